//! The TypeScript declarations that wasm-bindgen writes for a program, beside those that are expected.

use super::Build;
use crate::log::Log;
use crate::report::Outcome;
use crate::wasm_target::TARGET;
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::Path;

const EXPECTED: &str = "tests/browser/examples/exports.d.ts";

impl Build<'_> {
    /// Builds the program, and compares the declarations of its exports.
    pub(super) fn compare_declarations(&self, log: &Log) -> Result<Outcome> {
        log.run(self.cargo("build").args(["--example", "exports"]))?;
        let wasm = self.workspace.target.join("wasm").join(TARGET).join("debug/examples/exports.wasm");
        let folder = self.workspace.target.join("declarations");
        let mut bindgen = self.workspace.command(self.runner.wasm_bindgen());
        log.run(bindgen.args(["--target", "bundler", "--out-dir"]).arg(&folder).arg(wasm))?;
        let written = read(&folder.join("exports.d.ts"))?;
        log.write(&written)?;
        ensure!(written == read(&self.workspace.path(EXPECTED))?, "the declarations are not those of {EXPECTED}");
        Ok(Outcome::passed(""))
    }
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}
