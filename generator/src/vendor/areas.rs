//! Renamed files: `areas.toml` names files, and a specification's file is renamed now and then. It is recognised by the
//! definitions that the old and the new one share.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use toml_edit::{Document, Item};

use super::idl_members;
use super::idl_tokens::{Cursor, tokens};

/// The files of WebIDL, by their names without extension.
pub type Files = BTreeMap<String, String>;

/// The new names of files that are gone.
#[derive(Default, PartialEq, Eq, Debug)]
pub struct Renamed {
    /// One new file has most of what the old one defined.
    pub certain: BTreeMap<String, String>,
    /// The new file has some of it.
    pub possible: BTreeMap<String, String>,
}

/// Compares the files that are gone with the new ones.
pub fn renamed(old: &Files, new: &Files) -> Renamed {
    let fresh: Vec<(&String, BTreeSet<String>)> =
        new.iter().filter(|(stem, _)| !old.contains_key(*stem)).map(|(stem, text)| (stem, definitions(text))).collect();
    let mut renamed = Renamed::default();
    for (stem, text) in old.iter().filter(|(stem, _)| !new.contains_key(*stem)) {
        let before = definitions(text);
        let shared = |after: &BTreeSet<String>| before.intersection(after).count();
        let Some((name, after)) = fresh.iter().max_by_key(|(_, after)| shared(after)) else { continue };
        let names = match shared(after) {
            0 => continue,
            shared if shared * 2 > before.len() => &mut renamed.certain,
            _ => &mut renamed.possible,
        };
        names.insert(stem.clone(), (*name).clone());
    }
    renamed
}

/// `areas.toml` with these files under their new names, and what was done.
pub fn rename(overlay: &str, renamed: &BTreeMap<String, String>) -> (String, Vec<String>) {
    let mut text = overlay.to_owned();
    let mut done = BTreeSet::new();
    let mut listed = listed(overlay);
    // The last first, so that the places of the others stay.
    listed.sort_by_key(|(place, _)| std::cmp::Reverse(place.start));
    for (place, written) in listed {
        let (file, part) = written.split_once(':').map_or((written.as_str(), None), |(file, part)| (file, Some(part)));
        let Some(new) = renamed.get(file) else { continue };
        let part = part.map(|part| format!(":{part}")).unwrap_or_default();
        text.replace_range(place, &format!("\"{new}{part}\""));
        done.insert(format!("areas.toml: `{file}.idl` is `{new}.idl` now"));
    }
    (text, done.into_iter().collect())
}

/// The files and definitions that areas list, with their places. The names of areas are no files.
fn listed(overlay: &str) -> Vec<(Range<usize>, String)> {
    let Ok(document) = Document::parse(overlay) else { return Vec::new() };
    let areas = document.get("areas").and_then(Item::as_table_like);
    let areas = areas.into_iter().flat_map(|areas| areas.iter()).filter_map(|(_, area)| area.as_table_like());
    let lists = areas.flat_map(|area| ["files", "definitions"].map(|name| area.get(name).and_then(Item::as_array)));
    let values = lists.flatten().flat_map(|list| list.iter());
    values.filter_map(|value| Some((value.span()?, value.as_str()?.to_owned()))).collect()
}

/// What a file defines: its definitions, and the members that it adds to the definitions of others.
fn definitions(text: &str) -> BTreeSet<String> {
    let tokens = tokens(text).unwrap_or_default();
    let mut cursor = Cursor::new(&tokens);
    let mut found = BTreeSet::new();
    while !cursor.at_end() {
        let (Ok(_), Ok(statement)) = (cursor.attributes(), cursor.statement()) else { break };
        found.extend(defined(statement));
    }
    found
}

fn defined(statement: &[&str]) -> Vec<String> {
    match statement {
        [_, "includes", _] => vec![statement.join(" ")],
        ["typedef", .., name] => vec![(*name).to_owned()],
        ["partial", head @ ..] => {
            let Some(open) = head.iter().position(|token| *token == "{").filter(|open| *open > 0) else {
                return Vec::new();
            };
            let members = idl_members::scan(&head[open + 1..head.len() - 1], &[]).unwrap_or_default();
            members.iter().map(|(member, _)| format!("{}.{member}", head[open - 1])).collect()
        }
        _ => {
            let is_keyword = |token: &&&str| KEYWORDS.contains(*token);
            statement.iter().find(|token| !is_keyword(token)).map(|name| (*name).to_owned()).into_iter().collect()
        }
    }
}

/// The words before the name of a definition.
const KEYWORDS: [&str; 6] = ["interface", "mixin", "dictionary", "enum", "callback", "namespace"];

#[cfg(test)]
mod tests {
    use super::*;

    fn files(files: &[(&str, &str)]) -> Files {
        files.iter().map(|(stem, text)| ((*stem).to_owned(), (*text).to_owned())).collect()
    }

    #[test]
    fn a_renamed_file_is_recognised_by_its_definitions() {
        let usb = "interface USB { }; interface USBDevice { }; dictionary USBOptions { };";
        let old = files(&[("webusb", usb), ("dom", "interface Node { };"), ("old", "interface Old { };")]);
        let moved = usb.replace("interface USBDevice { };", "interface mixin USBShared { };");
        let new = files(&[("usb", &moved), ("dom", "interface Node { };"), ("new", "interface New { };")]);
        let certain = BTreeMap::from([("webusb".to_owned(), "usb".to_owned())]);
        let renamed = renamed(&old, &new);
        assert_eq!(renamed, Renamed { certain: certain.clone(), possible: BTreeMap::new() });
        let overlay = "[areas.usb]\nfiles = [\"webusb\"]\ndefinitions = [\"webusb:USB\", \"dom:Node\"]\n\
                       [bundles.all]\nareas = [\"webusb\"]\n";
        let (text, done) = rename(overlay, &certain);
        let expected = "[areas.usb]\nfiles = [\"usb\"]\ndefinitions = [\"usb:USB\", \"dom:Node\"]\n\
                        [bundles.all]\nareas = [\"webusb\"]\n";
        assert_eq!(text, expected);
        assert_eq!(done, ["areas.toml: `webusb.idl` is `usb.idl` now"]);
    }

    #[test]
    fn adding_to_the_same_definition_is_no_likeness() {
        let old = files(&[("cpu", "partial interface Navigator { attribute long cpu; };")]);
        let new = files(&[("usb", "partial interface Navigator { attribute long usb; }; interface USB { };")]);
        assert_eq!(renamed(&old, &new), Renamed::default());
    }

    #[test]
    fn a_file_with_a_part_of_another_may_be_its_successor() {
        let old = files(&[("a", "interface A { }; interface B { }; callback C = undefined ();")]);
        let new = files(&[("b", "interface B { };")]);
        assert_eq!(renamed(&old, &new).possible, BTreeMap::from([("a".to_owned(), "b".to_owned())]));
    }
}
