//! Types: Rectangles: DOMRect

/// `interface DOMRectReadOnly`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRectReadOnly) · [Specification](https://drafts.csswg.org/geometry/#domrectreadonly)
#[doc(alias = "DOMRectReadOnly")]
#[cfg(any(
    feature = "element-geometry", feature = "geometry", feature = "intersection-observer", feature = "ranges",
    feature = "rectangles", feature = "resize-observer", feature = "svg", feature = "svg-text", feature = "svg-values",
    feature = "web-codecs",
    all(
        feature = "experimental",
        any(
            feature = "edit-context", feature = "foldables", feature = "gamepad", feature = "paint-timing",
            feature = "shape-detection", feature = "virtual-keyboard", feature = "window-controls-overlay",
        ),
    ),
))]
#[repr(transparent)]
pub struct DomRectReadOnly {
    parent: crate::Object,
}
#[cfg(any(
    feature = "element-geometry", feature = "geometry", feature = "intersection-observer", feature = "ranges",
    feature = "rectangles", feature = "resize-observer", feature = "svg", feature = "svg-text", feature = "svg-values",
    feature = "web-codecs",
    all(
        feature = "experimental",
        any(
            feature = "edit-context", feature = "foldables", feature = "gamepad", feature = "paint-timing",
            feature = "shape-detection", feature = "virtual-keyboard", feature = "window-controls-overlay",
        ),
    ),
))]
interface!(DomRectReadOnly:; "DOMRectReadOnly");
#[cfg(any(
    feature = "element-geometry", feature = "geometry", feature = "intersection-observer", feature = "ranges",
    feature = "rectangles", feature = "resize-observer", feature = "svg", feature = "svg-text", feature = "svg-values",
    feature = "web-codecs",
    all(
        feature = "experimental",
        any(
            feature = "edit-context", feature = "foldables", feature = "gamepad", feature = "paint-timing",
            feature = "shape-detection", feature = "virtual-keyboard", feature = "window-controls-overlay",
        ),
    ),
))]
extended!([] DomRectReadOnly);

/// `interface DOMRect : DOMRectReadOnly`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRect) · [Specification](https://drafts.csswg.org/geometry/#domrect)
#[doc(alias = "SVGRect")]
#[doc(alias = "DOMRect")]
#[cfg(any(
    feature = "element-geometry", feature = "geometry", feature = "ranges", feature = "rectangles", feature = "svg",
    feature = "svg-text", feature = "svg-values",
    all(
        feature = "experimental",
        any(
            feature = "edit-context", feature = "foldables", feature = "virtual-keyboard",
            feature = "window-controls-overlay",
        ),
    ),
))]
#[repr(transparent)]
pub struct DomRect {
    parent: crate::DomRectReadOnly,
}
#[cfg(any(
    feature = "element-geometry", feature = "geometry", feature = "ranges", feature = "rectangles", feature = "svg",
    feature = "svg-text", feature = "svg-values",
    all(
        feature = "experimental",
        any(
            feature = "edit-context", feature = "foldables", feature = "virtual-keyboard",
            feature = "window-controls-overlay",
        ),
    ),
))]
interface!(DomRect: crate::DomRectReadOnly; "DOMRect");

/// `dictionary DOMRectInit`
#[doc(alias = "DOMRectInit")]
#[cfg(any(
    feature = "geometry", feature = "media-capture-extensions", feature = "rectangles", feature = "web-codecs",
    all(feature = "experimental", feature = "intersection-observer"),
))]
#[repr(transparent)]
pub struct DomRectInit {
    parent: crate::Object,
}
#[cfg(any(
    feature = "geometry", feature = "media-capture-extensions", feature = "rectangles", feature = "web-codecs",
    all(feature = "experimental", feature = "intersection-observer"),
))]
dictionary!(DomRectInit:; "DOMRectInit");

/// `interface DOMRectList`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRectList) · [Specification](https://drafts.csswg.org/geometry/#DOMRectList)
#[doc(alias = "DOMRectList")]
#[cfg(any(feature = "element-geometry", feature = "ranges", feature = "rectangles"))]
#[repr(transparent)]
pub struct DomRectList {
    parent: crate::Object,
}
#[cfg(any(feature = "element-geometry", feature = "ranges", feature = "rectangles"))]
interface!(DomRectList:; "DOMRectList");
