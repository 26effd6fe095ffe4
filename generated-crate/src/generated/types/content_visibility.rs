//! Types: Being told when the browser skips content that is out of view

web_interface! {
    /// `interface ContentVisibilityAutoStateChangeEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/ContentVisibilityAutoStateChangeEvent) · [Specification](https://drafts.csswg.org/css-contain/#content-visibility-auto-state-change)
    pub struct ContentVisibilityAutoStateChangeEvent: [crate::Event, crate::Object];
    class = "ContentVisibilityAutoStateChangeEvent";
}

#[cfg(feature = "content-visibility")]
web_dictionary! {
    /// `dictionary ContentVisibilityAutoStateChangeEventInit : EventInit`
    pub struct ContentVisibilityAutoStateChangeEventInit: [crate::EventInit, crate::Object];
    name = "ContentVisibilityAutoStateChangeEventInit";
    optional;
}

#[cfg(feature = "content-visibility")]
web_stands_for!(crate::ContentVisibilityAutoStateChangeEvent, crate::ContentVisibilityAutoStateChangeEventInit);
