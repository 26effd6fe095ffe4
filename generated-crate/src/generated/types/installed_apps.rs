//! Types: Web apps that are installed: installing, launching, related apps
#[cfg(all(feature = "experimental", feature = "installed-apps"))]
/// `dictionary RelatedApplication`
#[repr(transparent)]
pub struct RelatedApplication {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "installed-apps"))]
dictionary!(RelatedApplication:; "RelatedApplication");

#[cfg(all(feature = "experimental", feature = "installed-apps"))]
/// `dictionary InstallParams`
#[repr(transparent)]
pub struct InstallParams {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "installed-apps"))]
dictionary!(InstallParams:; "InstallParams");

#[cfg(all(feature = "experimental", feature = "installed-apps"))]
/// `dictionary WebInstallResult`
#[repr(transparent)]
pub struct WebInstallResult {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "installed-apps"))]
dictionary!(WebInstallResult:; "WebInstallResult");

#[cfg(all(feature = "experimental", feature = "installed-apps"))]
/// `interface HTMLInstallElement : HTMLElement`
///
/// Exposed in Window.
///
/// [Specification](https://wicg.github.io/install-element/#dom-htmlinstallelement)
#[doc(alias = "HTMLInstallElement")]
#[repr(transparent)]
pub struct HtmlInstallElement {
    parent: crate::HtmlElement,
}

#[cfg(all(feature = "experimental", feature = "installed-apps"))]
interface!(
    HtmlInstallElement: crate::HtmlElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "HTMLInstallElement"
);

#[cfg(all(feature = "experimental", feature = "installed-apps"))]
/// `enum InstallResult`
#[non_exhaustive]
pub enum InstallResult {
    /// `"success"`
    Success,
    /// `"aborted"`
    Aborted,
    /// `"invalid_data"`
    InvalidData,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "installed-apps"))]
enumeration!(InstallResult {
    Success = "success",
    Aborted = "aborted",
    InvalidData = "invalid_data",
});

#[cfg(all(feature = "experimental", feature = "installed-apps"))]
/// `interface InstallResultEvent : Event`
///
/// Exposed in Window.
///
/// [Specification](https://wicg.github.io/install-element/#dom-installresultevent)
#[repr(transparent)]
pub struct InstallResultEvent {
    parent: crate::Event,
}
#[cfg(all(feature = "experimental", feature = "installed-apps"))]
interface!(InstallResultEvent: crate::Event; "InstallResultEvent");

#[cfg(all(feature = "experimental", feature = "installed-apps"))]
/// `dictionary InstallResultEventInit : EventInit`
#[repr(transparent)]
pub struct InstallResultEventInit {
    parent: crate::EventInit,
}
#[cfg(all(feature = "experimental", feature = "installed-apps"))]
dictionary!(InstallResultEventInit: crate::EventInit; "InstallResultEventInit");

/// `interface BeforeInstallPromptEvent : Event`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BeforeInstallPromptEvent)
#[repr(transparent)]
pub struct BeforeInstallPromptEvent {
    parent: crate::Event,
}
interface!(BeforeInstallPromptEvent: crate::Event; "BeforeInstallPromptEvent");

#[cfg(all(feature = "experimental", feature = "installed-apps"))]
/// `dictionary PromptResponseObject`
#[repr(transparent)]
pub struct PromptResponseObject {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "installed-apps"))]
dictionary!(PromptResponseObject:; "PromptResponseObject");

#[cfg(all(feature = "experimental", feature = "installed-apps"))]
/// `enum AppBannerPromptOutcome`
#[non_exhaustive]
pub enum AppBannerPromptOutcome {
    /// `"accepted"`
    Accepted,
    /// `"dismissed"`
    Dismissed,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "installed-apps"))]
enumeration!(AppBannerPromptOutcome {
    Accepted = "accepted",
    Dismissed = "dismissed",
});

#[cfg(all(feature = "experimental", feature = "installed-apps"))]
/// `interface LaunchParams`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LaunchParams) · [Specification](https://wicg.github.io/web-app-launch/#launchparams-interface)
#[repr(transparent)]
pub struct LaunchParams {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "installed-apps"))]
interface!(LaunchParams:; "LaunchParams");

#[cfg(all(feature = "experimental", feature = "installed-apps"))]
/// `interface LaunchQueue`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LaunchQueue) · [Specification](https://wicg.github.io/web-app-launch/#launchqueue-interface)
#[repr(transparent)]
pub struct LaunchQueue {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "installed-apps"))]
interface!(LaunchQueue:; "LaunchQueue");

#[cfg(all(feature = "experimental", feature = "installed-apps"))]
/// `callback LaunchConsumer = any (LaunchParams params)`
pub type LaunchConsumer = crate::Function<fn(crate::LaunchParams) -> crate::JsValue>;
