//! Types: Defining elements of one's own, and their internals

/// `interface CustomElementRegistry`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/CustomElementRegistry) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#custom-elements-api)
#[cfg(any(feature = "custom-elements", feature = "dom", feature = "shadow-dom"))]
#[repr(transparent)]
pub struct CustomElementRegistry {
    parent: crate::Object,
}
#[cfg(any(feature = "custom-elements", feature = "dom", feature = "shadow-dom"))]
interface!(CustomElementRegistry:; "CustomElementRegistry");

/// `dictionary ElementDefinitionOptions`
#[cfg(feature = "custom-elements")]
#[repr(transparent)]
pub struct ElementDefinitionOptions {
    parent: crate::Object,
}
#[cfg(feature = "custom-elements")]
dictionary!(ElementDefinitionOptions:; "ElementDefinitionOptions");

/// `interface ElementInternals`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/ElementInternals) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#the-elementinternals-interface)
#[cfg(any(feature = "aria", feature = "custom-elements"))]
#[repr(transparent)]
pub struct ElementInternals {
    parent: crate::Object,
}
#[cfg(any(feature = "aria", feature = "custom-elements"))]
interface!(ElementInternals:; "ElementInternals");

/// `dictionary ValidityStateFlags`
#[cfg(feature = "custom-elements")]
#[repr(transparent)]
pub struct ValidityStateFlags {
    parent: crate::Object,
}
#[cfg(feature = "custom-elements")]
dictionary!(ValidityStateFlags:; "ValidityStateFlags");

/// `interface CustomStateSet`
///
/// Exposed in Window.
///
/// Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/CustomStateSet) · [Specification](https://html.spec.whatwg.org/multipage/custom-elements.html#customstateset)
#[cfg(feature = "custom-elements")]
#[repr(transparent)]
pub struct CustomStateSet {
    parent: crate::Object,
}
#[cfg(feature = "custom-elements")]
interface!(CustomStateSet:; "CustomStateSet");

/// `callback CustomElementConstructor = HTMLElement ()`
#[cfg(feature = "custom-elements")]
pub type CustomElementConstructor = crate::Function<fn() -> crate::HtmlElement>;

/// `(File or USVString or FormData)`
#[cfg(feature = "custom-elements")]
#[non_exhaustive]
pub enum FileOrStringOrFormData {
    /// `File`
    File(crate::File),
    /// `String`
    String(crate::JsString),
    /// `FormData`
    FormData(crate::FormData),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "custom-elements")]
union!(FileOrStringOrFormData {
    File(crate::File): value,
    String(crate::JsString): string,
    FormData(crate::FormData): value,
});
