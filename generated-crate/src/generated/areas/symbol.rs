//! Symbols, the well-known ones too

use crate::runtime::prelude::*;

impl Symbol {
    /// The symbol for the method that cleans up at the end of an `await using` block.
    ///
    /// `static readonly attribute symbol asyncDispose`
    ///
    /// Feature `symbol`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Symbol/asyncDispose) · [Specification](https://tc39.es/proposal-async-explicit-resource-management/#sec-well-known-symbols)
    #[doc(alias = "asyncDispose")]
    #[inline]
    pub fn async_dispose() -> Symbol {
        FromJs::from_js(Js::static_get_Symbol_asyncDispose__as_value())
    }

    /// The symbol for the method that returns the async iterator of an object, used by `for await`.
    ///
    /// `static readonly attribute symbol asyncIterator`
    ///
    /// Feature `symbol`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Symbol/asyncIterator) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-symbol.asynciterator)
    #[doc(alias = "asyncIterator")]
    #[inline]
    pub fn async_iterator() -> Symbol {
        FromJs::from_js(Js::static_get_Symbol_asyncIterator__as_value())
    }

    /// The symbol for the method that cleans up at the end of a `using` block.
    ///
    /// `static readonly attribute symbol dispose`
    ///
    /// Feature `symbol`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Symbol/dispose) · [Specification](https://tc39.es/proposal-async-explicit-resource-management/#sec-well-known-symbols)
    #[inline]
    pub fn dispose() -> Symbol {
        FromJs::from_js(Js::static_get_Symbol_dispose__as_value())
    }

    /// The symbol for the method with which a constructor answers `instanceof`.
    ///
    /// `static readonly attribute symbol hasInstance`
    ///
    /// Feature `symbol`. Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Symbol/hasInstance) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-symbol.hasinstance)
    #[doc(alias = "hasInstance")]
    #[inline]
    pub fn has_instance() -> Symbol {
        FromJs::from_js(Js::static_get_Symbol_hasInstance__as_value())
    }

    /// The symbol for the property that tells `concat` whether to spread the object like an array.
    ///
    /// `static readonly attribute symbol isConcatSpreadable`
    ///
    /// Feature `symbol`. Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Symbol/isConcatSpreadable) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-symbol.isconcatspreadable)
    #[doc(alias = "isConcatSpreadable")]
    #[inline]
    pub fn is_concat_spreadable() -> Symbol {
        FromJs::from_js(Js::static_get_Symbol_isConcatSpreadable__as_value())
    }

    /// The symbol for the method that returns the iterator of an object, used by `for`-`of` loops.
    ///
    /// `static readonly attribute symbol iterator`
    ///
    /// Feature `symbol`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Symbol/iterator) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-symbol.iterator)
    #[inline]
    pub fn iterator() -> Symbol {
        FromJs::from_js(Js::static_get_Symbol_iterator__as_value())
    }

    /// The symbol for the method that `String.prototype.match` calls on its argument.
    ///
    /// `static readonly attribute symbol match`
    ///
    /// Feature `symbol`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Symbol/match) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-symbol.match)
    #[doc(alias = "match")]
    #[inline]
    pub fn match_() -> Symbol {
        FromJs::from_js(Js::static_get_Symbol_match__as_value())
    }

    /// The symbol for the method that `String.prototype.matchAll` calls on its argument.
    ///
    /// `static readonly attribute symbol matchAll`
    ///
    /// Feature `symbol`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Symbol/matchAll) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-symbol.matchall)
    #[doc(alias = "matchAll")]
    #[inline]
    pub fn match_all() -> Symbol {
        FromJs::from_js(Js::static_get_Symbol_matchAll__as_value())
    }

    /// The symbol for the method that `String.prototype.replace` calls on its argument.
    ///
    /// `static readonly attribute symbol replace`
    ///
    /// Feature `symbol`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Symbol/replace) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-symbol.replace)
    #[inline]
    pub fn replace() -> Symbol {
        FromJs::from_js(Js::static_get_Symbol_replace__as_value())
    }

    /// The symbol for the method that `String.prototype.search` calls on its argument.
    ///
    /// `static readonly attribute symbol search`
    ///
    /// Feature `symbol`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Symbol/search) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-symbol.search)
    #[inline]
    pub fn search() -> Symbol {
        FromJs::from_js(Js::static_get_Symbol_search__as_value())
    }

    /// The symbol for the property that names the constructor for objects derived from this one.
    ///
    /// `static readonly attribute symbol species`
    ///
    /// Feature `symbol`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Symbol/species) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-symbol.species)
    #[inline]
    pub fn species() -> Symbol {
        FromJs::from_js(Js::static_get_Symbol_species__as_value())
    }

    /// The symbol for the method that `String.prototype.split` calls on its argument.
    ///
    /// `static readonly attribute symbol split`
    ///
    /// Feature `symbol`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Symbol/split) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-symbol.split)
    #[inline]
    pub fn split() -> Symbol {
        FromJs::from_js(Js::static_get_Symbol_split__as_value())
    }

    /// The symbol for the method that turns an object into a primitive value.
    ///
    /// `static readonly attribute symbol toPrimitive`
    ///
    /// Feature `symbol`. Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Symbol/toPrimitive) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-symbol.toprimitive)
    #[doc(alias = "toPrimitive")]
    #[inline]
    pub fn to_primitive() -> Symbol {
        FromJs::from_js(Js::static_get_Symbol_toPrimitive__as_value())
    }

    /// The symbol for the property with the name that `Object.prototype.toString` shows.
    ///
    /// `static readonly attribute symbol toStringTag`
    ///
    /// Feature `symbol`. Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Symbol/toStringTag) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-symbol.tostringtag)
    #[doc(alias = "toStringTag")]
    #[inline]
    pub fn to_string_tag() -> Symbol {
        FromJs::from_js(Js::static_get_Symbol_toStringTag__as_value())
    }

    /// The symbol for the property that lists names to hide from `with` statements.
    ///
    /// `static readonly attribute symbol unscopables`
    ///
    /// Feature `symbol`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Symbol/unscopables) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-symbol.unscopables)
    #[inline]
    pub fn unscopables() -> Symbol {
        FromJs::from_js(Js::static_get_Symbol_unscopables__as_value())
    }

    /// Returns the symbol of a key from the global registry, and creates it on first use.
    ///
    /// `static symbol for(DOMString key)`
    ///
    /// Feature `symbol`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Symbol/for) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-symbol.for)
    #[doc(alias = "for")]
    #[inline]
    pub fn for_(key: &str) -> Symbol {
        FromJs::from_js(Js::static_call_Symbol_for__str__as_value(key))
    }

    /// Returns the key of a symbol in the global registry, or undefined if it is not registered.
    ///
    /// `static DOMString? keyFor(symbol symbol)`
    ///
    /// Feature `symbol`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Symbol/keyFor) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-symbol.keyfor)
    #[doc(alias = "keyFor")]
    #[inline]
    pub fn key_for(symbol: &Symbol) -> Option<String> {
        Js::static_call_Symbol_keyFor__value__as_value(symbol.as_ref()).as_string()
    }

    /// The text given when the symbol was created, or undefined if there was none.
    ///
    /// `readonly attribute DOMString? description`
    ///
    /// Feature `symbol`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Symbol/description) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-symbol.prototype.description)
    #[inline]
    pub fn description(&self) -> Option<String> {
        Js::get_description__as_value(js(self)).as_string()
    }

    /// Returns the primitive symbol that a wrapper object holds.
    ///
    /// `symbol valueOf()`
    ///
    /// Feature `symbol`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Symbol/valueOf) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-symbol.prototype.valueof)
    #[doc(alias = "valueOf")]
    #[inline]
    pub fn value_of(&self) -> Symbol {
        FromJs::from_js(Js::call_valueOf__as_value(js(self)))
    }

    /// Returns the primitive symbol; the hint makes no difference.
    ///
    /// `symbol toPrimitive(DOMString hint)`
    ///
    /// Feature `symbol`. Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Symbol/Symbol.toPrimitive) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-symbol.prototype-%symbol.toprimitive%)
    #[doc(alias = "@@toPrimitive")]
    #[inline]
    pub fn own_to_primitive(&self, hint: &str) -> Symbol {
        FromJs::from_js(Js::call_symbol_toPrimitive__str__as_value(js(self), hint))
    }

    /// The name of the type, `Symbol`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `symbol`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Symbol) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-symbol-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn own_to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl fmt::Display for Symbol {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        property::write_text(formatter, Js::try_call_toString__as_value(js(self)))
    }
}

web_imports! {
    #[wasm_bindgen(method, js_name = "[Symbol.toPrimitive]")]
    pub(crate) fn call_symbol_toPrimitive__str__as_value(this: &Js, a0: &str) -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_class = "Symbol", getter, js_name = "asyncDispose")]
    pub(crate) fn static_get_Symbol_asyncDispose__as_value() -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_class = "Symbol", getter, js_name = "asyncIterator")]
    pub(crate) fn static_get_Symbol_asyncIterator__as_value() -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_class = "Symbol", getter, js_name = "dispose")]
    pub(crate) fn static_get_Symbol_dispose__as_value() -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_class = "Symbol", getter, js_name = "hasInstance")]
    pub(crate) fn static_get_Symbol_hasInstance__as_value() -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_class = "Symbol", getter, js_name = "isConcatSpreadable")]
    pub(crate) fn static_get_Symbol_isConcatSpreadable__as_value() -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_class = "Symbol", getter, js_name = "iterator")]
    pub(crate) fn static_get_Symbol_iterator__as_value() -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_class = "Symbol", getter, js_name = "match")]
    pub(crate) fn static_get_Symbol_match__as_value() -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_class = "Symbol", getter, js_name = "matchAll")]
    pub(crate) fn static_get_Symbol_matchAll__as_value() -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_class = "Symbol", getter, js_name = "replace")]
    pub(crate) fn static_get_Symbol_replace__as_value() -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_class = "Symbol", getter, js_name = "search")]
    pub(crate) fn static_get_Symbol_search__as_value() -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_class = "Symbol", getter, js_name = "species")]
    pub(crate) fn static_get_Symbol_species__as_value() -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_class = "Symbol", getter, js_name = "split")]
    pub(crate) fn static_get_Symbol_split__as_value() -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_class = "Symbol", getter, js_name = "toPrimitive")]
    pub(crate) fn static_get_Symbol_toPrimitive__as_value() -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_class = "Symbol", getter, js_name = "toStringTag")]
    pub(crate) fn static_get_Symbol_toStringTag__as_value() -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_class = "Symbol", getter, js_name = "unscopables")]
    pub(crate) fn static_get_Symbol_unscopables__as_value() -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_class = "Symbol", js_name = "for")]
    pub(crate) fn static_call_Symbol_for__str__as_value(a0: &str) -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_class = "Symbol", js_name = "keyFor")]
    pub(crate) fn static_call_Symbol_keyFor__value__as_value(a0: &JsValue) -> JsValue;
}
