//! Types: Which media the device can decode and encode well

dictionary! {
    /// `dictionary MediaConfiguration`
    pub struct MediaConfiguration: [crate::Object];
    name = "MediaConfiguration";
    extended;
}

dictionary! {
    /// `dictionary MediaDecodingConfiguration : MediaConfiguration`
    pub struct MediaDecodingConfiguration: [crate::MediaConfiguration, crate::Object];
    name = "MediaDecodingConfiguration";
}

dictionary! {
    /// `dictionary MediaEncodingConfiguration : MediaConfiguration`
    pub struct MediaEncodingConfiguration: [crate::MediaConfiguration, crate::Object];
    name = "MediaEncodingConfiguration";
}

enumeration! {
    /// `enum MediaDecodingType`
    pub enum MediaDecodingType {
        File = "file",
        MediaSource = "media-source",
        Webrtc = "webrtc",
    }
}

enumeration! {
    /// `enum MediaEncodingType`
    pub enum MediaEncodingType {
        Record = "record",
        Webrtc = "webrtc",
    }
}

dictionary! {
    /// `dictionary VideoConfiguration`
    pub struct VideoConfiguration: [crate::Object];
    name = "VideoConfiguration";
}

enumeration! {
    /// `enum HdrMetadataType`
    pub enum HdrMetadataType {
        SmpteSt2086 = "smpteSt2086",
        SmpteSt209410 = "smpteSt2094-10",
        SmpteSt209440 = "smpteSt2094-40",
    }
}

enumeration! {
    /// `enum ColorGamut`
    pub enum ColorGamut {
        Srgb = "srgb",
        P3 = "p3",
        Rec2020 = "rec2020",
    }
}

enumeration! {
    /// `enum TransferFunction`
    pub enum TransferFunction {
        Srgb = "srgb",
        Pq = "pq",
        Hlg = "hlg",
    }
}

dictionary! {
    /// `dictionary AudioConfiguration`
    pub struct AudioConfiguration: [crate::Object];
    name = "AudioConfiguration";
}

dictionary! {
    /// `dictionary MediaCapabilitiesKeySystemConfiguration`
    pub struct MediaCapabilitiesKeySystemConfiguration: [crate::Object];
    name = "MediaCapabilitiesKeySystemConfiguration";
}

dictionary! {
    /// `dictionary KeySystemTrackConfiguration`
    pub struct KeySystemTrackConfiguration: [crate::Object];
    name = "KeySystemTrackConfiguration";
}

dictionary! {
    /// `dictionary MediaCapabilitiesInfo`
    pub struct MediaCapabilitiesInfo: [crate::Object];
    name = "MediaCapabilitiesInfo";
    extended;
}

dictionary! {
    /// `dictionary MediaCapabilitiesDecodingInfo : MediaCapabilitiesInfo`
    pub struct MediaCapabilitiesDecodingInfo: [crate::MediaCapabilitiesInfo, crate::Object];
    name = "MediaCapabilitiesDecodingInfo";
}

dictionary! {
    /// `dictionary MediaCapabilitiesEncodingInfo : MediaCapabilitiesInfo`
    pub struct MediaCapabilitiesEncodingInfo: [crate::MediaCapabilitiesInfo, crate::Object];
    name = "MediaCapabilitiesEncodingInfo";
}

interface! {
    /// `interface MediaCapabilities`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/MediaCapabilities) · [Specification](https://w3c.github.io/media-capabilities/#media-capabilities-interface)
    pub struct MediaCapabilities: [crate::Object];
    class = "MediaCapabilities";
}
