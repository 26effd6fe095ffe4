//! Drawing on a canvas in two dimensions

use crate::runtime::prelude::*;
use crate::{
    CanvasColorType, CanvasDirection, CanvasFillRule, CanvasFontKerning, CanvasFontStretch, CanvasFontVariantCaps,
    CanvasGradient, CanvasImageSource, CanvasLineCap, CanvasLineJoin, CanvasPattern, CanvasRenderingContext2d,
    CanvasRenderingContext2dSettings, CanvasTextAlign, CanvasTextBaseline, CanvasTextRendering, DomMatrix,
    DomMatrix2dInit, Element, HtmlCanvasElement, ImageData, ImageDataSettings, ImageSmoothingQuality,
    NumberOrDomPointInitOrNumberOrDomPointInitSequence, Path2d, Path2dOrString, PredefinedColorSpace,
    StringOrCanvasGradientOrCanvasPattern, TextMetrics,
};

impl CanvasRenderingContext2dSettings {
    /// Settings for a new 2D context of a canvas.
    ///
    /// `dictionary CanvasRenderingContext2DSettings`
    ///
    /// Feature `canvas-2d`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the canvas can be transparent; false makes it opaque black at the start and faster.
    ///
    /// `boolean alpha = true`
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "alpha")]
    pub fn get_alpha(&self) -> Option<bool> {
        property::get(self, "alpha")
    }

    /// Sets whether the canvas can be transparent; false makes it opaque black at the start and faster.
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "alpha")]
    pub fn set_alpha(&self, value: bool) -> &Self {
        property::set_bool(self, "alpha", value);
        self
    }

    /// Whether the canvas may show its picture sooner, out of step with the rest of the page.
    ///
    /// `boolean desynchronized = false`
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "desynchronized")]
    pub fn get_desynchronized(&self) -> Option<bool> {
        property::get(self, "desynchronized")
    }

    /// Sets whether the canvas may show its picture sooner, out of step with the rest of the page.
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "desynchronized")]
    pub fn set_desynchronized(&self, value: bool) -> &Self {
        property::set_bool(self, "desynchronized", value);
        self
    }

    /// The color space of the pixels, sRGB by default.
    ///
    /// `PredefinedColorSpace colorSpace = "srgb"`
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "colorSpace")]
    pub fn get_color_space(&self) -> Option<PredefinedColorSpace> {
        property::get(self, "colorSpace")
    }

    /// Sets the color space of the pixels, sRGB by default.
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "colorSpace")]
    pub fn set_color_space(&self, value: PredefinedColorSpace) -> &Self {
        property::set_str(self, "colorSpace", value.as_str());
        self
    }

    /// The storage of each color component, 8-bit integers by default.
    ///
    /// `CanvasColorType colorType = "unorm8"`
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "colorType")]
    pub fn get_color_type(&self) -> Option<CanvasColorType> {
        property::get(self, "colorType")
    }

    /// Sets the storage of each color component, 8-bit integers by default.
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "colorType")]
    pub fn set_color_type(&self, value: CanvasColorType) -> &Self {
        property::set_str(self, "colorType", value.as_str());
        self
    }

    /// Whether pixels will often be read back, so that the canvas is kept in main memory.
    ///
    /// `boolean willReadFrequently = false`
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "willReadFrequently")]
    pub fn get_will_read_frequently(&self) -> Option<bool> {
        property::get(self, "willReadFrequently")
    }

    /// Sets whether pixels will often be read back, so that the canvas is kept in main memory.
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "willReadFrequently")]
    pub fn set_will_read_frequently(&self, value: bool) -> &Self {
        property::set_bool(self, "willReadFrequently", value);
        self
    }
}

impl Default for CanvasRenderingContext2dSettings {
    fn default() -> Self {
        Self::new()
    }
}

impl CanvasRenderingContext2d {
    /// The canvas element that this context draws on.
    ///
    /// `readonly attribute HTMLCanvasElement canvas`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/canvas) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-canvas-dev)
    #[inline]
    pub fn canvas(&self) -> HtmlCanvasElement {
        FromJs::from_js(Js::get_canvas__as_value(js(self)))
    }

    /// Returns the settings that the context really has.
    ///
    /// `CanvasRenderingContext2DSettings getContextAttributes()`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2023-08. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/getContextAttributes) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#2dcontext:dom-context-2d-canvas-getcontextattributes-2)
    #[doc(alias = "getContextAttributes")]
    #[inline]
    pub fn get_context_attributes(&self) -> CanvasRenderingContext2dSettings {
        FromJs::from_js(Js::call_getContextAttributes__as_value(js(self)))
    }

    /// Pushes the drawing state, such as styles, transform and clip, onto a stack.
    ///
    /// `undefined save()`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/save) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-save-dev)
    #[inline]
    pub fn save(&self) {
        Js::call_save(js(self))
    }

    /// Takes the last saved drawing state from the stack; without one it does nothing.
    ///
    /// `undefined restore()`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/restore) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-restore-dev)
    #[inline]
    pub fn restore(&self) {
        Js::call_restore(js(self))
    }

    /// Clears the canvas and brings the whole drawing state back to its defaults.
    ///
    /// `undefined reset()`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2023-12. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/reset) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-reset)
    #[inline]
    pub fn reset(&self) {
        Js::call_reset(js(self))
    }

    /// Returns whether the bitmap was lost, such as after a crash of the graphics driver.
    ///
    /// `boolean isContextLost()`
    ///
    /// Feature `canvas-2d`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/isContextLost) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-iscontextlost)
    #[doc(alias = "isContextLost")]
    #[inline]
    pub fn is_context_lost(&self) -> bool {
        Js::call_isContextLost__as_bool(js(self)).get()
    }

    /// Scales all later drawing by the two factors.
    ///
    /// `undefined scale(unrestricted double x, unrestricted double y)`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/scale) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-scale-dev)
    #[inline]
    pub fn scale(&self, x: f64, y: f64) {
        Js::call_scale__number2(js(self), x, y)
    }

    /// Rotates all later drawing clockwise around the origin, by an angle in radians.
    ///
    /// `undefined rotate(unrestricted double angle)`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/rotate) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-rotate-dev)
    #[inline]
    pub fn rotate(&self, angle: f64) {
        Js::call_rotate__number(js(self), angle)
    }

    /// Moves the origin of all later drawing.
    ///
    /// `undefined translate(unrestricted double x, unrestricted double y)`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/translate) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-translate-dev)
    #[inline]
    pub fn translate(&self, x: f64, y: f64) {
        Js::call_translate__number2(js(self), x, y)
    }

    /// Multiplies the current transform with this matrix.
    ///
    /// `undefined transform(unrestricted double a, unrestricted double b, unrestricted double c, unrestricted double d, unrestricted double e, unrestricted double f)`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/transform) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-transform-dev)
    #[inline]
    pub fn transform(&self, a: f64, b: f64, c: f64, d: f64, e: f64, f: f64) {
        Js::call_transform__number6(js(self), a, b, c, d, e, f)
    }

    /// Returns a copy of the current transform.
    ///
    /// `DOMMatrix getTransform()`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/getTransform) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-gettransform-dev)
    #[doc(alias = "getTransform")]
    #[inline]
    pub fn get_transform(&self) -> DomMatrix {
        FromJs::from_js(Js::call_getTransform__as_value(js(self)))
    }

    /// Replaces the current transform with this matrix.
    ///
    /// `undefined setTransform(unrestricted double a, unrestricted double b, unrestricted double c, unrestricted double d, unrestricted double e, unrestricted double f)`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/setTransform) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-settransform-dev)
    #[doc(alias = "setTransform")]
    #[inline]
    pub fn set_transform(&self, a: f64, b: f64, c: f64, d: f64, e: f64, f: f64) {
        Js::call_setTransform__number6(js(self), a, b, c, d, e, f)
    }

    /// As `set_transform`, with `transform`.
    ///
    /// `undefined setTransform(optional DOMMatrix2DInit transform = {})`
    ///
    /// Feature `canvas-2d`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where two names of one value in `transform`, such as `a` and `m11`, differ.
    #[doc(alias = "setTransform")]
    #[inline]
    pub fn set_transform_with_transform(&self, transform: impl IntoJs<DomMatrix2dInit>) -> Result<(), Exception> {
        Js::try_call_setTransform__value(js(self), &transform.to_value())
    }

    /// Sets the transform back to identity.
    ///
    /// `undefined resetTransform()`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/resetTransform) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-resettransform-dev)
    #[doc(alias = "resetTransform")]
    #[inline]
    pub fn reset_transform(&self) {
        Js::call_resetTransform(js(self))
    }

    /// The opacity of all drawing, from 0 (transparent) to 1 (opaque, the default).
    ///
    /// `attribute unrestricted double globalAlpha`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/globalAlpha) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-globalalpha-dev)
    #[doc(alias = "globalAlpha")]
    #[inline]
    pub fn global_alpha(&self) -> f64 {
        Js::get_globalAlpha__as_number(js(self))
    }

    /// Sets the opacity of all drawing, from 0 (transparent) to 1 (opaque, the default).
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "globalAlpha")]
    #[inline]
    pub fn set_global_alpha(&self, value: f64) {
        Js::set_globalAlpha__number(js(self), value)
    }

    /// How drawing mixes with the pixels already there, `source-over` by default.
    ///
    /// `attribute DOMString globalCompositeOperation`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/globalCompositeOperation) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-globalcompositeoperation-dev)
    #[doc(alias = "globalCompositeOperation")]
    #[inline]
    pub fn global_composite_operation(&self) -> String {
        Js::get_globalCompositeOperation__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets how drawing mixes with the pixels already there, `source-over` by default.
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "globalCompositeOperation")]
    #[inline]
    pub fn set_global_composite_operation(&self, value: &str) {
        Js::set_globalCompositeOperation__str(js(self), value)
    }

    /// Whether scaled images are smoothed; false keeps the pixels sharp.
    ///
    /// `attribute boolean imageSmoothingEnabled`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/imageSmoothingEnabled) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-imagesmoothingenabled-dev)
    #[doc(alias = "imageSmoothingEnabled")]
    #[inline]
    pub fn image_smoothing_enabled(&self) -> bool {
        Js::get_imageSmoothingEnabled__as_bool(js(self)).get()
    }

    /// Sets whether scaled images are smoothed; false keeps the pixels sharp.
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "imageSmoothingEnabled")]
    #[inline]
    pub fn set_image_smoothing_enabled(&self, value: bool) {
        Js::set_imageSmoothingEnabled__bool(js(self), value)
    }

    /// How carefully scaled images are smoothed, `low` by default.
    ///
    /// `attribute ImageSmoothingQuality imageSmoothingQuality`
    ///
    /// Feature `canvas-2d`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/imageSmoothingQuality) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-imagesmoothingquality-dev)
    #[doc(alias = "imageSmoothingQuality")]
    #[inline]
    pub fn image_smoothing_quality(&self) -> ImageSmoothingQuality {
        FromJs::from_js(Js::get_imageSmoothingQuality__as_value(js(self)))
    }

    /// Sets how carefully scaled images are smoothed, `low` by default.
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "imageSmoothingQuality")]
    #[inline]
    pub fn set_image_smoothing_quality(&self, value: ImageSmoothingQuality) {
        Js::set_imageSmoothingQuality__str(js(self), value.as_str())
    }

    /// The color, gradient or pattern of outlines, black by default.
    ///
    /// `attribute (DOMString or CanvasGradient or CanvasPattern) strokeStyle`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/strokeStyle) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-strokestyle-dev)
    #[doc(alias = "strokeStyle")]
    #[inline]
    pub fn stroke_style(&self) -> StringOrCanvasGradientOrCanvasPattern {
        FromJs::from_js(Js::get_strokeStyle__as_value(js(self)))
    }

    /// Sets the color, gradient or pattern of outlines, black by default.
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "strokeStyle")]
    #[inline]
    pub fn set_stroke_style(&self, value: impl Into<StringOrCanvasGradientOrCanvasPattern>) {
        Js::set_strokeStyle__value(js(self), &value.into().to_js())
    }

    /// The color, gradient or pattern of filled areas, black by default.
    ///
    /// `attribute (DOMString or CanvasGradient or CanvasPattern) fillStyle`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/fillStyle) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-fillstyle-dev)
    #[doc(alias = "fillStyle")]
    #[inline]
    pub fn fill_style(&self) -> StringOrCanvasGradientOrCanvasPattern {
        FromJs::from_js(Js::get_fillStyle__as_value(js(self)))
    }

    /// Sets the color, gradient or pattern of filled areas, black by default.
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "fillStyle")]
    #[inline]
    pub fn set_fill_style(&self, value: impl Into<StringOrCanvasGradientOrCanvasPattern>) {
        Js::set_fillStyle__value(js(self), &value.into().to_js())
    }

    /// Returns a gradient along the line between two points.
    ///
    /// `CanvasGradient createLinearGradient(double x0, double y0, double x1, double y1)`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/createLinearGradient) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-createlineargradient-dev)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "createLinearGradient")]
    #[inline]
    pub fn create_linear_gradient(&self, x0: f64, y0: f64, x1: f64, y1: f64) -> Result<CanvasGradient, Exception> {
        Js::try_call_createLinearGradient__number4__as_value(js(self), x0, y0, x1, y1).map(Js::read)
    }

    /// Returns a gradient between two circles.
    ///
    /// `CanvasGradient createRadialGradient(double x0, double y0, double r0, double x1, double y1, double r1)`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/createRadialGradient) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-createradialgradient-dev)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `r0` or `r1` is negative.
    #[doc(alias = "createRadialGradient")]
    #[inline]
    pub fn create_radial_gradient(
        &self,
        x0: f64,
        y0: f64,
        r0: f64,
        x1: f64,
        y1: f64,
        r1: f64,
    ) -> Result<CanvasGradient, Exception> {
        Js::try_call_createRadialGradient__number6__as_value(js(self), x0, y0, r0, x1, y1, r1).map(Js::read)
    }

    /// Returns a gradient that turns around a point, from a start angle in radians.
    ///
    /// `CanvasGradient createConicGradient(double startAngle, double x, double y)`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2023-04. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/createConicGradient) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-createconicgradient-dev)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "createConicGradient")]
    #[inline]
    pub fn create_conic_gradient(&self, start_angle: f64, x: f64, y: f64) -> Result<CanvasGradient, Exception> {
        Js::try_call_createConicGradient__number3__as_value(js(self), start_angle, x, y).map(Js::read)
    }

    /// Returns a pattern of the image, repeated by `repeat`, `repeat-x`, `repeat-y` or `no-repeat`.
    ///
    /// `CanvasPattern? createPattern(CanvasImageSource image, DOMString repetition)`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/createPattern) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-createpattern-dev)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` for a broken image, an empty canvas or a detached bitmap, and a `SyntaxError`
    /// for an unknown `repetition`.
    #[doc(alias = "createPattern")]
    #[inline]
    pub fn create_pattern(
        &self,
        image: impl Into<CanvasImageSource>,
        repetition: &str,
    ) -> Result<Option<CanvasPattern>, Exception> {
        Js::try_call_createPattern__value_str__as_option_value(js(self), &image.into().to_js(), repetition)
            .map(Js::read_nullable)
    }

    /// The distance of shadows to the right, in pixels, whatever the transform is.
    ///
    /// `attribute unrestricted double shadowOffsetX`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/shadowOffsetX) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-shadowoffsetx-dev)
    #[doc(alias = "shadowOffsetX")]
    #[inline]
    pub fn shadow_offset_x(&self) -> f64 {
        Js::get_shadowOffsetX__as_number(js(self))
    }

    /// Sets the distance of shadows to the right, in pixels, whatever the transform is.
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "shadowOffsetX")]
    #[inline]
    pub fn set_shadow_offset_x(&self, value: f64) {
        Js::set_shadowOffsetX__number(js(self), value)
    }

    /// The distance of shadows downwards, in pixels, whatever the transform is.
    ///
    /// `attribute unrestricted double shadowOffsetY`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/shadowOffsetY) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-shadowoffsety-dev)
    #[doc(alias = "shadowOffsetY")]
    #[inline]
    pub fn shadow_offset_y(&self) -> f64 {
        Js::get_shadowOffsetY__as_number(js(self))
    }

    /// Sets the distance of shadows downwards, in pixels, whatever the transform is.
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "shadowOffsetY")]
    #[inline]
    pub fn set_shadow_offset_y(&self, value: f64) {
        Js::set_shadowOffsetY__number(js(self), value)
    }

    /// How blurred shadows are; 0, the default, means sharp.
    ///
    /// `attribute unrestricted double shadowBlur`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/shadowBlur) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-shadowblur-dev)
    #[doc(alias = "shadowBlur")]
    #[inline]
    pub fn shadow_blur(&self) -> f64 {
        Js::get_shadowBlur__as_number(js(self))
    }

    /// Sets how blurred shadows are; 0, the default, means sharp.
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "shadowBlur")]
    #[inline]
    pub fn set_shadow_blur(&self, value: f64) {
        Js::set_shadowBlur__number(js(self), value)
    }

    /// The color of shadows; transparent by default, so that there are none.
    ///
    /// `attribute DOMString shadowColor`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/shadowColor) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-shadowcolor-dev)
    #[doc(alias = "shadowColor")]
    #[inline]
    pub fn shadow_color(&self) -> String {
        Js::get_shadowColor__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the color of shadows; transparent by default, so that there are none.
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "shadowColor")]
    #[inline]
    pub fn set_shadow_color(&self, value: &str) {
        Js::set_shadowColor__str(js(self), value)
    }

    /// The CSS filters for all drawing, such as `blur(4px)`, or `none`.
    ///
    /// `attribute DOMString filter`
    ///
    /// Feature `canvas-2d`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/filter) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-filter-dev)
    #[inline]
    pub fn filter(&self) -> String {
        Js::get_filter__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the CSS filters for all drawing, such as `blur(4px)`, or `none`.
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "filter")]
    #[inline]
    pub fn set_filter(&self, value: &str) {
        Js::set_filter__str(js(self), value)
    }

    /// Makes the pixels of a rectangle transparent black.
    ///
    /// `undefined clearRect(unrestricted double x, unrestricted double y, unrestricted double w, unrestricted double h)`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/clearRect) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-clearrect-dev)
    #[doc(alias = "clearRect")]
    #[inline]
    pub fn clear_rect(&self, x: f64, y: f64, w: f64, h: f64) {
        Js::call_clearRect__number4(js(self), x, y, w, h)
    }

    /// Fills a rectangle, without touching the current path.
    ///
    /// `undefined fillRect(unrestricted double x, unrestricted double y, unrestricted double w, unrestricted double h)`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/fillRect) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-fillrect-dev)
    #[doc(alias = "fillRect")]
    #[inline]
    pub fn fill_rect(&self, x: f64, y: f64, w: f64, h: f64) {
        Js::call_fillRect__number4(js(self), x, y, w, h)
    }

    /// Draws the outline of a rectangle, without touching the current path.
    ///
    /// `undefined strokeRect(unrestricted double x, unrestricted double y, unrestricted double w, unrestricted double h)`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/strokeRect) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-strokerect-dev)
    #[doc(alias = "strokeRect")]
    #[inline]
    pub fn stroke_rect(&self, x: f64, y: f64, w: f64, h: f64) {
        Js::call_strokeRect__number4(js(self), x, y, w, h)
    }

    /// Empties the current path to start a new one.
    ///
    /// `undefined beginPath()`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/beginPath) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-beginpath-dev)
    #[doc(alias = "beginPath")]
    #[inline]
    pub fn begin_path(&self) {
        Js::call_beginPath(js(self))
    }

    /// Fills the current path with `fillStyle`.
    ///
    /// `undefined fill(optional CanvasFillRule fillRule = "nonzero")`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/fill) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-fill-dev)
    #[inline]
    pub fn fill(&self) {
        Js::call_fill(js(self))
    }

    /// As `fill`, with `fill_rule`.
    ///
    /// `undefined fill(optional CanvasFillRule fillRule = "nonzero")`
    ///
    /// Feature `canvas-2d`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[doc(alias = "fill")]
    #[inline]
    pub fn fill_with_fill_rule(&self, fill_rule: CanvasFillRule) -> Result<(), Exception> {
        Js::try_call_fill__str(js(self), fill_rule.as_str())
    }

    /// As `fill`, with `path`.
    ///
    /// `undefined fill(Path2D path, optional CanvasFillRule fillRule = "nonzero")`
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "fill")]
    #[inline]
    pub fn fill_with_path(&self, path: &Path2d) {
        Js::call_fill__value(js(self), path.as_ref())
    }

    /// As `fill_with_path`, with `fill_rule`.
    ///
    /// `undefined fill(Path2D path, optional CanvasFillRule fillRule = "nonzero")`
    ///
    /// Feature `canvas-2d`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[doc(alias = "fill")]
    #[inline]
    pub fn fill_with_path_and_fill_rule(&self, path: &Path2d, fill_rule: CanvasFillRule) -> Result<(), Exception> {
        Js::try_call_fill__value_str(js(self), path.as_ref(), fill_rule.as_str())
    }

    /// Draws the outline of the current path with `strokeStyle`.
    ///
    /// `undefined stroke()`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/stroke) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-stroke-dev)
    #[inline]
    pub fn stroke(&self) {
        Js::call_stroke(js(self))
    }

    /// As `stroke`, with `path`.
    ///
    /// `undefined stroke(Path2D path)`
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "stroke")]
    #[inline]
    pub fn stroke_with_path(&self, path: &Path2d) {
        Js::call_stroke__value(js(self), path.as_ref())
    }

    /// Limits all later drawing to the inside of the current path; `restore` takes it back.
    ///
    /// `undefined clip(optional CanvasFillRule fillRule = "nonzero")`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/clip) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-clip-dev)
    #[inline]
    pub fn clip(&self) {
        Js::call_clip(js(self))
    }

    /// As `clip`, with `fill_rule`.
    ///
    /// `undefined clip(optional CanvasFillRule fillRule = "nonzero")`
    ///
    /// Feature `canvas-2d`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[doc(alias = "clip")]
    #[inline]
    pub fn clip_with_fill_rule(&self, fill_rule: CanvasFillRule) -> Result<(), Exception> {
        Js::try_call_clip__str(js(self), fill_rule.as_str())
    }

    /// As `clip`, with `path`.
    ///
    /// `undefined clip(Path2D path, optional CanvasFillRule fillRule = "nonzero")`
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "clip")]
    #[inline]
    pub fn clip_with_path(&self, path: &Path2d) {
        Js::call_clip__value(js(self), path.as_ref())
    }

    /// As `clip_with_path`, with `fill_rule`.
    ///
    /// `undefined clip(Path2D path, optional CanvasFillRule fillRule = "nonzero")`
    ///
    /// Feature `canvas-2d`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[doc(alias = "clip")]
    #[inline]
    pub fn clip_with_path_and_fill_rule(&self, path: &Path2d, fill_rule: CanvasFillRule) -> Result<(), Exception> {
        Js::try_call_clip__value_str(js(self), path.as_ref(), fill_rule.as_str())
    }

    /// Returns whether a point, in untransformed canvas pixels, lies in the current path.
    ///
    /// `boolean isPointInPath(unrestricted double x, unrestricted double y, optional CanvasFillRule fillRule = "nonzero")`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/isPointInPath) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-ispointinpath-dev)
    #[doc(alias = "isPointInPath")]
    #[inline]
    pub fn is_point_in_path(&self, x: f64, y: f64) -> bool {
        Js::call_isPointInPath__number2__as_bool(js(self), x, y).get()
    }

    /// As `is_point_in_path`, with `fill_rule`.
    ///
    /// `boolean isPointInPath(unrestricted double x, unrestricted double y, optional CanvasFillRule fillRule = "nonzero")`
    ///
    /// Feature `canvas-2d`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[doc(alias = "isPointInPath")]
    #[inline]
    pub fn is_point_in_path_with_fill_rule(
        &self,
        x: f64,
        y: f64,
        fill_rule: CanvasFillRule,
    ) -> Result<bool, Exception> {
        Js::try_call_isPointInPath__number2_str__as_bool(js(self), x, y, fill_rule.as_str()).map(Truth::get)
    }

    /// As `is_point_in_path`, with `path`.
    ///
    /// `boolean isPointInPath(Path2D path, unrestricted double x, unrestricted double y, optional CanvasFillRule fillRule = "nonzero")`
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "isPointInPath")]
    #[inline]
    pub fn is_point_in_path_with_path(&self, path: &Path2d, x: f64, y: f64) -> bool {
        Js::call_isPointInPath__value_number2__as_bool(js(self), path.as_ref(), x, y).get()
    }

    /// As `is_point_in_path_with_path`, with `fill_rule`.
    ///
    /// `boolean isPointInPath(Path2D path, unrestricted double x, unrestricted double y, optional CanvasFillRule fillRule = "nonzero")`
    ///
    /// Feature `canvas-2d`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[doc(alias = "isPointInPath")]
    #[inline]
    pub fn is_point_in_path_with_path_and_fill_rule(
        &self,
        path: &Path2d,
        x: f64,
        y: f64,
        fill_rule: CanvasFillRule,
    ) -> Result<bool, Exception> {
        Js::try_call_isPointInPath__value_number2_str__as_bool(js(self), path.as_ref(), x, y, fill_rule.as_str())
            .map(Truth::get)
    }

    /// Returns whether a point, in untransformed canvas pixels, lies on the stroke of the current path.
    ///
    /// `boolean isPointInStroke(unrestricted double x, unrestricted double y)`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/isPointInStroke) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-ispointinstroke-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "isPointInStroke")]
    #[inline]
    pub fn is_point_in_stroke(&self, x: f64, y: f64) -> Result<bool, Exception> {
        Js::try_call_isPointInStroke__number2__as_bool(js(self), x, y).map(Truth::get)
    }

    /// As `is_point_in_stroke`, with `path`.
    ///
    /// `boolean isPointInStroke(Path2D path, unrestricted double x, unrestricted double y)`
    ///
    /// Feature `canvas-2d`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "isPointInStroke")]
    #[inline]
    pub fn is_point_in_stroke_with_path(&self, path: &Path2d, x: f64, y: f64) -> Result<bool, Exception> {
        Js::try_call_isPointInStroke__value_number2__as_bool(js(self), path.as_ref(), x, y).map(Truth::get)
    }

    /// Draws a focus ring around the current path if the element has the focus.
    ///
    /// `undefined drawFocusIfNeeded(Element element)`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/drawFocusIfNeeded) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-drawfocusifneeded-dev)
    #[doc(alias = "drawFocusIfNeeded")]
    #[inline]
    pub fn draw_focus_if_needed(&self, element: &Element) {
        Js::call_drawFocusIfNeeded__value(js(self), element.as_ref())
    }

    /// As `draw_focus_if_needed`, with `path`.
    ///
    /// `undefined drawFocusIfNeeded(Path2D path, Element element)`
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "drawFocusIfNeeded")]
    #[inline]
    pub fn draw_focus_if_needed_with_path(&self, path: &Path2d, element: &Element) {
        Js::call_drawFocusIfNeeded__value2(js(self), path.as_ref(), element.as_ref())
    }

    /// Draws filled text at a point, squeezed if it would be wider than `maxWidth`.
    ///
    /// `undefined fillText(DOMString text, unrestricted double x, unrestricted double y, optional unrestricted double maxWidth)`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/fillText) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-filltext-dev)
    #[doc(alias = "fillText")]
    #[inline]
    pub fn fill_text(&self, text: impl IntoJs<String>, x: f64, y: f64) {
        Js::call_fillText__value_number2(js(self), &text.to_value(), x, y)
    }

    /// As `fill_text`, with `max_width`.
    ///
    /// `undefined fillText(DOMString text, unrestricted double x, unrestricted double y, optional unrestricted double maxWidth)`
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "fillText")]
    #[inline]
    pub fn fill_text_with_max_width(&self, text: impl IntoJs<String>, x: f64, y: f64, max_width: f64) {
        Js::call_fillText__value_number3(js(self), &text.to_value(), x, y, max_width)
    }

    /// Draws the outlines of text at a point, squeezed if it would be wider than `maxWidth`.
    ///
    /// `undefined strokeText(DOMString text, unrestricted double x, unrestricted double y, optional unrestricted double maxWidth)`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/strokeText) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-stroketext-dev)
    #[doc(alias = "strokeText")]
    #[inline]
    pub fn stroke_text(&self, text: impl IntoJs<String>, x: f64, y: f64) {
        Js::call_strokeText__value_number2(js(self), &text.to_value(), x, y)
    }

    /// As `stroke_text`, with `max_width`.
    ///
    /// `undefined strokeText(DOMString text, unrestricted double x, unrestricted double y, optional unrestricted double maxWidth)`
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "strokeText")]
    #[inline]
    pub fn stroke_text_with_max_width(&self, text: impl IntoJs<String>, x: f64, y: f64, max_width: f64) {
        Js::call_strokeText__value_number3(js(self), &text.to_value(), x, y, max_width)
    }

    /// Returns how large the text would be in the current font.
    ///
    /// `TextMetrics measureText(DOMString text)`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/measureText) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-measuretext-dev)
    #[doc(alias = "measureText")]
    #[inline]
    pub fn measure_text(&self, text: impl IntoJs<String>) -> TextMetrics {
        FromJs::from_js(Js::call_measureText__value__as_value(js(self), &text.to_value()))
    }

    /// Draws an image, video frame or other canvas with its top left corner at a point.
    ///
    /// `undefined drawImage(CanvasImageSource image, unrestricted double dx, unrestricted double dy)`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/drawImage) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-drawimage-dev)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` for a broken image, a canvas of zero width or height, or a detached bitmap or
    /// video frame.
    #[doc(alias = "drawImage")]
    #[inline]
    pub fn draw_image(&self, image: impl Into<CanvasImageSource>, dx: f64, dy: f64) -> Result<(), Exception> {
        Js::try_call_drawImage__value_number2(js(self), &image.into().to_js(), dx, dy)
    }

    /// As `draw_image`, with `dw` and `dh`.
    ///
    /// `undefined drawImage(CanvasImageSource image, unrestricted double dx, unrestricted double dy, unrestricted double dw, unrestricted double dh)`
    ///
    /// Feature `canvas-2d`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` for a broken image, a canvas of zero width or height, or a detached bitmap or
    /// video frame.
    #[doc(alias = "drawImage")]
    #[inline]
    pub fn draw_image_with_dw_and_dh(
        &self,
        image: impl Into<CanvasImageSource>,
        dx: f64,
        dy: f64,
        dw: f64,
        dh: f64,
    ) -> Result<(), Exception> {
        Js::try_call_drawImage__value_number4(js(self), &image.into().to_js(), dx, dy, dw, dh)
    }

    /// As `draw_image`, with `sx`, `sy`, `sw`, `sh`, `dw` and `dh`.
    ///
    /// `undefined drawImage(CanvasImageSource image, unrestricted double sx, unrestricted double sy, unrestricted double sw, unrestricted double sh, unrestricted double dx, unrestricted double dy, unrestricted double dw, unrestricted double dh)`
    ///
    /// Feature `canvas-2d`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` for a broken image, a canvas of zero width or height, or a detached bitmap or
    /// video frame.
    #[doc(alias = "drawImage")]
    #[inline]
    pub fn draw_image_with_sx_to_dh(
        &self,
        image: impl Into<CanvasImageSource>,
        sx: f64,
        sy: f64,
        sw: f64,
        sh: f64,
        dx: f64,
        dy: f64,
        dw: f64,
        dh: f64,
    ) -> Result<(), Exception> {
        Js::try_call_drawImage__value_number8(js(self), &image.into().to_js(), sx, sy, sw, sh, dx, dy, dw, dh)
    }

    /// Returns new transparent pixels of the given size, which are not on the canvas.
    ///
    /// `ImageData createImageData([EnforceRange] long sw, [EnforceRange] long sh, optional ImageDataSettings settings = {})`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/createImageData) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-createimagedata-dev)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `sw` or `sh` is zero, and a `RangeError` where the memory cannot be
    /// allocated.
    #[doc(alias = "createImageData")]
    #[inline]
    pub fn create_image_data(&self, sw: i32, sh: i32) -> Result<ImageData, Exception> {
        Js::try_call_createImageData__number2__as_value(js(self), sw as f64, sh as f64).map(Js::read)
    }

    /// As `create_image_data`, with `settings`.
    ///
    /// `ImageData createImageData([EnforceRange] long sw, [EnforceRange] long sh, optional ImageDataSettings settings = {})`
    ///
    /// Feature `canvas-2d`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `sw` or `sh` is zero, and a `RangeError` where the memory cannot be
    /// allocated.
    #[doc(alias = "createImageData")]
    #[inline]
    pub fn create_image_data_with_settings(
        &self,
        sw: i32,
        sh: i32,
        settings: impl IntoJs<ImageDataSettings>,
    ) -> Result<ImageData, Exception> {
        Js::try_call_createImageData__number2_value__as_value(js(self), sw as f64, sh as f64, &settings.to_value())
            .map(Js::read)
    }

    /// As `create_image_data`, with `image_data`.
    ///
    /// `ImageData createImageData(ImageData imageData)`
    ///
    /// Feature `canvas-2d`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `sw` or `sh` is zero, and a `RangeError` where the memory cannot be
    /// allocated.
    #[doc(alias = "createImageData")]
    #[inline]
    pub fn create_image_data_with_image_data(&self, image_data: &ImageData) -> Result<ImageData, Exception> {
        Js::try_call_createImageData__value__as_value(js(self), image_data.as_ref()).map(Js::read)
    }

    /// Returns a copy of the pixels of a rectangle; throws if the canvas holds foreign images.
    ///
    /// `ImageData getImageData([EnforceRange] long sx, [EnforceRange] long sy, [EnforceRange] long sw, [EnforceRange] long sh, optional ImageDataSettings settings = {})`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/getImageData) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-getimagedata-dev)
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the canvas is tainted by content of another origin, and an `IndexSizeError`
    /// where `sw` or `sh` is zero.
    #[doc(alias = "getImageData")]
    #[inline]
    pub fn get_image_data(&self, sx: i32, sy: i32, sw: i32, sh: i32) -> Result<ImageData, Exception> {
        Js::try_call_getImageData__number4__as_value(js(self), sx as f64, sy as f64, sw as f64, sh as f64).map(Js::read)
    }

    /// As `get_image_data`, with `settings`.
    ///
    /// `ImageData getImageData([EnforceRange] long sx, [EnforceRange] long sy, [EnforceRange] long sw, [EnforceRange] long sh, optional ImageDataSettings settings = {})`
    ///
    /// Feature `canvas-2d`.
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the canvas is tainted by content of another origin, and an `IndexSizeError`
    /// where `sw` or `sh` is zero.
    #[doc(alias = "getImageData")]
    #[inline]
    pub fn get_image_data_with_settings(
        &self,
        sx: i32,
        sy: i32,
        sw: i32,
        sh: i32,
        settings: impl IntoJs<ImageDataSettings>,
    ) -> Result<ImageData, Exception> {
        Js::try_call_getImageData__number4_value__as_value(
            js(self),
            sx as f64,
            sy as f64,
            sw as f64,
            sh as f64,
            &settings.to_value(),
        )
        .map(Js::read)
    }

    /// Writes pixels onto the canvas as they are, without transform, clip or opacity.
    ///
    /// `undefined putImageData(ImageData imageData, [EnforceRange] long dx, [EnforceRange] long dy)`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/putImageData) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-putimagedata-dev)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the buffer of `imageData` is detached.
    #[doc(alias = "putImageData")]
    #[inline]
    pub fn put_image_data(&self, image_data: &ImageData, dx: i32, dy: i32) -> Result<(), Exception> {
        Js::try_call_putImageData__value_number2(js(self), image_data.as_ref(), dx as f64, dy as f64)
    }

    /// As `put_image_data`, with `dirty_x`, `dirty_y`, `dirty_width` and `dirty_height`.
    ///
    /// `undefined putImageData(ImageData imageData, [EnforceRange] long dx, [EnforceRange] long dy, [EnforceRange] long dirtyX, [EnforceRange] long dirtyY, [EnforceRange] long dirtyWidth, [EnforceRange] long dirtyHeight)`
    ///
    /// Feature `canvas-2d`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the buffer of `imageData` is detached.
    #[doc(alias = "putImageData")]
    #[inline]
    pub fn put_image_data_with_dirty_x_and_dirty_y_and_dirty_width_and_dirty_height(
        &self,
        image_data: &ImageData,
        dx: i32,
        dy: i32,
        dirty_x: i32,
        dirty_y: i32,
        dirty_width: i32,
        dirty_height: i32,
    ) -> Result<(), Exception> {
        Js::try_call_putImageData__value_number6(
            js(self),
            image_data.as_ref(),
            dx as f64,
            dy as f64,
            dirty_x as f64,
            dirty_y as f64,
            dirty_width as f64,
            dirty_height as f64,
        )
    }

    /// The thickness of lines, 1 by default.
    ///
    /// `attribute unrestricted double lineWidth`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/lineWidth) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-linewidth-dev)
    #[doc(alias = "lineWidth")]
    #[inline]
    pub fn line_width(&self) -> f64 {
        Js::get_lineWidth__as_number(js(self))
    }

    /// Sets the thickness of lines, 1 by default.
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "lineWidth")]
    #[inline]
    pub fn set_line_width(&self, value: f64) {
        Js::set_lineWidth__number(js(self), value)
    }

    /// The shape of line ends, `butt` by default.
    ///
    /// `attribute CanvasLineCap lineCap`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/lineCap) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-linecap-dev)
    #[doc(alias = "lineCap")]
    #[inline]
    pub fn line_cap(&self) -> CanvasLineCap {
        FromJs::from_js(Js::get_lineCap__as_value(js(self)))
    }

    /// Sets the shape of line ends, `butt` by default.
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "lineCap")]
    #[inline]
    pub fn set_line_cap(&self, value: CanvasLineCap) {
        Js::set_lineCap__str(js(self), value.as_str())
    }

    /// The shape of line corners, `miter` by default.
    ///
    /// `attribute CanvasLineJoin lineJoin`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/lineJoin) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-linejoin-dev)
    #[doc(alias = "lineJoin")]
    #[inline]
    pub fn line_join(&self) -> CanvasLineJoin {
        FromJs::from_js(Js::get_lineJoin__as_value(js(self)))
    }

    /// Sets the shape of line corners, `miter` by default.
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "lineJoin")]
    #[inline]
    pub fn set_line_join(&self, value: CanvasLineJoin) {
        Js::set_lineJoin__str(js(self), value.as_str())
    }

    /// How far sharp corners may stick out, as a multiple of half the line width, before they are cut; 10 by
    /// default.
    ///
    /// `attribute unrestricted double miterLimit`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/miterLimit) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-miterlimit-dev)
    #[doc(alias = "miterLimit")]
    #[inline]
    pub fn miter_limit(&self) -> f64 {
        Js::get_miterLimit__as_number(js(self))
    }

    /// Sets how far sharp corners may stick out, as a multiple of half the line width, before they are cut; 10 by
    /// default.
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "miterLimit")]
    #[inline]
    pub fn set_miter_limit(&self, value: f64) {
        Js::set_miterLimit__number(js(self), value)
    }

    /// Sets the lengths of dashes and gaps in turn; an empty list means solid lines.
    ///
    /// `undefined setLineDash(sequence<unrestricted double> segments)`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/setLineDash) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-setlinedash-dev)
    #[doc(alias = "setLineDash")]
    #[inline]
    pub fn set_line_dash(&self, segments: impl IntoSequence<f64>) {
        Js::call_setLineDash__value(js(self), &segments.to_value())
    }

    /// Returns the lengths of dashes and gaps in turn, always an even number of them.
    ///
    /// `sequence<unrestricted double> getLineDash()`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/getLineDash) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-getlinedash-dev)
    #[doc(alias = "getLineDash")]
    #[inline]
    pub fn get_line_dash(&self) -> Array<f64> {
        FromJs::from_js(Js::call_getLineDash__as_value(js(self)))
    }

    /// The distance into the dash pattern at which lines start.
    ///
    /// `attribute unrestricted double lineDashOffset`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/lineDashOffset) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-linedashoffset-dev)
    #[doc(alias = "lineDashOffset")]
    #[inline]
    pub fn line_dash_offset(&self) -> f64 {
        Js::get_lineDashOffset__as_number(js(self))
    }

    /// Sets the distance into the dash pattern at which lines start.
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "lineDashOffset")]
    #[inline]
    pub fn set_line_dash_offset(&self, value: f64) {
        Js::set_lineDashOffset__number(js(self), value)
    }

    /// The language of text, which can change the glyphs; `inherit` takes that of the canvas element.
    ///
    /// `attribute DOMString lang`
    ///
    /// Feature `canvas-2d`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/lang) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-lang)
    #[inline]
    pub fn lang(&self) -> String {
        Js::get_lang__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the language of text, which can change the glyphs; `inherit` takes that of the canvas element.
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "lang")]
    #[inline]
    pub fn set_lang(&self, value: &str) {
        Js::set_lang__str(js(self), value)
    }

    /// The font as in CSS, `10px sans-serif` by default.
    ///
    /// `attribute DOMString font`
    ///
    /// Feature `canvas-2d`. Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/font) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-font-dev)
    #[inline]
    pub fn font(&self) -> String {
        Js::get_font__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the font as in CSS, `10px sans-serif` by default.
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "font")]
    #[inline]
    pub fn set_font(&self, value: impl IntoJs<String>) {
        Js::set_font__value(js(self), &value.to_value())
    }

    /// How text stands around its `x` position, `start` by default.
    ///
    /// `attribute CanvasTextAlign textAlign`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/textAlign) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-textalign-dev)
    #[doc(alias = "textAlign")]
    #[inline]
    pub fn text_align(&self) -> CanvasTextAlign {
        FromJs::from_js(Js::get_textAlign__as_value(js(self)))
    }

    /// Sets how text stands around its `x` position, `start` by default.
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "textAlign")]
    #[inline]
    pub fn set_text_align(&self, value: CanvasTextAlign) {
        Js::set_textAlign__str(js(self), value.as_str())
    }

    /// Which line of the text lies on its `y` position, `alphabetic` by default.
    ///
    /// `attribute CanvasTextBaseline textBaseline`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/textBaseline) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-textbaseline-dev)
    #[doc(alias = "textBaseline")]
    #[inline]
    pub fn text_baseline(&self) -> CanvasTextBaseline {
        FromJs::from_js(Js::get_textBaseline__as_value(js(self)))
    }

    /// Sets which line of the text lies on its `y` position, `alphabetic` by default.
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "textBaseline")]
    #[inline]
    pub fn set_text_baseline(&self, value: CanvasTextBaseline) {
        Js::set_textBaseline__str(js(self), value.as_str())
    }

    /// The direction of text, by default that of the canvas element.
    ///
    /// `attribute CanvasDirection direction`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/direction) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-direction-dev)
    #[inline]
    pub fn direction(&self) -> CanvasDirection {
        FromJs::from_js(Js::get_direction__as_value(js(self)))
    }

    /// Sets the direction of text, by default that of the canvas element.
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "direction")]
    #[inline]
    pub fn set_direction(&self, value: CanvasDirection) {
        Js::set_direction__str(js(self), value.as_str())
    }

    /// Extra space between letters as a CSS length, `0px` by default.
    ///
    /// `attribute DOMString letterSpacing`
    ///
    /// Feature `canvas-2d`. Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/letterSpacing) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-letterspacing)
    #[doc(alias = "letterSpacing")]
    #[inline]
    pub fn letter_spacing(&self) -> String {
        Js::get_letterSpacing__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets extra space between letters as a CSS length, `0px` by default.
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "letterSpacing")]
    #[inline]
    pub fn set_letter_spacing(&self, value: &str) {
        Js::set_letterSpacing__str(js(self), value)
    }

    /// Whether letter pairs are moved closer together, `auto` by default.
    ///
    /// `attribute CanvasFontKerning fontKerning`
    ///
    /// Feature `canvas-2d`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/fontKerning) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-fontkerning)
    #[doc(alias = "fontKerning")]
    #[inline]
    pub fn font_kerning(&self) -> CanvasFontKerning {
        FromJs::from_js(Js::get_fontKerning__as_value(js(self)))
    }

    /// Sets whether letter pairs are moved closer together, `auto` by default.
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "fontKerning")]
    #[inline]
    pub fn set_font_kerning(&self, value: CanvasFontKerning) {
        Js::set_fontKerning__str(js(self), value.as_str())
    }

    /// How narrow or wide the font is, `normal` by default.
    ///
    /// `attribute CanvasFontStretch fontStretch`
    ///
    /// Feature `canvas-2d`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/fontStretch) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-fontstretch)
    #[doc(alias = "fontStretch")]
    #[inline]
    pub fn font_stretch(&self) -> CanvasFontStretch {
        FromJs::from_js(Js::get_fontStretch__as_value(js(self)))
    }

    /// Sets how narrow or wide the font is, `normal` by default.
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "fontStretch")]
    #[inline]
    pub fn set_font_stretch(&self, value: CanvasFontStretch) {
        Js::set_fontStretch__str(js(self), value.as_str())
    }

    /// The kind of small capitals, `normal` by default.
    ///
    /// `attribute CanvasFontVariantCaps fontVariantCaps`
    ///
    /// Feature `canvas-2d`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/fontVariantCaps) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-fontvariantcaps)
    #[doc(alias = "fontVariantCaps")]
    #[inline]
    pub fn font_variant_caps(&self) -> CanvasFontVariantCaps {
        FromJs::from_js(Js::get_fontVariantCaps__as_value(js(self)))
    }

    /// Sets the kind of small capitals, `normal` by default.
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "fontVariantCaps")]
    #[inline]
    pub fn set_font_variant_caps(&self, value: CanvasFontVariantCaps) {
        Js::set_fontVariantCaps__str(js(self), value.as_str())
    }

    /// Whether text is drawn for speed, legibility or precision, `auto` by default.
    ///
    /// `attribute CanvasTextRendering textRendering`
    ///
    /// Feature `canvas-2d`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/textRendering) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-textrendering)
    #[doc(alias = "textRendering")]
    #[inline]
    pub fn text_rendering(&self) -> CanvasTextRendering {
        FromJs::from_js(Js::get_textRendering__as_value(js(self)))
    }

    /// Sets whether text is drawn for speed, legibility or precision, `auto` by default.
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "textRendering")]
    #[inline]
    pub fn set_text_rendering(&self, value: CanvasTextRendering) {
        Js::set_textRendering__str(js(self), value.as_str())
    }

    /// Extra space between words as a CSS length, `0px` by default.
    ///
    /// `attribute DOMString wordSpacing`
    ///
    /// Feature `canvas-2d`. Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/wordSpacing) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-wordspacing)
    #[doc(alias = "wordSpacing")]
    #[inline]
    pub fn word_spacing(&self) -> String {
        Js::get_wordSpacing__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets extra space between words as a CSS length, `0px` by default.
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "wordSpacing")]
    #[inline]
    pub fn set_word_spacing(&self, value: &str) {
        Js::set_wordSpacing__str(js(self), value)
    }

    /// Draws a straight line back to the start of the current subpath.
    ///
    /// `undefined closePath()`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/closePath) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-closepath-dev)
    #[doc(alias = "closePath")]
    #[inline]
    pub fn close_path(&self) {
        Js::call_closePath(js(self))
    }

    /// Starts a new subpath at the point.
    ///
    /// `undefined moveTo(unrestricted double x, unrestricted double y)`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/moveTo) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-moveto-dev)
    #[doc(alias = "moveTo")]
    #[inline]
    pub fn move_to(&self, x: f64, y: f64) {
        Js::call_moveTo__number2(js(self), x, y)
    }

    /// Adds a straight line to the point.
    ///
    /// `undefined lineTo(unrestricted double x, unrestricted double y)`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/lineTo) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-lineto-dev)
    #[doc(alias = "lineTo")]
    #[inline]
    pub fn line_to(&self, x: f64, y: f64) {
        Js::call_lineTo__number2(js(self), x, y)
    }

    /// Adds a quadratic Bézier curve with one control point.
    ///
    /// `undefined quadraticCurveTo(unrestricted double cpx, unrestricted double cpy, unrestricted double x, unrestricted double y)`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/quadraticCurveTo) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-quadraticcurveto-dev)
    #[doc(alias = "quadraticCurveTo")]
    #[inline]
    pub fn quadratic_curve_to(&self, cpx: f64, cpy: f64, x: f64, y: f64) {
        Js::call_quadraticCurveTo__number4(js(self), cpx, cpy, x, y)
    }

    /// Adds a cubic Bézier curve with two control points.
    ///
    /// `undefined bezierCurveTo(unrestricted double cp1x, unrestricted double cp1y, unrestricted double cp2x, unrestricted double cp2y, unrestricted double x, unrestricted double y)`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/bezierCurveTo) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-beziercurveto-dev)
    #[doc(alias = "bezierCurveTo")]
    #[inline]
    pub fn bezier_curve_to(&self, cp1x: f64, cp1y: f64, cp2x: f64, cp2y: f64, x: f64, y: f64) {
        Js::call_bezierCurveTo__number6(js(self), cp1x, cp1y, cp2x, cp2y, x, y)
    }

    /// Adds an arc with a radius that rounds the corner at the first point on the way to the second.
    ///
    /// `undefined arcTo(unrestricted double x1, unrestricted double y1, unrestricted double x2, unrestricted double y2, unrestricted double radius)`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/arcTo) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-arcto-dev)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `radius` is negative.
    #[doc(alias = "arcTo")]
    #[inline]
    pub fn arc_to(&self, x1: f64, y1: f64, x2: f64, y2: f64, radius: f64) -> Result<(), Exception> {
        Js::try_call_arcTo__number5(js(self), x1, y1, x2, y2, radius)
    }

    /// Adds a closed rectangle to the path.
    ///
    /// `undefined rect(unrestricted double x, unrestricted double y, unrestricted double w, unrestricted double h)`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/rect) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-rect-dev)
    #[inline]
    pub fn rect(&self, x: f64, y: f64, w: f64, h: f64) {
        Js::call_rect__number4(js(self), x, y, w, h)
    }

    /// Adds a rectangle with round corners, with one radius or up to four.
    ///
    /// `undefined roundRect(unrestricted double x, unrestricted double y, unrestricted double w, unrestricted double h, optional (unrestricted double or DOMPointInit or sequence<(unrestricted double or DOMPointInit)>) radii = 0)`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2023-04. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/roundRect) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-roundrect)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for a negative radius, or a list of none or more than four radii.
    #[doc(alias = "roundRect")]
    #[inline]
    pub fn round_rect(&self, x: f64, y: f64, w: f64, h: f64) -> Result<(), Exception> {
        Js::try_call_roundRect__number4(js(self), x, y, w, h)
    }

    /// As `round_rect`, with `radii`.
    ///
    /// `undefined roundRect(unrestricted double x, unrestricted double y, unrestricted double w, unrestricted double h, optional (unrestricted double or DOMPointInit or sequence<(unrestricted double or DOMPointInit)>) radii = 0)`
    ///
    /// Feature `canvas-2d`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for a negative radius, or a list of none or more than four radii.
    #[doc(alias = "roundRect")]
    #[inline]
    pub fn round_rect_with_radii(
        &self,
        x: f64,
        y: f64,
        w: f64,
        h: f64,
        radii: impl Into<NumberOrDomPointInitOrNumberOrDomPointInitSequence>,
    ) -> Result<(), Exception> {
        Js::try_call_roundRect__number4_value(js(self), x, y, w, h, &radii.into().to_js())
    }

    /// Adds a part of a circle; the angles are in radians, clockwise from the x axis.
    ///
    /// `undefined arc(unrestricted double x, unrestricted double y, unrestricted double radius, unrestricted double startAngle, unrestricted double endAngle, optional boolean counterclockwise = false)`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/arc) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-arc-dev)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `radius` is negative.
    #[inline]
    pub fn arc(&self, x: f64, y: f64, radius: f64, start_angle: f64, end_angle: f64) -> Result<(), Exception> {
        Js::try_call_arc__number5(js(self), x, y, radius, start_angle, end_angle)
    }

    /// As `arc`, with `counterclockwise`.
    ///
    /// `undefined arc(unrestricted double x, unrestricted double y, unrestricted double radius, unrestricted double startAngle, unrestricted double endAngle, optional boolean counterclockwise = false)`
    ///
    /// Feature `canvas-2d`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `radius` is negative.
    #[doc(alias = "arc")]
    #[inline]
    pub fn arc_with_counterclockwise(
        &self,
        x: f64,
        y: f64,
        radius: f64,
        start_angle: f64,
        end_angle: f64,
        counterclockwise: bool,
    ) -> Result<(), Exception> {
        Js::try_call_arc__number5_bool(js(self), x, y, radius, start_angle, end_angle, counterclockwise)
    }

    /// Adds a part of an ellipse; the angles are in radians.
    ///
    /// `undefined ellipse(unrestricted double x, unrestricted double y, unrestricted double radiusX, unrestricted double radiusY, unrestricted double rotation, unrestricted double startAngle, unrestricted double endAngle, optional boolean counterclockwise = false)`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/ellipse) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-ellipse-dev)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `radiusX` or `radiusY` is negative.
    #[inline]
    pub fn ellipse(
        &self,
        x: f64,
        y: f64,
        radius_x: f64,
        radius_y: f64,
        rotation: f64,
        start_angle: f64,
        end_angle: f64,
    ) -> Result<(), Exception> {
        Js::try_call_ellipse__number7(js(self), x, y, radius_x, radius_y, rotation, start_angle, end_angle)
    }

    /// As `ellipse`, with `counterclockwise`.
    ///
    /// `undefined ellipse(unrestricted double x, unrestricted double y, unrestricted double radiusX, unrestricted double radiusY, unrestricted double rotation, unrestricted double startAngle, unrestricted double endAngle, optional boolean counterclockwise = false)`
    ///
    /// Feature `canvas-2d`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `radiusX` or `radiusY` is negative.
    #[doc(alias = "ellipse")]
    #[inline]
    pub fn ellipse_with_counterclockwise(
        &self,
        x: f64,
        y: f64,
        radius_x: f64,
        radius_y: f64,
        rotation: f64,
        start_angle: f64,
        end_angle: f64,
        counterclockwise: bool,
    ) -> Result<(), Exception> {
        Js::try_call_ellipse__number7_bool(
            js(self),
            x,
            y,
            radius_x,
            radius_y,
            rotation,
            start_angle,
            end_angle,
            counterclockwise,
        )
    }
}

impl CanvasGradient {
    /// Adds a color at an offset from 0 (start) to 1 (end) of the gradient.
    ///
    /// `undefined addColorStop(double offset, DOMString color)`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasGradient/addColorStop) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-canvasgradient-addcolorstop-dev)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `offset` is not within 0 to 1, and a `SyntaxError` where `color` cannot be
    /// parsed.
    #[doc(alias = "addColorStop")]
    #[inline]
    pub fn add_color_stop(&self, offset: f64, color: &str) -> Result<(), Exception> {
        Js::try_call_addColorStop__number_str(js(self), offset, color)
    }
}

impl CanvasPattern {
    /// Sets the transform of the pattern, to scale or rotate it.
    ///
    /// `undefined setTransform(optional DOMMatrix2DInit transform = {})`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasPattern/setTransform) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-canvaspattern-settransform-dev)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where two names of one value in `transform`, such as `a` and `m11`, differ.
    #[doc(alias = "setTransform")]
    #[inline]
    pub fn set_transform(&self) -> Result<(), Exception> {
        Js::try_call_setTransform(js(self))
    }

    /// As `set_transform`, with `transform`.
    ///
    /// `undefined setTransform(optional DOMMatrix2DInit transform = {})`
    ///
    /// Feature `canvas-2d`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where two names of one value in `transform`, such as `a` and `m11`, differ.
    #[doc(alias = "setTransform")]
    #[inline]
    pub fn set_transform_with_transform(&self, transform: impl IntoJs<DomMatrix2dInit>) -> Result<(), Exception> {
        Js::try_call_setTransform__value(js(self), &transform.to_value())
    }
}

impl TextMetrics {
    /// The advance width of the text: how far the next text would be to the right.
    ///
    /// `readonly attribute double width`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextMetrics/width) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-textmetrics-width-dev)
    #[inline]
    pub fn width(&self) -> f64 {
        Js::get_width__as_number(js(self))
    }

    /// The distance from the alignment point to the left edge of the ink; positive means to the left.
    ///
    /// `readonly attribute double actualBoundingBoxLeft`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextMetrics/actualBoundingBoxLeft) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-textmetrics-actualboundingboxleft-dev)
    #[doc(alias = "actualBoundingBoxLeft")]
    #[inline]
    pub fn actual_bounding_box_left(&self) -> f64 {
        Js::get_actualBoundingBoxLeft__as_number(js(self))
    }

    /// The distance from the alignment point to the right edge of the ink.
    ///
    /// `readonly attribute double actualBoundingBoxRight`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextMetrics/actualBoundingBoxRight) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-textmetrics-actualboundingboxright-dev)
    #[doc(alias = "actualBoundingBoxRight")]
    #[inline]
    pub fn actual_bounding_box_right(&self) -> f64 {
        Js::get_actualBoundingBoxRight__as_number(js(self))
    }

    /// The distance from the baseline up to the top of the font, for any text.
    ///
    /// `readonly attribute double fontBoundingBoxAscent`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2023-08. [MDN](https://developer.mozilla.org/docs/Web/API/TextMetrics/fontBoundingBoxAscent) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-textmetrics-fontboundingboxascent-dev)
    #[doc(alias = "fontBoundingBoxAscent")]
    #[inline]
    pub fn font_bounding_box_ascent(&self) -> f64 {
        Js::get_fontBoundingBoxAscent__as_number(js(self))
    }

    /// The distance from the baseline down to the bottom of the font, for any text.
    ///
    /// `readonly attribute double fontBoundingBoxDescent`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2023-08. [MDN](https://developer.mozilla.org/docs/Web/API/TextMetrics/fontBoundingBoxDescent) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-textmetrics-fontboundingboxdescent-dev)
    #[doc(alias = "fontBoundingBoxDescent")]
    #[inline]
    pub fn font_bounding_box_descent(&self) -> f64 {
        Js::get_fontBoundingBoxDescent__as_number(js(self))
    }

    /// The distance from the baseline up to the top of the ink of this text.
    ///
    /// `readonly attribute double actualBoundingBoxAscent`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextMetrics/actualBoundingBoxAscent) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-textmetrics-actualboundingboxascent-dev)
    #[doc(alias = "actualBoundingBoxAscent")]
    #[inline]
    pub fn actual_bounding_box_ascent(&self) -> f64 {
        Js::get_actualBoundingBoxAscent__as_number(js(self))
    }

    /// The distance from the baseline down to the bottom of the ink of this text.
    ///
    /// `readonly attribute double actualBoundingBoxDescent`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextMetrics/actualBoundingBoxDescent) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-textmetrics-actualboundingboxdescent-dev)
    #[doc(alias = "actualBoundingBoxDescent")]
    #[inline]
    pub fn actual_bounding_box_descent(&self) -> f64 {
        Js::get_actualBoundingBoxDescent__as_number(js(self))
    }

    /// The distance from the baseline up to the top of the em square.
    ///
    /// `readonly attribute double emHeightAscent`
    ///
    /// Feature `canvas-2d`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TextMetrics/emHeightAscent) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-textmetrics-emheightascent-dev)
    #[doc(alias = "emHeightAscent")]
    #[inline]
    pub fn em_height_ascent(&self) -> f64 {
        Js::get_emHeightAscent__as_number(js(self))
    }

    /// The distance from the baseline down to the bottom of the em square.
    ///
    /// `readonly attribute double emHeightDescent`
    ///
    /// Feature `canvas-2d`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TextMetrics/emHeightDescent) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-textmetrics-emheightdescent-dev)
    #[doc(alias = "emHeightDescent")]
    #[inline]
    pub fn em_height_descent(&self) -> f64 {
        Js::get_emHeightDescent__as_number(js(self))
    }

    /// The distance from the `textBaseline` line up to the hanging baseline.
    ///
    /// `readonly attribute double hangingBaseline`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/TextMetrics/hangingBaseline) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-textmetrics-hangingbaseline-dev)
    #[doc(alias = "hangingBaseline")]
    #[inline]
    pub fn hanging_baseline(&self) -> f64 {
        Js::get_hangingBaseline__as_number(js(self))
    }

    /// The distance from the `textBaseline` line up to the alphabetic baseline.
    ///
    /// `readonly attribute double alphabeticBaseline`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/TextMetrics/alphabeticBaseline) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-textmetrics-alphabeticbaseline-dev)
    #[doc(alias = "alphabeticBaseline")]
    #[inline]
    pub fn alphabetic_baseline(&self) -> f64 {
        Js::get_alphabeticBaseline__as_number(js(self))
    }

    /// The distance from the `textBaseline` line up to the ideographic baseline.
    ///
    /// `readonly attribute double ideographicBaseline`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/TextMetrics/ideographicBaseline) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-textmetrics-ideographicbaseline-dev)
    #[doc(alias = "ideographicBaseline")]
    #[inline]
    pub fn ideographic_baseline(&self) -> f64 {
        Js::get_ideographicBaseline__as_number(js(self))
    }
}

impl Path2d {
    /// Makes a new `Path2D`.
    ///
    /// `constructor(optional (Path2D or DOMString) path)`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/Path2D/Path2D) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-path2d-dev)
    #[inline]
    pub fn new() -> Path2d {
        Js::new_Path2D__as_value().cast()
    }

    /// As `new`, with `path`.
    ///
    /// `constructor(optional (Path2D or DOMString) path)`
    ///
    /// Feature `canvas-2d`.
    #[inline]
    pub fn new_with_path(path: impl Into<Path2dOrString>) -> Path2d {
        Js::new_Path2D__value__as_value(&path.into().to_js()).cast()
    }

    /// Adds a copy of another path, transformed if a matrix is given.
    ///
    /// `undefined addPath(Path2D path, optional DOMMatrix2DInit transform = {})`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Path2D/addPath) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-path2d-addpath-dev)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where two names of one value in `transform`, such as `a` and `m11`, differ.
    #[doc(alias = "addPath")]
    #[inline]
    pub fn add_path(&self, path: &Path2d) -> Result<(), Exception> {
        Js::try_call_addPath__value(js(self), path.as_ref())
    }

    /// As `add_path`, with `transform`.
    ///
    /// `undefined addPath(Path2D path, optional DOMMatrix2DInit transform = {})`
    ///
    /// Feature `canvas-2d`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where two names of one value in `transform`, such as `a` and `m11`, differ.
    #[doc(alias = "addPath")]
    #[inline]
    pub fn add_path_with_transform(
        &self,
        path: &Path2d,
        transform: impl IntoJs<DomMatrix2dInit>,
    ) -> Result<(), Exception> {
        Js::try_call_addPath__value2(js(self), path.as_ref(), &transform.to_value())
    }

    /// Draws a straight line back to the start of the current subpath.
    ///
    /// `undefined closePath()`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/closePath) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-closepath-dev)
    #[doc(alias = "closePath")]
    #[inline]
    pub fn close_path(&self) {
        Js::call_closePath(js(self))
    }

    /// Starts a new subpath at the point.
    ///
    /// `undefined moveTo(unrestricted double x, unrestricted double y)`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/moveTo) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-moveto-dev)
    #[doc(alias = "moveTo")]
    #[inline]
    pub fn move_to(&self, x: f64, y: f64) {
        Js::call_moveTo__number2(js(self), x, y)
    }

    /// Adds a straight line to the point.
    ///
    /// `undefined lineTo(unrestricted double x, unrestricted double y)`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/lineTo) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-lineto-dev)
    #[doc(alias = "lineTo")]
    #[inline]
    pub fn line_to(&self, x: f64, y: f64) {
        Js::call_lineTo__number2(js(self), x, y)
    }

    /// Adds a quadratic Bézier curve with one control point.
    ///
    /// `undefined quadraticCurveTo(unrestricted double cpx, unrestricted double cpy, unrestricted double x, unrestricted double y)`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/quadraticCurveTo) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-quadraticcurveto-dev)
    #[doc(alias = "quadraticCurveTo")]
    #[inline]
    pub fn quadratic_curve_to(&self, cpx: f64, cpy: f64, x: f64, y: f64) {
        Js::call_quadraticCurveTo__number4(js(self), cpx, cpy, x, y)
    }

    /// Adds a cubic Bézier curve with two control points.
    ///
    /// `undefined bezierCurveTo(unrestricted double cp1x, unrestricted double cp1y, unrestricted double cp2x, unrestricted double cp2y, unrestricted double x, unrestricted double y)`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/bezierCurveTo) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-beziercurveto-dev)
    #[doc(alias = "bezierCurveTo")]
    #[inline]
    pub fn bezier_curve_to(&self, cp1x: f64, cp1y: f64, cp2x: f64, cp2y: f64, x: f64, y: f64) {
        Js::call_bezierCurveTo__number6(js(self), cp1x, cp1y, cp2x, cp2y, x, y)
    }

    /// Adds an arc with a radius that rounds the corner at the first point on the way to the second.
    ///
    /// `undefined arcTo(unrestricted double x1, unrestricted double y1, unrestricted double x2, unrestricted double y2, unrestricted double radius)`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/arcTo) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-arcto-dev)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `radius` is negative.
    #[doc(alias = "arcTo")]
    #[inline]
    pub fn arc_to(&self, x1: f64, y1: f64, x2: f64, y2: f64, radius: f64) -> Result<(), Exception> {
        Js::try_call_arcTo__number5(js(self), x1, y1, x2, y2, radius)
    }

    /// Adds a closed rectangle to the path.
    ///
    /// `undefined rect(unrestricted double x, unrestricted double y, unrestricted double w, unrestricted double h)`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/rect) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-rect-dev)
    #[inline]
    pub fn rect(&self, x: f64, y: f64, w: f64, h: f64) {
        Js::call_rect__number4(js(self), x, y, w, h)
    }

    /// Adds a rectangle with round corners, with one radius or up to four.
    ///
    /// `undefined roundRect(unrestricted double x, unrestricted double y, unrestricted double w, unrestricted double h, optional (unrestricted double or DOMPointInit or sequence<(unrestricted double or DOMPointInit)>) radii = 0)`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2023-04. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/roundRect) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-roundrect-dev)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for a negative radius, or a list of none or more than four radii.
    #[doc(alias = "roundRect")]
    #[inline]
    pub fn round_rect(&self, x: f64, y: f64, w: f64, h: f64) -> Result<(), Exception> {
        Js::try_call_roundRect__number4(js(self), x, y, w, h)
    }

    /// As `round_rect`, with `radii`.
    ///
    /// `undefined roundRect(unrestricted double x, unrestricted double y, unrestricted double w, unrestricted double h, optional (unrestricted double or DOMPointInit or sequence<(unrestricted double or DOMPointInit)>) radii = 0)`
    ///
    /// Feature `canvas-2d`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for a negative radius, or a list of none or more than four radii.
    #[doc(alias = "roundRect")]
    #[inline]
    pub fn round_rect_with_radii(
        &self,
        x: f64,
        y: f64,
        w: f64,
        h: f64,
        radii: impl Into<NumberOrDomPointInitOrNumberOrDomPointInitSequence>,
    ) -> Result<(), Exception> {
        Js::try_call_roundRect__number4_value(js(self), x, y, w, h, &radii.into().to_js())
    }

    /// Adds a part of a circle; the angles are in radians, clockwise from the x axis.
    ///
    /// `undefined arc(unrestricted double x, unrestricted double y, unrestricted double radius, unrestricted double startAngle, unrestricted double endAngle, optional boolean counterclockwise = false)`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/arc) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-arc-dev)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `radius` is negative.
    #[inline]
    pub fn arc(&self, x: f64, y: f64, radius: f64, start_angle: f64, end_angle: f64) -> Result<(), Exception> {
        Js::try_call_arc__number5(js(self), x, y, radius, start_angle, end_angle)
    }

    /// As `arc`, with `counterclockwise`.
    ///
    /// `undefined arc(unrestricted double x, unrestricted double y, unrestricted double radius, unrestricted double startAngle, unrestricted double endAngle, optional boolean counterclockwise = false)`
    ///
    /// Feature `canvas-2d`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `radius` is negative.
    #[doc(alias = "arc")]
    #[inline]
    pub fn arc_with_counterclockwise(
        &self,
        x: f64,
        y: f64,
        radius: f64,
        start_angle: f64,
        end_angle: f64,
        counterclockwise: bool,
    ) -> Result<(), Exception> {
        Js::try_call_arc__number5_bool(js(self), x, y, radius, start_angle, end_angle, counterclockwise)
    }

    /// Adds a part of an ellipse; the angles are in radians.
    ///
    /// `undefined ellipse(unrestricted double x, unrestricted double y, unrestricted double radiusX, unrestricted double radiusY, unrestricted double rotation, unrestricted double startAngle, unrestricted double endAngle, optional boolean counterclockwise = false)`
    ///
    /// Feature `canvas-2d`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D/ellipse) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-ellipse-dev)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `radiusX` or `radiusY` is negative.
    #[inline]
    pub fn ellipse(
        &self,
        x: f64,
        y: f64,
        radius_x: f64,
        radius_y: f64,
        rotation: f64,
        start_angle: f64,
        end_angle: f64,
    ) -> Result<(), Exception> {
        Js::try_call_ellipse__number7(js(self), x, y, radius_x, radius_y, rotation, start_angle, end_angle)
    }

    /// As `ellipse`, with `counterclockwise`.
    ///
    /// `undefined ellipse(unrestricted double x, unrestricted double y, unrestricted double radiusX, unrestricted double radiusY, unrestricted double rotation, unrestricted double startAngle, unrestricted double endAngle, optional boolean counterclockwise = false)`
    ///
    /// Feature `canvas-2d`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `radiusX` or `radiusY` is negative.
    #[doc(alias = "ellipse")]
    #[inline]
    pub fn ellipse_with_counterclockwise(
        &self,
        x: f64,
        y: f64,
        radius_x: f64,
        radius_y: f64,
        rotation: f64,
        start_angle: f64,
        end_angle: f64,
        counterclockwise: bool,
    ) -> Result<(), Exception> {
        Js::try_call_ellipse__number7_bool(
            js(self),
            x,
            y,
            radius_x,
            radius_y,
            rotation,
            start_angle,
            end_angle,
            counterclockwise,
        )
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "actualBoundingBoxAscent")]
    pub(crate) fn get_actualBoundingBoxAscent__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "actualBoundingBoxDescent")]
    pub(crate) fn get_actualBoundingBoxDescent__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "actualBoundingBoxLeft")]
    pub(crate) fn get_actualBoundingBoxLeft__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "actualBoundingBoxRight")]
    pub(crate) fn get_actualBoundingBoxRight__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "alphabeticBaseline")]
    pub(crate) fn get_alphabeticBaseline__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "hangingBaseline")]
    pub(crate) fn get_hangingBaseline__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "ideographicBaseline")]
    pub(crate) fn get_ideographicBaseline__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, js_name = "addColorStop")]
    pub(crate) fn try_call_addColorStop__number_str(this: &Js, a0: f64, a1: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "addPath")]
    pub(crate) fn try_call_addPath__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "addPath")]
    pub(crate) fn try_call_addPath__value2(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "drawFocusIfNeeded")]
    pub(crate) fn call_drawFocusIfNeeded__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "drawFocusIfNeeded")]
    pub(crate) fn call_drawFocusIfNeeded__value2(this: &Js, a0: &JsValue, a1: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "setTransform")]
    pub(crate) fn try_call_setTransform(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(constructor, js_class = "Path2D")]
    pub(crate) fn new_Path2D__as_value() -> Js;
    #[wasm_bindgen(constructor, js_class = "Path2D")]
    pub(crate) fn new_Path2D__value__as_value(a0: &JsValue) -> Js;
}
