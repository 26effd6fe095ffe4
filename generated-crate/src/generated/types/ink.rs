//! Types: Ink that follows the pen without delay

web_interface! {
    /// The entry point for pen trails with little delay.
    ///
    /// `interface Ink`
    ///
    /// Features `ink` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Ink) · [Specification](https://wicg.github.io/ink-enhancement/#ink-interface)
    pub struct Ink: [crate::Object];
    class = "Ink";
}

web_dictionary! {
    /// The options of `requestPresenter`.
    ///
    /// `dictionary InkPresenterParam`
    ///
    /// Features `ink` and `experimental`.
    pub struct InkPresenterParam: [crate::Object];
    name = "InkPresenterParam";
}

web_interface! {
    /// A helper that lets the system draw the newest part of a pen trail.
    ///
    /// `interface DelegatedInkTrailPresenter`
    ///
    /// Features `ink` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DelegatedInkTrailPresenter) · [Specification](https://wicg.github.io/ink-enhancement/#delegatedinktrailpresenter)
    pub struct DelegatedInkTrailPresenter: [crate::Object];
    class = "DelegatedInkTrailPresenter";
}

web_dictionary! {
    /// The look of the trail that the system draws.
    ///
    /// `dictionary InkTrailStyle`
    ///
    /// Features `ink` and `experimental`.
    pub struct InkTrailStyle: [crate::Object];
    name = "InkTrailStyle";
}
