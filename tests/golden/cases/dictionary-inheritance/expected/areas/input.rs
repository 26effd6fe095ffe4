//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Base, Happening, Leaf, Middle};

impl Base {
    /// Makes a new `Base`.
    ///
    /// `dictionary Base`
    ///
    /// Feature `input`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `input`.
    #[doc(alias = "bubbles")]
    pub fn get_bubbles(&self) -> Option<bool> {
        property::get(self, "bubbles")
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `input`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `DOMString plainName`
    ///
    /// Feature `input`.
    #[doc(alias = "plainName")]
    pub fn get_plain_name(&self) -> Option<String> {
        property::get(self, "plainName")
    }

    /// `DOMString plainName`
    ///
    /// Feature `input`.
    #[doc(alias = "plainName")]
    pub fn set_plain_name(&self, value: &str) -> &Self {
        property::set_str(self, "plainName", value);
        self
    }
}

impl Default for Base {
    fn default() -> Self {
        Self::new()
    }
}

impl Middle {
    /// Makes a new `Middle`.
    ///
    /// `dictionary Middle : Base`
    ///
    /// Feature `input`.
    pub fn new(kind: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "kind", kind);
        this
    }

    /// `required DOMString kind`
    ///
    /// Feature `input`.
    #[doc(alias = "kind")]
    pub fn get_kind(&self) -> String {
        property::get(self, "kind")
    }

    /// `required DOMString kind`
    ///
    /// Feature `input`.
    #[doc(alias = "kind")]
    pub fn set_kind(&self, value: &str) -> &Self {
        property::set_str(self, "kind", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `input`. Inherited from `Base`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `DOMString plainName`
    ///
    /// Feature `input`. Inherited from `Base`.
    #[doc(alias = "plainName")]
    pub fn set_plain_name(&self, value: &str) -> &Self {
        property::set_str(self, "plainName", value);
        self
    }
}

impl Leaf {
    /// Makes a new `Leaf`.
    ///
    /// `dictionary Leaf : Middle`
    ///
    /// Feature `input`.
    pub fn new(kind: &str, value: i32) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "kind", kind);
        property::set_f64(&this, "value", value as f64);
        this
    }

    /// `required long value`
    ///
    /// Feature `input`.
    #[doc(alias = "value")]
    pub fn get_value(&self) -> i32 {
        property::get(self, "value")
    }

    /// `required long value`
    ///
    /// Feature `input`.
    #[doc(alias = "value")]
    pub fn set_value(&self, value: i32) -> &Self {
        property::set_f64(self, "value", value as f64);
        self
    }

    /// `double scale = 1`
    ///
    /// Feature `input`.
    #[doc(alias = "scale")]
    pub fn get_scale(&self) -> Option<f64> {
        property::get(self, "scale")
    }

    /// `double scale = 1`
    ///
    /// Feature `input`.
    #[doc(alias = "scale")]
    pub fn set_scale(&self, value: f64) -> &Self {
        property::set_f64(self, "scale", value);
        self
    }

    /// `DOMString plain_name`
    ///
    /// Feature `input`.
    #[doc(alias = "plain_name")]
    pub fn get_plain_name(&self) -> Option<String> {
        property::get(self, "plain_name")
    }

    /// `DOMString plain_name`
    ///
    /// Feature `input`.
    #[doc(alias = "plain_name")]
    pub fn set_plain_name(&self, value: &str) -> &Self {
        property::set_str(self, "plain_name", value);
        self
    }

    /// `DOMString note = ""`
    ///
    /// Feature `input`.
    #[doc(alias = "note")]
    pub fn get_note(&self) -> Option<String> {
        property::get(self, "note")
    }

    /// `DOMString note = ""`
    ///
    /// Feature `input`.
    #[doc(alias = "note")]
    pub fn set_note(&self, value: &str) -> &Self {
        property::set_str(self, "note", value);
        self
    }

    /// `required DOMString kind`
    ///
    /// Feature `input`. Inherited from `Middle`.
    #[doc(alias = "kind")]
    pub fn set_kind(&self, value: &str) -> &Self {
        property::set_str(self, "kind", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `input`. Inherited from `Base`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }
}

impl Happening {
    /// Makes a new `Happening`.
    ///
    /// `constructor(DOMString type, Leaf init)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(type_: &str, init: &Leaf) -> Result<Happening, Exception> {
        Js::try_new_Happening__str_value__as_value(type_, init.as_ref()).map(Js::cast)
    }

    /// `undefined replay(optional Base options = {})`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn replay(&self) -> Result<(), Exception> {
        Js::try_call_replay(js(self))
    }

    /// As `replay`, with `options`.
    ///
    /// `undefined replay(optional Base options = {})`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "replay")]
    #[inline]
    pub fn replay_with_options(&self, options: &Base) -> Result<(), Exception> {
        Js::try_call_replay__value(js(self), options.as_ref())
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "replay")]
    pub(crate) fn try_call_replay(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "replay")]
    pub(crate) fn try_call_replay__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Happening")]
    pub(crate) fn try_new_Happening__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
}
