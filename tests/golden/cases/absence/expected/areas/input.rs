//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{DedicatedWorkerGlobalScope, Everywhere, Holder, OfPages, Plain, Secret, SecureHolder, Window};

impl Window {
    /// `readonly attribute Plain ofAll`
    ///
    /// Feature `input`.
    #[doc(alias = "ofAll")]
    #[inline]
    pub fn of_all(&self) -> Plain {
        FromJs::from_js(Js::get_ofAll__as_value(js(self)))
    }

    /// `readonly attribute OfPages ofSome`
    ///
    /// Feature `input`.
    #[doc(alias = "ofSome")]
    #[inline]
    pub fn of_some(&self) -> OfPages {
        FromJs::from_js(Js::get_ofSome__as_value(js(self)))
    }
}

impl DedicatedWorkerGlobalScope {
    /// `readonly attribute Plain ofAll`
    ///
    /// Feature `input`.
    #[doc(alias = "ofAll")]
    #[inline]
    pub fn of_all(&self) -> Plain {
        FromJs::from_js(Js::get_ofAll__as_value(js(self)))
    }

    /// `readonly attribute OfPages ofSome`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Feature `input`.
    #[doc(alias = "ofSome")]
    #[inline]
    pub fn of_some(&self) -> Option<OfPages> {
        Js::get_ofSome__as_option_value(js(self)).map(Js::read)
    }
}

impl Holder {
    /// `readonly attribute Plain plain`
    ///
    /// Feature `input`.
    #[inline]
    pub fn plain(&self) -> Plain {
        FromJs::from_js(Js::get_plain__as_value(js(self)))
    }

    /// `readonly attribute Everywhere everywhere`
    ///
    /// Feature `input`.
    #[inline]
    pub fn everywhere(&self) -> Everywhere {
        FromJs::from_js(Js::get_everywhere__as_value(js(self)))
    }

    /// `readonly attribute Plain secure`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Feature `input`. In secure contexts only.
    #[inline]
    pub fn secure(&self) -> Option<Plain> {
        Js::get_secure__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute Renamed secureRenamed`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Feature `input`. In secure contexts only.
    #[doc(alias = "secureRenamed")]
    #[inline]
    pub fn secure_renamed(&self) -> Option<Plain> {
        Js::get_secureRenamed__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute Secret secret`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Feature `input`.
    #[inline]
    pub fn secret(&self) -> Option<Secret> {
        Js::get_secret__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute OfPages ofPages`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Feature `input`.
    #[doc(alias = "ofPages")]
    #[inline]
    pub fn of_pages(&self) -> Option<OfPages> {
        Js::get_ofPages__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute Plain inPages`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Feature `input`. Exposed in Window only.
    #[doc(alias = "inPages")]
    #[inline]
    pub fn in_pages(&self) -> Option<Plain> {
        Js::get_inPages__as_option_value(js(self)).map(Js::read)
    }

    /// `static readonly attribute Plain shared`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Feature `input`. In secure contexts only.
    #[inline]
    pub fn shared() -> Option<Plain> {
        Js::static_get_Holder_shared__as_option_value().map(Js::read)
    }

    /// `readonly attribute Plain? nullable`
    ///
    /// Feature `input`. In secure contexts only.
    #[inline]
    pub fn nullable(&self) -> Option<Plain> {
        Js::get_nullable__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute DOMString text`
    ///
    /// Feature `input`. In secure contexts only.
    #[inline]
    pub fn text(&self) -> String {
        Js::get_text__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute unsigned long number`
    ///
    /// Feature `input`. In secure contexts only.
    #[inline]
    pub fn number(&self) -> u32 {
        Js::get_number__as_number(js(self)) as u32
    }

    /// `readonly attribute FrozenArray<Plain> list`
    ///
    /// Feature `input`. In secure contexts only.
    #[inline]
    pub fn list(&self) -> Array<Plain> {
        FromJs::from_js(Js::get_list__as_value(js(self)))
    }

    /// `readonly attribute Promise<Plain> promise`
    ///
    /// Feature `input`. In secure contexts only.
    #[inline]
    pub fn promise(&self) -> Promise<Plain> {
        Promise::of_call(Js::try_get_promise__as_value(js(self)))
    }

    /// `attribute Plain written`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Feature `input`. In secure contexts only.
    #[inline]
    pub fn written(&self) -> Option<Plain> {
        Js::get_written__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute Plain written`
    ///
    /// Feature `input`. In secure contexts only.
    #[doc(alias = "written")]
    #[inline]
    pub fn set_written(&self, value: &Plain) {
        Js::set_written__value(js(self), value.as_ref())
    }

    /// `readonly attribute Plain ofPartial`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Feature `input`. In secure contexts only.
    #[doc(alias = "ofPartial")]
    #[inline]
    pub fn of_partial(&self) -> Option<Plain> {
        Js::get_ofPartial__as_option_value(js(self)).map(Js::read)
    }
}

impl SecureHolder {
    /// `readonly attribute Plain plain`
    ///
    /// Feature `input`. In secure contexts only.
    #[inline]
    pub fn plain(&self) -> Plain {
        FromJs::from_js(Js::get_plain__as_value(js(self)))
    }

    /// `readonly attribute Secret secret`
    ///
    /// Feature `input`.
    #[inline]
    pub fn secret(&self) -> Secret {
        FromJs::from_js(Js::get_secret__as_value(js(self)))
    }

    /// `readonly attribute OfPages ofPages`
    ///
    /// Feature `input`.
    #[doc(alias = "ofPages")]
    #[inline]
    pub fn of_pages(&self) -> OfPages {
        FromJs::from_js(Js::get_ofPages__as_value(js(self)))
    }
}

/// The namespace `names`.
pub mod names {
    use crate::runtime::prelude::*;
    use crate::Plain;

    /// `readonly attribute Plain plain`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Feature `input`. In secure contexts only.
    #[inline]
    pub fn plain() -> Option<Plain> {
        Js::static_get_names_plain__as_option_value().map(Js::read)
    }
}

/// The global object, where it is a `Window`.
///
/// `globalThis instanceof Window`
///
/// Feature `input`.
pub fn window() -> Option<Window> {
    global::instance()
}

/// The global object, where it is a `DedicatedWorkerGlobalScope`.
///
/// `globalThis instanceof DedicatedWorkerGlobalScope`
///
/// Feature `input`.
pub fn dedicated_worker_global_scope() -> Option<DedicatedWorkerGlobalScope> {
    global::instance()
}

/// `readonly attribute Plain ofAll`
///
/// Feature `input`.
#[doc(alias = "ofAll")]
#[inline]
pub fn of_all() -> Plain {
    FromJs::from_js(global::with(|this| Js::get_ofAll__as_value(this)))
}

/// `readonly attribute OfPages ofSome`
///
/// `None` where the page or the global object does not have it.
///
/// Feature `input`.
#[doc(alias = "ofSome")]
#[inline]
pub fn of_some() -> Option<OfPages> {
    global::with(|this| Js::get_ofSome__as_option_value(this)).map(Js::read)
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "everywhere")]
    pub(crate) fn get_everywhere__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "inPages")]
    pub(crate) fn get_inPages__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "list")]
    pub(crate) fn get_list__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "nullable")]
    pub(crate) fn get_nullable__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "number")]
    pub(crate) fn get_number__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "ofAll")]
    pub(crate) fn get_ofAll__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ofPages")]
    pub(crate) fn get_ofPages__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ofPages")]
    pub(crate) fn get_ofPages__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "ofPartial")]
    pub(crate) fn get_ofPartial__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "ofSome")]
    pub(crate) fn get_ofSome__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ofSome")]
    pub(crate) fn get_ofSome__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "plain")]
    pub(crate) fn get_plain__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, getter, js_name = "promise")]
    pub(crate) fn try_get_promise__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, getter, js_name = "secret")]
    pub(crate) fn get_secret__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "secret")]
    pub(crate) fn get_secret__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "secure")]
    pub(crate) fn get_secure__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "secureRenamed")]
    pub(crate) fn get_secureRenamed__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "text")]
    pub(crate) fn get_text__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "written")]
    pub(crate) fn get_written__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, setter, js_name = "written")]
    pub(crate) fn set_written__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(static_method_of = Js, js_class = "Holder", getter, js_name = "shared")]
    pub(crate) fn static_get_Holder_shared__as_option_value() -> Option<Js>;
    #[wasm_bindgen(static_method_of = Js, js_class = "names", getter, js_name = "plain")]
    pub(crate) fn static_get_names_plain__as_option_value() -> Option<Js>;
}
