//! wasm-pack, which makes packages for npm.

use crate::log::Log;
use crate::tools::cargo_install;
use crate::workspace::Workspace;
use anyhow::Result;
use std::path::PathBuf;

/// The version that is built where there is none on the PATH.
const VERSION: &str = "0.15.0";

pub fn find_or_install(workspace: &Workspace, log: &Log) -> Result<PathBuf> {
    cargo_install::find_or_install(workspace, ("wasm-pack", VERSION), log)
}
