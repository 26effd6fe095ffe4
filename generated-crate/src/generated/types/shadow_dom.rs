//! Types: Shadow trees, slots and parts

web_interface! {
    /// The root of a shadow tree, which is hidden inside an element and has its own styles.
    ///
    /// `interface ShadowRoot : DocumentFragment`
    ///
    /// Inherits the methods of [`DocumentFragment`](crate::DocumentFragment), [`Node`](crate::Node) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the features `css-animations`, `css-styles`, `cssom`, `custom-elements`, `dom`,
    /// `fullscreen`, `html-sanitizer`, `picture-in-picture`, `pointer-lock`, `unspecified`.
    ///
    /// Feature `shadow-dom`. Exposed in Window. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ShadowRoot) · [Specification](https://dom.spec.whatwg.org/#interface-shadowroot)
    pub struct ShadowRoot: [crate::DocumentFragment, crate::Node, crate::EventTarget, crate::Object];
    class = "ShadowRoot";
    extended;
}

#[cfg(feature = "shadow-dom")]
web_enumeration! {
    /// Whether scripts can reach a shadow root through its element.
    ///
    /// `enum ShadowRootMode`
    ///
    /// Feature `shadow-dom`.
    pub enum ShadowRootMode {
        Open = "open",
        Closed = "closed",
    }
}

#[cfg(feature = "shadow-dom")]
web_enumeration! {
    /// Whether children go to slots by their names or by calls of `assign`.
    ///
    /// `enum SlotAssignmentMode`
    ///
    /// Feature `shadow-dom`.
    pub enum SlotAssignmentMode {
        Manual = "manual",
        Named = "named",
    }
}

#[cfg(feature = "shadow-dom")]
web_dictionary! {
    /// The options of `Element.attachShadow`.
    ///
    /// `dictionary ShadowRootInit`
    ///
    /// Feature `shadow-dom`.
    pub struct ShadowRootInit: [crate::Object];
    name = "ShadowRootInit";
}

#[cfg(feature = "shadow-dom")]
web_interface! {
    /// A `slot` element, the place in a shadow tree that shows children of the host.
    ///
    /// `interface HTMLSlotElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `shadow-dom`. Exposed in Window. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSlotElement) · [Specification](https://html.spec.whatwg.org/multipage/scripting.html#htmlslotelement)
    #[doc(alias = "HTMLSlotElement")]
    pub struct HtmlSlotElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLSlotElement";
}

#[cfg(feature = "shadow-dom")]
web_dictionary! {
    /// The options for listing what is assigned to a slot.
    ///
    /// `dictionary AssignedNodesOptions`
    ///
    /// Feature `shadow-dom`.
    pub struct AssignedNodesOptions: [crate::Object];
    name = "AssignedNodesOptions";
}

#[cfg(feature = "shadow-dom")]
web_union! {
    /// `(Element or Text)`
    ///
    /// Feature `shadow-dom`.
    pub enum ElementOrText {
        Element(crate::Element): value,
        Text(crate::Text): value,
    }
    heirs Element(crate::Element);
    into crate::Object;
}

#[cfg(all(feature = "xml", feature = "shadow-dom"))]
web_stands_for!(crate::CdataSection, crate::ElementOrText, Text(crate::Text));
