//! Types: Compressing and decompressing streams

web_enumeration! {
    /// `enum CompressionFormat`
    pub enum CompressionFormat {
        Brotli = "brotli",
        Deflate = "deflate",
        DeflateRaw = "deflate-raw",
        Gzip = "gzip",
    }
}

web_interface! {
    /// `interface CompressionStream`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2023-05. [MDN](https://developer.mozilla.org/docs/Web/API/CompressionStream) · [Specification](https://compression.spec.whatwg.org/#compression-stream)
    pub struct CompressionStream: [crate::Object];
    class = "CompressionStream";
}

web_interface! {
    /// `interface DecompressionStream`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2023-05. [MDN](https://developer.mozilla.org/docs/Web/API/DecompressionStream) · [Specification](https://compression.spec.whatwg.org/#decompression-stream)
    pub struct DecompressionStream: [crate::Object];
    class = "DecompressionStream";
}
