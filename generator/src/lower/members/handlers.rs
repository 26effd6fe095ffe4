//! Event handler attributes: `onclick` takes a function of a `PointerEvent`, as the table of events says.

use super::super::{Lowering, idl_text};
use super::NewItem;
use crate::bindings::item::{BindingKind, ItemKind};
use crate::bindings::parameter::Parameter;
use crate::bindings::rust_type::RustType;
use crate::model::{Attribute, DefinitionId, DefinitionKind, Member, Type, TypeKind};
use crate::names;
use crate::platform::{EVENT_CLASS, EVENT_HANDLER};

impl Lowering<'_> {
    /// `onclick` and `set_onclick`.
    pub(in crate::lower) fn handler(
        &mut self,
        member: &Member<DefinitionId>,
        attribute: &Attribute<DefinitionId>,
        fragment: &str,
    ) {
        let key = attribute.name.clone();
        let ty = self.attribute_type(attribute);
        let docs = self.member_docs(idl_text::attribute(self.model, attribute), member, &key);
        let experimental = self.member_is_experimental(member, Some(&key));
        let value = Parameter { name: "value".to_owned(), form: self.form(ty.clone()) };
        let getter = names::escape(fragment.to_owned());
        let setter = format!("set_{fragment}");
        let items = [
            (BindingKind::Getter, ItemKind::PropertyGet { rust_name: getter.clone(), key: key.clone(), ty }, getter),
            (BindingKind::Setter, ItemKind::HandlerSet { rust_name: setter.clone(), key: key.clone(), value }, setter),
        ];
        for (binding, kind, rust_name) in items {
            let item = NewItem {
                binding,
                javascript: key.clone(),
                docs: docs.clone().alias(&key, &rust_name),
                experimental,
                kind,
                origin: member.origin.span,
                entry: Some(self.member_entry(&key, fragment)),
            };
            self.push(member, item);
        }
    }

    /// `EventHandler`, whose closure returns nothing: `prevent_default` says what returning false once did.
    pub(in crate::lower) fn event_handler(&mut self, ty: &Type<DefinitionId>, attribute: &str) -> Option<RustType> {
        if !self.is_handler(ty) {
            return None;
        }
        let interface = self.model.get(self.current).name.clone();
        let class = self.facts.events.handler_class(&interface, attribute).unwrap_or(EVENT_CLASS);
        let event = self.model.find(class).or_else(|| self.model.find(EVENT_CLASS))?;
        let event = RustType::Declared(*self.declared.get(&event)?);
        Some(RustType::Function(vec![event], Box::new(RustType::Unit)))
    }

    pub(in crate::lower) fn is_handler(&self, ty: &Type<DefinitionId>) -> bool {
        let TypeKind::Reference(id) = ty.kind else { return false };
        let definition = self.model.get(id);
        match &definition.kind {
            DefinitionKind::Typedef(target) => self.is_handler(target),
            DefinitionKind::Callback(_) => definition.name == EVENT_HANDLER,
            _ => false,
        }
    }
}
