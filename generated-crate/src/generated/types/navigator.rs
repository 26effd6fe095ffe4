//! Types: The browser and the device: names, languages, whether online, cores, memory, privacy control

/// `interface UserActivation`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2023-11. [MDN](https://developer.mozilla.org/docs/Web/API/UserActivation) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#the-useractivation-interface)
#[cfg(feature = "navigator")]
#[repr(transparent)]
pub struct UserActivation {
    parent: crate::Object,
}
#[cfg(feature = "navigator")]
interface!(UserActivation:; "UserActivation");

/// `interface Navigator`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#the-navigator-object)
#[repr(transparent)]
pub struct Navigator {
    parent: crate::Object,
}
interface!(Navigator:; "Navigator");
