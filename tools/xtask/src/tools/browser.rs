//! A browser that tests run in. A driver opens it.

use crate::workspace::Workspace;
use anyhow::{Context, Result};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The host name under which pages find the test server.
pub const TEST_SERVER: &str = "test-server.localhost";

pub trait Browser {
    /// Lets a command open this browser: wasm-bindgen's test runner, or a script of `tests/existence/engine`. The browser's
    /// pages reach the test server, if its address is given, as [`TEST_SERVER`].
    ///
    /// # Errors
    ///
    /// The capabilities of a session cannot be read or written.
    fn apply(&self, workspace: &Workspace, test_server: Option<&str>, command: &mut Command) -> Result<()>;
}

/// Writes the capabilities of a session: a file of `tests/browser`, completed by `complete`.
///
/// # Errors
///
/// The file cannot be read, is no JSON or lacks what `complete` looks for, or the result cannot be written.
pub fn write_capabilities(
    workspace: &Workspace,
    file: &str,
    complete: impl FnOnce(&mut Value) -> Result<()>,
) -> Result<PathBuf> {
    let source = workspace.path("tests/browser").join(file);
    let text = std::fs::read_to_string(&source).with_context(|| format!("cannot read {}", source.display()))?;
    let parsed = serde_json::from_str(&text).context("not JSON");
    let mut capabilities: Value = parsed.with_context(|| format!("in {}", source.display()))?;
    complete(&mut capabilities).with_context(|| format!("in {}", source.display()))?;
    let path = workspace.target.join(file);
    let written = std::fs::write(&path, capabilities.to_string());
    written.with_context(|| format!("cannot write {}", path.display()))?;
    Ok(path)
}

/// Tells a command the driver and the capabilities of a session.
pub fn set_session(command: &mut Command, driver: &Path, capabilities: &Path) {
    command
        .env("WEBDRIVER", driver)
        .env("WEBDRIVER_JSON", capabilities)
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", capabilities);
}
