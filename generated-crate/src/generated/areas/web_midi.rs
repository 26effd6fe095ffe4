//! Musical instruments over MIDI

use crate::runtime::prelude::*;
use crate::{
    MidiAccess, MidiConnectionEvent, MidiConnectionEventInit, MidiInput, MidiInputMap, MidiMessageEvent,
    MidiMessageEventInit, MidiOptions, MidiOutput, MidiOutputMap, MidiPermissionDescriptor, MidiPort,
    MidiPortConnectionState, MidiPortDeviceState, MidiPortType, Navigator,
};

impl Navigator {
    /// `Promise<MIDIAccess> requestMIDIAccess(optional MIDIOptions options = {})`
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/requestMIDIAccess) · [Specification](https://webaudio.github.io/web-midi-api/#dom-navigator-requestmidiaccess)
    #[doc(alias = "requestMIDIAccess")]
    #[inline]
    pub fn request_midi_access(&self) -> Promise<MidiAccess> {
        Promise::of_call(Js::try_call_requestMIDIAccess__as_value(js(self)))
    }

    /// `Promise<MIDIAccess> requestMIDIAccess(optional MIDIOptions options = {})`
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/requestMIDIAccess) · [Specification](https://webaudio.github.io/web-midi-api/#dom-navigator-requestmidiaccess)
    #[doc(alias = "requestMIDIAccess")]
    #[inline]
    pub fn request_midi_access_with_options(&self, options: &MidiOptions) -> Promise<MidiAccess> {
        Promise::of_call(Js::try_call_requestMIDIAccess__value__as_value(js(self), options.as_ref()))
    }
}

impl MidiPermissionDescriptor {
    /// `dictionary MidiPermissionDescriptor : PermissionDescriptor`
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// `boolean sysex = false`
    #[doc(alias = "sysex")]
    pub fn get_sysex(&self) -> Option<bool> {
        property::get(self, "sysex")
    }

    /// `boolean sysex = false`
    #[doc(alias = "sysex")]
    pub fn set_sysex(&self, value: bool) -> &Self {
        property::set_bool(self, "sysex", value);
        self
    }

    /// `required DOMString name`
    ///
    /// Inherited from `PermissionDescriptor`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl MidiOptions {
    /// `dictionary MIDIOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean sysex`
    #[doc(alias = "sysex")]
    pub fn get_sysex(&self) -> Option<bool> {
        property::get(self, "sysex")
    }

    /// `boolean sysex`
    #[doc(alias = "sysex")]
    pub fn set_sysex(&self, value: bool) -> &Self {
        property::set_bool(self, "sysex", value);
        self
    }

    /// `boolean software`
    #[doc(alias = "software")]
    pub fn get_software(&self) -> Option<bool> {
        property::get(self, "software")
    }

    /// `boolean software`
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
    /// `readonly maplike<DOMString, MIDIInput>`
    ///
    /// Not in Baseline. [Specification](https://webaudio.github.io/web-midi-api/#dom-midiinputmap)
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// `readonly maplike<DOMString, MIDIInput>`
    ///
    /// Not in Baseline. [Specification](https://webaudio.github.io/web-midi-api/#dom-midiinputmap)
    #[inline]
    pub fn has(&self, key: &str) -> bool {
        Js::call_has__str__as_bool(js(self), key).get()
    }

    /// `readonly maplike<DOMString, MIDIInput>`
    ///
    /// Not in Baseline. [Specification](https://webaudio.github.io/web-midi-api/#dom-midiinputmap)
    #[inline]
    pub fn get(&self, key: &str) -> Option<MidiInput> {
        Js::call_get__str__as_option_value(js(self), key).map(Js::read)
    }

    /// `readonly maplike<DOMString, MIDIInput>`
    ///
    /// Not in Baseline. [Specification](https://webaudio.github.io/web-midi-api/#dom-midiinputmap)
    #[inline]
    pub fn entries(&self) -> Iter<(String, MidiInput)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// `readonly maplike<DOMString, MIDIInput>`
    ///
    /// Not in Baseline. [Specification](https://webaudio.github.io/web-midi-api/#dom-midiinputmap)
    #[inline]
    pub fn keys(&self) -> Iter<String> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// `readonly maplike<DOMString, MIDIInput>`
    ///
    /// Not in Baseline. [Specification](https://webaudio.github.io/web-midi-api/#dom-midiinputmap)
    #[inline]
    pub fn values(&self) -> Iter<MidiInput> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// `readonly maplike<DOMString, MIDIInput>`
    ///
    /// Not in Baseline. [Specification](https://webaudio.github.io/web-midi-api/#dom-midiinputmap)
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(MidiInput, String, MidiInputMap)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// `readonly maplike<DOMString, MIDIInput>`
    ///
    /// Not in Baseline. [Specification](https://webaudio.github.io/web-midi-api/#dom-midiinputmap)
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
    /// `readonly maplike<DOMString, MIDIOutput>`
    ///
    /// Not in Baseline. [Specification](https://webaudio.github.io/web-midi-api/#dom-midioutputmap)
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// `readonly maplike<DOMString, MIDIOutput>`
    ///
    /// Not in Baseline. [Specification](https://webaudio.github.io/web-midi-api/#dom-midioutputmap)
    #[inline]
    pub fn has(&self, key: &str) -> bool {
        Js::call_has__str__as_bool(js(self), key).get()
    }

    /// `readonly maplike<DOMString, MIDIOutput>`
    ///
    /// Not in Baseline. [Specification](https://webaudio.github.io/web-midi-api/#dom-midioutputmap)
    #[inline]
    pub fn get(&self, key: &str) -> Option<MidiOutput> {
        Js::call_get__str__as_option_value(js(self), key).map(Js::read)
    }

    /// `readonly maplike<DOMString, MIDIOutput>`
    ///
    /// Not in Baseline. [Specification](https://webaudio.github.io/web-midi-api/#dom-midioutputmap)
    #[inline]
    pub fn entries(&self) -> Iter<(String, MidiOutput)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// `readonly maplike<DOMString, MIDIOutput>`
    ///
    /// Not in Baseline. [Specification](https://webaudio.github.io/web-midi-api/#dom-midioutputmap)
    #[inline]
    pub fn keys(&self) -> Iter<String> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// `readonly maplike<DOMString, MIDIOutput>`
    ///
    /// Not in Baseline. [Specification](https://webaudio.github.io/web-midi-api/#dom-midioutputmap)
    #[inline]
    pub fn values(&self) -> Iter<MidiOutput> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// `readonly maplike<DOMString, MIDIOutput>`
    ///
    /// Not in Baseline. [Specification](https://webaudio.github.io/web-midi-api/#dom-midioutputmap)
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(MidiOutput, String, MidiOutputMap)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// `readonly maplike<DOMString, MIDIOutput>`
    ///
    /// Not in Baseline. [Specification](https://webaudio.github.io/web-midi-api/#dom-midioutputmap)
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
    /// `readonly attribute MIDIInputMap inputs`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIAccess/inputs) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midiaccess-inputs)
    #[inline]
    pub fn inputs(&self) -> MidiInputMap {
        FromJs::from_js(Js::get_inputs__as_value(js(self)))
    }

    /// `readonly attribute MIDIOutputMap outputs`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIAccess/outputs) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midiaccess-outputs)
    #[inline]
    pub fn outputs(&self) -> MidiOutputMap {
        FromJs::from_js(Js::get_outputs__as_value(js(self)))
    }

    /// `attribute EventHandler onstatechange`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIAccess/statechange_event) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midiaccess-onstatechange)
    pub fn onstatechange(&self) -> Option<Function<fn(MidiConnectionEvent)>> {
        property::get(self, "onstatechange")
    }

    /// `attribute EventHandler onstatechange`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIAccess/statechange_event) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midiaccess-onstatechange)
    #[doc(alias = "onstatechange")]
    pub fn set_onstatechange(&self, value: Option<&Function<fn(MidiConnectionEvent)>>) {
        property::set(self, "onstatechange", nullable(value))
    }

    /// `readonly attribute boolean sysexEnabled`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIAccess/sysexEnabled) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midiaccess-sysexenabled)
    #[doc(alias = "sysexEnabled")]
    #[inline]
    pub fn sysex_enabled(&self) -> bool {
        Js::get_sysexEnabled__as_bool(js(self)).get()
    }
}

impl MidiPort {
    /// `readonly attribute DOMString id`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIPort/id) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midiport-id)
    #[inline]
    pub fn id(&self) -> String {
        Js::get_id__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute DOMString? manufacturer`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIPort/manufacturer) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midiport-manufacturer)
    #[inline]
    pub fn manufacturer(&self) -> Option<String> {
        Js::get_manufacturer__as_value(js(self)).as_string()
    }

    /// `readonly attribute DOMString? name`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIPort/name) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midiport-name)
    #[inline]
    pub fn name(&self) -> Option<String> {
        Js::get_name__as_value(js(self)).as_string()
    }

    /// `readonly attribute MIDIPortType type`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIPort/type) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midiport-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> MidiPortType {
        FromJs::from_js(Js::get_type__as_value(js(self)))
    }

    /// `readonly attribute DOMString? version`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIPort/version) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midiport-version)
    #[inline]
    pub fn version(&self) -> Option<String> {
        Js::get_version__as_value(js(self)).as_string()
    }

    /// `readonly attribute MIDIPortDeviceState state`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIPort/state) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midiport-state)
    #[inline]
    pub fn state(&self) -> MidiPortDeviceState {
        FromJs::from_js(Js::get_state__as_value(js(self)))
    }

    /// `readonly attribute MIDIPortConnectionState connection`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIPort/connection) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midiport-connection)
    #[inline]
    pub fn connection(&self) -> MidiPortConnectionState {
        FromJs::from_js(Js::get_connection__as_value(js(self)))
    }

    /// `attribute EventHandler onstatechange`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIPort/statechange_event) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midiport-onstatechange)
    pub fn onstatechange(&self) -> Option<Function<fn(MidiConnectionEvent)>> {
        property::get(self, "onstatechange")
    }

    /// `attribute EventHandler onstatechange`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIPort/statechange_event) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midiport-onstatechange)
    #[doc(alias = "onstatechange")]
    pub fn set_onstatechange(&self, value: Option<&Function<fn(MidiConnectionEvent)>>) {
        property::set(self, "onstatechange", nullable(value))
    }

    /// `Promise<MIDIPort> open()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIPort/open) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midiport-open)
    #[inline]
    pub fn open(&self) -> Promise<MidiPort> {
        Promise::of_call(Js::try_call_open__as_value(js(self)))
    }

    /// `Promise<MIDIPort> close()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIPort/close) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midiport-close)
    #[inline]
    pub fn close(&self) -> Promise<MidiPort> {
        Promise::of_call(Js::try_call_close__as_value(js(self)))
    }
}

impl MidiInput {
    /// `attribute EventHandler onmidimessage`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIInput/midimessage_event) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midiinput-onmidimessage)
    pub fn onmidimessage(&self) -> Option<Function<fn(MidiMessageEvent)>> {
        property::get(self, "onmidimessage")
    }

    /// `attribute EventHandler onmidimessage`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIInput/midimessage_event) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midiinput-onmidimessage)
    #[doc(alias = "onmidimessage")]
    pub fn set_onmidimessage(&self, value: Option<&Function<fn(MidiMessageEvent)>>) {
        property::set(self, "onmidimessage", nullable(value))
    }
}

impl MidiOutput {
    /// `undefined send(sequence<octet> data, optional DOMHighResTimeStamp timestamp = 0)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIOutput/send) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midioutput-send)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn send(&self, data: impl IntoSequence<u8>) -> Result<(), Exception> {
        Js::try_call_send__value(js(self), &data.to_value())
    }

    /// `undefined send(sequence<octet> data, optional DOMHighResTimeStamp timestamp = 0)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIOutput/send) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midioutput-send)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "send")]
    #[inline]
    pub fn send_with_timestamp(&self, data: impl IntoSequence<u8>, timestamp: f64) -> Result<(), Exception> {
        Js::try_call_send__value_number(js(self), &data.to_value(), timestamp)
    }

    /// `undefined clear()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIOutput/clear) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midioutput-clear)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn clear(&self) {
        Js::call_clear(js(self))
    }
}

impl MidiMessageEvent {
    /// `constructor(DOMString type, optional MIDIMessageEventInit eventInitDict = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIMessageEvent/MIDIMessageEvent) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midimessageevent-constructor)
    #[inline]
    pub fn new(type_: &str) -> MidiMessageEvent {
        Js::new_MIDIMessageEvent__str__as_value(type_).cast()
    }

    /// `constructor(DOMString type, optional MIDIMessageEventInit eventInitDict = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIMessageEvent/MIDIMessageEvent) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midimessageevent-constructor)
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

    /// `readonly attribute Uint8Array? data`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIMessageEvent/data) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midimessageevent-data)
    #[inline]
    pub fn data(&self) -> Option<Uint8Array> {
        Js::get_data__as_option_value(js(self)).map(Js::read)
    }
}

impl MidiMessageEventInit {
    /// `dictionary MIDIMessageEventInit : EventInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `Uint8Array data`
    #[doc(alias = "data")]
    pub fn get_data(&self) -> Option<Uint8Array> {
        property::get(self, "data")
    }

    /// `Uint8Array data`
    #[doc(alias = "data")]
    pub fn set_data(&self, value: impl IntoJs<Uint8Array>) -> &Self {
        property::set(self, "data", &value.to_value());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Inherited from `EventInit`.
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
    /// `constructor(DOMString type, optional MIDIConnectionEventInit eventInitDict = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIConnectionEvent/MIDIConnectionEvent) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midiconnectionevent-constructor)
    #[inline]
    pub fn new(type_: &str) -> MidiConnectionEvent {
        Js::new_MIDIConnectionEvent__str__as_value(type_).cast()
    }

    /// `constructor(DOMString type, optional MIDIConnectionEventInit eventInitDict = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIConnectionEvent/MIDIConnectionEvent) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midiconnectionevent-constructor)
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: &MidiConnectionEventInit) -> MidiConnectionEvent {
        Js::new_MIDIConnectionEvent__str_value__as_value(type_, event_init_dict.as_ref()).cast()
    }

    /// `readonly attribute MIDIPort? port`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MIDIConnectionEvent/port) · [Specification](https://webaudio.github.io/web-midi-api/#dom-midiconnectionevent-port)
    #[inline]
    pub fn port(&self) -> Option<MidiPort> {
        Js::get_port__as_option_value(js(self)).map(Js::read)
    }
}

impl MidiConnectionEventInit {
    /// `dictionary MIDIConnectionEventInit : EventInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `MIDIPort port`
    #[doc(alias = "port")]
    pub fn get_port(&self) -> Option<MidiPort> {
        property::get(self, "port")
    }

    /// `MIDIPort port`
    #[doc(alias = "port")]
    pub fn set_port(&self, value: &MidiPort) -> &Self {
        property::set(self, "port", value.as_ref());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Inherited from `EventInit`.
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
