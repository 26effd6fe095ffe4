//! Types: What streams.idl defines

/// `dictionary StreamOptions`
#[repr(transparent)]
pub struct StreamOptions {
    parent: crate::Object,
}
dictionary!(StreamOptions:; "StreamOptions");

/// `interface Streams`
///
/// Exposed in Window.
#[cfg(feature = "streams")]
#[repr(transparent)]
pub struct Streams {
    parent: crate::Object,
}
#[cfg(feature = "streams")]
interface!(Streams:; "Streams");
