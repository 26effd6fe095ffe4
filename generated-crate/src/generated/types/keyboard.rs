//! Types: Keeping keys for the page, and reading the keyboard's layout

web_interface! {
    /// The physical keyboard: its layout and the capture of system keys.
    ///
    /// `interface Keyboard : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Features `keyboard` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Keyboard) · [Specification](https://wicg.github.io/keyboard-map/#keyboard-interface)
    pub struct Keyboard: [crate::EventTarget, crate::Object];
    class = "Keyboard";
}

web_interface! {
    /// The characters of the keys in the user's layout, keyed by physical key code.
    ///
    /// `interface KeyboardLayoutMap`
    ///
    /// Features `keyboard` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardLayoutMap) · [Specification](https://wicg.github.io/keyboard-map/#keyboardlayoutmap)
    pub struct KeyboardLayoutMap: [crate::Object];
    class = "KeyboardLayoutMap";
}
