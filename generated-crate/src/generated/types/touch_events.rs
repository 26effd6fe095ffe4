//! Types: Touch events, touches and their lists

#[cfg(feature = "touch-events")]
web_enumeration! {
    /// The kinds of touch: `direct` by a finger, `stylus` by a pen.
    ///
    /// `enum TouchType`
    ///
    /// Feature `touch-events`.
    pub enum TouchType {
        Direct = "direct",
        Stylus = "stylus",
    }
}

#[cfg(feature = "touch-events")]
web_dictionary! {
    /// The properties for a new `Touch`.
    ///
    /// `dictionary TouchInit`
    ///
    /// Feature `touch-events`.
    pub struct TouchInit: [crate::Object];
    name = "TouchInit";
}

#[cfg(feature = "touch-events")]
web_interface! {
    /// One finger or pen on a touch surface.
    ///
    /// `interface Touch`
    ///
    /// Feature `touch-events`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Touch) · [Specification](https://w3c.github.io/touch-events/#touch-interface)
    pub struct Touch: [crate::Object];
    class = "Touch";
}

#[cfg(feature = "touch-events")]
web_interface! {
    /// A list of touch points.
    ///
    /// `interface TouchList`
    ///
    /// Feature `touch-events`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TouchList) · [Specification](https://w3c.github.io/touch-events/#touchlist-interface)
    pub struct TouchList: [crate::Object];
    class = "TouchList";
}

#[cfg(feature = "touch-events")]
web_dictionary! {
    /// The properties for a new `TouchEvent`.
    ///
    /// `dictionary TouchEventInit : EventModifierInit`
    ///
    /// Inherits the methods of [`EventModifierInit`](crate::EventModifierInit), [`UiEventInit`](crate::UiEventInit)
    /// and [`EventInit`](crate::EventInit).
    ///
    /// Feature `touch-events`.
    pub struct TouchEventInit: [crate::EventModifierInit, crate::UiEventInit, crate::EventInit, crate::Object];
    name = "TouchEventInit";
}

web_interface! {
    /// The event of a finger or pen that touches, moves on or leaves the surface.
    ///
    /// `interface TouchEvent : UIEvent`
    ///
    /// Inherits the methods of [`UiEvent`](crate::UiEvent) and [`Event`](crate::Event).
    ///
    /// Feature `touch-events`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TouchEvent) · [Specification](https://w3c.github.io/touch-events/#touchevent-interface)
    pub struct TouchEvent: [crate::UiEvent, crate::Event, crate::Object];
    class = "TouchEvent";
}

#[cfg(feature = "touch-events")]
web_stands_for!(crate::Touch, crate::TouchInit);
