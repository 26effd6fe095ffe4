//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Event, EventInit, GlowEvent, GlowEventInit, Lamp, LampOptions, Lantern};

impl Lamp {
    /// Makes a new `Lamp`.
    ///
    /// `constructor(optional LampOptions options = {})`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where there is no power.
    #[inline]
    pub fn new() -> Result<Lamp, Exception> {
        Js::try_new_Lamp__as_value().map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(optional LampOptions options = {})`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where there is no power.
    #[inline]
    pub fn new_with_options(options: &LampOptions) -> Result<Lamp, Exception> {
        Js::try_new_Lamp__value__as_value(options.as_ref()).map(Js::cast)
    }

    /// Means that no current flows.
    ///
    /// `const unsigned short OFF = 0`
    ///
    /// Feature `input`.
    pub const OFF: u16 = 0;

    /// The brightness, from 0 to 1.
    ///
    /// `attribute double brightness`
    ///
    /// Feature `input`.
    #[inline]
    pub fn brightness(&self) -> f64 {
        Js::get_brightness__as_number(js(self))
    }

    /// Sets the brightness, from 0 to 1.
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "brightness")]
    #[inline]
    pub fn set_brightness(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_brightness__number(js(self), value)
    }

    /// `readonly attribute DOMString undescribed`
    ///
    /// Feature `input`.
    #[inline]
    pub fn undescribed(&self) -> String {
        Js::get_undescribed__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Makes the lamp darker by a factor.
    ///
    /// `undefined dim(double factor, optional double seconds, optional boolean twice)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for a factor beyond 1.
    #[inline]
    pub fn dim(&self, factor: f64) -> Result<(), Exception> {
        Js::try_call_dim__number(js(self), factor)
    }

    /// As `dim`, with `seconds`.
    ///
    /// `undefined dim(double factor, optional double seconds, optional boolean twice)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for a factor beyond 1.
    #[doc(alias = "dim")]
    #[inline]
    pub fn dim_with_seconds(&self, factor: f64, seconds: f64) -> Result<(), Exception> {
        Js::try_call_dim__number2(js(self), factor, seconds)
    }

    /// As `dim_with_seconds`, with `twice`.
    ///
    /// `undefined dim(double factor, optional double seconds, optional boolean twice)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for a factor beyond 1.
    #[doc(alias = "dim")]
    #[inline]
    pub fn dim_with_seconds_and_twice(&self, factor: f64, seconds: f64, twice: bool) -> Result<(), Exception> {
        Js::try_call_dim__number2_bool(js(self), factor, seconds, twice)
    }

    /// The handler of the event `glow`.
    ///
    /// `attribute EventHandler onglow`
    ///
    /// Feature `input`.
    pub fn onglow(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onglow")
    }

    /// Sets the handler of the event `glow`.
    ///
    /// Feature `input`.
    #[doc(alias = "onglow")]
    pub fn set_onglow(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onglow", nullable(value))
    }

    /// Whether somebody carries it.
    ///
    /// `attribute boolean carried`
    ///
    /// Feature `input`.
    #[inline]
    pub fn carried(&self) -> bool {
        Js::get_carried__as_bool(js(self)).get()
    }

    /// Sets whether somebody carries it.
    ///
    /// Feature `input`.
    #[doc(alias = "carried")]
    #[inline]
    pub fn set_carried(&self, value: bool) {
        Js::set_carried__bool(js(self), value)
    }
}

impl Lantern {
    /// Whether somebody carries it.
    ///
    /// `attribute boolean carried`
    ///
    /// Feature `input`.
    #[inline]
    pub fn carried(&self) -> bool {
        Js::get_carried__as_bool(js(self)).get()
    }

    /// Sets whether somebody carries it.
    ///
    /// Feature `input`.
    #[doc(alias = "carried")]
    #[inline]
    pub fn set_carried(&self, value: bool) {
        Js::set_carried__bool(js(self), value)
    }
}

impl GlowEvent {
    /// Makes a new `GlowEvent`.
    ///
    /// `constructor(DOMString type, optional GlowEventInit eventInitDict = {})`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(type_: &str) -> Result<GlowEvent, Exception> {
        Js::try_new_GlowEvent__str__as_value(type_).map(Js::cast)
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional GlowEventInit eventInitDict = {})`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: &GlowEventInit) -> Result<GlowEvent, Exception> {
        Js::try_new_GlowEvent__str_value__as_value(type_, event_init_dict.as_ref()).map(Js::cast)
    }

    /// How strong the glow is.
    ///
    /// `readonly attribute double strength`
    ///
    /// Feature `input`.
    #[inline]
    pub fn strength(&self) -> f64 {
        Js::get_strength__as_number(js(self))
    }
}

impl GlowEventInit {
    /// Makes a new `GlowEventInit`.
    ///
    /// `dictionary GlowEventInit : EventInit`
    ///
    /// Feature `input`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// How strong the glow is.
    ///
    /// `double strength = 0`
    ///
    /// Feature `input`.
    #[doc(alias = "strength")]
    pub fn get_strength(&self) -> Option<f64> {
        property::get(self, "strength")
    }

    /// Sets how strong the glow is.
    ///
    /// Feature `input`.
    #[doc(alias = "strength")]
    pub fn set_strength(&self, value: f64) -> &Self {
        property::set_f64(self, "strength", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `input`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }
}

impl Default for GlowEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl LampOptions {
    /// Makes a new `LampOptions`.
    ///
    /// `dictionary LampOptions`
    ///
    /// Feature `input`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The color, `white` by default.
    ///
    /// `DOMString color`
    ///
    /// Feature `input`.
    #[doc(alias = "color")]
    pub fn get_color(&self) -> Option<String> {
        property::get(self, "color")
    }

    /// Sets the color, `white` by default.
    ///
    /// Feature `input`.
    #[doc(alias = "color")]
    pub fn set_color(&self, value: &str) -> &Self {
        property::set_str(self, "color", value);
        self
    }
}

impl Default for LampOptions {
    fn default() -> Self {
        Self::new()
    }
}

/// The namespace `lamps`.
pub mod lamps {
    use crate::runtime::prelude::*;
    use crate::LampKind;

    /// Switches all lamps off.
    ///
    /// `undefined switchAllOff()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "switchAllOff")]
    #[inline]
    pub fn switch_all_off() -> Result<(), Exception> {
        Js::try_static_call_lamps_switchAllOff()
    }

    /// `LampKind kind()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn kind() -> Result<LampKind, Exception> {
        Js::try_static_call_lamps_kind__as_value().map(Js::read)
    }
}

impl Event {
    /// Makes a new `Event`.
    ///
    /// `constructor(DOMString type, optional EventInit eventInitDict = {})`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(type_: &str) -> Result<Event, Exception> {
        Js::try_new_Event__str__as_value(type_).map(Js::cast)
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional EventInit eventInitDict = {})`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: &EventInit) -> Result<Event, Exception> {
        Js::try_new_Event__str_value__as_value(type_, event_init_dict.as_ref()).map(Js::cast)
    }
}

impl EventInit {
    /// Makes a new `EventInit`.
    ///
    /// `dictionary EventInit`
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
}

impl Default for EventInit {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "brightness")]
    pub(crate) fn get_brightness__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "carried")]
    pub(crate) fn get_carried__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "strength")]
    pub(crate) fn get_strength__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "undescribed")]
    pub(crate) fn get_undescribed__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, setter, js_name = "brightness")]
    pub(crate) fn try_set_brightness__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "carried")]
    pub(crate) fn set_carried__bool(this: &Js, a0: bool);
    #[wasm_bindgen(catch, method, js_name = "dim")]
    pub(crate) fn try_call_dim__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "dim")]
    pub(crate) fn try_call_dim__number2(this: &Js, a0: f64, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "dim")]
    pub(crate) fn try_call_dim__number2_bool(this: &Js, a0: f64, a1: f64, a2: bool) -> Result<(), Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Event")]
    pub(crate) fn try_new_Event__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Event")]
    pub(crate) fn try_new_Event__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "GlowEvent")]
    pub(crate) fn try_new_GlowEvent__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "GlowEvent")]
    pub(crate) fn try_new_GlowEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Lamp")]
    pub(crate) fn try_new_Lamp__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Lamp")]
    pub(crate) fn try_new_Lamp__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "lamps", js_name = "kind")]
    pub(crate) fn try_static_call_lamps_kind__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "lamps", js_name = "switchAllOff")]
    pub(crate) fn try_static_call_lamps_switchAllOff() -> Result<(), Exception>;
}
