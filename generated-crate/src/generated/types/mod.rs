//! The types of each area, open to every area whose signatures mention them.

#[cfg(any(
    feature = "abort", feature = "credentials", feature = "dialog-element", feature = "events", feature = "fetch",
    feature = "navigation", feature = "scheduler", feature = "streams", feature = "web-locks",
    all(feature = "experimental", any(
        feature = "eye-dropper", feature = "idle-detection", feature = "language-model", feature = "observables",
        feature = "shape-detection", feature = "translation", feature = "web-bluetooth", feature = "web-nfc",
        feature = "webmcp", feature = "writing-assistance",
    )),
))]
pub(crate) mod abort;
#[cfg(any(
    feature = "abort", feature = "credentials", feature = "dialog-element", feature = "events", feature = "fetch",
    feature = "navigation", feature = "scheduler", feature = "streams", feature = "web-locks",
    all(feature = "experimental", any(
        feature = "eye-dropper", feature = "idle-detection", feature = "language-model", feature = "observables",
        feature = "shape-detection", feature = "translation", feature = "web-bluetooth", feature = "web-nfc",
        feature = "webmcp", feature = "writing-assistance",
    )),
))]
pub use abort::*;
#[cfg(feature = "aria")]
pub(crate) mod aria;
#[cfg(feature = "aria")]
pub use aria::*;
#[cfg(feature = "array-buffer")]
pub(crate) mod array_buffer;
#[cfg(feature = "array-buffer")]
pub use array_buffer::*;
#[cfg(feature = "atomics")]
pub(crate) mod atomics;
#[cfg(feature = "atomics")]
pub use atomics::*;
#[cfg(all(feature = "experimental", feature = "attribution"))]
pub(crate) mod attribution;
#[cfg(all(feature = "experimental", feature = "attribution"))]
pub use attribution::*;
#[cfg(all(feature = "experimental", feature = "audio-output"))]
pub(crate) mod audio_output;
#[cfg(all(feature = "experimental", feature = "audio-output"))]
pub use audio_output::*;
#[cfg(feature = "audio-worklet")]
pub(crate) mod audio_worklet;
#[cfg(feature = "audio-worklet")]
pub use audio_worklet::*;
#[cfg(all(feature = "experimental", any(
    feature = "background-fetch", feature = "content-index", feature = "service-worker-scope",
)))]
pub(crate) mod background_fetch;
#[cfg(all(feature = "experimental", any(
    feature = "background-fetch", feature = "content-index", feature = "service-worker-scope",
)))]
pub use background_fetch::*;
#[cfg(all(feature = "experimental", any(feature = "background-sync", feature = "service-worker-scope")))]
pub(crate) mod background_sync;
#[cfg(all(feature = "experimental", any(feature = "background-sync", feature = "service-worker-scope")))]
pub use background_sync::*;
#[cfg(all(feature = "experimental", feature = "battery"))]
pub(crate) mod battery;
#[cfg(all(feature = "experimental", feature = "battery"))]
pub use battery::*;
#[cfg(any(
    feature = "cache-storage",
    all(feature = "experimental", any(
        feature = "background-fetch", feature = "storage-access", feature = "storage-manager",
    )),
))]
pub(crate) mod cache_storage;
#[cfg(any(
    feature = "cache-storage",
    all(feature = "experimental", any(
        feature = "background-fetch", feature = "storage-access", feature = "storage-manager",
    )),
))]
pub use cache_storage::*;
#[cfg(any(
    feature = "canvas", feature = "canvas-2d", feature = "capture-from-element", feature = "event-handlers",
    feature = "image-bitmap", feature = "offscreen-canvas", feature = "web-codecs", feature = "webgl",
    feature = "webgl2", feature = "webgpu",
    all(feature = "experimental", any(
        feature = "css-worklets", feature = "language-model", feature = "shape-detection",
    )),
))]
pub(crate) mod canvas;
#[cfg(any(
    feature = "canvas", feature = "canvas-2d", feature = "capture-from-element", feature = "event-handlers",
    feature = "image-bitmap", feature = "offscreen-canvas", feature = "web-codecs", feature = "webgl",
    feature = "webgl2", feature = "webgpu",
    all(feature = "experimental", any(
        feature = "css-worklets", feature = "language-model", feature = "shape-detection",
    )),
))]
pub use canvas::*;
#[cfg(any(
    feature = "canvas", feature = "canvas-2d", feature = "css-worklets", feature = "image-bitmap",
    feature = "offscreen-canvas", feature = "web-codecs",
    all(feature = "experimental", any(feature = "language-model", feature = "shape-detection")),
))]
pub(crate) mod canvas_2d;
#[cfg(any(
    feature = "canvas", feature = "canvas-2d", feature = "css-worklets", feature = "image-bitmap",
    feature = "offscreen-canvas", feature = "web-codecs",
    all(feature = "experimental", any(feature = "language-model", feature = "shape-detection")),
))]
pub use canvas_2d::*;
#[cfg(feature = "capture-from-element")]
pub(crate) mod capture_from_element;
#[cfg(feature = "capture-from-element")]
pub use capture_from_element::*;
#[cfg(any(
    feature = "clipboard", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers",
    feature = "webrtc-data-channels",
))]
pub(crate) mod clipboard;
#[cfg(any(
    feature = "clipboard", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers",
    feature = "webrtc-data-channels",
))]
pub use clipboard::*;
#[cfg(feature = "compression")]
pub(crate) mod compression;
#[cfg(feature = "compression")]
pub use compression::*;
#[cfg(all(feature = "experimental", feature = "compute-pressure"))]
pub(crate) mod compute_pressure;
#[cfg(all(feature = "experimental", feature = "compute-pressure"))]
pub use compute_pressure::*;
#[cfg(any(feature = "contact-picker", feature = "payment-request"))]
pub(crate) mod contact_picker;
#[cfg(any(feature = "contact-picker", feature = "payment-request"))]
pub use contact_picker::*;
#[cfg(all(feature = "experimental", any(feature = "content-index", feature = "service-worker-scope")))]
pub(crate) mod content_index;
#[cfg(all(feature = "experimental", any(feature = "content-index", feature = "service-worker-scope")))]
pub use content_index::*;
#[cfg(any(
    feature = "content-security-policy", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers",
    feature = "worker-scope",
))]
pub(crate) mod content_security_policy;
#[cfg(any(
    feature = "content-security-policy", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers",
    feature = "worker-scope",
))]
pub use content_security_policy::*;
#[cfg(any(feature = "content-visibility", feature = "unspecified"))]
pub(crate) mod content_visibility;
#[cfg(any(feature = "content-visibility", feature = "unspecified"))]
pub use content_visibility::*;
#[cfg(any(feature = "cookie-store", feature = "service-worker-scope"))]
pub(crate) mod cookie_store;
#[cfg(any(feature = "cookie-store", feature = "service-worker-scope"))]
pub use cookie_store::*;
#[cfg(any(feature = "credentials", feature = "digital-credentials", feature = "fedcm", feature = "webauthn"))]
pub(crate) mod credentials;
#[cfg(any(feature = "credentials", feature = "digital-credentials", feature = "fedcm", feature = "webauthn"))]
pub use credentials::*;
#[cfg(feature = "css-anchor-position")]
pub(crate) mod css_anchor_position;
#[cfg(feature = "css-anchor-position")]
pub use css_anchor_position::*;
#[cfg(any(feature = "css-animations", feature = "event-handlers", feature = "svg-event-handlers"))]
pub(crate) mod css_animations;
#[cfg(any(feature = "css-animations", feature = "event-handlers", feature = "svg-event-handlers"))]
pub use css_animations::*;
#[cfg(feature = "css-custom-properties")]
pub(crate) mod css_custom_properties;
#[cfg(feature = "css-custom-properties")]
pub use css_custom_properties::*;
#[cfg(all(feature = "experimental", feature = "css-drafts"))]
pub(crate) mod css_drafts;
#[cfg(all(feature = "experimental", feature = "css-drafts"))]
pub use css_drafts::*;
#[cfg(any(feature = "css-fonts", all(feature = "experimental", feature = "webnn")))]
pub(crate) mod css_fonts;
#[cfg(any(feature = "css-fonts", all(feature = "experimental", feature = "webnn")))]
pub use css_fonts::*;
#[cfg(feature = "css-highlights")]
pub(crate) mod css_highlights;
#[cfg(feature = "css-highlights")]
pub use css_highlights::*;
#[cfg(feature = "css-rules")]
pub(crate) mod css_rules;
#[cfg(feature = "css-rules")]
pub use css_rules::*;
#[cfg(any(
    feature = "css-styles", feature = "svg", feature = "web-animations",
    all(feature = "experimental", feature = "element-geometry"),
))]
pub(crate) mod css_styles;
#[cfg(any(
    feature = "css-styles", feature = "svg", feature = "web-animations",
    all(feature = "experimental", feature = "element-geometry"),
))]
pub use css_styles::*;
#[cfg(any(feature = "css-transitions", feature = "event-handlers", feature = "svg-event-handlers"))]
pub(crate) mod css_transitions;
#[cfg(any(feature = "css-transitions", feature = "event-handlers", feature = "svg-event-handlers"))]
pub use css_transitions::*;
#[cfg(any(
    feature = "css-typed-om", feature = "scroll-animations", feature = "web-animations",
    all(feature = "experimental", any(feature = "css-drafts", feature = "css-worklets")),
))]
pub(crate) mod css_typed_om;
#[cfg(any(
    feature = "css-typed-om", feature = "scroll-animations", feature = "web-animations",
    all(feature = "experimental", any(feature = "css-drafts", feature = "css-worklets")),
))]
pub use css_typed_om::*;
#[cfg(any(feature = "canvas-2d", feature = "css-worklets", feature = "offscreen-canvas"))]
pub(crate) mod css_worklets;
#[cfg(any(feature = "canvas-2d", feature = "css-worklets", feature = "offscreen-canvas"))]
pub use css_worklets::*;
#[cfg(any(
    feature = "css-anchor-position", feature = "css-animations", feature = "css-custom-properties",
    feature = "css-fonts", feature = "css-rules", feature = "css-styles", feature = "css-transitions",
    feature = "css-typed-om", feature = "cssom", feature = "html", feature = "svg", feature = "view-transitions",
    all(feature = "experimental", feature = "media-queries"),
))]
pub(crate) mod cssom;
#[cfg(any(
    feature = "css-anchor-position", feature = "css-animations", feature = "css-custom-properties",
    feature = "css-fonts", feature = "css-rules", feature = "css-styles", feature = "css-transitions",
    feature = "css-typed-om", feature = "cssom", feature = "html", feature = "svg", feature = "view-transitions",
    all(feature = "experimental", feature = "media-queries"),
))]
pub use cssom::*;
#[cfg(any(feature = "aria", feature = "custom-elements", feature = "dom", feature = "shadow-dom"))]
pub(crate) mod custom_elements;
#[cfg(any(feature = "aria", feature = "custom-elements", feature = "dom", feature = "shadow-dom"))]
pub use custom_elements::*;
#[cfg(any(feature = "data-view", feature = "typed-arrays"))]
pub(crate) mod data_view;
#[cfg(any(feature = "data-view", feature = "typed-arrays"))]
pub use data_view::*;
#[cfg(any(feature = "annex-b", feature = "date"))]
pub(crate) mod date;
#[cfg(any(feature = "annex-b", feature = "date"))]
pub use date::*;
#[cfg(feature = "device-orientation")]
pub(crate) mod device_orientation;
#[cfg(feature = "device-orientation")]
pub use device_orientation::*;
#[cfg(any(feature = "dialog-element", feature = "event-handlers"))]
pub(crate) mod dialog_element;
#[cfg(any(feature = "dialog-element", feature = "event-handlers"))]
pub use dialog_element::*;
#[cfg(feature = "digital-credentials")]
pub(crate) mod digital_credentials;
#[cfg(feature = "digital-credentials")]
pub use digital_credentials::*;
#[cfg(all(feature = "experimental", feature = "digital-goods"))]
pub(crate) mod digital_goods;
#[cfg(all(feature = "experimental", feature = "digital-goods"))]
pub use digital_goods::*;
#[cfg(feature = "disposable")]
pub(crate) mod disposable;
#[cfg(feature = "disposable")]
pub use disposable::*;
#[cfg(any(feature = "cssom", feature = "document-metadata", feature = "dom", feature = "obsolete"))]
pub(crate) mod document_metadata;
#[cfg(any(feature = "cssom", feature = "document-metadata", feature = "dom", feature = "obsolete"))]
pub use document_metadata::*;
#[cfg(feature = "document-picture-in-picture")]
pub(crate) mod document_picture_in_picture;
#[cfg(feature = "document-picture-in-picture")]
pub use document_picture_in_picture::*;
#[cfg(any(
    feature = "aria", feature = "audio-output", feature = "canvas", feature = "canvas-2d",
    feature = "capture-from-element", feature = "clipboard", feature = "content-security-policy",
    feature = "content-visibility", feature = "credentials", feature = "css-animations", feature = "css-highlights",
    feature = "css-styles", feature = "css-transitions", feature = "css-typed-om", feature = "cssom",
    feature = "custom-elements", feature = "device-orientation", feature = "dialog-element",
    feature = "document-metadata", feature = "dom", feature = "dom-parser", feature = "drag-and-drop",
    feature = "editing", feature = "element-geometry", feature = "embedded-objects", feature = "encrypted-media",
    feature = "event-handlers", feature = "event-timing", feature = "events", feature = "font-loading",
    feature = "form-data", feature = "form-events", feature = "forms", feature = "fullscreen", feature = "geometry",
    feature = "history", feature = "html", feature = "html-elements", feature = "html-sanitizer", feature = "iframes",
    feature = "image-bitmap", feature = "images", feature = "input-elements", feature = "input-events",
    feature = "intersection-observer", feature = "keyboard-events", feature = "links", feature = "mathml",
    feature = "media-capture-extensions", feature = "media-elements", feature = "media-tracks", feature = "messaging",
    feature = "mouse-events", feature = "mutation-observer", feature = "navigation", feature = "obsolete",
    feature = "offscreen-canvas", feature = "page-lifecycle", feature = "paint-timing", feature = "picture-in-picture",
    feature = "pointer-events", feature = "pointer-lock", feature = "popover", feature = "ranges",
    feature = "remote-playback", feature = "reporting", feature = "resize-observer", feature = "screen",
    feature = "scripts", feature = "scroll-animations", feature = "scrolling", feature = "select-elements",
    feature = "selection", feature = "service-worker-scope", feature = "shadow-dom", feature = "storage-access",
    feature = "svg", feature = "svg-animations", feature = "svg-event-handlers", feature = "svg-filters",
    feature = "svg-painting", feature = "svg-shapes", feature = "svg-text", feature = "tables", feature = "templates",
    feature = "touch-events", feature = "tree-traversal", feature = "ui-events", feature = "unspecified",
    feature = "video-frames", feature = "view-transitions", feature = "web-animations", feature = "web-audio",
    feature = "web-codecs", feature = "web-storage", feature = "webgl", feature = "webgl2", feature = "webgpu",
    feature = "window", feature = "xhr", feature = "xml", feature = "xpath",
    all(feature = "experimental", any(
        feature = "attribution", feature = "css-drafts", feature = "css-worklets", feature = "edit-context",
        feature = "foldables", feature = "gamepad", feature = "geolocation", feature = "ink",
        feature = "installed-apps", feature = "language-model", feature = "model-element",
        feature = "permissions-policy", feature = "private-state-tokens", feature = "screen-capture",
        feature = "shape-detection", feature = "virtual-keyboard", feature = "webmcp", feature = "webxr",
        feature = "webxr-layers", feature = "window-controls-overlay",
    )),
))]
pub(crate) mod dom;
#[cfg(any(
    feature = "aria", feature = "audio-output", feature = "canvas", feature = "canvas-2d",
    feature = "capture-from-element", feature = "clipboard", feature = "content-security-policy",
    feature = "content-visibility", feature = "credentials", feature = "css-animations", feature = "css-highlights",
    feature = "css-styles", feature = "css-transitions", feature = "css-typed-om", feature = "cssom",
    feature = "custom-elements", feature = "device-orientation", feature = "dialog-element",
    feature = "document-metadata", feature = "dom", feature = "dom-parser", feature = "drag-and-drop",
    feature = "editing", feature = "element-geometry", feature = "embedded-objects", feature = "encrypted-media",
    feature = "event-handlers", feature = "event-timing", feature = "events", feature = "font-loading",
    feature = "form-data", feature = "form-events", feature = "forms", feature = "fullscreen", feature = "geometry",
    feature = "history", feature = "html", feature = "html-elements", feature = "html-sanitizer", feature = "iframes",
    feature = "image-bitmap", feature = "images", feature = "input-elements", feature = "input-events",
    feature = "intersection-observer", feature = "keyboard-events", feature = "links", feature = "mathml",
    feature = "media-capture-extensions", feature = "media-elements", feature = "media-tracks", feature = "messaging",
    feature = "mouse-events", feature = "mutation-observer", feature = "navigation", feature = "obsolete",
    feature = "offscreen-canvas", feature = "page-lifecycle", feature = "paint-timing", feature = "picture-in-picture",
    feature = "pointer-events", feature = "pointer-lock", feature = "popover", feature = "ranges",
    feature = "remote-playback", feature = "reporting", feature = "resize-observer", feature = "screen",
    feature = "scripts", feature = "scroll-animations", feature = "scrolling", feature = "select-elements",
    feature = "selection", feature = "service-worker-scope", feature = "shadow-dom", feature = "storage-access",
    feature = "svg", feature = "svg-animations", feature = "svg-event-handlers", feature = "svg-filters",
    feature = "svg-painting", feature = "svg-shapes", feature = "svg-text", feature = "tables", feature = "templates",
    feature = "touch-events", feature = "tree-traversal", feature = "ui-events", feature = "unspecified",
    feature = "video-frames", feature = "view-transitions", feature = "web-animations", feature = "web-audio",
    feature = "web-codecs", feature = "web-storage", feature = "webgl", feature = "webgl2", feature = "webgpu",
    feature = "window", feature = "xhr", feature = "xml", feature = "xpath",
    all(feature = "experimental", any(
        feature = "attribution", feature = "css-drafts", feature = "css-worklets", feature = "edit-context",
        feature = "foldables", feature = "gamepad", feature = "geolocation", feature = "ink",
        feature = "installed-apps", feature = "language-model", feature = "model-element",
        feature = "permissions-policy", feature = "private-state-tokens", feature = "screen-capture",
        feature = "shape-detection", feature = "virtual-keyboard", feature = "webmcp", feature = "webxr",
        feature = "webxr-layers", feature = "window-controls-overlay",
    )),
))]
pub use dom::*;
#[cfg(any(
    feature = "beacon", feature = "dom-exception", feature = "encrypted-media", feature = "fetch",
    feature = "file-entries", feature = "file-reader", feature = "file-system", feature = "files",
    feature = "font-loading", feature = "globals", feature = "image-decoder", feature = "indexed-db",
    feature = "media-capture", feature = "push", feature = "streams", feature = "subtle-crypto", feature = "web-audio",
    feature = "web-codecs", feature = "webauthn", feature = "webgpu", feature = "webrtc", feature = "websockets",
    feature = "webtransport", feature = "xhr",
    all(feature = "experimental", any(
        feature = "css-worklets", feature = "fedcm", feature = "language-model", feature = "media-capture-extensions",
        feature = "observables", feature = "presentation", feature = "secure-payment-confirmation", feature = "sensors",
        feature = "web-bluetooth", feature = "web-hid", feature = "web-nfc", feature = "web-usb", feature = "webnn",
        feature = "webrtc-identity",
    )),
))]
pub(crate) mod dom_exception;
#[cfg(any(
    feature = "beacon", feature = "dom-exception", feature = "encrypted-media", feature = "fetch",
    feature = "file-entries", feature = "file-reader", feature = "file-system", feature = "files",
    feature = "font-loading", feature = "globals", feature = "image-decoder", feature = "indexed-db",
    feature = "media-capture", feature = "push", feature = "streams", feature = "subtle-crypto", feature = "web-audio",
    feature = "web-codecs", feature = "webauthn", feature = "webgpu", feature = "webrtc", feature = "websockets",
    feature = "webtransport", feature = "xhr",
    all(feature = "experimental", any(
        feature = "css-worklets", feature = "fedcm", feature = "language-model", feature = "media-capture-extensions",
        feature = "observables", feature = "presentation", feature = "secure-payment-confirmation", feature = "sensors",
        feature = "web-bluetooth", feature = "web-hid", feature = "web-nfc", feature = "web-usb", feature = "webnn",
        feature = "webrtc-identity",
    )),
))]
pub use dom_exception::*;
#[cfg(feature = "dom-parser")]
pub(crate) mod dom_parser;
#[cfg(feature = "dom-parser")]
pub use dom_parser::*;
#[cfg(any(
    feature = "clipboard", feature = "dom", feature = "drag-and-drop", feature = "event-handlers",
    feature = "file-entries", feature = "input-events", feature = "mathml", feature = "svg-event-handlers",
    all(feature = "experimental", feature = "file-system-access"),
))]
pub(crate) mod drag_and_drop;
#[cfg(any(
    feature = "clipboard", feature = "dom", feature = "drag-and-drop", feature = "event-handlers",
    feature = "file-entries", feature = "input-events", feature = "mathml", feature = "svg-event-handlers",
    all(feature = "experimental", feature = "file-system-access"),
))]
pub use drag_and_drop::*;
#[cfg(all(feature = "experimental", feature = "edit-context"))]
pub(crate) mod edit_context;
#[cfg(all(feature = "experimental", feature = "edit-context"))]
pub use edit_context::*;
#[cfg(feature = "element-geometry")]
pub(crate) mod element_geometry;
#[cfg(feature = "element-geometry")]
pub use element_geometry::*;
#[cfg(any(feature = "embedded-objects", feature = "obsolete"))]
pub(crate) mod embedded_objects;
#[cfg(any(feature = "embedded-objects", feature = "obsolete"))]
pub use embedded_objects::*;
#[cfg(feature = "encoding")]
pub(crate) mod encoding;
#[cfg(feature = "encoding")]
pub use encoding::*;
#[cfg(any(feature = "encrypted-media", feature = "media-capabilities", feature = "media-elements"))]
pub(crate) mod encrypted_media;
#[cfg(any(feature = "encrypted-media", feature = "media-capabilities", feature = "media-elements"))]
pub use encrypted_media::*;
#[cfg(any(feature = "error", feature = "webassembly"))]
pub(crate) mod error;
#[cfg(any(feature = "error", feature = "webassembly"))]
pub use error::*;
#[cfg(any(
    feature = "audio-worklet", feature = "error-events", feature = "event-handlers", feature = "media-recorder",
    feature = "navigation", feature = "worker-scope",
))]
pub(crate) mod error_events;
#[cfg(any(
    feature = "audio-worklet", feature = "error-events", feature = "event-handlers", feature = "media-recorder",
    feature = "navigation", feature = "worker-scope",
))]
pub use error_events::*;
#[cfg(feature = "event-timing")]
pub(crate) mod event_timing;
#[cfg(feature = "event-timing")]
pub use event_timing::*;
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
    feature = "pointer-events", feature = "pointer-lock", feature = "popover", feature = "progress-events",
    feature = "push", feature = "ranges", feature = "remote-playback", feature = "resize-observer",
    feature = "resource-timing", feature = "scheduler", feature = "screen", feature = "screen-capture",
    feature = "scripts", feature = "scroll-animations", feature = "scrolling", feature = "select-elements",
    feature = "selection", feature = "server-sent-events", feature = "service-worker-scope",
    feature = "service-workers", feature = "shadow-dom", feature = "speech-recognition", feature = "speech-synthesis",
    feature = "storage-access", feature = "streams", feature = "svg", feature = "svg-animations",
    feature = "svg-event-handlers", feature = "svg-filters", feature = "svg-painting", feature = "svg-shapes",
    feature = "svg-text", feature = "tables", feature = "templates", feature = "timers", feature = "touch-events",
    feature = "tree-traversal", feature = "trusted-types", feature = "ui-events", feature = "unspecified",
    feature = "user-timing", feature = "video-frames", feature = "view-transitions", feature = "visual-viewport",
    feature = "wake-lock", feature = "web-animations", feature = "web-audio", feature = "web-codecs",
    feature = "web-crypto", feature = "web-locks", feature = "web-midi", feature = "web-serial",
    feature = "web-storage", feature = "webgl", feature = "webgl2", feature = "webgpu", feature = "webrtc",
    feature = "webrtc-data-channels", feature = "webrtc-encoded-transform", feature = "webrtc-media",
    feature = "webrtc-stats", feature = "webrtc-transports", feature = "websockets", feature = "window",
    feature = "worker-scope", feature = "workers", feature = "xhr", feature = "xml", feature = "xpath",
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
pub(crate) mod events;
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
    feature = "pointer-events", feature = "pointer-lock", feature = "popover", feature = "progress-events",
    feature = "push", feature = "ranges", feature = "remote-playback", feature = "resize-observer",
    feature = "resource-timing", feature = "scheduler", feature = "screen", feature = "screen-capture",
    feature = "scripts", feature = "scroll-animations", feature = "scrolling", feature = "select-elements",
    feature = "selection", feature = "server-sent-events", feature = "service-worker-scope",
    feature = "service-workers", feature = "shadow-dom", feature = "speech-recognition", feature = "speech-synthesis",
    feature = "storage-access", feature = "streams", feature = "svg", feature = "svg-animations",
    feature = "svg-event-handlers", feature = "svg-filters", feature = "svg-painting", feature = "svg-shapes",
    feature = "svg-text", feature = "tables", feature = "templates", feature = "timers", feature = "touch-events",
    feature = "tree-traversal", feature = "trusted-types", feature = "ui-events", feature = "unspecified",
    feature = "user-timing", feature = "video-frames", feature = "view-transitions", feature = "visual-viewport",
    feature = "wake-lock", feature = "web-animations", feature = "web-audio", feature = "web-codecs",
    feature = "web-crypto", feature = "web-locks", feature = "web-midi", feature = "web-serial",
    feature = "web-storage", feature = "webgl", feature = "webgl2", feature = "webgpu", feature = "webrtc",
    feature = "webrtc-data-channels", feature = "webrtc-encoded-transform", feature = "webrtc-media",
    feature = "webrtc-stats", feature = "webrtc-transports", feature = "websockets", feature = "window",
    feature = "worker-scope", feature = "workers", feature = "xhr", feature = "xml", feature = "xpath",
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
pub use events::*;
#[cfg(all(feature = "experimental", feature = "eye-dropper"))]
pub(crate) mod eye_dropper;
#[cfg(all(feature = "experimental", feature = "eye-dropper"))]
pub use eye_dropper::*;
#[cfg(feature = "fedcm")]
pub(crate) mod fedcm;
#[cfg(feature = "fedcm")]
pub use fedcm::*;
#[cfg(any(
    feature = "beacon", feature = "cache-storage", feature = "fetch", feature = "private-state-tokens",
    feature = "service-worker-scope", feature = "webassembly", feature = "webtransport", feature = "workers",
    feature = "worklets", feature = "xhr", all(feature = "experimental", feature = "background-fetch"),
))]
pub(crate) mod fetch;
#[cfg(any(
    feature = "beacon", feature = "cache-storage", feature = "fetch", feature = "private-state-tokens",
    feature = "service-worker-scope", feature = "webassembly", feature = "webtransport", feature = "workers",
    feature = "worklets", feature = "xhr", all(feature = "experimental", feature = "background-fetch"),
))]
pub use fetch::*;
#[cfg(any(feature = "file-entries", feature = "input-elements"))]
pub(crate) mod file_entries;
#[cfg(any(feature = "file-entries", feature = "input-elements"))]
pub use file_entries::*;
#[cfg(feature = "file-reader")]
pub(crate) mod file_reader;
#[cfg(feature = "file-reader")]
pub use file_reader::*;
#[cfg(any(
    feature = "file-system", feature = "websockets",
    all(feature = "experimental", any(
        feature = "file-system-access", feature = "installed-apps", feature = "storage-access",
        feature = "storage-manager",
    )),
))]
pub(crate) mod file_system;
#[cfg(any(
    feature = "file-system", feature = "websockets",
    all(feature = "experimental", any(
        feature = "file-system-access", feature = "installed-apps", feature = "storage-access",
        feature = "storage-manager",
    )),
))]
pub use file_system::*;
#[cfg(all(feature = "experimental", feature = "file-system-access"))]
pub(crate) mod file_system_access;
#[cfg(all(feature = "experimental", feature = "file-system-access"))]
pub use file_system_access::*;
#[cfg(any(
    feature = "beacon", feature = "canvas", feature = "clipboard", feature = "custom-elements",
    feature = "drag-and-drop", feature = "fetch", feature = "file-entries", feature = "file-reader",
    feature = "file-system", feature = "files", feature = "form-data", feature = "image-bitmap",
    feature = "image-capture", feature = "input-elements", feature = "media-elements", feature = "media-recorder",
    feature = "offscreen-canvas", feature = "push", feature = "storage-access", feature = "web-share",
    feature = "webrtc-data-channels", feature = "websockets", feature = "xhr",
    all(feature = "experimental", any(
        feature = "contact-picker", feature = "font-loading", feature = "language-model", feature = "presentation",
        feature = "shape-detection",
    )),
))]
pub(crate) mod files;
#[cfg(any(
    feature = "beacon", feature = "canvas", feature = "clipboard", feature = "custom-elements",
    feature = "drag-and-drop", feature = "fetch", feature = "file-entries", feature = "file-reader",
    feature = "file-system", feature = "files", feature = "form-data", feature = "image-bitmap",
    feature = "image-capture", feature = "input-elements", feature = "media-elements", feature = "media-recorder",
    feature = "offscreen-canvas", feature = "push", feature = "storage-access", feature = "web-share",
    feature = "webrtc-data-channels", feature = "websockets", feature = "xhr",
    all(feature = "experimental", any(
        feature = "contact-picker", feature = "font-loading", feature = "language-model", feature = "presentation",
        feature = "shape-detection",
    )),
))]
pub use files::*;
#[cfg(all(feature = "experimental", feature = "foldables"))]
pub(crate) mod foldables;
#[cfg(all(feature = "experimental", feature = "foldables"))]
pub use foldables::*;
#[cfg(any(feature = "font-loading", feature = "unspecified"))]
pub(crate) mod font_loading;
#[cfg(any(feature = "font-loading", feature = "unspecified"))]
pub use font_loading::*;
#[cfg(any(
    feature = "beacon", feature = "custom-elements", feature = "fetch", feature = "form-data", feature = "form-events",
    feature = "navigation", feature = "xhr",
))]
pub(crate) mod form_data;
#[cfg(any(
    feature = "beacon", feature = "custom-elements", feature = "fetch", feature = "form-data", feature = "form-events",
    feature = "navigation", feature = "xhr",
))]
pub use form_data::*;
#[cfg(any(
    feature = "event-handlers", feature = "form-events", feature = "forms", feature = "mathml",
    feature = "svg-event-handlers",
))]
pub(crate) mod form_events;
#[cfg(any(
    feature = "event-handlers", feature = "form-events", feature = "forms", feature = "mathml",
    feature = "svg-event-handlers",
))]
pub use form_events::*;
#[cfg(any(
    feature = "credentials", feature = "custom-elements", feature = "embedded-objects", feature = "event-handlers",
    feature = "form-data", feature = "forms", feature = "input-elements", feature = "obsolete", feature = "popover",
    feature = "select-elements",
))]
pub(crate) mod forms;
#[cfg(any(
    feature = "credentials", feature = "custom-elements", feature = "embedded-objects", feature = "event-handlers",
    feature = "form-data", feature = "forms", feature = "input-elements", feature = "obsolete", feature = "popover",
    feature = "select-elements",
))]
pub use forms::*;
#[cfg(any(feature = "fullscreen", feature = "window-management"))]
pub(crate) mod fullscreen;
#[cfg(any(feature = "fullscreen", feature = "window-management"))]
pub use fullscreen::*;
#[cfg(feature = "function")]
pub(crate) mod function;
#[cfg(feature = "function")]
pub use function::*;
#[cfg(any(
    feature = "event-handlers", feature = "gamepad", feature = "unspecified",
    all(feature = "experimental", feature = "webxr"),
))]
pub(crate) mod gamepad;
#[cfg(any(
    feature = "event-handlers", feature = "gamepad", feature = "unspecified",
    all(feature = "experimental", feature = "webxr"),
))]
pub use gamepad::*;
#[cfg(any(feature = "geolocation", all(feature = "experimental", feature = "installed-apps")))]
pub(crate) mod geolocation;
#[cfg(any(feature = "geolocation", all(feature = "experimental", feature = "installed-apps")))]
pub use geolocation::*;
#[cfg(any(
    feature = "canvas-2d", feature = "css-typed-om", feature = "css-worklets", feature = "geometry",
    feature = "offscreen-canvas", feature = "svg", feature = "svg-shapes", feature = "svg-text", feature = "svg-values",
    all(feature = "experimental", any(
        feature = "element-geometry", feature = "gamepad", feature = "model-element", feature = "sensors",
        feature = "webxr", feature = "webxr-environment", feature = "webxr-hit-test", feature = "webxr-layers",
    )),
))]
pub(crate) mod geometry;
#[cfg(any(
    feature = "canvas-2d", feature = "css-typed-om", feature = "css-worklets", feature = "geometry",
    feature = "offscreen-canvas", feature = "svg", feature = "svg-shapes", feature = "svg-text", feature = "svg-values",
    all(feature = "experimental", any(
        feature = "element-geometry", feature = "gamepad", feature = "model-element", feature = "sensors",
        feature = "webxr", feature = "webxr-environment", feature = "webxr-hit-test", feature = "webxr-layers",
    )),
))]
pub use geometry::*;
#[cfg(all(feature = "experimental", feature = "handwriting-recognition"))]
pub(crate) mod handwriting_recognition;
#[cfg(all(feature = "experimental", feature = "handwriting-recognition"))]
pub use handwriting_recognition::*;
#[cfg(any(feature = "event-handlers", feature = "history"))]
pub(crate) mod history;
#[cfg(any(feature = "event-handlers", feature = "history"))]
pub use history::*;
#[cfg(any(
    feature = "audio-output", feature = "canvas", feature = "canvas-2d", feature = "capture-from-element",
    feature = "credentials", feature = "css-anchor-position", feature = "css-animations", feature = "css-fonts",
    feature = "css-properties", feature = "css-rules", feature = "css-styles", feature = "css-typed-om",
    feature = "cssom", feature = "custom-elements", feature = "dialog-element", feature = "document-metadata",
    feature = "dom", feature = "editing", feature = "embedded-objects", feature = "encrypted-media",
    feature = "event-handlers", feature = "form-data", feature = "form-events", feature = "forms", feature = "html",
    feature = "html-elements", feature = "iframes", feature = "image-bitmap", feature = "images",
    feature = "input-elements", feature = "links", feature = "mathml", feature = "media-elements",
    feature = "media-tracks", feature = "mouse-events", feature = "obsolete", feature = "offscreen-canvas",
    feature = "picture-in-picture", feature = "pointer-events", feature = "popover", feature = "remote-playback",
    feature = "screen", feature = "scripts", feature = "select-elements", feature = "shadow-dom", feature = "svg",
    feature = "tables", feature = "templates", feature = "unspecified", feature = "video-frames", feature = "web-audio",
    feature = "web-codecs", feature = "webgl", feature = "webgl2", feature = "webgpu",
    all(feature = "experimental", any(
        feature = "attribution", feature = "content-security-policy", feature = "css-worklets",
        feature = "edit-context", feature = "geolocation", feature = "installed-apps", feature = "language-model",
        feature = "media-capture-extensions", feature = "model-element", feature = "paint-timing",
        feature = "permissions-policy", feature = "private-state-tokens", feature = "screen-capture",
        feature = "scrolling", feature = "shape-detection", feature = "virtual-keyboard", feature = "webxr-layers",
    )),
))]
pub(crate) mod html;
#[cfg(any(
    feature = "audio-output", feature = "canvas", feature = "canvas-2d", feature = "capture-from-element",
    feature = "credentials", feature = "css-anchor-position", feature = "css-animations", feature = "css-fonts",
    feature = "css-properties", feature = "css-rules", feature = "css-styles", feature = "css-typed-om",
    feature = "cssom", feature = "custom-elements", feature = "dialog-element", feature = "document-metadata",
    feature = "dom", feature = "editing", feature = "embedded-objects", feature = "encrypted-media",
    feature = "event-handlers", feature = "form-data", feature = "form-events", feature = "forms", feature = "html",
    feature = "html-elements", feature = "iframes", feature = "image-bitmap", feature = "images",
    feature = "input-elements", feature = "links", feature = "mathml", feature = "media-elements",
    feature = "media-tracks", feature = "mouse-events", feature = "obsolete", feature = "offscreen-canvas",
    feature = "picture-in-picture", feature = "pointer-events", feature = "popover", feature = "remote-playback",
    feature = "screen", feature = "scripts", feature = "select-elements", feature = "shadow-dom", feature = "svg",
    feature = "tables", feature = "templates", feature = "unspecified", feature = "video-frames", feature = "web-audio",
    feature = "web-codecs", feature = "webgl", feature = "webgl2", feature = "webgpu",
    all(feature = "experimental", any(
        feature = "attribution", feature = "content-security-policy", feature = "css-worklets",
        feature = "edit-context", feature = "geolocation", feature = "installed-apps", feature = "language-model",
        feature = "media-capture-extensions", feature = "model-element", feature = "paint-timing",
        feature = "permissions-policy", feature = "private-state-tokens", feature = "screen-capture",
        feature = "scrolling", feature = "shape-detection", feature = "virtual-keyboard", feature = "webxr-layers",
    )),
))]
pub use html::*;
#[cfg(any(feature = "event-handlers", feature = "html-elements", feature = "obsolete", feature = "screen"))]
pub(crate) mod html_elements;
#[cfg(any(feature = "event-handlers", feature = "html-elements", feature = "obsolete", feature = "screen"))]
pub use html_elements::*;
#[cfg(any(
    feature = "dom", feature = "dom-parser", feature = "html", feature = "html-sanitizer", feature = "iframes",
    feature = "ranges",
))]
pub(crate) mod html_sanitizer;
#[cfg(any(
    feature = "dom", feature = "dom-parser", feature = "html", feature = "html-sanitizer", feature = "iframes",
    feature = "ranges",
))]
pub use html_sanitizer::*;
#[cfg(feature = "idle-callbacks")]
pub(crate) mod idle_callbacks;
#[cfg(feature = "idle-callbacks")]
pub use idle_callbacks::*;
#[cfg(all(feature = "experimental", feature = "idle-detection"))]
pub(crate) mod idle_detection;
#[cfg(all(feature = "experimental", feature = "idle-detection"))]
pub use idle_detection::*;
#[cfg(any(
    feature = "iframes", feature = "obsolete",
    all(feature = "experimental", any(
        feature = "content-security-policy", feature = "event-handlers", feature = "permissions-policy",
        feature = "private-state-tokens",
    )),
))]
pub(crate) mod iframes;
#[cfg(any(
    feature = "iframes", feature = "obsolete",
    all(feature = "experimental", any(
        feature = "content-security-policy", feature = "event-handlers", feature = "permissions-policy",
        feature = "private-state-tokens",
    )),
))]
pub use iframes::*;
#[cfg(any(
    feature = "canvas", feature = "canvas-2d", feature = "image-bitmap", feature = "image-capture",
    feature = "image-decoder", feature = "media-capture-extensions", feature = "offscreen-canvas",
    feature = "web-codecs", feature = "webgl", feature = "webgl2", feature = "webgpu",
    all(feature = "experimental", any(
        feature = "css-worklets", feature = "language-model", feature = "shape-detection",
    )),
))]
pub(crate) mod image_bitmap;
#[cfg(any(
    feature = "canvas", feature = "canvas-2d", feature = "image-bitmap", feature = "image-capture",
    feature = "image-decoder", feature = "media-capture-extensions", feature = "offscreen-canvas",
    feature = "web-codecs", feature = "webgl", feature = "webgl2", feature = "webgpu",
    all(feature = "experimental", any(
        feature = "css-worklets", feature = "language-model", feature = "shape-detection",
    )),
))]
pub use image_bitmap::*;
#[cfg(any(
    feature = "image-capture", feature = "media-capture-extensions",
    all(feature = "experimental", feature = "shape-detection"),
))]
pub(crate) mod image_capture;
#[cfg(any(
    feature = "image-capture", feature = "media-capture-extensions",
    all(feature = "experimental", feature = "shape-detection"),
))]
pub use image_capture::*;
#[cfg(any(
    feature = "canvas-2d", feature = "image-bitmap", feature = "image-data", feature = "offscreen-canvas",
    feature = "web-codecs", feature = "webgl", feature = "webgl2", feature = "webgpu",
    all(feature = "experimental", any(feature = "language-model", feature = "shape-detection")),
))]
pub(crate) mod image_data;
#[cfg(any(
    feature = "canvas-2d", feature = "image-bitmap", feature = "image-data", feature = "offscreen-canvas",
    feature = "web-codecs", feature = "webgl", feature = "webgl2", feature = "webgpu",
    all(feature = "experimental", any(feature = "language-model", feature = "shape-detection")),
))]
pub use image_data::*;
#[cfg(feature = "image-decoder")]
pub(crate) mod image_decoder;
#[cfg(feature = "image-decoder")]
pub use image_decoder::*;
#[cfg(any(
    feature = "canvas-2d", feature = "image-bitmap", feature = "images", feature = "obsolete",
    feature = "offscreen-canvas", feature = "web-codecs", feature = "webgl", feature = "webgl2", feature = "webgpu",
    all(feature = "experimental", any(
        feature = "css-worklets", feature = "language-model", feature = "shape-detection",
    )),
))]
pub(crate) mod images;
#[cfg(any(
    feature = "canvas-2d", feature = "image-bitmap", feature = "images", feature = "obsolete",
    feature = "offscreen-canvas", feature = "web-codecs", feature = "webgl", feature = "webgl2", feature = "webgpu",
    all(feature = "experimental", any(
        feature = "css-worklets", feature = "language-model", feature = "shape-detection",
    )),
))]
pub use images::*;
#[cfg(any(
    feature = "indexed-db", feature = "media-capture", feature = "web-animations", feature = "webrtc",
    feature = "websockets", feature = "window",
    all(feature = "experimental", any(
        feature = "file-system-access", feature = "presentation", feature = "storage-access",
        feature = "storage-manager", feature = "web-bluetooth",
    )),
))]
pub(crate) mod indexed_db;
#[cfg(any(
    feature = "indexed-db", feature = "media-capture", feature = "web-animations", feature = "webrtc",
    feature = "websockets", feature = "window",
    all(feature = "experimental", any(
        feature = "file-system-access", feature = "presentation", feature = "storage-access",
        feature = "storage-manager", feature = "web-bluetooth",
    )),
))]
pub use indexed_db::*;
#[cfg(all(feature = "experimental", feature = "ink"))]
pub(crate) mod ink;
#[cfg(all(feature = "experimental", feature = "ink"))]
pub use ink::*;
#[cfg(any(feature = "event-handlers", feature = "input-elements", feature = "popover"))]
pub(crate) mod input_elements;
#[cfg(any(feature = "event-handlers", feature = "input-elements", feature = "popover"))]
pub use input_elements::*;
#[cfg(any(
    feature = "event-handlers", feature = "input-events", feature = "mathml", feature = "svg-event-handlers",
    all(feature = "experimental", feature = "edit-context"),
))]
pub(crate) mod input_events;
#[cfg(any(
    feature = "event-handlers", feature = "input-events", feature = "mathml", feature = "svg-event-handlers",
    all(feature = "experimental", feature = "edit-context"),
))]
pub use input_events::*;
#[cfg(all(feature = "experimental", any(feature = "event-handlers", feature = "installed-apps")))]
pub(crate) mod installed_apps;
#[cfg(all(feature = "experimental", any(feature = "event-handlers", feature = "installed-apps")))]
pub use installed_apps::*;
#[cfg(feature = "intersection-observer")]
pub(crate) mod intersection_observer;
#[cfg(feature = "intersection-observer")]
pub use intersection_observer::*;
#[cfg(any(feature = "intl", feature = "temporal"))]
pub(crate) mod intl;
#[cfg(feature = "iterator")]
pub(crate) mod iterator;
#[cfg(feature = "iterator")]
pub use iterator::*;
#[cfg(all(feature = "experimental", feature = "keyboard"))]
pub(crate) mod keyboard;
#[cfg(all(feature = "experimental", feature = "keyboard"))]
pub use keyboard::*;
#[cfg(any(feature = "event-handlers", feature = "keyboard-events", feature = "mathml", feature = "svg-event-handlers"))]
pub(crate) mod keyboard_events;
#[cfg(any(feature = "event-handlers", feature = "keyboard-events", feature = "mathml", feature = "svg-event-handlers"))]
pub use keyboard_events::*;
#[cfg(all(feature = "experimental", feature = "language-model"))]
pub(crate) mod language_model;
#[cfg(all(feature = "experimental", feature = "language-model"))]
pub use language_model::*;
#[cfg(any(feature = "links", feature = "obsolete", all(feature = "experimental", feature = "attribution")))]
pub(crate) mod links;
#[cfg(any(feature = "links", feature = "obsolete", all(feature = "experimental", feature = "attribution")))]
pub use links::*;
#[cfg(all(feature = "experimental", feature = "long-tasks"))]
pub(crate) mod long_tasks;
#[cfg(all(feature = "experimental", feature = "long-tasks"))]
pub use long_tasks::*;
#[cfg(all(feature = "experimental", feature = "managed-configuration"))]
pub(crate) mod managed_configuration;
#[cfg(all(feature = "experimental", feature = "managed-configuration"))]
pub use managed_configuration::*;
#[cfg(feature = "map")]
pub(crate) mod map;
#[cfg(feature = "map")]
pub use map::*;
#[cfg(any(
    feature = "css-animations", feature = "css-transitions", feature = "css-typed-om", feature = "html",
    feature = "mathml", feature = "mouse-events", feature = "pointer-events", feature = "selection",
    feature = "touch-events", feature = "unspecified",
    all(feature = "experimental", any(feature = "iframes", feature = "scrolling", feature = "webxr")),
))]
pub(crate) mod mathml;
#[cfg(any(
    feature = "css-animations", feature = "css-transitions", feature = "css-typed-om", feature = "html",
    feature = "mathml", feature = "mouse-events", feature = "pointer-events", feature = "selection",
    feature = "touch-events", feature = "unspecified",
    all(feature = "experimental", any(feature = "iframes", feature = "scrolling", feature = "webxr")),
))]
pub use mathml::*;
#[cfg(feature = "media-capabilities")]
pub(crate) mod media_capabilities;
#[cfg(feature = "media-capabilities")]
pub use media_capabilities::*;
#[cfg(any(
    feature = "capture-from-element", feature = "image-capture", feature = "media-capture",
    feature = "media-capture-extensions", feature = "media-elements", feature = "media-recorder",
    feature = "media-stream-transforms", feature = "screen-capture", feature = "speech-recognition",
    feature = "unspecified", feature = "web-audio", feature = "webrtc-identity", feature = "webrtc-media",
    feature = "webrtc-stats", all(feature = "experimental", feature = "audio-output"),
))]
pub(crate) mod media_capture;
#[cfg(any(
    feature = "capture-from-element", feature = "image-capture", feature = "media-capture",
    feature = "media-capture-extensions", feature = "media-elements", feature = "media-recorder",
    feature = "media-stream-transforms", feature = "screen-capture", feature = "speech-recognition",
    feature = "unspecified", feature = "web-audio", feature = "webrtc-identity", feature = "webrtc-media",
    feature = "webrtc-stats", all(feature = "experimental", feature = "audio-output"),
))]
pub use media_capture::*;
#[cfg(feature = "media-capture-extensions")]
pub(crate) mod media_capture_extensions;
#[cfg(feature = "media-capture-extensions")]
pub use media_capture_extensions::*;
#[cfg(any(
    feature = "audio-output", feature = "canvas-2d", feature = "capture-from-element", feature = "encrypted-media",
    feature = "event-handlers", feature = "image-bitmap", feature = "media-elements", feature = "media-source",
    feature = "offscreen-canvas", feature = "picture-in-picture", feature = "remote-playback", feature = "video-frames",
    feature = "web-audio", feature = "web-codecs", feature = "webgl", feature = "webgl2", feature = "webgpu",
    all(feature = "experimental", any(
        feature = "css-worklets", feature = "language-model", feature = "shape-detection", feature = "webxr-layers",
    )),
))]
pub(crate) mod media_elements;
#[cfg(any(
    feature = "audio-output", feature = "canvas-2d", feature = "capture-from-element", feature = "encrypted-media",
    feature = "event-handlers", feature = "image-bitmap", feature = "media-elements", feature = "media-source",
    feature = "offscreen-canvas", feature = "picture-in-picture", feature = "remote-playback", feature = "video-frames",
    feature = "web-audio", feature = "web-codecs", feature = "webgl", feature = "webgl2", feature = "webgpu",
    all(feature = "experimental", any(
        feature = "css-worklets", feature = "language-model", feature = "shape-detection", feature = "webxr-layers",
    )),
))]
pub use media_elements::*;
#[cfg(feature = "media-queries")]
pub(crate) mod media_queries;
#[cfg(feature = "media-queries")]
pub use media_queries::*;
#[cfg(any(feature = "media-recorder", feature = "web-codecs"))]
pub(crate) mod media_recorder;
#[cfg(any(feature = "media-recorder", feature = "web-codecs"))]
pub use media_recorder::*;
#[cfg(feature = "media-session")]
pub(crate) mod media_session;
#[cfg(feature = "media-session")]
pub use media_session::*;
#[cfg(any(feature = "files", feature = "media-elements", feature = "media-source", feature = "storage-access"))]
pub(crate) mod media_source;
#[cfg(any(feature = "files", feature = "media-elements", feature = "media-source", feature = "storage-access"))]
pub use media_source::*;
#[cfg(feature = "media-stream-transforms")]
pub(crate) mod media_stream_transforms;
#[cfg(feature = "media-stream-transforms")]
pub use media_stream_transforms::*;
#[cfg(any(
    feature = "event-handlers", feature = "media-elements", feature = "media-tracks",
    all(feature = "experimental", feature = "media-source"),
))]
pub(crate) mod media_tracks;
#[cfg(any(
    feature = "event-handlers", feature = "media-elements", feature = "media-tracks",
    all(feature = "experimental", feature = "media-source"),
))]
pub use media_tracks::*;
#[cfg(any(
    feature = "audio-worklet", feature = "message-channels", feature = "messaging", feature = "service-worker-scope",
    feature = "workers", all(feature = "experimental", feature = "storage-access"),
))]
pub(crate) mod message_channels;
#[cfg(any(
    feature = "audio-worklet", feature = "message-channels", feature = "messaging", feature = "service-worker-scope",
    feature = "workers", all(feature = "experimental", feature = "storage-access"),
))]
pub use message_channels::*;
#[cfg(any(
    feature = "event-handlers", feature = "globals", feature = "message-channels", feature = "messaging",
    feature = "server-sent-events", feature = "service-worker-scope", feature = "service-workers",
    feature = "webrtc-data-channels", feature = "websockets", feature = "window", feature = "worker-scope",
    feature = "workers", all(feature = "experimental", any(feature = "iframes", feature = "presentation")),
))]
pub(crate) mod messaging;
#[cfg(any(
    feature = "event-handlers", feature = "globals", feature = "message-channels", feature = "messaging",
    feature = "server-sent-events", feature = "service-worker-scope", feature = "service-workers",
    feature = "webrtc-data-channels", feature = "websockets", feature = "window", feature = "worker-scope",
    feature = "workers", all(feature = "experimental", any(feature = "iframes", feature = "presentation")),
))]
pub use messaging::*;
#[cfg(all(feature = "experimental", feature = "model-element"))]
pub(crate) mod model_element;
#[cfg(all(feature = "experimental", feature = "model-element"))]
pub use model_element::*;
#[cfg(any(
    feature = "dom", feature = "drag-and-drop", feature = "event-handlers", feature = "mathml",
    feature = "mouse-events", feature = "pointer-events", feature = "svg-event-handlers", feature = "unspecified",
    all(feature = "experimental", feature = "ink"),
))]
pub(crate) mod mouse_events;
#[cfg(any(
    feature = "dom", feature = "drag-and-drop", feature = "event-handlers", feature = "mathml",
    feature = "mouse-events", feature = "pointer-events", feature = "svg-event-handlers", feature = "unspecified",
    all(feature = "experimental", feature = "ink"),
))]
pub use mouse_events::*;
#[cfg(feature = "mutation-observer")]
pub(crate) mod mutation_observer;
#[cfg(feature = "mutation-observer")]
pub use mutation_observer::*;
#[cfg(any(feature = "navigation", feature = "page-lifecycle", all(feature = "experimental", feature = "paint-timing")))]
pub(crate) mod navigation;
#[cfg(any(feature = "navigation", feature = "page-lifecycle", all(feature = "experimental", feature = "paint-timing")))]
pub use navigation::*;
#[cfg(any(feature = "navigation-timing", all(feature = "experimental", feature = "page-lifecycle")))]
pub(crate) mod navigation_timing;
#[cfg(any(feature = "navigation-timing", all(feature = "experimental", feature = "page-lifecycle")))]
pub use navigation_timing::*;
#[cfg(any(
    feature = "badging", feature = "beacon", feature = "clipboard", feature = "credentials",
    feature = "embedded-objects", feature = "encrypted-media", feature = "fedcm", feature = "gamepad",
    feature = "geolocation", feature = "media-capabilities", feature = "media-capture", feature = "media-session",
    feature = "navigator", feature = "permissions", feature = "pointer-events", feature = "service-workers",
    feature = "storage-manager", feature = "unspecified", feature = "vibration", feature = "wake-lock",
    feature = "web-locks", feature = "web-midi", feature = "web-serial", feature = "web-share", feature = "webgpu",
    all(feature = "experimental", any(
        feature = "attribution", feature = "audio-output", feature = "battery", feature = "contact-picker",
        feature = "foldables", feature = "handwriting-recognition", feature = "iframes", feature = "ink",
        feature = "installed-apps", feature = "keyboard", feature = "managed-configuration", feature = "media-queries",
        feature = "network-information", feature = "presentation", feature = "scheduler", feature = "ua-client-hints",
        feature = "virtual-keyboard", feature = "web-bluetooth", feature = "web-hid", feature = "web-usb",
        feature = "webnn", feature = "webxr", feature = "window-controls-overlay",
    )),
))]
pub(crate) mod navigator;
#[cfg(any(
    feature = "badging", feature = "beacon", feature = "clipboard", feature = "credentials",
    feature = "embedded-objects", feature = "encrypted-media", feature = "fedcm", feature = "gamepad",
    feature = "geolocation", feature = "media-capabilities", feature = "media-capture", feature = "media-session",
    feature = "navigator", feature = "permissions", feature = "pointer-events", feature = "service-workers",
    feature = "storage-manager", feature = "unspecified", feature = "vibration", feature = "wake-lock",
    feature = "web-locks", feature = "web-midi", feature = "web-serial", feature = "web-share", feature = "webgpu",
    all(feature = "experimental", any(
        feature = "attribution", feature = "audio-output", feature = "battery", feature = "contact-picker",
        feature = "foldables", feature = "handwriting-recognition", feature = "iframes", feature = "ink",
        feature = "installed-apps", feature = "keyboard", feature = "managed-configuration", feature = "media-queries",
        feature = "network-information", feature = "presentation", feature = "scheduler", feature = "ua-client-hints",
        feature = "virtual-keyboard", feature = "web-bluetooth", feature = "web-hid", feature = "web-usb",
        feature = "webnn", feature = "webxr", feature = "window-controls-overlay",
    )),
))]
pub use navigator::*;
#[cfg(all(feature = "experimental", feature = "network-information"))]
pub(crate) mod network_information;
#[cfg(all(feature = "experimental", feature = "network-information"))]
pub use network_information::*;
#[cfg(any(feature = "notifications", feature = "push", feature = "service-worker-scope"))]
pub(crate) mod notifications;
#[cfg(any(feature = "notifications", feature = "push", feature = "service-worker-scope"))]
pub use notifications::*;
#[cfg(any(feature = "object", feature = "proxy", feature = "reflect"))]
pub(crate) mod object;
#[cfg(any(feature = "object", feature = "proxy", feature = "reflect"))]
pub use object::*;
#[cfg(all(feature = "experimental", feature = "observables"))]
pub(crate) mod observables;
#[cfg(all(feature = "experimental", feature = "observables"))]
pub use observables::*;
#[cfg(feature = "obsolete")]
pub(crate) mod obsolete;
#[cfg(feature = "obsolete")]
pub use obsolete::*;
#[cfg(any(
    feature = "canvas", feature = "canvas-2d", feature = "image-bitmap", feature = "offscreen-canvas",
    feature = "web-codecs", feature = "webgl", feature = "webgl2", feature = "webgpu",
    all(feature = "experimental", any(
        feature = "css-worklets", feature = "language-model", feature = "shape-detection",
    )),
))]
pub(crate) mod offscreen_canvas;
#[cfg(any(
    feature = "canvas", feature = "canvas-2d", feature = "image-bitmap", feature = "offscreen-canvas",
    feature = "web-codecs", feature = "webgl", feature = "webgl2", feature = "webgpu",
    all(feature = "experimental", any(
        feature = "css-worklets", feature = "language-model", feature = "shape-detection",
    )),
))]
pub use offscreen_canvas::*;
#[cfg(any(feature = "event-handlers", feature = "page-lifecycle"))]
pub(crate) mod page_lifecycle;
#[cfg(any(feature = "event-handlers", feature = "page-lifecycle"))]
pub use page_lifecycle::*;
#[cfg(feature = "paint-timing")]
pub(crate) mod paint_timing;
#[cfg(feature = "paint-timing")]
pub use paint_timing::*;
#[cfg(all(feature = "experimental", any(feature = "payment-handler", feature = "service-worker-scope")))]
pub(crate) mod payment_handler;
#[cfg(all(feature = "experimental", any(feature = "payment-handler", feature = "service-worker-scope")))]
pub use payment_handler::*;
#[cfg(any(
    feature = "payment-request", feature = "secure-payment-confirmation",
    all(feature = "experimental", any(feature = "digital-goods", feature = "payment-handler")),
))]
pub(crate) mod payment_request;
#[cfg(any(
    feature = "payment-request", feature = "secure-payment-confirmation",
    all(feature = "experimental", any(feature = "digital-goods", feature = "payment-handler")),
))]
pub use payment_request::*;
#[cfg(any(
    feature = "event-timing", feature = "navigation-timing", feature = "performance", feature = "performance-timeline",
    feature = "resource-timing", feature = "user-timing", all(feature = "experimental", feature = "profiling"),
))]
pub(crate) mod performance;
#[cfg(any(
    feature = "event-timing", feature = "navigation-timing", feature = "performance", feature = "performance-timeline",
    feature = "resource-timing", feature = "user-timing", all(feature = "experimental", feature = "profiling"),
))]
pub use performance::*;
#[cfg(any(
    feature = "event-timing", feature = "navigation-timing", feature = "paint-timing", feature = "performance-timeline",
    feature = "resource-timing", feature = "user-timing",
    all(feature = "experimental", any(feature = "long-tasks", feature = "page-lifecycle")),
))]
pub(crate) mod performance_timeline;
#[cfg(any(
    feature = "event-timing", feature = "navigation-timing", feature = "paint-timing", feature = "performance-timeline",
    feature = "resource-timing", feature = "user-timing",
    all(feature = "experimental", any(feature = "long-tasks", feature = "page-lifecycle")),
))]
pub use performance_timeline::*;
#[cfg(any(
    feature = "clipboard", feature = "device-orientation", feature = "media-capture", feature = "permissions",
    feature = "push", feature = "web-midi",
    all(feature = "experimental", any(
        feature = "file-system-access", feature = "geolocation", feature = "idle-detection", feature = "web-bluetooth",
        feature = "web-usb", feature = "webxr",
    )),
))]
pub(crate) mod permissions;
#[cfg(any(
    feature = "clipboard", feature = "device-orientation", feature = "media-capture", feature = "permissions",
    feature = "push", feature = "web-midi",
    all(feature = "experimental", any(
        feature = "file-system-access", feature = "geolocation", feature = "idle-detection", feature = "web-bluetooth",
        feature = "web-usb", feature = "webxr",
    )),
))]
pub use permissions::*;
#[cfg(all(feature = "experimental", feature = "permissions-policy"))]
pub(crate) mod permissions_policy;
#[cfg(all(feature = "experimental", feature = "permissions-policy"))]
pub use permissions_policy::*;
#[cfg(any(feature = "media-elements", feature = "picture-in-picture"))]
pub(crate) mod picture_in_picture;
#[cfg(any(feature = "media-elements", feature = "picture-in-picture"))]
pub use picture_in_picture::*;
#[cfg(any(
    feature = "dom", feature = "event-handlers", feature = "mathml", feature = "pointer-events",
    feature = "svg-event-handlers", all(feature = "experimental", feature = "ink"),
))]
pub(crate) mod pointer_events;
#[cfg(any(
    feature = "dom", feature = "event-handlers", feature = "mathml", feature = "pointer-events",
    feature = "svg-event-handlers", all(feature = "experimental", feature = "ink"),
))]
pub use pointer_events::*;
#[cfg(feature = "pointer-lock")]
pub(crate) mod pointer_lock;
#[cfg(feature = "pointer-lock")]
pub use pointer_lock::*;
#[cfg(any(feature = "event-handlers", feature = "html-elements", feature = "popover"))]
pub(crate) mod popover;
#[cfg(any(feature = "event-handlers", feature = "html-elements", feature = "popover"))]
pub use popover::*;
#[cfg(all(feature = "experimental", feature = "presentation"))]
pub(crate) mod presentation;
#[cfg(all(feature = "experimental", feature = "presentation"))]
pub use presentation::*;
#[cfg(feature = "private-state-tokens")]
pub(crate) mod private_state_tokens;
#[cfg(feature = "private-state-tokens")]
pub use private_state_tokens::*;
#[cfg(all(feature = "experimental", feature = "profiling"))]
pub(crate) mod profiling;
#[cfg(all(feature = "experimental", feature = "profiling"))]
pub use profiling::*;
#[cfg(any(
    feature = "file-reader", feature = "progress-events", feature = "xhr",
    all(feature = "experimental", feature = "writing-assistance"),
))]
pub(crate) mod progress_events;
#[cfg(any(
    feature = "file-reader", feature = "progress-events", feature = "xhr",
    all(feature = "experimental", feature = "writing-assistance"),
))]
pub use progress_events::*;
#[cfg(feature = "promise")]
pub(crate) mod promise;
#[cfg(feature = "promise")]
pub use promise::*;
#[cfg(feature = "proxy")]
pub(crate) mod proxy;
#[cfg(feature = "proxy")]
pub use proxy::*;
#[cfg(any(feature = "push", feature = "service-worker-scope"))]
pub(crate) mod push;
#[cfg(any(feature = "push", feature = "service-worker-scope"))]
pub use push::*;
#[cfg(any(
    feature = "css-highlights", feature = "input-events", feature = "ranges", feature = "selection",
    feature = "unspecified", all(feature = "experimental", feature = "css-drafts"),
))]
pub(crate) mod ranges;
#[cfg(any(
    feature = "css-highlights", feature = "input-events", feature = "ranges", feature = "selection",
    feature = "unspecified", all(feature = "experimental", feature = "css-drafts"),
))]
pub use ranges::*;
#[cfg(any(feature = "annex-b", feature = "regexp", feature = "string"))]
pub(crate) mod regexp;
#[cfg(any(feature = "annex-b", feature = "regexp", feature = "string"))]
pub use regexp::*;
#[cfg(feature = "remote-playback")]
pub(crate) mod remote_playback;
#[cfg(feature = "remote-playback")]
pub use remote_playback::*;
#[cfg(any(
    feature = "content-security-policy", feature = "reporting",
    all(feature = "experimental", feature = "permissions-policy"),
))]
pub(crate) mod reporting;
#[cfg(any(
    feature = "content-security-policy", feature = "reporting",
    all(feature = "experimental", feature = "permissions-policy"),
))]
pub use reporting::*;
#[cfg(feature = "resize-observer")]
pub(crate) mod resize_observer;
#[cfg(feature = "resize-observer")]
pub use resize_observer::*;
#[cfg(any(
    feature = "navigation-timing", feature = "resource-timing",
    all(feature = "experimental", feature = "page-lifecycle"),
))]
pub(crate) mod resource_timing;
#[cfg(any(
    feature = "navigation-timing", feature = "resource-timing",
    all(feature = "experimental", feature = "page-lifecycle"),
))]
pub use resource_timing::*;
#[cfg(feature = "scheduler")]
pub(crate) mod scheduler;
#[cfg(feature = "scheduler")]
pub use scheduler::*;
#[cfg(any(feature = "screen", feature = "unspecified", feature = "window-management"))]
pub(crate) mod screen;
#[cfg(any(feature = "screen", feature = "unspecified", feature = "window-management"))]
pub use screen::*;
#[cfg(any(feature = "screen-capture", all(feature = "experimental", feature = "media-capture")))]
pub(crate) mod screen_capture;
#[cfg(any(feature = "screen-capture", all(feature = "experimental", feature = "media-capture")))]
pub use screen_capture::*;
#[cfg(any(feature = "html", feature = "scripts"))]
pub(crate) mod scripts;
#[cfg(any(feature = "html", feature = "scripts"))]
pub use scripts::*;
#[cfg(any(feature = "scroll-animations", feature = "web-animations"))]
pub(crate) mod scroll_animations;
#[cfg(any(feature = "scroll-animations", feature = "web-animations"))]
pub use scroll_animations::*;
#[cfg(feature = "scrolling")]
pub(crate) mod scrolling;
#[cfg(feature = "scrolling")]
pub use scrolling::*;
#[cfg(feature = "secure-payment-confirmation")]
pub(crate) mod secure_payment_confirmation;
#[cfg(feature = "secure-payment-confirmation")]
pub use secure_payment_confirmation::*;
#[cfg(any(feature = "event-handlers", feature = "input-elements", feature = "select-elements"))]
pub(crate) mod select_elements;
#[cfg(any(feature = "event-handlers", feature = "input-elements", feature = "select-elements"))]
pub use select_elements::*;
#[cfg(feature = "selection")]
pub(crate) mod selection;
#[cfg(feature = "selection")]
pub use selection::*;
#[cfg(all(feature = "experimental", feature = "sensors"))]
pub(crate) mod sensors;
#[cfg(all(feature = "experimental", feature = "sensors"))]
pub use sensors::*;
#[cfg(feature = "server-sent-events")]
pub(crate) mod server_sent_events;
#[cfg(feature = "server-sent-events")]
pub use server_sent_events::*;
#[cfg(any(
    feature = "cookie-store", feature = "notifications", feature = "push", feature = "service-worker-scope",
    all(feature = "experimental", any(
        feature = "background-fetch", feature = "background-sync", feature = "content-index",
        feature = "page-lifecycle", feature = "payment-handler",
    )),
))]
pub(crate) mod service_worker_scope;
#[cfg(any(
    feature = "cookie-store", feature = "notifications", feature = "push", feature = "service-worker-scope",
    all(feature = "experimental", any(
        feature = "background-fetch", feature = "background-sync", feature = "content-index",
        feature = "page-lifecycle", feature = "payment-handler",
    )),
))]
pub use service_worker_scope::*;
#[cfg(any(
    feature = "cookie-store", feature = "messaging", feature = "notifications", feature = "push",
    feature = "service-worker-scope", feature = "service-workers",
    all(feature = "experimental", any(
        feature = "background-fetch", feature = "background-sync", feature = "content-index",
        feature = "payment-handler",
    )),
))]
pub(crate) mod service_workers;
#[cfg(any(
    feature = "cookie-store", feature = "messaging", feature = "notifications", feature = "push",
    feature = "service-worker-scope", feature = "service-workers",
    all(feature = "experimental", any(
        feature = "background-fetch", feature = "background-sync", feature = "content-index",
        feature = "payment-handler",
    )),
))]
pub use service_workers::*;
#[cfg(feature = "set")]
pub(crate) mod set;
#[cfg(feature = "set")]
pub use set::*;
#[cfg(any(
    feature = "css-animations", feature = "css-highlights", feature = "css-styles", feature = "cssom",
    feature = "custom-elements", feature = "dom", feature = "element-geometry", feature = "fullscreen",
    feature = "html-sanitizer", feature = "picture-in-picture", feature = "pointer-lock", feature = "selection",
    feature = "shadow-dom", feature = "unspecified", all(feature = "experimental", feature = "svg"),
))]
pub(crate) mod shadow_dom;
#[cfg(any(
    feature = "css-animations", feature = "css-highlights", feature = "css-styles", feature = "cssom",
    feature = "custom-elements", feature = "dom", feature = "element-geometry", feature = "fullscreen",
    feature = "html-sanitizer", feature = "picture-in-picture", feature = "pointer-lock", feature = "selection",
    feature = "shadow-dom", feature = "unspecified", all(feature = "experimental", feature = "svg"),
))]
pub use shadow_dom::*;
#[cfg(all(feature = "experimental", feature = "shape-detection"))]
pub(crate) mod shape_detection;
#[cfg(all(feature = "experimental", feature = "shape-detection"))]
pub use shape_detection::*;
#[cfg(feature = "speech-recognition")]
pub(crate) mod speech_recognition;
#[cfg(feature = "speech-recognition")]
pub use speech_recognition::*;
#[cfg(feature = "speech-synthesis")]
pub(crate) mod speech_synthesis;
#[cfg(feature = "speech-synthesis")]
pub use speech_synthesis::*;
#[cfg(any(feature = "files", feature = "storage-access"))]
pub(crate) mod storage_access;
#[cfg(any(feature = "files", feature = "storage-access"))]
pub use storage_access::*;
#[cfg(any(
    feature = "file-system", feature = "storage-manager", all(feature = "experimental", feature = "storage-access"),
))]
pub(crate) mod storage_manager;
#[cfg(any(
    feature = "file-system", feature = "storage-manager", all(feature = "experimental", feature = "storage-access"),
))]
pub use storage_manager::*;
#[cfg(any(
    feature = "beacon", feature = "compression", feature = "encoding", feature = "fetch", feature = "file-system",
    feature = "files", feature = "image-decoder", feature = "media-stream-transforms", feature = "streams",
    feature = "unspecified", feature = "web-serial", feature = "webrtc-encoded-transform", feature = "webtransport",
    all(feature = "experimental", any(
        feature = "css-drafts", feature = "language-model", feature = "translation", feature = "writing-assistance",
    )),
))]
pub(crate) mod streams;
#[cfg(any(
    feature = "beacon", feature = "compression", feature = "encoding", feature = "fetch", feature = "file-system",
    feature = "files", feature = "image-decoder", feature = "media-stream-transforms", feature = "streams",
    feature = "unspecified", feature = "web-serial", feature = "webrtc-encoded-transform", feature = "webtransport",
    all(feature = "experimental", any(
        feature = "css-drafts", feature = "language-model", feature = "translation", feature = "writing-assistance",
    )),
))]
pub use streams::*;
#[cfg(feature = "string")]
pub(crate) mod string;
#[cfg(feature = "string")]
pub use string::*;
#[cfg(any(
    feature = "subtle-crypto", feature = "webrtc", all(feature = "experimental", feature = "webrtc-encoded-transform"),
))]
pub(crate) mod subtle_crypto;
#[cfg(any(
    feature = "subtle-crypto", feature = "webrtc", all(feature = "experimental", feature = "webrtc-encoded-transform"),
))]
pub use subtle_crypto::*;
#[cfg(any(
    feature = "canvas-2d", feature = "css-typed-om", feature = "html", feature = "image-bitmap",
    feature = "mouse-events", feature = "offscreen-canvas", feature = "pointer-events", feature = "svg",
    feature = "svg-animations", feature = "svg-event-handlers", feature = "svg-filters", feature = "svg-painting",
    feature = "svg-shapes", feature = "svg-text", feature = "unspecified", feature = "web-animations",
    feature = "web-codecs",
    all(feature = "experimental", any(
        feature = "css-styles", feature = "css-worklets", feature = "language-model", feature = "shape-detection",
    )),
))]
pub(crate) mod svg;
#[cfg(any(
    feature = "canvas-2d", feature = "css-typed-om", feature = "html", feature = "image-bitmap",
    feature = "mouse-events", feature = "offscreen-canvas", feature = "pointer-events", feature = "svg",
    feature = "svg-animations", feature = "svg-event-handlers", feature = "svg-filters", feature = "svg-painting",
    feature = "svg-shapes", feature = "svg-text", feature = "unspecified", feature = "web-animations",
    feature = "web-codecs",
    all(feature = "experimental", any(
        feature = "css-styles", feature = "css-worklets", feature = "language-model", feature = "shape-detection",
    )),
))]
pub use svg::*;
#[cfg(feature = "svg-animations")]
pub(crate) mod svg_animations;
#[cfg(feature = "svg-animations")]
pub use svg_animations::*;
#[cfg(any(
    feature = "event-handlers", feature = "events", feature = "mathml", feature = "svg-event-handlers",
    feature = "worker-scope",
))]
pub(crate) mod svg_event_handlers;
#[cfg(any(
    feature = "event-handlers", feature = "events", feature = "mathml", feature = "svg-event-handlers",
    feature = "worker-scope",
))]
pub use svg_event_handlers::*;
#[cfg(any(feature = "svg-filters", feature = "unspecified"))]
pub(crate) mod svg_filters;
#[cfg(any(feature = "svg-filters", feature = "unspecified"))]
pub use svg_filters::*;
#[cfg(feature = "svg-painting")]
pub(crate) mod svg_painting;
#[cfg(feature = "svg-painting")]
pub use svg_painting::*;
#[cfg(feature = "svg-shapes")]
pub(crate) mod svg_shapes;
#[cfg(feature = "svg-shapes")]
pub use svg_shapes::*;
#[cfg(any(feature = "svg-text", feature = "unspecified"))]
pub(crate) mod svg_text;
#[cfg(any(feature = "svg-text", feature = "unspecified"))]
pub use svg_text::*;
#[cfg(any(
    feature = "svg", feature = "svg-animations", feature = "svg-filters", feature = "svg-painting",
    feature = "svg-shapes", feature = "svg-text", feature = "svg-values", feature = "unspecified",
))]
pub(crate) mod svg_values;
#[cfg(any(
    feature = "svg", feature = "svg-animations", feature = "svg-filters", feature = "svg-painting",
    feature = "svg-shapes", feature = "svg-text", feature = "svg-values", feature = "unspecified",
))]
pub use svg_values::*;
#[cfg(any(feature = "obsolete", feature = "tables"))]
pub(crate) mod tables;
#[cfg(any(feature = "obsolete", feature = "tables"))]
pub use tables::*;
#[cfg(feature = "templates")]
pub(crate) mod templates;
#[cfg(feature = "templates")]
pub use templates::*;
#[cfg(any(feature = "date", feature = "temporal"))]
pub(crate) mod temporal;
#[cfg(feature = "timers")]
pub(crate) mod timers;
#[cfg(feature = "timers")]
pub use timers::*;
#[cfg(any(feature = "event-handlers", feature = "svg-event-handlers", feature = "touch-events"))]
pub(crate) mod touch_events;
#[cfg(any(feature = "event-handlers", feature = "svg-event-handlers", feature = "touch-events"))]
pub use touch_events::*;
#[cfg(all(feature = "experimental", feature = "translation"))]
pub(crate) mod translation;
#[cfg(all(feature = "experimental", feature = "translation"))]
pub use translation::*;
#[cfg(feature = "tree-traversal")]
pub(crate) mod tree_traversal;
#[cfg(feature = "tree-traversal")]
pub use tree_traversal::*;
#[cfg(any(
    feature = "dom", feature = "dom-parser", feature = "html", feature = "html-sanitizer", feature = "iframes",
    feature = "ranges", feature = "service-workers", feature = "svg-values", feature = "timers",
    feature = "trusted-types", feature = "worker-scope", feature = "workers",
))]
pub(crate) mod trusted_types;
#[cfg(any(
    feature = "dom", feature = "dom-parser", feature = "html", feature = "html-sanitizer", feature = "iframes",
    feature = "ranges", feature = "service-workers", feature = "svg-values", feature = "timers",
    feature = "trusted-types", feature = "worker-scope", feature = "workers",
))]
pub use trusted_types::*;
#[cfg(feature = "typed-arrays")]
pub(crate) mod typed_arrays;
#[cfg(feature = "typed-arrays")]
pub use typed_arrays::*;
#[cfg(all(feature = "experimental", feature = "ua-client-hints"))]
pub(crate) mod ua_client_hints;
#[cfg(all(feature = "experimental", feature = "ua-client-hints"))]
pub use ua_client_hints::*;
#[cfg(any(
    feature = "dom", feature = "drag-and-drop", feature = "event-handlers", feature = "html", feature = "input-events",
    feature = "keyboard-events", feature = "mathml", feature = "mouse-events", feature = "pointer-events",
    feature = "svg-event-handlers", feature = "touch-events", feature = "ui-events", feature = "unspecified",
    all(feature = "experimental", any(feature = "css-drafts", feature = "edit-context", feature = "ink")),
))]
pub(crate) mod ui_events;
#[cfg(any(
    feature = "dom", feature = "drag-and-drop", feature = "event-handlers", feature = "html", feature = "input-events",
    feature = "keyboard-events", feature = "mathml", feature = "mouse-events", feature = "pointer-events",
    feature = "svg-event-handlers", feature = "touch-events", feature = "ui-events", feature = "unspecified",
    all(feature = "experimental", any(feature = "css-drafts", feature = "edit-context", feature = "ink")),
))]
pub use ui_events::*;
#[cfg(any(feature = "unspecified", feature = "webrtc"))]
pub(crate) mod unspecified;
#[cfg(any(feature = "unspecified", feature = "webrtc"))]
pub use unspecified::*;
#[cfg(any(feature = "beacon", feature = "fetch", feature = "files", feature = "url", feature = "xhr"))]
pub(crate) mod url;
#[cfg(any(feature = "beacon", feature = "fetch", feature = "files", feature = "url", feature = "xhr"))]
pub use url::*;
#[cfg(any(feature = "service-worker-scope", feature = "url-pattern"))]
pub(crate) mod url_pattern;
#[cfg(any(feature = "service-worker-scope", feature = "url-pattern"))]
pub use url_pattern::*;
#[cfg(feature = "user-timing")]
pub(crate) mod user_timing;
#[cfg(feature = "user-timing")]
pub use user_timing::*;
#[cfg(any(feature = "notifications", feature = "vibration"))]
pub(crate) mod vibration;
#[cfg(any(feature = "notifications", feature = "vibration"))]
pub use vibration::*;
#[cfg(feature = "video-frames")]
pub(crate) mod video_frames;
#[cfg(feature = "video-frames")]
pub use video_frames::*;
#[cfg(any(feature = "page-lifecycle", feature = "view-transitions"))]
pub(crate) mod view_transitions;
#[cfg(any(feature = "page-lifecycle", feature = "view-transitions"))]
pub use view_transitions::*;
#[cfg(all(feature = "experimental", feature = "virtual-keyboard"))]
pub(crate) mod virtual_keyboard;
#[cfg(all(feature = "experimental", feature = "virtual-keyboard"))]
pub use virtual_keyboard::*;
#[cfg(feature = "visual-viewport")]
pub(crate) mod visual_viewport;
#[cfg(feature = "visual-viewport")]
pub use visual_viewport::*;
#[cfg(feature = "wake-lock")]
pub(crate) mod wake_lock;
#[cfg(feature = "wake-lock")]
pub use wake_lock::*;
#[cfg(feature = "weak")]
pub(crate) mod weak;
#[cfg(feature = "weak")]
pub use weak::*;
#[cfg(any(
    feature = "css-animations", feature = "css-transitions", feature = "scroll-animations", feature = "web-animations",
    all(feature = "experimental", any(feature = "css-worklets", feature = "svg")),
))]
pub(crate) mod web_animations;
#[cfg(any(
    feature = "css-animations", feature = "css-transitions", feature = "scroll-animations", feature = "web-animations",
    all(feature = "experimental", any(feature = "css-worklets", feature = "svg")),
))]
pub use web_animations::*;
#[cfg(any(
    feature = "audio-worklet", feature = "web-audio",
    all(feature = "experimental", any(feature = "audio-output", feature = "language-model")),
))]
pub(crate) mod web_audio;
#[cfg(any(
    feature = "audio-worklet", feature = "web-audio",
    all(feature = "experimental", any(feature = "audio-output", feature = "language-model")),
))]
pub use web_audio::*;
#[cfg(any(feature = "web-bluetooth", feature = "web-serial"))]
pub(crate) mod web_bluetooth;
#[cfg(any(feature = "web-bluetooth", feature = "web-serial"))]
pub use web_bluetooth::*;
#[cfg(any(
    feature = "canvas-2d", feature = "image-bitmap", feature = "image-decoder", feature = "media-capture-extensions",
    feature = "offscreen-canvas", feature = "web-codecs", feature = "webgl", feature = "webgl2", feature = "webgpu",
    feature = "webrtc-encoded-transform",
    all(feature = "experimental", any(
        feature = "css-worklets", feature = "language-model", feature = "shape-detection",
    )),
))]
pub(crate) mod web_codecs;
#[cfg(any(
    feature = "canvas-2d", feature = "image-bitmap", feature = "image-decoder", feature = "media-capture-extensions",
    feature = "offscreen-canvas", feature = "web-codecs", feature = "webgl", feature = "webgl2", feature = "webgpu",
    feature = "webrtc-encoded-transform",
    all(feature = "experimental", any(
        feature = "css-worklets", feature = "language-model", feature = "shape-detection",
    )),
))]
pub use web_codecs::*;
#[cfg(any(feature = "subtle-crypto", feature = "web-crypto"))]
pub(crate) mod web_crypto;
#[cfg(any(feature = "subtle-crypto", feature = "web-crypto"))]
pub use web_crypto::*;
#[cfg(feature = "web-extensions")]
pub(crate) mod web_extensions;
#[cfg(feature = "web-extensions")]
pub use web_extensions::*;
#[cfg(all(feature = "experimental", feature = "web-hid"))]
pub(crate) mod web_hid;
#[cfg(all(feature = "experimental", feature = "web-hid"))]
pub use web_hid::*;
#[cfg(any(feature = "web-locks", all(feature = "experimental", feature = "storage-access")))]
pub(crate) mod web_locks;
#[cfg(any(feature = "web-locks", all(feature = "experimental", feature = "storage-access")))]
pub use web_locks::*;
#[cfg(feature = "web-midi")]
pub(crate) mod web_midi;
#[cfg(feature = "web-midi")]
pub use web_midi::*;
#[cfg(all(feature = "experimental", feature = "web-nfc"))]
pub(crate) mod web_nfc;
#[cfg(all(feature = "experimental", feature = "web-nfc"))]
pub use web_nfc::*;
#[cfg(feature = "web-serial")]
pub(crate) mod web_serial;
#[cfg(feature = "web-serial")]
pub use web_serial::*;
#[cfg(feature = "web-share")]
pub(crate) mod web_share;
#[cfg(feature = "web-share")]
pub use web_share::*;
#[cfg(any(
    feature = "event-handlers", feature = "web-storage", all(feature = "experimental", feature = "storage-access"),
))]
pub(crate) mod web_storage;
#[cfg(any(
    feature = "event-handlers", feature = "web-storage", all(feature = "experimental", feature = "storage-access"),
))]
pub use web_storage::*;
#[cfg(all(feature = "experimental", feature = "web-usb"))]
pub(crate) mod web_usb;
#[cfg(all(feature = "experimental", feature = "web-usb"))]
pub use web_usb::*;
#[cfg(feature = "webassembly")]
pub(crate) mod webassembly;
#[cfg(feature = "webassembly")]
pub use webassembly::*;
#[cfg(any(feature = "secure-payment-confirmation", feature = "webauthn"))]
pub(crate) mod webauthn;
#[cfg(any(feature = "secure-payment-confirmation", feature = "webauthn"))]
pub use webauthn::*;
#[cfg(any(
    feature = "canvas", feature = "offscreen-canvas", feature = "webgl", feature = "webgl-color-extensions",
    feature = "webgl-compressed-textures", feature = "webgl-debug-extensions", feature = "webgl-drawing-extensions",
    feature = "webgl-extensions", feature = "webgl2", feature = "webxr",
    all(feature = "experimental", any(feature = "webxr-environment", feature = "webxr-layers")),
))]
pub(crate) mod webgl;
#[cfg(any(
    feature = "canvas", feature = "offscreen-canvas", feature = "webgl", feature = "webgl-color-extensions",
    feature = "webgl-compressed-textures", feature = "webgl-debug-extensions", feature = "webgl-drawing-extensions",
    feature = "webgl-extensions", feature = "webgl2", feature = "webxr",
    all(feature = "experimental", any(feature = "webxr-environment", feature = "webxr-layers")),
))]
pub use webgl::*;
#[cfg(feature = "webgl-color-extensions")]
pub(crate) mod webgl_color_extensions;
#[cfg(feature = "webgl-color-extensions")]
pub use webgl_color_extensions::*;
#[cfg(feature = "webgl-compressed-textures")]
pub(crate) mod webgl_compressed_textures;
#[cfg(feature = "webgl-compressed-textures")]
pub use webgl_compressed_textures::*;
#[cfg(feature = "webgl-debug-extensions")]
pub(crate) mod webgl_debug_extensions;
#[cfg(feature = "webgl-debug-extensions")]
pub use webgl_debug_extensions::*;
#[cfg(feature = "webgl-drawing-extensions")]
pub(crate) mod webgl_drawing_extensions;
#[cfg(feature = "webgl-drawing-extensions")]
pub use webgl_drawing_extensions::*;
#[cfg(feature = "webgl-extensions")]
pub(crate) mod webgl_extensions;
#[cfg(feature = "webgl-extensions")]
pub use webgl_extensions::*;
#[cfg(any(
    feature = "canvas", feature = "offscreen-canvas", feature = "webgl-color-extensions",
    feature = "webgl-compressed-textures", feature = "webgl-debug-extensions", feature = "webgl-drawing-extensions",
    feature = "webgl-extensions", feature = "webgl2",
    all(feature = "experimental", any(feature = "webxr", feature = "webxr-layers")),
))]
pub(crate) mod webgl2;
#[cfg(any(
    feature = "canvas", feature = "offscreen-canvas", feature = "webgl-color-extensions",
    feature = "webgl-compressed-textures", feature = "webgl-debug-extensions", feature = "webgl-drawing-extensions",
    feature = "webgl-extensions", feature = "webgl2",
    all(feature = "experimental", any(feature = "webxr", feature = "webxr-layers")),
))]
pub use webgl2::*;
#[cfg(any(
    feature = "canvas", feature = "offscreen-canvas", feature = "webgpu",
    all(feature = "experimental", any(feature = "webnn", feature = "webxr-environment", feature = "webxr-layers")),
))]
pub(crate) mod webgpu;
#[cfg(any(
    feature = "canvas", feature = "offscreen-canvas", feature = "webgpu",
    all(feature = "experimental", any(feature = "webnn", feature = "webxr-environment", feature = "webxr-layers")),
))]
pub use webgpu::*;
#[cfg(all(feature = "experimental", feature = "webmcp"))]
pub(crate) mod webmcp;
#[cfg(all(feature = "experimental", feature = "webmcp"))]
pub use webmcp::*;
#[cfg(all(feature = "experimental", feature = "webnn"))]
pub(crate) mod webnn;
#[cfg(all(feature = "experimental", feature = "webnn"))]
pub use webnn::*;
#[cfg(any(
    feature = "unspecified", feature = "webrtc", feature = "webrtc-data-channels", feature = "webrtc-identity",
    feature = "webrtc-media", feature = "webrtc-stats", feature = "webrtc-transports",
))]
pub(crate) mod webrtc;
#[cfg(any(
    feature = "unspecified", feature = "webrtc", feature = "webrtc-data-channels", feature = "webrtc-identity",
    feature = "webrtc-media", feature = "webrtc-stats", feature = "webrtc-transports",
))]
pub use webrtc::*;
#[cfg(any(feature = "webrtc", feature = "webrtc-data-channels", feature = "webrtc-stats"))]
pub(crate) mod webrtc_data_channels;
#[cfg(any(feature = "webrtc", feature = "webrtc-data-channels", feature = "webrtc-stats"))]
pub use webrtc_data_channels::*;
#[cfg(any(feature = "unspecified", feature = "webrtc-encoded-transform", feature = "worker-scope"))]
pub(crate) mod webrtc_encoded_transform;
#[cfg(any(feature = "unspecified", feature = "webrtc-encoded-transform", feature = "worker-scope"))]
pub use webrtc_encoded_transform::*;
#[cfg(all(feature = "experimental", feature = "webrtc-identity"))]
pub(crate) mod webrtc_identity;
#[cfg(all(feature = "experimental", feature = "webrtc-identity"))]
pub use webrtc_identity::*;
#[cfg(any(
    feature = "media-capture-extensions", feature = "unspecified", feature = "webrtc", feature = "webrtc-data-channels",
    feature = "webrtc-encoded-transform", feature = "webrtc-media", feature = "webrtc-stats",
))]
pub(crate) mod webrtc_media;
#[cfg(any(
    feature = "media-capture-extensions", feature = "unspecified", feature = "webrtc", feature = "webrtc-data-channels",
    feature = "webrtc-encoded-transform", feature = "webrtc-media", feature = "webrtc-stats",
))]
pub use webrtc_media::*;
#[cfg(feature = "webrtc-stats")]
pub(crate) mod webrtc_stats;
#[cfg(feature = "webrtc-stats")]
pub use webrtc_stats::*;
#[cfg(any(
    feature = "webrtc", feature = "webrtc-data-channels", feature = "webrtc-media", feature = "webrtc-stats",
    feature = "webrtc-transports",
))]
pub(crate) mod webrtc_transports;
#[cfg(any(
    feature = "webrtc", feature = "webrtc-data-channels", feature = "webrtc-media", feature = "webrtc-stats",
    feature = "webrtc-transports",
))]
pub use webrtc_transports::*;
#[cfg(any(
    feature = "webrtc-data-channels", feature = "websockets", all(feature = "experimental", feature = "presentation"),
))]
pub(crate) mod websockets;
#[cfg(any(
    feature = "webrtc-data-channels", feature = "websockets", all(feature = "experimental", feature = "presentation"),
))]
pub use websockets::*;
#[cfg(any(feature = "unspecified", feature = "webtransport"))]
pub(crate) mod webtransport;
#[cfg(any(feature = "unspecified", feature = "webtransport"))]
pub use webtransport::*;
#[cfg(all(feature = "experimental", any(
    feature = "event-handlers", feature = "svg-event-handlers", feature = "webxr", feature = "webxr-body-tracking",
    feature = "webxr-environment", feature = "webxr-hit-test", feature = "webxr-layers",
)))]
pub(crate) mod webxr;
#[cfg(all(feature = "experimental", any(
    feature = "event-handlers", feature = "svg-event-handlers", feature = "webxr", feature = "webxr-body-tracking",
    feature = "webxr-environment", feature = "webxr-hit-test", feature = "webxr-layers",
)))]
pub use webxr::*;
#[cfg(all(feature = "experimental", feature = "webxr-body-tracking"))]
pub(crate) mod webxr_body_tracking;
#[cfg(all(feature = "experimental", feature = "webxr-body-tracking"))]
pub use webxr_body_tracking::*;
#[cfg(all(feature = "experimental", feature = "webxr-environment"))]
pub(crate) mod webxr_environment;
#[cfg(all(feature = "experimental", feature = "webxr-environment"))]
pub use webxr_environment::*;
#[cfg(all(feature = "experimental", feature = "webxr-hit-test"))]
pub(crate) mod webxr_hit_test;
#[cfg(all(feature = "experimental", feature = "webxr-hit-test"))]
pub use webxr_hit_test::*;
#[cfg(all(feature = "experimental", any(feature = "webxr-environment", feature = "webxr-layers")))]
pub(crate) mod webxr_layers;
#[cfg(all(feature = "experimental", any(feature = "webxr-environment", feature = "webxr-layers")))]
pub use webxr_layers::*;
#[cfg(any(
    feature = "cache-storage", feature = "clipboard", feature = "content-security-policy", feature = "cookie-store",
    feature = "css-animations", feature = "css-styles", feature = "css-transitions", feature = "custom-elements",
    feature = "device-orientation", feature = "dialogs", feature = "document-picture-in-picture", feature = "dom",
    feature = "drag-and-drop", feature = "embedded-objects", feature = "error-events", feature = "event-handlers",
    feature = "events", feature = "fetch", feature = "forms", feature = "fullscreen", feature = "gamepad",
    feature = "globals", feature = "history", feature = "html", feature = "idle-callbacks", feature = "iframes",
    feature = "image-bitmap", feature = "indexed-db", feature = "input-elements", feature = "input-events",
    feature = "keyboard-events", feature = "mathml", feature = "media-elements", feature = "media-queries",
    feature = "messaging", feature = "mouse-events", feature = "navigation", feature = "navigator",
    feature = "obsolete", feature = "page-lifecycle", feature = "performance", feature = "picture-in-picture",
    feature = "pointer-events", feature = "scheduler", feature = "screen", feature = "scrolling",
    feature = "select-elements", feature = "selection", feature = "shadow-dom", feature = "speech-synthesis",
    feature = "svg", feature = "svg-event-handlers", feature = "timers", feature = "touch-events",
    feature = "trusted-types", feature = "ui-events", feature = "unspecified", feature = "visual-viewport",
    feature = "web-crypto", feature = "web-storage", feature = "window", feature = "worker-scope",
    all(feature = "experimental", any(
        feature = "css-drafts", feature = "digital-goods", feature = "file-system-access", feature = "foldables",
        feature = "font-loading", feature = "form-events", feature = "geolocation", feature = "installed-apps",
        feature = "long-tasks", feature = "push", feature = "reporting", feature = "svg-animations", feature = "webmcp",
        feature = "webxr", feature = "window-management",
    )),
))]
pub(crate) mod window;
#[cfg(any(
    feature = "cache-storage", feature = "clipboard", feature = "content-security-policy", feature = "cookie-store",
    feature = "css-animations", feature = "css-styles", feature = "css-transitions", feature = "custom-elements",
    feature = "device-orientation", feature = "dialogs", feature = "document-picture-in-picture", feature = "dom",
    feature = "drag-and-drop", feature = "embedded-objects", feature = "error-events", feature = "event-handlers",
    feature = "events", feature = "fetch", feature = "forms", feature = "fullscreen", feature = "gamepad",
    feature = "globals", feature = "history", feature = "html", feature = "idle-callbacks", feature = "iframes",
    feature = "image-bitmap", feature = "indexed-db", feature = "input-elements", feature = "input-events",
    feature = "keyboard-events", feature = "mathml", feature = "media-elements", feature = "media-queries",
    feature = "messaging", feature = "mouse-events", feature = "navigation", feature = "navigator",
    feature = "obsolete", feature = "page-lifecycle", feature = "performance", feature = "picture-in-picture",
    feature = "pointer-events", feature = "scheduler", feature = "screen", feature = "scrolling",
    feature = "select-elements", feature = "selection", feature = "shadow-dom", feature = "speech-synthesis",
    feature = "svg", feature = "svg-event-handlers", feature = "timers", feature = "touch-events",
    feature = "trusted-types", feature = "ui-events", feature = "unspecified", feature = "visual-viewport",
    feature = "web-crypto", feature = "web-storage", feature = "window", feature = "worker-scope",
    all(feature = "experimental", any(
        feature = "css-drafts", feature = "digital-goods", feature = "file-system-access", feature = "foldables",
        feature = "font-loading", feature = "form-events", feature = "geolocation", feature = "installed-apps",
        feature = "long-tasks", feature = "push", feature = "reporting", feature = "svg-animations", feature = "webmcp",
        feature = "webxr", feature = "window-management",
    )),
))]
pub use window::*;
#[cfg(all(feature = "experimental", feature = "window-controls-overlay"))]
pub(crate) mod window_controls_overlay;
#[cfg(all(feature = "experimental", feature = "window-controls-overlay"))]
pub use window_controls_overlay::*;
#[cfg(feature = "window-management")]
pub(crate) mod window_management;
#[cfg(feature = "window-management")]
pub use window_management::*;
#[cfg(any(
    feature = "badging", feature = "cache-storage", feature = "cookie-store", feature = "error-events",
    feature = "fetch", feature = "font-loading", feature = "globals", feature = "image-bitmap", feature = "indexed-db",
    feature = "media-capabilities", feature = "navigator", feature = "performance", feature = "permissions",
    feature = "scheduler", feature = "service-worker-scope", feature = "service-workers", feature = "storage-manager",
    feature = "timers", feature = "trusted-types", feature = "web-crypto", feature = "web-locks",
    feature = "web-serial", feature = "webgpu", feature = "webrtc-encoded-transform", feature = "worker-scope",
    feature = "workers",
    all(feature = "experimental", any(
        feature = "network-information", feature = "ua-client-hints", feature = "web-hid", feature = "web-usb",
        feature = "webnn", feature = "webrtc-identity",
    )),
))]
pub(crate) mod worker_scope;
#[cfg(any(
    feature = "badging", feature = "cache-storage", feature = "cookie-store", feature = "error-events",
    feature = "fetch", feature = "font-loading", feature = "globals", feature = "image-bitmap", feature = "indexed-db",
    feature = "media-capabilities", feature = "navigator", feature = "performance", feature = "permissions",
    feature = "scheduler", feature = "service-worker-scope", feature = "service-workers", feature = "storage-manager",
    feature = "timers", feature = "trusted-types", feature = "web-crypto", feature = "web-locks",
    feature = "web-serial", feature = "webgpu", feature = "webrtc-encoded-transform", feature = "worker-scope",
    feature = "workers",
    all(feature = "experimental", any(
        feature = "network-information", feature = "ua-client-hints", feature = "web-hid", feature = "web-usb",
        feature = "webnn", feature = "webrtc-identity",
    )),
))]
pub use worker_scope::*;
#[cfg(any(
    feature = "service-workers", feature = "storage-access", feature = "webrtc-encoded-transform", feature = "workers",
))]
pub(crate) mod workers;
#[cfg(any(
    feature = "service-workers", feature = "storage-access", feature = "webrtc-encoded-transform", feature = "workers",
))]
pub use workers::*;
#[cfg(any(feature = "audio-worklet", feature = "worklets", all(feature = "experimental", feature = "css-worklets")))]
pub(crate) mod worklets;
#[cfg(any(feature = "audio-worklet", feature = "worklets", all(feature = "experimental", feature = "css-worklets")))]
pub use worklets::*;
#[cfg(all(feature = "experimental", any(
    feature = "language-model", feature = "shape-detection", feature = "translation", feature = "writing-assistance",
)))]
pub(crate) mod writing_assistance;
#[cfg(all(feature = "experimental", any(
    feature = "language-model", feature = "shape-detection", feature = "translation", feature = "writing-assistance",
)))]
pub use writing_assistance::*;
#[cfg(any(feature = "xhr", all(feature = "experimental", feature = "private-state-tokens")))]
pub(crate) mod xhr;
#[cfg(any(feature = "xhr", all(feature = "experimental", feature = "private-state-tokens")))]
pub use xhr::*;
#[cfg(any(feature = "cssom", feature = "dom", feature = "xml"))]
pub(crate) mod xml;
#[cfg(any(feature = "cssom", feature = "dom", feature = "xml"))]
pub use xml::*;
#[cfg(feature = "xpath")]
pub(crate) mod xpath;
#[cfg(feature = "xpath")]
pub use xpath::*;
