//! Types: What input.idl defines

/// `interface Label`
///
/// Exposed everywhere.
#[repr(transparent)]
pub struct Label {
    parent: crate::Object,
}
interface!(Label:; "Label");
