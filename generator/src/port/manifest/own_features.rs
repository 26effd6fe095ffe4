//! The crate's own features, as far as they turn on features of the old crates, or these themselves.

use std::collections::BTreeSet;

use toml_edit::{Array, DocumentMut, Item, Table, Value, value};

use super::dependencies::Replaced;
use crate::catalogue::WEB_BINDINGS;

/// `dep:web-sys`, `web-sys`, `web-sys/Blob` and `web-sys?/Blob` become what they are of web-bindings.
pub(super) fn port(document: &mut DocumentMut, replaced: &[Replaced]) {
    let names: BTreeSet<&str> = replaced.iter().flat_map(|entry| &entry.names).map(String::as_str).collect();
    let is_optional = replaced.iter().any(|entry| entry.is_optional);
    let implicit = if is_optional { implicit(document, &names) } else { BTreeSet::new() };
    if !implicit.is_empty() && !document.contains_key("features") {
        document.insert("features", Item::Table(Table::new()));
    }
    let Some(features) = document.get_mut("features").and_then(Item::as_table_like_mut) else { return };
    for (_, list) in features.iter_mut() {
        if let Some(list) = list.as_array_mut() {
            port_list(list, &names, &implicit, is_optional);
        }
    }
    for name in implicit {
        let list: Array = [format!("dep:{WEB_BINDINGS}")].into_iter().collect();
        features.insert(name, value(list));
    }
}

/// The optional dependencies that are features by their own names, which users and `cfg`s may name.
fn implicit<'n>(document: &DocumentMut, names: &BTreeSet<&'n str>) -> BTreeSet<&'n str> {
    let features = document.get("features").and_then(Item::as_table_like);
    let lists = || features.into_iter().flat_map(|features| features.iter()).filter_map(|(_, list)| list.as_array());
    let is_named = |name: &str| lists().flatten().filter_map(Value::as_str).any(|it| it == format!("dep:{name}"));
    names.iter().copied().filter(|name| !is_named(name)).collect()
}

fn port_list(list: &mut Array, names: &BTreeSet<&str>, implicit: &BTreeSet<&str>, is_optional: bool) {
    let mut seen = BTreeSet::new();
    let mut position = 0;
    while let Some(written) = list.get(position).and_then(Value::as_str).map(str::to_owned) {
        let plain = written.trim_start_matches("dep:");
        let name = plain.split(['/', '?']).next().unwrap_or_default();
        if !names.contains(name) || implicit.contains(written.as_str()) {
            seen.insert(written);
            position += 1;
            continue;
        }
        let is_feature = plain.contains('/');
        let text = match (is_feature, is_optional) {
            // Its features are in the dependency's own list, which the compiler finds.
            (true, _) | (false, false) => None,
            (false, true) if written.starts_with("dep:") => Some(format!("dep:{WEB_BINDINGS}")),
            (false, true) => Some(WEB_BINDINGS.to_owned()),
        };
        match text.filter(|text| seen.insert(text.clone())) {
            Some(text) => {
                if let Some(value) = list.get_mut(position) {
                    let decor = value.decor().clone();
                    *value = text.into();
                    *value.decor_mut() = decor;
                }
                position += 1;
            }
            None => drop(list.remove(position)),
        }
    }
}
