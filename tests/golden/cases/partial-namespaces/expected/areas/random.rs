//! What random.idl defines

use crate::runtime::prelude::*;
use crate::Dice;

/// The namespace `Maths`.
pub mod maths {
    use crate::runtime::prelude::*;
    use crate::Dice;

    /// `Dice roll(optional unsigned long sides = 6)`
    ///
    /// Feature `random`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn roll() -> Result<Dice, Exception> {
        Js::try_static_call_Maths_roll__as_value().map(Js::read)
    }

    /// As `roll`, with `sides`.
    ///
    /// `Dice roll(optional unsigned long sides = 6)`
    ///
    /// Feature `random`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "roll")]
    #[inline]
    pub fn roll_with_sides(sides: u32) -> Result<Dice, Exception> {
        Js::try_static_call_Maths_roll__number__as_value(sides as f64).map(Js::read)
    }
}

impl Dice {
    /// `readonly attribute unsigned long eyes`
    ///
    /// Feature `random`.
    #[inline]
    pub fn eyes(&self) -> u32 {
        Js::get_eyes__as_number(js(self)) as u32
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "eyes")]
    pub(crate) fn get_eyes__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Maths", js_name = "roll")]
    pub(crate) fn try_static_call_Maths_roll__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Maths", js_name = "roll")]
    pub(crate) fn try_static_call_Maths_roll__number__as_value(a0: f64) -> Result<Js, Exception>;
}
