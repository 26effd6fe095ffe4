//! Types: Sending messages over a peer connection

#[cfg(feature = "webrtc-data-channels")]
web_interface! {
    /// `interface RTCSctpTransport : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2023-05. [MDN](https://developer.mozilla.org/docs/Web/API/RTCSctpTransport) · [Specification](https://w3c.github.io/webrtc-pc/#rtcsctptransport-interface)
    #[doc(alias = "RTCSctpTransport")]
    pub struct RtcSctpTransport: [crate::EventTarget, crate::Object];
    class = "RTCSctpTransport";
}

#[cfg(feature = "webrtc-data-channels")]
web_enumeration! {
    /// `enum RTCSctpTransportState`
    #[doc(alias = "RTCSctpTransportState")]
    pub enum RtcSctpTransportState {
        Connecting = "connecting",
        Connected = "connected",
        Closed = "closed",
    }
}

#[cfg(feature = "webrtc-data-channels")]
web_interface! {
    /// `interface RTCDataChannel : EventTarget`
    ///
    /// Exposed in Window, DedicatedWorker.
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDataChannel) · [Specification](https://w3c.github.io/webrtc-pc/#rtcdatachannel)
    #[doc(alias = "RTCDataChannel")]
    pub struct RtcDataChannel: [crate::EventTarget, crate::Object];
    class = "RTCDataChannel";
}

#[cfg(feature = "webrtc-data-channels")]
web_dictionary! {
    /// `dictionary RTCDataChannelInit`
    #[doc(alias = "RTCDataChannelInit")]
    pub struct RtcDataChannelInit: [crate::Object];
    name = "RTCDataChannelInit";
}

#[cfg(any(feature = "webrtc-data-channels", feature = "webrtc-stats"))]
web_enumeration! {
    /// `enum RTCDataChannelState`
    #[doc(alias = "RTCDataChannelState")]
    pub enum RtcDataChannelState {
        Connecting = "connecting",
        Open = "open",
        Closing = "closing",
        Closed = "closed",
    }
}

#[cfg(any(feature = "webrtc", feature = "webrtc-data-channels"))]
web_interface! {
    /// `interface RTCDataChannelEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDataChannelEvent) · [Specification](https://w3c.github.io/webrtc-pc/#rtcdatachannelevent)
    #[doc(alias = "RTCDataChannelEvent")]
    pub struct RtcDataChannelEvent: [crate::Event, crate::Object];
    class = "RTCDataChannelEvent";
}

#[cfg(feature = "webrtc-data-channels")]
web_dictionary! {
    /// `dictionary RTCDataChannelEventInit : EventInit`
    #[doc(alias = "RTCDataChannelEventInit")]
    pub struct RtcDataChannelEventInit: [crate::EventInit, crate::Object];
    name = "RTCDataChannelEventInit";
}

#[cfg(feature = "webrtc-data-channels")]
web_stands_for!(crate::RtcDataChannelEvent, crate::RtcDataChannelEventInit);
