//! Types: Ink that follows the pen without delay

web_interface! {
    /// `interface Ink`
    ///
    /// Features `ink` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Ink) · [Specification](https://wicg.github.io/ink-enhancement/#ink-interface)
    pub struct Ink: [crate::Object];
    class = "Ink";
}

web_dictionary! {
    /// `dictionary InkPresenterParam`
    ///
    /// Features `ink` and `experimental`.
    pub struct InkPresenterParam: [crate::Object];
    name = "InkPresenterParam";
}

web_interface! {
    /// `interface DelegatedInkTrailPresenter`
    ///
    /// Features `ink` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DelegatedInkTrailPresenter) · [Specification](https://wicg.github.io/ink-enhancement/#delegatedinktrailpresenter)
    pub struct DelegatedInkTrailPresenter: [crate::Object];
    class = "DelegatedInkTrailPresenter";
}

web_dictionary! {
    /// `dictionary InkTrailStyle`
    ///
    /// Features `ink` and `experimental`.
    pub struct InkTrailStyle: [crate::Object];
    name = "InkTrailStyle";
}
