//! Enumerations: a variant for each value, and one more that keeps a string which the crate does not know.

use std::collections::HashMap;

use super::lowering::Lowering;
use super::registry::{Bearer, Collision, Named, Rename};
use crate::bindings::declaration::{DeclarationKind, EnumerationDeclaration, EnumerationVariant, UNKNOWN_VALUE};
use crate::bindings::ledger::Reason;
use crate::diagnostics::Span;
use crate::model::{DefinitionId, Enumeration};
use crate::names;

impl Lowering<'_> {
    pub(super) fn enumeration_declaration(&mut self, id: DefinitionId, enumeration: &Enumeration) -> DeclarationKind {
        let enum_name = &self.model.get(id).name;
        let mut variants: Vec<EnumerationVariant> = Vec::with_capacity(enumeration.values.len());
        let mut named: HashMap<String, Span> = HashMap::with_capacity(enumeration.values.len());
        for value in &enumeration.values {
            let owners = [enum_name.as_str(); 2];
            let name = self.facts.names.member(owners, &value.text, names::variant(&value.text));
            let first = named.get(&name).copied();
            if name == UNKNOWN_VALUE || first.is_some() {
                let path = format!("{}::{name}", self.definition_name(id));
                let rename = Rename { key: format!("{enum_name}.{}", value.text), rust: name.clone() };
                let first = Bearer { origin: first, rename: None };
                let second = Bearer { origin: Some(value.origin.span), rename: Some(rename) };
                self.report(Named::Value, &path, &Collision { first, second });
                self.ledger.left_out(&value.origin, Reason::NameTaken);
                continue;
            }
            self.ledger.bound(value.origin.span);
            named.insert(name.clone(), value.origin.span);
            variants.push(EnumerationVariant { name, text: value.text.clone() });
        }
        DeclarationKind::Enumeration(EnumerationDeclaration { idl_name: self.model.get(id).name.clone(), variants })
    }
}
