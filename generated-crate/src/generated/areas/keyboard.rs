//! Keeping keys for the page, and reading the keyboard's layout

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{Event, Keyboard, KeyboardLayoutMap, Navigator};

#[cfg(feature = "experimental")]
impl Navigator {
    /// The keyboard of the device.
    ///
    /// `readonly attribute Keyboard keyboard`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `keyboard` and `experimental`. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/keyboard) · [Specification](https://wicg.github.io/keyboard-lock/#h-navigator-keyboard)
    #[inline]
    pub fn keyboard(&self) -> Option<Keyboard> {
        Js::get_keyboard__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl Keyboard {
    /// Captures keys that the system would handle, in fullscreen; an empty list means all keys.
    ///
    /// `Promise<undefined> lock(optional sequence<DOMString> keyCodes = [])`
    ///
    /// Features `keyboard` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Keyboard/lock) · [Specification](https://wicg.github.io/keyboard-lock/#h-keyboard-lock)
    #[inline]
    pub fn lock(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_lock__as_value(js(self)))
    }

    /// As `lock`, with `key_codes`.
    ///
    /// `Promise<undefined> lock(optional sequence<DOMString> keyCodes = [])`
    ///
    /// Features `keyboard` and `experimental`.
    #[doc(alias = "lock")]
    #[inline]
    pub fn lock_with_key_codes(&self, key_codes: impl IntoSequence<String>) -> Promise<()> {
        Promise::of_call(Js::try_call_lock__value__as_value(js(self), &key_codes.to_value()))
    }

    /// Ends the capture of keys.
    ///
    /// `undefined unlock()`
    ///
    /// Features `keyboard` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Keyboard/unlock) · [Specification](https://wicg.github.io/keyboard-lock/#h-keyboard-unlock)
    #[inline]
    pub fn unlock(&self) {
        Js::call_unlock(js(self))
    }

    /// Resolves to the characters of the keys in the user's layout.
    ///
    /// `Promise<KeyboardLayoutMap> getLayoutMap()`
    ///
    /// Features `keyboard` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Keyboard/getLayoutMap) · [Specification](https://wicg.github.io/keyboard-map/#h-keyboard-getlayoutmap)
    #[doc(alias = "getLayoutMap")]
    #[inline]
    pub fn get_layout_map(&self) -> Promise<KeyboardLayoutMap> {
        Promise::of_call(Js::try_call_getLayoutMap__as_value(js(self)))
    }

    /// The handler of the event `layoutchange`.
    ///
    /// `attribute EventHandler onlayoutchange`
    ///
    /// Features `keyboard` and `experimental`.
    pub fn onlayoutchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onlayoutchange")
    }

    /// Sets the handler of the event `layoutchange`.
    ///
    /// Features `keyboard` and `experimental`.
    #[doc(alias = "onlayoutchange")]
    pub fn set_onlayoutchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onlayoutchange", nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl KeyboardLayoutMap {
    /// The number of keys in the map.
    ///
    /// `readonly maplike<DOMString, DOMString>`
    ///
    /// Features `keyboard` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardLayoutMap/size) · [Specification](https://wicg.github.io/keyboard-map/#keyboardlayoutmap-interface)
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// Returns whether the map has this key code.
    ///
    /// `readonly maplike<DOMString, DOMString>`
    ///
    /// Features `keyboard` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardLayoutMap/has) · [Specification](https://wicg.github.io/keyboard-map/#keyboardlayoutmap-interface)
    #[inline]
    pub fn has(&self, key: &str) -> bool {
        Js::call_has__str__as_bool(js(self), key).get()
    }

    /// Returns the character of a key code such as `KeyQ`, or `undefined` if unknown.
    ///
    /// `readonly maplike<DOMString, DOMString>`
    ///
    /// Features `keyboard` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardLayoutMap/get) · [Specification](https://wicg.github.io/keyboard-map/#keyboardlayoutmap-interface)
    #[inline]
    pub fn get(&self, key: &str) -> Option<String> {
        Js::call_get__str__as_value(js(self), key).as_string()
    }

    /// Returns an iterator over pairs of a key code and its character.
    ///
    /// `readonly maplike<DOMString, DOMString>`
    ///
    /// Features `keyboard` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardLayoutMap/entries) · [Specification](https://wicg.github.io/keyboard-map/#keyboardlayoutmap-interface)
    #[inline]
    pub fn entries(&self) -> Iter<(String, String)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// Returns an iterator over the key codes.
    ///
    /// `readonly maplike<DOMString, DOMString>`
    ///
    /// Features `keyboard` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardLayoutMap/keys) · [Specification](https://wicg.github.io/keyboard-map/#keyboardlayoutmap-interface)
    #[inline]
    pub fn keys(&self) -> Iter<String> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// Returns an iterator over the characters.
    ///
    /// `readonly maplike<DOMString, DOMString>`
    ///
    /// Features `keyboard` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardLayoutMap/values) · [Specification](https://wicg.github.io/keyboard-map/#keyboardlayoutmap-interface)
    #[inline]
    pub fn values(&self) -> Iter<String> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// Calls a function once for each key.
    ///
    /// `readonly maplike<DOMString, DOMString>`
    ///
    /// Features `keyboard` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardLayoutMap/forEach) · [Specification](https://wicg.github.io/keyboard-map/#keyboardlayoutmap-interface)
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(String, String, KeyboardLayoutMap)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// Calls a function once for each key.
    ///
    /// `readonly maplike<DOMString, DOMString>`
    ///
    /// Features `keyboard` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardLayoutMap/forEach) · [Specification](https://wicg.github.io/keyboard-map/#keyboardlayoutmap-interface)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(String, String, KeyboardLayoutMap)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }
}

#[cfg(feature = "experimental")]
impl IntoIterator for &KeyboardLayoutMap {
    type Item = (String, String);
    type IntoIter = Iter<(String, String)>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
sequence!([] KeyboardLayoutMap; (String, String));

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "keyboard")]
    pub(crate) fn get_keyboard__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(catch, method, js_name = "getLayoutMap")]
    pub(crate) fn try_call_getLayoutMap__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "lock")]
    pub(crate) fn try_call_lock__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "lock")]
    pub(crate) fn try_call_lock__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "unlock")]
    pub(crate) fn call_unlock(this: &Js);
}
