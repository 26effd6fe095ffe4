//! Types: Setting and reading HTML with control over what may pass: setHTML, getHTML, Sanitizer

#[cfg(feature = "html-sanitizer")]
web_enumeration! {
    /// `enum SanitizerPresets`
    pub enum SanitizerPresets {
        Default = "default",
    }
}

#[cfg(feature = "html-sanitizer")]
web_dictionary! {
    /// `dictionary SetHTMLOptions`
    #[doc(alias = "SetHTMLOptions")]
    pub struct SetHtmlOptions: [crate::Object];
    name = "SetHTMLOptions";
}

#[cfg(feature = "html-sanitizer")]
web_dictionary! {
    /// `dictionary SetHTMLUnsafeOptions`
    #[doc(alias = "SetHTMLUnsafeOptions")]
    pub struct SetHtmlUnsafeOptions: [crate::Object];
    name = "SetHTMLUnsafeOptions";
}

#[cfg(feature = "html-sanitizer")]
web_dictionary! {
    /// `dictionary ParseHTMLUnsafeOptions`
    #[doc(alias = "ParseHTMLUnsafeOptions")]
    pub struct ParseHtmlUnsafeOptions: [crate::Object];
    name = "ParseHTMLUnsafeOptions";
}

#[cfg(feature = "html-sanitizer")]
web_dictionary! {
    /// `dictionary GetHTMLOptions`
    #[doc(alias = "GetHTMLOptions")]
    pub struct GetHtmlOptions: [crate::Object];
    name = "GetHTMLOptions";
}

#[cfg(feature = "html-sanitizer")]
web_interface! {
    /// `interface Sanitizer`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Sanitizer) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#sanitizer)
    pub struct Sanitizer: [crate::Object];
    class = "Sanitizer";
}

#[cfg(feature = "html-sanitizer")]
web_dictionary! {
    /// `dictionary SanitizerElementNamespace`
    pub struct SanitizerElementNamespace: [crate::Object];
    name = "SanitizerElementNamespace";
    extended;
}

#[cfg(feature = "html-sanitizer")]
web_dictionary! {
    /// `dictionary SanitizerElementNamespaceWithAttributes : SanitizerElementNamespace`
    pub struct SanitizerElementNamespaceWithAttributes: [crate::SanitizerElementNamespace, crate::Object];
    name = "SanitizerElementNamespaceWithAttributes";
}

#[cfg(feature = "html-sanitizer")]
web_dictionary! {
    /// `dictionary SanitizerAttributeNamespace`
    pub struct SanitizerAttributeNamespace: [crate::Object];
    name = "SanitizerAttributeNamespace";
}

#[cfg(feature = "html-sanitizer")]
web_dictionary! {
    /// `dictionary SanitizerProcessingInstruction`
    pub struct SanitizerProcessingInstruction: [crate::Object];
    name = "SanitizerProcessingInstruction";
}

#[cfg(feature = "html-sanitizer")]
web_dictionary! {
    /// `dictionary SanitizerConfig`
    pub struct SanitizerConfig: [crate::Object];
    name = "SanitizerConfig";
}

web_union! {
    /// `(TrustedHTML or DOMString)`
    pub enum TrustedHtmlOrString {
        TrustedHtml(crate::TrustedHtml): value,
        String(crate::JsString): string,
    }
}

#[cfg(feature = "html-sanitizer")]
web_union! {
    /// `(Sanitizer or SanitizerConfig or SanitizerPresets)`
    pub enum SanitizerOrSanitizerConfigOrSanitizerPresets {
        Sanitizer(crate::Sanitizer): value,
        SanitizerConfig(crate::SanitizerConfig): dictionary,
        SanitizerPresets(crate::SanitizerPresets): value,
    }
}

#[cfg(feature = "html-sanitizer")]
web_union! {
    /// `(SanitizerConfig or SanitizerPresets)`
    pub enum SanitizerConfigOrSanitizerPresets {
        SanitizerConfig(crate::SanitizerConfig): dictionary,
        SanitizerPresets(crate::SanitizerPresets): value,
    }
}

#[cfg(feature = "html-sanitizer")]
web_union! {
    /// `typedef (DOMString or SanitizerElementNamespaceWithAttributes) SanitizerElementWithAttributes`
    pub enum SanitizerElementWithAttributes {
        SanitizerElementNamespaceWithAttributes(crate::SanitizerElementNamespaceWithAttributes): dictionary,
        String(crate::JsString): string,
    }
}

#[cfg(feature = "html-sanitizer")]
web_union! {
    /// `typedef (DOMString or SanitizerElementNamespace) SanitizerElement`
    pub enum SanitizerElement {
        SanitizerElementNamespace(crate::SanitizerElementNamespace): dictionary,
        String(crate::JsString): string,
    }
    heirs SanitizerElementNamespace(crate::SanitizerElementNamespace);
}

#[cfg(feature = "html-sanitizer")]
web_union! {
    /// `typedef (DOMString or SanitizerProcessingInstruction) SanitizerPI`
    #[doc(alias = "SanitizerPI")]
    pub enum SanitizerPi {
        SanitizerProcessingInstruction(crate::SanitizerProcessingInstruction): dictionary,
        String(crate::JsString): string,
    }
}

#[cfg(feature = "html-sanitizer")]
web_union! {
    /// `typedef (DOMString or SanitizerAttributeNamespace) SanitizerAttribute`
    pub enum SanitizerAttribute {
        SanitizerAttributeNamespace(crate::SanitizerAttributeNamespace): dictionary,
        String(crate::JsString): string,
    }
}
