//! The extensions of WebGL that tell of the graphics card, its shaders and its loss

use crate::runtime::prelude::*;
use crate::{KhrParallelShaderCompile, WebGlShader, WebglDebugRendererInfo, WebglDebugShaders, WebglLoseContext};

impl KhrParallelShaderCompile {
    /// `const GLenum COMPLETION_STATUS_KHR = 37297`
    ///
    /// Feature `webgl-debug-extensions`.
    pub const COMPLETION_STATUS_KHR: u32 = 37297;
}

impl WebglDebugRendererInfo {
    /// `const GLenum UNMASKED_VENDOR_WEBGL = 37445`
    ///
    /// Feature `webgl-debug-extensions`.
    pub const UNMASKED_VENDOR_WEBGL: u32 = 37445;

    /// `const GLenum UNMASKED_RENDERER_WEBGL = 37446`
    ///
    /// Feature `webgl-debug-extensions`.
    pub const UNMASKED_RENDERER_WEBGL: u32 = 37446;
}

impl WebglDebugShaders {
    /// Returns the source of a compiled shader as it was translated for the graphics driver.
    ///
    /// `DOMString getTranslatedShaderSource(WebGLShader shader)`
    ///
    /// Feature `webgl-debug-extensions`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/WEBGL_debug_shaders/getTranslatedShaderSource) · [Specification](https://registry.khronos.org/webgl/extensions/WEBGL_debug_shaders/)
    #[doc(alias = "getTranslatedShaderSource")]
    #[inline]
    pub fn get_translated_shader_source(&self, shader: &WebGlShader) -> String {
        Js::call_getTranslatedShaderSource__value__as_value(js(self), shader.as_ref()).as_string().unwrap_or_default()
    }
}

impl WebglLoseContext {
    /// Makes the context lost until `restoreContext` is called.
    ///
    /// `undefined loseContext()`
    ///
    /// Feature `webgl-debug-extensions`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/WEBGL_lose_context/loseContext) · [Specification](https://registry.khronos.org/webgl/extensions/WEBGL_lose_context/)
    #[doc(alias = "loseContext")]
    #[inline]
    pub fn lose_context(&self) {
        Js::call_loseContext(js(self))
    }

    /// Restores a context that was lost with `loseContext`.
    ///
    /// `undefined restoreContext()`
    ///
    /// Feature `webgl-debug-extensions`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/WEBGL_lose_context/restoreContext) · [Specification](https://registry.khronos.org/webgl/extensions/WEBGL_lose_context/)
    #[doc(alias = "restoreContext")]
    #[inline]
    pub fn restore_context(&self) {
        Js::call_restoreContext(js(self))
    }
}

web_imports! {
    #[wasm_bindgen(method, js_name = "getTranslatedShaderSource")]
    pub(crate) fn call_getTranslatedShaderSource__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
    #[wasm_bindgen(method, js_name = "loseContext")]
    pub(crate) fn call_loseContext(this: &Js);
    #[wasm_bindgen(method, js_name = "restoreContext")]
    pub(crate) fn call_restoreContext(this: &Js);
}
