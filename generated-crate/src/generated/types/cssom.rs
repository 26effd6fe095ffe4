//! Types: Style sheets and their rules

#[cfg(any(feature = "css-rules", feature = "cssom", all(feature = "experimental", feature = "media-queries")))]
web_interface! {
    /// A list of media queries.
    ///
    /// `interface MediaList`
    ///
    /// Feature `cssom`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MediaList) · [Specification](https://drafts.csswg.org/cssom/#the-medialist-interface)
    pub struct MediaList: [crate::Object];
    class = "MediaList";
}

#[cfg(any(feature = "css-styles", feature = "cssom", feature = "svg"))]
web_interface! {
    /// The base of style sheets.
    ///
    /// `interface StyleSheet`
    ///
    /// Feature `cssom`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/StyleSheet) · [Specification](https://drafts.csswg.org/cssom/#the-stylesheet-interface)
    pub struct StyleSheet: [crate::Object];
    class = "StyleSheet";
    extended;
}

#[cfg(any(feature = "css-styles", feature = "cssom", feature = "svg"))]
web_interface! {
    /// A CSS style sheet, from a file, a `<style>` element or script.
    ///
    /// `interface CSSStyleSheet : StyleSheet`
    ///
    /// Inherits the methods of [`StyleSheet`](crate::StyleSheet).
    ///
    /// Feature `cssom`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleSheet) · [Specification](https://drafts.csswg.org/cssom/#the-cssstylesheet-interface)
    #[doc(alias = "CSSStyleSheet")]
    pub struct CssStyleSheet: [crate::StyleSheet, crate::Object];
    class = "CSSStyleSheet";
}

#[cfg(feature = "cssom")]
web_dictionary! {
    /// Options for a style sheet made by script.
    ///
    /// `dictionary CSSStyleSheetInit`
    ///
    /// Feature `cssom`.
    #[doc(alias = "CSSStyleSheetInit")]
    pub struct CssStyleSheetInit: [crate::Object];
    name = "CSSStyleSheetInit";
}

#[cfg(feature = "cssom")]
web_interface! {
    /// A list of style sheets.
    ///
    /// `interface StyleSheetList`
    ///
    /// Feature `cssom`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/StyleSheetList) · [Specification](https://drafts.csswg.org/cssom/#the-stylesheetlist-interface)
    pub struct StyleSheetList: [crate::Object];
    class = "StyleSheetList";
}

#[cfg(any(feature = "css-animations", feature = "cssom"))]
web_interface! {
    /// A list of CSS rules, kept up to date.
    ///
    /// `interface CSSRuleList`
    ///
    /// Feature `cssom`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSRuleList) · [Specification](https://drafts.csswg.org/cssom/#the-cssrulelist-interface)
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
    /// The base of all CSS rules.
    ///
    /// `interface CSSRule`
    ///
    /// Members are added by the features `css-animations`, `css-fonts`, `css-rules`.
    ///
    /// Feature `cssom`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSRule) · [Specification](https://drafts.csswg.org/cssom/#the-cssrule-interface)
    #[doc(alias = "CSSRule")]
    pub struct CssRule: [crate::Object];
    class = "CSSRule";
    extended;
}

#[cfg(any(feature = "css-typed-om", feature = "cssom"))]
web_interface! {
    /// A rule with a selector and declarations.
    ///
    /// `interface CSSStyleRule : CSSGroupingRule`
    ///
    /// Inherits the methods of [`CssGroupingRule`](crate::CssGroupingRule) and [`CssRule`](crate::CssRule).
    ///
    /// Members are added by the feature `css-typed-om`.
    ///
    /// Feature `cssom`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleRule) · [Specification](https://drafts.csswg.org/cssom/#the-cssstylerule-interface)
    #[doc(alias = "CSSStyleRule")]
    pub struct CssStyleRule: [crate::CssGroupingRule, crate::CssRule, crate::Object];
    class = "CSSStyleRule";
}

#[cfg(feature = "cssom")]
web_interface! {
    /// An `@import` rule, which loads another style sheet.
    ///
    /// `interface CSSImportRule : CSSRule`
    ///
    /// Inherits the methods of [`CssRule`](crate::CssRule).
    ///
    /// Feature `cssom`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSImportRule) · [Specification](https://drafts.csswg.org/cssom/#the-cssimportrule-interface)
    #[doc(alias = "CSSImportRule")]
    pub struct CssImportRule: [crate::CssRule, crate::Object];
    class = "CSSImportRule";
}

#[cfg(any(feature = "css-rules", feature = "css-transitions", feature = "css-typed-om", feature = "cssom"))]
web_interface! {
    /// The base of rules that hold other rules.
    ///
    /// `interface CSSGroupingRule : CSSRule`
    ///
    /// Inherits the methods of [`CssRule`](crate::CssRule).
    ///
    /// Feature `cssom`. Exposed in Window. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/CSSGroupingRule) · [Specification](https://drafts.csswg.org/cssom/#the-cssgroupingrule-interface)
    #[doc(alias = "CSSGroupingRule")]
    pub struct CssGroupingRule: [crate::CssRule, crate::Object];
    class = "CSSGroupingRule";
    extended;
}

#[cfg(feature = "cssom")]
web_union! {
    /// `(Element or ProcessingInstruction)`
    ///
    /// Feature `cssom`.
    pub enum ElementOrProcessingInstruction {
        Element(crate::Element): value,
        ProcessingInstruction(crate::ProcessingInstruction): value,
    }
    into crate::Object;
}

#[cfg(feature = "cssom")]
web_union! {
    /// `(MediaList or DOMString)`
    ///
    /// Feature `cssom`.
    pub enum MediaListOrString {
        MediaList(crate::MediaList): value,
        String(crate::JsString): string,
    }
}
