//! The active toolchain, and whether a folder of libraries has a standard library.

use crate::workspace::Workspace;
use anyhow::{Context, Result, bail};
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// The folder of the active toolchain, and the target it runs on.
pub fn active(workspace: &Workspace) -> Result<(PathBuf, String)> {
    let sysroot = PathBuf::from(print(workspace, &["--print", "sysroot"])?);
    let about = print(workspace, &["--version", "--verbose"])?;
    let host = about.lines().find_map(|line| line.strip_prefix("host: "));
    Ok((sysroot, host.context("rustc does not print its host")?.to_owned()))
}

/// Whether the active toolchain has the standard library for a target.
pub fn active_has_std(workspace: &Workspace, target: &str) -> Result<bool> {
    let libraries = print(workspace, &["--target", target, "--print", "target-libdir"])?;
    Ok(has_std(Path::new(&libraries)))
}

/// Whether the standard library is among the libraries in this folder.
pub fn has_std(folder: &Path) -> bool {
    let Ok(entries) = std::fs::read_dir(folder) else { return false };
    entries.flatten().any(|entry| {
        let name = entry.file_name().to_string_lossy().into_owned();
        name.starts_with("libstd-") && name.ends_with(".rlib")
    })
}

fn print(workspace: &Workspace, arguments: &[&str]) -> Result<String> {
    let rustc = active_rustc();
    let output = workspace.command(&rustc).args(arguments).output();
    let output = output.with_context(|| format!("cannot run {}", rustc.display()))?;
    if !output.status.success() {
        bail!("{} {} failed: {}", rustc.display(), arguments.join(" "), String::from_utf8_lossy(&output.stderr));
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn active_rustc() -> OsString {
    std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into())
}
