//! The wasm tests and the audits, in Node and in browsers.

use crate::audit;
use crate::cargo;
use crate::infallible;
use crate::log::Log;
use crate::report::{Outcome, Report};
use crate::tools;
use crate::tools::browser::Browser;
use crate::tools::node::Node;
use crate::tools::test_runner::TestRunner;
use crate::tools::wasm_rustc::WasmRustc;
use crate::wasm_target::TARGET;
use crate::workspace::Workspace;
use anyhow::Result;
use existence::engine::Engine;
use std::process::Command;

mod declarations;
mod own;
mod test_server;

use test_server::TestServer;

/// The seconds that one suite may take in a browser. A machine may be busy with other things.
const SUITE_TIME_LIMIT: &str = "180";

pub fn run(workspace: &Workspace, engines: &[Engine], report: &mut Report) {
    if engines.is_empty() {
        return;
    }
    let node = tools::node(workspace, report);
    let build = build(workspace, report);
    for engine in engines {
        match engine {
            Engine::Node => in_node(workspace, node.as_ref(), build.as_ref(), report),
            Engine::Chromium => {
                let chromium = tools::chromium(workspace, report);
                let chromium = chromium.as_ref().map(|chromium| chromium as &dyn Browser);
                in_browser(workspace, *engine, chromium, node.as_ref(), build.as_ref(), report);
            }
            Engine::Firefox => {
                let firefox = tools::firefox(workspace, report);
                let firefox = firefox.as_ref().map(|firefox| firefox as &dyn Browser);
                in_browser(workspace, *engine, firefox, node.as_ref(), build.as_ref(), report);
            }
        }
    }
}

/// A check of what was built.
type Check<'b> = fn(&Build<'b>, &Log<'_>) -> Result<Outcome>;

fn in_node<'b>(workspace: &Workspace, node: Option<&Node>, build: Option<&Build<'b>>, report: &mut Report) {
    match (build, node) {
        (Some(build), Some(node)) => report.tests("wasm tests in Node", |log| build.run_in_node(node, log)),
        _ => report.blocked("wasm tests in Node", "a tool or the build is missing"),
    }
    match (build, node) {
        (Some(build), Some(node)) => report.tests(own::IN_NODE, |log| build.run_own_in_node(node, log)),
        _ => report.blocked(own::IN_NODE, "a tool or the build is missing"),
    }
    audit::step(workspace, Engine::Node, node, None, report);
    let checks: [(&str, Check<'b>); 3] = [
        ("check of a build with threads", Build::check_with_threads),
        ("TypeScript declarations of a program", Build::compare_declarations),
        ("check of the measured programs", Build::check_measured_programs),
    ];
    for (name, check) in checks {
        match build {
            Some(build) => report.tests(name, |log| check(build, log)),
            None => report.blocked(name, "a tool or the build is missing"),
        }
    }
}

fn in_browser(
    workspace: &Workspace,
    engine: Engine,
    browser: Option<&dyn Browser>,
    node: Option<&Node>,
    build: Option<&Build>,
    report: &mut Report,
) {
    let name = format!("wasm tests in {engine}");
    match (build, node, browser) {
        (Some(build), Some(node), Some(browser)) => {
            report.tests(&name, |log| build.run_in_browser(node, browser, log));
        }
        _ => report.blocked(&name, "a tool or the build is missing"),
    }
    let name = own::in_browser(engine);
    match (build, browser) {
        (Some(build), Some(browser)) => report.tests(&name, |log| build.run_own_in_browser(browser, log)),
        _ => report.blocked(&name, "a tool or the build is missing"),
    }
    audit::step(workspace, engine, node, browser, report);
    infallible::step(workspace, engine, node, browser, report);
}

/// The wasm tests, built.
struct Build<'a> {
    workspace: &'a Workspace,
    rustc: WasmRustc,
    runner: TestRunner,
}

fn build<'a>(workspace: &'a Workspace, report: &mut Report) -> Option<Build<'a>> {
    let rustc = tools::wasm_rustc(workspace, report);
    let runner = tools::test_runner(workspace, report);
    let (Some(rustc), Some(runner)) = (rustc, runner) else {
        report.blocked("build of the wasm tests", "a tool is missing");
        return None;
    };
    let build = Build { workspace, rustc, runner };
    report.provide("build of the wasm tests", |log| {
        log.run(build.cargo_test().arg("--no-run"))?;
        Ok((build, String::new()))
    })
}

impl Build<'_> {
    /// A cargo command for the package of the wasm tests.
    fn cargo(&self, subcommand: &str) -> Command {
        self.cargo_of("web-bindings-tests", subcommand)
    }

    fn cargo_of(&self, package: &str, subcommand: &str) -> Command {
        let mut command = cargo::command(self.workspace, subcommand);
        command
            .args(["--package", package, "--target", TARGET, "--target-dir"])
            // Another rustc may build here. In a folder of its own it does not invalidate the host's artifacts.
            .arg(self.workspace.target.join("wasm"))
            // The test runner rewrites debug information, which takes longer than the tests. The names of functions are
            // kept without it.
            .env("CARGO_PROFILE_DEV_DEBUG", "0");
        self.rustc.apply(&mut command);
        command
    }

    fn cargo_test(&self) -> Command {
        let mut command = self.cargo("test");
        command.arg("--tests");
        self.run_with(&mut command);
        command
    }

    /// Lets `cargo test` run what it builds, with the test runner.
    fn run_with(&self, command: &mut Command) {
        command
            .arg("--no-fail-fast")
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", &self.runner.path)
            .env("WASM_BINDGEN_TEST_TIMEOUT", SUITE_TIME_LIMIT)
            .env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "30");
    }

    /// Checks the crate, and the suite of programs with threads, for shared memory. They are not run: a stable Rust has no
    /// standard library with threads.
    fn check_with_threads(&self, log: &Log) -> Result<Outcome> {
        let mut command = cargo::command(self.workspace, "check");
        command
            .args(["--package", "web-bindings-threads", "--tests", "--target", TARGET, "--target-dir"])
            .arg(self.workspace.target.join("threads"))
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", "-C target-feature=+atomics,+bulk-memory")
            // The target feature is unstable: without this, `cfg(target_feature = "atomics")` does not hold.
            .env("RUSTC_BOOTSTRAP", "1");
        self.rustc.apply(&mut command);
        log.run(&mut command)?;
        Ok(Outcome::passed(""))
    }

    /// Checks the programs of `cargo xtask bench`. They are measured elsewhere.
    fn check_measured_programs(&self, log: &Log) -> Result<Outcome> {
        let mut command = cargo::command(self.workspace, "check");
        command
            .args(["--workspace", "--target", TARGET, "--manifest-path"])
            .arg(self.workspace.path("tests/benches/Cargo.toml"))
            .arg("--target-dir")
            .arg(self.workspace.target.join("bench/programs"));
        self.rustc.apply(&mut command);
        log.run(&mut command)?;
        Ok(Outcome::passed(""))
    }

    /// Runs the suites for Node, and those without a `wasm_bindgen_test_configure!`, which run in a page as well.
    fn run_in_node(&self, node: &Node, log: &Log) -> Result<Outcome> {
        let server = TestServer::start(self.workspace, node)?;
        let mut command = self.cargo_test();
        command.env("WASM_BINDGEN_TEST_ONLY_NODE", "1").env("TEST_SERVER", server.origin());
        node.first_on_path(&mut command);
        Ok(log.run_tests(&mut command)?.into())
    }

    fn run_in_browser(&self, node: &Node, browser: &dyn Browser, log: &Log) -> Result<Outcome> {
        let server = TestServer::start(self.workspace, node)?;
        let mut command = self.cargo_test();
        command.env("WASM_BINDGEN_TEST_ONLY_WEB", "1").env("WASM_BINDGEN_USE_BROWSER", "1");
        browser.apply(self.workspace, Some(server.address()), &mut command)?;
        Ok(log.run_tests(&mut command)?.into())
    }
}
