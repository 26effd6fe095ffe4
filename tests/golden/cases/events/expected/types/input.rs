//! Types: What input.idl defines

/// `interface Event`
///
/// Exposed everywhere.
#[repr(transparent)]
pub struct Event {
    parent: crate::Object,
}
interface!(Event:; "Event");
extended!([] Event);

/// `interface PointEvent : Event`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct PointEvent {
    parent: crate::Event,
}
interface!(PointEvent: crate::Event; "PointEvent");

/// `interface KeyEvent : Event`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct KeyEvent {
    parent: crate::Event,
}
interface!(KeyEvent: crate::Event; "KeyEvent");

/// `interface Mistake`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Mistake {
    parent: crate::Object,
}
interface!(Mistake:; "Mistake");

/// `interface EventTarget`
///
/// Exposed everywhere.
#[repr(transparent)]
pub struct EventTarget {
    parent: crate::Object,
}
interface!(EventTarget:; "EventTarget");
extended!([] EventTarget);

/// `dictionary AddEventListenerOptions`
#[repr(transparent)]
pub struct AddEventListenerOptions {
    parent: crate::Object,
}
dictionary!(AddEventListenerOptions:; "AddEventListenerOptions");

/// `interface Node : EventTarget`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Node {
    parent: crate::EventTarget,
}
interface!(Node: crate::EventTarget; "Node");
extended!([] Node);

/// `interface Document : Node`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Document {
    parent: crate::Node,
}
interface!(Document: crate::Node, crate::EventTarget; "Document");

/// `interface Element : Node`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Element {
    parent: crate::Node,
}
interface!(Element: crate::Node, crate::EventTarget; "Element");
extended!([] Element);

/// `interface Button : Element`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Button {
    parent: crate::Element,
}
interface!(Button: crate::Element, crate::Node, crate::EventTarget; "Button");

/// `interface Channel : EventTarget`
///
/// Exposed everywhere.
#[repr(transparent)]
pub struct Channel {
    parent: crate::EventTarget,
}
interface!(Channel: crate::EventTarget; "Channel");
