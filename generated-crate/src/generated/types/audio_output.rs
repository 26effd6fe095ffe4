//! Types: Where sound is played, how it mixes with other apps, whether it may start by itself

web_dictionary! {
    /// `dictionary AudioOutputOptions`
    ///
    /// Features `audio-output` and `experimental`.
    pub struct AudioOutputOptions: [crate::Object];
    name = "AudioOutputOptions";
}

web_interface! {
    /// `interface AudioSession : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Features `audio-output` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioSession) · [Specification](https://w3c.github.io/audio-session/#audiosession)
    pub struct AudioSession: [crate::EventTarget, crate::Object];
    class = "AudioSession";
}

web_enumeration! {
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
