//! Which features of web-bindings a crate needs. The compiler is the judge: a list is right if the crate compiles with it,
//! and does not without any of it.

mod clue;
mod edit;
mod given;
mod index;
mod minimal;
mod reach;
mod search;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use serde::Serialize;

pub use clue::clues;
pub use index::Index;
pub use reach::Reach;

use crate::catalogue::Catalogue;
use crate::compiler::{Compiler, Message, Selection, Verdict};
use crate::problem::Problem;
use crate::project::Project;
use given::Given;
use search::Search;

/// What was found of a crate.
#[derive(Debug, Serialize)]
pub struct Report {
    /// The crate.
    pub package: String,
    /// The version of web-bindings.
    pub web_bindings: String,
    /// The features that it needs, each with a use of it.
    pub needed: BTreeMap<String, Use>,
    /// Those of them that it does not have.
    pub missing: BTreeSet<String>,
    /// Those of its dependency's list that it does not need, or has by others of the list.
    pub in_vain: BTreeSet<String>,
    /// Those of its own features and of its workspace's list that it does not need: they are not its dependency's to drop.
    pub in_vain_elsewhere: BTreeSet<String>,
    /// Those of its dependency's list that another crate turns on too: the compiler cannot tell whether it needs them.
    pub undecided: BTreeSet<String>,
    /// The groups of areas in its dependency's list, each with those of its areas that are needed.
    pub groups: BTreeMap<String, BTreeSet<String>>,
    /// Its own features that were off.
    pub own_features_off: Vec<String>,
    /// How often the compiler was asked.
    pub checks: usize,
    #[serde(skip)]
    given: Given,
}

/// A use of a feature: where, and of what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Use {
    pub file: PathBuf,
    pub line: usize,
    /// `Document::body`
    pub what: String,
}

impl Use {
    fn unknown() -> Self {
        Use { file: PathBuf::new(), line: 0, what: String::new() }
    }
}

impl Report {
    /// Whether the list is as it should be.
    pub fn is_right(&self) -> bool {
        self.missing.is_empty() && self.in_vain.is_empty()
    }

    /// The list as it should be in the dependency: what it needs and neither its own features nor a group in the list have.
    pub fn list(&self) -> BTreeSet<&str> {
        let needed = self.needed.keys().filter(|name| !self.given.has_otherwise(name));
        needed.chain(&self.undecided).chain(self.given.groups.keys()).map(String::as_str).collect()
    }
}

/// Finds the features. `progress` is told what is being done.
pub fn find(selection: &Selection, progress: &dyn Fn(&str)) -> Result<Report, Problem> {
    find_more(selection, &BTreeSet::new(), &[], progress)
}

/// Finds the features beside those that are known to be needed, of a crate that has these errors with whatever features.
pub fn find_more(
    selection: &Selection,
    known: &BTreeSet<String>,
    errors: &[Message],
    progress: &dyn Fn(&str),
) -> Result<Report, Problem> {
    let project = selection.project()?;
    let mut given = Given::of(&project, selection)?;
    given.others.extend(known.iter().cloned());
    let catalogue = Catalogue::read(&given.folder)?;
    let index = Index::new(&catalogue);
    let compiler = Compiler::new(&project, selection, &given.checked(), &catalogue)?;
    let root = project.workspace_root().to_owned();
    let mut search = Search::new(&compiler, &index, &given, root, progress).excusing(errors);
    let needed = search.run()?;
    let checks = compiler.checks();
    Ok(report(&project, &catalogue, given, needed, checks))
}

/// Writes the list into the manifest. If the crate does not compile with it after all, the manifest is as it was.
pub fn write(selection: &Selection, report: &Report) -> Result<(), Problem> {
    let before = edit::write(report)?;
    let checked = check_as_it_is(selection);
    if checked.is_err() {
        edit::replace(&report.given.manifest, &before)?;
    }
    checked
}

fn check_as_it_is(selection: &Selection) -> Result<(), Problem> {
    let project = selection.project()?;
    let given = Given::of(&project, selection)?;
    let catalogue = Catalogue::read(&given.folder)?;
    match Compiler::new(&project, selection, &given.checked(), &catalogue)?.check_as_it_is()? {
        Verdict::Compiles => Ok(()),
        Verdict::Fails(failed) => Err(Problem::new("the crate does not compile with the list that was found")
            .note(failed.said)
            .help("Cargo.toml is as it was; please report it")),
    }
}

fn report(
    project: &Project,
    catalogue: &Catalogue,
    mut given: Given,
    needed: BTreeMap<String, Use>,
    checks: usize,
) -> Report {
    let is_needed = |name: &&String| needed.contains_key(*name);
    let mut in_vain = given.drop_groups(|name| needed.contains_key(name));
    let is_in_vain = |name: &&String| given.has_otherwise(name) || !needed.contains_key(*name);
    in_vain.extend(given.listed.iter().filter(|name| is_in_vain(name) && !given.others.contains(*name)).cloned());
    let has = |name: &&String| given.listed.contains(*name) || given.has_otherwise(name);
    let is_others = |name: &&String| given.others.contains(*name);
    let package = project.package(&given.package);
    Report {
        package: package.map(|package| package.name.to_string()).unwrap_or_default(),
        web_bindings: catalogue.manifest.package.version.clone(),
        missing: needed.keys().filter(|name| !has(name)).cloned().collect(),
        in_vain,
        in_vain_elsewhere: given.elsewhere.iter().filter(|name| !is_needed(name)).cloned().collect(),
        undecided: given.listed.iter().filter(is_others).cloned().collect(),
        groups: given
            .groups
            .iter()
            .map(|(name, areas)| (name.clone(), areas.iter().filter(is_needed).cloned().collect()))
            .collect(),
        own_features_off: given.own_features_off.clone(),
        needed,
        checks,
        given,
    }
}
