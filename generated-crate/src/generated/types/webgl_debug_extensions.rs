//! Types: The extensions of WebGL that tell of the graphics card, its shaders and its loss

web_interface! {
    /// `interface KHR_parallel_shader_compile`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/KHR_parallel_shader_compile) · [Specification](https://registry.khronos.org/webgl/extensions/KHR_parallel_shader_compile/)
    #[doc(alias = "KHR_parallel_shader_compile")]
    pub struct KhrParallelShaderCompile: [crate::Object];
}

web_interface! {
    /// `interface WEBGL_debug_renderer_info`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/API/WEBGL_debug_renderer_info) · [Specification](https://registry.khronos.org/webgl/extensions/WEBGL_debug_renderer_info/)
    #[doc(alias = "WEBGL_debug_renderer_info")]
    pub struct WebglDebugRendererInfo: [crate::Object];
}

web_interface! {
    /// `interface WEBGL_debug_shaders`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/WEBGL_debug_shaders) · [Specification](https://registry.khronos.org/webgl/extensions/WEBGL_debug_shaders/)
    #[doc(alias = "WEBGL_debug_shaders")]
    pub struct WebglDebugShaders: [crate::Object];
}

web_interface! {
    /// `interface WEBGL_lose_context`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/WEBGL_lose_context) · [Specification](https://registry.khronos.org/webgl/extensions/WEBGL_lose_context/)
    #[doc(alias = "WEBGL_lose_context")]
    pub struct WebglLoseContext: [crate::Object];
}
