//! Types: What input.idl defines

web_interface! {
    /// `interface EventTarget`
    ///
    /// Exposed everywhere.
    pub struct EventTarget: [crate::Object];
    class = "EventTarget";
    extended;
}

web_interface! {
    /// `interface Window : EventTarget`
    ///
    /// Exposed in Window.
    pub struct Window: [crate::EventTarget, crate::Object];
    global = "Window";
}

web_interface! {
    /// `interface Document`
    ///
    /// Exposed in Window.
    pub struct Document: [crate::Object];
    class = "Document";
}

web_interface! {
    /// `interface WindowProxy`
    ///
    /// Exposed in Window.
    pub struct WindowProxy: [crate::Object];
    window_proxy;
}

web_interface! {
    /// `interface Port`
    ///
    /// Exposed in Window.
    pub struct Port: [crate::Object];
    class = "Port";
}

web_interface! {
    /// `interface Message`
    ///
    /// Exposed in Window.
    pub struct Message: [crate::Object];
    class = "Message";
}

web_union! {
    /// `typedef (WindowProxy or Port) Source`
    pub enum Source {
        WindowProxy(crate::WindowProxy): value,
        Port(crate::Port): value,
    }
    into crate::Object;
}
