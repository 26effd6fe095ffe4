//! Types: Sending messages over a peer connection

#[cfg(feature = "webrtc-data-channels")]
web_interface! {
    /// The transport that carries the data channels of a peer connection.
    ///
    /// `interface RTCSctpTransport : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `webrtc-data-channels`. Exposed in Window. Baseline: widely available since 2023-05. [MDN](https://developer.mozilla.org/docs/Web/API/RTCSctpTransport) · [Specification](https://w3c.github.io/webrtc-pc/#rtcsctptransport-interface)
    #[doc(alias = "RTCSctpTransport")]
    pub struct RtcSctpTransport: [crate::EventTarget, crate::Object];
    class = "RTCSctpTransport";
}

#[cfg(feature = "webrtc-data-channels")]
web_enumeration! {
    /// The state of a data channel transport: `connecting`, `connected` or `closed`.
    ///
    /// `enum RTCSctpTransportState`
    ///
    /// Feature `webrtc-data-channels`.
    #[doc(alias = "RTCSctpTransportState")]
    pub enum RtcSctpTransportState {
        Connecting = "connecting",
        Connected = "connected",
        Closed = "closed",
    }
}

#[cfg(feature = "webrtc-data-channels")]
web_interface! {
    /// A channel to another peer for text and binary messages in both directions.
    ///
    /// `interface RTCDataChannel : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `webrtc-data-channels`. Exposed in Window, DedicatedWorker. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDataChannel) · [Specification](https://w3c.github.io/webrtc-pc/#rtcdatachannel)
    #[doc(alias = "RTCDataChannel")]
    pub struct RtcDataChannel: [crate::EventTarget, crate::Object];
    class = "RTCDataChannel";
}

#[cfg(feature = "webrtc-data-channels")]
web_dictionary! {
    /// The settings of a new data channel, such as whether it is ordered and reliable.
    ///
    /// `dictionary RTCDataChannelInit`
    ///
    /// Feature `webrtc-data-channels`.
    #[doc(alias = "RTCDataChannelInit")]
    pub struct RtcDataChannelInit: [crate::Object];
    name = "RTCDataChannelInit";
}

#[cfg(any(feature = "webrtc-data-channels", feature = "webrtc-stats"))]
web_enumeration! {
    /// The state of a data channel: `connecting`, `open`, `closing` or `closed`.
    ///
    /// `enum RTCDataChannelState`
    ///
    /// Feature `webrtc-data-channels`.
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
    /// The event for a data channel that the other peer has created.
    ///
    /// `interface RTCDataChannelEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `webrtc-data-channels`. Exposed in Window. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDataChannelEvent) · [Specification](https://w3c.github.io/webrtc-pc/#rtcdatachannelevent)
    #[doc(alias = "RTCDataChannelEvent")]
    pub struct RtcDataChannelEvent: [crate::Event, crate::Object];
    class = "RTCDataChannelEvent";
}

#[cfg(feature = "webrtc-data-channels")]
web_dictionary! {
    /// The fields for creating an `RTCDataChannelEvent`.
    ///
    /// `dictionary RTCDataChannelEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `webrtc-data-channels`.
    #[doc(alias = "RTCDataChannelEventInit")]
    pub struct RtcDataChannelEventInit: [crate::EventInit, crate::Object];
    name = "RTCDataChannelEventInit";
}

#[cfg(feature = "webrtc-data-channels")]
web_stands_for!(crate::RtcDataChannelEvent, crate::RtcDataChannelEventInit);
