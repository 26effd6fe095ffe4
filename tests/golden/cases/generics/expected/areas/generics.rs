//! What generics.idl defines

use crate::runtime::prelude::*;
use crate::{Dictionary, Lookup, Ordered, Step};

impl Dictionary {
    /// `static boolean isDictionary(any value)`
    ///
    /// Feature `generics`.
    #[doc(alias = "isDictionary")]
    #[inline]
    pub fn is_dictionary(value: &JsValue) -> bool {
        Js::static_call_Dictionary_isDictionary__value__as_bool(value).get()
    }

    /// `static Dictionary<DOMString, sequence<U>> groups(sequence<U> items)`
    ///
    /// Feature `generics`.
    #[inline]
    pub fn groups<U>(items: impl IntoSequence<U>) -> Dictionary<String, Array<U>> {
        FromJs::from_js(Js::static_call_Dictionary_groups__value__as_value(&items.into_array()))
    }
}

impl<K, V> Dictionary<K, V> {
    /// Makes a new `Dictionary`.
    ///
    /// `constructor(sequence<[K, V]> pairs)`
    ///
    /// Feature `generics`.
    #[inline]
    pub fn from_pairs(pairs: impl IntoSequence<(K, V)>) -> Dictionary<K, V> {
        Js::new_Dictionary__value__as_value(&pairs.into_array()).cast()
    }

    /// Makes a new `Dictionary`.
    ///
    /// `constructor()`
    ///
    /// Feature `generics`.
    #[inline]
    pub fn new() -> Dictionary<K, V> {
        Js::new_Dictionary__as_value().cast()
    }

    /// `readonly attribute unsigned long size`
    ///
    /// Feature `generics`.
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// `attribute DOMString label`
    ///
    /// Feature `generics`.
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString label`
    ///
    /// Feature `generics`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_label__str(js(self), value)
    }

    /// `V? get(K key)`
    ///
    /// Feature `generics`.
    #[inline]
    pub fn get(&self, key: impl IntoJs<K>) -> Option<V>
    where
        V: FromJs,
    {
        FromJs::from_js(Js::call_get__value__as_value(js(self), &key.to_value()))
    }

    /// `[K, V]? first()`
    ///
    /// Feature `generics`.
    #[inline]
    pub fn first(&self) -> Option<(K, V)>
    where
        K: FromJs,
        V: FromJs,
    {
        FromJs::from_js(Js::call_first__as_value(js(self)))
    }

    /// `Dictionary<K, U> map((V, unsigned long) -> U callback)`
    ///
    /// Feature `generics`.
    #[inline]
    pub fn map<U>(&self, callback: impl IntoInfallibleFunction<Function<fn(V, u32) -> U>>) -> Dictionary<K, U> {
        callback.scoped(|callback| FromJs::from_js(Js::call_map__value__as_value(js(self), callback.as_ref())))
    }

    /// `Dictionary<K, U> map((V, unsigned long) -> U callback)`
    ///
    /// Feature `generics`.
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "map")]
    #[inline]
    pub fn try_map<U>(
        &self,
        callback: impl IntoScopedFunction<Function<fn(V, u32) -> U>>,
    ) -> Result<Dictionary<K, U>, Exception> {
        callback.scoped(|callback| Js::try_call_map__value__as_value(js(self), callback.as_ref()).map(Js::read))
    }

    /// `undefined forEach((V, K, Dictionary<K, V>) -> undefined callback)`
    ///
    /// Feature `generics`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoFunction<Function<fn(V, K, Dictionary<K, V>)>>) -> Result<(), Exception> {
        Js::try_call_forEach__value(js(self), &callback.into_callback().into_function())
    }

    /// `boolean equals(any other)`
    ///
    /// Feature `generics`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn equals(&self, other: impl IntoJs<JsValue>) -> Result<bool, Exception> {
        Js::try_call_equals__value__as_bool(js(self), &other.to_value()).map(Truth::get)
    }

    /// `Promise<V> later(optional V value)`
    ///
    /// Feature `generics`.
    #[inline]
    pub fn later(&self) -> Promise<V> {
        Promise::of_call(Js::try_call_later__as_value(js(self)))
    }

    /// As `later`, with `value`.
    ///
    /// `Promise<V> later(optional V value)`
    ///
    /// Feature `generics`.
    #[doc(alias = "later")]
    #[inline]
    pub fn later_with_value(&self, value: impl IntoJs<V>) -> Promise<V> {
        Promise::of_call(Js::try_call_later__value__as_value(js(self), &value.to_value()))
    }

    /// `undefined addAll(V... values)`
    ///
    /// Feature `generics`.
    #[doc(alias = "addAll")]
    #[inline]
    pub fn add_all(&self, values: impl IntoSequence<V>) {
        Js::call_addAll__value_spread(js(self), &values.to_value())
    }

    /// `Dictionary anything()`
    ///
    /// Feature `generics`.
    #[inline]
    pub fn anything(&self) -> Dictionary {
        FromJs::from_js(Js::call_anything__as_value(js(self)))
    }
}

impl<A, V, K> Ordered<A, V, K> {
    /// `readonly attribute A order`
    ///
    /// Feature `generics`.
    #[inline]
    pub fn order(&self) -> A
    where
        A: FromJs,
    {
        FromJs::from_js(Js::get_order__as_value(js(self)))
    }

    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `generics`.
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl<T> Step<T> {
    /// `readonly attribute T value`
    ///
    /// Feature `generics`.
    #[inline]
    pub fn value(&self) -> T
    where
        T: FromJs,
    {
        FromJs::from_js(Js::get_value__as_value(js(self)))
    }
}

impl crate::Things::StepOptions {
    /// Makes a new `StepOptions`.
    ///
    /// `dictionary StepOptions`
    ///
    /// Feature `generics`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `(DOMString) -> any visit`
    ///
    /// Feature `generics`.
    #[doc(alias = "visit")]
    pub fn get_visit(&self) -> Option<Function<fn(String) -> JsValue>> {
        property::get(self, "visit")
    }

    /// `(DOMString) -> any visit`
    ///
    /// Feature `generics`.
    #[doc(alias = "visit")]
    pub fn set_visit(&self, value: impl IntoAnyFunction<Function<fn(String) -> JsValue>>) -> &Self {
        property::set(self, "visit", &value.into_callback().into_function());
        self
    }
}

impl Default for crate::Things::StepOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl<K, V> Lookup<K, V> {
    /// Makes a new `Lookup`.
    ///
    /// `constructor()`
    ///
    /// Feature `generics`.
    #[inline]
    pub fn new() -> Lookup<K, V> {
        Js::new_Lookup__as_value().cast()
    }

    /// `Lookup<K, V> set(K key, V value)`
    ///
    /// Feature `generics`.
    #[inline]
    pub fn set(&self, key: impl IntoJs<K>, value: impl IntoJs<V>) -> Lookup<K, V> {
        FromJs::from_js(Js::call_set__value2__as_value(js(self), &key.to_value(), &value.to_value()))
    }
}

web_map_traits!(Lookup);

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "[Symbol.toStringTag]")]
    pub(crate) fn get_symbol_toStringTag__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "label")]
    pub(crate) fn get_label__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "order")]
    pub(crate) fn get_order__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "size")]
    pub(crate) fn get_size__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "value")]
    pub(crate) fn get_value__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, setter, js_name = "label")]
    pub(crate) fn try_set_label__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(variadic, method, js_name = "addAll")]
    pub(crate) fn call_addAll__value_spread(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "anything")]
    pub(crate) fn call_anything__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "equals")]
    pub(crate) fn try_call_equals__value__as_bool(this: &Js, a0: &JsValue) -> Result<Truth, Exception>;
    #[wasm_bindgen(method, js_name = "first")]
    pub(crate) fn call_first__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "forEach")]
    pub(crate) fn try_call_forEach__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "get")]
    pub(crate) fn call_get__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "later")]
    pub(crate) fn try_call_later__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "later")]
    pub(crate) fn try_call_later__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "map")]
    pub(crate) fn call_map__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "map")]
    pub(crate) fn try_call_map__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "set")]
    pub(crate) fn call_set__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> JsValue;
    #[wasm_bindgen(constructor, js_class = "Dictionary")]
    pub(crate) fn new_Dictionary__as_value() -> Js;
    #[wasm_bindgen(constructor, js_class = "Dictionary")]
    pub(crate) fn new_Dictionary__value__as_value(a0: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_class = "Lookup")]
    pub(crate) fn new_Lookup__as_value() -> Js;
    #[wasm_bindgen(static_method_of = Js, js_class = "Dictionary", js_name = "groups")]
    pub(crate) fn static_call_Dictionary_groups__value__as_value(a0: &JsValue) -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_class = "Dictionary", js_name = "isDictionary")]
    pub(crate) fn static_call_Dictionary_isDictionary__value__as_bool(a0: &JsValue) -> Truth;
}
