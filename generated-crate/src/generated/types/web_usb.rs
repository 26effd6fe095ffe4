//! Types: USB devices

/// `dictionary USBDeviceFilter`
#[doc(alias = "USBDeviceFilter")]
#[repr(transparent)]
pub struct UsbDeviceFilter {
    parent: crate::Object,
}
dictionary!(UsbDeviceFilter:; "USBDeviceFilter");

/// `dictionary USBDeviceRequestOptions`
#[doc(alias = "USBDeviceRequestOptions")]
#[repr(transparent)]
pub struct UsbDeviceRequestOptions {
    parent: crate::Object,
}
dictionary!(UsbDeviceRequestOptions:; "USBDeviceRequestOptions");

/// `interface USB : EventTarget`
///
/// Exposed in Worker, Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USB) · [Specification](https://usb.spec.whatwg.org/#usb)
#[doc(alias = "USB")]
#[repr(transparent)]
pub struct Usb {
    parent: crate::EventTarget,
}
interface!(Usb: crate::EventTarget; "USB");

/// `dictionary USBConnectionEventInit : EventInit`
#[doc(alias = "USBConnectionEventInit")]
#[repr(transparent)]
pub struct UsbConnectionEventInit {
    parent: crate::EventInit,
}
dictionary!(UsbConnectionEventInit: crate::EventInit; "USBConnectionEventInit");

/// `interface USBConnectionEvent : Event`
///
/// Exposed in Worker, Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBConnectionEvent) · [Specification](https://usb.spec.whatwg.org/#usbconnectionevent)
#[doc(alias = "USBConnectionEvent")]
#[repr(transparent)]
pub struct UsbConnectionEvent {
    parent: crate::Event,
}
interface!(UsbConnectionEvent: crate::Event; "USBConnectionEvent");

/// `enum USBTransferStatus`
#[doc(alias = "USBTransferStatus")]
#[non_exhaustive]
pub enum UsbTransferStatus {
    /// `"ok"`
    Ok,
    /// `"stall"`
    Stall,
    /// `"babble"`
    Babble,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(UsbTransferStatus {
    Ok = "ok",
    Stall = "stall",
    Babble = "babble",
});

/// `interface USBInTransferResult`
///
/// Exposed in Worker, Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBInTransferResult) · [Specification](https://usb.spec.whatwg.org/#usbintransferresult)
#[doc(alias = "USBInTransferResult")]
#[repr(transparent)]
pub struct UsbInTransferResult {
    parent: crate::Object,
}
interface!(UsbInTransferResult:; "USBInTransferResult");

/// `interface USBOutTransferResult`
///
/// Exposed in Worker, Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBOutTransferResult) · [Specification](https://usb.spec.whatwg.org/#usbouttransferresult)
#[doc(alias = "USBOutTransferResult")]
#[repr(transparent)]
pub struct UsbOutTransferResult {
    parent: crate::Object,
}
interface!(UsbOutTransferResult:; "USBOutTransferResult");

/// `interface USBIsochronousInTransferPacket`
///
/// Exposed in Worker, Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBIsochronousInTransferPacket) · [Specification](https://usb.spec.whatwg.org/#usbisochronousintransferpacket)
#[doc(alias = "USBIsochronousInTransferPacket")]
#[repr(transparent)]
pub struct UsbIsochronousInTransferPacket {
    parent: crate::Object,
}
interface!(UsbIsochronousInTransferPacket:; "USBIsochronousInTransferPacket");

/// `interface USBIsochronousInTransferResult`
///
/// Exposed in Worker, Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBIsochronousInTransferResult) · [Specification](https://usb.spec.whatwg.org/#usbisochronousintransferresult)
#[doc(alias = "USBIsochronousInTransferResult")]
#[repr(transparent)]
pub struct UsbIsochronousInTransferResult {
    parent: crate::Object,
}
interface!(UsbIsochronousInTransferResult:; "USBIsochronousInTransferResult");

/// `interface USBIsochronousOutTransferPacket`
///
/// Exposed in Worker, Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBIsochronousOutTransferPacket) · [Specification](https://usb.spec.whatwg.org/#usbisochronousouttransferpacket)
#[doc(alias = "USBIsochronousOutTransferPacket")]
#[repr(transparent)]
pub struct UsbIsochronousOutTransferPacket {
    parent: crate::Object,
}
interface!(UsbIsochronousOutTransferPacket:; "USBIsochronousOutTransferPacket");

/// `interface USBIsochronousOutTransferResult`
///
/// Exposed in Worker, Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBIsochronousOutTransferResult) · [Specification](https://usb.spec.whatwg.org/#usbisochronousouttransferresult)
#[doc(alias = "USBIsochronousOutTransferResult")]
#[repr(transparent)]
pub struct UsbIsochronousOutTransferResult {
    parent: crate::Object,
}
interface!(UsbIsochronousOutTransferResult:; "USBIsochronousOutTransferResult");

/// `interface USBDevice`
///
/// Exposed in Worker, Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBDevice) · [Specification](https://usb.spec.whatwg.org/#device-usage)
#[doc(alias = "USBDevice")]
#[repr(transparent)]
pub struct UsbDevice {
    parent: crate::Object,
}
interface!(UsbDevice:; "USBDevice");

/// `enum USBRequestType`
#[doc(alias = "USBRequestType")]
#[non_exhaustive]
pub enum UsbRequestType {
    /// `"standard"`
    Standard,
    /// `"class"`
    Class,
    /// `"vendor"`
    Vendor,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(UsbRequestType {
    Standard = "standard",
    Class = "class",
    Vendor = "vendor",
});

/// `enum USBRecipient`
#[doc(alias = "USBRecipient")]
#[non_exhaustive]
pub enum UsbRecipient {
    /// `"device"`
    Device,
    /// `"interface"`
    Interface,
    /// `"endpoint"`
    Endpoint,
    /// `"other"`
    Other,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(UsbRecipient {
    Device = "device",
    Interface = "interface",
    Endpoint = "endpoint",
    Other = "other",
});

/// `dictionary USBControlTransferParameters`
#[doc(alias = "USBControlTransferParameters")]
#[repr(transparent)]
pub struct UsbControlTransferParameters {
    parent: crate::Object,
}
dictionary!(UsbControlTransferParameters:; "USBControlTransferParameters");

/// `interface USBConfiguration`
///
/// Exposed in Worker, Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBConfiguration) · [Specification](https://usb.spec.whatwg.org/#usbconfiguration-interface)
#[doc(alias = "USBConfiguration")]
#[repr(transparent)]
pub struct UsbConfiguration {
    parent: crate::Object,
}
interface!(UsbConfiguration:; "USBConfiguration");

/// `interface USBInterface`
///
/// Exposed in Worker, Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBInterface) · [Specification](https://usb.spec.whatwg.org/#usbinterface)
#[doc(alias = "USBInterface")]
#[repr(transparent)]
pub struct UsbInterface {
    parent: crate::Object,
}
interface!(UsbInterface:; "USBInterface");

/// `interface USBAlternateInterface`
///
/// Exposed in Worker, Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBAlternateInterface) · [Specification](https://usb.spec.whatwg.org/#usbalternateinterface)
#[doc(alias = "USBAlternateInterface")]
#[repr(transparent)]
pub struct UsbAlternateInterface {
    parent: crate::Object,
}
interface!(UsbAlternateInterface:; "USBAlternateInterface");

/// `enum USBDirection`
#[doc(alias = "USBDirection")]
#[non_exhaustive]
pub enum UsbDirection {
    /// `"in"`
    In,
    /// `"out"`
    Out,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(UsbDirection {
    In = "in",
    Out = "out",
});

/// `enum USBEndpointType`
#[doc(alias = "USBEndpointType")]
#[non_exhaustive]
pub enum UsbEndpointType {
    /// `"bulk"`
    Bulk,
    /// `"interrupt"`
    Interrupt,
    /// `"isochronous"`
    Isochronous,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(UsbEndpointType {
    Bulk = "bulk",
    Interrupt = "interrupt",
    Isochronous = "isochronous",
});

/// `interface USBEndpoint`
///
/// Exposed in Worker, Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBEndpoint) · [Specification](https://usb.spec.whatwg.org/#usbendpoint-interface)
#[doc(alias = "USBEndpoint")]
#[repr(transparent)]
pub struct UsbEndpoint {
    parent: crate::Object,
}
interface!(UsbEndpoint:; "USBEndpoint");

/// `dictionary USBBlocklistEntry`
#[doc(alias = "USBBlocklistEntry")]
#[repr(transparent)]
pub struct UsbBlocklistEntry {
    parent: crate::Object,
}
dictionary!(UsbBlocklistEntry:; "USBBlocklistEntry");

/// `dictionary USBPermissionDescriptor : PermissionDescriptor`
#[doc(alias = "USBPermissionDescriptor")]
#[repr(transparent)]
pub struct UsbPermissionDescriptor {
    parent: crate::PermissionDescriptor,
}
dictionary!(UsbPermissionDescriptor: crate::PermissionDescriptor; "USBPermissionDescriptor");

/// `dictionary AllowedUSBDevice`
#[doc(alias = "AllowedUSBDevice")]
#[repr(transparent)]
pub struct AllowedUsbDevice {
    parent: crate::Object,
}
dictionary!(AllowedUsbDevice:; "AllowedUSBDevice");

/// `dictionary USBPermissionStorage`
#[doc(alias = "USBPermissionStorage")]
#[repr(transparent)]
pub struct UsbPermissionStorage {
    parent: crate::Object,
}
dictionary!(UsbPermissionStorage:; "USBPermissionStorage");

/// `interface USBPermissionResult : PermissionStatus`
///
/// Exposed in Worker, Window.
#[doc(alias = "USBPermissionResult")]
#[repr(transparent)]
pub struct UsbPermissionResult {
    parent: crate::PermissionStatus,
}
interface!(UsbPermissionResult: crate::PermissionStatus, crate::EventTarget; "USBPermissionResult");
