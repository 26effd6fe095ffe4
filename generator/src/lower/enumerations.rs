//! Enumerations: each value a variant, and one variant more that keeps what the crate does not know yet.

use super::Lowering;
use super::declaration::{DeclarationKind, EnumerationDeclaration, EnumerationVariant};
use super::names;
use crate::model::{DefinitionId, Enumeration};

/// The variant that keeps an unknown string.
pub const UNKNOWN: &str = "UnknownValue";

impl Lowering<'_> {
    pub(super) fn enumeration_declaration(&mut self, id: DefinitionId, enumeration: &Enumeration) -> DeclarationKind {
        let mut variants: Vec<EnumerationVariant> = Vec::with_capacity(enumeration.values.len());
        for value in &enumeration.values {
            self.ledger.bound(value.origin.span);
            let name = match self.overlays.names.rename_value(&self.model.get(id).name, &value.text) {
                Some(name) => name.to_owned(),
                None => names::variant(&value.text),
            };
            let taken = name == UNKNOWN || variants.iter().any(|variant| variant.name == name);
            if taken {
                self.report_collision(
                    &format!("{}::{name}", names::type_name(&self.model.get(id).name)),
                    Some(value.origin.span),
                    None,
                );
            }
            variants.push(EnumerationVariant { name, text: value.text.clone() });
        }
        DeclarationKind::Enumeration(EnumerationDeclaration { idl_name: self.model.get(id).name.clone(), variants })
    }
}
