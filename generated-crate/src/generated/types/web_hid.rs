//! Types: Human interface devices

web_interface! {
    /// The entry to human interface devices, such as unusual controllers, that have no API of their own.
    ///
    /// `interface HID : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Features `web-hid` and `experimental`. Exposed in DedicatedWorker, ServiceWorker, Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HID) · [Specification](https://hid.spec.whatwg.org/#dom-hid)
    #[doc(alias = "HID")]
    pub struct Hid: [crate::EventTarget, crate::Object];
    class = "HID";
}

web_dictionary! {
    /// Which devices the chooser offers.
    ///
    /// `dictionary HIDDeviceRequestOptions`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "HIDDeviceRequestOptions")]
    pub struct HidDeviceRequestOptions: [crate::Object];
    name = "HIDDeviceRequestOptions";
}

web_dictionary! {
    /// The conditions that a device must all meet.
    ///
    /// `dictionary HIDDeviceFilter`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "HIDDeviceFilter")]
    pub struct HidDeviceFilter: [crate::Object];
    name = "HIDDeviceFilter";
}

web_interface! {
    /// A human interface device that the user has allowed this page to use.
    ///
    /// `interface HIDDevice : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Features `web-hid` and `experimental`. Exposed in DedicatedWorker, ServiceWorker, Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HIDDevice) · [Specification](https://hid.spec.whatwg.org/#dom-hiddevice)
    #[doc(alias = "HIDDevice")]
    pub struct HidDevice: [crate::EventTarget, crate::Object];
    class = "HIDDevice";
}

web_interface! {
    /// An event about a device that was plugged in or unplugged.
    ///
    /// `interface HIDConnectionEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Features `web-hid` and `experimental`. Exposed in DedicatedWorker, ServiceWorker, Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HIDConnectionEvent) · [Specification](https://hid.spec.whatwg.org/#dom-hidconnectionevent)
    #[doc(alias = "HIDConnectionEvent")]
    pub struct HidConnectionEvent: [crate::Event, crate::Object];
    class = "HIDConnectionEvent";
}

web_dictionary! {
    /// The properties for a new `HIDConnectionEvent`.
    ///
    /// `dictionary HIDConnectionEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "HIDConnectionEventInit")]
    pub struct HidConnectionEventInit: [crate::EventInit, crate::Object];
    name = "HIDConnectionEventInit";
}

web_interface! {
    /// An event that carries an input report from a device.
    ///
    /// `interface HIDInputReportEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Features `web-hid` and `experimental`. Exposed in DedicatedWorker, ServiceWorker, Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HIDInputReportEvent) · [Specification](https://hid.spec.whatwg.org/#dom-hidinputreportevent)
    #[doc(alias = "HIDInputReportEvent")]
    pub struct HidInputReportEvent: [crate::Event, crate::Object];
    class = "HIDInputReportEvent";
}

web_dictionary! {
    /// The properties for a new `HIDInputReportEvent`.
    ///
    /// `dictionary HIDInputReportEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "HIDInputReportEventInit")]
    pub struct HidInputReportEventInit: [crate::EventInit, crate::Object];
    name = "HIDInputReportEventInit";
}

web_dictionary! {
    /// A group of reports in the description that a device gives of itself.
    ///
    /// `dictionary HIDCollectionInfo`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "HIDCollectionInfo")]
    pub struct HidCollectionInfo: [crate::Object];
    name = "HIDCollectionInfo";
}

web_dictionary! {
    /// The layout of one report, item by item.
    ///
    /// `dictionary HIDReportInfo`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "HIDReportInfo")]
    pub struct HidReportInfo: [crate::Object];
    name = "HIDReportInfo";
}

web_dictionary! {
    /// One or more fields of equal kind in a report.
    ///
    /// `dictionary HIDReportItem`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "HIDReportItem")]
    pub struct HidReportItem: [crate::Object];
    name = "HIDReportItem";
}

web_enumeration! {
    /// The system of the units that a report item uses.
    ///
    /// `enum HIDUnitSystem`
    ///
    /// Features `web-hid` and `experimental`.
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
web_stands_for!(crate::HidConnectionEvent, crate::HidConnectionEventInit);

#[cfg(all(feature = "experimental", feature = "web-hid"))]
web_stands_for!(crate::HidInputReportEvent, crate::HidInputReportEventInit);
