//! Types: What is known of the network connection

/// `enum ConnectionType`
#[non_exhaustive]
pub enum ConnectionType {
    /// `"bluetooth"`
    Bluetooth,
    /// `"cellular"`
    Cellular,
    /// `"ethernet"`
    Ethernet,
    /// `"mixed"`
    Mixed,
    /// `"none"`
    None,
    /// `"other"`
    Other,
    /// `"unknown"`
    Unknown,
    /// `"wifi"`
    Wifi,
    /// `"wimax"`
    Wimax,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(ConnectionType {
    Bluetooth = "bluetooth",
    Cellular = "cellular",
    Ethernet = "ethernet",
    Mixed = "mixed",
    None = "none",
    Other = "other",
    Unknown = "unknown",
    Wifi = "wifi",
    Wimax = "wimax",
});

/// `enum EffectiveConnectionType`
#[non_exhaustive]
pub enum EffectiveConnectionType {
    /// `"2g"`
    N2g,
    /// `"3g"`
    N3g,
    /// `"4g"`
    N4g,
    /// `"slow-2g"`
    Slow2g,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(EffectiveConnectionType {
    N2g = "2g",
    N3g = "3g",
    N4g = "4g",
    Slow2g = "slow-2g",
});

/// `interface NetworkInformation : EventTarget`
///
/// Exposed in Window, Worker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NetworkInformation) · [Specification](https://wicg.github.io/netinfo/#networkinformation-interface)
#[repr(transparent)]
pub struct NetworkInformation {
    parent: crate::EventTarget,
}
interface!(NetworkInformation: crate::EventTarget; "NetworkInformation");
