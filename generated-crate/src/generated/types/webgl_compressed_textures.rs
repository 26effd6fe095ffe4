//! Types: The WebGL extensions for compressed textures

web_interface! {
    /// `interface EXT_texture_compression_bptc`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EXT_texture_compression_bptc) · [Specification](https://registry.khronos.org/webgl/extensions/EXT_texture_compression_bptc/)
    #[doc(alias = "EXT_texture_compression_bptc")]
    pub struct ExtTextureCompressionBptc: [crate::Object];
}

web_interface! {
    /// `interface EXT_texture_compression_rgtc`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: newly available since 2025-05. [MDN](https://developer.mozilla.org/docs/Web/API/EXT_texture_compression_rgtc) · [Specification](https://registry.khronos.org/webgl/extensions/EXT_texture_compression_rgtc/)
    #[doc(alias = "EXT_texture_compression_rgtc")]
    pub struct ExtTextureCompressionRgtc: [crate::Object];
}

web_interface! {
    /// `interface WEBGL_compressed_texture_astc`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/WEBGL_compressed_texture_astc) · [Specification](https://registry.khronos.org/webgl/extensions/WEBGL_compressed_texture_astc/)
    #[doc(alias = "WEBGL_compressed_texture_astc")]
    pub struct WebglCompressedTextureAstc: [crate::Object];
}

web_interface! {
    /// `interface WEBGL_compressed_texture_etc`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/WEBGL_compressed_texture_etc) · [Specification](https://registry.khronos.org/webgl/extensions/WEBGL_compressed_texture_etc/)
    #[doc(alias = "WEBGL_compressed_texture_etc")]
    pub struct WebglCompressedTextureEtc: [crate::Object];
}

web_interface! {
    /// `interface WEBGL_compressed_texture_etc1`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/WEBGL_compressed_texture_etc1) · [Specification](https://registry.khronos.org/webgl/extensions/WEBGL_compressed_texture_etc1/)
    #[doc(alias = "WEBGL_compressed_texture_etc1")]
    pub struct WebglCompressedTextureEtc1: [crate::Object];
}

web_interface! {
    /// `interface WEBGL_compressed_texture_pvrtc`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WEBGL_compressed_texture_pvrtc) · [Specification](https://registry.khronos.org/webgl/extensions/WEBGL_compressed_texture_pvrtc/)
    #[doc(alias = "WEBGL_compressed_texture_pvrtc")]
    pub struct WebglCompressedTexturePvrtc: [crate::Object];
}

web_interface! {
    /// `interface WEBGL_compressed_texture_s3tc`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WEBGL_compressed_texture_s3tc) · [Specification](https://registry.khronos.org/webgl/extensions/WEBGL_compressed_texture_s3tc/)
    #[doc(alias = "WEBGL_compressed_texture_s3tc")]
    pub struct WebglCompressedTextureS3tc: [crate::Object];
}

web_interface! {
    /// `interface WEBGL_compressed_texture_s3tc_srgb`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WEBGL_compressed_texture_s3tc_srgb) · [Specification](https://registry.khronos.org/webgl/extensions/WEBGL_compressed_texture_s3tc_srgb/)
    #[doc(alias = "WEBGL_compressed_texture_s3tc_srgb")]
    pub struct WebglCompressedTextureS3tcSrgb: [crate::Object];
}
