//! What maths.idl defines

use crate::runtime::prelude::*;

/// The namespace `Maths`.
pub mod maths {
    use crate::runtime::prelude::*;

    /// `double square(double x)`
    ///
    /// Feature `maths`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn square(x: f64) -> Result<f64, Exception> {
        Js::try_static_call_Maths_square__number__as_value(x).map(Js::read)
    }
}

web_imports! {
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Maths", js_name = "square")]
    pub(crate) fn try_static_call_Maths_square__number__as_value(a0: f64) -> Result<Js, Exception>;
}
