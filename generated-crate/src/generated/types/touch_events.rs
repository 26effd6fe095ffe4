//! Types: Touch events, touches and their lists

/// `enum TouchType`
#[cfg(feature = "touch-events")]
#[non_exhaustive]
pub enum TouchType {
    /// `"direct"`
    Direct,
    /// `"stylus"`
    Stylus,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "touch-events")]
enumeration!(TouchType {
    Direct = "direct",
    Stylus = "stylus",
});

/// `dictionary TouchInit`
#[cfg(feature = "touch-events")]
#[repr(transparent)]
pub struct TouchInit {
    parent: crate::Object,
}
#[cfg(feature = "touch-events")]
dictionary!(TouchInit:; "TouchInit");

/// `interface Touch`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Touch) · [Specification](https://w3c.github.io/touch-events/#touch-interface)
#[cfg(feature = "touch-events")]
#[repr(transparent)]
pub struct Touch {
    parent: crate::Object,
}
#[cfg(feature = "touch-events")]
interface!(Touch:; "Touch");

/// `interface TouchList`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TouchList) · [Specification](https://w3c.github.io/touch-events/#touchlist-interface)
#[cfg(feature = "touch-events")]
#[repr(transparent)]
pub struct TouchList {
    parent: crate::Object,
}
#[cfg(feature = "touch-events")]
interface!(TouchList:; "TouchList");

/// `dictionary TouchEventInit : EventModifierInit`
#[cfg(feature = "touch-events")]
#[repr(transparent)]
pub struct TouchEventInit {
    parent: crate::EventModifierInit,
}
#[cfg(feature = "touch-events")]
dictionary!(TouchEventInit: crate::EventModifierInit, crate::UiEventInit, crate::EventInit; "TouchEventInit");

/// `interface TouchEvent : UIEvent`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TouchEvent) · [Specification](https://w3c.github.io/touch-events/#touchevent-interface)
#[repr(transparent)]
pub struct TouchEvent {
    parent: crate::UiEvent,
}
interface!(TouchEvent: crate::UiEvent, crate::Event; "TouchEvent");
