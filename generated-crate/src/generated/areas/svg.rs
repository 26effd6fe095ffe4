//! SVG elements: the document, groups, reuse, images, links, and what all share

use crate::runtime::prelude::*;
use crate::{
    CssStyleSheet, Document, DomMatrix2dInit, DomStringMap, DomTokenList, Element, FocusOptions, NodeList, SvgAngle,
    SvgAnimatedLength, SvgAnimatedPreserveAspectRatio, SvgAnimatedRect, SvgAnimatedString, SvgAnimatedTransformList,
    SvgBoundingBoxOptions, SvgElement, SvgForeignObjectElement, SvgGraphicsElement, SvgImageElement, SvgLength,
    SvgMatrix, SvgNumber, SvgPoint, SvgRect, SvgScriptElement, SvgStringList, SvgStyleElement, SvgSymbolElement,
    SvgTransform, SvgUseElement, SvgViewElement, SvgaElement, SvgsvgElement,
};
#[cfg(feature = "experimental")]
use crate::{Animation, ElementOrCssPseudoElement, ShadowAnimation};

impl SvgElement {
    /// The `class` attribute as an animatable string; `classList` is easier to use.
    ///
    /// `readonly attribute SVGAnimatedString className`
    ///
    /// Feature `svg`. Not in Baseline. [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGElement__className)
    #[doc(alias = "className")]
    #[deprecated = "SVG 2 omittted some parts of SVG 1.1 to \"`improv[e]` the usability and precision of the language.\" Instead: SVG, @font-face."]
    #[inline]
    pub fn class_name(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_className__as_value(js(self)))
    }

    /// The nearest `svg` element around this one, or null for the outermost.
    ///
    /// `readonly attribute SVGSVGElement? ownerSVGElement`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGElement/ownerSVGElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGElement__ownerSVGElement)
    #[doc(alias = "ownerSVGElement")]
    #[inline]
    pub fn owner_svg_element(&self) -> Option<SvgsvgElement> {
        Js::get_ownerSVGElement__as_option_value(js(self)).map(Js::read)
    }

    /// The element whose viewport this one is drawn in, or null for the outermost `svg`.
    ///
    /// `readonly attribute SVGElement? viewportElement`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGElement/viewportElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGElement__viewportElement)
    #[doc(alias = "viewportElement")]
    #[inline]
    pub fn viewport_element(&self) -> Option<SvgElement> {
        Js::get_viewportElement__as_option_value(js(self)).map(Js::read)
    }

    /// The `data-` attributes of the element, by name.
    ///
    /// `readonly attribute DOMStringMap dataset`
    ///
    /// Feature `svg`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/SVGElement/dataset) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-dataset-dev)
    #[inline]
    pub fn dataset(&self) -> DomStringMap {
        FromJs::from_js(Js::get_dataset__as_value(js(self)))
    }

    /// The value that allows the element under a content security policy.
    ///
    /// `attribute DOMString nonce`
    ///
    /// Feature `svg`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/SVGElement/nonce) · [Specification](https://html.spec.whatwg.org/multipage/urls-and-fetching.html#dom-noncedelement-nonce)
    #[inline]
    pub fn nonce(&self) -> String {
        Js::get_nonce__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the value that allows the element under a content security policy.
    ///
    /// Feature `svg`.
    #[doc(alias = "nonce")]
    #[inline]
    pub fn set_nonce(&self, value: &str) {
        Js::set_nonce__str(js(self), value)
    }

    /// Whether the element gets the focus when the page is loaded.
    ///
    /// `attribute boolean autofocus`
    ///
    /// Feature `svg`. Baseline: widely available since 2023-02. [MDN](https://developer.mozilla.org/docs/Web/API/SVGElement/autofocus) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-fe-autofocus)
    #[inline]
    pub fn autofocus(&self) -> bool {
        Js::get_autofocus__as_bool(js(self)).get()
    }

    /// Sets whether the element gets the focus when the page is loaded.
    ///
    /// Feature `svg`.
    #[doc(alias = "autofocus")]
    #[inline]
    pub fn set_autofocus(&self, value: bool) {
        Js::set_autofocus__bool(js(self), value)
    }

    /// The place in the order of the Tab key; -1 if the element is not reached by it.
    ///
    /// `attribute long tabIndex`
    ///
    /// Feature `svg`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/SVGElement/tabIndex) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-tabindex)
    #[doc(alias = "tabIndex")]
    #[inline]
    pub fn tab_index(&self) -> i32 {
        Js::get_tabIndex__as_number(js(self)) as i32
    }

    /// Sets the place in the order of the Tab key; -1 if the element is not reached by it.
    ///
    /// Feature `svg`.
    #[doc(alias = "tabIndex")]
    #[inline]
    pub fn set_tab_index(&self, value: i32) {
        Js::set_tabIndex__number(js(self), value as f64)
    }

    /// Gives the focus to the element.
    ///
    /// `undefined focus(optional FocusOptions options = {})`
    ///
    /// Feature `svg`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/SVGElement/focus) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-focus-dev)
    #[inline]
    pub fn focus(&self) {
        Js::call_focus(js(self))
    }

    /// As `focus`, with `options`.
    ///
    /// `undefined focus(optional FocusOptions options = {})`
    ///
    /// Feature `svg`.
    #[doc(alias = "focus")]
    #[inline]
    pub fn focus_with_options(&self, options: &FocusOptions) {
        Js::call_focus__value(js(self), options.as_ref())
    }

    /// Takes the focus away from the element.
    ///
    /// `undefined blur()`
    ///
    /// Feature `svg`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/SVGElement/blur) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-blur-dev)
    #[inline]
    pub fn blur(&self) {
        Js::call_blur(js(self))
    }
}

impl SvgBoundingBoxOptions {
    /// The parts that `getBBox` takes into account.
    ///
    /// `dictionary SVGBoundingBoxOptions`
    ///
    /// Feature `svg`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the filled shapes count.
    ///
    /// `boolean fill = true`
    ///
    /// Feature `svg`.
    #[doc(alias = "fill")]
    pub fn get_fill(&self) -> Option<bool> {
        property::get(self, "fill")
    }

    /// Sets whether the filled shapes count.
    ///
    /// Feature `svg`.
    #[doc(alias = "fill")]
    pub fn set_fill(&self, value: bool) -> &Self {
        property::set_bool(self, "fill", value);
        self
    }

    /// Whether the outlines count.
    ///
    /// `boolean stroke = false`
    ///
    /// Feature `svg`.
    #[doc(alias = "stroke")]
    pub fn get_stroke(&self) -> Option<bool> {
        property::get(self, "stroke")
    }

    /// Sets whether the outlines count.
    ///
    /// Feature `svg`.
    #[doc(alias = "stroke")]
    pub fn set_stroke(&self, value: bool) -> &Self {
        property::set_bool(self, "stroke", value);
        self
    }

    /// Whether the markers count.
    ///
    /// `boolean markers = false`
    ///
    /// Feature `svg`.
    #[doc(alias = "markers")]
    pub fn get_markers(&self) -> Option<bool> {
        property::get(self, "markers")
    }

    /// Sets whether the markers count.
    ///
    /// Feature `svg`.
    #[doc(alias = "markers")]
    pub fn set_markers(&self, value: bool) -> &Self {
        property::set_bool(self, "markers", value);
        self
    }

    /// Whether the box is cut by the clipping path.
    ///
    /// `boolean clipped = false`
    ///
    /// Feature `svg`.
    #[doc(alias = "clipped")]
    pub fn get_clipped(&self) -> Option<bool> {
        property::get(self, "clipped")
    }

    /// Sets whether the box is cut by the clipping path.
    ///
    /// Feature `svg`.
    #[doc(alias = "clipped")]
    pub fn set_clipped(&self, value: bool) -> &Self {
        property::set_bool(self, "clipped", value);
        self
    }
}

impl Default for SvgBoundingBoxOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl SvgGraphicsElement {
    /// The transformations of the `transform` attribute.
    ///
    /// `readonly attribute SVGAnimatedTransformList transform`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGGraphicsElement/transform) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGGraphicsElement__transform)
    #[inline]
    pub fn transform(&self) -> SvgAnimatedTransformList {
        FromJs::from_js(Js::get_transform__as_value(js(self)))
    }

    /// Returns the tightest box around the element, in its own coordinates before `transform`.
    ///
    /// `SVGRect getBBox(optional SVGBoundingBoxOptions options = {})`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGGraphicsElement/getBBox) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGGraphicsElement__getBBox)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the element is not rendered, and its geometry cannot be computed.
    #[doc(alias = "getBBox")]
    #[inline]
    pub fn get_b_box(&self) -> Result<SvgRect, Exception> {
        Js::try_call_getBBox__as_value(js(self)).map(Js::read)
    }

    /// As `get_b_box`, with `options`.
    ///
    /// `SVGRect getBBox(optional SVGBoundingBoxOptions options = {})`
    ///
    /// Feature `svg`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the element is not rendered, and its geometry cannot be computed.
    #[doc(alias = "getBBox")]
    #[inline]
    pub fn get_b_box_with_options(&self, options: &SvgBoundingBoxOptions) -> Result<SvgRect, Exception> {
        Js::try_call_getBBox__value__as_value(js(self), options.as_ref()).map(Js::read)
    }

    /// Returns the matrix from the element's coordinates to its viewport, or null if not rendered.
    ///
    /// `SVGMatrix? getCTM()`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGGraphicsElement/getCTM) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGGraphicsElement__getCTM)
    #[doc(alias = "getCTM")]
    #[inline]
    pub fn get_ctm(&self) -> Option<SvgMatrix> {
        Js::call_getCTM__as_option_value(js(self)).map(Js::read)
    }

    /// Returns the matrix from the element's coordinates to the client area, or null if not rendered.
    ///
    /// `SVGMatrix? getScreenCTM()`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGGraphicsElement/getScreenCTM) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGGraphicsElement__getScreenCTM)
    #[doc(alias = "getScreenCTM")]
    #[inline]
    pub fn get_screen_ctm(&self) -> Option<SvgMatrix> {
        Js::call_getScreenCTM__as_option_value(js(self)).map(Js::read)
    }

    /// The extensions that must be supported for the element to be drawn.
    ///
    /// `readonly attribute SVGStringList requiredExtensions`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGGraphicsElement/requiredExtensions) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGTests__requiredExtensions)
    #[doc(alias = "requiredExtensions")]
    #[inline]
    pub fn required_extensions(&self) -> SvgStringList {
        FromJs::from_js(Js::get_requiredExtensions__as_value(js(self)))
    }

    /// The languages, one of which the user must prefer for the element to be drawn.
    ///
    /// `readonly attribute SVGStringList systemLanguage`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGGraphicsElement/systemLanguage) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGTests__systemLanguage)
    #[doc(alias = "systemLanguage")]
    #[inline]
    pub fn system_language(&self) -> SvgStringList {
        FromJs::from_js(Js::get_systemLanguage__as_value(js(self)))
    }
}

impl SvgsvgElement {
    /// The horizontal position of a nested `svg` element.
    ///
    /// `readonly attribute SVGAnimatedLength x`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGSVGElement/x) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#__svg__SVGSVGElement__x)
    #[inline]
    pub fn x(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_x__as_value(js(self)))
    }

    /// The vertical position of a nested `svg` element.
    ///
    /// `readonly attribute SVGAnimatedLength y`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGSVGElement/y) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#__svg__SVGSVGElement__y)
    #[inline]
    pub fn y(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_y__as_value(js(self)))
    }

    /// The width of the viewport.
    ///
    /// `readonly attribute SVGAnimatedLength width`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGSVGElement/width) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#__svg__SVGSVGElement__width)
    #[inline]
    pub fn width(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_width__as_value(js(self)))
    }

    /// The height of the viewport.
    ///
    /// `readonly attribute SVGAnimatedLength height`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGSVGElement/height) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#__svg__SVGSVGElement__height)
    #[inline]
    pub fn height(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_height__as_value(js(self)))
    }

    /// The zoom factor of the outermost `svg` element; 1 by default.
    ///
    /// `attribute float currentScale`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGSVGElement/currentScale) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#__svg__SVGSVGElement__currentScale)
    #[doc(alias = "currentScale")]
    #[inline]
    pub fn current_scale(&self) -> f32 {
        Js::get_currentScale__as_number(js(self)) as f32
    }

    /// Sets the zoom factor of the outermost `svg` element; 1 by default.
    ///
    /// Feature `svg`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "currentScale")]
    #[inline]
    pub fn set_current_scale(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_currentScale__number(js(self), value as f64)
    }

    /// The shift of the outermost `svg` element, for instance by panning.
    ///
    /// `readonly attribute SVGPoint currentTranslate`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGSVGElement/currentTranslate) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#__svg__SVGSVGElement__currentTranslate)
    #[doc(alias = "currentTranslate")]
    #[inline]
    pub fn current_translate(&self) -> SvgPoint {
        FromJs::from_js(Js::get_currentTranslate__as_value(js(self)))
    }

    /// Returns the drawn elements that touch a rectangle.
    ///
    /// `NodeList getIntersectionList(SVGRect rect, SVGElement? referenceElement)`
    ///
    /// Feature `svg`. Not in Baseline. [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#__svg__SVGSVGElement__getIntersectionList)
    #[doc(alias = "getIntersectionList")]
    #[inline]
    pub fn get_intersection_list(&self, rect: &SvgRect, reference_element: Option<&SvgElement>) -> NodeList {
        FromJs::from_js(Js::call_getIntersectionList__value2__as_value(
            js(self),
            rect.as_ref(),
            nullable(reference_element),
        ))
    }

    /// Returns the drawn elements that lie wholly in a rectangle.
    ///
    /// `NodeList getEnclosureList(SVGRect rect, SVGElement? referenceElement)`
    ///
    /// Feature `svg`. Not in Baseline. [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#__svg__SVGSVGElement__getEnclosureList)
    #[doc(alias = "getEnclosureList")]
    #[inline]
    pub fn get_enclosure_list(&self, rect: &SvgRect, reference_element: Option<&SvgElement>) -> NodeList {
        FromJs::from_js(Js::call_getEnclosureList__value2__as_value(
            js(self),
            rect.as_ref(),
            nullable(reference_element),
        ))
    }

    /// Returns whether an element touches a rectangle.
    ///
    /// `boolean checkIntersection(SVGElement element, SVGRect rect)`
    ///
    /// Feature `svg`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SVGSVGElement/checkIntersection) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#__svg__SVGSVGElement__checkIntersection)
    #[doc(alias = "checkIntersection")]
    #[inline]
    pub fn check_intersection(&self, element: &SvgElement, rect: &SvgRect) -> bool {
        Js::call_checkIntersection__value2__as_bool(js(self), element.as_ref(), rect.as_ref()).get()
    }

    /// Returns whether an element lies wholly in a rectangle.
    ///
    /// `boolean checkEnclosure(SVGElement element, SVGRect rect)`
    ///
    /// Feature `svg`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SVGSVGElement/checkEnclosure) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#__svg__SVGSVGElement__checkEnclosure)
    #[doc(alias = "checkEnclosure")]
    #[inline]
    pub fn check_enclosure(&self, element: &SvgElement, rect: &SvgRect) -> bool {
        Js::call_checkEnclosure__value2__as_bool(js(self), element.as_ref(), rect.as_ref()).get()
    }

    /// Clears the selection of the document; obsolete.
    ///
    /// `undefined deselectAll()`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGSVGElement/deselectAll) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#__svg__SVGSVGElement__deselectAll)
    #[doc(alias = "deselectAll")]
    #[inline]
    pub fn deselect_all(&self) {
        Js::call_deselectAll(js(self))
    }

    /// Creates a number with the value 0.
    ///
    /// `SVGNumber createSVGNumber()`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGSVGElement/createSVGNumber) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#__svg__SVGSVGElement__createSVGNumber)
    #[doc(alias = "createSVGNumber")]
    #[inline]
    pub fn create_svg_number(&self) -> SvgNumber {
        FromJs::from_js(Js::call_createSVGNumber__as_value(js(self)))
    }

    /// Creates a length with the value 0.
    ///
    /// `SVGLength createSVGLength()`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGSVGElement/createSVGLength) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#__svg__SVGSVGElement__createSVGLength)
    #[doc(alias = "createSVGLength")]
    #[inline]
    pub fn create_svg_length(&self) -> SvgLength {
        FromJs::from_js(Js::call_createSVGLength__as_value(js(self)))
    }

    /// Creates an angle with the value 0.
    ///
    /// `SVGAngle createSVGAngle()`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGSVGElement/createSVGAngle) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#__svg__SVGSVGElement__createSVGAngle)
    #[doc(alias = "createSVGAngle")]
    #[inline]
    pub fn create_svg_angle(&self) -> SvgAngle {
        FromJs::from_js(Js::call_createSVGAngle__as_value(js(self)))
    }

    /// Creates a point at the origin.
    ///
    /// `SVGPoint createSVGPoint()`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGSVGElement/createSVGPoint) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#__svg__SVGSVGElement__createSVGPoint)
    #[doc(alias = "createSVGPoint")]
    #[inline]
    pub fn create_svg_point(&self) -> SvgPoint {
        FromJs::from_js(Js::call_createSVGPoint__as_value(js(self)))
    }

    /// Creates an identity matrix.
    ///
    /// `SVGMatrix createSVGMatrix()`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGSVGElement/createSVGMatrix) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#__svg__SVGSVGElement__createSVGMatrix)
    #[doc(alias = "createSVGMatrix")]
    #[inline]
    pub fn create_svg_matrix(&self) -> SvgMatrix {
        FromJs::from_js(Js::call_createSVGMatrix__as_value(js(self)))
    }

    /// Creates a rectangle at the origin without size.
    ///
    /// `SVGRect createSVGRect()`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGSVGElement/createSVGRect) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#__svg__SVGSVGElement__createSVGRect)
    #[doc(alias = "createSVGRect")]
    #[inline]
    pub fn create_svg_rect(&self) -> SvgRect {
        FromJs::from_js(Js::call_createSVGRect__as_value(js(self)))
    }

    /// Creates a transformation that changes nothing.
    ///
    /// `SVGTransform createSVGTransform()`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGSVGElement/createSVGTransform) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#__svg__SVGSVGElement__createSVGTransform)
    #[doc(alias = "createSVGTransform")]
    #[inline]
    pub fn create_svg_transform(&self) -> SvgTransform {
        FromJs::from_js(Js::call_createSVGTransform__as_value(js(self)))
    }

    /// Creates a transformation with this matrix.
    ///
    /// `SVGTransform createSVGTransformFromMatrix(optional DOMMatrix2DInit matrix = {})`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGSVGElement/createSVGTransformFromMatrix) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#__svg__SVGSVGElement__createSVGTransformFromMatrix)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where two names of one entry of `matrix`, such as `a` and `m11`, have different values.
    #[doc(alias = "createSVGTransformFromMatrix")]
    #[inline]
    pub fn create_svg_transform_from_matrix(&self) -> Result<SvgTransform, Exception> {
        Js::try_call_createSVGTransformFromMatrix__as_value(js(self)).map(Js::read)
    }

    /// As `create_svg_transform_from_matrix`, with `matrix`.
    ///
    /// `SVGTransform createSVGTransformFromMatrix(optional DOMMatrix2DInit matrix = {})`
    ///
    /// Feature `svg`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where two names of one entry of `matrix`, such as `a` and `m11`, have different values.
    #[doc(alias = "createSVGTransformFromMatrix")]
    #[inline]
    pub fn create_svg_transform_from_matrix_with_matrix(
        &self,
        matrix: impl IntoJs<DomMatrix2dInit>,
    ) -> Result<SvgTransform, Exception> {
        Js::try_call_createSVGTransformFromMatrix__value__as_value(js(self), &matrix.to_value()).map(Js::read)
    }

    /// Returns the element with this id inside of this drawing, or null.
    ///
    /// `Element? getElementById(DOMString elementId)`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGSVGElement/getElementById) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#__svg__SVGSVGElement__getElementById)
    #[doc(alias = "getElementById")]
    #[inline]
    pub fn get_element_by_id(&self, element_id: &str) -> Option<Element> {
        Js::call_getElementById__str__as_option_value(js(self), element_id).map(Js::read)
    }

    /// Does nothing and returns 1; obsolete.
    ///
    /// `unsigned long suspendRedraw(unsigned long maxWaitMilliseconds)`
    ///
    /// Feature `svg`. Not in Baseline. [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#__svg__SVGSVGElement__suspendRedraw)
    #[doc(alias = "suspendRedraw")]
    #[deprecated = "SVG 2 omittted some parts of SVG 1.1 to \"`improv[e]` the usability and precision of the language.\" Instead: SVG, @font-face."]
    #[inline]
    pub fn suspend_redraw(&self, max_wait_milliseconds: u32) -> u32 {
        Js::call_suspendRedraw__number__as_number(js(self), max_wait_milliseconds as f64) as u32
    }

    /// Does nothing; obsolete.
    ///
    /// `undefined unsuspendRedraw(unsigned long suspendHandleID)`
    ///
    /// Feature `svg`. Not in Baseline. [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#__svg__SVGSVGElement__unsuspendRedraw)
    #[doc(alias = "unsuspendRedraw")]
    #[deprecated = "SVG 2 omittted some parts of SVG 1.1 to \"`improv[e]` the usability and precision of the language.\" Instead: SVG, @font-face."]
    #[inline]
    pub fn unsuspend_redraw(&self, suspend_handle_id: u32) {
        Js::call_unsuspendRedraw__number(js(self), suspend_handle_id as f64)
    }

    /// Does nothing; obsolete.
    ///
    /// `undefined unsuspendRedrawAll()`
    ///
    /// Feature `svg`. Not in Baseline. [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#__svg__SVGSVGElement__unsuspendRedrawAll)
    #[doc(alias = "unsuspendRedrawAll")]
    #[deprecated = "SVG 2 omittted some parts of SVG 1.1 to \"`improv[e]` the usability and precision of the language.\" Instead: SVG, @font-face."]
    #[inline]
    pub fn unsuspend_redraw_all(&self) {
        Js::call_unsuspendRedrawAll(js(self))
    }

    /// Does nothing; obsolete.
    ///
    /// `undefined forceRedraw()`
    ///
    /// Feature `svg`. Not in Baseline. [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#__svg__SVGSVGElement__forceRedraw)
    #[doc(alias = "forceRedraw")]
    #[deprecated = "SVG 2 omittted some parts of SVG 1.1 to \"`improv[e]` the usability and precision of the language.\" Instead: SVG, @font-face."]
    #[inline]
    pub fn force_redraw(&self) {
        Js::call_forceRedraw(js(self))
    }

    /// The part of the drawing's coordinates that is fitted into the viewport.
    ///
    /// `readonly attribute SVGAnimatedRect viewBox`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGSVGElement/viewBox) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGFitToViewBox__viewBox)
    #[doc(alias = "viewBox")]
    #[inline]
    pub fn view_box(&self) -> SvgAnimatedRect {
        FromJs::from_js(Js::get_viewBox__as_value(js(self)))
    }

    /// How the drawing is fitted in if the proportions differ from those of the viewport.
    ///
    /// `readonly attribute SVGAnimatedPreserveAspectRatio preserveAspectRatio`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGSVGElement/preserveAspectRatio) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGFitToViewBox__preserveAspectRatio)
    #[doc(alias = "preserveAspectRatio")]
    #[inline]
    pub fn preserve_aspect_ratio(&self) -> SvgAnimatedPreserveAspectRatio {
        FromJs::from_js(Js::get_preserveAspectRatio__as_value(js(self)))
    }
}

impl SvgSymbolElement {
    /// The part of the drawing's coordinates that is fitted into the viewport.
    ///
    /// `readonly attribute SVGAnimatedRect viewBox`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGSymbolElement/viewBox) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGFitToViewBox__viewBox)
    #[doc(alias = "viewBox")]
    #[inline]
    pub fn view_box(&self) -> SvgAnimatedRect {
        FromJs::from_js(Js::get_viewBox__as_value(js(self)))
    }

    /// How the drawing is fitted in if the proportions differ from those of the viewport.
    ///
    /// `readonly attribute SVGAnimatedPreserveAspectRatio preserveAspectRatio`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGSymbolElement/preserveAspectRatio) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGFitToViewBox__preserveAspectRatio)
    #[doc(alias = "preserveAspectRatio")]
    #[inline]
    pub fn preserve_aspect_ratio(&self) -> SvgAnimatedPreserveAspectRatio {
        FromJs::from_js(Js::get_preserveAspectRatio__as_value(js(self)))
    }
}

impl SvgUseElement {
    /// The distance by which the copy is moved to the right.
    ///
    /// `readonly attribute SVGAnimatedLength x`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGUseElement/x) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#__svg__SVGUseElement__x)
    #[inline]
    pub fn x(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_x__as_value(js(self)))
    }

    /// The distance by which the copy is moved down.
    ///
    /// `readonly attribute SVGAnimatedLength y`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGUseElement/y) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#__svg__SVGUseElement__y)
    #[inline]
    pub fn y(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_y__as_value(js(self)))
    }

    /// The width of the copy, if it is a `symbol` or `svg` element.
    ///
    /// `readonly attribute SVGAnimatedLength width`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGUseElement/width) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#__svg__SVGUseElement__width)
    #[inline]
    pub fn width(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_width__as_value(js(self)))
    }

    /// The height of the copy, if it is a `symbol` or `svg` element.
    ///
    /// `readonly attribute SVGAnimatedLength height`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGUseElement/height) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#__svg__SVGUseElement__height)
    #[inline]
    pub fn height(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_height__as_value(js(self)))
    }

    /// The address of the element to copy, such as `#icon`.
    ///
    /// `readonly attribute SVGAnimatedString href`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGUseElement/href) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGURIReference__href)
    #[inline]
    pub fn href(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_href__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl ShadowAnimation {
    /// Makes a new `ShadowAnimation`.
    ///
    /// `constructor(Animation source, (Element or CSSPseudoElement) newTarget)`
    ///
    /// Features `svg` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(
        source: &Animation,
        new_target: impl Into<ElementOrCssPseudoElement>,
    ) -> Result<ShadowAnimation, Exception> {
        Js::try_new_ShadowAnimation__value2__as_value(source.as_ref(), &new_target.into().to_js()).map(Js::cast)
    }

    /// The animation of the original element that is mirrored.
    ///
    /// `readonly attribute Animation sourceAnimation`
    ///
    /// Features `svg` and `experimental`.
    #[doc(alias = "sourceAnimation")]
    #[inline]
    pub fn source_animation(&self) -> Animation {
        FromJs::from_js(Js::get_sourceAnimation__as_value(js(self)))
    }
}

impl SvgStyleElement {
    /// The type of the style sheet, `text/css`.
    ///
    /// `attribute DOMString type`
    ///
    /// Feature `svg`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SVGStyleElement/type) · [Specification](https://w3c.github.io/svgwg/svg2-draft/styling.html#InterfaceSVGStyleElement)
    #[doc(alias = "type")]
    #[deprecated = "SVG 2 omittted some parts of SVG 1.1 to \"`improv[e]` the usability and precision of the language.\" Instead: SVG, @font-face."]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the type of the style sheet, `text/css`.
    ///
    /// Feature `svg`.
    #[doc(alias = "type")]
    #[deprecated = "SVG 2 omittted some parts of SVG 1.1 to \"`improv[e]` the usability and precision of the language.\" Instead: SVG, @font-face."]
    #[inline]
    pub fn set_type(&self, value: &str) {
        Js::set_type__str(js(self), value)
    }

    /// The media query under which the style sheet applies.
    ///
    /// `attribute DOMString media`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGStyleElement/media) · [Specification](https://w3c.github.io/svgwg/svg2-draft/styling.html#InterfaceSVGStyleElement)
    #[inline]
    pub fn media(&self) -> String {
        Js::get_media__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the media query under which the style sheet applies.
    ///
    /// Feature `svg`.
    #[doc(alias = "media")]
    #[inline]
    pub fn set_media(&self, value: &str) {
        Js::set_media__str(js(self), value)
    }

    /// The title of the style sheet.
    ///
    /// `attribute DOMString title`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGStyleElement/title) · [Specification](https://w3c.github.io/svgwg/svg2-draft/styling.html#InterfaceSVGStyleElement)
    #[inline]
    pub fn title(&self) -> String {
        Js::get_title__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the title of the style sheet.
    ///
    /// Feature `svg`.
    #[doc(alias = "title")]
    #[inline]
    pub fn set_title(&self, value: &str) {
        Js::set_title__str(js(self), value)
    }

    /// Whether the style sheet is switched off.
    ///
    /// `attribute boolean disabled`
    ///
    /// Feature `svg`. Baseline: widely available since 2022-08. [MDN](https://developer.mozilla.org/docs/Web/API/SVGStyleElement/disabled) · [Specification](https://w3c.github.io/svgwg/svg2-draft/styling.html#InterfaceSVGStyleElement)
    #[inline]
    pub fn disabled(&self) -> bool {
        Js::get_disabled__as_bool(js(self)).get()
    }

    /// Sets whether the style sheet is switched off.
    ///
    /// Feature `svg`.
    #[doc(alias = "disabled")]
    #[inline]
    pub fn set_disabled(&self, value: bool) {
        Js::set_disabled__bool(js(self), value)
    }

    /// The parsed style sheet, or null.
    ///
    /// `readonly attribute CSSStyleSheet? sheet`
    ///
    /// Feature `svg`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/SVGStyleElement/sheet) · [Specification](https://drafts.csswg.org/cssom/#dom-linkstyle-sheet)
    #[inline]
    pub fn sheet(&self) -> Option<CssStyleSheet> {
        Js::get_sheet__as_option_value(js(self)).map(Js::read)
    }
}

impl SvgImageElement {
    /// The horizontal position of the image.
    ///
    /// `readonly attribute SVGAnimatedLength x`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGImageElement/x) · [Specification](https://w3c.github.io/svgwg/svg2-draft/embedded.html#__svg__SVGImageElement__x)
    #[inline]
    pub fn x(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_x__as_value(js(self)))
    }

    /// The vertical position of the image.
    ///
    /// `readonly attribute SVGAnimatedLength y`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGImageElement/y) · [Specification](https://w3c.github.io/svgwg/svg2-draft/embedded.html#__svg__SVGImageElement__y)
    #[inline]
    pub fn y(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_y__as_value(js(self)))
    }

    /// The width of the image.
    ///
    /// `readonly attribute SVGAnimatedLength width`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGImageElement/width) · [Specification](https://w3c.github.io/svgwg/svg2-draft/embedded.html#__svg__SVGImageElement__width)
    #[inline]
    pub fn width(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_width__as_value(js(self)))
    }

    /// The height of the image.
    ///
    /// `readonly attribute SVGAnimatedLength height`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGImageElement/height) · [Specification](https://w3c.github.io/svgwg/svg2-draft/embedded.html#__svg__SVGImageElement__height)
    #[inline]
    pub fn height(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_height__as_value(js(self)))
    }

    /// How the image is fitted in if its proportions differ from those of the box.
    ///
    /// `readonly attribute SVGAnimatedPreserveAspectRatio preserveAspectRatio`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGImageElement/preserveAspectRatio) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#PreserveAspectRatioAttribute)
    #[doc(alias = "preserveAspectRatio")]
    #[inline]
    pub fn preserve_aspect_ratio(&self) -> SvgAnimatedPreserveAspectRatio {
        FromJs::from_js(Js::get_preserveAspectRatio__as_value(js(self)))
    }

    /// The CORS mode (`anonymous` or `use-credentials`), or null for none.
    ///
    /// `attribute DOMString? crossOrigin`
    ///
    /// Feature `svg`. Baseline: widely available since 2023-12. [MDN](https://developer.mozilla.org/docs/Web/API/SVGImageElement/crossOrigin) · [Specification](https://w3c.github.io/svgwg/svg2-draft/embedded.html#__svg__SVGImageElement__crossOrigin)
    #[doc(alias = "crossOrigin")]
    #[inline]
    pub fn cross_origin(&self) -> Option<String> {
        Js::get_crossOrigin__as_value(js(self)).as_string()
    }

    /// Sets the CORS mode (`anonymous` or `use-credentials`), or null for none.
    ///
    /// Feature `svg`.
    #[doc(alias = "crossOrigin")]
    #[inline]
    pub fn set_cross_origin(&self, value: Option<&str>) {
        Js::set_crossOrigin__option_str(js(self), value)
    }

    /// The address of the element to copy, such as `#icon`.
    ///
    /// `readonly attribute SVGAnimatedString href`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGImageElement/href) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGURIReference__href)
    #[inline]
    pub fn href(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_href__as_value(js(self)))
    }
}

impl SvgForeignObjectElement {
    /// The horizontal position of the content.
    ///
    /// `readonly attribute SVGAnimatedLength x`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGForeignObjectElement/x) · [Specification](https://w3c.github.io/svgwg/svg2-draft/embedded.html#__svg__SVGForeignObjectElement__x)
    #[inline]
    pub fn x(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_x__as_value(js(self)))
    }

    /// The vertical position of the content.
    ///
    /// `readonly attribute SVGAnimatedLength y`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGForeignObjectElement/y) · [Specification](https://w3c.github.io/svgwg/svg2-draft/embedded.html#__svg__SVGForeignObjectElement__y)
    #[inline]
    pub fn y(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_y__as_value(js(self)))
    }

    /// The width of the content.
    ///
    /// `readonly attribute SVGAnimatedLength width`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGForeignObjectElement/width) · [Specification](https://w3c.github.io/svgwg/svg2-draft/embedded.html#__svg__SVGForeignObjectElement__width)
    #[inline]
    pub fn width(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_width__as_value(js(self)))
    }

    /// The height of the content.
    ///
    /// `readonly attribute SVGAnimatedLength height`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGForeignObjectElement/height) · [Specification](https://w3c.github.io/svgwg/svg2-draft/embedded.html#__svg__SVGForeignObjectElement__height)
    #[inline]
    pub fn height(&self) -> SvgAnimatedLength {
        FromJs::from_js(Js::get_height__as_value(js(self)))
    }
}

impl SvgScriptElement {
    /// The type of the script, such as `module`.
    ///
    /// `attribute DOMString type`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGScriptElement/type) · [Specification](https://w3c.github.io/svgwg/svg2-draft/interact.html#InterfaceSVGScriptElement)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the type of the script, such as `module`.
    ///
    /// Feature `svg`.
    #[doc(alias = "type")]
    #[inline]
    pub fn set_type(&self, value: &str) {
        Js::set_type__str(js(self), value)
    }

    /// Whether the script is fetched with CORS and with credentials, null for no CORS.
    ///
    /// `attribute DOMString? crossOrigin`
    ///
    /// Features `svg` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SVGScriptElement/crossOrigin) · [Specification](https://w3c.github.io/svgwg/svg2-draft/interact.html#__svg__SVGScriptElement__crossOrigin)
    #[doc(alias = "crossOrigin")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn cross_origin(&self) -> Option<String> {
        Js::get_crossOrigin__as_value(js(self)).as_string()
    }

    /// Sets whether the script is fetched with CORS and with credentials, null for no CORS.
    ///
    /// Features `svg` and `experimental`.
    #[doc(alias = "crossOrigin")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_cross_origin(&self, value: Option<&str>) {
        Js::set_crossOrigin__option_str(js(self), value)
    }

    /// The address of the element to copy, such as `#icon`.
    ///
    /// `readonly attribute SVGAnimatedString href`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGScriptElement/href) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGURIReference__href)
    #[inline]
    pub fn href(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_href__as_value(js(self)))
    }
}

impl SvgaElement {
    /// The name of the window or frame to open the link in.
    ///
    /// `readonly attribute SVGAnimatedString target`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAElement/target) · [Specification](https://w3c.github.io/svgwg/svg2-draft/linking.html#InterfaceSVGAElement)
    #[inline]
    pub fn target(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_target__as_value(js(self)))
    }

    /// The file name under which the link is to be downloaded.
    ///
    /// `attribute DOMString download`
    ///
    /// Feature `svg`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAElement/download) · [Specification](https://w3c.github.io/svgwg/svg2-draft/linking.html#InterfaceSVGAElement)
    #[inline]
    pub fn download(&self) -> String {
        Js::get_download__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the file name under which the link is to be downloaded.
    ///
    /// Feature `svg`.
    #[doc(alias = "download")]
    #[inline]
    pub fn set_download(&self, value: &str) {
        Js::set_download__str(js(self), value)
    }

    /// The addresses to notify when the link is followed, separated by spaces.
    ///
    /// `attribute USVString ping`
    ///
    /// Feature `svg`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAElement/ping) · [Specification](https://w3c.github.io/svgwg/svg2-draft/linking.html#InterfaceSVGAElement)
    #[inline]
    pub fn ping(&self) -> String {
        Js::get_ping__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the addresses to notify when the link is followed, separated by spaces.
    ///
    /// Feature `svg`.
    #[doc(alias = "ping")]
    #[inline]
    pub fn set_ping(&self, value: &str) {
        Js::set_ping__str(js(self), value)
    }

    /// The relationship to the linked page, such as `nofollow`, as a string.
    ///
    /// `attribute DOMString rel`
    ///
    /// Feature `svg`. Baseline: newly available since 2025-05. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAElement/rel) · [Specification](https://w3c.github.io/svgwg/svg2-draft/linking.html#InterfaceSVGAElement)
    #[inline]
    pub fn rel(&self) -> String {
        Js::get_rel__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the relationship to the linked page, such as `nofollow`, as a string.
    ///
    /// Feature `svg`.
    #[doc(alias = "rel")]
    #[inline]
    pub fn set_rel(&self, value: &str) {
        Js::set_rel__str(js(self), value)
    }

    /// The relationship to the linked page, as a list of tokens.
    ///
    /// `[PutForwards=value] readonly attribute DOMTokenList relList`
    ///
    /// Feature `svg`. Baseline: newly available since 2025-05. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAElement/relList) · [Specification](https://w3c.github.io/svgwg/svg2-draft/linking.html#InterfaceSVGAElement)
    #[doc(alias = "relList")]
    #[inline]
    pub fn rel_list(&self) -> DomTokenList {
        FromJs::from_js(Js::get_relList__as_value(js(self)))
    }

    /// Sets the relationship to the linked page, as a list of tokens.
    ///
    /// Feature `svg`.
    #[doc(alias = "relList")]
    #[inline]
    pub fn set_rel_list(&self, value: &str) {
        Js::set_relList__str(js(self), value)
    }

    /// How much of the page's address is sent along when the link is followed.
    ///
    /// `attribute DOMString referrerPolicy`
    ///
    /// Feature `svg`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAElement/referrerPolicy) · [Specification](https://w3c.github.io/svgwg/svg2-draft/linking.html#__svg__SVGAElement__referrerPolicy)
    #[doc(alias = "referrerPolicy")]
    #[inline]
    pub fn referrer_policy(&self) -> String {
        Js::get_referrerPolicy__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets how much of the page's address is sent along when the link is followed.
    ///
    /// Feature `svg`.
    #[doc(alias = "referrerPolicy")]
    #[inline]
    pub fn set_referrer_policy(&self, value: &str) {
        Js::set_referrerPolicy__str(js(self), value)
    }

    /// The address of the element to copy, such as `#icon`.
    ///
    /// `readonly attribute SVGAnimatedString href`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAElement/href) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGURIReference__href)
    #[inline]
    pub fn href(&self) -> SvgAnimatedString {
        FromJs::from_js(Js::get_href__as_value(js(self)))
    }

    /// The scheme, host and port of the target URL.
    ///
    /// `readonly attribute USVString origin`
    ///
    /// Features `svg` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAElement/origin) · [Specification](https://w3c.github.io/svgwg/svg2-draft/linking.html#InterfaceSVGAElement)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn origin(&self) -> String {
        Js::get_origin__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The scheme of the target URL with a colon at its end, such as `"https:"`.
    ///
    /// `attribute USVString protocol`
    ///
    /// Features `svg` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAElement/protocol) · [Specification](https://w3c.github.io/svgwg/svg2-draft/linking.html#InterfaceSVGAElement)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn protocol(&self) -> String {
        Js::get_protocol__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the scheme of the target URL with a colon at its end, such as `"https:"`.
    ///
    /// Features `svg` and `experimental`.
    #[doc(alias = "protocol")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_protocol(&self, value: &str) {
        Js::set_protocol__str(js(self), value)
    }

    /// The user name in the target URL, or an empty string.
    ///
    /// `attribute USVString username`
    ///
    /// Features `svg` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAElement/username) · [Specification](https://w3c.github.io/svgwg/svg2-draft/linking.html#InterfaceSVGAElement)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn username(&self) -> String {
        Js::get_username__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the user name in the target URL, or an empty string.
    ///
    /// Features `svg` and `experimental`.
    #[doc(alias = "username")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_username(&self, value: &str) {
        Js::set_username__str(js(self), value)
    }

    /// The password in the target URL, or an empty string.
    ///
    /// `attribute USVString password`
    ///
    /// Features `svg` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAElement/password) · [Specification](https://w3c.github.io/svgwg/svg2-draft/linking.html#InterfaceSVGAElement)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn password(&self) -> String {
        Js::get_password__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the password in the target URL, or an empty string.
    ///
    /// Features `svg` and `experimental`.
    #[doc(alias = "password")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_password(&self, value: &str) {
        Js::set_password__str(js(self), value)
    }

    /// The host of the target URL, with the port if it is not the usual one.
    ///
    /// `attribute USVString host`
    ///
    /// Features `svg` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAElement/host) · [Specification](https://w3c.github.io/svgwg/svg2-draft/linking.html#InterfaceSVGAElement)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn host(&self) -> String {
        Js::get_host__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the host of the target URL, with the port if it is not the usual one.
    ///
    /// Features `svg` and `experimental`.
    #[doc(alias = "host")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_host(&self, value: &str) {
        Js::set_host__str(js(self), value)
    }

    /// The host of the target URL without the port.
    ///
    /// `attribute USVString hostname`
    ///
    /// Features `svg` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAElement/hostname) · [Specification](https://w3c.github.io/svgwg/svg2-draft/linking.html#InterfaceSVGAElement)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn hostname(&self) -> String {
        Js::get_hostname__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the host of the target URL without the port.
    ///
    /// Features `svg` and `experimental`.
    #[doc(alias = "hostname")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_hostname(&self, value: &str) {
        Js::set_hostname__str(js(self), value)
    }

    /// The port of the target URL, or an empty string if it is the usual one.
    ///
    /// `attribute USVString port`
    ///
    /// Features `svg` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAElement/port) · [Specification](https://w3c.github.io/svgwg/svg2-draft/linking.html#InterfaceSVGAElement)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn port(&self) -> String {
        Js::get_port__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the port of the target URL, or an empty string if it is the usual one.
    ///
    /// Features `svg` and `experimental`.
    #[doc(alias = "port")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_port(&self, value: &str) {
        Js::set_port__str(js(self), value)
    }

    /// The path of the target URL, with a slash at its beginning.
    ///
    /// `attribute USVString pathname`
    ///
    /// Features `svg` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAElement/pathname) · [Specification](https://w3c.github.io/svgwg/svg2-draft/linking.html#InterfaceSVGAElement)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn pathname(&self) -> String {
        Js::get_pathname__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the path of the target URL, with a slash at its beginning.
    ///
    /// Features `svg` and `experimental`.
    #[doc(alias = "pathname")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_pathname(&self, value: &str) {
        Js::set_pathname__str(js(self), value)
    }

    /// The query of the target URL with a `?` before it, or an empty string.
    ///
    /// `attribute USVString search`
    ///
    /// Features `svg` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAElement/search) · [Specification](https://w3c.github.io/svgwg/svg2-draft/linking.html#InterfaceSVGAElement)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn search(&self) -> String {
        Js::get_search__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the query of the target URL with a `?` before it, or an empty string.
    ///
    /// Features `svg` and `experimental`.
    #[doc(alias = "search")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_search(&self, value: &str) {
        Js::set_search__str(js(self), value)
    }

    /// The fragment of the target URL with a `#` before it, or an empty string.
    ///
    /// `attribute USVString hash`
    ///
    /// Features `svg` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAElement/hash) · [Specification](https://w3c.github.io/svgwg/svg2-draft/linking.html#InterfaceSVGAElement)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn hash(&self) -> String {
        Js::get_hash__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the fragment of the target URL with a `#` before it, or an empty string.
    ///
    /// Features `svg` and `experimental`.
    #[doc(alias = "hash")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_hash(&self, value: &str) {
        Js::set_hash__str(js(self), value)
    }

    /// The language of the linked page as a BCP 47 tag.
    ///
    /// `attribute DOMString hreflang`
    ///
    /// Feature `svg`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAElement/hreflang) · [Specification](https://w3c.github.io/svgwg/svg2-draft/linking.html#InterfaceSVGAElement)
    #[inline]
    pub fn hreflang(&self) -> String {
        Js::get_hreflang__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the language of the linked page as a BCP 47 tag.
    ///
    /// Feature `svg`.
    #[doc(alias = "hreflang")]
    #[inline]
    pub fn set_hreflang(&self, value: &str) {
        Js::set_hreflang__str(js(self), value)
    }

    /// The MIME type of the linked page, as a hint.
    ///
    /// `attribute DOMString type`
    ///
    /// Feature `svg`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAElement/type) · [Specification](https://w3c.github.io/svgwg/svg2-draft/linking.html#InterfaceSVGAElement)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the MIME type of the linked page, as a hint.
    ///
    /// Feature `svg`.
    #[doc(alias = "type")]
    #[inline]
    pub fn set_type(&self, value: &str) {
        Js::set_type__str(js(self), value)
    }
}

impl SvgViewElement {
    /// The part of the drawing's coordinates that is fitted into the viewport.
    ///
    /// `readonly attribute SVGAnimatedRect viewBox`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGViewElement/viewBox) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGFitToViewBox__viewBox)
    #[doc(alias = "viewBox")]
    #[inline]
    pub fn view_box(&self) -> SvgAnimatedRect {
        FromJs::from_js(Js::get_viewBox__as_value(js(self)))
    }

    /// How the drawing is fitted in if the proportions differ from those of the viewport.
    ///
    /// `readonly attribute SVGAnimatedPreserveAspectRatio preserveAspectRatio`
    ///
    /// Feature `svg`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGViewElement/preserveAspectRatio) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#__svg__SVGFitToViewBox__preserveAspectRatio)
    #[doc(alias = "preserveAspectRatio")]
    #[inline]
    pub fn preserve_aspect_ratio(&self) -> SvgAnimatedPreserveAspectRatio {
        FromJs::from_js(Js::get_preserveAspectRatio__as_value(js(self)))
    }
}

impl Document {
    /// The root element of an SVG document; null for other documents.
    ///
    /// `readonly attribute SVGSVGElement? rootElement`
    ///
    /// Feature `svg`. [MDN](https://developer.mozilla.org/docs/Web/API/Document/rootElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#InterfaceDocumentExtensions)
    #[doc(alias = "rootElement")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Document/rootElement"]
    #[inline]
    pub fn root_element(&self) -> Option<SvgsvgElement> {
        Js::get_rootElement__as_option_value(js(self)).map(Js::read)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "currentScale")]
    pub(crate) fn get_currentScale__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "currentTranslate")]
    pub(crate) fn get_currentTranslate__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ownerSVGElement")]
    pub(crate) fn get_ownerSVGElement__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "viewportElement")]
    pub(crate) fn get_viewportElement__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(catch, method, setter, js_name = "currentScale")]
    pub(crate) fn try_set_currentScale__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "checkEnclosure")]
    pub(crate) fn call_checkEnclosure__value2__as_bool(this: &Js, a0: &JsValue, a1: &JsValue) -> Truth;
    #[wasm_bindgen(method, js_name = "checkIntersection")]
    pub(crate) fn call_checkIntersection__value2__as_bool(this: &Js, a0: &JsValue, a1: &JsValue) -> Truth;
    #[wasm_bindgen(method, js_name = "createSVGAngle")]
    pub(crate) fn call_createSVGAngle__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "createSVGLength")]
    pub(crate) fn call_createSVGLength__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "createSVGMatrix")]
    pub(crate) fn call_createSVGMatrix__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "createSVGNumber")]
    pub(crate) fn call_createSVGNumber__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "createSVGPoint")]
    pub(crate) fn call_createSVGPoint__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "createSVGRect")]
    pub(crate) fn call_createSVGRect__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "createSVGTransform")]
    pub(crate) fn call_createSVGTransform__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "deselectAll")]
    pub(crate) fn call_deselectAll(this: &Js);
    #[wasm_bindgen(method, js_name = "forceRedraw")]
    pub(crate) fn call_forceRedraw(this: &Js);
    #[wasm_bindgen(catch, method, js_name = "getBBox")]
    pub(crate) fn try_call_getBBox__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getBBox")]
    pub(crate) fn try_call_getBBox__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "getCTM")]
    pub(crate) fn call_getCTM__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, js_name = "getEnclosureList")]
    pub(crate) fn call_getEnclosureList__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> JsValue;
    #[wasm_bindgen(method, js_name = "getIntersectionList")]
    pub(crate) fn call_getIntersectionList__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> JsValue;
    #[wasm_bindgen(method, js_name = "getScreenCTM")]
    pub(crate) fn call_getScreenCTM__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, js_name = "suspendRedraw")]
    pub(crate) fn call_suspendRedraw__number__as_number(this: &Js, a0: f64) -> f64;
    #[wasm_bindgen(method, js_name = "unsuspendRedraw")]
    pub(crate) fn call_unsuspendRedraw__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, js_name = "unsuspendRedrawAll")]
    pub(crate) fn call_unsuspendRedrawAll(this: &Js);
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "sourceAnimation")]
    pub(crate) fn get_sourceAnimation__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, constructor, js_class = "ShadowAnimation")]
    pub(crate) fn try_new_ShadowAnimation__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
}
