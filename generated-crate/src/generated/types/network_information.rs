//! Types: What is known of the network connection

web_enumeration! {
    /// The kind of network connection, such as `wifi`, `cellular` or `ethernet`.
    ///
    /// `enum ConnectionType`
    ///
    /// Features `network-information` and `experimental`.
    pub enum ConnectionType {
        Bluetooth = "bluetooth",
        Cellular = "cellular",
        Ethernet = "ethernet",
        Mixed = "mixed",
        None = "none",
        Other = "other",
        Unknown = "unknown",
        Wifi = "wifi",
        Wimax = "wimax",
    }
}

web_enumeration! {
    /// A speed class of the network: `slow-2g`, `2g`, `3g` or `4g`.
    ///
    /// `enum EffectiveConnectionType`
    ///
    /// Features `network-information` and `experimental`.
    pub enum EffectiveConnectionType {
        N2g = "2g",
        N3g = "3g",
        N4g = "4g",
        Slow2g = "slow-2g",
    }
}

web_interface! {
    /// An estimate of the kind and speed of the network connection.
    ///
    /// `interface NetworkInformation : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Features `network-information` and `experimental`. Exposed in Window, Worker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NetworkInformation) · [Specification](https://wicg.github.io/netinfo/#networkinformation-interface)
    pub struct NetworkInformation: [crate::EventTarget, crate::Object];
    class = "NetworkInformation";
}
