//! Types: What engines have and no specification says: wheelDelta, find, SVGMatrix, addStream

#[cfg(feature = "unspecified")]
web_enumeration! {
    /// `enum GamepadHapticActuatorType`
    pub enum GamepadHapticActuatorType {
        Vibration = "vibration",
        DualRumble = "dual-rumble",
    }
}

web_interface! {
    /// `interface MediaStreamEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamEvent)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/MediaStreamEvent"]
    pub struct MediaStreamEvent: [crate::Event, crate::Object];
    class = "MediaStreamEvent";
}

#[cfg(feature = "unspecified")]
web_dictionary! {
    /// `dictionary MediaStreamEventInit : EventInit`
    pub struct MediaStreamEventInit: [crate::EventInit, crate::Object];
    name = "MediaStreamEventInit";
    optional;
}

#[cfg(feature = "unspecified")]
web_stands_for!(crate::MediaStreamEvent, crate::MediaStreamEventInit);
