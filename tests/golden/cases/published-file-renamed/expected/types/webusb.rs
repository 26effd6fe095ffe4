//! Types: WebUSB

web_interface! {
    /// `interface USB`
    ///
    /// Feature `webusb`. Exposed in Window.
    #[doc(alias = "USB")]
    pub struct Usb: [crate::Object];
    class = "USB";
}

web_dictionary! {
    /// `dictionary USBFilter`
    ///
    /// Feature `webusb`.
    #[doc(alias = "USBFilter")]
    pub struct UsbFilter: [crate::Object];
    name = "USBFilter";
}

web_interface! {
    /// `interface USBHub`
    ///
    /// Feature `webusb`. Exposed in Window.
    #[doc(alias = "USBHub")]
    pub struct UsbHub: [crate::Object];
    class = "USBHub";
}
