//! Types: Musical instruments over MIDI

web_dictionary! {
    /// The description of the MIDI permission, for `permissions.query`.
    ///
    /// `dictionary MidiPermissionDescriptor : PermissionDescriptor`
    ///
    /// Inherits the methods of [`PermissionDescriptor`](crate::PermissionDescriptor).
    ///
    /// Feature `web-midi`.
    pub struct MidiPermissionDescriptor: [crate::PermissionDescriptor, crate::Object];
    name = "MidiPermissionDescriptor";
}

web_dictionary! {
    /// The kind of access to MIDI devices that is wanted.
    ///
    /// `dictionary MIDIOptions`
    ///
    /// Feature `web-midi`.
    #[doc(alias = "MIDIOptions")]
    pub struct MidiOptions: [crate::Object];
    name = "MIDIOptions";
}

web_interface! {
    /// The input ports by their ids.
    ///
    /// `interface MIDIInputMap`
    ///
    /// Feature `web-midi`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIInputMap) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midiinputmap)
    #[doc(alias = "MIDIInputMap")]
    pub struct MidiInputMap: [crate::Object];
    class = "MIDIInputMap";
}

web_interface! {
    /// The output ports by their ids.
    ///
    /// `interface MIDIOutputMap`
    ///
    /// Feature `web-midi`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIOutputMap) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midioutputmap)
    #[doc(alias = "MIDIOutputMap")]
    pub struct MidiOutputMap: [crate::Object];
    class = "MIDIOutputMap";
}

web_interface! {
    /// The access to MIDI devices, with their ports.
    ///
    /// `interface MIDIAccess : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `web-midi`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIAccess) · [Specification](https://webaudio.github.io/web-midi-api/#midiaccess-interface)
    #[doc(alias = "MIDIAccess")]
    pub struct MidiAccess: [crate::EventTarget, crate::Object];
    class = "MIDIAccess";
}

web_interface! {
    /// The base of MIDI ports, with the facts about a device and its state.
    ///
    /// `interface MIDIPort : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `web-midi`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIPort) · [Specification](https://webaudio.github.io/web-midi-api/#MIDIPort)
    #[doc(alias = "MIDIPort")]
    pub struct MidiPort: [crate::EventTarget, crate::Object];
    class = "MIDIPort";
    extended;
}

web_interface! {
    /// A port that receives messages from a device; they arrive as `midimessage` events.
    ///
    /// `interface MIDIInput : MIDIPort`
    ///
    /// Inherits the methods of [`MidiPort`](crate::MidiPort) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `web-midi`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIInput) · [Specification](https://webaudio.github.io/web-midi-api/#midiinput-interface)
    #[doc(alias = "MIDIInput")]
    pub struct MidiInput: [crate::MidiPort, crate::EventTarget, crate::Object];
    class = "MIDIInput";
}

web_interface! {
    /// A port that sends messages to a device.
    ///
    /// `interface MIDIOutput : MIDIPort`
    ///
    /// Inherits the methods of [`MidiPort`](crate::MidiPort) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `web-midi`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIOutput) · [Specification](https://webaudio.github.io/web-midi-api/#MIDIOutput)
    #[doc(alias = "MIDIOutput")]
    pub struct MidiOutput: [crate::MidiPort, crate::EventTarget, crate::Object];
    class = "MIDIOutput";
}

web_enumeration! {
    /// The direction of a port: `input` or `output`.
    ///
    /// `enum MIDIPortType`
    ///
    /// Feature `web-midi`.
    #[doc(alias = "MIDIPortType")]
    pub enum MidiPortType {
        Input = "input",
        Output = "output",
    }
}

web_enumeration! {
    /// The presence of a MIDI device: `connected` or `disconnected`.
    ///
    /// `enum MIDIPortDeviceState`
    ///
    /// Feature `web-midi`.
    #[doc(alias = "MIDIPortDeviceState")]
    pub enum MidiPortDeviceState {
        Disconnected = "disconnected",
        Connected = "connected",
    }
}

web_enumeration! {
    /// The use of a MIDI port: `open`, `closed`, or `pending` because its device is gone.
    ///
    /// `enum MIDIPortConnectionState`
    ///
    /// Feature `web-midi`.
    #[doc(alias = "MIDIPortConnectionState")]
    pub enum MidiPortConnectionState {
        Open = "open",
        Closed = "closed",
        Pending = "pending",
    }
}

web_interface! {
    /// The event of a MIDI message that was received.
    ///
    /// `interface MIDIMessageEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `web-midi`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIMessageEvent) · [Specification](https://webaudio.github.io/web-midi-api/#midimessageevent-interface)
    #[doc(alias = "MIDIMessageEvent")]
    pub struct MidiMessageEvent: [crate::Event, crate::Object];
    class = "MIDIMessageEvent";
}

web_dictionary! {
    /// The properties for a new `MIDIMessageEvent`.
    ///
    /// `dictionary MIDIMessageEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `web-midi`.
    #[doc(alias = "MIDIMessageEventInit")]
    pub struct MidiMessageEventInit: [crate::EventInit, crate::Object];
    name = "MIDIMessageEventInit";
}

web_interface! {
    /// The event of a port that appears, disappears, opens or closes.
    ///
    /// `interface MIDIConnectionEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `web-midi`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIConnectionEvent) · [Specification](https://webaudio.github.io/web-midi-api/#midiconnectionevent-interface)
    #[doc(alias = "MIDIConnectionEvent")]
    pub struct MidiConnectionEvent: [crate::Event, crate::Object];
    class = "MIDIConnectionEvent";
}

web_dictionary! {
    /// The properties for a new `MIDIConnectionEvent`.
    ///
    /// `dictionary MIDIConnectionEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `web-midi`.
    #[doc(alias = "MIDIConnectionEventInit")]
    pub struct MidiConnectionEventInit: [crate::EventInit, crate::Object];
    name = "MIDIConnectionEventInit";
}
