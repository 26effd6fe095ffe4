//! Types: Defining elements of one's own, and their internals

#[cfg(any(feature = "custom-elements", feature = "dom", feature = "shadow-dom"))]
web_interface! {
    /// The custom elements that have been defined, by name.
    ///
    /// `interface CustomElementRegistry`
    ///
    /// Feature `custom-elements`. Exposed in Window. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/CustomElementRegistry) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#custom-elements-api)
    pub struct CustomElementRegistry: [crate::Object];
    class = "CustomElementRegistry";
}

#[cfg(feature = "custom-elements")]
web_dictionary! {
    /// Options for the definition of a custom element.
    ///
    /// `dictionary ElementDefinitionOptions`
    ///
    /// Feature `custom-elements`.
    pub struct ElementDefinitionOptions: [crate::Object];
    name = "ElementDefinitionOptions";
}

#[cfg(any(feature = "aria", feature = "custom-elements"))]
web_interface! {
    /// The private side of a custom element: its form value, validity, states and ARIA defaults.
    ///
    /// `interface ElementInternals`
    ///
    /// Members are added by the feature `aria`.
    ///
    /// Feature `custom-elements`. Exposed in Window. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#the-elementinternals-interface)
    pub struct ElementInternals: [crate::Object];
    class = "ElementInternals";
}

#[cfg(feature = "custom-elements")]
web_dictionary! {
    /// The reasons why a custom element is invalid.
    ///
    /// `dictionary ValidityStateFlags`
    ///
    /// Feature `custom-elements`.
    pub struct ValidityStateFlags: [crate::Object];
    name = "ValidityStateFlags";
}

#[cfg(feature = "custom-elements")]
web_interface! {
    /// The custom states of an element, which CSS matches with `:state()`.
    ///
    /// `interface CustomStateSet`
    ///
    /// Feature `custom-elements`. Exposed in Window. Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/CustomStateSet) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#customstateset)
    pub struct CustomStateSet: [crate::Object];
    class = "CustomStateSet";
}

/// `callback CustomElementConstructor = HTMLElement ()`
///
/// Feature `custom-elements`.
#[cfg(feature = "custom-elements")]
pub type CustomElementConstructor = crate::Function<fn() -> crate::HtmlElement>;

#[cfg(feature = "custom-elements")]
web_union! {
    /// `(File or USVString or FormData)`
    ///
    /// Feature `custom-elements`.
    pub enum FileOrStringOrFormData {
        File(crate::File): value,
        FormData(crate::FormData): value,
        String(crate::JsString): string,
    }
}
