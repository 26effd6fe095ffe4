//! The extensions of WebGL for textures, precision and blending

use crate::{
    ExtBlendMinmax, ExtTextureFilterAnisotropic, ExtTextureNorm16, OesStandardDerivatives, OesTextureHalfFloat,
    WebglDepthTexture,
};
#[cfg(feature = "experimental")]
use crate::{WebglBlendEquationAdvancedCoherent, WebglClipCullDistance};

impl ExtBlendMinmax {
    /// `const GLenum MIN_EXT = 32775`
    ///
    /// Feature `webgl-extensions`.
    pub const MIN_EXT: u32 = 32775;

    /// `const GLenum MAX_EXT = 32776`
    ///
    /// Feature `webgl-extensions`.
    pub const MAX_EXT: u32 = 32776;
}

impl ExtTextureFilterAnisotropic {
    /// `const GLenum TEXTURE_MAX_ANISOTROPY_EXT = 34046`
    ///
    /// Feature `webgl-extensions`.
    pub const TEXTURE_MAX_ANISOTROPY_EXT: u32 = 34046;

    /// `const GLenum MAX_TEXTURE_MAX_ANISOTROPY_EXT = 34047`
    ///
    /// Feature `webgl-extensions`.
    pub const MAX_TEXTURE_MAX_ANISOTROPY_EXT: u32 = 34047;
}

impl ExtTextureNorm16 {
    /// `const GLenum R16_EXT = 33322`
    ///
    /// Feature `webgl-extensions`.
    pub const R16_EXT: u32 = 33322;

    /// `const GLenum RG16_EXT = 33324`
    ///
    /// Feature `webgl-extensions`.
    pub const RG16_EXT: u32 = 33324;

    /// `const GLenum RGB16_EXT = 32852`
    ///
    /// Feature `webgl-extensions`.
    pub const RGB16_EXT: u32 = 32852;

    /// `const GLenum RGBA16_EXT = 32859`
    ///
    /// Feature `webgl-extensions`.
    pub const RGBA16_EXT: u32 = 32859;

    /// `const GLenum R16_SNORM_EXT = 36760`
    ///
    /// Feature `webgl-extensions`.
    pub const R16_SNORM_EXT: u32 = 36760;

    /// `const GLenum RG16_SNORM_EXT = 36761`
    ///
    /// Feature `webgl-extensions`.
    pub const RG16_SNORM_EXT: u32 = 36761;

    /// `const GLenum RGB16_SNORM_EXT = 36762`
    ///
    /// Feature `webgl-extensions`.
    pub const RGB16_SNORM_EXT: u32 = 36762;

    /// `const GLenum RGBA16_SNORM_EXT = 36763`
    ///
    /// Feature `webgl-extensions`.
    pub const RGBA16_SNORM_EXT: u32 = 36763;
}

impl OesStandardDerivatives {
    /// `const GLenum FRAGMENT_SHADER_DERIVATIVE_HINT_OES = 35723`
    ///
    /// Feature `webgl-extensions`.
    pub const FRAGMENT_SHADER_DERIVATIVE_HINT_OES: u32 = 35723;
}

impl OesTextureHalfFloat {
    /// `const GLenum HALF_FLOAT_OES = 36193`
    ///
    /// Feature `webgl-extensions`.
    pub const HALF_FLOAT_OES: u32 = 36193;
}

#[cfg(feature = "experimental")]
impl WebglBlendEquationAdvancedCoherent {
    /// `const GLenum MULTIPLY = 37524`
    ///
    /// Features `webgl-extensions` and `experimental`.
    pub const MULTIPLY: u32 = 37524;

    /// `const GLenum SCREEN = 37525`
    ///
    /// Features `webgl-extensions` and `experimental`.
    pub const SCREEN: u32 = 37525;

    /// `const GLenum OVERLAY = 37526`
    ///
    /// Features `webgl-extensions` and `experimental`.
    pub const OVERLAY: u32 = 37526;

    /// `const GLenum DARKEN = 37527`
    ///
    /// Features `webgl-extensions` and `experimental`.
    pub const DARKEN: u32 = 37527;

    /// `const GLenum LIGHTEN = 37528`
    ///
    /// Features `webgl-extensions` and `experimental`.
    pub const LIGHTEN: u32 = 37528;

    /// `const GLenum COLORDODGE = 37529`
    ///
    /// Features `webgl-extensions` and `experimental`.
    pub const COLORDODGE: u32 = 37529;

    /// `const GLenum COLORBURN = 37530`
    ///
    /// Features `webgl-extensions` and `experimental`.
    pub const COLORBURN: u32 = 37530;

    /// `const GLenum HARDLIGHT = 37531`
    ///
    /// Features `webgl-extensions` and `experimental`.
    pub const HARDLIGHT: u32 = 37531;

    /// `const GLenum SOFTLIGHT = 37532`
    ///
    /// Features `webgl-extensions` and `experimental`.
    pub const SOFTLIGHT: u32 = 37532;

    /// `const GLenum DIFFERENCE = 37534`
    ///
    /// Features `webgl-extensions` and `experimental`.
    pub const DIFFERENCE: u32 = 37534;

    /// `const GLenum EXCLUSION = 37536`
    ///
    /// Features `webgl-extensions` and `experimental`.
    pub const EXCLUSION: u32 = 37536;

    /// `const GLenum HSL_HUE = 37549`
    ///
    /// Features `webgl-extensions` and `experimental`.
    pub const HSL_HUE: u32 = 37549;

    /// `const GLenum HSL_SATURATION = 37550`
    ///
    /// Features `webgl-extensions` and `experimental`.
    pub const HSL_SATURATION: u32 = 37550;

    /// `const GLenum HSL_COLOR = 37551`
    ///
    /// Features `webgl-extensions` and `experimental`.
    pub const HSL_COLOR: u32 = 37551;

    /// `const GLenum HSL_LUMINOSITY = 37552`
    ///
    /// Features `webgl-extensions` and `experimental`.
    pub const HSL_LUMINOSITY: u32 = 37552;
}

#[cfg(feature = "experimental")]
impl WebglClipCullDistance {
    /// `const GLenum MAX_CLIP_DISTANCES_WEBGL = 3378`
    ///
    /// Features `webgl-extensions` and `experimental`.
    pub const MAX_CLIP_DISTANCES_WEBGL: u32 = 3378;

    /// `const GLenum MAX_CULL_DISTANCES_WEBGL = 33529`
    ///
    /// Features `webgl-extensions` and `experimental`.
    pub const MAX_CULL_DISTANCES_WEBGL: u32 = 33529;

    /// `const GLenum MAX_COMBINED_CLIP_AND_CULL_DISTANCES_WEBGL = 33530`
    ///
    /// Features `webgl-extensions` and `experimental`.
    pub const MAX_COMBINED_CLIP_AND_CULL_DISTANCES_WEBGL: u32 = 33530;

    /// `const GLenum CLIP_DISTANCE0_WEBGL = 12288`
    ///
    /// Features `webgl-extensions` and `experimental`.
    pub const CLIP_DISTANCE0_WEBGL: u32 = 12288;

    /// `const GLenum CLIP_DISTANCE1_WEBGL = 12289`
    ///
    /// Features `webgl-extensions` and `experimental`.
    pub const CLIP_DISTANCE1_WEBGL: u32 = 12289;

    /// `const GLenum CLIP_DISTANCE2_WEBGL = 12290`
    ///
    /// Features `webgl-extensions` and `experimental`.
    pub const CLIP_DISTANCE2_WEBGL: u32 = 12290;

    /// `const GLenum CLIP_DISTANCE3_WEBGL = 12291`
    ///
    /// Features `webgl-extensions` and `experimental`.
    pub const CLIP_DISTANCE3_WEBGL: u32 = 12291;

    /// `const GLenum CLIP_DISTANCE4_WEBGL = 12292`
    ///
    /// Features `webgl-extensions` and `experimental`.
    pub const CLIP_DISTANCE4_WEBGL: u32 = 12292;

    /// `const GLenum CLIP_DISTANCE5_WEBGL = 12293`
    ///
    /// Features `webgl-extensions` and `experimental`.
    pub const CLIP_DISTANCE5_WEBGL: u32 = 12293;

    /// `const GLenum CLIP_DISTANCE6_WEBGL = 12294`
    ///
    /// Features `webgl-extensions` and `experimental`.
    pub const CLIP_DISTANCE6_WEBGL: u32 = 12294;

    /// `const GLenum CLIP_DISTANCE7_WEBGL = 12295`
    ///
    /// Features `webgl-extensions` and `experimental`.
    pub const CLIP_DISTANCE7_WEBGL: u32 = 12295;
}

impl WebglDepthTexture {
    /// `const GLenum UNSIGNED_INT_24_8_WEBGL = 34042`
    ///
    /// Feature `webgl-extensions`.
    pub const UNSIGNED_INT_24_8_WEBGL: u32 = 34042;
}
