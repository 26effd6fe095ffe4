//! Types: Canvases without an element, also in workers, and drawing on them in two dimensions

#[cfg(feature = "offscreen-canvas")]
web_dictionary! {
    /// The file type and quality for `OffscreenCanvas.convertToBlob`.
    ///
    /// `dictionary ImageEncodeOptions`
    ///
    /// Feature `offscreen-canvas`.
    pub struct ImageEncodeOptions: [crate::Object];
    name = "ImageEncodeOptions";
}

#[cfg(feature = "offscreen-canvas")]
web_enumeration! {
    /// The kind of drawing context of an offscreen canvas, such as `2d` or `webgl`.
    ///
    /// `enum OffscreenRenderingContextId`
    ///
    /// Feature `offscreen-canvas`.
    pub enum OffscreenRenderingContextId {
        N2d = "2d",
        Bitmaprenderer = "bitmaprenderer",
        Webgl = "webgl",
        Webgl2 = "webgl2",
        Webgpu = "webgpu",
    }
}

web_interface! {
    /// A canvas that is not in the document and also works in a worker.
    ///
    /// `interface OffscreenCanvas : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `offscreen-canvas`. Exposed in Window, Worker. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/OffscreenCanvas) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#the-offscreencanvas-interface)
    pub struct OffscreenCanvas: [crate::EventTarget, crate::Object];
    class = "OffscreenCanvas";
}

#[cfg(feature = "offscreen-canvas")]
web_interface! {
    /// The 2D drawing context of an offscreen canvas.
    ///
    /// `interface OffscreenCanvasRenderingContext2D`
    ///
    /// Feature `offscreen-canvas`. Exposed in Window, Worker. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/OffscreenCanvasRenderingContext2D) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#the-offscreen-2d-rendering-context)
    #[doc(alias = "OffscreenCanvasRenderingContext2D")]
    pub struct OffscreenCanvasRenderingContext2d: [crate::Object];
    class = "OffscreenCanvasRenderingContext2D";
}

#[cfg(feature = "offscreen-canvas")]
web_union! {
    /// `typedef (OffscreenCanvasRenderingContext2D or ImageBitmapRenderingContext or WebGLRenderingContext or WebGL2RenderingContext or GPUCanvasContext) OffscreenRenderingContext`
    ///
    /// Feature `offscreen-canvas`.
    pub enum OffscreenRenderingContext {
        OffscreenCanvasRenderingContext2d(crate::OffscreenCanvasRenderingContext2d): value,
        ImageBitmapRenderingContext(crate::ImageBitmapRenderingContext): value,
        WebGlRenderingContext(crate::WebGlRenderingContext): value,
        WebGl2RenderingContext(crate::WebGl2RenderingContext): value,
        GpuCanvasContext(crate::GpuCanvasContext): value,
    }
    into crate::Object;
}
