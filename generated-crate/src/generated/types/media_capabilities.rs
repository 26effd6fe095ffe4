//! Types: Which media the device can decode and encode well

web_dictionary! {
    /// A video and an audio format to ask about.
    ///
    /// `dictionary MediaConfiguration`
    ///
    /// Feature `media-capabilities`.
    pub struct MediaConfiguration: [crate::Object];
    name = "MediaConfiguration";
    extended;
}

web_dictionary! {
    /// Media that the page would like to play.
    ///
    /// `dictionary MediaDecodingConfiguration : MediaConfiguration`
    ///
    /// Inherits the methods of [`MediaConfiguration`](crate::MediaConfiguration).
    ///
    /// Feature `media-capabilities`.
    pub struct MediaDecodingConfiguration: [crate::MediaConfiguration, crate::Object];
    name = "MediaDecodingConfiguration";
}

web_dictionary! {
    /// Media that the page would like to encode.
    ///
    /// `dictionary MediaEncodingConfiguration : MediaConfiguration`
    ///
    /// Inherits the methods of [`MediaConfiguration`](crate::MediaConfiguration).
    ///
    /// Feature `media-capabilities`.
    pub struct MediaEncodingConfiguration: [crate::MediaConfiguration, crate::Object];
    name = "MediaEncodingConfiguration";
}

web_enumeration! {
    /// The sources of media to play: a file, Media Source Extensions or WebRTC.
    ///
    /// `enum MediaDecodingType`
    ///
    /// Feature `media-capabilities`.
    pub enum MediaDecodingType {
        File = "file",
        MediaSource = "media-source",
        Webrtc = "webrtc",
    }
}

web_enumeration! {
    /// The purposes of encoding: a recording or WebRTC.
    ///
    /// `enum MediaEncodingType`
    ///
    /// Feature `media-capabilities`.
    pub enum MediaEncodingType {
        Record = "record",
        Webrtc = "webrtc",
    }
}

web_dictionary! {
    /// The format of a video.
    ///
    /// `dictionary VideoConfiguration`
    ///
    /// Feature `media-capabilities`.
    pub struct VideoConfiguration: [crate::Object];
    name = "VideoConfiguration";
}

web_enumeration! {
    /// The kinds of metadata for HDR video.
    ///
    /// `enum HdrMetadataType`
    ///
    /// Feature `media-capabilities`.
    pub enum HdrMetadataType {
        SmpteSt2086 = "smpteSt2086",
        SmpteSt209410 = "smpteSt2094-10",
        SmpteSt209440 = "smpteSt2094-40",
    }
}

web_enumeration! {
    /// The ranges of colors for video: sRGB, P3 and Rec. 2020.
    ///
    /// `enum ColorGamut`
    ///
    /// Feature `media-capabilities`.
    pub enum ColorGamut {
        Srgb = "srgb",
        P3 = "p3",
        Rec2020 = "rec2020",
    }
}

web_enumeration! {
    /// The curves by which color values become light: sRGB, and PQ and HLG for HDR.
    ///
    /// `enum TransferFunction`
    ///
    /// Feature `media-capabilities`.
    pub enum TransferFunction {
        Srgb = "srgb",
        Pq = "pq",
        Hlg = "hlg",
    }
}

web_dictionary! {
    /// The format of audio.
    ///
    /// `dictionary AudioConfiguration`
    ///
    /// Feature `media-capabilities`.
    pub struct AudioConfiguration: [crate::Object];
    name = "AudioConfiguration";
}

web_dictionary! {
    /// The content protection that media needs.
    ///
    /// `dictionary MediaCapabilitiesKeySystemConfiguration`
    ///
    /// Feature `media-capabilities`.
    pub struct MediaCapabilitiesKeySystemConfiguration: [crate::Object];
    name = "MediaCapabilitiesKeySystemConfiguration";
}

web_dictionary! {
    /// The content protection that a single track needs.
    ///
    /// `dictionary KeySystemTrackConfiguration`
    ///
    /// Feature `media-capabilities`.
    pub struct KeySystemTrackConfiguration: [crate::Object];
    name = "KeySystemTrackConfiguration";
}

web_dictionary! {
    /// How well the device can handle a media format.
    ///
    /// `dictionary MediaCapabilitiesInfo`
    ///
    /// Feature `media-capabilities`.
    pub struct MediaCapabilitiesInfo: [crate::Object];
    name = "MediaCapabilitiesInfo";
    extended;
}

web_dictionary! {
    /// How well the device can play a media format.
    ///
    /// `dictionary MediaCapabilitiesDecodingInfo : MediaCapabilitiesInfo`
    ///
    /// Inherits the methods of [`MediaCapabilitiesInfo`](crate::MediaCapabilitiesInfo).
    ///
    /// Feature `media-capabilities`.
    pub struct MediaCapabilitiesDecodingInfo: [crate::MediaCapabilitiesInfo, crate::Object];
    name = "MediaCapabilitiesDecodingInfo";
}

web_dictionary! {
    /// How well the device can encode a media format.
    ///
    /// `dictionary MediaCapabilitiesEncodingInfo : MediaCapabilitiesInfo`
    ///
    /// Inherits the methods of [`MediaCapabilitiesInfo`](crate::MediaCapabilitiesInfo).
    ///
    /// Feature `media-capabilities`.
    pub struct MediaCapabilitiesEncodingInfo: [crate::MediaCapabilitiesInfo, crate::Object];
    name = "MediaCapabilitiesEncodingInfo";
}

web_interface! {
    /// Tells how well the device can play and encode media formats.
    ///
    /// `interface MediaCapabilities`
    ///
    /// Feature `media-capabilities`. Exposed in Window, Worker. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/MediaCapabilities) · [Specification](https://w3c.github.io/media-capabilities/#media-capabilities-interface)
    pub struct MediaCapabilities: [crate::Object];
    class = "MediaCapabilities";
}
