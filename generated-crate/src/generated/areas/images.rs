//! The img, picture, source, map and area elements

use crate::runtime::prelude::*;
use crate::{DomTokenList, HtmlAreaElement, HtmlCollection, HtmlImageElement, HtmlMapElement, HtmlSourceElement};

impl HtmlSourceElement {
    /// `attribute USVString src`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSourceElement/src) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-source-src)
    #[inline]
    pub fn src(&self) -> String {
        Js::get_src__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute USVString src`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSourceElement/src) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-source-src)
    #[doc(alias = "src")]
    #[inline]
    pub fn set_src(&self, value: &str) {
        Js::set_src__str(js(self), value)
    }

    /// `attribute DOMString type`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSourceElement/type) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-source-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString type`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSourceElement/type) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-source-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn set_type(&self, value: &str) {
        Js::set_type__str(js(self), value)
    }

    /// `attribute USVString srcset`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSourceElement/srcset) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-source-srcset)
    #[inline]
    pub fn srcset(&self) -> String {
        Js::get_srcset__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute USVString srcset`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSourceElement/srcset) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-source-srcset)
    #[doc(alias = "srcset")]
    #[inline]
    pub fn set_srcset(&self, value: &str) {
        Js::set_srcset__str(js(self), value)
    }

    /// `attribute DOMString sizes`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSourceElement/sizes) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-source-sizes)
    #[inline]
    pub fn sizes(&self) -> String {
        Js::get_sizes__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString sizes`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSourceElement/sizes) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-source-sizes)
    #[doc(alias = "sizes")]
    #[inline]
    pub fn set_sizes(&self, value: &str) {
        Js::set_sizes__str(js(self), value)
    }

    /// `attribute DOMString media`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSourceElement/media) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-source-media)
    #[inline]
    pub fn media(&self) -> String {
        Js::get_media__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString media`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSourceElement/media) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-source-media)
    #[doc(alias = "media")]
    #[inline]
    pub fn set_media(&self, value: &str) {
        Js::set_media__str(js(self), value)
    }

    /// `attribute unsigned long width`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSourceElement/width) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-source-width)
    #[inline]
    pub fn width(&self) -> u32 {
        Js::get_width__as_number(js(self)) as u32
    }

    /// `attribute unsigned long width`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSourceElement/width) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-source-width)
    #[doc(alias = "width")]
    #[inline]
    pub fn set_width(&self, value: u32) {
        Js::set_width__number(js(self), value as f64)
    }

    /// `attribute unsigned long height`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSourceElement/height) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-source-height)
    #[inline]
    pub fn height(&self) -> u32 {
        Js::get_height__as_number(js(self)) as u32
    }

    /// `attribute unsigned long height`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSourceElement/height) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-source-height)
    #[doc(alias = "height")]
    #[inline]
    pub fn set_height(&self, value: u32) {
        Js::set_height__number(js(self), value as f64)
    }
}

impl HtmlImageElement {
    /// `Image(optional unsigned long width, optional unsigned long height)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#htmlimageelement)
    #[inline]
    pub fn new() -> HtmlImageElement {
        Js::new_Image__as_value().cast()
    }

    /// `Image(optional unsigned long width, optional unsigned long height)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#htmlimageelement)
    #[inline]
    pub fn new_with_width(width: u32) -> HtmlImageElement {
        Js::new_Image__number__as_value(width as f64).cast()
    }

    /// `Image(optional unsigned long width, optional unsigned long height)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#htmlimageelement)
    #[inline]
    pub fn new_with_width_and_height(width: u32, height: u32) -> HtmlImageElement {
        Js::new_Image__number2__as_value(width as f64, height as f64).cast()
    }

    /// `attribute DOMString alt`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/alt) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-alt)
    #[inline]
    pub fn alt(&self) -> String {
        Js::get_alt__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString alt`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/alt) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-alt)
    #[doc(alias = "alt")]
    #[inline]
    pub fn set_alt(&self, value: &str) {
        Js::set_alt__str(js(self), value)
    }

    /// `attribute USVString src`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/src) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-src)
    #[inline]
    pub fn src(&self) -> String {
        Js::get_src__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute USVString src`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/src) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-src)
    #[doc(alias = "src")]
    #[inline]
    pub fn set_src(&self, value: &str) {
        Js::set_src__str(js(self), value)
    }

    /// `attribute USVString srcset`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/srcset) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-srcset)
    #[inline]
    pub fn srcset(&self) -> String {
        Js::get_srcset__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute USVString srcset`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/srcset) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-srcset)
    #[doc(alias = "srcset")]
    #[inline]
    pub fn set_srcset(&self, value: &str) {
        Js::set_srcset__str(js(self), value)
    }

    /// `attribute DOMString sizes`
    ///
    /// Baseline: widely available since 2016-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/sizes) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-sizes)
    #[inline]
    pub fn sizes(&self) -> String {
        Js::get_sizes__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString sizes`
    ///
    /// Baseline: widely available since 2016-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/sizes) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-sizes)
    #[doc(alias = "sizes")]
    #[inline]
    pub fn set_sizes(&self, value: &str) {
        Js::set_sizes__str(js(self), value)
    }

    /// `attribute DOMString? crossOrigin`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/crossOrigin) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-crossorigin)
    #[doc(alias = "crossOrigin")]
    #[inline]
    pub fn cross_origin(&self) -> Option<String> {
        Js::get_crossOrigin__as_value(js(self)).as_string()
    }

    /// `attribute DOMString? crossOrigin`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/crossOrigin) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-crossorigin)
    #[doc(alias = "crossOrigin")]
    #[inline]
    pub fn set_cross_origin(&self, value: Option<&str>) {
        Js::set_crossOrigin__option_str(js(self), value)
    }

    /// `attribute DOMString useMap`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/useMap) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-usemap)
    #[doc(alias = "useMap")]
    #[inline]
    pub fn use_map(&self) -> String {
        Js::get_useMap__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString useMap`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/useMap) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-usemap)
    #[doc(alias = "useMap")]
    #[inline]
    pub fn set_use_map(&self, value: &str) {
        Js::set_useMap__str(js(self), value)
    }

    /// `attribute boolean isMap`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/isMap) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-ismap)
    #[doc(alias = "isMap")]
    #[inline]
    pub fn is_map(&self) -> bool {
        Js::get_isMap__as_bool(js(self)).get()
    }

    /// `attribute boolean isMap`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/isMap) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-ismap)
    #[doc(alias = "isMap")]
    #[inline]
    pub fn set_is_map(&self, value: bool) {
        Js::set_isMap__bool(js(self), value)
    }

    /// `attribute boolean controls`
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn controls(&self) -> bool {
        Js::get_controls__as_bool(js(self)).get()
    }

    /// `attribute boolean controls`
    #[doc(alias = "controls")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_controls(&self, value: bool) {
        Js::set_controls__bool(js(self), value)
    }

    /// `attribute unsigned long width`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/width) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-width-dev)
    #[inline]
    pub fn width(&self) -> u32 {
        Js::get_width__as_number(js(self)) as u32
    }

    /// `attribute unsigned long width`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/width) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-width-dev)
    #[doc(alias = "width")]
    #[inline]
    pub fn set_width(&self, value: u32) {
        Js::set_width__number(js(self), value as f64)
    }

    /// `attribute unsigned long height`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/height) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-height-dev)
    #[inline]
    pub fn height(&self) -> u32 {
        Js::get_height__as_number(js(self)) as u32
    }

    /// `attribute unsigned long height`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/height) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-height-dev)
    #[doc(alias = "height")]
    #[inline]
    pub fn set_height(&self, value: u32) {
        Js::set_height__number(js(self), value as f64)
    }

    /// `readonly attribute unsigned long naturalWidth`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/naturalWidth) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-naturalwidth-dev)
    #[doc(alias = "naturalWidth")]
    #[inline]
    pub fn natural_width(&self) -> u32 {
        Js::get_naturalWidth__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long naturalHeight`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/naturalHeight) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-naturalheight-dev)
    #[doc(alias = "naturalHeight")]
    #[inline]
    pub fn natural_height(&self) -> u32 {
        Js::get_naturalHeight__as_number(js(self)) as u32
    }

    /// `readonly attribute boolean complete`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/complete) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-complete-dev)
    #[inline]
    pub fn complete(&self) -> bool {
        Js::get_complete__as_bool(js(self)).get()
    }

    /// `readonly attribute USVString currentSrc`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/currentSrc) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-currentsrc-dev)
    #[doc(alias = "currentSrc")]
    #[inline]
    pub fn current_src(&self) -> String {
        Js::get_currentSrc__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString referrerPolicy`
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/referrerPolicy) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-referrerpolicy)
    #[doc(alias = "referrerPolicy")]
    #[inline]
    pub fn referrer_policy(&self) -> String {
        Js::get_referrerPolicy__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString referrerPolicy`
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/referrerPolicy) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-referrerpolicy)
    #[doc(alias = "referrerPolicy")]
    #[inline]
    pub fn set_referrer_policy(&self, value: &str) {
        Js::set_referrerPolicy__str(js(self), value)
    }

    /// `attribute DOMString decoding`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/decoding) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-decoding)
    #[inline]
    pub fn decoding(&self) -> String {
        Js::get_decoding__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString decoding`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/decoding) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-decoding)
    #[doc(alias = "decoding")]
    #[inline]
    pub fn set_decoding(&self, value: &str) {
        Js::set_decoding__str(js(self), value)
    }

    /// `attribute DOMString loading`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/loading) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-loading)
    #[inline]
    pub fn loading(&self) -> String {
        Js::get_loading__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString loading`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/loading) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-loading)
    #[doc(alias = "loading")]
    #[inline]
    pub fn set_loading(&self, value: &str) {
        Js::set_loading__str(js(self), value)
    }

    /// `attribute DOMString fetchPriority`
    ///
    /// Baseline: newly available since 2024-10. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/fetchPriority) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-fetchpriority)
    #[doc(alias = "fetchPriority")]
    #[inline]
    pub fn fetch_priority(&self) -> String {
        Js::get_fetchPriority__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString fetchPriority`
    ///
    /// Baseline: newly available since 2024-10. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/fetchPriority) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-fetchpriority)
    #[doc(alias = "fetchPriority")]
    #[inline]
    pub fn set_fetch_priority(&self, value: &str) {
        Js::set_fetchPriority__str(js(self), value)
    }

    /// `Promise<undefined> decode()`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/decode) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-decode-dev)
    #[inline]
    pub fn decode(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_decode__as_value(js(self)))
    }

    /// `readonly attribute long x`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/x) · [Specification](https://drafts.csswg.org/cssom-view/#dom-htmlimageelement-x)
    #[inline]
    pub fn x(&self) -> i32 {
        Js::get_x__as_number(js(self)) as i32
    }

    /// `readonly attribute long y`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/y) · [Specification](https://drafts.csswg.org/cssom-view/#dom-htmlimageelement-y)
    #[inline]
    pub fn y(&self) -> i32 {
        Js::get_y__as_number(js(self)) as i32
    }
}

impl HtmlMapElement {
    /// `attribute DOMString name`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMapElement/name) · [Specification](https://html.spec.whatwg.org/multipage/image-maps.html#dom-map-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString name`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMapElement/name) · [Specification](https://html.spec.whatwg.org/multipage/image-maps.html#dom-map-name)
    #[doc(alias = "name")]
    #[inline]
    pub fn set_name(&self, value: &str) {
        Js::set_name__str(js(self), value)
    }

    /// `readonly attribute HTMLCollection areas`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMapElement/areas) · [Specification](https://html.spec.whatwg.org/multipage/image-maps.html#dom-map-areas-dev)
    #[inline]
    pub fn areas(&self) -> HtmlCollection {
        FromJs::from_js(Js::get_areas__as_value(js(self)))
    }
}

impl HtmlAreaElement {
    /// `attribute DOMString alt`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/alt) · [Specification](https://html.spec.whatwg.org/multipage/image-maps.html#dom-area-alt)
    #[inline]
    pub fn alt(&self) -> String {
        Js::get_alt__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString alt`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/alt) · [Specification](https://html.spec.whatwg.org/multipage/image-maps.html#dom-area-alt)
    #[doc(alias = "alt")]
    #[inline]
    pub fn set_alt(&self, value: &str) {
        Js::set_alt__str(js(self), value)
    }

    /// `attribute DOMString coords`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/coords) · [Specification](https://html.spec.whatwg.org/multipage/image-maps.html#dom-area-coords)
    #[inline]
    pub fn coords(&self) -> String {
        Js::get_coords__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString coords`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/coords) · [Specification](https://html.spec.whatwg.org/multipage/image-maps.html#dom-area-coords)
    #[doc(alias = "coords")]
    #[inline]
    pub fn set_coords(&self, value: &str) {
        Js::set_coords__str(js(self), value)
    }

    /// `attribute DOMString shape`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/shape) · [Specification](https://html.spec.whatwg.org/multipage/image-maps.html#dom-area-shape)
    #[inline]
    pub fn shape(&self) -> String {
        Js::get_shape__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString shape`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/shape) · [Specification](https://html.spec.whatwg.org/multipage/image-maps.html#dom-area-shape)
    #[doc(alias = "shape")]
    #[inline]
    pub fn set_shape(&self, value: &str) {
        Js::set_shape__str(js(self), value)
    }

    /// `attribute DOMString download`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/download) · [Specification](https://html.spec.whatwg.org/multipage/image-maps.html#dom-area-download)
    #[inline]
    pub fn download(&self) -> String {
        Js::get_download__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString download`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/download) · [Specification](https://html.spec.whatwg.org/multipage/image-maps.html#dom-area-download)
    #[doc(alias = "download")]
    #[inline]
    pub fn set_download(&self, value: &str) {
        Js::set_download__str(js(self), value)
    }

    /// `attribute USVString ping`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/ping) · [Specification](https://html.spec.whatwg.org/multipage/image-maps.html#dom-area-ping)
    #[inline]
    pub fn ping(&self) -> String {
        Js::get_ping__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute USVString ping`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/ping) · [Specification](https://html.spec.whatwg.org/multipage/image-maps.html#dom-area-ping)
    #[doc(alias = "ping")]
    #[inline]
    pub fn set_ping(&self, value: &str) {
        Js::set_ping__str(js(self), value)
    }

    /// `attribute DOMString rel`
    ///
    /// Baseline: widely available since 2016-10. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/rel) · [Specification](https://html.spec.whatwg.org/multipage/image-maps.html#dom-area-rel)
    #[inline]
    pub fn rel(&self) -> String {
        Js::get_rel__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString rel`
    ///
    /// Baseline: widely available since 2016-10. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/rel) · [Specification](https://html.spec.whatwg.org/multipage/image-maps.html#dom-area-rel)
    #[doc(alias = "rel")]
    #[inline]
    pub fn set_rel(&self, value: &str) {
        Js::set_rel__str(js(self), value)
    }

    /// `[PutForwards=value] readonly attribute DOMTokenList relList`
    ///
    /// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/relList) · [Specification](https://html.spec.whatwg.org/multipage/image-maps.html#dom-area-rellist)
    #[doc(alias = "relList")]
    #[inline]
    pub fn rel_list(&self) -> DomTokenList {
        FromJs::from_js(Js::get_relList__as_value(js(self)))
    }

    /// `[PutForwards=value] readonly attribute DOMTokenList relList`
    ///
    /// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/relList) · [Specification](https://html.spec.whatwg.org/multipage/image-maps.html#dom-area-rellist)
    #[doc(alias = "relList")]
    #[inline]
    pub fn set_rel_list(&self, value: &str) {
        Js::set_relList__str(js(self), value)
    }

    /// `attribute DOMString referrerPolicy`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/referrerPolicy) · [Specification](https://html.spec.whatwg.org/multipage/image-maps.html#dom-area-referrerpolicy)
    #[doc(alias = "referrerPolicy")]
    #[inline]
    pub fn referrer_policy(&self) -> String {
        Js::get_referrerPolicy__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString referrerPolicy`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/referrerPolicy) · [Specification](https://html.spec.whatwg.org/multipage/image-maps.html#dom-area-referrerpolicy)
    #[doc(alias = "referrerPolicy")]
    #[inline]
    pub fn set_referrer_policy(&self, value: &str) {
        Js::set_referrerPolicy__str(js(self), value)
    }

    /// `readonly attribute USVString origin`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/origin) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-origin-dev)
    #[inline]
    pub fn origin(&self) -> String {
        Js::get_origin__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute USVString protocol`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/protocol) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-protocol-dev)
    #[inline]
    pub fn protocol(&self) -> String {
        Js::get_protocol__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute USVString protocol`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/protocol) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-protocol-dev)
    #[doc(alias = "protocol")]
    #[inline]
    pub fn set_protocol(&self, value: &str) {
        Js::set_protocol__str(js(self), value)
    }

    /// `attribute USVString username`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/username) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-username-dev)
    #[inline]
    pub fn username(&self) -> String {
        Js::get_username__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute USVString username`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/username) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-username-dev)
    #[doc(alias = "username")]
    #[inline]
    pub fn set_username(&self, value: &str) {
        Js::set_username__str(js(self), value)
    }

    /// `attribute USVString password`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/password) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-password-dev)
    #[inline]
    pub fn password(&self) -> String {
        Js::get_password__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute USVString password`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/password) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-password-dev)
    #[doc(alias = "password")]
    #[inline]
    pub fn set_password(&self, value: &str) {
        Js::set_password__str(js(self), value)
    }

    /// `attribute USVString host`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/host) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-host-dev)
    #[inline]
    pub fn host(&self) -> String {
        Js::get_host__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute USVString host`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/host) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-host-dev)
    #[doc(alias = "host")]
    #[inline]
    pub fn set_host(&self, value: &str) {
        Js::set_host__str(js(self), value)
    }

    /// `attribute USVString hostname`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/hostname) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-hostname-dev)
    #[inline]
    pub fn hostname(&self) -> String {
        Js::get_hostname__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute USVString hostname`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/hostname) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-hostname-dev)
    #[doc(alias = "hostname")]
    #[inline]
    pub fn set_hostname(&self, value: &str) {
        Js::set_hostname__str(js(self), value)
    }

    /// `attribute USVString port`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/port) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-port-dev)
    #[inline]
    pub fn port(&self) -> String {
        Js::get_port__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute USVString port`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/port) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-port-dev)
    #[doc(alias = "port")]
    #[inline]
    pub fn set_port(&self, value: &str) {
        Js::set_port__str(js(self), value)
    }

    /// `attribute USVString pathname`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/pathname) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-pathname-dev)
    #[inline]
    pub fn pathname(&self) -> String {
        Js::get_pathname__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute USVString pathname`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/pathname) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-pathname-dev)
    #[doc(alias = "pathname")]
    #[inline]
    pub fn set_pathname(&self, value: &str) {
        Js::set_pathname__str(js(self), value)
    }

    /// `attribute USVString search`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/search) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-search-dev)
    #[inline]
    pub fn search(&self) -> String {
        Js::get_search__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute USVString search`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/search) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-search-dev)
    #[doc(alias = "search")]
    #[inline]
    pub fn set_search(&self, value: &str) {
        Js::set_search__str(js(self), value)
    }

    /// `attribute USVString hash`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/hash) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-hash-dev)
    #[inline]
    pub fn hash(&self) -> String {
        Js::get_hash__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute USVString hash`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/hash) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-hash-dev)
    #[doc(alias = "hash")]
    #[inline]
    pub fn set_hash(&self, value: &str) {
        Js::set_hash__str(js(self), value)
    }

    /// `attribute DOMString hreflang`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-a-hreflang)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn hreflang(&self) -> String {
        Js::get_hreflang__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString hreflang`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-a-hreflang)
    #[doc(alias = "hreflang")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_hreflang(&self, value: &str) {
        Js::set_hreflang__str(js(self), value)
    }

    /// `attribute DOMString type`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-a-type)
    #[doc(alias = "type")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString type`
    ///
    /// [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-a-type)
    #[doc(alias = "type")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_type(&self, value: &str) {
        Js::set_type__str(js(self), value)
    }

    /// `stringifier attribute USVString href`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/href) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-href-dev)
    #[inline]
    pub fn href(&self) -> String {
        Js::get_href__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `stringifier attribute USVString href`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/href) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-href-dev)
    #[doc(alias = "href")]
    #[inline]
    pub fn set_href(&self, value: &str) {
        Js::set_href__str(js(self), value)
    }

    /// `attribute DOMString target`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/target) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-a-target)
    #[inline]
    pub fn target(&self) -> String {
        Js::get_target__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString target`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/target) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-a-target)
    #[doc(alias = "target")]
    #[inline]
    pub fn set_target(&self, value: &str) {
        Js::set_target__str(js(self), value)
    }
}

impl fmt::Display for HtmlAreaElement {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        property::write_text(formatter, Js::try_call_toString__as_value(js(self)))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "areas")]
    pub(crate) fn get_areas__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "isMap")]
    pub(crate) fn get_isMap__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "srcset")]
    pub(crate) fn get_srcset__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "isMap")]
    pub(crate) fn set_isMap__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, setter, js_name = "srcset")]
    pub(crate) fn set_srcset__str(this: &Js, a0: &str);
    #[wasm_bindgen(constructor, js_class = "Image")]
    pub(crate) fn new_Image__as_value() -> Js;
    #[wasm_bindgen(constructor, js_class = "Image")]
    pub(crate) fn new_Image__number__as_value(a0: f64) -> Js;
    #[wasm_bindgen(constructor, js_class = "Image")]
    pub(crate) fn new_Image__number2__as_value(a0: f64, a1: f64) -> Js;
}
