//! wasm-pack, which makes packages for npm.

use crate::log::Log;
use crate::tools::cargo_install;
use crate::workspace::Workspace;
use anyhow::{Result, ensure};
use std::path::PathBuf;

/// The version that is built where there is none on the PATH.
const VERSION: &str = "0.15.0";

pub fn find_or_install(workspace: &Workspace, log: &Log) -> Result<PathBuf> {
    if let Ok(found) = which::which("wasm-pack") {
        return Ok(found);
    }
    let folder = workspace.tools().join(format!("wasm-pack-{VERSION}"));
    let installed = folder.join("bin/wasm-pack");
    if !installed.is_file() {
        log.progress.at(format!("installing wasm-pack {VERSION}, about two minutes"));
        // It only calls other programs: without optimisation it is as good, and built in half the time.
        cargo_install::install(workspace, ("wasm-pack", VERSION), &["--debug"], &folder, log)?;
    }
    ensure!(installed.is_file(), "wasm-pack was installed, but {} is missing", installed.display());
    Ok(installed)
}
