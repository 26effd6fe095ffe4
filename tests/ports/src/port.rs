//! A port, and what is made of it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::published;

const TARGET: &str = "wasm32-unknown-unknown";

/// A published crate, after `web-bindgen port --write`.
pub struct Ported {
    folder: PathBuf,
    /// The report of the port.
    report: Value,
}

impl Ported {
    /// Copies the crate, and ports it.
    ///
    /// # Errors
    ///
    /// If the crate cannot be fetched, or the port ends with neither 0 nor 1.
    pub fn new(name: &str) -> Result<Self> {
        let folder = target().join("crates").join(name);
        published::copy(name, &folder)?;
        let mut command = Command::new(program()?);
        command
            .args(["port", "--write", "--allow-dirty", "--json", "--web-bindings"])
            .arg(repository().join("generated-crate"));
        let output = in_folder(&mut command, &folder).output().context("web-bindgen does not run")?;
        if !matches!(output.status.code(), Some(0 | 1)) || output.stdout.is_empty() {
            bail!("{}", said(&output));
        }
        let report = serde_json::from_slice(&output.stdout).context("the report is no JSON")?;
        Ok(Ported { folder, report })
    }

    /// The places that are left, as the report has them.
    pub fn left(&self) -> Vec<String> {
        let left = self.report["report"]["left"].as_array().into_iter().flatten();
        left.map(|left| format!("{}:{} {}", left["file"], left["line"], left["error"])).collect()
    }

    /// Runs the crate's own tests in the engine that the environment names.
    ///
    /// # Errors
    ///
    /// If one fails, or does not compile. The error is what cargo said.
    pub fn test(&self) -> Result<()> {
        self.cargo(&["test", "--tests", "--all-features", "--target", TARGET]).map(drop)
    }

    /// Checks the library, with all of its features.
    ///
    /// # Errors
    ///
    /// If it does not compile. The error is what cargo said.
    pub fn check(&self) -> Result<()> {
        self.cargo(&["check", "--all-features", "--target", TARGET]).map(drop)
    }

    /// The lines that the compiler has on imports without a use, in the library and its tests.
    ///
    /// # Errors
    ///
    /// If one of them does not compile. The error is what cargo said.
    pub fn unused_imports(&self) -> Result<Vec<String>> {
        let said = self.cargo(&["check", "--tests", "--all-features", "--target", TARGET])?;
        Ok(said.lines().filter(|line| line.contains("unused import")).map(str::to_owned).collect())
    }

    fn cargo(&self, arguments: &[&str]) -> Result<String> {
        let mut command = Command::new(env!("CARGO"));
        command.args(arguments).env("CARGO_PROFILE_DEV_DEBUG", "0");
        let output = in_folder(&mut command, &self.folder).output().context("cargo does not run")?;
        if output.status.success() { Ok(said(&output)) } else { bail!("{}", said(&output)) }
    }
}

fn in_folder<'c>(command: &'c mut Command, folder: &Path) -> &'c mut Command {
    // One folder for all, so that what they have in common is built once.
    command.current_dir(folder).env("CARGO_TARGET_DIR", target().join("build"))
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn target() -> PathBuf {
    let own = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| repository().join("target"), PathBuf::from);
    own.join("ports")
}

/// The generator, built once.
fn program() -> Result<PathBuf> {
    static BUILT: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    BUILT.get_or_init(|| build().map_err(|error| format!("{error:#}"))).clone().map_err(anyhow::Error::msg)
}

fn build() -> Result<PathBuf> {
    let mut command = Command::new(env!("CARGO"));
    command.args(["build", "--package", "web-bindgen", "--message-format=json"]).current_dir(repository());
    let output = command.output().context("cargo does not run")?;
    let lines = String::from_utf8_lossy(&output.stdout).into_owned();
    let mut executables = lines
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .filter_map(|message| message["executable"].as_str().map(PathBuf::from));
    let built = executables.next_back().with_context(|| said(&output))?;
    // Another build may replace it while the ports run.
    let own = target().join(built.file_name().unwrap_or_default());
    std::fs::create_dir_all(target())?;
    let made = std::fs::copy(&built, &own).with_context(|| format!("cannot write {}", own.display()));
    made.map(|_| own)
}
