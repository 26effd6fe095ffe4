//! Types: The browser and the device: names, languages, whether online, cores, memory, privacy control

#[cfg(feature = "navigator")]
web_interface! {
    /// Whether the user has interacted with the window, which some features require.
    ///
    /// `interface UserActivation`
    ///
    /// Feature `navigator`. Exposed in Window. Baseline: widely available since 2023-11. [MDN](https://developer.mozilla.org/docs/Web/API/UserActivation) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#the-useractivation-interface)
    pub struct UserActivation: [crate::Object];
    class = "UserActivation";
}

web_interface! {
    /// Information about the browser, and the entry point of many of its features.
    ///
    /// `interface Navigator`
    ///
    /// Members are added by the features `attribution`, `audio-output`, `badging`, `battery`, `beacon`,
    /// `clipboard`, `contact-picker`, `credentials`, `embedded-objects`, `encrypted-media`, `fedcm`, `foldables`,
    /// `gamepad`, `geolocation`, `handwriting-recognition`, `iframes`, `ink`, `installed-apps`, `keyboard`,
    /// `managed-configuration`, `media-capabilities`, `media-capture`, `media-queries`, `media-session`,
    /// `network-information`, `permissions`, `pointer-events`, `presentation`, `scheduler`, `service-workers`,
    /// `storage-manager`, `ua-client-hints`, `unspecified`, `vibration`, `virtual-keyboard`, `wake-lock`,
    /// `web-bluetooth`, `web-hid`, `web-locks`, `web-midi`, `web-serial`, `web-share`, `web-usb`, `webgpu`,
    /// `webnn`, `webxr`, `window-controls-overlay`.
    ///
    /// Feature `navigator`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#the-navigator-object)
    pub struct Navigator: [crate::Object];
    class = "Navigator";
}
