//! Types: Capturing the screen, a window or a tab, and steering what is captured

/// `dictionary CaptureHandleConfig`
#[cfg(all(feature = "experimental", feature = "screen-capture"))]
#[repr(transparent)]
pub struct CaptureHandleConfig {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "screen-capture"))]
dictionary!(CaptureHandleConfig:; "CaptureHandleConfig");

/// `dictionary CaptureHandle`
#[cfg(all(feature = "experimental", feature = "screen-capture"))]
#[repr(transparent)]
pub struct CaptureHandle {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "screen-capture"))]
dictionary!(CaptureHandle:; "CaptureHandle");

/// `interface CapturedMouseEvent : Event`
///
/// Exposed in Window.
#[cfg(all(feature = "experimental", feature = "screen-capture"))]
#[repr(transparent)]
pub struct CapturedMouseEvent {
    parent: crate::Event,
}
#[cfg(all(feature = "experimental", feature = "screen-capture"))]
interface!(CapturedMouseEvent: crate::Event; "CapturedMouseEvent");

/// `dictionary CapturedMouseEventInit : EventInit`
#[cfg(all(feature = "experimental", feature = "screen-capture"))]
#[repr(transparent)]
pub struct CapturedMouseEventInit {
    parent: crate::EventInit,
}
#[cfg(all(feature = "experimental", feature = "screen-capture"))]
dictionary!(CapturedMouseEventInit: crate::EventInit; "CapturedMouseEventInit");

/// `interface RestrictionTarget`
///
/// Exposed in Window, Worker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/RestrictionTarget) · [Specification](https://screen-share.github.io/element-capture/#dom-restrictiontarget)
#[cfg(all(feature = "experimental", feature = "screen-capture"))]
#[repr(transparent)]
pub struct RestrictionTarget {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "screen-capture"))]
interface!(RestrictionTarget:; "RestrictionTarget");

/// `enum CaptureAction`
#[cfg(all(feature = "experimental", feature = "screen-capture"))]
#[non_exhaustive]
pub enum CaptureAction {
    /// `"next"`
    Next,
    /// `"previous"`
    Previous,
    /// `"first"`
    First,
    /// `"last"`
    Last,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "screen-capture"))]
enumeration!(CaptureAction {
    Next = "next",
    Previous = "previous",
    First = "first",
    Last = "last",
});

/// `interface CaptureActionEvent : Event`
///
/// Exposed in Window.
#[cfg(all(feature = "experimental", any(feature = "media-capture", feature = "screen-capture")))]
#[repr(transparent)]
pub struct CaptureActionEvent {
    parent: crate::Event,
}
#[cfg(all(feature = "experimental", any(feature = "media-capture", feature = "screen-capture")))]
interface!(CaptureActionEvent: crate::Event; "CaptureActionEvent");

/// `dictionary CaptureActionEventInit : EventInit`
#[cfg(all(feature = "experimental", feature = "screen-capture"))]
#[repr(transparent)]
pub struct CaptureActionEventInit {
    parent: crate::EventInit,
}
#[cfg(all(feature = "experimental", feature = "screen-capture"))]
dictionary!(CaptureActionEventInit: crate::EventInit; "CaptureActionEventInit");

/// `interface CropTarget`
///
/// Exposed in Window, Worker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CropTarget) · [Specification](https://w3c.github.io/mediacapture-region/#crop-target)
#[cfg(all(feature = "experimental", feature = "screen-capture"))]
#[repr(transparent)]
pub struct CropTarget {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "screen-capture"))]
interface!(CropTarget:; "CropTarget");

/// `interface BrowserCaptureMediaStreamTrack : MediaStreamTrack`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BrowserCaptureMediaStreamTrack) · [Specification](https://w3c.github.io/mediacapture-region/#browser-capture-media-stream-track)
#[cfg(all(feature = "experimental", feature = "screen-capture"))]
#[repr(transparent)]
pub struct BrowserCaptureMediaStreamTrack {
    parent: crate::MediaStreamTrack,
}

#[cfg(all(feature = "experimental", feature = "screen-capture"))]
interface!(
    BrowserCaptureMediaStreamTrack: crate::MediaStreamTrack,
    crate::EventTarget; "BrowserCaptureMediaStreamTrack"
);

/// `enum CaptureStartFocusBehavior`
#[cfg(all(feature = "experimental", feature = "screen-capture"))]
#[non_exhaustive]
pub enum CaptureStartFocusBehavior {
    /// `"focus-capturing-application"`
    FocusCapturingApplication,
    /// `"focus-captured-surface"`
    FocusCapturedSurface,
    /// `"no-focus-change"`
    NoFocusChange,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "screen-capture"))]
enumeration!(CaptureStartFocusBehavior {
    FocusCapturingApplication = "focus-capturing-application",
    FocusCapturedSurface = "focus-captured-surface",
    NoFocusChange = "no-focus-change",
});

/// `interface CaptureController : EventTarget`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CaptureController) · [Specification](https://w3c.github.io/mediacapture-screen-share/#dom-capturecontroller)
#[cfg(feature = "screen-capture")]
#[repr(transparent)]
pub struct CaptureController {
    parent: crate::EventTarget,
}
#[cfg(feature = "screen-capture")]
interface!(CaptureController: crate::EventTarget; "CaptureController");

/// `enum SelfCapturePreferenceEnum`
#[cfg(feature = "screen-capture")]
#[non_exhaustive]
pub enum SelfCapturePreferenceEnum {
    /// `"include"`
    Include,
    /// `"exclude"`
    Exclude,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "screen-capture")]
enumeration!(SelfCapturePreferenceEnum {
    Include = "include",
    Exclude = "exclude",
});

/// `enum SystemAudioPreferenceEnum`
#[cfg(feature = "screen-capture")]
#[non_exhaustive]
pub enum SystemAudioPreferenceEnum {
    /// `"include"`
    Include,
    /// `"exclude"`
    Exclude,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "screen-capture")]
enumeration!(SystemAudioPreferenceEnum {
    Include = "include",
    Exclude = "exclude",
});

/// `enum WindowAudioPreferenceEnum`
#[cfg(feature = "screen-capture")]
#[non_exhaustive]
pub enum WindowAudioPreferenceEnum {
    /// `"system"`
    System,
    /// `"window"`
    Window,
    /// `"exclude"`
    Exclude,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "screen-capture")]
enumeration!(WindowAudioPreferenceEnum {
    System = "system",
    Window = "window",
    Exclude = "exclude",
});

/// `enum SurfaceSwitchingPreferenceEnum`
#[cfg(feature = "screen-capture")]
#[non_exhaustive]
pub enum SurfaceSwitchingPreferenceEnum {
    /// `"include"`
    Include,
    /// `"exclude"`
    Exclude,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "screen-capture")]
enumeration!(SurfaceSwitchingPreferenceEnum {
    Include = "include",
    Exclude = "exclude",
});

/// `enum MonitorTypeSurfacesEnum`
#[cfg(feature = "screen-capture")]
#[non_exhaustive]
pub enum MonitorTypeSurfacesEnum {
    /// `"include"`
    Include,
    /// `"exclude"`
    Exclude,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "screen-capture")]
enumeration!(MonitorTypeSurfacesEnum {
    Include = "include",
    Exclude = "exclude",
});

/// `enum AudioSelectionPreferenceEnum`
#[cfg(feature = "screen-capture")]
#[non_exhaustive]
pub enum AudioSelectionPreferenceEnum {
    /// `"preferred"`
    Preferred,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "screen-capture")]
enumeration!(AudioSelectionPreferenceEnum {
    Preferred = "preferred",
});

/// `dictionary DisplayMediaStreamOptions`
#[cfg(feature = "screen-capture")]
#[repr(transparent)]
pub struct DisplayMediaStreamOptions {
    parent: crate::Object,
}
#[cfg(feature = "screen-capture")]
dictionary!(DisplayMediaStreamOptions:; "DisplayMediaStreamOptions");

/// `enum DisplayCaptureSurfaceType`
#[cfg(feature = "screen-capture")]
#[non_exhaustive]
pub enum DisplayCaptureSurfaceType {
    /// `"monitor"`
    Monitor,
    /// `"window"`
    Window,
    /// `"browser"`
    Browser,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "screen-capture")]
enumeration!(DisplayCaptureSurfaceType {
    Monitor = "monitor",
    Window = "window",
    Browser = "browser",
});

/// `enum CursorCaptureConstraint`
#[cfg(feature = "screen-capture")]
#[non_exhaustive]
pub enum CursorCaptureConstraint {
    /// `"never"`
    Never,
    /// `"always"`
    Always,
    /// `"motion"`
    Motion,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "screen-capture")]
enumeration!(CursorCaptureConstraint {
    Never = "never",
    Always = "always",
    Motion = "motion",
});
