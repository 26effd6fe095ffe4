//! Types: The extensions of WebGL for what colours are drawn into: sRGB and floating point

web_interface! {
    /// An extension that lets WebGL 2 draw into textures with floating-point formats.
    ///
    /// `interface EXT_color_buffer_float`
    ///
    /// Feature `webgl-color-extensions`. Exposed in Window, Worker. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/EXT_color_buffer_float) · [Specification](https://registry.khronos.org/webgl/extensions/EXT_color_buffer_float/)
    #[doc(alias = "EXT_color_buffer_float")]
    pub struct ExtColorBufferFloat: [crate::Object];
}

web_interface! {
    /// An extension for drawing into textures with 16-bit floating-point formats.
    ///
    /// `interface EXT_color_buffer_half_float`
    ///
    /// Feature `webgl-color-extensions`. Exposed in Window, Worker. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/EXT_color_buffer_half_float) · [Specification](https://registry.khronos.org/webgl/extensions/EXT_color_buffer_half_float/)
    #[doc(alias = "EXT_color_buffer_half_float")]
    pub struct ExtColorBufferHalfFloat: [crate::Object];
}

web_interface! {
    /// An extension for textures and framebuffers in the sRGB color space in WebGL 1.
    ///
    /// `interface EXT_sRGB`
    ///
    /// Feature `webgl-color-extensions`. Exposed in Window, Worker. Baseline: widely available since 2020-02. [MDN](https://developer.mozilla.org/docs/Web/API/EXT_sRGB) · [Specification](https://registry.khronos.org/webgl/extensions/EXT_sRGB/)
    #[doc(alias = "EXT_sRGB")]
    pub struct ExtSRgb: [crate::Object];
}

web_interface! {
    /// An extension that lets WebGL 1 draw into textures with 32-bit floating-point values.
    ///
    /// `interface WEBGL_color_buffer_float`
    ///
    /// Feature `webgl-color-extensions`. Exposed in Window, Worker. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WEBGL_color_buffer_float) · [Specification](https://registry.khronos.org/webgl/extensions/WEBGL_color_buffer_float/)
    #[doc(alias = "WEBGL_color_buffer_float")]
    pub struct WebglColorBufferFloat: [crate::Object];
}
