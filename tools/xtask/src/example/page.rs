//! The page of an example: its files, and its program with the JavaScript that loads it.

use super::{FOLDER, npm_package};
use crate::cargo;
use crate::log::Log;
use crate::tools::test_runner::TestRunner;
use crate::tools::wasm_rustc::WasmRustc;
use crate::wasm_target::TARGET;
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};

/// The file of an example that a browser opens.
pub const PAGE: &str = "index.html";
/// What an example has that is no part of its page.
const SOURCES: [&str; 2] = ["Cargo.toml", "src"];

/// The tools that make pages.
pub struct Pages<'a> {
    pub workspace: &'a Workspace,
    pub rustc: WasmRustc,
    pub runner: TestRunner,
}

impl Pages<'_> {
    /// Makes the page of an example, or several that show the same. Returns their folders.
    ///
    /// # Errors
    ///
    /// The example does not compile, or its files cannot be copied.
    pub fn make(&self, name: &str, log: &Log) -> Result<Vec<PathBuf>> {
        if name == npm_package::NAME { npm_package::make(self, log) } else { Ok(vec![self.page(name, log)?]) }
    }

    fn page(&self, name: &str, log: &Log) -> Result<PathBuf> {
        let target = self.workspace.target.join("examples");
        let mut command = cargo::command(self.workspace, "build");
        command.args(["--release", "--package", name, "--target", TARGET, "--target-dir"]).arg(&target);
        self.rustc.apply(&mut command);
        log.run(&mut command)?;
        let program = target.join(TARGET).join("release").join(format!("{}.wasm", name.replace('-', "_")));
        let folder = target.join("pages").join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder).with_context(|| format!("cannot empty {}", folder.display()))?;
        }
        let mut command = self.workspace.command(self.runner.wasm_bindgen());
        command.args(["--target", "web", "--no-typescript", "--out-dir"]).arg(&folder).arg(program);
        log.run(&mut command)?;
        copy(&self.workspace.path(FOLDER).join(name), &folder)?;
        Ok(folder)
    }
}

/// Copies the files of a page, or of a part of it, without the folders in it.
pub fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to).with_context(|| format!("cannot create {}", to.display()))?;
    let entries = fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))?;
    for path in entries.flatten().map(|entry| entry.path()).filter(|path| path.is_file()) {
        let Some(name) = path.file_name().filter(|name| !SOURCES.iter().any(|source| name == source)) else { continue };
        fs::copy(&path, to.join(name)).with_context(|| format!("cannot copy {}", path.display()))?;
    }
    Ok(())
}
