//! The window: its document, its name, its parents and openers, opening and closing

use crate::runtime::prelude::*;
use crate::{Document, Element, Window, WindowProxy};

impl Window {
    /// `readonly attribute WindowProxy window`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/window) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-window-dev)
    #[inline]
    pub fn window(&self) -> Window {
        FromJs::from_js(Js::get_window__as_value(js(self)))
    }

    /// `readonly attribute WindowProxy self`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/self) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-self-dev)
    #[doc(alias = "self")]
    #[inline]
    pub fn self_(&self) -> Window {
        FromJs::from_js(Js::get_self__as_value(js(self)))
    }

    /// `readonly attribute Document document`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/document) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-document-dev)
    #[inline]
    pub fn document(&self) -> Document {
        FromJs::from_js(Js::get_document__as_value(js(self)))
    }

    /// `attribute DOMString name`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/name) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-name-dev)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString name`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/name) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-name-dev)
    #[doc(alias = "name")]
    #[inline]
    pub fn set_name(&self, value: &str) {
        Js::set_name__str(js(self), value)
    }

    /// `attribute DOMString status`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Window/status) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-window-status)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Window/status"]
    #[inline]
    pub fn status(&self) -> String {
        Js::get_status__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString status`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Window/status) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-window-status)
    #[doc(alias = "status")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Window/status"]
    #[inline]
    pub fn set_status(&self, value: &str) {
        Js::set_status__str(js(self), value)
    }

    /// `undefined close()`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/close) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-window-close-dev)
    #[inline]
    pub fn close(&self) {
        Js::call_close(js(self))
    }

    /// `readonly attribute boolean closed`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/closed) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-window-closed-dev)
    #[inline]
    pub fn closed(&self) -> bool {
        Js::get_closed__as_bool(js(self)).get()
    }

    /// `undefined stop()`
    ///
    /// Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/Window/stop) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-window-stop-dev)
    #[inline]
    pub fn stop(&self) {
        Js::call_stop(js(self))
    }

    /// `undefined focus()`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/focus) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-window-focus-dev)
    #[inline]
    pub fn focus(&self) {
        Js::call_focus(js(self))
    }

    /// `undefined blur()`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Window/blur) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-window-blur)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Window/blur"]
    #[inline]
    pub fn blur(&self) {
        Js::call_blur(js(self))
    }

    /// `readonly attribute WindowProxy frames`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/frames) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-frames-dev)
    #[inline]
    pub fn frames(&self) -> Window {
        FromJs::from_js(Js::get_frames__as_value(js(self)))
    }

    /// `readonly attribute unsigned long length`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/length) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-length-dev)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `readonly attribute WindowProxy? top`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/top) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-top-dev)
    #[inline]
    pub fn top(&self) -> Option<WindowProxy> {
        Js::get_top__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute any opener`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/opener) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-opener-dev)
    #[inline]
    pub fn opener(&self) -> JsValue {
        Js::get_opener__as_value(js(self))
    }

    /// `attribute any opener`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/opener) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-opener-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "opener")]
    #[inline]
    pub fn set_opener(&self, value: &JsValue) -> Result<(), Exception> {
        Js::try_set_opener__value(js(self), value)
    }

    /// `readonly attribute WindowProxy? parent`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/parent) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-parent-dev)
    #[inline]
    pub fn parent(&self) -> Option<WindowProxy> {
        Js::get_parent__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute Element? frameElement`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/frameElement) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-frameelement-dev)
    #[doc(alias = "frameElement")]
    #[inline]
    pub fn frame_element(&self) -> Option<Element> {
        Js::get_frameElement__as_option_value(js(self)).map(Js::read)
    }

    /// `WindowProxy? open(optional USVString url = "", optional DOMString target = "_blank", optional DOMString features = "")`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/open) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-open-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn open(&self) -> Result<Option<WindowProxy>, Exception> {
        Js::try_call_open__as_option_value(js(self)).map(Js::read_nullable)
    }

    /// `WindowProxy? open(optional USVString url = "", optional DOMString target = "_blank", optional DOMString features = "")`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/open) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-open-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "open")]
    #[inline]
    pub fn open_with_url(&self, url: &str) -> Result<Option<WindowProxy>, Exception> {
        Js::try_call_open__str__as_option_value(js(self), url).map(Js::read_nullable)
    }

    /// `WindowProxy? open(optional USVString url = "", optional DOMString target = "_blank", optional DOMString features = "")`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/open) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-open-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "open")]
    #[inline]
    pub fn open_with_url_and_target(&self, url: &str, target: &str) -> Result<Option<WindowProxy>, Exception> {
        Js::try_call_open__str2__as_option_value(js(self), url, target).map(Js::read_nullable)
    }

    /// `WindowProxy? open(optional USVString url = "", optional DOMString target = "_blank", optional DOMString features = "")`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/open) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-open-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "open")]
    #[inline]
    pub fn open_with_url_and_target_and_features(
        &self,
        url: &str,
        target: &str,
        features: &str,
    ) -> Result<Option<WindowProxy>, Exception> {
        Js::try_call_open__str3__as_option_value(js(self), url, target, features).map(Js::read_nullable)
    }

    /// `getter object (DOMString name)`
    #[inline]
    pub fn get(&self, name: &str) -> Option<Object> {
        Js::index_get__str__as_option_value(js(self), name).map(Js::read)
    }

    /// `readonly attribute boolean originAgentCluster`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Window/originAgentCluster) · [Specification](https://html.spec.whatwg.org/multipage/browsers.html#origin-keyed-agent-clusters)
    #[doc(alias = "originAgentCluster")]
    #[inline]
    pub fn origin_agent_cluster(&self) -> bool {
        Js::get_originAgentCluster__as_bool(js(self)).get()
    }

    /// `undefined captureEvents()`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Window/captureEvents) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-window-captureevents)
    #[doc(alias = "captureEvents")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Window/captureEvents"]
    #[inline]
    pub fn capture_events(&self) {
        Js::call_captureEvents(js(self))
    }

    /// `undefined releaseEvents()`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Window/releaseEvents) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-window-releaseevents)
    #[doc(alias = "releaseEvents")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Window/releaseEvents"]
    #[inline]
    pub fn release_events(&self) {
        Js::call_releaseEvents(js(self))
    }
}

/// `globalThis instanceof Window`
///
/// The global object, where it is a `Window`.
pub fn window() -> Option<Window> {
    global::instance()
}

imports! {
    #[wasm_bindgen(method, getter, js_name = "document")]
    pub(crate) fn get_document__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "frameElement")]
    pub(crate) fn get_frameElement__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "opener")]
    pub(crate) fn get_opener__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "originAgentCluster")]
    pub(crate) fn get_originAgentCluster__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(catch, method, setter, js_name = "opener")]
    pub(crate) fn try_set_opener__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "status")]
    pub(crate) fn set_status__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, js_name = "open")]
    pub(crate) fn try_call_open__as_option_value(this: &Js) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "open")]
    pub(crate) fn try_call_open__str__as_option_value(this: &Js, a0: &str) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "open")]
    pub(crate) fn try_call_open__str2__as_option_value(this: &Js, a0: &str, a1: &str) -> Result<Option<Js>, Exception>;
}
