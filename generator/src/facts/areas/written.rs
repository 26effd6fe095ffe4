//! The areas and the bundles that `areas.toml` describes.

use std::collections::{BTreeMap, HashMap};

use super::features;
use crate::diagnostics::{Diagnostic, Diagnostics, Span};
use crate::facts::overlays::{AREAS, OverlayTable, Placed, read_overlay};
use crate::sources::{CrateId, Sources};

/// `[areas.NAME]`
pub(super) struct WrittenArea {
    pub span: Span,
    pub description: String,
    /// Files that are in the area as a whole.
    pub files: Vec<Placed<String>>,
    /// Definitions, members and inclusions that are cut out of other areas' files.
    pub cuts: Vec<Placed<String>>,
}

/// `[bundles.NAME]`
pub(super) struct WrittenBundle {
    pub name: Placed<String>,
    pub description: String,
    pub areas: Vec<Placed<String>>,
}

/// Nothing where there is no `areas.toml`.
#[derive(Default)]
pub(super) struct Written {
    /// By name.
    pub areas: BTreeMap<String, WrittenArea>,
    pub bundles: Vec<WrittenBundle>,
}

/// What each crate's `areas.toml` describes.
pub(super) fn read(sources: &Sources, diagnostics: &mut Diagnostics) -> HashMap<CrateId, Written> {
    let mut written: HashMap<CrateId, Written> = HashMap::new();
    read_overlay(sources, AREAS, diagnostics, |root, diagnostics| {
        for (name, table) in take_named(root, "areas", diagnostics) {
            let area = read_area(&name, table, diagnostics);
            written.entry(sources.crates().of(area.span.file)).or_default().areas.insert(name.value, area);
        }
        for (name, table) in take_named(root, "bundles", diagnostics) {
            let of = sources.crates().of(name.span.file);
            written.entry(of).or_default().bundles.push(read_bundle(name, table, diagnostics));
        }
    });
    written
}

/// Takes the tables that are named after features.
fn take_named<'a>(
    root: &mut OverlayTable<'a>,
    key: &'static str,
    diagnostics: &mut Diagnostics,
) -> Vec<(Placed<String>, OverlayTable<'a>)> {
    let Some(mut named) = root.take_table(key, diagnostics) else { return Vec::new() };
    let tables = named.take_tables(diagnostics);
    named.finish(diagnostics);
    diagnostics.extend(tables.iter().filter_map(|(name, _)| check_name(name).err()));
    tables
}

fn read_area(name: &Placed<String>, mut table: OverlayTable<'_>, diagnostics: &mut Diagnostics) -> WrittenArea {
    let description = take_description(&mut table, diagnostics);
    let (files, cuts) = (table.take_strings("files", diagnostics), table.take_strings("definitions", diagnostics));
    table.finish(diagnostics);
    if let (Some([]), Some([])) = (files.as_deref(), cuts.as_deref()) {
        diagnostics.push(
            Diagnostic::new(format!("the area `{}` has nothing in it", name.value))
                .at(name.span, "")
                .help("give it `files` or `definitions`, or remove it"),
        );
    }
    WrittenArea { span: name.span, description, files: files.unwrap_or_default(), cuts: cuts.unwrap_or_default() }
}

fn read_bundle(name: Placed<String>, mut table: OverlayTable<'_>, diagnostics: &mut Diagnostics) -> WrittenBundle {
    let description = take_description(&mut table, diagnostics);
    let areas = table.take_strings("areas", diagnostics);
    table.finish(diagnostics);
    if let Some([]) = areas.as_deref() {
        diagnostics.push(
            Diagnostic::new(format!("the bundle `{}` has nothing in it", name.value))
                .at(name.span, "")
                .help("give it `areas`, or remove it"),
        );
    }
    WrittenBundle { name, description, areas: areas.unwrap_or_default() }
}

fn take_description(table: &mut OverlayTable<'_>, diagnostics: &mut Diagnostics) -> String {
    let Some(description) = table.require_string("description", diagnostics) else { return String::new() };
    if description.value.contains('\n') {
        diagnostics.push(
            Diagnostic::new("the description of a feature must be one line")
                .at(description.span, "")
                .help("remove the line breaks"),
        );
    }
    description.value
}

fn check_name(name: &Placed<String>) -> Result<(), Diagnostic> {
    let is_word =
        |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    let is_kebab_case = name.value.split('-').all(is_word);
    let begins_with_letter = name.value.starts_with(|first: char| first.is_ascii_lowercase());
    if !is_kebab_case || !begins_with_letter || name.value.len() > 64 {
        return Err(Diagnostic::new(format!("`{}` is not the name of a feature", name.value)).at(name.span, "").help(
            "use lower-case letters and digits, in words with `-` between them, 64 at most, and begin with a letter",
        ));
    }
    if features::is_reserved(&name.value) {
        return Err(Diagnostic::new(format!("`{}` is a feature already, which every crate has", name.value))
            .at(name.span, "")
            .help("give it another name"));
    }
    Ok(())
}
