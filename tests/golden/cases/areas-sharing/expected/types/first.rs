//! Types: What first.idl defines

/// `interface Shared`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Shared {
    parent: crate::Object,
}
interface!(Shared:; "Shared");

/// `enum Level`
#[non_exhaustive]
pub enum Level {
    /// `"low"`
    Low,
    /// `"high"`
    High,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(Level {
    Low = "low",
    High = "high",
});
