//! Types: Serial ports

interface! {
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

dictionary! {
    /// `dictionary SerialPortRequestOptions`
    pub struct SerialPortRequestOptions: [crate::Object];
    name = "SerialPortRequestOptions";
}

dictionary! {
    /// `dictionary SerialPortFilter`
    pub struct SerialPortFilter: [crate::Object];
    name = "SerialPortFilter";
    optional;
}

interface! {
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

dictionary! {
    /// `dictionary SerialPortInfo`
    pub struct SerialPortInfo: [crate::Object];
    name = "SerialPortInfo";
}

dictionary! {
    /// `dictionary SerialOptions`
    pub struct SerialOptions: [crate::Object];
    name = "SerialOptions";
}

enumeration! {
    /// `enum ParityType`
    pub enum ParityType {
        None = "none",
        Even = "even",
        Odd = "odd",
    }
}

enumeration! {
    /// `enum FlowControlType`
    pub enum FlowControlType {
        None = "none",
        Hardware = "hardware",
    }
}

dictionary! {
    /// `dictionary SerialOutputSignals`
    pub struct SerialOutputSignals: [crate::Object];
    name = "SerialOutputSignals";
}

dictionary! {
    /// `dictionary SerialInputSignals`
    pub struct SerialInputSignals: [crate::Object];
    name = "SerialInputSignals";
}

#[cfg(feature = "web-serial")]
stands_for!(crate::SerialPortInfo, crate::SerialPortFilter);
