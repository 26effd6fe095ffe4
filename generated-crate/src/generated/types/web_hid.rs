//! Types: Human interface devices

interface! {
    /// `interface HID : EventTarget`
    ///
    /// Exposed in DedicatedWorker, ServiceWorker, Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HID) · [Specification](https://hid.spec.whatwg.org/#dom-hid)
    #[doc(alias = "HID")]
    pub struct Hid: [crate::EventTarget, crate::Object];
    class = "HID";
}

dictionary! {
    /// `dictionary HIDDeviceRequestOptions`
    #[doc(alias = "HIDDeviceRequestOptions")]
    pub struct HidDeviceRequestOptions: [crate::Object];
    name = "HIDDeviceRequestOptions";
}

dictionary! {
    /// `dictionary HIDDeviceFilter`
    #[doc(alias = "HIDDeviceFilter")]
    pub struct HidDeviceFilter: [crate::Object];
    name = "HIDDeviceFilter";
}

interface! {
    /// `interface HIDDevice : EventTarget`
    ///
    /// Exposed in DedicatedWorker, ServiceWorker, Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HIDDevice) · [Specification](https://hid.spec.whatwg.org/#dom-hiddevice)
    #[doc(alias = "HIDDevice")]
    pub struct HidDevice: [crate::EventTarget, crate::Object];
    class = "HIDDevice";
}

interface! {
    /// `interface HIDConnectionEvent : Event`
    ///
    /// Exposed in DedicatedWorker, ServiceWorker, Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HIDConnectionEvent) · [Specification](https://hid.spec.whatwg.org/#dom-hidconnectionevent)
    #[doc(alias = "HIDConnectionEvent")]
    pub struct HidConnectionEvent: [crate::Event, crate::Object];
    class = "HIDConnectionEvent";
}

dictionary! {
    /// `dictionary HIDConnectionEventInit : EventInit`
    #[doc(alias = "HIDConnectionEventInit")]
    pub struct HidConnectionEventInit: [crate::EventInit, crate::Object];
    name = "HIDConnectionEventInit";
}

interface! {
    /// `interface HIDInputReportEvent : Event`
    ///
    /// Exposed in DedicatedWorker, ServiceWorker, Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HIDInputReportEvent) · [Specification](https://hid.spec.whatwg.org/#dom-hidinputreportevent)
    #[doc(alias = "HIDInputReportEvent")]
    pub struct HidInputReportEvent: [crate::Event, crate::Object];
    class = "HIDInputReportEvent";
}

dictionary! {
    /// `dictionary HIDInputReportEventInit : EventInit`
    #[doc(alias = "HIDInputReportEventInit")]
    pub struct HidInputReportEventInit: [crate::EventInit, crate::Object];
    name = "HIDInputReportEventInit";
}

dictionary! {
    /// `dictionary HIDCollectionInfo`
    #[doc(alias = "HIDCollectionInfo")]
    pub struct HidCollectionInfo: [crate::Object];
    name = "HIDCollectionInfo";
}

dictionary! {
    /// `dictionary HIDReportInfo`
    #[doc(alias = "HIDReportInfo")]
    pub struct HidReportInfo: [crate::Object];
    name = "HIDReportInfo";
}

dictionary! {
    /// `dictionary HIDReportItem`
    #[doc(alias = "HIDReportItem")]
    pub struct HidReportItem: [crate::Object];
    name = "HIDReportItem";
}

enumeration! {
    /// `enum HIDUnitSystem`
    #[doc(alias = "HIDUnitSystem")]
    pub enum HidUnitSystem {
        None = "none",
        SiLinear = "si-linear",
        SiRotation = "si-rotation",
        EnglishLinear = "english-linear",
        EnglishRotation = "english-rotation",
        VendorDefined = "vendor-defined",
        Reserved = "reserved",
    }
}

#[cfg(all(feature = "experimental", feature = "web-hid"))]
stands_for!(crate::HidConnectionEvent, crate::HidConnectionEventInit);

#[cfg(all(feature = "experimental", feature = "web-hid"))]
stands_for!(crate::HidInputReportEvent, crate::HidInputReportEventInit);
