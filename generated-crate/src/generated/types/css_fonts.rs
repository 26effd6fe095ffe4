//! Types: The rules of style sheets about fonts: font-face, feature values, palettes

#[cfg(feature = "css-fonts")]
web_interface! {
    /// The declarations in a `@font-face` rule.
    ///
    /// `interface CSSFontFaceDescriptors : CSSStyleDeclaration`
    ///
    /// Inherits the methods of [`CssStyleDeclaration`](crate::CssStyleDeclaration).
    ///
    /// Feature `css-fonts`. Exposed in Window. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFontFaceDescriptors) · [Specification](https://drafts.csswg.org/css-fonts/#om-fontface)
    #[doc(alias = "CSSFontFaceDescriptors")]
    pub struct CssFontFaceDescriptors: [crate::CssStyleDeclaration, crate::Object];
    class = "CSSFontFaceDescriptors";
}

#[cfg(feature = "css-fonts")]
web_interface! {
    /// A `@font-face` rule, which makes a font from a file known.
    ///
    /// `interface CSSFontFaceRule : CSSRule`
    ///
    /// Inherits the methods of [`CssRule`](crate::CssRule).
    ///
    /// Feature `css-fonts`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFontFaceRule) · [Specification](https://drafts.csswg.org/css-fonts/#om-fontface)
    #[doc(alias = "CSSFontFaceRule")]
    pub struct CssFontFaceRule: [crate::CssRule, crate::Object];
    class = "CSSFontFaceRule";
}

#[cfg(feature = "css-fonts")]
web_interface! {
    /// A `@font-feature-values` rule, which gives names to alternate glyphs of a font.
    ///
    /// `interface CSSFontFeatureValuesRule : CSSRule`
    ///
    /// Inherits the methods of [`CssRule`](crate::CssRule).
    ///
    /// Feature `css-fonts`. Exposed in Window. Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFontFeatureValuesRule) · [Specification](https://drafts.csswg.org/css-fonts/#om-fontfeaturevalues)
    #[doc(alias = "CSSFontFeatureValuesRule")]
    pub struct CssFontFeatureValuesRule: [crate::CssRule, crate::Object];
    class = "CSSFontFeatureValuesRule";
}

#[cfg(all(feature = "experimental", feature = "css-fonts"))]
web_interface! {
    /// Names for font features with their numbers, from one block of `@font-feature-values`.
    ///
    /// `interface CSSFontFeatureValuesMap`
    ///
    /// Features `css-fonts` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFontFeatureValuesMap) · [Specification](https://drafts.csswg.org/css-fonts/#cssfontfeaturevaluesmap)
    #[doc(alias = "CSSFontFeatureValuesMap")]
    pub struct CssFontFeatureValuesMap: [crate::Object];
    class = "CSSFontFeatureValuesMap";
}

#[cfg(feature = "css-fonts")]
web_interface! {
    /// A `@font-palette-values` rule, which changes the colors of a color font.
    ///
    /// `interface CSSFontPaletteValuesRule : CSSRule`
    ///
    /// Inherits the methods of [`CssRule`](crate::CssRule).
    ///
    /// Feature `css-fonts`. Exposed in Window. Baseline: widely available since 2022-11. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFontPaletteValuesRule) · [Specification](https://drafts.csswg.org/css-fonts/#om-fontpalettevalues)
    #[doc(alias = "CSSFontPaletteValuesRule")]
    pub struct CssFontPaletteValuesRule: [crate::CssRule, crate::Object];
    class = "CSSFontPaletteValuesRule";
}

#[cfg(all(feature = "experimental", any(feature = "css-fonts", feature = "webnn")))]
web_union! {
    /// `(unsigned long or sequence<unsigned long>)`
    ///
    /// Features `css-fonts` and `experimental`.
    pub enum NumberOrU32Sequence {
        U32Sequence(crate::Array<u32>): array,
        Number(f64): number,
    }
}
