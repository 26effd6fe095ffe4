//! Types: What input.idl defines

/// `dictionary Settings`
#[repr(transparent)]
pub struct Settings {
    parent: crate::Object,
}
dictionary!(Settings:; "Settings");

/// `interface Printer`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Printer {
    parent: crate::Object,
}
interface!(Printer:; "Printer");
