//! Types: Animations driven by scrolling, by the pointer or by a trigger
/// `interface AnimationTrigger`
///
/// Exposed in Window.
///
/// [Specification](https://drafts.csswg.org/animation-triggers-1/#animationtrigger)
#[repr(transparent)]
pub struct AnimationTrigger {
    parent: crate::Object,
}
interface!(AnimationTrigger:; "AnimationTrigger");

#[cfg(all(feature = "experimental", feature = "scroll-animations"))]
/// `dictionary AnimationTriggerOptions`
#[repr(transparent)]
pub struct AnimationTriggerOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "scroll-animations"))]
dictionary!(AnimationTriggerOptions:; "AnimationTriggerOptions");

#[cfg(all(feature = "experimental", feature = "scroll-animations"))]
/// `enum AnimationTriggerBehavior`
#[non_exhaustive]
pub enum AnimationTriggerBehavior {
    /// `"once"`
    Once,
    /// `"repeat"`
    Repeat,
    /// `"alternate"`
    Alternate,
    /// `"state"`
    State,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "scroll-animations"))]
enumeration!(AnimationTriggerBehavior {
    Once = "once",
    Repeat = "repeat",
    Alternate = "alternate",
    State = "state",
});

#[cfg(all(feature = "experimental", feature = "scroll-animations"))]
/// `enum PointerAxis`
#[non_exhaustive]
pub enum PointerAxis {
    /// `"block"`
    Block,
    /// `"inline"`
    Inline,
    /// `"x"`
    X,
    /// `"y"`
    Y,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "scroll-animations"))]
enumeration!(PointerAxis {
    Block = "block",
    Inline = "inline",
    X = "x",
    Y = "y",
});

#[cfg(all(feature = "experimental", feature = "scroll-animations"))]
/// `dictionary PointerTimelineOptions`
#[repr(transparent)]
pub struct PointerTimelineOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "scroll-animations"))]
dictionary!(PointerTimelineOptions:; "PointerTimelineOptions");

#[cfg(all(feature = "experimental", feature = "scroll-animations"))]
/// `interface PointerTimeline : AnimationTimeline`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct PointerTimeline {
    parent: crate::AnimationTimeline,
}
#[cfg(all(feature = "experimental", feature = "scroll-animations"))]
interface!(PointerTimeline: crate::AnimationTimeline; "PointerTimeline");

#[cfg(feature = "scroll-animations")]
/// `enum ScrollAxis`
#[non_exhaustive]
pub enum ScrollAxis {
    /// `"block"`
    Block,
    /// `"inline"`
    Inline,
    /// `"x"`
    X,
    /// `"y"`
    Y,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "scroll-animations")]
enumeration!(ScrollAxis {
    Block = "block",
    Inline = "inline",
    X = "x",
    Y = "y",
});

#[cfg(feature = "scroll-animations")]
/// `dictionary ScrollTimelineOptions`
#[repr(transparent)]
pub struct ScrollTimelineOptions {
    parent: crate::Object,
}
#[cfg(feature = "scroll-animations")]
dictionary!(ScrollTimelineOptions:; "ScrollTimelineOptions");

#[cfg(feature = "scroll-animations")]
/// `interface ScrollTimeline : AnimationTimeline`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ScrollTimeline) · [Specification](https://drafts.csswg.org/scroll-animations/#scrolltimeline-interface)
#[repr(transparent)]
pub struct ScrollTimeline {
    parent: crate::AnimationTimeline,
}
#[cfg(feature = "scroll-animations")]
interface!(ScrollTimeline: crate::AnimationTimeline; "ScrollTimeline");

#[cfg(feature = "scroll-animations")]
/// `dictionary ViewTimelineOptions`
#[repr(transparent)]
pub struct ViewTimelineOptions {
    parent: crate::Object,
}
#[cfg(feature = "scroll-animations")]
dictionary!(ViewTimelineOptions:; "ViewTimelineOptions");

#[cfg(feature = "scroll-animations")]
/// `interface ViewTimeline : ScrollTimeline`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ViewTimeline) · [Specification](https://drafts.csswg.org/scroll-animations/#viewtimeline-interface)
#[repr(transparent)]
pub struct ViewTimeline {
    parent: crate::ScrollTimeline,
}
#[cfg(feature = "scroll-animations")]
interface!(ViewTimeline: crate::ScrollTimeline, crate::AnimationTimeline; "ViewTimeline");

/// `(TimelineRangeOffset or CSSNumericValue or CSSKeywordValue or DOMString)`
#[non_exhaustive]
pub enum TimelineRangeOffsetOrCssNumericValueOrCssKeywordValueOrString {
    /// `TimelineRangeOffset`
    TimelineRangeOffset(crate::TimelineRangeOffset),
    /// `CssNumericValue`
    CssNumericValue(crate::CssNumericValue),
    /// `CssKeywordValue`
    CssKeywordValue(crate::CssKeywordValue),
    /// `String`
    String(crate::JsString),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(TimelineRangeOffsetOrCssNumericValueOrCssKeywordValueOrString {
    TimelineRangeOffset(crate::TimelineRangeOffset): value,
    CssNumericValue(crate::CssNumericValue): value,
    CssKeywordValue(crate::CssKeywordValue): value,
    String(crate::JsString): string,
});

#[cfg(feature = "scroll-animations")]
/// `(CSSNumericValue or CSSKeywordValue)`
#[non_exhaustive]
pub enum CssNumericValueOrCssKeywordValue {
    /// `CssNumericValue`
    CssNumericValue(crate::CssNumericValue),
    /// `CssKeywordValue`
    CssKeywordValue(crate::CssKeywordValue),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "scroll-animations")]
union!(CssNumericValueOrCssKeywordValue {
    CssNumericValue(crate::CssNumericValue): value,
    CssKeywordValue(crate::CssKeywordValue): value,
});

#[cfg(feature = "scroll-animations")]
/// `(DOMString or sequence<(CSSNumericValue or CSSKeywordValue)>)`
#[non_exhaustive]
pub enum StringOrCssNumericValueOrCssKeywordValueSequence {
    /// `String`
    String(crate::JsString),
    /// `CssNumericValueOrCssKeywordValueSequence`
    CssNumericValueOrCssKeywordValueSequence(crate::Array<crate::CssNumericValueOrCssKeywordValue>),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "scroll-animations")]
union!(StringOrCssNumericValueOrCssKeywordValueSequence {
    String(crate::JsString): string,
    CssNumericValueOrCssKeywordValueSequence(crate::Array<crate::CssNumericValueOrCssKeywordValue>): array,
});
