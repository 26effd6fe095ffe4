//! `cargo xtask bench`: what a user pays, beside web-sys and js-sys. Each part gives tables; their data is in
//! `tests/benches`. The two sides take turns, since the machine's speed drifts.

mod calls;
mod compile;
mod cost;
mod docs;
mod generator;
mod lists;
mod options;
mod pair;
mod part;
mod programs;
mod side;
mod size;
mod statistics;
mod table;

pub use options::Options;

use crate::log::Log;
use crate::report::Report;
use crate::tools;
use crate::tools::node::Node;
use crate::tools::test_runner::TestRunner;
use crate::tools::wasm_rustc::WasmRustc;
use crate::workspace::Workspace;
use anyhow::Result;
use calls::Engine;
use part::Part;
use programs::Programs;
use serde_json::json;
use table::Table;

/// Measures the wanted parts and prints their tables, as soon as each is done or, as JSON, at the end.
pub fn run(workspace: &Workspace, options: &Options, report: &mut Report) {
    let mut tables = Vec::new();
    for part in options.parts() {
        let measured = match part {
            Part::Compile => compile(workspace, options, report),
            Part::Generator => one("bench: generator", report, |log| generator::measure(workspace, options.runs, log)),
            Part::Docs => docs(workspace, options, report),
            Part::Size => size(workspace, options, report),
            Part::Calls => calls(workspace, options, report),
        };
        if !options.json {
            measured.iter().for_each(|table| println!("\n{}", table.markdown()));
        }
        tables.extend(measured);
    }
    if options.json {
        let tables: Vec<_> = tables.iter().map(Table::json).collect();
        println!("{:#}", json!({ "tables": tables }));
    }
}

fn docs(workspace: &Workspace, options: &Options, report: &mut Report) -> Vec<Table> {
    const STEP: &str = "bench: documentation";
    let Some(rustc) = tools::wasm_rustc(workspace, report) else {
        report.blocked(STEP, "the standard library for wasm32 is missing");
        return Vec::new();
    };
    one(STEP, report, |log| docs::measure(workspace, options.runs, &rustc, log))
}

/// The tools that build a program for a page.
struct Builders {
    rustc: WasmRustc,
    runner: TestRunner,
    node: Node,
}

impl Builders {
    fn find(workspace: &Workspace, report: &mut Report) -> Option<Builders> {
        let rustc = tools::wasm_rustc(workspace, report);
        let runner = tools::test_runner(workspace, report);
        let node = tools::node(workspace, report);
        Some(Builders { rustc: rustc?, runner: runner?, node: node? })
    }

    fn programs<'a>(&'a self, workspace: &'a Workspace) -> Programs<'a> {
        Programs { workspace, rustc: &self.rustc, runner: &self.runner }
    }
}

/// A part that is one step and one table.
fn one(name: &str, report: &mut Report, measure: impl FnOnce(&Log) -> Result<Table>) -> Vec<Table> {
    report.provide(name, |log| Ok((measure(log)?, String::new()))).into_iter().collect()
}

fn compile(workspace: &Workspace, options: &Options, report: &mut Report) -> Vec<Table> {
    let Some(rustc) = tools::wasm_rustc(workspace, report) else {
        report.blocked("bench: compile", "the standard library for wasm32 is missing");
        return Vec::new();
    };
    let lists = report.provide("bench: lists of features", |_| {
        let lists = lists::read(workspace, &options.list)?;
        let note = format!("{} lists", lists.len());
        Ok((lists, note))
    });
    let prepared = report.provide("bench: compile, what both need", |log| {
        compile::prepare(workspace, &rustc, options, log)?;
        Ok(((), String::new()))
    });
    let mut table = compile::empty_table();
    if prepared.is_none() {
        return Vec::new();
    }
    for list in lists.into_iter().flatten() {
        report.provide(&format!("bench: compile, {}", list.name), |log| {
            log.write(&format!("areas: {:?}\n", list.web_bindings))?;
            let ratios = compile::measure(workspace, &list, &rustc, options, &mut table, log)?;
            let (features, areas) = (list.web_sys.len(), list.web_bindings.len());
            Ok(((), format!("{features} features, {areas} areas; {ratios}")))
        });
    }
    Vec::from([table])
}

fn size(workspace: &Workspace, options: &Options, report: &mut Report) -> Vec<Table> {
    const STEP: &str = "bench: size of programs";
    let Some(builders) = Builders::find(workspace, report) else {
        report.blocked(STEP, "a tool is missing");
        return Vec::new();
    };
    let Some(wasm_opt) = tools::wasm_opt(workspace, &builders.node, report) else {
        report.blocked(STEP, "wasm-opt is missing");
        return Vec::new();
    };
    let programs = builders.programs(workspace);
    one(STEP, report, |log| size::measure(&programs, &options.program, &builders.node, &wasm_opt, log))
}

fn calls(workspace: &Workspace, options: &Options, report: &mut Report) -> Vec<Table> {
    const STEP: &str = "bench: build of the calls";
    let Some(builders) = Builders::find(workspace, report) else {
        report.blocked(STEP, "a tool is missing");
        return Vec::new();
    };
    let programs = builders.programs(workspace);
    let Some(built) = report.provide(STEP, |log| Ok((calls::build(&programs, log)?, String::new()))) else {
        return Vec::new();
    };
    let mut tables = Vec::new();
    for engine in Engine::ALL {
        let name = format!("bench: calls in {}", engine.name());
        let chromium = match engine {
            Engine::Node => None,
            Engine::Chromium => match tools::chromium(workspace, report) {
                None => {
                    report.blocked(&name, "Chromium is missing");
                    continue;
                }
                found => found,
            },
        };
        let wanted = (options.rounds(), options.call.as_deref());
        tables.extend(report.provide(&name, |log| {
            let table = calls::measure(workspace, engine, &built, &builders.node, chromium.as_ref(), wanted, log)?;
            let note = format!("{} calls", table.rows.len());
            Ok((table, note))
        }));
    }
    // One engine may lack the calls that are asked for.
    tables.retain(|table| !table.rows.is_empty());
    if tables.is_empty() {
        report.blocked("bench: calls", "no call was measured; the text of `--call` is a part of a call's name");
    }
    tables
}
