//! wasm-bindgen's test runner, of exactly the version that the tests are linked with.

use crate::log::Log;
use crate::tools::{cargo_install, first_on_path};
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::process::Command;

pub struct TestRunner {
    pub path: PathBuf,
    pub version: String,
}

impl TestRunner {
    /// The program `wasm-bindgen`, which is installed with its test runner.
    /// Puts the folder of `wasm-bindgen` first on a command's PATH.
    pub fn first_on_path(&self, command: &mut Command) {
        first_on_path(self.path.parent(), command);
    }

    pub fn wasm_bindgen(&self) -> PathBuf {
        self.path.with_file_name("wasm-bindgen")
    }

    pub fn find_or_install(workspace: &Workspace, log: &Log) -> Result<Self> {
        let version = workspace.locked_version("wasm-bindgen")?;
        let folder = workspace.tools().join(format!("wasm-bindgen-cli-{version}"));
        let installed = folder.join("bin/wasm-bindgen-test-runner");
        let on_path = which::which("wasm-bindgen-test-runner").ok();
        for path in std::iter::once(installed.clone()).chain(on_path) {
            if version_of(workspace, &path).as_deref() == Some(&version) {
                return Ok(TestRunner { path, version });
            }
        }
        log.progress.at(format!("installing wasm-bindgen-cli {version}, about three minutes"));
        // Even without its lock file, wasm-bindgen's own crates have the version of the tests: the package pins them exactly.
        cargo_install::install(workspace, ("wasm-bindgen-cli", &version), &[], &folder, log)?;
        let found = version_of(workspace, &installed);
        let found = found.with_context(|| format!("{} was installed but does not run", installed.display()))?;
        anyhow::ensure!(found == version, "{} is {found}, not {version}", installed.display());
        Ok(TestRunner { path: installed, version })
    }
}

/// `wasm-bindgen-test-runner 0.2.130` => `0.2.130`
fn version_of(workspace: &Workspace, path: &Path) -> Option<String> {
    let output = workspace.command(path).arg("--version").output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.split_whitespace().nth(1).map(str::to_owned)
}
