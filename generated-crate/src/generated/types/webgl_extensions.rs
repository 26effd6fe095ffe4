//! Types: The extensions of WebGL for textures, precision and blending

/// `interface EXT_blend_minmax`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/EXT_blend_minmax) · [Specification](https://registry.khronos.org/webgl/extensions/EXT_blend_minmax/)
#[doc(alias = "EXT_blend_minmax")]
#[repr(transparent)]
pub struct ExtBlendMinmax {
    parent: crate::Object,
}
interface!(ExtBlendMinmax:;);

/// `interface EXT_float_blend`
///
/// Exposed in Window, Worker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EXT_float_blend) · [Specification](https://registry.khronos.org/webgl/extensions/EXT_float_blend/)
#[doc(alias = "EXT_float_blend")]
#[repr(transparent)]
pub struct ExtFloatBlend {
    parent: crate::Object,
}
interface!(ExtFloatBlend:;);

/// `interface EXT_frag_depth`
///
/// Exposed in Window, Worker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EXT_frag_depth) · [Specification](https://registry.khronos.org/webgl/extensions/EXT_frag_depth/)
#[doc(alias = "EXT_frag_depth")]
#[repr(transparent)]
pub struct ExtFragDepth {
    parent: crate::Object,
}
interface!(ExtFragDepth:;);

/// `interface EXT_shader_texture_lod`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/EXT_shader_texture_lod) · [Specification](https://registry.khronos.org/webgl/extensions/EXT_shader_texture_lod/)
#[doc(alias = "EXT_shader_texture_lod")]
#[repr(transparent)]
pub struct ExtShaderTextureLod {
    parent: crate::Object,
}
interface!(ExtShaderTextureLod:;);

/// `interface EXT_texture_filter_anisotropic`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2016-06. [MDN](https://developer.mozilla.org/docs/Web/API/EXT_texture_filter_anisotropic) · [Specification](https://registry.khronos.org/webgl/extensions/EXT_texture_filter_anisotropic/)
#[doc(alias = "EXT_texture_filter_anisotropic")]
#[repr(transparent)]
pub struct ExtTextureFilterAnisotropic {
    parent: crate::Object,
}
interface!(ExtTextureFilterAnisotropic:;);

/// `interface EXT_texture_norm16`
///
/// Exposed in Window, Worker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EXT_texture_norm16) · [Specification](https://registry.khronos.org/webgl/extensions/EXT_texture_norm16/)
#[doc(alias = "EXT_texture_norm16")]
#[repr(transparent)]
pub struct ExtTextureNorm16 {
    parent: crate::Object,
}
interface!(ExtTextureNorm16:;);

/// `interface OES_element_index_uint`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/OES_element_index_uint) · [Specification](https://registry.khronos.org/webgl/extensions/OES_element_index_uint/)
#[doc(alias = "OES_element_index_uint")]
#[repr(transparent)]
pub struct OesElementIndexUint {
    parent: crate::Object,
}
interface!(OesElementIndexUint:;);

/// `interface OES_fbo_render_mipmap`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/OES_fbo_render_mipmap) · [Specification](https://registry.khronos.org/webgl/extensions/OES_fbo_render_mipmap/)
#[doc(alias = "OES_fbo_render_mipmap")]
#[repr(transparent)]
pub struct OesFboRenderMipmap {
    parent: crate::Object,
}
interface!(OesFboRenderMipmap:;);

/// `interface OES_standard_derivatives`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/OES_standard_derivatives) · [Specification](https://registry.khronos.org/webgl/extensions/OES_standard_derivatives/)
#[doc(alias = "OES_standard_derivatives")]
#[repr(transparent)]
pub struct OesStandardDerivatives {
    parent: crate::Object,
}
interface!(OesStandardDerivatives:;);

/// `interface OES_texture_float`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/OES_texture_float) · [Specification](https://registry.khronos.org/webgl/extensions/OES_texture_float/)
#[doc(alias = "OES_texture_float")]
#[repr(transparent)]
pub struct OesTextureFloat {
    parent: crate::Object,
}
interface!(OesTextureFloat:;);

/// `interface OES_texture_float_linear`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/OES_texture_float_linear) · [Specification](https://registry.khronos.org/webgl/extensions/OES_texture_float_linear/)
#[doc(alias = "OES_texture_float_linear")]
#[repr(transparent)]
pub struct OesTextureFloatLinear {
    parent: crate::Object,
}
interface!(OesTextureFloatLinear:;);

/// `interface OES_texture_half_float`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/OES_texture_half_float) · [Specification](https://registry.khronos.org/webgl/extensions/OES_texture_half_float/)
#[doc(alias = "OES_texture_half_float")]
#[repr(transparent)]
pub struct OesTextureHalfFloat {
    parent: crate::Object,
}
interface!(OesTextureHalfFloat:;);

/// `interface OES_texture_half_float_linear`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/OES_texture_half_float_linear) · [Specification](https://registry.khronos.org/webgl/extensions/OES_texture_half_float_linear/)
#[doc(alias = "OES_texture_half_float_linear")]
#[repr(transparent)]
pub struct OesTextureHalfFloatLinear {
    parent: crate::Object,
}
interface!(OesTextureHalfFloatLinear:;);

/// `interface WEBGL_blend_equation_advanced_coherent`
///
/// Exposed in Window, Worker.
#[doc(alias = "WEBGL_blend_equation_advanced_coherent")]
#[cfg(all(feature = "experimental", feature = "webgl-extensions"))]
#[repr(transparent)]
pub struct WebglBlendEquationAdvancedCoherent {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "webgl-extensions"))]
interface!(WebglBlendEquationAdvancedCoherent:;);

/// `interface WEBGL_clip_cull_distance`
///
/// Exposed in Window, Worker.
#[doc(alias = "WEBGL_clip_cull_distance")]
#[cfg(all(feature = "experimental", feature = "webgl-extensions"))]
#[repr(transparent)]
pub struct WebglClipCullDistance {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "webgl-extensions"))]
interface!(WebglClipCullDistance:;);

/// `interface WEBGL_depth_texture`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WEBGL_depth_texture) · [Specification](https://registry.khronos.org/webgl/extensions/WEBGL_depth_texture/)
#[doc(alias = "WEBGL_depth_texture")]
#[repr(transparent)]
pub struct WebglDepthTexture {
    parent: crate::Object,
}
interface!(WebglDepthTexture:;);
