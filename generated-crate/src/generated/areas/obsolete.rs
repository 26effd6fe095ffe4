//! Elements, attributes and properties that HTML keeps only for old pages

use crate::runtime::prelude::*;
use crate::{
    BarProp, Document, Element, Event, External, HtmlAllCollection, HtmlAnchorElement, HtmlAreaElement, HtmlBodyElement,
    HtmlBrElement, HtmlCollectionOrElement, HtmlDListElement, HtmlDirectoryElement, HtmlDivElement, HtmlEmbedElement,
    HtmlFontElement, HtmlFrameElement, HtmlFrameSetElement, HtmlHeadingElement, HtmlHrElement, HtmlHtmlElement,
    HtmlIFrameElement, HtmlImageElement, HtmlLegendElement, HtmlLiElement, HtmlLinkElement, HtmlMarqueeElement,
    HtmlMenuElement, HtmlMetaElement, HtmlOListElement, HtmlObjectElement, HtmlParagraphElement, HtmlParamElement,
    HtmlPreElement, HtmlStyleElement, HtmlTableCaptionElement, HtmlTableCellElement, HtmlTableColElement,
    HtmlTableElement, HtmlTableRowElement, HtmlTableSectionElement, HtmlUListElement, OnBeforeUnloadEventHandlerNonNull,
    Window, WindowProxy,
};

impl Document {
    /// The text color of the body; obsolete, use CSS.
    ///
    /// `attribute DOMString fgColor`
    ///
    /// Feature `obsolete`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/fgColor) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-document-fgcolor)
    #[doc(alias = "fgColor")]
    #[deprecated = "Document color attributes are superseded by CSS. Instead: background-color, Color, CSS object model, getComputedStyle()."]
    #[inline]
    pub fn fg_color(&self) -> String {
        Js::get_fgColor__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the text color of the body; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "fgColor")]
    #[deprecated = "Document color attributes are superseded by CSS. Instead: background-color, Color, CSS object model, getComputedStyle()."]
    #[inline]
    pub fn set_fg_color(&self, value: &str) {
        Js::set_fgColor__str(js(self), value)
    }

    /// The color of unvisited links; obsolete, use CSS.
    ///
    /// `attribute DOMString linkColor`
    ///
    /// Feature `obsolete`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/linkColor) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-document-linkcolor)
    #[doc(alias = "linkColor")]
    #[deprecated = "Document color attributes are superseded by CSS. Instead: background-color, Color, CSS object model, getComputedStyle()."]
    #[inline]
    pub fn link_color(&self) -> String {
        Js::get_linkColor__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the color of unvisited links; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "linkColor")]
    #[deprecated = "Document color attributes are superseded by CSS. Instead: background-color, Color, CSS object model, getComputedStyle()."]
    #[inline]
    pub fn set_link_color(&self, value: &str) {
        Js::set_linkColor__str(js(self), value)
    }

    /// The color of visited links; obsolete, use CSS.
    ///
    /// `attribute DOMString vlinkColor`
    ///
    /// Feature `obsolete`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/vlinkColor) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-document-vlinkcolor)
    #[doc(alias = "vlinkColor")]
    #[deprecated = "Document color attributes are superseded by CSS. Instead: background-color, Color, CSS object model, getComputedStyle()."]
    #[inline]
    pub fn vlink_color(&self) -> String {
        Js::get_vlinkColor__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the color of visited links; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "vlinkColor")]
    #[deprecated = "Document color attributes are superseded by CSS. Instead: background-color, Color, CSS object model, getComputedStyle()."]
    #[inline]
    pub fn set_vlink_color(&self, value: &str) {
        Js::set_vlinkColor__str(js(self), value)
    }

    /// The color of a link while it is pressed; obsolete, use CSS.
    ///
    /// `attribute DOMString alinkColor`
    ///
    /// Feature `obsolete`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/alinkColor) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-document-alinkcolor)
    #[doc(alias = "alinkColor")]
    #[deprecated = "Document color attributes are superseded by CSS. Instead: background-color, Color, CSS object model, getComputedStyle()."]
    #[inline]
    pub fn alink_color(&self) -> String {
        Js::get_alinkColor__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the color of a link while it is pressed; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "alinkColor")]
    #[deprecated = "Document color attributes are superseded by CSS. Instead: background-color, Color, CSS object model, getComputedStyle()."]
    #[inline]
    pub fn set_alink_color(&self, value: &str) {
        Js::set_alinkColor__str(js(self), value)
    }

    /// The background color of the body; obsolete, use CSS.
    ///
    /// `attribute DOMString bgColor`
    ///
    /// Feature `obsolete`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/bgColor) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-document-bgcolor)
    #[doc(alias = "bgColor")]
    #[deprecated = "Document color attributes are superseded by CSS. Instead: background-color, Color, CSS object model, getComputedStyle()."]
    #[inline]
    pub fn bg_color(&self) -> String {
        Js::get_bgColor__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the background color of the body; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "bgColor")]
    #[deprecated = "Document color attributes are superseded by CSS. Instead: background-color, Color, CSS object model, getComputedStyle()."]
    #[inline]
    pub fn set_bg_color(&self, value: &str) {
        Js::set_bgColor__str(js(self), value)
    }

    /// Does nothing; obsolete.
    ///
    /// `undefined clear()`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/Document/clear) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-document-clear)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Document/clear"]
    #[inline]
    pub fn clear(&self) {
        Js::call_clear(js(self))
    }

    /// Does nothing; obsolete.
    ///
    /// `undefined captureEvents()`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-document-captureevents)
    #[doc(alias = "captureEvents")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-document-captureevents"]
    #[inline]
    pub fn capture_events(&self) {
        Js::call_captureEvents(js(self))
    }

    /// Does nothing; obsolete.
    ///
    /// `undefined releaseEvents()`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-document-releaseevents)
    #[doc(alias = "releaseEvents")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-document-releaseevents"]
    #[inline]
    pub fn release_events(&self) {
        Js::call_releaseEvents(js(self))
    }

    /// All elements of the document; obsolete.
    ///
    /// `readonly attribute HTMLAllCollection all`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/Document/all) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-document-all)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Document/all"]
    #[inline]
    pub fn all(&self) -> HtmlAllCollection {
        FromJs::from_js(Js::get_all__as_value(js(self)))
    }
}

impl HtmlAllCollection {
    /// The number of elements.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAllCollection/length) · [Specification](https://html.spec.whatwg.org/multipage/common-dom-interfaces.html#dom-htmlallcollection-length)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLAllCollection"]
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `getter Element (unsigned long index)`
    ///
    /// Feature `obsolete`.
    #[inline]
    pub fn get_with_index(&self, index: u32) -> Option<Element> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// `getter (HTMLCollection or Element)? namedItem(DOMString name)`
    ///
    /// Feature `obsolete`.
    #[inline]
    pub fn get_with_name(&self, name: &str) -> Option<HtmlCollectionOrElement> {
        Js::index_get__str__as_option_value(js(self), name).map(Js::read)
    }

    /// Returns the element with this id or name, a collection if there are several, or null.
    ///
    /// `getter (HTMLCollection or Element)? namedItem(DOMString name)`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAllCollection/namedItem) · [Specification](https://html.spec.whatwg.org/multipage/common-dom-interfaces.html#dom-htmlallcollection-nameditem)
    #[doc(alias = "namedItem")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLAllCollection"]
    #[inline]
    pub fn named_item(&self, name: &str) -> Option<HtmlCollectionOrElement> {
        Js::call_namedItem__str__as_option_value(js(self), name).map(Js::read)
    }

    /// Returns the element with this index or name, a collection if there are several, or null.
    ///
    /// `(HTMLCollection or Element)? item(optional DOMString nameOrIndex)`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAllCollection/item) · [Specification](https://html.spec.whatwg.org/multipage/common-dom-interfaces.html#dom-htmlallcollection-item)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLAllCollection"]
    #[inline]
    pub fn item(&self) -> Option<HtmlCollectionOrElement> {
        Js::call_item__as_option_value(js(self)).map(Js::read)
    }

    /// As `item`, with `name_or_index`.
    ///
    /// `(HTMLCollection or Element)? item(optional DOMString nameOrIndex)`
    ///
    /// Feature `obsolete`.
    #[doc(alias = "item")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLAllCollection"]
    #[inline]
    pub fn item_with_name_or_index(&self, name_or_index: &str) -> Option<HtmlCollectionOrElement> {
        Js::call_item__str__as_option_value(js(self), name_or_index).map(Js::read)
    }
}

impl IntoIterator for &HtmlAllCollection {
    type Item = Element;
    type IntoIter = IndexedIter<Element>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

sequence!([] HtmlAllCollection; Element);

impl HtmlHtmlElement {
    /// The version of HTML that the document is written in; obsolete.
    ///
    /// `attribute DOMString version`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLHtmlElement/version) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-html-version)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLHtmlElement/version"]
    #[inline]
    pub fn version(&self) -> String {
        Js::get_version__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the version of HTML that the document is written in; obsolete.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "version")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLHtmlElement/version"]
    #[inline]
    pub fn set_version(&self, value: &str) {
        Js::set_version__str(js(self), value)
    }
}

impl HtmlLinkElement {
    /// The character encoding of the linked resource; obsolete.
    ///
    /// `attribute DOMString charset`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-link-charset)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-link-charset"]
    #[inline]
    pub fn charset(&self) -> String {
        Js::get_charset__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the character encoding of the linked resource; obsolete.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "charset")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-link-charset"]
    #[inline]
    pub fn set_charset(&self, value: &str) {
        Js::set_charset__str(js(self), value)
    }

    /// The reverse relationship, from the linked resource to this document; obsolete.
    ///
    /// `attribute DOMString rev`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-link-rev)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-link-rev"]
    #[inline]
    pub fn rev(&self) -> String {
        Js::get_rev__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the reverse relationship, from the linked resource to this document; obsolete.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "rev")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-link-rev"]
    #[inline]
    pub fn set_rev(&self, value: &str) {
        Js::set_rev__str(js(self), value)
    }

    /// The name of the window or frame to open the link in; obsolete.
    ///
    /// `attribute DOMString target`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-link-target)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-link-target"]
    #[inline]
    pub fn target(&self) -> String {
        Js::get_target__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the name of the window or frame to open the link in; obsolete.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "target")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-link-target"]
    #[inline]
    pub fn set_target(&self, value: &str) {
        Js::set_target__str(js(self), value)
    }
}

impl HtmlMetaElement {
    /// The scheme by which the value of the metadata is to be read; obsolete.
    ///
    /// `attribute DOMString scheme`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMetaElement/scheme) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-meta-scheme)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLMetaElement/scheme"]
    #[inline]
    pub fn scheme(&self) -> String {
        Js::get_scheme__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the scheme by which the value of the metadata is to be read; obsolete.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "scheme")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLMetaElement/scheme"]
    #[inline]
    pub fn set_scheme(&self, value: &str) {
        Js::set_scheme__str(js(self), value)
    }
}

impl HtmlStyleElement {
    /// The type of the style sheet; obsolete, as only `text/css` works.
    ///
    /// `attribute DOMString type`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLStyleElement/type) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-style-type)
    #[doc(alias = "type")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLStyleElement/type"]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the type of the style sheet; obsolete, as only `text/css` works.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "type")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLStyleElement/type"]
    #[inline]
    pub fn set_type(&self, value: &str) {
        Js::set_type__str(js(self), value)
    }
}

impl HtmlBodyElement {
    /// The text color; obsolete, use CSS.
    ///
    /// `attribute DOMString text`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-body-text)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-body-text"]
    #[inline]
    pub fn text(&self) -> String {
        Js::get_text__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the text color; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "text")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-body-text"]
    #[inline]
    pub fn set_text(&self, value: &str) {
        Js::set_text__str(js(self), value)
    }

    /// The color of unvisited links; obsolete, use CSS.
    ///
    /// `attribute DOMString link`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-body-link)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-body-link"]
    #[inline]
    pub fn link(&self) -> String {
        Js::get_link__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the color of unvisited links; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "link")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-body-link"]
    #[inline]
    pub fn set_link(&self, value: &str) {
        Js::set_link__str(js(self), value)
    }

    /// The color of visited links; obsolete, use CSS.
    ///
    /// `attribute DOMString vLink`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-body-vlink)
    #[doc(alias = "vLink")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-body-vlink"]
    #[inline]
    pub fn v_link(&self) -> String {
        Js::get_vLink__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the color of visited links; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "vLink")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-body-vlink"]
    #[inline]
    pub fn set_v_link(&self, value: &str) {
        Js::set_vLink__str(js(self), value)
    }

    /// The color of a link while it is pressed; obsolete, use CSS.
    ///
    /// `attribute DOMString aLink`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-body-alink)
    #[doc(alias = "aLink")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-body-alink"]
    #[inline]
    pub fn a_link(&self) -> String {
        Js::get_aLink__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the color of a link while it is pressed; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "aLink")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-body-alink"]
    #[inline]
    pub fn set_a_link(&self, value: &str) {
        Js::set_aLink__str(js(self), value)
    }

    /// The background color; obsolete, use CSS.
    ///
    /// `attribute DOMString bgColor`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-body-bgcolor)
    #[doc(alias = "bgColor")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-body-bgcolor"]
    #[inline]
    pub fn bg_color(&self) -> String {
        Js::get_bgColor__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the background color; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "bgColor")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-body-bgcolor"]
    #[inline]
    pub fn set_bg_color(&self, value: &str) {
        Js::set_bgColor__str(js(self), value)
    }

    /// The address of a background image; obsolete, use CSS.
    ///
    /// `attribute DOMString background`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-body-background)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-body-background"]
    #[inline]
    pub fn background(&self) -> String {
        Js::get_background__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the address of a background image; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "background")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-body-background"]
    #[inline]
    pub fn set_background(&self, value: &str) {
        Js::set_background__str(js(self), value)
    }
}

impl HtmlHeadingElement {
    /// The horizontal alignment of the text; obsolete, use CSS.
    ///
    /// `attribute DOMString align`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-hx-align)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-hx-align"]
    #[inline]
    pub fn align(&self) -> String {
        Js::get_align__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the horizontal alignment of the text; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "align")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-hx-align"]
    #[inline]
    pub fn set_align(&self, value: &str) {
        Js::set_align__str(js(self), value)
    }
}

impl HtmlParagraphElement {
    /// The horizontal alignment of the text; obsolete, use CSS.
    ///
    /// `attribute DOMString align`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-p-align)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-p-align"]
    #[inline]
    pub fn align(&self) -> String {
        Js::get_align__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the horizontal alignment of the text; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "align")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-p-align"]
    #[inline]
    pub fn set_align(&self, value: &str) {
        Js::set_align__str(js(self), value)
    }
}

impl HtmlHrElement {
    /// The horizontal alignment of the line; obsolete, use CSS.
    ///
    /// `attribute DOMString align`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-hr-align)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-hr-align"]
    #[inline]
    pub fn align(&self) -> String {
        Js::get_align__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the horizontal alignment of the line; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "align")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-hr-align"]
    #[inline]
    pub fn set_align(&self, value: &str) {
        Js::set_align__str(js(self), value)
    }

    /// The color of the line; obsolete, use CSS.
    ///
    /// `attribute DOMString color`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-hr-color)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-hr-color"]
    #[inline]
    pub fn color(&self) -> String {
        Js::get_color__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the color of the line; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "color")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-hr-color"]
    #[inline]
    pub fn set_color(&self, value: &str) {
        Js::set_color__str(js(self), value)
    }

    /// Whether the line is drawn solid instead of with a shadow; obsolete, use CSS.
    ///
    /// `attribute boolean noShade`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-hr-noshade)
    #[doc(alias = "noShade")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-hr-noshade"]
    #[inline]
    pub fn no_shade(&self) -> bool {
        Js::get_noShade__as_bool(js(self)).get()
    }

    /// Sets whether the line is drawn solid instead of with a shadow; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "noShade")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-hr-noshade"]
    #[inline]
    pub fn set_no_shade(&self, value: bool) {
        Js::set_noShade__bool(js(self), value)
    }

    /// The thickness of the line in pixels; obsolete, use CSS.
    ///
    /// `attribute DOMString size`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-hr-size)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-hr-size"]
    #[inline]
    pub fn size(&self) -> String {
        Js::get_size__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the thickness of the line in pixels; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "size")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-hr-size"]
    #[inline]
    pub fn set_size(&self, value: &str) {
        Js::set_size__str(js(self), value)
    }

    /// The length of the line in pixels or percent; obsolete, use CSS.
    ///
    /// `attribute DOMString width`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-hr-width)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-hr-width"]
    #[inline]
    pub fn width(&self) -> String {
        Js::get_width__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the length of the line in pixels or percent; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "width")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-hr-width"]
    #[inline]
    pub fn set_width(&self, value: &str) {
        Js::set_width__str(js(self), value)
    }
}

impl HtmlPreElement {
    /// The number of characters that a line should hold; obsolete, use CSS.
    ///
    /// `attribute long width`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-pre-width)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-pre-width"]
    #[inline]
    pub fn width(&self) -> i32 {
        Js::get_width__as_number(js(self)) as i32
    }

    /// Sets the number of characters that a line should hold; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "width")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-pre-width"]
    #[inline]
    pub fn set_width(&self, value: i32) {
        Js::set_width__number(js(self), value as f64)
    }
}

impl HtmlOListElement {
    /// Whether the list is shown with less space; obsolete, use CSS.
    ///
    /// `attribute boolean compact`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLOListElement/compact) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-ol-compact)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLOListElement/compact"]
    #[inline]
    pub fn compact(&self) -> bool {
        Js::get_compact__as_bool(js(self)).get()
    }

    /// Sets whether the list is shown with less space; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "compact")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLOListElement/compact"]
    #[inline]
    pub fn set_compact(&self, value: bool) {
        Js::set_compact__bool(js(self), value)
    }
}

impl HtmlUListElement {
    /// Whether the list is shown with less space; obsolete, use CSS.
    ///
    /// `attribute boolean compact`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLUListElement/compact) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-ul-compact)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLUListElement/compact"]
    #[inline]
    pub fn compact(&self) -> bool {
        Js::get_compact__as_bool(js(self)).get()
    }

    /// Sets whether the list is shown with less space; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "compact")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLUListElement/compact"]
    #[inline]
    pub fn set_compact(&self, value: bool) {
        Js::set_compact__bool(js(self), value)
    }

    /// The shape of the bullets, such as `disc` or `square`; obsolete, use CSS.
    ///
    /// `attribute DOMString type`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-ul-type)
    #[doc(alias = "type")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-ul-type"]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the shape of the bullets, such as `disc` or `square`; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "type")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-ul-type"]
    #[inline]
    pub fn set_type(&self, value: &str) {
        Js::set_type__str(js(self), value)
    }
}

impl HtmlMenuElement {
    /// Whether the list is shown with less space; obsolete, use CSS.
    ///
    /// `attribute boolean compact`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMenuElement/compact) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-menu-compact)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLMenuElement/compact"]
    #[inline]
    pub fn compact(&self) -> bool {
        Js::get_compact__as_bool(js(self)).get()
    }

    /// Sets whether the list is shown with less space; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "compact")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLMenuElement/compact"]
    #[inline]
    pub fn set_compact(&self, value: bool) {
        Js::set_compact__bool(js(self), value)
    }
}

impl HtmlLiElement {
    /// The kind of the bullet or number of this item; obsolete, use CSS.
    ///
    /// `attribute DOMString type`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-li-type)
    #[doc(alias = "type")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-li-type"]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the kind of the bullet or number of this item; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "type")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-li-type"]
    #[inline]
    pub fn set_type(&self, value: &str) {
        Js::set_type__str(js(self), value)
    }
}

impl HtmlDListElement {
    /// Whether the list is shown with less space; obsolete, use CSS.
    ///
    /// `attribute boolean compact`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDListElement/compact) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-dl-compact)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLDListElement/compact"]
    #[inline]
    pub fn compact(&self) -> bool {
        Js::get_compact__as_bool(js(self)).get()
    }

    /// Sets whether the list is shown with less space; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "compact")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLDListElement/compact"]
    #[inline]
    pub fn set_compact(&self, value: bool) {
        Js::set_compact__bool(js(self), value)
    }
}

impl HtmlDivElement {
    /// The horizontal alignment of the content; obsolete, use CSS.
    ///
    /// `attribute DOMString align`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-div-align)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-div-align"]
    #[inline]
    pub fn align(&self) -> String {
        Js::get_align__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the horizontal alignment of the content; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "align")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-div-align"]
    #[inline]
    pub fn set_align(&self, value: &str) {
        Js::set_align__str(js(self), value)
    }
}

impl HtmlAnchorElement {
    /// The coordinates of the link's area in an image map; obsolete, use an `area` element.
    ///
    /// `attribute DOMString coords`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-a-coords)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-a-coords"]
    #[inline]
    pub fn coords(&self) -> String {
        Js::get_coords__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the coordinates of the link's area in an image map; obsolete, use an `area` element.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "coords")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-a-coords"]
    #[inline]
    pub fn set_coords(&self, value: &str) {
        Js::set_coords__str(js(self), value)
    }

    /// The character encoding of the linked resource; obsolete.
    ///
    /// `attribute DOMString charset`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-a-charset)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-a-charset"]
    #[inline]
    pub fn charset(&self) -> String {
        Js::get_charset__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the character encoding of the linked resource; obsolete.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "charset")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-a-charset"]
    #[inline]
    pub fn set_charset(&self, value: &str) {
        Js::set_charset__str(js(self), value)
    }

    /// The name of a target in the page; obsolete, use `id`.
    ///
    /// `attribute DOMString name`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-a-name)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-a-name"]
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the name of a target in the page; obsolete, use `id`.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "name")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-a-name"]
    #[inline]
    pub fn set_name(&self, value: &str) {
        Js::set_name__str(js(self), value)
    }

    /// The reverse relationship, from the linked resource to this document; obsolete.
    ///
    /// `attribute DOMString rev`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-a-rev)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-a-rev"]
    #[inline]
    pub fn rev(&self) -> String {
        Js::get_rev__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the reverse relationship, from the linked resource to this document; obsolete.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "rev")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-a-rev"]
    #[inline]
    pub fn set_rev(&self, value: &str) {
        Js::set_rev__str(js(self), value)
    }

    /// The shape of the link's area in an image map; obsolete, use an `area` element.
    ///
    /// `attribute DOMString shape`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-a-shape)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-a-shape"]
    #[inline]
    pub fn shape(&self) -> String {
        Js::get_shape__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the shape of the link's area in an image map; obsolete, use an `area` element.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "shape")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-a-shape"]
    #[inline]
    pub fn set_shape(&self, value: &str) {
        Js::set_shape__str(js(self), value)
    }
}

impl HtmlBrElement {
    /// The sides (`left`, `right` or `all`) to keep free of floats; obsolete, use CSS.
    ///
    /// `attribute DOMString clear`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-br-clear)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-br-clear"]
    #[inline]
    pub fn clear(&self) -> String {
        Js::get_clear__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the sides (`left`, `right` or `all`) to keep free of floats; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "clear")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-br-clear"]
    #[inline]
    pub fn set_clear(&self, value: &str) {
        Js::set_clear__str(js(self), value)
    }
}

impl HtmlImageElement {
    /// The name of the image; obsolete, use `id`.
    ///
    /// `attribute DOMString name`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/name) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-img-name)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLImageElement/name"]
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the name of the image; obsolete, use `id`.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "name")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLImageElement/name"]
    #[inline]
    pub fn set_name(&self, value: &str) {
        Js::set_name__str(js(self), value)
    }

    /// The address of a low-quality version of the image; obsolete.
    ///
    /// `attribute USVString lowsrc`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-img-lowsrc)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-img-lowsrc"]
    #[inline]
    pub fn lowsrc(&self) -> String {
        Js::get_lowsrc__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the address of a low-quality version of the image; obsolete.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "lowsrc")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-img-lowsrc"]
    #[inline]
    pub fn set_lowsrc(&self, value: &str) {
        Js::set_lowsrc__str(js(self), value)
    }

    /// The alignment of the image to the text around it; obsolete, use CSS.
    ///
    /// `attribute DOMString align`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/align) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-img-align)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLImageElement/align"]
    #[inline]
    pub fn align(&self) -> String {
        Js::get_align__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the alignment of the image to the text around it; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "align")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLImageElement/align"]
    #[inline]
    pub fn set_align(&self, value: &str) {
        Js::set_align__str(js(self), value)
    }

    /// The space to the left and right of the image in pixels; obsolete, use CSS.
    ///
    /// `attribute unsigned long hspace`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/hspace) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-img-hspace)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLImageElement/hspace"]
    #[inline]
    pub fn hspace(&self) -> u32 {
        Js::get_hspace__as_number(js(self)) as u32
    }

    /// Sets the space to the left and right of the image in pixels; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "hspace")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLImageElement/hspace"]
    #[inline]
    pub fn set_hspace(&self, value: u32) {
        Js::set_hspace__number(js(self), value as f64)
    }

    /// The space above and below the image in pixels; obsolete, use CSS.
    ///
    /// `attribute unsigned long vspace`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/vspace) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-img-vspace)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLImageElement/vspace"]
    #[inline]
    pub fn vspace(&self) -> u32 {
        Js::get_vspace__as_number(js(self)) as u32
    }

    /// Sets the space above and below the image in pixels; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "vspace")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLImageElement/vspace"]
    #[inline]
    pub fn set_vspace(&self, value: u32) {
        Js::set_vspace__number(js(self), value as f64)
    }

    /// The address of a long description of the image; obsolete.
    ///
    /// `attribute USVString longDesc`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/longDesc) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-img-longdesc)
    #[doc(alias = "longDesc")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLImageElement/longDesc"]
    #[inline]
    pub fn long_desc(&self) -> String {
        Js::get_longDesc__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the address of a long description of the image; obsolete.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "longDesc")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLImageElement/longDesc"]
    #[inline]
    pub fn set_long_desc(&self, value: &str) {
        Js::set_longDesc__str(js(self), value)
    }

    /// The width of the border in pixels; obsolete, use CSS.
    ///
    /// `attribute DOMString border`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/border) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-img-border)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLImageElement/border"]
    #[inline]
    pub fn border(&self) -> String {
        Js::get_border__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the width of the border in pixels; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "border")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLImageElement/border"]
    #[inline]
    pub fn set_border(&self, value: &str) {
        Js::set_border__str(js(self), value)
    }
}

impl HtmlIFrameElement {
    /// The alignment of the frame to the text around it; obsolete, use CSS.
    ///
    /// `attribute DOMString align`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-iframe-align)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-iframe-align"]
    #[inline]
    pub fn align(&self) -> String {
        Js::get_align__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the alignment of the frame to the text around it; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "align")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-iframe-align"]
    #[inline]
    pub fn set_align(&self, value: &str) {
        Js::set_align__str(js(self), value)
    }

    /// Whether the frame has scroll bars: `yes`, `no` or `auto`; obsolete, use CSS.
    ///
    /// `attribute DOMString scrolling`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-iframe-scrolling)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-iframe-scrolling"]
    #[inline]
    pub fn scrolling(&self) -> String {
        Js::get_scrolling__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets whether the frame has scroll bars: `yes`, `no` or `auto`; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "scrolling")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-iframe-scrolling"]
    #[inline]
    pub fn set_scrolling(&self, value: &str) {
        Js::set_scrolling__str(js(self), value)
    }

    /// Whether the frame has a border: `1` or `0`; obsolete, use CSS.
    ///
    /// `attribute DOMString frameBorder`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-iframe-frameborder)
    #[doc(alias = "frameBorder")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-iframe-frameborder"]
    #[inline]
    pub fn frame_border(&self) -> String {
        Js::get_frameBorder__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets whether the frame has a border: `1` or `0`; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "frameBorder")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-iframe-frameborder"]
    #[inline]
    pub fn set_frame_border(&self, value: &str) {
        Js::set_frameBorder__str(js(self), value)
    }

    /// The address of a long description of the frame; obsolete.
    ///
    /// `attribute USVString longDesc`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-iframe-longdesc)
    #[doc(alias = "longDesc")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-iframe-longdesc"]
    #[inline]
    pub fn long_desc(&self) -> String {
        Js::get_longDesc__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the address of a long description of the frame; obsolete.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "longDesc")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-iframe-longdesc"]
    #[inline]
    pub fn set_long_desc(&self, value: &str) {
        Js::set_longDesc__str(js(self), value)
    }

    /// The space above and below the content in pixels; obsolete, use CSS.
    ///
    /// `attribute DOMString marginHeight`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-iframe-marginheight)
    #[doc(alias = "marginHeight")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-iframe-marginheight"]
    #[inline]
    pub fn margin_height(&self) -> String {
        Js::get_marginHeight__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the space above and below the content in pixels; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "marginHeight")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-iframe-marginheight"]
    #[inline]
    pub fn set_margin_height(&self, value: &str) {
        Js::set_marginHeight__str(js(self), value)
    }

    /// The space to the left and right of the content in pixels; obsolete, use CSS.
    ///
    /// `attribute DOMString marginWidth`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-iframe-marginwidth)
    #[doc(alias = "marginWidth")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-iframe-marginwidth"]
    #[inline]
    pub fn margin_width(&self) -> String {
        Js::get_marginWidth__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the space to the left and right of the content in pixels; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "marginWidth")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-iframe-marginwidth"]
    #[inline]
    pub fn set_margin_width(&self, value: &str) {
        Js::set_marginWidth__str(js(self), value)
    }
}

impl HtmlEmbedElement {
    /// The alignment of the element to the text around it; obsolete, use CSS.
    ///
    /// `attribute DOMString align`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-embed-align)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-embed-align"]
    #[inline]
    pub fn align(&self) -> String {
        Js::get_align__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the alignment of the element to the text around it; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "align")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-embed-align"]
    #[inline]
    pub fn set_align(&self, value: &str) {
        Js::set_align__str(js(self), value)
    }

    /// The name of the element; obsolete, use `id`.
    ///
    /// `attribute DOMString name`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-embed-name)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-embed-name"]
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the name of the element; obsolete, use `id`.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "name")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-embed-name"]
    #[inline]
    pub fn set_name(&self, value: &str) {
        Js::set_name__str(js(self), value)
    }
}

impl HtmlObjectElement {
    /// The alignment of the element to the text around it; obsolete, use CSS.
    ///
    /// `attribute DOMString align`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-object-align)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-object-align"]
    #[inline]
    pub fn align(&self) -> String {
        Js::get_align__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the alignment of the element to the text around it; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "align")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-object-align"]
    #[inline]
    pub fn set_align(&self, value: &str) {
        Js::set_align__str(js(self), value)
    }

    /// The addresses of archives for the object, separated by spaces; obsolete.
    ///
    /// `attribute DOMString archive`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-object-archive)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-object-archive"]
    #[inline]
    pub fn archive(&self) -> String {
        Js::get_archive__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the addresses of archives for the object, separated by spaces; obsolete.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "archive")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-object-archive"]
    #[inline]
    pub fn set_archive(&self, value: &str) {
        Js::set_archive__str(js(self), value)
    }

    /// The name of the class file of a Java applet; obsolete.
    ///
    /// `attribute DOMString code`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-object-code)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-object-code"]
    #[inline]
    pub fn code(&self) -> String {
        Js::get_code__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the name of the class file of a Java applet; obsolete.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "code")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-object-code"]
    #[inline]
    pub fn set_code(&self, value: &str) {
        Js::set_code__str(js(self), value)
    }

    /// Whether the object is only declared and not loaded yet; obsolete.
    ///
    /// `attribute boolean declare`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-object-declare)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-object-declare"]
    #[inline]
    pub fn declare(&self) -> bool {
        Js::get_declare__as_bool(js(self)).get()
    }

    /// Sets whether the object is only declared and not loaded yet; obsolete.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "declare")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-object-declare"]
    #[inline]
    pub fn set_declare(&self, value: bool) {
        Js::set_declare__bool(js(self), value)
    }

    /// The space to the left and right in pixels; obsolete, use CSS.
    ///
    /// `attribute unsigned long hspace`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-object-hspace)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-object-hspace"]
    #[inline]
    pub fn hspace(&self) -> u32 {
        Js::get_hspace__as_number(js(self)) as u32
    }

    /// Sets the space to the left and right in pixels; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "hspace")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-object-hspace"]
    #[inline]
    pub fn set_hspace(&self, value: u32) {
        Js::set_hspace__number(js(self), value as f64)
    }

    /// The text to show while the object loads; obsolete.
    ///
    /// `attribute DOMString standby`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-object-standby)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-object-standby"]
    #[inline]
    pub fn standby(&self) -> String {
        Js::get_standby__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the text to show while the object loads; obsolete.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "standby")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-object-standby"]
    #[inline]
    pub fn set_standby(&self, value: &str) {
        Js::set_standby__str(js(self), value)
    }

    /// The space above and below in pixels; obsolete, use CSS.
    ///
    /// `attribute unsigned long vspace`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-object-vspace)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-object-vspace"]
    #[inline]
    pub fn vspace(&self) -> u32 {
        Js::get_vspace__as_number(js(self)) as u32
    }

    /// Sets the space above and below in pixels; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "vspace")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-object-vspace"]
    #[inline]
    pub fn set_vspace(&self, value: u32) {
        Js::set_vspace__number(js(self), value as f64)
    }

    /// The base address for the object's `classid`, `data` and `archive`; obsolete.
    ///
    /// `attribute DOMString codeBase`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-object-codebase)
    #[doc(alias = "codeBase")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-object-codebase"]
    #[inline]
    pub fn code_base(&self) -> String {
        Js::get_codeBase__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the base address for the object's `classid`, `data` and `archive`; obsolete.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "codeBase")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-object-codebase"]
    #[inline]
    pub fn set_code_base(&self, value: &str) {
        Js::set_codeBase__str(js(self), value)
    }

    /// The MIME type of the code named by `classid`; obsolete.
    ///
    /// `attribute DOMString codeType`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-object-codetype)
    #[doc(alias = "codeType")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-object-codetype"]
    #[inline]
    pub fn code_type(&self) -> String {
        Js::get_codeType__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the MIME type of the code named by `classid`; obsolete.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "codeType")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-object-codetype"]
    #[inline]
    pub fn set_code_type(&self, value: &str) {
        Js::set_codeType__str(js(self), value)
    }

    /// The name of an image map for the object, with a leading `#`; obsolete.
    ///
    /// `attribute DOMString useMap`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLObjectElement/useMap) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-object-usemap)
    #[doc(alias = "useMap")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLObjectElement/useMap"]
    #[inline]
    pub fn use_map(&self) -> String {
        Js::get_useMap__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the name of an image map for the object, with a leading `#`; obsolete.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "useMap")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLObjectElement/useMap"]
    #[inline]
    pub fn set_use_map(&self, value: &str) {
        Js::set_useMap__str(js(self), value)
    }

    /// The width of the border in pixels; obsolete, use CSS.
    ///
    /// `attribute DOMString border`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-object-border)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-object-border"]
    #[inline]
    pub fn border(&self) -> String {
        Js::get_border__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the width of the border in pixels; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "border")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-object-border"]
    #[inline]
    pub fn set_border(&self, value: &str) {
        Js::set_border__str(js(self), value)
    }
}

impl HtmlAreaElement {
    /// Whether the area has no link; obsolete, leave out `href` instead.
    ///
    /// `attribute boolean noHref`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-area-nohref)
    #[doc(alias = "noHref")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-area-nohref"]
    #[inline]
    pub fn no_href(&self) -> bool {
        Js::get_noHref__as_bool(js(self)).get()
    }

    /// Sets whether the area has no link; obsolete, leave out `href` instead.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "noHref")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-area-nohref"]
    #[inline]
    pub fn set_no_href(&self, value: bool) {
        Js::set_noHref__bool(js(self), value)
    }
}

impl HtmlTableElement {
    /// The horizontal alignment of the table; obsolete, use CSS.
    ///
    /// `attribute DOMString align`
    ///
    /// Feature `obsolete`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableElement/align) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-table-align)
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn align(&self) -> String {
        Js::get_align__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the horizontal alignment of the table; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "align")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn set_align(&self, value: &str) {
        Js::set_align__str(js(self), value)
    }

    /// The width of the border in pixels; obsolete, use CSS.
    ///
    /// `attribute DOMString border`
    ///
    /// Feature `obsolete`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableElement/border) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-table-border)
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn border(&self) -> String {
        Js::get_border__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the width of the border in pixels; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "border")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn set_border(&self, value: &str) {
        Js::set_border__str(js(self), value)
    }

    /// The sides of the table that get a border; obsolete, use CSS.
    ///
    /// `attribute DOMString frame`
    ///
    /// Feature `obsolete`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableElement/frame) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-table-frame)
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn frame(&self) -> String {
        Js::get_frame__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the sides of the table that get a border; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "frame")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn set_frame(&self, value: &str) {
        Js::set_frame__str(js(self), value)
    }

    /// The lines between the cells, such as `rows` or `all`; obsolete, use CSS.
    ///
    /// `attribute DOMString rules`
    ///
    /// Feature `obsolete`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableElement/rules) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-table-rules)
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn rules(&self) -> String {
        Js::get_rules__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the lines between the cells, such as `rows` or `all`; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "rules")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn set_rules(&self, value: &str) {
        Js::set_rules__str(js(self), value)
    }

    /// A description of the table for people who cannot see it; obsolete, use a caption.
    ///
    /// `attribute DOMString summary`
    ///
    /// Feature `obsolete`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableElement/summary) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-table-summary)
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn summary(&self) -> String {
        Js::get_summary__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets a description of the table for people who cannot see it; obsolete, use a caption.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "summary")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn set_summary(&self, value: &str) {
        Js::set_summary__str(js(self), value)
    }

    /// The width in pixels or percent; obsolete, use CSS.
    ///
    /// `attribute DOMString width`
    ///
    /// Feature `obsolete`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableElement/width) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-table-width)
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn width(&self) -> String {
        Js::get_width__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the width in pixels or percent; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "width")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn set_width(&self, value: &str) {
        Js::set_width__str(js(self), value)
    }

    /// The background color; obsolete, use CSS.
    ///
    /// `attribute DOMString bgColor`
    ///
    /// Feature `obsolete`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableElement/bgColor) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-table-bgcolor)
    #[doc(alias = "bgColor")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn bg_color(&self) -> String {
        Js::get_bgColor__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the background color; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "bgColor")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn set_bg_color(&self, value: &str) {
        Js::set_bgColor__str(js(self), value)
    }

    /// The space in pixels between a cell's border and its content; obsolete, use CSS.
    ///
    /// `attribute DOMString cellPadding`
    ///
    /// Feature `obsolete`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableElement/cellPadding) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-table-cellpadding)
    #[doc(alias = "cellPadding")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn cell_padding(&self) -> String {
        Js::get_cellPadding__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the space in pixels between a cell's border and its content; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "cellPadding")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn set_cell_padding(&self, value: &str) {
        Js::set_cellPadding__str(js(self), value)
    }

    /// The space in pixels between cells; obsolete, use CSS.
    ///
    /// `attribute DOMString cellSpacing`
    ///
    /// Feature `obsolete`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableElement/cellSpacing) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-table-cellspacing)
    #[doc(alias = "cellSpacing")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn cell_spacing(&self) -> String {
        Js::get_cellSpacing__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the space in pixels between cells; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "cellSpacing")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn set_cell_spacing(&self, value: &str) {
        Js::set_cellSpacing__str(js(self), value)
    }
}

impl HtmlTableCaptionElement {
    /// The side of the table at which the caption is shown; obsolete, use CSS.
    ///
    /// `attribute DOMString align`
    ///
    /// Feature `obsolete`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableCaptionElement/align) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-caption-align)
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn align(&self) -> String {
        Js::get_align__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the side of the table at which the caption is shown; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "align")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn set_align(&self, value: &str) {
        Js::set_align__str(js(self), value)
    }
}

impl HtmlTableColElement {
    /// The horizontal alignment of the cells of the column; obsolete, use CSS.
    ///
    /// `attribute DOMString align`
    ///
    /// Feature `obsolete`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableColElement/align) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-col-align)
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn align(&self) -> String {
        Js::get_align__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the horizontal alignment of the cells of the column; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "align")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn set_align(&self, value: &str) {
        Js::set_align__str(js(self), value)
    }

    /// The character at which the cells are aligned (the `char` attribute); obsolete, without effect.
    ///
    /// `attribute DOMString ch`
    ///
    /// Feature `obsolete`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableColElement/ch) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-col-ch)
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn ch(&self) -> String {
        Js::get_ch__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the character at which the cells are aligned (the `char` attribute); obsolete, without effect.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "ch")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn set_ch(&self, value: &str) {
        Js::set_ch__str(js(self), value)
    }

    /// The offset from the alignment character (the `charoff` attribute); obsolete, without effect.
    ///
    /// `attribute DOMString chOff`
    ///
    /// Feature `obsolete`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableColElement/chOff) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-col-choff)
    #[doc(alias = "chOff")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn ch_off(&self) -> String {
        Js::get_chOff__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the offset from the alignment character (the `charoff` attribute); obsolete, without effect.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "chOff")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn set_ch_off(&self, value: &str) {
        Js::set_chOff__str(js(self), value)
    }

    /// The vertical alignment of the cells of the column; obsolete, use CSS.
    ///
    /// `attribute DOMString vAlign`
    ///
    /// Feature `obsolete`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableColElement/vAlign) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-col-valign)
    #[doc(alias = "vAlign")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn v_align(&self) -> String {
        Js::get_vAlign__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the vertical alignment of the cells of the column; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "vAlign")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn set_v_align(&self, value: &str) {
        Js::set_vAlign__str(js(self), value)
    }

    /// The width of the column in pixels or percent; obsolete, use CSS.
    ///
    /// `attribute DOMString width`
    ///
    /// Feature `obsolete`. Not in Baseline. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-col-width)
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn width(&self) -> String {
        Js::get_width__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the width of the column in pixels or percent; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "width")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn set_width(&self, value: &str) {
        Js::set_width__str(js(self), value)
    }
}

impl HtmlTableSectionElement {
    /// The horizontal alignment of the cells of the section; obsolete, use CSS.
    ///
    /// `attribute DOMString align`
    ///
    /// Feature `obsolete`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableSectionElement/align) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-tbody-align)
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn align(&self) -> String {
        Js::get_align__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the horizontal alignment of the cells of the section; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "align")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn set_align(&self, value: &str) {
        Js::set_align__str(js(self), value)
    }

    /// The character at which the cells are aligned (the `char` attribute); obsolete, without effect.
    ///
    /// `attribute DOMString ch`
    ///
    /// Feature `obsolete`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableSectionElement/ch) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-tbody-ch)
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn ch(&self) -> String {
        Js::get_ch__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the character at which the cells are aligned (the `char` attribute); obsolete, without effect.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "ch")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn set_ch(&self, value: &str) {
        Js::set_ch__str(js(self), value)
    }

    /// The offset from the alignment character (the `charoff` attribute); obsolete, without effect.
    ///
    /// `attribute DOMString chOff`
    ///
    /// Feature `obsolete`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableSectionElement/chOff) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-tbody-choff)
    #[doc(alias = "chOff")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn ch_off(&self) -> String {
        Js::get_chOff__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the offset from the alignment character (the `charoff` attribute); obsolete, without effect.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "chOff")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn set_ch_off(&self, value: &str) {
        Js::set_chOff__str(js(self), value)
    }

    /// The vertical alignment of the cells of the section; obsolete, use CSS.
    ///
    /// `attribute DOMString vAlign`
    ///
    /// Feature `obsolete`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableSectionElement/vAlign) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-tbody-valign)
    #[doc(alias = "vAlign")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn v_align(&self) -> String {
        Js::get_vAlign__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the vertical alignment of the cells of the section; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "vAlign")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn set_v_align(&self, value: &str) {
        Js::set_vAlign__str(js(self), value)
    }
}

impl HtmlTableRowElement {
    /// The horizontal alignment of the cells of the row; obsolete, use CSS.
    ///
    /// `attribute DOMString align`
    ///
    /// Feature `obsolete`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableRowElement/align) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-tr-align)
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn align(&self) -> String {
        Js::get_align__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the horizontal alignment of the cells of the row; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "align")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn set_align(&self, value: &str) {
        Js::set_align__str(js(self), value)
    }

    /// The character at which the cells are aligned (the `char` attribute); obsolete, without effect.
    ///
    /// `attribute DOMString ch`
    ///
    /// Feature `obsolete`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableRowElement/ch) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-tr-ch)
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn ch(&self) -> String {
        Js::get_ch__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the character at which the cells are aligned (the `char` attribute); obsolete, without effect.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "ch")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn set_ch(&self, value: &str) {
        Js::set_ch__str(js(self), value)
    }

    /// The offset from the alignment character (the `charoff` attribute); obsolete, without effect.
    ///
    /// `attribute DOMString chOff`
    ///
    /// Feature `obsolete`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableRowElement/chOff) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-tr-choff)
    #[doc(alias = "chOff")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn ch_off(&self) -> String {
        Js::get_chOff__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the offset from the alignment character (the `charoff` attribute); obsolete, without effect.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "chOff")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn set_ch_off(&self, value: &str) {
        Js::set_chOff__str(js(self), value)
    }

    /// The vertical alignment of the cells of the row; obsolete, use CSS.
    ///
    /// `attribute DOMString vAlign`
    ///
    /// Feature `obsolete`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableRowElement/vAlign) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-tr-valign)
    #[doc(alias = "vAlign")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn v_align(&self) -> String {
        Js::get_vAlign__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the vertical alignment of the cells of the row; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "vAlign")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn set_v_align(&self, value: &str) {
        Js::set_vAlign__str(js(self), value)
    }

    /// The background color of the row; obsolete, use CSS.
    ///
    /// `attribute DOMString bgColor`
    ///
    /// Feature `obsolete`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableRowElement/bgColor) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-tr-bgcolor)
    #[doc(alias = "bgColor")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn bg_color(&self) -> String {
        Js::get_bgColor__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the background color of the row; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "bgColor")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn set_bg_color(&self, value: &str) {
        Js::set_bgColor__str(js(self), value)
    }
}

impl HtmlTableCellElement {
    /// The horizontal alignment of the content; obsolete, use CSS.
    ///
    /// `attribute DOMString align`
    ///
    /// Feature `obsolete`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableCellElement/align) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-tdth-align)
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn align(&self) -> String {
        Js::get_align__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the horizontal alignment of the content; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "align")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn set_align(&self, value: &str) {
        Js::set_align__str(js(self), value)
    }

    /// A category for the cell, or several separated by commas; obsolete.
    ///
    /// `attribute DOMString axis`
    ///
    /// Feature `obsolete`. Not in Baseline. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-tdth-axis)
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn axis(&self) -> String {
        Js::get_axis__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets a category for the cell, or several separated by commas; obsolete.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "axis")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn set_axis(&self, value: &str) {
        Js::set_axis__str(js(self), value)
    }

    /// The height in pixels or percent; obsolete, use CSS.
    ///
    /// `attribute DOMString height`
    ///
    /// Feature `obsolete`. Not in Baseline. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-tdth-height)
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn height(&self) -> String {
        Js::get_height__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the height in pixels or percent; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "height")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn set_height(&self, value: &str) {
        Js::set_height__str(js(self), value)
    }

    /// The width in pixels or percent; obsolete, use CSS.
    ///
    /// `attribute DOMString width`
    ///
    /// Feature `obsolete`. Not in Baseline. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-tdth-width)
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn width(&self) -> String {
        Js::get_width__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the width in pixels or percent; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "width")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn set_width(&self, value: &str) {
        Js::set_width__str(js(self), value)
    }

    /// The character at which the content is aligned (the `char` attribute); obsolete, without effect.
    ///
    /// `attribute DOMString ch`
    ///
    /// Feature `obsolete`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableCellElement/ch) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-tdth-ch)
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn ch(&self) -> String {
        Js::get_ch__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the character at which the content is aligned (the `char` attribute); obsolete, without effect.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "ch")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn set_ch(&self, value: &str) {
        Js::set_ch__str(js(self), value)
    }

    /// The offset from the alignment character (the `charoff` attribute); obsolete, without effect.
    ///
    /// `attribute DOMString chOff`
    ///
    /// Feature `obsolete`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableCellElement/chOff) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-tdth-choff)
    #[doc(alias = "chOff")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn ch_off(&self) -> String {
        Js::get_chOff__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the offset from the alignment character (the `charoff` attribute); obsolete, without effect.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "chOff")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn set_ch_off(&self, value: &str) {
        Js::set_chOff__str(js(self), value)
    }

    /// Whether the text of the cell must stay on one line; obsolete, use CSS.
    ///
    /// `attribute boolean noWrap`
    ///
    /// Feature `obsolete`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableCellElement/noWrap) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-tdth-nowrap)
    #[doc(alias = "noWrap")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn no_wrap(&self) -> bool {
        Js::get_noWrap__as_bool(js(self)).get()
    }

    /// Sets whether the text of the cell must stay on one line; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "noWrap")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn set_no_wrap(&self, value: bool) {
        Js::set_noWrap__bool(js(self), value)
    }

    /// The vertical alignment of the content; obsolete, use CSS.
    ///
    /// `attribute DOMString vAlign`
    ///
    /// Feature `obsolete`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableCellElement/vAlign) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-tdth-valign)
    #[doc(alias = "vAlign")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn v_align(&self) -> String {
        Js::get_vAlign__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the vertical alignment of the content; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "vAlign")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn set_v_align(&self, value: &str) {
        Js::set_vAlign__str(js(self), value)
    }

    /// The background color of the cell; obsolete, use CSS.
    ///
    /// `attribute DOMString bgColor`
    ///
    /// Feature `obsolete`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableCellElement/bgColor) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-tdth-bgcolor)
    #[doc(alias = "bgColor")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn bg_color(&self) -> String {
        Js::get_bgColor__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the background color of the cell; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "bgColor")]
    #[deprecated = "Some table styling attributes have no effect. They are superseded by CSS."]
    #[inline]
    pub fn set_bg_color(&self, value: &str) {
        Js::set_bgColor__str(js(self), value)
    }
}

impl HtmlLegendElement {
    /// The alignment of the legend in its field set; obsolete, use CSS.
    ///
    /// `attribute DOMString align`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-legend-align)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-legend-align"]
    #[inline]
    pub fn align(&self) -> String {
        Js::get_align__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the alignment of the legend in its field set; obsolete, use CSS.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "align")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#dom-legend-align"]
    #[inline]
    pub fn set_align(&self, value: &str) {
        Js::set_align__str(js(self), value)
    }
}

impl Window {
    /// The state of the location bar.
    ///
    /// `readonly attribute BarProp locationbar`
    ///
    /// Feature `obsolete`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/locationbar) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-window-locationbar-dev)
    #[inline]
    pub fn locationbar(&self) -> BarProp {
        FromJs::from_js(Js::get_locationbar__as_value(js(self)))
    }

    /// The state of the menu bar.
    ///
    /// `readonly attribute BarProp menubar`
    ///
    /// Feature `obsolete`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/menubar) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-window-menubar-dev)
    #[inline]
    pub fn menubar(&self) -> BarProp {
        FromJs::from_js(Js::get_menubar__as_value(js(self)))
    }

    /// The state of the bar for bookmarks.
    ///
    /// `readonly attribute BarProp personalbar`
    ///
    /// Feature `obsolete`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/personalbar) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-window-personalbar-dev)
    #[inline]
    pub fn personalbar(&self) -> BarProp {
        FromJs::from_js(Js::get_personalbar__as_value(js(self)))
    }

    /// The state of the scroll bars.
    ///
    /// `readonly attribute BarProp scrollbars`
    ///
    /// Feature `obsolete`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/scrollbars) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-window-scrollbars-dev)
    #[inline]
    pub fn scrollbars(&self) -> BarProp {
        FromJs::from_js(Js::get_scrollbars__as_value(js(self)))
    }

    /// The state of the status bar.
    ///
    /// `readonly attribute BarProp statusbar`
    ///
    /// Feature `obsolete`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/statusbar) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-window-statusbar-dev)
    #[inline]
    pub fn statusbar(&self) -> BarProp {
        FromJs::from_js(Js::get_statusbar__as_value(js(self)))
    }

    /// The state of the tool bar.
    ///
    /// `readonly attribute BarProp toolbar`
    ///
    /// Feature `obsolete`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/toolbar) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-window-toolbar-dev)
    #[inline]
    pub fn toolbar(&self) -> BarProp {
        FromJs::from_js(Js::get_toolbar__as_value(js(self)))
    }

    /// An obsolete object with methods that do nothing.
    ///
    /// `readonly attribute External external`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/Window/external) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#external)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Window/external"]
    #[inline]
    pub fn external(&self) -> External {
        FromJs::from_js(Js::get_external__as_value(js(self)))
    }
}

impl BarProp {
    /// Whether the bar is visible; false in a popup window, else true.
    ///
    /// `readonly attribute boolean visible`
    ///
    /// Feature `obsolete`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/BarProp/visible) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-barprop-visible)
    #[inline]
    pub fn visible(&self) -> bool {
        Js::get_visible__as_bool(js(self)).get()
    }
}

impl HtmlMarqueeElement {
    /// The kind of movement: `scroll`, `slide` or `alternate`.
    ///
    /// `attribute DOMString behavior`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-marquee-behavior)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLMarqueeElement"]
    #[inline]
    pub fn behavior(&self) -> String {
        Js::get_behavior__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the kind of movement: `scroll`, `slide` or `alternate`.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "behavior")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLMarqueeElement"]
    #[inline]
    pub fn set_behavior(&self, value: &str) {
        Js::set_behavior__str(js(self), value)
    }

    /// The background color.
    ///
    /// `attribute DOMString bgColor`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-marquee-bgcolor)
    #[doc(alias = "bgColor")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLMarqueeElement"]
    #[inline]
    pub fn bg_color(&self) -> String {
        Js::get_bgColor__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the background color.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "bgColor")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLMarqueeElement"]
    #[inline]
    pub fn set_bg_color(&self, value: &str) {
        Js::set_bgColor__str(js(self), value)
    }

    /// The direction of the movement: `left`, `right`, `up` or `down`.
    ///
    /// `attribute DOMString direction`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-marquee-direction)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLMarqueeElement"]
    #[inline]
    pub fn direction(&self) -> String {
        Js::get_direction__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the direction of the movement: `left`, `right`, `up` or `down`.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "direction")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLMarqueeElement"]
    #[inline]
    pub fn set_direction(&self, value: &str) {
        Js::set_direction__str(js(self), value)
    }

    /// The height in pixels or percent.
    ///
    /// `attribute DOMString height`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-marquee-height)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLMarqueeElement"]
    #[inline]
    pub fn height(&self) -> String {
        Js::get_height__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the height in pixels or percent.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "height")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLMarqueeElement"]
    #[inline]
    pub fn set_height(&self, value: &str) {
        Js::set_height__str(js(self), value)
    }

    /// The space to the left and right in pixels.
    ///
    /// `attribute unsigned long hspace`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-marquee-hspace)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLMarqueeElement"]
    #[inline]
    pub fn hspace(&self) -> u32 {
        Js::get_hspace__as_number(js(self)) as u32
    }

    /// Sets the space to the left and right in pixels.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "hspace")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLMarqueeElement"]
    #[inline]
    pub fn set_hspace(&self, value: u32) {
        Js::set_hspace__number(js(self), value as f64)
    }

    /// The number of repetitions; -1 means without end.
    ///
    /// `attribute long loop`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-marquee-loop)
    #[doc(alias = "loop")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLMarqueeElement"]
    #[inline]
    pub fn loop_(&self) -> i32 {
        Js::get_loop__as_number(js(self)) as i32
    }

    /// Sets the number of repetitions; -1 means without end.
    ///
    /// Feature `obsolete`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "loop")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLMarqueeElement"]
    #[inline]
    pub fn set_loop(&self, value: i32) -> Result<(), Exception> {
        Js::try_set_loop__number(js(self), value as f64)
    }

    /// The distance of each step in pixels; 6 by default.
    ///
    /// `attribute unsigned long scrollAmount`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-marquee-scrollamount)
    #[doc(alias = "scrollAmount")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLMarqueeElement"]
    #[inline]
    pub fn scroll_amount(&self) -> u32 {
        Js::get_scrollAmount__as_number(js(self)) as u32
    }

    /// Sets the distance of each step in pixels; 6 by default.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "scrollAmount")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLMarqueeElement"]
    #[inline]
    pub fn set_scroll_amount(&self, value: u32) {
        Js::set_scrollAmount__number(js(self), value as f64)
    }

    /// The time between steps in milliseconds; 85 by default.
    ///
    /// `attribute unsigned long scrollDelay`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-marquee-scrolldelay)
    #[doc(alias = "scrollDelay")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLMarqueeElement"]
    #[inline]
    pub fn scroll_delay(&self) -> u32 {
        Js::get_scrollDelay__as_number(js(self)) as u32
    }

    /// Sets the time between steps in milliseconds; 85 by default.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "scrollDelay")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLMarqueeElement"]
    #[inline]
    pub fn set_scroll_delay(&self, value: u32) {
        Js::set_scrollDelay__number(js(self), value as f64)
    }

    /// Whether a `scrollDelay` below 60 milliseconds is obeyed.
    ///
    /// `attribute boolean trueSpeed`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-marquee-truespeed)
    #[doc(alias = "trueSpeed")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLMarqueeElement"]
    #[inline]
    pub fn true_speed(&self) -> bool {
        Js::get_trueSpeed__as_bool(js(self)).get()
    }

    /// Sets whether a `scrollDelay` below 60 milliseconds is obeyed.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "trueSpeed")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLMarqueeElement"]
    #[inline]
    pub fn set_true_speed(&self, value: bool) {
        Js::set_trueSpeed__bool(js(self), value)
    }

    /// The space above and below in pixels.
    ///
    /// `attribute unsigned long vspace`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-marquee-vspace)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLMarqueeElement"]
    #[inline]
    pub fn vspace(&self) -> u32 {
        Js::get_vspace__as_number(js(self)) as u32
    }

    /// Sets the space above and below in pixels.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "vspace")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLMarqueeElement"]
    #[inline]
    pub fn set_vspace(&self, value: u32) {
        Js::set_vspace__number(js(self), value as f64)
    }

    /// The width in pixels or percent.
    ///
    /// `attribute DOMString width`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-marquee-width)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLMarqueeElement"]
    #[inline]
    pub fn width(&self) -> String {
        Js::get_width__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the width in pixels or percent.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "width")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLMarqueeElement"]
    #[inline]
    pub fn set_width(&self, value: &str) {
        Js::set_width__str(js(self), value)
    }

    /// Starts the movement.
    ///
    /// `undefined start()`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-marquee-start)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLMarqueeElement"]
    #[inline]
    pub fn start(&self) {
        Js::call_start(js(self))
    }

    /// Stops the movement.
    ///
    /// `undefined stop()`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-marquee-stop)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLMarqueeElement"]
    #[inline]
    pub fn stop(&self) {
        Js::call_stop(js(self))
    }
}

impl HtmlFrameSetElement {
    /// The widths of the columns of frames, separated by commas.
    ///
    /// `attribute DOMString cols`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-frameset-cols)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    #[inline]
    pub fn cols(&self) -> String {
        Js::get_cols__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the widths of the columns of frames, separated by commas.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "cols")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    #[inline]
    pub fn set_cols(&self, value: &str) {
        Js::set_cols__str(js(self), value)
    }

    /// The heights of the rows of frames, separated by commas.
    ///
    /// `attribute DOMString rows`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-frameset-rows)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    #[inline]
    pub fn rows(&self) -> String {
        Js::get_rows__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the heights of the rows of frames, separated by commas.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "rows")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    #[inline]
    pub fn set_rows(&self, value: &str) {
        Js::set_rows__str(js(self), value)
    }

    /// The handler of the event `afterprint`.
    ///
    /// `attribute EventHandler onafterprint`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/Window/afterprint_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-afterprint)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    pub fn onafterprint(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onafterprint")
    }

    /// Sets the handler of the event `afterprint`.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "onafterprint")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    pub fn set_onafterprint(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onafterprint", nullable(value))
    }

    /// The handler of the event `beforeprint`.
    ///
    /// `attribute EventHandler onbeforeprint`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/Window/beforeprint_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-beforeprint)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    pub fn onbeforeprint(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onbeforeprint")
    }

    /// Sets the handler of the event `beforeprint`.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "onbeforeprint")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    pub fn set_onbeforeprint(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onbeforeprint", nullable(value))
    }

    /// `attribute OnBeforeUnloadEventHandler onbeforeunload`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/Window/beforeunload_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-beforeunload)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    #[inline]
    pub fn onbeforeunload(&self) -> Option<OnBeforeUnloadEventHandlerNonNull> {
        Js::get_onbeforeunload__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute OnBeforeUnloadEventHandler onbeforeunload`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/Window/beforeunload_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-beforeunload)
    #[doc(alias = "onbeforeunload")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    #[inline]
    pub fn set_onbeforeunload(&self, value: Option<&OnBeforeUnloadEventHandlerNonNull>) {
        Js::set_onbeforeunload__value(js(self), nullable(value))
    }

    /// The handler of the event `hashchange`.
    ///
    /// `attribute EventHandler onhashchange`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/Window/hashchange_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-hashchange)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    pub fn onhashchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onhashchange")
    }

    /// Sets the handler of the event `hashchange`.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "onhashchange")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    pub fn set_onhashchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onhashchange", nullable(value))
    }

    /// The handler of the event `languagechange`.
    ///
    /// `attribute EventHandler onlanguagechange`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/Window/languagechange_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-languagechange)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    pub fn onlanguagechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onlanguagechange")
    }

    /// Sets the handler of the event `languagechange`.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "onlanguagechange")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    pub fn set_onlanguagechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onlanguagechange", nullable(value))
    }

    /// The handler of the event `message`.
    ///
    /// `attribute EventHandler onmessage`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/Window/message_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-message)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    pub fn onmessage(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onmessage")
    }

    /// Sets the handler of the event `message`.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "onmessage")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    pub fn set_onmessage(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onmessage", nullable(value))
    }

    /// The handler of the event `messageerror`.
    ///
    /// `attribute EventHandler onmessageerror`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/Window/messageerror_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-messageerror)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    pub fn onmessageerror(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onmessageerror")
    }

    /// Sets the handler of the event `messageerror`.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "onmessageerror")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    pub fn set_onmessageerror(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onmessageerror", nullable(value))
    }

    /// The handler of the event `offline`.
    ///
    /// `attribute EventHandler onoffline`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/Window/offline_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-offline)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    pub fn onoffline(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onoffline")
    }

    /// Sets the handler of the event `offline`.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "onoffline")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    pub fn set_onoffline(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onoffline", nullable(value))
    }

    /// The handler of the event `online`.
    ///
    /// `attribute EventHandler ononline`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/Window/online_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-online)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    pub fn ononline(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ononline")
    }

    /// Sets the handler of the event `online`.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "ononline")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    pub fn set_ononline(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ononline", nullable(value))
    }

    /// The handler of the event `pagehide`.
    ///
    /// `attribute EventHandler onpagehide`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/Window/pagehide_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-pagehide)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    pub fn onpagehide(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onpagehide")
    }

    /// Sets the handler of the event `pagehide`.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "onpagehide")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    pub fn set_onpagehide(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onpagehide", nullable(value))
    }

    /// The handler of the event `pagereveal`.
    ///
    /// `attribute EventHandler onpagereveal`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/Window/pagereveal_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-pagereveal)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    pub fn onpagereveal(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onpagereveal")
    }

    /// Sets the handler of the event `pagereveal`.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "onpagereveal")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    pub fn set_onpagereveal(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onpagereveal", nullable(value))
    }

    /// The handler of the event `pageshow`.
    ///
    /// `attribute EventHandler onpageshow`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/Window/pageshow_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-pageshow)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    pub fn onpageshow(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onpageshow")
    }

    /// Sets the handler of the event `pageshow`.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "onpageshow")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    pub fn set_onpageshow(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onpageshow", nullable(value))
    }

    /// The handler of the event `pageswap`.
    ///
    /// `attribute EventHandler onpageswap`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/Window/pageswap_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-pageswap)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    pub fn onpageswap(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onpageswap")
    }

    /// Sets the handler of the event `pageswap`.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "onpageswap")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    pub fn set_onpageswap(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onpageswap", nullable(value))
    }

    /// The handler of the event `popstate`.
    ///
    /// `attribute EventHandler onpopstate`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/Window/popstate_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-popstate)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    pub fn onpopstate(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onpopstate")
    }

    /// Sets the handler of the event `popstate`.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "onpopstate")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    pub fn set_onpopstate(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onpopstate", nullable(value))
    }

    /// The handler of the event `rejectionhandled`.
    ///
    /// `attribute EventHandler onrejectionhandled`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/Window/rejectionhandled_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#unhandled-promise-rejections)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    pub fn onrejectionhandled(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onrejectionhandled")
    }

    /// Sets the handler of the event `rejectionhandled`.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "onrejectionhandled")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    pub fn set_onrejectionhandled(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onrejectionhandled", nullable(value))
    }

    /// The handler of the event `storage`.
    ///
    /// `attribute EventHandler onstorage`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/Window/storage_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-storage)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    pub fn onstorage(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onstorage")
    }

    /// Sets the handler of the event `storage`.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "onstorage")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    pub fn set_onstorage(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onstorage", nullable(value))
    }

    /// The handler of the event `unhandledrejection`.
    ///
    /// `attribute EventHandler onunhandledrejection`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/Window/unhandledrejection_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-unhandledrejection)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    pub fn onunhandledrejection(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onunhandledrejection")
    }

    /// Sets the handler of the event `unhandledrejection`.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "onunhandledrejection")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    pub fn set_onunhandledrejection(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onunhandledrejection", nullable(value))
    }

    /// The handler of the event `unload`.
    ///
    /// `attribute EventHandler onunload`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/Window/unload_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-unload)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    pub fn onunload(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onunload")
    }

    /// Sets the handler of the event `unload`.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "onunload")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    pub fn set_onunload(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onunload", nullable(value))
    }

    /// The handler of the event `gamepadconnected`.
    ///
    /// `attribute EventHandler ongamepadconnected`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/Window/gamepadconnected_event) · [Specification](https://w3c.github.io/gamepad/#event-gamepadconnected)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    pub fn ongamepadconnected(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ongamepadconnected")
    }

    /// Sets the handler of the event `gamepadconnected`.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "ongamepadconnected")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    pub fn set_ongamepadconnected(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ongamepadconnected", nullable(value))
    }

    /// The handler of the event `gamepaddisconnected`.
    ///
    /// `attribute EventHandler ongamepaddisconnected`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/Window/gamepaddisconnected_event) · [Specification](https://w3c.github.io/gamepad/#event-gamepaddisconnected)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    pub fn ongamepaddisconnected(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ongamepaddisconnected")
    }

    /// Sets the handler of the event `gamepaddisconnected`.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "ongamepaddisconnected")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFrameSetElement"]
    pub fn set_ongamepaddisconnected(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ongamepaddisconnected", nullable(value))
    }

    /// The handler of the event `portalactivate`.
    ///
    /// `attribute EventHandler onportalactivate`
    ///
    /// Features `obsolete` and `experimental`.
    #[cfg(feature = "experimental")]
    pub fn onportalactivate(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onportalactivate")
    }

    /// Sets the handler of the event `portalactivate`.
    ///
    /// Features `obsolete` and `experimental`.
    #[doc(alias = "onportalactivate")]
    #[cfg(feature = "experimental")]
    pub fn set_onportalactivate(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onportalactivate", nullable(value))
    }
}

impl HtmlFrameElement {
    /// The name of the frame, as a target for links.
    ///
    /// `attribute DOMString name`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-frame-name)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#htmlframeelement"]
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the name of the frame, as a target for links.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "name")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#htmlframeelement"]
    #[inline]
    pub fn set_name(&self, value: &str) {
        Js::set_name__str(js(self), value)
    }

    /// Whether the frame has scroll bars: `yes`, `no` or `auto`.
    ///
    /// `attribute DOMString scrolling`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-frame-scrolling)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#htmlframeelement"]
    #[inline]
    pub fn scrolling(&self) -> String {
        Js::get_scrolling__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets whether the frame has scroll bars: `yes`, `no` or `auto`.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "scrolling")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#htmlframeelement"]
    #[inline]
    pub fn set_scrolling(&self, value: &str) {
        Js::set_scrolling__str(js(self), value)
    }

    /// The address of the page in the frame.
    ///
    /// `attribute USVString src`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-frame-src)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#htmlframeelement"]
    #[inline]
    pub fn src(&self) -> String {
        Js::get_src__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the address of the page in the frame.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "src")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#htmlframeelement"]
    #[inline]
    pub fn set_src(&self, value: &str) {
        Js::set_src__str(js(self), value)
    }

    /// Whether the frame has a border: `1` or `0`.
    ///
    /// `attribute DOMString frameBorder`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-frame-frameborder)
    #[doc(alias = "frameBorder")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#htmlframeelement"]
    #[inline]
    pub fn frame_border(&self) -> String {
        Js::get_frameBorder__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets whether the frame has a border: `1` or `0`.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "frameBorder")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#htmlframeelement"]
    #[inline]
    pub fn set_frame_border(&self, value: &str) {
        Js::set_frameBorder__str(js(self), value)
    }

    /// The address of a long description of the frame.
    ///
    /// `attribute USVString longDesc`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-frame-longdesc)
    #[doc(alias = "longDesc")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#htmlframeelement"]
    #[inline]
    pub fn long_desc(&self) -> String {
        Js::get_longDesc__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the address of a long description of the frame.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "longDesc")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#htmlframeelement"]
    #[inline]
    pub fn set_long_desc(&self, value: &str) {
        Js::set_longDesc__str(js(self), value)
    }

    /// Whether the user is kept from resizing the frame.
    ///
    /// `attribute boolean noResize`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-frame-noresize)
    #[doc(alias = "noResize")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#htmlframeelement"]
    #[inline]
    pub fn no_resize(&self) -> bool {
        Js::get_noResize__as_bool(js(self)).get()
    }

    /// Sets whether the user is kept from resizing the frame.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "noResize")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#htmlframeelement"]
    #[inline]
    pub fn set_no_resize(&self, value: bool) {
        Js::set_noResize__bool(js(self), value)
    }

    /// The document in the frame, or null if it is of another origin.
    ///
    /// `readonly attribute Document? contentDocument`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-frame-contentdocument)
    #[doc(alias = "contentDocument")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#htmlframeelement"]
    #[inline]
    pub fn content_document(&self) -> Option<Document> {
        Js::get_contentDocument__as_option_value(js(self)).map(Js::read)
    }

    /// The window of the frame, or null if there is none.
    ///
    /// `readonly attribute WindowProxy? contentWindow`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-frame-contentwindow)
    #[doc(alias = "contentWindow")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#htmlframeelement"]
    #[inline]
    pub fn content_window(&self) -> Option<WindowProxy> {
        Js::get_contentWindow__as_option_value(js(self)).map(Js::read)
    }

    /// The space above and below the content in pixels.
    ///
    /// `attribute DOMString marginHeight`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-frame-marginheight)
    #[doc(alias = "marginHeight")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#htmlframeelement"]
    #[inline]
    pub fn margin_height(&self) -> String {
        Js::get_marginHeight__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the space above and below the content in pixels.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "marginHeight")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#htmlframeelement"]
    #[inline]
    pub fn set_margin_height(&self, value: &str) {
        Js::set_marginHeight__str(js(self), value)
    }

    /// The space to the left and right of the content in pixels.
    ///
    /// `attribute DOMString marginWidth`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-frame-marginwidth)
    #[doc(alias = "marginWidth")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#htmlframeelement"]
    #[inline]
    pub fn margin_width(&self) -> String {
        Js::get_marginWidth__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the space to the left and right of the content in pixels.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "marginWidth")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#htmlframeelement"]
    #[inline]
    pub fn set_margin_width(&self, value: &str) {
        Js::set_marginWidth__str(js(self), value)
    }
}

impl HtmlDirectoryElement {
    /// Whether the list is shown with less space.
    ///
    /// `attribute boolean compact`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-dir-compact)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#htmldirectoryelement"]
    #[inline]
    pub fn compact(&self) -> bool {
        Js::get_compact__as_bool(js(self)).get()
    }

    /// Sets whether the list is shown with less space.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "compact")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://html.spec.whatwg.org/multipage/obsolete.html#htmldirectoryelement"]
    #[inline]
    pub fn set_compact(&self, value: bool) {
        Js::set_compact__bool(js(self), value)
    }
}

impl HtmlFontElement {
    /// The text color.
    ///
    /// `attribute DOMString color`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFontElement/color) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-font-color)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFontElement"]
    #[inline]
    pub fn color(&self) -> String {
        Js::get_color__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the text color.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "color")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFontElement"]
    #[inline]
    pub fn set_color(&self, value: &str) {
        Js::set_color__str(js(self), value)
    }

    /// The font families, separated by commas.
    ///
    /// `attribute DOMString face`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFontElement/face) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-font-face)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFontElement"]
    #[inline]
    pub fn face(&self) -> String {
        Js::get_face__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the font families, separated by commas.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "face")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFontElement"]
    #[inline]
    pub fn set_face(&self, value: &str) {
        Js::set_face__str(js(self), value)
    }

    /// The font size from 1 to 7, or relative with a `+` or `-` sign.
    ///
    /// `attribute DOMString size`
    ///
    /// Feature `obsolete`. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFontElement/size) · [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-font-size)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFontElement"]
    #[inline]
    pub fn size(&self) -> String {
        Js::get_size__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the font size from 1 to 7, or relative with a `+` or `-` sign.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "size")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLFontElement"]
    #[inline]
    pub fn set_size(&self, value: &str) {
        Js::set_size__str(js(self), value)
    }
}

impl HtmlParamElement {
    /// The name of the parameter.
    ///
    /// `attribute DOMString name`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-param-name)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLParamElement"]
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the name of the parameter.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "name")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLParamElement"]
    #[inline]
    pub fn set_name(&self, value: &str) {
        Js::set_name__str(js(self), value)
    }

    /// The value of the parameter.
    ///
    /// `attribute DOMString value`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-param-value)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLParamElement"]
    #[inline]
    pub fn value(&self) -> String {
        Js::get_value__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the value of the parameter.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "value")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLParamElement"]
    #[inline]
    pub fn set_value(&self, value: &str) {
        Js::set_value__str(js(self), value)
    }

    /// The MIME type of the resource that `value` names.
    ///
    /// `attribute DOMString type`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-param-type)
    #[doc(alias = "type")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLParamElement"]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the MIME type of the resource that `value` names.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "type")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLParamElement"]
    #[inline]
    pub fn set_type(&self, value: &str) {
        Js::set_type__str(js(self), value)
    }

    /// The kind of the value: `data`, `ref` or `object`.
    ///
    /// `attribute DOMString valueType`
    ///
    /// Feature `obsolete`. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-param-valuetype)
    #[doc(alias = "valueType")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLParamElement"]
    #[inline]
    pub fn value_type(&self) -> String {
        Js::get_valueType__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the kind of the value: `data`, `ref` or `object`.
    ///
    /// Feature `obsolete`.
    #[doc(alias = "valueType")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/HTMLParamElement"]
    #[inline]
    pub fn set_value_type(&self, value: &str) {
        Js::set_valueType__str(js(self), value)
    }
}

impl External {
    /// Does nothing; obsolete.
    ///
    /// `undefined AddSearchProvider()`
    ///
    /// Feature `obsolete`. Not in Baseline. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-external-addsearchprovider)
    #[doc(alias = "AddSearchProvider")]
    #[deprecated = "The window.external.AddSearchProvider() and window.external.IsSearchProviderInstalled() methods do nothing, by specification."]
    #[inline]
    pub fn add_search_provider(&self) {
        Js::call_AddSearchProvider(js(self))
    }

    /// Does nothing; obsolete.
    ///
    /// `undefined IsSearchProviderInstalled()`
    ///
    /// Feature `obsolete`. Not in Baseline. [Specification](https://html.spec.whatwg.org/multipage/obsolete.html#dom-external-issearchproviderinstalled)
    #[doc(alias = "IsSearchProviderInstalled")]
    #[deprecated = "The window.external.AddSearchProvider() and window.external.IsSearchProviderInstalled() methods do nothing, by specification."]
    #[inline]
    pub fn is_search_provider_installed(&self) {
        Js::call_IsSearchProviderInstalled(js(self))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "aLink")]
    pub(crate) fn get_aLink__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "alinkColor")]
    pub(crate) fn get_alinkColor__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "all")]
    pub(crate) fn get_all__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "archive")]
    pub(crate) fn get_archive__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "background")]
    pub(crate) fn get_background__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "bgColor")]
    pub(crate) fn get_bgColor__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "border")]
    pub(crate) fn get_border__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "cellPadding")]
    pub(crate) fn get_cellPadding__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "cellSpacing")]
    pub(crate) fn get_cellSpacing__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ch")]
    pub(crate) fn get_ch__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "chOff")]
    pub(crate) fn get_chOff__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "clear")]
    pub(crate) fn get_clear__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "codeBase")]
    pub(crate) fn get_codeBase__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "codeType")]
    pub(crate) fn get_codeType__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "color")]
    pub(crate) fn get_color__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "cols")]
    pub(crate) fn get_cols__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "compact")]
    pub(crate) fn get_compact__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "declare")]
    pub(crate) fn get_declare__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "external")]
    pub(crate) fn get_external__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "face")]
    pub(crate) fn get_face__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "fgColor")]
    pub(crate) fn get_fgColor__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "frameBorder")]
    pub(crate) fn get_frameBorder__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "hspace")]
    pub(crate) fn get_hspace__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "link")]
    pub(crate) fn get_link__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "linkColor")]
    pub(crate) fn get_linkColor__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "locationbar")]
    pub(crate) fn get_locationbar__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "longDesc")]
    pub(crate) fn get_longDesc__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "loop")]
    pub(crate) fn get_loop__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "lowsrc")]
    pub(crate) fn get_lowsrc__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "marginHeight")]
    pub(crate) fn get_marginHeight__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "marginWidth")]
    pub(crate) fn get_marginWidth__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "menubar")]
    pub(crate) fn get_menubar__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "noHref")]
    pub(crate) fn get_noHref__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "noResize")]
    pub(crate) fn get_noResize__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "noShade")]
    pub(crate) fn get_noShade__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "noWrap")]
    pub(crate) fn get_noWrap__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "personalbar")]
    pub(crate) fn get_personalbar__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "rev")]
    pub(crate) fn get_rev__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "rules")]
    pub(crate) fn get_rules__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "scheme")]
    pub(crate) fn get_scheme__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "scrollAmount")]
    pub(crate) fn get_scrollAmount__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "scrollDelay")]
    pub(crate) fn get_scrollDelay__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "scrollbars")]
    pub(crate) fn get_scrollbars__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "scrolling")]
    pub(crate) fn get_scrolling__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "standby")]
    pub(crate) fn get_standby__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "statusbar")]
    pub(crate) fn get_statusbar__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "summary")]
    pub(crate) fn get_summary__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "toolbar")]
    pub(crate) fn get_toolbar__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "trueSpeed")]
    pub(crate) fn get_trueSpeed__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "vAlign")]
    pub(crate) fn get_vAlign__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "vLink")]
    pub(crate) fn get_vLink__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "valueType")]
    pub(crate) fn get_valueType__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "vlinkColor")]
    pub(crate) fn get_vlinkColor__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "vspace")]
    pub(crate) fn get_vspace__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, setter, js_name = "aLink")]
    pub(crate) fn set_aLink__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "alinkColor")]
    pub(crate) fn set_alinkColor__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "archive")]
    pub(crate) fn set_archive__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "axis")]
    pub(crate) fn set_axis__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "background")]
    pub(crate) fn set_background__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "bgColor")]
    pub(crate) fn set_bgColor__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "border")]
    pub(crate) fn set_border__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "cellPadding")]
    pub(crate) fn set_cellPadding__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "cellSpacing")]
    pub(crate) fn set_cellSpacing__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "ch")]
    pub(crate) fn set_ch__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "chOff")]
    pub(crate) fn set_chOff__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "clear")]
    pub(crate) fn set_clear__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "code")]
    pub(crate) fn set_code__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "codeBase")]
    pub(crate) fn set_codeBase__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "codeType")]
    pub(crate) fn set_codeType__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "color")]
    pub(crate) fn set_color__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "cols")]
    pub(crate) fn set_cols__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "compact")]
    pub(crate) fn set_compact__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, setter, js_name = "declare")]
    pub(crate) fn set_declare__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, setter, js_name = "face")]
    pub(crate) fn set_face__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "fgColor")]
    pub(crate) fn set_fgColor__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "frame")]
    pub(crate) fn set_frame__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "frameBorder")]
    pub(crate) fn set_frameBorder__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "hspace")]
    pub(crate) fn set_hspace__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "link")]
    pub(crate) fn set_link__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "linkColor")]
    pub(crate) fn set_linkColor__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "longDesc")]
    pub(crate) fn set_longDesc__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, setter, js_name = "loop")]
    pub(crate) fn try_set_loop__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "lowsrc")]
    pub(crate) fn set_lowsrc__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "marginHeight")]
    pub(crate) fn set_marginHeight__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "marginWidth")]
    pub(crate) fn set_marginWidth__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "noHref")]
    pub(crate) fn set_noHref__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, setter, js_name = "noResize")]
    pub(crate) fn set_noResize__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, setter, js_name = "noShade")]
    pub(crate) fn set_noShade__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, setter, js_name = "noWrap")]
    pub(crate) fn set_noWrap__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, setter, js_name = "rev")]
    pub(crate) fn set_rev__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "rows")]
    pub(crate) fn set_rows__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "rules")]
    pub(crate) fn set_rules__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "scheme")]
    pub(crate) fn set_scheme__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "scrollAmount")]
    pub(crate) fn set_scrollAmount__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "scrollDelay")]
    pub(crate) fn set_scrollDelay__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "scrolling")]
    pub(crate) fn set_scrolling__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "standby")]
    pub(crate) fn set_standby__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "summary")]
    pub(crate) fn set_summary__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "trueSpeed")]
    pub(crate) fn set_trueSpeed__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, setter, js_name = "vAlign")]
    pub(crate) fn set_vAlign__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "vLink")]
    pub(crate) fn set_vLink__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "valueType")]
    pub(crate) fn set_valueType__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "version")]
    pub(crate) fn set_version__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "vlinkColor")]
    pub(crate) fn set_vlinkColor__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "vspace")]
    pub(crate) fn set_vspace__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, js_name = "AddSearchProvider")]
    pub(crate) fn call_AddSearchProvider(this: &Js);
    #[wasm_bindgen(method, js_name = "IsSearchProviderInstalled")]
    pub(crate) fn call_IsSearchProviderInstalled(this: &Js);
    #[wasm_bindgen(method, js_name = "item")]
    pub(crate) fn call_item__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, js_name = "item")]
    pub(crate) fn call_item__str__as_option_value(this: &Js, a0: &str) -> Option<Js>;
}
