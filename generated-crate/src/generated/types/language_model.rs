//! Types: The language model of the browser: prompts

web_interface! {
    /// A session with a language model that the browser provides.
    ///
    /// `interface LanguageModel : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Features `language-model` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LanguageModel) · [Specification](https://webmachinelearning.github.io/prompt-api/#the-languagemodel-class)
    pub struct LanguageModel: [crate::EventTarget, crate::Object];
    class = "LanguageModel";
}

web_interface! {
    /// The defaults and limits of the sampling parameters.
    ///
    /// `interface LanguageModelParams`
    ///
    /// Features `language-model` and `experimental`. Exposed in Window. In secure contexts only.
    pub struct LanguageModelParams: [crate::Object];
    class = "LanguageModelParams";
}

web_dictionary! {
    /// A function that the model can call while it answers.
    ///
    /// `dictionary LanguageModelTool`
    ///
    /// Features `language-model` and `experimental`.
    pub struct LanguageModelTool: [crate::Object];
    name = "LanguageModelTool";
}

web_dictionary! {
    /// The options that decide whether a model is available.
    ///
    /// `dictionary LanguageModelCreateCoreOptions`
    ///
    /// Features `language-model` and `experimental`.
    pub struct LanguageModelCreateCoreOptions: [crate::Object];
    name = "LanguageModelCreateCoreOptions";
    extended;
}

web_dictionary! {
    /// The options of `LanguageModel.create`.
    ///
    /// `dictionary LanguageModelCreateOptions : LanguageModelCreateCoreOptions`
    ///
    /// Inherits the methods of [`LanguageModelCreateCoreOptions`](crate::LanguageModelCreateCoreOptions).
    ///
    /// Features `language-model` and `experimental`.
    pub struct LanguageModelCreateOptions: [crate::LanguageModelCreateCoreOptions, crate::Object];
    name = "LanguageModelCreateOptions";
}

web_dictionary! {
    /// The options of `prompt` and `promptStreaming`.
    ///
    /// `dictionary LanguageModelPromptOptions`
    ///
    /// Features `language-model` and `experimental`.
    pub struct LanguageModelPromptOptions: [crate::Object];
    name = "LanguageModelPromptOptions";
}

web_dictionary! {
    /// The options of `append`.
    ///
    /// `dictionary LanguageModelAppendOptions`
    ///
    /// Features `language-model` and `experimental`.
    pub struct LanguageModelAppendOptions: [crate::Object];
    name = "LanguageModelAppendOptions";
}

web_dictionary! {
    /// The options of `clone`.
    ///
    /// `dictionary LanguageModelCloneOptions`
    ///
    /// Features `language-model` and `experimental`.
    pub struct LanguageModelCloneOptions: [crate::Object];
    name = "LanguageModelCloneOptions";
}

web_dictionary! {
    /// A kind of input or output that the session will use.
    ///
    /// `dictionary LanguageModelExpected`
    ///
    /// Features `language-model` and `experimental`.
    pub struct LanguageModelExpected: [crate::Object];
    name = "LanguageModelExpected";
}

web_dictionary! {
    /// One message of the conversation.
    ///
    /// `dictionary LanguageModelMessage`
    ///
    /// Features `language-model` and `experimental`.
    pub struct LanguageModelMessage: [crate::Object];
    name = "LanguageModelMessage";
}

web_dictionary! {
    /// One part of a message, such as a text or an image.
    ///
    /// `dictionary LanguageModelMessageContent`
    ///
    /// Features `language-model` and `experimental`.
    pub struct LanguageModelMessageContent: [crate::Object];
    name = "LanguageModelMessageContent";
}

web_enumeration! {
    /// A named choice of how predictable or creative the answers are.
    ///
    /// `enum LanguageModelSamplingMode`
    ///
    /// Features `language-model` and `experimental`.
    pub enum LanguageModelSamplingMode {
        MostPredictable = "most-predictable",
        Predictable = "predictable",
        SlightlyPredictable = "slightly-predictable",
        Balanced = "balanced",
        SlightlyCreative = "slightly-creative",
        Creative = "creative",
        MostCreative = "most-creative",
    }
}

web_enumeration! {
    /// The author of a message: `system`, `user` or `assistant`.
    ///
    /// `enum LanguageModelMessageRole`
    ///
    /// Features `language-model` and `experimental`.
    pub enum LanguageModelMessageRole {
        System = "system",
        User = "user",
        Assistant = "assistant",
    }
}

web_enumeration! {
    /// The kind of a message part, such as `text`, `image` or `audio`.
    ///
    /// `enum LanguageModelMessageType`
    ///
    /// Features `language-model` and `experimental`.
    pub enum LanguageModelMessageType {
        Text = "text",
        Image = "image",
        Audio = "audio",
        ToolCall = "tool-call",
        ToolResponse = "tool-response",
    }
}

web_union! {
    /// `typedef (sequence<LanguageModelMessage> or DOMString) LanguageModelPrompt`
    ///
    /// Features `language-model` and `experimental`.
    pub enum LanguageModelPrompt {
        LanguageModelMessageSequence(crate::Array<crate::LanguageModelMessage>): array,
        String(crate::JsString): string,
    }
}

/// `callback LanguageModelToolFunction = Promise<DOMString> (any... arguments)`
///
/// Features `language-model` and `experimental`.
pub type LanguageModelToolFunction = crate::Function<fn(
    crate::Rest<crate::JsValue>,
) -> crate::Promise<alloc::string::String>>;

web_union! {
    /// `(DOMString or sequence<LanguageModelMessageContent>)`
    ///
    /// Features `language-model` and `experimental`.
    pub enum StringOrLanguageModelMessageContentSequence {
        LanguageModelMessageContentSequence(crate::Array<crate::LanguageModelMessageContent>): array,
        String(crate::JsString): string,
    }
}

web_union! {
    /// `typedef (ImageBitmapSource or AudioBuffer or BufferSource or DOMString) LanguageModelMessageValue`
    ///
    /// Features `language-model` and `experimental`.
    pub enum LanguageModelMessageValue {
        HtmlImageElement(crate::HtmlImageElement): value,
        SvgImageElement(crate::SvgImageElement): value,
        HtmlVideoElement(crate::HtmlVideoElement): value,
        HtmlCanvasElement(crate::HtmlCanvasElement): value,
        ImageBitmap(crate::ImageBitmap): value,
        OffscreenCanvas(crate::OffscreenCanvas): value,
        VideoFrame(crate::VideoFrame): value,
        Blob(crate::Blob): value,
        ImageData(crate::ImageData): value,
        AudioBuffer(crate::AudioBuffer): value,
        ArrayBuffer(crate::ArrayBuffer): value,
        Int8Array(crate::Int8Array): numbers,
        Int16Array(crate::Int16Array): value,
        Int32Array(crate::Int32Array): value,
        Uint8Array(crate::Uint8Array): value,
        Uint16Array(crate::Uint16Array): value,
        Uint32Array(crate::Uint32Array): value,
        Uint8ClampedArray(crate::Uint8ClampedArray): value,
        BigInt64Array(crate::BigInt64Array): value,
        BigUint64Array(crate::BigUint64Array): value,
        Float16Array(crate::Float16Array): value,
        Float32Array(crate::Float32Array): value,
        Float64Array(crate::Float64Array): value,
        DataView(crate::DataView): value,
        String(crate::JsString): string,
    }
    from crate::ImageBitmapSource {
        HtmlImageElement, SvgImageElement, HtmlVideoElement, HtmlCanvasElement, ImageBitmap, OffscreenCanvas,
        VideoFrame, Blob, ImageData,
    };
    from crate::BufferSource {
        ArrayBuffer, Int8Array, Int16Array, Int32Array, Uint8Array, Uint16Array, Uint32Array, Uint8ClampedArray,
        BigInt64Array, BigUint64Array, Float16Array, Float32Array, Float64Array, DataView,
    };
    through crate::ImageBitmapSource => crate::CanvasImageSource;
    through crate::ImageBitmapSource => crate::HtmlOrSvgImageElement;
    through crate::BufferSource => crate::ArrayBufferView;
}

#[cfg(all(
    any(
        feature = "custom-elements", feature = "drag-and-drop", feature = "file-entries", feature = "file-system",
        feature = "files", feature = "form-data", feature = "web-share",
    ), all(feature = "experimental", feature = "language-model"),
))]
web_stands_for!(crate::File, crate::LanguageModelMessageValue, Blob(crate::Blob));
