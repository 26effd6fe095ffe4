//! Attributes: a getter, and a setter where JavaScript has one.

use super::Lowering;
use super::docs::Docs;
use super::idl_text;
use super::import::Access;
use super::item::{BindingKind, ItemKind, Owner};
use super::members::Bound;
use super::names;
use super::parameter::Parameter;
use super::rust_type::RustType;
use crate::model::{Attribute, AttributeKind, DefinitionId, DefinitionKind, Member, MemberKind, Type, TypeKind};

impl Lowering<'_> {
    pub(super) fn attribute(&mut self, member: &Member<DefinitionId>, attribute: &Attribute<DefinitionId>) {
        if self.is_handler(&attribute.ty) && matches!(self.current_owner(), Owner::Type(_)) {
            return self.handler(member, attribute);
        }
        let is_static = attribute.kind == AttributeKind::Static || self.in_namespace();
        let value = self.attribute_type(attribute);
        // `inherit attribute` takes its getter from the parent, where it is bound already.
        if attribute.kind != AttributeKind::Inherit {
            self.getter(member, attribute, &value, is_static);
        }
        if !attribute.readonly {
            self.setter(member, attribute, &attribute.ty, is_static);
        } else if let Some(forwarded) = &attribute.put_forwards {
            let target = self.forwarded_type(&attribute.ty, forwarded);
            if let Some(target) = target {
                self.setter(member, attribute, &target, is_static);
            }
        }
    }

    /// CSS's second name for a property, `margin-top`, is what `margin_top` reaches under the first.
    pub(super) fn dashed_alias(&mut self, member: &Member<DefinitionId>, attribute: &Attribute<DefinitionId>) {
        let fragment = names::fragment(&attribute.name);
        let getter = (BindingKind::Getter, names::member(&attribute.name));
        let setter = (BindingKind::Setter, format!("set_{fragment}"));
        for (kind, rust_name) in [Some(getter), (!attribute.readonly).then_some(setter)].into_iter().flatten() {
            let experimental = self.member_is_experimental(member, Some(&attribute.name));
            let item = ItemKind::Alias { rust_name };
            self.push(member, kind, attribute.name.clone(), Docs::default(), experimental, item);
        }
    }

    /// The type of an attribute; that of an event handler says which event it gets.
    pub(super) fn attribute_type(&mut self, attribute: &Attribute<DefinitionId>) -> RustType {
        match self.event_handler(&attribute.ty, &attribute.name) {
            Some(handler) => handler.option(),
            None => self.value(&attribute.ty),
        }
    }

    fn getter(
        &mut self,
        member: &Member<DefinitionId>,
        attribute: &Attribute<DefinitionId>,
        value: &RustType,
        is_static: bool,
    ) {
        let name = attribute.name.clone();
        let access = match is_static {
            true => Access::StaticGet { class: self.class_path(), name },
            false => Access::Get { name },
        };
        let bound = Bound {
            rust_name: names::member(&attribute.name),
            javascript: attribute.name.clone(),
            kind: if is_static { BindingKind::StaticGetter } else { BindingKind::Getter },
            access,
            parameters: Vec::new(),
            returns: value.clone(),
            throws: self.getter_throws(&member.origin.holder, &attribute.name, &attribute.ty),
            variadic: false,
            idl: idl_text::attribute(self.model, attribute),
        };
        self.bind(member, bound);
    }

    fn setter(
        &mut self,
        member: &Member<DefinitionId>,
        attribute: &Attribute<DefinitionId>,
        ty: &Type<DefinitionId>,
        is_static: bool,
    ) {
        let name = attribute.name.clone();
        let access = match is_static {
            true => Access::StaticSet { class: self.class_path(), name },
            false => Access::Set { name },
        };
        let use_of_buffer = self.buffer_use(&attribute.name, "value");
        let form = self.parameter_form(ty, use_of_buffer);
        let bound = Bound {
            rust_name: format!("set_{}", names::fragment(&attribute.name)),
            javascript: attribute.name.clone(),
            kind: if is_static { BindingKind::StaticSetter } else { BindingKind::Setter },
            access,
            parameters: vec![Parameter { name: "value".to_owned(), form }],
            returns: RustType::Unit,
            throws: self.setter_throws(&member.origin.holder, &attribute.name),
            variadic: false,
            idl: idl_text::attribute(self.model, attribute),
        };
        self.bind(member, bound);
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
