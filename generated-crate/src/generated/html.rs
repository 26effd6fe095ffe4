//! The tags of html, for `Document::create`.

#[cfg(feature = "links")]
web_tag! {
    /// `<a>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-a-element)
    pub struct A: crate::HtmlAnchorElement = "a" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "html")]
web_tag! {
    /// `<abbr>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-abbr-element)
    pub struct Abbr: crate::HtmlElement = "abbr" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "html")]
web_tag! {
    /// `<address>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/sections.html#the-address-element)
    pub struct Address: crate::HtmlElement = "address" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "images")]
web_tag! {
    /// `<area>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/image-maps.html#the-area-element)
    pub struct Area: crate::HtmlAreaElement = "area" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "html")]
web_tag! {
    /// `<article>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/sections.html#the-article-element)
    pub struct Article: crate::HtmlElement = "article" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "html")]
web_tag! {
    /// `<aside>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/sections.html#the-aside-element)
    pub struct Aside: crate::HtmlElement = "aside" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "media-elements")]
web_tag! {
    /// `<audio>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/media.html#audio)
    pub struct Audio: crate::HtmlAudioElement = "audio" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "html")]
web_tag! {
    /// `<b>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-b-element)
    pub struct B: crate::HtmlElement = "b" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "document-metadata")]
web_tag! {
    /// `<base>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/semantics.html#the-base-element)
    pub struct Base: crate::HtmlBaseElement = "base" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "html")]
web_tag! {
    /// `<bdi>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-bdi-element)
    pub struct Bdi: crate::HtmlElement = "bdi" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "html")]
web_tag! {
    /// `<bdo>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-bdo-element)
    pub struct Bdo: crate::HtmlElement = "bdo" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "html-elements")]
web_tag! {
    /// `<blockquote>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#the-blockquote-element)
    pub struct Blockquote: crate::HtmlQuoteElement = "blockquote" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "html-elements")]
web_tag! {
    /// `<body>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/sections.html#the-body-element)
    pub struct Body: crate::HtmlBodyElement = "body" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "html-elements")]
web_tag! {
    /// `<br>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-br-element)
    pub struct Br: crate::HtmlBrElement = "br" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "forms")]
web_tag! {
    /// `<button>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#the-button-element)
    pub struct Button: crate::HtmlButtonElement = "button" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
web_tag! {
    /// `<camera>`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dfn-camera)
    pub struct Camera: crate::HtmlCameraElement = "camera" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "canvas")]
web_tag! {
    /// `<canvas>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/canvas.html#canvas)
    pub struct Canvas: crate::HtmlCanvasElement = "canvas" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "tables")]
web_tag! {
    /// `<caption>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/tables.html#the-caption-element)
    pub struct Caption: crate::HtmlTableCaptionElement = "caption" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "html")]
web_tag! {
    /// `<cite>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-cite-element)
    pub struct Cite: crate::HtmlElement = "cite" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "html")]
web_tag! {
    /// `<code>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-code-element)
    pub struct Code: crate::HtmlElement = "code" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "tables")]
web_tag! {
    /// `<col>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/tables.html#the-col-element)
    pub struct Col: crate::HtmlTableColElement = "col" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "tables")]
web_tag! {
    /// `<colgroup>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/tables.html#the-colgroup-element)
    pub struct Colgroup: crate::HtmlTableColElement = "colgroup" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "html-elements")]
web_tag! {
    /// `<data>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-data-element)
    pub struct Data: crate::HtmlDataElement = "data" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "select-elements")]
web_tag! {
    /// `<datalist>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#the-datalist-element)
    pub struct Datalist: crate::HtmlDataListElement = "datalist" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "html")]
web_tag! {
    /// `<dd>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#the-dd-element)
    pub struct Dd: crate::HtmlElement = "dd" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "html-elements")]
web_tag! {
    /// `<del>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/edits.html#the-del-element)
    pub struct Del: crate::HtmlModElement = "del" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "html-elements")]
web_tag! {
    /// `<details>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#the-details-element)
    pub struct Details: crate::HtmlDetailsElement = "details" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "html")]
web_tag! {
    /// `<dfn>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-dfn-element)
    pub struct Dfn: crate::HtmlElement = "dfn" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "dialog-element")]
web_tag! {
    /// `<dialog>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#the-dialog-element)
    pub struct Dialog: crate::HtmlDialogElement = "dialog" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "obsolete")]
web_tag! {
    /// `<dir>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dir)
    pub struct Dir: crate::HtmlDirectoryElement = "dir" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "html-elements")]
web_tag! {
    /// `<div>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#the-div-element)
    pub struct Div: crate::HtmlDivElement = "div" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "html-elements")]
web_tag! {
    /// `<dl>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#the-dl-element)
    pub struct Dl: crate::HtmlDListElement = "dl" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "html")]
web_tag! {
    /// `<dt>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#the-dt-element)
    pub struct Dt: crate::HtmlElement = "dt" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "html")]
web_tag! {
    /// `<em>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-em-element)
    pub struct Em: crate::HtmlElement = "em" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "embedded-objects")]
web_tag! {
    /// `<embed>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/iframe-embed-object.html#the-embed-element)
    pub struct Embed: crate::HtmlEmbedElement = "embed" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(all(feature = "experimental", feature = "iframes"))]
web_tag! {
    /// `<fencedframe>`
    ///
    /// [Specification](https://wicg.github.io/fenced-frame/#elementdef-fencedframe)
    pub struct Fencedframe: crate::HtmlFencedFrameElement = "fencedframe" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "forms")]
web_tag! {
    /// `<fieldset>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#the-fieldset-element)
    pub struct Fieldset: crate::HtmlFieldSetElement = "fieldset" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "html")]
web_tag! {
    /// `<figcaption>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#the-figcaption-element)
    pub struct Figcaption: crate::HtmlElement = "figcaption" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "html")]
web_tag! {
    /// `<figure>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#the-figure-element)
    pub struct Figure: crate::HtmlElement = "figure" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "obsolete")]
web_tag! {
    /// `<font>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#font)
    pub struct Font: crate::HtmlFontElement = "font" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "html")]
web_tag! {
    /// `<footer>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/sections.html#the-footer-element)
    pub struct Footer: crate::HtmlElement = "footer" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "forms")]
web_tag! {
    /// `<form>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/forms.html#the-form-element)
    pub struct Form: crate::HtmlFormElement = "form" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "obsolete")]
web_tag! {
    /// `<frame>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#frame)
    pub struct Frame: crate::HtmlFrameElement = "frame" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "obsolete")]
web_tag! {
    /// `<frameset>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#frameset)
    pub struct Frameset: crate::HtmlFrameSetElement = "frameset" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(all(feature = "experimental", feature = "geolocation"))]
web_tag! {
    /// `<geolocation>`
    ///
    /// [Specification](https://wicg.github.io/PEPC/geolocation-element.html#elementdef-geolocation)
    pub struct Geolocation: crate::HtmlGeolocationElement = "geolocation" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "html-elements")]
web_tag! {
    /// `<h1>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/sections.html#the-h1-element)
    pub struct H1: crate::HtmlHeadingElement = "h1" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "html-elements")]
web_tag! {
    /// `<h2>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/sections.html#the-h2-element)
    pub struct H2: crate::HtmlHeadingElement = "h2" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "html-elements")]
web_tag! {
    /// `<h3>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/sections.html#the-h3-element)
    pub struct H3: crate::HtmlHeadingElement = "h3" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "html-elements")]
web_tag! {
    /// `<h4>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/sections.html#the-h4-element)
    pub struct H4: crate::HtmlHeadingElement = "h4" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "html-elements")]
web_tag! {
    /// `<h5>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/sections.html#the-h5-element)
    pub struct H5: crate::HtmlHeadingElement = "h5" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "html-elements")]
web_tag! {
    /// `<h6>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/sections.html#the-h6-element)
    pub struct H6: crate::HtmlHeadingElement = "h6" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "document-metadata")]
web_tag! {
    /// `<head>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/semantics.html#the-head-element)
    pub struct Head: crate::HtmlHeadElement = "head" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "html")]
web_tag! {
    /// `<header>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/sections.html#the-header-element)
    pub struct Header: crate::HtmlElement = "header" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "html")]
web_tag! {
    /// `<hgroup>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/sections.html#the-hgroup-element)
    pub struct Hgroup: crate::HtmlElement = "hgroup" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "html-elements")]
web_tag! {
    /// `<hr>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#the-hr-element)
    pub struct Hr: crate::HtmlHrElement = "hr" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "html-elements")]
web_tag! {
    /// `<html>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/semantics.html#the-html-element)
    pub struct Html: crate::HtmlHtmlElement = "html" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "html")]
web_tag! {
    /// `<i>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-i-element)
    pub struct I: crate::HtmlElement = "i" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "iframes")]
web_tag! {
    /// `<iframe>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/iframe-embed-object.html#the-iframe-element)
    pub struct Iframe: crate::HtmlIFrameElement = "iframe" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "images")]
web_tag! {
    /// `<img>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#the-img-element)
    pub struct Img: crate::HtmlImageElement = "img" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "input-elements")]
web_tag! {
    /// `<input>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/input.html#the-input-element)
    pub struct Input: crate::HtmlInputElement = "input" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "html-elements")]
web_tag! {
    /// `<ins>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/edits.html#the-ins-element)
    pub struct Ins: crate::HtmlModElement = "ins" in "http://www.w3.org/1999/xhtml";
}

#[cfg(all(feature = "experimental", feature = "installed-apps"))]
web_tag! {
    /// `<install>`
    ///
    /// [Specification](https://wicg.github.io/install-element/#dfn-install)
    pub struct Install: crate::HtmlInstallElement = "install" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "html")]
web_tag! {
    /// `<kbd>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-kbd-element)
    pub struct Kbd: crate::HtmlElement = "kbd" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "forms")]
web_tag! {
    /// `<label>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/forms.html#the-label-element)
    pub struct Label: crate::HtmlLabelElement = "label" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "forms")]
web_tag! {
    /// `<legend>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#the-legend-element)
    pub struct Legend: crate::HtmlLegendElement = "legend" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "html-elements")]
web_tag! {
    /// `<li>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#the-li-element)
    pub struct Li: crate::HtmlLiElement = "li" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "document-metadata")]
web_tag! {
    /// `<link>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/semantics.html#the-link-element)
    pub struct Link: crate::HtmlLinkElement = "link" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "html")]
web_tag! {
    /// `<main>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#the-main-element)
    pub struct Main: crate::HtmlElement = "main" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "images")]
web_tag! {
    /// `<map>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/image-maps.html#the-map-element)
    pub struct Map: crate::HtmlMapElement = "map" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "html")]
web_tag! {
    /// `<mark>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-mark-element)
    pub struct Mark: crate::HtmlElement = "mark" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "obsolete")]
web_tag! {
    /// `<marquee>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#the-marquee-element)
    pub struct Marquee: crate::HtmlMarqueeElement = "marquee" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "html-elements")]
web_tag! {
    /// `<menu>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#menus)
    pub struct Menu: crate::HtmlMenuElement = "menu" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "document-metadata")]
web_tag! {
    /// `<meta>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/semantics.html#meta)
    pub struct Meta: crate::HtmlMetaElement = "meta" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "forms")]
web_tag! {
    /// `<meter>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#the-meter-element)
    pub struct Meter: crate::HtmlMeterElement = "meter" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
web_tag! {
    /// `<microphone>`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dfn-microphone)
    pub struct Microphone: crate::HtmlMicrophoneElement = "microphone" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(all(feature = "experimental", feature = "model-element"))]
web_tag! {
    /// `<model>`
    ///
    /// [Specification](https://immersive-web.github.io/model-element/#dfn-model)
    pub struct Model: crate::HtmlModelElement = "model" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "html")]
web_tag! {
    /// `<nav>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/sections.html#the-nav-element)
    pub struct Nav: crate::HtmlElement = "nav" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "html")]
web_tag! {
    /// `<noscript>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/scripting.html#the-noscript-element)
    pub struct Noscript: crate::HtmlElement = "noscript" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "embedded-objects")]
web_tag! {
    /// `<object>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/iframe-embed-object.html#the-object-element)
    pub struct Object: crate::HtmlObjectElement = "object" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "html-elements")]
web_tag! {
    /// `<ol>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#the-ol-element)
    pub struct Ol: crate::HtmlOListElement = "ol" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "select-elements")]
web_tag! {
    /// `<optgroup>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#the-optgroup-element)
    pub struct Optgroup: crate::HtmlOptGroupElement = "optgroup" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "select-elements")]
web_tag! {
    /// `<option>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#the-option-element)
    pub struct Option: crate::HtmlOptionElement = "option" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "forms")]
web_tag! {
    /// `<output>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#the-output-element)
    pub struct Output: crate::HtmlOutputElement = "output" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "html-elements")]
web_tag! {
    /// `<p>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#the-p-element)
    pub struct P: crate::HtmlParagraphElement = "p" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "obsolete")]
web_tag! {
    /// `<param>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#param)
    pub struct Param: crate::HtmlParamElement = "param" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "images")]
web_tag! {
    /// `<picture>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#the-picture-element)
    pub struct Picture: crate::HtmlPictureElement = "picture" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(all(feature = "experimental", feature = "iframes"))]
web_tag! {
    /// `<portal>`
    ///
    /// [Specification](https://wicg.github.io/portals/#elementdef-portal)
    pub struct Portal: crate::HtmlPortalElement = "portal" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "html-elements")]
web_tag! {
    /// `<pre>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#the-pre-element)
    pub struct Pre: crate::HtmlPreElement = "pre" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "forms")]
web_tag! {
    /// `<progress>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#the-progress-element)
    pub struct Progress: crate::HtmlProgressElement = "progress" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "html-elements")]
web_tag! {
    /// `<q>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-q-element)
    pub struct Q: crate::HtmlQuoteElement = "q" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "html")]
web_tag! {
    /// `<rp>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-rp-element)
    pub struct Rp: crate::HtmlElement = "rp" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "html")]
web_tag! {
    /// `<rt>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-rt-element)
    pub struct Rt: crate::HtmlElement = "rt" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "html")]
web_tag! {
    /// `<ruby>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-ruby-element)
    pub struct Ruby: crate::HtmlElement = "ruby" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "html")]
web_tag! {
    /// `<s>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-s-element)
    pub struct S: crate::HtmlElement = "s" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "html")]
web_tag! {
    /// `<samp>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-samp-element)
    pub struct Samp: crate::HtmlElement = "samp" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "scripts")]
web_tag! {
    /// `<script>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/scripting.html#script)
    pub struct Script: crate::HtmlScriptElement = "script" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "html")]
web_tag! {
    /// `<search>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#the-search-element)
    pub struct Search: crate::HtmlElement = "search" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "html")]
web_tag! {
    /// `<section>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/sections.html#the-section-element)
    pub struct Section: crate::HtmlElement = "section" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "select-elements")]
web_tag! {
    /// `<select>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#the-select-element)
    pub struct Select: crate::HtmlSelectElement = "select" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "select-elements")]
web_tag! {
    /// `<selectedcontent>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#the-selectedcontent-element)
    pub struct Selectedcontent: crate::HtmlSelectedContentElement = "selectedcontent" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "shadow-dom")]
web_tag! {
    /// `<slot>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/scripting.html#the-slot-element)
    pub struct Slot: crate::HtmlSlotElement = "slot" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "html")]
web_tag! {
    /// `<small>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-small-element)
    pub struct Small: crate::HtmlElement = "small" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "images")]
web_tag! {
    /// `<source>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#the-source-element)
    pub struct Source: crate::HtmlSourceElement = "source" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "html-elements")]
web_tag! {
    /// `<span>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-span-element)
    pub struct Span: crate::HtmlSpanElement = "span" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "html")]
web_tag! {
    /// `<strong>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-strong-element)
    pub struct Strong: crate::HtmlElement = "strong" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "document-metadata")]
web_tag! {
    /// `<style>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/semantics.html#the-style-element)
    pub struct Style: crate::HtmlStyleElement = "style" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "html")]
web_tag! {
    /// `<sub>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-sub-element)
    pub struct Sub: crate::HtmlElement = "sub" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "html")]
web_tag! {
    /// `<summary>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#the-summary-element)
    pub struct Summary: crate::HtmlElement = "summary" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "html")]
web_tag! {
    /// `<sup>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-sup-element)
    pub struct Sup: crate::HtmlElement = "sup" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "tables")]
web_tag! {
    /// `<table>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/tables.html#the-table-element)
    pub struct Table: crate::HtmlTableElement = "table" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "tables")]
web_tag! {
    /// `<tbody>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/tables.html#the-tbody-element)
    pub struct Tbody: crate::HtmlTableSectionElement = "tbody" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "tables")]
web_tag! {
    /// `<td>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/tables.html#the-td-element)
    pub struct Td: crate::HtmlTableCellElement = "td" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "templates")]
web_tag! {
    /// `<template>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/scripting.html#the-template-element)
    pub struct Template: crate::HtmlTemplateElement = "template" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "input-elements")]
web_tag! {
    /// `<textarea>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#the-textarea-element)
    pub struct Textarea: crate::HtmlTextAreaElement = "textarea" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "tables")]
web_tag! {
    /// `<tfoot>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/tables.html#the-tfoot-element)
    pub struct Tfoot: crate::HtmlTableSectionElement = "tfoot" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "tables")]
web_tag! {
    /// `<th>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/tables.html#the-th-element)
    pub struct Th: crate::HtmlTableCellElement = "th" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "tables")]
web_tag! {
    /// `<thead>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/tables.html#the-thead-element)
    pub struct Thead: crate::HtmlTableSectionElement = "thead" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "html-elements")]
web_tag! {
    /// `<time>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-time-element)
    pub struct Time: crate::HtmlTimeElement = "time" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "document-metadata")]
web_tag! {
    /// `<title>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/semantics.html#the-title-element)
    pub struct Title: crate::HtmlTitleElement = "title" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "tables")]
web_tag! {
    /// `<tr>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/tables.html#the-tr-element)
    pub struct Tr: crate::HtmlTableRowElement = "tr" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "media-tracks")]
web_tag! {
    /// `<track>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/media.html#the-track-element)
    pub struct Track: crate::HtmlTrackElement = "track" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "html")]
web_tag! {
    /// `<u>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-u-element)
    pub struct U: crate::HtmlElement = "u" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "html-elements")]
web_tag! {
    /// `<ul>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#the-ul-element)
    pub struct Ul: crate::HtmlUListElement = "ul" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
web_tag! {
    /// `<usermedia>`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dfn-usermedia)
    pub struct Usermedia: crate::HtmlUserMediaElement = "usermedia" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "html")]
web_tag! {
    /// `<var>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-var-element)
    pub struct Var: crate::HtmlElement = "var" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "media-elements")]
web_tag! {
    /// `<video>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/media.html#video)
    pub struct Video: crate::HtmlVideoElement = "video" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "html")]
web_tag! {
    /// `<wbr>`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-wbr-element)
    pub struct Wbr: crate::HtmlElement = "wbr" in "http://www.w3.org/1999/xhtml";
}
