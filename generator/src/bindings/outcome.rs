//! How a call can end.

use std::borrow::Cow;

use super::refusal::Refusals;

/// How a call can end, and so how its result is spelled.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// It returns: `-> T`
    Returns,
    /// It returns in a correct program, and panics where it throws: `-> T`
    Panics,
    /// It returns or throws: `-> Result<T, Exception>`
    Result(Cause),
    /// It returns a promise, which is rejected with whatever the call throws: `-> Promise<T>`
    Rejects,
}

/// Why a call may throw.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Cause {
    /// The facts say that it throws.
    Known,
    /// No fact says that it never does.
    Unknown,
    /// The algorithm never throws; the conversion of an argument that typed Rust can pass may.
    Conversion(Refusals),
    /// A function that it calls may throw.
    Callback,
    /// It writes a property of a style, which a computed style refuses.
    ComputedStyle,
}

impl Outcome {
    /// Of a call that throws only where an argument is refused.
    pub fn of(refusals: Refusals) -> Outcome {
        if refusals.is_empty() { Outcome::Returns } else { Outcome::Result(Cause::Conversion(refusals)) }
    }

    /// Whether it is spelled as a `Result`.
    pub fn is_result(self) -> bool {
        matches!(self, Outcome::Result(_))
    }

    /// Whether an exception has to be caught.
    pub fn catches(self) -> bool {
        self != Outcome::Returns
    }
}

impl Cause {
    /// The cause's name in the listing.
    pub fn name(self) -> Cow<'static, str> {
        Cow::Borrowed(match self {
            Cause::Known => "known",
            Cause::Unknown => "unknown",
            Cause::Conversion(refusals) => return Cow::Owned(refusals.names()),
            Cause::Callback => "callback",
            Cause::ComputedStyle => "computed-style",
        })
    }

    /// The cause of this name in the listing.
    pub fn named(name: &str) -> Option<Cause> {
        let all = [Cause::Known, Cause::Unknown, Cause::Callback, Cause::ComputedStyle];
        let known = all.into_iter().find(|cause| cause.name() == name);
        known.or_else(|| Refusals::named(name).map(Cause::Conversion))
    }

    /// One line for the documentation.
    pub fn explanation(self) -> Cow<'static, str> {
        Cow::Borrowed(match self {
            Cause::Known => "Throws what its specification says.",
            Cause::Unknown => "Whether it ever throws is not known.",
            Cause::Conversion(refusals) => return Cow::Owned(format!("Throws a `TypeError` for{}", refusals.text())),
            Cause::Callback => "Throws what the callback throws.",
            Cause::ComputedStyle => "Throws a `NoModificationAllowedError` where the style is a computed one.",
        })
    }
}
