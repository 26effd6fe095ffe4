//! Types: The screen: its size, its colours, its orientation

web_interface! {
    /// `interface Screen`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Screen) · [Specification](https://drafts.csswg.org/cssom-view/#the-screen-interface)
    ///
    /// Members are added by the features `unspecified`, `window-management`.
    pub struct Screen: [crate::Object];
    class = "Screen";
    extended;
}

#[cfg(feature = "screen")]
web_interface! {
    /// `interface ScreenOrientation : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/ScreenOrientation) · [Specification](https://w3c.github.io/screen-orientation/#screenorientation-interface)
    pub struct ScreenOrientation: [crate::EventTarget, crate::Object];
    class = "ScreenOrientation";
}

#[cfg(feature = "screen")]
web_enumeration! {
    /// `enum OrientationLockType`
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
    /// `enum OrientationType`
    pub enum OrientationType {
        PortraitPrimary = "portrait-primary",
        PortraitSecondary = "portrait-secondary",
        LandscapePrimary = "landscape-primary",
        LandscapeSecondary = "landscape-secondary",
    }
}
