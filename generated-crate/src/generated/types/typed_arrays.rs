//! Types: Typed arrays: their methods, base64 and hexadecimal digits

/// `dictionary Base64Options`
#[repr(transparent)]
pub struct Base64Options {
    parent: crate::Object,
}
dictionary!(Base64Options:; "Base64Options");

/// `enum Base64Alphabet`
#[non_exhaustive]
pub enum Base64Alphabet {
    /// `"base64"`
    Base64,
    /// `"base64url"`
    Base64url,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(Base64Alphabet {
    Base64 = "base64",
    Base64url = "base64url",
});

/// `enum Base64LastChunkHandling`
#[non_exhaustive]
pub enum Base64LastChunkHandling {
    /// `"loose"`
    Loose,
    /// `"strict"`
    Strict,
    /// `"stop-before-partial"`
    StopBeforePartial,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(Base64LastChunkHandling {
    Loose = "loose",
    Strict = "strict",
    StopBeforePartial = "stop-before-partial",
});

/// `dictionary SetFromResult`
#[repr(transparent)]
pub struct SetFromResult {
    parent: crate::Object,
}
dictionary!(SetFromResult:; "SetFromResult");
