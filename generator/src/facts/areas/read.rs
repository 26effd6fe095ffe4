//! The areas of `areas.toml`, held against the model, and an area for every other file.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::area::{Area, AreaId};
use super::automatic::{self, Grouping};
use super::cuts::{self, Parts};
use super::features::MOST_AREAS;
use super::map::{Map, Stem};
use super::published::PublishedAreas;
use super::written::{self, Written, WrittenArea, WrittenBundle};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::facts::overlays::Placed;
use crate::model::{DefinitionId, Model};
use crate::sources::{CrateId, SourceFile, SourceKind, Sources};

/// All areas, and which parts of the input are in each.
#[derive(Default)]
pub(super) struct Drawn {
    /// Of the files of the generated crate.
    pub grouping: Grouping,
    /// By crate and name.
    pub list: Vec<Area>,
    pub map: Map,
    /// They are held against the areas that have something in them, by [`bundle::all`](super::bundle::all).
    pub bundles: Vec<WrittenBundle>,
    /// The errors of the areas that would be the same without their entries.
    pub without_effect: Vec<Diagnostic>,
}

pub(super) fn read(
    sources: &Sources,
    model: &Model<DefinitionId>,
    published: &PublishedAreas<'_>,
    diagnostics: &mut Diagnostics,
) -> Drawn {
    let mut written = written::read(sources, diagnostics);
    let mut drawn = Drawn::default();
    for of in sources.crates().all() {
        let Written { areas, bundles } = written.remove(&of).unwrap_or_default();
        let none = PublishedAreas::default();
        let published = if of == sources.crates().own() { published } else { &none };
        drawn.draw(of, &areas, published, sources, model, diagnostics);
        // Those of a crate that this one is built on are that crate's.
        drawn.bundles = bundles;
    }
    drawn
}

impl Drawn {
    /// Adds the areas of one crate.
    fn draw(
        &mut self,
        of: CrateId,
        written: &BTreeMap<String, WrittenArea>,
        published: &PublishedAreas<'_>,
        sources: &Sources,
        model: &Model<DefinitionId>,
        diagnostics: &mut Diagnostics,
    ) {
        let listed = written.values().flat_map(|area| &area.files);
        let listed: HashSet<&str> = listed.map(|file| file.value.as_str()).collect();
        let files = files(of, sources);
        let others: Vec<&SourceFile> =
            files.iter().copied().filter(|file| !listed.contains(file.stem.as_str())).collect();
        // Files share areas of their own accord only where nobody has drawn any, and builtins never do.
        let (builtins, input): (Vec<_>, Vec<_>) = others.iter().partition(|file| file.kind == SourceKind::Builtin);
        let (grouping, mut automatic) = match written.is_empty() {
            true => Grouping::choose(&input, MOST_AREAS - builtins.len()),
            false => (Grouping::ByFile, automatic::by_file(&input)),
        };
        for (stem, name) in automatic::by_file(&builtins) {
            automatic.entry(stem).or_insert(name);
        }
        let known: BTreeSet<&str> = published.iter().map(|(_, _, area)| area).collect();
        keep_published(&mut automatic, published, &known, sources, model);
        let describe = |(name, area): (&String, &WrittenArea)| (name.clone(), area.description.clone());
        let mut descriptions: BTreeMap<String, String> = written.iter().map(describe).collect();
        for file in others {
            let name = automatic[file.stem.as_str()].clone();
            descriptions.entry(name).or_insert_with_key(|name| automatic::description(grouping, name, file));
        }
        for area in known {
            descriptions.entry(area.to_owned()).or_insert_with(|| PUBLISHED_HERE.to_owned());
        }
        let first = self.list.len();
        self.list.extend(descriptions.into_iter().map(|(name, description)| Area { name, description, of }));
        let id = |name: &str| id(&self.list[first..], first, name);
        let parts = Parts::new(of, sources, model);
        add_files(written, id, &parts, &mut self.map, diagnostics);
        for (stem, name) in &automatic {
            self.map.add_file(&Stem { of, name: (*stem).to_owned() }, id(name));
        }
        for (name, area) in written {
            let results = area.cuts.iter().map(|placed| parts.cut(placed, id(name), &mut self.map));
            diagnostics.extend(results.filter_map(Result::err));
        }
        self.grouping = grouping;
        self.without_effect.extend(without_effect(written, &files));
    }
}

/// A file of a new name whose contents have been published belongs where they are.
fn keep_published(
    automatic: &mut automatic::Names<'_>,
    published: &PublishedAreas<'_>,
    known: &BTreeSet<&str>,
    sources: &Sources,
    model: &Model<DefinitionId>,
) {
    let of_files = published.of_files(model);
    for (id, file) in sources.webidl() {
        if let Some(area) = of_files.get(&id)
            && let Some(name) = automatic.get_mut(file.stem.as_str()).filter(|name| !known.contains(name.as_str()))
        {
            *name = (*area).to_owned();
        }
    }
}

/// The files of WebIDL of a crate.
fn files(of: CrateId, sources: &Sources) -> Vec<&SourceFile> {
    sources.webidl().filter(|(id, _)| sources.crates().of(*id) == of).map(|(_, file)| file).collect()
}

/// The description of a feature whose files are gone.
const PUBLISHED_HERE: &str = "What has been published here, and is in other specifications now";

fn add_files(
    written: &BTreeMap<String, WrittenArea>,
    id: impl Fn(&str) -> AreaId,
    parts: &Parts<'_>,
    map: &mut Map,
    diagnostics: &mut Diagnostics,
) {
    for (name, area) in written {
        for file in &area.files {
            if !parts.has_file(&file.value) {
                diagnostics.push(cuts::no_file(file, &file.value));
            } else if !map.add_file(&parts.stem(&file.value), id(name)) {
                diagnostics.push(cuts::in_two_areas(file));
            }
        }
    }
}

/// The errors of the areas that would have these files and this description without their entries. An area may list the
/// file that it is named after: it has to list something.
fn without_effect(written: &BTreeMap<String, WrittenArea>, files: &[&SourceFile]) -> Vec<Diagnostic> {
    // Without the only entry, files might share areas of their own accord.
    if written.len() == 1 && Grouping::choose(files, MOST_AREAS).0 != Grouping::ByFile {
        return Vec::new();
    }
    let automatic = automatic::by_file(files);
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

/// The id of an area of a crate's part of the list, which is sorted by name and begins at `first`.
fn id(list: &[Area], first: usize, name: &str) -> AreaId {
    let index = list.binary_search_by(|area| area.name.as_str().cmp(name));
    let index = index.expect("every area that is written or made for a file is in the list");
    AreaId((first + index) as u32)
}
