//! Types: What the user has selected in the document

/// `interface Selection`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Selection) · [Specification](https://w3c.github.io/selection-api/#selection-interface)
#[repr(transparent)]
pub struct Selection {
    parent: crate::Object,
}
interface!(Selection:; "Selection");

/// `dictionary GetComposedRangesOptions`
#[repr(transparent)]
pub struct GetComposedRangesOptions {
    parent: crate::Object,
}
dictionary!(GetComposedRangesOptions:; "GetComposedRangesOptions");
