//! Types: Drawing in the title bar of an installed app

/// `interface WindowControlsOverlay : EventTarget`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WindowControlsOverlay) · [Specification](https://wicg.github.io/window-controls-overlay/#windowcontrolsoverlay-interface)
#[repr(transparent)]
pub struct WindowControlsOverlay {
    parent: crate::EventTarget,
}
interface!(WindowControlsOverlay: crate::EventTarget; "WindowControlsOverlay");

/// `interface WindowControlsOverlayGeometryChangeEvent : Event`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WindowControlsOverlayGeometryChangeEvent) · [Specification](https://wicg.github.io/window-controls-overlay/#windowcontrolsoverlay-interface)
#[repr(transparent)]
pub struct WindowControlsOverlayGeometryChangeEvent {
    parent: crate::Event,
}
interface!(WindowControlsOverlayGeometryChangeEvent: crate::Event; "WindowControlsOverlayGeometryChangeEvent");

/// `dictionary WindowControlsOverlayGeometryChangeEventInit : EventInit`
#[repr(transparent)]
pub struct WindowControlsOverlayGeometryChangeEventInit {
    parent: crate::EventInit,
}

dictionary!(
    WindowControlsOverlayGeometryChangeEventInit: crate::EventInit; "WindowControlsOverlayGeometryChangeEventInit"
);
