//! `cargo check` of the crate with the features that are tried.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::PathBuf;
use std::process::Command;

use super::checked::Selection;
use super::diagnostic::{self, Message};
use super::given::Given;
use super::wrapper;
use crate::catalogue::{Catalogue, EXPERIMENTAL, WEB_BINDINGS};
use crate::problem::Problem;
use crate::project::Project;

pub struct Compiler {
    program: PathBuf,
    cargo: PathBuf,
    arguments: Vec<String>,
    /// `web-bindings@0.1.0`
    spec: String,
    folder: PathBuf,
    target_folder: PathBuf,
    /// The features about which the tries decide.
    decided: BTreeSet<String>,
    checks: Cell<usize>,
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

impl Compiler {
    pub fn new(
        project: &Project,
        selection: &Selection,
        given: &Given,
        catalogue: &Catalogue,
    ) -> Result<Self, Problem> {
        let program = std::env::current_exe()
            .map_err(|error| Problem::new(format!("cannot find this program: {error}")).help("call it by its path"))?;
        let mut arguments = selection.feature_options();
        arguments.push(format!("--manifest-path={}", given.manifest.display()));
        arguments.push(format!("--target={}", selection.target));
        arguments.extend(given.with_tests.then(|| "--all-targets".to_owned()));
        let mut decided: BTreeSet<String> = catalogue.manifest.areas().into_iter().map(str::to_owned).collect();
        decided.insert(EXPERIMENTAL.to_owned());
        Ok(Compiler {
            program,
            cargo: std::env::var_os("CARGO").map_or_else(|| PathBuf::from("cargo"), PathBuf::from),
            arguments,
            spec: format!("{WEB_BINDINGS}@{}", catalogue.manifest.package.version),
            folder: given.folder.clone(),
            target_folder: project.metadata.target_directory.join("web-bindgen").into_std_path_buf(),
            decided,
            checks: Cell::new(0),
        })
    }

    /// All features that can be tried.
    pub fn decided(&self) -> &BTreeSet<String> {
        &self.decided
    }

    pub fn checks(&self) -> usize {
        self.checks.get()
    }

    /// Checks the crate with these features of web-bindings.
    pub fn check(&self, tried: &BTreeSet<String>) -> Result<Verdict, Problem> {
        self.checks.set(self.checks.get() + 1);
        let list = |names: &BTreeSet<String>| names.iter().cloned().collect::<Vec<_>>().join(",");
        let mut command = self.cargo();
        // Cargo does not know that the wrapper takes other features each time. A setting that means nothing to a check
        // makes it a crate of its own for each list, which is there the next time.
        let distinct = format!("profile.dev.package.{:?}.codegen-units={}", self.spec, number(tried));
        command
            .args(["--config", &distinct])
            .env("RUSTC_WRAPPER", &self.program)
            .env(wrapper::TRIED, list(tried))
            .env(wrapper::DECIDED, list(&self.decided))
            .env(wrapper::FOLDER, &self.folder);
        self.run(command)
    }

    /// Checks the crate as it is.
    pub fn check_as_it_is(&self) -> Result<Verdict, Problem> {
        self.checks.set(self.checks.get() + 1);
        let command = self.cargo();
        self.run(command)
    }

    fn cargo(&self) -> Command {
        let mut command = Command::new(&self.cargo);
        command.args(["check", "--message-format=json", "--keep-going"]).args(&self.arguments);
        command.env("CARGO_TARGET_DIR", &self.target_folder).env("CARGO_TERM_COLOR", "never");
        command
    }

    fn run(&self, mut command: Command) -> Result<Verdict, Problem> {
        let output = command.output().map_err(|error| {
            Problem::new(format!("cannot run cargo: {error}"))
                .help("install Rust (https://rustup.rs) so that `cargo` is found")
        })?;
        if output.status.success() {
            return Ok(Verdict::Compiles);
        }
        let errors = diagnostic::errors(&String::from_utf8_lossy(&output.stdout));
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        Ok(Verdict::Fails(Failed { errors, said }))
    }
}

/// A number for a set; cargo has 32 bits for it, and 0 is none.
fn number(tried: &BTreeSet<String>) -> u32 {
    let mut hasher = DefaultHasher::new();
    tried.hash(&mut hasher);
    // Below 2^31, lest anybody reads it as negative.
    (hasher.finish() as u32 >> 1).max(1)
}
