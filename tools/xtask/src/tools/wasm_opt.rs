//! Binaryen's wasm-opt, of one version: another one makes programs of another size.

use crate::log::Log;
use crate::tools::node::Node;
use crate::workspace::Workspace;
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The version of npm's package `binaryen`, which is also Binaryen's.
const VERSION: &str = "132.0.0";
const HOW_TO_INSTALL: &str =
    "put Binaryen 132 (https://github.com/WebAssembly/binaryen/releases) on the PATH, or install npm";

pub enum WasmOpt {
    /// A program on the PATH.
    Native(PathBuf),
    /// The script of npm's package.
    Script { node: PathBuf, script: PathBuf },
}

impl WasmOpt {
    pub fn find_or_install(workspace: &Workspace, node: &Node, log: &Log) -> Result<Self> {
        let on_path = which::which("wasm-opt").ok().map(WasmOpt::Native);
        let folder = workspace.tools().join(format!("binaryen-{VERSION}"));
        let script = folder.join("node_modules/binaryen/bin/wasm-opt");
        let installed = WasmOpt::Script { node: node.path.clone(), script: script.clone() };
        for found in on_path.into_iter().chain(script.is_file().then_some(installed)) {
            if found.major(workspace).is_some_and(|major| VERSION.starts_with(&format!("{major}."))) {
                return Ok(found);
            }
        }
        install(workspace, &folder, log)?;
        let installed = WasmOpt::Script { node: node.path.clone(), script };
        installed.major(workspace).context("wasm-opt was installed but does not run")?;
        Ok(installed)
    }

    pub fn command(&self, workspace: &Workspace) -> Command {
        match self {
            WasmOpt::Native(path) => workspace.command(path),
            WasmOpt::Script { node, script } => {
                let mut command = workspace.command(node);
                command.arg("--no-warnings").arg(script);
                command
            }
        }
    }

    pub fn shown(&self) -> String {
        match self {
            WasmOpt::Native(path) => format!("{} {VERSION}", path.display()),
            WasmOpt::Script { .. } => format!("npm's binaryen {VERSION}"),
        }
    }

    fn major(&self, workspace: &Workspace) -> Option<u32> {
        let output = self.command(workspace).arg("--version").output().ok()?;
        major(&String::from_utf8_lossy(&output.stdout))
    }
}

/// `wasm-opt version 132 (version_132)` => 132
fn major(text: &str) -> Option<u32> {
    text.split_whitespace().find_map(|word| word.parse().ok())
}

fn install(workspace: &Workspace, folder: &Path, log: &Log) -> Result<()> {
    let Ok(npm) = which::which("npm") else { bail!("there is no wasm-opt {VERSION}: {HOW_TO_INSTALL}") };
    log.progress.at(format!("installing npm's binaryen {VERSION}"));
    let mut command = workspace.command(npm);
    command.args(["install", "--no-audit", "--no-fund", "--prefix"]).arg(folder).arg(format!("binaryen@{VERSION}"));
    log.run(&mut command).with_context(|| format!("wasm-opt is missing: {HOW_TO_INSTALL}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_read() {
        assert_eq!(major("wasm-opt version 132 (version_132)\n"), Some(132));
        assert_eq!(major("wasm-opt: command not found"), None);
    }
}
