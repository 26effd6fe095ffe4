//! Generates typed, feature-gated `wasm-bindgen` declarations from WebIDL.
//!
//! One direction, one type for each stage, each stage a function of the one before:
//!
//! ```text
//! sources -> syntax -> merge -> resolve -> facts -> lower -> keep -> emit -> output
//! ```

mod bindings;
mod catalogue;
pub mod commands;
mod compiler;
mod diagnostics;
mod difference;
mod emit;
mod explain;
mod facts;
mod features;
mod findings;
mod keep;
mod lower;
mod merge;
mod model;
mod names;
mod old_names;
mod output;
mod package;
mod pipeline;
mod platform;
mod port;
mod problem;
mod project;
mod prose;
mod published;
mod report;
mod resolve;
mod runtime;
mod sources;
mod syntax;
mod vendor;

use std::path::{Path, PathBuf};

pub use bindings::ledger::Reason;
pub use diagnostics::Policy;
pub use facts::Grouping;
pub use findings::{Failure, Findings};
pub use output::Written;
pub use report::{Counts, Report};
pub use sources::Input;

use diagnostics::{Diagnostic, Diagnostics, Severity, Stopped};
use output::{Existing, OutputFile};
use package::{Dependency, Package};
use pipeline::Decided;
use report::Clock;
use sources::{Base, Sources};

/// One run of the generator.
#[derive(Clone, Debug)]
pub struct Options {
    pub input: Input,
    /// The folder of the generated crate.
    pub out: PathBuf,
    /// The name of its package. Without one it keeps the name that it has, or is named after its folder.
    pub name: Option<String>,
    pub mode: Mode,
    /// Whether to leave out the wrong parts of the WebIDL where that is possible, and to make `any` of a type that is
    /// defined nowhere.
    pub policy: Policy,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Mode {
    Write,
    /// Only compare, and fail where the folder is not what the generator gives.
    Check {
        /// The command that makes it so.
        command: String,
    },
}

/// Reads the input, and makes the output what the generator gives. After an error, nothing has been written.
///
/// # Errors
///
/// If the input has mistakes that the policy does not excuse, the folder cannot be written to, or, where the mode is to
/// check, the folder is not what the generator gives.
pub fn generate(options: &Options) -> Result<Report, Failure> {
    let mut clock = Clock::start();
    let mut diagnostics = Diagnostics::new(options.policy);
    let mut sources = Sources::read(&options.input, &mut diagnostics);
    sources.read_published(&options.out, &mut diagnostics);
    clock.lap("sources");
    let (sources, diagnostics, written) = run(options, sources, diagnostics, &mut clock);
    match written {
        Ok((counts, written)) => {
            let warnings = Findings::new(diagnostics.into_warnings(), Severity::Warning, sources);
            Ok(Report::new(counts, warnings, written, clock))
        }
        Err(Stopped) => Err(Findings::new(diagnostics.into_errors(), Severity::Error, sources)),
    }
}

/// The files of the generated crate, by their paths in it, but for the runtime. Nothing is read or written: the input
/// is these files' names and texts, of WebIDL (`*.idl`, `*.webidl`), overlays (`*.toml`), tables (`*.tsv`) and the record
/// of what has been published (`published.tsv`).
///
/// # Errors
///
/// If the input has mistakes that the policy does not excuse.
pub fn generate_from_texts<'t>(
    texts: impl IntoIterator<Item = (&'t str, &'t str)>,
    policy: Policy,
) -> Result<Vec<(PathBuf, String)>, Failure> {
    let mut clock = Clock::start();
    let package = Package::alone("bindings");
    let (sources, diagnostics, decided) =
        pipeline::decide(Sources::from_texts(texts), Diagnostics::new(policy), &mut clock);
    match decided {
        Ok(mut decided) => {
            let (_, files) = pipeline::emit(&mut decided, &package, &sources, &mut clock);
            Ok(files.into_iter().map(|file| (file.path, file.contents)).collect())
        }
        Err(Stopped) => Err(Findings::new(diagnostics.into_errors(), Severity::Error, sources)),
    }
}

fn run(
    options: &Options,
    sources: Sources,
    diagnostics: Diagnostics,
    clock: &mut Clock,
) -> (Sources, Diagnostics, Result<(Counts, Written), Stopped>) {
    let (sources, mut diagnostics, decided) = pipeline::decide(sources, diagnostics, clock);
    let result = decided.and_then(|decided| finish(options, &sources, decided, &mut diagnostics, clock));
    (sources, diagnostics, result)
}

/// Emits a crate that is decided, and writes it.
fn finish(
    options: &Options,
    sources: &Sources,
    mut decided: Decided,
    diagnostics: &mut Diagnostics,
    clock: &mut Clock,
) -> Result<(Counts, Written), Stopped> {
    let mut stop = |error| {
        diagnostics.push(error);
        Stopped
    };
    let existing = Existing::read(&options.out).map_err(&mut stop)?;
    let package = package(options, sources.bases(), existing.as_ref()).map_err(&mut stop)?;
    let (counts, files) = pipeline::emit(&mut decided, &package, sources, clock);
    let written = write(options, sources, &package, existing, files).map_err(|errors| {
        diagnostics.extend(errors);
        Stopped
    })?;
    clock.lap("output");
    Ok((counts, written))
}

/// The package that a run generates.
fn package(options: &Options, bases: &[Base], existing: Option<&Existing>) -> Result<Package, Diagnostic> {
    let name = match (&options.name, existing.and_then(Existing::name)) {
        (Some(name), _) => name.clone(),
        (None, Some(name)) => name.to_owned(),
        (None, None) => package::name::of_folder(&options.out)?,
    };
    package::name::check(&name)?;
    let lenient = options.policy == Policy::Lenient;
    if let Some(base) = bases.iter().find(|base| base.lenient && !lenient) {
        return Err(Diagnostic::new(format!("{} was made with --lenient", base.package))
            .help("generate what is built on it with --lenient, too"));
    }
    if let Some(base) = bases.iter().find(|base| base.package == name) {
        return Err(Diagnostic::new(format!("`{name}` is the name of the crate in {}", base.folder.display()))
            .help("give another with --name"));
    }
    let on = bases.iter().map(|base| Dependency::between(base, &options.out)).collect();
    Ok(Package { name, on, builtins: options.input.builtins, lenient })
}

/// Writes the generated files, the runtime and the input to the output folder, or compares them with it.
fn write(
    options: &Options,
    sources: &Sources,
    package: &Package,
    existing: Option<Existing>,
    mut files: Vec<OutputFile>,
) -> Result<Written, Vec<Diagnostic>> {
    if let Some(existing) = existing
        && let Some(made) = files.iter_mut().find(|file| file.path == Path::new(output::CARGO_MANIFEST))
    {
        *made = existing.merge(made.clone(), &package.name);
    }
    match output::runtime::is_worked_on(&options.out).map_err(|error| vec![error])? {
        true => files.retain(|file| file.path != Path::new(output::CRATE_ROOT)),
        false if package.on.is_empty() => files.extend(output::runtime::files()),
        false => {}
    }
    files.extend(output::definitions::files(&options.input, sources, &options.out));
    match &options.mode {
        Mode::Write => output::write(&options.out, files),
        Mode::Check { command } => output::check(&options.out, files, command),
    }
}

#[cfg(test)]
mod tests;
