//! The areas that `areas.toml` describes.

use std::collections::BTreeMap;

use super::features;
use crate::diagnostics::{Diagnostic, Diagnostics, Span};
use crate::facts::overlays::{AREAS, OverlayTable, Placed, read_overlay};
use crate::sources::Sources;

/// `[areas.NAME]`
pub(super) struct WrittenArea {
    pub span: Span,
    pub description: String,
    /// Files that are in the area as a whole.
    pub files: Vec<Placed<String>>,
    /// Definitions, members and inclusions that are cut out of other areas' files.
    pub cuts: Vec<Placed<String>>,
}

/// The areas by name; none where there is no `areas.toml`.
pub(super) fn read(sources: &Sources, diagnostics: &mut Diagnostics) -> BTreeMap<String, WrittenArea> {
    let mut written = BTreeMap::new();
    read_overlay(sources, AREAS, diagnostics, |root, diagnostics| {
        let Some(mut areas) = root.take_table("areas", diagnostics) else { return };
        for (name, table) in areas.take_tables(diagnostics) {
            if let Err(diagnostic) = check_name(&name) {
                diagnostics.push(diagnostic);
            }
            let area = read_area(&name, table, diagnostics);
            written.insert(name.value, area);
        }
        areas.finish(diagnostics);
    });
    written
}

fn read_area(name: &Placed<String>, mut table: OverlayTable<'_>, diagnostics: &mut Diagnostics) -> WrittenArea {
    let description = table.require_string("description", diagnostics);
    if let Some(description) = description.as_ref().filter(|description| description.value.contains('\n')) {
        diagnostics.push(
            Diagnostic::new("the description of an area must be one line")
                .at(description.span, "")
                .help("remove the line breaks"),
        );
    }
    let (files, cuts) = (table.take_strings("files", diagnostics), table.take_strings("definitions", diagnostics));
    table.finish(diagnostics);
    if let (Some([]), Some([])) = (files.as_deref(), cuts.as_deref()) {
        diagnostics.push(
            Diagnostic::new(format!("the area `{}` has nothing in it", name.value))
                .at(name.span, "")
                .help("give it `files` or `definitions`, or remove it"),
        );
    }
    WrittenArea {
        span: name.span,
        description: description.map(|description| description.value).unwrap_or_default(),
        files: files.unwrap_or_default(),
        cuts: cuts.unwrap_or_default(),
    }
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
            .help("give the area another name"));
    }
    Ok(())
}
