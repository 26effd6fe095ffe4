//! Types: requestIdleCallback

/// `dictionary IdleRequestOptions`
#[repr(transparent)]
pub struct IdleRequestOptions {
    parent: crate::Object,
}
dictionary!(IdleRequestOptions:; "IdleRequestOptions");

/// `interface IdleDeadline`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/IdleDeadline) · [Specification](https://w3c.github.io/requestidlecallback/#the-idledeadline-interface)
#[repr(transparent)]
pub struct IdleDeadline {
    parent: crate::Object,
}
interface!(IdleDeadline:; "IdleDeadline");

/// `callback IdleRequestCallback = undefined (IdleDeadline deadline)`
pub type IdleRequestCallback = crate::Function<fn(crate::IdleDeadline)>;
