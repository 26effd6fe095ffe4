//! Types: Captions and other tracks of media: text, audio and video tracks, cues, WebVTT

/// `interface DataCue : TextTrackCue`
///
/// Exposed in Window.
///
/// [MDN](https://developer.mozilla.org/docs/Web/API/DataCue) · [Specification](https://wicg.github.io/datacue/#datacue-interface)
#[cfg(all(feature = "experimental", feature = "media-tracks"))]
#[repr(transparent)]
pub struct DataCue {
    parent: crate::TextTrackCue,
}
#[cfg(all(feature = "experimental", feature = "media-tracks"))]
interface!(DataCue: crate::TextTrackCue, crate::EventTarget; "DataCue");

/// `interface HTMLTrackElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTrackElement) · [Specification](https://html.spec.whatwg.org/multipage/media.html#htmltrackelement)
#[doc(alias = "HTMLTrackElement")]
#[cfg(any(feature = "event-handlers", feature = "media-tracks"))]
#[repr(transparent)]
pub struct HtmlTrackElement {
    parent: crate::HtmlElement,
}
#[cfg(any(feature = "event-handlers", feature = "media-tracks"))]
interface!(HtmlTrackElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLTrackElement");

/// `interface AudioTrackList : EventTarget`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioTrackList) · [Specification](https://html.spec.whatwg.org/multipage/media.html#audiotracklist-and-videotracklist-objects)
#[cfg(all(feature = "experimental", any(feature = "media", feature = "media-source", feature = "media-tracks")))]
#[repr(transparent)]
pub struct AudioTrackList {
    parent: crate::EventTarget,
}
#[cfg(all(feature = "experimental", any(feature = "media", feature = "media-source", feature = "media-tracks")))]
interface!(AudioTrackList: crate::EventTarget; "AudioTrackList");

/// `interface AudioTrack`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioTrack) · [Specification](https://html.spec.whatwg.org/multipage/media.html#audiotrack)
#[cfg(any(feature = "media-tracks", all(feature = "experimental", feature = "media-source")))]
#[repr(transparent)]
pub struct AudioTrack {
    parent: crate::Object,
}
#[cfg(any(feature = "media-tracks", all(feature = "experimental", feature = "media-source")))]
interface!(AudioTrack:; "AudioTrack");

/// `interface VideoTrackList : EventTarget`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoTrackList) · [Specification](https://html.spec.whatwg.org/multipage/media.html#audiotracklist-and-videotracklist-objects)
#[cfg(all(feature = "experimental", any(feature = "media", feature = "media-source", feature = "media-tracks")))]
#[repr(transparent)]
pub struct VideoTrackList {
    parent: crate::EventTarget,
}
#[cfg(all(feature = "experimental", any(feature = "media", feature = "media-source", feature = "media-tracks")))]
interface!(VideoTrackList: crate::EventTarget; "VideoTrackList");

/// `interface VideoTrack`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoTrack) · [Specification](https://html.spec.whatwg.org/multipage/media.html#videotrack)
#[cfg(any(feature = "media-tracks", all(feature = "experimental", feature = "media-source")))]
#[repr(transparent)]
pub struct VideoTrack {
    parent: crate::Object,
}
#[cfg(any(feature = "media-tracks", all(feature = "experimental", feature = "media-source")))]
interface!(VideoTrack:; "VideoTrack");

/// `interface TextTrackList : EventTarget`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackList) · [Specification](https://html.spec.whatwg.org/multipage/media.html#text-track-api)
#[cfg(any(feature = "media", feature = "media-tracks", all(feature = "experimental", feature = "media-source")))]
#[repr(transparent)]
pub struct TextTrackList {
    parent: crate::EventTarget,
}
#[cfg(any(feature = "media", feature = "media-tracks", all(feature = "experimental", feature = "media-source")))]
interface!(TextTrackList: crate::EventTarget; "TextTrackList");

/// `enum TextTrackMode`
#[cfg(feature = "media-tracks")]
#[non_exhaustive]
pub enum TextTrackMode {
    /// `"disabled"`
    Disabled,
    /// `"hidden"`
    Hidden,
    /// `"showing"`
    Showing,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "media-tracks")]
enumeration!(TextTrackMode {
    Disabled = "disabled",
    Hidden = "hidden",
    Showing = "showing",
});

/// `enum TextTrackKind`
#[cfg(any(feature = "media", feature = "media-tracks"))]
#[non_exhaustive]
pub enum TextTrackKind {
    /// `"subtitles"`
    Subtitles,
    /// `"captions"`
    Captions,
    /// `"descriptions"`
    Descriptions,
    /// `"chapters"`
    Chapters,
    /// `"metadata"`
    Metadata,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(any(feature = "media", feature = "media-tracks"))]
enumeration!(TextTrackKind {
    Subtitles = "subtitles",
    Captions = "captions",
    Descriptions = "descriptions",
    Chapters = "chapters",
    Metadata = "metadata",
});

/// `interface TextTrack : EventTarget`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrack) · [Specification](https://html.spec.whatwg.org/multipage/media.html#texttrack)
#[cfg(any(feature = "media", feature = "media-tracks", all(feature = "experimental", feature = "media-source")))]
#[repr(transparent)]
pub struct TextTrack {
    parent: crate::EventTarget,
}
#[cfg(any(feature = "media", feature = "media-tracks", all(feature = "experimental", feature = "media-source")))]
interface!(TextTrack: crate::EventTarget; "TextTrack");

/// `interface TextTrackCueList`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackCueList) · [Specification](https://html.spec.whatwg.org/multipage/media.html#texttrackcuelist)
#[cfg(feature = "media-tracks")]
#[repr(transparent)]
pub struct TextTrackCueList {
    parent: crate::Object,
}
#[cfg(feature = "media-tracks")]
interface!(TextTrackCueList:; "TextTrackCueList");

/// `interface TextTrackCue : EventTarget`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackCue) · [Specification](https://html.spec.whatwg.org/multipage/media.html#texttrackcue)
#[cfg(feature = "media-tracks")]
#[repr(transparent)]
pub struct TextTrackCue {
    parent: crate::EventTarget,
}
#[cfg(feature = "media-tracks")]
interface!(TextTrackCue: crate::EventTarget; "TextTrackCue");
#[cfg(feature = "media-tracks")]
extended!([] TextTrackCue);

/// `interface TrackEvent : Event`
///
/// Exposed in Window.
///
/// [MDN](https://developer.mozilla.org/docs/Web/API/TrackEvent) · [Specification](https://html.spec.whatwg.org/multipage/media.html#the-trackevent-interface)
#[cfg(feature = "media-tracks")]
#[repr(transparent)]
pub struct TrackEvent {
    parent: crate::Event,
}
#[cfg(feature = "media-tracks")]
interface!(TrackEvent: crate::Event; "TrackEvent");

/// `dictionary TrackEventInit : EventInit`
#[cfg(feature = "media-tracks")]
#[repr(transparent)]
pub struct TrackEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "media-tracks")]
dictionary!(TrackEventInit: crate::EventInit; "TrackEventInit");

/// `enum AutoKeyword`
#[cfg(feature = "media-tracks")]
#[non_exhaustive]
pub enum AutoKeyword {
    /// `"auto"`
    Auto,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "media-tracks")]
enumeration!(AutoKeyword {
    Auto = "auto",
});

/// `enum DirectionSetting`
#[cfg(feature = "media-tracks")]
#[non_exhaustive]
pub enum DirectionSetting {
    /// `""`
    None,
    /// `"rl"`
    Rl,
    /// `"lr"`
    Lr,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "media-tracks")]
enumeration!(DirectionSetting {
    None = "",
    Rl = "rl",
    Lr = "lr",
});

/// `enum LineAlignSetting`
#[cfg(feature = "media-tracks")]
#[non_exhaustive]
pub enum LineAlignSetting {
    /// `"start"`
    Start,
    /// `"center"`
    Center,
    /// `"end"`
    End,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "media-tracks")]
enumeration!(LineAlignSetting {
    Start = "start",
    Center = "center",
    End = "end",
});

/// `enum PositionAlignSetting`
#[cfg(feature = "media-tracks")]
#[non_exhaustive]
pub enum PositionAlignSetting {
    /// `"line-left"`
    LineLeft,
    /// `"center"`
    Center,
    /// `"line-right"`
    LineRight,
    /// `"auto"`
    Auto,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "media-tracks")]
enumeration!(PositionAlignSetting {
    LineLeft = "line-left",
    Center = "center",
    LineRight = "line-right",
    Auto = "auto",
});

/// `enum AlignSetting`
#[cfg(feature = "media-tracks")]
#[non_exhaustive]
pub enum AlignSetting {
    /// `"start"`
    Start,
    /// `"center"`
    Center,
    /// `"end"`
    End,
    /// `"left"`
    Left,
    /// `"right"`
    Right,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "media-tracks")]
enumeration!(AlignSetting {
    Start = "start",
    Center = "center",
    End = "end",
    Left = "left",
    Right = "right",
});

/// `interface VTTCue : TextTrackCue`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/VTTCue) · [Specification](https://w3c.github.io/webvtt/#the-vttcue-interface)
#[doc(alias = "VTTCue")]
#[cfg(feature = "media-tracks")]
#[repr(transparent)]
pub struct VttCue {
    parent: crate::TextTrackCue,
}
#[cfg(feature = "media-tracks")]
interface!(VttCue: crate::TextTrackCue, crate::EventTarget; "VTTCue");

/// `enum ScrollSetting`
#[cfg(feature = "media-tracks")]
#[non_exhaustive]
pub enum ScrollSetting {
    /// `""`
    None,
    /// `"up"`
    Up,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "media-tracks")]
enumeration!(ScrollSetting {
    None = "",
    Up = "up",
});

/// `interface VTTRegion`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VTTRegion) · [Specification](https://w3c.github.io/webvtt/#the-vttregion-interface)
#[doc(alias = "VTTRegion")]
#[cfg(feature = "media-tracks")]
#[repr(transparent)]
pub struct VttRegion {
    parent: crate::Object,
}
#[cfg(feature = "media-tracks")]
interface!(VttRegion:; "VTTRegion");

/// `(VideoTrack or AudioTrack or TextTrack)`
#[cfg(feature = "media-tracks")]
#[non_exhaustive]
pub enum VideoTrackOrAudioTrackOrTextTrack {
    /// `VideoTrack`
    VideoTrack(crate::VideoTrack),
    /// `AudioTrack`
    AudioTrack(crate::AudioTrack),
    /// `TextTrack`
    TextTrack(crate::TextTrack),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "media-tracks")]
union!(VideoTrackOrAudioTrackOrTextTrack {
    VideoTrack(crate::VideoTrack): value,
    AudioTrack(crate::AudioTrack): value,
    TextTrack(crate::TextTrack): value,
});

/// `typedef (double or AutoKeyword) LineAndPositionSetting`
#[cfg(feature = "media-tracks")]
#[non_exhaustive]
pub enum LineAndPositionSetting {
    /// `Number`
    Number(f64),
    /// `AutoKeyword`
    AutoKeyword(crate::AutoKeyword),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "media-tracks")]
union!(LineAndPositionSetting {
    Number(f64): number,
    AutoKeyword(crate::AutoKeyword): value,
});
