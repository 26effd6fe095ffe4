//! Types: Scrolling windows and elements, text fragments, and the events of snapping

#[cfg(all(feature = "experimental", feature = "scrolling"))]
web_dictionary! {
    /// `dictionary SnapEventInit : EventInit`
    pub struct SnapEventInit: [crate::EventInit, crate::Object];
    name = "SnapEventInit";
    optional;
}

#[cfg(all(feature = "experimental", feature = "scrolling"))]
web_interface! {
    /// `interface SnapEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SnapEvent) · [Specification](https://drafts.csswg.org/css-scroll-snap-2/#snapevent-interface)
    pub struct SnapEvent: [crate::Event, crate::Object];
    class = "SnapEvent";
}

web_enumeration! {
    /// `enum ScrollBehavior`
    pub enum ScrollBehavior {
        Auto = "auto",
        Instant = "instant",
        Smooth = "smooth",
    }
}

web_dictionary! {
    /// `dictionary ScrollOptions`
    pub struct ScrollOptions: [crate::Object];
    name = "ScrollOptions";
    extended;
}

web_dictionary! {
    /// `dictionary ScrollToOptions : ScrollOptions`
    pub struct ScrollToOptions: [crate::ScrollOptions, crate::Object];
    name = "ScrollToOptions";
}

web_enumeration! {
    /// `enum ScrollLogicalPosition`
    pub enum ScrollLogicalPosition {
        Start = "start",
        Center = "center",
        End = "end",
        Nearest = "nearest",
    }
}

web_dictionary! {
    /// `dictionary ScrollIntoViewOptions : ScrollOptions`
    pub struct ScrollIntoViewOptions: [crate::ScrollOptions, crate::Object];
    name = "ScrollIntoViewOptions";
}

web_enumeration! {
    /// `enum ScrollIntoViewContainer`
    pub enum ScrollIntoViewContainer {
        All = "all",
        Nearest = "nearest",
    }
}

web_interface! {
    /// `interface FragmentDirective`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/API/FragmentDirective) · [Specification](https://wicg.github.io/scroll-to-text-fragment/#fragmentdirective)
    pub struct FragmentDirective: [crate::Object];
    class = "FragmentDirective";
}

web_union! {
    /// `(boolean or ScrollIntoViewOptions)`
    pub enum BooleanOrScrollIntoViewOptions {
        ScrollIntoViewOptions(crate::ScrollIntoViewOptions): dictionary,
        Boolean(bool): boolean,
    }
}

#[cfg(all(feature = "experimental", feature = "scrolling"))]
web_stands_for!(crate::SnapEvent, crate::SnapEventInit);
