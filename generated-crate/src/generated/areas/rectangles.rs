//! Rectangles: DOMRect

use crate::runtime::prelude::*;
use crate::{DomRect, DomRectInit, DomRectList, DomRectReadOnly};

impl DomRectReadOnly {
    /// `constructor(optional unrestricted double x = 0, optional unrestricted double y = 0, optional unrestricted double width = 0, optional unrestricted double height = 0)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRectReadOnly/DOMRectReadOnly) · [Specification](https://drafts.csswg.org/geometry/#dom-domrectreadonly-domrectreadonly)
    #[inline]
    pub fn new() -> DomRectReadOnly {
        Js::new_DOMRectReadOnly__as_value().cast()
    }

    /// `constructor(optional unrestricted double x = 0, optional unrestricted double y = 0, optional unrestricted double width = 0, optional unrestricted double height = 0)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRectReadOnly/DOMRectReadOnly) · [Specification](https://drafts.csswg.org/geometry/#dom-domrectreadonly-domrectreadonly)
    #[inline]
    pub fn new_with_x(x: f64) -> DomRectReadOnly {
        Js::new_DOMRectReadOnly__number__as_value(x).cast()
    }

    /// `constructor(optional unrestricted double x = 0, optional unrestricted double y = 0, optional unrestricted double width = 0, optional unrestricted double height = 0)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRectReadOnly/DOMRectReadOnly) · [Specification](https://drafts.csswg.org/geometry/#dom-domrectreadonly-domrectreadonly)
    #[inline]
    pub fn new_with_x_and_y(x: f64, y: f64) -> DomRectReadOnly {
        Js::new_DOMRectReadOnly__number2__as_value(x, y).cast()
    }

    /// `constructor(optional unrestricted double x = 0, optional unrestricted double y = 0, optional unrestricted double width = 0, optional unrestricted double height = 0)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRectReadOnly/DOMRectReadOnly) · [Specification](https://drafts.csswg.org/geometry/#dom-domrectreadonly-domrectreadonly)
    #[inline]
    pub fn new_with_x_and_y_and_width(x: f64, y: f64, width: f64) -> DomRectReadOnly {
        Js::new_DOMRectReadOnly__number3__as_value(x, y, width).cast()
    }

    /// `constructor(optional unrestricted double x = 0, optional unrestricted double y = 0, optional unrestricted double width = 0, optional unrestricted double height = 0)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRectReadOnly/DOMRectReadOnly) · [Specification](https://drafts.csswg.org/geometry/#dom-domrectreadonly-domrectreadonly)
    #[inline]
    pub fn new_with_x_and_y_and_width_and_height(x: f64, y: f64, width: f64, height: f64) -> DomRectReadOnly {
        Js::new_DOMRectReadOnly__number4__as_value(x, y, width, height).cast()
    }

    /// `static DOMRectReadOnly fromRect(optional DOMRectInit other = {})`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRectReadOnly/fromRect_static) · [Specification](https://drafts.csswg.org/geometry/#dom-domrectreadonly-fromrect)
    #[doc(alias = "fromRect")]
    #[inline]
    pub fn from_rect() -> DomRectReadOnly {
        FromJs::from_js(Js::static_call_DOMRectReadOnly_fromRect__as_value())
    }

    /// `static DOMRectReadOnly fromRect(optional DOMRectInit other = {})`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRectReadOnly/fromRect_static) · [Specification](https://drafts.csswg.org/geometry/#dom-domrectreadonly-fromrect)
    #[doc(alias = "fromRect")]
    #[inline]
    pub fn from_rect_with_other(other: impl IntoJs<DomRectInit>) -> DomRectReadOnly {
        FromJs::from_js(Js::static_call_DOMRectReadOnly_fromRect__value__as_value(&other.to_value()))
    }

    /// `readonly attribute unrestricted double x`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRectReadOnly/x) · [Specification](https://drafts.csswg.org/geometry/#dom-domrectreadonly-x)
    #[inline]
    pub fn x(&self) -> f64 {
        Js::get_x__as_number(js(self))
    }

    /// `readonly attribute unrestricted double y`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRectReadOnly/y) · [Specification](https://drafts.csswg.org/geometry/#dom-domrectreadonly-y)
    #[inline]
    pub fn y(&self) -> f64 {
        Js::get_y__as_number(js(self))
    }

    /// `readonly attribute unrestricted double width`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRectReadOnly/width) · [Specification](https://drafts.csswg.org/geometry/#dom-domrectreadonly-width)
    #[inline]
    pub fn width(&self) -> f64 {
        Js::get_width__as_number(js(self))
    }

    /// `readonly attribute unrestricted double height`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRectReadOnly/height) · [Specification](https://drafts.csswg.org/geometry/#dom-domrectreadonly-height)
    #[inline]
    pub fn height(&self) -> f64 {
        Js::get_height__as_number(js(self))
    }

    /// `readonly attribute unrestricted double top`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRectReadOnly/top) · [Specification](https://drafts.csswg.org/geometry/#dom-domrectreadonly-top)
    #[inline]
    pub fn top(&self) -> f64 {
        Js::get_top__as_number(js(self))
    }

    /// `readonly attribute unrestricted double right`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRectReadOnly/right) · [Specification](https://drafts.csswg.org/geometry/#dom-domrectreadonly-right)
    #[inline]
    pub fn right(&self) -> f64 {
        Js::get_right__as_number(js(self))
    }

    /// `readonly attribute unrestricted double bottom`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRectReadOnly/bottom) · [Specification](https://drafts.csswg.org/geometry/#dom-domrectreadonly-bottom)
    #[inline]
    pub fn bottom(&self) -> f64 {
        Js::get_bottom__as_number(js(self))
    }

    /// `readonly attribute unrestricted double left`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRectReadOnly/left) · [Specification](https://drafts.csswg.org/geometry/#dom-domrectreadonly-left)
    #[inline]
    pub fn left(&self) -> f64 {
        Js::get_left__as_number(js(self))
    }

    /// `object toJSON()`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRectReadOnly/toJSON) · [Specification](https://drafts.csswg.org/geometry/#dom-domrectreadonly-tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Object {
        FromJs::from_js(Js::call_toJSON__as_value(js(self)))
    }
}

impl DomRect {
    /// `constructor(optional unrestricted double x = 0, optional unrestricted double y = 0, optional unrestricted double width = 0, optional unrestricted double height = 0)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRect/DOMRect) · [Specification](https://drafts.csswg.org/geometry/#dom-domrect-domrect)
    #[inline]
    pub fn new() -> DomRect {
        Js::new_DOMRect__as_value().cast()
    }

    /// `constructor(optional unrestricted double x = 0, optional unrestricted double y = 0, optional unrestricted double width = 0, optional unrestricted double height = 0)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRect/DOMRect) · [Specification](https://drafts.csswg.org/geometry/#dom-domrect-domrect)
    #[inline]
    pub fn new_with_x(x: f64) -> DomRect {
        Js::new_DOMRect__number__as_value(x).cast()
    }

    /// `constructor(optional unrestricted double x = 0, optional unrestricted double y = 0, optional unrestricted double width = 0, optional unrestricted double height = 0)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRect/DOMRect) · [Specification](https://drafts.csswg.org/geometry/#dom-domrect-domrect)
    #[inline]
    pub fn new_with_x_and_y(x: f64, y: f64) -> DomRect {
        Js::new_DOMRect__number2__as_value(x, y).cast()
    }

    /// `constructor(optional unrestricted double x = 0, optional unrestricted double y = 0, optional unrestricted double width = 0, optional unrestricted double height = 0)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRect/DOMRect) · [Specification](https://drafts.csswg.org/geometry/#dom-domrect-domrect)
    #[inline]
    pub fn new_with_x_and_y_and_width(x: f64, y: f64, width: f64) -> DomRect {
        Js::new_DOMRect__number3__as_value(x, y, width).cast()
    }

    /// `constructor(optional unrestricted double x = 0, optional unrestricted double y = 0, optional unrestricted double width = 0, optional unrestricted double height = 0)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRect/DOMRect) · [Specification](https://drafts.csswg.org/geometry/#dom-domrect-domrect)
    #[inline]
    pub fn new_with_x_and_y_and_width_and_height(x: f64, y: f64, width: f64, height: f64) -> DomRect {
        Js::new_DOMRect__number4__as_value(x, y, width, height).cast()
    }

    /// `static DOMRect fromRect(optional DOMRectInit other = {})`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRect/fromRect_static) · [Specification](https://drafts.csswg.org/geometry/#dom-domrect-fromrect)
    #[doc(alias = "fromRect")]
    #[inline]
    pub fn from_rect() -> DomRect {
        FromJs::from_js(Js::static_call_DOMRect_fromRect__as_value())
    }

    /// `static DOMRect fromRect(optional DOMRectInit other = {})`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRect/fromRect_static) · [Specification](https://drafts.csswg.org/geometry/#dom-domrect-fromrect)
    #[doc(alias = "fromRect")]
    #[inline]
    pub fn from_rect_with_other(other: impl IntoJs<DomRectInit>) -> DomRect {
        FromJs::from_js(Js::static_call_DOMRect_fromRect__value__as_value(&other.to_value()))
    }

    /// `inherit attribute unrestricted double x`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRect/x) · [Specification](https://drafts.csswg.org/geometry/#dom-domrect-x)
    #[doc(alias = "x")]
    #[inline]
    pub fn set_x(&self, value: f64) {
        Js::set_x__number(js(self), value)
    }

    /// `inherit attribute unrestricted double y`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRect/y) · [Specification](https://drafts.csswg.org/geometry/#dom-domrect-y)
    #[doc(alias = "y")]
    #[inline]
    pub fn set_y(&self, value: f64) {
        Js::set_y__number(js(self), value)
    }

    /// `inherit attribute unrestricted double width`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRect/width) · [Specification](https://drafts.csswg.org/geometry/#dom-domrect-width)
    #[doc(alias = "width")]
    #[inline]
    pub fn set_width(&self, value: f64) {
        Js::set_width__number(js(self), value)
    }

    /// `inherit attribute unrestricted double height`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRect/height) · [Specification](https://drafts.csswg.org/geometry/#dom-domrect-height)
    #[doc(alias = "height")]
    #[inline]
    pub fn set_height(&self, value: f64) {
        Js::set_height__number(js(self), value)
    }
}

impl DomRectInit {
    /// `dictionary DOMRectInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `unrestricted double x = 0`
    #[doc(alias = "x")]
    pub fn get_x(&self) -> Option<f64> {
        property::get(self, "x")
    }

    /// `unrestricted double x = 0`
    #[doc(alias = "x")]
    pub fn set_x(&self, value: f64) -> &Self {
        property::set_f64(self, "x", value);
        self
    }

    /// `unrestricted double y = 0`
    #[doc(alias = "y")]
    pub fn get_y(&self) -> Option<f64> {
        property::get(self, "y")
    }

    /// `unrestricted double y = 0`
    #[doc(alias = "y")]
    pub fn set_y(&self, value: f64) -> &Self {
        property::set_f64(self, "y", value);
        self
    }

    /// `unrestricted double width = 0`
    #[doc(alias = "width")]
    pub fn get_width(&self) -> Option<f64> {
        property::get(self, "width")
    }

    /// `unrestricted double width = 0`
    #[doc(alias = "width")]
    pub fn set_width(&self, value: f64) -> &Self {
        property::set_f64(self, "width", value);
        self
    }

    /// `unrestricted double height = 0`
    #[doc(alias = "height")]
    pub fn get_height(&self) -> Option<f64> {
        property::get(self, "height")
    }

    /// `unrestricted double height = 0`
    #[doc(alias = "height")]
    pub fn set_height(&self, value: f64) -> &Self {
        property::set_f64(self, "height", value);
        self
    }
}

impl Default for DomRectInit {
    fn default() -> Self {
        Self::new()
    }
}

impl DomRectList {
    /// `readonly attribute unsigned long length`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRectList/length) · [Specification](https://drafts.csswg.org/geometry/#dom-domrectlist-length)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `getter DOMRect? item(unsigned long index)`
    #[inline]
    pub fn get(&self, index: u32) -> Option<DomRect> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// `getter DOMRect? item(unsigned long index)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRectList/item) · [Specification](https://drafts.csswg.org/geometry/#dom-domrectlist-item)
    #[inline]
    pub fn item(&self, index: u32) -> Option<DomRect> {
        Js::call_item__number__as_option_value(js(self), index as f64).map(Js::read)
    }
}

impl IntoIterator for &DomRectList {
    type Item = DomRect;
    type IntoIter = IndexedIter<DomRect>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

sequence!([] DomRectList; DomRect);

imports! {
    #[wasm_bindgen(method, getter, js_name = "bottom")]
    pub(crate) fn get_bottom__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "right")]
    pub(crate) fn get_right__as_number(this: &Js) -> f64;
    #[wasm_bindgen(constructor, js_class = "DOMRect")]
    pub(crate) fn new_DOMRect__as_value() -> Js;
    #[wasm_bindgen(constructor, js_class = "DOMRect")]
    pub(crate) fn new_DOMRect__number__as_value(a0: f64) -> Js;
    #[wasm_bindgen(constructor, js_class = "DOMRect")]
    pub(crate) fn new_DOMRect__number2__as_value(a0: f64, a1: f64) -> Js;
    #[wasm_bindgen(constructor, js_class = "DOMRect")]
    pub(crate) fn new_DOMRect__number3__as_value(a0: f64, a1: f64, a2: f64) -> Js;
    #[wasm_bindgen(constructor, js_class = "DOMRect")]
    pub(crate) fn new_DOMRect__number4__as_value(a0: f64, a1: f64, a2: f64, a3: f64) -> Js;
    #[wasm_bindgen(constructor, js_class = "DOMRectReadOnly")]
    pub(crate) fn new_DOMRectReadOnly__as_value() -> Js;
    #[wasm_bindgen(constructor, js_class = "DOMRectReadOnly")]
    pub(crate) fn new_DOMRectReadOnly__number__as_value(a0: f64) -> Js;
    #[wasm_bindgen(constructor, js_class = "DOMRectReadOnly")]
    pub(crate) fn new_DOMRectReadOnly__number2__as_value(a0: f64, a1: f64) -> Js;
    #[wasm_bindgen(constructor, js_class = "DOMRectReadOnly")]
    pub(crate) fn new_DOMRectReadOnly__number3__as_value(a0: f64, a1: f64, a2: f64) -> Js;
    #[wasm_bindgen(constructor, js_class = "DOMRectReadOnly")]
    pub(crate) fn new_DOMRectReadOnly__number4__as_value(a0: f64, a1: f64, a2: f64, a3: f64) -> Js;
    #[wasm_bindgen(static_method_of = Js, js_class = "DOMRect", js_name = "fromRect")]
    pub(crate) fn static_call_DOMRect_fromRect__as_value() -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_class = "DOMRect", js_name = "fromRect")]
    pub(crate) fn static_call_DOMRect_fromRect__value__as_value(a0: &JsValue) -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_class = "DOMRectReadOnly", js_name = "fromRect")]
    pub(crate) fn static_call_DOMRectReadOnly_fromRect__as_value() -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_class = "DOMRectReadOnly", js_name = "fromRect")]
    pub(crate) fn static_call_DOMRectReadOnly_fromRect__value__as_value(a0: &JsValue) -> JsValue;
}
