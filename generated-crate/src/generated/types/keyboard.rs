//! Types: Keeping keys for the page, and reading the keyboard's layout

/// `interface Keyboard : EventTarget`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Keyboard) · [Specification](https://wicg.github.io/keyboard-map/#keyboard-interface)
#[repr(transparent)]
pub struct Keyboard {
    parent: crate::EventTarget,
}
interface!(Keyboard: crate::EventTarget; "Keyboard");

/// `interface KeyboardLayoutMap`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardLayoutMap) · [Specification](https://wicg.github.io/keyboard-map/#keyboardlayoutmap)
#[repr(transparent)]
pub struct KeyboardLayoutMap {
    parent: crate::Object,
}
interface!(KeyboardLayoutMap:; "KeyboardLayoutMap");
