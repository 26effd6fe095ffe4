//! geckodriver, which opens Firefox.

use crate::log::Log;
use crate::tools::cargo_install;
use crate::workspace::Workspace;
use anyhow::Result;
use std::path::PathBuf;

/// The version that is built where there is none on the PATH.
const VERSION: &str = "0.37.1";

pub fn find_or_install(workspace: &Workspace, log: &Log) -> Result<PathBuf> {
    cargo_install::find_or_install(workspace, ("geckodriver", VERSION), log)
}
