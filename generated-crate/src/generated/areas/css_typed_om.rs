//! CSS values as typed objects

use crate::runtime::prelude::*;
use crate::{
    CssKeywordValue, CssMathClamp, CssMathInvert, CssMathMax, CssMathMin, CssMathNegate, CssMathOperator,
    CssMathProduct, CssMathSum, CssMathValue, CssMatrixComponent, CssMatrixComponentOptions, CssNumberish,
    CssNumericArray, CssNumericBaseType, CssNumericType, CssNumericValue, CssPerspective, CssPerspectiveValue,
    CssRotate, CssScale, CssSkew, CssSkewX, CssSkewY, CssStyleRule, CssStyleValue, CssStyleValueOrString,
    CssTransformComponent, CssTransformValue, CssTranslate, CssUnitValue, CssUnparsedSegment, CssUnparsedValue,
    CssVariableReferenceValue, DomMatrix, DomMatrixReadOnly, Element, HtmlElement, MathMlElement, StylePropertyMap,
    StylePropertyMapReadOnly, SvgElement,
};
#[cfg(feature = "experimental")]
use crate::{
    CssColor, CssColorAngle, CssColorNumber, CssColorPercent, CssColorRgbComp, CssColorValue,
    CssColorValueOrCssStyleValue, CssKeywordish, CssLab, Csshsl, Csshwb, Csslch, CssokLab, Cssoklch, Cssrgb,
};

impl SvgElement {
    /// The inline style of the element as typed values.
    ///
    /// `readonly attribute StylePropertyMap attributeStyleMap`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SVGElement/attributeStyleMap) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-elementcssinlinestyle-attributestylemap)
    #[doc(alias = "attributeStyleMap")]
    #[inline]
    pub fn attribute_style_map(&self) -> StylePropertyMap {
        FromJs::from_js(Js::get_attributeStyleMap__as_value(js(self)))
    }
}

impl CssStyleValue {
    /// Parses the text as a value of the property, and returns the first value if it is a list.
    ///
    /// `static CSSStyleValue parse(USVString property, USVString cssText)`
    ///
    /// Feature `css-typed-om`. Exposed in Window only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleValue/parse_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssstylevalue-parse)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `property` is not a known property, or `cssText` is not a valid value of it.
    #[inline]
    pub fn parse(property: &str, css_text: &str) -> Result<CssStyleValue, Exception> {
        Js::try_static_call_CSSStyleValue_parse__str2__as_value(property, css_text).map(Js::read)
    }

    /// Parses the text as a value of the property, and returns all values of a list.
    ///
    /// `static sequence<CSSStyleValue> parseAll(USVString property, USVString cssText)`
    ///
    /// Feature `css-typed-om`. Exposed in Window only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleValue/parseAll_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssstylevalue-parseall)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `property` is not a known property, or `cssText` is not a valid value of it.
    #[doc(alias = "parseAll")]
    #[inline]
    pub fn parse_all(property: &str, css_text: &str) -> Result<Array<CssStyleValue>, Exception> {
        Js::try_static_call_CSSStyleValue_parseAll__str2__as_value(property, css_text).map(Js::read)
    }
}

impl fmt::Display for CssStyleValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        property::write_text(formatter, Js::try_call_toString__as_value(js(self)))
    }
}

impl StylePropertyMapReadOnly {
    /// Returns an iterator over pairs of property name and list of values.
    ///
    /// `iterable<USVString, sequence<CSSStyleValue>>`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StylePropertyMapReadOnly/entries) · [Specification](https://drafts.css-houdini.org/css-typed-om/#stylepropertymapreadonly)
    #[inline]
    pub fn entries(&self) -> Iter<(String, Array<CssStyleValue>)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// Returns an iterator over the property names.
    ///
    /// `iterable<USVString, sequence<CSSStyleValue>>`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StylePropertyMapReadOnly/keys) · [Specification](https://drafts.css-houdini.org/css-typed-om/#stylepropertymapreadonly)
    #[inline]
    pub fn keys(&self) -> Iter<String> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// Returns an iterator over the lists of values.
    ///
    /// `iterable<USVString, sequence<CSSStyleValue>>`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StylePropertyMapReadOnly/values) · [Specification](https://drafts.css-houdini.org/css-typed-om/#stylepropertymapreadonly)
    #[inline]
    pub fn values(&self) -> Iter<Array<CssStyleValue>> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// Calls the callback for each property.
    ///
    /// `iterable<USVString, sequence<CSSStyleValue>>`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StylePropertyMapReadOnly/forEach) · [Specification](https://drafts.css-houdini.org/css-typed-om/#stylepropertymapreadonly)
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(
        &self,
        callback: impl IntoInfallibleFunction<Function<fn(Array<CssStyleValue>, String, StylePropertyMapReadOnly)>>,
    ) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// Calls the callback for each property.
    ///
    /// `iterable<USVString, sequence<CSSStyleValue>>`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StylePropertyMapReadOnly/forEach) · [Specification](https://drafts.css-houdini.org/css-typed-om/#stylepropertymapreadonly)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(Array<CssStyleValue>, String, StylePropertyMapReadOnly)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }

    /// Returns the first value of the property, or none if it is not set.
    ///
    /// `(undefined or CSSStyleValue) get(USVString property)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StylePropertyMapReadOnly/get) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-stylepropertymapreadonly-get)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `property` is neither a known nor a custom property.
    #[inline]
    pub fn get(&self, property: &str) -> Result<Option<CssStyleValue>, Exception> {
        Js::try_call_get__str__as_option_value(js(self), property).map(Js::read_nullable)
    }

    /// Returns all values of the property, none or one for properties that are not lists.
    ///
    /// `sequence<CSSStyleValue> getAll(USVString property)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StylePropertyMapReadOnly/getAll) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-stylepropertymapreadonly-getall)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `property` is neither a known nor a custom property.
    #[doc(alias = "getAll")]
    #[inline]
    pub fn get_all(&self, property: &str) -> Result<Array<CssStyleValue>, Exception> {
        Js::try_call_getAll__str__as_value(js(self), property).map(Js::read)
    }

    /// Returns whether the property is set.
    ///
    /// `boolean has(USVString property)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StylePropertyMapReadOnly/has) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-stylepropertymapreadonly-has)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `property` is neither a known nor a custom property.
    #[inline]
    pub fn has(&self, property: &str) -> Result<bool, Exception> {
        Js::try_call_has__str__as_bool(js(self), property).map(Truth::get)
    }

    /// The number of properties.
    ///
    /// `readonly attribute unsigned long size`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StylePropertyMapReadOnly/size) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-stylepropertymapreadonly-size)
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }
}

impl IntoIterator for &StylePropertyMapReadOnly {
    type Item = (String, Array<CssStyleValue>);
    type IntoIter = Iter<(String, Array<CssStyleValue>)>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }
}

sequence!([] StylePropertyMapReadOnly; (String, Array<CssStyleValue>));

impl StylePropertyMap {
    /// Sets the property to these values; several are allowed for list properties only.
    ///
    /// `undefined set(USVString property, (CSSStyleValue or USVString)... values)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StylePropertyMap/set) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-stylepropertymap-set)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `property` is not a known property, a value does not fit it, or several values
    /// are given and it does not take a list.
    #[inline]
    pub fn set(&self, property: &str, values: impl IntoSequence<CssStyleValueOrString>) -> Result<(), Exception> {
        Js::try_call_set__str_value_spread(js(self), property, &values.to_value())
    }

    /// Adds values at the end of a list property, such as `background-image`.
    ///
    /// `undefined append(USVString property, (CSSStyleValue or USVString)... values)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StylePropertyMap/append) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-stylepropertymap-append)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `property` is not a known property that takes a list, or a value does not fit it.
    #[inline]
    pub fn append(&self, property: &str, values: impl IntoSequence<CssStyleValueOrString>) -> Result<(), Exception> {
        Js::try_call_append__str_value_spread(js(self), property, &values.to_value())
    }

    /// Removes the property.
    ///
    /// `undefined delete(USVString property)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StylePropertyMap/delete) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-stylepropertymap-delete)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `property` is neither a known nor a custom property.
    #[inline]
    pub fn delete(&self, property: &str) -> Result<(), Exception> {
        Js::try_call_delete__str(js(self), property)
    }

    /// Removes all properties.
    ///
    /// `undefined clear()`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StylePropertyMap/clear) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-stylepropertymap-clear)
    #[inline]
    pub fn clear(&self) {
        Js::call_clear(js(self))
    }
}

impl CssUnparsedValue {
    /// Makes a new `CSSUnparsedValue`.
    ///
    /// `constructor(sequence<CSSUnparsedSegment> members)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSUnparsedValue/CSSUnparsedValue) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssunparsedvalue-cssunparsedvalue)
    #[inline]
    pub fn new(members: impl IntoSequence<CssUnparsedSegment>) -> CssUnparsedValue {
        Js::new_CSSUnparsedValue__value__as_value(&members.to_value()).cast()
    }

    /// Returns an iterator over pairs of index and piece.
    ///
    /// `iterable<CSSUnparsedSegment>`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSUnparsedValue/entries) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssunparsedvalue)
    #[inline]
    pub fn entries(&self) -> Iter<(u32, CssUnparsedSegment)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// Returns an iterator over the indexes.
    ///
    /// `iterable<CSSUnparsedSegment>`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSUnparsedValue/keys) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssunparsedvalue)
    #[inline]
    pub fn keys(&self) -> Iter<u32> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// Returns an iterator over the pieces: strings and `var()` references.
    ///
    /// `iterable<CSSUnparsedSegment>`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSUnparsedValue/values) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssunparsedvalue)
    #[inline]
    pub fn values(&self) -> Iter<CssUnparsedSegment> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// Calls the callback for each piece.
    ///
    /// `iterable<CSSUnparsedSegment>`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSUnparsedValue/forEach) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssunparsedvalue)
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(
        &self,
        callback: impl IntoInfallibleFunction<Function<fn(CssUnparsedSegment, u32, CssUnparsedValue)>>,
    ) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// Calls the callback for each piece.
    ///
    /// `iterable<CSSUnparsedSegment>`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSUnparsedValue/forEach) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssunparsedvalue)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(CssUnparsedSegment, u32, CssUnparsedValue)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }

    /// The number of pieces.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSUnparsedValue/length) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssunparsedvalue-length)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `getter CSSUnparsedSegment (unsigned long index)`
    ///
    /// Feature `css-typed-om`.
    #[inline]
    pub fn get(&self, index: u32) -> Option<CssUnparsedSegment> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// `setter undefined (unsigned long index, CSSUnparsedSegment val)`
    ///
    /// Feature `css-typed-om`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn set(&self, index: u32, val: impl Into<CssUnparsedSegment>) -> Result<(), Exception> {
        Js::try_index_set__number_value(js(self), index as f64, &val.into().to_js())
    }
}

impl IntoIterator for &CssUnparsedValue {
    type Item = CssUnparsedSegment;
    type IntoIter = IndexedIter<CssUnparsedSegment>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

sequence!([] CssUnparsedValue; CssUnparsedSegment);

impl CssVariableReferenceValue {
    /// Makes a new `CSSVariableReferenceValue`.
    ///
    /// `constructor(USVString variable, optional CSSUnparsedValue? fallback = null)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSVariableReferenceValue/CSSVariableReferenceValue) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssvariablereferencevalue-cssvariablereferencevalue)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the variable is not a custom property's name, beginning with two dashes.
    #[inline]
    pub fn new(variable: &str) -> Result<CssVariableReferenceValue, Exception> {
        Js::try_new_CSSVariableReferenceValue__str__as_value(variable).map(Js::cast)
    }

    /// As `new`, with `fallback`.
    ///
    /// `constructor(USVString variable, optional CSSUnparsedValue? fallback = null)`
    ///
    /// Feature `css-typed-om`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the variable is not a custom property's name, beginning with two dashes.
    #[inline]
    pub fn new_with_fallback(
        variable: &str,
        fallback: Option<&CssUnparsedValue>,
    ) -> Result<CssVariableReferenceValue, Exception> {
        Js::try_new_CSSVariableReferenceValue__str_value__as_value(variable, nullable(fallback)).map(Js::cast)
    }

    /// The name of the custom property, with its two dashes.
    ///
    /// `attribute USVString variable`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSVariableReferenceValue/variable) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssvariablereferencevalue-variable)
    #[inline]
    pub fn variable(&self) -> String {
        Js::get_variable__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the name of the custom property, with its two dashes.
    ///
    /// Feature `css-typed-om`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the variable is not a custom property's name, beginning with two dashes.
    #[doc(alias = "variable")]
    #[inline]
    pub fn set_variable(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_variable__str(js(self), value)
    }

    /// The value to use if the custom property has none; null if there is no fallback.
    ///
    /// `readonly attribute CSSUnparsedValue? fallback`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSVariableReferenceValue/fallback) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssvariablereferencevalue-fallback)
    #[inline]
    pub fn fallback(&self) -> Option<CssUnparsedValue> {
        Js::get_fallback__as_option_value(js(self)).map(Js::read)
    }
}

impl CssKeywordValue {
    /// Makes a new `CSSKeywordValue`.
    ///
    /// `constructor(USVString value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSKeywordValue/CSSKeywordValue) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-csskeywordvalue-csskeywordvalue)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for an empty string.
    #[inline]
    pub fn new(value: &str) -> Result<CssKeywordValue, Exception> {
        Js::try_new_CSSKeywordValue__str__as_value(value).map(Js::cast)
    }

    /// The keyword.
    ///
    /// `attribute USVString value`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSKeywordValue/value) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-csskeywordvalue-value)
    #[inline]
    pub fn value(&self) -> String {
        Js::get_value__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the keyword.
    ///
    /// Feature `css-typed-om`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for an empty string.
    #[doc(alias = "value")]
    #[inline]
    pub fn set_value(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_value__str(js(self), value)
    }
}

impl CssNumericType {
    /// The type of a numeric value, as the power of each kind of unit in it.
    ///
    /// `dictionary CSSNumericType`
    ///
    /// Feature `css-typed-om`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The power of lengths in the value: 1 for a length, 2 for an area.
    ///
    /// `long length`
    ///
    /// Feature `css-typed-om`.
    #[doc(alias = "length")]
    pub fn get_length(&self) -> Option<i32> {
        property::get(self, "length")
    }

    /// Sets the power of lengths in the value: 1 for a length, 2 for an area.
    ///
    /// Feature `css-typed-om`.
    #[doc(alias = "length")]
    pub fn set_length(&self, value: i32) -> &Self {
        property::set_f64(self, "length", value as f64);
        self
    }

    /// The power of angles in the value.
    ///
    /// `long angle`
    ///
    /// Feature `css-typed-om`.
    #[doc(alias = "angle")]
    pub fn get_angle(&self) -> Option<i32> {
        property::get(self, "angle")
    }

    /// Sets the power of angles in the value.
    ///
    /// Feature `css-typed-om`.
    #[doc(alias = "angle")]
    pub fn set_angle(&self, value: i32) -> &Self {
        property::set_f64(self, "angle", value as f64);
        self
    }

    /// The power of times in the value.
    ///
    /// `long time`
    ///
    /// Feature `css-typed-om`.
    #[doc(alias = "time")]
    pub fn get_time(&self) -> Option<i32> {
        property::get(self, "time")
    }

    /// Sets the power of times in the value.
    ///
    /// Feature `css-typed-om`.
    #[doc(alias = "time")]
    pub fn set_time(&self, value: i32) -> &Self {
        property::set_f64(self, "time", value as f64);
        self
    }

    /// The power of frequencies in the value.
    ///
    /// `long frequency`
    ///
    /// Feature `css-typed-om`.
    #[doc(alias = "frequency")]
    pub fn get_frequency(&self) -> Option<i32> {
        property::get(self, "frequency")
    }

    /// Sets the power of frequencies in the value.
    ///
    /// Feature `css-typed-om`.
    #[doc(alias = "frequency")]
    pub fn set_frequency(&self, value: i32) -> &Self {
        property::set_f64(self, "frequency", value as f64);
        self
    }

    /// The power of resolutions in the value.
    ///
    /// `long resolution`
    ///
    /// Feature `css-typed-om`.
    #[doc(alias = "resolution")]
    pub fn get_resolution(&self) -> Option<i32> {
        property::get(self, "resolution")
    }

    /// Sets the power of resolutions in the value.
    ///
    /// Feature `css-typed-om`.
    #[doc(alias = "resolution")]
    pub fn set_resolution(&self, value: i32) -> &Self {
        property::set_f64(self, "resolution", value as f64);
        self
    }

    /// The power of `fr` units in the value.
    ///
    /// `long flex`
    ///
    /// Feature `css-typed-om`.
    #[doc(alias = "flex")]
    pub fn get_flex(&self) -> Option<i32> {
        property::get(self, "flex")
    }

    /// Sets the power of `fr` units in the value.
    ///
    /// Feature `css-typed-om`.
    #[doc(alias = "flex")]
    pub fn set_flex(&self, value: i32) -> &Self {
        property::set_f64(self, "flex", value as f64);
        self
    }

    /// The power of percentages in the value.
    ///
    /// `long percent`
    ///
    /// Feature `css-typed-om`.
    #[doc(alias = "percent")]
    pub fn get_percent(&self) -> Option<i32> {
        property::get(self, "percent")
    }

    /// Sets the power of percentages in the value.
    ///
    /// Feature `css-typed-om`.
    #[doc(alias = "percent")]
    pub fn set_percent(&self, value: i32) -> &Self {
        property::set_f64(self, "percent", value as f64);
        self
    }

    /// The kind of unit that the percentages will resolve to, if known.
    ///
    /// `CSSNumericBaseType percentHint`
    ///
    /// Feature `css-typed-om`.
    #[doc(alias = "percentHint")]
    pub fn get_percent_hint(&self) -> Option<CssNumericBaseType> {
        property::get(self, "percentHint")
    }

    /// Sets the kind of unit that the percentages will resolve to, if known.
    ///
    /// Feature `css-typed-om`.
    #[doc(alias = "percentHint")]
    pub fn set_percent_hint(&self, value: CssNumericBaseType) -> &Self {
        property::set_str(self, "percentHint", value.as_str());
        self
    }
}

impl Default for CssNumericType {
    fn default() -> Self {
        Self::new()
    }
}

impl CssNumericValue {
    /// Returns the sum of this value and the others.
    ///
    /// `CSSNumericValue add(CSSNumberish... values)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSNumericValue/add) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssnumericvalue-add)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the types of the values cannot be added.
    #[inline]
    pub fn add(&self, values: impl IntoSequence<CssNumberish>) -> Result<CssNumericValue, Exception> {
        Js::try_call_add__value_spread__as_value(js(self), &values.to_value()).map(Js::read)
    }

    /// Returns this value minus the others.
    ///
    /// `CSSNumericValue sub(CSSNumberish... values)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSNumericValue/sub) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssnumericvalue-sub)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the types of the values cannot be added.
    #[inline]
    pub fn sub(&self, values: impl IntoSequence<CssNumberish>) -> Result<CssNumericValue, Exception> {
        Js::try_call_sub__value_spread__as_value(js(self), &values.to_value()).map(Js::read)
    }

    /// Returns the product of this value and the others.
    ///
    /// `CSSNumericValue mul(CSSNumberish... values)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSNumericValue/mul) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssnumericvalue-mul)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the types of the values cannot be multiplied.
    #[inline]
    pub fn mul(&self, values: impl IntoSequence<CssNumberish>) -> Result<CssNumericValue, Exception> {
        Js::try_call_mul__value_spread__as_value(js(self), &values.to_value()).map(Js::read)
    }

    /// Returns this value divided by the others; throws if one of them is zero.
    ///
    /// `CSSNumericValue div(CSSNumberish... values)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSNumericValue/div) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssnumericvalue-div)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for a divisor that is the plain number zero, and a `TypeError` where the types cannot
    /// be multiplied.
    #[inline]
    pub fn div(&self, values: impl IntoSequence<CssNumberish>) -> Result<CssNumericValue, Exception> {
        Js::try_call_div__value_spread__as_value(js(self), &values.to_value()).map(Js::read)
    }

    /// Returns the smallest of this value and the others, or a `min()` if units differ.
    ///
    /// `CSSNumericValue min(CSSNumberish... values)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSNumericValue/min) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssnumericvalue-min)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the types of the values are not compatible.
    #[inline]
    pub fn min(&self, values: impl IntoSequence<CssNumberish>) -> Result<CssNumericValue, Exception> {
        Js::try_call_min__value_spread__as_value(js(self), &values.to_value()).map(Js::read)
    }

    /// Returns the largest of this value and the others, or a `max()` if units differ.
    ///
    /// `CSSNumericValue max(CSSNumberish... values)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSNumericValue/max) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssnumericvalue-max)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the types of the values are not compatible.
    #[inline]
    pub fn max(&self, values: impl IntoSequence<CssNumberish>) -> Result<CssNumericValue, Exception> {
        Js::try_call_max__value_spread__as_value(js(self), &values.to_value()).map(Js::read)
    }

    /// Returns whether all values are the same in structure, number and unit.
    ///
    /// `boolean equals(CSSNumberish... value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSNumericValue/equals) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssnumericvalue-equals)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn equals(&self, value: impl IntoSequence<CssNumberish>) -> Result<bool, Exception> {
        Js::try_call_equals__value_spread__as_bool(js(self), &value.to_value()).map(Truth::get)
    }

    /// Converts the value to a unit; throws if that is not possible, as from `em` to `px`.
    ///
    /// `CSSUnitValue to(USVString unit)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSNumericValue/to) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssnumericvalue-to)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an unknown unit, and a `TypeError` where the value cannot be converted to `unit`.
    #[inline]
    pub fn to(&self, unit: &str) -> Result<CssUnitValue, Exception> {
        Js::try_call_to__str__as_value(js(self), unit).map(Js::read)
    }

    /// Splits the value into a sum with one part for each of the units.
    ///
    /// `CSSMathSum toSum(USVString... units)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSNumericValue/toSum) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssnumericvalue-tosum)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an unknown unit, and a `TypeError` where the value cannot be expressed as a sum
    /// of `units`.
    #[doc(alias = "toSum")]
    #[inline]
    pub fn to_sum(&self, units: impl IntoSequence<String>) -> Result<CssMathSum, Exception> {
        Js::try_call_toSum__value_spread__as_value(js(self), &units.to_value()).map(Js::read)
    }

    /// Returns which kinds of units the value has.
    ///
    /// `CSSNumericType type()`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSNumericValue/type) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssnumericvalue-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> CssNumericType {
        FromJs::from_js(Js::call_type__as_value(js(self)))
    }

    /// Parses a number, dimension, percentage or calculation such as `calc(1px + 2em)`.
    ///
    /// `static CSSNumericValue parse(USVString cssText)`
    ///
    /// Feature `css-typed-om`. Exposed in Window only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSNumericValue/parse_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssnumericvalue-parse)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where `cssText` is not a number, percentage, dimension or math function.
    #[inline]
    pub fn parse(css_text: &str) -> Result<CssNumericValue, Exception> {
        Js::try_static_call_CSSNumericValue_parse__str__as_value(css_text).map(Js::read)
    }
}

impl CssUnitValue {
    /// Makes a new `CSSUnitValue`.
    ///
    /// `constructor(double value, USVString unit)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSUnitValue/CSSUnitValue) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssunitvalue-cssunitvalue)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for an unknown unit.
    #[inline]
    pub fn new(value: f64, unit: &str) -> Result<CssUnitValue, Exception> {
        Js::try_new_CSSUnitValue__number_str__as_value(value, unit).map(Js::cast)
    }

    /// The number before the unit.
    ///
    /// `attribute double value`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSUnitValue/value) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssunitvalue-value)
    #[inline]
    pub fn value(&self) -> f64 {
        Js::get_value__as_number(js(self))
    }

    /// Sets the number before the unit.
    ///
    /// Feature `css-typed-om`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "value")]
    #[inline]
    pub fn set_value(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_value__number(js(self), value)
    }

    /// The unit, with `number` for no unit and `percent` for `%`.
    ///
    /// `readonly attribute USVString unit`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSUnitValue/unit) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssunitvalue-unit)
    #[inline]
    pub fn unit(&self) -> String {
        Js::get_unit__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl CssMathValue {
    /// The kind of the calculation.
    ///
    /// `readonly attribute CSSMathOperator operator`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathValue/operator) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssmathvalue-operator)
    #[inline]
    pub fn operator(&self) -> CssMathOperator {
        FromJs::from_js(Js::get_operator__as_value(js(self)))
    }
}

impl CssMathSum {
    /// Makes a new `CSSMathSum`.
    ///
    /// `constructor(CSSNumberish... args)`
    ///
    /// Features `css-typed-om` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathSum/CSSMathSum) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssmathsum-cssmathsum)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn new(args: impl IntoSequence<CssNumberish>) -> Result<CssMathSum, Exception> {
        Js::try_new_CSSMathSum__value_spread__as_value(&args.to_value()).map(Js::cast)
    }

    /// The values that are added.
    ///
    /// `readonly attribute CSSNumericArray values`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathSum/values) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssmathsum-values)
    #[inline]
    pub fn values(&self) -> CssNumericArray {
        FromJs::from_js(Js::get_values__as_value(js(self)))
    }
}

impl CssMathProduct {
    /// Makes a new `CSSMathProduct`.
    ///
    /// `constructor(CSSNumberish... args)`
    ///
    /// Features `css-typed-om` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathProduct/CSSMathProduct) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssmathproduct-cssmathproduct)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn new(args: impl IntoSequence<CssNumberish>) -> Result<CssMathProduct, Exception> {
        Js::try_new_CSSMathProduct__value_spread__as_value(&args.to_value()).map(Js::cast)
    }

    /// The values that are multiplied.
    ///
    /// `readonly attribute CSSNumericArray values`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathProduct/values) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssmathproduct-values)
    #[inline]
    pub fn values(&self) -> CssNumericArray {
        FromJs::from_js(Js::get_values__as_value(js(self)))
    }
}

impl CssMathNegate {
    /// Makes a new `CSSMathNegate`.
    ///
    /// `constructor(CSSNumberish arg)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathNegate/CSSMathNegate) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssmathnegate-cssmathnegate)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn new(arg: impl Into<CssNumberish>) -> Result<CssMathNegate, Exception> {
        Js::try_new_CSSMathNegate__value__as_value(&arg.into().to_js()).map(Js::cast)
    }

    /// The value whose sign is turned.
    ///
    /// `readonly attribute CSSNumericValue value`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathNegate/value) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssmathnegate-value)
    #[inline]
    pub fn value(&self) -> CssNumericValue {
        FromJs::from_js(Js::get_value__as_value(js(self)))
    }
}

impl CssMathInvert {
    /// Makes a new `CSSMathInvert`.
    ///
    /// `constructor(CSSNumberish arg)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathInvert/CSSMathInvert) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssmathinvert-cssmathinvert)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn new(arg: impl Into<CssNumberish>) -> Result<CssMathInvert, Exception> {
        Js::try_new_CSSMathInvert__value__as_value(&arg.into().to_js()).map(Js::cast)
    }

    /// The value that one is divided by.
    ///
    /// `readonly attribute CSSNumericValue value`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathInvert/value) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssmathinvert-value)
    #[inline]
    pub fn value(&self) -> CssNumericValue {
        FromJs::from_js(Js::get_value__as_value(js(self)))
    }
}

impl CssMathMin {
    /// Makes a new `CSSMathMin`.
    ///
    /// `constructor(CSSNumberish... args)`
    ///
    /// Features `css-typed-om` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathMin/CSSMathMin) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssmathmin-cssmathmin)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn new(args: impl IntoSequence<CssNumberish>) -> Result<CssMathMin, Exception> {
        Js::try_new_CSSMathMin__value_spread__as_value(&args.to_value()).map(Js::cast)
    }

    /// The values of which the smallest counts.
    ///
    /// `readonly attribute CSSNumericArray values`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathMin/values) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssmathmin-values)
    #[inline]
    pub fn values(&self) -> CssNumericArray {
        FromJs::from_js(Js::get_values__as_value(js(self)))
    }
}

impl CssMathMax {
    /// Makes a new `CSSMathMax`.
    ///
    /// `constructor(CSSNumberish... args)`
    ///
    /// Features `css-typed-om` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathMax/CSSMathMax) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssmathmax-cssmathmax)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn new(args: impl IntoSequence<CssNumberish>) -> Result<CssMathMax, Exception> {
        Js::try_new_CSSMathMax__value_spread__as_value(&args.to_value()).map(Js::cast)
    }

    /// The values of which the largest counts.
    ///
    /// `readonly attribute CSSNumericArray values`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathMax/values) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssmathmax-values)
    #[inline]
    pub fn values(&self) -> CssNumericArray {
        FromJs::from_js(Js::get_values__as_value(js(self)))
    }
}

impl CssMathClamp {
    /// Makes a new `CSSMathClamp`.
    ///
    /// `constructor(CSSNumberish lower, CSSNumberish value, CSSNumberish upper)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathClamp/CSSMathClamp) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssmathclamp-cssmathclamp)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the types of the three values are not compatible.
    #[inline]
    pub fn new(
        lower: impl Into<CssNumberish>,
        value: impl Into<CssNumberish>,
        upper: impl Into<CssNumberish>,
    ) -> Result<CssMathClamp, Exception> {
        Js::try_new_CSSMathClamp__value3__as_value(&lower.into().to_js(), &value.into().to_js(), &upper.into().to_js())
            .map(Js::cast)
    }

    /// The lower bound.
    ///
    /// `readonly attribute CSSNumericValue lower`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathClamp/lower) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssmathclamp-lower)
    #[inline]
    pub fn lower(&self) -> CssNumericValue {
        FromJs::from_js(Js::get_lower__as_value(js(self)))
    }

    /// The value between the bounds.
    ///
    /// `readonly attribute CSSNumericValue value`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathClamp/value) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssmathclamp-value)
    #[inline]
    pub fn value(&self) -> CssNumericValue {
        FromJs::from_js(Js::get_value__as_value(js(self)))
    }

    /// The upper bound.
    ///
    /// `readonly attribute CSSNumericValue upper`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathClamp/upper) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssmathclamp-upper)
    #[inline]
    pub fn upper(&self) -> CssNumericValue {
        FromJs::from_js(Js::get_upper__as_value(js(self)))
    }
}

impl CssNumericArray {
    /// Returns an iterator over pairs of index and value.
    ///
    /// `iterable<CSSNumericValue>`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSNumericArray/entries) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssnumericarray)
    #[inline]
    pub fn entries(&self) -> Iter<(u32, CssNumericValue)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// Returns an iterator over the indexes.
    ///
    /// `iterable<CSSNumericValue>`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSNumericArray/keys) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssnumericarray)
    #[inline]
    pub fn keys(&self) -> Iter<u32> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// Returns an iterator over the values.
    ///
    /// `iterable<CSSNumericValue>`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSNumericArray/values) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssnumericarray)
    #[inline]
    pub fn values(&self) -> Iter<CssNumericValue> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// Calls the callback for each value.
    ///
    /// `iterable<CSSNumericValue>`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSNumericArray/forEach) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssnumericarray)
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(CssNumericValue, u32, CssNumericArray)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// Calls the callback for each value.
    ///
    /// `iterable<CSSNumericValue>`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSNumericArray/forEach) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssnumericarray)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(CssNumericValue, u32, CssNumericArray)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }

    /// The number of values.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSNumericArray/length) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssnumericarray-length)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `getter CSSNumericValue (unsigned long index)`
    ///
    /// Feature `css-typed-om`.
    #[inline]
    pub fn get(&self, index: u32) -> Option<CssNumericValue> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }
}

impl IntoIterator for &CssNumericArray {
    type Item = CssNumericValue;
    type IntoIter = IndexedIter<CssNumericValue>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

sequence!([] CssNumericArray; CssNumericValue);

impl CssTransformValue {
    /// Makes a new `CSSTransformValue`.
    ///
    /// `constructor(sequence<CSSTransformComponent> transforms)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSTransformValue/CSSTransformValue) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-csstransformvalue-csstransformvalue)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `transforms` is empty.
    #[inline]
    pub fn new(transforms: impl IntoSequence<CssTransformComponent>) -> Result<CssTransformValue, Exception> {
        Js::try_new_CSSTransformValue__value__as_value(&transforms.to_value()).map(Js::cast)
    }

    /// Returns an iterator over pairs of index and transform function.
    ///
    /// `iterable<CSSTransformComponent>`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSTransformValue/entries) · [Specification](https://drafts.css-houdini.org/css-typed-om/#transformvalue-objects)
    #[inline]
    pub fn entries(&self) -> Iter<(u32, CssTransformComponent)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// Returns an iterator over the indexes.
    ///
    /// `iterable<CSSTransformComponent>`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSTransformValue/keys) · [Specification](https://drafts.css-houdini.org/css-typed-om/#transformvalue-objects)
    #[inline]
    pub fn keys(&self) -> Iter<u32> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// Returns an iterator over the transform functions.
    ///
    /// `iterable<CSSTransformComponent>`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSTransformValue/values) · [Specification](https://drafts.css-houdini.org/css-typed-om/#transformvalue-objects)
    #[inline]
    pub fn values(&self) -> Iter<CssTransformComponent> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// Calls the callback for each transform function.
    ///
    /// `iterable<CSSTransformComponent>`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSTransformValue/forEach) · [Specification](https://drafts.css-houdini.org/css-typed-om/#transformvalue-objects)
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(
        &self,
        callback: impl IntoInfallibleFunction<Function<fn(CssTransformComponent, u32, CssTransformValue)>>,
    ) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// Calls the callback for each transform function.
    ///
    /// `iterable<CSSTransformComponent>`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSTransformValue/forEach) · [Specification](https://drafts.css-houdini.org/css-typed-om/#transformvalue-objects)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(CssTransformComponent, u32, CssTransformValue)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }

    /// The number of transform functions.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSTransformValue/length) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-csstransformvalue-length)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `getter CSSTransformComponent (unsigned long index)`
    ///
    /// Feature `css-typed-om`.
    #[inline]
    pub fn get(&self, index: u32) -> Option<CssTransformComponent> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// `setter undefined (unsigned long index, CSSTransformComponent val)`
    ///
    /// Feature `css-typed-om`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn set(&self, index: u32, val: &CssTransformComponent) -> Result<(), Exception> {
        Js::try_index_set__number_value(js(self), index as f64, val.as_ref())
    }

    /// Whether all functions are two-dimensional.
    ///
    /// `readonly attribute boolean is2D`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSTransformValue/is2D) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-csstransformvalue-is2d)
    #[doc(alias = "is2D")]
    #[inline]
    pub fn is_2d(&self) -> bool {
        Js::get_is2D__as_bool(js(self)).get()
    }

    /// Returns the matrix of all functions together; throws if a length is not absolute.
    ///
    /// `DOMMatrix toMatrix()`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSTransformValue/toMatrix) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-csstransformvalue-tomatrix)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where one of the transforms has a length that cannot be converted to pixels, such as a
    /// relative one.
    #[doc(alias = "toMatrix")]
    #[inline]
    pub fn to_matrix(&self) -> Result<DomMatrix, Exception> {
        Js::try_call_toMatrix__as_value(js(self)).map(Js::read)
    }
}

impl IntoIterator for &CssTransformValue {
    type Item = CssTransformComponent;
    type IntoIter = IndexedIter<CssTransformComponent>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

sequence!([] CssTransformValue; CssTransformComponent);

impl CssTransformComponent {
    /// Whether the function is written in its two-dimensional form, so that `z` values do not count.
    ///
    /// `attribute boolean is2D`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSTransformComponent/is2D) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-csstransformcomponent-is2d)
    #[doc(alias = "is2D")]
    #[inline]
    pub fn is_2d(&self) -> bool {
        Js::get_is2D__as_bool(js(self)).get()
    }

    /// Sets whether the function is written in its two-dimensional form, so that `z` values do not count.
    ///
    /// Feature `css-typed-om`.
    #[doc(alias = "is2D")]
    #[inline]
    pub fn set_is_2d(&self, value: bool) {
        Js::set_is2D__bool(js(self), value)
    }

    /// Returns the matrix of the function; throws if a length is not absolute.
    ///
    /// `DOMMatrix toMatrix()`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSTransformComponent/toMatrix) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-csstransformcomponent-tomatrix)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where a length cannot be converted to pixels, such as a relative one.
    #[doc(alias = "toMatrix")]
    #[inline]
    pub fn to_matrix(&self) -> Result<DomMatrix, Exception> {
        Js::try_call_toMatrix__as_value(js(self)).map(Js::read)
    }
}

impl fmt::Display for CssTransformComponent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        property::write_text(formatter, Js::try_call_toString__as_value(js(self)))
    }
}

impl CssTranslate {
    /// Makes a new `CSSTranslate`.
    ///
    /// `constructor(CSSNumericValue x, CSSNumericValue y, optional CSSNumericValue z)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSTranslate/CSSTranslate) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-csstranslate-csstranslate)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `x` or `y` is not a length or percentage, or `z` is not a length.
    #[inline]
    pub fn new(x: &CssNumericValue, y: &CssNumericValue) -> Result<CssTranslate, Exception> {
        Js::try_new_CSSTranslate__value2__as_value(x.as_ref(), y.as_ref()).map(Js::cast)
    }

    /// As `new`, with `z`.
    ///
    /// `constructor(CSSNumericValue x, CSSNumericValue y, optional CSSNumericValue z)`
    ///
    /// Feature `css-typed-om`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `x` or `y` is not a length or percentage, or `z` is not a length.
    #[inline]
    pub fn new_with_z(
        x: &CssNumericValue,
        y: &CssNumericValue,
        z: &CssNumericValue,
    ) -> Result<CssTranslate, Exception> {
        Js::try_new_CSSTranslate__value3__as_value(x.as_ref(), y.as_ref(), z.as_ref()).map(Js::cast)
    }

    /// The distance along the x axis, as a length or percentage.
    ///
    /// `attribute CSSNumericValue x`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSTranslate/x) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-csstranslate-x)
    #[inline]
    pub fn x(&self) -> CssNumericValue {
        FromJs::from_js(Js::get_x__as_value(js(self)))
    }

    /// Sets the distance along the x axis, as a length or percentage.
    ///
    /// Feature `css-typed-om`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the value is not a length or percentage.
    #[doc(alias = "x")]
    #[inline]
    pub fn set_x(&self, value: &CssNumericValue) -> Result<(), Exception> {
        Js::try_set_x__value(js(self), value.as_ref())
    }

    /// The distance along the y axis, as a length or percentage.
    ///
    /// `attribute CSSNumericValue y`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSTranslate/y) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-csstranslate-y)
    #[inline]
    pub fn y(&self) -> CssNumericValue {
        FromJs::from_js(Js::get_y__as_value(js(self)))
    }

    /// Sets the distance along the y axis, as a length or percentage.
    ///
    /// Feature `css-typed-om`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the value is not a length or percentage.
    #[doc(alias = "y")]
    #[inline]
    pub fn set_y(&self, value: &CssNumericValue) -> Result<(), Exception> {
        Js::try_set_y__value(js(self), value.as_ref())
    }

    /// The distance towards the viewer, as a length.
    ///
    /// `attribute CSSNumericValue z`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSTranslate/z) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-csstranslate-z)
    #[inline]
    pub fn z(&self) -> CssNumericValue {
        FromJs::from_js(Js::get_z__as_value(js(self)))
    }

    /// Sets the distance towards the viewer, as a length.
    ///
    /// Feature `css-typed-om`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the value is not a length.
    #[doc(alias = "z")]
    #[inline]
    pub fn set_z(&self, value: &CssNumericValue) -> Result<(), Exception> {
        Js::try_set_z__value(js(self), value.as_ref())
    }
}

impl CssRotate {
    /// Makes a new `CSSRotate`.
    ///
    /// `constructor(CSSNumericValue angle)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSRotate/CSSRotate) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssrotate-cssrotate)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `angle` is not an angle, or a coordinate is not a number.
    #[inline]
    pub fn new(angle: &CssNumericValue) -> Result<CssRotate, Exception> {
        Js::try_new_CSSRotate__value__as_value(angle.as_ref()).map(Js::cast)
    }

    /// As `new`, with `x`, `y` and `z`.
    ///
    /// `constructor(CSSNumberish x, CSSNumberish y, CSSNumberish z, CSSNumericValue angle)`
    ///
    /// Feature `css-typed-om`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `angle` is not an angle, or a coordinate is not a number.
    #[inline]
    pub fn new_with_x_and_y_and_z(
        x: impl Into<CssNumberish>,
        y: impl Into<CssNumberish>,
        z: impl Into<CssNumberish>,
        angle: &CssNumericValue,
    ) -> Result<CssRotate, Exception> {
        Js::try_new_CSSRotate__value4__as_value(&x.into().to_js(), &y.into().to_js(), &z.into().to_js(), angle.as_ref())
            .map(Js::cast)
    }

    /// The x part of the axis of rotation.
    ///
    /// `attribute CSSNumberish x`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSRotate/x) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssrotate-x)
    #[inline]
    pub fn x(&self) -> CssNumberish {
        FromJs::from_js(Js::get_x__as_value(js(self)))
    }

    /// Sets the x part of the axis of rotation.
    ///
    /// Feature `css-typed-om`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the value is not a number.
    #[doc(alias = "x")]
    #[inline]
    pub fn set_x(&self, value: impl Into<CssNumberish>) -> Result<(), Exception> {
        Js::try_set_x__value(js(self), &value.into().to_js())
    }

    /// The y part of the axis of rotation.
    ///
    /// `attribute CSSNumberish y`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSRotate/y) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssrotate-y)
    #[inline]
    pub fn y(&self) -> CssNumberish {
        FromJs::from_js(Js::get_y__as_value(js(self)))
    }

    /// Sets the y part of the axis of rotation.
    ///
    /// Feature `css-typed-om`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the value is not a number.
    #[doc(alias = "y")]
    #[inline]
    pub fn set_y(&self, value: impl Into<CssNumberish>) -> Result<(), Exception> {
        Js::try_set_y__value(js(self), &value.into().to_js())
    }

    /// The z part of the axis of rotation.
    ///
    /// `attribute CSSNumberish z`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSRotate/z) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssrotate-z)
    #[inline]
    pub fn z(&self) -> CssNumberish {
        FromJs::from_js(Js::get_z__as_value(js(self)))
    }

    /// Sets the z part of the axis of rotation.
    ///
    /// Feature `css-typed-om`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the value is not a number.
    #[doc(alias = "z")]
    #[inline]
    pub fn set_z(&self, value: impl Into<CssNumberish>) -> Result<(), Exception> {
        Js::try_set_z__value(js(self), &value.into().to_js())
    }

    /// The angle of rotation.
    ///
    /// `attribute CSSNumericValue angle`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSRotate/angle) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssrotate-angle)
    #[inline]
    pub fn angle(&self) -> CssNumericValue {
        FromJs::from_js(Js::get_angle__as_value(js(self)))
    }

    /// Sets the angle of rotation.
    ///
    /// Feature `css-typed-om`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the value is not an angle.
    #[doc(alias = "angle")]
    #[inline]
    pub fn set_angle(&self, value: &CssNumericValue) -> Result<(), Exception> {
        Js::try_set_angle__value(js(self), value.as_ref())
    }
}

impl CssScale {
    /// Makes a new `CSSScale`.
    ///
    /// `constructor(CSSNumberish x, CSSNumberish y, optional CSSNumberish z)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSScale/CSSScale) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssscale-cssscale)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `x`, `y` or `z` is not a number.
    #[inline]
    pub fn new(x: impl Into<CssNumberish>, y: impl Into<CssNumberish>) -> Result<CssScale, Exception> {
        Js::try_new_CSSScale__value2__as_value(&x.into().to_js(), &y.into().to_js()).map(Js::cast)
    }

    /// As `new`, with `z`.
    ///
    /// `constructor(CSSNumberish x, CSSNumberish y, optional CSSNumberish z)`
    ///
    /// Feature `css-typed-om`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `x`, `y` or `z` is not a number.
    #[inline]
    pub fn new_with_z(
        x: impl Into<CssNumberish>,
        y: impl Into<CssNumberish>,
        z: impl Into<CssNumberish>,
    ) -> Result<CssScale, Exception> {
        Js::try_new_CSSScale__value3__as_value(&x.into().to_js(), &y.into().to_js(), &z.into().to_js()).map(Js::cast)
    }

    /// The factor along the x axis.
    ///
    /// `attribute CSSNumberish x`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSScale/x) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssscale-x)
    #[inline]
    pub fn x(&self) -> CssNumberish {
        FromJs::from_js(Js::get_x__as_value(js(self)))
    }

    /// Sets the factor along the x axis.
    ///
    /// Feature `css-typed-om`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the value is not a number.
    #[doc(alias = "x")]
    #[inline]
    pub fn set_x(&self, value: impl Into<CssNumberish>) -> Result<(), Exception> {
        Js::try_set_x__value(js(self), &value.into().to_js())
    }

    /// The factor along the y axis.
    ///
    /// `attribute CSSNumberish y`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSScale/y) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssscale-y)
    #[inline]
    pub fn y(&self) -> CssNumberish {
        FromJs::from_js(Js::get_y__as_value(js(self)))
    }

    /// Sets the factor along the y axis.
    ///
    /// Feature `css-typed-om`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the value is not a number.
    #[doc(alias = "y")]
    #[inline]
    pub fn set_y(&self, value: impl Into<CssNumberish>) -> Result<(), Exception> {
        Js::try_set_y__value(js(self), &value.into().to_js())
    }

    /// The factor along the z axis.
    ///
    /// `attribute CSSNumberish z`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSScale/z) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssscale-z)
    #[inline]
    pub fn z(&self) -> CssNumberish {
        FromJs::from_js(Js::get_z__as_value(js(self)))
    }

    /// Sets the factor along the z axis.
    ///
    /// Feature `css-typed-om`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the value is not a number.
    #[doc(alias = "z")]
    #[inline]
    pub fn set_z(&self, value: impl Into<CssNumberish>) -> Result<(), Exception> {
        Js::try_set_z__value(js(self), &value.into().to_js())
    }
}

impl CssSkew {
    /// Makes a new `CSSSkew`.
    ///
    /// `constructor(CSSNumericValue ax, CSSNumericValue ay)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSSkew/CSSSkew) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssskew-cssskew)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `ax` or `ay` is not an angle.
    #[inline]
    pub fn new(ax: &CssNumericValue, ay: &CssNumericValue) -> Result<CssSkew, Exception> {
        Js::try_new_CSSSkew__value2__as_value(ax.as_ref(), ay.as_ref()).map(Js::cast)
    }

    /// The angle of the slant along the x axis.
    ///
    /// `attribute CSSNumericValue ax`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSSkew/ax) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssskew-ax)
    #[inline]
    pub fn ax(&self) -> CssNumericValue {
        FromJs::from_js(Js::get_ax__as_value(js(self)))
    }

    /// Sets the angle of the slant along the x axis.
    ///
    /// Feature `css-typed-om`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the value is not an angle.
    #[doc(alias = "ax")]
    #[inline]
    pub fn set_ax(&self, value: &CssNumericValue) -> Result<(), Exception> {
        Js::try_set_ax__value(js(self), value.as_ref())
    }

    /// The angle of the slant along the y axis.
    ///
    /// `attribute CSSNumericValue ay`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSSkew/ay) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssskew-ay)
    #[inline]
    pub fn ay(&self) -> CssNumericValue {
        FromJs::from_js(Js::get_ay__as_value(js(self)))
    }

    /// Sets the angle of the slant along the y axis.
    ///
    /// Feature `css-typed-om`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the value is not an angle.
    #[doc(alias = "ay")]
    #[inline]
    pub fn set_ay(&self, value: &CssNumericValue) -> Result<(), Exception> {
        Js::try_set_ay__value(js(self), value.as_ref())
    }
}

impl CssSkewX {
    /// Makes a new `CSSSkewX`.
    ///
    /// `constructor(CSSNumericValue ax)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSSkewX/CSSSkewX) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssskewx-cssskewx)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the value is not an angle.
    #[inline]
    pub fn new(ax: &CssNumericValue) -> Result<CssSkewX, Exception> {
        Js::try_new_CSSSkewX__value__as_value(ax.as_ref()).map(Js::cast)
    }

    /// The angle of the slant along the x axis.
    ///
    /// `attribute CSSNumericValue ax`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSSkewX/ax) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssskewx-ax)
    #[inline]
    pub fn ax(&self) -> CssNumericValue {
        FromJs::from_js(Js::get_ax__as_value(js(self)))
    }

    /// Sets the angle of the slant along the x axis.
    ///
    /// Feature `css-typed-om`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the value is not an angle.
    #[doc(alias = "ax")]
    #[inline]
    pub fn set_ax(&self, value: &CssNumericValue) -> Result<(), Exception> {
        Js::try_set_ax__value(js(self), value.as_ref())
    }
}

impl CssSkewY {
    /// Makes a new `CSSSkewY`.
    ///
    /// `constructor(CSSNumericValue ay)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSSkewY/CSSSkewY) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssskewy-cssskewy)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the value is not an angle.
    #[inline]
    pub fn new(ay: &CssNumericValue) -> Result<CssSkewY, Exception> {
        Js::try_new_CSSSkewY__value__as_value(ay.as_ref()).map(Js::cast)
    }

    /// The angle of the slant along the y axis.
    ///
    /// `attribute CSSNumericValue ay`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSSkewY/ay) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssskewy-ay)
    #[inline]
    pub fn ay(&self) -> CssNumericValue {
        FromJs::from_js(Js::get_ay__as_value(js(self)))
    }

    /// Sets the angle of the slant along the y axis.
    ///
    /// Feature `css-typed-om`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the value is not an angle.
    #[doc(alias = "ay")]
    #[inline]
    pub fn set_ay(&self, value: &CssNumericValue) -> Result<(), Exception> {
        Js::try_set_ay__value(js(self), value.as_ref())
    }
}

impl CssPerspective {
    /// Makes a new `CSSPerspective`.
    ///
    /// `constructor(CSSPerspectiveValue length)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPerspective/CSSPerspective) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssperspective-cssperspective)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the value is neither a length nor the keyword `none`.
    #[inline]
    pub fn new(length: impl Into<CssPerspectiveValue>) -> Result<CssPerspective, Exception> {
        Js::try_new_CSSPerspective__value__as_value(&length.into().to_js()).map(Js::cast)
    }

    /// The distance of the viewer from the plane, or the keyword `none`.
    ///
    /// `attribute CSSPerspectiveValue length`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPerspective/length) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssperspective-length)
    #[inline]
    pub fn length(&self) -> CssPerspectiveValue {
        FromJs::from_js(Js::get_length__as_value(js(self)))
    }

    /// Sets the distance of the viewer from the plane, or the keyword `none`.
    ///
    /// Feature `css-typed-om`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the value is neither a length nor the keyword `none`.
    #[doc(alias = "length")]
    #[inline]
    pub fn set_length(&self, value: impl Into<CssPerspectiveValue>) -> Result<(), Exception> {
        Js::try_set_length__value(js(self), &value.into().to_js())
    }
}

impl CssMatrixComponent {
    /// Makes a new `CSSMatrixComponent`.
    ///
    /// `constructor(DOMMatrixReadOnly matrix, optional CSSMatrixComponentOptions options = {})`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMatrixComponent/CSSMatrixComponent) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssmatrixcomponent-cssmatrixcomponent)
    #[inline]
    pub fn new(matrix: &DomMatrixReadOnly) -> CssMatrixComponent {
        Js::new_CSSMatrixComponent__value__as_value(matrix.as_ref()).cast()
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(DOMMatrixReadOnly matrix, optional CSSMatrixComponentOptions options = {})`
    ///
    /// Feature `css-typed-om`.
    #[inline]
    pub fn new_with_options(matrix: &DomMatrixReadOnly, options: &CssMatrixComponentOptions) -> CssMatrixComponent {
        Js::new_CSSMatrixComponent__value2__as_value(matrix.as_ref(), options.as_ref()).cast()
    }

    /// The matrix.
    ///
    /// `attribute DOMMatrix matrix`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMatrixComponent/matrix) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssmatrixcomponent-matrix)
    #[inline]
    pub fn matrix(&self) -> Option<DomMatrix> {
        Js::get_matrix__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the matrix.
    ///
    /// Feature `css-typed-om`.
    #[doc(alias = "matrix")]
    #[inline]
    pub fn set_matrix(&self, value: &DomMatrix) {
        Js::set_matrix__value(js(self), value.as_ref())
    }
}

impl CssMatrixComponentOptions {
    /// Options for a new `CSSMatrixComponent`.
    ///
    /// `dictionary CSSMatrixComponentOptions`
    ///
    /// Feature `css-typed-om`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the matrix is written as `matrix()`; by default as the given matrix is.
    ///
    /// `boolean is2D`
    ///
    /// Feature `css-typed-om`.
    #[doc(alias = "is2D")]
    pub fn get_is_2d(&self) -> Option<bool> {
        property::get(self, "is2D")
    }

    /// Sets whether the matrix is written as `matrix()`; by default as the given matrix is.
    ///
    /// Feature `css-typed-om`.
    #[doc(alias = "is2D")]
    pub fn set_is_2d(&self, value: bool) -> &Self {
        property::set_bool(self, "is2D", value);
        self
    }
}

impl Default for CssMatrixComponentOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl CssColorValue {
    /// Parses CSS color text; returns a general style value for a color without fixed numbers.
    ///
    /// `static (CSSColorValue or CSSStyleValue) parse(USVString cssText)`
    ///
    /// Features `css-typed-om` and `experimental`. Exposed in Window only.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn parse(css_text: &str) -> Result<CssColorValueOrCssStyleValue, Exception> {
        Js::try_static_call_CSSColorValue_parse__str__as_value(css_text).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl Cssrgb {
    /// Makes a new `CSSRGB`.
    ///
    /// `constructor(CSSColorRGBComp r, CSSColorRGBComp g, CSSColorRGBComp b, optional CSSColorPercent alpha = 1)`
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(
        r: impl Into<CssColorRgbComp>,
        g: impl Into<CssColorRgbComp>,
        b: impl Into<CssColorRgbComp>,
    ) -> Result<Cssrgb, Exception> {
        Js::try_new_CSSRGB__value3__as_value(&r.into().to_js(), &g.into().to_js(), &b.into().to_js()).map(Js::cast)
    }

    /// As `new`, with `alpha`.
    ///
    /// `constructor(CSSColorRGBComp r, CSSColorRGBComp g, CSSColorRGBComp b, optional CSSColorPercent alpha = 1)`
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_alpha(
        r: impl Into<CssColorRgbComp>,
        g: impl Into<CssColorRgbComp>,
        b: impl Into<CssColorRgbComp>,
        alpha: impl Into<CssColorPercent>,
    ) -> Result<Cssrgb, Exception> {
        Js::try_new_CSSRGB__value4__as_value(
            &r.into().to_js(),
            &g.into().to_js(),
            &b.into().to_js(),
            &alpha.into().to_js(),
        )
        .map(Js::cast)
    }

    /// The red component.
    ///
    /// `attribute CSSColorRGBComp r`
    ///
    /// Features `css-typed-om` and `experimental`.
    #[inline]
    pub fn r(&self) -> CssColorRgbComp {
        FromJs::from_js(Js::get_r__as_value(js(self)))
    }

    /// Sets the red component.
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "r")]
    #[inline]
    pub fn set_r(&self, value: impl Into<CssColorRgbComp>) -> Result<(), Exception> {
        Js::try_set_r__value(js(self), &value.into().to_js())
    }

    /// The green component.
    ///
    /// `attribute CSSColorRGBComp g`
    ///
    /// Features `css-typed-om` and `experimental`.
    #[inline]
    pub fn g(&self) -> CssColorRgbComp {
        FromJs::from_js(Js::get_g__as_value(js(self)))
    }

    /// Sets the green component.
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "g")]
    #[inline]
    pub fn set_g(&self, value: impl Into<CssColorRgbComp>) -> Result<(), Exception> {
        Js::try_set_g__value(js(self), &value.into().to_js())
    }

    /// The blue component.
    ///
    /// `attribute CSSColorRGBComp b`
    ///
    /// Features `css-typed-om` and `experimental`.
    #[inline]
    pub fn b(&self) -> CssColorRgbComp {
        FromJs::from_js(Js::get_b__as_value(js(self)))
    }

    /// Sets the blue component.
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "b")]
    #[inline]
    pub fn set_b(&self, value: impl Into<CssColorRgbComp>) -> Result<(), Exception> {
        Js::try_set_b__value(js(self), &value.into().to_js())
    }

    /// The opacity; 0 is transparent, 1 or 100% is opaque.
    ///
    /// `attribute CSSColorPercent alpha`
    ///
    /// Features `css-typed-om` and `experimental`.
    #[inline]
    pub fn alpha(&self) -> CssColorPercent {
        FromJs::from_js(Js::get_alpha__as_value(js(self)))
    }

    /// Sets the opacity; 0 is transparent, 1 or 100% is opaque.
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "alpha")]
    #[inline]
    pub fn set_alpha(&self, value: impl Into<CssColorPercent>) -> Result<(), Exception> {
        Js::try_set_alpha__value(js(self), &value.into().to_js())
    }
}

#[cfg(feature = "experimental")]
impl Csshsl {
    /// Makes a new `CSSHSL`.
    ///
    /// `constructor(CSSColorAngle h, CSSColorPercent s, CSSColorPercent l, optional CSSColorPercent alpha = 1)`
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(
        h: impl Into<CssColorAngle>,
        s: impl Into<CssColorPercent>,
        l: impl Into<CssColorPercent>,
    ) -> Result<Csshsl, Exception> {
        Js::try_new_CSSHSL__value3__as_value(&h.into().to_js(), &s.into().to_js(), &l.into().to_js()).map(Js::cast)
    }

    /// As `new`, with `alpha`.
    ///
    /// `constructor(CSSColorAngle h, CSSColorPercent s, CSSColorPercent l, optional CSSColorPercent alpha = 1)`
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_alpha(
        h: impl Into<CssColorAngle>,
        s: impl Into<CssColorPercent>,
        l: impl Into<CssColorPercent>,
        alpha: impl Into<CssColorPercent>,
    ) -> Result<Csshsl, Exception> {
        Js::try_new_CSSHSL__value4__as_value(
            &h.into().to_js(),
            &s.into().to_js(),
            &l.into().to_js(),
            &alpha.into().to_js(),
        )
        .map(Js::cast)
    }

    /// The hue as an angle.
    ///
    /// `attribute CSSColorAngle h`
    ///
    /// Features `css-typed-om` and `experimental`.
    #[inline]
    pub fn h(&self) -> CssColorAngle {
        FromJs::from_js(Js::get_h__as_value(js(self)))
    }

    /// Sets the hue as an angle.
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "h")]
    #[inline]
    pub fn set_h(&self, value: impl Into<CssColorAngle>) -> Result<(), Exception> {
        Js::try_set_h__value(js(self), &value.into().to_js())
    }

    /// The saturation as a percentage.
    ///
    /// `attribute CSSColorPercent s`
    ///
    /// Features `css-typed-om` and `experimental`.
    #[inline]
    pub fn s(&self) -> CssColorPercent {
        FromJs::from_js(Js::get_s__as_value(js(self)))
    }

    /// Sets the saturation as a percentage.
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "s")]
    #[inline]
    pub fn set_s(&self, value: impl Into<CssColorPercent>) -> Result<(), Exception> {
        Js::try_set_s__value(js(self), &value.into().to_js())
    }

    /// The lightness as a percentage.
    ///
    /// `attribute CSSColorPercent l`
    ///
    /// Features `css-typed-om` and `experimental`.
    #[inline]
    pub fn l(&self) -> CssColorPercent {
        FromJs::from_js(Js::get_l__as_value(js(self)))
    }

    /// Sets the lightness as a percentage.
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "l")]
    #[inline]
    pub fn set_l(&self, value: impl Into<CssColorPercent>) -> Result<(), Exception> {
        Js::try_set_l__value(js(self), &value.into().to_js())
    }

    /// The opacity; 0 is transparent, 1 or 100% is opaque.
    ///
    /// `attribute CSSColorPercent alpha`
    ///
    /// Features `css-typed-om` and `experimental`.
    #[inline]
    pub fn alpha(&self) -> CssColorPercent {
        FromJs::from_js(Js::get_alpha__as_value(js(self)))
    }

    /// Sets the opacity; 0 is transparent, 1 or 100% is opaque.
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "alpha")]
    #[inline]
    pub fn set_alpha(&self, value: impl Into<CssColorPercent>) -> Result<(), Exception> {
        Js::try_set_alpha__value(js(self), &value.into().to_js())
    }
}

#[cfg(feature = "experimental")]
impl Csshwb {
    /// Makes a new `CSSHWB`.
    ///
    /// `constructor(CSSNumericValue h, CSSNumberish w, CSSNumberish b, optional CSSNumberish alpha = 1)`
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(
        h: &CssNumericValue,
        w: impl Into<CssNumberish>,
        b: impl Into<CssNumberish>,
    ) -> Result<Csshwb, Exception> {
        Js::try_new_CSSHWB__value3__as_value(h.as_ref(), &w.into().to_js(), &b.into().to_js()).map(Js::cast)
    }

    /// As `new`, with `alpha`.
    ///
    /// `constructor(CSSNumericValue h, CSSNumberish w, CSSNumberish b, optional CSSNumberish alpha = 1)`
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_alpha(
        h: &CssNumericValue,
        w: impl Into<CssNumberish>,
        b: impl Into<CssNumberish>,
        alpha: impl Into<CssNumberish>,
    ) -> Result<Csshwb, Exception> {
        Js::try_new_CSSHWB__value4__as_value(h.as_ref(), &w.into().to_js(), &b.into().to_js(), &alpha.into().to_js())
            .map(Js::cast)
    }

    /// The hue as an angle.
    ///
    /// `attribute CSSNumericValue h`
    ///
    /// Features `css-typed-om` and `experimental`.
    #[inline]
    pub fn h(&self) -> CssNumericValue {
        FromJs::from_js(Js::get_h__as_value(js(self)))
    }

    /// Sets the hue as an angle.
    ///
    /// Features `css-typed-om` and `experimental`.
    #[doc(alias = "h")]
    #[inline]
    pub fn set_h(&self, value: &CssNumericValue) {
        Js::set_h__value(js(self), value.as_ref())
    }

    /// The share of white as a percentage.
    ///
    /// `attribute CSSNumberish w`
    ///
    /// Features `css-typed-om` and `experimental`.
    #[inline]
    pub fn w(&self) -> CssNumberish {
        FromJs::from_js(Js::get_w__as_value(js(self)))
    }

    /// Sets the share of white as a percentage.
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "w")]
    #[inline]
    pub fn set_w(&self, value: impl Into<CssNumberish>) -> Result<(), Exception> {
        Js::try_set_w__value(js(self), &value.into().to_js())
    }

    /// The share of black as a percentage.
    ///
    /// `attribute CSSNumberish b`
    ///
    /// Features `css-typed-om` and `experimental`.
    #[inline]
    pub fn b(&self) -> CssNumberish {
        FromJs::from_js(Js::get_b__as_value(js(self)))
    }

    /// Sets the share of black as a percentage.
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "b")]
    #[inline]
    pub fn set_b(&self, value: impl Into<CssNumberish>) -> Result<(), Exception> {
        Js::try_set_b__value(js(self), &value.into().to_js())
    }

    /// The opacity; 0 is transparent, 1 or 100% is opaque.
    ///
    /// `attribute CSSNumberish alpha`
    ///
    /// Features `css-typed-om` and `experimental`.
    #[inline]
    pub fn alpha(&self) -> CssNumberish {
        FromJs::from_js(Js::get_alpha__as_value(js(self)))
    }

    /// Sets the opacity; 0 is transparent, 1 or 100% is opaque.
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "alpha")]
    #[inline]
    pub fn set_alpha(&self, value: impl Into<CssNumberish>) -> Result<(), Exception> {
        Js::try_set_alpha__value(js(self), &value.into().to_js())
    }
}

#[cfg(feature = "experimental")]
impl CssLab {
    /// Makes a new `CSSLab`.
    ///
    /// `constructor(CSSColorPercent l, CSSColorNumber a, CSSColorNumber b, optional CSSColorPercent alpha = 1)`
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(
        l: impl Into<CssColorPercent>,
        a: impl Into<CssColorNumber>,
        b: impl Into<CssColorNumber>,
    ) -> Result<CssLab, Exception> {
        Js::try_new_CSSLab__value3__as_value(&l.into().to_js(), &a.into().to_js(), &b.into().to_js()).map(Js::cast)
    }

    /// As `new`, with `alpha`.
    ///
    /// `constructor(CSSColorPercent l, CSSColorNumber a, CSSColorNumber b, optional CSSColorPercent alpha = 1)`
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_alpha(
        l: impl Into<CssColorPercent>,
        a: impl Into<CssColorNumber>,
        b: impl Into<CssColorNumber>,
        alpha: impl Into<CssColorPercent>,
    ) -> Result<CssLab, Exception> {
        Js::try_new_CSSLab__value4__as_value(
            &l.into().to_js(),
            &a.into().to_js(),
            &b.into().to_js(),
            &alpha.into().to_js(),
        )
        .map(Js::cast)
    }

    /// The lightness as a percentage.
    ///
    /// `attribute CSSColorPercent l`
    ///
    /// Features `css-typed-om` and `experimental`.
    #[inline]
    pub fn l(&self) -> CssColorPercent {
        FromJs::from_js(Js::get_l__as_value(js(self)))
    }

    /// Sets the lightness as a percentage.
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "l")]
    #[inline]
    pub fn set_l(&self, value: impl Into<CssColorPercent>) -> Result<(), Exception> {
        Js::try_set_l__value(js(self), &value.into().to_js())
    }

    /// The position on the axis from green (negative) to red (positive).
    ///
    /// `attribute CSSColorNumber a`
    ///
    /// Features `css-typed-om` and `experimental`.
    #[inline]
    pub fn a(&self) -> CssColorNumber {
        FromJs::from_js(Js::get_a__as_value(js(self)))
    }

    /// Sets the position on the axis from green (negative) to red (positive).
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "a")]
    #[inline]
    pub fn set_a(&self, value: impl Into<CssColorNumber>) -> Result<(), Exception> {
        Js::try_set_a__value(js(self), &value.into().to_js())
    }

    /// The position on the axis from blue (negative) to yellow (positive).
    ///
    /// `attribute CSSColorNumber b`
    ///
    /// Features `css-typed-om` and `experimental`.
    #[inline]
    pub fn b(&self) -> CssColorNumber {
        FromJs::from_js(Js::get_b__as_value(js(self)))
    }

    /// Sets the position on the axis from blue (negative) to yellow (positive).
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "b")]
    #[inline]
    pub fn set_b(&self, value: impl Into<CssColorNumber>) -> Result<(), Exception> {
        Js::try_set_b__value(js(self), &value.into().to_js())
    }

    /// The opacity; 0 is transparent, 1 or 100% is opaque.
    ///
    /// `attribute CSSColorPercent alpha`
    ///
    /// Features `css-typed-om` and `experimental`.
    #[inline]
    pub fn alpha(&self) -> CssColorPercent {
        FromJs::from_js(Js::get_alpha__as_value(js(self)))
    }

    /// Sets the opacity; 0 is transparent, 1 or 100% is opaque.
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "alpha")]
    #[inline]
    pub fn set_alpha(&self, value: impl Into<CssColorPercent>) -> Result<(), Exception> {
        Js::try_set_alpha__value(js(self), &value.into().to_js())
    }
}

#[cfg(feature = "experimental")]
impl Csslch {
    /// Makes a new `CSSLCH`.
    ///
    /// `constructor(CSSColorPercent l, CSSColorPercent c, CSSColorAngle h, optional CSSColorPercent alpha = 1)`
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(
        l: impl Into<CssColorPercent>,
        c: impl Into<CssColorPercent>,
        h: impl Into<CssColorAngle>,
    ) -> Result<Csslch, Exception> {
        Js::try_new_CSSLCH__value3__as_value(&l.into().to_js(), &c.into().to_js(), &h.into().to_js()).map(Js::cast)
    }

    /// As `new`, with `alpha`.
    ///
    /// `constructor(CSSColorPercent l, CSSColorPercent c, CSSColorAngle h, optional CSSColorPercent alpha = 1)`
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_alpha(
        l: impl Into<CssColorPercent>,
        c: impl Into<CssColorPercent>,
        h: impl Into<CssColorAngle>,
        alpha: impl Into<CssColorPercent>,
    ) -> Result<Csslch, Exception> {
        Js::try_new_CSSLCH__value4__as_value(
            &l.into().to_js(),
            &c.into().to_js(),
            &h.into().to_js(),
            &alpha.into().to_js(),
        )
        .map(Js::cast)
    }

    /// The lightness as a percentage.
    ///
    /// `attribute CSSColorPercent l`
    ///
    /// Features `css-typed-om` and `experimental`.
    #[inline]
    pub fn l(&self) -> CssColorPercent {
        FromJs::from_js(Js::get_l__as_value(js(self)))
    }

    /// Sets the lightness as a percentage.
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "l")]
    #[inline]
    pub fn set_l(&self, value: impl Into<CssColorPercent>) -> Result<(), Exception> {
        Js::try_set_l__value(js(self), &value.into().to_js())
    }

    /// The chroma, the strength of the color.
    ///
    /// `attribute CSSColorPercent c`
    ///
    /// Features `css-typed-om` and `experimental`.
    #[inline]
    pub fn c(&self) -> CssColorPercent {
        FromJs::from_js(Js::get_c__as_value(js(self)))
    }

    /// Sets the chroma, the strength of the color.
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "c")]
    #[inline]
    pub fn set_c(&self, value: impl Into<CssColorPercent>) -> Result<(), Exception> {
        Js::try_set_c__value(js(self), &value.into().to_js())
    }

    /// The hue as an angle.
    ///
    /// `attribute CSSColorAngle h`
    ///
    /// Features `css-typed-om` and `experimental`.
    #[inline]
    pub fn h(&self) -> CssColorAngle {
        FromJs::from_js(Js::get_h__as_value(js(self)))
    }

    /// Sets the hue as an angle.
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "h")]
    #[inline]
    pub fn set_h(&self, value: impl Into<CssColorAngle>) -> Result<(), Exception> {
        Js::try_set_h__value(js(self), &value.into().to_js())
    }

    /// The opacity; 0 is transparent, 1 or 100% is opaque.
    ///
    /// `attribute CSSColorPercent alpha`
    ///
    /// Features `css-typed-om` and `experimental`.
    #[inline]
    pub fn alpha(&self) -> CssColorPercent {
        FromJs::from_js(Js::get_alpha__as_value(js(self)))
    }

    /// Sets the opacity; 0 is transparent, 1 or 100% is opaque.
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "alpha")]
    #[inline]
    pub fn set_alpha(&self, value: impl Into<CssColorPercent>) -> Result<(), Exception> {
        Js::try_set_alpha__value(js(self), &value.into().to_js())
    }
}

#[cfg(feature = "experimental")]
impl CssokLab {
    /// Makes a new `CSSOKLab`.
    ///
    /// `constructor(CSSColorPercent l, CSSColorNumber a, CSSColorNumber b, optional CSSColorPercent alpha = 1)`
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(
        l: impl Into<CssColorPercent>,
        a: impl Into<CssColorNumber>,
        b: impl Into<CssColorNumber>,
    ) -> Result<CssokLab, Exception> {
        Js::try_new_CSSOKLab__value3__as_value(&l.into().to_js(), &a.into().to_js(), &b.into().to_js()).map(Js::cast)
    }

    /// As `new`, with `alpha`.
    ///
    /// `constructor(CSSColorPercent l, CSSColorNumber a, CSSColorNumber b, optional CSSColorPercent alpha = 1)`
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_alpha(
        l: impl Into<CssColorPercent>,
        a: impl Into<CssColorNumber>,
        b: impl Into<CssColorNumber>,
        alpha: impl Into<CssColorPercent>,
    ) -> Result<CssokLab, Exception> {
        Js::try_new_CSSOKLab__value4__as_value(
            &l.into().to_js(),
            &a.into().to_js(),
            &b.into().to_js(),
            &alpha.into().to_js(),
        )
        .map(Js::cast)
    }

    /// The lightness as a percentage.
    ///
    /// `attribute CSSColorPercent l`
    ///
    /// Features `css-typed-om` and `experimental`.
    #[inline]
    pub fn l(&self) -> CssColorPercent {
        FromJs::from_js(Js::get_l__as_value(js(self)))
    }

    /// Sets the lightness as a percentage.
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "l")]
    #[inline]
    pub fn set_l(&self, value: impl Into<CssColorPercent>) -> Result<(), Exception> {
        Js::try_set_l__value(js(self), &value.into().to_js())
    }

    /// The position on the axis from green (negative) to red (positive).
    ///
    /// `attribute CSSColorNumber a`
    ///
    /// Features `css-typed-om` and `experimental`.
    #[inline]
    pub fn a(&self) -> CssColorNumber {
        FromJs::from_js(Js::get_a__as_value(js(self)))
    }

    /// Sets the position on the axis from green (negative) to red (positive).
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "a")]
    #[inline]
    pub fn set_a(&self, value: impl Into<CssColorNumber>) -> Result<(), Exception> {
        Js::try_set_a__value(js(self), &value.into().to_js())
    }

    /// The position on the axis from blue (negative) to yellow (positive).
    ///
    /// `attribute CSSColorNumber b`
    ///
    /// Features `css-typed-om` and `experimental`.
    #[inline]
    pub fn b(&self) -> CssColorNumber {
        FromJs::from_js(Js::get_b__as_value(js(self)))
    }

    /// Sets the position on the axis from blue (negative) to yellow (positive).
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "b")]
    #[inline]
    pub fn set_b(&self, value: impl Into<CssColorNumber>) -> Result<(), Exception> {
        Js::try_set_b__value(js(self), &value.into().to_js())
    }

    /// The opacity; 0 is transparent, 1 or 100% is opaque.
    ///
    /// `attribute CSSColorPercent alpha`
    ///
    /// Features `css-typed-om` and `experimental`.
    #[inline]
    pub fn alpha(&self) -> CssColorPercent {
        FromJs::from_js(Js::get_alpha__as_value(js(self)))
    }

    /// Sets the opacity; 0 is transparent, 1 or 100% is opaque.
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "alpha")]
    #[inline]
    pub fn set_alpha(&self, value: impl Into<CssColorPercent>) -> Result<(), Exception> {
        Js::try_set_alpha__value(js(self), &value.into().to_js())
    }
}

#[cfg(feature = "experimental")]
impl Cssoklch {
    /// Makes a new `CSSOKLCH`.
    ///
    /// `constructor(CSSColorPercent l, CSSColorPercent c, CSSColorAngle h, optional CSSColorPercent alpha = 1)`
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(
        l: impl Into<CssColorPercent>,
        c: impl Into<CssColorPercent>,
        h: impl Into<CssColorAngle>,
    ) -> Result<Cssoklch, Exception> {
        Js::try_new_CSSOKLCH__value3__as_value(&l.into().to_js(), &c.into().to_js(), &h.into().to_js()).map(Js::cast)
    }

    /// As `new`, with `alpha`.
    ///
    /// `constructor(CSSColorPercent l, CSSColorPercent c, CSSColorAngle h, optional CSSColorPercent alpha = 1)`
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_alpha(
        l: impl Into<CssColorPercent>,
        c: impl Into<CssColorPercent>,
        h: impl Into<CssColorAngle>,
        alpha: impl Into<CssColorPercent>,
    ) -> Result<Cssoklch, Exception> {
        Js::try_new_CSSOKLCH__value4__as_value(
            &l.into().to_js(),
            &c.into().to_js(),
            &h.into().to_js(),
            &alpha.into().to_js(),
        )
        .map(Js::cast)
    }

    /// The lightness as a percentage.
    ///
    /// `attribute CSSColorPercent l`
    ///
    /// Features `css-typed-om` and `experimental`.
    #[inline]
    pub fn l(&self) -> CssColorPercent {
        FromJs::from_js(Js::get_l__as_value(js(self)))
    }

    /// Sets the lightness as a percentage.
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "l")]
    #[inline]
    pub fn set_l(&self, value: impl Into<CssColorPercent>) -> Result<(), Exception> {
        Js::try_set_l__value(js(self), &value.into().to_js())
    }

    /// The chroma, the strength of the color.
    ///
    /// `attribute CSSColorPercent c`
    ///
    /// Features `css-typed-om` and `experimental`.
    #[inline]
    pub fn c(&self) -> CssColorPercent {
        FromJs::from_js(Js::get_c__as_value(js(self)))
    }

    /// Sets the chroma, the strength of the color.
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "c")]
    #[inline]
    pub fn set_c(&self, value: impl Into<CssColorPercent>) -> Result<(), Exception> {
        Js::try_set_c__value(js(self), &value.into().to_js())
    }

    /// The hue as an angle.
    ///
    /// `attribute CSSColorAngle h`
    ///
    /// Features `css-typed-om` and `experimental`.
    #[inline]
    pub fn h(&self) -> CssColorAngle {
        FromJs::from_js(Js::get_h__as_value(js(self)))
    }

    /// Sets the hue as an angle.
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "h")]
    #[inline]
    pub fn set_h(&self, value: impl Into<CssColorAngle>) -> Result<(), Exception> {
        Js::try_set_h__value(js(self), &value.into().to_js())
    }

    /// The opacity; 0 is transparent, 1 or 100% is opaque.
    ///
    /// `attribute CSSColorPercent alpha`
    ///
    /// Features `css-typed-om` and `experimental`.
    #[inline]
    pub fn alpha(&self) -> CssColorPercent {
        FromJs::from_js(Js::get_alpha__as_value(js(self)))
    }

    /// Sets the opacity; 0 is transparent, 1 or 100% is opaque.
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "alpha")]
    #[inline]
    pub fn set_alpha(&self, value: impl Into<CssColorPercent>) -> Result<(), Exception> {
        Js::try_set_alpha__value(js(self), &value.into().to_js())
    }
}

#[cfg(feature = "experimental")]
impl CssColor {
    /// Makes a new `CSSColor`.
    ///
    /// `constructor(CSSKeywordish colorSpace, sequence<CSSColorPercent> channels, optional CSSNumberish alpha = 1)`
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(
        color_space: impl Into<CssKeywordish>,
        channels: impl IntoSequence<CssColorPercent>,
    ) -> Result<CssColor, Exception> {
        Js::try_new_CSSColor__value2__as_value(&color_space.into().to_js(), &channels.to_value()).map(Js::cast)
    }

    /// As `new`, with `alpha`.
    ///
    /// `constructor(CSSKeywordish colorSpace, sequence<CSSColorPercent> channels, optional CSSNumberish alpha = 1)`
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_alpha(
        color_space: impl Into<CssKeywordish>,
        channels: impl IntoSequence<CssColorPercent>,
        alpha: impl Into<CssNumberish>,
    ) -> Result<CssColor, Exception> {
        Js::try_new_CSSColor__value3__as_value(&color_space.into().to_js(), &channels.to_value(), &alpha.into().to_js())
            .map(Js::cast)
    }

    /// The name of the color space, such as `display-p3`.
    ///
    /// `attribute CSSKeywordish colorSpace`
    ///
    /// Features `css-typed-om` and `experimental`.
    #[doc(alias = "colorSpace")]
    #[inline]
    pub fn color_space(&self) -> CssKeywordish {
        FromJs::from_js(Js::get_colorSpace__as_value(js(self)))
    }

    /// Sets the name of the color space, such as `display-p3`.
    ///
    /// Features `css-typed-om` and `experimental`.
    #[doc(alias = "colorSpace")]
    #[inline]
    pub fn set_color_space(&self, value: impl Into<CssKeywordish>) {
        Js::set_colorSpace__value(js(self), &value.into().to_js())
    }

    /// The components of the color, in the order of the color space.
    ///
    /// `attribute ObservableArray<CSSColorPercent> channels`
    ///
    /// Features `css-typed-om` and `experimental`.
    #[inline]
    pub fn channels(&self) -> Array<CssColorPercent> {
        FromJs::from_js(Js::get_channels__as_value(js(self)))
    }

    /// Sets the components of the color, in the order of the color space.
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "channels")]
    #[inline]
    pub fn set_channels(&self, value: impl IntoSequence<CssColorPercent>) -> Result<(), Exception> {
        Js::try_set_channels__value(js(self), &value.to_value())
    }

    /// The opacity; 0 is transparent, 1 or 100% is opaque.
    ///
    /// `attribute CSSNumberish alpha`
    ///
    /// Features `css-typed-om` and `experimental`.
    #[inline]
    pub fn alpha(&self) -> CssNumberish {
        FromJs::from_js(Js::get_alpha__as_value(js(self)))
    }

    /// Sets the opacity; 0 is transparent, 1 or 100% is opaque.
    ///
    /// Features `css-typed-om` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "alpha")]
    #[inline]
    pub fn set_alpha(&self, value: impl Into<CssNumberish>) -> Result<(), Exception> {
        Js::try_set_alpha__value(js(self), &value.into().to_js())
    }
}

impl CssStyleRule {
    /// The declarations of the rule as typed values.
    ///
    /// `readonly attribute StylePropertyMap styleMap`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleRule/styleMap) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-cssstylerule-stylemap)
    #[doc(alias = "styleMap")]
    #[inline]
    pub fn style_map(&self) -> StylePropertyMap {
        FromJs::from_js(Js::get_styleMap__as_value(js(self)))
    }
}

/// The namespace `CSS`.
pub mod css {
    use crate::runtime::prelude::*;
    use crate::CssUnitValue;

    /// Returns a plain number without a unit.
    ///
    /// `CSSUnitValue number(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-number)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn number(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_number__number__as_value(value).map(Js::read)
    }

    /// Returns a percentage.
    ///
    /// `CSSUnitValue percent(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-percent)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn percent(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_percent__number__as_value(value).map(Js::read)
    }

    /// Returns a length in heights of the font's capital letters.
    ///
    /// `CSSUnitValue cap(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-cap)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn cap(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_cap__number__as_value(value).map(Js::read)
    }

    /// Returns a length in widths of the font's digit 0.
    ///
    /// `CSSUnitValue ch(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-ch)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn ch(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_ch__number__as_value(value).map(Js::read)
    }

    /// Returns a length in font sizes.
    ///
    /// `CSSUnitValue em(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-em)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn em(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_em__number__as_value(value).map(Js::read)
    }

    /// Returns a length in heights of the font's letter x.
    ///
    /// `CSSUnitValue ex(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-ex)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn ex(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_ex__number__as_value(value).map(Js::read)
    }

    /// Returns a length in widths of the font's ideograph 水.
    ///
    /// `CSSUnitValue ic(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-ic)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn ic(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_ic__number__as_value(value).map(Js::read)
    }

    /// Returns a length in line heights of the element.
    ///
    /// `CSSUnitValue lh(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-lh)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn lh(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_lh__number__as_value(value).map(Js::read)
    }

    /// Returns a length in capital heights of the root element's font.
    ///
    /// `CSSUnitValue rcap(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-rcap)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn rcap(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_rcap__number__as_value(value).map(Js::read)
    }

    /// Returns a length in widths of the digit 0 in the root element's font.
    ///
    /// `CSSUnitValue rch(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-rch)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn rch(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_rch__number__as_value(value).map(Js::read)
    }

    /// Returns a length in font sizes of the root element.
    ///
    /// `CSSUnitValue rem(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-rem)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn rem(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_rem__number__as_value(value).map(Js::read)
    }

    /// Returns a length in heights of the letter x in the root element's font.
    ///
    /// `CSSUnitValue rex(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-rex)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn rex(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_rex__number__as_value(value).map(Js::read)
    }

    /// Returns a length in widths of the ideograph 水 in the root element's font.
    ///
    /// `CSSUnitValue ric(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-ric)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn ric(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_ric__number__as_value(value).map(Js::read)
    }

    /// Returns a length in line heights of the root element.
    ///
    /// `CSSUnitValue rlh(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-rlh)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn rlh(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_rlh__number__as_value(value).map(Js::read)
    }

    /// Returns a length in hundredths of the viewport width.
    ///
    /// `CSSUnitValue vw(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-vw)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn vw(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_vw__number__as_value(value).map(Js::read)
    }

    /// Returns a length in hundredths of the viewport height.
    ///
    /// `CSSUnitValue vh(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-vh)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn vh(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_vh__number__as_value(value).map(Js::read)
    }

    /// Returns a length in hundredths of the viewport size in text direction.
    ///
    /// `CSSUnitValue vi(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-vi)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn vi(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_vi__number__as_value(value).map(Js::read)
    }

    /// Returns a length in hundredths of the viewport size in block direction.
    ///
    /// `CSSUnitValue vb(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-vb)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn vb(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_vb__number__as_value(value).map(Js::read)
    }

    /// Returns a length in hundredths of the smaller viewport side.
    ///
    /// `CSSUnitValue vmin(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-vmin)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn vmin(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_vmin__number__as_value(value).map(Js::read)
    }

    /// Returns a length in hundredths of the larger viewport side.
    ///
    /// `CSSUnitValue vmax(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-vmax)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn vmax(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_vmax__number__as_value(value).map(Js::read)
    }

    /// Returns a length in hundredths of the viewport width while the browser's bars are shown.
    ///
    /// `CSSUnitValue svw(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-svw)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn svw(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_svw__number__as_value(value).map(Js::read)
    }

    /// Returns a length in hundredths of the viewport height while the browser's bars are shown.
    ///
    /// `CSSUnitValue svh(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-svh)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn svh(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_svh__number__as_value(value).map(Js::read)
    }

    /// Returns a length in hundredths of the small viewport size in text direction.
    ///
    /// `CSSUnitValue svi(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-svi)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn svi(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_svi__number__as_value(value).map(Js::read)
    }

    /// Returns a length in hundredths of the small viewport size in block direction.
    ///
    /// `CSSUnitValue svb(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-svb)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn svb(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_svb__number__as_value(value).map(Js::read)
    }

    /// Returns a length in hundredths of the smaller side of the small viewport.
    ///
    /// `CSSUnitValue svmin(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-svmin)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn svmin(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_svmin__number__as_value(value).map(Js::read)
    }

    /// Returns a length in hundredths of the larger side of the small viewport.
    ///
    /// `CSSUnitValue svmax(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-svmax)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn svmax(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_svmax__number__as_value(value).map(Js::read)
    }

    /// Returns a length in hundredths of the viewport width while the browser's bars are hidden.
    ///
    /// `CSSUnitValue lvw(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-lvw)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn lvw(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_lvw__number__as_value(value).map(Js::read)
    }

    /// Returns a length in hundredths of the viewport height while the browser's bars are hidden.
    ///
    /// `CSSUnitValue lvh(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-lvh)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn lvh(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_lvh__number__as_value(value).map(Js::read)
    }

    /// Returns a length in hundredths of the large viewport size in text direction.
    ///
    /// `CSSUnitValue lvi(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-lvi)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn lvi(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_lvi__number__as_value(value).map(Js::read)
    }

    /// Returns a length in hundredths of the large viewport size in block direction.
    ///
    /// `CSSUnitValue lvb(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-lvb)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn lvb(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_lvb__number__as_value(value).map(Js::read)
    }

    /// Returns a length in hundredths of the smaller side of the large viewport.
    ///
    /// `CSSUnitValue lvmin(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-lvmin)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn lvmin(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_lvmin__number__as_value(value).map(Js::read)
    }

    /// Returns a length in hundredths of the larger side of the large viewport.
    ///
    /// `CSSUnitValue lvmax(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-lvmax)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn lvmax(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_lvmax__number__as_value(value).map(Js::read)
    }

    /// Returns a length in hundredths of the viewport width as it is now, with or without the browser's bars.
    ///
    /// `CSSUnitValue dvw(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-dvw)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn dvw(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_dvw__number__as_value(value).map(Js::read)
    }

    /// Returns a length in hundredths of the viewport height as it is now, with or without the browser's bars.
    ///
    /// `CSSUnitValue dvh(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-dvh)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn dvh(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_dvh__number__as_value(value).map(Js::read)
    }

    /// Returns a length in hundredths of the present viewport size in text direction.
    ///
    /// `CSSUnitValue dvi(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-dvi)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn dvi(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_dvi__number__as_value(value).map(Js::read)
    }

    /// Returns a length in hundredths of the present viewport size in block direction.
    ///
    /// `CSSUnitValue dvb(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-dvb)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn dvb(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_dvb__number__as_value(value).map(Js::read)
    }

    /// Returns a length in hundredths of the smaller side of the present viewport.
    ///
    /// `CSSUnitValue dvmin(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-dvmin)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn dvmin(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_dvmin__number__as_value(value).map(Js::read)
    }

    /// Returns a length in hundredths of the larger side of the present viewport.
    ///
    /// `CSSUnitValue dvmax(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-dvmax)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn dvmax(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_dvmax__number__as_value(value).map(Js::read)
    }

    /// Returns a length in hundredths of the width of the query container.
    ///
    /// `CSSUnitValue cqw(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-cqw)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn cqw(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_cqw__number__as_value(value).map(Js::read)
    }

    /// Returns a length in hundredths of the height of the query container.
    ///
    /// `CSSUnitValue cqh(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-cqh)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn cqh(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_cqh__number__as_value(value).map(Js::read)
    }

    /// Returns a length in hundredths of the query container's size in text direction.
    ///
    /// `CSSUnitValue cqi(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-cqi)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn cqi(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_cqi__number__as_value(value).map(Js::read)
    }

    /// Returns a length in hundredths of the query container's size in block direction.
    ///
    /// `CSSUnitValue cqb(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-cqb)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn cqb(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_cqb__number__as_value(value).map(Js::read)
    }

    /// Returns a length in hundredths of the smaller side of the query container.
    ///
    /// `CSSUnitValue cqmin(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-cqmin)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn cqmin(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_cqmin__number__as_value(value).map(Js::read)
    }

    /// Returns a length in hundredths of the larger side of the query container.
    ///
    /// `CSSUnitValue cqmax(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-cqmax)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn cqmax(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_cqmax__number__as_value(value).map(Js::read)
    }

    /// Returns a length in centimeters, where one is about 37.8 CSS pixels.
    ///
    /// `CSSUnitValue cm(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-cm)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn cm(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_cm__number__as_value(value).map(Js::read)
    }

    /// Returns a length in millimeters.
    ///
    /// `CSSUnitValue mm(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-mm)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn mm(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_mm__number__as_value(value).map(Js::read)
    }

    /// Returns a length in quarters of a millimeter.
    ///
    /// `CSSUnitValue Q(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-q)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "Q")]
    #[inline]
    pub fn q(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_Q__number__as_value(value).map(Js::read)
    }

    /// Returns a length in inches, where one is 96 CSS pixels.
    ///
    /// `CSSUnitValue in(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-in)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "in")]
    #[inline]
    pub fn in_(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_in__number__as_value(value).map(Js::read)
    }

    /// Returns a length in points, 72 to the inch.
    ///
    /// `CSSUnitValue pt(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-pt)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn pt(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_pt__number__as_value(value).map(Js::read)
    }

    /// Returns a length in picas, 6 to the inch.
    ///
    /// `CSSUnitValue pc(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-pc)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn pc(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_pc__number__as_value(value).map(Js::read)
    }

    /// Returns a length in CSS pixels.
    ///
    /// `CSSUnitValue px(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-px)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn px(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_px__number__as_value(value).map(Js::read)
    }

    /// Returns an angle in degrees.
    ///
    /// `CSSUnitValue deg(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-deg)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn deg(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_deg__number__as_value(value).map(Js::read)
    }

    /// Returns an angle in gradians, 400 to the circle.
    ///
    /// `CSSUnitValue grad(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-grad)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn grad(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_grad__number__as_value(value).map(Js::read)
    }

    /// Returns an angle in radians.
    ///
    /// `CSSUnitValue rad(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-rad)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn rad(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_rad__number__as_value(value).map(Js::read)
    }

    /// Returns an angle in full turns.
    ///
    /// `CSSUnitValue turn(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-turn)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn turn(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_turn__number__as_value(value).map(Js::read)
    }

    /// Returns a time in seconds.
    ///
    /// `CSSUnitValue s(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-s)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn s(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_s__number__as_value(value).map(Js::read)
    }

    /// Returns a time in milliseconds.
    ///
    /// `CSSUnitValue ms(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-ms)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn ms(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_ms__number__as_value(value).map(Js::read)
    }

    /// Returns a frequency in hertz.
    ///
    /// `CSSUnitValue Hz(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-hz)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "Hz")]
    #[inline]
    pub fn hz(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_Hz__number__as_value(value).map(Js::read)
    }

    /// Returns a frequency in kilohertz.
    ///
    /// `CSSUnitValue kHz(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-khz)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "kHz")]
    #[inline]
    pub fn k_hz(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_kHz__number__as_value(value).map(Js::read)
    }

    /// Returns a resolution in dots per CSS inch.
    ///
    /// `CSSUnitValue dpi(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-dpi)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn dpi(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_dpi__number__as_value(value).map(Js::read)
    }

    /// Returns a resolution in dots per CSS centimeter.
    ///
    /// `CSSUnitValue dpcm(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-dpcm)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn dpcm(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_dpcm__number__as_value(value).map(Js::read)
    }

    /// Returns a resolution in dots per CSS pixel.
    ///
    /// `CSSUnitValue dppx(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-dppx)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn dppx(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_dppx__number__as_value(value).map(Js::read)
    }

    /// Returns a share of the free space in a grid.
    ///
    /// `CSSUnitValue fr(double value)`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/factory_functions_static) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-css-fr)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn fr(value: f64) -> Result<CssUnitValue, Exception> {
        Js::try_static_call_CSS_fr__number__as_value(value).map(Js::read)
    }
}

impl Element {
    /// Returns the computed style of the element as typed values, kept up to date.
    ///
    /// `StylePropertyMapReadOnly computedStyleMap()`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/computedStyleMap) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-element-computedstylemap)
    #[doc(alias = "computedStyleMap")]
    #[inline]
    pub fn computed_style_map(&self) -> StylePropertyMapReadOnly {
        FromJs::from_js(Js::call_computedStyleMap__as_value(js(self)))
    }
}

impl HtmlElement {
    /// The inline style of the element as typed values.
    ///
    /// `readonly attribute StylePropertyMap attributeStyleMap`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/attributeStyleMap) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-elementcssinlinestyle-attributestylemap)
    #[doc(alias = "attributeStyleMap")]
    #[inline]
    pub fn attribute_style_map(&self) -> StylePropertyMap {
        FromJs::from_js(Js::get_attributeStyleMap__as_value(js(self)))
    }
}

impl MathMlElement {
    /// The inline style of the element as typed values.
    ///
    /// `readonly attribute StylePropertyMap attributeStyleMap`
    ///
    /// Feature `css-typed-om`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MathMLElement/attributeStyleMap) · [Specification](https://drafts.css-houdini.org/css-typed-om/#dom-elementcssinlinestyle-attributestylemap)
    #[doc(alias = "attributeStyleMap")]
    #[inline]
    pub fn attribute_style_map(&self) -> StylePropertyMap {
        FromJs::from_js(Js::get_attributeStyleMap__as_value(js(self)))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "angle")]
    pub(crate) fn get_angle__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "attributeStyleMap")]
    pub(crate) fn get_attributeStyleMap__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ax")]
    pub(crate) fn get_ax__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ay")]
    pub(crate) fn get_ay__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "fallback")]
    pub(crate) fn get_fallback__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "matrix")]
    pub(crate) fn get_matrix__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "unit")]
    pub(crate) fn get_unit__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "variable")]
    pub(crate) fn get_variable__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, setter, js_name = "angle")]
    pub(crate) fn try_set_angle__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "ax")]
    pub(crate) fn try_set_ax__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "ay")]
    pub(crate) fn try_set_ay__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "is2D")]
    pub(crate) fn set_is2D__bool(this: &Js, a0: bool);
    #[wasm_bindgen(catch, method, setter, js_name = "length")]
    pub(crate) fn try_set_length__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "matrix")]
    pub(crate) fn set_matrix__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, setter, js_name = "value")]
    pub(crate) fn try_set_value__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "variable")]
    pub(crate) fn try_set_variable__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "x")]
    pub(crate) fn try_set_x__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "y")]
    pub(crate) fn try_set_y__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "z")]
    pub(crate) fn try_set_z__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, variadic, method, js_name = "add")]
    pub(crate) fn try_call_add__value_spread__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, variadic, method, js_name = "append")]
    pub(crate) fn try_call_append__str_value_spread(this: &Js, a0: &str, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "computedStyleMap")]
    pub(crate) fn call_computedStyleMap__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, variadic, method, js_name = "div")]
    pub(crate) fn try_call_div__value_spread__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, variadic, method, js_name = "equals")]
    pub(crate) fn try_call_equals__value_spread__as_bool(this: &Js, a0: &JsValue) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "get")]
    pub(crate) fn try_call_get__str__as_option_value(this: &Js, a0: &str) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, variadic, method, js_name = "max")]
    pub(crate) fn try_call_max__value_spread__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, variadic, method, js_name = "min")]
    pub(crate) fn try_call_min__value_spread__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, variadic, method, js_name = "mul")]
    pub(crate) fn try_call_mul__value_spread__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, variadic, method, js_name = "set")]
    pub(crate) fn try_call_set__str_value_spread(this: &Js, a0: &str, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, variadic, method, js_name = "sub")]
    pub(crate) fn try_call_sub__value_spread__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "to")]
    pub(crate) fn try_call_to__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "toMatrix")]
    pub(crate) fn try_call_toMatrix__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, variadic, method, js_name = "toSum")]
    pub(crate) fn try_call_toSum__value_spread__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "type")]
    pub(crate) fn call_type__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, constructor, js_class = "CSSKeywordValue")]
    pub(crate) fn try_new_CSSKeywordValue__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CSSMathClamp")]
    pub(crate) fn try_new_CSSMathClamp__value3__as_value(
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CSSMathInvert")]
    pub(crate) fn try_new_CSSMathInvert__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CSSMathNegate")]
    pub(crate) fn try_new_CSSMathNegate__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "CSSMatrixComponent")]
    pub(crate) fn new_CSSMatrixComponent__value__as_value(a0: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_class = "CSSMatrixComponent")]
    pub(crate) fn new_CSSMatrixComponent__value2__as_value(a0: &JsValue, a1: &JsValue) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "CSSPerspective")]
    pub(crate) fn try_new_CSSPerspective__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CSSRotate")]
    pub(crate) fn try_new_CSSRotate__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CSSRotate")]
    pub(crate) fn try_new_CSSRotate__value4__as_value(
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
        a3: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CSSScale")]
    pub(crate) fn try_new_CSSScale__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CSSScale")]
    pub(crate) fn try_new_CSSScale__value3__as_value(a0: &JsValue, a1: &JsValue, a2: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CSSSkew")]
    pub(crate) fn try_new_CSSSkew__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CSSSkewX")]
    pub(crate) fn try_new_CSSSkewX__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CSSSkewY")]
    pub(crate) fn try_new_CSSSkewY__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CSSTransformValue")]
    pub(crate) fn try_new_CSSTransformValue__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CSSTranslate")]
    pub(crate) fn try_new_CSSTranslate__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CSSTranslate")]
    pub(crate) fn try_new_CSSTranslate__value3__as_value(
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CSSUnitValue")]
    pub(crate) fn try_new_CSSUnitValue__number_str__as_value(a0: f64, a1: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "CSSUnparsedValue")]
    pub(crate) fn new_CSSUnparsedValue__value__as_value(a0: &JsValue) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "CSSVariableReferenceValue")]
    pub(crate) fn try_new_CSSVariableReferenceValue__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CSSVariableReferenceValue")]
    pub(crate) fn try_new_CSSVariableReferenceValue__str_value__as_value(
        a0: &str,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "Hz")]
    pub(crate) fn try_static_call_CSS_Hz__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "Q")]
    pub(crate) fn try_static_call_CSS_Q__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "cap")]
    pub(crate) fn try_static_call_CSS_cap__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "ch")]
    pub(crate) fn try_static_call_CSS_ch__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "cm")]
    pub(crate) fn try_static_call_CSS_cm__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "cqb")]
    pub(crate) fn try_static_call_CSS_cqb__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "cqh")]
    pub(crate) fn try_static_call_CSS_cqh__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "cqi")]
    pub(crate) fn try_static_call_CSS_cqi__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "cqmax")]
    pub(crate) fn try_static_call_CSS_cqmax__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "cqmin")]
    pub(crate) fn try_static_call_CSS_cqmin__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "cqw")]
    pub(crate) fn try_static_call_CSS_cqw__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "deg")]
    pub(crate) fn try_static_call_CSS_deg__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "dpcm")]
    pub(crate) fn try_static_call_CSS_dpcm__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "dpi")]
    pub(crate) fn try_static_call_CSS_dpi__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "dppx")]
    pub(crate) fn try_static_call_CSS_dppx__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "dvb")]
    pub(crate) fn try_static_call_CSS_dvb__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "dvh")]
    pub(crate) fn try_static_call_CSS_dvh__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "dvi")]
    pub(crate) fn try_static_call_CSS_dvi__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "dvmax")]
    pub(crate) fn try_static_call_CSS_dvmax__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "dvmin")]
    pub(crate) fn try_static_call_CSS_dvmin__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "dvw")]
    pub(crate) fn try_static_call_CSS_dvw__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "em")]
    pub(crate) fn try_static_call_CSS_em__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "ex")]
    pub(crate) fn try_static_call_CSS_ex__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "fr")]
    pub(crate) fn try_static_call_CSS_fr__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "grad")]
    pub(crate) fn try_static_call_CSS_grad__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "ic")]
    pub(crate) fn try_static_call_CSS_ic__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "in")]
    pub(crate) fn try_static_call_CSS_in__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "kHz")]
    pub(crate) fn try_static_call_CSS_kHz__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "lh")]
    pub(crate) fn try_static_call_CSS_lh__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "lvb")]
    pub(crate) fn try_static_call_CSS_lvb__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "lvh")]
    pub(crate) fn try_static_call_CSS_lvh__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "lvi")]
    pub(crate) fn try_static_call_CSS_lvi__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "lvmax")]
    pub(crate) fn try_static_call_CSS_lvmax__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "lvmin")]
    pub(crate) fn try_static_call_CSS_lvmin__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "lvw")]
    pub(crate) fn try_static_call_CSS_lvw__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "mm")]
    pub(crate) fn try_static_call_CSS_mm__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "ms")]
    pub(crate) fn try_static_call_CSS_ms__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "number")]
    pub(crate) fn try_static_call_CSS_number__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "pc")]
    pub(crate) fn try_static_call_CSS_pc__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "percent")]
    pub(crate) fn try_static_call_CSS_percent__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "pt")]
    pub(crate) fn try_static_call_CSS_pt__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "px")]
    pub(crate) fn try_static_call_CSS_px__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "rad")]
    pub(crate) fn try_static_call_CSS_rad__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "rcap")]
    pub(crate) fn try_static_call_CSS_rcap__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "rch")]
    pub(crate) fn try_static_call_CSS_rch__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "rem")]
    pub(crate) fn try_static_call_CSS_rem__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "rex")]
    pub(crate) fn try_static_call_CSS_rex__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "ric")]
    pub(crate) fn try_static_call_CSS_ric__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "rlh")]
    pub(crate) fn try_static_call_CSS_rlh__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "s")]
    pub(crate) fn try_static_call_CSS_s__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "svb")]
    pub(crate) fn try_static_call_CSS_svb__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "svh")]
    pub(crate) fn try_static_call_CSS_svh__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "svi")]
    pub(crate) fn try_static_call_CSS_svi__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "svmax")]
    pub(crate) fn try_static_call_CSS_svmax__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "svmin")]
    pub(crate) fn try_static_call_CSS_svmin__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "svw")]
    pub(crate) fn try_static_call_CSS_svw__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "turn")]
    pub(crate) fn try_static_call_CSS_turn__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "vb")]
    pub(crate) fn try_static_call_CSS_vb__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "vh")]
    pub(crate) fn try_static_call_CSS_vh__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "vi")]
    pub(crate) fn try_static_call_CSS_vi__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "vmax")]
    pub(crate) fn try_static_call_CSS_vmax__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "vmin")]
    pub(crate) fn try_static_call_CSS_vmin__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "vw")]
    pub(crate) fn try_static_call_CSS_vw__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSSNumericValue", js_name = "parse")]
    pub(crate) fn try_static_call_CSSNumericValue_parse__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSSStyleValue", js_name = "parse")]
    pub(crate) fn try_static_call_CSSStyleValue_parse__str2__as_value(a0: &str, a1: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSSStyleValue", js_name = "parseAll")]
    pub(crate) fn try_static_call_CSSStyleValue_parseAll__str2__as_value(a0: &str, a1: &str) -> Result<Js, Exception>;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "a")]
    pub(crate) fn get_a__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "b")]
    pub(crate) fn get_b__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "c")]
    pub(crate) fn get_c__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "channels")]
    pub(crate) fn get_channels__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "g")]
    pub(crate) fn get_g__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "h")]
    pub(crate) fn get_h__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "l")]
    pub(crate) fn get_l__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "s")]
    pub(crate) fn get_s__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "w")]
    pub(crate) fn get_w__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, setter, js_name = "a")]
    pub(crate) fn try_set_a__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "alpha")]
    pub(crate) fn try_set_alpha__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "b")]
    pub(crate) fn try_set_b__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "c")]
    pub(crate) fn try_set_c__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "channels")]
    pub(crate) fn try_set_channels__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "colorSpace")]
    pub(crate) fn set_colorSpace__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, setter, js_name = "g")]
    pub(crate) fn try_set_g__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "h")]
    pub(crate) fn set_h__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, setter, js_name = "h")]
    pub(crate) fn try_set_h__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "l")]
    pub(crate) fn try_set_l__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "r")]
    pub(crate) fn try_set_r__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "s")]
    pub(crate) fn try_set_s__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "w")]
    pub(crate) fn try_set_w__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CSSColor")]
    pub(crate) fn try_new_CSSColor__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CSSColor")]
    pub(crate) fn try_new_CSSColor__value3__as_value(a0: &JsValue, a1: &JsValue, a2: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CSSHSL")]
    pub(crate) fn try_new_CSSHSL__value3__as_value(a0: &JsValue, a1: &JsValue, a2: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CSSHSL")]
    pub(crate) fn try_new_CSSHSL__value4__as_value(
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
        a3: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CSSHWB")]
    pub(crate) fn try_new_CSSHWB__value3__as_value(a0: &JsValue, a1: &JsValue, a2: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CSSHWB")]
    pub(crate) fn try_new_CSSHWB__value4__as_value(
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
        a3: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CSSLCH")]
    pub(crate) fn try_new_CSSLCH__value3__as_value(a0: &JsValue, a1: &JsValue, a2: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CSSLCH")]
    pub(crate) fn try_new_CSSLCH__value4__as_value(
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
        a3: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CSSLab")]
    pub(crate) fn try_new_CSSLab__value3__as_value(a0: &JsValue, a1: &JsValue, a2: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CSSLab")]
    pub(crate) fn try_new_CSSLab__value4__as_value(
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
        a3: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, variadic, constructor, js_class = "CSSMathMax")]
    pub(crate) fn try_new_CSSMathMax__value_spread__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, variadic, constructor, js_class = "CSSMathMin")]
    pub(crate) fn try_new_CSSMathMin__value_spread__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, variadic, constructor, js_class = "CSSMathProduct")]
    pub(crate) fn try_new_CSSMathProduct__value_spread__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, variadic, constructor, js_class = "CSSMathSum")]
    pub(crate) fn try_new_CSSMathSum__value_spread__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CSSOKLCH")]
    pub(crate) fn try_new_CSSOKLCH__value3__as_value(a0: &JsValue, a1: &JsValue, a2: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CSSOKLCH")]
    pub(crate) fn try_new_CSSOKLCH__value4__as_value(
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
        a3: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CSSOKLab")]
    pub(crate) fn try_new_CSSOKLab__value3__as_value(a0: &JsValue, a1: &JsValue, a2: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CSSOKLab")]
    pub(crate) fn try_new_CSSOKLab__value4__as_value(
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
        a3: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CSSRGB")]
    pub(crate) fn try_new_CSSRGB__value3__as_value(a0: &JsValue, a1: &JsValue, a2: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CSSRGB")]
    pub(crate) fn try_new_CSSRGB__value4__as_value(
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
        a3: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSSColorValue", js_name = "parse")]
    pub(crate) fn try_static_call_CSSColorValue_parse__str__as_value(a0: &str) -> Result<Js, Exception>;
}
