//! `web-bindgen port` of published crates, and their own tests.

use crate::cargo;
use crate::log::Log;
use crate::report::{Outcome, Report};
use crate::tools;
use crate::tools::browser::Browser;
use crate::tools::chromium::Chromium;
use crate::tools::node::Node;
use crate::tools::test_runner::TestRunner;
use crate::workspace::Workspace;
use anyhow::Result;

pub fn run(workspace: &Workspace, report: &mut Report) {
    let node = tools::node(workspace, report);
    let rustc = tools::wasm_rustc(workspace, report);
    let runner = tools::test_runner(workspace, report);
    let chromium = tools::chromium(workspace, report);
    match (node, rustc, runner, chromium) {
        (Some(node), Some(_), Some(runner), Some(chromium)) => {
            report.tests("ports of published crates", |log| test(workspace, &node, &runner, &chromium, log));
        }
        _ => report.blocked("ports of published crates", "a tool is missing"),
    }
}

fn test(workspace: &Workspace, node: &Node, runner: &TestRunner, chromium: &Chromium, log: &Log) -> Result<Outcome> {
    let mut command = cargo::command(workspace, "test");
    command
        .args(["--package", "ports", "--no-fail-fast"])
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", &runner.path)
        .env("WASM_BINDGEN_USE_BROWSER", "1")
        .env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "30");
    chromium.apply(workspace, None, &mut command)?;
    node.first_on_path(&mut command);
    Ok(log.run_tests(&mut command)?.into())
}
