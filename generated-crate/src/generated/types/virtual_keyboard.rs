//! Types: The keyboard on the screen

web_interface! {
    /// The on-screen keyboard: shows and hides it, and tells which part of the page it covers.
    ///
    /// `interface VirtualKeyboard : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Features `virtual-keyboard` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VirtualKeyboard) · [Specification](https://w3c.github.io/virtual-keyboard/#the-virtualkeyboard-interface)
    pub struct VirtualKeyboard: [crate::EventTarget, crate::Object];
    class = "VirtualKeyboard";
}
