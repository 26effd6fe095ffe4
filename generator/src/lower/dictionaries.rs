//! Dictionaries: required fields are arguments of `new`, the others setters that chain, all have getters.
//!
//! A dictionary has the setters of those that it inherits from as its own, so that a chain of them keeps its type. Its
//! getters it has by `Deref`.

use super::idl_text;
use super::lowering::Lowering;
use super::registry::Rename;
use super::scope::Site;
use crate::bindings::declaration::{DeclarationKind, DictionaryDeclaration};
use crate::bindings::docs::Docs;
use crate::bindings::item::{BindingKind, Item, ItemKind, JavaScript, Owner, RequiredField};
use crate::bindings::parameter::{Form, Parameter};
use crate::diagnostics::Span;
use crate::facts::AreaId;
use crate::model::{DefinitionId, Dictionary, Field};
use crate::names;

impl<'a> Lowering<'a> {
    pub(super) fn dictionary_declaration(&self, id: DefinitionId) -> DeclarationKind {
        DeclarationKind::Dictionary(DictionaryDeclaration {
            idl_name: self.model.get(id).name.clone(),
            ancestors: self.model.ancestors(id).map(|ancestor| self.declared[&ancestor]).collect(),
            is_extended: self.extended.contains(&id),
            is_optional: false,
        })
    }

    pub(super) fn dictionary(&mut self, id: DefinitionId, dictionary: &Dictionary<DefinitionId>) {
        self.dictionary_new(id, &self.chain(id));
        for field in &dictionary.fields {
            self.ledger.bound(field.origin.span);
            self.field(id, field);
        }
        for ancestor in self.model.ancestors(id) {
            let Some(inherited) = self.model.get(ancestor).as_dictionary() else { continue };
            inherited.fields.iter().for_each(|field| self.inherited_setter(id, ancestor, field));
        }
    }

    /// `MouseEventInit::set_bubbles`
    fn inherited_setter(&mut self, heir: DefinitionId, ancestor: DefinitionId, field: &Field<DefinitionId>) {
        let rust_name = setter_name(&self.field_fragment(ancestor, field));
        // A field of the heir may have the same name in Rust, and a nearer ancestor's field, too.
        if self.has_item(self.declared[&heir], &rust_name) {
            return;
        }
        let area = self.area_of_inherited(heir, ancestor, field);
        let text = idl_text::field(self.model, field);
        let docs = Docs::idl(text).fact(format!("Inherited from `{}`.", self.definition_name(ancestor)));
        let item = self.field_set(area, field, rust_name.clone());
        let new = NewField {
            kind: BindingKind::DictSetter,
            name: field.name.clone(),
            docs: docs.alias(&field.name, &rust_name).long_numbers(&item),
            item,
            origin: field.origin.span,
            rename: None,
        };
        self.push_field(heir, area, new);
    }

    /// `RtcIceCandidateInit::new(…)`: the required fields of a dictionary, each with the dictionary that declares it.
    pub(super) fn dictionary_new(&mut self, id: DefinitionId, fields: &[(DefinitionId, &Field<DefinitionId>)]) {
        let area = self.area_of_definition(id);
        let mut required: Vec<RequiredField> = Vec::new();
        for (holder, field) in fields.iter().filter(|(_, field)| field.required) {
            let before = required.iter().map(|field| field.value.name.as_str());
            let name = names::parameter(&self.field_fragment(*holder, field), before);
            let value = self.field_parameter(Site::new(area), field, &name);
            let idl = idl_text::field(self.model, field);
            required.push(RequiredField { key: field.name.clone(), idl, value });
        }
        let new = NewField {
            kind: BindingKind::Constructor,
            name: String::new(),
            docs: self.definition_docs(id),
            item: ItemKind::DictionaryNew { rust_name: "new".to_owned(), fields: required },
            origin: self.model.get(id).origin.span,
            rename: None,
        };
        self.push_field(id, area, new);
    }

    /// The fields of a dictionary, an ancestor's before its heirs'.
    fn chain(&self, id: DefinitionId) -> Vec<(DefinitionId, &'a Field<DefinitionId>)> {
        let model = self.model;
        let mut chain: Vec<_> = std::iter::once(id).chain(model.ancestors(id)).collect();
        chain.reverse();
        let fields = |id: DefinitionId| model.get(id).as_dictionary().into_iter().flat_map(|it| &it.fields);
        chain.into_iter().flat_map(|id| fields(id).map(move |field| (id, field))).collect()
    }

    /// The heir's area has what its ancestor's area has. A field that a third area contributes to the ancestor, it
    /// contributes to the heir too.
    fn area_of_inherited(&self, heir: DefinitionId, ancestor: DefinitionId, field: &Field<DefinitionId>) -> AreaId {
        let contributor = self.area_of_field(ancestor, field);
        // What a crate below the heir's has of the ancestor, the heir has too.
        let is_foreign = self.crate_of_area(contributor) < self.crate_of(heir);
        match is_foreign || contributor == self.area_of_definition(ancestor) {
            true => self.area_of_definition(heir),
            false => contributor,
        }
    }

    fn area_of_field(&self, id: DefinitionId, field: &Field<DefinitionId>) -> AreaId {
        self.facts.areas.area_of_member(&self.model.get(id).name, &field.origin, Some(&field.name))
    }

    /// The getter and the setter of a field.
    pub(super) fn field(&mut self, id: DefinitionId, field: &Field<DefinitionId>) {
        let dictionary = &self.model.get(id).name;
        let area = self.area_of_field(id, field);
        let docs = Docs::idl(idl_text::field(self.model, field));
        let fragment = self.field_fragment(id, field);
        let rename = Rename { key: format!("{dictionary}.{}", field.name), rust: fragment.clone() };
        let (getter, setter) = (format!("get_{fragment}"), setter_name(&fragment));
        let value = self.value(Site::new(area), &field.ty);
        let get = ItemKind::PropertyGet {
            rust_name: getter.clone(),
            key: field.name.clone(),
            ty: if field.required { value } else { value.option() },
        };
        let set = self.field_set(area, field, setter.clone());
        let accessors = [(BindingKind::DictGetter, getter, get), (BindingKind::DictSetter, setter, set)];
        for (kind, rust_name, item) in accessors {
            let new = NewField {
                kind,
                name: field.name.clone(),
                docs: docs.clone().alias(&field.name, &rust_name).long_numbers(&item),
                item,
                origin: field.origin.span,
                rename: Some(rename.clone()),
            };
            self.push_field(id, area, new);
        }
    }

    fn field_set(&mut self, area: AreaId, field: &Field<DefinitionId>, rust_name: String) -> ItemKind {
        let value = self.field_parameter(Site::new(area), field, "value");
        ItemKind::FieldSet { rust_name, key: field.name.clone(), value }
    }

    /// A dictionary outlives the call that fills it, so no field borrows Rust's memory: numbers that stand for a buffer are
    /// copied. Calls read the dictionaries that they take, and do not write to the buffers in them.
    fn field_parameter(&mut self, site: Site<'_>, field: &Field<DefinitionId>, name: &str) -> Parameter {
        let form = match self.parameter_form(site, &field.ty) {
            Form::Union(ty) | Form::Ref(ty) if self.is_copied_of_numbers(&ty) => Form::Generic(ty),
            other => self.function_form(other, None),
        };
        Parameter { name: name.to_owned(), form }
    }

    fn push_field(&mut self, id: DefinitionId, area: AreaId, new: NewField) {
        let class = self.model.get(id).name.clone();
        let mut docs = new.docs;
        docs.known.place = Some(new.origin);
        let item = Item {
            owner: Owner::Type(self.declared[&id]),
            area,
            // Whether it is experimental follows from who mentions the dictionary, once all are known.
            experimental: false,
            docs,
            javascript: JavaScript { class, name: new.name, kind: new.kind, exposed: Vec::new() },
            kind: new.item,
        };
        self.add(item, Some(new.origin), new.rename);
    }

    fn field_fragment(&self, id: DefinitionId, field: &Field<DefinitionId>) -> String {
        let owners = [self.model.get(id).name.as_str(); 2];
        names::unescaped(self.facts.names.member(owners, &field.name, names::fragment(&field.name)))
    }
}

fn setter_name(fragment: &str) -> String {
    format!("set_{fragment}")
}

/// The parts of a dictionary's item in which it differs from the dictionary's other items.
struct NewField {
    kind: BindingKind,
    /// The name in JavaScript; empty for `new`.
    name: String,
    docs: Docs,
    item: ItemKind,
    origin: Span,
    rename: Option<Rename>,
}
