//! Types: Capturing the screen, a window or a tab, and steering what is captured

#[cfg(all(feature = "experimental", feature = "screen-capture"))]
web_dictionary! {
    /// What a captured page reveals about itself to the page that captures it.
    ///
    /// `dictionary CaptureHandleConfig`
    ///
    /// Features `screen-capture` and `experimental`.
    pub struct CaptureHandleConfig: [crate::Object];
    name = "CaptureHandleConfig";
}

#[cfg(all(feature = "experimental", feature = "screen-capture"))]
web_dictionary! {
    /// What a capturing page can learn about the captured page.
    ///
    /// `dictionary CaptureHandle`
    ///
    /// Features `screen-capture` and `experimental`.
    pub struct CaptureHandle: [crate::Object];
    name = "CaptureHandle";
}

#[cfg(all(feature = "experimental", feature = "screen-capture"))]
web_interface! {
    /// The event when the mouse moves over a captured surface.
    ///
    /// `interface CapturedMouseEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Features `screen-capture` and `experimental`. Exposed in Window.
    pub struct CapturedMouseEvent: [crate::Event, crate::Object];
    class = "CapturedMouseEvent";
}

#[cfg(all(feature = "experimental", feature = "screen-capture"))]
web_dictionary! {
    /// The initial values for a new `CapturedMouseEvent`.
    ///
    /// `dictionary CapturedMouseEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Features `screen-capture` and `experimental`.
    pub struct CapturedMouseEventInit: [crate::EventInit, crate::Object];
    name = "CapturedMouseEventInit";
    optional;
}

#[cfg(all(feature = "experimental", feature = "screen-capture"))]
web_interface! {
    /// A token for an element, to which a tab capture can be restricted.
    ///
    /// `interface RestrictionTarget`
    ///
    /// Features `screen-capture` and `experimental`. Exposed in Window, Worker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/RestrictionTarget) · [Specification](https://screen-share.github.io/element-capture/#dom-restrictiontarget)
    pub struct RestrictionTarget: [crate::Object];
    class = "RestrictionTarget";
}

#[cfg(all(feature = "experimental", feature = "screen-capture"))]
web_enumeration! {
    /// An action for a captured slide show: `next`, `previous`, `first` or `last`.
    ///
    /// `enum CaptureAction`
    ///
    /// Features `screen-capture` and `experimental`.
    pub enum CaptureAction {
        Next = "next",
        Previous = "previous",
        First = "first",
        Last = "last",
    }
}

#[cfg(all(feature = "experimental", any(feature = "media-capture", feature = "screen-capture")))]
web_interface! {
    /// The event in a captured page when the capturing page asks for an action.
    ///
    /// `interface CaptureActionEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Features `screen-capture` and `experimental`. Exposed in Window.
    pub struct CaptureActionEvent: [crate::Event, crate::Object];
    class = "CaptureActionEvent";
}

#[cfg(all(feature = "experimental", feature = "screen-capture"))]
web_dictionary! {
    /// The initial values for a new `CaptureActionEvent`.
    ///
    /// `dictionary CaptureActionEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Features `screen-capture` and `experimental`.
    pub struct CaptureActionEventInit: [crate::EventInit, crate::Object];
    name = "CaptureActionEventInit";
    optional;
}

#[cfg(all(feature = "experimental", feature = "screen-capture"))]
web_interface! {
    /// A token for an element, to whose area a tab capture can be cropped.
    ///
    /// `interface CropTarget`
    ///
    /// Features `screen-capture` and `experimental`. Exposed in Window, Worker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CropTarget) · [Specification](https://w3c.github.io/mediacapture-region/#crop-target)
    pub struct CropTarget: [crate::Object];
    class = "CropTarget";
}

#[cfg(all(feature = "experimental", feature = "screen-capture"))]
web_interface! {
    /// A video track of a captured browser tab.
    ///
    /// `interface BrowserCaptureMediaStreamTrack : MediaStreamTrack`
    ///
    /// Inherits the methods of [`MediaStreamTrack`](crate::MediaStreamTrack) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Features `screen-capture` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BrowserCaptureMediaStreamTrack) · [Specification](https://w3c.github.io/mediacapture-region/#browser-capture-media-stream-track)
    pub struct BrowserCaptureMediaStreamTrack: [crate::MediaStreamTrack, crate::EventTarget, crate::Object];
    class = "BrowserCaptureMediaStreamTrack";
}

#[cfg(all(feature = "experimental", feature = "screen-capture"))]
web_enumeration! {
    /// Whether a captured tab or window comes to the front when the capture starts.
    ///
    /// `enum CaptureStartFocusBehavior`
    ///
    /// Features `screen-capture` and `experimental`.
    pub enum CaptureStartFocusBehavior {
        FocusCapturingApplication = "focus-capturing-application",
        FocusCapturedSurface = "focus-captured-surface",
        NoFocusChange = "no-focus-change",
    }
}

#[cfg(feature = "screen-capture")]
web_interface! {
    /// An object to control a screen capture that it is passed to.
    ///
    /// `interface CaptureController : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `screen-capture`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CaptureController) · [Specification](https://w3c.github.io/mediacapture-screen-share/#dom-capturecontroller)
    pub struct CaptureController: [crate::EventTarget, crate::Object];
    class = "CaptureController";
}

#[cfg(feature = "screen-capture")]
web_enumeration! {
    /// Whether the user should be offered the current tab for capture.
    ///
    /// `enum SelfCapturePreferenceEnum`
    ///
    /// Feature `screen-capture`.
    pub enum SelfCapturePreferenceEnum {
        Include = "include",
        Exclude = "exclude",
    }
}

#[cfg(feature = "screen-capture")]
web_enumeration! {
    /// Whether the user should be offered the sound of the whole system.
    ///
    /// `enum SystemAudioPreferenceEnum`
    ///
    /// Feature `screen-capture`.
    pub enum SystemAudioPreferenceEnum {
        Include = "include",
        Exclude = "exclude",
    }
}

#[cfg(feature = "screen-capture")]
web_enumeration! {
    /// The sound that should be offered along with a captured window.
    ///
    /// `enum WindowAudioPreferenceEnum`
    ///
    /// Feature `screen-capture`.
    pub enum WindowAudioPreferenceEnum {
        System = "system",
        Window = "window",
        Exclude = "exclude",
    }
}

#[cfg(feature = "screen-capture")]
web_enumeration! {
    /// Whether the user should be able to switch to another surface during the capture.
    ///
    /// `enum SurfaceSwitchingPreferenceEnum`
    ///
    /// Feature `screen-capture`.
    pub enum SurfaceSwitchingPreferenceEnum {
        Include = "include",
        Exclude = "exclude",
    }
}

#[cfg(feature = "screen-capture")]
web_enumeration! {
    /// Whether the user should be offered whole screens for capture.
    ///
    /// `enum MonitorTypeSurfacesEnum`
    ///
    /// Feature `screen-capture`.
    pub enum MonitorTypeSurfacesEnum {
        Include = "include",
        Exclude = "exclude",
    }
}

#[cfg(feature = "screen-capture")]
web_enumeration! {
    /// `enum AudioSelectionPreferenceEnum`
    ///
    /// Feature `screen-capture`.
    pub enum AudioSelectionPreferenceEnum {
        Preferred = "preferred",
    }
}

#[cfg(feature = "screen-capture")]
web_dictionary! {
    /// The options of `MediaDevices.getDisplayMedia`.
    ///
    /// `dictionary DisplayMediaStreamOptions`
    ///
    /// Feature `screen-capture`.
    pub struct DisplayMediaStreamOptions: [crate::Object];
    name = "DisplayMediaStreamOptions";
}

#[cfg(feature = "screen-capture")]
web_enumeration! {
    /// The kind of captured surface: a screen, a window or a browser tab.
    ///
    /// `enum DisplayCaptureSurfaceType`
    ///
    /// Feature `screen-capture`.
    pub enum DisplayCaptureSurfaceType {
        Monitor = "monitor",
        Window = "window",
        Browser = "browser",
    }
}

#[cfg(feature = "screen-capture")]
web_enumeration! {
    /// Whether the mouse pointer is captured never, always, or only while it moves.
    ///
    /// `enum CursorCaptureConstraint`
    ///
    /// Feature `screen-capture`.
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
