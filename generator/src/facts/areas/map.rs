//! The area of each file, and of each part that is cut out of one.

use std::collections::HashMap;

use super::area::AreaId;

/// Areas by the stem of a file's name.
#[derive(Debug, Default)]
pub(super) struct Map {
    files: HashMap<String, File>,
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
    whole: Option<AreaId>,
    members: HashMap<String, AreaId>,
    inclusions: HashMap<String, AreaId>,
}

impl Map {
    /// False if the file has an area already, which it keeps.
    pub(super) fn add_file(&mut self, stem: &str, area: AreaId) -> bool {
        if self.files.contains_key(stem) {
            return false;
        }
        self.files.insert(stem.to_owned(), File { area, cuts: HashMap::new() });
        true
    }

    /// False if the definition was cut out before.
    pub(super) fn cut_definition(&mut self, stem: &str, name: &str, area: AreaId) -> bool {
        self.cut_mut(stem, name).whole.replace(area).is_none()
    }

    /// False if the member was cut out before.
    pub(super) fn cut_member(&mut self, stem: &str, name: &str, member: &str, area: AreaId) -> bool {
        self.cut_mut(stem, name).members.insert(member.to_owned(), area).is_none()
    }

    /// False if the inclusion was cut out before.
    pub(super) fn cut_inclusion(&mut self, stem: &str, target: &str, mixin: &str, area: AreaId) -> bool {
        self.cut_mut(stem, target).inclusions.insert(mixin.to_owned(), area).is_none()
    }

    fn cut_mut(&mut self, stem: &str, name: &str) -> &mut Cut {
        let file = self.files.get_mut(stem).expect("a file has an area before anything is cut out of it");
        file.cuts.entry(name.to_owned()).or_default()
    }

    /// The area of a file.
    pub(super) fn file(&self, stem: &str) -> AreaId {
        self.files.get(stem).expect("every file of WebIDL has an area").area
    }

    /// The area of a definition that is cut out as a whole.
    pub(super) fn definition(&self, stem: &str, name: &str) -> Option<AreaId> {
        self.cut(stem, name)?.whole
    }

    /// The area of a member that is cut out.
    pub(super) fn member(&self, stem: &str, name: &str, member: &str) -> Option<AreaId> {
        self.cut(stem, name)?.members.get(member).copied()
    }

    /// The area of an inclusion that is cut out.
    pub(super) fn inclusion(&self, stem: &str, target: &str, mixin: &str) -> Option<AreaId> {
        self.cut(stem, target)?.inclusions.get(mixin).copied()
    }

    /// Gives each area the id that `renumbered` has in its place.
    pub(super) fn renumber(&mut self, renumbered: &[AreaId]) {
        for file in self.files.values_mut() {
            let of_cuts = file.cuts.values_mut().flat_map(|cut| {
                cut.whole.iter_mut().chain(cut.members.values_mut()).chain(cut.inclusions.values_mut())
            });
            for area in of_cuts.chain([&mut file.area]) {
                *area = renumbered[area.0 as usize];
            }
        }
    }

    fn cut(&self, stem: &str, name: &str) -> Option<&Cut> {
        self.files.get(stem)?.cuts.get(name)
    }
}
