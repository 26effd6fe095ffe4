//! Types: Decoding images frame by frame

web_interface! {
    /// Decodes images, also animated ones, frame by frame.
    ///
    /// `interface ImageDecoder`
    ///
    /// Feature `image-decoder`. Exposed in Window, DedicatedWorker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ImageDecoder) · [Specification](https://w3c.github.io/webcodecs/#imagedecoder-interface)
    pub struct ImageDecoder: [crate::Object];
    class = "ImageDecoder";
}

web_dictionary! {
    /// Options for making an `ImageDecoder`.
    ///
    /// `dictionary ImageDecoderInit`
    ///
    /// Feature `image-decoder`.
    pub struct ImageDecoderInit: [crate::Object];
    name = "ImageDecoderInit";
}

web_dictionary! {
    /// Options for decoding a frame.
    ///
    /// `dictionary ImageDecodeOptions`
    ///
    /// Feature `image-decoder`.
    pub struct ImageDecodeOptions: [crate::Object];
    name = "ImageDecodeOptions";
}

web_dictionary! {
    /// A decoded frame.
    ///
    /// `dictionary ImageDecodeResult`
    ///
    /// Feature `image-decoder`.
    pub struct ImageDecodeResult: [crate::Object];
    name = "ImageDecodeResult";
}

web_interface! {
    /// The tracks of an image.
    ///
    /// `interface ImageTrackList`
    ///
    /// Feature `image-decoder`. Exposed in Window, DedicatedWorker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ImageTrackList) · [Specification](https://w3c.github.io/webcodecs/#imagetracklist-interface)
    pub struct ImageTrackList: [crate::Object];
    class = "ImageTrackList";
}

web_interface! {
    /// A still image or an animation within an image file.
    ///
    /// `interface ImageTrack`
    ///
    /// Feature `image-decoder`. Exposed in Window, DedicatedWorker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ImageTrack) · [Specification](https://w3c.github.io/webcodecs/#imagetrack-interface)
    pub struct ImageTrack: [crate::Object];
    class = "ImageTrack";
}

web_union! {
    /// `typedef (AllowSharedBufferSource or ReadableStream) ImageBufferSource`
    ///
    /// Feature `image-decoder`.
    pub enum ImageBufferSource {
        ReadableStream(crate::ReadableStream): value,
        ArrayBuffer(crate::ArrayBuffer): value,
        SharedArrayBuffer(crate::SharedArrayBuffer): value,
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
    }
    from crate::AllowSharedBufferSource {
        ArrayBuffer, SharedArrayBuffer, Int8Array, Int16Array, Int32Array, Uint8Array, Uint16Array, Uint32Array,
        Uint8ClampedArray, BigInt64Array, BigUint64Array, Float16Array, Float32Array, Float64Array, DataView,
    };
    through crate::AllowSharedBufferSource => crate::ArrayBufferView;
    into crate::Object;
}

#[cfg(all(feature = "webtransport", feature = "image-decoder"))]
web_stands_for!(crate::WebTransportReceiveStream, crate::ImageBufferSource, ReadableStream(crate::ReadableStream));
