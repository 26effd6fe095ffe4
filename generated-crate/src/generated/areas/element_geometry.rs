//! Which element is at a point, whether one is visible, boxes as quadrilaterals

use crate::runtime::prelude::*;
use crate::{
    CaretPosition, CaretPositionFromPointOptions, CheckVisibilityOptions, Document, DomRect, Element, Node, ShadowRoot,
};
#[cfg(feature = "experimental")]
use crate::{
    BoxQuadOptions, ConvertCoordinateOptions, CssBoxType, CssPseudoElement, DomPoint, DomPointInit, DomQuad,
    DomQuadInit, DomRectReadOnly, GeometryNode, Text,
};

#[cfg(feature = "experimental")]
impl CssPseudoElement {
    /// Returns the boxes of the pseudo-element as quadrilaterals, with transforms applied.
    ///
    /// `sequence<DOMQuad> getBoxQuads(optional BoxQuadOptions options = {})`
    ///
    /// Features `element-geometry` and `experimental`. Not in Baseline. [Specification](https://drafts.csswg.org/cssom-view/#dom-geometryutils-getboxquads)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getBoxQuads")]
    #[inline]
    pub fn get_box_quads(&self) -> Result<Array<DomQuad>, Exception> {
        Js::try_call_getBoxQuads__as_value(js(self)).map(Js::read)
    }

    /// As `get_box_quads`, with `options`.
    ///
    /// `sequence<DOMQuad> getBoxQuads(optional BoxQuadOptions options = {})`
    ///
    /// Features `element-geometry` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getBoxQuads")]
    #[inline]
    pub fn get_box_quads_with_options(&self, options: &BoxQuadOptions) -> Result<Array<DomQuad>, Exception> {
        Js::try_call_getBoxQuads__value__as_value(js(self), options.as_ref()).map(Js::read)
    }

    /// Converts a quadrilateral from another node's coordinates to this one's.
    ///
    /// `DOMQuad convertQuadFromNode(DOMQuadInit quad, GeometryNode from, optional ConvertCoordinateOptions options = {})`
    ///
    /// Features `element-geometry` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "convertQuadFromNode")]
    #[inline]
    pub fn convert_quad_from_node(
        &self,
        quad: impl IntoJs<DomQuadInit>,
        from: impl Into<GeometryNode>,
    ) -> Result<DomQuad, Exception> {
        Js::try_call_convertQuadFromNode__value2__as_value(js(self), &quad.to_value(), &from.into().to_js())
            .map(Js::read)
    }

    /// As `convert_quad_from_node`, with `options`.
    ///
    /// `DOMQuad convertQuadFromNode(DOMQuadInit quad, GeometryNode from, optional ConvertCoordinateOptions options = {})`
    ///
    /// Features `element-geometry` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "convertQuadFromNode")]
    #[inline]
    pub fn convert_quad_from_node_with_options(
        &self,
        quad: impl IntoJs<DomQuadInit>,
        from: impl Into<GeometryNode>,
        options: &ConvertCoordinateOptions,
    ) -> Result<DomQuad, Exception> {
        Js::try_call_convertQuadFromNode__value3__as_value(
            js(self),
            &quad.to_value(),
            &from.into().to_js(),
            options.as_ref(),
        )
        .map(Js::read)
    }

    /// Converts a rectangle from another node's coordinates; the result may be turned or skewed.
    ///
    /// `DOMQuad convertRectFromNode(DOMRectReadOnly rect, GeometryNode from, optional ConvertCoordinateOptions options = {})`
    ///
    /// Features `element-geometry` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "convertRectFromNode")]
    #[inline]
    pub fn convert_rect_from_node(
        &self,
        rect: &DomRectReadOnly,
        from: impl Into<GeometryNode>,
    ) -> Result<DomQuad, Exception> {
        Js::try_call_convertRectFromNode__value2__as_value(js(self), rect.as_ref(), &from.into().to_js()).map(Js::read)
    }

    /// As `convert_rect_from_node`, with `options`.
    ///
    /// `DOMQuad convertRectFromNode(DOMRectReadOnly rect, GeometryNode from, optional ConvertCoordinateOptions options = {})`
    ///
    /// Features `element-geometry` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "convertRectFromNode")]
    #[inline]
    pub fn convert_rect_from_node_with_options(
        &self,
        rect: &DomRectReadOnly,
        from: impl Into<GeometryNode>,
        options: &ConvertCoordinateOptions,
    ) -> Result<DomQuad, Exception> {
        Js::try_call_convertRectFromNode__value3__as_value(
            js(self),
            rect.as_ref(),
            &from.into().to_js(),
            options.as_ref(),
        )
        .map(Js::read)
    }

    /// Converts a point from another node's coordinates to this one's.
    ///
    /// `DOMPoint convertPointFromNode(DOMPointInit point, GeometryNode from, optional ConvertCoordinateOptions options = {})`
    ///
    /// Features `element-geometry` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "convertPointFromNode")]
    #[inline]
    pub fn convert_point_from_node(
        &self,
        point: impl IntoJs<DomPointInit>,
        from: impl Into<GeometryNode>,
    ) -> Result<DomPoint, Exception> {
        Js::try_call_convertPointFromNode__value2__as_value(js(self), &point.to_value(), &from.into().to_js())
            .map(Js::read)
    }

    /// As `convert_point_from_node`, with `options`.
    ///
    /// `DOMPoint convertPointFromNode(DOMPointInit point, GeometryNode from, optional ConvertCoordinateOptions options = {})`
    ///
    /// Features `element-geometry` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "convertPointFromNode")]
    #[inline]
    pub fn convert_point_from_node_with_options(
        &self,
        point: impl IntoJs<DomPointInit>,
        from: impl Into<GeometryNode>,
        options: &ConvertCoordinateOptions,
    ) -> Result<DomPoint, Exception> {
        Js::try_call_convertPointFromNode__value3__as_value(
            js(self),
            &point.to_value(),
            &from.into().to_js(),
            options.as_ref(),
        )
        .map(Js::read)
    }
}

impl CaretPositionFromPointOptions {
    /// Options for `caretPositionFromPoint`.
    ///
    /// `dictionary CaretPositionFromPointOptions`
    ///
    /// Feature `element-geometry`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The shadow roots in which the caret may be placed.
    ///
    /// `sequence<ShadowRoot> shadowRoots = []`
    ///
    /// Feature `element-geometry`.
    #[doc(alias = "shadowRoots")]
    pub fn get_shadow_roots(&self) -> Option<Array<ShadowRoot>> {
        property::get(self, "shadowRoots")
    }

    /// Sets the shadow roots in which the caret may be placed.
    ///
    /// Feature `element-geometry`.
    #[doc(alias = "shadowRoots")]
    pub fn set_shadow_roots(&self, value: impl IntoSequence<ShadowRoot>) -> &Self {
        property::set(self, "shadowRoots", &value.to_value());
        self
    }
}

impl Default for CaretPositionFromPointOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl CaretPosition {
    /// The node that the caret is in, often a text.
    ///
    /// `readonly attribute Node offsetNode`
    ///
    /// Feature `element-geometry`. Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/CaretPosition/offsetNode) · [Specification](https://drafts.csswg.org/cssom-view/#dom-caretposition-offsetnode)
    #[doc(alias = "offsetNode")]
    #[inline]
    pub fn offset_node(&self) -> Node {
        FromJs::from_js(Js::get_offsetNode__as_value(js(self)))
    }

    /// The position of the caret in the node.
    ///
    /// `readonly attribute unsigned long offset`
    ///
    /// Feature `element-geometry`. Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/CaretPosition/offset) · [Specification](https://drafts.csswg.org/cssom-view/#dom-caretposition-offset)
    #[inline]
    pub fn offset(&self) -> u32 {
        Js::get_offset__as_number(js(self)) as u32
    }

    /// Returns the rectangle of the caret in the viewport, or none.
    ///
    /// `DOMRect? getClientRect()`
    ///
    /// Feature `element-geometry`. Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/CaretPosition/getClientRect) · [Specification](https://drafts.csswg.org/cssom-view/#dom-caretposition-getclientrect)
    #[doc(alias = "getClientRect")]
    #[inline]
    pub fn get_client_rect(&self) -> Option<DomRect> {
        Js::call_getClientRect__as_option_value(js(self)).map(Js::read)
    }
}

impl CheckVisibilityOptions {
    /// What `checkVisibility` counts as invisible, besides elements that have no box.
    ///
    /// `dictionary CheckVisibilityOptions`
    ///
    /// Feature `element-geometry`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether `opacity: 0` counts as invisible; an older name of `opacityProperty`.
    ///
    /// `boolean checkOpacity = false`
    ///
    /// Feature `element-geometry`.
    #[doc(alias = "checkOpacity")]
    pub fn get_check_opacity(&self) -> Option<bool> {
        property::get(self, "checkOpacity")
    }

    /// Sets whether `opacity: 0` counts as invisible; an older name of `opacityProperty`.
    ///
    /// Feature `element-geometry`.
    #[doc(alias = "checkOpacity")]
    pub fn set_check_opacity(&self, value: bool) -> &Self {
        property::set_bool(self, "checkOpacity", value);
        self
    }

    /// Whether `visibility: hidden` counts as invisible; an older name of `visibilityProperty`.
    ///
    /// `boolean checkVisibilityCSS = false`
    ///
    /// Feature `element-geometry`.
    #[doc(alias = "checkVisibilityCSS")]
    pub fn get_check_visibility_css(&self) -> Option<bool> {
        property::get(self, "checkVisibilityCSS")
    }

    /// Sets whether `visibility: hidden` counts as invisible; an older name of `visibilityProperty`.
    ///
    /// Feature `element-geometry`.
    #[doc(alias = "checkVisibilityCSS")]
    pub fn set_check_visibility_css(&self, value: bool) -> &Self {
        property::set_bool(self, "checkVisibilityCSS", value);
        self
    }

    /// Whether contents that `content-visibility: auto` skips now count as invisible.
    ///
    /// `boolean contentVisibilityAuto = false`
    ///
    /// Feature `element-geometry`.
    #[doc(alias = "contentVisibilityAuto")]
    pub fn get_content_visibility_auto(&self) -> Option<bool> {
        property::get(self, "contentVisibilityAuto")
    }

    /// Sets whether contents that `content-visibility: auto` skips now count as invisible.
    ///
    /// Feature `element-geometry`.
    #[doc(alias = "contentVisibilityAuto")]
    pub fn set_content_visibility_auto(&self, value: bool) -> &Self {
        property::set_bool(self, "contentVisibilityAuto", value);
        self
    }

    /// Whether an element with `opacity: 0`, or inside one, counts as invisible.
    ///
    /// `boolean opacityProperty = false`
    ///
    /// Feature `element-geometry`.
    #[doc(alias = "opacityProperty")]
    pub fn get_opacity_property(&self) -> Option<bool> {
        property::get(self, "opacityProperty")
    }

    /// Sets whether an element with `opacity: 0`, or inside one, counts as invisible.
    ///
    /// Feature `element-geometry`.
    #[doc(alias = "opacityProperty")]
    pub fn set_opacity_property(&self, value: bool) -> &Self {
        property::set_bool(self, "opacityProperty", value);
        self
    }

    /// Whether an element hidden by the property `visibility` counts as invisible.
    ///
    /// `boolean visibilityProperty = false`
    ///
    /// Feature `element-geometry`.
    #[doc(alias = "visibilityProperty")]
    pub fn get_visibility_property(&self) -> Option<bool> {
        property::get(self, "visibilityProperty")
    }

    /// Sets whether an element hidden by the property `visibility` counts as invisible.
    ///
    /// Feature `element-geometry`.
    #[doc(alias = "visibilityProperty")]
    pub fn set_visibility_property(&self, value: bool) -> &Self {
        property::set_bool(self, "visibilityProperty", value);
        self
    }
}

impl Default for CheckVisibilityOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl BoxQuadOptions {
    /// The options of `getBoxQuads`.
    ///
    /// `dictionary BoxQuadOptions`
    ///
    /// Features `element-geometry` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The box whose edges are returned.
    ///
    /// `CSSBoxType box = "border"`
    ///
    /// Features `element-geometry` and `experimental`.
    #[doc(alias = "box")]
    pub fn get_box(&self) -> Option<CssBoxType> {
        property::get(self, "box")
    }

    /// Sets the box whose edges are returned.
    ///
    /// Features `element-geometry` and `experimental`.
    #[doc(alias = "box")]
    pub fn set_box(&self, value: CssBoxType) -> &Self {
        property::set_str(self, "box", value.as_str());
        self
    }

    /// The node from whose corner the coordinates count; by default the document.
    ///
    /// `GeometryNode relativeTo`
    ///
    /// Features `element-geometry` and `experimental`.
    #[doc(alias = "relativeTo")]
    pub fn get_relative_to(&self) -> Option<GeometryNode> {
        property::get(self, "relativeTo")
    }

    /// Sets the node from whose corner the coordinates count; by default the document.
    ///
    /// Features `element-geometry` and `experimental`.
    #[doc(alias = "relativeTo")]
    pub fn set_relative_to(&self, value: impl Into<GeometryNode>) -> &Self {
        property::set(self, "relativeTo", &value.into().to_js());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for BoxQuadOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl ConvertCoordinateOptions {
    /// The boxes between which coordinates are converted.
    ///
    /// `dictionary ConvertCoordinateOptions`
    ///
    /// Features `element-geometry` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The box of the source node in which the input is given.
    ///
    /// `CSSBoxType fromBox = "border"`
    ///
    /// Features `element-geometry` and `experimental`.
    #[doc(alias = "fromBox")]
    pub fn get_from_box(&self) -> Option<CssBoxType> {
        property::get(self, "fromBox")
    }

    /// Sets the box of the source node in which the input is given.
    ///
    /// Features `element-geometry` and `experimental`.
    #[doc(alias = "fromBox")]
    pub fn set_from_box(&self, value: CssBoxType) -> &Self {
        property::set_str(self, "fromBox", value.as_str());
        self
    }

    /// The box of the target node in which the result is wanted.
    ///
    /// `CSSBoxType toBox = "border"`
    ///
    /// Features `element-geometry` and `experimental`.
    #[doc(alias = "toBox")]
    pub fn get_to_box(&self) -> Option<CssBoxType> {
        property::get(self, "toBox")
    }

    /// Sets the box of the target node in which the result is wanted.
    ///
    /// Features `element-geometry` and `experimental`.
    #[doc(alias = "toBox")]
    pub fn set_to_box(&self, value: CssBoxType) -> &Self {
        property::set_str(self, "toBox", value.as_str());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for ConvertCoordinateOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl Document {
    /// Returns the topmost element at a point of the viewport, in CSS pixels, or none.
    ///
    /// `Element? elementFromPoint(double x, double y)`
    ///
    /// Feature `element-geometry`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/elementFromPoint) · [Specification](https://drafts.csswg.org/cssom-view/#dom-document-elementfrompoint)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "elementFromPoint")]
    #[inline]
    pub fn element_from_point(&self, x: f64, y: f64) -> Result<Option<Element>, Exception> {
        Js::try_call_elementFromPoint__number2__as_option_value(js(self), x, y).map(Js::read_nullable)
    }

    /// Returns all elements at a point of the viewport, in CSS pixels, the topmost first.
    ///
    /// `sequence<Element> elementsFromPoint(double x, double y)`
    ///
    /// Feature `element-geometry`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Document/elementsFromPoint) · [Specification](https://drafts.csswg.org/cssom-view/#dom-document-elementsfrompoint)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "elementsFromPoint")]
    #[inline]
    pub fn elements_from_point(&self, x: f64, y: f64) -> Result<Array<Element>, Exception> {
        Js::try_call_elementsFromPoint__number2__as_value(js(self), x, y).map(Js::read)
    }

    /// Returns the place of a caret at a point of the viewport, in CSS pixels, or none.
    ///
    /// `CaretPosition? caretPositionFromPoint(double x, double y, optional CaretPositionFromPointOptions options = {})`
    ///
    /// Feature `element-geometry`. Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/Document/caretPositionFromPoint) · [Specification](https://drafts.csswg.org/cssom-view/#dom-document-caretpositionfrompoint)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "caretPositionFromPoint")]
    #[inline]
    pub fn caret_position_from_point(&self, x: f64, y: f64) -> Result<Option<CaretPosition>, Exception> {
        Js::try_call_caretPositionFromPoint__number2__as_option_value(js(self), x, y).map(Js::read_nullable)
    }

    /// As `caret_position_from_point`, with `options`.
    ///
    /// `CaretPosition? caretPositionFromPoint(double x, double y, optional CaretPositionFromPointOptions options = {})`
    ///
    /// Feature `element-geometry`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "caretPositionFromPoint")]
    #[inline]
    pub fn caret_position_from_point_with_options(
        &self,
        x: f64,
        y: f64,
        options: &CaretPositionFromPointOptions,
    ) -> Result<Option<CaretPosition>, Exception> {
        Js::try_call_caretPositionFromPoint__number2_value__as_option_value(js(self), x, y, options.as_ref())
            .map(Js::read_nullable)
    }

    /// Returns the boxes of the pseudo-element as quadrilaterals, with transforms applied.
    ///
    /// `sequence<DOMQuad> getBoxQuads(optional BoxQuadOptions options = {})`
    ///
    /// Features `element-geometry` and `experimental`. Not in Baseline. [Specification](https://drafts.csswg.org/cssom-view/#dom-geometryutils-getboxquads)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getBoxQuads")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn get_box_quads(&self) -> Result<Array<DomQuad>, Exception> {
        Js::try_call_getBoxQuads__as_value(js(self)).map(Js::read)
    }

    /// As `get_box_quads`, with `options`.
    ///
    /// `sequence<DOMQuad> getBoxQuads(optional BoxQuadOptions options = {})`
    ///
    /// Features `element-geometry` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getBoxQuads")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn get_box_quads_with_options(&self, options: &BoxQuadOptions) -> Result<Array<DomQuad>, Exception> {
        Js::try_call_getBoxQuads__value__as_value(js(self), options.as_ref()).map(Js::read)
    }

    /// Converts a quadrilateral from another node's coordinates to this one's.
    ///
    /// `DOMQuad convertQuadFromNode(DOMQuadInit quad, GeometryNode from, optional ConvertCoordinateOptions options = {})`
    ///
    /// Features `element-geometry` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "convertQuadFromNode")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn convert_quad_from_node(
        &self,
        quad: impl IntoJs<DomQuadInit>,
        from: impl Into<GeometryNode>,
    ) -> Result<DomQuad, Exception> {
        Js::try_call_convertQuadFromNode__value2__as_value(js(self), &quad.to_value(), &from.into().to_js())
            .map(Js::read)
    }

    /// As `convert_quad_from_node`, with `options`.
    ///
    /// `DOMQuad convertQuadFromNode(DOMQuadInit quad, GeometryNode from, optional ConvertCoordinateOptions options = {})`
    ///
    /// Features `element-geometry` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "convertQuadFromNode")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn convert_quad_from_node_with_options(
        &self,
        quad: impl IntoJs<DomQuadInit>,
        from: impl Into<GeometryNode>,
        options: &ConvertCoordinateOptions,
    ) -> Result<DomQuad, Exception> {
        Js::try_call_convertQuadFromNode__value3__as_value(
            js(self),
            &quad.to_value(),
            &from.into().to_js(),
            options.as_ref(),
        )
        .map(Js::read)
    }

    /// Converts a rectangle from another node's coordinates; the result may be turned or skewed.
    ///
    /// `DOMQuad convertRectFromNode(DOMRectReadOnly rect, GeometryNode from, optional ConvertCoordinateOptions options = {})`
    ///
    /// Features `element-geometry` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "convertRectFromNode")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn convert_rect_from_node(
        &self,
        rect: &DomRectReadOnly,
        from: impl Into<GeometryNode>,
    ) -> Result<DomQuad, Exception> {
        Js::try_call_convertRectFromNode__value2__as_value(js(self), rect.as_ref(), &from.into().to_js()).map(Js::read)
    }

    /// As `convert_rect_from_node`, with `options`.
    ///
    /// `DOMQuad convertRectFromNode(DOMRectReadOnly rect, GeometryNode from, optional ConvertCoordinateOptions options = {})`
    ///
    /// Features `element-geometry` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "convertRectFromNode")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn convert_rect_from_node_with_options(
        &self,
        rect: &DomRectReadOnly,
        from: impl Into<GeometryNode>,
        options: &ConvertCoordinateOptions,
    ) -> Result<DomQuad, Exception> {
        Js::try_call_convertRectFromNode__value3__as_value(
            js(self),
            rect.as_ref(),
            &from.into().to_js(),
            options.as_ref(),
        )
        .map(Js::read)
    }

    /// Converts a point from another node's coordinates to this one's.
    ///
    /// `DOMPoint convertPointFromNode(DOMPointInit point, GeometryNode from, optional ConvertCoordinateOptions options = {})`
    ///
    /// Features `element-geometry` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "convertPointFromNode")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn convert_point_from_node(
        &self,
        point: impl IntoJs<DomPointInit>,
        from: impl Into<GeometryNode>,
    ) -> Result<DomPoint, Exception> {
        Js::try_call_convertPointFromNode__value2__as_value(js(self), &point.to_value(), &from.into().to_js())
            .map(Js::read)
    }

    /// As `convert_point_from_node`, with `options`.
    ///
    /// `DOMPoint convertPointFromNode(DOMPointInit point, GeometryNode from, optional ConvertCoordinateOptions options = {})`
    ///
    /// Features `element-geometry` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "convertPointFromNode")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn convert_point_from_node_with_options(
        &self,
        point: impl IntoJs<DomPointInit>,
        from: impl Into<GeometryNode>,
        options: &ConvertCoordinateOptions,
    ) -> Result<DomPoint, Exception> {
        Js::try_call_convertPointFromNode__value3__as_value(
            js(self),
            &point.to_value(),
            &from.into().to_js(),
            options.as_ref(),
        )
        .map(Js::read)
    }
}

impl Element {
    /// Returns whether the element is rendered, and not hidden in the ways that the options name.
    ///
    /// `boolean checkVisibility(optional CheckVisibilityOptions options = {})`
    ///
    /// Feature `element-geometry`. Baseline: widely available since 2024-03. [MDN](https://developer.mozilla.org/docs/Web/API/Element/checkVisibility) · [Specification](https://drafts.csswg.org/cssom-view-1/#dom-element-checkvisibility)
    #[doc(alias = "checkVisibility")]
    #[inline]
    pub fn check_visibility(&self) -> bool {
        Js::call_checkVisibility__as_bool(js(self)).get()
    }

    /// As `check_visibility`, with `options`.
    ///
    /// `boolean checkVisibility(optional CheckVisibilityOptions options = {})`
    ///
    /// Feature `element-geometry`.
    #[doc(alias = "checkVisibility")]
    #[inline]
    pub fn check_visibility_with_options(&self, options: &CheckVisibilityOptions) -> bool {
        Js::call_checkVisibility__value__as_bool(js(self), options.as_ref()).get()
    }

    /// The product of the CSS `zoom` of the element and of all its parents.
    ///
    /// `readonly attribute double currentCSSZoom`
    ///
    /// Feature `element-geometry`. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/Element/currentCSSZoom) · [Specification](https://drafts.csswg.org/cssom-view/#dom-element-currentcsszoom)
    #[doc(alias = "currentCSSZoom")]
    #[inline]
    pub fn current_css_zoom(&self) -> f64 {
        Js::get_currentCSSZoom__as_number(js(self))
    }

    /// Returns the boxes of the pseudo-element as quadrilaterals, with transforms applied.
    ///
    /// `sequence<DOMQuad> getBoxQuads(optional BoxQuadOptions options = {})`
    ///
    /// Features `element-geometry` and `experimental`. Not in Baseline. [Specification](https://drafts.csswg.org/cssom-view/#dom-geometryutils-getboxquads)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getBoxQuads")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn get_box_quads(&self) -> Result<Array<DomQuad>, Exception> {
        Js::try_call_getBoxQuads__as_value(js(self)).map(Js::read)
    }

    /// As `get_box_quads`, with `options`.
    ///
    /// `sequence<DOMQuad> getBoxQuads(optional BoxQuadOptions options = {})`
    ///
    /// Features `element-geometry` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getBoxQuads")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn get_box_quads_with_options(&self, options: &BoxQuadOptions) -> Result<Array<DomQuad>, Exception> {
        Js::try_call_getBoxQuads__value__as_value(js(self), options.as_ref()).map(Js::read)
    }

    /// Converts a quadrilateral from another node's coordinates to this one's.
    ///
    /// `DOMQuad convertQuadFromNode(DOMQuadInit quad, GeometryNode from, optional ConvertCoordinateOptions options = {})`
    ///
    /// Features `element-geometry` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "convertQuadFromNode")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn convert_quad_from_node(
        &self,
        quad: impl IntoJs<DomQuadInit>,
        from: impl Into<GeometryNode>,
    ) -> Result<DomQuad, Exception> {
        Js::try_call_convertQuadFromNode__value2__as_value(js(self), &quad.to_value(), &from.into().to_js())
            .map(Js::read)
    }

    /// As `convert_quad_from_node`, with `options`.
    ///
    /// `DOMQuad convertQuadFromNode(DOMQuadInit quad, GeometryNode from, optional ConvertCoordinateOptions options = {})`
    ///
    /// Features `element-geometry` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "convertQuadFromNode")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn convert_quad_from_node_with_options(
        &self,
        quad: impl IntoJs<DomQuadInit>,
        from: impl Into<GeometryNode>,
        options: &ConvertCoordinateOptions,
    ) -> Result<DomQuad, Exception> {
        Js::try_call_convertQuadFromNode__value3__as_value(
            js(self),
            &quad.to_value(),
            &from.into().to_js(),
            options.as_ref(),
        )
        .map(Js::read)
    }

    /// Converts a rectangle from another node's coordinates; the result may be turned or skewed.
    ///
    /// `DOMQuad convertRectFromNode(DOMRectReadOnly rect, GeometryNode from, optional ConvertCoordinateOptions options = {})`
    ///
    /// Features `element-geometry` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "convertRectFromNode")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn convert_rect_from_node(
        &self,
        rect: &DomRectReadOnly,
        from: impl Into<GeometryNode>,
    ) -> Result<DomQuad, Exception> {
        Js::try_call_convertRectFromNode__value2__as_value(js(self), rect.as_ref(), &from.into().to_js()).map(Js::read)
    }

    /// As `convert_rect_from_node`, with `options`.
    ///
    /// `DOMQuad convertRectFromNode(DOMRectReadOnly rect, GeometryNode from, optional ConvertCoordinateOptions options = {})`
    ///
    /// Features `element-geometry` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "convertRectFromNode")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn convert_rect_from_node_with_options(
        &self,
        rect: &DomRectReadOnly,
        from: impl Into<GeometryNode>,
        options: &ConvertCoordinateOptions,
    ) -> Result<DomQuad, Exception> {
        Js::try_call_convertRectFromNode__value3__as_value(
            js(self),
            rect.as_ref(),
            &from.into().to_js(),
            options.as_ref(),
        )
        .map(Js::read)
    }

    /// Converts a point from another node's coordinates to this one's.
    ///
    /// `DOMPoint convertPointFromNode(DOMPointInit point, GeometryNode from, optional ConvertCoordinateOptions options = {})`
    ///
    /// Features `element-geometry` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "convertPointFromNode")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn convert_point_from_node(
        &self,
        point: impl IntoJs<DomPointInit>,
        from: impl Into<GeometryNode>,
    ) -> Result<DomPoint, Exception> {
        Js::try_call_convertPointFromNode__value2__as_value(js(self), &point.to_value(), &from.into().to_js())
            .map(Js::read)
    }

    /// As `convert_point_from_node`, with `options`.
    ///
    /// `DOMPoint convertPointFromNode(DOMPointInit point, GeometryNode from, optional ConvertCoordinateOptions options = {})`
    ///
    /// Features `element-geometry` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "convertPointFromNode")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn convert_point_from_node_with_options(
        &self,
        point: impl IntoJs<DomPointInit>,
        from: impl Into<GeometryNode>,
        options: &ConvertCoordinateOptions,
    ) -> Result<DomPoint, Exception> {
        Js::try_call_convertPointFromNode__value3__as_value(
            js(self),
            &point.to_value(),
            &from.into().to_js(),
            options.as_ref(),
        )
        .map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl Text {
    /// Returns the boxes of the pseudo-element as quadrilaterals, with transforms applied.
    ///
    /// `sequence<DOMQuad> getBoxQuads(optional BoxQuadOptions options = {})`
    ///
    /// Features `element-geometry` and `experimental`. Not in Baseline. [Specification](https://drafts.csswg.org/cssom-view/#dom-geometryutils-getboxquads)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getBoxQuads")]
    #[inline]
    pub fn get_box_quads(&self) -> Result<Array<DomQuad>, Exception> {
        Js::try_call_getBoxQuads__as_value(js(self)).map(Js::read)
    }

    /// As `get_box_quads`, with `options`.
    ///
    /// `sequence<DOMQuad> getBoxQuads(optional BoxQuadOptions options = {})`
    ///
    /// Features `element-geometry` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getBoxQuads")]
    #[inline]
    pub fn get_box_quads_with_options(&self, options: &BoxQuadOptions) -> Result<Array<DomQuad>, Exception> {
        Js::try_call_getBoxQuads__value__as_value(js(self), options.as_ref()).map(Js::read)
    }

    /// Converts a quadrilateral from another node's coordinates to this one's.
    ///
    /// `DOMQuad convertQuadFromNode(DOMQuadInit quad, GeometryNode from, optional ConvertCoordinateOptions options = {})`
    ///
    /// Features `element-geometry` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "convertQuadFromNode")]
    #[inline]
    pub fn convert_quad_from_node(
        &self,
        quad: impl IntoJs<DomQuadInit>,
        from: impl Into<GeometryNode>,
    ) -> Result<DomQuad, Exception> {
        Js::try_call_convertQuadFromNode__value2__as_value(js(self), &quad.to_value(), &from.into().to_js())
            .map(Js::read)
    }

    /// As `convert_quad_from_node`, with `options`.
    ///
    /// `DOMQuad convertQuadFromNode(DOMQuadInit quad, GeometryNode from, optional ConvertCoordinateOptions options = {})`
    ///
    /// Features `element-geometry` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "convertQuadFromNode")]
    #[inline]
    pub fn convert_quad_from_node_with_options(
        &self,
        quad: impl IntoJs<DomQuadInit>,
        from: impl Into<GeometryNode>,
        options: &ConvertCoordinateOptions,
    ) -> Result<DomQuad, Exception> {
        Js::try_call_convertQuadFromNode__value3__as_value(
            js(self),
            &quad.to_value(),
            &from.into().to_js(),
            options.as_ref(),
        )
        .map(Js::read)
    }

    /// Converts a rectangle from another node's coordinates; the result may be turned or skewed.
    ///
    /// `DOMQuad convertRectFromNode(DOMRectReadOnly rect, GeometryNode from, optional ConvertCoordinateOptions options = {})`
    ///
    /// Features `element-geometry` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "convertRectFromNode")]
    #[inline]
    pub fn convert_rect_from_node(
        &self,
        rect: &DomRectReadOnly,
        from: impl Into<GeometryNode>,
    ) -> Result<DomQuad, Exception> {
        Js::try_call_convertRectFromNode__value2__as_value(js(self), rect.as_ref(), &from.into().to_js()).map(Js::read)
    }

    /// As `convert_rect_from_node`, with `options`.
    ///
    /// `DOMQuad convertRectFromNode(DOMRectReadOnly rect, GeometryNode from, optional ConvertCoordinateOptions options = {})`
    ///
    /// Features `element-geometry` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "convertRectFromNode")]
    #[inline]
    pub fn convert_rect_from_node_with_options(
        &self,
        rect: &DomRectReadOnly,
        from: impl Into<GeometryNode>,
        options: &ConvertCoordinateOptions,
    ) -> Result<DomQuad, Exception> {
        Js::try_call_convertRectFromNode__value3__as_value(
            js(self),
            rect.as_ref(),
            &from.into().to_js(),
            options.as_ref(),
        )
        .map(Js::read)
    }

    /// Converts a point from another node's coordinates to this one's.
    ///
    /// `DOMPoint convertPointFromNode(DOMPointInit point, GeometryNode from, optional ConvertCoordinateOptions options = {})`
    ///
    /// Features `element-geometry` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "convertPointFromNode")]
    #[inline]
    pub fn convert_point_from_node(
        &self,
        point: impl IntoJs<DomPointInit>,
        from: impl Into<GeometryNode>,
    ) -> Result<DomPoint, Exception> {
        Js::try_call_convertPointFromNode__value2__as_value(js(self), &point.to_value(), &from.into().to_js())
            .map(Js::read)
    }

    /// As `convert_point_from_node`, with `options`.
    ///
    /// `DOMPoint convertPointFromNode(DOMPointInit point, GeometryNode from, optional ConvertCoordinateOptions options = {})`
    ///
    /// Features `element-geometry` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "convertPointFromNode")]
    #[inline]
    pub fn convert_point_from_node_with_options(
        &self,
        point: impl IntoJs<DomPointInit>,
        from: impl Into<GeometryNode>,
        options: &ConvertCoordinateOptions,
    ) -> Result<DomPoint, Exception> {
        Js::try_call_convertPointFromNode__value3__as_value(
            js(self),
            &point.to_value(),
            &from.into().to_js(),
            options.as_ref(),
        )
        .map(Js::read)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "currentCSSZoom")]
    pub(crate) fn get_currentCSSZoom__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "offsetNode")]
    pub(crate) fn get_offsetNode__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "caretPositionFromPoint")]
    pub(crate) fn try_call_caretPositionFromPoint__number2__as_option_value(
        this: &Js,
        a0: f64,
        a1: f64,
    ) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "caretPositionFromPoint")]
    pub(crate) fn try_call_caretPositionFromPoint__number2_value__as_option_value(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: &JsValue,
    ) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(method, js_name = "checkVisibility")]
    pub(crate) fn call_checkVisibility__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, js_name = "checkVisibility")]
    pub(crate) fn call_checkVisibility__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
    #[wasm_bindgen(method, js_name = "getClientRect")]
    pub(crate) fn call_getClientRect__as_option_value(this: &Js) -> Option<Js>;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "convertPointFromNode")]
    pub(crate) fn try_call_convertPointFromNode__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "convertPointFromNode")]
    pub(crate) fn try_call_convertPointFromNode__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "convertQuadFromNode")]
    pub(crate) fn try_call_convertQuadFromNode__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "convertQuadFromNode")]
    pub(crate) fn try_call_convertQuadFromNode__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "convertRectFromNode")]
    pub(crate) fn try_call_convertRectFromNode__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "convertRectFromNode")]
    pub(crate) fn try_call_convertRectFromNode__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getBoxQuads")]
    pub(crate) fn try_call_getBoxQuads__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getBoxQuads")]
    pub(crate) fn try_call_getBoxQuads__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
}
