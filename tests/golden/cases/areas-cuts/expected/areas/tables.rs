//! Tables and their rows

use crate::runtime::prelude::*;
use crate::{Row, Table};

impl Table {
    /// `Row insertRow(optional long index = -1)`
    ///
    /// Feature `tables`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "insertRow")]
    #[inline]
    pub fn insert_row(&self) -> Result<Row, Exception> {
        Js::try_call_insertRow__as_value(js(self)).map(Js::read)
    }

    /// As `insert_row`, with `index`.
    ///
    /// `Row insertRow(optional long index = -1)`
    ///
    /// Feature `tables`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "insertRow")]
    #[inline]
    pub fn insert_row_with_index(&self, index: i32) -> Result<Row, Exception> {
        Js::try_call_insertRow__number__as_value(js(self), index as f64).map(Js::read)
    }
}

impl Row {
    /// `readonly attribute long index`
    ///
    /// Feature `tables`.
    #[inline]
    pub fn index(&self) -> i32 {
        Js::get_index__as_number(js(self)) as i32
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "index")]
    pub(crate) fn get_index__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, js_name = "insertRow")]
    pub(crate) fn try_call_insertRow__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "insertRow")]
    pub(crate) fn try_call_insertRow__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
}
