//! Dictionaries: required fields are arguments of `new`, the others setters that chain, all have getters.

use super::Lowering;
use super::declaration::{DeclarationKind, DictionaryDeclaration};
use super::idl_text;
use super::item::{BindingKind, Item, ItemKind, JavaScript, Owner, RequiredField};
use super::names;
use super::parameter::Parameter;
use super::rust_type::DeclarationId;
use crate::model::{DefinitionId, Dictionary, Field};

impl Lowering<'_> {
    pub(super) fn dictionary_declaration(&self, id: DefinitionId) -> DeclarationKind {
        let ancestors = self.dictionary_ancestors(id).iter().map(|ancestor| self.declared[ancestor]).collect();
        DeclarationKind::Dictionary(DictionaryDeclaration { idl_name: self.model.get(id).name.clone(), ancestors })
    }

    pub(super) fn dictionary(&mut self, id: DefinitionId, dictionary: &Dictionary<DefinitionId>) {
        let owner = self.declared[&id];
        self.dictionary_new(id, owner);
        for field in &dictionary.fields {
            self.current_area =
                self.overlays.areas.area_of_member(&self.model.get(id).name, &field.origin, Some(&field.name));
            self.ledger.bound(field.origin.span);
            self.field(id, owner, field);
        }
    }

    /// `RtcIceCandidateInit::new(…)`: the required fields, an ancestor's before its heirs'.
    fn dictionary_new(&mut self, id: DefinitionId, owner: DeclarationId) {
        let mut chain = self.dictionary_ancestors(id);
        chain.reverse();
        chain.push(id);
        let mut required = Vec::new();
        for ancestor in chain {
            let Some(dictionary) = self.model.get(ancestor).as_dictionary() else { continue };
            for field in dictionary.fields.iter().filter(|field| field.required) {
                required.push(RequiredField {
                    key: field.name.clone(),
                    setter: setter_name(field),
                    value: self.field_parameter(field, &names::member(&field.name)),
                });
            }
        }
        self.current_area = self.area_of_definition(id);
        let docs = self.definition_docs(id);
        let kind = ItemKind::DictionaryNew { fields: required };
        self.push_field(id, owner, BindingKind::Constructor, String::new(), docs, kind);
    }

    fn field(&mut self, id: DefinitionId, owner: DeclarationId, field: &Field<DefinitionId>) {
        let docs = super::docs::Docs::idl(idl_text::field(self.model, field));
        let getter = format!("get_{}", names::fragment(&field.name));
        let value = self.value(&field.ty);
        let get = ItemKind::PropertyGet {
            rust_name: getter.clone(),
            key: field.name.clone(),
            ty: if field.required { value } else { value.option() },
        };
        let aliased = docs.clone().alias(&field.name, &getter);
        self.push_field(id, owner, BindingKind::DictGetter, field.name.clone(), aliased, get);
        let set = ItemKind::FieldSet {
            rust_name: setter_name(field),
            key: field.name.clone(),
            value: self.field_parameter(field, "value"),
        };
        let aliased = docs.alias(&field.name, &setter_name(field));
        self.push_field(id, owner, BindingKind::DictSetter, field.name.clone(), aliased, set);
    }

    /// A dictionary outlives the call that fills it, so no field borrows Rust's memory.
    fn field_parameter(&mut self, field: &Field<DefinitionId>, name: &str) -> Parameter {
        Parameter { name: name.to_owned(), form: self.parameter_form(&field.ty, None) }
    }

    fn push_field(
        &mut self,
        id: DefinitionId,
        owner: DeclarationId,
        kind: BindingKind,
        name: String,
        docs: super::docs::Docs,
        item: ItemKind,
    ) {
        let definition = self.model.get(id);
        let javascript = JavaScript { class: definition.name.clone(), name, kind, exposed: Vec::new() };
        let area = self.current_area;
        // Whether it is experimental follows from who mentions the dictionary, once all are known.
        let item = Item { owner: Owner::Type(owner), area, experimental: false, docs, javascript, kind: item };
        self.add(item, Some(definition.origin.span));
    }

    /// The dictionaries that this one inherits from, nearest first.
    fn dictionary_ancestors(&self, id: DefinitionId) -> Vec<DefinitionId> {
        let parent = |id: &DefinitionId| self.model.get(*id).as_dictionary()?.inherits;
        std::iter::successors(parent(&id), parent).collect()
    }
}

fn setter_name(field: &Field<DefinitionId>) -> String {
    format!("set_{}", names::fragment(&field.name))
}
