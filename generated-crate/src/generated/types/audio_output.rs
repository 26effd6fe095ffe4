//! Types: Where sound is played, how it mixes with other apps, whether it may start by itself

web_dictionary! {
    /// The options of `selectAudioOutput`.
    ///
    /// `dictionary AudioOutputOptions`
    ///
    /// Features `audio-output` and `experimental`.
    pub struct AudioOutputOptions: [crate::Object];
    name = "AudioOutputOptions";
}

web_interface! {
    /// The way in which the page's sound mixes with sound from other apps on the device.
    ///
    /// `interface AudioSession : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Features `audio-output` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioSession) · [Specification](https://w3c.github.io/audio-session/#audiosession)
    pub struct AudioSession: [crate::EventTarget, crate::Object];
    class = "AudioSession";
}

web_enumeration! {
    /// A kind of audio use, such as `playback`, `ambient`, `transient` or `play-and-record`.
    ///
    /// `enum AudioSessionType`
    ///
    /// Features `audio-output` and `experimental`.
    pub enum AudioSessionType {
        Auto = "auto",
        Playback = "playback",
        Transient = "transient",
        TransientSolo = "transient-solo",
        Ambient = "ambient",
        PlayAndRecord = "play-and-record",
    }
}

web_enumeration! {
    /// The state of an audio session: `inactive`, `active` or `interrupted`.
    ///
    /// `enum AudioSessionState`
    ///
    /// Features `audio-output` and `experimental`.
    pub enum AudioSessionState {
        Inactive = "inactive",
        Active = "active",
        Interrupted = "interrupted",
    }
}

web_enumeration! {
    /// Whether media may start by itself: `allowed`, `allowed-muted` or `disallowed`.
    ///
    /// `enum AutoplayPolicy`
    ///
    /// Features `audio-output` and `experimental`.
    pub enum AutoplayPolicy {
        Allowed = "allowed",
        AllowedMuted = "allowed-muted",
        Disallowed = "disallowed",
    }
}

web_enumeration! {
    /// A kind of media for an autoplay check: `mediaelement` or `audiocontext`.
    ///
    /// `enum AutoplayPolicyMediaType`
    ///
    /// Features `audio-output` and `experimental`.
    pub enum AutoplayPolicyMediaType {
        Mediaelement = "mediaelement",
        Audiocontext = "audiocontext",
    }
}

web_union! {
    /// `(AutoplayPolicyMediaType or HtmlMediaElement or AudioContext)`
    ///
    /// Features `audio-output` and `experimental`.
    pub enum AutoplayPolicyMediaTypeOrHtmlMediaElementOrAudioContext {
        HtmlMediaElement(crate::HtmlMediaElement): value,
        AudioContext(crate::AudioContext): value,
        AutoplayPolicyMediaType(crate::AutoplayPolicyMediaType): value,
    }
    heirs HtmlMediaElement(crate::HtmlMediaElement);
}
