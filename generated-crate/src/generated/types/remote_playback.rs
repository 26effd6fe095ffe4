//! Types: Playing media on another device

/// `interface RemotePlayback : EventTarget`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/RemotePlayback) · [Specification](https://w3c.github.io/remote-playback/#remoteplayback-interface)
#[repr(transparent)]
pub struct RemotePlayback {
    parent: crate::EventTarget,
}
interface!(RemotePlayback: crate::EventTarget; "RemotePlayback");

/// `enum RemotePlaybackState`
#[non_exhaustive]
pub enum RemotePlaybackState {
    /// `"connecting"`
    Connecting,
    /// `"connected"`
    Connected,
    /// `"disconnected"`
    Disconnected,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(RemotePlaybackState {
    Connecting = "connecting",
    Connected = "connected",
    Disconnected = "disconnected",
});

/// `callback RemotePlaybackAvailabilityCallback = undefined (boolean available)`
pub type RemotePlaybackAvailabilityCallback = crate::Function<fn(bool)>;
