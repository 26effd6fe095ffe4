//! Types: Painting, layout and animation in worklets (Houdini)

/// `interface AnimationWorkletGlobalScope : WorkletGlobalScope`
///
/// Exposed in AnimationWorklet.
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
#[repr(transparent)]
pub struct AnimationWorkletGlobalScope {
    parent: crate::WorkletGlobalScope,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
interface!(AnimationWorkletGlobalScope: crate::WorkletGlobalScope; "AnimationWorkletGlobalScope");

/// `interface WorkletAnimationEffect`
///
/// Exposed in AnimationWorklet.
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
#[repr(transparent)]
pub struct WorkletAnimationEffect {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
interface!(WorkletAnimationEffect:; "WorkletAnimationEffect");

/// `interface WorkletAnimation : Animation`
///
/// Exposed in Window.
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
#[repr(transparent)]
pub struct WorkletAnimation {
    parent: crate::Animation,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
interface!(WorkletAnimation: crate::Animation, crate::EventTarget; "WorkletAnimation");

/// `interface WorkletGroupEffect`
///
/// Exposed in AnimationWorklet.
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
#[repr(transparent)]
pub struct WorkletGroupEffect {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
interface!(WorkletGroupEffect:; "WorkletGroupEffect");

/// `interface LayoutWorkletGlobalScope : WorkletGlobalScope`
///
/// Exposed in LayoutWorklet.
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
#[repr(transparent)]
pub struct LayoutWorkletGlobalScope {
    parent: crate::WorkletGlobalScope,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
interface!(LayoutWorkletGlobalScope: crate::WorkletGlobalScope; "LayoutWorkletGlobalScope");

/// `dictionary LayoutOptions`
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
#[repr(transparent)]
pub struct LayoutOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
dictionary!(LayoutOptions:; "LayoutOptions");

/// `enum ChildDisplayType`
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
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

/// `enum LayoutSizingMode`
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
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

/// `interface LayoutChild`
///
/// Exposed in LayoutWorklet.
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
#[repr(transparent)]
pub struct LayoutChild {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
interface!(LayoutChild:; "LayoutChild");

/// `interface LayoutFragment`
///
/// Exposed in LayoutWorklet.
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
#[repr(transparent)]
pub struct LayoutFragment {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
interface!(LayoutFragment:; "LayoutFragment");

/// `interface IntrinsicSizes`
///
/// Exposed in LayoutWorklet.
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
#[repr(transparent)]
pub struct IntrinsicSizes {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
interface!(IntrinsicSizes:; "IntrinsicSizes");

/// `interface LayoutConstraints`
///
/// Exposed in LayoutWorklet.
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
#[repr(transparent)]
pub struct LayoutConstraints {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
interface!(LayoutConstraints:; "LayoutConstraints");

/// `enum BlockFragmentationType`
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
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

/// `dictionary LayoutConstraintsOptions`
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
#[repr(transparent)]
pub struct LayoutConstraintsOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
dictionary!(LayoutConstraintsOptions:; "LayoutConstraintsOptions");

/// `interface ChildBreakToken`
///
/// Exposed in LayoutWorklet.
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
#[repr(transparent)]
pub struct ChildBreakToken {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
interface!(ChildBreakToken:; "ChildBreakToken");

/// `interface BreakToken`
///
/// Exposed in LayoutWorklet.
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
#[repr(transparent)]
pub struct BreakToken {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
interface!(BreakToken:; "BreakToken");

/// `dictionary BreakTokenOptions`
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
#[repr(transparent)]
pub struct BreakTokenOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
dictionary!(BreakTokenOptions:; "BreakTokenOptions");

/// `enum BreakType`
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
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

/// `interface LayoutEdges`
///
/// Exposed in LayoutWorklet.
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
#[repr(transparent)]
pub struct LayoutEdges {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
interface!(LayoutEdges:; "LayoutEdges");

/// `dictionary FragmentResultOptions`
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
#[repr(transparent)]
pub struct FragmentResultOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
dictionary!(FragmentResultOptions:; "FragmentResultOptions");

/// `interface FragmentResult`
///
/// Exposed in LayoutWorklet.
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
#[repr(transparent)]
pub struct FragmentResult {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
interface!(FragmentResult:; "FragmentResult");

/// `dictionary IntrinsicSizesResultOptions`
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
#[repr(transparent)]
pub struct IntrinsicSizesResultOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
dictionary!(IntrinsicSizesResultOptions:; "IntrinsicSizesResultOptions");

/// `interface PaintWorkletGlobalScope : WorkletGlobalScope`
///
/// Exposed in PaintWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaintWorkletGlobalScope) · [Specification](https://drafts.css-houdini.org/css-paint-api/#paintworkletglobalscope)
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
#[repr(transparent)]
pub struct PaintWorkletGlobalScope {
    parent: crate::WorkletGlobalScope,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
interface!(PaintWorkletGlobalScope: crate::WorkletGlobalScope; "PaintWorkletGlobalScope");

/// `dictionary PaintRenderingContext2DSettings`
#[doc(alias = "PaintRenderingContext2DSettings")]
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
#[repr(transparent)]
pub struct PaintRenderingContext2dSettings {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
dictionary!(PaintRenderingContext2dSettings:; "PaintRenderingContext2DSettings");

/// `interface PaintRenderingContext2D`
///
/// Exposed in PaintWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaintRenderingContext2D) · [Specification](https://drafts.css-houdini.org/css-paint-api/#2d-rendering-context)
#[doc(alias = "PaintRenderingContext2D")]
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
#[repr(transparent)]
pub struct PaintRenderingContext2d {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
interface!(PaintRenderingContext2d:; "PaintRenderingContext2D");

/// `interface PaintSize`
///
/// Exposed in PaintWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaintSize) · [Specification](https://drafts.css-houdini.org/css-paint-api/#paintsize)
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
#[repr(transparent)]
pub struct PaintSize {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
interface!(PaintSize:; "PaintSize");

/// `callback AnimatorInstanceConstructor = any (any options, optional any state)`
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
pub type AnimatorInstanceConstructor = crate::Function<fn(crate::JsValue, crate::JsValue) -> crate::JsValue>;

/// `(AnimationEffect or sequence<AnimationEffect>)`
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
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
