//! Types: The canvas element: its size, its contexts, saving it as an image

web_interface! {
    /// A `<canvas>` element: an area of pixels to draw on.
    ///
    /// `interface HTMLCanvasElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the feature `capture-from-element`.
    ///
    /// Feature `canvas`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLCanvasElement) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#htmlcanvaselement)
    #[doc(alias = "HTMLCanvasElement")]
    pub struct HtmlCanvasElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLCanvasElement";
}

#[cfg(feature = "canvas")]
web_union! {
    /// `typedef (CanvasRenderingContext2D or ImageBitmapRenderingContext or WebGLRenderingContext or WebGL2RenderingContext or GPUCanvasContext) RenderingContext`
    ///
    /// Feature `canvas`.
    pub enum RenderingContext {
        CanvasRenderingContext2d(crate::CanvasRenderingContext2d): value,
        ImageBitmapRenderingContext(crate::ImageBitmapRenderingContext): value,
        WebGlRenderingContext(crate::WebGlRenderingContext): value,
        WebGl2RenderingContext(crate::WebGl2RenderingContext): value,
        GpuCanvasContext(crate::GpuCanvasContext): value,
    }
    into crate::Object;
}

/// `callback BlobCallback = undefined (Blob? blob)`
///
/// Feature `canvas`.
#[cfg(feature = "canvas")]
pub type BlobCallback = crate::Function<fn(Option<crate::Blob>)>;
