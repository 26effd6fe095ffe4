//! Replaces names by ids, after every name was found to be defined.

use std::collections::HashSet;

use crate::model::{Definition, DefinitionId, MapReferences, Model, Name, TypeKind};

/// The model with ids instead of names. `None` if a name is not defined; an error has said so.
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
    /// The model without its definitions, which are being bound.
    model: &'a Model<Name>,
    mixins: HashSet<String>,
}

impl MapReferences<Name, DefinitionId> for Binder<'_> {
    fn parent(&self, parent: &Name) -> Option<DefinitionId> {
        self.model.find(&parent.text)
    }

    fn in_type(&self, name: &Name) -> Option<TypeKind<DefinitionId>> {
        // Old specifications name a mixin and mean any interface that includes it.
        match self.mixins.contains(&name.text) {
            true => Some(TypeKind::Object),
            false => self.model.find(&name.text).map(TypeKind::Reference),
        }
    }
}
