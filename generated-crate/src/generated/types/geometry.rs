//! Types: Points, quadrilaterals and transformation matrices: DOMPoint, DOMQuad, DOMMatrix

/// `interface DOMPointReadOnly`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMPointReadOnly) · [Specification](https://drafts.csswg.org/geometry/#dompointreadonly)
#[doc(alias = "DOMPointReadOnly")]
#[cfg(any(
    feature = "geometry", feature = "svg", feature = "svg-shapes", feature = "svg-text",
    all(
        feature = "experimental",
        any(
            feature = "element-geometry", feature = "gamepad", feature = "model-element", feature = "webxr",
            feature = "webxr-environment", feature = "webxr-hit-test", feature = "webxr-layers",
        ),
    ),
))]
#[repr(transparent)]
pub struct DomPointReadOnly {
    parent: crate::Object,
}
#[cfg(any(
    feature = "geometry", feature = "svg", feature = "svg-shapes", feature = "svg-text",
    all(
        feature = "experimental",
        any(
            feature = "element-geometry", feature = "gamepad", feature = "model-element", feature = "webxr",
            feature = "webxr-environment", feature = "webxr-hit-test", feature = "webxr-layers",
        ),
    ),
))]
interface!(DomPointReadOnly:; "DOMPointReadOnly");
#[cfg(any(
    feature = "geometry", feature = "svg", feature = "svg-shapes", feature = "svg-text",
    all(
        feature = "experimental",
        any(
            feature = "element-geometry", feature = "gamepad", feature = "model-element", feature = "webxr",
            feature = "webxr-environment", feature = "webxr-hit-test", feature = "webxr-layers",
        ),
    ),
))]
extended!([] DomPointReadOnly);

/// `interface DOMPoint : DOMPointReadOnly`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMPoint) · [Specification](https://drafts.csswg.org/geometry/#DOMPoint)
#[doc(alias = "SVGPoint")]
#[doc(alias = "DOMPoint")]
#[cfg(any(
    feature = "geometry", feature = "svg", feature = "svg-shapes", feature = "svg-text",
    all(feature = "experimental", feature = "element-geometry"),
))]
#[repr(transparent)]
pub struct DomPoint {
    parent: crate::DomPointReadOnly,
}
#[cfg(any(
    feature = "geometry", feature = "svg", feature = "svg-shapes", feature = "svg-text",
    all(feature = "experimental", feature = "element-geometry"),
))]
interface!(DomPoint: crate::DomPointReadOnly; "DOMPoint");

/// `dictionary DOMPointInit`
#[doc(alias = "DOMPointInit")]
#[cfg(any(
    feature = "canvas-2d", feature = "css-worklets", feature = "geometry", feature = "offscreen-canvas",
    feature = "svg-shapes", feature = "svg-text",
    all(feature = "experimental", any(feature = "element-geometry", feature = "webxr", feature = "webxr-hit-test")),
))]
#[repr(transparent)]
pub struct DomPointInit {
    parent: crate::Object,
}
#[cfg(any(
    feature = "canvas-2d", feature = "css-worklets", feature = "geometry", feature = "offscreen-canvas",
    feature = "svg-shapes", feature = "svg-text",
    all(feature = "experimental", any(feature = "element-geometry", feature = "webxr", feature = "webxr-hit-test")),
))]
dictionary!(DomPointInit:; "DOMPointInit");

/// `interface DOMQuad`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMQuad) · [Specification](https://drafts.csswg.org/geometry/#domquad)
#[doc(alias = "DOMQuad")]
#[cfg(any(feature = "geometry", all(feature = "experimental", feature = "element-geometry")))]
#[repr(transparent)]
pub struct DomQuad {
    parent: crate::Object,
}
#[cfg(any(feature = "geometry", all(feature = "experimental", feature = "element-geometry")))]
interface!(DomQuad:; "DOMQuad");

/// `dictionary DOMQuadInit`
#[doc(alias = "DOMQuadInit")]
#[cfg(any(feature = "geometry", all(feature = "experimental", feature = "element-geometry")))]
#[repr(transparent)]
pub struct DomQuadInit {
    parent: crate::Object,
}
#[cfg(any(feature = "geometry", all(feature = "experimental", feature = "element-geometry")))]
dictionary!(DomQuadInit:; "DOMQuadInit");

/// `interface DOMMatrixReadOnly`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly) · [Specification](https://drafts.csswg.org/geometry/#DOMMatrix)
#[doc(alias = "DOMMatrixReadOnly")]
#[cfg(any(
    feature = "canvas-2d", feature = "css-typed-om", feature = "geometry", feature = "offscreen-canvas",
    feature = "svg", feature = "svg-values",
    all(feature = "experimental", any(feature = "css-worklets", feature = "model-element", feature = "sensors")),
))]
#[repr(transparent)]
pub struct DomMatrixReadOnly {
    parent: crate::Object,
}
#[cfg(any(
    feature = "canvas-2d", feature = "css-typed-om", feature = "geometry", feature = "offscreen-canvas",
    feature = "svg", feature = "svg-values",
    all(feature = "experimental", any(feature = "css-worklets", feature = "model-element", feature = "sensors")),
))]
interface!(DomMatrixReadOnly:; "DOMMatrixReadOnly");
#[cfg(any(
    feature = "canvas-2d", feature = "css-typed-om", feature = "geometry", feature = "offscreen-canvas",
    feature = "svg", feature = "svg-values",
    all(feature = "experimental", any(feature = "css-worklets", feature = "model-element", feature = "sensors")),
))]
extended!([] DomMatrixReadOnly);

/// `interface DOMMatrix : DOMMatrixReadOnly`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrix) · [Specification](https://drafts.csswg.org/geometry/#DOMMatrix)
#[doc(alias = "SVGMatrix")]
#[doc(alias = "WebKitCSSMatrix")]
#[doc(alias = "DOMMatrix")]
#[cfg(any(
    feature = "canvas-2d", feature = "css-typed-om", feature = "geometry", feature = "offscreen-canvas",
    feature = "svg", feature = "svg-values",
    all(feature = "experimental", any(feature = "css-worklets", feature = "sensors")),
))]
#[repr(transparent)]
pub struct DomMatrix {
    parent: crate::DomMatrixReadOnly,
}
#[cfg(any(
    feature = "canvas-2d", feature = "css-typed-om", feature = "geometry", feature = "offscreen-canvas",
    feature = "svg", feature = "svg-values",
    all(feature = "experimental", any(feature = "css-worklets", feature = "sensors")),
))]
interface!(DomMatrix: crate::DomMatrixReadOnly; "DOMMatrix");

/// `dictionary DOMMatrix2DInit`
#[doc(alias = "DOMMatrix2DInit")]
#[cfg(any(
    feature = "canvas-2d", feature = "geometry", feature = "offscreen-canvas", feature = "svg", feature = "svg-values",
    all(feature = "experimental", feature = "css-worklets"),
))]
#[repr(transparent)]
pub struct DomMatrix2dInit {
    parent: crate::Object,
}
#[cfg(any(
    feature = "canvas-2d", feature = "geometry", feature = "offscreen-canvas", feature = "svg", feature = "svg-values",
    all(feature = "experimental", feature = "css-worklets"),
))]
dictionary!(DomMatrix2dInit:; "DOMMatrix2DInit");
#[cfg(any(
    feature = "canvas-2d", feature = "geometry", feature = "offscreen-canvas", feature = "svg", feature = "svg-values",
    all(feature = "experimental", feature = "css-worklets"),
))]
extended!([] DomMatrix2dInit);

/// `dictionary DOMMatrixInit : DOMMatrix2DInit`
#[doc(alias = "DOMMatrixInit")]
#[cfg(feature = "geometry")]
#[repr(transparent)]
pub struct DomMatrixInit {
    parent: crate::DomMatrix2dInit,
}
#[cfg(feature = "geometry")]
dictionary!(DomMatrixInit: crate::DomMatrix2dInit; "DOMMatrixInit");

/// `(DOMString or sequence<unrestricted double>)`
#[cfg(feature = "geometry")]
#[non_exhaustive]
pub enum StringOrNumberSequence {
    /// `String`
    String(crate::JsString),
    /// `NumberSequence`
    NumberSequence(crate::Array<f64>),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "geometry")]
union!(StringOrNumberSequence {
    String(crate::JsString): string,
    NumberSequence(crate::Array<f64>): array,
});
