//! Types: What input.idl defines

/// `enum Odd`
#[non_exhaustive]
pub enum Odd {
    /// `""`
    None,
    /// `"2d"`
    N2d,
    /// `"3d-array"`
    N3dArray,
    /// `"self"`
    Self_,
    /// `"type"`
    Type,
    /// `"no-store"`
    NoStore,
    /// `"camelCase"`
    CamelCase,
    /// `"with space"`
    WithSpace,
    /// `"x/y"`
    XY,
    /// `"UPPER"`
    Upper,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(Odd {
    None = "",
    N2d = "2d",
    N3dArray = "3d-array",
    Self_ = "self",
    Type = "type",
    NoStore = "no-store",
    CamelCase = "camelCase",
    WithSpace = "with space",
    XY = "x/y",
    Upper = "UPPER",
});

/// `interface Switch`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Switch {
    parent: crate::Object,
}
interface!(Switch:; "Switch");

/// `(Odd or unsigned long)`
#[non_exhaustive]
pub enum OddOrNumber {
    /// `Odd`
    Odd(crate::Odd),
    /// `Number`
    Number(f64),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(OddOrNumber {
    Odd(crate::Odd): value,
    Number(f64): number,
});
