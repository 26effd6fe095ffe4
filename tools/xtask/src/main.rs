//! `cargo xtask`: the project's tasks. `cargo xtask test` finds or installs the tools, and runs every test.

mod audit;
mod bench;
mod cargo;
mod console;
mod example;
mod features;
mod host;
mod infallible;
mod log;
mod ports;
mod progress;
mod report;
mod rustfmt;
mod tools;
mod totals;
mod walk;
mod wasm;
mod wasm_target;
mod workspace;

use anyhow::Result;
use clap::{Parser, Subcommand, ValueEnum};
use console::Console;
use existence::engine::Engine;
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
    /// Set up the tools and run the tests: host, features, Node, Chromium, Firefox, examples
    Test {
        /// Run these parts alone
        #[arg(long, value_enum)]
        only: Vec<Part>,
        /// Run all parts but these
        #[arg(long, value_enum, conflicts_with = "only")]
        without: Vec<Part>,
    },
    /// Ask Node, Chromium and Firefox whether the JavaScript member of each binding is there
    Existence {
        /// Write the members that are absent now into tests/existence/absent.tsv, where known entries keep their reasons,
        /// and what Firefox has into tests/existence/firefox.tsv
        #[arg(long)]
        bless: bool,
    },
    /// Call the infallible bindings in Chromium and Firefox with the extremes of their types
    Infallible {
        /// Write what throws now into tests/infallible/threw.tsv, where known entries keep their reasons
        #[arg(long)]
        bless: bool,
    },
    /// Measure compile time, size, calls, the generator and the documentation, beside web-sys and js-sys
    Bench(bench::Options),
    /// Make a page of an example, and serve it on this machine
    Example {
        /// The name of a folder in examples/
        name: String,
        /// The port; 0 is any that is free
        #[arg(long, default_value_t = 8000)]
        port: u16,
    },
    /// Find or install the tools that the tests need, and print their paths
    Tools,
}

#[derive(Clone, Copy, Eq, PartialEq, ValueEnum)]
enum Part {
    /// Unit tests, golden cases, `generate --check`, clippy, rustfmt, documentation
    Host,
    /// `cargo check` of each feature alone, none, all, and a sample of pairs
    Features,
    /// `web-bindgen port` of published crates, which then run their own tests in Node and Chromium; only where asked for
    Ports,
    /// `web-bindgen update` from older versions of the WebIDL and the data to today's, which npm fetches; only where asked for
    Walk,
    /// The wasm tests and the existence audit in Node
    Node,
    /// The wasm tests and both audits in headless Chromium
    Chromium,
    /// The wasm tests and both audits in Firefox
    Firefox,
    /// The pages of the examples, used in headless Chromium
    Examples,
}

impl Part {
    /// Whether a run without `--only` has it. The others take long or need the network.
    fn is_usual(self) -> bool {
        !matches!(self, Part::Ports | Part::Walk)
    }
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
        Task::Test { only, without } => {
            let is_asked = |part: Part| if only.is_empty() { part.is_usual() } else { only.contains(&part) };
            test(workspace, |part| is_asked(part) && !without.contains(&part), &mut report);
        }
        Task::Existence { bless } => audit::run(workspace, bless, &mut report),
        Task::Infallible { bless } => infallible::run(workspace, bless, &mut report),
        Task::Example { name, port } => example::run(workspace, &name, port, &mut report)?,
        Task::Bench(options) => bench::run(workspace, &options, &mut report),
        Task::Tools => {
            tools::all(workspace, &mut report);
        }
    }
    Ok(report.finish())
}

fn test(workspace: &Workspace, wanted: impl Fn(Part) -> bool, report: &mut Report) {
    if wanted(Part::Host) {
        host::run(workspace, report);
    }
    if wanted(Part::Features) {
        features::run(workspace, report);
    }
    if wanted(Part::Ports) {
        ports::run(workspace, report);
    }
    if wanted(Part::Walk) {
        walk::run(workspace, report);
    }
    let engines = [(Part::Node, Engine::Node), (Part::Chromium, Engine::Chromium), (Part::Firefox, Engine::Firefox)];
    let engines = engines.into_iter().filter(|(part, _)| wanted(*part)).map(|(_, engine)| engine);
    wasm::run(workspace, &engines.collect::<Vec<_>>(), report);
    if wanted(Part::Examples) {
        example::test(workspace, report);
    }
}
