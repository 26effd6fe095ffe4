//! The crates of `tests/own`, which are built on web-bindings.

use super::Build;
use crate::log::Log;
use crate::report::Outcome;
use crate::tools::browser::Browser;
use crate::tools::node::Node;
use anyhow::Result;
use existence::engine::Engine;
use std::process::Command;

pub(super) const IN_NODE: &str = "crates of one's own in Node";

pub(super) fn in_browser(engine: Engine) -> String {
    format!("crates of one's own in {engine}")
}

/// The suites whose modules are files of the crate. A page finds no package of npm without a bundler.
const OF_FILES: [&str; 4] = ["--test", "meter_bar", "--test", "prime_worker"];

impl Build<'_> {
    /// Runs the suites for Node, which finds the packages in the folder of the suites.
    pub(super) fn run_own_in_node(&self, node: &Node, log: &Log) -> Result<Outcome> {
        let mut command = self.own(&["--tests"]);
        command.env("WASM_BINDGEN_TEST_ONLY_NODE", "1");
        node.first_on_path(&mut command);
        Ok(log.run_tests(&mut command)?.into())
    }

    pub(super) fn run_own_in_browser(&self, browser: &dyn Browser, log: &Log) -> Result<Outcome> {
        let mut command = self.own(&OF_FILES);
        command.env("WASM_BINDGEN_TEST_ONLY_WEB", "1").env("WASM_BINDGEN_USE_BROWSER", "1");
        browser.apply(self.workspace, None, &mut command)?;
        Ok(log.run_tests(&mut command)?.into())
    }

    fn own(&self, suites: &[&str]) -> Command {
        let mut command = self.cargo_of("own-apis", "test");
        command.args(suites);
        self.run_with(&mut command);
        command
    }
}
