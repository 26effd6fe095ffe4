//! Types: The extensions of WebGL for textures, precision and blending

web_interface! {
    /// An extension that adds the blend equations minimum and maximum to WebGL 1.
    ///
    /// `interface EXT_blend_minmax`
    ///
    /// Feature `webgl-extensions`. Exposed in Window, Worker. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/EXT_blend_minmax) · [Specification](https://registry.khronos.org/webgl/extensions/EXT_blend_minmax/)
    #[doc(alias = "EXT_blend_minmax")]
    pub struct ExtBlendMinmax: [crate::Object];
}

web_interface! {
    /// An extension for blending into framebuffers with 32-bit floating-point values.
    ///
    /// `interface EXT_float_blend`
    ///
    /// Feature `webgl-extensions`. Exposed in Window, Worker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EXT_float_blend) · [Specification](https://registry.khronos.org/webgl/extensions/EXT_float_blend/)
    #[doc(alias = "EXT_float_blend")]
    pub struct ExtFloatBlend: [crate::Object];
}

web_interface! {
    /// An extension that lets a fragment shader in WebGL 1 write its own depth.
    ///
    /// `interface EXT_frag_depth`
    ///
    /// Feature `webgl-extensions`. Exposed in Window, Worker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EXT_frag_depth) · [Specification](https://registry.khronos.org/webgl/extensions/EXT_frag_depth/)
    #[doc(alias = "EXT_frag_depth")]
    pub struct ExtFragDepth: [crate::Object];
}

web_interface! {
    /// An extension that lets a fragment shader in WebGL 1 choose the mipmap level of a texture.
    ///
    /// `interface EXT_shader_texture_lod`
    ///
    /// Feature `webgl-extensions`. Exposed in Window, Worker. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/EXT_shader_texture_lod) · [Specification](https://registry.khronos.org/webgl/extensions/EXT_shader_texture_lod/)
    #[doc(alias = "EXT_shader_texture_lod")]
    pub struct ExtShaderTextureLod: [crate::Object];
}

web_interface! {
    /// An extension for textures that stay sharp when seen at a steep angle.
    ///
    /// `interface EXT_texture_filter_anisotropic`
    ///
    /// Feature `webgl-extensions`. Exposed in Window, Worker. Baseline: widely available since 2016-06. [MDN](https://developer.mozilla.org/docs/Web/API/EXT_texture_filter_anisotropic) · [Specification](https://registry.khronos.org/webgl/extensions/EXT_texture_filter_anisotropic/)
    #[doc(alias = "EXT_texture_filter_anisotropic")]
    pub struct ExtTextureFilterAnisotropic: [crate::Object];
}

web_interface! {
    /// An extension for textures with 16 bits per channel that stand for values from 0 to 1 or -1 to 1.
    ///
    /// `interface EXT_texture_norm16`
    ///
    /// Feature `webgl-extensions`. Exposed in Window, Worker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EXT_texture_norm16) · [Specification](https://registry.khronos.org/webgl/extensions/EXT_texture_norm16/)
    #[doc(alias = "EXT_texture_norm16")]
    pub struct ExtTextureNorm16: [crate::Object];
}

web_interface! {
    /// An extension that lets WebGL 1 draw with 32-bit indices.
    ///
    /// `interface OES_element_index_uint`
    ///
    /// Feature `webgl-extensions`. Exposed in Window, Worker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/OES_element_index_uint) · [Specification](https://registry.khronos.org/webgl/extensions/OES_element_index_uint/)
    #[doc(alias = "OES_element_index_uint")]
    pub struct OesElementIndexUint: [crate::Object];
}

web_interface! {
    /// An extension that lets WebGL 1 draw into any mipmap level of a texture.
    ///
    /// `interface OES_fbo_render_mipmap`
    ///
    /// Feature `webgl-extensions`. Exposed in Window, Worker. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/OES_fbo_render_mipmap) · [Specification](https://registry.khronos.org/webgl/extensions/OES_fbo_render_mipmap/)
    #[doc(alias = "OES_fbo_render_mipmap")]
    pub struct OesFboRenderMipmap: [crate::Object];
}

web_interface! {
    /// An extension for the derivative functions `dFdx`, `dFdy` and `fwidth` in WebGL 1 shaders.
    ///
    /// `interface OES_standard_derivatives`
    ///
    /// Feature `webgl-extensions`. Exposed in Window, Worker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/OES_standard_derivatives) · [Specification](https://registry.khronos.org/webgl/extensions/OES_standard_derivatives/)
    #[doc(alias = "OES_standard_derivatives")]
    pub struct OesStandardDerivatives: [crate::Object];
}

web_interface! {
    /// An extension for textures with 32-bit floating-point values in WebGL 1.
    ///
    /// `interface OES_texture_float`
    ///
    /// Feature `webgl-extensions`. Exposed in Window, Worker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/OES_texture_float) · [Specification](https://registry.khronos.org/webgl/extensions/OES_texture_float/)
    #[doc(alias = "OES_texture_float")]
    pub struct OesTextureFloat: [crate::Object];
}

web_interface! {
    /// An extension for linear filtering of textures with 32-bit floating-point values.
    ///
    /// `interface OES_texture_float_linear`
    ///
    /// Feature `webgl-extensions`. Exposed in Window, Worker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/OES_texture_float_linear) · [Specification](https://registry.khronos.org/webgl/extensions/OES_texture_float_linear/)
    #[doc(alias = "OES_texture_float_linear")]
    pub struct OesTextureFloatLinear: [crate::Object];
}

web_interface! {
    /// An extension for textures with 16-bit floating-point values in WebGL 1.
    ///
    /// `interface OES_texture_half_float`
    ///
    /// Feature `webgl-extensions`. Exposed in Window, Worker. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/OES_texture_half_float) · [Specification](https://registry.khronos.org/webgl/extensions/OES_texture_half_float/)
    #[doc(alias = "OES_texture_half_float")]
    pub struct OesTextureHalfFloat: [crate::Object];
}

web_interface! {
    /// An extension for linear filtering of textures with 16-bit floating-point values.
    ///
    /// `interface OES_texture_half_float_linear`
    ///
    /// Feature `webgl-extensions`. Exposed in Window, Worker. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/OES_texture_half_float_linear) · [Specification](https://registry.khronos.org/webgl/extensions/OES_texture_half_float_linear/)
    #[doc(alias = "OES_texture_half_float_linear")]
    pub struct OesTextureHalfFloatLinear: [crate::Object];
}

#[cfg(all(feature = "experimental", feature = "webgl-extensions"))]
web_interface! {
    /// Adds blend equations such as multiply, screen and overlay to WebGL.
    ///
    /// `interface WEBGL_blend_equation_advanced_coherent`
    ///
    /// Features `webgl-extensions` and `experimental`. Exposed in Window, Worker.
    #[doc(alias = "WEBGL_blend_equation_advanced_coherent")]
    pub struct WebglBlendEquationAdvancedCoherent: [crate::Object];
}

#[cfg(all(feature = "experimental", feature = "webgl-extensions"))]
web_interface! {
    /// Lets shaders clip and cull primitives by distances that they compute themselves.
    ///
    /// `interface WEBGL_clip_cull_distance`
    ///
    /// Features `webgl-extensions` and `experimental`. Exposed in Window, Worker.
    #[doc(alias = "WEBGL_clip_cull_distance")]
    pub struct WebglClipCullDistance: [crate::Object];
}

web_interface! {
    /// An extension for textures that hold depth or stencil values in WebGL 1.
    ///
    /// `interface WEBGL_depth_texture`
    ///
    /// Feature `webgl-extensions`. Exposed in Window, Worker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WEBGL_depth_texture) · [Specification](https://registry.khronos.org/webgl/extensions/WEBGL_depth_texture/)
    #[doc(alias = "WEBGL_depth_texture")]
    pub struct WebglDepthTexture: [crate::Object];
}
