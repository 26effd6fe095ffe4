//! Types: Animated transitions between two states of a page

/// `dictionary StartViewTransitionOptions`
#[cfg(feature = "view-transitions")]
#[repr(transparent)]
pub struct StartViewTransitionOptions {
    parent: crate::Object,
}
#[cfg(feature = "view-transitions")]
dictionary!(StartViewTransitionOptions:; "StartViewTransitionOptions");

/// `interface ViewTransition`
///
/// Exposed in Window.
///
/// Baseline: newly available since 2025-10. [MDN](https://developer.mozilla.org/docs/Web/API/ViewTransition) · [Specification](https://drafts.csswg.org/css-view-transitions/#viewtransition)
#[repr(transparent)]
pub struct ViewTransition {
    parent: crate::Object,
}
interface!(ViewTransition:; "ViewTransition");

/// `interface ViewTransitionTypeSet`
///
/// Exposed in Window.
///
/// Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/ViewTransitionTypeSet) · [Specification](https://drafts.csswg.org/css-view-transitions-2/#viewtransitiontypeset)
#[cfg(feature = "view-transitions")]
#[repr(transparent)]
pub struct ViewTransitionTypeSet {
    parent: crate::Object,
}
#[cfg(feature = "view-transitions")]
interface!(ViewTransitionTypeSet:; "ViewTransitionTypeSet");

/// `interface CSSViewTransitionRule : CSSRule`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSViewTransitionRule) · [Specification](https://drafts.csswg.org/css-view-transitions-2/#cssviewtransitionrule)
#[doc(alias = "CSSViewTransitionRule")]
#[cfg(feature = "view-transitions")]
#[repr(transparent)]
pub struct CssViewTransitionRule {
    parent: crate::CssRule,
}
#[cfg(feature = "view-transitions")]
interface!(CssViewTransitionRule: crate::CssRule; "CSSViewTransitionRule");

/// `callback ViewTransitionUpdateCallback = Promise<any> ()`
#[cfg(feature = "view-transitions")]
pub type ViewTransitionUpdateCallback = crate::Function<fn() -> crate::Promise<crate::JsValue>>;

/// `(ViewTransitionUpdateCallback or StartViewTransitionOptions)`
#[cfg(feature = "view-transitions")]
#[non_exhaustive]
pub enum ViewTransitionUpdateCallbackOrStartViewTransitionOptions {
    /// `ViewTransitionUpdateCallback`
    ViewTransitionUpdateCallback(crate::ViewTransitionUpdateCallback),
    /// `StartViewTransitionOptions`
    StartViewTransitionOptions(crate::StartViewTransitionOptions),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "view-transitions")]
union!(ViewTransitionUpdateCallbackOrStartViewTransitionOptions {
    ViewTransitionUpdateCallback(crate::ViewTransitionUpdateCallback): function,
    StartViewTransitionOptions(crate::StartViewTransitionOptions): value,
});
