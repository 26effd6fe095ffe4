//! Types: Drawing on a canvas in two dimensions
#[cfg(feature = "canvas-2d")]
/// `enum CanvasColorType`
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

#[cfg(any(
    feature = "canvas-2d", feature = "offscreen-canvas", all(feature = "experimental", feature = "css-worklets"),
))]
/// `enum CanvasFillRule`
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

#[cfg(any(feature = "canvas-2d", all(feature = "experimental", feature = "offscreen-canvas")))]
/// `dictionary CanvasRenderingContext2DSettings`
#[doc(alias = "CanvasRenderingContext2DSettings")]
#[repr(transparent)]
pub struct CanvasRenderingContext2dSettings {
    parent: crate::Object,
}
#[cfg(any(feature = "canvas-2d", all(feature = "experimental", feature = "offscreen-canvas")))]
dictionary!(CanvasRenderingContext2dSettings:; "CanvasRenderingContext2DSettings");

#[cfg(any(
    feature = "canvas-2d", feature = "offscreen-canvas", all(feature = "experimental", feature = "css-worklets"),
))]
/// `enum ImageSmoothingQuality`
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

#[cfg(any(feature = "canvas", feature = "canvas-2d"))]
/// `interface CanvasRenderingContext2D`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasRenderingContext2D) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#2dcontext)
#[doc(alias = "CanvasRenderingContext2D")]
#[repr(transparent)]
pub struct CanvasRenderingContext2d {
    parent: crate::Object,
}
#[cfg(any(feature = "canvas", feature = "canvas-2d"))]
interface!(CanvasRenderingContext2d:; "CanvasRenderingContext2D");

#[cfg(any(
    feature = "canvas-2d", feature = "offscreen-canvas", all(feature = "experimental", feature = "css-worklets"),
))]
/// `enum CanvasLineCap`
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

#[cfg(any(
    feature = "canvas-2d", feature = "offscreen-canvas", all(feature = "experimental", feature = "css-worklets"),
))]
/// `enum CanvasLineJoin`
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

#[cfg(any(feature = "canvas-2d", feature = "offscreen-canvas"))]
/// `enum CanvasTextAlign`
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

#[cfg(any(feature = "canvas-2d", feature = "offscreen-canvas"))]
/// `enum CanvasTextBaseline`
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

#[cfg(any(feature = "canvas-2d", feature = "offscreen-canvas"))]
/// `enum CanvasDirection`
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

#[cfg(any(feature = "canvas-2d", feature = "offscreen-canvas"))]
/// `enum CanvasFontKerning`
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

#[cfg(any(feature = "canvas-2d", feature = "offscreen-canvas"))]
/// `enum CanvasFontStretch`
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

#[cfg(any(feature = "canvas-2d", feature = "offscreen-canvas"))]
/// `enum CanvasFontVariantCaps`
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

#[cfg(any(feature = "canvas-2d", feature = "offscreen-canvas"))]
/// `enum CanvasTextRendering`
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

#[cfg(any(feature = "canvas-2d", feature = "css-worklets", feature = "offscreen-canvas"))]
/// `interface CanvasGradient`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasGradient) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#canvasgradient)
#[repr(transparent)]
pub struct CanvasGradient {
    parent: crate::Object,
}
#[cfg(any(feature = "canvas-2d", feature = "css-worklets", feature = "offscreen-canvas"))]
interface!(CanvasGradient:; "CanvasGradient");

#[cfg(any(feature = "canvas-2d", feature = "css-worklets", feature = "offscreen-canvas"))]
/// `interface CanvasPattern`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasPattern) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#canvaspattern)
#[repr(transparent)]
pub struct CanvasPattern {
    parent: crate::Object,
}
#[cfg(any(feature = "canvas-2d", feature = "css-worklets", feature = "offscreen-canvas"))]
interface!(CanvasPattern:; "CanvasPattern");

#[cfg(any(feature = "canvas-2d", feature = "offscreen-canvas"))]
/// `interface TextMetrics`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextMetrics) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#textmetrics)
#[repr(transparent)]
pub struct TextMetrics {
    parent: crate::Object,
}
#[cfg(any(feature = "canvas-2d", feature = "offscreen-canvas"))]
interface!(TextMetrics:; "TextMetrics");

#[cfg(any(
    feature = "canvas-2d", feature = "offscreen-canvas", all(feature = "experimental", feature = "css-worklets"),
))]
/// `interface Path2D`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/Path2D) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#path2d-objects)
#[doc(alias = "Path2D")]
#[repr(transparent)]
pub struct Path2d {
    parent: crate::Object,
}
#[cfg(any(
    feature = "canvas-2d", feature = "offscreen-canvas", all(feature = "experimental", feature = "css-worklets"),
))]
interface!(Path2d:; "Path2D");

#[cfg(any(
    feature = "canvas-2d", feature = "offscreen-canvas", feature = "web-codecs",
    all(feature = "experimental", feature = "css-worklets"),
))]
/// `typedef (HTMLOrSVGImageElement or HTMLVideoElement or HTMLCanvasElement or ImageBitmap or OffscreenCanvas or VideoFrame) CanvasImageSource`
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
    feature = "canvas-2d", feature = "offscreen-canvas", feature = "web-codecs",
    all(feature = "experimental", feature = "css-worklets"),
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

#[cfg(feature = "canvas-2d")]
/// `typedef (HTMLImageElement or SVGImageElement) HTMLOrSVGImageElement`
#[non_exhaustive]
pub enum HtmlOrSvgImageElement {
    /// `HtmlImageElement`
    HtmlImageElement(crate::HtmlImageElement),
    /// `SvgImageElement`
    SvgImageElement(crate::SvgImageElement),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "canvas-2d")]
union!(HtmlOrSvgImageElement {
    HtmlImageElement(crate::HtmlImageElement): value,
    SvgImageElement(crate::SvgImageElement): value,
});

#[cfg(feature = "canvas-2d")]
/// `(Path2D or DOMString)`
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
