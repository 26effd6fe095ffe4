//! Types: The screen: its size, its colours, its orientation

/// `interface Screen`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Screen) · [Specification](https://drafts.csswg.org/cssom-view/#the-screen-interface)
#[repr(transparent)]
pub struct Screen {
    parent: crate::Object,
}
interface!(Screen:; "Screen");
extended!([] Screen);

/// `interface ScreenOrientation : EventTarget`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/ScreenOrientation) · [Specification](https://w3c.github.io/screen-orientation/#screenorientation-interface)
#[cfg(feature = "screen")]
#[repr(transparent)]
pub struct ScreenOrientation {
    parent: crate::EventTarget,
}
#[cfg(feature = "screen")]
interface!(ScreenOrientation: crate::EventTarget; "ScreenOrientation");

/// `enum OrientationLockType`
#[cfg(feature = "screen")]
#[non_exhaustive]
pub enum OrientationLockType {
    /// `"any"`
    Any,
    /// `"natural"`
    Natural,
    /// `"landscape"`
    Landscape,
    /// `"portrait"`
    Portrait,
    /// `"portrait-primary"`
    PortraitPrimary,
    /// `"portrait-secondary"`
    PortraitSecondary,
    /// `"landscape-primary"`
    LandscapePrimary,
    /// `"landscape-secondary"`
    LandscapeSecondary,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "screen")]
enumeration!(OrientationLockType {
    Any = "any",
    Natural = "natural",
    Landscape = "landscape",
    Portrait = "portrait",
    PortraitPrimary = "portrait-primary",
    PortraitSecondary = "portrait-secondary",
    LandscapePrimary = "landscape-primary",
    LandscapeSecondary = "landscape-secondary",
});

/// `enum OrientationType`
#[cfg(feature = "screen")]
#[non_exhaustive]
pub enum OrientationType {
    /// `"portrait-primary"`
    PortraitPrimary,
    /// `"portrait-secondary"`
    PortraitSecondary,
    /// `"landscape-primary"`
    LandscapePrimary,
    /// `"landscape-secondary"`
    LandscapeSecondary,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "screen")]
enumeration!(OrientationType {
    PortraitPrimary = "portrait-primary",
    PortraitSecondary = "portrait-secondary",
    LandscapePrimary = "landscape-primary",
    LandscapeSecondary = "landscape-secondary",
});
