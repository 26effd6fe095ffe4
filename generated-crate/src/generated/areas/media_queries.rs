//! Media queries: matchMedia, and the user's preferences

use crate::runtime::prelude::*;
use crate::{EventListener, MediaQueryList, MediaQueryListEvent, MediaQueryListEventInit, Window};
#[cfg(feature = "experimental")]
use crate::{CssCustomMediaRule, CustomMediaQuery, Event, Navigator, PreferenceManager, PreferenceObject};

impl MediaQueryList {
    /// The query in its standard form.
    ///
    /// `readonly attribute CSSOMString media`
    ///
    /// Feature `media-queries`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MediaQueryList/media) · [Specification](https://drafts.csswg.org/cssom-view/#dom-mediaquerylist-media)
    #[inline]
    pub fn media(&self) -> String {
        Js::get_media__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Whether the query matches at the moment.
    ///
    /// `readonly attribute boolean matches`
    ///
    /// Feature `media-queries`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MediaQueryList/matches) · [Specification](https://drafts.csswg.org/cssom-view/#dom-mediaquerylist-matches)
    #[inline]
    pub fn matches(&self) -> bool {
        Js::get_matches__as_bool(js(self)).get()
    }

    /// Adds a listener for changes; out of date in favor of the `change` event.
    ///
    /// `undefined addListener(EventListener? callback)`
    ///
    /// Feature `media-queries`. [MDN](https://developer.mozilla.org/docs/Web/API/MediaQueryList/addListener) · [Specification](https://drafts.csswg.org/cssom-view/#dom-mediaquerylist-addlistener)
    #[doc(alias = "addListener")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/MediaQueryList/addListener"]
    #[inline]
    pub fn add_listener(&self, callback: Option<&EventListener>) {
        Js::call_addListener__value(js(self), nullable(callback))
    }

    /// Removes a listener for changes; out of date in favor of the `change` event.
    ///
    /// `undefined removeListener(EventListener? callback)`
    ///
    /// Feature `media-queries`. [MDN](https://developer.mozilla.org/docs/Web/API/MediaQueryList/removeListener) · [Specification](https://drafts.csswg.org/cssom-view/#dom-mediaquerylist-removelistener)
    #[doc(alias = "removeListener")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/MediaQueryList/removeListener"]
    #[inline]
    pub fn remove_listener(&self, callback: Option<&EventListener>) {
        Js::call_removeListener__value(js(self), nullable(callback))
    }

    /// The handler of the event `change`.
    ///
    /// `attribute EventHandler onchange`
    ///
    /// Feature `media-queries`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaQueryList/change_event) · [Specification](https://drafts.csswg.org/cssom-view/#dom-mediaquerylist-onchange)
    pub fn onchange(&self) -> Option<Function<fn(MediaQueryListEvent)>> {
        property::get(self, "onchange")
    }

    /// Sets the handler of the event `change`.
    ///
    /// Feature `media-queries`.
    #[doc(alias = "onchange")]
    pub fn set_onchange(&self, value: Option<&Function<fn(MediaQueryListEvent)>>) {
        property::set(self, "onchange", nullable(value))
    }
}

impl MediaQueryListEvent {
    /// Makes a new `MediaQueryListEvent`.
    ///
    /// `constructor(CSSOMString type, optional MediaQueryListEventInit eventInitDict = {})`
    ///
    /// Feature `media-queries`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaQueryListEvent/MediaQueryListEvent) · [Specification](https://drafts.csswg.org/cssom-view/#dom-mediaquerylistevent-mediaquerylistevent)
    #[inline]
    pub fn new(type_: &str) -> MediaQueryListEvent {
        Js::new_MediaQueryListEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(CSSOMString type, optional MediaQueryListEventInit eventInitDict = {})`
    ///
    /// Feature `media-queries`.
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: impl IntoJs<MediaQueryListEventInit>,
    ) -> MediaQueryListEvent {
        Js::new_MediaQueryListEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The query in its standard form.
    ///
    /// `readonly attribute CSSOMString media`
    ///
    /// Feature `media-queries`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaQueryListEvent/media) · [Specification](https://drafts.csswg.org/cssom-view/#dom-mediaquerylistevent-media)
    #[inline]
    pub fn media(&self) -> String {
        Js::get_media__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Whether the query matches now.
    ///
    /// `readonly attribute boolean matches`
    ///
    /// Feature `media-queries`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaQueryListEvent/matches) · [Specification](https://drafts.csswg.org/cssom-view/#dom-mediaquerylistevent-matches)
    #[inline]
    pub fn matches(&self) -> bool {
        Js::get_matches__as_bool(js(self)).get()
    }
}

impl MediaQueryListEventInit {
    /// Options for making a `MediaQueryListEvent`.
    ///
    /// `dictionary MediaQueryListEventInit : EventInit`
    ///
    /// Feature `media-queries`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The query in its standard form.
    ///
    /// `CSSOMString media = ""`
    ///
    /// Feature `media-queries`.
    #[doc(alias = "media")]
    pub fn get_media(&self) -> Option<String> {
        property::get(self, "media")
    }

    /// Sets the query in its standard form.
    ///
    /// Feature `media-queries`.
    #[doc(alias = "media")]
    pub fn set_media(&self, value: &str) -> &Self {
        property::set_str(self, "media", value);
        self
    }

    /// Whether the query matches now.
    ///
    /// `boolean matches = false`
    ///
    /// Feature `media-queries`.
    #[doc(alias = "matches")]
    pub fn get_matches(&self) -> Option<bool> {
        property::get(self, "matches")
    }

    /// Sets whether the query matches now.
    ///
    /// Feature `media-queries`.
    #[doc(alias = "matches")]
    pub fn set_matches(&self, value: bool) -> &Self {
        property::set_bool(self, "matches", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `media-queries`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `media-queries`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `media-queries`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for MediaQueryListEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl Window {
    /// Returns an object that tells whether a media query matches and when that changes.
    ///
    /// `MediaQueryList matchMedia(CSSOMString query)`
    ///
    /// Feature `media-queries`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/matchMedia) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-matchmedia)
    #[doc(alias = "matchMedia")]
    #[inline]
    pub fn match_media(&self, query: &str) -> MediaQueryList {
        FromJs::from_js(Js::call_matchMedia__str__as_value(js(self), query))
    }
}

#[cfg(feature = "experimental")]
impl Navigator {
    /// The user preferences that the page can override.
    ///
    /// `readonly attribute PreferenceManager preferences`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `media-queries` and `experimental`. Exposed in Window only. In secure contexts only. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/preferences) · [Specification](https://drafts.csswg.org/mediaqueries-5/#preferences-attribute)
    #[inline]
    pub fn preferences(&self) -> Option<PreferenceManager> {
        Js::get_preferences__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl CssCustomMediaRule {
    /// The name of the query, such as `--narrow`.
    ///
    /// `readonly attribute CSSOMString name`
    ///
    /// Features `media-queries` and `experimental`.
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The media query, or true or false.
    ///
    /// `readonly attribute CustomMediaQuery query`
    ///
    /// Features `media-queries` and `experimental`.
    #[inline]
    pub fn query(&self) -> CustomMediaQuery {
        FromJs::from_js(Js::get_query__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl PreferenceManager {
    /// The preference for light or dark colors.
    ///
    /// `readonly attribute PreferenceObject colorScheme`
    ///
    /// Features `media-queries` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/PreferenceManager/colorScheme) · [Specification](https://drafts.csswg.org/mediaqueries-5/#color-scheme-attribute)
    #[doc(alias = "colorScheme")]
    #[inline]
    pub fn color_scheme(&self) -> PreferenceObject {
        FromJs::from_js(Js::get_colorScheme__as_value(js(self)))
    }

    /// The preference for more or less contrast.
    ///
    /// `readonly attribute PreferenceObject contrast`
    ///
    /// Features `media-queries` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/PreferenceManager/contrast) · [Specification](https://drafts.csswg.org/mediaqueries-5/#contrast-attribute)
    #[inline]
    pub fn contrast(&self) -> PreferenceObject {
        FromJs::from_js(Js::get_contrast__as_value(js(self)))
    }

    /// The preference for less motion.
    ///
    /// `readonly attribute PreferenceObject reducedMotion`
    ///
    /// Features `media-queries` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/PreferenceManager/reducedMotion) · [Specification](https://drafts.csswg.org/mediaqueries-5/#reduced-motion-attribute)
    #[doc(alias = "reducedMotion")]
    #[inline]
    pub fn reduced_motion(&self) -> PreferenceObject {
        FromJs::from_js(Js::get_reducedMotion__as_value(js(self)))
    }

    /// The preference for less transparency.
    ///
    /// `readonly attribute PreferenceObject reducedTransparency`
    ///
    /// Features `media-queries` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/PreferenceManager/reducedTransparency) · [Specification](https://drafts.csswg.org/mediaqueries-5/#reduced-transparency-attribute)
    #[doc(alias = "reducedTransparency")]
    #[inline]
    pub fn reduced_transparency(&self) -> PreferenceObject {
        FromJs::from_js(Js::get_reducedTransparency__as_value(js(self)))
    }

    /// The preference for less network traffic.
    ///
    /// `readonly attribute PreferenceObject reducedData`
    ///
    /// Features `media-queries` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/PreferenceManager/reducedData) · [Specification](https://drafts.csswg.org/mediaqueries-5/#reduced-data-attribute)
    #[doc(alias = "reducedData")]
    #[inline]
    pub fn reduced_data(&self) -> PreferenceObject {
        FromJs::from_js(Js::get_reducedData__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl PreferenceObject {
    /// The value that the site has set, null if there is none.
    ///
    /// `readonly attribute DOMString? override`
    ///
    /// Features `media-queries` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/PreferenceObject/override) · [Specification](https://drafts.csswg.org/mediaqueries-5/#override-attribute)
    #[doc(alias = "override")]
    #[inline]
    pub fn override_(&self) -> Option<String> {
        Js::get_override__as_value(js(self)).as_string()
    }

    /// The value that is in effect, from the override or else from the user's settings.
    ///
    /// `readonly attribute DOMString value`
    ///
    /// Features `media-queries` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/PreferenceObject/value) · [Specification](https://drafts.csswg.org/mediaqueries-5/#preference-value-attribute)
    #[inline]
    pub fn value(&self) -> String {
        Js::get_value__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The values that the preference can have.
    ///
    /// `readonly attribute FrozenArray<DOMString> validValues`
    ///
    /// Features `media-queries` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/PreferenceObject/validValues) · [Specification](https://drafts.csswg.org/mediaqueries-5/#valid-values-attribute)
    #[doc(alias = "validValues")]
    #[inline]
    pub fn valid_values(&self) -> Array<String> {
        FromJs::from_js(Js::get_validValues__as_value(js(self)))
    }

    /// Removes the override of the site.
    ///
    /// `undefined clearOverride()`
    ///
    /// Features `media-queries` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/PreferenceObject/clearOverride) · [Specification](https://drafts.csswg.org/mediaqueries-5/#clear-override-method)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "clearOverride")]
    #[inline]
    pub fn clear_override(&self) -> Result<(), Exception> {
        Js::try_call_clearOverride(js(self))
    }

    /// Sets an override for this site; null or an empty text removes it.
    ///
    /// `Promise<undefined> requestOverride(DOMString? value)`
    ///
    /// Features `media-queries` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/PreferenceObject/requestOverride) · [Specification](https://drafts.csswg.org/mediaqueries-5/#request-override-method)
    #[doc(alias = "requestOverride")]
    #[inline]
    pub fn request_override(&self, value: Option<&str>) -> Promise<()> {
        Promise::of_call(Js::try_call_requestOverride__option_str__as_value(js(self), value))
    }

    /// The handler of the event `change`.
    ///
    /// `attribute EventHandler onchange`
    ///
    /// Features `media-queries` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/PreferenceObject/change_event) · [Specification](https://drafts.csswg.org/mediaqueries-5/#onchange-attribute)
    pub fn onchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onchange")
    }

    /// Sets the handler of the event `change`.
    ///
    /// Features `media-queries` and `experimental`.
    #[doc(alias = "onchange")]
    pub fn set_onchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onchange", nullable(value))
    }
}

web_imports! {
    #[wasm_bindgen(method, js_name = "addListener")]
    pub(crate) fn call_addListener__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "matchMedia")]
    pub(crate) fn call_matchMedia__str__as_value(this: &Js, a0: &str) -> JsValue;
    #[wasm_bindgen(method, js_name = "removeListener")]
    pub(crate) fn call_removeListener__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(constructor, js_class = "MediaQueryListEvent")]
    pub(crate) fn new_MediaQueryListEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "MediaQueryListEvent")]
    pub(crate) fn new_MediaQueryListEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "colorScheme")]
    pub(crate) fn get_colorScheme__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "contrast")]
    pub(crate) fn get_contrast__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "override")]
    pub(crate) fn get_override__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "preferences")]
    pub(crate) fn get_preferences__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "query")]
    pub(crate) fn get_query__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "reducedData")]
    pub(crate) fn get_reducedData__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "reducedMotion")]
    pub(crate) fn get_reducedMotion__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "reducedTransparency")]
    pub(crate) fn get_reducedTransparency__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "validValues")]
    pub(crate) fn get_validValues__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "clearOverride")]
    pub(crate) fn try_call_clearOverride(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "requestOverride")]
    pub(crate) fn try_call_requestOverride__option_str__as_value(this: &Js, a0: Option<&str>) -> Result<Js, Exception>;
}
