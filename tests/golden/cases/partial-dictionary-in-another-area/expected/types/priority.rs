//! Types: What priority.idl defines

/// `enum Urgency`
#[non_exhaustive]
pub enum Urgency {
    /// `"high"`
    High,
    /// `"low"`
    Low,
    /// `"auto"`
    Auto,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(Urgency {
    High = "high",
    Low = "low",
    Auto = "auto",
});
