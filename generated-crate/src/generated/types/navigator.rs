//! Types: The browser and the device: names, languages, whether online, cores, memory, privacy control

#[cfg(feature = "navigator")]
interface! {
    /// `interface UserActivation`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2023-11. [MDN](https://developer.mozilla.org/docs/Web/API/UserActivation) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#the-useractivation-interface)
    pub struct UserActivation: [crate::Object];
    class = "UserActivation";
}

interface! {
    /// `interface Navigator`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#the-navigator-object)
    pub struct Navigator: [crate::Object];
    class = "Navigator";
}
