//! Serial ports

use crate::runtime::prelude::*;
use crate::{
    BluetoothServiceUuid, Event, FlowControlType, Navigator, ParityType, ReadableStream, Serial, SerialInputSignals,
    SerialOptions, SerialOutputSignals, SerialPort, SerialPortFilter, SerialPortInfo, SerialPortRequestOptions,
    WorkerNavigator, WritableStream,
};

impl Navigator {
    /// The entry point to serial ports.
    ///
    /// `readonly attribute Serial serial`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Feature `web-serial`. Exposed in Window only. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/serial) · [Specification](https://serial.spec.whatwg.org/#extensions-to-the-navigator-interface)
    #[inline]
    pub fn serial(&self) -> Option<Serial> {
        Js::get_serial__as_option_value(js(self)).map(Js::read)
    }
}

impl WorkerNavigator {
    /// The entry point to serial ports.
    ///
    /// `readonly attribute Serial serial`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Feature `web-serial`. Exposed in DedicatedWorker only. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerNavigator/serial) · [Specification](https://serial.spec.whatwg.org/#dom-workernavigator-serial)
    #[inline]
    pub fn serial(&self) -> Option<Serial> {
        Js::get_serial__as_option_value(js(self)).map(Js::read)
    }
}

impl Serial {
    /// The handler of the event `connect`.
    ///
    /// `attribute EventHandler onconnect`
    ///
    /// Feature `web-serial`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SerialPort/connect_event) · [Specification](https://serial.spec.whatwg.org/#dfn-connect)
    pub fn onconnect(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onconnect")
    }

    /// Sets the handler of the event `connect`.
    ///
    /// Feature `web-serial`.
    #[doc(alias = "onconnect")]
    pub fn set_onconnect(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onconnect", nullable(value))
    }

    /// The handler of the event `disconnect`.
    ///
    /// `attribute EventHandler ondisconnect`
    ///
    /// Feature `web-serial`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SerialPort/disconnect_event) · [Specification](https://serial.spec.whatwg.org/#dfn-disconnect)
    pub fn ondisconnect(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ondisconnect")
    }

    /// Sets the handler of the event `disconnect`.
    ///
    /// Feature `web-serial`.
    #[doc(alias = "ondisconnect")]
    pub fn set_ondisconnect(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ondisconnect", nullable(value))
    }

    /// Resolves to the ports that the user has allowed the site to use.
    ///
    /// `Promise<sequence<SerialPort>> getPorts()`
    ///
    /// Feature `web-serial`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Serial/getPorts) · [Specification](https://serial.spec.whatwg.org/#dom-serial-getports)
    #[doc(alias = "getPorts")]
    #[inline]
    pub fn get_ports(&self) -> Promise<Array<SerialPort>> {
        Promise::of_call(Js::try_call_getPorts__as_value(js(self)))
    }

    /// Lets the user choose a port and resolves to it; needs a user gesture.
    ///
    /// `Promise<SerialPort> requestPort(optional SerialPortRequestOptions options = {})`
    ///
    /// Feature `web-serial`. Exposed in Window only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Serial/requestPort) · [Specification](https://serial.spec.whatwg.org/#dom-serial-requestport)
    #[doc(alias = "requestPort")]
    #[inline]
    pub fn request_port(&self) -> Promise<SerialPort> {
        Promise::of_call(Js::try_call_requestPort__as_value(js(self)))
    }

    /// As `request_port`, with `options`.
    ///
    /// `Promise<SerialPort> requestPort(optional SerialPortRequestOptions options = {})`
    ///
    /// Feature `web-serial`.
    #[doc(alias = "requestPort")]
    #[inline]
    pub fn request_port_with_options(&self, options: &SerialPortRequestOptions) -> Promise<SerialPort> {
        Promise::of_call(Js::try_call_requestPort__value__as_value(js(self), options.as_ref()))
    }
}

impl SerialPortRequestOptions {
    /// The choice of serial ports to offer to the user.
    ///
    /// `dictionary SerialPortRequestOptions`
    ///
    /// Feature `web-serial`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The conditions, of which a port must meet one to be offered; without them, all are.
    ///
    /// `sequence<SerialPortFilter> filters`
    ///
    /// Feature `web-serial`.
    #[doc(alias = "filters")]
    pub fn get_filters(&self) -> Option<Array<SerialPortFilter>> {
        property::get(self, "filters")
    }

    /// Sets the conditions, of which a port must meet one to be offered; without them, all are.
    ///
    /// Feature `web-serial`.
    #[doc(alias = "filters")]
    pub fn set_filters(&self, value: impl IntoSequence<SerialPortFilter>) -> &Self {
        property::set(self, "filters", &value.to_value());
        self
    }

    /// Bluetooth services, besides the standard serial one, whose ports are offered too.
    ///
    /// `sequence<BluetoothServiceUUID> allowedBluetoothServiceClassIds`
    ///
    /// Feature `web-serial`.
    #[doc(alias = "allowedBluetoothServiceClassIds")]
    pub fn get_allowed_bluetooth_service_class_ids(&self) -> Option<Array<BluetoothServiceUuid>> {
        property::get(self, "allowedBluetoothServiceClassIds")
    }

    /// Sets bluetooth services, besides the standard serial one, whose ports are offered too.
    ///
    /// Feature `web-serial`.
    #[doc(alias = "allowedBluetoothServiceClassIds")]
    pub fn set_allowed_bluetooth_service_class_ids(&self, value: impl IntoSequence<BluetoothServiceUuid>) -> &Self {
        property::set(self, "allowedBluetoothServiceClassIds", &value.to_value());
        self
    }
}

impl Default for SerialPortRequestOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl SerialPortFilter {
    /// A condition for the serial ports offered to the user.
    ///
    /// `dictionary SerialPortFilter`
    ///
    /// Feature `web-serial`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The number of the USB vendor.
    ///
    /// `unsigned short usbVendorId`
    ///
    /// Feature `web-serial`.
    #[doc(alias = "usbVendorId")]
    pub fn get_usb_vendor_id(&self) -> Option<u16> {
        property::get(self, "usbVendorId")
    }

    /// Sets the number of the USB vendor.
    ///
    /// Feature `web-serial`.
    #[doc(alias = "usbVendorId")]
    pub fn set_usb_vendor_id(&self, value: u16) -> &Self {
        property::set_f64(self, "usbVendorId", value as f64);
        self
    }

    /// The number of the USB product; needs `usbVendorId` too.
    ///
    /// `unsigned short usbProductId`
    ///
    /// Feature `web-serial`.
    #[doc(alias = "usbProductId")]
    pub fn get_usb_product_id(&self) -> Option<u16> {
        property::get(self, "usbProductId")
    }

    /// Sets the number of the USB product; needs `usbVendorId` too.
    ///
    /// Feature `web-serial`.
    #[doc(alias = "usbProductId")]
    pub fn set_usb_product_id(&self, value: u16) -> &Self {
        property::set_f64(self, "usbProductId", value as f64);
        self
    }

    /// The Bluetooth service of the port.
    ///
    /// `BluetoothServiceUUID bluetoothServiceClassId`
    ///
    /// Feature `web-serial`.
    #[doc(alias = "bluetoothServiceClassId")]
    pub fn get_bluetooth_service_class_id(&self) -> Option<BluetoothServiceUuid> {
        property::get(self, "bluetoothServiceClassId")
    }

    /// Sets the Bluetooth service of the port.
    ///
    /// Feature `web-serial`.
    #[doc(alias = "bluetoothServiceClassId")]
    pub fn set_bluetooth_service_class_id(&self, value: impl Into<BluetoothServiceUuid>) -> &Self {
        property::set(self, "bluetoothServiceClassId", &value.into().to_js());
        self
    }
}

impl Default for SerialPortFilter {
    fn default() -> Self {
        Self::new()
    }
}

impl SerialPort {
    /// The handler of the event `connect`.
    ///
    /// `attribute EventHandler onconnect`
    ///
    /// Feature `web-serial`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SerialPort/connect_event) · [Specification](https://serial.spec.whatwg.org/#dfn-connect)
    pub fn onconnect(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onconnect")
    }

    /// Sets the handler of the event `connect`.
    ///
    /// Feature `web-serial`.
    #[doc(alias = "onconnect")]
    pub fn set_onconnect(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onconnect", nullable(value))
    }

    /// The handler of the event `disconnect`.
    ///
    /// `attribute EventHandler ondisconnect`
    ///
    /// Feature `web-serial`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SerialPort/disconnect_event) · [Specification](https://serial.spec.whatwg.org/#dfn-disconnect)
    pub fn ondisconnect(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ondisconnect")
    }

    /// Sets the handler of the event `disconnect`.
    ///
    /// Feature `web-serial`.
    #[doc(alias = "ondisconnect")]
    pub fn set_ondisconnect(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ondisconnect", nullable(value))
    }

    /// Whether the device is connected at present.
    ///
    /// `readonly attribute boolean connected`
    ///
    /// Feature `web-serial`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SerialPort/connected) · [Specification](https://serial.spec.whatwg.org/#dom-serialport-connected)
    #[inline]
    pub fn connected(&self) -> bool {
        Js::get_connected__as_bool(js(self)).get()
    }

    /// The stream of bytes from the device; null while the port is closed.
    ///
    /// `readonly attribute ReadableStream? readable`
    ///
    /// Feature `web-serial`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SerialPort/readable) · [Specification](https://serial.spec.whatwg.org/#dom-serialport-readable)
    #[inline]
    pub fn readable(&self) -> Option<ReadableStream> {
        Js::get_readable__as_option_value(js(self)).map(Js::read)
    }

    /// The stream of bytes to the device; null while the port is closed.
    ///
    /// `readonly attribute WritableStream? writable`
    ///
    /// Feature `web-serial`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SerialPort/writable) · [Specification](https://serial.spec.whatwg.org/#dom-serialport-writable)
    #[inline]
    pub fn writable(&self) -> Option<WritableStream> {
        Js::get_writable__as_option_value(js(self)).map(Js::read)
    }

    /// Returns what is known about the device.
    ///
    /// `SerialPortInfo getInfo()`
    ///
    /// Feature `web-serial`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SerialPort/getInfo) · [Specification](https://serial.spec.whatwg.org/#dom-serialport-getinfo)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getInfo")]
    #[inline]
    pub fn get_info(&self) -> Result<SerialPortInfo, Exception> {
        Js::try_call_getInfo__as_value(js(self)).map(Js::read)
    }

    /// Opens the port with the given parameters.
    ///
    /// `Promise<undefined> open(SerialOptions options)`
    ///
    /// Feature `web-serial`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SerialPort/open) · [Specification](https://serial.spec.whatwg.org/#dom-serialport-open)
    #[inline]
    pub fn open(&self, options: &SerialOptions) -> Promise<()> {
        Promise::of_call(Js::try_call_open__value__as_value(js(self), options.as_ref()))
    }

    /// Sets control lines of the port; the others stay as they are.
    ///
    /// `Promise<undefined> setSignals(optional SerialOutputSignals signals = {})`
    ///
    /// Feature `web-serial`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SerialPort/setSignals) · [Specification](https://serial.spec.whatwg.org/#dom-serialport-setsignals)
    #[doc(alias = "setSignals")]
    #[inline]
    pub fn set_signals(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_setSignals__as_value(js(self)))
    }

    /// As `set_signals`, with `signals`.
    ///
    /// `Promise<undefined> setSignals(optional SerialOutputSignals signals = {})`
    ///
    /// Feature `web-serial`.
    #[doc(alias = "setSignals")]
    #[inline]
    pub fn set_signals_with_signals(&self, signals: &SerialOutputSignals) -> Promise<()> {
        Promise::of_call(Js::try_call_setSignals__value__as_value(js(self), signals.as_ref()))
    }

    /// Resolves to the state of the control lines that the device sets.
    ///
    /// `Promise<SerialInputSignals> getSignals()`
    ///
    /// Feature `web-serial`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SerialPort/getSignals) · [Specification](https://serial.spec.whatwg.org/#dom-serialport-getsignals)
    #[doc(alias = "getSignals")]
    #[inline]
    pub fn get_signals(&self) -> Promise<SerialInputSignals> {
        Promise::of_call(Js::try_call_getSignals__as_value(js(self)))
    }

    /// Closes the port; its streams must not be locked.
    ///
    /// `Promise<undefined> close()`
    ///
    /// Feature `web-serial`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SerialPort/close) · [Specification](https://serial.spec.whatwg.org/#dom-serialport-close)
    #[inline]
    pub fn close(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_close__as_value(js(self)))
    }

    /// Gives up the site's permission for the port.
    ///
    /// `Promise<undefined> forget()`
    ///
    /// Feature `web-serial`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SerialPort/forget) · [Specification](https://serial.spec.whatwg.org/#dom-serialport-forget)
    #[inline]
    pub fn forget(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_forget__as_value(js(self)))
    }
}

impl SerialPortInfo {
    /// Facts that identify the device behind a serial port.
    ///
    /// `dictionary SerialPortInfo`
    ///
    /// Feature `web-serial`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The number of the USB vendor, for USB devices.
    ///
    /// `unsigned short usbVendorId`
    ///
    /// Feature `web-serial`.
    #[doc(alias = "usbVendorId")]
    pub fn get_usb_vendor_id(&self) -> Option<u16> {
        property::get(self, "usbVendorId")
    }

    /// Sets the number of the USB vendor, for USB devices.
    ///
    /// Feature `web-serial`.
    #[doc(alias = "usbVendorId")]
    pub fn set_usb_vendor_id(&self, value: u16) -> &Self {
        property::set_f64(self, "usbVendorId", value as f64);
        self
    }

    /// The number of the USB product, for USB devices.
    ///
    /// `unsigned short usbProductId`
    ///
    /// Feature `web-serial`.
    #[doc(alias = "usbProductId")]
    pub fn get_usb_product_id(&self) -> Option<u16> {
        property::get(self, "usbProductId")
    }

    /// Sets the number of the USB product, for USB devices.
    ///
    /// Feature `web-serial`.
    #[doc(alias = "usbProductId")]
    pub fn set_usb_product_id(&self, value: u16) -> &Self {
        property::set_f64(self, "usbProductId", value as f64);
        self
    }

    /// The Bluetooth service, for Bluetooth devices.
    ///
    /// `BluetoothServiceUUID bluetoothServiceClassId`
    ///
    /// Feature `web-serial`.
    #[doc(alias = "bluetoothServiceClassId")]
    pub fn get_bluetooth_service_class_id(&self) -> Option<BluetoothServiceUuid> {
        property::get(self, "bluetoothServiceClassId")
    }

    /// Sets the Bluetooth service, for Bluetooth devices.
    ///
    /// Feature `web-serial`.
    #[doc(alias = "bluetoothServiceClassId")]
    pub fn set_bluetooth_service_class_id(&self, value: impl Into<BluetoothServiceUuid>) -> &Self {
        property::set(self, "bluetoothServiceClassId", &value.into().to_js());
        self
    }
}

impl Default for SerialPortInfo {
    fn default() -> Self {
        Self::new()
    }
}

impl SerialOptions {
    /// The parameters of a serial line: speed, bits, parity and flow control.
    ///
    /// `dictionary SerialOptions`
    ///
    /// Feature `web-serial`.
    pub fn new(baud_rate: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "baudRate", baud_rate as f64);
        this
    }

    /// The speed of the line in bits per second, such as 9600.
    ///
    /// `required [EnforceRange] unsigned long baudRate`
    ///
    /// Feature `web-serial`.
    #[doc(alias = "baudRate")]
    pub fn get_baud_rate(&self) -> u32 {
        property::get(self, "baudRate")
    }

    /// Sets the speed of the line in bits per second, such as 9600.
    ///
    /// Feature `web-serial`.
    #[doc(alias = "baudRate")]
    pub fn set_baud_rate(&self, value: u32) -> &Self {
        property::set_f64(self, "baudRate", value as f64);
        self
    }

    /// The number of data bits in each frame, 7 or 8.
    ///
    /// `[EnforceRange] octet dataBits = 8`
    ///
    /// Feature `web-serial`.
    #[doc(alias = "dataBits")]
    pub fn get_data_bits(&self) -> Option<u8> {
        property::get(self, "dataBits")
    }

    /// Sets the number of data bits in each frame, 7 or 8.
    ///
    /// Feature `web-serial`.
    #[doc(alias = "dataBits")]
    pub fn set_data_bits(&self, value: u8) -> &Self {
        property::set_f64(self, "dataBits", value as f64);
        self
    }

    /// The number of stop bits after each frame, 1 or 2.
    ///
    /// `[EnforceRange] octet stopBits = 1`
    ///
    /// Feature `web-serial`.
    #[doc(alias = "stopBits")]
    pub fn get_stop_bits(&self) -> Option<u8> {
        property::get(self, "stopBits")
    }

    /// Sets the number of stop bits after each frame, 1 or 2.
    ///
    /// Feature `web-serial`.
    #[doc(alias = "stopBits")]
    pub fn set_stop_bits(&self, value: u8) -> &Self {
        property::set_f64(self, "stopBits", value as f64);
        self
    }

    /// The check bit of each frame; none by default.
    ///
    /// `ParityType parity = "none"`
    ///
    /// Feature `web-serial`.
    #[doc(alias = "parity")]
    pub fn get_parity(&self) -> Option<ParityType> {
        property::get(self, "parity")
    }

    /// Sets the check bit of each frame; none by default.
    ///
    /// Feature `web-serial`.
    #[doc(alias = "parity")]
    pub fn set_parity(&self, value: ParityType) -> &Self {
        property::set_str(self, "parity", value.as_str());
        self
    }

    /// The size of the buffers for reading and writing in bytes, 255 by default.
    ///
    /// `[EnforceRange] unsigned long bufferSize = 255`
    ///
    /// Feature `web-serial`.
    #[doc(alias = "bufferSize")]
    pub fn get_buffer_size(&self) -> Option<u32> {
        property::get(self, "bufferSize")
    }

    /// Sets the size of the buffers for reading and writing in bytes, 255 by default.
    ///
    /// Feature `web-serial`.
    #[doc(alias = "bufferSize")]
    pub fn set_buffer_size(&self, value: u32) -> &Self {
        property::set_f64(self, "bufferSize", value as f64);
        self
    }

    /// The flow control; none by default.
    ///
    /// `FlowControlType flowControl = "none"`
    ///
    /// Feature `web-serial`.
    #[doc(alias = "flowControl")]
    pub fn get_flow_control(&self) -> Option<FlowControlType> {
        property::get(self, "flowControl")
    }

    /// Sets the flow control; none by default.
    ///
    /// Feature `web-serial`.
    #[doc(alias = "flowControl")]
    pub fn set_flow_control(&self, value: FlowControlType) -> &Self {
        property::set_str(self, "flowControl", value.as_str());
        self
    }
}

impl SerialOutputSignals {
    /// The control lines that the page sets.
    ///
    /// `dictionary SerialOutputSignals`
    ///
    /// Feature `web-serial`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether to set the DTR line.
    ///
    /// `boolean dataTerminalReady`
    ///
    /// Feature `web-serial`.
    #[doc(alias = "dataTerminalReady")]
    pub fn get_data_terminal_ready(&self) -> Option<bool> {
        property::get(self, "dataTerminalReady")
    }

    /// Sets whether to set the DTR line.
    ///
    /// Feature `web-serial`.
    #[doc(alias = "dataTerminalReady")]
    pub fn set_data_terminal_ready(&self, value: bool) -> &Self {
        property::set_bool(self, "dataTerminalReady", value);
        self
    }

    /// Whether to set the RTS line.
    ///
    /// `boolean requestToSend`
    ///
    /// Feature `web-serial`.
    #[doc(alias = "requestToSend")]
    pub fn get_request_to_send(&self) -> Option<bool> {
        property::get(self, "requestToSend")
    }

    /// Sets whether to set the RTS line.
    ///
    /// Feature `web-serial`.
    #[doc(alias = "requestToSend")]
    pub fn set_request_to_send(&self, value: bool) -> &Self {
        property::set_bool(self, "requestToSend", value);
        self
    }

    /// Whether to hold the data line in its break state.
    ///
    /// `boolean break`
    ///
    /// Feature `web-serial`.
    #[doc(alias = "break")]
    pub fn get_break(&self) -> Option<bool> {
        property::get(self, "break")
    }

    /// Sets whether to hold the data line in its break state.
    ///
    /// Feature `web-serial`.
    #[doc(alias = "break")]
    pub fn set_break(&self, value: bool) -> &Self {
        property::set_bool(self, "break", value);
        self
    }
}

impl Default for SerialOutputSignals {
    fn default() -> Self {
        Self::new()
    }
}

impl SerialInputSignals {
    /// The control lines that the device sets.
    ///
    /// `dictionary SerialInputSignals`
    ///
    /// Feature `web-serial`.
    pub fn new(data_carrier_detect: bool, clear_to_send: bool, ring_indicator: bool, data_set_ready: bool) -> Self {
        let this: Self = dictionary::empty();
        property::set_bool(&this, "dataCarrierDetect", data_carrier_detect);
        property::set_bool(&this, "clearToSend", clear_to_send);
        property::set_bool(&this, "ringIndicator", ring_indicator);
        property::set_bool(&this, "dataSetReady", data_set_ready);
        this
    }

    /// Whether the DCD line is set: a carrier is detected.
    ///
    /// `required boolean dataCarrierDetect`
    ///
    /// Feature `web-serial`.
    #[doc(alias = "dataCarrierDetect")]
    pub fn get_data_carrier_detect(&self) -> bool {
        property::get(self, "dataCarrierDetect")
    }

    /// Sets whether the DCD line is set: a carrier is detected.
    ///
    /// Feature `web-serial`.
    #[doc(alias = "dataCarrierDetect")]
    pub fn set_data_carrier_detect(&self, value: bool) -> &Self {
        property::set_bool(self, "dataCarrierDetect", value);
        self
    }

    /// Whether the CTS line is set: the device is ready to receive.
    ///
    /// `required boolean clearToSend`
    ///
    /// Feature `web-serial`.
    #[doc(alias = "clearToSend")]
    pub fn get_clear_to_send(&self) -> bool {
        property::get(self, "clearToSend")
    }

    /// Sets whether the CTS line is set: the device is ready to receive.
    ///
    /// Feature `web-serial`.
    #[doc(alias = "clearToSend")]
    pub fn set_clear_to_send(&self, value: bool) -> &Self {
        property::set_bool(self, "clearToSend", value);
        self
    }

    /// Whether the RI line is set: the telephone rings.
    ///
    /// `required boolean ringIndicator`
    ///
    /// Feature `web-serial`.
    #[doc(alias = "ringIndicator")]
    pub fn get_ring_indicator(&self) -> bool {
        property::get(self, "ringIndicator")
    }

    /// Sets whether the RI line is set: the telephone rings.
    ///
    /// Feature `web-serial`.
    #[doc(alias = "ringIndicator")]
    pub fn set_ring_indicator(&self, value: bool) -> &Self {
        property::set_bool(self, "ringIndicator", value);
        self
    }

    /// Whether the DSR line is set: the device is ready.
    ///
    /// `required boolean dataSetReady`
    ///
    /// Feature `web-serial`.
    #[doc(alias = "dataSetReady")]
    pub fn get_data_set_ready(&self) -> bool {
        property::get(self, "dataSetReady")
    }

    /// Sets whether the DSR line is set: the device is ready.
    ///
    /// Feature `web-serial`.
    #[doc(alias = "dataSetReady")]
    pub fn set_data_set_ready(&self, value: bool) -> &Self {
        property::set_bool(self, "dataSetReady", value);
        self
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "readable")]
    pub(crate) fn get_readable__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "serial")]
    pub(crate) fn get_serial__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "writable")]
    pub(crate) fn get_writable__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(catch, method, js_name = "getInfo")]
    pub(crate) fn try_call_getInfo__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getPorts")]
    pub(crate) fn try_call_getPorts__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getSignals")]
    pub(crate) fn try_call_getSignals__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "requestPort")]
    pub(crate) fn try_call_requestPort__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "requestPort")]
    pub(crate) fn try_call_requestPort__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "setSignals")]
    pub(crate) fn try_call_setSignals__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "setSignals")]
    pub(crate) fn try_call_setSignals__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
}
