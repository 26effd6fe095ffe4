//! Types: What meter-bar.idl defines

web_interface! {
    /// `interface MeterBar : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](web_bindings::HtmlElement), [`Element`](web_bindings::Element),
    /// [`Node`](web_bindings::Node) and [`EventTarget`](web_bindings::EventTarget).
    ///
    /// Feature `meter-bar`. Exposed in Window.
    pub struct MeterBar: [
        ::web_bindings::HtmlElement, ::web_bindings::Element, ::web_bindings::Node, ::web_bindings::EventTarget,
        ::web_bindings::Object,
    ];
    import = { module = "/meter-bar.js" } { js_name = "MeterBar" };
}

web_dictionary! {
    /// `dictionary MeterEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](web_bindings::EventInit).
    ///
    /// Feature `meter-bar`.
    pub struct MeterEventInit: [::web_bindings::EventInit, ::web_bindings::Object];
    name = "MeterEventInit";
}

web_interface! {
    /// `interface MeterEvent : Event`
    ///
    /// Inherits the methods of [`Event`](web_bindings::Event).
    ///
    /// Feature `meter-bar`. Exposed in Window.
    pub struct MeterEvent: [::web_bindings::Event, ::web_bindings::Object];
    import = { module = "/meter-bar.js" } { js_name = "MeterEvent" };
}

#[cfg(feature = "meter-bar")]
web_stands_for!(crate::MeterEvent, crate::MeterEventInit);
