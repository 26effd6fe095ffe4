//! Questions about the whole model.

use super::{CollectionKind, Definition, DefinitionId, DefinitionKind, InterfaceKind, Member, MemberKind, Model};
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

    /// The mixins that an interface or namespace includes, in the order of the statements.
    pub fn mixins_of(&self, target: DefinitionId) -> impl Iterator<Item = DefinitionId> {
        self.inclusions.iter().filter(move |inclusion| inclusion.target == target).map(|inclusion| inclusion.mixin)
    }

    /// The interfaces that include a mixin, in the order of the statements.
    pub fn includers_of(&self, mixin: DefinitionId) -> impl Iterator<Item = DefinitionId> {
        self.inclusions.iter().filter(move |inclusion| inclusion.mixin == mixin).map(|inclusion| inclusion.target)
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
        match &self.get(id).kind {
            DefinitionKind::Interface(interface) => interface.inherits,
            DefinitionKind::Dictionary(dictionary) => dictionary.inherits,
            _ => None,
        }
    }

    /// What an interface or dictionary inherits from, the nearest first. There are no cycles after `resolve`.
    pub fn ancestors(&self, id: DefinitionId) -> impl Iterator<Item = DefinitionId> {
        std::iter::successors(self.parent(id), |ancestor| self.parent(*ancestor))
    }

    pub fn inherits_from(&self, id: DefinitionId, ancestor: DefinitionId) -> bool {
        self.ancestors(id).any(|found| found == ancestor)
    }
}

impl<R> Definition<R> {
    pub fn is_mixin(&self) -> bool {
        self.as_interface().is_some_and(|interface| interface.kind == InterfaceKind::Mixin)
    }

    /// `an interface`, for errors.
    pub fn kind_with_article(&self) -> &'static str {
        match &self.kind {
            DefinitionKind::Interface(interface) => match interface.kind {
                InterfaceKind::Interface => "an interface",
                InterfaceKind::Mixin => "an interface mixin",
                InterfaceKind::CallbackInterface => "a callback interface",
                InterfaceKind::Namespace => "a namespace",
            },
            DefinitionKind::Dictionary(_) => "a dictionary",
            DefinitionKind::Enumeration(_) => "an enum",
            DefinitionKind::Callback(_) => "a callback",
            DefinitionKind::Typedef(_) => "a typedef",
        }
    }
}

impl<R> Member<R> {
    /// The identifier, where it has one.
    pub fn name(&self) -> Option<&str> {
        match &self.kind {
            MemberKind::Constant(constant) => Some(&constant.name),
            MemberKind::Attribute(attribute) => Some(&attribute.name),
            MemberKind::Operation(operation) => operation.name.as_deref(),
            MemberKind::Constructor(_) | MemberKind::Collection(_) | MemberKind::Stringifier => None,
        }
    }

    /// The name under which overlays and tables know it.
    pub fn overlay_name(&self) -> &str {
        match &self.kind {
            MemberKind::Constructor(_) => "constructor",
            MemberKind::Stringifier => "toString",
            MemberKind::Collection(collection) if collection.kind == CollectionKind::AsyncIterable => "@@asyncIterator",
            MemberKind::Collection(_) => "@@iterator",
            _ => self.name().unwrap_or("-"),
        }
    }
}
