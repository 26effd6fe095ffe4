//! The tags of html, for `Document::create`.

/// `<a>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-a-element)
#[cfg(feature = "links")]
pub struct A;
#[cfg(feature = "links")]
tag!(A: crate::HtmlAnchorElement; "a" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "links")]
only_tag!(crate::HtmlAnchorElement; "a" in "http://www.w3.org/1999/xhtml");

/// `<abbr>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-abbr-element)
#[cfg(feature = "html")]
pub struct Abbr;
#[cfg(feature = "html")]
tag!(Abbr: crate::HtmlElement; "abbr" in "http://www.w3.org/1999/xhtml");

/// `<address>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/sections.html#the-address-element)
#[cfg(feature = "html")]
pub struct Address;
#[cfg(feature = "html")]
tag!(Address: crate::HtmlElement; "address" in "http://www.w3.org/1999/xhtml");

/// `<area>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/image-maps.html#the-area-element)
#[cfg(feature = "images")]
pub struct Area;
#[cfg(feature = "images")]
tag!(Area: crate::HtmlAreaElement; "area" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "images")]
only_tag!(crate::HtmlAreaElement; "area" in "http://www.w3.org/1999/xhtml");

/// `<article>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/sections.html#the-article-element)
#[cfg(feature = "html")]
pub struct Article;
#[cfg(feature = "html")]
tag!(Article: crate::HtmlElement; "article" in "http://www.w3.org/1999/xhtml");

/// `<aside>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/sections.html#the-aside-element)
#[cfg(feature = "html")]
pub struct Aside;
#[cfg(feature = "html")]
tag!(Aside: crate::HtmlElement; "aside" in "http://www.w3.org/1999/xhtml");

/// `<audio>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/media.html#audio)
#[cfg(feature = "media")]
pub struct Audio;
#[cfg(feature = "media")]
tag!(Audio: crate::HtmlAudioElement; "audio" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "media")]
only_tag!(crate::HtmlAudioElement; "audio" in "http://www.w3.org/1999/xhtml");

/// `<b>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-b-element)
#[cfg(feature = "html")]
pub struct B;
#[cfg(feature = "html")]
tag!(B: crate::HtmlElement; "b" in "http://www.w3.org/1999/xhtml");

/// `<base>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/semantics.html#the-base-element)
#[cfg(feature = "document-metadata")]
pub struct Base;
#[cfg(feature = "document-metadata")]
tag!(Base: crate::HtmlBaseElement; "base" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "document-metadata")]
only_tag!(crate::HtmlBaseElement; "base" in "http://www.w3.org/1999/xhtml");

/// `<bdi>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-bdi-element)
#[cfg(feature = "html")]
pub struct Bdi;
#[cfg(feature = "html")]
tag!(Bdi: crate::HtmlElement; "bdi" in "http://www.w3.org/1999/xhtml");

/// `<bdo>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-bdo-element)
#[cfg(feature = "html")]
pub struct Bdo;
#[cfg(feature = "html")]
tag!(Bdo: crate::HtmlElement; "bdo" in "http://www.w3.org/1999/xhtml");

/// `<blockquote>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#the-blockquote-element)
#[cfg(feature = "html-elements")]
pub struct Blockquote;
#[cfg(feature = "html-elements")]
tag!(Blockquote: crate::HtmlQuoteElement; "blockquote" in "http://www.w3.org/1999/xhtml");

/// `<body>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/sections.html#the-body-element)
#[cfg(feature = "html-elements")]
pub struct Body;
#[cfg(feature = "html-elements")]
tag!(Body: crate::HtmlBodyElement; "body" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "html-elements")]
only_tag!(crate::HtmlBodyElement; "body" in "http://www.w3.org/1999/xhtml");

/// `<br>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-br-element)
#[cfg(feature = "html-elements")]
pub struct Br;
#[cfg(feature = "html-elements")]
tag!(Br: crate::HtmlBrElement; "br" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "html-elements")]
only_tag!(crate::HtmlBrElement; "br" in "http://www.w3.org/1999/xhtml");

/// `<button>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#the-button-element)
#[cfg(feature = "forms")]
pub struct Button;
#[cfg(feature = "forms")]
tag!(Button: crate::HtmlButtonElement; "button" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "forms")]
only_tag!(crate::HtmlButtonElement; "button" in "http://www.w3.org/1999/xhtml");

/// `<camera>`
///
/// [Specification](https://w3c.github.io/mediacapture-extensions/#dfn-camera)
#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
pub struct Camera;
#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
tag!(Camera: crate::HtmlCameraElement; "camera" in "http://www.w3.org/1999/xhtml");
#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
only_tag!(crate::HtmlCameraElement; "camera" in "http://www.w3.org/1999/xhtml");

/// `<canvas>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/canvas.html#canvas)
#[cfg(feature = "canvas")]
pub struct Canvas;
#[cfg(feature = "canvas")]
tag!(Canvas: crate::HtmlCanvasElement; "canvas" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "canvas")]
only_tag!(crate::HtmlCanvasElement; "canvas" in "http://www.w3.org/1999/xhtml");

/// `<caption>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/tables.html#the-caption-element)
#[cfg(feature = "tables")]
pub struct Caption;
#[cfg(feature = "tables")]
tag!(Caption: crate::HtmlTableCaptionElement; "caption" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "tables")]
only_tag!(crate::HtmlTableCaptionElement; "caption" in "http://www.w3.org/1999/xhtml");

/// `<cite>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-cite-element)
#[cfg(feature = "html")]
pub struct Cite;
#[cfg(feature = "html")]
tag!(Cite: crate::HtmlElement; "cite" in "http://www.w3.org/1999/xhtml");

/// `<code>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-code-element)
#[cfg(feature = "html")]
pub struct Code;
#[cfg(feature = "html")]
tag!(Code: crate::HtmlElement; "code" in "http://www.w3.org/1999/xhtml");

/// `<col>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/tables.html#the-col-element)
#[cfg(feature = "tables")]
pub struct Col;
#[cfg(feature = "tables")]
tag!(Col: crate::HtmlTableColElement; "col" in "http://www.w3.org/1999/xhtml");

/// `<colgroup>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/tables.html#the-colgroup-element)
#[cfg(feature = "tables")]
pub struct Colgroup;
#[cfg(feature = "tables")]
tag!(Colgroup: crate::HtmlTableColElement; "colgroup" in "http://www.w3.org/1999/xhtml");

/// `<data>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-data-element)
#[cfg(feature = "html-elements")]
pub struct Data;
#[cfg(feature = "html-elements")]
tag!(Data: crate::HtmlDataElement; "data" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "html-elements")]
only_tag!(crate::HtmlDataElement; "data" in "http://www.w3.org/1999/xhtml");

/// `<datalist>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#the-datalist-element)
#[cfg(feature = "select-elements")]
pub struct Datalist;
#[cfg(feature = "select-elements")]
tag!(Datalist: crate::HtmlDataListElement; "datalist" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "select-elements")]
only_tag!(crate::HtmlDataListElement; "datalist" in "http://www.w3.org/1999/xhtml");

/// `<dd>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#the-dd-element)
#[cfg(feature = "html")]
pub struct Dd;
#[cfg(feature = "html")]
tag!(Dd: crate::HtmlElement; "dd" in "http://www.w3.org/1999/xhtml");

/// `<del>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/edits.html#the-del-element)
#[cfg(feature = "html-elements")]
pub struct Del;
#[cfg(feature = "html-elements")]
tag!(Del: crate::HtmlModElement; "del" in "http://www.w3.org/1999/xhtml");

/// `<details>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#the-details-element)
#[cfg(feature = "html-elements")]
pub struct Details;
#[cfg(feature = "html-elements")]
tag!(Details: crate::HtmlDetailsElement; "details" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "html-elements")]
only_tag!(crate::HtmlDetailsElement; "details" in "http://www.w3.org/1999/xhtml");

/// `<dfn>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-dfn-element)
#[cfg(feature = "html")]
pub struct Dfn;
#[cfg(feature = "html")]
tag!(Dfn: crate::HtmlElement; "dfn" in "http://www.w3.org/1999/xhtml");

/// `<dialog>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#the-dialog-element)
#[cfg(feature = "dialog-element")]
pub struct Dialog;
#[cfg(feature = "dialog-element")]
tag!(Dialog: crate::HtmlDialogElement; "dialog" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "dialog-element")]
only_tag!(crate::HtmlDialogElement; "dialog" in "http://www.w3.org/1999/xhtml");

/// `<dir>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dir)
#[cfg(feature = "obsolete")]
pub struct Dir;
#[cfg(feature = "obsolete")]
tag!(Dir: crate::HtmlDirectoryElement; "dir" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "obsolete")]
only_tag!(crate::HtmlDirectoryElement; "dir" in "http://www.w3.org/1999/xhtml");

/// `<div>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#the-div-element)
#[cfg(feature = "html-elements")]
pub struct Div;
#[cfg(feature = "html-elements")]
tag!(Div: crate::HtmlDivElement; "div" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "html-elements")]
only_tag!(crate::HtmlDivElement; "div" in "http://www.w3.org/1999/xhtml");

/// `<dl>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#the-dl-element)
#[cfg(feature = "html-elements")]
pub struct Dl;
#[cfg(feature = "html-elements")]
tag!(Dl: crate::HtmlDListElement; "dl" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "html-elements")]
only_tag!(crate::HtmlDListElement; "dl" in "http://www.w3.org/1999/xhtml");

/// `<dt>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#the-dt-element)
#[cfg(feature = "html")]
pub struct Dt;
#[cfg(feature = "html")]
tag!(Dt: crate::HtmlElement; "dt" in "http://www.w3.org/1999/xhtml");

/// `<em>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-em-element)
#[cfg(feature = "html")]
pub struct Em;
#[cfg(feature = "html")]
tag!(Em: crate::HtmlElement; "em" in "http://www.w3.org/1999/xhtml");

/// `<embed>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/iframe-embed-object.html#the-embed-element)
#[cfg(feature = "embedded-objects")]
pub struct Embed;
#[cfg(feature = "embedded-objects")]
tag!(Embed: crate::HtmlEmbedElement; "embed" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "embedded-objects")]
only_tag!(crate::HtmlEmbedElement; "embed" in "http://www.w3.org/1999/xhtml");

/// `<fencedframe>`
///
/// [Specification](https://wicg.github.io/fenced-frame/#elementdef-fencedframe)
#[cfg(all(feature = "experimental", feature = "iframes"))]
pub struct Fencedframe;
#[cfg(all(feature = "experimental", feature = "iframes"))]
tag!(Fencedframe: crate::HtmlFencedFrameElement; "fencedframe" in "http://www.w3.org/1999/xhtml");
#[cfg(all(feature = "experimental", feature = "iframes"))]
only_tag!(crate::HtmlFencedFrameElement; "fencedframe" in "http://www.w3.org/1999/xhtml");

/// `<fieldset>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#the-fieldset-element)
#[cfg(feature = "forms")]
pub struct Fieldset;
#[cfg(feature = "forms")]
tag!(Fieldset: crate::HtmlFieldSetElement; "fieldset" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "forms")]
only_tag!(crate::HtmlFieldSetElement; "fieldset" in "http://www.w3.org/1999/xhtml");

/// `<figcaption>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#the-figcaption-element)
#[cfg(feature = "html")]
pub struct Figcaption;
#[cfg(feature = "html")]
tag!(Figcaption: crate::HtmlElement; "figcaption" in "http://www.w3.org/1999/xhtml");

/// `<figure>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#the-figure-element)
#[cfg(feature = "html")]
pub struct Figure;
#[cfg(feature = "html")]
tag!(Figure: crate::HtmlElement; "figure" in "http://www.w3.org/1999/xhtml");

/// `<font>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#font)
#[cfg(feature = "obsolete")]
pub struct Font;
#[cfg(feature = "obsolete")]
tag!(Font: crate::HtmlFontElement; "font" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "obsolete")]
only_tag!(crate::HtmlFontElement; "font" in "http://www.w3.org/1999/xhtml");

/// `<footer>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/sections.html#the-footer-element)
#[cfg(feature = "html")]
pub struct Footer;
#[cfg(feature = "html")]
tag!(Footer: crate::HtmlElement; "footer" in "http://www.w3.org/1999/xhtml");

/// `<form>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/forms.html#the-form-element)
#[cfg(feature = "forms")]
pub struct Form;
#[cfg(feature = "forms")]
tag!(Form: crate::HtmlFormElement; "form" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "forms")]
only_tag!(crate::HtmlFormElement; "form" in "http://www.w3.org/1999/xhtml");

/// `<frame>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#frame)
#[cfg(feature = "obsolete")]
pub struct Frame;
#[cfg(feature = "obsolete")]
tag!(Frame: crate::HtmlFrameElement; "frame" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "obsolete")]
only_tag!(crate::HtmlFrameElement; "frame" in "http://www.w3.org/1999/xhtml");

/// `<frameset>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#frameset)
#[cfg(feature = "obsolete")]
pub struct Frameset;
#[cfg(feature = "obsolete")]
tag!(Frameset: crate::HtmlFrameSetElement; "frameset" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "obsolete")]
only_tag!(crate::HtmlFrameSetElement; "frameset" in "http://www.w3.org/1999/xhtml");

/// `<geolocation>`
///
/// [Specification](https://wicg.github.io/PEPC/geolocation-element.html#elementdef-geolocation)
#[cfg(all(feature = "experimental", feature = "geolocation"))]
pub struct Geolocation;
#[cfg(all(feature = "experimental", feature = "geolocation"))]
tag!(Geolocation: crate::HtmlGeolocationElement; "geolocation" in "http://www.w3.org/1999/xhtml");
#[cfg(all(feature = "experimental", feature = "geolocation"))]
only_tag!(crate::HtmlGeolocationElement; "geolocation" in "http://www.w3.org/1999/xhtml");

/// `<h1>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/sections.html#the-h1-element)
#[cfg(feature = "html-elements")]
pub struct H1;
#[cfg(feature = "html-elements")]
tag!(H1: crate::HtmlHeadingElement; "h1" in "http://www.w3.org/1999/xhtml");

/// `<h2>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/sections.html#the-h2-element)
#[cfg(feature = "html-elements")]
pub struct H2;
#[cfg(feature = "html-elements")]
tag!(H2: crate::HtmlHeadingElement; "h2" in "http://www.w3.org/1999/xhtml");

/// `<h3>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/sections.html#the-h3-element)
#[cfg(feature = "html-elements")]
pub struct H3;
#[cfg(feature = "html-elements")]
tag!(H3: crate::HtmlHeadingElement; "h3" in "http://www.w3.org/1999/xhtml");

/// `<h4>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/sections.html#the-h4-element)
#[cfg(feature = "html-elements")]
pub struct H4;
#[cfg(feature = "html-elements")]
tag!(H4: crate::HtmlHeadingElement; "h4" in "http://www.w3.org/1999/xhtml");

/// `<h5>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/sections.html#the-h5-element)
#[cfg(feature = "html-elements")]
pub struct H5;
#[cfg(feature = "html-elements")]
tag!(H5: crate::HtmlHeadingElement; "h5" in "http://www.w3.org/1999/xhtml");

/// `<h6>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/sections.html#the-h6-element)
#[cfg(feature = "html-elements")]
pub struct H6;
#[cfg(feature = "html-elements")]
tag!(H6: crate::HtmlHeadingElement; "h6" in "http://www.w3.org/1999/xhtml");

/// `<head>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/semantics.html#the-head-element)
#[cfg(feature = "document-metadata")]
pub struct Head;
#[cfg(feature = "document-metadata")]
tag!(Head: crate::HtmlHeadElement; "head" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "document-metadata")]
only_tag!(crate::HtmlHeadElement; "head" in "http://www.w3.org/1999/xhtml");

/// `<header>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/sections.html#the-header-element)
#[cfg(feature = "html")]
pub struct Header;
#[cfg(feature = "html")]
tag!(Header: crate::HtmlElement; "header" in "http://www.w3.org/1999/xhtml");

/// `<hgroup>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/sections.html#the-hgroup-element)
#[cfg(feature = "html")]
pub struct Hgroup;
#[cfg(feature = "html")]
tag!(Hgroup: crate::HtmlElement; "hgroup" in "http://www.w3.org/1999/xhtml");

/// `<hr>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#the-hr-element)
#[cfg(feature = "html-elements")]
pub struct Hr;
#[cfg(feature = "html-elements")]
tag!(Hr: crate::HtmlHrElement; "hr" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "html-elements")]
only_tag!(crate::HtmlHrElement; "hr" in "http://www.w3.org/1999/xhtml");

/// `<html>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/semantics.html#the-html-element)
#[cfg(feature = "html-elements")]
pub struct Html;
#[cfg(feature = "html-elements")]
tag!(Html: crate::HtmlHtmlElement; "html" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "html-elements")]
only_tag!(crate::HtmlHtmlElement; "html" in "http://www.w3.org/1999/xhtml");

/// `<i>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-i-element)
#[cfg(feature = "html")]
pub struct I;
#[cfg(feature = "html")]
tag!(I: crate::HtmlElement; "i" in "http://www.w3.org/1999/xhtml");

/// `<iframe>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/iframe-embed-object.html#the-iframe-element)
#[cfg(feature = "iframes")]
pub struct Iframe;
#[cfg(feature = "iframes")]
tag!(Iframe: crate::HtmlIFrameElement; "iframe" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "iframes")]
only_tag!(crate::HtmlIFrameElement; "iframe" in "http://www.w3.org/1999/xhtml");

/// `<img>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#the-img-element)
#[cfg(feature = "images")]
pub struct Img;
#[cfg(feature = "images")]
tag!(Img: crate::HtmlImageElement; "img" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "images")]
only_tag!(crate::HtmlImageElement; "img" in "http://www.w3.org/1999/xhtml");

/// `<input>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/input.html#the-input-element)
#[cfg(feature = "input-elements")]
pub struct Input;
#[cfg(feature = "input-elements")]
tag!(Input: crate::HtmlInputElement; "input" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "input-elements")]
only_tag!(crate::HtmlInputElement; "input" in "http://www.w3.org/1999/xhtml");

/// `<ins>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/edits.html#the-ins-element)
#[cfg(feature = "html-elements")]
pub struct Ins;
#[cfg(feature = "html-elements")]
tag!(Ins: crate::HtmlModElement; "ins" in "http://www.w3.org/1999/xhtml");

/// `<install>`
///
/// [Specification](https://wicg.github.io/install-element/#dfn-install)
#[cfg(all(feature = "experimental", feature = "installed-apps"))]
pub struct Install;
#[cfg(all(feature = "experimental", feature = "installed-apps"))]
tag!(Install: crate::HtmlInstallElement; "install" in "http://www.w3.org/1999/xhtml");
#[cfg(all(feature = "experimental", feature = "installed-apps"))]
only_tag!(crate::HtmlInstallElement; "install" in "http://www.w3.org/1999/xhtml");

/// `<kbd>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-kbd-element)
#[cfg(feature = "html")]
pub struct Kbd;
#[cfg(feature = "html")]
tag!(Kbd: crate::HtmlElement; "kbd" in "http://www.w3.org/1999/xhtml");

/// `<label>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/forms.html#the-label-element)
#[cfg(feature = "forms")]
pub struct Label;
#[cfg(feature = "forms")]
tag!(Label: crate::HtmlLabelElement; "label" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "forms")]
only_tag!(crate::HtmlLabelElement; "label" in "http://www.w3.org/1999/xhtml");

/// `<legend>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#the-legend-element)
#[cfg(feature = "forms")]
pub struct Legend;
#[cfg(feature = "forms")]
tag!(Legend: crate::HtmlLegendElement; "legend" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "forms")]
only_tag!(crate::HtmlLegendElement; "legend" in "http://www.w3.org/1999/xhtml");

/// `<li>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#the-li-element)
#[cfg(feature = "html-elements")]
pub struct Li;
#[cfg(feature = "html-elements")]
tag!(Li: crate::HtmlLiElement; "li" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "html-elements")]
only_tag!(crate::HtmlLiElement; "li" in "http://www.w3.org/1999/xhtml");

/// `<link>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/semantics.html#the-link-element)
#[cfg(feature = "document-metadata")]
pub struct Link;
#[cfg(feature = "document-metadata")]
tag!(Link: crate::HtmlLinkElement; "link" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "document-metadata")]
only_tag!(crate::HtmlLinkElement; "link" in "http://www.w3.org/1999/xhtml");

/// `<main>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#the-main-element)
#[cfg(feature = "html")]
pub struct Main;
#[cfg(feature = "html")]
tag!(Main: crate::HtmlElement; "main" in "http://www.w3.org/1999/xhtml");

/// `<map>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/image-maps.html#the-map-element)
#[cfg(feature = "images")]
pub struct Map;
#[cfg(feature = "images")]
tag!(Map: crate::HtmlMapElement; "map" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "images")]
only_tag!(crate::HtmlMapElement; "map" in "http://www.w3.org/1999/xhtml");

/// `<mark>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-mark-element)
#[cfg(feature = "html")]
pub struct Mark;
#[cfg(feature = "html")]
tag!(Mark: crate::HtmlElement; "mark" in "http://www.w3.org/1999/xhtml");

/// `<marquee>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#the-marquee-element)
#[cfg(feature = "obsolete")]
pub struct Marquee;
#[cfg(feature = "obsolete")]
tag!(Marquee: crate::HtmlMarqueeElement; "marquee" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "obsolete")]
only_tag!(crate::HtmlMarqueeElement; "marquee" in "http://www.w3.org/1999/xhtml");

/// `<menu>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#menus)
#[cfg(feature = "html-elements")]
pub struct Menu;
#[cfg(feature = "html-elements")]
tag!(Menu: crate::HtmlMenuElement; "menu" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "html-elements")]
only_tag!(crate::HtmlMenuElement; "menu" in "http://www.w3.org/1999/xhtml");

/// `<meta>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/semantics.html#meta)
#[cfg(feature = "document-metadata")]
pub struct Meta;
#[cfg(feature = "document-metadata")]
tag!(Meta: crate::HtmlMetaElement; "meta" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "document-metadata")]
only_tag!(crate::HtmlMetaElement; "meta" in "http://www.w3.org/1999/xhtml");

/// `<meter>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#the-meter-element)
#[cfg(feature = "forms")]
pub struct Meter;
#[cfg(feature = "forms")]
tag!(Meter: crate::HtmlMeterElement; "meter" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "forms")]
only_tag!(crate::HtmlMeterElement; "meter" in "http://www.w3.org/1999/xhtml");

/// `<microphone>`
///
/// [Specification](https://w3c.github.io/mediacapture-extensions/#dfn-microphone)
#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
pub struct Microphone;
#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
tag!(Microphone: crate::HtmlMicrophoneElement; "microphone" in "http://www.w3.org/1999/xhtml");
#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
only_tag!(crate::HtmlMicrophoneElement; "microphone" in "http://www.w3.org/1999/xhtml");

/// `<model>`
///
/// [Specification](https://immersive-web.github.io/model-element/#dfn-model)
#[cfg(all(feature = "experimental", feature = "model-element"))]
pub struct Model;
#[cfg(all(feature = "experimental", feature = "model-element"))]
tag!(Model: crate::HtmlModelElement; "model" in "http://www.w3.org/1999/xhtml");
#[cfg(all(feature = "experimental", feature = "model-element"))]
only_tag!(crate::HtmlModelElement; "model" in "http://www.w3.org/1999/xhtml");

/// `<nav>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/sections.html#the-nav-element)
#[cfg(feature = "html")]
pub struct Nav;
#[cfg(feature = "html")]
tag!(Nav: crate::HtmlElement; "nav" in "http://www.w3.org/1999/xhtml");

/// `<noscript>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/scripting.html#the-noscript-element)
#[cfg(feature = "html")]
pub struct Noscript;
#[cfg(feature = "html")]
tag!(Noscript: crate::HtmlElement; "noscript" in "http://www.w3.org/1999/xhtml");

/// `<object>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/iframe-embed-object.html#the-object-element)
#[cfg(feature = "embedded-objects")]
pub struct Object;
#[cfg(feature = "embedded-objects")]
tag!(Object: crate::HtmlObjectElement; "object" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "embedded-objects")]
only_tag!(crate::HtmlObjectElement; "object" in "http://www.w3.org/1999/xhtml");

/// `<ol>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#the-ol-element)
#[cfg(feature = "html-elements")]
pub struct Ol;
#[cfg(feature = "html-elements")]
tag!(Ol: crate::HtmlOListElement; "ol" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "html-elements")]
only_tag!(crate::HtmlOListElement; "ol" in "http://www.w3.org/1999/xhtml");

/// `<optgroup>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#the-optgroup-element)
#[cfg(feature = "select-elements")]
pub struct Optgroup;
#[cfg(feature = "select-elements")]
tag!(Optgroup: crate::HtmlOptGroupElement; "optgroup" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "select-elements")]
only_tag!(crate::HtmlOptGroupElement; "optgroup" in "http://www.w3.org/1999/xhtml");

/// `<option>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#the-option-element)
#[cfg(feature = "select-elements")]
pub struct Option;
#[cfg(feature = "select-elements")]
tag!(Option: crate::HtmlOptionElement; "option" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "select-elements")]
only_tag!(crate::HtmlOptionElement; "option" in "http://www.w3.org/1999/xhtml");

/// `<output>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#the-output-element)
#[cfg(feature = "forms")]
pub struct Output;
#[cfg(feature = "forms")]
tag!(Output: crate::HtmlOutputElement; "output" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "forms")]
only_tag!(crate::HtmlOutputElement; "output" in "http://www.w3.org/1999/xhtml");

/// `<p>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#the-p-element)
#[cfg(feature = "html-elements")]
pub struct P;
#[cfg(feature = "html-elements")]
tag!(P: crate::HtmlParagraphElement; "p" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "html-elements")]
only_tag!(crate::HtmlParagraphElement; "p" in "http://www.w3.org/1999/xhtml");

/// `<param>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#param)
#[cfg(feature = "obsolete")]
pub struct Param;
#[cfg(feature = "obsolete")]
tag!(Param: crate::HtmlParamElement; "param" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "obsolete")]
only_tag!(crate::HtmlParamElement; "param" in "http://www.w3.org/1999/xhtml");

/// `<picture>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#the-picture-element)
#[cfg(feature = "images")]
pub struct Picture;
#[cfg(feature = "images")]
tag!(Picture: crate::HtmlPictureElement; "picture" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "images")]
only_tag!(crate::HtmlPictureElement; "picture" in "http://www.w3.org/1999/xhtml");

/// `<portal>`
///
/// [Specification](https://wicg.github.io/portals/#elementdef-portal)
#[cfg(all(feature = "experimental", feature = "iframes"))]
pub struct Portal;
#[cfg(all(feature = "experimental", feature = "iframes"))]
tag!(Portal: crate::HtmlPortalElement; "portal" in "http://www.w3.org/1999/xhtml");
#[cfg(all(feature = "experimental", feature = "iframes"))]
only_tag!(crate::HtmlPortalElement; "portal" in "http://www.w3.org/1999/xhtml");

/// `<pre>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#the-pre-element)
#[cfg(feature = "html-elements")]
pub struct Pre;
#[cfg(feature = "html-elements")]
tag!(Pre: crate::HtmlPreElement; "pre" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "html-elements")]
only_tag!(crate::HtmlPreElement; "pre" in "http://www.w3.org/1999/xhtml");

/// `<progress>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#the-progress-element)
#[cfg(feature = "forms")]
pub struct Progress;
#[cfg(feature = "forms")]
tag!(Progress: crate::HtmlProgressElement; "progress" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "forms")]
only_tag!(crate::HtmlProgressElement; "progress" in "http://www.w3.org/1999/xhtml");

/// `<q>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-q-element)
#[cfg(feature = "html-elements")]
pub struct Q;
#[cfg(feature = "html-elements")]
tag!(Q: crate::HtmlQuoteElement; "q" in "http://www.w3.org/1999/xhtml");

/// `<rp>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-rp-element)
#[cfg(feature = "html")]
pub struct Rp;
#[cfg(feature = "html")]
tag!(Rp: crate::HtmlElement; "rp" in "http://www.w3.org/1999/xhtml");

/// `<rt>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-rt-element)
#[cfg(feature = "html")]
pub struct Rt;
#[cfg(feature = "html")]
tag!(Rt: crate::HtmlElement; "rt" in "http://www.w3.org/1999/xhtml");

/// `<ruby>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-ruby-element)
#[cfg(feature = "html")]
pub struct Ruby;
#[cfg(feature = "html")]
tag!(Ruby: crate::HtmlElement; "ruby" in "http://www.w3.org/1999/xhtml");

/// `<s>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-s-element)
#[cfg(feature = "html")]
pub struct S;
#[cfg(feature = "html")]
tag!(S: crate::HtmlElement; "s" in "http://www.w3.org/1999/xhtml");

/// `<samp>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-samp-element)
#[cfg(feature = "html")]
pub struct Samp;
#[cfg(feature = "html")]
tag!(Samp: crate::HtmlElement; "samp" in "http://www.w3.org/1999/xhtml");

/// `<script>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/scripting.html#script)
#[cfg(feature = "scripts")]
pub struct Script;
#[cfg(feature = "scripts")]
tag!(Script: crate::HtmlScriptElement; "script" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "scripts")]
only_tag!(crate::HtmlScriptElement; "script" in "http://www.w3.org/1999/xhtml");

/// `<search>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#the-search-element)
#[cfg(feature = "html")]
pub struct Search;
#[cfg(feature = "html")]
tag!(Search: crate::HtmlElement; "search" in "http://www.w3.org/1999/xhtml");

/// `<section>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/sections.html#the-section-element)
#[cfg(feature = "html")]
pub struct Section;
#[cfg(feature = "html")]
tag!(Section: crate::HtmlElement; "section" in "http://www.w3.org/1999/xhtml");

/// `<select>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#the-select-element)
#[cfg(feature = "select-elements")]
pub struct Select;
#[cfg(feature = "select-elements")]
tag!(Select: crate::HtmlSelectElement; "select" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "select-elements")]
only_tag!(crate::HtmlSelectElement; "select" in "http://www.w3.org/1999/xhtml");

/// `<selectedcontent>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#the-selectedcontent-element)
#[cfg(feature = "select-elements")]
pub struct Selectedcontent;
#[cfg(feature = "select-elements")]
tag!(Selectedcontent: crate::HtmlSelectedContentElement; "selectedcontent" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "select-elements")]
only_tag!(crate::HtmlSelectedContentElement; "selectedcontent" in "http://www.w3.org/1999/xhtml");

/// `<slot>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/scripting.html#the-slot-element)
#[cfg(feature = "shadow-dom")]
pub struct Slot;
#[cfg(feature = "shadow-dom")]
tag!(Slot: crate::HtmlSlotElement; "slot" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "shadow-dom")]
only_tag!(crate::HtmlSlotElement; "slot" in "http://www.w3.org/1999/xhtml");

/// `<small>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-small-element)
#[cfg(feature = "html")]
pub struct Small;
#[cfg(feature = "html")]
tag!(Small: crate::HtmlElement; "small" in "http://www.w3.org/1999/xhtml");

/// `<source>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#the-source-element)
#[cfg(feature = "images")]
pub struct Source;
#[cfg(feature = "images")]
tag!(Source: crate::HtmlSourceElement; "source" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "images")]
only_tag!(crate::HtmlSourceElement; "source" in "http://www.w3.org/1999/xhtml");

/// `<span>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-span-element)
#[cfg(feature = "html-elements")]
pub struct Span;
#[cfg(feature = "html-elements")]
tag!(Span: crate::HtmlSpanElement; "span" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "html-elements")]
only_tag!(crate::HtmlSpanElement; "span" in "http://www.w3.org/1999/xhtml");

/// `<strong>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-strong-element)
#[cfg(feature = "html")]
pub struct Strong;
#[cfg(feature = "html")]
tag!(Strong: crate::HtmlElement; "strong" in "http://www.w3.org/1999/xhtml");

/// `<style>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/semantics.html#the-style-element)
#[cfg(feature = "document-metadata")]
pub struct Style;
#[cfg(feature = "document-metadata")]
tag!(Style: crate::HtmlStyleElement; "style" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "document-metadata")]
only_tag!(crate::HtmlStyleElement; "style" in "http://www.w3.org/1999/xhtml");

/// `<sub>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-sub-element)
#[cfg(feature = "html")]
pub struct Sub;
#[cfg(feature = "html")]
tag!(Sub: crate::HtmlElement; "sub" in "http://www.w3.org/1999/xhtml");

/// `<summary>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/interactive-elements.html#the-summary-element)
#[cfg(feature = "html")]
pub struct Summary;
#[cfg(feature = "html")]
tag!(Summary: crate::HtmlElement; "summary" in "http://www.w3.org/1999/xhtml");

/// `<sup>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-sup-element)
#[cfg(feature = "html")]
pub struct Sup;
#[cfg(feature = "html")]
tag!(Sup: crate::HtmlElement; "sup" in "http://www.w3.org/1999/xhtml");

/// `<table>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/tables.html#the-table-element)
#[cfg(feature = "tables")]
pub struct Table;
#[cfg(feature = "tables")]
tag!(Table: crate::HtmlTableElement; "table" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "tables")]
only_tag!(crate::HtmlTableElement; "table" in "http://www.w3.org/1999/xhtml");

/// `<tbody>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/tables.html#the-tbody-element)
#[cfg(feature = "tables")]
pub struct Tbody;
#[cfg(feature = "tables")]
tag!(Tbody: crate::HtmlTableSectionElement; "tbody" in "http://www.w3.org/1999/xhtml");

/// `<td>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/tables.html#the-td-element)
#[cfg(feature = "tables")]
pub struct Td;
#[cfg(feature = "tables")]
tag!(Td: crate::HtmlTableCellElement; "td" in "http://www.w3.org/1999/xhtml");

/// `<template>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/scripting.html#the-template-element)
#[cfg(feature = "templates")]
pub struct Template;
#[cfg(feature = "templates")]
tag!(Template: crate::HtmlTemplateElement; "template" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "templates")]
only_tag!(crate::HtmlTemplateElement; "template" in "http://www.w3.org/1999/xhtml");

/// `<textarea>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/form-elements.html#the-textarea-element)
#[cfg(feature = "input-elements")]
pub struct Textarea;
#[cfg(feature = "input-elements")]
tag!(Textarea: crate::HtmlTextAreaElement; "textarea" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "input-elements")]
only_tag!(crate::HtmlTextAreaElement; "textarea" in "http://www.w3.org/1999/xhtml");

/// `<tfoot>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/tables.html#the-tfoot-element)
#[cfg(feature = "tables")]
pub struct Tfoot;
#[cfg(feature = "tables")]
tag!(Tfoot: crate::HtmlTableSectionElement; "tfoot" in "http://www.w3.org/1999/xhtml");

/// `<th>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/tables.html#the-th-element)
#[cfg(feature = "tables")]
pub struct Th;
#[cfg(feature = "tables")]
tag!(Th: crate::HtmlTableCellElement; "th" in "http://www.w3.org/1999/xhtml");

/// `<thead>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/tables.html#the-thead-element)
#[cfg(feature = "tables")]
pub struct Thead;
#[cfg(feature = "tables")]
tag!(Thead: crate::HtmlTableSectionElement; "thead" in "http://www.w3.org/1999/xhtml");

/// `<time>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-time-element)
#[cfg(feature = "html-elements")]
pub struct Time;
#[cfg(feature = "html-elements")]
tag!(Time: crate::HtmlTimeElement; "time" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "html-elements")]
only_tag!(crate::HtmlTimeElement; "time" in "http://www.w3.org/1999/xhtml");

/// `<title>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/semantics.html#the-title-element)
#[cfg(feature = "document-metadata")]
pub struct Title;
#[cfg(feature = "document-metadata")]
tag!(Title: crate::HtmlTitleElement; "title" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "document-metadata")]
only_tag!(crate::HtmlTitleElement; "title" in "http://www.w3.org/1999/xhtml");

/// `<tr>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/tables.html#the-tr-element)
#[cfg(feature = "tables")]
pub struct Tr;
#[cfg(feature = "tables")]
tag!(Tr: crate::HtmlTableRowElement; "tr" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "tables")]
only_tag!(crate::HtmlTableRowElement; "tr" in "http://www.w3.org/1999/xhtml");

/// `<track>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/media.html#the-track-element)
#[cfg(feature = "media-tracks")]
pub struct Track;
#[cfg(feature = "media-tracks")]
tag!(Track: crate::HtmlTrackElement; "track" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "media-tracks")]
only_tag!(crate::HtmlTrackElement; "track" in "http://www.w3.org/1999/xhtml");

/// `<u>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-u-element)
#[cfg(feature = "html")]
pub struct U;
#[cfg(feature = "html")]
tag!(U: crate::HtmlElement; "u" in "http://www.w3.org/1999/xhtml");

/// `<ul>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/grouping-content.html#the-ul-element)
#[cfg(feature = "html-elements")]
pub struct Ul;
#[cfg(feature = "html-elements")]
tag!(Ul: crate::HtmlUListElement; "ul" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "html-elements")]
only_tag!(crate::HtmlUListElement; "ul" in "http://www.w3.org/1999/xhtml");

/// `<usermedia>`
///
/// [Specification](https://w3c.github.io/mediacapture-extensions/#dfn-usermedia)
#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
pub struct Usermedia;
#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
tag!(Usermedia: crate::HtmlUserMediaElement; "usermedia" in "http://www.w3.org/1999/xhtml");
#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
only_tag!(crate::HtmlUserMediaElement; "usermedia" in "http://www.w3.org/1999/xhtml");

/// `<var>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-var-element)
#[cfg(feature = "html")]
pub struct Var;
#[cfg(feature = "html")]
tag!(Var: crate::HtmlElement; "var" in "http://www.w3.org/1999/xhtml");

/// `<video>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/media.html#video)
#[cfg(feature = "media")]
pub struct Video;
#[cfg(feature = "media")]
tag!(Video: crate::HtmlVideoElement; "video" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "media")]
only_tag!(crate::HtmlVideoElement; "video" in "http://www.w3.org/1999/xhtml");

/// `<wbr>`
///
/// [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-wbr-element)
#[cfg(feature = "html")]
pub struct Wbr;
#[cfg(feature = "html")]
tag!(Wbr: crate::HtmlElement; "wbr" in "http://www.w3.org/1999/xhtml");
