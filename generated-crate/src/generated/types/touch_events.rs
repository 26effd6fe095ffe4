//! Types: Touch events, touches and their lists
/// `enum TouchType`
#[non_exhaustive]
pub enum TouchType {
    /// `"direct"`
    Direct,
    /// `"stylus"`
    Stylus,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(TouchType {
    Direct = "direct",
    Stylus = "stylus",
});

/// `dictionary TouchInit`
#[repr(transparent)]
pub struct TouchInit {
    parent: crate::Object,
}
dictionary!(TouchInit:; "TouchInit");

/// `interface Touch`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Touch) · [Specification](https://w3c.github.io/touch-events/#touch-interface)
#[repr(transparent)]
pub struct Touch {
    parent: crate::Object,
}
interface!(Touch:; "Touch");

/// `interface TouchList`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TouchList) · [Specification](https://w3c.github.io/touch-events/#touchlist-interface)
#[repr(transparent)]
pub struct TouchList {
    parent: crate::Object,
}
interface!(TouchList:; "TouchList");

/// `dictionary TouchEventInit : EventModifierInit`
#[repr(transparent)]
pub struct TouchEventInit {
    parent: crate::EventModifierInit,
}
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
