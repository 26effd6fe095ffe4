//! USB devices

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{
    AllowedUsbDevice, BufferSource, Navigator, Usb, UsbAlternateInterface, UsbBlocklistEntry, UsbConfiguration,
    UsbConnectionEvent, UsbConnectionEventInit, UsbControlTransferParameters, UsbDevice, UsbDeviceFilter,
    UsbDeviceRequestOptions, UsbDirection, UsbEndpoint, UsbEndpointType, UsbInTransferResult, UsbInterface,
    UsbIsochronousInTransferPacket, UsbIsochronousInTransferResult, UsbIsochronousOutTransferPacket,
    UsbIsochronousOutTransferResult, UsbOutTransferResult, UsbPermissionDescriptor, UsbPermissionResult,
    UsbPermissionStorage, UsbRecipient, UsbRequestType, UsbTransferStatus, WorkerNavigator,
};

#[cfg(feature = "experimental")]
impl Navigator {
    /// The entry to USB devices.
    ///
    /// `readonly attribute USB usb`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `web-usb` and `experimental`. Exposed in Window only. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/usb) · [Specification](https://usb.spec.whatwg.org/#dom-navigator-usb)
    #[inline]
    pub fn usb(&self) -> Option<Usb> {
        Js::get_usb__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl WorkerNavigator {
    /// The entry to USB devices that were already allowed, for use in a worker.
    ///
    /// `readonly attribute USB usb`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `web-usb` and `experimental`. Exposed in Worker only. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerNavigator/usb) · [Specification](https://usb.spec.whatwg.org/#dom-workernavigator-usb)
    #[inline]
    pub fn usb(&self) -> Option<Usb> {
        Js::get_usb__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl UsbDeviceFilter {
    /// The conditions that a device must all meet.
    ///
    /// `dictionary USBDeviceFilter`
    ///
    /// Features `web-usb` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The number of the manufacturer.
    ///
    /// `unsigned short vendorId`
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "vendorId")]
    pub fn get_vendor_id(&self) -> Option<u16> {
        property::get(self, "vendorId")
    }

    /// Sets the number of the manufacturer.
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "vendorId")]
    pub fn set_vendor_id(&self, value: u16) -> &Self {
        property::set_f64(self, "vendorId", value as f64);
        self
    }

    /// The number of the product; needs `vendorId`.
    ///
    /// `unsigned short productId`
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "productId")]
    pub fn get_product_id(&self) -> Option<u16> {
        property::get(self, "productId")
    }

    /// Sets the number of the product; needs `vendorId`.
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "productId")]
    pub fn set_product_id(&self, value: u16) -> &Self {
        property::set_f64(self, "productId", value as f64);
        self
    }

    /// The class of the device or of one of its interfaces.
    ///
    /// `octet classCode`
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "classCode")]
    pub fn get_class_code(&self) -> Option<u8> {
        property::get(self, "classCode")
    }

    /// Sets the class of the device or of one of its interfaces.
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "classCode")]
    pub fn set_class_code(&self, value: u8) -> &Self {
        property::set_f64(self, "classCode", value as f64);
        self
    }

    /// The subclass; needs `classCode`.
    ///
    /// `octet subclassCode`
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "subclassCode")]
    pub fn get_subclass_code(&self) -> Option<u8> {
        property::get(self, "subclassCode")
    }

    /// Sets the subclass; needs `classCode`.
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "subclassCode")]
    pub fn set_subclass_code(&self, value: u8) -> &Self {
        property::set_f64(self, "subclassCode", value as f64);
        self
    }

    /// The protocol; needs `subclassCode`.
    ///
    /// `octet protocolCode`
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "protocolCode")]
    pub fn get_protocol_code(&self) -> Option<u8> {
        property::get(self, "protocolCode")
    }

    /// Sets the protocol; needs `subclassCode`.
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "protocolCode")]
    pub fn set_protocol_code(&self, value: u8) -> &Self {
        property::set_f64(self, "protocolCode", value as f64);
        self
    }

    /// The serial number of the device.
    ///
    /// `DOMString serialNumber`
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "serialNumber")]
    pub fn get_serial_number(&self) -> Option<String> {
        property::get(self, "serialNumber")
    }

    /// Sets the serial number of the device.
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "serialNumber")]
    pub fn set_serial_number(&self, value: &str) -> &Self {
        property::set_str(self, "serialNumber", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for UsbDeviceFilter {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl UsbDeviceRequestOptions {
    /// Which devices the chooser offers.
    ///
    /// `dictionary USBDeviceRequestOptions`
    ///
    /// Features `web-usb` and `experimental`.
    pub fn new(filters: impl IntoSequence<UsbDeviceFilter>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "filters", &filters.to_value());
        this
    }

    /// The filters of which a device must match at least one; an empty list offers all devices.
    ///
    /// `required sequence<USBDeviceFilter> filters`
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "filters")]
    pub fn get_filters(&self) -> Array<UsbDeviceFilter> {
        property::get(self, "filters")
    }

    /// Sets the filters of which a device must match at least one; an empty list offers all devices.
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "filters")]
    pub fn set_filters(&self, value: impl IntoSequence<UsbDeviceFilter>) -> &Self {
        property::set(self, "filters", &value.to_value());
        self
    }

    /// Devices that match one of these are not offered.
    ///
    /// `sequence<USBDeviceFilter> exclusionFilters = []`
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "exclusionFilters")]
    pub fn get_exclusion_filters(&self) -> Option<Array<UsbDeviceFilter>> {
        property::get(self, "exclusionFilters")
    }

    /// Sets devices that match one of these are not offered.
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "exclusionFilters")]
    pub fn set_exclusion_filters(&self, value: impl IntoSequence<UsbDeviceFilter>) -> &Self {
        property::set(self, "exclusionFilters", &value.to_value());
        self
    }
}

#[cfg(feature = "experimental")]
impl Usb {
    /// The handler of the event `connect`.
    ///
    /// `attribute EventHandler onconnect`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USB/connect_event) · [Specification](https://usb.spec.whatwg.org/#connect)
    pub fn onconnect(&self) -> Option<Function<fn(UsbConnectionEvent)>> {
        property::get(self, "onconnect")
    }

    /// Sets the handler of the event `connect`.
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "onconnect")]
    pub fn set_onconnect(&self, value: Option<&Function<fn(UsbConnectionEvent)>>) {
        property::set(self, "onconnect", nullable(value))
    }

    /// The handler of the event `disconnect`.
    ///
    /// `attribute EventHandler ondisconnect`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USB/disconnect_event) · [Specification](https://usb.spec.whatwg.org/#disconnect)
    pub fn ondisconnect(&self) -> Option<Function<fn(UsbConnectionEvent)>> {
        property::get(self, "ondisconnect")
    }

    /// Sets the handler of the event `disconnect`.
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "ondisconnect")]
    pub fn set_ondisconnect(&self, value: Option<&Function<fn(UsbConnectionEvent)>>) {
        property::set(self, "ondisconnect", nullable(value))
    }

    /// Resolves to the connected devices that the user has already allowed.
    ///
    /// `Promise<sequence<USBDevice>> getDevices()`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USB/getDevices) · [Specification](https://usb.spec.whatwg.org/#dom-usb-getdevices)
    #[doc(alias = "getDevices")]
    #[inline]
    pub fn get_devices(&self) -> Promise<Array<UsbDevice>> {
        Promise::of_call(Js::try_call_getDevices__as_value(js(self)))
    }

    /// Lets the user choose a device; needs a user gesture and rejects if none is chosen.
    ///
    /// `Promise<USBDevice> requestDevice(USBDeviceRequestOptions options)`
    ///
    /// Features `web-usb` and `experimental`. Exposed in Window only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USB/requestDevice) · [Specification](https://usb.spec.whatwg.org/#dom-usb-requestdevice)
    #[doc(alias = "requestDevice")]
    #[inline]
    pub fn request_device(&self, options: &UsbDeviceRequestOptions) -> Promise<UsbDevice> {
        Promise::of_call(Js::try_call_requestDevice__value__as_value(js(self), options.as_ref()))
    }
}

#[cfg(feature = "experimental")]
impl UsbConnectionEventInit {
    /// The properties for a new `USBConnectionEvent`.
    ///
    /// `dictionary USBConnectionEventInit : EventInit`
    ///
    /// Features `web-usb` and `experimental`.
    pub fn new(device: &UsbDevice) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "device", device.as_ref());
        this
    }

    /// The device that was plugged in or unplugged.
    ///
    /// `required USBDevice device`
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "device")]
    pub fn get_device(&self) -> UsbDevice {
        property::get(self, "device")
    }

    /// Sets the device that was plugged in or unplugged.
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "device")]
    pub fn set_device(&self, value: &UsbDevice) -> &Self {
        property::set(self, "device", value.as_ref());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Features `web-usb` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Features `web-usb` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Features `web-usb` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl UsbConnectionEvent {
    /// Makes a new `USBConnectionEvent`.
    ///
    /// `constructor(DOMString type, USBConnectionEventInit eventInitDict)`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBConnectionEvent/USBConnectionEvent) · [Specification](https://usb.spec.whatwg.org/#dom-usbconnectionevent-usbconnectionevent)
    #[inline]
    pub fn new(type_: &str, event_init_dict: impl IntoJs<UsbConnectionEventInit>) -> UsbConnectionEvent {
        Js::new_USBConnectionEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The device that was plugged in or unplugged.
    ///
    /// `readonly attribute USBDevice device`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBConnectionEvent/device) · [Specification](https://usb.spec.whatwg.org/#dom-usbconnectionevent-device)
    #[inline]
    pub fn device(&self) -> UsbDevice {
        FromJs::from_js(Js::get_device__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl UsbInTransferResult {
    /// Makes a new `USBInTransferResult`.
    ///
    /// `constructor(USBTransferStatus status, optional DataView? data)`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [Specification](https://usb.spec.whatwg.org/#dom-usbintransferresult-usbintransferresult)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[inline]
    pub fn new(status: UsbTransferStatus) -> Result<UsbInTransferResult, Exception> {
        Js::try_new_USBInTransferResult__str__as_value(status.as_str()).map(Js::cast)
    }

    /// As `new`, with `data`.
    ///
    /// `constructor(USBTransferStatus status, optional DataView? data)`
    ///
    /// Features `web-usb` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for
    /// - a value of an enumeration that the engine does not know
    /// - a buffer on shared memory
    /// - a buffer that can be resized
    #[inline]
    pub fn new_with_data(status: UsbTransferStatus, data: Option<&DataView>) -> Result<UsbInTransferResult, Exception> {
        Js::try_new_USBInTransferResult__str_value__as_value(status.as_str(), nullable(data)).map(Js::cast)
    }

    /// The bytes that came from the device, null if there are none.
    ///
    /// `readonly attribute DataView? data`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [Specification](https://usb.spec.whatwg.org/#dom-usbintransferresult-data)
    #[inline]
    pub fn data(&self) -> Option<DataView> {
        Js::get_data__as_option_value(js(self)).map(Js::read)
    }

    /// How the transfer ended: `ok`, `stall` for an error state of the endpoint, or `babble` for too much data.
    ///
    /// `readonly attribute USBTransferStatus status`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [Specification](https://usb.spec.whatwg.org/#dom-usbintransferresult-status)
    #[inline]
    pub fn status(&self) -> UsbTransferStatus {
        FromJs::from_js(Js::get_status__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl UsbOutTransferResult {
    /// Makes a new `USBOutTransferResult`.
    ///
    /// `constructor(USBTransferStatus status, optional unsigned long bytesWritten = 0)`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [Specification](https://usb.spec.whatwg.org/#dom-usbouttransferresult-usbouttransferresult)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[inline]
    pub fn new(status: UsbTransferStatus) -> Result<UsbOutTransferResult, Exception> {
        Js::try_new_USBOutTransferResult__str__as_value(status.as_str()).map(Js::cast)
    }

    /// As `new`, with `bytes_written`.
    ///
    /// `constructor(USBTransferStatus status, optional unsigned long bytesWritten = 0)`
    ///
    /// Features `web-usb` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[inline]
    pub fn new_with_bytes_written(
        status: UsbTransferStatus,
        bytes_written: u32,
    ) -> Result<UsbOutTransferResult, Exception> {
        Js::try_new_USBOutTransferResult__str_number__as_value(status.as_str(), bytes_written as f64).map(Js::cast)
    }

    /// The number of bytes that the device took.
    ///
    /// `readonly attribute unsigned long bytesWritten`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [Specification](https://usb.spec.whatwg.org/#dom-usbouttransferresult-byteswritten)
    #[doc(alias = "bytesWritten")]
    #[inline]
    pub fn bytes_written(&self) -> u32 {
        Js::get_bytesWritten__as_number(js(self)) as u32
    }

    /// How the transfer ended: `ok`, or `stall` for an error state of the endpoint.
    ///
    /// `readonly attribute USBTransferStatus status`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [Specification](https://usb.spec.whatwg.org/#dom-usbouttransferresult-status)
    #[inline]
    pub fn status(&self) -> UsbTransferStatus {
        FromJs::from_js(Js::get_status__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl UsbIsochronousInTransferPacket {
    /// Makes a new `USBIsochronousInTransferPacket`.
    ///
    /// `constructor(USBTransferStatus status, optional DataView? data)`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [Specification](https://usb.spec.whatwg.org/#dom-usbisochronousintransferpacket-usbisochronousintransferpacket)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[inline]
    pub fn new(status: UsbTransferStatus) -> Result<UsbIsochronousInTransferPacket, Exception> {
        Js::try_new_USBIsochronousInTransferPacket__str__as_value(status.as_str()).map(Js::cast)
    }

    /// As `new`, with `data`.
    ///
    /// `constructor(USBTransferStatus status, optional DataView? data)`
    ///
    /// Features `web-usb` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for
    /// - a value of an enumeration that the engine does not know
    /// - a buffer on shared memory
    /// - a buffer that can be resized
    #[inline]
    pub fn new_with_data(
        status: UsbTransferStatus,
        data: Option<&DataView>,
    ) -> Result<UsbIsochronousInTransferPacket, Exception> {
        Js::try_new_USBIsochronousInTransferPacket__str_value__as_value(status.as_str(), nullable(data)).map(Js::cast)
    }

    /// The bytes of the packet, null if there are none.
    ///
    /// `readonly attribute DataView? data`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [Specification](https://usb.spec.whatwg.org/#dom-usbisochronousintransferpacket-data)
    #[inline]
    pub fn data(&self) -> Option<DataView> {
        Js::get_data__as_option_value(js(self)).map(Js::read)
    }

    /// How the transfer of the packet ended.
    ///
    /// `readonly attribute USBTransferStatus status`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [Specification](https://usb.spec.whatwg.org/#dom-usbisochronousintransferpacket-status)
    #[inline]
    pub fn status(&self) -> UsbTransferStatus {
        FromJs::from_js(Js::get_status__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl UsbIsochronousInTransferResult {
    /// Makes a new `USBIsochronousInTransferResult`.
    ///
    /// `constructor(sequence<USBIsochronousInTransferPacket> packets, optional DataView? data)`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [Specification](https://usb.spec.whatwg.org/#dom-usbisochronousintransferresult-usbisochronousintransferresult)
    #[inline]
    pub fn new(packets: impl IntoSequence<UsbIsochronousInTransferPacket>) -> UsbIsochronousInTransferResult {
        Js::new_USBIsochronousInTransferResult__value__as_value(&packets.to_value()).cast()
    }

    /// As `new`, with `data`.
    ///
    /// `constructor(sequence<USBIsochronousInTransferPacket> packets, optional DataView? data)`
    ///
    /// Features `web-usb` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for
    /// - a buffer on shared memory
    /// - a buffer that can be resized
    #[inline]
    pub fn new_with_data(
        packets: impl IntoSequence<UsbIsochronousInTransferPacket>,
        data: Option<&DataView>,
    ) -> Result<UsbIsochronousInTransferResult, Exception> {
        Js::try_new_USBIsochronousInTransferResult__value2__as_value(&packets.to_value(), nullable(data)).map(Js::cast)
    }

    /// The bytes of all packets together, null if there are none.
    ///
    /// `readonly attribute DataView? data`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [Specification](https://usb.spec.whatwg.org/#dom-usbisochronousintransferresult-data)
    #[inline]
    pub fn data(&self) -> Option<DataView> {
        Js::get_data__as_option_value(js(self)).map(Js::read)
    }

    /// The results of the single packets.
    ///
    /// `readonly attribute FrozenArray<USBIsochronousInTransferPacket> packets`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [Specification](https://usb.spec.whatwg.org/#dom-usbisochronousintransferresult-packets)
    #[inline]
    pub fn packets(&self) -> Array<UsbIsochronousInTransferPacket> {
        FromJs::from_js(Js::get_packets__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl UsbIsochronousOutTransferPacket {
    /// Makes a new `USBIsochronousOutTransferPacket`.
    ///
    /// `constructor(USBTransferStatus status, optional unsigned long bytesWritten = 0)`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [Specification](https://usb.spec.whatwg.org/#dom-usbisochronousouttransferpacket-usbisochronousouttransferpacket)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[inline]
    pub fn new(status: UsbTransferStatus) -> Result<UsbIsochronousOutTransferPacket, Exception> {
        Js::try_new_USBIsochronousOutTransferPacket__str__as_value(status.as_str()).map(Js::cast)
    }

    /// As `new`, with `bytes_written`.
    ///
    /// `constructor(USBTransferStatus status, optional unsigned long bytesWritten = 0)`
    ///
    /// Features `web-usb` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[inline]
    pub fn new_with_bytes_written(
        status: UsbTransferStatus,
        bytes_written: u32,
    ) -> Result<UsbIsochronousOutTransferPacket, Exception> {
        Js::try_new_USBIsochronousOutTransferPacket__str_number__as_value(status.as_str(), bytes_written as f64)
            .map(Js::cast)
    }

    /// The number of bytes of the packet that were sent.
    ///
    /// `readonly attribute unsigned long bytesWritten`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [Specification](https://usb.spec.whatwg.org/#dom-usbisochronousouttransferpacket-byteswritten)
    #[doc(alias = "bytesWritten")]
    #[inline]
    pub fn bytes_written(&self) -> u32 {
        Js::get_bytesWritten__as_number(js(self)) as u32
    }

    /// How the transfer of the packet ended.
    ///
    /// `readonly attribute USBTransferStatus status`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [Specification](https://usb.spec.whatwg.org/#dom-usbisochronousouttransferpacket-status)
    #[inline]
    pub fn status(&self) -> UsbTransferStatus {
        FromJs::from_js(Js::get_status__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl UsbIsochronousOutTransferResult {
    /// Makes a new `USBIsochronousOutTransferResult`.
    ///
    /// `constructor(sequence<USBIsochronousOutTransferPacket> packets)`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [Specification](https://usb.spec.whatwg.org/#dom-usbisochronousouttransferresult-usbisochronousouttransferresult)
    #[inline]
    pub fn new(packets: impl IntoSequence<UsbIsochronousOutTransferPacket>) -> UsbIsochronousOutTransferResult {
        Js::new_USBIsochronousOutTransferResult__value__as_value(&packets.to_value()).cast()
    }

    /// The results of the single packets.
    ///
    /// `readonly attribute FrozenArray<USBIsochronousOutTransferPacket> packets`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [Specification](https://usb.spec.whatwg.org/#dom-usbisochronousouttransferresult-packets)
    #[inline]
    pub fn packets(&self) -> Array<UsbIsochronousOutTransferPacket> {
        FromJs::from_js(Js::get_packets__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl UsbDevice {
    /// The major number of the USB version that the device supports, such as the 2 of 2.1.0.
    ///
    /// `readonly attribute octet usbVersionMajor`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBDevice/usbVersionMajor) · [Specification](https://usb.spec.whatwg.org/#dom-usbdevice-usbversionmajor)
    #[doc(alias = "usbVersionMajor")]
    #[inline]
    pub fn usb_version_major(&self) -> u8 {
        Js::get_usbVersionMajor__as_number(js(self)) as u8
    }

    /// The minor number of the USB version that the device supports.
    ///
    /// `readonly attribute octet usbVersionMinor`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBDevice/usbVersionMinor) · [Specification](https://usb.spec.whatwg.org/#dom-usbdevice-usbversionminor)
    #[doc(alias = "usbVersionMinor")]
    #[inline]
    pub fn usb_version_minor(&self) -> u8 {
        Js::get_usbVersionMinor__as_number(js(self)) as u8
    }

    /// The third number of the USB version that the device supports.
    ///
    /// `readonly attribute octet usbVersionSubminor`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBDevice/usbVersionSubminor) · [Specification](https://usb.spec.whatwg.org/#dom-usbdevice-usbversionsubminor)
    #[doc(alias = "usbVersionSubminor")]
    #[inline]
    pub fn usb_version_subminor(&self) -> u8 {
        Js::get_usbVersionSubminor__as_number(js(self)) as u8
    }

    /// The class of the device; 0 if each interface has its own.
    ///
    /// `readonly attribute octet deviceClass`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBDevice/deviceClass) · [Specification](https://usb.spec.whatwg.org/#dom-usbdevice-deviceclass)
    #[doc(alias = "deviceClass")]
    #[inline]
    pub fn device_class(&self) -> u8 {
        Js::get_deviceClass__as_number(js(self)) as u8
    }

    /// The subclass within `deviceClass`.
    ///
    /// `readonly attribute octet deviceSubclass`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBDevice/deviceSubclass) · [Specification](https://usb.spec.whatwg.org/#dom-usbdevice-devicesubclass)
    #[doc(alias = "deviceSubclass")]
    #[inline]
    pub fn device_subclass(&self) -> u8 {
        Js::get_deviceSubclass__as_number(js(self)) as u8
    }

    /// The protocol within the class and subclass.
    ///
    /// `readonly attribute octet deviceProtocol`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBDevice/deviceProtocol) · [Specification](https://usb.spec.whatwg.org/#dom-usbdevice-deviceprotocol)
    #[doc(alias = "deviceProtocol")]
    #[inline]
    pub fn device_protocol(&self) -> u8 {
        Js::get_deviceProtocol__as_number(js(self)) as u8
    }

    /// The number of the manufacturer.
    ///
    /// `readonly attribute unsigned short vendorId`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBDevice/vendorId) · [Specification](https://usb.spec.whatwg.org/#dom-usbdevice-vendorid)
    #[doc(alias = "vendorId")]
    #[inline]
    pub fn vendor_id(&self) -> u16 {
        Js::get_vendorId__as_number(js(self)) as u16
    }

    /// The number of the product.
    ///
    /// `readonly attribute unsigned short productId`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBDevice/productId) · [Specification](https://usb.spec.whatwg.org/#dom-usbdevice-productid)
    #[doc(alias = "productId")]
    #[inline]
    pub fn product_id(&self) -> u16 {
        Js::get_productId__as_number(js(self)) as u16
    }

    /// The major number of the version of the device.
    ///
    /// `readonly attribute octet deviceVersionMajor`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBDevice/deviceVersionMajor) · [Specification](https://usb.spec.whatwg.org/#dom-usbdevice-deviceversionmajor)
    #[doc(alias = "deviceVersionMajor")]
    #[inline]
    pub fn device_version_major(&self) -> u8 {
        Js::get_deviceVersionMajor__as_number(js(self)) as u8
    }

    /// The minor number of the version of the device.
    ///
    /// `readonly attribute octet deviceVersionMinor`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBDevice/deviceVersionMinor) · [Specification](https://usb.spec.whatwg.org/#dom-usbdevice-deviceversionminor)
    #[doc(alias = "deviceVersionMinor")]
    #[inline]
    pub fn device_version_minor(&self) -> u8 {
        Js::get_deviceVersionMinor__as_number(js(self)) as u8
    }

    /// The third number of the version of the device.
    ///
    /// `readonly attribute octet deviceVersionSubminor`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBDevice/deviceVersionSubminor) · [Specification](https://usb.spec.whatwg.org/#dom-usbdevice-deviceversionsubminor)
    #[doc(alias = "deviceVersionSubminor")]
    #[inline]
    pub fn device_version_subminor(&self) -> u8 {
        Js::get_deviceVersionSubminor__as_number(js(self)) as u8
    }

    /// The name of the manufacturer, null if the device gives none.
    ///
    /// `readonly attribute DOMString? manufacturerName`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBDevice/manufacturerName) · [Specification](https://usb.spec.whatwg.org/#dom-usbdevice-manufacturername)
    #[doc(alias = "manufacturerName")]
    #[inline]
    pub fn manufacturer_name(&self) -> Option<String> {
        Js::get_manufacturerName__as_value(js(self)).as_string()
    }

    /// The name of the product, null if the device gives none.
    ///
    /// `readonly attribute DOMString? productName`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBDevice/productName) · [Specification](https://usb.spec.whatwg.org/#dom-usbdevice-productname)
    #[doc(alias = "productName")]
    #[inline]
    pub fn product_name(&self) -> Option<String> {
        Js::get_productName__as_value(js(self)).as_string()
    }

    /// The serial number, null if the device gives none.
    ///
    /// `readonly attribute DOMString? serialNumber`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBDevice/serialNumber) · [Specification](https://usb.spec.whatwg.org/#dom-usbdevice-serialnumber)
    #[doc(alias = "serialNumber")]
    #[inline]
    pub fn serial_number(&self) -> Option<String> {
        Js::get_serialNumber__as_value(js(self)).as_string()
    }

    /// The configuration in use, null if none has been selected.
    ///
    /// `readonly attribute USBConfiguration? configuration`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBDevice/configuration) · [Specification](https://usb.spec.whatwg.org/#dom-usbdevice-configuration)
    #[inline]
    pub fn configuration(&self) -> Option<UsbConfiguration> {
        Js::get_configuration__as_option_value(js(self)).map(Js::read)
    }

    /// All configurations that the device offers.
    ///
    /// `readonly attribute FrozenArray<USBConfiguration> configurations`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBDevice/configurations) · [Specification](https://usb.spec.whatwg.org/#dom-usbdevice-configurations)
    #[inline]
    pub fn configurations(&self) -> Array<UsbConfiguration> {
        FromJs::from_js(Js::get_configurations__as_value(js(self)))
    }

    /// Whether this page has the device open.
    ///
    /// `readonly attribute boolean opened`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBDevice/opened) · [Specification](https://usb.spec.whatwg.org/#dom-usbdevice-opened)
    #[inline]
    pub fn opened(&self) -> bool {
        Js::get_opened__as_bool(js(self)).get()
    }

    /// Opens the device, which most other methods need.
    ///
    /// `Promise<undefined> open()`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBDevice/open) · [Specification](https://usb.spec.whatwg.org/#dom-usbdevice-open)
    #[inline]
    pub fn open(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_open__as_value(js(self)))
    }

    /// Closes the device, ends its transfers and releases its interfaces.
    ///
    /// `Promise<undefined> close()`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBDevice/close) · [Specification](https://usb.spec.whatwg.org/#dom-usbdevice-close)
    #[inline]
    pub fn close(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_close__as_value(js(self)))
    }

    /// Closes the device and gives up the permission for it.
    ///
    /// `Promise<undefined> forget()`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBDevice/forget) · [Specification](https://usb.spec.whatwg.org/#dom-usbdevice-forget)
    #[inline]
    pub fn forget(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_forget__as_value(js(self)))
    }

    /// Makes the configuration with this value the one in use.
    ///
    /// `Promise<undefined> selectConfiguration(octet configurationValue)`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBDevice/selectConfiguration) · [Specification](https://usb.spec.whatwg.org/#dom-usbdevice-selectconfiguration)
    #[doc(alias = "selectConfiguration")]
    #[inline]
    pub fn select_configuration(&self, configuration_value: u8) -> Promise<()> {
        Promise::of_call(Js::try_call_selectConfiguration__number__as_value(js(self), configuration_value as f64))
    }

    /// Takes the interface for this page, which transfers on its endpoints need.
    ///
    /// `Promise<undefined> claimInterface(octet interfaceNumber)`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBDevice/claimInterface) · [Specification](https://usb.spec.whatwg.org/#dom-usbdevice-claiminterface)
    #[doc(alias = "claimInterface")]
    #[inline]
    pub fn claim_interface(&self, interface_number: u8) -> Promise<()> {
        Promise::of_call(Js::try_call_claimInterface__number__as_value(js(self), interface_number as f64))
    }

    /// Gives the interface back, so that others can use it.
    ///
    /// `Promise<undefined> releaseInterface(octet interfaceNumber)`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBDevice/releaseInterface) · [Specification](https://usb.spec.whatwg.org/#dom-usbdevice-releaseinterface)
    #[doc(alias = "releaseInterface")]
    #[inline]
    pub fn release_interface(&self, interface_number: u8) -> Promise<()> {
        Promise::of_call(Js::try_call_releaseInterface__number__as_value(js(self), interface_number as f64))
    }

    /// Switches a claimed interface to another of its alternate settings.
    ///
    /// `Promise<undefined> selectAlternateInterface(octet interfaceNumber, octet alternateSetting)`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBDevice/selectAlternateInterface) · [Specification](https://usb.spec.whatwg.org/#dom-usbdevice-selectalternateinterface)
    #[doc(alias = "selectAlternateInterface")]
    #[inline]
    pub fn select_alternate_interface(&self, interface_number: u8, alternate_setting: u8) -> Promise<()> {
        Promise::of_call(Js::try_call_selectAlternateInterface__number2__as_value(
            js(self),
            interface_number as f64,
            alternate_setting as f64,
        ))
    }

    /// Sends a control request and resolves to at most `length` bytes of answer.
    ///
    /// `Promise<USBInTransferResult> controlTransferIn(USBControlTransferParameters setup, unsigned short length)`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBDevice/controlTransferIn) · [Specification](https://usb.spec.whatwg.org/#dom-usbdevice-controltransferin)
    #[doc(alias = "controlTransferIn")]
    #[inline]
    pub fn control_transfer_in(
        &self,
        setup: &UsbControlTransferParameters,
        length: u16,
    ) -> Promise<UsbInTransferResult> {
        Promise::of_call(Js::try_call_controlTransferIn__value_number__as_value(
            js(self),
            setup.as_ref(),
            length as f64,
        ))
    }

    /// Sends a control request, with data if given.
    ///
    /// `Promise<USBOutTransferResult> controlTransferOut(USBControlTransferParameters setup, optional BufferSource data)`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBDevice/controlTransferOut) · [Specification](https://usb.spec.whatwg.org/#dom-usbdevice-controltransferout)
    #[doc(alias = "controlTransferOut")]
    #[inline]
    pub fn control_transfer_out(&self, setup: &UsbControlTransferParameters) -> Promise<UsbOutTransferResult> {
        Promise::of_call(Js::try_call_controlTransferOut__value__as_value(js(self), setup.as_ref()))
    }

    /// As `control_transfer_out`, with `data`.
    ///
    /// `Promise<USBOutTransferResult> controlTransferOut(USBControlTransferParameters setup, optional BufferSource data)`
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "controlTransferOut")]
    #[inline]
    pub fn control_transfer_out_with_data(
        &self,
        setup: &UsbControlTransferParameters,
        data: impl Into<BufferSource>,
    ) -> Promise<UsbOutTransferResult> {
        Promise::of_call(Js::try_call_controlTransferOut__value2__as_value(
            js(self),
            setup.as_ref(),
            &data.into().to_js(),
        ))
    }

    /// Takes an endpoint out of the error state that a `stall` status has shown.
    ///
    /// `Promise<undefined> clearHalt(USBDirection direction, octet endpointNumber)`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBDevice/clearHalt) · [Specification](https://usb.spec.whatwg.org/#dom-usbdevice-clearhalt)
    #[doc(alias = "clearHalt")]
    #[inline]
    pub fn clear_halt(&self, direction: UsbDirection, endpoint_number: u8) -> Promise<()> {
        Promise::of_call(Js::try_call_clearHalt__str_number__as_value(
            js(self),
            direction.as_str(),
            endpoint_number as f64,
        ))
    }

    /// Reads at most `length` bytes from a bulk or interrupt endpoint.
    ///
    /// `Promise<USBInTransferResult> transferIn(octet endpointNumber, unsigned long length)`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBDevice/transferIn) · [Specification](https://usb.spec.whatwg.org/#dom-usbdevice-transferin)
    #[doc(alias = "transferIn")]
    #[inline]
    pub fn transfer_in(&self, endpoint_number: u8, length: u32) -> Promise<UsbInTransferResult> {
        Promise::of_call(Js::try_call_transferIn__number2__as_value(js(self), endpoint_number as f64, length as f64))
    }

    /// Writes the data to a bulk or interrupt endpoint.
    ///
    /// `Promise<USBOutTransferResult> transferOut(octet endpointNumber, BufferSource data)`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBDevice/transferOut) · [Specification](https://usb.spec.whatwg.org/#dom-usbdevice-transferout)
    #[doc(alias = "transferOut")]
    #[inline]
    pub fn transfer_out(&self, endpoint_number: u8, data: impl Into<BufferSource>) -> Promise<UsbOutTransferResult> {
        Promise::of_call(Js::try_call_transferOut__number_value__as_value(
            js(self),
            endpoint_number as f64,
            &data.into().to_js(),
        ))
    }

    /// Reads packets of these sizes in bytes from an isochronous endpoint.
    ///
    /// `Promise<USBIsochronousInTransferResult> isochronousTransferIn(octet endpointNumber, sequence<unsigned long> packetLengths)`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBDevice/isochronousTransferIn) · [Specification](https://usb.spec.whatwg.org/#dom-usbdevice-isochronoustransferin)
    #[doc(alias = "isochronousTransferIn")]
    #[inline]
    pub fn isochronous_transfer_in(
        &self,
        endpoint_number: u8,
        packet_lengths: impl IntoSequence<u32>,
    ) -> Promise<UsbIsochronousInTransferResult> {
        Promise::of_call(Js::try_call_isochronousTransferIn__number_value__as_value(
            js(self),
            endpoint_number as f64,
            &packet_lengths.to_value(),
        ))
    }

    /// Writes the data to an isochronous endpoint, split into packets of these sizes in bytes.
    ///
    /// `Promise<USBIsochronousOutTransferResult> isochronousTransferOut(octet endpointNumber, BufferSource data, sequence<unsigned long> packetLengths)`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBDevice/isochronousTransferOut) · [Specification](https://usb.spec.whatwg.org/#dom-usbdevice-isochronoustransferout)
    #[doc(alias = "isochronousTransferOut")]
    #[inline]
    pub fn isochronous_transfer_out(
        &self,
        endpoint_number: u8,
        data: impl Into<BufferSource>,
        packet_lengths: impl IntoSequence<u32>,
    ) -> Promise<UsbIsochronousOutTransferResult> {
        Promise::of_call(Js::try_call_isochronousTransferOut__number_value2__as_value(
            js(self),
            endpoint_number as f64,
            &data.into().to_js(),
            &packet_lengths.to_value(),
        ))
    }

    /// Resets the device; all running transfers are given up.
    ///
    /// `Promise<undefined> reset()`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBDevice/reset) · [Specification](https://usb.spec.whatwg.org/#dom-usbdevice-reset)
    #[inline]
    pub fn reset(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_reset__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl UsbControlTransferParameters {
    /// The setup values of a control transfer.
    ///
    /// `dictionary USBControlTransferParameters`
    ///
    /// Features `web-usb` and `experimental`.
    pub fn new(request_type: UsbRequestType, recipient: UsbRecipient, request: u8, value: u16, index: u16) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "requestType", request_type.as_str());
        property::set_str(&this, "recipient", recipient.as_str());
        property::set_f64(&this, "request", request as f64);
        property::set_f64(&this, "value", value as f64);
        property::set_f64(&this, "index", index as f64);
        this
    }

    /// Who defines the request: `standard`, `class` or `vendor`.
    ///
    /// `required USBRequestType requestType`
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "requestType")]
    pub fn get_request_type(&self) -> UsbRequestType {
        property::get(self, "requestType")
    }

    /// Sets who defines the request: `standard`, `class` or `vendor`.
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "requestType")]
    pub fn set_request_type(&self, value: UsbRequestType) -> &Self {
        property::set_str(self, "requestType", value.as_str());
        self
    }

    /// The part that the request is for: `device`, `interface`, `endpoint` or `other`.
    ///
    /// `required USBRecipient recipient`
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "recipient")]
    pub fn get_recipient(&self) -> UsbRecipient {
        property::get(self, "recipient")
    }

    /// Sets the part that the request is for: `device`, `interface`, `endpoint` or `other`.
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "recipient")]
    pub fn set_recipient(&self, value: UsbRecipient) -> &Self {
        property::set_str(self, "recipient", value.as_str());
        self
    }

    /// The number of the request.
    ///
    /// `required octet request`
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "request")]
    pub fn get_request(&self) -> u8 {
        property::get(self, "request")
    }

    /// Sets the number of the request.
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "request")]
    pub fn set_request(&self, value: u8) -> &Self {
        property::set_f64(self, "request", value as f64);
        self
    }

    /// A parameter whose meaning depends on the request.
    ///
    /// `required unsigned short value`
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "value")]
    pub fn get_value(&self) -> u16 {
        property::get(self, "value")
    }

    /// Sets a parameter whose meaning depends on the request.
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "value")]
    pub fn set_value(&self, value: u16) -> &Self {
        property::set_f64(self, "value", value as f64);
        self
    }

    /// A parameter that depends on the request; with interface or endpoint requests it holds their number.
    ///
    /// `required unsigned short index`
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "index")]
    pub fn get_index(&self) -> u16 {
        property::get(self, "index")
    }

    /// Sets a parameter that depends on the request; with interface or endpoint requests it holds their number.
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "index")]
    pub fn set_index(&self, value: u16) -> &Self {
        property::set_f64(self, "index", value as f64);
        self
    }
}

#[cfg(feature = "experimental")]
impl UsbConfiguration {
    /// Makes a new `USBConfiguration`.
    ///
    /// `constructor(USBDevice device, octet configurationValue)`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBConfiguration/USBConfiguration) · [Specification](https://usb.spec.whatwg.org/#dom-usbconfiguration-usbconfiguration)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(device: &UsbDevice, configuration_value: u8) -> Result<UsbConfiguration, Exception> {
        Js::try_new_USBConfiguration__value_number__as_value(device.as_ref(), configuration_value as f64).map(Js::cast)
    }

    /// The number to give to `selectConfiguration`.
    ///
    /// `readonly attribute octet configurationValue`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBConfiguration/configurationValue) · [Specification](https://usb.spec.whatwg.org/#dom-usbconfiguration-configurationvalue)
    #[doc(alias = "configurationValue")]
    #[inline]
    pub fn configuration_value(&self) -> u8 {
        Js::get_configurationValue__as_number(js(self)) as u8
    }

    /// The name of the configuration, null if the device gives none.
    ///
    /// `readonly attribute DOMString? configurationName`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBConfiguration/configurationName) · [Specification](https://usb.spec.whatwg.org/#dom-usbconfiguration-configurationname)
    #[doc(alias = "configurationName")]
    #[inline]
    pub fn configuration_name(&self) -> Option<String> {
        Js::get_configurationName__as_value(js(self)).as_string()
    }

    /// The interfaces of the configuration.
    ///
    /// `readonly attribute FrozenArray<USBInterface> interfaces`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/USBConfiguration/interfaces) · [Specification](https://usb.spec.whatwg.org/#dom-usbconfiguration-interfaces)
    #[inline]
    pub fn interfaces(&self) -> Array<UsbInterface> {
        FromJs::from_js(Js::get_interfaces__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl UsbInterface {
    /// Makes a new `USBInterface`.
    ///
    /// `constructor(USBConfiguration configuration, octet interfaceNumber)`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [Specification](https://usb.spec.whatwg.org/#dom-usbinterface-usbinterface)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(configuration: &UsbConfiguration, interface_number: u8) -> Result<UsbInterface, Exception> {
        Js::try_new_USBInterface__value_number__as_value(configuration.as_ref(), interface_number as f64).map(Js::cast)
    }

    /// The number to give to `claimInterface`.
    ///
    /// `readonly attribute octet interfaceNumber`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [Specification](https://usb.spec.whatwg.org/#dom-usbinterface-interfacenumber)
    #[doc(alias = "interfaceNumber")]
    #[inline]
    pub fn interface_number(&self) -> u8 {
        Js::get_interfaceNumber__as_number(js(self)) as u8
    }

    /// The setting in use.
    ///
    /// `readonly attribute USBAlternateInterface alternate`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [Specification](https://usb.spec.whatwg.org/#dom-usbinterface-alternate)
    #[inline]
    pub fn alternate(&self) -> UsbAlternateInterface {
        FromJs::from_js(Js::get_alternate__as_value(js(self)))
    }

    /// All settings of the interface.
    ///
    /// `readonly attribute FrozenArray<USBAlternateInterface> alternates`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [Specification](https://usb.spec.whatwg.org/#dom-usbinterface-alternates)
    #[inline]
    pub fn alternates(&self) -> Array<UsbAlternateInterface> {
        FromJs::from_js(Js::get_alternates__as_value(js(self)))
    }

    /// Whether this page has claimed the interface.
    ///
    /// `readonly attribute boolean claimed`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [Specification](https://usb.spec.whatwg.org/#dom-usbinterface-claimed)
    #[inline]
    pub fn claimed(&self) -> bool {
        Js::get_claimed__as_bool(js(self)).get()
    }
}

#[cfg(feature = "experimental")]
impl UsbAlternateInterface {
    /// Makes a new `USBAlternateInterface`.
    ///
    /// `constructor(USBInterface deviceInterface, octet alternateSetting)`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [Specification](https://usb.spec.whatwg.org/#dom-usbalternateinterface-usbalternateinterface)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(device_interface: &UsbInterface, alternate_setting: u8) -> Result<UsbAlternateInterface, Exception> {
        Js::try_new_USBAlternateInterface__value_number__as_value(device_interface.as_ref(), alternate_setting as f64)
            .map(Js::cast)
    }

    /// The number to give to `selectAlternateInterface`.
    ///
    /// `readonly attribute octet alternateSetting`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [Specification](https://usb.spec.whatwg.org/#dom-usbalternateinterface-alternatesetting)
    #[doc(alias = "alternateSetting")]
    #[inline]
    pub fn alternate_setting(&self) -> u8 {
        Js::get_alternateSetting__as_number(js(self)) as u8
    }

    /// The class of the interface, such as 3 for human interface devices.
    ///
    /// `readonly attribute octet interfaceClass`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [Specification](https://usb.spec.whatwg.org/#dom-usbalternateinterface-interfaceclass)
    #[doc(alias = "interfaceClass")]
    #[inline]
    pub fn interface_class(&self) -> u8 {
        Js::get_interfaceClass__as_number(js(self)) as u8
    }

    /// The subclass within `interfaceClass`.
    ///
    /// `readonly attribute octet interfaceSubclass`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [Specification](https://usb.spec.whatwg.org/#dom-usbalternateinterface-interfacesubclass)
    #[doc(alias = "interfaceSubclass")]
    #[inline]
    pub fn interface_subclass(&self) -> u8 {
        Js::get_interfaceSubclass__as_number(js(self)) as u8
    }

    /// The protocol within the class and subclass.
    ///
    /// `readonly attribute octet interfaceProtocol`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [Specification](https://usb.spec.whatwg.org/#dom-usbalternateinterface-interfaceprotocol)
    #[doc(alias = "interfaceProtocol")]
    #[inline]
    pub fn interface_protocol(&self) -> u8 {
        Js::get_interfaceProtocol__as_number(js(self)) as u8
    }

    /// The name of the setting, null if the device gives none.
    ///
    /// `readonly attribute DOMString? interfaceName`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [Specification](https://usb.spec.whatwg.org/#dom-usbalternateinterface-interfacename)
    #[doc(alias = "interfaceName")]
    #[inline]
    pub fn interface_name(&self) -> Option<String> {
        Js::get_interfaceName__as_value(js(self)).as_string()
    }

    /// The endpoints of this setting.
    ///
    /// `readonly attribute FrozenArray<USBEndpoint> endpoints`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [Specification](https://usb.spec.whatwg.org/#dom-usbalternateinterface-endpoints)
    #[inline]
    pub fn endpoints(&self) -> Array<UsbEndpoint> {
        FromJs::from_js(Js::get_endpoints__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl UsbEndpoint {
    /// Makes a new `USBEndpoint`.
    ///
    /// `constructor(USBAlternateInterface alternate, octet endpointNumber, USBDirection direction)`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [Specification](https://usb.spec.whatwg.org/#dom-usbendpoint-usbendpoint)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(
        alternate: &UsbAlternateInterface,
        endpoint_number: u8,
        direction: UsbDirection,
    ) -> Result<UsbEndpoint, Exception> {
        Js::try_new_USBEndpoint__value_number_str__as_value(
            alternate.as_ref(),
            endpoint_number as f64,
            direction.as_str(),
        )
        .map(Js::cast)
    }

    /// The number of the endpoint, 1 to 15, for the transfer methods.
    ///
    /// `readonly attribute octet endpointNumber`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [Specification](https://usb.spec.whatwg.org/#dom-usbendpoint-endpointnumber)
    #[doc(alias = "endpointNumber")]
    #[inline]
    pub fn endpoint_number(&self) -> u8 {
        Js::get_endpointNumber__as_number(js(self)) as u8
    }

    /// Whether data goes from the device (`in`) or to it (`out`).
    ///
    /// `readonly attribute USBDirection direction`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [Specification](https://usb.spec.whatwg.org/#dom-usbendpoint-direction)
    #[inline]
    pub fn direction(&self) -> UsbDirection {
        FromJs::from_js(Js::get_direction__as_value(js(self)))
    }

    /// How the endpoint transfers data: `bulk`, `interrupt` or `isochronous`.
    ///
    /// `readonly attribute USBEndpointType type`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [Specification](https://usb.spec.whatwg.org/#dom-usbendpoint-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> UsbEndpointType {
        FromJs::from_js(Js::get_type__as_value(js(self)))
    }

    /// The largest size of one packet in bytes.
    ///
    /// `readonly attribute unsigned long packetSize`
    ///
    /// Features `web-usb` and `experimental`. Not in Baseline. [Specification](https://usb.spec.whatwg.org/#dom-usbendpoint-packetsize)
    #[doc(alias = "packetSize")]
    #[inline]
    pub fn packet_size(&self) -> u32 {
        Js::get_packetSize__as_number(js(self)) as u32
    }
}

#[cfg(feature = "experimental")]
impl UsbBlocklistEntry {
    /// A device that pages are never allowed to use.
    ///
    /// `dictionary USBBlocklistEntry`
    ///
    /// Features `web-usb` and `experimental`.
    pub fn new(id_vendor: u16, id_product: u16, bcd_device: u16) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "idVendor", id_vendor as f64);
        property::set_f64(&this, "idProduct", id_product as f64);
        property::set_f64(&this, "bcdDevice", bcd_device as f64);
        this
    }

    /// The number of the manufacturer.
    ///
    /// `required unsigned short idVendor`
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "idVendor")]
    pub fn get_id_vendor(&self) -> u16 {
        property::get(self, "idVendor")
    }

    /// Sets the number of the manufacturer.
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "idVendor")]
    pub fn set_id_vendor(&self, value: u16) -> &Self {
        property::set_f64(self, "idVendor", value as f64);
        self
    }

    /// The number of the product.
    ///
    /// `required unsigned short idProduct`
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "idProduct")]
    pub fn get_id_product(&self) -> u16 {
        property::get(self, "idProduct")
    }

    /// Sets the number of the product.
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "idProduct")]
    pub fn set_id_product(&self, value: u16) -> &Self {
        property::set_f64(self, "idProduct", value as f64);
        self
    }

    /// The newest blocked version of the device, as a binary-coded decimal.
    ///
    /// `required unsigned short bcdDevice`
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "bcdDevice")]
    pub fn get_bcd_device(&self) -> u16 {
        property::get(self, "bcdDevice")
    }

    /// Sets the newest blocked version of the device, as a binary-coded decimal.
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "bcdDevice")]
    pub fn set_bcd_device(&self, value: u16) -> &Self {
        property::set_f64(self, "bcdDevice", value as f64);
        self
    }
}

#[cfg(feature = "experimental")]
impl UsbPermissionDescriptor {
    /// A query for the permission to use USB devices.
    ///
    /// `dictionary USBPermissionDescriptor : PermissionDescriptor`
    ///
    /// Features `web-usb` and `experimental`.
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// The filters that the devices in question match.
    ///
    /// `sequence<USBDeviceFilter> filters`
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "filters")]
    pub fn get_filters(&self) -> Option<Array<UsbDeviceFilter>> {
        property::get(self, "filters")
    }

    /// Sets the filters that the devices in question match.
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "filters")]
    pub fn set_filters(&self, value: impl IntoSequence<UsbDeviceFilter>) -> &Self {
        property::set(self, "filters", &value.to_value());
        self
    }

    /// The filters that the devices in question do not match.
    ///
    /// `sequence<USBDeviceFilter> exclusionFilters`
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "exclusionFilters")]
    pub fn get_exclusion_filters(&self) -> Option<Array<UsbDeviceFilter>> {
        property::get(self, "exclusionFilters")
    }

    /// Sets the filters that the devices in question do not match.
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "exclusionFilters")]
    pub fn set_exclusion_filters(&self, value: impl IntoSequence<UsbDeviceFilter>) -> &Self {
        property::set(self, "exclusionFilters", &value.to_value());
        self
    }

    /// Sets the name of the feature, such as `geolocation`.
    ///
    /// `required DOMString name`
    ///
    /// Features `web-usb` and `experimental`. Inherited from `PermissionDescriptor`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl AllowedUsbDevice {
    /// A device that the user has allowed.
    ///
    /// `dictionary AllowedUSBDevice`
    ///
    /// Features `web-usb` and `experimental`.
    pub fn new(vendor_id: u8, product_id: u8) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "vendorId", vendor_id as f64);
        property::set_f64(&this, "productId", product_id as f64);
        this
    }

    /// The number of the manufacturer.
    ///
    /// `required octet vendorId`
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "vendorId")]
    pub fn get_vendor_id(&self) -> u8 {
        property::get(self, "vendorId")
    }

    /// Sets the number of the manufacturer.
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "vendorId")]
    pub fn set_vendor_id(&self, value: u8) -> &Self {
        property::set_f64(self, "vendorId", value as f64);
        self
    }

    /// The number of the product.
    ///
    /// `required octet productId`
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "productId")]
    pub fn get_product_id(&self) -> u8 {
        property::get(self, "productId")
    }

    /// Sets the number of the product.
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "productId")]
    pub fn set_product_id(&self, value: u8) -> &Self {
        property::set_f64(self, "productId", value as f64);
        self
    }

    /// The serial number, absent if the device has none.
    ///
    /// `DOMString serialNumber`
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "serialNumber")]
    pub fn get_serial_number(&self) -> Option<String> {
        property::get(self, "serialNumber")
    }

    /// Sets the serial number, absent if the device has none.
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "serialNumber")]
    pub fn set_serial_number(&self, value: &str) -> &Self {
        property::set_str(self, "serialNumber", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl UsbPermissionStorage {
    /// The allowed devices that the browser remembers for an origin.
    ///
    /// `dictionary USBPermissionStorage`
    ///
    /// Features `web-usb` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The devices that the user has allowed.
    ///
    /// `sequence<AllowedUSBDevice> allowedDevices = []`
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "allowedDevices")]
    pub fn get_allowed_devices(&self) -> Option<Array<AllowedUsbDevice>> {
        property::get(self, "allowedDevices")
    }

    /// Sets the devices that the user has allowed.
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "allowedDevices")]
    pub fn set_allowed_devices(&self, value: impl IntoSequence<AllowedUsbDevice>) -> &Self {
        property::set(self, "allowedDevices", &value.to_value());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for UsbPermissionStorage {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl UsbPermissionResult {
    /// The allowed devices that match the query.
    ///
    /// `attribute FrozenArray<USBDevice> devices`
    ///
    /// Features `web-usb` and `experimental`.
    #[inline]
    pub fn devices(&self) -> Array<UsbDevice> {
        FromJs::from_js(Js::get_devices__as_value(js(self)))
    }

    /// Sets the allowed devices that match the query.
    ///
    /// Features `web-usb` and `experimental`.
    #[doc(alias = "devices")]
    #[inline]
    pub fn set_devices(&self, value: impl IntoSequence<UsbDevice>) {
        Js::set_devices__value(js(self), &value.to_value())
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "alternate")]
    pub(crate) fn get_alternate__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "alternateSetting")]
    pub(crate) fn get_alternateSetting__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "alternates")]
    pub(crate) fn get_alternates__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "bytesWritten")]
    pub(crate) fn get_bytesWritten__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "claimed")]
    pub(crate) fn get_claimed__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "configuration")]
    pub(crate) fn get_configuration__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "configurationName")]
    pub(crate) fn get_configurationName__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "configurationValue")]
    pub(crate) fn get_configurationValue__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "configurations")]
    pub(crate) fn get_configurations__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "deviceClass")]
    pub(crate) fn get_deviceClass__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "deviceProtocol")]
    pub(crate) fn get_deviceProtocol__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "deviceSubclass")]
    pub(crate) fn get_deviceSubclass__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "deviceVersionMajor")]
    pub(crate) fn get_deviceVersionMajor__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "deviceVersionMinor")]
    pub(crate) fn get_deviceVersionMinor__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "deviceVersionSubminor")]
    pub(crate) fn get_deviceVersionSubminor__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "endpointNumber")]
    pub(crate) fn get_endpointNumber__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "endpoints")]
    pub(crate) fn get_endpoints__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "interfaceClass")]
    pub(crate) fn get_interfaceClass__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "interfaceName")]
    pub(crate) fn get_interfaceName__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "interfaceNumber")]
    pub(crate) fn get_interfaceNumber__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "interfaceProtocol")]
    pub(crate) fn get_interfaceProtocol__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "interfaceSubclass")]
    pub(crate) fn get_interfaceSubclass__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "interfaces")]
    pub(crate) fn get_interfaces__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "manufacturerName")]
    pub(crate) fn get_manufacturerName__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "packetSize")]
    pub(crate) fn get_packetSize__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "packets")]
    pub(crate) fn get_packets__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "usb")]
    pub(crate) fn get_usb__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "usbVersionMajor")]
    pub(crate) fn get_usbVersionMajor__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "usbVersionMinor")]
    pub(crate) fn get_usbVersionMinor__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "usbVersionSubminor")]
    pub(crate) fn get_usbVersionSubminor__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, js_name = "claimInterface")]
    pub(crate) fn try_call_claimInterface__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "clearHalt")]
    pub(crate) fn try_call_clearHalt__str_number__as_value(this: &Js, a0: &str, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "controlTransferIn")]
    pub(crate) fn try_call_controlTransferIn__value_number__as_value(
        this: &Js,
        a0: &JsValue,
        a1: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "controlTransferOut")]
    pub(crate) fn try_call_controlTransferOut__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "controlTransferOut")]
    pub(crate) fn try_call_controlTransferOut__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "isochronousTransferIn")]
    pub(crate) fn try_call_isochronousTransferIn__number_value__as_value(
        this: &Js,
        a0: f64,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "isochronousTransferOut")]
    pub(crate) fn try_call_isochronousTransferOut__number_value2__as_value(
        this: &Js,
        a0: f64,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "releaseInterface")]
    pub(crate) fn try_call_releaseInterface__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "selectAlternateInterface")]
    pub(crate) fn try_call_selectAlternateInterface__number2__as_value(
        this: &Js,
        a0: f64,
        a1: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "selectConfiguration")]
    pub(crate) fn try_call_selectConfiguration__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "transferIn")]
    pub(crate) fn try_call_transferIn__number2__as_value(this: &Js, a0: f64, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "transferOut")]
    pub(crate) fn try_call_transferOut__number_value__as_value(
        this: &Js,
        a0: f64,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "USBAlternateInterface")]
    pub(crate) fn try_new_USBAlternateInterface__value_number__as_value(a0: &JsValue, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "USBConfiguration")]
    pub(crate) fn try_new_USBConfiguration__value_number__as_value(a0: &JsValue, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "USBConnectionEvent")]
    pub(crate) fn new_USBConnectionEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "USBEndpoint")]
    pub(crate) fn try_new_USBEndpoint__value_number_str__as_value(
        a0: &JsValue,
        a1: f64,
        a2: &str,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "USBInTransferResult")]
    pub(crate) fn try_new_USBInTransferResult__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "USBInTransferResult")]
    pub(crate) fn try_new_USBInTransferResult__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "USBInterface")]
    pub(crate) fn try_new_USBInterface__value_number__as_value(a0: &JsValue, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "USBIsochronousInTransferPacket")]
    pub(crate) fn try_new_USBIsochronousInTransferPacket__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "USBIsochronousInTransferPacket")]
    pub(crate) fn try_new_USBIsochronousInTransferPacket__str_value__as_value(
        a0: &str,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "USBIsochronousInTransferResult")]
    pub(crate) fn new_USBIsochronousInTransferResult__value__as_value(a0: &JsValue) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "USBIsochronousInTransferResult")]
    pub(crate) fn try_new_USBIsochronousInTransferResult__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "USBIsochronousOutTransferPacket")]
    pub(crate) fn try_new_USBIsochronousOutTransferPacket__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "USBIsochronousOutTransferPacket")]
    pub(crate) fn try_new_USBIsochronousOutTransferPacket__str_number__as_value(
        a0: &str,
        a1: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "USBIsochronousOutTransferResult")]
    pub(crate) fn new_USBIsochronousOutTransferResult__value__as_value(a0: &JsValue) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "USBOutTransferResult")]
    pub(crate) fn try_new_USBOutTransferResult__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "USBOutTransferResult")]
    pub(crate) fn try_new_USBOutTransferResult__str_number__as_value(a0: &str, a1: f64) -> Result<Js, Exception>;
}
