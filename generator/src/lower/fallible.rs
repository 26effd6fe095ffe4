//! Whether a call can throw. A constructor or an operation does unless the facts say that it never does; an accessor does
//! where the facts say so. What never throws by itself does where the conversion of an argument may refuse it.

use std::sync::Arc;

use super::lowering::Lowering;
use super::scope::Host;
use crate::bindings::item::BindingKind;
use crate::bindings::outcome::{Cause, Outcome};
use crate::bindings::refusal::Refusals;
use crate::bindings::rust_type::RustType;
use crate::facts::{Accessor, Called, Verdict};
use crate::model::{Attribute, DefinitionId, Exceptions, Member, MemberExtensions, Type, TypeKind};

impl Lowering<'_> {
    pub(super) fn getter_outcome(
        &self,
        host: &Host<'_>,
        member: &Member<DefinitionId>,
        attribute: &Attribute<DefinitionId>,
    ) -> Outcome {
        if self.is_promise(&attribute.ty) {
            return OF_PROMISE;
        }
        if member.extensions.getter_throws {
            return Outcome::Result(Cause::Known);
        }
        self.accessor_outcome(host, member, (&attribute.name, Accessor::Get), Refusals::NONE)
    }

    /// `ty` is the type of the value that is written.
    pub(super) fn setter_outcome(
        &self,
        host: &Host<'_>,
        member: &Member<DefinitionId>,
        attribute: &Attribute<DefinitionId>,
        ty: &Type<DefinitionId>,
    ) -> Outcome {
        if let Some(exceptions) = member.extensions.setter_throws {
            return stated_as(exceptions);
        }
        let refusals = if host.is_builtin() { Refusals::NONE } else { self.attribute_refusals(ty) };
        self.accessor_outcome(host, member, (&attribute.name, Accessor::Set), refusals)
    }

    /// Of an accessor that no fact knows it is said that it never throws by itself.
    fn accessor_outcome(
        &self,
        host: &Host<'_>,
        member: &Member<DefinitionId>,
        (name, accessor): (&str, Accessor),
        refusals: Refusals,
    ) -> Outcome {
        stated(&member.extensions).unwrap_or_else(|| {
            self.by_fact(host, &member.origin.holder, name, accessor, |verdict| match verdict {
                Verdict::Throws => Outcome::Result(Cause::Known),
                Verdict::Panics => panics_unless(refusals),
                Verdict::Unknown if self.returns_unstated(member) => Outcome::Returns,
                Verdict::Never | Verdict::Unknown => Outcome::of(refusals),
            })
        })
    }

    /// Of a form of an operation or a constructor, whose conversions refuse these values.
    pub(super) fn call_outcome(
        &self,
        host: &Host<'_>,
        member: &Member<DefinitionId>,
        called: &Called<'_>,
        returns: &RustType,
        refusals: Refusals,
    ) -> Outcome {
        if matches!(returns, RustType::Promise(_)) {
            return OF_PROMISE;
        }
        let outcome = |verdict| match verdict {
            Verdict::Throws => Outcome::Result(Cause::Known),
            Verdict::Unknown if self.returns_unstated(member) => Outcome::Returns,
            Verdict::Unknown => Outcome::Result(Cause::Unknown),
            Verdict::Panics => panics_unless(refusals),
            Verdict::Never => Outcome::of(refusals),
        };
        stated(&member.extensions).unwrap_or_else(|| {
            let holder = &member.origin.holder;
            let of_all = self.by_fact(host, holder, called.name, called.accessor, outcome);
            let correction = self.facts.corrections.form([host.name(), holder], called);
            let of_form = correction.map_or(of_all, |entry| entry.apply(&of_all, outcome(*entry.value())));
            self.form_as_published(host, called, of_form)
        })
    }

    /// Whether the author says that a member returns of which nothing is said. Then it refuses no argument either: JavaScript
    /// that is not an engine's converts none.
    fn returns_unstated(&self, member: &Member<DefinitionId>) -> bool {
        self.facts.unstated.returns(self.facts.crates.of(member.origin.span.file))
    }

    /// The outcome by the fact about a member of its host. A correction of the host, or else of the definition that holds
    /// the member's text, comes before the fact.
    fn by_fact(
        &self,
        host: &Host<'_>,
        holder: &str,
        member: &str,
        accessor: Accessor,
        outcome: impl Fn(Verdict) -> Outcome,
    ) -> Outcome {
        let fact = self.facts.throws.fact(self.having(host), member, accessor);
        let by_table = outcome(fact.map_or(Verdict::Unknown, |fact| fact.verdict));
        let without = self.as_published(host, member, accessor, by_table, &outcome);
        let owners = [host.name(), holder];
        match owners.into_iter().find_map(|owner| self.facts.corrections.get(owner, member, accessor)) {
            Some(entry) => entry.apply(&without, outcome(*entry.value())),
            None => without,
        }
    }

    /// The outcome that was published, where the table now says the opposite.
    fn as_published(
        &self,
        host: &Host<'_>,
        member: &str,
        accessor: Accessor,
        by_table: Outcome,
        outcome: impl Fn(Verdict) -> Outcome,
    ) -> Outcome {
        let name = if accessor == Accessor::New { "" } else { member };
        let fails = self.facts.published.may_fail(&host.javascript_class(), name, kinds(accessor));
        let Some(fails) = fails.filter(|fails| *fails != by_table.is_result()) else { return by_table };
        let verdict = if fails { Verdict::Throws } else { Verdict::Never };
        let published = outcome(verdict);
        if published.is_result() == by_table.is_result() { by_table } else { published }
    }

    /// The interfaces that have the members of a host: itself, or those that include it where it is a mixin.
    fn having<'n>(&'n self, host: &Host<'n>) -> impl Iterator<Item = &'n str> {
        let includers = self.includers.get(host.name()).into_iter().flatten();
        std::iter::once(host.name()).chain(includers.map(String::as_str))
    }

    /// Who says whether a member throws, if neither its WebIDL does nor its result, a promise. A correction comes before
    /// the table.
    pub(super) fn witnesses(
        &self,
        host: &Host<'_>,
        member: &Member<DefinitionId>,
        name: &str,
        kind: BindingKind,
    ) -> Option<Arc<str>> {
        if stated(&member.extensions).is_some() {
            return None;
        }
        let accessor = match kind {
            BindingKind::Constructor => Accessor::New,
            BindingKind::Getter | BindingKind::StaticGetter => Accessor::Get,
            BindingKind::Setter | BindingKind::StaticSetter => Accessor::Set,
            _ => Accessor::Call,
        };
        let owners = [host.name(), &member.origin.holder];
        if owners.iter().any(|owner| self.facts.corrections.get(owner, name, accessor).is_some()) {
            return Some(Arc::from(CORRECTED));
        }
        self.facts.throws.fact(self.having(host), name, accessor).map(|fact| Arc::clone(&fact.witnesses))
    }

    fn is_promise(&self, ty: &Type<DefinitionId>) -> bool {
        let target = self.target(ty);
        !ty.nullable && !target.nullable && matches!(target.kind, TypeKind::Promise(_))
    }
}

/// The kinds of bindings that use a member in one way.
pub(super) fn kinds(accessor: Accessor) -> &'static [BindingKind] {
    match accessor {
        Accessor::Get => &[BindingKind::Getter, BindingKind::StaticGetter],
        Accessor::Set => &[BindingKind::Setter, BindingKind::StaticSetter],
        Accessor::Call => {
            &[BindingKind::Method, BindingKind::StaticMethod, BindingKind::NsFunction, BindingKind::Function]
        }
        Accessor::New => &[BindingKind::Constructor],
    }
}

/// The witness where an entry of `throws-corrections.toml` decides.
const CORRECTED: &str = "corrected";

/// Of a method that starts the iteration of an `async_iterable`.
pub(super) fn async_iteration_outcome() -> Outcome {
    Outcome::Result(Cause::Unknown)
}

/// Of a setter or deleter of indexes or names, which the facts do not list.
pub(super) fn index_change_outcome(extensions: &MemberExtensions) -> Outcome {
    stated(extensions).unwrap_or(Outcome::Result(Cause::Unknown))
}

/// Of a member that the facts do not list: one that the runtime has by hand, a getter of indexes or names.
pub(super) fn unlisted_outcome(extensions: &MemberExtensions) -> Outcome {
    stated(extensions).unwrap_or(Outcome::Returns)
}

/// A call that returns a promise, for which a task waits. WebIDL says that it rejects instead of throwing. But its receiver
/// or the member may be absent, and some of JavaScript's own functions throw.
const OF_PROMISE: Outcome = Outcome::Rejects;

/// Of what throws for no correct program by itself, but may refuse these values.
fn panics_unless(refusals: Refusals) -> Outcome {
    match Outcome::of(refusals) {
        Outcome::Returns => Outcome::Panics,
        refuses => refuses,
    }
}

/// The outcome that `[Throws]`, `[Panics]` or `[NeverThrows]` states.
fn stated(extensions: &MemberExtensions) -> Option<Outcome> {
    extensions.throws.map(stated_as)
}

fn stated_as(exceptions: Exceptions) -> Outcome {
    match exceptions {
        Exceptions::Never => Outcome::Returns,
        Exceptions::Panics => Outcome::Panics,
        Exceptions::Throws => Outcome::Result(Cause::Known),
    }
}
