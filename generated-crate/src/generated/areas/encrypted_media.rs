//! Playing encrypted media

use crate::runtime::prelude::*;
use crate::{
    BufferSource, Event, HtmlMediaElement, MediaEncryptedEvent, MediaEncryptedEventInit, MediaKeyMessageEvent,
    MediaKeyMessageEventInit, MediaKeyMessageType, MediaKeySession, MediaKeySessionClosedReason, MediaKeySessionType,
    MediaKeyStatus, MediaKeyStatusMap, MediaKeySystemAccess, MediaKeySystemConfiguration, MediaKeySystemMediaCapability,
    MediaKeys, MediaKeysPolicy, MediaKeysRequirement, Navigator,
};

impl MediaKeySystemConfiguration {
    /// What a page wants from a system for protected media.
    ///
    /// `dictionary MediaKeySystemConfiguration`
    ///
    /// Feature `encrypted-media`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A name of one's own, to tell which configuration was chosen.
    ///
    /// `DOMString label = ""`
    ///
    /// Feature `encrypted-media`.
    #[doc(alias = "label")]
    pub fn get_label(&self) -> Option<String> {
        property::get(self, "label")
    }

    /// Sets a name of one's own, to tell which configuration was chosen.
    ///
    /// Feature `encrypted-media`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }

    /// The formats of initialization data that shall work, such as `cenc`.
    ///
    /// `sequence<DOMString> initDataTypes = []`
    ///
    /// Feature `encrypted-media`.
    #[doc(alias = "initDataTypes")]
    pub fn get_init_data_types(&self) -> Option<Array<String>> {
        property::get(self, "initDataTypes")
    }

    /// Sets the formats of initialization data that shall work, such as `cenc`.
    ///
    /// Feature `encrypted-media`.
    #[doc(alias = "initDataTypes")]
    pub fn set_init_data_types(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "initDataTypes", &value.to_value());
        self
    }

    /// The kinds of audio that shall work, of which at least one must.
    ///
    /// `sequence<MediaKeySystemMediaCapability> audioCapabilities = []`
    ///
    /// Feature `encrypted-media`.
    #[doc(alias = "audioCapabilities")]
    pub fn get_audio_capabilities(&self) -> Option<Array<MediaKeySystemMediaCapability>> {
        property::get(self, "audioCapabilities")
    }

    /// Sets the kinds of audio that shall work, of which at least one must.
    ///
    /// Feature `encrypted-media`.
    #[doc(alias = "audioCapabilities")]
    pub fn set_audio_capabilities(&self, value: impl IntoSequence<MediaKeySystemMediaCapability>) -> &Self {
        property::set(self, "audioCapabilities", &value.to_value());
        self
    }

    /// The kinds of video that shall work, of which at least one must.
    ///
    /// `sequence<MediaKeySystemMediaCapability> videoCapabilities = []`
    ///
    /// Feature `encrypted-media`.
    #[doc(alias = "videoCapabilities")]
    pub fn get_video_capabilities(&self) -> Option<Array<MediaKeySystemMediaCapability>> {
        property::get(self, "videoCapabilities")
    }

    /// Sets the kinds of video that shall work, of which at least one must.
    ///
    /// Feature `encrypted-media`.
    #[doc(alias = "videoCapabilities")]
    pub fn set_video_capabilities(&self, value: impl IntoSequence<MediaKeySystemMediaCapability>) -> &Self {
        property::set(self, "videoCapabilities", &value.to_value());
        self
    }

    /// Whether an identifier of the device may or must be used.
    ///
    /// `MediaKeysRequirement distinctiveIdentifier = "optional"`
    ///
    /// Feature `encrypted-media`.
    #[doc(alias = "distinctiveIdentifier")]
    pub fn get_distinctive_identifier(&self) -> Option<MediaKeysRequirement> {
        property::get(self, "distinctiveIdentifier")
    }

    /// Sets whether an identifier of the device may or must be used.
    ///
    /// Feature `encrypted-media`.
    #[doc(alias = "distinctiveIdentifier")]
    pub fn set_distinctive_identifier(&self, value: MediaKeysRequirement) -> &Self {
        property::set_str(self, "distinctiveIdentifier", value.as_str());
        self
    }

    /// Whether data may or must be stored on the device.
    ///
    /// `MediaKeysRequirement persistentState = "optional"`
    ///
    /// Feature `encrypted-media`.
    #[doc(alias = "persistentState")]
    pub fn get_persistent_state(&self) -> Option<MediaKeysRequirement> {
        property::get(self, "persistentState")
    }

    /// Sets whether data may or must be stored on the device.
    ///
    /// Feature `encrypted-media`.
    #[doc(alias = "persistentState")]
    pub fn set_persistent_state(&self, value: MediaKeysRequirement) -> &Self {
        property::set_str(self, "persistentState", value.as_str());
        self
    }

    /// The types of sessions that shall work, by default only `temporary`.
    ///
    /// `sequence<DOMString> sessionTypes`
    ///
    /// Feature `encrypted-media`.
    #[doc(alias = "sessionTypes")]
    pub fn get_session_types(&self) -> Option<Array<String>> {
        property::get(self, "sessionTypes")
    }

    /// Sets the types of sessions that shall work, by default only `temporary`.
    ///
    /// Feature `encrypted-media`.
    #[doc(alias = "sessionTypes")]
    pub fn set_session_types(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "sessionTypes", &value.to_value());
        self
    }
}

impl Default for MediaKeySystemConfiguration {
    fn default() -> Self {
        Self::new()
    }
}

impl MediaKeySystemMediaCapability {
    /// A kind of media that a system for protected media shall play.
    ///
    /// `dictionary MediaKeySystemMediaCapability`
    ///
    /// Feature `encrypted-media`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The MIME type with its codecs.
    ///
    /// `DOMString contentType = ""`
    ///
    /// Feature `encrypted-media`.
    #[doc(alias = "contentType")]
    pub fn get_content_type(&self) -> Option<String> {
        property::get(self, "contentType")
    }

    /// Sets the MIME type with its codecs.
    ///
    /// Feature `encrypted-media`.
    #[doc(alias = "contentType")]
    pub fn set_content_type(&self, value: &str) -> &Self {
        property::set_str(self, "contentType", value);
        self
    }

    /// The scheme of encryption, such as `cenc` or `cbcs`; null means any.
    ///
    /// `DOMString? encryptionScheme = null`
    ///
    /// Feature `encrypted-media`.
    #[doc(alias = "encryptionScheme")]
    pub fn get_encryption_scheme(&self) -> Option<String> {
        property::get(self, "encryptionScheme")
    }

    /// Sets the scheme of encryption, such as `cenc` or `cbcs`; null means any.
    ///
    /// Feature `encrypted-media`.
    #[doc(alias = "encryptionScheme")]
    pub fn set_encryption_scheme(&self, value: Option<&str>) -> &Self {
        property::set(self, "encryptionScheme", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// The level of protection, in words of the key system; empty means any.
    ///
    /// `DOMString robustness = ""`
    ///
    /// Feature `encrypted-media`.
    #[doc(alias = "robustness")]
    pub fn get_robustness(&self) -> Option<String> {
        property::get(self, "robustness")
    }

    /// Sets the level of protection, in words of the key system; empty means any.
    ///
    /// Feature `encrypted-media`.
    #[doc(alias = "robustness")]
    pub fn set_robustness(&self, value: &str) -> &Self {
        property::set_str(self, "robustness", value);
        self
    }
}

impl Default for MediaKeySystemMediaCapability {
    fn default() -> Self {
        Self::new()
    }
}

impl MediaKeySystemAccess {
    /// The name of the system, such as `com.widevine.alpha`.
    ///
    /// `readonly attribute DOMString keySystem`
    ///
    /// Feature `encrypted-media`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaKeySystemAccess/keySystem) · [Specification](https://w3c.github.io/encrypted-media/#dom-mediakeysystemaccess-keysystem)
    #[doc(alias = "keySystem")]
    #[inline]
    pub fn key_system(&self) -> String {
        Js::get_keySystem__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Returns the configuration that was chosen, with those parts that are supported.
    ///
    /// `MediaKeySystemConfiguration getConfiguration()`
    ///
    /// Feature `encrypted-media`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaKeySystemAccess/getConfiguration) · [Specification](https://w3c.github.io/encrypted-media/#dom-mediakeysystemaccess-getconfiguration)
    #[doc(alias = "getConfiguration")]
    #[inline]
    pub fn get_configuration(&self) -> MediaKeySystemConfiguration {
        FromJs::from_js(Js::call_getConfiguration__as_value(js(self)))
    }

    /// Resolves to new keys for a media element.
    ///
    /// `Promise<MediaKeys> createMediaKeys()`
    ///
    /// Feature `encrypted-media`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaKeySystemAccess/createMediaKeys) · [Specification](https://w3c.github.io/encrypted-media/#dom-mediakeysystemaccess-createmediakeys)
    #[doc(alias = "createMediaKeys")]
    #[inline]
    pub fn create_media_keys(&self) -> Promise<MediaKeys> {
        Promise::of_call(Js::try_call_createMediaKeys__as_value(js(self)))
    }
}

impl MediaKeys {
    /// Returns a new session for one license exchange.
    ///
    /// `MediaKeySession createSession(optional MediaKeySessionType sessionType = "temporary")`
    ///
    /// Feature `encrypted-media`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaKeys/createSession) · [Specification](https://w3c.github.io/encrypted-media/#dom-mediakeys-createsession)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where `sessionType` is not supported by the configuration, and an
    /// `InvalidStateError` where sessions cannot be made in the present state.
    #[doc(alias = "createSession")]
    #[inline]
    pub fn create_session(&self) -> Result<MediaKeySession, Exception> {
        Js::try_call_createSession__as_value(js(self)).map(Js::read)
    }

    /// As `create_session`, with `session_type`.
    ///
    /// `MediaKeySession createSession(optional MediaKeySessionType sessionType = "temporary")`
    ///
    /// Feature `encrypted-media`.
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where `sessionType` is not supported by the configuration, and an
    /// `InvalidStateError` where sessions cannot be made in the present state.
    #[doc(alias = "createSession")]
    #[inline]
    pub fn create_session_with_session_type(
        &self,
        session_type: MediaKeySessionType,
    ) -> Result<MediaKeySession, Exception> {
        Js::try_call_createSession__str__as_value(js(self), session_type.as_str()).map(Js::read)
    }

    /// Resolves to the status that a key under this policy would have.
    ///
    /// `Promise<MediaKeyStatus> getStatusForPolicy(optional MediaKeysPolicy policy = {})`
    ///
    /// Feature `encrypted-media`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaKeys/getStatusForPolicy) · [Specification](https://w3c.github.io/encrypted-media/#dom-mediakeys-getstatusforpolicy)
    #[doc(alias = "getStatusForPolicy")]
    #[inline]
    pub fn get_status_for_policy(&self) -> Promise<MediaKeyStatus> {
        Promise::of_call(Js::try_call_getStatusForPolicy__as_value(js(self)))
    }

    /// As `get_status_for_policy`, with `policy`.
    ///
    /// `Promise<MediaKeyStatus> getStatusForPolicy(optional MediaKeysPolicy policy = {})`
    ///
    /// Feature `encrypted-media`.
    #[doc(alias = "getStatusForPolicy")]
    #[inline]
    pub fn get_status_for_policy_with_policy(&self, policy: &MediaKeysPolicy) -> Promise<MediaKeyStatus> {
        Promise::of_call(Js::try_call_getStatusForPolicy__value__as_value(js(self), policy.as_ref()))
    }

    /// Sets a certificate to encrypt messages with; resolves to false if that is not supported.
    ///
    /// `Promise<boolean> setServerCertificate(BufferSource serverCertificate)`
    ///
    /// Feature `encrypted-media`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaKeys/setServerCertificate) · [Specification](https://w3c.github.io/encrypted-media/#dom-mediakeys-setservercertificate)
    #[doc(alias = "setServerCertificate")]
    #[inline]
    pub fn set_server_certificate<'a>(
        &self,
        server_certificate: impl Into<ReadBuffer<'a, AnyBuffer>>,
    ) -> Promise<bool> {
        server_certificate.into().with(|server_certificate| {
            Promise::of_call(Js::try_call_setServerCertificate__value__as_value(js(self), server_certificate))
        })
    }
}

impl MediaKeysPolicy {
    /// A condition that keys would have to meet, such as on the display connection.
    ///
    /// `dictionary MediaKeysPolicy`
    ///
    /// Feature `encrypted-media`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The lowest HDCP version of the display connection, such as `1.4`.
    ///
    /// `DOMString minHdcpVersion`
    ///
    /// Feature `encrypted-media`.
    #[doc(alias = "minHdcpVersion")]
    pub fn get_min_hdcp_version(&self) -> Option<String> {
        property::get(self, "minHdcpVersion")
    }

    /// Sets the lowest HDCP version of the display connection, such as `1.4`.
    ///
    /// Feature `encrypted-media`.
    #[doc(alias = "minHdcpVersion")]
    pub fn set_min_hdcp_version(&self, value: &str) -> &Self {
        property::set_str(self, "minHdcpVersion", value);
        self
    }
}

impl Default for MediaKeysPolicy {
    fn default() -> Self {
        Self::new()
    }
}

impl MediaKeySession {
    /// The ID of the session, an empty string before the first request.
    ///
    /// `readonly attribute DOMString sessionId`
    ///
    /// Feature `encrypted-media`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaKeySession/sessionId) · [Specification](https://w3c.github.io/encrypted-media/#dom-mediakeysession-sessionid)
    #[doc(alias = "sessionId")]
    #[inline]
    pub fn session_id(&self) -> String {
        Js::get_sessionId__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The time after which the keys do not work, in milliseconds since 1970; `NaN` for never.
    ///
    /// `readonly attribute unrestricted double expiration`
    ///
    /// Feature `encrypted-media`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaKeySession/expiration) · [Specification](https://w3c.github.io/encrypted-media/#dom-mediakeysession-expiration)
    #[inline]
    pub fn expiration(&self) -> f64 {
        Js::get_expiration__as_number(js(self))
    }

    /// A promise of the reason, resolved when the session is closed.
    ///
    /// `readonly attribute Promise<MediaKeySessionClosedReason> closed`
    ///
    /// Feature `encrypted-media`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaKeySession/closed) · [Specification](https://w3c.github.io/encrypted-media/#dom-mediakeysession-closed)
    #[inline]
    pub fn closed(&self) -> Promise<MediaKeySessionClosedReason> {
        Promise::of_call(Js::try_get_closed__as_value(js(self)))
    }

    /// The status of each key.
    ///
    /// `readonly attribute MediaKeyStatusMap keyStatuses`
    ///
    /// Feature `encrypted-media`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaKeySession/keyStatuses) · [Specification](https://w3c.github.io/encrypted-media/#dom-mediakeysession-keystatuses)
    #[doc(alias = "keyStatuses")]
    #[inline]
    pub fn key_statuses(&self) -> MediaKeyStatusMap {
        FromJs::from_js(Js::get_keyStatuses__as_value(js(self)))
    }

    /// The handler of the event `keystatuseschange`.
    ///
    /// `attribute EventHandler onkeystatuseschange`
    ///
    /// Feature `encrypted-media`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/MediaKeySession/keystatuseschange_event) · [Specification](https://w3c.github.io/encrypted-media/#dom-mediakeysession-onkeystatuseschange)
    pub fn onkeystatuseschange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onkeystatuseschange")
    }

    /// Sets the handler of the event `keystatuseschange`.
    ///
    /// Feature `encrypted-media`.
    #[doc(alias = "onkeystatuseschange")]
    pub fn set_onkeystatuseschange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onkeystatuseschange", nullable(value))
    }

    /// The handler of the event `message`.
    ///
    /// `attribute EventHandler onmessage`
    ///
    /// Feature `encrypted-media`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/MediaKeySession/message_event) · [Specification](https://w3c.github.io/encrypted-media/#dom-mediakeysession-onmessage)
    pub fn onmessage(&self) -> Option<Function<fn(MediaKeyMessageEvent)>> {
        property::get(self, "onmessage")
    }

    /// Sets the handler of the event `message`.
    ///
    /// Feature `encrypted-media`.
    #[doc(alias = "onmessage")]
    pub fn set_onmessage(&self, value: Option<&Function<fn(MediaKeyMessageEvent)>>) {
        property::set(self, "onmessage", nullable(value))
    }

    /// Makes a license request from initialization data, which arrives as a `message` event.
    ///
    /// `Promise<undefined> generateRequest(DOMString initDataType, BufferSource initData)`
    ///
    /// Feature `encrypted-media`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaKeySession/generateRequest) · [Specification](https://w3c.github.io/encrypted-media/#dom-mediakeysession-generaterequest)
    #[doc(alias = "generateRequest")]
    #[inline]
    pub fn generate_request<'a>(
        &self,
        init_data_type: &str,
        init_data: impl Into<ReadBuffer<'a, AnyBuffer>>,
    ) -> Promise<()> {
        init_data.into().with(|init_data| {
            Promise::of_call(Js::try_call_generateRequest__str_value__as_value(js(self), init_data_type, init_data))
        })
    }

    /// Loads a stored session, and resolves to whether there was one with this ID.
    ///
    /// `Promise<boolean> load(DOMString sessionId)`
    ///
    /// Feature `encrypted-media`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaKeySession/load) · [Specification](https://w3c.github.io/encrypted-media/#dom-mediakeysession-load)
    #[inline]
    pub fn load(&self, session_id: &str) -> Promise<bool> {
        Promise::of_call(Js::try_call_load__str__as_value(js(self), session_id))
    }

    /// Passes the answer of the license server on to the key system.
    ///
    /// `Promise<undefined> update(BufferSource response)`
    ///
    /// Feature `encrypted-media`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaKeySession/update) · [Specification](https://w3c.github.io/encrypted-media/#dom-mediakeysession-update)
    #[inline]
    pub fn update<'a>(&self, response: impl Into<ReadBuffer<'a, AnyBuffer>>) -> Promise<()> {
        response.into().with(|response| Promise::of_call(Js::try_call_update__value__as_value(js(self), response)))
    }

    /// Ends the session and frees its keys.
    ///
    /// `Promise<undefined> close()`
    ///
    /// Feature `encrypted-media`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaKeySession/close) · [Specification](https://w3c.github.io/encrypted-media/#dom-mediakeysession-close)
    #[inline]
    pub fn close(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_close__as_value(js(self)))
    }

    /// Removes the license and keys of the session from the device.
    ///
    /// `Promise<undefined> remove()`
    ///
    /// Feature `encrypted-media`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaKeySession/remove) · [Specification](https://w3c.github.io/encrypted-media/#dom-mediakeysession-remove)
    #[inline]
    pub fn remove(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_remove__as_value(js(self)))
    }
}

impl MediaKeyStatusMap {
    /// Returns an iterator over pairs of key ID and status.
    ///
    /// `iterable<BufferSource, MediaKeyStatus>`
    ///
    /// Feature `encrypted-media`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaKeyStatusMap/entries) · [Specification](https://w3c.github.io/encrypted-media/#dom-mediakeystatusmap)
    #[inline]
    pub fn entries(&self) -> Iter<(BufferSource, MediaKeyStatus)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// Returns an iterator over the key IDs.
    ///
    /// `iterable<BufferSource, MediaKeyStatus>`
    ///
    /// Feature `encrypted-media`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaKeyStatusMap/keys) · [Specification](https://w3c.github.io/encrypted-media/#dom-mediakeystatusmap)
    #[inline]
    pub fn keys(&self) -> Iter<BufferSource> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// Returns an iterator over the statuses.
    ///
    /// `iterable<BufferSource, MediaKeyStatus>`
    ///
    /// Feature `encrypted-media`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaKeyStatusMap/values) · [Specification](https://w3c.github.io/encrypted-media/#dom-mediakeystatusmap)
    #[inline]
    pub fn values(&self) -> Iter<MediaKeyStatus> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// Calls the callback for each key.
    ///
    /// `iterable<BufferSource, MediaKeyStatus>`
    ///
    /// Feature `encrypted-media`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaKeyStatusMap/forEach) · [Specification](https://w3c.github.io/encrypted-media/#dom-mediakeystatusmap)
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(
        &self,
        callback: impl IntoInfallibleFunction<Function<fn(MediaKeyStatus, BufferSource, MediaKeyStatusMap)>>,
    ) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// Calls the callback for each key.
    ///
    /// `iterable<BufferSource, MediaKeyStatus>`
    ///
    /// Feature `encrypted-media`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaKeyStatusMap/forEach) · [Specification](https://w3c.github.io/encrypted-media/#dom-mediakeystatusmap)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(MediaKeyStatus, BufferSource, MediaKeyStatusMap)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }

    /// The number of keys.
    ///
    /// `readonly attribute unsigned long size`
    ///
    /// Feature `encrypted-media`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaKeyStatusMap/size) · [Specification](https://w3c.github.io/encrypted-media/#dom-mediakeystatusmap-size)
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// Returns whether the session has a key with this ID.
    ///
    /// `boolean has(BufferSource keyId)`
    ///
    /// Feature `encrypted-media`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaKeyStatusMap/has) · [Specification](https://w3c.github.io/encrypted-media/#dom-mediakeystatusmap-has)
    #[inline]
    pub fn has<'a>(&self, key_id: impl Into<ReadBuffer<'a, AnyBuffer>>) -> bool {
        key_id.into().with(|key_id| Js::call_has__value__as_bool(js(self), key_id).get())
    }

    /// Returns the status of the key with this ID, or none.
    ///
    /// `(MediaKeyStatus or undefined) get(BufferSource keyId)`
    ///
    /// Feature `encrypted-media`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaKeyStatusMap/get) · [Specification](https://w3c.github.io/encrypted-media/#dom-mediakeystatusmap-get)
    #[inline]
    pub fn get<'a>(&self, key_id: impl Into<ReadBuffer<'a, AnyBuffer>>) -> Option<MediaKeyStatus> {
        key_id.into().with(|key_id| FromJs::from_js(Js::call_get__value__as_value(js(self), key_id)))
    }
}

impl IntoIterator for &MediaKeyStatusMap {
    type Item = (BufferSource, MediaKeyStatus);
    type IntoIter = Iter<(BufferSource, MediaKeyStatus)>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }
}

sequence!([] MediaKeyStatusMap; (BufferSource, MediaKeyStatus));

impl MediaKeyMessageEvent {
    /// Makes a new `MediaKeyMessageEvent`.
    ///
    /// `constructor(DOMString type, MediaKeyMessageEventInit eventInitDict)`
    ///
    /// Feature `encrypted-media`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaKeyMessageEvent/MediaKeyMessageEvent) · [Specification](https://w3c.github.io/encrypted-media/#dom-mediakeymessageevent-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for
    /// - a value of an enumeration that the engine does not know
    /// - a buffer that can be resized
    #[inline]
    pub fn new(
        type_: &str,
        event_init_dict: impl IntoJs<MediaKeyMessageEventInit>,
    ) -> Result<MediaKeyMessageEvent, Exception> {
        Js::try_new_MediaKeyMessageEvent__str_value__as_value(type_, &event_init_dict.to_value()).map(Js::cast)
    }

    /// The purpose of the message.
    ///
    /// `readonly attribute MediaKeyMessageType messageType`
    ///
    /// Feature `encrypted-media`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaKeyMessageEvent/messageType) · [Specification](https://w3c.github.io/encrypted-media/#dom-mediakeymessageevent-messagetype)
    #[doc(alias = "messageType")]
    #[inline]
    pub fn message_type(&self) -> MediaKeyMessageType {
        FromJs::from_js(Js::get_messageType__as_value(js(self)))
    }

    /// The bytes to send to the license server.
    ///
    /// `readonly attribute ArrayBuffer message`
    ///
    /// Feature `encrypted-media`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaKeyMessageEvent/message) · [Specification](https://w3c.github.io/encrypted-media/#dom-mediakeymessageevent-message)
    #[inline]
    pub fn message(&self) -> ArrayBuffer {
        FromJs::from_js(Js::get_message__as_value(js(self)))
    }
}

impl MediaKeyMessageEventInit {
    /// The fields of a new `MediaKeyMessageEvent`.
    ///
    /// `dictionary MediaKeyMessageEventInit : EventInit`
    ///
    /// Feature `encrypted-media`.
    pub fn new(message_type: MediaKeyMessageType, message: &ArrayBuffer) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "messageType", message_type.as_str());
        property::set(&this, "message", message.as_ref());
        this
    }

    /// The purpose of the message.
    ///
    /// `required MediaKeyMessageType messageType`
    ///
    /// Feature `encrypted-media`.
    #[doc(alias = "messageType")]
    pub fn get_message_type(&self) -> MediaKeyMessageType {
        property::get(self, "messageType")
    }

    /// Sets the purpose of the message.
    ///
    /// Feature `encrypted-media`.
    #[doc(alias = "messageType")]
    pub fn set_message_type(&self, value: MediaKeyMessageType) -> &Self {
        property::set_str(self, "messageType", value.as_str());
        self
    }

    /// The bytes to send to the license server.
    ///
    /// `required ArrayBuffer message`
    ///
    /// Feature `encrypted-media`.
    #[doc(alias = "message")]
    pub fn get_message(&self) -> ArrayBuffer {
        property::get(self, "message")
    }

    /// Sets the bytes to send to the license server.
    ///
    /// Feature `encrypted-media`.
    #[doc(alias = "message")]
    pub fn set_message(&self, value: &ArrayBuffer) -> &Self {
        property::set(self, "message", value.as_ref());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `encrypted-media`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `encrypted-media`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `encrypted-media`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl MediaEncryptedEvent {
    /// Makes a new `MediaEncryptedEvent`.
    ///
    /// `constructor(DOMString type, optional MediaEncryptedEventInit eventInitDict = {})`
    ///
    /// Feature `encrypted-media`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaEncryptedEvent/MediaEncryptedEvent) · [Specification](https://w3c.github.io/encrypted-media/#dom-mediaencryptedevent)
    #[inline]
    pub fn new(type_: &str) -> MediaEncryptedEvent {
        Js::new_MediaEncryptedEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional MediaEncryptedEventInit eventInitDict = {})`
    ///
    /// Feature `encrypted-media`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a buffer that can be resized.
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: impl IntoJs<MediaEncryptedEventInit>,
    ) -> Result<MediaEncryptedEvent, Exception> {
        Js::try_new_MediaEncryptedEvent__str_value__as_value(type_, &event_init_dict.to_value()).map(Js::cast)
    }

    /// The format of the initialization data, such as `cenc`, or an empty string.
    ///
    /// `readonly attribute DOMString initDataType`
    ///
    /// Feature `encrypted-media`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaEncryptedEvent/initDataType) · [Specification](https://w3c.github.io/encrypted-media/#dom-mediaencryptedevent-initdatatype)
    #[doc(alias = "initDataType")]
    #[inline]
    pub fn init_data_type(&self) -> String {
        Js::get_initDataType__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The initialization data to make a license request from; none if they may not be read.
    ///
    /// `readonly attribute ArrayBuffer? initData`
    ///
    /// Feature `encrypted-media`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaEncryptedEvent/initData) · [Specification](https://w3c.github.io/encrypted-media/#dom-mediaencryptedevent-initdata)
    #[doc(alias = "initData")]
    #[inline]
    pub fn init_data(&self) -> Option<ArrayBuffer> {
        Js::get_initData__as_option_value(js(self)).map(Js::read)
    }
}

impl MediaEncryptedEventInit {
    /// The fields of a new `MediaEncryptedEvent`.
    ///
    /// `dictionary MediaEncryptedEventInit : EventInit`
    ///
    /// Feature `encrypted-media`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The format of the initialization data, such as `cenc`, or an empty string.
    ///
    /// `DOMString initDataType = ""`
    ///
    /// Feature `encrypted-media`.
    #[doc(alias = "initDataType")]
    pub fn get_init_data_type(&self) -> Option<String> {
        property::get(self, "initDataType")
    }

    /// Sets the format of the initialization data, such as `cenc`, or an empty string.
    ///
    /// Feature `encrypted-media`.
    #[doc(alias = "initDataType")]
    pub fn set_init_data_type(&self, value: &str) -> &Self {
        property::set_str(self, "initDataType", value);
        self
    }

    /// The initialization data to make a license request from; none if they may not be read.
    ///
    /// `ArrayBuffer? initData = null`
    ///
    /// Feature `encrypted-media`.
    #[doc(alias = "initData")]
    pub fn get_init_data(&self) -> Option<ArrayBuffer> {
        property::get(self, "initData")
    }

    /// Sets the initialization data to make a license request from; none if they may not be read.
    ///
    /// Feature `encrypted-media`.
    #[doc(alias = "initData")]
    pub fn set_init_data(&self, value: Option<&ArrayBuffer>) -> &Self {
        property::set(self, "initData", nullable(value));
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `encrypted-media`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `encrypted-media`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `encrypted-media`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for MediaEncryptedEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl HtmlMediaElement {
    /// The keys in use, or none.
    ///
    /// `readonly attribute MediaKeys? mediaKeys`
    ///
    /// Feature `encrypted-media`. Exposed in Window only. In secure contexts only. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/mediaKeys) · [Specification](https://w3c.github.io/encrypted-media/#dom-htmlmediaelement-mediakeys)
    #[doc(alias = "mediaKeys")]
    #[inline]
    pub fn media_keys(&self) -> Option<MediaKeys> {
        Js::get_mediaKeys__as_option_value(js(self)).map(Js::read)
    }

    /// The handler of the event `encrypted`.
    ///
    /// `attribute EventHandler onencrypted`
    ///
    /// Feature `encrypted-media`. Exposed in Window only. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/encrypted_event) · [Specification](https://w3c.github.io/encrypted-media/#dom-htmlmediaelement-onencrypted)
    pub fn onencrypted(&self) -> Option<Function<fn(MediaEncryptedEvent)>> {
        property::get(self, "onencrypted")
    }

    /// Sets the handler of the event `encrypted`.
    ///
    /// Feature `encrypted-media`.
    #[doc(alias = "onencrypted")]
    pub fn set_onencrypted(&self, value: Option<&Function<fn(MediaEncryptedEvent)>>) {
        property::set(self, "onencrypted", nullable(value))
    }

    /// The handler of the event `waitingforkey`.
    ///
    /// `attribute EventHandler onwaitingforkey`
    ///
    /// Feature `encrypted-media`. Exposed in Window only. Baseline: newly available since 2024-11. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/waitingforkey_event) · [Specification](https://w3c.github.io/encrypted-media/#dom-htmlmediaelement-onwaitingforkey)
    pub fn onwaitingforkey(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onwaitingforkey")
    }

    /// Sets the handler of the event `waitingforkey`.
    ///
    /// Feature `encrypted-media`.
    #[doc(alias = "onwaitingforkey")]
    pub fn set_onwaitingforkey(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onwaitingforkey", nullable(value))
    }

    /// Sets the keys to decrypt the media with; null removes them.
    ///
    /// `Promise<undefined> setMediaKeys(MediaKeys? mediaKeys)`
    ///
    /// Feature `encrypted-media`. Exposed in Window only. In secure contexts only. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/setMediaKeys) · [Specification](https://w3c.github.io/encrypted-media/#dom-htmlmediaelement-setmediakeys)
    #[doc(alias = "setMediaKeys")]
    #[inline]
    pub fn set_media_keys(&self, media_keys: Option<&MediaKeys>) -> Promise<()> {
        Promise::of_call(Js::try_call_setMediaKeys__value__as_value(js(self), nullable(media_keys)))
    }
}

impl Navigator {
    /// Resolves to access to the named system with the first configuration it supports.
    ///
    /// `Promise<MediaKeySystemAccess> requestMediaKeySystemAccess(DOMString keySystem, sequence<MediaKeySystemConfiguration> supportedConfigurations)`
    ///
    /// Feature `encrypted-media`. Exposed in Window only. In secure contexts only. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/requestMediaKeySystemAccess) · [Specification](https://w3c.github.io/encrypted-media/#navigator-extension-requestmediakeysystemaccess)
    #[doc(alias = "requestMediaKeySystemAccess")]
    #[inline]
    pub fn request_media_key_system_access(
        &self,
        key_system: &str,
        supported_configurations: impl IntoSequence<MediaKeySystemConfiguration>,
    ) -> Promise<MediaKeySystemAccess> {
        Promise::of_call(Js::try_call_requestMediaKeySystemAccess__str_value__as_value(
            js(self),
            key_system,
            &supported_configurations.to_value(),
        ))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "expiration")]
    pub(crate) fn get_expiration__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "initData")]
    pub(crate) fn get_initData__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "initDataType")]
    pub(crate) fn get_initDataType__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "keyStatuses")]
    pub(crate) fn get_keyStatuses__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "keySystem")]
    pub(crate) fn get_keySystem__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "mediaKeys")]
    pub(crate) fn get_mediaKeys__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "messageType")]
    pub(crate) fn get_messageType__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "sessionId")]
    pub(crate) fn get_sessionId__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "createMediaKeys")]
    pub(crate) fn try_call_createMediaKeys__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createSession")]
    pub(crate) fn try_call_createSession__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createSession")]
    pub(crate) fn try_call_createSession__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "generateRequest")]
    pub(crate) fn try_call_generateRequest__str_value__as_value(
        this: &Js,
        a0: &str,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getStatusForPolicy")]
    pub(crate) fn try_call_getStatusForPolicy__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getStatusForPolicy")]
    pub(crate) fn try_call_getStatusForPolicy__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "remove")]
    pub(crate) fn try_call_remove__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "requestMediaKeySystemAccess")]
    pub(crate) fn try_call_requestMediaKeySystemAccess__str_value__as_value(
        this: &Js,
        a0: &str,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "setMediaKeys")]
    pub(crate) fn try_call_setMediaKeys__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "setServerCertificate")]
    pub(crate) fn try_call_setServerCertificate__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "MediaEncryptedEvent")]
    pub(crate) fn new_MediaEncryptedEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "MediaEncryptedEvent")]
    pub(crate) fn try_new_MediaEncryptedEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "MediaKeyMessageEvent")]
    pub(crate) fn try_new_MediaKeyMessageEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
}
