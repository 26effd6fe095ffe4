//! Types: Being told when the browser skips content that is out of view

/// `interface ContentVisibilityAutoStateChangeEvent : Event`
///
/// Exposed in Window.
///
/// Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/ContentVisibilityAutoStateChangeEvent) · [Specification](https://drafts.csswg.org/css-contain/#content-visibility-auto-state-change)
#[repr(transparent)]
pub struct ContentVisibilityAutoStateChangeEvent {
    parent: crate::Event,
}
interface!(ContentVisibilityAutoStateChangeEvent: crate::Event; "ContentVisibilityAutoStateChangeEvent");

/// `dictionary ContentVisibilityAutoStateChangeEventInit : EventInit`
#[repr(transparent)]
pub struct ContentVisibilityAutoStateChangeEventInit {
    parent: crate::EventInit,
}
dictionary!(ContentVisibilityAutoStateChangeEventInit: crate::EventInit; "ContentVisibilityAutoStateChangeEventInit");
