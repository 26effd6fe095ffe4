//! Types: Points, quadrilaterals and transformation matrices: DOMPoint, DOMQuad, DOMMatrix

#[cfg(any(
    feature = "geometry", feature = "svg-shapes",
    all(feature = "experimental", any(
        feature = "element-geometry", feature = "gamepad", feature = "model-element", feature = "webxr",
        feature = "webxr-environment", feature = "webxr-hit-test", feature = "webxr-layers",
    )),
))]
web_interface! {
    /// A point in two or three dimensions that cannot be changed.
    ///
    /// `interface DOMPointReadOnly`
    ///
    /// Feature `geometry`. Exposed in Window, Worker. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMPointReadOnly) · [Specification](https://drafts.csswg.org/geometry/#dompointreadonly)
    #[doc(alias = "DOMPointReadOnly")]
    pub struct DomPointReadOnly: [crate::Object];
    class = "DOMPointReadOnly";
    extended;
}

#[cfg(any(feature = "geometry", feature = "svg-shapes", all(feature = "experimental", feature = "element-geometry")))]
web_interface! {
    /// A point in two or three dimensions that can be changed.
    ///
    /// `interface DOMPoint : DOMPointReadOnly`
    ///
    /// Inherits the methods of [`DomPointReadOnly`](crate::DomPointReadOnly).
    ///
    /// Feature `geometry`. Exposed in Window, Worker. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMPoint) · [Specification](https://drafts.csswg.org/geometry/#DOMPoint)
    #[doc(alias = "SVGPoint")]
    #[doc(alias = "DOMPoint")]
    pub struct DomPoint: [crate::DomPointReadOnly, crate::Object];
    class = "DOMPoint";
}

#[cfg(any(
    feature = "canvas-2d", feature = "css-worklets", feature = "geometry", feature = "offscreen-canvas",
    feature = "svg-shapes", feature = "svg-text",
    all(feature = "experimental", any(feature = "element-geometry", feature = "webxr", feature = "webxr-hit-test")),
))]
web_dictionary! {
    /// The coordinates of a point.
    ///
    /// `dictionary DOMPointInit`
    ///
    /// Feature `geometry`.
    #[doc(alias = "DOMPointInit")]
    pub struct DomPointInit: [crate::Object];
    name = "DOMPointInit";
    optional;
}

#[cfg(any(feature = "geometry", all(feature = "experimental", feature = "element-geometry")))]
web_interface! {
    /// A shape with four corners and straight sides, such as a rectangle after a transform.
    ///
    /// `interface DOMQuad`
    ///
    /// Feature `geometry`. Exposed in Window, Worker. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMQuad) · [Specification](https://drafts.csswg.org/geometry/#domquad)
    #[doc(alias = "DOMQuad")]
    pub struct DomQuad: [crate::Object];
    class = "DOMQuad";
}

#[cfg(any(feature = "geometry", all(feature = "experimental", feature = "element-geometry")))]
web_dictionary! {
    /// The four corners of a quad.
    ///
    /// `dictionary DOMQuadInit`
    ///
    /// Feature `geometry`.
    #[doc(alias = "DOMQuadInit")]
    pub struct DomQuadInit: [crate::Object];
    name = "DOMQuadInit";
    optional;
}

#[cfg(any(
    feature = "canvas-2d", feature = "css-typed-om", feature = "geometry", feature = "offscreen-canvas",
    all(feature = "experimental", any(feature = "css-worklets", feature = "model-element", feature = "sensors")),
))]
web_interface! {
    /// A 4 × 4 transform matrix that cannot be changed, for 2D and 3D graphics.
    ///
    /// `interface DOMMatrixReadOnly`
    ///
    /// Feature `geometry`. Exposed in Window, Worker. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly) · [Specification](https://drafts.csswg.org/geometry/#DOMMatrix)
    #[doc(alias = "DOMMatrixReadOnly")]
    pub struct DomMatrixReadOnly: [crate::Object];
    class = "DOMMatrixReadOnly";
    extended;
}

#[cfg(any(
    feature = "canvas-2d", feature = "css-typed-om", feature = "geometry", feature = "offscreen-canvas",
    all(feature = "experimental", any(feature = "css-worklets", feature = "sensors")),
))]
web_interface! {
    /// A 4 × 4 transform matrix that can be changed, for 2D and 3D graphics.
    ///
    /// `interface DOMMatrix : DOMMatrixReadOnly`
    ///
    /// Inherits the methods of [`DomMatrixReadOnly`](crate::DomMatrixReadOnly).
    ///
    /// Feature `geometry`. Exposed in Window, Worker. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrix) · [Specification](https://drafts.csswg.org/geometry/#DOMMatrix)
    #[doc(alias = "SVGMatrix")]
    #[doc(alias = "WebKitCSSMatrix")]
    #[doc(alias = "DOMMatrix")]
    pub struct DomMatrix: [crate::DomMatrixReadOnly, crate::Object];
    class = "DOMMatrix";
}

#[cfg(any(
    feature = "canvas-2d", feature = "geometry", feature = "offscreen-canvas", feature = "svg", feature = "svg-values",
    all(feature = "experimental", feature = "css-worklets"),
))]
web_dictionary! {
    /// The elements of a two-dimensional matrix, by their short or long names.
    ///
    /// `dictionary DOMMatrix2DInit`
    ///
    /// Feature `geometry`.
    #[doc(alias = "DOMMatrix2DInit")]
    pub struct DomMatrix2dInit: [crate::Object];
    name = "DOMMatrix2DInit";
    optional;
    extended;
}

#[cfg(feature = "geometry")]
web_dictionary! {
    /// The elements of a matrix; those that are missing are taken from the identity matrix.
    ///
    /// `dictionary DOMMatrixInit : DOMMatrix2DInit`
    ///
    /// Inherits the methods of [`DomMatrix2dInit`](crate::DomMatrix2dInit).
    ///
    /// Feature `geometry`.
    #[doc(alias = "DOMMatrixInit")]
    pub struct DomMatrixInit: [crate::DomMatrix2dInit, crate::Object];
    name = "DOMMatrixInit";
    optional;
}

#[cfg(feature = "geometry")]
web_union! {
    /// `(DOMString or sequence<unrestricted double>)`
    ///
    /// Feature `geometry`.
    pub enum StringOrNumberSequence {
        NumberSequence(crate::Array<f64>): array,
        String(crate::JsString): string,
    }
}

#[cfg(all(
    any(
        feature = "geometry", feature = "svg-shapes",
        all(feature = "experimental", any(
            feature = "element-geometry", feature = "gamepad", feature = "model-element", feature = "webxr",
            feature = "webxr-environment", feature = "webxr-hit-test", feature = "webxr-layers",
        )),
    ),
    any(
        feature = "canvas-2d", feature = "css-worklets", feature = "geometry", feature = "offscreen-canvas",
        feature = "svg-shapes", feature = "svg-text",
        all(feature = "experimental", any(feature = "element-geometry", feature = "webxr", feature = "webxr-hit-test")),
    ),
))]
web_stands_for!(crate::DomPointReadOnly, crate::DomPointInit);

#[cfg(any(feature = "geometry", feature = "svg-shapes", all(feature = "experimental", feature = "element-geometry")))]
web_stands_for!(crate::DomPoint, crate::DomPointInit);

#[cfg(any(feature = "geometry", all(feature = "experimental", feature = "element-geometry")))]
web_stands_for!(crate::DomQuad, crate::DomQuadInit);

#[cfg(all(
    any(
        feature = "canvas-2d", feature = "css-typed-om", feature = "geometry", feature = "offscreen-canvas",
        all(feature = "experimental", any(feature = "css-worklets", feature = "model-element", feature = "sensors")),
    ),
    any(
        feature = "canvas-2d", feature = "geometry", feature = "offscreen-canvas", feature = "svg",
        feature = "svg-values", all(feature = "experimental", feature = "css-worklets"),
    ),
))]
web_stands_for!(crate::DomMatrixReadOnly, crate::DomMatrix2dInit);

#[cfg(all(
    any(
        feature = "canvas-2d", feature = "css-typed-om", feature = "geometry", feature = "offscreen-canvas",
        all(feature = "experimental", any(feature = "css-worklets", feature = "sensors")),
    ),
    any(
        feature = "canvas-2d", feature = "geometry", feature = "offscreen-canvas", feature = "svg",
        feature = "svg-values", all(feature = "experimental", feature = "css-worklets"),
    ),
))]
web_stands_for!(crate::DomMatrix, crate::DomMatrix2dInit);

#[cfg(feature = "geometry")]
web_stands_for!(crate::DomMatrixReadOnly, crate::DomMatrixInit);

#[cfg(feature = "geometry")]
web_stands_for!(crate::DomMatrix, crate::DomMatrixInit);
