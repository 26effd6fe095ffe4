//! Types: Web apps that are installed: installing, launching, related apps

/// `dictionary RelatedApplication`
#[cfg(all(feature = "experimental", feature = "installed-apps"))]
#[repr(transparent)]
pub struct RelatedApplication {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "installed-apps"))]
dictionary!(RelatedApplication:; "RelatedApplication");

/// `dictionary InstallParams`
#[cfg(all(feature = "experimental", feature = "installed-apps"))]
#[repr(transparent)]
pub struct InstallParams {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "installed-apps"))]
dictionary!(InstallParams:; "InstallParams");

/// `dictionary WebInstallResult`
#[cfg(all(feature = "experimental", feature = "installed-apps"))]
#[repr(transparent)]
pub struct WebInstallResult {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "installed-apps"))]
dictionary!(WebInstallResult:; "WebInstallResult");

/// `interface HTMLInstallElement : HTMLElement`
///
/// Exposed in Window.
///
/// [Specification](https://wicg.github.io/install-element/#dom-htmlinstallelement)
#[doc(alias = "HTMLInstallElement")]
#[cfg(all(feature = "experimental", feature = "installed-apps"))]
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

/// `enum InstallResult`
#[cfg(all(feature = "experimental", feature = "installed-apps"))]
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

/// `interface InstallResultEvent : Event`
///
/// Exposed in Window.
///
/// [Specification](https://wicg.github.io/install-element/#dom-installresultevent)
#[cfg(all(feature = "experimental", feature = "installed-apps"))]
#[repr(transparent)]
pub struct InstallResultEvent {
    parent: crate::Event,
}
#[cfg(all(feature = "experimental", feature = "installed-apps"))]
interface!(InstallResultEvent: crate::Event; "InstallResultEvent");

/// `dictionary InstallResultEventInit : EventInit`
#[cfg(all(feature = "experimental", feature = "installed-apps"))]
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

/// `dictionary PromptResponseObject`
#[cfg(all(feature = "experimental", feature = "installed-apps"))]
#[repr(transparent)]
pub struct PromptResponseObject {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "installed-apps"))]
dictionary!(PromptResponseObject:; "PromptResponseObject");

/// `enum AppBannerPromptOutcome`
#[cfg(all(feature = "experimental", feature = "installed-apps"))]
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

/// `interface LaunchParams`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LaunchParams) · [Specification](https://wicg.github.io/web-app-launch/#launchparams-interface)
#[cfg(all(feature = "experimental", feature = "installed-apps"))]
#[repr(transparent)]
pub struct LaunchParams {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "installed-apps"))]
interface!(LaunchParams:; "LaunchParams");

/// `interface LaunchQueue`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LaunchQueue) · [Specification](https://wicg.github.io/web-app-launch/#launchqueue-interface)
#[cfg(all(feature = "experimental", feature = "installed-apps"))]
#[repr(transparent)]
pub struct LaunchQueue {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "installed-apps"))]
interface!(LaunchQueue:; "LaunchQueue");

/// `callback LaunchConsumer = any (LaunchParams params)`
#[cfg(all(feature = "experimental", feature = "installed-apps"))]
pub type LaunchConsumer = crate::Function<fn(crate::LaunchParams) -> crate::JsValue>;
