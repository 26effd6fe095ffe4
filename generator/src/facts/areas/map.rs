//! What `areas.toml` and the names of files say, looked up by file.

use std::collections::HashMap;

use super::AreaId;

/// Everything is looked up below the stem of its file.
#[derive(Debug, Default)]
pub(super) struct Map {
    files: HashMap<String, File>,
}

#[derive(Debug)]
struct File {
    /// Of what is not cut out.
    area: AreaId,
    cuts: HashMap<String, Cut>,
}

/// What is said of one name in one file.
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

    pub(super) fn cut_definition(&mut self, stem: &str, name: &str, area: AreaId) -> bool {
        self.cut(stem, name).is_some_and(|cut| cut.whole.replace(area).is_none())
    }

    pub(super) fn cut_member(&mut self, stem: &str, name: &str, member: &str, area: AreaId) -> bool {
        self.cut(stem, name).is_some_and(|cut| cut.members.insert(member.to_owned(), area).is_none())
    }

    pub(super) fn cut_inclusion(&mut self, stem: &str, target: &str, mixin: &str, area: AreaId) -> bool {
        self.cut(stem, target).is_some_and(|cut| cut.inclusions.insert(mixin.to_owned(), area).is_none())
    }

    fn cut(&mut self, stem: &str, name: &str) -> Option<&mut Cut> {
        Some(self.files.get_mut(stem)?.cuts.entry(name.to_owned()).or_default())
    }

    /// The area of a file; every file has one.
    pub(super) fn file(&self, stem: &str) -> AreaId {
        self.files.get(stem).map_or(AreaId(0), |file| file.area)
    }

    pub(super) fn definition(&self, stem: &str, name: &str) -> Option<AreaId> {
        self.files.get(stem)?.cuts.get(name)?.whole
    }

    pub(super) fn member(&self, stem: &str, name: &str, member: &str) -> Option<AreaId> {
        self.files.get(stem)?.cuts.get(name)?.members.get(member).copied()
    }

    pub(super) fn inclusion(&self, stem: &str, target: &str, mixin: &str) -> Option<AreaId> {
        self.files.get(stem)?.cuts.get(target)?.inclusions.get(mixin).copied()
    }
}
