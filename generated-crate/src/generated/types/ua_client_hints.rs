//! Types: The browser's brands, version and platform

/// `dictionary NavigatorUABrandVersion`
#[doc(alias = "NavigatorUABrandVersion")]
#[repr(transparent)]
pub struct NavigatorUaBrandVersion {
    parent: crate::Object,
}
dictionary!(NavigatorUaBrandVersion:; "NavigatorUABrandVersion");

/// `dictionary UADataValues`
#[doc(alias = "UADataValues")]
#[repr(transparent)]
pub struct UaDataValues {
    parent: crate::Object,
}
dictionary!(UaDataValues:; "UADataValues");

/// `dictionary UALowEntropyJSON`
#[doc(alias = "UALowEntropyJSON")]
#[repr(transparent)]
pub struct UaLowEntropyJson {
    parent: crate::Object,
}
dictionary!(UaLowEntropyJson:; "UALowEntropyJSON");

/// `interface NavigatorUAData`
///
/// Exposed in Window, Worker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NavigatorUAData) · [Specification](https://wicg.github.io/ua-client-hints/#navigatoruadata)
#[doc(alias = "NavigatorUAData")]
#[repr(transparent)]
pub struct NavigatorUaData {
    parent: crate::Object,
}
interface!(NavigatorUaData:; "NavigatorUAData");
