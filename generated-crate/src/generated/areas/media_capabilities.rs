//! Which media the device can decode and encode well

use crate::runtime::prelude::*;
use crate::{
    AudioConfiguration, ColorGamut, HdrMetadataType, KeySystemTrackConfiguration, MediaCapabilities,
    MediaCapabilitiesDecodingInfo, MediaCapabilitiesEncodingInfo, MediaCapabilitiesInfo,
    MediaCapabilitiesKeySystemConfiguration, MediaConfiguration, MediaDecodingConfiguration, MediaDecodingType,
    MediaEncodingConfiguration, MediaEncodingType, MediaKeySystemAccess, MediaKeysRequirement, Navigator,
    TransferFunction, VideoConfiguration, WorkerNavigator,
};

impl Navigator {
    /// Tells how well the device can play and encode media formats.
    ///
    /// `readonly attribute MediaCapabilities mediaCapabilities`
    ///
    /// Feature `media-capabilities`. Exposed in Window only. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/mediaCapabilities) · [Specification](https://w3c.github.io/media-capabilities/#dom-navigator-mediacapabilities)
    #[doc(alias = "mediaCapabilities")]
    #[inline]
    pub fn media_capabilities(&self) -> MediaCapabilities {
        FromJs::from_js(Js::get_mediaCapabilities__as_value(js(self)))
    }
}

impl WorkerNavigator {
    /// Tells how well the device can play and encode media formats.
    ///
    /// `readonly attribute MediaCapabilities mediaCapabilities`
    ///
    /// Feature `media-capabilities`. Exposed in Worker only. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerNavigator/mediaCapabilities) · [Specification](https://w3c.github.io/media-capabilities/#dom-workernavigator-mediacapabilities)
    #[doc(alias = "mediaCapabilities")]
    #[inline]
    pub fn media_capabilities(&self) -> MediaCapabilities {
        FromJs::from_js(Js::get_mediaCapabilities__as_value(js(self)))
    }
}

impl MediaConfiguration {
    /// A video and an audio format to ask about.
    ///
    /// `dictionary MediaConfiguration`
    ///
    /// Feature `media-capabilities`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The video format.
    ///
    /// `VideoConfiguration video`
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "video")]
    pub fn get_video(&self) -> Option<VideoConfiguration> {
        property::get(self, "video")
    }

    /// Sets the video format.
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "video")]
    pub fn set_video(&self, value: &VideoConfiguration) -> &Self {
        property::set(self, "video", value.as_ref());
        self
    }

    /// The audio format.
    ///
    /// `AudioConfiguration audio`
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "audio")]
    pub fn get_audio(&self) -> Option<AudioConfiguration> {
        property::get(self, "audio")
    }

    /// Sets the audio format.
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "audio")]
    pub fn set_audio(&self, value: &AudioConfiguration) -> &Self {
        property::set(self, "audio", value.as_ref());
        self
    }
}

impl Default for MediaConfiguration {
    fn default() -> Self {
        Self::new()
    }
}

impl MediaDecodingConfiguration {
    /// Media that the page would like to play.
    ///
    /// `dictionary MediaDecodingConfiguration : MediaConfiguration`
    ///
    /// Feature `media-capabilities`.
    pub fn new(type_: MediaDecodingType) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_.as_str());
        this
    }

    /// Where the media comes from: a file, Media Source Extensions or WebRTC.
    ///
    /// `required MediaDecodingType type`
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> MediaDecodingType {
        property::get(self, "type")
    }

    /// Sets where the media comes from: a file, Media Source Extensions or WebRTC.
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: MediaDecodingType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// The content protection that is needed, if any.
    ///
    /// `MediaCapabilitiesKeySystemConfiguration keySystemConfiguration`
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "keySystemConfiguration")]
    pub fn get_key_system_configuration(&self) -> Option<MediaCapabilitiesKeySystemConfiguration> {
        property::get(self, "keySystemConfiguration")
    }

    /// Sets the content protection that is needed, if any.
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "keySystemConfiguration")]
    pub fn set_key_system_configuration(&self, value: &MediaCapabilitiesKeySystemConfiguration) -> &Self {
        property::set(self, "keySystemConfiguration", value.as_ref());
        self
    }

    /// Sets the video format.
    ///
    /// `VideoConfiguration video`
    ///
    /// Feature `media-capabilities`. Inherited from `MediaConfiguration`.
    #[doc(alias = "video")]
    pub fn set_video(&self, value: &VideoConfiguration) -> &Self {
        property::set(self, "video", value.as_ref());
        self
    }

    /// Sets the audio format.
    ///
    /// `AudioConfiguration audio`
    ///
    /// Feature `media-capabilities`. Inherited from `MediaConfiguration`.
    #[doc(alias = "audio")]
    pub fn set_audio(&self, value: &AudioConfiguration) -> &Self {
        property::set(self, "audio", value.as_ref());
        self
    }
}

impl MediaEncodingConfiguration {
    /// Media that the page would like to encode.
    ///
    /// `dictionary MediaEncodingConfiguration : MediaConfiguration`
    ///
    /// Feature `media-capabilities`.
    pub fn new(type_: MediaEncodingType) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_.as_str());
        this
    }

    /// What the media is encoded for: a recording or WebRTC.
    ///
    /// `required MediaEncodingType type`
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> MediaEncodingType {
        property::get(self, "type")
    }

    /// Sets what the media is encoded for: a recording or WebRTC.
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: MediaEncodingType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// Sets the video format.
    ///
    /// `VideoConfiguration video`
    ///
    /// Feature `media-capabilities`. Inherited from `MediaConfiguration`.
    #[doc(alias = "video")]
    pub fn set_video(&self, value: &VideoConfiguration) -> &Self {
        property::set(self, "video", value.as_ref());
        self
    }

    /// Sets the audio format.
    ///
    /// `AudioConfiguration audio`
    ///
    /// Feature `media-capabilities`. Inherited from `MediaConfiguration`.
    #[doc(alias = "audio")]
    pub fn set_audio(&self, value: &AudioConfiguration) -> &Self {
        property::set(self, "audio", value.as_ref());
        self
    }
}

impl VideoConfiguration {
    /// The format of a video.
    ///
    /// `dictionary VideoConfiguration`
    ///
    /// Feature `media-capabilities`.
    pub fn new(content_type: &str, width: u32, height: u32, bitrate: u64, framerate: f64) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "contentType", content_type);
        property::set_f64(&this, "width", width as f64);
        property::set_f64(&this, "height", height as f64);
        property::set_f64(&this, "bitrate", bitrate as f64);
        property::set_f64(&this, "framerate", framerate);
        this
    }

    /// The MIME type with the codec, such as `video/webm; codecs="vp9"`.
    ///
    /// `required DOMString contentType`
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "contentType")]
    pub fn get_content_type(&self) -> String {
        property::get(self, "contentType")
    }

    /// Sets the MIME type with the codec, such as `video/webm; codecs="vp9"`.
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "contentType")]
    pub fn set_content_type(&self, value: &str) -> &Self {
        property::set_str(self, "contentType", value);
        self
    }

    /// The width in pixels.
    ///
    /// `required unsigned long width`
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "width")]
    pub fn get_width(&self) -> u32 {
        property::get(self, "width")
    }

    /// Sets the width in pixels.
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "width")]
    pub fn set_width(&self, value: u32) -> &Self {
        property::set_f64(self, "width", value as f64);
        self
    }

    /// The height in pixels.
    ///
    /// `required unsigned long height`
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "height")]
    pub fn get_height(&self) -> u32 {
        property::get(self, "height")
    }

    /// Sets the height in pixels.
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "height")]
    pub fn set_height(&self, value: u32) -> &Self {
        property::set_f64(self, "height", value as f64);
        self
    }

    /// The bits per second.
    ///
    /// `required unsigned long long bitrate`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "bitrate")]
    pub fn get_bitrate(&self) -> u64 {
        property::get(self, "bitrate")
    }

    /// Sets the bits per second.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "bitrate")]
    pub fn set_bitrate(&self, value: u64) -> &Self {
        property::set_f64(self, "bitrate", value as f64);
        self
    }

    /// The frames per second.
    ///
    /// `required double framerate`
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "framerate")]
    pub fn get_framerate(&self) -> f64 {
        property::get(self, "framerate")
    }

    /// Sets the frames per second.
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "framerate")]
    pub fn set_framerate(&self, value: f64) -> &Self {
        property::set_f64(self, "framerate", value);
        self
    }

    /// Whether the video is transparent in places.
    ///
    /// `boolean hasAlphaChannel`
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "hasAlphaChannel")]
    pub fn get_has_alpha_channel(&self) -> Option<bool> {
        property::get(self, "hasAlphaChannel")
    }

    /// Sets whether the video is transparent in places.
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "hasAlphaChannel")]
    pub fn set_has_alpha_channel(&self, value: bool) -> &Self {
        property::set_bool(self, "hasAlphaChannel", value);
        self
    }

    /// The kind of HDR metadata that has to be understood.
    ///
    /// `HdrMetadataType hdrMetadataType`
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "hdrMetadataType")]
    pub fn get_hdr_metadata_type(&self) -> Option<HdrMetadataType> {
        property::get(self, "hdrMetadataType")
    }

    /// Sets the kind of HDR metadata that has to be understood.
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "hdrMetadataType")]
    pub fn set_hdr_metadata_type(&self, value: HdrMetadataType) -> &Self {
        property::set_str(self, "hdrMetadataType", value.as_str());
        self
    }

    /// The range of colors that has to be shown.
    ///
    /// `ColorGamut colorGamut`
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "colorGamut")]
    pub fn get_color_gamut(&self) -> Option<ColorGamut> {
        property::get(self, "colorGamut")
    }

    /// Sets the range of colors that has to be shown.
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "colorGamut")]
    pub fn set_color_gamut(&self, value: ColorGamut) -> &Self {
        property::set_str(self, "colorGamut", value.as_str());
        self
    }

    /// The curve by which color values become light, such as `"pq"` for HDR.
    ///
    /// `TransferFunction transferFunction`
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "transferFunction")]
    pub fn get_transfer_function(&self) -> Option<TransferFunction> {
        property::get(self, "transferFunction")
    }

    /// Sets the curve by which color values become light, such as `"pq"` for HDR.
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "transferFunction")]
    pub fn set_transfer_function(&self, value: TransferFunction) -> &Self {
        property::set_str(self, "transferFunction", value.as_str());
        self
    }

    /// The layers used in encoding for WebRTC, such as `"L1T3"`.
    ///
    /// `DOMString scalabilityMode`
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "scalabilityMode")]
    pub fn get_scalability_mode(&self) -> Option<String> {
        property::get(self, "scalabilityMode")
    }

    /// Sets the layers used in encoding for WebRTC, such as `"L1T3"`.
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "scalabilityMode")]
    pub fn set_scalability_mode(&self, value: &str) -> &Self {
        property::set_str(self, "scalabilityMode", value);
        self
    }

    /// Whether frames may be predicted from frames of another size, for decoding from WebRTC.
    ///
    /// `boolean spatialScalability`
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "spatialScalability")]
    pub fn get_spatial_scalability(&self) -> Option<bool> {
        property::get(self, "spatialScalability")
    }

    /// Sets whether frames may be predicted from frames of another size, for decoding from WebRTC.
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "spatialScalability")]
    pub fn set_spatial_scalability(&self, value: bool) -> &Self {
        property::set_bool(self, "spatialScalability", value);
        self
    }
}

impl AudioConfiguration {
    /// The format of audio.
    ///
    /// `dictionary AudioConfiguration`
    ///
    /// Feature `media-capabilities`.
    pub fn new(content_type: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "contentType", content_type);
        this
    }

    /// The MIME type with the codec, such as `audio/mp4; codecs="mp4a.40.2"`.
    ///
    /// `required DOMString contentType`
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "contentType")]
    pub fn get_content_type(&self) -> String {
        property::get(self, "contentType")
    }

    /// Sets the MIME type with the codec, such as `audio/mp4; codecs="mp4a.40.2"`.
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "contentType")]
    pub fn set_content_type(&self, value: &str) -> &Self {
        property::set_str(self, "contentType", value);
        self
    }

    /// The number of channels as text, such as `"2"` or `"5.1"`.
    ///
    /// `DOMString channels`
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "channels")]
    pub fn get_channels(&self) -> Option<String> {
        property::get(self, "channels")
    }

    /// Sets the number of channels as text, such as `"2"` or `"5.1"`.
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "channels")]
    pub fn set_channels(&self, value: &str) -> &Self {
        property::set_str(self, "channels", value);
        self
    }

    /// The bits per second.
    ///
    /// `unsigned long long bitrate`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "bitrate")]
    pub fn get_bitrate(&self) -> Option<u64> {
        property::get(self, "bitrate")
    }

    /// Sets the bits per second.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "bitrate")]
    pub fn set_bitrate(&self, value: u64) -> &Self {
        property::set_f64(self, "bitrate", value as f64);
        self
    }

    /// The samples per second.
    ///
    /// `unsigned long samplerate`
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "samplerate")]
    pub fn get_samplerate(&self) -> Option<u32> {
        property::get(self, "samplerate")
    }

    /// Sets the samples per second.
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "samplerate")]
    pub fn set_samplerate(&self, value: u32) -> &Self {
        property::set_f64(self, "samplerate", value as f64);
        self
    }

    /// Whether the sound has to be played in space around the listener.
    ///
    /// `boolean spatialRendering`
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "spatialRendering")]
    pub fn get_spatial_rendering(&self) -> Option<bool> {
        property::get(self, "spatialRendering")
    }

    /// Sets whether the sound has to be played in space around the listener.
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "spatialRendering")]
    pub fn set_spatial_rendering(&self, value: bool) -> &Self {
        property::set_bool(self, "spatialRendering", value);
        self
    }
}

impl MediaCapabilitiesKeySystemConfiguration {
    /// The content protection that media needs.
    ///
    /// `dictionary MediaCapabilitiesKeySystemConfiguration`
    ///
    /// Feature `media-capabilities`.
    pub fn new(key_system: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "keySystem", key_system);
        this
    }

    /// The name of the protection system, such as `"org.w3.clearkey"`.
    ///
    /// `required DOMString keySystem`
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "keySystem")]
    pub fn get_key_system(&self) -> String {
        property::get(self, "keySystem")
    }

    /// Sets the name of the protection system, such as `"org.w3.clearkey"`.
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "keySystem")]
    pub fn set_key_system(&self, value: &str) -> &Self {
        property::set_str(self, "keySystem", value);
        self
    }

    /// The format of the initialization data, or an empty string.
    ///
    /// `DOMString initDataType = ""`
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "initDataType")]
    pub fn get_init_data_type(&self) -> Option<String> {
        property::get(self, "initDataType")
    }

    /// Sets the format of the initialization data, or an empty string.
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "initDataType")]
    pub fn set_init_data_type(&self, value: &str) -> &Self {
        property::set_str(self, "initDataType", value);
        self
    }

    /// Whether an identifier that is specific to the device is needed, allowed or forbidden.
    ///
    /// `MediaKeysRequirement distinctiveIdentifier = "optional"`
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "distinctiveIdentifier")]
    pub fn get_distinctive_identifier(&self) -> Option<MediaKeysRequirement> {
        property::get(self, "distinctiveIdentifier")
    }

    /// Sets whether an identifier that is specific to the device is needed, allowed or forbidden.
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "distinctiveIdentifier")]
    pub fn set_distinctive_identifier(&self, value: MediaKeysRequirement) -> &Self {
        property::set_str(self, "distinctiveIdentifier", value.as_str());
        self
    }

    /// Whether storing data on the device is needed, allowed or forbidden.
    ///
    /// `MediaKeysRequirement persistentState = "optional"`
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "persistentState")]
    pub fn get_persistent_state(&self) -> Option<MediaKeysRequirement> {
        property::get(self, "persistentState")
    }

    /// Sets whether storing data on the device is needed, allowed or forbidden.
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "persistentState")]
    pub fn set_persistent_state(&self, value: MediaKeysRequirement) -> &Self {
        property::set_str(self, "persistentState", value.as_str());
        self
    }

    /// The kinds of session that are needed, such as `"temporary"`.
    ///
    /// `sequence<DOMString> sessionTypes`
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "sessionTypes")]
    pub fn get_session_types(&self) -> Option<Array<String>> {
        property::get(self, "sessionTypes")
    }

    /// Sets the kinds of session that are needed, such as `"temporary"`.
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "sessionTypes")]
    pub fn set_session_types(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "sessionTypes", &value.to_value());
        self
    }

    /// The demands for audio.
    ///
    /// `KeySystemTrackConfiguration audio`
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "audio")]
    pub fn get_audio(&self) -> Option<KeySystemTrackConfiguration> {
        property::get(self, "audio")
    }

    /// Sets the demands for audio.
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "audio")]
    pub fn set_audio(&self, value: &KeySystemTrackConfiguration) -> &Self {
        property::set(self, "audio", value.as_ref());
        self
    }

    /// The demands for video.
    ///
    /// `KeySystemTrackConfiguration video`
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "video")]
    pub fn get_video(&self) -> Option<KeySystemTrackConfiguration> {
        property::get(self, "video")
    }

    /// Sets the demands for video.
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "video")]
    pub fn set_video(&self, value: &KeySystemTrackConfiguration) -> &Self {
        property::set(self, "video", value.as_ref());
        self
    }
}

impl KeySystemTrackConfiguration {
    /// The content protection that a single track needs.
    ///
    /// `dictionary KeySystemTrackConfiguration`
    ///
    /// Feature `media-capabilities`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The level of protection, in words of the protection system; empty for any.
    ///
    /// `DOMString robustness = ""`
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "robustness")]
    pub fn get_robustness(&self) -> Option<String> {
        property::get(self, "robustness")
    }

    /// Sets the level of protection, in words of the protection system; empty for any.
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "robustness")]
    pub fn set_robustness(&self, value: &str) -> &Self {
        property::set_str(self, "robustness", value);
        self
    }

    /// The encryption scheme, such as `"cenc"`, or null for any.
    ///
    /// `DOMString? encryptionScheme = null`
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "encryptionScheme")]
    pub fn get_encryption_scheme(&self) -> Option<String> {
        property::get(self, "encryptionScheme")
    }

    /// Sets the encryption scheme, such as `"cenc"`, or null for any.
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "encryptionScheme")]
    pub fn set_encryption_scheme(&self, value: Option<&str>) -> &Self {
        property::set(self, "encryptionScheme", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }
}

impl Default for KeySystemTrackConfiguration {
    fn default() -> Self {
        Self::new()
    }
}

impl MediaCapabilitiesInfo {
    /// How well the device can handle a media format.
    ///
    /// `dictionary MediaCapabilitiesInfo`
    ///
    /// Feature `media-capabilities`.
    pub fn new(supported: bool, smooth: bool, power_efficient: bool) -> Self {
        let this: Self = dictionary::empty();
        property::set_bool(&this, "supported", supported);
        property::set_bool(&this, "smooth", smooth);
        property::set_bool(&this, "powerEfficient", power_efficient);
        this
    }

    /// Whether the format works at all.
    ///
    /// `required boolean supported`
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "supported")]
    pub fn get_supported(&self) -> bool {
        property::get(self, "supported")
    }

    /// Sets whether the format works at all.
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "supported")]
    pub fn set_supported(&self, value: bool) -> &Self {
        property::set_bool(self, "supported", value);
        self
    }

    /// Whether playing or encoding is expected to keep up with the frame rate.
    ///
    /// `required boolean smooth`
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "smooth")]
    pub fn get_smooth(&self) -> bool {
        property::get(self, "smooth")
    }

    /// Sets whether playing or encoding is expected to keep up with the frame rate.
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "smooth")]
    pub fn set_smooth(&self, value: bool) -> &Self {
        property::set_bool(self, "smooth", value);
        self
    }

    /// Whether it uses little power, for instance with support by hardware.
    ///
    /// `required boolean powerEfficient`
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "powerEfficient")]
    pub fn get_power_efficient(&self) -> bool {
        property::get(self, "powerEfficient")
    }

    /// Sets whether it uses little power, for instance with support by hardware.
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "powerEfficient")]
    pub fn set_power_efficient(&self, value: bool) -> &Self {
        property::set_bool(self, "powerEfficient", value);
        self
    }
}

impl MediaCapabilitiesDecodingInfo {
    /// How well the device can play a media format.
    ///
    /// `dictionary MediaCapabilitiesDecodingInfo : MediaCapabilitiesInfo`
    ///
    /// Feature `media-capabilities`.
    pub fn new(
        supported: bool,
        smooth: bool,
        power_efficient: bool,
        key_system_access: Option<&MediaKeySystemAccess>,
        configuration: &MediaDecodingConfiguration,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set_bool(&this, "supported", supported);
        property::set_bool(&this, "smooth", smooth);
        property::set_bool(&this, "powerEfficient", power_efficient);
        property::set(&this, "keySystemAccess", nullable(key_system_access));
        property::set(&this, "configuration", configuration.as_ref());
        this
    }

    /// Access to the protection system if one was asked for and is supported, or null.
    ///
    /// `required MediaKeySystemAccess? keySystemAccess`
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "keySystemAccess")]
    pub fn get_key_system_access(&self) -> Option<MediaKeySystemAccess> {
        property::get(self, "keySystemAccess")
    }

    /// Sets access to the protection system if one was asked for and is supported, or null.
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "keySystemAccess")]
    pub fn set_key_system_access(&self, value: Option<&MediaKeySystemAccess>) -> &Self {
        property::set(self, "keySystemAccess", nullable(value));
        self
    }

    /// The configuration that was asked about.
    ///
    /// `required MediaDecodingConfiguration configuration`
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "configuration")]
    pub fn get_configuration(&self) -> MediaDecodingConfiguration {
        property::get(self, "configuration")
    }

    /// Sets the configuration that was asked about.
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "configuration")]
    pub fn set_configuration(&self, value: &MediaDecodingConfiguration) -> &Self {
        property::set(self, "configuration", value.as_ref());
        self
    }

    /// Sets whether the format works at all.
    ///
    /// `required boolean supported`
    ///
    /// Feature `media-capabilities`. Inherited from `MediaCapabilitiesInfo`.
    #[doc(alias = "supported")]
    pub fn set_supported(&self, value: bool) -> &Self {
        property::set_bool(self, "supported", value);
        self
    }

    /// Sets whether playing or encoding is expected to keep up with the frame rate.
    ///
    /// `required boolean smooth`
    ///
    /// Feature `media-capabilities`. Inherited from `MediaCapabilitiesInfo`.
    #[doc(alias = "smooth")]
    pub fn set_smooth(&self, value: bool) -> &Self {
        property::set_bool(self, "smooth", value);
        self
    }

    /// Sets whether it uses little power, for instance with support by hardware.
    ///
    /// `required boolean powerEfficient`
    ///
    /// Feature `media-capabilities`. Inherited from `MediaCapabilitiesInfo`.
    #[doc(alias = "powerEfficient")]
    pub fn set_power_efficient(&self, value: bool) -> &Self {
        property::set_bool(self, "powerEfficient", value);
        self
    }
}

impl MediaCapabilitiesEncodingInfo {
    /// How well the device can encode a media format.
    ///
    /// `dictionary MediaCapabilitiesEncodingInfo : MediaCapabilitiesInfo`
    ///
    /// Feature `media-capabilities`.
    pub fn new(
        supported: bool,
        smooth: bool,
        power_efficient: bool,
        configuration: &MediaEncodingConfiguration,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set_bool(&this, "supported", supported);
        property::set_bool(&this, "smooth", smooth);
        property::set_bool(&this, "powerEfficient", power_efficient);
        property::set(&this, "configuration", configuration.as_ref());
        this
    }

    /// The configuration that was asked about.
    ///
    /// `required MediaEncodingConfiguration configuration`
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "configuration")]
    pub fn get_configuration(&self) -> MediaEncodingConfiguration {
        property::get(self, "configuration")
    }

    /// Sets the configuration that was asked about.
    ///
    /// Feature `media-capabilities`.
    #[doc(alias = "configuration")]
    pub fn set_configuration(&self, value: &MediaEncodingConfiguration) -> &Self {
        property::set(self, "configuration", value.as_ref());
        self
    }

    /// Sets whether the format works at all.
    ///
    /// `required boolean supported`
    ///
    /// Feature `media-capabilities`. Inherited from `MediaCapabilitiesInfo`.
    #[doc(alias = "supported")]
    pub fn set_supported(&self, value: bool) -> &Self {
        property::set_bool(self, "supported", value);
        self
    }

    /// Sets whether playing or encoding is expected to keep up with the frame rate.
    ///
    /// `required boolean smooth`
    ///
    /// Feature `media-capabilities`. Inherited from `MediaCapabilitiesInfo`.
    #[doc(alias = "smooth")]
    pub fn set_smooth(&self, value: bool) -> &Self {
        property::set_bool(self, "smooth", value);
        self
    }

    /// Sets whether it uses little power, for instance with support by hardware.
    ///
    /// `required boolean powerEfficient`
    ///
    /// Feature `media-capabilities`. Inherited from `MediaCapabilitiesInfo`.
    #[doc(alias = "powerEfficient")]
    pub fn set_power_efficient(&self, value: bool) -> &Self {
        property::set_bool(self, "powerEfficient", value);
        self
    }
}

impl MediaCapabilities {
    /// Resolves to how well the device can play such media.
    ///
    /// `Promise<MediaCapabilitiesDecodingInfo> decodingInfo(MediaDecodingConfiguration configuration)`
    ///
    /// Feature `media-capabilities`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/MediaCapabilities/decodingInfo) · [Specification](https://w3c.github.io/media-capabilities/#dom-mediacapabilities-decodinginfo)
    #[doc(alias = "decodingInfo")]
    #[inline]
    pub fn decoding_info(&self, configuration: &MediaDecodingConfiguration) -> Promise<MediaCapabilitiesDecodingInfo> {
        Promise::of_call(Js::try_call_decodingInfo__value__as_value(js(self), configuration.as_ref()))
    }

    /// Resolves to how well the device can encode such media.
    ///
    /// `Promise<MediaCapabilitiesEncodingInfo> encodingInfo(MediaEncodingConfiguration configuration)`
    ///
    /// Feature `media-capabilities`. Baseline: widely available since 2022-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaCapabilities/encodingInfo) · [Specification](https://w3c.github.io/media-capabilities/#dom-mediacapabilities-encodinginfo)
    #[doc(alias = "encodingInfo")]
    #[inline]
    pub fn encoding_info(&self, configuration: &MediaEncodingConfiguration) -> Promise<MediaCapabilitiesEncodingInfo> {
        Promise::of_call(Js::try_call_encodingInfo__value__as_value(js(self), configuration.as_ref()))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "mediaCapabilities")]
    pub(crate) fn get_mediaCapabilities__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "decodingInfo")]
    pub(crate) fn try_call_decodingInfo__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "encodingInfo")]
    pub(crate) fn try_call_encodingInfo__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
}
