//! Types: Captions and other tracks of media: text, audio and video tracks, cues, WebVTT

#[cfg(all(feature = "experimental", feature = "media-tracks"))]
web_interface! {
    /// A text track cue that carries data of any kind in place of text.
    ///
    /// `interface DataCue : TextTrackCue`
    ///
    /// Inherits the methods of [`TextTrackCue`](crate::TextTrackCue) and [`EventTarget`](crate::EventTarget).
    ///
    /// Features `media-tracks` and `experimental`. Exposed in Window. [MDN](https://developer.mozilla.org/docs/Web/API/DataCue) · [Specification](https://wicg.github.io/datacue/#datacue-interface)
    pub struct DataCue: [crate::TextTrackCue, crate::EventTarget, crate::Object];
    class = "DataCue";
}

#[cfg(any(feature = "event-handlers", feature = "media-tracks"))]
web_interface! {
    /// A `track` element, which adds subtitles or other timed text to a video or audio element.
    ///
    /// `interface HTMLTrackElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `media-tracks`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTrackElement) · [Specification](https://html.spec.whatwg.org/multipage/media.html#htmltrackelement)
    #[doc(alias = "HTMLTrackElement")]
    pub struct HtmlTrackElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLTrackElement";
}

#[cfg(all(feature = "experimental", any(
    feature = "media-elements", feature = "media-source", feature = "media-tracks",
)))]
web_interface! {
    /// The audio tracks of a media element.
    ///
    /// `interface AudioTrackList : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Features `media-tracks` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioTrackList) · [Specification](https://html.spec.whatwg.org/multipage/media.html#audiotracklist-and-videotracklist-objects)
    pub struct AudioTrackList: [crate::EventTarget, crate::Object];
    class = "AudioTrackList";
}

#[cfg(any(feature = "media-tracks", all(feature = "experimental", feature = "media-source")))]
web_interface! {
    /// One audio track of a media element, such as a language or a commentary.
    ///
    /// `interface AudioTrack`
    ///
    /// Members are added by the feature `media-source`.
    ///
    /// Feature `media-tracks`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioTrack) · [Specification](https://html.spec.whatwg.org/multipage/media.html#audiotrack)
    pub struct AudioTrack: [crate::Object];
    class = "AudioTrack";
}

#[cfg(all(feature = "experimental", any(
    feature = "media-elements", feature = "media-source", feature = "media-tracks",
)))]
web_interface! {
    /// The video tracks of a media element.
    ///
    /// `interface VideoTrackList : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Features `media-tracks` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoTrackList) · [Specification](https://html.spec.whatwg.org/multipage/media.html#audiotracklist-and-videotracklist-objects)
    pub struct VideoTrackList: [crate::EventTarget, crate::Object];
    class = "VideoTrackList";
}

#[cfg(any(feature = "media-tracks", all(feature = "experimental", feature = "media-source")))]
web_interface! {
    /// One video track of a media element, such as a camera angle or a sign language version.
    ///
    /// `interface VideoTrack`
    ///
    /// Members are added by the feature `media-source`.
    ///
    /// Feature `media-tracks`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoTrack) · [Specification](https://html.spec.whatwg.org/multipage/media.html#videotrack)
    pub struct VideoTrack: [crate::Object];
    class = "VideoTrack";
}

#[cfg(any(
    feature = "media-elements", feature = "media-tracks", all(feature = "experimental", feature = "media-source"),
))]
web_interface! {
    /// A live list of the text tracks of a media element.
    ///
    /// `interface TextTrackList : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `media-tracks`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackList) · [Specification](https://html.spec.whatwg.org/multipage/media.html#text-track-api)
    pub struct TextTrackList: [crate::EventTarget, crate::Object];
    class = "TextTrackList";
}

#[cfg(feature = "media-tracks")]
web_enumeration! {
    /// Whether a text track is off, active but hidden, or shown.
    ///
    /// `enum TextTrackMode`
    ///
    /// Feature `media-tracks`.
    pub enum TextTrackMode {
        Disabled = "disabled",
        Hidden = "hidden",
        Showing = "showing",
    }
}

#[cfg(any(feature = "media-elements", feature = "media-tracks"))]
web_enumeration! {
    /// The purpose of a text track, such as subtitles, captions or chapters.
    ///
    /// `enum TextTrackKind`
    ///
    /// Feature `media-tracks`.
    pub enum TextTrackKind {
        Subtitles = "subtitles",
        Captions = "captions",
        Descriptions = "descriptions",
        Chapters = "chapters",
        Metadata = "metadata",
    }
}

#[cfg(any(
    feature = "media-elements", feature = "media-tracks", all(feature = "experimental", feature = "media-source"),
))]
web_interface! {
    /// A track of timed text cues that belongs to a media element.
    ///
    /// `interface TextTrack : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the feature `media-source`.
    ///
    /// Feature `media-tracks`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrack) · [Specification](https://html.spec.whatwg.org/multipage/media.html#texttrack)
    pub struct TextTrack: [crate::EventTarget, crate::Object];
    class = "TextTrack";
}

#[cfg(feature = "media-tracks")]
web_interface! {
    /// A live list of the cues of a text track, sorted by time.
    ///
    /// `interface TextTrackCueList`
    ///
    /// Feature `media-tracks`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackCueList) · [Specification](https://html.spec.whatwg.org/multipage/media.html#texttrackcuelist)
    pub struct TextTrackCueList: [crate::Object];
    class = "TextTrackCueList";
}

#[cfg(feature = "media-tracks")]
web_interface! {
    /// A piece of timed data in a text track, the common base of cue types such as `VTTCue`.
    ///
    /// `interface TextTrackCue : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `media-tracks`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackCue) · [Specification](https://html.spec.whatwg.org/multipage/media.html#texttrackcue)
    pub struct TextTrackCue: [crate::EventTarget, crate::Object];
    class = "TextTrackCue";
    extended;
}

#[cfg(feature = "media-tracks")]
web_interface! {
    /// The event for a track that was added to or removed from a track list.
    ///
    /// `interface TrackEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `media-tracks`. Exposed in Window. [MDN](https://developer.mozilla.org/docs/Web/API/TrackEvent) · [Specification](https://html.spec.whatwg.org/multipage/media.html#the-trackevent-interface)
    pub struct TrackEvent: [crate::Event, crate::Object];
    class = "TrackEvent";
}

#[cfg(feature = "media-tracks")]
web_dictionary! {
    /// The values to make a `TrackEvent` from.
    ///
    /// `dictionary TrackEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `media-tracks`.
    pub struct TrackEventInit: [crate::EventInit, crate::Object];
    name = "TrackEventInit";
    optional;
}

#[cfg(feature = "media-tracks")]
web_enumeration! {
    /// The single value `auto`, for cue settings that take a number or `auto`.
    ///
    /// `enum AutoKeyword`
    ///
    /// Feature `media-tracks`.
    pub enum AutoKeyword {
        Auto = "auto",
    }
}

#[cfg(feature = "media-tracks")]
web_enumeration! {
    /// The writing direction of a cue: horizontal, or vertical with lines that grow left or right.
    ///
    /// `enum DirectionSetting`
    ///
    /// Feature `media-tracks`.
    pub enum DirectionSetting {
        None = "",
        Rl = "rl",
        Lr = "lr",
    }
}

#[cfg(feature = "media-tracks")]
web_enumeration! {
    /// The part of the cue box that is placed at the cue's line position.
    ///
    /// `enum LineAlignSetting`
    ///
    /// Feature `media-tracks`.
    pub enum LineAlignSetting {
        Start = "start",
        Center = "center",
        End = "end",
    }
}

#[cfg(feature = "media-tracks")]
web_enumeration! {
    /// The part of the cue box that is placed at the cue's text position.
    ///
    /// `enum PositionAlignSetting`
    ///
    /// Feature `media-tracks`.
    pub enum PositionAlignSetting {
        LineLeft = "line-left",
        Center = "center",
        LineRight = "line-right",
        Auto = "auto",
    }
}

#[cfg(feature = "media-tracks")]
web_enumeration! {
    /// The alignment of the text inside the cue box.
    ///
    /// `enum AlignSetting`
    ///
    /// Feature `media-tracks`.
    pub enum AlignSetting {
        Start = "start",
        Center = "center",
        End = "end",
        Left = "left",
        Right = "right",
    }
}

#[cfg(feature = "media-tracks")]
web_interface! {
    /// A WebVTT cue: a text with its time and its place over the video.
    ///
    /// `interface VTTCue : TextTrackCue`
    ///
    /// Inherits the methods of [`TextTrackCue`](crate::TextTrackCue) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `media-tracks`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/VTTCue) · [Specification](https://w3c.github.io/webvtt/#the-vttcue-interface)
    #[doc(alias = "VTTCue")]
    pub struct VttCue: [crate::TextTrackCue, crate::EventTarget, crate::Object];
    class = "VTTCue";
}

#[cfg(feature = "media-tracks")]
web_enumeration! {
    /// Whether new cues in a region scroll the older ones up.
    ///
    /// `enum ScrollSetting`
    ///
    /// Feature `media-tracks`.
    pub enum ScrollSetting {
        None = "",
        Up = "up",
    }
}

#[cfg(feature = "media-tracks")]
web_interface! {
    /// A part of the video area in which WebVTT cues are shown.
    ///
    /// `interface VTTRegion`
    ///
    /// Feature `media-tracks`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VTTRegion) · [Specification](https://w3c.github.io/webvtt/#the-vttregion-interface)
    #[doc(alias = "VTTRegion")]
    pub struct VttRegion: [crate::Object];
    class = "VTTRegion";
}

#[cfg(feature = "media-tracks")]
web_union! {
    /// `(VideoTrack or AudioTrack or TextTrack)`
    ///
    /// Feature `media-tracks`.
    pub enum VideoTrackOrAudioTrackOrTextTrack {
        VideoTrack(crate::VideoTrack): value,
        AudioTrack(crate::AudioTrack): value,
        TextTrack(crate::TextTrack): value,
    }
    into crate::Object;
}

#[cfg(feature = "media-tracks")]
web_union! {
    /// `typedef (double or AutoKeyword) LineAndPositionSetting`
    ///
    /// Feature `media-tracks`.
    pub enum LineAndPositionSetting {
        Number(f64): number,
        AutoKeyword(crate::AutoKeyword): value,
    }
}

#[cfg(feature = "media-tracks")]
web_stands_for!(crate::TrackEvent, crate::TrackEventInit);
