//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{PlayOptions, Player, Sound};

impl PlayOptions {
    /// Makes a new `PlayOptions`.
    ///
    /// `dictionary PlayOptions`
    ///
    /// Feature `input`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `double volume`
    ///
    /// Feature `input`.
    #[doc(alias = "volume")]
    pub fn get_volume(&self) -> Option<f64> {
        property::get(self, "volume")
    }

    /// `double volume`
    ///
    /// Feature `input`.
    #[doc(alias = "volume")]
    pub fn set_volume(&self, value: f64) -> &Self {
        property::set_f64(self, "volume", value);
        self
    }
}

impl Default for PlayOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl Player {
    /// Makes a new `Player`.
    ///
    /// `constructor()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new() -> Result<Player, Exception> {
        Js::try_new_Player__as_value().map(Js::cast)
    }

    /// As `new`, with `url`.
    ///
    /// `constructor(DOMString url)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_url(url: &str) -> Result<Player, Exception> {
        Js::try_new_Player__str__as_value(url).map(Js::cast)
    }

    /// As `new_with_url`, with `options`.
    ///
    /// `constructor(DOMString url, PlayOptions options)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_url_and_options(url: &str, options: &PlayOptions) -> Result<Player, Exception> {
        Js::try_new_Player__str_value__as_value(url, options.as_ref()).map(Js::cast)
    }

    /// `undefined play()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn play(&self) -> Result<(), Exception> {
        Js::try_call_play(js(self))
    }

    /// As `play`, with `sound`.
    ///
    /// `undefined play(Sound sound)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "play")]
    #[inline]
    pub fn play_with_sound(&self, sound: &Sound) -> Result<(), Exception> {
        Js::try_call_play__value(js(self), sound.as_ref())
    }

    /// As `play_with_sound`, with `speed`.
    ///
    /// `undefined play(Sound sound, double speed)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "play")]
    #[inline]
    pub fn play_with_sound_and_speed(&self, sound: &Sound, speed: f64) -> Result<(), Exception> {
        Js::try_call_play__value_number(js(self), sound.as_ref(), speed)
    }

    /// `undefined scrollTo(optional PlayOptions options = {})`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "scrollTo")]
    #[inline]
    pub fn scroll_to(&self) -> Result<(), Exception> {
        Js::try_call_scrollTo(js(self))
    }

    /// As `scroll_to`, with `options`.
    ///
    /// `undefined scrollTo(optional PlayOptions options = {})`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "scrollTo")]
    #[inline]
    pub fn scroll_to_with_options(&self, options: &PlayOptions) -> Result<(), Exception> {
        Js::try_call_scrollTo__value(js(self), options.as_ref())
    }

    /// As `scroll_to`, with `x` and `y`.
    ///
    /// `undefined scrollTo(unrestricted double x, unrestricted double y)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "scrollTo")]
    #[inline]
    pub fn scroll_to_with_x_and_y(&self, x: f64, y: f64) -> Result<(), Exception> {
        Js::try_call_scrollTo__number2(js(self), x, y)
    }

    /// `undefined open(DOMString url)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn open(&self, url: &str) -> Result<(), Exception> {
        Js::try_call_open__str(js(self), url)
    }

    /// As `open`, with `name` and `features`.
    ///
    /// `Sound open(DOMString url, DOMString name, DOMString features)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "open")]
    #[inline]
    pub fn open_with_name_and_features(&self, url: &str, name: &str, features: &str) -> Result<Sound, Exception> {
        Js::try_call_open__str3__as_value(js(self), url, name, features).map(Js::read)
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "open")]
    pub(crate) fn try_call_open__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "open")]
    pub(crate) fn try_call_open__str3__as_value(this: &Js, a0: &str, a1: &str, a2: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "play")]
    pub(crate) fn try_call_play(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "play")]
    pub(crate) fn try_call_play__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "play")]
    pub(crate) fn try_call_play__value_number(this: &Js, a0: &JsValue, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "scrollTo")]
    pub(crate) fn try_call_scrollTo(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "scrollTo")]
    pub(crate) fn try_call_scrollTo__number2(this: &Js, a0: f64, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "scrollTo")]
    pub(crate) fn try_call_scrollTo__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Player")]
    pub(crate) fn try_new_Player__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Player")]
    pub(crate) fn try_new_Player__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Player")]
    pub(crate) fn try_new_Player__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
}
