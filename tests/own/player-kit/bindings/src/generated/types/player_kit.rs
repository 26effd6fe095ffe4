//! Types: What player-kit.idl defines

web_enumeration! {
    /// `enum PlayerState`
    ///
    /// Feature `player-kit`.
    pub enum PlayerState {
        Idle = "idle",
        Playing = "playing",
        Ended = "ended",
    }
}

web_dictionary! {
    /// `dictionary PlayerOptions`
    ///
    /// Feature `player-kit`.
    pub struct PlayerOptions: [::web_bindings::Object];
    name = "PlayerOptions";
}

web_interface! {
    /// `interface Player : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](web_bindings::EventTarget).
    ///
    /// Feature `player-kit`. Exposed everywhere.
    pub struct Player: [::web_bindings::EventTarget, ::web_bindings::Object];
    import = { raw_module = "player-kit" } { js_name = "default" };
}

web_interface! {
    /// `interface Track`
    ///
    /// Feature `player-kit`. Exposed everywhere.
    pub struct Track: [::web_bindings::Object];
    import = { raw_module = "player-kit" } { js_name = "Track" };
}

web_dictionary! {
    /// `dictionary PlayerTrackEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](web_bindings::EventInit).
    ///
    /// Feature `player-kit`.
    pub struct PlayerTrackEventInit: [::web_bindings::EventInit, ::web_bindings::Object];
    name = "PlayerTrackEventInit";
}

web_interface! {
    /// `interface PlayerTrackEvent : Event`
    ///
    /// Inherits the methods of [`Event`](web_bindings::Event).
    ///
    /// Feature `player-kit`. Exposed everywhere.
    pub struct PlayerTrackEvent: [::web_bindings::Event, ::web_bindings::Object];
    import = { raw_module = "player-kit" } { js_name = "TrackEvent" };
}

/// `callback TrackCallback = undefined (Track track, unsigned long index)`
///
/// Feature `player-kit`.
pub type TrackCallback = ::web_bindings::Function<fn(crate::Track, u32)>;

/// `callback TrackPredicate = boolean (Track track)`
///
/// Feature `player-kit`.
pub type TrackPredicate = ::web_bindings::Function<fn(crate::Track) -> bool>;

/// `callback TrackLoader = Promise<DOMString> (DOMString url)`
///
/// Feature `player-kit`.
pub type TrackLoader = ::web_bindings::Function<fn(
    alloc::string::String,
) -> ::web_bindings::Promise<alloc::string::String>>;

web_union! {
    /// `(Track or DOMString)`
    ///
    /// Feature `player-kit`.
    pub enum TrackOrString {
        Track(crate::Track): value,
        String(::web_bindings::JsString): string,
    }
}

#[cfg(feature = "player-kit")]
web_stands_for!(crate::PlayerTrackEvent, crate::PlayerTrackEventInit);
