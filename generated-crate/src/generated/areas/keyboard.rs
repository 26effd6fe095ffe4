//! Keeping keys for the page, and reading the keyboard's layout
#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{Event, Keyboard, KeyboardLayoutMap, Navigator};

#[cfg(feature = "experimental")]
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(method, getter, js_name = "keyboard")]
    pub(crate) fn get_keyboard__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "onlayoutchange")]
    pub(crate) fn get_onlayoutchange__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "onlayoutchange")]
    pub(crate) fn set_onlayoutchange__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "getLayoutMap")]
    pub(crate) fn call_getLayoutMap__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "lock")]
    pub(crate) fn call_lock__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "lock")]
    pub(crate) fn call_lock__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
    #[wasm_bindgen(method, js_name = "unlock")]
    pub(crate) fn call_unlock(this: &Js);
}

#[cfg(feature = "experimental")]
impl Navigator {
    #[cfg(feature = "experimental")]
    /// `readonly attribute Keyboard keyboard`
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/keyboard) · [Specification](https://wicg.github.io/keyboard-lock/#h-navigator-keyboard)
    #[inline]
    pub fn keyboard(&self) -> Keyboard {
        FromJs::from_js(self.js().get_keyboard__as_value())
    }
}

#[cfg(feature = "experimental")]
impl Keyboard {
    #[cfg(feature = "experimental")]
    /// `Promise<undefined> lock(optional sequence<DOMString> keyCodes = [])`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Keyboard/lock) · [Specification](https://wicg.github.io/keyboard-lock/#h-keyboard-lock)
    #[inline]
    pub fn lock(&self) -> Promise<()> {
        FromJs::from_js(self.js().call_lock__as_value())
    }

    #[cfg(feature = "experimental")]
    /// `Promise<undefined> lock(optional sequence<DOMString> keyCodes = [])`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Keyboard/lock) · [Specification](https://wicg.github.io/keyboard-lock/#h-keyboard-lock)
    #[doc(alias = "lock")]
    #[inline]
    pub fn lock_with_key_codes(&self, key_codes: impl IntoSequence<String>) -> Promise<()> {
        FromJs::from_js(self.js().call_lock__value__as_value(&key_codes.into_array()))
    }

    #[cfg(feature = "experimental")]
    /// `undefined unlock()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Keyboard/unlock) · [Specification](https://wicg.github.io/keyboard-lock/#h-keyboard-unlock)
    #[inline]
    pub fn unlock(&self) {
        self.js().call_unlock()
    }

    #[cfg(feature = "experimental")]
    /// `Promise<KeyboardLayoutMap> getLayoutMap()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Keyboard/getLayoutMap) · [Specification](https://wicg.github.io/keyboard-map/#h-keyboard-getlayoutmap)
    #[doc(alias = "getLayoutMap")]
    #[inline]
    pub fn get_layout_map(&self) -> Promise<KeyboardLayoutMap> {
        FromJs::from_js(self.js().call_getLayoutMap__as_value())
    }

    #[cfg(feature = "experimental")]
    /// `attribute EventHandler onlayoutchange`
    #[inline]
    pub fn onlayoutchange(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onlayoutchange__as_value())
    }

    #[cfg(feature = "experimental")]
    /// `attribute EventHandler onlayoutchange`
    #[doc(alias = "onlayoutchange")]
    #[inline]
    pub fn set_onlayoutchange(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onlayoutchange__value(nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl KeyboardLayoutMap {
    #[cfg(feature = "experimental")]
    /// `readonly maplike<DOMString, DOMString>`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardLayoutMap/size) · [Specification](https://wicg.github.io/keyboard-map/#keyboardlayoutmap-interface)
    #[inline]
    pub fn size(&self) -> u32 {
        self.js().get_size__as_number() as u32
    }

    #[cfg(feature = "experimental")]
    /// `readonly maplike<DOMString, DOMString>`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardLayoutMap/has) · [Specification](https://wicg.github.io/keyboard-map/#keyboardlayoutmap-interface)
    #[inline]
    pub fn has(&self, key: &str) -> bool {
        self.js().call_has__str__as_bool(key)
    }

    #[cfg(feature = "experimental")]
    /// `readonly maplike<DOMString, DOMString>`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardLayoutMap/get) · [Specification](https://wicg.github.io/keyboard-map/#keyboardlayoutmap-interface)
    #[inline]
    pub fn get(&self, key: &str) -> Option<String> {
        self.js().call_get__str__as_option_str(key)
    }

    #[cfg(feature = "experimental")]
    /// `readonly maplike<DOMString, DOMString>`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardLayoutMap/entries) · [Specification](https://wicg.github.io/keyboard-map/#keyboardlayoutmap-interface)
    #[inline]
    pub fn entries(&self) -> Iter<(String, String)> {
        FromJs::from_js(self.js().call_entries__as_value())
    }

    #[cfg(feature = "experimental")]
    /// `readonly maplike<DOMString, DOMString>`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardLayoutMap/keys) · [Specification](https://wicg.github.io/keyboard-map/#keyboardlayoutmap-interface)
    #[inline]
    pub fn keys(&self) -> Iter<String> {
        FromJs::from_js(self.js().call_keys__as_value())
    }

    #[cfg(feature = "experimental")]
    /// `readonly maplike<DOMString, DOMString>`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardLayoutMap/values) · [Specification](https://wicg.github.io/keyboard-map/#keyboardlayoutmap-interface)
    #[inline]
    pub fn values(&self) -> Iter<String> {
        FromJs::from_js(self.js().call_values__as_value())
    }

    #[cfg(feature = "experimental")]
    /// `readonly maplike<DOMString, DOMString>`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardLayoutMap/forEach) · [Specification](https://wicg.github.io/keyboard-map/#keyboardlayoutmap-interface)
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: &Function<fn(String, String, KeyboardLayoutMap)>) {
        self.js().call_forEach__value(callback)
    }
}

#[cfg(feature = "experimental")]
impl IntoIterator for &KeyboardLayoutMap {
    type Item = (String, String);
    type IntoIter = Iter<(String, String)>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(self.js().call_entries__as_value())
    }
}
