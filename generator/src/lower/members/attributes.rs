//! Attributes: a getter, and a setter where JavaScript has one.

use super::super::idl_text;
use super::super::lowering::Lowering;
use super::super::scope::{Host, Scope};
use super::bind::{Bound, NewItem};
use super::builtins::access_key;
use crate::bindings::import::Access;
use crate::bindings::item::{BindingKind, ItemKind, Owner};
use crate::bindings::parameter::{Argument, Parameter};
use crate::bindings::rust_type::RustType;
use crate::model::{Attribute, AttributeKind, DefinitionId, Member, MemberKind, Type, TypeKind};
use crate::names;
use crate::platform::{OWN_WINDOWS, TRUSTED_TYPE_PREFIX, WINDOW, WINDOW_PROXY};

impl Lowering<'_> {
    pub(in crate::lower) fn attribute(
        &mut self,
        scope: Scope<'_>,
        member: &Member<DefinitionId>,
        attribute: &Attribute<DefinitionId>,
    ) {
        let fragment = self.attribute_fragment(scope.host, member, &attribute.name);
        if self.is_handler(&attribute.ty) && matches!(scope.host.owner, Owner::Type(_)) {
            return self.by_name(scope, member, attribute, &fragment, ItemKind::HandlerSet);
        }
        if self.is_style_property(scope.host, attribute) {
            return self.by_name(scope, member, attribute, &fragment, ItemKind::StyleSet);
        }
        // `inherit attribute` takes its getter from the parent, where it is bound already.
        if attribute.kind != AttributeKind::Inherit {
            let read = match self.is_trusted_text(&attribute.ty) {
                true => RustType::String,
                false => self.attribute_type(scope, attribute),
            };
            let read = if self.may_be_absent(scope.host, member) { read.option() } else { read };
            match member.extensions.property {
                true => self.own_property(scope, member, attribute, read, &fragment),
                false => self.getter(scope, member, attribute, read, &fragment),
            }
        }
        if !attribute.readonly {
            self.setter(scope, member, attribute, &attribute.ty, &fragment);
        } else if let Some(forwarded) = &attribute.put_forwards {
            let target = self.forwarded_type(&attribute.ty, forwarded);
            if let Some(target) = target {
                self.setter(scope, member, attribute, &target, &fragment);
            }
        }
    }

    /// The type of an attribute; that of an event handler says which event it gets.
    pub(super) fn attribute_type(&mut self, scope: Scope<'_>, attribute: &Attribute<DefinitionId>) -> RustType {
        if let Some(handler) = self.event_handler(scope.host, &attribute.ty, &attribute.name) {
            return handler.option();
        }
        let window = self.own_window(scope.host, attribute);
        self.value(scope.site(), window.as_ref().unwrap_or(&attribute.ty))
    }

    /// `Window` for a `WindowProxy` that is always of the origin of the object.
    fn own_window(&self, host: &Host<'_>, attribute: &Attribute<DefinitionId>) -> Option<Type<DefinitionId>> {
        let is_own = OWN_WINDOWS.contains(&(host.name(), attribute.name.as_str()));
        let TypeKind::Reference(id) = attribute.ty.kind else { return None };
        let window = self.model.find(WINDOW).filter(|_| is_own && self.model.get(id).name == WINDOW_PROXY)?;
        Some(Type { nullable: attribute.ty.nullable, ..Type::plain(TypeKind::Reference(window)) })
    }

    /// `(TrustedHTML or DOMString) innerHTML`: a trusted value or a text is written, a text is read.
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
        scope: Scope<'_>,
        member: &Member<DefinitionId>,
        attribute: &Attribute<DefinitionId>,
        ty: RustType,
        fragment: &str,
    ) {
        let key = member.extensions.name(&attribute.name).to_owned();
        let rust_name = names::escape(fragment.to_owned());
        let webidl = vec![idl_text::attribute(self.model, attribute)];
        let docs = self.member_docs(scope.host, webidl, member, &key);
        let item = NewItem {
            binding: BindingKind::Getter,
            javascript: key.clone(),
            docs: docs.alias(&key, &rust_name),
            experimental: self.member_is_experimental(scope.host, member, Some(&key)),
            rename: Some(scope.host.member_rename(&key, fragment)),
            kind: ItemKind::PropertyGet { rust_name, key, ty },
            origin: member.origin.span,
        };
        self.push(scope, member, item);
    }

    fn getter(
        &mut self,
        scope: Scope<'_>,
        member: &Member<DefinitionId>,
        attribute: &Attribute<DefinitionId>,
        value: RustType,
        fragment: &str,
    ) {
        let is_static = is_static(scope.host, attribute);
        let name = access_key(&member.extensions, &attribute.name);
        let bound = Bound {
            rust_name: names::escape(fragment.to_owned()),
            javascript: member.extensions.key(&attribute.name),
            kind: if is_static { BindingKind::StaticGetter } else { BindingKind::Getter },
            access: match is_static {
                true => Access::StaticGet { class: scope.host.class_path(), name },
                false => Access::Get { name },
            },
            arguments: Vec::new(),
            returns: value,
            outcome: self.getter_outcome(scope.host, member, attribute),
            variadic: false,
            type_parameters: Vec::new(),
            webidl: vec![idl_text::attribute(self.model, attribute)],
            origin: None,
            rename: Some(scope.host.member_rename(&attribute.name, fragment)),
        };
        self.bind(scope, member, bound);
    }

    /// `ty` is the type of a written value, which is another than the attribute's own with `[PutForwards]`.
    fn setter(
        &mut self,
        scope: Scope<'_>,
        member: &Member<DefinitionId>,
        attribute: &Attribute<DefinitionId>,
        ty: &Type<DefinitionId>,
        fragment: &str,
    ) {
        let is_static = is_static(scope.host, attribute);
        let name = access_key(&member.extensions, &attribute.name);
        let holder = &member.origin.holder;
        let form = self.parameter_form(scope.site(), ty);
        let form = self.hot_form(form, scope.host, holder, &attribute.name, None);
        let bound = Bound {
            rust_name: self.setter_name(scope.host, fragment),
            javascript: member.extensions.key(&attribute.name),
            kind: if is_static { BindingKind::StaticSetter } else { BindingKind::Setter },
            access: match is_static {
                true => Access::StaticSet { class: scope.host.class_path(), name },
                false => Access::Set { name },
            },
            arguments: vec![Argument::Parameter(Parameter { name: "value".to_owned(), form })],
            returns: RustType::Unit,
            outcome: self.setter_outcome(scope.host, member, attribute, ty),
            variadic: false,
            type_parameters: Vec::new(),
            webidl: vec![idl_text::attribute(self.model, attribute)],
            origin: None,
            rename: Some(scope.host.member_rename(&attribute.name, fragment)),
        };
        self.bind(scope, member, bound);
    }

    /// `[PutForwards=href] readonly attribute Location location` is assigned as `Location.href` is.
    fn forwarded_type(&self, ty: &Type<DefinitionId>, forwarded: &str) -> Option<Type<DefinitionId>> {
        let TypeKind::Reference(id) = self.target(ty).kind else { return None };
        self.model.get(id).as_interface()?.members.iter().find_map(|member| match &member.kind {
            MemberKind::Attribute(attribute) if attribute.name == forwarded => Some(attribute.ty.clone()),
            _ => None,
        })
    }
}

fn is_static(host: &Host<'_>, attribute: &Attribute<DefinitionId>) -> bool {
    attribute.kind == AttributeKind::Static || host.is_namespace_module()
}
