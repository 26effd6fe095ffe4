//! Types: The extensions of WebGL that tell of the graphics card, its shaders and its loss

web_interface! {
    /// An extension to ask whether a shader has finished compiling, without waiting for it.
    ///
    /// `interface KHR_parallel_shader_compile`
    ///
    /// Feature `webgl-debug-extensions`. Exposed in Window, Worker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/KHR_parallel_shader_compile) · [Specification](https://registry.khronos.org/webgl/extensions/KHR_parallel_shader_compile/)
    #[doc(alias = "KHR_parallel_shader_compile")]
    pub struct KhrParallelShaderCompile: [crate::Object];
}

web_interface! {
    /// An extension that reveals the real vendor and name of the graphics processor.
    ///
    /// `interface WEBGL_debug_renderer_info`
    ///
    /// Feature `webgl-debug-extensions`. Exposed in Window, Worker. Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/API/WEBGL_debug_renderer_info) · [Specification](https://registry.khronos.org/webgl/extensions/WEBGL_debug_renderer_info/)
    #[doc(alias = "WEBGL_debug_renderer_info")]
    pub struct WebglDebugRendererInfo: [crate::Object];
}

web_interface! {
    /// An extension to see the shader source after its translation for the system.
    ///
    /// `interface WEBGL_debug_shaders`
    ///
    /// Feature `webgl-debug-extensions`. Exposed in Window, Worker. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/WEBGL_debug_shaders) · [Specification](https://registry.khronos.org/webgl/extensions/WEBGL_debug_shaders/)
    #[doc(alias = "WEBGL_debug_shaders")]
    pub struct WebglDebugShaders: [crate::Object];
}

web_interface! {
    /// An extension to lose and restore the context on purpose, for tests.
    ///
    /// `interface WEBGL_lose_context`
    ///
    /// Feature `webgl-debug-extensions`. Exposed in Window, Worker. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/WEBGL_lose_context) · [Specification](https://registry.khronos.org/webgl/extensions/WEBGL_lose_context/)
    #[doc(alias = "WEBGL_lose_context")]
    pub struct WebglLoseContext: [crate::Object];
}
