//! Types: Drawing on a canvas in two dimensions

/// `enum CanvasColorType`
#[cfg(feature = "canvas-2d")]
#[non_exhaustive]
pub enum CanvasColorType {
    /// `"unorm8"`
    Unorm8,
    /// `"float16"`
    Float16,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "canvas-2d")]
enumeration!(CanvasColorType {
    Unorm8 = "unorm8",
    Float16 = "float16",
});

/// `enum CanvasFillRule`
#[cfg(any(
    feature = "canvas-2d", feature = "offscreen-canvas", all(feature = "experimental", feature = "css-worklets"),
))]
#[non_exhaustive]
pub enum CanvasFillRule {
    /// `"nonzero"`
    Nonzero,
    /// `"evenodd"`
    Evenodd,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(any(
    feature = "canvas-2d", feature = "offscreen-canvas", all(feature = "experimental", feature = "css-worklets"),
))]
enumeration!(CanvasFillRule {
    Nonzero = "nonzero",
    Evenodd = "evenodd",
});

/// `dictionary CanvasRenderingContext2DSettings`
#[doc(alias = "CanvasRenderingContext2DSettings")]
#[cfg(any(feature = "canvas-2d", all(feature = "experimental", feature = "offscreen-canvas")))]
#[repr(transparent)]
pub struct CanvasRenderingContext2dSettings {
    parent: crate::Object,
}
#[cfg(any(feature = "canvas-2d", all(feature = "experimental", feature = "offscreen-canvas")))]
dictionary!(CanvasRenderingContext2dSettings:; "CanvasRenderingContext2DSettings");

/// `enum ImageSmoothingQuality`
#[cfg(any(
    feature = "canvas-2d", feature = "offscreen-canvas", all(feature = "experimental", feature = "css-worklets"),
))]
#[non_exhaustive]
pub enum ImageSmoothingQuality {
    /// `"low"`
    Low,
    /// `"medium"`
    Medium,
    /// `"high"`
    High,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(any(
    feature = "canvas-2d", feature = "offscreen-canvas", all(feature = "experimental", feature = "css-worklets"),
))]
enumeration!(ImageSmoothingQuality {
    Low = "low",
    Medium = "medium",
    High = "high",
});

/// `interface CanvasRenderingContext2D`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#2dcontext)
#[doc(alias = "CanvasRenderingContext2D")]
#[cfg(any(feature = "canvas", feature = "canvas-2d"))]
#[repr(transparent)]
pub struct CanvasRenderingContext2d {
    parent: crate::Object,
}
#[cfg(any(feature = "canvas", feature = "canvas-2d"))]
interface!(CanvasRenderingContext2d:; "CanvasRenderingContext2D");

/// `enum CanvasLineCap`
#[cfg(any(
    feature = "canvas-2d", feature = "offscreen-canvas", all(feature = "experimental", feature = "css-worklets"),
))]
#[non_exhaustive]
pub enum CanvasLineCap {
    /// `"butt"`
    Butt,
    /// `"round"`
    Round,
    /// `"square"`
    Square,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(any(
    feature = "canvas-2d", feature = "offscreen-canvas", all(feature = "experimental", feature = "css-worklets"),
))]
enumeration!(CanvasLineCap {
    Butt = "butt",
    Round = "round",
    Square = "square",
});

/// `enum CanvasLineJoin`
#[cfg(any(
    feature = "canvas-2d", feature = "offscreen-canvas", all(feature = "experimental", feature = "css-worklets"),
))]
#[non_exhaustive]
pub enum CanvasLineJoin {
    /// `"round"`
    Round,
    /// `"bevel"`
    Bevel,
    /// `"miter"`
    Miter,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(any(
    feature = "canvas-2d", feature = "offscreen-canvas", all(feature = "experimental", feature = "css-worklets"),
))]
enumeration!(CanvasLineJoin {
    Round = "round",
    Bevel = "bevel",
    Miter = "miter",
});

/// `enum CanvasTextAlign`
#[cfg(any(feature = "canvas-2d", feature = "offscreen-canvas"))]
#[non_exhaustive]
pub enum CanvasTextAlign {
    /// `"start"`
    Start,
    /// `"end"`
    End,
    /// `"left"`
    Left,
    /// `"right"`
    Right,
    /// `"center"`
    Center,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(any(feature = "canvas-2d", feature = "offscreen-canvas"))]
enumeration!(CanvasTextAlign {
    Start = "start",
    End = "end",
    Left = "left",
    Right = "right",
    Center = "center",
});

/// `enum CanvasTextBaseline`
#[cfg(any(feature = "canvas-2d", feature = "offscreen-canvas"))]
#[non_exhaustive]
pub enum CanvasTextBaseline {
    /// `"top"`
    Top,
    /// `"hanging"`
    Hanging,
    /// `"middle"`
    Middle,
    /// `"alphabetic"`
    Alphabetic,
    /// `"ideographic"`
    Ideographic,
    /// `"bottom"`
    Bottom,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(any(feature = "canvas-2d", feature = "offscreen-canvas"))]
enumeration!(CanvasTextBaseline {
    Top = "top",
    Hanging = "hanging",
    Middle = "middle",
    Alphabetic = "alphabetic",
    Ideographic = "ideographic",
    Bottom = "bottom",
});

/// `enum CanvasDirection`
#[cfg(any(feature = "canvas-2d", feature = "offscreen-canvas"))]
#[non_exhaustive]
pub enum CanvasDirection {
    /// `"ltr"`
    Ltr,
    /// `"rtl"`
    Rtl,
    /// `"inherit"`
    Inherit,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(any(feature = "canvas-2d", feature = "offscreen-canvas"))]
enumeration!(CanvasDirection {
    Ltr = "ltr",
    Rtl = "rtl",
    Inherit = "inherit",
});

/// `enum CanvasFontKerning`
#[cfg(any(feature = "canvas-2d", feature = "offscreen-canvas"))]
#[non_exhaustive]
pub enum CanvasFontKerning {
    /// `"auto"`
    Auto,
    /// `"normal"`
    Normal,
    /// `"none"`
    None,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(any(feature = "canvas-2d", feature = "offscreen-canvas"))]
enumeration!(CanvasFontKerning {
    Auto = "auto",
    Normal = "normal",
    None = "none",
});

/// `enum CanvasFontStretch`
#[cfg(any(feature = "canvas-2d", feature = "offscreen-canvas"))]
#[non_exhaustive]
pub enum CanvasFontStretch {
    /// `"ultra-condensed"`
    UltraCondensed,
    /// `"extra-condensed"`
    ExtraCondensed,
    /// `"condensed"`
    Condensed,
    /// `"semi-condensed"`
    SemiCondensed,
    /// `"normal"`
    Normal,
    /// `"semi-expanded"`
    SemiExpanded,
    /// `"expanded"`
    Expanded,
    /// `"extra-expanded"`
    ExtraExpanded,
    /// `"ultra-expanded"`
    UltraExpanded,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(any(feature = "canvas-2d", feature = "offscreen-canvas"))]
enumeration!(CanvasFontStretch {
    UltraCondensed = "ultra-condensed",
    ExtraCondensed = "extra-condensed",
    Condensed = "condensed",
    SemiCondensed = "semi-condensed",
    Normal = "normal",
    SemiExpanded = "semi-expanded",
    Expanded = "expanded",
    ExtraExpanded = "extra-expanded",
    UltraExpanded = "ultra-expanded",
});

/// `enum CanvasFontVariantCaps`
#[cfg(any(feature = "canvas-2d", feature = "offscreen-canvas"))]
#[non_exhaustive]
pub enum CanvasFontVariantCaps {
    /// `"normal"`
    Normal,
    /// `"small-caps"`
    SmallCaps,
    /// `"all-small-caps"`
    AllSmallCaps,
    /// `"petite-caps"`
    PetiteCaps,
    /// `"all-petite-caps"`
    AllPetiteCaps,
    /// `"unicase"`
    Unicase,
    /// `"titling-caps"`
    TitlingCaps,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(any(feature = "canvas-2d", feature = "offscreen-canvas"))]
enumeration!(CanvasFontVariantCaps {
    Normal = "normal",
    SmallCaps = "small-caps",
    AllSmallCaps = "all-small-caps",
    PetiteCaps = "petite-caps",
    AllPetiteCaps = "all-petite-caps",
    Unicase = "unicase",
    TitlingCaps = "titling-caps",
});

/// `enum CanvasTextRendering`
#[cfg(any(feature = "canvas-2d", feature = "offscreen-canvas"))]
#[non_exhaustive]
pub enum CanvasTextRendering {
    /// `"auto"`
    Auto,
    /// `"optimizeSpeed"`
    OptimizeSpeed,
    /// `"optimizeLegibility"`
    OptimizeLegibility,
    /// `"geometricPrecision"`
    GeometricPrecision,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(any(feature = "canvas-2d", feature = "offscreen-canvas"))]
enumeration!(CanvasTextRendering {
    Auto = "auto",
    OptimizeSpeed = "optimizeSpeed",
    OptimizeLegibility = "optimizeLegibility",
    GeometricPrecision = "geometricPrecision",
});

/// `interface CanvasGradient`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasGradient) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#canvasgradient)
#[cfg(any(feature = "canvas-2d", feature = "css-worklets", feature = "offscreen-canvas"))]
#[repr(transparent)]
pub struct CanvasGradient {
    parent: crate::Object,
}
#[cfg(any(feature = "canvas-2d", feature = "css-worklets", feature = "offscreen-canvas"))]
interface!(CanvasGradient:; "CanvasGradient");

/// `interface CanvasPattern`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasPattern) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#canvaspattern)
#[cfg(any(feature = "canvas-2d", feature = "css-worklets", feature = "offscreen-canvas"))]
#[repr(transparent)]
pub struct CanvasPattern {
    parent: crate::Object,
}
#[cfg(any(feature = "canvas-2d", feature = "css-worklets", feature = "offscreen-canvas"))]
interface!(CanvasPattern:; "CanvasPattern");

/// `interface TextMetrics`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextMetrics) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#textmetrics)
#[cfg(any(feature = "canvas-2d", feature = "offscreen-canvas"))]
#[repr(transparent)]
pub struct TextMetrics {
    parent: crate::Object,
}
#[cfg(any(feature = "canvas-2d", feature = "offscreen-canvas"))]
interface!(TextMetrics:; "TextMetrics");

/// `interface Path2D`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/Path2D) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#path2d-objects)
#[doc(alias = "Path2D")]
#[cfg(any(
    feature = "canvas-2d", feature = "offscreen-canvas", all(feature = "experimental", feature = "css-worklets"),
))]
#[repr(transparent)]
pub struct Path2d {
    parent: crate::Object,
}
#[cfg(any(
    feature = "canvas-2d", feature = "offscreen-canvas", all(feature = "experimental", feature = "css-worklets"),
))]
interface!(Path2d:; "Path2D");

/// `typedef (HTMLImageElement or SVGImageElement) HTMLOrSVGImageElement`
#[doc(alias = "HTMLOrSVGImageElement")]
#[cfg(any(
    feature = "canvas-2d", feature = "image-bitmap", feature = "offscreen-canvas", feature = "web-codecs",
    all(
        feature = "experimental",
        any(feature = "css-worklets", feature = "language-model", feature = "shape-detection"),
    ),
))]
#[non_exhaustive]
pub enum HtmlOrSvgImageElement {
    /// `HtmlImageElement`
    HtmlImageElement(crate::HtmlImageElement),
    /// `SvgImageElement`
    SvgImageElement(crate::SvgImageElement),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(any(
    feature = "canvas-2d", feature = "image-bitmap", feature = "offscreen-canvas", feature = "web-codecs",
    all(
        feature = "experimental",
        any(feature = "css-worklets", feature = "language-model", feature = "shape-detection"),
    ),
))]
union!(HtmlOrSvgImageElement {
    HtmlImageElement(crate::HtmlImageElement): value,
    SvgImageElement(crate::SvgImageElement): value,
});

/// `typedef (HTMLOrSVGImageElement or HTMLVideoElement or HTMLCanvasElement or ImageBitmap or OffscreenCanvas or VideoFrame) CanvasImageSource`
#[cfg(any(
    feature = "canvas-2d", feature = "image-bitmap", feature = "offscreen-canvas", feature = "web-codecs",
    all(
        feature = "experimental",
        any(feature = "css-worklets", feature = "language-model", feature = "shape-detection"),
    ),
))]
#[non_exhaustive]
pub enum CanvasImageSource {
    /// `HtmlImageElement`
    HtmlImageElement(crate::HtmlImageElement),
    /// `SvgImageElement`
    SvgImageElement(crate::SvgImageElement),
    /// `HtmlVideoElement`
    HtmlVideoElement(crate::HtmlVideoElement),
    /// `HtmlCanvasElement`
    HtmlCanvasElement(crate::HtmlCanvasElement),
    /// `ImageBitmap`
    ImageBitmap(crate::ImageBitmap),
    /// `OffscreenCanvas`
    OffscreenCanvas(crate::OffscreenCanvas),
    /// `VideoFrame`
    VideoFrame(crate::VideoFrame),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(any(
    feature = "canvas-2d", feature = "image-bitmap", feature = "offscreen-canvas", feature = "web-codecs",
    all(
        feature = "experimental",
        any(feature = "css-worklets", feature = "language-model", feature = "shape-detection"),
    ),
))]
union!(CanvasImageSource {
    HtmlImageElement(crate::HtmlImageElement): value,
    SvgImageElement(crate::SvgImageElement): value,
    HtmlVideoElement(crate::HtmlVideoElement): value,
    HtmlCanvasElement(crate::HtmlCanvasElement): value,
    ImageBitmap(crate::ImageBitmap): value,
    OffscreenCanvas(crate::OffscreenCanvas): value,
    VideoFrame(crate::VideoFrame): value,
});
#[cfg(any(
    feature = "canvas-2d", feature = "image-bitmap", feature = "offscreen-canvas", feature = "web-codecs",
    all(
        feature = "experimental",
        any(feature = "css-worklets", feature = "language-model", feature = "shape-detection"),
    ),
))]
wider!(CanvasImageSource: HtmlOrSvgImageElement {
    HtmlImageElement,
    SvgImageElement,
});

/// `(Path2D or DOMString)`
#[cfg(feature = "canvas-2d")]
#[non_exhaustive]
pub enum Path2dOrString {
    /// `Path2d`
    Path2d(crate::Path2d),
    /// `String`
    String(crate::JsString),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "canvas-2d")]
union!(Path2dOrString {
    Path2d(crate::Path2d): value,
    String(crate::JsString): string,
});
