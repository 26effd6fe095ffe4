//! requestAnimationFrame

use crate::runtime::prelude::*;
use crate::{DedicatedWorkerGlobalScope, FrameRequestCallback, Window};

impl Window {
    /// `unsigned long requestAnimationFrame(FrameRequestCallback callback)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/requestAnimationFrame) · [Specification](https://html.spec.whatwg.org/multipage/imagebitmap-and-animations.html#dom-animationframeprovider-requestanimationframe)
    #[doc(alias = "requestAnimationFrame")]
    #[inline]
    pub fn request_animation_frame(&self, callback: impl IntoFunctionOnce<FrameRequestCallback>) -> u32 {
        Js::call_requestAnimationFrame__value__as_number(js(self), &callback.into_callback().into_function()) as u32
    }

    /// `undefined cancelAnimationFrame(unsigned long handle)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/cancelAnimationFrame) · [Specification](https://html.spec.whatwg.org/multipage/imagebitmap-and-animations.html#animationframeprovider-cancelanimationframe)
    #[doc(alias = "cancelAnimationFrame")]
    #[inline]
    pub fn cancel_animation_frame(&self, handle: u32) {
        Js::call_cancelAnimationFrame__number(js(self), handle as f64)
    }
}

impl DedicatedWorkerGlobalScope {
    /// `unsigned long requestAnimationFrame(FrameRequestCallback callback)`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/DedicatedWorkerGlobalScope/requestAnimationFrame) · [Specification](https://html.spec.whatwg.org/multipage/imagebitmap-and-animations.html#dom-animationframeprovider-requestanimationframe)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "requestAnimationFrame")]
    #[inline]
    pub fn request_animation_frame(
        &self,
        callback: impl IntoFunctionOnce<FrameRequestCallback>,
    ) -> Result<u32, Exception> {
        Js::try_call_requestAnimationFrame__value__as_value(js(self), &callback.into_callback().into_function())
            .map(Js::read)
    }

    /// `undefined cancelAnimationFrame(unsigned long handle)`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/DedicatedWorkerGlobalScope/cancelAnimationFrame) · [Specification](https://html.spec.whatwg.org/multipage/imagebitmap-and-animations.html#animationframeprovider-cancelanimationframe)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "cancelAnimationFrame")]
    #[inline]
    pub fn cancel_animation_frame(&self, handle: u32) -> Result<(), Exception> {
        Js::try_call_cancelAnimationFrame__number(js(self), handle as f64)
    }
}

/// `unsigned long requestAnimationFrame(FrameRequestCallback callback)`
///
/// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/Window/requestAnimationFrame) · [Specification](https://html.spec.whatwg.org/multipage/imagebitmap-and-animations.html#dom-animationframeprovider-requestanimationframe)
///
/// # Errors
///
/// Throws what its specification says.
#[doc(alias = "requestAnimationFrame")]
#[inline]
pub fn request_animation_frame(callback: impl IntoFunctionOnce<FrameRequestCallback>) -> Result<u32, Exception> {
    global::with(|this| {
        Js::try_call_requestAnimationFrame__value__as_value(this, &callback.into_callback().into_function())
    })
    .map(Js::read)
}

/// `undefined cancelAnimationFrame(unsigned long handle)`
///
/// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/Window/cancelAnimationFrame) · [Specification](https://html.spec.whatwg.org/multipage/imagebitmap-and-animations.html#animationframeprovider-cancelanimationframe)
///
/// # Errors
///
/// Throws what its specification says.
#[doc(alias = "cancelAnimationFrame")]
#[inline]
pub fn cancel_animation_frame(handle: u32) -> Result<(), Exception> {
    global::with(|this| Js::try_call_cancelAnimationFrame__number(this, handle as f64))
}

imports! {
    #[wasm_bindgen(catch, method, js_name = "cancelAnimationFrame")]
    pub(crate) fn try_call_cancelAnimationFrame__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "requestAnimationFrame")]
    pub(crate) fn try_call_requestAnimationFrame__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
}
