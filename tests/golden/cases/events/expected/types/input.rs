//! Types: What input.idl defines

interface! {
    /// `interface Event`
    ///
    /// Exposed everywhere.
    pub struct Event: [crate::Object];
    class = "Event";
    extended;
}

interface! {
    /// `interface PointEvent : Event`
    ///
    /// Exposed in Window.
    pub struct PointEvent: [crate::Event, crate::Object];
    class = "PointEvent";
}

interface! {
    /// `interface KeyEvent : Event`
    ///
    /// Exposed in Window.
    pub struct KeyEvent: [crate::Event, crate::Object];
    class = "KeyEvent";
}

interface! {
    /// `interface Mistake`
    ///
    /// Exposed in Window.
    pub struct Mistake: [crate::Object];
    class = "Mistake";
}

interface! {
    /// `interface EventTarget`
    ///
    /// Exposed everywhere.
    pub struct EventTarget: [crate::Object];
    class = "EventTarget";
    extended;
}

dictionary! {
    /// `dictionary AddEventListenerOptions`
    pub struct AddEventListenerOptions: [crate::Object];
    name = "AddEventListenerOptions";
}

interface! {
    /// `interface Node : EventTarget`
    ///
    /// Exposed in Window.
    pub struct Node: [crate::EventTarget, crate::Object];
    class = "Node";
    extended;
}

interface! {
    /// `interface Document : Node`
    ///
    /// Exposed in Window.
    pub struct Document: [crate::Node, crate::EventTarget, crate::Object];
    class = "Document";
}

interface! {
    /// `interface Element : Node`
    ///
    /// Exposed in Window.
    pub struct Element: [crate::Node, crate::EventTarget, crate::Object];
    class = "Element";
    extended;
}

interface! {
    /// `interface Button : Element`
    ///
    /// Exposed in Window.
    pub struct Button: [crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "Button";
}

interface! {
    /// `interface Channel : EventTarget`
    ///
    /// Exposed everywhere.
    pub struct Channel: [crate::EventTarget, crate::Object];
    class = "Channel";
}
