//! Types: What input.idl defines

interface! {
    /// `interface EventTarget`
    ///
    /// Exposed everywhere.
    pub struct EventTarget: [crate::Object];
    class = "EventTarget";
    extended;
}

interface! {
    /// `interface Window : EventTarget`
    ///
    /// Exposed in Window.
    pub struct Window: [crate::EventTarget, crate::Object];
    global = "Window";
}

interface! {
    /// `interface Document`
    ///
    /// Exposed in Window.
    pub struct Document: [crate::Object];
    class = "Document";
}

interface! {
    /// `interface WindowProxy`
    ///
    /// Exposed in Window.
    pub struct WindowProxy: [crate::Object];
    window_proxy;
}

interface! {
    /// `interface Port`
    ///
    /// Exposed in Window.
    pub struct Port: [crate::Object];
    class = "Port";
}

interface! {
    /// `interface Message`
    ///
    /// Exposed in Window.
    pub struct Message: [crate::Object];
    class = "Message";
}

union! {
    /// `typedef (WindowProxy or Port) Source`
    pub enum Source {
        WindowProxy(crate::WindowProxy): value,
        Port(crate::Port): value,
    }
    into crate::Object;
}
