//! Types: Touch events, touches and their lists

#[cfg(feature = "touch-events")]
web_enumeration! {
    /// `enum TouchType`
    pub enum TouchType {
        Direct = "direct",
        Stylus = "stylus",
    }
}

#[cfg(feature = "touch-events")]
web_dictionary! {
    /// `dictionary TouchInit`
    pub struct TouchInit: [crate::Object];
    name = "TouchInit";
}

#[cfg(feature = "touch-events")]
web_interface! {
    /// `interface Touch`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Touch) · [Specification](https://w3c.github.io/touch-events/#touch-interface)
    pub struct Touch: [crate::Object];
    class = "Touch";
}

#[cfg(feature = "touch-events")]
web_interface! {
    /// `interface TouchList`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TouchList) · [Specification](https://w3c.github.io/touch-events/#touchlist-interface)
    pub struct TouchList: [crate::Object];
    class = "TouchList";
}

#[cfg(feature = "touch-events")]
web_dictionary! {
    /// `dictionary TouchEventInit : EventModifierInit`
    pub struct TouchEventInit: [crate::EventModifierInit, crate::UiEventInit, crate::EventInit, crate::Object];
    name = "TouchEventInit";
}

web_interface! {
    /// `interface TouchEvent : UIEvent`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TouchEvent) · [Specification](https://w3c.github.io/touch-events/#touchevent-interface)
    pub struct TouchEvent: [crate::UiEvent, crate::Event, crate::Object];
    class = "TouchEvent";
}

#[cfg(feature = "touch-events")]
web_stands_for!(crate::Touch, crate::TouchInit);
