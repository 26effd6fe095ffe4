//! Decoding images frame by frame

use crate::runtime::prelude::*;
use crate::{
    ColorSpaceConversion, ImageBufferSource, ImageDecodeOptions, ImageDecodeResult, ImageDecoder, ImageDecoderInit,
    ImageTrack, ImageTrackList, VideoFrame,
};

impl ImageDecoder {
    /// Makes a new `ImageDecoder`.
    ///
    /// `constructor(ImageDecoderInit init)`
    ///
    /// Feature `image-decoder`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ImageDecoder/ImageDecoder) · [Specification](https://w3c.github.io/webcodecs/#dom-imagedecoder-imagedecoder)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `type` is not an image type, or the data is empty, detached, or a disturbed or
    /// locked stream.
    #[inline]
    pub fn new(init: &ImageDecoderInit) -> Result<ImageDecoder, Exception> {
        Js::try_new_ImageDecoder__value__as_value(init.as_ref()).map(Js::cast)
    }

    /// The MIME type that the decoder was made with.
    ///
    /// `readonly attribute DOMString type`
    ///
    /// Feature `image-decoder`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ImageDecoder/type) · [Specification](https://w3c.github.io/webcodecs/#dom-imagedecoder-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Whether all encoded data has arrived.
    ///
    /// `readonly attribute boolean complete`
    ///
    /// Feature `image-decoder`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ImageDecoder/complete) · [Specification](https://w3c.github.io/webcodecs/#dom-imagedecoder-complete)
    #[inline]
    pub fn complete(&self) -> bool {
        Js::get_complete__as_bool(js(self)).get()
    }

    /// A promise that is fulfilled once all encoded data has arrived.
    ///
    /// `readonly attribute Promise<undefined> completed`
    ///
    /// Feature `image-decoder`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ImageDecoder/completed) · [Specification](https://w3c.github.io/webcodecs/#dom-imagedecoder-completed)
    #[inline]
    pub fn completed(&self) -> Promise<()> {
        Promise::of_call(Js::try_get_completed__as_value(js(self)))
    }

    /// The tracks of the image; most files have one.
    ///
    /// `readonly attribute ImageTrackList tracks`
    ///
    /// Feature `image-decoder`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ImageDecoder/tracks) · [Specification](https://w3c.github.io/webcodecs/#dom-imagedecoder-tracks)
    #[inline]
    pub fn tracks(&self) -> ImageTrackList {
        FromJs::from_js(Js::get_tracks__as_value(js(self)))
    }

    /// Resolves to one decoded frame of the selected track.
    ///
    /// `Promise<ImageDecodeResult> decode(optional ImageDecodeOptions options = {})`
    ///
    /// Feature `image-decoder`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ImageDecoder/decode) · [Specification](https://w3c.github.io/webcodecs/#dom-imagedecoder-decode)
    #[inline]
    pub fn decode(&self) -> Promise<ImageDecodeResult> {
        Promise::of_call(Js::try_call_decode__as_value(js(self)))
    }

    /// As `decode`, with `options`.
    ///
    /// `Promise<ImageDecodeResult> decode(optional ImageDecodeOptions options = {})`
    ///
    /// Feature `image-decoder`.
    #[doc(alias = "decode")]
    #[inline]
    pub fn decode_with_options(&self, options: &ImageDecodeOptions) -> Promise<ImageDecodeResult> {
        Promise::of_call(Js::try_call_decode__value__as_value(js(self), options.as_ref()))
    }

    /// Gives up all decodes that are pending.
    ///
    /// `undefined reset()`
    ///
    /// Feature `image-decoder`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ImageDecoder/reset) · [Specification](https://w3c.github.io/webcodecs/#dom-imagedecoder-reset)
    #[inline]
    pub fn reset(&self) {
        Js::call_reset(js(self))
    }

    /// Gives up all work and frees the memory; the decoder cannot be used any more.
    ///
    /// `undefined close()`
    ///
    /// Feature `image-decoder`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ImageDecoder/close) · [Specification](https://w3c.github.io/webcodecs/#dom-imagedecoder-close)
    #[inline]
    pub fn close(&self) {
        Js::call_close(js(self))
    }

    /// Resolves to whether the browser can decode images of the MIME type.
    ///
    /// `static Promise<boolean> isTypeSupported(DOMString type)`
    ///
    /// Feature `image-decoder`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ImageDecoder/isTypeSupported_static) · [Specification](https://w3c.github.io/webcodecs/#dom-imagedecoder-istypesupported)
    #[doc(alias = "isTypeSupported")]
    #[inline]
    pub fn is_type_supported(type_: &str) -> Promise<bool> {
        Promise::of_call(Js::try_static_call_ImageDecoder_isTypeSupported__str__as_value(type_))
    }
}

impl ImageDecoderInit {
    /// Options for making an `ImageDecoder`.
    ///
    /// `dictionary ImageDecoderInit`
    ///
    /// Feature `image-decoder`.
    pub fn new(type_: &str, data: impl Into<ImageBufferSource>) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_);
        property::set(&this, "data", &data.into().to_js());
        this
    }

    /// The MIME type that the decoder was made with.
    ///
    /// `required DOMString type`
    ///
    /// Feature `image-decoder`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> String {
        property::get(self, "type")
    }

    /// Sets the MIME type that the decoder was made with.
    ///
    /// Feature `image-decoder`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: &str) -> &Self {
        property::set_str(self, "type", value);
        self
    }

    /// The encoded image, as bytes or as a stream of them.
    ///
    /// `required ImageBufferSource data`
    ///
    /// Feature `image-decoder`.
    #[doc(alias = "data")]
    pub fn get_data(&self) -> ImageBufferSource {
        property::get(self, "data")
    }

    /// Sets the encoded image, as bytes or as a stream of them.
    ///
    /// Feature `image-decoder`.
    #[doc(alias = "data")]
    pub fn set_data(&self, value: impl Into<ImageBufferSource>) -> &Self {
        property::set(self, "data", &value.into().to_js());
        self
    }

    /// Whether the color profile of the image is applied.
    ///
    /// `ColorSpaceConversion colorSpaceConversion = "default"`
    ///
    /// Feature `image-decoder`.
    #[doc(alias = "colorSpaceConversion")]
    pub fn get_color_space_conversion(&self) -> Option<ColorSpaceConversion> {
        property::get(self, "colorSpaceConversion")
    }

    /// Sets whether the color profile of the image is applied.
    ///
    /// Feature `image-decoder`.
    #[doc(alias = "colorSpaceConversion")]
    pub fn set_color_space_conversion(&self, value: ColorSpaceConversion) -> &Self {
        property::set_str(self, "colorSpaceConversion", value.as_str());
        self
    }

    /// The wanted width in pixels, as a hint; to be given together with `desiredHeight`.
    ///
    /// `[EnforceRange] unsigned long desiredWidth`
    ///
    /// Feature `image-decoder`.
    #[doc(alias = "desiredWidth")]
    pub fn get_desired_width(&self) -> Option<u32> {
        property::get(self, "desiredWidth")
    }

    /// Sets the wanted width in pixels, as a hint; to be given together with `desiredHeight`.
    ///
    /// Feature `image-decoder`.
    #[doc(alias = "desiredWidth")]
    pub fn set_desired_width(&self, value: u32) -> &Self {
        property::set_f64(self, "desiredWidth", value as f64);
        self
    }

    /// The wanted height in pixels, as a hint; to be given together with `desiredWidth`.
    ///
    /// `[EnforceRange] unsigned long desiredHeight`
    ///
    /// Feature `image-decoder`.
    #[doc(alias = "desiredHeight")]
    pub fn get_desired_height(&self) -> Option<u32> {
        property::get(self, "desiredHeight")
    }

    /// Sets the wanted height in pixels, as a hint; to be given together with `desiredWidth`.
    ///
    /// Feature `image-decoder`.
    #[doc(alias = "desiredHeight")]
    pub fn set_desired_height(&self, value: u32) -> &Self {
        property::set_f64(self, "desiredHeight", value as f64);
        self
    }

    /// Whether to select the animated track first if there is also a still one.
    ///
    /// `boolean preferAnimation`
    ///
    /// Feature `image-decoder`.
    #[doc(alias = "preferAnimation")]
    pub fn get_prefer_animation(&self) -> Option<bool> {
        property::get(self, "preferAnimation")
    }

    /// Sets whether to select the animated track first if there is also a still one.
    ///
    /// Feature `image-decoder`.
    #[doc(alias = "preferAnimation")]
    pub fn set_prefer_animation(&self, value: bool) -> &Self {
        property::set_bool(self, "preferAnimation", value);
        self
    }

    /// The buffers that the decoder takes over instead of copying them.
    ///
    /// `sequence<ArrayBuffer> transfer = []`
    ///
    /// Feature `image-decoder`.
    #[doc(alias = "transfer")]
    pub fn get_transfer(&self) -> Option<Array<ArrayBuffer>> {
        property::get(self, "transfer")
    }

    /// Sets the buffers that the decoder takes over instead of copying them.
    ///
    /// Feature `image-decoder`.
    #[doc(alias = "transfer")]
    pub fn set_transfer(&self, value: impl IntoSequence<ArrayBuffer>) -> &Self {
        property::set(self, "transfer", &value.to_value());
        self
    }
}

impl ImageDecodeOptions {
    /// Options for decoding a frame.
    ///
    /// `dictionary ImageDecodeOptions`
    ///
    /// Feature `image-decoder`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The number of the frame, counted from 0.
    ///
    /// `[EnforceRange] unsigned long frameIndex = 0`
    ///
    /// Feature `image-decoder`.
    #[doc(alias = "frameIndex")]
    pub fn get_frame_index(&self) -> Option<u32> {
        property::get(self, "frameIndex")
    }

    /// Sets the number of the frame, counted from 0.
    ///
    /// Feature `image-decoder`.
    #[doc(alias = "frameIndex")]
    pub fn set_frame_index(&self, value: u32) -> &Self {
        property::set_f64(self, "frameIndex", value as f64);
        self
    }

    /// Whether to wait for the finished frame; if not, coarse stages of it come first.
    ///
    /// `boolean completeFramesOnly = true`
    ///
    /// Feature `image-decoder`.
    #[doc(alias = "completeFramesOnly")]
    pub fn get_complete_frames_only(&self) -> Option<bool> {
        property::get(self, "completeFramesOnly")
    }

    /// Sets whether to wait for the finished frame; if not, coarse stages of it come first.
    ///
    /// Feature `image-decoder`.
    #[doc(alias = "completeFramesOnly")]
    pub fn set_complete_frames_only(&self, value: bool) -> &Self {
        property::set_bool(self, "completeFramesOnly", value);
        self
    }
}

impl Default for ImageDecodeOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl ImageDecodeResult {
    /// A decoded frame.
    ///
    /// `dictionary ImageDecodeResult`
    ///
    /// Feature `image-decoder`.
    pub fn new(image: &VideoFrame, complete: bool) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "image", image.as_ref());
        property::set_bool(&this, "complete", complete);
        this
    }

    /// The frame, which has to be closed after use.
    ///
    /// `required VideoFrame image`
    ///
    /// Feature `image-decoder`.
    #[doc(alias = "image")]
    pub fn get_image(&self) -> VideoFrame {
        property::get(self, "image")
    }

    /// Sets the frame, which has to be closed after use.
    ///
    /// Feature `image-decoder`.
    #[doc(alias = "image")]
    pub fn set_image(&self, value: &VideoFrame) -> &Self {
        property::set(self, "image", value.as_ref());
        self
    }

    /// Whether this is the finished frame and not a coarse stage of it.
    ///
    /// `required boolean complete`
    ///
    /// Feature `image-decoder`.
    #[doc(alias = "complete")]
    pub fn get_complete(&self) -> bool {
        property::get(self, "complete")
    }

    /// Sets whether this is the finished frame and not a coarse stage of it.
    ///
    /// Feature `image-decoder`.
    #[doc(alias = "complete")]
    pub fn set_complete(&self, value: bool) -> &Self {
        property::set_bool(self, "complete", value);
        self
    }
}

impl ImageTrackList {
    /// `getter ImageTrack (unsigned long index)`
    ///
    /// Feature `image-decoder`.
    #[inline]
    pub fn get(&self, index: u32) -> Option<ImageTrack> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// A promise that is fulfilled once the tracks are known.
    ///
    /// `readonly attribute Promise<undefined> ready`
    ///
    /// Feature `image-decoder`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ImageTrackList/ready) · [Specification](https://w3c.github.io/webcodecs/#dom-imagetracklist-ready)
    #[inline]
    pub fn ready(&self) -> Promise<()> {
        Promise::of_call(Js::try_get_ready__as_value(js(self)))
    }

    /// The number of tracks.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `image-decoder`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ImageTrackList/length) · [Specification](https://w3c.github.io/webcodecs/#dom-imagetracklist-length)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// The number of the track that is decoded, or -1 if none is selected.
    ///
    /// `readonly attribute long selectedIndex`
    ///
    /// Feature `image-decoder`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ImageTrackList/selectedIndex) · [Specification](https://w3c.github.io/webcodecs/#dom-imagetracklist-selectedindex)
    #[doc(alias = "selectedIndex")]
    #[inline]
    pub fn selected_index(&self) -> i32 {
        Js::get_selectedIndex__as_number(js(self)) as i32
    }

    /// The track that is decoded, or null if none is selected.
    ///
    /// `readonly attribute ImageTrack? selectedTrack`
    ///
    /// Feature `image-decoder`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ImageTrackList/selectedTrack) · [Specification](https://w3c.github.io/webcodecs/#dom-imagetracklist-selectedtrack)
    #[doc(alias = "selectedTrack")]
    #[inline]
    pub fn selected_track(&self) -> Option<ImageTrack> {
        Js::get_selectedTrack__as_option_value(js(self)).map(Js::read)
    }
}

impl IntoIterator for &ImageTrackList {
    type Item = ImageTrack;
    type IntoIter = IndexedIter<ImageTrack>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

sequence!([] ImageTrackList; ImageTrack);

impl ImageTrack {
    /// Whether the track has several frames or may get them.
    ///
    /// `readonly attribute boolean animated`
    ///
    /// Feature `image-decoder`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ImageTrack/animated) · [Specification](https://w3c.github.io/webcodecs/#dom-imagetrack-animated)
    #[inline]
    pub fn animated(&self) -> bool {
        Js::get_animated__as_bool(js(self)).get()
    }

    /// The number of frames known so far.
    ///
    /// `readonly attribute unsigned long frameCount`
    ///
    /// Feature `image-decoder`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ImageTrack/frameCount) · [Specification](https://w3c.github.io/webcodecs/#dom-imagetrack-framecount)
    #[doc(alias = "frameCount")]
    #[inline]
    pub fn frame_count(&self) -> u32 {
        Js::get_frameCount__as_number(js(self)) as u32
    }

    /// How often the animation repeats after its first run; infinity for ever.
    ///
    /// `readonly attribute unrestricted float repetitionCount`
    ///
    /// Feature `image-decoder`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ImageTrack/repetitionCount) · [Specification](https://w3c.github.io/webcodecs/#dom-imagetrack-repetitioncount)
    #[doc(alias = "repetitionCount")]
    #[inline]
    pub fn repetition_count(&self) -> f32 {
        Js::get_repetitionCount__as_number(js(self)) as f32
    }

    /// Whether this track is decoded; setting it to true selects the track.
    ///
    /// `attribute boolean selected`
    ///
    /// Feature `image-decoder`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ImageTrack/selected) · [Specification](https://w3c.github.io/webcodecs/#dom-imagetrack-selected)
    #[inline]
    pub fn selected(&self) -> bool {
        Js::get_selected__as_bool(js(self)).get()
    }

    /// Sets whether this track is decoded; setting it to true selects the track.
    ///
    /// Feature `image-decoder`.
    #[doc(alias = "selected")]
    #[inline]
    pub fn set_selected(&self, value: bool) {
        Js::set_selected__bool(js(self), value)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "animated")]
    pub(crate) fn get_animated__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(catch, method, getter, js_name = "completed")]
    pub(crate) fn try_get_completed__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, getter, js_name = "frameCount")]
    pub(crate) fn get_frameCount__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "repetitionCount")]
    pub(crate) fn get_repetitionCount__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "selectedTrack")]
    pub(crate) fn get_selectedTrack__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "tracks")]
    pub(crate) fn get_tracks__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, constructor, js_class = "ImageDecoder")]
    pub(crate) fn try_new_ImageDecoder__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "ImageDecoder", js_name = "isTypeSupported")]
    pub(crate) fn try_static_call_ImageDecoder_isTypeSupported__str__as_value(a0: &str) -> Result<Js, Exception>;
}
