//! Ports a crate from web-sys, js-sys and wasm-bindgen-futures to web-bindings.
//!
//! First what the syntax alone tells, then rounds that the compiler's errors lead, until nothing more is certain. All is
//! done in a copy of the workspace; the crate itself is written in one step at the end, or not at all.

mod baseline;
mod clean;
mod diff;
mod examples;
mod judge;
mod left;
mod manifest;
mod names;
mod rewrite;
mod rounds;
mod rules;
mod signature;
mod sources;
mod subject;
mod syntax;
mod text;
mod tidy;
mod unused;
mod working_copy;
mod write;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde::Serialize;

pub use left::Left;

use crate::catalogue::Catalogue;
use crate::compiler::{Checked, Compiler, Message, Selection};
use crate::features;
use crate::problem::Problem;
use judge::{Found, Judge};
use manifest::{Kept, New};
use names::Names;
use rounds::Rounds;
use sources::Sources;
use subject::Subject;
use working_copy::WorkingCopy;

/// What is to be done.
#[derive(Clone, Debug)]
pub struct Request {
    pub selection: Selection,
    /// The folder of web-bindings; without, the registry's.
    pub web_bindings: Option<PathBuf>,
}

/// What the port comes to.
#[derive(Debug, Serialize)]
pub struct Report {
    /// The crate.
    pub package: String,
    pub web_bindings: String,
    /// The files that change, with the text of each before and after.
    #[serde(skip)]
    pub files: Vec<Change>,
    /// The edits of sources and manifests.
    pub edits: usize,
    pub left: Vec<Left>,
    /// The features of web-bindings that the crate needs.
    pub features: BTreeSet<String>,
    /// Old crates that stay, since other crates' interfaces have their types.
    pub kept: BTreeSet<String>,
    /// What was not compiled, so that nothing is known of it.
    pub unchecked: Vec<String>,
}

#[derive(Debug, Serialize)]
pub struct Change {
    pub path: PathBuf,
    pub before: String,
    pub after: String,
}

/// Ports a crate, and writes nothing. `progress` is told what is being done.
///
/// # Errors
///
/// If there is no such crate, it does not compile as it is, or cargo cannot be asked.
pub fn port(request: &Request, progress: &dyn Fn(&str)) -> Result<Report, Problem> {
    let project = request.selection.project()?;
    let subject = Subject::of(&project, &request.selection)?;
    progress("copy the workspace");
    let copy = WorkingCopy::of(&project)?;
    let mut selection = request.selection.clone();
    selection.manifest_path = Some(copy.path_of(&subject.manifest));
    selection.package = None;
    selection.target_folder = Some(project.metadata.target_directory.clone().into_std_path_buf());
    let checked = baseline::check(&mut selection, &subject, progress)?;
    Port { subject: &subject, copy: &copy, selection, checked, progress }.run(request)
}

/// Writes what the port comes to: all files, or none.
///
/// # Errors
///
/// If a file cannot be written. Those that were are as they were before, then.
pub fn write(report: &Report) -> Result<(), Problem> {
    write::write(&report.files)
}

pub use clean::check as check_clean;
pub use diff::unified;

/// A port that is being done.
struct Port<'p> {
    subject: &'p Subject,
    copy: &'p WorkingCopy,
    /// How the copy is built.
    selection: Selection,
    checked: baseline::Baseline,
    progress: &'p dyn Fn(&str),
}

impl Port<'_> {
    fn run(&self, request: &Request) -> Result<Report, Problem> {
        let mut new = self.subject.dependency(request.web_bindings.as_deref())?;
        // Until it is known which of them stay, all are there.
        self.write_manifests(&new, &self.subject.had)?;
        let project = self.selection.project().map_err(|problem| match new.path {
            Some(_) => problem,
            None => problem.help(format!(
                "the port takes web-bindings {} from crates.io, and cargo cannot find it there: if it is not published, or \
                 there is no network, name its folder with --web-bindings PATH",
                new.version
            )),
        })?;
        let Some(package) = project.at_hand.first() else { return Err(self.subject.vanished()) };
        let (used, _) = project.used_by(package).ok_or_else(|| self.subject.vanished())?;
        let folder = used.manifest_path.parent().map(|folder| folder.as_std_path().to_owned()).unwrap_or_default();
        let catalogue = Catalogue::read(&folder)?;
        let names = Names::new(&catalogue);
        let folder = self.copy.path_of(&self.subject.folder);
        let mut sources = Sources::of(&folder)?;
        let mut edits = self.rewrite(&mut sources, &names)?;
        let checked =
            Checked { manifest: self.copy.path_of(&self.subject.manifest), with_tests: self.checked.with_tests };
        let compiler = Compiler::new(&project, &self.selection, &checked, &catalogue)?;
        let judge = Judge::new(&compiler, self.copy, folder, &catalogue);
        let mut rounds = Rounds::new(&judge, &names, self.progress);
        let errors = rounds.run(&mut sources)?;
        (self.progress)("put the sources in order");
        let errors = tidy::tidy(&mut sources, &judge, errors)?;
        if errors.is_empty() {
            unused::drop(&mut sources, &judge, &unused::known(&self.checked.unused, self.copy.root()))?;
        }
        let kept = self.kept(&sources);
        self.write_manifests(&new, &kept)?;
        edits += rounds.edits;
        let mut unchecked = self.checked.unchecked.clone();
        let messages: Vec<Message> = errors.iter().flat_map(Found::messages).cloned().collect();
        if let Err(problem) = self.find_features(&mut new, &kept, &messages) {
            // With what is on it was checked, and the rest is the report's.
            unchecked.push(format!("which of the features are needed: {}", problem.message));
            new.features = judge.features();
        }
        let of_examples = examples::features(&sources, judge.reach(), &new.features);
        new.of_tests.extend(of_examples.difference(&new.features).cloned());
        self.write_manifests(&new, &kept)?;
        let files = self.changes(&sources, &new, &kept)?;
        edits += files.iter().filter(|change| change.path.ends_with("Cargo.toml")).count();
        Ok(Report {
            package: self.subject.name.clone(),
            web_bindings: catalogue.manifest.package.version.clone(),
            edits,
            left: errors.iter().map(|found| self.left(found, &sources, &names)).collect(),
            features: new.features.union(&new.of_tests).cloned().collect(),
            kept: kept.keys().map(ToString::to_string).collect(),
            unchecked,
            files,
        })
    }

    fn rewrite(&self, sources: &mut Sources, names: &Names<'_>) -> Result<usize, Problem> {
        let paths: Vec<PathBuf> = sources.files.keys().cloned().collect();
        let mut edits = 0;
        for path in paths {
            let (Some(text), Some(parsed)) = (sources.text(&path), sources.parsed(&path)) else { continue };
            let rewritten = rewrite::rewrite(text, &parsed, names);
            edits += rewritten.edits;
            sources.set(self.copy, &path, rewritten.text)?;
        }
        Ok(edits)
    }

    /// The old crates that the sources still name.
    fn kept(&self, sources: &Sources) -> Kept {
        let mut kept = Kept::new();
        let crates = manifest::OLD_PACKAGES.into_iter().zip(rewrite::OLD_CRATES);
        for (package, name) in crates.filter(|(package, _)| self.subject.had.contains_key(package)) {
            let named = || sources.files.values().flat_map(|source| rewrite::mentions(&source.text, name));
            if named().next().is_some() {
                kept.insert(package, named().filter_map(type_of).map(str::to_owned).collect());
            }
        }
        // The macro of wasm-bindgen writes paths to it for an `async fn`.
        let has_futures = self.subject.had.contains_key("wasm-bindgen-futures");
        if has_futures && sources.files.values().any(|source| subject::exports_async(&source.text)) {
            kept.entry("wasm-bindgen-futures").or_default();
        }
        kept
    }

    fn write_manifests(&self, new: &New, kept: &Kept) -> Result<(), Problem> {
        for (path, _, after) in self.subject.manifests(new, kept)? {
            self.copy.write_manifest(&path, &after)?;
        }
        Ok(())
    }

    fn find_features(&self, new: &mut New, kept: &Kept, errors: &[Message]) -> Result<(), Problem> {
        let find = |with_tests: bool, known: &BTreeSet<String>| {
            let selection = Selection { all_targets: with_tests, ..self.selection.clone() };
            let report = features::find_more(&selection, known, errors, self.progress)?;
            Ok::<BTreeSet<String>, Problem>(report.list().into_iter().map(str::to_owned).collect())
        };
        new.features = find(false, &BTreeSet::new())?;
        self.write_manifests(new, kept)?;
        if self.checked.with_tests {
            let all = find(true, &new.features)?;
            new.of_tests = all.difference(&new.features).cloned().collect();
            self.write_manifests(new, kept)?;
        }
        Ok(())
    }

    fn changes(&self, sources: &Sources, new: &New, kept: &Kept) -> Result<Vec<Change>, Problem> {
        let mut changes: Vec<Change> = sources
            .changed()
            .map(|(path, source)| Change {
                path: self.copy.original_of(path),
                before: source.original.clone(),
                after: source.text.clone(),
            })
            .collect();
        for (path, before, after) in self.subject.manifests(new, kept)? {
            if before != after {
                changes.push(Change { path, before, after });
            }
        }
        changes.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(changes)
    }

    fn left(&self, found: &Found, sources: &Sources, names: &Names<'_>) -> Left {
        let path = self.copy.original_of(&found.path);
        let path = path.strip_prefix(&self.subject.workspace).map(Path::to_owned).unwrap_or(path);
        let text = sources.text(&found.path).unwrap_or_default();
        left::left(found, path, text, names)
    }
}

/// The type that a path names: web-sys has a feature for each.
fn type_of(path: &str) -> Option<&str> {
    let name = path.split(|c: char| !c.is_alphanumeric()).next()?;
    name.starts_with(|c: char| c.is_ascii_uppercase()).then_some(name)
}

/// The crate of a folder that `--web-bindings` names, else the one that the crate at hand knows.
fn version_in(folder: &Path) -> Result<String, Problem> {
    Ok(Catalogue::read(folder)?.manifest.package.version)
}
