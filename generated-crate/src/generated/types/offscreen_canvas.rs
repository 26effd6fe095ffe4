//! Types: Canvases without an element, also in workers, and drawing on them in two dimensions

/// `dictionary ImageEncodeOptions`
#[cfg(feature = "offscreen-canvas")]
#[repr(transparent)]
pub struct ImageEncodeOptions {
    parent: crate::Object,
}
#[cfg(feature = "offscreen-canvas")]
dictionary!(ImageEncodeOptions:; "ImageEncodeOptions");

/// `enum OffscreenRenderingContextId`
#[cfg(feature = "offscreen-canvas")]
#[non_exhaustive]
pub enum OffscreenRenderingContextId {
    /// `"2d"`
    N2d,
    /// `"bitmaprenderer"`
    Bitmaprenderer,
    /// `"webgl"`
    Webgl,
    /// `"webgl2"`
    Webgl2,
    /// `"webgpu"`
    Webgpu,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "offscreen-canvas")]
enumeration!(OffscreenRenderingContextId {
    N2d = "2d",
    Bitmaprenderer = "bitmaprenderer",
    Webgl = "webgl",
    Webgl2 = "webgl2",
    Webgpu = "webgpu",
});

/// `interface OffscreenCanvas : EventTarget`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/OffscreenCanvas) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#the-offscreencanvas-interface)
#[repr(transparent)]
pub struct OffscreenCanvas {
    parent: crate::EventTarget,
}
interface!(OffscreenCanvas: crate::EventTarget; "OffscreenCanvas");

/// `interface OffscreenCanvasRenderingContext2D`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/OffscreenCanvasRenderingContext2D) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#the-offscreen-2d-rendering-context)
#[doc(alias = "OffscreenCanvasRenderingContext2D")]
#[cfg(feature = "offscreen-canvas")]
#[repr(transparent)]
pub struct OffscreenCanvasRenderingContext2d {
    parent: crate::Object,
}
#[cfg(feature = "offscreen-canvas")]
interface!(OffscreenCanvasRenderingContext2d:; "OffscreenCanvasRenderingContext2D");

/// `typedef (OffscreenCanvasRenderingContext2D or ImageBitmapRenderingContext or WebGLRenderingContext or WebGL2RenderingContext or GPUCanvasContext) OffscreenRenderingContext`
#[cfg(feature = "offscreen-canvas")]
#[non_exhaustive]
pub enum OffscreenRenderingContext {
    /// `OffscreenCanvasRenderingContext2d`
    OffscreenCanvasRenderingContext2d(crate::OffscreenCanvasRenderingContext2d),
    /// `ImageBitmapRenderingContext`
    ImageBitmapRenderingContext(crate::ImageBitmapRenderingContext),
    /// `WebGlRenderingContext`
    WebGlRenderingContext(crate::WebGlRenderingContext),
    /// `WebGl2RenderingContext`
    WebGl2RenderingContext(crate::WebGl2RenderingContext),
    /// `GpuCanvasContext`
    GpuCanvasContext(crate::GpuCanvasContext),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "offscreen-canvas")]
union!(OffscreenRenderingContext {
    OffscreenCanvasRenderingContext2d(crate::OffscreenCanvasRenderingContext2d): value,
    ImageBitmapRenderingContext(crate::ImageBitmapRenderingContext): value,
    WebGlRenderingContext(crate::WebGlRenderingContext): value,
    WebGl2RenderingContext(crate::WebGl2RenderingContext): value,
    GpuCanvasContext(crate::GpuCanvasContext): value,
});
