//! How a call can end.

use crate::facts::Conversion;

/// How a call can end, and so how its result is spelled.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// It returns: `-> T`
    Returns,
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
    Conversion(Conversion),
    /// A function that it calls may throw.
    Callback,
    /// It writes a property of a style, which a computed style refuses.
    ComputedStyle,
}

impl Outcome {
    /// Whether an exception has to be caught.
    pub fn catches(self) -> bool {
        self != Outcome::Returns
    }
}

impl Cause {
    /// The cause's name in the listing.
    pub fn name(self) -> &'static str {
        match self {
            Cause::Known => "known",
            Cause::Unknown => "unknown",
            Cause::Conversion(Conversion::Float) => "float",
            Cause::Conversion(Conversion::EnforceRange) => "enforce-range",
            Cause::Conversion(Conversion::Sequence) => "sequence",
            Cause::Conversion(Conversion::Dictionary) => "dictionary",
            Cause::Conversion(Conversion::Buffer) => "buffer",
            Cause::Conversion(Conversion::ByteString) => "byte-string",
            Cause::Callback => "callback",
            Cause::ComputedStyle => "computed-style",
        }
    }

    /// One line for the documentation.
    pub fn explanation(self) -> &'static str {
        match self {
            Cause::Known => "Throws what its specification says.",
            Cause::Unknown => "Whether it ever throws is not known.",
            Cause::Conversion(Conversion::Float) => "Throws a `TypeError` for a NaN or an infinity.",
            Cause::Conversion(Conversion::EnforceRange) => "Throws a `TypeError` for a number out of range.",
            Cause::Conversion(Conversion::Sequence) => "Throws what converting the items throws.",
            Cause::Conversion(Conversion::Dictionary) => "Throws what converting the dictionary's fields throws.",
            Cause::Conversion(Conversion::Buffer) => "Throws a `TypeError` for a buffer that is shared or resizable.",
            Cause::Conversion(Conversion::ByteString) => "Throws a `TypeError` for a character above U+00FF.",
            Cause::Callback => "Throws what the callback throws.",
            Cause::ComputedStyle => "Throws a `NoModificationAllowedError` where the style is a computed one.",
        }
    }
}
