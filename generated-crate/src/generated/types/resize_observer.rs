//! Types: Being told when elements change their size

/// `enum ResizeObserverBoxOptions`
#[non_exhaustive]
pub enum ResizeObserverBoxOptions {
    /// `"border-box"`
    BorderBox,
    /// `"content-box"`
    ContentBox,
    /// `"device-pixel-content-box"`
    DevicePixelContentBox,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(ResizeObserverBoxOptions {
    BorderBox = "border-box",
    ContentBox = "content-box",
    DevicePixelContentBox = "device-pixel-content-box",
});

/// `dictionary ResizeObserverOptions`
#[repr(transparent)]
pub struct ResizeObserverOptions {
    parent: crate::Object,
}
dictionary!(ResizeObserverOptions:; "ResizeObserverOptions");

/// `interface ResizeObserver`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/ResizeObserver) · [Specification](https://drafts.csswg.org/resize-observer/#resize-observer-interface)
#[repr(transparent)]
pub struct ResizeObserver {
    parent: crate::Object,
}
interface!(ResizeObserver:; "ResizeObserver");

/// `interface ResizeObserverEntry`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/ResizeObserverEntry) · [Specification](https://drafts.csswg.org/resize-observer/#resize-observer-entry-interface)
#[repr(transparent)]
pub struct ResizeObserverEntry {
    parent: crate::Object,
}
interface!(ResizeObserverEntry:; "ResizeObserverEntry");

/// `interface ResizeObserverSize`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/ResizeObserverSize) · [Specification](https://drafts.csswg.org/resize-observer/#resizeobserversize)
#[repr(transparent)]
pub struct ResizeObserverSize {
    parent: crate::Object,
}
interface!(ResizeObserverSize:; "ResizeObserverSize");

/// `callback ResizeObserverCallback = undefined (sequence<ResizeObserverEntry> entries, ResizeObserver observer)`
pub type ResizeObserverCallback = crate::Function<fn(crate::Array<crate::ResizeObserverEntry>, crate::ResizeObserver)>;
