//! Types: The rules of style sheets about fonts: font-face, feature values, palettes

#[cfg(feature = "css-fonts")]
web_interface! {
    /// `interface CSSFontFaceDescriptors : CSSStyleDeclaration`
    ///
    /// Exposed in Window.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/CSSFontFaceDescriptors) · [Specification](https://drafts.csswg.org/css-fonts/#om-fontface)
    #[doc(alias = "CSSFontFaceDescriptors")]
    pub struct CssFontFaceDescriptors: [crate::CssStyleDeclaration, crate::Object];
    class = "CSSFontFaceDescriptors";
}

#[cfg(feature = "css-fonts")]
web_interface! {
    /// `interface CSSFontFaceRule : CSSRule`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFontFaceRule) · [Specification](https://drafts.csswg.org/css-fonts/#om-fontface)
    #[doc(alias = "CSSFontFaceRule")]
    pub struct CssFontFaceRule: [crate::CssRule, crate::Object];
    class = "CSSFontFaceRule";
}

#[cfg(feature = "css-fonts")]
web_interface! {
    /// `interface CSSFontFeatureValuesRule : CSSRule`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFontFeatureValuesRule) · [Specification](https://drafts.csswg.org/css-fonts/#om-fontfeaturevalues)
    #[doc(alias = "CSSFontFeatureValuesRule")]
    pub struct CssFontFeatureValuesRule: [crate::CssRule, crate::Object];
    class = "CSSFontFeatureValuesRule";
}

#[cfg(all(feature = "experimental", feature = "css-fonts"))]
web_interface! {
    /// `interface CSSFontFeatureValuesMap`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFontFeatureValuesMap) · [Specification](https://drafts.csswg.org/css-fonts/#cssfontfeaturevaluesmap)
    #[doc(alias = "CSSFontFeatureValuesMap")]
    pub struct CssFontFeatureValuesMap: [crate::Object];
    class = "CSSFontFeatureValuesMap";
}

#[cfg(feature = "css-fonts")]
web_interface! {
    /// `interface CSSFontPaletteValuesRule : CSSRule`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2022-11. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFontPaletteValuesRule) · [Specification](https://drafts.csswg.org/css-fonts/#om-fontpalettevalues)
    #[doc(alias = "CSSFontPaletteValuesRule")]
    pub struct CssFontPaletteValuesRule: [crate::CssRule, crate::Object];
    class = "CSSFontPaletteValuesRule";
}

#[cfg(all(feature = "experimental", any(feature = "css-fonts", feature = "webnn")))]
web_union! {
    /// `(unsigned long or sequence<unsigned long>)`
    pub enum NumberOrU32Sequence {
        U32Sequence(crate::Array<u32>): array,
        Number(f64): number,
    }
}
