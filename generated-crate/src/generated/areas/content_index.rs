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
    /// A description of a page that can be read offline.
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

    /// A key of the entry, unique within the service worker registration.
    ///
    /// `required DOMString id`
    ///
    /// Features `content-index` and `experimental`.
    #[doc(alias = "id")]
    pub fn get_id(&self) -> String {
        property::get(self, "id")
    }

    /// Sets a key of the entry, unique within the service worker registration.
    ///
    /// Features `content-index` and `experimental`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }

    /// The title that the user sees.
    ///
    /// `required DOMString title`
    ///
    /// Features `content-index` and `experimental`.
    #[doc(alias = "title")]
    pub fn get_title(&self) -> String {
        property::get(self, "title")
    }

    /// Sets the title that the user sees.
    ///
    /// Features `content-index` and `experimental`.
    #[doc(alias = "title")]
    pub fn set_title(&self, value: &str) -> &Self {
        property::set_str(self, "title", value);
        self
    }

    /// A short text about the content.
    ///
    /// `required DOMString description`
    ///
    /// Features `content-index` and `experimental`.
    #[doc(alias = "description")]
    pub fn get_description(&self) -> String {
        property::get(self, "description")
    }

    /// Sets a short text about the content.
    ///
    /// Features `content-index` and `experimental`.
    #[doc(alias = "description")]
    pub fn set_description(&self, value: &str) -> &Self {
        property::set_str(self, "description", value);
        self
    }

    /// The kind of content, empty if none fits.
    ///
    /// `ContentCategory category = ""`
    ///
    /// Features `content-index` and `experimental`.
    #[doc(alias = "category")]
    pub fn get_category(&self) -> Option<ContentCategory> {
        property::get(self, "category")
    }

    /// Sets the kind of content, empty if none fits.
    ///
    /// Features `content-index` and `experimental`.
    #[doc(alias = "category")]
    pub fn set_category(&self, value: ContentCategory) -> &Self {
        property::set_str(self, "category", value.as_str());
        self
    }

    /// Images from which the browser chooses one to show.
    ///
    /// `sequence<ImageResource> icons = []`
    ///
    /// Features `content-index` and `experimental`.
    #[doc(alias = "icons")]
    pub fn get_icons(&self) -> Option<Array<ImageResource>> {
        property::get(self, "icons")
    }

    /// Sets images from which the browser chooses one to show.
    ///
    /// Features `content-index` and `experimental`.
    #[doc(alias = "icons")]
    pub fn set_icons(&self, value: impl IntoSequence<ImageResource>) -> &Self {
        property::set(self, "icons", &value.to_value());
        self
    }

    /// The URL of the page, which must be in the scope of the service worker.
    ///
    /// `required USVString url`
    ///
    /// Features `content-index` and `experimental`.
    #[doc(alias = "url")]
    pub fn get_url(&self) -> String {
        property::get(self, "url")
    }

    /// Sets the URL of the page, which must be in the scope of the service worker.
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
    /// Adds an entry, or replaces the one with the same ID.
    ///
    /// `Promise<undefined> add(ContentDescription description)`
    ///
    /// Features `content-index` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ContentIndex/add) · [Specification](https://wicg.github.io/content-index/spec/#content-index-add)
    #[inline]
    pub fn add(&self, description: &ContentDescription) -> Promise<()> {
        Promise::of_call(Js::try_call_add__value__as_value(js(self), description.as_ref()))
    }

    /// Removes the entry with this ID; the cached content itself stays.
    ///
    /// `Promise<undefined> delete(DOMString id)`
    ///
    /// Features `content-index` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ContentIndex/delete) · [Specification](https://wicg.github.io/content-index/spec/#content-index-delete)
    #[inline]
    pub fn delete(&self, id: &str) -> Promise<()> {
        Promise::of_call(Js::try_call_delete__str__as_value(js(self), id))
    }

    /// Resolves to all entries of the index.
    ///
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
    /// The initial values for a new `ContentIndexEvent`.
    ///
    /// `dictionary ContentIndexEventInit : ExtendableEventInit`
    ///
    /// Features `content-index` and `experimental`.
    pub fn new(id: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "id", id);
        this
    }

    /// The ID of the entry that was removed.
    ///
    /// `required DOMString id`
    ///
    /// Features `content-index` and `experimental`.
    #[doc(alias = "id")]
    pub fn get_id(&self) -> String {
        property::get(self, "id")
    }

    /// Sets the ID of the entry that was removed.
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

    /// The ID of the entry that was removed.
    ///
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
    /// The index of offline content of this service worker.
    ///
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
