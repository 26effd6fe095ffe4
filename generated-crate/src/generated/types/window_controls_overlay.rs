//! Types: Drawing in the title bar of an installed app

web_interface! {
    /// `interface WindowControlsOverlay : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WindowControlsOverlay) · [Specification](https://wicg.github.io/window-controls-overlay/#windowcontrolsoverlay-interface)
    pub struct WindowControlsOverlay: [crate::EventTarget, crate::Object];
    class = "WindowControlsOverlay";
}

web_interface! {
    /// `interface WindowControlsOverlayGeometryChangeEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WindowControlsOverlayGeometryChangeEvent) · [Specification](https://wicg.github.io/window-controls-overlay/#windowcontrolsoverlay-interface)
    pub struct WindowControlsOverlayGeometryChangeEvent: [crate::Event, crate::Object];
    class = "WindowControlsOverlayGeometryChangeEvent";
}

web_dictionary! {
    /// `dictionary WindowControlsOverlayGeometryChangeEventInit : EventInit`
    pub struct WindowControlsOverlayGeometryChangeEventInit: [crate::EventInit, crate::Object];
    name = "WindowControlsOverlayGeometryChangeEventInit";
}

#[cfg(all(feature = "experimental", feature = "window-controls-overlay"))]
web_stands_for!(crate::WindowControlsOverlayGeometryChangeEvent, crate::WindowControlsOverlayGeometryChangeEventInit);
