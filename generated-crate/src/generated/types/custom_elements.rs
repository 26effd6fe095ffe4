//! Types: Defining elements of one's own, and their internals

#[cfg(any(feature = "custom-elements", feature = "dom", feature = "shadow-dom"))]
web_interface! {
    /// `interface CustomElementRegistry`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/CustomElementRegistry) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#custom-elements-api)
    pub struct CustomElementRegistry: [crate::Object];
    class = "CustomElementRegistry";
}

#[cfg(feature = "custom-elements")]
web_dictionary! {
    /// `dictionary ElementDefinitionOptions`
    pub struct ElementDefinitionOptions: [crate::Object];
    name = "ElementDefinitionOptions";
}

#[cfg(any(feature = "aria", feature = "custom-elements"))]
web_interface! {
    /// `interface ElementInternals`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#the-elementinternals-interface)
    ///
    /// Members are added by the feature `aria`.
    pub struct ElementInternals: [crate::Object];
    class = "ElementInternals";
}

#[cfg(feature = "custom-elements")]
web_dictionary! {
    /// `dictionary ValidityStateFlags`
    pub struct ValidityStateFlags: [crate::Object];
    name = "ValidityStateFlags";
}

#[cfg(feature = "custom-elements")]
web_interface! {
    /// `interface CustomStateSet`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/CustomStateSet) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#customstateset)
    pub struct CustomStateSet: [crate::Object];
    class = "CustomStateSet";
}

/// `callback CustomElementConstructor = HTMLElement ()`
#[cfg(feature = "custom-elements")]
pub type CustomElementConstructor = crate::Function<fn() -> crate::HtmlElement>;

#[cfg(feature = "custom-elements")]
web_union! {
    /// `(File or USVString or FormData)`
    pub enum FileOrStringOrFormData {
        File(crate::File): value,
        FormData(crate::FormData): value,
        String(crate::JsString): string,
    }
}
