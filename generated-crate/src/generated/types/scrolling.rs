//! Types: Scrolling windows and elements, text fragments, and the events of snapping

#[cfg(all(feature = "experimental", feature = "scrolling"))]
web_dictionary! {
    /// The initial values for a new `SnapEvent`.
    ///
    /// `dictionary SnapEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Features `scrolling` and `experimental`.
    pub struct SnapEventInit: [crate::EventInit, crate::Object];
    name = "SnapEventInit";
    optional;
}

#[cfg(all(feature = "experimental", feature = "scrolling"))]
web_interface! {
    /// The event when scrolling snaps, or is about to snap, to another element.
    ///
    /// `interface SnapEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Features `scrolling` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SnapEvent) · [Specification](https://drafts.csswg.org/css-scroll-snap-2/#snapevent-interface)
    pub struct SnapEvent: [crate::Event, crate::Object];
    class = "SnapEvent";
}

web_enumeration! {
    /// Whether scrolling is smooth, at once, or as CSS says (`auto`).
    ///
    /// `enum ScrollBehavior`
    ///
    /// Feature `scrolling`.
    pub enum ScrollBehavior {
        Auto = "auto",
        Instant = "instant",
        Smooth = "smooth",
    }
}

web_dictionary! {
    /// The options that scrolling methods share.
    ///
    /// `dictionary ScrollOptions`
    ///
    /// Feature `scrolling`.
    pub struct ScrollOptions: [crate::Object];
    name = "ScrollOptions";
    extended;
}

web_dictionary! {
    /// The position or distance to scroll and the way to do so.
    ///
    /// `dictionary ScrollToOptions : ScrollOptions`
    ///
    /// Inherits the methods of [`ScrollOptions`](crate::ScrollOptions).
    ///
    /// Feature `scrolling`.
    pub struct ScrollToOptions: [crate::ScrollOptions, crate::Object];
    name = "ScrollToOptions";
}

web_enumeration! {
    /// The place in the visible area to which an element is scrolled.
    ///
    /// `enum ScrollLogicalPosition`
    ///
    /// Feature `scrolling`.
    pub enum ScrollLogicalPosition {
        Start = "start",
        Center = "center",
        End = "end",
        Nearest = "nearest",
    }
}

web_dictionary! {
    /// The options of `Element.scrollIntoView`.
    ///
    /// `dictionary ScrollIntoViewOptions : ScrollOptions`
    ///
    /// Inherits the methods of [`ScrollOptions`](crate::ScrollOptions).
    ///
    /// Feature `scrolling`.
    pub struct ScrollIntoViewOptions: [crate::ScrollOptions, crate::Object];
    name = "ScrollIntoViewOptions";
}

web_enumeration! {
    /// Whether all scrollable ancestors are scrolled or only the nearest one.
    ///
    /// `enum ScrollIntoViewContainer`
    ///
    /// Feature `scrolling`.
    pub enum ScrollIntoViewContainer {
        All = "all",
        Nearest = "nearest",
    }
}

web_interface! {
    /// An object whose presence shows that links to a text on a page are supported.
    ///
    /// `interface FragmentDirective`
    ///
    /// Feature `scrolling`. Exposed in Window. Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/API/FragmentDirective) · [Specification](https://wicg.github.io/scroll-to-text-fragment/#fragmentdirective)
    pub struct FragmentDirective: [crate::Object];
    class = "FragmentDirective";
}

web_union! {
    /// `(boolean or ScrollIntoViewOptions)`
    ///
    /// Feature `scrolling`.
    pub enum BooleanOrScrollIntoViewOptions {
        ScrollIntoViewOptions(crate::ScrollIntoViewOptions): dictionary,
        Boolean(bool): boolean,
    }
}

#[cfg(all(feature = "experimental", feature = "scrolling"))]
web_stands_for!(crate::SnapEvent, crate::SnapEventInit);
