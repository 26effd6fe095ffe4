//! The events by their names, for the `listen` of what they fire at: `button.listen(events::Click, |event| …)`.

/// The event `DOMActivate`.
#[doc(alias = "DOMActivate")]
#[cfg(feature = "ui-events")]
pub struct DomActivate;
#[cfg(feature = "ui-events")]
event!(DomActivate = "DOMActivate");
#[cfg(feature = "ui-events")]
fired!(DomActivate at crate::Node: crate::UiEvent);
#[cfg(feature = "ui-events")]
fired!(DomActivate at crate::Window: crate::UiEvent);

/// The event `DOMContentLoaded`.
#[doc(alias = "DOMContentLoaded")]
#[cfg(feature = "dom")]
pub struct DomContentLoaded;
#[cfg(feature = "dom")]
event!(DomContentLoaded = "DOMContentLoaded");
#[cfg(feature = "dom")]
fired!(DomContentLoaded at crate::Document: crate::Event);
#[cfg(feature = "dom")]
fired!(DomContentLoaded at crate::Window: crate::Event);

/// The event `DOMFocusIn`.
#[doc(alias = "DOMFocusIn")]
#[cfg(feature = "ui-events")]
pub struct DomFocusIn;
#[cfg(feature = "ui-events")]
event!(DomFocusIn = "DOMFocusIn");
#[cfg(feature = "ui-events")]
fired!(DomFocusIn at crate::Node: crate::FocusEvent);
#[cfg(feature = "ui-events")]
fired!(DomFocusIn at crate::Window: crate::FocusEvent);

/// The event `DOMFocusOut`.
#[doc(alias = "DOMFocusOut")]
#[cfg(feature = "ui-events")]
pub struct DomFocusOut;
#[cfg(feature = "ui-events")]
event!(DomFocusOut = "DOMFocusOut");
#[cfg(feature = "ui-events")]
fired!(DomFocusOut at crate::Node: crate::FocusEvent);
#[cfg(feature = "ui-events")]
fired!(DomFocusOut at crate::Window: crate::FocusEvent);

/// The event `abort`.
#[doc(alias = "abort")]
#[cfg(any(
    feature = "abort", feature = "dom", feature = "event-handlers", feature = "file-reader", feature = "indexed-db",
    feature = "media", feature = "media-source", feature = "window", feature = "xhr",
))]
pub struct Abort;
#[cfg(any(
    feature = "abort", feature = "dom", feature = "event-handlers", feature = "file-reader", feature = "indexed-db",
    feature = "media", feature = "media-source", feature = "window", feature = "xhr",
))]
event!(Abort = "abort");
#[cfg(feature = "file-reader")]
fired!(Abort at crate::FileReader: crate::ProgressEvent);
#[cfg(feature = "indexed-db")]
fired!(Abort at crate::IdbDatabase: crate::Event);
#[cfg(feature = "indexed-db")]
fired!(Abort at crate::IdbTransaction: crate::Event);
#[cfg(feature = "abort")]
fired!(Abort at crate::AbortSignal: crate::Event);
#[cfg(any(feature = "dom", feature = "event-handlers", feature = "media"))]
fired!(Abort at crate::Element: crate::Event);
#[cfg(any(feature = "event-handlers", feature = "window"))]
fired!(Abort at crate::Window: crate::Event);
#[cfg(feature = "media-source")]
fired!(Abort at crate::SourceBuffer: crate::Event);
#[cfg(feature = "xhr")]
fired!(Abort at crate::XmlHttpRequestUpload: crate::ProgressEvent);
#[cfg(feature = "xhr")]
fired!(Abort at crate::XmlHttpRequest: crate::ProgressEvent);

/// The event `activate`.
#[doc(alias = "activate")]
#[cfg(any(feature = "service-worker-scope", all(feature = "experimental", feature = "sensors")))]
pub struct Activate;
#[cfg(any(feature = "service-worker-scope", all(feature = "experimental", feature = "sensors")))]
event!(Activate = "activate");
#[cfg(all(feature = "experimental", feature = "sensors"))]
fired!(Activate at crate::Sensor: crate::Event);
#[cfg(feature = "service-worker-scope")]
fired!(Activate at crate::ServiceWorkerGlobalScope: crate::ExtendableEvent);

/// The event `addsourcebuffer`.
#[doc(alias = "addsourcebuffer")]
#[cfg(feature = "media-source")]
pub struct AddSourceBuffer;
#[cfg(feature = "media-source")]
event!(AddSourceBuffer = "addsourcebuffer");
#[cfg(feature = "media-source")]
fired!(AddSourceBuffer at crate::SourceBufferList: crate::Event);

/// The event `addtrack`.
#[doc(alias = "addtrack")]
#[cfg(any(feature = "media-capture", feature = "media-tracks"))]
pub struct AddTrack;
#[cfg(any(feature = "media-capture", feature = "media-tracks"))]
event!(AddTrack = "addtrack");
#[cfg(all(feature = "experimental", feature = "media-tracks"))]
fired!(AddTrack at crate::AudioTrackList: crate::TrackEvent);
#[cfg(all(feature = "experimental", feature = "media-tracks"))]
fired!(AddTrack at crate::VideoTrackList: crate::TrackEvent);
#[cfg(feature = "media-tracks")]
fired!(AddTrack at crate::TextTrackList: crate::TrackEvent);
#[cfg(feature = "media-capture")]
fired!(AddTrack at crate::MediaStream: crate::MediaStreamTrackEvent);

/// The event `advertisementreceived`.
#[doc(alias = "advertisementreceived")]
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
pub struct AdvertisementReceived;
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
event!(AdvertisementReceived = "advertisementreceived");
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
fired!(AdvertisementReceived at crate::Bluetooth: crate::BluetoothAdvertisingEvent);
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
fired!(AdvertisementReceived at crate::BluetoothDevice: crate::BluetoothAdvertisingEvent);

/// The event `afterprint`.
#[doc(alias = "afterprint")]
#[cfg(any(feature = "event-handlers", feature = "window"))]
pub struct AfterPrint;
#[cfg(any(feature = "event-handlers", feature = "window"))]
event!(AfterPrint = "afterprint");
#[cfg(any(feature = "event-handlers", feature = "window"))]
fired!(AfterPrint at crate::Window: crate::Event);

/// The event `animationcancel`.
#[doc(alias = "animationcancel")]
#[cfg(any(feature = "css-animations", feature = "event-handlers", feature = "svg-event-handlers"))]
pub struct AnimationCancel;
#[cfg(any(feature = "css-animations", feature = "event-handlers", feature = "svg-event-handlers"))]
event!(AnimationCancel = "animationcancel");
#[cfg(any(feature = "css-animations", feature = "event-handlers", feature = "svg-event-handlers"))]
fired!(AnimationCancel at crate::Node: crate::AnimationEvent);
#[cfg(any(feature = "css-animations", feature = "event-handlers", feature = "svg-event-handlers"))]
fired!(AnimationCancel at crate::Window: crate::AnimationEvent);

/// The event `animationend`.
#[doc(alias = "animationend")]
#[cfg(any(feature = "css-animations", feature = "event-handlers", feature = "svg-event-handlers"))]
pub struct AnimationEnd;
#[cfg(any(feature = "css-animations", feature = "event-handlers", feature = "svg-event-handlers"))]
event!(AnimationEnd = "animationend");
#[cfg(any(feature = "css-animations", feature = "event-handlers", feature = "svg-event-handlers"))]
fired!(AnimationEnd at crate::Node: crate::AnimationEvent);
#[cfg(any(feature = "css-animations", feature = "event-handlers", feature = "svg-event-handlers"))]
fired!(AnimationEnd at crate::Window: crate::AnimationEvent);

/// The event `animationiteration`.
#[doc(alias = "animationiteration")]
#[cfg(any(feature = "css-animations", feature = "event-handlers", feature = "svg-event-handlers"))]
pub struct AnimationIteration;
#[cfg(any(feature = "css-animations", feature = "event-handlers", feature = "svg-event-handlers"))]
event!(AnimationIteration = "animationiteration");
#[cfg(any(feature = "css-animations", feature = "event-handlers", feature = "svg-event-handlers"))]
fired!(AnimationIteration at crate::Node: crate::AnimationEvent);
#[cfg(any(feature = "css-animations", feature = "event-handlers", feature = "svg-event-handlers"))]
fired!(AnimationIteration at crate::Window: crate::AnimationEvent);

/// The event `animationstart`.
#[doc(alias = "animationstart")]
#[cfg(any(feature = "css-animations", feature = "event-handlers", feature = "svg-event-handlers"))]
pub struct AnimationStart;
#[cfg(any(feature = "css-animations", feature = "event-handlers", feature = "svg-event-handlers"))]
event!(AnimationStart = "animationstart");
#[cfg(any(feature = "css-animations", feature = "event-handlers", feature = "svg-event-handlers"))]
fired!(AnimationStart at crate::Node: crate::AnimationEvent);
#[cfg(any(feature = "css-animations", feature = "event-handlers", feature = "svg-event-handlers"))]
fired!(AnimationStart at crate::Window: crate::AnimationEvent);

/// The event `appinstalled`.
#[doc(alias = "appinstalled")]
#[cfg(all(feature = "experimental", any(feature = "event-handlers", feature = "window")))]
pub struct AppInstalled;
#[cfg(all(feature = "experimental", any(feature = "event-handlers", feature = "window")))]
event!(AppInstalled = "appinstalled");
#[cfg(all(feature = "experimental", any(feature = "event-handlers", feature = "window")))]
fired!(AppInstalled at crate::Window: crate::Event);

/// The event `audioend`.
#[doc(alias = "audioend")]
#[cfg(feature = "speech-recognition")]
pub struct AudioEnd;
#[cfg(feature = "speech-recognition")]
event!(AudioEnd = "audioend");
#[cfg(feature = "speech-recognition")]
fired!(AudioEnd at crate::SpeechRecognition: crate::Event);

/// The event `audioprocess`.
#[doc(alias = "audioprocess")]
#[cfg(feature = "web-audio")]
pub struct AudioProcess;
#[cfg(feature = "web-audio")]
event!(AudioProcess = "audioprocess");
#[cfg(feature = "web-audio")]
fired!(AudioProcess at crate::ScriptProcessorNode: crate::AudioProcessingEvent);

/// The event `audiostart`.
#[doc(alias = "audiostart")]
#[cfg(feature = "speech-recognition")]
pub struct AudioStart;
#[cfg(feature = "speech-recognition")]
event!(AudioStart = "audiostart");
#[cfg(feature = "speech-recognition")]
fired!(AudioStart at crate::SpeechRecognition: crate::Event);

/// The event `autofill`.
#[doc(alias = "autofill")]
#[cfg(all(feature = "experimental", feature = "form-events"))]
pub struct Autofill;
#[cfg(all(feature = "experimental", feature = "form-events"))]
event!(Autofill = "autofill");
#[cfg(all(feature = "experimental", feature = "form-events"))]
fired!(Autofill at crate::Document: crate::AutofillEvent);
#[cfg(all(feature = "experimental", feature = "form-events"))]
fired!(Autofill at crate::Window: crate::AutofillEvent);

/// The event `auxclick`.
#[doc(alias = "auxclick")]
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "pointer-events", feature = "svg-event-handlers"))]
pub struct AuxClick;
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "pointer-events", feature = "svg-event-handlers"))]
event!(AuxClick = "auxclick");
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "pointer-events", feature = "svg-event-handlers"))]
fired!(AuxClick at crate::Node: crate::PointerEvent);
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "pointer-events", feature = "svg-event-handlers"))]
fired!(AuxClick at crate::Window: crate::PointerEvent);

/// The event `availabilitychanged`.
#[doc(alias = "availabilitychanged")]
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
pub struct AvailabilityChanged;
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
event!(AvailabilityChanged = "availabilitychanged");
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
fired!(AvailabilityChanged at crate::Bluetooth: crate::ValueEvent);

/// The event `backgroundfetchabort`.
#[doc(alias = "backgroundfetchabort")]
#[cfg(all(feature = "experimental", feature = "service-worker-scope"))]
pub struct BackgroundFetchAbort;
#[cfg(all(feature = "experimental", feature = "service-worker-scope"))]
event!(BackgroundFetchAbort = "backgroundfetchabort");
#[cfg(all(feature = "experimental", feature = "service-worker-scope"))]
fired!(BackgroundFetchAbort at crate::ServiceWorkerGlobalScope: crate::BackgroundFetchEvent);

/// The event `backgroundfetchclick`.
#[doc(alias = "backgroundfetchclick")]
#[cfg(all(feature = "experimental", feature = "service-worker-scope"))]
pub struct BackgroundFetchClick;
#[cfg(all(feature = "experimental", feature = "service-worker-scope"))]
event!(BackgroundFetchClick = "backgroundfetchclick");
#[cfg(all(feature = "experimental", feature = "service-worker-scope"))]
fired!(BackgroundFetchClick at crate::ServiceWorkerGlobalScope: crate::BackgroundFetchEvent);

/// The event `backgroundfetchfail`.
#[doc(alias = "backgroundfetchfail")]
#[cfg(all(feature = "experimental", feature = "service-worker-scope"))]
pub struct BackgroundFetchFail;
#[cfg(all(feature = "experimental", feature = "service-worker-scope"))]
event!(BackgroundFetchFail = "backgroundfetchfail");
#[cfg(all(feature = "experimental", feature = "service-worker-scope"))]
fired!(BackgroundFetchFail at crate::ServiceWorkerGlobalScope: crate::BackgroundFetchUpdateUiEvent);

/// The event `backgroundfetchsuccess`.
#[doc(alias = "backgroundfetchsuccess")]
#[cfg(all(feature = "experimental", feature = "service-worker-scope"))]
pub struct BackgroundFetchSuccess;
#[cfg(all(feature = "experimental", feature = "service-worker-scope"))]
event!(BackgroundFetchSuccess = "backgroundfetchsuccess");
#[cfg(all(feature = "experimental", feature = "service-worker-scope"))]
fired!(BackgroundFetchSuccess at crate::ServiceWorkerGlobalScope: crate::BackgroundFetchUpdateUiEvent);

/// The event `beforeinput`.
#[doc(alias = "beforeinput")]
#[cfg(any(feature = "event-handlers", feature = "input-events"))]
pub struct BeforeInput;
#[cfg(any(feature = "event-handlers", feature = "input-events"))]
event!(BeforeInput = "beforeinput");
#[cfg(any(feature = "event-handlers", feature = "input-events"))]
fired!(BeforeInput at crate::Node: crate::InputEvent);
#[cfg(any(feature = "event-handlers", feature = "input-events"))]
fired!(BeforeInput at crate::Window: crate::InputEvent);

/// The event `beforeinstallprompt`.
#[doc(alias = "beforeinstallprompt")]
#[cfg(all(feature = "experimental", any(feature = "event-handlers", feature = "installed-apps")))]
pub struct BeforeInstallPrompt;
#[cfg(all(feature = "experimental", any(feature = "event-handlers", feature = "installed-apps")))]
event!(BeforeInstallPrompt = "beforeinstallprompt");
#[cfg(all(feature = "experimental", any(feature = "event-handlers", feature = "installed-apps")))]
fired!(BeforeInstallPrompt at crate::Window: crate::BeforeInstallPromptEvent);

/// The event `beforematch`.
#[doc(alias = "beforematch")]
#[cfg(any(feature = "event-handlers", feature = "html"))]
pub struct BeforeMatch;
#[cfg(any(feature = "event-handlers", feature = "html"))]
event!(BeforeMatch = "beforematch");
#[cfg(any(feature = "event-handlers", feature = "html"))]
fired!(BeforeMatch at crate::Node: crate::Event);
#[cfg(any(feature = "event-handlers", feature = "html"))]
fired!(BeforeMatch at crate::Window: crate::Event);

/// The event `beforeprint`.
#[doc(alias = "beforeprint")]
#[cfg(any(feature = "event-handlers", feature = "window"))]
pub struct BeforePrint;
#[cfg(any(feature = "event-handlers", feature = "window"))]
event!(BeforePrint = "beforeprint");
#[cfg(any(feature = "event-handlers", feature = "window"))]
fired!(BeforePrint at crate::Window: crate::Event);

/// The event `beforetoggle`.
#[doc(alias = "beforetoggle")]
#[cfg(any(feature = "event-handlers", feature = "popover"))]
pub struct BeforeToggle;
#[cfg(any(feature = "event-handlers", feature = "popover"))]
event!(BeforeToggle = "beforetoggle");
#[cfg(any(feature = "event-handlers", feature = "popover"))]
fired!(BeforeToggle at crate::HtmlElement: crate::ToggleEvent);

/// The event `beforeunload`.
#[doc(alias = "beforeunload")]
#[cfg(any(feature = "event-handlers", feature = "page-lifecycle"))]
pub struct BeforeUnload;
#[cfg(any(feature = "event-handlers", feature = "page-lifecycle"))]
event!(BeforeUnload = "beforeunload");
#[cfg(any(feature = "event-handlers", feature = "page-lifecycle"))]
fired!(BeforeUnload at crate::Window: crate::BeforeUnloadEvent);

/// The event `beforexrselect`.
#[doc(alias = "beforexrselect")]
#[cfg(all(
    feature = "experimental", any(feature = "event-handlers", feature = "svg-event-handlers", feature = "webxr"),
))]
pub struct BeforeXrSelect;
#[cfg(all(
    feature = "experimental", any(feature = "event-handlers", feature = "svg-event-handlers", feature = "webxr"),
))]
event!(BeforeXrSelect = "beforexrselect");
#[cfg(all(
    feature = "experimental", any(feature = "event-handlers", feature = "svg-event-handlers", feature = "webxr"),
))]
fired!(BeforeXrSelect at crate::Node: crate::XrSessionEvent);
#[cfg(all(
    feature = "experimental", any(feature = "event-handlers", feature = "svg-event-handlers", feature = "webxr"),
))]
fired!(BeforeXrSelect at crate::Window: crate::XrSessionEvent);

/// The event `begin`.
#[doc(alias = "begin")]
#[cfg(all(feature = "experimental", feature = "svg-animations"))]
pub struct Begin;
#[cfg(all(feature = "experimental", feature = "svg-animations"))]
event!(Begin = "begin");
#[cfg(all(feature = "experimental", feature = "svg-animations"))]
fired!(Begin at crate::SvgAnimationElement: crate::TimeEvent);

/// The event `blocked`.
#[doc(alias = "blocked")]
#[cfg(feature = "indexed-db")]
pub struct Blocked;
#[cfg(feature = "indexed-db")]
event!(Blocked = "blocked");
#[cfg(feature = "indexed-db")]
fired!(Blocked at crate::IdbOpenDbRequest: crate::IdbVersionChangeEvent);

/// The event `blur`.
#[doc(alias = "blur")]
#[cfg(any(feature = "event-handlers", feature = "html", feature = "ui-events", feature = "window"))]
pub struct Blur;
#[cfg(any(feature = "event-handlers", feature = "html", feature = "ui-events", feature = "window"))]
event!(Blur = "blur");
#[cfg(any(feature = "event-handlers", feature = "html", feature = "ui-events"))]
fired!(Blur at crate::Element: crate::FocusEvent);
#[cfg(any(feature = "event-handlers", feature = "window"))]
fired!(Blur at crate::Window: crate::Event);

/// The event `boundary`.
#[doc(alias = "boundary")]
#[cfg(feature = "speech-synthesis")]
pub struct Boundary;
#[cfg(feature = "speech-synthesis")]
event!(Boundary = "boundary");
#[cfg(feature = "speech-synthesis")]
fired!(Boundary at crate::SpeechSynthesisUtterance: crate::SpeechSynthesisEvent);

/// The event `bufferedamountlow`.
#[doc(alias = "bufferedamountlow")]
#[cfg(feature = "webrtc-data-channels")]
pub struct BufferedAmountLow;
#[cfg(feature = "webrtc-data-channels")]
event!(BufferedAmountLow = "bufferedamountlow");
#[cfg(feature = "webrtc-data-channels")]
fired!(BufferedAmountLow at crate::RtcDataChannel: crate::Event);

/// The event `bufferedchange`.
#[doc(alias = "bufferedchange")]
#[cfg(all(feature = "experimental", feature = "media-source"))]
pub struct BufferedChange;
#[cfg(all(feature = "experimental", feature = "media-source"))]
event!(BufferedChange = "bufferedchange");
#[cfg(all(feature = "experimental", feature = "media-source"))]
fired!(BufferedChange at crate::ManagedSourceBuffer: crate::BufferedChangeEvent);

/// The event `cancel`.
#[doc(alias = "cancel")]
#[cfg(any(
    feature = "dialog-element", feature = "event-handlers", feature = "input-elements", feature = "web-animations",
))]
pub struct Cancel;
#[cfg(any(
    feature = "dialog-element", feature = "event-handlers", feature = "input-elements", feature = "web-animations",
))]
event!(Cancel = "cancel");
#[cfg(any(feature = "dialog-element", feature = "event-handlers", feature = "input-elements"))]
fired!(Cancel at crate::Node: crate::Event);
#[cfg(feature = "dialog-element")]
fired!(Cancel at crate::CloseWatcher: crate::Event);
#[cfg(any(feature = "event-handlers", feature = "input-elements"))]
fired!(Cancel at crate::Window: crate::Event);
#[cfg(feature = "web-animations")]
fired!(Cancel at crate::Animation: crate::AnimationPlaybackEvent);

/// The event `canmakepayment`.
#[doc(alias = "canmakepayment")]
#[cfg(all(feature = "experimental", feature = "service-worker-scope"))]
pub struct CanMakePayment;
#[cfg(all(feature = "experimental", feature = "service-worker-scope"))]
event!(CanMakePayment = "canmakepayment");
#[cfg(all(feature = "experimental", feature = "service-worker-scope"))]
fired!(CanMakePayment at crate::ServiceWorkerGlobalScope: crate::CanMakePaymentEvent);

/// The event `canplay`.
#[doc(alias = "canplay")]
#[cfg(any(feature = "event-handlers", feature = "media"))]
pub struct CanPlay;
#[cfg(any(feature = "event-handlers", feature = "media"))]
event!(CanPlay = "canplay");
#[cfg(any(feature = "event-handlers", feature = "media"))]
fired!(CanPlay at crate::HtmlMediaElement: crate::Event);

/// The event `canplaythrough`.
#[doc(alias = "canplaythrough")]
#[cfg(any(feature = "event-handlers", feature = "media"))]
pub struct CanPlayThrough;
#[cfg(any(feature = "event-handlers", feature = "media"))]
event!(CanPlayThrough = "canplaythrough");
#[cfg(any(feature = "event-handlers", feature = "media"))]
fired!(CanPlayThrough at crate::HtmlMediaElement: crate::Event);

/// The event `captureaction`.
#[doc(alias = "captureaction")]
#[cfg(all(feature = "experimental", any(feature = "media-capture", feature = "screen-capture")))]
pub struct CaptureAction;
#[cfg(all(feature = "experimental", any(feature = "media-capture", feature = "screen-capture")))]
event!(CaptureAction = "captureaction");
#[cfg(all(feature = "experimental", any(feature = "media-capture", feature = "screen-capture")))]
fired!(CaptureAction at crate::MediaDevices: crate::CaptureActionEvent);

/// The event `capturedmousechange`.
#[doc(alias = "capturedmousechange")]
#[cfg(all(feature = "experimental", feature = "screen-capture"))]
pub struct CapturedMouseChange;
#[cfg(all(feature = "experimental", feature = "screen-capture"))]
event!(CapturedMouseChange = "capturedmousechange");
#[cfg(all(feature = "experimental", feature = "screen-capture"))]
fired!(CapturedMouseChange at crate::CaptureController: crate::CapturedMouseEvent);

/// The event `capturehandlechange`.
#[doc(alias = "capturehandlechange")]
#[cfg(all(feature = "experimental", any(feature = "media-capture", feature = "screen-capture")))]
pub struct CaptureHandleChange;
#[cfg(all(feature = "experimental", any(feature = "media-capture", feature = "screen-capture")))]
event!(CaptureHandleChange = "capturehandlechange");
#[cfg(all(feature = "experimental", any(feature = "media-capture", feature = "screen-capture")))]
fired!(CaptureHandleChange at crate::MediaStreamTrack: crate::Event);

/// The event `change`.
#[doc(alias = "change")]
#[cfg(any(
    feature = "cookie-store", feature = "event-handlers", feature = "input-elements", feature = "media-queries",
    feature = "media-tracks", feature = "permissions", feature = "screen", feature = "select-elements",
    all(
        feature = "experimental",
        any(
            feature = "foldables", feature = "idle-detection", feature = "network-information",
            feature = "presentation", feature = "window-management",
        ),
    ),
))]
pub struct Change;
#[cfg(any(
    feature = "cookie-store", feature = "event-handlers", feature = "input-elements", feature = "media-queries",
    feature = "media-tracks", feature = "permissions", feature = "screen", feature = "select-elements",
    all(
        feature = "experimental",
        any(
            feature = "foldables", feature = "idle-detection", feature = "network-information",
            feature = "presentation", feature = "window-management",
        ),
    ),
))]
event!(Change = "change");
#[cfg(feature = "cookie-store")]
fired!(Change at crate::CookieStore: crate::CookieChangeEvent);
#[cfg(feature = "media-queries")]
fired!(Change at crate::MediaQueryList: crate::MediaQueryListEvent);
#[cfg(all(feature = "experimental", any(feature = "screen", feature = "window-management")))]
fired!(Change at crate::Screen: crate::Event);
#[cfg(all(feature = "experimental", feature = "foldables"))]
fired!(Change at crate::DevicePosture: crate::Event);
#[cfg(any(feature = "event-handlers", feature = "input-elements", feature = "select-elements"))]
fired!(Change at crate::Node: crate::Event);
#[cfg(all(feature = "experimental", feature = "media-tracks"))]
fired!(Change at crate::AudioTrackList: crate::Event);
#[cfg(all(feature = "experimental", feature = "media-tracks"))]
fired!(Change at crate::VideoTrackList: crate::Event);
#[cfg(feature = "media-tracks")]
fired!(Change at crate::TextTrackList: crate::Event);
#[cfg(any(feature = "event-handlers", feature = "input-elements", feature = "select-elements"))]
fired!(Change at crate::Window: crate::Event);
#[cfg(all(feature = "experimental", feature = "idle-detection"))]
fired!(Change at crate::IdleDetector: crate::Event);
#[cfg(all(feature = "experimental", feature = "media-queries"))]
fired!(Change at crate::PreferenceObject: crate::Event);
#[cfg(all(feature = "experimental", feature = "network-information"))]
fired!(Change at crate::NetworkInformation: crate::Event);
#[cfg(feature = "permissions")]
fired!(Change at crate::PermissionStatus: crate::Event);
#[cfg(all(feature = "experimental", feature = "presentation"))]
fired!(Change at crate::PresentationAvailability: crate::Event);
#[cfg(feature = "screen")]
fired!(Change at crate::ScreenOrientation: crate::Event);

/// The event `characterboundsupdate`.
#[doc(alias = "characterboundsupdate")]
#[cfg(all(feature = "experimental", feature = "edit-context"))]
pub struct CharacterBoundsUpdate;
#[cfg(all(feature = "experimental", feature = "edit-context"))]
event!(CharacterBoundsUpdate = "characterboundsupdate");
#[cfg(all(feature = "experimental", feature = "edit-context"))]
fired!(CharacterBoundsUpdate at crate::EditContext: crate::CharacterBoundsUpdateEvent);

/// The event `characteristicvaluechanged`.
#[doc(alias = "characteristicvaluechanged")]
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
pub struct CharacteristicValueChanged;
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
event!(CharacteristicValueChanged = "characteristicvaluechanged");
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
fired!(CharacteristicValueChanged at crate::Bluetooth: crate::Event);
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
fired!(CharacteristicValueChanged at crate::BluetoothDevice: crate::Event);
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
fired!(CharacteristicValueChanged at crate::BluetoothRemoteGattService: crate::Event);
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
fired!(CharacteristicValueChanged at crate::BluetoothRemoteGattCharacteristic: crate::Event);

/// The event `chargingchange`.
#[doc(alias = "chargingchange")]
#[cfg(all(feature = "experimental", feature = "battery"))]
pub struct ChargingChange;
#[cfg(all(feature = "experimental", feature = "battery"))]
event!(ChargingChange = "chargingchange");
#[cfg(all(feature = "experimental", feature = "battery"))]
fired!(ChargingChange at crate::BatteryManager: crate::Event);

/// The event `chargingtimechange`.
#[doc(alias = "chargingtimechange")]
#[cfg(all(feature = "experimental", feature = "battery"))]
pub struct ChargingTimeChange;
#[cfg(all(feature = "experimental", feature = "battery"))]
event!(ChargingTimeChange = "chargingtimechange");
#[cfg(all(feature = "experimental", feature = "battery"))]
fired!(ChargingTimeChange at crate::BatteryManager: crate::Event);

/// The event `click`.
#[doc(alias = "click")]
#[cfg(any(
    feature = "event-handlers", feature = "mathml", feature = "notifications", feature = "pointer-events",
    feature = "svg-event-handlers",
))]
pub struct Click;
#[cfg(any(
    feature = "event-handlers", feature = "mathml", feature = "notifications", feature = "pointer-events",
    feature = "svg-event-handlers",
))]
event!(Click = "click");
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "pointer-events", feature = "svg-event-handlers"))]
fired!(Click at crate::Node: crate::PointerEvent);
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "pointer-events", feature = "svg-event-handlers"))]
fired!(Click at crate::Window: crate::PointerEvent);
#[cfg(feature = "notifications")]
fired!(Click at crate::Notification: crate::Event);

/// The event `clipboardchange`.
#[doc(alias = "clipboardchange")]
#[cfg(all(feature = "experimental", feature = "clipboard"))]
pub struct ClipboardChange;
#[cfg(all(feature = "experimental", feature = "clipboard"))]
event!(ClipboardChange = "clipboardchange");
#[cfg(all(feature = "experimental", feature = "clipboard"))]
fired!(ClipboardChange at crate::Window: crate::ClipboardChangeEvent);

/// The event `close`.
#[doc(alias = "close")]
#[cfg(any(
    feature = "dialog-element", feature = "event-handlers", feature = "indexed-db", feature = "notifications",
    feature = "webrtc-data-channels", feature = "websockets",
    all(feature = "experimental", any(feature = "message-channels", feature = "presentation")),
))]
pub struct Close;
#[cfg(any(
    feature = "dialog-element", feature = "event-handlers", feature = "indexed-db", feature = "notifications",
    feature = "webrtc-data-channels", feature = "websockets",
    all(feature = "experimental", any(feature = "message-channels", feature = "presentation")),
))]
event!(Close = "close");
#[cfg(feature = "indexed-db")]
fired!(Close at crate::IdbDatabase: crate::Event);
#[cfg(any(feature = "dialog-element", feature = "event-handlers"))]
fired!(Close at crate::HtmlDialogElement: crate::Event);
#[cfg(feature = "dialog-element")]
fired!(Close at crate::CloseWatcher: crate::Event);
#[cfg(all(feature = "experimental", feature = "message-channels"))]
fired!(Close at crate::MessagePort: crate::Event);
#[cfg(feature = "notifications")]
fired!(Close at crate::Notification: crate::Event);
#[cfg(all(feature = "experimental", feature = "presentation"))]
fired!(Close at crate::PresentationConnection: crate::PresentationConnectionCloseEvent);
#[cfg(feature = "webrtc-data-channels")]
fired!(Close at crate::RtcDataChannel: crate::Event);
#[cfg(feature = "websockets")]
fired!(Close at crate::WebSocket: crate::CloseEvent);

/// The event `closing`.
#[doc(alias = "closing")]
#[cfg(feature = "webrtc-data-channels")]
pub struct Closing;
#[cfg(feature = "webrtc-data-channels")]
event!(Closing = "closing");
#[cfg(feature = "webrtc-data-channels")]
fired!(Closing at crate::RtcDataChannel: crate::Event);

/// The event `command`.
#[doc(alias = "command")]
#[cfg(any(feature = "event-handlers", feature = "popover"))]
pub struct Command;
#[cfg(any(feature = "event-handlers", feature = "popover"))]
event!(Command = "command");
#[cfg(any(feature = "event-handlers", feature = "popover"))]
fired!(Command at crate::HtmlElement: crate::CommandEvent);

/// The event `complete`.
#[doc(alias = "complete")]
#[cfg(any(feature = "indexed-db", feature = "web-audio"))]
pub struct Complete;
#[cfg(any(feature = "indexed-db", feature = "web-audio"))]
event!(Complete = "complete");
#[cfg(feature = "indexed-db")]
fired!(Complete at crate::IdbTransaction: crate::Event);
#[cfg(feature = "web-audio")]
fired!(Complete at crate::OfflineAudioContext: crate::OfflineAudioCompletionEvent);

/// The event `compositionend`.
#[doc(alias = "compositionend")]
#[cfg(any(feature = "input-events", all(feature = "experimental", feature = "edit-context")))]
pub struct CompositionEnd;
#[cfg(any(feature = "input-events", all(feature = "experimental", feature = "edit-context")))]
event!(CompositionEnd = "compositionend");
#[cfg(feature = "input-events")]
fired!(CompositionEnd at crate::Node: crate::CompositionEvent);
#[cfg(all(feature = "experimental", feature = "edit-context"))]
fired!(CompositionEnd at crate::EditContext: crate::CompositionEvent);
#[cfg(feature = "input-events")]
fired!(CompositionEnd at crate::Window: crate::CompositionEvent);

/// The event `compositionstart`.
#[doc(alias = "compositionstart")]
#[cfg(any(feature = "input-events", all(feature = "experimental", feature = "edit-context")))]
pub struct CompositionStart;
#[cfg(any(feature = "input-events", all(feature = "experimental", feature = "edit-context")))]
event!(CompositionStart = "compositionstart");
#[cfg(feature = "input-events")]
fired!(CompositionStart at crate::Node: crate::CompositionEvent);
#[cfg(all(feature = "experimental", feature = "edit-context"))]
fired!(CompositionStart at crate::EditContext: crate::CompositionEvent);
#[cfg(feature = "input-events")]
fired!(CompositionStart at crate::Window: crate::CompositionEvent);

/// The event `compositionupdate`.
#[doc(alias = "compositionupdate")]
#[cfg(feature = "input-events")]
pub struct CompositionUpdate;
#[cfg(feature = "input-events")]
event!(CompositionUpdate = "compositionupdate");
#[cfg(feature = "input-events")]
fired!(CompositionUpdate at crate::Node: crate::CompositionEvent);
#[cfg(feature = "input-events")]
fired!(CompositionUpdate at crate::Window: crate::CompositionEvent);

/// The event `configurationchange`.
#[doc(alias = "configurationchange")]
#[cfg(all(feature = "experimental", any(feature = "media-capture", feature = "media-capture-extensions")))]
pub struct ConfigurationChange;
#[cfg(all(feature = "experimental", any(feature = "media-capture", feature = "media-capture-extensions")))]
event!(ConfigurationChange = "configurationchange");
#[cfg(all(feature = "experimental", any(feature = "media-capture", feature = "media-capture-extensions")))]
fired!(ConfigurationChange at crate::MediaStreamTrack: crate::Event);

/// The event `connect`.
#[doc(alias = "connect")]
#[cfg(any(
    feature = "remote-playback", feature = "web-serial", feature = "worker-scope",
    all(feature = "experimental", any(feature = "presentation", feature = "web-hid", feature = "web-usb")),
))]
pub struct Connect;
#[cfg(any(
    feature = "remote-playback", feature = "web-serial", feature = "worker-scope",
    all(feature = "experimental", any(feature = "presentation", feature = "web-hid", feature = "web-usb")),
))]
event!(Connect = "connect");
#[cfg(all(feature = "experimental", feature = "web-hid"))]
fired!(Connect at crate::Hid: crate::HidConnectionEvent);
#[cfg(feature = "worker-scope")]
fired!(Connect at crate::SharedWorkerGlobalScope: crate::MessageEvent);
#[cfg(all(feature = "experimental", feature = "presentation"))]
fired!(Connect at crate::PresentationConnection: crate::Event);
#[cfg(feature = "remote-playback")]
fired!(Connect at crate::RemotePlayback: crate::Event);
#[cfg(feature = "web-serial")]
fired!(Connect at crate::Serial: crate::Event);
#[cfg(feature = "web-serial")]
fired!(Connect at crate::SerialPort: crate::Event);
#[cfg(all(feature = "experimental", feature = "web-usb"))]
fired!(Connect at crate::Usb: crate::UsbConnectionEvent);

/// The event `connecting`.
#[doc(alias = "connecting")]
#[cfg(feature = "remote-playback")]
pub struct Connecting;
#[cfg(feature = "remote-playback")]
event!(Connecting = "connecting");
#[cfg(feature = "remote-playback")]
fired!(Connecting at crate::RemotePlayback: crate::Event);

/// The event `connectionavailable`.
#[doc(alias = "connectionavailable")]
#[cfg(all(feature = "experimental", feature = "presentation"))]
pub struct ConnectionAvailable;
#[cfg(all(feature = "experimental", feature = "presentation"))]
event!(ConnectionAvailable = "connectionavailable");
#[cfg(all(feature = "experimental", feature = "presentation"))]
fired!(ConnectionAvailable at crate::PresentationRequest: crate::PresentationConnectionAvailableEvent);
#[cfg(all(feature = "experimental", feature = "presentation"))]
fired!(ConnectionAvailable at crate::PresentationConnectionList: crate::PresentationConnectionAvailableEvent);

/// The event `connectionstatechange`.
#[doc(alias = "connectionstatechange")]
#[cfg(feature = "webrtc")]
pub struct ConnectionStateChange;
#[cfg(feature = "webrtc")]
event!(ConnectionStateChange = "connectionstatechange");
#[cfg(feature = "webrtc")]
fired!(ConnectionStateChange at crate::RtcPeerConnection: crate::Event);

/// The event `contentdelete`.
#[doc(alias = "contentdelete")]
#[cfg(all(feature = "experimental", feature = "service-worker-scope"))]
pub struct ContentDelete;
#[cfg(all(feature = "experimental", feature = "service-worker-scope"))]
event!(ContentDelete = "contentdelete");
#[cfg(all(feature = "experimental", feature = "service-worker-scope"))]
fired!(ContentDelete at crate::ServiceWorkerGlobalScope: crate::ContentIndexEvent);

/// The event `contentvisibilityautostatechange`.
#[doc(alias = "contentvisibilityautostatechange")]
#[cfg(feature = "content-visibility")]
pub struct ContentVisibilityAutoStateChange;
#[cfg(feature = "content-visibility")]
event!(ContentVisibilityAutoStateChange = "contentvisibilityautostatechange");
#[cfg(feature = "content-visibility")]
fired!(ContentVisibilityAutoStateChange at crate::Element: crate::ContentVisibilityAutoStateChangeEvent);

/// The event `contextlost`.
#[doc(alias = "contextlost")]
#[cfg(any(feature = "canvas", feature = "event-handlers", feature = "offscreen-canvas"))]
pub struct ContextLost;
#[cfg(any(feature = "canvas", feature = "event-handlers", feature = "offscreen-canvas"))]
event!(ContextLost = "contextlost");
#[cfg(any(feature = "canvas", feature = "event-handlers"))]
fired!(ContextLost at crate::HtmlCanvasElement: crate::Event);
#[cfg(feature = "offscreen-canvas")]
fired!(ContextLost at crate::OffscreenCanvas: crate::Event);

/// The event `contextmenu`.
#[doc(alias = "contextmenu")]
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "pointer-events", feature = "svg-event-handlers"))]
pub struct ContextMenu;
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "pointer-events", feature = "svg-event-handlers"))]
event!(ContextMenu = "contextmenu");
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "pointer-events", feature = "svg-event-handlers"))]
fired!(ContextMenu at crate::Node: crate::PointerEvent);
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "pointer-events", feature = "svg-event-handlers"))]
fired!(ContextMenu at crate::Window: crate::PointerEvent);

/// The event `contextoverflow`.
#[doc(alias = "contextoverflow")]
#[cfg(all(feature = "experimental", feature = "language-model"))]
pub struct ContextOverflow;
#[cfg(all(feature = "experimental", feature = "language-model"))]
event!(ContextOverflow = "contextoverflow");
#[cfg(all(feature = "experimental", feature = "language-model"))]
fired!(ContextOverflow at crate::LanguageModel: crate::Event);

/// The event `contextrestored`.
#[doc(alias = "contextrestored")]
#[cfg(any(feature = "canvas", feature = "event-handlers", feature = "offscreen-canvas"))]
pub struct ContextRestored;
#[cfg(any(feature = "canvas", feature = "event-handlers", feature = "offscreen-canvas"))]
event!(ContextRestored = "contextrestored");
#[cfg(any(feature = "canvas", feature = "event-handlers"))]
fired!(ContextRestored at crate::HtmlCanvasElement: crate::Event);
#[cfg(feature = "offscreen-canvas")]
fired!(ContextRestored at crate::OffscreenCanvas: crate::Event);

/// The event `controllerchange`.
#[doc(alias = "controllerchange")]
#[cfg(feature = "service-workers")]
pub struct ControllerChange;
#[cfg(feature = "service-workers")]
event!(ControllerChange = "controllerchange");
#[cfg(feature = "service-workers")]
fired!(ControllerChange at crate::ServiceWorkerContainer: crate::Event);

/// The event `cookiechange`.
#[doc(alias = "cookiechange")]
#[cfg(feature = "service-worker-scope")]
pub struct CookieChange;
#[cfg(feature = "service-worker-scope")]
event!(CookieChange = "cookiechange");
#[cfg(feature = "service-worker-scope")]
fired!(CookieChange at crate::ServiceWorkerGlobalScope: crate::ExtendableCookieChangeEvent);

/// The event `copy`.
#[doc(alias = "copy")]
#[cfg(any(feature = "clipboard", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers"))]
pub struct Copy;
#[cfg(any(feature = "clipboard", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers"))]
event!(Copy = "copy");
#[cfg(any(feature = "clipboard", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers"))]
fired!(Copy at crate::Node: crate::ClipboardEvent);
#[cfg(any(feature = "clipboard", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers"))]
fired!(Copy at crate::Window: crate::ClipboardEvent);

/// The event `cuechange`.
#[doc(alias = "cuechange")]
#[cfg(any(feature = "event-handlers", feature = "media-tracks"))]
pub struct CueChange;
#[cfg(any(feature = "event-handlers", feature = "media-tracks"))]
event!(CueChange = "cuechange");
#[cfg(any(feature = "event-handlers", feature = "media-tracks"))]
fired!(CueChange at crate::HtmlTrackElement: crate::Event);
#[cfg(feature = "media-tracks")]
fired!(CueChange at crate::TextTrack: crate::Event);

/// The event `currententrychange`.
#[doc(alias = "currententrychange")]
#[cfg(feature = "navigation")]
pub struct CurrentEntryChange;
#[cfg(feature = "navigation")]
event!(CurrentEntryChange = "currententrychange");
#[cfg(feature = "navigation")]
fired!(CurrentEntryChange at crate::Navigation: crate::NavigationCurrentEntryChangeEvent);

/// The event `currentscreenchange`.
#[doc(alias = "currentscreenchange")]
#[cfg(all(feature = "experimental", feature = "window-management"))]
pub struct CurrentScreenChange;
#[cfg(all(feature = "experimental", feature = "window-management"))]
event!(CurrentScreenChange = "currentscreenchange");
#[cfg(all(feature = "experimental", feature = "window-management"))]
fired!(CurrentScreenChange at crate::ScreenDetails: crate::Event);

/// The event `cut`.
#[doc(alias = "cut")]
#[cfg(any(feature = "clipboard", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers"))]
pub struct Cut;
#[cfg(any(feature = "clipboard", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers"))]
event!(Cut = "cut");
#[cfg(any(feature = "clipboard", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers"))]
fired!(Cut at crate::Node: crate::ClipboardEvent);
#[cfg(any(feature = "clipboard", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers"))]
fired!(Cut at crate::Window: crate::ClipboardEvent);

/// The event `dataavailable`.
#[doc(alias = "dataavailable")]
#[cfg(feature = "media-recorder")]
pub struct DataAvailable;
#[cfg(feature = "media-recorder")]
event!(DataAvailable = "dataavailable");
#[cfg(feature = "media-recorder")]
fired!(DataAvailable at crate::MediaRecorder: crate::BlobEvent);

/// The event `datachannel`.
#[doc(alias = "datachannel")]
#[cfg(any(feature = "webrtc", feature = "webrtc-data-channels"))]
pub struct DataChannel;
#[cfg(any(feature = "webrtc", feature = "webrtc-data-channels"))]
event!(DataChannel = "datachannel");
#[cfg(any(feature = "webrtc", feature = "webrtc-data-channels"))]
fired!(DataChannel at crate::RtcPeerConnection: crate::RtcDataChannelEvent);

/// The event `dblclick`.
#[doc(alias = "dblclick")]
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers"))]
pub struct DblClick;
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers"))]
event!(DblClick = "dblclick");
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers"))]
fired!(DblClick at crate::Node: crate::MouseEvent);
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers"))]
fired!(DblClick at crate::Window: crate::MouseEvent);

/// The event `dequeue`.
#[doc(alias = "dequeue")]
#[cfg(feature = "web-codecs")]
pub struct Dequeue;
#[cfg(feature = "web-codecs")]
event!(Dequeue = "dequeue");
#[cfg(feature = "web-codecs")]
fired!(Dequeue at crate::AudioDecoder: crate::Event);
#[cfg(feature = "web-codecs")]
fired!(Dequeue at crate::VideoDecoder: crate::Event);
#[cfg(feature = "web-codecs")]
fired!(Dequeue at crate::AudioEncoder: crate::Event);
#[cfg(feature = "web-codecs")]
fired!(Dequeue at crate::VideoEncoder: crate::Event);

/// The event `devicechange`.
#[doc(alias = "devicechange")]
#[cfg(all(feature = "experimental", any(feature = "media-capture", feature = "webxr")))]
pub struct DeviceChange;
#[cfg(all(feature = "experimental", any(feature = "media-capture", feature = "webxr")))]
event!(DeviceChange = "devicechange");
#[cfg(all(feature = "experimental", feature = "media-capture"))]
fired!(DeviceChange at crate::MediaDevices: crate::DeviceChangeEvent);
#[cfg(all(feature = "experimental", feature = "webxr"))]
fired!(DeviceChange at crate::XrSystem: crate::Event);

/// The event `devicemotion`.
#[doc(alias = "devicemotion")]
#[cfg(feature = "device-orientation")]
pub struct DeviceMotion;
#[cfg(feature = "device-orientation")]
event!(DeviceMotion = "devicemotion");
#[cfg(feature = "device-orientation")]
fired!(DeviceMotion at crate::Window: crate::DeviceMotionEvent);

/// The event `deviceorientation`.
#[doc(alias = "deviceorientation")]
#[cfg(feature = "device-orientation")]
pub struct DeviceOrientation;
#[cfg(feature = "device-orientation")]
event!(DeviceOrientation = "deviceorientation");
#[cfg(feature = "device-orientation")]
fired!(DeviceOrientation at crate::Window: crate::DeviceOrientationEvent);

/// The event `deviceorientationabsolute`.
#[doc(alias = "deviceorientationabsolute")]
#[cfg(feature = "device-orientation")]
pub struct DeviceOrientationAbsolute;
#[cfg(feature = "device-orientation")]
event!(DeviceOrientationAbsolute = "deviceorientationabsolute");
#[cfg(feature = "device-orientation")]
fired!(DeviceOrientationAbsolute at crate::Window: crate::DeviceOrientationEvent);

/// The event `dischargingtimechange`.
#[doc(alias = "dischargingtimechange")]
#[cfg(all(feature = "experimental", feature = "battery"))]
pub struct DischargingTimeChange;
#[cfg(all(feature = "experimental", feature = "battery"))]
event!(DischargingTimeChange = "dischargingtimechange");
#[cfg(all(feature = "experimental", feature = "battery"))]
fired!(DischargingTimeChange at crate::BatteryManager: crate::Event);

/// The event `disconnect`.
#[doc(alias = "disconnect")]
#[cfg(any(
    feature = "remote-playback", feature = "web-serial",
    all(feature = "experimental", any(feature = "web-hid", feature = "web-usb")),
))]
pub struct Disconnect;
#[cfg(any(
    feature = "remote-playback", feature = "web-serial",
    all(feature = "experimental", any(feature = "web-hid", feature = "web-usb")),
))]
event!(Disconnect = "disconnect");
#[cfg(all(feature = "experimental", feature = "web-hid"))]
fired!(Disconnect at crate::Hid: crate::HidConnectionEvent);
#[cfg(feature = "remote-playback")]
fired!(Disconnect at crate::RemotePlayback: crate::Event);
#[cfg(feature = "web-serial")]
fired!(Disconnect at crate::Serial: crate::Event);
#[cfg(feature = "web-serial")]
fired!(Disconnect at crate::SerialPort: crate::Event);
#[cfg(all(feature = "experimental", feature = "web-usb"))]
fired!(Disconnect at crate::Usb: crate::UsbConnectionEvent);

/// The event `dispose`.
#[doc(alias = "dispose")]
#[cfg(feature = "navigation")]
pub struct Dispose;
#[cfg(feature = "navigation")]
event!(Dispose = "dispose");
#[cfg(feature = "navigation")]
fired!(Dispose at crate::NavigationHistoryEntry: crate::Event);

/// The event `downloadprogress`.
#[doc(alias = "downloadprogress")]
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
pub struct DownloadProgress;
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
event!(DownloadProgress = "downloadprogress");
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
fired!(DownloadProgress at crate::CreateMonitor: crate::ProgressEvent);

/// The event `drag`.
#[doc(alias = "drag")]
#[cfg(any(
    feature = "dom", feature = "drag-and-drop", feature = "event-handlers", feature = "mathml",
    feature = "svg-event-handlers",
))]
pub struct Drag;
#[cfg(any(
    feature = "dom", feature = "drag-and-drop", feature = "event-handlers", feature = "mathml",
    feature = "svg-event-handlers",
))]
event!(Drag = "drag");
#[cfg(any(
    feature = "dom", feature = "drag-and-drop", feature = "event-handlers", feature = "mathml",
    feature = "svg-event-handlers",
))]
fired!(Drag at crate::Node: crate::DragEvent);
#[cfg(any(
    feature = "dom", feature = "drag-and-drop", feature = "event-handlers", feature = "mathml",
    feature = "svg-event-handlers",
))]
fired!(Drag at crate::Window: crate::DragEvent);

/// The event `dragend`.
#[doc(alias = "dragend")]
#[cfg(any(
    feature = "dom", feature = "drag-and-drop", feature = "event-handlers", feature = "mathml",
    feature = "svg-event-handlers",
))]
pub struct DragEnd;
#[cfg(any(
    feature = "dom", feature = "drag-and-drop", feature = "event-handlers", feature = "mathml",
    feature = "svg-event-handlers",
))]
event!(DragEnd = "dragend");
#[cfg(any(
    feature = "dom", feature = "drag-and-drop", feature = "event-handlers", feature = "mathml",
    feature = "svg-event-handlers",
))]
fired!(DragEnd at crate::Node: crate::DragEvent);
#[cfg(any(
    feature = "dom", feature = "drag-and-drop", feature = "event-handlers", feature = "mathml",
    feature = "svg-event-handlers",
))]
fired!(DragEnd at crate::Window: crate::DragEvent);

/// The event `dragenter`.
#[doc(alias = "dragenter")]
#[cfg(any(feature = "drag-and-drop", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers"))]
pub struct DragEnter;
#[cfg(any(feature = "drag-and-drop", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers"))]
event!(DragEnter = "dragenter");
#[cfg(any(feature = "drag-and-drop", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers"))]
fired!(DragEnter at crate::Node: crate::DragEvent);
#[cfg(any(feature = "drag-and-drop", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers"))]
fired!(DragEnter at crate::Window: crate::DragEvent);

/// The event `dragleave`.
#[doc(alias = "dragleave")]
#[cfg(any(feature = "drag-and-drop", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers"))]
pub struct DragLeave;
#[cfg(any(feature = "drag-and-drop", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers"))]
event!(DragLeave = "dragleave");
#[cfg(any(feature = "drag-and-drop", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers"))]
fired!(DragLeave at crate::Node: crate::DragEvent);
#[cfg(any(feature = "drag-and-drop", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers"))]
fired!(DragLeave at crate::Window: crate::DragEvent);

/// The event `dragover`.
#[doc(alias = "dragover")]
#[cfg(any(feature = "drag-and-drop", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers"))]
pub struct DragOver;
#[cfg(any(feature = "drag-and-drop", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers"))]
event!(DragOver = "dragover");
#[cfg(any(feature = "drag-and-drop", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers"))]
fired!(DragOver at crate::Node: crate::DragEvent);
#[cfg(any(feature = "drag-and-drop", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers"))]
fired!(DragOver at crate::Window: crate::DragEvent);

/// The event `dragstart`.
#[doc(alias = "dragstart")]
#[cfg(any(
    feature = "dom", feature = "drag-and-drop", feature = "event-handlers", feature = "mathml",
    feature = "svg-event-handlers",
))]
pub struct DragStart;
#[cfg(any(
    feature = "dom", feature = "drag-and-drop", feature = "event-handlers", feature = "mathml",
    feature = "svg-event-handlers",
))]
event!(DragStart = "dragstart");
#[cfg(any(
    feature = "dom", feature = "drag-and-drop", feature = "event-handlers", feature = "mathml",
    feature = "svg-event-handlers",
))]
fired!(DragStart at crate::Node: crate::DragEvent);
#[cfg(any(
    feature = "dom", feature = "drag-and-drop", feature = "event-handlers", feature = "mathml",
    feature = "svg-event-handlers",
))]
fired!(DragStart at crate::Window: crate::DragEvent);

/// The event `drop`.
#[doc(alias = "drop")]
#[cfg(any(feature = "drag-and-drop", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers"))]
pub struct Drop;
#[cfg(any(feature = "drag-and-drop", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers"))]
event!(Drop = "drop");
#[cfg(any(feature = "drag-and-drop", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers"))]
fired!(Drop at crate::Node: crate::DragEvent);
#[cfg(any(feature = "drag-and-drop", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers"))]
fired!(Drop at crate::Window: crate::DragEvent);

/// The event `durationchange`.
#[doc(alias = "durationchange")]
#[cfg(any(feature = "event-handlers", feature = "media"))]
pub struct DurationChange;
#[cfg(any(feature = "event-handlers", feature = "media"))]
event!(DurationChange = "durationchange");
#[cfg(any(feature = "event-handlers", feature = "media"))]
fired!(DurationChange at crate::HtmlMediaElement: crate::Event);

/// The event `emptied`.
#[doc(alias = "emptied")]
#[cfg(any(feature = "event-handlers", feature = "media"))]
pub struct Emptied;
#[cfg(any(feature = "event-handlers", feature = "media"))]
event!(Emptied = "emptied");
#[cfg(any(feature = "event-handlers", feature = "media"))]
fired!(Emptied at crate::HtmlMediaElement: crate::Event);

/// The event `encrypted`.
#[doc(alias = "encrypted")]
#[cfg(any(feature = "encrypted-media", feature = "media"))]
pub struct Encrypted;
#[cfg(any(feature = "encrypted-media", feature = "media"))]
event!(Encrypted = "encrypted");
#[cfg(any(feature = "encrypted-media", feature = "media"))]
fired!(Encrypted at crate::HtmlMediaElement: crate::MediaEncryptedEvent);

/// The event `end`.
#[doc(alias = "end")]
#[cfg(any(
    feature = "speech-recognition", feature = "speech-synthesis",
    all(feature = "experimental", any(feature = "svg-animations", feature = "webxr")),
))]
pub struct End;
#[cfg(any(
    feature = "speech-recognition", feature = "speech-synthesis",
    all(feature = "experimental", any(feature = "svg-animations", feature = "webxr")),
))]
event!(End = "end");
#[cfg(feature = "speech-recognition")]
fired!(End at crate::SpeechRecognition: crate::Event);
#[cfg(feature = "speech-synthesis")]
fired!(End at crate::SpeechSynthesisUtterance: crate::SpeechSynthesisEvent);
#[cfg(all(feature = "experimental", feature = "svg-animations"))]
fired!(End at crate::SvgAnimationElement: crate::TimeEvent);
#[cfg(all(feature = "experimental", feature = "webxr"))]
fired!(End at crate::XrSession: crate::XrSessionEvent);

/// The event `ended`.
#[doc(alias = "ended")]
#[cfg(any(feature = "event-handlers", feature = "media", feature = "media-capture", feature = "web-audio"))]
pub struct Ended;
#[cfg(any(feature = "event-handlers", feature = "media", feature = "media-capture", feature = "web-audio"))]
event!(Ended = "ended");
#[cfg(any(feature = "event-handlers", feature = "media"))]
fired!(Ended at crate::HtmlMediaElement: crate::Event);
#[cfg(feature = "media-capture")]
fired!(Ended at crate::MediaStreamTrack: crate::Event);
#[cfg(feature = "web-audio")]
fired!(Ended at crate::AudioScheduledSourceNode: crate::Event);

/// The event `endstreaming`.
#[doc(alias = "endstreaming")]
#[cfg(all(feature = "experimental", feature = "media-source"))]
pub struct EndStreaming;
#[cfg(all(feature = "experimental", feature = "media-source"))]
event!(EndStreaming = "endstreaming");
#[cfg(all(feature = "experimental", feature = "media-source"))]
fired!(EndStreaming at crate::ManagedMediaSource: crate::Event);

/// The event `enter`.
#[doc(alias = "enter")]
#[cfg(any(feature = "document-picture-in-picture", feature = "media-tracks"))]
pub struct Enter;
#[cfg(any(feature = "document-picture-in-picture", feature = "media-tracks"))]
event!(Enter = "enter");
#[cfg(feature = "document-picture-in-picture")]
fired!(Enter at crate::DocumentPictureInPicture: crate::DocumentPictureInPictureEvent);
#[cfg(feature = "media-tracks")]
fired!(Enter at crate::TextTrackCue: crate::Event);

/// The event `enterpictureinpicture`.
#[doc(alias = "enterpictureinpicture")]
#[cfg(any(feature = "media", feature = "picture-in-picture"))]
pub struct EnterPictureInPicture;
#[cfg(any(feature = "media", feature = "picture-in-picture"))]
event!(EnterPictureInPicture = "enterpictureinpicture");
#[cfg(any(feature = "media", feature = "picture-in-picture"))]
fired!(EnterPictureInPicture at crate::Node: crate::PictureInPictureEvent);
#[cfg(any(feature = "media", feature = "picture-in-picture"))]
fired!(EnterPictureInPicture at crate::Window: crate::PictureInPictureEvent);

/// The event `error`.
#[doc(alias = "error")]
#[cfg(any(
    feature = "dom", feature = "event-handlers", feature = "file-reader", feature = "html", feature = "images",
    feature = "indexed-db", feature = "media", feature = "media-recorder", feature = "media-source",
    feature = "media-tracks", feature = "notifications", feature = "server-sent-events", feature = "service-workers",
    feature = "speech-recognition", feature = "speech-synthesis", feature = "webrtc-data-channels",
    feature = "webrtc-transports", feature = "websockets", feature = "window", feature = "worker-scope",
    feature = "workers", feature = "xhr",
    all(
        feature = "experimental", any(feature = "sensors", feature = "web-audio", feature = "webrtc-encoded-transform"),
    ),
))]
pub struct Error;
#[cfg(any(
    feature = "dom", feature = "event-handlers", feature = "file-reader", feature = "html", feature = "images",
    feature = "indexed-db", feature = "media", feature = "media-recorder", feature = "media-source",
    feature = "media-tracks", feature = "notifications", feature = "server-sent-events", feature = "service-workers",
    feature = "speech-recognition", feature = "speech-synthesis", feature = "webrtc-data-channels",
    feature = "webrtc-transports", feature = "websockets", feature = "window", feature = "worker-scope",
    feature = "workers", feature = "xhr",
    all(
        feature = "experimental", any(feature = "sensors", feature = "web-audio", feature = "webrtc-encoded-transform"),
    ),
))]
event!(Error = "error");
#[cfg(feature = "file-reader")]
fired!(Error at crate::FileReader: crate::ProgressEvent);
#[cfg(feature = "indexed-db")]
fired!(Error at crate::IdbRequest: crate::Event);
#[cfg(feature = "indexed-db")]
fired!(Error at crate::IdbDatabase: crate::Event);
#[cfg(feature = "indexed-db")]
fired!(Error at crate::IdbTransaction: crate::Event);
#[cfg(any(
    feature = "dom", feature = "event-handlers", feature = "html", feature = "images", feature = "media",
    feature = "media-tracks",
))]
fired!(Error at crate::Element: crate::Event);
#[cfg(all(feature = "experimental", feature = "sensors"))]
fired!(Error at crate::Sensor: crate::SensorErrorEvent);
#[cfg(any(feature = "event-handlers", feature = "window"))]
fired!(Error at crate::Window: crate::Event);
#[cfg(feature = "server-sent-events")]
fired!(Error at crate::EventSource: crate::Event);
#[cfg(feature = "worker-scope")]
fired!(Error at crate::WorkerGlobalScope: crate::Event);
#[cfg(feature = "workers")]
fired!(Error at crate::Worker: crate::Event);
#[cfg(feature = "workers")]
fired!(Error at crate::SharedWorker: crate::Event);
#[cfg(feature = "media-source")]
fired!(Error at crate::SourceBuffer: crate::Event);
#[cfg(feature = "media-recorder")]
fired!(Error at crate::MediaRecorder: crate::ErrorEvent);
#[cfg(feature = "notifications")]
fired!(Error at crate::Notification: crate::Event);
#[cfg(feature = "service-workers")]
fired!(Error at crate::ServiceWorker: crate::Event);
#[cfg(feature = "speech-recognition")]
fired!(Error at crate::SpeechRecognition: crate::SpeechRecognitionErrorEvent);
#[cfg(feature = "speech-synthesis")]
fired!(Error at crate::SpeechSynthesisUtterance: crate::SpeechSynthesisErrorEvent);
#[cfg(all(feature = "experimental", feature = "web-audio"))]
fired!(Error at crate::AudioContext: crate::Event);
#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
fired!(Error at crate::RtcRtpSFrameDecryptor: crate::SFrameTransformErrorEvent);
#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
fired!(Error at crate::SFrameDecryptorStream: crate::SFrameTransformErrorEvent);
#[cfg(feature = "webrtc-transports")]
fired!(Error at crate::RtcDtlsTransport: crate::RtcErrorEvent);
#[cfg(feature = "webrtc-data-channels")]
fired!(Error at crate::RtcDataChannel: crate::RtcErrorEvent);
#[cfg(feature = "websockets")]
fired!(Error at crate::WebSocket: crate::Event);
#[cfg(feature = "xhr")]
fired!(Error at crate::XmlHttpRequestUpload: crate::ProgressEvent);
#[cfg(feature = "xhr")]
fired!(Error at crate::XmlHttpRequest: crate::ProgressEvent);

/// The event `exit`.
#[doc(alias = "exit")]
#[cfg(feature = "media-tracks")]
pub struct Exit;
#[cfg(feature = "media-tracks")]
event!(Exit = "exit");
#[cfg(feature = "media-tracks")]
fired!(Exit at crate::TextTrackCue: crate::Event);

/// The event `fencedtreeclick`.
#[doc(alias = "fencedtreeclick")]
#[cfg(all(
    feature = "experimental",
    any(
        feature = "event-handlers", feature = "html", feature = "iframes", feature = "mathml", feature = "svg",
        feature = "svg-event-handlers",
    ),
))]
pub struct FencedTreeClick;
#[cfg(all(
    feature = "experimental",
    any(
        feature = "event-handlers", feature = "html", feature = "iframes", feature = "mathml", feature = "svg",
        feature = "svg-event-handlers",
    ),
))]
event!(FencedTreeClick = "fencedtreeclick");
#[cfg(all(
    feature = "experimental",
    any(
        feature = "event-handlers", feature = "html", feature = "iframes", feature = "mathml", feature = "svg",
        feature = "svg-event-handlers",
    ),
))]
fired!(FencedTreeClick at crate::Node: crate::Event);
#[cfg(all(
    feature = "experimental",
    any(
        feature = "event-handlers", feature = "html", feature = "iframes", feature = "mathml", feature = "svg",
        feature = "svg-event-handlers",
    ),
))]
fired!(FencedTreeClick at crate::Window: crate::Event);

/// The event `fetch`.
#[doc(alias = "fetch")]
#[cfg(feature = "service-worker-scope")]
pub struct Fetch;
#[cfg(feature = "service-worker-scope")]
event!(Fetch = "fetch");
#[cfg(feature = "service-worker-scope")]
fired!(Fetch at crate::ServiceWorkerGlobalScope: crate::FetchEvent);

/// The event `finish`.
#[doc(alias = "finish")]
#[cfg(feature = "web-animations")]
pub struct Finish;
#[cfg(feature = "web-animations")]
event!(Finish = "finish");
#[cfg(feature = "web-animations")]
fired!(Finish at crate::Animation: crate::AnimationPlaybackEvent);

/// The event `focus`.
#[doc(alias = "focus")]
#[cfg(any(feature = "event-handlers", feature = "html", feature = "ui-events", feature = "window"))]
pub struct Focus;
#[cfg(any(feature = "event-handlers", feature = "html", feature = "ui-events", feature = "window"))]
event!(Focus = "focus");
#[cfg(any(feature = "event-handlers", feature = "html", feature = "ui-events"))]
fired!(Focus at crate::Element: crate::FocusEvent);
#[cfg(any(feature = "event-handlers", feature = "window"))]
fired!(Focus at crate::Window: crate::Event);

/// The event `focusin`.
#[doc(alias = "focusin")]
#[cfg(feature = "ui-events")]
pub struct FocusIn;
#[cfg(feature = "ui-events")]
event!(FocusIn = "focusin");
#[cfg(feature = "ui-events")]
fired!(FocusIn at crate::Node: crate::FocusEvent);
#[cfg(feature = "ui-events")]
fired!(FocusIn at crate::Window: crate::FocusEvent);

/// The event `focusout`.
#[doc(alias = "focusout")]
#[cfg(feature = "ui-events")]
pub struct FocusOut;
#[cfg(feature = "ui-events")]
event!(FocusOut = "focusout");
#[cfg(feature = "ui-events")]
fired!(FocusOut at crate::Node: crate::FocusEvent);
#[cfg(feature = "ui-events")]
fired!(FocusOut at crate::Window: crate::FocusEvent);

/// The event `formdata`.
#[doc(alias = "formdata")]
#[cfg(any(feature = "event-handlers", feature = "forms"))]
pub struct FormData;
#[cfg(any(feature = "event-handlers", feature = "forms"))]
event!(FormData = "formdata");
#[cfg(any(feature = "event-handlers", feature = "forms"))]
fired!(FormData at crate::Node: crate::FormDataEvent);
#[cfg(any(feature = "event-handlers", feature = "forms"))]
fired!(FormData at crate::Window: crate::FormDataEvent);

/// The event `frameratechange`.
#[doc(alias = "frameratechange")]
#[cfg(all(feature = "experimental", feature = "webxr"))]
pub struct FrameRateChange;
#[cfg(all(feature = "experimental", feature = "webxr"))]
event!(FrameRateChange = "frameratechange");
#[cfg(all(feature = "experimental", feature = "webxr"))]
fired!(FrameRateChange at crate::XrSession: crate::XrSessionEvent);

/// The event `freeze`.
#[doc(alias = "freeze")]
#[cfg(all(feature = "experimental", any(feature = "dom", feature = "page-lifecycle")))]
pub struct Freeze;
#[cfg(all(feature = "experimental", any(feature = "dom", feature = "page-lifecycle")))]
event!(Freeze = "freeze");
#[cfg(all(feature = "experimental", any(feature = "dom", feature = "page-lifecycle")))]
fired!(Freeze at crate::Document: crate::Event);

/// The event `fullscreenchange`.
#[doc(alias = "fullscreenchange")]
#[cfg(any(feature = "dom", feature = "fullscreen"))]
pub struct FullscreenChange;
#[cfg(any(feature = "dom", feature = "fullscreen"))]
event!(FullscreenChange = "fullscreenchange");
#[cfg(any(feature = "dom", feature = "fullscreen"))]
fired!(FullscreenChange at crate::Node: crate::Event);
#[cfg(any(feature = "dom", feature = "fullscreen"))]
fired!(FullscreenChange at crate::Window: crate::Event);

/// The event `fullscreenerror`.
#[doc(alias = "fullscreenerror")]
#[cfg(any(feature = "dom", feature = "fullscreen"))]
pub struct FullscreenError;
#[cfg(any(feature = "dom", feature = "fullscreen"))]
event!(FullscreenError = "fullscreenerror");
#[cfg(any(feature = "dom", feature = "fullscreen"))]
fired!(FullscreenError at crate::Node: crate::Event);
#[cfg(any(feature = "dom", feature = "fullscreen"))]
fired!(FullscreenError at crate::Window: crate::Event);

/// The event `gamepadconnected`.
#[doc(alias = "gamepadconnected")]
#[cfg(any(feature = "event-handlers", feature = "gamepad"))]
pub struct GamepadConnected;
#[cfg(any(feature = "event-handlers", feature = "gamepad"))]
event!(GamepadConnected = "gamepadconnected");
#[cfg(any(feature = "event-handlers", feature = "gamepad"))]
fired!(GamepadConnected at crate::Window: crate::GamepadEvent);

/// The event `gamepaddisconnected`.
#[doc(alias = "gamepaddisconnected")]
#[cfg(any(feature = "event-handlers", feature = "gamepad"))]
pub struct GamepadDisconnected;
#[cfg(any(feature = "event-handlers", feature = "gamepad"))]
event!(GamepadDisconnected = "gamepaddisconnected");
#[cfg(any(feature = "event-handlers", feature = "gamepad"))]
fired!(GamepadDisconnected at crate::Window: crate::GamepadEvent);

/// The event `gatheringstatechange`.
#[doc(alias = "gatheringstatechange")]
#[cfg(feature = "webrtc-transports")]
pub struct GatheringStateChange;
#[cfg(feature = "webrtc-transports")]
event!(GatheringStateChange = "gatheringstatechange");
#[cfg(feature = "webrtc-transports")]
fired!(GatheringStateChange at crate::RtcIceTransport: crate::Event);

/// The event `gattserverdisconnected`.
#[doc(alias = "gattserverdisconnected")]
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
pub struct GattServerDisconnected;
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
event!(GattServerDisconnected = "gattserverdisconnected");
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
fired!(GattServerDisconnected at crate::Bluetooth: crate::Event);
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
fired!(GattServerDisconnected at crate::BluetoothDevice: crate::Event);

/// The event `geometrychange`.
#[doc(alias = "geometrychange")]
#[cfg(all(feature = "experimental", any(feature = "virtual-keyboard", feature = "window-controls-overlay")))]
pub struct GeometryChange;
#[cfg(all(feature = "experimental", any(feature = "virtual-keyboard", feature = "window-controls-overlay")))]
event!(GeometryChange = "geometrychange");
#[cfg(all(feature = "experimental", feature = "virtual-keyboard"))]
fired!(GeometryChange at crate::VirtualKeyboard: crate::Event);
#[cfg(all(feature = "experimental", feature = "window-controls-overlay"))]
fired!(GeometryChange at crate::WindowControlsOverlay: crate::WindowControlsOverlayGeometryChangeEvent);

/// The event `gotpointercapture`.
#[doc(alias = "gotpointercapture")]
#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
pub struct GotPointerCapture;
#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
event!(GotPointerCapture = "gotpointercapture");
#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
fired!(GotPointerCapture at crate::Node: crate::PointerEvent);
#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
fired!(GotPointerCapture at crate::Window: crate::PointerEvent);

/// The event `hashchange`.
#[doc(alias = "hashchange")]
#[cfg(any(feature = "event-handlers", feature = "history"))]
pub struct HashChange;
#[cfg(any(feature = "event-handlers", feature = "history"))]
event!(HashChange = "hashchange");
#[cfg(any(feature = "event-handlers", feature = "history"))]
fired!(HashChange at crate::Window: crate::HashChangeEvent);

/// The event `icecandidate`.
#[doc(alias = "icecandidate")]
#[cfg(any(feature = "webrtc", all(feature = "experimental", feature = "webrtc-transports")))]
pub struct IceCandidate;
#[cfg(any(feature = "webrtc", all(feature = "experimental", feature = "webrtc-transports")))]
event!(IceCandidate = "icecandidate");
#[cfg(feature = "webrtc")]
fired!(IceCandidate at crate::RtcPeerConnection: crate::RtcPeerConnectionIceEvent);
#[cfg(all(feature = "experimental", feature = "webrtc-transports"))]
fired!(IceCandidate at crate::RtcIceTransport: crate::RtcPeerConnectionIceEvent);

/// The event `icecandidateerror`.
#[doc(alias = "icecandidateerror")]
#[cfg(any(feature = "webrtc", feature = "webrtc-transports"))]
pub struct IceCandidateError;
#[cfg(any(feature = "webrtc", feature = "webrtc-transports"))]
event!(IceCandidateError = "icecandidateerror");
#[cfg(feature = "webrtc")]
fired!(IceCandidateError at crate::RtcPeerConnection: crate::RtcPeerConnectionIceErrorEvent);
#[cfg(feature = "webrtc-transports")]
fired!(IceCandidateError at crate::RtcIceTransport: crate::RtcPeerConnectionIceErrorEvent);

/// The event `iceconnectionstatechange`.
#[doc(alias = "iceconnectionstatechange")]
#[cfg(feature = "webrtc")]
pub struct IceConnectionStateChange;
#[cfg(feature = "webrtc")]
event!(IceConnectionStateChange = "iceconnectionstatechange");
#[cfg(feature = "webrtc")]
fired!(IceConnectionStateChange at crate::RtcPeerConnection: crate::Event);

/// The event `icegatheringstatechange`.
#[doc(alias = "icegatheringstatechange")]
#[cfg(feature = "webrtc")]
pub struct IceGatheringStateChange;
#[cfg(feature = "webrtc")]
event!(IceGatheringStateChange = "icegatheringstatechange");
#[cfg(feature = "webrtc")]
fired!(IceGatheringStateChange at crate::RtcPeerConnection: crate::Event);

/// The event `input`.
#[doc(alias = "input")]
#[cfg(any(feature = "event-handlers", feature = "input-events"))]
pub struct Input;
#[cfg(any(feature = "event-handlers", feature = "input-events"))]
event!(Input = "input");
#[cfg(any(feature = "event-handlers", feature = "input-events"))]
fired!(Input at crate::Node: crate::InputEvent);
#[cfg(any(feature = "event-handlers", feature = "input-events"))]
fired!(Input at crate::Window: crate::InputEvent);

/// The event `inputreport`.
#[doc(alias = "inputreport")]
#[cfg(all(feature = "experimental", feature = "web-hid"))]
pub struct InputReport;
#[cfg(all(feature = "experimental", feature = "web-hid"))]
event!(InputReport = "inputreport");
#[cfg(all(feature = "experimental", feature = "web-hid"))]
fired!(InputReport at crate::HidDevice: crate::HidInputReportEvent);

/// The event `inputsourceschange`.
#[doc(alias = "inputsourceschange")]
#[cfg(all(feature = "experimental", feature = "webxr"))]
pub struct InputSourcesChange;
#[cfg(all(feature = "experimental", feature = "webxr"))]
event!(InputSourcesChange = "inputsourceschange");
#[cfg(all(feature = "experimental", feature = "webxr"))]
fired!(InputSourcesChange at crate::XrSession: crate::XrInputSourcesChangeEvent);

/// The event `install`.
#[doc(alias = "install")]
#[cfg(feature = "service-worker-scope")]
pub struct Install;
#[cfg(feature = "service-worker-scope")]
event!(Install = "install");
#[cfg(feature = "service-worker-scope")]
fired!(Install at crate::ServiceWorkerGlobalScope: crate::InstallEvent);

/// The event `installresult`.
#[doc(alias = "installresult")]
#[cfg(all(feature = "experimental", feature = "installed-apps"))]
pub struct InstallResult;
#[cfg(all(feature = "experimental", feature = "installed-apps"))]
event!(InstallResult = "installresult");
#[cfg(all(feature = "experimental", feature = "installed-apps"))]
fired!(InstallResult at crate::Node: crate::InstallResultEvent);
#[cfg(all(feature = "experimental", feature = "installed-apps"))]
fired!(InstallResult at crate::Window: crate::InstallResultEvent);

/// The event `invalid`.
#[doc(alias = "invalid")]
#[cfg(any(feature = "event-handlers", feature = "forms", feature = "input-elements", feature = "select-elements"))]
pub struct Invalid;
#[cfg(any(feature = "event-handlers", feature = "forms", feature = "input-elements", feature = "select-elements"))]
event!(Invalid = "invalid");
#[cfg(any(feature = "event-handlers", feature = "input-elements"))]
fired!(Invalid at crate::HtmlInputElement: crate::Event);
#[cfg(any(feature = "event-handlers", feature = "forms"))]
fired!(Invalid at crate::HtmlButtonElement: crate::Event);
#[cfg(any(feature = "event-handlers", feature = "select-elements"))]
fired!(Invalid at crate::HtmlSelectElement: crate::Event);
#[cfg(any(feature = "event-handlers", feature = "input-elements"))]
fired!(Invalid at crate::HtmlTextAreaElement: crate::Event);

/// The event `isolationchange`.
#[doc(alias = "isolationchange")]
#[cfg(all(feature = "experimental", any(feature = "media-capture", feature = "webrtc-identity")))]
pub struct IsolationChange;
#[cfg(all(feature = "experimental", any(feature = "media-capture", feature = "webrtc-identity")))]
event!(IsolationChange = "isolationchange");
#[cfg(all(feature = "experimental", any(feature = "media-capture", feature = "webrtc-identity")))]
fired!(IsolationChange at crate::MediaStreamTrack: crate::Event);

/// The event `keydown`.
#[doc(alias = "keydown")]
#[cfg(any(feature = "event-handlers", feature = "keyboard-events"))]
pub struct KeyDown;
#[cfg(any(feature = "event-handlers", feature = "keyboard-events"))]
event!(KeyDown = "keydown");
#[cfg(any(feature = "event-handlers", feature = "keyboard-events"))]
fired!(KeyDown at crate::Node: crate::KeyboardEvent);
#[cfg(any(feature = "event-handlers", feature = "keyboard-events"))]
fired!(KeyDown at crate::Window: crate::KeyboardEvent);

/// The event `keyframerequest`.
#[doc(alias = "keyframerequest")]
#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
pub struct KeyFrameRequest;
#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
event!(KeyFrameRequest = "keyframerequest");
#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
fired!(KeyFrameRequest at crate::RtcRtpScriptTransformer: crate::KeyFrameRequestEvent);

/// The event `keypress`.
#[doc(alias = "keypress")]
#[cfg(any(feature = "event-handlers", feature = "keyboard-events"))]
pub struct KeyPress;
#[cfg(any(feature = "event-handlers", feature = "keyboard-events"))]
event!(KeyPress = "keypress");
#[cfg(any(feature = "event-handlers", feature = "keyboard-events"))]
fired!(KeyPress at crate::Node: crate::KeyboardEvent);
#[cfg(any(feature = "event-handlers", feature = "keyboard-events"))]
fired!(KeyPress at crate::Window: crate::KeyboardEvent);

/// The event `keystatuseschange`.
#[doc(alias = "keystatuseschange")]
#[cfg(feature = "encrypted-media")]
pub struct KeyStatusesChange;
#[cfg(feature = "encrypted-media")]
event!(KeyStatusesChange = "keystatuseschange");
#[cfg(feature = "encrypted-media")]
fired!(KeyStatusesChange at crate::MediaKeySession: crate::Event);

/// The event `keyup`.
#[doc(alias = "keyup")]
#[cfg(any(feature = "event-handlers", feature = "keyboard-events"))]
pub struct KeyUp;
#[cfg(any(feature = "event-handlers", feature = "keyboard-events"))]
event!(KeyUp = "keyup");
#[cfg(any(feature = "event-handlers", feature = "keyboard-events"))]
fired!(KeyUp at crate::Node: crate::KeyboardEvent);
#[cfg(any(feature = "event-handlers", feature = "keyboard-events"))]
fired!(KeyUp at crate::Window: crate::KeyboardEvent);

/// The event `languagechange`.
#[doc(alias = "languagechange")]
#[cfg(any(feature = "event-handlers", feature = "window", feature = "worker-scope"))]
pub struct LanguageChange;
#[cfg(any(feature = "event-handlers", feature = "window", feature = "worker-scope"))]
event!(LanguageChange = "languagechange");
#[cfg(any(feature = "event-handlers", feature = "window"))]
fired!(LanguageChange at crate::Window: crate::Event);
#[cfg(feature = "worker-scope")]
fired!(LanguageChange at crate::WorkerGlobalScope: crate::Event);

/// The event `layoutchange`.
#[doc(alias = "layoutchange")]
#[cfg(all(feature = "experimental", feature = "keyboard"))]
pub struct LayoutChange;
#[cfg(all(feature = "experimental", feature = "keyboard"))]
event!(LayoutChange = "layoutchange");
#[cfg(all(feature = "experimental", feature = "keyboard"))]
fired!(LayoutChange at crate::Keyboard: crate::Event);

/// The event `leavepictureinpicture`.
#[doc(alias = "leavepictureinpicture")]
#[cfg(any(feature = "media", feature = "picture-in-picture"))]
pub struct LeavePictureInPicture;
#[cfg(any(feature = "media", feature = "picture-in-picture"))]
event!(LeavePictureInPicture = "leavepictureinpicture");
#[cfg(any(feature = "media", feature = "picture-in-picture"))]
fired!(LeavePictureInPicture at crate::Node: crate::PictureInPictureEvent);
#[cfg(any(feature = "media", feature = "picture-in-picture"))]
fired!(LeavePictureInPicture at crate::Window: crate::PictureInPictureEvent);

/// The event `levelchange`.
#[doc(alias = "levelchange")]
#[cfg(all(feature = "experimental", feature = "battery"))]
pub struct LevelChange;
#[cfg(all(feature = "experimental", feature = "battery"))]
event!(LevelChange = "levelchange");
#[cfg(all(feature = "experimental", feature = "battery"))]
fired!(LevelChange at crate::BatteryManager: crate::Event);

/// The event `load`.
#[doc(alias = "load")]
#[cfg(any(
    feature = "dom", feature = "event-handlers", feature = "file-reader", feature = "html", feature = "media-tracks",
    feature = "window", feature = "xhr",
))]
pub struct Load;
#[cfg(any(
    feature = "dom", feature = "event-handlers", feature = "file-reader", feature = "html", feature = "media-tracks",
    feature = "window", feature = "xhr",
))]
event!(Load = "load");
#[cfg(feature = "file-reader")]
fired!(Load at crate::FileReader: crate::ProgressEvent);
#[cfg(any(feature = "dom", feature = "event-handlers"))]
fired!(Load at crate::Document: crate::Event);
#[cfg(any(feature = "dom", feature = "event-handlers", feature = "html", feature = "media-tracks"))]
fired!(Load at crate::Element: crate::Event);
#[cfg(any(feature = "event-handlers", feature = "window"))]
fired!(Load at crate::Window: crate::Event);
#[cfg(feature = "xhr")]
fired!(Load at crate::XmlHttpRequestUpload: crate::ProgressEvent);
#[cfg(feature = "xhr")]
fired!(Load at crate::XmlHttpRequest: crate::ProgressEvent);

/// The event `loadeddata`.
#[doc(alias = "loadeddata")]
#[cfg(any(feature = "event-handlers", feature = "media"))]
pub struct LoadedData;
#[cfg(any(feature = "event-handlers", feature = "media"))]
event!(LoadedData = "loadeddata");
#[cfg(any(feature = "event-handlers", feature = "media"))]
fired!(LoadedData at crate::HtmlMediaElement: crate::Event);

/// The event `loadedmetadata`.
#[doc(alias = "loadedmetadata")]
#[cfg(any(feature = "event-handlers", feature = "media"))]
pub struct LoadedMetadata;
#[cfg(any(feature = "event-handlers", feature = "media"))]
event!(LoadedMetadata = "loadedmetadata");
#[cfg(any(feature = "event-handlers", feature = "media"))]
fired!(LoadedMetadata at crate::HtmlMediaElement: crate::Event);

/// The event `loadend`.
#[doc(alias = "loadend")]
#[cfg(any(feature = "file-reader", feature = "xhr"))]
pub struct LoadEnd;
#[cfg(any(feature = "file-reader", feature = "xhr"))]
event!(LoadEnd = "loadend");
#[cfg(feature = "file-reader")]
fired!(LoadEnd at crate::FileReader: crate::ProgressEvent);
#[cfg(feature = "xhr")]
fired!(LoadEnd at crate::XmlHttpRequestUpload: crate::ProgressEvent);
#[cfg(feature = "xhr")]
fired!(LoadEnd at crate::XmlHttpRequest: crate::ProgressEvent);

/// The event `loading`.
#[doc(alias = "loading")]
#[cfg(feature = "font-loading")]
pub struct Loading;
#[cfg(feature = "font-loading")]
event!(Loading = "loading");
#[cfg(feature = "font-loading")]
fired!(Loading at crate::FontFaceSet: crate::FontFaceSetLoadEvent);

/// The event `loadingdone`.
#[doc(alias = "loadingdone")]
#[cfg(feature = "font-loading")]
pub struct LoadingDone;
#[cfg(feature = "font-loading")]
event!(LoadingDone = "loadingdone");
#[cfg(feature = "font-loading")]
fired!(LoadingDone at crate::FontFaceSet: crate::FontFaceSetLoadEvent);

/// The event `loadingerror`.
#[doc(alias = "loadingerror")]
#[cfg(feature = "font-loading")]
pub struct LoadingError;
#[cfg(feature = "font-loading")]
event!(LoadingError = "loadingerror");
#[cfg(feature = "font-loading")]
fired!(LoadingError at crate::FontFaceSet: crate::FontFaceSetLoadEvent);

/// The event `loadstart`.
#[doc(alias = "loadstart")]
#[cfg(any(feature = "event-handlers", feature = "file-reader", feature = "media", feature = "xhr"))]
pub struct LoadStart;
#[cfg(any(feature = "event-handlers", feature = "file-reader", feature = "media", feature = "xhr"))]
event!(LoadStart = "loadstart");
#[cfg(feature = "file-reader")]
fired!(LoadStart at crate::FileReader: crate::ProgressEvent);
#[cfg(any(feature = "event-handlers", feature = "media"))]
fired!(LoadStart at crate::HtmlMediaElement: crate::Event);
#[cfg(feature = "xhr")]
fired!(LoadStart at crate::XmlHttpRequestUpload: crate::ProgressEvent);
#[cfg(feature = "xhr")]
fired!(LoadStart at crate::XmlHttpRequest: crate::ProgressEvent);

/// The event `location`.
#[doc(alias = "location")]
#[cfg(all(feature = "experimental", feature = "geolocation"))]
pub struct Location;
#[cfg(all(feature = "experimental", feature = "geolocation"))]
event!(Location = "location");
#[cfg(all(feature = "experimental", feature = "geolocation"))]
fired!(Location at crate::HtmlGeolocationElement: crate::Event);

/// The event `lostpointercapture`.
#[doc(alias = "lostpointercapture")]
#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
pub struct LostPointerCapture;
#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
event!(LostPointerCapture = "lostpointercapture");
#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
fired!(LostPointerCapture at crate::Node: crate::PointerEvent);
#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
fired!(LostPointerCapture at crate::Window: crate::PointerEvent);

/// The event `managedconfigurationchange`.
#[doc(alias = "managedconfigurationchange")]
#[cfg(all(feature = "experimental", feature = "managed-configuration"))]
pub struct ManagedConfigurationChange;
#[cfg(all(feature = "experimental", feature = "managed-configuration"))]
event!(ManagedConfigurationChange = "managedconfigurationchange");
#[cfg(all(feature = "experimental", feature = "managed-configuration"))]
fired!(ManagedConfigurationChange at crate::NavigatorManagedData: crate::Event);

/// The event `mark`.
#[doc(alias = "mark")]
#[cfg(feature = "speech-synthesis")]
pub struct Mark;
#[cfg(feature = "speech-synthesis")]
event!(Mark = "mark");
#[cfg(feature = "speech-synthesis")]
fired!(Mark at crate::SpeechSynthesisUtterance: crate::SpeechSynthesisEvent);

/// The event `message`.
#[doc(alias = "message")]
#[cfg(any(
    feature = "encrypted-media", feature = "event-handlers", feature = "message-channels", feature = "messaging",
    feature = "server-sent-events", feature = "service-worker-scope", feature = "service-workers",
    feature = "webrtc-data-channels", feature = "websockets", feature = "worker-scope", feature = "workers",
    all(feature = "experimental", any(feature = "iframes", feature = "presentation")),
))]
pub struct Message;
#[cfg(any(
    feature = "encrypted-media", feature = "event-handlers", feature = "message-channels", feature = "messaging",
    feature = "server-sent-events", feature = "service-worker-scope", feature = "service-workers",
    feature = "webrtc-data-channels", feature = "websockets", feature = "worker-scope", feature = "workers",
    all(feature = "experimental", any(feature = "iframes", feature = "presentation")),
))]
event!(Message = "message");
#[cfg(feature = "encrypted-media")]
fired!(Message at crate::MediaKeySession: crate::MediaKeyMessageEvent);
#[cfg(any(feature = "event-handlers", feature = "messaging"))]
fired!(Message at crate::Window: crate::MessageEvent);
#[cfg(feature = "server-sent-events")]
fired!(Message at crate::EventSource: crate::MessageEvent);
#[cfg(feature = "message-channels")]
fired!(Message at crate::MessagePort: crate::MessageEvent);
#[cfg(feature = "message-channels")]
fired!(Message at crate::BroadcastChannel: crate::MessageEvent);
#[cfg(feature = "worker-scope")]
fired!(Message at crate::DedicatedWorkerGlobalScope: crate::MessageEvent);
#[cfg(feature = "workers")]
fired!(Message at crate::Worker: crate::MessageEvent);
#[cfg(all(feature = "experimental", feature = "iframes"))]
fired!(Message at crate::HtmlPortalElement: crate::MessageEvent);
#[cfg(all(feature = "experimental", feature = "iframes"))]
fired!(Message at crate::PortalHost: crate::MessageEvent);
#[cfg(all(feature = "experimental", feature = "presentation"))]
fired!(Message at crate::PresentationConnection: crate::MessageEvent);
#[cfg(feature = "service-workers")]
fired!(Message at crate::ServiceWorkerContainer: crate::MessageEvent);
#[cfg(feature = "service-worker-scope")]
fired!(Message at crate::ServiceWorkerGlobalScope: crate::ExtendableMessageEvent);
#[cfg(feature = "webrtc-data-channels")]
fired!(Message at crate::RtcDataChannel: crate::MessageEvent);
#[cfg(feature = "websockets")]
fired!(Message at crate::WebSocket: crate::MessageEvent);

/// The event `messageerror`.
#[doc(alias = "messageerror")]
#[cfg(any(
    feature = "event-handlers", feature = "message-channels", feature = "messaging", feature = "service-worker-scope",
    feature = "service-workers", feature = "worker-scope", feature = "workers",
    all(feature = "experimental", feature = "iframes"),
))]
pub struct MessageError;
#[cfg(any(
    feature = "event-handlers", feature = "message-channels", feature = "messaging", feature = "service-worker-scope",
    feature = "service-workers", feature = "worker-scope", feature = "workers",
    all(feature = "experimental", feature = "iframes"),
))]
event!(MessageError = "messageerror");
#[cfg(any(feature = "event-handlers", feature = "messaging"))]
fired!(MessageError at crate::Window: crate::MessageEvent);
#[cfg(feature = "message-channels")]
fired!(MessageError at crate::MessagePort: crate::MessageEvent);
#[cfg(feature = "message-channels")]
fired!(MessageError at crate::BroadcastChannel: crate::MessageEvent);
#[cfg(feature = "worker-scope")]
fired!(MessageError at crate::DedicatedWorkerGlobalScope: crate::MessageEvent);
#[cfg(feature = "workers")]
fired!(MessageError at crate::Worker: crate::MessageEvent);
#[cfg(all(feature = "experimental", feature = "iframes"))]
fired!(MessageError at crate::HtmlPortalElement: crate::MessageEvent);
#[cfg(all(feature = "experimental", feature = "iframes"))]
fired!(MessageError at crate::PortalHost: crate::MessageEvent);
#[cfg(feature = "service-workers")]
fired!(MessageError at crate::ServiceWorkerContainer: crate::MessageEvent);
#[cfg(feature = "service-worker-scope")]
fired!(MessageError at crate::ServiceWorkerGlobalScope: crate::ExtendableMessageEvent);

/// The event `midimessage`.
#[doc(alias = "midimessage")]
#[cfg(feature = "web-midi")]
pub struct MidiMessage;
#[cfg(feature = "web-midi")]
event!(MidiMessage = "midimessage");
#[cfg(feature = "web-midi")]
fired!(MidiMessage at crate::MidiInput: crate::MidiMessageEvent);

/// The event `mousedown`.
#[doc(alias = "mousedown")]
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers"))]
pub struct MouseDown;
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers"))]
event!(MouseDown = "mousedown");
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers"))]
fired!(MouseDown at crate::Node: crate::MouseEvent);
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers"))]
fired!(MouseDown at crate::Window: crate::MouseEvent);

/// The event `mouseenter`.
#[doc(alias = "mouseenter")]
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers"))]
pub struct MouseEnter;
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers"))]
event!(MouseEnter = "mouseenter");
#[cfg(any(feature = "mouse-events", feature = "svg-event-handlers"))]
fired!(MouseEnter at crate::SvgElement: crate::MouseEvent);
#[cfg(any(feature = "event-handlers", feature = "mouse-events"))]
fired!(MouseEnter at crate::Document: crate::MouseEvent);
#[cfg(any(feature = "event-handlers", feature = "mouse-events"))]
fired!(MouseEnter at crate::HtmlElement: crate::MouseEvent);
#[cfg(any(feature = "event-handlers", feature = "mouse-events"))]
fired!(MouseEnter at crate::Window: crate::MouseEvent);
#[cfg(any(feature = "mathml", feature = "mouse-events"))]
fired!(MouseEnter at crate::MathMlElement: crate::MouseEvent);

/// The event `mouseleave`.
#[doc(alias = "mouseleave")]
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers"))]
pub struct MouseLeave;
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers"))]
event!(MouseLeave = "mouseleave");
#[cfg(any(feature = "mouse-events", feature = "svg-event-handlers"))]
fired!(MouseLeave at crate::SvgElement: crate::MouseEvent);
#[cfg(any(feature = "event-handlers", feature = "mouse-events"))]
fired!(MouseLeave at crate::Document: crate::MouseEvent);
#[cfg(any(feature = "event-handlers", feature = "mouse-events"))]
fired!(MouseLeave at crate::HtmlElement: crate::MouseEvent);
#[cfg(any(feature = "event-handlers", feature = "mouse-events"))]
fired!(MouseLeave at crate::Window: crate::MouseEvent);
#[cfg(any(feature = "mathml", feature = "mouse-events"))]
fired!(MouseLeave at crate::MathMlElement: crate::MouseEvent);

/// The event `mousemove`.
#[doc(alias = "mousemove")]
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers"))]
pub struct MouseMove;
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers"))]
event!(MouseMove = "mousemove");
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers"))]
fired!(MouseMove at crate::Node: crate::MouseEvent);
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers"))]
fired!(MouseMove at crate::Window: crate::MouseEvent);

/// The event `mouseout`.
#[doc(alias = "mouseout")]
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers"))]
pub struct MouseOut;
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers"))]
event!(MouseOut = "mouseout");
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers"))]
fired!(MouseOut at crate::Node: crate::MouseEvent);
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers"))]
fired!(MouseOut at crate::Window: crate::MouseEvent);

/// The event `mouseover`.
#[doc(alias = "mouseover")]
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers"))]
pub struct MouseOver;
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers"))]
event!(MouseOver = "mouseover");
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers"))]
fired!(MouseOver at crate::Node: crate::MouseEvent);
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers"))]
fired!(MouseOver at crate::Window: crate::MouseEvent);

/// The event `mouseup`.
#[doc(alias = "mouseup")]
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers"))]
pub struct MouseUp;
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers"))]
event!(MouseUp = "mouseup");
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers"))]
fired!(MouseUp at crate::Node: crate::MouseEvent);
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers"))]
fired!(MouseUp at crate::Window: crate::MouseEvent);

/// The event `mute`.
#[doc(alias = "mute")]
#[cfg(feature = "media-capture")]
pub struct Mute;
#[cfg(feature = "media-capture")]
event!(Mute = "mute");
#[cfg(feature = "media-capture")]
fired!(Mute at crate::MediaStreamTrack: crate::Event);

/// The event `navbeforefocus`.
#[doc(alias = "navbeforefocus")]
#[cfg(all(feature = "experimental", feature = "css-drafts"))]
pub struct NavBeforeFocus;
#[cfg(all(feature = "experimental", feature = "css-drafts"))]
event!(NavBeforeFocus = "navbeforefocus");
#[cfg(all(feature = "experimental", feature = "css-drafts"))]
fired!(NavBeforeFocus at crate::Node: crate::NavigationEvent);
#[cfg(all(feature = "experimental", feature = "css-drafts"))]
fired!(NavBeforeFocus at crate::Window: crate::NavigationEvent);

/// The event `navigate`.
#[doc(alias = "navigate")]
#[cfg(feature = "navigation")]
pub struct Navigate;
#[cfg(feature = "navigation")]
event!(Navigate = "navigate");
#[cfg(feature = "navigation")]
fired!(Navigate at crate::Navigation: crate::NavigateEvent);

/// The event `navigateerror`.
#[doc(alias = "navigateerror")]
#[cfg(feature = "navigation")]
pub struct NavigateError;
#[cfg(feature = "navigation")]
event!(NavigateError = "navigateerror");
#[cfg(feature = "navigation")]
fired!(NavigateError at crate::Navigation: crate::ErrorEvent);

/// The event `navigatesuccess`.
#[doc(alias = "navigatesuccess")]
#[cfg(feature = "navigation")]
pub struct NavigateSuccess;
#[cfg(feature = "navigation")]
event!(NavigateSuccess = "navigatesuccess");
#[cfg(feature = "navigation")]
fired!(NavigateSuccess at crate::Navigation: crate::Event);

/// The event `navnotarget`.
#[doc(alias = "navnotarget")]
#[cfg(all(feature = "experimental", feature = "css-drafts"))]
pub struct NavNoTarget;
#[cfg(all(feature = "experimental", feature = "css-drafts"))]
event!(NavNoTarget = "navnotarget");
#[cfg(all(feature = "experimental", feature = "css-drafts"))]
fired!(NavNoTarget at crate::Node: crate::NavigationEvent);
#[cfg(all(feature = "experimental", feature = "css-drafts"))]
fired!(NavNoTarget at crate::Window: crate::NavigationEvent);

/// The event `negotiationneeded`.
#[doc(alias = "negotiationneeded")]
#[cfg(feature = "webrtc")]
pub struct NegotiationNeeded;
#[cfg(feature = "webrtc")]
event!(NegotiationNeeded = "negotiationneeded");
#[cfg(feature = "webrtc")]
fired!(NegotiationNeeded at crate::RtcPeerConnection: crate::Event);

/// The event `nomatch`.
#[doc(alias = "nomatch")]
#[cfg(feature = "speech-recognition")]
pub struct NoMatch;
#[cfg(feature = "speech-recognition")]
event!(NoMatch = "nomatch");
#[cfg(feature = "speech-recognition")]
fired!(NoMatch at crate::SpeechRecognition: crate::SpeechRecognitionEvent);

/// The event `notificationclick`.
#[doc(alias = "notificationclick")]
#[cfg(feature = "service-worker-scope")]
pub struct NotificationClick;
#[cfg(feature = "service-worker-scope")]
event!(NotificationClick = "notificationclick");
#[cfg(feature = "service-worker-scope")]
fired!(NotificationClick at crate::ServiceWorkerGlobalScope: crate::NotificationEvent);

/// The event `notificationclose`.
#[doc(alias = "notificationclose")]
#[cfg(feature = "service-worker-scope")]
pub struct NotificationClose;
#[cfg(feature = "service-worker-scope")]
event!(NotificationClose = "notificationclose");
#[cfg(feature = "service-worker-scope")]
fired!(NotificationClose at crate::ServiceWorkerGlobalScope: crate::NotificationEvent);

/// The event `offline`.
#[doc(alias = "offline")]
#[cfg(any(feature = "event-handlers", feature = "window", feature = "worker-scope"))]
pub struct Offline;
#[cfg(any(feature = "event-handlers", feature = "window", feature = "worker-scope"))]
event!(Offline = "offline");
#[cfg(any(feature = "event-handlers", feature = "window"))]
fired!(Offline at crate::Window: crate::Event);
#[cfg(feature = "worker-scope")]
fired!(Offline at crate::WorkerGlobalScope: crate::Event);

/// The event `online`.
#[doc(alias = "online")]
#[cfg(any(feature = "event-handlers", feature = "window", feature = "worker-scope"))]
pub struct Online;
#[cfg(any(feature = "event-handlers", feature = "window", feature = "worker-scope"))]
event!(Online = "online");
#[cfg(any(feature = "event-handlers", feature = "window"))]
fired!(Online at crate::Window: crate::Event);
#[cfg(feature = "worker-scope")]
fired!(Online at crate::WorkerGlobalScope: crate::Event);

/// The event `open`.
#[doc(alias = "open")]
#[cfg(any(feature = "server-sent-events", feature = "webrtc-data-channels", feature = "websockets"))]
pub struct Open;
#[cfg(any(feature = "server-sent-events", feature = "webrtc-data-channels", feature = "websockets"))]
event!(Open = "open");
#[cfg(feature = "server-sent-events")]
fired!(Open at crate::EventSource: crate::Event);
#[cfg(feature = "webrtc-data-channels")]
fired!(Open at crate::RtcDataChannel: crate::Event);
#[cfg(feature = "websockets")]
fired!(Open at crate::WebSocket: crate::Event);

/// The event `orientationchange`.
#[doc(alias = "orientationchange")]
#[cfg(any(feature = "window", feature = "window-geometry"))]
pub struct OrientationChange;
#[cfg(any(feature = "window", feature = "window-geometry"))]
event!(OrientationChange = "orientationchange");
#[cfg(any(feature = "window", feature = "window-geometry"))]
fired!(OrientationChange at crate::Window: crate::Event);

/// The event `pagehide`.
#[doc(alias = "pagehide")]
#[cfg(any(feature = "event-handlers", feature = "page-lifecycle"))]
pub struct PageHide;
#[cfg(any(feature = "event-handlers", feature = "page-lifecycle"))]
event!(PageHide = "pagehide");
#[cfg(any(feature = "event-handlers", feature = "page-lifecycle"))]
fired!(PageHide at crate::Window: crate::PageTransitionEvent);

/// The event `pagereveal`.
#[doc(alias = "pagereveal")]
#[cfg(any(feature = "event-handlers", feature = "page-lifecycle"))]
pub struct PageReveal;
#[cfg(any(feature = "event-handlers", feature = "page-lifecycle"))]
event!(PageReveal = "pagereveal");
#[cfg(any(feature = "event-handlers", feature = "page-lifecycle"))]
fired!(PageReveal at crate::Window: crate::PageRevealEvent);

/// The event `pageshow`.
#[doc(alias = "pageshow")]
#[cfg(any(feature = "event-handlers", feature = "page-lifecycle"))]
pub struct PageShow;
#[cfg(any(feature = "event-handlers", feature = "page-lifecycle"))]
event!(PageShow = "pageshow");
#[cfg(any(feature = "event-handlers", feature = "page-lifecycle"))]
fired!(PageShow at crate::Window: crate::PageTransitionEvent);

/// The event `pageswap`.
#[doc(alias = "pageswap")]
#[cfg(any(feature = "event-handlers", feature = "page-lifecycle"))]
pub struct PageSwap;
#[cfg(any(feature = "event-handlers", feature = "page-lifecycle"))]
event!(PageSwap = "pageswap");
#[cfg(any(feature = "event-handlers", feature = "page-lifecycle"))]
fired!(PageSwap at crate::Window: crate::PageSwapEvent);

/// The event `paste`.
#[doc(alias = "paste")]
#[cfg(any(feature = "clipboard", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers"))]
pub struct Paste;
#[cfg(any(feature = "clipboard", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers"))]
event!(Paste = "paste");
#[cfg(any(feature = "clipboard", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers"))]
fired!(Paste at crate::Node: crate::ClipboardEvent);
#[cfg(any(feature = "clipboard", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers"))]
fired!(Paste at crate::Window: crate::ClipboardEvent);

/// The event `pause`.
#[doc(alias = "pause")]
#[cfg(any(feature = "event-handlers", feature = "media", feature = "media-recorder", feature = "speech-synthesis"))]
pub struct Pause;
#[cfg(any(feature = "event-handlers", feature = "media", feature = "media-recorder", feature = "speech-synthesis"))]
event!(Pause = "pause");
#[cfg(any(feature = "event-handlers", feature = "media"))]
fired!(Pause at crate::HtmlMediaElement: crate::Event);
#[cfg(feature = "media-recorder")]
fired!(Pause at crate::MediaRecorder: crate::Event);
#[cfg(feature = "speech-synthesis")]
fired!(Pause at crate::SpeechSynthesisUtterance: crate::SpeechSynthesisEvent);

/// The event `payerdetailchange`.
#[doc(alias = "payerdetailchange")]
#[cfg(feature = "payment-request")]
pub struct PayerDetailChange;
#[cfg(feature = "payment-request")]
event!(PayerDetailChange = "payerdetailchange");
#[cfg(feature = "payment-request")]
fired!(PayerDetailChange at crate::PaymentResponse: crate::PaymentRequestUpdateEvent);

/// The event `paymentmethodchange`.
#[doc(alias = "paymentmethodchange")]
#[cfg(feature = "payment-request")]
pub struct PaymentMethodChange;
#[cfg(feature = "payment-request")]
event!(PaymentMethodChange = "paymentmethodchange");
#[cfg(feature = "payment-request")]
fired!(PaymentMethodChange at crate::PaymentRequest: crate::PaymentMethodChangeEvent);

/// The event `paymentrequest`.
#[doc(alias = "paymentrequest")]
#[cfg(all(feature = "experimental", feature = "service-worker-scope"))]
pub struct PaymentRequest;
#[cfg(all(feature = "experimental", feature = "service-worker-scope"))]
event!(PaymentRequest = "paymentrequest");
#[cfg(all(feature = "experimental", feature = "service-worker-scope"))]
fired!(PaymentRequest at crate::ServiceWorkerGlobalScope: crate::PaymentRequestEvent);

/// The event `periodicsync`.
#[doc(alias = "periodicsync")]
#[cfg(all(feature = "experimental", feature = "service-worker-scope"))]
pub struct PeriodicSync;
#[cfg(all(feature = "experimental", feature = "service-worker-scope"))]
event!(PeriodicSync = "periodicsync");
#[cfg(all(feature = "experimental", feature = "service-worker-scope"))]
fired!(PeriodicSync at crate::ServiceWorkerGlobalScope: crate::PeriodicSyncEvent);

/// The event `play`.
#[doc(alias = "play")]
#[cfg(any(feature = "event-handlers", feature = "media"))]
pub struct Play;
#[cfg(any(feature = "event-handlers", feature = "media"))]
event!(Play = "play");
#[cfg(any(feature = "event-handlers", feature = "media"))]
fired!(Play at crate::HtmlMediaElement: crate::Event);

/// The event `playing`.
#[doc(alias = "playing")]
#[cfg(any(feature = "event-handlers", feature = "media"))]
pub struct Playing;
#[cfg(any(feature = "event-handlers", feature = "media"))]
event!(Playing = "playing");
#[cfg(any(feature = "event-handlers", feature = "media"))]
fired!(Playing at crate::HtmlMediaElement: crate::Event);

/// The event `pointercancel`.
#[doc(alias = "pointercancel")]
#[cfg(any(feature = "dom", feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
pub struct PointerCancel;
#[cfg(any(feature = "dom", feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
event!(PointerCancel = "pointercancel");
#[cfg(any(feature = "dom", feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
fired!(PointerCancel at crate::Node: crate::PointerEvent);
#[cfg(any(feature = "dom", feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
fired!(PointerCancel at crate::Window: crate::PointerEvent);

/// The event `pointerdown`.
#[doc(alias = "pointerdown")]
#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
pub struct PointerDown;
#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
event!(PointerDown = "pointerdown");
#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
fired!(PointerDown at crate::Node: crate::PointerEvent);
#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
fired!(PointerDown at crate::Window: crate::PointerEvent);

/// The event `pointerenter`.
#[doc(alias = "pointerenter")]
#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
pub struct PointerEnter;
#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
event!(PointerEnter = "pointerenter");
#[cfg(any(feature = "pointer-events", feature = "svg-event-handlers"))]
fired!(PointerEnter at crate::SvgElement: crate::PointerEvent);
#[cfg(any(feature = "event-handlers", feature = "pointer-events"))]
fired!(PointerEnter at crate::Document: crate::PointerEvent);
#[cfg(any(feature = "event-handlers", feature = "pointer-events"))]
fired!(PointerEnter at crate::HtmlElement: crate::PointerEvent);
#[cfg(any(feature = "event-handlers", feature = "pointer-events"))]
fired!(PointerEnter at crate::Window: crate::PointerEvent);
#[cfg(feature = "pointer-events")]
fired!(PointerEnter at crate::MathMlElement: crate::PointerEvent);

/// The event `pointerleave`.
#[doc(alias = "pointerleave")]
#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
pub struct PointerLeave;
#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
event!(PointerLeave = "pointerleave");
#[cfg(any(feature = "pointer-events", feature = "svg-event-handlers"))]
fired!(PointerLeave at crate::SvgElement: crate::PointerEvent);
#[cfg(any(feature = "event-handlers", feature = "pointer-events"))]
fired!(PointerLeave at crate::Document: crate::PointerEvent);
#[cfg(any(feature = "event-handlers", feature = "pointer-events"))]
fired!(PointerLeave at crate::HtmlElement: crate::PointerEvent);
#[cfg(any(feature = "event-handlers", feature = "pointer-events"))]
fired!(PointerLeave at crate::Window: crate::PointerEvent);
#[cfg(feature = "pointer-events")]
fired!(PointerLeave at crate::MathMlElement: crate::PointerEvent);

/// The event `pointerlockchange`.
#[doc(alias = "pointerlockchange")]
#[cfg(any(feature = "dom", feature = "pointer-lock"))]
pub struct PointerLockChange;
#[cfg(any(feature = "dom", feature = "pointer-lock"))]
event!(PointerLockChange = "pointerlockchange");
#[cfg(any(feature = "dom", feature = "pointer-lock"))]
fired!(PointerLockChange at crate::Document: crate::Event);

/// The event `pointerlockerror`.
#[doc(alias = "pointerlockerror")]
#[cfg(any(feature = "dom", feature = "pointer-lock"))]
pub struct PointerLockError;
#[cfg(any(feature = "dom", feature = "pointer-lock"))]
event!(PointerLockError = "pointerlockerror");
#[cfg(any(feature = "dom", feature = "pointer-lock"))]
fired!(PointerLockError at crate::Document: crate::Event);

/// The event `pointermove`.
#[doc(alias = "pointermove")]
#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
pub struct PointerMove;
#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
event!(PointerMove = "pointermove");
#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
fired!(PointerMove at crate::Node: crate::PointerEvent);
#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
fired!(PointerMove at crate::Window: crate::PointerEvent);

/// The event `pointerout`.
#[doc(alias = "pointerout")]
#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
pub struct PointerOut;
#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
event!(PointerOut = "pointerout");
#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
fired!(PointerOut at crate::Node: crate::PointerEvent);
#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
fired!(PointerOut at crate::Window: crate::PointerEvent);

/// The event `pointerover`.
#[doc(alias = "pointerover")]
#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
pub struct PointerOver;
#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
event!(PointerOver = "pointerover");
#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
fired!(PointerOver at crate::Node: crate::PointerEvent);
#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
fired!(PointerOver at crate::Window: crate::PointerEvent);

/// The event `pointerrawupdate`.
#[doc(alias = "pointerrawupdate")]
#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
pub struct PointerRawUpdate;
#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
event!(PointerRawUpdate = "pointerrawupdate");
#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
fired!(PointerRawUpdate at crate::Node: crate::PointerEvent);
#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
fired!(PointerRawUpdate at crate::Window: crate::PointerEvent);

/// The event `pointerup`.
#[doc(alias = "pointerup")]
#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
pub struct PointerUp;
#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
event!(PointerUp = "pointerup");
#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
fired!(PointerUp at crate::Node: crate::PointerEvent);
#[cfg(any(feature = "event-handlers", feature = "pointer-events", feature = "svg-event-handlers"))]
fired!(PointerUp at crate::Window: crate::PointerEvent);

/// The event `popstate`.
#[doc(alias = "popstate")]
#[cfg(any(feature = "event-handlers", feature = "history"))]
pub struct PopState;
#[cfg(any(feature = "event-handlers", feature = "history"))]
event!(PopState = "popstate");
#[cfg(any(feature = "event-handlers", feature = "history"))]
fired!(PopState at crate::Window: crate::PopStateEvent);

/// The event `portalactivate`.
#[doc(alias = "portalactivate")]
#[cfg(all(feature = "experimental", any(feature = "event-handlers", feature = "iframes")))]
pub struct PortalActivate;
#[cfg(all(feature = "experimental", any(feature = "event-handlers", feature = "iframes")))]
event!(PortalActivate = "portalactivate");
#[cfg(all(feature = "experimental", any(feature = "event-handlers", feature = "iframes")))]
fired!(PortalActivate at crate::Window: crate::PortalActivateEvent);

/// The event `prerenderingchange`.
#[doc(alias = "prerenderingchange")]
#[cfg(all(feature = "experimental", any(feature = "dom", feature = "page-lifecycle")))]
pub struct PrerenderingChange;
#[cfg(all(feature = "experimental", any(feature = "dom", feature = "page-lifecycle")))]
event!(PrerenderingChange = "prerenderingchange");
#[cfg(all(feature = "experimental", any(feature = "dom", feature = "page-lifecycle")))]
fired!(PrerenderingChange at crate::Document: crate::Event);

/// The event `prioritychange`.
#[doc(alias = "prioritychange")]
#[cfg(feature = "scheduler")]
pub struct PriorityChange;
#[cfg(feature = "scheduler")]
event!(PriorityChange = "prioritychange");
#[cfg(feature = "scheduler")]
fired!(PriorityChange at crate::TaskSignal: crate::TaskPriorityChangeEvent);

/// The event `processorerror`.
#[doc(alias = "processorerror")]
#[cfg(feature = "audio-worklet")]
pub struct ProcessorError;
#[cfg(feature = "audio-worklet")]
event!(ProcessorError = "processorerror");
#[cfg(feature = "audio-worklet")]
fired!(ProcessorError at crate::AudioWorkletNode: crate::ErrorEvent);

/// The event `progress`.
#[doc(alias = "progress")]
#[cfg(any(
    feature = "event-handlers", feature = "file-reader", feature = "media", feature = "xhr",
    all(feature = "experimental", feature = "background-fetch"),
))]
pub struct Progress;
#[cfg(any(
    feature = "event-handlers", feature = "file-reader", feature = "media", feature = "xhr",
    all(feature = "experimental", feature = "background-fetch"),
))]
event!(Progress = "progress");
#[cfg(feature = "file-reader")]
fired!(Progress at crate::FileReader: crate::ProgressEvent);
#[cfg(all(feature = "experimental", feature = "background-fetch"))]
fired!(Progress at crate::BackgroundFetchRegistration: crate::Event);
#[cfg(any(feature = "event-handlers", feature = "media"))]
fired!(Progress at crate::HtmlMediaElement: crate::Event);
#[cfg(feature = "xhr")]
fired!(Progress at crate::XmlHttpRequestUpload: crate::ProgressEvent);
#[cfg(feature = "xhr")]
fired!(Progress at crate::XmlHttpRequest: crate::ProgressEvent);

/// The event `promptaction`.
#[doc(alias = "promptaction")]
#[cfg(all(feature = "experimental", feature = "geolocation"))]
pub struct PromptAction;
#[cfg(all(feature = "experimental", feature = "geolocation"))]
event!(PromptAction = "promptaction");
#[cfg(all(feature = "experimental", feature = "geolocation"))]
fired!(PromptAction at crate::Node: crate::Event);
#[cfg(all(feature = "experimental", feature = "geolocation"))]
fired!(PromptAction at crate::Window: crate::Event);

/// The event `promptdismiss`.
#[doc(alias = "promptdismiss")]
#[cfg(all(feature = "experimental", feature = "geolocation"))]
pub struct PromptDismiss;
#[cfg(all(feature = "experimental", feature = "geolocation"))]
event!(PromptDismiss = "promptdismiss");
#[cfg(all(feature = "experimental", feature = "geolocation"))]
fired!(PromptDismiss at crate::Node: crate::Event);
#[cfg(all(feature = "experimental", feature = "geolocation"))]
fired!(PromptDismiss at crate::Window: crate::Event);

/// The event `push`.
#[doc(alias = "push")]
#[cfg(feature = "service-worker-scope")]
pub struct Push;
#[cfg(feature = "service-worker-scope")]
event!(Push = "push");
#[cfg(feature = "service-worker-scope")]
fired!(Push at crate::ServiceWorkerGlobalScope: crate::PushEvent);

/// The event `pushsubscriptionchange`.
#[doc(alias = "pushsubscriptionchange")]
#[cfg(feature = "service-worker-scope")]
pub struct PushSubscriptionChange;
#[cfg(feature = "service-worker-scope")]
event!(PushSubscriptionChange = "pushsubscriptionchange");
#[cfg(feature = "service-worker-scope")]
fired!(PushSubscriptionChange at crate::ServiceWorkerGlobalScope: crate::PushSubscriptionChangeEvent);

/// The event `quotaoverflow`.
#[doc(alias = "quotaoverflow")]
#[cfg(all(feature = "experimental", feature = "language-model"))]
pub struct QuotaOverflow;
#[cfg(all(feature = "experimental", feature = "language-model"))]
event!(QuotaOverflow = "quotaoverflow");
#[cfg(all(feature = "experimental", feature = "language-model"))]
fired!(QuotaOverflow at crate::LanguageModel: crate::Event);

/// The event `ratechange`.
#[doc(alias = "ratechange")]
#[cfg(any(feature = "event-handlers", feature = "media"))]
pub struct RateChange;
#[cfg(any(feature = "event-handlers", feature = "media"))]
event!(RateChange = "ratechange");
#[cfg(any(feature = "event-handlers", feature = "media"))]
fired!(RateChange at crate::HtmlMediaElement: crate::Event);

/// The event `reading`.
#[doc(alias = "reading")]
#[cfg(all(feature = "experimental", any(feature = "sensors", feature = "web-nfc")))]
pub struct Reading;
#[cfg(all(feature = "experimental", any(feature = "sensors", feature = "web-nfc")))]
event!(Reading = "reading");
#[cfg(all(feature = "experimental", feature = "sensors"))]
fired!(Reading at crate::Sensor: crate::Event);
#[cfg(all(feature = "experimental", feature = "web-nfc"))]
fired!(Reading at crate::NdefReader: crate::NdefReadingEvent);

/// The event `readingerror`.
#[doc(alias = "readingerror")]
#[cfg(all(feature = "experimental", feature = "web-nfc"))]
pub struct ReadingError;
#[cfg(all(feature = "experimental", feature = "web-nfc"))]
event!(ReadingError = "readingerror");
#[cfg(all(feature = "experimental", feature = "web-nfc"))]
fired!(ReadingError at crate::NdefReader: crate::Event);

/// The event `readystatechange`.
#[doc(alias = "readystatechange")]
#[cfg(any(feature = "dom", feature = "html", feature = "xhr"))]
pub struct ReadyStateChange;
#[cfg(any(feature = "dom", feature = "html", feature = "xhr"))]
event!(ReadyStateChange = "readystatechange");
#[cfg(any(feature = "dom", feature = "html"))]
fired!(ReadyStateChange at crate::Document: crate::Event);
#[cfg(feature = "xhr")]
fired!(ReadyStateChange at crate::XmlHttpRequest: crate::Event);

/// The event `redraw`.
#[doc(alias = "redraw")]
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
pub struct Redraw;
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
event!(Redraw = "redraw");
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
fired!(Redraw at crate::XrQuadLayer: crate::XrLayerEvent);
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
fired!(Redraw at crate::XrCylinderLayer: crate::XrLayerEvent);
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
fired!(Redraw at crate::XrEquirectLayer: crate::XrLayerEvent);
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
fired!(Redraw at crate::XrCubeLayer: crate::XrLayerEvent);

/// The event `reflectionchange`.
#[doc(alias = "reflectionchange")]
#[cfg(all(feature = "experimental", feature = "webxr-environment"))]
pub struct ReflectionChange;
#[cfg(all(feature = "experimental", feature = "webxr-environment"))]
event!(ReflectionChange = "reflectionchange");
#[cfg(all(feature = "experimental", feature = "webxr-environment"))]
fired!(ReflectionChange at crate::XrLightProbe: crate::Event);

/// The event `rejectionhandled`.
#[doc(alias = "rejectionhandled")]
#[cfg(any(feature = "error-events", feature = "event-handlers", feature = "worker-scope"))]
pub struct RejectionHandled;
#[cfg(any(feature = "error-events", feature = "event-handlers", feature = "worker-scope"))]
event!(RejectionHandled = "rejectionhandled");
#[cfg(any(feature = "error-events", feature = "event-handlers"))]
fired!(RejectionHandled at crate::Window: crate::PromiseRejectionEvent);
#[cfg(feature = "worker-scope")]
fired!(RejectionHandled at crate::WorkerGlobalScope: crate::PromiseRejectionEvent);

/// The event `release`.
#[doc(alias = "release")]
#[cfg(feature = "wake-lock")]
pub struct Release;
#[cfg(feature = "wake-lock")]
event!(Release = "release");
#[cfg(feature = "wake-lock")]
fired!(Release at crate::WakeLockSentinel: crate::Event);

/// The event `remove`.
#[doc(alias = "remove")]
#[cfg(feature = "web-animations")]
pub struct Remove;
#[cfg(feature = "web-animations")]
event!(Remove = "remove");
#[cfg(feature = "web-animations")]
fired!(Remove at crate::Animation: crate::AnimationPlaybackEvent);

/// The event `removesourcebuffer`.
#[doc(alias = "removesourcebuffer")]
#[cfg(feature = "media-source")]
pub struct RemoveSourceBuffer;
#[cfg(feature = "media-source")]
event!(RemoveSourceBuffer = "removesourcebuffer");
#[cfg(feature = "media-source")]
fired!(RemoveSourceBuffer at crate::SourceBufferList: crate::Event);

/// The event `removetrack`.
#[doc(alias = "removetrack")]
#[cfg(any(feature = "media-capture", feature = "media-tracks"))]
pub struct RemoveTrack;
#[cfg(any(feature = "media-capture", feature = "media-tracks"))]
event!(RemoveTrack = "removetrack");
#[cfg(all(feature = "experimental", feature = "media-tracks"))]
fired!(RemoveTrack at crate::AudioTrackList: crate::TrackEvent);
#[cfg(all(feature = "experimental", feature = "media-tracks"))]
fired!(RemoveTrack at crate::VideoTrackList: crate::TrackEvent);
#[cfg(feature = "media-tracks")]
fired!(RemoveTrack at crate::TextTrackList: crate::TrackEvent);
#[cfg(feature = "media-capture")]
fired!(RemoveTrack at crate::MediaStream: crate::MediaStreamTrackEvent);

/// The event `repeat`.
#[doc(alias = "repeat")]
#[cfg(all(feature = "experimental", feature = "svg-animations"))]
pub struct Repeat;
#[cfg(all(feature = "experimental", feature = "svg-animations"))]
event!(Repeat = "repeat");
#[cfg(all(feature = "experimental", feature = "svg-animations"))]
fired!(Repeat at crate::SvgAnimationElement: crate::TimeEvent);

/// The event `reset`.
#[doc(alias = "reset")]
#[cfg(any(feature = "event-handlers", feature = "forms", all(feature = "experimental", feature = "webxr")))]
pub struct Reset;
#[cfg(any(feature = "event-handlers", feature = "forms", all(feature = "experimental", feature = "webxr")))]
event!(Reset = "reset");
#[cfg(any(feature = "event-handlers", feature = "forms"))]
fired!(Reset at crate::Node: crate::Event);
#[cfg(any(feature = "event-handlers", feature = "forms"))]
fired!(Reset at crate::Window: crate::Event);
#[cfg(all(feature = "experimental", feature = "webxr"))]
fired!(Reset at crate::XrReferenceSpace: crate::XrReferenceSpaceEvent);

/// The event `resize`.
#[doc(alias = "resize")]
#[cfg(any(
    feature = "event-handlers", feature = "media", feature = "picture-in-picture", feature = "visual-viewport",
    feature = "window",
))]
pub struct Resize;
#[cfg(any(
    feature = "event-handlers", feature = "media", feature = "picture-in-picture", feature = "visual-viewport",
    feature = "window",
))]
event!(Resize = "resize");
#[cfg(feature = "visual-viewport")]
fired!(Resize at crate::VisualViewport: crate::Event);
#[cfg(any(feature = "event-handlers", feature = "media"))]
fired!(Resize at crate::HtmlMediaElement: crate::Event);
#[cfg(any(feature = "event-handlers", feature = "window"))]
fired!(Resize at crate::Window: crate::Event);
#[cfg(feature = "picture-in-picture")]
fired!(Resize at crate::PictureInPictureWindow: crate::Event);

/// The event `resourcetimingbufferfull`.
#[doc(alias = "resourcetimingbufferfull")]
#[cfg(any(feature = "performance", feature = "resource-timing"))]
pub struct ResourceTimingBufferFull;
#[cfg(any(feature = "performance", feature = "resource-timing"))]
event!(ResourceTimingBufferFull = "resourcetimingbufferfull");
#[cfg(any(feature = "performance", feature = "resource-timing"))]
fired!(ResourceTimingBufferFull at crate::Performance: crate::Event);

/// The event `result`.
#[doc(alias = "result")]
#[cfg(feature = "speech-recognition")]
pub struct Result;
#[cfg(feature = "speech-recognition")]
event!(Result = "result");
#[cfg(feature = "speech-recognition")]
fired!(Result at crate::SpeechRecognition: crate::SpeechRecognitionEvent);

/// The event `resume`.
#[doc(alias = "resume")]
#[cfg(any(
    feature = "media-recorder", feature = "speech-synthesis",
    all(feature = "experimental", any(feature = "dom", feature = "page-lifecycle")),
))]
pub struct Resume;
#[cfg(any(
    feature = "media-recorder", feature = "speech-synthesis",
    all(feature = "experimental", any(feature = "dom", feature = "page-lifecycle")),
))]
event!(Resume = "resume");
#[cfg(all(feature = "experimental", any(feature = "dom", feature = "page-lifecycle")))]
fired!(Resume at crate::Document: crate::Event);
#[cfg(feature = "media-recorder")]
fired!(Resume at crate::MediaRecorder: crate::Event);
#[cfg(feature = "speech-synthesis")]
fired!(Resume at crate::SpeechSynthesisUtterance: crate::SpeechSynthesisEvent);

/// The event `rtctransform`.
#[doc(alias = "rtctransform")]
#[cfg(any(feature = "webrtc-encoded-transform", feature = "worker-scope"))]
pub struct RtcTransform;
#[cfg(any(feature = "webrtc-encoded-transform", feature = "worker-scope"))]
event!(RtcTransform = "rtctransform");
#[cfg(any(feature = "webrtc-encoded-transform", feature = "worker-scope"))]
fired!(RtcTransform at crate::DedicatedWorkerGlobalScope: crate::RtcTransformEvent);

/// The event `screenschange`.
#[doc(alias = "screenschange")]
#[cfg(all(feature = "experimental", feature = "window-management"))]
pub struct ScreensChange;
#[cfg(all(feature = "experimental", feature = "window-management"))]
event!(ScreensChange = "screenschange");
#[cfg(all(feature = "experimental", feature = "window-management"))]
fired!(ScreensChange at crate::ScreenDetails: crate::Event);

/// The event `scroll`.
#[doc(alias = "scroll")]
#[cfg(any(feature = "dom", feature = "event-handlers", feature = "visual-viewport"))]
pub struct Scroll;
#[cfg(any(feature = "dom", feature = "event-handlers", feature = "visual-viewport"))]
event!(Scroll = "scroll");
#[cfg(feature = "visual-viewport")]
fired!(Scroll at crate::VisualViewport: crate::Event);
#[cfg(any(feature = "dom", feature = "event-handlers"))]
fired!(Scroll at crate::Document: crate::Event);
#[cfg(feature = "dom")]
fired!(Scroll at crate::Element: crate::Event);
#[cfg(any(feature = "dom", feature = "event-handlers"))]
fired!(Scroll at crate::Window: crate::Event);

/// The event `scrollend`.
#[doc(alias = "scrollend")]
#[cfg(any(feature = "dom", feature = "event-handlers", feature = "visual-viewport"))]
pub struct ScrollEnd;
#[cfg(any(feature = "dom", feature = "event-handlers", feature = "visual-viewport"))]
event!(ScrollEnd = "scrollend");
#[cfg(feature = "visual-viewport")]
fired!(ScrollEnd at crate::VisualViewport: crate::Event);
#[cfg(any(feature = "dom", feature = "event-handlers"))]
fired!(ScrollEnd at crate::Document: crate::Event);
#[cfg(feature = "dom")]
fired!(ScrollEnd at crate::Element: crate::Event);
#[cfg(any(feature = "dom", feature = "event-handlers"))]
fired!(ScrollEnd at crate::Window: crate::Event);

/// The event `securitypolicyviolation`.
#[doc(alias = "securitypolicyviolation")]
#[cfg(any(
    feature = "content-security-policy", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers",
    feature = "worker-scope",
))]
pub struct SecurityPolicyViolation;
#[cfg(any(
    feature = "content-security-policy", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers",
    feature = "worker-scope",
))]
event!(SecurityPolicyViolation = "securitypolicyviolation");
#[cfg(any(
    feature = "content-security-policy", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers",
))]
fired!(SecurityPolicyViolation at crate::Node: crate::SecurityPolicyViolationEvent);
#[cfg(any(
    feature = "content-security-policy", feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers",
))]
fired!(SecurityPolicyViolation at crate::Window: crate::SecurityPolicyViolationEvent);
#[cfg(feature = "worker-scope")]
fired!(SecurityPolicyViolation at crate::WorkerGlobalScope: crate::SecurityPolicyViolationEvent);

/// The event `seeked`.
#[doc(alias = "seeked")]
#[cfg(any(feature = "event-handlers", feature = "media"))]
pub struct Seeked;
#[cfg(any(feature = "event-handlers", feature = "media"))]
event!(Seeked = "seeked");
#[cfg(any(feature = "event-handlers", feature = "media"))]
fired!(Seeked at crate::HtmlMediaElement: crate::Event);

/// The event `seeking`.
#[doc(alias = "seeking")]
#[cfg(any(feature = "event-handlers", feature = "media"))]
pub struct Seeking;
#[cfg(any(feature = "event-handlers", feature = "media"))]
event!(Seeking = "seeking");
#[cfg(any(feature = "event-handlers", feature = "media"))]
fired!(Seeking at crate::HtmlMediaElement: crate::Event);

/// The event `select`.
#[doc(alias = "select")]
#[cfg(any(
    feature = "dom", feature = "event-handlers", feature = "input-elements",
    all(feature = "experimental", feature = "webxr"),
))]
pub struct Select;
#[cfg(any(
    feature = "dom", feature = "event-handlers", feature = "input-elements",
    all(feature = "experimental", feature = "webxr"),
))]
event!(Select = "select");
#[cfg(any(feature = "dom", feature = "event-handlers", feature = "input-elements"))]
fired!(Select at crate::Node: crate::Event);
#[cfg(any(feature = "dom", feature = "event-handlers", feature = "input-elements"))]
fired!(Select at crate::Window: crate::Event);
#[cfg(all(feature = "experimental", feature = "webxr"))]
fired!(Select at crate::XrSession: crate::XrInputSourceEvent);

/// The event `selectedcandidatepairchange`.
#[doc(alias = "selectedcandidatepairchange")]
#[cfg(feature = "webrtc-transports")]
pub struct SelectedCandidatePairChange;
#[cfg(feature = "webrtc-transports")]
event!(SelectedCandidatePairChange = "selectedcandidatepairchange");
#[cfg(feature = "webrtc-transports")]
fired!(SelectedCandidatePairChange at crate::RtcIceTransport: crate::Event);

/// The event `selectend`.
#[doc(alias = "selectend")]
#[cfg(all(feature = "experimental", feature = "webxr"))]
pub struct SelectEnd;
#[cfg(all(feature = "experimental", feature = "webxr"))]
event!(SelectEnd = "selectend");
#[cfg(all(feature = "experimental", feature = "webxr"))]
fired!(SelectEnd at crate::XrSession: crate::XrInputSourceEvent);

/// The event `selectionchange`.
#[doc(alias = "selectionchange")]
#[cfg(any(
    feature = "event-handlers", feature = "html", feature = "mathml", feature = "selection", feature = "svg",
    feature = "svg-event-handlers",
))]
pub struct SelectionChange;
#[cfg(any(
    feature = "event-handlers", feature = "html", feature = "mathml", feature = "selection", feature = "svg",
    feature = "svg-event-handlers",
))]
event!(SelectionChange = "selectionchange");
#[cfg(any(
    feature = "event-handlers", feature = "html", feature = "mathml", feature = "selection", feature = "svg",
    feature = "svg-event-handlers",
))]
fired!(SelectionChange at crate::Node: crate::Event);
#[cfg(any(
    feature = "event-handlers", feature = "html", feature = "mathml", feature = "selection", feature = "svg",
    feature = "svg-event-handlers",
))]
fired!(SelectionChange at crate::Window: crate::Event);

/// The event `selectstart`.
#[doc(alias = "selectstart")]
#[cfg(any(
    feature = "event-handlers", feature = "html", feature = "mathml", feature = "selection", feature = "svg",
    feature = "svg-event-handlers", all(feature = "experimental", feature = "webxr"),
))]
pub struct SelectStart;
#[cfg(any(
    feature = "event-handlers", feature = "html", feature = "mathml", feature = "selection", feature = "svg",
    feature = "svg-event-handlers", all(feature = "experimental", feature = "webxr"),
))]
event!(SelectStart = "selectstart");
#[cfg(any(
    feature = "event-handlers", feature = "html", feature = "mathml", feature = "selection", feature = "svg",
    feature = "svg-event-handlers",
))]
fired!(SelectStart at crate::Node: crate::Event);
#[cfg(any(
    feature = "event-handlers", feature = "html", feature = "mathml", feature = "selection", feature = "svg",
    feature = "svg-event-handlers",
))]
fired!(SelectStart at crate::Window: crate::Event);
#[cfg(all(feature = "experimental", feature = "webxr"))]
fired!(SelectStart at crate::XrSession: crate::XrInputSourceEvent);

/// The event `serviceadded`.
#[doc(alias = "serviceadded")]
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
pub struct ServiceAdded;
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
event!(ServiceAdded = "serviceadded");
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
fired!(ServiceAdded at crate::Bluetooth: crate::Event);
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
fired!(ServiceAdded at crate::BluetoothDevice: crate::Event);
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
fired!(ServiceAdded at crate::BluetoothRemoteGattService: crate::Event);

/// The event `servicechanged`.
#[doc(alias = "servicechanged")]
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
pub struct ServiceChanged;
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
event!(ServiceChanged = "servicechanged");
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
fired!(ServiceChanged at crate::Bluetooth: crate::Event);
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
fired!(ServiceChanged at crate::BluetoothDevice: crate::Event);
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
fired!(ServiceChanged at crate::BluetoothRemoteGattService: crate::Event);

/// The event `serviceremoved`.
#[doc(alias = "serviceremoved")]
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
pub struct ServiceRemoved;
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
event!(ServiceRemoved = "serviceremoved");
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
fired!(ServiceRemoved at crate::Bluetooth: crate::Event);
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
fired!(ServiceRemoved at crate::BluetoothDevice: crate::Event);
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
fired!(ServiceRemoved at crate::BluetoothRemoteGattService: crate::Event);

/// The event `shippingaddresschange`.
#[doc(alias = "shippingaddresschange")]
#[cfg(feature = "payment-request")]
pub struct ShippingAddressChange;
#[cfg(feature = "payment-request")]
event!(ShippingAddressChange = "shippingaddresschange");
#[cfg(feature = "payment-request")]
fired!(ShippingAddressChange at crate::PaymentRequest: crate::PaymentRequestUpdateEvent);

/// The event `shippingoptionchange`.
#[doc(alias = "shippingoptionchange")]
#[cfg(feature = "payment-request")]
pub struct ShippingOptionChange;
#[cfg(feature = "payment-request")]
event!(ShippingOptionChange = "shippingoptionchange");
#[cfg(feature = "payment-request")]
fired!(ShippingOptionChange at crate::PaymentRequest: crate::PaymentRequestUpdateEvent);

/// The event `show`.
#[doc(alias = "show")]
#[cfg(feature = "notifications")]
pub struct Show;
#[cfg(feature = "notifications")]
event!(Show = "show");
#[cfg(feature = "notifications")]
fired!(Show at crate::Notification: crate::Event);

/// The event `signalingstatechange`.
#[doc(alias = "signalingstatechange")]
#[cfg(feature = "webrtc")]
pub struct SignalingStateChange;
#[cfg(feature = "webrtc")]
event!(SignalingStateChange = "signalingstatechange");
#[cfg(feature = "webrtc")]
fired!(SignalingStateChange at crate::RtcPeerConnection: crate::Event);

/// The event `sinkchange`.
#[doc(alias = "sinkchange")]
#[cfg(all(feature = "experimental", feature = "web-audio"))]
pub struct SinkChange;
#[cfg(all(feature = "experimental", feature = "web-audio"))]
event!(SinkChange = "sinkchange");
#[cfg(all(feature = "experimental", feature = "web-audio"))]
fired!(SinkChange at crate::AudioContext: crate::Event);

/// The event `slotchange`.
#[doc(alias = "slotchange")]
#[cfg(any(feature = "event-handlers", feature = "shadow-dom"))]
pub struct SlotChange;
#[cfg(any(feature = "event-handlers", feature = "shadow-dom"))]
event!(SlotChange = "slotchange");
#[cfg(any(feature = "event-handlers", feature = "shadow-dom"))]
fired!(SlotChange at crate::Node: crate::Event);
#[cfg(any(feature = "event-handlers", feature = "shadow-dom"))]
fired!(SlotChange at crate::Window: crate::Event);

/// The event `soundend`.
#[doc(alias = "soundend")]
#[cfg(feature = "speech-recognition")]
pub struct SoundEnd;
#[cfg(feature = "speech-recognition")]
event!(SoundEnd = "soundend");
#[cfg(feature = "speech-recognition")]
fired!(SoundEnd at crate::SpeechRecognition: crate::Event);

/// The event `soundstart`.
#[doc(alias = "soundstart")]
#[cfg(feature = "speech-recognition")]
pub struct SoundStart;
#[cfg(feature = "speech-recognition")]
event!(SoundStart = "soundstart");
#[cfg(feature = "speech-recognition")]
fired!(SoundStart at crate::SpeechRecognition: crate::Event);

/// The event `sourceclose`.
#[doc(alias = "sourceclose")]
#[cfg(feature = "media-source")]
pub struct SourceClose;
#[cfg(feature = "media-source")]
event!(SourceClose = "sourceclose");
#[cfg(feature = "media-source")]
fired!(SourceClose at crate::MediaSource: crate::Event);

/// The event `sourceended`.
#[doc(alias = "sourceended")]
#[cfg(feature = "media-source")]
pub struct SourceEnded;
#[cfg(feature = "media-source")]
event!(SourceEnded = "sourceended");
#[cfg(feature = "media-source")]
fired!(SourceEnded at crate::MediaSource: crate::Event);

/// The event `sourceopen`.
#[doc(alias = "sourceopen")]
#[cfg(feature = "media-source")]
pub struct SourceOpen;
#[cfg(feature = "media-source")]
event!(SourceOpen = "sourceopen");
#[cfg(feature = "media-source")]
fired!(SourceOpen at crate::MediaSource: crate::Event);

/// The event `speechend`.
#[doc(alias = "speechend")]
#[cfg(feature = "speech-recognition")]
pub struct SpeechEnd;
#[cfg(feature = "speech-recognition")]
event!(SpeechEnd = "speechend");
#[cfg(feature = "speech-recognition")]
fired!(SpeechEnd at crate::SpeechRecognition: crate::Event);

/// The event `speechstart`.
#[doc(alias = "speechstart")]
#[cfg(feature = "speech-recognition")]
pub struct SpeechStart;
#[cfg(feature = "speech-recognition")]
event!(SpeechStart = "speechstart");
#[cfg(feature = "speech-recognition")]
fired!(SpeechStart at crate::SpeechRecognition: crate::Event);

/// The event `squeeze`.
#[doc(alias = "squeeze")]
#[cfg(all(feature = "experimental", feature = "webxr"))]
pub struct Squeeze;
#[cfg(all(feature = "experimental", feature = "webxr"))]
event!(Squeeze = "squeeze");
#[cfg(all(feature = "experimental", feature = "webxr"))]
fired!(Squeeze at crate::XrSession: crate::XrInputSourceEvent);

/// The event `squeezeend`.
#[doc(alias = "squeezeend")]
#[cfg(all(feature = "experimental", feature = "webxr"))]
pub struct SqueezeEnd;
#[cfg(all(feature = "experimental", feature = "webxr"))]
event!(SqueezeEnd = "squeezeend");
#[cfg(all(feature = "experimental", feature = "webxr"))]
fired!(SqueezeEnd at crate::XrSession: crate::XrInputSourceEvent);

/// The event `squeezestart`.
#[doc(alias = "squeezestart")]
#[cfg(all(feature = "experimental", feature = "webxr"))]
pub struct SqueezeStart;
#[cfg(all(feature = "experimental", feature = "webxr"))]
event!(SqueezeStart = "squeezestart");
#[cfg(all(feature = "experimental", feature = "webxr"))]
fired!(SqueezeStart at crate::XrSession: crate::XrInputSourceEvent);

/// The event `stalled`.
#[doc(alias = "stalled")]
#[cfg(any(feature = "event-handlers", feature = "media"))]
pub struct Stalled;
#[cfg(any(feature = "event-handlers", feature = "media"))]
event!(Stalled = "stalled");
#[cfg(any(feature = "event-handlers", feature = "media"))]
fired!(Stalled at crate::HtmlMediaElement: crate::Event);

/// The event `start`.
#[doc(alias = "start")]
#[cfg(any(feature = "media-recorder", feature = "speech-recognition", feature = "speech-synthesis"))]
pub struct Start;
#[cfg(any(feature = "media-recorder", feature = "speech-recognition", feature = "speech-synthesis"))]
event!(Start = "start");
#[cfg(feature = "media-recorder")]
fired!(Start at crate::MediaRecorder: crate::Event);
#[cfg(feature = "speech-recognition")]
fired!(Start at crate::SpeechRecognition: crate::Event);
#[cfg(feature = "speech-synthesis")]
fired!(Start at crate::SpeechSynthesisUtterance: crate::SpeechSynthesisEvent);

/// The event `startstreaming`.
#[doc(alias = "startstreaming")]
#[cfg(all(feature = "experimental", feature = "media-source"))]
pub struct StartStreaming;
#[cfg(all(feature = "experimental", feature = "media-source"))]
event!(StartStreaming = "startstreaming");
#[cfg(all(feature = "experimental", feature = "media-source"))]
fired!(StartStreaming at crate::ManagedMediaSource: crate::Event);

/// The event `statechange`.
#[doc(alias = "statechange")]
#[cfg(any(
    feature = "service-workers", feature = "web-audio", feature = "web-midi", feature = "webrtc-data-channels",
    feature = "webrtc-transports", all(feature = "experimental", feature = "audio-output"),
))]
pub struct StateChange;
#[cfg(any(
    feature = "service-workers", feature = "web-audio", feature = "web-midi", feature = "webrtc-data-channels",
    feature = "webrtc-transports", all(feature = "experimental", feature = "audio-output"),
))]
event!(StateChange = "statechange");
#[cfg(all(feature = "experimental", feature = "audio-output"))]
fired!(StateChange at crate::AudioSession: crate::Event);
#[cfg(feature = "service-workers")]
fired!(StateChange at crate::ServiceWorker: crate::Event);
#[cfg(feature = "web-audio")]
fired!(StateChange at crate::BaseAudioContext: crate::Event);
#[cfg(feature = "web-midi")]
fired!(StateChange at crate::MidiAccess: crate::MidiConnectionEvent);
#[cfg(feature = "web-midi")]
fired!(StateChange at crate::MidiPort: crate::MidiConnectionEvent);
#[cfg(feature = "webrtc-transports")]
fired!(StateChange at crate::RtcDtlsTransport: crate::Event);
#[cfg(feature = "webrtc-transports")]
fired!(StateChange at crate::RtcIceTransport: crate::Event);
#[cfg(feature = "webrtc-data-channels")]
fired!(StateChange at crate::RtcSctpTransport: crate::Event);

/// The event `stop`.
#[doc(alias = "stop")]
#[cfg(feature = "media-recorder")]
pub struct Stop;
#[cfg(feature = "media-recorder")]
event!(Stop = "stop");
#[cfg(feature = "media-recorder")]
fired!(Stop at crate::MediaRecorder: crate::Event);

/// The event `storage`.
#[doc(alias = "storage")]
#[cfg(any(feature = "event-handlers", feature = "web-storage"))]
pub struct Storage;
#[cfg(any(feature = "event-handlers", feature = "web-storage"))]
event!(Storage = "storage");
#[cfg(any(feature = "event-handlers", feature = "web-storage"))]
fired!(Storage at crate::Window: crate::StorageEvent);

/// The event `stream`.
#[doc(alias = "stream")]
#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
pub struct Stream;
#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
event!(Stream = "stream");
#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
fired!(Stream at crate::HtmlUserMediaElement: crate::Event);

/// The event `submit`.
#[doc(alias = "submit")]
#[cfg(any(feature = "event-handlers", feature = "forms"))]
pub struct Submit;
#[cfg(any(feature = "event-handlers", feature = "forms"))]
event!(Submit = "submit");
#[cfg(any(feature = "event-handlers", feature = "forms"))]
fired!(Submit at crate::Node: crate::SubmitEvent);
#[cfg(any(feature = "event-handlers", feature = "forms"))]
fired!(Submit at crate::Window: crate::SubmitEvent);

/// The event `success`.
#[doc(alias = "success")]
#[cfg(feature = "indexed-db")]
pub struct Success;
#[cfg(feature = "indexed-db")]
event!(Success = "success");
#[cfg(feature = "indexed-db")]
fired!(Success at crate::IdbRequest: crate::Event);

/// The event `suspend`.
#[doc(alias = "suspend")]
#[cfg(any(feature = "event-handlers", feature = "media"))]
pub struct Suspend;
#[cfg(any(feature = "event-handlers", feature = "media"))]
event!(Suspend = "suspend");
#[cfg(any(feature = "event-handlers", feature = "media"))]
fired!(Suspend at crate::HtmlMediaElement: crate::Event);

/// The event `sync`.
#[doc(alias = "sync")]
#[cfg(all(feature = "experimental", feature = "service-worker-scope"))]
pub struct Sync;
#[cfg(all(feature = "experimental", feature = "service-worker-scope"))]
event!(Sync = "sync");
#[cfg(all(feature = "experimental", feature = "service-worker-scope"))]
fired!(Sync at crate::ServiceWorkerGlobalScope: crate::SyncEvent);

/// The event `terminate`.
#[doc(alias = "terminate")]
#[cfg(all(feature = "experimental", feature = "presentation"))]
pub struct Terminate;
#[cfg(all(feature = "experimental", feature = "presentation"))]
event!(Terminate = "terminate");
#[cfg(all(feature = "experimental", feature = "presentation"))]
fired!(Terminate at crate::PresentationConnection: crate::Event);

/// The event `textInput`.
#[doc(alias = "textInput")]
#[cfg(feature = "input-events")]
pub struct TextInput;
#[cfg(feature = "input-events")]
event!(TextInput = "textInput");
#[cfg(feature = "input-events")]
fired!(TextInput at crate::Node: crate::TextEvent);
#[cfg(feature = "input-events")]
fired!(TextInput at crate::Window: crate::TextEvent);

/// The event `textformatupdate`.
#[doc(alias = "textformatupdate")]
#[cfg(all(feature = "experimental", feature = "edit-context"))]
pub struct TextFormatUpdate;
#[cfg(all(feature = "experimental", feature = "edit-context"))]
event!(TextFormatUpdate = "textformatupdate");
#[cfg(all(feature = "experimental", feature = "edit-context"))]
fired!(TextFormatUpdate at crate::EditContext: crate::TextFormatUpdateEvent);

/// The event `textupdate`.
#[doc(alias = "textupdate")]
#[cfg(all(feature = "experimental", feature = "edit-context"))]
pub struct TextUpdate;
#[cfg(all(feature = "experimental", feature = "edit-context"))]
event!(TextUpdate = "textupdate");
#[cfg(all(feature = "experimental", feature = "edit-context"))]
fired!(TextUpdate at crate::EditContext: crate::TextUpdateEvent);

/// The event `timeout`.
#[doc(alias = "timeout")]
#[cfg(feature = "xhr")]
pub struct Timeout;
#[cfg(feature = "xhr")]
event!(Timeout = "timeout");
#[cfg(feature = "xhr")]
fired!(Timeout at crate::XmlHttpRequestUpload: crate::ProgressEvent);
#[cfg(feature = "xhr")]
fired!(Timeout at crate::XmlHttpRequest: crate::ProgressEvent);

/// The event `timeupdate`.
#[doc(alias = "timeupdate")]
#[cfg(any(feature = "event-handlers", feature = "media"))]
pub struct TimeUpdate;
#[cfg(any(feature = "event-handlers", feature = "media"))]
event!(TimeUpdate = "timeupdate");
#[cfg(any(feature = "event-handlers", feature = "media"))]
fired!(TimeUpdate at crate::HtmlMediaElement: crate::Event);

/// The event `toggle`.
#[doc(alias = "toggle")]
#[cfg(any(feature = "event-handlers", feature = "html-elements"))]
pub struct Toggle;
#[cfg(any(feature = "event-handlers", feature = "html-elements"))]
event!(Toggle = "toggle");
#[cfg(any(feature = "event-handlers", feature = "html-elements"))]
fired!(Toggle at crate::HtmlDetailsElement: crate::ToggleEvent);

/// The event `tonechange`.
#[doc(alias = "tonechange")]
#[cfg(feature = "webrtc-media")]
pub struct ToneChange;
#[cfg(feature = "webrtc-media")]
event!(ToneChange = "tonechange");
#[cfg(feature = "webrtc-media")]
fired!(ToneChange at crate::RtcdtmfSender: crate::RtcdtmfToneChangeEvent);

/// The event `toolactivated`.
#[doc(alias = "toolactivated")]
#[cfg(all(feature = "experimental", feature = "webmcp"))]
pub struct ToolActivated;
#[cfg(all(feature = "experimental", feature = "webmcp"))]
event!(ToolActivated = "toolactivated");
#[cfg(all(feature = "experimental", feature = "webmcp"))]
fired!(ToolActivated at crate::ModelContext: crate::ToolActivatedEvent);

/// The event `toolcancel`.
#[doc(alias = "toolcancel")]
#[cfg(all(feature = "experimental", feature = "webmcp"))]
pub struct ToolCancel;
#[cfg(all(feature = "experimental", feature = "webmcp"))]
event!(ToolCancel = "toolcancel");
#[cfg(all(feature = "experimental", feature = "webmcp"))]
fired!(ToolCancel at crate::ModelContext: crate::ToolCancelEvent);

/// The event `toolchange`.
#[doc(alias = "toolchange")]
#[cfg(all(feature = "experimental", feature = "webmcp"))]
pub struct ToolChange;
#[cfg(all(feature = "experimental", feature = "webmcp"))]
event!(ToolChange = "toolchange");
#[cfg(all(feature = "experimental", feature = "webmcp"))]
fired!(ToolChange at crate::ModelContext: crate::Event);

/// The event `touchcancel`.
#[doc(alias = "touchcancel")]
#[cfg(any(feature = "event-handlers", feature = "touch-events"))]
pub struct TouchCancel;
#[cfg(any(feature = "event-handlers", feature = "touch-events"))]
event!(TouchCancel = "touchcancel");
#[cfg(any(feature = "event-handlers", feature = "touch-events"))]
fired!(TouchCancel at crate::Node: crate::TouchEvent);
#[cfg(any(feature = "event-handlers", feature = "touch-events"))]
fired!(TouchCancel at crate::Window: crate::TouchEvent);

/// The event `touchend`.
#[doc(alias = "touchend")]
#[cfg(any(feature = "event-handlers", feature = "touch-events"))]
pub struct TouchEnd;
#[cfg(any(feature = "event-handlers", feature = "touch-events"))]
event!(TouchEnd = "touchend");
#[cfg(any(feature = "event-handlers", feature = "touch-events"))]
fired!(TouchEnd at crate::Node: crate::TouchEvent);
#[cfg(any(feature = "event-handlers", feature = "touch-events"))]
fired!(TouchEnd at crate::Window: crate::TouchEvent);

/// The event `touchmove`.
#[doc(alias = "touchmove")]
#[cfg(any(feature = "event-handlers", feature = "touch-events"))]
pub struct TouchMove;
#[cfg(any(feature = "event-handlers", feature = "touch-events"))]
event!(TouchMove = "touchmove");
#[cfg(any(feature = "event-handlers", feature = "touch-events"))]
fired!(TouchMove at crate::Node: crate::TouchEvent);
#[cfg(any(feature = "event-handlers", feature = "touch-events"))]
fired!(TouchMove at crate::Window: crate::TouchEvent);

/// The event `touchstart`.
#[doc(alias = "touchstart")]
#[cfg(any(feature = "event-handlers", feature = "touch-events"))]
pub struct TouchStart;
#[cfg(any(feature = "event-handlers", feature = "touch-events"))]
event!(TouchStart = "touchstart");
#[cfg(any(feature = "event-handlers", feature = "touch-events"))]
fired!(TouchStart at crate::Node: crate::TouchEvent);
#[cfg(any(feature = "event-handlers", feature = "touch-events"))]
fired!(TouchStart at crate::Window: crate::TouchEvent);

/// The event `track`.
#[doc(alias = "track")]
#[cfg(any(
    feature = "webrtc", feature = "webrtc-media", all(feature = "experimental", feature = "media-capture-extensions"),
))]
pub struct Track;
#[cfg(any(
    feature = "webrtc", feature = "webrtc-media", all(feature = "experimental", feature = "media-capture-extensions"),
))]
event!(Track = "track");
#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
fired!(Track at crate::HtmlCameraElement: crate::Event);
#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
fired!(Track at crate::HtmlMicrophoneElement: crate::Event);
#[cfg(any(feature = "webrtc", feature = "webrtc-media"))]
fired!(Track at crate::RtcPeerConnection: crate::RtcTrackEvent);

/// The event `trackedsourceschange`.
#[doc(alias = "trackedsourceschange")]
#[cfg(all(feature = "experimental", feature = "webxr"))]
pub struct TrackedSourcesChange;
#[cfg(all(feature = "experimental", feature = "webxr"))]
event!(TrackedSourcesChange = "trackedsourceschange");
#[cfg(all(feature = "experimental", feature = "webxr"))]
fired!(TrackedSourcesChange at crate::XrSession: crate::XrInputSourcesChangeEvent);

/// The event `transitioncancel`.
#[doc(alias = "transitioncancel")]
#[cfg(any(feature = "css-transitions", feature = "event-handlers", feature = "svg-event-handlers"))]
pub struct TransitionCancel;
#[cfg(any(feature = "css-transitions", feature = "event-handlers", feature = "svg-event-handlers"))]
event!(TransitionCancel = "transitioncancel");
#[cfg(any(feature = "css-transitions", feature = "event-handlers", feature = "svg-event-handlers"))]
fired!(TransitionCancel at crate::Node: crate::TransitionEvent);
#[cfg(any(feature = "css-transitions", feature = "event-handlers", feature = "svg-event-handlers"))]
fired!(TransitionCancel at crate::Window: crate::TransitionEvent);

/// The event `transitionend`.
#[doc(alias = "transitionend")]
#[cfg(any(feature = "css-transitions", feature = "event-handlers", feature = "svg-event-handlers"))]
pub struct TransitionEnd;
#[cfg(any(feature = "css-transitions", feature = "event-handlers", feature = "svg-event-handlers"))]
event!(TransitionEnd = "transitionend");
#[cfg(any(feature = "css-transitions", feature = "event-handlers", feature = "svg-event-handlers"))]
fired!(TransitionEnd at crate::Node: crate::TransitionEvent);
#[cfg(any(feature = "css-transitions", feature = "event-handlers", feature = "svg-event-handlers"))]
fired!(TransitionEnd at crate::Window: crate::TransitionEvent);

/// The event `transitionrun`.
#[doc(alias = "transitionrun")]
#[cfg(any(feature = "css-transitions", feature = "event-handlers", feature = "svg-event-handlers"))]
pub struct TransitionRun;
#[cfg(any(feature = "css-transitions", feature = "event-handlers", feature = "svg-event-handlers"))]
event!(TransitionRun = "transitionrun");
#[cfg(any(feature = "css-transitions", feature = "event-handlers", feature = "svg-event-handlers"))]
fired!(TransitionRun at crate::Node: crate::TransitionEvent);
#[cfg(any(feature = "css-transitions", feature = "event-handlers", feature = "svg-event-handlers"))]
fired!(TransitionRun at crate::Window: crate::TransitionEvent);

/// The event `transitionstart`.
#[doc(alias = "transitionstart")]
#[cfg(any(feature = "css-transitions", feature = "event-handlers", feature = "svg-event-handlers"))]
pub struct TransitionStart;
#[cfg(any(feature = "css-transitions", feature = "event-handlers", feature = "svg-event-handlers"))]
event!(TransitionStart = "transitionstart");
#[cfg(any(feature = "css-transitions", feature = "event-handlers", feature = "svg-event-handlers"))]
fired!(TransitionStart at crate::Node: crate::TransitionEvent);
#[cfg(any(feature = "css-transitions", feature = "event-handlers", feature = "svg-event-handlers"))]
fired!(TransitionStart at crate::Window: crate::TransitionEvent);

/// The event `uncapturederror`.
#[doc(alias = "uncapturederror")]
#[cfg(feature = "webgpu")]
pub struct UncapturedError;
#[cfg(feature = "webgpu")]
event!(UncapturedError = "uncapturederror");
#[cfg(feature = "webgpu")]
fired!(UncapturedError at crate::GpuDevice: crate::GpuUncapturedErrorEvent);

/// The event `unhandledrejection`.
#[doc(alias = "unhandledrejection")]
#[cfg(any(feature = "error-events", feature = "event-handlers", feature = "worker-scope"))]
pub struct UnhandledRejection;
#[cfg(any(feature = "error-events", feature = "event-handlers", feature = "worker-scope"))]
event!(UnhandledRejection = "unhandledrejection");
#[cfg(any(feature = "error-events", feature = "event-handlers"))]
fired!(UnhandledRejection at crate::Window: crate::PromiseRejectionEvent);
#[cfg(feature = "worker-scope")]
fired!(UnhandledRejection at crate::WorkerGlobalScope: crate::PromiseRejectionEvent);

/// The event `unload`.
#[doc(alias = "unload")]
#[cfg(any(feature = "dom", feature = "event-handlers", feature = "window"))]
pub struct Unload;
#[cfg(any(feature = "dom", feature = "event-handlers", feature = "window"))]
event!(Unload = "unload");
#[cfg(feature = "dom")]
fired!(Unload at crate::Document: crate::Event);
#[cfg(feature = "dom")]
fired!(Unload at crate::Element: crate::Event);
#[cfg(any(feature = "event-handlers", feature = "window"))]
fired!(Unload at crate::Window: crate::Event);

/// The event `unmute`.
#[doc(alias = "unmute")]
#[cfg(feature = "media-capture")]
pub struct Unmute;
#[cfg(feature = "media-capture")]
event!(Unmute = "unmute");
#[cfg(feature = "media-capture")]
fired!(Unmute at crate::MediaStreamTrack: crate::Event);

/// The event `update`.
#[doc(alias = "update")]
#[cfg(feature = "media-source")]
pub struct Update;
#[cfg(feature = "media-source")]
event!(Update = "update");
#[cfg(feature = "media-source")]
fired!(Update at crate::SourceBuffer: crate::Event);

/// The event `updateend`.
#[doc(alias = "updateend")]
#[cfg(feature = "media-source")]
pub struct UpdateEnd;
#[cfg(feature = "media-source")]
event!(UpdateEnd = "updateend");
#[cfg(feature = "media-source")]
fired!(UpdateEnd at crate::SourceBuffer: crate::Event);

/// The event `updatefound`.
#[doc(alias = "updatefound")]
#[cfg(feature = "service-workers")]
pub struct UpdateFound;
#[cfg(feature = "service-workers")]
event!(UpdateFound = "updatefound");
#[cfg(feature = "service-workers")]
fired!(UpdateFound at crate::ServiceWorkerRegistration: crate::Event);

/// The event `updatestart`.
#[doc(alias = "updatestart")]
#[cfg(feature = "media-source")]
pub struct UpdateStart;
#[cfg(feature = "media-source")]
event!(UpdateStart = "updatestart");
#[cfg(feature = "media-source")]
fired!(UpdateStart at crate::SourceBuffer: crate::Event);

/// The event `upgradeneeded`.
#[doc(alias = "upgradeneeded")]
#[cfg(feature = "indexed-db")]
pub struct UpgradeNeeded;
#[cfg(feature = "indexed-db")]
event!(UpgradeNeeded = "upgradeneeded");
#[cfg(feature = "indexed-db")]
fired!(UpgradeNeeded at crate::IdbOpenDbRequest: crate::IdbVersionChangeEvent);

/// The event `validationstatuschange`.
#[doc(alias = "validationstatuschange")]
#[cfg(all(feature = "experimental", any(feature = "geolocation", feature = "installed-apps")))]
pub struct ValidationStatusChange;
#[cfg(all(feature = "experimental", any(feature = "geolocation", feature = "installed-apps")))]
event!(ValidationStatusChange = "validationstatuschange");
#[cfg(all(feature = "experimental", any(feature = "geolocation", feature = "installed-apps")))]
fired!(ValidationStatusChange at crate::Node: crate::Event);
#[cfg(all(feature = "experimental", any(feature = "geolocation", feature = "installed-apps")))]
fired!(ValidationStatusChange at crate::Window: crate::Event);

/// The event `versionchange`.
#[doc(alias = "versionchange")]
#[cfg(feature = "indexed-db")]
pub struct VersionChange;
#[cfg(feature = "indexed-db")]
event!(VersionChange = "versionchange");
#[cfg(feature = "indexed-db")]
fired!(VersionChange at crate::IdbDatabase: crate::IdbVersionChangeEvent);

/// The event `visibilitychange`.
#[doc(alias = "visibilitychange")]
#[cfg(any(feature = "dom", feature = "html", all(feature = "experimental", feature = "webxr")))]
pub struct VisibilityChange;
#[cfg(any(feature = "dom", feature = "html", all(feature = "experimental", feature = "webxr")))]
event!(VisibilityChange = "visibilitychange");
#[cfg(any(feature = "dom", feature = "html"))]
fired!(VisibilityChange at crate::Document: crate::Event);
#[cfg(any(feature = "dom", feature = "html"))]
fired!(VisibilityChange at crate::Window: crate::Event);
#[cfg(all(feature = "experimental", feature = "webxr"))]
fired!(VisibilityChange at crate::XrSession: crate::XrSessionEvent);

/// The event `visibilitymaskchange`.
#[doc(alias = "visibilitymaskchange")]
#[cfg(all(feature = "experimental", feature = "webxr"))]
pub struct VisibilityMaskChange;
#[cfg(all(feature = "experimental", feature = "webxr"))]
event!(VisibilityMaskChange = "visibilitymaskchange");
#[cfg(all(feature = "experimental", feature = "webxr"))]
fired!(VisibilityMaskChange at crate::XrSession: crate::XrVisibilityMaskChangeEvent);

/// The event `voiceschanged`.
#[doc(alias = "voiceschanged")]
#[cfg(feature = "speech-synthesis")]
pub struct VoicesChanged;
#[cfg(feature = "speech-synthesis")]
event!(VoicesChanged = "voiceschanged");
#[cfg(feature = "speech-synthesis")]
fired!(VoicesChanged at crate::SpeechSynthesis: crate::Event);

/// The event `volumechange`.
#[doc(alias = "volumechange")]
#[cfg(any(feature = "event-handlers", feature = "media"))]
pub struct VolumeChange;
#[cfg(any(feature = "event-handlers", feature = "media"))]
event!(VolumeChange = "volumechange");
#[cfg(any(feature = "event-handlers", feature = "media"))]
fired!(VolumeChange at crate::HtmlMediaElement: crate::Event);

/// The event `waiting`.
#[doc(alias = "waiting")]
#[cfg(any(feature = "event-handlers", feature = "media"))]
pub struct Waiting;
#[cfg(any(feature = "event-handlers", feature = "media"))]
event!(Waiting = "waiting");
#[cfg(any(feature = "event-handlers", feature = "media"))]
fired!(Waiting at crate::HtmlMediaElement: crate::Event);

/// The event `waitingforkey`.
#[doc(alias = "waitingforkey")]
#[cfg(any(feature = "encrypted-media", feature = "media"))]
pub struct WaitingForKey;
#[cfg(any(feature = "encrypted-media", feature = "media"))]
event!(WaitingForKey = "waitingforkey");
#[cfg(any(feature = "encrypted-media", feature = "media"))]
fired!(WaitingForKey at crate::HtmlMediaElement: crate::Event);

/// The event `webglcontextcreationerror`.
#[doc(alias = "webglcontextcreationerror")]
#[cfg(any(feature = "canvas", feature = "offscreen-canvas"))]
pub struct WebglContextCreationError;
#[cfg(any(feature = "canvas", feature = "offscreen-canvas"))]
event!(WebglContextCreationError = "webglcontextcreationerror");
#[cfg(feature = "canvas")]
fired!(WebglContextCreationError at crate::HtmlCanvasElement: crate::WebGlContextEvent);
#[cfg(feature = "offscreen-canvas")]
fired!(WebglContextCreationError at crate::OffscreenCanvas: crate::WebGlContextEvent);

/// The event `webglcontextlost`.
#[doc(alias = "webglcontextlost")]
#[cfg(any(feature = "canvas", feature = "offscreen-canvas"))]
pub struct WebglContextLost;
#[cfg(any(feature = "canvas", feature = "offscreen-canvas"))]
event!(WebglContextLost = "webglcontextlost");
#[cfg(feature = "canvas")]
fired!(WebglContextLost at crate::HtmlCanvasElement: crate::WebGlContextEvent);
#[cfg(feature = "offscreen-canvas")]
fired!(WebglContextLost at crate::OffscreenCanvas: crate::WebGlContextEvent);

/// The event `webglcontextrestored`.
#[doc(alias = "webglcontextrestored")]
#[cfg(any(feature = "canvas", feature = "offscreen-canvas"))]
pub struct WebglContextRestored;
#[cfg(any(feature = "canvas", feature = "offscreen-canvas"))]
event!(WebglContextRestored = "webglcontextrestored");
#[cfg(feature = "canvas")]
fired!(WebglContextRestored at crate::HtmlCanvasElement: crate::WebGlContextEvent);
#[cfg(feature = "offscreen-canvas")]
fired!(WebglContextRestored at crate::OffscreenCanvas: crate::WebGlContextEvent);

/// The event `wheel`.
#[doc(alias = "wheel")]
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers"))]
pub struct Wheel;
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers"))]
event!(Wheel = "wheel");
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers"))]
fired!(Wheel at crate::Node: crate::WheelEvent);
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers"))]
fired!(Wheel at crate::Window: crate::WheelEvent);

/// The event `zoomlevelchange`.
#[doc(alias = "zoomlevelchange")]
#[cfg(all(feature = "experimental", feature = "screen-capture"))]
pub struct ZoomLevelChange;
#[cfg(all(feature = "experimental", feature = "screen-capture"))]
event!(ZoomLevelChange = "zoomlevelchange");
#[cfg(all(feature = "experimental", feature = "screen-capture"))]
fired!(ZoomLevelChange at crate::CaptureController: crate::Event);
#[cfg(feature = "file-reader")]
listens!(crate::FileReader; crate::AddEventListenerOptions);
#[cfg(feature = "indexed-db")]
listens!(crate::IdbRequest; crate::AddEventListenerOptions);
#[cfg(feature = "indexed-db")]
listens!(crate::IdbOpenDbRequest; crate::AddEventListenerOptions);
#[cfg(feature = "indexed-db")]
listens!(crate::IdbDatabase; crate::AddEventListenerOptions);
#[cfg(feature = "indexed-db")]
listens!(crate::IdbTransaction; crate::AddEventListenerOptions);
#[cfg(any(feature = "mouse-events", feature = "pointer-events", feature = "svg-event-handlers"))]
listens!(crate::SvgElement; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "audio-output"))]
listens!(crate::AudioSession; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "background-fetch"))]
listens!(crate::BackgroundFetchRegistration; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "battery"))]
listens!(crate::BatteryManager; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
listens!(crate::Bluetooth; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
listens!(crate::BluetoothDevice; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
listens!(crate::BluetoothRemoteGattService; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
listens!(crate::BluetoothRemoteGattCharacteristic; crate::AddEventListenerOptions);
#[cfg(feature = "cookie-store")]
listens!(crate::CookieStore; crate::AddEventListenerOptions);
#[cfg(feature = "font-loading")]
listens!(crate::FontFaceSet; crate::AddEventListenerOptions);
#[cfg(feature = "media-queries")]
listens!(crate::MediaQueryList; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", any(feature = "screen", feature = "window-management")))]
listens!(crate::Screen; crate::AddEventListenerOptions);
#[cfg(feature = "visual-viewport")]
listens!(crate::VisualViewport; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "foldables"))]
listens!(crate::DevicePosture; crate::AddEventListenerOptions);
#[cfg(feature = "document-picture-in-picture")]
listens!(crate::DocumentPictureInPicture; crate::AddEventListenerOptions);
#[cfg(feature = "abort")]
listens!(crate::AbortSignal; crate::AddEventListenerOptions);
#[cfg(any(
    feature = "clipboard", feature = "content-security-policy", feature = "css-animations", feature = "css-transitions",
    feature = "dialog-element", feature = "dom", feature = "drag-and-drop", feature = "event-handlers",
    feature = "forms", feature = "fullscreen", feature = "html", feature = "input-elements", feature = "input-events",
    feature = "keyboard-events", feature = "mathml", feature = "media", feature = "mouse-events",
    feature = "picture-in-picture", feature = "pointer-events", feature = "select-elements", feature = "selection",
    feature = "shadow-dom", feature = "svg", feature = "svg-event-handlers", feature = "touch-events",
    feature = "ui-events",
    all(
        feature = "experimental",
        any(
            feature = "css-drafts", feature = "geolocation", feature = "iframes", feature = "installed-apps",
            feature = "webxr",
        ),
    ),
))]
listens!(crate::Node; crate::AddEventListenerOptions);
#[cfg(any(
    feature = "dom", feature = "event-handlers", feature = "html", feature = "mouse-events", feature = "pointer-events",
    feature = "pointer-lock", all(feature = "experimental", any(feature = "form-events", feature = "page-lifecycle")),
))]
listens!(crate::Document; crate::AddEventListenerOptions);
#[cfg(any(
    feature = "content-visibility", feature = "dom", feature = "event-handlers", feature = "html", feature = "images",
    feature = "media", feature = "media-tracks", feature = "ui-events",
))]
listens!(crate::Element; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "edit-context"))]
listens!(crate::EditContext; crate::AddEventListenerOptions);
#[cfg(feature = "encrypted-media")]
listens!(crate::MediaKeySession; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "sensors"))]
listens!(crate::Sensor; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "geolocation"))]
listens!(crate::HtmlGeolocationElement; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "web-hid"))]
listens!(crate::Hid; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "web-hid"))]
listens!(crate::HidDevice; crate::AddEventListenerOptions);
#[cfg(any(feature = "performance", feature = "resource-timing"))]
listens!(crate::Performance; crate::AddEventListenerOptions);
#[cfg(any(feature = "event-handlers", feature = "mouse-events", feature = "pointer-events", feature = "popover"))]
listens!(crate::HtmlElement; crate::AddEventListenerOptions);
#[cfg(any(feature = "event-handlers", feature = "media-tracks"))]
listens!(crate::HtmlTrackElement; crate::AddEventListenerOptions);
#[cfg(any(feature = "encrypted-media", feature = "event-handlers", feature = "media"))]
listens!(crate::HtmlMediaElement; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "media-tracks"))]
listens!(crate::AudioTrackList; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "media-tracks"))]
listens!(crate::VideoTrackList; crate::AddEventListenerOptions);
#[cfg(feature = "media-tracks")]
listens!(crate::TextTrackList; crate::AddEventListenerOptions);
#[cfg(feature = "media-tracks")]
listens!(crate::TextTrack; crate::AddEventListenerOptions);
#[cfg(feature = "media-tracks")]
listens!(crate::TextTrackCue; crate::AddEventListenerOptions);
#[cfg(any(feature = "event-handlers", feature = "input-elements"))]
listens!(crate::HtmlInputElement; crate::AddEventListenerOptions);
#[cfg(any(feature = "event-handlers", feature = "forms"))]
listens!(crate::HtmlButtonElement; crate::AddEventListenerOptions);
#[cfg(any(feature = "event-handlers", feature = "select-elements"))]
listens!(crate::HtmlSelectElement; crate::AddEventListenerOptions);
#[cfg(any(feature = "event-handlers", feature = "input-elements"))]
listens!(crate::HtmlTextAreaElement; crate::AddEventListenerOptions);
#[cfg(any(feature = "event-handlers", feature = "html-elements"))]
listens!(crate::HtmlDetailsElement; crate::AddEventListenerOptions);
#[cfg(any(feature = "dialog-element", feature = "event-handlers"))]
listens!(crate::HtmlDialogElement; crate::AddEventListenerOptions);
#[cfg(any(feature = "canvas", feature = "event-handlers"))]
listens!(crate::HtmlCanvasElement; crate::AddEventListenerOptions);
#[cfg(feature = "offscreen-canvas")]
listens!(crate::OffscreenCanvas; crate::AddEventListenerOptions);
#[cfg(feature = "dialog-element")]
listens!(crate::CloseWatcher; crate::AddEventListenerOptions);
#[cfg(any(
    feature = "clipboard", feature = "content-security-policy", feature = "css-animations", feature = "css-transitions",
    feature = "device-orientation", feature = "dom", feature = "drag-and-drop", feature = "error-events",
    feature = "event-handlers", feature = "forms", feature = "fullscreen", feature = "gamepad", feature = "history",
    feature = "html", feature = "input-elements", feature = "input-events", feature = "keyboard-events",
    feature = "mathml", feature = "media", feature = "messaging", feature = "mouse-events", feature = "page-lifecycle",
    feature = "picture-in-picture", feature = "pointer-events", feature = "select-elements", feature = "selection",
    feature = "shadow-dom", feature = "svg", feature = "svg-event-handlers", feature = "touch-events",
    feature = "ui-events", feature = "web-storage", feature = "window", feature = "window-geometry",
    all(
        feature = "experimental",
        any(
            feature = "css-drafts", feature = "form-events", feature = "geolocation", feature = "iframes",
            feature = "installed-apps", feature = "webxr",
        ),
    ),
))]
listens!(crate::Window; crate::AddEventListenerOptions);
#[cfg(feature = "navigation")]
listens!(crate::Navigation; crate::AddEventListenerOptions);
#[cfg(feature = "navigation")]
listens!(crate::NavigationHistoryEntry; crate::AddEventListenerOptions);
#[cfg(feature = "server-sent-events")]
listens!(crate::EventSource; crate::AddEventListenerOptions);
#[cfg(feature = "message-channels")]
listens!(crate::MessagePort; crate::AddEventListenerOptions);
#[cfg(feature = "message-channels")]
listens!(crate::BroadcastChannel; crate::AddEventListenerOptions);
#[cfg(feature = "worker-scope")]
listens!(crate::WorkerGlobalScope; crate::AddEventListenerOptions);
#[cfg(any(feature = "webrtc-encoded-transform", feature = "worker-scope"))]
listens!(crate::DedicatedWorkerGlobalScope; crate::AddEventListenerOptions);
#[cfg(feature = "worker-scope")]
listens!(crate::SharedWorkerGlobalScope; crate::AddEventListenerOptions);
#[cfg(feature = "workers")]
listens!(crate::Worker; crate::AddEventListenerOptions);
#[cfg(feature = "workers")]
listens!(crate::SharedWorker; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "idle-detection"))]
listens!(crate::IdleDetector; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "keyboard"))]
listens!(crate::Keyboard; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "managed-configuration"))]
listens!(crate::NavigatorManagedData; crate::AddEventListenerOptions);
#[cfg(any(feature = "mathml", feature = "mouse-events", feature = "pointer-events"))]
listens!(crate::MathMlElement; crate::AddEventListenerOptions);
#[cfg(feature = "media-source")]
listens!(crate::MediaSource; crate::AddEventListenerOptions);
#[cfg(feature = "media-source")]
listens!(crate::SourceBuffer; crate::AddEventListenerOptions);
#[cfg(feature = "media-source")]
listens!(crate::SourceBufferList; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "media-source"))]
listens!(crate::ManagedMediaSource; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "media-source"))]
listens!(crate::ManagedSourceBuffer; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
listens!(crate::HtmlCameraElement; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
listens!(crate::HtmlMicrophoneElement; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
listens!(crate::HtmlUserMediaElement; crate::AddEventListenerOptions);
#[cfg(feature = "media-capture")]
listens!(crate::MediaStream; crate::AddEventListenerOptions);
#[cfg(any(
    feature = "media-capture",
    all(
        feature = "experimental",
        any(feature = "media-capture-extensions", feature = "screen-capture", feature = "webrtc-identity"),
    ),
))]
listens!(crate::MediaStreamTrack; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", any(feature = "media-capture", feature = "screen-capture")))]
listens!(crate::MediaDevices; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "media-queries"))]
listens!(crate::PreferenceObject; crate::AddEventListenerOptions);
#[cfg(feature = "media-recorder")]
listens!(crate::MediaRecorder; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "network-information"))]
listens!(crate::NetworkInformation; crate::AddEventListenerOptions);
#[cfg(feature = "notifications")]
listens!(crate::Notification; crate::AddEventListenerOptions);
#[cfg(feature = "payment-request")]
listens!(crate::PaymentRequest; crate::AddEventListenerOptions);
#[cfg(feature = "payment-request")]
listens!(crate::PaymentResponse; crate::AddEventListenerOptions);
#[cfg(feature = "permissions")]
listens!(crate::PermissionStatus; crate::AddEventListenerOptions);
#[cfg(feature = "picture-in-picture")]
listens!(crate::PictureInPictureWindow; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "iframes"))]
listens!(crate::HtmlPortalElement; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "iframes"))]
listens!(crate::PortalHost; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "presentation"))]
listens!(crate::PresentationRequest; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "presentation"))]
listens!(crate::PresentationAvailability; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "presentation"))]
listens!(crate::PresentationConnection; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "presentation"))]
listens!(crate::PresentationConnectionList; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "language-model"))]
listens!(crate::LanguageModel; crate::AddEventListenerOptions);
#[cfg(feature = "remote-playback")]
listens!(crate::RemotePlayback; crate::AddEventListenerOptions);
#[cfg(feature = "scheduler")]
listens!(crate::TaskSignal; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "screen-capture"))]
listens!(crate::CaptureController; crate::AddEventListenerOptions);
#[cfg(feature = "screen")]
listens!(crate::ScreenOrientation; crate::AddEventListenerOptions);
#[cfg(feature = "wake-lock")]
listens!(crate::WakeLockSentinel; crate::AddEventListenerOptions);
#[cfg(feature = "web-serial")]
listens!(crate::Serial; crate::AddEventListenerOptions);
#[cfg(feature = "web-serial")]
listens!(crate::SerialPort; crate::AddEventListenerOptions);
#[cfg(feature = "service-workers")]
listens!(crate::ServiceWorker; crate::AddEventListenerOptions);
#[cfg(feature = "service-workers")]
listens!(crate::ServiceWorkerRegistration; crate::AddEventListenerOptions);
#[cfg(feature = "service-workers")]
listens!(crate::ServiceWorkerContainer; crate::AddEventListenerOptions);
#[cfg(feature = "service-worker-scope")]
listens!(crate::ServiceWorkerGlobalScope; crate::AddEventListenerOptions);
#[cfg(feature = "speech-recognition")]
listens!(crate::SpeechRecognition; crate::AddEventListenerOptions);
#[cfg(feature = "speech-synthesis")]
listens!(crate::SpeechSynthesis; crate::AddEventListenerOptions);
#[cfg(feature = "speech-synthesis")]
listens!(crate::SpeechSynthesisUtterance; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "svg-animations"))]
listens!(crate::SvgAnimationElement; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "web-usb"))]
listens!(crate::Usb; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "virtual-keyboard"))]
listens!(crate::VirtualKeyboard; crate::AddEventListenerOptions);
#[cfg(feature = "web-animations")]
listens!(crate::Animation; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "web-nfc"))]
listens!(crate::NdefReader; crate::AddEventListenerOptions);
#[cfg(feature = "web-audio")]
listens!(crate::BaseAudioContext; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "web-audio"))]
listens!(crate::AudioContext; crate::AddEventListenerOptions);
#[cfg(feature = "web-audio")]
listens!(crate::OfflineAudioContext; crate::AddEventListenerOptions);
#[cfg(feature = "web-audio")]
listens!(crate::AudioScheduledSourceNode; crate::AddEventListenerOptions);
#[cfg(feature = "web-audio")]
listens!(crate::ScriptProcessorNode; crate::AddEventListenerOptions);
#[cfg(feature = "audio-worklet")]
listens!(crate::AudioWorkletNode; crate::AddEventListenerOptions);
#[cfg(feature = "web-codecs")]
listens!(crate::AudioDecoder; crate::AddEventListenerOptions);
#[cfg(feature = "web-codecs")]
listens!(crate::VideoDecoder; crate::AddEventListenerOptions);
#[cfg(feature = "web-codecs")]
listens!(crate::AudioEncoder; crate::AddEventListenerOptions);
#[cfg(feature = "web-codecs")]
listens!(crate::VideoEncoder; crate::AddEventListenerOptions);
#[cfg(feature = "webgpu")]
listens!(crate::GpuDevice; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "webmcp"))]
listens!(crate::ModelContext; crate::AddEventListenerOptions);
#[cfg(feature = "web-midi")]
listens!(crate::MidiAccess; crate::AddEventListenerOptions);
#[cfg(feature = "web-midi")]
listens!(crate::MidiPort; crate::AddEventListenerOptions);
#[cfg(feature = "web-midi")]
listens!(crate::MidiInput; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
listens!(crate::RtcRtpSFrameDecryptor; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
listens!(crate::SFrameDecryptorStream; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "webrtc-encoded-transform"))]
listens!(crate::RtcRtpScriptTransformer; crate::AddEventListenerOptions);
#[cfg(any(feature = "webrtc", feature = "webrtc-data-channels", feature = "webrtc-media"))]
listens!(crate::RtcPeerConnection; crate::AddEventListenerOptions);
#[cfg(feature = "webrtc-transports")]
listens!(crate::RtcDtlsTransport; crate::AddEventListenerOptions);
#[cfg(feature = "webrtc-transports")]
listens!(crate::RtcIceTransport; crate::AddEventListenerOptions);
#[cfg(feature = "webrtc-data-channels")]
listens!(crate::RtcSctpTransport; crate::AddEventListenerOptions);
#[cfg(feature = "webrtc-data-channels")]
listens!(crate::RtcDataChannel; crate::AddEventListenerOptions);
#[cfg(feature = "webrtc-media")]
listens!(crate::RtcdtmfSender; crate::AddEventListenerOptions);
#[cfg(feature = "websockets")]
listens!(crate::WebSocket; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "webxr-environment"))]
listens!(crate::XrLightProbe; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "webxr"))]
listens!(crate::XrSystem; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "webxr"))]
listens!(crate::XrSession; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "webxr"))]
listens!(crate::XrReferenceSpace; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
listens!(crate::XrQuadLayer; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
listens!(crate::XrCylinderLayer; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
listens!(crate::XrEquirectLayer; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
listens!(crate::XrCubeLayer; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "window-controls-overlay"))]
listens!(crate::WindowControlsOverlay; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "window-management"))]
listens!(crate::ScreenDetails; crate::AddEventListenerOptions);
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
listens!(crate::CreateMonitor; crate::AddEventListenerOptions);
#[cfg(feature = "xhr")]
listens!(crate::XmlHttpRequestUpload; crate::AddEventListenerOptions);
#[cfg(feature = "xhr")]
listens!(crate::XmlHttpRequest; crate::AddEventListenerOptions);
