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
    /// `attribute EventHandler onconnect`
    ///
    /// Features `web-hid` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HID/connect_event) · [Specification](https://hid.spec.whatwg.org/#dom-hid-onconnect)
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
    /// `attribute EventHandler ondisconnect`
    ///
    /// Features `web-hid` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HID/disconnect_event) · [Specification](https://hid.spec.whatwg.org/#dom-hid-ondisconnect)
    #[doc(alias = "ondisconnect")]
    pub fn set_ondisconnect(&self, value: Option<&Function<fn(HidConnectionEvent)>>) {
        property::set(self, "ondisconnect", nullable(value))
    }

    /// `Promise<sequence<HIDDevice>> getDevices()`
    ///
    /// Features `web-hid` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HID/getDevices) · [Specification](https://hid.spec.whatwg.org/#dom-hid-getdevices)
    #[doc(alias = "getDevices")]
    #[inline]
    pub fn get_devices(&self) -> Promise<Array<HidDevice>> {
        Promise::of_call(Js::try_call_getDevices__as_value(js(self)))
    }

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
    /// Makes a new `HIDDeviceRequestOptions`.
    ///
    /// `dictionary HIDDeviceRequestOptions`
    ///
    /// Features `web-hid` and `experimental`.
    pub fn new(filters: impl IntoSequence<HidDeviceFilter>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "filters", &filters.to_value());
        this
    }

    /// `required sequence<HIDDeviceFilter> filters`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "filters")]
    pub fn get_filters(&self) -> Array<HidDeviceFilter> {
        property::get(self, "filters")
    }

    /// `required sequence<HIDDeviceFilter> filters`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "filters")]
    pub fn set_filters(&self, value: impl IntoSequence<HidDeviceFilter>) -> &Self {
        property::set(self, "filters", &value.to_value());
        self
    }

    /// `sequence<HIDDeviceFilter> exclusionFilters`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "exclusionFilters")]
    pub fn get_exclusion_filters(&self) -> Option<Array<HidDeviceFilter>> {
        property::get(self, "exclusionFilters")
    }

    /// `sequence<HIDDeviceFilter> exclusionFilters`
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
    /// Makes a new `HIDDeviceFilter`.
    ///
    /// `dictionary HIDDeviceFilter`
    ///
    /// Features `web-hid` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `unsigned long vendorId`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "vendorId")]
    pub fn get_vendor_id(&self) -> Option<u32> {
        property::get(self, "vendorId")
    }

    /// `unsigned long vendorId`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "vendorId")]
    pub fn set_vendor_id(&self, value: u32) -> &Self {
        property::set_f64(self, "vendorId", value as f64);
        self
    }

    /// `unsigned short productId`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "productId")]
    pub fn get_product_id(&self) -> Option<u16> {
        property::get(self, "productId")
    }

    /// `unsigned short productId`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "productId")]
    pub fn set_product_id(&self, value: u16) -> &Self {
        property::set_f64(self, "productId", value as f64);
        self
    }

    /// `unsigned short usagePage`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "usagePage")]
    pub fn get_usage_page(&self) -> Option<u16> {
        property::get(self, "usagePage")
    }

    /// `unsigned short usagePage`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "usagePage")]
    pub fn set_usage_page(&self, value: u16) -> &Self {
        property::set_f64(self, "usagePage", value as f64);
        self
    }

    /// `unsigned short usage`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "usage")]
    pub fn get_usage(&self) -> Option<u16> {
        property::get(self, "usage")
    }

    /// `unsigned short usage`
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
    /// `attribute EventHandler oninputreport`
    ///
    /// Features `web-hid` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HIDDevice/inputreport_event) · [Specification](https://hid.spec.whatwg.org/#dom-hiddevice-oninputreport)
    #[doc(alias = "oninputreport")]
    pub fn set_oninputreport(&self, value: Option<&Function<fn(HidInputReportEvent)>>) {
        property::set(self, "oninputreport", nullable(value))
    }

    /// `readonly attribute boolean opened`
    ///
    /// Features `web-hid` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HIDDevice/opened) · [Specification](https://hid.spec.whatwg.org/#dom-hiddevice-opened)
    #[inline]
    pub fn opened(&self) -> bool {
        Js::get_opened__as_bool(js(self)).get()
    }

    /// `readonly attribute unsigned short vendorId`
    ///
    /// Features `web-hid` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HIDDevice/vendorId) · [Specification](https://hid.spec.whatwg.org/#dom-hiddevice-vendorid)
    #[doc(alias = "vendorId")]
    #[inline]
    pub fn vendor_id(&self) -> u16 {
        Js::get_vendorId__as_number(js(self)) as u16
    }

    /// `readonly attribute unsigned short productId`
    ///
    /// Features `web-hid` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HIDDevice/productId) · [Specification](https://hid.spec.whatwg.org/#dom-hiddevice-productid)
    #[doc(alias = "productId")]
    #[inline]
    pub fn product_id(&self) -> u16 {
        Js::get_productId__as_number(js(self)) as u16
    }

    /// `readonly attribute DOMString productName`
    ///
    /// Features `web-hid` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HIDDevice/productName) · [Specification](https://hid.spec.whatwg.org/#dom-hiddevice-productname)
    #[doc(alias = "productName")]
    #[inline]
    pub fn product_name(&self) -> String {
        Js::get_productName__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute FrozenArray<HIDCollectionInfo> collections`
    ///
    /// Features `web-hid` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HIDDevice/collections) · [Specification](https://hid.spec.whatwg.org/#dom-hiddevice-collections)
    #[inline]
    pub fn collections(&self) -> Array<HidCollectionInfo> {
        FromJs::from_js(Js::get_collections__as_value(js(self)))
    }

    /// `Promise<undefined> open()`
    ///
    /// Features `web-hid` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HIDDevice/open) · [Specification](https://hid.spec.whatwg.org/#dom-hiddevice-open)
    #[inline]
    pub fn open(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_open__as_value(js(self)))
    }

    /// `Promise<undefined> close()`
    ///
    /// Features `web-hid` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HIDDevice/close) · [Specification](https://hid.spec.whatwg.org/#dom-hiddevice-close)
    #[inline]
    pub fn close(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_close__as_value(js(self)))
    }

    /// `Promise<undefined> forget()`
    ///
    /// Features `web-hid` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HIDDevice/forget) · [Specification](https://hid.spec.whatwg.org/#dom-hiddevice-forget)
    #[inline]
    pub fn forget(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_forget__as_value(js(self)))
    }

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
    /// Makes a new `HIDConnectionEventInit`.
    ///
    /// `dictionary HIDConnectionEventInit : EventInit`
    ///
    /// Features `web-hid` and `experimental`.
    pub fn new(device: &HidDevice) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "device", device.as_ref());
        this
    }

    /// `required HIDDevice device`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "device")]
    pub fn get_device(&self) -> HidDevice {
        property::get(self, "device")
    }

    /// `required HIDDevice device`
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

    /// `readonly attribute HIDDevice device`
    ///
    /// Features `web-hid` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HIDInputReportEvent/device) · [Specification](https://hid.spec.whatwg.org/#dom-hidinputreportevent-device)
    #[inline]
    pub fn device(&self) -> HidDevice {
        FromJs::from_js(Js::get_device__as_value(js(self)))
    }

    /// `readonly attribute octet reportId`
    ///
    /// Features `web-hid` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HIDInputReportEvent/reportId) · [Specification](https://hid.spec.whatwg.org/#dom-hidinputreportevent-reportid)
    #[doc(alias = "reportId")]
    #[inline]
    pub fn report_id(&self) -> u8 {
        Js::get_reportId__as_number(js(self)) as u8
    }

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
    /// Makes a new `HIDInputReportEventInit`.
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

    /// `required HIDDevice device`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "device")]
    pub fn get_device(&self) -> HidDevice {
        property::get(self, "device")
    }

    /// `required HIDDevice device`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "device")]
    pub fn set_device(&self, value: &HidDevice) -> &Self {
        property::set(self, "device", value.as_ref());
        self
    }

    /// `required octet reportId`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "reportId")]
    pub fn get_report_id(&self) -> u8 {
        property::get(self, "reportId")
    }

    /// `required octet reportId`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "reportId")]
    pub fn set_report_id(&self, value: u8) -> &Self {
        property::set_f64(self, "reportId", value as f64);
        self
    }

    /// `required DataView data`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "data")]
    pub fn get_data(&self) -> DataView {
        property::get(self, "data")
    }

    /// `required DataView data`
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
    /// Makes a new `HIDCollectionInfo`.
    ///
    /// `dictionary HIDCollectionInfo`
    ///
    /// Features `web-hid` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `unsigned short usagePage`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "usagePage")]
    pub fn get_usage_page(&self) -> Option<u16> {
        property::get(self, "usagePage")
    }

    /// `unsigned short usagePage`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "usagePage")]
    pub fn set_usage_page(&self, value: u16) -> &Self {
        property::set_f64(self, "usagePage", value as f64);
        self
    }

    /// `unsigned short usage`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "usage")]
    pub fn get_usage(&self) -> Option<u16> {
        property::get(self, "usage")
    }

    /// `unsigned short usage`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "usage")]
    pub fn set_usage(&self, value: u16) -> &Self {
        property::set_f64(self, "usage", value as f64);
        self
    }

    /// `octet type`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<u8> {
        property::get(self, "type")
    }

    /// `octet type`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: u8) -> &Self {
        property::set_f64(self, "type", value as f64);
        self
    }

    /// `sequence<HIDCollectionInfo> children`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "children")]
    pub fn get_children(&self) -> Option<Array<HidCollectionInfo>> {
        property::get(self, "children")
    }

    /// `sequence<HIDCollectionInfo> children`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "children")]
    pub fn set_children(&self, value: impl IntoSequence<HidCollectionInfo>) -> &Self {
        property::set(self, "children", &value.to_value());
        self
    }

    /// `sequence<HIDReportInfo> inputReports`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "inputReports")]
    pub fn get_input_reports(&self) -> Option<Array<HidReportInfo>> {
        property::get(self, "inputReports")
    }

    /// `sequence<HIDReportInfo> inputReports`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "inputReports")]
    pub fn set_input_reports(&self, value: impl IntoSequence<HidReportInfo>) -> &Self {
        property::set(self, "inputReports", &value.to_value());
        self
    }

    /// `sequence<HIDReportInfo> outputReports`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "outputReports")]
    pub fn get_output_reports(&self) -> Option<Array<HidReportInfo>> {
        property::get(self, "outputReports")
    }

    /// `sequence<HIDReportInfo> outputReports`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "outputReports")]
    pub fn set_output_reports(&self, value: impl IntoSequence<HidReportInfo>) -> &Self {
        property::set(self, "outputReports", &value.to_value());
        self
    }

    /// `sequence<HIDReportInfo> featureReports`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "featureReports")]
    pub fn get_feature_reports(&self) -> Option<Array<HidReportInfo>> {
        property::get(self, "featureReports")
    }

    /// `sequence<HIDReportInfo> featureReports`
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
    /// Makes a new `HIDReportInfo`.
    ///
    /// `dictionary HIDReportInfo`
    ///
    /// Features `web-hid` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `octet reportId`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "reportId")]
    pub fn get_report_id(&self) -> Option<u8> {
        property::get(self, "reportId")
    }

    /// `octet reportId`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "reportId")]
    pub fn set_report_id(&self, value: u8) -> &Self {
        property::set_f64(self, "reportId", value as f64);
        self
    }

    /// `sequence<HIDReportItem> items`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "items")]
    pub fn get_items(&self) -> Option<Array<HidReportItem>> {
        property::get(self, "items")
    }

    /// `sequence<HIDReportItem> items`
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
    /// Makes a new `HIDReportItem`.
    ///
    /// `dictionary HIDReportItem`
    ///
    /// Features `web-hid` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean isAbsolute`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "isAbsolute")]
    pub fn get_is_absolute(&self) -> Option<bool> {
        property::get(self, "isAbsolute")
    }

    /// `boolean isAbsolute`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "isAbsolute")]
    pub fn set_is_absolute(&self, value: bool) -> &Self {
        property::set_bool(self, "isAbsolute", value);
        self
    }

    /// `boolean isArray`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "isArray")]
    pub fn get_is_array(&self) -> Option<bool> {
        property::get(self, "isArray")
    }

    /// `boolean isArray`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "isArray")]
    pub fn set_is_array(&self, value: bool) -> &Self {
        property::set_bool(self, "isArray", value);
        self
    }

    /// `boolean isBufferedBytes`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "isBufferedBytes")]
    pub fn get_is_buffered_bytes(&self) -> Option<bool> {
        property::get(self, "isBufferedBytes")
    }

    /// `boolean isBufferedBytes`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "isBufferedBytes")]
    pub fn set_is_buffered_bytes(&self, value: bool) -> &Self {
        property::set_bool(self, "isBufferedBytes", value);
        self
    }

    /// `boolean isConstant`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "isConstant")]
    pub fn get_is_constant(&self) -> Option<bool> {
        property::get(self, "isConstant")
    }

    /// `boolean isConstant`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "isConstant")]
    pub fn set_is_constant(&self, value: bool) -> &Self {
        property::set_bool(self, "isConstant", value);
        self
    }

    /// `boolean isLinear`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "isLinear")]
    pub fn get_is_linear(&self) -> Option<bool> {
        property::get(self, "isLinear")
    }

    /// `boolean isLinear`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "isLinear")]
    pub fn set_is_linear(&self, value: bool) -> &Self {
        property::set_bool(self, "isLinear", value);
        self
    }

    /// `boolean isRange`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "isRange")]
    pub fn get_is_range(&self) -> Option<bool> {
        property::get(self, "isRange")
    }

    /// `boolean isRange`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "isRange")]
    pub fn set_is_range(&self, value: bool) -> &Self {
        property::set_bool(self, "isRange", value);
        self
    }

    /// `boolean isVolatile`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "isVolatile")]
    pub fn get_is_volatile(&self) -> Option<bool> {
        property::get(self, "isVolatile")
    }

    /// `boolean isVolatile`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "isVolatile")]
    pub fn set_is_volatile(&self, value: bool) -> &Self {
        property::set_bool(self, "isVolatile", value);
        self
    }

    /// `boolean hasNull`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "hasNull")]
    pub fn get_has_null(&self) -> Option<bool> {
        property::get(self, "hasNull")
    }

    /// `boolean hasNull`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "hasNull")]
    pub fn set_has_null(&self, value: bool) -> &Self {
        property::set_bool(self, "hasNull", value);
        self
    }

    /// `boolean hasPreferredState`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "hasPreferredState")]
    pub fn get_has_preferred_state(&self) -> Option<bool> {
        property::get(self, "hasPreferredState")
    }

    /// `boolean hasPreferredState`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "hasPreferredState")]
    pub fn set_has_preferred_state(&self, value: bool) -> &Self {
        property::set_bool(self, "hasPreferredState", value);
        self
    }

    /// `boolean wrap`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "wrap")]
    pub fn get_wrap(&self) -> Option<bool> {
        property::get(self, "wrap")
    }

    /// `boolean wrap`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "wrap")]
    pub fn set_wrap(&self, value: bool) -> &Self {
        property::set_bool(self, "wrap", value);
        self
    }

    /// `sequence<unsigned long> usages`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "usages")]
    pub fn get_usages(&self) -> Option<Array<u32>> {
        property::get(self, "usages")
    }

    /// `sequence<unsigned long> usages`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "usages")]
    pub fn set_usages(&self, value: impl IntoSequence<u32>) -> &Self {
        property::set(self, "usages", &value.to_value());
        self
    }

    /// `unsigned long usageMinimum`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "usageMinimum")]
    pub fn get_usage_minimum(&self) -> Option<u32> {
        property::get(self, "usageMinimum")
    }

    /// `unsigned long usageMinimum`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "usageMinimum")]
    pub fn set_usage_minimum(&self, value: u32) -> &Self {
        property::set_f64(self, "usageMinimum", value as f64);
        self
    }

    /// `unsigned long usageMaximum`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "usageMaximum")]
    pub fn get_usage_maximum(&self) -> Option<u32> {
        property::get(self, "usageMaximum")
    }

    /// `unsigned long usageMaximum`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "usageMaximum")]
    pub fn set_usage_maximum(&self, value: u32) -> &Self {
        property::set_f64(self, "usageMaximum", value as f64);
        self
    }

    /// `unsigned short reportSize`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "reportSize")]
    pub fn get_report_size(&self) -> Option<u16> {
        property::get(self, "reportSize")
    }

    /// `unsigned short reportSize`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "reportSize")]
    pub fn set_report_size(&self, value: u16) -> &Self {
        property::set_f64(self, "reportSize", value as f64);
        self
    }

    /// `unsigned short reportCount`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "reportCount")]
    pub fn get_report_count(&self) -> Option<u16> {
        property::get(self, "reportCount")
    }

    /// `unsigned short reportCount`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "reportCount")]
    pub fn set_report_count(&self, value: u16) -> &Self {
        property::set_f64(self, "reportCount", value as f64);
        self
    }

    /// `byte unitExponent`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "unitExponent")]
    pub fn get_unit_exponent(&self) -> Option<i8> {
        property::get(self, "unitExponent")
    }

    /// `byte unitExponent`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "unitExponent")]
    pub fn set_unit_exponent(&self, value: i8) -> &Self {
        property::set_f64(self, "unitExponent", value as f64);
        self
    }

    /// `HIDUnitSystem unitSystem`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "unitSystem")]
    pub fn get_unit_system(&self) -> Option<HidUnitSystem> {
        property::get(self, "unitSystem")
    }

    /// `HIDUnitSystem unitSystem`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "unitSystem")]
    pub fn set_unit_system(&self, value: HidUnitSystem) -> &Self {
        property::set_str(self, "unitSystem", value.as_str());
        self
    }

    /// `byte unitFactorLengthExponent`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "unitFactorLengthExponent")]
    pub fn get_unit_factor_length_exponent(&self) -> Option<i8> {
        property::get(self, "unitFactorLengthExponent")
    }

    /// `byte unitFactorLengthExponent`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "unitFactorLengthExponent")]
    pub fn set_unit_factor_length_exponent(&self, value: i8) -> &Self {
        property::set_f64(self, "unitFactorLengthExponent", value as f64);
        self
    }

    /// `byte unitFactorMassExponent`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "unitFactorMassExponent")]
    pub fn get_unit_factor_mass_exponent(&self) -> Option<i8> {
        property::get(self, "unitFactorMassExponent")
    }

    /// `byte unitFactorMassExponent`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "unitFactorMassExponent")]
    pub fn set_unit_factor_mass_exponent(&self, value: i8) -> &Self {
        property::set_f64(self, "unitFactorMassExponent", value as f64);
        self
    }

    /// `byte unitFactorTimeExponent`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "unitFactorTimeExponent")]
    pub fn get_unit_factor_time_exponent(&self) -> Option<i8> {
        property::get(self, "unitFactorTimeExponent")
    }

    /// `byte unitFactorTimeExponent`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "unitFactorTimeExponent")]
    pub fn set_unit_factor_time_exponent(&self, value: i8) -> &Self {
        property::set_f64(self, "unitFactorTimeExponent", value as f64);
        self
    }

    /// `byte unitFactorTemperatureExponent`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "unitFactorTemperatureExponent")]
    pub fn get_unit_factor_temperature_exponent(&self) -> Option<i8> {
        property::get(self, "unitFactorTemperatureExponent")
    }

    /// `byte unitFactorTemperatureExponent`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "unitFactorTemperatureExponent")]
    pub fn set_unit_factor_temperature_exponent(&self, value: i8) -> &Self {
        property::set_f64(self, "unitFactorTemperatureExponent", value as f64);
        self
    }

    /// `byte unitFactorCurrentExponent`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "unitFactorCurrentExponent")]
    pub fn get_unit_factor_current_exponent(&self) -> Option<i8> {
        property::get(self, "unitFactorCurrentExponent")
    }

    /// `byte unitFactorCurrentExponent`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "unitFactorCurrentExponent")]
    pub fn set_unit_factor_current_exponent(&self, value: i8) -> &Self {
        property::set_f64(self, "unitFactorCurrentExponent", value as f64);
        self
    }

    /// `byte unitFactorLuminousIntensityExponent`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "unitFactorLuminousIntensityExponent")]
    pub fn get_unit_factor_luminous_intensity_exponent(&self) -> Option<i8> {
        property::get(self, "unitFactorLuminousIntensityExponent")
    }

    /// `byte unitFactorLuminousIntensityExponent`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "unitFactorLuminousIntensityExponent")]
    pub fn set_unit_factor_luminous_intensity_exponent(&self, value: i8) -> &Self {
        property::set_f64(self, "unitFactorLuminousIntensityExponent", value as f64);
        self
    }

    /// `long logicalMinimum`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "logicalMinimum")]
    pub fn get_logical_minimum(&self) -> Option<i32> {
        property::get(self, "logicalMinimum")
    }

    /// `long logicalMinimum`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "logicalMinimum")]
    pub fn set_logical_minimum(&self, value: i32) -> &Self {
        property::set_f64(self, "logicalMinimum", value as f64);
        self
    }

    /// `long logicalMaximum`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "logicalMaximum")]
    pub fn get_logical_maximum(&self) -> Option<i32> {
        property::get(self, "logicalMaximum")
    }

    /// `long logicalMaximum`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "logicalMaximum")]
    pub fn set_logical_maximum(&self, value: i32) -> &Self {
        property::set_f64(self, "logicalMaximum", value as f64);
        self
    }

    /// `long physicalMinimum`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "physicalMinimum")]
    pub fn get_physical_minimum(&self) -> Option<i32> {
        property::get(self, "physicalMinimum")
    }

    /// `long physicalMinimum`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "physicalMinimum")]
    pub fn set_physical_minimum(&self, value: i32) -> &Self {
        property::set_f64(self, "physicalMinimum", value as f64);
        self
    }

    /// `long physicalMaximum`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "physicalMaximum")]
    pub fn get_physical_maximum(&self) -> Option<i32> {
        property::get(self, "physicalMaximum")
    }

    /// `long physicalMaximum`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "physicalMaximum")]
    pub fn set_physical_maximum(&self, value: i32) -> &Self {
        property::set_f64(self, "physicalMaximum", value as f64);
        self
    }

    /// `sequence<DOMString> strings`
    ///
    /// Features `web-hid` and `experimental`.
    #[doc(alias = "strings")]
    pub fn get_strings(&self) -> Option<Array<String>> {
        property::get(self, "strings")
    }

    /// `sequence<DOMString> strings`
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
