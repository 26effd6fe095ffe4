//! The area of each file, and of each part that is cut out of one.

use std::collections::HashMap;

use super::area::AreaId;
use crate::facts::overlays::{Entry, Placed, Purpose};
use crate::sources::CrateId;

/// The files of one name, without its extension, of one crate.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(super) struct Stem {
    pub of: CrateId,
    pub name: String,
}

/// Areas by the stems of files.
#[derive(Debug, Default)]
pub(super) struct Map {
    files: HashMap<Stem, File>,
}

#[derive(Debug)]
struct File {
    /// The area of everything that is not cut out.
    area: AreaId,
    cuts: HashMap<String, Cut>,
}

/// The areas that are written for one definition in one file.
#[derive(Debug, Default)]
struct Cut {
    whole: Option<Entry<AreaId>>,
    members: HashMap<String, Entry<AreaId>>,
    inclusions: HashMap<String, Entry<AreaId>>,
}

/// The area of a thing, which an entry may have moved there.
#[derive(Clone, Copy)]
pub(super) struct Place<'m> {
    entry: Option<&'m Entry<AreaId>>,
    /// The area without the entry.
    usual: AreaId,
}

impl<'m> Place<'m> {
    /// The place of a thing with an entry; without one it is what the larger part has.
    pub(super) fn or(self, entry: Option<&'m Entry<AreaId>>) -> Self {
        match entry {
            Some(_) => Place { entry, usual: self.peek() },
            None => self,
        }
    }

    /// The place of a thing that has been published in an area, which it keeps. An entry that would move it is of use as
    /// soon as the crate is published anew.
    pub(super) fn published_in(self, area: AreaId) -> Self {
        self.area();
        Place { entry: None, usual: area }
    }

    /// The area of something that is bound, so that the entry is of use.
    pub(super) fn area(self) -> AreaId {
        self.entry.map_or(self.usual, |entry| entry.apply(&self.usual, *entry.value()))
    }

    /// The area of something that need not be bound.
    pub(super) fn peek(self) -> AreaId {
        self.entry.map_or(self.usual, |entry| *entry.value())
    }
}

impl Map {
    /// False if the file has an area already, which it keeps.
    pub(super) fn add_file(&mut self, stem: &Stem, area: AreaId) -> bool {
        if self.files.contains_key(stem) {
            return false;
        }
        self.files.insert(stem.clone(), File { area, cuts: HashMap::new() });
        true
    }

    /// False if the definition was cut out before.
    pub(super) fn cut_definition(&mut self, stem: &Stem, name: &str, key: &Placed<String>, area: AreaId) -> bool {
        self.cut_mut(stem, name).whole.replace(entry(key, area)).is_none()
    }

    /// False if the member was cut out before.
    pub(super) fn cut_member(
        &mut self,
        stem: &Stem,
        name: &str,
        member: &str,
        key: &Placed<String>,
        area: AreaId,
    ) -> bool {
        self.cut_mut(stem, name).members.insert(member.to_owned(), entry(key, area)).is_none()
    }

    /// False if the inclusion was cut out before.
    pub(super) fn cut_inclusion(
        &mut self,
        stem: &Stem,
        target: &str,
        mixin: &str,
        key: &Placed<String>,
        area: AreaId,
    ) -> bool {
        self.cut_mut(stem, target).inclusions.insert(mixin.to_owned(), entry(key, area)).is_none()
    }

    fn cut_mut(&mut self, stem: &Stem, name: &str) -> &mut Cut {
        let file = self.files.get_mut(stem).expect("a file has an area before anything is cut out of it");
        file.cuts.entry(name.to_owned()).or_default()
    }

    /// The place of a definition in a file, or of a partial of it.
    pub(super) fn definition(&self, stem: &Stem, name: &str) -> Place<'_> {
        let file = self.files.get(stem).expect("every file of WebIDL has an area");
        Place { entry: None, usual: file.area }.or(file.cuts.get(name).and_then(|cut| cut.whole.as_ref()))
    }

    /// The entry of a member that is cut out.
    pub(super) fn member(&self, stem: &Stem, name: &str, member: &str) -> Option<&Entry<AreaId>> {
        self.cut(stem, name)?.members.get(member)
    }

    /// The entry of an inclusion that is cut out.
    pub(super) fn inclusion(&self, stem: &Stem, target: &str, mixin: &str) -> Option<&Entry<AreaId>> {
        self.cut(stem, target)?.inclusions.get(mixin)
    }

    /// Gives each area the id that `renumbered` has in its place.
    pub(super) fn renumber(&mut self, renumbered: &[AreaId]) {
        for file in self.files.values_mut() {
            let of_cuts = file.cuts.values_mut().flat_map(|cut| {
                cut.whole.iter_mut().chain(cut.members.values_mut()).chain(cut.inclusions.values_mut())
            });
            for area in of_cuts.map(Entry::value_mut).chain([&mut file.area]) {
                *area = renumbered[area.0 as usize];
            }
        }
    }

    /// All entries that cut something out of a file.
    pub(super) fn entries(&self) -> impl Iterator<Item = &Entry<AreaId>> {
        let cuts = self.files.values().flat_map(|file| file.cuts.values());
        cuts.flat_map(|cut| cut.whole.iter().chain(cut.members.values()).chain(cut.inclusions.values()))
    }

    fn cut(&self, stem: &Stem, name: &str) -> Option<&Cut> {
        self.files.get(stem)?.cuts.get(name)
    }
}

fn entry(key: &Placed<String>, area: AreaId) -> Entry<AreaId> {
    Entry::new(key.clone(), Purpose::Change, area)
}
