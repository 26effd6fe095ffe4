//! Types: Events and their targets: Event, CustomEvent, EventTarget, listeners

#[cfg(any(
    feature = "abort", feature = "audio-worklet", feature = "canvas", feature = "clipboard",
    feature = "content-security-policy", feature = "content-visibility", feature = "cookie-store",
    feature = "css-animations", feature = "css-transitions", feature = "device-orientation", feature = "dialog-element",
    feature = "document-picture-in-picture", feature = "dom", feature = "drag-and-drop", feature = "encrypted-media",
    feature = "error-events", feature = "event-handlers", feature = "events", feature = "file-reader",
    feature = "font-loading", feature = "form-events", feature = "forms", feature = "fullscreen", feature = "gamepad",
    feature = "history", feature = "html", feature = "html-elements", feature = "images", feature = "indexed-db",
    feature = "input-elements", feature = "input-events", feature = "keyboard-events", feature = "mathml",
    feature = "media-capture", feature = "media-elements", feature = "media-queries", feature = "media-recorder",
    feature = "media-source", feature = "media-tracks", feature = "message-channels", feature = "messaging",
    feature = "mouse-events", feature = "navigation", feature = "notifications", feature = "obsolete",
    feature = "offscreen-canvas", feature = "page-lifecycle", feature = "payment-request", feature = "performance",
    feature = "permissions", feature = "picture-in-picture", feature = "pointer-events", feature = "pointer-lock",
    feature = "popover", feature = "progress-events", feature = "push", feature = "remote-playback",
    feature = "resource-timing", feature = "scheduler", feature = "screen", feature = "select-elements",
    feature = "selection", feature = "server-sent-events", feature = "service-worker-scope",
    feature = "service-workers", feature = "shadow-dom", feature = "speech-recognition", feature = "speech-synthesis",
    feature = "svg", feature = "svg-animations", feature = "svg-event-handlers", feature = "touch-events",
    feature = "ui-events", feature = "unspecified", feature = "visual-viewport", feature = "wake-lock",
    feature = "web-animations", feature = "web-audio", feature = "web-codecs", feature = "web-midi",
    feature = "web-serial", feature = "web-storage", feature = "webgl", feature = "webgpu", feature = "webrtc",
    feature = "webrtc-data-channels", feature = "webrtc-encoded-transform", feature = "webrtc-media",
    feature = "webrtc-transports", feature = "websockets", feature = "window", feature = "worker-scope",
    feature = "workers", feature = "xhr",
    all(feature = "experimental", any(
        feature = "audio-output", feature = "background-fetch", feature = "background-sync", feature = "battery",
        feature = "content-index", feature = "css-drafts", feature = "edit-context", feature = "foldables",
        feature = "geolocation", feature = "idle-detection", feature = "iframes", feature = "ink",
        feature = "installed-apps", feature = "keyboard", feature = "language-model", feature = "managed-configuration",
        feature = "media-capture-extensions", feature = "network-information", feature = "payment-handler",
        feature = "presentation", feature = "screen-capture", feature = "scrolling", feature = "sensors",
        feature = "virtual-keyboard", feature = "web-bluetooth", feature = "web-hid", feature = "web-nfc",
        feature = "web-usb", feature = "webmcp", feature = "webrtc-identity", feature = "webxr",
        feature = "webxr-environment", feature = "webxr-layers", feature = "window-controls-overlay",
        feature = "window-management", feature = "writing-assistance",
    )),
))]
web_interface! {
    /// Something that happened, such as a click or the end of loading.
    ///
    /// `interface Event`
    ///
    /// Feature `events`. Exposed everywhere. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Event) · [Specification](https://dom.spec.whatwg.org/#interface-event)
    pub struct Event: [crate::Object];
    class = "Event";
    extended;
}

#[cfg(any(
    feature = "clipboard", feature = "content-security-policy", feature = "content-visibility",
    feature = "cookie-store", feature = "css-animations", feature = "css-transitions", feature = "device-orientation",
    feature = "document-picture-in-picture", feature = "drag-and-drop", feature = "encrypted-media",
    feature = "error-events", feature = "events", feature = "font-loading", feature = "form-events",
    feature = "gamepad", feature = "history", feature = "indexed-db", feature = "input-events",
    feature = "keyboard-events", feature = "media-capture", feature = "media-queries", feature = "media-recorder",
    feature = "media-tracks", feature = "messaging", feature = "mouse-events", feature = "navigation",
    feature = "notifications", feature = "page-lifecycle", feature = "payment-request", feature = "picture-in-picture",
    feature = "pointer-events", feature = "popover", feature = "progress-events", feature = "push",
    feature = "scheduler", feature = "service-worker-scope", feature = "speech-recognition",
    feature = "speech-synthesis", feature = "touch-events", feature = "ui-events", feature = "unspecified",
    feature = "web-animations", feature = "web-audio", feature = "web-midi", feature = "web-storage", feature = "webgl",
    feature = "webgpu", feature = "webrtc", feature = "webrtc-data-channels", feature = "webrtc-media",
    feature = "websockets",
    all(feature = "experimental", any(
        feature = "background-fetch", feature = "background-sync", feature = "content-index", feature = "css-drafts",
        feature = "edit-context", feature = "iframes", feature = "installed-apps", feature = "media-source",
        feature = "payment-handler", feature = "presentation", feature = "screen-capture", feature = "scrolling",
        feature = "sensors", feature = "web-bluetooth", feature = "web-hid", feature = "web-nfc", feature = "web-usb",
        feature = "webmcp", feature = "webrtc-encoded-transform", feature = "webxr", feature = "webxr-layers",
        feature = "window-controls-overlay",
    )),
))]
web_dictionary! {
    /// The fields that every new event can have.
    ///
    /// `dictionary EventInit`
    ///
    /// Feature `events`.
    pub struct EventInit: [crate::Object];
    name = "EventInit";
    optional;
    extended;
}

#[cfg(feature = "events")]
web_interface! {
    /// An event of one's own, with any data.
    ///
    /// `interface CustomEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `events`. Exposed everywhere. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CustomEvent) · [Specification](https://dom.spec.whatwg.org/#interface-customevent)
    pub struct CustomEvent: [crate::Event, crate::Object];
    class = "CustomEvent";
}

#[cfg(feature = "events")]
web_dictionary! {
    /// The fields of a new `CustomEvent`.
    ///
    /// `dictionary CustomEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `events`.
    pub struct CustomEventInit: [crate::EventInit, crate::Object];
    name = "CustomEventInit";
    optional;
}

#[cfg(any(
    feature = "abort", feature = "aria", feature = "audio-output", feature = "audio-worklet", feature = "cache-storage",
    feature = "canvas", feature = "canvas-2d", feature = "capture-from-element", feature = "clipboard",
    feature = "content-security-policy", feature = "content-visibility", feature = "cookie-store",
    feature = "credentials", feature = "css-animations", feature = "css-highlights", feature = "css-styles",
    feature = "css-transitions", feature = "css-typed-om", feature = "cssom", feature = "custom-elements",
    feature = "device-orientation", feature = "dialog-element", feature = "dialogs", feature = "document-metadata",
    feature = "document-picture-in-picture", feature = "dom", feature = "dom-parser", feature = "drag-and-drop",
    feature = "editing", feature = "element-geometry", feature = "embedded-objects", feature = "encrypted-media",
    feature = "error-events", feature = "event-handlers", feature = "event-timing", feature = "events",
    feature = "fetch", feature = "file-reader", feature = "files", feature = "font-loading", feature = "form-data",
    feature = "form-events", feature = "forms", feature = "fullscreen", feature = "gamepad", feature = "globals",
    feature = "history", feature = "html", feature = "html-elements", feature = "html-sanitizer",
    feature = "idle-callbacks", feature = "iframes", feature = "image-bitmap", feature = "image-capture",
    feature = "images", feature = "indexed-db", feature = "input-elements", feature = "input-events",
    feature = "intersection-observer", feature = "keyboard-events", feature = "links", feature = "mathml",
    feature = "media-capture", feature = "media-capture-extensions", feature = "media-elements",
    feature = "media-queries", feature = "media-recorder", feature = "media-source",
    feature = "media-stream-transforms", feature = "media-tracks", feature = "message-channels", feature = "messaging",
    feature = "mouse-events", feature = "mutation-observer", feature = "navigation", feature = "navigation-timing",
    feature = "navigator", feature = "notifications", feature = "obsolete", feature = "offscreen-canvas",
    feature = "page-lifecycle", feature = "paint-timing", feature = "payment-request", feature = "performance",
    feature = "performance-timeline", feature = "permissions", feature = "picture-in-picture",
    feature = "pointer-events", feature = "pointer-lock", feature = "popover", feature = "push", feature = "ranges",
    feature = "remote-playback", feature = "resize-observer", feature = "resource-timing", feature = "scheduler",
    feature = "screen", feature = "screen-capture", feature = "scripts", feature = "scroll-animations",
    feature = "scrolling", feature = "select-elements", feature = "selection", feature = "server-sent-events",
    feature = "service-worker-scope", feature = "service-workers", feature = "shadow-dom",
    feature = "speech-recognition", feature = "speech-synthesis", feature = "storage-access", feature = "streams",
    feature = "svg", feature = "svg-animations", feature = "svg-event-handlers", feature = "svg-filters",
    feature = "svg-painting", feature = "svg-shapes", feature = "svg-text", feature = "tables", feature = "templates",
    feature = "timers", feature = "touch-events", feature = "tree-traversal", feature = "trusted-types",
    feature = "ui-events", feature = "unspecified", feature = "user-timing", feature = "video-frames",
    feature = "view-transitions", feature = "visual-viewport", feature = "wake-lock", feature = "web-animations",
    feature = "web-audio", feature = "web-codecs", feature = "web-crypto", feature = "web-locks", feature = "web-midi",
    feature = "web-serial", feature = "web-storage", feature = "webgl", feature = "webgl2", feature = "webgpu",
    feature = "webrtc", feature = "webrtc-data-channels", feature = "webrtc-encoded-transform",
    feature = "webrtc-media", feature = "webrtc-stats", feature = "webrtc-transports", feature = "websockets",
    feature = "window", feature = "worker-scope", feature = "workers", feature = "xhr", feature = "xml",
    feature = "xpath",
    all(feature = "experimental", any(
        feature = "attribution", feature = "background-fetch", feature = "background-sync", feature = "battery",
        feature = "content-index", feature = "css-drafts", feature = "css-worklets", feature = "digital-goods",
        feature = "edit-context", feature = "eye-dropper", feature = "file-system-access", feature = "foldables",
        feature = "geolocation", feature = "idle-detection", feature = "ink", feature = "installed-apps",
        feature = "keyboard", feature = "language-model", feature = "long-tasks", feature = "managed-configuration",
        feature = "model-element", feature = "network-information", feature = "observables",
        feature = "payment-handler", feature = "permissions-policy", feature = "presentation",
        feature = "private-state-tokens", feature = "profiling", feature = "reporting",
        feature = "secure-payment-confirmation", feature = "sensors", feature = "shape-detection",
        feature = "translation", feature = "virtual-keyboard", feature = "web-bluetooth", feature = "web-hid",
        feature = "web-nfc", feature = "web-usb", feature = "webmcp", feature = "webnn", feature = "webrtc-identity",
        feature = "webxr", feature = "webxr-body-tracking", feature = "webxr-environment", feature = "webxr-hit-test",
        feature = "webxr-layers", feature = "window-controls-overlay", feature = "window-management",
        feature = "writing-assistance",
    )),
))]
web_interface! {
    /// The base of all objects that get events and can have listeners.
    ///
    /// `interface EventTarget`
    ///
    /// Members are added by the feature `observables`.
    ///
    /// Feature `events`. Exposed everywhere. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/EventTarget) · [Specification](https://dom.spec.whatwg.org/#interface-eventtarget)
    pub struct EventTarget: [crate::Object];
    class = "EventTarget";
    extended;
}

#[cfg(any(
    feature = "abort", feature = "audio-worklet", feature = "canvas", feature = "clipboard",
    feature = "content-security-policy", feature = "content-visibility", feature = "cookie-store",
    feature = "css-animations", feature = "css-transitions", feature = "device-orientation", feature = "dialog-element",
    feature = "document-picture-in-picture", feature = "dom", feature = "drag-and-drop", feature = "encrypted-media",
    feature = "error-events", feature = "event-handlers", feature = "events", feature = "file-reader",
    feature = "font-loading", feature = "forms", feature = "fullscreen", feature = "gamepad", feature = "history",
    feature = "html", feature = "html-elements", feature = "images", feature = "indexed-db", feature = "input-elements",
    feature = "input-events", feature = "keyboard-events", feature = "mathml", feature = "media-capture",
    feature = "media-elements", feature = "media-queries", feature = "media-recorder", feature = "media-source",
    feature = "media-tracks", feature = "message-channels", feature = "messaging", feature = "mouse-events",
    feature = "navigation", feature = "notifications", feature = "offscreen-canvas", feature = "page-lifecycle",
    feature = "payment-request", feature = "performance", feature = "permissions", feature = "picture-in-picture",
    feature = "pointer-events", feature = "pointer-lock", feature = "popover", feature = "remote-playback",
    feature = "resource-timing", feature = "scheduler", feature = "screen", feature = "select-elements",
    feature = "selection", feature = "server-sent-events", feature = "service-worker-scope",
    feature = "service-workers", feature = "shadow-dom", feature = "speech-recognition", feature = "speech-synthesis",
    feature = "svg", feature = "svg-event-handlers", feature = "touch-events", feature = "ui-events",
    feature = "unspecified", feature = "visual-viewport", feature = "wake-lock", feature = "web-animations",
    feature = "web-audio", feature = "web-codecs", feature = "web-midi", feature = "web-serial",
    feature = "web-storage", feature = "webgpu", feature = "webrtc", feature = "webrtc-data-channels",
    feature = "webrtc-encoded-transform", feature = "webrtc-media", feature = "webrtc-transports",
    feature = "websockets", feature = "window", feature = "worker-scope", feature = "workers", feature = "xhr",
    all(feature = "experimental", any(
        feature = "audio-output", feature = "background-fetch", feature = "battery", feature = "css-drafts",
        feature = "edit-context", feature = "foldables", feature = "form-events", feature = "geolocation",
        feature = "idle-detection", feature = "iframes", feature = "installed-apps", feature = "keyboard",
        feature = "language-model", feature = "managed-configuration", feature = "media-capture-extensions",
        feature = "network-information", feature = "presentation", feature = "screen-capture", feature = "sensors",
        feature = "svg-animations", feature = "virtual-keyboard", feature = "web-bluetooth", feature = "web-hid",
        feature = "web-nfc", feature = "web-usb", feature = "webmcp", feature = "webrtc-identity", feature = "webxr",
        feature = "webxr-environment", feature = "webxr-layers", feature = "window-controls-overlay",
        feature = "window-management", feature = "writing-assistance",
    )),
))]
web_dictionary! {
    /// Options that tell a capturing listener from the others.
    ///
    /// `dictionary EventListenerOptions`
    ///
    /// Feature `events`.
    pub struct EventListenerOptions: [crate::Object];
    name = "EventListenerOptions";
    extended;
}

#[cfg(any(
    feature = "abort", feature = "audio-worklet", feature = "canvas", feature = "clipboard",
    feature = "content-security-policy", feature = "content-visibility", feature = "cookie-store",
    feature = "css-animations", feature = "css-transitions", feature = "device-orientation", feature = "dialog-element",
    feature = "document-picture-in-picture", feature = "dom", feature = "drag-and-drop", feature = "encrypted-media",
    feature = "error-events", feature = "event-handlers", feature = "events", feature = "file-reader",
    feature = "font-loading", feature = "forms", feature = "fullscreen", feature = "gamepad", feature = "history",
    feature = "html", feature = "html-elements", feature = "images", feature = "indexed-db", feature = "input-elements",
    feature = "input-events", feature = "keyboard-events", feature = "mathml", feature = "media-capture",
    feature = "media-elements", feature = "media-queries", feature = "media-recorder", feature = "media-source",
    feature = "media-tracks", feature = "message-channels", feature = "messaging", feature = "mouse-events",
    feature = "navigation", feature = "notifications", feature = "offscreen-canvas", feature = "page-lifecycle",
    feature = "payment-request", feature = "performance", feature = "permissions", feature = "picture-in-picture",
    feature = "pointer-events", feature = "pointer-lock", feature = "popover", feature = "remote-playback",
    feature = "resource-timing", feature = "scheduler", feature = "screen", feature = "select-elements",
    feature = "selection", feature = "server-sent-events", feature = "service-worker-scope",
    feature = "service-workers", feature = "shadow-dom", feature = "speech-recognition", feature = "speech-synthesis",
    feature = "svg", feature = "svg-event-handlers", feature = "touch-events", feature = "ui-events",
    feature = "unspecified", feature = "visual-viewport", feature = "wake-lock", feature = "web-animations",
    feature = "web-audio", feature = "web-codecs", feature = "web-midi", feature = "web-serial",
    feature = "web-storage", feature = "webgpu", feature = "webrtc", feature = "webrtc-data-channels",
    feature = "webrtc-encoded-transform", feature = "webrtc-media", feature = "webrtc-transports",
    feature = "websockets", feature = "window", feature = "worker-scope", feature = "workers", feature = "xhr",
    all(feature = "experimental", any(
        feature = "audio-output", feature = "background-fetch", feature = "battery", feature = "css-drafts",
        feature = "edit-context", feature = "foldables", feature = "form-events", feature = "geolocation",
        feature = "idle-detection", feature = "iframes", feature = "installed-apps", feature = "keyboard",
        feature = "language-model", feature = "managed-configuration", feature = "media-capture-extensions",
        feature = "network-information", feature = "presentation", feature = "screen-capture", feature = "sensors",
        feature = "svg-animations", feature = "virtual-keyboard", feature = "web-bluetooth", feature = "web-hid",
        feature = "web-nfc", feature = "web-usb", feature = "webmcp", feature = "webrtc-identity", feature = "webxr",
        feature = "webxr-environment", feature = "webxr-layers", feature = "window-controls-overlay",
        feature = "window-management", feature = "writing-assistance",
    )),
))]
web_dictionary! {
    /// Options for a new listener.
    ///
    /// `dictionary AddEventListenerOptions : EventListenerOptions`
    ///
    /// Inherits the methods of [`EventListenerOptions`](crate::EventListenerOptions).
    ///
    /// Feature `events`.
    pub struct AddEventListenerOptions: [crate::EventListenerOptions, crate::Object];
    name = "AddEventListenerOptions";
}

/// `callback OnErrorEventHandlerNonNull = any ((Event or DOMString) event, optional DOMString source, optional unsigned long lineno, optional unsigned long colno, optional any error)`
///
/// Feature `events`.
#[cfg(any(
    feature = "event-handlers", feature = "events", feature = "mathml", feature = "svg-event-handlers",
    feature = "worker-scope",
))]
pub type OnErrorEventHandlerNonNull = crate::Function<fn(
    crate::EventOrString,
    Option<alloc::string::String>,
    Option<u32>,
    Option<u32>,
    crate::JsValue,
) -> crate::JsValue>;

/// `callback OnBeforeUnloadEventHandlerNonNull = DOMString? (Event event)`
///
/// Feature `events`.
#[cfg(any(
    feature = "event-handlers", feature = "events", feature = "obsolete",
    all(feature = "experimental", feature = "svg-event-handlers"),
))]
pub type OnBeforeUnloadEventHandlerNonNull = crate::Function<fn(crate::Event) -> Option<alloc::string::String>>;

/// `callback interface EventListener`
///
/// Feature `events`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/EventTarget) · [Specification](https://dom.spec.whatwg.org/#interface-eventtarget)
#[cfg(any(feature = "events", feature = "media-queries"))]
pub type EventListener = crate::Function<fn(crate::Event)>;

#[cfg(feature = "events")]
web_union! {
    /// `(AddEventListenerOptions or boolean)`
    ///
    /// Feature `events`.
    pub enum AddEventListenerOptionsOrBoolean {
        AddEventListenerOptions(crate::AddEventListenerOptions): dictionary,
        Boolean(bool): boolean,
    }
}

#[cfg(feature = "events")]
web_union! {
    /// `(EventListenerOptions or boolean)`
    ///
    /// Feature `events`.
    pub enum EventListenerOptionsOrBoolean {
        EventListenerOptions(crate::EventListenerOptions): dictionary,
        Boolean(bool): boolean,
    }
    heirs EventListenerOptions(crate::EventListenerOptions);
}

/// `callback EventHandlerNonNull = any (Event event)`
///
/// Feature `events`.
#[cfg(feature = "events")]
pub type EventHandlerNonNull = crate::Function<fn(crate::Event) -> crate::JsValue>;

#[cfg(any(
    feature = "clipboard", feature = "content-security-policy", feature = "content-visibility",
    feature = "cookie-store", feature = "css-animations", feature = "css-transitions", feature = "device-orientation",
    feature = "document-picture-in-picture", feature = "drag-and-drop", feature = "encrypted-media",
    feature = "error-events", feature = "events", feature = "font-loading", feature = "form-events",
    feature = "gamepad", feature = "history", feature = "indexed-db", feature = "input-events",
    feature = "keyboard-events", feature = "media-capture", feature = "media-queries", feature = "media-recorder",
    feature = "media-tracks", feature = "messaging", feature = "mouse-events", feature = "navigation",
    feature = "notifications", feature = "page-lifecycle", feature = "payment-request", feature = "picture-in-picture",
    feature = "pointer-events", feature = "popover", feature = "progress-events", feature = "push",
    feature = "scheduler", feature = "service-worker-scope", feature = "speech-recognition",
    feature = "speech-synthesis", feature = "touch-events", feature = "ui-events", feature = "unspecified",
    feature = "web-animations", feature = "web-audio", feature = "web-midi", feature = "web-storage", feature = "webgl",
    feature = "webgpu", feature = "webrtc", feature = "webrtc-data-channels", feature = "webrtc-media",
    feature = "websockets",
    all(feature = "experimental", any(
        feature = "background-fetch", feature = "background-sync", feature = "content-index", feature = "css-drafts",
        feature = "edit-context", feature = "iframes", feature = "installed-apps", feature = "media-source",
        feature = "payment-handler", feature = "presentation", feature = "screen-capture", feature = "scrolling",
        feature = "sensors", feature = "web-bluetooth", feature = "web-hid", feature = "web-nfc", feature = "web-usb",
        feature = "webmcp", feature = "webrtc-encoded-transform", feature = "webxr", feature = "webxr-layers",
        feature = "window-controls-overlay",
    )),
))]
web_stands_for!(crate::Event, crate::EventInit);

#[cfg(all(
    all(feature = "experimental", any(feature = "event-handlers", feature = "installed-apps")),
    any(
        feature = "clipboard", feature = "content-security-policy", feature = "content-visibility",
        feature = "cookie-store", feature = "css-animations", feature = "css-transitions",
        feature = "device-orientation", feature = "document-picture-in-picture", feature = "drag-and-drop",
        feature = "encrypted-media", feature = "error-events", feature = "events", feature = "font-loading",
        feature = "form-events", feature = "gamepad", feature = "history", feature = "indexed-db",
        feature = "input-events", feature = "keyboard-events", feature = "media-capture", feature = "media-queries",
        feature = "media-recorder", feature = "media-tracks", feature = "messaging", feature = "mouse-events",
        feature = "navigation", feature = "notifications", feature = "page-lifecycle", feature = "payment-request",
        feature = "picture-in-picture", feature = "pointer-events", feature = "popover", feature = "progress-events",
        feature = "push", feature = "scheduler", feature = "service-worker-scope", feature = "speech-recognition",
        feature = "speech-synthesis", feature = "touch-events", feature = "ui-events", feature = "unspecified",
        feature = "web-animations", feature = "web-audio", feature = "web-midi", feature = "web-storage",
        feature = "webgl", feature = "webgpu", feature = "webrtc", feature = "webrtc-data-channels",
        feature = "webrtc-media", feature = "websockets",
        all(feature = "experimental", any(
            feature = "background-fetch", feature = "background-sync", feature = "content-index",
            feature = "css-drafts", feature = "edit-context", feature = "iframes", feature = "installed-apps",
            feature = "media-source", feature = "payment-handler", feature = "presentation", feature = "screen-capture",
            feature = "scrolling", feature = "sensors", feature = "web-bluetooth", feature = "web-hid",
            feature = "web-nfc", feature = "web-usb", feature = "webmcp", feature = "webrtc-encoded-transform",
            feature = "webxr", feature = "webxr-layers", feature = "window-controls-overlay",
        )),
    ),
))]
web_stands_for!(crate::BeforeInstallPromptEvent, crate::EventInit);

#[cfg(feature = "events")]
web_stands_for!(crate::CustomEvent, crate::CustomEventInit);
