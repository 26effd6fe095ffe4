//! Types: Musical instruments over MIDI

web_dictionary! {
    /// `dictionary MidiPermissionDescriptor : PermissionDescriptor`
    pub struct MidiPermissionDescriptor: [crate::PermissionDescriptor, crate::Object];
    name = "MidiPermissionDescriptor";
}

web_dictionary! {
    /// `dictionary MIDIOptions`
    #[doc(alias = "MIDIOptions")]
    pub struct MidiOptions: [crate::Object];
    name = "MIDIOptions";
}

web_interface! {
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

web_interface! {
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

web_interface! {
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

web_interface! {
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

web_interface! {
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

web_interface! {
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

web_enumeration! {
    /// `enum MIDIPortType`
    #[doc(alias = "MIDIPortType")]
    pub enum MidiPortType {
        Input = "input",
        Output = "output",
    }
}

web_enumeration! {
    /// `enum MIDIPortDeviceState`
    #[doc(alias = "MIDIPortDeviceState")]
    pub enum MidiPortDeviceState {
        Disconnected = "disconnected",
        Connected = "connected",
    }
}

web_enumeration! {
    /// `enum MIDIPortConnectionState`
    #[doc(alias = "MIDIPortConnectionState")]
    pub enum MidiPortConnectionState {
        Open = "open",
        Closed = "closed",
        Pending = "pending",
    }
}

web_interface! {
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

web_dictionary! {
    /// `dictionary MIDIMessageEventInit : EventInit`
    #[doc(alias = "MIDIMessageEventInit")]
    pub struct MidiMessageEventInit: [crate::EventInit, crate::Object];
    name = "MIDIMessageEventInit";
}

web_interface! {
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

web_dictionary! {
    /// `dictionary MIDIConnectionEventInit : EventInit`
    #[doc(alias = "MIDIConnectionEventInit")]
    pub struct MidiConnectionEventInit: [crate::EventInit, crate::Object];
    name = "MIDIConnectionEventInit";
}
