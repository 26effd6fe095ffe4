//! geckodriver, which opens Firefox.

use crate::log::Log;
use crate::tools::cargo_install;
use crate::workspace::Workspace;
use anyhow::{Result, ensure};
use std::path::PathBuf;

/// The version that is built where there is none on the PATH.
const VERSION: &str = "0.37.1";

pub fn find_or_install(workspace: &Workspace, log: &Log) -> Result<PathBuf> {
    if let Ok(found) = which::which("geckodriver") {
        return Ok(found);
    }
    let folder = workspace.tools().join(format!("geckodriver-{VERSION}"));
    let installed = folder.join("bin/geckodriver");
    if !installed.is_file() {
        log.progress.at(format!("installing geckodriver {VERSION}, about two minutes"));
        // It only passes commands on: without optimisation it is as good, and built in half the time.
        cargo_install::install(workspace, ("geckodriver", VERSION), &["--debug"], &folder, log)?;
    }
    ensure!(installed.is_file(), "geckodriver was installed, but {} is missing", installed.display());
    Ok(installed)
}
