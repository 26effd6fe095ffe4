//! Types: WebGL extensions

/// `interface EXT_first`
///
/// Exposed in Window.
#[doc(alias = "EXT_first")]
#[repr(transparent)]
pub struct ExtFirst {
    parent: crate::Object,
}
interface!(ExtFirst:;);

/// `interface OES_second`
///
/// Exposed in Window.
#[doc(alias = "OES_second")]
#[repr(transparent)]
pub struct OesSecond {
    parent: crate::Object,
}
interface!(OesSecond:;);
