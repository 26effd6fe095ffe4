//! Types: Drawing in the title bar of an installed app

web_interface! {
    /// `interface WindowControlsOverlay : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Features `window-controls-overlay` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WindowControlsOverlay) · [Specification](https://wicg.github.io/window-controls-overlay/#windowcontrolsoverlay-interface)
    pub struct WindowControlsOverlay: [crate::EventTarget, crate::Object];
    class = "WindowControlsOverlay";
}

web_interface! {
    /// `interface WindowControlsOverlayGeometryChangeEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Features `window-controls-overlay` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WindowControlsOverlayGeometryChangeEvent) · [Specification](https://wicg.github.io/window-controls-overlay/#windowcontrolsoverlay-interface)
    pub struct WindowControlsOverlayGeometryChangeEvent: [crate::Event, crate::Object];
    class = "WindowControlsOverlayGeometryChangeEvent";
}

web_dictionary! {
    /// `dictionary WindowControlsOverlayGeometryChangeEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Features `window-controls-overlay` and `experimental`.
    pub struct WindowControlsOverlayGeometryChangeEventInit: [crate::EventInit, crate::Object];
    name = "WindowControlsOverlayGeometryChangeEventInit";
}

#[cfg(all(feature = "experimental", feature = "window-controls-overlay"))]
web_stands_for!(crate::WindowControlsOverlayGeometryChangeEvent, crate::WindowControlsOverlayGeometryChangeEventInit);
