//! `areas.toml`: the cargo feature that each thing belongs to.

mod automatic;
mod map;
mod read;

use std::collections::HashMap;

use crate::diagnostics::Diagnostics;
use crate::diagnostics::FileId;
use crate::model::{DefinitionId, DefinitionKind, Model, Origin};
use crate::sources::Sources;
pub use automatic::Grouping;
use map::Map;

/// The index of an area in [`Areas`], in the order of names.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct AreaId(pub u16);

/// One feature of the generated crate.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Area {
    /// A name that cargo allows, in kebab-case.
    pub name: String,
    /// One line.
    pub description: String,
}

/// Which area everything is in.
#[derive(Debug)]
pub struct Areas {
    pub grouping: Grouping,
    list: Vec<Area>,
    map: Map,
    /// The file name without extension of each file.
    stems: Vec<String>,
    /// The file of each mixin's primary definition.
    mixin_files: HashMap<String, FileId>,
}

impl Areas {
    pub(in crate::facts) fn read(
        sources: &Sources,
        model: &Model<DefinitionId>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let (list, map, grouping) = read::read(sources, model, diagnostics);
        let mixins = model.definitions.iter().filter(|definition| definition.is_mixin());
        let areas = Areas {
            grouping,
            list,
            map,
            stems: sources.iter().map(|(_, file)| file.stem.clone()).collect(),
            mixin_files: mixins.map(|mixin| (mixin.name.clone(), mixin.origin.span.file)).collect(),
        };
        read::check_count(&areas, model, diagnostics);
        areas
    }

    pub fn get(&self, id: AreaId) -> &Area {
        &self.list[id.0 as usize]
    }

    pub fn iter(&self) -> impl Iterator<Item = (AreaId, &Area)> {
        (0..).map(AreaId).zip(&self.list)
    }

    pub fn area_of_definition(&self, name: &str, origin: &Origin) -> AreaId {
        self.in_file(origin.span.file, name)
    }

    /// The area of a member of `owner`: of an interface, or a field of a dictionary.
    ///
    /// An area contributes what its specification contributes. So a member is in the area of the file that holds its
    /// text; and what comes through a mixin as it was first defined, in the area of the `includes` statement.
    pub fn area_of_member(&self, owner: &str, origin: &Origin, member: Option<&str>) -> AreaId {
        let file = origin.span.file;
        if let Some(area) = member.and_then(|member| self.map.member(self.stem(file), &origin.holder, member)) {
            return area;
        }
        if let Some(included_in) = origin.included_in {
            if let Some(area) = self.map.inclusion(self.stem(included_in), owner, &origin.holder) {
                return area;
            }
            if included_in != file && self.mixin_files.get(&origin.holder) == Some(&file) {
                return self.in_file(included_in, owner);
            }
        }
        self.in_file(file, &origin.holder)
    }

    fn in_file(&self, file: FileId, definition: &str) -> AreaId {
        let stem = self.stem(file);
        self.map.definition(stem, definition).unwrap_or_else(|| self.map.file(stem))
    }

    fn stem(&self, file: FileId) -> &str {
        self.stems.get(file.0 as usize).map_or("", String::as_str)
    }

    /// How many features the generated crate has.
    pub fn features(&self, model: &Model<DefinitionId>) -> usize {
        self.used(model).len() + automatic::RESERVED.len()
    }

    /// The areas that have something in them.
    fn used(&self, model: &Model<DefinitionId>) -> Vec<AreaId> {
        let mut used = Vec::new();
        for definition in &model.definitions {
            used.push(self.area_of_definition(&definition.name, &definition.origin));
            match &definition.kind {
                DefinitionKind::Interface(interface) if !definition.is_mixin() => {
                    let members = interface.members.iter();
                    used.extend(members.map(|member| {
                        self.area_of_member(&definition.name, &member.origin, Some(member.overlay_name()))
                    }));
                }
                DefinitionKind::Dictionary(dictionary) => {
                    let fields = dictionary.fields.iter();
                    used.extend(fields.map(|f| self.area_of_member(&definition.name, &f.origin, Some(&f.name))));
                }
                _ => {}
            }
        }
        used.sort();
        used.dedup();
        used
    }
}
