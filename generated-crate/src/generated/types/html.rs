//! Types: HTML documents and what all HTML elements share: text, click, style, offsets

#[cfg(any(
    feature = "css-anchor-position", feature = "css-animations", feature = "css-fonts", feature = "css-properties",
    feature = "css-rules", feature = "css-styles", feature = "cssom", feature = "html",
))]
web_interface! {
    /// `interface CSSStyleDeclaration`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleDeclaration) · [Specification](https://drafts.csswg.org/cssom/#the-cssstyledeclaration-interface)
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
    /// `interface CSSStyleProperties : CSSStyleDeclaration`
    ///
    /// Exposed in Window.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleProperties) · [Specification](https://drafts.csswg.org/cssom/#cssstyleproperties)
    ///
    /// Members are added by the feature `css-properties`.
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
    /// `interface HTMLElement : Element`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#htmlelement)
    ///
    /// Members are added by the features `css-typed-om`, `custom-elements`, `edit-context`, `editing`,
    /// `event-handlers`, `paint-timing`, `popover`, `scrolling`, `unspecified`, `virtual-keyboard`.
    #[doc(alias = "HTMLElement")]
    pub struct HtmlElement: [crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLElement";
    extended;
}

#[cfg(feature = "html")]
web_interface! {
    /// `interface HTMLUnknownElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/HTMLUnknownElement) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#htmlunknownelement)
    #[doc(alias = "HTMLUnknownElement")]
    pub struct HtmlUnknownElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLUnknownElement";
}

#[cfg(any(feature = "html", feature = "mathml", feature = "svg"))]
web_interface! {
    /// `interface DOMStringMap`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMStringMap) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#domstringmap)
    #[doc(alias = "DOMStringMap")]
    pub struct DomStringMap: [crate::Object];
    class = "DOMStringMap";
}

#[cfg(any(feature = "html", feature = "mathml", feature = "svg"))]
web_dictionary! {
    /// `dictionary FocusOptions`
    pub struct FocusOptions: [crate::Object];
    name = "FocusOptions";
}

#[cfg(feature = "html")]
web_union! {
    /// `typedef (HTMLScriptElement or SVGScriptElement) HTMLOrSVGScriptElement`
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
    pub enum BooleanOrNumberOrString {
        Boolean(bool): boolean,
        Number(f64): number,
        String(crate::JsString): string,
    }
}
