//! Types: requestIdleCallback

web_dictionary! {
    /// Options for `requestIdleCallback`.
    ///
    /// `dictionary IdleRequestOptions`
    ///
    /// Feature `idle-callbacks`.
    pub struct IdleRequestOptions: [crate::Object];
    name = "IdleRequestOptions";
}

web_interface! {
    /// Tells an idle callback how much time it has.
    ///
    /// `interface IdleDeadline`
    ///
    /// Feature `idle-callbacks`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/IdleDeadline) · [Specification](https://w3c.github.io/requestidlecallback/#the-idledeadline-interface)
    pub struct IdleDeadline: [crate::Object];
    class = "IdleDeadline";
}

/// `callback IdleRequestCallback = undefined (IdleDeadline deadline)`
///
/// Feature `idle-callbacks`.
pub type IdleRequestCallback = crate::Function<fn(crate::IdleDeadline)>;
