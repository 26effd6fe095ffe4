//! The events by their names, for the `listen` of what they fire at: `button.listen(events::Click, |event| …)`.

#[cfg(feature = "meter-bar")]
web_event! {
    /// The event `meter`.
    #[doc(alias = "meter")]
    pub struct Meter = "meter";
    at crate::MeterBar: crate::MeterEvent;
}

#[cfg(feature = "meter-bar")]
web_listens!(crate::MeterBar; ::web_bindings::AddEventListenerOptions);
