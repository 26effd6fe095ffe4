//! Types: What input.idl defines

/// `interface Grid`
///
/// Exposed in Window, Worker.
#[doc(alias = "vendorMatrix")]
#[repr(transparent)]
pub struct Grid {
    parent: crate::Object,
}
interface!(Grid:; "Grid");

/// `interface Address`
///
/// Exposed in Window.
#[doc(alias = "OldUrl")]
#[doc(alias = "OlderUrl")]
#[repr(transparent)]
pub struct Address {
    parent: crate::Object,
}
interface!(Address:; "Address");
