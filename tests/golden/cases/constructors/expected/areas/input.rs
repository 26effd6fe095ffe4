//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Init, Moment, Point, Widget};

impl Init {
    /// Makes a new `Init`.
    ///
    /// `dictionary Init`
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
}

impl Point {
    /// Makes a new `Point`.
    ///
    /// `constructor(optional unrestricted double x = 0, optional unrestricted double y = 0)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new() -> Result<Point, Exception> {
        Js::try_new_Point__as_value().map(Js::cast)
    }

    /// As `new`, with `x`.
    ///
    /// `constructor(optional unrestricted double x = 0, optional unrestricted double y = 0)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_x(x: f64) -> Result<Point, Exception> {
        Js::try_new_Point__number__as_value(x).map(Js::cast)
    }

    /// As `new_with_x`, with `y`.
    ///
    /// `constructor(optional unrestricted double x = 0, optional unrestricted double y = 0)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_x_and_y(x: f64, y: f64) -> Result<Point, Exception> {
        Js::try_new_Point__number2__as_value(x, y).map(Js::cast)
    }
}

impl Moment {
    /// Makes a new `Moment`.
    ///
    /// `constructor(DOMString type, optional Init init)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(type_: &str) -> Result<Moment, Exception> {
        Js::try_new_Moment__str__as_value(type_).map(Js::cast)
    }

    /// As `new`, with `init`.
    ///
    /// `constructor(DOMString type, optional Init init)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_init(type_: &str, init: &Init) -> Result<Moment, Exception> {
        Js::try_new_Moment__str_value__as_value(type_, init.as_ref()).map(Js::cast)
    }
}

impl Widget {
    /// `readonly attribute DOMString tag`
    ///
    /// Feature `input`.
    #[inline]
    pub fn tag(&self) -> String {
        Js::get_tag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "tag")]
    pub(crate) fn get_tag__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, constructor, js_class = "Moment")]
    pub(crate) fn try_new_Moment__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Moment")]
    pub(crate) fn try_new_Moment__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Point")]
    pub(crate) fn try_new_Point__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Point")]
    pub(crate) fn try_new_Point__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Point")]
    pub(crate) fn try_new_Point__number2__as_value(a0: f64, a1: f64) -> Result<Js, Exception>;
}
