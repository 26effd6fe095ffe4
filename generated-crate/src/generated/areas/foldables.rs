//! Foldable devices: how they are folded, and the segments of their screen

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{DevicePosture, DevicePostureType, DomRect, Event, Navigator, Viewport, Window};

#[cfg(feature = "experimental")]
impl Viewport {
    /// The rectangles between the folds, in CSS pixels.
    ///
    /// `readonly attribute FrozenArray<DOMRect>? segments`
    ///
    /// Features `foldables` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Viewport/segments) · [Specification](https://drafts.csswg.org/css-viewport/#dom-viewport-segments)
    #[inline]
    pub fn segments(&self) -> Option<Array<DomRect>> {
        Js::get_segments__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl DevicePosture {
    /// Whether the device is flat or folded; always `continuous` on other devices.
    ///
    /// `readonly attribute DevicePostureType type`
    ///
    /// Features `foldables` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DevicePosture/type) · [Specification](https://w3c.github.io/device-posture/#dom-deviceposture-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> DevicePostureType {
        FromJs::from_js(Js::get_type__as_value(js(self)))
    }

    /// The handler of the event `change`.
    ///
    /// `attribute EventHandler onchange`
    ///
    /// Features `foldables` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DevicePosture/change_event) · [Specification](https://w3c.github.io/device-posture/#dom-deviceposture-onchange)
    pub fn onchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onchange")
    }

    /// Sets the handler of the event `change`.
    ///
    /// Features `foldables` and `experimental`.
    #[doc(alias = "onchange")]
    pub fn set_onchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onchange", nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl Window {
    /// Information on the segments of the viewport.
    ///
    /// `readonly attribute Viewport viewport`
    ///
    /// Features `foldables` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/viewport) · [Specification](https://drafts.csswg.org/css-viewport/#dom-window-viewport)
    #[inline]
    pub fn viewport(&self) -> Viewport {
        FromJs::from_js(Js::get_viewport__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl Navigator {
    /// The posture of a foldable device.
    ///
    /// `readonly attribute DevicePosture devicePosture`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `foldables` and `experimental`. Exposed in Window only. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/devicePosture) · [Specification](https://w3c.github.io/device-posture/#dom-navigator-deviceposture)
    #[doc(alias = "devicePosture")]
    #[inline]
    pub fn device_posture(&self) -> Option<DevicePosture> {
        Js::get_devicePosture__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "devicePosture")]
    pub(crate) fn get_devicePosture__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "segments")]
    pub(crate) fn get_segments__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "viewport")]
    pub(crate) fn get_viewport__as_value(this: &Js) -> JsValue;
}
