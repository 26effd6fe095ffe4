//! Types: The extensions of WebGL for what colours are drawn into: sRGB and floating point

web_interface! {
    /// `interface EXT_color_buffer_float`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/EXT_color_buffer_float) · [Specification](https://registry.khronos.org/webgl/extensions/EXT_color_buffer_float/)
    #[doc(alias = "EXT_color_buffer_float")]
    pub struct ExtColorBufferFloat: [crate::Object];
}

web_interface! {
    /// `interface EXT_color_buffer_half_float`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/EXT_color_buffer_half_float) · [Specification](https://registry.khronos.org/webgl/extensions/EXT_color_buffer_half_float/)
    #[doc(alias = "EXT_color_buffer_half_float")]
    pub struct ExtColorBufferHalfFloat: [crate::Object];
}

web_interface! {
    /// `interface EXT_sRGB`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2020-02. [MDN](https://developer.mozilla.org/docs/Web/API/EXT_sRGB) · [Specification](https://registry.khronos.org/webgl/extensions/EXT_sRGB/)
    #[doc(alias = "EXT_sRGB")]
    pub struct ExtSRgb: [crate::Object];
}

web_interface! {
    /// `interface WEBGL_color_buffer_float`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WEBGL_color_buffer_float) · [Specification](https://registry.khronos.org/webgl/extensions/WEBGL_color_buffer_float/)
    #[doc(alias = "WEBGL_color_buffer_float")]
    pub struct WebglColorBufferFloat: [crate::Object];
}
