//! wasm-bindgen's test runner, of exactly the version that the tests are linked with.

use crate::cargo;
use crate::log::Log;
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

pub struct TestRunner {
    pub path: PathBuf,
    pub version: String,
}

impl TestRunner {
    /// The program `wasm-bindgen`, which is installed with its test runner.
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
        install(workspace, &version, &folder, log)?;
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

fn install(workspace: &Workspace, version: &str, folder: &Path, log: &Log) -> Result<()> {
    log.progress.at(format!("installing wasm-bindgen-cli {version}, about three minutes"));
    // The folder is kept until the installation is done, so that an interrupted one can continue.
    let build = workspace.tools().join("wasm-bindgen-cli-build");
    let command = |locked: bool| {
        let mut command = cargo::command(workspace, "install");
        command
            .args(["wasm-bindgen-cli", "--version", &format!("={version}")])
            .args(locked.then_some("--locked"))
            .arg("--root")
            .arg(folder)
            .arg("--target-dir")
            .arg(&build)
            .env_remove("RUSTC");
        command
    };
    // A mirror of the registry may lack versions in the lock file that the package was published with. Without that file,
    // wasm-bindgen's own crates still have the version of the tests, as the package pins them exactly.
    if !log.status(&mut command(true))? {
        log.write("The published lock file cannot be used here. Trying without it.\n")?;
        log.run(&mut command(false)).with_context(|| {
            format!("cannot install wasm-bindgen-cli: try `cargo install wasm-bindgen-cli --version {version}` by hand")
        })?;
    }
    let _ = std::fs::remove_dir_all(build);
    Ok(())
}
