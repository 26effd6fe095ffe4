//! Event handler attributes: `onclick` takes a function of a `PointerEvent`, as the table of events says.

use super::Lowering;
use super::rust_type::RustType;
use crate::model::{DefinitionId, DefinitionKind, Type, TypeKind};

/// HTML's callback for `attribute EventHandler on…`, whose argument is `Event` whatever the event.
const HANDLER: &str = "EventHandlerNonNull";

impl Lowering<'_> {
    /// `EventHandler`, whose closure returns nothing: `prevent_default` says what returning false once did.
    pub(super) fn event_handler(&mut self, ty: &Type<DefinitionId>, attribute: &str) -> Option<RustType> {
        if !self.is_handler(ty) {
            return None;
        }
        let interface = self.model.get(self.current).name.clone();
        let class = self.overlays.events.handler_class(&interface, attribute).unwrap_or("Event");
        let event = self.model.find(class).or_else(|| self.model.find("Event"))?;
        let event = RustType::Declared(*self.declared.get(&event)?);
        Some(RustType::Function(vec![event], Box::new(RustType::Unit)))
    }

    pub(super) fn is_handler(&self, ty: &Type<DefinitionId>) -> bool {
        let TypeKind::Reference(id) = ty.kind else { return false };
        let definition = self.model.get(id);
        match &definition.kind {
            DefinitionKind::Typedef(target) => self.is_handler(target),
            DefinitionKind::Callback(_) => definition.name == HANDLER,
            _ => false,
        }
    }
}
