//! Types: The language model of the browser: prompts

/// `interface LanguageModel : EventTarget`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LanguageModel) · [Specification](https://webmachinelearning.github.io/prompt-api/#the-languagemodel-class)
#[repr(transparent)]
pub struct LanguageModel {
    parent: crate::EventTarget,
}
interface!(LanguageModel: crate::EventTarget; "LanguageModel");

/// `interface LanguageModelParams`
///
/// Exposed in Window.
///
/// In secure contexts only.
#[repr(transparent)]
pub struct LanguageModelParams {
    parent: crate::Object,
}
interface!(LanguageModelParams:; "LanguageModelParams");

/// `dictionary LanguageModelTool`
#[repr(transparent)]
pub struct LanguageModelTool {
    parent: crate::Object,
}
dictionary!(LanguageModelTool:; "LanguageModelTool");

/// `dictionary LanguageModelCreateCoreOptions`
#[repr(transparent)]
pub struct LanguageModelCreateCoreOptions {
    parent: crate::Object,
}
dictionary!(LanguageModelCreateCoreOptions:; "LanguageModelCreateCoreOptions");
extended!([] LanguageModelCreateCoreOptions);

/// `dictionary LanguageModelCreateOptions : LanguageModelCreateCoreOptions`
#[repr(transparent)]
pub struct LanguageModelCreateOptions {
    parent: crate::LanguageModelCreateCoreOptions,
}
dictionary!(LanguageModelCreateOptions: crate::LanguageModelCreateCoreOptions; "LanguageModelCreateOptions");

/// `dictionary LanguageModelPromptOptions`
#[repr(transparent)]
pub struct LanguageModelPromptOptions {
    parent: crate::Object,
}
dictionary!(LanguageModelPromptOptions:; "LanguageModelPromptOptions");

/// `dictionary LanguageModelAppendOptions`
#[repr(transparent)]
pub struct LanguageModelAppendOptions {
    parent: crate::Object,
}
dictionary!(LanguageModelAppendOptions:; "LanguageModelAppendOptions");

/// `dictionary LanguageModelCloneOptions`
#[repr(transparent)]
pub struct LanguageModelCloneOptions {
    parent: crate::Object,
}
dictionary!(LanguageModelCloneOptions:; "LanguageModelCloneOptions");

/// `dictionary LanguageModelExpected`
#[repr(transparent)]
pub struct LanguageModelExpected {
    parent: crate::Object,
}
dictionary!(LanguageModelExpected:; "LanguageModelExpected");

/// `dictionary LanguageModelMessage`
#[repr(transparent)]
pub struct LanguageModelMessage {
    parent: crate::Object,
}
dictionary!(LanguageModelMessage:; "LanguageModelMessage");

/// `dictionary LanguageModelMessageContent`
#[repr(transparent)]
pub struct LanguageModelMessageContent {
    parent: crate::Object,
}
dictionary!(LanguageModelMessageContent:; "LanguageModelMessageContent");

/// `enum LanguageModelSamplingMode`
#[non_exhaustive]
pub enum LanguageModelSamplingMode {
    /// `"most-predictable"`
    MostPredictable,
    /// `"predictable"`
    Predictable,
    /// `"slightly-predictable"`
    SlightlyPredictable,
    /// `"balanced"`
    Balanced,
    /// `"slightly-creative"`
    SlightlyCreative,
    /// `"creative"`
    Creative,
    /// `"most-creative"`
    MostCreative,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(LanguageModelSamplingMode {
    MostPredictable = "most-predictable",
    Predictable = "predictable",
    SlightlyPredictable = "slightly-predictable",
    Balanced = "balanced",
    SlightlyCreative = "slightly-creative",
    Creative = "creative",
    MostCreative = "most-creative",
});

/// `enum LanguageModelMessageRole`
#[non_exhaustive]
pub enum LanguageModelMessageRole {
    /// `"system"`
    System,
    /// `"user"`
    User,
    /// `"assistant"`
    Assistant,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(LanguageModelMessageRole {
    System = "system",
    User = "user",
    Assistant = "assistant",
});

/// `enum LanguageModelMessageType`
#[non_exhaustive]
pub enum LanguageModelMessageType {
    /// `"text"`
    Text,
    /// `"image"`
    Image,
    /// `"audio"`
    Audio,
    /// `"tool-call"`
    ToolCall,
    /// `"tool-response"`
    ToolResponse,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(LanguageModelMessageType {
    Text = "text",
    Image = "image",
    Audio = "audio",
    ToolCall = "tool-call",
    ToolResponse = "tool-response",
});

/// `typedef (sequence<LanguageModelMessage> or DOMString) LanguageModelPrompt`
#[non_exhaustive]
pub enum LanguageModelPrompt {
    /// `LanguageModelMessageSequence`
    LanguageModelMessageSequence(crate::Array<crate::LanguageModelMessage>),
    /// `String`
    String(crate::JsString),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(LanguageModelPrompt {
    LanguageModelMessageSequence(crate::Array<crate::LanguageModelMessage>): array,
    String(crate::JsString): string,
});

/// `callback LanguageModelToolFunction = Promise<DOMString> (any... arguments)`
pub type LanguageModelToolFunction = crate::Function;

/// `(DOMString or sequence<LanguageModelMessageContent>)`
#[non_exhaustive]
pub enum StringOrLanguageModelMessageContentSequence {
    /// `String`
    String(crate::JsString),
    /// `LanguageModelMessageContentSequence`
    LanguageModelMessageContentSequence(crate::Array<crate::LanguageModelMessageContent>),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(StringOrLanguageModelMessageContentSequence {
    String(crate::JsString): string,
    LanguageModelMessageContentSequence(crate::Array<crate::LanguageModelMessageContent>): array,
});

/// `typedef (ImageBitmapSource or AudioBuffer or BufferSource or DOMString) LanguageModelMessageValue`
#[non_exhaustive]
pub enum LanguageModelMessageValue {
    /// `HtmlImageElement`
    HtmlImageElement(crate::HtmlImageElement),
    /// `SvgImageElement`
    SvgImageElement(crate::SvgImageElement),
    /// `HtmlVideoElement`
    HtmlVideoElement(crate::HtmlVideoElement),
    /// `HtmlCanvasElement`
    HtmlCanvasElement(crate::HtmlCanvasElement),
    /// `ImageBitmap`
    ImageBitmap(crate::ImageBitmap),
    /// `OffscreenCanvas`
    OffscreenCanvas(crate::OffscreenCanvas),
    /// `VideoFrame`
    VideoFrame(crate::VideoFrame),
    /// `Blob`
    Blob(crate::Blob),
    /// `ImageData`
    ImageData(crate::ImageData),
    /// `AudioBuffer`
    AudioBuffer(crate::AudioBuffer),
    /// `ArrayBuffer`
    ArrayBuffer(crate::ArrayBuffer),
    /// `Int8Array`
    Int8Array(crate::Int8Array),
    /// `Int16Array`
    Int16Array(crate::Int16Array),
    /// `Int32Array`
    Int32Array(crate::Int32Array),
    /// `Uint8Array`
    Uint8Array(crate::Uint8Array),
    /// `Uint16Array`
    Uint16Array(crate::Uint16Array),
    /// `Uint32Array`
    Uint32Array(crate::Uint32Array),
    /// `Uint8ClampedArray`
    Uint8ClampedArray(crate::Uint8ClampedArray),
    /// `BigInt64Array`
    BigInt64Array(crate::BigInt64Array),
    /// `BigUint64Array`
    BigUint64Array(crate::BigUint64Array),
    /// `Float16Array`
    Float16Array(crate::Float16Array),
    /// `Float32Array`
    Float32Array(crate::Float32Array),
    /// `Float64Array`
    Float64Array(crate::Float64Array),
    /// `DataView`
    DataView(crate::DataView),
    /// `String`
    String(crate::JsString),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(LanguageModelMessageValue {
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
    Int8Array(crate::Int8Array): value,
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
});
wider!(LanguageModelMessageValue: ImageBitmapSource {
    HtmlImageElement,
    SvgImageElement,
    HtmlVideoElement,
    HtmlCanvasElement,
    ImageBitmap,
    OffscreenCanvas,
    VideoFrame,
    Blob,
    ImageData,
});
wider!(LanguageModelMessageValue: CanvasImageSource {
    HtmlImageElement,
    SvgImageElement,
    HtmlVideoElement,
    HtmlCanvasElement,
    ImageBitmap,
    OffscreenCanvas,
    VideoFrame,
});
wider!(LanguageModelMessageValue: HtmlOrSvgImageElement {
    HtmlImageElement,
    SvgImageElement,
});
wider!(LanguageModelMessageValue: BufferSource {
    ArrayBuffer,
    Int8Array,
    Int16Array,
    Int32Array,
    Uint8Array,
    Uint16Array,
    Uint32Array,
    Uint8ClampedArray,
    BigInt64Array,
    BigUint64Array,
    Float16Array,
    Float32Array,
    Float64Array,
    DataView,
});
wider!(LanguageModelMessageValue: ArrayBufferView {
    Int8Array,
    Int16Array,
    Int32Array,
    Uint8Array,
    Uint16Array,
    Uint32Array,
    Uint8ClampedArray,
    BigInt64Array,
    BigUint64Array,
    Float16Array,
    Float32Array,
    Float64Array,
    DataView,
});
