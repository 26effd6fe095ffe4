//! Types: Showing an element on the full screen

#[cfg(feature = "fullscreen")]
web_enumeration! {
    /// `enum FullscreenNavigationUI`
    #[doc(alias = "FullscreenNavigationUI")]
    pub enum FullscreenNavigationUi {
        Auto = "auto",
        Show = "show",
        Hide = "hide",
    }
}

#[cfg(feature = "fullscreen")]
web_enumeration! {
    /// `enum FullscreenKeyboardLock`
    pub enum FullscreenKeyboardLock {
        Browser = "browser",
        None = "none",
    }
}

web_dictionary! {
    /// `dictionary FullscreenOptions`
    ///
    /// Members are added by the feature `window-management`.
    pub struct FullscreenOptions: [crate::Object];
    name = "FullscreenOptions";
}
