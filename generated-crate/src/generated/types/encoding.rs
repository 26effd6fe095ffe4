//! Types: Text to bytes and back: TextEncoder and TextDecoder

web_dictionary! {
    /// Options for a new text decoder.
    ///
    /// `dictionary TextDecoderOptions`
    ///
    /// Feature `encoding`.
    pub struct TextDecoderOptions: [crate::Object];
    name = "TextDecoderOptions";
    optional;
}

web_dictionary! {
    /// Options for one call of `decode`.
    ///
    /// `dictionary TextDecodeOptions`
    ///
    /// Feature `encoding`.
    pub struct TextDecodeOptions: [crate::Object];
    name = "TextDecodeOptions";
}

web_interface! {
    /// A decoder that turns bytes of an encoding, UTF-8 by default, into text.
    ///
    /// `interface TextDecoder`
    ///
    /// Feature `encoding`. Exposed everywhere. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/TextDecoder) · [Specification](https://encoding.spec.whatwg.org/#interface-textdecoder)
    pub struct TextDecoder: [crate::Object];
    class = "TextDecoder";
}

web_dictionary! {
    /// How far `encodeInto` got.
    ///
    /// `dictionary TextEncoderEncodeIntoResult`
    ///
    /// Feature `encoding`.
    pub struct TextEncoderEncodeIntoResult: [crate::Object];
    name = "TextEncoderEncodeIntoResult";
}

web_interface! {
    /// An encoder that turns text into UTF-8 bytes.
    ///
    /// `interface TextEncoder`
    ///
    /// Feature `encoding`. Exposed everywhere. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/TextEncoder) · [Specification](https://encoding.spec.whatwg.org/#interface-textencoder)
    pub struct TextEncoder: [crate::Object];
    class = "TextEncoder";
}

web_interface! {
    /// A stream that turns chunks of bytes into text.
    ///
    /// `interface TextDecoderStream`
    ///
    /// Feature `encoding`. Exposed everywhere. Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/TextDecoderStream) · [Specification](https://encoding.spec.whatwg.org/#interface-textdecoderstream)
    pub struct TextDecoderStream: [crate::Object];
    class = "TextDecoderStream";
}

web_interface! {
    /// A stream that turns chunks of text into UTF-8 bytes.
    ///
    /// `interface TextEncoderStream`
    ///
    /// Feature `encoding`. Exposed everywhere. Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/TextEncoderStream) · [Specification](https://encoding.spec.whatwg.org/#interface-textencoderstream)
    pub struct TextEncoderStream: [crate::Object];
    class = "TextEncoderStream";
}

#[cfg(feature = "encoding")]
web_stands_for!(crate::TextDecoder, crate::TextDecoderOptions);

#[cfg(feature = "encoding")]
web_stands_for!(crate::TextDecoderStream, crate::TextDecoderOptions);
