//! Types: The iframe element, fenced frames and portals

#[cfg(all(feature = "experimental", feature = "iframes"))]
web_interface! {
    /// A `fencedframe` element, an embedded page that cannot communicate with the page around it.
    ///
    /// `interface HTMLFencedFrameElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Features `iframes` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFencedFrameElement) · [Specification](https://wicg.github.io/fenced-frame/#htmlfencedframeelement)
    #[doc(alias = "HTMLFencedFrameElement")]
    #[deprecated = "Following the announcement that Chrome will maintain its current approach to third-party cookies, Chrome decided to withdraw certain Privacy Sandbox features including the `<fencedframe>` element and related APIs."]
    pub struct HtmlFencedFrameElement: [
        crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "HTMLFencedFrameElement";
}

#[cfg(feature = "iframes")]
web_enumeration! {
    /// Stands for a property of a fenced frame that the page may not see.
    ///
    /// `enum OpaqueProperty`
    ///
    /// Feature `iframes`.
    pub enum OpaqueProperty {
        Opaque = "opaque",
    }
}

#[cfg(all(feature = "experimental", feature = "iframes"))]
web_interface! {
    /// An opaque description of what a fenced frame loads, without a readable URL.
    ///
    /// `interface FencedFrameConfig`
    ///
    /// Features `iframes` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FencedFrameConfig) · [Specification](https://wicg.github.io/fenced-frame/#fenced-frame-config-interface)
    #[deprecated = "Following the announcement that Chrome will maintain its current approach to third-party cookies, Chrome decided to withdraw certain Privacy Sandbox features including the `<fencedframe>` element and related APIs."]
    pub struct FencedFrameConfig: [crate::Object];
    class = "FencedFrameConfig";
}

#[cfg(all(feature = "experimental", feature = "iframes"))]
web_enumeration! {
    /// A party that gets a report from a fenced frame, such as `buyer` or `seller`.
    ///
    /// `enum FenceReportingDestination`
    ///
    /// Features `iframes` and `experimental`.
    pub enum FenceReportingDestination {
        Buyer = "buyer",
        Seller = "seller",
        ComponentSeller = "component-seller",
        DirectSeller = "direct-seller",
        SharedStorageSelectUrl = "shared-storage-select-url",
    }
}

#[cfg(all(feature = "experimental", feature = "iframes"))]
web_dictionary! {
    /// The data of a report that a fenced frame sends.
    ///
    /// `dictionary FenceEvent`
    ///
    /// Features `iframes` and `experimental`.
    pub struct FenceEvent: [crate::Object];
    name = "FenceEvent";
}

#[cfg(all(feature = "experimental", feature = "iframes"))]
web_interface! {
    /// Functions for a document inside of a fenced frame.
    ///
    /// `interface Fence`
    ///
    /// Features `iframes` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Fence) · [Specification](https://wicg.github.io/fenced-frame/#fence-interface)
    #[deprecated = "Following the announcement that Chrome will maintain its current approach to third-party cookies, Chrome decided to withdraw certain Privacy Sandbox features including the `<fencedframe>` element and related APIs."]
    pub struct Fence: [crate::Object];
    class = "Fence";
}

#[cfg(any(
    feature = "iframes", feature = "obsolete",
    all(feature = "experimental", any(
        feature = "content-security-policy", feature = "permissions-policy", feature = "private-state-tokens",
    )),
))]
web_interface! {
    /// An `iframe` element, which shows another document inside the page.
    ///
    /// `interface HTMLIFrameElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the features `content-security-policy`, `obsolete`, `permissions-policy`,
    /// `private-state-tokens`.
    ///
    /// Feature `iframes`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLIFrameElement) · [Specification](https://html.spec.whatwg.org/multipage/iframe-embed-object.html#htmliframeelement)
    #[doc(alias = "HTMLIFrameElement")]
    pub struct HtmlIFrameElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLIFrameElement";
}

#[cfg(all(feature = "experimental", feature = "iframes"))]
web_interface! {
    /// A `portal` element, a live preview of a page that can become the main page.
    ///
    /// `interface HTMLPortalElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Features `iframes` and `experimental`. Exposed in Window.
    #[doc(alias = "HTMLPortalElement")]
    pub struct HtmlPortalElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLPortalElement";
}

#[cfg(all(feature = "experimental", feature = "iframes"))]
web_dictionary! {
    /// The options of `activate`.
    ///
    /// `dictionary PortalActivateOptions : StructuredSerializeOptions`
    ///
    /// Inherits the methods of [`StructuredSerializeOptions`](crate::StructuredSerializeOptions).
    ///
    /// Features `iframes` and `experimental`.
    pub struct PortalActivateOptions: [crate::StructuredSerializeOptions, crate::Object];
    name = "PortalActivateOptions";
}

#[cfg(all(feature = "experimental", feature = "iframes"))]
web_interface! {
    /// The channel from a page in a portal to the page that embeds it.
    ///
    /// `interface PortalHost : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Features `iframes` and `experimental`. Exposed in Window.
    pub struct PortalHost: [crate::EventTarget, crate::Object];
    class = "PortalHost";
}

#[cfg(all(feature = "experimental", any(feature = "event-handlers", feature = "iframes")))]
web_interface! {
    /// The event in a page when its portal becomes the main page.
    ///
    /// `interface PortalActivateEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Features `iframes` and `experimental`. Exposed in Window.
    pub struct PortalActivateEvent: [crate::Event, crate::Object];
    class = "PortalActivateEvent";
}

#[cfg(all(feature = "experimental", feature = "iframes"))]
web_dictionary! {
    /// The initial values for a new `PortalActivateEvent`.
    ///
    /// `dictionary PortalActivateEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Features `iframes` and `experimental`.
    pub struct PortalActivateEventInit: [crate::EventInit, crate::Object];
    name = "PortalActivateEventInit";
    optional;
}

#[cfg(all(feature = "experimental", feature = "iframes"))]
web_union! {
    /// `typedef (USVString or FencedFrameConfig) UrnOrConfig`
    ///
    /// Features `iframes` and `experimental`.
    pub enum UrnOrConfig {
        FencedFrameConfig(crate::FencedFrameConfig): value,
        String(crate::JsString): string,
    }
}

#[cfg(all(feature = "experimental", feature = "iframes"))]
web_union! {
    /// `typedef (FenceEvent or DOMString) ReportEventType`
    ///
    /// Features `iframes` and `experimental`.
    pub enum ReportEventType {
        FenceEvent(crate::FenceEvent): dictionary,
        String(crate::JsString): string,
    }
}

#[cfg(all(feature = "experimental", feature = "iframes"))]
web_stands_for!(crate::PortalActivateEvent, crate::PortalActivateEventInit);
