//! Loading fonts from a program: FontFace and document.fonts, and the fonts of the machine

use crate::runtime::prelude::*;
use crate::{
    CssomStringOrBufferSource, Document, FontFace, FontFaceDescriptors, FontFaceLoadStatus, FontFaceSet,
    FontFaceSetLoadEvent, FontFaceSetLoadEventInit, FontFaceSetLoadStatus, WorkerGlobalScope,
};
#[cfg(feature = "experimental")]
use crate::{
    Blob, FontData, FontFaceFeatures, FontFacePalette, FontFacePalettes, FontFaceVariationAxis, FontFaceVariations,
    QueryOptions, Window,
};

impl FontFaceDescriptors {
    /// Options for making a `FontFace`, like the descriptors of a `@font-face` rule.
    ///
    /// `dictionary FontFaceDescriptors`
    ///
    /// Feature `font-loading`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The font style that this face covers, such as `"italic"`.
    ///
    /// `CSSOMString style = "normal"`
    ///
    /// Feature `font-loading`.
    #[doc(alias = "style")]
    pub fn get_style(&self) -> Option<String> {
        property::get(self, "style")
    }

    /// Sets the font style that this face covers, such as `"italic"`.
    ///
    /// Feature `font-loading`.
    #[doc(alias = "style")]
    pub fn set_style(&self, value: &str) -> &Self {
        property::set_str(self, "style", value);
        self
    }

    /// The weight or range of weights that this face covers, such as `"bold"` or `"100 400"`.
    ///
    /// `CSSOMString weight = "normal"`
    ///
    /// Feature `font-loading`.
    #[doc(alias = "weight")]
    pub fn get_weight(&self) -> Option<String> {
        property::get(self, "weight")
    }

    /// Sets the weight or range of weights that this face covers, such as `"bold"` or `"100 400"`.
    ///
    /// Feature `font-loading`.
    #[doc(alias = "weight")]
    pub fn set_weight(&self, value: &str) -> &Self {
        property::set_str(self, "weight", value);
        self
    }

    /// The width or range of widths that this face covers, such as `"condensed"`.
    ///
    /// `CSSOMString stretch = "normal"`
    ///
    /// Feature `font-loading`.
    #[doc(alias = "stretch")]
    pub fn get_stretch(&self) -> Option<String> {
        property::get(self, "stretch")
    }

    /// Sets the width or range of widths that this face covers, such as `"condensed"`.
    ///
    /// Feature `font-loading`.
    #[doc(alias = "stretch")]
    pub fn set_stretch(&self, value: &str) -> &Self {
        property::set_str(self, "stretch", value);
        self
    }

    /// The code points that the face is used for; the default is all of Unicode.
    ///
    /// `CSSOMString unicodeRange = "U+0-10FFFF"`
    ///
    /// Feature `font-loading`.
    #[doc(alias = "unicodeRange")]
    pub fn get_unicode_range(&self) -> Option<String> {
        property::get(self, "unicodeRange")
    }

    /// Sets the code points that the face is used for; the default is all of Unicode.
    ///
    /// Feature `font-loading`.
    #[doc(alias = "unicodeRange")]
    pub fn set_unicode_range(&self, value: &str) -> &Self {
        property::set_str(self, "unicodeRange", value);
        self
    }

    /// The OpenType features to switch on or off by default, in the syntax of `font-feature-settings`.
    ///
    /// `CSSOMString featureSettings = "normal"`
    ///
    /// Feature `font-loading`.
    #[doc(alias = "featureSettings")]
    pub fn get_feature_settings(&self) -> Option<String> {
        property::get(self, "featureSettings")
    }

    /// Sets the OpenType features to switch on or off by default, in the syntax of `font-feature-settings`.
    ///
    /// Feature `font-loading`.
    #[doc(alias = "featureSettings")]
    pub fn set_feature_settings(&self, value: &str) -> &Self {
        property::set_str(self, "featureSettings", value);
        self
    }

    /// Axis values of a variable font, in the syntax of `font-variation-settings`.
    ///
    /// `CSSOMString variationSettings = "normal"`
    ///
    /// Feature `font-loading`.
    #[doc(alias = "variationSettings")]
    pub fn get_variation_settings(&self) -> Option<String> {
        property::get(self, "variationSettings")
    }

    /// Sets axis values of a variable font, in the syntax of `font-variation-settings`.
    ///
    /// Feature `font-loading`.
    #[doc(alias = "variationSettings")]
    pub fn set_variation_settings(&self, value: &str) -> &Self {
        property::set_str(self, "variationSettings", value);
        self
    }

    /// How text is shown while the font loads, such as `"swap"` or `"block"`.
    ///
    /// `CSSOMString display = "auto"`
    ///
    /// Feature `font-loading`.
    #[doc(alias = "display")]
    pub fn get_display(&self) -> Option<String> {
        property::get(self, "display")
    }

    /// Sets how text is shown while the font loads, such as `"swap"` or `"block"`.
    ///
    /// Feature `font-loading`.
    #[doc(alias = "display")]
    pub fn set_display(&self, value: &str) -> &Self {
        property::set_str(self, "display", value);
        self
    }

    /// A percentage that replaces the ascent of the font, or `"normal"` to keep it.
    ///
    /// `CSSOMString ascentOverride = "normal"`
    ///
    /// Feature `font-loading`.
    #[doc(alias = "ascentOverride")]
    pub fn get_ascent_override(&self) -> Option<String> {
        property::get(self, "ascentOverride")
    }

    /// Sets a percentage that replaces the ascent of the font, or `"normal"` to keep it.
    ///
    /// Feature `font-loading`.
    #[doc(alias = "ascentOverride")]
    pub fn set_ascent_override(&self, value: &str) -> &Self {
        property::set_str(self, "ascentOverride", value);
        self
    }

    /// A percentage that replaces the descent of the font, or `"normal"` to keep it.
    ///
    /// `CSSOMString descentOverride = "normal"`
    ///
    /// Feature `font-loading`.
    #[doc(alias = "descentOverride")]
    pub fn get_descent_override(&self) -> Option<String> {
        property::get(self, "descentOverride")
    }

    /// Sets a percentage that replaces the descent of the font, or `"normal"` to keep it.
    ///
    /// Feature `font-loading`.
    #[doc(alias = "descentOverride")]
    pub fn set_descent_override(&self, value: &str) -> &Self {
        property::set_str(self, "descentOverride", value);
        self
    }

    /// A percentage that replaces the line gap of the font, or `"normal"` to keep it.
    ///
    /// `CSSOMString lineGapOverride = "normal"`
    ///
    /// Feature `font-loading`.
    #[doc(alias = "lineGapOverride")]
    pub fn get_line_gap_override(&self) -> Option<String> {
        property::get(self, "lineGapOverride")
    }

    /// Sets a percentage that replaces the line gap of the font, or `"normal"` to keep it.
    ///
    /// Feature `font-loading`.
    #[doc(alias = "lineGapOverride")]
    pub fn set_line_gap_override(&self, value: &str) -> &Self {
        property::set_str(self, "lineGapOverride", value);
        self
    }
}

impl Default for FontFaceDescriptors {
    fn default() -> Self {
        Self::new()
    }
}

impl FontFace {
    /// Makes a new `FontFace`.
    ///
    /// `constructor(CSSOMString family, (CSSOMString or BufferSource) source, optional FontFaceDescriptors descriptors = {})`
    ///
    /// Feature `font-loading`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/FontFace/FontFace) · [Specification](https://drafts.csswg.org/css-font-loading/#font-face-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for
    /// - a buffer on shared memory
    /// - a buffer that can be resized
    #[inline]
    pub fn new(family: &str, source: impl Into<CssomStringOrBufferSource>) -> Result<FontFace, Exception> {
        Js::try_new_FontFace__str_value__as_value(family, &source.into().to_js()).map(Js::cast)
    }

    /// As `new`, with `descriptors`.
    ///
    /// `constructor(CSSOMString family, (CSSOMString or BufferSource) source, optional FontFaceDescriptors descriptors = {})`
    ///
    /// Feature `font-loading`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for
    /// - a buffer on shared memory
    /// - a buffer that can be resized
    #[inline]
    pub fn new_with_descriptors(
        family: &str,
        source: impl Into<CssomStringOrBufferSource>,
        descriptors: impl IntoJs<FontFaceDescriptors>,
    ) -> Result<FontFace, Exception> {
        Js::try_new_FontFace__str_value2__as_value(family, &source.into().to_js(), &descriptors.to_value())
            .map(Js::cast)
    }

    /// The family name under which CSS can use the font.
    ///
    /// `attribute CSSOMString family`
    ///
    /// Feature `font-loading`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/FontFace/family) · [Specification](https://drafts.csswg.org/css-font-loading/#dom-fontface-family)
    #[inline]
    pub fn family(&self) -> String {
        Js::get_family__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the family name under which CSS can use the font.
    ///
    /// Feature `font-loading`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where the value is not valid for the descriptor.
    #[doc(alias = "family")]
    #[inline]
    pub fn set_family(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_family__str(js(self), value)
    }

    /// The font style that this face covers, such as `"italic"`.
    ///
    /// `attribute CSSOMString style`
    ///
    /// Feature `font-loading`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/FontFace/style) · [Specification](https://drafts.csswg.org/css-font-loading/#dom-fontface-style)
    #[inline]
    pub fn style(&self) -> String {
        Js::get_style__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the font style that this face covers, such as `"italic"`.
    ///
    /// Feature `font-loading`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where the value is not valid for the descriptor.
    #[doc(alias = "style")]
    #[inline]
    pub fn set_style(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_style__str(js(self), value)
    }

    /// The weight or range of weights that this face covers, such as `"bold"` or `"100 400"`.
    ///
    /// `attribute CSSOMString weight`
    ///
    /// Feature `font-loading`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/FontFace/weight) · [Specification](https://drafts.csswg.org/css-font-loading/#dom-fontface-weight)
    #[inline]
    pub fn weight(&self) -> String {
        Js::get_weight__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the weight or range of weights that this face covers, such as `"bold"` or `"100 400"`.
    ///
    /// Feature `font-loading`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where the value is not valid for the descriptor.
    #[doc(alias = "weight")]
    #[inline]
    pub fn set_weight(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_weight__str(js(self), value)
    }

    /// The width or range of widths that this face covers, such as `"condensed"`.
    ///
    /// `attribute CSSOMString stretch`
    ///
    /// Feature `font-loading`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/FontFace/stretch) · [Specification](https://drafts.csswg.org/css-font-loading/#dom-fontface-stretch)
    #[inline]
    pub fn stretch(&self) -> String {
        Js::get_stretch__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the width or range of widths that this face covers, such as `"condensed"`.
    ///
    /// Feature `font-loading`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where the value is not valid for the descriptor.
    #[doc(alias = "stretch")]
    #[inline]
    pub fn set_stretch(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_stretch__str(js(self), value)
    }

    /// The code points that the face is used for, such as `"U+0025-00FF"`.
    ///
    /// `attribute CSSOMString unicodeRange`
    ///
    /// Feature `font-loading`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/FontFace/unicodeRange) · [Specification](https://drafts.csswg.org/css-font-loading/#dom-fontface-unicoderange)
    #[doc(alias = "unicodeRange")]
    #[inline]
    pub fn unicode_range(&self) -> String {
        Js::get_unicodeRange__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the code points that the face is used for, such as `"U+0025-00FF"`.
    ///
    /// Feature `font-loading`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where the value is not valid for the descriptor.
    #[doc(alias = "unicodeRange")]
    #[inline]
    pub fn set_unicode_range(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_unicodeRange__str(js(self), value)
    }

    /// The OpenType features to switch on or off by default, in the syntax of `font-feature-settings`.
    ///
    /// `attribute CSSOMString featureSettings`
    ///
    /// Feature `font-loading`. Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/FontFace/featureSettings) · [Specification](https://drafts.csswg.org/css-font-loading/#dom-fontface-featuresettings)
    #[doc(alias = "featureSettings")]
    #[inline]
    pub fn feature_settings(&self) -> String {
        Js::get_featureSettings__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the OpenType features to switch on or off by default, in the syntax of `font-feature-settings`.
    ///
    /// Feature `font-loading`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where the value is not valid for the descriptor.
    #[doc(alias = "featureSettings")]
    #[inline]
    pub fn set_feature_settings(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_featureSettings__str(js(self), value)
    }

    /// Axis values of a variable font, in the syntax of `font-variation-settings`.
    ///
    /// `attribute CSSOMString variationSettings`
    ///
    /// Feature `font-loading`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FontFace/variationSettings) · [Specification](https://drafts.csswg.org/css-font-loading/#dom-fontfacedescriptors-variationsettings)
    #[doc(alias = "variationSettings")]
    #[inline]
    pub fn variation_settings(&self) -> String {
        Js::get_variationSettings__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets axis values of a variable font, in the syntax of `font-variation-settings`.
    ///
    /// Feature `font-loading`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where the value is not valid for the descriptor.
    #[doc(alias = "variationSettings")]
    #[inline]
    pub fn set_variation_settings(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_variationSettings__str(js(self), value)
    }

    /// How text is shown while the font loads, such as `"swap"` or `"block"`.
    ///
    /// `attribute CSSOMString display`
    ///
    /// Feature `font-loading`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/FontFace/display) · [Specification](https://drafts.csswg.org/css-font-loading/#dom-fontface-display)
    #[inline]
    pub fn display(&self) -> String {
        Js::get_display__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets how text is shown while the font loads, such as `"swap"` or `"block"`.
    ///
    /// Feature `font-loading`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where the value is not valid for the descriptor.
    #[doc(alias = "display")]
    #[inline]
    pub fn set_display(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_display__str(js(self), value)
    }

    /// A percentage that replaces the ascent of the font, or `"normal"` to keep it.
    ///
    /// `attribute CSSOMString ascentOverride`
    ///
    /// Feature `font-loading`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FontFace/ascentOverride) · [Specification](https://drafts.csswg.org/css-font-loading/#dom-fontfacedescriptors-ascentoverride)
    #[doc(alias = "ascentOverride")]
    #[inline]
    pub fn ascent_override(&self) -> String {
        Js::get_ascentOverride__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets a percentage that replaces the ascent of the font, or `"normal"` to keep it.
    ///
    /// Feature `font-loading`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where the value is not valid for the descriptor.
    #[doc(alias = "ascentOverride")]
    #[inline]
    pub fn set_ascent_override(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_ascentOverride__str(js(self), value)
    }

    /// A percentage that replaces the descent of the font, or `"normal"` to keep it.
    ///
    /// `attribute CSSOMString descentOverride`
    ///
    /// Feature `font-loading`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FontFace/descentOverride) · [Specification](https://drafts.csswg.org/css-font-loading/#dom-fontfacedescriptors-descentoverride)
    #[doc(alias = "descentOverride")]
    #[inline]
    pub fn descent_override(&self) -> String {
        Js::get_descentOverride__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets a percentage that replaces the descent of the font, or `"normal"` to keep it.
    ///
    /// Feature `font-loading`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where the value is not valid for the descriptor.
    #[doc(alias = "descentOverride")]
    #[inline]
    pub fn set_descent_override(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_descentOverride__str(js(self), value)
    }

    /// A percentage that replaces the line gap of the font, or `"normal"` to keep it.
    ///
    /// `attribute CSSOMString lineGapOverride`
    ///
    /// Feature `font-loading`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FontFace/lineGapOverride) · [Specification](https://drafts.csswg.org/css-font-loading/#dom-fontfacedescriptors-linegapoverride)
    #[doc(alias = "lineGapOverride")]
    #[inline]
    pub fn line_gap_override(&self) -> String {
        Js::get_lineGapOverride__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets a percentage that replaces the line gap of the font, or `"normal"` to keep it.
    ///
    /// Feature `font-loading`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where the value is not valid for the descriptor.
    #[doc(alias = "lineGapOverride")]
    #[inline]
    pub fn set_line_gap_override(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_lineGapOverride__str(js(self), value)
    }

    /// How far loading has come.
    ///
    /// `readonly attribute FontFaceLoadStatus status`
    ///
    /// Feature `font-loading`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/FontFace/status) · [Specification](https://drafts.csswg.org/css-font-loading/#dom-fontface-status)
    #[inline]
    pub fn status(&self) -> FontFaceLoadStatus {
        FromJs::from_js(Js::get_status__as_value(js(self)))
    }

    /// Starts loading a font that comes from a URL; resolves to the face itself once it is ready.
    ///
    /// `Promise<FontFace> load()`
    ///
    /// Feature `font-loading`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/FontFace/load) · [Specification](https://drafts.csswg.org/css-font-loading/#font-face-load)
    #[inline]
    pub fn load(&self) -> Promise<FontFace> {
        Promise::of_call(Js::try_call_load__as_value(js(self)))
    }

    /// A promise for the face, settled once loading has succeeded or failed.
    ///
    /// `readonly attribute Promise<FontFace> loaded`
    ///
    /// Feature `font-loading`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/FontFace/loaded) · [Specification](https://drafts.csswg.org/css-font-loading/#dom-fontface-loaded)
    #[inline]
    pub fn loaded(&self) -> Promise<FontFace> {
        Promise::of_call(Js::try_get_loaded__as_value(js(self)))
    }

    /// The features of the font.
    ///
    /// `readonly attribute FontFaceFeatures features`
    ///
    /// Features `font-loading` and `experimental`.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn features(&self) -> FontFaceFeatures {
        FromJs::from_js(Js::get_features__as_value(js(self)))
    }

    /// The variation axes of the font, empty if it is not variable.
    ///
    /// `readonly attribute FontFaceVariations variations`
    ///
    /// Features `font-loading` and `experimental`.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn variations(&self) -> FontFaceVariations {
        FromJs::from_js(Js::get_variations__as_value(js(self)))
    }

    /// The color palettes of the font.
    ///
    /// `readonly attribute FontFacePalettes palettes`
    ///
    /// Features `font-loading` and `experimental`.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn palettes(&self) -> FontFacePalettes {
        FromJs::from_js(Js::get_palettes__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl FontFaceVariationAxis {
    /// The readable name of the axis.
    ///
    /// `readonly attribute DOMString name`
    ///
    /// Features `font-loading` and `experimental`.
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The tag of the axis with four letters, such as `wght`.
    ///
    /// `readonly attribute DOMString axisTag`
    ///
    /// Features `font-loading` and `experimental`.
    #[doc(alias = "axisTag")]
    #[inline]
    pub fn axis_tag(&self) -> String {
        Js::get_axisTag__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The smallest value of the axis.
    ///
    /// `readonly attribute double minimumValue`
    ///
    /// Features `font-loading` and `experimental`.
    #[doc(alias = "minimumValue")]
    #[inline]
    pub fn minimum_value(&self) -> f64 {
        Js::get_minimumValue__as_number(js(self))
    }

    /// The largest value of the axis.
    ///
    /// `readonly attribute double maximumValue`
    ///
    /// Features `font-loading` and `experimental`.
    #[doc(alias = "maximumValue")]
    #[inline]
    pub fn maximum_value(&self) -> f64 {
        Js::get_maximumValue__as_number(js(self))
    }

    /// The value of the axis if none is set.
    ///
    /// `readonly attribute double defaultValue`
    ///
    /// Features `font-loading` and `experimental`.
    #[doc(alias = "defaultValue")]
    #[inline]
    pub fn default_value(&self) -> f64 {
        Js::get_defaultValue__as_number(js(self))
    }
}

#[cfg(feature = "experimental")]
impl FontFaceVariations {
    /// The number of axes.
    ///
    /// `readonly setlike<FontFaceVariationAxis>`
    ///
    /// Features `font-loading` and `experimental`.
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// Returns whether the set contains this axis object.
    ///
    /// `readonly setlike<FontFaceVariationAxis>`
    ///
    /// Features `font-loading` and `experimental`.
    #[inline]
    pub fn has(&self, value: &FontFaceVariationAxis) -> bool {
        Js::call_has__value__as_bool(js(self), value.as_ref()).get()
    }

    /// Returns an iterator over pairs, each with the same axis twice.
    ///
    /// `readonly setlike<FontFaceVariationAxis>`
    ///
    /// Features `font-loading` and `experimental`.
    #[inline]
    pub fn entries(&self) -> Iter<(FontFaceVariationAxis, FontFaceVariationAxis)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// Returns an iterator over the axes, the same as `values`.
    ///
    /// `readonly setlike<FontFaceVariationAxis>`
    ///
    /// Features `font-loading` and `experimental`.
    #[inline]
    pub fn keys(&self) -> Iter<FontFaceVariationAxis> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// Returns an iterator over the axes.
    ///
    /// `readonly setlike<FontFaceVariationAxis>`
    ///
    /// Features `font-loading` and `experimental`.
    #[inline]
    pub fn values(&self) -> Iter<FontFaceVariationAxis> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// Calls a function once for each axis.
    ///
    /// `readonly setlike<FontFaceVariationAxis>`
    ///
    /// Features `font-loading` and `experimental`.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(
        &self,
        callback: impl IntoInfallibleFunction<
            Function<fn(FontFaceVariationAxis, FontFaceVariationAxis, FontFaceVariations)>,
        >,
    ) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// Calls a function once for each axis.
    ///
    /// `readonly setlike<FontFaceVariationAxis>`
    ///
    /// Features `font-loading` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<
            Function<fn(FontFaceVariationAxis, FontFaceVariationAxis, FontFaceVariations)>,
        >,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }
}

#[cfg(feature = "experimental")]
impl IntoIterator for &FontFaceVariations {
    type Item = FontFaceVariationAxis;
    type IntoIter = Iter<FontFaceVariationAxis>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
sequence!([] FontFaceVariations; FontFaceVariationAxis);

#[cfg(feature = "experimental")]
impl FontFacePalette {
    /// Returns an iterator over pairs of an index and a color.
    ///
    /// `iterable<DOMString>`
    ///
    /// Features `font-loading` and `experimental`.
    #[inline]
    pub fn entries(&self) -> Iter<(u32, String)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// Returns an iterator over the indexes.
    ///
    /// `iterable<DOMString>`
    ///
    /// Features `font-loading` and `experimental`.
    #[inline]
    pub fn keys(&self) -> Iter<u32> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// Returns an iterator over the colors.
    ///
    /// `iterable<DOMString>`
    ///
    /// Features `font-loading` and `experimental`.
    #[inline]
    pub fn values(&self) -> Iter<String> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// Calls a function once for each color.
    ///
    /// `iterable<DOMString>`
    ///
    /// Features `font-loading` and `experimental`.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(String, u32, FontFacePalette)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// Calls a function once for each color.
    ///
    /// `iterable<DOMString>`
    ///
    /// Features `font-loading` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(String, u32, FontFacePalette)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }

    /// The number of colors in the palette.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Features `font-loading` and `experimental`.
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `getter DOMString (unsigned long index)`
    ///
    /// Features `font-loading` and `experimental`.
    #[inline]
    pub fn get(&self, index: u32) -> Option<String> {
        Js::index_get__number__as_value(js(self), index as f64).as_string()
    }

    /// Whether the font marks the palette as fit for light backgrounds.
    ///
    /// `readonly attribute boolean usableWithLightBackground`
    ///
    /// Features `font-loading` and `experimental`.
    #[doc(alias = "usableWithLightBackground")]
    #[inline]
    pub fn usable_with_light_background(&self) -> bool {
        Js::get_usableWithLightBackground__as_bool(js(self)).get()
    }

    /// Whether the font marks the palette as fit for dark backgrounds.
    ///
    /// `readonly attribute boolean usableWithDarkBackground`
    ///
    /// Features `font-loading` and `experimental`.
    #[doc(alias = "usableWithDarkBackground")]
    #[inline]
    pub fn usable_with_dark_background(&self) -> bool {
        Js::get_usableWithDarkBackground__as_bool(js(self)).get()
    }
}

#[cfg(feature = "experimental")]
impl IntoIterator for &FontFacePalette {
    type Item = String;
    type IntoIter = IndexedIter<String>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

#[cfg(feature = "experimental")]
sequence!([] FontFacePalette; String);

#[cfg(feature = "experimental")]
impl FontFacePalettes {
    /// Returns an iterator over pairs of an index and a palette.
    ///
    /// `iterable<FontFacePalette>`
    ///
    /// Features `font-loading` and `experimental`.
    #[inline]
    pub fn entries(&self) -> Iter<(u32, FontFacePalette)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// Returns an iterator over the indexes.
    ///
    /// `iterable<FontFacePalette>`
    ///
    /// Features `font-loading` and `experimental`.
    #[inline]
    pub fn keys(&self) -> Iter<u32> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// Returns an iterator over the palettes.
    ///
    /// `iterable<FontFacePalette>`
    ///
    /// Features `font-loading` and `experimental`.
    #[inline]
    pub fn values(&self) -> Iter<FontFacePalette> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// Calls a function once for each palette.
    ///
    /// `iterable<FontFacePalette>`
    ///
    /// Features `font-loading` and `experimental`.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(
        &self,
        callback: impl IntoInfallibleFunction<Function<fn(FontFacePalette, u32, FontFacePalettes)>>,
    ) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// Calls a function once for each palette.
    ///
    /// `iterable<FontFacePalette>`
    ///
    /// Features `font-loading` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(FontFacePalette, u32, FontFacePalettes)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }

    /// The number of palettes.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Features `font-loading` and `experimental`.
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `getter FontFacePalette (unsigned long index)`
    ///
    /// Features `font-loading` and `experimental`.
    #[inline]
    pub fn get(&self, index: u32) -> Option<FontFacePalette> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl IntoIterator for &FontFacePalettes {
    type Item = FontFacePalette;
    type IntoIter = IndexedIter<FontFacePalette>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

#[cfg(feature = "experimental")]
sequence!([] FontFacePalettes; FontFacePalette);

impl FontFaceSetLoadEventInit {
    /// Options for making a `FontFaceSetLoadEvent`.
    ///
    /// `dictionary FontFaceSetLoadEventInit : EventInit`
    ///
    /// Feature `font-loading`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The faces that the event is about.
    ///
    /// `sequence<FontFace> fontfaces = []`
    ///
    /// Feature `font-loading`.
    #[doc(alias = "fontfaces")]
    pub fn get_fontfaces(&self) -> Option<Array<FontFace>> {
        property::get(self, "fontfaces")
    }

    /// Sets the faces that the event is about.
    ///
    /// Feature `font-loading`.
    #[doc(alias = "fontfaces")]
    pub fn set_fontfaces(&self, value: impl IntoSequence<FontFace>) -> &Self {
        property::set(self, "fontfaces", &value.to_value());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `font-loading`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `font-loading`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `font-loading`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for FontFaceSetLoadEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl FontFaceSetLoadEvent {
    /// Makes a new `FontFaceSetLoadEvent`.
    ///
    /// `constructor(CSSOMString type, optional FontFaceSetLoadEventInit eventInitDict = {})`
    ///
    /// Feature `font-loading`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FontFaceSetLoadEvent/FontFaceSetLoadEvent) · [Specification](https://drafts.csswg.org/css-font-loading/#dom-fontfacesetloadevent-fontfacesetloadevent)
    #[inline]
    pub fn new(type_: &str) -> FontFaceSetLoadEvent {
        Js::new_FontFaceSetLoadEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(CSSOMString type, optional FontFaceSetLoadEventInit eventInitDict = {})`
    ///
    /// Feature `font-loading`.
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: impl IntoJs<FontFaceSetLoadEventInit>,
    ) -> FontFaceSetLoadEvent {
        Js::new_FontFaceSetLoadEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The faces that the event is about.
    ///
    /// `readonly attribute FrozenArray<FontFace> fontfaces`
    ///
    /// Feature `font-loading`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FontFaceSetLoadEvent/fontfaces) · [Specification](https://drafts.csswg.org/css-font-loading/#dom-fontfacesetloadevent-fontfaces)
    #[inline]
    pub fn fontfaces(&self) -> Array<FontFace> {
        FromJs::from_js(Js::get_fontfaces__as_value(js(self)))
    }
}

impl FontFaceSet {
    /// The number of font faces.
    ///
    /// `setlike<FontFace>`
    ///
    /// Feature `font-loading`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/FontFaceSet/size) · [Specification](https://drafts.csswg.org/css-font-loading/#FontFaceSet-interface)
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// Returns whether the face is in the set.
    ///
    /// `setlike<FontFace>`
    ///
    /// Feature `font-loading`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/FontFaceSet/has) · [Specification](https://drafts.csswg.org/css-font-loading/#FontFaceSet-interface)
    #[inline]
    pub fn has(&self, value: &FontFace) -> bool {
        Js::call_has__value__as_bool(js(self), value.as_ref()).get()
    }

    /// Returns an iterator over pairs that hold each face twice.
    ///
    /// `setlike<FontFace>`
    ///
    /// Feature `font-loading`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FontFaceSet/entries) · [Specification](https://drafts.csswg.org/css-font-loading/#FontFaceSet-interface)
    #[inline]
    pub fn entries(&self) -> Iter<(FontFace, FontFace)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// Returns an iterator over the faces, the same as `values`.
    ///
    /// `setlike<FontFace>`
    ///
    /// Feature `font-loading`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FontFaceSet/keys) · [Specification](https://drafts.csswg.org/css-font-loading/#FontFaceSet-interface)
    #[inline]
    pub fn keys(&self) -> Iter<FontFace> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// Returns an iterator over the faces.
    ///
    /// `setlike<FontFace>`
    ///
    /// Feature `font-loading`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FontFaceSet/values) · [Specification](https://drafts.csswg.org/css-font-loading/#FontFaceSet-interface)
    #[inline]
    pub fn values(&self) -> Iter<FontFace> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// Calls a function once for each face.
    ///
    /// `setlike<FontFace>`
    ///
    /// Feature `font-loading`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/FontFaceSet/forEach) · [Specification](https://drafts.csswg.org/css-font-loading/#FontFaceSet-interface)
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(FontFace, FontFace, FontFaceSet)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// Calls a function once for each face.
    ///
    /// `setlike<FontFace>`
    ///
    /// Feature `font-loading`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/FontFaceSet/forEach) · [Specification](https://drafts.csswg.org/css-font-loading/#FontFaceSet-interface)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(FontFace, FontFace, FontFaceSet)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }

    /// Adds a face so that CSS can use it, and returns the set.
    ///
    /// `FontFaceSet add(FontFace font)`
    ///
    /// Feature `font-loading`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/FontFaceSet/add) · [Specification](https://drafts.csswg.org/css-font-loading/#dom-fontfaceset-add)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidModificationError` where `font` comes from a `@font-face` rule of a style sheet.
    #[inline]
    pub fn add(&self, font: &FontFace) -> Result<FontFaceSet, Exception> {
        Js::try_call_add__value__as_value(js(self), font.as_ref()).map(Js::read)
    }

    /// Removes a face that was added by script; returns whether it was removed.
    ///
    /// `boolean delete(FontFace font)`
    ///
    /// Feature `font-loading`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/FontFaceSet/delete) · [Specification](https://drafts.csswg.org/css-font-loading/#dom-fontfaceset-delete)
    #[inline]
    pub fn delete(&self, font: &FontFace) -> bool {
        Js::call_delete__value__as_bool(js(self), font.as_ref()).get()
    }

    /// Removes all faces that were added by script, but none that come from `@font-face` rules.
    ///
    /// `undefined clear()`
    ///
    /// Feature `font-loading`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/FontFaceSet/clear) · [Specification](https://drafts.csswg.org/css-font-loading/#dom-fontfaceset-clear)
    #[inline]
    pub fn clear(&self) {
        Js::call_clear(js(self))
    }

    /// The handler of the event `loading`.
    ///
    /// `attribute EventHandler onloading`
    ///
    /// Feature `font-loading`. Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/FontFaceSet/loading_event) · [Specification](https://drafts.csswg.org/css-font-loading/#dom-fontfaceset-onloading)
    pub fn onloading(&self) -> Option<Function<fn(FontFaceSetLoadEvent)>> {
        property::get(self, "onloading")
    }

    /// Sets the handler of the event `loading`.
    ///
    /// Feature `font-loading`.
    #[doc(alias = "onloading")]
    pub fn set_onloading(&self, value: Option<&Function<fn(FontFaceSetLoadEvent)>>) {
        property::set(self, "onloading", nullable(value))
    }

    /// The handler of the event `loadingdone`.
    ///
    /// `attribute EventHandler onloadingdone`
    ///
    /// Feature `font-loading`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FontFaceSet/loadingdone_event) · [Specification](https://drafts.csswg.org/css-font-loading/#dom-fontfaceset-onloadingdone)
    pub fn onloadingdone(&self) -> Option<Function<fn(FontFaceSetLoadEvent)>> {
        property::get(self, "onloadingdone")
    }

    /// Sets the handler of the event `loadingdone`.
    ///
    /// Feature `font-loading`.
    #[doc(alias = "onloadingdone")]
    pub fn set_onloadingdone(&self, value: Option<&Function<fn(FontFaceSetLoadEvent)>>) {
        property::set(self, "onloadingdone", nullable(value))
    }

    /// The handler of the event `loadingerror`.
    ///
    /// `attribute EventHandler onloadingerror`
    ///
    /// Feature `font-loading`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FontFaceSet/loadingerror_event) · [Specification](https://drafts.csswg.org/css-font-loading/#dom-fontfaceset-onloadingerror)
    pub fn onloadingerror(&self) -> Option<Function<fn(FontFaceSetLoadEvent)>> {
        property::get(self, "onloadingerror")
    }

    /// Sets the handler of the event `loadingerror`.
    ///
    /// Feature `font-loading`.
    #[doc(alias = "onloadingerror")]
    pub fn set_onloadingerror(&self, value: Option<&Function<fn(FontFaceSetLoadEvent)>>) {
        property::set(self, "onloadingerror", nullable(value))
    }

    /// Loads the faces that a CSS `font` value needs for the text, and resolves to them.
    ///
    /// `Promise<sequence<FontFace>> load(CSSOMString font, optional CSSOMString text = " ")`
    ///
    /// Feature `font-loading`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/FontFaceSet/load) · [Specification](https://drafts.csswg.org/css-font-loading/#dom-fontfaceset-load)
    #[inline]
    pub fn load(&self, font: &str) -> Promise<Array<FontFace>> {
        Promise::of_call(Js::try_call_load__str__as_value(js(self), font))
    }

    /// As `load`, with `text`.
    ///
    /// `Promise<sequence<FontFace>> load(CSSOMString font, optional CSSOMString text = " ")`
    ///
    /// Feature `font-loading`.
    #[doc(alias = "load")]
    #[inline]
    pub fn load_with_text(&self, font: &str, text: &str) -> Promise<Array<FontFace>> {
        Promise::of_call(Js::try_call_load__str2__as_value(js(self), font, text))
    }

    /// Returns whether the text can be drawn with the CSS `font` value without waiting for a font to load.
    ///
    /// `boolean check(CSSOMString font, optional CSSOMString text = " ")`
    ///
    /// Feature `font-loading`. Baseline: widely available since 2023-12. [MDN](https://developer.mozilla.org/docs/Web/API/FontFaceSet/check) · [Specification](https://drafts.csswg.org/css-font-loading/#dom-fontfaceset-check)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where `font` is not a valid value of the CSS property `font`.
    #[inline]
    pub fn check(&self, font: &str) -> Result<bool, Exception> {
        Js::try_call_check__str__as_bool(js(self), font).map(Truth::get)
    }

    /// As `check`, with `text`.
    ///
    /// `boolean check(CSSOMString font, optional CSSOMString text = " ")`
    ///
    /// Feature `font-loading`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where `font` is not a valid value of the CSS property `font`.
    #[doc(alias = "check")]
    #[inline]
    pub fn check_with_text(&self, font: &str, text: &str) -> Result<bool, Exception> {
        Js::try_call_check__str2__as_bool(js(self), font, text).map(Truth::get)
    }

    /// A promise that settles once no font is loading and layout has been brought up to date.
    ///
    /// `readonly attribute Promise<FontFaceSet> ready`
    ///
    /// Feature `font-loading`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/FontFaceSet/ready) · [Specification](https://drafts.csswg.org/css-font-loading/#dom-fontfaceset-ready)
    #[inline]
    pub fn ready(&self) -> Promise<FontFaceSet> {
        Promise::of_call(Js::try_get_ready__as_value(js(self)))
    }

    /// Whether any face is loading at the moment.
    ///
    /// `readonly attribute FontFaceSetLoadStatus status`
    ///
    /// Feature `font-loading`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/FontFaceSet/status) · [Specification](https://drafts.csswg.org/css-font-loading/#dom-fontfaceset-status)
    #[inline]
    pub fn status(&self) -> FontFaceSetLoadStatus {
        FromJs::from_js(Js::get_status__as_value(js(self)))
    }
}

impl IntoIterator for &FontFaceSet {
    type Item = FontFace;
    type IntoIter = Iter<FontFace>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }
}

sequence!([] FontFaceSet; FontFace);

impl Document {
    /// The font faces of the document, both from CSS and added by script.
    ///
    /// `readonly attribute FontFaceSet fonts`
    ///
    /// Feature `font-loading`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Document/fonts) · [Specification](https://drafts.csswg.org/css-font-loading/#FontFaceSet-interface)
    #[inline]
    pub fn fonts(&self) -> FontFaceSet {
        FromJs::from_js(Js::get_fonts__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl Window {
    /// Resolves to the fonts installed on the device; needs the user's permission.
    ///
    /// `Promise<sequence<FontData>> queryLocalFonts(optional QueryOptions options = {})`
    ///
    /// Features `font-loading` and `experimental`. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/queryLocalFonts) · [Specification](https://wicg.github.io/local-font-access/#dom-window-querylocalfonts)
    #[doc(alias = "queryLocalFonts")]
    #[inline]
    pub fn query_local_fonts(&self) -> Promise<Array<FontData>> {
        Promise::of_call(Js::try_call_queryLocalFonts__as_value(js(self)))
    }

    /// As `query_local_fonts`, with `options`.
    ///
    /// `Promise<sequence<FontData>> queryLocalFonts(optional QueryOptions options = {})`
    ///
    /// Features `font-loading` and `experimental`.
    #[doc(alias = "queryLocalFonts")]
    #[inline]
    pub fn query_local_fonts_with_options(&self, options: &QueryOptions) -> Promise<Array<FontData>> {
        Promise::of_call(Js::try_call_queryLocalFonts__value__as_value(js(self), options.as_ref()))
    }
}

impl WorkerGlobalScope {
    /// The font faces of the document, both from CSS and added by script.
    ///
    /// `readonly attribute FontFaceSet fonts`
    ///
    /// Feature `font-loading`. Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerGlobalScope/fonts) · [Specification](https://drafts.csswg.org/css-font-loading/#dom-fontfacesource-fonts)
    #[inline]
    pub fn fonts(&self) -> FontFaceSet {
        FromJs::from_js(Js::get_fonts__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl QueryOptions {
    /// The options of `queryLocalFonts`.
    ///
    /// `dictionary QueryOptions`
    ///
    /// Features `font-loading` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The PostScript names of the wanted fonts; without it all fonts are returned.
    ///
    /// `sequence<DOMString> postscriptNames`
    ///
    /// Features `font-loading` and `experimental`.
    #[doc(alias = "postscriptNames")]
    pub fn get_postscript_names(&self) -> Option<Array<String>> {
        property::get(self, "postscriptNames")
    }

    /// Sets the PostScript names of the wanted fonts; without it all fonts are returned.
    ///
    /// Features `font-loading` and `experimental`.
    #[doc(alias = "postscriptNames")]
    pub fn set_postscript_names(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "postscriptNames", &value.to_value());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for QueryOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl FontData {
    /// Resolves to the bytes of the font file.
    ///
    /// `Promise<Blob> blob()`
    ///
    /// Features `font-loading` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FontData/blob) · [Specification](https://wicg.github.io/local-font-access/#ref-for-dom-fontdata-blob①)
    #[inline]
    pub fn blob(&self) -> Promise<Blob> {
        Promise::of_call(Js::try_call_blob__as_value(js(self)))
    }

    /// The unique PostScript name of the font, such as `Arial-BoldMT`.
    ///
    /// `readonly attribute USVString postscriptName`
    ///
    /// Features `font-loading` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FontData/postscriptName) · [Specification](https://wicg.github.io/local-font-access/#dom-fontdata-postscriptname)
    #[doc(alias = "postscriptName")]
    #[inline]
    pub fn postscript_name(&self) -> String {
        Js::get_postscriptName__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The full readable name of the font, such as `Arial Bold`.
    ///
    /// `readonly attribute USVString fullName`
    ///
    /// Features `font-loading` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FontData/fullName) · [Specification](https://wicg.github.io/local-font-access/#ref-for-dom-fontdata-fullname)
    #[doc(alias = "fullName")]
    #[inline]
    pub fn full_name(&self) -> String {
        Js::get_fullName__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The name of the font family, as CSS `font-family` uses it.
    ///
    /// `readonly attribute USVString family`
    ///
    /// Features `font-loading` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FontData/family) · [Specification](https://wicg.github.io/local-font-access/#ref-for-dom-fontdata-family)
    #[inline]
    pub fn family(&self) -> String {
        Js::get_family__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The name of the style within the family, such as `Bold Italic`.
    ///
    /// `readonly attribute USVString style`
    ///
    /// Features `font-loading` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FontData/style) · [Specification](https://wicg.github.io/local-font-access/#ref-for-dom-fontdata-style)
    #[inline]
    pub fn style(&self) -> String {
        Js::get_style__as_value(js(self)).as_string().unwrap_or_default()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "display")]
    pub(crate) fn get_display__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "family")]
    pub(crate) fn get_family__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "featureSettings")]
    pub(crate) fn get_featureSettings__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "fontfaces")]
    pub(crate) fn get_fontfaces__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, getter, js_name = "loaded")]
    pub(crate) fn try_get_loaded__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, getter, js_name = "stretch")]
    pub(crate) fn get_stretch__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "variationSettings")]
    pub(crate) fn get_variationSettings__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "weight")]
    pub(crate) fn get_weight__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, setter, js_name = "display")]
    pub(crate) fn try_set_display__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "family")]
    pub(crate) fn try_set_family__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "featureSettings")]
    pub(crate) fn try_set_featureSettings__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "stretch")]
    pub(crate) fn try_set_stretch__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "style")]
    pub(crate) fn try_set_style__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "variationSettings")]
    pub(crate) fn try_set_variationSettings__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "weight")]
    pub(crate) fn try_set_weight__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "check")]
    pub(crate) fn try_call_check__str__as_bool(this: &Js, a0: &str) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "check")]
    pub(crate) fn try_call_check__str2__as_bool(this: &Js, a0: &str, a1: &str) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "load")]
    pub(crate) fn try_call_load__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "load")]
    pub(crate) fn try_call_load__str2__as_value(this: &Js, a0: &str, a1: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "FontFace")]
    pub(crate) fn try_new_FontFace__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "FontFace")]
    pub(crate) fn try_new_FontFace__str_value2__as_value(a0: &str, a1: &JsValue, a2: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "FontFaceSetLoadEvent")]
    pub(crate) fn new_FontFaceSetLoadEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "FontFaceSetLoadEvent")]
    pub(crate) fn new_FontFaceSetLoadEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "axisTag")]
    pub(crate) fn get_axisTag__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "fullName")]
    pub(crate) fn get_fullName__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "maximumValue")]
    pub(crate) fn get_maximumValue__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "minimumValue")]
    pub(crate) fn get_minimumValue__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "palettes")]
    pub(crate) fn get_palettes__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "postscriptName")]
    pub(crate) fn get_postscriptName__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "usableWithDarkBackground")]
    pub(crate) fn get_usableWithDarkBackground__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "usableWithLightBackground")]
    pub(crate) fn get_usableWithLightBackground__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "variations")]
    pub(crate) fn get_variations__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "queryLocalFonts")]
    pub(crate) fn try_call_queryLocalFonts__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "queryLocalFonts")]
    pub(crate) fn try_call_queryLocalFonts__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
}
