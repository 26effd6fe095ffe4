//! Types: Serial ports

web_interface! {
    /// The entry point to serial ports.
    ///
    /// `interface Serial : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `web-serial`. Exposed in DedicatedWorker, Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Serial) · [Specification](https://serial.spec.whatwg.org/#serial-interface)
    pub struct Serial: [crate::EventTarget, crate::Object];
    class = "Serial";
}

web_dictionary! {
    /// The choice of serial ports to offer to the user.
    ///
    /// `dictionary SerialPortRequestOptions`
    ///
    /// Feature `web-serial`.
    pub struct SerialPortRequestOptions: [crate::Object];
    name = "SerialPortRequestOptions";
}

web_dictionary! {
    /// A condition for the serial ports offered to the user.
    ///
    /// `dictionary SerialPortFilter`
    ///
    /// Feature `web-serial`.
    pub struct SerialPortFilter: [crate::Object];
    name = "SerialPortFilter";
    optional;
}

web_interface! {
    /// A serial port, such as that of a microcontroller.
    ///
    /// `interface SerialPort : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `web-serial`. Exposed in DedicatedWorker, Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SerialPort) · [Specification](https://serial.spec.whatwg.org/#dom-serialport)
    pub struct SerialPort: [crate::EventTarget, crate::Object];
    class = "SerialPort";
}

web_dictionary! {
    /// Facts that identify the device behind a serial port.
    ///
    /// `dictionary SerialPortInfo`
    ///
    /// Feature `web-serial`.
    pub struct SerialPortInfo: [crate::Object];
    name = "SerialPortInfo";
}

web_dictionary! {
    /// The parameters of a serial line: speed, bits, parity and flow control.
    ///
    /// `dictionary SerialOptions`
    ///
    /// Feature `web-serial`.
    pub struct SerialOptions: [crate::Object];
    name = "SerialOptions";
}

web_enumeration! {
    /// The check bit of each byte: `none`, `even` or `odd`.
    ///
    /// `enum ParityType`
    ///
    /// Feature `web-serial`.
    pub enum ParityType {
        None = "none",
        Even = "even",
        Odd = "odd",
    }
}

web_enumeration! {
    /// The flow control: `none`, or `hardware` with the RTS and CTS lines.
    ///
    /// `enum FlowControlType`
    ///
    /// Feature `web-serial`.
    pub enum FlowControlType {
        None = "none",
        Hardware = "hardware",
    }
}

web_dictionary! {
    /// The control lines that the page sets.
    ///
    /// `dictionary SerialOutputSignals`
    ///
    /// Feature `web-serial`.
    pub struct SerialOutputSignals: [crate::Object];
    name = "SerialOutputSignals";
}

web_dictionary! {
    /// The control lines that the device sets.
    ///
    /// `dictionary SerialInputSignals`
    ///
    /// Feature `web-serial`.
    pub struct SerialInputSignals: [crate::Object];
    name = "SerialInputSignals";
}

#[cfg(feature = "web-serial")]
web_stands_for!(crate::SerialPortInfo, crate::SerialPortFilter);
