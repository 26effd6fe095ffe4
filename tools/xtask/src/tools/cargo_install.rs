//! Programs that cargo builds, each in a folder of its own under `target/tools`.

use crate::cargo;
use crate::log::Log;
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use std::path::Path;

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
