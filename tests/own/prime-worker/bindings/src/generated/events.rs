//! The events by their names, for the `listen` of what they fire at: `button.listen(events::Click, |event| …)`.

#[cfg(feature = "prime-worker")]
web_event! {
    /// The event `message`.
    #[doc(alias = "message")]
    pub struct Message = "message";
    at crate::PrimeWorker: crate::PrimeReplyEvent;
}

#[cfg(feature = "prime-worker")]
web_listens!(crate::PrimeWorker; ::web_bindings::AddEventListenerOptions);
