//! Types: The canvas element: its size, its contexts, saving it as an image

web_interface! {
    /// `interface HTMLCanvasElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLCanvasElement) · [Specification](https://html.spec.whatwg.org/multipage/canvas.html#htmlcanvaselement)
    ///
    /// Members are added by the feature `capture-from-element`.
    #[doc(alias = "HTMLCanvasElement")]
    pub struct HtmlCanvasElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLCanvasElement";
}

#[cfg(feature = "canvas")]
web_union! {
    /// `typedef (CanvasRenderingContext2D or ImageBitmapRenderingContext or WebGLRenderingContext or WebGL2RenderingContext or GPUCanvasContext) RenderingContext`
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
#[cfg(feature = "canvas")]
pub type BlobCallback = crate::Function<fn(Option<crate::Blob>)>;
