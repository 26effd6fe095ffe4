//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Camera, CameraOptions};
#[cfg(feature = "experimental")]
use crate::{Lens, LensOptions, Mode};

impl Camera {
    /// Makes a new `Camera`.
    ///
    /// `constructor(optional CameraOptions options = {})`
    ///
    /// Feature `input`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Camera/Camera) · [Specification](https://example.org/#dom-camera)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new() -> Result<Camera, Exception> {
        Js::try_new_Camera__as_value().map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(optional CameraOptions options = {})`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_options(options: &CameraOptions) -> Result<Camera, Exception> {
        Js::try_new_Camera__value__as_value(options.as_ref()).map(Js::cast)
    }

    /// `undefined shoot()`
    ///
    /// Feature `input`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Camera/shoot)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn shoot(&self) -> Result<(), Exception> {
        Js::try_call_shoot(js(self))
    }

    /// `undefined zoom(double factor)`
    ///
    /// Features `input` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Camera/zoom) · [Specification](https://example.org/#zoom)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn zoom(&self, factor: f64) -> Result<(), Exception> {
        Js::try_call_zoom__number(js(self), factor)
    }

    /// `Promise<Lens> lens(LensOptions options)`
    ///
    /// Features `input` and `experimental`. Not in Baseline.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn lens(&self, options: &LensOptions) -> Promise<Lens> {
        Promise::of_call(Js::try_call_lens__value__as_value(js(self), options.as_ref()))
    }

    /// `readonly attribute Mode mode`
    ///
    /// Features `input` and `experimental`.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn mode(&self) -> Mode {
        FromJs::from_js(Js::get_mode__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl Lens {
    /// `readonly attribute double aperture`
    ///
    /// Features `input` and `experimental`. Not in Baseline.
    #[inline]
    pub fn aperture(&self) -> f64 {
        Js::get_aperture__as_number(js(self))
    }
}

impl CameraOptions {
    /// Makes a new `CameraOptions`.
    ///
    /// `dictionary CameraOptions`
    ///
    /// Feature `input`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean quiet = false`
    ///
    /// Feature `input`.
    #[doc(alias = "quiet")]
    pub fn get_quiet(&self) -> Option<bool> {
        property::get(self, "quiet")
    }

    /// `boolean quiet = false`
    ///
    /// Feature `input`.
    #[doc(alias = "quiet")]
    pub fn set_quiet(&self, value: bool) -> &Self {
        property::set_bool(self, "quiet", value);
        self
    }
}

impl Default for CameraOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl LensOptions {
    /// Makes a new `LensOptions`.
    ///
    /// `dictionary LensOptions`
    ///
    /// Features `input` and `experimental`.
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// `required DOMString name`
    ///
    /// Features `input` and `experimental`.
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        property::get(self, "name")
    }

    /// `required DOMString name`
    ///
    /// Features `input` and `experimental`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

/// The namespace `photos`.
pub mod photos {
    use crate::runtime::prelude::*;
    #[cfg(feature = "experimental")]
    use crate::Lens;

    /// `undefined develop()`
    ///
    /// Feature `input`. Baseline: newly available since 2024-03.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn develop() -> Result<(), Exception> {
        Js::try_static_call_photos_develop()
    }

    /// `undefined print(Lens lens)`
    ///
    /// Features `input` and `experimental`. Not in Baseline.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn print(lens: &Lens) -> Result<(), Exception> {
        Js::try_static_call_photos_print__value(lens.as_ref())
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "shoot")]
    pub(crate) fn try_call_shoot(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Camera")]
    pub(crate) fn try_new_Camera__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Camera")]
    pub(crate) fn try_new_Camera__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "photos", js_name = "develop")]
    pub(crate) fn try_static_call_photos_develop() -> Result<(), Exception>;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "aperture")]
    pub(crate) fn get_aperture__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "mode")]
    pub(crate) fn get_mode__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "lens")]
    pub(crate) fn try_call_lens__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "zoom")]
    pub(crate) fn try_call_zoom__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "photos", js_name = "print")]
    pub(crate) fn try_static_call_photos_print__value(a0: &JsValue) -> Result<(), Exception>;
}
