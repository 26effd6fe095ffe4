//! Types: Captions and other tracks of media: text, audio and video tracks, cues, WebVTT

#[cfg(all(feature = "experimental", feature = "media-tracks"))]
web_interface! {
    /// `interface DataCue : TextTrackCue`
    ///
    /// Exposed in Window.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/DataCue) · [Specification](https://wicg.github.io/datacue/#datacue-interface)
    pub struct DataCue: [crate::TextTrackCue, crate::EventTarget, crate::Object];
    class = "DataCue";
}

#[cfg(any(feature = "event-handlers", feature = "media-tracks"))]
web_interface! {
    /// `interface HTMLTrackElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTrackElement) · [Specification](https://html.spec.whatwg.org/multipage/media.html#htmltrackelement)
    #[doc(alias = "HTMLTrackElement")]
    pub struct HtmlTrackElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLTrackElement";
}

#[cfg(all(feature = "experimental", any(
    feature = "media-elements", feature = "media-source", feature = "media-tracks",
)))]
web_interface! {
    /// `interface AudioTrackList : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioTrackList) · [Specification](https://html.spec.whatwg.org/multipage/media.html#audiotracklist-and-videotracklist-objects)
    pub struct AudioTrackList: [crate::EventTarget, crate::Object];
    class = "AudioTrackList";
}

#[cfg(any(feature = "media-tracks", all(feature = "experimental", feature = "media-source")))]
web_interface! {
    /// `interface AudioTrack`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioTrack) · [Specification](https://html.spec.whatwg.org/multipage/media.html#audiotrack)
    ///
    /// Members are added by the feature `media-source`.
    pub struct AudioTrack: [crate::Object];
    class = "AudioTrack";
}

#[cfg(all(feature = "experimental", any(
    feature = "media-elements", feature = "media-source", feature = "media-tracks",
)))]
web_interface! {
    /// `interface VideoTrackList : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoTrackList) · [Specification](https://html.spec.whatwg.org/multipage/media.html#audiotracklist-and-videotracklist-objects)
    pub struct VideoTrackList: [crate::EventTarget, crate::Object];
    class = "VideoTrackList";
}

#[cfg(any(feature = "media-tracks", all(feature = "experimental", feature = "media-source")))]
web_interface! {
    /// `interface VideoTrack`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoTrack) · [Specification](https://html.spec.whatwg.org/multipage/media.html#videotrack)
    ///
    /// Members are added by the feature `media-source`.
    pub struct VideoTrack: [crate::Object];
    class = "VideoTrack";
}

#[cfg(any(
    feature = "media-elements", feature = "media-tracks", all(feature = "experimental", feature = "media-source"),
))]
web_interface! {
    /// `interface TextTrackList : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackList) · [Specification](https://html.spec.whatwg.org/multipage/media.html#text-track-api)
    pub struct TextTrackList: [crate::EventTarget, crate::Object];
    class = "TextTrackList";
}

#[cfg(feature = "media-tracks")]
web_enumeration! {
    /// `enum TextTrackMode`
    pub enum TextTrackMode {
        Disabled = "disabled",
        Hidden = "hidden",
        Showing = "showing",
    }
}

#[cfg(any(feature = "media-elements", feature = "media-tracks"))]
web_enumeration! {
    /// `enum TextTrackKind`
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
    /// `interface TextTrack : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrack) · [Specification](https://html.spec.whatwg.org/multipage/media.html#texttrack)
    ///
    /// Members are added by the feature `media-source`.
    pub struct TextTrack: [crate::EventTarget, crate::Object];
    class = "TextTrack";
}

#[cfg(feature = "media-tracks")]
web_interface! {
    /// `interface TextTrackCueList`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackCueList) · [Specification](https://html.spec.whatwg.org/multipage/media.html#texttrackcuelist)
    pub struct TextTrackCueList: [crate::Object];
    class = "TextTrackCueList";
}

#[cfg(feature = "media-tracks")]
web_interface! {
    /// `interface TextTrackCue : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrackCue) · [Specification](https://html.spec.whatwg.org/multipage/media.html#texttrackcue)
    pub struct TextTrackCue: [crate::EventTarget, crate::Object];
    class = "TextTrackCue";
    extended;
}

#[cfg(feature = "media-tracks")]
web_interface! {
    /// `interface TrackEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/TrackEvent) · [Specification](https://html.spec.whatwg.org/multipage/media.html#the-trackevent-interface)
    pub struct TrackEvent: [crate::Event, crate::Object];
    class = "TrackEvent";
}

#[cfg(feature = "media-tracks")]
web_dictionary! {
    /// `dictionary TrackEventInit : EventInit`
    pub struct TrackEventInit: [crate::EventInit, crate::Object];
    name = "TrackEventInit";
    optional;
}

#[cfg(feature = "media-tracks")]
web_enumeration! {
    /// `enum AutoKeyword`
    pub enum AutoKeyword {
        Auto = "auto",
    }
}

#[cfg(feature = "media-tracks")]
web_enumeration! {
    /// `enum DirectionSetting`
    pub enum DirectionSetting {
        None = "",
        Rl = "rl",
        Lr = "lr",
    }
}

#[cfg(feature = "media-tracks")]
web_enumeration! {
    /// `enum LineAlignSetting`
    pub enum LineAlignSetting {
        Start = "start",
        Center = "center",
        End = "end",
    }
}

#[cfg(feature = "media-tracks")]
web_enumeration! {
    /// `enum PositionAlignSetting`
    pub enum PositionAlignSetting {
        LineLeft = "line-left",
        Center = "center",
        LineRight = "line-right",
        Auto = "auto",
    }
}

#[cfg(feature = "media-tracks")]
web_enumeration! {
    /// `enum AlignSetting`
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
    /// `interface VTTCue : TextTrackCue`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/VTTCue) · [Specification](https://w3c.github.io/webvtt/#the-vttcue-interface)
    #[doc(alias = "VTTCue")]
    pub struct VttCue: [crate::TextTrackCue, crate::EventTarget, crate::Object];
    class = "VTTCue";
}

#[cfg(feature = "media-tracks")]
web_enumeration! {
    /// `enum ScrollSetting`
    pub enum ScrollSetting {
        None = "",
        Up = "up",
    }
}

#[cfg(feature = "media-tracks")]
web_interface! {
    /// `interface VTTRegion`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VTTRegion) · [Specification](https://w3c.github.io/webvtt/#the-vttregion-interface)
    #[doc(alias = "VTTRegion")]
    pub struct VttRegion: [crate::Object];
    class = "VTTRegion";
}

#[cfg(feature = "media-tracks")]
web_union! {
    /// `(VideoTrack or AudioTrack or TextTrack)`
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
    pub enum LineAndPositionSetting {
        Number(f64): number,
        AutoKeyword(crate::AutoKeyword): value,
    }
}

#[cfg(feature = "media-tracks")]
web_stands_for!(crate::TrackEvent, crate::TrackEventInit);
