//! Types: Being told when elements change their size

web_enumeration! {
    /// `enum ResizeObserverBoxOptions`
    pub enum ResizeObserverBoxOptions {
        BorderBox = "border-box",
        ContentBox = "content-box",
        DevicePixelContentBox = "device-pixel-content-box",
    }
}

web_dictionary! {
    /// `dictionary ResizeObserverOptions`
    pub struct ResizeObserverOptions: [crate::Object];
    name = "ResizeObserverOptions";
}

web_interface! {
    /// `interface ResizeObserver`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/ResizeObserver) · [Specification](https://drafts.csswg.org/resize-observer/#resize-observer-interface)
    pub struct ResizeObserver: [crate::Object];
    class = "ResizeObserver";
}

web_interface! {
    /// `interface ResizeObserverEntry`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/ResizeObserverEntry) · [Specification](https://drafts.csswg.org/resize-observer/#resize-observer-entry-interface)
    pub struct ResizeObserverEntry: [crate::Object];
    class = "ResizeObserverEntry";
}

web_interface! {
    /// `interface ResizeObserverSize`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/ResizeObserverSize) · [Specification](https://drafts.csswg.org/resize-observer/#resizeobserversize)
    pub struct ResizeObserverSize: [crate::Object];
    class = "ResizeObserverSize";
}

/// `callback ResizeObserverCallback = undefined (sequence<ResizeObserverEntry> entries, ResizeObserver observer)`
pub type ResizeObserverCallback = crate::Function<fn(crate::Array<crate::ResizeObserverEntry>, crate::ResizeObserver)>;
