//! Musical instruments over MIDI

use crate::runtime::prelude::*;
use crate::{
    MidiAccess, MidiConnectionEvent, MidiConnectionEventInit, MidiInput, MidiInputMap, MidiMessageEvent,
    MidiMessageEventInit, MidiOptions, MidiOutput, MidiOutputMap, MidiPermissionDescriptor, MidiPort,
    MidiPortConnectionState, MidiPortDeviceState, MidiPortType, Navigator,
};

impl Navigator {
    /// Asks the user for access to MIDI devices and resolves to it.
    ///
    /// `Promise<MIDIAccess> requestMIDIAccess(optional MIDIOptions options = {})`
    ///
    /// Feature `web-midi`. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/requestMIDIAccess) · [Specification](https://webaudio.github.io/web-midi-api/#dom-navigator-requestmidiaccess)
    #[doc(alias = "requestMIDIAccess")]
    #[inline]
    pub fn request_midi_access(&self) -> Promise<MidiAccess> {
        Promise::of_call(Js::try_call_requestMIDIAccess__as_value(js(self)))
    }

    /// As `request_midi_access`, with `options`.
    ///
    /// `Promise<MIDIAccess> requestMIDIAccess(optional MIDIOptions options = {})`
    ///
    /// Feature `web-midi`.
    #[doc(alias = "requestMIDIAccess")]
    #[inline]
    pub fn request_midi_access_with_options(&self, options: &MidiOptions) -> Promise<MidiAccess> {
        Promise::of_call(Js::try_call_requestMIDIAccess__value__as_value(js(self), options.as_ref()))
    }
}

impl MidiPermissionDescriptor {
    /// The description of the MIDI permission, for `permissions.query`.
    ///
    /// `dictionary MidiPermissionDescriptor : PermissionDescriptor`
    ///
    /// Feature `web-midi`.
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// Whether system exclusive messages are wanted too.
    ///
    /// `boolean sysex = false`
    ///
    /// Feature `web-midi`.
    #[doc(alias = "sysex")]
    pub fn get_sysex(&self) -> Option<bool> {
        property::get(self, "sysex")
    }

    /// Sets whether system exclusive messages are wanted too.
    ///
    /// Feature `web-midi`.
    #[doc(alias = "sysex")]
    pub fn set_sysex(&self, value: bool) -> &Self {
        property::set_bool(self, "sysex", value);
        self
    }

    /// Sets the name of the feature, such as `geolocation`.
    ///
    /// `required DOMString name`
    ///
    /// Feature `web-midi`. Inherited from `PermissionDescriptor`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl MidiOptions {
    /// The kind of access to MIDI devices that is wanted.
    ///
    /// `dictionary MIDIOptions`
    ///
    /// Feature `web-midi`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether system exclusive messages are wanted too.
    ///
    /// `boolean sysex`
    ///
    /// Feature `web-midi`.
    #[doc(alias = "sysex")]
    pub fn get_sysex(&self) -> Option<bool> {
        property::get(self, "sysex")
    }

    /// Sets whether system exclusive messages are wanted too.
    ///
    /// Feature `web-midi`.
    #[doc(alias = "sysex")]
    pub fn set_sysex(&self, value: bool) -> &Self {
        property::set_bool(self, "sysex", value);
        self
    }

    /// Whether software synthesizers are wanted too.
    ///
    /// `boolean software`
    ///
    /// Feature `web-midi`.
    #[doc(alias = "software")]
    pub fn get_software(&self) -> Option<bool> {
        property::get(self, "software")
    }

    /// Sets whether software synthesizers are wanted too.
    ///
    /// Feature `web-midi`.
    #[doc(alias = "software")]
    pub fn set_software(&self, value: bool) -> &Self {
        property::set_bool(self, "software", value);
        self
    }
}

impl Default for MidiOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl MidiInputMap {
    /// The number of ports.
    ///
    /// `readonly maplike<DOMString, MIDIInput>`
    ///
    /// Feature `web-midi`. Not in Baseline. [Specification](https://webaudio.github.io/web-midi-api/#dom-midiinputmap)
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// Returns whether there is a port with an id.
    ///
    /// `readonly maplike<DOMString, MIDIInput>`
    ///
    /// Feature `web-midi`. Not in Baseline. [Specification](https://webaudio.github.io/web-midi-api/#dom-midiinputmap)
    #[inline]
    pub fn has(&self, key: &str) -> bool {
        Js::call_has__str__as_bool(js(self), key).get()
    }

    /// Returns the port with an id, or undefined.
    ///
    /// `readonly maplike<DOMString, MIDIInput>`
    ///
    /// Feature `web-midi`. Not in Baseline. [Specification](https://webaudio.github.io/web-midi-api/#dom-midiinputmap)
    #[inline]
    pub fn get(&self, key: &str) -> Option<MidiInput> {
        Js::call_get__str__as_option_value(js(self), key).map(Js::read)
    }

    /// Returns an iterator over pairs of id and port.
    ///
    /// `readonly maplike<DOMString, MIDIInput>`
    ///
    /// Feature `web-midi`. Not in Baseline. [Specification](https://webaudio.github.io/web-midi-api/#dom-midiinputmap)
    #[inline]
    pub fn entries(&self) -> Iter<(String, MidiInput)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// Returns an iterator over the ids.
    ///
    /// `readonly maplike<DOMString, MIDIInput>`
    ///
    /// Feature `web-midi`. Not in Baseline. [Specification](https://webaudio.github.io/web-midi-api/#dom-midiinputmap)
    #[inline]
    pub fn keys(&self) -> Iter<String> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// Returns an iterator over the ports.
    ///
    /// `readonly maplike<DOMString, MIDIInput>`
    ///
    /// Feature `web-midi`. Not in Baseline. [Specification](https://webaudio.github.io/web-midi-api/#dom-midiinputmap)
    #[inline]
    pub fn values(&self) -> Iter<MidiInput> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// Calls the callback for each port, with the port first and then its id.
    ///
    /// `readonly maplike<DOMString, MIDIInput>`
    ///
    /// Feature `web-midi`. Not in Baseline. [Specification](https://webaudio.github.io/web-midi-api/#dom-midiinputmap)
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(MidiInput, String, MidiInputMap)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// Calls the callback for each port, with the port first and then its id.
    ///
    /// `readonly maplike<DOMString, MIDIInput>`
    ///
    /// Feature `web-midi`. Not in Baseline. [Specification](https://webaudio.github.io/web-midi-api/#dom-midiinputmap)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(MidiInput, String, MidiInputMap)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }
}

impl IntoIterator for &MidiInputMap {
    type Item = (String, MidiInput);
    type IntoIter = Iter<(String, MidiInput)>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }
}

sequence!([] MidiInputMap; (String, MidiInput));

impl MidiOutputMap {
    /// The number of ports.
    ///
    /// `readonly maplike<DOMString, MIDIOutput>`
    ///
    /// Feature `web-midi`. Not in Baseline. [Specification](https://webaudio.github.io/web-midi-api/#dom-midioutputmap)
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// Returns whether there is a port with an id.
    ///
    /// `readonly maplike<DOMString, MIDIOutput>`
    ///
    /// Feature `web-midi`. Not in Baseline. [Specification](https://webaudio.github.io/web-midi-api/#dom-midioutputmap)
    #[inline]
    pub fn has(&self, key: &str) -> bool {
        Js::call_has__str__as_bool(js(self), key).get()
    }

    /// Returns the port with an id, or undefined.
    ///
    /// `readonly maplike<DOMString, MIDIOutput>`
    ///
    /// Feature `web-midi`. Not in Baseline. [Specification](https://webaudio.github.io/web-midi-api/#dom-midioutputmap)
    #[inline]
    pub fn get(&self, key: &str) -> Option<MidiOutput> {
        Js::call_get__str__as_option_value(js(self), key).map(Js::read)
    }

    /// Returns an iterator over pairs of id and port.
    ///
    /// `readonly maplike<DOMString, MIDIOutput>`
    ///
    /// Feature `web-midi`. Not in Baseline. [Specification](https://webaudio.github.io/web-midi-api/#dom-midioutputmap)
    #[inline]
    pub fn entries(&self) -> Iter<(String, MidiOutput)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// Returns an iterator over the ids.
    ///
    /// `readonly maplike<DOMString, MIDIOutput>`
    ///
    /// Feature `web-midi`. Not in Baseline. [Specification](https://webaudio.github.io/web-midi-api/#dom-midioutputmap)
    #[inline]
    pub fn keys(&self) -> Iter<String> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// Returns an iterator over the ports.
    ///
    /// `readonly maplike<DOMString, MIDIOutput>`
    ///
    /// Feature `web-midi`. Not in Baseline. [Specification](https://webaudio.github.io/web-midi-api/#dom-midioutputmap)
    #[inline]
    pub fn values(&self) -> Iter<MidiOutput> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// Calls the callback for each port, with the port first and then its id.
    ///
    /// `readonly maplike<DOMString, MIDIOutput>`
    ///
    /// Feature `web-midi`. Not in Baseline. [Specification](https://webaudio.github.io/web-midi-api/#dom-midioutputmap)
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(MidiOutput, String, MidiOutputMap)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// Calls the callback for each port, with the port first and then its id.
    ///
    /// `readonly maplike<DOMString, MIDIOutput>`
    ///
    /// Feature `web-midi`. Not in Baseline. [Specification](https://webaudio.github.io/web-midi-api/#dom-midioutputmap)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(MidiOutput, String, MidiOutputMap)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }
}

impl IntoIterator for &MidiOutputMap {
    type Item = (String, MidiOutput);
    type IntoIter = Iter<(String, MidiOutput)>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }
}

sequence!([] MidiOutputMap; (String, MidiOutput));

impl MidiAccess {
    /// The ports that receive messages from devices.
    ///
    /// `readonly attribute MIDIInputMap inputs`
    ///
    /// Feature `web-midi`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIAccess/inputs) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midiaccess-inputs)
    #[inline]
    pub fn inputs(&self) -> MidiInputMap {
        FromJs::from_js(Js::get_inputs__as_value(js(self)))
    }

    /// The ports that send messages to devices.
    ///
    /// `readonly attribute MIDIOutputMap outputs`
    ///
    /// Feature `web-midi`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIAccess/outputs) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midiaccess-outputs)
    #[inline]
    pub fn outputs(&self) -> MidiOutputMap {
        FromJs::from_js(Js::get_outputs__as_value(js(self)))
    }

    /// The handler of the event `statechange`.
    ///
    /// `attribute EventHandler onstatechange`
    ///
    /// Feature `web-midi`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIAccess/statechange_event) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midiaccess-onstatechange)
    pub fn onstatechange(&self) -> Option<Function<fn(MidiConnectionEvent)>> {
        property::get(self, "onstatechange")
    }

    /// Sets the handler of the event `statechange`.
    ///
    /// Feature `web-midi`.
    #[doc(alias = "onstatechange")]
    pub fn set_onstatechange(&self, value: Option<&Function<fn(MidiConnectionEvent)>>) {
        property::set(self, "onstatechange", nullable(value))
    }

    /// Whether system exclusive messages may be sent and received.
    ///
    /// `readonly attribute boolean sysexEnabled`
    ///
    /// Feature `web-midi`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIAccess/sysexEnabled) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midiaccess-sysexenabled)
    #[doc(alias = "sysexEnabled")]
    #[inline]
    pub fn sysex_enabled(&self) -> bool {
        Js::get_sysexEnabled__as_bool(js(self)).get()
    }
}

impl MidiPort {
    /// An identifier of the port, which stays the same over several visits if possible.
    ///
    /// `readonly attribute DOMString id`
    ///
    /// Feature `web-midi`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIPort/id) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midiport-id)
    #[inline]
    pub fn id(&self) -> String {
        Js::get_id__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The maker of the device, or null if it is unknown.
    ///
    /// `readonly attribute DOMString? manufacturer`
    ///
    /// Feature `web-midi`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIPort/manufacturer) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midiport-manufacturer)
    #[inline]
    pub fn manufacturer(&self) -> Option<String> {
        Js::get_manufacturer__as_value(js(self)).as_string()
    }

    /// The name of the port, or null if it is unknown.
    ///
    /// `readonly attribute DOMString? name`
    ///
    /// Feature `web-midi`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIPort/name) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midiport-name)
    #[inline]
    pub fn name(&self) -> Option<String> {
        Js::get_name__as_value(js(self)).as_string()
    }

    /// The direction of the port: `input` or `output`.
    ///
    /// `readonly attribute MIDIPortType type`
    ///
    /// Feature `web-midi`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIPort/type) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midiport-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> MidiPortType {
        FromJs::from_js(Js::get_type__as_value(js(self)))
    }

    /// The version of the device, or null if it is unknown.
    ///
    /// `readonly attribute DOMString? version`
    ///
    /// Feature `web-midi`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIPort/version) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midiport-version)
    #[inline]
    pub fn version(&self) -> Option<String> {
        Js::get_version__as_value(js(self)).as_string()
    }

    /// Whether the device is connected.
    ///
    /// `readonly attribute MIDIPortDeviceState state`
    ///
    /// Feature `web-midi`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIPort/state) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midiport-state)
    #[inline]
    pub fn state(&self) -> MidiPortDeviceState {
        FromJs::from_js(Js::get_state__as_value(js(self)))
    }

    /// Whether the port is open, closed, or waits for its device.
    ///
    /// `readonly attribute MIDIPortConnectionState connection`
    ///
    /// Feature `web-midi`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIPort/connection) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midiport-connection)
    #[inline]
    pub fn connection(&self) -> MidiPortConnectionState {
        FromJs::from_js(Js::get_connection__as_value(js(self)))
    }

    /// The handler of the event `statechange`.
    ///
    /// `attribute EventHandler onstatechange`
    ///
    /// Feature `web-midi`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIPort/statechange_event) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midiport-onstatechange)
    pub fn onstatechange(&self) -> Option<Function<fn(MidiConnectionEvent)>> {
        property::get(self, "onstatechange")
    }

    /// Sets the handler of the event `statechange`.
    ///
    /// Feature `web-midi`.
    #[doc(alias = "onstatechange")]
    pub fn set_onstatechange(&self, value: Option<&Function<fn(MidiConnectionEvent)>>) {
        property::set(self, "onstatechange", nullable(value))
    }

    /// Opens the port; setting a message handler or sending does so by itself.
    ///
    /// `Promise<MIDIPort> open()`
    ///
    /// Feature `web-midi`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIPort/open) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midiport-open)
    #[inline]
    pub fn open(&self) -> Promise<MidiPort> {
        Promise::of_call(Js::try_call_open__as_value(js(self)))
    }

    /// Closes the port.
    ///
    /// `Promise<MIDIPort> close()`
    ///
    /// Feature `web-midi`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIPort/close) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midiport-close)
    #[inline]
    pub fn close(&self) -> Promise<MidiPort> {
        Promise::of_call(Js::try_call_close__as_value(js(self)))
    }
}

impl MidiInput {
    /// The handler of the event `midimessage`.
    ///
    /// `attribute EventHandler onmidimessage`
    ///
    /// Feature `web-midi`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIInput/midimessage_event) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midiinput-onmidimessage)
    pub fn onmidimessage(&self) -> Option<Function<fn(MidiMessageEvent)>> {
        property::get(self, "onmidimessage")
    }

    /// Sets the handler of the event `midimessage`.
    ///
    /// Feature `web-midi`.
    #[doc(alias = "onmidimessage")]
    pub fn set_onmidimessage(&self, value: Option<&Function<fn(MidiMessageEvent)>>) {
        property::set(self, "onmidimessage", nullable(value))
    }
}

impl MidiOutput {
    /// Sends one or more complete messages, at a time of `performance.now()` or at once.
    ///
    /// `undefined send(sequence<octet> data, optional DOMHighResTimeStamp timestamp = 0)`
    ///
    /// Feature `web-midi`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIOutput/send) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midioutput-send)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for an invalid message, an `InvalidAccessError` for a system exclusive one without
    /// permission, and an `InvalidStateError` where the port is disconnected.
    #[inline]
    pub fn send(&self, data: impl IntoSequence<u8>) -> Result<(), Exception> {
        Js::try_call_send__value(js(self), &data.to_value())
    }

    /// As `send`, with `timestamp`.
    ///
    /// `undefined send(sequence<octet> data, optional DOMHighResTimeStamp timestamp = 0)`
    ///
    /// Feature `web-midi`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for an invalid message, an `InvalidAccessError` for a system exclusive one without
    /// permission, and an `InvalidStateError` where the port is disconnected.
    #[doc(alias = "send")]
    #[inline]
    pub fn send_with_timestamp(&self, data: impl IntoSequence<u8>, timestamp: f64) -> Result<(), Exception> {
        Js::try_call_send__value_number(js(self), &data.to_value(), timestamp)
    }

    /// Discards the data that was queued for sending but has not been sent yet.
    ///
    /// `undefined clear()`
    ///
    /// Features `web-midi` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIOutput/clear) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midioutput-clear)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn clear(&self) {
        Js::call_clear(js(self))
    }
}

impl MidiMessageEvent {
    /// Makes a new `MIDIMessageEvent`.
    ///
    /// `constructor(DOMString type, optional MIDIMessageEventInit eventInitDict = {})`
    ///
    /// Feature `web-midi`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIMessageEvent/MIDIMessageEvent) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midimessageevent-constructor)
    #[inline]
    pub fn new(type_: &str) -> MidiMessageEvent {
        Js::new_MIDIMessageEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional MIDIMessageEventInit eventInitDict = {})`
    ///
    /// Feature `web-midi`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for
    /// - a buffer on shared memory
    /// - a buffer that can be resized
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: &MidiMessageEventInit,
    ) -> Result<MidiMessageEvent, Exception> {
        Js::try_new_MIDIMessageEvent__str_value__as_value(type_, event_init_dict.as_ref()).map(Js::cast)
    }

    /// The bytes of the message.
    ///
    /// `readonly attribute Uint8Array? data`
    ///
    /// Feature `web-midi`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIMessageEvent/data) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midimessageevent-data)
    #[inline]
    pub fn data(&self) -> Option<Uint8Array> {
        Js::get_data__as_option_value(js(self)).map(Js::read)
    }
}

impl MidiMessageEventInit {
    /// The properties for a new `MIDIMessageEvent`.
    ///
    /// `dictionary MIDIMessageEventInit : EventInit`
    ///
    /// Feature `web-midi`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The bytes of the message.
    ///
    /// `Uint8Array data`
    ///
    /// Feature `web-midi`.
    #[doc(alias = "data")]
    pub fn get_data(&self) -> Option<Uint8Array> {
        property::get(self, "data")
    }

    /// Sets the bytes of the message.
    ///
    /// Feature `web-midi`.
    #[doc(alias = "data")]
    pub fn set_data(&self, value: impl IntoJs<Uint8Array>) -> &Self {
        property::set(self, "data", &value.to_value());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `web-midi`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `web-midi`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `web-midi`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for MidiMessageEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl MidiConnectionEvent {
    /// Makes a new `MIDIConnectionEvent`.
    ///
    /// `constructor(DOMString type, optional MIDIConnectionEventInit eventInitDict = {})`
    ///
    /// Feature `web-midi`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIConnectionEvent/MIDIConnectionEvent) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midiconnectionevent-constructor)
    #[inline]
    pub fn new(type_: &str) -> MidiConnectionEvent {
        Js::new_MIDIConnectionEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional MIDIConnectionEventInit eventInitDict = {})`
    ///
    /// Feature `web-midi`.
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: &MidiConnectionEventInit) -> MidiConnectionEvent {
        Js::new_MIDIConnectionEvent__str_value__as_value(type_, event_init_dict.as_ref()).cast()
    }

    /// The port that has changed, or null.
    ///
    /// `readonly attribute MIDIPort? port`
    ///
    /// Feature `web-midi`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIConnectionEvent/port) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midiconnectionevent-port)
    #[inline]
    pub fn port(&self) -> Option<MidiPort> {
        Js::get_port__as_option_value(js(self)).map(Js::read)
    }
}

impl MidiConnectionEventInit {
    /// The properties for a new `MIDIConnectionEvent`.
    ///
    /// `dictionary MIDIConnectionEventInit : EventInit`
    ///
    /// Feature `web-midi`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The port that has changed, or null.
    ///
    /// `MIDIPort port`
    ///
    /// Feature `web-midi`.
    #[doc(alias = "port")]
    pub fn get_port(&self) -> Option<MidiPort> {
        property::get(self, "port")
    }

    /// Sets the port that has changed, or null.
    ///
    /// Feature `web-midi`.
    #[doc(alias = "port")]
    pub fn set_port(&self, value: &MidiPort) -> &Self {
        property::set(self, "port", value.as_ref());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `web-midi`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `web-midi`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `web-midi`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for MidiConnectionEventInit {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "inputs")]
    pub(crate) fn get_inputs__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "manufacturer")]
    pub(crate) fn get_manufacturer__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "outputs")]
    pub(crate) fn get_outputs__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "port")]
    pub(crate) fn get_port__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "sysexEnabled")]
    pub(crate) fn get_sysexEnabled__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(catch, method, js_name = "requestMIDIAccess")]
    pub(crate) fn try_call_requestMIDIAccess__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "requestMIDIAccess")]
    pub(crate) fn try_call_requestMIDIAccess__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "send")]
    pub(crate) fn try_call_send__value_number(this: &Js, a0: &JsValue, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(constructor, js_class = "MIDIConnectionEvent")]
    pub(crate) fn new_MIDIConnectionEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "MIDIConnectionEvent")]
    pub(crate) fn new_MIDIConnectionEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_class = "MIDIMessageEvent")]
    pub(crate) fn new_MIDIMessageEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "MIDIMessageEvent")]
    pub(crate) fn try_new_MIDIMessageEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
}
