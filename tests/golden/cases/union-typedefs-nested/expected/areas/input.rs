//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Picture, PictureOrBoolean, Screen, Source, Wide};

impl Screen {
    /// `undefined show(Picture picture)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn show(&self, picture: impl Into<Picture>) -> Result<(), Exception> {
        Js::try_call_show__value(js(self), &picture.into().to_js())
    }

    /// `undefined load(Source source)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn load(&self, source: impl Into<Source>) -> Result<(), Exception> {
        Js::try_call_load__value(js(self), &source.into().to_js())
    }

    /// `undefined wide(Wide source)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn wide(&self, source: impl NullableUnion<Wide>) -> Result<(), Exception> {
        Js::try_call_wide__value(js(self), &source.into_option().to_js())
    }

    /// `undefined anonymous((Picture or boolean) what)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn anonymous(&self, what: impl Into<PictureOrBoolean>) -> Result<(), Exception> {
        Js::try_call_anonymous__value(js(self), &what.into().to_js())
    }

    /// `undefined same((Picture or boolean) what)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn same(&self, what: impl Into<PictureOrBoolean>) -> Result<(), Exception> {
        Js::try_call_same__value(js(self), &what.into().to_js())
    }

    /// `undefined nullable((Picture? or boolean) what)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn nullable(&self, what: impl NullableUnion<PictureOrBoolean>) -> Result<(), Exception> {
        Js::try_call_nullable__value(js(self), &what.into_option().to_js())
    }

    /// `undefined promised(Promise<(Picture or boolean)> what)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn promised(&self, what: &Promise<PictureOrBoolean>) -> Result<(), Exception> {
        Js::try_call_promised__value(js(self), what.as_ref())
    }

    /// `attribute Picture current`
    ///
    /// Feature `input`.
    #[inline]
    pub fn current(&self) -> Picture {
        FromJs::from_js(Js::get_current__as_value(js(self)))
    }

    /// `attribute Picture current`
    ///
    /// Feature `input`.
    #[doc(alias = "current")]
    #[inline]
    pub fn set_current(&self, value: impl Into<Picture>) {
        Js::set_current__value(js(self), &value.into().to_js())
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "current")]
    pub(crate) fn get_current__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "current")]
    pub(crate) fn set_current__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "anonymous")]
    pub(crate) fn try_call_anonymous__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "load")]
    pub(crate) fn try_call_load__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "nullable")]
    pub(crate) fn try_call_nullable__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "promised")]
    pub(crate) fn try_call_promised__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "same")]
    pub(crate) fn try_call_same__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "show")]
    pub(crate) fn try_call_show__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "wide")]
    pub(crate) fn try_call_wide__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
}
