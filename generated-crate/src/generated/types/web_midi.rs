//! Types: Musical instruments over MIDI

/// `dictionary MidiPermissionDescriptor : PermissionDescriptor`
#[repr(transparent)]
pub struct MidiPermissionDescriptor {
    parent: crate::PermissionDescriptor,
}
dictionary!(MidiPermissionDescriptor: crate::PermissionDescriptor; "MidiPermissionDescriptor");

/// `dictionary MIDIOptions`
#[doc(alias = "MIDIOptions")]
#[repr(transparent)]
pub struct MidiOptions {
    parent: crate::Object,
}
dictionary!(MidiOptions:; "MIDIOptions");

/// `interface MIDIInputMap`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIInputMap) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midiinputmap)
#[doc(alias = "MIDIInputMap")]
#[repr(transparent)]
pub struct MidiInputMap {
    parent: crate::Object,
}
interface!(MidiInputMap:; "MIDIInputMap");

/// `interface MIDIOutputMap`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIOutputMap) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midioutputmap)
#[doc(alias = "MIDIOutputMap")]
#[repr(transparent)]
pub struct MidiOutputMap {
    parent: crate::Object,
}
interface!(MidiOutputMap:; "MIDIOutputMap");

/// `interface MIDIAccess : EventTarget`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIAccess) · [Specification](https://webaudio.github.io/web-midi-api/#midiaccess-interface)
#[doc(alias = "MIDIAccess")]
#[repr(transparent)]
pub struct MidiAccess {
    parent: crate::EventTarget,
}
interface!(MidiAccess: crate::EventTarget; "MIDIAccess");

/// `interface MIDIPort : EventTarget`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIPort) · [Specification](https://webaudio.github.io/web-midi-api/#MIDIPort)
#[doc(alias = "MIDIPort")]
#[repr(transparent)]
pub struct MidiPort {
    parent: crate::EventTarget,
}
interface!(MidiPort: crate::EventTarget; "MIDIPort");
extended!([] MidiPort);

/// `interface MIDIInput : MIDIPort`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIInput) · [Specification](https://webaudio.github.io/web-midi-api/#midiinput-interface)
#[doc(alias = "MIDIInput")]
#[repr(transparent)]
pub struct MidiInput {
    parent: crate::MidiPort,
}
interface!(MidiInput: crate::MidiPort, crate::EventTarget; "MIDIInput");

/// `interface MIDIOutput : MIDIPort`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIOutput) · [Specification](https://webaudio.github.io/web-midi-api/#MIDIOutput)
#[doc(alias = "MIDIOutput")]
#[repr(transparent)]
pub struct MidiOutput {
    parent: crate::MidiPort,
}
interface!(MidiOutput: crate::MidiPort, crate::EventTarget; "MIDIOutput");

/// `enum MIDIPortType`
#[doc(alias = "MIDIPortType")]
#[non_exhaustive]
pub enum MidiPortType {
    /// `"input"`
    Input,
    /// `"output"`
    Output,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(MidiPortType {
    Input = "input",
    Output = "output",
});

/// `enum MIDIPortDeviceState`
#[doc(alias = "MIDIPortDeviceState")]
#[non_exhaustive]
pub enum MidiPortDeviceState {
    /// `"disconnected"`
    Disconnected,
    /// `"connected"`
    Connected,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(MidiPortDeviceState {
    Disconnected = "disconnected",
    Connected = "connected",
});

/// `enum MIDIPortConnectionState`
#[doc(alias = "MIDIPortConnectionState")]
#[non_exhaustive]
pub enum MidiPortConnectionState {
    /// `"open"`
    Open,
    /// `"closed"`
    Closed,
    /// `"pending"`
    Pending,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(MidiPortConnectionState {
    Open = "open",
    Closed = "closed",
    Pending = "pending",
});

/// `interface MIDIMessageEvent : Event`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIMessageEvent) · [Specification](https://webaudio.github.io/web-midi-api/#midimessageevent-interface)
#[doc(alias = "MIDIMessageEvent")]
#[repr(transparent)]
pub struct MidiMessageEvent {
    parent: crate::Event,
}
interface!(MidiMessageEvent: crate::Event; "MIDIMessageEvent");

/// `dictionary MIDIMessageEventInit : EventInit`
#[doc(alias = "MIDIMessageEventInit")]
#[repr(transparent)]
pub struct MidiMessageEventInit {
    parent: crate::EventInit,
}
dictionary!(MidiMessageEventInit: crate::EventInit; "MIDIMessageEventInit");

/// `interface MIDIConnectionEvent : Event`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIConnectionEvent) · [Specification](https://webaudio.github.io/web-midi-api/#midiconnectionevent-interface)
#[doc(alias = "MIDIConnectionEvent")]
#[repr(transparent)]
pub struct MidiConnectionEvent {
    parent: crate::Event,
}
interface!(MidiConnectionEvent: crate::Event; "MIDIConnectionEvent");

/// `dictionary MIDIConnectionEventInit : EventInit`
#[doc(alias = "MIDIConnectionEventInit")]
#[repr(transparent)]
pub struct MidiConnectionEventInit {
    parent: crate::EventInit,
}
dictionary!(MidiConnectionEventInit: crate::EventInit; "MIDIConnectionEventInit");
