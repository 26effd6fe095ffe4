//! Types: Setting and reading HTML with control over what may pass: setHTML, getHTML, Sanitizer

#[cfg(feature = "html-sanitizer")]
web_enumeration! {
    /// The names of the built-in sanitizer configurations; there is one, `"default"`.
    ///
    /// `enum SanitizerPresets`
    ///
    /// Feature `html-sanitizer`.
    pub enum SanitizerPresets {
        Default = "default",
    }
}

#[cfg(feature = "html-sanitizer")]
web_dictionary! {
    /// Options for `setHTML` and `parseHTML`.
    ///
    /// `dictionary SetHTMLOptions`
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "SetHTMLOptions")]
    pub struct SetHtmlOptions: [crate::Object];
    name = "SetHTMLOptions";
}

#[cfg(feature = "html-sanitizer")]
web_dictionary! {
    /// Options for `setHTMLUnsafe`.
    ///
    /// `dictionary SetHTMLUnsafeOptions`
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "SetHTMLUnsafeOptions")]
    pub struct SetHtmlUnsafeOptions: [crate::Object];
    name = "SetHTMLUnsafeOptions";
}

#[cfg(feature = "html-sanitizer")]
web_dictionary! {
    /// Options for `parseHTMLUnsafe`.
    ///
    /// `dictionary ParseHTMLUnsafeOptions`
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "ParseHTMLUnsafeOptions")]
    pub struct ParseHtmlUnsafeOptions: [crate::Object];
    name = "ParseHTMLUnsafeOptions";
}

#[cfg(feature = "html-sanitizer")]
web_dictionary! {
    /// Options for `getHTML`, which say what shadow roots are written out.
    ///
    /// `dictionary GetHTMLOptions`
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "GetHTMLOptions")]
    pub struct GetHtmlOptions: [crate::Object];
    name = "GetHTMLOptions";
}

#[cfg(feature = "html-sanitizer")]
web_interface! {
    /// A reusable set of rules for what HTML markup may contain.
    ///
    /// `interface Sanitizer`
    ///
    /// Feature `html-sanitizer`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Sanitizer) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#sanitizer)
    pub struct Sanitizer: [crate::Object];
    class = "Sanitizer";
}

#[cfg(feature = "html-sanitizer")]
web_dictionary! {
    /// The name of an element with its namespace.
    ///
    /// `dictionary SanitizerElementNamespace`
    ///
    /// Feature `html-sanitizer`.
    pub struct SanitizerElementNamespace: [crate::Object];
    name = "SanitizerElementNamespace";
    extended;
}

#[cfg(feature = "html-sanitizer")]
web_dictionary! {
    /// The name of an element with rules for the attributes on it.
    ///
    /// `dictionary SanitizerElementNamespaceWithAttributes : SanitizerElementNamespace`
    ///
    /// Inherits the methods of [`SanitizerElementNamespace`](crate::SanitizerElementNamespace).
    ///
    /// Feature `html-sanitizer`.
    pub struct SanitizerElementNamespaceWithAttributes: [crate::SanitizerElementNamespace, crate::Object];
    name = "SanitizerElementNamespaceWithAttributes";
}

#[cfg(feature = "html-sanitizer")]
web_dictionary! {
    /// The name of an attribute with its namespace.
    ///
    /// `dictionary SanitizerAttributeNamespace`
    ///
    /// Feature `html-sanitizer`.
    pub struct SanitizerAttributeNamespace: [crate::Object];
    name = "SanitizerAttributeNamespace";
}

#[cfg(feature = "html-sanitizer")]
web_dictionary! {
    /// The target of processing instructions that a rule is about.
    ///
    /// `dictionary SanitizerProcessingInstruction`
    ///
    /// Feature `html-sanitizer`.
    pub struct SanitizerProcessingInstruction: [crate::Object];
    name = "SanitizerProcessingInstruction";
}

#[cfg(feature = "html-sanitizer")]
web_dictionary! {
    /// The rules of a sanitizer: what to keep, to remove or to replace.
    ///
    /// `dictionary SanitizerConfig`
    ///
    /// Feature `html-sanitizer`.
    pub struct SanitizerConfig: [crate::Object];
    name = "SanitizerConfig";
}

web_union! {
    /// `(TrustedHTML or DOMString)`
    ///
    /// Feature `html-sanitizer`.
    pub enum TrustedHtmlOrString {
        TrustedHtml(crate::TrustedHtml): value,
        String(crate::JsString): string,
    }
}

#[cfg(feature = "html-sanitizer")]
web_union! {
    /// `(Sanitizer or SanitizerConfig or SanitizerPresets)`
    ///
    /// Feature `html-sanitizer`.
    pub enum SanitizerOrSanitizerConfigOrSanitizerPresets {
        Sanitizer(crate::Sanitizer): value,
        SanitizerConfig(crate::SanitizerConfig): dictionary,
        SanitizerPresets(crate::SanitizerPresets): value,
    }
}

#[cfg(feature = "html-sanitizer")]
web_union! {
    /// `(SanitizerConfig or SanitizerPresets)`
    ///
    /// Feature `html-sanitizer`.
    pub enum SanitizerConfigOrSanitizerPresets {
        SanitizerConfig(crate::SanitizerConfig): dictionary,
        SanitizerPresets(crate::SanitizerPresets): value,
    }
}

#[cfg(feature = "html-sanitizer")]
web_union! {
    /// `typedef (DOMString or SanitizerElementNamespaceWithAttributes) SanitizerElementWithAttributes`
    ///
    /// Feature `html-sanitizer`.
    pub enum SanitizerElementWithAttributes {
        SanitizerElementNamespaceWithAttributes(crate::SanitizerElementNamespaceWithAttributes): dictionary,
        String(crate::JsString): string,
    }
}

#[cfg(feature = "html-sanitizer")]
web_union! {
    /// `typedef (DOMString or SanitizerElementNamespace) SanitizerElement`
    ///
    /// Feature `html-sanitizer`.
    pub enum SanitizerElement {
        SanitizerElementNamespace(crate::SanitizerElementNamespace): dictionary,
        String(crate::JsString): string,
    }
    heirs SanitizerElementNamespace(crate::SanitizerElementNamespace);
}

#[cfg(feature = "html-sanitizer")]
web_union! {
    /// `typedef (DOMString or SanitizerProcessingInstruction) SanitizerPI`
    ///
    /// Feature `html-sanitizer`.
    #[doc(alias = "SanitizerPI")]
    pub enum SanitizerPi {
        SanitizerProcessingInstruction(crate::SanitizerProcessingInstruction): dictionary,
        String(crate::JsString): string,
    }
}

#[cfg(feature = "html-sanitizer")]
web_union! {
    /// `typedef (DOMString or SanitizerAttributeNamespace) SanitizerAttribute`
    ///
    /// Feature `html-sanitizer`.
    pub enum SanitizerAttribute {
        SanitizerAttributeNamespace(crate::SanitizerAttributeNamespace): dictionary,
        String(crate::JsString): string,
    }
}
