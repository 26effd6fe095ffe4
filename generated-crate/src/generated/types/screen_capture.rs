//! Types: Capturing the screen, a window or a tab, and steering what is captured

#[cfg(all(feature = "experimental", feature = "screen-capture"))]
web_dictionary! {
    /// `dictionary CaptureHandleConfig`
    pub struct CaptureHandleConfig: [crate::Object];
    name = "CaptureHandleConfig";
}

#[cfg(all(feature = "experimental", feature = "screen-capture"))]
web_dictionary! {
    /// `dictionary CaptureHandle`
    pub struct CaptureHandle: [crate::Object];
    name = "CaptureHandle";
}

#[cfg(all(feature = "experimental", feature = "screen-capture"))]
web_interface! {
    /// `interface CapturedMouseEvent : Event`
    ///
    /// Exposed in Window.
    pub struct CapturedMouseEvent: [crate::Event, crate::Object];
    class = "CapturedMouseEvent";
}

#[cfg(all(feature = "experimental", feature = "screen-capture"))]
web_dictionary! {
    /// `dictionary CapturedMouseEventInit : EventInit`
    pub struct CapturedMouseEventInit: [crate::EventInit, crate::Object];
    name = "CapturedMouseEventInit";
    optional;
}

#[cfg(all(feature = "experimental", feature = "screen-capture"))]
web_interface! {
    /// `interface RestrictionTarget`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/RestrictionTarget) · [Specification](https://screen-share.github.io/element-capture/#dom-restrictiontarget)
    pub struct RestrictionTarget: [crate::Object];
    class = "RestrictionTarget";
}

#[cfg(all(feature = "experimental", feature = "screen-capture"))]
web_enumeration! {
    /// `enum CaptureAction`
    pub enum CaptureAction {
        Next = "next",
        Previous = "previous",
        First = "first",
        Last = "last",
    }
}

#[cfg(all(feature = "experimental", any(feature = "media-capture", feature = "screen-capture")))]
web_interface! {
    /// `interface CaptureActionEvent : Event`
    ///
    /// Exposed in Window.
    pub struct CaptureActionEvent: [crate::Event, crate::Object];
    class = "CaptureActionEvent";
}

#[cfg(all(feature = "experimental", feature = "screen-capture"))]
web_dictionary! {
    /// `dictionary CaptureActionEventInit : EventInit`
    pub struct CaptureActionEventInit: [crate::EventInit, crate::Object];
    name = "CaptureActionEventInit";
    optional;
}

#[cfg(all(feature = "experimental", feature = "screen-capture"))]
web_interface! {
    /// `interface CropTarget`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CropTarget) · [Specification](https://w3c.github.io/mediacapture-region/#crop-target)
    pub struct CropTarget: [crate::Object];
    class = "CropTarget";
}

#[cfg(all(feature = "experimental", feature = "screen-capture"))]
web_interface! {
    /// `interface BrowserCaptureMediaStreamTrack : MediaStreamTrack`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BrowserCaptureMediaStreamTrack) · [Specification](https://w3c.github.io/mediacapture-region/#browser-capture-media-stream-track)
    pub struct BrowserCaptureMediaStreamTrack: [crate::MediaStreamTrack, crate::EventTarget, crate::Object];
    class = "BrowserCaptureMediaStreamTrack";
}

#[cfg(all(feature = "experimental", feature = "screen-capture"))]
web_enumeration! {
    /// `enum CaptureStartFocusBehavior`
    pub enum CaptureStartFocusBehavior {
        FocusCapturingApplication = "focus-capturing-application",
        FocusCapturedSurface = "focus-captured-surface",
        NoFocusChange = "no-focus-change",
    }
}

#[cfg(feature = "screen-capture")]
web_interface! {
    /// `interface CaptureController : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CaptureController) · [Specification](https://w3c.github.io/mediacapture-screen-share/#dom-capturecontroller)
    pub struct CaptureController: [crate::EventTarget, crate::Object];
    class = "CaptureController";
}

#[cfg(feature = "screen-capture")]
web_enumeration! {
    /// `enum SelfCapturePreferenceEnum`
    pub enum SelfCapturePreferenceEnum {
        Include = "include",
        Exclude = "exclude",
    }
}

#[cfg(feature = "screen-capture")]
web_enumeration! {
    /// `enum SystemAudioPreferenceEnum`
    pub enum SystemAudioPreferenceEnum {
        Include = "include",
        Exclude = "exclude",
    }
}

#[cfg(feature = "screen-capture")]
web_enumeration! {
    /// `enum WindowAudioPreferenceEnum`
    pub enum WindowAudioPreferenceEnum {
        System = "system",
        Window = "window",
        Exclude = "exclude",
    }
}

#[cfg(feature = "screen-capture")]
web_enumeration! {
    /// `enum SurfaceSwitchingPreferenceEnum`
    pub enum SurfaceSwitchingPreferenceEnum {
        Include = "include",
        Exclude = "exclude",
    }
}

#[cfg(feature = "screen-capture")]
web_enumeration! {
    /// `enum MonitorTypeSurfacesEnum`
    pub enum MonitorTypeSurfacesEnum {
        Include = "include",
        Exclude = "exclude",
    }
}

#[cfg(feature = "screen-capture")]
web_enumeration! {
    /// `enum AudioSelectionPreferenceEnum`
    pub enum AudioSelectionPreferenceEnum {
        Preferred = "preferred",
    }
}

#[cfg(feature = "screen-capture")]
web_dictionary! {
    /// `dictionary DisplayMediaStreamOptions`
    pub struct DisplayMediaStreamOptions: [crate::Object];
    name = "DisplayMediaStreamOptions";
}

#[cfg(feature = "screen-capture")]
web_enumeration! {
    /// `enum DisplayCaptureSurfaceType`
    pub enum DisplayCaptureSurfaceType {
        Monitor = "monitor",
        Window = "window",
        Browser = "browser",
    }
}

#[cfg(feature = "screen-capture")]
web_enumeration! {
    /// `enum CursorCaptureConstraint`
    pub enum CursorCaptureConstraint {
        Never = "never",
        Always = "always",
        Motion = "motion",
    }
}

#[cfg(all(feature = "experimental", feature = "screen-capture"))]
web_stands_for!(crate::CapturedMouseEvent, crate::CapturedMouseEventInit);

#[cfg(all(feature = "experimental", feature = "screen-capture"))]
web_stands_for!(crate::CaptureActionEvent, crate::CaptureActionEventInit);
