//! Types: Ranges of content between two points of the tree

web_interface! {
    /// The start and end of a part of a document, the base of the range types.
    ///
    /// `interface AbstractRange`
    ///
    /// Feature `ranges`. Exposed in Window. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AbstractRange) · [Specification](https://dom.spec.whatwg.org/#interface-abstractrange)
    pub struct AbstractRange: [crate::Object];
    class = "AbstractRange";
    extended;
}

#[cfg(feature = "ranges")]
web_dictionary! {
    /// The boundary points to make a `StaticRange` from.
    ///
    /// `dictionary StaticRangeInit`
    ///
    /// Feature `ranges`.
    pub struct StaticRangeInit: [crate::Object];
    name = "StaticRangeInit";
}

#[cfg(any(feature = "input-events", feature = "ranges", feature = "selection"))]
web_interface! {
    /// A range that does not follow changes of the document.
    ///
    /// `interface StaticRange : AbstractRange`
    ///
    /// Inherits the methods of [`AbstractRange`](crate::AbstractRange).
    ///
    /// Feature `ranges`. Exposed in Window. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/StaticRange) · [Specification](https://dom.spec.whatwg.org/#interface-staticrange)
    pub struct StaticRange: [crate::AbstractRange, crate::Object];
    class = "StaticRange";
}

#[cfg(any(
    feature = "ranges", feature = "selection", feature = "unspecified",
    all(feature = "experimental", feature = "css-drafts"),
))]
web_interface! {
    /// A part of a document between two points, kept up to date when the document changes.
    ///
    /// `interface Range : AbstractRange`
    ///
    /// Inherits the methods of [`AbstractRange`](crate::AbstractRange).
    ///
    /// Feature `ranges`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Range) · [Specification](https://dom.spec.whatwg.org/#interface-range)
    pub struct Range: [crate::AbstractRange, crate::Object];
    class = "Range";
}

#[cfg(feature = "ranges")]
web_stands_for!(crate::StaticRange, crate::StaticRangeInit);
