//! Types: What input.idl defines

/// `dictionary Fields`
#[repr(transparent)]
pub struct Fields {
    parent: crate::Object,
}
dictionary!(Fields:; "Fields");

/// `interface Words`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Words {
    parent: crate::Object,
}
interface!(Words:; "Words");
