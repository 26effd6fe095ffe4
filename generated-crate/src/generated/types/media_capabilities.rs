//! Types: Which media the device can decode and encode well

/// `dictionary MediaConfiguration`
#[repr(transparent)]
pub struct MediaConfiguration {
    parent: crate::Object,
}
dictionary!(MediaConfiguration:; "MediaConfiguration");
extended!([] MediaConfiguration);

/// `dictionary MediaDecodingConfiguration : MediaConfiguration`
#[repr(transparent)]
pub struct MediaDecodingConfiguration {
    parent: crate::MediaConfiguration,
}
dictionary!(MediaDecodingConfiguration: crate::MediaConfiguration; "MediaDecodingConfiguration");

/// `dictionary MediaEncodingConfiguration : MediaConfiguration`
#[repr(transparent)]
pub struct MediaEncodingConfiguration {
    parent: crate::MediaConfiguration,
}
dictionary!(MediaEncodingConfiguration: crate::MediaConfiguration; "MediaEncodingConfiguration");

/// `enum MediaDecodingType`
#[non_exhaustive]
pub enum MediaDecodingType {
    /// `"file"`
    File,
    /// `"media-source"`
    MediaSource,
    /// `"webrtc"`
    Webrtc,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(MediaDecodingType {
    File = "file",
    MediaSource = "media-source",
    Webrtc = "webrtc",
});

/// `enum MediaEncodingType`
#[non_exhaustive]
pub enum MediaEncodingType {
    /// `"record"`
    Record,
    /// `"webrtc"`
    Webrtc,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(MediaEncodingType {
    Record = "record",
    Webrtc = "webrtc",
});

/// `dictionary VideoConfiguration`
#[repr(transparent)]
pub struct VideoConfiguration {
    parent: crate::Object,
}
dictionary!(VideoConfiguration:; "VideoConfiguration");

/// `enum HdrMetadataType`
#[non_exhaustive]
pub enum HdrMetadataType {
    /// `"smpteSt2086"`
    SmpteSt2086,
    /// `"smpteSt2094-10"`
    SmpteSt209410,
    /// `"smpteSt2094-40"`
    SmpteSt209440,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(HdrMetadataType {
    SmpteSt2086 = "smpteSt2086",
    SmpteSt209410 = "smpteSt2094-10",
    SmpteSt209440 = "smpteSt2094-40",
});

/// `enum ColorGamut`
#[non_exhaustive]
pub enum ColorGamut {
    /// `"srgb"`
    Srgb,
    /// `"p3"`
    P3,
    /// `"rec2020"`
    Rec2020,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(ColorGamut {
    Srgb = "srgb",
    P3 = "p3",
    Rec2020 = "rec2020",
});

/// `enum TransferFunction`
#[non_exhaustive]
pub enum TransferFunction {
    /// `"srgb"`
    Srgb,
    /// `"pq"`
    Pq,
    /// `"hlg"`
    Hlg,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(TransferFunction {
    Srgb = "srgb",
    Pq = "pq",
    Hlg = "hlg",
});

/// `dictionary AudioConfiguration`
#[repr(transparent)]
pub struct AudioConfiguration {
    parent: crate::Object,
}
dictionary!(AudioConfiguration:; "AudioConfiguration");

/// `dictionary MediaCapabilitiesKeySystemConfiguration`
#[repr(transparent)]
pub struct MediaCapabilitiesKeySystemConfiguration {
    parent: crate::Object,
}
dictionary!(MediaCapabilitiesKeySystemConfiguration:; "MediaCapabilitiesKeySystemConfiguration");

/// `dictionary KeySystemTrackConfiguration`
#[repr(transparent)]
pub struct KeySystemTrackConfiguration {
    parent: crate::Object,
}
dictionary!(KeySystemTrackConfiguration:; "KeySystemTrackConfiguration");

/// `dictionary MediaCapabilitiesInfo`
#[repr(transparent)]
pub struct MediaCapabilitiesInfo {
    parent: crate::Object,
}
dictionary!(MediaCapabilitiesInfo:; "MediaCapabilitiesInfo");
extended!([] MediaCapabilitiesInfo);

/// `dictionary MediaCapabilitiesDecodingInfo : MediaCapabilitiesInfo`
#[repr(transparent)]
pub struct MediaCapabilitiesDecodingInfo {
    parent: crate::MediaCapabilitiesInfo,
}
dictionary!(MediaCapabilitiesDecodingInfo: crate::MediaCapabilitiesInfo; "MediaCapabilitiesDecodingInfo");

/// `dictionary MediaCapabilitiesEncodingInfo : MediaCapabilitiesInfo`
#[repr(transparent)]
pub struct MediaCapabilitiesEncodingInfo {
    parent: crate::MediaCapabilitiesInfo,
}
dictionary!(MediaCapabilitiesEncodingInfo: crate::MediaCapabilitiesInfo; "MediaCapabilitiesEncodingInfo");

/// `interface MediaCapabilities`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/MediaCapabilities) · [Specification](https://w3c.github.io/media-capabilities/#media-capabilities-interface)
#[repr(transparent)]
pub struct MediaCapabilities {
    parent: crate::Object,
}
interface!(MediaCapabilities:; "MediaCapabilities");
