//! `areas.toml`: the cargo feature that each thing belongs to.

mod area;
mod automatic;
mod cuts;
mod features;
mod map;
mod read;
mod written;

use std::collections::HashMap;

use crate::diagnostics::{Diagnostics, FileId};
use crate::model::{DefinitionId, DefinitionKind, Model, Origin};
use crate::sources::Sources;
pub use area::{Area, AreaId};
pub use automatic::Grouping;
use map::Map;
use read::Drawn;

/// The area of everything.
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
        let Drawn { grouping, list, map } = read::read(sources, model, diagnostics);
        let mixins = model.definitions.iter().filter(|definition| definition.is_mixin());
        let mut areas = Areas {
            grouping,
            list,
            map,
            stems: sources.iter().map(|(_, file)| file.stem.clone()).collect(),
            mixin_files: mixins.map(|mixin| (mixin.name.clone(), mixin.origin.span.file)).collect(),
        };
        let used = areas.used(model);
        if let Err(diagnostic) = features::check(used.len()) {
            diagnostics.push(diagnostic);
        }
        areas.put_first(&used);
        areas
    }

    /// Gives these areas the first ids, in this order.
    fn put_first(&mut self, first: &[AreaId]) {
        let mut order: Vec<AreaId> = (0..self.list.len() as u32).map(AreaId).collect();
        order.sort_by_key(|id| first.binary_search(id).unwrap_or(first.len()));
        let mut renumbered = order.clone();
        for (new, old) in (0..).map(AreaId).zip(&order) {
            renumbered[old.0 as usize] = new;
        }
        self.map.renumber(&renumbered);
        self.list = order.iter().map(|old| self.get(*old).clone()).collect();
    }

    pub fn get(&self, id: AreaId) -> &Area {
        &self.list[id.0 as usize]
    }

    pub fn area_of_definition(&self, name: &str, origin: &Origin) -> AreaId {
        self.in_file(origin.span.file, name)
    }

    /// The area of a member of `owner`, which is an interface or a dictionary.
    ///
    /// An area contributes what its specification contributes. So a member is in the area of the file that holds its
    /// text. A member of a mixin's primary definition is in the area of the file that holds the `includes` statement.
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
        &self.stems[file.0 as usize]
    }

    /// The number of features that the generated crate has.
    pub fn features(&self, model: &Model<DefinitionId>) -> usize {
        features::count(self.used(model).len())
    }

    /// The areas that have something in them, sorted.
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
