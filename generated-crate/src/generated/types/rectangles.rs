//! Types: Rectangles: DOMRect

#[cfg(any(
    feature = "element-geometry", feature = "geometry", feature = "intersection-observer", feature = "ranges",
    feature = "rectangles", feature = "resize-observer", feature = "web-codecs",
    all(feature = "experimental", any(
        feature = "edit-context", feature = "foldables", feature = "gamepad", feature = "paint-timing",
        feature = "shape-detection", feature = "virtual-keyboard", feature = "window-controls-overlay",
    )),
))]
interface! {
    /// `interface DOMRectReadOnly`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRectReadOnly) · [Specification](https://drafts.csswg.org/geometry/#domrectreadonly)
    #[doc(alias = "DOMRectReadOnly")]
    pub struct DomRectReadOnly: [crate::Object];
    class = "DOMRectReadOnly";
    extended;
}

#[cfg(any(
    feature = "element-geometry", feature = "geometry", feature = "ranges", feature = "rectangles",
    all(feature = "experimental", any(
        feature = "edit-context", feature = "foldables", feature = "virtual-keyboard",
        feature = "window-controls-overlay",
    )),
))]
interface! {
    /// `interface DOMRect : DOMRectReadOnly`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRect) · [Specification](https://drafts.csswg.org/geometry/#domrect)
    #[doc(alias = "SVGRect")]
    #[doc(alias = "DOMRect")]
    pub struct DomRect: [crate::DomRectReadOnly, crate::Object];
    class = "DOMRect";
}

#[cfg(any(
    feature = "geometry", feature = "media-capture-extensions", feature = "rectangles", feature = "web-codecs",
    all(feature = "experimental", feature = "intersection-observer"),
))]
dictionary! {
    /// `dictionary DOMRectInit`
    #[doc(alias = "DOMRectInit")]
    pub struct DomRectInit: [crate::Object];
    name = "DOMRectInit";
    optional;
}

#[cfg(any(feature = "element-geometry", feature = "ranges", feature = "rectangles"))]
interface! {
    /// `interface DOMRectList`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRectList) · [Specification](https://drafts.csswg.org/geometry/#DOMRectList)
    #[doc(alias = "DOMRectList")]
    pub struct DomRectList: [crate::Object];
    class = "DOMRectList";
}

#[cfg(all(
    any(
        feature = "element-geometry", feature = "geometry", feature = "intersection-observer", feature = "ranges",
        feature = "rectangles", feature = "resize-observer", feature = "web-codecs",
        all(feature = "experimental", any(
            feature = "edit-context", feature = "foldables", feature = "gamepad", feature = "paint-timing",
            feature = "shape-detection", feature = "virtual-keyboard", feature = "window-controls-overlay",
        )),
    ),
    any(
        feature = "geometry", feature = "media-capture-extensions", feature = "rectangles", feature = "web-codecs",
        all(feature = "experimental", feature = "intersection-observer"),
    ),
))]
stands_for!(crate::DomRectReadOnly, crate::DomRectInit);

#[cfg(all(
    any(
        feature = "element-geometry", feature = "geometry", feature = "ranges", feature = "rectangles",
        all(feature = "experimental", any(
            feature = "edit-context", feature = "foldables", feature = "virtual-keyboard",
            feature = "window-controls-overlay",
        )),
    ),
    any(
        feature = "geometry", feature = "media-capture-extensions", feature = "rectangles", feature = "web-codecs",
        all(feature = "experimental", feature = "intersection-observer"),
    ),
))]
stands_for!(crate::DomRect, crate::DomRectInit);
