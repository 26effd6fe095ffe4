//! Types: Ink that follows the pen without delay

/// `interface Ink`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Ink) · [Specification](https://wicg.github.io/ink-enhancement/#ink-interface)
#[repr(transparent)]
pub struct Ink {
    parent: crate::Object,
}
interface!(Ink:; "Ink");

/// `dictionary InkPresenterParam`
#[repr(transparent)]
pub struct InkPresenterParam {
    parent: crate::Object,
}
dictionary!(InkPresenterParam:; "InkPresenterParam");

/// `interface DelegatedInkTrailPresenter`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DelegatedInkTrailPresenter) · [Specification](https://wicg.github.io/ink-enhancement/#delegatedinktrailpresenter)
#[repr(transparent)]
pub struct DelegatedInkTrailPresenter {
    parent: crate::Object,
}
interface!(DelegatedInkTrailPresenter:; "DelegatedInkTrailPresenter");

/// `dictionary InkTrailStyle`
#[repr(transparent)]
pub struct InkTrailStyle {
    parent: crate::Object,
}
dictionary!(InkTrailStyle:; "InkTrailStyle");
