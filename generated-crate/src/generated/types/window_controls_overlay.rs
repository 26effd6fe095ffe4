//! Types: Drawing in the title bar of an installed app

web_interface! {
    /// The state of an installed app whose page extends into the title bar, around the window buttons.
    ///
    /// `interface WindowControlsOverlay : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Features `window-controls-overlay` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WindowControlsOverlay) · [Specification](https://wicg.github.io/window-controls-overlay/#windowcontrolsoverlay-interface)
    pub struct WindowControlsOverlay: [crate::EventTarget, crate::Object];
    class = "WindowControlsOverlay";
}

web_interface! {
    /// An event about a changed title bar area.
    ///
    /// `interface WindowControlsOverlayGeometryChangeEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Features `window-controls-overlay` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WindowControlsOverlayGeometryChangeEvent) · [Specification](https://wicg.github.io/window-controls-overlay/#windowcontrolsoverlay-interface)
    pub struct WindowControlsOverlayGeometryChangeEvent: [crate::Event, crate::Object];
    class = "WindowControlsOverlayGeometryChangeEvent";
}

web_dictionary! {
    /// The properties for a new `WindowControlsOverlayGeometryChangeEvent`.
    ///
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
