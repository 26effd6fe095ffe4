//! Types: Text to bytes and back: TextEncoder and TextDecoder

web_dictionary! {
    /// `dictionary TextDecoderOptions`
    pub struct TextDecoderOptions: [crate::Object];
    name = "TextDecoderOptions";
    optional;
}

web_dictionary! {
    /// `dictionary TextDecodeOptions`
    pub struct TextDecodeOptions: [crate::Object];
    name = "TextDecodeOptions";
}

web_interface! {
    /// `interface TextDecoder`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/TextDecoder) · [Specification](https://encoding.spec.whatwg.org/#interface-textdecoder)
    pub struct TextDecoder: [crate::Object];
    class = "TextDecoder";
}

web_dictionary! {
    /// `dictionary TextEncoderEncodeIntoResult`
    pub struct TextEncoderEncodeIntoResult: [crate::Object];
    name = "TextEncoderEncodeIntoResult";
}

web_interface! {
    /// `interface TextEncoder`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/TextEncoder) · [Specification](https://encoding.spec.whatwg.org/#interface-textencoder)
    pub struct TextEncoder: [crate::Object];
    class = "TextEncoder";
}

web_interface! {
    /// `interface TextDecoderStream`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/TextDecoderStream) · [Specification](https://encoding.spec.whatwg.org/#interface-textdecoderstream)
    pub struct TextDecoderStream: [crate::Object];
    class = "TextDecoderStream";
}

web_interface! {
    /// `interface TextEncoderStream`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/TextEncoderStream) · [Specification](https://encoding.spec.whatwg.org/#interface-textencoderstream)
    pub struct TextEncoderStream: [crate::Object];
    class = "TextEncoderStream";
}

#[cfg(feature = "encoding")]
web_stands_for!(crate::TextDecoder, crate::TextDecoderOptions);

#[cfg(feature = "encoding")]
web_stands_for!(crate::TextDecoderStream, crate::TextDecoderOptions);
