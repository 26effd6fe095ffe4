//! Types: The address of the page: Location

interface! {
    /// `interface Location`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Location) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-location-interface)
    pub struct Location: [crate::Object];
    class = "Location";
}

interface! {
    /// `interface FragmentDirective`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/API/FragmentDirective) · [Specification](https://wicg.github.io/scroll-to-text-fragment/#fragmentdirective)
    pub struct FragmentDirective: [crate::Object];
    class = "FragmentDirective";
}
