//! CSS transitions: their events and starting styles

use crate::runtime::prelude::*;
use crate::{CssTransition, MathMlElement, TransitionEvent, TransitionEventInit};

impl CssTransition {
    /// The name of the CSS property that changes, never a shorthand.
    ///
    /// `readonly attribute CSSOMString transitionProperty`
    ///
    /// Feature `css-transitions`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSTransition/transitionProperty) · [Specification](https://drafts.csswg.org/css-transitions-2/#dom-csstransition-transitionproperty)
    #[doc(alias = "transitionProperty")]
    #[inline]
    pub fn transition_property(&self) -> String {
        Js::get_transitionProperty__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl TransitionEvent {
    /// Makes a new `TransitionEvent`.
    ///
    /// `constructor(CSSOMString type, optional TransitionEventInit transitionEventInitDict = {})`
    ///
    /// Feature `css-transitions`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/TransitionEvent/TransitionEvent) · [Specification](https://drafts.csswg.org/css-transitions/#dom-transitionevent-transitionevent)
    #[inline]
    pub fn new(type_: &str) -> TransitionEvent {
        Js::new_TransitionEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `transition_event_init_dict`.
    ///
    /// `constructor(CSSOMString type, optional TransitionEventInit transitionEventInitDict = {})`
    ///
    /// Feature `css-transitions`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn new_with_transition_event_init_dict(
        type_: &str,
        transition_event_init_dict: impl IntoJs<TransitionEventInit>,
    ) -> Result<TransitionEvent, Exception> {
        Js::try_new_TransitionEvent__str_value__as_value(type_, &transition_event_init_dict.to_value()).map(Js::cast)
    }

    /// The name of the CSS property that changes.
    ///
    /// `readonly attribute CSSOMString propertyName`
    ///
    /// Feature `css-transitions`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TransitionEvent/propertyName) · [Specification](https://drafts.csswg.org/css-transitions/#Events-TransitionEvent-propertyName)
    #[doc(alias = "propertyName")]
    #[inline]
    pub fn property_name(&self) -> String {
        Js::get_propertyName__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// How long the transition had run at the event, in seconds, without the delay.
    ///
    /// `readonly attribute double elapsedTime`
    ///
    /// Feature `css-transitions`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TransitionEvent/elapsedTime) · [Specification](https://drafts.csswg.org/css-transitions/#Events-TransitionEvent-elapsedTime)
    #[doc(alias = "elapsedTime")]
    #[inline]
    pub fn elapsed_time(&self) -> f64 {
        Js::get_elapsedTime__as_number(js(self))
    }

    /// The pseudo-element, such as `::before`, or an empty string for the element itself.
    ///
    /// `readonly attribute CSSOMString pseudoElement`
    ///
    /// Feature `css-transitions`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/TransitionEvent/pseudoElement) · [Specification](https://drafts.csswg.org/css-transitions/#Events-TransitionEvent-pseudoElement)
    #[doc(alias = "pseudoElement")]
    #[inline]
    pub fn pseudo_element(&self) -> String {
        Js::get_pseudoElement__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The transition that the event is about, if known.
    ///
    /// `readonly attribute CSSTransition? animation`
    ///
    /// Feature `css-transitions`. Exposed in Window only. [MDN](https://developer.mozilla.org/docs/Web/API/TransitionEvent/animation) · [Specification](https://drafts.csswg.org/css-transitions-2/#Events-TransitionEvent-animation)
    #[inline]
    pub fn animation(&self) -> Option<CssTransition> {
        Js::get_animation__as_option_value(js(self)).map(Js::read)
    }
}

impl TransitionEventInit {
    /// The fields of a new `TransitionEvent`.
    ///
    /// `dictionary TransitionEventInit : EventInit`
    ///
    /// Feature `css-transitions`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The name of the CSS property that changes.
    ///
    /// `CSSOMString propertyName = ""`
    ///
    /// Feature `css-transitions`.
    #[doc(alias = "propertyName")]
    pub fn get_property_name(&self) -> Option<String> {
        property::get(self, "propertyName")
    }

    /// Sets the name of the CSS property that changes.
    ///
    /// Feature `css-transitions`.
    #[doc(alias = "propertyName")]
    pub fn set_property_name(&self, value: &str) -> &Self {
        property::set_str(self, "propertyName", value);
        self
    }

    /// How long the transition had run at the event, in seconds, without the delay.
    ///
    /// `double elapsedTime = 0.0`
    ///
    /// Feature `css-transitions`.
    #[doc(alias = "elapsedTime")]
    pub fn get_elapsed_time(&self) -> Option<f64> {
        property::get(self, "elapsedTime")
    }

    /// Sets how long the transition had run at the event, in seconds, without the delay.
    ///
    /// Feature `css-transitions`.
    #[doc(alias = "elapsedTime")]
    pub fn set_elapsed_time(&self, value: f64) -> &Self {
        property::set_f64(self, "elapsedTime", value);
        self
    }

    /// The pseudo-element, such as `::before`, or an empty string for the element itself.
    ///
    /// `CSSOMString pseudoElement = ""`
    ///
    /// Feature `css-transitions`.
    #[doc(alias = "pseudoElement")]
    pub fn get_pseudo_element(&self) -> Option<String> {
        property::get(self, "pseudoElement")
    }

    /// Sets the pseudo-element, such as `::before`, or an empty string for the element itself.
    ///
    /// Feature `css-transitions`.
    #[doc(alias = "pseudoElement")]
    pub fn set_pseudo_element(&self, value: &str) -> &Self {
        property::set_str(self, "pseudoElement", value);
        self
    }

    /// The transition that the event is about, if known.
    ///
    /// `CSSTransition? animation = null`
    ///
    /// Feature `css-transitions`.
    #[doc(alias = "animation")]
    pub fn get_animation(&self) -> Option<CssTransition> {
        property::get(self, "animation")
    }

    /// Sets the transition that the event is about, if known.
    ///
    /// Feature `css-transitions`.
    #[doc(alias = "animation")]
    pub fn set_animation(&self, value: Option<&CssTransition>) -> &Self {
        property::set(self, "animation", nullable(value));
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `css-transitions`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `css-transitions`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `css-transitions`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for TransitionEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl MathMlElement {
    /// The handler of the event `transitionrun`.
    ///
    /// `attribute EventHandler ontransitionrun`
    ///
    /// Feature `css-transitions`. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/Element/transitionrun_event) · [Specification](https://drafts.csswg.org/css-transitions/#transitionrun)
    pub fn ontransitionrun(&self) -> Option<Function<fn(TransitionEvent)>> {
        property::get(self, "ontransitionrun")
    }

    /// Sets the handler of the event `transitionrun`.
    ///
    /// Feature `css-transitions`.
    #[doc(alias = "ontransitionrun")]
    pub fn set_ontransitionrun(&self, value: Option<&Function<fn(TransitionEvent)>>) {
        property::set(self, "ontransitionrun", nullable(value))
    }

    /// The handler of the event `transitionstart`.
    ///
    /// `attribute EventHandler ontransitionstart`
    ///
    /// Feature `css-transitions`. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/Element/transitionstart_event) · [Specification](https://drafts.csswg.org/css-transitions/#transitionstart)
    pub fn ontransitionstart(&self) -> Option<Function<fn(TransitionEvent)>> {
        property::get(self, "ontransitionstart")
    }

    /// Sets the handler of the event `transitionstart`.
    ///
    /// Feature `css-transitions`.
    #[doc(alias = "ontransitionstart")]
    pub fn set_ontransitionstart(&self, value: Option<&Function<fn(TransitionEvent)>>) {
        property::set(self, "ontransitionstart", nullable(value))
    }

    /// The handler of the event `transitionend`.
    ///
    /// `attribute EventHandler ontransitionend`
    ///
    /// Feature `css-transitions`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/transitionend_event) · [Specification](https://drafts.csswg.org/css-transitions/#transitionend)
    pub fn ontransitionend(&self) -> Option<Function<fn(TransitionEvent)>> {
        property::get(self, "ontransitionend")
    }

    /// Sets the handler of the event `transitionend`.
    ///
    /// Feature `css-transitions`.
    #[doc(alias = "ontransitionend")]
    pub fn set_ontransitionend(&self, value: Option<&Function<fn(TransitionEvent)>>) {
        property::set(self, "ontransitionend", nullable(value))
    }

    /// The handler of the event `transitioncancel`.
    ///
    /// `attribute EventHandler ontransitioncancel`
    ///
    /// Feature `css-transitions`. Baseline: widely available since 2020-11. [MDN](https://developer.mozilla.org/docs/Web/API/Element/transitioncancel_event) · [Specification](https://drafts.csswg.org/css-transitions/#transitioncancel)
    pub fn ontransitioncancel(&self) -> Option<Function<fn(TransitionEvent)>> {
        property::get(self, "ontransitioncancel")
    }

    /// Sets the handler of the event `transitioncancel`.
    ///
    /// Feature `css-transitions`.
    #[doc(alias = "ontransitioncancel")]
    pub fn set_ontransitioncancel(&self, value: Option<&Function<fn(TransitionEvent)>>) {
        property::set(self, "ontransitioncancel", nullable(value))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "propertyName")]
    pub(crate) fn get_propertyName__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "transitionProperty")]
    pub(crate) fn get_transitionProperty__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(constructor, js_class = "TransitionEvent")]
    pub(crate) fn new_TransitionEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "TransitionEvent")]
    pub(crate) fn try_new_TransitionEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
}
