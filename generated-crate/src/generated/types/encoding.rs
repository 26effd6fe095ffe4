//! Types: Text to bytes and back: TextEncoder and TextDecoder

/// `dictionary TextDecoderOptions`
#[repr(transparent)]
pub struct TextDecoderOptions {
    parent: crate::Object,
}
dictionary!(TextDecoderOptions:; "TextDecoderOptions");

/// `dictionary TextDecodeOptions`
#[repr(transparent)]
pub struct TextDecodeOptions {
    parent: crate::Object,
}
dictionary!(TextDecodeOptions:; "TextDecodeOptions");

/// `interface TextDecoder`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/TextDecoder) · [Specification](https://encoding.spec.whatwg.org/#interface-textdecoder)
#[repr(transparent)]
pub struct TextDecoder {
    parent: crate::Object,
}
interface!(TextDecoder:; "TextDecoder");

/// `dictionary TextEncoderEncodeIntoResult`
#[repr(transparent)]
pub struct TextEncoderEncodeIntoResult {
    parent: crate::Object,
}
dictionary!(TextEncoderEncodeIntoResult:; "TextEncoderEncodeIntoResult");

/// `interface TextEncoder`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/TextEncoder) · [Specification](https://encoding.spec.whatwg.org/#interface-textencoder)
#[repr(transparent)]
pub struct TextEncoder {
    parent: crate::Object,
}
interface!(TextEncoder:; "TextEncoder");

/// `interface TextDecoderStream`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/TextDecoderStream) · [Specification](https://encoding.spec.whatwg.org/#interface-textdecoderstream)
#[repr(transparent)]
pub struct TextDecoderStream {
    parent: crate::Object,
}
interface!(TextDecoderStream:; "TextDecoderStream");

/// `interface TextEncoderStream`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/TextEncoderStream) · [Specification](https://encoding.spec.whatwg.org/#interface-textencoderstream)
#[repr(transparent)]
pub struct TextEncoderStream {
    parent: crate::Object,
}
interface!(TextEncoderStream:; "TextEncoderStream");
