//! Types: Showing an element on the full screen

#[cfg(feature = "fullscreen")]
web_enumeration! {
    /// The wish to show or hide the browser's navigation controls in fullscreen.
    ///
    /// `enum FullscreenNavigationUI`
    ///
    /// Feature `fullscreen`.
    #[doc(alias = "FullscreenNavigationUI")]
    pub enum FullscreenNavigationUi {
        Auto = "auto",
        Show = "show",
        Hide = "hide",
    }
}

#[cfg(feature = "fullscreen")]
web_enumeration! {
    /// How much of the keyboard the page captures in fullscreen.
    ///
    /// `enum FullscreenKeyboardLock`
    ///
    /// Feature `fullscreen`.
    pub enum FullscreenKeyboardLock {
        Browser = "browser",
        None = "none",
    }
}

web_dictionary! {
    /// Options for showing an element in fullscreen.
    ///
    /// `dictionary FullscreenOptions`
    ///
    /// Members are added by the feature `window-management`.
    ///
    /// Feature `fullscreen`.
    pub struct FullscreenOptions: [crate::Object];
    name = "FullscreenOptions";
}
