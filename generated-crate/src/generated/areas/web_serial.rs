//! Serial ports

use crate::runtime::prelude::*;
use crate::{
    BluetoothServiceUuid, Event, FlowControlType, Navigator, ParityType, ReadableStream, Serial, SerialInputSignals,
    SerialOptions, SerialOutputSignals, SerialPort, SerialPortFilter, SerialPortInfo, SerialPortRequestOptions,
    WorkerNavigator, WritableStream,
};

impl Navigator {
    /// `readonly attribute Serial serial`
    ///
    /// Exposed in Window only.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/serial) · [Specification](https://serial.spec.whatwg.org/#extensions-to-the-navigator-interface)
    ///
    /// `None` where the page or the global object does not have it.
    #[inline]
    pub fn serial(&self) -> Option<Serial> {
        Js::get_serial__as_option_value(js(self)).map(Js::read)
    }
}

impl WorkerNavigator {
    /// `readonly attribute Serial serial`
    ///
    /// Exposed in DedicatedWorker only.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerNavigator/serial) · [Specification](https://serial.spec.whatwg.org/#dom-workernavigator-serial)
    ///
    /// `None` where the page or the global object does not have it.
    #[inline]
    pub fn serial(&self) -> Option<Serial> {
        Js::get_serial__as_option_value(js(self)).map(Js::read)
    }
}

impl Serial {
    /// `attribute EventHandler onconnect`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SerialPort/connect_event) · [Specification](https://serial.spec.whatwg.org/#dfn-connect)
    pub fn onconnect(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onconnect")
    }

    /// `attribute EventHandler onconnect`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SerialPort/connect_event) · [Specification](https://serial.spec.whatwg.org/#dfn-connect)
    #[doc(alias = "onconnect")]
    pub fn set_onconnect(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onconnect", nullable(value))
    }

    /// `attribute EventHandler ondisconnect`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SerialPort/disconnect_event) · [Specification](https://serial.spec.whatwg.org/#dfn-disconnect)
    pub fn ondisconnect(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ondisconnect")
    }

    /// `attribute EventHandler ondisconnect`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SerialPort/disconnect_event) · [Specification](https://serial.spec.whatwg.org/#dfn-disconnect)
    #[doc(alias = "ondisconnect")]
    pub fn set_ondisconnect(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ondisconnect", nullable(value))
    }

    /// `Promise<sequence<SerialPort>> getPorts()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Serial/getPorts) · [Specification](https://serial.spec.whatwg.org/#dom-serial-getports)
    #[doc(alias = "getPorts")]
    #[inline]
    pub fn get_ports(&self) -> Promise<Array<SerialPort>> {
        Promise::of_call(Js::try_call_getPorts__as_value(js(self)))
    }

    /// `Promise<SerialPort> requestPort(optional SerialPortRequestOptions options = {})`
    ///
    /// Exposed in Window only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Serial/requestPort) · [Specification](https://serial.spec.whatwg.org/#dom-serial-requestport)
    #[doc(alias = "requestPort")]
    #[inline]
    pub fn request_port(&self) -> Promise<SerialPort> {
        Promise::of_call(Js::try_call_requestPort__as_value(js(self)))
    }

    /// `Promise<SerialPort> requestPort(optional SerialPortRequestOptions options = {})`
    ///
    /// Exposed in Window only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Serial/requestPort) · [Specification](https://serial.spec.whatwg.org/#dom-serial-requestport)
    #[doc(alias = "requestPort")]
    #[inline]
    pub fn request_port_with_options(&self, options: &SerialPortRequestOptions) -> Promise<SerialPort> {
        Promise::of_call(Js::try_call_requestPort__value__as_value(js(self), options.as_ref()))
    }
}

impl SerialPortRequestOptions {
    /// `dictionary SerialPortRequestOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `sequence<SerialPortFilter> filters`
    #[doc(alias = "filters")]
    pub fn get_filters(&self) -> Option<Array<SerialPortFilter>> {
        property::get(self, "filters")
    }

    /// `sequence<SerialPortFilter> filters`
    #[doc(alias = "filters")]
    pub fn set_filters(&self, value: impl IntoSequence<SerialPortFilter>) -> &Self {
        property::set(self, "filters", &value.to_value());
        self
    }

    /// `sequence<BluetoothServiceUUID> allowedBluetoothServiceClassIds`
    #[doc(alias = "allowedBluetoothServiceClassIds")]
    pub fn get_allowed_bluetooth_service_class_ids(&self) -> Option<Array<BluetoothServiceUuid>> {
        property::get(self, "allowedBluetoothServiceClassIds")
    }

    /// `sequence<BluetoothServiceUUID> allowedBluetoothServiceClassIds`
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
    /// `dictionary SerialPortFilter`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `unsigned short usbVendorId`
    #[doc(alias = "usbVendorId")]
    pub fn get_usb_vendor_id(&self) -> Option<u16> {
        property::get(self, "usbVendorId")
    }

    /// `unsigned short usbVendorId`
    #[doc(alias = "usbVendorId")]
    pub fn set_usb_vendor_id(&self, value: u16) -> &Self {
        property::set_f64(self, "usbVendorId", value as f64);
        self
    }

    /// `unsigned short usbProductId`
    #[doc(alias = "usbProductId")]
    pub fn get_usb_product_id(&self) -> Option<u16> {
        property::get(self, "usbProductId")
    }

    /// `unsigned short usbProductId`
    #[doc(alias = "usbProductId")]
    pub fn set_usb_product_id(&self, value: u16) -> &Self {
        property::set_f64(self, "usbProductId", value as f64);
        self
    }

    /// `BluetoothServiceUUID bluetoothServiceClassId`
    #[doc(alias = "bluetoothServiceClassId")]
    pub fn get_bluetooth_service_class_id(&self) -> Option<BluetoothServiceUuid> {
        property::get(self, "bluetoothServiceClassId")
    }

    /// `BluetoothServiceUUID bluetoothServiceClassId`
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
    /// `attribute EventHandler onconnect`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SerialPort/connect_event) · [Specification](https://serial.spec.whatwg.org/#dfn-connect)
    pub fn onconnect(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onconnect")
    }

    /// `attribute EventHandler onconnect`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SerialPort/connect_event) · [Specification](https://serial.spec.whatwg.org/#dfn-connect)
    #[doc(alias = "onconnect")]
    pub fn set_onconnect(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onconnect", nullable(value))
    }

    /// `attribute EventHandler ondisconnect`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SerialPort/disconnect_event) · [Specification](https://serial.spec.whatwg.org/#dfn-disconnect)
    pub fn ondisconnect(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ondisconnect")
    }

    /// `attribute EventHandler ondisconnect`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SerialPort/disconnect_event) · [Specification](https://serial.spec.whatwg.org/#dfn-disconnect)
    #[doc(alias = "ondisconnect")]
    pub fn set_ondisconnect(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ondisconnect", nullable(value))
    }

    /// `readonly attribute boolean connected`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SerialPort/connected) · [Specification](https://serial.spec.whatwg.org/#dom-serialport-connected)
    #[inline]
    pub fn connected(&self) -> bool {
        Js::get_connected__as_bool(js(self)).get()
    }

    /// `readonly attribute ReadableStream? readable`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SerialPort/readable) · [Specification](https://serial.spec.whatwg.org/#dom-serialport-readable)
    #[inline]
    pub fn readable(&self) -> Option<ReadableStream> {
        Js::get_readable__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute WritableStream? writable`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SerialPort/writable) · [Specification](https://serial.spec.whatwg.org/#dom-serialport-writable)
    #[inline]
    pub fn writable(&self) -> Option<WritableStream> {
        Js::get_writable__as_option_value(js(self)).map(Js::read)
    }

    /// `SerialPortInfo getInfo()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SerialPort/getInfo) · [Specification](https://serial.spec.whatwg.org/#dom-serialport-getinfo)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getInfo")]
    #[inline]
    pub fn get_info(&self) -> Result<SerialPortInfo, Exception> {
        Js::try_call_getInfo__as_value(js(self)).map(Js::read)
    }

    /// `Promise<undefined> open(SerialOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SerialPort/open) · [Specification](https://serial.spec.whatwg.org/#dom-serialport-open)
    #[inline]
    pub fn open(&self, options: &SerialOptions) -> Promise<()> {
        Promise::of_call(Js::try_call_open__value__as_value(js(self), options.as_ref()))
    }

    /// `Promise<undefined> setSignals(optional SerialOutputSignals signals = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SerialPort/setSignals) · [Specification](https://serial.spec.whatwg.org/#dom-serialport-setsignals)
    #[doc(alias = "setSignals")]
    #[inline]
    pub fn set_signals(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_setSignals__as_value(js(self)))
    }

    /// `Promise<undefined> setSignals(optional SerialOutputSignals signals = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SerialPort/setSignals) · [Specification](https://serial.spec.whatwg.org/#dom-serialport-setsignals)
    #[doc(alias = "setSignals")]
    #[inline]
    pub fn set_signals_with_signals(&self, signals: &SerialOutputSignals) -> Promise<()> {
        Promise::of_call(Js::try_call_setSignals__value__as_value(js(self), signals.as_ref()))
    }

    /// `Promise<SerialInputSignals> getSignals()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SerialPort/getSignals) · [Specification](https://serial.spec.whatwg.org/#dom-serialport-getsignals)
    #[doc(alias = "getSignals")]
    #[inline]
    pub fn get_signals(&self) -> Promise<SerialInputSignals> {
        Promise::of_call(Js::try_call_getSignals__as_value(js(self)))
    }

    /// `Promise<undefined> close()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SerialPort/close) · [Specification](https://serial.spec.whatwg.org/#dom-serialport-close)
    #[inline]
    pub fn close(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_close__as_value(js(self)))
    }

    /// `Promise<undefined> forget()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SerialPort/forget) · [Specification](https://serial.spec.whatwg.org/#dom-serialport-forget)
    #[inline]
    pub fn forget(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_forget__as_value(js(self)))
    }
}

impl SerialPortInfo {
    /// `dictionary SerialPortInfo`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `unsigned short usbVendorId`
    #[doc(alias = "usbVendorId")]
    pub fn get_usb_vendor_id(&self) -> Option<u16> {
        property::get(self, "usbVendorId")
    }

    /// `unsigned short usbVendorId`
    #[doc(alias = "usbVendorId")]
    pub fn set_usb_vendor_id(&self, value: u16) -> &Self {
        property::set_f64(self, "usbVendorId", value as f64);
        self
    }

    /// `unsigned short usbProductId`
    #[doc(alias = "usbProductId")]
    pub fn get_usb_product_id(&self) -> Option<u16> {
        property::get(self, "usbProductId")
    }

    /// `unsigned short usbProductId`
    #[doc(alias = "usbProductId")]
    pub fn set_usb_product_id(&self, value: u16) -> &Self {
        property::set_f64(self, "usbProductId", value as f64);
        self
    }

    /// `BluetoothServiceUUID bluetoothServiceClassId`
    #[doc(alias = "bluetoothServiceClassId")]
    pub fn get_bluetooth_service_class_id(&self) -> Option<BluetoothServiceUuid> {
        property::get(self, "bluetoothServiceClassId")
    }

    /// `BluetoothServiceUUID bluetoothServiceClassId`
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
    /// `dictionary SerialOptions`
    pub fn new(baud_rate: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "baudRate", baud_rate as f64);
        this
    }

    /// `required [EnforceRange] unsigned long baudRate`
    #[doc(alias = "baudRate")]
    pub fn get_baud_rate(&self) -> u32 {
        property::get(self, "baudRate")
    }

    /// `required [EnforceRange] unsigned long baudRate`
    #[doc(alias = "baudRate")]
    pub fn set_baud_rate(&self, value: u32) -> &Self {
        property::set_f64(self, "baudRate", value as f64);
        self
    }

    /// `[EnforceRange] octet dataBits = 8`
    #[doc(alias = "dataBits")]
    pub fn get_data_bits(&self) -> Option<u8> {
        property::get(self, "dataBits")
    }

    /// `[EnforceRange] octet dataBits = 8`
    #[doc(alias = "dataBits")]
    pub fn set_data_bits(&self, value: u8) -> &Self {
        property::set_f64(self, "dataBits", value as f64);
        self
    }

    /// `[EnforceRange] octet stopBits = 1`
    #[doc(alias = "stopBits")]
    pub fn get_stop_bits(&self) -> Option<u8> {
        property::get(self, "stopBits")
    }

    /// `[EnforceRange] octet stopBits = 1`
    #[doc(alias = "stopBits")]
    pub fn set_stop_bits(&self, value: u8) -> &Self {
        property::set_f64(self, "stopBits", value as f64);
        self
    }

    /// `ParityType parity = "none"`
    #[doc(alias = "parity")]
    pub fn get_parity(&self) -> Option<ParityType> {
        property::get(self, "parity")
    }

    /// `ParityType parity = "none"`
    #[doc(alias = "parity")]
    pub fn set_parity(&self, value: ParityType) -> &Self {
        property::set_str(self, "parity", value.as_str());
        self
    }

    /// `[EnforceRange] unsigned long bufferSize = 255`
    #[doc(alias = "bufferSize")]
    pub fn get_buffer_size(&self) -> Option<u32> {
        property::get(self, "bufferSize")
    }

    /// `[EnforceRange] unsigned long bufferSize = 255`
    #[doc(alias = "bufferSize")]
    pub fn set_buffer_size(&self, value: u32) -> &Self {
        property::set_f64(self, "bufferSize", value as f64);
        self
    }

    /// `FlowControlType flowControl = "none"`
    #[doc(alias = "flowControl")]
    pub fn get_flow_control(&self) -> Option<FlowControlType> {
        property::get(self, "flowControl")
    }

    /// `FlowControlType flowControl = "none"`
    #[doc(alias = "flowControl")]
    pub fn set_flow_control(&self, value: FlowControlType) -> &Self {
        property::set_str(self, "flowControl", value.as_str());
        self
    }
}

impl SerialOutputSignals {
    /// `dictionary SerialOutputSignals`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean dataTerminalReady`
    #[doc(alias = "dataTerminalReady")]
    pub fn get_data_terminal_ready(&self) -> Option<bool> {
        property::get(self, "dataTerminalReady")
    }

    /// `boolean dataTerminalReady`
    #[doc(alias = "dataTerminalReady")]
    pub fn set_data_terminal_ready(&self, value: bool) -> &Self {
        property::set_bool(self, "dataTerminalReady", value);
        self
    }

    /// `boolean requestToSend`
    #[doc(alias = "requestToSend")]
    pub fn get_request_to_send(&self) -> Option<bool> {
        property::get(self, "requestToSend")
    }

    /// `boolean requestToSend`
    #[doc(alias = "requestToSend")]
    pub fn set_request_to_send(&self, value: bool) -> &Self {
        property::set_bool(self, "requestToSend", value);
        self
    }

    /// `boolean break`
    #[doc(alias = "break")]
    pub fn get_break(&self) -> Option<bool> {
        property::get(self, "break")
    }

    /// `boolean break`
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
    /// `dictionary SerialInputSignals`
    pub fn new(data_carrier_detect: bool, clear_to_send: bool, ring_indicator: bool, data_set_ready: bool) -> Self {
        let this: Self = dictionary::empty();
        property::set_bool(&this, "dataCarrierDetect", data_carrier_detect);
        property::set_bool(&this, "clearToSend", clear_to_send);
        property::set_bool(&this, "ringIndicator", ring_indicator);
        property::set_bool(&this, "dataSetReady", data_set_ready);
        this
    }

    /// `required boolean dataCarrierDetect`
    #[doc(alias = "dataCarrierDetect")]
    pub fn get_data_carrier_detect(&self) -> bool {
        property::get(self, "dataCarrierDetect")
    }

    /// `required boolean dataCarrierDetect`
    #[doc(alias = "dataCarrierDetect")]
    pub fn set_data_carrier_detect(&self, value: bool) -> &Self {
        property::set_bool(self, "dataCarrierDetect", value);
        self
    }

    /// `required boolean clearToSend`
    #[doc(alias = "clearToSend")]
    pub fn get_clear_to_send(&self) -> bool {
        property::get(self, "clearToSend")
    }

    /// `required boolean clearToSend`
    #[doc(alias = "clearToSend")]
    pub fn set_clear_to_send(&self, value: bool) -> &Self {
        property::set_bool(self, "clearToSend", value);
        self
    }

    /// `required boolean ringIndicator`
    #[doc(alias = "ringIndicator")]
    pub fn get_ring_indicator(&self) -> bool {
        property::get(self, "ringIndicator")
    }

    /// `required boolean ringIndicator`
    #[doc(alias = "ringIndicator")]
    pub fn set_ring_indicator(&self, value: bool) -> &Self {
        property::set_bool(self, "ringIndicator", value);
        self
    }

    /// `required boolean dataSetReady`
    #[doc(alias = "dataSetReady")]
    pub fn get_data_set_ready(&self) -> bool {
        property::get(self, "dataSetReady")
    }

    /// `required boolean dataSetReady`
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
