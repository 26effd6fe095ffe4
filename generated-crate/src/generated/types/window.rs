//! Types: The window: its document, address, size and frames of animation, opening and closing

#[cfg(any(
    feature = "embedded-objects", feature = "html", feature = "iframes", feature = "input-events",
    feature = "messaging", feature = "obsolete", feature = "window",
))]
web_interface! {
    /// A reference to a window or frame that may belong to another origin, with the members that are then allowed.
    ///
    /// `interface WindowProxy`
    ///
    /// Feature `window`. Exposed in Window.
    pub struct WindowProxy: [crate::Object];
    window_proxy;
}

#[cfg(any(
    feature = "cache-storage", feature = "clipboard", feature = "content-security-policy", feature = "cookie-store",
    feature = "css-animations", feature = "css-styles", feature = "css-transitions", feature = "custom-elements",
    feature = "device-orientation", feature = "dialogs", feature = "document-picture-in-picture", feature = "dom",
    feature = "drag-and-drop", feature = "error-events", feature = "event-handlers", feature = "events",
    feature = "fetch", feature = "forms", feature = "fullscreen", feature = "gamepad", feature = "globals",
    feature = "history", feature = "html", feature = "idle-callbacks", feature = "image-bitmap", feature = "indexed-db",
    feature = "input-elements", feature = "input-events", feature = "keyboard-events", feature = "mathml",
    feature = "media-elements", feature = "media-queries", feature = "messaging", feature = "mouse-events",
    feature = "navigation", feature = "navigator", feature = "obsolete", feature = "page-lifecycle",
    feature = "performance", feature = "picture-in-picture", feature = "pointer-events", feature = "scheduler",
    feature = "screen", feature = "scrolling", feature = "select-elements", feature = "selection",
    feature = "shadow-dom", feature = "speech-synthesis", feature = "svg", feature = "svg-event-handlers",
    feature = "timers", feature = "touch-events", feature = "trusted-types", feature = "ui-events",
    feature = "unspecified", feature = "visual-viewport", feature = "web-crypto", feature = "web-storage",
    feature = "window",
    all(feature = "experimental", any(
        feature = "css-drafts", feature = "digital-goods", feature = "file-system-access", feature = "foldables",
        feature = "font-loading", feature = "form-events", feature = "geolocation", feature = "iframes",
        feature = "installed-apps", feature = "long-tasks", feature = "push", feature = "reporting",
        feature = "svg-animations", feature = "webmcp", feature = "webxr", feature = "window-management",
    )),
))]
web_interface! {
    /// The global object of a page: a tab, a window or a frame.
    ///
    /// `interface Window : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the features `cache-storage`, `cookie-store`, `css-drafts`, `css-styles`,
    /// `custom-elements`, `device-orientation`, `dialogs`, `digital-goods`, `document-picture-in-picture`,
    /// `error-events`, `event-handlers`, `events`, `fetch`, `file-system-access`, `foldables`, `font-loading`,
    /// `globals`, `history`, `idle-callbacks`, `iframes`, `image-bitmap`, `indexed-db`, `installed-apps`,
    /// `media-queries`, `messaging`, `navigation`, `navigator`, `obsolete`, `performance`, `push`, `reporting`,
    /// `scheduler`, `screen`, `scrolling`, `selection`, `speech-synthesis`, `timers`, `trusted-types`,
    /// `unspecified`, `visual-viewport`, `web-crypto`, `web-storage`, `window-management`.
    ///
    /// Feature `window`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-window-object)
    pub struct Window: [crate::EventTarget, crate::Object];
    global = "Window";
}

#[cfg(feature = "window")]
web_interface! {
    /// The address of a page. Changing its parts navigates.
    ///
    /// `interface Location`
    ///
    /// Feature `window`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Location) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-location-interface)
    pub struct Location: [crate::Object];
    class = "Location";
}

/// `callback FrameRequestCallback = undefined (DOMHighResTimeStamp time)`
///
/// Feature `window`.
#[cfg(any(feature = "window", feature = "worker-scope"))]
pub type FrameRequestCallback = crate::Function<fn(f64)>;
