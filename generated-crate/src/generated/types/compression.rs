//! Types: Compressing and decompressing streams

web_enumeration! {
    /// A format of compressed data, such as `gzip`, `deflate` or `deflate-raw`.
    ///
    /// `enum CompressionFormat`
    ///
    /// Feature `compression`.
    pub enum CompressionFormat {
        Brotli = "brotli",
        Deflate = "deflate",
        DeflateRaw = "deflate-raw",
        Gzip = "gzip",
    }
}

web_interface! {
    /// A stream that compresses the bytes that pass through it.
    ///
    /// `interface CompressionStream`
    ///
    /// Feature `compression`. Exposed everywhere. Baseline: widely available since 2023-05. [MDN](https://developer.mozilla.org/docs/Web/API/CompressionStream) · [Specification](https://compression.spec.whatwg.org/#compression-stream)
    pub struct CompressionStream: [crate::Object];
    class = "CompressionStream";
}

web_interface! {
    /// A stream that unpacks the compressed bytes that pass through it.
    ///
    /// `interface DecompressionStream`
    ///
    /// Feature `compression`. Exposed everywhere. Baseline: widely available since 2023-05. [MDN](https://developer.mozilla.org/docs/Web/API/DecompressionStream) · [Specification](https://compression.spec.whatwg.org/#decompression-stream)
    pub struct DecompressionStream: [crate::Object];
    class = "DecompressionStream";
}
