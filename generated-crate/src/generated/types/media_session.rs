//! Types: What the system shows of the playing media, and its media keys

web_enumeration! {
    /// Whether the page is playing, paused or neither.
    ///
    /// `enum MediaSessionPlaybackState`
    ///
    /// Feature `media-session`.
    pub enum MediaSessionPlaybackState {
        None = "none",
        Paused = "paused",
        Playing = "playing",
    }
}

web_enumeration! {
    /// The actions that media keys and system controls can ask for, such as `"nexttrack"`.
    ///
    /// `enum MediaSessionAction`
    ///
    /// Feature `media-session`.
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
    /// Why picture-in-picture is asked for, such as by the user or because the page is hidden.
    ///
    /// `enum MediaSessionEnterPictureInPictureReason`
    ///
    /// Feature `media-session`.
    pub enum MediaSessionEnterPictureInPictureReason {
        Other = "other",
        Useraction = "useraction",
        Contentoccluded = "contentoccluded",
    }
}

web_interface! {
    /// What the page plays, for the media keys and controls of the system.
    ///
    /// `interface MediaSession`
    ///
    /// Feature `media-session`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaSession) · [Specification](https://w3c.github.io/mediasession/#the-mediasession-interface)
    pub struct MediaSession: [crate::Object];
    class = "MediaSession";
}

web_interface! {
    /// The details of what is played.
    ///
    /// `interface MediaMetadata`
    ///
    /// Feature `media-session`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaMetadata) · [Specification](https://w3c.github.io/mediasession/#the-mediametadata-interface)
    pub struct MediaMetadata: [crate::Object];
    class = "MediaMetadata";
}

web_dictionary! {
    /// Options for making `MediaMetadata`.
    ///
    /// `dictionary MediaMetadataInit`
    ///
    /// Feature `media-session`.
    pub struct MediaMetadataInit: [crate::Object];
    name = "MediaMetadataInit";
}

#[cfg(all(feature = "experimental", feature = "media-session"))]
web_interface! {
    /// A chapter of the media that is being played.
    ///
    /// `interface ChapterInformation`
    ///
    /// Features `media-session` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ChapterInformation) · [Specification](https://w3c.github.io/mediasession/#chapterinformation)
    pub struct ChapterInformation: [crate::Object];
    class = "ChapterInformation";
}

web_dictionary! {
    /// The title, start time and images of a chapter.
    ///
    /// `dictionary ChapterInformationInit`
    ///
    /// Feature `media-session`.
    pub struct ChapterInformationInit: [crate::Object];
    name = "ChapterInformationInit";
}

web_dictionary! {
    /// An image with its sizes and type.
    ///
    /// `dictionary MediaImage`
    ///
    /// Feature `media-session`.
    pub struct MediaImage: [crate::Object];
    name = "MediaImage";
}

web_dictionary! {
    /// The length, position and speed of what is played.
    ///
    /// `dictionary MediaPositionState`
    ///
    /// Feature `media-session`.
    pub struct MediaPositionState: [crate::Object];
    name = "MediaPositionState";
}

web_dictionary! {
    /// The details of an action that the media controls ask for.
    ///
    /// `dictionary MediaSessionActionDetails`
    ///
    /// Feature `media-session`.
    pub struct MediaSessionActionDetails: [crate::Object];
    name = "MediaSessionActionDetails";
}

/// `callback MediaSessionActionHandler = undefined (MediaSessionActionDetails details)`
///
/// Feature `media-session`.
pub type MediaSessionActionHandler = crate::Function<fn(crate::MediaSessionActionDetails)>;
