//! Replaces names by ids, after every name was found to be defined.

use crate::model::{Definition, DefinitionId, InterfaceKind, MapReferences, Model, Name, TypeKind};

/// The model with ids instead of names. `None` if a name is not defined; an error has said so.
pub(super) fn bind(mut model: Model<Name>) -> Option<Model<DefinitionId>> {
    let definitions = std::mem::take(&mut model.definitions);
    let kinds = definitions.iter().map(|definition| definition.as_interface().map(|interface| interface.kind));
    let binder = Binder { kinds: kinds.collect(), model: &model };
    let definitions: Option<Vec<Definition<DefinitionId>>> =
        definitions.into_iter().map(|definition| definition.map_references(&binder)).collect();
    let definitions = definitions?;
    let Model { by_name, aliases, inclusions, definitions: _ } = model;
    Some(Model { definitions, by_name, aliases, inclusions })
}

struct Binder<'a> {
    /// The model without its definitions, which are being bound.
    model: &'a Model<Name>,
    /// The kind of each definition that has members.
    kinds: Vec<Option<InterfaceKind>>,
}

impl MapReferences<Name, DefinitionId> for Binder<'_> {
    fn parent(&self, parent: &Name) -> Option<DefinitionId> {
        self.model.find(&parent.text)
    }

    fn in_type(&self, name: &Name) -> Option<TypeKind<DefinitionId>> {
        let id = self.model.find(&name.text)?;
        Some(match self.kinds[id.0 as usize] {
            // Old specifications name a mixin and mean any interface that includes it.
            Some(InterfaceKind::Mixin) => TypeKind::Object,
            // It is no type, as an error has said.
            Some(InterfaceKind::Namespace) => TypeKind::Any,
            Some(InterfaceKind::Interface | InterfaceKind::CallbackInterface) | None => TypeKind::Reference(id),
        })
    }
}
