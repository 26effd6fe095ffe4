//! The events by their names, for the `listen` of what they fire at: `button.listen(events::Click, |event| …)`.

#[cfg(feature = "ui-events")]
web_event! {
    /// The event `DOMActivate`.
    #[doc(alias = "DOMActivate")]
    pub struct DomActivate = "DOMActivate";
    at crate::Node: crate::UiEvent;
    at crate::Window: crate::UiEvent;
}

#[cfg(feature = "dom")]
web_event! {
    /// The event `DOMContentLoaded`.
    #[doc(alias = "DOMContentLoaded")]
    pub struct DomContentLoaded = "DOMContentLoaded";
    at crate::Document: crate::Event;
    at crate::Window: crate::Event;
}

#[cfg(feature = "ui-events")]
web_event! {
    /// The event `DOMFocusIn`.
    #[doc(alias = "DOMFocusIn")]
    pub struct DomFocusIn = "DOMFocusIn";
    at crate::Node: crate::FocusEvent;
    at crate::Window: crate::FocusEvent;
}

#[cfg(feature = "ui-events")]
web_event! {
    /// The event `DOMFocusOut`.
    #[doc(alias = "DOMFocusOut")]
    pub struct DomFocusOut = "DOMFocusOut";
    at crate::Node: crate::FocusEvent;
    at crate::Window: crate::FocusEvent;
}

#[cfg(any(
    feature = "abort", feature = "dom", feature = "event-handlers", feature = "file-reader", feature = "indexed-db",
    feature = "media-elements", feature = "media-source", feature = "window", feature = "xhr",
))]
web_event! {
    /// The event `abort`.
    #[doc(alias = "abort")]
    pub struct Abort = "abort";
    #[cfg(feature = "file-reader")]
    at crate::FileReader: crate::ProgressEvent;
    #[cfg(feature = "indexed-db")]
    at crate::IdbDatabase: crate::Event;
    #[cfg(feature = "indexed-db")]
    at crate::IdbTransaction: crate::Event;
    #[cfg(feature = "abort")]
    at crate::AbortSignal: crate::Event;
    #[cfg(any(feature = "dom", feature = "event-handlers", feature = "media-elements"))]
    at crate::Element: crate::Event;
    #[cfg(any(feature = "event-handlers", feature = "window"))]
    at crate::Window: crate::Event;
    #[cfg(feature = "media-source")]
    at crate::SourceBuffer: crate::Event;
    #[cfg(feature = "xhr")]
    at crate::XmlHttpRequestUpload: crate::ProgressEvent;
    #[cfg(feature = "xhr")]
    at crate::XmlHttpRequest: crate::ProgressEvent;
}

#[cfg(any(feature = "service-worker-scope", all(feature = "experimental", feature = "sensors")))]
web_event! {
    /// The event `activate`.
    #[doc(alias = "activate")]
    pub struct Activate = "activate";
    #[cfg(all(feature = "experimental", feature = "sensors"))]
    at crate::Sensor: crate::Event;
    #[cfg(feature = "service-worker-scope")]
    at crate::ServiceWorkerGlobalScope: crate::ExtendableEvent;
}

#[cfg(feature = "media-source")]
web_event! {
    /// The event `addsourcebuffer`.
    #[doc(alias = "addsourcebuffer")]
    pub struct AddSourceBuffer = "addsourcebuffer";
    at crate::SourceBufferList: crate::Event;
}

#[cfg(any(feature = "unspecified", feature = "webrtc"))]
web_event! {
    /// The event `addstream`.
    #[doc(alias = "addstream")]
    pub struct AddStream = "addstream";
    at crate::RtcPeerConnection: crate::MediaStreamEvent;
}

#[cfg(any(feature = "media-capture", feature = "media-tracks"))]
web_event! {
    /// The event `addtrack`.
    #[doc(alias = "addtrack")]
    pub struct AddTrack = "addtrack";
    #[cfg(all(feature = "experimental", feature = "media-tracks"))]
    at crate::AudioTrackList: crate::TrackEvent;
    #[cfg(all(feature = "experimental", feature = "media-tracks"))]
    at crate::VideoTrackList: crate::TrackEvent;
    #[cfg(feature = "media-tracks")]
    at crate::TextTrackList: crate::TrackEvent;
    #[cfg(feature = "media-capture")]
    at crate::MediaStream: crate::MediaStreamTrackEvent;
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_event! {
    /// The event `advertisementreceived`.
    #[doc(alias = "advertisementreceived")]
    pub struct AdvertisementReceived = "advertisementreceived";
    at crate::Bluetooth: crate::BluetoothAdvertisingEvent;
    at crate::BluetoothDevice: crate::BluetoothAdvertisingEvent;
}

#[cfg(any(feature = "event-handlers", feature = "window"))]
web_event! {
    /// The event `afterprint`.
    #[doc(alias = "afterprint")]
    pub struct AfterPrint = "afterprint";
    at crate::Window: crate::Event;
}

#[cfg(any(feature = "css-animations", feature = "event-handlers", feature = "svg-event-handlers"))]
web_event! {
    /// The event `animationcancel`.
    #[doc(alias = "animationcancel")]
    pub struct AnimationCancel = "animationcancel";
    at crate::Node: crate::AnimationEvent;
    at crate::Window: crate::AnimationEvent;
}

#[cfg(any(feature = "css-animations", feature = "event-handlers", feature = "svg-event-handlers"))]
web_event! {
    /// The event `animationend`.
    #[doc(alias = "animationend")]
    pub struct AnimationEnd = "animationend";
    at crate::Node: crate::AnimationEvent;
    at crate::Window: crate::AnimationEvent;
}

#[cfg(any(feature = "css-animations", feature = "event-handlers", feature = "svg-event-handlers"))]
web_event! {
    /// The event `animationiteration`.
    #[doc(alias = "animationiteration")]
    pub struct AnimationIteration = "animationiteration";
    at crate::Node: crate::AnimationEvent;
    at crate::Window: crate::AnimationEvent;
}

#[cfg(any(feature = "css-animations", feature = "event-handlers", feature = "svg-event-handlers"))]
web_event! {
    /// The event `animationstart`.
    #[doc(alias = "animationstart")]
    pub struct AnimationStart = "animationstart";
    at crate::Node: crate::AnimationEvent;
    at crate::Window: crate::AnimationEvent;
}

#[cfg(all(feature = "experimental", any(feature = "event-handlers", feature = "window")))]
web_event! {
    /// The event `appinstalled`.
    #[doc(alias = "appinstalled")]
    pub struct AppInstalled = "appinstalled";
    at crate::Window: crate::Event;
}

#[cfg(feature = "speech-recognition")]
web_event! {
    /// The event `audioend`.
    #[doc(alias = "audioend")]
    pub struct AudioEnd = "audioend";
    at crate::SpeechRecognition: crate::Event;
}

#[cfg(feature = "web-audio")]
web_event! {
    /// The event `audioprocess`.
    #[doc(alias = "audioprocess")]
    pub struct AudioProcess = "audioprocess";
    at crate::ScriptProcessorNode: crate::AudioProcessingEvent;
}

#[cfg(feature = "speech-recognition")]
web_event! {
    /// The event `audiostart`.
    #[doc(alias = "audiostart")]
    pub struct AudioStart = "audiostart";
    at crate::SpeechRecognition: crate::Event;
}

#[cfg(all(feature = "experimental", feature = "form-events"))]
web_event! {
    /// The event `autofill`.
    #[doc(alias = "autofill")]
    pub struct Autofill = "autofill";
    at crate::Document: crate::AutofillEvent;
    at crate::Window: crate::AutofillEvent;
}

#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "pointer-events", feature = "svg-event-handlers"))]
web_event! {
    /// The event `auxclick`.
    #[doc(alias = "auxclick")]
    pub struct AuxClick = "auxclick";
    at crate::Node: crate::PointerEvent;
    at crate::Window: crate::PointerEvent;
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_event! {
    /// The event `availabilitychanged`.
    #[doc(alias = "availabilitychanged")]
    pub struct AvailabilityChanged = "availabilitychanged";
    at crate::Bluetooth: crate::ValueEvent;
}

#[cfg(all(feature = "experimental", feature = "service-worker-scope"))]
web_event! {
    /// The event `backgroundfetchabort`.
    #[doc(alias = "backgroundfetchabort")]
    pub struct BackgroundFetchAbort = "backgroundfetchabort";
    at crate::ServiceWorkerGlobalScope: crate::BackgroundFetchEvent;
}

#[cfg(all(feature = "experimental", feature = "service-worker-scope"))]
web_event! {
    /// The event `backgroundfetchclick`.
    #[doc(alias = "backgroundfetchclick")]
    pub struct BackgroundFetchClick = "backgroundfetchclick";
    at crate::ServiceWorkerGlobalScope: crate::BackgroundFetchEvent;
}

#[cfg(all(feature = "experimental", feature = "service-worker-scope"))]
web_event! {
    /// The event `backgroundfetchfail`.
    #[doc(alias = "backgroundfetchfail")]
    pub struct BackgroundFetchFail = "backgroundfetchfail";
    at crate::ServiceWorkerGlobalScope: crate::BackgroundFetchUpdateUiEvent;
}

#[cfg(all(feature = "experimental", feature = "service-worker-scope"))]
web_event! {
    /// The event `backgroundfetchsuccess`.
    #[doc(alias = "backgroundfetchsuccess")]
    pub struct BackgroundFetchSuccess = "backgroundfetchsuccess";
    at crate::ServiceWorkerGlobalScope: crate::BackgroundFetchUpdateUiEvent;
}

#[cfg(any(feature = "event-handlers", feature = "input-events"))]
web_event! {
    /// The event `beforeinput`.
    #[doc(alias = "beforeinput")]
    pub struct BeforeInput = "beforeinput";
    at crate::Node: crate::InputEvent;
    at crate::Window: crate::InputEvent;
}

#[cfg(all(feature = "experimental", any(feature = "event-handlers", feature = "installed-apps")))]
web_event! {
    /// The event `beforeinstallprompt`.
    #[doc(alias = "beforeinstallprompt")]
    pub struct BeforeInstallPrompt = "beforeinstallprompt";
    at crate::Window: crate::BeforeInstallPromptEvent;
}

#[cfg(any(feature = "event-handlers", feature = "html"))]
web_event! {
    /// The event `beforematch`.
    #[doc(alias = "beforematch")]
    pub struct BeforeMatch = "beforematch";
    at crate::Node: crate::Event;
    at crate::Window: crate::Event;
}

#[cfg(any(feature = "event-handlers", feature = "window"))]
web_event! {
    /// The event `beforeprint`.
    #[doc(alias = "beforeprint")]
    pub struct BeforePrint = "beforeprint";
    at crate::Window: crate::Event;
}

#[cfg(any(feature = "event-handlers", feature = "popover"))]
web_event! {
    /// The event `beforetoggle`.
    #[doc(alias = "beforetoggle")]
    pub struct BeforeToggle = "beforetoggle";
    at crate::HtmlElement: crate::ToggleEvent;
}

#[cfg(any(feature = "event-handlers", feature = "page-lifecycle"))]
web_event! {
    /// The event `beforeunload`.
    #[doc(alias = "beforeunload")]
    pub struct BeforeUnload = "beforeunload";
    at crate::Window: crate::BeforeUnloadEvent;
}

#[cfg(all(feature = "experimental", any(
    feature = "event-handlers", feature = "svg-event-handlers", feature = "webxr",
)))]
web_event! {
    /// The event `beforexrselect`.
    #[doc(alias = "beforexrselect")]
    pub struct BeforeXrSelect = "beforexrselect";
    at crate::Node: crate::XrSessionEvent;
    at crate::Window: crate::XrSessionEvent;
}

#[cfg(all(feature = "experimental", feature = "svg-animations"))]
web_event! {
    /// The event `begin`.
    #[doc(alias = "begin")]
    pub struct Begin = "begin";
    at crate::SvgAnimationElement: crate::TimeEvent;
}

#[cfg(feature = "indexed-db")]
web_event! {
    /// The event `blocked`.
    #[doc(alias = "blocked")]
    pub struct Blocked = "blocked";
    at crate::IdbOpenDbRequest: crate::IdbVersionChangeEvent;
}

#[cfg(any(feature = "event-handlers", feature = "html", feature = "ui-events", feature = "window"))]
web_event! {
    /// The event `blur`.
    #[doc(alias = "blur")]
    pub struct Blur = "blur";
    #[cfg(any(feature = "event-handlers", feature = "html", feature = "ui-events"))]
    at crate::Element: crate::FocusEvent;
    #[cfg(any(feature = "event-handlers", feature = "window"))]
    at crate::Window: crate::Event;
}

#[cfg(feature = "speech-synthesis")]
web_event! {
    /// The event `boundary`.
    #[doc(alias = "boundary")]
    pub struct Boundary = "boundary";
    at crate::SpeechSynthesisUtterance: crate::SpeechSynthesisEvent;
}

#[cfg(feature = "webrtc-data-channels")]
web_event! {
    /// The event `bufferedamountlow`.
    #[doc(alias = "bufferedamountlow")]
    pub struct BufferedAmountLow = "bufferedamountlow";
    at crate::RtcDataChannel: crate::Event;
}

#[cfg(all(feature = "experimental", feature = "media-source"))]
web_event! {
    /// The event `bufferedchange`.
    #[doc(alias = "bufferedchange")]
    pub struct BufferedChange = "bufferedchange";
    at crate::ManagedSourceBuffer: crate::BufferedChangeEvent;
}

#[cfg(any(
    feature = "dialog-element", feature = "event-handlers", feature = "input-elements", feature = "web-animations",
))]
web_event! {
    /// The event `cancel`.
    #[doc(alias = "cancel")]
    pub struct Cancel = "cancel";
    #[cfg(any(feature = "dialog-element", feature = "event-handlers", feature = "input-elements"))]
    at crate::Node: crate::Event;
    #[cfg(feature = "dialog-element")]
    at crate::CloseWatcher: crate::Event;
    #[cfg(any(feature = "event-handlers", feature = "input-elements"))]
    at crate::Window: crate::Event;
    #[cfg(feature = "web-animations")]
    at crate::Animation: crate::AnimationPlaybackEvent;
}

#[cfg(all(feature = "experimental", feature = "service-worker-scope"))]
web_event! {
    /// The event `canmakepayment`.
    #[doc(alias = "canmakepayment")]
    pub struct CanMakePayment = "canmakepayment";
    at crate::ServiceWorkerGlobalScope: crate::CanMakePaymentEvent;
}

#[cfg(any(feature = "event-handlers", feature = "media-elements"))]
web_event! {
    /// The event `canplay`.
    #[doc(alias = "canplay")]
    pub struct CanPlay = "canplay";
    at crate::HtmlMediaElement: crate::Event;
}

#[cfg(any(feature = "event-handlers", feature = "media-elements"))]
web_event! {
    /// The event `canplaythrough`.
    #[doc(alias = "canplaythrough")]
    pub struct CanPlayThrough = "canplaythrough";
    at crate::HtmlMediaElement: crate::Event;
}

#[cfg(all(feature = "experimental", any(feature = "media-capture", feature = "screen-capture")))]
web_event! {
    /// The event `captureaction`.
    #[doc(alias = "captureaction")]
    pub struct CaptureAction = "captureaction";
    at crate::MediaDevices: crate::CaptureActionEvent;
}

#[cfg(all(feature = "experimental", feature = "screen-capture"))]
web_event! {
    /// The event `capturedmousechange`.
    #[doc(alias = "capturedmousechange")]
    pub struct CapturedMouseChange = "capturedmousechange";
    at crate::CaptureController: crate::CapturedMouseEvent;
}

#[cfg(all(feature = "experimental", any(feature = "media-capture", feature = "screen-capture")))]
web_event! {
    /// The event `capturehandlechange`.
    #[doc(alias = "capturehandlechange")]
    pub struct CaptureHandleChange = "capturehandlechange";
    at crate::MediaStreamTrack: crate::Event;
}

#[cfg(any(
    feature = "cookie-store", feature = "event-handlers", feature = "input-elements", feature = "media-queries",
    feature = "media-tracks", feature = "permissions", feature = "screen", feature = "select-elements",
    all(feature = "experimental", any(
        feature = "foldables", feature = "idle-detection", feature = "network-information", feature = "presentation",
        feature = "window-management",
    )),
))]
web_event! {
    /// The event `change`.
    #[doc(alias = "change")]
    pub struct Change = "change";
    #[cfg(feature = "cookie-store")]
    at crate::CookieStore: crate::CookieChangeEvent;
    #[cfg(feature = "media-queries")]
    at crate::MediaQueryList: crate::MediaQueryListEvent;
    #[cfg(all(feature = "experimental", any(feature = "screen", feature = "window-management")))]
    at crate::Screen: crate::Event;
    #[cfg(all(feature = "experimental", feature = "foldables"))]
    at crate::DevicePosture: crate::Event;
    #[cfg(any(feature = "event-handlers", feature = "input-elements", feature = "select-elements"))]
    at crate::Node: crate::Event;
    #[cfg(all(feature = "experimental", feature = "media-tracks"))]
    at crate::AudioTrackList: crate::Event;
    #[cfg(all(feature = "experimental", feature = "media-tracks"))]
    at crate::VideoTrackList: crate::Event;
    #[cfg(feature = "media-tracks")]
    at crate::TextTrackList: crate::Event;
    #[cfg(any(feature = "event-handlers", feature = "input-elements", feature = "select-elements"))]
    at crate::Window: crate::Event;
    #[cfg(all(feature = "experimental", feature = "idle-detection"))]
    at crate::IdleDetector: crate::Event;
    #[cfg(all(feature = "experimental", feature = "media-queries"))]
    at crate::PreferenceObject: crate::Event;
    #[cfg(all(feature = "experimental", feature = "network-information"))]
    at crate::NetworkInformation: crate::Event;
    #[cfg(feature = "permissions")]
    at crate::PermissionStatus: crate::Event;
    #[cfg(all(feature = "experimental", feature = "presentation"))]
    at crate::PresentationAvailability: crate::Event;
    #[cfg(feature = "screen")]
    at crate::ScreenOrientation: crate::Event;
}

#[cfg(all(feature = "experimental", feature = "edit-context"))]
web_event! {
    /// The event `characterboundsupdate`.
    #[doc(alias = "characterboundsupdate")]
    pub struct CharacterBoundsUpdate = "characterboundsupdate";
    at crate::EditContext: crate::CharacterBoundsUpdateEvent;
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_event! {
    /// The event `characteristicvaluechanged`.
    #[doc(alias = "characteristicvaluechanged")]
    pub struct CharacteristicValueChanged = "characteristicvaluechanged";
    at crate::Bluetooth: crate::Event;
    at crate::BluetoothDevice: crate::Event;
    at crate::BluetoothRemoteGattService: crate::Event;
    at crate::BluetoothRemoteGattCharacteristic: crate::Event;
}

#[cfg(all(feature = "experimental", feature = "battery"))]
web_event! {
    /// The event `chargingchange`.
    #[doc(alias = "chargingchange")]
    pub struct ChargingChange = "chargingchange";
    at crate::BatteryManager: crate::Event;
}

#[cfg(all(feature = "experimental", feature = "battery"))]
web_event! {
    /// The event `chargingtimechange`.
    #[doc(alias = "chargingtimechange")]
    pub struct ChargingTimeChange = "chargingtimechange";
    at crate::BatteryManager: crate::Event;
}

#[cfg(any(
    feature = "event-handlers", feature = "mathml", feature = "notifications", feature = "pointer-events",
    feature = "svg-event-handlers",
))]
web_event! {
    /// The event `click`.
    #[doc(alias = "click")]
    pub struct Click = "click";
    #[cfg(any(
        feature = "event-handlers", feature = "mathml", feature = "pointer-events", feature = "svg-event-handlers",
    ))]
    at crate::Node: crate::PointerEvent;
    #[cfg(any(
        feature = "event-handlers", feature = "mathml", feature = "pointer-events", feature = "svg-event-handlers",
    ))]
    at crate::Window: crate::PointerEvent;
    #[cfg(feature = "notifications")]
    at crate::Notification: crate::Event;
}

#[cfg(all(feature = "experimental", feature = "clipboard"))]
web_event! {
    /// The event `clipboardchange`.
    #[doc(alias = "clipboardchange")]
    pub struct ClipboardChange = "clipboardchange";
    at crate::Window: crate::ClipboardChangeEvent;
}

#[cfg(any(
    feature = "dialog-element", feature = "event-handlers", feature = "indexed-db", feature = "notifications",
    feature = "webrtc-data-channels", feature = "websockets",
    all(feature = "experimental", any(feature = "message-channels", feature = "presentation")),
))]
web_event! {
    /// The event `close`.
    #[doc(alias = "close")]
    pub struct Close = "close";
    #[cfg(feature = "indexed-db")]
    at crate::IdbDatabase: crate::Event;
    #[cfg(any(feature = "dialog-element", feature = "event-handlers"))]
    at crate::HtmlDialogElement: crate::Event;
    #[cfg(feature = "dialog-element")]
    at crate::CloseWatcher: crate::Event;
    #[cfg(all(feature = "experimental", feature = "message-channels"))]
    at crate::MessagePort: crate::Event;
    #[cfg(feature = "notifications")]
    at crate::Notification: crate::Event;
    #[cfg(all(feature = "experimental", feature = "presentation"))]
    at crate::PresentationConnection: crate::PresentationConnectionCloseEvent;
    #[cfg(feature = "webrtc-data-channels")]
    at crate::RtcDataChannel: crate::Event;
    #[cfg(feature = "websockets")]
    at crate::WebSocket: crate::CloseEvent;
}

#[cfg(feature = "webrtc-data-channels")]
web_event! {
    /// The event `closing`.
    #[doc(alias = "closing")]
    pub struct Closing = "closing";
    at crate::RtcDataChannel: crate::Event;
}

#[cfg(any(feature = "event-handlers", feature = "popover"))]
web_event! {
    /// The event `command`.
    #[doc(alias = "command")]
    pub struct Command = "command";
    at crate::HtmlElement: crate::CommandEvent;
}

#[cfg(any(feature = "indexed-db", feature = "web-audio"))]
web_event! {
    /// The event `complete`.
    #[doc(alias = "complete")]
    pub struct Complete = "complete";
    #[cfg(feature = "indexed-db")]
    at crate::IdbTransaction: crate::Event;
    #[cfg(feature = "web-audio")]
    at crate::OfflineAudioContext: crate::OfflineAudioCompletionEvent;
}

#[cfg(any(feature = "input-events", all(feature = "experimental", feature = "edit-context")))]
web_event! {
    /// The event `compositionend`.
    #[doc(alias = "compositionend")]
    pub struct CompositionEnd = "compositionend";
    #[cfg(feature = "input-events")]
    at crate::Node: crate::CompositionEvent;
    #[cfg(all(feature = "experimental", feature = "edit-context"))]
    at crate::EditContext: crate::CompositionEvent;
    #[cfg(feature = "input-events")]
    at crate::Window: crate::CompositionEvent;
}

#[cfg(any(feature = "input-events", all(feature = "experimental", feature = "edit-context")))]
web_event! {
    /// The event `compositionstart`.
    #[doc(alias = "compositionstart")]
    pub struct CompositionStart = "compositionstart";
    #[cfg(feature = "input-events")]
    at crate::Node: crate::CompositionEvent;
    #[cfg(all(feature = "experimental", feature = "edit-context"))]
    at crate::EditContext: crate::CompositionEvent;
    #[cfg(feature = "input-events")]
    at crate::Window: crate::CompositionEvent;
}

#[cfg(feature = "input-events")]
web_event! {
    /// The event `compositionupdate`.
    #[doc(alias = "compositionupdate")]
    pub struct CompositionUpdate = "compositionupdate";
    at crate::Node: crate::CompositionEvent;
    at crate::Window: crate::CompositionEvent;
}

#[cfg(all(feature = "experimental", any(feature = "media-capture", feature = "media-capture-extensions")))]
web_event! {
    /// The event `configurationchange`.
    #[doc(alias = "configurationchange")]
    pub struct ConfigurationChange = "configurationchange";
    at crate::MediaStreamTrack: crate::Event;
}

#[cfg(any(
    feature = "remote-playback", feature = "web-serial", feature = "worker-scope",
    all(feature = "experimental", any(feature = "presentation", feature = "web-hid", feature = "web-usb")),
))]
web_event! {
    /// The event `connect`.
    #[doc(alias = "connect")]
    pub struct Connect = "connect";
    #[cfg(all(feature = "experimental", feature = "web-hid"))]
    at crate::Hid: crate::HidConnectionEvent;
    #[cfg(feature = "worker-scope")]
    at crate::SharedWorkerGlobalScope: crate::MessageEvent;
    #[cfg(all(feature = "experimental", feature = "presentation"))]
    at crate::PresentationConnection: crate::Event;
    #[cfg(feature = "remote-playback")]
    at crate::RemotePlayback: crate::Event;
    #[cfg(feature = "web-serial")]
    at crate::Serial: crate::Event;
    #[cfg(feature = "web-serial")]
    at crate::SerialPort: crate::Event;
    #[cfg(all(feature = "experimental", feature = "web-usb"))]
    at crate::Usb: crate::UsbConnectionEvent;
}

#[cfg(feature = "remote-playback")]
web_event! {
    /// The event `connecting`.
    #[doc(alias = "connecting")]
    pub struct Connecting = "connecting";
    at crate::RemotePlayback: crate::Event;
}

#[cfg(all(feature = "experimental", feature = "presentation"))]
web_event! {
    /// The event `connectionavailable`.
    #[doc(alias = "connectionavailable")]
    pub struct ConnectionAvailable = "connectionavailable";
    at crate::PresentationRequest: crate::PresentationConnectionAvailableEvent;
    at crate::PresentationConnectionList: crate::PresentationConnectionAvailableEvent;
}

#[cfg(feature = "webrtc")]
web_event! {
    /// The event `connectionstatechange`.
    #[doc(alias = "connectionstatechange")]
    pub struct ConnectionStateChange = "connectionstatechange";
    at crate::RtcPeerConnection: crate::Event;
}

#[cfg(all(feature = "experimental", feature = "service-worker-scope"))]
web_event! {
    /// The event `contentdelete`.
    #[doc(alias = "contentdelete")]
    pub struct ContentDelete = "contentdelete";
    at crate::ServiceWorkerGlobalScope: crate::ContentIndexEvent;
}

#[cfg(feature = "content-visibility")]
web_event! {
    /// The event `contentvisibilityautostatechange`.
    #[doc(alias = "contentvisibilityautostatechange")]
    pub struct ContentVisibilityAutoStateChange = "contentvisibilityautostatechange";
    at crate::Element: crate::ContentVisibilityAutoStateChangeEvent;
}

#[cfg(any(feature = "canvas", feature = "event-handlers", feature = "offscreen-canvas"))]
web_event! {
    /// The event `contextlost`.
    #[doc(alias = "contextlost")]
    pub struct ContextLost = "contextlost";
    #[cfg(any(feature = "canvas", feature = "event-handlers"))]
    at crate::HtmlCanvasElement: crate::Event;
    #[cfg(feature = "offscreen-canvas")]
    at crate::OffscreenCanvas: crate::Event;
}

#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "pointer-events", feature = "svg-event-handlers"))]
web_event! {
    /// The event `contextmenu`.
    #[doc(alias = "contextmenu")]
    pub struct ContextMenu = "contextmenu";
    at crate::Node: crate::PointerEvent;
    at crate::Window: crate::PointerEvent;
}

#[cfg(all(feature = "experimental", feature = "language-model"))]
web_event! {
    /// The event `contextoverflow`.
    #[doc(alias = "contextoverflow")]
    pub struct ContextOverflow = "contextoverflow";
    at crate::LanguageModel: crate::Event;
}

#[cfg(any(feature = "canvas", feature = "event-handlers", feature = "offscreen-canvas"))]
web_event! {
    /// The event `contextrestored`.
    #[doc(alias = "contextrestored")]
    pub struct ContextRestored = "contextrestored";
    #[cfg(any(feature = "canvas", feature = "event-handlers"))]
    at crate::HtmlCanvasElement: crate::Event;
    #[cfg(feature = "offscreen-canvas")]
    at crate::OffscreenCanvas: crate::Event;
}

#[cfg(feature = "service-workers")]
web_event! {
    /// The event `controllerchange`.
    #[doc(alias = "controllerchange")]
    pub struct ControllerChange = "controllerchange";
    at crate::ServiceWorkerContainer: crate::Event;
}

#[cfg(feature = "service-worker-scope")]
web_event! {
    /// The event `cookiechange`.
    #[doc(alias = "cookiechange")]
    pub struct CookieChange = "cookiechange";
    at crate::ServiceWorkerGlobalScope: crate::ExtendableCookieChangeEvent;
}

#[cfg(any(feature = "clipboard", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers"))]
web_event! {
    /// The event `copy`.
    #[doc(alias = "copy")]
    pub struct Copy = "copy";
    at crate::Node: crate::ClipboardEvent;
    at crate::Window: crate::ClipboardEvent;
}

#[cfg(any(feature = "event-handlers", feature = "media-tracks"))]
web_event! {
    /// The event `cuechange`.
    #[doc(alias = "cuechange")]
    pub struct CueChange = "cuechange";
    at crate::HtmlTrackElement: crate::Event;
    #[cfg(feature = "media-tracks")]
    at crate::TextTrack: crate::Event;
}

#[cfg(feature = "navigation")]
web_event! {
    /// The event `currententrychange`.
    #[doc(alias = "currententrychange")]
    pub struct CurrentEntryChange = "currententrychange";
    at crate::Navigation: crate::NavigationCurrentEntryChangeEvent;
}

#[cfg(all(feature = "experimental", feature = "window-management"))]
web_event! {
    /// The event `currentscreenchange`.
    #[doc(alias = "currentscreenchange")]
    pub struct CurrentScreenChange = "currentscreenchange";
    at crate::ScreenDetails: crate::Event;
}

#[cfg(any(feature = "clipboard", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers"))]
web_event! {
    /// The event `cut`.
    #[doc(alias = "cut")]
    pub struct Cut = "cut";
    at crate::Node: crate::ClipboardEvent;
    at crate::Window: crate::ClipboardEvent;
}

#[cfg(feature = "media-recorder")]
web_event! {
    /// The event `dataavailable`.
    #[doc(alias = "dataavailable")]
    pub struct DataAvailable = "dataavailable";
    at crate::MediaRecorder: crate::BlobEvent;
}

#[cfg(any(feature = "webrtc", feature = "webrtc-data-channels"))]
web_event! {
    /// The event `datachannel`.
    #[doc(alias = "datachannel")]
    pub struct DataChannel = "datachannel";
    at crate::RtcPeerConnection: crate::RtcDataChannelEvent;
}

#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers"))]
web_event! {
    /// The event `dblclick`.
    #[doc(alias = "dblclick")]
    pub struct DblClick = "dblclick";
    at crate::Node: crate::MouseEvent;
    at crate::Window: crate::MouseEvent;
}

#[cfg(feature = "web-codecs")]
web_event! {
    /// The event `dequeue`.
    #[doc(alias = "dequeue")]
    pub struct Dequeue = "dequeue";
    at crate::AudioDecoder: crate::Event;
    at crate::VideoDecoder: crate::Event;
    at crate::AudioEncoder: crate::Event;
    at crate::VideoEncoder: crate::Event;
}

#[cfg(all(feature = "experimental", any(feature = "media-capture", feature = "webxr")))]
web_event! {
    /// The event `devicechange`.
    #[doc(alias = "devicechange")]
    pub struct DeviceChange = "devicechange";
    #[cfg(all(feature = "experimental", feature = "media-capture"))]
    at crate::MediaDevices: crate::DeviceChangeEvent;
    #[cfg(all(feature = "experimental", feature = "webxr"))]
    at crate::XrSystem: crate::Event;
}

#[cfg(feature = "device-orientation")]
web_event! {
    /// The event `devicemotion`.
    #[doc(alias = "devicemotion")]
    pub struct DeviceMotion = "devicemotion";
    at crate::Window: crate::DeviceMotionEvent;
}

#[cfg(feature = "device-orientation")]
web_event! {
    /// The event `deviceorientation`.
    #[doc(alias = "deviceorientation")]
    pub struct DeviceOrientation = "deviceorientation";
    at crate::Window: crate::DeviceOrientationEvent;
}

#[cfg(feature = "device-orientation")]
web_event! {
    /// The event `deviceorientationabsolute`.
    #[doc(alias = "deviceorientationabsolute")]
    pub struct DeviceOrientationAbsolute = "deviceorientationabsolute";
    at crate::Window: crate::DeviceOrientationEvent;
}

#[cfg(all(feature = "experimental", feature = "battery"))]
web_event! {
    /// The event `dischargingtimechange`.
    #[doc(alias = "dischargingtimechange")]
    pub struct DischargingTimeChange = "dischargingtimechange";
    at crate::BatteryManager: crate::Event;
}

#[cfg(any(
    feature = "remote-playback", feature = "web-serial",
    all(feature = "experimental", any(feature = "web-hid", feature = "web-usb")),
))]
web_event! {
    /// The event `disconnect`.
    #[doc(alias = "disconnect")]
    pub struct Disconnect = "disconnect";
    #[cfg(all(feature = "experimental", feature = "web-hid"))]
    at crate::Hid: crate::HidConnectionEvent;
    #[cfg(feature = "remote-playback")]
    at crate::RemotePlayback: crate::Event;
    #[cfg(feature = "web-serial")]
    at crate::Serial: crate::Event;
    #[cfg(feature = "web-serial")]
    at crate::SerialPort: crate::Event;
    #[cfg(all(feature = "experimental", feature = "web-usb"))]
    at crate::Usb: crate::UsbConnectionEvent;
}

#[cfg(feature = "navigation")]
web_event! {
    /// The event `dispose`.
    #[doc(alias = "dispose")]
    pub struct Dispose = "dispose";
    at crate::NavigationHistoryEntry: crate::Event;
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_event! {
    /// The event `downloadprogress`.
    #[doc(alias = "downloadprogress")]
    pub struct DownloadProgress = "downloadprogress";
    at crate::CreateMonitor: crate::ProgressEvent;
}

#[cfg(any(
    feature = "dom", feature = "drag-and-drop", feature = "event-handlers", feature = "mathml",
    feature = "svg-event-handlers",
))]
web_event! {
    /// The event `drag`.
    #[doc(alias = "drag")]
    pub struct Drag = "drag";
    at crate::Node: crate::DragEvent;
    at crate::Window: crate::DragEvent;
}

#[cfg(any(
    feature = "dom", feature = "drag-and-drop", feature = "event-handlers", feature = "mathml",
    feature = "svg-event-handlers",
))]
web_event! {
    /// The event `dragend`.
    #[doc(alias = "dragend")]
    pub struct DragEnd = "dragend";
    at crate::Node: crate::DragEvent;
    at crate::Window: crate::DragEvent;
}

#[cfg(any(feature = "drag-and-drop", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers"))]
web_event! {
    /// The event `dragenter`.
    #[doc(alias = "dragenter")]
    pub struct DragEnter = "dragenter";
    at crate::Node: crate::DragEvent;
    at crate::Window: crate::DragEvent;
}

#[cfg(any(feature = "drag-and-drop", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers"))]
web_event! {
    /// The event `dragleave`.
    #[doc(alias = "dragleave")]
    pub struct DragLeave = "dragleave";
    at crate::Node: crate::DragEvent;
    at crate::Window: crate::DragEvent;
}

#[cfg(any(feature = "drag-and-drop", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers"))]
web_event! {
    /// The event `dragover`.
    #[doc(alias = "dragover")]
    pub struct DragOver = "dragover";
    at crate::Node: crate::DragEvent;
    at crate::Window: crate::DragEvent;
}

#[cfg(any(
    feature = "dom", feature = "drag-and-drop", feature = "event-handlers", feature = "mathml",
    feature = "svg-event-handlers",
))]
web_event! {
    /// The event `dragstart`.
    #[doc(alias = "dragstart")]
    pub struct DragStart = "dragstart";
    at crate::Node: crate::DragEvent;
    at crate::Window: crate::DragEvent;
}

#[cfg(any(feature = "drag-and-drop", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers"))]
web_event! {
    /// The event `drop`.
    #[doc(alias = "drop")]
    pub struct Drop = "drop";
    at crate::Node: crate::DragEvent;
    at crate::Window: crate::DragEvent;
}

#[cfg(any(feature = "event-handlers", feature = "media-elements"))]
web_event! {
    /// The event `durationchange`.
    #[doc(alias = "durationchange")]
    pub struct DurationChange = "durationchange";
    at crate::HtmlMediaElement: crate::Event;
}

#[cfg(any(feature = "event-handlers", feature = "media-elements"))]
web_event! {
    /// The event `emptied`.
    #[doc(alias = "emptied")]
    pub struct Emptied = "emptied";
    at crate::HtmlMediaElement: crate::Event;
}

#[cfg(any(feature = "encrypted-media", feature = "media-elements"))]
web_event! {
    /// The event `encrypted`.
    #[doc(alias = "encrypted")]
    pub struct Encrypted = "encrypted";
    at crate::HtmlMediaElement: crate::MediaEncryptedEvent;
}

#[cfg(any(
    feature = "speech-recognition", feature = "speech-synthesis",
    all(feature = "experimental", any(feature = "svg-animations", feature = "webxr")),
))]
web_event! {
    /// The event `end`.
    #[doc(alias = "end")]
    pub struct End = "end";
    #[cfg(feature = "speech-recognition")]
    at crate::SpeechRecognition: crate::Event;
    #[cfg(feature = "speech-synthesis")]
    at crate::SpeechSynthesisUtterance: crate::SpeechSynthesisEvent;
    #[cfg(all(feature = "experimental", feature = "svg-animations"))]
    at crate::SvgAnimationElement: crate::TimeEvent;
    #[cfg(all(feature = "experimental", feature = "webxr"))]
    at crate::XrSession: crate::XrSessionEvent;
}

#[cfg(any(feature = "event-handlers", feature = "media-capture", feature = "media-elements", feature = "web-audio"))]
web_event! {
    /// The event `ended`.
    #[doc(alias = "ended")]
    pub struct Ended = "ended";
    #[cfg(any(feature = "event-handlers", feature = "media-elements"))]
    at crate::HtmlMediaElement: crate::Event;
    #[cfg(feature = "media-capture")]
    at crate::MediaStreamTrack: crate::Event;
    #[cfg(feature = "web-audio")]
    at crate::AudioScheduledSourceNode: crate::Event;
}

#[cfg(all(feature = "experimental", feature = "media-source"))]
web_event! {
    /// The event `endstreaming`.
    #[doc(alias = "endstreaming")]
    pub struct EndStreaming = "endstreaming";
    at crate::ManagedMediaSource: crate::Event;
}

#[cfg(any(feature = "document-picture-in-picture", feature = "media-tracks"))]
web_event! {
    /// The event `enter`.
    #[doc(alias = "enter")]
    pub struct Enter = "enter";
    #[cfg(feature = "document-picture-in-picture")]
    at crate::DocumentPictureInPicture: crate::DocumentPictureInPictureEvent;
    #[cfg(feature = "media-tracks")]
    at crate::TextTrackCue: crate::Event;
}

#[cfg(any(feature = "media-elements", feature = "picture-in-picture"))]
web_event! {
    /// The event `enterpictureinpicture`.
    #[doc(alias = "enterpictureinpicture")]
    pub struct EnterPictureInPicture = "enterpictureinpicture";
    at crate::Node: crate::PictureInPictureEvent;
    at crate::Window: crate::PictureInPictureEvent;
}

#[cfg(any(
    feature = "dom", feature = "event-handlers", feature = "file-reader", feature = "html", feature = "images",
    feature = "indexed-db", feature = "media-elements", feature = "media-recorder", feature = "media-source",
    feature = "media-tracks", feature = "notifications", feature = "server-sent-events", feature = "service-workers",
    feature = "speech-recognition", feature = "speech-synthesis", feature = "webrtc-data-channels",
    feature = "webrtc-transports", feature = "websockets", feature = "window", feature = "worker-scope",
    feature = "workers", feature = "xhr",
    all(feature = "experimental", any(
        feature = "sensors", feature = "web-audio", feature = "webrtc-encoded-transform",
    )),
))]
web_event! {
    /// The event `error`.
    #[doc(alias = "error")]
    pub struct Error = "error";
    #[cfg(feature = "file-reader")]
    at crate::FileReader: crate::ProgressEvent;
    #[cfg(feature = "indexed-db")]
    at crate::IdbRequest: crate::Event;
    #[cfg(feature = "indexed-db")]
    at crate::IdbDatabase: crate::Event;
    #[cfg(feature = "indexed-db")]
    at crate::IdbTransaction: crate::Event;
    #[cfg(any(
        feature = "dom", feature = "event-handlers", feature = "html", feature = "images", feature = "media-elements",
        feature = "media-tracks",
    ))]
    at crate::Element: crate::Event;
    #[cfg(all(feature = "experimental", feature = "sensors"))]
    at crate::Sensor: crate::SensorErrorEvent;
    #[cfg(any(feature = "event-handlers", feature = "window"))]
    at crate::Window: crate::Event;
    #[cfg(feature = "server-sent-events")]
    at crate::EventSource: crate::Event;
    #[cfg(feature = "worker-scope")]
    at crate::WorkerGlobalScope: crate::Event;
    #[cfg(feature = "workers")]
    at crate::Worker: crate::Event;
    #[cfg(feature = "workers")]
    at crate::SharedWorker: crate::Event;
    #[cfg(feature = "media-source")]
    at crate::SourceBuffer: crate::Event;
    #[cfg(feature = "media-recorder")]
    at crate::MediaRecorder: crate::ErrorEvent;
    #[cfg(feature = "notifications")]
    at crate::Notification: crate::Event;
    #[cfg(feature = "service-workers")]
    at crate::ServiceWorker: crate::Event;
    #[cfg(feature = "speech-recognition")]
    at crate::SpeechRecognition: crate::SpeechRecognitionErrorEvent;
    #[cfg(feature = "speech-synthesis")]
    at crate::SpeechSynthesisUtterance: crate::SpeechSynthesisErrorEvent;
    #[cfg(all(feature = "experimental", feature = "web-audio"))]
    at crate::AudioContext: crate::Event;
    #[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
    at crate::RtcRtpSFrameDecryptor: crate::SFrameTransformErrorEvent;
    #[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
    at crate::SFrameDecryptorStream: crate::SFrameTransformErrorEvent;
    #[cfg(feature = "webrtc-transports")]
    at crate::RtcDtlsTransport: crate::RtcErrorEvent;
    #[cfg(feature = "webrtc-data-channels")]
    at crate::RtcDataChannel: crate::RtcErrorEvent;
    #[cfg(feature = "websockets")]
    at crate::WebSocket: crate::Event;
    #[cfg(feature = "xhr")]
    at crate::XmlHttpRequestUpload: crate::ProgressEvent;
    #[cfg(feature = "xhr")]
    at crate::XmlHttpRequest: crate::ProgressEvent;
}

#[cfg(feature = "media-tracks")]
web_event! {
    /// The event `exit`.
    #[doc(alias = "exit")]
    pub struct Exit = "exit";
    at crate::TextTrackCue: crate::Event;
}

#[cfg(all(feature = "experimental", any(
    feature = "event-handlers", feature = "html", feature = "iframes", feature = "mathml", feature = "svg",
    feature = "svg-event-handlers",
)))]
web_event! {
    /// The event `fencedtreeclick`.
    #[doc(alias = "fencedtreeclick")]
    pub struct FencedTreeClick = "fencedtreeclick";
    at crate::Node: crate::Event;
    at crate::Window: crate::Event;
}

#[cfg(feature = "service-worker-scope")]
web_event! {
    /// The event `fetch`.
    #[doc(alias = "fetch")]
    pub struct Fetch = "fetch";
    at crate::ServiceWorkerGlobalScope: crate::FetchEvent;
}

#[cfg(feature = "web-animations")]
web_event! {
    /// The event `finish`.
    #[doc(alias = "finish")]
    pub struct Finish = "finish";
    at crate::Animation: crate::AnimationPlaybackEvent;
}

#[cfg(any(feature = "event-handlers", feature = "html", feature = "ui-events", feature = "window"))]
web_event! {
    /// The event `focus`.
    #[doc(alias = "focus")]
    pub struct Focus = "focus";
    #[cfg(any(feature = "event-handlers", feature = "html", feature = "ui-events"))]
    at crate::Element: crate::FocusEvent;
    #[cfg(any(feature = "event-handlers", feature = "window"))]
    at crate::Window: crate::Event;
}

#[cfg(feature = "ui-events")]
web_event! {
    /// The event `focusin`.
    #[doc(alias = "focusin")]
    pub struct FocusIn = "focusin";
    at crate::Node: crate::FocusEvent;
    at crate::Window: crate::FocusEvent;
}

#[cfg(feature = "ui-events")]
web_event! {
    /// The event `focusout`.
    #[doc(alias = "focusout")]
    pub struct FocusOut = "focusout";
    at crate::Node: crate::FocusEvent;
    at crate::Window: crate::FocusEvent;
}

#[cfg(any(feature = "event-handlers", feature = "forms"))]
web_event! {
    /// The event `formdata`.
    #[doc(alias = "formdata")]
    pub struct FormData = "formdata";
    at crate::Node: crate::FormDataEvent;
    at crate::Window: crate::FormDataEvent;
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_event! {
    /// The event `frameratechange`.
    #[doc(alias = "frameratechange")]
    pub struct FrameRateChange = "frameratechange";
    at crate::XrSession: crate::XrSessionEvent;
}

#[cfg(all(feature = "experimental", any(feature = "dom", feature = "page-lifecycle")))]
web_event! {
    /// The event `freeze`.
    #[doc(alias = "freeze")]
    pub struct Freeze = "freeze";
    at crate::Document: crate::Event;
}

#[cfg(any(feature = "dom", feature = "fullscreen"))]
web_event! {
    /// The event `fullscreenchange`.
    #[doc(alias = "fullscreenchange")]
    pub struct FullscreenChange = "fullscreenchange";
    at crate::Node: crate::Event;
    at crate::Window: crate::Event;
}

#[cfg(any(feature = "dom", feature = "fullscreen"))]
web_event! {
    /// The event `fullscreenerror`.
    #[doc(alias = "fullscreenerror")]
    pub struct FullscreenError = "fullscreenerror";
    at crate::Node: crate::Event;
    at crate::Window: crate::Event;
}

#[cfg(any(feature = "event-handlers", feature = "gamepad"))]
web_event! {
    /// The event `gamepadconnected`.
    #[doc(alias = "gamepadconnected")]
    pub struct GamepadConnected = "gamepadconnected";
    at crate::Window: crate::GamepadEvent;
}

#[cfg(any(feature = "event-handlers", feature = "gamepad"))]
web_event! {
    /// The event `gamepaddisconnected`.
    #[doc(alias = "gamepaddisconnected")]
    pub struct GamepadDisconnected = "gamepaddisconnected";
    at crate::Window: crate::GamepadEvent;
}

#[cfg(feature = "webrtc-transports")]
web_event! {
    /// The event `gatheringstatechange`.
    #[doc(alias = "gatheringstatechange")]
    pub struct GatheringStateChange = "gatheringstatechange";
    at crate::RtcIceTransport: crate::Event;
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_event! {
    /// The event `gattserverdisconnected`.
    #[doc(alias = "gattserverdisconnected")]
    pub struct GattServerDisconnected = "gattserverdisconnected";
    at crate::Bluetooth: crate::Event;
    at crate::BluetoothDevice: crate::Event;
}

#[cfg(all(feature = "experimental", any(feature = "virtual-keyboard", feature = "window-controls-overlay")))]
web_event! {
    /// The event `geometrychange`.
    #[doc(alias = "geometrychange")]
    pub struct GeometryChange = "geometrychange";
    #[cfg(all(feature = "experimental", feature = "virtual-keyboard"))]
    at crate::VirtualKeyboard: crate::Event;
    #[cfg(all(feature = "experimental", feature = "window-controls-overlay"))]
    at crate::WindowControlsOverlay: crate::WindowControlsOverlayGeometryChangeEvent;
}

#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
web_event! {
    /// The event `gotpointercapture`.
    #[doc(alias = "gotpointercapture")]
    pub struct GotPointerCapture = "gotpointercapture";
    at crate::Node: crate::PointerEvent;
    at crate::Window: crate::PointerEvent;
}

#[cfg(any(feature = "event-handlers", feature = "history"))]
web_event! {
    /// The event `hashchange`.
    #[doc(alias = "hashchange")]
    pub struct HashChange = "hashchange";
    at crate::Window: crate::HashChangeEvent;
}

#[cfg(any(feature = "webrtc", all(feature = "experimental", feature = "webrtc-transports")))]
web_event! {
    /// The event `icecandidate`.
    #[doc(alias = "icecandidate")]
    pub struct IceCandidate = "icecandidate";
    #[cfg(feature = "webrtc")]
    at crate::RtcPeerConnection: crate::RtcPeerConnectionIceEvent;
    #[cfg(all(feature = "experimental", feature = "webrtc-transports"))]
    at crate::RtcIceTransport: crate::RtcPeerConnectionIceEvent;
}

#[cfg(any(feature = "webrtc", feature = "webrtc-transports"))]
web_event! {
    /// The event `icecandidateerror`.
    #[doc(alias = "icecandidateerror")]
    pub struct IceCandidateError = "icecandidateerror";
    #[cfg(feature = "webrtc")]
    at crate::RtcPeerConnection: crate::RtcPeerConnectionIceErrorEvent;
    #[cfg(feature = "webrtc-transports")]
    at crate::RtcIceTransport: crate::RtcPeerConnectionIceErrorEvent;
}

#[cfg(feature = "webrtc")]
web_event! {
    /// The event `iceconnectionstatechange`.
    #[doc(alias = "iceconnectionstatechange")]
    pub struct IceConnectionStateChange = "iceconnectionstatechange";
    at crate::RtcPeerConnection: crate::Event;
}

#[cfg(feature = "webrtc")]
web_event! {
    /// The event `icegatheringstatechange`.
    #[doc(alias = "icegatheringstatechange")]
    pub struct IceGatheringStateChange = "icegatheringstatechange";
    at crate::RtcPeerConnection: crate::Event;
}

#[cfg(any(feature = "event-handlers", feature = "input-events"))]
web_event! {
    /// The event `input`.
    #[doc(alias = "input")]
    pub struct Input = "input";
    at crate::Node: crate::InputEvent;
    at crate::Window: crate::InputEvent;
}

#[cfg(all(feature = "experimental", feature = "web-hid"))]
web_event! {
    /// The event `inputreport`.
    #[doc(alias = "inputreport")]
    pub struct InputReport = "inputreport";
    at crate::HidDevice: crate::HidInputReportEvent;
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_event! {
    /// The event `inputsourceschange`.
    #[doc(alias = "inputsourceschange")]
    pub struct InputSourcesChange = "inputsourceschange";
    at crate::XrSession: crate::XrInputSourcesChangeEvent;
}

#[cfg(feature = "service-worker-scope")]
web_event! {
    /// The event `install`.
    #[doc(alias = "install")]
    pub struct Install = "install";
    at crate::ServiceWorkerGlobalScope: crate::InstallEvent;
}

#[cfg(all(feature = "experimental", feature = "installed-apps"))]
web_event! {
    /// The event `installresult`.
    #[doc(alias = "installresult")]
    pub struct InstallResult = "installresult";
    at crate::Node: crate::InstallResultEvent;
    at crate::Window: crate::InstallResultEvent;
}

#[cfg(any(feature = "event-handlers", feature = "forms", feature = "input-elements", feature = "select-elements"))]
web_event! {
    /// The event `invalid`.
    #[doc(alias = "invalid")]
    pub struct Invalid = "invalid";
    #[cfg(any(feature = "event-handlers", feature = "input-elements"))]
    at crate::HtmlInputElement: crate::Event;
    #[cfg(any(feature = "event-handlers", feature = "forms"))]
    at crate::HtmlButtonElement: crate::Event;
    #[cfg(any(feature = "event-handlers", feature = "select-elements"))]
    at crate::HtmlSelectElement: crate::Event;
    #[cfg(any(feature = "event-handlers", feature = "input-elements"))]
    at crate::HtmlTextAreaElement: crate::Event;
}

#[cfg(all(feature = "experimental", any(feature = "media-capture", feature = "webrtc-identity")))]
web_event! {
    /// The event `isolationchange`.
    #[doc(alias = "isolationchange")]
    pub struct IsolationChange = "isolationchange";
    at crate::MediaStreamTrack: crate::Event;
}

#[cfg(any(feature = "event-handlers", feature = "keyboard-events"))]
web_event! {
    /// The event `keydown`.
    #[doc(alias = "keydown")]
    pub struct KeyDown = "keydown";
    at crate::Node: crate::KeyboardEvent;
    at crate::Window: crate::KeyboardEvent;
}

#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
web_event! {
    /// The event `keyframerequest`.
    #[doc(alias = "keyframerequest")]
    pub struct KeyFrameRequest = "keyframerequest";
    at crate::RtcRtpScriptTransformer: crate::KeyFrameRequestEvent;
}

#[cfg(any(feature = "event-handlers", feature = "keyboard-events"))]
web_event! {
    /// The event `keypress`.
    #[doc(alias = "keypress")]
    pub struct KeyPress = "keypress";
    at crate::Node: crate::KeyboardEvent;
    at crate::Window: crate::KeyboardEvent;
}

#[cfg(feature = "encrypted-media")]
web_event! {
    /// The event `keystatuseschange`.
    #[doc(alias = "keystatuseschange")]
    pub struct KeyStatusesChange = "keystatuseschange";
    at crate::MediaKeySession: crate::Event;
}

#[cfg(any(feature = "event-handlers", feature = "keyboard-events"))]
web_event! {
    /// The event `keyup`.
    #[doc(alias = "keyup")]
    pub struct KeyUp = "keyup";
    at crate::Node: crate::KeyboardEvent;
    at crate::Window: crate::KeyboardEvent;
}

#[cfg(any(feature = "event-handlers", feature = "window", feature = "worker-scope"))]
web_event! {
    /// The event `languagechange`.
    #[doc(alias = "languagechange")]
    pub struct LanguageChange = "languagechange";
    #[cfg(any(feature = "event-handlers", feature = "window"))]
    at crate::Window: crate::Event;
    #[cfg(feature = "worker-scope")]
    at crate::WorkerGlobalScope: crate::Event;
}

#[cfg(all(feature = "experimental", feature = "keyboard"))]
web_event! {
    /// The event `layoutchange`.
    #[doc(alias = "layoutchange")]
    pub struct LayoutChange = "layoutchange";
    at crate::Keyboard: crate::Event;
}

#[cfg(any(feature = "media-elements", feature = "picture-in-picture"))]
web_event! {
    /// The event `leavepictureinpicture`.
    #[doc(alias = "leavepictureinpicture")]
    pub struct LeavePictureInPicture = "leavepictureinpicture";
    at crate::Node: crate::PictureInPictureEvent;
    at crate::Window: crate::PictureInPictureEvent;
}

#[cfg(all(feature = "experimental", feature = "battery"))]
web_event! {
    /// The event `levelchange`.
    #[doc(alias = "levelchange")]
    pub struct LevelChange = "levelchange";
    at crate::BatteryManager: crate::Event;
}

#[cfg(any(
    feature = "dom", feature = "event-handlers", feature = "file-reader", feature = "html", feature = "media-tracks",
    feature = "window", feature = "xhr",
))]
web_event! {
    /// The event `load`.
    #[doc(alias = "load")]
    pub struct Load = "load";
    #[cfg(feature = "file-reader")]
    at crate::FileReader: crate::ProgressEvent;
    #[cfg(any(feature = "dom", feature = "event-handlers"))]
    at crate::Document: crate::Event;
    #[cfg(any(feature = "dom", feature = "event-handlers", feature = "html", feature = "media-tracks"))]
    at crate::Element: crate::Event;
    #[cfg(any(feature = "event-handlers", feature = "window"))]
    at crate::Window: crate::Event;
    #[cfg(feature = "xhr")]
    at crate::XmlHttpRequestUpload: crate::ProgressEvent;
    #[cfg(feature = "xhr")]
    at crate::XmlHttpRequest: crate::ProgressEvent;
}

#[cfg(any(feature = "event-handlers", feature = "media-elements"))]
web_event! {
    /// The event `loadeddata`.
    #[doc(alias = "loadeddata")]
    pub struct LoadedData = "loadeddata";
    at crate::HtmlMediaElement: crate::Event;
}

#[cfg(any(feature = "event-handlers", feature = "media-elements"))]
web_event! {
    /// The event `loadedmetadata`.
    #[doc(alias = "loadedmetadata")]
    pub struct LoadedMetadata = "loadedmetadata";
    at crate::HtmlMediaElement: crate::Event;
}

#[cfg(any(feature = "file-reader", feature = "xhr"))]
web_event! {
    /// The event `loadend`.
    #[doc(alias = "loadend")]
    pub struct LoadEnd = "loadend";
    #[cfg(feature = "file-reader")]
    at crate::FileReader: crate::ProgressEvent;
    #[cfg(feature = "xhr")]
    at crate::XmlHttpRequestUpload: crate::ProgressEvent;
    #[cfg(feature = "xhr")]
    at crate::XmlHttpRequest: crate::ProgressEvent;
}

#[cfg(feature = "font-loading")]
web_event! {
    /// The event `loading`.
    #[doc(alias = "loading")]
    pub struct Loading = "loading";
    at crate::FontFaceSet: crate::FontFaceSetLoadEvent;
}

#[cfg(feature = "font-loading")]
web_event! {
    /// The event `loadingdone`.
    #[doc(alias = "loadingdone")]
    pub struct LoadingDone = "loadingdone";
    at crate::FontFaceSet: crate::FontFaceSetLoadEvent;
}

#[cfg(feature = "font-loading")]
web_event! {
    /// The event `loadingerror`.
    #[doc(alias = "loadingerror")]
    pub struct LoadingError = "loadingerror";
    at crate::FontFaceSet: crate::FontFaceSetLoadEvent;
}

#[cfg(any(feature = "event-handlers", feature = "file-reader", feature = "media-elements", feature = "xhr"))]
web_event! {
    /// The event `loadstart`.
    #[doc(alias = "loadstart")]
    pub struct LoadStart = "loadstart";
    #[cfg(feature = "file-reader")]
    at crate::FileReader: crate::ProgressEvent;
    #[cfg(any(feature = "event-handlers", feature = "media-elements"))]
    at crate::HtmlMediaElement: crate::Event;
    #[cfg(feature = "xhr")]
    at crate::XmlHttpRequestUpload: crate::ProgressEvent;
    #[cfg(feature = "xhr")]
    at crate::XmlHttpRequest: crate::ProgressEvent;
}

#[cfg(all(feature = "experimental", feature = "geolocation"))]
web_event! {
    /// The event `location`.
    #[doc(alias = "location")]
    pub struct Location = "location";
    at crate::HtmlGeolocationElement: crate::Event;
}

#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
web_event! {
    /// The event `lostpointercapture`.
    #[doc(alias = "lostpointercapture")]
    pub struct LostPointerCapture = "lostpointercapture";
    at crate::Node: crate::PointerEvent;
    at crate::Window: crate::PointerEvent;
}

#[cfg(all(feature = "experimental", feature = "managed-configuration"))]
web_event! {
    /// The event `managedconfigurationchange`.
    #[doc(alias = "managedconfigurationchange")]
    pub struct ManagedConfigurationChange = "managedconfigurationchange";
    at crate::NavigatorManagedData: crate::Event;
}

#[cfg(feature = "speech-synthesis")]
web_event! {
    /// The event `mark`.
    #[doc(alias = "mark")]
    pub struct Mark = "mark";
    at crate::SpeechSynthesisUtterance: crate::SpeechSynthesisEvent;
}

#[cfg(any(
    feature = "encrypted-media", feature = "event-handlers", feature = "message-channels", feature = "messaging",
    feature = "server-sent-events", feature = "service-worker-scope", feature = "service-workers",
    feature = "webrtc-data-channels", feature = "websockets", feature = "worker-scope", feature = "workers",
    all(feature = "experimental", any(feature = "iframes", feature = "presentation")),
))]
web_event! {
    /// The event `message`.
    #[doc(alias = "message")]
    pub struct Message = "message";
    #[cfg(feature = "encrypted-media")]
    at crate::MediaKeySession: crate::MediaKeyMessageEvent;
    #[cfg(any(feature = "event-handlers", feature = "messaging"))]
    at crate::Window: crate::MessageEvent;
    #[cfg(feature = "server-sent-events")]
    at crate::EventSource: crate::MessageEvent;
    #[cfg(feature = "message-channels")]
    at crate::MessagePort: crate::MessageEvent;
    #[cfg(feature = "message-channels")]
    at crate::BroadcastChannel: crate::MessageEvent;
    #[cfg(feature = "worker-scope")]
    at crate::DedicatedWorkerGlobalScope: crate::MessageEvent;
    #[cfg(feature = "workers")]
    at crate::Worker: crate::MessageEvent;
    #[cfg(all(feature = "experimental", feature = "iframes"))]
    at crate::HtmlPortalElement: crate::MessageEvent;
    #[cfg(all(feature = "experimental", feature = "iframes"))]
    at crate::PortalHost: crate::MessageEvent;
    #[cfg(all(feature = "experimental", feature = "presentation"))]
    at crate::PresentationConnection: crate::MessageEvent;
    #[cfg(feature = "service-workers")]
    at crate::ServiceWorkerContainer: crate::MessageEvent;
    #[cfg(feature = "service-worker-scope")]
    at crate::ServiceWorkerGlobalScope: crate::ExtendableMessageEvent;
    #[cfg(feature = "webrtc-data-channels")]
    at crate::RtcDataChannel: crate::MessageEvent;
    #[cfg(feature = "websockets")]
    at crate::WebSocket: crate::MessageEvent;
}

#[cfg(any(
    feature = "event-handlers", feature = "message-channels", feature = "messaging", feature = "service-worker-scope",
    feature = "service-workers", feature = "worker-scope", feature = "workers",
    all(feature = "experimental", feature = "iframes"),
))]
web_event! {
    /// The event `messageerror`.
    #[doc(alias = "messageerror")]
    pub struct MessageError = "messageerror";
    #[cfg(any(feature = "event-handlers", feature = "messaging"))]
    at crate::Window: crate::MessageEvent;
    #[cfg(feature = "message-channels")]
    at crate::MessagePort: crate::MessageEvent;
    #[cfg(feature = "message-channels")]
    at crate::BroadcastChannel: crate::MessageEvent;
    #[cfg(feature = "worker-scope")]
    at crate::DedicatedWorkerGlobalScope: crate::MessageEvent;
    #[cfg(feature = "workers")]
    at crate::Worker: crate::MessageEvent;
    #[cfg(all(feature = "experimental", feature = "iframes"))]
    at crate::HtmlPortalElement: crate::MessageEvent;
    #[cfg(all(feature = "experimental", feature = "iframes"))]
    at crate::PortalHost: crate::MessageEvent;
    #[cfg(feature = "service-workers")]
    at crate::ServiceWorkerContainer: crate::MessageEvent;
    #[cfg(feature = "service-worker-scope")]
    at crate::ServiceWorkerGlobalScope: crate::ExtendableMessageEvent;
}

#[cfg(feature = "web-midi")]
web_event! {
    /// The event `midimessage`.
    #[doc(alias = "midimessage")]
    pub struct MidiMessage = "midimessage";
    at crate::MidiInput: crate::MidiMessageEvent;
}

#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers"))]
web_event! {
    /// The event `mousedown`.
    #[doc(alias = "mousedown")]
    pub struct MouseDown = "mousedown";
    at crate::Node: crate::MouseEvent;
    at crate::Window: crate::MouseEvent;
}

#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers"))]
web_event! {
    /// The event `mouseenter`.
    #[doc(alias = "mouseenter")]
    pub struct MouseEnter = "mouseenter";
    #[cfg(any(feature = "mouse-events", feature = "svg-event-handlers"))]
    at crate::SvgElement: crate::MouseEvent;
    #[cfg(any(feature = "event-handlers", feature = "mouse-events"))]
    at crate::Document: crate::MouseEvent;
    #[cfg(any(feature = "event-handlers", feature = "mouse-events"))]
    at crate::HtmlElement: crate::MouseEvent;
    #[cfg(any(feature = "event-handlers", feature = "mouse-events"))]
    at crate::Window: crate::MouseEvent;
    #[cfg(any(feature = "mathml", feature = "mouse-events"))]
    at crate::MathMlElement: crate::MouseEvent;
}

#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers"))]
web_event! {
    /// The event `mouseleave`.
    #[doc(alias = "mouseleave")]
    pub struct MouseLeave = "mouseleave";
    #[cfg(any(feature = "mouse-events", feature = "svg-event-handlers"))]
    at crate::SvgElement: crate::MouseEvent;
    #[cfg(any(feature = "event-handlers", feature = "mouse-events"))]
    at crate::Document: crate::MouseEvent;
    #[cfg(any(feature = "event-handlers", feature = "mouse-events"))]
    at crate::HtmlElement: crate::MouseEvent;
    #[cfg(any(feature = "event-handlers", feature = "mouse-events"))]
    at crate::Window: crate::MouseEvent;
    #[cfg(any(feature = "mathml", feature = "mouse-events"))]
    at crate::MathMlElement: crate::MouseEvent;
}

#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers"))]
web_event! {
    /// The event `mousemove`.
    #[doc(alias = "mousemove")]
    pub struct MouseMove = "mousemove";
    at crate::Node: crate::MouseEvent;
    at crate::Window: crate::MouseEvent;
}

#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers"))]
web_event! {
    /// The event `mouseout`.
    #[doc(alias = "mouseout")]
    pub struct MouseOut = "mouseout";
    at crate::Node: crate::MouseEvent;
    at crate::Window: crate::MouseEvent;
}

#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers"))]
web_event! {
    /// The event `mouseover`.
    #[doc(alias = "mouseover")]
    pub struct MouseOver = "mouseover";
    at crate::Node: crate::MouseEvent;
    at crate::Window: crate::MouseEvent;
}

#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers"))]
web_event! {
    /// The event `mouseup`.
    #[doc(alias = "mouseup")]
    pub struct MouseUp = "mouseup";
    at crate::Node: crate::MouseEvent;
    at crate::Window: crate::MouseEvent;
}

#[cfg(feature = "media-capture")]
web_event! {
    /// The event `mute`.
    #[doc(alias = "mute")]
    pub struct Mute = "mute";
    at crate::MediaStreamTrack: crate::Event;
}

#[cfg(all(feature = "experimental", feature = "css-drafts"))]
web_event! {
    /// The event `navbeforefocus`.
    #[doc(alias = "navbeforefocus")]
    pub struct NavBeforeFocus = "navbeforefocus";
    at crate::Node: crate::NavigationEvent;
    at crate::Window: crate::NavigationEvent;
}

#[cfg(feature = "navigation")]
web_event! {
    /// The event `navigate`.
    #[doc(alias = "navigate")]
    pub struct Navigate = "navigate";
    at crate::Navigation: crate::NavigateEvent;
}

#[cfg(feature = "navigation")]
web_event! {
    /// The event `navigateerror`.
    #[doc(alias = "navigateerror")]
    pub struct NavigateError = "navigateerror";
    at crate::Navigation: crate::ErrorEvent;
}

#[cfg(feature = "navigation")]
web_event! {
    /// The event `navigatesuccess`.
    #[doc(alias = "navigatesuccess")]
    pub struct NavigateSuccess = "navigatesuccess";
    at crate::Navigation: crate::Event;
}

#[cfg(all(feature = "experimental", feature = "css-drafts"))]
web_event! {
    /// The event `navnotarget`.
    #[doc(alias = "navnotarget")]
    pub struct NavNoTarget = "navnotarget";
    at crate::Node: crate::NavigationEvent;
    at crate::Window: crate::NavigationEvent;
}

#[cfg(feature = "webrtc")]
web_event! {
    /// The event `negotiationneeded`.
    #[doc(alias = "negotiationneeded")]
    pub struct NegotiationNeeded = "negotiationneeded";
    at crate::RtcPeerConnection: crate::Event;
}

#[cfg(feature = "speech-recognition")]
web_event! {
    /// The event `nomatch`.
    #[doc(alias = "nomatch")]
    pub struct NoMatch = "nomatch";
    at crate::SpeechRecognition: crate::SpeechRecognitionEvent;
}

#[cfg(feature = "service-worker-scope")]
web_event! {
    /// The event `notificationclick`.
    #[doc(alias = "notificationclick")]
    pub struct NotificationClick = "notificationclick";
    at crate::ServiceWorkerGlobalScope: crate::NotificationEvent;
}

#[cfg(feature = "service-worker-scope")]
web_event! {
    /// The event `notificationclose`.
    #[doc(alias = "notificationclose")]
    pub struct NotificationClose = "notificationclose";
    at crate::ServiceWorkerGlobalScope: crate::NotificationEvent;
}

#[cfg(any(feature = "event-handlers", feature = "window", feature = "worker-scope"))]
web_event! {
    /// The event `offline`.
    #[doc(alias = "offline")]
    pub struct Offline = "offline";
    #[cfg(any(feature = "event-handlers", feature = "window"))]
    at crate::Window: crate::Event;
    #[cfg(feature = "worker-scope")]
    at crate::WorkerGlobalScope: crate::Event;
}

#[cfg(any(feature = "event-handlers", feature = "window", feature = "worker-scope"))]
web_event! {
    /// The event `online`.
    #[doc(alias = "online")]
    pub struct Online = "online";
    #[cfg(any(feature = "event-handlers", feature = "window"))]
    at crate::Window: crate::Event;
    #[cfg(feature = "worker-scope")]
    at crate::WorkerGlobalScope: crate::Event;
}

#[cfg(any(feature = "server-sent-events", feature = "webrtc-data-channels", feature = "websockets"))]
web_event! {
    /// The event `open`.
    #[doc(alias = "open")]
    pub struct Open = "open";
    #[cfg(feature = "server-sent-events")]
    at crate::EventSource: crate::Event;
    #[cfg(feature = "webrtc-data-channels")]
    at crate::RtcDataChannel: crate::Event;
    #[cfg(feature = "websockets")]
    at crate::WebSocket: crate::Event;
}

#[cfg(any(feature = "screen", feature = "window"))]
web_event! {
    /// The event `orientationchange`.
    #[doc(alias = "orientationchange")]
    pub struct OrientationChange = "orientationchange";
    at crate::Window: crate::Event;
}

#[cfg(any(feature = "event-handlers", feature = "page-lifecycle"))]
web_event! {
    /// The event `pagehide`.
    #[doc(alias = "pagehide")]
    pub struct PageHide = "pagehide";
    at crate::Window: crate::PageTransitionEvent;
}

#[cfg(any(feature = "event-handlers", feature = "page-lifecycle"))]
web_event! {
    /// The event `pagereveal`.
    #[doc(alias = "pagereveal")]
    pub struct PageReveal = "pagereveal";
    at crate::Window: crate::PageRevealEvent;
}

#[cfg(any(feature = "event-handlers", feature = "page-lifecycle"))]
web_event! {
    /// The event `pageshow`.
    #[doc(alias = "pageshow")]
    pub struct PageShow = "pageshow";
    at crate::Window: crate::PageTransitionEvent;
}

#[cfg(any(feature = "event-handlers", feature = "page-lifecycle"))]
web_event! {
    /// The event `pageswap`.
    #[doc(alias = "pageswap")]
    pub struct PageSwap = "pageswap";
    at crate::Window: crate::PageSwapEvent;
}

#[cfg(any(feature = "clipboard", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers"))]
web_event! {
    /// The event `paste`.
    #[doc(alias = "paste")]
    pub struct Paste = "paste";
    at crate::Node: crate::ClipboardEvent;
    at crate::Window: crate::ClipboardEvent;
}

#[cfg(any(
    feature = "event-handlers", feature = "media-elements", feature = "media-recorder", feature = "speech-synthesis",
))]
web_event! {
    /// The event `pause`.
    #[doc(alias = "pause")]
    pub struct Pause = "pause";
    #[cfg(any(feature = "event-handlers", feature = "media-elements"))]
    at crate::HtmlMediaElement: crate::Event;
    #[cfg(feature = "media-recorder")]
    at crate::MediaRecorder: crate::Event;
    #[cfg(feature = "speech-synthesis")]
    at crate::SpeechSynthesisUtterance: crate::SpeechSynthesisEvent;
}

#[cfg(feature = "payment-request")]
web_event! {
    /// The event `payerdetailchange`.
    #[doc(alias = "payerdetailchange")]
    pub struct PayerDetailChange = "payerdetailchange";
    at crate::PaymentResponse: crate::PaymentRequestUpdateEvent;
}

#[cfg(feature = "payment-request")]
web_event! {
    /// The event `paymentmethodchange`.
    #[doc(alias = "paymentmethodchange")]
    pub struct PaymentMethodChange = "paymentmethodchange";
    at crate::PaymentRequest: crate::PaymentMethodChangeEvent;
}

#[cfg(all(feature = "experimental", feature = "service-worker-scope"))]
web_event! {
    /// The event `paymentrequest`.
    #[doc(alias = "paymentrequest")]
    pub struct PaymentRequest = "paymentrequest";
    at crate::ServiceWorkerGlobalScope: crate::PaymentRequestEvent;
}

#[cfg(all(feature = "experimental", feature = "service-worker-scope"))]
web_event! {
    /// The event `periodicsync`.
    #[doc(alias = "periodicsync")]
    pub struct PeriodicSync = "periodicsync";
    at crate::ServiceWorkerGlobalScope: crate::PeriodicSyncEvent;
}

#[cfg(any(feature = "event-handlers", feature = "media-elements"))]
web_event! {
    /// The event `play`.
    #[doc(alias = "play")]
    pub struct Play = "play";
    at crate::HtmlMediaElement: crate::Event;
}

#[cfg(any(feature = "event-handlers", feature = "media-elements"))]
web_event! {
    /// The event `playing`.
    #[doc(alias = "playing")]
    pub struct Playing = "playing";
    at crate::HtmlMediaElement: crate::Event;
}

#[cfg(any(feature = "dom", feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
web_event! {
    /// The event `pointercancel`.
    #[doc(alias = "pointercancel")]
    pub struct PointerCancel = "pointercancel";
    at crate::Node: crate::PointerEvent;
    at crate::Window: crate::PointerEvent;
}

#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
web_event! {
    /// The event `pointerdown`.
    #[doc(alias = "pointerdown")]
    pub struct PointerDown = "pointerdown";
    at crate::Node: crate::PointerEvent;
    at crate::Window: crate::PointerEvent;
}

#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
web_event! {
    /// The event `pointerenter`.
    #[doc(alias = "pointerenter")]
    pub struct PointerEnter = "pointerenter";
    #[cfg(any(feature = "pointer-events", feature = "svg-event-handlers"))]
    at crate::SvgElement: crate::PointerEvent;
    #[cfg(any(feature = "event-handlers", feature = "pointer-events"))]
    at crate::Document: crate::PointerEvent;
    #[cfg(any(feature = "event-handlers", feature = "pointer-events"))]
    at crate::HtmlElement: crate::PointerEvent;
    #[cfg(any(feature = "event-handlers", feature = "pointer-events"))]
    at crate::Window: crate::PointerEvent;
    #[cfg(feature = "pointer-events")]
    at crate::MathMlElement: crate::PointerEvent;
}

#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
web_event! {
    /// The event `pointerleave`.
    #[doc(alias = "pointerleave")]
    pub struct PointerLeave = "pointerleave";
    #[cfg(any(feature = "pointer-events", feature = "svg-event-handlers"))]
    at crate::SvgElement: crate::PointerEvent;
    #[cfg(any(feature = "event-handlers", feature = "pointer-events"))]
    at crate::Document: crate::PointerEvent;
    #[cfg(any(feature = "event-handlers", feature = "pointer-events"))]
    at crate::HtmlElement: crate::PointerEvent;
    #[cfg(any(feature = "event-handlers", feature = "pointer-events"))]
    at crate::Window: crate::PointerEvent;
    #[cfg(feature = "pointer-events")]
    at crate::MathMlElement: crate::PointerEvent;
}

#[cfg(any(feature = "dom", feature = "pointer-lock"))]
web_event! {
    /// The event `pointerlockchange`.
    #[doc(alias = "pointerlockchange")]
    pub struct PointerLockChange = "pointerlockchange";
    at crate::Document: crate::Event;
}

#[cfg(any(feature = "dom", feature = "pointer-lock"))]
web_event! {
    /// The event `pointerlockerror`.
    #[doc(alias = "pointerlockerror")]
    pub struct PointerLockError = "pointerlockerror";
    at crate::Document: crate::Event;
}

#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
web_event! {
    /// The event `pointermove`.
    #[doc(alias = "pointermove")]
    pub struct PointerMove = "pointermove";
    at crate::Node: crate::PointerEvent;
    at crate::Window: crate::PointerEvent;
}

#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
web_event! {
    /// The event `pointerout`.
    #[doc(alias = "pointerout")]
    pub struct PointerOut = "pointerout";
    at crate::Node: crate::PointerEvent;
    at crate::Window: crate::PointerEvent;
}

#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
web_event! {
    /// The event `pointerover`.
    #[doc(alias = "pointerover")]
    pub struct PointerOver = "pointerover";
    at crate::Node: crate::PointerEvent;
    at crate::Window: crate::PointerEvent;
}

#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
web_event! {
    /// The event `pointerrawupdate`.
    #[doc(alias = "pointerrawupdate")]
    pub struct PointerRawUpdate = "pointerrawupdate";
    at crate::Node: crate::PointerEvent;
    at crate::Window: crate::PointerEvent;
}

#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
web_event! {
    /// The event `pointerup`.
    #[doc(alias = "pointerup")]
    pub struct PointerUp = "pointerup";
    at crate::Node: crate::PointerEvent;
    at crate::Window: crate::PointerEvent;
}

#[cfg(any(feature = "event-handlers", feature = "history"))]
web_event! {
    /// The event `popstate`.
    #[doc(alias = "popstate")]
    pub struct PopState = "popstate";
    at crate::Window: crate::PopStateEvent;
}

#[cfg(all(feature = "experimental", any(feature = "event-handlers", feature = "iframes")))]
web_event! {
    /// The event `portalactivate`.
    #[doc(alias = "portalactivate")]
    pub struct PortalActivate = "portalactivate";
    at crate::Window: crate::PortalActivateEvent;
}

#[cfg(all(feature = "experimental", any(feature = "dom", feature = "page-lifecycle")))]
web_event! {
    /// The event `prerenderingchange`.
    #[doc(alias = "prerenderingchange")]
    pub struct PrerenderingChange = "prerenderingchange";
    at crate::Document: crate::Event;
}

#[cfg(feature = "scheduler")]
web_event! {
    /// The event `prioritychange`.
    #[doc(alias = "prioritychange")]
    pub struct PriorityChange = "prioritychange";
    at crate::TaskSignal: crate::TaskPriorityChangeEvent;
}

#[cfg(feature = "audio-worklet")]
web_event! {
    /// The event `processorerror`.
    #[doc(alias = "processorerror")]
    pub struct ProcessorError = "processorerror";
    at crate::AudioWorkletNode: crate::ErrorEvent;
}

#[cfg(any(
    feature = "event-handlers", feature = "file-reader", feature = "media-elements", feature = "xhr",
    all(feature = "experimental", feature = "background-fetch"),
))]
web_event! {
    /// The event `progress`.
    #[doc(alias = "progress")]
    pub struct Progress = "progress";
    #[cfg(feature = "file-reader")]
    at crate::FileReader: crate::ProgressEvent;
    #[cfg(all(feature = "experimental", feature = "background-fetch"))]
    at crate::BackgroundFetchRegistration: crate::Event;
    #[cfg(any(feature = "event-handlers", feature = "media-elements"))]
    at crate::HtmlMediaElement: crate::Event;
    #[cfg(feature = "xhr")]
    at crate::XmlHttpRequestUpload: crate::ProgressEvent;
    #[cfg(feature = "xhr")]
    at crate::XmlHttpRequest: crate::ProgressEvent;
}

#[cfg(all(feature = "experimental", feature = "geolocation"))]
web_event! {
    /// The event `promptaction`.
    #[doc(alias = "promptaction")]
    pub struct PromptAction = "promptaction";
    at crate::Node: crate::Event;
    at crate::Window: crate::Event;
}

#[cfg(all(feature = "experimental", feature = "geolocation"))]
web_event! {
    /// The event `promptdismiss`.
    #[doc(alias = "promptdismiss")]
    pub struct PromptDismiss = "promptdismiss";
    at crate::Node: crate::Event;
    at crate::Window: crate::Event;
}

#[cfg(feature = "service-worker-scope")]
web_event! {
    /// The event `push`.
    #[doc(alias = "push")]
    pub struct Push = "push";
    at crate::ServiceWorkerGlobalScope: crate::PushEvent;
}

#[cfg(feature = "service-worker-scope")]
web_event! {
    /// The event `pushsubscriptionchange`.
    #[doc(alias = "pushsubscriptionchange")]
    pub struct PushSubscriptionChange = "pushsubscriptionchange";
    at crate::ServiceWorkerGlobalScope: crate::PushSubscriptionChangeEvent;
}

#[cfg(all(feature = "experimental", feature = "language-model"))]
web_event! {
    /// The event `quotaoverflow`.
    #[doc(alias = "quotaoverflow")]
    pub struct QuotaOverflow = "quotaoverflow";
    at crate::LanguageModel: crate::Event;
}

#[cfg(any(feature = "event-handlers", feature = "media-elements"))]
web_event! {
    /// The event `ratechange`.
    #[doc(alias = "ratechange")]
    pub struct RateChange = "ratechange";
    at crate::HtmlMediaElement: crate::Event;
}

#[cfg(all(feature = "experimental", any(feature = "sensors", feature = "web-nfc")))]
web_event! {
    /// The event `reading`.
    #[doc(alias = "reading")]
    pub struct Reading = "reading";
    #[cfg(all(feature = "experimental", feature = "sensors"))]
    at crate::Sensor: crate::Event;
    #[cfg(all(feature = "experimental", feature = "web-nfc"))]
    at crate::NdefReader: crate::NdefReadingEvent;
}

#[cfg(all(feature = "experimental", feature = "web-nfc"))]
web_event! {
    /// The event `readingerror`.
    #[doc(alias = "readingerror")]
    pub struct ReadingError = "readingerror";
    at crate::NdefReader: crate::Event;
}

#[cfg(any(feature = "dom", feature = "html", feature = "xhr"))]
web_event! {
    /// The event `readystatechange`.
    #[doc(alias = "readystatechange")]
    pub struct ReadyStateChange = "readystatechange";
    #[cfg(any(feature = "dom", feature = "html"))]
    at crate::Document: crate::Event;
    #[cfg(feature = "xhr")]
    at crate::XmlHttpRequest: crate::Event;
}

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
web_event! {
    /// The event `redraw`.
    #[doc(alias = "redraw")]
    pub struct Redraw = "redraw";
    at crate::XrQuadLayer: crate::XrLayerEvent;
    at crate::XrCylinderLayer: crate::XrLayerEvent;
    at crate::XrEquirectLayer: crate::XrLayerEvent;
    at crate::XrCubeLayer: crate::XrLayerEvent;
}

#[cfg(all(feature = "experimental", feature = "webxr-environment"))]
web_event! {
    /// The event `reflectionchange`.
    #[doc(alias = "reflectionchange")]
    pub struct ReflectionChange = "reflectionchange";
    at crate::XrLightProbe: crate::Event;
}

#[cfg(any(feature = "error-events", feature = "event-handlers", feature = "worker-scope"))]
web_event! {
    /// The event `rejectionhandled`.
    #[doc(alias = "rejectionhandled")]
    pub struct RejectionHandled = "rejectionhandled";
    #[cfg(any(feature = "error-events", feature = "event-handlers"))]
    at crate::Window: crate::PromiseRejectionEvent;
    #[cfg(feature = "worker-scope")]
    at crate::WorkerGlobalScope: crate::PromiseRejectionEvent;
}

#[cfg(feature = "wake-lock")]
web_event! {
    /// The event `release`.
    #[doc(alias = "release")]
    pub struct Release = "release";
    at crate::WakeLockSentinel: crate::Event;
}

#[cfg(feature = "web-animations")]
web_event! {
    /// The event `remove`.
    #[doc(alias = "remove")]
    pub struct Remove = "remove";
    at crate::Animation: crate::AnimationPlaybackEvent;
}

#[cfg(feature = "media-source")]
web_event! {
    /// The event `removesourcebuffer`.
    #[doc(alias = "removesourcebuffer")]
    pub struct RemoveSourceBuffer = "removesourcebuffer";
    at crate::SourceBufferList: crate::Event;
}

#[cfg(any(feature = "media-capture", feature = "media-tracks"))]
web_event! {
    /// The event `removetrack`.
    #[doc(alias = "removetrack")]
    pub struct RemoveTrack = "removetrack";
    #[cfg(all(feature = "experimental", feature = "media-tracks"))]
    at crate::AudioTrackList: crate::TrackEvent;
    #[cfg(all(feature = "experimental", feature = "media-tracks"))]
    at crate::VideoTrackList: crate::TrackEvent;
    #[cfg(feature = "media-tracks")]
    at crate::TextTrackList: crate::TrackEvent;
    #[cfg(feature = "media-capture")]
    at crate::MediaStream: crate::MediaStreamTrackEvent;
}

#[cfg(all(feature = "experimental", feature = "svg-animations"))]
web_event! {
    /// The event `repeat`.
    #[doc(alias = "repeat")]
    pub struct Repeat = "repeat";
    at crate::SvgAnimationElement: crate::TimeEvent;
}

#[cfg(any(feature = "event-handlers", feature = "forms", all(feature = "experimental", feature = "webxr")))]
web_event! {
    /// The event `reset`.
    #[doc(alias = "reset")]
    pub struct Reset = "reset";
    #[cfg(any(feature = "event-handlers", feature = "forms"))]
    at crate::Node: crate::Event;
    #[cfg(any(feature = "event-handlers", feature = "forms"))]
    at crate::Window: crate::Event;
    #[cfg(all(feature = "experimental", feature = "webxr"))]
    at crate::XrReferenceSpace: crate::XrReferenceSpaceEvent;
}

#[cfg(any(
    feature = "event-handlers", feature = "media-elements", feature = "picture-in-picture", feature = "visual-viewport",
    feature = "window",
))]
web_event! {
    /// The event `resize`.
    #[doc(alias = "resize")]
    pub struct Resize = "resize";
    #[cfg(feature = "visual-viewport")]
    at crate::VisualViewport: crate::Event;
    #[cfg(any(feature = "event-handlers", feature = "media-elements"))]
    at crate::HtmlMediaElement: crate::Event;
    #[cfg(any(feature = "event-handlers", feature = "window"))]
    at crate::Window: crate::Event;
    #[cfg(feature = "picture-in-picture")]
    at crate::PictureInPictureWindow: crate::Event;
}

#[cfg(any(feature = "performance", feature = "resource-timing"))]
web_event! {
    /// The event `resourcetimingbufferfull`.
    #[doc(alias = "resourcetimingbufferfull")]
    pub struct ResourceTimingBufferFull = "resourcetimingbufferfull";
    at crate::Performance: crate::Event;
}

#[cfg(feature = "speech-recognition")]
web_event! {
    /// The event `result`.
    #[doc(alias = "result")]
    pub struct Result = "result";
    at crate::SpeechRecognition: crate::SpeechRecognitionEvent;
}

#[cfg(any(
    feature = "media-recorder", feature = "speech-synthesis",
    all(feature = "experimental", any(feature = "dom", feature = "page-lifecycle")),
))]
web_event! {
    /// The event `resume`.
    #[doc(alias = "resume")]
    pub struct Resume = "resume";
    #[cfg(all(feature = "experimental", any(feature = "dom", feature = "page-lifecycle")))]
    at crate::Document: crate::Event;
    #[cfg(feature = "media-recorder")]
    at crate::MediaRecorder: crate::Event;
    #[cfg(feature = "speech-synthesis")]
    at crate::SpeechSynthesisUtterance: crate::SpeechSynthesisEvent;
}

#[cfg(any(feature = "webrtc-encoded-transform", feature = "worker-scope"))]
web_event! {
    /// The event `rtctransform`.
    #[doc(alias = "rtctransform")]
    pub struct RtcTransform = "rtctransform";
    at crate::DedicatedWorkerGlobalScope: crate::RtcTransformEvent;
}

#[cfg(all(feature = "experimental", feature = "window-management"))]
web_event! {
    /// The event `screenschange`.
    #[doc(alias = "screenschange")]
    pub struct ScreensChange = "screenschange";
    at crate::ScreenDetails: crate::Event;
}

#[cfg(any(feature = "dom", feature = "event-handlers", feature = "visual-viewport"))]
web_event! {
    /// The event `scroll`.
    #[doc(alias = "scroll")]
    pub struct Scroll = "scroll";
    #[cfg(feature = "visual-viewport")]
    at crate::VisualViewport: crate::Event;
    #[cfg(any(feature = "dom", feature = "event-handlers"))]
    at crate::Document: crate::Event;
    #[cfg(feature = "dom")]
    at crate::Element: crate::Event;
    #[cfg(any(feature = "dom", feature = "event-handlers"))]
    at crate::Window: crate::Event;
}

#[cfg(any(feature = "dom", feature = "event-handlers", feature = "visual-viewport"))]
web_event! {
    /// The event `scrollend`.
    #[doc(alias = "scrollend")]
    pub struct ScrollEnd = "scrollend";
    #[cfg(feature = "visual-viewport")]
    at crate::VisualViewport: crate::Event;
    #[cfg(any(feature = "dom", feature = "event-handlers"))]
    at crate::Document: crate::Event;
    #[cfg(feature = "dom")]
    at crate::Element: crate::Event;
    #[cfg(any(feature = "dom", feature = "event-handlers"))]
    at crate::Window: crate::Event;
}

#[cfg(any(
    feature = "content-security-policy", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers",
    feature = "worker-scope",
))]
web_event! {
    /// The event `securitypolicyviolation`.
    #[doc(alias = "securitypolicyviolation")]
    pub struct SecurityPolicyViolation = "securitypolicyviolation";
    #[cfg(any(
        feature = "content-security-policy", feature = "event-handlers", feature = "mathml",
        feature = "svg-event-handlers",
    ))]
    at crate::Node: crate::SecurityPolicyViolationEvent;
    #[cfg(any(
        feature = "content-security-policy", feature = "event-handlers", feature = "mathml",
        feature = "svg-event-handlers",
    ))]
    at crate::Window: crate::SecurityPolicyViolationEvent;
    #[cfg(feature = "worker-scope")]
    at crate::WorkerGlobalScope: crate::SecurityPolicyViolationEvent;
}

#[cfg(any(feature = "event-handlers", feature = "media-elements"))]
web_event! {
    /// The event `seeked`.
    #[doc(alias = "seeked")]
    pub struct Seeked = "seeked";
    at crate::HtmlMediaElement: crate::Event;
}

#[cfg(any(feature = "event-handlers", feature = "media-elements"))]
web_event! {
    /// The event `seeking`.
    #[doc(alias = "seeking")]
    pub struct Seeking = "seeking";
    at crate::HtmlMediaElement: crate::Event;
}

#[cfg(any(
    feature = "dom", feature = "event-handlers", feature = "input-elements",
    all(feature = "experimental", feature = "webxr"),
))]
web_event! {
    /// The event `select`.
    #[doc(alias = "select")]
    pub struct Select = "select";
    #[cfg(any(feature = "dom", feature = "event-handlers", feature = "input-elements"))]
    at crate::Node: crate::Event;
    #[cfg(any(feature = "dom", feature = "event-handlers", feature = "input-elements"))]
    at crate::Window: crate::Event;
    #[cfg(all(feature = "experimental", feature = "webxr"))]
    at crate::XrSession: crate::XrInputSourceEvent;
}

#[cfg(feature = "webrtc-transports")]
web_event! {
    /// The event `selectedcandidatepairchange`.
    #[doc(alias = "selectedcandidatepairchange")]
    pub struct SelectedCandidatePairChange = "selectedcandidatepairchange";
    at crate::RtcIceTransport: crate::Event;
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_event! {
    /// The event `selectend`.
    #[doc(alias = "selectend")]
    pub struct SelectEnd = "selectend";
    at crate::XrSession: crate::XrInputSourceEvent;
}

#[cfg(any(
    feature = "event-handlers", feature = "html", feature = "mathml", feature = "selection", feature = "svg",
    feature = "svg-event-handlers",
))]
web_event! {
    /// The event `selectionchange`.
    #[doc(alias = "selectionchange")]
    pub struct SelectionChange = "selectionchange";
    at crate::Node: crate::Event;
    at crate::Window: crate::Event;
}

#[cfg(any(
    feature = "event-handlers", feature = "html", feature = "mathml", feature = "selection", feature = "svg",
    feature = "svg-event-handlers", all(feature = "experimental", feature = "webxr"),
))]
web_event! {
    /// The event `selectstart`.
    #[doc(alias = "selectstart")]
    pub struct SelectStart = "selectstart";
    #[cfg(any(
        feature = "event-handlers", feature = "html", feature = "mathml", feature = "selection", feature = "svg",
        feature = "svg-event-handlers",
    ))]
    at crate::Node: crate::Event;
    #[cfg(any(
        feature = "event-handlers", feature = "html", feature = "mathml", feature = "selection", feature = "svg",
        feature = "svg-event-handlers",
    ))]
    at crate::Window: crate::Event;
    #[cfg(all(feature = "experimental", feature = "webxr"))]
    at crate::XrSession: crate::XrInputSourceEvent;
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_event! {
    /// The event `serviceadded`.
    #[doc(alias = "serviceadded")]
    pub struct ServiceAdded = "serviceadded";
    at crate::Bluetooth: crate::Event;
    at crate::BluetoothDevice: crate::Event;
    at crate::BluetoothRemoteGattService: crate::Event;
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_event! {
    /// The event `servicechanged`.
    #[doc(alias = "servicechanged")]
    pub struct ServiceChanged = "servicechanged";
    at crate::Bluetooth: crate::Event;
    at crate::BluetoothDevice: crate::Event;
    at crate::BluetoothRemoteGattService: crate::Event;
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_event! {
    /// The event `serviceremoved`.
    #[doc(alias = "serviceremoved")]
    pub struct ServiceRemoved = "serviceremoved";
    at crate::Bluetooth: crate::Event;
    at crate::BluetoothDevice: crate::Event;
    at crate::BluetoothRemoteGattService: crate::Event;
}

#[cfg(feature = "payment-request")]
web_event! {
    /// The event `shippingaddresschange`.
    #[doc(alias = "shippingaddresschange")]
    pub struct ShippingAddressChange = "shippingaddresschange";
    at crate::PaymentRequest: crate::PaymentRequestUpdateEvent;
}

#[cfg(feature = "payment-request")]
web_event! {
    /// The event `shippingoptionchange`.
    #[doc(alias = "shippingoptionchange")]
    pub struct ShippingOptionChange = "shippingoptionchange";
    at crate::PaymentRequest: crate::PaymentRequestUpdateEvent;
}

#[cfg(feature = "notifications")]
web_event! {
    /// The event `show`.
    #[doc(alias = "show")]
    pub struct Show = "show";
    at crate::Notification: crate::Event;
}

#[cfg(feature = "webrtc")]
web_event! {
    /// The event `signalingstatechange`.
    #[doc(alias = "signalingstatechange")]
    pub struct SignalingStateChange = "signalingstatechange";
    at crate::RtcPeerConnection: crate::Event;
}

#[cfg(all(feature = "experimental", feature = "web-audio"))]
web_event! {
    /// The event `sinkchange`.
    #[doc(alias = "sinkchange")]
    pub struct SinkChange = "sinkchange";
    at crate::AudioContext: crate::Event;
}

#[cfg(any(feature = "event-handlers", feature = "shadow-dom"))]
web_event! {
    /// The event `slotchange`.
    #[doc(alias = "slotchange")]
    pub struct SlotChange = "slotchange";
    at crate::Node: crate::Event;
    at crate::Window: crate::Event;
}

#[cfg(feature = "speech-recognition")]
web_event! {
    /// The event `soundend`.
    #[doc(alias = "soundend")]
    pub struct SoundEnd = "soundend";
    at crate::SpeechRecognition: crate::Event;
}

#[cfg(feature = "speech-recognition")]
web_event! {
    /// The event `soundstart`.
    #[doc(alias = "soundstart")]
    pub struct SoundStart = "soundstart";
    at crate::SpeechRecognition: crate::Event;
}

#[cfg(feature = "media-source")]
web_event! {
    /// The event `sourceclose`.
    #[doc(alias = "sourceclose")]
    pub struct SourceClose = "sourceclose";
    at crate::MediaSource: crate::Event;
}

#[cfg(feature = "media-source")]
web_event! {
    /// The event `sourceended`.
    #[doc(alias = "sourceended")]
    pub struct SourceEnded = "sourceended";
    at crate::MediaSource: crate::Event;
}

#[cfg(feature = "media-source")]
web_event! {
    /// The event `sourceopen`.
    #[doc(alias = "sourceopen")]
    pub struct SourceOpen = "sourceopen";
    at crate::MediaSource: crate::Event;
}

#[cfg(feature = "speech-recognition")]
web_event! {
    /// The event `speechend`.
    #[doc(alias = "speechend")]
    pub struct SpeechEnd = "speechend";
    at crate::SpeechRecognition: crate::Event;
}

#[cfg(feature = "speech-recognition")]
web_event! {
    /// The event `speechstart`.
    #[doc(alias = "speechstart")]
    pub struct SpeechStart = "speechstart";
    at crate::SpeechRecognition: crate::Event;
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_event! {
    /// The event `squeeze`.
    #[doc(alias = "squeeze")]
    pub struct Squeeze = "squeeze";
    at crate::XrSession: crate::XrInputSourceEvent;
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_event! {
    /// The event `squeezeend`.
    #[doc(alias = "squeezeend")]
    pub struct SqueezeEnd = "squeezeend";
    at crate::XrSession: crate::XrInputSourceEvent;
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_event! {
    /// The event `squeezestart`.
    #[doc(alias = "squeezestart")]
    pub struct SqueezeStart = "squeezestart";
    at crate::XrSession: crate::XrInputSourceEvent;
}

#[cfg(any(feature = "event-handlers", feature = "media-elements"))]
web_event! {
    /// The event `stalled`.
    #[doc(alias = "stalled")]
    pub struct Stalled = "stalled";
    at crate::HtmlMediaElement: crate::Event;
}

#[cfg(any(feature = "media-recorder", feature = "speech-recognition", feature = "speech-synthesis"))]
web_event! {
    /// The event `start`.
    #[doc(alias = "start")]
    pub struct Start = "start";
    #[cfg(feature = "media-recorder")]
    at crate::MediaRecorder: crate::Event;
    #[cfg(feature = "speech-recognition")]
    at crate::SpeechRecognition: crate::Event;
    #[cfg(feature = "speech-synthesis")]
    at crate::SpeechSynthesisUtterance: crate::SpeechSynthesisEvent;
}

#[cfg(all(feature = "experimental", feature = "media-source"))]
web_event! {
    /// The event `startstreaming`.
    #[doc(alias = "startstreaming")]
    pub struct StartStreaming = "startstreaming";
    at crate::ManagedMediaSource: crate::Event;
}

#[cfg(any(
    feature = "service-workers", feature = "web-audio", feature = "web-midi", feature = "webrtc-data-channels",
    feature = "webrtc-transports", all(feature = "experimental", feature = "audio-output"),
))]
web_event! {
    /// The event `statechange`.
    #[doc(alias = "statechange")]
    pub struct StateChange = "statechange";
    #[cfg(all(feature = "experimental", feature = "audio-output"))]
    at crate::AudioSession: crate::Event;
    #[cfg(feature = "service-workers")]
    at crate::ServiceWorker: crate::Event;
    #[cfg(feature = "web-audio")]
    at crate::BaseAudioContext: crate::Event;
    #[cfg(feature = "web-midi")]
    at crate::MidiAccess: crate::MidiConnectionEvent;
    #[cfg(feature = "web-midi")]
    at crate::MidiPort: crate::MidiConnectionEvent;
    #[cfg(feature = "webrtc-transports")]
    at crate::RtcDtlsTransport: crate::Event;
    #[cfg(feature = "webrtc-transports")]
    at crate::RtcIceTransport: crate::Event;
    #[cfg(feature = "webrtc-data-channels")]
    at crate::RtcSctpTransport: crate::Event;
}

#[cfg(feature = "media-recorder")]
web_event! {
    /// The event `stop`.
    #[doc(alias = "stop")]
    pub struct Stop = "stop";
    at crate::MediaRecorder: crate::Event;
}

#[cfg(any(feature = "event-handlers", feature = "web-storage"))]
web_event! {
    /// The event `storage`.
    #[doc(alias = "storage")]
    pub struct Storage = "storage";
    at crate::Window: crate::StorageEvent;
}

#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
web_event! {
    /// The event `stream`.
    #[doc(alias = "stream")]
    pub struct Stream = "stream";
    at crate::HtmlUserMediaElement: crate::Event;
}

#[cfg(any(feature = "event-handlers", feature = "forms"))]
web_event! {
    /// The event `submit`.
    #[doc(alias = "submit")]
    pub struct Submit = "submit";
    at crate::Node: crate::SubmitEvent;
    at crate::Window: crate::SubmitEvent;
}

#[cfg(feature = "indexed-db")]
web_event! {
    /// The event `success`.
    #[doc(alias = "success")]
    pub struct Success = "success";
    at crate::IdbRequest: crate::Event;
}

#[cfg(any(feature = "event-handlers", feature = "media-elements"))]
web_event! {
    /// The event `suspend`.
    #[doc(alias = "suspend")]
    pub struct Suspend = "suspend";
    at crate::HtmlMediaElement: crate::Event;
}

#[cfg(all(feature = "experimental", feature = "service-worker-scope"))]
web_event! {
    /// The event `sync`.
    #[doc(alias = "sync")]
    pub struct Sync = "sync";
    at crate::ServiceWorkerGlobalScope: crate::SyncEvent;
}

#[cfg(all(feature = "experimental", feature = "presentation"))]
web_event! {
    /// The event `terminate`.
    #[doc(alias = "terminate")]
    pub struct Terminate = "terminate";
    at crate::PresentationConnection: crate::Event;
}

#[cfg(feature = "input-events")]
web_event! {
    /// The event `textInput`.
    #[doc(alias = "textInput")]
    pub struct TextInput = "textInput";
    at crate::Node: crate::TextEvent;
    at crate::Window: crate::TextEvent;
}

#[cfg(all(feature = "experimental", feature = "edit-context"))]
web_event! {
    /// The event `textformatupdate`.
    #[doc(alias = "textformatupdate")]
    pub struct TextFormatUpdate = "textformatupdate";
    at crate::EditContext: crate::TextFormatUpdateEvent;
}

#[cfg(all(feature = "experimental", feature = "edit-context"))]
web_event! {
    /// The event `textupdate`.
    #[doc(alias = "textupdate")]
    pub struct TextUpdate = "textupdate";
    at crate::EditContext: crate::TextUpdateEvent;
}

#[cfg(feature = "xhr")]
web_event! {
    /// The event `timeout`.
    #[doc(alias = "timeout")]
    pub struct Timeout = "timeout";
    at crate::XmlHttpRequestUpload: crate::ProgressEvent;
    at crate::XmlHttpRequest: crate::ProgressEvent;
}

#[cfg(any(feature = "event-handlers", feature = "media-elements"))]
web_event! {
    /// The event `timeupdate`.
    #[doc(alias = "timeupdate")]
    pub struct TimeUpdate = "timeupdate";
    at crate::HtmlMediaElement: crate::Event;
}

#[cfg(any(feature = "event-handlers", feature = "html-elements"))]
web_event! {
    /// The event `toggle`.
    #[doc(alias = "toggle")]
    pub struct Toggle = "toggle";
    at crate::HtmlDetailsElement: crate::ToggleEvent;
}

#[cfg(feature = "webrtc-media")]
web_event! {
    /// The event `tonechange`.
    #[doc(alias = "tonechange")]
    pub struct ToneChange = "tonechange";
    at crate::RtcdtmfSender: crate::RtcdtmfToneChangeEvent;
}

#[cfg(all(feature = "experimental", feature = "webmcp"))]
web_event! {
    /// The event `toolactivated`.
    #[doc(alias = "toolactivated")]
    pub struct ToolActivated = "toolactivated";
    at crate::ModelContext: crate::ToolActivatedEvent;
}

#[cfg(all(feature = "experimental", feature = "webmcp"))]
web_event! {
    /// The event `toolcancel`.
    #[doc(alias = "toolcancel")]
    pub struct ToolCancel = "toolcancel";
    at crate::ModelContext: crate::ToolCancelEvent;
}

#[cfg(all(feature = "experimental", feature = "webmcp"))]
web_event! {
    /// The event `toolchange`.
    #[doc(alias = "toolchange")]
    pub struct ToolChange = "toolchange";
    at crate::ModelContext: crate::Event;
}

#[cfg(any(feature = "event-handlers", feature = "touch-events"))]
web_event! {
    /// The event `touchcancel`.
    #[doc(alias = "touchcancel")]
    pub struct TouchCancel = "touchcancel";
    at crate::Node: crate::TouchEvent;
    at crate::Window: crate::TouchEvent;
}

#[cfg(any(feature = "event-handlers", feature = "touch-events"))]
web_event! {
    /// The event `touchend`.
    #[doc(alias = "touchend")]
    pub struct TouchEnd = "touchend";
    at crate::Node: crate::TouchEvent;
    at crate::Window: crate::TouchEvent;
}

#[cfg(any(feature = "event-handlers", feature = "touch-events"))]
web_event! {
    /// The event `touchmove`.
    #[doc(alias = "touchmove")]
    pub struct TouchMove = "touchmove";
    at crate::Node: crate::TouchEvent;
    at crate::Window: crate::TouchEvent;
}

#[cfg(any(feature = "event-handlers", feature = "touch-events"))]
web_event! {
    /// The event `touchstart`.
    #[doc(alias = "touchstart")]
    pub struct TouchStart = "touchstart";
    at crate::Node: crate::TouchEvent;
    at crate::Window: crate::TouchEvent;
}

#[cfg(any(
    feature = "webrtc", feature = "webrtc-media", all(feature = "experimental", feature = "media-capture-extensions"),
))]
web_event! {
    /// The event `track`.
    #[doc(alias = "track")]
    pub struct Track = "track";
    #[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
    at crate::HtmlCameraElement: crate::Event;
    #[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
    at crate::HtmlMicrophoneElement: crate::Event;
    #[cfg(any(feature = "webrtc", feature = "webrtc-media"))]
    at crate::RtcPeerConnection: crate::RtcTrackEvent;
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_event! {
    /// The event `trackedsourceschange`.
    #[doc(alias = "trackedsourceschange")]
    pub struct TrackedSourcesChange = "trackedsourceschange";
    at crate::XrSession: crate::XrInputSourcesChangeEvent;
}

#[cfg(any(feature = "css-transitions", feature = "event-handlers", feature = "svg-event-handlers"))]
web_event! {
    /// The event `transitioncancel`.
    #[doc(alias = "transitioncancel")]
    pub struct TransitionCancel = "transitioncancel";
    at crate::Node: crate::TransitionEvent;
    at crate::Window: crate::TransitionEvent;
}

#[cfg(any(feature = "css-transitions", feature = "event-handlers", feature = "svg-event-handlers"))]
web_event! {
    /// The event `transitionend`.
    #[doc(alias = "transitionend")]
    pub struct TransitionEnd = "transitionend";
    at crate::Node: crate::TransitionEvent;
    at crate::Window: crate::TransitionEvent;
}

#[cfg(any(feature = "css-transitions", feature = "event-handlers", feature = "svg-event-handlers"))]
web_event! {
    /// The event `transitionrun`.
    #[doc(alias = "transitionrun")]
    pub struct TransitionRun = "transitionrun";
    at crate::Node: crate::TransitionEvent;
    at crate::Window: crate::TransitionEvent;
}

#[cfg(any(feature = "css-transitions", feature = "event-handlers", feature = "svg-event-handlers"))]
web_event! {
    /// The event `transitionstart`.
    #[doc(alias = "transitionstart")]
    pub struct TransitionStart = "transitionstart";
    at crate::Node: crate::TransitionEvent;
    at crate::Window: crate::TransitionEvent;
}

#[cfg(feature = "webgpu")]
web_event! {
    /// The event `uncapturederror`.
    #[doc(alias = "uncapturederror")]
    pub struct UncapturedError = "uncapturederror";
    at crate::GpuDevice: crate::GpuUncapturedErrorEvent;
}

#[cfg(any(feature = "error-events", feature = "event-handlers", feature = "worker-scope"))]
web_event! {
    /// The event `unhandledrejection`.
    #[doc(alias = "unhandledrejection")]
    pub struct UnhandledRejection = "unhandledrejection";
    #[cfg(any(feature = "error-events", feature = "event-handlers"))]
    at crate::Window: crate::PromiseRejectionEvent;
    #[cfg(feature = "worker-scope")]
    at crate::WorkerGlobalScope: crate::PromiseRejectionEvent;
}

#[cfg(any(feature = "dom", feature = "event-handlers", feature = "window"))]
web_event! {
    /// The event `unload`.
    #[doc(alias = "unload")]
    pub struct Unload = "unload";
    #[cfg(feature = "dom")]
    at crate::Document: crate::Event;
    #[cfg(feature = "dom")]
    at crate::Element: crate::Event;
    #[cfg(any(feature = "event-handlers", feature = "window"))]
    at crate::Window: crate::Event;
}

#[cfg(feature = "media-capture")]
web_event! {
    /// The event `unmute`.
    #[doc(alias = "unmute")]
    pub struct Unmute = "unmute";
    at crate::MediaStreamTrack: crate::Event;
}

#[cfg(feature = "media-source")]
web_event! {
    /// The event `update`.
    #[doc(alias = "update")]
    pub struct Update = "update";
    at crate::SourceBuffer: crate::Event;
}

#[cfg(feature = "media-source")]
web_event! {
    /// The event `updateend`.
    #[doc(alias = "updateend")]
    pub struct UpdateEnd = "updateend";
    at crate::SourceBuffer: crate::Event;
}

#[cfg(feature = "service-workers")]
web_event! {
    /// The event `updatefound`.
    #[doc(alias = "updatefound")]
    pub struct UpdateFound = "updatefound";
    at crate::ServiceWorkerRegistration: crate::Event;
}

#[cfg(feature = "media-source")]
web_event! {
    /// The event `updatestart`.
    #[doc(alias = "updatestart")]
    pub struct UpdateStart = "updatestart";
    at crate::SourceBuffer: crate::Event;
}

#[cfg(feature = "indexed-db")]
web_event! {
    /// The event `upgradeneeded`.
    #[doc(alias = "upgradeneeded")]
    pub struct UpgradeNeeded = "upgradeneeded";
    at crate::IdbOpenDbRequest: crate::IdbVersionChangeEvent;
}

#[cfg(all(feature = "experimental", any(feature = "geolocation", feature = "installed-apps")))]
web_event! {
    /// The event `validationstatuschange`.
    #[doc(alias = "validationstatuschange")]
    pub struct ValidationStatusChange = "validationstatuschange";
    at crate::Node: crate::Event;
    at crate::Window: crate::Event;
}

#[cfg(feature = "indexed-db")]
web_event! {
    /// The event `versionchange`.
    #[doc(alias = "versionchange")]
    pub struct VersionChange = "versionchange";
    at crate::IdbDatabase: crate::IdbVersionChangeEvent;
}

#[cfg(any(feature = "dom", feature = "html", all(feature = "experimental", feature = "webxr")))]
web_event! {
    /// The event `visibilitychange`.
    #[doc(alias = "visibilitychange")]
    pub struct VisibilityChange = "visibilitychange";
    #[cfg(any(feature = "dom", feature = "html"))]
    at crate::Document: crate::Event;
    #[cfg(any(feature = "dom", feature = "html"))]
    at crate::Window: crate::Event;
    #[cfg(all(feature = "experimental", feature = "webxr"))]
    at crate::XrSession: crate::XrSessionEvent;
}

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_event! {
    /// The event `visibilitymaskchange`.
    #[doc(alias = "visibilitymaskchange")]
    pub struct VisibilityMaskChange = "visibilitymaskchange";
    at crate::XrSession: crate::XrVisibilityMaskChangeEvent;
}

#[cfg(feature = "speech-synthesis")]
web_event! {
    /// The event `voiceschanged`.
    #[doc(alias = "voiceschanged")]
    pub struct VoicesChanged = "voiceschanged";
    at crate::SpeechSynthesis: crate::Event;
}

#[cfg(any(feature = "event-handlers", feature = "media-elements"))]
web_event! {
    /// The event `volumechange`.
    #[doc(alias = "volumechange")]
    pub struct VolumeChange = "volumechange";
    at crate::HtmlMediaElement: crate::Event;
}

#[cfg(any(feature = "event-handlers", feature = "media-elements"))]
web_event! {
    /// The event `waiting`.
    #[doc(alias = "waiting")]
    pub struct Waiting = "waiting";
    at crate::HtmlMediaElement: crate::Event;
}

#[cfg(any(feature = "encrypted-media", feature = "media-elements"))]
web_event! {
    /// The event `waitingforkey`.
    #[doc(alias = "waitingforkey")]
    pub struct WaitingForKey = "waitingforkey";
    at crate::HtmlMediaElement: crate::Event;
}

#[cfg(any(feature = "canvas", feature = "offscreen-canvas"))]
web_event! {
    /// The event `webglcontextcreationerror`.
    #[doc(alias = "webglcontextcreationerror")]
    pub struct WebglContextCreationError = "webglcontextcreationerror";
    #[cfg(feature = "canvas")]
    at crate::HtmlCanvasElement: crate::WebGlContextEvent;
    #[cfg(feature = "offscreen-canvas")]
    at crate::OffscreenCanvas: crate::WebGlContextEvent;
}

#[cfg(any(feature = "canvas", feature = "offscreen-canvas"))]
web_event! {
    /// The event `webglcontextlost`.
    #[doc(alias = "webglcontextlost")]
    pub struct WebglContextLost = "webglcontextlost";
    #[cfg(feature = "canvas")]
    at crate::HtmlCanvasElement: crate::WebGlContextEvent;
    #[cfg(feature = "offscreen-canvas")]
    at crate::OffscreenCanvas: crate::WebGlContextEvent;
}

#[cfg(any(feature = "canvas", feature = "offscreen-canvas"))]
web_event! {
    /// The event `webglcontextrestored`.
    #[doc(alias = "webglcontextrestored")]
    pub struct WebglContextRestored = "webglcontextrestored";
    #[cfg(feature = "canvas")]
    at crate::HtmlCanvasElement: crate::WebGlContextEvent;
    #[cfg(feature = "offscreen-canvas")]
    at crate::OffscreenCanvas: crate::WebGlContextEvent;
}

#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers"))]
web_event! {
    /// The event `wheel`.
    #[doc(alias = "wheel")]
    pub struct Wheel = "wheel";
    at crate::Node: crate::WheelEvent;
    at crate::Window: crate::WheelEvent;
}

#[cfg(all(feature = "experimental", feature = "screen-capture"))]
web_event! {
    /// The event `zoomlevelchange`.
    #[doc(alias = "zoomlevelchange")]
    pub struct ZoomLevelChange = "zoomlevelchange";
    at crate::CaptureController: crate::Event;
}

#[cfg(feature = "file-reader")]
web_listens!(crate::FileReader; crate::AddEventListenerOptions);

#[cfg(feature = "indexed-db")]
web_listens!(crate::IdbRequest; crate::AddEventListenerOptions);

#[cfg(feature = "indexed-db")]
web_listens!(crate::IdbOpenDbRequest; crate::AddEventListenerOptions);

#[cfg(feature = "indexed-db")]
web_listens!(crate::IdbDatabase; crate::AddEventListenerOptions);

#[cfg(feature = "indexed-db")]
web_listens!(crate::IdbTransaction; crate::AddEventListenerOptions);

#[cfg(any(feature = "mouse-events", feature = "pointer-events", feature = "svg-event-handlers"))]
web_listens!(crate::SvgElement; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "audio-output"))]
web_listens!(crate::AudioSession; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "background-fetch"))]
web_listens!(crate::BackgroundFetchRegistration; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "battery"))]
web_listens!(crate::BatteryManager; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_listens!(crate::Bluetooth; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_listens!(crate::BluetoothDevice; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_listens!(crate::BluetoothRemoteGattService; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_listens!(crate::BluetoothRemoteGattCharacteristic; crate::AddEventListenerOptions);

#[cfg(feature = "cookie-store")]
web_listens!(crate::CookieStore; crate::AddEventListenerOptions);

#[cfg(feature = "font-loading")]
web_listens!(crate::FontFaceSet; crate::AddEventListenerOptions);

#[cfg(feature = "media-queries")]
web_listens!(crate::MediaQueryList; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", any(feature = "screen", feature = "window-management")))]
web_listens!(crate::Screen; crate::AddEventListenerOptions);

#[cfg(feature = "visual-viewport")]
web_listens!(crate::VisualViewport; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "foldables"))]
web_listens!(crate::DevicePosture; crate::AddEventListenerOptions);

#[cfg(feature = "document-picture-in-picture")]
web_listens!(crate::DocumentPictureInPicture; crate::AddEventListenerOptions);

#[cfg(feature = "abort")]
web_listens!(crate::AbortSignal; crate::AddEventListenerOptions);

#[cfg(any(
    feature = "clipboard", feature = "content-security-policy", feature = "css-animations", feature = "css-transitions",
    feature = "dialog-element", feature = "dom", feature = "drag-and-drop", feature = "event-handlers",
    feature = "forms", feature = "fullscreen", feature = "html", feature = "input-elements", feature = "input-events",
    feature = "keyboard-events", feature = "mathml", feature = "media-elements", feature = "mouse-events",
    feature = "picture-in-picture", feature = "pointer-events", feature = "select-elements", feature = "selection",
    feature = "shadow-dom", feature = "svg", feature = "svg-event-handlers", feature = "touch-events",
    feature = "ui-events",
    all(feature = "experimental", any(
        feature = "css-drafts", feature = "geolocation", feature = "iframes", feature = "installed-apps",
        feature = "webxr",
    )),
))]
web_listens!(crate::Node; crate::AddEventListenerOptions);

#[cfg(any(
    feature = "dom", feature = "event-handlers", feature = "html", feature = "mouse-events", feature = "pointer-events",
    feature = "pointer-lock", all(feature = "experimental", any(feature = "form-events", feature = "page-lifecycle")),
))]
web_listens!(crate::Document; crate::AddEventListenerOptions);

#[cfg(any(
    feature = "content-visibility", feature = "dom", feature = "event-handlers", feature = "html", feature = "images",
    feature = "media-elements", feature = "media-tracks", feature = "ui-events",
))]
web_listens!(crate::Element; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "edit-context"))]
web_listens!(crate::EditContext; crate::AddEventListenerOptions);

#[cfg(feature = "encrypted-media")]
web_listens!(crate::MediaKeySession; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "sensors"))]
web_listens!(crate::Sensor; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "geolocation"))]
web_listens!(crate::HtmlGeolocationElement; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "web-hid"))]
web_listens!(crate::Hid; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "web-hid"))]
web_listens!(crate::HidDevice; crate::AddEventListenerOptions);

#[cfg(any(feature = "performance", feature = "resource-timing"))]
web_listens!(crate::Performance; crate::AddEventListenerOptions);

#[cfg(any(feature = "event-handlers", feature = "mouse-events", feature = "pointer-events", feature = "popover"))]
web_listens!(crate::HtmlElement; crate::AddEventListenerOptions);

#[cfg(any(feature = "event-handlers", feature = "media-tracks"))]
web_listens!(crate::HtmlTrackElement; crate::AddEventListenerOptions);

#[cfg(any(feature = "encrypted-media", feature = "event-handlers", feature = "media-elements"))]
web_listens!(crate::HtmlMediaElement; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "media-tracks"))]
web_listens!(crate::AudioTrackList; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "media-tracks"))]
web_listens!(crate::VideoTrackList; crate::AddEventListenerOptions);

#[cfg(feature = "media-tracks")]
web_listens!(crate::TextTrackList; crate::AddEventListenerOptions);

#[cfg(feature = "media-tracks")]
web_listens!(crate::TextTrack; crate::AddEventListenerOptions);

#[cfg(feature = "media-tracks")]
web_listens!(crate::TextTrackCue; crate::AddEventListenerOptions);

#[cfg(any(feature = "event-handlers", feature = "input-elements"))]
web_listens!(crate::HtmlInputElement; crate::AddEventListenerOptions);

#[cfg(any(feature = "event-handlers", feature = "forms"))]
web_listens!(crate::HtmlButtonElement; crate::AddEventListenerOptions);

#[cfg(any(feature = "event-handlers", feature = "select-elements"))]
web_listens!(crate::HtmlSelectElement; crate::AddEventListenerOptions);

#[cfg(any(feature = "event-handlers", feature = "input-elements"))]
web_listens!(crate::HtmlTextAreaElement; crate::AddEventListenerOptions);

#[cfg(any(feature = "event-handlers", feature = "html-elements"))]
web_listens!(crate::HtmlDetailsElement; crate::AddEventListenerOptions);

#[cfg(any(feature = "dialog-element", feature = "event-handlers"))]
web_listens!(crate::HtmlDialogElement; crate::AddEventListenerOptions);

#[cfg(any(feature = "canvas", feature = "event-handlers"))]
web_listens!(crate::HtmlCanvasElement; crate::AddEventListenerOptions);

#[cfg(feature = "offscreen-canvas")]
web_listens!(crate::OffscreenCanvas; crate::AddEventListenerOptions);

#[cfg(feature = "dialog-element")]
web_listens!(crate::CloseWatcher; crate::AddEventListenerOptions);

#[cfg(any(
    feature = "clipboard", feature = "content-security-policy", feature = "css-animations", feature = "css-transitions",
    feature = "device-orientation", feature = "dom", feature = "drag-and-drop", feature = "error-events",
    feature = "event-handlers", feature = "forms", feature = "fullscreen", feature = "gamepad", feature = "history",
    feature = "html", feature = "input-elements", feature = "input-events", feature = "keyboard-events",
    feature = "mathml", feature = "media-elements", feature = "messaging", feature = "mouse-events",
    feature = "page-lifecycle", feature = "picture-in-picture", feature = "pointer-events", feature = "screen",
    feature = "select-elements", feature = "selection", feature = "shadow-dom", feature = "svg",
    feature = "svg-event-handlers", feature = "touch-events", feature = "ui-events", feature = "web-storage",
    feature = "window",
    all(feature = "experimental", any(
        feature = "css-drafts", feature = "form-events", feature = "geolocation", feature = "iframes",
        feature = "installed-apps", feature = "webxr",
    )),
))]
web_listens!(crate::Window; crate::AddEventListenerOptions);

#[cfg(feature = "navigation")]
web_listens!(crate::Navigation; crate::AddEventListenerOptions);

#[cfg(feature = "navigation")]
web_listens!(crate::NavigationHistoryEntry; crate::AddEventListenerOptions);

#[cfg(feature = "server-sent-events")]
web_listens!(crate::EventSource; crate::AddEventListenerOptions);

#[cfg(feature = "message-channels")]
web_listens!(crate::MessagePort; crate::AddEventListenerOptions);

#[cfg(feature = "message-channels")]
web_listens!(crate::BroadcastChannel; crate::AddEventListenerOptions);

#[cfg(feature = "worker-scope")]
web_listens!(crate::WorkerGlobalScope; crate::AddEventListenerOptions);

#[cfg(any(feature = "webrtc-encoded-transform", feature = "worker-scope"))]
web_listens!(crate::DedicatedWorkerGlobalScope; crate::AddEventListenerOptions);

#[cfg(feature = "worker-scope")]
web_listens!(crate::SharedWorkerGlobalScope; crate::AddEventListenerOptions);

#[cfg(feature = "workers")]
web_listens!(crate::Worker; crate::AddEventListenerOptions);

#[cfg(feature = "workers")]
web_listens!(crate::SharedWorker; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "idle-detection"))]
web_listens!(crate::IdleDetector; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "keyboard"))]
web_listens!(crate::Keyboard; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "managed-configuration"))]
web_listens!(crate::NavigatorManagedData; crate::AddEventListenerOptions);

#[cfg(any(feature = "mathml", feature = "mouse-events", feature = "pointer-events"))]
web_listens!(crate::MathMlElement; crate::AddEventListenerOptions);

#[cfg(feature = "media-source")]
web_listens!(crate::MediaSource; crate::AddEventListenerOptions);

#[cfg(feature = "media-source")]
web_listens!(crate::SourceBuffer; crate::AddEventListenerOptions);

#[cfg(feature = "media-source")]
web_listens!(crate::SourceBufferList; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "media-source"))]
web_listens!(crate::ManagedMediaSource; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "media-source"))]
web_listens!(crate::ManagedSourceBuffer; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
web_listens!(crate::HtmlCameraElement; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
web_listens!(crate::HtmlMicrophoneElement; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
web_listens!(crate::HtmlUserMediaElement; crate::AddEventListenerOptions);

#[cfg(feature = "media-capture")]
web_listens!(crate::MediaStream; crate::AddEventListenerOptions);

#[cfg(any(
    feature = "media-capture",
    all(feature = "experimental", any(
        feature = "media-capture-extensions", feature = "screen-capture", feature = "webrtc-identity",
    )),
))]
web_listens!(crate::MediaStreamTrack; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", any(feature = "media-capture", feature = "screen-capture")))]
web_listens!(crate::MediaDevices; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "media-queries"))]
web_listens!(crate::PreferenceObject; crate::AddEventListenerOptions);

#[cfg(feature = "media-recorder")]
web_listens!(crate::MediaRecorder; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "network-information"))]
web_listens!(crate::NetworkInformation; crate::AddEventListenerOptions);

#[cfg(feature = "notifications")]
web_listens!(crate::Notification; crate::AddEventListenerOptions);

#[cfg(feature = "payment-request")]
web_listens!(crate::PaymentRequest; crate::AddEventListenerOptions);

#[cfg(feature = "payment-request")]
web_listens!(crate::PaymentResponse; crate::AddEventListenerOptions);

#[cfg(feature = "permissions")]
web_listens!(crate::PermissionStatus; crate::AddEventListenerOptions);

#[cfg(feature = "picture-in-picture")]
web_listens!(crate::PictureInPictureWindow; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "iframes"))]
web_listens!(crate::HtmlPortalElement; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "iframes"))]
web_listens!(crate::PortalHost; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "presentation"))]
web_listens!(crate::PresentationRequest; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "presentation"))]
web_listens!(crate::PresentationAvailability; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "presentation"))]
web_listens!(crate::PresentationConnection; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "presentation"))]
web_listens!(crate::PresentationConnectionList; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "language-model"))]
web_listens!(crate::LanguageModel; crate::AddEventListenerOptions);

#[cfg(feature = "remote-playback")]
web_listens!(crate::RemotePlayback; crate::AddEventListenerOptions);

#[cfg(feature = "scheduler")]
web_listens!(crate::TaskSignal; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "screen-capture"))]
web_listens!(crate::CaptureController; crate::AddEventListenerOptions);

#[cfg(feature = "screen")]
web_listens!(crate::ScreenOrientation; crate::AddEventListenerOptions);

#[cfg(feature = "wake-lock")]
web_listens!(crate::WakeLockSentinel; crate::AddEventListenerOptions);

#[cfg(feature = "web-serial")]
web_listens!(crate::Serial; crate::AddEventListenerOptions);

#[cfg(feature = "web-serial")]
web_listens!(crate::SerialPort; crate::AddEventListenerOptions);

#[cfg(feature = "service-workers")]
web_listens!(crate::ServiceWorker; crate::AddEventListenerOptions);

#[cfg(feature = "service-workers")]
web_listens!(crate::ServiceWorkerRegistration; crate::AddEventListenerOptions);

#[cfg(feature = "service-workers")]
web_listens!(crate::ServiceWorkerContainer; crate::AddEventListenerOptions);

#[cfg(feature = "service-worker-scope")]
web_listens!(crate::ServiceWorkerGlobalScope; crate::AddEventListenerOptions);

#[cfg(feature = "speech-recognition")]
web_listens!(crate::SpeechRecognition; crate::AddEventListenerOptions);

#[cfg(feature = "speech-synthesis")]
web_listens!(crate::SpeechSynthesis; crate::AddEventListenerOptions);

#[cfg(feature = "speech-synthesis")]
web_listens!(crate::SpeechSynthesisUtterance; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "svg-animations"))]
web_listens!(crate::SvgAnimationElement; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "web-usb"))]
web_listens!(crate::Usb; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "virtual-keyboard"))]
web_listens!(crate::VirtualKeyboard; crate::AddEventListenerOptions);

#[cfg(feature = "web-animations")]
web_listens!(crate::Animation; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "web-nfc"))]
web_listens!(crate::NdefReader; crate::AddEventListenerOptions);

#[cfg(feature = "web-audio")]
web_listens!(crate::BaseAudioContext; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "web-audio"))]
web_listens!(crate::AudioContext; crate::AddEventListenerOptions);

#[cfg(feature = "web-audio")]
web_listens!(crate::OfflineAudioContext; crate::AddEventListenerOptions);

#[cfg(feature = "web-audio")]
web_listens!(crate::AudioScheduledSourceNode; crate::AddEventListenerOptions);

#[cfg(feature = "web-audio")]
web_listens!(crate::ScriptProcessorNode; crate::AddEventListenerOptions);

#[cfg(feature = "audio-worklet")]
web_listens!(crate::AudioWorkletNode; crate::AddEventListenerOptions);

#[cfg(feature = "web-codecs")]
web_listens!(crate::AudioDecoder; crate::AddEventListenerOptions);

#[cfg(feature = "web-codecs")]
web_listens!(crate::VideoDecoder; crate::AddEventListenerOptions);

#[cfg(feature = "web-codecs")]
web_listens!(crate::AudioEncoder; crate::AddEventListenerOptions);

#[cfg(feature = "web-codecs")]
web_listens!(crate::VideoEncoder; crate::AddEventListenerOptions);

#[cfg(feature = "webgpu")]
web_listens!(crate::GpuDevice; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "webmcp"))]
web_listens!(crate::ModelContext; crate::AddEventListenerOptions);

#[cfg(feature = "web-midi")]
web_listens!(crate::MidiAccess; crate::AddEventListenerOptions);

#[cfg(feature = "web-midi")]
web_listens!(crate::MidiPort; crate::AddEventListenerOptions);

#[cfg(feature = "web-midi")]
web_listens!(crate::MidiInput; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
web_listens!(crate::RtcRtpSFrameDecryptor; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
web_listens!(crate::SFrameDecryptorStream; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
web_listens!(crate::RtcRtpScriptTransformer; crate::AddEventListenerOptions);

#[cfg(any(feature = "unspecified", feature = "webrtc", feature = "webrtc-data-channels", feature = "webrtc-media"))]
web_listens!(crate::RtcPeerConnection; crate::AddEventListenerOptions);

#[cfg(feature = "webrtc-transports")]
web_listens!(crate::RtcDtlsTransport; crate::AddEventListenerOptions);

#[cfg(feature = "webrtc-transports")]
web_listens!(crate::RtcIceTransport; crate::AddEventListenerOptions);

#[cfg(feature = "webrtc-data-channels")]
web_listens!(crate::RtcSctpTransport; crate::AddEventListenerOptions);

#[cfg(feature = "webrtc-data-channels")]
web_listens!(crate::RtcDataChannel; crate::AddEventListenerOptions);

#[cfg(feature = "webrtc-media")]
web_listens!(crate::RtcdtmfSender; crate::AddEventListenerOptions);

#[cfg(feature = "websockets")]
web_listens!(crate::WebSocket; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "webxr-environment"))]
web_listens!(crate::XrLightProbe; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_listens!(crate::XrSystem; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_listens!(crate::XrSession; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "webxr"))]
web_listens!(crate::XrReferenceSpace; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
web_listens!(crate::XrQuadLayer; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
web_listens!(crate::XrCylinderLayer; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
web_listens!(crate::XrEquirectLayer; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
web_listens!(crate::XrCubeLayer; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "window-controls-overlay"))]
web_listens!(crate::WindowControlsOverlay; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "window-management"))]
web_listens!(crate::ScreenDetails; crate::AddEventListenerOptions);

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_listens!(crate::CreateMonitor; crate::AddEventListenerOptions);

#[cfg(feature = "xhr")]
web_listens!(crate::XmlHttpRequestUpload; crate::AddEventListenerOptions);

#[cfg(feature = "xhr")]
web_listens!(crate::XmlHttpRequest; crate::AddEventListenerOptions);
