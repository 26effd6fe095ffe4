//! Types: Musical instruments over MIDI

dictionary! {
    /// `dictionary MidiPermissionDescriptor : PermissionDescriptor`
    pub struct MidiPermissionDescriptor: [crate::PermissionDescriptor, crate::Object];
    name = "MidiPermissionDescriptor";
}

dictionary! {
    /// `dictionary MIDIOptions`
    #[doc(alias = "MIDIOptions")]
    pub struct MidiOptions: [crate::Object];
    name = "MIDIOptions";
}

interface! {
    /// `interface MIDIInputMap`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIInputMap) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midiinputmap)
    #[doc(alias = "MIDIInputMap")]
    pub struct MidiInputMap: [crate::Object];
    class = "MIDIInputMap";
}

interface! {
    /// `interface MIDIOutputMap`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIOutputMap) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midioutputmap)
    #[doc(alias = "MIDIOutputMap")]
    pub struct MidiOutputMap: [crate::Object];
    class = "MIDIOutputMap";
}

interface! {
    /// `interface MIDIAccess : EventTarget`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIAccess) · [Specification](https://webaudio.github.io/web-midi-api/#midiaccess-interface)
    #[doc(alias = "MIDIAccess")]
    pub struct MidiAccess: [crate::EventTarget, crate::Object];
    class = "MIDIAccess";
}

interface! {
    /// `interface MIDIPort : EventTarget`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIPort) · [Specification](https://webaudio.github.io/web-midi-api/#MIDIPort)
    #[doc(alias = "MIDIPort")]
    pub struct MidiPort: [crate::EventTarget, crate::Object];
    class = "MIDIPort";
    extended;
}

interface! {
    /// `interface MIDIInput : MIDIPort`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIInput) · [Specification](https://webaudio.github.io/web-midi-api/#midiinput-interface)
    #[doc(alias = "MIDIInput")]
    pub struct MidiInput: [crate::MidiPort, crate::EventTarget, crate::Object];
    class = "MIDIInput";
}

interface! {
    /// `interface MIDIOutput : MIDIPort`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIOutput) · [Specification](https://webaudio.github.io/web-midi-api/#MIDIOutput)
    #[doc(alias = "MIDIOutput")]
    pub struct MidiOutput: [crate::MidiPort, crate::EventTarget, crate::Object];
    class = "MIDIOutput";
}

enumeration! {
    /// `enum MIDIPortType`
    #[doc(alias = "MIDIPortType")]
    pub enum MidiPortType {
        Input = "input",
        Output = "output",
    }
}

enumeration! {
    /// `enum MIDIPortDeviceState`
    #[doc(alias = "MIDIPortDeviceState")]
    pub enum MidiPortDeviceState {
        Disconnected = "disconnected",
        Connected = "connected",
    }
}

enumeration! {
    /// `enum MIDIPortConnectionState`
    #[doc(alias = "MIDIPortConnectionState")]
    pub enum MidiPortConnectionState {
        Open = "open",
        Closed = "closed",
        Pending = "pending",
    }
}

interface! {
    /// `interface MIDIMessageEvent : Event`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIMessageEvent) · [Specification](https://webaudio.github.io/web-midi-api/#midimessageevent-interface)
    #[doc(alias = "MIDIMessageEvent")]
    pub struct MidiMessageEvent: [crate::Event, crate::Object];
    class = "MIDIMessageEvent";
}

dictionary! {
    /// `dictionary MIDIMessageEventInit : EventInit`
    #[doc(alias = "MIDIMessageEventInit")]
    pub struct MidiMessageEventInit: [crate::EventInit, crate::Object];
    name = "MIDIMessageEventInit";
}

interface! {
    /// `interface MIDIConnectionEvent : Event`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIConnectionEvent) · [Specification](https://webaudio.github.io/web-midi-api/#midiconnectionevent-interface)
    #[doc(alias = "MIDIConnectionEvent")]
    pub struct MidiConnectionEvent: [crate::Event, crate::Object];
    class = "MIDIConnectionEvent";
}

dictionary! {
    /// `dictionary MIDIConnectionEventInit : EventInit`
    #[doc(alias = "MIDIConnectionEventInit")]
    pub struct MidiConnectionEventInit: [crate::EventInit, crate::Object];
    name = "MIDIConnectionEventInit";
}
