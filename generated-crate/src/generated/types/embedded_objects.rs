//! Types: The embed and object elements, and the navigator's lists of plugins

web_interface! {
    /// An `<embed>` element: foreign content, such as a PDF file.
    ///
    /// `interface HTMLEmbedElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the feature `obsolete`.
    ///
    /// Feature `embedded-objects`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLEmbedElement) · [Specification](https://html.spec.whatwg.org/multipage/iframe-embed-object.html#htmlembedelement)
    #[doc(alias = "HTMLEmbedElement")]
    pub struct HtmlEmbedElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLEmbedElement";
}

web_interface! {
    /// An `<object>` element: an image, page or other content, with a fallback.
    ///
    /// `interface HTMLObjectElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the feature `obsolete`.
    ///
    /// Feature `embedded-objects`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLObjectElement) · [Specification](https://html.spec.whatwg.org/multipage/iframe-embed-object.html#htmlobjectelement)
    #[doc(alias = "HTMLObjectElement")]
    pub struct HtmlObjectElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLObjectElement";
}

#[cfg(feature = "embedded-objects")]
web_interface! {
    /// The plugins of the browser: nothing but PDF viewers, or an empty list.
    ///
    /// `interface PluginArray`
    ///
    /// Feature `embedded-objects`. Exposed in Window. [MDN](https://developer.mozilla.org/docs/Web/API/PluginArray) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#pluginarray)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/PluginArray"]
    pub struct PluginArray: [crate::Object];
    class = "PluginArray";
}

#[cfg(feature = "embedded-objects")]
web_interface! {
    /// The MIME types that plugins handle: nothing but those of PDF, or an empty list.
    ///
    /// `interface MimeTypeArray`
    ///
    /// Feature `embedded-objects`. Exposed in Window. [MDN](https://developer.mozilla.org/docs/Web/API/MimeTypeArray) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#mimetypearray)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/MimeTypeArray"]
    pub struct MimeTypeArray: [crate::Object];
    class = "MimeTypeArray";
}

#[cfg(feature = "embedded-objects")]
web_interface! {
    /// A plugin; only built-in PDF viewers are listed.
    ///
    /// `interface Plugin`
    ///
    /// Feature `embedded-objects`. Exposed in Window. [MDN](https://developer.mozilla.org/docs/Web/API/Plugin) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-plugin)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Plugin"]
    pub struct Plugin: [crate::Object];
    class = "Plugin";
}

#[cfg(feature = "embedded-objects")]
web_interface! {
    /// A MIME type that a plugin handles.
    ///
    /// `interface MimeType`
    ///
    /// Feature `embedded-objects`. Exposed in Window. [MDN](https://developer.mozilla.org/docs/Web/API/MimeType) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#mimetype)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/MimeType"]
    pub struct MimeType: [crate::Object];
    class = "MimeType";
}
