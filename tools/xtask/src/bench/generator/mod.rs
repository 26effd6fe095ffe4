//! The generator: its whole run as a user starts it, and runs over one to eight times the vendored WebIDL.

mod copies;

use super::cost::Cost;
use super::statistics::median;
use super::table::{Cell, Table, Unit};
use crate::cargo;
use crate::log::Log;
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;
use std::process::Command;

/// Unless the options say how many.
const RUNS: u32 = 5;
const TIMES: [usize; 4] = [1, 2, 4, 8];
const SOURCES: &str = "webidls/web";

pub fn measure(workspace: &Workspace, runs: Option<u32>, log: &Log) -> Result<Table> {
    let columns = [
        ("input", Unit::Text),
        ("processor time", Unit::Seconds),
        ("wall time", Unit::Seconds),
        ("peak memory", Unit::Bytes),
        ("time of one", Unit::Ratio),
        ("memory of one", Unit::Ratio),
    ];
    let mut table = Table::new("generator", "The generator", &columns);
    log.progress.at("building it");
    let mut build = cargo::command(workspace, "build");
    log.run(build.args(["--release", "--package", "web-bindgen"]))?;
    let program = workspace.target.join("release/web-bindgen");
    let folder = workspace.target.join("bench/generator");
    let runs = runs.unwrap_or(RUNS);

    let out = folder.join("whole");
    let whole = median_cost(workspace.command(&program).arg("--out").arg(&out), &out, runs, log)?;
    table.row(row("the whole run", &whole, [Cell::Empty, Cell::Empty]));

    let sources = copies::Sources::read(&workspace.path(SOURCES))?;
    let mut one: Option<Cost> = None;
    for times in TIMES {
        log.progress.at(format!("{times} times the input"));
        let webidls = folder.join(format!("webidls-{times}"));
        sources.write_copies(times, &webidls)?;
        let out = folder.join(format!("out-{times}"));
        let mut command = workspace.command(&program);
        command.arg("--webidls").arg(&webidls).arg("--out").arg(&out);
        let cost = median_cost(&mut command, &out, runs, log)?;
        let one = one.get_or_insert(cost);
        let ratios = [cost.processor / one.processor, cost.peak / one.peak];
        table.row(row(&format!("{times}x the vendored WebIDL"), &cost, ratios.map(Cell::from)));
    }
    table.notes.push(format!(
        "Medians of {runs} runs into an empty folder. A copy has all definitions under other names. The copies are \
         read without overlays and without JavaScript's builtins."
    ));
    Ok(table)
}

fn row(name: &str, cost: &Cost, ratios: [Cell; 2]) -> Vec<Cell> {
    let figures = [Cell::from(name), cost.processor.into(), cost.wall.into(), cost.peak.into()];
    figures.into_iter().chain(ratios).collect()
}

/// The medians of several runs, each into a folder that is not there.
fn median_cost(command: &mut Command, out: &Path, runs: u32, log: &Log) -> Result<Cost> {
    let mut costs = Vec::new();
    for _ in 0..runs {
        if out.exists() {
            fs::remove_dir_all(out).with_context(|| format!("cannot remove {}", out.display()))?;
        }
        costs.push(Cost::of(command, log)?);
    }
    let of = |figure: fn(&Cost) -> f64| median(&costs.iter().map(figure).collect::<Vec<_>>());
    Ok(Cost { processor: of(|cost| cost.processor), wall: of(|cost| cost.wall), peak: of(|cost| cost.peak) })
}
