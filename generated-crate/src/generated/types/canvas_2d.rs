//! Types: Drawing on a canvas in two dimensions

#[cfg(feature = "canvas-2d")]
web_enumeration! {
    /// `enum CanvasColorType`
    pub enum CanvasColorType {
        Unorm8 = "unorm8",
        Float16 = "float16",
    }
}

#[cfg(any(
    feature = "canvas-2d", feature = "offscreen-canvas", all(feature = "experimental", feature = "css-worklets"),
))]
web_enumeration! {
    /// `enum CanvasFillRule`
    pub enum CanvasFillRule {
        Nonzero = "nonzero",
        Evenodd = "evenodd",
    }
}

#[cfg(any(feature = "canvas-2d", feature = "offscreen-canvas"))]
web_dictionary! {
    /// `dictionary CanvasRenderingContext2DSettings`
    #[doc(alias = "CanvasRenderingContext2DSettings")]
    pub struct CanvasRenderingContext2dSettings: [crate::Object];
    name = "CanvasRenderingContext2DSettings";
}

#[cfg(any(
    feature = "canvas-2d", feature = "offscreen-canvas", all(feature = "experimental", feature = "css-worklets"),
))]
web_enumeration! {
    /// `enum ImageSmoothingQuality`
    pub enum ImageSmoothingQuality {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

#[cfg(any(feature = "canvas", feature = "canvas-2d"))]
web_interface! {
    /// `interface CanvasRenderingContext2D`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#2dcontext)
    #[doc(alias = "CanvasRenderingContext2D")]
    pub struct CanvasRenderingContext2d: [crate::Object];
    class = "CanvasRenderingContext2D";
}

#[cfg(any(
    feature = "canvas-2d", feature = "offscreen-canvas", all(feature = "experimental", feature = "css-worklets"),
))]
web_enumeration! {
    /// `enum CanvasLineCap`
    pub enum CanvasLineCap {
        Butt = "butt",
        Round = "round",
        Square = "square",
    }
}

#[cfg(any(
    feature = "canvas-2d", feature = "offscreen-canvas", all(feature = "experimental", feature = "css-worklets"),
))]
web_enumeration! {
    /// `enum CanvasLineJoin`
    pub enum CanvasLineJoin {
        Round = "round",
        Bevel = "bevel",
        Miter = "miter",
    }
}

#[cfg(any(feature = "canvas-2d", feature = "offscreen-canvas"))]
web_enumeration! {
    /// `enum CanvasTextAlign`
    pub enum CanvasTextAlign {
        Start = "start",
        End = "end",
        Left = "left",
        Right = "right",
        Center = "center",
    }
}

#[cfg(any(feature = "canvas-2d", feature = "offscreen-canvas"))]
web_enumeration! {
    /// `enum CanvasTextBaseline`
    pub enum CanvasTextBaseline {
        Top = "top",
        Hanging = "hanging",
        Middle = "middle",
        Alphabetic = "alphabetic",
        Ideographic = "ideographic",
        Bottom = "bottom",
    }
}

#[cfg(any(feature = "canvas-2d", feature = "offscreen-canvas"))]
web_enumeration! {
    /// `enum CanvasDirection`
    pub enum CanvasDirection {
        Ltr = "ltr",
        Rtl = "rtl",
        Inherit = "inherit",
    }
}

#[cfg(any(feature = "canvas-2d", feature = "offscreen-canvas"))]
web_enumeration! {
    /// `enum CanvasFontKerning`
    pub enum CanvasFontKerning {
        Auto = "auto",
        Normal = "normal",
        None = "none",
    }
}

#[cfg(any(feature = "canvas-2d", feature = "offscreen-canvas"))]
web_enumeration! {
    /// `enum CanvasFontStretch`
    pub enum CanvasFontStretch {
        UltraCondensed = "ultra-condensed",
        ExtraCondensed = "extra-condensed",
        Condensed = "condensed",
        SemiCondensed = "semi-condensed",
        Normal = "normal",
        SemiExpanded = "semi-expanded",
        Expanded = "expanded",
        ExtraExpanded = "extra-expanded",
        UltraExpanded = "ultra-expanded",
    }
}

#[cfg(any(feature = "canvas-2d", feature = "offscreen-canvas"))]
web_enumeration! {
    /// `enum CanvasFontVariantCaps`
    pub enum CanvasFontVariantCaps {
        Normal = "normal",
        SmallCaps = "small-caps",
        AllSmallCaps = "all-small-caps",
        PetiteCaps = "petite-caps",
        AllPetiteCaps = "all-petite-caps",
        Unicase = "unicase",
        TitlingCaps = "titling-caps",
    }
}

#[cfg(any(feature = "canvas-2d", feature = "offscreen-canvas"))]
web_enumeration! {
    /// `enum CanvasTextRendering`
    pub enum CanvasTextRendering {
        Auto = "auto",
        OptimizeSpeed = "optimizeSpeed",
        OptimizeLegibility = "optimizeLegibility",
        GeometricPrecision = "geometricPrecision",
    }
}

#[cfg(any(feature = "canvas-2d", feature = "css-worklets", feature = "offscreen-canvas"))]
web_interface! {
    /// `interface CanvasGradient`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasGradient) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#canvasgradient)
    pub struct CanvasGradient: [crate::Object];
    class = "CanvasGradient";
}

#[cfg(any(feature = "canvas-2d", feature = "css-worklets", feature = "offscreen-canvas"))]
web_interface! {
    /// `interface CanvasPattern`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasPattern) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#canvaspattern)
    pub struct CanvasPattern: [crate::Object];
    class = "CanvasPattern";
}

#[cfg(any(feature = "canvas-2d", feature = "offscreen-canvas"))]
web_interface! {
    /// `interface TextMetrics`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextMetrics) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#textmetrics)
    pub struct TextMetrics: [crate::Object];
    class = "TextMetrics";
}

#[cfg(any(
    feature = "canvas-2d", feature = "offscreen-canvas", all(feature = "experimental", feature = "css-worklets"),
))]
web_interface! {
    /// `interface Path2D`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/Path2D) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#path2d-objects)
    #[doc(alias = "Path2D")]
    pub struct Path2d: [crate::Object];
    class = "Path2D";
}

#[cfg(any(
    feature = "canvas-2d", feature = "image-bitmap", feature = "offscreen-canvas", feature = "web-codecs",
    all(feature = "experimental", any(
        feature = "css-worklets", feature = "language-model", feature = "shape-detection",
    )),
))]
web_union! {
    /// `typedef (HTMLImageElement or SVGImageElement) HTMLOrSVGImageElement`
    #[doc(alias = "HTMLOrSVGImageElement")]
    pub enum HtmlOrSvgImageElement {
        HtmlImageElement(crate::HtmlImageElement): value,
        SvgImageElement(crate::SvgImageElement): value,
    }
    into crate::Object;
}

#[cfg(any(
    feature = "canvas-2d", feature = "image-bitmap", feature = "offscreen-canvas", feature = "web-codecs",
    all(feature = "experimental", any(
        feature = "css-worklets", feature = "language-model", feature = "shape-detection",
    )),
))]
web_union! {
    /// `typedef (HTMLOrSVGImageElement or HTMLVideoElement or HTMLCanvasElement or ImageBitmap or OffscreenCanvas or VideoFrame) CanvasImageSource`
    pub enum CanvasImageSource {
        HtmlImageElement(crate::HtmlImageElement): value,
        SvgImageElement(crate::SvgImageElement): value,
        HtmlVideoElement(crate::HtmlVideoElement): value,
        HtmlCanvasElement(crate::HtmlCanvasElement): value,
        ImageBitmap(crate::ImageBitmap): value,
        OffscreenCanvas(crate::OffscreenCanvas): value,
        VideoFrame(crate::VideoFrame): value,
    }
    from crate::HtmlOrSvgImageElement { HtmlImageElement, SvgImageElement };
    into crate::Object;
}

#[cfg(feature = "canvas-2d")]
web_union! {
    /// `(Path2D or DOMString)`
    pub enum Path2dOrString {
        Path2d(crate::Path2d): value,
        String(crate::JsString): string,
    }
}
