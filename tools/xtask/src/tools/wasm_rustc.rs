//! A rustc that has the standard library for wasm32-unknown-unknown.

use crate::log::Log;
use crate::tools::apt;
use crate::tools::debian_rustc::DebianRustc;
use crate::tools::toolchain;
use crate::wasm_target::TARGET;
use crate::workspace::Workspace;
use anyhow::{Context, Result, bail};
use std::fmt;
use std::process::Command;

const HOW_TO_INSTALL: &str = "`rustup target add wasm32-unknown-unknown` installs it where Rust's distribution server \
    can be reached; with a Rust that is not rustup's, take your system's package of it (Debian: libstd-rust-dev-wasm32)";

pub enum WasmRustc {
    /// The active toolchain's own.
    Active,
    /// Debian's rustc, unpacked, with a standard library that was built for it.
    Debian(DebianRustc),
}

impl WasmRustc {
    pub fn find_or_install(workspace: &Workspace, log: &Log) -> Result<Self> {
        if toolchain::active_has_std(workspace, TARGET)? {
            return Ok(WasmRustc::Active);
        }
        // Looked for before rustup is asked: where Rust's server cannot be reached, rustup would wait for it in each run.
        if let Some(debian) = DebianRustc::find(workspace)? {
            return Ok(WasmRustc::Debian(debian));
        }
        log.progress.at("rustup target add");
        let rustup = log.status(workspace.command("rustup").args(["target", "add", TARGET]));
        if rustup.unwrap_or(false) && toolchain::active_has_std(workspace, TARGET)? {
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
