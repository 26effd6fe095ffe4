//! Types: USB devices

web_dictionary! {
    /// The conditions that a device must all meet.
    ///
    /// `dictionary USBDeviceFilter`
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "USBDeviceFilter")]
    pub struct UsbDeviceFilter: [crate::Object];
    name = "USBDeviceFilter";
}

web_dictionary! {
    /// Which devices the chooser offers.
    ///
    /// `dictionary USBDeviceRequestOptions`
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "USBDeviceRequestOptions")]
    pub struct UsbDeviceRequestOptions: [crate::Object];
    name = "USBDeviceRequestOptions";
}

web_interface! {
    /// The entry to USB devices that have no API of their own.
    ///
    /// `interface USB : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Features `web-usb` and `experimental`. Exposed in Worker, Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USB) · [Specification](https://usb.spec.whatwg.org/#usb)
    #[doc(alias = "USB")]
    pub struct Usb: [crate::EventTarget, crate::Object];
    class = "USB";
}

web_dictionary! {
    /// The properties for a new `USBConnectionEvent`.
    ///
    /// `dictionary USBConnectionEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "USBConnectionEventInit")]
    pub struct UsbConnectionEventInit: [crate::EventInit, crate::Object];
    name = "USBConnectionEventInit";
}

web_interface! {
    /// An event about a device that was plugged in or unplugged.
    ///
    /// `interface USBConnectionEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Features `web-usb` and `experimental`. Exposed in Worker, Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBConnectionEvent) · [Specification](https://usb.spec.whatwg.org/#usbconnectionevent)
    #[doc(alias = "USBConnectionEvent")]
    pub struct UsbConnectionEvent: [crate::Event, crate::Object];
    class = "USBConnectionEvent";
}

web_enumeration! {
    /// How a transfer ended.
    ///
    /// `enum USBTransferStatus`
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "USBTransferStatus")]
    pub enum UsbTransferStatus {
        Ok = "ok",
        Stall = "stall",
        Babble = "babble",
    }
}

web_interface! {
    /// The result of a transfer from the device.
    ///
    /// `interface USBInTransferResult`
    ///
    /// Features `web-usb` and `experimental`. Exposed in Worker, Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBInTransferResult) · [Specification](https://usb.spec.whatwg.org/#usbintransferresult)
    #[doc(alias = "USBInTransferResult")]
    pub struct UsbInTransferResult: [crate::Object];
    class = "USBInTransferResult";
}

web_interface! {
    /// The result of a transfer to the device.
    ///
    /// `interface USBOutTransferResult`
    ///
    /// Features `web-usb` and `experimental`. Exposed in Worker, Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBOutTransferResult) · [Specification](https://usb.spec.whatwg.org/#usbouttransferresult)
    #[doc(alias = "USBOutTransferResult")]
    pub struct UsbOutTransferResult: [crate::Object];
    class = "USBOutTransferResult";
}

web_interface! {
    /// The result for one packet of an isochronous transfer from the device.
    ///
    /// `interface USBIsochronousInTransferPacket`
    ///
    /// Features `web-usb` and `experimental`. Exposed in Worker, Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBIsochronousInTransferPacket) · [Specification](https://usb.spec.whatwg.org/#usbisochronousintransferpacket)
    #[doc(alias = "USBIsochronousInTransferPacket")]
    pub struct UsbIsochronousInTransferPacket: [crate::Object];
    class = "USBIsochronousInTransferPacket";
}

web_interface! {
    /// The result of an isochronous transfer from the device.
    ///
    /// `interface USBIsochronousInTransferResult`
    ///
    /// Features `web-usb` and `experimental`. Exposed in Worker, Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBIsochronousInTransferResult) · [Specification](https://usb.spec.whatwg.org/#usbisochronousintransferresult)
    #[doc(alias = "USBIsochronousInTransferResult")]
    pub struct UsbIsochronousInTransferResult: [crate::Object];
    class = "USBIsochronousInTransferResult";
}

web_interface! {
    /// The result for one packet of an isochronous transfer to the device.
    ///
    /// `interface USBIsochronousOutTransferPacket`
    ///
    /// Features `web-usb` and `experimental`. Exposed in Worker, Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBIsochronousOutTransferPacket) · [Specification](https://usb.spec.whatwg.org/#usbisochronousouttransferpacket)
    #[doc(alias = "USBIsochronousOutTransferPacket")]
    pub struct UsbIsochronousOutTransferPacket: [crate::Object];
    class = "USBIsochronousOutTransferPacket";
}

web_interface! {
    /// The result of an isochronous transfer to the device.
    ///
    /// `interface USBIsochronousOutTransferResult`
    ///
    /// Features `web-usb` and `experimental`. Exposed in Worker, Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBIsochronousOutTransferResult) · [Specification](https://usb.spec.whatwg.org/#usbisochronousouttransferresult)
    #[doc(alias = "USBIsochronousOutTransferResult")]
    pub struct UsbIsochronousOutTransferResult: [crate::Object];
    class = "USBIsochronousOutTransferResult";
}

web_interface! {
    /// A USB device that the user has allowed this page to use.
    ///
    /// `interface USBDevice`
    ///
    /// Features `web-usb` and `experimental`. Exposed in Worker, Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBDevice) · [Specification](https://usb.spec.whatwg.org/#device-usage)
    #[doc(alias = "USBDevice")]
    pub struct UsbDevice: [crate::Object];
    class = "USBDevice";
}

web_enumeration! {
    /// Who defines the meaning of a control request: the USB standard, a device class or the manufacturer.
    ///
    /// `enum USBRequestType`
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "USBRequestType")]
    pub enum UsbRequestType {
        Standard = "standard",
        Class = "class",
        Vendor = "vendor",
    }
}

web_enumeration! {
    /// The part of a device that a control request is for.
    ///
    /// `enum USBRecipient`
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "USBRecipient")]
    pub enum UsbRecipient {
        Device = "device",
        Interface = "interface",
        Endpoint = "endpoint",
        Other = "other",
    }
}

web_dictionary! {
    /// The setup values of a control transfer.
    ///
    /// `dictionary USBControlTransferParameters`
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "USBControlTransferParameters")]
    pub struct UsbControlTransferParameters: [crate::Object];
    name = "USBControlTransferParameters";
}

web_interface! {
    /// One of the configurations of a device, each a set of interfaces.
    ///
    /// `interface USBConfiguration`
    ///
    /// Features `web-usb` and `experimental`. Exposed in Worker, Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBConfiguration) · [Specification](https://usb.spec.whatwg.org/#usbconfiguration-interface)
    #[doc(alias = "USBConfiguration")]
    pub struct UsbConfiguration: [crate::Object];
    class = "USBConfiguration";
}

web_interface! {
    /// One function of a device in a configuration, with its alternate settings.
    ///
    /// `interface USBInterface`
    ///
    /// Features `web-usb` and `experimental`. Exposed in Worker, Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBInterface) · [Specification](https://usb.spec.whatwg.org/#usbinterface)
    #[doc(alias = "USBInterface")]
    pub struct UsbInterface: [crate::Object];
    class = "USBInterface";
}

web_interface! {
    /// One setting of an interface, with its endpoints.
    ///
    /// `interface USBAlternateInterface`
    ///
    /// Features `web-usb` and `experimental`. Exposed in Worker, Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBAlternateInterface) · [Specification](https://usb.spec.whatwg.org/#usbalternateinterface)
    #[doc(alias = "USBAlternateInterface")]
    pub struct UsbAlternateInterface: [crate::Object];
    class = "USBAlternateInterface";
}

web_enumeration! {
    /// The direction of data: `in` is from the device to the computer, `out` is the other way.
    ///
    /// `enum USBDirection`
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "USBDirection")]
    pub enum UsbDirection {
        In = "in",
        Out = "out",
    }
}

web_enumeration! {
    /// How an endpoint transfers its data.
    ///
    /// `enum USBEndpointType`
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "USBEndpointType")]
    pub enum UsbEndpointType {
        Bulk = "bulk",
        Interrupt = "interrupt",
        Isochronous = "isochronous",
    }
}

web_interface! {
    /// An endpoint, a one-way channel for data between computer and device.
    ///
    /// `interface USBEndpoint`
    ///
    /// Features `web-usb` and `experimental`. Exposed in Worker, Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBEndpoint) · [Specification](https://usb.spec.whatwg.org/#usbendpoint-interface)
    #[doc(alias = "USBEndpoint")]
    pub struct UsbEndpoint: [crate::Object];
    class = "USBEndpoint";
}

web_dictionary! {
    /// A device that pages are never allowed to use.
    ///
    /// `dictionary USBBlocklistEntry`
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "USBBlocklistEntry")]
    pub struct UsbBlocklistEntry: [crate::Object];
    name = "USBBlocklistEntry";
}

web_dictionary! {
    /// A query for the permission to use USB devices.
    ///
    /// `dictionary USBPermissionDescriptor : PermissionDescriptor`
    ///
    /// Inherits the methods of [`PermissionDescriptor`](crate::PermissionDescriptor).
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "USBPermissionDescriptor")]
    pub struct UsbPermissionDescriptor: [crate::PermissionDescriptor, crate::Object];
    name = "USBPermissionDescriptor";
}

web_dictionary! {
    /// A device that the user has allowed.
    ///
    /// `dictionary AllowedUSBDevice`
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "AllowedUSBDevice")]
    pub struct AllowedUsbDevice: [crate::Object];
    name = "AllowedUSBDevice";
}

web_dictionary! {
    /// The allowed devices that the browser remembers for an origin.
    ///
    /// `dictionary USBPermissionStorage`
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "USBPermissionStorage")]
    pub struct UsbPermissionStorage: [crate::Object];
    name = "USBPermissionStorage";
}

web_interface! {
    /// The state of the USB permission, with the allowed devices.
    ///
    /// `interface USBPermissionResult : PermissionStatus`
    ///
    /// Inherits the methods of [`PermissionStatus`](crate::PermissionStatus) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Features `web-usb` and `experimental`. Exposed in Worker, Window.
    #[doc(alias = "USBPermissionResult")]
    pub struct UsbPermissionResult: [crate::PermissionStatus, crate::EventTarget, crate::Object];
    class = "USBPermissionResult";
}

#[cfg(all(feature = "experimental", feature = "web-usb"))]
web_stands_for!(crate::UsbConnectionEvent, crate::UsbConnectionEventInit);
