//! Types: Which media the device can decode and encode well

web_dictionary! {
    /// `dictionary MediaConfiguration`
    pub struct MediaConfiguration: [crate::Object];
    name = "MediaConfiguration";
    extended;
}

web_dictionary! {
    /// `dictionary MediaDecodingConfiguration : MediaConfiguration`
    pub struct MediaDecodingConfiguration: [crate::MediaConfiguration, crate::Object];
    name = "MediaDecodingConfiguration";
}

web_dictionary! {
    /// `dictionary MediaEncodingConfiguration : MediaConfiguration`
    pub struct MediaEncodingConfiguration: [crate::MediaConfiguration, crate::Object];
    name = "MediaEncodingConfiguration";
}

web_enumeration! {
    /// `enum MediaDecodingType`
    pub enum MediaDecodingType {
        File = "file",
        MediaSource = "media-source",
        Webrtc = "webrtc",
    }
}

web_enumeration! {
    /// `enum MediaEncodingType`
    pub enum MediaEncodingType {
        Record = "record",
        Webrtc = "webrtc",
    }
}

web_dictionary! {
    /// `dictionary VideoConfiguration`
    pub struct VideoConfiguration: [crate::Object];
    name = "VideoConfiguration";
}

web_enumeration! {
    /// `enum HdrMetadataType`
    pub enum HdrMetadataType {
        SmpteSt2086 = "smpteSt2086",
        SmpteSt209410 = "smpteSt2094-10",
        SmpteSt209440 = "smpteSt2094-40",
    }
}

web_enumeration! {
    /// `enum ColorGamut`
    pub enum ColorGamut {
        Srgb = "srgb",
        P3 = "p3",
        Rec2020 = "rec2020",
    }
}

web_enumeration! {
    /// `enum TransferFunction`
    pub enum TransferFunction {
        Srgb = "srgb",
        Pq = "pq",
        Hlg = "hlg",
    }
}

web_dictionary! {
    /// `dictionary AudioConfiguration`
    pub struct AudioConfiguration: [crate::Object];
    name = "AudioConfiguration";
}

web_dictionary! {
    /// `dictionary MediaCapabilitiesKeySystemConfiguration`
    pub struct MediaCapabilitiesKeySystemConfiguration: [crate::Object];
    name = "MediaCapabilitiesKeySystemConfiguration";
}

web_dictionary! {
    /// `dictionary KeySystemTrackConfiguration`
    pub struct KeySystemTrackConfiguration: [crate::Object];
    name = "KeySystemTrackConfiguration";
}

web_dictionary! {
    /// `dictionary MediaCapabilitiesInfo`
    pub struct MediaCapabilitiesInfo: [crate::Object];
    name = "MediaCapabilitiesInfo";
    extended;
}

web_dictionary! {
    /// `dictionary MediaCapabilitiesDecodingInfo : MediaCapabilitiesInfo`
    pub struct MediaCapabilitiesDecodingInfo: [crate::MediaCapabilitiesInfo, crate::Object];
    name = "MediaCapabilitiesDecodingInfo";
}

web_dictionary! {
    /// `dictionary MediaCapabilitiesEncodingInfo : MediaCapabilitiesInfo`
    pub struct MediaCapabilitiesEncodingInfo: [crate::MediaCapabilitiesInfo, crate::Object];
    name = "MediaCapabilitiesEncodingInfo";
}

web_interface! {
    /// `interface MediaCapabilities`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/MediaCapabilities) · [Specification](https://w3c.github.io/media-capabilities/#media-capabilities-interface)
    pub struct MediaCapabilities: [crate::Object];
    class = "MediaCapabilities";
}
