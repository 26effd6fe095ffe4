//! The tests without WebAssembly: unit tests, golden cases, the committed crate, lints, formatting, documentation.

use crate::cargo;
use crate::log::Log;
use crate::report::{Outcome, Report};
use crate::rustfmt;
use crate::workspace::Workspace;
use anyhow::Result;

/// The package of the wasm tests, which has nothing to run on the host.
const WASM_TESTS: &str = "web-bindings-tests";
/// The package of the ported crates, whose tests need a browser.
const PORTS: &str = "ports";

pub fn run(workspace: &Workspace, report: &mut Report) {
    report.tests("rustfmt", |log| rustfmt::check(workspace, log));
    report.tests("host tests and golden cases", |log| {
        let mut command = cargo::command(workspace, "test");
        command.args(["--workspace", "--exclude", WASM_TESTS, "--exclude", PORTS, "--no-fail-fast"]);
        Ok(log.run_tests(&mut command)?.into())
    });
    report.tests("the committed crate is what the generator gives", |log| {
        let mut command = cargo::command(workspace, "run");
        command.args(["--package", "web-bindgen", "--", "generate", "--check"]);
        log.run(&mut command)?;
        Ok(Outcome::passed(""))
    });
    report.tests("clippy", |log| {
        let mut command = cargo::command(workspace, "clippy");
        command.args(["--workspace", "--all-targets", "--", "--deny", "warnings"]);
        log.run(&mut command)?;
        Ok(Outcome::passed(""))
    });
    report.tests("documentation", |log| documentation(workspace, log));
    report.tests("examples of the documentation", |log| {
        let mut command = cargo::command(workspace, "test");
        command.args(["--doc", "--package", "web-bindings", "--all-features"]);
        Ok(log.run_tests(&mut command)?.into())
    });
}

fn documentation(workspace: &Workspace, log: &Log) -> Result<Outcome> {
    let doc = |arguments: &[&str]| {
        let mut command = cargo::command(workspace, "doc");
        command.args(["--no-deps"]).args(arguments).env("RUSTDOCFLAGS", "--deny warnings");
        log.run(&mut command)
    };
    log.progress.at("of the hand-written packages");
    doc(&["--workspace", "--exclude", "web-bindings", "--exclude", WASM_TESTS])?;
    log.progress.at("of the generated crate, all features");
    doc(&["--package", "web-bindings", "--all-features"])?;
    Ok(Outcome::passed(""))
}
