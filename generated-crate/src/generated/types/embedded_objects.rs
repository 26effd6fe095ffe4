//! Types: The embed and object elements, and the navigator's lists of plugins

web_interface! {
    /// `interface HTMLEmbedElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLEmbedElement) · [Specification](https://html.spec.whatwg.org/multipage/iframe-embed-object.html#htmlembedelement)
    ///
    /// Members are added by the feature `obsolete`.
    #[doc(alias = "HTMLEmbedElement")]
    pub struct HtmlEmbedElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLEmbedElement";
}

web_interface! {
    /// `interface HTMLObjectElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLObjectElement) · [Specification](https://html.spec.whatwg.org/multipage/iframe-embed-object.html#htmlobjectelement)
    ///
    /// Members are added by the feature `obsolete`.
    #[doc(alias = "HTMLObjectElement")]
    pub struct HtmlObjectElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLObjectElement";
}

#[cfg(feature = "embedded-objects")]
web_interface! {
    /// `interface PluginArray`
    ///
    /// Exposed in Window.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/PluginArray) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#pluginarray)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/PluginArray"]
    pub struct PluginArray: [crate::Object];
    class = "PluginArray";
}

#[cfg(feature = "embedded-objects")]
web_interface! {
    /// `interface MimeTypeArray`
    ///
    /// Exposed in Window.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/MimeTypeArray) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#mimetypearray)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/MimeTypeArray"]
    pub struct MimeTypeArray: [crate::Object];
    class = "MimeTypeArray";
}

#[cfg(feature = "embedded-objects")]
web_interface! {
    /// `interface Plugin`
    ///
    /// Exposed in Window.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Plugin) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-plugin)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Plugin"]
    pub struct Plugin: [crate::Object];
    class = "Plugin";
}

#[cfg(feature = "embedded-objects")]
web_interface! {
    /// `interface MimeType`
    ///
    /// Exposed in Window.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/MimeType) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#mimetype)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/MimeType"]
    pub struct MimeType: [crate::Object];
    class = "MimeType";
}
