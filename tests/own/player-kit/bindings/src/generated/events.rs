//! The events by their names, for the `listen` of what they fire at: `button.listen(events::Click, |event| …)`.

#[cfg(feature = "player-kit")]
web_event! {
    /// The event `ended`.
    #[doc(alias = "ended")]
    pub struct Ended = "ended";
    at crate::Player: ::web_bindings::Event;
}

#[cfg(feature = "player-kit")]
web_event! {
    /// The event `trackchange`.
    #[doc(alias = "trackchange")]
    pub struct TrackChange = "trackchange";
    at crate::Player: crate::PlayerTrackEvent;
}

#[cfg(feature = "player-kit")]
web_listens!(crate::Player; ::web_bindings::AddEventListenerOptions);
