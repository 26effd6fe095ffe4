//! `cargo xtask`: the project's tasks. `cargo xtask test` finds or installs the tools, and runs every test.

mod audit;
mod bench;
mod cargo;
mod console;
mod features;
mod firefox;
mod host;
mod log;
mod progress;
mod report;
mod rustfmt;
mod tools;
mod totals;
mod wasm;
mod wasm_target;
mod workspace;

use anyhow::Result;
use clap::{Parser, Subcommand, ValueEnum};
use console::Console;
use report::Report;
use std::process::ExitCode;
use workspace::Workspace;

#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", about = "The tasks of this repository")]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Set up the tools and run every test: host, features, Node, headless Chromium
    Test {
        /// Run one part
        #[arg(long, value_enum)]
        only: Option<Part>,
    },
    /// Ask Node and Chromium whether the JavaScript member of each binding is there
    Existence {
        /// Write the members that are absent now into tests/existence/absent.tsv; known entries keep their reasons
        #[arg(long)]
        bless: bool,
        /// Walk over Firefox's prototypes instead, and write what they have into tests/existence/firefox.tsv
        #[arg(long, conflicts_with = "bless")]
        firefox: bool,
    },
    /// Measure compile time, size, calls, the generator and the documentation, beside web-sys and js-sys
    Bench(bench::Options),
    /// Find or install the tools that the tests need, and print their paths
    Tools,
}

#[derive(Clone, Copy, Eq, PartialEq, ValueEnum)]
enum Part {
    /// Unit tests, golden cases, `generate --check`, clippy, rustfmt, documentation
    Host,
    /// `cargo check` of each feature alone, none, all, and a sample of pairs
    Features,
    /// The wasm tests and the existence audit in Node
    Node,
    /// The wasm tests and the existence audit in headless Chromium
    Browser,
}

fn main() -> ExitCode {
    let result = Workspace::find().and_then(|workspace| run(Cli::parse().task, &workspace));
    result.unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::FAILURE
    })
}

fn run(task: Task, workspace: &Workspace) -> Result<ExitCode> {
    // The output of a benchmark is its tables.
    let console = if matches!(task, Task::Bench(_)) { Console::Error } else { Console::Output };
    let mut report = Report::new(workspace, console)?;
    match task {
        Task::Test { only } => test(workspace, only, &mut report),
        Task::Existence { firefox: true, .. } => firefox::run(workspace, &mut report),
        Task::Existence { bless, .. } => audit::run(workspace, bless, &mut report),
        Task::Bench(options) => bench::run(workspace, &options, &mut report),
        Task::Tools => {
            tools::all(workspace, &mut report);
        }
    }
    Ok(report.finish())
}

fn test(workspace: &Workspace, only: Option<Part>, report: &mut Report) {
    let wanted = |part: Part| only.is_none_or(|only| only == part);
    if wanted(Part::Host) {
        host::run(workspace, report);
    }
    if wanted(Part::Features) {
        features::run(workspace, report);
    }
    if wanted(Part::Node) || wanted(Part::Browser) {
        wasm::run(workspace, wanted(Part::Node), wanted(Part::Browser), report);
    }
}
