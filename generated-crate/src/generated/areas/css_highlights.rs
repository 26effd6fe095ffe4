//! Highlighting ranges of text without elements

use crate::runtime::prelude::*;
use crate::{
    AbstractRange, Highlight, HighlightHitResult, HighlightRegistry, HighlightType, HighlightsFromPointOptions,
    ShadowRoot,
};

impl Highlight {
    /// Makes a new `Highlight`.
    ///
    /// `constructor(AbstractRange... initialRanges)`
    ///
    /// Feature `css-highlights`. Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/Highlight/Highlight) · [Specification](https://drafts.csswg.org/css-highlight-api/#dom-highlight-highlight)
    #[inline]
    pub fn new(initial_ranges: impl IntoSequence<AbstractRange>) -> Highlight {
        Js::new_Highlight__value_spread__as_value(&initial_ranges.to_value()).cast()
    }

    /// The number of ranges.
    ///
    /// `setlike<AbstractRange>`
    ///
    /// Feature `css-highlights`. Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/Highlight/size) · [Specification](https://drafts.csswg.org/css-highlight-api/#highlight)
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// Returns whether the range is in the highlight.
    ///
    /// `setlike<AbstractRange>`
    ///
    /// Feature `css-highlights`. Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/Highlight/has) · [Specification](https://fetch.spec.whatwg.org/#dom-headers-has)
    #[inline]
    pub fn has(&self, value: &AbstractRange) -> bool {
        Js::call_has__value__as_bool(js(self), value.as_ref()).get()
    }

    /// Adds a range.
    ///
    /// `setlike<AbstractRange>`
    ///
    /// Feature `css-highlights`. Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/Highlight/add) · [Specification](https://drafts.csswg.org/css-highlight-api/#highlight)
    #[inline]
    pub fn add(&self, value: &AbstractRange) -> Highlight {
        FromJs::from_js(Js::call_add__value__as_value(js(self), value.as_ref()))
    }

    /// Removes a range and returns whether it was there.
    ///
    /// `setlike<AbstractRange>`
    ///
    /// Feature `css-highlights`. Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/Highlight/delete) · [Specification](https://fetch.spec.whatwg.org/#dom-headers-delete)
    #[inline]
    pub fn delete(&self, value: &AbstractRange) -> bool {
        Js::call_delete__value__as_bool(js(self), value.as_ref()).get()
    }

    /// Removes all ranges.
    ///
    /// `setlike<AbstractRange>`
    ///
    /// Feature `css-highlights`. Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/Highlight/clear) · [Specification](https://drafts.csswg.org/css-highlight-api/#highlight)
    #[inline]
    pub fn clear(&self) {
        Js::call_clear(js(self))
    }

    /// Returns an iterator over pairs that hold each range twice, as a `Set` does.
    ///
    /// `setlike<AbstractRange>`
    ///
    /// Feature `css-highlights`. Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/Highlight/entries) · [Specification](https://drafts.csswg.org/css-highlight-api/#highlight)
    #[inline]
    pub fn entries(&self) -> Iter<(AbstractRange, AbstractRange)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// Returns an iterator over the ranges, the same as `values`.
    ///
    /// `setlike<AbstractRange>`
    ///
    /// Feature `css-highlights`. Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/Highlight/keys) · [Specification](https://drafts.csswg.org/css-highlight-api/#highlight)
    #[inline]
    pub fn keys(&self) -> Iter<AbstractRange> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// Returns an iterator over the ranges in the order of their insertion.
    ///
    /// `setlike<AbstractRange>`
    ///
    /// Feature `css-highlights`. Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/Highlight/values) · [Specification](https://drafts.csswg.org/css-highlight-api/#highlight)
    #[inline]
    pub fn values(&self) -> Iter<AbstractRange> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// Calls the callback for each range.
    ///
    /// `setlike<AbstractRange>`
    ///
    /// Feature `css-highlights`. Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/Highlight/forEach) · [Specification](https://drafts.csswg.org/css-highlight-api/#highlight)
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(
        &self,
        callback: impl IntoInfallibleFunction<Function<fn(AbstractRange, AbstractRange, Highlight)>>,
    ) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// Calls the callback for each range.
    ///
    /// `setlike<AbstractRange>`
    ///
    /// Feature `css-highlights`. Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/Highlight/forEach) · [Specification](https://drafts.csswg.org/css-highlight-api/#highlight)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(AbstractRange, AbstractRange, Highlight)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }

    /// Decides which of overlapping highlights lies on top: the higher number; 0 by default.
    ///
    /// `attribute long priority`
    ///
    /// Feature `css-highlights`. Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/Highlight/priority) · [Specification](https://drafts.csswg.org/css-highlight-api/#dom-highlight-priority)
    #[inline]
    pub fn priority(&self) -> i32 {
        Js::get_priority__as_number(js(self)) as i32
    }

    /// Sets decides which of overlapping highlights lies on top: the higher number; 0 by default.
    ///
    /// Feature `css-highlights`.
    #[doc(alias = "priority")]
    #[inline]
    pub fn set_priority(&self, value: i32) {
        Js::set_priority__number(js(self), value as f64)
    }

    /// What the highlight means, for assistive technology; `highlight` by default.
    ///
    /// `attribute HighlightType type`
    ///
    /// Feature `css-highlights`. Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/Highlight/type) · [Specification](https://drafts.csswg.org/css-highlight-api/#enumdef-highlighttype)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> HighlightType {
        FromJs::from_js(Js::get_type__as_value(js(self)))
    }

    /// Sets what the highlight means, for assistive technology; `highlight` by default.
    ///
    /// Feature `css-highlights`.
    #[doc(alias = "type")]
    #[inline]
    pub fn set_type(&self, value: HighlightType) {
        Js::set_type__str(js(self), value.as_str())
    }
}

impl IntoIterator for &Highlight {
    type Item = AbstractRange;
    type IntoIter = Iter<AbstractRange>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }
}

sequence!([] Highlight; AbstractRange);

impl HighlightRegistry {
    /// The number of highlights.
    ///
    /// `maplike<DOMString, Highlight>`
    ///
    /// Feature `css-highlights`. Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/HighlightRegistry/size) · [Specification](https://drafts.csswg.org/css-highlight-api/#highlightregistry)
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// Returns whether there is a highlight with this name.
    ///
    /// `maplike<DOMString, Highlight>`
    ///
    /// Feature `css-highlights`. Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/HighlightRegistry/has) · [Specification](https://drafts.csswg.org/css-highlight-api/#highlightregistry)
    #[inline]
    pub fn has(&self, key: &str) -> bool {
        Js::call_has__str__as_bool(js(self), key).get()
    }

    /// Returns the highlight with this name, or none.
    ///
    /// `maplike<DOMString, Highlight>`
    ///
    /// Feature `css-highlights`. Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/HighlightRegistry/get) · [Specification](https://drafts.csswg.org/css-highlight-api/#highlightregistry)
    #[inline]
    pub fn get(&self, key: &str) -> Option<Highlight> {
        Js::call_get__str__as_option_value(js(self), key).map(Js::read)
    }

    /// Registers a highlight under a name for `::highlight()`.
    ///
    /// `maplike<DOMString, Highlight>`
    ///
    /// Feature `css-highlights`. Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/HighlightRegistry/set) · [Specification](https://drafts.csswg.org/css-highlight-api/#highlightregistry)
    #[inline]
    pub fn set(&self, key: &str, value: &Highlight) -> HighlightRegistry {
        FromJs::from_js(Js::call_set__str_value__as_value(js(self), key, value.as_ref()))
    }

    /// Removes the highlight with this name and returns whether it was there.
    ///
    /// `maplike<DOMString, Highlight>`
    ///
    /// Feature `css-highlights`. Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/HighlightRegistry/delete) · [Specification](https://drafts.csswg.org/css-highlight-api/#highlightregistry)
    #[inline]
    pub fn delete(&self, key: &str) -> bool {
        Js::call_delete__str__as_bool(js(self), key).get()
    }

    /// Removes all highlights.
    ///
    /// `maplike<DOMString, Highlight>`
    ///
    /// Feature `css-highlights`. Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/HighlightRegistry/clear) · [Specification](https://drafts.csswg.org/css-highlight-api/#highlightregistry)
    #[inline]
    pub fn clear(&self) {
        Js::call_clear(js(self))
    }

    /// Returns an iterator over pairs of name and highlight.
    ///
    /// `maplike<DOMString, Highlight>`
    ///
    /// Feature `css-highlights`. Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/HighlightRegistry/entries) · [Specification](https://drafts.csswg.org/css-highlight-api/#highlightregistry)
    #[inline]
    pub fn entries(&self) -> Iter<(String, Highlight)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// Returns an iterator over the names.
    ///
    /// `maplike<DOMString, Highlight>`
    ///
    /// Feature `css-highlights`. Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/HighlightRegistry/keys) · [Specification](https://drafts.csswg.org/css-highlight-api/#highlightregistry)
    #[inline]
    pub fn keys(&self) -> Iter<String> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// Returns an iterator over the highlights.
    ///
    /// `maplike<DOMString, Highlight>`
    ///
    /// Feature `css-highlights`. Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/HighlightRegistry/values) · [Specification](https://drafts.csswg.org/css-highlight-api/#highlightregistry)
    #[inline]
    pub fn values(&self) -> Iter<Highlight> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// Calls the callback for each highlight.
    ///
    /// `maplike<DOMString, Highlight>`
    ///
    /// Feature `css-highlights`. Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/HighlightRegistry/forEach) · [Specification](https://drafts.csswg.org/css-highlight-api/#highlightregistry)
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(Highlight, String, HighlightRegistry)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// Calls the callback for each highlight.
    ///
    /// `maplike<DOMString, Highlight>`
    ///
    /// Feature `css-highlights`. Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/HighlightRegistry/forEach) · [Specification](https://drafts.csswg.org/css-highlight-api/#highlightregistry)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(Highlight, String, HighlightRegistry)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }

    /// Returns the highlights at a point of the viewport, in CSS pixels, the topmost first.
    ///
    /// `sequence<HighlightHitResult> highlightsFromPoint(float x, float y, optional HighlightsFromPointOptions options = {})`
    ///
    /// Feature `css-highlights`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HighlightRegistry/highlightsFromPoint) · [Specification](https://drafts.csswg.org/css-highlight-api-1/#dom-highlightregistry-highlightsfrompoint)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "highlightsFromPoint")]
    #[inline]
    pub fn highlights_from_point(&self, x: f32, y: f32) -> Result<Array<HighlightHitResult>, Exception> {
        Js::try_call_highlightsFromPoint__number2__as_value(js(self), x as f64, y as f64).map(Js::read)
    }

    /// As `highlights_from_point`, with `options`.
    ///
    /// `sequence<HighlightHitResult> highlightsFromPoint(float x, float y, optional HighlightsFromPointOptions options = {})`
    ///
    /// Feature `css-highlights`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "highlightsFromPoint")]
    #[inline]
    pub fn highlights_from_point_with_options(
        &self,
        x: f32,
        y: f32,
        options: &HighlightsFromPointOptions,
    ) -> Result<Array<HighlightHitResult>, Exception> {
        Js::try_call_highlightsFromPoint__number2_value__as_value(js(self), x as f64, y as f64, options.as_ref())
            .map(Js::read)
    }
}

impl IntoIterator for &HighlightRegistry {
    type Item = (String, Highlight);
    type IntoIter = Iter<(String, Highlight)>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }
}

sequence!([] HighlightRegistry; (String, Highlight));

impl HighlightHitResult {
    /// A highlight found at a point, with its ranges there.
    ///
    /// `dictionary HighlightHitResult`
    ///
    /// Feature `css-highlights`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The highlight.
    ///
    /// `Highlight highlight`
    ///
    /// Feature `css-highlights`.
    #[doc(alias = "highlight")]
    pub fn get_highlight(&self) -> Option<Highlight> {
        property::get(self, "highlight")
    }

    /// Sets the highlight.
    ///
    /// Feature `css-highlights`.
    #[doc(alias = "highlight")]
    pub fn set_highlight(&self, value: &Highlight) -> &Self {
        property::set(self, "highlight", value.as_ref());
        self
    }

    /// Those ranges of the highlight that lie at the point.
    ///
    /// `sequence<AbstractRange> ranges`
    ///
    /// Feature `css-highlights`.
    #[doc(alias = "ranges")]
    pub fn get_ranges(&self) -> Option<Array<AbstractRange>> {
        property::get(self, "ranges")
    }

    /// Sets those ranges of the highlight that lie at the point.
    ///
    /// Feature `css-highlights`.
    #[doc(alias = "ranges")]
    pub fn set_ranges(&self, value: impl IntoSequence<AbstractRange>) -> &Self {
        property::set(self, "ranges", &value.to_value());
        self
    }
}

impl Default for HighlightHitResult {
    fn default() -> Self {
        Self::new()
    }
}

impl HighlightsFromPointOptions {
    /// Options for a search for highlights at a point.
    ///
    /// `dictionary HighlightsFromPointOptions`
    ///
    /// Feature `css-highlights`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The shadow roots in which to search, too.
    ///
    /// `sequence<ShadowRoot> shadowRoots = []`
    ///
    /// Feature `css-highlights`.
    #[doc(alias = "shadowRoots")]
    pub fn get_shadow_roots(&self) -> Option<Array<ShadowRoot>> {
        property::get(self, "shadowRoots")
    }

    /// Sets the shadow roots in which to search, too.
    ///
    /// Feature `css-highlights`.
    #[doc(alias = "shadowRoots")]
    pub fn set_shadow_roots(&self, value: impl IntoSequence<ShadowRoot>) -> &Self {
        property::set(self, "shadowRoots", &value.to_value());
        self
    }
}

impl Default for HighlightsFromPointOptions {
    fn default() -> Self {
        Self::new()
    }
}

/// The namespace `CSS`.
pub mod css {
    use crate::runtime::prelude::*;
    use crate::HighlightRegistry;

    /// The highlights of the document.
    ///
    /// `readonly attribute HighlightRegistry highlights`
    ///
    /// Feature `css-highlights`. Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/CSS/highlights_static) · [Specification](https://drafts.csswg.org/css-highlight-api/#dom-css-highlights)
    #[inline]
    pub fn highlights() -> HighlightRegistry {
        FromJs::from_js(Js::static_get_CSS_highlights__as_value())
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "priority")]
    pub(crate) fn get_priority__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, setter, js_name = "priority")]
    pub(crate) fn set_priority__number(this: &Js, a0: f64);
    #[wasm_bindgen(catch, method, js_name = "highlightsFromPoint")]
    pub(crate) fn try_call_highlightsFromPoint__number2__as_value(this: &Js, a0: f64, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "highlightsFromPoint")]
    pub(crate) fn try_call_highlightsFromPoint__number2_value__as_value(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(variadic, constructor, js_class = "Highlight")]
    pub(crate) fn new_Highlight__value_spread__as_value(a0: &JsValue) -> Js;
    #[wasm_bindgen(static_method_of = Js, js_class = "CSS", getter, js_name = "highlights")]
    pub(crate) fn static_get_CSS_highlights__as_value() -> JsValue;
}
