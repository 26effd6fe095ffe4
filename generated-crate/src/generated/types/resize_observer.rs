//! Types: Being told when elements change their size

web_enumeration! {
    /// The box of an element whose size is watched.
    ///
    /// `enum ResizeObserverBoxOptions`
    ///
    /// Feature `resize-observer`.
    pub enum ResizeObserverBoxOptions {
        BorderBox = "border-box",
        ContentBox = "content-box",
        DevicePixelContentBox = "device-pixel-content-box",
    }
}

web_dictionary! {
    /// The options of `ResizeObserver.observe`.
    ///
    /// `dictionary ResizeObserverOptions`
    ///
    /// Feature `resize-observer`.
    pub struct ResizeObserverOptions: [crate::Object];
    name = "ResizeObserverOptions";
}

web_interface! {
    /// An observer that calls back when the size of an element changes.
    ///
    /// `interface ResizeObserver`
    ///
    /// Feature `resize-observer`. Exposed in Window. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/ResizeObserver) · [Specification](https://drafts.csswg.org/resize-observer/#resize-observer-interface)
    pub struct ResizeObserver: [crate::Object];
    class = "ResizeObserver";
}

web_interface! {
    /// The new size of one watched element.
    ///
    /// `interface ResizeObserverEntry`
    ///
    /// Feature `resize-observer`. Exposed in Window. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/ResizeObserverEntry) · [Specification](https://drafts.csswg.org/resize-observer/#resize-observer-entry-interface)
    pub struct ResizeObserverEntry: [crate::Object];
    class = "ResizeObserverEntry";
}

web_interface! {
    /// The size of a box along the axes of the text direction.
    ///
    /// `interface ResizeObserverSize`
    ///
    /// Feature `resize-observer`. Exposed in Window. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/ResizeObserverSize) · [Specification](https://drafts.csswg.org/resize-observer/#resizeobserversize)
    pub struct ResizeObserverSize: [crate::Object];
    class = "ResizeObserverSize";
}

/// `callback ResizeObserverCallback = undefined (sequence<ResizeObserverEntry> entries, ResizeObserver observer)`
///
/// Feature `resize-observer`.
pub type ResizeObserverCallback = crate::Function<fn(crate::Array<crate::ResizeObserverEntry>, crate::ResizeObserver)>;
