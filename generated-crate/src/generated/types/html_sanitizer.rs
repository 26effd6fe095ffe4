//! Types: Setting and reading HTML with control over what may pass: setHTML, getHTML, Sanitizer

/// `enum SanitizerPresets`
#[cfg(feature = "html-sanitizer")]
#[non_exhaustive]
pub enum SanitizerPresets {
    /// `"default"`
    Default,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "html-sanitizer")]
enumeration!(SanitizerPresets {
    Default = "default",
});

/// `dictionary SetHTMLOptions`
#[doc(alias = "SetHTMLOptions")]
#[cfg(feature = "html-sanitizer")]
#[repr(transparent)]
pub struct SetHtmlOptions {
    parent: crate::Object,
}
#[cfg(feature = "html-sanitizer")]
dictionary!(SetHtmlOptions:; "SetHTMLOptions");

/// `dictionary SetHTMLUnsafeOptions`
#[doc(alias = "SetHTMLUnsafeOptions")]
#[cfg(feature = "html-sanitizer")]
#[repr(transparent)]
pub struct SetHtmlUnsafeOptions {
    parent: crate::Object,
}
#[cfg(feature = "html-sanitizer")]
dictionary!(SetHtmlUnsafeOptions:; "SetHTMLUnsafeOptions");

/// `dictionary ParseHTMLUnsafeOptions`
#[doc(alias = "ParseHTMLUnsafeOptions")]
#[cfg(feature = "html-sanitizer")]
#[repr(transparent)]
pub struct ParseHtmlUnsafeOptions {
    parent: crate::Object,
}
#[cfg(feature = "html-sanitizer")]
dictionary!(ParseHtmlUnsafeOptions:; "ParseHTMLUnsafeOptions");

/// `dictionary GetHTMLOptions`
#[doc(alias = "GetHTMLOptions")]
#[cfg(feature = "html-sanitizer")]
#[repr(transparent)]
pub struct GetHtmlOptions {
    parent: crate::Object,
}
#[cfg(feature = "html-sanitizer")]
dictionary!(GetHtmlOptions:; "GetHTMLOptions");

/// `interface Sanitizer`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Sanitizer) · [Specification](https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#sanitizer)
#[cfg(feature = "html-sanitizer")]
#[repr(transparent)]
pub struct Sanitizer {
    parent: crate::Object,
}
#[cfg(feature = "html-sanitizer")]
interface!(Sanitizer:; "Sanitizer");

/// `dictionary SanitizerElementNamespace`
#[cfg(feature = "html-sanitizer")]
#[repr(transparent)]
pub struct SanitizerElementNamespace {
    parent: crate::Object,
}
#[cfg(feature = "html-sanitizer")]
dictionary!(SanitizerElementNamespace:; "SanitizerElementNamespace");
#[cfg(feature = "html-sanitizer")]
extended!([] SanitizerElementNamespace);

/// `dictionary SanitizerElementNamespaceWithAttributes : SanitizerElementNamespace`
#[cfg(feature = "html-sanitizer")]
#[repr(transparent)]
pub struct SanitizerElementNamespaceWithAttributes {
    parent: crate::SanitizerElementNamespace,
}

#[cfg(feature = "html-sanitizer")]
dictionary!(
    SanitizerElementNamespaceWithAttributes: crate::SanitizerElementNamespace; "SanitizerElementNamespaceWithAttributes"
);

/// `dictionary SanitizerAttributeNamespace`
#[cfg(feature = "html-sanitizer")]
#[repr(transparent)]
pub struct SanitizerAttributeNamespace {
    parent: crate::Object,
}
#[cfg(feature = "html-sanitizer")]
dictionary!(SanitizerAttributeNamespace:; "SanitizerAttributeNamespace");

/// `dictionary SanitizerProcessingInstruction`
#[cfg(feature = "html-sanitizer")]
#[repr(transparent)]
pub struct SanitizerProcessingInstruction {
    parent: crate::Object,
}
#[cfg(feature = "html-sanitizer")]
dictionary!(SanitizerProcessingInstruction:; "SanitizerProcessingInstruction");

/// `dictionary SanitizerConfig`
#[cfg(feature = "html-sanitizer")]
#[repr(transparent)]
pub struct SanitizerConfig {
    parent: crate::Object,
}
#[cfg(feature = "html-sanitizer")]
dictionary!(SanitizerConfig:; "SanitizerConfig");

/// `(TrustedHTML or DOMString)`
#[non_exhaustive]
pub enum TrustedHtmlOrString {
    /// `TrustedHtml`
    TrustedHtml(crate::TrustedHtml),
    /// `String`
    String(crate::JsString),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(TrustedHtmlOrString {
    TrustedHtml(crate::TrustedHtml): value,
    String(crate::JsString): string,
});

/// `(Sanitizer or SanitizerConfig or SanitizerPresets)`
#[cfg(feature = "html-sanitizer")]
#[non_exhaustive]
pub enum SanitizerOrSanitizerConfigOrSanitizerPresets {
    /// `Sanitizer`
    Sanitizer(crate::Sanitizer),
    /// `SanitizerConfig`
    SanitizerConfig(crate::SanitizerConfig),
    /// `SanitizerPresets`
    SanitizerPresets(crate::SanitizerPresets),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "html-sanitizer")]
union!(SanitizerOrSanitizerConfigOrSanitizerPresets {
    Sanitizer(crate::Sanitizer): value,
    SanitizerConfig(crate::SanitizerConfig): value,
    SanitizerPresets(crate::SanitizerPresets): value,
});

/// `(SanitizerConfig or SanitizerPresets)`
#[cfg(feature = "html-sanitizer")]
#[non_exhaustive]
pub enum SanitizerConfigOrSanitizerPresets {
    /// `SanitizerConfig`
    SanitizerConfig(crate::SanitizerConfig),
    /// `SanitizerPresets`
    SanitizerPresets(crate::SanitizerPresets),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "html-sanitizer")]
union!(SanitizerConfigOrSanitizerPresets {
    SanitizerConfig(crate::SanitizerConfig): value,
    SanitizerPresets(crate::SanitizerPresets): value,
});

/// `typedef (DOMString or SanitizerElementNamespaceWithAttributes) SanitizerElementWithAttributes`
#[cfg(feature = "html-sanitizer")]
#[non_exhaustive]
pub enum SanitizerElementWithAttributes {
    /// `String`
    String(crate::JsString),
    /// `SanitizerElementNamespaceWithAttributes`
    SanitizerElementNamespaceWithAttributes(crate::SanitizerElementNamespaceWithAttributes),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "html-sanitizer")]
union!(SanitizerElementWithAttributes {
    String(crate::JsString): string,
    SanitizerElementNamespaceWithAttributes(crate::SanitizerElementNamespaceWithAttributes): value,
});

/// `typedef (DOMString or SanitizerElementNamespace) SanitizerElement`
#[cfg(feature = "html-sanitizer")]
#[non_exhaustive]
pub enum SanitizerElement {
    /// `String`
    String(crate::JsString),
    /// `SanitizerElementNamespace`
    SanitizerElementNamespace(crate::SanitizerElementNamespace),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "html-sanitizer")]
union!(SanitizerElement {
    String(crate::JsString): string,
    SanitizerElementNamespace(crate::SanitizerElementNamespace): value,
});

/// `typedef (DOMString or SanitizerProcessingInstruction) SanitizerPI`
#[doc(alias = "SanitizerPI")]
#[cfg(feature = "html-sanitizer")]
#[non_exhaustive]
pub enum SanitizerPi {
    /// `String`
    String(crate::JsString),
    /// `SanitizerProcessingInstruction`
    SanitizerProcessingInstruction(crate::SanitizerProcessingInstruction),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "html-sanitizer")]
union!(SanitizerPi {
    String(crate::JsString): string,
    SanitizerProcessingInstruction(crate::SanitizerProcessingInstruction): value,
});

/// `typedef (DOMString or SanitizerAttributeNamespace) SanitizerAttribute`
#[cfg(feature = "html-sanitizer")]
#[non_exhaustive]
pub enum SanitizerAttribute {
    /// `String`
    String(crate::JsString),
    /// `SanitizerAttributeNamespace`
    SanitizerAttributeNamespace(crate::SanitizerAttributeNamespace),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "html-sanitizer")]
union!(SanitizerAttribute {
    String(crate::JsString): string,
    SanitizerAttributeNamespace(crate::SanitizerAttributeNamespace): value,
});
