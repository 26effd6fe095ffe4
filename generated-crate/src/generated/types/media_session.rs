//! Types: What the system shows of the playing media, and its media keys

web_enumeration! {
    /// `enum MediaSessionPlaybackState`
    pub enum MediaSessionPlaybackState {
        None = "none",
        Paused = "paused",
        Playing = "playing",
    }
}

web_enumeration! {
    /// `enum MediaSessionAction`
    pub enum MediaSessionAction {
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
    }
}

web_enumeration! {
    /// `enum MediaSessionEnterPictureInPictureReason`
    pub enum MediaSessionEnterPictureInPictureReason {
        Other = "other",
        Useraction = "useraction",
        Contentoccluded = "contentoccluded",
    }
}

web_interface! {
    /// `interface MediaSession`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaSession) · [Specification](https://w3c.github.io/mediasession/#the-mediasession-interface)
    pub struct MediaSession: [crate::Object];
    class = "MediaSession";
}

web_interface! {
    /// `interface MediaMetadata`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaMetadata) · [Specification](https://w3c.github.io/mediasession/#the-mediametadata-interface)
    pub struct MediaMetadata: [crate::Object];
    class = "MediaMetadata";
}

web_dictionary! {
    /// `dictionary MediaMetadataInit`
    pub struct MediaMetadataInit: [crate::Object];
    name = "MediaMetadataInit";
}

#[cfg(all(feature = "experimental", feature = "media-session"))]
web_interface! {
    /// `interface ChapterInformation`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ChapterInformation) · [Specification](https://w3c.github.io/mediasession/#chapterinformation)
    pub struct ChapterInformation: [crate::Object];
    class = "ChapterInformation";
}

web_dictionary! {
    /// `dictionary ChapterInformationInit`
    pub struct ChapterInformationInit: [crate::Object];
    name = "ChapterInformationInit";
}

web_dictionary! {
    /// `dictionary MediaImage`
    pub struct MediaImage: [crate::Object];
    name = "MediaImage";
}

web_dictionary! {
    /// `dictionary MediaPositionState`
    pub struct MediaPositionState: [crate::Object];
    name = "MediaPositionState";
}

web_dictionary! {
    /// `dictionary MediaSessionActionDetails`
    pub struct MediaSessionActionDetails: [crate::Object];
    name = "MediaSessionActionDetails";
}

/// `callback MediaSessionActionHandler = undefined (MediaSessionActionDetails details)`
pub type MediaSessionActionHandler = crate::Function<fn(crate::MediaSessionActionDetails)>;
