//! Types: Human interface devices

/// `interface HID : EventTarget`
///
/// Exposed in DedicatedWorker, ServiceWorker, Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HID) · [Specification](https://hid.spec.whatwg.org/#dom-hid)
#[doc(alias = "HID")]
#[repr(transparent)]
pub struct Hid {
    parent: crate::EventTarget,
}
interface!(Hid: crate::EventTarget; "HID");

/// `dictionary HIDDeviceRequestOptions`
#[doc(alias = "HIDDeviceRequestOptions")]
#[repr(transparent)]
pub struct HidDeviceRequestOptions {
    parent: crate::Object,
}
dictionary!(HidDeviceRequestOptions:; "HIDDeviceRequestOptions");

/// `dictionary HIDDeviceFilter`
#[doc(alias = "HIDDeviceFilter")]
#[repr(transparent)]
pub struct HidDeviceFilter {
    parent: crate::Object,
}
dictionary!(HidDeviceFilter:; "HIDDeviceFilter");

/// `interface HIDDevice : EventTarget`
///
/// Exposed in DedicatedWorker, ServiceWorker, Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HIDDevice) · [Specification](https://hid.spec.whatwg.org/#dom-hiddevice)
#[doc(alias = "HIDDevice")]
#[repr(transparent)]
pub struct HidDevice {
    parent: crate::EventTarget,
}
interface!(HidDevice: crate::EventTarget; "HIDDevice");

/// `interface HIDConnectionEvent : Event`
///
/// Exposed in DedicatedWorker, ServiceWorker, Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HIDConnectionEvent) · [Specification](https://hid.spec.whatwg.org/#dom-hidconnectionevent)
#[doc(alias = "HIDConnectionEvent")]
#[repr(transparent)]
pub struct HidConnectionEvent {
    parent: crate::Event,
}
interface!(HidConnectionEvent: crate::Event; "HIDConnectionEvent");

/// `dictionary HIDConnectionEventInit : EventInit`
#[doc(alias = "HIDConnectionEventInit")]
#[repr(transparent)]
pub struct HidConnectionEventInit {
    parent: crate::EventInit,
}
dictionary!(HidConnectionEventInit: crate::EventInit; "HIDConnectionEventInit");

/// `interface HIDInputReportEvent : Event`
///
/// Exposed in DedicatedWorker, ServiceWorker, Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HIDInputReportEvent) · [Specification](https://hid.spec.whatwg.org/#dom-hidinputreportevent)
#[doc(alias = "HIDInputReportEvent")]
#[repr(transparent)]
pub struct HidInputReportEvent {
    parent: crate::Event,
}
interface!(HidInputReportEvent: crate::Event; "HIDInputReportEvent");

/// `dictionary HIDInputReportEventInit : EventInit`
#[doc(alias = "HIDInputReportEventInit")]
#[repr(transparent)]
pub struct HidInputReportEventInit {
    parent: crate::EventInit,
}
dictionary!(HidInputReportEventInit: crate::EventInit; "HIDInputReportEventInit");

/// `dictionary HIDCollectionInfo`
#[doc(alias = "HIDCollectionInfo")]
#[repr(transparent)]
pub struct HidCollectionInfo {
    parent: crate::Object,
}
dictionary!(HidCollectionInfo:; "HIDCollectionInfo");

/// `dictionary HIDReportInfo`
#[doc(alias = "HIDReportInfo")]
#[repr(transparent)]
pub struct HidReportInfo {
    parent: crate::Object,
}
dictionary!(HidReportInfo:; "HIDReportInfo");

/// `dictionary HIDReportItem`
#[doc(alias = "HIDReportItem")]
#[repr(transparent)]
pub struct HidReportItem {
    parent: crate::Object,
}
dictionary!(HidReportItem:; "HIDReportItem");

/// `enum HIDUnitSystem`
#[doc(alias = "HIDUnitSystem")]
#[non_exhaustive]
pub enum HidUnitSystem {
    /// `"none"`
    None,
    /// `"si-linear"`
    SiLinear,
    /// `"si-rotation"`
    SiRotation,
    /// `"english-linear"`
    EnglishLinear,
    /// `"english-rotation"`
    EnglishRotation,
    /// `"vendor-defined"`
    VendorDefined,
    /// `"reserved"`
    Reserved,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(HidUnitSystem {
    None = "none",
    SiLinear = "si-linear",
    SiRotation = "si-rotation",
    EnglishLinear = "english-linear",
    EnglishRotation = "english-rotation",
    VendorDefined = "vendor-defined",
    Reserved = "reserved",
});
