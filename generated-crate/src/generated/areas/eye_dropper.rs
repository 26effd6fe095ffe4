//! Picking a colour from the screen

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{AbortSignal, ColorSelectionOptions, ColorSelectionResult, EyeDropper};

#[cfg(feature = "experimental")]
impl ColorSelectionResult {
    /// The color that the user has picked.
    ///
    /// `dictionary ColorSelectionResult`
    ///
    /// Features `eye-dropper` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The color as text in the form `#rrggbb`.
    ///
    /// `DOMString sRGBHex`
    ///
    /// Features `eye-dropper` and `experimental`.
    #[doc(alias = "sRGBHex")]
    pub fn get_s_rgb_hex(&self) -> Option<String> {
        property::get(self, "sRGBHex")
    }

    /// Sets the color as text in the form `#rrggbb`.
    ///
    /// Features `eye-dropper` and `experimental`.
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
    /// The options of `open`.
    ///
    /// `dictionary ColorSelectionOptions`
    ///
    /// Features `eye-dropper` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A signal that closes the eye dropper.
    ///
    /// `AbortSignal signal`
    ///
    /// Features `eye-dropper` and `experimental`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// Sets a signal that closes the eye dropper.
    ///
    /// Features `eye-dropper` and `experimental`.
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
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
    /// Makes a new `EyeDropper`.
    ///
    /// `constructor()`
    ///
    /// Features `eye-dropper` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EyeDropper/EyeDropper) · [Specification](https://wicg.github.io/eyedropper-api/#eyedropper-interface)
    #[inline]
    pub fn new() -> EyeDropper {
        Js::new_EyeDropper__as_value().cast()
    }

    /// Lets the user pick a color and resolves to it; rejects if the user cancels.
    ///
    /// `Promise<ColorSelectionResult> open(optional ColorSelectionOptions options = {})`
    ///
    /// Features `eye-dropper` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EyeDropper/open) · [Specification](https://wicg.github.io/eyedropper-api/#dom-eyedropper-open)
    #[inline]
    pub fn open(&self) -> Promise<ColorSelectionResult> {
        Promise::of_call(Js::try_call_open__as_value(js(self)))
    }

    /// As `open`, with `options`.
    ///
    /// `Promise<ColorSelectionResult> open(optional ColorSelectionOptions options = {})`
    ///
    /// Features `eye-dropper` and `experimental`.
    #[doc(alias = "open")]
    #[inline]
    pub fn open_with_options(&self, options: &ColorSelectionOptions) -> Promise<ColorSelectionResult> {
        Promise::of_call(Js::try_call_open__value__as_value(js(self), options.as_ref()))
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(constructor, js_class = "EyeDropper")]
    pub(crate) fn new_EyeDropper__as_value() -> Js;
}
