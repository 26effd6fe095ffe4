//! Types: The window: its document, its name, its parents and openers, opening and closing

interface! {
    /// `interface Window : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-window-object)
    ///
    /// Members are added by the features `animation-frames`, `cache-storage`, `cookie-store`, `css-drafts`,
    /// `css-styles`, `custom-elements`, `device-orientation`, `dialogs`, `digital-goods`,
    /// `document-picture-in-picture`, `error-events`, `event-handlers`, `events`, `fetch`, `file-system-access`,
    /// `foldables`, `font-loading`, `globals`, `history`, `idle-callbacks`, `iframes`, `image-bitmap`, `indexed-db`,
    /// `installed-apps`, `location`, `media-queries`, `messaging`, `navigation`, `navigator`, `obsolete`,
    /// `performance`, `push`, `reporting`, `scheduler`, `screen`, `scrolling`, `selection`, `speech-synthesis`,
    /// `timers`, `trusted-types`, `unspecified`, `visual-viewport`, `web-crypto`, `web-storage`, `window-geometry`,
    /// `window-management`.
    pub struct Window: [crate::EventTarget, crate::Object];
    global = "Window";
}
