//! The elements of a page's head: title, base, link, meta, style

use crate::runtime::prelude::*;
use crate::{DomTokenList, HtmlBaseElement, HtmlLinkElement, HtmlMetaElement, HtmlStyleElement, HtmlTitleElement};

impl HtmlTitleElement {
    /// The text of the title.
    ///
    /// `attribute DOMString text`
    ///
    /// Feature `document-metadata`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTitleElement/text) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#dom-title-text-dev)
    #[inline]
    pub fn text(&self) -> String {
        Js::get_text__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the text of the title.
    ///
    /// Feature `document-metadata`.
    #[doc(alias = "text")]
    #[inline]
    pub fn set_text(&self, value: &str) {
        Js::set_text__str(js(self), value)
    }
}

impl HtmlBaseElement {
    /// The base URL for all relative URLs of the page.
    ///
    /// `attribute USVString href`
    ///
    /// Feature `document-metadata`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLBaseElement/href) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#dom-base-href)
    #[inline]
    pub fn href(&self) -> String {
        Js::get_href__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the base URL for all relative URLs of the page.
    ///
    /// Feature `document-metadata`.
    #[doc(alias = "href")]
    #[inline]
    pub fn set_href(&self, value: &str) {
        Js::set_href__str(js(self), value)
    }

    /// The frame or window in which links open by default.
    ///
    /// `attribute DOMString target`
    ///
    /// Feature `document-metadata`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLBaseElement/target) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#dom-base-target)
    #[inline]
    pub fn target(&self) -> String {
        Js::get_target__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the frame or window in which links open by default.
    ///
    /// Feature `document-metadata`.
    #[doc(alias = "target")]
    #[inline]
    pub fn set_target(&self, value: &str) {
        Js::set_target__str(js(self), value)
    }
}

impl HtmlLinkElement {
    /// The URL of the linked resource.
    ///
    /// `attribute USVString href`
    ///
    /// Feature `document-metadata`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLLinkElement/href) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#dom-link-href)
    #[inline]
    pub fn href(&self) -> String {
        Js::get_href__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the URL of the linked resource.
    ///
    /// Feature `document-metadata`.
    #[doc(alias = "href")]
    #[inline]
    pub fn set_href(&self, value: &str) {
        Js::set_href__str(js(self), value)
    }

    /// The CORS mode of the request: `anonymous`, `use-credentials`, or none for no CORS.
    ///
    /// `attribute DOMString? crossOrigin`
    ///
    /// Feature `document-metadata`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLLinkElement/crossOrigin) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#dom-link-crossorigin)
    #[doc(alias = "crossOrigin")]
    #[inline]
    pub fn cross_origin(&self) -> Option<String> {
        Js::get_crossOrigin__as_value(js(self)).as_string()
    }

    /// Sets the CORS mode of the request: `anonymous`, `use-credentials`, or none for no CORS.
    ///
    /// Feature `document-metadata`.
    #[doc(alias = "crossOrigin")]
    #[inline]
    pub fn set_cross_origin(&self, value: Option<&str>) {
        Js::set_crossOrigin__option_str(js(self), value)
    }

    /// What the resource is to the page, such as `stylesheet`, `icon` or `preload`.
    ///
    /// `attribute DOMString rel`
    ///
    /// Feature `document-metadata`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLLinkElement/rel) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#dom-link-rel)
    #[inline]
    pub fn rel(&self) -> String {
        Js::get_rel__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets what the resource is to the page, such as `stylesheet`, `icon` or `preload`.
    ///
    /// Feature `document-metadata`.
    #[doc(alias = "rel")]
    #[inline]
    pub fn set_rel(&self, value: &str) {
        Js::set_rel__str(js(self), value)
    }

    /// The kind of resource to preload, such as `script` or `font`.
    ///
    /// `attribute DOMString as`
    ///
    /// Feature `document-metadata`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLLinkElement/as) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#dom-link-as)
    #[doc(alias = "as")]
    #[inline]
    pub fn as_(&self) -> String {
        Js::get_as__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the kind of resource to preload, such as `script` or `font`.
    ///
    /// Feature `document-metadata`.
    #[doc(alias = "as")]
    #[inline]
    pub fn set_as(&self, value: &str) {
        Js::set_as__str(js(self), value)
    }

    /// The words of `rel`, as a list.
    ///
    /// `[PutForwards=value] readonly attribute DOMTokenList relList`
    ///
    /// Feature `document-metadata`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLLinkElement/relList) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#dom-link-rellist)
    #[doc(alias = "relList")]
    #[inline]
    pub fn rel_list(&self) -> DomTokenList {
        FromJs::from_js(Js::get_relList__as_value(js(self)))
    }

    /// Sets the words of `rel`, as a list.
    ///
    /// Feature `document-metadata`.
    #[doc(alias = "relList")]
    #[inline]
    pub fn set_rel_list(&self, value: &str) {
        Js::set_relList__str(js(self), value)
    }

    /// The media query that the resource is for.
    ///
    /// `attribute DOMString media`
    ///
    /// Feature `document-metadata`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLLinkElement/media) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#dom-link-media)
    #[inline]
    pub fn media(&self) -> String {
        Js::get_media__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the media query that the resource is for.
    ///
    /// Feature `document-metadata`.
    #[doc(alias = "media")]
    #[inline]
    pub fn set_media(&self, value: &str) {
        Js::set_media__str(js(self), value)
    }

    /// The hashes that the resource must match.
    ///
    /// `attribute DOMString integrity`
    ///
    /// Feature `document-metadata`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLLinkElement/integrity) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#dom-link-integrity)
    #[inline]
    pub fn integrity(&self) -> String {
        Js::get_integrity__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the hashes that the resource must match.
    ///
    /// Feature `document-metadata`.
    #[doc(alias = "integrity")]
    #[inline]
    pub fn set_integrity(&self, value: &str) {
        Js::set_integrity__str(js(self), value)
    }

    /// The language of the linked resource.
    ///
    /// `attribute DOMString hreflang`
    ///
    /// Feature `document-metadata`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLLinkElement/hreflang) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#dom-link-hreflang)
    #[inline]
    pub fn hreflang(&self) -> String {
        Js::get_hreflang__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the language of the linked resource.
    ///
    /// Feature `document-metadata`.
    #[doc(alias = "hreflang")]
    #[inline]
    pub fn set_hreflang(&self, value: &str) {
        Js::set_hreflang__str(js(self), value)
    }

    /// The MIME type of the resource, as a hint.
    ///
    /// `attribute DOMString type`
    ///
    /// Feature `document-metadata`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLLinkElement/type) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#dom-link-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the MIME type of the resource, as a hint.
    ///
    /// Feature `document-metadata`.
    #[doc(alias = "type")]
    #[inline]
    pub fn set_type(&self, value: &str) {
        Js::set_type__str(js(self), value)
    }

    /// The sizes of an icon, such as `32x32`.
    ///
    /// `[PutForwards=value] readonly attribute DOMTokenList sizes`
    ///
    /// Feature `document-metadata`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLLinkElement/sizes) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#dom-link-sizes)
    #[inline]
    pub fn sizes(&self) -> DomTokenList {
        FromJs::from_js(Js::get_sizes__as_value(js(self)))
    }

    /// Sets the sizes of an icon, such as `32x32`.
    ///
    /// Feature `document-metadata`.
    #[doc(alias = "sizes")]
    #[inline]
    pub fn set_sizes(&self, value: &str) {
        Js::set_sizes__str(js(self), value)
    }

    /// The candidates of an image to preload, as in `srcset`.
    ///
    /// `attribute USVString imageSrcset`
    ///
    /// Feature `document-metadata`. Baseline: widely available since 2023-12. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLLinkElement/imageSrcset) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#dom-link-imagesrcset)
    #[doc(alias = "imageSrcset")]
    #[inline]
    pub fn image_srcset(&self) -> String {
        Js::get_imageSrcset__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the candidates of an image to preload, as in `srcset`.
    ///
    /// Feature `document-metadata`.
    #[doc(alias = "imageSrcset")]
    #[inline]
    pub fn set_image_srcset(&self, value: &str) {
        Js::set_imageSrcset__str(js(self), value)
    }

    /// The layout widths of an image to preload, as in `sizes`.
    ///
    /// `attribute DOMString imageSizes`
    ///
    /// Feature `document-metadata`. Baseline: widely available since 2023-12. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLLinkElement/imageSizes) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#dom-link-imagesizes)
    #[doc(alias = "imageSizes")]
    #[inline]
    pub fn image_sizes(&self) -> String {
        Js::get_imageSizes__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the layout widths of an image to preload, as in `sizes`.
    ///
    /// Feature `document-metadata`.
    #[doc(alias = "imageSizes")]
    #[inline]
    pub fn set_image_sizes(&self, value: &str) {
        Js::set_imageSizes__str(js(self), value)
    }

    /// How much of the page's URL the request tells the server.
    ///
    /// `attribute DOMString referrerPolicy`
    ///
    /// Feature `document-metadata`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLLinkElement/referrerPolicy) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#dom-link-referrerpolicy)
    #[doc(alias = "referrerPolicy")]
    #[inline]
    pub fn referrer_policy(&self) -> String {
        Js::get_referrerPolicy__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets how much of the page's URL the request tells the server.
    ///
    /// Feature `document-metadata`.
    #[doc(alias = "referrerPolicy")]
    #[inline]
    pub fn set_referrer_policy(&self, value: &str) {
        Js::set_referrerPolicy__str(js(self), value)
    }

    /// What waits for the resource: `render` holds back the first painting of the page.
    ///
    /// `[PutForwards=value] readonly attribute DOMTokenList blocking`
    ///
    /// Feature `document-metadata`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLLinkElement/blocking) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#dom-link-blocking)
    #[inline]
    pub fn blocking(&self) -> DomTokenList {
        FromJs::from_js(Js::get_blocking__as_value(js(self)))
    }

    /// Sets what waits for the resource: `render` holds back the first painting of the page.
    ///
    /// Feature `document-metadata`.
    #[doc(alias = "blocking")]
    #[inline]
    pub fn set_blocking(&self, value: &str) {
        Js::set_blocking__str(js(self), value)
    }

    /// Whether the style sheet is neither loaded nor applied.
    ///
    /// `attribute boolean disabled`
    ///
    /// Feature `document-metadata`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLLinkElement/disabled) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#dom-link-disabled)
    #[inline]
    pub fn disabled(&self) -> bool {
        Js::get_disabled__as_bool(js(self)).get()
    }

    /// Sets whether the style sheet is neither loaded nor applied.
    ///
    /// Feature `document-metadata`.
    #[doc(alias = "disabled")]
    #[inline]
    pub fn set_disabled(&self, value: bool) {
        Js::set_disabled__bool(js(self), value)
    }

    /// How urgent the load is: `high`, `low` or `auto`.
    ///
    /// `attribute DOMString fetchPriority`
    ///
    /// Feature `document-metadata`. Baseline: newly available since 2024-10. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLLinkElement/fetchPriority) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#dom-link-fetchpriority)
    #[doc(alias = "fetchPriority")]
    #[inline]
    pub fn fetch_priority(&self) -> String {
        Js::get_fetchPriority__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets how urgent the load is: `high`, `low` or `auto`.
    ///
    /// Feature `document-metadata`.
    #[doc(alias = "fetchPriority")]
    #[inline]
    pub fn set_fetch_priority(&self, value: &str) {
        Js::set_fetchPriority__str(js(self), value)
    }
}

impl HtmlMetaElement {
    /// The name of the fact, such as `description` or `viewport`.
    ///
    /// `attribute DOMString name`
    ///
    /// Feature `document-metadata`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMetaElement/name) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#dom-meta-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the name of the fact, such as `description` or `viewport`.
    ///
    /// Feature `document-metadata`.
    #[doc(alias = "name")]
    #[inline]
    pub fn set_name(&self, value: &str) {
        Js::set_name__str(js(self), value)
    }

    /// The name of an instruction like an HTTP header, such as `refresh`.
    ///
    /// `attribute DOMString httpEquiv`
    ///
    /// Feature `document-metadata`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMetaElement/httpEquiv) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#dom-meta-httpequiv)
    #[doc(alias = "httpEquiv")]
    #[inline]
    pub fn http_equiv(&self) -> String {
        Js::get_httpEquiv__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the name of an instruction like an HTTP header, such as `refresh`.
    ///
    /// Feature `document-metadata`.
    #[doc(alias = "httpEquiv")]
    #[inline]
    pub fn set_http_equiv(&self, value: &str) {
        Js::set_httpEquiv__str(js(self), value)
    }

    /// The value that belongs to `name` or `httpEquiv`.
    ///
    /// `attribute DOMString content`
    ///
    /// Feature `document-metadata`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMetaElement/content) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#dom-meta-content)
    #[inline]
    pub fn content(&self) -> String {
        Js::get_content__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the value that belongs to `name` or `httpEquiv`.
    ///
    /// Feature `document-metadata`.
    #[doc(alias = "content")]
    #[inline]
    pub fn set_content(&self, value: &str) {
        Js::set_content__str(js(self), value)
    }

    /// The media query that a `theme-color` is for.
    ///
    /// `attribute DOMString media`
    ///
    /// Feature `document-metadata`. Baseline: widely available since 2022-10. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMetaElement/media) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#dom-meta-media)
    #[inline]
    pub fn media(&self) -> String {
        Js::get_media__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the media query that a `theme-color` is for.
    ///
    /// Feature `document-metadata`.
    #[doc(alias = "media")]
    #[inline]
    pub fn set_media(&self, value: &str) {
        Js::set_media__str(js(self), value)
    }
}

impl HtmlStyleElement {
    /// Whether the style sheet does not apply.
    ///
    /// `attribute boolean disabled`
    ///
    /// Feature `document-metadata`. Baseline: widely available since 2015-11. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLStyleElement/disabled) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#dom-style-disabled)
    #[inline]
    pub fn disabled(&self) -> bool {
        Js::get_disabled__as_bool(js(self)).get()
    }

    /// Sets whether the style sheet does not apply.
    ///
    /// Feature `document-metadata`.
    #[doc(alias = "disabled")]
    #[inline]
    pub fn set_disabled(&self, value: bool) {
        Js::set_disabled__bool(js(self), value)
    }

    /// The media query that the style sheet is for.
    ///
    /// `attribute DOMString media`
    ///
    /// Feature `document-metadata`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLStyleElement/media) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#dom-style-media)
    #[inline]
    pub fn media(&self) -> String {
        Js::get_media__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the media query that the style sheet is for.
    ///
    /// Feature `document-metadata`.
    #[doc(alias = "media")]
    #[inline]
    pub fn set_media(&self, value: &str) {
        Js::set_media__str(js(self), value)
    }

    /// What waits for the style sheet: `render` holds back the first painting of the page.
    ///
    /// `[PutForwards=value] readonly attribute DOMTokenList blocking`
    ///
    /// Feature `document-metadata`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLStyleElement/blocking) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#dom-style-blocking)
    #[inline]
    pub fn blocking(&self) -> DomTokenList {
        FromJs::from_js(Js::get_blocking__as_value(js(self)))
    }

    /// Sets what waits for the style sheet: `render` holds back the first painting of the page.
    ///
    /// Feature `document-metadata`.
    #[doc(alias = "blocking")]
    #[inline]
    pub fn set_blocking(&self, value: &str) {
        Js::set_blocking__str(js(self), value)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "as")]
    pub(crate) fn get_as__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "httpEquiv")]
    pub(crate) fn get_httpEquiv__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "imageSizes")]
    pub(crate) fn get_imageSizes__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "imageSrcset")]
    pub(crate) fn get_imageSrcset__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "as")]
    pub(crate) fn set_as__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "content")]
    pub(crate) fn set_content__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "httpEquiv")]
    pub(crate) fn set_httpEquiv__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "imageSizes")]
    pub(crate) fn set_imageSizes__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "imageSrcset")]
    pub(crate) fn set_imageSrcset__str(this: &Js, a0: &str);
}
