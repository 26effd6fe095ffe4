//! Telling the browser what can be read offline

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{
    ContentCategory, ContentDescription, ContentIndex, ContentIndexEvent, ContentIndexEventInit, ImageResource,
    ServiceWorkerRegistration,
};

#[cfg(feature = "experimental")]
impl ContentDescription {
    /// Makes a new `ContentDescription`.
    ///
    /// `dictionary ContentDescription`
    ///
    /// Features `content-index` and `experimental`.
    pub fn new(id: &str, title: &str, description: &str, url: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "id", id);
        property::set_str(&this, "title", title);
        property::set_str(&this, "description", description);
        property::set_str(&this, "url", url);
        this
    }

    /// `required DOMString id`
    ///
    /// Features `content-index` and `experimental`.
    #[doc(alias = "id")]
    pub fn get_id(&self) -> String {
        property::get(self, "id")
    }

    /// `required DOMString id`
    ///
    /// Features `content-index` and `experimental`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }

    /// `required DOMString title`
    ///
    /// Features `content-index` and `experimental`.
    #[doc(alias = "title")]
    pub fn get_title(&self) -> String {
        property::get(self, "title")
    }

    /// `required DOMString title`
    ///
    /// Features `content-index` and `experimental`.
    #[doc(alias = "title")]
    pub fn set_title(&self, value: &str) -> &Self {
        property::set_str(self, "title", value);
        self
    }

    /// `required DOMString description`
    ///
    /// Features `content-index` and `experimental`.
    #[doc(alias = "description")]
    pub fn get_description(&self) -> String {
        property::get(self, "description")
    }

    /// `required DOMString description`
    ///
    /// Features `content-index` and `experimental`.
    #[doc(alias = "description")]
    pub fn set_description(&self, value: &str) -> &Self {
        property::set_str(self, "description", value);
        self
    }

    /// `ContentCategory category = ""`
    ///
    /// Features `content-index` and `experimental`.
    #[doc(alias = "category")]
    pub fn get_category(&self) -> Option<ContentCategory> {
        property::get(self, "category")
    }

    /// `ContentCategory category = ""`
    ///
    /// Features `content-index` and `experimental`.
    #[doc(alias = "category")]
    pub fn set_category(&self, value: ContentCategory) -> &Self {
        property::set_str(self, "category", value.as_str());
        self
    }

    /// `sequence<ImageResource> icons = []`
    ///
    /// Features `content-index` and `experimental`.
    #[doc(alias = "icons")]
    pub fn get_icons(&self) -> Option<Array<ImageResource>> {
        property::get(self, "icons")
    }

    /// `sequence<ImageResource> icons = []`
    ///
    /// Features `content-index` and `experimental`.
    #[doc(alias = "icons")]
    pub fn set_icons(&self, value: impl IntoSequence<ImageResource>) -> &Self {
        property::set(self, "icons", &value.to_value());
        self
    }

    /// `required USVString url`
    ///
    /// Features `content-index` and `experimental`.
    #[doc(alias = "url")]
    pub fn get_url(&self) -> String {
        property::get(self, "url")
    }

    /// `required USVString url`
    ///
    /// Features `content-index` and `experimental`.
    #[doc(alias = "url")]
    pub fn set_url(&self, value: &str) -> &Self {
        property::set_str(self, "url", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl ContentIndex {
    /// `Promise<undefined> add(ContentDescription description)`
    ///
    /// Features `content-index` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ContentIndex/add) · [Specification](https://wicg.github.io/content-index/spec/#content-index-add)
    #[inline]
    pub fn add(&self, description: &ContentDescription) -> Promise<()> {
        Promise::of_call(Js::try_call_add__value__as_value(js(self), description.as_ref()))
    }

    /// `Promise<undefined> delete(DOMString id)`
    ///
    /// Features `content-index` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ContentIndex/delete) · [Specification](https://wicg.github.io/content-index/spec/#content-index-delete)
    #[inline]
    pub fn delete(&self, id: &str) -> Promise<()> {
        Promise::of_call(Js::try_call_delete__str__as_value(js(self), id))
    }

    /// `Promise<sequence<ContentDescription>> getAll()`
    ///
    /// Features `content-index` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ContentIndex/getAll) · [Specification](https://wicg.github.io/content-index/spec/#content-index-getall)
    #[doc(alias = "getAll")]
    #[inline]
    pub fn get_all(&self) -> Promise<Array<ContentDescription>> {
        Promise::of_call(Js::try_call_getAll__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl ContentIndexEventInit {
    /// Makes a new `ContentIndexEventInit`.
    ///
    /// `dictionary ContentIndexEventInit : ExtendableEventInit`
    ///
    /// Features `content-index` and `experimental`.
    pub fn new(id: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "id", id);
        this
    }

    /// `required DOMString id`
    ///
    /// Features `content-index` and `experimental`.
    #[doc(alias = "id")]
    pub fn get_id(&self) -> String {
        property::get(self, "id")
    }

    /// `required DOMString id`
    ///
    /// Features `content-index` and `experimental`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Features `content-index` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Features `content-index` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Features `content-index` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl ContentIndexEvent {
    /// Makes a new `ContentIndexEvent`.
    ///
    /// `constructor(DOMString type, ContentIndexEventInit init)`
    ///
    /// Features `content-index` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ContentIndexEvent/ContentIndexEvent) · [Specification](https://wicg.github.io/content-index/spec/#content-index-event)
    #[inline]
    pub fn new(type_: &str, init: impl IntoJs<ContentIndexEventInit>) -> ContentIndexEvent {
        Js::new_ContentIndexEvent__str_value__as_value(type_, &init.to_value()).cast()
    }

    /// `readonly attribute DOMString id`
    ///
    /// Features `content-index` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ContentIndexEvent/id) · [Specification](https://wicg.github.io/content-index/spec/#dom-contentindexevent-id)
    #[inline]
    pub fn id(&self) -> String {
        Js::get_id__as_value(js(self)).as_string().unwrap_or_default()
    }
}

#[cfg(feature = "experimental")]
impl ServiceWorkerRegistration {
    /// `readonly attribute ContentIndex index`
    ///
    /// Features `content-index` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerRegistration/index) · [Specification](https://wicg.github.io/content-index/spec/#dom-serviceworkerregistration-index)
    #[inline]
    pub fn index(&self) -> ContentIndex {
        FromJs::from_js(Js::get_index__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "index")]
    pub(crate) fn get_index__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(constructor, js_class = "ContentIndexEvent")]
    pub(crate) fn new_ContentIndexEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
}
