//! The areas of `areas.toml`, held against the model, and an area for every other file.

use std::collections::{BTreeMap, HashSet};

use super::area::{Area, AreaId};
use super::automatic::{self, Grouping};
use super::bundle::Bundle;
use super::cuts::{self, Parts};
use super::features::MOST_AREAS;
use super::map::Map;
use super::written::{self, Written, WrittenArea, WrittenBundle};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::facts::overlays::Placed;
use crate::model::{DefinitionId, Model};
use crate::sources::{SourceFile, Sources};

/// All areas, and which parts of the input are in each.
pub(super) struct Drawn {
    pub grouping: Grouping,
    /// By name.
    pub list: Vec<Area>,
    pub map: Map,
    /// They are held against the areas that have something in them, by [`bundles`].
    pub bundles: Vec<WrittenBundle>,
    /// The errors of the areas that would be the same without their entries.
    pub without_effect: Vec<Diagnostic>,
}

pub(super) fn read(sources: &Sources, model: &Model<DefinitionId>, diagnostics: &mut Diagnostics) -> Drawn {
    let Written { areas: written, bundles } = written::read(sources, diagnostics);
    let listed = written.values().flat_map(|area| &area.files);
    let listed: HashSet<&str> = listed.map(|file| file.value.as_str()).collect();
    let files = sources.webidl().map(|(_, file)| file);
    let others: Vec<&SourceFile> = files.filter(|file| !listed.contains(file.stem.as_str())).collect();
    // Files share areas of their own accord only where nobody has drawn any.
    let (grouping, automatic) = match written.is_empty() {
        true => Grouping::choose(&others, MOST_AREAS),
        false => (Grouping::ByFile, automatic::by_file(&others)),
    };

    let describe = |(name, area): (&String, &WrittenArea)| (name.clone(), area.description.clone());
    let mut descriptions: BTreeMap<String, String> = written.iter().map(describe).collect();
    for file in others {
        let name = automatic[file.stem.as_str()].clone();
        descriptions.entry(name).or_insert_with_key(|name| automatic::description(grouping, name, file));
    }
    let list: Vec<Area> = descriptions.into_iter().map(|(name, description)| Area { name, description }).collect();

    let mut map = Map::default();
    let parts = Parts::new(sources, model);
    add_files(&written, &list, &parts, &mut map, diagnostics);
    for (stem, name) in &automatic {
        map.add_file(stem, id(&list, name));
    }
    for (name, area) in &written {
        let results = area.cuts.iter().map(|placed| parts.cut(placed, id(&list, name), &mut map));
        diagnostics.extend(results.filter_map(Result::err));
    }
    Drawn { grouping, list, map, bundles, without_effect: without_effect(&written, sources) }
}

/// The bundles of the areas that have something in them.
pub(super) fn bundles(
    written: &[WrittenBundle],
    list: &[Area],
    used: &[AreaId],
    diagnostics: &mut Diagnostics,
) -> Vec<Bundle> {
    let mut bundles = Vec::new();
    for WrittenBundle { name, description, areas } in written {
        if list.iter().any(|area| area.name == name.value) {
            diagnostics.push(
                Diagnostic::new(format!("`{}` is an area and a bundle", name.value))
                    .at(name.span, "")
                    .help("give the bundle another name"),
            );
        }
        let mut found = Vec::new();
        for area in areas {
            let index = list.binary_search_by(|known| known.name.as_str().cmp(&area.value));
            match index.map(|index| AreaId(index as u32)) {
                Ok(id) if found.contains(&id) => diagnostics.push(
                    Diagnostic::new(format!("`{}` is in the bundle already", area.value))
                        .at(area.span, "listed again here")
                        .help("remove one of the two"),
                ),
                Ok(id) if used.contains(&id) => found.push(id),
                _ => diagnostics.push(area.stale(format!("no area `{}` has anything in it", area.value))),
            }
        }
        found.sort();
        bundles.push(Bundle { name: name.value.clone(), description: description.clone(), areas: found });
    }
    bundles.sort_by(|a, b| a.name.cmp(&b.name));
    bundles
}

fn add_files(
    written: &BTreeMap<String, WrittenArea>,
    list: &[Area],
    parts: &Parts<'_>,
    map: &mut Map,
    diagnostics: &mut Diagnostics,
) {
    for (name, area) in written {
        for file in &area.files {
            if !parts.has_file(&file.value) {
                diagnostics.push(cuts::no_file(file, &file.value));
            } else if !map.add_file(&file.value, id(list, name)) {
                diagnostics.push(cuts::in_two_areas(file));
            }
        }
    }
}

/// The errors of the areas that would have these files and this description without their entries. An area may list the
/// file that it is named after: it has to list something.
fn without_effect(written: &BTreeMap<String, WrittenArea>, sources: &Sources) -> Vec<Diagnostic> {
    let files: Vec<&SourceFile> = sources.webidl().map(|(_, file)| file).collect();
    // Without the only entry, files might share areas of their own accord.
    if written.len() == 1 && Grouping::choose(&files, MOST_AREAS).0 != Grouping::ByFile {
        return Vec::new();
    }
    let automatic = automatic::by_file(&files);
    let is_automatic = |(name, area): &(&String, &WrittenArea)| {
        let own: Vec<_> = files.iter().filter(|file| automatic[file.stem.as_str()] == **name).collect();
        let description = own.first().map(|first| automatic::description(Grouping::ByFile, name, first));
        let is_own = |listed: &Placed<String>| own.iter().any(|file| file.stem == listed.value);
        area.cuts.is_empty() && area.files.iter().all(is_own) && description.as_ref() == Some(&area.description)
    };
    let error = |(name, area): (&String, &WrittenArea)| {
        Diagnostic::new(format!("this entry changes nothing: the area `{name}` is the same without it"))
            .at(area.span, "")
            .help("remove it")
            .mendable()
    };
    written.iter().filter(is_automatic).map(error).collect()
}

/// The id of an area of the list, which is sorted by name.
fn id(list: &[Area], name: &str) -> AreaId {
    let index = list.binary_search_by(|area| area.name.as_str().cmp(name));
    AreaId(index.expect("every area that is written or made for a file is in the list") as u32)
}
