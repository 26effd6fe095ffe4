//! Replaces names by ids, after every name was found to be defined.

use crate::model::{Definition, DefinitionId, DefinitionKind, InterfaceKind, MapReferences, Model, Name, TypeKind};
use crate::published::twin_of;

/// The model with ids instead of names. `None` if a name is not defined; an error has said so.
pub(super) fn bind(mut model: Model<Name>) -> Option<Model<DefinitionId>> {
    let definitions = std::mem::take(&mut model.definitions);
    let kinds = definitions.iter().map(|definition| definition.as_interface().map(|interface| interface.kind));
    let binder = Binder { kinds: kinds.collect(), model: &model };
    let bind = |definitions: Vec<Definition<Name>>| -> Option<Vec<Definition<DefinitionId>>> {
        definitions.into_iter().map(|definition| definition.map_references(&binder)).collect()
    };
    let (definitions, twins) = (bind(definitions)?, bind(model.twins.clone())?);
    let Model { by_name, aliases, inclusions, definitions: _, twins: _ } = model;
    let mut bound = Model { definitions, by_name, aliases, inclusions, twins: Vec::new() };
    twins.into_iter().for_each(|twin| add_twin(&mut bound, twin));
    Some(bound)
}

/// A published callback stays as it was, and so do the values of an enumeration. The members of any other twin are lowered
/// beside those of its definition.
fn add_twin(model: &mut Model<DefinitionId>, twin: Definition<DefinitionId>) {
    let Some(name) = twin_of(&twin.name).map(str::to_owned) else { return };
    let there = model.by_name.get(&name).map(|id| &mut model.definitions[id.0 as usize].kind);
    match (there, twin.kind) {
        (Some(there @ DefinitionKind::Callback(_)), callback @ DefinitionKind::Callback(_)) => *there = callback,
        (Some(DefinitionKind::Enumeration(there)), DefinitionKind::Enumeration(published)) => {
            for value in published.values {
                if !there.values.iter().any(|other| other.text == value.text) {
                    there.values.push(value);
                }
            }
        }
        (Some(DefinitionKind::Interface(there)), DefinitionKind::Interface(published)) => {
            let kind = DefinitionKind::Interface(there.with_members(published.members));
            model.twins.push(Definition { name, kind, ..twin });
        }
        (_, kind) => model.twins.push(Definition { name, kind, ..twin }),
    }
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
