//! Types: Where sound is played, how it mixes with other apps, whether it may start by itself

/// `dictionary AudioOutputOptions`
#[repr(transparent)]
pub struct AudioOutputOptions {
    parent: crate::Object,
}
dictionary!(AudioOutputOptions:; "AudioOutputOptions");

/// `interface AudioSession : EventTarget`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioSession) · [Specification](https://w3c.github.io/audio-session/#audiosession)
#[repr(transparent)]
pub struct AudioSession {
    parent: crate::EventTarget,
}
interface!(AudioSession: crate::EventTarget; "AudioSession");

/// `enum AudioSessionType`
#[non_exhaustive]
pub enum AudioSessionType {
    /// `"auto"`
    Auto,
    /// `"playback"`
    Playback,
    /// `"transient"`
    Transient,
    /// `"transient-solo"`
    TransientSolo,
    /// `"ambient"`
    Ambient,
    /// `"play-and-record"`
    PlayAndRecord,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(AudioSessionType {
    Auto = "auto",
    Playback = "playback",
    Transient = "transient",
    TransientSolo = "transient-solo",
    Ambient = "ambient",
    PlayAndRecord = "play-and-record",
});

/// `enum AudioSessionState`
#[non_exhaustive]
pub enum AudioSessionState {
    /// `"inactive"`
    Inactive,
    /// `"active"`
    Active,
    /// `"interrupted"`
    Interrupted,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(AudioSessionState {
    Inactive = "inactive",
    Active = "active",
    Interrupted = "interrupted",
});

/// `enum AutoplayPolicy`
#[non_exhaustive]
pub enum AutoplayPolicy {
    /// `"allowed"`
    Allowed,
    /// `"allowed-muted"`
    AllowedMuted,
    /// `"disallowed"`
    Disallowed,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(AutoplayPolicy {
    Allowed = "allowed",
    AllowedMuted = "allowed-muted",
    Disallowed = "disallowed",
});

/// `enum AutoplayPolicyMediaType`
#[non_exhaustive]
pub enum AutoplayPolicyMediaType {
    /// `"mediaelement"`
    Mediaelement,
    /// `"audiocontext"`
    Audiocontext,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(AutoplayPolicyMediaType {
    Mediaelement = "mediaelement",
    Audiocontext = "audiocontext",
});

/// `(AutoplayPolicyMediaType or HtmlMediaElement)`
#[non_exhaustive]
pub enum AutoplayPolicyMediaTypeOrHtmlMediaElement {
    /// `AutoplayPolicyMediaType`
    AutoplayPolicyMediaType(crate::AutoplayPolicyMediaType),
    /// `HtmlMediaElement`
    HtmlMediaElement(crate::HtmlMediaElement),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(AutoplayPolicyMediaTypeOrHtmlMediaElement {
    AutoplayPolicyMediaType(crate::AutoplayPolicyMediaType): value,
    HtmlMediaElement(crate::HtmlMediaElement): value,
});

/// `(AutoplayPolicyMediaTypeOrHtmlMediaElement or AudioContext)`
#[non_exhaustive]
pub enum AutoplayPolicyMediaTypeOrHtmlMediaElementOrAudioContext {
    /// `AutoplayPolicyMediaType`
    AutoplayPolicyMediaType(crate::AutoplayPolicyMediaType),
    /// `HtmlMediaElement`
    HtmlMediaElement(crate::HtmlMediaElement),
    /// `AudioContext`
    AudioContext(crate::AudioContext),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(AutoplayPolicyMediaTypeOrHtmlMediaElementOrAudioContext {
    AutoplayPolicyMediaType(crate::AutoplayPolicyMediaType): value,
    HtmlMediaElement(crate::HtmlMediaElement): value,
    AudioContext(crate::AudioContext): value,
});
wider!(AutoplayPolicyMediaTypeOrHtmlMediaElementOrAudioContext: AutoplayPolicyMediaTypeOrHtmlMediaElement {
    AutoplayPolicyMediaType,
    HtmlMediaElement,
});
