//! Types: HTML documents and what all HTML elements share: text, click, style, offsets

#[cfg(any(
    feature = "css-anchor-position", feature = "css-animations", feature = "css-fonts", feature = "css-properties",
    feature = "css-rules", feature = "css-styles", feature = "cssom", feature = "html",
))]
web_interface! {
    /// A block of CSS properties and their values.
    ///
    /// `interface CSSStyleDeclaration`
    ///
    /// Feature `html`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleDeclaration) · [Specification](https://drafts.csswg.org/cssom/#the-cssstyledeclaration-interface)
    #[doc(alias = "CSSStyleDeclaration")]
    pub struct CssStyleDeclaration: [crate::Object];
    class = "CSSStyleDeclaration";
    extended;
}

#[cfg(any(
    feature = "css-animations", feature = "css-properties", feature = "css-rules", feature = "css-styles",
    feature = "cssom", feature = "html",
))]
web_interface! {
    /// A block of CSS properties with an attribute for each known property.
    ///
    /// `interface CSSStyleProperties : CSSStyleDeclaration`
    ///
    /// Inherits the methods of [`CssStyleDeclaration`](crate::CssStyleDeclaration).
    ///
    /// Members are added by the feature `css-properties`.
    ///
    /// Feature `html`. Exposed in Window. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleProperties) · [Specification](https://drafts.csswg.org/cssom/#cssstyleproperties)
    #[doc(alias = "CSSStyleProperties")]
    pub struct CssStyleProperties: [crate::CssStyleDeclaration, crate::Object];
    class = "CSSStyleProperties";
}

#[cfg(any(
    feature = "audio-output", feature = "canvas", feature = "canvas-2d", feature = "capture-from-element",
    feature = "credentials", feature = "css-typed-om", feature = "cssom", feature = "custom-elements",
    feature = "dialog-element", feature = "document-metadata", feature = "dom", feature = "editing",
    feature = "embedded-objects", feature = "encrypted-media", feature = "event-handlers", feature = "form-data",
    feature = "form-events", feature = "forms", feature = "html", feature = "html-elements", feature = "iframes",
    feature = "image-bitmap", feature = "images", feature = "input-elements", feature = "links",
    feature = "media-elements", feature = "media-tracks", feature = "mouse-events", feature = "obsolete",
    feature = "offscreen-canvas", feature = "picture-in-picture", feature = "pointer-events", feature = "popover",
    feature = "remote-playback", feature = "screen", feature = "scripts", feature = "select-elements",
    feature = "shadow-dom", feature = "tables", feature = "templates", feature = "unspecified",
    feature = "video-frames", feature = "web-audio", feature = "web-codecs", feature = "webgl", feature = "webgl2",
    feature = "webgpu",
    all(feature = "experimental", any(
        feature = "attribution", feature = "content-security-policy", feature = "css-worklets",
        feature = "edit-context", feature = "geolocation", feature = "installed-apps", feature = "language-model",
        feature = "media-capture-extensions", feature = "model-element", feature = "paint-timing",
        feature = "permissions-policy", feature = "private-state-tokens", feature = "screen-capture",
        feature = "scrolling", feature = "shape-detection", feature = "virtual-keyboard", feature = "webxr-layers",
    )),
))]
web_interface! {
    /// The base of all HTML elements.
    ///
    /// `interface HTMLElement : Element`
    ///
    /// Inherits the methods of [`Element`](crate::Element), [`Node`](crate::Node) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the features `css-typed-om`, `custom-elements`, `edit-context`, `editing`,
    /// `event-handlers`, `paint-timing`, `popover`, `scrolling`, `unspecified`, `virtual-keyboard`.
    ///
    /// Feature `html`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#htmlelement)
    #[doc(alias = "HTMLElement")]
    pub struct HtmlElement: [crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLElement";
    extended;
}

#[cfg(feature = "html")]
web_interface! {
    /// An element whose tag name HTML does not know.
    ///
    /// `interface HTMLUnknownElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `html`. Exposed in Window. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLUnknownElement) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#htmlunknownelement)
    #[doc(alias = "HTMLUnknownElement")]
    pub struct HtmlUnknownElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLUnknownElement";
}

#[cfg(any(feature = "html", feature = "mathml", feature = "svg"))]
web_interface! {
    /// The `data-` attributes of an element as a map with names in camel case.
    ///
    /// `interface DOMStringMap`
    ///
    /// Feature `html`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMStringMap) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#domstringmap)
    #[doc(alias = "DOMStringMap")]
    pub struct DomStringMap: [crate::Object];
    class = "DOMStringMap";
}

#[cfg(any(feature = "html", feature = "mathml", feature = "svg"))]
web_dictionary! {
    /// Options for focusing an element.
    ///
    /// `dictionary FocusOptions`
    ///
    /// Feature `html`.
    pub struct FocusOptions: [crate::Object];
    name = "FocusOptions";
}

#[cfg(feature = "html")]
web_union! {
    /// `typedef (HTMLScriptElement or SVGScriptElement) HTMLOrSVGScriptElement`
    ///
    /// Feature `html`.
    #[doc(alias = "HTMLOrSVGScriptElement")]
    pub enum HtmlOrSvgScriptElement {
        HtmlScriptElement(crate::HtmlScriptElement): value,
        SvgScriptElement(crate::SvgScriptElement): value,
    }
    into crate::Object;
}

#[cfg(feature = "html")]
web_union! {
    /// `(boolean or unrestricted double or DOMString)`
    ///
    /// Feature `html`.
    pub enum BooleanOrNumberOrString {
        Boolean(bool): boolean,
        Number(f64): number,
        String(crate::JsString): string,
    }
}
