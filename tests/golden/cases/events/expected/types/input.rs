//! Types: What input.idl defines

web_interface! {
    /// `interface Event`
    ///
    /// Feature `input`. Exposed everywhere.
    pub struct Event: [crate::Object];
    class = "Event";
    extended;
}

web_interface! {
    /// `interface PointEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `input`. Exposed in Window.
    pub struct PointEvent: [crate::Event, crate::Object];
    class = "PointEvent";
}

web_interface! {
    /// `interface KeyEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `input`. Exposed in Window.
    pub struct KeyEvent: [crate::Event, crate::Object];
    class = "KeyEvent";
}

web_interface! {
    /// `interface Mistake`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Mistake: [crate::Object];
    class = "Mistake";
}

web_interface! {
    /// `interface EventTarget`
    ///
    /// Feature `input`. Exposed everywhere.
    pub struct EventTarget: [crate::Object];
    class = "EventTarget";
    extended;
}

web_dictionary! {
    /// `dictionary AddEventListenerOptions`
    ///
    /// Feature `input`.
    pub struct AddEventListenerOptions: [crate::Object];
    name = "AddEventListenerOptions";
}

web_interface! {
    /// `interface Node : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Node: [crate::EventTarget, crate::Object];
    class = "Node";
    extended;
}

web_interface! {
    /// `interface Document : Node`
    ///
    /// Inherits the methods of [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Document: [crate::Node, crate::EventTarget, crate::Object];
    class = "Document";
}

web_interface! {
    /// `interface Element : Node`
    ///
    /// Inherits the methods of [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Element: [crate::Node, crate::EventTarget, crate::Object];
    class = "Element";
    extended;
}

web_interface! {
    /// `interface Button : Element`
    ///
    /// Inherits the methods of [`Element`](crate::Element), [`Node`](crate::Node) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Button: [crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "Button";
}

web_interface! {
    /// `interface Channel : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `input`. Exposed everywhere.
    pub struct Channel: [crate::EventTarget, crate::Object];
    class = "Channel";
}
