//! Anchors, and the parts of the address that they point to

use crate::runtime::prelude::*;
use crate::{DomTokenList, HtmlAnchorElement};

impl HtmlAnchorElement {
    /// The file name with which the target is saved instead of shown, or an empty string.
    ///
    /// `attribute DOMString download`
    ///
    /// Feature `links`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/download) · [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#dom-a-download)
    #[inline]
    pub fn download(&self) -> String {
        Js::get_download__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the file name with which the target is saved instead of shown, or an empty string.
    ///
    /// Feature `links`.
    #[doc(alias = "download")]
    #[inline]
    pub fn set_download(&self, value: &str) {
        Js::set_download__str(js(self), value)
    }

    /// URLs, separated by spaces, that are told when the user follows the link.
    ///
    /// `attribute USVString ping`
    ///
    /// Feature `links`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/ping) · [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#dom-a-ping)
    #[inline]
    pub fn ping(&self) -> String {
        Js::get_ping__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets URLs, separated by spaces, that are told when the user follows the link.
    ///
    /// Feature `links`.
    #[doc(alias = "ping")]
    #[inline]
    pub fn set_ping(&self, value: &str) {
        Js::set_ping__str(js(self), value)
    }

    /// The relations of the target to this page, such as `"noopener"`, separated by spaces.
    ///
    /// `attribute DOMString rel`
    ///
    /// Feature `links`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/rel) · [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#dom-a-rel)
    #[inline]
    pub fn rel(&self) -> String {
        Js::get_rel__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the relations of the target to this page, such as `"noopener"`, separated by spaces.
    ///
    /// Feature `links`.
    #[doc(alias = "rel")]
    #[inline]
    pub fn set_rel(&self, value: &str) {
        Js::set_rel__str(js(self), value)
    }

    /// The relations of `rel` as a list of tokens.
    ///
    /// `[PutForwards=value] readonly attribute DOMTokenList relList`
    ///
    /// Feature `links`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/relList) · [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#dom-a-rellist)
    #[doc(alias = "relList")]
    #[inline]
    pub fn rel_list(&self) -> DomTokenList {
        FromJs::from_js(Js::get_relList__as_value(js(self)))
    }

    /// Sets the relations of `rel` as a list of tokens.
    ///
    /// Feature `links`.
    #[doc(alias = "relList")]
    #[inline]
    pub fn set_rel_list(&self, value: &str) {
        Js::set_relList__str(js(self), value)
    }

    /// The text of the link, the same as `textContent`.
    ///
    /// `attribute DOMString text`
    ///
    /// Feature `links`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/text) · [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#dom-a-text)
    #[inline]
    pub fn text(&self) -> String {
        Js::get_text__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the text of the link, the same as `textContent`.
    ///
    /// Feature `links`.
    #[doc(alias = "text")]
    #[inline]
    pub fn set_text(&self, value: &str) {
        Js::set_text__str(js(self), value)
    }

    /// How much of the page's URL is sent when the link is followed.
    ///
    /// `attribute DOMString referrerPolicy`
    ///
    /// Feature `links`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/referrerPolicy) · [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#dom-a-referrerpolicy)
    #[doc(alias = "referrerPolicy")]
    #[inline]
    pub fn referrer_policy(&self) -> String {
        Js::get_referrerPolicy__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets how much of the page's URL is sent when the link is followed.
    ///
    /// Feature `links`.
    #[doc(alias = "referrerPolicy")]
    #[inline]
    pub fn set_referrer_policy(&self, value: &str) {
        Js::set_referrerPolicy__str(js(self), value)
    }

    /// The scheme, host and port of the target URL.
    ///
    /// `readonly attribute USVString origin`
    ///
    /// Feature `links`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/origin) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-origin-dev)
    #[inline]
    pub fn origin(&self) -> String {
        Js::get_origin__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The scheme of the target URL with a colon at its end, such as `"https:"`.
    ///
    /// `attribute USVString protocol`
    ///
    /// Feature `links`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/protocol) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-protocol-dev)
    #[inline]
    pub fn protocol(&self) -> String {
        Js::get_protocol__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the scheme of the target URL with a colon at its end, such as `"https:"`.
    ///
    /// Feature `links`.
    #[doc(alias = "protocol")]
    #[inline]
    pub fn set_protocol(&self, value: &str) {
        Js::set_protocol__str(js(self), value)
    }

    /// The user name in the target URL, or an empty string.
    ///
    /// `attribute USVString username`
    ///
    /// Feature `links`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/username) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-username-dev)
    #[inline]
    pub fn username(&self) -> String {
        Js::get_username__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the user name in the target URL, or an empty string.
    ///
    /// Feature `links`.
    #[doc(alias = "username")]
    #[inline]
    pub fn set_username(&self, value: &str) {
        Js::set_username__str(js(self), value)
    }

    /// The password in the target URL, or an empty string.
    ///
    /// `attribute USVString password`
    ///
    /// Feature `links`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/password) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-password-dev)
    #[inline]
    pub fn password(&self) -> String {
        Js::get_password__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the password in the target URL, or an empty string.
    ///
    /// Feature `links`.
    #[doc(alias = "password")]
    #[inline]
    pub fn set_password(&self, value: &str) {
        Js::set_password__str(js(self), value)
    }

    /// The host of the target URL, with the port if it is not the usual one.
    ///
    /// `attribute USVString host`
    ///
    /// Feature `links`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/host) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-host-dev)
    #[inline]
    pub fn host(&self) -> String {
        Js::get_host__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the host of the target URL, with the port if it is not the usual one.
    ///
    /// Feature `links`.
    #[doc(alias = "host")]
    #[inline]
    pub fn set_host(&self, value: &str) {
        Js::set_host__str(js(self), value)
    }

    /// The host of the target URL without the port.
    ///
    /// `attribute USVString hostname`
    ///
    /// Feature `links`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/hostname) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-hostname-dev)
    #[inline]
    pub fn hostname(&self) -> String {
        Js::get_hostname__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the host of the target URL without the port.
    ///
    /// Feature `links`.
    #[doc(alias = "hostname")]
    #[inline]
    pub fn set_hostname(&self, value: &str) {
        Js::set_hostname__str(js(self), value)
    }

    /// The port of the target URL, or an empty string if it is the usual one.
    ///
    /// `attribute USVString port`
    ///
    /// Feature `links`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/port) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-port-dev)
    #[inline]
    pub fn port(&self) -> String {
        Js::get_port__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the port of the target URL, or an empty string if it is the usual one.
    ///
    /// Feature `links`.
    #[doc(alias = "port")]
    #[inline]
    pub fn set_port(&self, value: &str) {
        Js::set_port__str(js(self), value)
    }

    /// The path of the target URL, with a slash at its beginning.
    ///
    /// `attribute USVString pathname`
    ///
    /// Feature `links`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/pathname) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-pathname-dev)
    #[inline]
    pub fn pathname(&self) -> String {
        Js::get_pathname__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the path of the target URL, with a slash at its beginning.
    ///
    /// Feature `links`.
    #[doc(alias = "pathname")]
    #[inline]
    pub fn set_pathname(&self, value: &str) {
        Js::set_pathname__str(js(self), value)
    }

    /// The query of the target URL with a `?` before it, or an empty string.
    ///
    /// `attribute USVString search`
    ///
    /// Feature `links`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/search) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-search-dev)
    #[inline]
    pub fn search(&self) -> String {
        Js::get_search__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the query of the target URL with a `?` before it, or an empty string.
    ///
    /// Feature `links`.
    #[doc(alias = "search")]
    #[inline]
    pub fn set_search(&self, value: &str) {
        Js::set_search__str(js(self), value)
    }

    /// The fragment of the target URL with a `#` before it, or an empty string.
    ///
    /// `attribute USVString hash`
    ///
    /// Feature `links`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/hash) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-hash-dev)
    #[inline]
    pub fn hash(&self) -> String {
        Js::get_hash__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the fragment of the target URL with a `#` before it, or an empty string.
    ///
    /// Feature `links`.
    #[doc(alias = "hash")]
    #[inline]
    pub fn set_hash(&self, value: &str) {
        Js::set_hash__str(js(self), value)
    }

    /// The language of the linked page as a BCP 47 tag.
    ///
    /// `attribute DOMString hreflang`
    ///
    /// Feature `links`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/hreflang) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-a-hreflang)
    #[inline]
    pub fn hreflang(&self) -> String {
        Js::get_hreflang__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the language of the linked page as a BCP 47 tag.
    ///
    /// Feature `links`.
    #[doc(alias = "hreflang")]
    #[inline]
    pub fn set_hreflang(&self, value: &str) {
        Js::set_hreflang__str(js(self), value)
    }

    /// The MIME type of the linked page, as a hint.
    ///
    /// `attribute DOMString type`
    ///
    /// Feature `links`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/type) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-a-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the MIME type of the linked page, as a hint.
    ///
    /// Feature `links`.
    #[doc(alias = "type")]
    #[inline]
    pub fn set_type(&self, value: &str) {
        Js::set_type__str(js(self), value)
    }

    /// The full URL of the target, or an empty string if there is none.
    ///
    /// `stringifier attribute USVString href`
    ///
    /// Feature `links`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/href) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-href-dev)
    #[inline]
    pub fn href(&self) -> String {
        Js::get_href__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the full URL of the target, or an empty string if there is none.
    ///
    /// Feature `links`.
    #[doc(alias = "href")]
    #[inline]
    pub fn set_href(&self, value: &str) {
        Js::set_href__str(js(self), value)
    }

    /// The window, tab or frame in which the target opens, such as `"_blank"`.
    ///
    /// `attribute DOMString target`
    ///
    /// Feature `links`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/target) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-a-target)
    #[inline]
    pub fn target(&self) -> String {
        Js::get_target__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the window, tab or frame in which the target opens, such as `"_blank"`.
    ///
    /// Feature `links`.
    #[doc(alias = "target")]
    #[inline]
    pub fn set_target(&self, value: &str) {
        Js::set_target__str(js(self), value)
    }
}

impl fmt::Display for HtmlAnchorElement {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        property::write_text(formatter, Js::try_call_toString__as_value(js(self)))
    }
}
