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

/// `dictionary AnimationTriggerOptions`
#[cfg(all(feature = "experimental", feature = "scroll-animations"))]
#[repr(transparent)]
pub struct AnimationTriggerOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "scroll-animations"))]
dictionary!(AnimationTriggerOptions:; "AnimationTriggerOptions");

/// `enum AnimationTriggerBehavior`
#[cfg(all(feature = "experimental", feature = "scroll-animations"))]
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

/// `enum PointerAxis`
#[cfg(all(feature = "experimental", feature = "scroll-animations"))]
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

/// `dictionary PointerTimelineOptions`
#[cfg(all(feature = "experimental", feature = "scroll-animations"))]
#[repr(transparent)]
pub struct PointerTimelineOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "scroll-animations"))]
dictionary!(PointerTimelineOptions:; "PointerTimelineOptions");

/// `interface PointerTimeline : AnimationTimeline`
///
/// Exposed in Window.
#[cfg(all(feature = "experimental", feature = "scroll-animations"))]
#[repr(transparent)]
pub struct PointerTimeline {
    parent: crate::AnimationTimeline,
}
#[cfg(all(feature = "experimental", feature = "scroll-animations"))]
interface!(PointerTimeline: crate::AnimationTimeline; "PointerTimeline");

/// `enum ScrollAxis`
#[cfg(feature = "scroll-animations")]
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

/// `dictionary ScrollTimelineOptions`
#[cfg(feature = "scroll-animations")]
#[repr(transparent)]
pub struct ScrollTimelineOptions {
    parent: crate::Object,
}
#[cfg(feature = "scroll-animations")]
dictionary!(ScrollTimelineOptions:; "ScrollTimelineOptions");

/// `interface ScrollTimeline : AnimationTimeline`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ScrollTimeline) · [Specification](https://drafts.csswg.org/scroll-animations/#scrolltimeline-interface)
#[cfg(feature = "scroll-animations")]
#[repr(transparent)]
pub struct ScrollTimeline {
    parent: crate::AnimationTimeline,
}
#[cfg(feature = "scroll-animations")]
interface!(ScrollTimeline: crate::AnimationTimeline; "ScrollTimeline");
#[cfg(feature = "scroll-animations")]
extended!([] ScrollTimeline);

/// `dictionary ViewTimelineOptions`
#[cfg(feature = "scroll-animations")]
#[repr(transparent)]
pub struct ViewTimelineOptions {
    parent: crate::Object,
}
#[cfg(feature = "scroll-animations")]
dictionary!(ViewTimelineOptions:; "ViewTimelineOptions");

/// `interface ViewTimeline : ScrollTimeline`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ViewTimeline) · [Specification](https://drafts.csswg.org/scroll-animations/#viewtimeline-interface)
#[cfg(feature = "scroll-animations")]
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

/// `(CSSNumericValue or CSSKeywordValue)`
#[cfg(feature = "scroll-animations")]
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

/// `(DOMString or sequence<(CSSNumericValue or CSSKeywordValue)>)`
#[cfg(feature = "scroll-animations")]
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
