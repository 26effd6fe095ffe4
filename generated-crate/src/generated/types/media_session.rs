//! Types: What the system shows of the playing media, and its media keys

/// `enum MediaSessionPlaybackState`
#[non_exhaustive]
pub enum MediaSessionPlaybackState {
    /// `"none"`
    None,
    /// `"paused"`
    Paused,
    /// `"playing"`
    Playing,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(MediaSessionPlaybackState {
    None = "none",
    Paused = "paused",
    Playing = "playing",
});

/// `enum MediaSessionAction`
#[non_exhaustive]
pub enum MediaSessionAction {
    /// `"play"`
    Play,
    /// `"pause"`
    Pause,
    /// `"seekbackward"`
    Seekbackward,
    /// `"seekforward"`
    Seekforward,
    /// `"previoustrack"`
    Previoustrack,
    /// `"nexttrack"`
    Nexttrack,
    /// `"skipad"`
    Skipad,
    /// `"stop"`
    Stop,
    /// `"seekto"`
    Seekto,
    /// `"togglemicrophone"`
    Togglemicrophone,
    /// `"togglecamera"`
    Togglecamera,
    /// `"togglescreenshare"`
    Togglescreenshare,
    /// `"hangup"`
    Hangup,
    /// `"previousslide"`
    Previousslide,
    /// `"nextslide"`
    Nextslide,
    /// `"enterpictureinpicture"`
    Enterpictureinpicture,
    /// `"voiceactivity"`
    Voiceactivity,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(MediaSessionAction {
    Play = "play",
    Pause = "pause",
    Seekbackward = "seekbackward",
    Seekforward = "seekforward",
    Previoustrack = "previoustrack",
    Nexttrack = "nexttrack",
    Skipad = "skipad",
    Stop = "stop",
    Seekto = "seekto",
    Togglemicrophone = "togglemicrophone",
    Togglecamera = "togglecamera",
    Togglescreenshare = "togglescreenshare",
    Hangup = "hangup",
    Previousslide = "previousslide",
    Nextslide = "nextslide",
    Enterpictureinpicture = "enterpictureinpicture",
    Voiceactivity = "voiceactivity",
});

/// `enum MediaSessionEnterPictureInPictureReason`
#[non_exhaustive]
pub enum MediaSessionEnterPictureInPictureReason {
    /// `"other"`
    Other,
    /// `"useraction"`
    Useraction,
    /// `"contentoccluded"`
    Contentoccluded,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(MediaSessionEnterPictureInPictureReason {
    Other = "other",
    Useraction = "useraction",
    Contentoccluded = "contentoccluded",
});

/// `interface MediaSession`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaSession) · [Specification](https://w3c.github.io/mediasession/#the-mediasession-interface)
#[repr(transparent)]
pub struct MediaSession {
    parent: crate::Object,
}
interface!(MediaSession:; "MediaSession");

/// `interface MediaMetadata`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaMetadata) · [Specification](https://w3c.github.io/mediasession/#the-mediametadata-interface)
#[repr(transparent)]
pub struct MediaMetadata {
    parent: crate::Object,
}
interface!(MediaMetadata:; "MediaMetadata");

/// `dictionary MediaMetadataInit`
#[repr(transparent)]
pub struct MediaMetadataInit {
    parent: crate::Object,
}
dictionary!(MediaMetadataInit:; "MediaMetadataInit");

/// `interface ChapterInformation`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ChapterInformation) · [Specification](https://w3c.github.io/mediasession/#chapterinformation)
#[cfg(all(feature = "experimental", feature = "media-session"))]
#[repr(transparent)]
pub struct ChapterInformation {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "media-session"))]
interface!(ChapterInformation:; "ChapterInformation");

/// `dictionary ChapterInformationInit`
#[repr(transparent)]
pub struct ChapterInformationInit {
    parent: crate::Object,
}
dictionary!(ChapterInformationInit:; "ChapterInformationInit");

/// `dictionary MediaImage`
#[repr(transparent)]
pub struct MediaImage {
    parent: crate::Object,
}
dictionary!(MediaImage:; "MediaImage");

/// `dictionary MediaPositionState`
#[repr(transparent)]
pub struct MediaPositionState {
    parent: crate::Object,
}
dictionary!(MediaPositionState:; "MediaPositionState");

/// `dictionary MediaSessionActionDetails`
#[repr(transparent)]
pub struct MediaSessionActionDetails {
    parent: crate::Object,
}
dictionary!(MediaSessionActionDetails:; "MediaSessionActionDetails");

/// `callback MediaSessionActionHandler = undefined (MediaSessionActionDetails details)`
pub type MediaSessionActionHandler = crate::Function<fn(crate::MediaSessionActionDetails)>;
