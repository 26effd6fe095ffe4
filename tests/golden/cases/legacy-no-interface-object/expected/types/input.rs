//! Types: What input.idl defines

/// `interface EXT_rare_thing`
///
/// Exposed in Window, Worker.
#[doc(alias = "EXT_rare_thing")]
#[repr(transparent)]
pub struct ExtRareThing {
    parent: crate::Object,
}
interface!(ExtRareThing:;);
