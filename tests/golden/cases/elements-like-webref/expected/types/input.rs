//! Types: A Trimmed Specification

/// `interface HTMLHeadingElement`
///
/// Exposed in Window.
#[doc(alias = "HTMLHeadingElement")]
#[repr(transparent)]
pub struct HtmlHeadingElement {
    parent: crate::Object,
}
interface!(HtmlHeadingElement:; "HTMLHeadingElement");
