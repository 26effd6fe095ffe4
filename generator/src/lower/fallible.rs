//! What can throw: constructors and operations unless the facts say that they never do, accessors where the facts say so.

use super::Lowering;
use crate::facts::{Accessor, Conversion, Verdict};
use crate::model::{DefinitionId, Type, TypeKind};

/// What a call that returns a `Result` may throw.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Errors {
    /// The facts say that it throws.
    Known,
    /// No fact says that it never does.
    Unknown,
    /// The algorithm never throws; converting what typed Rust can pass may.
    Converting(Conversion),
    /// What a function throws that it calls.
    Callback,
}

impl Errors {
    /// One line for the documentation.
    pub(super) fn explanation(self) -> &'static str {
        match self {
            Errors::Known => "Throws what its specification says.",
            Errors::Unknown => "Whether it ever throws is not known.",
            Errors::Converting(Conversion::Float) => "Throws a `TypeError` for a NaN or an infinity.",
            Errors::Converting(Conversion::EnforceRange) => "Throws a `TypeError` for a number out of range.",
            Errors::Converting(Conversion::Sequence) => "Throws what converting the items throws.",
            Errors::Converting(Conversion::Dictionary) => "Throws what converting the dictionary's fields throws.",
            Errors::Converting(Conversion::Buffer) => "Throws a `TypeError` for a buffer that is shared or resizable.",
            Errors::Converting(Conversion::ByteString) => "Throws a `TypeError` for a character above U+00FF.",
            Errors::Callback => "Throws what the callback throws.",
        }
    }
}

impl Lowering<'_> {
    /// Of a call, unless it returns a promise, which it rejects instead.
    pub(super) fn call_errors(&self, holder: &str, member: &str) -> Option<Errors> {
        self.fact(holder, member, Accessor::Call).unwrap_or(Some(Errors::Unknown))
    }

    pub(super) fn constructor_errors(&self, holder: &str) -> Option<Errors> {
        self.fact(holder, "constructor", Accessor::New).unwrap_or(Some(Errors::Unknown))
    }

    pub(super) fn getter_errors(&self, holder: &str, member: &str, ty: &Type<DefinitionId>) -> Option<Errors> {
        if self.is_promise(ty) { None } else { self.fact(holder, member, Accessor::Get).flatten() }
    }

    pub(super) fn setter_errors(&self, holder: &str, member: &str) -> Option<Errors> {
        self.fact(holder, member, Accessor::Set).flatten()
    }

    /// What the facts say; the outer `None` where they say nothing.
    fn fact(&self, holder: &str, member: &str, accessor: Accessor) -> Option<Option<Errors>> {
        let interface = &self.model.get(self.current).name;
        let throws = &self.facts.throws;
        let fact = throws.fact(interface, member, accessor).or_else(|| throws.fact(holder, member, accessor))?;
        match fact.verdict {
            Verdict::Throws => Some(Some(Errors::Known)),
            Verdict::Never => Some(fact.conversion.map(Errors::Converting)),
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
