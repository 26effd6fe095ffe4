//! Types: The address of the page: Location

/// `interface Location`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Location) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-location-interface)
#[repr(transparent)]
pub struct Location {
    parent: crate::Object,
}
interface!(Location:; "Location");

/// `interface FragmentDirective`
///
/// Exposed in Window.
///
/// Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/API/FragmentDirective) · [Specification](https://wicg.github.io/scroll-to-text-fragment/#fragmentdirective)
#[repr(transparent)]
pub struct FragmentDirective {
    parent: crate::Object,
}
interface!(FragmentDirective:; "FragmentDirective");
