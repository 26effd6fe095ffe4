//! One published item.

use crate::bindings::item::BindingKind;

/// One row of the record.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row {
    /// `Element::scroll_to`
    pub path: String,
    pub kind: BindingKind,
    /// The JavaScript class; `globalThis` for a global function.
    pub class: String,
    /// The name in JavaScript; empty for a type, a constructor and an index.
    pub member: String,
    /// The feature.
    pub area: String,
    pub state: State,
    /// How a call ends: `returns`, `rejects`, `panics`, or why it may throw. Empty for what is not called.
    pub verdict: String,
    /// The version of the crate that had it first.
    pub since: String,
    /// The signature of a function or constant, the parent of a type, the class of an event.
    pub signature: String,
    /// The declarations that it is made of, each with a semicolon after it.
    pub webidl: String,
}

/// What a program may expect of an item.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    Stable,
    StableDeprecated,
    Experimental,
    ExperimentalDeprecated,
}

impl State {
    const ALL: [State; 4] =
        [State::Stable, State::StableDeprecated, State::Experimental, State::ExperimentalDeprecated];

    pub fn new(experimental: bool, deprecated: bool) -> Self {
        match (experimental, deprecated) {
            (false, false) => State::Stable,
            (false, true) => State::StableDeprecated,
            (true, false) => State::Experimental,
            (true, true) => State::ExperimentalDeprecated,
        }
    }

    pub fn is_stable(self) -> bool {
        matches!(self, State::Stable | State::StableDeprecated)
    }

    pub fn is_deprecated(self) -> bool {
        matches!(self, State::StableDeprecated | State::ExperimentalDeprecated)
    }

    pub(super) fn word(self) -> &'static str {
        match self {
            State::Stable => "stable",
            State::StableDeprecated => "stable-deprecated",
            State::Experimental => "experimental",
            State::ExperimentalDeprecated => "experimental-deprecated",
        }
    }

    pub(super) fn parse(word: &str) -> Option<Self> {
        State::ALL.into_iter().find(|state| state.word() == word)
    }
}

impl Row {
    /// The item's own name: `scroll_to`
    pub fn name(&self) -> &str {
        self.path.rsplit("::").next().unwrap_or_default()
    }

    /// The name of the callback or typedef that it is, if it is one.
    pub fn defined(&self) -> Option<&str> {
        if let Some(rest) = self.webidl.strip_prefix("callback ") {
            return rest.split_once(" = ").map(|(name, _)| name);
        }
        self.webidl.strip_prefix("typedef ").and_then(|rest| rest.rsplit_once(' ')).map(|(_, name)| name)
    }

    /// The path of the type or the module that has it; empty at the crate's root.
    pub fn owner(&self) -> &str {
        self.path.rsplit_once("::").map_or("", |(owner, _)| owner)
    }

    /// Whether a call of it is a `Result` because its algorithm throws; `None` where that was not asked.
    pub fn fails(&self) -> Option<bool> {
        match self.verdict.as_str() {
            "" | "rejects" | "panics" | "callback" | "computed-style" => None,
            "known" | "unknown" => Some(true),
            // It returns, or only the conversion of an argument throws.
            _ => Some(false),
        }
    }

    /// What tells two items apart.
    pub fn key(&self) -> (&str, BindingKind, &str, &str) {
        (&self.path, self.kind, &self.class, &self.member)
    }
}
