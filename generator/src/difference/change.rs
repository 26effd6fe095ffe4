//! One change of the public interface.

use serde::Serialize;

/// A change of one item.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Change {
    pub kind: Kind,
    pub path: String,
    /// `Element.scrollTo`; empty for what has no name in JavaScript.
    pub javascript: String,
    /// Whether a program that compiled may not compile any more.
    pub breaking: bool,
    pub cause: Cause,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old: Option<Side>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new: Option<Side>,
}

/// An item on one side.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Side {
    pub feature: String,
    pub signature: String,
    pub webidl: String,
}

/// The kinds of changes, the worst first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Removed,
    Retyped,
    /// To another feature.
    Moved,
    /// Behind the feature `experimental`.
    IntoExperimental,
    Deprecated,
    OutOfExperimental,
    NoLongerDeprecated,
    Added,
}

/// By whose doing an item changed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// The WebIDL is another.
    Specification,
    /// The WebIDL is the same, and the generator or an overlay makes something else of it.
    Rules,
    /// The WebIDL and the signature are the same: the data about engines say something else.
    Data,
}

impl Kind {
    pub const ALL: [Kind; 8] = [
        Kind::Removed,
        Kind::Retyped,
        Kind::Moved,
        Kind::IntoExperimental,
        Kind::Deprecated,
        Kind::OutOfExperimental,
        Kind::NoLongerDeprecated,
        Kind::Added,
    ];

    /// The heading of these changes.
    pub fn heading(self) -> &'static str {
        match self {
            Kind::Removed => "Removed",
            Kind::Retyped => "Of another type",
            Kind::Moved => "In another feature",
            Kind::IntoExperimental => "Experimental now",
            Kind::Deprecated => "Deprecated",
            Kind::OutOfExperimental => "No longer experimental",
            Kind::NoLongerDeprecated => "No longer deprecated",
            Kind::Added => "Added",
        }
    }

    /// Whether such a change of a stable item breaks programs.
    pub fn breaks(self) -> bool {
        self <= Kind::IntoExperimental
    }
}

impl Cause {
    pub fn text(self) -> &'static str {
        match self {
            Cause::Specification => "the specification",
            Cause::Rules => "our rules",
            Cause::Data => "the data",
        }
    }
}
