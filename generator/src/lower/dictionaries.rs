//! Dictionaries: required fields are arguments of `new`, the others setters that chain, all have getters.

use super::Lowering;
use super::idl_text;
use super::registry::Entry;
use crate::bindings::declaration::{DeclarationKind, DictionaryDeclaration};
use crate::bindings::item::{BindingKind, Item, ItemKind, JavaScript, Owner, RequiredField};
use crate::bindings::parameter::Parameter;
use crate::diagnostics::Span;
use crate::model::{DefinitionId, Dictionary, Field};
use crate::names;

impl Lowering<'_> {
    pub(super) fn dictionary_declaration(&self, id: DefinitionId) -> DeclarationKind {
        DeclarationKind::Dictionary(DictionaryDeclaration {
            idl_name: self.model.get(id).name.clone(),
            ancestors: self.model.ancestors(id).map(|ancestor| self.declared[&ancestor]).collect(),
            is_extended: self.extended.contains(&id),
        })
    }

    pub(super) fn dictionary(&mut self, id: DefinitionId, dictionary: &Dictionary<DefinitionId>) {
        self.dictionary_new(id);
        for field in &dictionary.fields {
            self.current_area =
                self.facts.areas.area_of_member(&self.model.get(id).name, &field.origin, Some(&field.name));
            self.ledger.bound(field.origin.span);
            self.field(id, field);
        }
    }

    /// `RtcIceCandidateInit::new(…)`: the required fields, an ancestor's before its heirs'.
    fn dictionary_new(&mut self, id: DefinitionId) {
        let mut chain: Vec<_> = self.model.ancestors(id).collect();
        chain.reverse();
        chain.push(id);
        let mut required = Vec::new();
        for ancestor in chain {
            let Some(dictionary) = self.model.get(ancestor).as_dictionary() else { continue };
            for field in dictionary.fields.iter().filter(|field| field.required) {
                required.push(RequiredField {
                    key: field.name.clone(),
                    value: self.field_parameter(field, &names::parameter(&self.field_fragment(ancestor, field))),
                });
            }
        }
        self.current_area = self.area_of_definition(id);
        let docs = self.definition_docs(id);
        let kind = ItemKind::DictionaryNew { fields: required };
        let origin = self.model.get(id).origin.span;
        self.push_field(id, (BindingKind::Constructor, String::new()), docs, kind, (origin, None));
    }

    fn field(&mut self, id: DefinitionId, field: &Field<DefinitionId>) {
        let docs = crate::bindings::docs::Docs::idl(idl_text::field(self.model, field));
        let fragment = self.field_fragment(id, field);
        let entry = Entry { key: format!("{}.{}", self.model.get(id).name, field.name), rust: fragment.clone() };
        let (getter, setter) = (format!("get_{fragment}"), format!("set_{fragment}"));
        let value = self.value(&field.ty);
        let get = ItemKind::PropertyGet {
            rust_name: getter.clone(),
            key: field.name.clone(),
            ty: if field.required { value } else { value.option() },
        };
        let aliased = docs.clone().alias(&field.name, &getter).long_numbers(&get);
        let binding = (BindingKind::DictGetter, field.name.clone());
        self.push_field(id, binding, aliased, get, (field.origin.span, Some(entry.clone())));
        let set = ItemKind::FieldSet {
            rust_name: setter.clone(),
            key: field.name.clone(),
            value: self.field_parameter(field, "value"),
        };
        let aliased = docs.alias(&field.name, &setter).long_numbers(&set);
        let binding = (BindingKind::DictSetter, field.name.clone());
        self.push_field(id, binding, aliased, set, (field.origin.span, Some(entry)));
    }

    /// A dictionary outlives the call that fills it, so no field borrows Rust's memory.
    fn field_parameter(&mut self, field: &Field<DefinitionId>, name: &str) -> Parameter {
        let form = self.parameter_form(&field.ty, None);
        Parameter { name: name.to_owned(), form: self.function_form(form, None) }
    }

    fn push_field(
        &mut self,
        id: DefinitionId,
        (kind, name): (BindingKind, String),
        docs: crate::bindings::docs::Docs,
        item: ItemKind,
        (origin, entry): (Span, Option<Entry>),
    ) {
        let definition = self.model.get(id);
        let owner = Owner::Type(self.declared[&id]);
        let javascript = JavaScript { class: definition.name.clone(), name, kind, exposed: Vec::new() };
        let area = self.current_area;
        // Whether it is experimental follows from who mentions the dictionary, once all are known.
        let item = Item { owner, area, experimental: false, docs, javascript, kind: item };
        self.add(item, Some(origin), entry);
    }

    fn field_fragment(&self, id: DefinitionId, field: &Field<DefinitionId>) -> String {
        let owners = [self.model.get(id).name.as_str(); 2];
        names::unescaped(self.facts.names.member(owners, &field.name, names::fragment(&field.name)))
    }
}
