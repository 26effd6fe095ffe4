//! From names to ids, once every name is known to be defined.

use std::collections::HashSet;

use crate::model::{Definition, DefinitionId, MapReferences, Model, Name, TypeKind};

/// `None` only where a name is not defined, which has been reported before.
pub(super) fn bind(mut model: Model<Name>) -> Option<Model<DefinitionId>> {
    let definitions = std::mem::take(&mut model.definitions);
    let mixins = definitions.iter().filter(|definition| definition.is_mixin());
    let binder = Binder { mixins: mixins.map(|mixin| mixin.name.clone()).collect(), model: &model };
    let definitions: Option<Vec<Definition<DefinitionId>>> =
        definitions.into_iter().map(|definition| definition.map_references(&binder)).collect();
    let definitions = definitions?;
    let Model { by_name, aliases, inclusions, definitions: _ } = model;
    Some(Model { definitions, by_name, aliases, inclusions })
}

struct Binder<'a> {
    /// Without its definitions, which are being bound.
    model: &'a Model<Name>,
    mixins: HashSet<String>,
}

impl MapReferences<Name, DefinitionId> for Binder<'_> {
    fn parent(&self, parent: &Name) -> Option<DefinitionId> {
        self.model.find(&parent.text)
    }

    fn in_type(&self, name: &Name) -> Option<TypeKind<DefinitionId>> {
        // Old specifications name a mixin where they mean any of the interfaces that include it.
        match self.mixins.contains(&name.text) {
            true => Some(TypeKind::Object),
            false => self.model.find(&name.text).map(TypeKind::Reference),
        }
    }
}
