//! Types: Shadow trees, slots and parts

web_interface! {
    /// `interface ShadowRoot : DocumentFragment`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ShadowRoot) · [Specification](https://dom.spec.whatwg.org/#interface-shadowroot)
    ///
    /// Members are added by the features `css-animations`, `css-styles`, `cssom`, `custom-elements`, `dom`,
    /// `fullscreen`, `html-sanitizer`, `picture-in-picture`, `pointer-lock`, `unspecified`.
    pub struct ShadowRoot: [crate::DocumentFragment, crate::Node, crate::EventTarget, crate::Object];
    class = "ShadowRoot";
    extended;
}

#[cfg(feature = "shadow-dom")]
web_enumeration! {
    /// `enum ShadowRootMode`
    pub enum ShadowRootMode {
        Open = "open",
        Closed = "closed",
    }
}

#[cfg(feature = "shadow-dom")]
web_enumeration! {
    /// `enum SlotAssignmentMode`
    pub enum SlotAssignmentMode {
        Manual = "manual",
        Named = "named",
    }
}

#[cfg(feature = "shadow-dom")]
web_dictionary! {
    /// `dictionary ShadowRootInit`
    pub struct ShadowRootInit: [crate::Object];
    name = "ShadowRootInit";
}

#[cfg(feature = "shadow-dom")]
web_interface! {
    /// `interface HTMLSlotElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSlotElement) · [Specification](https://html.spec.whatwg.org/multipage/scripting.html#htmlslotelement)
    #[doc(alias = "HTMLSlotElement")]
    pub struct HtmlSlotElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLSlotElement";
}

#[cfg(feature = "shadow-dom")]
web_dictionary! {
    /// `dictionary AssignedNodesOptions`
    pub struct AssignedNodesOptions: [crate::Object];
    name = "AssignedNodesOptions";
}

#[cfg(feature = "shadow-dom")]
web_union! {
    /// `(Element or Text)`
    pub enum ElementOrText {
        Element(crate::Element): value,
        Text(crate::Text): value,
    }
    heirs Element(crate::Element);
    into crate::Object;
}

#[cfg(all(feature = "xml", feature = "shadow-dom"))]
web_stands_for!(crate::CdataSection, crate::ElementOrText, Text(crate::Text));
