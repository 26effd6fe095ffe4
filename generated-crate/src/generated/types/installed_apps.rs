//! Types: Web apps that are installed: installing, launching, related apps

#[cfg(all(feature = "experimental", feature = "installed-apps"))]
web_dictionary! {
    /// An app that belongs to the site, as listed in its manifest.
    ///
    /// `dictionary RelatedApplication`
    ///
    /// Features `installed-apps` and `experimental`.
    pub struct RelatedApplication: [crate::Object];
    name = "RelatedApplication";
}

#[cfg(all(feature = "experimental", feature = "installed-apps"))]
web_dictionary! {
    /// The app to install, given by its manifest.
    ///
    /// `dictionary InstallParams`
    ///
    /// Features `installed-apps` and `experimental`.
    pub struct InstallParams: [crate::Object];
    name = "InstallParams";
}

#[cfg(all(feature = "experimental", feature = "installed-apps"))]
web_dictionary! {
    /// The result of `navigator.install`.
    ///
    /// `dictionary WebInstallResult`
    ///
    /// Features `installed-apps` and `experimental`.
    pub struct WebInstallResult: [crate::Object];
    name = "WebInstallResult";
}

#[cfg(all(feature = "experimental", feature = "installed-apps"))]
web_interface! {
    /// An `install` element, a button by which the user installs a web app.
    ///
    /// `interface HTMLInstallElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Features `installed-apps` and `experimental`. Exposed in Window. [Specification](https://wicg.github.io/install-element/#dom-htmlinstallelement)
    #[doc(alias = "HTMLInstallElement")]
    pub struct HtmlInstallElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLInstallElement";
}

#[cfg(all(feature = "experimental", feature = "installed-apps"))]
web_enumeration! {
    /// The outcome of an attempt to install a web app.
    ///
    /// `enum InstallResult`
    ///
    /// Features `installed-apps` and `experimental`.
    pub enum InstallResult {
        Success = "success",
        Aborted = "aborted",
        InvalidData = "invalid_data",
    }
}

#[cfg(all(feature = "experimental", feature = "installed-apps"))]
web_interface! {
    /// The event with the outcome of an installation.
    ///
    /// `interface InstallResultEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Features `installed-apps` and `experimental`. Exposed in Window. [Specification](https://wicg.github.io/install-element/#dom-installresultevent)
    pub struct InstallResultEvent: [crate::Event, crate::Object];
    class = "InstallResultEvent";
}

#[cfg(all(feature = "experimental", feature = "installed-apps"))]
web_dictionary! {
    /// The initial values for a new `InstallResultEvent`.
    ///
    /// `dictionary InstallResultEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Features `installed-apps` and `experimental`.
    pub struct InstallResultEventInit: [crate::EventInit, crate::Object];
    name = "InstallResultEventInit";
    optional;
}

web_interface! {
    /// The event when the browser would offer to install the page as an app.
    ///
    /// `interface BeforeInstallPromptEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Features `installed-apps` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BeforeInstallPromptEvent)
    pub struct BeforeInstallPromptEvent: [crate::Event, crate::Object];
    class = "BeforeInstallPromptEvent";
}

#[cfg(all(feature = "experimental", feature = "installed-apps"))]
web_dictionary! {
    /// The answer of the user to an install prompt.
    ///
    /// `dictionary PromptResponseObject`
    ///
    /// Features `installed-apps` and `experimental`.
    pub struct PromptResponseObject: [crate::Object];
    name = "PromptResponseObject";
}

#[cfg(all(feature = "experimental", feature = "installed-apps"))]
web_enumeration! {
    /// The answer to an install prompt: `accepted` or `dismissed`.
    ///
    /// `enum AppBannerPromptOutcome`
    ///
    /// Features `installed-apps` and `experimental`.
    pub enum AppBannerPromptOutcome {
        Accepted = "accepted",
        Dismissed = "dismissed",
    }
}

#[cfg(all(feature = "experimental", feature = "installed-apps"))]
web_interface! {
    /// The way in which the installed app was started.
    ///
    /// `interface LaunchParams`
    ///
    /// Features `installed-apps` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LaunchParams) · [Specification](https://wicg.github.io/web-app-launch/#launchparams-interface)
    pub struct LaunchParams: [crate::Object];
    class = "LaunchParams";
}

#[cfg(all(feature = "experimental", feature = "installed-apps"))]
web_interface! {
    /// The queue of launches that an installed app has to handle.
    ///
    /// `interface LaunchQueue`
    ///
    /// Features `installed-apps` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LaunchQueue) · [Specification](https://wicg.github.io/web-app-launch/#launchqueue-interface)
    pub struct LaunchQueue: [crate::Object];
    class = "LaunchQueue";
}

/// `callback LaunchConsumer = any (LaunchParams params)`
///
/// Features `installed-apps` and `experimental`.
#[cfg(all(feature = "experimental", feature = "installed-apps"))]
pub type LaunchConsumer = crate::Function<fn(crate::LaunchParams) -> crate::JsValue>;

#[cfg(all(feature = "experimental", feature = "installed-apps"))]
web_stands_for!(crate::InstallResultEvent, crate::InstallResultEventInit);
