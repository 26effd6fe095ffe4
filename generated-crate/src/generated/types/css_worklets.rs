//! Types: Painting, layout and animation in worklets (Houdini)
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
/// `interface AnimationWorkletGlobalScope : WorkletGlobalScope`
///
/// Exposed in AnimationWorklet.
#[repr(transparent)]
pub struct AnimationWorkletGlobalScope {
    parent: crate::WorkletGlobalScope,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
interface!(AnimationWorkletGlobalScope: crate::WorkletGlobalScope; "AnimationWorkletGlobalScope");

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
/// `interface WorkletAnimationEffect`
///
/// Exposed in AnimationWorklet.
#[repr(transparent)]
pub struct WorkletAnimationEffect {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
interface!(WorkletAnimationEffect:; "WorkletAnimationEffect");

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
/// `interface WorkletAnimation : Animation`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct WorkletAnimation {
    parent: crate::Animation,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
interface!(WorkletAnimation: crate::Animation, crate::EventTarget; "WorkletAnimation");

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
/// `interface WorkletGroupEffect`
///
/// Exposed in AnimationWorklet.
#[repr(transparent)]
pub struct WorkletGroupEffect {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
interface!(WorkletGroupEffect:; "WorkletGroupEffect");

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
/// `interface LayoutWorkletGlobalScope : WorkletGlobalScope`
///
/// Exposed in LayoutWorklet.
#[repr(transparent)]
pub struct LayoutWorkletGlobalScope {
    parent: crate::WorkletGlobalScope,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
interface!(LayoutWorkletGlobalScope: crate::WorkletGlobalScope; "LayoutWorkletGlobalScope");

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
/// `dictionary LayoutOptions`
#[repr(transparent)]
pub struct LayoutOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
dictionary!(LayoutOptions:; "LayoutOptions");

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
/// `enum ChildDisplayType`
#[non_exhaustive]
pub enum ChildDisplayType {
    /// `"block"`
    Block,
    /// `"normal"`
    Normal,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
enumeration!(ChildDisplayType {
    Block = "block",
    Normal = "normal",
});

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
/// `enum LayoutSizingMode`
#[non_exhaustive]
pub enum LayoutSizingMode {
    /// `"block-like"`
    BlockLike,
    /// `"manual"`
    Manual,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
enumeration!(LayoutSizingMode {
    BlockLike = "block-like",
    Manual = "manual",
});

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
/// `interface LayoutChild`
///
/// Exposed in LayoutWorklet.
#[repr(transparent)]
pub struct LayoutChild {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
interface!(LayoutChild:; "LayoutChild");

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
/// `interface LayoutFragment`
///
/// Exposed in LayoutWorklet.
#[repr(transparent)]
pub struct LayoutFragment {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
interface!(LayoutFragment:; "LayoutFragment");

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
/// `interface IntrinsicSizes`
///
/// Exposed in LayoutWorklet.
#[repr(transparent)]
pub struct IntrinsicSizes {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
interface!(IntrinsicSizes:; "IntrinsicSizes");

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
/// `interface LayoutConstraints`
///
/// Exposed in LayoutWorklet.
#[repr(transparent)]
pub struct LayoutConstraints {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
interface!(LayoutConstraints:; "LayoutConstraints");

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
/// `enum BlockFragmentationType`
#[non_exhaustive]
pub enum BlockFragmentationType {
    /// `"none"`
    None,
    /// `"page"`
    Page,
    /// `"column"`
    Column,
    /// `"region"`
    Region,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
enumeration!(BlockFragmentationType {
    None = "none",
    Page = "page",
    Column = "column",
    Region = "region",
});

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
/// `dictionary LayoutConstraintsOptions`
#[repr(transparent)]
pub struct LayoutConstraintsOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
dictionary!(LayoutConstraintsOptions:; "LayoutConstraintsOptions");

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
/// `interface ChildBreakToken`
///
/// Exposed in LayoutWorklet.
#[repr(transparent)]
pub struct ChildBreakToken {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
interface!(ChildBreakToken:; "ChildBreakToken");

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
/// `interface BreakToken`
///
/// Exposed in LayoutWorklet.
#[repr(transparent)]
pub struct BreakToken {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
interface!(BreakToken:; "BreakToken");

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
/// `dictionary BreakTokenOptions`
#[repr(transparent)]
pub struct BreakTokenOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
dictionary!(BreakTokenOptions:; "BreakTokenOptions");

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
/// `enum BreakType`
#[non_exhaustive]
pub enum BreakType {
    /// `"none"`
    None,
    /// `"line"`
    Line,
    /// `"column"`
    Column,
    /// `"page"`
    Page,
    /// `"region"`
    Region,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
enumeration!(BreakType {
    None = "none",
    Line = "line",
    Column = "column",
    Page = "page",
    Region = "region",
});

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
/// `interface LayoutEdges`
///
/// Exposed in LayoutWorklet.
#[repr(transparent)]
pub struct LayoutEdges {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
interface!(LayoutEdges:; "LayoutEdges");

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
/// `dictionary FragmentResultOptions`
#[repr(transparent)]
pub struct FragmentResultOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
dictionary!(FragmentResultOptions:; "FragmentResultOptions");

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
/// `interface FragmentResult`
///
/// Exposed in LayoutWorklet.
#[repr(transparent)]
pub struct FragmentResult {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
interface!(FragmentResult:; "FragmentResult");

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
/// `dictionary IntrinsicSizesResultOptions`
#[repr(transparent)]
pub struct IntrinsicSizesResultOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
dictionary!(IntrinsicSizesResultOptions:; "IntrinsicSizesResultOptions");

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
/// `interface PaintWorkletGlobalScope : WorkletGlobalScope`
///
/// Exposed in PaintWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaintWorkletGlobalScope) · [Specification](https://drafts.css-houdini.org/css-paint-api/#paintworkletglobalscope)
#[repr(transparent)]
pub struct PaintWorkletGlobalScope {
    parent: crate::WorkletGlobalScope,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
interface!(PaintWorkletGlobalScope: crate::WorkletGlobalScope; "PaintWorkletGlobalScope");

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
/// `dictionary PaintRenderingContext2DSettings`
#[doc(alias = "PaintRenderingContext2DSettings")]
#[repr(transparent)]
pub struct PaintRenderingContext2dSettings {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
dictionary!(PaintRenderingContext2dSettings:; "PaintRenderingContext2DSettings");

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
/// `interface PaintRenderingContext2D`
///
/// Exposed in PaintWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaintRenderingContext2D) · [Specification](https://drafts.css-houdini.org/css-paint-api/#2d-rendering-context)
#[doc(alias = "PaintRenderingContext2D")]
#[repr(transparent)]
pub struct PaintRenderingContext2d {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
interface!(PaintRenderingContext2d:; "PaintRenderingContext2D");

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
/// `interface PaintSize`
///
/// Exposed in PaintWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaintSize) · [Specification](https://drafts.css-houdini.org/css-paint-api/#paintsize)
#[repr(transparent)]
pub struct PaintSize {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
interface!(PaintSize:; "PaintSize");

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
/// `callback AnimatorInstanceConstructor = any (any options, optional any state)`
pub type AnimatorInstanceConstructor = crate::Function<fn(crate::JsValue, crate::JsValue) -> crate::JsValue>;

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
/// `(AnimationEffect or sequence<AnimationEffect>)`
#[non_exhaustive]
pub enum AnimationEffectOrAnimationEffectSequence {
    /// `AnimationEffect`
    AnimationEffect(crate::AnimationEffect),
    /// `AnimationEffectSequence`
    AnimationEffectSequence(crate::Array<crate::AnimationEffect>),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
union!(AnimationEffectOrAnimationEffectSequence {
    AnimationEffect(crate::AnimationEffect): value,
    AnimationEffectSequence(crate::Array<crate::AnimationEffect>): array,
});

/// `(DOMString or CanvasGradient or CanvasPattern)`
#[non_exhaustive]
pub enum StringOrCanvasGradientOrCanvasPattern {
    /// `String`
    String(crate::JsString),
    /// `CanvasGradient`
    CanvasGradient(crate::CanvasGradient),
    /// `CanvasPattern`
    CanvasPattern(crate::CanvasPattern),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(StringOrCanvasGradientOrCanvasPattern {
    String(crate::JsString): string,
    CanvasGradient(crate::CanvasGradient): value,
    CanvasPattern(crate::CanvasPattern): value,
});

/// `(unrestricted double or DOMPointInit)`
#[non_exhaustive]
pub enum NumberOrDomPointInit {
    /// `Number`
    Number(f64),
    /// `DomPointInit`
    DomPointInit(crate::DomPointInit),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(NumberOrDomPointInit {
    Number(f64): number,
    DomPointInit(crate::DomPointInit): value,
});

/// `(unrestricted double or DOMPointInit or sequence<(unrestricted double or DOMPointInit)>)`
#[non_exhaustive]
pub enum NumberOrDomPointInitOrNumberOrDomPointInitSequence {
    /// `Number`
    Number(f64),
    /// `DomPointInit`
    DomPointInit(crate::DomPointInit),
    /// `NumberOrDomPointInitSequence`
    NumberOrDomPointInitSequence(crate::Array<crate::NumberOrDomPointInit>),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(NumberOrDomPointInitOrNumberOrDomPointInitSequence {
    Number(f64): number,
    DomPointInit(crate::DomPointInit): value,
    NumberOrDomPointInitSequence(crate::Array<crate::NumberOrDomPointInit>): array,
});
