//! Types: Serial ports

/// `interface Serial : EventTarget`
///
/// Exposed in DedicatedWorker, Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Serial) · [Specification](https://serial.spec.whatwg.org/#serial-interface)
#[repr(transparent)]
pub struct Serial {
    parent: crate::EventTarget,
}
interface!(Serial: crate::EventTarget; "Serial");

/// `dictionary SerialPortRequestOptions`
#[repr(transparent)]
pub struct SerialPortRequestOptions {
    parent: crate::Object,
}
dictionary!(SerialPortRequestOptions:; "SerialPortRequestOptions");

/// `dictionary SerialPortFilter`
#[repr(transparent)]
pub struct SerialPortFilter {
    parent: crate::Object,
}
dictionary!(SerialPortFilter:; "SerialPortFilter");

/// `interface SerialPort : EventTarget`
///
/// Exposed in DedicatedWorker, Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SerialPort) · [Specification](https://serial.spec.whatwg.org/#dom-serialport)
#[repr(transparent)]
pub struct SerialPort {
    parent: crate::EventTarget,
}
interface!(SerialPort: crate::EventTarget; "SerialPort");

/// `dictionary SerialPortInfo`
#[repr(transparent)]
pub struct SerialPortInfo {
    parent: crate::Object,
}
dictionary!(SerialPortInfo:; "SerialPortInfo");

/// `dictionary SerialOptions`
#[repr(transparent)]
pub struct SerialOptions {
    parent: crate::Object,
}
dictionary!(SerialOptions:; "SerialOptions");

/// `enum ParityType`
#[non_exhaustive]
pub enum ParityType {
    /// `"none"`
    None,
    /// `"even"`
    Even,
    /// `"odd"`
    Odd,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(ParityType {
    None = "none",
    Even = "even",
    Odd = "odd",
});

/// `enum FlowControlType`
#[non_exhaustive]
pub enum FlowControlType {
    /// `"none"`
    None,
    /// `"hardware"`
    Hardware,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(FlowControlType {
    None = "none",
    Hardware = "hardware",
});

/// `dictionary SerialOutputSignals`
#[repr(transparent)]
pub struct SerialOutputSignals {
    parent: crate::Object,
}
dictionary!(SerialOutputSignals:; "SerialOutputSignals");

/// `dictionary SerialInputSignals`
#[repr(transparent)]
pub struct SerialInputSignals {
    parent: crate::Object,
}
dictionary!(SerialInputSignals:; "SerialInputSignals");
