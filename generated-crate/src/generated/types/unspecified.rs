//! Types: What engines have and no specification says: wheelDelta, find, SVGMatrix, addStream

#[cfg(feature = "unspecified")]
web_enumeration! {
    /// The kinds of vibration hardware in a gamepad.
    ///
    /// `enum GamepadHapticActuatorType`
    ///
    /// Feature `unspecified`.
    pub enum GamepadHapticActuatorType {
        Vibration = "vibration",
        DualRumble = "dual-rumble",
    }
}

web_interface! {
    /// The outdated event of a media stream that was added to or removed from a connection.
    ///
    /// `interface MediaStreamEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `unspecified`. Exposed in Window. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamEvent)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/MediaStreamEvent"]
    pub struct MediaStreamEvent: [crate::Event, crate::Object];
    class = "MediaStreamEvent";
}

#[cfg(feature = "unspecified")]
web_dictionary! {
    /// The properties for a new `MediaStreamEvent`.
    ///
    /// `dictionary MediaStreamEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `unspecified`.
    pub struct MediaStreamEventInit: [crate::EventInit, crate::Object];
    name = "MediaStreamEventInit";
    optional;
}

#[cfg(feature = "unspecified")]
web_stands_for!(crate::MediaStreamEvent, crate::MediaStreamEventInit);
