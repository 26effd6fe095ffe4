//! The extensions of WebGL for what colours are drawn into: sRGB and floating point

use crate::{ExtColorBufferHalfFloat, ExtSRgb, WebglColorBufferFloat};

impl ExtColorBufferHalfFloat {
    /// `const GLenum RGBA16F_EXT = 34842`
    ///
    /// Feature `webgl-color-extensions`.
    pub const RGBA16F_EXT: u32 = 34842;

    /// `const GLenum RGB16F_EXT = 34843`
    ///
    /// Feature `webgl-color-extensions`.
    pub const RGB16F_EXT: u32 = 34843;

    /// `const GLenum FRAMEBUFFER_ATTACHMENT_COMPONENT_TYPE_EXT = 33297`
    ///
    /// Feature `webgl-color-extensions`.
    pub const FRAMEBUFFER_ATTACHMENT_COMPONENT_TYPE_EXT: u32 = 33297;

    /// `const GLenum UNSIGNED_NORMALIZED_EXT = 35863`
    ///
    /// Feature `webgl-color-extensions`.
    pub const UNSIGNED_NORMALIZED_EXT: u32 = 35863;
}

impl ExtSRgb {
    /// `const GLenum SRGB_EXT = 35904`
    ///
    /// Feature `webgl-color-extensions`.
    pub const SRGB_EXT: u32 = 35904;

    /// `const GLenum SRGB_ALPHA_EXT = 35906`
    ///
    /// Feature `webgl-color-extensions`.
    pub const SRGB_ALPHA_EXT: u32 = 35906;

    /// `const GLenum SRGB8_ALPHA8_EXT = 35907`
    ///
    /// Feature `webgl-color-extensions`.
    pub const SRGB8_ALPHA8_EXT: u32 = 35907;

    /// `const GLenum FRAMEBUFFER_ATTACHMENT_COLOR_ENCODING_EXT = 33296`
    ///
    /// Feature `webgl-color-extensions`.
    pub const FRAMEBUFFER_ATTACHMENT_COLOR_ENCODING_EXT: u32 = 33296;
}

impl WebglColorBufferFloat {
    /// `const GLenum RGBA32F_EXT = 34836`
    ///
    /// Feature `webgl-color-extensions`.
    pub const RGBA32F_EXT: u32 = 34836;

    /// `const GLenum FRAMEBUFFER_ATTACHMENT_COMPONENT_TYPE_EXT = 33297`
    ///
    /// Feature `webgl-color-extensions`.
    pub const FRAMEBUFFER_ATTACHMENT_COMPONENT_TYPE_EXT: u32 = 33297;

    /// `const GLenum UNSIGNED_NORMALIZED_EXT = 35863`
    ///
    /// Feature `webgl-color-extensions`.
    pub const UNSIGNED_NORMALIZED_EXT: u32 = 35863;
}
