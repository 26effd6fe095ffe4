//! The template element

use crate::runtime::prelude::*;
use crate::{DocumentFragment, HtmlTemplateElement};

impl HtmlTemplateElement {
    /// The content of the template, in a document of its own where scripts do not run.
    ///
    /// `readonly attribute DocumentFragment content`
    ///
    /// Feature `templates`. Baseline: widely available since 2015-11. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTemplateElement/content) · [Specification](https://html.spec.whatwg.org/multipage/scripting.html#dom-template-content-dev)
    #[inline]
    pub fn content(&self) -> DocumentFragment {
        FromJs::from_js(Js::get_content__as_value(js(self)))
    }

    /// The `for` attribute, which names the part of the document that the content updates.
    ///
    /// `attribute DOMString htmlFor`
    ///
    /// Features `templates` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTemplateElement/htmlFor) · [Specification](https://html.spec.whatwg.org/multipage/scripting.html#dom-template-htmlfor)
    #[doc(alias = "htmlFor")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn html_for(&self) -> String {
        Js::get_htmlFor__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the `for` attribute, which names the part of the document that the content updates.
    ///
    /// Features `templates` and `experimental`.
    #[doc(alias = "htmlFor")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_html_for(&self, value: &str) {
        Js::set_htmlFor__str(js(self), value)
    }

    /// The mode of the declarative shadow root, `open` or `closed`; empty if the template makes none.
    ///
    /// `attribute DOMString shadowRootMode`
    ///
    /// Feature `templates`. Baseline: widely available since 2024-02. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTemplateElement/shadowRootMode) · [Specification](https://html.spec.whatwg.org/multipage/scripting.html#dom-template-shadowrootmode)
    #[doc(alias = "shadowRootMode")]
    #[inline]
    pub fn shadow_root_mode(&self) -> String {
        Js::get_shadowRootMode__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the mode of the declarative shadow root, `open` or `closed`; empty if the template makes none.
    ///
    /// Feature `templates`.
    #[doc(alias = "shadowRootMode")]
    #[inline]
    pub fn set_shadow_root_mode(&self, value: &str) {
        Js::set_shadowRootMode__str(js(self), value)
    }

    /// Whether the declarative shadow root hands focus to its first focusable part.
    ///
    /// `attribute boolean shadowRootDelegatesFocus`
    ///
    /// Feature `templates`. Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTemplateElement/shadowRootDelegatesFocus) · [Specification](https://html.spec.whatwg.org/multipage/scripting.html#dom-template-shadowrootdelegatesfocus)
    #[doc(alias = "shadowRootDelegatesFocus")]
    #[inline]
    pub fn shadow_root_delegates_focus(&self) -> bool {
        Js::get_shadowRootDelegatesFocus__as_bool(js(self)).get()
    }

    /// Sets whether the declarative shadow root hands focus to its first focusable part.
    ///
    /// Feature `templates`.
    #[doc(alias = "shadowRootDelegatesFocus")]
    #[inline]
    pub fn set_shadow_root_delegates_focus(&self, value: bool) {
        Js::set_shadowRootDelegatesFocus__bool(js(self), value)
    }

    /// Whether `getHTML` may serialize the declarative shadow root.
    ///
    /// `attribute boolean shadowRootSerializable`
    ///
    /// Feature `templates`. Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTemplateElement/shadowRootSerializable) · [Specification](https://html.spec.whatwg.org/multipage/scripting.html#dom-template-shadowrootserializable)
    #[doc(alias = "shadowRootSerializable")]
    #[inline]
    pub fn shadow_root_serializable(&self) -> bool {
        Js::get_shadowRootSerializable__as_bool(js(self)).get()
    }

    /// Sets whether `getHTML` may serialize the declarative shadow root.
    ///
    /// Feature `templates`.
    #[doc(alias = "shadowRootSerializable")]
    #[inline]
    pub fn set_shadow_root_serializable(&self, value: bool) {
        Js::set_shadowRootSerializable__bool(js(self), value)
    }

    /// How the declarative shadow root fills its slots, `named` or `manual`.
    ///
    /// `attribute DOMString shadowRootSlotAssignment`
    ///
    /// Feature `templates`. Baseline: newly available since 2026-09. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTemplateElement/shadowRootSlotAssignment) · [Specification](https://html.spec.whatwg.org/multipage/scripting.html#dom-template-shadowrootslotassignment)
    #[doc(alias = "shadowRootSlotAssignment")]
    #[inline]
    pub fn shadow_root_slot_assignment(&self) -> String {
        Js::get_shadowRootSlotAssignment__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets how the declarative shadow root fills its slots, `named` or `manual`.
    ///
    /// Feature `templates`.
    #[doc(alias = "shadowRootSlotAssignment")]
    #[inline]
    pub fn set_shadow_root_slot_assignment(&self, value: &str) {
        Js::set_shadowRootSlotAssignment__str(js(self), value)
    }

    /// Whether the declarative shadow root is copied when its host is cloned.
    ///
    /// `attribute boolean shadowRootClonable`
    ///
    /// Feature `templates`. Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTemplateElement/shadowRootClonable) · [Specification](https://html.spec.whatwg.org/multipage/scripting.html#dom-template-shadowrootclonable)
    #[doc(alias = "shadowRootClonable")]
    #[inline]
    pub fn shadow_root_clonable(&self) -> bool {
        Js::get_shadowRootClonable__as_bool(js(self)).get()
    }

    /// Sets whether the declarative shadow root is copied when its host is cloned.
    ///
    /// Feature `templates`.
    #[doc(alias = "shadowRootClonable")]
    #[inline]
    pub fn set_shadow_root_clonable(&self, value: bool) {
        Js::set_shadowRootClonable__bool(js(self), value)
    }

    /// The `shadowrootcustomelementregistry` attribute; if present, the shadow root starts without a registry.
    ///
    /// `attribute DOMString shadowRootCustomElementRegistry`
    ///
    /// Feature `templates`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTemplateElement/shadowRootCustomElementRegistry) · [Specification](https://html.spec.whatwg.org/multipage/scripting.html#dom-template-shadowrootcustomelementregistry)
    #[doc(alias = "shadowRootCustomElementRegistry")]
    #[inline]
    pub fn shadow_root_custom_element_registry(&self) -> String {
        Js::get_shadowRootCustomElementRegistry__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the `shadowrootcustomelementregistry` attribute; if present, the shadow root starts without a registry.
    ///
    /// Feature `templates`.
    #[doc(alias = "shadowRootCustomElementRegistry")]
    #[inline]
    pub fn set_shadow_root_custom_element_registry(&self, value: &str) {
        Js::set_shadowRootCustomElementRegistry__str(js(self), value)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "shadowRootClonable")]
    pub(crate) fn get_shadowRootClonable__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "shadowRootCustomElementRegistry")]
    pub(crate) fn get_shadowRootCustomElementRegistry__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "shadowRootDelegatesFocus")]
    pub(crate) fn get_shadowRootDelegatesFocus__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "shadowRootMode")]
    pub(crate) fn get_shadowRootMode__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "shadowRootSerializable")]
    pub(crate) fn get_shadowRootSerializable__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "shadowRootSlotAssignment")]
    pub(crate) fn get_shadowRootSlotAssignment__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "shadowRootClonable")]
    pub(crate) fn set_shadowRootClonable__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, setter, js_name = "shadowRootCustomElementRegistry")]
    pub(crate) fn set_shadowRootCustomElementRegistry__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "shadowRootDelegatesFocus")]
    pub(crate) fn set_shadowRootDelegatesFocus__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, setter, js_name = "shadowRootMode")]
    pub(crate) fn set_shadowRootMode__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "shadowRootSerializable")]
    pub(crate) fn set_shadowRootSerializable__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, setter, js_name = "shadowRootSlotAssignment")]
    pub(crate) fn set_shadowRootSlotAssignment__str(this: &Js, a0: &str);
}
