//! Imports that more than one area needs.

#[allow(unused_imports, reason = "which imports there are depends on the features")]
use crate::runtime::prelude::*;

#[cfg(any(
    feature = "array-buffer", feature = "bigint", feature = "data-view", feature = "disposable", feature = "function",
    feature = "intl", feature = "iterator", feature = "map", feature = "promise", feature = "set", feature = "symbol",
    feature = "temporal", feature = "typed-arrays", feature = "weak", feature = "webassembly",
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "[Symbol.toStringTag]")]
    pub(crate) fn get_symbol_toStringTag__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "geometry", feature = "svg-values"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "a")]
    pub(crate) fn get_a__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "b")]
    pub(crate) fn get_b__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "c")]
    pub(crate) fn get_c__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "d")]
    pub(crate) fn get_d__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "e")]
    pub(crate) fn get_e__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "f")]
    pub(crate) fn get_f__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, js_name = "matrixTransform")]
    pub(crate) fn try_call_matrixTransform__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "multiply")]
    pub(crate) fn try_call_multiply__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
}

#[cfg(any(feature = "forms", feature = "notifications", all(feature = "experimental", feature = "screen-capture")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "action")]
    pub(crate) fn get_action__as_value(this: &Js) -> JsValue;
}

#[cfg(all(feature = "experimental", any(feature = "fetch", feature = "sensors")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "activated")]
    pub(crate) fn get_activated__as_bool(this: &Js) -> Truth;
}

#[cfg(any(feature = "navigation", feature = "page-lifecycle"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "activation")]
    pub(crate) fn get_activation__as_option_value(this: &Js) -> Option<Js>;
}

#[cfg(any(
    feature = "media-capture", all(feature = "experimental", any(feature = "observables", feature = "web-bluetooth")),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "active")]
    pub(crate) fn get_active__as_bool(this: &Js) -> Truth;
}

#[cfg(any(feature = "input-elements", feature = "media-tracks", feature = "obsolete"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "align")]
    pub(crate) fn get_align__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "align")]
    pub(crate) fn set_align__str(this: &Js, a0: &str);
}

#[cfg(any(feature = "device-orientation", all(feature = "experimental", feature = "css-typed-om")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "alpha")]
    pub(crate) fn get_alpha__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "images", feature = "input-elements"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "alt")]
    pub(crate) fn get_alt__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "alt")]
    pub(crate) fn set_alt__str(this: &Js, a0: &str);
}

#[cfg(any(feature = "keyboard-events", feature = "mouse-events", feature = "touch-events"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "altKey")]
    pub(crate) fn get_altKey__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "ctrlKey")]
    pub(crate) fn get_ctrlKey__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "metaKey")]
    pub(crate) fn get_metaKey__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "shiftKey")]
    pub(crate) fn get_shiftKey__as_bool(this: &Js) -> Truth;
}

#[cfg(any(feature = "pointer-events", all(feature = "experimental", feature = "touch-events")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "altitudeAngle")]
    pub(crate) fn get_altitudeAngle__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "azimuthAngle")]
    pub(crate) fn get_azimuthAngle__as_number(this: &Js) -> f64;
}

#[cfg(any(feature = "screen", feature = "svg-values"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "angle")]
    pub(crate) fn get_angle__as_number(this: &Js) -> f64;
}

#[cfg(all(feature = "experimental", any(feature = "gamepad", feature = "webxr")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "angularVelocity")]
    pub(crate) fn get_angularVelocity__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "linearVelocity")]
    pub(crate) fn get_linearVelocity__as_option_value(this: &Js) -> Option<Js>;
}

#[cfg(any(feature = "css-animations", feature = "css-transitions"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "animation")]
    pub(crate) fn get_animation__as_option_value(this: &Js) -> Option<Js>;
}

#[cfg(any(feature = "css-fonts", feature = "font-loading"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "ascentOverride")]
    pub(crate) fn get_ascentOverride__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "descentOverride")]
    pub(crate) fn get_descentOverride__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "lineGapOverride")]
    pub(crate) fn get_lineGapOverride__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "unicodeRange")]
    pub(crate) fn get_unicodeRange__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, setter, js_name = "ascentOverride")]
    pub(crate) fn try_set_ascentOverride__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "descentOverride")]
    pub(crate) fn try_set_descentOverride__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "lineGapOverride")]
    pub(crate) fn try_set_lineGapOverride__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "unicodeRange")]
    pub(crate) fn try_set_unicodeRange__str(this: &Js, a0: &str) -> Result<(), Exception>;
}

#[cfg(any(feature = "scripts", feature = "unspecified"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "async")]
    pub(crate) fn get_async__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, setter, js_name = "async")]
    pub(crate) fn set_async__bool(this: &Js, a0: bool);
}

#[cfg(any(feature = "forms", feature = "input-elements", feature = "select-elements"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "autocomplete")]
    pub(crate) fn get_autocomplete__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "labels")]
    pub(crate) fn get_labels__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "autocomplete")]
    pub(crate) fn set_autocomplete__str(this: &Js, a0: &str);
}

#[cfg(any(feature = "html", feature = "mathml", feature = "svg"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "autofocus")]
    pub(crate) fn get_autofocus__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "dataset")]
    pub(crate) fn get_dataset__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "nonce")]
    pub(crate) fn get_nonce__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "tabIndex")]
    pub(crate) fn get_tabIndex__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, setter, js_name = "autofocus")]
    pub(crate) fn set_autofocus__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, setter, js_name = "nonce")]
    pub(crate) fn set_nonce__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "tabIndex")]
    pub(crate) fn set_tabIndex__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, js_name = "focus")]
    pub(crate) fn call_focus__value(this: &Js, a0: &JsValue);
}

#[cfg(any(feature = "unspecified", all(feature = "experimental", feature = "window-management")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "availLeft")]
    pub(crate) fn get_availLeft__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "availTop")]
    pub(crate) fn get_availTop__as_number(this: &Js) -> f64;
}

#[cfg(all(feature = "experimental", any(feature = "media-capture-extensions", feature = "web-audio")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "averageLatency")]
    pub(crate) fn get_averageLatency__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "maximumLatency")]
    pub(crate) fn get_maximumLatency__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "minimumLatency")]
    pub(crate) fn get_minimumLatency__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, js_name = "resetLatency")]
    pub(crate) fn try_call_resetLatency(this: &Js) -> Result<(), Exception>;
}

#[cfg(any(feature = "obsolete", feature = "scroll-animations"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "axis")]
    pub(crate) fn get_axis__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "obsolete", all(feature = "experimental", feature = "scroll-animations")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "behavior")]
    pub(crate) fn get_behavior__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "behavior")]
    pub(crate) fn set_behavior__str(this: &Js, a0: &str);
}

#[cfg(any(
    feature = "webrtc-data-channels", feature = "websockets", all(feature = "experimental", feature = "presentation"),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "binaryType")]
    pub(crate) fn get_binaryType__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "binaryType")]
    pub(crate) fn set_binaryType__str(this: &Js, a0: &str);
}

#[cfg(any(feature = "resize-observer", all(feature = "experimental", feature = "css-worklets")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "blockSize")]
    pub(crate) fn get_blockSize__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "inlineSize")]
    pub(crate) fn get_inlineSize__as_number(this: &Js) -> f64;
}

#[cfg(any(feature = "document-metadata", feature = "scripts"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "blocking")]
    pub(crate) fn get_blocking__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "blocking")]
    pub(crate) fn set_blocking__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "integrity")]
    pub(crate) fn set_integrity__str(this: &Js, a0: &str);
}

#[cfg(any(feature = "notifications", all(feature = "experimental", feature = "css-drafts")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "body")]
    pub(crate) fn get_body__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "dom", feature = "fetch",
    all(feature = "experimental", any(feature = "css-drafts", feature = "webxr-body-tracking")),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "body")]
    pub(crate) fn get_body__as_option_value(this: &Js) -> Option<Js>;
}

#[cfg(any(feature = "data-view", feature = "typed-arrays", feature = "webassembly"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "buffer")]
    pub(crate) fn get_buffer__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "webrtc-data-channels", feature = "websockets"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "bufferedAmount")]
    pub(crate) fn get_bufferedAmount__as_number(this: &Js) -> f64;
}

#[cfg(any(feature = "array-buffer", feature = "typed-arrays", feature = "web-codecs"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "byteLength")]
    pub(crate) fn get_byteLength__as_number(this: &Js) -> f64;
}

#[cfg(any(feature = "event-timing", feature = "events"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "cancelable")]
    pub(crate) fn get_cancelable__as_bool(this: &Js) -> Truth;
}

#[cfg(any(
    feature = "canvas-2d", feature = "capture-from-element", feature = "image-bitmap", feature = "offscreen-canvas",
    feature = "webgl", feature = "webgl2", feature = "webgpu",
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "canvas")]
    pub(crate) fn get_canvas__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "dom", feature = "obsolete", feature = "scripts"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "charset")]
    pub(crate) fn get_charset__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "dom", all(feature = "experimental", feature = "web-animations")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "children")]
    pub(crate) fn get_children__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "firstChild")]
    pub(crate) fn get_firstChild__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "lastChild")]
    pub(crate) fn get_lastChild__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(catch, variadic, method, js_name = "after")]
    pub(crate) fn try_call_after__value_spread(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, variadic, method, js_name = "append")]
    pub(crate) fn try_call_append__value_spread(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, variadic, method, js_name = "before")]
    pub(crate) fn try_call_before__value_spread(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, variadic, method, js_name = "prepend")]
    pub(crate) fn try_call_prepend__value_spread(this: &Js, a0: &JsValue) -> Result<(), Exception>;
}

#[cfg(any(feature = "dom", feature = "svg"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "className")]
    pub(crate) fn get_className__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "getElementById")]
    pub(crate) fn call_getElementById__str__as_option_value(this: &Js, a0: &str) -> Option<Js>;
}

#[cfg(any(feature = "mouse-events", feature = "touch-events"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "clientX")]
    pub(crate) fn get_clientX__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "clientY")]
    pub(crate) fn get_clientY__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "pageX")]
    pub(crate) fn get_pageX__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "pageY")]
    pub(crate) fn get_pageY__as_number(this: &Js) -> f64;
}

#[cfg(any(feature = "encrypted-media", feature = "streams", feature = "webtransport"))]
web_imports! {
    #[wasm_bindgen(catch, method, getter, js_name = "closed")]
    pub(crate) fn try_get_closed__as_value(this: &Js) -> Result<Js, Exception>;
}

#[cfg(any(feature = "dom-exception", feature = "geolocation", feature = "media-elements", feature = "websockets"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "code")]
    pub(crate) fn get_code__as_number(this: &Js) -> f64;
}

#[cfg(any(feature = "keyboard-events", feature = "obsolete", all(feature = "experimental", feature = "credentials")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "code")]
    pub(crate) fn get_code__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "image-data", feature = "input-elements", feature = "web-codecs",
    all(feature = "experimental", feature = "css-typed-om"),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "colorSpace")]
    pub(crate) fn get_colorSpace__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "forms", feature = "popover"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "command")]
    pub(crate) fn get_command__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "image-decoder", feature = "images"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "complete")]
    pub(crate) fn get_complete__as_bool(this: &Js) -> Truth;
}

#[cfg(any(feature = "webrtc", all(feature = "experimental", feature = "webrtc-transports")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "component")]
    pub(crate) fn get_component__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "navigation-timing", feature = "resource-timing"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "connectEnd")]
    pub(crate) fn get_connectEnd__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "connectStart")]
    pub(crate) fn get_connectStart__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "domainLookupEnd")]
    pub(crate) fn get_domainLookupEnd__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "domainLookupStart")]
    pub(crate) fn get_domainLookupStart__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "fetchStart")]
    pub(crate) fn get_fetchStart__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "redirectEnd")]
    pub(crate) fn get_redirectEnd__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "redirectStart")]
    pub(crate) fn get_redirectStart__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "requestStart")]
    pub(crate) fn get_requestStart__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "responseEnd")]
    pub(crate) fn get_responseEnd__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "responseStart")]
    pub(crate) fn get_responseStart__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "secureConnectionStart")]
    pub(crate) fn get_secureConnectionStart__as_number(this: &Js) -> f64;
}

#[cfg(any(feature = "gamepad", feature = "web-serial", all(feature = "experimental", feature = "web-bluetooth")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "connected")]
    pub(crate) fn get_connected__as_bool(this: &Js) -> Truth;
}

#[cfg(any(
    feature = "web-midi", all(feature = "experimental", any(feature = "network-information", feature = "presentation")),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "connection")]
    pub(crate) fn get_connection__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "css-rules", all(feature = "experimental", feature = "long-tasks")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "containerName")]
    pub(crate) fn get_containerName__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "document-metadata", feature = "templates"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "content")]
    pub(crate) fn get_content__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "embedded-objects", feature = "iframes", feature = "obsolete"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "contentDocument")]
    pub(crate) fn get_contentDocument__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "contentWindow")]
    pub(crate) fn get_contentWindow__as_option_value(this: &Js) -> Option<Js>;
}

#[cfg(any(feature = "dom", feature = "resource-timing"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "contentType")]
    pub(crate) fn get_contentType__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "media-elements", all(feature = "experimental", feature = "images")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "controls")]
    pub(crate) fn get_controls__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, setter, js_name = "controls")]
    pub(crate) fn set_controls__bool(this: &Js, a0: bool);
}

#[cfg(any(feature = "geolocation", feature = "images", feature = "obsolete"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "coords")]
    pub(crate) fn get_coords__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "document-metadata", feature = "images", feature = "media-elements", feature = "scripts", feature = "svg",
    all(feature = "experimental", feature = "svg-filters"),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "crossOrigin")]
    pub(crate) fn get_crossOrigin__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "css-animations", feature = "cssom"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "cssRules")]
    pub(crate) fn get_cssRules__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "cssom", feature = "html"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "cssText")]
    pub(crate) fn get_cssText__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "parentRule")]
    pub(crate) fn get_parentRule__as_option_value(this: &Js) -> Option<Js>;
}

#[cfg(any(feature = "images", feature = "media-elements"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "currentSrc")]
    pub(crate) fn get_currentSrc__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "audio-worklet", feature = "media-elements", feature = "web-audio"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "currentTime")]
    pub(crate) fn get_currentTime__as_number(this: &Js) -> f64;
}

#[cfg(any(feature = "svg-painting", feature = "svg-shapes"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "cx")]
    pub(crate) fn get_cx__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "cy")]
    pub(crate) fn get_cy__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "x1")]
    pub(crate) fn get_x1__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "x2")]
    pub(crate) fn get_x2__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "y1")]
    pub(crate) fn get_y1__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "y2")]
    pub(crate) fn get_y2__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "digital-credentials", feature = "dom", feature = "embedded-objects", feature = "image-data",
    feature = "input-events", feature = "media-recorder", feature = "messaging", feature = "notifications",
    feature = "service-worker-scope", feature = "webrtc-encoded-transform",
    all(feature = "experimental", any(
        feature = "css-worklets", feature = "iframes", feature = "web-hid", feature = "webxr-environment",
    )),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "data")]
    pub(crate) fn get_data__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "push", feature = "web-midi",
    all(feature = "experimental", any(feature = "web-nfc", feature = "web-usb")),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "data")]
    pub(crate) fn get_data__as_option_value(this: &Js) -> Option<Js>;
}

#[cfg(any(feature = "drag-and-drop", feature = "input-events"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "dataTransfer")]
    pub(crate) fn get_dataTransfer__as_option_value(this: &Js) -> Option<Js>;
}

#[cfg(any(feature = "images", feature = "unspecified"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "decoding")]
    pub(crate) fn get_decoding__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "decoding")]
    pub(crate) fn set_decoding__str(this: &Js, a0: &str);
}

#[cfg(any(feature = "media-tracks", feature = "speech-synthesis"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "default")]
    pub(crate) fn get_default__as_bool(this: &Js) -> Truth;
}

#[cfg(any(feature = "web-audio", all(feature = "experimental", feature = "font-loading")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "defaultValue")]
    pub(crate) fn get_defaultValue__as_number(this: &Js) -> f64;
}

#[cfg(any(feature = "forms", feature = "input-elements"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "defaultValue")]
    pub(crate) fn get_defaultValue__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "formAction")]
    pub(crate) fn get_formAction__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "formEnctype")]
    pub(crate) fn get_formEnctype__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "formMethod")]
    pub(crate) fn get_formMethod__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "formNoValidate")]
    pub(crate) fn get_formNoValidate__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "formTarget")]
    pub(crate) fn get_formTarget__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "defaultValue")]
    pub(crate) fn set_defaultValue__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "formAction")]
    pub(crate) fn set_formAction__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "formEnctype")]
    pub(crate) fn set_formEnctype__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "formMethod")]
    pub(crate) fn set_formMethod__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "formNoValidate")]
    pub(crate) fn set_formNoValidate__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, setter, js_name = "formTarget")]
    pub(crate) fn set_formTarget__str(this: &Js, a0: &str);
}

#[cfg(any(feature = "embedded-objects", feature = "resource-timing", feature = "symbol", feature = "webgpu"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "description")]
    pub(crate) fn get_description__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "fetch", feature = "navigation", feature = "web-audio"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "destination")]
    pub(crate) fn get_destination__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "ui-events", all(feature = "experimental", feature = "svg-animations")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "detail")]
    pub(crate) fn get_detail__as_number(this: &Js) -> f64;
}

#[cfg(any(feature = "events", feature = "user-timing"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "detail")]
    pub(crate) fn get_detail__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "webgpu",
    all(feature = "experimental", any(feature = "web-bluetooth", feature = "web-hid", feature = "web-usb")),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "device")]
    pub(crate) fn get_device__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "requestDevice")]
    pub(crate) fn try_call_requestDevice__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
}

#[cfg(any(
    feature = "window", all(feature = "experimental", any(feature = "css-worklets", feature = "window-management")),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "devicePixelRatio")]
    pub(crate) fn get_devicePixelRatio__as_number(this: &Js) -> f64;
}

#[cfg(all(feature = "experimental", any(feature = "media-capture", feature = "web-bluetooth", feature = "web-usb")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "devices")]
    pub(crate) fn get_devices__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "html", feature = "notifications", all(feature = "experimental", feature = "css-drafts")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "dir")]
    pub(crate) fn get_dir__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "canvas-2d", feature = "indexed-db", feature = "obsolete", feature = "offscreen-canvas",
    feature = "selection", feature = "webrtc-media",
    all(feature = "experimental", any(feature = "web-usb", feature = "webxr-hit-test")),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "direction")]
    pub(crate) fn get_direction__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "cssom", feature = "document-metadata", feature = "forms", feature = "input-elements",
    feature = "select-elements", feature = "svg",
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "disabled")]
    pub(crate) fn get_disabled__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, setter, js_name = "disabled")]
    pub(crate) fn set_disabled__bool(this: &Js, a0: bool);
}

#[cfg(all(feature = "experimental", any(feature = "media-capture-extensions", feature = "media-stream-transforms")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "discardedFrames")]
    pub(crate) fn get_discardedFrames__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "totalFrames")]
    pub(crate) fn get_totalFrames__as_number(this: &Js) -> f64;
}

#[cfg(any(feature = "content-security-policy", feature = "dom"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "documentURI")]
    pub(crate) fn get_documentURI__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "images", feature = "links", feature = "svg"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "download")]
    pub(crate) fn get_download__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ping")]
    pub(crate) fn get_ping__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "download")]
    pub(crate) fn set_download__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "ping")]
    pub(crate) fn set_ping__str(this: &Js, a0: &str);
}

#[cfg(any(feature = "webgl", feature = "webgl2"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "drawingBufferColorSpace")]
    pub(crate) fn get_drawingBufferColorSpace__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "drawingBufferHeight")]
    pub(crate) fn get_drawingBufferHeight__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "drawingBufferWidth")]
    pub(crate) fn get_drawingBufferWidth__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "unpackColorSpace")]
    pub(crate) fn get_unpackColorSpace__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, setter, js_name = "drawingBufferColorSpace")]
    pub(crate) fn try_set_drawingBufferColorSpace__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "unpackColorSpace")]
    pub(crate) fn try_set_unpackColorSpace__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "activeTexture")]
    pub(crate) fn call_activeTexture__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, js_name = "attachShader")]
    pub(crate) fn call_attachShader__value2(this: &Js, a0: &JsValue, a1: &JsValue);
    #[wasm_bindgen(method, js_name = "bindAttribLocation")]
    pub(crate) fn call_bindAttribLocation__value_number_str(this: &Js, a0: &JsValue, a1: f64, a2: &str);
    #[wasm_bindgen(method, js_name = "bindBuffer")]
    pub(crate) fn call_bindBuffer__number_value(this: &Js, a0: f64, a1: &JsValue);
    #[wasm_bindgen(method, js_name = "bindFramebuffer")]
    pub(crate) fn call_bindFramebuffer__number_value(this: &Js, a0: f64, a1: &JsValue);
    #[wasm_bindgen(method, js_name = "bindRenderbuffer")]
    pub(crate) fn call_bindRenderbuffer__number_value(this: &Js, a0: f64, a1: &JsValue);
    #[wasm_bindgen(method, js_name = "bindTexture")]
    pub(crate) fn call_bindTexture__number_value(this: &Js, a0: f64, a1: &JsValue);
    #[wasm_bindgen(method, js_name = "blendColor")]
    pub(crate) fn call_blendColor__number4(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64);
    #[wasm_bindgen(method, js_name = "blendEquation")]
    pub(crate) fn call_blendEquation__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, js_name = "blendEquationSeparate")]
    pub(crate) fn call_blendEquationSeparate__number2(this: &Js, a0: f64, a1: f64);
    #[wasm_bindgen(method, js_name = "blendFunc")]
    pub(crate) fn call_blendFunc__number2(this: &Js, a0: f64, a1: f64);
    #[wasm_bindgen(method, js_name = "blendFuncSeparate")]
    pub(crate) fn call_blendFuncSeparate__number4(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64);
    #[wasm_bindgen(method, js_name = "bufferData")]
    pub(crate) fn call_bufferData__number3(this: &Js, a0: f64, a1: f64, a2: f64);
    #[wasm_bindgen(method, js_name = "bufferData")]
    pub(crate) fn call_bufferData__number_value_number(this: &Js, a0: f64, a1: &JsValue, a2: f64);
    #[wasm_bindgen(method, js_name = "bufferSubData")]
    pub(crate) fn call_bufferSubData__number2_value(this: &Js, a0: f64, a1: f64, a2: &JsValue);
    #[wasm_bindgen(method, js_name = "checkFramebufferStatus")]
    pub(crate) fn call_checkFramebufferStatus__number__as_number(this: &Js, a0: f64) -> f64;
    #[wasm_bindgen(method, js_name = "clear")]
    pub(crate) fn call_clear__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, js_name = "clearColor")]
    pub(crate) fn call_clearColor__number4(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64);
    #[wasm_bindgen(method, js_name = "clearDepth")]
    pub(crate) fn call_clearDepth__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, js_name = "clearStencil")]
    pub(crate) fn call_clearStencil__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, js_name = "colorMask")]
    pub(crate) fn call_colorMask__bool4(this: &Js, a0: bool, a1: bool, a2: bool, a3: bool);
    #[wasm_bindgen(method, js_name = "compileShader")]
    pub(crate) fn call_compileShader__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "compressedTexImage2D")]
    pub(crate) fn call_compressedTexImage2D__number6_value(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: &JsValue,
    );
    #[wasm_bindgen(method, js_name = "compressedTexSubImage2D")]
    pub(crate) fn call_compressedTexSubImage2D__number7_value(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: f64,
        a7: &JsValue,
    );
    #[wasm_bindgen(method, js_name = "copyTexImage2D")]
    pub(crate) fn call_copyTexImage2D__number8(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: f64,
        a7: f64,
    );
    #[wasm_bindgen(method, js_name = "copyTexSubImage2D")]
    pub(crate) fn call_copyTexSubImage2D__number8(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: f64,
        a7: f64,
    );
    #[wasm_bindgen(method, js_name = "createBuffer")]
    pub(crate) fn call_createBuffer__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "createFramebuffer")]
    pub(crate) fn call_createFramebuffer__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "createProgram")]
    pub(crate) fn call_createProgram__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "createRenderbuffer")]
    pub(crate) fn call_createRenderbuffer__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "createShader")]
    pub(crate) fn call_createShader__number__as_option_value(this: &Js, a0: f64) -> Option<Js>;
    #[wasm_bindgen(method, js_name = "createTexture")]
    pub(crate) fn call_createTexture__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "cullFace")]
    pub(crate) fn call_cullFace__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, js_name = "deleteBuffer")]
    pub(crate) fn call_deleteBuffer__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "deleteFramebuffer")]
    pub(crate) fn call_deleteFramebuffer__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "deleteProgram")]
    pub(crate) fn call_deleteProgram__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "deleteRenderbuffer")]
    pub(crate) fn call_deleteRenderbuffer__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "deleteShader")]
    pub(crate) fn call_deleteShader__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "deleteTexture")]
    pub(crate) fn call_deleteTexture__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "depthFunc")]
    pub(crate) fn call_depthFunc__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, js_name = "depthMask")]
    pub(crate) fn call_depthMask__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, js_name = "depthRange")]
    pub(crate) fn call_depthRange__number2(this: &Js, a0: f64, a1: f64);
    #[wasm_bindgen(method, js_name = "detachShader")]
    pub(crate) fn call_detachShader__value2(this: &Js, a0: &JsValue, a1: &JsValue);
    #[wasm_bindgen(method, js_name = "disable")]
    pub(crate) fn call_disable__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, js_name = "disableVertexAttribArray")]
    pub(crate) fn call_disableVertexAttribArray__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, js_name = "drawArrays")]
    pub(crate) fn call_drawArrays__number3(this: &Js, a0: f64, a1: f64, a2: f64);
    #[wasm_bindgen(method, js_name = "drawElements")]
    pub(crate) fn call_drawElements__number4(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64);
    #[wasm_bindgen(method, js_name = "enable")]
    pub(crate) fn call_enable__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, js_name = "enableVertexAttribArray")]
    pub(crate) fn call_enableVertexAttribArray__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, js_name = "finish")]
    pub(crate) fn call_finish(this: &Js);
    #[wasm_bindgen(method, js_name = "flush")]
    pub(crate) fn call_flush(this: &Js);
    #[wasm_bindgen(method, js_name = "framebufferRenderbuffer")]
    pub(crate) fn call_framebufferRenderbuffer__number3_value(this: &Js, a0: f64, a1: f64, a2: f64, a3: &JsValue);
    #[wasm_bindgen(method, js_name = "framebufferTexture2D")]
    pub(crate) fn call_framebufferTexture2D__number3_value_number(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: &JsValue,
        a4: f64,
    );
    #[wasm_bindgen(method, js_name = "frontFace")]
    pub(crate) fn call_frontFace__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, js_name = "generateMipmap")]
    pub(crate) fn call_generateMipmap__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, js_name = "getActiveAttrib")]
    pub(crate) fn call_getActiveAttrib__value_number__as_option_value(this: &Js, a0: &JsValue, a1: f64) -> Option<Js>;
    #[wasm_bindgen(method, js_name = "getActiveUniform")]
    pub(crate) fn call_getActiveUniform__value_number__as_option_value(this: &Js, a0: &JsValue, a1: f64) -> Option<Js>;
    #[wasm_bindgen(method, js_name = "getAttachedShaders")]
    pub(crate) fn call_getAttachedShaders__value__as_option_value(this: &Js, a0: &JsValue) -> Option<Js>;
    #[wasm_bindgen(method, js_name = "getAttribLocation")]
    pub(crate) fn call_getAttribLocation__value_str__as_number(this: &Js, a0: &JsValue, a1: &str) -> f64;
    #[wasm_bindgen(method, js_name = "getBufferParameter")]
    pub(crate) fn call_getBufferParameter__number2__as_value(this: &Js, a0: f64, a1: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "getContextAttributes")]
    pub(crate) fn call_getContextAttributes__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, js_name = "getError")]
    pub(crate) fn call_getError__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, js_name = "getExtension")]
    pub(crate) fn call_getExtension__str__as_value(this: &Js, a0: &str) -> JsValue;
    #[wasm_bindgen(method, js_name = "getExtension")]
    pub(crate) fn call_getExtension__str__as_option_value(this: &Js, a0: &str) -> Option<Js>;
    #[wasm_bindgen(method, js_name = "getFramebufferAttachmentParameter")]
    pub(crate) fn call_getFramebufferAttachmentParameter__number3__as_value(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
    ) -> JsValue;
    #[wasm_bindgen(method, js_name = "getParameter")]
    pub(crate) fn call_getParameter__number__as_value(this: &Js, a0: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "getProgramInfoLog")]
    pub(crate) fn call_getProgramInfoLog__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
    #[wasm_bindgen(method, js_name = "getProgramParameter")]
    pub(crate) fn call_getProgramParameter__value_number__as_value(this: &Js, a0: &JsValue, a1: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "getRenderbufferParameter")]
    pub(crate) fn call_getRenderbufferParameter__number2__as_value(this: &Js, a0: f64, a1: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "getShaderInfoLog")]
    pub(crate) fn call_getShaderInfoLog__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
    #[wasm_bindgen(method, js_name = "getShaderParameter")]
    pub(crate) fn call_getShaderParameter__value_number__as_value(this: &Js, a0: &JsValue, a1: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "getShaderPrecisionFormat")]
    pub(crate) fn call_getShaderPrecisionFormat__number2__as_option_value(this: &Js, a0: f64, a1: f64) -> Option<Js>;
    #[wasm_bindgen(method, js_name = "getShaderSource")]
    pub(crate) fn call_getShaderSource__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
    #[wasm_bindgen(method, js_name = "getSupportedExtensions")]
    pub(crate) fn call_getSupportedExtensions__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, js_name = "getTexParameter")]
    pub(crate) fn call_getTexParameter__number2__as_value(this: &Js, a0: f64, a1: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "getUniform")]
    pub(crate) fn call_getUniform__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> JsValue;
    #[wasm_bindgen(method, js_name = "getUniformLocation")]
    pub(crate) fn call_getUniformLocation__value_str__as_option_value(this: &Js, a0: &JsValue, a1: &str) -> Option<Js>;
    #[wasm_bindgen(method, js_name = "getVertexAttrib")]
    pub(crate) fn call_getVertexAttrib__number2__as_value(this: &Js, a0: f64, a1: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "getVertexAttribOffset")]
    pub(crate) fn call_getVertexAttribOffset__number2__as_number(this: &Js, a0: f64, a1: f64) -> f64;
    #[wasm_bindgen(method, js_name = "hint")]
    pub(crate) fn call_hint__number2(this: &Js, a0: f64, a1: f64);
    #[wasm_bindgen(method, js_name = "isBuffer")]
    pub(crate) fn call_isBuffer__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
    #[wasm_bindgen(method, js_name = "isEnabled")]
    pub(crate) fn call_isEnabled__number__as_bool(this: &Js, a0: f64) -> Truth;
    #[wasm_bindgen(method, js_name = "isFramebuffer")]
    pub(crate) fn call_isFramebuffer__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
    #[wasm_bindgen(method, js_name = "isProgram")]
    pub(crate) fn call_isProgram__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
    #[wasm_bindgen(method, js_name = "isRenderbuffer")]
    pub(crate) fn call_isRenderbuffer__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
    #[wasm_bindgen(method, js_name = "isShader")]
    pub(crate) fn call_isShader__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
    #[wasm_bindgen(method, js_name = "isTexture")]
    pub(crate) fn call_isTexture__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
    #[wasm_bindgen(method, js_name = "lineWidth")]
    pub(crate) fn call_lineWidth__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, js_name = "linkProgram")]
    pub(crate) fn call_linkProgram__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "pixelStorei")]
    pub(crate) fn call_pixelStorei__number2(this: &Js, a0: f64, a1: f64);
    #[wasm_bindgen(method, js_name = "polygonOffset")]
    pub(crate) fn call_polygonOffset__number2(this: &Js, a0: f64, a1: f64);
    #[wasm_bindgen(method, js_name = "readPixels")]
    pub(crate) fn call_readPixels__number6_value(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: &JsValue,
    );
    #[wasm_bindgen(method, js_name = "renderbufferStorage")]
    pub(crate) fn call_renderbufferStorage__number4(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64);
    #[wasm_bindgen(method, js_name = "sampleCoverage")]
    pub(crate) fn call_sampleCoverage__number_bool(this: &Js, a0: f64, a1: bool);
    #[wasm_bindgen(method, js_name = "scissor")]
    pub(crate) fn call_scissor__number4(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64);
    #[wasm_bindgen(method, js_name = "shaderSource")]
    pub(crate) fn call_shaderSource__value_str(this: &Js, a0: &JsValue, a1: &str);
    #[wasm_bindgen(method, js_name = "stencilFunc")]
    pub(crate) fn call_stencilFunc__number3(this: &Js, a0: f64, a1: f64, a2: f64);
    #[wasm_bindgen(method, js_name = "stencilFuncSeparate")]
    pub(crate) fn call_stencilFuncSeparate__number4(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64);
    #[wasm_bindgen(method, js_name = "stencilMask")]
    pub(crate) fn call_stencilMask__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, js_name = "stencilMaskSeparate")]
    pub(crate) fn call_stencilMaskSeparate__number2(this: &Js, a0: f64, a1: f64);
    #[wasm_bindgen(method, js_name = "stencilOp")]
    pub(crate) fn call_stencilOp__number3(this: &Js, a0: f64, a1: f64, a2: f64);
    #[wasm_bindgen(method, js_name = "stencilOpSeparate")]
    pub(crate) fn call_stencilOpSeparate__number4(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64);
    #[wasm_bindgen(catch, method, js_name = "texImage2D")]
    pub(crate) fn try_call_texImage2D__number8_value(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: f64,
        a7: f64,
        a8: &JsValue,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "texImage2D")]
    pub(crate) fn try_call_texImage2D__number5_value(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: &JsValue,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "texParameterf")]
    pub(crate) fn call_texParameterf__number3(this: &Js, a0: f64, a1: f64, a2: f64);
    #[wasm_bindgen(method, js_name = "texParameteri")]
    pub(crate) fn call_texParameteri__number3(this: &Js, a0: f64, a1: f64, a2: f64);
    #[wasm_bindgen(catch, method, js_name = "texSubImage2D")]
    pub(crate) fn try_call_texSubImage2D__number8_value(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: f64,
        a7: f64,
        a8: &JsValue,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "texSubImage2D")]
    pub(crate) fn try_call_texSubImage2D__number6_value(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: &JsValue,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "uniform1f")]
    pub(crate) fn call_uniform1f__value_number(this: &Js, a0: &JsValue, a1: f64);
    #[wasm_bindgen(method, js_name = "uniform1fv")]
    pub(crate) fn call_uniform1fv__value2(this: &Js, a0: &JsValue, a1: &JsValue);
    #[wasm_bindgen(method, js_name = "uniform1i")]
    pub(crate) fn call_uniform1i__value_number(this: &Js, a0: &JsValue, a1: f64);
    #[wasm_bindgen(method, js_name = "uniform1iv")]
    pub(crate) fn call_uniform1iv__value2(this: &Js, a0: &JsValue, a1: &JsValue);
    #[wasm_bindgen(method, js_name = "uniform2f")]
    pub(crate) fn call_uniform2f__value_number2(this: &Js, a0: &JsValue, a1: f64, a2: f64);
    #[wasm_bindgen(method, js_name = "uniform2fv")]
    pub(crate) fn call_uniform2fv__value2(this: &Js, a0: &JsValue, a1: &JsValue);
    #[wasm_bindgen(method, js_name = "uniform2i")]
    pub(crate) fn call_uniform2i__value_number2(this: &Js, a0: &JsValue, a1: f64, a2: f64);
    #[wasm_bindgen(method, js_name = "uniform2iv")]
    pub(crate) fn call_uniform2iv__value2(this: &Js, a0: &JsValue, a1: &JsValue);
    #[wasm_bindgen(method, js_name = "uniform3f")]
    pub(crate) fn call_uniform3f__value_number3(this: &Js, a0: &JsValue, a1: f64, a2: f64, a3: f64);
    #[wasm_bindgen(method, js_name = "uniform3fv")]
    pub(crate) fn call_uniform3fv__value2(this: &Js, a0: &JsValue, a1: &JsValue);
    #[wasm_bindgen(method, js_name = "uniform3i")]
    pub(crate) fn call_uniform3i__value_number3(this: &Js, a0: &JsValue, a1: f64, a2: f64, a3: f64);
    #[wasm_bindgen(method, js_name = "uniform3iv")]
    pub(crate) fn call_uniform3iv__value2(this: &Js, a0: &JsValue, a1: &JsValue);
    #[wasm_bindgen(method, js_name = "uniform4f")]
    pub(crate) fn call_uniform4f__value_number4(this: &Js, a0: &JsValue, a1: f64, a2: f64, a3: f64, a4: f64);
    #[wasm_bindgen(method, js_name = "uniform4fv")]
    pub(crate) fn call_uniform4fv__value2(this: &Js, a0: &JsValue, a1: &JsValue);
    #[wasm_bindgen(method, js_name = "uniform4i")]
    pub(crate) fn call_uniform4i__value_number4(this: &Js, a0: &JsValue, a1: f64, a2: f64, a3: f64, a4: f64);
    #[wasm_bindgen(method, js_name = "uniform4iv")]
    pub(crate) fn call_uniform4iv__value2(this: &Js, a0: &JsValue, a1: &JsValue);
    #[wasm_bindgen(method, js_name = "uniformMatrix2fv")]
    pub(crate) fn call_uniformMatrix2fv__value_bool_value(this: &Js, a0: &JsValue, a1: bool, a2: &JsValue);
    #[wasm_bindgen(method, js_name = "uniformMatrix3fv")]
    pub(crate) fn call_uniformMatrix3fv__value_bool_value(this: &Js, a0: &JsValue, a1: bool, a2: &JsValue);
    #[wasm_bindgen(method, js_name = "uniformMatrix4fv")]
    pub(crate) fn call_uniformMatrix4fv__value_bool_value(this: &Js, a0: &JsValue, a1: bool, a2: &JsValue);
    #[wasm_bindgen(method, js_name = "useProgram")]
    pub(crate) fn call_useProgram__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "validateProgram")]
    pub(crate) fn call_validateProgram__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "vertexAttrib1f")]
    pub(crate) fn call_vertexAttrib1f__number2(this: &Js, a0: f64, a1: f64);
    #[wasm_bindgen(method, js_name = "vertexAttrib1fv")]
    pub(crate) fn call_vertexAttrib1fv__number_value(this: &Js, a0: f64, a1: &JsValue);
    #[wasm_bindgen(method, js_name = "vertexAttrib2f")]
    pub(crate) fn call_vertexAttrib2f__number3(this: &Js, a0: f64, a1: f64, a2: f64);
    #[wasm_bindgen(method, js_name = "vertexAttrib2fv")]
    pub(crate) fn call_vertexAttrib2fv__number_value(this: &Js, a0: f64, a1: &JsValue);
    #[wasm_bindgen(method, js_name = "vertexAttrib3f")]
    pub(crate) fn call_vertexAttrib3f__number4(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64);
    #[wasm_bindgen(method, js_name = "vertexAttrib3fv")]
    pub(crate) fn call_vertexAttrib3fv__number_value(this: &Js, a0: f64, a1: &JsValue);
    #[wasm_bindgen(method, js_name = "vertexAttrib4f")]
    pub(crate) fn call_vertexAttrib4f__number5(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64, a4: f64);
    #[wasm_bindgen(method, js_name = "vertexAttrib4fv")]
    pub(crate) fn call_vertexAttrib4fv__number_value(this: &Js, a0: f64, a1: &JsValue);
    #[wasm_bindgen(method, js_name = "vertexAttribPointer")]
    pub(crate) fn call_vertexAttribPointer__number3_bool_number2(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: bool,
        a4: f64,
        a5: f64,
    );
    #[wasm_bindgen(method, js_name = "viewport")]
    pub(crate) fn call_viewport__number4(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64);
}

#[cfg(all(feature = "experimental", any(feature = "webgl", feature = "webgl2")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "drawingBufferFormat")]
    pub(crate) fn get_drawingBufferFormat__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, js_name = "drawingBufferStorage")]
    pub(crate) fn try_call_drawingBufferStorage__number3(this: &Js, a0: f64, a1: f64, a2: f64) -> Result<(), Exception>;
}

#[cfg(any(
    feature = "media-elements", feature = "media-source", feature = "performance-timeline", feature = "resource-timing",
    feature = "web-audio", feature = "web-codecs",
    all(feature = "experimental", any(feature = "long-tasks", feature = "page-lifecycle")),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "duration")]
    pub(crate) fn get_duration__as_number(this: &Js) -> f64;
}

#[cfg(any(feature = "svg-filters", feature = "svg-text"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "dx")]
    pub(crate) fn get_dx__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "dy")]
    pub(crate) fn get_dy__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "css-animations", feature = "css-transitions", feature = "speech-synthesis"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "elapsedTime")]
    pub(crate) fn get_elapsedTime__as_number(this: &Js) -> f64;
}

#[cfg(any(feature = "canvas-2d", all(feature = "experimental", feature = "css-drafts")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "emHeightAscent")]
    pub(crate) fn get_emHeightAscent__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "emHeightDescent")]
    pub(crate) fn get_emHeightDescent__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "fontBoundingBoxAscent")]
    pub(crate) fn get_fontBoundingBoxAscent__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "fontBoundingBoxDescent")]
    pub(crate) fn get_fontBoundingBoxDescent__as_number(this: &Js) -> f64;
}

#[cfg(any(feature = "media-capture", all(feature = "experimental", feature = "media-tracks")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "enabled")]
    pub(crate) fn get_enabled__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, setter, js_name = "enabled")]
    pub(crate) fn set_enabled__bool(this: &Js, a0: bool);
}

#[cfg(any(feature = "encoding", feature = "forms", all(feature = "experimental", feature = "web-nfc")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "encoding")]
    pub(crate) fn get_encoding__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "performance-timeline",
    all(feature = "experimental", any(feature = "long-tasks", feature = "page-lifecycle")),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "entryType")]
    pub(crate) fn get_entryType__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "error-events", feature = "speech-recognition", feature = "speech-synthesis", feature = "webgpu",
    feature = "webrtc", all(feature = "experimental", any(feature = "fedcm", feature = "sensors")),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "error")]
    pub(crate) fn get_error__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "file-reader", feature = "indexed-db", feature = "media-elements",
    all(feature = "experimental", any(feature = "geolocation", feature = "media-capture-extensions")),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "error")]
    pub(crate) fn get_error__as_option_value(this: &Js) -> Option<Js>;
}

#[cfg(all(feature = "experimental", any(feature = "translation", feature = "writing-assistance")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "expectedInputLanguages")]
    pub(crate) fn get_expectedInputLanguages__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(catch, method, js_name = "measureInputUsage")]
    pub(crate) fn try_call_measureInputUsage__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "measureInputUsage")]
    pub(crate) fn try_call_measureInputUsage__str_value__as_value(
        this: &Js,
        a0: &str,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
}

#[cfg(any(feature = "webgpu", all(feature = "experimental", feature = "font-loading")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "features")]
    pub(crate) fn get_features__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "document-metadata", feature = "images", feature = "scripts"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "fetchPriority")]
    pub(crate) fn get_fetchPriority__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "fetchPriority")]
    pub(crate) fn set_fetchPriority__str(this: &Js, a0: &str);
}

#[cfg(any(feature = "embedded-objects", feature = "error-events"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "filename")]
    pub(crate) fn get_filename__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "drag-and-drop", all(feature = "experimental", feature = "installed-apps")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "files")]
    pub(crate) fn get_files__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "canvas-2d", feature = "offscreen-canvas", all(feature = "experimental", feature = "css-worklets"),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "fillStyle")]
    pub(crate) fn get_fillStyle__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "globalAlpha")]
    pub(crate) fn get_globalAlpha__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "globalCompositeOperation")]
    pub(crate) fn get_globalCompositeOperation__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "imageSmoothingEnabled")]
    pub(crate) fn get_imageSmoothingEnabled__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "imageSmoothingQuality")]
    pub(crate) fn get_imageSmoothingQuality__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "lineCap")]
    pub(crate) fn get_lineCap__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "lineDashOffset")]
    pub(crate) fn get_lineDashOffset__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "lineJoin")]
    pub(crate) fn get_lineJoin__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "lineWidth")]
    pub(crate) fn get_lineWidth__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "miterLimit")]
    pub(crate) fn get_miterLimit__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "shadowBlur")]
    pub(crate) fn get_shadowBlur__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "shadowColor")]
    pub(crate) fn get_shadowColor__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "shadowOffsetX")]
    pub(crate) fn get_shadowOffsetX__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "shadowOffsetY")]
    pub(crate) fn get_shadowOffsetY__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "strokeStyle")]
    pub(crate) fn get_strokeStyle__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "fillStyle")]
    pub(crate) fn set_fillStyle__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "globalAlpha")]
    pub(crate) fn set_globalAlpha__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "globalCompositeOperation")]
    pub(crate) fn set_globalCompositeOperation__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "imageSmoothingEnabled")]
    pub(crate) fn set_imageSmoothingEnabled__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, setter, js_name = "imageSmoothingQuality")]
    pub(crate) fn set_imageSmoothingQuality__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "lineCap")]
    pub(crate) fn set_lineCap__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "lineDashOffset")]
    pub(crate) fn set_lineDashOffset__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "lineJoin")]
    pub(crate) fn set_lineJoin__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "lineWidth")]
    pub(crate) fn set_lineWidth__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "miterLimit")]
    pub(crate) fn set_miterLimit__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "shadowBlur")]
    pub(crate) fn set_shadowBlur__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "shadowColor")]
    pub(crate) fn set_shadowColor__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "shadowOffsetX")]
    pub(crate) fn set_shadowOffsetX__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "shadowOffsetY")]
    pub(crate) fn set_shadowOffsetY__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "strokeStyle")]
    pub(crate) fn set_strokeStyle__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "arc")]
    pub(crate) fn try_call_arc__number5(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "arc")]
    pub(crate) fn try_call_arc__number5_bool(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: bool,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "arcTo")]
    pub(crate) fn try_call_arcTo__number5(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "beginPath")]
    pub(crate) fn call_beginPath(this: &Js);
    #[wasm_bindgen(method, js_name = "bezierCurveTo")]
    pub(crate) fn call_bezierCurveTo__number6(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64, a4: f64, a5: f64);
    #[wasm_bindgen(method, js_name = "clearRect")]
    pub(crate) fn call_clearRect__number4(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64);
    #[wasm_bindgen(method, js_name = "clip")]
    pub(crate) fn call_clip(this: &Js);
    #[wasm_bindgen(catch, method, js_name = "clip")]
    pub(crate) fn try_call_clip__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "clip")]
    pub(crate) fn call_clip__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "clip")]
    pub(crate) fn try_call_clip__value_str(this: &Js, a0: &JsValue, a1: &str) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "closePath")]
    pub(crate) fn call_closePath(this: &Js);
    #[wasm_bindgen(catch, method, js_name = "createConicGradient")]
    pub(crate) fn try_call_createConicGradient__number3__as_value(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createLinearGradient")]
    pub(crate) fn try_call_createLinearGradient__number4__as_value(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createPattern")]
    pub(crate) fn try_call_createPattern__value_str__as_option_value(
        this: &Js,
        a0: &JsValue,
        a1: &str,
    ) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createRadialGradient")]
    pub(crate) fn try_call_createRadialGradient__number6__as_value(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "drawImage")]
    pub(crate) fn try_call_drawImage__value_number2(this: &Js, a0: &JsValue, a1: f64, a2: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "drawImage")]
    pub(crate) fn try_call_drawImage__value_number4(
        this: &Js,
        a0: &JsValue,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "drawImage")]
    pub(crate) fn try_call_drawImage__value_number8(
        this: &Js,
        a0: &JsValue,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: f64,
        a7: f64,
        a8: f64,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "ellipse")]
    pub(crate) fn try_call_ellipse__number7(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: f64,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "ellipse")]
    pub(crate) fn try_call_ellipse__number7_bool(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: f64,
        a7: bool,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "fill")]
    pub(crate) fn call_fill(this: &Js);
    #[wasm_bindgen(catch, method, js_name = "fill")]
    pub(crate) fn try_call_fill__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "fill")]
    pub(crate) fn call_fill__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "fill")]
    pub(crate) fn try_call_fill__value_str(this: &Js, a0: &JsValue, a1: &str) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "fillRect")]
    pub(crate) fn call_fillRect__number4(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64);
    #[wasm_bindgen(method, js_name = "getLineDash")]
    pub(crate) fn call_getLineDash__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "getTransform")]
    pub(crate) fn call_getTransform__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "isPointInPath")]
    pub(crate) fn call_isPointInPath__number2__as_bool(this: &Js, a0: f64, a1: f64) -> Truth;
    #[wasm_bindgen(catch, method, js_name = "isPointInPath")]
    pub(crate) fn try_call_isPointInPath__number2_str__as_bool(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: &str,
    ) -> Result<Truth, Exception>;
    #[wasm_bindgen(method, js_name = "isPointInPath")]
    pub(crate) fn call_isPointInPath__value_number2__as_bool(this: &Js, a0: &JsValue, a1: f64, a2: f64) -> Truth;
    #[wasm_bindgen(catch, method, js_name = "isPointInPath")]
    pub(crate) fn try_call_isPointInPath__value_number2_str__as_bool(
        this: &Js,
        a0: &JsValue,
        a1: f64,
        a2: f64,
        a3: &str,
    ) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "isPointInStroke")]
    pub(crate) fn try_call_isPointInStroke__number2__as_bool(this: &Js, a0: f64, a1: f64) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "isPointInStroke")]
    pub(crate) fn try_call_isPointInStroke__value_number2__as_bool(
        this: &Js,
        a0: &JsValue,
        a1: f64,
        a2: f64,
    ) -> Result<Truth, Exception>;
    #[wasm_bindgen(method, js_name = "lineTo")]
    pub(crate) fn call_lineTo__number2(this: &Js, a0: f64, a1: f64);
    #[wasm_bindgen(method, js_name = "quadraticCurveTo")]
    pub(crate) fn call_quadraticCurveTo__number4(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64);
    #[wasm_bindgen(method, js_name = "rect")]
    pub(crate) fn call_rect__number4(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64);
    #[wasm_bindgen(method, js_name = "resetTransform")]
    pub(crate) fn call_resetTransform(this: &Js);
    #[wasm_bindgen(method, js_name = "restore")]
    pub(crate) fn call_restore(this: &Js);
    #[wasm_bindgen(method, js_name = "rotate")]
    pub(crate) fn call_rotate__number(this: &Js, a0: f64);
    #[wasm_bindgen(catch, method, js_name = "roundRect")]
    pub(crate) fn try_call_roundRect__number4(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "roundRect")]
    pub(crate) fn try_call_roundRect__number4_value(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: &JsValue,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "save")]
    pub(crate) fn call_save(this: &Js);
    #[wasm_bindgen(method, js_name = "scale")]
    pub(crate) fn call_scale__number2(this: &Js, a0: f64, a1: f64);
    #[wasm_bindgen(method, js_name = "setLineDash")]
    pub(crate) fn call_setLineDash__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "setTransform")]
    pub(crate) fn call_setTransform__number6(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64, a4: f64, a5: f64);
    #[wasm_bindgen(catch, method, js_name = "setTransform")]
    pub(crate) fn try_call_setTransform__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "stroke")]
    pub(crate) fn call_stroke(this: &Js);
    #[wasm_bindgen(method, js_name = "stroke")]
    pub(crate) fn call_stroke__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "strokeRect")]
    pub(crate) fn call_strokeRect__number4(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64);
    #[wasm_bindgen(method, js_name = "transform")]
    pub(crate) fn call_transform__number6(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64, a4: f64, a5: f64);
    #[wasm_bindgen(method, js_name = "translate")]
    pub(crate) fn call_translate__number2(this: &Js, a0: f64, a1: f64);
}

#[cfg(any(feature = "canvas-2d", feature = "offscreen-canvas"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "filter")]
    pub(crate) fn get_filter__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "font")]
    pub(crate) fn get_font__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "fontKerning")]
    pub(crate) fn get_fontKerning__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "fontVariantCaps")]
    pub(crate) fn get_fontVariantCaps__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "letterSpacing")]
    pub(crate) fn get_letterSpacing__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "textAlign")]
    pub(crate) fn get_textAlign__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "textBaseline")]
    pub(crate) fn get_textBaseline__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "textRendering")]
    pub(crate) fn get_textRendering__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "wordSpacing")]
    pub(crate) fn get_wordSpacing__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "filter")]
    pub(crate) fn set_filter__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "font")]
    pub(crate) fn set_font__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "fontKerning")]
    pub(crate) fn set_fontKerning__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "fontStretch")]
    pub(crate) fn set_fontStretch__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "fontVariantCaps")]
    pub(crate) fn set_fontVariantCaps__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "letterSpacing")]
    pub(crate) fn set_letterSpacing__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "textAlign")]
    pub(crate) fn set_textAlign__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "textBaseline")]
    pub(crate) fn set_textBaseline__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "textRendering")]
    pub(crate) fn set_textRendering__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "wordSpacing")]
    pub(crate) fn set_wordSpacing__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, js_name = "createImageData")]
    pub(crate) fn try_call_createImageData__number2__as_value(this: &Js, a0: f64, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createImageData")]
    pub(crate) fn try_call_createImageData__number2_value__as_value(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createImageData")]
    pub(crate) fn try_call_createImageData__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "fillText")]
    pub(crate) fn call_fillText__value_number2(this: &Js, a0: &JsValue, a1: f64, a2: f64);
    #[wasm_bindgen(method, js_name = "fillText")]
    pub(crate) fn call_fillText__value_number3(this: &Js, a0: &JsValue, a1: f64, a2: f64, a3: f64);
    #[wasm_bindgen(catch, method, js_name = "getImageData")]
    pub(crate) fn try_call_getImageData__number4__as_value(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getImageData")]
    pub(crate) fn try_call_getImageData__number4_value__as_value(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "measureText")]
    pub(crate) fn call_measureText__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "putImageData")]
    pub(crate) fn try_call_putImageData__value_number2(
        this: &Js,
        a0: &JsValue,
        a1: f64,
        a2: f64,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "putImageData")]
    pub(crate) fn try_call_putImageData__value_number6(
        this: &Js,
        a0: &JsValue,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: f64,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "strokeText")]
    pub(crate) fn call_strokeText__value_number2(this: &Js, a0: &JsValue, a1: f64, a2: f64);
    #[wasm_bindgen(method, js_name = "strokeText")]
    pub(crate) fn call_strokeText__value_number3(this: &Js, a0: &JsValue, a1: f64, a2: f64, a3: f64);
}

#[cfg(any(feature = "navigation", feature = "view-transitions", feature = "web-animations"))]
web_imports! {
    #[wasm_bindgen(catch, method, getter, js_name = "finished")]
    pub(crate) fn try_get_finished__as_value(this: &Js) -> Result<Js, Exception>;
}

#[cfg(all(feature = "experimental", any(feature = "webxr", feature = "webxr-layers")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "fixedFoveation")]
    pub(crate) fn get_fixedFoveation__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ignoreDepthValues")]
    pub(crate) fn get_ignoreDepthValues__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(catch, method, setter, js_name = "fixedFoveation")]
    pub(crate) fn try_set_fixedFoveation__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
}

#[cfg(any(feature = "canvas-2d", feature = "css-fonts", feature = "offscreen-canvas"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "fontStretch")]
    pub(crate) fn get_fontStretch__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "font-loading", all(feature = "experimental", feature = "css-drafts")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "fonts")]
    pub(crate) fn get_fonts__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "embedded-objects", feature = "forms", feature = "input-elements", feature = "select-elements"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "form")]
    pub(crate) fn get_form__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "validationMessage")]
    pub(crate) fn get_validationMessage__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "validity")]
    pub(crate) fn get_validity__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "willValidate")]
    pub(crate) fn get_willValidate__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, js_name = "checkValidity")]
    pub(crate) fn call_checkValidity__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, js_name = "reportValidity")]
    pub(crate) fn call_reportValidity__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, js_name = "setCustomValidity")]
    pub(crate) fn call_setCustomValidity__str(this: &Js, a0: &str);
}

#[cfg(any(
    feature = "intl", feature = "web-codecs", feature = "webgpu",
    all(feature = "experimental", feature = "writing-assistance"),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "format")]
    pub(crate) fn get_format__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "obsolete", all(feature = "experimental", any(feature = "webrtc-encoded-transform", feature = "webxr")),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "frame")]
    pub(crate) fn get_frame__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "history", feature = "navigation"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "hasUAVisualTransition")]
    pub(crate) fn get_hasUAVisualTransition__as_bool(this: &Js) -> Truth;
}

#[cfg(any(
    feature = "images", feature = "links", feature = "url", feature = "url-pattern", feature = "worker-scope",
    all(feature = "experimental", any(feature = "mathml", feature = "svg")),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "hash")]
    pub(crate) fn get_hash__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "hostname")]
    pub(crate) fn get_hostname__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "pathname")]
    pub(crate) fn get_pathname__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "search")]
    pub(crate) fn get_search__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "fetch", feature = "tables"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "headers")]
    pub(crate) fn get_headers__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "canvas", feature = "dom", feature = "image-bitmap", feature = "image-data", feature = "images",
    feature = "input-elements", feature = "media-elements", feature = "offscreen-canvas",
    feature = "picture-in-picture", feature = "pointer-events", feature = "screen", feature = "svg-values",
    feature = "visual-viewport", feature = "webgpu",
    all(feature = "experimental", any(
        feature = "css-drafts", feature = "css-worklets", feature = "webxr", feature = "webxr-environment",
        feature = "webxr-layers",
    )),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "height")]
    pub(crate) fn get_height__as_number(this: &Js) -> f64;
}

#[cfg(any(
    feature = "css-anchor-position", feature = "embedded-objects", feature = "iframes", feature = "obsolete",
    feature = "svg", feature = "svg-filters", feature = "svg-painting", feature = "svg-shapes",
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "height")]
    pub(crate) fn get_height__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "width")]
    pub(crate) fn get_width__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "images", feature = "links", feature = "shadow-dom", feature = "url", feature = "worker-scope",
    all(feature = "experimental", any(feature = "mathml", feature = "svg")),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "host")]
    pub(crate) fn get_host__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "cssom", feature = "document-metadata", feature = "images", feature = "links", feature = "svg",
    feature = "svg-animations", feature = "svg-filters", feature = "svg-painting", feature = "svg-text",
    feature = "unspecified", feature = "url", feature = "worker-scope",
    all(feature = "experimental", feature = "mathml"),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "href")]
    pub(crate) fn get_href__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "document-metadata", feature = "links", feature = "svg",
    all(feature = "experimental", any(feature = "images", feature = "mathml")),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "hreflang")]
    pub(crate) fn get_hreflang__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "hreflang")]
    pub(crate) fn set_hreflang__str(this: &Js, a0: &str);
}

#[cfg(any(feature = "forms", feature = "scripts", all(feature = "experimental", feature = "templates")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "htmlFor")]
    pub(crate) fn get_htmlFor__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "htmlFor")]
    pub(crate) fn set_htmlFor__str(this: &Js, a0: &str);
}

#[cfg(any(
    feature = "credentials", feature = "dom", feature = "gamepad", feature = "media-capture", feature = "media-tracks",
    feature = "navigation", feature = "paint-timing", feature = "payment-request", feature = "service-worker-scope",
    feature = "web-animations", feature = "web-midi", feature = "webrtc-data-channels",
    all(feature = "experimental", any(
        feature = "background-fetch", feature = "content-index", feature = "navigation-timing",
        feature = "presentation", feature = "web-bluetooth", feature = "web-nfc",
    )),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "id")]
    pub(crate) fn get_id__as_value(this: &Js) -> JsValue;
}

#[cfg(all(feature = "experimental", any(feature = "webxr-environment", feature = "webxr-layers")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "imageIndex")]
    pub(crate) fn get_imageIndex__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "getViewDescriptor")]
    pub(crate) fn try_call_getViewDescriptor__as_value(this: &Js) -> Result<Js, Exception>;
}

#[cfg(any(
    feature = "gamepad", feature = "navigation", feature = "select-elements",
    all(feature = "experimental", feature = "webxr"),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "index")]
    pub(crate) fn get_index__as_number(this: &Js) -> f64;
}

#[cfg(any(
    feature = "indexed-db", all(feature = "experimental", any(feature = "storage-access", feature = "storage-manager")),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "indexedDB")]
    pub(crate) fn get_indexedDB__as_value(this: &Js) -> JsValue;
}

#[cfg(all(feature = "experimental", any(feature = "webxr", feature = "webxr-environment")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "indices")]
    pub(crate) fn get_indices__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "projectionMatrix")]
    pub(crate) fn get_projectionMatrix__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "vertices")]
    pub(crate) fn get_vertices__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "navigation", feature = "webgpu"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "info")]
    pub(crate) fn get_info__as_value(this: &Js) -> JsValue;
}

#[cfg(all(feature = "experimental", any(
    feature = "language-model", feature = "translation", feature = "writing-assistance",
)))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "inputQuota")]
    pub(crate) fn get_inputQuota__as_number(this: &Js) -> f64;
}

#[cfg(all(feature = "experimental", any(feature = "webxr", feature = "webxr-hit-test")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "inputSource")]
    pub(crate) fn get_inputSource__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "document-metadata", feature = "fetch", feature = "scripts"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "integrity")]
    pub(crate) fn get_integrity__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "event-timing", all(feature = "experimental", feature = "paint-timing")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "interactionId")]
    pub(crate) fn get_interactionId__as_number(this: &Js) -> f64;
}

#[cfg(any(feature = "intersection-observer", all(feature = "experimental", feature = "paint-timing")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "intersectionRect")]
    pub(crate) fn get_intersectionRect__as_value(this: &Js) -> JsValue;
}

#[cfg(all(feature = "experimental", any(feature = "geolocation", feature = "installed-apps")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "invalidReason")]
    pub(crate) fn get_invalidReason__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "isValid")]
    pub(crate) fn get_isValid__as_bool(this: &Js) -> Truth;
}

#[cfg(any(feature = "css-typed-om", feature = "geometry"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "is2D")]
    pub(crate) fn get_is2D__as_bool(this: &Js) -> Truth;
}

#[cfg(any(feature = "input-events", feature = "keyboard-events"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "isComposing")]
    pub(crate) fn get_isComposing__as_bool(this: &Js) -> Truth;
}

#[cfg(any(
    feature = "pointer-events",
    all(feature = "experimental", any(feature = "web-bluetooth", feature = "window-management")),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "isPrimary")]
    pub(crate) fn get_isPrimary__as_bool(this: &Js) -> Truth;
}

#[cfg(any(feature = "indexed-db", feature = "keyboard-events", feature = "navigation", feature = "web-storage"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "key")]
    pub(crate) fn get_key__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "drag-and-drop", feature = "file-system", feature = "media-capture", feature = "media-tracks"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "kind")]
    pub(crate) fn get_kind__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "media-capture", feature = "media-tracks", feature = "select-elements", feature = "webgpu",
    feature = "webrtc-data-channels",
    all(feature = "experimental", any(feature = "webgl", feature = "window-management")),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "label")]
    pub(crate) fn get_label__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "canvas-2d", feature = "html", feature = "notifications", feature = "offscreen-canvas",
    feature = "speech-recognition", feature = "speech-synthesis", all(feature = "experimental", feature = "web-nfc"),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "lang")]
    pub(crate) fn get_lang__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "intl", feature = "media-tracks", feature = "navigator"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "language")]
    pub(crate) fn get_language__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "messaging", feature = "service-worker-scope"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "lastEventId")]
    pub(crate) fn get_lastEventId__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ports")]
    pub(crate) fn get_ports__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "dom", all(feature = "experimental", feature = "window-management")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "left")]
    pub(crate) fn get_left__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "top")]
    pub(crate) fn get_top__as_number(this: &Js) -> f64;
}

#[cfg(any(
    feature = "css-animations", feature = "css-typed-om", feature = "cssom", feature = "dom", feature = "drag-and-drop",
    feature = "embedded-objects", feature = "files", feature = "forms", feature = "html", feature = "image-decoder",
    feature = "indexed-db", feature = "media-elements", feature = "media-source", feature = "media-tracks",
    feature = "obsolete", feature = "select-elements", feature = "speech-recognition", feature = "svg-shapes",
    feature = "svg-values", feature = "touch-events", feature = "web-audio", feature = "webgpu", feature = "window",
    all(feature = "experimental", any(feature = "font-loading", feature = "web-animations", feature = "webxr")),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "length")]
    pub(crate) fn get_length__as_number(this: &Js) -> f64;
}

#[cfg(any(
    feature = "css-typed-om", feature = "web-audio", feature = "webassembly",
    all(feature = "experimental", feature = "writing-assistance"),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "length")]
    pub(crate) fn get_length__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "history", feature = "web-storage"))]
web_imports! {
    #[wasm_bindgen(catch, method, getter, js_name = "length")]
    pub(crate) fn try_get_length__as_value(this: &Js) -> Result<Js, Exception>;
}

#[cfg(any(feature = "iframes", feature = "images", all(feature = "experimental", feature = "media-elements")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "loading")]
    pub(crate) fn get_loading__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "loading")]
    pub(crate) fn set_loading__str(this: &Js, a0: &str);
}

#[cfg(any(feature = "window", feature = "worker-scope"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "location")]
    pub(crate) fn get_location__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "self")]
    pub(crate) fn get_self__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "cancelAnimationFrame")]
    pub(crate) fn try_call_cancelAnimationFrame__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "requestAnimationFrame")]
    pub(crate) fn try_call_requestAnimationFrame__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
}

#[cfg(any(feature = "web-locks", all(feature = "experimental", feature = "storage-access")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "locks")]
    pub(crate) fn get_locks__as_option_value(this: &Js) -> Option<Js>;
}

#[cfg(any(feature = "media-elements", feature = "web-audio"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "loop")]
    pub(crate) fn get_loop__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, setter, js_name = "loop")]
    pub(crate) fn set_loop__bool(this: &Js, a0: bool);
}

#[cfg(any(feature = "webgpu", all(feature = "experimental", feature = "webnn")))]
web_imports! {
    #[wasm_bindgen(catch, method, getter, js_name = "lost")]
    pub(crate) fn try_get_lost__as_value(this: &Js) -> Result<Js, Exception>;
}

#[cfg(any(feature = "css-typed-om", feature = "indexed-db"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "lower")]
    pub(crate) fn get_lower__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "upper")]
    pub(crate) fn get_upper__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "css-anchor-position", feature = "css-rules"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "margin")]
    pub(crate) fn get_margin__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "marginBottom")]
    pub(crate) fn get_marginBottom__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "marginLeft")]
    pub(crate) fn get_marginLeft__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "marginRight")]
    pub(crate) fn get_marginRight__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "marginTop")]
    pub(crate) fn get_marginTop__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "margin")]
    pub(crate) fn set_margin__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "marginBottom")]
    pub(crate) fn set_marginBottom__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "marginLeft")]
    pub(crate) fn set_marginLeft__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "marginRight")]
    pub(crate) fn set_marginRight__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "marginTop")]
    pub(crate) fn set_marginTop__str(this: &Js, a0: &str);
}

#[cfg(any(feature = "media-queries", all(feature = "experimental", feature = "css-rules")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "matches")]
    pub(crate) fn get_matches__as_bool(this: &Js) -> Truth;
}

#[cfg(any(
    feature = "svg-values", feature = "web-codecs",
    all(feature = "experimental", any(feature = "webxr", feature = "webxr-hit-test")),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "matrix")]
    pub(crate) fn get_matrix__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "input-elements", all(feature = "experimental", feature = "sensors")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "max")]
    pub(crate) fn get_max__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "css-rules", feature = "cssom", feature = "document-metadata", feature = "images",
    feature = "media-queries", feature = "svg",
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "media")]
    pub(crate) fn get_media__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "dom-exception", feature = "encrypted-media", feature = "error-events", feature = "geolocation",
    feature = "media-elements", feature = "speech-recognition", feature = "webgpu",
    all(feature = "experimental", any(feature = "presentation", feature = "web-nfc")),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "message")]
    pub(crate) fn get_message__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "fetch", feature = "forms", feature = "svg-text"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "method")]
    pub(crate) fn get_method__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "fetch", feature = "indexed-db", feature = "media-source", feature = "media-tracks",
    feature = "shadow-dom", feature = "svg-filters", feature = "web-locks",
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "mode")]
    pub(crate) fn get_mode__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "input-elements", feature = "select-elements"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "multiple")]
    pub(crate) fn get_multiple__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "required")]
    pub(crate) fn get_required__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, setter, js_name = "multiple")]
    pub(crate) fn set_multiple__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, setter, js_name = "required")]
    pub(crate) fn set_required__bool(this: &Js, a0: bool);
    #[wasm_bindgen(catch, method, js_name = "showPicker")]
    pub(crate) fn try_call_showPicker(this: &Js) -> Result<(), Exception>;
}

#[cfg(any(
    feature = "media-capture", feature = "media-elements",
    all(feature = "experimental", feature = "media-stream-transforms"),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "muted")]
    pub(crate) fn get_muted__as_bool(this: &Js) -> Truth;
}

#[cfg(any(
    feature = "css-anchor-position", feature = "css-animations", feature = "css-custom-properties",
    feature = "css-fonts", feature = "css-rules", feature = "document-metadata", feature = "dom",
    feature = "dom-exception", feature = "embedded-objects", feature = "file-entries", feature = "file-system",
    feature = "files", feature = "forms", feature = "html-elements", feature = "iframes", feature = "images",
    feature = "indexed-db", feature = "input-elements", feature = "message-channels", feature = "obsolete",
    feature = "performance-timeline", feature = "permissions", feature = "resource-timing", feature = "select-elements",
    feature = "shadow-dom", feature = "speech-synthesis", feature = "trusted-types", feature = "web-locks",
    feature = "web-midi", feature = "webgl", feature = "window", feature = "worker-scope", feature = "xml",
    all(feature = "experimental", any(
        feature = "credentials", feature = "css-drafts", feature = "font-loading", feature = "long-tasks",
        feature = "media-queries", feature = "navigation-timing", feature = "page-lifecycle",
        feature = "storage-manager", feature = "web-bluetooth", feature = "webrtc-identity",
    )),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "name")]
    pub(crate) fn get_name__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "css-rules", feature = "dom"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "namespaceURI")]
    pub(crate) fn get_namespaceURI__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "prefix")]
    pub(crate) fn get_prefix__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "images", all(feature = "experimental", feature = "paint-timing")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "naturalHeight")]
    pub(crate) fn get_naturalHeight__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "naturalWidth")]
    pub(crate) fn get_naturalWidth__as_number(this: &Js) -> f64;
}

#[cfg(any(feature = "navigation", feature = "view-transitions"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "navigation")]
    pub(crate) fn get_navigation__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "navigation", all(feature = "experimental", feature = "paint-timing")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "navigationType")]
    pub(crate) fn get_navigationType__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "navigator", feature = "worker-scope"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "navigator")]
    pub(crate) fn get_navigator__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "dom", feature = "mutation-observer", all(feature = "experimental", feature = "web-animations")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "nextSibling")]
    pub(crate) fn get_nextSibling__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "previousSibling")]
    pub(crate) fn get_previousSibling__as_option_value(this: &Js) -> Option<Js>;
}

#[cfg(any(feature = "web-audio", feature = "web-codecs"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "numberOfChannels")]
    pub(crate) fn get_numberOfChannels__as_number(this: &Js) -> f64;
}

#[cfg(any(feature = "svg-shapes", feature = "svg-values"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "numberOfItems")]
    pub(crate) fn get_numberOfItems__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, js_name = "appendItem")]
    pub(crate) fn try_call_appendItem__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getItem")]
    pub(crate) fn try_call_getItem__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "initialize")]
    pub(crate) fn try_call_initialize__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "insertItemBefore")]
    pub(crate) fn try_call_insertItemBefore__value_number__as_value(
        this: &Js,
        a0: &JsValue,
        a1: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "removeItem")]
    pub(crate) fn try_call_removeItem__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "replaceItem")]
    pub(crate) fn try_call_replaceItem__value_number__as_value(
        this: &Js,
        a0: &JsValue,
        a1: f64,
    ) -> Result<Js, Exception>;
}

#[cfg(any(feature = "element-geometry", feature = "webgpu"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "offset")]
    pub(crate) fn get_offset__as_number(this: &Js) -> f64;
}

#[cfg(any(feature = "svg-filters", feature = "svg-painting", feature = "temporal", feature = "web-audio"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "offset")]
    pub(crate) fn get_offset__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "html", feature = "visual-viewport"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "offsetLeft")]
    pub(crate) fn get_offsetLeft__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "offsetTop")]
    pub(crate) fn get_offsetTop__as_number(this: &Js) -> f64;
}

#[cfg(any(feature = "mutation-observer", feature = "web-storage"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "oldValue")]
    pub(crate) fn get_oldValue__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "event-handlers", feature = "obsolete", all(feature = "experimental", feature = "svg-event-handlers"),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "onbeforeunload")]
    pub(crate) fn get_onbeforeunload__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, setter, js_name = "onbeforeunload")]
    pub(crate) fn set_onbeforeunload__value(this: &Js, a0: &JsValue);
}

#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "svg-event-handlers", feature = "worker-scope"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "onerror")]
    pub(crate) fn get_onerror__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, setter, js_name = "onerror")]
    pub(crate) fn set_onerror__value(this: &Js, a0: &JsValue);
}

#[cfg(any(feature = "dialog-element", feature = "html-elements"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "open")]
    pub(crate) fn get_open__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, setter, js_name = "open")]
    pub(crate) fn set_open__bool(this: &Js, a0: bool);
}

#[cfg(all(feature = "experimental", any(feature = "web-hid", feature = "web-usb")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "opened")]
    pub(crate) fn get_opened__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "productId")]
    pub(crate) fn get_productId__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "productName")]
    pub(crate) fn get_productName__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "vendorId")]
    pub(crate) fn get_vendorId__as_number(this: &Js) -> f64;
}

#[cfg(any(feature = "css-typed-om", feature = "svg-filters"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "operator")]
    pub(crate) fn get_operator__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "push", feature = "select-elements", feature = "webrtc-encoded-transform"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "options")]
    pub(crate) fn get_options__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "screen",
    all(feature = "experimental", any(feature = "webxr", feature = "webxr-environment", feature = "webxr-layers")),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "orientation")]
    pub(crate) fn get_orientation__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "globals", feature = "images", feature = "links", feature = "messaging", feature = "service-worker-scope",
    feature = "url", feature = "worker-scope",
    all(feature = "experimental", any(feature = "mathml", feature = "svg", feature = "webxr-hit-test")),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "origin")]
    pub(crate) fn get_origin__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "paint-timing", all(feature = "experimental", feature = "long-tasks")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "paintTime")]
    pub(crate) fn get_paintTime__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "presentationTime")]
    pub(crate) fn get_presentationTime__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "window", all(feature = "experimental", feature = "web-animations")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "parent")]
    pub(crate) fn get_parent__as_option_value(this: &Js) -> Option<Js>;
}

#[cfg(any(
    feature = "images", feature = "links", feature = "url", feature = "url-pattern",
    all(feature = "experimental", any(feature = "credentials", feature = "mathml", feature = "svg")),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "password")]
    pub(crate) fn get_password__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "media-elements", feature = "speech-synthesis"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "paused")]
    pub(crate) fn get_paused__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "volume")]
    pub(crate) fn get_volume__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, setter, js_name = "volume")]
    pub(crate) fn try_set_volume__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "pause")]
    pub(crate) fn call_pause(this: &Js);
}

#[cfg(any(feature = "speech-synthesis", feature = "web-animations"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "pending")]
    pub(crate) fn get_pending__as_bool(this: &Js) -> Truth;
}

#[cfg(any(feature = "navigator", all(feature = "experimental", feature = "ua-client-hints")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "platform")]
    pub(crate) fn get_platform__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "media-elements", feature = "web-animations"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "playbackRate")]
    pub(crate) fn get_playbackRate__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, setter, js_name = "playbackRate")]
    pub(crate) fn try_set_playbackRate__number(this: &Js, a0: f64) -> Result<(), Exception>;
}

#[cfg(any(feature = "embedded-objects", feature = "html"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "plugins")]
    pub(crate) fn get_plugins__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "audio-worklet", feature = "images", feature = "links", feature = "url", feature = "url-pattern",
    feature = "webrtc", feature = "worker-scope", feature = "workers",
    all(feature = "experimental", any(feature = "mathml", feature = "svg")),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "port")]
    pub(crate) fn get_port__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "media-tracks", all(feature = "experimental", feature = "webxr")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "position")]
    pub(crate) fn get_position__as_value(this: &Js) -> JsValue;
}

#[cfg(all(feature = "experimental", any(feature = "gamepad", feature = "geolocation")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "position")]
    pub(crate) fn get_position__as_option_value(this: &Js) -> Option<Js>;
}

#[cfg(any(feature = "svg", feature = "svg-filters", feature = "svg-painting"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "preserveAspectRatio")]
    pub(crate) fn get_preserveAspectRatio__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "scheduler", feature = "webrtc", all(feature = "experimental", feature = "webrtc-data-channels")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "priority")]
    pub(crate) fn get_priority__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "digital-credentials", feature = "images", feature = "links", feature = "url", feature = "url-pattern",
    feature = "webrtc", feature = "webrtc-data-channels", feature = "websockets", feature = "webtransport",
    feature = "worker-scope",
    all(feature = "experimental", any(feature = "credentials", feature = "mathml", feature = "svg")),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "protocol")]
    pub(crate) fn get_protocol__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "css-animations", feature = "css-transitions", feature = "web-animations"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "pseudoElement")]
    pub(crate) fn get_pseudoElement__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "svg-painting", feature = "svg-shapes", all(feature = "experimental", feature = "css-typed-om")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "r")]
    pub(crate) fn get_r__as_value(this: &Js) -> JsValue;
}

#[cfg(all(feature = "experimental", any(feature = "webxr-body-tracking", feature = "webxr-layers")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "radius")]
    pub(crate) fn get_radius__as_number(this: &Js) -> f64;
}

#[cfg(any(
    feature = "compression", feature = "encoding", feature = "media-stream-transforms", feature = "streams",
    feature = "webrtc-encoded-transform", feature = "webtransport",
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "readable")]
    pub(crate) fn get_readable__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "font-loading", feature = "image-decoder", feature = "service-workers", feature = "streams",
    feature = "view-transitions", feature = "web-animations", feature = "webtransport",
    all(feature = "experimental", feature = "model-element"),
))]
web_imports! {
    #[wasm_bindgen(catch, method, getter, js_name = "ready")]
    pub(crate) fn try_get_ready__as_value(this: &Js) -> Result<Js, Exception>;
}

#[cfg(any(
    feature = "file-reader", feature = "media-elements", feature = "media-tracks", feature = "server-sent-events",
    feature = "websockets", feature = "xhr",
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "readyState")]
    pub(crate) fn get_readyState__as_number(this: &Js) -> f64;
}

#[cfg(any(
    feature = "dom", feature = "indexed-db", feature = "media-capture", feature = "media-source",
    feature = "webrtc-data-channels",
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "readyState")]
    pub(crate) fn get_readyState__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "abort", feature = "error-events", feature = "webgpu", feature = "websockets",
    all(feature = "experimental", any(feature = "navigation-timing", feature = "presentation")),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "reason")]
    pub(crate) fn get_reason__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "content-security-policy", feature = "fetch", feature = "html"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "referrer")]
    pub(crate) fn get_referrer__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "document-metadata", feature = "fetch", feature = "iframes", feature = "images", feature = "links",
    feature = "scripts", feature = "svg",
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "referrerPolicy")]
    pub(crate) fn get_referrerPolicy__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "intl", all(feature = "experimental", feature = "contact-picker")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "region")]
    pub(crate) fn get_region__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "service-worker-scope", all(feature = "experimental", feature = "background-fetch")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "registration")]
    pub(crate) fn get_registration__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "document-metadata", feature = "forms", feature = "images", feature = "links", feature = "svg"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "rel")]
    pub(crate) fn get_rel__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "relList")]
    pub(crate) fn get_relList__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "rel")]
    pub(crate) fn set_rel__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "relList")]
    pub(crate) fn set_relList__str(this: &Js, a0: &str);
}

#[cfg(any(feature = "mouse-events", feature = "ui-events", all(feature = "experimental", feature = "css-drafts")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "relatedTarget")]
    pub(crate) fn get_relatedTarget__as_option_value(this: &Js) -> Option<Js>;
}

#[cfg(any(feature = "remote-playback", all(feature = "experimental", feature = "webrtc-transports")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "remote")]
    pub(crate) fn get_remote__as_value(this: &Js) -> JsValue;
}

#[cfg(all(feature = "experimental", any(feature = "audio-worklet", feature = "web-audio")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "renderQuantumSize")]
    pub(crate) fn get_renderQuantumSize__as_number(this: &Js) -> f64;
}

#[cfg(any(
    feature = "indexed-db", feature = "service-worker-scope",
    all(feature = "experimental", feature = "background-fetch"),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "request")]
    pub(crate) fn get_request__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "svg", feature = "svg-animations"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "requiredExtensions")]
    pub(crate) fn get_requiredExtensions__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "systemLanguage")]
    pub(crate) fn get_systemLanguage__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "webauthn", feature = "xhr"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "response")]
    pub(crate) fn get_response__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "css-rules", feature = "svg-filters",
    all(feature = "experimental", any(feature = "background-fetch", feature = "installed-apps")),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "result")]
    pub(crate) fn get_result__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "speech-recognition", all(feature = "experimental", feature = "webxr-hit-test")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "results")]
    pub(crate) fn get_results__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "dialog-element", feature = "page-lifecycle"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "returnValue")]
    pub(crate) fn get_returnValue__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "returnValue")]
    pub(crate) fn set_returnValue__str(this: &Js, a0: &str);
}

#[cfg(any(feature = "aria", feature = "webrtc-transports"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "role")]
    pub(crate) fn get_role__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "file-entries", feature = "tree-traversal"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "root")]
    pub(crate) fn get_root__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "svg", all(feature = "experimental", feature = "paint-timing")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "rootElement")]
    pub(crate) fn get_rootElement__as_option_value(this: &Js) -> Option<Js>;
}

#[cfg(any(feature = "obsolete", feature = "tables"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "rows")]
    pub(crate) fn get_rows__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "audio-worklet", feature = "web-audio", feature = "web-codecs"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "sampleRate")]
    pub(crate) fn get_sampleRate__as_number(this: &Js) -> f64;
}

#[cfg(any(feature = "service-workers", feature = "tables"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "scope")]
    pub(crate) fn get_scope__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "mouse-events", feature = "touch-events", feature = "window"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "screenX")]
    pub(crate) fn get_screenX__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "screenY")]
    pub(crate) fn get_screenY__as_number(this: &Js) -> f64;
}

#[cfg(any(feature = "html", all(feature = "experimental", feature = "long-tasks")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "scripts")]
    pub(crate) fn get_scripts__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "image-decoder", feature = "select-elements", all(feature = "experimental", feature = "media-tracks"),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "selected")]
    pub(crate) fn get_selected__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "selectedIndex")]
    pub(crate) fn get_selectedIndex__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, setter, js_name = "selected")]
    pub(crate) fn set_selected__bool(this: &Js, a0: bool);
}

#[cfg(any(feature = "input-elements", all(feature = "experimental", feature = "edit-context")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "selectionEnd")]
    pub(crate) fn get_selectionEnd__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "selectionStart")]
    pub(crate) fn get_selectionStart__as_number(this: &Js) -> f64;
}

#[cfg(any(feature = "css-rules", feature = "cssom", all(feature = "experimental", feature = "css-styles")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "selectorText")]
    pub(crate) fn get_selectorText__as_value(this: &Js) -> JsValue;
}

#[cfg(all(feature = "experimental", any(feature = "web-nfc", feature = "web-usb")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "serialNumber")]
    pub(crate) fn get_serialNumber__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "custom-elements", feature = "shadow-dom"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "shadowRoot")]
    pub(crate) fn get_shadowRoot__as_option_value(this: &Js) -> Option<Js>;
}

#[cfg(any(feature = "images", feature = "obsolete", all(feature = "experimental", feature = "webnn")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "shape")]
    pub(crate) fn get_shape__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "cssom", feature = "svg"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "sheet")]
    pub(crate) fn get_sheet__as_option_value(this: &Js) -> Option<Js>;
}

#[cfg(any(
    feature = "abort", feature = "fetch", feature = "navigation", feature = "streams",
    all(feature = "experimental", feature = "observables"),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "signal")]
    pub(crate) fn get_signal__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "audio-output", all(feature = "experimental", feature = "web-audio")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "sinkId")]
    pub(crate) fn get_sinkId__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "audio-worklet", feature = "css-highlights", feature = "css-typed-om", feature = "custom-elements",
    feature = "encrypted-media", feature = "event-timing", feature = "files", feature = "font-loading",
    feature = "input-elements", feature = "map", feature = "media-tracks", feature = "paint-timing",
    feature = "select-elements", feature = "set", feature = "url", feature = "view-transitions", feature = "web-midi",
    feature = "webgl", feature = "webgpu", feature = "webrtc-stats",
    all(feature = "experimental", any(
        feature = "attribution", feature = "css-drafts", feature = "css-fonts", feature = "keyboard",
        feature = "web-bluetooth", feature = "webxr-body-tracking", feature = "webxr-environment",
        feature = "webxr-hit-test",
    )),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "size")]
    pub(crate) fn get_size__as_number(this: &Js) -> f64;
}

#[cfg(any(feature = "css-rules", feature = "obsolete", feature = "streams"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "size")]
    pub(crate) fn get_size__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "css-fonts", feature = "unspecified"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "sizeAdjust")]
    pub(crate) fn get_sizeAdjust__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, setter, js_name = "sizeAdjust")]
    pub(crate) fn try_set_sizeAdjust__str(this: &Js, a0: &str) -> Result<(), Exception>;
}

#[cfg(any(feature = "document-metadata", feature = "images"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "sizes")]
    pub(crate) fn get_sizes__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "sizes")]
    pub(crate) fn set_sizes__str(this: &Js, a0: &str);
}

#[cfg(any(
    feature = "indexed-db", feature = "regexp", feature = "webtransport",
    all(feature = "experimental", feature = "compute-pressure"),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "source")]
    pub(crate) fn get_source__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "indexed-db", feature = "messaging", feature = "popover", feature = "scroll-animations",
    feature = "service-worker-scope",
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "source")]
    pub(crate) fn get_source__as_option_value(this: &Js) -> Option<Js>;
}

#[cfg(any(
    feature = "css-fonts", feature = "embedded-objects", feature = "iframes", feature = "images",
    feature = "input-elements", feature = "media-elements", feature = "media-tracks", feature = "obsolete",
    feature = "scripts", feature = "speech-recognition",
    all(feature = "experimental", any(feature = "css-rules", feature = "navigation-timing")),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "src")]
    pub(crate) fn get_src__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "scroll-animations", feature = "svg-text"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "startOffset")]
    pub(crate) fn get_startOffset__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "media-tracks", feature = "performance-timeline",
    all(feature = "experimental", any(feature = "long-tasks", feature = "media-session", feature = "page-lifecycle")),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "startTime")]
    pub(crate) fn get_startTime__as_number(this: &Js) -> f64;
}

#[cfg(any(
    feature = "history", feature = "media-recorder", feature = "permissions", feature = "remote-playback",
    feature = "service-workers", feature = "web-audio", feature = "web-codecs", feature = "web-midi",
    feature = "webrtc-data-channels", feature = "webrtc-transports",
    all(feature = "experimental", any(
        feature = "audio-output", feature = "compute-pressure", feature = "presentation",
    )),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "state")]
    pub(crate) fn get_state__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "fetch", feature = "xhr"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "status")]
    pub(crate) fn get_status__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "statusText")]
    pub(crate) fn get_statusText__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "font-loading", feature = "window", all(feature = "experimental", feature = "web-usb")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "status")]
    pub(crate) fn get_status__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "unspecified", all(feature = "experimental", feature = "profiling")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "stopped")]
    pub(crate) fn get_stopped__as_bool(this: &Js) -> Truth;
}

#[cfg(any(feature = "media-recorder", feature = "web-audio"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "stream")]
    pub(crate) fn get_stream__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "start")]
    pub(crate) fn try_call_start__number(this: &Js, a0: f64) -> Result<(), Exception>;
}

#[cfg(any(feature = "unspecified", all(feature = "experimental", feature = "media-capture-extensions")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "stream")]
    pub(crate) fn get_stream__as_option_value(this: &Js) -> Option<Js>;
}

#[cfg(any(
    feature = "css-anchor-position", feature = "css-animations", feature = "css-fonts", feature = "css-rules",
    feature = "cssom", feature = "font-loading", feature = "html",
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "style")]
    pub(crate) fn get_style__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "css-typed-om", all(feature = "experimental", feature = "css-worklets")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "styleMap")]
    pub(crate) fn get_styleMap__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "notifications", all(feature = "experimental", feature = "background-sync")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "tag")]
    pub(crate) fn get_tag__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "document-metadata", feature = "forms", feature = "images", feature = "intersection-observer",
    feature = "links", feature = "mutation-observer", feature = "obsolete", feature = "resize-observer",
    feature = "svg", feature = "touch-events", feature = "xml", all(feature = "experimental", feature = "mathml"),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "target")]
    pub(crate) fn get_target__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "event-timing", feature = "events", feature = "web-animations"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "target")]
    pub(crate) fn get_target__as_option_value(this: &Js) -> Option<Js>;
}

#[cfg(any(
    feature = "document-metadata", feature = "links", feature = "media-tracks", feature = "obsolete",
    feature = "scripts", feature = "select-elements", feature = "speech-synthesis",
    all(feature = "experimental", feature = "edit-context"),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "text")]
    pub(crate) fn get_text__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "intersection-observer", all(feature = "experimental", feature = "compute-pressure")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "time")]
    pub(crate) fn get_time__as_number(this: &Js) -> f64;
}

#[cfg(any(feature = "web-animations", all(feature = "experimental", feature = "scroll-animations")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "timeline")]
    pub(crate) fn get_timeline__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "timeline")]
    pub(crate) fn set_timeline__value(this: &Js, a0: &JsValue);
}

#[cfg(any(
    feature = "gamepad", feature = "geolocation", feature = "unspecified", feature = "web-codecs",
    all(feature = "experimental", feature = "notifications"),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "timestamp")]
    pub(crate) fn get_timestamp__as_number(this: &Js) -> f64;
}

#[cfg(any(
    feature = "cssom", feature = "dom", feature = "html", feature = "media-session", feature = "notifications",
    feature = "svg",
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "title")]
    pub(crate) fn get_title__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "webrtc-media", all(feature = "experimental", feature = "writing-assistance")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "tone")]
    pub(crate) fn get_tone__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "touch-events", all(feature = "experimental", feature = "gamepad")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "touches")]
    pub(crate) fn get_touches__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "image-capture", feature = "media-capture", feature = "media-tracks", feature = "webrtc-media"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "track")]
    pub(crate) fn get_track__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "media-tracks", feature = "webrtc-media",
    all(feature = "experimental", any(feature = "media-capture-extensions", feature = "media-stream-transforms")),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "track")]
    pub(crate) fn get_track__as_option_value(this: &Js) -> Option<Js>;
}

#[cfg(any(
    feature = "svg", feature = "svg-painting",
    all(feature = "experimental", any(feature = "webxr", feature = "webxr-environment")),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "transform")]
    pub(crate) fn get_transform__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "webrtc-encoded-transform",
    all(feature = "experimental", any(feature = "webxr", feature = "webxr-layers")),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "transform")]
    pub(crate) fn get_transform__as_option_value(this: &Js) -> Option<Js>;
}

#[cfg(any(feature = "cssom", feature = "navigation-timing", feature = "svg-values", feature = "webgl"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "type")]
    pub(crate) fn get_type__as_number(this: &Js) -> f64;
}

#[cfg(any(
    feature = "credentials", feature = "css-highlights", feature = "cssom", feature = "document-metadata",
    feature = "drag-and-drop", feature = "embedded-objects", feature = "events", feature = "fetch", feature = "files",
    feature = "forms", feature = "html-elements", feature = "image-decoder", feature = "images",
    feature = "input-elements", feature = "links", feature = "mutation-observer", feature = "navigation-timing",
    feature = "obsolete", feature = "screen", feature = "scripts", feature = "select-elements", feature = "selection",
    feature = "service-worker-scope", feature = "subtle-crypto", feature = "svg", feature = "svg-filters",
    feature = "unspecified", feature = "wake-lock", feature = "web-audio", feature = "web-codecs", feature = "web-midi",
    feature = "webgpu", feature = "webrtc", feature = "webrtc-encoded-transform",
    all(feature = "experimental", any(
        feature = "audio-output", feature = "css-styles", feature = "foldables", feature = "mathml",
        feature = "media-tracks", feature = "network-information", feature = "svg-shapes", feature = "web-usb",
        feature = "writing-assistance",
    )),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "type")]
    pub(crate) fn get_type__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "clipboard", feature = "drag-and-drop", feature = "view-transitions"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "types")]
    pub(crate) fn get_types__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "fetch", feature = "navigation", feature = "paint-timing", feature = "server-sent-events",
    feature = "service-worker-scope", feature = "web-storage", feature = "webrtc", feature = "websockets",
    all(feature = "experimental", any(feature = "fedcm", feature = "navigation-timing", feature = "presentation")),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "url")]
    pub(crate) fn get_url__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "images", feature = "input-elements", feature = "obsolete"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "useMap")]
    pub(crate) fn get_useMap__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "useMap")]
    pub(crate) fn set_useMap__str(this: &Js, a0: &str);
}

#[cfg(any(
    feature = "images", feature = "links", feature = "url", feature = "url-pattern",
    all(feature = "experimental", any(feature = "mathml", feature = "svg")),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "username")]
    pub(crate) fn get_username__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "css-typed-om", feature = "forms", feature = "gamepad", feature = "html-elements", feature = "svg-values",
    feature = "web-audio", all(feature = "experimental", any(feature = "css-drafts", feature = "paint-timing")),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "value")]
    pub(crate) fn get_value__as_number(this: &Js) -> f64;
}

#[cfg(any(
    feature = "css-typed-om", feature = "dom", feature = "forms", feature = "html-elements", feature = "indexed-db",
    feature = "input-elements", feature = "obsolete", feature = "select-elements",
    all(feature = "experimental", any(
        feature = "media-queries", feature = "media-tracks", feature = "navigation-timing", feature = "web-bluetooth",
    )),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "value")]
    pub(crate) fn get_value__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "svg-values", feature = "webassembly"))]
web_imports! {
    #[wasm_bindgen(catch, method, getter, js_name = "value")]
    pub(crate) fn try_get_value__as_value(this: &Js) -> Result<Js, Exception>;
}

#[cfg(any(feature = "css-typed-om", feature = "svg-filters", all(feature = "experimental", feature = "svg-shapes")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "values")]
    pub(crate) fn get_values__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "navigator", feature = "webgpu"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "vendor")]
    pub(crate) fn get_vendor__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "obsolete", feature = "web-midi"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "version")]
    pub(crate) fn get_version__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "streams", feature = "ui-events", all(feature = "experimental", feature = "svg-animations")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "view")]
    pub(crate) fn get_view__as_option_value(this: &Js) -> Option<Js>;
}

#[cfg(any(feature = "svg", feature = "svg-painting"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "viewBox")]
    pub(crate) fn get_viewBox__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "dom", feature = "service-worker-scope", all(feature = "experimental", feature = "webxr")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "visibilityState")]
    pub(crate) fn get_visibilityState__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "obsolete", all(feature = "experimental", feature = "window-controls-overlay")))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "visible")]
    pub(crate) fn get_visible__as_bool(this: &Js) -> Truth;
}

#[cfg(any(
    feature = "canvas", feature = "canvas-2d", feature = "dom", feature = "image-bitmap", feature = "image-data",
    feature = "images", feature = "input-elements", feature = "media-elements", feature = "media-tracks",
    feature = "obsolete", feature = "offscreen-canvas", feature = "picture-in-picture", feature = "pointer-events",
    feature = "screen", feature = "svg-values", feature = "visual-viewport", feature = "webgpu",
    all(feature = "experimental", any(
        feature = "css-drafts", feature = "css-worklets", feature = "webxr", feature = "webxr-environment",
        feature = "webxr-layers",
    )),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "width")]
    pub(crate) fn get_width__as_number(this: &Js) -> f64;
}

#[cfg(any(feature = "document-picture-in-picture", feature = "window"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "window")]
    pub(crate) fn get_window__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "server-sent-events", feature = "xhr"))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "withCredentials")]
    pub(crate) fn get_withCredentials__as_bool(this: &Js) -> Truth;
}

#[cfg(any(
    feature = "compression", feature = "encoding", feature = "streams", feature = "unspecified",
    feature = "webrtc-encoded-transform", feature = "webtransport",
    all(feature = "experimental", feature = "media-stream-transforms"),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "writable")]
    pub(crate) fn get_writable__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "dom", feature = "geometry", feature = "images", feature = "mouse-events", feature = "svg-values",
    all(feature = "experimental", feature = "webxr"),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "x")]
    pub(crate) fn get_x__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "y")]
    pub(crate) fn get_y__as_number(this: &Js) -> f64;
}

#[cfg(any(
    feature = "css-typed-om", feature = "device-orientation", feature = "svg", feature = "svg-filters",
    feature = "svg-painting", feature = "svg-shapes", feature = "svg-text",
    all(feature = "experimental", feature = "sensors"),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "x")]
    pub(crate) fn get_x__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "y")]
    pub(crate) fn get_y__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "css-typed-om", feature = "device-orientation", feature = "svg-filters",
    all(feature = "experimental", feature = "sensors"),
))]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "z")]
    pub(crate) fn get_z__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "obsolete", feature = "scripts"))]
web_imports! {
    #[wasm_bindgen(method, setter, js_name = "charset")]
    pub(crate) fn set_charset__str(this: &Js, a0: &str);
}

#[cfg(any(feature = "images", feature = "obsolete"))]
web_imports! {
    #[wasm_bindgen(method, setter, js_name = "coords")]
    pub(crate) fn set_coords__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "shape")]
    pub(crate) fn set_shape__str(this: &Js, a0: &str);
}

#[cfg(any(
    feature = "document-metadata", feature = "images", feature = "media-elements", feature = "scripts", feature = "svg",
))]
web_imports! {
    #[wasm_bindgen(method, setter, js_name = "crossOrigin")]
    pub(crate) fn set_crossOrigin__option_str(this: &Js, a0: Option<&str>);
}

#[cfg(all(feature = "experimental", any(feature = "web-bluetooth", feature = "web-usb")))]
web_imports! {
    #[wasm_bindgen(method, setter, js_name = "devices")]
    pub(crate) fn set_devices__value(this: &Js, a0: &JsValue);
}

#[cfg(any(feature = "canvas-2d", feature = "obsolete", feature = "offscreen-canvas"))]
web_imports! {
    #[wasm_bindgen(method, setter, js_name = "direction")]
    pub(crate) fn set_direction__str(this: &Js, a0: &str);
}

#[cfg(any(
    feature = "images", feature = "links", feature = "url",
    all(feature = "experimental", any(feature = "mathml", feature = "svg")),
))]
web_imports! {
    #[wasm_bindgen(method, setter, js_name = "hash")]
    pub(crate) fn set_hash__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "host")]
    pub(crate) fn set_host__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "hostname")]
    pub(crate) fn set_hostname__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "password")]
    pub(crate) fn set_password__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "pathname")]
    pub(crate) fn set_pathname__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "port")]
    pub(crate) fn set_port__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "protocol")]
    pub(crate) fn set_protocol__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "search")]
    pub(crate) fn set_search__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "username")]
    pub(crate) fn set_username__str(this: &Js, a0: &str);
}

#[cfg(any(feature = "dom", feature = "images", feature = "input-elements", feature = "media-elements"))]
web_imports! {
    #[wasm_bindgen(method, setter, js_name = "height")]
    pub(crate) fn set_height__number(this: &Js, a0: f64);
}

#[cfg(any(
    feature = "canvas", feature = "offscreen-canvas", feature = "svg-values",
    all(feature = "experimental", feature = "webxr-layers"),
))]
web_imports! {
    #[wasm_bindgen(catch, method, setter, js_name = "height")]
    pub(crate) fn try_set_height__number(this: &Js, a0: f64) -> Result<(), Exception>;
}

#[cfg(any(feature = "css-anchor-position", feature = "embedded-objects", feature = "iframes", feature = "obsolete"))]
web_imports! {
    #[wasm_bindgen(method, setter, js_name = "height")]
    pub(crate) fn set_height__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "width")]
    pub(crate) fn set_width__str(this: &Js, a0: &str);
}

#[cfg(any(
    feature = "document-metadata", feature = "images", feature = "links",
    all(feature = "experimental", feature = "mathml"),
))]
web_imports! {
    #[wasm_bindgen(method, setter, js_name = "href")]
    pub(crate) fn set_href__str(this: &Js, a0: &str);
}

#[cfg(any(feature = "url", feature = "window"))]
web_imports! {
    #[wasm_bindgen(catch, method, setter, js_name = "href")]
    pub(crate) fn try_set_href__str(this: &Js, a0: &str) -> Result<(), Exception>;
}

#[cfg(any(feature = "dom", feature = "media-tracks", feature = "web-animations"))]
web_imports! {
    #[wasm_bindgen(method, setter, js_name = "id")]
    pub(crate) fn set_id__str(this: &Js, a0: &str);
}

#[cfg(any(
    feature = "media-tracks", feature = "select-elements", feature = "webgpu",
    all(feature = "experimental", feature = "webgl"),
))]
web_imports! {
    #[wasm_bindgen(method, setter, js_name = "label")]
    pub(crate) fn set_label__str(this: &Js, a0: &str);
}

#[cfg(any(
    feature = "canvas-2d", feature = "html", feature = "offscreen-canvas", feature = "speech-recognition",
    feature = "speech-synthesis",
))]
web_imports! {
    #[wasm_bindgen(method, setter, js_name = "lang")]
    pub(crate) fn set_lang__str(this: &Js, a0: &str);
}

#[cfg(any(
    feature = "css-rules", feature = "cssom", feature = "document-metadata", feature = "images", feature = "svg",
))]
web_imports! {
    #[wasm_bindgen(method, setter, js_name = "media")]
    pub(crate) fn set_media__str(this: &Js, a0: &str);
}

#[cfg(any(feature = "media-elements", all(feature = "experimental", feature = "media-stream-transforms")))]
web_imports! {
    #[wasm_bindgen(method, setter, js_name = "muted")]
    pub(crate) fn set_muted__bool(this: &Js, a0: bool);
}

#[cfg(any(
    feature = "css-animations", feature = "css-rules", feature = "document-metadata", feature = "embedded-objects",
    feature = "forms", feature = "html-elements", feature = "iframes", feature = "images", feature = "input-elements",
    feature = "obsolete", feature = "select-elements", feature = "shadow-dom", feature = "window",
    all(feature = "experimental", feature = "webrtc-identity"),
))]
web_imports! {
    #[wasm_bindgen(method, setter, js_name = "name")]
    pub(crate) fn set_name__str(this: &Js, a0: &str);
}

#[cfg(any(feature = "error", feature = "indexed-db"))]
web_imports! {
    #[wasm_bindgen(catch, method, setter, js_name = "name")]
    pub(crate) fn try_set_name__str(this: &Js, a0: &str) -> Result<(), Exception>;
}

#[cfg(any(
    feature = "document-metadata", feature = "iframes", feature = "images", feature = "links", feature = "scripts",
    feature = "svg",
))]
web_imports! {
    #[wasm_bindgen(method, setter, js_name = "referrerPolicy")]
    pub(crate) fn set_referrerPolicy__str(this: &Js, a0: &str);
}

#[cfg(any(feature = "css-rules", feature = "cssom"))]
web_imports! {
    #[wasm_bindgen(method, setter, js_name = "selectorText")]
    pub(crate) fn set_selectorText__str(this: &Js, a0: &str);
}

#[cfg(any(feature = "input-elements", feature = "media-tracks"))]
web_imports! {
    #[wasm_bindgen(catch, method, setter, js_name = "size")]
    pub(crate) fn try_set_size__number(this: &Js, a0: f64) -> Result<(), Exception>;
}

#[cfg(any(feature = "css-rules", feature = "obsolete"))]
web_imports! {
    #[wasm_bindgen(method, setter, js_name = "size")]
    pub(crate) fn set_size__str(this: &Js, a0: &str);
}

#[cfg(any(
    feature = "embedded-objects", feature = "iframes", feature = "images", feature = "input-elements",
    feature = "media-elements", feature = "media-tracks", feature = "obsolete", feature = "speech-recognition",
))]
web_imports! {
    #[wasm_bindgen(method, setter, js_name = "src")]
    pub(crate) fn set_src__str(this: &Js, a0: &str);
}

#[cfg(any(feature = "css-fonts", feature = "scripts"))]
web_imports! {
    #[wasm_bindgen(catch, method, setter, js_name = "src")]
    pub(crate) fn try_set_src__str(this: &Js, a0: &str) -> Result<(), Exception>;
}

#[cfg(any(
    feature = "document-metadata", feature = "forms", feature = "images", feature = "links", feature = "obsolete",
    all(feature = "experimental", feature = "mathml"),
))]
web_imports! {
    #[wasm_bindgen(method, setter, js_name = "target")]
    pub(crate) fn set_target__str(this: &Js, a0: &str);
}

#[cfg(any(
    feature = "document-metadata", feature = "links", feature = "media-tracks", feature = "obsolete",
    feature = "select-elements", feature = "speech-synthesis",
))]
web_imports! {
    #[wasm_bindgen(method, setter, js_name = "text")]
    pub(crate) fn set_text__str(this: &Js, a0: &str);
}

#[cfg(any(feature = "dom", feature = "html", feature = "media-session", feature = "svg"))]
web_imports! {
    #[wasm_bindgen(method, setter, js_name = "title")]
    pub(crate) fn set_title__str(this: &Js, a0: &str);
}

#[cfg(any(feature = "webrtc-encoded-transform", all(feature = "experimental", feature = "webxr-layers")))]
web_imports! {
    #[wasm_bindgen(method, setter, js_name = "transform")]
    pub(crate) fn set_transform__value(this: &Js, a0: &JsValue);
}

#[cfg(any(
    feature = "css-highlights", feature = "document-metadata", feature = "embedded-objects", feature = "forms",
    feature = "html-elements", feature = "images", feature = "input-elements", feature = "links", feature = "obsolete",
    feature = "scripts", feature = "svg", feature = "web-audio",
    all(feature = "experimental", any(feature = "audio-output", feature = "mathml", feature = "svg-shapes")),
))]
web_imports! {
    #[wasm_bindgen(method, setter, js_name = "type")]
    pub(crate) fn set_type__str(this: &Js, a0: &str);
}

#[cfg(any(feature = "css-typed-om", feature = "forms", feature = "svg-values", feature = "web-audio"))]
web_imports! {
    #[wasm_bindgen(catch, method, setter, js_name = "value")]
    pub(crate) fn try_set_value__number(this: &Js, a0: f64) -> Result<(), Exception>;
}

#[cfg(any(
    feature = "dom", feature = "forms", feature = "html-elements", feature = "obsolete", feature = "select-elements",
))]
web_imports! {
    #[wasm_bindgen(method, setter, js_name = "value")]
    pub(crate) fn set_value__str(this: &Js, a0: &str);
}

#[cfg(any(
    feature = "input-elements", feature = "select-elements", all(feature = "experimental", feature = "media-tracks"),
))]
web_imports! {
    #[wasm_bindgen(method, setter, js_name = "value")]
    pub(crate) fn set_value__value(this: &Js, a0: &JsValue);
}

#[cfg(any(feature = "dom", feature = "input-elements", feature = "webassembly"))]
web_imports! {
    #[wasm_bindgen(catch, method, setter, js_name = "value")]
    pub(crate) fn try_set_value__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
}

#[cfg(any(
    feature = "dom", feature = "images", feature = "input-elements", feature = "media-elements", feature = "obsolete",
))]
web_imports! {
    #[wasm_bindgen(method, setter, js_name = "width")]
    pub(crate) fn set_width__number(this: &Js, a0: f64);
}

#[cfg(any(
    feature = "canvas", feature = "media-tracks", feature = "offscreen-canvas", feature = "svg-values",
    all(feature = "experimental", feature = "webxr-layers"),
))]
web_imports! {
    #[wasm_bindgen(catch, method, setter, js_name = "width")]
    pub(crate) fn try_set_width__number(this: &Js, a0: f64) -> Result<(), Exception>;
}

#[cfg(any(feature = "dom", feature = "geometry"))]
web_imports! {
    #[wasm_bindgen(method, setter, js_name = "x")]
    pub(crate) fn set_x__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "y")]
    pub(crate) fn set_y__number(this: &Js, a0: f64);
}

#[cfg(any(feature = "disposable", feature = "iterator"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "[Symbol.asyncDispose]")]
    pub(crate) fn try_call_symbol_asyncDispose__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "[Symbol.dispose]")]
    pub(crate) fn try_call_symbol_dispose(this: &Js) -> Result<(), Exception>;
}

#[cfg(any(feature = "intl", feature = "map", feature = "set", feature = "string"))]
web_imports! {
    #[wasm_bindgen(method, js_name = "[Symbol.iterator]")]
    pub(crate) fn call_symbol_iterator__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "abort", feature = "file-reader", feature = "speech-recognition", feature = "xhr"))]
web_imports! {
    #[wasm_bindgen(method, js_name = "abort")]
    pub(crate) fn call_abort(this: &Js);
}

#[cfg(any(feature = "indexed-db", feature = "media-source"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "abort")]
    pub(crate) fn try_call_abort(this: &Js) -> Result<(), Exception>;
}

#[cfg(any(
    feature = "payment-request", feature = "streams", all(feature = "experimental", feature = "background-fetch"),
))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "abort")]
    pub(crate) fn try_call_abort__as_value(this: &Js) -> Result<Js, Exception>;
}

#[cfg(any(feature = "custom-elements", feature = "view-transitions"))]
web_imports! {
    #[wasm_bindgen(method, js_name = "add")]
    pub(crate) fn call_add__str__as_value(this: &Js, a0: &str) -> JsValue;
}

#[cfg(any(feature = "css-highlights", feature = "set"))]
web_imports! {
    #[wasm_bindgen(method, js_name = "add")]
    pub(crate) fn call_add__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
}

#[cfg(any(
    feature = "cache-storage", feature = "font-loading", feature = "indexed-db", feature = "temporal", feature = "weak",
    all(feature = "experimental", feature = "content-index"),
))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "add")]
    pub(crate) fn try_call_add__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
}

#[cfg(any(feature = "indexed-db", feature = "temporal", all(feature = "experimental", feature = "webnn")))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "add")]
    pub(crate) fn try_call_add__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
}

#[cfg(any(feature = "form-data", feature = "url"))]
web_imports! {
    #[wasm_bindgen(method, js_name = "append")]
    pub(crate) fn call_append__str2(this: &Js, a0: &str, a1: &str);
    #[wasm_bindgen(method, js_name = "delete")]
    pub(crate) fn call_delete__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, js_name = "getAll")]
    pub(crate) fn call_getAll__str__as_value(this: &Js, a0: &str) -> JsValue;
    #[wasm_bindgen(method, js_name = "set")]
    pub(crate) fn call_set__str2(this: &Js, a0: &str, a1: &str);
}

#[cfg(any(feature = "fetch", feature = "files"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "arrayBuffer")]
    pub(crate) fn try_call_arrayBuffer__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "text")]
    pub(crate) fn try_call_text__as_value(this: &Js) -> Result<Js, Exception>;
}

#[cfg(any(feature = "array", feature = "typed-arrays"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "at")]
    pub(crate) fn try_call_at__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "copyWithin")]
    pub(crate) fn try_call_copyWithin__number2__as_value(this: &Js, a0: f64, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "copyWithin")]
    pub(crate) fn try_call_copyWithin__number3__as_value(this: &Js, a0: f64, a1: f64, a2: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "fill")]
    pub(crate) fn try_call_fill__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "fill")]
    pub(crate) fn try_call_fill__value_number__as_value(this: &Js, a0: &JsValue, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "fill")]
    pub(crate) fn try_call_fill__value_number2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: f64,
        a2: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "findIndex")]
    pub(crate) fn try_call_findIndex__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "findLast")]
    pub(crate) fn try_call_findLast__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "findLastIndex")]
    pub(crate) fn try_call_findLastIndex__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "indexOf")]
    pub(crate) fn try_call_indexOf__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "indexOf")]
    pub(crate) fn try_call_indexOf__value_number__as_value(this: &Js, a0: &JsValue, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "lastIndexOf")]
    pub(crate) fn try_call_lastIndexOf__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "lastIndexOf")]
    pub(crate) fn try_call_lastIndexOf__value_number__as_value(
        this: &Js,
        a0: &JsValue,
        a1: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "reduceRight")]
    pub(crate) fn try_call_reduceRight__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "reduceRight")]
    pub(crate) fn try_call_reduceRight__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "reverse")]
    pub(crate) fn try_call_reverse__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "sort")]
    pub(crate) fn try_call_sort__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "sort")]
    pub(crate) fn try_call_sort__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "toReversed")]
    pub(crate) fn try_call_toReversed__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "toSorted")]
    pub(crate) fn try_call_toSorted__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "toSorted")]
    pub(crate) fn try_call_toSorted__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "with")]
    pub(crate) fn try_call_with__number_value__as_value(this: &Js, a0: f64, a1: &JsValue) -> Result<Js, Exception>;
}

#[cfg(any(feature = "fetch", all(feature = "experimental", feature = "font-loading")))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "blob")]
    pub(crate) fn try_call_blob__as_value(this: &Js) -> Result<Js, Exception>;
}

#[cfg(any(feature = "html", feature = "mathml", feature = "svg", feature = "window"))]
web_imports! {
    #[wasm_bindgen(method, js_name = "blur")]
    pub(crate) fn call_blur(this: &Js);
    #[wasm_bindgen(method, js_name = "focus")]
    pub(crate) fn call_focus(this: &Js);
}

#[cfg(any(feature = "fetch", feature = "files", feature = "push"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "bytes")]
    pub(crate) fn try_call_bytes__as_value(this: &Js) -> Result<Js, Exception>;
}

#[cfg(any(
    feature = "speech-synthesis", feature = "web-animations", all(feature = "experimental", feature = "webxr-hit-test"),
))]
web_imports! {
    #[wasm_bindgen(method, js_name = "cancel")]
    pub(crate) fn call_cancel(this: &Js);
}

#[cfg(any(feature = "window", all(feature = "experimental", feature = "webxr")))]
web_imports! {
    #[wasm_bindgen(method, js_name = "cancelAnimationFrame")]
    pub(crate) fn call_cancelAnimationFrame__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, js_name = "requestAnimationFrame")]
    pub(crate) fn call_requestAnimationFrame__value__as_number(this: &Js, a0: &JsValue) -> f64;
}

#[cfg(any(feature = "obsolete", feature = "window"))]
web_imports! {
    #[wasm_bindgen(method, js_name = "captureEvents")]
    pub(crate) fn call_captureEvents(this: &Js);
    #[wasm_bindgen(method, js_name = "releaseEvents")]
    pub(crate) fn call_releaseEvents(this: &Js);
}

#[cfg(any(feature = "promise", all(feature = "experimental", feature = "observables")))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "catch")]
    pub(crate) fn try_call_catch__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "finally")]
    pub(crate) fn try_call_finally__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
}

#[cfg(any(
    feature = "css-highlights", feature = "css-typed-om", feature = "custom-elements", feature = "drag-and-drop",
    feature = "font-loading", feature = "map", feature = "obsolete", feature = "set", feature = "view-transitions",
    all(feature = "experimental", any(feature = "css-drafts", feature = "css-fonts", feature = "web-midi")),
))]
web_imports! {
    #[wasm_bindgen(method, js_name = "clear")]
    pub(crate) fn call_clear(this: &Js);
}

#[cfg(any(
    feature = "svg-shapes", feature = "svg-values", feature = "web-storage",
    all(feature = "experimental", feature = "handwriting-recognition"),
))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "clear")]
    pub(crate) fn try_call_clear(this: &Js) -> Result<(), Exception>;
}

#[cfg(any(feature = "media-capture", all(feature = "experimental", feature = "screen-capture")))]
web_imports! {
    #[wasm_bindgen(method, js_name = "clone")]
    pub(crate) fn call_clone__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "fetch", feature = "web-codecs",
    all(feature = "experimental", any(feature = "language-model", feature = "web-animations")),
))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "clone")]
    pub(crate) fn try_call_clone__as_value(this: &Js) -> Result<Js, Exception>;
}

#[cfg(any(
    feature = "dialog-element", feature = "file-system", feature = "image-bitmap", feature = "image-decoder",
    feature = "indexed-db", feature = "message-channels", feature = "notifications", feature = "server-sent-events",
    feature = "web-codecs", feature = "webrtc", feature = "webrtc-data-channels", feature = "window",
    feature = "worker-scope", all(feature = "experimental", feature = "presentation"),
))]
web_imports! {
    #[wasm_bindgen(method, js_name = "close")]
    pub(crate) fn call_close(this: &Js);
}

#[cfg(any(
    feature = "html", feature = "streams", feature = "web-codecs", feature = "websockets", feature = "webtransport",
))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "close")]
    pub(crate) fn try_call_close(this: &Js) -> Result<(), Exception>;
}

#[cfg(any(
    feature = "encrypted-media", feature = "streams", feature = "web-audio", feature = "web-midi",
    feature = "web-serial", all(feature = "experimental", any(feature = "web-hid", feature = "web-usb")),
))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "close")]
    pub(crate) fn try_call_close__as_value(this: &Js) -> Result<Js, Exception>;
}

#[cfg(any(feature = "indexed-db", all(feature = "experimental", feature = "webtransport")))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "commit")]
    pub(crate) fn try_call_commit(this: &Js) -> Result<(), Exception>;
}

#[cfg(any(feature = "array", feature = "string"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "concat")]
    pub(crate) fn try_call_concat__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
}

#[cfg(any(feature = "web-codecs", feature = "webgpu"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "configure")]
    pub(crate) fn try_call_configure__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
}

#[cfg(any(feature = "dom", feature = "indexed-db"))]
web_imports! {
    #[wasm_bindgen(method, js_name = "contains")]
    pub(crate) fn call_contains__str__as_bool(this: &Js, a0: &str) -> Truth;
}

#[cfg(any(feature = "svg", feature = "svg-values"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "createSVGTransformFromMatrix")]
    pub(crate) fn try_call_createSVGTransformFromMatrix__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createSVGTransformFromMatrix")]
    pub(crate) fn try_call_createSVGTransformFromMatrix__value__as_value(
        this: &Js,
        a0: &JsValue,
    ) -> Result<Js, Exception>;
}

#[cfg(any(feature = "webgl2", feature = "webgpu"))]
web_imports! {
    #[wasm_bindgen(method, js_name = "createSampler")]
    pub(crate) fn call_createSampler__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "file-system", feature = "webtransport"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "createWritable")]
    pub(crate) fn try_call_createWritable__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createWritable")]
    pub(crate) fn try_call_createWritable__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
}

#[cfg(any(feature = "encoding", feature = "image-decoder", feature = "images", feature = "unspecified"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "decode")]
    pub(crate) fn try_call_decode__as_value(this: &Js) -> Result<Js, Exception>;
}

#[cfg(any(feature = "encoding", feature = "image-decoder"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "decode")]
    pub(crate) fn try_call_decode__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
}

#[cfg(any(feature = "css-typed-om", feature = "fetch", all(feature = "experimental", feature = "reporting")))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "delete")]
    pub(crate) fn try_call_delete__str(this: &Js, a0: &str) -> Result<(), Exception>;
}

#[cfg(any(
    feature = "css-highlights", feature = "custom-elements", feature = "view-transitions",
    all(feature = "experimental", any(feature = "css-drafts", feature = "css-fonts")),
))]
web_imports! {
    #[wasm_bindgen(method, js_name = "delete")]
    pub(crate) fn call_delete__str__as_bool(this: &Js, a0: &str) -> Truth;
}

#[cfg(any(
    feature = "cache-storage",
    all(feature = "experimental", any(feature = "content-index", feature = "storage-manager")),
))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "delete")]
    pub(crate) fn try_call_delete__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
}

#[cfg(any(feature = "css-highlights", feature = "font-loading", feature = "map", feature = "set", feature = "weak"))]
web_imports! {
    #[wasm_bindgen(method, js_name = "delete")]
    pub(crate) fn call_delete__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
}

#[cfg(any(feature = "cache-storage", feature = "cookie-store", feature = "indexed-db"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "delete")]
    pub(crate) fn try_call_delete__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
}

#[cfg(any(feature = "dialog-element", feature = "webgpu"))]
web_imports! {
    #[wasm_bindgen(method, js_name = "destroy")]
    pub(crate) fn call_destroy(this: &Js);
}

#[cfg(all(feature = "experimental", any(
    feature = "language-model", feature = "translation", feature = "webnn", feature = "webxr-layers",
    feature = "writing-assistance",
)))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "destroy")]
    pub(crate) fn try_call_destroy(this: &Js) -> Result<(), Exception>;
}

#[cfg(any(feature = "ranges", feature = "tree-traversal"))]
web_imports! {
    #[wasm_bindgen(method, js_name = "detach")]
    pub(crate) fn call_detach(this: &Js);
}

#[cfg(any(
    feature = "intersection-observer", feature = "mutation-observer", feature = "performance-timeline",
    feature = "reporting", feature = "resize-observer",
    all(feature = "experimental", any(feature = "compute-pressure", feature = "web-bluetooth")),
))]
web_imports! {
    #[wasm_bindgen(method, js_name = "disconnect")]
    pub(crate) fn call_disconnect(this: &Js);
}

#[cfg(any(feature = "iterator", all(feature = "experimental", feature = "observables")))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "drop")]
    pub(crate) fn try_call_drop__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "take")]
    pub(crate) fn try_call_take__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "toArray")]
    pub(crate) fn try_call_toArray__as_value(this: &Js) -> Result<Js, Exception>;
}

#[cfg(any(feature = "element-geometry", feature = "unspecified"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "elementFromPoint")]
    pub(crate) fn try_call_elementFromPoint__number2__as_option_value(
        this: &Js,
        a0: f64,
        a1: f64,
    ) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "elementsFromPoint")]
    pub(crate) fn try_call_elementsFromPoint__number2__as_value(this: &Js, a0: f64, a1: f64) -> Result<Js, Exception>;
}

#[cfg(any(
    feature = "audio-worklet", feature = "css-highlights", feature = "css-typed-om", feature = "custom-elements",
    feature = "dom", feature = "encrypted-media", feature = "event-timing", feature = "fetch", feature = "font-loading",
    feature = "form-data", feature = "map", feature = "navigation", feature = "set", feature = "url",
    feature = "view-transitions", feature = "web-midi", feature = "webgpu", feature = "webrtc-stats",
    all(feature = "experimental", any(
        feature = "attribution", feature = "css-drafts", feature = "css-fonts", feature = "keyboard",
        feature = "web-bluetooth", feature = "webxr", feature = "webxr-body-tracking", feature = "webxr-environment",
        feature = "webxr-hit-test",
    )),
))]
web_imports! {
    #[wasm_bindgen(method, js_name = "entries")]
    pub(crate) fn call_entries__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "array", feature = "file-system", feature = "typed-arrays"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "entries")]
    pub(crate) fn try_call_entries__as_value(this: &Js) -> Result<Js, Exception>;
}

#[cfg(any(feature = "storage-manager", all(feature = "experimental", feature = "storage-access")))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "estimate")]
    pub(crate) fn try_call_estimate__as_value(this: &Js) -> Result<Js, Exception>;
}

#[cfg(any(feature = "array", feature = "iterator", feature = "typed-arrays"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "every")]
    pub(crate) fn try_call_every__value__as_bool(this: &Js, a0: &JsValue) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "includes")]
    pub(crate) fn try_call_includes__value_number__as_bool(
        this: &Js,
        a0: &JsValue,
        a1: f64,
    ) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "join")]
    pub(crate) fn try_call_join__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "join")]
    pub(crate) fn try_call_join__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "some")]
    pub(crate) fn try_call_some__value__as_bool(this: &Js, a0: &JsValue) -> Result<Truth, Exception>;
}

#[cfg(any(
    feature = "array", feature = "iterator", feature = "typed-arrays",
    all(feature = "experimental", feature = "observables"),
))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "filter")]
    pub(crate) fn try_call_filter__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "find")]
    pub(crate) fn try_call_find__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "map")]
    pub(crate) fn try_call_map__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "reduce")]
    pub(crate) fn try_call_reduce__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "reduce")]
    pub(crate) fn try_call_reduce__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
}

#[cfg(any(feature = "web-animations", all(feature = "experimental", feature = "handwriting-recognition")))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "finish")]
    pub(crate) fn try_call_finish(this: &Js) -> Result<(), Exception>;
}

#[cfg(any(feature = "array", feature = "iterator", all(feature = "experimental", feature = "observables")))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "flatMap")]
    pub(crate) fn try_call_flatMap__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
}

#[cfg(any(
    feature = "audio-worklet", feature = "css-highlights", feature = "css-typed-om", feature = "custom-elements",
    feature = "dom", feature = "encrypted-media", feature = "event-timing", feature = "fetch", feature = "font-loading",
    feature = "form-data", feature = "map", feature = "set", feature = "url", feature = "view-transitions",
    feature = "web-midi", feature = "webgpu", feature = "webrtc-stats",
    all(feature = "experimental", any(
        feature = "attribution", feature = "css-drafts", feature = "css-fonts", feature = "keyboard",
        feature = "web-bluetooth", feature = "webxr", feature = "webxr-body-tracking", feature = "webxr-environment",
        feature = "webxr-hit-test",
    )),
))]
web_imports! {
    #[wasm_bindgen(method, js_name = "forEach")]
    pub(crate) fn call_forEach__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "keys")]
    pub(crate) fn call_keys__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "values")]
    pub(crate) fn call_values__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "array", feature = "audio-worklet", feature = "css-highlights", feature = "css-typed-om",
    feature = "custom-elements", feature = "dom", feature = "encrypted-media", feature = "event-timing",
    feature = "fetch", feature = "font-loading", feature = "form-data", feature = "iterator", feature = "map",
    feature = "set", feature = "typed-arrays", feature = "url", feature = "view-transitions", feature = "web-midi",
    feature = "webgpu", feature = "webrtc-stats",
    all(feature = "experimental", any(
        feature = "attribution", feature = "css-drafts", feature = "css-fonts", feature = "keyboard",
        feature = "web-bluetooth", feature = "webxr", feature = "webxr-body-tracking", feature = "webxr-environment",
        feature = "webxr-hit-test",
    )),
))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "forEach")]
    pub(crate) fn try_call_forEach__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
}

#[cfg(any(
    feature = "web-serial",
    all(feature = "experimental", any(feature = "web-bluetooth", feature = "web-hid", feature = "web-usb")),
))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "forget")]
    pub(crate) fn try_call_forget__as_value(this: &Js) -> Result<Js, Exception>;
}

#[cfg(any(feature = "event-timing", feature = "url", all(feature = "experimental", feature = "keyboard")))]
web_imports! {
    #[wasm_bindgen(method, js_name = "get")]
    pub(crate) fn call_get__str__as_value(this: &Js, a0: &str) -> JsValue;
}

#[cfg(any(
    feature = "cookie-store", feature = "fetch", feature = "service-worker-scope",
    all(feature = "experimental", any(feature = "background-fetch", feature = "webxr-body-tracking")),
))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "get")]
    pub(crate) fn try_call_get__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
}

#[cfg(any(
    feature = "audio-worklet", feature = "css-highlights", feature = "custom-elements", feature = "form-data",
    feature = "web-midi", feature = "webrtc-stats",
    all(feature = "experimental", any(
        feature = "attribution", feature = "css-drafts", feature = "css-fonts", feature = "web-bluetooth",
    )),
))]
web_imports! {
    #[wasm_bindgen(method, js_name = "get")]
    pub(crate) fn call_get__str__as_option_value(this: &Js, a0: &str) -> Option<Js>;
}

#[cfg(any(feature = "encrypted-media", feature = "map", feature = "weak"))]
web_imports! {
    #[wasm_bindgen(method, js_name = "get")]
    pub(crate) fn call_get__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
}

#[cfg(any(feature = "cookie-store", feature = "credentials", feature = "indexed-db", feature = "webassembly"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "get")]
    pub(crate) fn try_call_get__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
}

#[cfg(any(feature = "indexed-db", all(feature = "experimental", feature = "content-index")))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "getAll")]
    pub(crate) fn try_call_getAll__as_value(this: &Js) -> Result<Js, Exception>;
}

#[cfg(any(feature = "cookie-store", feature = "css-typed-om"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "getAll")]
    pub(crate) fn try_call_getAll__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
}

#[cfg(any(feature = "cookie-store", feature = "indexed-db"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "getAll")]
    pub(crate) fn try_call_getAll__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
}

#[cfg(any(feature = "dom", all(feature = "experimental", feature = "xml")))]
web_imports! {
    #[wasm_bindgen(method, js_name = "getAttribute")]
    pub(crate) fn call_getAttribute__str__as_value(this: &Js, a0: &str) -> JsValue;
    #[wasm_bindgen(method, js_name = "getAttributeNames")]
    pub(crate) fn call_getAttributeNames__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "hasAttribute")]
    pub(crate) fn call_hasAttribute__str__as_bool(this: &Js, a0: &str) -> Truth;
    #[wasm_bindgen(method, js_name = "hasAttributes")]
    pub(crate) fn call_hasAttributes__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(catch, method, js_name = "toggleAttribute")]
    pub(crate) fn try_call_toggleAttribute__str__as_bool(this: &Js, a0: &str) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "toggleAttribute")]
    pub(crate) fn try_call_toggleAttribute__str_bool__as_bool(
        this: &Js,
        a0: &str,
        a1: bool,
    ) -> Result<Truth, Exception>;
}

#[cfg(all(feature = "experimental", any(feature = "presentation", feature = "web-bluetooth")))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "getAvailability")]
    pub(crate) fn try_call_getAvailability__as_value(this: &Js) -> Result<Js, Exception>;
}

#[cfg(any(feature = "dom", feature = "ranges"))]
web_imports! {
    #[wasm_bindgen(method, js_name = "getBoundingClientRect")]
    pub(crate) fn call_getBoundingClientRect__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "getClientRects")]
    pub(crate) fn call_getClientRects__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "encrypted-media", feature = "webrtc"))]
web_imports! {
    #[wasm_bindgen(method, js_name = "getConfiguration")]
    pub(crate) fn call_getConfiguration__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "canvas", feature = "offscreen-canvas"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "getContext")]
    pub(crate) fn try_call_getContext__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getContext")]
    pub(crate) fn try_call_getContext__str__as_option_value(this: &Js, a0: &str) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getContext")]
    pub(crate) fn try_call_getContext__str_value__as_value(this: &Js, a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getContext")]
    pub(crate) fn try_call_getContext__str_value__as_option_value(
        this: &Js,
        a0: &str,
        a1: &JsValue,
    ) -> Result<Option<Js>, Exception>;
}

#[cfg(any(feature = "canvas-2d", all(feature = "experimental", feature = "offscreen-canvas")))]
web_imports! {
    #[wasm_bindgen(method, js_name = "getContextAttributes")]
    pub(crate) fn call_getContextAttributes__as_value(this: &Js) -> JsValue;
}

#[cfg(all(feature = "experimental", any(feature = "web-bluetooth", feature = "web-hid", feature = "web-usb")))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "getDevices")]
    pub(crate) fn try_call_getDevices__as_value(this: &Js) -> Result<Js, Exception>;
}

#[cfg(any(
    feature = "file-system",
    all(feature = "experimental", any(feature = "storage-access", feature = "storage-manager")),
))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "getDirectory")]
    pub(crate) fn try_call_getDirectory__as_value(this: &Js) -> Result<Js, Exception>;
}

#[cfg(any(
    feature = "keyboard-events", feature = "mouse-events", all(feature = "experimental", feature = "touch-events"),
))]
web_imports! {
    #[wasm_bindgen(method, js_name = "getModifierState")]
    pub(crate) fn call_getModifierState__str__as_bool(this: &Js, a0: &str) -> Truth;
}

#[cfg(any(feature = "map", feature = "weak"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "getOrInsertComputed")]
    pub(crate) fn try_call_getOrInsertComputed__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
}

#[cfg(any(feature = "embedded-objects", feature = "iframes"))]
web_imports! {
    #[wasm_bindgen(method, js_name = "getSVGDocument")]
    pub(crate) fn call_getSVGDocument__as_option_value(this: &Js) -> Option<Js>;
}

#[cfg(any(feature = "webrtc-stats", feature = "webtransport"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "getStats")]
    pub(crate) fn try_call_getStats__as_value(this: &Js) -> Result<Js, Exception>;
}

#[cfg(any(feature = "media-capture", feature = "media-tracks"))]
web_imports! {
    #[wasm_bindgen(method, js_name = "getTrackById")]
    pub(crate) fn call_getTrackById__str__as_option_value(this: &Js, a0: &str) -> Option<Js>;
}

#[cfg(any(feature = "streams", feature = "webtransport"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "getWriter")]
    pub(crate) fn try_call_getWriter__as_value(this: &Js) -> Result<Js, Exception>;
}

#[cfg(any(
    feature = "audio-worklet", feature = "css-highlights", feature = "custom-elements", feature = "event-timing",
    feature = "form-data", feature = "url", feature = "view-transitions", feature = "web-midi", feature = "webgpu",
    feature = "webrtc-stats",
    all(feature = "experimental", any(
        feature = "attribution", feature = "css-drafts", feature = "css-fonts", feature = "keyboard",
        feature = "web-bluetooth",
    )),
))]
web_imports! {
    #[wasm_bindgen(method, js_name = "has")]
    pub(crate) fn call_has__str__as_bool(this: &Js, a0: &str) -> Truth;
}

#[cfg(any(feature = "css-typed-om", feature = "fetch"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "has")]
    pub(crate) fn try_call_has__str__as_bool(this: &Js, a0: &str) -> Result<Truth, Exception>;
}

#[cfg(any(
    feature = "css-highlights", feature = "encrypted-media", feature = "font-loading", feature = "map", feature = "set",
    feature = "weak", all(feature = "experimental", any(feature = "webxr-environment", feature = "webxr-hit-test")),
))]
web_imports! {
    #[wasm_bindgen(method, js_name = "has")]
    pub(crate) fn call_has__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
}

#[cfg(any(feature = "array", feature = "indexed-db", feature = "iterator", feature = "typed-arrays"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "includes")]
    pub(crate) fn try_call_includes__value__as_bool(this: &Js, a0: &JsValue) -> Result<Truth, Exception>;
}

#[cfg(any(
    feature = "canvas-2d", feature = "offscreen-canvas", feature = "webgl", feature = "webgl2",
    all(feature = "experimental", feature = "css-worklets"),
))]
web_imports! {
    #[wasm_bindgen(method, js_name = "isContextLost")]
    pub(crate) fn call_isContextLost__as_bool(this: &Js) -> Truth;
}

#[cfg(any(feature = "cssom", feature = "dom", feature = "html", feature = "indexed-db"))]
web_imports! {
    #[wasm_bindgen(method, js_name = "item")]
    pub(crate) fn call_item__number__as_value(this: &Js, a0: f64) -> JsValue;
}

#[cfg(any(
    feature = "cssom", feature = "dom", feature = "embedded-objects", feature = "files", feature = "select-elements",
    feature = "speech-recognition", feature = "touch-events",
))]
web_imports! {
    #[wasm_bindgen(method, js_name = "item")]
    pub(crate) fn call_item__number__as_option_value(this: &Js, a0: f64) -> Option<Js>;
}

#[cfg(any(feature = "fetch", feature = "push"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "json")]
    pub(crate) fn try_call_json__as_value(this: &Js) -> Result<Js, Exception>;
}

#[cfg(any(
    feature = "array", feature = "cache-storage", feature = "file-system", feature = "typed-arrays",
    all(feature = "experimental", feature = "storage-manager"),
))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "keys")]
    pub(crate) fn try_call_keys__as_value(this: &Js) -> Result<Js, Exception>;
}

#[cfg(any(feature = "encrypted-media", feature = "font-loading"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "load")]
    pub(crate) fn try_call_load__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
}

#[cfg(any(feature = "cache-storage", all(feature = "experimental", feature = "background-fetch")))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "match")]
    pub(crate) fn try_call_match__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "match")]
    pub(crate) fn try_call_match__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "matchAll")]
    pub(crate) fn try_call_matchAll__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
}

#[cfg(any(
    feature = "cache-storage", feature = "service-worker-scope",
    all(feature = "experimental", feature = "background-fetch"),
))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "matchAll")]
    pub(crate) fn try_call_matchAll__as_value(this: &Js) -> Result<Js, Exception>;
}

#[cfg(any(
    feature = "cache-storage", feature = "service-worker-scope", feature = "string",
    all(feature = "experimental", feature = "background-fetch"),
))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "matchAll")]
    pub(crate) fn try_call_matchAll__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
}

#[cfg(any(
    feature = "canvas-2d", feature = "offscreen-canvas", feature = "window",
    all(feature = "experimental", feature = "css-worklets"),
))]
web_imports! {
    #[wasm_bindgen(method, js_name = "moveTo")]
    pub(crate) fn call_moveTo__number2(this: &Js, a0: f64, a1: f64);
}

#[cfg(any(
    feature = "dom", feature = "embedded-objects", feature = "forms", feature = "obsolete", feature = "select-elements",
))]
web_imports! {
    #[wasm_bindgen(method, js_name = "namedItem")]
    pub(crate) fn call_namedItem__str__as_option_value(this: &Js, a0: &str) -> Option<Js>;
}

#[cfg(any(feature = "intersection-observer", feature = "resize-observer"))]
web_imports! {
    #[wasm_bindgen(method, js_name = "observe")]
    pub(crate) fn call_observe__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "unobserve")]
    pub(crate) fn call_unobserve__value(this: &Js, a0: &JsValue);
}

#[cfg(any(feature = "mutation-observer", feature = "performance-timeline"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "observe")]
    pub(crate) fn try_call_observe__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
}

#[cfg(any(feature = "mutation-observer", feature = "resize-observer"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "observe")]
    pub(crate) fn try_call_observe__value2(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<(), Exception>;
}

#[cfg(any(
    feature = "html", feature = "web-midi",
    all(feature = "experimental", any(feature = "eye-dropper", feature = "web-hid", feature = "web-usb")),
))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "open")]
    pub(crate) fn try_call_open__as_value(this: &Js) -> Result<Js, Exception>;
}

#[cfg(any(
    feature = "cache-storage", feature = "html", feature = "indexed-db",
    all(feature = "experimental", feature = "storage-manager"),
))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "open")]
    pub(crate) fn try_call_open__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
}

#[cfg(any(feature = "html", feature = "window"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "open")]
    pub(crate) fn try_call_open__str3__as_option_value(
        this: &Js,
        a0: &str,
        a1: &str,
        a2: &str,
    ) -> Result<Option<Js>, Exception>;
}

#[cfg(any(feature = "web-serial", all(feature = "experimental", feature = "eye-dropper")))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "open")]
    pub(crate) fn try_call_open__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
}

#[cfg(any(feature = "service-worker-scope", all(feature = "experimental", feature = "payment-handler")))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "openWindow")]
    pub(crate) fn try_call_openWindow__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "respondWith")]
    pub(crate) fn try_call_respondWith__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
}

#[cfg(any(feature = "media-recorder", feature = "web-animations"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "pause")]
    pub(crate) fn try_call_pause(this: &Js) -> Result<(), Exception>;
}

#[cfg(any(feature = "media-elements", all(feature = "experimental", feature = "web-animations")))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "play")]
    pub(crate) fn try_call_play__as_value(this: &Js) -> Result<Js, Exception>;
}

#[cfg(any(
    feature = "message-channels", feature = "messaging", feature = "service-worker-scope", feature = "service-workers",
    feature = "window", feature = "worker-scope", feature = "workers",
    all(feature = "experimental", feature = "iframes"),
))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "postMessage")]
    pub(crate) fn try_call_postMessage__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "postMessage")]
    pub(crate) fn try_call_postMessage__value2(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<(), Exception>;
}

#[cfg(any(feature = "messaging", feature = "window"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "postMessage")]
    pub(crate) fn try_call_postMessage__value_str(this: &Js, a0: &JsValue, a1: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "postMessage")]
    pub(crate) fn try_call_postMessage__value_str_value(
        this: &Js,
        a0: &JsValue,
        a1: &str,
        a2: &JsValue,
    ) -> Result<(), Exception>;
}

#[cfg(any(feature = "remote-playback", all(feature = "experimental", feature = "installed-apps")))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "prompt")]
    pub(crate) fn try_call_prompt__as_value(this: &Js) -> Result<Js, Exception>;
}

#[cfg(any(feature = "cache-storage", feature = "indexed-db"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "put")]
    pub(crate) fn try_call_put__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
}

#[cfg(any(feature = "clipboard", feature = "streams"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "read")]
    pub(crate) fn try_call_read__as_value(this: &Js) -> Result<Js, Exception>;
}

#[cfg(any(feature = "clipboard", feature = "file-system", feature = "streams"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "read")]
    pub(crate) fn try_call_read__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
}

#[cfg(any(feature = "file-system", feature = "streams"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "read")]
    pub(crate) fn try_call_read__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
}

#[cfg(any(feature = "dom", feature = "select-elements"))]
web_imports! {
    #[wasm_bindgen(method, js_name = "remove")]
    pub(crate) fn call_remove(this: &Js);
}

#[cfg(any(feature = "webgpu", all(feature = "experimental", feature = "web-bluetooth")))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "requestDevice")]
    pub(crate) fn try_call_requestDevice__as_value(this: &Js) -> Result<Js, Exception>;
}

#[cfg(any(
    feature = "canvas-2d", feature = "forms", feature = "image-decoder", feature = "offscreen-canvas", feature = "xml",
    all(feature = "experimental", feature = "css-worklets"),
))]
web_imports! {
    #[wasm_bindgen(method, js_name = "reset")]
    pub(crate) fn call_reset(this: &Js);
}

#[cfg(any(feature = "gamepad", all(feature = "experimental", feature = "web-usb")))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "reset")]
    pub(crate) fn try_call_reset__as_value(this: &Js) -> Result<Js, Exception>;
}

#[cfg(any(
    feature = "web-midi", feature = "webrtc-data-channels", feature = "websockets", feature = "xhr",
    all(feature = "experimental", feature = "presentation"),
))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "send")]
    pub(crate) fn try_call_send__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
}

#[cfg(any(feature = "fetch", all(feature = "experimental", feature = "reporting")))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "set")]
    pub(crate) fn try_call_set__str2(this: &Js, a0: &str, a1: &str) -> Result<(), Exception>;
}

#[cfg(any(feature = "css-highlights", all(feature = "experimental", feature = "css-drafts")))]
web_imports! {
    #[wasm_bindgen(method, js_name = "set")]
    pub(crate) fn call_set__str_value__as_value(this: &Js, a0: &str, a1: &JsValue) -> JsValue;
}

#[cfg(any(feature = "typed-arrays", feature = "webassembly"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "set")]
    pub(crate) fn try_call_set__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
}

#[cfg(any(feature = "files", feature = "string"))]
web_imports! {
    #[wasm_bindgen(method, js_name = "slice")]
    pub(crate) fn call_slice__number__as_value(this: &Js, a0: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "slice")]
    pub(crate) fn call_slice__number2__as_value(this: &Js, a0: f64, a1: f64) -> JsValue;
}

#[cfg(any(feature = "array", feature = "array-buffer", feature = "typed-arrays"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "slice")]
    pub(crate) fn try_call_slice__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "slice")]
    pub(crate) fn try_call_slice__number2__as_value(this: &Js, a0: f64, a1: f64) -> Result<Js, Exception>;
}

#[cfg(any(feature = "message-channels", feature = "obsolete", all(feature = "experimental", feature = "sensors")))]
web_imports! {
    #[wasm_bindgen(method, js_name = "start")]
    pub(crate) fn call_start(this: &Js);
}

#[cfg(any(
    feature = "media-recorder", feature = "speech-recognition", feature = "web-audio",
    all(feature = "experimental", feature = "webrtc-transports"),
))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "start")]
    pub(crate) fn try_call_start(this: &Js) -> Result<(), Exception>;
}

#[cfg(all(feature = "experimental", any(feature = "idle-detection", feature = "presentation")))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "start")]
    pub(crate) fn try_call_start__as_value(this: &Js) -> Result<Js, Exception>;
}

#[cfg(any(feature = "speech-recognition", all(feature = "experimental", feature = "webrtc-transports")))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "start")]
    pub(crate) fn try_call_start__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
}

#[cfg(any(
    feature = "media-capture", feature = "obsolete", feature = "speech-recognition", feature = "window",
    all(feature = "experimental", feature = "sensors"),
))]
web_imports! {
    #[wasm_bindgen(method, js_name = "stop")]
    pub(crate) fn call_stop(this: &Js);
}

#[cfg(any(
    feature = "media-recorder", feature = "web-audio", feature = "webrtc-media",
    all(feature = "experimental", any(feature = "web-bluetooth", feature = "webrtc-transports")),
))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "stop")]
    pub(crate) fn try_call_stop(this: &Js) -> Result<(), Exception>;
}

#[cfg(any(feature = "cookie-store", feature = "push"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "subscribe")]
    pub(crate) fn try_call_subscribe__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
}

#[cfg(any(
    feature = "intersection-observer", feature = "mutation-observer", feature = "performance-timeline",
    feature = "reporting", all(feature = "experimental", feature = "compute-pressure"),
))]
web_imports! {
    #[wasm_bindgen(method, js_name = "takeRecords")]
    pub(crate) fn call_takeRecords__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "streams", feature = "workers", all(feature = "experimental", feature = "presentation")))]
web_imports! {
    #[wasm_bindgen(method, js_name = "terminate")]
    pub(crate) fn call_terminate(this: &Js);
}

#[cfg(all(feature = "experimental", any(feature = "fetch", feature = "files")))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "textStream")]
    pub(crate) fn try_call_textStream__as_value(this: &Js) -> Result<Js, Exception>;
}

#[cfg(any(
    feature = "dom", feature = "event-timing", feature = "geolocation", feature = "geometry", feature = "media-capture",
    feature = "navigation-timing", feature = "paint-timing", feature = "payment-request", feature = "performance",
    feature = "performance-timeline", feature = "push", feature = "resource-timing", feature = "temporal",
    feature = "trusted-types", feature = "url", feature = "web-codecs", feature = "webrtc",
    all(feature = "experimental", feature = "long-tasks"),
))]
web_imports! {
    #[wasm_bindgen(method, js_name = "toJSON")]
    pub(crate) fn call_toJSON__as_value(this: &Js) -> JsValue;
}

#[cfg(any(
    feature = "digital-credentials", feature = "webauthn",
    all(feature = "experimental", any(
        feature = "compute-pressure", feature = "contact-picker", feature = "media-capture-extensions",
        feature = "navigation-timing", feature = "ua-client-hints", feature = "web-audio",
    )),
))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "toJSON")]
    pub(crate) fn try_call_toJSON__as_value(this: &Js) -> Result<Js, Exception>;
}

#[cfg(any(feature = "bigint", feature = "date", feature = "number"))]
web_imports! {
    #[wasm_bindgen(method, js_name = "toLocaleString")]
    pub(crate) fn call_toLocaleString__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "array", feature = "object", feature = "temporal", feature = "typed-arrays"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "toLocaleString")]
    pub(crate) fn try_call_toLocaleString__as_value(this: &Js) -> Result<Js, Exception>;
}

#[cfg(any(
    feature = "array", feature = "bigint", feature = "date", feature = "number", feature = "temporal",
    feature = "typed-arrays",
))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "toLocaleString")]
    pub(crate) fn try_call_toLocaleString__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "toLocaleString")]
    pub(crate) fn try_call_toLocaleString__str_value__as_value(
        this: &Js,
        a0: &str,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
}

#[cfg(any(
    feature = "array", feature = "css-typed-om", feature = "cssom", feature = "date", feature = "dom",
    feature = "function", feature = "geometry", feature = "images", feature = "intl", feature = "links",
    feature = "object", feature = "ranges", feature = "regexp", feature = "selection", feature = "symbol",
    feature = "temporal", feature = "trusted-types", feature = "typed-arrays", feature = "url", feature = "window",
    feature = "worker-scope", all(feature = "experimental", feature = "css-drafts"),
))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "toString")]
    pub(crate) fn try_call_toString__as_value(this: &Js) -> Result<Js, Exception>;
}

#[cfg(any(feature = "bigint", feature = "number"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "toString")]
    pub(crate) fn try_call_toString__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
}

#[cfg(any(feature = "encrypted-media", feature = "indexed-db"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "update")]
    pub(crate) fn try_call_update__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
}

#[cfg(any(feature = "bigint", feature = "string", feature = "symbol"))]
web_imports! {
    #[wasm_bindgen(method, js_name = "valueOf")]
    pub(crate) fn call_valueOf__as_value(this: &Js) -> JsValue;
}

#[cfg(any(feature = "object", feature = "webassembly"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "valueOf")]
    pub(crate) fn try_call_valueOf__as_value(this: &Js) -> Result<Js, Exception>;
}

#[cfg(any(feature = "array", feature = "file-system", feature = "streams", feature = "typed-arrays"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "values")]
    pub(crate) fn try_call_values__as_value(this: &Js) -> Result<Js, Exception>;
}

#[cfg(any(
    feature = "clipboard", feature = "file-system", feature = "streams",
    all(feature = "experimental", feature = "web-nfc"),
))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "write")]
    pub(crate) fn try_call_write__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
}

#[cfg(any(feature = "file-system", all(feature = "experimental", feature = "web-nfc")))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "write")]
    pub(crate) fn try_call_write__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
}

#[cfg(any(
    feature = "cssom", feature = "dom", feature = "html", feature = "indexed-db", feature = "svg-values",
    all(feature = "experimental", feature = "font-loading"),
))]
web_imports! {
    #[wasm_bindgen(method, structural, indexing_getter)]
    pub(crate) fn index_get__number__as_value(this: &Js, a0: f64) -> JsValue;
}

#[cfg(any(
    feature = "css-animations", feature = "css-typed-om", feature = "cssom", feature = "dom", feature = "drag-and-drop",
    feature = "embedded-objects", feature = "files", feature = "forms", feature = "image-decoder",
    feature = "media-source", feature = "media-tracks", feature = "obsolete", feature = "select-elements",
    feature = "speech-recognition", feature = "svg-shapes", feature = "svg-values", feature = "touch-events",
    all(feature = "experimental", any(feature = "font-loading", feature = "web-animations", feature = "webxr")),
))]
web_imports! {
    #[wasm_bindgen(method, structural, indexing_getter)]
    pub(crate) fn index_get__number__as_option_value(this: &Js, a0: f64) -> Option<Js>;
}

#[cfg(any(feature = "html", feature = "touch-events", feature = "web-storage"))]
web_imports! {
    #[wasm_bindgen(method, structural, indexing_getter)]
    pub(crate) fn index_get__str__as_value(this: &Js, a0: &str) -> JsValue;
}

#[cfg(any(
    feature = "dom", feature = "embedded-objects", feature = "forms", feature = "html", feature = "obsolete",
    feature = "window",
))]
web_imports! {
    #[wasm_bindgen(method, structural, indexing_getter)]
    pub(crate) fn index_get__str__as_option_value(this: &Js, a0: &str) -> Option<Js>;
}

#[cfg(any(feature = "css-typed-om", feature = "select-elements", feature = "svg-shapes", feature = "svg-values"))]
web_imports! {
    #[wasm_bindgen(catch, method, structural, indexing_setter)]
    pub(crate) fn try_index_set__number_value(this: &Js, a0: f64, a1: &JsValue) -> Result<(), Exception>;
}

#[cfg(any(feature = "html", feature = "web-storage"))]
web_imports! {
    #[wasm_bindgen(catch, method, structural, indexing_setter)]
    pub(crate) fn try_index_set__str2(this: &Js, a0: &str, a1: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, structural, indexing_deleter)]
    pub(crate) fn try_index_delete__str(this: &Js, a0: &str) -> Result<(), Exception>;
}
