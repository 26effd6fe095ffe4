//! What can throw: constructors and operations unless the facts say that they never do, accessors where the facts say so.

use super::Lowering;
use crate::model::{DefinitionId, Type, TypeKind};
use crate::overlays::{Accessor, Verdict};

impl Lowering<'_> {
    /// Whether a call can throw, unless it returns a promise, which it rejects instead.
    pub(super) fn call_throws(&self, holder: &str, member: &str) -> bool {
        self.fact(holder, member, Accessor::Call).unwrap_or(true)
    }

    pub(super) fn constructor_throws(&self, holder: &str) -> bool {
        self.fact(holder, "constructor", Accessor::New).unwrap_or(true)
    }

    pub(super) fn getter_throws(&self, holder: &str, member: &str, ty: &Type<DefinitionId>) -> bool {
        !self.is_promise(ty) && self.fact(holder, member, Accessor::Get).unwrap_or(false)
    }

    pub(super) fn setter_throws(&self, holder: &str, member: &str) -> bool {
        self.fact(holder, member, Accessor::Set).unwrap_or(false)
    }

    /// What the facts say; `None` where they say nothing.
    fn fact(&self, holder: &str, member: &str, accessor: Accessor) -> Option<bool> {
        let interface = &self.model.get(self.current).name;
        let throws = &self.overlays.throws;
        let fact = throws.fact(interface, member, accessor).or_else(|| throws.fact(holder, member, accessor))?;
        match fact.verdict {
            Verdict::Throws => Some(true),
            // The algorithm never throws; converting what typed Rust can pass may: a NaN where a number must be finite.
            Verdict::Never => Some(fact.converts),
            Verdict::Unknown => None,
        }
    }

    fn is_promise(&self, ty: &Type<DefinitionId>) -> bool {
        match &ty.kind {
            TypeKind::Promise(_) => true,
            TypeKind::Reference(id) => match &self.model.get(*id).kind {
                crate::model::DefinitionKind::Typedef(target) => self.is_promise(target),
                _ => false,
            },
            _ => false,
        }
    }
}
