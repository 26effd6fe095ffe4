//! The time of calls, in Node and in headless Chromium. `tests/benches/calls` has them and measures them.

use super::pair::Pair;
use super::programs::{Built, FOLDER, Programs};
use super::statistics::median;
use super::table::{Cell, Table, Unit};
use crate::log::Log;
use crate::tools::browser::Browser;
use crate::tools::chromium::Chromium;
use crate::tools::node::Node;
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use serde_json::{Value, json};
use std::path::PathBuf;

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Engine {
    Node,
    Chromium,
}

impl Engine {
    pub const ALL: [Engine; 2] = [Engine::Node, Engine::Chromium];

    pub fn name(self) -> &'static str {
        match self {
            Engine::Node => "Node",
            Engine::Chromium => "Chromium",
        }
    }

    fn script(self) -> &'static str {
        match self {
            Engine::Node => "node.mjs",
            Engine::Chromium => "chromium.mjs",
        }
    }
}

pub fn build(programs: &Programs, log: &Log) -> Result<Built> {
    programs.build("calls", "release", log)
}

/// Measures the calls whose names contain `only`, or all of them.
pub fn measure(
    workspace: &Workspace,
    engine: Engine,
    built: &Built,
    node: &Node,
    chromium: Option<&Chromium>,
    (rounds, only): (usize, Option<&str>),
    log: &Log,
) -> Result<Table> {
    let folder = workspace.target.join("bench/calls");
    std::fs::create_dir_all(&folder).with_context(|| format!("cannot create {}", folder.display()))?;
    let file = |name: &str| -> PathBuf { folder.join(format!("{}-{name}.json", engine.name())) };
    let request = json!({ "rounds": rounds, "only": only }).to_string();
    std::fs::write(file("request"), request).with_context(|| format!("cannot write {}", file("request").display()))?;
    let mut command = workspace.command(&node.path);
    command
        .arg("--expose-gc")
        .arg(workspace.path(FOLDER).join("calls").join(engine.script()))
        .arg(&built.folder)
        .args([file("request"), file("outcome")]);
    if let Some(chromium) = chromium {
        chromium.apply(workspace, None, &mut command)?;
    }
    log.run(&mut command)?;
    let text = std::fs::read_to_string(file("outcome"));
    let text = text.with_context(|| format!("cannot read {}", file("outcome").display()))?;
    table(engine, &text, rounds).with_context(|| format!("in {}", file("outcome").display()))
}

fn table(engine: Engine, outcome: &str, rounds: usize) -> Result<Table> {
    let outcome: Value = serde_json::from_str(outcome).context("not JSON")?;
    let version = outcome["version"].as_str().unwrap_or("of an unknown version");
    let title = format!("Calls in {} {}", engine.name(), version.trim_start_matches('v'));
    let columns = [
        ("call", Unit::Text),
        ("theirs", Unit::Nanoseconds),
        ("ours", Unit::Nanoseconds),
        ("ratio", Unit::Ratio),
        ("plain JavaScript", Unit::Nanoseconds),
    ];
    let mut table = Table::new(&format!("calls-{}", engine.name().to_lowercase()), &title, &columns);
    for call in outcome["calls"].as_array().context("there are no calls")? {
        let name = call["name"].as_str().context("a call has no name")?;
        let figures = |way: &str| figures(&call[way]).with_context(|| format!("in call `{name}`"));
        let pair = Pair::new(figures("theirs")?, figures("ours")?);
        let plain = Cell::from(median(&figures("plain")?));
        table.row(std::iter::once(name.into()).chain(Cell::of_pair(&pair)).chain([plain]));
    }
    table.notes.push(format!("Medians of {rounds} rounds of some 3 ms, in which the three take turns."));
    Ok(table)
}

fn figures(value: &Value) -> Result<Vec<f64>> {
    let figures: Option<Vec<f64>> = value.as_array().and_then(|list| list.iter().map(Value::as_f64).collect());
    figures.context("the rounds are not numbers")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rounds_become_medians_and_a_ratio() {
        let outcome = r#"{ "version": "v20.1.0", "calls": [
            { "name": "a call", "theirs": [10, 20, 10], "ours": [20, 40, 30], "plain": [1, 2, 3] }
        ] }"#;
        let table = table(Engine::Node, outcome, 3).unwrap();
        assert_eq!(table.title, "Calls in Node 20.1.0");
        assert_eq!(table.rows, [["a call".into(), 10.0.into(), 30.0.into(), 2.0.into(), 2.0.into()]]);
    }

    #[test]
    fn an_outcome_without_calls_is_an_error() {
        assert!(table(Engine::Node, "{}", 3).is_err());
        assert!(table(Engine::Node, r#"{ "calls": [{ "name": "a", "theirs": ["x"] }] }"#, 3).is_err());
    }
}
