//! Types: requestIdleCallback

web_dictionary! {
    /// `dictionary IdleRequestOptions`
    pub struct IdleRequestOptions: [crate::Object];
    name = "IdleRequestOptions";
}

web_interface! {
    /// `interface IdleDeadline`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/IdleDeadline) · [Specification](https://w3c.github.io/requestidlecallback/#the-idledeadline-interface)
    pub struct IdleDeadline: [crate::Object];
    class = "IdleDeadline";
}

/// `callback IdleRequestCallback = undefined (IdleDeadline deadline)`
pub type IdleRequestCallback = crate::Function<fn(crate::IdleDeadline)>;
