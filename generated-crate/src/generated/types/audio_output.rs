//! Types: Where sound is played, how it mixes with other apps, whether it may start by itself

web_dictionary! {
    /// `dictionary AudioOutputOptions`
    pub struct AudioOutputOptions: [crate::Object];
    name = "AudioOutputOptions";
}

web_interface! {
    /// `interface AudioSession : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioSession) · [Specification](https://w3c.github.io/audio-session/#audiosession)
    pub struct AudioSession: [crate::EventTarget, crate::Object];
    class = "AudioSession";
}

web_enumeration! {
    /// `enum AudioSessionType`
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
    pub enum AudioSessionState {
        Inactive = "inactive",
        Active = "active",
        Interrupted = "interrupted",
    }
}

web_enumeration! {
    /// `enum AutoplayPolicy`
    pub enum AutoplayPolicy {
        Allowed = "allowed",
        AllowedMuted = "allowed-muted",
        Disallowed = "disallowed",
    }
}

web_enumeration! {
    /// `enum AutoplayPolicyMediaType`
    pub enum AutoplayPolicyMediaType {
        Mediaelement = "mediaelement",
        Audiocontext = "audiocontext",
    }
}

web_union! {
    /// `(AutoplayPolicyMediaType or HtmlMediaElement or AudioContext)`
    pub enum AutoplayPolicyMediaTypeOrHtmlMediaElementOrAudioContext {
        HtmlMediaElement(crate::HtmlMediaElement): value,
        AudioContext(crate::AudioContext): value,
        AutoplayPolicyMediaType(crate::AutoplayPolicyMediaType): value,
    }
    heirs HtmlMediaElement(crate::HtmlMediaElement);
}
