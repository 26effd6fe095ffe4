//! Types: What input.idl defines

web_interface! {
    /// `interface EventTarget`
    ///
    /// Feature `input`. Exposed everywhere.
    pub struct EventTarget: [crate::Object];
    class = "EventTarget";
    extended;
}

web_interface! {
    /// `interface Window : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Window: [crate::EventTarget, crate::Object];
    global = "Window";
}

web_interface! {
    /// `interface Document`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Document: [crate::Object];
    class = "Document";
}

web_interface! {
    /// `interface WindowProxy`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct WindowProxy: [crate::Object];
    window_proxy;
}

web_interface! {
    /// `interface Port`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Port: [crate::Object];
    class = "Port";
}

web_interface! {
    /// `interface Message`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Message: [crate::Object];
    class = "Message";
}

web_union! {
    /// `typedef (WindowProxy or Port) Source`
    ///
    /// Feature `input`.
    pub enum Source {
        WindowProxy(crate::WindowProxy): value,
        Port(crate::Port): value,
    }
    into crate::Object;
}
