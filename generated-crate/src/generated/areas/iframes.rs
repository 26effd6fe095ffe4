//! The iframe element, fenced frames and portals

use crate::runtime::prelude::*;
use crate::{Document, DomTokenList, HtmlIFrameElement, TrustedHtmlOrString, WindowProxy};
#[cfg(feature = "experimental")]
use crate::{
    Event, Fence, FenceEvent, FenceReportingDestination, FencedFrameConfig, HtmlFencedFrameElement, HtmlPortalElement,
    MathMlElement, MessageEvent, Navigator, PortalActivateEvent, PortalActivateEventInit, PortalActivateOptions,
    PortalHost, ReportEventType, StructuredSerializeOptions, UrnOrConfig, Window,
};

#[cfg(feature = "experimental")]
impl HtmlFencedFrameElement {
    /// The content to load, null for none.
    ///
    /// `attribute FencedFrameConfig? config`
    ///
    /// Features `iframes` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFencedFrameElement/config) · [Specification](https://wicg.github.io/fenced-frame/#dom-htmlfencedframeelement-config)
    #[deprecated = "Following the announcement that Chrome will maintain its current approach to third-party cookies, Chrome decided to withdraw certain Privacy Sandbox features including the `<fencedframe>` element and related APIs."]
    #[inline]
    pub fn config(&self) -> Option<FencedFrameConfig> {
        Js::get_config__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the content to load, null for none.
    ///
    /// Features `iframes` and `experimental`.
    #[doc(alias = "config")]
    #[deprecated = "Following the announcement that Chrome will maintain its current approach to third-party cookies, Chrome decided to withdraw certain Privacy Sandbox features including the `<fencedframe>` element and related APIs."]
    #[inline]
    pub fn set_config(&self, value: Option<&FencedFrameConfig>) {
        Js::set_config__value(js(self), nullable(value))
    }

    /// The width in CSS pixels, as text.
    ///
    /// `attribute DOMString width`
    ///
    /// Features `iframes` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFencedFrameElement/width) · [Specification](https://wicg.github.io/fenced-frame/#dom-htmlfencedframeelement-width)
    #[deprecated = "Following the announcement that Chrome will maintain its current approach to third-party cookies, Chrome decided to withdraw certain Privacy Sandbox features including the `<fencedframe>` element and related APIs."]
    #[inline]
    pub fn width(&self) -> String {
        Js::get_width__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the width in CSS pixels, as text.
    ///
    /// Features `iframes` and `experimental`.
    #[doc(alias = "width")]
    #[deprecated = "Following the announcement that Chrome will maintain its current approach to third-party cookies, Chrome decided to withdraw certain Privacy Sandbox features including the `<fencedframe>` element and related APIs."]
    #[inline]
    pub fn set_width(&self, value: &str) {
        Js::set_width__str(js(self), value)
    }

    /// The height in CSS pixels, as text.
    ///
    /// `attribute DOMString height`
    ///
    /// Features `iframes` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFencedFrameElement/height) · [Specification](https://wicg.github.io/fenced-frame/#dom-htmlfencedframeelement-height)
    #[deprecated = "Following the announcement that Chrome will maintain its current approach to third-party cookies, Chrome decided to withdraw certain Privacy Sandbox features including the `<fencedframe>` element and related APIs."]
    #[inline]
    pub fn height(&self) -> String {
        Js::get_height__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the height in CSS pixels, as text.
    ///
    /// Features `iframes` and `experimental`.
    #[doc(alias = "height")]
    #[deprecated = "Following the announcement that Chrome will maintain its current approach to third-party cookies, Chrome decided to withdraw certain Privacy Sandbox features including the `<fencedframe>` element and related APIs."]
    #[inline]
    pub fn set_height(&self, value: &str) {
        Js::set_height__str(js(self), value)
    }

    /// The sandbox keywords that restrict the embedded page.
    ///
    /// `[PutForwards=value] readonly attribute DOMTokenList sandbox`
    ///
    /// Features `iframes` and `experimental`. Not in Baseline. [Specification](https://wicg.github.io/fenced-frame/#element-attrdef-fencedframe-sandbox)
    #[deprecated = "Following the announcement that Chrome will maintain its current approach to third-party cookies, Chrome decided to withdraw certain Privacy Sandbox features including the `<fencedframe>` element and related APIs."]
    #[inline]
    pub fn sandbox(&self) -> DomTokenList {
        FromJs::from_js(Js::get_sandbox__as_value(js(self)))
    }

    /// Sets the sandbox keywords that restrict the embedded page.
    ///
    /// Features `iframes` and `experimental`.
    #[doc(alias = "sandbox")]
    #[deprecated = "Following the announcement that Chrome will maintain its current approach to third-party cookies, Chrome decided to withdraw certain Privacy Sandbox features including the `<fencedframe>` element and related APIs."]
    #[inline]
    pub fn set_sandbox(&self, value: &str) {
        Js::set_sandbox__str(js(self), value)
    }

    /// The permissions policy of the embedded page.
    ///
    /// `attribute DOMString allow`
    ///
    /// Features `iframes` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFencedFrameElement/allow) · [Specification](https://wicg.github.io/fenced-frame/#dom-htmlfencedframeelement-allow)
    #[deprecated = "Following the announcement that Chrome will maintain its current approach to third-party cookies, Chrome decided to withdraw certain Privacy Sandbox features including the `<fencedframe>` element and related APIs."]
    #[inline]
    pub fn allow(&self) -> String {
        Js::get_allow__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the permissions policy of the embedded page.
    ///
    /// Features `iframes` and `experimental`.
    #[doc(alias = "allow")]
    #[deprecated = "Following the announcement that Chrome will maintain its current approach to third-party cookies, Chrome decided to withdraw certain Privacy Sandbox features including the `<fencedframe>` element and related APIs."]
    #[inline]
    pub fn set_allow(&self, value: &str) {
        Js::set_allow__str(js(self), value)
    }
}

#[cfg(feature = "experimental")]
impl FencedFrameConfig {
    /// Makes a new `FencedFrameConfig`.
    ///
    /// `constructor(USVString url)`
    ///
    /// Features `iframes` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(url: &str) -> Result<FencedFrameConfig, Exception> {
        Js::try_new_FencedFrameConfig__str__as_value(url).map(Js::cast)
    }

    /// Passes a text to the frame that only shared storage worklets can read.
    ///
    /// `undefined setSharedStorageContext(DOMString contextString)`
    ///
    /// Features `iframes` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FencedFrameConfig/setSharedStorageContext) · [Specification](https://wicg.github.io/fenced-frame/#dom-fencedframeconfig-setsharedstoragecontext)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "setSharedStorageContext")]
    #[deprecated = "Following the announcement that Chrome will maintain its current approach to third-party cookies, Chrome decided to withdraw certain Privacy Sandbox features including the `<fencedframe>` element and related APIs."]
    #[inline]
    pub fn set_shared_storage_context(&self, context_string: &str) -> Result<(), Exception> {
        Js::try_call_setSharedStorageContext__str(js(self), context_string)
    }
}

#[cfg(feature = "experimental")]
impl FenceEvent {
    /// The data of a report that a fenced frame sends.
    ///
    /// `dictionary FenceEvent`
    ///
    /// Features `iframes` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The name of the event, by which the registered report URL is found.
    ///
    /// `DOMString eventType`
    ///
    /// Features `iframes` and `experimental`.
    #[doc(alias = "eventType")]
    pub fn get_event_type(&self) -> Option<String> {
        property::get(self, "eventType")
    }

    /// Sets the name of the event, by which the registered report URL is found.
    ///
    /// Features `iframes` and `experimental`.
    #[doc(alias = "eventType")]
    pub fn set_event_type(&self, value: &str) -> &Self {
        property::set_str(self, "eventType", value);
        self
    }

    /// The text that is sent in the body of the report.
    ///
    /// `DOMString eventData`
    ///
    /// Features `iframes` and `experimental`.
    #[doc(alias = "eventData")]
    pub fn get_event_data(&self) -> Option<String> {
        property::get(self, "eventData")
    }

    /// Sets the text that is sent in the body of the report.
    ///
    /// Features `iframes` and `experimental`.
    #[doc(alias = "eventData")]
    pub fn set_event_data(&self, value: &str) -> &Self {
        property::set_str(self, "eventData", value);
        self
    }

    /// The parties to which the report is sent.
    ///
    /// `sequence<FenceReportingDestination> destination`
    ///
    /// Features `iframes` and `experimental`.
    #[doc(alias = "destination")]
    pub fn get_destination(&self) -> Option<Array<FenceReportingDestination>> {
        property::get(self, "destination")
    }

    /// Sets the parties to which the report is sent.
    ///
    /// Features `iframes` and `experimental`.
    #[doc(alias = "destination")]
    pub fn set_destination(&self, value: impl IntoSequence<FenceReportingDestination>) -> &Self {
        property::set(self, "destination", &value.to_value());
        self
    }

    /// Whether documents of other origins in the frame may use the data for their reports.
    ///
    /// `boolean crossOriginExposed = false`
    ///
    /// Features `iframes` and `experimental`.
    #[doc(alias = "crossOriginExposed")]
    pub fn get_cross_origin_exposed(&self) -> Option<bool> {
        property::get(self, "crossOriginExposed")
    }

    /// Sets whether documents of other origins in the frame may use the data for their reports.
    ///
    /// Features `iframes` and `experimental`.
    #[doc(alias = "crossOriginExposed")]
    pub fn set_cross_origin_exposed(&self, value: bool) -> &Self {
        property::set_bool(self, "crossOriginExposed", value);
        self
    }

    /// Whether an automatic report is sent only the first time.
    ///
    /// `boolean once = false`
    ///
    /// Features `iframes` and `experimental`.
    #[doc(alias = "once")]
    pub fn get_once(&self) -> Option<bool> {
        property::get(self, "once")
    }

    /// Sets whether an automatic report is sent only the first time.
    ///
    /// Features `iframes` and `experimental`.
    #[doc(alias = "once")]
    pub fn set_once(&self, value: bool) -> &Self {
        property::set_bool(self, "once", value);
        self
    }

    /// A URL to which the report is sent, in place of a registered destination.
    ///
    /// `USVString destinationURL`
    ///
    /// Features `iframes` and `experimental`.
    #[doc(alias = "destinationURL")]
    pub fn get_destination_url(&self) -> Option<String> {
        property::get(self, "destinationURL")
    }

    /// Sets a URL to which the report is sent, in place of a registered destination.
    ///
    /// Features `iframes` and `experimental`.
    #[doc(alias = "destinationURL")]
    pub fn set_destination_url(&self, value: &str) -> &Self {
        property::set_str(self, "destinationURL", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for FenceEvent {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl Fence {
    /// Sends a report to the destinations that were registered for the ad.
    ///
    /// `undefined reportEvent(optional ReportEventType event = {})`
    ///
    /// Features `iframes` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Fence/reportEvent) · [Specification](https://wicg.github.io/fenced-frame/#dom-fence-reportevent)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "reportEvent")]
    #[deprecated = "Following the announcement that Chrome will maintain its current approach to third-party cookies, Chrome decided to withdraw certain Privacy Sandbox features including the `<fencedframe>` element and related APIs."]
    #[inline]
    pub fn report_event(&self) -> Result<(), Exception> {
        Js::try_call_reportEvent(js(self))
    }

    /// As `report_event`, with `event`.
    ///
    /// `undefined reportEvent(optional ReportEventType event = {})`
    ///
    /// Features `iframes` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "reportEvent")]
    #[deprecated = "Following the announcement that Chrome will maintain its current approach to third-party cookies, Chrome decided to withdraw certain Privacy Sandbox features including the `<fencedframe>` element and related APIs."]
    #[inline]
    pub fn report_event_with_event(&self, event: impl Into<ReportEventType>) -> Result<(), Exception> {
        Js::try_call_reportEvent__value(js(self), &event.into().to_js())
    }

    /// Sets the data for reports that are sent by themselves, such as on a navigation.
    ///
    /// `undefined setReportEventDataForAutomaticBeacons(optional FenceEvent event = {})`
    ///
    /// Features `iframes` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Fence/setReportEventDataForAutomaticBeacons) · [Specification](https://wicg.github.io/fenced-frame/#dom-fence-setreporteventdataforautomaticbeacons)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "setReportEventDataForAutomaticBeacons")]
    #[deprecated = "Following the announcement that Chrome will maintain its current approach to third-party cookies, Chrome decided to withdraw certain Privacy Sandbox features including the `<fencedframe>` element and related APIs."]
    #[inline]
    pub fn set_report_event_data_for_automatic_beacons(&self) -> Result<(), Exception> {
        Js::try_call_setReportEventDataForAutomaticBeacons(js(self))
    }

    /// As `set_report_event_data_for_automatic_beacons`, with `event`.
    ///
    /// `undefined setReportEventDataForAutomaticBeacons(optional FenceEvent event = {})`
    ///
    /// Features `iframes` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "setReportEventDataForAutomaticBeacons")]
    #[deprecated = "Following the announcement that Chrome will maintain its current approach to third-party cookies, Chrome decided to withdraw certain Privacy Sandbox features including the `<fencedframe>` element and related APIs."]
    #[inline]
    pub fn set_report_event_data_for_automatic_beacons_with_event(&self, event: &FenceEvent) -> Result<(), Exception> {
        Js::try_call_setReportEventDataForAutomaticBeacons__value(js(self), event.as_ref())
    }

    /// Returns the configs for ad components in nested frames.
    ///
    /// `sequence<FencedFrameConfig> getNestedConfigs()`
    ///
    /// Features `iframes` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Fence/getNestedConfigs) · [Specification](https://wicg.github.io/fenced-frame/#dom-fence-getnestedconfigs)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getNestedConfigs")]
    #[deprecated = "Following the announcement that Chrome will maintain its current approach to third-party cookies, Chrome decided to withdraw certain Privacy Sandbox features including the `<fencedframe>` element and related APIs."]
    #[inline]
    pub fn get_nested_configs(&self) -> Result<Array<FencedFrameConfig>, Exception> {
        Js::try_call_getNestedConfigs__as_value(js(self)).map(Js::read)
    }

    /// Cuts the frame off from the network; resolves when this is done.
    ///
    /// `Promise<undefined> disableUntrustedNetwork()`
    ///
    /// Features `iframes` and `experimental`.
    #[doc(alias = "disableUntrustedNetwork")]
    #[inline]
    pub fn disable_untrusted_network(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_disableUntrustedNetwork__as_value(js(self)))
    }

    /// Tells the embedding page that a user event, such as a click, has happened.
    ///
    /// `undefined notifyEvent(Event event)`
    ///
    /// Features `iframes` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "notifyEvent")]
    #[inline]
    pub fn notify_event(&self, event: &Event) -> Result<(), Exception> {
        Js::try_call_notifyEvent__value(js(self), event.as_ref())
    }
}

impl HtmlIFrameElement {
    /// The URL of the page to show.
    ///
    /// `attribute USVString src`
    ///
    /// Feature `iframes`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLIFrameElement/src) · [Specification](https://html.spec.whatwg.org/multipage/iframe-embed-object.html#dom-iframe-src)
    #[inline]
    pub fn src(&self) -> String {
        Js::get_src__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the URL of the page to show.
    ///
    /// Feature `iframes`.
    #[doc(alias = "src")]
    #[inline]
    pub fn set_src(&self, value: &str) {
        Js::set_src__str(js(self), value)
    }

    /// HTML to show in place of `src`.
    ///
    /// `attribute (TrustedHTML or DOMString) srcdoc`
    ///
    /// Feature `iframes`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLIFrameElement/srcdoc) · [Specification](https://html.spec.whatwg.org/multipage/iframe-embed-object.html#dom-iframe-srcdoc)
    #[inline]
    pub fn srcdoc(&self) -> String {
        Js::get_srcdoc__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets HTML to show in place of `src`.
    ///
    /// Feature `iframes`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where trusted types are required and refuse the string.
    #[doc(alias = "srcdoc")]
    #[inline]
    pub fn set_srcdoc(&self, value: impl Into<TrustedHtmlOrString>) -> Result<(), Exception> {
        Js::try_set_srcdoc__value(js(self), &value.into().to_js())
    }

    /// The name of the frame as a target for links and forms.
    ///
    /// `attribute DOMString name`
    ///
    /// Feature `iframes`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLIFrameElement/name) · [Specification](https://html.spec.whatwg.org/multipage/iframe-embed-object.html#dom-iframe-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the name of the frame as a target for links and forms.
    ///
    /// Feature `iframes`.
    #[doc(alias = "name")]
    #[inline]
    pub fn set_name(&self, value: &str) {
        Js::set_name__str(js(self), value)
    }

    /// The permissions given back to a sandboxed frame, such as `allow-scripts`; empty allows least.
    ///
    /// `[PutForwards=value] readonly attribute DOMTokenList sandbox`
    ///
    /// Feature `iframes`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLIFrameElement/sandbox) · [Specification](https://html.spec.whatwg.org/multipage/iframe-embed-object.html#dom-iframe-sandbox)
    #[inline]
    pub fn sandbox(&self) -> DomTokenList {
        FromJs::from_js(Js::get_sandbox__as_value(js(self)))
    }

    /// Sets the permissions given back to a sandboxed frame, such as `allow-scripts`; empty allows least.
    ///
    /// Feature `iframes`.
    #[doc(alias = "sandbox")]
    #[inline]
    pub fn set_sandbox(&self, value: &str) {
        Js::set_sandbox__str(js(self), value)
    }

    /// The permissions policy of the frame, such as `"camera; fullscreen"`.
    ///
    /// `attribute DOMString allow`
    ///
    /// Feature `iframes`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLIFrameElement/allow) · [Specification](https://html.spec.whatwg.org/multipage/iframe-embed-object.html#dom-iframe-allow)
    #[inline]
    pub fn allow(&self) -> String {
        Js::get_allow__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the permissions policy of the frame, such as `"camera; fullscreen"`.
    ///
    /// Feature `iframes`.
    #[doc(alias = "allow")]
    #[inline]
    pub fn set_allow(&self, value: &str) {
        Js::set_allow__str(js(self), value)
    }

    /// Whether the content may go fullscreen.
    ///
    /// `attribute boolean allowFullscreen`
    ///
    /// Feature `iframes`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLIFrameElement/allowFullscreen) · [Specification](https://html.spec.whatwg.org/multipage/iframe-embed-object.html#dom-iframe-allowfullscreen)
    #[doc(alias = "allowFullscreen")]
    #[inline]
    pub fn allow_fullscreen(&self) -> bool {
        Js::get_allowFullscreen__as_bool(js(self)).get()
    }

    /// Sets whether the content may go fullscreen.
    ///
    /// Feature `iframes`.
    #[doc(alias = "allowFullscreen")]
    #[inline]
    pub fn set_allow_fullscreen(&self, value: bool) {
        Js::set_allowFullscreen__bool(js(self), value)
    }

    /// The width in CSS pixels, as text.
    ///
    /// `attribute DOMString width`
    ///
    /// Feature `iframes`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLIFrameElement/width) · [Specification](https://html.spec.whatwg.org/multipage/iframe-embed-object.html#dom-dim-width)
    #[inline]
    pub fn width(&self) -> String {
        Js::get_width__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the width in CSS pixels, as text.
    ///
    /// Feature `iframes`.
    #[doc(alias = "width")]
    #[inline]
    pub fn set_width(&self, value: &str) {
        Js::set_width__str(js(self), value)
    }

    /// The height in CSS pixels, as text.
    ///
    /// `attribute DOMString height`
    ///
    /// Feature `iframes`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLIFrameElement/height) · [Specification](https://html.spec.whatwg.org/multipage/iframe-embed-object.html#dom-dim-height)
    #[inline]
    pub fn height(&self) -> String {
        Js::get_height__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the height in CSS pixels, as text.
    ///
    /// Feature `iframes`.
    #[doc(alias = "height")]
    #[inline]
    pub fn set_height(&self, value: &str) {
        Js::set_height__str(js(self), value)
    }

    /// How much of the page's URL is sent when the frame is loaded.
    ///
    /// `attribute DOMString referrerPolicy`
    ///
    /// Feature `iframes`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLIFrameElement/referrerPolicy) · [Specification](https://html.spec.whatwg.org/multipage/iframe-embed-object.html#dom-iframe-referrerpolicy)
    #[doc(alias = "referrerPolicy")]
    #[inline]
    pub fn referrer_policy(&self) -> String {
        Js::get_referrerPolicy__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets how much of the page's URL is sent when the frame is loaded.
    ///
    /// Feature `iframes`.
    #[doc(alias = "referrerPolicy")]
    #[inline]
    pub fn set_referrer_policy(&self, value: &str) {
        Js::set_referrerPolicy__str(js(self), value)
    }

    /// When the frame is loaded: `"eager"` for at once, `"lazy"` for when it comes near the view.
    ///
    /// `attribute DOMString loading`
    ///
    /// Feature `iframes`. Baseline: widely available since 2023-12. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLIFrameElement/loading) · [Specification](https://html.spec.whatwg.org/multipage/iframe-embed-object.html#dom-iframe-loading)
    #[inline]
    pub fn loading(&self) -> String {
        Js::get_loading__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets when the frame is loaded: `"eager"` for at once, `"lazy"` for when it comes near the view.
    ///
    /// Feature `iframes`.
    #[doc(alias = "loading")]
    #[inline]
    pub fn set_loading(&self, value: &str) {
        Js::set_loading__str(js(self), value)
    }

    /// The document in the frame, or null if it is from another origin or not loaded.
    ///
    /// `readonly attribute Document? contentDocument`
    ///
    /// Feature `iframes`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLIFrameElement/contentDocument) · [Specification](https://html.spec.whatwg.org/multipage/iframe-embed-object.html#dom-iframe-contentdocument)
    #[doc(alias = "contentDocument")]
    #[inline]
    pub fn content_document(&self) -> Option<Document> {
        Js::get_contentDocument__as_option_value(js(self)).map(Js::read)
    }

    /// The window of the frame, also if its content is from another origin, or null.
    ///
    /// `readonly attribute WindowProxy? contentWindow`
    ///
    /// Feature `iframes`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLIFrameElement/contentWindow) · [Specification](https://html.spec.whatwg.org/multipage/iframe-embed-object.html#dom-iframe-contentwindow)
    #[doc(alias = "contentWindow")]
    #[inline]
    pub fn content_window(&self) -> Option<WindowProxy> {
        Js::get_contentWindow__as_option_value(js(self)).map(Js::read)
    }

    /// Returns the document in the frame if it is from the same origin, or else null.
    ///
    /// `Document? getSVGDocument()`
    ///
    /// Feature `iframes`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLIFrameElement/getSVGDocument) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content-other.html#dom-media-getsvgdocument)
    #[doc(alias = "getSVGDocument")]
    #[inline]
    pub fn get_svg_document(&self) -> Option<Document> {
        Js::call_getSVGDocument__as_option_value(js(self)).map(Js::read)
    }

    /// Whether the frame loads without cookies and stored data, in a fresh context.
    ///
    /// `attribute boolean credentialless`
    ///
    /// Features `iframes` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLIFrameElement/credentialless) · [Specification](https://wicg.github.io/anonymous-iframe/#dom-htmliframeelement-credentialless)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn credentialless(&self) -> bool {
        Js::get_credentialless__as_bool(js(self)).get()
    }

    /// Sets whether the frame loads without cookies and stored data, in a fresh context.
    ///
    /// Features `iframes` and `experimental`.
    #[doc(alias = "credentialless")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_credentialless(&self, value: bool) {
        Js::set_credentialless__bool(js(self), value)
    }
}

#[cfg(feature = "experimental")]
impl Window {
    /// Whether the document was loaded in a credentialless frame.
    ///
    /// `readonly attribute boolean credentialless`
    ///
    /// Features `iframes` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/credentialless) · [Specification](https://wicg.github.io/anonymous-iframe/#dom-window-credentialless)
    #[inline]
    pub fn credentialless(&self) -> bool {
        Js::get_credentialless__as_bool(js(self)).get()
    }

    /// The functions of a fenced frame, null outside of one.
    ///
    /// `readonly attribute Fence? fence`
    ///
    /// Features `iframes` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/fence) · [Specification](https://wicg.github.io/fenced-frame/#dom-window-fence)
    #[deprecated = "Following the announcement that Chrome will maintain its current approach to third-party cookies, Chrome decided to withdraw certain Privacy Sandbox features including the `<fencedframe>` element and related APIs."]
    #[inline]
    pub fn fence(&self) -> Option<Fence> {
        Js::get_fence__as_option_value(js(self)).map(Js::read)
    }

    /// The channel to the embedding page, null if the page is not in a portal.
    ///
    /// `readonly attribute PortalHost? portalHost`
    ///
    /// Features `iframes` and `experimental`.
    #[doc(alias = "portalHost")]
    #[inline]
    pub fn portal_host(&self) -> Option<PortalHost> {
        Js::get_portalHost__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl Navigator {
    /// Replaces placeholders in the URL behind an auction result.
    ///
    /// `Promise<undefined> deprecatedReplaceInURN(UrnOrConfig urnOrConfig, record<USVString, USVString> replacements)`
    ///
    /// Features `iframes` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/deprecatedReplaceInURN) · [Specification](https://wicg.github.io/fenced-frame/#dom-navigator-deprecatedreplaceinurn)
    #[doc(alias = "deprecatedReplaceInURN")]
    #[inline]
    pub fn deprecated_replace_in_urn(
        &self,
        urn_or_config: impl Into<UrnOrConfig>,
        replacements: impl IntoRecord<String>,
    ) -> Promise<()> {
        Promise::of_call(Js::try_call_deprecatedReplaceInURN__value2__as_value(
            js(self),
            &urn_or_config.into().to_js(),
            &replacements.into_record(),
        ))
    }

    /// Resolves to the URL behind an auction result, optionally with its reports sent.
    ///
    /// `Promise<USVString> deprecatedURNtoURL(UrnOrConfig urnOrConfig, optional boolean send_reports = false)`
    ///
    /// Features `iframes` and `experimental`.
    #[doc(alias = "deprecatedURNtoURL")]
    #[inline]
    pub fn deprecated_ur_nto_url(&self, urn_or_config: impl Into<UrnOrConfig>) -> Promise<String> {
        Promise::of_call(Js::try_call_deprecatedURNtoURL__value__as_value(js(self), &urn_or_config.into().to_js()))
    }

    /// As `deprecated_ur_nto_url`, with `send_reports`.
    ///
    /// `Promise<USVString> deprecatedURNtoURL(UrnOrConfig urnOrConfig, optional boolean send_reports = false)`
    ///
    /// Features `iframes` and `experimental`.
    #[doc(alias = "deprecatedURNtoURL")]
    #[inline]
    pub fn deprecated_ur_nto_url_with_send_reports(
        &self,
        urn_or_config: impl Into<UrnOrConfig>,
        send_reports: bool,
    ) -> Promise<String> {
        Promise::of_call(Js::try_call_deprecatedURNtoURL__value_bool__as_value(
            js(self),
            &urn_or_config.into().to_js(),
            send_reports,
        ))
    }

    /// Returns the URNs of the ad components, as many as asked for.
    ///
    /// `sequence<USVString> adAuctionComponents(unsigned short numAdComponents)`
    ///
    /// Features `iframes` and `experimental`. [Specification](https://wicg.github.io/fenced-frame/#dom-navigator-adauctioncomponents)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "adAuctionComponents")]
    #[inline]
    pub fn ad_auction_components(&self, num_ad_components: u16) -> Result<Array<String>, Exception> {
        Js::try_call_adAuctionComponents__number__as_value(js(self), num_ad_components as f64).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl MathMlElement {
    /// The handler of the event `fencedtreeclick`.
    ///
    /// `attribute EventHandler onfencedtreeclick`
    ///
    /// Features `iframes` and `experimental`.
    pub fn onfencedtreeclick(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onfencedtreeclick")
    }

    /// Sets the handler of the event `fencedtreeclick`.
    ///
    /// Features `iframes` and `experimental`.
    #[doc(alias = "onfencedtreeclick")]
    pub fn set_onfencedtreeclick(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onfencedtreeclick", nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl HtmlPortalElement {
    /// The URL of the page in the portal.
    ///
    /// `attribute USVString src`
    ///
    /// Features `iframes` and `experimental`.
    #[inline]
    pub fn src(&self) -> String {
        Js::get_src__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the URL of the page in the portal.
    ///
    /// Features `iframes` and `experimental`.
    #[doc(alias = "src")]
    #[inline]
    pub fn set_src(&self, value: &str) {
        Js::set_src__str(js(self), value)
    }

    /// Which referrer is sent when the page is loaded.
    ///
    /// `attribute DOMString referrerPolicy`
    ///
    /// Features `iframes` and `experimental`.
    #[doc(alias = "referrerPolicy")]
    #[inline]
    pub fn referrer_policy(&self) -> String {
        Js::get_referrerPolicy__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets which referrer is sent when the page is loaded.
    ///
    /// Features `iframes` and `experimental`.
    #[doc(alias = "referrerPolicy")]
    #[inline]
    pub fn set_referrer_policy(&self, value: &str) {
        Js::set_referrerPolicy__str(js(self), value)
    }

    /// Makes the page in the portal the main page of the tab.
    ///
    /// `Promise<undefined> activate(optional PortalActivateOptions options = {})`
    ///
    /// Features `iframes` and `experimental`.
    #[inline]
    pub fn activate(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_activate__as_value(js(self)))
    }

    /// As `activate`, with `options`.
    ///
    /// `Promise<undefined> activate(optional PortalActivateOptions options = {})`
    ///
    /// Features `iframes` and `experimental`.
    #[doc(alias = "activate")]
    #[inline]
    pub fn activate_with_options(&self, options: &PortalActivateOptions) -> Promise<()> {
        Promise::of_call(Js::try_call_activate__value__as_value(js(self), options.as_ref()))
    }

    /// Sends a message to the page in the portal.
    ///
    /// `undefined postMessage(any message, optional StructuredSerializeOptions options = {})`
    ///
    /// Features `iframes` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "postMessage")]
    #[inline]
    pub fn post_message(&self, message: &JsValue) -> Result<(), Exception> {
        Js::try_call_postMessage__value(js(self), message)
    }

    /// As `post_message`, with `options`.
    ///
    /// `undefined postMessage(any message, optional StructuredSerializeOptions options = {})`
    ///
    /// Features `iframes` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "postMessage")]
    #[inline]
    pub fn post_message_with_options(
        &self,
        message: &JsValue,
        options: &StructuredSerializeOptions,
    ) -> Result<(), Exception> {
        Js::try_call_postMessage__value2(js(self), message, options.as_ref())
    }

    /// The handler of the event `message`.
    ///
    /// `attribute EventHandler onmessage`
    ///
    /// Features `iframes` and `experimental`.
    pub fn onmessage(&self) -> Option<Function<fn(MessageEvent)>> {
        property::get(self, "onmessage")
    }

    /// Sets the handler of the event `message`.
    ///
    /// Features `iframes` and `experimental`.
    #[doc(alias = "onmessage")]
    pub fn set_onmessage(&self, value: Option<&Function<fn(MessageEvent)>>) {
        property::set(self, "onmessage", nullable(value))
    }

    /// The handler of the event `messageerror`.
    ///
    /// `attribute EventHandler onmessageerror`
    ///
    /// Features `iframes` and `experimental`.
    pub fn onmessageerror(&self) -> Option<Function<fn(MessageEvent)>> {
        property::get(self, "onmessageerror")
    }

    /// Sets the handler of the event `messageerror`.
    ///
    /// Features `iframes` and `experimental`.
    #[doc(alias = "onmessageerror")]
    pub fn set_onmessageerror(&self, value: Option<&Function<fn(MessageEvent)>>) {
        property::set(self, "onmessageerror", nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl PortalActivateOptions {
    /// The options of `activate`.
    ///
    /// `dictionary PortalActivateOptions : StructuredSerializeOptions`
    ///
    /// Features `iframes` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The data for the activated page.
    ///
    /// `any data`
    ///
    /// Features `iframes` and `experimental`.
    #[doc(alias = "data")]
    pub fn get_data(&self) -> JsValue {
        property::get(self, "data")
    }

    /// Sets the data for the activated page.
    ///
    /// Features `iframes` and `experimental`.
    #[doc(alias = "data")]
    pub fn set_data(&self, value: &JsValue) -> &Self {
        property::set(self, "data", value);
        self
    }

    /// Sets the objects whose ownership moves to the receiver; they are unusable here afterwards.
    ///
    /// `sequence<object> transfer = []`
    ///
    /// Features `iframes` and `experimental`. Inherited from `StructuredSerializeOptions`.
    #[doc(alias = "transfer")]
    pub fn set_transfer(&self, value: impl IntoSequence<Object>) -> &Self {
        property::set(self, "transfer", &value.to_value());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for PortalActivateOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl PortalHost {
    /// Sends a message to the page that embeds the portal.
    ///
    /// `undefined postMessage(any message, optional StructuredSerializeOptions options = {})`
    ///
    /// Features `iframes` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "postMessage")]
    #[inline]
    pub fn post_message(&self, message: &JsValue) -> Result<(), Exception> {
        Js::try_call_postMessage__value(js(self), message)
    }

    /// As `post_message`, with `options`.
    ///
    /// `undefined postMessage(any message, optional StructuredSerializeOptions options = {})`
    ///
    /// Features `iframes` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "postMessage")]
    #[inline]
    pub fn post_message_with_options(
        &self,
        message: &JsValue,
        options: &StructuredSerializeOptions,
    ) -> Result<(), Exception> {
        Js::try_call_postMessage__value2(js(self), message, options.as_ref())
    }

    /// The handler of the event `message`.
    ///
    /// `attribute EventHandler onmessage`
    ///
    /// Features `iframes` and `experimental`.
    pub fn onmessage(&self) -> Option<Function<fn(MessageEvent)>> {
        property::get(self, "onmessage")
    }

    /// Sets the handler of the event `message`.
    ///
    /// Features `iframes` and `experimental`.
    #[doc(alias = "onmessage")]
    pub fn set_onmessage(&self, value: Option<&Function<fn(MessageEvent)>>) {
        property::set(self, "onmessage", nullable(value))
    }

    /// The handler of the event `messageerror`.
    ///
    /// `attribute EventHandler onmessageerror`
    ///
    /// Features `iframes` and `experimental`.
    pub fn onmessageerror(&self) -> Option<Function<fn(MessageEvent)>> {
        property::get(self, "onmessageerror")
    }

    /// Sets the handler of the event `messageerror`.
    ///
    /// Features `iframes` and `experimental`.
    #[doc(alias = "onmessageerror")]
    pub fn set_onmessageerror(&self, value: Option<&Function<fn(MessageEvent)>>) {
        property::set(self, "onmessageerror", nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl PortalActivateEvent {
    /// Makes a new `PortalActivateEvent`.
    ///
    /// `constructor(DOMString type, optional PortalActivateEventInit eventInitDict = {})`
    ///
    /// Features `iframes` and `experimental`.
    #[inline]
    pub fn new(type_: &str) -> PortalActivateEvent {
        Js::new_PortalActivateEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional PortalActivateEventInit eventInitDict = {})`
    ///
    /// Features `iframes` and `experimental`.
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: impl IntoJs<PortalActivateEventInit>,
    ) -> PortalActivateEvent {
        Js::new_PortalActivateEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The data that was given to `activate`.
    ///
    /// `readonly attribute any data`
    ///
    /// Features `iframes` and `experimental`.
    #[inline]
    pub fn data(&self) -> JsValue {
        Js::get_data__as_value(js(self))
    }

    /// Returns a new portal element that contains the previous page.
    ///
    /// `HTMLPortalElement adoptPredecessor()`
    ///
    /// Features `iframes` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "adoptPredecessor")]
    #[inline]
    pub fn adopt_predecessor(&self) -> Result<HtmlPortalElement, Exception> {
        Js::try_call_adoptPredecessor__as_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl PortalActivateEventInit {
    /// The initial values for a new `PortalActivateEvent`.
    ///
    /// `dictionary PortalActivateEventInit : EventInit`
    ///
    /// Features `iframes` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The data that was given to `activate`.
    ///
    /// `any data = null`
    ///
    /// Features `iframes` and `experimental`.
    #[doc(alias = "data")]
    pub fn get_data(&self) -> JsValue {
        property::get(self, "data")
    }

    /// Sets the data that was given to `activate`.
    ///
    /// Features `iframes` and `experimental`.
    #[doc(alias = "data")]
    pub fn set_data(&self, value: &JsValue) -> &Self {
        property::set(self, "data", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Features `iframes` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Features `iframes` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Features `iframes` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for PortalActivateEventInit {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "allow")]
    pub(crate) fn get_allow__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "allowFullscreen")]
    pub(crate) fn get_allowFullscreen__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "sandbox")]
    pub(crate) fn get_sandbox__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "srcdoc")]
    pub(crate) fn get_srcdoc__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "allow")]
    pub(crate) fn set_allow__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "allowFullscreen")]
    pub(crate) fn set_allowFullscreen__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, setter, js_name = "sandbox")]
    pub(crate) fn set_sandbox__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, setter, js_name = "srcdoc")]
    pub(crate) fn try_set_srcdoc__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "config")]
    pub(crate) fn get_config__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "credentialless")]
    pub(crate) fn get_credentialless__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "fence")]
    pub(crate) fn get_fence__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "portalHost")]
    pub(crate) fn get_portalHost__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, setter, js_name = "config")]
    pub(crate) fn set_config__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "credentialless")]
    pub(crate) fn set_credentialless__bool(this: &Js, a0: bool);
    #[wasm_bindgen(catch, method, js_name = "activate")]
    pub(crate) fn try_call_activate__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "activate")]
    pub(crate) fn try_call_activate__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "adAuctionComponents")]
    pub(crate) fn try_call_adAuctionComponents__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "adoptPredecessor")]
    pub(crate) fn try_call_adoptPredecessor__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "deprecatedReplaceInURN")]
    pub(crate) fn try_call_deprecatedReplaceInURN__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "deprecatedURNtoURL")]
    pub(crate) fn try_call_deprecatedURNtoURL__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "deprecatedURNtoURL")]
    pub(crate) fn try_call_deprecatedURNtoURL__value_bool__as_value(
        this: &Js,
        a0: &JsValue,
        a1: bool,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "disableUntrustedNetwork")]
    pub(crate) fn try_call_disableUntrustedNetwork__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getNestedConfigs")]
    pub(crate) fn try_call_getNestedConfigs__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "notifyEvent")]
    pub(crate) fn try_call_notifyEvent__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "reportEvent")]
    pub(crate) fn try_call_reportEvent(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "reportEvent")]
    pub(crate) fn try_call_reportEvent__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setReportEventDataForAutomaticBeacons")]
    pub(crate) fn try_call_setReportEventDataForAutomaticBeacons(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setReportEventDataForAutomaticBeacons")]
    pub(crate) fn try_call_setReportEventDataForAutomaticBeacons__value(
        this: &Js,
        a0: &JsValue,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setSharedStorageContext")]
    pub(crate) fn try_call_setSharedStorageContext__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "FencedFrameConfig")]
    pub(crate) fn try_new_FencedFrameConfig__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "PortalActivateEvent")]
    pub(crate) fn new_PortalActivateEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "PortalActivateEvent")]
    pub(crate) fn new_PortalActivateEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
}
