//! Types: What request.idl defines

/// `dictionary RequestOptions`
#[repr(transparent)]
pub struct RequestOptions {
    parent: crate::Object,
}
dictionary!(RequestOptions:; "RequestOptions");

/// `interface Sender`
///
/// Exposed everywhere.
#[cfg(feature = "request")]
#[repr(transparent)]
pub struct Sender {
    parent: crate::Object,
}
#[cfg(feature = "request")]
interface!(Sender:; "Sender");
