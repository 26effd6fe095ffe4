//! Types: Ranges of content between two points of the tree

web_interface! {
    /// `interface AbstractRange`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/AbstractRange) · [Specification](https://dom.spec.whatwg.org/#interface-abstractrange)
    pub struct AbstractRange: [crate::Object];
    class = "AbstractRange";
    extended;
}

#[cfg(feature = "ranges")]
web_dictionary! {
    /// `dictionary StaticRangeInit`
    pub struct StaticRangeInit: [crate::Object];
    name = "StaticRangeInit";
}

#[cfg(any(feature = "input-events", feature = "ranges", feature = "selection"))]
web_interface! {
    /// `interface StaticRange : AbstractRange`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/StaticRange) · [Specification](https://dom.spec.whatwg.org/#interface-staticrange)
    pub struct StaticRange: [crate::AbstractRange, crate::Object];
    class = "StaticRange";
}

#[cfg(any(
    feature = "ranges", feature = "selection", feature = "unspecified",
    all(feature = "experimental", feature = "css-drafts"),
))]
web_interface! {
    /// `interface Range : AbstractRange`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Range) · [Specification](https://dom.spec.whatwg.org/#interface-range)
    pub struct Range: [crate::AbstractRange, crate::Object];
    class = "Range";
}

#[cfg(feature = "ranges")]
web_stands_for!(crate::StaticRange, crate::StaticRangeInit);
