//! Generates typed, feature-gated `wasm-bindgen` declarations from WebIDL.
//!
//! One direction, one type for each stage, each stage a function of the one before:
//!
//! ```text
//! sources -> syntax -> model -> resolve -> lower -> emit -> output
//! ```

pub mod bindings;
pub mod cli;
pub mod diagnostics;
pub mod emit;
pub mod facts;
pub mod findings;
pub mod lower;
pub mod merge;
pub mod model;
pub mod names;
pub mod output;
pub mod platform;
pub mod report;
pub mod resolve;
pub mod runtime;
pub mod sources;
pub mod syntax;

use std::path::PathBuf;

use diagnostics::Diagnostics;
use facts::{Facts, Tables};
use findings::{Failure, Findings, Severity};
use report::{Clock, Report};
use sources::{Input, Sources};

/// One run of the generator.
#[derive(Clone, Debug)]
pub struct Options {
    pub input: Input,
    /// The folder of the generated crate.
    pub out: PathBuf,
    pub mode: Mode,
    /// Do without what is wrong with the WebIDL, where that can be, and take what is defined nowhere for `any`.
    pub lenient: bool,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Mode {
    Write,
    /// Only compare, and fail where the folder is not what the generator gives.
    Check {
        /// What mends it.
        command: String,
    },
}

/// Reads the input, and makes the output what the generator gives. After an error, nothing has been written.
pub fn generate(options: &Options) -> Result<Report, Failure> {
    let mut diagnostics = Diagnostics::new();
    let mut clock = Clock::start();
    let sources = Sources::read(&options.input, &mut diagnostics);
    clock.lap("sources");
    let mut warnings = Diagnostics::new();
    match run(options, &sources, diagnostics, &mut warnings, clock) {
        Ok(report) if warnings.is_empty() => Ok(report),
        Ok(report) => Ok(Report { warnings: Some(Findings::new(warnings, sources, Severity::Warning)), ..report }),
        Err(diagnostics) => Err(Findings::new(diagnostics, sources, Severity::Error)),
    }
}

/// The pipeline. Errors are gathered for as long as the next stage can do without what was lost to them.
fn run(
    options: &Options,
    sources: &Sources,
    mut diagnostics: Diagnostics,
    warnings: &mut Diagnostics,
    mut clock: Clock,
) -> Result<Report, Diagnostics> {
    let mut table_diagnostics = Diagnostics::new();
    let (syntax, tables) =
        rayon::join(|| syntax::parse(sources, &mut diagnostics), || Tables::read(sources, &mut table_diagnostics));
    diagnostics.extend(table_diagnostics);
    clock.lap("syntax");
    let conditions = syntax.conditions;
    let (mut model, lost) = merge::merge(syntax, options.lenient, &mut diagnostics);
    clock.lap("model");
    if options.lenient {
        warnings.extend(diagnostics.take_mendable());
        resolve::mend(&mut model, &lost, warnings);
    }
    let resolved = resolve::resolve(model, &lost, &mut diagnostics);
    clock.lap("resolve");
    let Some(model) = resolved else { return Err(diagnostics) };
    let facts = Facts::read(sources, tables, &model, &mut diagnostics);
    if options.lenient {
        warnings.extend(diagnostics.take_mendable());
    }
    diagnostics.check()?;
    clock.lap("overlays");

    let bindings = lower::lower(&model, &facts, options.lenient.then_some(&mut *warnings))?;
    facts.report_unused(&mut diagnostics);
    if options.lenient {
        warnings.extend(diagnostics.take_mendable());
    }
    diagnostics.check()?;
    clock.lap("lower");
    let mut files = emit::emit(&bindings, &facts.areas, sources);
    files.extend(output::runtime::files(&options.out)?);
    clock.lap("emit");
    let written = match &options.mode {
        Mode::Write => output::write(&options.out, files)?,
        Mode::Check { command } => output::check(&options.out, files, command)?,
    };
    clock.lap("output");
    let report = Report::new(sources, &model, &bindings, &facts, written, clock);
    Ok(Report { conditions, ..report })
}

#[cfg(test)]
mod tests;
