//! The packages in `tests/benches`, built for wasm32 and made ready for a page by wasm-bindgen.

use crate::cargo;
use crate::log::Log;
use crate::tools::test_runner::TestRunner;
use crate::tools::wasm_rustc::WasmRustc;
use crate::wasm_target::TARGET;
use crate::workspace::Workspace;
use anyhow::{Context, Result, ensure};
use std::path::PathBuf;

pub const FOLDER: &str = "tests/benches";
const LOCK: &str = "tests/benches/Cargo.lock";

pub struct Programs<'a> {
    pub workspace: &'a Workspace,
    pub rustc: &'a WasmRustc,
    pub runner: &'a TestRunner,
}

/// What a page loads.
pub struct Built {
    pub folder: PathBuf,
    pub wasm: PathBuf,
    pub glue: PathBuf,
}

impl Programs<'_> {
    /// Builds a package with a profile of `tests/benches/Cargo.toml`.
    pub fn build(&self, package: &str, profile: &str, log: &Log) -> Result<Built> {
        let locked = self.workspace.version_locked_in(LOCK, "wasm-bindgen")?;
        ensure!(
            locked == self.runner.version,
            "{LOCK} has wasm-bindgen {locked}, and Cargo.lock has {0}: {FOLDER}/Cargo.toml has to ask for {0}",
            self.runner.version
        );
        let target = self.workspace.target.join("bench/programs");
        let mut command = cargo::command(self.workspace, "build");
        command
            .args(["--profile", profile, "--package", package, "--target", TARGET, "--manifest-path"])
            .arg(self.workspace.path(FOLDER).join("Cargo.toml"))
            .arg("--target-dir")
            .arg(&target);
        self.rustc.apply(&mut command);
        log.run(&mut command)?;
        let compiled = target.join(TARGET).join(profile).join(format!("{}.wasm", package.replace('-', "_")));
        self.bind(package, &compiled, log)
    }

    fn bind(&self, package: &str, compiled: &std::path::Path, log: &Log) -> Result<Built> {
        let folder = self.workspace.target.join("bench/built").join(package);
        let mut command = self.workspace.command(self.runner.wasm_bindgen());
        command.args(["--target", "web", "--no-typescript", "--out-name", "program", "--out-dir"]).arg(&folder);
        log.run(command.arg(compiled)).with_context(|| format!("in {package}"))?;
        Ok(Built { wasm: folder.join("program_bg.wasm"), glue: folder.join("program.js"), folder })
    }
}
