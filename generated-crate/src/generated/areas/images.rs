//! The img, picture, source, map and area elements

use crate::runtime::prelude::*;
use crate::{DomTokenList, HtmlAreaElement, HtmlCollection, HtmlImageElement, HtmlMapElement, HtmlSourceElement};

impl HtmlSourceElement {
    /// The URL of a video or audio file.
    ///
    /// `attribute USVString src`
    ///
    /// Feature `images`. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSourceElement/src) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-source-src)
    #[inline]
    pub fn src(&self) -> String {
        Js::get_src__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the URL of a video or audio file.
    ///
    /// Feature `images`.
    #[doc(alias = "src")]
    #[inline]
    pub fn set_src(&self, value: &str) {
        Js::set_src__str(js(self), value)
    }

    /// The MIME type of the file, so that the browser can skip those that it cannot use.
    ///
    /// `attribute DOMString type`
    ///
    /// Feature `images`. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSourceElement/type) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-source-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the MIME type of the file, so that the browser can skip those that it cannot use.
    ///
    /// Feature `images`.
    #[doc(alias = "type")]
    #[inline]
    pub fn set_type(&self, value: &str) {
        Js::set_type__str(js(self), value)
    }

    /// The URLs of images for different widths or pixel densities.
    ///
    /// `attribute USVString srcset`
    ///
    /// Feature `images`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSourceElement/srcset) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-source-srcset)
    #[inline]
    pub fn srcset(&self) -> String {
        Js::get_srcset__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the URLs of images for different widths or pixel densities.
    ///
    /// Feature `images`.
    #[doc(alias = "srcset")]
    #[inline]
    pub fn set_srcset(&self, value: &str) {
        Js::set_srcset__str(js(self), value)
    }

    /// The width of the image in the page for different media conditions, to choose from `srcset`.
    ///
    /// `attribute DOMString sizes`
    ///
    /// Feature `images`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSourceElement/sizes) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-source-sizes)
    #[inline]
    pub fn sizes(&self) -> String {
        Js::get_sizes__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the width of the image in the page for different media conditions, to choose from `srcset`.
    ///
    /// Feature `images`.
    #[doc(alias = "sizes")]
    #[inline]
    pub fn set_sizes(&self, value: &str) {
        Js::set_sizes__str(js(self), value)
    }

    /// The media query that must match for this source to be used.
    ///
    /// `attribute DOMString media`
    ///
    /// Feature `images`. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSourceElement/media) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-source-media)
    #[inline]
    pub fn media(&self) -> String {
        Js::get_media__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the media query that must match for this source to be used.
    ///
    /// Feature `images`.
    #[doc(alias = "media")]
    #[inline]
    pub fn set_media(&self, value: &str) {
        Js::set_media__str(js(self), value)
    }

    /// The width of the image in pixels, which reserves the space for it.
    ///
    /// `attribute unsigned long width`
    ///
    /// Feature `images`. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSourceElement/width) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-source-width)
    #[inline]
    pub fn width(&self) -> u32 {
        Js::get_width__as_number(js(self)) as u32
    }

    /// Sets the width of the image in pixels, which reserves the space for it.
    ///
    /// Feature `images`.
    #[doc(alias = "width")]
    #[inline]
    pub fn set_width(&self, value: u32) {
        Js::set_width__number(js(self), value as f64)
    }

    /// The height of the image in pixels, which reserves the space for it.
    ///
    /// `attribute unsigned long height`
    ///
    /// Feature `images`. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSourceElement/height) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-source-height)
    #[inline]
    pub fn height(&self) -> u32 {
        Js::get_height__as_number(js(self)) as u32
    }

    /// Sets the height of the image in pixels, which reserves the space for it.
    ///
    /// Feature `images`.
    #[doc(alias = "height")]
    #[inline]
    pub fn set_height(&self, value: u32) {
        Js::set_height__number(js(self), value as f64)
    }
}

impl HtmlImageElement {
    /// Makes a new `HTMLImageElement`.
    ///
    /// `Image(optional unsigned long width, optional unsigned long height)`
    ///
    /// Feature `images`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#htmlimageelement)
    #[inline]
    pub fn new() -> HtmlImageElement {
        Js::new_Image__as_value().cast()
    }

    /// As `new`, with `width`.
    ///
    /// `Image(optional unsigned long width, optional unsigned long height)`
    ///
    /// Feature `images`.
    #[inline]
    pub fn new_with_width(width: u32) -> HtmlImageElement {
        Js::new_Image__number__as_value(width as f64).cast()
    }

    /// As `new_with_width`, with `height`.
    ///
    /// `Image(optional unsigned long width, optional unsigned long height)`
    ///
    /// Feature `images`.
    #[inline]
    pub fn new_with_width_and_height(width: u32, height: u32) -> HtmlImageElement {
        Js::new_Image__number2__as_value(width as f64, height as f64).cast()
    }

    /// The text for when the image cannot be seen; empty if it is only decoration.
    ///
    /// `attribute DOMString alt`
    ///
    /// Feature `images`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/alt) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-alt)
    #[inline]
    pub fn alt(&self) -> String {
        Js::get_alt__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the text for when the image cannot be seen; empty if it is only decoration.
    ///
    /// Feature `images`.
    #[doc(alias = "alt")]
    #[inline]
    pub fn set_alt(&self, value: &str) {
        Js::set_alt__str(js(self), value)
    }

    /// The URL of the image.
    ///
    /// `attribute USVString src`
    ///
    /// Feature `images`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/src) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-src)
    #[inline]
    pub fn src(&self) -> String {
        Js::get_src__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the URL of the image.
    ///
    /// Feature `images`.
    #[doc(alias = "src")]
    #[inline]
    pub fn set_src(&self, value: &str) {
        Js::set_src__str(js(self), value)
    }

    /// The URLs of the image for different widths or pixel densities.
    ///
    /// `attribute USVString srcset`
    ///
    /// Feature `images`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/srcset) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-srcset)
    #[inline]
    pub fn srcset(&self) -> String {
        Js::get_srcset__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the URLs of the image for different widths or pixel densities.
    ///
    /// Feature `images`.
    #[doc(alias = "srcset")]
    #[inline]
    pub fn set_srcset(&self, value: &str) {
        Js::set_srcset__str(js(self), value)
    }

    /// The width of the image in the page for different media conditions, to choose from `srcset`.
    ///
    /// `attribute DOMString sizes`
    ///
    /// Feature `images`. Baseline: widely available since 2016-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/sizes) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-sizes)
    #[inline]
    pub fn sizes(&self) -> String {
        Js::get_sizes__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the width of the image in the page for different media conditions, to choose from `srcset`.
    ///
    /// Feature `images`.
    #[doc(alias = "sizes")]
    #[inline]
    pub fn set_sizes(&self, value: &str) {
        Js::set_sizes__str(js(self), value)
    }

    /// Whether the image is loaded with CORS: `"anonymous"`, `"use-credentials"`, or null for no CORS.
    ///
    /// `attribute DOMString? crossOrigin`
    ///
    /// Feature `images`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/crossOrigin) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-crossorigin)
    #[doc(alias = "crossOrigin")]
    #[inline]
    pub fn cross_origin(&self) -> Option<String> {
        Js::get_crossOrigin__as_value(js(self)).as_string()
    }

    /// Sets whether the image is loaded with CORS: `"anonymous"`, `"use-credentials"`, or null for no CORS.
    ///
    /// Feature `images`.
    #[doc(alias = "crossOrigin")]
    #[inline]
    pub fn set_cross_origin(&self, value: Option<&str>) {
        Js::set_crossOrigin__option_str(js(self), value)
    }

    /// The name of the image map with a `#` before it.
    ///
    /// `attribute DOMString useMap`
    ///
    /// Feature `images`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/useMap) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-usemap)
    #[doc(alias = "useMap")]
    #[inline]
    pub fn use_map(&self) -> String {
        Js::get_useMap__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the name of the image map with a `#` before it.
    ///
    /// Feature `images`.
    #[doc(alias = "useMap")]
    #[inline]
    pub fn set_use_map(&self, value: &str) {
        Js::set_useMap__str(js(self), value)
    }

    /// Whether a click in a link sends the position in the image to the server.
    ///
    /// `attribute boolean isMap`
    ///
    /// Feature `images`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/isMap) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-ismap)
    #[doc(alias = "isMap")]
    #[inline]
    pub fn is_map(&self) -> bool {
        Js::get_isMap__as_bool(js(self)).get()
    }

    /// Sets whether a click in a link sends the position in the image to the server.
    ///
    /// Feature `images`.
    #[doc(alias = "isMap")]
    #[inline]
    pub fn set_is_map(&self, value: bool) {
        Js::set_isMap__bool(js(self), value)
    }

    /// Whether the browser shows its own controls on the image.
    ///
    /// `attribute boolean controls`
    ///
    /// Features `images` and `experimental`.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn controls(&self) -> bool {
        Js::get_controls__as_bool(js(self)).get()
    }

    /// Sets whether the browser shows its own controls on the image.
    ///
    /// Features `images` and `experimental`.
    #[doc(alias = "controls")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_controls(&self, value: bool) {
        Js::set_controls__bool(js(self), value)
    }

    /// The shown width in CSS pixels; setting it sets the attribute.
    ///
    /// `attribute unsigned long width`
    ///
    /// Feature `images`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/width) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-width-dev)
    #[inline]
    pub fn width(&self) -> u32 {
        Js::get_width__as_number(js(self)) as u32
    }

    /// Sets the shown width in CSS pixels; setting it sets the attribute.
    ///
    /// Feature `images`.
    #[doc(alias = "width")]
    #[inline]
    pub fn set_width(&self, value: u32) {
        Js::set_width__number(js(self), value as f64)
    }

    /// The shown height in CSS pixels; setting it sets the attribute.
    ///
    /// `attribute unsigned long height`
    ///
    /// Feature `images`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/height) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-height-dev)
    #[inline]
    pub fn height(&self) -> u32 {
        Js::get_height__as_number(js(self)) as u32
    }

    /// Sets the shown height in CSS pixels; setting it sets the attribute.
    ///
    /// Feature `images`.
    #[doc(alias = "height")]
    #[inline]
    pub fn set_height(&self, value: u32) {
        Js::set_height__number(js(self), value as f64)
    }

    /// The width of the image itself in CSS pixels, or 0 if it is not available.
    ///
    /// `readonly attribute unsigned long naturalWidth`
    ///
    /// Feature `images`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/naturalWidth) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-naturalwidth-dev)
    #[doc(alias = "naturalWidth")]
    #[inline]
    pub fn natural_width(&self) -> u32 {
        Js::get_naturalWidth__as_number(js(self)) as u32
    }

    /// The height of the image itself in CSS pixels, or 0 if it is not available.
    ///
    /// `readonly attribute unsigned long naturalHeight`
    ///
    /// Feature `images`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/naturalHeight) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-naturalheight-dev)
    #[doc(alias = "naturalHeight")]
    #[inline]
    pub fn natural_height(&self) -> u32 {
        Js::get_naturalHeight__as_number(js(self)) as u32
    }

    /// Whether loading has ended, also if it has failed or there is no image to load.
    ///
    /// `readonly attribute boolean complete`
    ///
    /// Feature `images`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/complete) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-complete-dev)
    #[inline]
    pub fn complete(&self) -> bool {
        Js::get_complete__as_bool(js(self)).get()
    }

    /// The URL of the image that was chosen from the sources.
    ///
    /// `readonly attribute USVString currentSrc`
    ///
    /// Feature `images`. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/currentSrc) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-currentsrc-dev)
    #[doc(alias = "currentSrc")]
    #[inline]
    pub fn current_src(&self) -> String {
        Js::get_currentSrc__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// How much of the page's URL is sent when the image is loaded.
    ///
    /// `attribute DOMString referrerPolicy`
    ///
    /// Feature `images`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/referrerPolicy) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-referrerpolicy)
    #[doc(alias = "referrerPolicy")]
    #[inline]
    pub fn referrer_policy(&self) -> String {
        Js::get_referrerPolicy__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets how much of the page's URL is sent when the image is loaded.
    ///
    /// Feature `images`.
    #[doc(alias = "referrerPolicy")]
    #[inline]
    pub fn set_referrer_policy(&self, value: &str) {
        Js::set_referrerPolicy__str(js(self), value)
    }

    /// Whether the image may be decoded apart from the rest: `"sync"`, `"async"` or `"auto"`.
    ///
    /// `attribute DOMString decoding`
    ///
    /// Feature `images`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/decoding) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-decoding)
    #[inline]
    pub fn decoding(&self) -> String {
        Js::get_decoding__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets whether the image may be decoded apart from the rest: `"sync"`, `"async"` or `"auto"`.
    ///
    /// Feature `images`.
    #[doc(alias = "decoding")]
    #[inline]
    pub fn set_decoding(&self, value: &str) {
        Js::set_decoding__str(js(self), value)
    }

    /// When the image is loaded: `"eager"` for at once, `"lazy"` for when it comes near the view.
    ///
    /// `attribute DOMString loading`
    ///
    /// Feature `images`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/loading) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-loading)
    #[inline]
    pub fn loading(&self) -> String {
        Js::get_loading__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets when the image is loaded: `"eager"` for at once, `"lazy"` for when it comes near the view.
    ///
    /// Feature `images`.
    #[doc(alias = "loading")]
    #[inline]
    pub fn set_loading(&self, value: &str) {
        Js::set_loading__str(js(self), value)
    }

    /// How urgent the image is compared with others: `"high"`, `"low"` or `"auto"`.
    ///
    /// `attribute DOMString fetchPriority`
    ///
    /// Feature `images`. Baseline: newly available since 2024-10. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/fetchPriority) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-fetchpriority)
    #[doc(alias = "fetchPriority")]
    #[inline]
    pub fn fetch_priority(&self) -> String {
        Js::get_fetchPriority__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets how urgent the image is compared with others: `"high"`, `"low"` or `"auto"`.
    ///
    /// Feature `images`.
    #[doc(alias = "fetchPriority")]
    #[inline]
    pub fn set_fetch_priority(&self, value: &str) {
        Js::set_fetchPriority__str(js(self), value)
    }

    /// Resolves once the image is decoded and can be shown without delay.
    ///
    /// `Promise<undefined> decode()`
    ///
    /// Feature `images`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/decode) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-decode-dev)
    #[inline]
    pub fn decode(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_decode__as_value(js(self)))
    }

    /// The distance in CSS pixels from the left of the page.
    ///
    /// `readonly attribute long x`
    ///
    /// Feature `images`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/x) · [Specification](https://drafts.csswg.org/cssom-view/#dom-htmlimageelement-x)
    #[inline]
    pub fn x(&self) -> i32 {
        Js::get_x__as_number(js(self)) as i32
    }

    /// The distance in CSS pixels from the top of the page.
    ///
    /// `readonly attribute long y`
    ///
    /// Feature `images`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement/y) · [Specification](https://drafts.csswg.org/cssom-view/#dom-htmlimageelement-y)
    #[inline]
    pub fn y(&self) -> i32 {
        Js::get_y__as_number(js(self)) as i32
    }
}

impl HtmlMapElement {
    /// The name with which `usemap` refers to the map.
    ///
    /// `attribute DOMString name`
    ///
    /// Feature `images`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMapElement/name) · [Specification](https://html.spec.whatwg.org/multipage/image-maps.html#dom-map-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the name with which `usemap` refers to the map.
    ///
    /// Feature `images`.
    #[doc(alias = "name")]
    #[inline]
    pub fn set_name(&self, value: &str) {
        Js::set_name__str(js(self), value)
    }

    /// The `area` elements of the map.
    ///
    /// `readonly attribute HTMLCollection areas`
    ///
    /// Feature `images`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMapElement/areas) · [Specification](https://html.spec.whatwg.org/multipage/image-maps.html#dom-map-areas-dev)
    #[inline]
    pub fn areas(&self) -> HtmlCollection {
        FromJs::from_js(Js::get_areas__as_value(js(self)))
    }
}

impl HtmlAreaElement {
    /// The text for when the image cannot be seen.
    ///
    /// `attribute DOMString alt`
    ///
    /// Feature `images`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/alt) · [Specification](https://html.spec.whatwg.org/multipage/image-maps.html#dom-area-alt)
    #[inline]
    pub fn alt(&self) -> String {
        Js::get_alt__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the text for when the image cannot be seen.
    ///
    /// Feature `images`.
    #[doc(alias = "alt")]
    #[inline]
    pub fn set_alt(&self, value: &str) {
        Js::set_alt__str(js(self), value)
    }

    /// The coordinates of the shape in CSS pixels, separated by commas.
    ///
    /// `attribute DOMString coords`
    ///
    /// Feature `images`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/coords) · [Specification](https://html.spec.whatwg.org/multipage/image-maps.html#dom-area-coords)
    #[inline]
    pub fn coords(&self) -> String {
        Js::get_coords__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the coordinates of the shape in CSS pixels, separated by commas.
    ///
    /// Feature `images`.
    #[doc(alias = "coords")]
    #[inline]
    pub fn set_coords(&self, value: &str) {
        Js::set_coords__str(js(self), value)
    }

    /// The shape: `"rect"`, `"circle"`, `"poly"` or `"default"` for the whole image.
    ///
    /// `attribute DOMString shape`
    ///
    /// Feature `images`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/shape) · [Specification](https://html.spec.whatwg.org/multipage/image-maps.html#dom-area-shape)
    #[inline]
    pub fn shape(&self) -> String {
        Js::get_shape__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the shape: `"rect"`, `"circle"`, `"poly"` or `"default"` for the whole image.
    ///
    /// Feature `images`.
    #[doc(alias = "shape")]
    #[inline]
    pub fn set_shape(&self, value: &str) {
        Js::set_shape__str(js(self), value)
    }

    /// The file name with which the target is saved instead of shown, or an empty string.
    ///
    /// `attribute DOMString download`
    ///
    /// Feature `images`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/download) · [Specification](https://html.spec.whatwg.org/multipage/image-maps.html#dom-area-download)
    #[inline]
    pub fn download(&self) -> String {
        Js::get_download__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the file name with which the target is saved instead of shown, or an empty string.
    ///
    /// Feature `images`.
    #[doc(alias = "download")]
    #[inline]
    pub fn set_download(&self, value: &str) {
        Js::set_download__str(js(self), value)
    }

    /// URLs, separated by spaces, that are told when the user follows the link.
    ///
    /// `attribute USVString ping`
    ///
    /// Feature `images`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/ping) · [Specification](https://html.spec.whatwg.org/multipage/image-maps.html#dom-area-ping)
    #[inline]
    pub fn ping(&self) -> String {
        Js::get_ping__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets URLs, separated by spaces, that are told when the user follows the link.
    ///
    /// Feature `images`.
    #[doc(alias = "ping")]
    #[inline]
    pub fn set_ping(&self, value: &str) {
        Js::set_ping__str(js(self), value)
    }

    /// The relations of the target to this page, separated by spaces.
    ///
    /// `attribute DOMString rel`
    ///
    /// Feature `images`. Baseline: widely available since 2016-10. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/rel) · [Specification](https://html.spec.whatwg.org/multipage/image-maps.html#dom-area-rel)
    #[inline]
    pub fn rel(&self) -> String {
        Js::get_rel__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the relations of the target to this page, separated by spaces.
    ///
    /// Feature `images`.
    #[doc(alias = "rel")]
    #[inline]
    pub fn set_rel(&self, value: &str) {
        Js::set_rel__str(js(self), value)
    }

    /// The relations of `rel` as a list of tokens.
    ///
    /// `[PutForwards=value] readonly attribute DOMTokenList relList`
    ///
    /// Feature `images`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/relList) · [Specification](https://html.spec.whatwg.org/multipage/image-maps.html#dom-area-rellist)
    #[doc(alias = "relList")]
    #[inline]
    pub fn rel_list(&self) -> DomTokenList {
        FromJs::from_js(Js::get_relList__as_value(js(self)))
    }

    /// Sets the relations of `rel` as a list of tokens.
    ///
    /// Feature `images`.
    #[doc(alias = "relList")]
    #[inline]
    pub fn set_rel_list(&self, value: &str) {
        Js::set_relList__str(js(self), value)
    }

    /// How much of the page's URL is sent when the link is followed.
    ///
    /// `attribute DOMString referrerPolicy`
    ///
    /// Feature `images`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/referrerPolicy) · [Specification](https://html.spec.whatwg.org/multipage/image-maps.html#dom-area-referrerpolicy)
    #[doc(alias = "referrerPolicy")]
    #[inline]
    pub fn referrer_policy(&self) -> String {
        Js::get_referrerPolicy__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets how much of the page's URL is sent when the link is followed.
    ///
    /// Feature `images`.
    #[doc(alias = "referrerPolicy")]
    #[inline]
    pub fn set_referrer_policy(&self, value: &str) {
        Js::set_referrerPolicy__str(js(self), value)
    }

    /// The scheme, host and port of the target URL.
    ///
    /// `readonly attribute USVString origin`
    ///
    /// Feature `images`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/origin) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-origin-dev)
    #[inline]
    pub fn origin(&self) -> String {
        Js::get_origin__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The scheme of the target URL with a colon at its end, such as `"https:"`.
    ///
    /// `attribute USVString protocol`
    ///
    /// Feature `images`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/protocol) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-protocol-dev)
    #[inline]
    pub fn protocol(&self) -> String {
        Js::get_protocol__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the scheme of the target URL with a colon at its end, such as `"https:"`.
    ///
    /// Feature `images`.
    #[doc(alias = "protocol")]
    #[inline]
    pub fn set_protocol(&self, value: &str) {
        Js::set_protocol__str(js(self), value)
    }

    /// The user name in the target URL, or an empty string.
    ///
    /// `attribute USVString username`
    ///
    /// Feature `images`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/username) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-username-dev)
    #[inline]
    pub fn username(&self) -> String {
        Js::get_username__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the user name in the target URL, or an empty string.
    ///
    /// Feature `images`.
    #[doc(alias = "username")]
    #[inline]
    pub fn set_username(&self, value: &str) {
        Js::set_username__str(js(self), value)
    }

    /// The password in the target URL, or an empty string.
    ///
    /// `attribute USVString password`
    ///
    /// Feature `images`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/password) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-password-dev)
    #[inline]
    pub fn password(&self) -> String {
        Js::get_password__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the password in the target URL, or an empty string.
    ///
    /// Feature `images`.
    #[doc(alias = "password")]
    #[inline]
    pub fn set_password(&self, value: &str) {
        Js::set_password__str(js(self), value)
    }

    /// The host of the target URL, with the port if it is not the usual one.
    ///
    /// `attribute USVString host`
    ///
    /// Feature `images`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/host) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-host-dev)
    #[inline]
    pub fn host(&self) -> String {
        Js::get_host__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the host of the target URL, with the port if it is not the usual one.
    ///
    /// Feature `images`.
    #[doc(alias = "host")]
    #[inline]
    pub fn set_host(&self, value: &str) {
        Js::set_host__str(js(self), value)
    }

    /// The host of the target URL without the port.
    ///
    /// `attribute USVString hostname`
    ///
    /// Feature `images`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/hostname) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-hostname-dev)
    #[inline]
    pub fn hostname(&self) -> String {
        Js::get_hostname__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the host of the target URL without the port.
    ///
    /// Feature `images`.
    #[doc(alias = "hostname")]
    #[inline]
    pub fn set_hostname(&self, value: &str) {
        Js::set_hostname__str(js(self), value)
    }

    /// The port of the target URL, or an empty string if it is the usual one.
    ///
    /// `attribute USVString port`
    ///
    /// Feature `images`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/port) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-port-dev)
    #[inline]
    pub fn port(&self) -> String {
        Js::get_port__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the port of the target URL, or an empty string if it is the usual one.
    ///
    /// Feature `images`.
    #[doc(alias = "port")]
    #[inline]
    pub fn set_port(&self, value: &str) {
        Js::set_port__str(js(self), value)
    }

    /// The path of the target URL, with a slash at its beginning.
    ///
    /// `attribute USVString pathname`
    ///
    /// Feature `images`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/pathname) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-pathname-dev)
    #[inline]
    pub fn pathname(&self) -> String {
        Js::get_pathname__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the path of the target URL, with a slash at its beginning.
    ///
    /// Feature `images`.
    #[doc(alias = "pathname")]
    #[inline]
    pub fn set_pathname(&self, value: &str) {
        Js::set_pathname__str(js(self), value)
    }

    /// The query of the target URL with a `?` before it, or an empty string.
    ///
    /// `attribute USVString search`
    ///
    /// Feature `images`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/search) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-search-dev)
    #[inline]
    pub fn search(&self) -> String {
        Js::get_search__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the query of the target URL with a `?` before it, or an empty string.
    ///
    /// Feature `images`.
    #[doc(alias = "search")]
    #[inline]
    pub fn set_search(&self, value: &str) {
        Js::set_search__str(js(self), value)
    }

    /// The fragment of the target URL with a `#` before it, or an empty string.
    ///
    /// `attribute USVString hash`
    ///
    /// Feature `images`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/hash) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-hash-dev)
    #[inline]
    pub fn hash(&self) -> String {
        Js::get_hash__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the fragment of the target URL with a `#` before it, or an empty string.
    ///
    /// Feature `images`.
    #[doc(alias = "hash")]
    #[inline]
    pub fn set_hash(&self, value: &str) {
        Js::set_hash__str(js(self), value)
    }

    /// The language of the linked page as a BCP 47 tag.
    ///
    /// `attribute DOMString hreflang`
    ///
    /// Features `images` and `experimental`. [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-a-hreflang)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn hreflang(&self) -> String {
        Js::get_hreflang__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the language of the linked page as a BCP 47 tag.
    ///
    /// Features `images` and `experimental`.
    #[doc(alias = "hreflang")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_hreflang(&self, value: &str) {
        Js::set_hreflang__str(js(self), value)
    }

    /// The MIME type of the linked page, as a hint.
    ///
    /// `attribute DOMString type`
    ///
    /// Features `images` and `experimental`. [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-a-type)
    #[doc(alias = "type")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the MIME type of the linked page, as a hint.
    ///
    /// Features `images` and `experimental`.
    #[doc(alias = "type")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_type(&self, value: &str) {
        Js::set_type__str(js(self), value)
    }

    /// The full URL of the target, or an empty string if there is none.
    ///
    /// `stringifier attribute USVString href`
    ///
    /// Feature `images`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/href) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-href-dev)
    #[inline]
    pub fn href(&self) -> String {
        Js::get_href__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the full URL of the target, or an empty string if there is none.
    ///
    /// Feature `images`.
    #[doc(alias = "href")]
    #[inline]
    pub fn set_href(&self, value: &str) {
        Js::set_href__str(js(self), value)
    }

    /// The window, tab or frame in which the target opens, such as `"_blank"`.
    ///
    /// `attribute DOMString target`
    ///
    /// Feature `images`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement/target) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-a-target)
    #[inline]
    pub fn target(&self) -> String {
        Js::get_target__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the window, tab or frame in which the target opens, such as `"_blank"`.
    ///
    /// Feature `images`.
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
