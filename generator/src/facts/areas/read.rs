//! Reads `areas.toml`, holds it against the model, and gives every other file an area.

use std::collections::{BTreeMap, HashSet};

use super::super::overlays::{Placed, read_overlay};
use super::automatic::{self, Grouping};
use super::map::Map;
use super::{Area, AreaId, Areas};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::{DefinitionId, DefinitionKind, Model, Origin};
use crate::sources::{SourceFile, Sources};

/// crates.io admits no more features in a new crate.
const MOST_FEATURES: usize = 300;

/// What `[areas.NAME]` says.
struct Entry {
    description: String,
    files: Vec<Placed<String>>,
    definitions: Vec<Placed<String>>,
}

/// The areas, what is in which, and how files without one were put together.
pub(super) fn read(
    sources: &Sources,
    model: &Model<DefinitionId>,
    diagnostics: &mut Diagnostics,
) -> (Vec<Area>, Map, Grouping) {
    let entries = read_entries(sources, diagnostics);
    let written: HashSet<&str> =
        entries.values().flat_map(|entry| &entry.files).map(|file| file.value.as_str()).collect();
    let mut names: BTreeMap<String, String> =
        entries.iter().map(|(name, entry)| (name.clone(), entry.description.clone())).collect();
    let files = || sources.iter().filter(|(_, file)| file.is_webidl()).map(|(_, file)| file);
    let unwritten: Vec<&SourceFile> = files().filter(|file| !written.contains(file.stem.as_str())).collect();
    // Who has drawn areas decides about all of them.
    let (grouping, automatic) = match entries.is_empty() {
        true => Grouping::choose(&unwritten, MOST_FEATURES - automatic::RESERVED.len()),
        false => (Grouping::ByFile, automatic::by_file(&unwritten)),
    };
    for file in unwritten {
        let name = automatic[file.stem.as_str()].clone();
        names.entry(name).or_insert_with_key(|name| automatic::description(grouping, name, file));
    }
    let list: Vec<Area> = names.into_iter().map(|(name, description)| Area { name, description }).collect();
    let id = |name: &str| {
        let index = list.binary_search_by(|area| area.name.as_str().cmp(name)).unwrap_or(0);
        // So many areas are refused before anyone asks for one.
        AreaId(u16::try_from(index).unwrap_or(0))
    };

    let stems: HashSet<&str> = files().map(|file| file.stem.as_str()).collect();
    let mut map = Map::default();
    for (name, entry) in &entries {
        for file in &entry.files {
            if !stems.contains(file.value.as_str()) {
                diagnostics.push(stale(file, format!("there is no file `{}.idl`", file.value)));
            } else if !map.add_file(&file.value, id(name)) {
                diagnostics.push(
                    Diagnostic::new(format!("`{}` is in two areas", file.value))
                        .at(file.span, "listed again here")
                        .help("remove one of the two"),
                );
            }
        }
    }
    for (stem, name) in &automatic {
        map.add_file(stem, id(name));
    }
    let known = Known::new(sources, model);
    for (name, entry) in &entries {
        for definition in &entry.definitions {
            if let Err(diagnostic) = cut(definition, id(name), &stems, &known, &mut map) {
                diagnostics.push(diagnostic);
            }
        }
    }
    (list, map, grouping)
}

fn read_entries(sources: &Sources, diagnostics: &mut Diagnostics) -> BTreeMap<String, Entry> {
    let mut entries = BTreeMap::new();
    read_overlay(sources, "areas.toml", diagnostics, |root, diagnostics| {
        let Some(mut areas) = root.take_table("areas", diagnostics) else { return };
        for (name, mut table) in areas.take_tables(diagnostics) {
            if let Err(diagnostic) = check_name(&name) {
                diagnostics.push(diagnostic);
            }
            let description = table.require_string("description", diagnostics);
            if let Some(description) = description.as_ref().filter(|description| description.value.contains('\n')) {
                diagnostics.push(
                    Diagnostic::new("the description of an area must be one line")
                        .at(description.span, "")
                        .help("remove the line breaks"),
                );
            }
            let errors_before = diagnostics.count();
            let entry = Entry {
                description: description.map(|description| description.value).unwrap_or_default(),
                files: table.take_strings("files", diagnostics),
                definitions: table.take_strings("definitions", diagnostics),
            };
            let is_understood = diagnostics.count() == errors_before;
            if entry.files.is_empty() && entry.definitions.is_empty() && is_understood {
                diagnostics.push(
                    Diagnostic::new(format!("the area `{}` has nothing in it", name.value))
                        .at(name.span, "")
                        .help("give it `files` or `definitions`, or remove it"),
                );
            }
            table.finish(diagnostics);
            entries.insert(name.value, entry);
        }
        areas.finish(diagnostics);
    });
    entries
}

fn check_name(name: &Placed<String>) -> Result<(), Diagnostic> {
    let words = name.value.split('-');
    let kebab = words
        .clone()
        .all(|word| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()));
    let starts_with_letter = name.value.starts_with(|first: char| first.is_ascii_lowercase());
    if !kebab || !starts_with_letter || name.value.len() > 64 {
        return Err(Diagnostic::new(format!("`{}` is not the name of a feature", name.value)).at(name.span, "").help(
            "use lower-case letters and digits, in words with `-` between them, 64 at most, and begin with a letter",
        ));
    }
    if automatic::RESERVED.contains(&name.value.as_str()) {
        return Err(Diagnostic::new(format!("`{}` is a feature already, which every crate has", name.value))
            .at(name.span, "")
            .help("give the area another name"));
    }
    Ok(())
}

/// What stands in which file: by (stem, definition), (stem, definition, member) and (stem, target, mixin).
struct Known<'a> {
    definitions: HashSet<(&'a str, &'a str)>,
    members: HashSet<(&'a str, &'a str, &'a str)>,
    inclusions: HashSet<(&'a str, &'a str, &'a str)>,
}

impl<'a> Known<'a> {
    fn new(sources: &'a Sources, model: &'a Model<DefinitionId>) -> Self {
        let stem = |origin: &Origin| sources.get(origin.span.file).stem.as_str();
        let mut known = Known { definitions: HashSet::new(), members: HashSet::new(), inclusions: HashSet::new() };
        for definition in &model.definitions {
            known.definitions.insert((stem(&definition.origin), &definition.name));
            match &definition.kind {
                DefinitionKind::Interface(interface) => {
                    for member in interface.members.iter().filter(|member| member.origin.included_in.is_none()) {
                        known.definitions.insert((stem(&member.origin), &definition.name));
                        known.members.insert((stem(&member.origin), &definition.name, member.overlay_name()));
                    }
                }
                DefinitionKind::Dictionary(dictionary) => {
                    for field in &dictionary.fields {
                        known.definitions.insert((stem(&field.origin), &definition.name));
                        known.members.insert((stem(&field.origin), &definition.name, &field.name));
                    }
                }
                _ => {}
            }
        }
        for inclusion in &model.inclusions {
            let (target, mixin) = (&model.get(inclusion.target).name, &model.get(inclusion.mixin).name);
            known.inclusions.insert((sources.get(inclusion.file).stem.as_str(), target, mixin));
        }
        known
    }
}

/// One of `definitions`: `stem:Name`, `stem:Name.member` or `stem:Target includes Mixin`.
fn cut(
    placed: &Placed<String>,
    area: AreaId,
    stems: &HashSet<&str>,
    known: &Known<'_>,
    map: &mut Map,
) -> Result<(), Diagnostic> {
    let Some((stem, what)) = placed.value.split_once(':') else {
        return Err(Diagnostic::new(format!("`{}` names no file", placed.value))
            .at(placed.span, "")
            .help("write \"file:Definition\", \"file:Definition.member\" or \"file:Target includes Mixin\""));
    };
    if !stems.contains(stem) {
        return Err(stale(placed, format!("there is no file `{stem}.idl`")));
    }
    let new = if let Some((target, mixin)) = what.split_once(" includes ") {
        if !known.inclusions.contains(&(stem, target, mixin)) {
            return Err(stale(placed, format!("`{stem}.idl` does not say `{target} includes {mixin};`")));
        }
        map.cut_inclusion(stem, target, mixin, area)
    } else if let Some((name, member)) = what.split_once('.') {
        if !known.members.contains(&(stem, name, member)) {
            return Err(stale(placed, format!("`{name}` has no `{member}` in `{stem}.idl`")));
        }
        map.cut_member(stem, name, member, area)
    } else {
        if !known.definitions.contains(&(stem, what)) {
            return Err(stale(placed, format!("`{stem}.idl` does not define `{what}`, nor a partial of it")));
        }
        map.cut_definition(stem, what, area)
    };
    match new {
        true => Ok(()),
        false => {
            let message = format!("`{}` is in two areas", placed.value);
            Err(Diagnostic::new(message).at(placed.span, "listed again here").help("remove one of the two"))
        }
    }
}

fn stale(placed: &Placed<String>, what: String) -> Diagnostic {
    Diagnostic::new(format!("stale overlay entry: {what}"))
        .at(placed.span, "")
        .help("correct the entry, or remove it")
        .mendable()
}

/// Every area that has something in it is a feature, and so are those that are no areas.
pub(super) fn check_count(areas: &Areas, model: &Model<DefinitionId>, diagnostics: &mut Diagnostics) {
    let features = areas.features(model);
    if features > MOST_FEATURES {
        let reserved = automatic::RESERVED.join("`, `");
        diagnostics.push(
            Diagnostic::new(format!(
                "{features} features are too many: crates.io admits {MOST_FEATURES} in a new crate"
            ))
            .help(format!(
                "put files that belong together into one area in overlays/areas.toml; `{reserved}` count as well"
            )),
        );
    }
}
