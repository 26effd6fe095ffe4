//! Types: Ranges of content between two points of the tree

/// `interface AbstractRange`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AbstractRange) · [Specification](https://dom.spec.whatwg.org/#interface-abstractrange)
#[repr(transparent)]
pub struct AbstractRange {
    parent: crate::Object,
}
interface!(AbstractRange:; "AbstractRange");
extended!([] AbstractRange);

/// `dictionary StaticRangeInit`
#[cfg(feature = "ranges")]
#[repr(transparent)]
pub struct StaticRangeInit {
    parent: crate::Object,
}
#[cfg(feature = "ranges")]
dictionary!(StaticRangeInit:; "StaticRangeInit");

/// `interface StaticRange : AbstractRange`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/StaticRange) · [Specification](https://dom.spec.whatwg.org/#interface-staticrange)
#[cfg(any(feature = "input-events", feature = "ranges", feature = "selection"))]
#[repr(transparent)]
pub struct StaticRange {
    parent: crate::AbstractRange,
}
#[cfg(any(feature = "input-events", feature = "ranges", feature = "selection"))]
interface!(StaticRange: crate::AbstractRange; "StaticRange");

/// `interface Range : AbstractRange`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Range) · [Specification](https://dom.spec.whatwg.org/#interface-range)
#[cfg(any(feature = "ranges", feature = "selection", all(feature = "experimental", feature = "css-drafts")))]
#[repr(transparent)]
pub struct Range {
    parent: crate::AbstractRange,
}
#[cfg(any(feature = "ranges", feature = "selection", all(feature = "experimental", feature = "css-drafts")))]
interface!(Range: crate::AbstractRange; "Range");
