//! Types: What input.idl defines

/// `interface Vault`
///
/// Exposed in Window.
///
/// In secure contexts only.
#[repr(transparent)]
pub struct Vault {
    parent: crate::Object,
}
interface!(Vault:; "Vault");

/// `interface Door`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Door {
    parent: crate::Object,
}
interface!(Door:; "Door");
