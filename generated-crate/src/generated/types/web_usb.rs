//! Types: USB devices

dictionary! {
    /// `dictionary USBDeviceFilter`
    #[doc(alias = "USBDeviceFilter")]
    pub struct UsbDeviceFilter: [crate::Object];
    name = "USBDeviceFilter";
}

dictionary! {
    /// `dictionary USBDeviceRequestOptions`
    #[doc(alias = "USBDeviceRequestOptions")]
    pub struct UsbDeviceRequestOptions: [crate::Object];
    name = "USBDeviceRequestOptions";
}

interface! {
    /// `interface USB : EventTarget`
    ///
    /// Exposed in Worker, Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USB) · [Specification](https://usb.spec.whatwg.org/#usb)
    #[doc(alias = "USB")]
    pub struct Usb: [crate::EventTarget, crate::Object];
    class = "USB";
}

dictionary! {
    /// `dictionary USBConnectionEventInit : EventInit`
    #[doc(alias = "USBConnectionEventInit")]
    pub struct UsbConnectionEventInit: [crate::EventInit, crate::Object];
    name = "USBConnectionEventInit";
}

interface! {
    /// `interface USBConnectionEvent : Event`
    ///
    /// Exposed in Worker, Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBConnectionEvent) · [Specification](https://usb.spec.whatwg.org/#usbconnectionevent)
    #[doc(alias = "USBConnectionEvent")]
    pub struct UsbConnectionEvent: [crate::Event, crate::Object];
    class = "USBConnectionEvent";
}

enumeration! {
    /// `enum USBTransferStatus`
    #[doc(alias = "USBTransferStatus")]
    pub enum UsbTransferStatus {
        Ok = "ok",
        Stall = "stall",
        Babble = "babble",
    }
}

interface! {
    /// `interface USBInTransferResult`
    ///
    /// Exposed in Worker, Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBInTransferResult) · [Specification](https://usb.spec.whatwg.org/#usbintransferresult)
    #[doc(alias = "USBInTransferResult")]
    pub struct UsbInTransferResult: [crate::Object];
    class = "USBInTransferResult";
}

interface! {
    /// `interface USBOutTransferResult`
    ///
    /// Exposed in Worker, Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBOutTransferResult) · [Specification](https://usb.spec.whatwg.org/#usbouttransferresult)
    #[doc(alias = "USBOutTransferResult")]
    pub struct UsbOutTransferResult: [crate::Object];
    class = "USBOutTransferResult";
}

interface! {
    /// `interface USBIsochronousInTransferPacket`
    ///
    /// Exposed in Worker, Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBIsochronousInTransferPacket) · [Specification](https://usb.spec.whatwg.org/#usbisochronousintransferpacket)
    #[doc(alias = "USBIsochronousInTransferPacket")]
    pub struct UsbIsochronousInTransferPacket: [crate::Object];
    class = "USBIsochronousInTransferPacket";
}

interface! {
    /// `interface USBIsochronousInTransferResult`
    ///
    /// Exposed in Worker, Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBIsochronousInTransferResult) · [Specification](https://usb.spec.whatwg.org/#usbisochronousintransferresult)
    #[doc(alias = "USBIsochronousInTransferResult")]
    pub struct UsbIsochronousInTransferResult: [crate::Object];
    class = "USBIsochronousInTransferResult";
}

interface! {
    /// `interface USBIsochronousOutTransferPacket`
    ///
    /// Exposed in Worker, Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBIsochronousOutTransferPacket) · [Specification](https://usb.spec.whatwg.org/#usbisochronousouttransferpacket)
    #[doc(alias = "USBIsochronousOutTransferPacket")]
    pub struct UsbIsochronousOutTransferPacket: [crate::Object];
    class = "USBIsochronousOutTransferPacket";
}

interface! {
    /// `interface USBIsochronousOutTransferResult`
    ///
    /// Exposed in Worker, Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBIsochronousOutTransferResult) · [Specification](https://usb.spec.whatwg.org/#usbisochronousouttransferresult)
    #[doc(alias = "USBIsochronousOutTransferResult")]
    pub struct UsbIsochronousOutTransferResult: [crate::Object];
    class = "USBIsochronousOutTransferResult";
}

interface! {
    /// `interface USBDevice`
    ///
    /// Exposed in Worker, Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBDevice) · [Specification](https://usb.spec.whatwg.org/#device-usage)
    #[doc(alias = "USBDevice")]
    pub struct UsbDevice: [crate::Object];
    class = "USBDevice";
}

enumeration! {
    /// `enum USBRequestType`
    #[doc(alias = "USBRequestType")]
    pub enum UsbRequestType {
        Standard = "standard",
        Class = "class",
        Vendor = "vendor",
    }
}

enumeration! {
    /// `enum USBRecipient`
    #[doc(alias = "USBRecipient")]
    pub enum UsbRecipient {
        Device = "device",
        Interface = "interface",
        Endpoint = "endpoint",
        Other = "other",
    }
}

dictionary! {
    /// `dictionary USBControlTransferParameters`
    #[doc(alias = "USBControlTransferParameters")]
    pub struct UsbControlTransferParameters: [crate::Object];
    name = "USBControlTransferParameters";
}

interface! {
    /// `interface USBConfiguration`
    ///
    /// Exposed in Worker, Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBConfiguration) · [Specification](https://usb.spec.whatwg.org/#usbconfiguration-interface)
    #[doc(alias = "USBConfiguration")]
    pub struct UsbConfiguration: [crate::Object];
    class = "USBConfiguration";
}

interface! {
    /// `interface USBInterface`
    ///
    /// Exposed in Worker, Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBInterface) · [Specification](https://usb.spec.whatwg.org/#usbinterface)
    #[doc(alias = "USBInterface")]
    pub struct UsbInterface: [crate::Object];
    class = "USBInterface";
}

interface! {
    /// `interface USBAlternateInterface`
    ///
    /// Exposed in Worker, Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBAlternateInterface) · [Specification](https://usb.spec.whatwg.org/#usbalternateinterface)
    #[doc(alias = "USBAlternateInterface")]
    pub struct UsbAlternateInterface: [crate::Object];
    class = "USBAlternateInterface";
}

enumeration! {
    /// `enum USBDirection`
    #[doc(alias = "USBDirection")]
    pub enum UsbDirection {
        In = "in",
        Out = "out",
    }
}

enumeration! {
    /// `enum USBEndpointType`
    #[doc(alias = "USBEndpointType")]
    pub enum UsbEndpointType {
        Bulk = "bulk",
        Interrupt = "interrupt",
        Isochronous = "isochronous",
    }
}

interface! {
    /// `interface USBEndpoint`
    ///
    /// Exposed in Worker, Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBEndpoint) · [Specification](https://usb.spec.whatwg.org/#usbendpoint-interface)
    #[doc(alias = "USBEndpoint")]
    pub struct UsbEndpoint: [crate::Object];
    class = "USBEndpoint";
}

dictionary! {
    /// `dictionary USBBlocklistEntry`
    #[doc(alias = "USBBlocklistEntry")]
    pub struct UsbBlocklistEntry: [crate::Object];
    name = "USBBlocklistEntry";
}

dictionary! {
    /// `dictionary USBPermissionDescriptor : PermissionDescriptor`
    #[doc(alias = "USBPermissionDescriptor")]
    pub struct UsbPermissionDescriptor: [crate::PermissionDescriptor, crate::Object];
    name = "USBPermissionDescriptor";
}

dictionary! {
    /// `dictionary AllowedUSBDevice`
    #[doc(alias = "AllowedUSBDevice")]
    pub struct AllowedUsbDevice: [crate::Object];
    name = "AllowedUSBDevice";
}

dictionary! {
    /// `dictionary USBPermissionStorage`
    #[doc(alias = "USBPermissionStorage")]
    pub struct UsbPermissionStorage: [crate::Object];
    name = "USBPermissionStorage";
}

interface! {
    /// `interface USBPermissionResult : PermissionStatus`
    ///
    /// Exposed in Worker, Window.
    #[doc(alias = "USBPermissionResult")]
    pub struct UsbPermissionResult: [crate::PermissionStatus, crate::EventTarget, crate::Object];
    class = "USBPermissionResult";
}

#[cfg(all(feature = "experimental", feature = "web-usb"))]
stands_for!(crate::UsbConnectionEvent, crate::UsbConnectionEventInit);
