//! Questions about the whole model.

use super::{Definition, DefinitionId, Model};
use crate::diagnostics::FileId;

/// `Target includes Mixin;`
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Inclusion {
    pub target: DefinitionId,
    pub mixin: DefinitionId,
    /// The file of the statement.
    pub file: FileId,
}

impl<R> Model<R> {
    pub fn get(&self, id: DefinitionId) -> &Definition<R> {
        &self.definitions[id.0 as usize]
    }

    /// The definition of this name, or the one that goes by it too.
    pub fn find(&self, name: &str) -> Option<DefinitionId> {
        self.by_name.get(name).or_else(|| self.aliases.get(name)).copied()
    }

    pub fn ids(&self) -> impl Iterator<Item = DefinitionId> + use<R> {
        (0..self.definitions.len() as u32).map(DefinitionId)
    }

    /// The interfaces whose instances are global objects, with the names under which `[Exposed]` knows them.
    pub fn globals(&self) -> impl Iterator<Item = (DefinitionId, &[String])> {
        self.ids().filter_map(|id| {
            let interface = self.get(id).as_interface()?;
            (!interface.global.is_empty()).then_some((id, interface.global.as_slice()))
        })
    }
}

impl Model<DefinitionId> {
    pub fn parent(&self, id: DefinitionId) -> Option<DefinitionId> {
        self.get(id).inherits().copied()
    }

    /// The ancestors of an interface or dictionary, the nearest first. There are no cycles after `resolve`.
    pub fn ancestors(&self, id: DefinitionId) -> impl Iterator<Item = DefinitionId> {
        std::iter::successors(self.parent(id), |ancestor| self.parent(*ancestor))
    }

    pub fn inherits_from(&self, id: DefinitionId, ancestor: DefinitionId) -> bool {
        self.ancestors(id).any(|found| found == ancestor)
    }
}
