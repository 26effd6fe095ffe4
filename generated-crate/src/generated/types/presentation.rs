//! Types: Showing a page on another screen

web_interface! {
    /// The entry point for showing pages on a second screen.
    ///
    /// `interface Presentation`
    ///
    /// Features `presentation` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Presentation) · [Specification](https://w3c.github.io/presentation-api/#interface-presentation)
    pub struct Presentation: [crate::Object];
    class = "Presentation";
}

web_interface! {
    /// A request to show a page on a second screen.
    ///
    /// `interface PresentationRequest : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Features `presentation` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PresentationRequest) · [Specification](https://w3c.github.io/presentation-api/#interface-presentationrequest)
    pub struct PresentationRequest: [crate::EventTarget, crate::Object];
    class = "PresentationRequest";
}

web_interface! {
    /// Whether a second screen for a request is at hand, with an event for changes.
    ///
    /// `interface PresentationAvailability : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Features `presentation` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PresentationAvailability) · [Specification](https://w3c.github.io/presentation-api/#interface-presentationavailability)
    pub struct PresentationAvailability: [crate::EventTarget, crate::Object];
    class = "PresentationAvailability";
}

web_interface! {
    /// The event when a connection to a presentation has been made.
    ///
    /// `interface PresentationConnectionAvailableEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Features `presentation` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PresentationConnectionAvailableEvent) · [Specification](https://w3c.github.io/presentation-api/#interface-presentationconnectionavailableevent)
    pub struct PresentationConnectionAvailableEvent: [crate::Event, crate::Object];
    class = "PresentationConnectionAvailableEvent";
}

web_dictionary! {
    /// The initial values for a new `PresentationConnectionAvailableEvent`.
    ///
    /// `dictionary PresentationConnectionAvailableEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Features `presentation` and `experimental`.
    pub struct PresentationConnectionAvailableEventInit: [crate::EventInit, crate::Object];
    name = "PresentationConnectionAvailableEventInit";
}

web_enumeration! {
    /// The state of a connection: `connecting`, `connected`, `closed` or `terminated`.
    ///
    /// `enum PresentationConnectionState`
    ///
    /// Features `presentation` and `experimental`.
    pub enum PresentationConnectionState {
        Connecting = "connecting",
        Connected = "connected",
        Closed = "closed",
        Terminated = "terminated",
    }
}

web_interface! {
    /// A two-way message channel between a page and its presentation.
    ///
    /// `interface PresentationConnection : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Features `presentation` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PresentationConnection) · [Specification](https://w3c.github.io/presentation-api/#interface-presentationconnection)
    pub struct PresentationConnection: [crate::EventTarget, crate::Object];
    class = "PresentationConnection";
}

web_enumeration! {
    /// Why a connection was closed: `error`, `closed` or `wentaway`.
    ///
    /// `enum PresentationConnectionCloseReason`
    ///
    /// Features `presentation` and `experimental`.
    pub enum PresentationConnectionCloseReason {
        Error = "error",
        Closed = "closed",
        Wentaway = "wentaway",
    }
}

web_interface! {
    /// The event when a connection is closed.
    ///
    /// `interface PresentationConnectionCloseEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Features `presentation` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PresentationConnectionCloseEvent) · [Specification](https://w3c.github.io/presentation-api/#interface-presentationconnectioncloseevent)
    pub struct PresentationConnectionCloseEvent: [crate::Event, crate::Object];
    class = "PresentationConnectionCloseEvent";
}

web_dictionary! {
    /// The initial values for a new `PresentationConnectionCloseEvent`.
    ///
    /// `dictionary PresentationConnectionCloseEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Features `presentation` and `experimental`.
    pub struct PresentationConnectionCloseEventInit: [crate::EventInit, crate::Object];
    name = "PresentationConnectionCloseEventInit";
}

web_interface! {
    /// The view of the page that is shown on the second screen.
    ///
    /// `interface PresentationReceiver`
    ///
    /// Features `presentation` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PresentationReceiver) · [Specification](https://w3c.github.io/presentation-api/#interface-presentationreceiver)
    pub struct PresentationReceiver: [crate::Object];
    class = "PresentationReceiver";
}

web_interface! {
    /// The connections of all pages that control a presentation.
    ///
    /// `interface PresentationConnectionList : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Features `presentation` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PresentationConnectionList) · [Specification](https://w3c.github.io/presentation-api/#interface-presentationconnectionlist)
    pub struct PresentationConnectionList: [crate::EventTarget, crate::Object];
    class = "PresentationConnectionList";
}

web_union! {
    /// `(String or Blob or ArrayBuffer or ArrayBufferView)`
    ///
    /// Features `presentation` and `experimental`.
    pub enum StringOrBlobOrArrayBufferOrArrayBufferView {
        Blob(crate::Blob): value,
        ArrayBuffer(crate::ArrayBuffer): value,
        Int8Array(crate::Int8Array): numbers,
        Int16Array(crate::Int16Array): value,
        Int32Array(crate::Int32Array): value,
        Uint8Array(crate::Uint8Array): value,
        Uint16Array(crate::Uint16Array): value,
        Uint32Array(crate::Uint32Array): value,
        Uint8ClampedArray(crate::Uint8ClampedArray): value,
        BigInt64Array(crate::BigInt64Array): value,
        BigUint64Array(crate::BigUint64Array): value,
        Float16Array(crate::Float16Array): value,
        Float32Array(crate::Float32Array): value,
        Float64Array(crate::Float64Array): value,
        DataView(crate::DataView): value,
        String(crate::JsString): string,
    }
    from crate::ArrayBufferView {
        Int8Array, Int16Array, Int32Array, Uint8Array, Uint16Array, Uint32Array, Uint8ClampedArray, BigInt64Array,
        BigUint64Array, Float16Array, Float32Array, Float64Array, DataView,
    };
}

#[cfg(all(feature = "experimental", feature = "presentation"))]
web_stands_for!(crate::PresentationConnectionAvailableEvent, crate::PresentationConnectionAvailableEventInit);

#[cfg(all(feature = "experimental", feature = "presentation"))]
web_stands_for!(crate::PresentationConnectionCloseEvent, crate::PresentationConnectionCloseEventInit);

#[cfg(all(
    any(
        feature = "custom-elements", feature = "drag-and-drop", feature = "file-entries", feature = "file-system",
        feature = "files", feature = "form-data", feature = "web-share",
    ), all(feature = "experimental", feature = "presentation"),
))]
web_stands_for!(crate::File, crate::StringOrBlobOrArrayBufferOrArrayBufferView, Blob(crate::Blob));
