//! Types: Drawing on a canvas in two dimensions

#[cfg(feature = "canvas-2d")]
web_enumeration! {
    /// How a canvas stores each color component: 8-bit integers or 16-bit floats.
    ///
    /// `enum CanvasColorType`
    ///
    /// Feature `canvas-2d`.
    pub enum CanvasColorType {
        Unorm8 = "unorm8",
        Float16 = "float16",
    }
}

#[cfg(any(
    feature = "canvas-2d", feature = "offscreen-canvas", all(feature = "experimental", feature = "css-worklets"),
))]
web_enumeration! {
    /// The rule for what is inside a path that crosses itself: `nonzero` or `evenodd`.
    ///
    /// `enum CanvasFillRule`
    ///
    /// Feature `canvas-2d`.
    pub enum CanvasFillRule {
        Nonzero = "nonzero",
        Evenodd = "evenodd",
    }
}

#[cfg(any(feature = "canvas-2d", feature = "offscreen-canvas"))]
web_dictionary! {
    /// Settings for a new 2D context of a canvas.
    ///
    /// `dictionary CanvasRenderingContext2DSettings`
    ///
    /// Feature `canvas-2d`.
    #[doc(alias = "CanvasRenderingContext2DSettings")]
    pub struct CanvasRenderingContext2dSettings: [crate::Object];
    name = "CanvasRenderingContext2DSettings";
}

#[cfg(any(
    feature = "canvas-2d", feature = "offscreen-canvas", all(feature = "experimental", feature = "css-worklets"),
))]
web_enumeration! {
    /// How carefully scaled images are smoothed: low, medium or high.
    ///
    /// `enum ImageSmoothingQuality`
    ///
    /// Feature `canvas-2d`.
    pub enum ImageSmoothingQuality {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

#[cfg(any(feature = "canvas", feature = "canvas-2d"))]
web_interface! {
    /// The context that draws shapes, text and images on a canvas.
    ///
    /// `interface CanvasRenderingContext2D`
    ///
    /// Feature `canvas-2d`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#2dcontext)
    #[doc(alias = "CanvasRenderingContext2D")]
    pub struct CanvasRenderingContext2d: [crate::Object];
    class = "CanvasRenderingContext2D";
}

#[cfg(any(
    feature = "canvas-2d", feature = "offscreen-canvas", all(feature = "experimental", feature = "css-worklets"),
))]
web_enumeration! {
    /// The shape of the ends of a line: `butt`, `round` or `square`.
    ///
    /// `enum CanvasLineCap`
    ///
    /// Feature `canvas-2d`.
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
    /// The shape of the corners of a line: `round`, `bevel` or `miter`.
    ///
    /// `enum CanvasLineJoin`
    ///
    /// Feature `canvas-2d`.
    pub enum CanvasLineJoin {
        Round = "round",
        Bevel = "bevel",
        Miter = "miter",
    }
}

#[cfg(any(feature = "canvas-2d", feature = "offscreen-canvas"))]
web_enumeration! {
    /// How text is placed horizontally around its `x` position.
    ///
    /// `enum CanvasTextAlign`
    ///
    /// Feature `canvas-2d`.
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
    /// Which line of the text lies on its `y` position.
    ///
    /// `enum CanvasTextBaseline`
    ///
    /// Feature `canvas-2d`.
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
    /// The direction of text: left to right, right to left, or taken from the canvas element.
    ///
    /// `enum CanvasDirection`
    ///
    /// Feature `canvas-2d`.
    pub enum CanvasDirection {
        Ltr = "ltr",
        Rtl = "rtl",
        Inherit = "inherit",
    }
}

#[cfg(any(feature = "canvas-2d", feature = "offscreen-canvas"))]
web_enumeration! {
    /// Whether letter pairs such as AV are moved closer together.
    ///
    /// `enum CanvasFontKerning`
    ///
    /// Feature `canvas-2d`.
    pub enum CanvasFontKerning {
        Auto = "auto",
        Normal = "normal",
        None = "none",
    }
}

#[cfg(any(feature = "canvas-2d", feature = "offscreen-canvas"))]
web_enumeration! {
    /// How narrow or wide a face of the font to use.
    ///
    /// `enum CanvasFontStretch`
    ///
    /// Feature `canvas-2d`.
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
    /// Which kind of small capitals text is drawn with.
    ///
    /// `enum CanvasFontVariantCaps`
    ///
    /// Feature `canvas-2d`.
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
    /// Whether text is drawn for speed, for legibility or for geometric precision.
    ///
    /// `enum CanvasTextRendering`
    ///
    /// Feature `canvas-2d`.
    pub enum CanvasTextRendering {
        Auto = "auto",
        OptimizeSpeed = "optimizeSpeed",
        OptimizeLegibility = "optimizeLegibility",
        GeometricPrecision = "geometricPrecision",
    }
}

#[cfg(any(feature = "canvas-2d", feature = "css-worklets", feature = "offscreen-canvas"))]
web_interface! {
    /// A gradient of colors, for use as a fill or stroke style.
    ///
    /// `interface CanvasGradient`
    ///
    /// Feature `canvas-2d`. Exposed in Window, Worker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasGradient) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#canvasgradient)
    pub struct CanvasGradient: [crate::Object];
    class = "CanvasGradient";
}

#[cfg(any(feature = "canvas-2d", feature = "css-worklets", feature = "offscreen-canvas"))]
web_interface! {
    /// A repeated image, for use as a fill or stroke style.
    ///
    /// `interface CanvasPattern`
    ///
    /// Feature `canvas-2d`. Exposed in Window, Worker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasPattern) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#canvaspattern)
    pub struct CanvasPattern: [crate::Object];
    class = "CanvasPattern";
}

#[cfg(any(feature = "canvas-2d", feature = "offscreen-canvas"))]
web_interface! {
    /// The measured size of a piece of text, in CSS pixels.
    ///
    /// `interface TextMetrics`
    ///
    /// Feature `canvas-2d`. Exposed in Window, Worker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextMetrics) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#textmetrics)
    pub struct TextMetrics: [crate::Object];
    class = "TextMetrics";
}

#[cfg(any(
    feature = "canvas-2d", feature = "offscreen-canvas", all(feature = "experimental", feature = "css-worklets"),
))]
web_interface! {
    /// A path that can be kept and drawn many times.
    ///
    /// `interface Path2D`
    ///
    /// Feature `canvas-2d`. Exposed in Window, Worker. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/Path2D) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#path2d-objects)
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
    ///
    /// Feature `canvas-2d`.
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
    ///
    /// Feature `canvas-2d`.
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
    ///
    /// Feature `canvas-2d`.
    pub enum Path2dOrString {
        Path2d(crate::Path2d): value,
        String(crate::JsString): string,
    }
}
