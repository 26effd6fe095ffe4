//! Types: The extensions of WebGL for textures, precision and blending

web_interface! {
    /// `interface EXT_blend_minmax`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/EXT_blend_minmax) · [Specification](https://registry.khronos.org/webgl/extensions/EXT_blend_minmax/)
    #[doc(alias = "EXT_blend_minmax")]
    pub struct ExtBlendMinmax: [crate::Object];
}

web_interface! {
    /// `interface EXT_float_blend`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EXT_float_blend) · [Specification](https://registry.khronos.org/webgl/extensions/EXT_float_blend/)
    #[doc(alias = "EXT_float_blend")]
    pub struct ExtFloatBlend: [crate::Object];
}

web_interface! {
    /// `interface EXT_frag_depth`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EXT_frag_depth) · [Specification](https://registry.khronos.org/webgl/extensions/EXT_frag_depth/)
    #[doc(alias = "EXT_frag_depth")]
    pub struct ExtFragDepth: [crate::Object];
}

web_interface! {
    /// `interface EXT_shader_texture_lod`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/EXT_shader_texture_lod) · [Specification](https://registry.khronos.org/webgl/extensions/EXT_shader_texture_lod/)
    #[doc(alias = "EXT_shader_texture_lod")]
    pub struct ExtShaderTextureLod: [crate::Object];
}

web_interface! {
    /// `interface EXT_texture_filter_anisotropic`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2016-06. [MDN](https://developer.mozilla.org/docs/Web/API/EXT_texture_filter_anisotropic) · [Specification](https://registry.khronos.org/webgl/extensions/EXT_texture_filter_anisotropic/)
    #[doc(alias = "EXT_texture_filter_anisotropic")]
    pub struct ExtTextureFilterAnisotropic: [crate::Object];
}

web_interface! {
    /// `interface EXT_texture_norm16`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EXT_texture_norm16) · [Specification](https://registry.khronos.org/webgl/extensions/EXT_texture_norm16/)
    #[doc(alias = "EXT_texture_norm16")]
    pub struct ExtTextureNorm16: [crate::Object];
}

web_interface! {
    /// `interface OES_element_index_uint`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/OES_element_index_uint) · [Specification](https://registry.khronos.org/webgl/extensions/OES_element_index_uint/)
    #[doc(alias = "OES_element_index_uint")]
    pub struct OesElementIndexUint: [crate::Object];
}

web_interface! {
    /// `interface OES_fbo_render_mipmap`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/OES_fbo_render_mipmap) · [Specification](https://registry.khronos.org/webgl/extensions/OES_fbo_render_mipmap/)
    #[doc(alias = "OES_fbo_render_mipmap")]
    pub struct OesFboRenderMipmap: [crate::Object];
}

web_interface! {
    /// `interface OES_standard_derivatives`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/OES_standard_derivatives) · [Specification](https://registry.khronos.org/webgl/extensions/OES_standard_derivatives/)
    #[doc(alias = "OES_standard_derivatives")]
    pub struct OesStandardDerivatives: [crate::Object];
}

web_interface! {
    /// `interface OES_texture_float`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/OES_texture_float) · [Specification](https://registry.khronos.org/webgl/extensions/OES_texture_float/)
    #[doc(alias = "OES_texture_float")]
    pub struct OesTextureFloat: [crate::Object];
}

web_interface! {
    /// `interface OES_texture_float_linear`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/OES_texture_float_linear) · [Specification](https://registry.khronos.org/webgl/extensions/OES_texture_float_linear/)
    #[doc(alias = "OES_texture_float_linear")]
    pub struct OesTextureFloatLinear: [crate::Object];
}

web_interface! {
    /// `interface OES_texture_half_float`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/OES_texture_half_float) · [Specification](https://registry.khronos.org/webgl/extensions/OES_texture_half_float/)
    #[doc(alias = "OES_texture_half_float")]
    pub struct OesTextureHalfFloat: [crate::Object];
}

web_interface! {
    /// `interface OES_texture_half_float_linear`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/OES_texture_half_float_linear) · [Specification](https://registry.khronos.org/webgl/extensions/OES_texture_half_float_linear/)
    #[doc(alias = "OES_texture_half_float_linear")]
    pub struct OesTextureHalfFloatLinear: [crate::Object];
}

#[cfg(all(feature = "experimental", feature = "webgl-extensions"))]
web_interface! {
    /// `interface WEBGL_blend_equation_advanced_coherent`
    ///
    /// Exposed in Window, Worker.
    #[doc(alias = "WEBGL_blend_equation_advanced_coherent")]
    pub struct WebglBlendEquationAdvancedCoherent: [crate::Object];
}

#[cfg(all(feature = "experimental", feature = "webgl-extensions"))]
web_interface! {
    /// `interface WEBGL_clip_cull_distance`
    ///
    /// Exposed in Window, Worker.
    #[doc(alias = "WEBGL_clip_cull_distance")]
    pub struct WebglClipCullDistance: [crate::Object];
}

web_interface! {
    /// `interface WEBGL_depth_texture`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WEBGL_depth_texture) · [Specification](https://registry.khronos.org/webgl/extensions/WEBGL_depth_texture/)
    #[doc(alias = "WEBGL_depth_texture")]
    pub struct WebglDepthTexture: [crate::Object];
}
