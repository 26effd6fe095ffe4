//! Types: The browser's brands, version and platform

web_dictionary! {
    /// One browser brand and its version.
    ///
    /// `dictionary NavigatorUABrandVersion`
    ///
    /// Features `ua-client-hints` and `experimental`.
    #[doc(alias = "NavigatorUABrandVersion")]
    pub struct NavigatorUaBrandVersion: [crate::Object];
    name = "NavigatorUABrandVersion";
}

web_dictionary! {
    /// The details about the browser and device that `getHighEntropyValues` gives; only requested ones are there.
    ///
    /// `dictionary UADataValues`
    ///
    /// Features `ua-client-hints` and `experimental`.
    #[doc(alias = "UADataValues")]
    pub struct UaDataValues: [crate::Object];
    name = "UADataValues";
}

web_dictionary! {
    /// The few browser details that need no extra request, as a plain object.
    ///
    /// `dictionary UALowEntropyJSON`
    ///
    /// Features `ua-client-hints` and `experimental`.
    #[doc(alias = "UALowEntropyJSON")]
    pub struct UaLowEntropyJson: [crate::Object];
    name = "UALowEntropyJSON";
}

web_interface! {
    /// Structured details about the browser and its platform, in place of the user agent string.
    ///
    /// `interface NavigatorUAData`
    ///
    /// Features `ua-client-hints` and `experimental`. Exposed in Window, Worker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NavigatorUAData) · [Specification](https://wicg.github.io/ua-client-hints/#navigatoruadata)
    #[doc(alias = "NavigatorUAData")]
    pub struct NavigatorUaData: [crate::Object];
    class = "NavigatorUAData";
}
