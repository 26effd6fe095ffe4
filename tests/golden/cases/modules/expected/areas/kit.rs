//! What kit.idl defines

use crate::runtime::prelude::*;
use crate::{Panel, Player, Track};

impl Player {
    /// Makes a new `Player`.
    ///
    /// `constructor(DOMString url)`
    ///
    /// Feature `kit`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(url: &str) -> Result<Player, Exception> {
        Js::try_new_Player__str__as_value(url).map(Js::cast)
    }

    /// `static DOMString version()`
    ///
    /// Feature `kit`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn version() -> Result<String, Exception> {
        Js::try_static_call_Player_version__as_value().map(Js::read)
    }

    /// `readonly attribute DOMString url`
    ///
    /// Feature `kit`.
    #[inline]
    pub fn url(&self) -> String {
        Js::get_url__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl Track {
    /// Makes a new `Track`.
    ///
    /// `constructor()`
    ///
    /// Feature `kit`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new() -> Result<Track, Exception> {
        Js::try_new_default__as_value().map(Js::cast)
    }
}

/// The namespace `Kit`.
pub mod kit {
    use crate::runtime::prelude::*;
    use crate::Player;

    /// `undefined start(Player player)`
    ///
    /// Feature `kit`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn start(player: &Player) -> Result<(), Exception> {
        Js::try_export_player_kit_start__value(player.as_ref())
    }

    /// `double add(double a, double b)`
    ///
    /// Feature `kit`.
    #[inline]
    pub fn add(a: f64, b: f64) -> f64 {
        Js::export_player_kit_add__number2__as_number(a, b)
    }
}

/// The namespace `Texts`.
pub mod texts {
    use crate::runtime::prelude::*;

    /// `DOMString upper(DOMString text)`
    ///
    /// Feature `kit`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn upper(text: &str) -> Result<String, Exception> {
        Js::try_static_call_tools_text_upper__str__as_value(text).map(Js::read)
    }
}

/// The namespace `chrome.storage.local`.
pub mod local_store {
    use crate::runtime::prelude::*;

    /// `undefined set(DOMString key, any value)`
    ///
    /// Feature `kit`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn set(key: &str, value: &JsValue) -> Result<(), Exception> {
        Js::try_static_call_chrome_storage_local_set__str_value(key, value)
    }
}

impl Panel {
    /// Makes a new `Panel`.
    ///
    /// `constructor()`
    ///
    /// Feature `kit`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new() -> Result<Panel, Exception> {
        Js::try_new_ui_Panel__as_value().map(Js::cast)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "url")]
    pub(crate) fn get_url__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["chrome", "storage"], js_class = "local", js_name = "set",
    )]
    pub(crate) fn try_static_call_chrome_storage_local_set__str_value(a0: &str, a1: &JsValue) -> Result<(), Exception>;
}

web_module_imports! {
    { module = "/js/panel.js" }
    #[wasm_bindgen(catch, constructor, js_namespace = ["ui"], js_class = "Panel")]
    pub(crate) fn try_new_ui_Panel__as_value() -> Result<Js, Exception>;
}

web_module_imports! {
    { raw_module = "player-kit" }
    #[wasm_bindgen(catch, constructor, js_class = "Player")]
    pub(crate) fn try_new_Player__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "default")]
    pub(crate) fn try_new_default__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Player", js_name = "version")]
    pub(crate) fn try_static_call_Player_version__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_namespace = ["tools"], js_class = "text", js_name = "upper")]
    pub(crate) fn try_static_call_tools_text_upper__str__as_value(a0: &str) -> Result<Js, Exception>;
}

web_exports! {
    { raw_module = "player-kit" }
    #[wasm_bindgen(js_name = "add")]
    pub(crate) fn export_player_kit_add__number2__as_number(a0: f64, a1: f64) -> f64;
    #[wasm_bindgen(catch, js_name = "start")]
    pub(crate) fn try_export_player_kit_start__value(a0: &JsValue) -> Result<(), Exception>;
}
