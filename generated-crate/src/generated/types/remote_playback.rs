//! Types: Playing media on another device

web_interface! {
    /// `interface RemotePlayback : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/RemotePlayback) · [Specification](https://w3c.github.io/remote-playback/#remoteplayback-interface)
    pub struct RemotePlayback: [crate::EventTarget, crate::Object];
    class = "RemotePlayback";
}

web_enumeration! {
    /// `enum RemotePlaybackState`
    pub enum RemotePlaybackState {
        Connecting = "connecting",
        Connected = "connected",
        Disconnected = "disconnected",
    }
}

/// `callback RemotePlaybackAvailabilityCallback = undefined (boolean available)`
pub type RemotePlaybackAvailabilityCallback = crate::Function<fn(bool)>;
