//! Types: WebSocket

web_enumeration! {
    /// `enum BinaryType`
    pub enum BinaryType {
        Blob = "blob",
        Arraybuffer = "arraybuffer",
    }
}

#[cfg(feature = "websockets")]
web_interface! {
    /// `interface WebSocket : EventTarget`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebSocket) · [Specification](https://websockets.spec.whatwg.org/#the-websocket-interface)
    pub struct WebSocket: [crate::EventTarget, crate::Object];
    class = "WebSocket";
}

#[cfg(feature = "websockets")]
web_interface! {
    /// `interface CloseEvent : Event`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CloseEvent) · [Specification](https://websockets.spec.whatwg.org/#the-closeevent-interface)
    pub struct CloseEvent: [crate::Event, crate::Object];
    class = "CloseEvent";
}

#[cfg(feature = "websockets")]
web_dictionary! {
    /// `dictionary CloseEventInit : EventInit`
    pub struct CloseEventInit: [crate::EventInit, crate::Object];
    name = "CloseEventInit";
    optional;
}

#[cfg(feature = "websockets")]
web_stands_for!(crate::CloseEvent, crate::CloseEventInit);
