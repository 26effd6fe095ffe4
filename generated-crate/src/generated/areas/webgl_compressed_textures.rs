//! The WebGL extensions for compressed textures

use crate::runtime::prelude::*;
use crate::{
    ExtTextureCompressionBptc, ExtTextureCompressionRgtc, WebglCompressedTextureAstc, WebglCompressedTextureEtc,
    WebglCompressedTextureEtc1, WebglCompressedTexturePvrtc, WebglCompressedTextureS3tc, WebglCompressedTextureS3tcSrgb,
};

impl ExtTextureCompressionBptc {
    /// `const GLenum COMPRESSED_RGBA_BPTC_UNORM_EXT = 36492`
    ///
    /// Feature `webgl-compressed-textures`.
    pub const COMPRESSED_RGBA_BPTC_UNORM_EXT: u32 = 36492;

    /// `const GLenum COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT = 36493`
    ///
    /// Feature `webgl-compressed-textures`.
    pub const COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT: u32 = 36493;

    /// `const GLenum COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT = 36494`
    ///
    /// Feature `webgl-compressed-textures`.
    pub const COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT: u32 = 36494;

    /// `const GLenum COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT = 36495`
    ///
    /// Feature `webgl-compressed-textures`.
    pub const COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT: u32 = 36495;
}

impl ExtTextureCompressionRgtc {
    /// `const GLenum COMPRESSED_RED_RGTC1_EXT = 36283`
    ///
    /// Feature `webgl-compressed-textures`.
    pub const COMPRESSED_RED_RGTC1_EXT: u32 = 36283;

    /// `const GLenum COMPRESSED_SIGNED_RED_RGTC1_EXT = 36284`
    ///
    /// Feature `webgl-compressed-textures`.
    pub const COMPRESSED_SIGNED_RED_RGTC1_EXT: u32 = 36284;

    /// `const GLenum COMPRESSED_RED_GREEN_RGTC2_EXT = 36285`
    ///
    /// Feature `webgl-compressed-textures`.
    pub const COMPRESSED_RED_GREEN_RGTC2_EXT: u32 = 36285;

    /// `const GLenum COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT = 36286`
    ///
    /// Feature `webgl-compressed-textures`.
    pub const COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT: u32 = 36286;
}

impl WebglCompressedTextureAstc {
    /// `const GLenum COMPRESSED_RGBA_ASTC_4x4_KHR = 37808`
    ///
    /// Feature `webgl-compressed-textures`.
    #[doc(alias = "COMPRESSED_RGBA_ASTC_4x4_KHR")]
    pub const COMPRESSED_RGBA_ASTC_4X4_KHR: u32 = 37808;

    /// `const GLenum COMPRESSED_RGBA_ASTC_5x4_KHR = 37809`
    ///
    /// Feature `webgl-compressed-textures`.
    #[doc(alias = "COMPRESSED_RGBA_ASTC_5x4_KHR")]
    pub const COMPRESSED_RGBA_ASTC_5X4_KHR: u32 = 37809;

    /// `const GLenum COMPRESSED_RGBA_ASTC_5x5_KHR = 37810`
    ///
    /// Feature `webgl-compressed-textures`.
    #[doc(alias = "COMPRESSED_RGBA_ASTC_5x5_KHR")]
    pub const COMPRESSED_RGBA_ASTC_5X5_KHR: u32 = 37810;

    /// `const GLenum COMPRESSED_RGBA_ASTC_6x5_KHR = 37811`
    ///
    /// Feature `webgl-compressed-textures`.
    #[doc(alias = "COMPRESSED_RGBA_ASTC_6x5_KHR")]
    pub const COMPRESSED_RGBA_ASTC_6X5_KHR: u32 = 37811;

    /// `const GLenum COMPRESSED_RGBA_ASTC_6x6_KHR = 37812`
    ///
    /// Feature `webgl-compressed-textures`.
    #[doc(alias = "COMPRESSED_RGBA_ASTC_6x6_KHR")]
    pub const COMPRESSED_RGBA_ASTC_6X6_KHR: u32 = 37812;

    /// `const GLenum COMPRESSED_RGBA_ASTC_8x5_KHR = 37813`
    ///
    /// Feature `webgl-compressed-textures`.
    #[doc(alias = "COMPRESSED_RGBA_ASTC_8x5_KHR")]
    pub const COMPRESSED_RGBA_ASTC_8X5_KHR: u32 = 37813;

    /// `const GLenum COMPRESSED_RGBA_ASTC_8x6_KHR = 37814`
    ///
    /// Feature `webgl-compressed-textures`.
    #[doc(alias = "COMPRESSED_RGBA_ASTC_8x6_KHR")]
    pub const COMPRESSED_RGBA_ASTC_8X6_KHR: u32 = 37814;

    /// `const GLenum COMPRESSED_RGBA_ASTC_8x8_KHR = 37815`
    ///
    /// Feature `webgl-compressed-textures`.
    #[doc(alias = "COMPRESSED_RGBA_ASTC_8x8_KHR")]
    pub const COMPRESSED_RGBA_ASTC_8X8_KHR: u32 = 37815;

    /// `const GLenum COMPRESSED_RGBA_ASTC_10x5_KHR = 37816`
    ///
    /// Feature `webgl-compressed-textures`.
    #[doc(alias = "COMPRESSED_RGBA_ASTC_10x5_KHR")]
    pub const COMPRESSED_RGBA_ASTC_10X5_KHR: u32 = 37816;

    /// `const GLenum COMPRESSED_RGBA_ASTC_10x6_KHR = 37817`
    ///
    /// Feature `webgl-compressed-textures`.
    #[doc(alias = "COMPRESSED_RGBA_ASTC_10x6_KHR")]
    pub const COMPRESSED_RGBA_ASTC_10X6_KHR: u32 = 37817;

    /// `const GLenum COMPRESSED_RGBA_ASTC_10x8_KHR = 37818`
    ///
    /// Feature `webgl-compressed-textures`.
    #[doc(alias = "COMPRESSED_RGBA_ASTC_10x8_KHR")]
    pub const COMPRESSED_RGBA_ASTC_10X8_KHR: u32 = 37818;

    /// `const GLenum COMPRESSED_RGBA_ASTC_10x10_KHR = 37819`
    ///
    /// Feature `webgl-compressed-textures`.
    #[doc(alias = "COMPRESSED_RGBA_ASTC_10x10_KHR")]
    pub const COMPRESSED_RGBA_ASTC_10X10_KHR: u32 = 37819;

    /// `const GLenum COMPRESSED_RGBA_ASTC_12x10_KHR = 37820`
    ///
    /// Feature `webgl-compressed-textures`.
    #[doc(alias = "COMPRESSED_RGBA_ASTC_12x10_KHR")]
    pub const COMPRESSED_RGBA_ASTC_12X10_KHR: u32 = 37820;

    /// `const GLenum COMPRESSED_RGBA_ASTC_12x12_KHR = 37821`
    ///
    /// Feature `webgl-compressed-textures`.
    #[doc(alias = "COMPRESSED_RGBA_ASTC_12x12_KHR")]
    pub const COMPRESSED_RGBA_ASTC_12X12_KHR: u32 = 37821;

    /// `const GLenum COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR = 37840`
    ///
    /// Feature `webgl-compressed-textures`.
    #[doc(alias = "COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR")]
    pub const COMPRESSED_SRGB8_ALPHA8_ASTC_4X4_KHR: u32 = 37840;

    /// `const GLenum COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR = 37841`
    ///
    /// Feature `webgl-compressed-textures`.
    #[doc(alias = "COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR")]
    pub const COMPRESSED_SRGB8_ALPHA8_ASTC_5X4_KHR: u32 = 37841;

    /// `const GLenum COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR = 37842`
    ///
    /// Feature `webgl-compressed-textures`.
    #[doc(alias = "COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR")]
    pub const COMPRESSED_SRGB8_ALPHA8_ASTC_5X5_KHR: u32 = 37842;

    /// `const GLenum COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR = 37843`
    ///
    /// Feature `webgl-compressed-textures`.
    #[doc(alias = "COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR")]
    pub const COMPRESSED_SRGB8_ALPHA8_ASTC_6X5_KHR: u32 = 37843;

    /// `const GLenum COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR = 37844`
    ///
    /// Feature `webgl-compressed-textures`.
    #[doc(alias = "COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR")]
    pub const COMPRESSED_SRGB8_ALPHA8_ASTC_6X6_KHR: u32 = 37844;

    /// `const GLenum COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR = 37845`
    ///
    /// Feature `webgl-compressed-textures`.
    #[doc(alias = "COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR")]
    pub const COMPRESSED_SRGB8_ALPHA8_ASTC_8X5_KHR: u32 = 37845;

    /// `const GLenum COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR = 37846`
    ///
    /// Feature `webgl-compressed-textures`.
    #[doc(alias = "COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR")]
    pub const COMPRESSED_SRGB8_ALPHA8_ASTC_8X6_KHR: u32 = 37846;

    /// `const GLenum COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR = 37847`
    ///
    /// Feature `webgl-compressed-textures`.
    #[doc(alias = "COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR")]
    pub const COMPRESSED_SRGB8_ALPHA8_ASTC_8X8_KHR: u32 = 37847;

    /// `const GLenum COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR = 37848`
    ///
    /// Feature `webgl-compressed-textures`.
    #[doc(alias = "COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR")]
    pub const COMPRESSED_SRGB8_ALPHA8_ASTC_10X5_KHR: u32 = 37848;

    /// `const GLenum COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR = 37849`
    ///
    /// Feature `webgl-compressed-textures`.
    #[doc(alias = "COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR")]
    pub const COMPRESSED_SRGB8_ALPHA8_ASTC_10X6_KHR: u32 = 37849;

    /// `const GLenum COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR = 37850`
    ///
    /// Feature `webgl-compressed-textures`.
    #[doc(alias = "COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR")]
    pub const COMPRESSED_SRGB8_ALPHA8_ASTC_10X8_KHR: u32 = 37850;

    /// `const GLenum COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR = 37851`
    ///
    /// Feature `webgl-compressed-textures`.
    #[doc(alias = "COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR")]
    pub const COMPRESSED_SRGB8_ALPHA8_ASTC_10X10_KHR: u32 = 37851;

    /// `const GLenum COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR = 37852`
    ///
    /// Feature `webgl-compressed-textures`.
    #[doc(alias = "COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR")]
    pub const COMPRESSED_SRGB8_ALPHA8_ASTC_12X10_KHR: u32 = 37852;

    /// `const GLenum COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR = 37853`
    ///
    /// Feature `webgl-compressed-textures`.
    #[doc(alias = "COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR")]
    pub const COMPRESSED_SRGB8_ALPHA8_ASTC_12X12_KHR: u32 = 37853;

    /// Returns the supported ASTC profiles: `ldr`, `hdr` or both.
    ///
    /// `sequence<DOMString> getSupportedProfiles()`
    ///
    /// Feature `webgl-compressed-textures`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/WEBGL_compressed_texture_astc/getSupportedProfiles) · [Specification](https://registry.khronos.org/webgl/extensions/WEBGL_compressed_texture_astc/)
    #[doc(alias = "getSupportedProfiles")]
    #[inline]
    pub fn get_supported_profiles(&self) -> Array<String> {
        FromJs::from_js(Js::call_getSupportedProfiles__as_value(js(self)))
    }
}

impl WebglCompressedTextureEtc {
    /// `const GLenum COMPRESSED_R11_EAC = 37488`
    ///
    /// Feature `webgl-compressed-textures`.
    pub const COMPRESSED_R11_EAC: u32 = 37488;

    /// `const GLenum COMPRESSED_SIGNED_R11_EAC = 37489`
    ///
    /// Feature `webgl-compressed-textures`.
    pub const COMPRESSED_SIGNED_R11_EAC: u32 = 37489;

    /// `const GLenum COMPRESSED_RG11_EAC = 37490`
    ///
    /// Feature `webgl-compressed-textures`.
    pub const COMPRESSED_RG11_EAC: u32 = 37490;

    /// `const GLenum COMPRESSED_SIGNED_RG11_EAC = 37491`
    ///
    /// Feature `webgl-compressed-textures`.
    pub const COMPRESSED_SIGNED_RG11_EAC: u32 = 37491;

    /// `const GLenum COMPRESSED_RGB8_ETC2 = 37492`
    ///
    /// Feature `webgl-compressed-textures`.
    pub const COMPRESSED_RGB8_ETC2: u32 = 37492;

    /// `const GLenum COMPRESSED_SRGB8_ETC2 = 37493`
    ///
    /// Feature `webgl-compressed-textures`.
    pub const COMPRESSED_SRGB8_ETC2: u32 = 37493;

    /// `const GLenum COMPRESSED_RGB8_PUNCHTHROUGH_ALPHA1_ETC2 = 37494`
    ///
    /// Feature `webgl-compressed-textures`.
    pub const COMPRESSED_RGB8_PUNCHTHROUGH_ALPHA1_ETC2: u32 = 37494;

    /// `const GLenum COMPRESSED_SRGB8_PUNCHTHROUGH_ALPHA1_ETC2 = 37495`
    ///
    /// Feature `webgl-compressed-textures`.
    pub const COMPRESSED_SRGB8_PUNCHTHROUGH_ALPHA1_ETC2: u32 = 37495;

    /// `const GLenum COMPRESSED_RGBA8_ETC2_EAC = 37496`
    ///
    /// Feature `webgl-compressed-textures`.
    pub const COMPRESSED_RGBA8_ETC2_EAC: u32 = 37496;

    /// `const GLenum COMPRESSED_SRGB8_ALPHA8_ETC2_EAC = 37497`
    ///
    /// Feature `webgl-compressed-textures`.
    pub const COMPRESSED_SRGB8_ALPHA8_ETC2_EAC: u32 = 37497;
}

impl WebglCompressedTextureEtc1 {
    /// `const GLenum COMPRESSED_RGB_ETC1_WEBGL = 36196`
    ///
    /// Feature `webgl-compressed-textures`.
    pub const COMPRESSED_RGB_ETC1_WEBGL: u32 = 36196;
}

impl WebglCompressedTexturePvrtc {
    /// `const GLenum COMPRESSED_RGB_PVRTC_4BPPV1_IMG = 35840`
    ///
    /// Feature `webgl-compressed-textures`.
    pub const COMPRESSED_RGB_PVRTC_4BPPV1_IMG: u32 = 35840;

    /// `const GLenum COMPRESSED_RGB_PVRTC_2BPPV1_IMG = 35841`
    ///
    /// Feature `webgl-compressed-textures`.
    pub const COMPRESSED_RGB_PVRTC_2BPPV1_IMG: u32 = 35841;

    /// `const GLenum COMPRESSED_RGBA_PVRTC_4BPPV1_IMG = 35842`
    ///
    /// Feature `webgl-compressed-textures`.
    pub const COMPRESSED_RGBA_PVRTC_4BPPV1_IMG: u32 = 35842;

    /// `const GLenum COMPRESSED_RGBA_PVRTC_2BPPV1_IMG = 35843`
    ///
    /// Feature `webgl-compressed-textures`.
    pub const COMPRESSED_RGBA_PVRTC_2BPPV1_IMG: u32 = 35843;
}

impl WebglCompressedTextureS3tc {
    /// `const GLenum COMPRESSED_RGB_S3TC_DXT1_EXT = 33776`
    ///
    /// Feature `webgl-compressed-textures`.
    pub const COMPRESSED_RGB_S3TC_DXT1_EXT: u32 = 33776;

    /// `const GLenum COMPRESSED_RGBA_S3TC_DXT1_EXT = 33777`
    ///
    /// Feature `webgl-compressed-textures`.
    pub const COMPRESSED_RGBA_S3TC_DXT1_EXT: u32 = 33777;

    /// `const GLenum COMPRESSED_RGBA_S3TC_DXT3_EXT = 33778`
    ///
    /// Feature `webgl-compressed-textures`.
    pub const COMPRESSED_RGBA_S3TC_DXT3_EXT: u32 = 33778;

    /// `const GLenum COMPRESSED_RGBA_S3TC_DXT5_EXT = 33779`
    ///
    /// Feature `webgl-compressed-textures`.
    pub const COMPRESSED_RGBA_S3TC_DXT5_EXT: u32 = 33779;
}

impl WebglCompressedTextureS3tcSrgb {
    /// `const GLenum COMPRESSED_SRGB_S3TC_DXT1_EXT = 35916`
    ///
    /// Feature `webgl-compressed-textures`.
    pub const COMPRESSED_SRGB_S3TC_DXT1_EXT: u32 = 35916;

    /// `const GLenum COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT = 35917`
    ///
    /// Feature `webgl-compressed-textures`.
    pub const COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT: u32 = 35917;

    /// `const GLenum COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT = 35918`
    ///
    /// Feature `webgl-compressed-textures`.
    pub const COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT: u32 = 35918;

    /// `const GLenum COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT = 35919`
    ///
    /// Feature `webgl-compressed-textures`.
    pub const COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT: u32 = 35919;
}

web_imports! {
    #[wasm_bindgen(method, js_name = "getSupportedProfiles")]
    pub(crate) fn call_getSupportedProfiles__as_value(this: &Js) -> JsValue;
}
