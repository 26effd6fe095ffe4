//! CSS animations: their events and keyframe rules, and which ones run

use crate::runtime::prelude::*;
use crate::{
    Animation, AnimationEvent, AnimationEventInit, CssAnimation, CssKeyframeRule, CssKeyframesRule, CssRule,
    CssRuleList, CssStyleProperties, Document, MathMlElement, ShadowRoot,
};

impl CssAnimation {
    /// The name of the `@keyframes` rule.
    ///
    /// `readonly attribute CSSOMString animationName`
    ///
    /// Feature `css-animations`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/CSSAnimation/animationName) · [Specification](https://drafts.csswg.org/css-animations-2/#dom-cssanimation-animationname)
    #[doc(alias = "animationName")]
    #[inline]
    pub fn animation_name(&self) -> String {
        Js::get_animationName__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl AnimationEvent {
    /// Makes a new `AnimationEvent`.
    ///
    /// `constructor(CSSOMString type, optional AnimationEventInit animationEventInitDict = {})`
    ///
    /// Feature `css-animations`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/AnimationEvent/AnimationEvent) · [Specification](https://drafts.csswg.org/css-animations/#dom-animationevent-animationevent)
    #[inline]
    pub fn new(type_: &str) -> AnimationEvent {
        Js::new_AnimationEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `animation_event_init_dict`.
    ///
    /// `constructor(CSSOMString type, optional AnimationEventInit animationEventInitDict = {})`
    ///
    /// Feature `css-animations`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn new_with_animation_event_init_dict(
        type_: &str,
        animation_event_init_dict: impl IntoJs<AnimationEventInit>,
    ) -> Result<AnimationEvent, Exception> {
        Js::try_new_AnimationEvent__str_value__as_value(type_, &animation_event_init_dict.to_value()).map(Js::cast)
    }

    /// The name of the `@keyframes` rule.
    ///
    /// `readonly attribute CSSOMString animationName`
    ///
    /// Feature `css-animations`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/API/AnimationEvent/animationName) · [Specification](https://drafts.csswg.org/css-animations/#dom-animationevent-animationname)
    #[doc(alias = "animationName")]
    #[inline]
    pub fn animation_name(&self) -> String {
        Js::get_animationName__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// How long the animation had run at the event, in seconds, without pauses.
    ///
    /// `readonly attribute double elapsedTime`
    ///
    /// Feature `css-animations`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/API/AnimationEvent/elapsedTime) · [Specification](https://drafts.csswg.org/css-animations/#dom-animationevent-elapsedtime)
    #[doc(alias = "elapsedTime")]
    #[inline]
    pub fn elapsed_time(&self) -> f64 {
        Js::get_elapsedTime__as_number(js(self))
    }

    /// The pseudo-element that is animated, such as `::before`, or an empty string for the element itself.
    ///
    /// `readonly attribute CSSOMString pseudoElement`
    ///
    /// Feature `css-animations`. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/AnimationEvent/pseudoElement) · [Specification](https://drafts.csswg.org/css-animations/#dom-animationevent-pseudoelement)
    #[doc(alias = "pseudoElement")]
    #[inline]
    pub fn pseudo_element(&self) -> String {
        Js::get_pseudoElement__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The animation that the event is about, if known.
    ///
    /// `readonly attribute CSSAnimation? animation`
    ///
    /// Feature `css-animations`. Exposed in Window only. [MDN](https://developer.mozilla.org/docs/Web/API/AnimationEvent/animation) · [Specification](https://drafts.csswg.org/css-animations-2/#dom-animationevent-animation)
    #[inline]
    pub fn animation(&self) -> Option<CssAnimation> {
        Js::get_animation__as_option_value(js(self)).map(Js::read)
    }
}

impl AnimationEventInit {
    /// The fields of a new `AnimationEvent`.
    ///
    /// `dictionary AnimationEventInit : EventInit`
    ///
    /// Feature `css-animations`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The name of the `@keyframes` rule.
    ///
    /// `CSSOMString animationName = ""`
    ///
    /// Feature `css-animations`.
    #[doc(alias = "animationName")]
    pub fn get_animation_name(&self) -> Option<String> {
        property::get(self, "animationName")
    }

    /// Sets the name of the `@keyframes` rule.
    ///
    /// Feature `css-animations`.
    #[doc(alias = "animationName")]
    pub fn set_animation_name(&self, value: &str) -> &Self {
        property::set_str(self, "animationName", value);
        self
    }

    /// How long the animation had run at the event, in seconds, without pauses.
    ///
    /// `double elapsedTime = 0.0`
    ///
    /// Feature `css-animations`.
    #[doc(alias = "elapsedTime")]
    pub fn get_elapsed_time(&self) -> Option<f64> {
        property::get(self, "elapsedTime")
    }

    /// Sets how long the animation had run at the event, in seconds, without pauses.
    ///
    /// Feature `css-animations`.
    #[doc(alias = "elapsedTime")]
    pub fn set_elapsed_time(&self, value: f64) -> &Self {
        property::set_f64(self, "elapsedTime", value);
        self
    }

    /// The pseudo-element that is animated, such as `::before`, or an empty string for the element itself.
    ///
    /// `CSSOMString pseudoElement = ""`
    ///
    /// Feature `css-animations`.
    #[doc(alias = "pseudoElement")]
    pub fn get_pseudo_element(&self) -> Option<String> {
        property::get(self, "pseudoElement")
    }

    /// Sets the pseudo-element that is animated, such as `::before`, or an empty string for the element itself.
    ///
    /// Feature `css-animations`.
    #[doc(alias = "pseudoElement")]
    pub fn set_pseudo_element(&self, value: &str) -> &Self {
        property::set_str(self, "pseudoElement", value);
        self
    }

    /// The animation that the event is about, if known.
    ///
    /// `CSSAnimation? animation = null`
    ///
    /// Feature `css-animations`.
    #[doc(alias = "animation")]
    pub fn get_animation(&self) -> Option<CssAnimation> {
        property::get(self, "animation")
    }

    /// Sets the animation that the event is about, if known.
    ///
    /// Feature `css-animations`.
    #[doc(alias = "animation")]
    pub fn set_animation(&self, value: Option<&CssAnimation>) -> &Self {
        property::set(self, "animation", nullable(value));
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `css-animations`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `css-animations`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `css-animations`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for AnimationEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl CssKeyframeRule {
    /// The positions of the step, as percentages with commas between them, such as `0%, 50%`.
    ///
    /// `attribute CSSOMString keyText`
    ///
    /// Feature `css-animations`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/CSSKeyframeRule/keyText) · [Specification](https://drafts.csswg.org/css-animations/#dom-csskeyframerule-keytext)
    #[doc(alias = "keyText")]
    #[inline]
    pub fn key_text(&self) -> String {
        Js::get_keyText__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the positions of the step, as percentages with commas between them, such as `0%, 50%`.
    ///
    /// Feature `css-animations`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid keyframe selector.
    #[doc(alias = "keyText")]
    #[inline]
    pub fn set_key_text(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_keyText__str(js(self), value)
    }

    /// The declarations of the step.
    ///
    /// `[PutForwards=cssText] readonly attribute CSSStyleProperties style`
    ///
    /// Feature `css-animations`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/CSSKeyframeRule/style) · [Specification](https://drafts.csswg.org/css-animations/#dom-csskeyframerule-style)
    #[inline]
    pub fn style(&self) -> CssStyleProperties {
        FromJs::from_js(Js::get_style__as_value(js(self)))
    }
}

impl CssKeyframesRule {
    /// The name that `animation-name` refers to.
    ///
    /// `attribute CSSOMString name`
    ///
    /// Feature `css-animations`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/CSSKeyframesRule/name) · [Specification](https://drafts.csswg.org/css-animations/#dom-csskeyframesrule-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the name that `animation-name` refers to.
    ///
    /// Feature `css-animations`.
    #[doc(alias = "name")]
    #[inline]
    pub fn set_name(&self, value: &str) {
        Js::set_name__str(js(self), value)
    }

    /// The steps of the animation.
    ///
    /// `readonly attribute CSSRuleList cssRules`
    ///
    /// Feature `css-animations`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/CSSKeyframesRule/cssRules) · [Specification](https://drafts.csswg.org/css-animations/#dom-csskeyframesrule-cssrules)
    #[doc(alias = "cssRules")]
    #[inline]
    pub fn css_rules(&self) -> CssRuleList {
        FromJs::from_js(Js::get_cssRules__as_value(js(self)))
    }

    /// The number of steps.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `css-animations`. Baseline: widely available since 2024-03. [MDN](https://developer.mozilla.org/docs/Web/API/CSSKeyframesRule/length) · [Specification](https://drafts.csswg.org/css-animations/#dom-csskeyframesrule-length)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `getter CSSKeyframeRule (unsigned long index)`
    ///
    /// Feature `css-animations`.
    #[inline]
    pub fn get(&self, index: u32) -> Option<CssKeyframeRule> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// Adds a step, such as `50% { opacity: 0 }`, at the end.
    ///
    /// `undefined appendRule(CSSOMString rule)`
    ///
    /// Feature `css-animations`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/CSSKeyframesRule/appendRule) · [Specification](https://drafts.csswg.org/css-animations/#interface-csskeyframesrule-appendrule)
    #[doc(alias = "appendRule")]
    #[inline]
    pub fn append_rule(&self, rule: &str) {
        Js::call_appendRule__str(js(self), rule)
    }

    /// Removes the last step with these positions, such as `50%`.
    ///
    /// `undefined deleteRule(CSSOMString select)`
    ///
    /// Feature `css-animations`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/CSSKeyframesRule/deleteRule) · [Specification](https://drafts.csswg.org/css-animations/#dom-csskeyframesrule-deleterule)
    #[doc(alias = "deleteRule")]
    #[inline]
    pub fn delete_rule(&self, select: &str) {
        Js::call_deleteRule__str(js(self), select)
    }

    /// Returns the last step with these positions, such as `50%`, or none.
    ///
    /// `CSSKeyframeRule? findRule(CSSOMString select)`
    ///
    /// Feature `css-animations`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/CSSKeyframesRule/findRule) · [Specification](https://drafts.csswg.org/css-animations/#interface-csskeyframesrule-findrule)
    #[doc(alias = "findRule")]
    #[inline]
    pub fn find_rule(&self, select: &str) -> Option<CssKeyframeRule> {
        Js::call_findRule__str__as_option_value(js(self), select).map(Js::read)
    }
}

impl IntoIterator for &CssKeyframesRule {
    type Item = CssKeyframeRule;
    type IntoIter = IndexedIter<CssKeyframeRule>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

sequence!([] CssKeyframesRule; CssKeyframeRule);

impl CssRule {
    /// The `type` of a `CSSKeyframesRule`.
    ///
    /// `const unsigned short KEYFRAMES_RULE = 7`
    ///
    /// Feature `css-animations`.
    pub const KEYFRAMES_RULE: u16 = 7;

    /// The `type` of a `CSSKeyframeRule`.
    ///
    /// `const unsigned short KEYFRAME_RULE = 8`
    ///
    /// Feature `css-animations`.
    pub const KEYFRAME_RULE: u16 = 8;
}

impl Document {
    /// Returns all running or pending animations of elements in the document.
    ///
    /// `sequence<Animation> getAnimations()`
    ///
    /// Feature `css-animations`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/Document/getAnimations) · [Specification](https://drafts.csswg.org/web-animations-1/#dom-documentorshadowroot-getanimations)
    #[doc(alias = "getAnimations")]
    #[inline]
    pub fn get_animations(&self) -> Array<Animation> {
        FromJs::from_js(Js::call_getAnimations__as_value(js(self)))
    }
}

impl ShadowRoot {
    /// Returns all running or pending animations of elements in the document.
    ///
    /// `sequence<Animation> getAnimations()`
    ///
    /// Feature `css-animations`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/ShadowRoot/getAnimations) · [Specification](https://drafts.csswg.org/web-animations-1/#dom-documentorshadowroot-getanimations)
    #[doc(alias = "getAnimations")]
    #[inline]
    pub fn get_animations(&self) -> Array<Animation> {
        FromJs::from_js(Js::call_getAnimations__as_value(js(self)))
    }
}

impl MathMlElement {
    /// The handler of the event `animationstart`.
    ///
    /// `attribute EventHandler onanimationstart`
    ///
    /// Feature `css-animations`. Baseline: widely available since 2019-12. [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationstart_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationstart)
    pub fn onanimationstart(&self) -> Option<Function<fn(AnimationEvent)>> {
        property::get(self, "onanimationstart")
    }

    /// Sets the handler of the event `animationstart`.
    ///
    /// Feature `css-animations`.
    #[doc(alias = "onanimationstart")]
    pub fn set_onanimationstart(&self, value: Option<&Function<fn(AnimationEvent)>>) {
        property::set(self, "onanimationstart", nullable(value))
    }

    /// The handler of the event `animationiteration`.
    ///
    /// `attribute EventHandler onanimationiteration`
    ///
    /// Feature `css-animations`. Baseline: widely available since 2019-12. [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationiteration_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationiteration)
    pub fn onanimationiteration(&self) -> Option<Function<fn(AnimationEvent)>> {
        property::get(self, "onanimationiteration")
    }

    /// Sets the handler of the event `animationiteration`.
    ///
    /// Feature `css-animations`.
    #[doc(alias = "onanimationiteration")]
    pub fn set_onanimationiteration(&self, value: Option<&Function<fn(AnimationEvent)>>) {
        property::set(self, "onanimationiteration", nullable(value))
    }

    /// The handler of the event `animationend`.
    ///
    /// `attribute EventHandler onanimationend`
    ///
    /// Feature `css-animations`. Baseline: widely available since 2019-12. [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationend_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationend)
    pub fn onanimationend(&self) -> Option<Function<fn(AnimationEvent)>> {
        property::get(self, "onanimationend")
    }

    /// Sets the handler of the event `animationend`.
    ///
    /// Feature `css-animations`.
    #[doc(alias = "onanimationend")]
    pub fn set_onanimationend(&self, value: Option<&Function<fn(AnimationEvent)>>) {
        property::set(self, "onanimationend", nullable(value))
    }

    /// The handler of the event `animationcancel`.
    ///
    /// `attribute EventHandler onanimationcancel`
    ///
    /// Feature `css-animations`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationcancel_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationcancel)
    pub fn onanimationcancel(&self) -> Option<Function<fn(AnimationEvent)>> {
        property::get(self, "onanimationcancel")
    }

    /// Sets the handler of the event `animationcancel`.
    ///
    /// Feature `css-animations`.
    #[doc(alias = "onanimationcancel")]
    pub fn set_onanimationcancel(&self, value: Option<&Function<fn(AnimationEvent)>>) {
        property::set(self, "onanimationcancel", nullable(value))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "animationName")]
    pub(crate) fn get_animationName__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "keyText")]
    pub(crate) fn get_keyText__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, setter, js_name = "keyText")]
    pub(crate) fn try_set_keyText__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "appendRule")]
    pub(crate) fn call_appendRule__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, js_name = "deleteRule")]
    pub(crate) fn call_deleteRule__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, js_name = "findRule")]
    pub(crate) fn call_findRule__str__as_option_value(this: &Js, a0: &str) -> Option<Js>;
    #[wasm_bindgen(method, js_name = "getAnimations")]
    pub(crate) fn call_getAnimations__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(constructor, js_class = "AnimationEvent")]
    pub(crate) fn new_AnimationEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "AnimationEvent")]
    pub(crate) fn try_new_AnimationEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
}
