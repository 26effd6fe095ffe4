//! `areas.toml`: the cargo feature that each thing belongs to.

mod area;
mod automatic;
mod bundle;
mod cuts;
mod features;
mod map;
mod published;
mod read;
mod written;

use std::collections::{HashMap, HashSet};

use crate::diagnostics::{Diagnostic, Diagnostics, FileId};
use crate::facts::overlays::Words;
use crate::model::{DefinitionId, DefinitionKind, Model, Origin};
use crate::platform::GLOBAL_THIS;
use crate::published::Published;
use crate::sources::{CrateId, SourceFile, Sources};
pub use area::{Area, AreaId};
pub use automatic::Grouping;
use bundle::Bundle;
pub use features::{FULL, MOST_AREAS_OF_ALL};
use map::{Map, Place, Stem};
use published::{ITSELF, PublishedAreas, UNNAMED};
use read::Drawn;

/// The area of what is new, where another area for it would be too many.
const MORE: &str = "more";

const WORDS: Words = Words {
    unasked: "nothing is bound that `{}` could move to another area",
    same: "`{}` is in this area without it",
    has_records: false,
};

/// The area of everything.
#[derive(Debug)]
pub struct Areas {
    pub grouping: Grouping,
    /// By name.
    pub bundles: Vec<Bundle>,
    list: Vec<Area>,
    map: Map,
    /// The errors of the areas that would be the same without their entries.
    without_effect: Vec<Diagnostic>,
    /// The stem of each file.
    stems: Vec<Stem>,
    /// The crate that is generated.
    own_crate: CrateId,
    /// The file of each mixin's primary definition.
    mixin_files: HashMap<String, FileId>,
    /// The areas in which things have been published, by class and member.
    published_in: HashMap<String, HashMap<String, AreaId>>,
}

impl Areas {
    pub(in crate::facts) fn read(
        sources: &Sources,
        model: &Model<DefinitionId>,
        published: &Published,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let published = PublishedAreas::new(published);
        let Drawn { grouping, list, map, bundles, without_effect } =
            read::read(sources, model, &published, diagnostics);
        let mixins = model.definitions.iter().filter(|definition| definition.is_mixin());
        let mut areas = Areas {
            grouping,
            bundles: Vec::new(),
            list,
            map,
            without_effect,
            stems: sources.iter().map(|(id, file)| stem(sources.crates().of(id), file)).collect(),
            own_crate: sources.crates().own(),
            mixin_files: mixins.map(|mixin| (mixin.name.clone(), mixin.origin.span.file)).collect(),
            published_in: HashMap::new(),
        };
        areas.publish(&published);
        let mut used = areas.used(model);
        let own: Vec<AreaId> = used.iter().copied().filter(|id| areas.is_own(*id)).collect();
        areas.bundles = bundle::all(&bundles, &areas, &own, diagnostics);
        if features::check(own.len() + areas.bundles.len()).is_err() {
            areas.share_new(&own, &published);
            used = areas.used(model);
        }
        let own: Vec<AreaId> = used.iter().copied().filter(|id| areas.is_own(*id)).collect();
        if let Err(diagnostic) = features::check(own.len() + areas.bundles.len()) {
            diagnostics.push(diagnostic);
            areas.share(&own);
            used = areas.used(model);
        }
        if let Err(diagnostic) = features::check_all(used.len()) {
            diagnostics.push(diagnostic);
            used.truncate(features::MOST_AREAS_OF_ALL);
        }
        areas.put_first(&used);
        areas
    }

    /// The place of the crate that has the feature among all, the lowest first.
    pub fn position(&self, id: AreaId) -> usize {
        self.get(id).of.position()
    }

    /// Whether the generated crate has the feature, and not one that it is built on.
    pub fn is_own(&self, id: AreaId) -> bool {
        self.get(id).of == self.own_crate
    }

    /// The area of this name that the generated crate has.
    pub fn own(&self, name: &str) -> Option<AreaId> {
        let position = self.list.iter().position(|area| area.of == self.own_crate && area.name == name);
        position.map(|position| AreaId(position as u32))
    }

    /// Takes over the areas in which things have been published.
    fn publish(&mut self, published: &PublishedAreas<'_>) {
        for (class, member, area) in published.iter() {
            if let Some(area) = self.own(area) {
                self.published_in.entry(class.to_owned()).or_default().insert(member.to_owned(), area);
            }
        }
    }

    /// Makes one area of those that are new, where some have been published: these stay as they are.
    fn share_new(&mut self, used: &[AreaId], published: &PublishedAreas<'_>) {
        let known: HashSet<&str> = published.iter().map(|(_, _, area)| area).collect();
        let new: Vec<AreaId> = used.iter().copied().filter(|id| !known.contains(self.get(*id).name.as_str())).collect();
        let Some(first) = new.first().copied().filter(|_| !known.is_empty()) else { return };
        let more = self.own(MORE).unwrap_or(first);
        if more == first {
            let area = &mut self.list[first.0 as usize];
            (area.name, area.description) = (MORE.to_owned(), "What has no feature of its own yet".to_owned());
        }
        let mut shared: Vec<AreaId> = (0..self.list.len() as u32).map(AreaId).collect();
        for area in new {
            shared[area.0 as usize] = more;
        }
        self.renumber(&shared);
    }

    /// Makes one area of each few neighbours in the alphabet, so that the areas are not too many.
    fn share(&mut self, used: &[AreaId]) {
        let mut shared: Vec<AreaId> = (0..self.list.len() as u32).map(AreaId).collect();
        for group in used.chunks(used.len().div_ceil(features::MOST_AREAS - self.bundles.len())) {
            let [first, .., last] = group else { continue };
            let description = format!("What {} to {} have", self.get(*first).name, self.get(*last).name);
            self.list[first.0 as usize].description = description;
            for area in group {
                shared[area.0 as usize] = *first;
            }
        }
        self.renumber(&shared);
    }

    /// Gives these areas the first ids, in this order.
    fn put_first(&mut self, first: &[AreaId]) {
        let mut order: Vec<AreaId> = (0..self.list.len() as u32).map(AreaId).collect();
        order.sort_by_key(|id| first.binary_search(id).unwrap_or(first.len()));
        let mut renumbered = order.clone();
        for (new, old) in (0..).map(AreaId).zip(&order) {
            renumbered[old.0 as usize] = new;
        }
        self.renumber(&renumbered);
        self.list = order.iter().map(|old| self.get(*old).clone()).collect();
    }

    /// Gives each area the id that `renumbered` has in its place.
    fn renumber(&mut self, renumbered: &[AreaId]) {
        self.map.renumber(renumbered);
        self.bundles.iter_mut().for_each(|bundle| bundle.renumber(renumbered));
        for area in self.published_in.values_mut().flat_map(HashMap::values_mut) {
            *area = renumbered[area.0 as usize];
        }
    }

    pub fn get(&self, id: AreaId) -> &Area {
        &self.list[id.0 as usize]
    }

    pub fn area_of_definition(&self, name: &str, origin: &Origin) -> AreaId {
        self.of_definition(origin.span.file, name).area()
    }

    /// The area of a definition that need not be bound.
    pub fn peek_definition(&self, name: &str, origin: &Origin) -> AreaId {
        self.of_definition(origin.span.file, name).peek()
    }

    /// The area of a member of `owner`, which is an interface or a dictionary.
    ///
    /// An area contributes what its specification contributes. So a member is in the area of the file that holds its
    /// text. A member of a mixin's primary definition is in the area of the file that holds the `includes` statement.
    pub fn area_of_member(&self, owner: &str, origin: &Origin, member: Option<&str>) -> AreaId {
        self.of_member(owner, origin, member).area()
    }

    /// Reports the entries that move nothing. Has to be called after the model is lowered.
    pub(in crate::facts) fn report_unused(&self, diagnostics: &mut Diagnostics) {
        diagnostics.extend(self.without_effect.iter().cloned());
        diagnostics.extend(self.map.entries().filter_map(|entry| entry.report(WORDS)));
    }

    fn of_member(&self, owner: &str, origin: &Origin, member: Option<&str>) -> Place<'_> {
        let file = origin.span.file;
        let own = member.and_then(|member| self.map.member(self.stem(file), &origin.holder, member));
        let place = match origin.included_in {
            Some(included_in) => {
                let is_primary = self.mixin_files.get(&origin.holder) == Some(&file);
                let place = match included_in != file && is_primary {
                    true => self.in_file(included_in, owner),
                    false => self.in_file(file, &origin.holder),
                };
                place.or(self.map.inclusion(self.stem(included_in), owner, &origin.holder))
            }
            None => self.in_file(file, &origin.holder),
        };
        let class = if self.mixin_files.contains_key(owner) { GLOBAL_THIS } else { owner };
        // One without a name has not been found by it.
        self.as_published(place.or(own), class, member.unwrap_or(UNNAMED))
    }

    fn of_definition(&self, file: FileId, name: &str) -> Place<'_> {
        self.as_published(self.in_file(file, name), name, ITSELF)
    }

    /// What has been published stays in its area.
    fn as_published<'a>(&'a self, place: Place<'a>, class: &str, member: &str) -> Place<'a> {
        let area = self.published_in.get(class).and_then(|members| members.get(member));
        area.map_or(place, |area| place.published_in(*area))
    }

    fn in_file(&self, file: FileId, definition: &str) -> Place<'_> {
        self.map.definition(self.stem(file), definition)
    }

    fn stem(&self, file: FileId) -> &Stem {
        &self.stems[file.0 as usize]
    }

    /// The number of features that the generated crate has.
    pub fn features(&self, model: &Model<DefinitionId>) -> usize {
        let own = self.used(model).into_iter().filter(|id| self.is_own(*id)).count();
        features::count(own + self.bundles.len())
    }

    /// The areas that have something in them, sorted.
    fn used(&self, model: &Model<DefinitionId>) -> Vec<AreaId> {
        let mut used = Vec::new();
        for definition in &model.definitions {
            used.push(self.of_definition(definition.origin.span.file, &definition.name).peek());
            match &definition.kind {
                DefinitionKind::Interface(interface) if !definition.is_mixin() => {
                    let members = interface.members.iter();
                    used.extend(members.map(|member| {
                        self.of_member(&definition.name, &member.origin, Some(member.overlay_name())).peek()
                    }));
                }
                DefinitionKind::Dictionary(dictionary) => {
                    let fields = dictionary.fields.iter();
                    used.extend(fields.map(|f| self.of_member(&definition.name, &f.origin, Some(&f.name)).peek()));
                }
                _ => {}
            }
        }
        used.sort();
        used.dedup();
        used
    }
}

fn stem(of: CrateId, file: &SourceFile) -> Stem {
    Stem { of, name: file.stem.clone() }
}
