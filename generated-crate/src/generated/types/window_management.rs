//! Types: Several screens, and placing windows on them

#[cfg(all(feature = "experimental", feature = "window-management"))]
web_interface! {
    /// All screens of the computer, with a notice when they change.
    ///
    /// `interface ScreenDetails : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Features `window-management` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ScreenDetails) · [Specification](https://w3c.github.io/window-management/#api-screendetails-interface)
    pub struct ScreenDetails: [crate::EventTarget, crate::Object];
    class = "ScreenDetails";
}

web_interface! {
    /// A screen of a system with several, with its position and properties.
    ///
    /// `interface ScreenDetailed : Screen`
    ///
    /// Inherits the methods of [`Screen`](crate::Screen).
    ///
    /// Feature `window-management`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ScreenDetailed) · [Specification](https://w3c.github.io/window-management/#api-screendetailed-interface)
    pub struct ScreenDetailed: [crate::Screen, crate::Object];
    class = "ScreenDetailed";
}
