//! The texts that are mutated: vendored files, cut into definitions and rows, and whole golden cases.

use std::fs;
use std::path::{Path, PathBuf};

/// One file of a case: its name, and its text.
pub type File = (String, String);

pub struct Corpus {
    /// Definitions of WebIDL, with the extended attributes before them.
    pub definitions: Vec<String>,
    /// Cases, each with its WebIDL, overlays and tables.
    pub cases: Vec<Vec<File>>,
    /// The vendored overlays and tables by their names, as lists of entries and rows; the first is the head of a table.
    pub facts: Vec<(String, Vec<String>)>,
}

impl Corpus {
    pub fn read() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let golden = root.join("tests/golden");
        let mut definitions = Vec::new();
        for folder in ["webidls/web", "webidls/ecmascript"] {
            for (name, text) in files(&root.join(folder)).into_iter().filter(|(name, _)| name.ends_with(".idl")) {
                let dialect = if folder.ends_with("ecmascript") { "// Dialect: ecmascript\n" } else { "" };
                definitions.extend(cut(&text).into_iter().map(|text| format!("{dialect}{text}")));
                let _ = name;
            }
        }
        let mut cases: Vec<Vec<File>> = Vec::new();
        for folder in ["cases", "errors"] {
            for case in sorted(&golden.join(folder)) {
                let inner = ["", "overlays", "data"].map(|inner| files(&case.join(inner)));
                let case: Vec<File> = inner.into_iter().flatten().filter(|(name, _)| is_input(name)).collect();
                cases.extend((!case.is_empty()).then_some(case));
            }
        }
        let facts = ["webidls/overlays", "webidls/data"].into_iter().flat_map(|folder| files(&root.join(folder)));
        let facts = facts.filter(|(name, _)| is_input(name)).map(|(name, text)| {
            let entries = match name.ends_with(".toml") {
                true => text.split("\n\n").map(str::to_owned).collect(),
                false => text.lines().map(str::to_owned).collect(),
            };
            (name, entries)
        });
        let corpus = Corpus { definitions, cases, facts: facts.collect() };
        assert!(corpus.definitions.len() > 2_000 && corpus.cases.len() > 80 && corpus.facts.len() > 8);
        corpus
    }
}

fn is_input(name: &str) -> bool {
    [".idl", ".webidl", ".toml", ".tsv"].iter().any(|end| name.ends_with(end))
}

/// The entries of a folder, in an order that does not depend on the disk.
fn sorted(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

/// The files of a folder that are text.
fn files(folder: &Path) -> Vec<File> {
    let named = sorted(folder).into_iter().filter_map(|path| {
        let name = path.file_name()?.to_str()?.to_owned();
        Some((name, fs::read_to_string(&path).ok()?))
    });
    named.collect()
}

/// The definitions of a file, each up to the `};` or `;` at the end of a line.
fn cut(text: &str) -> Vec<String> {
    let mut definitions = Vec::new();
    let mut definition = String::new();
    for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
        definition.push_str(line);
        definition.push('\n');
        let is_end = line.starts_with('}') || !line.starts_with(' ') && line.ends_with(';');
        if is_end {
            definitions.push(std::mem::take(&mut definition));
        }
    }
    // The largest are slow, and no better than their parts.
    definitions.retain(|definition| definition.len() < 3_000);
    definitions
}
