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
    /// `readonly attribute MediaCapabilities mediaCapabilities`
    ///
    /// Exposed in Window only.
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/mediaCapabilities) · [Specification](https://w3c.github.io/media-capabilities/#dom-navigator-mediacapabilities)
    #[doc(alias = "mediaCapabilities")]
    #[inline]
    pub fn media_capabilities(&self) -> MediaCapabilities {
        FromJs::from_js(Js::get_mediaCapabilities__as_value(js(self)))
    }
}

impl WorkerNavigator {
    /// `readonly attribute MediaCapabilities mediaCapabilities`
    ///
    /// Exposed in Worker only.
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerNavigator/mediaCapabilities) · [Specification](https://w3c.github.io/media-capabilities/#dom-workernavigator-mediacapabilities)
    #[doc(alias = "mediaCapabilities")]
    #[inline]
    pub fn media_capabilities(&self) -> MediaCapabilities {
        FromJs::from_js(Js::get_mediaCapabilities__as_value(js(self)))
    }
}

impl MediaConfiguration {
    /// `dictionary MediaConfiguration`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `VideoConfiguration video`
    #[doc(alias = "video")]
    pub fn get_video(&self) -> Option<VideoConfiguration> {
        property::get(self, "video")
    }

    /// `VideoConfiguration video`
    #[doc(alias = "video")]
    pub fn set_video(&self, value: &VideoConfiguration) -> &Self {
        property::set(self, "video", value.as_ref());
        self
    }

    /// `AudioConfiguration audio`
    #[doc(alias = "audio")]
    pub fn get_audio(&self) -> Option<AudioConfiguration> {
        property::get(self, "audio")
    }

    /// `AudioConfiguration audio`
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
    /// `dictionary MediaDecodingConfiguration : MediaConfiguration`
    pub fn new(type_: MediaDecodingType) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_.as_str());
        this
    }

    /// `required MediaDecodingType type`
    #[doc(alias = "type")]
    pub fn get_type(&self) -> MediaDecodingType {
        property::get(self, "type")
    }

    /// `required MediaDecodingType type`
    #[doc(alias = "type")]
    pub fn set_type(&self, value: MediaDecodingType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `MediaCapabilitiesKeySystemConfiguration keySystemConfiguration`
    #[doc(alias = "keySystemConfiguration")]
    pub fn get_key_system_configuration(&self) -> Option<MediaCapabilitiesKeySystemConfiguration> {
        property::get(self, "keySystemConfiguration")
    }

    /// `MediaCapabilitiesKeySystemConfiguration keySystemConfiguration`
    #[doc(alias = "keySystemConfiguration")]
    pub fn set_key_system_configuration(&self, value: &MediaCapabilitiesKeySystemConfiguration) -> &Self {
        property::set(self, "keySystemConfiguration", value.as_ref());
        self
    }

    /// `VideoConfiguration video`
    ///
    /// Inherited from `MediaConfiguration`.
    #[doc(alias = "video")]
    pub fn set_video(&self, value: &VideoConfiguration) -> &Self {
        property::set(self, "video", value.as_ref());
        self
    }

    /// `AudioConfiguration audio`
    ///
    /// Inherited from `MediaConfiguration`.
    #[doc(alias = "audio")]
    pub fn set_audio(&self, value: &AudioConfiguration) -> &Self {
        property::set(self, "audio", value.as_ref());
        self
    }
}

impl MediaEncodingConfiguration {
    /// `dictionary MediaEncodingConfiguration : MediaConfiguration`
    pub fn new(type_: MediaEncodingType) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_.as_str());
        this
    }

    /// `required MediaEncodingType type`
    #[doc(alias = "type")]
    pub fn get_type(&self) -> MediaEncodingType {
        property::get(self, "type")
    }

    /// `required MediaEncodingType type`
    #[doc(alias = "type")]
    pub fn set_type(&self, value: MediaEncodingType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `VideoConfiguration video`
    ///
    /// Inherited from `MediaConfiguration`.
    #[doc(alias = "video")]
    pub fn set_video(&self, value: &VideoConfiguration) -> &Self {
        property::set(self, "video", value.as_ref());
        self
    }

    /// `AudioConfiguration audio`
    ///
    /// Inherited from `MediaConfiguration`.
    #[doc(alias = "audio")]
    pub fn set_audio(&self, value: &AudioConfiguration) -> &Self {
        property::set(self, "audio", value.as_ref());
        self
    }
}

impl VideoConfiguration {
    /// `dictionary VideoConfiguration`
    pub fn new(content_type: &str, width: u32, height: u32, bitrate: u64, framerate: f64) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "contentType", content_type);
        property::set_f64(&this, "width", width as f64);
        property::set_f64(&this, "height", height as f64);
        property::set_f64(&this, "bitrate", bitrate as f64);
        property::set_f64(&this, "framerate", framerate);
        this
    }

    /// `required DOMString contentType`
    #[doc(alias = "contentType")]
    pub fn get_content_type(&self) -> String {
        property::get(self, "contentType")
    }

    /// `required DOMString contentType`
    #[doc(alias = "contentType")]
    pub fn set_content_type(&self, value: &str) -> &Self {
        property::set_str(self, "contentType", value);
        self
    }

    /// `required unsigned long width`
    #[doc(alias = "width")]
    pub fn get_width(&self) -> u32 {
        property::get(self, "width")
    }

    /// `required unsigned long width`
    #[doc(alias = "width")]
    pub fn set_width(&self, value: u32) -> &Self {
        property::set_f64(self, "width", value as f64);
        self
    }

    /// `required unsigned long height`
    #[doc(alias = "height")]
    pub fn get_height(&self) -> u32 {
        property::get(self, "height")
    }

    /// `required unsigned long height`
    #[doc(alias = "height")]
    pub fn set_height(&self, value: u32) -> &Self {
        property::set_f64(self, "height", value as f64);
        self
    }

    /// `required unsigned long long bitrate`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bitrate")]
    pub fn get_bitrate(&self) -> u64 {
        property::get(self, "bitrate")
    }

    /// `required unsigned long long bitrate`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bitrate")]
    pub fn set_bitrate(&self, value: u64) -> &Self {
        property::set_f64(self, "bitrate", value as f64);
        self
    }

    /// `required double framerate`
    #[doc(alias = "framerate")]
    pub fn get_framerate(&self) -> f64 {
        property::get(self, "framerate")
    }

    /// `required double framerate`
    #[doc(alias = "framerate")]
    pub fn set_framerate(&self, value: f64) -> &Self {
        property::set_f64(self, "framerate", value);
        self
    }

    /// `boolean hasAlphaChannel`
    #[doc(alias = "hasAlphaChannel")]
    pub fn get_has_alpha_channel(&self) -> Option<bool> {
        property::get(self, "hasAlphaChannel")
    }

    /// `boolean hasAlphaChannel`
    #[doc(alias = "hasAlphaChannel")]
    pub fn set_has_alpha_channel(&self, value: bool) -> &Self {
        property::set_bool(self, "hasAlphaChannel", value);
        self
    }

    /// `HdrMetadataType hdrMetadataType`
    #[doc(alias = "hdrMetadataType")]
    pub fn get_hdr_metadata_type(&self) -> Option<HdrMetadataType> {
        property::get(self, "hdrMetadataType")
    }

    /// `HdrMetadataType hdrMetadataType`
    #[doc(alias = "hdrMetadataType")]
    pub fn set_hdr_metadata_type(&self, value: HdrMetadataType) -> &Self {
        property::set_str(self, "hdrMetadataType", value.as_str());
        self
    }

    /// `ColorGamut colorGamut`
    #[doc(alias = "colorGamut")]
    pub fn get_color_gamut(&self) -> Option<ColorGamut> {
        property::get(self, "colorGamut")
    }

    /// `ColorGamut colorGamut`
    #[doc(alias = "colorGamut")]
    pub fn set_color_gamut(&self, value: ColorGamut) -> &Self {
        property::set_str(self, "colorGamut", value.as_str());
        self
    }

    /// `TransferFunction transferFunction`
    #[doc(alias = "transferFunction")]
    pub fn get_transfer_function(&self) -> Option<TransferFunction> {
        property::get(self, "transferFunction")
    }

    /// `TransferFunction transferFunction`
    #[doc(alias = "transferFunction")]
    pub fn set_transfer_function(&self, value: TransferFunction) -> &Self {
        property::set_str(self, "transferFunction", value.as_str());
        self
    }

    /// `DOMString scalabilityMode`
    #[doc(alias = "scalabilityMode")]
    pub fn get_scalability_mode(&self) -> Option<String> {
        property::get(self, "scalabilityMode")
    }

    /// `DOMString scalabilityMode`
    #[doc(alias = "scalabilityMode")]
    pub fn set_scalability_mode(&self, value: &str) -> &Self {
        property::set_str(self, "scalabilityMode", value);
        self
    }

    /// `boolean spatialScalability`
    #[doc(alias = "spatialScalability")]
    pub fn get_spatial_scalability(&self) -> Option<bool> {
        property::get(self, "spatialScalability")
    }

    /// `boolean spatialScalability`
    #[doc(alias = "spatialScalability")]
    pub fn set_spatial_scalability(&self, value: bool) -> &Self {
        property::set_bool(self, "spatialScalability", value);
        self
    }
}

impl AudioConfiguration {
    /// `dictionary AudioConfiguration`
    pub fn new(content_type: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "contentType", content_type);
        this
    }

    /// `required DOMString contentType`
    #[doc(alias = "contentType")]
    pub fn get_content_type(&self) -> String {
        property::get(self, "contentType")
    }

    /// `required DOMString contentType`
    #[doc(alias = "contentType")]
    pub fn set_content_type(&self, value: &str) -> &Self {
        property::set_str(self, "contentType", value);
        self
    }

    /// `DOMString channels`
    #[doc(alias = "channels")]
    pub fn get_channels(&self) -> Option<String> {
        property::get(self, "channels")
    }

    /// `DOMString channels`
    #[doc(alias = "channels")]
    pub fn set_channels(&self, value: &str) -> &Self {
        property::set_str(self, "channels", value);
        self
    }

    /// `unsigned long long bitrate`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bitrate")]
    pub fn get_bitrate(&self) -> Option<u64> {
        property::get(self, "bitrate")
    }

    /// `unsigned long long bitrate`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bitrate")]
    pub fn set_bitrate(&self, value: u64) -> &Self {
        property::set_f64(self, "bitrate", value as f64);
        self
    }

    /// `unsigned long samplerate`
    #[doc(alias = "samplerate")]
    pub fn get_samplerate(&self) -> Option<u32> {
        property::get(self, "samplerate")
    }

    /// `unsigned long samplerate`
    #[doc(alias = "samplerate")]
    pub fn set_samplerate(&self, value: u32) -> &Self {
        property::set_f64(self, "samplerate", value as f64);
        self
    }

    /// `boolean spatialRendering`
    #[doc(alias = "spatialRendering")]
    pub fn get_spatial_rendering(&self) -> Option<bool> {
        property::get(self, "spatialRendering")
    }

    /// `boolean spatialRendering`
    #[doc(alias = "spatialRendering")]
    pub fn set_spatial_rendering(&self, value: bool) -> &Self {
        property::set_bool(self, "spatialRendering", value);
        self
    }
}

impl MediaCapabilitiesKeySystemConfiguration {
    /// `dictionary MediaCapabilitiesKeySystemConfiguration`
    pub fn new(key_system: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "keySystem", key_system);
        this
    }

    /// `required DOMString keySystem`
    #[doc(alias = "keySystem")]
    pub fn get_key_system(&self) -> String {
        property::get(self, "keySystem")
    }

    /// `required DOMString keySystem`
    #[doc(alias = "keySystem")]
    pub fn set_key_system(&self, value: &str) -> &Self {
        property::set_str(self, "keySystem", value);
        self
    }

    /// `DOMString initDataType = ""`
    #[doc(alias = "initDataType")]
    pub fn get_init_data_type(&self) -> Option<String> {
        property::get(self, "initDataType")
    }

    /// `DOMString initDataType = ""`
    #[doc(alias = "initDataType")]
    pub fn set_init_data_type(&self, value: &str) -> &Self {
        property::set_str(self, "initDataType", value);
        self
    }

    /// `MediaKeysRequirement distinctiveIdentifier = "optional"`
    #[doc(alias = "distinctiveIdentifier")]
    pub fn get_distinctive_identifier(&self) -> Option<MediaKeysRequirement> {
        property::get(self, "distinctiveIdentifier")
    }

    /// `MediaKeysRequirement distinctiveIdentifier = "optional"`
    #[doc(alias = "distinctiveIdentifier")]
    pub fn set_distinctive_identifier(&self, value: MediaKeysRequirement) -> &Self {
        property::set_str(self, "distinctiveIdentifier", value.as_str());
        self
    }

    /// `MediaKeysRequirement persistentState = "optional"`
    #[doc(alias = "persistentState")]
    pub fn get_persistent_state(&self) -> Option<MediaKeysRequirement> {
        property::get(self, "persistentState")
    }

    /// `MediaKeysRequirement persistentState = "optional"`
    #[doc(alias = "persistentState")]
    pub fn set_persistent_state(&self, value: MediaKeysRequirement) -> &Self {
        property::set_str(self, "persistentState", value.as_str());
        self
    }

    /// `sequence<DOMString> sessionTypes`
    #[doc(alias = "sessionTypes")]
    pub fn get_session_types(&self) -> Option<Array<String>> {
        property::get(self, "sessionTypes")
    }

    /// `sequence<DOMString> sessionTypes`
    #[doc(alias = "sessionTypes")]
    pub fn set_session_types(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "sessionTypes", &value.to_value());
        self
    }

    /// `KeySystemTrackConfiguration audio`
    #[doc(alias = "audio")]
    pub fn get_audio(&self) -> Option<KeySystemTrackConfiguration> {
        property::get(self, "audio")
    }

    /// `KeySystemTrackConfiguration audio`
    #[doc(alias = "audio")]
    pub fn set_audio(&self, value: &KeySystemTrackConfiguration) -> &Self {
        property::set(self, "audio", value.as_ref());
        self
    }

    /// `KeySystemTrackConfiguration video`
    #[doc(alias = "video")]
    pub fn get_video(&self) -> Option<KeySystemTrackConfiguration> {
        property::get(self, "video")
    }

    /// `KeySystemTrackConfiguration video`
    #[doc(alias = "video")]
    pub fn set_video(&self, value: &KeySystemTrackConfiguration) -> &Self {
        property::set(self, "video", value.as_ref());
        self
    }
}

impl KeySystemTrackConfiguration {
    /// `dictionary KeySystemTrackConfiguration`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString robustness = ""`
    #[doc(alias = "robustness")]
    pub fn get_robustness(&self) -> Option<String> {
        property::get(self, "robustness")
    }

    /// `DOMString robustness = ""`
    #[doc(alias = "robustness")]
    pub fn set_robustness(&self, value: &str) -> &Self {
        property::set_str(self, "robustness", value);
        self
    }

    /// `DOMString? encryptionScheme = null`
    #[doc(alias = "encryptionScheme")]
    pub fn get_encryption_scheme(&self) -> Option<String> {
        property::get(self, "encryptionScheme")
    }

    /// `DOMString? encryptionScheme = null`
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
    /// `dictionary MediaCapabilitiesInfo`
    pub fn new(supported: bool, smooth: bool, power_efficient: bool) -> Self {
        let this: Self = dictionary::empty();
        property::set_bool(&this, "supported", supported);
        property::set_bool(&this, "smooth", smooth);
        property::set_bool(&this, "powerEfficient", power_efficient);
        this
    }

    /// `required boolean supported`
    #[doc(alias = "supported")]
    pub fn get_supported(&self) -> bool {
        property::get(self, "supported")
    }

    /// `required boolean supported`
    #[doc(alias = "supported")]
    pub fn set_supported(&self, value: bool) -> &Self {
        property::set_bool(self, "supported", value);
        self
    }

    /// `required boolean smooth`
    #[doc(alias = "smooth")]
    pub fn get_smooth(&self) -> bool {
        property::get(self, "smooth")
    }

    /// `required boolean smooth`
    #[doc(alias = "smooth")]
    pub fn set_smooth(&self, value: bool) -> &Self {
        property::set_bool(self, "smooth", value);
        self
    }

    /// `required boolean powerEfficient`
    #[doc(alias = "powerEfficient")]
    pub fn get_power_efficient(&self) -> bool {
        property::get(self, "powerEfficient")
    }

    /// `required boolean powerEfficient`
    #[doc(alias = "powerEfficient")]
    pub fn set_power_efficient(&self, value: bool) -> &Self {
        property::set_bool(self, "powerEfficient", value);
        self
    }
}

impl MediaCapabilitiesDecodingInfo {
    /// `dictionary MediaCapabilitiesDecodingInfo : MediaCapabilitiesInfo`
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

    /// `required MediaKeySystemAccess? keySystemAccess`
    #[doc(alias = "keySystemAccess")]
    pub fn get_key_system_access(&self) -> Option<MediaKeySystemAccess> {
        property::get(self, "keySystemAccess")
    }

    /// `required MediaKeySystemAccess? keySystemAccess`
    #[doc(alias = "keySystemAccess")]
    pub fn set_key_system_access(&self, value: Option<&MediaKeySystemAccess>) -> &Self {
        property::set(self, "keySystemAccess", nullable(value));
        self
    }

    /// `required MediaDecodingConfiguration configuration`
    #[doc(alias = "configuration")]
    pub fn get_configuration(&self) -> MediaDecodingConfiguration {
        property::get(self, "configuration")
    }

    /// `required MediaDecodingConfiguration configuration`
    #[doc(alias = "configuration")]
    pub fn set_configuration(&self, value: &MediaDecodingConfiguration) -> &Self {
        property::set(self, "configuration", value.as_ref());
        self
    }

    /// `required boolean supported`
    ///
    /// Inherited from `MediaCapabilitiesInfo`.
    #[doc(alias = "supported")]
    pub fn set_supported(&self, value: bool) -> &Self {
        property::set_bool(self, "supported", value);
        self
    }

    /// `required boolean smooth`
    ///
    /// Inherited from `MediaCapabilitiesInfo`.
    #[doc(alias = "smooth")]
    pub fn set_smooth(&self, value: bool) -> &Self {
        property::set_bool(self, "smooth", value);
        self
    }

    /// `required boolean powerEfficient`
    ///
    /// Inherited from `MediaCapabilitiesInfo`.
    #[doc(alias = "powerEfficient")]
    pub fn set_power_efficient(&self, value: bool) -> &Self {
        property::set_bool(self, "powerEfficient", value);
        self
    }
}

impl MediaCapabilitiesEncodingInfo {
    /// `dictionary MediaCapabilitiesEncodingInfo : MediaCapabilitiesInfo`
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

    /// `required MediaEncodingConfiguration configuration`
    #[doc(alias = "configuration")]
    pub fn get_configuration(&self) -> MediaEncodingConfiguration {
        property::get(self, "configuration")
    }

    /// `required MediaEncodingConfiguration configuration`
    #[doc(alias = "configuration")]
    pub fn set_configuration(&self, value: &MediaEncodingConfiguration) -> &Self {
        property::set(self, "configuration", value.as_ref());
        self
    }

    /// `required boolean supported`
    ///
    /// Inherited from `MediaCapabilitiesInfo`.
    #[doc(alias = "supported")]
    pub fn set_supported(&self, value: bool) -> &Self {
        property::set_bool(self, "supported", value);
        self
    }

    /// `required boolean smooth`
    ///
    /// Inherited from `MediaCapabilitiesInfo`.
    #[doc(alias = "smooth")]
    pub fn set_smooth(&self, value: bool) -> &Self {
        property::set_bool(self, "smooth", value);
        self
    }

    /// `required boolean powerEfficient`
    ///
    /// Inherited from `MediaCapabilitiesInfo`.
    #[doc(alias = "powerEfficient")]
    pub fn set_power_efficient(&self, value: bool) -> &Self {
        property::set_bool(self, "powerEfficient", value);
        self
    }
}

impl MediaCapabilities {
    /// `Promise<MediaCapabilitiesDecodingInfo> decodingInfo(MediaDecodingConfiguration configuration)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/MediaCapabilities/decodingInfo) · [Specification](https://w3c.github.io/media-capabilities/#dom-mediacapabilities-decodinginfo)
    #[doc(alias = "decodingInfo")]
    #[inline]
    pub fn decoding_info(&self, configuration: &MediaDecodingConfiguration) -> Promise<MediaCapabilitiesDecodingInfo> {
        Promise::of_call(Js::try_call_decodingInfo__value__as_value(js(self), configuration.as_ref()))
    }

    /// `Promise<MediaCapabilitiesEncodingInfo> encodingInfo(MediaEncodingConfiguration configuration)`
    ///
    /// Baseline: widely available since 2022-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaCapabilities/encodingInfo) · [Specification](https://w3c.github.io/media-capabilities/#dom-mediacapabilities-encodinginfo)
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
