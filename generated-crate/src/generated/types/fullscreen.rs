//! Types: Showing an element on the full screen

/// `enum FullscreenNavigationUI`
#[doc(alias = "FullscreenNavigationUI")]
#[cfg(feature = "fullscreen")]
#[non_exhaustive]
pub enum FullscreenNavigationUi {
    /// `"auto"`
    Auto,
    /// `"show"`
    Show,
    /// `"hide"`
    Hide,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "fullscreen")]
enumeration!(FullscreenNavigationUi {
    Auto = "auto",
    Show = "show",
    Hide = "hide",
});

/// `enum FullscreenKeyboardLock`
#[cfg(feature = "fullscreen")]
#[non_exhaustive]
pub enum FullscreenKeyboardLock {
    /// `"browser"`
    Browser,
    /// `"none"`
    None,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "fullscreen")]
enumeration!(FullscreenKeyboardLock {
    Browser = "browser",
    None = "none",
});

/// `dictionary FullscreenOptions`
#[repr(transparent)]
pub struct FullscreenOptions {
    parent: crate::Object,
}
dictionary!(FullscreenOptions:; "FullscreenOptions");
