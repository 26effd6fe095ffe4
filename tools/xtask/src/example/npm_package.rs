//! The example that is a package for npm: wasm-pack makes it, and a project of each bundler uses it in a page.

use super::FOLDER;
use super::page::{Pages, copy};
use crate::log::Log;
use crate::tools::wasm_pack;
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

/// The folder of the example.
pub const NAME: &str = "npm-package";

/// The projects, by their bundlers. Each makes its page in `dist`.
const BUNDLERS: [&str; 2] = ["vite", "webpack"];

/// Where wasm-pack puts the package, and the projects look for it.
const PACKAGE: &str = "pkg";

/// Makes the package, and the page of each project. Returns their folders.
///
/// # Errors
///
/// A tool is missing, the package does not compile, or npm cannot get a bundler.
pub fn make(pages: &Pages<'_>, log: &Log) -> Result<Vec<PathBuf>> {
    let source = pages.workspace.path(FOLDER).join(NAME);
    // The projects are copied, so that nothing is written into the example.
    let projects = pages.workspace.target.join("examples").join(NAME);
    package(pages, &source, &projects.join(PACKAGE), log)?;
    copy(&source, &projects)?;
    let pages = BUNDLERS.iter().map(|bundler| {
        let project = projects.join(bundler);
        copy(&source.join(bundler), &project)?;
        bundle(pages, &project, log).with_context(|| format!("the project of {bundler}"))
    });
    pages.collect()
}

fn package(pages: &Pages<'_>, source: &Path, package: &Path, log: &Log) -> Result<()> {
    let mut command = pages.workspace.command(wasm_pack::find_or_install(pages.workspace, log)?);
    // Neither wasm-bindgen, which is there already, nor wasm-opt is fetched.
    command.args(["build", "--release", "--target", "bundler", "--mode", "no-install", "--no-opt", "--out-dir"]);
    command.arg(package).arg(source);
    command.env("CARGO_TARGET_DIR", pages.workspace.target.join("examples"));
    pages.rustc.apply(&mut command);
    pages.runner.first_on_path(&mut command);
    log.run(&mut command)
}

/// Makes the page of one project.
fn bundle(pages: &Pages<'_>, project: &Path, log: &Log) -> Result<PathBuf> {
    let npm = which::which("npm").context("there is no `npm` on the PATH: install it with Node")?;
    // Not `ci`: the lock file of one system lacks what bundlers have for others.
    for arguments in [&["install", "--no-audit", "--no-fund"][..], &["run", "build"]] {
        log.run(pages.workspace.command(&npm).args(arguments).current_dir(project))?;
    }
    Ok(project.join("dist"))
}
