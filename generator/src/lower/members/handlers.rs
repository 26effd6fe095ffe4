//! Event handler attributes: `onclick` takes a function of a `PointerEvent`, as the table of events says.

use super::super::lowering::Lowering;
use super::super::scope::Host;
use crate::bindings::rust_type::RustType;
use crate::model::{DefinitionId, DefinitionKind, Type, TypeKind};
use crate::platform::{EVENT_CLASS, EVENT_HANDLER};

impl Lowering<'_> {
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
