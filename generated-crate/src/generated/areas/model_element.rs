//! The model element, three-dimensional content in a page

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{DomMatrixReadOnly, DomPointReadOnly, HtmlModelElement};

#[cfg(feature = "experimental")]
impl HtmlModelElement {
    /// A promise that resolves when the model has been loaded and can be shown.
    ///
    /// `readonly attribute Promise<HTMLModelElement> ready`
    ///
    /// Features `model-element` and `experimental`. [Specification](https://immersive-web.github.io/model-element/#dom-htmlmodelelement-ready)
    #[inline]
    pub fn ready(&self) -> Promise<HtmlModelElement> {
        Promise::of_call(Js::try_get_ready__as_value(js(self)))
    }

    /// The centre of the box around the model, in the model's coordinates.
    ///
    /// `readonly attribute DOMPointReadOnly boundingBoxCenter`
    ///
    /// Features `model-element` and `experimental`. [Specification](https://immersive-web.github.io/model-element/#dom-htmlmodelelement-boundingboxcenter)
    #[doc(alias = "boundingBoxCenter")]
    #[inline]
    pub fn bounding_box_center(&self) -> DomPointReadOnly {
        FromJs::from_js(Js::get_boundingBoxCenter__as_value(js(self)))
    }

    /// The size of the box around the model along x, y and z.
    ///
    /// `readonly attribute DOMPointReadOnly boundingBoxExtents`
    ///
    /// Features `model-element` and `experimental`. [Specification](https://immersive-web.github.io/model-element/#dom-htmlmodelelement-boundingboxextents)
    #[doc(alias = "boundingBoxExtents")]
    #[inline]
    pub fn bounding_box_extents(&self) -> DomPointReadOnly {
        FromJs::from_js(Js::get_boundingBoxExtents__as_value(js(self)))
    }

    /// The matrix that places, turns and scales the model in its view.
    ///
    /// `attribute DOMMatrixReadOnly entityTransform`
    ///
    /// Features `model-element` and `experimental`. [Specification](https://immersive-web.github.io/model-element/#dom-htmlmodelelement-entitytransform)
    #[doc(alias = "entityTransform")]
    #[inline]
    pub fn entity_transform(&self) -> DomMatrixReadOnly {
        FromJs::from_js(Js::get_entityTransform__as_value(js(self)))
    }

    /// Sets the matrix that places, turns and scales the model in its view.
    ///
    /// Features `model-element` and `experimental`.
    #[doc(alias = "entityTransform")]
    #[inline]
    pub fn set_entity_transform(&self, value: &DomMatrixReadOnly) {
        Js::set_entityTransform__value(js(self), value.as_ref())
    }

    /// The URL of the image that lights the model.
    ///
    /// `attribute USVString environmentMap`
    ///
    /// Features `model-element` and `experimental`. [Specification](https://immersive-web.github.io/model-element/#dom-htmlmodelelement-environmentmap)
    #[doc(alias = "environmentMap")]
    #[inline]
    pub fn environment_map(&self) -> String {
        Js::get_environmentMap__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the URL of the image that lights the model.
    ///
    /// Features `model-element` and `experimental`.
    #[doc(alias = "environmentMap")]
    #[inline]
    pub fn set_environment_map(&self, value: &str) {
        Js::set_environmentMap__str(js(self), value)
    }

    /// A promise that resolves when the environment map has been loaded.
    ///
    /// `readonly attribute Promise<undefined> environmentMapReady`
    ///
    /// Features `model-element` and `experimental`. [Specification](https://immersive-web.github.io/model-element/#dom-htmlmodelelement-environmentmapready)
    #[doc(alias = "environmentMapReady")]
    #[inline]
    pub fn environment_map_ready(&self) -> Promise<()> {
        Promise::of_call(Js::try_get_environmentMapReady__as_value(js(self)))
    }

    /// How the user can move the model; `orbit` lets the user turn it.
    ///
    /// `attribute DOMString stageMode`
    ///
    /// Features `model-element` and `experimental`. [Specification](https://immersive-web.github.io/model-element/#dom-htmlmodelelement-stagemode)
    #[doc(alias = "stageMode")]
    #[inline]
    pub fn stage_mode(&self) -> String {
        Js::get_stageMode__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets how the user can move the model; `orbit` lets the user turn it.
    ///
    /// Features `model-element` and `experimental`.
    #[doc(alias = "stageMode")]
    #[inline]
    pub fn set_stage_mode(&self, value: &str) {
        Js::set_stageMode__str(js(self), value)
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "boundingBoxCenter")]
    pub(crate) fn get_boundingBoxCenter__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "boundingBoxExtents")]
    pub(crate) fn get_boundingBoxExtents__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "entityTransform")]
    pub(crate) fn get_entityTransform__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "environmentMap")]
    pub(crate) fn get_environmentMap__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, getter, js_name = "environmentMapReady")]
    pub(crate) fn try_get_environmentMapReady__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, getter, js_name = "stageMode")]
    pub(crate) fn get_stageMode__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "entityTransform")]
    pub(crate) fn set_entityTransform__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "environmentMap")]
    pub(crate) fn set_environmentMap__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "stageMode")]
    pub(crate) fn set_stageMode__str(this: &Js, a0: &str);
}
