//! Types: What input.idl defines

/// `interface StyleDeclaration`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct StyleDeclaration {
    parent: crate::Object,
}
interface!(StyleDeclaration:; "StyleDeclaration");
