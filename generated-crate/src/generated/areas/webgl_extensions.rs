//! The extensions of WebGL for formats, precision, blending and debugging

use crate::runtime::prelude::*;
use crate::{
    ExtBlendMinmax, ExtColorBufferHalfFloat, ExtSRgb, ExtTextureFilterAnisotropic, ExtTextureNorm16,
    KhrParallelShaderCompile, OesStandardDerivatives, OesTextureHalfFloat, WebGlShader, WebglColorBufferFloat,
    WebglDebugRendererInfo, WebglDebugShaders, WebglDepthTexture, WebglLoseContext,
};
#[cfg(feature = "experimental")]
use crate::{WebglBlendEquationAdvancedCoherent, WebglClipCullDistance};

imports! {
    #[wasm_bindgen(method, js_name = "getTranslatedShaderSource")]
    pub(crate) fn call_getTranslatedShaderSource__value__as_str(this: &Js, a0: &JsValue) -> Option<String>;
    #[wasm_bindgen(method, js_name = "loseContext")]
    pub(crate) fn call_loseContext(this: &Js);
    #[wasm_bindgen(method, js_name = "restoreContext")]
    pub(crate) fn call_restoreContext(this: &Js);
}

impl ExtBlendMinmax {
    /// `const GLenum MIN_EXT = 32775`
    pub const MIN_EXT: u32 = 32775;

    /// `const GLenum MAX_EXT = 32776`
    pub const MAX_EXT: u32 = 32776;
}

impl ExtColorBufferHalfFloat {
    /// `const GLenum RGBA16F_EXT = 34842`
    pub const RGBA16F_EXT: u32 = 34842;

    /// `const GLenum RGB16F_EXT = 34843`
    pub const RGB16F_EXT: u32 = 34843;

    /// `const GLenum FRAMEBUFFER_ATTACHMENT_COMPONENT_TYPE_EXT = 33297`
    pub const FRAMEBUFFER_ATTACHMENT_COMPONENT_TYPE_EXT: u32 = 33297;

    /// `const GLenum UNSIGNED_NORMALIZED_EXT = 35863`
    pub const UNSIGNED_NORMALIZED_EXT: u32 = 35863;
}

impl ExtSRgb {
    /// `const GLenum SRGB_EXT = 35904`
    pub const SRGB_EXT: u32 = 35904;

    /// `const GLenum SRGB_ALPHA_EXT = 35906`
    pub const SRGB_ALPHA_EXT: u32 = 35906;

    /// `const GLenum SRGB8_ALPHA8_EXT = 35907`
    pub const SRGB8_ALPHA8_EXT: u32 = 35907;

    /// `const GLenum FRAMEBUFFER_ATTACHMENT_COLOR_ENCODING_EXT = 33296`
    pub const FRAMEBUFFER_ATTACHMENT_COLOR_ENCODING_EXT: u32 = 33296;
}

impl ExtTextureFilterAnisotropic {
    /// `const GLenum TEXTURE_MAX_ANISOTROPY_EXT = 34046`
    pub const TEXTURE_MAX_ANISOTROPY_EXT: u32 = 34046;

    /// `const GLenum MAX_TEXTURE_MAX_ANISOTROPY_EXT = 34047`
    pub const MAX_TEXTURE_MAX_ANISOTROPY_EXT: u32 = 34047;
}

impl ExtTextureNorm16 {
    /// `const GLenum R16_EXT = 33322`
    pub const R16_EXT: u32 = 33322;

    /// `const GLenum RG16_EXT = 33324`
    pub const RG16_EXT: u32 = 33324;

    /// `const GLenum RGB16_EXT = 32852`
    pub const RGB16_EXT: u32 = 32852;

    /// `const GLenum RGBA16_EXT = 32859`
    pub const RGBA16_EXT: u32 = 32859;

    /// `const GLenum R16_SNORM_EXT = 36760`
    pub const R16_SNORM_EXT: u32 = 36760;

    /// `const GLenum RG16_SNORM_EXT = 36761`
    pub const RG16_SNORM_EXT: u32 = 36761;

    /// `const GLenum RGB16_SNORM_EXT = 36762`
    pub const RGB16_SNORM_EXT: u32 = 36762;

    /// `const GLenum RGBA16_SNORM_EXT = 36763`
    pub const RGBA16_SNORM_EXT: u32 = 36763;
}

impl KhrParallelShaderCompile {
    /// `const GLenum COMPLETION_STATUS_KHR = 37297`
    pub const COMPLETION_STATUS_KHR: u32 = 37297;
}

impl OesStandardDerivatives {
    /// `const GLenum FRAGMENT_SHADER_DERIVATIVE_HINT_OES = 35723`
    pub const FRAGMENT_SHADER_DERIVATIVE_HINT_OES: u32 = 35723;
}

impl OesTextureHalfFloat {
    /// `const GLenum HALF_FLOAT_OES = 36193`
    pub const HALF_FLOAT_OES: u32 = 36193;
}

#[cfg(feature = "experimental")]
impl WebglBlendEquationAdvancedCoherent {
    /// `const GLenum MULTIPLY = 37524`
    pub const MULTIPLY: u32 = 37524;

    /// `const GLenum SCREEN = 37525`
    pub const SCREEN: u32 = 37525;

    /// `const GLenum OVERLAY = 37526`
    pub const OVERLAY: u32 = 37526;

    /// `const GLenum DARKEN = 37527`
    pub const DARKEN: u32 = 37527;

    /// `const GLenum LIGHTEN = 37528`
    pub const LIGHTEN: u32 = 37528;

    /// `const GLenum COLORDODGE = 37529`
    pub const COLORDODGE: u32 = 37529;

    /// `const GLenum COLORBURN = 37530`
    pub const COLORBURN: u32 = 37530;

    /// `const GLenum HARDLIGHT = 37531`
    pub const HARDLIGHT: u32 = 37531;

    /// `const GLenum SOFTLIGHT = 37532`
    pub const SOFTLIGHT: u32 = 37532;

    /// `const GLenum DIFFERENCE = 37534`
    pub const DIFFERENCE: u32 = 37534;

    /// `const GLenum EXCLUSION = 37536`
    pub const EXCLUSION: u32 = 37536;

    /// `const GLenum HSL_HUE = 37549`
    pub const HSL_HUE: u32 = 37549;

    /// `const GLenum HSL_SATURATION = 37550`
    pub const HSL_SATURATION: u32 = 37550;

    /// `const GLenum HSL_COLOR = 37551`
    pub const HSL_COLOR: u32 = 37551;

    /// `const GLenum HSL_LUMINOSITY = 37552`
    pub const HSL_LUMINOSITY: u32 = 37552;
}

#[cfg(feature = "experimental")]
impl WebglClipCullDistance {
    /// `const GLenum MAX_CLIP_DISTANCES_WEBGL = 3378`
    pub const MAX_CLIP_DISTANCES_WEBGL: u32 = 3378;

    /// `const GLenum MAX_CULL_DISTANCES_WEBGL = 33529`
    pub const MAX_CULL_DISTANCES_WEBGL: u32 = 33529;

    /// `const GLenum MAX_COMBINED_CLIP_AND_CULL_DISTANCES_WEBGL = 33530`
    pub const MAX_COMBINED_CLIP_AND_CULL_DISTANCES_WEBGL: u32 = 33530;

    /// `const GLenum CLIP_DISTANCE0_WEBGL = 12288`
    pub const CLIP_DISTANCE0_WEBGL: u32 = 12288;

    /// `const GLenum CLIP_DISTANCE1_WEBGL = 12289`
    pub const CLIP_DISTANCE1_WEBGL: u32 = 12289;

    /// `const GLenum CLIP_DISTANCE2_WEBGL = 12290`
    pub const CLIP_DISTANCE2_WEBGL: u32 = 12290;

    /// `const GLenum CLIP_DISTANCE3_WEBGL = 12291`
    pub const CLIP_DISTANCE3_WEBGL: u32 = 12291;

    /// `const GLenum CLIP_DISTANCE4_WEBGL = 12292`
    pub const CLIP_DISTANCE4_WEBGL: u32 = 12292;

    /// `const GLenum CLIP_DISTANCE5_WEBGL = 12293`
    pub const CLIP_DISTANCE5_WEBGL: u32 = 12293;

    /// `const GLenum CLIP_DISTANCE6_WEBGL = 12294`
    pub const CLIP_DISTANCE6_WEBGL: u32 = 12294;

    /// `const GLenum CLIP_DISTANCE7_WEBGL = 12295`
    pub const CLIP_DISTANCE7_WEBGL: u32 = 12295;
}

impl WebglColorBufferFloat {
    /// `const GLenum RGBA32F_EXT = 34836`
    pub const RGBA32F_EXT: u32 = 34836;

    /// `const GLenum FRAMEBUFFER_ATTACHMENT_COMPONENT_TYPE_EXT = 33297`
    pub const FRAMEBUFFER_ATTACHMENT_COMPONENT_TYPE_EXT: u32 = 33297;

    /// `const GLenum UNSIGNED_NORMALIZED_EXT = 35863`
    pub const UNSIGNED_NORMALIZED_EXT: u32 = 35863;
}

impl WebglDebugRendererInfo {
    /// `const GLenum UNMASKED_VENDOR_WEBGL = 37445`
    pub const UNMASKED_VENDOR_WEBGL: u32 = 37445;

    /// `const GLenum UNMASKED_RENDERER_WEBGL = 37446`
    pub const UNMASKED_RENDERER_WEBGL: u32 = 37446;
}

impl WebglDebugShaders {
    /// `DOMString getTranslatedShaderSource(WebGLShader shader)`
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/WEBGL_debug_shaders/getTranslatedShaderSource) · [Specification](https://registry.khronos.org/webgl/extensions/WEBGL_debug_shaders/)
    #[doc(alias = "getTranslatedShaderSource")]
    #[inline]
    pub fn get_translated_shader_source(&self, shader: &WebGlShader) -> String {
        Js::call_getTranslatedShaderSource__value__as_str(self.js(), shader).unwrap_or_default()
    }
}

impl WebglDepthTexture {
    /// `const GLenum UNSIGNED_INT_24_8_WEBGL = 34042`
    pub const UNSIGNED_INT_24_8_WEBGL: u32 = 34042;
}

impl WebglLoseContext {
    /// `undefined loseContext()`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/WEBGL_lose_context/loseContext) · [Specification](https://registry.khronos.org/webgl/extensions/WEBGL_lose_context/)
    #[doc(alias = "loseContext")]
    #[inline]
    pub fn lose_context(&self) {
        Js::call_loseContext(self.js())
    }

    /// `undefined restoreContext()`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/WEBGL_lose_context/restoreContext) · [Specification](https://registry.khronos.org/webgl/extensions/WEBGL_lose_context/)
    #[doc(alias = "restoreContext")]
    #[inline]
    pub fn restore_context(&self) {
        Js::call_restoreContext(self.js())
    }
}
