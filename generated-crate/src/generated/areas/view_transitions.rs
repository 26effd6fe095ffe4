//! Animated transitions between two states of a page

use crate::runtime::prelude::*;
use crate::{
    CssViewTransitionRule, Document, StartViewTransitionOptions, ViewTransition, ViewTransitionTypeSet,
    ViewTransitionUpdateCallback, ViewTransitionUpdateCallbackOrStartViewTransitionOptions,
};
#[cfg(feature = "experimental")]
use crate::Element;

impl StartViewTransitionOptions {
    /// The update function of a view transition, together with its types.
    ///
    /// `dictionary StartViewTransitionOptions`
    ///
    /// Feature `view-transitions`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The function that changes the page; null for no change.
    ///
    /// `ViewTransitionUpdateCallback? update = null`
    ///
    /// Feature `view-transitions`.
    #[doc(alias = "update")]
    pub fn get_update(&self) -> Option<ViewTransitionUpdateCallback> {
        property::get(self, "update")
    }

    /// Sets the function that changes the page; null for no change.
    ///
    /// Feature `view-transitions`.
    #[doc(alias = "update")]
    pub fn set_update(&self, value: Option<&ViewTransitionUpdateCallback>) -> &Self {
        property::set(self, "update", nullable(value));
        self
    }

    /// The types of the transition, for `:active-view-transition-type()` in styles.
    ///
    /// `sequence<DOMString>? types = null`
    ///
    /// Feature `view-transitions`.
    #[doc(alias = "types")]
    pub fn get_types(&self) -> Option<Array<String>> {
        property::get(self, "types")
    }

    /// Sets the types of the transition, for `:active-view-transition-type()` in styles.
    ///
    /// Feature `view-transitions`.
    #[doc(alias = "types")]
    pub fn set_types(&self, value: Option<&Array<String>>) -> &Self {
        property::set(self, "types", nullable(value));
        self
    }
}

impl Default for StartViewTransitionOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl ViewTransition {
    /// A promise that settles like that of the update function, even if no animation takes place.
    ///
    /// `readonly attribute Promise<undefined> updateCallbackDone`
    ///
    /// Feature `view-transitions`. Baseline: newly available since 2025-10. [MDN](https://developer.mozilla.org/docs/Web/API/ViewTransition/updateCallbackDone) · [Specification](https://drafts.csswg.org/css-view-transitions/#dom-viewtransition-updatecallbackdone)
    #[doc(alias = "updateCallbackDone")]
    #[inline]
    pub fn update_callback_done(&self) -> Promise<()> {
        Promise::of_call(Js::try_get_updateCallbackDone__as_value(js(self)))
    }

    /// A promise that resolves when the animation is about to start, and rejects if it is skipped.
    ///
    /// `readonly attribute Promise<undefined> ready`
    ///
    /// Feature `view-transitions`. Baseline: newly available since 2025-10. [MDN](https://developer.mozilla.org/docs/Web/API/ViewTransition/ready) · [Specification](https://drafts.csswg.org/css-view-transitions/#dom-viewtransition-ready)
    #[inline]
    pub fn ready(&self) -> Promise<()> {
        Promise::of_call(Js::try_get_ready__as_value(js(self)))
    }

    /// A promise that resolves when the animation has ended and the new state is visible.
    ///
    /// `readonly attribute Promise<undefined> finished`
    ///
    /// Feature `view-transitions`. Baseline: newly available since 2025-10. [MDN](https://developer.mozilla.org/docs/Web/API/ViewTransition/finished) · [Specification](https://drafts.csswg.org/css-view-transitions/#dom-viewtransition-finished)
    #[inline]
    pub fn finished(&self) -> Promise<()> {
        Promise::of_call(Js::try_get_finished__as_value(js(self)))
    }

    /// Skips the animation but not the change of the page.
    ///
    /// `undefined skipTransition()`
    ///
    /// Feature `view-transitions`. Baseline: newly available since 2025-10. [MDN](https://developer.mozilla.org/docs/Web/API/ViewTransition/skipTransition) · [Specification](https://drafts.csswg.org/css-view-transitions/#dom-viewtransition-skiptransition)
    #[doc(alias = "skipTransition")]
    #[inline]
    pub fn skip_transition(&self) {
        Js::call_skipTransition(js(self))
    }

    /// The types of the transition; changes to the set take effect on the styles.
    ///
    /// `readonly attribute ViewTransitionTypeSet types`
    ///
    /// Feature `view-transitions`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/ViewTransition/types) · [Specification](https://drafts.csswg.org/css-view-transitions-2/#dom-viewtransition-types)
    #[inline]
    pub fn types(&self) -> ViewTransitionTypeSet {
        FromJs::from_js(Js::get_types__as_value(js(self)))
    }

    /// The element that the transition covers, which is the root element for a transition of the document.
    ///
    /// `readonly attribute Element transitionRoot`
    ///
    /// Features `view-transitions` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ViewTransition/transitionRoot) · [Specification](https://drafts.csswg.org/css-view-transitions-2/#dom-viewtransition-transitionroot)
    #[doc(alias = "transitionRoot")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn transition_root(&self) -> Element {
        FromJs::from_js(Js::get_transitionRoot__as_value(js(self)))
    }

    /// Keeps the transition from finishing until the promise is settled.
    ///
    /// `undefined waitUntil(Promise<any> promise)`
    ///
    /// Features `view-transitions` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/ViewTransition/waitUntil) · [Specification](https://drafts.csswg.org/css-view-transitions-2/#dom-viewtransition-waituntil)
    #[doc(alias = "waitUntil")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn wait_until(&self, promise: &Promise<JsValue>) {
        Js::call_waitUntil__value(js(self), promise.as_ref())
    }
}

impl ViewTransitionTypeSet {
    /// The number of types in the set.
    ///
    /// `setlike<DOMString>`
    ///
    /// Feature `view-transitions`. Baseline: newly available since 2026-01. [Specification](https://drafts.csswg.org/css-view-transitions-2/#viewtransitiontypeset)
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// Returns whether the set has a type.
    ///
    /// `setlike<DOMString>`
    ///
    /// Feature `view-transitions`. Baseline: newly available since 2026-01. [Specification](https://drafts.csswg.org/css-view-transitions-2/#viewtransitiontypeset)
    #[inline]
    pub fn has(&self, value: &str) -> bool {
        Js::call_has__str__as_bool(js(self), value).get()
    }

    /// Adds a type to the set.
    ///
    /// `setlike<DOMString>`
    ///
    /// Feature `view-transitions`. Baseline: newly available since 2026-01. [Specification](https://drafts.csswg.org/css-view-transitions-2/#viewtransitiontypeset)
    #[inline]
    pub fn add(&self, value: &str) -> ViewTransitionTypeSet {
        FromJs::from_js(Js::call_add__str__as_value(js(self), value))
    }

    /// Removes a type and returns whether it was in the set.
    ///
    /// `setlike<DOMString>`
    ///
    /// Feature `view-transitions`. Baseline: newly available since 2026-01. [Specification](https://drafts.csswg.org/css-view-transitions-2/#viewtransitiontypeset)
    #[inline]
    pub fn delete(&self, value: &str) -> bool {
        Js::call_delete__str__as_bool(js(self), value).get()
    }

    /// Removes all types.
    ///
    /// `setlike<DOMString>`
    ///
    /// Feature `view-transitions`. Baseline: newly available since 2026-01. [Specification](https://drafts.csswg.org/css-view-transitions-2/#viewtransitiontypeset)
    #[inline]
    pub fn clear(&self) {
        Js::call_clear(js(self))
    }

    /// Returns an iterator over pairs in which each type occurs twice.
    ///
    /// `setlike<DOMString>`
    ///
    /// Feature `view-transitions`. Baseline: newly available since 2026-01. [Specification](https://drafts.csswg.org/css-view-transitions-2/#viewtransitiontypeset)
    #[inline]
    pub fn entries(&self) -> Iter<(String, String)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// Returns an iterator over the types, in the order of their insertion.
    ///
    /// `setlike<DOMString>`
    ///
    /// Feature `view-transitions`. Baseline: newly available since 2026-01. [Specification](https://drafts.csswg.org/css-view-transitions-2/#viewtransitiontypeset)
    #[inline]
    pub fn keys(&self) -> Iter<String> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// Returns an iterator over the types, in the order of their insertion.
    ///
    /// `setlike<DOMString>`
    ///
    /// Feature `view-transitions`. Baseline: newly available since 2026-01. [Specification](https://drafts.csswg.org/css-view-transitions-2/#viewtransitiontypeset)
    #[inline]
    pub fn values(&self) -> Iter<String> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// Calls the callback for each type.
    ///
    /// `setlike<DOMString>`
    ///
    /// Feature `view-transitions`. Baseline: newly available since 2026-01. [Specification](https://drafts.csswg.org/css-view-transitions-2/#viewtransitiontypeset)
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(String, String, ViewTransitionTypeSet)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// Calls the callback for each type.
    ///
    /// `setlike<DOMString>`
    ///
    /// Feature `view-transitions`. Baseline: newly available since 2026-01. [Specification](https://drafts.csswg.org/css-view-transitions-2/#viewtransitiontypeset)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(String, String, ViewTransitionTypeSet)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }
}

impl IntoIterator for &ViewTransitionTypeSet {
    type Item = String;
    type IntoIter = Iter<String>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }
}

sequence!([] ViewTransitionTypeSet; String);

impl CssViewTransitionRule {
    /// Whether navigations within the same origin are animated: `auto` or `none`.
    ///
    /// `readonly attribute CSSOMString navigation`
    ///
    /// Feature `view-transitions`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSViewTransitionRule/navigation) · [Specification](https://drafts.csswg.org/css-view-transitions-2/#dom-cssviewtransitionrule-navigation)
    #[inline]
    pub fn navigation(&self) -> String {
        Js::get_navigation__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The types that the rule gives to the transition.
    ///
    /// `readonly attribute FrozenArray<CSSOMString> types`
    ///
    /// Feature `view-transitions`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSViewTransitionRule/types) · [Specification](https://drafts.csswg.org/css-view-transitions-2/#dom-cssviewtransitionrule-types)
    #[inline]
    pub fn types(&self) -> Array<String> {
        FromJs::from_js(Js::get_types__as_value(js(self)))
    }
}

impl Document {
    /// Starts a transition: captures the page, calls the update function and animates the difference.
    ///
    /// `ViewTransition startViewTransition(optional (ViewTransitionUpdateCallback or StartViewTransitionOptions) callbackOptions = {})`
    ///
    /// Feature `view-transitions`. Baseline: newly available since 2025-10. [MDN](https://developer.mozilla.org/docs/Web/API/Document/startViewTransition) · [Specification](https://drafts.csswg.org/css-view-transitions-1/#dom-document-startviewtransition)
    #[doc(alias = "startViewTransition")]
    #[inline]
    pub fn start_view_transition(&self) -> ViewTransition {
        FromJs::from_js(Js::call_startViewTransition__as_value(js(self)))
    }

    /// As `start_view_transition`, with `callback_options`.
    ///
    /// `ViewTransition startViewTransition(optional (ViewTransitionUpdateCallback or StartViewTransitionOptions) callbackOptions = {})`
    ///
    /// Feature `view-transitions`.
    #[doc(alias = "startViewTransition")]
    #[inline]
    pub fn start_view_transition_with_callback_options(
        &self,
        callback_options: impl Into<ViewTransitionUpdateCallbackOrStartViewTransitionOptions>,
    ) -> ViewTransition {
        FromJs::from_js(Js::call_startViewTransition__value__as_value(js(self), &callback_options.into().to_js()))
    }

    /// The transition that is running in this document, or null.
    ///
    /// `readonly attribute ViewTransition? activeViewTransition`
    ///
    /// Feature `view-transitions`. [MDN](https://developer.mozilla.org/docs/Web/API/Document/activeViewTransition) · [Specification](https://drafts.csswg.org/css-view-transitions-2/#dom-document-activeviewtransition)
    #[doc(alias = "activeViewTransition")]
    #[inline]
    pub fn active_view_transition(&self) -> Option<ViewTransition> {
        Js::get_activeViewTransition__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl Element {
    /// Starts a view transition that covers only this element and its contents.
    ///
    /// `ViewTransition startViewTransition(optional (ViewTransitionUpdateCallback or StartViewTransitionOptions) callbackOptions = {})`
    ///
    /// Features `view-transitions` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/startViewTransition) · [Specification](https://drafts.csswg.org/css-view-transitions-2/#dom-element-startviewtransition)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "startViewTransition")]
    #[inline]
    pub fn start_view_transition(&self) -> Result<ViewTransition, Exception> {
        Js::try_call_startViewTransition__as_value(js(self)).map(Js::read)
    }

    /// As `start_view_transition`, with `callback_options`.
    ///
    /// `ViewTransition startViewTransition(optional (ViewTransitionUpdateCallback or StartViewTransitionOptions) callbackOptions = {})`
    ///
    /// Features `view-transitions` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "startViewTransition")]
    #[inline]
    pub fn start_view_transition_with_callback_options(
        &self,
        callback_options: impl Into<ViewTransitionUpdateCallbackOrStartViewTransitionOptions>,
    ) -> Result<ViewTransition, Exception> {
        Js::try_call_startViewTransition__value__as_value(js(self), &callback_options.into().to_js()).map(Js::read)
    }

    /// The view transition that runs on this element, null if there is none.
    ///
    /// `readonly attribute ViewTransition? activeViewTransition`
    ///
    /// Features `view-transitions` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/activeViewTransition) · [Specification](https://drafts.csswg.org/css-view-transitions-2/#dom-element-activeviewtransition)
    #[doc(alias = "activeViewTransition")]
    #[inline]
    pub fn active_view_transition(&self) -> Option<ViewTransition> {
        Js::get_activeViewTransition__as_option_value(js(self)).map(Js::read)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "activeViewTransition")]
    pub(crate) fn get_activeViewTransition__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(catch, method, getter, js_name = "updateCallbackDone")]
    pub(crate) fn try_get_updateCallbackDone__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "skipTransition")]
    pub(crate) fn call_skipTransition(this: &Js);
    #[wasm_bindgen(method, js_name = "startViewTransition")]
    pub(crate) fn call_startViewTransition__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "startViewTransition")]
    pub(crate) fn call_startViewTransition__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "transitionRoot")]
    pub(crate) fn get_transitionRoot__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "startViewTransition")]
    pub(crate) fn try_call_startViewTransition__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "startViewTransition")]
    pub(crate) fn try_call_startViewTransition__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "waitUntil")]
    pub(crate) fn call_waitUntil__value(this: &Js, a0: &JsValue);
}
