//! Types: What input.idl defines

/// `interface Response_`
///
/// Exposed everywhere.
#[doc(alias = "Response_")]
#[repr(transparent)]
pub struct Response {
    parent: crate::Object,
}
interface!(Response:; "Response_");
