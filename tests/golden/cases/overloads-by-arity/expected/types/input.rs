//! Types: What input.idl defines

/// `interface Image_`
///
/// Exposed in Window.
#[doc(alias = "Image_")]
#[repr(transparent)]
pub struct Image {
    parent: crate::Object,
}
interface!(Image:; "Image_");

/// `interface Context2D`
///
/// Exposed in Window.
#[doc(alias = "Context2D")]
#[repr(transparent)]
pub struct Context2d {
    parent: crate::Object,
}
interface!(Context2d:; "Context2D");
