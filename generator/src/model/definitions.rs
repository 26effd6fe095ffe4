use std::collections::HashMap;

use super::definition::{Definition, DefinitionId};
use super::inclusion::Inclusion;

/// All definitions.
#[derive(Debug)]
pub struct Model<R> {
    /// In the order of file name and position. The definitions of the prelude come last.
    pub definitions: Vec<Definition<R>>,
    /// The definitions by their own names.
    pub by_name: HashMap<String, DefinitionId>,
    /// The definitions by their other names: `DOMPoint` by its `[LegacyWindowAlias]`, `SVGPoint`, and `Window` by
    /// `WindowProxy`.
    pub aliases: HashMap<String, DefinitionId>,
    /// The `includes` statements, in the order of file name and position.
    pub inclusions: Vec<Inclusion>,
    /// What definitions have published and have no more, by their names. Nothing refers to it.
    pub twins: Vec<Definition<R>>,
}

impl<R> Model<R> {
    /// The definition with this id.
    pub fn get(&self, id: DefinitionId) -> &Definition<R> {
        &self.definitions[id.0 as usize]
    }

    /// The definition of this name, or else the definition that has it as another name.
    pub fn find(&self, name: &str) -> Option<DefinitionId> {
        self.by_name.get(name).or_else(|| self.aliases.get(name)).copied()
    }

    /// The ids of all definitions, in their order.
    pub fn ids(&self) -> impl Iterator<Item = DefinitionId> + use<R> {
        (0..self.definitions.len() as u32).map(DefinitionId)
    }

    /// The interfaces of global objects, each with the names by which `[Exposed]` refers to it.
    pub fn globals(&self) -> impl Iterator<Item = (DefinitionId, &[String])> {
        self.ids().filter_map(|id| {
            let interface = self.get(id).as_interface()?;
            (!interface.global.is_empty()).then_some((id, interface.global.as_slice()))
        })
    }
}

impl Model<DefinitionId> {
    /// The parent of an interface or dictionary.
    pub fn parent(&self, id: DefinitionId) -> Option<DefinitionId> {
        self.get(id).inherits().copied()
    }

    /// The parent, its parent and so on. They end, because `resolve` has removed all cycles.
    pub fn ancestors(&self, id: DefinitionId) -> impl Iterator<Item = DefinitionId> {
        std::iter::successors(self.parent(id), |ancestor| self.parent(*ancestor))
    }

    /// Whether `ancestor` is among the ancestors of `id`.
    pub fn inherits_from(&self, id: DefinitionId, ancestor: DefinitionId) -> bool {
        self.ancestors(id).any(|found| found == ancestor)
    }
}
