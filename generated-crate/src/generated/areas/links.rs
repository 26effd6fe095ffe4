//! Anchors, and the parts of the address that they point to

use crate::runtime::prelude::*;
use crate::{DomTokenList, HtmlAnchorElement};

impl HtmlAnchorElement {
    /// `attribute DOMString download`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/download) · [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#dom-a-download)
    #[inline]
    pub fn download(&self) -> String {
        self.js().get_download__as_str()
    }

    /// `attribute DOMString download`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/download) · [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#dom-a-download)
    #[doc(alias = "download")]
    #[inline]
    pub fn set_download(&self, value: &str) {
        self.js().set_download__str(value)
    }

    /// `attribute USVString ping`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/ping) · [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#dom-a-ping)
    #[inline]
    pub fn ping(&self) -> String {
        self.js().get_ping__as_str()
    }

    /// `attribute USVString ping`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/ping) · [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#dom-a-ping)
    #[doc(alias = "ping")]
    #[inline]
    pub fn set_ping(&self, value: &str) {
        self.js().set_ping__str(value)
    }

    /// `attribute DOMString rel`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/rel) · [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#dom-a-rel)
    #[inline]
    pub fn rel(&self) -> String {
        self.js().get_rel__as_str()
    }

    /// `attribute DOMString rel`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/rel) · [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#dom-a-rel)
    #[doc(alias = "rel")]
    #[inline]
    pub fn set_rel(&self, value: &str) {
        self.js().set_rel__str(value)
    }

    /// `readonly attribute DOMTokenList relList`
    ///
    /// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/relList) · [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#dom-a-rellist)
    #[doc(alias = "relList")]
    #[inline]
    pub fn rel_list(&self) -> DomTokenList {
        FromJs::from_js(self.js().get_relList__as_value())
    }

    /// `readonly attribute DOMTokenList relList`
    ///
    /// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/relList) · [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#dom-a-rellist)
    #[doc(alias = "relList")]
    #[inline]
    pub fn set_rel_list(&self, value: &str) {
        self.js().set_relList__str(value)
    }

    /// `attribute DOMString text`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/text) · [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#dom-a-text)
    #[inline]
    pub fn text(&self) -> String {
        self.js().get_text__as_str()
    }

    /// `attribute DOMString text`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/text) · [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#dom-a-text)
    #[doc(alias = "text")]
    #[inline]
    pub fn set_text(&self, value: &str) {
        self.js().set_text__str(value)
    }

    /// `attribute DOMString referrerPolicy`
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/referrerPolicy) · [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#dom-a-referrerpolicy)
    #[doc(alias = "referrerPolicy")]
    #[inline]
    pub fn referrer_policy(&self) -> String {
        self.js().get_referrerPolicy__as_str()
    }

    /// `attribute DOMString referrerPolicy`
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/referrerPolicy) · [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#dom-a-referrerpolicy)
    #[doc(alias = "referrerPolicy")]
    #[inline]
    pub fn set_referrer_policy(&self, value: &str) {
        self.js().set_referrerPolicy__str(value)
    }

    /// `readonly attribute USVString origin`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/origin) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-origin-dev)
    #[inline]
    pub fn origin(&self) -> String {
        self.js().get_origin__as_str()
    }

    /// `attribute USVString protocol`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/protocol) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-protocol-dev)
    #[inline]
    pub fn protocol(&self) -> String {
        self.js().get_protocol__as_str()
    }

    /// `attribute USVString protocol`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/protocol) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-protocol-dev)
    #[doc(alias = "protocol")]
    #[inline]
    pub fn set_protocol(&self, value: &str) {
        self.js().set_protocol__str(value)
    }

    /// `attribute USVString username`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/username) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-username-dev)
    #[inline]
    pub fn username(&self) -> String {
        self.js().get_username__as_str()
    }

    /// `attribute USVString username`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/username) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-username-dev)
    #[doc(alias = "username")]
    #[inline]
    pub fn set_username(&self, value: &str) {
        self.js().set_username__str(value)
    }

    /// `attribute USVString password`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/password) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-password-dev)
    #[inline]
    pub fn password(&self) -> String {
        self.js().get_password__as_str()
    }

    /// `attribute USVString password`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/password) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-password-dev)
    #[doc(alias = "password")]
    #[inline]
    pub fn set_password(&self, value: &str) {
        self.js().set_password__str(value)
    }

    /// `attribute USVString host`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/host) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-host-dev)
    #[inline]
    pub fn host(&self) -> String {
        self.js().get_host__as_str()
    }

    /// `attribute USVString host`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/host) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-host-dev)
    #[doc(alias = "host")]
    #[inline]
    pub fn set_host(&self, value: &str) {
        self.js().set_host__str(value)
    }

    /// `attribute USVString hostname`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/hostname) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-hostname-dev)
    #[inline]
    pub fn hostname(&self) -> String {
        self.js().get_hostname__as_str()
    }

    /// `attribute USVString hostname`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/hostname) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-hostname-dev)
    #[doc(alias = "hostname")]
    #[inline]
    pub fn set_hostname(&self, value: &str) {
        self.js().set_hostname__str(value)
    }

    /// `attribute USVString port`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/port) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-port-dev)
    #[inline]
    pub fn port(&self) -> String {
        self.js().get_port__as_str()
    }

    /// `attribute USVString port`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/port) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-port-dev)
    #[doc(alias = "port")]
    #[inline]
    pub fn set_port(&self, value: &str) {
        self.js().set_port__str(value)
    }

    /// `attribute USVString pathname`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/pathname) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-pathname-dev)
    #[inline]
    pub fn pathname(&self) -> String {
        self.js().get_pathname__as_str()
    }

    /// `attribute USVString pathname`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/pathname) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-pathname-dev)
    #[doc(alias = "pathname")]
    #[inline]
    pub fn set_pathname(&self, value: &str) {
        self.js().set_pathname__str(value)
    }

    /// `attribute USVString search`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/search) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-search-dev)
    #[inline]
    pub fn search(&self) -> String {
        self.js().get_search__as_str()
    }

    /// `attribute USVString search`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/search) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-search-dev)
    #[doc(alias = "search")]
    #[inline]
    pub fn set_search(&self, value: &str) {
        self.js().set_search__str(value)
    }

    /// `attribute USVString hash`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/hash) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-hash-dev)
    #[inline]
    pub fn hash(&self) -> String {
        self.js().get_hash__as_str()
    }

    /// `attribute USVString hash`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/hash) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-hash-dev)
    #[doc(alias = "hash")]
    #[inline]
    pub fn set_hash(&self, value: &str) {
        self.js().set_hash__str(value)
    }

    /// `attribute DOMString hreflang`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/hreflang) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-a-hreflang)
    #[inline]
    pub fn hreflang(&self) -> String {
        self.js().get_hreflang__as_str()
    }

    /// `attribute DOMString hreflang`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/hreflang) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-a-hreflang)
    #[doc(alias = "hreflang")]
    #[inline]
    pub fn set_hreflang(&self, value: &str) {
        self.js().set_hreflang__str(value)
    }

    /// `attribute DOMString type`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/type) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-a-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> String {
        self.js().get_type__as_str()
    }

    /// `attribute DOMString type`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/type) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-a-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn set_type(&self, value: &str) {
        self.js().set_type__str(value)
    }

    /// `stringifier attribute USVString href`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/href) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-href-dev)
    #[inline]
    pub fn href(&self) -> String {
        self.js().get_href__as_str()
    }

    /// `stringifier attribute USVString href`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/href) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-href-dev)
    #[doc(alias = "href")]
    #[inline]
    pub fn set_href(&self, value: &str) {
        self.js().set_href__str(value)
    }

    /// `attribute DOMString target`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/target) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-a-target)
    #[inline]
    pub fn target(&self) -> String {
        self.js().get_target__as_str()
    }

    /// `attribute DOMString target`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement/target) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-a-target)
    #[doc(alias = "target")]
    #[inline]
    pub fn set_target(&self, value: &str) {
        self.js().set_target__str(value)
    }
}

impl fmt::Display for HtmlAnchorElement {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.js().call_toString__as_str())
    }
}
