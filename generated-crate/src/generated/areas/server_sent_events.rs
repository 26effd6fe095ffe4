//! Events that a server sends: EventSource

use crate::runtime::prelude::*;
use crate::{Event, EventSource, EventSourceInit, MessageEvent};

impl EventSource {
    /// Makes a new `EventSource`.
    ///
    /// `constructor(USVString url, optional EventSourceInit eventSourceInitDict = {})`
    ///
    /// Feature `server-sent-events`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/EventSource/EventSource) · [Specification](https://html.spec.whatwg.org/multipage/server-sent-events.html#dom-eventsource-dev)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where `url` cannot be parsed.
    #[inline]
    pub fn new(url: &str) -> Result<EventSource, Exception> {
        Js::try_new_EventSource__str__as_value(url).map(Js::cast)
    }

    /// As `new`, with `event_source_init_dict`.
    ///
    /// `constructor(USVString url, optional EventSourceInit eventSourceInitDict = {})`
    ///
    /// Feature `server-sent-events`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where `url` cannot be parsed.
    #[inline]
    pub fn new_with_event_source_init_dict(
        url: &str,
        event_source_init_dict: &EventSourceInit,
    ) -> Result<EventSource, Exception> {
        Js::try_new_EventSource__str_value__as_value(url, event_source_init_dict.as_ref()).map(Js::cast)
    }

    /// The address of the connection.
    ///
    /// `readonly attribute USVString url`
    ///
    /// Feature `server-sent-events`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/EventSource/url) · [Specification](https://html.spec.whatwg.org/multipage/server-sent-events.html#dom-eventsource-url-dev)
    #[inline]
    pub fn url(&self) -> String {
        Js::get_url__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Whether cookies are sent along to other origins.
    ///
    /// `readonly attribute boolean withCredentials`
    ///
    /// Feature `server-sent-events`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/EventSource/withCredentials) · [Specification](https://html.spec.whatwg.org/multipage/server-sent-events.html#dom-eventsource-withcredentials-dev)
    #[doc(alias = "withCredentials")]
    #[inline]
    pub fn with_credentials(&self) -> bool {
        Js::get_withCredentials__as_bool(js(self)).get()
    }

    /// Means that the connection is being made, for the first time or again.
    ///
    /// `const unsigned short CONNECTING = 0`
    ///
    /// Feature `server-sent-events`.
    pub const CONNECTING: u16 = 0;

    /// Means that the connection is open.
    ///
    /// `const unsigned short OPEN = 1`
    ///
    /// Feature `server-sent-events`.
    pub const OPEN: u16 = 1;

    /// Means that the connection is closed and is not made again.
    ///
    /// `const unsigned short CLOSED = 2`
    ///
    /// Feature `server-sent-events`.
    pub const CLOSED: u16 = 2;

    /// The state of the connection: `CONNECTING`, `OPEN` or `CLOSED`.
    ///
    /// `readonly attribute unsigned short readyState`
    ///
    /// Feature `server-sent-events`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/EventSource/readyState) · [Specification](https://html.spec.whatwg.org/multipage/server-sent-events.html#dom-eventsource-readystate-dev)
    #[doc(alias = "readyState")]
    #[inline]
    pub fn ready_state(&self) -> u16 {
        Js::get_readyState__as_number(js(self)) as u16
    }

    /// The handler of the event `open`.
    ///
    /// `attribute EventHandler onopen`
    ///
    /// Feature `server-sent-events`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/EventSource/open_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-open)
    pub fn onopen(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onopen")
    }

    /// Sets the handler of the event `open`.
    ///
    /// Feature `server-sent-events`.
    #[doc(alias = "onopen")]
    pub fn set_onopen(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onopen", nullable(value))
    }

    /// The handler of the event `message`.
    ///
    /// `attribute EventHandler onmessage`
    ///
    /// Feature `server-sent-events`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/EventSource/message_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-message)
    pub fn onmessage(&self) -> Option<Function<fn(MessageEvent)>> {
        property::get(self, "onmessage")
    }

    /// Sets the handler of the event `message`.
    ///
    /// Feature `server-sent-events`.
    #[doc(alias = "onmessage")]
    pub fn set_onmessage(&self, value: Option<&Function<fn(MessageEvent)>>) {
        property::set(self, "onmessage", nullable(value))
    }

    /// The handler of the event `error`.
    ///
    /// `attribute EventHandler onerror`
    ///
    /// Feature `server-sent-events`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/EventSource/error_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-error)
    pub fn onerror(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onerror")
    }

    /// Sets the handler of the event `error`.
    ///
    /// Feature `server-sent-events`.
    #[doc(alias = "onerror")]
    pub fn set_onerror(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onerror", nullable(value))
    }

    /// Closes the connection for good.
    ///
    /// `undefined close()`
    ///
    /// Feature `server-sent-events`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/EventSource/close) · [Specification](https://html.spec.whatwg.org/multipage/server-sent-events.html#dom-eventsource-close-dev)
    #[inline]
    pub fn close(&self) {
        Js::call_close(js(self))
    }
}

impl EventSourceInit {
    /// The options of a new `EventSource`.
    ///
    /// `dictionary EventSourceInit`
    ///
    /// Feature `server-sent-events`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether cookies are sent along to other origins.
    ///
    /// `boolean withCredentials = false`
    ///
    /// Feature `server-sent-events`.
    #[doc(alias = "withCredentials")]
    pub fn get_with_credentials(&self) -> Option<bool> {
        property::get(self, "withCredentials")
    }

    /// Sets whether cookies are sent along to other origins.
    ///
    /// Feature `server-sent-events`.
    #[doc(alias = "withCredentials")]
    pub fn set_with_credentials(&self, value: bool) -> &Self {
        property::set_bool(self, "withCredentials", value);
        self
    }
}

impl Default for EventSourceInit {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(catch, constructor, js_class = "EventSource")]
    pub(crate) fn try_new_EventSource__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "EventSource")]
    pub(crate) fn try_new_EventSource__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
}
