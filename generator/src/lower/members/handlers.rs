//! Event handler attributes: `onclick` takes a function of a `PointerEvent`, as the table of events says.

use super::super::idl_text;
use super::super::lowering::Lowering;
use super::super::scope::{Host, Scope};
use super::bind::NewItem;
use crate::bindings::item::{BindingKind, ItemKind};
use crate::bindings::parameter::Parameter;
use crate::bindings::rust_type::RustType;
use crate::model::{Attribute, DefinitionId, DefinitionKind, Member, Type, TypeKind};
use crate::names;
use crate::platform::{EVENT_CLASS, EVENT_HANDLER};

impl Lowering<'_> {
    /// `onclick` and `set_onclick`.
    pub(super) fn handler(
        &mut self,
        scope: Scope<'_>,
        member: &Member<DefinitionId>,
        attribute: &Attribute<DefinitionId>,
        fragment: &str,
    ) {
        let key = attribute.name.clone();
        let ty = self.attribute_type(scope, attribute);
        let docs = self.member_docs(scope.host, idl_text::attribute(self.model, attribute), member, &key);
        let value = Parameter { name: "value".to_owned(), form: self.form(ty.clone()) };
        let getter = names::escape(fragment.to_owned());
        let setter = self.setter_name(scope.host, fragment);
        let items = [
            (BindingKind::Getter, ItemKind::PropertyGet { rust_name: getter.clone(), key: key.clone(), ty }, getter),
            (BindingKind::Setter, ItemKind::HandlerSet { rust_name: setter.clone(), key: key.clone(), value }, setter),
        ];
        for (binding, kind, rust_name) in items {
            let item = NewItem {
                binding,
                javascript: key.clone(),
                docs: docs.clone().alias(&key, &rust_name),
                experimental: self.member_is_experimental(scope.host, member, Some(&key)),
                kind,
                origin: member.origin.span,
                rename: Some(scope.host.member_rename(&key, fragment)),
            };
            self.push(scope, member, item);
        }
    }

    /// The function of an `EventHandler`. It returns nothing: `prevent_default` took the place of returning false.
    pub(super) fn event_handler(&self, host: &Host<'_>, ty: &Type<DefinitionId>, attribute: &str) -> Option<RustType> {
        if !self.is_handler(ty) {
            return None;
        }
        let class = self.facts.events.handler_class(host.name(), attribute).unwrap_or(EVENT_CLASS);
        let event = self.model.find(class).or_else(|| self.model.find(EVENT_CLASS))?;
        let event = RustType::Declared(*self.declared.get(&event)?);
        Some(RustType::Function(vec![event], Box::new(RustType::Unit)))
    }

    /// Whether the type is `EventHandler`, or a typedef of it.
    pub(super) fn is_handler(&self, ty: &Type<DefinitionId>) -> bool {
        let TypeKind::Reference(id) = self.target(ty).kind else { return false };
        let definition = self.model.get(id);
        matches!(definition.kind, DefinitionKind::Callback(_)) && definition.name == EVENT_HANDLER
    }
}
