//! Picking a colour from the screen
#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{AbortSignal, ColorSelectionOptions, ColorSelectionResult, EyeDropper};

#[cfg(feature = "experimental")]
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, constructor, js_class = "EyeDropper")]
    pub(crate) fn try_new_EyeDropper__as_value() -> Result<Js, Exception>;
}

#[cfg(feature = "experimental")]
impl ColorSelectionResult {
    #[cfg(feature = "experimental")]
    /// `dictionary ColorSelectionResult`
    pub fn new() -> Self {
        FromJs::from_js(JsValue::from(Object::new()))
    }

    #[cfg(feature = "experimental")]
    /// `DOMString sRGBHex`
    #[doc(alias = "sRGBHex")]
    pub fn get_s_rgb_hex(&self) -> Option<String> {
        FromJs::from_js(property::get(self, "sRGBHex"))
    }

    #[cfg(feature = "experimental")]
    /// `DOMString sRGBHex`
    #[doc(alias = "sRGBHex")]
    pub fn set_s_rgb_hex(&self, value: &str) -> &Self {
        property::set_str(self, "sRGBHex", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for ColorSelectionResult {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl ColorSelectionOptions {
    #[cfg(feature = "experimental")]
    /// `dictionary ColorSelectionOptions`
    pub fn new() -> Self {
        FromJs::from_js(JsValue::from(Object::new()))
    }

    #[cfg(feature = "experimental")]
    /// `AbortSignal signal`
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        FromJs::from_js(property::get(self, "signal"))
    }

    #[cfg(feature = "experimental")]
    /// `AbortSignal signal`
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for ColorSelectionOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl EyeDropper {
    #[cfg(feature = "experimental")]
    /// `constructor()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EyeDropper/EyeDropper) · [Specification](https://wicg.github.io/eyedropper-api/#eyedropper-interface)
    #[inline]
    pub fn new() -> Result<EyeDropper, Exception> {
        Ok(FromJs::from_js(JsValue::from(Js::try_new_EyeDropper__as_value()?)))
    }

    #[cfg(feature = "experimental")]
    /// `Promise<ColorSelectionResult> open(optional ColorSelectionOptions options = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EyeDropper/open) · [Specification](https://wicg.github.io/eyedropper-api/#dom-eyedropper-open)
    #[inline]
    pub fn open(&self) -> Promise<ColorSelectionResult> {
        FromJs::from_js(self.js().call_open__as_value())
    }

    #[cfg(feature = "experimental")]
    /// `Promise<ColorSelectionResult> open(optional ColorSelectionOptions options = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EyeDropper/open) · [Specification](https://wicg.github.io/eyedropper-api/#dom-eyedropper-open)
    #[doc(alias = "open")]
    #[inline]
    pub fn open_with_options(&self, options: &ColorSelectionOptions) -> Promise<ColorSelectionResult> {
        FromJs::from_js(self.js().call_open__value__as_value(options))
    }
}
