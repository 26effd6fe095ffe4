//! Types: WebSocket

web_enumeration! {
    /// The class of received binary messages, `blob` or `arraybuffer`.
    ///
    /// `enum BinaryType`
    ///
    /// Feature `websockets`.
    pub enum BinaryType {
        Blob = "blob",
        Arraybuffer = "arraybuffer",
    }
}

#[cfg(feature = "websockets")]
web_interface! {
    /// A connection to a server for messages in both directions.
    ///
    /// `interface WebSocket : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `websockets`. Exposed in Window, Worker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebSocket) · [Specification](https://websockets.spec.whatwg.org/#the-websocket-interface)
    pub struct WebSocket: [crate::EventTarget, crate::Object];
    class = "WebSocket";
}

#[cfg(feature = "websockets")]
web_interface! {
    /// The event for the end of a connection, with its reason.
    ///
    /// `interface CloseEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `websockets`. Exposed in Window, Worker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CloseEvent) · [Specification](https://websockets.spec.whatwg.org/#the-closeevent-interface)
    pub struct CloseEvent: [crate::Event, crate::Object];
    class = "CloseEvent";
}

#[cfg(feature = "websockets")]
web_dictionary! {
    /// The fields for creating a `CloseEvent`.
    ///
    /// `dictionary CloseEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `websockets`.
    pub struct CloseEventInit: [crate::EventInit, crate::Object];
    name = "CloseEventInit";
    optional;
}

#[cfg(feature = "websockets")]
web_stands_for!(crate::CloseEvent, crate::CloseEventInit);
