//! Programs that cargo builds, each in a folder of its own under `target/tools`.

use crate::cargo;
use crate::log::Log;
use crate::workspace::Workspace;
use anyhow::{Context, Result, ensure};
use std::path::{Path, PathBuf};

/// The program of a package on the PATH, or one that is built where there is none. It only passes commands on: without
/// optimisation it is as good, and built in half the time.
///
/// # Errors
///
/// The program cannot be built.
pub fn find_or_install(workspace: &Workspace, (package, version): (&str, &str), log: &Log) -> Result<PathBuf> {
    if let Ok(found) = which::which(package) {
        return Ok(found);
    }
    let folder = workspace.tools().join(format!("{package}-{version}"));
    let installed = folder.join("bin").join(package);
    if !installed.is_file() {
        log.progress.at(format!("installing {package} {version}, about two minutes"));
        install(workspace, (package, version), &["--debug"], &folder, log)?;
    }
    ensure!(installed.is_file(), "{package} was installed, but {} is missing", installed.display());
    Ok(installed)
}

/// Builds one version of a package, and installs its programs into `folder`.
///
/// # Errors
///
/// Cargo cannot get the package, or cannot build it.
pub fn install(
    workspace: &Workspace,
    (package, version): (&str, &str),
    options: &[&str],
    folder: &Path,
    log: &Log,
) -> Result<()> {
    // The folder is kept until the installation is done, so that an interrupted one can continue.
    let build = workspace.tools().join(format!("{package}-build"));
    let command = |locked: bool| {
        let mut command = cargo::command(workspace, "install");
        command
            .args([package, "--version", &format!("={version}")])
            .args(options)
            .args(locked.then_some("--locked"))
            .arg("--root")
            .arg(folder)
            .arg("--target-dir")
            .arg(&build)
            .env_remove("RUSTC");
        command
    };
    // A mirror of the registry may lack versions in the lock file that the package was published with.
    if !log.status(&mut command(true))? {
        log.write("The published lock file cannot be used here. Trying without it.\n")?;
        log.run(&mut command(false)).with_context(|| {
            format!("cannot install {package}: try `cargo install {package} --version {version}` by hand")
        })?;
    }
    let _ = std::fs::remove_dir_all(build);
    Ok(())
}
