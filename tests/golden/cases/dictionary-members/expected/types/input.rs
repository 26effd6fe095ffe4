//! Types: What input.idl defines

/// `dictionary Options`
#[repr(transparent)]
pub struct Options {
    parent: crate::Object,
}
dictionary!(Options:; "Options");

/// `enum Mode`
#[non_exhaustive]
pub enum Mode {
    /// `"fast"`
    Fast,
    /// `"slow"`
    Slow,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(Mode {
    Fast = "fast",
    Slow = "slow",
});

/// `(DOMString or double)`
#[non_exhaustive]
pub enum StringOrNumber {
    /// `String`
    String(crate::JsString),
    /// `Number`
    Number(f64),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(StringOrNumber {
    String(crate::JsString): string,
    Number(f64): number,
});

/// `callback Notify = undefined (DOMString message)`
pub type Notify = crate::Function<fn(alloc::string::String)>;
