//! Types: What input.idl defines

/// `enum Size`
#[non_exhaustive]
pub enum Size {
    /// `"small"`
    Small,
    /// `"large"`
    Large,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(Size {
    Small = "small",
    Large = "large",
});

/// `dictionary Box_`
#[doc(alias = "Box_")]
#[repr(transparent)]
pub struct JsBox {
    parent: crate::Object,
}
dictionary!(JsBox:; "Box_");

/// `interface Parcel`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Parcel {
    parent: crate::Object,
}
interface!(Parcel:; "Parcel");
