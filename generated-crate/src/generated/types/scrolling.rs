//! Types: Scrolling windows and elements, and the events of snapping

/// `dictionary SnapEventInit : EventInit`
#[cfg(all(feature = "experimental", feature = "scrolling"))]
#[repr(transparent)]
pub struct SnapEventInit {
    parent: crate::EventInit,
}
#[cfg(all(feature = "experimental", feature = "scrolling"))]
dictionary!(SnapEventInit: crate::EventInit; "SnapEventInit");

/// `interface SnapEvent : Event`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SnapEvent) · [Specification](https://drafts.csswg.org/css-scroll-snap-2/#snapevent-interface)
#[cfg(all(feature = "experimental", feature = "scrolling"))]
#[repr(transparent)]
pub struct SnapEvent {
    parent: crate::Event,
}
#[cfg(all(feature = "experimental", feature = "scrolling"))]
interface!(SnapEvent: crate::Event; "SnapEvent");

/// `enum ScrollBehavior`
#[non_exhaustive]
pub enum ScrollBehavior {
    /// `"auto"`
    Auto,
    /// `"instant"`
    Instant,
    /// `"smooth"`
    Smooth,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(ScrollBehavior {
    Auto = "auto",
    Instant = "instant",
    Smooth = "smooth",
});

/// `dictionary ScrollOptions`
#[repr(transparent)]
pub struct ScrollOptions {
    parent: crate::Object,
}
dictionary!(ScrollOptions:; "ScrollOptions");
extended!([] ScrollOptions);

/// `dictionary ScrollToOptions : ScrollOptions`
#[repr(transparent)]
pub struct ScrollToOptions {
    parent: crate::ScrollOptions,
}
dictionary!(ScrollToOptions: crate::ScrollOptions; "ScrollToOptions");

/// `enum ScrollLogicalPosition`
#[non_exhaustive]
pub enum ScrollLogicalPosition {
    /// `"start"`
    Start,
    /// `"center"`
    Center,
    /// `"end"`
    End,
    /// `"nearest"`
    Nearest,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(ScrollLogicalPosition {
    Start = "start",
    Center = "center",
    End = "end",
    Nearest = "nearest",
});

/// `dictionary ScrollIntoViewOptions : ScrollOptions`
#[repr(transparent)]
pub struct ScrollIntoViewOptions {
    parent: crate::ScrollOptions,
}
dictionary!(ScrollIntoViewOptions: crate::ScrollOptions; "ScrollIntoViewOptions");

/// `enum ScrollIntoViewContainer`
#[non_exhaustive]
pub enum ScrollIntoViewContainer {
    /// `"all"`
    All,
    /// `"nearest"`
    Nearest,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(ScrollIntoViewContainer {
    All = "all",
    Nearest = "nearest",
});

/// `(boolean or ScrollIntoViewOptions)`
#[non_exhaustive]
pub enum BooleanOrScrollIntoViewOptions {
    /// `Boolean`
    Boolean(bool),
    /// `ScrollIntoViewOptions`
    ScrollIntoViewOptions(crate::ScrollIntoViewOptions),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(BooleanOrScrollIntoViewOptions {
    Boolean(bool): boolean,
    ScrollIntoViewOptions(crate::ScrollIntoViewOptions): value,
});
