//! Types: What input.idl defines

/// `interface PictureElement`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct PictureElement {
    parent: crate::Object,
}
interface!(PictureElement:; "PictureElement");

/// `interface TuneElement`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct TuneElement {
    parent: crate::Object,
}
interface!(TuneElement:; "TuneElement");
