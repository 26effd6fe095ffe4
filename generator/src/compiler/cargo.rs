//! `cargo check` of the crate as it is.

use std::path::PathBuf;
use std::process::{Command, Output};

use super::diagnostic::{self, Message};
use super::selection::Selection;
use crate::problem::Problem;
use crate::project::Project;

/// What is checked.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The manifest of the crate.
    pub manifest: PathBuf,
    /// Whether tests, examples and benches are checked too.
    pub with_tests: bool,
}

/// The outcome of a check.
pub enum Verdict {
    Compiles,
    /// Not only because of features, it may be.
    Fails(Failed),
}

pub struct Failed {
    pub errors: Vec<Message>,
    /// What cargo said beside them.
    pub said: String,
}

/// The calls of cargo for one crate.
pub struct Cargo {
    program: PathBuf,
    arguments: Vec<String>,
    /// Not the one that the crate is built in, whose files would be built anew each time.
    target_folder: PathBuf,
}

impl Cargo {
    pub fn new(project: &Project, selection: &Selection, checked: &Checked) -> Self {
        let mut arguments = selection.feature_options();
        arguments.push(format!("--manifest-path={}", checked.manifest.display()));
        arguments.push(format!("--target={}", selection.target));
        arguments.extend(checked.with_tests.then(|| "--all-targets".to_owned()));
        let own = project.metadata.target_directory.as_std_path();
        Cargo {
            program: std::env::var_os("CARGO").map_or_else(|| PathBuf::from("cargo"), PathBuf::from),
            arguments,
            target_folder: selection.target_folder.as_deref().unwrap_or(own).join("web-bindgen"),
        }
    }

    /// Checks the crate.
    ///
    /// # Errors
    ///
    /// If cargo cannot be run.
    pub fn check(&self) -> Result<Verdict, Problem> {
        run(self.command())
    }

    /// The imports of the crate that have no use.
    ///
    /// # Errors
    ///
    /// If cargo cannot be run.
    pub fn unused_imports(&self) -> Result<Vec<Message>, Problem> {
        unused_imports(self.command())
    }

    pub(super) fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        command.args(["check", "--message-format=json", "--keep-going"]).args(&self.arguments);
        command.env("CARGO_TARGET_DIR", &self.target_folder).env("CARGO_TERM_COLOR", "never");
        command
    }
}

pub(super) fn unused_imports(command: Command) -> Result<Vec<Message>, Problem> {
    Ok(diagnostic::unused_imports(&String::from_utf8_lossy(&output(command)?.stdout)))
}

fn output(mut command: Command) -> Result<Output, Problem> {
    command.output().map_err(|error| {
        Problem::new(format!("cannot run cargo: {error}"))
            .help("install Rust (https://rustup.rs) so that `cargo` is found")
    })
}

pub(super) fn run(command: Command) -> Result<Verdict, Problem> {
    let output = output(command)?;
    if output.status.success() {
        return Ok(Verdict::Compiles);
    }
    let errors = diagnostic::errors(&String::from_utf8_lossy(&output.stdout));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    Ok(Verdict::Fails(Failed { errors, said }))
}
