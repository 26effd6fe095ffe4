//! Types: Several screens, and placing windows on them

/// `interface ScreenDetails : EventTarget`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ScreenDetails) · [Specification](https://w3c.github.io/window-management/#api-screendetails-interface)
#[cfg(all(feature = "experimental", feature = "window-management"))]
#[repr(transparent)]
pub struct ScreenDetails {
    parent: crate::EventTarget,
}
#[cfg(all(feature = "experimental", feature = "window-management"))]
interface!(ScreenDetails: crate::EventTarget; "ScreenDetails");

/// `interface ScreenDetailed : Screen`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ScreenDetailed) · [Specification](https://w3c.github.io/window-management/#api-screendetailed-interface)
#[repr(transparent)]
pub struct ScreenDetailed {
    parent: crate::Screen,
}
interface!(ScreenDetailed: crate::Screen; "ScreenDetailed");
