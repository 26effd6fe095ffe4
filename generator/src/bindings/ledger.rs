//! The account of every declared member: bound, or left out for a reason of a closed list.

use std::collections::{BTreeMap, HashSet};

use crate::diagnostics::{FileId, Span};
use crate::model::{DefinitionKind, Model, Origin};

/// Why a member has no binding.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Reason {
    /// `[HTMLConstructor]` throws unless the constructor of a custom element calls it, which Rust cannot be.
    HtmlConstructor,
    /// No interface includes the mixin.
    UnincludedMixin,
    /// `constructor` or static of a mixin's or callback interface's that JavaScript has no place for.
    NoPlace,
    /// `legacycaller`: the object can be called as a function, as only obsolete collections can.
    LegacyCaller,
    /// `[Exposed]` keeps it off every global that has an interface with the member.
    Unexposed,
    /// Another member has its name in Rust; `--lenient` leaves it out, and `names.toml` can give it another.
    NameTaken,
    /// Lowering met it nowhere: a defect of the generator.
    Unreached,
}

impl Reason {
    pub const ALL: [Reason; 7] = [
        Reason::HtmlConstructor,
        Reason::UnincludedMixin,
        Reason::NoPlace,
        Reason::LegacyCaller,
        Reason::Unexposed,
        Reason::NameTaken,
        Reason::Unreached,
    ];

    /// The reason's name in the ledger file.
    pub fn name(self) -> &'static str {
        match self {
            Reason::HtmlConstructor => "html-constructor",
            Reason::UnincludedMixin => "unincluded-mixin",
            Reason::NoPlace => "no-place",
            Reason::Unexposed => "unexposed",
            Reason::LegacyCaller => "legacy-caller",
            Reason::NameTaken => "name-taken",
            Reason::Unreached => "unreached",
        }
    }

    pub fn explanation(self) -> &'static str {
        match self {
            Reason::HtmlConstructor => "throws unless the constructor of a custom element calls it",
            Reason::UnincludedMixin => "no interface includes the mixin",
            Reason::LegacyCaller => "calls the object itself, as only obsolete collections allow",
            Reason::Unexposed => "no global has both the interface and the member",
            Reason::NameTaken => "another member has its name in Rust: overlays/names.toml can give it its own",
            Reason::NoPlace => "JavaScript has no object to find it on",
            Reason::Unreached => "the generator did not reach it: please report it",
        }
    }
}

/// Where each declared member ended; one declaration in a mixin is one member, however many interfaces include it.
#[derive(Default, Debug)]
pub struct Ledger {
    outcomes: BTreeMap<Span, Outcome>,
}

#[derive(Clone, PartialEq, Eq, Debug)]
enum Outcome {
    Bound,
    LeftOut(LeftOut),
}

/// A member that has no binding.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LeftOut {
    /// The interface, mixin, dictionary or enumeration that declares it.
    pub holder: String,
    pub reason: Reason,
}

impl Ledger {
    pub(crate) fn bound(&mut self, member: Span) {
        self.outcomes.insert(member, Outcome::Bound);
    }

    /// A member that is bound on one interface stays bound, even if it is left out on another.
    pub(crate) fn left_out(&mut self, member: &Origin, reason: Reason) {
        let left_out = || Outcome::LeftOut(LeftOut { holder: member.holder.clone(), reason });
        self.outcomes.entry(member.span).or_insert_with(left_out);
    }

    /// Gives every member of the model that nothing was said of its reason.
    pub(crate) fn close<R>(&mut self, model: &Model<R>) {
        for definition in &model.definitions {
            for member in declared_members(definition) {
                self.left_out(member, Reason::Unreached);
            }
        }
    }

    /// Forgets the members of other files.
    pub(crate) fn keep(&mut self, files: &HashSet<FileId>) {
        self.outcomes.retain(|member, _| files.contains(&member.file));
    }

    pub fn bound_count(&self) -> usize {
        self.outcomes.values().filter(|outcome| **outcome == Outcome::Bound).count()
    }

    /// The members left out, in the order of the files.
    pub fn left_out_members(&self) -> impl Iterator<Item = (Span, &LeftOut)> {
        self.outcomes.iter().filter_map(|(span, outcome)| match outcome {
            Outcome::LeftOut(left_out) => Some((*span, left_out)),
            Outcome::Bound => None,
        })
    }
}

/// The places of a definition's members.
fn declared_members<R>(definition: &crate::model::Definition<R>) -> Vec<&Origin> {
    match &definition.kind {
        DefinitionKind::Interface(interface) => interface.members.iter().map(|member| &member.origin).collect(),
        DefinitionKind::Dictionary(dictionary) => dictionary.fields.iter().map(|field| &field.origin).collect(),
        DefinitionKind::Enumeration(enumeration) => enumeration.values.iter().map(|value| &value.origin).collect(),
        DefinitionKind::Callback(_) | DefinitionKind::Typedef(_) => Vec::new(),
    }
}
