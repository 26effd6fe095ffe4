//! Node, 20 or later.

use super::first_on_path;
use crate::workspace::Workspace;
use anyhow::{Context, Result, bail};
use existence::answers::major;
use std::path::PathBuf;
use std::process::Command;

const OLDEST: u32 = 20;
const HOW_TO_INSTALL: &str = "install Node 20 or later (https://nodejs.org, a version manager, or Debian 13's package \
    nodejs) and put `node` on the PATH";

pub struct Node {
    pub path: PathBuf,
    pub version: String,
}

impl Node {
    pub fn find(workspace: &Workspace) -> Result<Self> {
        let Ok(path) = which::which("node") else { bail!("there is no `node` on the PATH: {HOW_TO_INSTALL}") };
        let output = workspace.command(&path).arg("--version").output();
        let output = output.with_context(|| format!("cannot run {}", path.display()))?;
        let version = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        if major(&version) < OLDEST {
            bail!("{} is version `{version}`, too old: {HOW_TO_INSTALL}", path.display());
        }
        Ok(Node { path, version })
    }

    /// Puts this Node first on a command's PATH: the test runner calls `node` by name.
    pub fn first_on_path(&self, command: &mut Command) {
        first_on_path(self.path.parent(), command);
    }
}
