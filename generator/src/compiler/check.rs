//! `cargo check` of the crate with the features of web-bindings that are tried.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::PathBuf;
use std::process::Command;

use super::cargo::{Cargo, Checked, Verdict, run, unused_imports};
use super::diagnostic::Message;
use super::selection::Selection;
use super::wrapper;
use crate::catalogue::{Catalogue, EXPERIMENTAL, WEB_BINDINGS};
use crate::problem::Problem;
use crate::project::Project;

pub struct Compiler {
    program: PathBuf,
    cargo: Cargo,
    /// `web-bindings@0.1.0`
    spec: String,
    folder: PathBuf,
    /// The features about which the tries decide.
    decided: BTreeSet<String>,
    checks: Cell<usize>,
}

impl Compiler {
    /// A compiler of a crate of the project.
    ///
    /// # Errors
    ///
    /// If the path of this program, which is to be cargo's `RUSTC_WRAPPER`, cannot be found.
    pub fn new(
        project: &Project,
        selection: &Selection,
        checked: &Checked,
        catalogue: &Catalogue,
    ) -> Result<Self, Problem> {
        let program = std::env::current_exe()
            .map_err(|error| Problem::new(format!("cannot find this program: {error}")).help("call it by its path"))?;
        let mut decided: BTreeSet<String> = catalogue.manifest.areas().into_iter().map(str::to_owned).collect();
        decided.insert(EXPERIMENTAL.to_owned());
        Ok(Compiler {
            program,
            cargo: Cargo::new(project, selection, checked),
            spec: format!("{WEB_BINDINGS}@{}", catalogue.manifest.package.version),
            folder: catalogue.folder.clone(),
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
        run(self.command(tried))
    }

    /// The imports of the crate that have no use with these features of web-bindings.
    pub fn unused_imports(&self, tried: &BTreeSet<String>) -> Result<Vec<Message>, Problem> {
        unused_imports(self.command(tried))
    }

    fn command(&self, tried: &BTreeSet<String>) -> Command {
        self.checks.set(self.checks.get() + 1);
        let list = |names: &BTreeSet<String>| names.iter().cloned().collect::<Vec<_>>().join(",");
        let mut command = self.cargo.command();
        // Cargo does not know that the wrapper takes other features each time. A setting that means nothing to a check
        // makes it a crate of its own for each list, which is there the next time.
        let distinct = format!("profile.dev.package.{:?}.codegen-units={}", self.spec, number(tried));
        command
            .args(["--config", &distinct])
            .env("RUSTC_WRAPPER", &self.program)
            .env(wrapper::TRIED, list(tried))
            .env(wrapper::DECIDED, list(&self.decided))
            .env(wrapper::FOLDER, &self.folder);
        command
    }

    /// Checks the crate as it is.
    pub fn check_as_it_is(&self) -> Result<Verdict, Problem> {
        self.checks.set(self.checks.get() + 1);
        self.cargo.check()
    }
}

/// A number for a set; cargo has 32 bits for it, and 0 is none.
fn number(tried: &BTreeSet<String>) -> u32 {
    let mut hasher = DefaultHasher::new();
    tried.hash(&mut hasher);
    // Below 2^31, lest anybody reads it as negative.
    (hasher.finish() as u32 >> 1).max(1)
}
