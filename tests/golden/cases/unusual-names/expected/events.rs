//! The events by their names, for the `listen` of what they fire at: `button.listen(events::Click, |event| …)`.

#[cfg(feature = "input")]
web_event! {
    /// The event `-`.
    #[doc(alias = "-")]
    pub struct U002D = "-";
    at crate::EventTarget: crate::Event;
}

#[cfg(feature = "input")]
web_event! {
    /// The event `9`.
    #[doc(alias = "9")]
    pub struct N9 = "9";
    at crate::EventTarget: crate::Event;
}

#[cfg(feature = "input")]
web_event! {
    /// The event `Click`.
    pub struct Click = "Click";
    at crate::EventTarget: crate::Event;
}

#[cfg(feature = "input")]
web_event! {
    /// The event `DOMContentLoaded`.
    pub struct DOMContentLoaded = "DOMContentLoaded";
    at crate::EventTarget: crate::Event;
}

#[cfg(feature = "input")]
web_event! {
    /// The event `a"b`.
    pub struct AB = "a\"b";
    at crate::EventTarget: crate::Event;
}

#[cfg(feature = "input")]
web_event! {
    /// The event `größe`.
    #[doc(alias = "größe")]
    pub struct GrU00F6U00DFE = "größe";
    at crate::EventTarget: crate::Event;
}

#[cfg(feature = "input")]
web_event! {
    /// The event `self`.
    #[doc(alias = "self")]
    pub struct Self_ = "self";
    at crate::EventTarget: crate::Event;
}

#[cfg(feature = "input")]
web_event! {
    /// The event `t`.
    #[doc(alias = "t")]
    pub struct T_ = "t";
    at crate::EventTarget: crate::Event;
}

#[cfg(feature = "input")]
web_event! {
    /// The event `user:login`.
    #[doc(alias = "user:login")]
    pub struct UserLogin = "user:login";
    at crate::EventTarget: crate::Event;
}

#[cfg(feature = "input")]
web_event! {
    /// The event `volume-change`.
    #[doc(alias = "volume-change")]
    pub struct VolumeChange = "volume-change";
    at crate::EventTarget: crate::Event;
}

#[cfg(feature = "input")]
web_listens!(crate::EventTarget; crate::AddEventListenerOptions);
