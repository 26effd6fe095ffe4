//! The rules of style sheets about fonts: font-face, feature values, palettes

use crate::runtime::prelude::*;
use crate::{CssFontFaceDescriptors, CssFontFaceRule, CssFontFeatureValuesRule, CssFontPaletteValuesRule, CssRule};
#[cfg(feature = "experimental")]
use crate::{CssFontFeatureValuesMap, NumberOrU32Sequence};

impl CssFontFaceDescriptors {
    /// Where the font comes from: URLs of files and names of local fonts, in order of preference.
    ///
    /// `attribute CSSOMString src`
    ///
    /// Feature `css-fonts`. [Specification](https://drafts.csswg.org/css-fonts-5/#dom-cssfontfacedescriptors-src)
    #[inline]
    pub fn src(&self) -> String {
        Js::get_src__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets where the font comes from: URLs of files and names of local fonts, in order of preference.
    ///
    /// Feature `css-fonts`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the declaration block is read-only.
    #[doc(alias = "src")]
    #[inline]
    pub fn set_src(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_src__str(js(self), value)
    }

    /// The family name that other rules use for this font.
    ///
    /// `attribute CSSOMString fontFamily`
    ///
    /// Feature `css-fonts`. [Specification](https://drafts.csswg.org/css-fonts/#dom-cssfontfacedescriptors-fontfamily)
    #[doc(alias = "fontFamily")]
    #[doc(alias = "font-family")]
    #[inline]
    pub fn font_family(&self) -> String {
        Js::get_fontFamily__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the family name that other rules use for this font.
    ///
    /// Feature `css-fonts`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the declaration block is read-only.
    #[doc(alias = "fontFamily")]
    #[doc(alias = "font-family")]
    #[inline]
    pub fn set_font_family(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_fontFamily__str(js(self), value)
    }

    /// The style that this file holds, such as `italic`.
    ///
    /// `attribute CSSOMString fontStyle`
    ///
    /// Feature `css-fonts`. [Specification](https://drafts.csswg.org/css-fonts/#dom-cssfontfacedescriptors-fontstyle)
    #[doc(alias = "fontStyle")]
    #[doc(alias = "font-style")]
    #[inline]
    pub fn font_style(&self) -> String {
        Js::get_fontStyle__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the style that this file holds, such as `italic`.
    ///
    /// Feature `css-fonts`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the declaration block is read-only.
    #[doc(alias = "fontStyle")]
    #[doc(alias = "font-style")]
    #[inline]
    pub fn set_font_style(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_fontStyle__str(js(self), value)
    }

    /// The weight, or range of weights, that this file holds.
    ///
    /// `attribute CSSOMString fontWeight`
    ///
    /// Feature `css-fonts`. [Specification](https://drafts.csswg.org/css-fonts/#dom-cssfontfacedescriptors-fontweight)
    #[doc(alias = "fontWeight")]
    #[doc(alias = "font-weight")]
    #[inline]
    pub fn font_weight(&self) -> String {
        Js::get_fontWeight__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the weight, or range of weights, that this file holds.
    ///
    /// Feature `css-fonts`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the declaration block is read-only.
    #[doc(alias = "fontWeight")]
    #[doc(alias = "font-weight")]
    #[inline]
    pub fn set_font_weight(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_fontWeight__str(js(self), value)
    }

    /// The width that this file holds; the older name of `fontWidth`.
    ///
    /// `attribute CSSOMString fontStretch`
    ///
    /// Feature `css-fonts`. [Specification](https://drafts.csswg.org/css-fonts/#dom-cssfontfacedescriptors-fontstretch)
    #[doc(alias = "fontStretch")]
    #[doc(alias = "font-stretch")]
    #[inline]
    pub fn font_stretch(&self) -> String {
        Js::get_fontStretch__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the width that this file holds; the older name of `fontWidth`.
    ///
    /// Feature `css-fonts`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the declaration block is read-only.
    #[doc(alias = "fontStretch")]
    #[doc(alias = "font-stretch")]
    #[inline]
    pub fn set_font_stretch(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_fontStretch__str(js(self), value)
    }

    /// The width, or range of widths, that this file holds, as a percentage or keyword.
    ///
    /// `attribute CSSOMString fontWidth`
    ///
    /// Feature `css-fonts`. Not in Baseline. [Specification](https://drafts.csswg.org/css-fonts/#dom-cssfontfacedescriptors-fontwidth)
    #[doc(alias = "fontWidth")]
    #[doc(alias = "font-width")]
    #[inline]
    pub fn font_width(&self) -> String {
        Js::get_fontWidth__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the width, or range of widths, that this file holds, as a percentage or keyword.
    ///
    /// Feature `css-fonts`.
    #[doc(alias = "fontWidth")]
    #[doc(alias = "font-width")]
    #[inline]
    pub fn set_font_width(&self, value: &str) {
        Js::set_fontWidth__str(js(self), value)
    }

    /// The `font-size` descriptor of `@font-face`, the sizes for which the face is meant.
    ///
    /// `attribute CSSOMString fontSize`
    ///
    /// Features `css-fonts` and `experimental`.
    #[doc(alias = "fontSize")]
    #[doc(alias = "font-size")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn font_size(&self) -> String {
        Js::get_fontSize__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the `font-size` descriptor of `@font-face`, the sizes for which the face is meant.
    ///
    /// Features `css-fonts` and `experimental`.
    #[doc(alias = "fontSize")]
    #[doc(alias = "font-size")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_font_size(&self, value: &str) {
        Js::set_fontSize__str(js(self), value)
    }

    /// A percentage by which all glyphs are scaled, to match another font in size.
    ///
    /// `attribute CSSOMString sizeAdjust`
    ///
    /// Feature `css-fonts`. [Specification](https://drafts.csswg.org/css-fonts-5/#dom-cssfontfacedescriptors-sizeadjust)
    #[doc(alias = "sizeAdjust")]
    #[doc(alias = "size-adjust")]
    #[inline]
    pub fn size_adjust(&self) -> String {
        Js::get_sizeAdjust__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets a percentage by which all glyphs are scaled, to match another font in size.
    ///
    /// Feature `css-fonts`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the declaration block is read-only.
    #[doc(alias = "sizeAdjust")]
    #[doc(alias = "size-adjust")]
    #[inline]
    pub fn set_size_adjust(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_sizeAdjust__str(js(self), value)
    }

    /// The characters for which the file is used; it is loaded only if the page has any of them.
    ///
    /// `attribute CSSOMString unicodeRange`
    ///
    /// Feature `css-fonts`. [Specification](https://drafts.csswg.org/css-fonts-5/#dom-cssfontfacedescriptors-unicoderange)
    #[doc(alias = "unicodeRange")]
    #[doc(alias = "unicode-range")]
    #[inline]
    pub fn unicode_range(&self) -> String {
        Js::get_unicodeRange__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the characters for which the file is used; it is loaded only if the page has any of them.
    ///
    /// Feature `css-fonts`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the declaration block is read-only.
    #[doc(alias = "unicodeRange")]
    #[doc(alias = "unicode-range")]
    #[inline]
    pub fn set_unicode_range(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_unicodeRange__str(js(self), value)
    }

    /// OpenType features to switch on or off.
    ///
    /// `attribute CSSOMString fontFeatureSettings`
    ///
    /// Feature `css-fonts`. [Specification](https://drafts.csswg.org/css-fonts/#dom-cssfontfacedescriptors-fontfeaturesettings)
    #[doc(alias = "fontFeatureSettings")]
    #[doc(alias = "font-feature-settings")]
    #[inline]
    pub fn font_feature_settings(&self) -> String {
        Js::get_fontFeatureSettings__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets openType features to switch on or off.
    ///
    /// Feature `css-fonts`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the declaration block is read-only.
    #[doc(alias = "fontFeatureSettings")]
    #[doc(alias = "font-feature-settings")]
    #[inline]
    pub fn set_font_feature_settings(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_fontFeatureSettings__str(js(self), value)
    }

    /// The `font-variation-settings` descriptor, initial values of variation axes.
    ///
    /// `attribute CSSOMString fontVariationSettings`
    ///
    /// Features `css-fonts` and `experimental`. [Specification](https://drafts.csswg.org/css-fonts/#dom-cssfontfacedescriptors-fontvariationsettings)
    #[doc(alias = "fontVariationSettings")]
    #[doc(alias = "font-variation-settings")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn font_variation_settings(&self) -> String {
        Js::get_fontVariationSettings__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the `font-variation-settings` descriptor, initial values of variation axes.
    ///
    /// Features `css-fonts` and `experimental`.
    #[doc(alias = "fontVariationSettings")]
    #[doc(alias = "font-variation-settings")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_font_variation_settings(&self, value: &str) {
        Js::set_fontVariationSettings__str(js(self), value)
    }

    /// The `font-named-instance` descriptor, the name of a predefined instance of a variable font.
    ///
    /// `attribute CSSOMString fontNamedInstance`
    ///
    /// Features `css-fonts` and `experimental`.
    #[doc(alias = "fontNamedInstance")]
    #[doc(alias = "font-named-instance")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn font_named_instance(&self) -> String {
        Js::get_fontNamedInstance__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the `font-named-instance` descriptor, the name of a predefined instance of a variable font.
    ///
    /// Features `css-fonts` and `experimental`.
    #[doc(alias = "fontNamedInstance")]
    #[doc(alias = "font-named-instance")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_font_named_instance(&self, value: &str) {
        Js::set_fontNamedInstance__str(js(self), value)
    }

    /// How text is shown while the font loads, such as `swap` or `block`.
    ///
    /// `attribute CSSOMString fontDisplay`
    ///
    /// Feature `css-fonts`. [Specification](https://drafts.csswg.org/css-fonts/#dom-cssfontfacedescriptors-fontdisplay)
    #[doc(alias = "fontDisplay")]
    #[doc(alias = "font-display")]
    #[inline]
    pub fn font_display(&self) -> String {
        Js::get_fontDisplay__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets how text is shown while the font loads, such as `swap` or `block`.
    ///
    /// Feature `css-fonts`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the declaration block is read-only.
    #[doc(alias = "fontDisplay")]
    #[doc(alias = "font-display")]
    #[inline]
    pub fn set_font_display(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_fontDisplay__str(js(self), value)
    }

    /// The `font-language-override` descriptor, the language system for glyph choice.
    ///
    /// `attribute CSSOMString fontLanguageOverride`
    ///
    /// Features `css-fonts` and `experimental`. [Specification](https://drafts.csswg.org/css-fonts/#dom-cssfontfacedescriptors-fontlanguageoverride)
    #[doc(alias = "fontLanguageOverride")]
    #[doc(alias = "font-language-override")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn font_language_override(&self) -> String {
        Js::get_fontLanguageOverride__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the `font-language-override` descriptor, the language system for glyph choice.
    ///
    /// Features `css-fonts` and `experimental`.
    #[doc(alias = "fontLanguageOverride")]
    #[doc(alias = "font-language-override")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_font_language_override(&self, value: &str) {
        Js::set_fontLanguageOverride__str(js(self), value)
    }

    /// A percentage that replaces the ascent of the font in line layout.
    ///
    /// `attribute CSSOMString ascentOverride`
    ///
    /// Feature `css-fonts`. [Specification](https://drafts.csswg.org/css-fonts/#dom-cssfontfacedescriptors-ascentoverride)
    #[doc(alias = "ascentOverride")]
    #[doc(alias = "ascent-override")]
    #[inline]
    pub fn ascent_override(&self) -> String {
        Js::get_ascentOverride__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets a percentage that replaces the ascent of the font in line layout.
    ///
    /// Feature `css-fonts`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the declaration block is read-only.
    #[doc(alias = "ascentOverride")]
    #[doc(alias = "ascent-override")]
    #[inline]
    pub fn set_ascent_override(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_ascentOverride__str(js(self), value)
    }

    /// A percentage that replaces the descent of the font in line layout.
    ///
    /// `attribute CSSOMString descentOverride`
    ///
    /// Feature `css-fonts`. [Specification](https://drafts.csswg.org/css-fonts/#dom-cssfontfacedescriptors-descentoverride)
    #[doc(alias = "descentOverride")]
    #[doc(alias = "descent-override")]
    #[inline]
    pub fn descent_override(&self) -> String {
        Js::get_descentOverride__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets a percentage that replaces the descent of the font in line layout.
    ///
    /// Feature `css-fonts`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the declaration block is read-only.
    #[doc(alias = "descentOverride")]
    #[doc(alias = "descent-override")]
    #[inline]
    pub fn set_descent_override(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_descentOverride__str(js(self), value)
    }

    /// A percentage that replaces the line gap of the font.
    ///
    /// `attribute CSSOMString lineGapOverride`
    ///
    /// Feature `css-fonts`. [Specification](https://drafts.csswg.org/css-fonts/#dom-cssfontfacedescriptors-linegapoverride)
    #[doc(alias = "lineGapOverride")]
    #[doc(alias = "line-gap-override")]
    #[inline]
    pub fn line_gap_override(&self) -> String {
        Js::get_lineGapOverride__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets a percentage that replaces the line gap of the font.
    ///
    /// Feature `css-fonts`.
    ///
    /// # Errors
    ///
    /// Throws a `NoModificationAllowedError` where the declaration block is read-only.
    #[doc(alias = "lineGapOverride")]
    #[doc(alias = "line-gap-override")]
    #[inline]
    pub fn set_line_gap_override(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_lineGapOverride__str(js(self), value)
    }

    /// The `superscript-position-override` descriptor, the upward shift of superscripts.
    ///
    /// `attribute CSSOMString superscriptPositionOverride`
    ///
    /// Features `css-fonts` and `experimental`.
    #[doc(alias = "superscriptPositionOverride")]
    #[doc(alias = "superscript-position-override")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn superscript_position_override(&self) -> String {
        Js::get_superscriptPositionOverride__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the `superscript-position-override` descriptor, the upward shift of superscripts.
    ///
    /// Features `css-fonts` and `experimental`.
    #[doc(alias = "superscriptPositionOverride")]
    #[doc(alias = "superscript-position-override")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_superscript_position_override(&self, value: &str) {
        Js::set_superscriptPositionOverride__str(js(self), value)
    }

    /// The `subscript-position-override` descriptor, the downward shift of subscripts.
    ///
    /// `attribute CSSOMString subscriptPositionOverride`
    ///
    /// Features `css-fonts` and `experimental`.
    #[doc(alias = "subscriptPositionOverride")]
    #[doc(alias = "subscript-position-override")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn subscript_position_override(&self) -> String {
        Js::get_subscriptPositionOverride__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the `subscript-position-override` descriptor, the downward shift of subscripts.
    ///
    /// Features `css-fonts` and `experimental`.
    #[doc(alias = "subscriptPositionOverride")]
    #[doc(alias = "subscript-position-override")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_subscript_position_override(&self, value: &str) {
        Js::set_subscriptPositionOverride__str(js(self), value)
    }

    /// The `superscript-size-override` descriptor, the relative size of superscripts.
    ///
    /// `attribute CSSOMString superscriptSizeOverride`
    ///
    /// Features `css-fonts` and `experimental`.
    #[doc(alias = "superscriptSizeOverride")]
    #[doc(alias = "superscript-size-override")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn superscript_size_override(&self) -> String {
        Js::get_superscriptSizeOverride__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the `superscript-size-override` descriptor, the relative size of superscripts.
    ///
    /// Features `css-fonts` and `experimental`.
    #[doc(alias = "superscriptSizeOverride")]
    #[doc(alias = "superscript-size-override")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_superscript_size_override(&self, value: &str) {
        Js::set_superscriptSizeOverride__str(js(self), value)
    }

    /// The `subscript-size-override` descriptor, the relative size of subscripts.
    ///
    /// `attribute CSSOMString subscriptSizeOverride`
    ///
    /// Features `css-fonts` and `experimental`.
    #[doc(alias = "subscriptSizeOverride")]
    #[doc(alias = "subscript-size-override")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn subscript_size_override(&self) -> String {
        Js::get_subscriptSizeOverride__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the `subscript-size-override` descriptor, the relative size of subscripts.
    ///
    /// Features `css-fonts` and `experimental`.
    #[doc(alias = "subscriptSizeOverride")]
    #[doc(alias = "subscript-size-override")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_subscript_size_override(&self, value: &str) {
        Js::set_subscriptSizeOverride__str(js(self), value)
    }
}

impl CssFontFaceRule {
    /// The declarations of the rule.
    ///
    /// `[PutForwards=cssText] readonly attribute CSSFontFaceDescriptors style`
    ///
    /// Feature `css-fonts`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFontFaceRule/style) · [Specification](https://drafts.csswg.org/css-fonts/#dom-cssfontfacerule-style)
    #[inline]
    pub fn style(&self) -> CssFontFaceDescriptors {
        FromJs::from_js(Js::get_style__as_value(js(self)))
    }
}

impl CssFontFeatureValuesRule {
    /// The font families that the names are for.
    ///
    /// `attribute CSSOMString fontFamily`
    ///
    /// Feature `css-fonts`. Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFontFeatureValuesRule/fontFamily) · [Specification](https://drafts.csswg.org/css-fonts/#dom-cssfontfeaturevaluesrule-fontfamily)
    #[doc(alias = "fontFamily")]
    #[inline]
    pub fn font_family(&self) -> String {
        Js::get_fontFamily__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the font families that the names are for.
    ///
    /// Feature `css-fonts`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "fontFamily")]
    #[inline]
    pub fn set_font_family(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_fontFamily__str(js(self), value)
    }

    /// The names from the `@annotation` block, for alternate annotation forms.
    ///
    /// `readonly attribute CSSFontFeatureValuesMap annotation`
    ///
    /// Features `css-fonts` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFontFeatureValuesRule/annotation) · [Specification](https://drafts.csswg.org/css-fonts/#dom-cssfontfeaturevaluesrule-annotation)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn annotation(&self) -> CssFontFeatureValuesMap {
        FromJs::from_js(Js::get_annotation__as_value(js(self)))
    }

    /// The names from the `@ornaments` block, for ornament glyphs.
    ///
    /// `readonly attribute CSSFontFeatureValuesMap ornaments`
    ///
    /// Features `css-fonts` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFontFeatureValuesRule/ornaments) · [Specification](https://drafts.csswg.org/css-fonts/#dom-cssfontfeaturevaluesrule-ornaments)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn ornaments(&self) -> CssFontFeatureValuesMap {
        FromJs::from_js(Js::get_ornaments__as_value(js(self)))
    }

    /// The names from the `@stylistic` block, for stylistic alternates of single characters.
    ///
    /// `readonly attribute CSSFontFeatureValuesMap stylistic`
    ///
    /// Features `css-fonts` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFontFeatureValuesRule/stylistic) · [Specification](https://drafts.csswg.org/css-fonts/#dom-cssfontfeaturevaluesrule-stylistic)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn stylistic(&self) -> CssFontFeatureValuesMap {
        FromJs::from_js(Js::get_stylistic__as_value(js(self)))
    }

    /// The names from the `@swash` block, for swash glyphs.
    ///
    /// `readonly attribute CSSFontFeatureValuesMap swash`
    ///
    /// Features `css-fonts` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFontFeatureValuesRule/swash) · [Specification](https://drafts.csswg.org/css-fonts/#dom-cssfontfeaturevaluesrule-swash)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn swash(&self) -> CssFontFeatureValuesMap {
        FromJs::from_js(Js::get_swash__as_value(js(self)))
    }

    /// The names from the `@character-variant` block, for variants of single characters.
    ///
    /// `readonly attribute CSSFontFeatureValuesMap characterVariant`
    ///
    /// Features `css-fonts` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFontFeatureValuesRule/characterVariant) · [Specification](https://drafts.csswg.org/css-fonts/#dom-cssfontfeaturevaluesrule-charactervariant)
    #[doc(alias = "characterVariant")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn character_variant(&self) -> CssFontFeatureValuesMap {
        FromJs::from_js(Js::get_characterVariant__as_value(js(self)))
    }

    /// The names from the `@styleset` block, for stylistic sets.
    ///
    /// `readonly attribute CSSFontFeatureValuesMap styleset`
    ///
    /// Features `css-fonts` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFontFeatureValuesRule/styleset) · [Specification](https://drafts.csswg.org/css-fonts/#dom-cssfontfeaturevaluesrule-styleset)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn styleset(&self) -> CssFontFeatureValuesMap {
        FromJs::from_js(Js::get_styleset__as_value(js(self)))
    }

    /// The names from the `@historical-forms` block.
    ///
    /// `readonly attribute CSSFontFeatureValuesMap historicalForms`
    ///
    /// Features `css-fonts` and `experimental`.
    #[doc(alias = "historicalForms")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn historical_forms(&self) -> CssFontFeatureValuesMap {
        FromJs::from_js(Js::get_historicalForms__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl CssFontFeatureValuesMap {
    /// The number of names in the map.
    ///
    /// `maplike<CSSOMString, sequence<unsigned long>>`
    ///
    /// Features `css-fonts` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFontFeatureValuesMap/size) · [Specification](https://drafts.csswg.org/css-fonts/#cssfontfeaturevaluesmap)
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// Returns whether the map has this name.
    ///
    /// `maplike<CSSOMString, sequence<unsigned long>>`
    ///
    /// Features `css-fonts` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFontFeatureValuesMap/has) · [Specification](https://drafts.csswg.org/css-fonts/#cssfontfeaturevaluesmap)
    #[inline]
    pub fn has(&self, key: &str) -> bool {
        Js::call_has__str__as_bool(js(self), key).get()
    }

    /// Returns the feature numbers of a name, or `undefined` if it is not there.
    ///
    /// `maplike<CSSOMString, sequence<unsigned long>>`
    ///
    /// Features `css-fonts` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFontFeatureValuesMap/get) · [Specification](https://drafts.csswg.org/css-fonts/#cssfontfeaturevaluesmap)
    #[inline]
    pub fn get(&self, key: &str) -> Option<Array<u32>> {
        Js::call_get__str__as_option_value(js(self), key).map(Js::read)
    }

    /// Removes a name and returns whether it was there.
    ///
    /// `maplike<CSSOMString, sequence<unsigned long>>`
    ///
    /// Features `css-fonts` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFontFeatureValuesMap/delete) · [Specification](https://drafts.csswg.org/css-fonts/#cssfontfeaturevaluesmap)
    #[inline]
    pub fn delete(&self, key: &str) -> bool {
        Js::call_delete__str__as_bool(js(self), key).get()
    }

    /// Removes all names.
    ///
    /// `maplike<CSSOMString, sequence<unsigned long>>`
    ///
    /// Features `css-fonts` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFontFeatureValuesMap/clear) · [Specification](https://drafts.csswg.org/css-fonts/#cssfontfeaturevaluesmap)
    #[inline]
    pub fn clear(&self) {
        Js::call_clear(js(self))
    }

    /// Returns an iterator over pairs of a name and its feature numbers.
    ///
    /// `maplike<CSSOMString, sequence<unsigned long>>`
    ///
    /// Features `css-fonts` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFontFeatureValuesMap/entries) · [Specification](https://drafts.csswg.org/css-fonts/#cssfontfeaturevaluesmap)
    #[inline]
    pub fn entries(&self) -> Iter<(String, Array<u32>)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// Returns an iterator over the names.
    ///
    /// `maplike<CSSOMString, sequence<unsigned long>>`
    ///
    /// Features `css-fonts` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFontFeatureValuesMap/keys) · [Specification](https://drafts.csswg.org/css-fonts/#cssfontfeaturevaluesmap)
    #[inline]
    pub fn keys(&self) -> Iter<String> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// Returns an iterator over the lists of feature numbers.
    ///
    /// `maplike<CSSOMString, sequence<unsigned long>>`
    ///
    /// Features `css-fonts` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFontFeatureValuesMap/values) · [Specification](https://drafts.csswg.org/css-fonts/#cssfontfeaturevaluesmap)
    #[inline]
    pub fn values(&self) -> Iter<Array<u32>> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// Calls a function once for each name.
    ///
    /// `maplike<CSSOMString, sequence<unsigned long>>`
    ///
    /// Features `css-fonts` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFontFeatureValuesMap/forEach) · [Specification](https://drafts.csswg.org/css-fonts/#cssfontfeaturevaluesmap)
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(
        &self,
        callback: impl IntoInfallibleFunction<Function<fn(Array<u32>, String, CssFontFeatureValuesMap)>>,
    ) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// Calls a function once for each name.
    ///
    /// `maplike<CSSOMString, sequence<unsigned long>>`
    ///
    /// Features `css-fonts` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFontFeatureValuesMap/forEach) · [Specification](https://drafts.csswg.org/css-fonts/#cssfontfeaturevaluesmap)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(Array<u32>, String, CssFontFeatureValuesMap)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }

    /// Gives a name one or more feature numbers.
    ///
    /// `undefined set(CSSOMString featureValueName, (unsigned long or sequence<unsigned long>) values)`
    ///
    /// Features `css-fonts` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFontFeatureValuesMap/set) · [Specification](https://drafts.csswg.org/css-fonts/#dom-cssfontfeaturevaluesmap-set)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn set(&self, feature_value_name: &str, values: impl Into<NumberOrU32Sequence>) -> Result<(), Exception> {
        Js::try_call_set__str_value(js(self), feature_value_name, &values.into().to_js())
    }
}

#[cfg(feature = "experimental")]
impl IntoIterator for &CssFontFeatureValuesMap {
    type Item = (String, Array<u32>);
    type IntoIter = Iter<(String, Array<u32>)>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
sequence!([] CssFontFeatureValuesMap; (String, Array<u32>));

impl CssFontPaletteValuesRule {
    /// The name of the palette, which begins with two dashes.
    ///
    /// `readonly attribute CSSOMString name`
    ///
    /// Feature `css-fonts`. Baseline: widely available since 2022-11. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFontPaletteValuesRule/name) · [Specification](https://drafts.csswg.org/css-fonts/#dom-cssfontpalettevaluesrule-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The font families that the palette is for.
    ///
    /// `readonly attribute CSSOMString fontFamily`
    ///
    /// Feature `css-fonts`. Baseline: widely available since 2022-11. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFontPaletteValuesRule/fontFamily) · [Specification](https://drafts.csswg.org/css-fonts/#dom-cssfontpalettevaluesrule-fontfamily)
    #[doc(alias = "fontFamily")]
    #[inline]
    pub fn font_family(&self) -> String {
        Js::get_fontFamily__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The palette of the font to start from: its index, or `light` or `dark`.
    ///
    /// `readonly attribute CSSOMString basePalette`
    ///
    /// Feature `css-fonts`. Baseline: widely available since 2022-11. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFontPaletteValuesRule/basePalette) · [Specification](https://drafts.csswg.org/css-fonts/#dom-cssfontpalettevaluesrule-basepalette)
    #[doc(alias = "basePalette")]
    #[inline]
    pub fn base_palette(&self) -> String {
        Js::get_basePalette__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The changed colors, as pairs of index and color.
    ///
    /// `readonly attribute CSSOMString overrideColors`
    ///
    /// Feature `css-fonts`. Baseline: widely available since 2022-11. [MDN](https://developer.mozilla.org/docs/Web/API/CSSFontPaletteValuesRule/overrideColors) · [Specification](https://drafts.csswg.org/css-fonts/#dom-cssfontpalettevaluesrule-overridecolors)
    #[doc(alias = "overrideColors")]
    #[inline]
    pub fn override_colors(&self) -> String {
        Js::get_overrideColors__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl CssRule {
    /// The `type` of a `CSSFontFeatureValuesRule`.
    ///
    /// `const unsigned short FONT_FEATURE_VALUES_RULE = 14`
    ///
    /// Feature `css-fonts`.
    pub const FONT_FEATURE_VALUES_RULE: u16 = 14;
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "basePalette")]
    pub(crate) fn get_basePalette__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "fontDisplay")]
    pub(crate) fn get_fontDisplay__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "fontFamily")]
    pub(crate) fn get_fontFamily__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "fontFeatureSettings")]
    pub(crate) fn get_fontFeatureSettings__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "fontStyle")]
    pub(crate) fn get_fontStyle__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "fontWeight")]
    pub(crate) fn get_fontWeight__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "fontWidth")]
    pub(crate) fn get_fontWidth__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "overrideColors")]
    pub(crate) fn get_overrideColors__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, setter, js_name = "fontDisplay")]
    pub(crate) fn try_set_fontDisplay__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "fontFamily")]
    pub(crate) fn try_set_fontFamily__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "fontFeatureSettings")]
    pub(crate) fn try_set_fontFeatureSettings__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "fontStretch")]
    pub(crate) fn try_set_fontStretch__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "fontStyle")]
    pub(crate) fn try_set_fontStyle__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "fontWeight")]
    pub(crate) fn try_set_fontWeight__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "fontWidth")]
    pub(crate) fn set_fontWidth__str(this: &Js, a0: &str);
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "annotation")]
    pub(crate) fn get_annotation__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "characterVariant")]
    pub(crate) fn get_characterVariant__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "fontLanguageOverride")]
    pub(crate) fn get_fontLanguageOverride__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "fontNamedInstance")]
    pub(crate) fn get_fontNamedInstance__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "fontSize")]
    pub(crate) fn get_fontSize__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "fontVariationSettings")]
    pub(crate) fn get_fontVariationSettings__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "historicalForms")]
    pub(crate) fn get_historicalForms__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ornaments")]
    pub(crate) fn get_ornaments__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "styleset")]
    pub(crate) fn get_styleset__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "stylistic")]
    pub(crate) fn get_stylistic__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "subscriptPositionOverride")]
    pub(crate) fn get_subscriptPositionOverride__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "subscriptSizeOverride")]
    pub(crate) fn get_subscriptSizeOverride__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "superscriptPositionOverride")]
    pub(crate) fn get_superscriptPositionOverride__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "superscriptSizeOverride")]
    pub(crate) fn get_superscriptSizeOverride__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "swash")]
    pub(crate) fn get_swash__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "fontLanguageOverride")]
    pub(crate) fn set_fontLanguageOverride__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "fontNamedInstance")]
    pub(crate) fn set_fontNamedInstance__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "fontSize")]
    pub(crate) fn set_fontSize__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "fontVariationSettings")]
    pub(crate) fn set_fontVariationSettings__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "subscriptPositionOverride")]
    pub(crate) fn set_subscriptPositionOverride__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "subscriptSizeOverride")]
    pub(crate) fn set_subscriptSizeOverride__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "superscriptPositionOverride")]
    pub(crate) fn set_superscriptPositionOverride__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "superscriptSizeOverride")]
    pub(crate) fn set_superscriptSizeOverride__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, js_name = "set")]
    pub(crate) fn try_call_set__str_value(this: &Js, a0: &str, a1: &JsValue) -> Result<(), Exception>;
}
