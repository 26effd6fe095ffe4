//! Types: Animations driven by scrolling, by the pointer or by a trigger

web_interface! {
    /// `interface AnimationTrigger`
    ///
    /// Exposed in Window.
    ///
    /// [Specification](https://drafts.csswg.org/animation-triggers-1/#animationtrigger)
    pub struct AnimationTrigger: [crate::Object];
    class = "AnimationTrigger";
}

#[cfg(all(feature = "experimental", feature = "scroll-animations"))]
web_dictionary! {
    /// `dictionary AnimationTriggerOptions`
    pub struct AnimationTriggerOptions: [crate::Object];
    name = "AnimationTriggerOptions";
}

#[cfg(all(feature = "experimental", feature = "scroll-animations"))]
web_enumeration! {
    /// `enum AnimationTriggerBehavior`
    pub enum AnimationTriggerBehavior {
        Once = "once",
        Repeat = "repeat",
        Alternate = "alternate",
        State = "state",
    }
}

#[cfg(all(feature = "experimental", feature = "scroll-animations"))]
web_enumeration! {
    /// `enum PointerAxis`
    pub enum PointerAxis {
        Block = "block",
        Inline = "inline",
        X = "x",
        Y = "y",
    }
}

#[cfg(all(feature = "experimental", feature = "scroll-animations"))]
web_dictionary! {
    /// `dictionary PointerTimelineOptions`
    pub struct PointerTimelineOptions: [crate::Object];
    name = "PointerTimelineOptions";
    optional;
}

#[cfg(all(feature = "experimental", feature = "scroll-animations"))]
web_interface! {
    /// `interface PointerTimeline : AnimationTimeline`
    ///
    /// Exposed in Window.
    pub struct PointerTimeline: [crate::AnimationTimeline, crate::Object];
    class = "PointerTimeline";
}

#[cfg(feature = "scroll-animations")]
web_enumeration! {
    /// `enum ScrollAxis`
    pub enum ScrollAxis {
        Block = "block",
        Inline = "inline",
        X = "x",
        Y = "y",
    }
}

#[cfg(feature = "scroll-animations")]
web_dictionary! {
    /// `dictionary ScrollTimelineOptions`
    pub struct ScrollTimelineOptions: [crate::Object];
    name = "ScrollTimelineOptions";
    optional;
}

#[cfg(feature = "scroll-animations")]
web_interface! {
    /// `interface ScrollTimeline : AnimationTimeline`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ScrollTimeline) · [Specification](https://drafts.csswg.org/scroll-animations/#scrolltimeline-interface)
    pub struct ScrollTimeline: [crate::AnimationTimeline, crate::Object];
    class = "ScrollTimeline";
    extended;
}

#[cfg(feature = "scroll-animations")]
web_dictionary! {
    /// `dictionary ViewTimelineOptions`
    pub struct ViewTimelineOptions: [crate::Object];
    name = "ViewTimelineOptions";
}

#[cfg(feature = "scroll-animations")]
web_interface! {
    /// `interface ViewTimeline : ScrollTimeline`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ViewTimeline) · [Specification](https://drafts.csswg.org/scroll-animations/#viewtimeline-interface)
    pub struct ViewTimeline: [crate::ScrollTimeline, crate::AnimationTimeline, crate::Object];
    class = "ViewTimeline";
}

web_union! {
    /// `(TimelineRangeOffset or CSSNumericValue or CSSKeywordValue or DOMString)`
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
    pub enum StringOrCssNumericValueOrCssKeywordValueSequence {
        CssNumericValueOrCssKeywordValueSequence(crate::Array<crate::CssNumericValueOrCssKeywordValue>): array,
        String(crate::JsString): string,
    }
}

#[cfg(all(feature = "experimental", feature = "scroll-animations"))]
web_stands_for!(crate::PointerTimeline, crate::PointerTimelineOptions);

#[cfg(feature = "scroll-animations")]
web_stands_for!(crate::ScrollTimeline, crate::ScrollTimelineOptions);
