//! SVG shapes: rectangles, circles, ellipses, lines, polygons, paths

use crate::runtime::prelude::*;
use crate::{
    DomPoint, DomPointInit, SvgAnimatedLength, SvgAnimatedNumber, SvgCircleElement, SvgEllipseElement,
    SvgGeometryElement, SvgLineElement, SvgPathElement, SvgPoint, SvgPointList, SvgPolygonElement, SvgPolylineElement,
    SvgRectElement,
};
#[cfg(feature = "experimental")]
use crate::{SvgPathDataSettings, SvgPathSegment};

impl SvgGeometryElement {
    /// The path length that the author states; dash and offset values are scaled to it.
    ///
    /// `readonly attribute SVGAnimatedNumber pathLength`
    ///
    /// Feature `svg-shapes`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGGeometryElement/pathLength) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGGeometryElement__pathLength)
    #[doc(alias = "pathLength")]
    #[inline]
    pub fn path_length(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_pathLength__as_value(js(self)))
    }

    /// Returns whether a point, in the element's own coordinates, lies inside its fill.
    ///
    /// `boolean isPointInFill(optional DOMPointInit point = {})`
    ///
    /// Feature `svg-shapes`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGGeometryElement/isPointInFill) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGGeometryElement__isPointInFill)
    #[doc(alias = "isPointInFill")]
    #[inline]
    pub fn is_point_in_fill(&self) -> bool {
        Js::call_isPointInFill__as_bool(js(self)).get()
    }

    /// As `is_point_in_fill`, with `point`.
    ///
    /// `boolean isPointInFill(optional DOMPointInit point = {})`
    ///
    /// Feature `svg-shapes`.
    #[doc(alias = "isPointInFill")]
    #[inline]
    pub fn is_point_in_fill_with_point(&self, point: impl IntoJs<DomPointInit>) -> bool {
        Js::call_isPointInFill__value__as_bool(js(self), &point.to_value()).get()
    }

    /// Returns whether a point, in the element's own coordinates, lies on its stroke.
    ///
    /// `boolean isPointInStroke(optional DOMPointInit point = {})`
    ///
    /// Feature `svg-shapes`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGGeometryElement/isPointInStroke) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGGeometryElement__isPointInStroke)
    #[doc(alias = "isPointInStroke")]
    #[inline]
    pub fn is_point_in_stroke(&self) -> bool {
        Js::call_isPointInStroke__as_bool(js(self)).get()
    }

    /// As `is_point_in_stroke`, with `point`.
    ///
    /// `boolean isPointInStroke(optional DOMPointInit point = {})`
    ///
    /// Feature `svg-shapes`.
    #[doc(alias = "isPointInStroke")]
    #[inline]
    pub fn is_point_in_stroke_with_point(&self, point: impl IntoJs<DomPointInit>) -> bool {
        Js::call_isPointInStroke__value__as_bool(js(self), &point.to_value()).get()
    }

    /// Returns the length of the outline as the browser measures it, in user units.
    ///
    /// `float getTotalLength()`
    ///
    /// Feature `svg-shapes`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGGeometryElement/getTotalLength) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGGeometryElement__getTotalLength)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the element is not rendered, and the length of its path cannot be
    /// computed.
    #[doc(alias = "getTotalLength")]
    #[inline]
    pub fn get_total_length(&self) -> Result<f32, Exception> {
        Js::try_call_getTotalLength__as_value(js(self)).map(Js::read)
    }

    /// Returns the point that lies the given distance along the outline, in user units; the distance is clamped.
    ///
    /// `SVGPoint getPointAtLength(float distance)`
    ///
    /// Feature `svg-shapes`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGGeometryElement/getPointAtLength) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGGeometryElement__getPointAtLength)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the element is not rendered, and the length of its path cannot be
    /// computed.
    #[doc(alias = "getPointAtLength")]
    #[inline]
    pub fn get_point_at_length(&self, distance: f32) -> Result<SvgPoint, Exception> {
        Js::try_call_getPointAtLength__number__as_value(js(self), distance as f64).map(Js::read)
    }
}

impl SvgRectElement {
    /// The x coordinate of the left edge, 0 by default.
    ///
    /// `readonly attribute SVGAnimatedLength x`
    ///
    /// Feature `svg-shapes`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGRectElement/x) · [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#__svg__SVGRectElement__x)
    #[inline]
    pub fn x(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_x__as_value(js(self)))
    }

    /// The y coordinate of the top edge, 0 by default.
    ///
    /// `readonly attribute SVGAnimatedLength y`
    ///
    /// Feature `svg-shapes`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGRectElement/y) · [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#__svg__SVGRectElement__y)
    #[inline]
    pub fn y(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_y__as_value(js(self)))
    }

    /// The width of the rectangle; with 0 it is not drawn.
    ///
    /// `readonly attribute SVGAnimatedLength width`
    ///
    /// Feature `svg-shapes`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGRectElement/width) · [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#__svg__SVGRectElement__width)
    #[inline]
    pub fn width(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_width__as_value(js(self)))
    }

    /// The height of the rectangle; with 0 it is not drawn.
    ///
    /// `readonly attribute SVGAnimatedLength height`
    ///
    /// Feature `svg-shapes`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGRectElement/height) · [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#__svg__SVGRectElement__height)
    #[inline]
    pub fn height(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_height__as_value(js(self)))
    }

    /// The horizontal radius of the rounded corners; if it is automatic, the value of `ry` is used.
    ///
    /// `readonly attribute SVGAnimatedLength rx`
    ///
    /// Feature `svg-shapes`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGRectElement/rx) · [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#__svg__SVGRectElement__rx)
    #[inline]
    pub fn rx(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_rx__as_value(js(self)))
    }

    /// The vertical radius of the rounded corners; if it is automatic, the value of `rx` is used.
    ///
    /// `readonly attribute SVGAnimatedLength ry`
    ///
    /// Feature `svg-shapes`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGRectElement/ry) · [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#__svg__SVGRectElement__ry)
    #[inline]
    pub fn ry(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_ry__as_value(js(self)))
    }
}

impl SvgCircleElement {
    /// The x coordinate of the center, 0 by default.
    ///
    /// `readonly attribute SVGAnimatedLength cx`
    ///
    /// Feature `svg-shapes`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGCircleElement/cx) · [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#__svg__SVGCircleElement__cx)
    #[inline]
    pub fn cx(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_cx__as_value(js(self)))
    }

    /// The y coordinate of the center, 0 by default.
    ///
    /// `readonly attribute SVGAnimatedLength cy`
    ///
    /// Feature `svg-shapes`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGCircleElement/cy) · [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#__svg__SVGCircleElement__cy)
    #[inline]
    pub fn cy(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_cy__as_value(js(self)))
    }

    /// The radius; with 0 the circle is not drawn.
    ///
    /// `readonly attribute SVGAnimatedLength r`
    ///
    /// Feature `svg-shapes`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGCircleElement/r) · [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#__svg__SVGCircleElement__r)
    #[inline]
    pub fn r(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_r__as_value(js(self)))
    }
}

impl SvgEllipseElement {
    /// The x coordinate of the center, 0 by default.
    ///
    /// `readonly attribute SVGAnimatedLength cx`
    ///
    /// Feature `svg-shapes`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGEllipseElement/cx) · [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#__svg__SVGEllipseElement__cx)
    #[inline]
    pub fn cx(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_cx__as_value(js(self)))
    }

    /// The y coordinate of the center, 0 by default.
    ///
    /// `readonly attribute SVGAnimatedLength cy`
    ///
    /// Feature `svg-shapes`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGEllipseElement/cy) · [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#__svg__SVGEllipseElement__cy)
    #[inline]
    pub fn cy(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_cy__as_value(js(self)))
    }

    /// The horizontal radius of the ellipse.
    ///
    /// `readonly attribute SVGAnimatedLength rx`
    ///
    /// Feature `svg-shapes`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGEllipseElement/rx) · [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#__svg__SVGEllipseElement__rx)
    #[inline]
    pub fn rx(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_rx__as_value(js(self)))
    }

    /// The vertical radius of the ellipse.
    ///
    /// `readonly attribute SVGAnimatedLength ry`
    ///
    /// Feature `svg-shapes`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGEllipseElement/ry) · [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#__svg__SVGEllipseElement__ry)
    #[inline]
    pub fn ry(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_ry__as_value(js(self)))
    }
}

impl SvgLineElement {
    /// The x coordinate of the start of the line.
    ///
    /// `readonly attribute SVGAnimatedLength x1`
    ///
    /// Feature `svg-shapes`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLineElement/x1) · [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#__svg__SVGLineElement__x1)
    #[inline]
    pub fn x1(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_x1__as_value(js(self)))
    }

    /// The y coordinate of the start of the line.
    ///
    /// `readonly attribute SVGAnimatedLength y1`
    ///
    /// Feature `svg-shapes`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLineElement/y1) · [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#__svg__SVGLineElement__y1)
    #[inline]
    pub fn y1(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_y1__as_value(js(self)))
    }

    /// The x coordinate of the end of the line.
    ///
    /// `readonly attribute SVGAnimatedLength x2`
    ///
    /// Feature `svg-shapes`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLineElement/x2) · [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#__svg__SVGLineElement__x2)
    #[inline]
    pub fn x2(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_x2__as_value(js(self)))
    }

    /// The y coordinate of the end of the line.
    ///
    /// `readonly attribute SVGAnimatedLength y2`
    ///
    /// Feature `svg-shapes`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLineElement/y2) · [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#__svg__SVGLineElement__y2)
    #[inline]
    pub fn y2(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_y2__as_value(js(self)))
    }
}

impl SvgPointList {
    /// The number of points in the list.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `svg-shapes`. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPointList/length) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__length)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// The number of points in the list, the same as `length`.
    ///
    /// `readonly attribute unsigned long numberOfItems`
    ///
    /// Feature `svg-shapes`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPointList/numberOfItems) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__numberOfItems)
    #[doc(alias = "numberOfItems")]
    #[inline]
    pub fn number_of_items(&self) -> u32 {
        Js::get_numberOfItems__as_number(js(self)) as u32
    }

    /// Removes all points from the list.
    ///
    /// `undefined clear()`
    ///
    /// Feature `svg-shapes`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPointList/clear) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__clear)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the list is read-only.
    #[inline]
    pub fn clear(&self) -> Result<(), Exception> {
        Js::try_call_clear(js(self))
    }

    /// Empties the list and puts one point in it.
    ///
    /// `SVGPoint initialize(SVGPoint newItem)`
    ///
    /// Feature `svg-shapes`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPointList/initialize) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__initialize)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the list is read-only.
    #[inline]
    pub fn initialize(&self, new_item: &SvgPoint) -> Result<SvgPoint, Exception> {
        Js::try_call_initialize__value__as_value(js(self), new_item.as_ref()).map(Js::read)
    }

    /// `getter SVGPoint getItem(unsigned long index)`
    ///
    /// Feature `svg-shapes`.
    #[inline]
    pub fn get(&self, index: u32) -> Option<SvgPoint> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// Returns the point at an index; throws if the index is out of range.
    ///
    /// `getter SVGPoint getItem(unsigned long index)`
    ///
    /// Feature `svg-shapes`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPointList/getItem) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__getItem)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `index` is not less than the number of items.
    #[doc(alias = "getItem")]
    #[inline]
    pub fn get_item(&self, index: u32) -> Result<SvgPoint, Exception> {
        Js::try_call_getItem__number__as_value(js(self), index as f64).map(Js::read)
    }

    /// Inserts a point before the given index; an index past the end appends it.
    ///
    /// `SVGPoint insertItemBefore(SVGPoint newItem, unsigned long index)`
    ///
    /// Feature `svg-shapes`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPointList/insertItemBefore) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__insertItemBefore)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the list is read-only.
    #[doc(alias = "insertItemBefore")]
    #[inline]
    pub fn insert_item_before(&self, new_item: &SvgPoint, index: u32) -> Result<SvgPoint, Exception> {
        Js::try_call_insertItemBefore__value_number__as_value(js(self), new_item.as_ref(), index as f64).map(Js::read)
    }

    /// Replaces the point at an index and returns the new one; throws if the index is out of range.
    ///
    /// `SVGPoint replaceItem(SVGPoint newItem, unsigned long index)`
    ///
    /// Feature `svg-shapes`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPointList/replaceItem) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__replaceItem)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the list is read-only, and an `IndexSizeError` where `index` is
    /// not less than the number of items.
    #[doc(alias = "replaceItem")]
    #[inline]
    pub fn replace_item(&self, new_item: &SvgPoint, index: u32) -> Result<SvgPoint, Exception> {
        Js::try_call_replaceItem__value_number__as_value(js(self), new_item.as_ref(), index as f64).map(Js::read)
    }

    /// Removes the point at an index and returns it; throws if the index is out of range.
    ///
    /// `SVGPoint removeItem(unsigned long index)`
    ///
    /// Feature `svg-shapes`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPointList/removeItem) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__removeItem)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the list is read-only, and an `IndexSizeError` where `index` is
    /// not less than the number of items.
    #[doc(alias = "removeItem")]
    #[inline]
    pub fn remove_item(&self, index: u32) -> Result<SvgPoint, Exception> {
        Js::try_call_removeItem__number__as_value(js(self), index as f64).map(Js::read)
    }

    /// Adds a point to the end of the list.
    ///
    /// `SVGPoint appendItem(SVGPoint newItem)`
    ///
    /// Feature `svg-shapes`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPointList/appendItem) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGNameList__appendItem)
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the list is read-only.
    #[doc(alias = "appendItem")]
    #[inline]
    pub fn append_item(&self, new_item: &SvgPoint) -> Result<SvgPoint, Exception> {
        Js::try_call_appendItem__value__as_value(js(self), new_item.as_ref()).map(Js::read)
    }

    /// `setter undefined (unsigned long index, SVGPoint newItem)`
    ///
    /// Feature `svg-shapes`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn set(&self, index: u32, new_item: &SvgPoint) -> Result<(), Exception> {
        Js::try_index_set__number_value(js(self), index as f64, new_item.as_ref())
    }
}

impl IntoIterator for &SvgPointList {
    type Item = SvgPoint;
    type IntoIter = IndexedIter<SvgPoint>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

sequence!([] SvgPointList; SvgPoint);

impl SvgPolylineElement {
    /// The points of the shape; changes to the list change the `points` attribute.
    ///
    /// `readonly attribute SVGPointList points`
    ///
    /// Feature `svg-shapes`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPolylineElement/points) · [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#__svg__SVGAnimatedPoints__points)
    #[inline]
    pub fn points(&self) -> SvgPointList {
        FromJs::from_js(Js::get_points__as_value(js(self)))
    }

    /// The points of the shape with running animations applied; read-only.
    ///
    /// `readonly attribute SVGPointList animatedPoints`
    ///
    /// Feature `svg-shapes`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPolylineElement/animatedPoints) · [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#__svg__SVGAnimatedPoints__animatedPoints)
    #[doc(alias = "animatedPoints")]
    #[inline]
    pub fn animated_points(&self) -> SvgPointList {
        FromJs::from_js(Js::get_animatedPoints__as_value(js(self)))
    }
}

impl SvgPolygonElement {
    /// The points of the shape; changes to the list change the `points` attribute.
    ///
    /// `readonly attribute SVGPointList points`
    ///
    /// Feature `svg-shapes`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPolygonElement/points) · [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#__svg__SVGAnimatedPoints__points)
    #[inline]
    pub fn points(&self) -> SvgPointList {
        FromJs::from_js(Js::get_points__as_value(js(self)))
    }

    /// The points of the shape with running animations applied; read-only.
    ///
    /// `readonly attribute SVGPointList animatedPoints`
    ///
    /// Feature `svg-shapes`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPolygonElement/animatedPoints) · [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#__svg__SVGAnimatedPoints__animatedPoints)
    #[doc(alias = "animatedPoints")]
    #[inline]
    pub fn animated_points(&self) -> SvgPointList {
        FromJs::from_js(Js::get_animatedPoints__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl SvgPathSegment {
    /// The letter of the command, such as `M` or `c`; small letters mean relative coordinates.
    ///
    /// `attribute DOMString type`
    ///
    /// Features `svg-shapes` and `experimental`.
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the letter of the command, such as `M` or `c`; small letters mean relative coordinates.
    ///
    /// Features `svg-shapes` and `experimental`.
    #[doc(alias = "type")]
    #[inline]
    pub fn set_type(&self, value: &str) {
        Js::set_type__str(js(self), value)
    }

    /// The numbers of the command.
    ///
    /// `attribute FrozenArray<float> values`
    ///
    /// Features `svg-shapes` and `experimental`.
    #[inline]
    pub fn values(&self) -> Array<f32> {
        FromJs::from_js(Js::get_values__as_value(js(self)))
    }

    /// Sets the numbers of the command.
    ///
    /// Features `svg-shapes` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "values")]
    #[inline]
    pub fn set_values(&self, value: impl IntoSequence<f32>) -> Result<(), Exception> {
        Js::try_set_values__value(js(self), &value.to_value())
    }
}

#[cfg(feature = "experimental")]
impl SvgPathDataSettings {
    /// The options of `getPathData`.
    ///
    /// `dictionary SVGPathDataSettings`
    ///
    /// Features `svg-shapes` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether to reduce the path to absolute moves, lines, cubic curves and closings.
    ///
    /// `boolean normalize = false`
    ///
    /// Features `svg-shapes` and `experimental`.
    #[doc(alias = "normalize")]
    pub fn get_normalize(&self) -> Option<bool> {
        property::get(self, "normalize")
    }

    /// Sets whether to reduce the path to absolute moves, lines, cubic curves and closings.
    ///
    /// Features `svg-shapes` and `experimental`.
    #[doc(alias = "normalize")]
    pub fn set_normalize(&self, value: bool) -> &Self {
        property::set_bool(self, "normalize", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for SvgPathDataSettings {
    fn default() -> Self {
        Self::new()
    }
}

impl SvgPathElement {
    /// The path length that the author states; dash and offset values are scaled to it.
    ///
    /// `readonly attribute SVGAnimatedNumber pathLength`
    ///
    /// Feature `svg-shapes`. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPathElement/pathLength) · [Specification](https://svgwg.org/specs/paths/#__svg__SVGPathElement__pathLength)
    #[doc(alias = "pathLength")]
    #[inline]
    pub fn path_length(&self) -> SvgAnimatedNumber {
        FromJs::from_js(Js::get_pathLength__as_value(js(self)))
    }

    /// Returns the length of the outline as the browser measures it, in user units.
    ///
    /// `float getTotalLength()`
    ///
    /// Feature `svg-shapes`. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPathElement/getTotalLength) · [Specification](https://svgwg.org/specs/paths/#__svg__SVGPathElement__getTotalLength)
    #[doc(alias = "getTotalLength")]
    #[inline]
    pub fn get_total_length(&self) -> f32 {
        Js::call_getTotalLength__as_number(js(self)) as f32
    }

    /// Returns the point that lies the given distance along the outline, in user units; the distance is clamped.
    ///
    /// `DOMPoint getPointAtLength(float distance)`
    ///
    /// Feature `svg-shapes`. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPathElement/getPointAtLength) · [Specification](https://svgwg.org/specs/paths/#__svg__SVGPathElement__getPointAtLength)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "getPointAtLength")]
    #[inline]
    pub fn get_point_at_length(&self, distance: f32) -> Result<DomPoint, Exception> {
        Js::try_call_getPointAtLength__number__as_value(js(self), distance as f64).map(Js::read)
    }

    /// Returns the segment at a distance along the path, or null if the path is empty.
    ///
    /// `SVGPathSegment? getPathSegmentAtLength(float distance)`
    ///
    /// Features `svg-shapes` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPathElement/getPathSegmentAtLength) · [Specification](https://svgwg.org/specs/paths/#__svg__SVGPathElement__getPathSegmentAtLength)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getPathSegmentAtLength")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn get_path_segment_at_length(&self, distance: f32) -> Result<Option<SvgPathSegment>, Exception> {
        Js::try_call_getPathSegmentAtLength__number__as_option_value(js(self), distance as f64).map(Js::read_nullable)
    }

    /// Returns the commands of the path.
    ///
    /// `sequence<SVGPathSegment> getPathData(optional SVGPathDataSettings settings = {})`
    ///
    /// Features `svg-shapes` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPathElement/getPathData) · [Specification](https://svgwg.org/specs/paths/#__svg__SVGPathData__getPathData)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getPathData")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn get_path_data(&self) -> Result<Array<SvgPathSegment>, Exception> {
        Js::try_call_getPathData__as_value(js(self)).map(Js::read)
    }

    /// As `get_path_data`, with `settings`.
    ///
    /// `sequence<SVGPathSegment> getPathData(optional SVGPathDataSettings settings = {})`
    ///
    /// Features `svg-shapes` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getPathData")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn get_path_data_with_settings(
        &self,
        settings: &SvgPathDataSettings,
    ) -> Result<Array<SvgPathSegment>, Exception> {
        Js::try_call_getPathData__value__as_value(js(self), settings.as_ref()).map(Js::read)
    }

    /// Replaces the path by the given commands.
    ///
    /// `undefined setPathData(sequence<SVGPathSegment> pathData)`
    ///
    /// Features `svg-shapes` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPathElement/setPathData) · [Specification](https://svgwg.org/specs/paths/#__svg__SVGPathData__setPathData)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "setPathData")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_path_data(&self, path_data: impl IntoSequence<SvgPathSegment>) -> Result<(), Exception> {
        Js::try_call_setPathData__value(js(self), &path_data.to_value())
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "animatedPoints")]
    pub(crate) fn get_animatedPoints__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "pathLength")]
    pub(crate) fn get_pathLength__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "points")]
    pub(crate) fn get_points__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "rx")]
    pub(crate) fn get_rx__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ry")]
    pub(crate) fn get_ry__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "getPointAtLength")]
    pub(crate) fn try_call_getPointAtLength__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "getTotalLength")]
    pub(crate) fn call_getTotalLength__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, js_name = "getTotalLength")]
    pub(crate) fn try_call_getTotalLength__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "isPointInFill")]
    pub(crate) fn call_isPointInFill__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, js_name = "isPointInFill")]
    pub(crate) fn call_isPointInFill__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
    #[wasm_bindgen(method, js_name = "isPointInStroke")]
    pub(crate) fn call_isPointInStroke__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, js_name = "isPointInStroke")]
    pub(crate) fn call_isPointInStroke__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(catch, method, setter, js_name = "values")]
    pub(crate) fn try_set_values__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "getPathData")]
    pub(crate) fn try_call_getPathData__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getPathData")]
    pub(crate) fn try_call_getPathData__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getPathSegmentAtLength")]
    pub(crate) fn try_call_getPathSegmentAtLength__number__as_option_value(
        this: &Js,
        a0: f64,
    ) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "setPathData")]
    pub(crate) fn try_call_setPathData__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
}
