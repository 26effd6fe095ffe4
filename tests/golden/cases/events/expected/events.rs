//! The events by their names, for the `listen` of what they fire at: `button.listen(events::Click, |event| …)`.

#[cfg(feature = "input")]
web_event! {
    /// The event `pointdown`.
    #[doc(alias = "pointdown")]
    pub struct PointDown = "pointdown";
    at crate::Node: crate::PointEvent;
}

#[cfg(feature = "input")]
web_event! {
    /// The event `press`.
    #[doc(alias = "press")]
    pub struct Press = "press";
    at crate::Element: crate::Event;
    at crate::Channel: crate::Event;
}

#[cfg(feature = "input")]
web_event! {
    /// The event `snap`.
    #[doc(alias = "snap")]
    pub struct Snap = "snap";
    at crate::Document: crate::KeyEvent;
    at crate::Button: crate::PointEvent;
}

#[cfg(feature = "input")]
web_listens!(crate::Node; crate::AddEventListenerOptions);

#[cfg(feature = "input")]
web_listens!(crate::Document; crate::AddEventListenerOptions);

#[cfg(feature = "input")]
web_listens!(crate::Element; crate::AddEventListenerOptions);

#[cfg(feature = "input")]
web_listens!(crate::Button; crate::AddEventListenerOptions);

#[cfg(feature = "input")]
web_listens!(crate::Channel; crate::AddEventListenerOptions);
