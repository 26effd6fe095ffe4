//! Types: The browser's brands, version and platform

web_dictionary! {
    /// `dictionary NavigatorUABrandVersion`
    ///
    /// Features `ua-client-hints` and `experimental`.
    #[doc(alias = "NavigatorUABrandVersion")]
    pub struct NavigatorUaBrandVersion: [crate::Object];
    name = "NavigatorUABrandVersion";
}

web_dictionary! {
    /// `dictionary UADataValues`
    ///
    /// Features `ua-client-hints` and `experimental`.
    #[doc(alias = "UADataValues")]
    pub struct UaDataValues: [crate::Object];
    name = "UADataValues";
}

web_dictionary! {
    /// `dictionary UALowEntropyJSON`
    ///
    /// Features `ua-client-hints` and `experimental`.
    #[doc(alias = "UALowEntropyJSON")]
    pub struct UaLowEntropyJson: [crate::Object];
    name = "UALowEntropyJSON";
}

web_interface! {
    /// `interface NavigatorUAData`
    ///
    /// Features `ua-client-hints` and `experimental`. Exposed in Window, Worker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NavigatorUAData) · [Specification](https://wicg.github.io/ua-client-hints/#navigatoruadata)
    #[doc(alias = "NavigatorUAData")]
    pub struct NavigatorUaData: [crate::Object];
    class = "NavigatorUAData";
}
