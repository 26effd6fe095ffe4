//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{
    ArrayBufferOrBead, Bead, BeadOrBeadRecord, BeadOrBeadSequence, BeadOrColour, BeadOrNecklace, BufferSourceOrString,
    Float32ArrayOrF32Sequence, Necklace, NecklaceOrBeadSequence, Order, Shop, StringOrStringSequence, Tray,
    TrayOrBeadSequence, Uint8ArrayOrBead,
};

impl Necklace {
    /// `iterable<Bead>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn entries(&self) -> Iter<(u32, Bead)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// `iterable<Bead>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn keys(&self) -> Iter<u32> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// `iterable<Bead>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn values(&self) -> Iter<Bead> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// `iterable<Bead>`
    ///
    /// Feature `input`.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(Bead, u32, Necklace)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// `iterable<Bead>`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(Bead, u32, Necklace)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }
}

impl IntoIterator for &Necklace {
    type Item = Bead;
    type IntoIter = Iter<Bead>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }
}

sequence!([] Necklace; Bead);

impl Tray {
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `input`.
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `getter Bead? item(unsigned long index)`
    ///
    /// Feature `input`.
    #[inline]
    pub fn get(&self, index: u32) -> Option<Bead> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// `getter Bead? item(unsigned long index)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn item(&self, index: u32) -> Result<Option<Bead>, Exception> {
        Js::try_call_item__number__as_option_value(js(self), index as f64).map(Js::read_nullable)
    }
}

impl IntoIterator for &Tray {
    type Item = Bead;
    type IntoIter = IndexedIter<Bead>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

sequence!([] Tray; Bead);

impl Order {
    /// Makes a new `Order`.
    ///
    /// `dictionary Order`
    ///
    /// Feature `input`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `(DOMString or sequence<DOMString>) names`
    ///
    /// Feature `input`.
    #[doc(alias = "names")]
    pub fn get_names(&self) -> Option<StringOrStringSequence> {
        property::get(self, "names")
    }

    /// `(DOMString or sequence<DOMString>) names`
    ///
    /// Feature `input`.
    #[doc(alias = "names")]
    pub fn set_names(&self, value: impl Into<StringOrStringSequence>) -> &Self {
        property::set(self, "names", &value.into().to_js());
        self
    }

    /// `(Float32Array or sequence<float>) weights`
    ///
    /// Feature `input`.
    #[doc(alias = "weights")]
    pub fn get_weights(&self) -> Option<Float32ArrayOrF32Sequence> {
        property::get(self, "weights")
    }

    /// `(Float32Array or sequence<float>) weights`
    ///
    /// Feature `input`.
    #[doc(alias = "weights")]
    pub fn set_weights(&self, value: impl Into<Float32ArrayOrF32Sequence>) -> &Self {
        property::set(self, "weights", &value.into().to_js());
        self
    }

    /// `(BufferSource or DOMString) picture`
    ///
    /// Feature `input`.
    #[doc(alias = "picture")]
    pub fn get_picture(&self) -> Option<BufferSourceOrString> {
        property::get(self, "picture")
    }

    /// `(BufferSource or DOMString) picture`
    ///
    /// Feature `input`.
    #[doc(alias = "picture")]
    pub fn set_picture(&self, value: impl Into<BufferSourceOrString>) -> &Self {
        property::set(self, "picture", &value.into().to_js());
        self
    }

    /// `(ArrayBuffer or Bead) mould`
    ///
    /// Feature `input`.
    #[doc(alias = "mould")]
    pub fn get_mould(&self) -> Option<ArrayBufferOrBead> {
        property::get(self, "mould")
    }

    /// `(ArrayBuffer or Bead) mould`
    ///
    /// Feature `input`.
    #[doc(alias = "mould")]
    pub fn set_mould(&self, value: impl Into<ArrayBufferOrBead>) -> &Self {
        property::set(self, "mould", &value.into().to_js());
        self
    }

    /// `sequence<(Uint8Array or Bead)> parts`
    ///
    /// Feature `input`.
    #[doc(alias = "parts")]
    pub fn get_parts(&self) -> Option<Array<Uint8ArrayOrBead>> {
        property::get(self, "parts")
    }

    /// `sequence<(Uint8Array or Bead)> parts`
    ///
    /// Feature `input`.
    #[doc(alias = "parts")]
    pub fn set_parts(&self, value: impl IntoSequence<Uint8ArrayOrBead>) -> &Self {
        property::set(self, "parts", &value.to_value());
        self
    }
}

impl Default for Order {
    fn default() -> Self {
        Self::new()
    }
}

impl Shop {
    /// `undefined thread((Bead or sequence<Bead>) beads)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn thread(&self, beads: impl Into<BeadOrBeadSequence>) -> Result<(), Exception> {
        Js::try_call_thread__value(js(self), &beads.into().to_js())
    }

    /// `undefined rethread((Necklace or sequence<Bead>) beads)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn rethread(&self, beads: impl Into<NecklaceOrBeadSequence>) -> Result<(), Exception> {
        Js::try_call_rethread__value(js(self), &beads.into().to_js())
    }

    /// `undefined sort((Tray or sequence<Bead>) beads)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn sort(&self, beads: impl Into<TrayOrBeadSequence>) -> Result<(), Exception> {
        Js::try_call_sort__value(js(self), &beads.into().to_js())
    }

    /// `undefined dye((Bead or Colour) with, sequence<Bead> beads)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn dye(&self, with: impl Into<BeadOrColour>, beads: impl IntoSequence<Bead>) -> Result<(), Exception> {
        Js::try_call_dye__value2(js(self), &with.into().to_js(), &beads.to_value())
    }

    /// `undefined choose((Bead or Necklace)? one, (Bead or record<DOMString, Bead>) other)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn choose(
        &self,
        one: impl NullableUnion<BeadOrNecklace>,
        other: impl Into<BeadOrBeadRecord>,
    ) -> Result<(), Exception> {
        Js::try_call_choose__value2(js(self), &one.into_option().to_js(), &other.into().to_js())
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "length")]
    pub(crate) fn get_length__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, js_name = "choose")]
    pub(crate) fn try_call_choose__value2(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "dye")]
    pub(crate) fn try_call_dye__value2(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "entries")]
    pub(crate) fn call_entries__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "forEach")]
    pub(crate) fn call_forEach__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "forEach")]
    pub(crate) fn try_call_forEach__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "item")]
    pub(crate) fn try_call_item__number__as_option_value(this: &Js, a0: f64) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(method, js_name = "keys")]
    pub(crate) fn call_keys__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "rethread")]
    pub(crate) fn try_call_rethread__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "sort")]
    pub(crate) fn try_call_sort__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "thread")]
    pub(crate) fn try_call_thread__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "values")]
    pub(crate) fn call_values__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, structural, indexing_getter)]
    pub(crate) fn index_get__number__as_option_value(this: &Js, a0: f64) -> Option<Js>;
}
