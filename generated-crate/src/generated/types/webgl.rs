//! Types: WebGL 1

/// `enum WebGLPowerPreference`
#[doc(alias = "WebGLPowerPreference")]
#[cfg(feature = "webgl")]
#[non_exhaustive]
pub enum WebGlPowerPreference {
    /// `"default"`
    Default,
    /// `"low-power"`
    LowPower,
    /// `"high-performance"`
    HighPerformance,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webgl")]
enumeration!(WebGlPowerPreference {
    Default = "default",
    LowPower = "low-power",
    HighPerformance = "high-performance",
});

/// `dictionary WebGLContextAttributes`
#[doc(alias = "WebGLContextAttributes")]
#[cfg(any(feature = "webgl", feature = "webgl2", feature = "webxr"))]
#[repr(transparent)]
pub struct WebGlContextAttributes {
    parent: crate::Object,
}
#[cfg(any(feature = "webgl", feature = "webgl2", feature = "webxr"))]
dictionary!(WebGlContextAttributes:; "WebGLContextAttributes");

/// `interface WebGLObject`
///
/// Exposed in Window, Worker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLObject) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.3)
#[doc(alias = "WebGLObject")]
#[cfg(any(
    feature = "webgl", feature = "webgl-debug-extensions", feature = "webgl-drawing-extensions", feature = "webgl2",
    all(feature = "experimental", any(feature = "webxr", feature = "webxr-environment", feature = "webxr-layers")),
))]
#[repr(transparent)]
pub struct WebGlObject {
    parent: crate::Object,
}
#[cfg(any(
    feature = "webgl", feature = "webgl-debug-extensions", feature = "webgl-drawing-extensions", feature = "webgl2",
    all(feature = "experimental", any(feature = "webxr", feature = "webxr-environment", feature = "webxr-layers")),
))]
interface!(WebGlObject:; "WebGLObject");
#[cfg(any(
    feature = "webgl", feature = "webgl-debug-extensions", feature = "webgl-drawing-extensions", feature = "webgl2",
    all(feature = "experimental", any(feature = "webxr", feature = "webxr-environment", feature = "webxr-layers")),
))]
extended!([] WebGlObject);

/// `interface WebGLBuffer : WebGLObject`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLBuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.4)
#[doc(alias = "WebGLBuffer")]
#[cfg(any(feature = "webgl", feature = "webgl2"))]
#[repr(transparent)]
pub struct WebGlBuffer {
    parent: crate::WebGlObject,
}
#[cfg(any(feature = "webgl", feature = "webgl2"))]
interface!(WebGlBuffer: crate::WebGlObject; "WebGLBuffer");

/// `interface WebGLFramebuffer : WebGLObject`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLFramebuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.5)
#[doc(alias = "WebGLFramebuffer")]
#[cfg(any(feature = "webgl", feature = "webgl2", all(feature = "experimental", feature = "webxr")))]
#[repr(transparent)]
pub struct WebGlFramebuffer {
    parent: crate::WebGlObject,
}
#[cfg(any(feature = "webgl", feature = "webgl2", all(feature = "experimental", feature = "webxr")))]
interface!(WebGlFramebuffer: crate::WebGlObject; "WebGLFramebuffer");

/// `interface WebGLProgram : WebGLObject`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLProgram) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.6)
#[doc(alias = "WebGLProgram")]
#[cfg(any(feature = "webgl", feature = "webgl2"))]
#[repr(transparent)]
pub struct WebGlProgram {
    parent: crate::WebGlObject,
}
#[cfg(any(feature = "webgl", feature = "webgl2"))]
interface!(WebGlProgram: crate::WebGlObject; "WebGLProgram");

/// `interface WebGLRenderbuffer : WebGLObject`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderbuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.7)
#[doc(alias = "WebGLRenderbuffer")]
#[cfg(any(feature = "webgl", feature = "webgl2"))]
#[repr(transparent)]
pub struct WebGlRenderbuffer {
    parent: crate::WebGlObject,
}
#[cfg(any(feature = "webgl", feature = "webgl2"))]
interface!(WebGlRenderbuffer: crate::WebGlObject; "WebGLRenderbuffer");

/// `interface WebGLShader : WebGLObject`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLShader) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.8)
#[doc(alias = "WebGLShader")]
#[cfg(any(feature = "webgl", feature = "webgl-debug-extensions", feature = "webgl2"))]
#[repr(transparent)]
pub struct WebGlShader {
    parent: crate::WebGlObject,
}
#[cfg(any(feature = "webgl", feature = "webgl-debug-extensions", feature = "webgl2"))]
interface!(WebGlShader: crate::WebGlObject; "WebGLShader");

/// `interface WebGLTexture : WebGLObject`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLTexture) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.9)
#[doc(alias = "WebGLTexture")]
#[cfg(any(
    feature = "webgl", feature = "webgl-drawing-extensions", feature = "webgl2",
    all(feature = "experimental", any(feature = "webxr-environment", feature = "webxr-layers")),
))]
#[repr(transparent)]
pub struct WebGlTexture {
    parent: crate::WebGlObject,
}
#[cfg(any(
    feature = "webgl", feature = "webgl-drawing-extensions", feature = "webgl2",
    all(feature = "experimental", any(feature = "webxr-environment", feature = "webxr-layers")),
))]
interface!(WebGlTexture: crate::WebGlObject; "WebGLTexture");

/// `interface WebGLUniformLocation`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLUniformLocation) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.10)
#[doc(alias = "WebGLUniformLocation")]
#[cfg(any(feature = "webgl", feature = "webgl2"))]
#[repr(transparent)]
pub struct WebGlUniformLocation {
    parent: crate::Object,
}
#[cfg(any(feature = "webgl", feature = "webgl2"))]
interface!(WebGlUniformLocation:; "WebGLUniformLocation");

/// `interface WebGLActiveInfo`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLActiveInfo) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.11)
#[doc(alias = "WebGLActiveInfo")]
#[cfg(any(feature = "webgl", feature = "webgl2"))]
#[repr(transparent)]
pub struct WebGlActiveInfo {
    parent: crate::Object,
}
#[cfg(any(feature = "webgl", feature = "webgl2"))]
interface!(WebGlActiveInfo:; "WebGLActiveInfo");

/// `interface WebGLShaderPrecisionFormat`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLShaderPrecisionFormat) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.12)
#[doc(alias = "WebGLShaderPrecisionFormat")]
#[cfg(any(feature = "webgl", feature = "webgl2"))]
#[repr(transparent)]
pub struct WebGlShaderPrecisionFormat {
    parent: crate::Object,
}
#[cfg(any(feature = "webgl", feature = "webgl2"))]
interface!(WebGlShaderPrecisionFormat:; "WebGLShaderPrecisionFormat");

/// `interface WebGLRenderingContext`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14)
#[doc(alias = "WebGLRenderingContext")]
#[cfg(any(
    feature = "canvas", feature = "offscreen-canvas", feature = "webgl",
    all(feature = "experimental", any(feature = "webxr", feature = "webxr-layers")),
))]
#[repr(transparent)]
pub struct WebGlRenderingContext {
    parent: crate::Object,
}
#[cfg(any(
    feature = "canvas", feature = "offscreen-canvas", feature = "webgl",
    all(feature = "experimental", any(feature = "webxr", feature = "webxr-layers")),
))]
interface!(WebGlRenderingContext:; "WebGLRenderingContext");

/// `interface WebGLContextEvent : Event`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLContextEvent) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.15)
#[doc(alias = "WebGLContextEvent")]
#[cfg(any(feature = "canvas", feature = "offscreen-canvas", feature = "webgl"))]
#[repr(transparent)]
pub struct WebGlContextEvent {
    parent: crate::Event,
}
#[cfg(any(feature = "canvas", feature = "offscreen-canvas", feature = "webgl"))]
interface!(WebGlContextEvent: crate::Event; "WebGLContextEvent");

/// `dictionary WebGLContextEventInit : EventInit`
#[doc(alias = "WebGLContextEventInit")]
#[cfg(feature = "webgl")]
#[repr(transparent)]
pub struct WebGlContextEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "webgl")]
dictionary!(WebGlContextEventInit: crate::EventInit; "WebGLContextEventInit");

/// `typedef (ImageBitmap or ImageData or HTMLImageElement or HTMLCanvasElement or HTMLVideoElement or OffscreenCanvas or VideoFrame) TexImageSource`
#[cfg(any(feature = "webgl", feature = "webgl2"))]
#[non_exhaustive]
pub enum TexImageSource {
    /// `ImageBitmap`
    ImageBitmap(crate::ImageBitmap),
    /// `ImageData`
    ImageData(crate::ImageData),
    /// `HtmlImageElement`
    HtmlImageElement(crate::HtmlImageElement),
    /// `HtmlCanvasElement`
    HtmlCanvasElement(crate::HtmlCanvasElement),
    /// `HtmlVideoElement`
    HtmlVideoElement(crate::HtmlVideoElement),
    /// `OffscreenCanvas`
    OffscreenCanvas(crate::OffscreenCanvas),
    /// `VideoFrame`
    VideoFrame(crate::VideoFrame),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(any(feature = "webgl", feature = "webgl2"))]
union!(TexImageSource {
    ImageBitmap(crate::ImageBitmap): value,
    ImageData(crate::ImageData): value,
    HtmlImageElement(crate::HtmlImageElement): value,
    HtmlCanvasElement(crate::HtmlCanvasElement): value,
    HtmlVideoElement(crate::HtmlVideoElement): value,
    OffscreenCanvas(crate::OffscreenCanvas): value,
    VideoFrame(crate::VideoFrame): value,
});

/// `typedef (Float32Array or sequence<GLfloat>) Float32List`
#[cfg(feature = "webgl")]
#[non_exhaustive]
pub enum Float32List {
    /// `Float32Array`
    Float32Array(crate::Float32Array),
    /// `F32Sequence`
    F32Sequence(crate::Array<f32>),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "webgl")]
union!(Float32List {
    Float32Array(crate::Float32Array): value,
    F32Sequence(crate::Array<f32>): array,
});

/// `typedef (Int32Array or sequence<GLint>) Int32List`
#[cfg(feature = "webgl")]
#[non_exhaustive]
pub enum Int32List {
    /// `Int32Array`
    Int32Array(crate::Int32Array),
    /// `I32Sequence`
    I32Sequence(crate::Array<i32>),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "webgl")]
union!(Int32List {
    Int32Array(crate::Int32Array): value,
    I32Sequence(crate::Array<i32>): array,
});
