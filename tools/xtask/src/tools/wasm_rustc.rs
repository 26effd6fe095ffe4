//! A rustc that has the standard library for wasm32-unknown-unknown.

use crate::log::Log;
use crate::tools::apt;
use crate::tools::debian_rustc::DebianRustc;
use crate::workspace::Workspace;
use anyhow::{Context, Result, bail};
use std::ffi::OsString;
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::Command;

pub const TARGET: &str = "wasm32-unknown-unknown";
const HOW_TO_INSTALL: &str = "`rustup target add wasm32-unknown-unknown` installs it where Rust's distribution server \
    can be reached; with a Rust that is not rustup's, take your system's package of it (Debian: libstd-rust-dev-wasm32)";

pub enum WasmRustc {
    /// The toolchain that is active anyway.
    Active,
    /// Debian's rustc, unpacked, with a standard library that was built for it.
    Debian(DebianRustc),
}

impl WasmRustc {
    pub fn find_or_install(workspace: &Workspace, log: &Log) -> Result<Self> {
        if active_has_target(workspace)? {
            return Ok(WasmRustc::Active);
        }
        // Before rustup: it would wait for a server in each run, where it failed in the first.
        if let Some(debian) = DebianRustc::find(workspace)? {
            return Ok(WasmRustc::Debian(debian));
        }
        log.progress.at("rustup target add");
        let rustup = log.status(workspace.command("rustup").args(["target", "add", TARGET]));
        if rustup.unwrap_or(false) && active_has_target(workspace)? {
            return Ok(WasmRustc::Active);
        }
        if !apt::is_there() {
            bail!("the active toolchain has no standard library for {TARGET}: {HOW_TO_INSTALL}");
        }
        let debian = DebianRustc::install(workspace, log);
        debian.map(WasmRustc::Debian).with_context(|| {
            format!("the active toolchain has no standard library for {TARGET}, and Debian's cannot be set up: {HOW_TO_INSTALL}")
        })
    }

    /// Lets a cargo command build with this rustc.
    pub fn apply(&self, command: &mut Command) {
        if let WasmRustc::Debian(debian) = self {
            command.env("RUSTC", &debian.rustc).env("RUSTDOC", &debian.rustdoc);
        }
    }
}

impl fmt::Display for WasmRustc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            WasmRustc::Active => f.write_str("in the active toolchain"),
            WasmRustc::Debian(debian) => write!(f, "with Debian's {}", debian.version),
        }
    }
}

fn active_has_target(workspace: &Workspace) -> Result<bool> {
    let libraries = print(workspace, &["--target", TARGET, "--print", "target-libdir"])?;
    Ok(has_std(Path::new(&libraries)))
}

/// Does this folder of libraries have the standard library?
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

/// The folder of the active toolchain, and the target it runs on.
pub fn active_toolchain(workspace: &Workspace) -> Result<(PathBuf, String)> {
    let sysroot = PathBuf::from(print(workspace, &["--print", "sysroot"])?);
    let about = print(workspace, &["--version", "--verbose"])?;
    let host = about.lines().find_map(|line| line.strip_prefix("host: "));
    Ok((sysroot, host.context("rustc does not say what it runs on")?.to_owned()))
}
