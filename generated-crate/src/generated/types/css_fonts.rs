//! Types: The rules of style sheets about fonts: font-face, feature values, palettes

/// `interface CSSFontFaceDescriptors : CSSStyleDeclaration`
///
/// Exposed in Window.
///
/// [MDN](https://developer.mozilla.org/docs/Web/API/CSSFontFaceDescriptors) · [Specification](https://drafts.csswg.org/css-fonts/#om-fontface)
#[doc(alias = "CSSFontFaceDescriptors")]
#[cfg(feature = "css-fonts")]
#[repr(transparent)]
pub struct CssFontFaceDescriptors {
    parent: crate::CssStyleDeclaration,
}
#[cfg(feature = "css-fonts")]
interface!(CssFontFaceDescriptors: crate::CssStyleDeclaration; "CSSFontFaceDescriptors");

/// `interface CSSFontFaceRule : CSSRule`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFontFaceRule) · [Specification](https://drafts.csswg.org/css-fonts/#om-fontface)
#[doc(alias = "CSSFontFaceRule")]
#[cfg(feature = "css-fonts")]
#[repr(transparent)]
pub struct CssFontFaceRule {
    parent: crate::CssRule,
}
#[cfg(feature = "css-fonts")]
interface!(CssFontFaceRule: crate::CssRule; "CSSFontFaceRule");

/// `interface CSSFontFeatureValuesRule : CSSRule`
///
/// Exposed in Window.
///
/// Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFontFeatureValuesRule) · [Specification](https://drafts.csswg.org/css-fonts/#om-fontfeaturevalues)
#[doc(alias = "CSSFontFeatureValuesRule")]
#[cfg(feature = "css-fonts")]
#[repr(transparent)]
pub struct CssFontFeatureValuesRule {
    parent: crate::CssRule,
}
#[cfg(feature = "css-fonts")]
interface!(CssFontFeatureValuesRule: crate::CssRule; "CSSFontFeatureValuesRule");

/// `interface CSSFontFeatureValuesMap`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFontFeatureValuesMap) · [Specification](https://drafts.csswg.org/css-fonts/#cssfontfeaturevaluesmap)
#[doc(alias = "CSSFontFeatureValuesMap")]
#[cfg(all(feature = "experimental", feature = "css-fonts"))]
#[repr(transparent)]
pub struct CssFontFeatureValuesMap {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "css-fonts"))]
interface!(CssFontFeatureValuesMap:; "CSSFontFeatureValuesMap");

/// `interface CSSFontPaletteValuesRule : CSSRule`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2022-11. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFontPaletteValuesRule) · [Specification](https://drafts.csswg.org/css-fonts/#om-fontpalettevalues)
#[doc(alias = "CSSFontPaletteValuesRule")]
#[cfg(feature = "css-fonts")]
#[repr(transparent)]
pub struct CssFontPaletteValuesRule {
    parent: crate::CssRule,
}
#[cfg(feature = "css-fonts")]
interface!(CssFontPaletteValuesRule: crate::CssRule; "CSSFontPaletteValuesRule");

/// `(unsigned long or sequence<unsigned long>)`
#[cfg(all(feature = "experimental", any(feature = "css-fonts", feature = "webnn")))]
#[non_exhaustive]
pub enum NumberOrU32Sequence {
    /// `Number`
    Number(f64),
    /// `U32Sequence`
    U32Sequence(crate::Array<u32>),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(all(feature = "experimental", any(feature = "css-fonts", feature = "webnn")))]
union!(NumberOrU32Sequence {
    Number(f64): number,
    U32Sequence(crate::Array<u32>): array,
});
