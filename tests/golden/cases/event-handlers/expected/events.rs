//! The events by their names, for the `listen` of what they fire at: `button.listen(events::Click, |event| …)`.

#[cfg(feature = "input")]
event! {
    /// The event `any`.
    #[doc(alias = "any")]
    pub struct Any = "any";
    at crate::Target: crate::UiEvent;
}

#[cfg(feature = "input")]
event! {
    /// The event `point`.
    #[doc(alias = "point")]
    pub struct Point = "point";
    at crate::Button: crate::PointEvent;
}
