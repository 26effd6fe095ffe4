//! Types: Animations driven by scrolling, by the pointer or by a trigger

web_interface! {
    /// An object that plays, pauses or resets animations when a condition is met.
    ///
    /// `interface AnimationTrigger`
    ///
    /// Feature `scroll-animations`. Exposed in Window. [Specification](https://drafts.csswg.org/animation-triggers-1/#animationtrigger)
    pub struct AnimationTrigger: [crate::Object];
    class = "AnimationTrigger";
}

#[cfg(all(feature = "experimental", feature = "scroll-animations"))]
web_dictionary! {
    /// The options for a new `AnimationTrigger`.
    ///
    /// `dictionary AnimationTriggerOptions`
    ///
    /// Features `scroll-animations` and `experimental`.
    pub struct AnimationTriggerOptions: [crate::Object];
    name = "AnimationTriggerOptions";
}

#[cfg(all(feature = "experimental", feature = "scroll-animations"))]
web_enumeration! {
    /// What a trigger does when its range is left and entered again, such as `once` or `repeat`.
    ///
    /// `enum AnimationTriggerBehavior`
    ///
    /// Features `scroll-animations` and `experimental`.
    pub enum AnimationTriggerBehavior {
        Once = "once",
        Repeat = "repeat",
        Alternate = "alternate",
        State = "state",
    }
}

#[cfg(all(feature = "experimental", feature = "scroll-animations"))]
web_enumeration! {
    /// The direction along which the pointer is followed: `block`, `inline`, `x` or `y`.
    ///
    /// `enum PointerAxis`
    ///
    /// Features `scroll-animations` and `experimental`.
    pub enum PointerAxis {
        Block = "block",
        Inline = "inline",
        X = "x",
        Y = "y",
    }
}

#[cfg(all(feature = "experimental", feature = "scroll-animations"))]
web_dictionary! {
    /// The options for a new `PointerTimeline`.
    ///
    /// `dictionary PointerTimelineOptions`
    ///
    /// Features `scroll-animations` and `experimental`.
    pub struct PointerTimelineOptions: [crate::Object];
    name = "PointerTimelineOptions";
    optional;
}

#[cfg(all(feature = "experimental", feature = "scroll-animations"))]
web_interface! {
    /// An animation timeline whose progress follows the position of the pointer.
    ///
    /// `interface PointerTimeline : AnimationTimeline`
    ///
    /// Inherits the methods of [`AnimationTimeline`](crate::AnimationTimeline).
    ///
    /// Features `scroll-animations` and `experimental`. Exposed in Window.
    pub struct PointerTimeline: [crate::AnimationTimeline, crate::Object];
    class = "PointerTimeline";
}

#[cfg(feature = "scroll-animations")]
web_enumeration! {
    /// The direction of scrolling: by text direction (`block`, `inline`) or by screen (`x`, `y`).
    ///
    /// `enum ScrollAxis`
    ///
    /// Feature `scroll-animations`.
    pub enum ScrollAxis {
        Block = "block",
        Inline = "inline",
        X = "x",
        Y = "y",
    }
}

#[cfg(feature = "scroll-animations")]
web_dictionary! {
    /// The options of a new `ScrollTimeline`.
    ///
    /// `dictionary ScrollTimelineOptions`
    ///
    /// Feature `scroll-animations`.
    pub struct ScrollTimelineOptions: [crate::Object];
    name = "ScrollTimelineOptions";
    optional;
}

#[cfg(feature = "scroll-animations")]
web_interface! {
    /// A timeline for animations that follows the scroll position of an element.
    ///
    /// `interface ScrollTimeline : AnimationTimeline`
    ///
    /// Inherits the methods of [`AnimationTimeline`](crate::AnimationTimeline).
    ///
    /// Feature `scroll-animations`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ScrollTimeline) · [Specification](https://drafts.csswg.org/scroll-animations/#scrolltimeline-interface)
    pub struct ScrollTimeline: [crate::AnimationTimeline, crate::Object];
    class = "ScrollTimeline";
    extended;
}

#[cfg(feature = "scroll-animations")]
web_dictionary! {
    /// The options of a new `ViewTimeline`.
    ///
    /// `dictionary ViewTimelineOptions`
    ///
    /// Feature `scroll-animations`.
    pub struct ViewTimelineOptions: [crate::Object];
    name = "ViewTimelineOptions";
}

#[cfg(feature = "scroll-animations")]
web_interface! {
    /// A timeline for animations that follows an element on its way through the visible area.
    ///
    /// `interface ViewTimeline : ScrollTimeline`
    ///
    /// Inherits the methods of [`ScrollTimeline`](crate::ScrollTimeline) and
    /// [`AnimationTimeline`](crate::AnimationTimeline).
    ///
    /// Feature `scroll-animations`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ViewTimeline) · [Specification](https://drafts.csswg.org/scroll-animations/#viewtimeline-interface)
    pub struct ViewTimeline: [crate::ScrollTimeline, crate::AnimationTimeline, crate::Object];
    class = "ViewTimeline";
}

web_union! {
    /// `(TimelineRangeOffset or CSSNumericValue or CSSKeywordValue or DOMString)`
    ///
    /// Feature `scroll-animations`.
    pub enum TimelineRangeOffsetOrCssNumericValueOrCssKeywordValueOrString {
        CssNumericValue(crate::CssNumericValue): value,
        CssKeywordValue(crate::CssKeywordValue): value,
        TimelineRangeOffset(crate::TimelineRangeOffset): dictionary,
        String(crate::JsString): string,
    }
    heirs CssNumericValue(crate::CssNumericValue);
}

#[cfg(feature = "scroll-animations")]
web_union! {
    /// `(CSSNumericValue or CSSKeywordValue)`
    ///
    /// Feature `scroll-animations`.
    pub enum CssNumericValueOrCssKeywordValue {
        CssNumericValue(crate::CssNumericValue): value,
        CssKeywordValue(crate::CssKeywordValue): value,
    }
    heirs CssNumericValue(crate::CssNumericValue);
    into crate::Object;
}

#[cfg(feature = "scroll-animations")]
web_union! {
    /// `(DOMString or sequence<(CSSNumericValue or CSSKeywordValue)>)`
    ///
    /// Feature `scroll-animations`.
    pub enum StringOrCssNumericValueOrCssKeywordValueSequence {
        CssNumericValueOrCssKeywordValueSequence(crate::Array<crate::CssNumericValueOrCssKeywordValue>): array,
        String(crate::JsString): string,
    }
}

#[cfg(all(feature = "experimental", feature = "scroll-animations"))]
web_stands_for!(crate::PointerTimeline, crate::PointerTimelineOptions);

#[cfg(feature = "scroll-animations")]
web_stands_for!(crate::ScrollTimeline, crate::ScrollTimelineOptions);
