//! The window: its document, address, size and frames of animation, opening and closing

use crate::runtime::prelude::*;
use crate::{
    Document, DomStringList, Element, FrameRequestCallback, Location, Window, WindowPostMessageOptions, WindowProxy,
};

impl WindowProxy {
    /// The window itself.
    ///
    /// `readonly attribute WindowProxy window`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/window) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-window-dev)
    #[inline]
    pub fn window(&self) -> WindowProxy {
        FromJs::from_js(Js::get_window__as_value(js(self)))
    }

    /// The window itself.
    ///
    /// `readonly attribute WindowProxy self`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/self) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-self-dev)
    #[doc(alias = "self")]
    #[inline]
    pub fn self_(&self) -> WindowProxy {
        FromJs::from_js(Js::get_self__as_value(js(self)))
    }

    /// Sets the address of the document in the window; setting it loads another page.
    ///
    /// `inherit attribute USVString location`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/location) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-location-interface)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where the URL cannot be parsed, and a `SecurityError` where a sandbox forbids the
    /// navigation.
    #[doc(alias = "location")]
    #[inline]
    pub fn set_location(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_location__str(js(self), value)
    }

    /// Closes the window if a script opened it.
    ///
    /// `undefined close()`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/close) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-window-close-dev)
    #[inline]
    pub fn close(&self) {
        Js::call_close(js(self))
    }

    /// Whether the window has been closed.
    ///
    /// `readonly attribute boolean closed`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/closed) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-window-closed-dev)
    #[inline]
    pub fn closed(&self) -> bool {
        Js::get_closed__as_bool(js(self)).get()
    }

    /// Asks the system to bring the window to the front, which it may refuse.
    ///
    /// `undefined focus()`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/focus) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-window-focus-dev)
    #[inline]
    pub fn focus(&self) {
        Js::call_focus(js(self))
    }

    /// Asks the system to take the focus away from the window. Browsers often ignore it.
    ///
    /// `undefined blur()`
    ///
    /// Feature `window`. [MDN](https://developer.mozilla.org/docs/Web/API/Window/blur) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-window-blur)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Window/blur"]
    #[inline]
    pub fn blur(&self) {
        Js::call_blur(js(self))
    }

    /// The window itself, whose indexed properties are its frames.
    ///
    /// `readonly attribute WindowProxy frames`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/frames) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-frames-dev)
    #[inline]
    pub fn frames(&self) -> WindowProxy {
        FromJs::from_js(Js::get_frames__as_value(js(self)))
    }

    /// The number of frames in the page.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/length) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-length-dev)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// The outermost window, or null if the frame was removed.
    ///
    /// `readonly attribute WindowProxy? top`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/top) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-top-dev)
    #[inline]
    pub fn top(&self) -> Option<WindowProxy> {
        Js::get_top__as_option_value(js(self)).map(Js::read)
    }

    /// The window that opened this one, or null.
    ///
    /// `readonly attribute WindowProxy? opener`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/opener) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-opener-dev)
    #[inline]
    pub fn opener(&self) -> Option<WindowProxy> {
        Js::get_opener__as_option_value(js(self)).map(Js::read)
    }

    /// The window that contains this frame, itself if it is the outermost, or null if it was removed.
    ///
    /// `readonly attribute WindowProxy? parent`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/parent) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-parent-dev)
    #[inline]
    pub fn parent(&self) -> Option<WindowProxy> {
        Js::get_parent__as_option_value(js(self)).map(Js::read)
    }

    /// `getter WindowProxy? (unsigned long index)`
    ///
    /// Feature `window`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn get(&self, index: u32) -> Result<Option<WindowProxy>, Exception> {
        Js::try_index_get__number__as_option_value(js(self), index as f64).map(Js::read_nullable)
    }

    /// Sends a message to the window, by default only if it has the origin of the sender.
    ///
    /// `undefined postMessage(any message, optional WindowPostMessageOptions options = {})`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/postMessage) · [Specification](https://html.spec.whatwg.org/multipage/web-messaging.html#dom-window-postmessage-options-dev)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for a target origin that is neither a URL nor `*` nor `/`, and a `DataCloneError`
    /// where `message` cannot be cloned or transferred.
    #[doc(alias = "postMessage")]
    #[inline]
    pub fn post_message(&self, message: &JsValue) -> Result<(), Exception> {
        Js::try_call_postMessage__value(js(self), message)
    }

    /// As `post_message`, with `options`.
    ///
    /// `undefined postMessage(any message, optional WindowPostMessageOptions options = {})`
    ///
    /// Feature `window`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for a target origin that is neither a URL nor `*` nor `/`, and a `DataCloneError`
    /// where `message` cannot be cloned or transferred.
    #[doc(alias = "postMessage")]
    #[inline]
    pub fn post_message_with_options(
        &self,
        message: &JsValue,
        options: &WindowPostMessageOptions,
    ) -> Result<(), Exception> {
        Js::try_call_postMessage__value2(js(self), message, options.as_ref())
    }

    /// As `post_message`, with `target_origin`.
    ///
    /// `undefined postMessage(any message, USVString targetOrigin, optional sequence<object> transfer = [])`
    ///
    /// Feature `window`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for a target origin that is neither a URL nor `*` nor `/`, and a `DataCloneError`
    /// where `message` cannot be cloned or transferred.
    #[doc(alias = "postMessage")]
    #[inline]
    pub fn post_message_with_target_origin(&self, message: &JsValue, target_origin: &str) -> Result<(), Exception> {
        Js::try_call_postMessage__value_str(js(self), message, target_origin)
    }

    /// As `post_message_with_target_origin`, with `transfer`.
    ///
    /// `undefined postMessage(any message, USVString targetOrigin, optional sequence<object> transfer = [])`
    ///
    /// Feature `window`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for a target origin that is neither a URL nor `*` nor `/`, and a `DataCloneError`
    /// where `message` cannot be cloned or transferred.
    #[doc(alias = "postMessage")]
    #[inline]
    pub fn post_message_with_target_origin_and_transfer(
        &self,
        message: &JsValue,
        target_origin: &str,
        transfer: impl IntoSequence<Object>,
    ) -> Result<(), Exception> {
        Js::try_call_postMessage__value_str_value(js(self), message, target_origin, &transfer.to_value())
    }
}

impl Document {
    /// The address of the page, or null if the document is not in a window.
    ///
    /// `[PutForwards=href] readonly attribute Location? location`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/location) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-location-interface)
    #[inline]
    pub fn location(&self) -> Option<Location> {
        Js::get_location__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the address of the page, or null if the document is not in a window.
    ///
    /// Feature `window`.
    #[doc(alias = "location")]
    #[inline]
    pub fn set_location(&self, value: &str) {
        Js::set_location__str(js(self), value)
    }
}

impl Window {
    /// The window itself.
    ///
    /// `readonly attribute WindowProxy window`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/window) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-window-dev)
    #[inline]
    pub fn window(&self) -> Window {
        FromJs::from_js(Js::get_window__as_value(js(self)))
    }

    /// The window itself, under the name that workers have as well.
    ///
    /// `readonly attribute WindowProxy self`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/self) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-self-dev)
    #[doc(alias = "self")]
    #[inline]
    pub fn self_(&self) -> Window {
        FromJs::from_js(Js::get_self__as_value(js(self)))
    }

    /// The document that the window shows.
    ///
    /// `readonly attribute Document document`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/document) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-document-dev)
    #[inline]
    pub fn document(&self) -> Document {
        FromJs::from_js(Js::get_document__as_value(js(self)))
    }

    /// The name of the window, by which links and `open` can target it.
    ///
    /// `attribute DOMString name`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/name) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-name-dev)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the name of the window, by which links and `open` can target it.
    ///
    /// Feature `window`.
    #[doc(alias = "name")]
    #[inline]
    pub fn set_name(&self, value: &str) {
        Js::set_name__str(js(self), value)
    }

    /// The address of the page. Assigning a string navigates.
    ///
    /// `[PutForwards=href] readonly attribute Location location`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/location) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-location-interface)
    #[inline]
    pub fn location(&self) -> Location {
        FromJs::from_js(Js::get_location__as_value(js(self)))
    }

    /// Sets the address of the page. Assigning a string navigates.
    ///
    /// Feature `window`.
    #[doc(alias = "location")]
    #[inline]
    pub fn set_location(&self, value: &str) {
        Js::set_location__str(js(self), value)
    }

    /// The text of an old status bar. Browsers no longer show it.
    ///
    /// `attribute DOMString status`
    ///
    /// Feature `window`. [MDN](https://developer.mozilla.org/docs/Web/API/Window/status) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-window-status)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Window/status"]
    #[inline]
    pub fn status(&self) -> String {
        Js::get_status__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the text of an old status bar. Browsers no longer show it.
    ///
    /// Feature `window`.
    #[doc(alias = "status")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Window/status"]
    #[inline]
    pub fn set_status(&self, value: &str) {
        Js::set_status__str(js(self), value)
    }

    /// Closes the window if a script opened it.
    ///
    /// `undefined close()`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/close) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-window-close-dev)
    #[inline]
    pub fn close(&self) {
        Js::call_close(js(self))
    }

    /// Whether the window has been closed.
    ///
    /// `readonly attribute boolean closed`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/closed) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-window-closed-dev)
    #[inline]
    pub fn closed(&self) -> bool {
        Js::get_closed__as_bool(js(self)).get()
    }

    /// Stops loading the page, like the stop button of the browser.
    ///
    /// `undefined stop()`
    ///
    /// Feature `window`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/Window/stop) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-window-stop-dev)
    #[inline]
    pub fn stop(&self) {
        Js::call_stop(js(self))
    }

    /// Asks the system to bring the window to the front, which it may refuse.
    ///
    /// `undefined focus()`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/focus) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-window-focus-dev)
    #[inline]
    pub fn focus(&self) {
        Js::call_focus(js(self))
    }

    /// Asks the system to take the focus away from the window. Browsers often ignore it.
    ///
    /// `undefined blur()`
    ///
    /// Feature `window`. [MDN](https://developer.mozilla.org/docs/Web/API/Window/blur) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-window-blur)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Window/blur"]
    #[inline]
    pub fn blur(&self) {
        Js::call_blur(js(self))
    }

    /// The window itself, whose indexed properties are its frames.
    ///
    /// `readonly attribute WindowProxy frames`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/frames) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-frames-dev)
    #[inline]
    pub fn frames(&self) -> Window {
        FromJs::from_js(Js::get_frames__as_value(js(self)))
    }

    /// The number of frames in the page.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/length) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-length-dev)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// The outermost window, the window itself if it is not in a frame.
    ///
    /// `readonly attribute WindowProxy? top`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/top) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-top-dev)
    #[inline]
    pub fn top(&self) -> Option<WindowProxy> {
        Js::get_top__as_option_value(js(self)).map(Js::read)
    }

    /// The window that opened this one, or null. Setting it to null cuts the connection.
    ///
    /// `attribute any opener`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/opener) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-opener-dev)
    #[inline]
    pub fn opener(&self) -> JsValue {
        Js::get_opener__as_value(js(self))
    }

    /// Sets the window that opened this one, or null. Setting it to null cuts the connection.
    ///
    /// Feature `window`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "opener")]
    #[inline]
    pub fn set_opener(&self, value: &JsValue) -> Result<(), Exception> {
        Js::try_set_opener__value(js(self), value)
    }

    /// The window that contains this frame, or itself if it is the outermost.
    ///
    /// `readonly attribute WindowProxy? parent`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/parent) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-parent-dev)
    #[inline]
    pub fn parent(&self) -> Option<WindowProxy> {
        Js::get_parent__as_option_value(js(self)).map(Js::read)
    }

    /// The element (such as an `iframe`) that contains the page, or null if there is none or of another origin.
    ///
    /// `readonly attribute Element? frameElement`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/frameElement) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-frameelement-dev)
    #[doc(alias = "frameElement")]
    #[inline]
    pub fn frame_element(&self) -> Option<Element> {
        Js::get_frameElement__as_option_value(js(self)).map(Js::read)
    }

    /// Opens a page in a new or named window and returns it, or null if blocked or opened with `noopener`.
    ///
    /// `WindowProxy? open(optional USVString url = "", optional DOMString target = "_blank", optional DOMString features = "")`
    ///
    /// Feature `window`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/open) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-open-dev)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where `url` cannot be parsed.
    #[inline]
    pub fn open(&self) -> Result<Option<WindowProxy>, Exception> {
        Js::try_call_open__as_option_value(js(self)).map(Js::read_nullable)
    }

    /// As `open`, with `url`.
    ///
    /// `WindowProxy? open(optional USVString url = "", optional DOMString target = "_blank", optional DOMString features = "")`
    ///
    /// Feature `window`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where `url` cannot be parsed.
    #[doc(alias = "open")]
    #[inline]
    pub fn open_with_url(&self, url: &str) -> Result<Option<WindowProxy>, Exception> {
        Js::try_call_open__str__as_option_value(js(self), url).map(Js::read_nullable)
    }

    /// As `open_with_url`, with `target`.
    ///
    /// `WindowProxy? open(optional USVString url = "", optional DOMString target = "_blank", optional DOMString features = "")`
    ///
    /// Feature `window`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where `url` cannot be parsed.
    #[doc(alias = "open")]
    #[inline]
    pub fn open_with_url_and_target(&self, url: &str, target: &str) -> Result<Option<WindowProxy>, Exception> {
        Js::try_call_open__str2__as_option_value(js(self), url, target).map(Js::read_nullable)
    }

    /// As `open_with_url_and_target`, with `features`.
    ///
    /// `WindowProxy? open(optional USVString url = "", optional DOMString target = "_blank", optional DOMString features = "")`
    ///
    /// Feature `window`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where `url` cannot be parsed.
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
    ///
    /// Feature `window`.
    #[inline]
    pub fn get(&self, name: &str) -> Option<Object> {
        Js::index_get__str__as_option_value(js(self), name).map(Js::read)
    }

    /// Whether the page's own origin decides which pages it shares its memory and thread with.
    ///
    /// `readonly attribute boolean originAgentCluster`
    ///
    /// Feature `window`. [MDN](https://developer.mozilla.org/docs/Web/API/Window/originAgentCluster) · [Specification](https://html.spec.whatwg.org/multipage/browsers.html#origin-keyed-agent-clusters)
    #[doc(alias = "originAgentCluster")]
    #[inline]
    pub fn origin_agent_cluster(&self) -> bool {
        Js::get_originAgentCluster__as_bool(js(self)).get()
    }

    /// Moves the window to a place on the screen in CSS pixels. Works only for popup windows.
    ///
    /// `undefined moveTo(long x, long y)`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/moveTo) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-moveto)
    #[doc(alias = "moveTo")]
    #[inline]
    pub fn move_to(&self, x: i32, y: i32) {
        Js::call_moveTo__number2(js(self), x as f64, y as f64)
    }

    /// Moves the window by a distance in CSS pixels. Works only for popup windows.
    ///
    /// `undefined moveBy(long x, long y)`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/moveBy) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-moveby)
    #[doc(alias = "moveBy")]
    #[inline]
    pub fn move_by(&self, x: i32, y: i32) {
        Js::call_moveBy__number2(js(self), x as f64, y as f64)
    }

    /// Sets the outer size of the window in CSS pixels. Works only for popup windows.
    ///
    /// `undefined resizeTo(long width, long height)`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/resizeTo) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-resizeto)
    #[doc(alias = "resizeTo")]
    #[inline]
    pub fn resize_to(&self, width: i32, height: i32) {
        Js::call_resizeTo__number2(js(self), width as f64, height as f64)
    }

    /// Changes the outer size of the window by an amount in CSS pixels. Works only for popup windows.
    ///
    /// `undefined resizeBy(long x, long y)`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/resizeBy) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-resizeby)
    #[doc(alias = "resizeBy")]
    #[inline]
    pub fn resize_by(&self, x: i32, y: i32) {
        Js::call_resizeBy__number2(js(self), x as f64, y as f64)
    }

    /// The width of the viewport in CSS pixels, with a vertical scroll bar.
    ///
    /// `readonly attribute long innerWidth`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/innerWidth) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-innerwidth)
    #[doc(alias = "innerWidth")]
    #[inline]
    pub fn inner_width(&self) -> i32 {
        Js::get_innerWidth__as_number(js(self)) as i32
    }

    /// The height of the viewport in CSS pixels, with a horizontal scroll bar.
    ///
    /// `readonly attribute long innerHeight`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/innerHeight) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-innerheight)
    #[doc(alias = "innerHeight")]
    #[inline]
    pub fn inner_height(&self) -> i32 {
        Js::get_innerHeight__as_number(js(self)) as i32
    }

    /// The distance in CSS pixels from the left of the screen to the window.
    ///
    /// `readonly attribute long screenX`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/screenX) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-screenx)
    #[doc(alias = "screenX")]
    #[inline]
    pub fn screen_x(&self) -> i32 {
        Js::get_screenX__as_number(js(self)) as i32
    }

    /// Another name for `screenX`.
    ///
    /// `readonly attribute long screenLeft`
    ///
    /// Feature `window`. Baseline: widely available since 2018-12. [MDN](https://developer.mozilla.org/docs/Web/API/Window/screenLeft) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-screenleft)
    #[doc(alias = "screenLeft")]
    #[inline]
    pub fn screen_left(&self) -> i32 {
        Js::get_screenLeft__as_number(js(self)) as i32
    }

    /// The distance in CSS pixels from the top of the screen to the window.
    ///
    /// `readonly attribute long screenY`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/screenY) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-screeny)
    #[doc(alias = "screenY")]
    #[inline]
    pub fn screen_y(&self) -> i32 {
        Js::get_screenY__as_number(js(self)) as i32
    }

    /// Another name for `screenY`.
    ///
    /// `readonly attribute long screenTop`
    ///
    /// Feature `window`. Baseline: widely available since 2018-12. [MDN](https://developer.mozilla.org/docs/Web/API/Window/screenTop) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-screentop)
    #[doc(alias = "screenTop")]
    #[inline]
    pub fn screen_top(&self) -> i32 {
        Js::get_screenTop__as_number(js(self)) as i32
    }

    /// The width of the whole browser window in CSS pixels, with its borders.
    ///
    /// `readonly attribute long outerWidth`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/outerWidth) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-outerwidth)
    #[doc(alias = "outerWidth")]
    #[inline]
    pub fn outer_width(&self) -> i32 {
        Js::get_outerWidth__as_number(js(self)) as i32
    }

    /// The height of the whole browser window in CSS pixels, with its toolbars and borders.
    ///
    /// `readonly attribute long outerHeight`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/outerHeight) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-outerheight)
    #[doc(alias = "outerHeight")]
    #[inline]
    pub fn outer_height(&self) -> i32 {
        Js::get_outerHeight__as_number(js(self)) as i32
    }

    /// The number of device pixels for each CSS pixel along one side. It changes with the zoom.
    ///
    /// `readonly attribute double devicePixelRatio`
    ///
    /// Feature `window`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/devicePixelRatio) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-devicepixelratio)
    #[doc(alias = "devicePixelRatio")]
    #[inline]
    pub fn device_pixel_ratio(&self) -> f64 {
        Js::get_devicePixelRatio__as_number(js(self))
    }

    /// Does nothing. It remains for old pages.
    ///
    /// `undefined captureEvents()`
    ///
    /// Feature `window`. [MDN](https://developer.mozilla.org/docs/Web/API/Window/captureEvents) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-window-captureevents)
    #[doc(alias = "captureEvents")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Window/captureEvents"]
    #[inline]
    pub fn capture_events(&self) {
        Js::call_captureEvents(js(self))
    }

    /// Does nothing. It remains for old pages.
    ///
    /// `undefined releaseEvents()`
    ///
    /// Feature `window`. [MDN](https://developer.mozilla.org/docs/Web/API/Window/releaseEvents) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-window-releaseevents)
    #[doc(alias = "releaseEvents")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Window/releaseEvents"]
    #[inline]
    pub fn release_events(&self) {
        Js::call_releaseEvents(js(self))
    }

    /// Calls a function once before the next repaint, with a time in milliseconds, and returns a number to cancel
    /// it.
    ///
    /// `unsigned long requestAnimationFrame(FrameRequestCallback callback)`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/requestAnimationFrame) · [Specification](https://html.spec.whatwg.org/multipage/imagebitmap-and-animations.html#dom-animationframeprovider-requestanimationframe)
    #[doc(alias = "requestAnimationFrame")]
    #[inline]
    pub fn request_animation_frame(&self, callback: impl IntoFunctionOnce<FrameRequestCallback>) -> u32 {
        Js::call_requestAnimationFrame__value__as_number(js(self), &callback.into_callback().into_function()) as u32
    }

    /// Cancels a call that `requestAnimationFrame` has scheduled.
    ///
    /// `undefined cancelAnimationFrame(unsigned long handle)`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/cancelAnimationFrame) · [Specification](https://html.spec.whatwg.org/multipage/imagebitmap-and-animations.html#animationframeprovider-cancelanimationframe)
    #[doc(alias = "cancelAnimationFrame")]
    #[inline]
    pub fn cancel_animation_frame(&self, handle: u32) {
        Js::call_cancelAnimationFrame__number(js(self), handle as f64)
    }
}

impl Location {
    /// The whole address. Setting it navigates.
    ///
    /// `stringifier attribute USVString href`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Location/href) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-location-href-dev)
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the location is of a document of another origin.
    #[inline]
    pub fn href(&self) -> Result<String, Exception> {
        Js::try_get_href__as_value(js(self)).map(Js::read)
    }

    /// Sets the whole address. Setting it navigates.
    ///
    /// Feature `window`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where the URL cannot be parsed, and a `SecurityError` where a sandbox forbids the
    /// navigation.
    #[doc(alias = "href")]
    #[inline]
    pub fn set_href(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_href__str(js(self), value)
    }

    /// The scheme, host and port of the address, such as `https://example.org`.
    ///
    /// `readonly attribute USVString origin`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Location/origin) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-location-origin-dev)
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the location is of a document of another origin.
    #[inline]
    pub fn origin(&self) -> Result<String, Exception> {
        Js::try_get_origin__as_value(js(self)).map(Js::read)
    }

    /// The scheme with its colon, such as `https:`. Setting it navigates.
    ///
    /// `attribute USVString protocol`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Location/protocol) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-location-protocol-dev)
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the location is of a document of another origin.
    #[inline]
    pub fn protocol(&self) -> Result<String, Exception> {
        Js::try_get_protocol__as_value(js(self)).map(Js::read)
    }

    /// Sets the scheme with its colon, such as `https:`. Setting it navigates.
    ///
    /// Feature `window`.
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the location is of a document of another origin, and a `SyntaxError` where
    /// the value is no valid scheme.
    #[doc(alias = "protocol")]
    #[inline]
    pub fn set_protocol(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_protocol__str(js(self), value)
    }

    /// The host name, with the port if it is not the default. Setting it navigates.
    ///
    /// `attribute USVString host`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Location/host) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-location-host-dev)
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the location is of a document of another origin.
    #[inline]
    pub fn host(&self) -> Result<String, Exception> {
        Js::try_get_host__as_value(js(self)).map(Js::read)
    }

    /// Sets the host name, with the port if it is not the default. Setting it navigates.
    ///
    /// Feature `window`.
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the location is of a document of another origin.
    #[doc(alias = "host")]
    #[inline]
    pub fn set_host(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_host__str(js(self), value)
    }

    /// The host name without the port. Setting it navigates.
    ///
    /// `attribute USVString hostname`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Location/hostname) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-location-hostname-dev)
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the location is of a document of another origin.
    #[inline]
    pub fn hostname(&self) -> Result<String, Exception> {
        Js::try_get_hostname__as_value(js(self)).map(Js::read)
    }

    /// Sets the host name without the port. Setting it navigates.
    ///
    /// Feature `window`.
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the location is of a document of another origin.
    #[doc(alias = "hostname")]
    #[inline]
    pub fn set_hostname(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_hostname__str(js(self), value)
    }

    /// The port as text, empty if it is the default of the scheme. Setting it navigates.
    ///
    /// `attribute USVString port`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Location/port) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-location-port-dev)
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the location is of a document of another origin.
    #[inline]
    pub fn port(&self) -> Result<String, Exception> {
        Js::try_get_port__as_value(js(self)).map(Js::read)
    }

    /// Sets the port as text, empty if it is the default of the scheme. Setting it navigates.
    ///
    /// Feature `window`.
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the location is of a document of another origin.
    #[doc(alias = "port")]
    #[inline]
    pub fn set_port(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_port__str(js(self), value)
    }

    /// The path, which begins with a slash. Setting it navigates.
    ///
    /// `attribute USVString pathname`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Location/pathname) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-location-pathname-dev)
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the location is of a document of another origin.
    #[inline]
    pub fn pathname(&self) -> Result<String, Exception> {
        Js::try_get_pathname__as_value(js(self)).map(Js::read)
    }

    /// Sets the path, which begins with a slash. Setting it navigates.
    ///
    /// Feature `window`.
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the location is of a document of another origin.
    #[doc(alias = "pathname")]
    #[inline]
    pub fn set_pathname(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_pathname__str(js(self), value)
    }

    /// The query with its question mark, or an empty string. Setting it navigates.
    ///
    /// `attribute USVString search`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Location/search) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-location-search-dev)
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the location is of a document of another origin.
    #[inline]
    pub fn search(&self) -> Result<String, Exception> {
        Js::try_get_search__as_value(js(self)).map(Js::read)
    }

    /// Sets the query with its question mark, or an empty string. Setting it navigates.
    ///
    /// Feature `window`.
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the location is of a document of another origin.
    #[doc(alias = "search")]
    #[inline]
    pub fn set_search(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_search__str(js(self), value)
    }

    /// The fragment with its `#`, or an empty string. Setting it moves within the page, without loading it.
    ///
    /// `attribute USVString hash`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Location/hash) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-location-hash-dev)
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the location is of a document of another origin.
    #[inline]
    pub fn hash(&self) -> Result<String, Exception> {
        Js::try_get_hash__as_value(js(self)).map(Js::read)
    }

    /// Sets the fragment with its `#`, or an empty string. Setting it moves within the page, without loading it.
    ///
    /// Feature `window`.
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the location is of a document of another origin.
    #[doc(alias = "hash")]
    #[inline]
    pub fn set_hash(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_hash__str(js(self), value)
    }

    /// Navigates to an address. The current page stays in the history.
    ///
    /// `undefined assign(USVString url)`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Location/assign) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-location-assign-dev)
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the location is of a document of another origin, and a `SyntaxError` where
    /// `url` cannot be parsed.
    #[inline]
    pub fn assign(&self, url: &str) -> Result<(), Exception> {
        Js::try_call_assign__str(js(self), url)
    }

    /// Navigates to an address in place of the current page, which leaves the history.
    ///
    /// `undefined replace(USVString url)`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Location/replace) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-location-replace-dev)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where `url` cannot be parsed, and a `SecurityError` where a sandbox forbids the
    /// navigation.
    #[inline]
    pub fn replace(&self, url: &str) -> Result<(), Exception> {
        Js::try_call_replace__str(js(self), url)
    }

    /// Loads the current page again.
    ///
    /// `undefined reload()`
    ///
    /// Feature `window`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Location/reload) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-location-reload-dev)
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the location is of a document of another origin.
    #[inline]
    pub fn reload(&self) -> Result<(), Exception> {
        Js::try_call_reload(js(self))
    }

    /// The origins of the pages that contain this frame, the nearest first.
    ///
    /// `readonly attribute DOMStringList ancestorOrigins`
    ///
    /// Feature `window`. Baseline: newly available since 2026-02. [MDN](https://developer.mozilla.org/docs/Web/API/Location/ancestorOrigins) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-location-ancestororigins-dev)
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the location is of a document of another origin.
    #[doc(alias = "ancestorOrigins")]
    #[inline]
    pub fn ancestor_origins(&self) -> Result<DomStringList, Exception> {
        Js::try_get_ancestorOrigins__as_value(js(self)).map(Js::read)
    }
}

impl fmt::Display for Location {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        property::write_text(formatter, Js::try_call_toString__as_value(js(self)))
    }
}

/// The global object, where it is a `Window`.
///
/// `globalThis instanceof Window`
///
/// Feature `window`.
pub fn window() -> Option<Window> {
    global::instance()
}

/// Calls a function once before the next repaint, with a time in milliseconds, and returns a number to cancel
/// it.
///
/// `unsigned long requestAnimationFrame(FrameRequestCallback callback)`
///
/// Feature `window`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/Window/requestAnimationFrame) · [Specification](https://html.spec.whatwg.org/multipage/imagebitmap-and-animations.html#dom-animationframeprovider-requestanimationframe)
///
/// # Errors
///
/// Throws a `NotSupportedError` in a dedicated worker that is not owned, directly or through other dedicated
/// workers, by a document.
#[doc(alias = "requestAnimationFrame")]
#[inline]
pub fn request_animation_frame(callback: impl IntoFunctionOnce<FrameRequestCallback>) -> Result<u32, Exception> {
    global::with(|this| {
        Js::try_call_requestAnimationFrame__value__as_value(this, &callback.into_callback().into_function())
    })
    .map(Js::read)
}

/// Cancels a call that `requestAnimationFrame` has scheduled.
///
/// `undefined cancelAnimationFrame(unsigned long handle)`
///
/// Feature `window`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/Window/cancelAnimationFrame) · [Specification](https://html.spec.whatwg.org/multipage/imagebitmap-and-animations.html#animationframeprovider-cancelanimationframe)
///
/// # Errors
///
/// Throws a `NotSupportedError` in a dedicated worker that is not owned, directly or through other dedicated
/// workers, by a document.
#[doc(alias = "cancelAnimationFrame")]
#[inline]
pub fn cancel_animation_frame(handle: u32) -> Result<(), Exception> {
    global::with(|this| Js::try_call_cancelAnimationFrame__number(this, handle as f64))
}

web_imports! {
    #[wasm_bindgen(catch, method, getter, js_name = "ancestorOrigins")]
    pub(crate) fn try_get_ancestorOrigins__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, getter, js_name = "closed")]
    pub(crate) fn get_closed__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "document")]
    pub(crate) fn get_document__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "frameElement")]
    pub(crate) fn get_frameElement__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "frames")]
    pub(crate) fn get_frames__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, getter, js_name = "hash")]
    pub(crate) fn try_get_hash__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, getter, js_name = "host")]
    pub(crate) fn try_get_host__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, getter, js_name = "hostname")]
    pub(crate) fn try_get_hostname__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, getter, js_name = "href")]
    pub(crate) fn try_get_href__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, getter, js_name = "innerHeight")]
    pub(crate) fn get_innerHeight__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "innerWidth")]
    pub(crate) fn get_innerWidth__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "location")]
    pub(crate) fn get_location__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "opener")]
    pub(crate) fn get_opener__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "opener")]
    pub(crate) fn get_opener__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(catch, method, getter, js_name = "origin")]
    pub(crate) fn try_get_origin__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, getter, js_name = "originAgentCluster")]
    pub(crate) fn get_originAgentCluster__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "outerHeight")]
    pub(crate) fn get_outerHeight__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "outerWidth")]
    pub(crate) fn get_outerWidth__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, getter, js_name = "pathname")]
    pub(crate) fn try_get_pathname__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, getter, js_name = "port")]
    pub(crate) fn try_get_port__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, getter, js_name = "protocol")]
    pub(crate) fn try_get_protocol__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, getter, js_name = "screenLeft")]
    pub(crate) fn get_screenLeft__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "screenTop")]
    pub(crate) fn get_screenTop__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, getter, js_name = "search")]
    pub(crate) fn try_get_search__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, getter, js_name = "top")]
    pub(crate) fn get_top__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(catch, method, setter, js_name = "hash")]
    pub(crate) fn try_set_hash__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "host")]
    pub(crate) fn try_set_host__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "hostname")]
    pub(crate) fn try_set_hostname__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "location")]
    pub(crate) fn set_location__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, setter, js_name = "location")]
    pub(crate) fn try_set_location__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "opener")]
    pub(crate) fn try_set_opener__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "pathname")]
    pub(crate) fn try_set_pathname__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "port")]
    pub(crate) fn try_set_port__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "protocol")]
    pub(crate) fn try_set_protocol__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "search")]
    pub(crate) fn try_set_search__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "status")]
    pub(crate) fn set_status__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, js_name = "assign")]
    pub(crate) fn try_call_assign__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "moveBy")]
    pub(crate) fn call_moveBy__number2(this: &Js, a0: f64, a1: f64);
    #[wasm_bindgen(catch, method, js_name = "open")]
    pub(crate) fn try_call_open__as_option_value(this: &Js) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "open")]
    pub(crate) fn try_call_open__str__as_option_value(this: &Js, a0: &str) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "open")]
    pub(crate) fn try_call_open__str2__as_option_value(this: &Js, a0: &str, a1: &str) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "reload")]
    pub(crate) fn try_call_reload(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "replace")]
    pub(crate) fn try_call_replace__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "resizeBy")]
    pub(crate) fn call_resizeBy__number2(this: &Js, a0: f64, a1: f64);
    #[wasm_bindgen(method, js_name = "resizeTo")]
    pub(crate) fn call_resizeTo__number2(this: &Js, a0: f64, a1: f64);
    #[wasm_bindgen(catch, method, structural, indexing_getter)]
    pub(crate) fn try_index_get__number__as_option_value(this: &Js, a0: f64) -> Result<Option<Js>, Exception>;
}
