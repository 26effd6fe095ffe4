//! Attributes: a getter, and a setter where JavaScript has one.

use super::super::Lowering;
use super::super::fallible::Errors;
use super::super::idl_text;
use super::builtins::access_key;
use super::{Bound, NewItem};
use crate::bindings::docs::Docs;
use crate::bindings::import::Access;
use crate::bindings::item::{BindingKind, ItemKind, Owner};
use crate::bindings::parameter::Parameter;
use crate::bindings::rust_type::RustType;
use crate::model::{Attribute, AttributeKind, DefinitionId, DefinitionKind, Member, MemberKind, Type, TypeKind};
use crate::names;
use crate::platform::TRUSTED_TYPE_PREFIX;

impl Lowering<'_> {
    pub(in crate::lower) fn attribute(&mut self, member: &Member<DefinitionId>, attribute: &Attribute<DefinitionId>) {
        let fragment = self.attribute_fragment(member, &attribute.name);
        if self.is_handler(&attribute.ty) && matches!(self.current_owner(), Owner::Type(_)) {
            return self.handler(member, attribute, &fragment);
        }
        // `inherit attribute` takes its getter from the parent, where it is bound already.
        if attribute.kind != AttributeKind::Inherit {
            let trusted = self.is_trusted_text(&attribute.ty);
            let read = if trusted { RustType::String } else { self.attribute_type(attribute) };
            match member.extensions.property {
                true => self.own_property(member, attribute, read, &fragment),
                false => self.getter(member, attribute, read, &fragment),
            }
        }
        if !attribute.readonly {
            self.setter(member, attribute, &attribute.ty, &fragment);
        } else if let Some(forwarded) = &attribute.put_forwards {
            let target = self.forwarded_type(&attribute.ty, forwarded);
            if let Some(target) = target {
                self.setter(member, attribute, &target, &fragment);
            }
        }
    }

    /// CSS's second name for a property, `margin-top`, is what `margin_top` reaches under the first.
    pub(in crate::lower) fn dashed_alias(
        &mut self,
        member: &Member<DefinitionId>,
        attribute: &Attribute<DefinitionId>,
    ) {
        let first_name = heck::AsLowerCamelCase(&attribute.name).to_string();
        let fragment = self.attribute_fragment(member, &first_name);
        let setter = (BindingKind::Setter, format!("set_{fragment}"));
        let getter = (BindingKind::Getter, names::escape(fragment));
        for (kind, rust_name) in [Some(getter), (!attribute.readonly).then_some(setter)].into_iter().flatten() {
            let experimental = self.member_is_experimental(member, Some(&attribute.name));
            let item = NewItem {
                binding: kind,
                javascript: attribute.name.clone(),
                docs: Docs::default(),
                experimental,
                kind: ItemKind::Alias { rust_name, import: None, fallible: false, runtime: false },
                origin: member.origin.span,
                entry: None,
            };
            self.push(member, item);
        }
    }

    /// The type of an attribute; that of an event handler says which event it gets.
    pub(in crate::lower) fn attribute_type(&mut self, attribute: &Attribute<DefinitionId>) -> RustType {
        match self.event_handler(&attribute.ty, &attribute.name) {
            Some(handler) => handler.option(),
            None => self.value(&attribute.ty),
        }
    }

    /// `(TrustedHTML or DOMString) innerHTML`: what is trusted can be written, a text is what is read.
    fn is_trusted_text(&self, ty: &Type<DefinitionId>) -> bool {
        let TypeKind::Union(members) = &ty.kind else { return false };
        let is_trusted = |kind: &TypeKind<DefinitionId>| match kind {
            TypeKind::Reference(id) => self.model.get(*id).name.starts_with(TRUSTED_TYPE_PREFIX),
            _ => false,
        };
        let (texts, others): (Vec<_>, Vec<_>) =
            members.iter().partition(|member| matches!(member.kind, TypeKind::String(_)) && !member.nullable);
        !texts.is_empty() && !others.is_empty() && !ty.nullable && others.iter().all(|member| is_trusted(&member.kind))
    }

    /// `[Property]`: read as a dictionary's field is, since the program may have made it an accessor that throws.
    fn own_property(
        &mut self,
        member: &Member<DefinitionId>,
        attribute: &Attribute<DefinitionId>,
        ty: RustType,
        fragment: &str,
    ) {
        let key = attribute.name.clone();
        let rust_name = names::escape(fragment.to_owned());
        let docs = self.member_docs(idl_text::attribute(self.model, attribute), member, &key).alias(&key, &rust_name);
        let item = NewItem {
            binding: BindingKind::Getter,
            javascript: key.clone(),
            docs,
            experimental: self.member_is_experimental(member, Some(&key)),
            entry: Some(self.member_entry(&key, fragment)),
            kind: ItemKind::PropertyGet { rust_name, key, ty },
            origin: member.origin.span,
        };
        self.push(member, item);
    }

    fn getter(
        &mut self,
        member: &Member<DefinitionId>,
        attribute: &Attribute<DefinitionId>,
        value: RustType,
        fragment: &str,
    ) {
        let is_static = self.is_static(attribute);
        let name = access_key(&member.extensions, &attribute.name);
        let access = match is_static {
            true => Access::StaticGet { class: self.class_path(), name },
            false => Access::Get { name },
        };
        let bound = Bound {
            rust_name: names::escape(fragment.to_owned()),
            javascript: member.extensions.key(&attribute.name),
            kind: if is_static { BindingKind::StaticGetter } else { BindingKind::Getter },
            access,
            parameters: Vec::new(),
            returns: value,
            errors: match member.extensions.throws {
                Some(throws) => throws.then_some(Errors::Known),
                None => self.getter_errors(&member.origin.holder, &attribute.name, &attribute.ty),
            },
            variadic: false,
            type_parameters: Vec::new(),
            idl: idl_text::attribute(self.model, attribute),
            origin: None,
            entry: Some(self.member_entry(&attribute.name, fragment)),
        };
        self.bind(member, bound);
    }

    fn setter(
        &mut self,
        member: &Member<DefinitionId>,
        attribute: &Attribute<DefinitionId>,
        ty: &Type<DefinitionId>,
        fragment: &str,
    ) {
        let is_static = self.is_static(attribute);
        let name = access_key(&member.extensions, &attribute.name);
        let access = match is_static {
            true => Access::StaticSet { class: self.class_path(), name },
            false => Access::Set { name },
        };
        let use_of_buffer = self.buffer_use(&attribute.name, "value");
        let form = self.parameter_form(ty, use_of_buffer);
        let form = if self.is_hot(&member.origin.holder, &attribute.name, None) { form.hot() } else { form };
        let bound = Bound {
            rust_name: format!("set_{fragment}"),
            javascript: member.extensions.key(&attribute.name),
            kind: if is_static { BindingKind::StaticSetter } else { BindingKind::Setter },
            access,
            parameters: vec![Parameter { name: "value".to_owned(), form }],
            returns: RustType::Unit,
            errors: match member.extensions.throws {
                Some(throws) => (throws || member.extensions.setter_throws).then_some(Errors::Known),
                None => self.setter_errors(&member.origin.holder, &attribute.name),
            },
            variadic: false,
            type_parameters: Vec::new(),
            idl: idl_text::attribute(self.model, attribute),
            origin: None,
            entry: Some(self.member_entry(&attribute.name, fragment)),
        };
        self.bind(member, bound);
    }

    fn is_static(&self, attribute: &Attribute<DefinitionId>) -> bool {
        attribute.kind == AttributeKind::Static || self.in_namespace()
    }

    /// `[PutForwards=href] readonly attribute Location location` is assigned as `Location.href` is.
    fn forwarded_type(&self, ty: &Type<DefinitionId>, forwarded: &str) -> Option<Type<DefinitionId>> {
        let TypeKind::Reference(mut id) = ty.kind else { return None };
        while let DefinitionKind::Typedef(target) = &self.model.get(id).kind {
            let TypeKind::Reference(next) = target.kind else { return None };
            id = next;
        }
        self.model.get(id).as_interface()?.members.iter().find_map(|member| match &member.kind {
            MemberKind::Attribute(attribute) if attribute.name == forwarded => Some(attribute.ty.clone()),
            _ => None,
        })
    }
}
