//! Types: Serial ports

web_interface! {
    /// `interface Serial : EventTarget`
    ///
    /// Exposed in DedicatedWorker, Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Serial) · [Specification](https://serial.spec.whatwg.org/#serial-interface)
    pub struct Serial: [crate::EventTarget, crate::Object];
    class = "Serial";
}

web_dictionary! {
    /// `dictionary SerialPortRequestOptions`
    pub struct SerialPortRequestOptions: [crate::Object];
    name = "SerialPortRequestOptions";
}

web_dictionary! {
    /// `dictionary SerialPortFilter`
    pub struct SerialPortFilter: [crate::Object];
    name = "SerialPortFilter";
    optional;
}

web_interface! {
    /// `interface SerialPort : EventTarget`
    ///
    /// Exposed in DedicatedWorker, Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SerialPort) · [Specification](https://serial.spec.whatwg.org/#dom-serialport)
    pub struct SerialPort: [crate::EventTarget, crate::Object];
    class = "SerialPort";
}

web_dictionary! {
    /// `dictionary SerialPortInfo`
    pub struct SerialPortInfo: [crate::Object];
    name = "SerialPortInfo";
}

web_dictionary! {
    /// `dictionary SerialOptions`
    pub struct SerialOptions: [crate::Object];
    name = "SerialOptions";
}

web_enumeration! {
    /// `enum ParityType`
    pub enum ParityType {
        None = "none",
        Even = "even",
        Odd = "odd",
    }
}

web_enumeration! {
    /// `enum FlowControlType`
    pub enum FlowControlType {
        None = "none",
        Hardware = "hardware",
    }
}

web_dictionary! {
    /// `dictionary SerialOutputSignals`
    pub struct SerialOutputSignals: [crate::Object];
    name = "SerialOutputSignals";
}

web_dictionary! {
    /// `dictionary SerialInputSignals`
    pub struct SerialInputSignals: [crate::Object];
    name = "SerialInputSignals";
}

#[cfg(feature = "web-serial")]
web_stands_for!(crate::SerialPortInfo, crate::SerialPortFilter);
