//! The dependency on web-bindings instead of those on the old crates.

use std::collections::BTreeSet;
use std::path::Path;

use toml_edit::{Array, DocumentMut, InlineTable, Item, Key, Table, TableLike, Value};

use super::{Kept, own_features, parse};
use crate::catalogue::WEB_BINDINGS;
use crate::problem::Problem;

pub const OLD_PACKAGES: [&str; 3] = ["web-sys", "js-sys", "wasm-bindgen-futures"];

/// The dependency.
#[derive(Clone, Debug)]
pub struct New {
    /// Where it is, as the manifest writes it; without, it is in the registry.
    pub path: Option<String>,
    /// The version that is asked for there.
    pub version: String,
    /// The features of the library and the programs.
    pub features: BTreeSet<String>,
    /// Those that the tests, examples and benches need beside them.
    pub of_tests: BTreeSet<String>,
}

/// A kind of dependencies, and where their tables are.
const TABLES: [(&str, bool); 5] = [
    ("dependencies", false),
    ("dev-dependencies", true),
    ("dev_dependencies", true),
    ("build-dependencies", false),
    ("build_dependencies", false),
];

/// The manifest with the new dependency.
pub fn port(path: &Path, text: &str, new: &New, kept: &Kept) -> Result<String, Problem> {
    let mut document = parse(path, text)?;
    let in_library = has_in_library(&document);
    let mut optional = Vec::new();
    let mut has_tests = false;
    for_each_table(&mut document, &mut |table| {
        for (name, of_tests) in TABLES {
            if let Some(list) = table.get_mut(name).and_then(Item::as_table_like_mut) {
                let features = match (of_tests, in_library) {
                    // The library's entry is the tests' too.
                    (true, true) if new.of_tests.is_empty() => {
                        optional.extend(remove(list, kept));
                        continue;
                    }
                    (true, true) => new.of_tests.clone(),
                    (true, false) => new.of_tests.union(&new.features).cloned().collect(),
                    (false, _) => new.features.clone(),
                };
                let replaced = replace(list, new, &features, kept);
                has_tests |= of_tests && replaced.is_some();
                optional.extend(replaced);
            }
        }
    });
    if !has_tests && !new.of_tests.is_empty() {
        add_for_tests(&mut document, new);
    }
    own_features::port(&mut document, &optional);
    Ok(document.to_string())
}

/// The manifest of a workspace with the dependency that its members share.
pub fn shared(path: &Path, text: &str, new: &New) -> Result<String, Problem> {
    let mut document = parse(path, text)?;
    let list = document.get_mut("workspace").and_then(|workspace| workspace.get_mut("dependencies"));
    let Some(list) = list.and_then(Item::as_table_like_mut) else { return Ok(text.to_owned()) };
    let position = list.iter().position(|(key, item)| old_package(key, item).is_some());
    if let Some(position) = position.filter(|_| list.get(WEB_BINDINGS).is_none()) {
        let mut item = Item::Value(Value::InlineTable(source(new)));
        item.as_value_mut().into_iter().for_each(|value| value.decor_mut().set_prefix(" "));
        insert_at(list, position, WEB_BINDINGS, item);
    }
    Ok(document.to_string())
}

/// An entry for the tests, which had the library's.
fn add_for_tests(document: &mut DocumentMut, new: &New) {
    let is_inherited = document.to_string().contains("web-bindings = { workspace = true");
    let mut entry = if is_inherited { inherited() } else { source(new) };
    entry.insert("features", Value::Array(array(&new.of_tests)));
    let list = document.entry("dev-dependencies").or_insert_with(|| Item::Table(Table::new()));
    if let Some(list) = list.as_table_like_mut().filter(|list| !list.contains_key(WEB_BINDINGS)) {
        let as_tables = list.iter().next().is_some_and(|(_, item)| item.is_table());
        let item = match as_tables {
            true => Item::Table(entry.into_table()),
            false => Item::Value(Value::InlineTable(entry)),
        };
        list.insert(WEB_BINDINGS, item);
    }
}

fn for_each_table(document: &mut DocumentMut, work: &mut dyn FnMut(&mut dyn TableLike)) {
    work(document.as_table_mut());
    let targets = document.get_mut("target").and_then(Item::as_table_like_mut);
    for (_, target) in targets.into_iter().flat_map(TableLike::iter_mut) {
        if let Some(table) = target.as_table_like_mut() {
            work(table);
        }
    }
}

/// Whether the library itself depends on an old crate.
fn has_in_library(document: &DocumentMut) -> bool {
    let mut document = document.clone();
    let mut found = false;
    for_each_table(&mut document, &mut |table| {
        let list = table.get("dependencies").and_then(Item::as_table_like);
        found |= list.is_some_and(|list| list.iter().any(|(key, item)| old_package(key, item).is_some()));
    });
    found
}

/// The old crate that an entry names, by its own name or another.
pub(super) fn old_package(key: &str, item: &Item) -> Option<&'static str> {
    let renamed = item.as_table_like().and_then(|table| table.get("package")).and_then(Item::as_str);
    OLD_PACKAGES.into_iter().find(|name| *name == renamed.unwrap_or(key))
}

/// What the entries of a list that were replaced said: their names, and whether all of them are optional.
pub(super) struct Replaced {
    pub names: Vec<String>,
    pub is_optional: bool,
}

/// Takes the old entries out.
fn remove(list: &mut dyn TableLike, kept: &Kept) -> Option<Replaced> {
    let olds: Vec<(String, &'static str)> =
        list.iter().filter_map(|(key, item)| Some((key.to_owned(), old_package(key, item)?))).collect();
    let gone = olds.iter().filter(|(_, package)| !kept.contains_key(package));
    for (name, _) in gone {
        list.remove(name);
    }
    let names: Vec<String> = olds.into_iter().map(|(name, _)| name).collect();
    (!names.is_empty()).then_some(Replaced { names, is_optional: false })
}

fn replace(list: &mut dyn TableLike, new: &New, features: &BTreeSet<String>, kept: &Kept) -> Option<Replaced> {
    let olds: Vec<(usize, String, Item)> = list
        .iter()
        .enumerate()
        .filter(|(_, (key, item))| old_package(key, item).is_some())
        .map(|(at, (key, item))| (at, key.to_owned(), item.clone()))
        .collect();
    let (position, first_name, _) = olds.first()?.clone();
    let is_true =
        |item: &Item, key: &str| item.as_table_like().and_then(|table| table.get(key)?.as_bool()) == Some(true);
    let is_optional = olds.iter().all(|(_, _, item)| is_true(item, "optional"));
    let is_inherited = olds.iter().any(|(_, _, item)| is_true(item, "workspace"));
    let place = olds.iter().find_map(|(_, _, item)| item.as_table().and_then(Table::position));
    let decor = list.key(&first_name).map(|key| key.leaf_decor().clone());
    let as_table = olds.iter().all(|(_, _, item)| item.is_table() && !item.as_table().is_some_and(Table::is_dotted));
    let mut names = Vec::new();
    for (_, name, item) in &olds {
        names.push(name.clone());
        let package = old_package(name, item).unwrap_or_default();
        match kept.get(package) {
            Some(of_others) => keep(list.get_mut(name), of_others),
            None => drop(list.remove(name)),
        }
    }
    if list.get(WEB_BINDINGS).is_none() {
        let mut entry = if is_inherited { inherited() } else { source(new) };
        if is_optional {
            entry.insert("optional", true.into());
        }
        if !features.is_empty() {
            entry.insert("features", Value::Array(array(features)));
        }
        let item = match as_table {
            true => {
                let mut table = entry.into_table();
                if let Some(position) = place {
                    table.set_position(Some(position));
                }
                if let Some(prefix) = olds[0].2.as_table().and_then(|table| table.decor().prefix().cloned()) {
                    table.decor_mut().set_prefix(prefix);
                }
                table.sort_values_by(|a, _, b, _| rank(a).cmp(&rank(b)));
                Item::Table(table)
            }
            false => Item::Value(Value::InlineTable(entry)),
        };
        insert_at(list, position, WEB_BINDINGS, item);
        if let (Some(decor), Some(mut key)) = (decor, list.key_mut(WEB_BINDINGS)) {
            *key.leaf_decor_mut() = decor;
        }
    }
    Some(Replaced { names, is_optional })
}

fn rank(key: &Key) -> usize {
    ["workspace", "path", "version", "optional", "features"].iter().position(|name| *name == key.get()).unwrap_or(9)
}

/// An entry that stays, with the features that are left of it.
fn keep(item: Option<&mut Item>, features: &BTreeSet<String>) {
    let Some(table) = item.and_then(Item::as_table_like_mut) else { return };
    if table.contains_key("features") {
        table.insert("features", Item::Value(Value::Array(array(features))));
    }
}

fn inherited() -> InlineTable {
    let mut table = InlineTable::new();
    table.insert("workspace", true.into());
    table
}

fn source(new: &New) -> InlineTable {
    let mut table = InlineTable::new();
    match &new.path {
        Some(path) => table.insert("path", path.as_str().into()),
        None => table.insert("version", new.version.as_str().into()),
    };
    table
}

pub(super) fn array(features: &BTreeSet<String>) -> Array {
    features.iter().map(String::as_str).collect()
}

/// Inserts an entry before the one at a position, which a table's own `insert` puts last.
fn insert_at(list: &mut dyn TableLike, position: usize, name: &str, item: Item) {
    let later: Vec<(Key, Item)> = {
        let names: Vec<String> = list.iter().skip(position).map(|(key, _)| key.to_owned()).collect();
        let entry = |name: String| Some((list.key(&name)?.clone(), list.get(&name)?.clone()));
        names.into_iter().filter_map(entry).collect()
    };
    for (key, _) in &later {
        list.remove(key.get());
    }
    list.insert(name, item);
    for (key, item) in later {
        list.entry_format(&key).or_insert(item);
    }
}
