//! Human interface devices

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{
    BufferSource, Hid, HidCollectionInfo, HidConnectionEvent, HidConnectionEventInit, HidDevice, HidDeviceFilter,
    HidDeviceRequestOptions, HidInputReportEvent, HidInputReportEventInit, HidReportInfo, HidReportItem, HidUnitSystem,
    Navigator, WorkerNavigator,
};

#[cfg(feature = "experimental")]
impl Hid {
    /// The handler of the event `connect`.
    ///
    /// `attribute EventHandler onconnect`
    ///
    /// Features `web-hid` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HID/connect_event) · [Specification](https://hid.spec.whatwg.org/#dom-hid-onconnect)
    pub fn onconnect(&self) -> Option<Function<fn(HidConnectionEvent)>> {
        property::get(self, "onconnect")
    }

    /// Sets the handler of the event `connect`.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "onconnect")]
    pub fn set_onconnect(&self, value: Option<&Function<fn(HidConnectionEvent)>>) {
        property::set(self, "onconnect", nullable(value))
    }

    /// The handler of the event `disconnect`.
    ///
    /// `attribute EventHandler ondisconnect`
    ///
    /// Features `web-hid` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HID/disconnect_event) · [Specification](https://hid.spec.whatwg.org/#dom-hid-ondisconnect)
    pub fn ondisconnect(&self) -> Option<Function<fn(HidConnectionEvent)>> {
        property::get(self, "ondisconnect")
    }

    /// Sets the handler of the event `disconnect`.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "ondisconnect")]
    pub fn set_ondisconnect(&self, value: Option<&Function<fn(HidConnectionEvent)>>) {
        property::set(self, "ondisconnect", nullable(value))
    }

    /// Resolves to the connected devices that the user has already allowed.
    ///
    /// `Promise<sequence<HIDDevice>> getDevices()`
    ///
    /// Features `web-hid` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HID/getDevices) · [Specification](https://hid.spec.whatwg.org/#dom-hid-getdevices)
    #[doc(alias = "getDevices")]
    #[inline]
    pub fn get_devices(&self) -> Promise<Array<HidDevice>> {
        Promise::of_call(Js::try_call_getDevices__as_value(js(self)))
    }

    /// Lets the user choose a device; needs a user gesture and resolves to an empty list if none is chosen.
    ///
    /// `Promise<sequence<HIDDevice>> requestDevice(HIDDeviceRequestOptions options)`
    ///
    /// Features `web-hid` and `experimental`. Exposed in Window only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HID/requestDevice) · [Specification](https://hid.spec.whatwg.org/#dom-hid-requestdevice)
    #[doc(alias = "requestDevice")]
    #[inline]
    pub fn request_device(&self, options: &HidDeviceRequestOptions) -> Promise<Array<HidDevice>> {
        Promise::of_call(Js::try_call_requestDevice__value__as_value(js(self), options.as_ref()))
    }
}

#[cfg(feature = "experimental")]
impl HidDeviceRequestOptions {
    /// Which devices the chooser offers.
    ///
    /// `dictionary HIDDeviceRequestOptions`
    ///
    /// Features `web-hid` and `experimental`.
    pub fn new(filters: impl IntoSequence<HidDeviceFilter>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "filters", &filters.to_value());
        this
    }

    /// The filters of which a device must match at least one; an empty list offers all devices.
    ///
    /// `required sequence<HIDDeviceFilter> filters`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "filters")]
    pub fn get_filters(&self) -> Array<HidDeviceFilter> {
        property::get(self, "filters")
    }

    /// Sets the filters of which a device must match at least one; an empty list offers all devices.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "filters")]
    pub fn set_filters(&self, value: impl IntoSequence<HidDeviceFilter>) -> &Self {
        property::set(self, "filters", &value.to_value());
        self
    }

    /// Devices that match one of these are not offered.
    ///
    /// `sequence<HIDDeviceFilter> exclusionFilters`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "exclusionFilters")]
    pub fn get_exclusion_filters(&self) -> Option<Array<HidDeviceFilter>> {
        property::get(self, "exclusionFilters")
    }

    /// Sets devices that match one of these are not offered.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "exclusionFilters")]
    pub fn set_exclusion_filters(&self, value: impl IntoSequence<HidDeviceFilter>) -> &Self {
        property::set(self, "exclusionFilters", &value.to_value());
        self
    }
}

#[cfg(feature = "experimental")]
impl HidDeviceFilter {
    /// The conditions that a device must all meet.
    ///
    /// `dictionary HIDDeviceFilter`
    ///
    /// Features `web-hid` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The number of the manufacturer.
    ///
    /// `unsigned long vendorId`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "vendorId")]
    pub fn get_vendor_id(&self) -> Option<u32> {
        property::get(self, "vendorId")
    }

    /// Sets the number of the manufacturer.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "vendorId")]
    pub fn set_vendor_id(&self, value: u32) -> &Self {
        property::set_f64(self, "vendorId", value as f64);
        self
    }

    /// The number of the product; needs `vendorId`.
    ///
    /// `unsigned short productId`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "productId")]
    pub fn get_product_id(&self) -> Option<u16> {
        property::get(self, "productId")
    }

    /// Sets the number of the product; needs `vendorId`.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "productId")]
    pub fn set_product_id(&self, value: u16) -> &Self {
        property::set_f64(self, "productId", value as f64);
        self
    }

    /// The usage page of a top-level collection, a class of purposes such as 1 for generic desktop.
    ///
    /// `unsigned short usagePage`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "usagePage")]
    pub fn get_usage_page(&self) -> Option<u16> {
        property::get(self, "usagePage")
    }

    /// Sets the usage page of a top-level collection, a class of purposes such as 1 for generic desktop.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "usagePage")]
    pub fn set_usage_page(&self, value: u16) -> &Self {
        property::set_f64(self, "usagePage", value as f64);
        self
    }

    /// The usage of a top-level collection within `usagePage`, such as 5 for a gamepad.
    ///
    /// `unsigned short usage`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "usage")]
    pub fn get_usage(&self) -> Option<u16> {
        property::get(self, "usage")
    }

    /// Sets the usage of a top-level collection within `usagePage`, such as 5 for a gamepad.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "usage")]
    pub fn set_usage(&self, value: u16) -> &Self {
        property::set_f64(self, "usage", value as f64);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for HidDeviceFilter {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl HidDevice {
    /// The handler of the event `inputreport`.
    ///
    /// `attribute EventHandler oninputreport`
    ///
    /// Features `web-hid` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HIDDevice/inputreport_event) · [Specification](https://hid.spec.whatwg.org/#dom-hiddevice-oninputreport)
    pub fn oninputreport(&self) -> Option<Function<fn(HidInputReportEvent)>> {
        property::get(self, "oninputreport")
    }

    /// Sets the handler of the event `inputreport`.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "oninputreport")]
    pub fn set_oninputreport(&self, value: Option<&Function<fn(HidInputReportEvent)>>) {
        property::set(self, "oninputreport", nullable(value))
    }

    /// Whether the device is open for reports.
    ///
    /// `readonly attribute boolean opened`
    ///
    /// Features `web-hid` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HIDDevice/opened) · [Specification](https://hid.spec.whatwg.org/#dom-hiddevice-opened)
    #[inline]
    pub fn opened(&self) -> bool {
        Js::get_opened__as_bool(js(self)).get()
    }

    /// The number of the manufacturer.
    ///
    /// `readonly attribute unsigned short vendorId`
    ///
    /// Features `web-hid` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HIDDevice/vendorId) · [Specification](https://hid.spec.whatwg.org/#dom-hiddevice-vendorid)
    #[doc(alias = "vendorId")]
    #[inline]
    pub fn vendor_id(&self) -> u16 {
        Js::get_vendorId__as_number(js(self)) as u16
    }

    /// The number of the product.
    ///
    /// `readonly attribute unsigned short productId`
    ///
    /// Features `web-hid` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HIDDevice/productId) · [Specification](https://hid.spec.whatwg.org/#dom-hiddevice-productid)
    #[doc(alias = "productId")]
    #[inline]
    pub fn product_id(&self) -> u16 {
        Js::get_productId__as_number(js(self)) as u16
    }

    /// The name of the product.
    ///
    /// `readonly attribute DOMString productName`
    ///
    /// Features `web-hid` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HIDDevice/productName) · [Specification](https://hid.spec.whatwg.org/#dom-hiddevice-productname)
    #[doc(alias = "productName")]
    #[inline]
    pub fn product_name(&self) -> String {
        Js::get_productName__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The collections of reports that the device describes.
    ///
    /// `readonly attribute FrozenArray<HIDCollectionInfo> collections`
    ///
    /// Features `web-hid` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HIDDevice/collections) · [Specification](https://hid.spec.whatwg.org/#dom-hiddevice-collections)
    #[inline]
    pub fn collections(&self) -> Array<HidCollectionInfo> {
        FromJs::from_js(Js::get_collections__as_value(js(self)))
    }

    /// Opens the device; input reports then arrive as `inputreport` events.
    ///
    /// `Promise<undefined> open()`
    ///
    /// Features `web-hid` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HIDDevice/open) · [Specification](https://hid.spec.whatwg.org/#dom-hiddevice-open)
    #[inline]
    pub fn open(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_open__as_value(js(self)))
    }

    /// Closes the device.
    ///
    /// `Promise<undefined> close()`
    ///
    /// Features `web-hid` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HIDDevice/close) · [Specification](https://hid.spec.whatwg.org/#dom-hiddevice-close)
    #[inline]
    pub fn close(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_close__as_value(js(self)))
    }

    /// Closes the device and gives up the permission for it.
    ///
    /// `Promise<undefined> forget()`
    ///
    /// Features `web-hid` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HIDDevice/forget) · [Specification](https://hid.spec.whatwg.org/#dom-hiddevice-forget)
    #[inline]
    pub fn forget(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_forget__as_value(js(self)))
    }

    /// Sends an output report; the ID is 0 if the device uses no report IDs.
    ///
    /// `Promise<undefined> sendReport([EnforceRange] octet reportId, BufferSource data)`
    ///
    /// Features `web-hid` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HIDDevice/sendReport) · [Specification](https://hid.spec.whatwg.org/#dom-hiddevice-sendreport)
    #[doc(alias = "sendReport")]
    #[inline]
    pub fn send_report(&self, report_id: u8, data: impl Into<BufferSource>) -> Promise<()> {
        Promise::of_call(Js::try_call_sendReport__number_value__as_value(
            js(self),
            report_id as f64,
            &data.into().to_js(),
        ))
    }

    /// Sends a feature report; the ID is 0 if the device uses no report IDs.
    ///
    /// `Promise<undefined> sendFeatureReport([EnforceRange] octet reportId, BufferSource data)`
    ///
    /// Features `web-hid` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HIDDevice/sendFeatureReport) · [Specification](https://hid.spec.whatwg.org/#dom-hiddevice-sendfeaturereport)
    #[doc(alias = "sendFeatureReport")]
    #[inline]
    pub fn send_feature_report(&self, report_id: u8, data: impl Into<BufferSource>) -> Promise<()> {
        Promise::of_call(Js::try_call_sendFeatureReport__number_value__as_value(
            js(self),
            report_id as f64,
            &data.into().to_js(),
        ))
    }

    /// Asks the device for a feature report and resolves to its bytes.
    ///
    /// `Promise<DataView> receiveFeatureReport([EnforceRange] octet reportId)`
    ///
    /// Features `web-hid` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HIDDevice/receiveFeatureReport) · [Specification](https://hid.spec.whatwg.org/#dom-hiddevice-receivefeaturereport)
    #[doc(alias = "receiveFeatureReport")]
    #[inline]
    pub fn receive_feature_report(&self, report_id: u8) -> Promise<DataView> {
        Promise::of_call(Js::try_call_receiveFeatureReport__number__as_value(js(self), report_id as f64))
    }
}

#[cfg(feature = "experimental")]
impl HidConnectionEvent {
    /// Makes a new `HIDConnectionEvent`.
    ///
    /// `constructor(DOMString type, HIDConnectionEventInit eventInitDict)`
    ///
    /// Features `web-hid` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HIDConnectionEvent/HIDConnectionEvent) · [Specification](https://hid.spec.whatwg.org/#dom-hidconnectionevent-hidconnectionevent)
    #[inline]
    pub fn new(type_: &str, event_init_dict: impl IntoJs<HidConnectionEventInit>) -> HidConnectionEvent {
        Js::new_HIDConnectionEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The device that was plugged in or unplugged.
    ///
    /// `readonly attribute HIDDevice device`
    ///
    /// Features `web-hid` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HIDConnectionEvent/device) · [Specification](https://hid.spec.whatwg.org/#dom-hidconnectionevent-device)
    #[inline]
    pub fn device(&self) -> HidDevice {
        FromJs::from_js(Js::get_device__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl HidConnectionEventInit {
    /// The properties for a new `HIDConnectionEvent`.
    ///
    /// `dictionary HIDConnectionEventInit : EventInit`
    ///
    /// Features `web-hid` and `experimental`.
    pub fn new(device: &HidDevice) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "device", device.as_ref());
        this
    }

    /// The device that was plugged in or unplugged.
    ///
    /// `required HIDDevice device`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "device")]
    pub fn get_device(&self) -> HidDevice {
        property::get(self, "device")
    }

    /// Sets the device that was plugged in or unplugged.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "device")]
    pub fn set_device(&self, value: &HidDevice) -> &Self {
        property::set(self, "device", value.as_ref());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Features `web-hid` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Features `web-hid` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Features `web-hid` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl HidInputReportEvent {
    /// Makes a new `HIDInputReportEvent`.
    ///
    /// `constructor(DOMString type, HIDInputReportEventInit eventInitDict)`
    ///
    /// Features `web-hid` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Event/Event) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-event-event)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for
    /// - a buffer on shared memory
    /// - a buffer that can be resized
    #[inline]
    pub fn new(
        type_: &str,
        event_init_dict: impl IntoJs<HidInputReportEventInit>,
    ) -> Result<HidInputReportEvent, Exception> {
        Js::try_new_HIDInputReportEvent__str_value__as_value(type_, &event_init_dict.to_value()).map(Js::cast)
    }

    /// The device that sent the report.
    ///
    /// `readonly attribute HIDDevice device`
    ///
    /// Features `web-hid` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HIDInputReportEvent/device) · [Specification](https://hid.spec.whatwg.org/#dom-hidinputreportevent-device)
    #[inline]
    pub fn device(&self) -> HidDevice {
        FromJs::from_js(Js::get_device__as_value(js(self)))
    }

    /// The ID of the report, 0 if the device uses none.
    ///
    /// `readonly attribute octet reportId`
    ///
    /// Features `web-hid` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HIDInputReportEvent/reportId) · [Specification](https://hid.spec.whatwg.org/#dom-hidinputreportevent-reportid)
    #[doc(alias = "reportId")]
    #[inline]
    pub fn report_id(&self) -> u8 {
        Js::get_reportId__as_number(js(self)) as u8
    }

    /// The bytes of the report, without the report ID.
    ///
    /// `readonly attribute DataView data`
    ///
    /// Features `web-hid` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HIDInputReportEvent/data) · [Specification](https://hid.spec.whatwg.org/#dom-hidinputreportevent-data)
    #[inline]
    pub fn data(&self) -> DataView {
        FromJs::from_js(Js::get_data__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl HidInputReportEventInit {
    /// The properties for a new `HIDInputReportEvent`.
    ///
    /// `dictionary HIDInputReportEventInit : EventInit`
    ///
    /// Features `web-hid` and `experimental`.
    pub fn new(device: &HidDevice, report_id: u8, data: &DataView) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "device", device.as_ref());
        property::set_f64(&this, "reportId", report_id as f64);
        property::set(&this, "data", data.as_ref());
        this
    }

    /// The device that sent the report.
    ///
    /// `required HIDDevice device`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "device")]
    pub fn get_device(&self) -> HidDevice {
        property::get(self, "device")
    }

    /// Sets the device that sent the report.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "device")]
    pub fn set_device(&self, value: &HidDevice) -> &Self {
        property::set(self, "device", value.as_ref());
        self
    }

    /// The ID of the report, 0 if the device uses none.
    ///
    /// `required octet reportId`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "reportId")]
    pub fn get_report_id(&self) -> u8 {
        property::get(self, "reportId")
    }

    /// Sets the ID of the report, 0 if the device uses none.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "reportId")]
    pub fn set_report_id(&self, value: u8) -> &Self {
        property::set_f64(self, "reportId", value as f64);
        self
    }

    /// The bytes of the report, without the report ID.
    ///
    /// `required DataView data`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "data")]
    pub fn get_data(&self) -> DataView {
        property::get(self, "data")
    }

    /// Sets the bytes of the report, without the report ID.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "data")]
    pub fn set_data(&self, value: &DataView) -> &Self {
        property::set(self, "data", value.as_ref());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Features `web-hid` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Features `web-hid` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Features `web-hid` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl HidCollectionInfo {
    /// A group of reports in the description that a device gives of itself.
    ///
    /// `dictionary HIDCollectionInfo`
    ///
    /// Features `web-hid` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The usage page, a class of purposes such as 1 for generic desktop.
    ///
    /// `unsigned short usagePage`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "usagePage")]
    pub fn get_usage_page(&self) -> Option<u16> {
        property::get(self, "usagePage")
    }

    /// Sets the usage page, a class of purposes such as 1 for generic desktop.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "usagePage")]
    pub fn set_usage_page(&self, value: u16) -> &Self {
        property::set_f64(self, "usagePage", value as f64);
        self
    }

    /// The purpose of the collection within its usage page.
    ///
    /// `unsigned short usage`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "usage")]
    pub fn get_usage(&self) -> Option<u16> {
        property::get(self, "usage")
    }

    /// Sets the purpose of the collection within its usage page.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "usage")]
    pub fn set_usage(&self, value: u16) -> &Self {
        property::set_f64(self, "usage", value as f64);
        self
    }

    /// The type number of the collection, such as 0 for physical, 1 for application and 2 for logical.
    ///
    /// `octet type`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<u8> {
        property::get(self, "type")
    }

    /// Sets the type number of the collection, such as 0 for physical, 1 for application and 2 for logical.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: u8) -> &Self {
        property::set_f64(self, "type", value as f64);
        self
    }

    /// The collections inside this one.
    ///
    /// `sequence<HIDCollectionInfo> children`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "children")]
    pub fn get_children(&self) -> Option<Array<HidCollectionInfo>> {
        property::get(self, "children")
    }

    /// Sets the collections inside this one.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "children")]
    pub fn set_children(&self, value: impl IntoSequence<HidCollectionInfo>) -> &Self {
        property::set(self, "children", &value.to_value());
        self
    }

    /// The input reports, which the device sends.
    ///
    /// `sequence<HIDReportInfo> inputReports`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "inputReports")]
    pub fn get_input_reports(&self) -> Option<Array<HidReportInfo>> {
        property::get(self, "inputReports")
    }

    /// Sets the input reports, which the device sends.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "inputReports")]
    pub fn set_input_reports(&self, value: impl IntoSequence<HidReportInfo>) -> &Self {
        property::set(self, "inputReports", &value.to_value());
        self
    }

    /// The output reports, which the page can send.
    ///
    /// `sequence<HIDReportInfo> outputReports`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "outputReports")]
    pub fn get_output_reports(&self) -> Option<Array<HidReportInfo>> {
        property::get(self, "outputReports")
    }

    /// Sets the output reports, which the page can send.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "outputReports")]
    pub fn set_output_reports(&self, value: impl IntoSequence<HidReportInfo>) -> &Self {
        property::set(self, "outputReports", &value.to_value());
        self
    }

    /// The feature reports, which can be sent and asked for, often for settings.
    ///
    /// `sequence<HIDReportInfo> featureReports`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "featureReports")]
    pub fn get_feature_reports(&self) -> Option<Array<HidReportInfo>> {
        property::get(self, "featureReports")
    }

    /// Sets the feature reports, which can be sent and asked for, often for settings.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "featureReports")]
    pub fn set_feature_reports(&self, value: impl IntoSequence<HidReportInfo>) -> &Self {
        property::set(self, "featureReports", &value.to_value());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for HidCollectionInfo {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl HidReportInfo {
    /// The layout of one report, item by item.
    ///
    /// `dictionary HIDReportInfo`
    ///
    /// Features `web-hid` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The ID of the report, 0 if the device uses none.
    ///
    /// `octet reportId`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "reportId")]
    pub fn get_report_id(&self) -> Option<u8> {
        property::get(self, "reportId")
    }

    /// Sets the ID of the report, 0 if the device uses none.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "reportId")]
    pub fn set_report_id(&self, value: u8) -> &Self {
        property::set_f64(self, "reportId", value as f64);
        self
    }

    /// The items of the report, in order.
    ///
    /// `sequence<HIDReportItem> items`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "items")]
    pub fn get_items(&self) -> Option<Array<HidReportItem>> {
        property::get(self, "items")
    }

    /// Sets the items of the report, in order.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "items")]
    pub fn set_items(&self, value: impl IntoSequence<HidReportItem>) -> &Self {
        property::set(self, "items", &value.to_value());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for HidReportInfo {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl HidReportItem {
    /// One or more fields of equal kind in a report.
    ///
    /// `dictionary HIDReportItem`
    ///
    /// Features `web-hid` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the values are absolute; otherwise they are changes since the last report.
    ///
    /// `boolean isAbsolute`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "isAbsolute")]
    pub fn get_is_absolute(&self) -> Option<bool> {
        property::get(self, "isAbsolute")
    }

    /// Sets whether the values are absolute; otherwise they are changes since the last report.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "isAbsolute")]
    pub fn set_is_absolute(&self, value: bool) -> &Self {
        property::set_bool(self, "isAbsolute", value);
        self
    }

    /// Whether the fields hold the numbers of active usages, not one value for each usage.
    ///
    /// `boolean isArray`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "isArray")]
    pub fn get_is_array(&self) -> Option<bool> {
        property::get(self, "isArray")
    }

    /// Sets whether the fields hold the numbers of active usages, not one value for each usage.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "isArray")]
    pub fn set_is_array(&self, value: bool) -> &Self {
        property::set_bool(self, "isArray", value);
        self
    }

    /// Whether the item is a stream of bytes rather than a number.
    ///
    /// `boolean isBufferedBytes`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "isBufferedBytes")]
    pub fn get_is_buffered_bytes(&self) -> Option<bool> {
        property::get(self, "isBufferedBytes")
    }

    /// Sets whether the item is a stream of bytes rather than a number.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "isBufferedBytes")]
    pub fn set_is_buffered_bytes(&self, value: bool) -> &Self {
        property::set_bool(self, "isBufferedBytes", value);
        self
    }

    /// Whether the item never changes, as padding does.
    ///
    /// `boolean isConstant`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "isConstant")]
    pub fn get_is_constant(&self) -> Option<bool> {
        property::get(self, "isConstant")
    }

    /// Sets whether the item never changes, as padding does.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "isConstant")]
    pub fn set_is_constant(&self, value: bool) -> &Self {
        property::set_bool(self, "isConstant", value);
        self
    }

    /// Whether the logical values map linearly to the physical ones.
    ///
    /// `boolean isLinear`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "isLinear")]
    pub fn get_is_linear(&self) -> Option<bool> {
        property::get(self, "isLinear")
    }

    /// Sets whether the logical values map linearly to the physical ones.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "isLinear")]
    pub fn set_is_linear(&self, value: bool) -> &Self {
        property::set_bool(self, "isLinear", value);
        self
    }

    /// Whether the usages are given as a range, not as a list.
    ///
    /// `boolean isRange`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "isRange")]
    pub fn get_is_range(&self) -> Option<bool> {
        property::get(self, "isRange")
    }

    /// Sets whether the usages are given as a range, not as a list.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "isRange")]
    pub fn set_is_range(&self, value: bool) -> &Self {
        property::set_bool(self, "isRange", value);
        self
    }

    /// Whether the value may change without the computer writing it.
    ///
    /// `boolean isVolatile`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "isVolatile")]
    pub fn get_is_volatile(&self) -> Option<bool> {
        property::get(self, "isVolatile")
    }

    /// Sets whether the value may change without the computer writing it.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "isVolatile")]
    pub fn set_is_volatile(&self, value: bool) -> &Self {
        property::set_bool(self, "isVolatile", value);
        self
    }

    /// Whether the item has a state in which it gives no meaningful value.
    ///
    /// `boolean hasNull`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "hasNull")]
    pub fn get_has_null(&self) -> Option<bool> {
        property::get(self, "hasNull")
    }

    /// Sets whether the item has a state in which it gives no meaningful value.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "hasNull")]
    pub fn set_has_null(&self, value: bool) -> &Self {
        property::set_bool(self, "hasNull", value);
        self
    }

    /// Whether the control returns to a state by itself when it is let go, as a joystick does.
    ///
    /// `boolean hasPreferredState`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "hasPreferredState")]
    pub fn get_has_preferred_state(&self) -> Option<bool> {
        property::get(self, "hasPreferredState")
    }

    /// Sets whether the control returns to a state by itself when it is let go, as a joystick does.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "hasPreferredState")]
    pub fn set_has_preferred_state(&self, value: bool) -> &Self {
        property::set_bool(self, "hasPreferredState", value);
        self
    }

    /// Whether the value rolls over from one end of its range to the other, as with a dial.
    ///
    /// `boolean wrap`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "wrap")]
    pub fn get_wrap(&self) -> Option<bool> {
        property::get(self, "wrap")
    }

    /// Sets whether the value rolls over from one end of its range to the other, as with a dial.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "wrap")]
    pub fn set_wrap(&self, value: bool) -> &Self {
        property::set_bool(self, "wrap", value);
        self
    }

    /// The purposes of the fields: the usage page in the upper 16 bits, the usage in the lower 16.
    ///
    /// `sequence<unsigned long> usages`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "usages")]
    pub fn get_usages(&self) -> Option<Array<u32>> {
        property::get(self, "usages")
    }

    /// Sets the purposes of the fields: the usage page in the upper 16 bits, the usage in the lower 16.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "usages")]
    pub fn set_usages(&self, value: impl IntoSequence<u32>) -> &Self {
        property::set(self, "usages", &value.to_value());
        self
    }

    /// The lowest usage of the range, with the usage page in the upper 16 bits.
    ///
    /// `unsigned long usageMinimum`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "usageMinimum")]
    pub fn get_usage_minimum(&self) -> Option<u32> {
        property::get(self, "usageMinimum")
    }

    /// Sets the lowest usage of the range, with the usage page in the upper 16 bits.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "usageMinimum")]
    pub fn set_usage_minimum(&self, value: u32) -> &Self {
        property::set_f64(self, "usageMinimum", value as f64);
        self
    }

    /// The highest usage of the range, with the usage page in the upper 16 bits.
    ///
    /// `unsigned long usageMaximum`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "usageMaximum")]
    pub fn get_usage_maximum(&self) -> Option<u32> {
        property::get(self, "usageMaximum")
    }

    /// Sets the highest usage of the range, with the usage page in the upper 16 bits.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "usageMaximum")]
    pub fn set_usage_maximum(&self, value: u32) -> &Self {
        property::set_f64(self, "usageMaximum", value as f64);
        self
    }

    /// The size of one field in bits.
    ///
    /// `unsigned short reportSize`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "reportSize")]
    pub fn get_report_size(&self) -> Option<u16> {
        property::get(self, "reportSize")
    }

    /// Sets the size of one field in bits.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "reportSize")]
    pub fn set_report_size(&self, value: u16) -> &Self {
        property::set_f64(self, "reportSize", value as f64);
        self
    }

    /// The number of fields.
    ///
    /// `unsigned short reportCount`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "reportCount")]
    pub fn get_report_count(&self) -> Option<u16> {
        property::get(self, "reportCount")
    }

    /// Sets the number of fields.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "reportCount")]
    pub fn set_report_count(&self, value: u16) -> &Self {
        property::set_f64(self, "reportCount", value as f64);
        self
    }

    /// The power of ten by which the physical values are multiplied.
    ///
    /// `byte unitExponent`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "unitExponent")]
    pub fn get_unit_exponent(&self) -> Option<i8> {
        property::get(self, "unitExponent")
    }

    /// Sets the power of ten by which the physical values are multiplied.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "unitExponent")]
    pub fn set_unit_exponent(&self, value: i8) -> &Self {
        property::set_f64(self, "unitExponent", value as f64);
        self
    }

    /// The system of the units.
    ///
    /// `HIDUnitSystem unitSystem`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "unitSystem")]
    pub fn get_unit_system(&self) -> Option<HidUnitSystem> {
        property::get(self, "unitSystem")
    }

    /// Sets the system of the units.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "unitSystem")]
    pub fn set_unit_system(&self, value: HidUnitSystem) -> &Self {
        property::set_str(self, "unitSystem", value.as_str());
        self
    }

    /// The exponent of the length unit in the unit of the item.
    ///
    /// `byte unitFactorLengthExponent`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "unitFactorLengthExponent")]
    pub fn get_unit_factor_length_exponent(&self) -> Option<i8> {
        property::get(self, "unitFactorLengthExponent")
    }

    /// Sets the exponent of the length unit in the unit of the item.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "unitFactorLengthExponent")]
    pub fn set_unit_factor_length_exponent(&self, value: i8) -> &Self {
        property::set_f64(self, "unitFactorLengthExponent", value as f64);
        self
    }

    /// The exponent of the mass unit in the unit of the item.
    ///
    /// `byte unitFactorMassExponent`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "unitFactorMassExponent")]
    pub fn get_unit_factor_mass_exponent(&self) -> Option<i8> {
        property::get(self, "unitFactorMassExponent")
    }

    /// Sets the exponent of the mass unit in the unit of the item.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "unitFactorMassExponent")]
    pub fn set_unit_factor_mass_exponent(&self, value: i8) -> &Self {
        property::set_f64(self, "unitFactorMassExponent", value as f64);
        self
    }

    /// The exponent of the time unit in the unit of the item.
    ///
    /// `byte unitFactorTimeExponent`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "unitFactorTimeExponent")]
    pub fn get_unit_factor_time_exponent(&self) -> Option<i8> {
        property::get(self, "unitFactorTimeExponent")
    }

    /// Sets the exponent of the time unit in the unit of the item.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "unitFactorTimeExponent")]
    pub fn set_unit_factor_time_exponent(&self, value: i8) -> &Self {
        property::set_f64(self, "unitFactorTimeExponent", value as f64);
        self
    }

    /// The exponent of the temperature unit in the unit of the item.
    ///
    /// `byte unitFactorTemperatureExponent`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "unitFactorTemperatureExponent")]
    pub fn get_unit_factor_temperature_exponent(&self) -> Option<i8> {
        property::get(self, "unitFactorTemperatureExponent")
    }

    /// Sets the exponent of the temperature unit in the unit of the item.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "unitFactorTemperatureExponent")]
    pub fn set_unit_factor_temperature_exponent(&self, value: i8) -> &Self {
        property::set_f64(self, "unitFactorTemperatureExponent", value as f64);
        self
    }

    /// The exponent of the electric current unit in the unit of the item.
    ///
    /// `byte unitFactorCurrentExponent`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "unitFactorCurrentExponent")]
    pub fn get_unit_factor_current_exponent(&self) -> Option<i8> {
        property::get(self, "unitFactorCurrentExponent")
    }

    /// Sets the exponent of the electric current unit in the unit of the item.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "unitFactorCurrentExponent")]
    pub fn set_unit_factor_current_exponent(&self, value: i8) -> &Self {
        property::set_f64(self, "unitFactorCurrentExponent", value as f64);
        self
    }

    /// The exponent of the luminous intensity unit in the unit of the item.
    ///
    /// `byte unitFactorLuminousIntensityExponent`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "unitFactorLuminousIntensityExponent")]
    pub fn get_unit_factor_luminous_intensity_exponent(&self) -> Option<i8> {
        property::get(self, "unitFactorLuminousIntensityExponent")
    }

    /// Sets the exponent of the luminous intensity unit in the unit of the item.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "unitFactorLuminousIntensityExponent")]
    pub fn set_unit_factor_luminous_intensity_exponent(&self, value: i8) -> &Self {
        property::set_f64(self, "unitFactorLuminousIntensityExponent", value as f64);
        self
    }

    /// The lowest value in the report itself.
    ///
    /// `long logicalMinimum`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "logicalMinimum")]
    pub fn get_logical_minimum(&self) -> Option<i32> {
        property::get(self, "logicalMinimum")
    }

    /// Sets the lowest value in the report itself.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "logicalMinimum")]
    pub fn set_logical_minimum(&self, value: i32) -> &Self {
        property::set_f64(self, "logicalMinimum", value as f64);
        self
    }

    /// The highest value in the report itself.
    ///
    /// `long logicalMaximum`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "logicalMaximum")]
    pub fn get_logical_maximum(&self) -> Option<i32> {
        property::get(self, "logicalMaximum")
    }

    /// Sets the highest value in the report itself.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "logicalMaximum")]
    pub fn set_logical_maximum(&self, value: i32) -> &Self {
        property::set_f64(self, "logicalMaximum", value as f64);
        self
    }

    /// The lowest value in units; it corresponds to `logicalMinimum`.
    ///
    /// `long physicalMinimum`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "physicalMinimum")]
    pub fn get_physical_minimum(&self) -> Option<i32> {
        property::get(self, "physicalMinimum")
    }

    /// Sets the lowest value in units; it corresponds to `logicalMinimum`.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "physicalMinimum")]
    pub fn set_physical_minimum(&self, value: i32) -> &Self {
        property::set_f64(self, "physicalMinimum", value as f64);
        self
    }

    /// The highest value in units; it corresponds to `logicalMaximum`.
    ///
    /// `long physicalMaximum`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "physicalMaximum")]
    pub fn get_physical_maximum(&self) -> Option<i32> {
        property::get(self, "physicalMaximum")
    }

    /// Sets the highest value in units; it corresponds to `logicalMaximum`.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "physicalMaximum")]
    pub fn set_physical_maximum(&self, value: i32) -> &Self {
        property::set_f64(self, "physicalMaximum", value as f64);
        self
    }

    /// The texts of the device that belong to the item.
    ///
    /// `sequence<DOMString> strings`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "strings")]
    pub fn get_strings(&self) -> Option<Array<String>> {
        property::get(self, "strings")
    }

    /// Sets the texts of the device that belong to the item.
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "strings")]
    pub fn set_strings(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "strings", &value.to_value());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for HidReportItem {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl Navigator {
    /// The entry to human interface devices.
    ///
    /// `readonly attribute HID hid`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `web-hid` and `experimental`. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/hid) · [Specification](https://hid.spec.whatwg.org/#dom-navigator-hid)
    #[inline]
    pub fn hid(&self) -> Option<Hid> {
        Js::get_hid__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl WorkerNavigator {
    /// The entry to human interface devices, for use in a worker.
    ///
    /// `readonly attribute HID hid`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `web-hid` and `experimental`. Exposed in DedicatedWorker, ServiceWorker only. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerNavigator/hid) · [Specification](https://hid.spec.whatwg.org/#hid-attribute-0)
    #[inline]
    pub fn hid(&self) -> Option<Hid> {
        Js::get_hid__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "collections")]
    pub(crate) fn get_collections__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "hid")]
    pub(crate) fn get_hid__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "reportId")]
    pub(crate) fn get_reportId__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, js_name = "receiveFeatureReport")]
    pub(crate) fn try_call_receiveFeatureReport__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "sendFeatureReport")]
    pub(crate) fn try_call_sendFeatureReport__number_value__as_value(
        this: &Js,
        a0: f64,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "sendReport")]
    pub(crate) fn try_call_sendReport__number_value__as_value(
        this: &Js,
        a0: f64,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "HIDConnectionEvent")]
    pub(crate) fn new_HIDConnectionEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "HIDInputReportEvent")]
    pub(crate) fn try_new_HIDInputReportEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
}
