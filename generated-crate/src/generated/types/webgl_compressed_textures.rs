//! Types: The WebGL extensions for compressed textures

web_interface! {
    /// An extension for textures in the BPTC formats (BC6H and BC7), common on desktops.
    ///
    /// `interface EXT_texture_compression_bptc`
    ///
    /// Feature `webgl-compressed-textures`. Exposed in Window, Worker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EXT_texture_compression_bptc) · [Specification](https://registry.khronos.org/webgl/extensions/EXT_texture_compression_bptc/)
    #[doc(alias = "EXT_texture_compression_bptc")]
    pub struct ExtTextureCompressionBptc: [crate::Object];
}

web_interface! {
    /// An extension for textures in the RGTC formats (BC4 and BC5) with one or two channels.
    ///
    /// `interface EXT_texture_compression_rgtc`
    ///
    /// Feature `webgl-compressed-textures`. Exposed in Window, Worker. Baseline: newly available since 2025-05. [MDN](https://developer.mozilla.org/docs/Web/API/EXT_texture_compression_rgtc) · [Specification](https://registry.khronos.org/webgl/extensions/EXT_texture_compression_rgtc/)
    #[doc(alias = "EXT_texture_compression_rgtc")]
    pub struct ExtTextureCompressionRgtc: [crate::Object];
}

web_interface! {
    /// An extension for textures in the ASTC formats, common on mobile devices.
    ///
    /// `interface WEBGL_compressed_texture_astc`
    ///
    /// Feature `webgl-compressed-textures`. Exposed in Window, Worker. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/WEBGL_compressed_texture_astc) · [Specification](https://registry.khronos.org/webgl/extensions/WEBGL_compressed_texture_astc/)
    #[doc(alias = "WEBGL_compressed_texture_astc")]
    pub struct WebglCompressedTextureAstc: [crate::Object];
}

web_interface! {
    /// An extension for textures in the ETC2 and EAC formats, common on mobile devices.
    ///
    /// `interface WEBGL_compressed_texture_etc`
    ///
    /// Feature `webgl-compressed-textures`. Exposed in Window, Worker. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/WEBGL_compressed_texture_etc) · [Specification](https://registry.khronos.org/webgl/extensions/WEBGL_compressed_texture_etc/)
    #[doc(alias = "WEBGL_compressed_texture_etc")]
    pub struct WebglCompressedTextureEtc: [crate::Object];
}

web_interface! {
    /// An extension for textures in the ETC1 format of older mobile devices.
    ///
    /// `interface WEBGL_compressed_texture_etc1`
    ///
    /// Feature `webgl-compressed-textures`. Exposed in Window, Worker. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/WEBGL_compressed_texture_etc1) · [Specification](https://registry.khronos.org/webgl/extensions/WEBGL_compressed_texture_etc1/)
    #[doc(alias = "WEBGL_compressed_texture_etc1")]
    pub struct WebglCompressedTextureEtc1: [crate::Object];
}

web_interface! {
    /// An extension for textures in the PVRTC formats of PowerVR graphics processors.
    ///
    /// `interface WEBGL_compressed_texture_pvrtc`
    ///
    /// Feature `webgl-compressed-textures`. Exposed in Window, Worker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WEBGL_compressed_texture_pvrtc) · [Specification](https://registry.khronos.org/webgl/extensions/WEBGL_compressed_texture_pvrtc/)
    #[doc(alias = "WEBGL_compressed_texture_pvrtc")]
    pub struct WebglCompressedTexturePvrtc: [crate::Object];
}

web_interface! {
    /// An extension for textures in the S3TC formats (DXT1 to DXT5), common on desktops.
    ///
    /// `interface WEBGL_compressed_texture_s3tc`
    ///
    /// Feature `webgl-compressed-textures`. Exposed in Window, Worker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WEBGL_compressed_texture_s3tc) · [Specification](https://registry.khronos.org/webgl/extensions/WEBGL_compressed_texture_s3tc/)
    #[doc(alias = "WEBGL_compressed_texture_s3tc")]
    pub struct WebglCompressedTextureS3tc: [crate::Object];
}

web_interface! {
    /// An extension for textures in the S3TC formats with sRGB colors.
    ///
    /// `interface WEBGL_compressed_texture_s3tc_srgb`
    ///
    /// Feature `webgl-compressed-textures`. Exposed in Window, Worker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WEBGL_compressed_texture_s3tc_srgb) · [Specification](https://registry.khronos.org/webgl/extensions/WEBGL_compressed_texture_s3tc_srgb/)
    #[doc(alias = "WEBGL_compressed_texture_s3tc_srgb")]
    pub struct WebglCompressedTextureS3tcSrgb: [crate::Object];
}
