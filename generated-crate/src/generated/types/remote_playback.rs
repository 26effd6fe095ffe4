//! Types: Playing media on another device

web_interface! {
    /// The control of playing a media element on another device, such as a TV.
    ///
    /// `interface RemotePlayback : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `remote-playback`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/RemotePlayback) · [Specification](https://w3c.github.io/remote-playback/#remoteplayback-interface)
    pub struct RemotePlayback: [crate::EventTarget, crate::Object];
    class = "RemotePlayback";
}

web_enumeration! {
    /// Whether a remote device is being connected, is connected, or is disconnected.
    ///
    /// `enum RemotePlaybackState`
    ///
    /// Feature `remote-playback`.
    pub enum RemotePlaybackState {
        Connecting = "connecting",
        Connected = "connected",
        Disconnected = "disconnected",
    }
}

/// `callback RemotePlaybackAvailabilityCallback = undefined (boolean available)`
///
/// Feature `remote-playback`.
pub type RemotePlaybackAvailabilityCallback = crate::Function<fn(bool)>;
