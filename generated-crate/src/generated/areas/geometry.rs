//! Points, quadrilaterals and transformation matrices: DOMPoint, DOMQuad, DOMMatrix

use crate::runtime::prelude::*;
use crate::{
    DomMatrix, DomMatrix2dInit, DomMatrixInit, DomMatrixReadOnly, DomPoint, DomPointInit, DomPointReadOnly, DomQuad,
    DomQuadInit, DomRect, DomRectInit, StringOrNumberSequence,
};

impl DomPointReadOnly {
    /// Makes a new `DOMPointReadOnly`.
    ///
    /// `constructor(optional unrestricted double x = 0, optional unrestricted double y = 0, optional unrestricted double z = 0, optional unrestricted double w = 1)`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMPointReadOnly/DOMPointReadOnly) · [Specification](https://drafts.csswg.org/geometry/#dom-dompointreadonly-dompointreadonly)
    #[inline]
    pub fn new() -> DomPointReadOnly {
        Js::new_DOMPointReadOnly__as_value().cast()
    }

    /// As `new`, with `x`.
    ///
    /// `constructor(optional unrestricted double x = 0, optional unrestricted double y = 0, optional unrestricted double z = 0, optional unrestricted double w = 1)`
    ///
    /// Feature `geometry`.
    #[inline]
    pub fn new_with_x(x: f64) -> DomPointReadOnly {
        Js::new_DOMPointReadOnly__number__as_value(x).cast()
    }

    /// As `new_with_x`, with `y`.
    ///
    /// `constructor(optional unrestricted double x = 0, optional unrestricted double y = 0, optional unrestricted double z = 0, optional unrestricted double w = 1)`
    ///
    /// Feature `geometry`.
    #[inline]
    pub fn new_with_x_and_y(x: f64, y: f64) -> DomPointReadOnly {
        Js::new_DOMPointReadOnly__number2__as_value(x, y).cast()
    }

    /// As `new_with_x_and_y`, with `z`.
    ///
    /// `constructor(optional unrestricted double x = 0, optional unrestricted double y = 0, optional unrestricted double z = 0, optional unrestricted double w = 1)`
    ///
    /// Feature `geometry`.
    #[inline]
    pub fn new_with_x_and_y_and_z(x: f64, y: f64, z: f64) -> DomPointReadOnly {
        Js::new_DOMPointReadOnly__number3__as_value(x, y, z).cast()
    }

    /// As `new_with_x_and_y_and_z`, with `w`.
    ///
    /// `constructor(optional unrestricted double x = 0, optional unrestricted double y = 0, optional unrestricted double z = 0, optional unrestricted double w = 1)`
    ///
    /// Feature `geometry`.
    #[inline]
    pub fn new_with_x_and_y_and_z_and_w(x: f64, y: f64, z: f64, w: f64) -> DomPointReadOnly {
        Js::new_DOMPointReadOnly__number4__as_value(x, y, z, w).cast()
    }

    /// Makes a new point from another one or from a dictionary.
    ///
    /// `static DOMPointReadOnly fromPoint(optional DOMPointInit other = {})`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMPointReadOnly/fromPoint_static) · [Specification](https://drafts.csswg.org/geometry/#dom-dompointreadonly-frompoint)
    #[doc(alias = "fromPoint")]
    #[inline]
    pub fn from_point() -> DomPointReadOnly {
        FromJs::from_js(Js::static_call_DOMPointReadOnly_fromPoint__as_value())
    }

    /// As `from_point`, with `other`.
    ///
    /// `static DOMPointReadOnly fromPoint(optional DOMPointInit other = {})`
    ///
    /// Feature `geometry`.
    #[doc(alias = "fromPoint")]
    #[inline]
    pub fn from_point_with_other(other: impl IntoJs<DomPointInit>) -> DomPointReadOnly {
        FromJs::from_js(Js::static_call_DOMPointReadOnly_fromPoint__value__as_value(&other.to_value()))
    }

    /// The horizontal coordinate.
    ///
    /// `readonly attribute unrestricted double x`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMPointReadOnly/x) · [Specification](https://drafts.csswg.org/geometry/#dom-dompointreadonly-x)
    #[inline]
    pub fn x(&self) -> f64 {
        Js::get_x__as_number(js(self))
    }

    /// The vertical coordinate.
    ///
    /// `readonly attribute unrestricted double y`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMPointReadOnly/y) · [Specification](https://drafts.csswg.org/geometry/#dom-dompointreadonly-y)
    #[inline]
    pub fn y(&self) -> f64 {
        Js::get_y__as_number(js(self))
    }

    /// The depth coordinate; 0 for a flat point.
    ///
    /// `readonly attribute unrestricted double z`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMPointReadOnly/z) · [Specification](https://drafts.csswg.org/geometry/#dom-dompointreadonly-z)
    #[inline]
    pub fn z(&self) -> f64 {
        Js::get_z__as_number(js(self))
    }

    /// The perspective part of the coordinates; usually 1.
    ///
    /// `readonly attribute unrestricted double w`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMPointReadOnly/w) · [Specification](https://drafts.csswg.org/geometry/#dom-dompointreadonly-w)
    #[inline]
    pub fn w(&self) -> f64 {
        Js::get_w__as_number(js(self))
    }

    /// Returns a new point, transformed by the matrix.
    ///
    /// `DOMPoint matrixTransform(optional DOMMatrixInit matrix = {})`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMPointReadOnly/matrixTransform) · [Specification](https://drafts.csswg.org/geometry/#dom-dompointreadonly-matrixtransform)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where two names of one value in `matrix`, such as `a` and `m11`, differ, or `is2D` does
    /// not fit its values.
    #[doc(alias = "matrixTransform")]
    #[inline]
    pub fn matrix_transform(&self) -> Result<DomPoint, Exception> {
        Js::try_call_matrixTransform__as_value(js(self)).map(Js::read)
    }

    /// As `matrix_transform`, with `matrix`.
    ///
    /// `DOMPoint matrixTransform(optional DOMMatrixInit matrix = {})`
    ///
    /// Feature `geometry`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where two names of one value in `matrix`, such as `a` and `m11`, differ, or `is2D` does
    /// not fit its values.
    #[doc(alias = "matrixTransform")]
    #[inline]
    pub fn matrix_transform_with_matrix(&self, matrix: impl IntoJs<DomMatrixInit>) -> Result<DomPoint, Exception> {
        Js::try_call_matrixTransform__value__as_value(js(self), &matrix.to_value()).map(Js::read)
    }

    /// Returns a plain object with `x`, `y`, `z` and `w`.
    ///
    /// `object toJSON()`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMPointReadOnly/toJSON) · [Specification](https://drafts.csswg.org/geometry/#dom-dompointreadonly-tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Object {
        FromJs::from_js(Js::call_toJSON__as_value(js(self)))
    }
}

impl DomPoint {
    /// Makes a new `DOMPoint`.
    ///
    /// `constructor(optional unrestricted double x = 0, optional unrestricted double y = 0, optional unrestricted double z = 0, optional unrestricted double w = 1)`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMPoint/DOMPoint) · [Specification](https://drafts.csswg.org/geometry/#dom-dompoint-dompoint)
    #[inline]
    pub fn new() -> DomPoint {
        Js::new_DOMPoint__as_value().cast()
    }

    /// As `new`, with `x`.
    ///
    /// `constructor(optional unrestricted double x = 0, optional unrestricted double y = 0, optional unrestricted double z = 0, optional unrestricted double w = 1)`
    ///
    /// Feature `geometry`.
    #[inline]
    pub fn new_with_x(x: f64) -> DomPoint {
        Js::new_DOMPoint__number__as_value(x).cast()
    }

    /// As `new_with_x`, with `y`.
    ///
    /// `constructor(optional unrestricted double x = 0, optional unrestricted double y = 0, optional unrestricted double z = 0, optional unrestricted double w = 1)`
    ///
    /// Feature `geometry`.
    #[inline]
    pub fn new_with_x_and_y(x: f64, y: f64) -> DomPoint {
        Js::new_DOMPoint__number2__as_value(x, y).cast()
    }

    /// As `new_with_x_and_y`, with `z`.
    ///
    /// `constructor(optional unrestricted double x = 0, optional unrestricted double y = 0, optional unrestricted double z = 0, optional unrestricted double w = 1)`
    ///
    /// Feature `geometry`.
    #[inline]
    pub fn new_with_x_and_y_and_z(x: f64, y: f64, z: f64) -> DomPoint {
        Js::new_DOMPoint__number3__as_value(x, y, z).cast()
    }

    /// As `new_with_x_and_y_and_z`, with `w`.
    ///
    /// `constructor(optional unrestricted double x = 0, optional unrestricted double y = 0, optional unrestricted double z = 0, optional unrestricted double w = 1)`
    ///
    /// Feature `geometry`.
    #[inline]
    pub fn new_with_x_and_y_and_z_and_w(x: f64, y: f64, z: f64, w: f64) -> DomPoint {
        Js::new_DOMPoint__number4__as_value(x, y, z, w).cast()
    }

    /// Makes a new point from another one or from a dictionary.
    ///
    /// `static DOMPoint fromPoint(optional DOMPointInit other = {})`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMPoint/fromPoint_static) · [Specification](https://drafts.csswg.org/geometry/#dom-dompoint-frompoint)
    #[doc(alias = "fromPoint")]
    #[inline]
    pub fn from_point() -> DomPoint {
        FromJs::from_js(Js::static_call_DOMPoint_fromPoint__as_value())
    }

    /// As `from_point`, with `other`.
    ///
    /// `static DOMPoint fromPoint(optional DOMPointInit other = {})`
    ///
    /// Feature `geometry`.
    #[doc(alias = "fromPoint")]
    #[inline]
    pub fn from_point_with_other(other: impl IntoJs<DomPointInit>) -> DomPoint {
        FromJs::from_js(Js::static_call_DOMPoint_fromPoint__value__as_value(&other.to_value()))
    }

    /// Sets the x coordinate.
    ///
    /// `inherit attribute unrestricted double x`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMPoint/x) · [Specification](https://drafts.csswg.org/geometry/#dom-dompointreadonly-x)
    #[doc(alias = "x")]
    #[inline]
    pub fn set_x(&self, value: f64) {
        Js::set_x__number(js(self), value)
    }

    /// Sets the y coordinate.
    ///
    /// `inherit attribute unrestricted double y`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMPoint/y) · [Specification](https://drafts.csswg.org/geometry/#dom-dompointreadonly-y)
    #[doc(alias = "y")]
    #[inline]
    pub fn set_y(&self, value: f64) {
        Js::set_y__number(js(self), value)
    }

    /// Sets the z coordinate, 0 for points in the plane.
    ///
    /// `inherit attribute unrestricted double z`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMPoint/z) · [Specification](https://drafts.csswg.org/geometry/#dom-dompointreadonly-z)
    #[doc(alias = "z")]
    #[inline]
    pub fn set_z(&self, value: f64) {
        Js::set_z__number(js(self), value)
    }

    /// Sets the perspective value, normally 1.
    ///
    /// `inherit attribute unrestricted double w`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMPoint/w) · [Specification](https://drafts.csswg.org/geometry/#dom-dompointreadonly-w)
    #[doc(alias = "w")]
    #[inline]
    pub fn set_w(&self, value: f64) {
        Js::set_w__number(js(self), value)
    }
}

impl DomPointInit {
    /// The coordinates of a point.
    ///
    /// `dictionary DOMPointInit`
    ///
    /// Feature `geometry`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The horizontal coordinate.
    ///
    /// `unrestricted double x = 0`
    ///
    /// Feature `geometry`.
    #[doc(alias = "x")]
    pub fn get_x(&self) -> Option<f64> {
        property::get(self, "x")
    }

    /// Sets the horizontal coordinate.
    ///
    /// Feature `geometry`.
    #[doc(alias = "x")]
    pub fn set_x(&self, value: f64) -> &Self {
        property::set_f64(self, "x", value);
        self
    }

    /// The vertical coordinate.
    ///
    /// `unrestricted double y = 0`
    ///
    /// Feature `geometry`.
    #[doc(alias = "y")]
    pub fn get_y(&self) -> Option<f64> {
        property::get(self, "y")
    }

    /// Sets the vertical coordinate.
    ///
    /// Feature `geometry`.
    #[doc(alias = "y")]
    pub fn set_y(&self, value: f64) -> &Self {
        property::set_f64(self, "y", value);
        self
    }

    /// The depth coordinate.
    ///
    /// `unrestricted double z = 0`
    ///
    /// Feature `geometry`.
    #[doc(alias = "z")]
    pub fn get_z(&self) -> Option<f64> {
        property::get(self, "z")
    }

    /// Sets the depth coordinate.
    ///
    /// Feature `geometry`.
    #[doc(alias = "z")]
    pub fn set_z(&self, value: f64) -> &Self {
        property::set_f64(self, "z", value);
        self
    }

    /// The perspective part of the coordinates.
    ///
    /// `unrestricted double w = 1`
    ///
    /// Feature `geometry`.
    #[doc(alias = "w")]
    pub fn get_w(&self) -> Option<f64> {
        property::get(self, "w")
    }

    /// Sets the perspective part of the coordinates.
    ///
    /// Feature `geometry`.
    #[doc(alias = "w")]
    pub fn set_w(&self, value: f64) -> &Self {
        property::set_f64(self, "w", value);
        self
    }
}

impl Default for DomPointInit {
    fn default() -> Self {
        Self::new()
    }
}

impl DomQuad {
    /// Makes a new `DOMQuad`.
    ///
    /// `constructor(optional DOMPointInit p1 = {}, optional DOMPointInit p2 = {}, optional DOMPointInit p3 = {}, optional DOMPointInit p4 = {})`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMQuad/DOMQuad) · [Specification](https://drafts.csswg.org/geometry/#dom-domquad-domquad)
    #[inline]
    pub fn new() -> DomQuad {
        Js::new_DOMQuad__as_value().cast()
    }

    /// As `new`, with `p1`.
    ///
    /// `constructor(optional DOMPointInit p1 = {}, optional DOMPointInit p2 = {}, optional DOMPointInit p3 = {}, optional DOMPointInit p4 = {})`
    ///
    /// Feature `geometry`.
    #[inline]
    pub fn new_with_p1(p1: impl IntoJs<DomPointInit>) -> DomQuad {
        Js::new_DOMQuad__value__as_value(&p1.to_value()).cast()
    }

    /// As `new_with_p1`, with `p2`.
    ///
    /// `constructor(optional DOMPointInit p1 = {}, optional DOMPointInit p2 = {}, optional DOMPointInit p3 = {}, optional DOMPointInit p4 = {})`
    ///
    /// Feature `geometry`.
    #[inline]
    pub fn new_with_p1_and_p2(p1: impl IntoJs<DomPointInit>, p2: impl IntoJs<DomPointInit>) -> DomQuad {
        Js::new_DOMQuad__value2__as_value(&p1.to_value(), &p2.to_value()).cast()
    }

    /// As `new_with_p1_and_p2`, with `p3`.
    ///
    /// `constructor(optional DOMPointInit p1 = {}, optional DOMPointInit p2 = {}, optional DOMPointInit p3 = {}, optional DOMPointInit p4 = {})`
    ///
    /// Feature `geometry`.
    #[inline]
    pub fn new_with_p1_and_p2_and_p3(
        p1: impl IntoJs<DomPointInit>,
        p2: impl IntoJs<DomPointInit>,
        p3: impl IntoJs<DomPointInit>,
    ) -> DomQuad {
        Js::new_DOMQuad__value3__as_value(&p1.to_value(), &p2.to_value(), &p3.to_value()).cast()
    }

    /// As `new_with_p1_and_p2_and_p3`, with `p4`.
    ///
    /// `constructor(optional DOMPointInit p1 = {}, optional DOMPointInit p2 = {}, optional DOMPointInit p3 = {}, optional DOMPointInit p4 = {})`
    ///
    /// Feature `geometry`.
    #[inline]
    pub fn new_with_p1_and_p2_and_p3_and_p4(
        p1: impl IntoJs<DomPointInit>,
        p2: impl IntoJs<DomPointInit>,
        p3: impl IntoJs<DomPointInit>,
        p4: impl IntoJs<DomPointInit>,
    ) -> DomQuad {
        Js::new_DOMQuad__value4__as_value(&p1.to_value(), &p2.to_value(), &p3.to_value(), &p4.to_value()).cast()
    }

    /// Makes a quad with the four corners of a rectangle.
    ///
    /// `static DOMQuad fromRect(optional DOMRectInit other = {})`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMQuad/fromRect_static) · [Specification](https://drafts.csswg.org/geometry/#dom-domquad-fromrect)
    #[doc(alias = "fromRect")]
    #[inline]
    pub fn from_rect() -> DomQuad {
        FromJs::from_js(Js::static_call_DOMQuad_fromRect__as_value())
    }

    /// As `from_rect`, with `other`.
    ///
    /// `static DOMQuad fromRect(optional DOMRectInit other = {})`
    ///
    /// Feature `geometry`.
    #[doc(alias = "fromRect")]
    #[inline]
    pub fn from_rect_with_other(other: impl IntoJs<DomRectInit>) -> DomQuad {
        FromJs::from_js(Js::static_call_DOMQuad_fromRect__value__as_value(&other.to_value()))
    }

    /// Makes a quad from the four points of another one.
    ///
    /// `static DOMQuad fromQuad(optional DOMQuadInit other = {})`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMQuad/fromQuad_static) · [Specification](https://drafts.csswg.org/geometry/#dom-domquad-fromquad)
    #[doc(alias = "fromQuad")]
    #[inline]
    pub fn from_quad() -> DomQuad {
        FromJs::from_js(Js::static_call_DOMQuad_fromQuad__as_value())
    }

    /// As `from_quad`, with `other`.
    ///
    /// `static DOMQuad fromQuad(optional DOMQuadInit other = {})`
    ///
    /// Feature `geometry`.
    #[doc(alias = "fromQuad")]
    #[inline]
    pub fn from_quad_with_other(other: impl IntoJs<DomQuadInit>) -> DomQuad {
        FromJs::from_js(Js::static_call_DOMQuad_fromQuad__value__as_value(&other.to_value()))
    }

    /// The first corner; the top left one of a plain rectangle.
    ///
    /// `readonly attribute DOMPoint p1`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMQuad/p1) · [Specification](https://drafts.csswg.org/geometry/#dom-domquad-p1)
    #[inline]
    pub fn p1(&self) -> DomPoint {
        FromJs::from_js(Js::get_p1__as_value(js(self)))
    }

    /// The second corner; the top right one of a plain rectangle.
    ///
    /// `readonly attribute DOMPoint p2`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMQuad/p2) · [Specification](https://drafts.csswg.org/geometry/#dom-domquad-p2)
    #[inline]
    pub fn p2(&self) -> DomPoint {
        FromJs::from_js(Js::get_p2__as_value(js(self)))
    }

    /// The third corner; the bottom right one of a plain rectangle.
    ///
    /// `readonly attribute DOMPoint p3`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMQuad/p3) · [Specification](https://drafts.csswg.org/geometry/#dom-domquad-p3)
    #[inline]
    pub fn p3(&self) -> DomPoint {
        FromJs::from_js(Js::get_p3__as_value(js(self)))
    }

    /// The fourth corner; the bottom left one of a plain rectangle.
    ///
    /// `readonly attribute DOMPoint p4`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMQuad/p4) · [Specification](https://drafts.csswg.org/geometry/#dom-domquad-p4)
    #[inline]
    pub fn p4(&self) -> DomPoint {
        FromJs::from_js(Js::get_p4__as_value(js(self)))
    }

    /// Returns the smallest upright rectangle that contains the quad.
    ///
    /// `DOMRect getBounds()`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMQuad/getBounds) · [Specification](https://drafts.csswg.org/geometry/#dom-domquad-getbounds)
    #[doc(alias = "getBounds")]
    #[inline]
    pub fn get_bounds(&self) -> DomRect {
        FromJs::from_js(Js::call_getBounds__as_value(js(self)))
    }

    /// Returns a plain object with the four corners.
    ///
    /// `object toJSON()`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMQuad/toJSON) · [Specification](https://drafts.csswg.org/geometry/#dom-domquad-tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Object {
        FromJs::from_js(Js::call_toJSON__as_value(js(self)))
    }
}

impl DomQuadInit {
    /// The four corners of a quad.
    ///
    /// `dictionary DOMQuadInit`
    ///
    /// Feature `geometry`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The first corner; the top left one of a plain rectangle.
    ///
    /// `DOMPointInit p1`
    ///
    /// Feature `geometry`.
    #[doc(alias = "p1")]
    pub fn get_p1(&self) -> Option<DomPointInit> {
        property::get(self, "p1")
    }

    /// Sets the first corner; the top left one of a plain rectangle.
    ///
    /// Feature `geometry`.
    #[doc(alias = "p1")]
    pub fn set_p1(&self, value: impl IntoJs<DomPointInit>) -> &Self {
        property::set(self, "p1", &value.to_value());
        self
    }

    /// The second corner; the top right one of a plain rectangle.
    ///
    /// `DOMPointInit p2`
    ///
    /// Feature `geometry`.
    #[doc(alias = "p2")]
    pub fn get_p2(&self) -> Option<DomPointInit> {
        property::get(self, "p2")
    }

    /// Sets the second corner; the top right one of a plain rectangle.
    ///
    /// Feature `geometry`.
    #[doc(alias = "p2")]
    pub fn set_p2(&self, value: impl IntoJs<DomPointInit>) -> &Self {
        property::set(self, "p2", &value.to_value());
        self
    }

    /// The third corner; the bottom right one of a plain rectangle.
    ///
    /// `DOMPointInit p3`
    ///
    /// Feature `geometry`.
    #[doc(alias = "p3")]
    pub fn get_p3(&self) -> Option<DomPointInit> {
        property::get(self, "p3")
    }

    /// Sets the third corner; the bottom right one of a plain rectangle.
    ///
    /// Feature `geometry`.
    #[doc(alias = "p3")]
    pub fn set_p3(&self, value: impl IntoJs<DomPointInit>) -> &Self {
        property::set(self, "p3", &value.to_value());
        self
    }

    /// The fourth corner; the bottom left one of a plain rectangle.
    ///
    /// `DOMPointInit p4`
    ///
    /// Feature `geometry`.
    #[doc(alias = "p4")]
    pub fn get_p4(&self) -> Option<DomPointInit> {
        property::get(self, "p4")
    }

    /// Sets the fourth corner; the bottom left one of a plain rectangle.
    ///
    /// Feature `geometry`.
    #[doc(alias = "p4")]
    pub fn set_p4(&self, value: impl IntoJs<DomPointInit>) -> &Self {
        property::set(self, "p4", &value.to_value());
        self
    }
}

impl Default for DomQuadInit {
    fn default() -> Self {
        Self::new()
    }
}

impl DomMatrixReadOnly {
    /// Makes a new `DOMMatrixReadOnly`.
    ///
    /// `constructor(optional (DOMString or sequence<unrestricted double>) init)`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly/DOMMatrixReadOnly) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-dommatrixreadonly)
    #[inline]
    pub fn new() -> DomMatrixReadOnly {
        Js::new_DOMMatrixReadOnly__as_value().cast()
    }

    /// As `new`, with `init`.
    ///
    /// `constructor(optional (DOMString or sequence<unrestricted double>) init)`
    ///
    /// Feature `geometry`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for a string that is not a transform list of absolute lengths, and a `TypeError` for
    /// a sequence of other than 6 or 16 numbers.
    #[inline]
    pub fn new_with_init(init: impl Into<StringOrNumberSequence>) -> Result<DomMatrixReadOnly, Exception> {
        Js::try_new_DOMMatrixReadOnly__value__as_value(&init.into().to_js()).map(Js::cast)
    }

    /// Makes a new matrix from another one or from a dictionary.
    ///
    /// `static DOMMatrixReadOnly fromMatrix(optional DOMMatrixInit other = {})`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly/fromMatrix_static) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-frommatrix)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where two names of one value in `other`, such as `a` and `m11`, differ, or `is2D` does
    /// not fit its values.
    #[doc(alias = "fromMatrix")]
    #[inline]
    pub fn from_matrix() -> Result<DomMatrixReadOnly, Exception> {
        Js::try_static_call_DOMMatrixReadOnly_fromMatrix__as_value().map(Js::read)
    }

    /// As `from_matrix`, with `other`.
    ///
    /// `static DOMMatrixReadOnly fromMatrix(optional DOMMatrixInit other = {})`
    ///
    /// Feature `geometry`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where two names of one value in `other`, such as `a` and `m11`, differ, or `is2D` does
    /// not fit its values.
    #[doc(alias = "fromMatrix")]
    #[inline]
    pub fn from_matrix_with_other(other: impl IntoJs<DomMatrixInit>) -> Result<DomMatrixReadOnly, Exception> {
        Js::try_static_call_DOMMatrixReadOnly_fromMatrix__value__as_value(&other.to_value()).map(Js::read)
    }

    /// Makes a matrix from 6 numbers (2D) or 16 numbers (3D), column by column.
    ///
    /// `static DOMMatrixReadOnly fromFloat32Array(Float32Array array32)`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly/fromFloat32Array_static) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-fromfloat32array)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `array32` has other than 6 or 16 elements.
    #[doc(alias = "fromFloat32Array")]
    #[inline]
    pub fn from_float32_array<'a>(array32: impl Into<ReadBuffer<'a, f32>>) -> Result<DomMatrixReadOnly, Exception> {
        array32.into().with(|array32| {
            Js::try_static_call_DOMMatrixReadOnly_fromFloat32Array__value__as_value(array32).map(Js::read)
        })
    }

    /// Makes a matrix from 6 numbers (2D) or 16 numbers (3D), column by column.
    ///
    /// `static DOMMatrixReadOnly fromFloat64Array(Float64Array array64)`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly/fromFloat64Array_static) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-fromfloat64array)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `array64` has other than 6 or 16 elements.
    #[doc(alias = "fromFloat64Array")]
    #[inline]
    pub fn from_float64_array<'a>(array64: impl Into<ReadBuffer<'a, f64>>) -> Result<DomMatrixReadOnly, Exception> {
        array64.into().with(|array64| {
            Js::try_static_call_DOMMatrixReadOnly_fromFloat64Array__value__as_value(array64).map(Js::read)
        })
    }

    /// The horizontal scale in 2D; the same as `m11`.
    ///
    /// `readonly attribute unrestricted double a`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-a)
    #[inline]
    pub fn a(&self) -> f64 {
        Js::get_a__as_number(js(self))
    }

    /// The vertical skew in 2D; the same as `m12`.
    ///
    /// `readonly attribute unrestricted double b`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-b)
    #[inline]
    pub fn b(&self) -> f64 {
        Js::get_b__as_number(js(self))
    }

    /// The horizontal skew in 2D; the same as `m21`.
    ///
    /// `readonly attribute unrestricted double c`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-c)
    #[inline]
    pub fn c(&self) -> f64 {
        Js::get_c__as_number(js(self))
    }

    /// The vertical scale in 2D; the same as `m22`.
    ///
    /// `readonly attribute unrestricted double d`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-d)
    #[inline]
    pub fn d(&self) -> f64 {
        Js::get_d__as_number(js(self))
    }

    /// The horizontal translation in 2D; the same as `m41`.
    ///
    /// `readonly attribute unrestricted double e`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-e)
    #[inline]
    pub fn e(&self) -> f64 {
        Js::get_e__as_number(js(self))
    }

    /// The vertical translation in 2D; the same as `m42`.
    ///
    /// `readonly attribute unrestricted double f`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-f)
    #[inline]
    pub fn f(&self) -> f64 {
        Js::get_f__as_number(js(self))
    }

    /// The element in column 1, row 1: the scale along x.
    ///
    /// `readonly attribute unrestricted double m11`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-m11)
    #[inline]
    pub fn m11(&self) -> f64 {
        Js::get_m11__as_number(js(self))
    }

    /// The element in column 1, row 2: the part of x that goes into y.
    ///
    /// `readonly attribute unrestricted double m12`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-m12)
    #[inline]
    pub fn m12(&self) -> f64 {
        Js::get_m12__as_number(js(self))
    }

    /// The element in column 1, row 3: the part of x that goes into z.
    ///
    /// `readonly attribute unrestricted double m13`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-m13)
    #[inline]
    pub fn m13(&self) -> f64 {
        Js::get_m13__as_number(js(self))
    }

    /// The element in column 1, row 4: the part of x that goes into w.
    ///
    /// `readonly attribute unrestricted double m14`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-m14)
    #[inline]
    pub fn m14(&self) -> f64 {
        Js::get_m14__as_number(js(self))
    }

    /// The element in column 2, row 1: the part of y that goes into x.
    ///
    /// `readonly attribute unrestricted double m21`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-m21)
    #[inline]
    pub fn m21(&self) -> f64 {
        Js::get_m21__as_number(js(self))
    }

    /// The element in column 2, row 2: the scale along y.
    ///
    /// `readonly attribute unrestricted double m22`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-m22)
    #[inline]
    pub fn m22(&self) -> f64 {
        Js::get_m22__as_number(js(self))
    }

    /// The element in column 2, row 3: the part of y that goes into z.
    ///
    /// `readonly attribute unrestricted double m23`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-m23)
    #[inline]
    pub fn m23(&self) -> f64 {
        Js::get_m23__as_number(js(self))
    }

    /// The element in column 2, row 4: the part of y that goes into w.
    ///
    /// `readonly attribute unrestricted double m24`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-m24)
    #[inline]
    pub fn m24(&self) -> f64 {
        Js::get_m24__as_number(js(self))
    }

    /// The element in column 3, row 1: the part of z that goes into x.
    ///
    /// `readonly attribute unrestricted double m31`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-m31)
    #[inline]
    pub fn m31(&self) -> f64 {
        Js::get_m31__as_number(js(self))
    }

    /// The element in column 3, row 2: the part of z that goes into y.
    ///
    /// `readonly attribute unrestricted double m32`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-m32)
    #[inline]
    pub fn m32(&self) -> f64 {
        Js::get_m32__as_number(js(self))
    }

    /// The element in column 3, row 3: the scale along z.
    ///
    /// `readonly attribute unrestricted double m33`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-m33)
    #[inline]
    pub fn m33(&self) -> f64 {
        Js::get_m33__as_number(js(self))
    }

    /// The element in column 3, row 4: the part of z that goes into w.
    ///
    /// `readonly attribute unrestricted double m34`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-m34)
    #[inline]
    pub fn m34(&self) -> f64 {
        Js::get_m34__as_number(js(self))
    }

    /// The element in column 4, row 1: the translation along x.
    ///
    /// `readonly attribute unrestricted double m41`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-m41)
    #[inline]
    pub fn m41(&self) -> f64 {
        Js::get_m41__as_number(js(self))
    }

    /// The element in column 4, row 2: the translation along y.
    ///
    /// `readonly attribute unrestricted double m42`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-m42)
    #[inline]
    pub fn m42(&self) -> f64 {
        Js::get_m42__as_number(js(self))
    }

    /// The element in column 4, row 3: the translation along z.
    ///
    /// `readonly attribute unrestricted double m43`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-m43)
    #[inline]
    pub fn m43(&self) -> f64 {
        Js::get_m43__as_number(js(self))
    }

    /// The element in column 4, row 4; usually 1.
    ///
    /// `readonly attribute unrestricted double m44`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-m44)
    #[inline]
    pub fn m44(&self) -> f64 {
        Js::get_m44__as_number(js(self))
    }

    /// Whether the matrix was made as a flat, two-dimensional one.
    ///
    /// `readonly attribute boolean is2D`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly/is2D) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-is2d)
    #[doc(alias = "is2D")]
    #[inline]
    pub fn is_2d(&self) -> bool {
        Js::get_is2D__as_bool(js(self)).get()
    }

    /// Whether the matrix changes nothing.
    ///
    /// `readonly attribute boolean isIdentity`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly/isIdentity) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-isidentity)
    #[doc(alias = "isIdentity")]
    #[inline]
    pub fn is_identity(&self) -> bool {
        Js::get_isIdentity__as_bool(js(self)).get()
    }

    /// Returns a new matrix that also moves by the distances.
    ///
    /// `DOMMatrix translate(optional unrestricted double tx = 0, optional unrestricted double ty = 0, optional unrestricted double tz = 0)`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly/translate) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-translate)
    #[inline]
    pub fn translate(&self) -> DomMatrix {
        FromJs::from_js(Js::call_translate__as_value(js(self)))
    }

    /// As `translate`, with `tx`.
    ///
    /// `DOMMatrix translate(optional unrestricted double tx = 0, optional unrestricted double ty = 0, optional unrestricted double tz = 0)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "translate")]
    #[inline]
    pub fn translate_with_tx(&self, tx: f64) -> DomMatrix {
        FromJs::from_js(Js::call_translate__number__as_value(js(self), tx))
    }

    /// As `translate_with_tx`, with `ty`.
    ///
    /// `DOMMatrix translate(optional unrestricted double tx = 0, optional unrestricted double ty = 0, optional unrestricted double tz = 0)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "translate")]
    #[inline]
    pub fn translate_with_tx_and_ty(&self, tx: f64, ty: f64) -> DomMatrix {
        FromJs::from_js(Js::call_translate__number2__as_value(js(self), tx, ty))
    }

    /// As `translate_with_tx_and_ty`, with `tz`.
    ///
    /// `DOMMatrix translate(optional unrestricted double tx = 0, optional unrestricted double ty = 0, optional unrestricted double tz = 0)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "translate")]
    #[inline]
    pub fn translate_with_tx_and_ty_and_tz(&self, tx: f64, ty: f64, tz: f64) -> DomMatrix {
        FromJs::from_js(Js::call_translate__number3__as_value(js(self), tx, ty, tz))
    }

    /// Returns a new matrix that also scales around the origin; `scaleY` is the same as `scaleX` if missing.
    ///
    /// `DOMMatrix scale(optional unrestricted double scaleX = 1, optional unrestricted double scaleY, optional unrestricted double scaleZ = 1, optional unrestricted double originX = 0, optional unrestricted double originY = 0, optional unrestricted double originZ = 0)`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly/scale) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-scale)
    #[inline]
    pub fn scale(&self) -> DomMatrix {
        FromJs::from_js(Js::call_scale__as_value(js(self)))
    }

    /// As `scale`, with `scale_x`.
    ///
    /// `DOMMatrix scale(optional unrestricted double scaleX = 1, optional unrestricted double scaleY, optional unrestricted double scaleZ = 1, optional unrestricted double originX = 0, optional unrestricted double originY = 0, optional unrestricted double originZ = 0)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "scale")]
    #[inline]
    pub fn scale_with_scale_x(&self, scale_x: f64) -> DomMatrix {
        FromJs::from_js(Js::call_scale__number__as_value(js(self), scale_x))
    }

    /// As `scale_with_scale_x`, with `scale_y`.
    ///
    /// `DOMMatrix scale(optional unrestricted double scaleX = 1, optional unrestricted double scaleY, optional unrestricted double scaleZ = 1, optional unrestricted double originX = 0, optional unrestricted double originY = 0, optional unrestricted double originZ = 0)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "scale")]
    #[inline]
    pub fn scale_with_scale_x_and_scale_y(&self, scale_x: f64, scale_y: f64) -> DomMatrix {
        FromJs::from_js(Js::call_scale__number2__as_value(js(self), scale_x, scale_y))
    }

    /// As `scale_with_scale_x_and_scale_y`, with `scale_z`.
    ///
    /// `DOMMatrix scale(optional unrestricted double scaleX = 1, optional unrestricted double scaleY, optional unrestricted double scaleZ = 1, optional unrestricted double originX = 0, optional unrestricted double originY = 0, optional unrestricted double originZ = 0)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "scale")]
    #[inline]
    pub fn scale_with_scale_x_and_scale_y_and_scale_z(&self, scale_x: f64, scale_y: f64, scale_z: f64) -> DomMatrix {
        FromJs::from_js(Js::call_scale__number3__as_value(js(self), scale_x, scale_y, scale_z))
    }

    /// As `scale_with_scale_x_and_scale_y_and_scale_z`, with `origin_x`.
    ///
    /// `DOMMatrix scale(optional unrestricted double scaleX = 1, optional unrestricted double scaleY, optional unrestricted double scaleZ = 1, optional unrestricted double originX = 0, optional unrestricted double originY = 0, optional unrestricted double originZ = 0)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "scale")]
    #[inline]
    pub fn scale_with_scale_x_and_scale_y_and_scale_z_and_origin_x(
        &self,
        scale_x: f64,
        scale_y: f64,
        scale_z: f64,
        origin_x: f64,
    ) -> DomMatrix {
        FromJs::from_js(Js::call_scale__number4__as_value(js(self), scale_x, scale_y, scale_z, origin_x))
    }

    /// As `scale`, with `scale_x`, `scale_y`, `scale_z`, `origin_x`, `origin_y` and `origin_z`.
    ///
    /// `DOMMatrix scale(optional unrestricted double scaleX = 1, optional unrestricted double scaleY, optional unrestricted double scaleZ = 1, optional unrestricted double originX = 0, optional unrestricted double originY = 0, optional unrestricted double originZ = 0)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "scale")]
    #[inline]
    pub fn scale_with_scale_x_to_origin_z(
        &self,
        scale_x: f64,
        scale_y: f64,
        scale_z: f64,
        origin_x: f64,
        origin_y: f64,
        origin_z: f64,
    ) -> DomMatrix {
        FromJs::from_js(Js::call_scale__number6__as_value(
            js(self),
            scale_x,
            scale_y,
            scale_z,
            origin_x,
            origin_y,
            origin_z,
        ))
    }

    /// Returns a new matrix that also scales along x and y; kept for old code.
    ///
    /// `DOMMatrix scaleNonUniform(optional unrestricted double scaleX = 1, optional unrestricted double scaleY = 1)`
    ///
    /// Feature `geometry`. [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-scalenonuniform)
    #[doc(alias = "scaleNonUniform")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-scalenonuniform"]
    #[inline]
    pub fn scale_non_uniform(&self) -> DomMatrix {
        FromJs::from_js(Js::call_scaleNonUniform__as_value(js(self)))
    }

    /// As `scale_non_uniform`, with `scale_x`.
    ///
    /// `DOMMatrix scaleNonUniform(optional unrestricted double scaleX = 1, optional unrestricted double scaleY = 1)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "scaleNonUniform")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-scalenonuniform"]
    #[inline]
    pub fn scale_non_uniform_with_scale_x(&self, scale_x: f64) -> DomMatrix {
        FromJs::from_js(Js::call_scaleNonUniform__number__as_value(js(self), scale_x))
    }

    /// As `scale_non_uniform_with_scale_x`, with `scale_y`.
    ///
    /// `DOMMatrix scaleNonUniform(optional unrestricted double scaleX = 1, optional unrestricted double scaleY = 1)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "scaleNonUniform")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-scalenonuniform"]
    #[inline]
    pub fn scale_non_uniform_with_scale_x_and_scale_y(&self, scale_x: f64, scale_y: f64) -> DomMatrix {
        FromJs::from_js(Js::call_scaleNonUniform__number2__as_value(js(self), scale_x, scale_y))
    }

    /// Returns a new matrix that also scales all three axes around the origin.
    ///
    /// `DOMMatrix scale3d(optional unrestricted double scale = 1, optional unrestricted double originX = 0, optional unrestricted double originY = 0, optional unrestricted double originZ = 0)`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly/scale3d) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-scale3d)
    #[inline]
    pub fn scale3d(&self) -> DomMatrix {
        FromJs::from_js(Js::call_scale3d__as_value(js(self)))
    }

    /// As `scale3d`, with `scale`.
    ///
    /// `DOMMatrix scale3d(optional unrestricted double scale = 1, optional unrestricted double originX = 0, optional unrestricted double originY = 0, optional unrestricted double originZ = 0)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "scale3d")]
    #[inline]
    pub fn scale3d_with_scale(&self, scale: f64) -> DomMatrix {
        FromJs::from_js(Js::call_scale3d__number__as_value(js(self), scale))
    }

    /// As `scale3d_with_scale`, with `origin_x`.
    ///
    /// `DOMMatrix scale3d(optional unrestricted double scale = 1, optional unrestricted double originX = 0, optional unrestricted double originY = 0, optional unrestricted double originZ = 0)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "scale3d")]
    #[inline]
    pub fn scale3d_with_scale_and_origin_x(&self, scale: f64, origin_x: f64) -> DomMatrix {
        FromJs::from_js(Js::call_scale3d__number2__as_value(js(self), scale, origin_x))
    }

    /// As `scale3d_with_scale_and_origin_x`, with `origin_y`.
    ///
    /// `DOMMatrix scale3d(optional unrestricted double scale = 1, optional unrestricted double originX = 0, optional unrestricted double originY = 0, optional unrestricted double originZ = 0)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "scale3d")]
    #[inline]
    pub fn scale3d_with_scale_and_origin_x_and_origin_y(&self, scale: f64, origin_x: f64, origin_y: f64) -> DomMatrix {
        FromJs::from_js(Js::call_scale3d__number3__as_value(js(self), scale, origin_x, origin_y))
    }

    /// As `scale3d_with_scale_and_origin_x_and_origin_y`, with `origin_z`.
    ///
    /// `DOMMatrix scale3d(optional unrestricted double scale = 1, optional unrestricted double originX = 0, optional unrestricted double originY = 0, optional unrestricted double originZ = 0)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "scale3d")]
    #[inline]
    pub fn scale3d_with_scale_and_origin_x_and_origin_y_and_origin_z(
        &self,
        scale: f64,
        origin_x: f64,
        origin_y: f64,
        origin_z: f64,
    ) -> DomMatrix {
        FromJs::from_js(Js::call_scale3d__number4__as_value(js(self), scale, origin_x, origin_y, origin_z))
    }

    /// Returns a new matrix that also rotates by degrees; a single angle turns around the z axis.
    ///
    /// `DOMMatrix rotate(optional unrestricted double rotX = 0, optional unrestricted double rotY, optional unrestricted double rotZ)`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly/rotate) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-rotate)
    #[inline]
    pub fn rotate(&self) -> DomMatrix {
        FromJs::from_js(Js::call_rotate__as_value(js(self)))
    }

    /// As `rotate`, with `rot_x`.
    ///
    /// `DOMMatrix rotate(optional unrestricted double rotX = 0, optional unrestricted double rotY, optional unrestricted double rotZ)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "rotate")]
    #[inline]
    pub fn rotate_with_rot_x(&self, rot_x: f64) -> DomMatrix {
        FromJs::from_js(Js::call_rotate__number__as_value(js(self), rot_x))
    }

    /// As `rotate_with_rot_x`, with `rot_y`.
    ///
    /// `DOMMatrix rotate(optional unrestricted double rotX = 0, optional unrestricted double rotY, optional unrestricted double rotZ)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "rotate")]
    #[inline]
    pub fn rotate_with_rot_x_and_rot_y(&self, rot_x: f64, rot_y: f64) -> DomMatrix {
        FromJs::from_js(Js::call_rotate__number2__as_value(js(self), rot_x, rot_y))
    }

    /// As `rotate_with_rot_x_and_rot_y`, with `rot_z`.
    ///
    /// `DOMMatrix rotate(optional unrestricted double rotX = 0, optional unrestricted double rotY, optional unrestricted double rotZ)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "rotate")]
    #[inline]
    pub fn rotate_with_rot_x_and_rot_y_and_rot_z(&self, rot_x: f64, rot_y: f64, rot_z: f64) -> DomMatrix {
        FromJs::from_js(Js::call_rotate__number3__as_value(js(self), rot_x, rot_y, rot_z))
    }

    /// Returns a new matrix that also rotates by the angle between the vector and the x axis.
    ///
    /// `DOMMatrix rotateFromVector(optional unrestricted double x = 0, optional unrestricted double y = 0)`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly/rotateFromVector) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-rotatefromvector)
    #[doc(alias = "rotateFromVector")]
    #[inline]
    pub fn rotate_from_vector(&self) -> DomMatrix {
        FromJs::from_js(Js::call_rotateFromVector__as_value(js(self)))
    }

    /// As `rotate_from_vector`, with `x`.
    ///
    /// `DOMMatrix rotateFromVector(optional unrestricted double x = 0, optional unrestricted double y = 0)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "rotateFromVector")]
    #[inline]
    pub fn rotate_from_vector_with_x(&self, x: f64) -> DomMatrix {
        FromJs::from_js(Js::call_rotateFromVector__number__as_value(js(self), x))
    }

    /// As `rotate_from_vector_with_x`, with `y`.
    ///
    /// `DOMMatrix rotateFromVector(optional unrestricted double x = 0, optional unrestricted double y = 0)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "rotateFromVector")]
    #[inline]
    pub fn rotate_from_vector_with_x_and_y(&self, x: f64, y: f64) -> DomMatrix {
        FromJs::from_js(Js::call_rotateFromVector__number2__as_value(js(self), x, y))
    }

    /// Returns a new matrix that also rotates around the vector by an angle in degrees.
    ///
    /// `DOMMatrix rotateAxisAngle(optional unrestricted double x = 0, optional unrestricted double y = 0, optional unrestricted double z = 0, optional unrestricted double angle = 0)`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly/rotateAxisAngle) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-rotateaxisangle)
    #[doc(alias = "rotateAxisAngle")]
    #[inline]
    pub fn rotate_axis_angle(&self) -> DomMatrix {
        FromJs::from_js(Js::call_rotateAxisAngle__as_value(js(self)))
    }

    /// As `rotate_axis_angle`, with `x`.
    ///
    /// `DOMMatrix rotateAxisAngle(optional unrestricted double x = 0, optional unrestricted double y = 0, optional unrestricted double z = 0, optional unrestricted double angle = 0)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "rotateAxisAngle")]
    #[inline]
    pub fn rotate_axis_angle_with_x(&self, x: f64) -> DomMatrix {
        FromJs::from_js(Js::call_rotateAxisAngle__number__as_value(js(self), x))
    }

    /// As `rotate_axis_angle_with_x`, with `y`.
    ///
    /// `DOMMatrix rotateAxisAngle(optional unrestricted double x = 0, optional unrestricted double y = 0, optional unrestricted double z = 0, optional unrestricted double angle = 0)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "rotateAxisAngle")]
    #[inline]
    pub fn rotate_axis_angle_with_x_and_y(&self, x: f64, y: f64) -> DomMatrix {
        FromJs::from_js(Js::call_rotateAxisAngle__number2__as_value(js(self), x, y))
    }

    /// As `rotate_axis_angle_with_x_and_y`, with `z`.
    ///
    /// `DOMMatrix rotateAxisAngle(optional unrestricted double x = 0, optional unrestricted double y = 0, optional unrestricted double z = 0, optional unrestricted double angle = 0)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "rotateAxisAngle")]
    #[inline]
    pub fn rotate_axis_angle_with_x_and_y_and_z(&self, x: f64, y: f64, z: f64) -> DomMatrix {
        FromJs::from_js(Js::call_rotateAxisAngle__number3__as_value(js(self), x, y, z))
    }

    /// As `rotate_axis_angle_with_x_and_y_and_z`, with `angle`.
    ///
    /// `DOMMatrix rotateAxisAngle(optional unrestricted double x = 0, optional unrestricted double y = 0, optional unrestricted double z = 0, optional unrestricted double angle = 0)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "rotateAxisAngle")]
    #[inline]
    pub fn rotate_axis_angle_with_x_and_y_and_z_and_angle(&self, x: f64, y: f64, z: f64, angle: f64) -> DomMatrix {
        FromJs::from_js(Js::call_rotateAxisAngle__number4__as_value(js(self), x, y, z, angle))
    }

    /// Returns a new matrix that also skews along the x axis by an angle in degrees.
    ///
    /// `DOMMatrix skewX(optional unrestricted double sx = 0)`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly/skewX) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-skewx)
    #[doc(alias = "skewX")]
    #[inline]
    pub fn skew_x(&self) -> DomMatrix {
        FromJs::from_js(Js::call_skewX__as_value(js(self)))
    }

    /// As `skew_x`, with `sx`.
    ///
    /// `DOMMatrix skewX(optional unrestricted double sx = 0)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "skewX")]
    #[inline]
    pub fn skew_x_with_sx(&self, sx: f64) -> DomMatrix {
        FromJs::from_js(Js::call_skewX__number__as_value(js(self), sx))
    }

    /// Returns a new matrix that also skews along the y axis by an angle in degrees.
    ///
    /// `DOMMatrix skewY(optional unrestricted double sy = 0)`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly/skewY) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-skewy)
    #[doc(alias = "skewY")]
    #[inline]
    pub fn skew_y(&self) -> DomMatrix {
        FromJs::from_js(Js::call_skewY__as_value(js(self)))
    }

    /// As `skew_y`, with `sy`.
    ///
    /// `DOMMatrix skewY(optional unrestricted double sy = 0)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "skewY")]
    #[inline]
    pub fn skew_y_with_sy(&self, sy: f64) -> DomMatrix {
        FromJs::from_js(Js::call_skewY__number__as_value(js(self), sy))
    }

    /// Returns the product of this matrix and the other, with the other on the right.
    ///
    /// `DOMMatrix multiply(optional DOMMatrixInit other = {})`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly/multiply) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-multiply)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where two names of one value in `other`, such as `a` and `m11`, differ, or `is2D` does
    /// not fit its values.
    #[inline]
    pub fn multiply(&self) -> Result<DomMatrix, Exception> {
        Js::try_call_multiply__as_value(js(self)).map(Js::read)
    }

    /// As `multiply`, with `other`.
    ///
    /// `DOMMatrix multiply(optional DOMMatrixInit other = {})`
    ///
    /// Feature `geometry`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where two names of one value in `other`, such as `a` and `m11`, differ, or `is2D` does
    /// not fit its values.
    #[doc(alias = "multiply")]
    #[inline]
    pub fn multiply_with_other(&self, other: impl IntoJs<DomMatrixInit>) -> Result<DomMatrix, Exception> {
        Js::try_call_multiply__value__as_value(js(self), &other.to_value()).map(Js::read)
    }

    /// Returns a new matrix that also mirrors left and right.
    ///
    /// `DOMMatrix flipX()`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly/flipX) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-flipx)
    #[doc(alias = "flipX")]
    #[inline]
    pub fn flip_x(&self) -> DomMatrix {
        FromJs::from_js(Js::call_flipX__as_value(js(self)))
    }

    /// Returns a new matrix that also mirrors up and down.
    ///
    /// `DOMMatrix flipY()`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly/flipY) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-flipy)
    #[doc(alias = "flipY")]
    #[inline]
    pub fn flip_y(&self) -> DomMatrix {
        FromJs::from_js(Js::call_flipY__as_value(js(self)))
    }

    /// Returns the inverse; if there is none, all elements of the result are NaN.
    ///
    /// `DOMMatrix inverse()`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly/inverse) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-inverse)
    #[inline]
    pub fn inverse(&self) -> DomMatrix {
        FromJs::from_js(Js::call_inverse__as_value(js(self)))
    }

    /// Returns a new point, transformed by this matrix.
    ///
    /// `DOMPoint transformPoint(optional DOMPointInit point = {})`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly/transformPoint) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-transformpoint)
    #[doc(alias = "transformPoint")]
    #[inline]
    pub fn transform_point(&self) -> DomPoint {
        FromJs::from_js(Js::call_transformPoint__as_value(js(self)))
    }

    /// As `transform_point`, with `point`.
    ///
    /// `DOMPoint transformPoint(optional DOMPointInit point = {})`
    ///
    /// Feature `geometry`.
    #[doc(alias = "transformPoint")]
    #[inline]
    pub fn transform_point_with_point(&self, point: impl IntoJs<DomPointInit>) -> DomPoint {
        FromJs::from_js(Js::call_transformPoint__value__as_value(js(self), &point.to_value()))
    }

    /// Returns the 16 elements as single-precision numbers, column by column.
    ///
    /// `Float32Array toFloat32Array()`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly/toFloat32Array) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-tofloat32array)
    #[doc(alias = "toFloat32Array")]
    #[inline]
    pub fn to_float32_array(&self) -> Float32Array {
        FromJs::from_js(Js::call_toFloat32Array__as_value(js(self)))
    }

    /// Returns the 16 elements as double-precision numbers, column by column.
    ///
    /// `Float64Array toFloat64Array()`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly/toFloat64Array) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-tofloat64array)
    #[doc(alias = "toFloat64Array")]
    #[inline]
    pub fn to_float64_array(&self) -> Float64Array {
        FromJs::from_js(Js::call_toFloat64Array__as_value(js(self)))
    }

    /// Returns a plain object with all elements.
    ///
    /// `object toJSON()`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrixReadOnly/toJSON) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Object {
        FromJs::from_js(Js::call_toJSON__as_value(js(self)))
    }
}

impl fmt::Display for DomMatrixReadOnly {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        property::write_text(formatter, Js::try_call_toString__as_value(js(self)))
    }
}

impl DomMatrix {
    /// Makes a new `DOMMatrix`.
    ///
    /// `constructor(optional (DOMString or sequence<unrestricted double>) init)`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrix/DOMMatrix) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrix-dommatrix)
    #[inline]
    pub fn new() -> DomMatrix {
        Js::new_DOMMatrix__as_value().cast()
    }

    /// As `new`, with `init`.
    ///
    /// `constructor(optional (DOMString or sequence<unrestricted double>) init)`
    ///
    /// Feature `geometry`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for a string that is not a transform list of absolute lengths, and a `TypeError` for
    /// a sequence of other than 6 or 16 numbers.
    #[inline]
    pub fn new_with_init(init: impl Into<StringOrNumberSequence>) -> Result<DomMatrix, Exception> {
        Js::try_new_DOMMatrix__value__as_value(&init.into().to_js()).map(Js::cast)
    }

    /// Makes a new matrix from another one or from a dictionary.
    ///
    /// `static DOMMatrix fromMatrix(optional DOMMatrixInit other = {})`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrix/fromMatrix_static) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrix-frommatrix)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where two names of one value in `other`, such as `a` and `m11`, differ, or `is2D` does
    /// not fit its values.
    #[doc(alias = "fromMatrix")]
    #[inline]
    pub fn from_matrix() -> Result<DomMatrix, Exception> {
        Js::try_static_call_DOMMatrix_fromMatrix__as_value().map(Js::read)
    }

    /// As `from_matrix`, with `other`.
    ///
    /// `static DOMMatrix fromMatrix(optional DOMMatrixInit other = {})`
    ///
    /// Feature `geometry`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where two names of one value in `other`, such as `a` and `m11`, differ, or `is2D` does
    /// not fit its values.
    #[doc(alias = "fromMatrix")]
    #[inline]
    pub fn from_matrix_with_other(other: impl IntoJs<DomMatrixInit>) -> Result<DomMatrix, Exception> {
        Js::try_static_call_DOMMatrix_fromMatrix__value__as_value(&other.to_value()).map(Js::read)
    }

    /// Makes a matrix from 6 numbers (2D) or 16 numbers (3D), column by column.
    ///
    /// `static DOMMatrix fromFloat32Array(Float32Array array32)`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrix/fromFloat32Array_static) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrix-fromfloat32array)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `array32` has other than 6 or 16 elements.
    #[doc(alias = "fromFloat32Array")]
    #[inline]
    pub fn from_float32_array<'a>(array32: impl Into<ReadBuffer<'a, f32>>) -> Result<DomMatrix, Exception> {
        array32.into().with(|array32| {
            Js::try_static_call_DOMMatrix_fromFloat32Array__value__as_value(array32).map(Js::read)
        })
    }

    /// Makes a matrix from 6 numbers (2D) or 16 numbers (3D), column by column.
    ///
    /// `static DOMMatrix fromFloat64Array(Float64Array array64)`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrix/fromFloat64Array_static) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrix-fromfloat64array)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `array64` has other than 6 or 16 elements.
    #[doc(alias = "fromFloat64Array")]
    #[inline]
    pub fn from_float64_array<'a>(array64: impl Into<ReadBuffer<'a, f64>>) -> Result<DomMatrix, Exception> {
        array64.into().with(|array64| {
            Js::try_static_call_DOMMatrix_fromFloat64Array__value__as_value(array64).map(Js::read)
        })
    }

    /// Sets the same as `m11`: horizontal scale of a 2D matrix.
    ///
    /// `inherit attribute unrestricted double a`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrix#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-a)
    #[doc(alias = "a")]
    #[inline]
    pub fn set_a(&self, value: f64) {
        Js::set_a__number(js(self), value)
    }

    /// Sets the same as `m12`: vertical skew of a 2D matrix.
    ///
    /// `inherit attribute unrestricted double b`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrix#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-b)
    #[doc(alias = "b")]
    #[inline]
    pub fn set_b(&self, value: f64) {
        Js::set_b__number(js(self), value)
    }

    /// Sets the same as `m21`: horizontal skew of a 2D matrix.
    ///
    /// `inherit attribute unrestricted double c`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrix#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-c)
    #[doc(alias = "c")]
    #[inline]
    pub fn set_c(&self, value: f64) {
        Js::set_c__number(js(self), value)
    }

    /// Sets the same as `m22`: vertical scale of a 2D matrix.
    ///
    /// `inherit attribute unrestricted double d`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrix#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-d)
    #[doc(alias = "d")]
    #[inline]
    pub fn set_d(&self, value: f64) {
        Js::set_d__number(js(self), value)
    }

    /// Sets the same as `m41`: horizontal shift of a 2D matrix.
    ///
    /// `inherit attribute unrestricted double e`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrix#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-e)
    #[doc(alias = "e")]
    #[inline]
    pub fn set_e(&self, value: f64) {
        Js::set_e__number(js(self), value)
    }

    /// Sets the same as `m42`: vertical shift of a 2D matrix.
    ///
    /// `inherit attribute unrestricted double f`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrix#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-f)
    #[doc(alias = "f")]
    #[inline]
    pub fn set_f(&self, value: f64) {
        Js::set_f__number(js(self), value)
    }

    /// Sets the number in column 1, row 1: the part of x in the new x.
    ///
    /// `inherit attribute unrestricted double m11`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrix#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-m11)
    #[doc(alias = "m11")]
    #[inline]
    pub fn set_m11(&self, value: f64) {
        Js::set_m11__number(js(self), value)
    }

    /// Sets the number in column 1, row 2: the part of x in the new y.
    ///
    /// `inherit attribute unrestricted double m12`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrix#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-m12)
    #[doc(alias = "m12")]
    #[inline]
    pub fn set_m12(&self, value: f64) {
        Js::set_m12__number(js(self), value)
    }

    /// Sets the number in column 1, row 3: the part of x in the new z.
    ///
    /// `inherit attribute unrestricted double m13`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrix#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-m13)
    #[doc(alias = "m13")]
    #[inline]
    pub fn set_m13(&self, value: f64) {
        Js::set_m13__number(js(self), value)
    }

    /// Sets the number in column 1, row 4: the part of x in the new w.
    ///
    /// `inherit attribute unrestricted double m14`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrix#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-m14)
    #[doc(alias = "m14")]
    #[inline]
    pub fn set_m14(&self, value: f64) {
        Js::set_m14__number(js(self), value)
    }

    /// Sets the number in column 2, row 1: the part of y in the new x.
    ///
    /// `inherit attribute unrestricted double m21`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrix#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-m21)
    #[doc(alias = "m21")]
    #[inline]
    pub fn set_m21(&self, value: f64) {
        Js::set_m21__number(js(self), value)
    }

    /// Sets the number in column 2, row 2: the part of y in the new y.
    ///
    /// `inherit attribute unrestricted double m22`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrix#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-m22)
    #[doc(alias = "m22")]
    #[inline]
    pub fn set_m22(&self, value: f64) {
        Js::set_m22__number(js(self), value)
    }

    /// Sets the number in column 2, row 3: the part of y in the new z.
    ///
    /// `inherit attribute unrestricted double m23`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrix#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-m23)
    #[doc(alias = "m23")]
    #[inline]
    pub fn set_m23(&self, value: f64) {
        Js::set_m23__number(js(self), value)
    }

    /// Sets the number in column 2, row 4: the part of y in the new w.
    ///
    /// `inherit attribute unrestricted double m24`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrix#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-m24)
    #[doc(alias = "m24")]
    #[inline]
    pub fn set_m24(&self, value: f64) {
        Js::set_m24__number(js(self), value)
    }

    /// Sets the number in column 3, row 1: the part of z in the new x.
    ///
    /// `inherit attribute unrestricted double m31`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrix#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-m31)
    #[doc(alias = "m31")]
    #[inline]
    pub fn set_m31(&self, value: f64) {
        Js::set_m31__number(js(self), value)
    }

    /// Sets the number in column 3, row 2: the part of z in the new y.
    ///
    /// `inherit attribute unrestricted double m32`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrix#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-m32)
    #[doc(alias = "m32")]
    #[inline]
    pub fn set_m32(&self, value: f64) {
        Js::set_m32__number(js(self), value)
    }

    /// Sets the number in column 3, row 3: the part of z in the new z.
    ///
    /// `inherit attribute unrestricted double m33`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrix#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-m33)
    #[doc(alias = "m33")]
    #[inline]
    pub fn set_m33(&self, value: f64) {
        Js::set_m33__number(js(self), value)
    }

    /// Sets the number in column 3, row 4: the part of z in the new w.
    ///
    /// `inherit attribute unrestricted double m34`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrix#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-m34)
    #[doc(alias = "m34")]
    #[inline]
    pub fn set_m34(&self, value: f64) {
        Js::set_m34__number(js(self), value)
    }

    /// Sets the number in column 4, row 1: the shift along x.
    ///
    /// `inherit attribute unrestricted double m41`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrix#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-m41)
    #[doc(alias = "m41")]
    #[inline]
    pub fn set_m41(&self, value: f64) {
        Js::set_m41__number(js(self), value)
    }

    /// Sets the number in column 4, row 2: the shift along y.
    ///
    /// `inherit attribute unrestricted double m42`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrix#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-m42)
    #[doc(alias = "m42")]
    #[inline]
    pub fn set_m42(&self, value: f64) {
        Js::set_m42__number(js(self), value)
    }

    /// Sets the number in column 4, row 3: the shift along z.
    ///
    /// `inherit attribute unrestricted double m43`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrix#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-m43)
    #[doc(alias = "m43")]
    #[inline]
    pub fn set_m43(&self, value: f64) {
        Js::set_m43__number(js(self), value)
    }

    /// Sets the number in column 4, row 4: the part of w in the new w, normally 1.
    ///
    /// `inherit attribute unrestricted double m44`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrix#instance_properties) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrixreadonly-m44)
    #[doc(alias = "m44")]
    #[inline]
    pub fn set_m44(&self, value: f64) {
        Js::set_m44__number(js(self), value)
    }

    /// Multiplies this matrix by the other, with the other on the right, and returns itself.
    ///
    /// `DOMMatrix multiplySelf(optional DOMMatrixInit other = {})`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrix/multiplySelf) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrix-multiplyself)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where two names of one value in `other`, such as `a` and `m11`, differ, or `is2D` does
    /// not fit its values.
    #[doc(alias = "multiplySelf")]
    #[inline]
    pub fn multiply_self(&self) -> Result<DomMatrix, Exception> {
        Js::try_call_multiplySelf__as_value(js(self)).map(Js::read)
    }

    /// As `multiply_self`, with `other`.
    ///
    /// `DOMMatrix multiplySelf(optional DOMMatrixInit other = {})`
    ///
    /// Feature `geometry`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where two names of one value in `other`, such as `a` and `m11`, differ, or `is2D` does
    /// not fit its values.
    #[doc(alias = "multiplySelf")]
    #[inline]
    pub fn multiply_self_with_other(&self, other: impl IntoJs<DomMatrixInit>) -> Result<DomMatrix, Exception> {
        Js::try_call_multiplySelf__value__as_value(js(self), &other.to_value()).map(Js::read)
    }

    /// Multiplies this matrix by the other, with the other on the left, and returns itself.
    ///
    /// `DOMMatrix preMultiplySelf(optional DOMMatrixInit other = {})`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrix/preMultiplySelf) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrix-premultiplyself)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where two names of one value in `other`, such as `a` and `m11`, differ, or `is2D` does
    /// not fit its values.
    #[doc(alias = "preMultiplySelf")]
    #[inline]
    pub fn pre_multiply_self(&self) -> Result<DomMatrix, Exception> {
        Js::try_call_preMultiplySelf__as_value(js(self)).map(Js::read)
    }

    /// As `pre_multiply_self`, with `other`.
    ///
    /// `DOMMatrix preMultiplySelf(optional DOMMatrixInit other = {})`
    ///
    /// Feature `geometry`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where two names of one value in `other`, such as `a` and `m11`, differ, or `is2D` does
    /// not fit its values.
    #[doc(alias = "preMultiplySelf")]
    #[inline]
    pub fn pre_multiply_self_with_other(&self, other: impl IntoJs<DomMatrixInit>) -> Result<DomMatrix, Exception> {
        Js::try_call_preMultiplySelf__value__as_value(js(self), &other.to_value()).map(Js::read)
    }

    /// Adds a move by the distances to this matrix, and returns itself.
    ///
    /// `DOMMatrix translateSelf(optional unrestricted double tx = 0, optional unrestricted double ty = 0, optional unrestricted double tz = 0)`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrix/translateSelf) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrix-translateself)
    #[doc(alias = "translateSelf")]
    #[inline]
    pub fn translate_self(&self) -> DomMatrix {
        FromJs::from_js(Js::call_translateSelf__as_value(js(self)))
    }

    /// As `translate_self`, with `tx`.
    ///
    /// `DOMMatrix translateSelf(optional unrestricted double tx = 0, optional unrestricted double ty = 0, optional unrestricted double tz = 0)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "translateSelf")]
    #[inline]
    pub fn translate_self_with_tx(&self, tx: f64) -> DomMatrix {
        FromJs::from_js(Js::call_translateSelf__number__as_value(js(self), tx))
    }

    /// As `translate_self_with_tx`, with `ty`.
    ///
    /// `DOMMatrix translateSelf(optional unrestricted double tx = 0, optional unrestricted double ty = 0, optional unrestricted double tz = 0)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "translateSelf")]
    #[inline]
    pub fn translate_self_with_tx_and_ty(&self, tx: f64, ty: f64) -> DomMatrix {
        FromJs::from_js(Js::call_translateSelf__number2__as_value(js(self), tx, ty))
    }

    /// As `translate_self_with_tx_and_ty`, with `tz`.
    ///
    /// `DOMMatrix translateSelf(optional unrestricted double tx = 0, optional unrestricted double ty = 0, optional unrestricted double tz = 0)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "translateSelf")]
    #[inline]
    pub fn translate_self_with_tx_and_ty_and_tz(&self, tx: f64, ty: f64, tz: f64) -> DomMatrix {
        FromJs::from_js(Js::call_translateSelf__number3__as_value(js(self), tx, ty, tz))
    }

    /// Adds a scaling around the origin to this matrix, and returns itself.
    ///
    /// `DOMMatrix scaleSelf(optional unrestricted double scaleX = 1, optional unrestricted double scaleY, optional unrestricted double scaleZ = 1, optional unrestricted double originX = 0, optional unrestricted double originY = 0, optional unrestricted double originZ = 0)`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrix/scaleSelf) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrix-scaleself)
    #[doc(alias = "scaleSelf")]
    #[inline]
    pub fn scale_self(&self) -> DomMatrix {
        FromJs::from_js(Js::call_scaleSelf__as_value(js(self)))
    }

    /// As `scale_self`, with `scale_x`.
    ///
    /// `DOMMatrix scaleSelf(optional unrestricted double scaleX = 1, optional unrestricted double scaleY, optional unrestricted double scaleZ = 1, optional unrestricted double originX = 0, optional unrestricted double originY = 0, optional unrestricted double originZ = 0)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "scaleSelf")]
    #[inline]
    pub fn scale_self_with_scale_x(&self, scale_x: f64) -> DomMatrix {
        FromJs::from_js(Js::call_scaleSelf__number__as_value(js(self), scale_x))
    }

    /// As `scale_self_with_scale_x`, with `scale_y`.
    ///
    /// `DOMMatrix scaleSelf(optional unrestricted double scaleX = 1, optional unrestricted double scaleY, optional unrestricted double scaleZ = 1, optional unrestricted double originX = 0, optional unrestricted double originY = 0, optional unrestricted double originZ = 0)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "scaleSelf")]
    #[inline]
    pub fn scale_self_with_scale_x_and_scale_y(&self, scale_x: f64, scale_y: f64) -> DomMatrix {
        FromJs::from_js(Js::call_scaleSelf__number2__as_value(js(self), scale_x, scale_y))
    }

    /// As `scale_self_with_scale_x_and_scale_y`, with `scale_z`.
    ///
    /// `DOMMatrix scaleSelf(optional unrestricted double scaleX = 1, optional unrestricted double scaleY, optional unrestricted double scaleZ = 1, optional unrestricted double originX = 0, optional unrestricted double originY = 0, optional unrestricted double originZ = 0)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "scaleSelf")]
    #[inline]
    pub fn scale_self_with_scale_x_and_scale_y_and_scale_z(
        &self,
        scale_x: f64,
        scale_y: f64,
        scale_z: f64,
    ) -> DomMatrix {
        FromJs::from_js(Js::call_scaleSelf__number3__as_value(js(self), scale_x, scale_y, scale_z))
    }

    /// As `scale_self_with_scale_x_and_scale_y_and_scale_z`, with `origin_x`.
    ///
    /// `DOMMatrix scaleSelf(optional unrestricted double scaleX = 1, optional unrestricted double scaleY, optional unrestricted double scaleZ = 1, optional unrestricted double originX = 0, optional unrestricted double originY = 0, optional unrestricted double originZ = 0)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "scaleSelf")]
    #[inline]
    pub fn scale_self_with_scale_x_and_scale_y_and_scale_z_and_origin_x(
        &self,
        scale_x: f64,
        scale_y: f64,
        scale_z: f64,
        origin_x: f64,
    ) -> DomMatrix {
        FromJs::from_js(Js::call_scaleSelf__number4__as_value(js(self), scale_x, scale_y, scale_z, origin_x))
    }

    /// As `scale_self`, with `scale_x`, `scale_y`, `scale_z`, `origin_x`, `origin_y` and `origin_z`.
    ///
    /// `DOMMatrix scaleSelf(optional unrestricted double scaleX = 1, optional unrestricted double scaleY, optional unrestricted double scaleZ = 1, optional unrestricted double originX = 0, optional unrestricted double originY = 0, optional unrestricted double originZ = 0)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "scaleSelf")]
    #[inline]
    pub fn scale_self_with_scale_x_to_origin_z(
        &self,
        scale_x: f64,
        scale_y: f64,
        scale_z: f64,
        origin_x: f64,
        origin_y: f64,
        origin_z: f64,
    ) -> DomMatrix {
        FromJs::from_js(Js::call_scaleSelf__number6__as_value(
            js(self),
            scale_x,
            scale_y,
            scale_z,
            origin_x,
            origin_y,
            origin_z,
        ))
    }

    /// Adds the same scaling of all three axes to this matrix, and returns itself.
    ///
    /// `DOMMatrix scale3dSelf(optional unrestricted double scale = 1, optional unrestricted double originX = 0, optional unrestricted double originY = 0, optional unrestricted double originZ = 0)`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrix/scale3dSelf) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrix-scale3dself)
    #[doc(alias = "scale3dSelf")]
    #[inline]
    pub fn scale3d_self(&self) -> DomMatrix {
        FromJs::from_js(Js::call_scale3dSelf__as_value(js(self)))
    }

    /// As `scale3d_self`, with `scale`.
    ///
    /// `DOMMatrix scale3dSelf(optional unrestricted double scale = 1, optional unrestricted double originX = 0, optional unrestricted double originY = 0, optional unrestricted double originZ = 0)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "scale3dSelf")]
    #[inline]
    pub fn scale3d_self_with_scale(&self, scale: f64) -> DomMatrix {
        FromJs::from_js(Js::call_scale3dSelf__number__as_value(js(self), scale))
    }

    /// As `scale3d_self_with_scale`, with `origin_x`.
    ///
    /// `DOMMatrix scale3dSelf(optional unrestricted double scale = 1, optional unrestricted double originX = 0, optional unrestricted double originY = 0, optional unrestricted double originZ = 0)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "scale3dSelf")]
    #[inline]
    pub fn scale3d_self_with_scale_and_origin_x(&self, scale: f64, origin_x: f64) -> DomMatrix {
        FromJs::from_js(Js::call_scale3dSelf__number2__as_value(js(self), scale, origin_x))
    }

    /// As `scale3d_self_with_scale_and_origin_x`, with `origin_y`.
    ///
    /// `DOMMatrix scale3dSelf(optional unrestricted double scale = 1, optional unrestricted double originX = 0, optional unrestricted double originY = 0, optional unrestricted double originZ = 0)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "scale3dSelf")]
    #[inline]
    pub fn scale3d_self_with_scale_and_origin_x_and_origin_y(
        &self,
        scale: f64,
        origin_x: f64,
        origin_y: f64,
    ) -> DomMatrix {
        FromJs::from_js(Js::call_scale3dSelf__number3__as_value(js(self), scale, origin_x, origin_y))
    }

    /// As `scale3d_self_with_scale_and_origin_x_and_origin_y`, with `origin_z`.
    ///
    /// `DOMMatrix scale3dSelf(optional unrestricted double scale = 1, optional unrestricted double originX = 0, optional unrestricted double originY = 0, optional unrestricted double originZ = 0)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "scale3dSelf")]
    #[inline]
    pub fn scale3d_self_with_scale_and_origin_x_and_origin_y_and_origin_z(
        &self,
        scale: f64,
        origin_x: f64,
        origin_y: f64,
        origin_z: f64,
    ) -> DomMatrix {
        FromJs::from_js(Js::call_scale3dSelf__number4__as_value(js(self), scale, origin_x, origin_y, origin_z))
    }

    /// Adds a rotation in degrees to this matrix, and returns itself; a single angle turns around the z axis.
    ///
    /// `DOMMatrix rotateSelf(optional unrestricted double rotX = 0, optional unrestricted double rotY, optional unrestricted double rotZ)`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrix/rotateSelf) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrix-rotateself)
    #[doc(alias = "rotateSelf")]
    #[inline]
    pub fn rotate_self(&self) -> DomMatrix {
        FromJs::from_js(Js::call_rotateSelf__as_value(js(self)))
    }

    /// As `rotate_self`, with `rot_x`.
    ///
    /// `DOMMatrix rotateSelf(optional unrestricted double rotX = 0, optional unrestricted double rotY, optional unrestricted double rotZ)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "rotateSelf")]
    #[inline]
    pub fn rotate_self_with_rot_x(&self, rot_x: f64) -> DomMatrix {
        FromJs::from_js(Js::call_rotateSelf__number__as_value(js(self), rot_x))
    }

    /// As `rotate_self_with_rot_x`, with `rot_y`.
    ///
    /// `DOMMatrix rotateSelf(optional unrestricted double rotX = 0, optional unrestricted double rotY, optional unrestricted double rotZ)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "rotateSelf")]
    #[inline]
    pub fn rotate_self_with_rot_x_and_rot_y(&self, rot_x: f64, rot_y: f64) -> DomMatrix {
        FromJs::from_js(Js::call_rotateSelf__number2__as_value(js(self), rot_x, rot_y))
    }

    /// As `rotate_self_with_rot_x_and_rot_y`, with `rot_z`.
    ///
    /// `DOMMatrix rotateSelf(optional unrestricted double rotX = 0, optional unrestricted double rotY, optional unrestricted double rotZ)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "rotateSelf")]
    #[inline]
    pub fn rotate_self_with_rot_x_and_rot_y_and_rot_z(&self, rot_x: f64, rot_y: f64, rot_z: f64) -> DomMatrix {
        FromJs::from_js(Js::call_rotateSelf__number3__as_value(js(self), rot_x, rot_y, rot_z))
    }

    /// Adds a rotation by the angle between the vector and the x axis, and returns itself.
    ///
    /// `DOMMatrix rotateFromVectorSelf(optional unrestricted double x = 0, optional unrestricted double y = 0)`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrix/rotateFromVectorSelf) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrix-rotatefromvectorself)
    #[doc(alias = "rotateFromVectorSelf")]
    #[inline]
    pub fn rotate_from_vector_self(&self) -> DomMatrix {
        FromJs::from_js(Js::call_rotateFromVectorSelf__as_value(js(self)))
    }

    /// As `rotate_from_vector_self`, with `x`.
    ///
    /// `DOMMatrix rotateFromVectorSelf(optional unrestricted double x = 0, optional unrestricted double y = 0)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "rotateFromVectorSelf")]
    #[inline]
    pub fn rotate_from_vector_self_with_x(&self, x: f64) -> DomMatrix {
        FromJs::from_js(Js::call_rotateFromVectorSelf__number__as_value(js(self), x))
    }

    /// As `rotate_from_vector_self_with_x`, with `y`.
    ///
    /// `DOMMatrix rotateFromVectorSelf(optional unrestricted double x = 0, optional unrestricted double y = 0)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "rotateFromVectorSelf")]
    #[inline]
    pub fn rotate_from_vector_self_with_x_and_y(&self, x: f64, y: f64) -> DomMatrix {
        FromJs::from_js(Js::call_rotateFromVectorSelf__number2__as_value(js(self), x, y))
    }

    /// Adds a rotation around the vector by an angle in degrees, and returns itself.
    ///
    /// `DOMMatrix rotateAxisAngleSelf(optional unrestricted double x = 0, optional unrestricted double y = 0, optional unrestricted double z = 0, optional unrestricted double angle = 0)`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrix/rotateAxisAngleSelf) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrix-rotateaxisangleself)
    #[doc(alias = "rotateAxisAngleSelf")]
    #[inline]
    pub fn rotate_axis_angle_self(&self) -> DomMatrix {
        FromJs::from_js(Js::call_rotateAxisAngleSelf__as_value(js(self)))
    }

    /// As `rotate_axis_angle_self`, with `x`.
    ///
    /// `DOMMatrix rotateAxisAngleSelf(optional unrestricted double x = 0, optional unrestricted double y = 0, optional unrestricted double z = 0, optional unrestricted double angle = 0)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "rotateAxisAngleSelf")]
    #[inline]
    pub fn rotate_axis_angle_self_with_x(&self, x: f64) -> DomMatrix {
        FromJs::from_js(Js::call_rotateAxisAngleSelf__number__as_value(js(self), x))
    }

    /// As `rotate_axis_angle_self_with_x`, with `y`.
    ///
    /// `DOMMatrix rotateAxisAngleSelf(optional unrestricted double x = 0, optional unrestricted double y = 0, optional unrestricted double z = 0, optional unrestricted double angle = 0)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "rotateAxisAngleSelf")]
    #[inline]
    pub fn rotate_axis_angle_self_with_x_and_y(&self, x: f64, y: f64) -> DomMatrix {
        FromJs::from_js(Js::call_rotateAxisAngleSelf__number2__as_value(js(self), x, y))
    }

    /// As `rotate_axis_angle_self_with_x_and_y`, with `z`.
    ///
    /// `DOMMatrix rotateAxisAngleSelf(optional unrestricted double x = 0, optional unrestricted double y = 0, optional unrestricted double z = 0, optional unrestricted double angle = 0)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "rotateAxisAngleSelf")]
    #[inline]
    pub fn rotate_axis_angle_self_with_x_and_y_and_z(&self, x: f64, y: f64, z: f64) -> DomMatrix {
        FromJs::from_js(Js::call_rotateAxisAngleSelf__number3__as_value(js(self), x, y, z))
    }

    /// As `rotate_axis_angle_self_with_x_and_y_and_z`, with `angle`.
    ///
    /// `DOMMatrix rotateAxisAngleSelf(optional unrestricted double x = 0, optional unrestricted double y = 0, optional unrestricted double z = 0, optional unrestricted double angle = 0)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "rotateAxisAngleSelf")]
    #[inline]
    pub fn rotate_axis_angle_self_with_x_and_y_and_z_and_angle(&self, x: f64, y: f64, z: f64, angle: f64) -> DomMatrix {
        FromJs::from_js(Js::call_rotateAxisAngleSelf__number4__as_value(js(self), x, y, z, angle))
    }

    /// Adds a skew along the x axis by an angle in degrees, and returns itself.
    ///
    /// `DOMMatrix skewXSelf(optional unrestricted double sx = 0)`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrix/skewXSelf) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrix-skewxself)
    #[doc(alias = "skewXSelf")]
    #[inline]
    pub fn skew_x_self(&self) -> DomMatrix {
        FromJs::from_js(Js::call_skewXSelf__as_value(js(self)))
    }

    /// As `skew_x_self`, with `sx`.
    ///
    /// `DOMMatrix skewXSelf(optional unrestricted double sx = 0)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "skewXSelf")]
    #[inline]
    pub fn skew_x_self_with_sx(&self, sx: f64) -> DomMatrix {
        FromJs::from_js(Js::call_skewXSelf__number__as_value(js(self), sx))
    }

    /// Adds a skew along the y axis by an angle in degrees, and returns itself.
    ///
    /// `DOMMatrix skewYSelf(optional unrestricted double sy = 0)`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrix/skewYSelf) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrix-skewyself)
    #[doc(alias = "skewYSelf")]
    #[inline]
    pub fn skew_y_self(&self) -> DomMatrix {
        FromJs::from_js(Js::call_skewYSelf__as_value(js(self)))
    }

    /// As `skew_y_self`, with `sy`.
    ///
    /// `DOMMatrix skewYSelf(optional unrestricted double sy = 0)`
    ///
    /// Feature `geometry`.
    #[doc(alias = "skewYSelf")]
    #[inline]
    pub fn skew_y_self_with_sy(&self, sy: f64) -> DomMatrix {
        FromJs::from_js(Js::call_skewYSelf__number__as_value(js(self), sy))
    }

    /// Turns this matrix into its inverse, or all elements into NaN if there is none; returns itself.
    ///
    /// `DOMMatrix invertSelf()`
    ///
    /// Feature `geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrix/invertSelf) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrix-invertself)
    #[doc(alias = "invertSelf")]
    #[inline]
    pub fn invert_self(&self) -> DomMatrix {
        FromJs::from_js(Js::call_invertSelf__as_value(js(self)))
    }

    /// Replaces the matrix by that of a CSS `transform` value, and returns itself.
    ///
    /// `DOMMatrix setMatrixValue(DOMString transformList)`
    ///
    /// Feature `geometry`. Exposed in Window only. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMMatrix/setMatrixValue) · [Specification](https://drafts.csswg.org/geometry/#dom-dommatrix-setmatrixvalue)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where `transformList` cannot be parsed or uses relative lengths.
    #[doc(alias = "setMatrixValue")]
    #[inline]
    pub fn set_matrix_value(&self, transform_list: &str) -> Result<DomMatrix, Exception> {
        Js::try_call_setMatrixValue__str__as_value(js(self), transform_list).map(Js::read)
    }
}

impl DomMatrix2dInit {
    /// The elements of a two-dimensional matrix, by their short or long names.
    ///
    /// `dictionary DOMMatrix2DInit`
    ///
    /// Feature `geometry`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The horizontal scale; another name for `m11`.
    ///
    /// `unrestricted double a`
    ///
    /// Feature `geometry`.
    #[doc(alias = "a")]
    pub fn get_a(&self) -> Option<f64> {
        property::get(self, "a")
    }

    /// Sets the horizontal scale; another name for `m11`.
    ///
    /// Feature `geometry`.
    #[doc(alias = "a")]
    pub fn set_a(&self, value: f64) -> &Self {
        property::set_f64(self, "a", value);
        self
    }

    /// The vertical skew; another name for `m12`.
    ///
    /// `unrestricted double b`
    ///
    /// Feature `geometry`.
    #[doc(alias = "b")]
    pub fn get_b(&self) -> Option<f64> {
        property::get(self, "b")
    }

    /// Sets the vertical skew; another name for `m12`.
    ///
    /// Feature `geometry`.
    #[doc(alias = "b")]
    pub fn set_b(&self, value: f64) -> &Self {
        property::set_f64(self, "b", value);
        self
    }

    /// The horizontal skew; another name for `m21`.
    ///
    /// `unrestricted double c`
    ///
    /// Feature `geometry`.
    #[doc(alias = "c")]
    pub fn get_c(&self) -> Option<f64> {
        property::get(self, "c")
    }

    /// Sets the horizontal skew; another name for `m21`.
    ///
    /// Feature `geometry`.
    #[doc(alias = "c")]
    pub fn set_c(&self, value: f64) -> &Self {
        property::set_f64(self, "c", value);
        self
    }

    /// The vertical scale; another name for `m22`.
    ///
    /// `unrestricted double d`
    ///
    /// Feature `geometry`.
    #[doc(alias = "d")]
    pub fn get_d(&self) -> Option<f64> {
        property::get(self, "d")
    }

    /// Sets the vertical scale; another name for `m22`.
    ///
    /// Feature `geometry`.
    #[doc(alias = "d")]
    pub fn set_d(&self, value: f64) -> &Self {
        property::set_f64(self, "d", value);
        self
    }

    /// The horizontal translation; another name for `m41`.
    ///
    /// `unrestricted double e`
    ///
    /// Feature `geometry`.
    #[doc(alias = "e")]
    pub fn get_e(&self) -> Option<f64> {
        property::get(self, "e")
    }

    /// Sets the horizontal translation; another name for `m41`.
    ///
    /// Feature `geometry`.
    #[doc(alias = "e")]
    pub fn set_e(&self, value: f64) -> &Self {
        property::set_f64(self, "e", value);
        self
    }

    /// The vertical translation; another name for `m42`.
    ///
    /// `unrestricted double f`
    ///
    /// Feature `geometry`.
    #[doc(alias = "f")]
    pub fn get_f(&self) -> Option<f64> {
        property::get(self, "f")
    }

    /// Sets the vertical translation; another name for `m42`.
    ///
    /// Feature `geometry`.
    #[doc(alias = "f")]
    pub fn set_f(&self, value: f64) -> &Self {
        property::set_f64(self, "f", value);
        self
    }

    /// The horizontal scale; 1 if neither this nor `a` is given.
    ///
    /// `unrestricted double m11`
    ///
    /// Feature `geometry`.
    #[doc(alias = "m11")]
    pub fn get_m11(&self) -> Option<f64> {
        property::get(self, "m11")
    }

    /// Sets the horizontal scale; 1 if neither this nor `a` is given.
    ///
    /// Feature `geometry`.
    #[doc(alias = "m11")]
    pub fn set_m11(&self, value: f64) -> &Self {
        property::set_f64(self, "m11", value);
        self
    }

    /// The vertical skew; 0 if neither this nor `b` is given.
    ///
    /// `unrestricted double m12`
    ///
    /// Feature `geometry`.
    #[doc(alias = "m12")]
    pub fn get_m12(&self) -> Option<f64> {
        property::get(self, "m12")
    }

    /// Sets the vertical skew; 0 if neither this nor `b` is given.
    ///
    /// Feature `geometry`.
    #[doc(alias = "m12")]
    pub fn set_m12(&self, value: f64) -> &Self {
        property::set_f64(self, "m12", value);
        self
    }

    /// The horizontal skew; 0 if neither this nor `c` is given.
    ///
    /// `unrestricted double m21`
    ///
    /// Feature `geometry`.
    #[doc(alias = "m21")]
    pub fn get_m21(&self) -> Option<f64> {
        property::get(self, "m21")
    }

    /// Sets the horizontal skew; 0 if neither this nor `c` is given.
    ///
    /// Feature `geometry`.
    #[doc(alias = "m21")]
    pub fn set_m21(&self, value: f64) -> &Self {
        property::set_f64(self, "m21", value);
        self
    }

    /// The vertical scale; 1 if neither this nor `d` is given.
    ///
    /// `unrestricted double m22`
    ///
    /// Feature `geometry`.
    #[doc(alias = "m22")]
    pub fn get_m22(&self) -> Option<f64> {
        property::get(self, "m22")
    }

    /// Sets the vertical scale; 1 if neither this nor `d` is given.
    ///
    /// Feature `geometry`.
    #[doc(alias = "m22")]
    pub fn set_m22(&self, value: f64) -> &Self {
        property::set_f64(self, "m22", value);
        self
    }

    /// The horizontal translation; 0 if neither this nor `e` is given.
    ///
    /// `unrestricted double m41`
    ///
    /// Feature `geometry`.
    #[doc(alias = "m41")]
    pub fn get_m41(&self) -> Option<f64> {
        property::get(self, "m41")
    }

    /// Sets the horizontal translation; 0 if neither this nor `e` is given.
    ///
    /// Feature `geometry`.
    #[doc(alias = "m41")]
    pub fn set_m41(&self, value: f64) -> &Self {
        property::set_f64(self, "m41", value);
        self
    }

    /// The vertical translation; 0 if neither this nor `f` is given.
    ///
    /// `unrestricted double m42`
    ///
    /// Feature `geometry`.
    #[doc(alias = "m42")]
    pub fn get_m42(&self) -> Option<f64> {
        property::get(self, "m42")
    }

    /// Sets the vertical translation; 0 if neither this nor `f` is given.
    ///
    /// Feature `geometry`.
    #[doc(alias = "m42")]
    pub fn set_m42(&self, value: f64) -> &Self {
        property::set_f64(self, "m42", value);
        self
    }
}

impl Default for DomMatrix2dInit {
    fn default() -> Self {
        Self::new()
    }
}

impl DomMatrixInit {
    /// The elements of a matrix; those that are missing are taken from the identity matrix.
    ///
    /// `dictionary DOMMatrixInit : DOMMatrix2DInit`
    ///
    /// Feature `geometry`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The element in column 1, row 3.
    ///
    /// `unrestricted double m13 = 0`
    ///
    /// Feature `geometry`.
    #[doc(alias = "m13")]
    pub fn get_m13(&self) -> Option<f64> {
        property::get(self, "m13")
    }

    /// Sets the element in column 1, row 3.
    ///
    /// Feature `geometry`.
    #[doc(alias = "m13")]
    pub fn set_m13(&self, value: f64) -> &Self {
        property::set_f64(self, "m13", value);
        self
    }

    /// The element in column 1, row 4.
    ///
    /// `unrestricted double m14 = 0`
    ///
    /// Feature `geometry`.
    #[doc(alias = "m14")]
    pub fn get_m14(&self) -> Option<f64> {
        property::get(self, "m14")
    }

    /// Sets the element in column 1, row 4.
    ///
    /// Feature `geometry`.
    #[doc(alias = "m14")]
    pub fn set_m14(&self, value: f64) -> &Self {
        property::set_f64(self, "m14", value);
        self
    }

    /// The element in column 2, row 3.
    ///
    /// `unrestricted double m23 = 0`
    ///
    /// Feature `geometry`.
    #[doc(alias = "m23")]
    pub fn get_m23(&self) -> Option<f64> {
        property::get(self, "m23")
    }

    /// Sets the element in column 2, row 3.
    ///
    /// Feature `geometry`.
    #[doc(alias = "m23")]
    pub fn set_m23(&self, value: f64) -> &Self {
        property::set_f64(self, "m23", value);
        self
    }

    /// The element in column 2, row 4.
    ///
    /// `unrestricted double m24 = 0`
    ///
    /// Feature `geometry`.
    #[doc(alias = "m24")]
    pub fn get_m24(&self) -> Option<f64> {
        property::get(self, "m24")
    }

    /// Sets the element in column 2, row 4.
    ///
    /// Feature `geometry`.
    #[doc(alias = "m24")]
    pub fn set_m24(&self, value: f64) -> &Self {
        property::set_f64(self, "m24", value);
        self
    }

    /// The element in column 3, row 1.
    ///
    /// `unrestricted double m31 = 0`
    ///
    /// Feature `geometry`.
    #[doc(alias = "m31")]
    pub fn get_m31(&self) -> Option<f64> {
        property::get(self, "m31")
    }

    /// Sets the element in column 3, row 1.
    ///
    /// Feature `geometry`.
    #[doc(alias = "m31")]
    pub fn set_m31(&self, value: f64) -> &Self {
        property::set_f64(self, "m31", value);
        self
    }

    /// The element in column 3, row 2.
    ///
    /// `unrestricted double m32 = 0`
    ///
    /// Feature `geometry`.
    #[doc(alias = "m32")]
    pub fn get_m32(&self) -> Option<f64> {
        property::get(self, "m32")
    }

    /// Sets the element in column 3, row 2.
    ///
    /// Feature `geometry`.
    #[doc(alias = "m32")]
    pub fn set_m32(&self, value: f64) -> &Self {
        property::set_f64(self, "m32", value);
        self
    }

    /// The element in column 3, row 3: the scale along z.
    ///
    /// `unrestricted double m33 = 1`
    ///
    /// Feature `geometry`.
    #[doc(alias = "m33")]
    pub fn get_m33(&self) -> Option<f64> {
        property::get(self, "m33")
    }

    /// Sets the element in column 3, row 3: the scale along z.
    ///
    /// Feature `geometry`.
    #[doc(alias = "m33")]
    pub fn set_m33(&self, value: f64) -> &Self {
        property::set_f64(self, "m33", value);
        self
    }

    /// The element in column 3, row 4.
    ///
    /// `unrestricted double m34 = 0`
    ///
    /// Feature `geometry`.
    #[doc(alias = "m34")]
    pub fn get_m34(&self) -> Option<f64> {
        property::get(self, "m34")
    }

    /// Sets the element in column 3, row 4.
    ///
    /// Feature `geometry`.
    #[doc(alias = "m34")]
    pub fn set_m34(&self, value: f64) -> &Self {
        property::set_f64(self, "m34", value);
        self
    }

    /// The element in column 4, row 3: the translation along z.
    ///
    /// `unrestricted double m43 = 0`
    ///
    /// Feature `geometry`.
    #[doc(alias = "m43")]
    pub fn get_m43(&self) -> Option<f64> {
        property::get(self, "m43")
    }

    /// Sets the element in column 4, row 3: the translation along z.
    ///
    /// Feature `geometry`.
    #[doc(alias = "m43")]
    pub fn set_m43(&self, value: f64) -> &Self {
        property::set_f64(self, "m43", value);
        self
    }

    /// The element in column 4, row 4.
    ///
    /// `unrestricted double m44 = 1`
    ///
    /// Feature `geometry`.
    #[doc(alias = "m44")]
    pub fn get_m44(&self) -> Option<f64> {
        property::get(self, "m44")
    }

    /// Sets the element in column 4, row 4.
    ///
    /// Feature `geometry`.
    #[doc(alias = "m44")]
    pub fn set_m44(&self, value: f64) -> &Self {
        property::set_f64(self, "m44", value);
        self
    }

    /// Whether the matrix is flat; found out from the elements if missing, and an error if they do not fit.
    ///
    /// `boolean is2D`
    ///
    /// Feature `geometry`.
    #[doc(alias = "is2D")]
    pub fn get_is_2d(&self) -> Option<bool> {
        property::get(self, "is2D")
    }

    /// Sets whether the matrix is flat; found out from the elements if missing, and an error if they do not fit.
    ///
    /// Feature `geometry`.
    #[doc(alias = "is2D")]
    pub fn set_is_2d(&self, value: bool) -> &Self {
        property::set_bool(self, "is2D", value);
        self
    }

    /// Sets the horizontal scale; another name for `m11`.
    ///
    /// `unrestricted double a`
    ///
    /// Feature `geometry`. Inherited from `DomMatrix2dInit`.
    #[doc(alias = "a")]
    pub fn set_a(&self, value: f64) -> &Self {
        property::set_f64(self, "a", value);
        self
    }

    /// Sets the vertical skew; another name for `m12`.
    ///
    /// `unrestricted double b`
    ///
    /// Feature `geometry`. Inherited from `DomMatrix2dInit`.
    #[doc(alias = "b")]
    pub fn set_b(&self, value: f64) -> &Self {
        property::set_f64(self, "b", value);
        self
    }

    /// Sets the horizontal skew; another name for `m21`.
    ///
    /// `unrestricted double c`
    ///
    /// Feature `geometry`. Inherited from `DomMatrix2dInit`.
    #[doc(alias = "c")]
    pub fn set_c(&self, value: f64) -> &Self {
        property::set_f64(self, "c", value);
        self
    }

    /// Sets the vertical scale; another name for `m22`.
    ///
    /// `unrestricted double d`
    ///
    /// Feature `geometry`. Inherited from `DomMatrix2dInit`.
    #[doc(alias = "d")]
    pub fn set_d(&self, value: f64) -> &Self {
        property::set_f64(self, "d", value);
        self
    }

    /// Sets the horizontal translation; another name for `m41`.
    ///
    /// `unrestricted double e`
    ///
    /// Feature `geometry`. Inherited from `DomMatrix2dInit`.
    #[doc(alias = "e")]
    pub fn set_e(&self, value: f64) -> &Self {
        property::set_f64(self, "e", value);
        self
    }

    /// Sets the vertical translation; another name for `m42`.
    ///
    /// `unrestricted double f`
    ///
    /// Feature `geometry`. Inherited from `DomMatrix2dInit`.
    #[doc(alias = "f")]
    pub fn set_f(&self, value: f64) -> &Self {
        property::set_f64(self, "f", value);
        self
    }

    /// Sets the horizontal scale; 1 if neither this nor `a` is given.
    ///
    /// `unrestricted double m11`
    ///
    /// Feature `geometry`. Inherited from `DomMatrix2dInit`.
    #[doc(alias = "m11")]
    pub fn set_m11(&self, value: f64) -> &Self {
        property::set_f64(self, "m11", value);
        self
    }

    /// Sets the vertical skew; 0 if neither this nor `b` is given.
    ///
    /// `unrestricted double m12`
    ///
    /// Feature `geometry`. Inherited from `DomMatrix2dInit`.
    #[doc(alias = "m12")]
    pub fn set_m12(&self, value: f64) -> &Self {
        property::set_f64(self, "m12", value);
        self
    }

    /// Sets the horizontal skew; 0 if neither this nor `c` is given.
    ///
    /// `unrestricted double m21`
    ///
    /// Feature `geometry`. Inherited from `DomMatrix2dInit`.
    #[doc(alias = "m21")]
    pub fn set_m21(&self, value: f64) -> &Self {
        property::set_f64(self, "m21", value);
        self
    }

    /// Sets the vertical scale; 1 if neither this nor `d` is given.
    ///
    /// `unrestricted double m22`
    ///
    /// Feature `geometry`. Inherited from `DomMatrix2dInit`.
    #[doc(alias = "m22")]
    pub fn set_m22(&self, value: f64) -> &Self {
        property::set_f64(self, "m22", value);
        self
    }

    /// Sets the horizontal translation; 0 if neither this nor `e` is given.
    ///
    /// `unrestricted double m41`
    ///
    /// Feature `geometry`. Inherited from `DomMatrix2dInit`.
    #[doc(alias = "m41")]
    pub fn set_m41(&self, value: f64) -> &Self {
        property::set_f64(self, "m41", value);
        self
    }

    /// Sets the vertical translation; 0 if neither this nor `f` is given.
    ///
    /// `unrestricted double m42`
    ///
    /// Feature `geometry`. Inherited from `DomMatrix2dInit`.
    #[doc(alias = "m42")]
    pub fn set_m42(&self, value: f64) -> &Self {
        property::set_f64(self, "m42", value);
        self
    }
}

impl Default for DomMatrixInit {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "isIdentity")]
    pub(crate) fn get_isIdentity__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "m11")]
    pub(crate) fn get_m11__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "m12")]
    pub(crate) fn get_m12__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "m13")]
    pub(crate) fn get_m13__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "m14")]
    pub(crate) fn get_m14__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "m21")]
    pub(crate) fn get_m21__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "m22")]
    pub(crate) fn get_m22__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "m23")]
    pub(crate) fn get_m23__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "m24")]
    pub(crate) fn get_m24__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "m31")]
    pub(crate) fn get_m31__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "m32")]
    pub(crate) fn get_m32__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "m33")]
    pub(crate) fn get_m33__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "m34")]
    pub(crate) fn get_m34__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "m41")]
    pub(crate) fn get_m41__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "m42")]
    pub(crate) fn get_m42__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "m43")]
    pub(crate) fn get_m43__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "m44")]
    pub(crate) fn get_m44__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "p1")]
    pub(crate) fn get_p1__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "p2")]
    pub(crate) fn get_p2__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "p3")]
    pub(crate) fn get_p3__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "p4")]
    pub(crate) fn get_p4__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "w")]
    pub(crate) fn get_w__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "z")]
    pub(crate) fn get_z__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, setter, js_name = "a")]
    pub(crate) fn set_a__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "b")]
    pub(crate) fn set_b__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "c")]
    pub(crate) fn set_c__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "d")]
    pub(crate) fn set_d__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "e")]
    pub(crate) fn set_e__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "f")]
    pub(crate) fn set_f__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "m11")]
    pub(crate) fn set_m11__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "m12")]
    pub(crate) fn set_m12__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "m13")]
    pub(crate) fn set_m13__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "m14")]
    pub(crate) fn set_m14__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "m21")]
    pub(crate) fn set_m21__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "m22")]
    pub(crate) fn set_m22__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "m23")]
    pub(crate) fn set_m23__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "m24")]
    pub(crate) fn set_m24__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "m31")]
    pub(crate) fn set_m31__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "m32")]
    pub(crate) fn set_m32__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "m33")]
    pub(crate) fn set_m33__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "m34")]
    pub(crate) fn set_m34__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "m41")]
    pub(crate) fn set_m41__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "m42")]
    pub(crate) fn set_m42__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "m43")]
    pub(crate) fn set_m43__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "m44")]
    pub(crate) fn set_m44__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "w")]
    pub(crate) fn set_w__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "z")]
    pub(crate) fn set_z__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, js_name = "flipX")]
    pub(crate) fn call_flipX__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "flipY")]
    pub(crate) fn call_flipY__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "getBounds")]
    pub(crate) fn call_getBounds__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "inverse")]
    pub(crate) fn call_inverse__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "invertSelf")]
    pub(crate) fn call_invertSelf__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "matrixTransform")]
    pub(crate) fn try_call_matrixTransform__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "multiply")]
    pub(crate) fn try_call_multiply__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "multiplySelf")]
    pub(crate) fn try_call_multiplySelf__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "multiplySelf")]
    pub(crate) fn try_call_multiplySelf__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "preMultiplySelf")]
    pub(crate) fn try_call_preMultiplySelf__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "preMultiplySelf")]
    pub(crate) fn try_call_preMultiplySelf__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "rotate")]
    pub(crate) fn call_rotate__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "rotate")]
    pub(crate) fn call_rotate__number__as_value(this: &Js, a0: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "rotate")]
    pub(crate) fn call_rotate__number2__as_value(this: &Js, a0: f64, a1: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "rotate")]
    pub(crate) fn call_rotate__number3__as_value(this: &Js, a0: f64, a1: f64, a2: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "rotateAxisAngle")]
    pub(crate) fn call_rotateAxisAngle__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "rotateAxisAngle")]
    pub(crate) fn call_rotateAxisAngle__number__as_value(this: &Js, a0: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "rotateAxisAngle")]
    pub(crate) fn call_rotateAxisAngle__number2__as_value(this: &Js, a0: f64, a1: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "rotateAxisAngle")]
    pub(crate) fn call_rotateAxisAngle__number3__as_value(this: &Js, a0: f64, a1: f64, a2: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "rotateAxisAngle")]
    pub(crate) fn call_rotateAxisAngle__number4__as_value(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "rotateAxisAngleSelf")]
    pub(crate) fn call_rotateAxisAngleSelf__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "rotateAxisAngleSelf")]
    pub(crate) fn call_rotateAxisAngleSelf__number__as_value(this: &Js, a0: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "rotateAxisAngleSelf")]
    pub(crate) fn call_rotateAxisAngleSelf__number2__as_value(this: &Js, a0: f64, a1: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "rotateAxisAngleSelf")]
    pub(crate) fn call_rotateAxisAngleSelf__number3__as_value(this: &Js, a0: f64, a1: f64, a2: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "rotateAxisAngleSelf")]
    pub(crate) fn call_rotateAxisAngleSelf__number4__as_value(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "rotateFromVector")]
    pub(crate) fn call_rotateFromVector__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "rotateFromVector")]
    pub(crate) fn call_rotateFromVector__number__as_value(this: &Js, a0: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "rotateFromVector")]
    pub(crate) fn call_rotateFromVector__number2__as_value(this: &Js, a0: f64, a1: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "rotateFromVectorSelf")]
    pub(crate) fn call_rotateFromVectorSelf__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "rotateFromVectorSelf")]
    pub(crate) fn call_rotateFromVectorSelf__number__as_value(this: &Js, a0: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "rotateFromVectorSelf")]
    pub(crate) fn call_rotateFromVectorSelf__number2__as_value(this: &Js, a0: f64, a1: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "rotateSelf")]
    pub(crate) fn call_rotateSelf__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "rotateSelf")]
    pub(crate) fn call_rotateSelf__number__as_value(this: &Js, a0: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "rotateSelf")]
    pub(crate) fn call_rotateSelf__number2__as_value(this: &Js, a0: f64, a1: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "rotateSelf")]
    pub(crate) fn call_rotateSelf__number3__as_value(this: &Js, a0: f64, a1: f64, a2: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "scale")]
    pub(crate) fn call_scale__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "scale")]
    pub(crate) fn call_scale__number__as_value(this: &Js, a0: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "scale")]
    pub(crate) fn call_scale__number2__as_value(this: &Js, a0: f64, a1: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "scale")]
    pub(crate) fn call_scale__number3__as_value(this: &Js, a0: f64, a1: f64, a2: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "scale")]
    pub(crate) fn call_scale__number4__as_value(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "scale")]
    pub(crate) fn call_scale__number6__as_value(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
    ) -> JsValue;
    #[wasm_bindgen(method, js_name = "scale3d")]
    pub(crate) fn call_scale3d__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "scale3d")]
    pub(crate) fn call_scale3d__number__as_value(this: &Js, a0: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "scale3d")]
    pub(crate) fn call_scale3d__number2__as_value(this: &Js, a0: f64, a1: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "scale3d")]
    pub(crate) fn call_scale3d__number3__as_value(this: &Js, a0: f64, a1: f64, a2: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "scale3d")]
    pub(crate) fn call_scale3d__number4__as_value(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "scale3dSelf")]
    pub(crate) fn call_scale3dSelf__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "scale3dSelf")]
    pub(crate) fn call_scale3dSelf__number__as_value(this: &Js, a0: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "scale3dSelf")]
    pub(crate) fn call_scale3dSelf__number2__as_value(this: &Js, a0: f64, a1: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "scale3dSelf")]
    pub(crate) fn call_scale3dSelf__number3__as_value(this: &Js, a0: f64, a1: f64, a2: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "scale3dSelf")]
    pub(crate) fn call_scale3dSelf__number4__as_value(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "scaleNonUniform")]
    pub(crate) fn call_scaleNonUniform__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "scaleNonUniform")]
    pub(crate) fn call_scaleNonUniform__number__as_value(this: &Js, a0: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "scaleNonUniform")]
    pub(crate) fn call_scaleNonUniform__number2__as_value(this: &Js, a0: f64, a1: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "scaleSelf")]
    pub(crate) fn call_scaleSelf__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "scaleSelf")]
    pub(crate) fn call_scaleSelf__number__as_value(this: &Js, a0: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "scaleSelf")]
    pub(crate) fn call_scaleSelf__number2__as_value(this: &Js, a0: f64, a1: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "scaleSelf")]
    pub(crate) fn call_scaleSelf__number3__as_value(this: &Js, a0: f64, a1: f64, a2: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "scaleSelf")]
    pub(crate) fn call_scaleSelf__number4__as_value(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "scaleSelf")]
    pub(crate) fn call_scaleSelf__number6__as_value(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
    ) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "setMatrixValue")]
    pub(crate) fn try_call_setMatrixValue__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "skewX")]
    pub(crate) fn call_skewX__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "skewX")]
    pub(crate) fn call_skewX__number__as_value(this: &Js, a0: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "skewXSelf")]
    pub(crate) fn call_skewXSelf__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "skewXSelf")]
    pub(crate) fn call_skewXSelf__number__as_value(this: &Js, a0: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "skewY")]
    pub(crate) fn call_skewY__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "skewY")]
    pub(crate) fn call_skewY__number__as_value(this: &Js, a0: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "skewYSelf")]
    pub(crate) fn call_skewYSelf__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "skewYSelf")]
    pub(crate) fn call_skewYSelf__number__as_value(this: &Js, a0: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "toFloat32Array")]
    pub(crate) fn call_toFloat32Array__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "toFloat64Array")]
    pub(crate) fn call_toFloat64Array__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "transformPoint")]
    pub(crate) fn call_transformPoint__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "transformPoint")]
    pub(crate) fn call_transformPoint__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
    #[wasm_bindgen(method, js_name = "translate")]
    pub(crate) fn call_translate__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "translate")]
    pub(crate) fn call_translate__number__as_value(this: &Js, a0: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "translate")]
    pub(crate) fn call_translate__number2__as_value(this: &Js, a0: f64, a1: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "translate")]
    pub(crate) fn call_translate__number3__as_value(this: &Js, a0: f64, a1: f64, a2: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "translateSelf")]
    pub(crate) fn call_translateSelf__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "translateSelf")]
    pub(crate) fn call_translateSelf__number__as_value(this: &Js, a0: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "translateSelf")]
    pub(crate) fn call_translateSelf__number2__as_value(this: &Js, a0: f64, a1: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "translateSelf")]
    pub(crate) fn call_translateSelf__number3__as_value(this: &Js, a0: f64, a1: f64, a2: f64) -> JsValue;
    #[wasm_bindgen(constructor, js_class = "DOMMatrix")]
    pub(crate) fn new_DOMMatrix__as_value() -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "DOMMatrix")]
    pub(crate) fn try_new_DOMMatrix__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "DOMMatrixReadOnly")]
    pub(crate) fn new_DOMMatrixReadOnly__as_value() -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "DOMMatrixReadOnly")]
    pub(crate) fn try_new_DOMMatrixReadOnly__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "DOMPoint")]
    pub(crate) fn new_DOMPoint__as_value() -> Js;
    #[wasm_bindgen(constructor, js_class = "DOMPoint")]
    pub(crate) fn new_DOMPoint__number__as_value(a0: f64) -> Js;
    #[wasm_bindgen(constructor, js_class = "DOMPoint")]
    pub(crate) fn new_DOMPoint__number2__as_value(a0: f64, a1: f64) -> Js;
    #[wasm_bindgen(constructor, js_class = "DOMPoint")]
    pub(crate) fn new_DOMPoint__number3__as_value(a0: f64, a1: f64, a2: f64) -> Js;
    #[wasm_bindgen(constructor, js_class = "DOMPoint")]
    pub(crate) fn new_DOMPoint__number4__as_value(a0: f64, a1: f64, a2: f64, a3: f64) -> Js;
    #[wasm_bindgen(constructor, js_class = "DOMPointReadOnly")]
    pub(crate) fn new_DOMPointReadOnly__as_value() -> Js;
    #[wasm_bindgen(constructor, js_class = "DOMPointReadOnly")]
    pub(crate) fn new_DOMPointReadOnly__number__as_value(a0: f64) -> Js;
    #[wasm_bindgen(constructor, js_class = "DOMPointReadOnly")]
    pub(crate) fn new_DOMPointReadOnly__number2__as_value(a0: f64, a1: f64) -> Js;
    #[wasm_bindgen(constructor, js_class = "DOMPointReadOnly")]
    pub(crate) fn new_DOMPointReadOnly__number3__as_value(a0: f64, a1: f64, a2: f64) -> Js;
    #[wasm_bindgen(constructor, js_class = "DOMPointReadOnly")]
    pub(crate) fn new_DOMPointReadOnly__number4__as_value(a0: f64, a1: f64, a2: f64, a3: f64) -> Js;
    #[wasm_bindgen(constructor, js_class = "DOMQuad")]
    pub(crate) fn new_DOMQuad__as_value() -> Js;
    #[wasm_bindgen(constructor, js_class = "DOMQuad")]
    pub(crate) fn new_DOMQuad__value__as_value(a0: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_class = "DOMQuad")]
    pub(crate) fn new_DOMQuad__value2__as_value(a0: &JsValue, a1: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_class = "DOMQuad")]
    pub(crate) fn new_DOMQuad__value3__as_value(a0: &JsValue, a1: &JsValue, a2: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_class = "DOMQuad")]
    pub(crate) fn new_DOMQuad__value4__as_value(a0: &JsValue, a1: &JsValue, a2: &JsValue, a3: &JsValue) -> Js;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "DOMMatrix", js_name = "fromFloat32Array")]
    pub(crate) fn try_static_call_DOMMatrix_fromFloat32Array__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "DOMMatrix", js_name = "fromFloat64Array")]
    pub(crate) fn try_static_call_DOMMatrix_fromFloat64Array__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "DOMMatrix", js_name = "fromMatrix")]
    pub(crate) fn try_static_call_DOMMatrix_fromMatrix__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "DOMMatrix", js_name = "fromMatrix")]
    pub(crate) fn try_static_call_DOMMatrix_fromMatrix__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "DOMMatrixReadOnly", js_name = "fromFloat32Array")]
    pub(crate) fn try_static_call_DOMMatrixReadOnly_fromFloat32Array__value__as_value(
        a0: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "DOMMatrixReadOnly", js_name = "fromFloat64Array")]
    pub(crate) fn try_static_call_DOMMatrixReadOnly_fromFloat64Array__value__as_value(
        a0: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "DOMMatrixReadOnly", js_name = "fromMatrix")]
    pub(crate) fn try_static_call_DOMMatrixReadOnly_fromMatrix__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "DOMMatrixReadOnly", js_name = "fromMatrix")]
    pub(crate) fn try_static_call_DOMMatrixReadOnly_fromMatrix__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(static_method_of = Js, js_class = "DOMPoint", js_name = "fromPoint")]
    pub(crate) fn static_call_DOMPoint_fromPoint__as_value() -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_class = "DOMPoint", js_name = "fromPoint")]
    pub(crate) fn static_call_DOMPoint_fromPoint__value__as_value(a0: &JsValue) -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_class = "DOMPointReadOnly", js_name = "fromPoint")]
    pub(crate) fn static_call_DOMPointReadOnly_fromPoint__as_value() -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_class = "DOMPointReadOnly", js_name = "fromPoint")]
    pub(crate) fn static_call_DOMPointReadOnly_fromPoint__value__as_value(a0: &JsValue) -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_class = "DOMQuad", js_name = "fromQuad")]
    pub(crate) fn static_call_DOMQuad_fromQuad__as_value() -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_class = "DOMQuad", js_name = "fromQuad")]
    pub(crate) fn static_call_DOMQuad_fromQuad__value__as_value(a0: &JsValue) -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_class = "DOMQuad", js_name = "fromRect")]
    pub(crate) fn static_call_DOMQuad_fromRect__as_value() -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_class = "DOMQuad", js_name = "fromRect")]
    pub(crate) fn static_call_DOMQuad_fromRect__value__as_value(a0: &JsValue) -> JsValue;
}
