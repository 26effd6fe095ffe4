//! Types: Several screens, and placing windows on them

#[cfg(all(feature = "experimental", feature = "window-management"))]
web_interface! {
    /// `interface ScreenDetails : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ScreenDetails) · [Specification](https://w3c.github.io/window-management/#api-screendetails-interface)
    pub struct ScreenDetails: [crate::EventTarget, crate::Object];
    class = "ScreenDetails";
}

web_interface! {
    /// `interface ScreenDetailed : Screen`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ScreenDetailed) · [Specification](https://w3c.github.io/window-management/#api-screendetailed-interface)
    pub struct ScreenDetailed: [crate::Screen, crate::Object];
    class = "ScreenDetailed";
}
