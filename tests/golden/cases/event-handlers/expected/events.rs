//! The events by their names, for the `listen` of what they fire at: `button.listen(events::Click, |event| …)`.

#[cfg(feature = "input")]
web_event! {
    /// The event `any`.
    #[doc(alias = "any")]
    pub struct Any = "any";
    at crate::Target: crate::UiEvent;
}

#[cfg(feature = "input")]
web_event! {
    /// The event `old`.
    #[doc(alias = "old")]
    pub struct Old = "old";
    at crate::Field: crate::KeyEvent;
}

#[cfg(feature = "input")]
web_event! {
    /// The event `openedHere`.
    #[doc(alias = "openedHere")]
    pub struct OpenedHere = "openedHere";
    at crate::Button: crate::PointEvent;
}

#[cfg(feature = "input")]
web_event! {
    /// The event `point`.
    #[doc(alias = "point")]
    pub struct Point = "point";
    at crate::Button: crate::PointEvent;
}
