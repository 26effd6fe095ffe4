//! The embed and object elements, and the navigator's lists of plugins

use crate::runtime::prelude::*;
use crate::{
    Document, HtmlEmbedElement, HtmlFormElement, HtmlObjectElement, MimeType, MimeTypeArray, Navigator, Plugin,
    PluginArray, ValidityState, WindowProxy,
};

impl HtmlEmbedElement {
    /// The URL of the content.
    ///
    /// `attribute USVString src`
    ///
    /// Feature `embedded-objects`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLEmbedElement/src) · [Specification](https://html.spec.whatwg.org/multipage/iframe-embed-object.html#dom-embed-src)
    #[inline]
    pub fn src(&self) -> String {
        Js::get_src__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the URL of the content.
    ///
    /// Feature `embedded-objects`.
    #[doc(alias = "src")]
    #[inline]
    pub fn set_src(&self, value: &str) {
        Js::set_src__str(js(self), value)
    }

    /// The MIME type of the content.
    ///
    /// `attribute DOMString type`
    ///
    /// Feature `embedded-objects`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLEmbedElement/type) · [Specification](https://html.spec.whatwg.org/multipage/iframe-embed-object.html#dom-embed-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the MIME type of the content.
    ///
    /// Feature `embedded-objects`.
    #[doc(alias = "type")]
    #[inline]
    pub fn set_type(&self, value: &str) {
        Js::set_type__str(js(self), value)
    }

    /// The width in CSS pixels, as text.
    ///
    /// `attribute DOMString width`
    ///
    /// Feature `embedded-objects`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLEmbedElement/width) · [Specification](https://html.spec.whatwg.org/multipage/iframe-embed-object.html#dom-embed-width)
    #[inline]
    pub fn width(&self) -> String {
        Js::get_width__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the width in CSS pixels, as text.
    ///
    /// Feature `embedded-objects`.
    #[doc(alias = "width")]
    #[inline]
    pub fn set_width(&self, value: &str) {
        Js::set_width__str(js(self), value)
    }

    /// The height in CSS pixels, as text.
    ///
    /// `attribute DOMString height`
    ///
    /// Feature `embedded-objects`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLEmbedElement/height) · [Specification](https://html.spec.whatwg.org/multipage/iframe-embed-object.html#dom-embed-height)
    #[inline]
    pub fn height(&self) -> String {
        Js::get_height__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the height in CSS pixels, as text.
    ///
    /// Feature `embedded-objects`.
    #[doc(alias = "height")]
    #[inline]
    pub fn set_height(&self, value: &str) {
        Js::set_height__str(js(self), value)
    }

    /// Returns the SVG document inside, or none.
    ///
    /// `Document? getSVGDocument()`
    ///
    /// Feature `embedded-objects`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLEmbedElement/getSVGDocument) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content-other.html#dom-media-getsvgdocument)
    #[doc(alias = "getSVGDocument")]
    #[inline]
    pub fn get_svg_document(&self) -> Option<Document> {
        Js::call_getSVGDocument__as_option_value(js(self)).map(Js::read)
    }
}

impl HtmlObjectElement {
    /// The URL of the content.
    ///
    /// `attribute USVString data`
    ///
    /// Feature `embedded-objects`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLObjectElement/data) · [Specification](https://html.spec.whatwg.org/multipage/iframe-embed-object.html#dom-object-data)
    #[inline]
    pub fn data(&self) -> String {
        Js::get_data__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the URL of the content.
    ///
    /// Feature `embedded-objects`.
    #[doc(alias = "data")]
    #[inline]
    pub fn set_data(&self, value: &str) {
        Js::set_data__str(js(self), value)
    }

    /// The MIME type of the content.
    ///
    /// `attribute DOMString type`
    ///
    /// Feature `embedded-objects`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLObjectElement/type) · [Specification](https://html.spec.whatwg.org/multipage/iframe-embed-object.html#dom-object-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the MIME type of the content.
    ///
    /// Feature `embedded-objects`.
    #[doc(alias = "type")]
    #[inline]
    pub fn set_type(&self, value: &str) {
        Js::set_type__str(js(self), value)
    }

    /// The name of the frame inside, for use as a link target.
    ///
    /// `attribute DOMString name`
    ///
    /// Feature `embedded-objects`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLObjectElement/name) · [Specification](https://html.spec.whatwg.org/multipage/iframe-embed-object.html#dom-object-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the name of the frame inside, for use as a link target.
    ///
    /// Feature `embedded-objects`.
    #[doc(alias = "name")]
    #[inline]
    pub fn set_name(&self, value: &str) {
        Js::set_name__str(js(self), value)
    }

    /// The form that the element belongs to, or none.
    ///
    /// `readonly attribute HTMLFormElement? form`
    ///
    /// Feature `embedded-objects`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLObjectElement/form) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-fae-form-dev)
    #[inline]
    pub fn form(&self) -> Option<HtmlFormElement> {
        Js::get_form__as_option_value(js(self)).map(Js::read)
    }

    /// The width in CSS pixels, as text.
    ///
    /// `attribute DOMString width`
    ///
    /// Feature `embedded-objects`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLObjectElement/width) · [Specification](https://html.spec.whatwg.org/multipage/iframe-embed-object.html#dom-object-width)
    #[inline]
    pub fn width(&self) -> String {
        Js::get_width__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the width in CSS pixels, as text.
    ///
    /// Feature `embedded-objects`.
    #[doc(alias = "width")]
    #[inline]
    pub fn set_width(&self, value: &str) {
        Js::set_width__str(js(self), value)
    }

    /// The height in CSS pixels, as text.
    ///
    /// `attribute DOMString height`
    ///
    /// Feature `embedded-objects`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLObjectElement/height) · [Specification](https://html.spec.whatwg.org/multipage/iframe-embed-object.html#dom-object-height)
    #[inline]
    pub fn height(&self) -> String {
        Js::get_height__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the height in CSS pixels, as text.
    ///
    /// Feature `embedded-objects`.
    #[doc(alias = "height")]
    #[inline]
    pub fn set_height(&self, value: &str) {
        Js::set_height__str(js(self), value)
    }

    /// The document inside, none if there is none or it comes from another origin.
    ///
    /// `readonly attribute Document? contentDocument`
    ///
    /// Feature `embedded-objects`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLObjectElement/contentDocument) · [Specification](https://html.spec.whatwg.org/multipage/iframe-embed-object.html#dom-object-contentdocument)
    #[doc(alias = "contentDocument")]
    #[inline]
    pub fn content_document(&self) -> Option<Document> {
        Js::get_contentDocument__as_option_value(js(self)).map(Js::read)
    }

    /// The window inside, or none.
    ///
    /// `readonly attribute WindowProxy? contentWindow`
    ///
    /// Feature `embedded-objects`. Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLObjectElement/contentWindow) · [Specification](https://html.spec.whatwg.org/multipage/iframe-embed-object.html#dom-object-contentwindow)
    #[doc(alias = "contentWindow")]
    #[inline]
    pub fn content_window(&self) -> Option<WindowProxy> {
        Js::get_contentWindow__as_option_value(js(self)).map(Js::read)
    }

    /// Returns the SVG document inside, or none.
    ///
    /// `Document? getSVGDocument()`
    ///
    /// Feature `embedded-objects`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLObjectElement/getSVGDocument) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content-other.html#dom-media-getsvgdocument)
    #[doc(alias = "getSVGDocument")]
    #[inline]
    pub fn get_svg_document(&self) -> Option<Document> {
        Js::call_getSVGDocument__as_option_value(js(self)).map(Js::read)
    }

    /// Always false, since objects are never validated.
    ///
    /// `readonly attribute boolean willValidate`
    ///
    /// Feature `embedded-objects`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLObjectElement/willValidate) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-willvalidate-dev)
    #[doc(alias = "willValidate")]
    #[inline]
    pub fn will_validate(&self) -> bool {
        Js::get_willValidate__as_bool(js(self)).get()
    }

    /// The validity of the element, in which only a custom error can be set.
    ///
    /// `readonly attribute ValidityState validity`
    ///
    /// Feature `embedded-objects`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLObjectElement/validity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-validity)
    #[inline]
    pub fn validity(&self) -> ValidityState {
        FromJs::from_js(Js::get_validity__as_value(js(self)))
    }

    /// Always an empty string, since objects are never validated.
    ///
    /// `readonly attribute DOMString validationMessage`
    ///
    /// Feature `embedded-objects`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLObjectElement/validationMessage) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-validationmessage-dev)
    #[doc(alias = "validationMessage")]
    #[inline]
    pub fn validation_message(&self) -> String {
        Js::get_validationMessage__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Always returns true, since objects are never validated.
    ///
    /// `boolean checkValidity()`
    ///
    /// Feature `embedded-objects`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLObjectElement/checkValidity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-checkvalidity-dev)
    #[doc(alias = "checkValidity")]
    #[inline]
    pub fn check_validity(&self) -> bool {
        Js::call_checkValidity__as_bool(js(self)).get()
    }

    /// Always returns true, since objects are never validated.
    ///
    /// `boolean reportValidity()`
    ///
    /// Feature `embedded-objects`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLObjectElement/reportValidity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-reportvalidity)
    #[doc(alias = "reportValidity")]
    #[inline]
    pub fn report_validity(&self) -> bool {
        Js::call_reportValidity__as_bool(js(self)).get()
    }

    /// Sets an error message; it has no effect on the form, since objects are never validated.
    ///
    /// `undefined setCustomValidity(DOMString error)`
    ///
    /// Feature `embedded-objects`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLObjectElement/setCustomValidity) · [Specification](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-cva-setcustomvalidity-dev)
    #[doc(alias = "setCustomValidity")]
    #[inline]
    pub fn set_custom_validity(&self, error: &str) {
        Js::call_setCustomValidity__str(js(self), error)
    }
}

impl Navigator {
    /// The plugins, a fixed list if the browser shows PDF files and otherwise empty.
    ///
    /// `readonly attribute PluginArray plugins`
    ///
    /// Feature `embedded-objects`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/plugins) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-navigator-plugins)
    #[inline]
    pub fn plugins(&self) -> PluginArray {
        FromJs::from_js(Js::get_plugins__as_value(js(self)))
    }

    /// The MIME types of the plugins.
    ///
    /// `readonly attribute MimeTypeArray mimeTypes`
    ///
    /// Feature `embedded-objects`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/mimeTypes) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-navigator-mimetypes)
    #[doc(alias = "mimeTypes")]
    #[inline]
    pub fn mime_types(&self) -> MimeTypeArray {
        FromJs::from_js(Js::get_mimeTypes__as_value(js(self)))
    }

    /// Always returns false.
    ///
    /// `boolean javaEnabled()`
    ///
    /// Feature `embedded-objects`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/javaEnabled) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-navigator-javaenabled)
    #[doc(alias = "javaEnabled")]
    #[inline]
    pub fn java_enabled(&self) -> bool {
        Js::call_javaEnabled__as_bool(js(self)).get()
    }

    /// Whether the browser shows PDF files itself, and does not download them.
    ///
    /// `readonly attribute boolean pdfViewerEnabled`
    ///
    /// Feature `embedded-objects`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/pdfViewerEnabled) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-navigator-pdfviewerenabled)
    #[doc(alias = "pdfViewerEnabled")]
    #[inline]
    pub fn pdf_viewer_enabled(&self) -> bool {
        Js::get_pdfViewerEnabled__as_bool(js(self)).get()
    }
}

impl PluginArray {
    /// Does nothing; kept for old pages.
    ///
    /// `undefined refresh()`
    ///
    /// Feature `embedded-objects`. [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-pluginarray-refresh)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/PluginArray"]
    #[inline]
    pub fn refresh(&self) {
        Js::call_refresh(js(self))
    }

    /// The number of plugins.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `embedded-objects`. [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-pluginarray-length)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/PluginArray"]
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `getter Plugin? item(unsigned long index)`
    ///
    /// Feature `embedded-objects`.
    #[inline]
    pub fn get_with_index(&self, index: u32) -> Option<Plugin> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// Returns the plugin at the index, or none if out of range.
    ///
    /// `getter Plugin? item(unsigned long index)`
    ///
    /// Feature `embedded-objects`. [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-pluginarray-item)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/PluginArray"]
    #[inline]
    pub fn item(&self, index: u32) -> Option<Plugin> {
        Js::call_item__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// `getter Plugin? namedItem(DOMString name)`
    ///
    /// Feature `embedded-objects`.
    #[inline]
    pub fn get_with_name(&self, name: &str) -> Option<Plugin> {
        Js::index_get__str__as_option_value(js(self), name).map(Js::read)
    }

    /// Returns the plugin with this name, or none.
    ///
    /// `getter Plugin? namedItem(DOMString name)`
    ///
    /// Feature `embedded-objects`. [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-pluginarray-nameditem)
    #[doc(alias = "namedItem")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/PluginArray"]
    #[inline]
    pub fn named_item(&self, name: &str) -> Option<Plugin> {
        Js::call_namedItem__str__as_option_value(js(self), name).map(Js::read)
    }
}

impl IntoIterator for &PluginArray {
    type Item = Plugin;
    type IntoIter = IndexedIter<Plugin>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

sequence!([] PluginArray; Plugin);

impl MimeTypeArray {
    /// The number of MIME types.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `embedded-objects`. [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-mimetypearray-length)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/MimeTypeArray"]
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `getter MimeType? item(unsigned long index)`
    ///
    /// Feature `embedded-objects`.
    #[inline]
    pub fn get_with_index(&self, index: u32) -> Option<MimeType> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// Returns the MIME type at the index, or none if out of range.
    ///
    /// `getter MimeType? item(unsigned long index)`
    ///
    /// Feature `embedded-objects`. [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-mimetypearray-item)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/MimeTypeArray"]
    #[inline]
    pub fn item(&self, index: u32) -> Option<MimeType> {
        Js::call_item__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// `getter MimeType? namedItem(DOMString name)`
    ///
    /// Feature `embedded-objects`.
    #[inline]
    pub fn get_with_name(&self, name: &str) -> Option<MimeType> {
        Js::index_get__str__as_option_value(js(self), name).map(Js::read)
    }

    /// Returns the entry for this MIME type, such as `application/pdf`, or none.
    ///
    /// `getter MimeType? namedItem(DOMString name)`
    ///
    /// Feature `embedded-objects`. [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-mimetypearray-nameditem)
    #[doc(alias = "namedItem")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/MimeTypeArray"]
    #[inline]
    pub fn named_item(&self, name: &str) -> Option<MimeType> {
        Js::call_namedItem__str__as_option_value(js(self), name).map(Js::read)
    }
}

impl IntoIterator for &MimeTypeArray {
    type Item = MimeType;
    type IntoIter = IndexedIter<MimeType>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

sequence!([] MimeTypeArray; MimeType);

impl Plugin {
    /// The name of the plugin.
    ///
    /// `readonly attribute DOMString name`
    ///
    /// Feature `embedded-objects`. [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-plugin-name)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Plugin"]
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// A text about the plugin.
    ///
    /// `readonly attribute DOMString description`
    ///
    /// Feature `embedded-objects`. [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-plugin-description)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Plugin"]
    #[inline]
    pub fn description(&self) -> String {
        Js::get_description__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The file name of the plugin, a fixed one.
    ///
    /// `readonly attribute DOMString filename`
    ///
    /// Feature `embedded-objects`. [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-plugin-filename)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Plugin"]
    #[inline]
    pub fn filename(&self) -> String {
        Js::get_filename__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The number of MIME types that the plugin handles.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `embedded-objects`. [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-plugin-length)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Plugin"]
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `getter MimeType? item(unsigned long index)`
    ///
    /// Feature `embedded-objects`.
    #[inline]
    pub fn get_with_index(&self, index: u32) -> Option<MimeType> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// Returns the MIME type at the index, or none if out of range.
    ///
    /// `getter MimeType? item(unsigned long index)`
    ///
    /// Feature `embedded-objects`. [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-plugin-item)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Plugin"]
    #[inline]
    pub fn item(&self, index: u32) -> Option<MimeType> {
        Js::call_item__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// `getter MimeType? namedItem(DOMString name)`
    ///
    /// Feature `embedded-objects`.
    #[inline]
    pub fn get_with_name(&self, name: &str) -> Option<MimeType> {
        Js::index_get__str__as_option_value(js(self), name).map(Js::read)
    }

    /// Returns the entry for this MIME type, or none.
    ///
    /// `getter MimeType? namedItem(DOMString name)`
    ///
    /// Feature `embedded-objects`. [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-plugin-nameditem)
    #[doc(alias = "namedItem")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Plugin"]
    #[inline]
    pub fn named_item(&self, name: &str) -> Option<MimeType> {
        Js::call_namedItem__str__as_option_value(js(self), name).map(Js::read)
    }
}

impl IntoIterator for &Plugin {
    type Item = MimeType;
    type IntoIter = IndexedIter<MimeType>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

sequence!([] Plugin; MimeType);

impl MimeType {
    /// The MIME type, such as `application/pdf`.
    ///
    /// `readonly attribute DOMString type`
    ///
    /// Feature `embedded-objects`. [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-mimetype-type)
    #[doc(alias = "type")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/MimeType"]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// A text about the format.
    ///
    /// `readonly attribute DOMString description`
    ///
    /// Feature `embedded-objects`. [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-mimetype-description)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/MimeType"]
    #[inline]
    pub fn description(&self) -> String {
        Js::get_description__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The usual file extensions.
    ///
    /// `readonly attribute DOMString suffixes`
    ///
    /// Feature `embedded-objects`. [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-mimetype-suffixes)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/MimeType"]
    #[inline]
    pub fn suffixes(&self) -> String {
        Js::get_suffixes__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The plugin that handles the MIME type.
    ///
    /// `readonly attribute Plugin enabledPlugin`
    ///
    /// Feature `embedded-objects`. [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-mimetype-enabledplugin)
    #[doc(alias = "enabledPlugin")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/MimeType"]
    #[inline]
    pub fn enabled_plugin(&self) -> Plugin {
        FromJs::from_js(Js::get_enabledPlugin__as_value(js(self)))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "enabledPlugin")]
    pub(crate) fn get_enabledPlugin__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "mimeTypes")]
    pub(crate) fn get_mimeTypes__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "pdfViewerEnabled")]
    pub(crate) fn get_pdfViewerEnabled__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "suffixes")]
    pub(crate) fn get_suffixes__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "data")]
    pub(crate) fn set_data__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, js_name = "javaEnabled")]
    pub(crate) fn call_javaEnabled__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, js_name = "refresh")]
    pub(crate) fn call_refresh(this: &Js);
}
