//! Types: The iframe element, fenced frames and portals

/// `interface HTMLFencedFrameElement : HTMLElement`
///
/// Exposed in Window.
///
/// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFencedFrameElement) · [Specification](https://wicg.github.io/fenced-frame/#htmlfencedframeelement)
#[doc(alias = "HTMLFencedFrameElement")]
#[cfg(all(feature = "experimental", feature = "iframes"))]
#[repr(transparent)]
pub struct HtmlFencedFrameElement {
    parent: crate::HtmlElement,
}

#[cfg(all(feature = "experimental", feature = "iframes"))]
interface!(
    HtmlFencedFrameElement: crate::HtmlElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "HTMLFencedFrameElement"
);

/// `enum OpaqueProperty`
#[cfg(feature = "iframes")]
#[non_exhaustive]
pub enum OpaqueProperty {
    /// `"opaque"`
    Opaque,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "iframes")]
enumeration!(OpaqueProperty {
    Opaque = "opaque",
});

/// `interface FencedFrameConfig`
///
/// Exposed in Window.
///
/// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FencedFrameConfig) · [Specification](https://wicg.github.io/fenced-frame/#fenced-frame-config-interface)
#[cfg(all(feature = "experimental", feature = "iframes"))]
#[repr(transparent)]
pub struct FencedFrameConfig {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "iframes"))]
interface!(FencedFrameConfig:; "FencedFrameConfig");

/// `enum FenceReportingDestination`
#[cfg(all(feature = "experimental", feature = "iframes"))]
#[non_exhaustive]
pub enum FenceReportingDestination {
    /// `"buyer"`
    Buyer,
    /// `"seller"`
    Seller,
    /// `"component-seller"`
    ComponentSeller,
    /// `"direct-seller"`
    DirectSeller,
    /// `"shared-storage-select-url"`
    SharedStorageSelectUrl,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "iframes"))]
enumeration!(FenceReportingDestination {
    Buyer = "buyer",
    Seller = "seller",
    ComponentSeller = "component-seller",
    DirectSeller = "direct-seller",
    SharedStorageSelectUrl = "shared-storage-select-url",
});

/// `dictionary FenceEvent`
#[cfg(all(feature = "experimental", feature = "iframes"))]
#[repr(transparent)]
pub struct FenceEvent {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "iframes"))]
dictionary!(FenceEvent:; "FenceEvent");

/// `interface Fence`
///
/// Exposed in Window.
///
/// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Fence) · [Specification](https://wicg.github.io/fenced-frame/#fence-interface)
#[cfg(all(feature = "experimental", feature = "iframes"))]
#[repr(transparent)]
pub struct Fence {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "iframes"))]
interface!(Fence:; "Fence");

/// `interface HTMLIFrameElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLIFrameElement) · [Specification](https://html.spec.whatwg.org/multipage/iframe-embed-object.html#htmliframeelement)
#[doc(alias = "HTMLIFrameElement")]
#[cfg(any(
    feature = "iframes", feature = "obsolete",
    all(
        feature = "experimental",
        any(feature = "content-security-policy", feature = "permissions-policy", feature = "private-state-tokens"),
    ),
))]
#[repr(transparent)]
pub struct HtmlIFrameElement {
    parent: crate::HtmlElement,
}
#[cfg(any(
    feature = "iframes", feature = "obsolete",
    all(
        feature = "experimental",
        any(feature = "content-security-policy", feature = "permissions-policy", feature = "private-state-tokens"),
    ),
))]
interface!(HtmlIFrameElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLIFrameElement");

/// `interface HTMLPortalElement : HTMLElement`
///
/// Exposed in Window.
#[doc(alias = "HTMLPortalElement")]
#[cfg(all(feature = "experimental", feature = "iframes"))]
#[repr(transparent)]
pub struct HtmlPortalElement {
    parent: crate::HtmlElement,
}
#[cfg(all(feature = "experimental", feature = "iframes"))]
interface!(HtmlPortalElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLPortalElement");

/// `dictionary PortalActivateOptions : StructuredSerializeOptions`
#[cfg(all(feature = "experimental", feature = "iframes"))]
#[repr(transparent)]
pub struct PortalActivateOptions {
    parent: crate::StructuredSerializeOptions,
}
#[cfg(all(feature = "experimental", feature = "iframes"))]
dictionary!(PortalActivateOptions: crate::StructuredSerializeOptions; "PortalActivateOptions");

/// `interface PortalHost : EventTarget`
///
/// Exposed in Window.
#[cfg(all(feature = "experimental", feature = "iframes"))]
#[repr(transparent)]
pub struct PortalHost {
    parent: crate::EventTarget,
}
#[cfg(all(feature = "experimental", feature = "iframes"))]
interface!(PortalHost: crate::EventTarget; "PortalHost");

/// `interface PortalActivateEvent : Event`
///
/// Exposed in Window.
#[cfg(all(feature = "experimental", any(feature = "event-handlers", feature = "iframes")))]
#[repr(transparent)]
pub struct PortalActivateEvent {
    parent: crate::Event,
}
#[cfg(all(feature = "experimental", any(feature = "event-handlers", feature = "iframes")))]
interface!(PortalActivateEvent: crate::Event; "PortalActivateEvent");

/// `dictionary PortalActivateEventInit : EventInit`
#[cfg(all(feature = "experimental", feature = "iframes"))]
#[repr(transparent)]
pub struct PortalActivateEventInit {
    parent: crate::EventInit,
}
#[cfg(all(feature = "experimental", feature = "iframes"))]
dictionary!(PortalActivateEventInit: crate::EventInit; "PortalActivateEventInit");

/// `typedef (USVString or FencedFrameConfig) UrnOrConfig`
#[cfg(all(feature = "experimental", feature = "iframes"))]
#[non_exhaustive]
pub enum UrnOrConfig {
    /// `String`
    String(crate::JsString),
    /// `FencedFrameConfig`
    FencedFrameConfig(crate::FencedFrameConfig),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(all(feature = "experimental", feature = "iframes"))]
union!(UrnOrConfig {
    String(crate::JsString): string,
    FencedFrameConfig(crate::FencedFrameConfig): value,
});

/// `typedef (FenceEvent or DOMString) ReportEventType`
#[cfg(all(feature = "experimental", feature = "iframes"))]
#[non_exhaustive]
pub enum ReportEventType {
    /// `FenceEvent`
    FenceEvent(crate::FenceEvent),
    /// `String`
    String(crate::JsString),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(all(feature = "experimental", feature = "iframes"))]
union!(ReportEventType {
    FenceEvent(crate::FenceEvent): value,
    String(crate::JsString): string,
});
