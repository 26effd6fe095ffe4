//! Types: requestAnimationFrame

/// `callback FrameRequestCallback = undefined (DOMHighResTimeStamp time)`
pub type FrameRequestCallback = crate::Function<fn(f64)>;
