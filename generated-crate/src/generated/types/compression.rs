//! Types: Compressing and decompressing streams

/// `enum CompressionFormat`
#[non_exhaustive]
pub enum CompressionFormat {
    /// `"brotli"`
    Brotli,
    /// `"deflate"`
    Deflate,
    /// `"deflate-raw"`
    DeflateRaw,
    /// `"gzip"`
    Gzip,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(CompressionFormat {
    Brotli = "brotli",
    Deflate = "deflate",
    DeflateRaw = "deflate-raw",
    Gzip = "gzip",
});

/// `interface CompressionStream`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2023-05. [MDN](https://developer.mozilla.org/docs/Web/API/CompressionStream) · [Specification](https://compression.spec.whatwg.org/#compression-stream)
#[repr(transparent)]
pub struct CompressionStream {
    parent: crate::Object,
}
interface!(CompressionStream:; "CompressionStream");

/// `interface DecompressionStream`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2023-05. [MDN](https://developer.mozilla.org/docs/Web/API/DecompressionStream) · [Specification](https://compression.spec.whatwg.org/#decompression-stream)
#[repr(transparent)]
pub struct DecompressionStream {
    parent: crate::Object,
}
interface!(DecompressionStream:; "DecompressionStream");
