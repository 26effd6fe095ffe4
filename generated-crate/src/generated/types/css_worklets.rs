//! Types: Painting, layout and animation in worklets (Houdini)

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_interface! {
    /// The global scope of animation worklets, where animators are registered.
    ///
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
    /// The view that an animator has of the effect whose time it sets.
    ///
    /// `interface WorkletAnimationEffect`
    ///
    /// Features `css-worklets` and `experimental`. Exposed in AnimationWorklet.
    pub struct WorkletAnimationEffect: [crate::Object];
    class = "WorkletAnimationEffect";
}

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_interface! {
    /// An animation whose timing an animator in a worklet controls.
    ///
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
    /// A group of effects that one animator controls together.
    ///
    /// `interface WorkletGroupEffect`
    ///
    /// Features `css-worklets` and `experimental`. Exposed in AnimationWorklet.
    pub struct WorkletGroupEffect: [crate::Object];
    class = "WorkletGroupEffect";
}

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_interface! {
    /// The global scope of layout worklets, where custom layouts are registered.
    ///
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
    /// The options that a custom layout class declares.
    ///
    /// `dictionary LayoutOptions`
    ///
    /// Features `css-worklets` and `experimental`.
    pub struct LayoutOptions: [crate::Object];
    name = "LayoutOptions";
}

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_enumeration! {
    /// How a custom layout treats its children: `block` or `normal`.
    ///
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
    /// How the size of a custom layout's box is found: `block-like` or `manual`.
    ///
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
    /// A child box that a custom layout can measure and lay out.
    ///
    /// `interface LayoutChild`
    ///
    /// Features `css-worklets` and `experimental`. Exposed in LayoutWorklet.
    pub struct LayoutChild: [crate::Object];
    class = "LayoutChild";
}

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_interface! {
    /// A laid-out piece of a child, which the layout places by its offsets.
    ///
    /// `interface LayoutFragment`
    ///
    /// Features `css-worklets` and `experimental`. Exposed in LayoutWorklet.
    pub struct LayoutFragment: [crate::Object];
    class = "LayoutFragment";
}

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_interface! {
    /// The smallest and the preferred size of a child's content.
    ///
    /// `interface IntrinsicSizes`
    ///
    /// Features `css-worklets` and `experimental`. Exposed in LayoutWorklet.
    pub struct IntrinsicSizes: [crate::Object];
    class = "IntrinsicSizes";
}

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_interface! {
    /// The space into which a custom layout has to fit its box.
    ///
    /// `interface LayoutConstraints`
    ///
    /// Features `css-worklets` and `experimental`. Exposed in LayoutWorklet.
    pub struct LayoutConstraints: [crate::Object];
    class = "LayoutConstraints";
}

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_enumeration! {
    /// Where content is broken into pieces: `none`, `page`, `column` or `region`.
    ///
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
    /// The space that a custom layout gives to a child.
    ///
    /// `dictionary LayoutConstraintsOptions`
    ///
    /// Features `css-worklets` and `experimental`.
    pub struct LayoutConstraintsOptions: [crate::Object];
    name = "LayoutConstraintsOptions";
}

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_interface! {
    /// The point in a child from which its layout goes on in the next fragment.
    ///
    /// `interface ChildBreakToken`
    ///
    /// Features `css-worklets` and `experimental`. Exposed in LayoutWorklet.
    pub struct ChildBreakToken: [crate::Object];
    class = "ChildBreakToken";
}

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_interface! {
    /// The point from which a broken custom layout goes on in the next fragment.
    ///
    /// `interface BreakToken`
    ///
    /// Features `css-worklets` and `experimental`. Exposed in LayoutWorklet.
    pub struct BreakToken: [crate::Object];
    class = "BreakToken";
}

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_dictionary! {
    /// The data for the break token of a layout result.
    ///
    /// `dictionary BreakTokenOptions`
    ///
    /// Features `css-worklets` and `experimental`.
    pub struct BreakTokenOptions: [crate::Object];
    name = "BreakTokenOptions";
}

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_enumeration! {
    /// The kind of break between fragments of a box.
    ///
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
    /// The space that border, padding and scrollbars take at the edges of the box, in CSS pixels.
    ///
    /// `interface LayoutEdges`
    ///
    /// Features `css-worklets` and `experimental`. Exposed in LayoutWorklet.
    pub struct LayoutEdges: [crate::Object];
    class = "LayoutEdges";
}

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_dictionary! {
    /// The data for the result of a custom layout.
    ///
    /// `dictionary FragmentResultOptions`
    ///
    /// Features `css-worklets` and `experimental`.
    pub struct FragmentResultOptions: [crate::Object];
    name = "FragmentResultOptions";
}

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_interface! {
    /// The result of a custom layout, with the size of its box.
    ///
    /// `interface FragmentResult`
    ///
    /// Features `css-worklets` and `experimental`. Exposed in LayoutWorklet.
    pub struct FragmentResult: [crate::Object];
    class = "FragmentResult";
}

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_dictionary! {
    /// The intrinsic sizes that a custom layout reports for its box.
    ///
    /// `dictionary IntrinsicSizesResultOptions`
    ///
    /// Features `css-worklets` and `experimental`.
    pub struct IntrinsicSizesResultOptions: [crate::Object];
    name = "IntrinsicSizesResultOptions";
}

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_interface! {
    /// The global scope of paint worklets, where painters are registered.
    ///
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
    /// The drawing options of a paint class.
    ///
    /// `dictionary PaintRenderingContext2DSettings`
    ///
    /// Features `css-worklets` and `experimental`.
    #[doc(alias = "PaintRenderingContext2DSettings")]
    pub struct PaintRenderingContext2dSettings: [crate::Object];
    name = "PaintRenderingContext2DSettings";
}

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_interface! {
    /// The drawing context of a paint worklet, a canvas without text and pixel access.
    ///
    /// `interface PaintRenderingContext2D`
    ///
    /// Features `css-worklets` and `experimental`. Exposed in PaintWorklet. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaintRenderingContext2D) · [Specification](https://drafts.css-houdini.org/css-paint-api/#2d-rendering-context)
    #[doc(alias = "PaintRenderingContext2D")]
    pub struct PaintRenderingContext2d: [crate::Object];
    class = "PaintRenderingContext2D";
}

#[cfg(all(feature = "experimental", feature = "css-worklets"))]
web_interface! {
    /// The size of the area that a paint worklet has to draw, in CSS pixels.
    ///
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
