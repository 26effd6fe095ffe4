//! Types: Style sheets and their rules

/// `interface MediaList`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MediaList) · [Specification](https://drafts.csswg.org/cssom/#the-medialist-interface)
#[cfg(any(feature = "css-rules", feature = "cssom", all(feature = "experimental", feature = "media-queries")))]
#[repr(transparent)]
pub struct MediaList {
    parent: crate::Object,
}
#[cfg(any(feature = "css-rules", feature = "cssom", all(feature = "experimental", feature = "media-queries")))]
interface!(MediaList:; "MediaList");

/// `interface StyleSheet`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/StyleSheet) · [Specification](https://drafts.csswg.org/cssom/#the-stylesheet-interface)
#[cfg(any(feature = "css-styles", feature = "cssom", feature = "svg"))]
#[repr(transparent)]
pub struct StyleSheet {
    parent: crate::Object,
}
#[cfg(any(feature = "css-styles", feature = "cssom", feature = "svg"))]
interface!(StyleSheet:; "StyleSheet");
#[cfg(any(feature = "css-styles", feature = "cssom", feature = "svg"))]
extended!([] StyleSheet);

/// `interface CSSStyleSheet : StyleSheet`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleSheet) · [Specification](https://drafts.csswg.org/cssom/#the-cssstylesheet-interface)
#[doc(alias = "CSSStyleSheet")]
#[cfg(any(feature = "css-styles", feature = "cssom", feature = "svg"))]
#[repr(transparent)]
pub struct CssStyleSheet {
    parent: crate::StyleSheet,
}
#[cfg(any(feature = "css-styles", feature = "cssom", feature = "svg"))]
interface!(CssStyleSheet: crate::StyleSheet; "CSSStyleSheet");

/// `dictionary CSSStyleSheetInit`
#[doc(alias = "CSSStyleSheetInit")]
#[cfg(feature = "cssom")]
#[repr(transparent)]
pub struct CssStyleSheetInit {
    parent: crate::Object,
}
#[cfg(feature = "cssom")]
dictionary!(CssStyleSheetInit:; "CSSStyleSheetInit");

/// `interface StyleSheetList`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/StyleSheetList) · [Specification](https://drafts.csswg.org/cssom/#the-stylesheetlist-interface)
#[cfg(feature = "cssom")]
#[repr(transparent)]
pub struct StyleSheetList {
    parent: crate::Object,
}
#[cfg(feature = "cssom")]
interface!(StyleSheetList:; "StyleSheetList");

/// `interface CSSRuleList`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSRuleList) · [Specification](https://drafts.csswg.org/cssom/#the-cssrulelist-interface)
#[doc(alias = "CSSRuleList")]
#[cfg(any(feature = "css-animations", feature = "cssom"))]
#[repr(transparent)]
pub struct CssRuleList {
    parent: crate::Object,
}
#[cfg(any(feature = "css-animations", feature = "cssom"))]
interface!(CssRuleList:; "CSSRuleList");

/// `interface CSSRule`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSRule) · [Specification](https://drafts.csswg.org/cssom/#the-cssrule-interface)
#[doc(alias = "CSSRule")]
#[cfg(any(
    feature = "css-anchor-position", feature = "css-animations", feature = "css-custom-properties",
    feature = "css-fonts", feature = "css-rules", feature = "css-styles", feature = "css-transitions",
    feature = "css-typed-om", feature = "cssom", feature = "view-transitions",
    all(feature = "experimental", feature = "media-queries"),
))]
#[repr(transparent)]
pub struct CssRule {
    parent: crate::Object,
}
#[cfg(any(
    feature = "css-anchor-position", feature = "css-animations", feature = "css-custom-properties",
    feature = "css-fonts", feature = "css-rules", feature = "css-styles", feature = "css-transitions",
    feature = "css-typed-om", feature = "cssom", feature = "view-transitions",
    all(feature = "experimental", feature = "media-queries"),
))]
interface!(CssRule:; "CSSRule");
#[cfg(any(
    feature = "css-anchor-position", feature = "css-animations", feature = "css-custom-properties",
    feature = "css-fonts", feature = "css-rules", feature = "css-styles", feature = "css-transitions",
    feature = "css-typed-om", feature = "cssom", feature = "view-transitions",
    all(feature = "experimental", feature = "media-queries"),
))]
extended!([] CssRule);

/// `interface CSSStyleRule : CSSGroupingRule`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleRule) · [Specification](https://drafts.csswg.org/cssom/#the-cssstylerule-interface)
#[doc(alias = "CSSStyleRule")]
#[cfg(any(feature = "css-typed-om", feature = "cssom"))]
#[repr(transparent)]
pub struct CssStyleRule {
    parent: crate::CssGroupingRule,
}
#[cfg(any(feature = "css-typed-om", feature = "cssom"))]
interface!(CssStyleRule: crate::CssGroupingRule, crate::CssRule; "CSSStyleRule");

/// `interface CSSImportRule : CSSRule`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSImportRule) · [Specification](https://drafts.csswg.org/cssom/#the-cssimportrule-interface)
#[doc(alias = "CSSImportRule")]
#[cfg(feature = "cssom")]
#[repr(transparent)]
pub struct CssImportRule {
    parent: crate::CssRule,
}
#[cfg(feature = "cssom")]
interface!(CssImportRule: crate::CssRule; "CSSImportRule");

/// `interface CSSGroupingRule : CSSRule`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/CSSGroupingRule) · [Specification](https://drafts.csswg.org/cssom/#the-cssgroupingrule-interface)
#[doc(alias = "CSSGroupingRule")]
#[cfg(any(feature = "css-rules", feature = "css-transitions", feature = "css-typed-om", feature = "cssom"))]
#[repr(transparent)]
pub struct CssGroupingRule {
    parent: crate::CssRule,
}
#[cfg(any(feature = "css-rules", feature = "css-transitions", feature = "css-typed-om", feature = "cssom"))]
interface!(CssGroupingRule: crate::CssRule; "CSSGroupingRule");
#[cfg(any(feature = "css-rules", feature = "css-transitions", feature = "css-typed-om", feature = "cssom"))]
extended!([] CssGroupingRule);

/// `(Element or ProcessingInstruction)`
#[cfg(feature = "cssom")]
#[non_exhaustive]
pub enum ElementOrProcessingInstruction {
    /// `Element`
    Element(crate::Element),
    /// `ProcessingInstruction`
    ProcessingInstruction(crate::ProcessingInstruction),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "cssom")]
union!(ElementOrProcessingInstruction {
    Element(crate::Element): value,
    ProcessingInstruction(crate::ProcessingInstruction): value,
});

/// `(MediaList or DOMString)`
#[cfg(feature = "cssom")]
#[non_exhaustive]
pub enum MediaListOrString {
    /// `MediaList`
    MediaList(crate::MediaList),
    /// `String`
    String(crate::JsString),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "cssom")]
union!(MediaListOrString {
    MediaList(crate::MediaList): value,
    String(crate::JsString): string,
});
