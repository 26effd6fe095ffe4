//! Being told when the browser skips content that is out of view

use crate::runtime::prelude::*;
use crate::{ContentVisibilityAutoStateChangeEvent, ContentVisibilityAutoStateChangeEventInit};

impl ContentVisibilityAutoStateChangeEvent {
    /// Makes a new `ContentVisibilityAutoStateChangeEvent`.
    ///
    /// `constructor(DOMString type, optional ContentVisibilityAutoStateChangeEventInit eventInitDict = {})`
    ///
    /// Feature `content-visibility`. Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/ContentVisibilityAutoStateChangeEvent/ContentVisibilityAutoStateChangeEvent) · [Specification](https://drafts.csswg.org/css-contain/#dom-contentvisibilityautostatechangeevent-contentvisibilityautostatechangeevent)
    #[inline]
    pub fn new(type_: &str) -> ContentVisibilityAutoStateChangeEvent {
        Js::new_ContentVisibilityAutoStateChangeEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional ContentVisibilityAutoStateChangeEventInit eventInitDict = {})`
    ///
    /// Feature `content-visibility`.
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: impl IntoJs<ContentVisibilityAutoStateChangeEventInit>,
    ) -> ContentVisibilityAutoStateChangeEvent {
        Js::new_ContentVisibilityAutoStateChangeEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// Whether the browser now skips the contents of the element, because they are not near the screen.
    ///
    /// `readonly attribute boolean skipped`
    ///
    /// Feature `content-visibility`. Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/ContentVisibilityAutoStateChangeEvent/skipped) · [Specification](https://drafts.csswg.org/css-contain/#dom-contentvisibilityautostatechangeevent-skipped)
    #[inline]
    pub fn skipped(&self) -> bool {
        Js::get_skipped__as_bool(js(self)).get()
    }
}

impl ContentVisibilityAutoStateChangeEventInit {
    /// The fields of a new `ContentVisibilityAutoStateChangeEvent`.
    ///
    /// `dictionary ContentVisibilityAutoStateChangeEventInit : EventInit`
    ///
    /// Feature `content-visibility`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the browser now skips the contents of the element, because they are not near the screen.
    ///
    /// `boolean skipped = false`
    ///
    /// Feature `content-visibility`.
    #[doc(alias = "skipped")]
    pub fn get_skipped(&self) -> Option<bool> {
        property::get(self, "skipped")
    }

    /// Sets whether the browser now skips the contents of the element, because they are not near the screen.
    ///
    /// Feature `content-visibility`.
    #[doc(alias = "skipped")]
    pub fn set_skipped(&self, value: bool) -> &Self {
        property::set_bool(self, "skipped", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `content-visibility`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `content-visibility`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `content-visibility`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for ContentVisibilityAutoStateChangeEventInit {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "skipped")]
    pub(crate) fn get_skipped__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(constructor, js_class = "ContentVisibilityAutoStateChangeEvent")]
    pub(crate) fn new_ContentVisibilityAutoStateChangeEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "ContentVisibilityAutoStateChangeEvent")]
    pub(crate) fn new_ContentVisibilityAutoStateChangeEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
}
