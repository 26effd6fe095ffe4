//! Types: Style sheets and their rules

#[cfg(any(feature = "css-rules", feature = "cssom", all(feature = "experimental", feature = "media-queries")))]
web_interface! {
    /// `interface MediaList`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MediaList) · [Specification](https://drafts.csswg.org/cssom/#the-medialist-interface)
    pub struct MediaList: [crate::Object];
    class = "MediaList";
}

#[cfg(any(feature = "css-styles", feature = "cssom", feature = "svg"))]
web_interface! {
    /// `interface StyleSheet`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/StyleSheet) · [Specification](https://drafts.csswg.org/cssom/#the-stylesheet-interface)
    pub struct StyleSheet: [crate::Object];
    class = "StyleSheet";
    extended;
}

#[cfg(any(feature = "css-styles", feature = "cssom", feature = "svg"))]
web_interface! {
    /// `interface CSSStyleSheet : StyleSheet`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleSheet) · [Specification](https://drafts.csswg.org/cssom/#the-cssstylesheet-interface)
    #[doc(alias = "CSSStyleSheet")]
    pub struct CssStyleSheet: [crate::StyleSheet, crate::Object];
    class = "CSSStyleSheet";
}

#[cfg(feature = "cssom")]
web_dictionary! {
    /// `dictionary CSSStyleSheetInit`
    #[doc(alias = "CSSStyleSheetInit")]
    pub struct CssStyleSheetInit: [crate::Object];
    name = "CSSStyleSheetInit";
}

#[cfg(feature = "cssom")]
web_interface! {
    /// `interface StyleSheetList`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/StyleSheetList) · [Specification](https://drafts.csswg.org/cssom/#the-stylesheetlist-interface)
    pub struct StyleSheetList: [crate::Object];
    class = "StyleSheetList";
}

#[cfg(any(feature = "css-animations", feature = "cssom"))]
web_interface! {
    /// `interface CSSRuleList`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSRuleList) · [Specification](https://drafts.csswg.org/cssom/#the-cssrulelist-interface)
    #[doc(alias = "CSSRuleList")]
    pub struct CssRuleList: [crate::Object];
    class = "CSSRuleList";
}

#[cfg(any(
    feature = "css-anchor-position", feature = "css-animations", feature = "css-custom-properties",
    feature = "css-fonts", feature = "css-rules", feature = "css-transitions", feature = "css-typed-om",
    feature = "cssom", feature = "html", feature = "view-transitions",
    all(feature = "experimental", feature = "media-queries"),
))]
web_interface! {
    /// `interface CSSRule`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSRule) · [Specification](https://drafts.csswg.org/cssom/#the-cssrule-interface)
    ///
    /// Members are added by the features `css-animations`, `css-fonts`, `css-rules`.
    #[doc(alias = "CSSRule")]
    pub struct CssRule: [crate::Object];
    class = "CSSRule";
    extended;
}

#[cfg(any(feature = "css-typed-om", feature = "cssom"))]
web_interface! {
    /// `interface CSSStyleRule : CSSGroupingRule`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleRule) · [Specification](https://drafts.csswg.org/cssom/#the-cssstylerule-interface)
    ///
    /// Members are added by the feature `css-typed-om`.
    #[doc(alias = "CSSStyleRule")]
    pub struct CssStyleRule: [crate::CssGroupingRule, crate::CssRule, crate::Object];
    class = "CSSStyleRule";
}

#[cfg(feature = "cssom")]
web_interface! {
    /// `interface CSSImportRule : CSSRule`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSImportRule) · [Specification](https://drafts.csswg.org/cssom/#the-cssimportrule-interface)
    #[doc(alias = "CSSImportRule")]
    pub struct CssImportRule: [crate::CssRule, crate::Object];
    class = "CSSImportRule";
}

#[cfg(any(feature = "css-rules", feature = "css-transitions", feature = "css-typed-om", feature = "cssom"))]
web_interface! {
    /// `interface CSSGroupingRule : CSSRule`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/CSSGroupingRule) · [Specification](https://drafts.csswg.org/cssom/#the-cssgroupingrule-interface)
    #[doc(alias = "CSSGroupingRule")]
    pub struct CssGroupingRule: [crate::CssRule, crate::Object];
    class = "CSSGroupingRule";
    extended;
}

#[cfg(feature = "cssom")]
web_union! {
    /// `(Element or ProcessingInstruction)`
    pub enum ElementOrProcessingInstruction {
        Element(crate::Element): value,
        ProcessingInstruction(crate::ProcessingInstruction): value,
    }
    into crate::Object;
}

#[cfg(feature = "cssom")]
web_union! {
    /// `(MediaList or DOMString)`
    pub enum MediaListOrString {
        MediaList(crate::MediaList): value,
        String(crate::JsString): string,
    }
}
