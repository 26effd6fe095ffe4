//! Compile time: the bindings alone, and a user's crate that is touched afterwards. On the host and for wasm32, as a
//! check and as a debug build.

pub mod project;
pub mod way;

use super::lists::List;
use super::options::Options;
use super::pair::Pair;
use super::side::Side;
use super::table::{Cell, Table, Unit};
use crate::log::Log;
use crate::tools::wasm_rustc::WasmRustc;
use crate::workspace::Workspace;
use anyhow::Result;
use project::Project;

/// Unless the options say how many. Everything takes minutes.
const RUNS: u32 = 3;
const RUNS_OF_EVERYTHING: u32 = 1;

/// What is measured of a list and a way.
#[derive(Default)]
struct Figures {
    clean: Pair,
    peak: Pair,
    touched: Pair,
}

pub fn empty_table() -> Table {
    let columns = [
        ("list", Unit::Text),
        ("way", Unit::Text),
        ("theirs", Unit::Seconds),
        ("ours", Unit::Seconds),
        ("ratio", Unit::Ratio),
        ("theirs peak", Unit::Bytes),
        ("ours peak", Unit::Bytes),
        ("peak", Unit::Ratio),
        ("theirs touched", Unit::Seconds),
        ("ours touched", Unit::Seconds),
        ("touched", Unit::Ratio),
    ];
    let mut table = Table::new("compile", "Compile time", &columns);
    table.notes.push(
        "Processor time of the bindings alone, with wasm-bindgen already built, and the memory of the largest process. \
         *Touched* is the user's crate compiled again after an edit, with the bindings already built: a `cdylib` that \
         names each type of the list once."
            .to_owned(),
    );
    table
}

/// Builds all that the measured packages need. It is the same for all lists.
pub fn prepare(workspace: &Workspace, rustc: &WasmRustc, options: &Options, log: &Log) -> Result<()> {
    for side in Side::BOTH {
        let project = Project::write(workspace, &List::empty(), side, rustc)?;
        for way in options.ways() {
            log.progress.at(format!("{way}, {side}"));
            project.compile(way, log)?;
        }
    }
    Ok(())
}

/// Measures a list in each way, adds its rows, and returns its ratios for the step's line: a run takes long.
pub fn measure(
    workspace: &Workspace,
    list: &List,
    rustc: &WasmRustc,
    options: &Options,
    table: &mut Table,
    log: &Log,
) -> Result<String> {
    let mut ratios = Vec::new();
    let default = if list.is_everything { RUNS_OF_EVERYTHING } else { RUNS };
    let projects =
        [Project::write(workspace, list, Side::Theirs, rustc)?, Project::write(workspace, list, Side::Ours, rustc)?];
    for way in options.ways() {
        let mut figures = Figures::default();
        for run in 0..options.runs.unwrap_or(default) {
            for project in &projects {
                log.progress.at(format!("{way}: run {}, {}", run + 1, project.side));
                let clean = project.compile_bindings(way, log)?;
                figures.clean.push(project.side, clean.processor);
                figures.peak.push(project.side, clean.peak);
                figures.touched.push(project.side, project.compile_touched(way, log)?.processor);
            }
        }
        ratios.push(format!("{way} {:.2}", figures.clean.ratio()));
        let names = [Cell::from(list.name.as_str()), way.to_string().as_str().into()];
        let pairs = [&figures.clean, &figures.peak, &figures.touched];
        table.row(names.into_iter().chain(pairs.into_iter().flat_map(Cell::of_pair)));
    }
    Ok(ratios.join(", "))
}
