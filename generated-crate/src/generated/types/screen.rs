//! Types: The screen: its size, its colours, its orientation

web_interface! {
    /// The size and other properties of the screen that shows the window.
    ///
    /// `interface Screen`
    ///
    /// Members are added by the features `unspecified`, `window-management`.
    ///
    /// Feature `screen`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Screen) · [Specification](https://drafts.csswg.org/cssom-view/#the-screen-interface)
    pub struct Screen: [crate::Object];
    class = "Screen";
    extended;
}

#[cfg(feature = "screen")]
web_interface! {
    /// The orientation of the screen, which can also be locked.
    ///
    /// `interface ScreenOrientation : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `screen`. Exposed in Window. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/ScreenOrientation) · [Specification](https://w3c.github.io/screen-orientation/#screenorientation-interface)
    pub struct ScreenOrientation: [crate::EventTarget, crate::Object];
    class = "ScreenOrientation";
}

#[cfg(feature = "screen")]
web_enumeration! {
    /// An orientation or group of orientations that the screen can be locked to.
    ///
    /// `enum OrientationLockType`
    ///
    /// Feature `screen`.
    pub enum OrientationLockType {
        Any = "any",
        Natural = "natural",
        Landscape = "landscape",
        Portrait = "portrait",
        PortraitPrimary = "portrait-primary",
        PortraitSecondary = "portrait-secondary",
        LandscapePrimary = "landscape-primary",
        LandscapeSecondary = "landscape-secondary",
    }
}

#[cfg(feature = "screen")]
web_enumeration! {
    /// The orientation of the screen: portrait or landscape, each in two directions.
    ///
    /// `enum OrientationType`
    ///
    /// Feature `screen`.
    pub enum OrientationType {
        PortraitPrimary = "portrait-primary",
        PortraitSecondary = "portrait-secondary",
        LandscapePrimary = "landscape-primary",
        LandscapeSecondary = "landscape-secondary",
    }
}
