//! Types: Being told when the browser skips content that is out of view

web_interface! {
    /// An event for an element with `content-visibility: auto` that begins or stops to be rendered.
    ///
    /// `interface ContentVisibilityAutoStateChangeEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `content-visibility`. Exposed in Window. Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/ContentVisibilityAutoStateChangeEvent) · [Specification](https://drafts.csswg.org/css-contain/#content-visibility-auto-state-change)
    pub struct ContentVisibilityAutoStateChangeEvent: [crate::Event, crate::Object];
    class = "ContentVisibilityAutoStateChangeEvent";
}

#[cfg(feature = "content-visibility")]
web_dictionary! {
    /// The fields of a new `ContentVisibilityAutoStateChangeEvent`.
    ///
    /// `dictionary ContentVisibilityAutoStateChangeEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `content-visibility`.
    pub struct ContentVisibilityAutoStateChangeEventInit: [crate::EventInit, crate::Object];
    name = "ContentVisibilityAutoStateChangeEventInit";
    optional;
}

#[cfg(feature = "content-visibility")]
web_stands_for!(crate::ContentVisibilityAutoStateChangeEvent, crate::ContentVisibilityAutoStateChangeEventInit);
