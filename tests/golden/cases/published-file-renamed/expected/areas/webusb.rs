//! WebUSB

use crate::runtime::prelude::*;
use crate::{Usb, UsbFilter};

impl Usb {
    /// `boolean open(USBFilter filter)`
    ///
    /// Feature `webusb`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn open(&self, filter: &UsbFilter) -> Result<bool, Exception> {
        Js::try_call_open__value__as_bool(js(self), filter.as_ref()).map(Truth::get)
    }
}

impl UsbFilter {
    /// Makes a new `USBFilter`.
    ///
    /// `dictionary USBFilter`
    ///
    /// Feature `webusb`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `unsigned short vendorId`
    ///
    /// Feature `webusb`.
    #[doc(alias = "vendorId")]
    pub fn get_vendor_id(&self) -> Option<u16> {
        property::get(self, "vendorId")
    }

    /// `unsigned short vendorId`
    ///
    /// Feature `webusb`.
    #[doc(alias = "vendorId")]
    pub fn set_vendor_id(&self, value: u16) -> &Self {
        property::set_f64(self, "vendorId", value as f64);
        self
    }
}

impl Default for UsbFilter {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "open")]
    pub(crate) fn try_call_open__value__as_bool(this: &Js, a0: &JsValue) -> Result<Truth, Exception>;
}
