//! `Cargo.toml` of the generated crate, which the generator and a person write together.
//!
//! The generator's are the areas among the features, what it needs of the dependencies, and its own metadata. What a
//! person has written stays: the package's name and description, other dependencies, features that turn others on.

use std::collections::BTreeSet;
use std::path::Path;

use toml_edit::{Array, DocumentMut, Item, Table, TableLike, Value};

use super::file::OutputFile;
use crate::diagnostics::Diagnostic;

pub const FILE_NAME: &str = "Cargo.toml";

/// The tables and keys with which a crate begins. A person may change them.
const BEGINNING: [&[&str]; 4] = [&["package"], &["package", "metadata", "docs", "rs"], &["lints"], &["lib"]];

/// The generator's own table, below `package.metadata`.
pub const METADATA: &str = "web-bindgen";

/// The features that every crate has, of which none is an area.
const OTHERS: [&str; 4] = ["default", "experimental", "futures-core", "std"];

/// The manifest that is in the output folder before a run.
#[derive(Debug)]
pub struct Existing {
    document: DocumentMut,
}

impl Existing {
    /// `None` where there is none, or none of a package.
    ///
    /// # Errors
    ///
    /// If it cannot be read, or is no TOML.
    pub fn read(folder: &Path) -> Result<Option<Self>, Diagnostic> {
        let path = folder.join(FILE_NAME);
        let Ok(text) = std::fs::read_to_string(&path) else { return Ok(None) };
        let document: DocumentMut = text.parse().map_err(|error: toml_edit::TomlError| {
            let message = error.message().trim().replace('\n', ", ");
            Diagnostic::new(format!("{} is no TOML: {message}", path.display()))
                .note(error.to_string().trim_end().to_owned())
                .help("mend it, or give another folder with --out")
        })?;
        Ok(document.get("package").is_some_and(Item::is_table_like).then_some(Existing { document }))
    }

    /// The name of the package.
    pub fn name(&self) -> Option<&str> {
        self.document.get("package")?.get("name")?.as_str()
    }

    /// The manifest with what the generator has made, `made`, in the place of what it made before.
    pub fn merge(mut self, made: OutputFile, name: &str) -> OutputFile {
        let made: DocumentMut = made.contents.parse().expect("the generator writes TOML");
        let before = self.needed_before();
        for path in BEGINNING {
            begin(self.document.as_table_mut(), made.as_table(), path);
        }
        self.rename(name);
        self.dependencies(&made, &before);
        self.features(&made);
        self.metadata(&made);
        OutputFile { is_edited: true, ..OutputFile::new(FILE_NAME, self.document.to_string()) }
    }

    fn rename(&mut self, name: &str) {
        let there = self.document.get_mut("package").and_then(|item| item.get_mut("name")?.as_value_mut());
        if let Some(there) = there.filter(|there| there.as_str() != Some(name)) {
            let decor = there.decor().clone();
            *there = name.into();
            *there.decor_mut() = decor;
        }
    }

    /// The features of dependencies that the run before needed, as `package/feature`.
    fn needed_before(&self) -> BTreeSet<String> {
        let metadata = self.document.get("package").and_then(|item| item.get("metadata")?.get(METADATA));
        let needed = metadata.and_then(|item| item.get("needed")?.as_array());
        needed.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    }

    fn dependencies(&mut self, made: &DocumentMut, before: &BTreeSet<String>) {
        let dependencies = self.document.entry("dependencies").or_insert_with(toml_edit::table);
        let Some(dependencies) = dependencies.as_table_like_mut() else { return };
        let needed = made.get("dependencies").and_then(Item::as_table_like);
        for (name, item) in needed.into_iter().flat_map(TableLike::iter) {
            match dependencies.get_mut(name) {
                Some(existing) => need(existing, name, item, before),
                None => {
                    dependencies.insert(name, item.clone());
                }
            }
        }
    }

    /// The areas, and after them the features that a person has added: those that turn something on.
    fn features(&mut self, made: &DocumentMut) {
        let mut features = made.get("features").and_then(Item::as_table).cloned().unwrap_or_default();
        if let Some(existing) = self.document.get("features").and_then(Item::as_table) {
            features.set_position(existing.position());
            *features.decor_mut() = existing.decor().clone();
            for (name, item) in existing.iter() {
                let is_area = item.as_array().is_some_and(Array::is_empty) && !OTHERS.contains(&name);
                let is_default = name == "default" && item.as_array().is_some();
                if is_default || (!is_area && !features.contains_key(name)) {
                    insert(&mut features, existing, name);
                }
            }
        }
        self.document.insert("features", Item::Table(features));
    }

    fn metadata(&mut self, made: &DocumentMut) {
        let Some(own) = made.get("package").and_then(|item| item.get("metadata")?.get(METADATA)) else { return };
        let mut parent = self.document.as_table_mut();
        for key in ["package", "metadata"] {
            let item = parent.entry(key).or_insert_with(implicit);
            let Some(table) = item.as_table_mut() else { return };
            parent = table;
        }
        let mut own = own.clone();
        if let (Some(existing), Some(own)) = (parent.get(METADATA).and_then(Item::as_table), own.as_table_mut()) {
            own.set_position(existing.position());
            *own.decor_mut() = existing.decor().clone();
        }
        parent.insert(METADATA, own);
    }
}

/// Adds a table of the beginning where it is missing; of a package that is there, the keys that cargo needs.
fn begin(document: &mut Table, made: &Table, path: &[&str]) {
    let (mut parent, mut source) = (document, made);
    for (depth, key) in path.iter().enumerate() {
        let Some(item) = source.get(key) else { return };
        let is_last = depth + 1 == path.len();
        if is_last && !parent.contains_key(key) {
            parent.insert(key, item.clone());
            return;
        }
        let (Some(inner), Some(inner_source)) =
            (parent.entry(key).or_insert_with(implicit).as_table_mut(), item.as_table())
        else {
            return;
        };
        (parent, source) = (inner, inner_source);
    }
    if path == ["package"] {
        for key in ["name", "version", "edition"] {
            if !parent.contains_key(key) {
                parent.insert(key, source[key].clone());
            }
        }
    }
}

fn implicit() -> Item {
    let mut table = Table::new();
    table.set_implicit(true);
    Item::Table(table)
}

/// Makes a dependency have the features that are needed, besides those that a person wants. Those that only the run before
/// needed go.
fn need(existing: &mut Item, package: &str, needed: &Item, before: &BTreeSet<String>) {
    let features = |item: &Item| -> BTreeSet<String> {
        let list = item.get("features").and_then(Item::as_array);
        list.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let needed = features(needed);
    let there = features(existing);
    let is_in_vain = |feature: &String| !needed.contains(feature) && before.contains(&format!("{package}/{feature}"));
    let wanted: BTreeSet<&String> = there.iter().filter(|feature| !is_in_vain(feature)).chain(&needed).collect();
    if wanted.iter().copied().eq(&there) {
        return;
    }
    // `web-bindings = "0.1"`
    if let Some(version) = existing.as_str().map(str::to_owned) {
        let mut table = toml_edit::InlineTable::new();
        table.insert("version", version.into());
        *existing = toml_edit::value(table);
    }
    if let Some(table) = existing.as_table_like_mut() {
        let list: Array = wanted.into_iter().map(String::as_str).collect();
        table.insert("features", toml_edit::value(list));
    }
}

/// Inserts an entry of another table, with the comments before it.
fn insert(table: &mut Table, from: &Table, name: &str) {
    if let Some((key, item)) = from.get_key_value(name) {
        table.insert_formatted(key, item.clone());
    }
}
