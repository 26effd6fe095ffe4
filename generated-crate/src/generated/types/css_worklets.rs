//! Types: Painting, layout and animation in worklets (Houdini)

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_interface! {
    /// `interface AnimationWorkletGlobalScope : WorkletGlobalScope`
    ///
    /// Inherits the methods of [`WorkletGlobalScope`](crate::WorkletGlobalScope).
    ///
    /// Features `css-worklets` and `experimental`. Exposed in AnimationWorklet.
    pub struct AnimationWorkletGlobalScope: [crate::WorkletGlobalScope, crate::Object];
    global = "AnimationWorkletGlobalScope";
}

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_interface! {
    /// `interface WorkletAnimationEffect`
    ///
    /// Features `css-worklets` and `experimental`. Exposed in AnimationWorklet.
    pub struct WorkletAnimationEffect: [crate::Object];
    class = "WorkletAnimationEffect";
}

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_interface! {
    /// `interface WorkletAnimation : Animation`
    ///
    /// Inherits the methods of [`Animation`](crate::Animation) and [`EventTarget`](crate::EventTarget).
    ///
    /// Features `css-worklets` and `experimental`. Exposed in Window.
    pub struct WorkletAnimation: [crate::Animation, crate::EventTarget, crate::Object];
    class = "WorkletAnimation";
}

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_interface! {
    /// `interface WorkletGroupEffect`
    ///
    /// Features `css-worklets` and `experimental`. Exposed in AnimationWorklet.
    pub struct WorkletGroupEffect: [crate::Object];
    class = "WorkletGroupEffect";
}

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_interface! {
    /// `interface LayoutWorkletGlobalScope : WorkletGlobalScope`
    ///
    /// Inherits the methods of [`WorkletGlobalScope`](crate::WorkletGlobalScope).
    ///
    /// Features `css-worklets` and `experimental`. Exposed in LayoutWorklet.
    pub struct LayoutWorkletGlobalScope: [crate::WorkletGlobalScope, crate::Object];
    global = "LayoutWorkletGlobalScope";
}

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_dictionary! {
    /// `dictionary LayoutOptions`
    ///
    /// Features `css-worklets` and `experimental`.
    pub struct LayoutOptions: [crate::Object];
    name = "LayoutOptions";
}

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_enumeration! {
    /// `enum ChildDisplayType`
    ///
    /// Features `css-worklets` and `experimental`.
    pub enum ChildDisplayType {
        Block = "block",
        Normal = "normal",
    }
}

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_enumeration! {
    /// `enum LayoutSizingMode`
    ///
    /// Features `css-worklets` and `experimental`.
    pub enum LayoutSizingMode {
        BlockLike = "block-like",
        Manual = "manual",
    }
}

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_interface! {
    /// `interface LayoutChild`
    ///
    /// Features `css-worklets` and `experimental`. Exposed in LayoutWorklet.
    pub struct LayoutChild: [crate::Object];
    class = "LayoutChild";
}

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_interface! {
    /// `interface LayoutFragment`
    ///
    /// Features `css-worklets` and `experimental`. Exposed in LayoutWorklet.
    pub struct LayoutFragment: [crate::Object];
    class = "LayoutFragment";
}

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_interface! {
    /// `interface IntrinsicSizes`
    ///
    /// Features `css-worklets` and `experimental`. Exposed in LayoutWorklet.
    pub struct IntrinsicSizes: [crate::Object];
    class = "IntrinsicSizes";
}

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_interface! {
    /// `interface LayoutConstraints`
    ///
    /// Features `css-worklets` and `experimental`. Exposed in LayoutWorklet.
    pub struct LayoutConstraints: [crate::Object];
    class = "LayoutConstraints";
}

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_enumeration! {
    /// `enum BlockFragmentationType`
    ///
    /// Features `css-worklets` and `experimental`.
    pub enum BlockFragmentationType {
        None = "none",
        Page = "page",
        Column = "column",
        Region = "region",
    }
}

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_dictionary! {
    /// `dictionary LayoutConstraintsOptions`
    ///
    /// Features `css-worklets` and `experimental`.
    pub struct LayoutConstraintsOptions: [crate::Object];
    name = "LayoutConstraintsOptions";
}

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_interface! {
    /// `interface ChildBreakToken`
    ///
    /// Features `css-worklets` and `experimental`. Exposed in LayoutWorklet.
    pub struct ChildBreakToken: [crate::Object];
    class = "ChildBreakToken";
}

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_interface! {
    /// `interface BreakToken`
    ///
    /// Features `css-worklets` and `experimental`. Exposed in LayoutWorklet.
    pub struct BreakToken: [crate::Object];
    class = "BreakToken";
}

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_dictionary! {
    /// `dictionary BreakTokenOptions`
    ///
    /// Features `css-worklets` and `experimental`.
    pub struct BreakTokenOptions: [crate::Object];
    name = "BreakTokenOptions";
}

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_enumeration! {
    /// `enum BreakType`
    ///
    /// Features `css-worklets` and `experimental`.
    pub enum BreakType {
        None = "none",
        Line = "line",
        Column = "column",
        Page = "page",
        Region = "region",
    }
}

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_interface! {
    /// `interface LayoutEdges`
    ///
    /// Features `css-worklets` and `experimental`. Exposed in LayoutWorklet.
    pub struct LayoutEdges: [crate::Object];
    class = "LayoutEdges";
}

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_dictionary! {
    /// `dictionary FragmentResultOptions`
    ///
    /// Features `css-worklets` and `experimental`.
    pub struct FragmentResultOptions: [crate::Object];
    name = "FragmentResultOptions";
}

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_interface! {
    /// `interface FragmentResult`
    ///
    /// Features `css-worklets` and `experimental`. Exposed in LayoutWorklet.
    pub struct FragmentResult: [crate::Object];
    class = "FragmentResult";
}

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_dictionary! {
    /// `dictionary IntrinsicSizesResultOptions`
    ///
    /// Features `css-worklets` and `experimental`.
    pub struct IntrinsicSizesResultOptions: [crate::Object];
    name = "IntrinsicSizesResultOptions";
}

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_interface! {
    /// `interface PaintWorkletGlobalScope : WorkletGlobalScope`
    ///
    /// Inherits the methods of [`WorkletGlobalScope`](crate::WorkletGlobalScope).
    ///
    /// Features `css-worklets` and `experimental`. Exposed in PaintWorklet. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaintWorkletGlobalScope) · [Specification](https://drafts.css-houdini.org/css-paint-api/#paintworkletglobalscope)
    pub struct PaintWorkletGlobalScope: [crate::WorkletGlobalScope, crate::Object];
    global = "PaintWorkletGlobalScope";
}

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_dictionary! {
    /// `dictionary PaintRenderingContext2DSettings`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "PaintRenderingContext2DSettings")]
    pub struct PaintRenderingContext2dSettings: [crate::Object];
    name = "PaintRenderingContext2DSettings";
}

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_interface! {
    /// `interface PaintRenderingContext2D`
    ///
    /// Features `css-worklets` and `experimental`. Exposed in PaintWorklet. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaintRenderingContext2D) · [Specification](https://drafts.css-houdini.org/css-paint-api/#2d-rendering-context)
    #[doc(alias = "PaintRenderingContext2D")]
    pub struct PaintRenderingContext2d: [crate::Object];
    class = "PaintRenderingContext2D";
}

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_interface! {
    /// `interface PaintSize`
    ///
    /// Features `css-worklets` and `experimental`. Exposed in PaintWorklet. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaintSize) · [Specification](https://drafts.css-houdini.org/css-paint-api/#paintsize)
    pub struct PaintSize: [crate::Object];
    class = "PaintSize";
}

/// `callback AnimatorInstanceConstructor = any (any options, optional any state)`
///
/// Features `css-worklets` and `experimental`.
#[cfg(all(feature = "experimental", feature = "css-worklets"))]
pub type AnimatorInstanceConstructor = crate::Function<fn(crate::JsValue, crate::JsValue) -> crate::JsValue>;

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_union! {
    /// `(AnimationEffect or sequence<AnimationEffect>)`
    ///
    /// Features `css-worklets` and `experimental`.
    pub enum AnimationEffectOrAnimationEffectSequence {
        AnimationEffect(crate::AnimationEffect): value,
        AnimationEffectSequence(crate::Array<crate::AnimationEffect>): array,
    }
    into crate::Object;
}

web_union! {
    /// `(DOMString or CanvasGradient or CanvasPattern)`
    ///
    /// Feature `css-worklets`.
    pub enum StringOrCanvasGradientOrCanvasPattern {
        CanvasGradient(crate::CanvasGradient): value,
        CanvasPattern(crate::CanvasPattern): value,
        String(crate::JsString): string,
    }
}

web_union! {
    /// `(unrestricted double or DOMPointInit)`
    ///
    /// Feature `css-worklets`.
    pub enum NumberOrDomPointInit {
        DomPointInit(crate::DomPointInit): dictionary,
        Number(f64): number,
    }
}

web_union! {
    /// `(unrestricted double or DOMPointInit or sequence<(unrestricted double or DOMPointInit)>)`
    ///
    /// Feature `css-worklets`.
    pub enum NumberOrDomPointInitOrNumberOrDomPointInitSequence {
        NumberOrDomPointInitSequence(crate::Array<crate::NumberOrDomPointInit>): array,
        DomPointInit(crate::DomPointInit): dictionary,
        Number(f64): number,
    }
}

#[cfg(all(feature = "web-animations", all(feature = "experimental", feature = "css-worklets")))]
web_stands_for!(
    crate::KeyframeEffect,
    crate::AnimationEffectOrAnimationEffectSequence,
    AnimationEffect(crate::AnimationEffect),
);

#[cfg(all(
    any(
        feature = "geometry", feature = "svg-shapes",
        all(feature = "experimental", any(
            feature = "element-geometry", feature = "gamepad", feature = "model-element", feature = "webxr",
            feature = "webxr-environment", feature = "webxr-hit-test", feature = "webxr-layers",
        )),
    ), any(feature = "canvas-2d", feature = "css-worklets", feature = "offscreen-canvas"),
))]
web_stands_for!(crate::DomPointReadOnly, crate::NumberOrDomPointInit, DomPointInit(crate::DomPointInit));

#[cfg(all(
    any(feature = "geometry", feature = "svg-shapes", all(feature = "experimental", feature = "element-geometry")),
    any(feature = "canvas-2d", feature = "css-worklets", feature = "offscreen-canvas"),
))]
web_stands_for!(crate::DomPoint, crate::NumberOrDomPointInit, DomPointInit(crate::DomPointInit));

#[cfg(all(
    any(
        feature = "geometry", feature = "svg-shapes",
        all(feature = "experimental", any(
            feature = "element-geometry", feature = "gamepad", feature = "model-element", feature = "webxr",
            feature = "webxr-environment", feature = "webxr-hit-test", feature = "webxr-layers",
        )),
    ), any(feature = "canvas-2d", feature = "css-worklets", feature = "offscreen-canvas"),
))]
web_stands_for!(
    crate::DomPointReadOnly,
    crate::NumberOrDomPointInitOrNumberOrDomPointInitSequence,
    DomPointInit(crate::DomPointInit),
);

#[cfg(all(
    any(feature = "geometry", feature = "svg-shapes", all(feature = "experimental", feature = "element-geometry")),
    any(feature = "canvas-2d", feature = "css-worklets", feature = "offscreen-canvas"),
))]
web_stands_for!(
    crate::DomPoint,
    crate::NumberOrDomPointInitOrNumberOrDomPointInitSequence,
    DomPointInit(crate::DomPointInit),
);
