//! Scrolling windows and elements, text fragments, and the events of snapping

use crate::runtime::prelude::*;
use crate::{
    BooleanOrScrollIntoViewOptions, Document, Element, FragmentDirective, ScrollBehavior, ScrollIntoViewContainer,
    ScrollIntoViewOptions, ScrollLogicalPosition, ScrollOptions, ScrollToOptions, Window,
};
#[cfg(feature = "experimental")]
use crate::{Event, HtmlElement, MathMlElement, Node, SnapEvent, SnapEventInit};

#[cfg(feature = "experimental")]
impl SnapEventInit {
    /// `dictionary SnapEventInit : EventInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `Node? snapTargetBlock`
    #[doc(alias = "snapTargetBlock")]
    pub fn get_snap_target_block(&self) -> Option<Node> {
        property::get(self, "snapTargetBlock")
    }

    /// `Node? snapTargetBlock`
    #[doc(alias = "snapTargetBlock")]
    pub fn set_snap_target_block(&self, value: Option<&Node>) -> &Self {
        property::set(self, "snapTargetBlock", nullable(value));
        self
    }

    /// `Node? snapTargetInline`
    #[doc(alias = "snapTargetInline")]
    pub fn get_snap_target_inline(&self) -> Option<Node> {
        property::get(self, "snapTargetInline")
    }

    /// `Node? snapTargetInline`
    #[doc(alias = "snapTargetInline")]
    pub fn set_snap_target_inline(&self, value: Option<&Node>) -> &Self {
        property::set(self, "snapTargetInline", nullable(value));
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for SnapEventInit {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl SnapEvent {
    /// `constructor(DOMString type, optional SnapEventInit eventInitDict = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SnapEvent/SnapEvent) · [Specification](https://drafts.csswg.org/css-scroll-snap-2/#dom-snapevent-snapevent)
    #[inline]
    pub fn new(type_: &str) -> SnapEvent {
        Js::new_SnapEvent__str__as_value(type_).cast()
    }

    /// `constructor(DOMString type, optional SnapEventInit eventInitDict = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SnapEvent/SnapEvent) · [Specification](https://drafts.csswg.org/css-scroll-snap-2/#dom-snapevent-snapevent)
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: impl IntoJs<SnapEventInit>) -> SnapEvent {
        Js::new_SnapEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// `readonly attribute Node? snapTargetBlock`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SnapEvent/snapTargetBlock) · [Specification](https://drafts.csswg.org/css-scroll-snap-2/#dom-snapevent-snaptargetblock)
    #[doc(alias = "snapTargetBlock")]
    #[inline]
    pub fn snap_target_block(&self) -> Option<Node> {
        Js::get_snapTargetBlock__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute Node? snapTargetInline`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SnapEvent/snapTargetInline) · [Specification](https://drafts.csswg.org/css-scroll-snap-2/#dom-snapevent-snaptargetinline)
    #[doc(alias = "snapTargetInline")]
    #[inline]
    pub fn snap_target_inline(&self) -> Option<Node> {
        Js::get_snapTargetInline__as_option_value(js(self)).map(Js::read)
    }
}

impl ScrollOptions {
    /// `dictionary ScrollOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `ScrollBehavior behavior = "auto"`
    #[doc(alias = "behavior")]
    pub fn get_behavior(&self) -> Option<ScrollBehavior> {
        property::get(self, "behavior")
    }

    /// `ScrollBehavior behavior = "auto"`
    #[doc(alias = "behavior")]
    pub fn set_behavior(&self, value: ScrollBehavior) -> &Self {
        property::set_str(self, "behavior", value.as_str());
        self
    }
}

impl Default for ScrollOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl ScrollToOptions {
    /// `dictionary ScrollToOptions : ScrollOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `unrestricted double left`
    #[doc(alias = "left")]
    pub fn get_left(&self) -> Option<f64> {
        property::get(self, "left")
    }

    /// `unrestricted double left`
    #[doc(alias = "left")]
    pub fn set_left(&self, value: f64) -> &Self {
        property::set_f64(self, "left", value);
        self
    }

    /// `unrestricted double top`
    #[doc(alias = "top")]
    pub fn get_top(&self) -> Option<f64> {
        property::get(self, "top")
    }

    /// `unrestricted double top`
    #[doc(alias = "top")]
    pub fn set_top(&self, value: f64) -> &Self {
        property::set_f64(self, "top", value);
        self
    }

    /// `ScrollBehavior behavior = "auto"`
    ///
    /// Inherited from `ScrollOptions`.
    #[doc(alias = "behavior")]
    pub fn set_behavior(&self, value: ScrollBehavior) -> &Self {
        property::set_str(self, "behavior", value.as_str());
        self
    }
}

impl Default for ScrollToOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl ScrollIntoViewOptions {
    /// `dictionary ScrollIntoViewOptions : ScrollOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `ScrollLogicalPosition block = "start"`
    #[doc(alias = "block")]
    pub fn get_block(&self) -> Option<ScrollLogicalPosition> {
        property::get(self, "block")
    }

    /// `ScrollLogicalPosition block = "start"`
    #[doc(alias = "block")]
    pub fn set_block(&self, value: ScrollLogicalPosition) -> &Self {
        property::set_str(self, "block", value.as_str());
        self
    }

    /// `ScrollLogicalPosition inline = "nearest"`
    #[doc(alias = "inline")]
    pub fn get_inline(&self) -> Option<ScrollLogicalPosition> {
        property::get(self, "inline")
    }

    /// `ScrollLogicalPosition inline = "nearest"`
    #[doc(alias = "inline")]
    pub fn set_inline(&self, value: ScrollLogicalPosition) -> &Self {
        property::set_str(self, "inline", value.as_str());
        self
    }

    /// `ScrollIntoViewContainer container = "all"`
    #[doc(alias = "container")]
    pub fn get_container(&self) -> Option<ScrollIntoViewContainer> {
        property::get(self, "container")
    }

    /// `ScrollIntoViewContainer container = "all"`
    #[doc(alias = "container")]
    pub fn set_container(&self, value: ScrollIntoViewContainer) -> &Self {
        property::set_str(self, "container", value.as_str());
        self
    }

    /// `ScrollBehavior behavior = "auto"`
    ///
    /// Inherited from `ScrollOptions`.
    #[doc(alias = "behavior")]
    pub fn set_behavior(&self, value: ScrollBehavior) -> &Self {
        property::set_str(self, "behavior", value.as_str());
        self
    }
}

impl Default for ScrollIntoViewOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl Document {
    /// `readonly attribute Element? scrollingElement`
    ///
    /// Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/Document/scrollingElement) · [Specification](https://drafts.csswg.org/cssom-view/#dom-document-scrollingelement)
    #[doc(alias = "scrollingElement")]
    #[inline]
    pub fn scrolling_element(&self) -> Option<Element> {
        Js::get_scrollingElement__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute FragmentDirective fragmentDirective`
    ///
    /// Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/API/Document/fragmentDirective) · [Specification](https://wicg.github.io/scroll-to-text-fragment/#dom-document-fragmentdirective)
    #[doc(alias = "fragmentDirective")]
    #[inline]
    pub fn fragment_directive(&self) -> FragmentDirective {
        FromJs::from_js(Js::get_fragmentDirective__as_value(js(self)))
    }
}

impl Element {
    /// `Promise<undefined> scrollIntoView(optional (boolean or ScrollIntoViewOptions) arg = {})`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Element/scrollIntoView) · [Specification](https://drafts.csswg.org/cssom-view/#dom-element-scrollintoview)
    #[doc(alias = "scrollIntoView")]
    #[inline]
    pub fn scroll_into_view(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_scrollIntoView__as_value(js(self)))
    }

    /// `Promise<undefined> scrollIntoView(optional (boolean or ScrollIntoViewOptions) arg = {})`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Element/scrollIntoView) · [Specification](https://drafts.csswg.org/cssom-view/#dom-element-scrollintoview)
    #[doc(alias = "scrollIntoView")]
    #[inline]
    pub fn scroll_into_view_with_arg(&self, arg: impl Into<BooleanOrScrollIntoViewOptions>) -> Promise<()> {
        Promise::of_call(Js::try_call_scrollIntoView__value__as_value(js(self), &arg.into().to_js()))
    }

    /// `Promise<undefined> scroll(optional ScrollToOptions options = {})`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Element/scroll) · [Specification](https://drafts.csswg.org/cssom-view/#dom-element-scroll)
    #[inline]
    pub fn scroll(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_scroll__as_value(js(self)))
    }

    /// `Promise<undefined> scroll(optional ScrollToOptions options = {})`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Element/scroll) · [Specification](https://drafts.csswg.org/cssom-view/#dom-element-scroll)
    #[doc(alias = "scroll")]
    #[inline]
    pub fn scroll_with_options(&self, options: &ScrollToOptions) -> Promise<()> {
        Promise::of_call(Js::try_call_scroll__value__as_value(js(self), options.as_ref()))
    }

    /// `Promise<undefined> scroll(unrestricted double x, unrestricted double y)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Element/scroll) · [Specification](https://drafts.csswg.org/cssom-view/#dom-element-scroll)
    #[doc(alias = "scroll")]
    #[inline]
    pub fn scroll_with_x_and_y(&self, x: f64, y: f64) -> Promise<()> {
        Promise::of_call(Js::try_call_scroll__number2__as_value(js(self), x, y))
    }

    /// `Promise<undefined> scrollTo(optional ScrollToOptions options = {})`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Element/scrollTo) · [Specification](https://drafts.csswg.org/cssom-view/#dom-element-scrollto)
    #[doc(alias = "scrollTo")]
    #[inline]
    pub fn scroll_to(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_scrollTo__as_value(js(self)))
    }

    /// `Promise<undefined> scrollTo(optional ScrollToOptions options = {})`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Element/scrollTo) · [Specification](https://drafts.csswg.org/cssom-view/#dom-element-scrollto)
    #[doc(alias = "scrollTo")]
    #[inline]
    pub fn scroll_to_with_options(&self, options: &ScrollToOptions) -> Promise<()> {
        Promise::of_call(Js::try_call_scrollTo__value__as_value(js(self), options.as_ref()))
    }

    /// `Promise<undefined> scrollTo(unrestricted double x, unrestricted double y)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Element/scrollTo) · [Specification](https://drafts.csswg.org/cssom-view/#dom-element-scrollto)
    #[doc(alias = "scrollTo")]
    #[inline]
    pub fn scroll_to_with_x_and_y(&self, x: f64, y: f64) -> Promise<()> {
        Promise::of_call(Js::try_call_scrollTo__number2__as_value(js(self), x, y))
    }

    /// `Promise<undefined> scrollBy(optional ScrollToOptions options = {})`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Element/scrollBy) · [Specification](https://drafts.csswg.org/cssom-view/#dom-element-scrollby)
    #[doc(alias = "scrollBy")]
    #[inline]
    pub fn scroll_by(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_scrollBy__as_value(js(self)))
    }

    /// `Promise<undefined> scrollBy(optional ScrollToOptions options = {})`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Element/scrollBy) · [Specification](https://drafts.csswg.org/cssom-view/#dom-element-scrollby)
    #[doc(alias = "scrollBy")]
    #[inline]
    pub fn scroll_by_with_options(&self, options: &ScrollToOptions) -> Promise<()> {
        Promise::of_call(Js::try_call_scrollBy__value__as_value(js(self), options.as_ref()))
    }

    /// `Promise<undefined> scrollBy(unrestricted double x, unrestricted double y)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Element/scrollBy) · [Specification](https://drafts.csswg.org/cssom-view/#dom-element-scrollby)
    #[doc(alias = "scrollBy")]
    #[inline]
    pub fn scroll_by_with_x_and_y(&self, x: f64, y: f64) -> Promise<()> {
        Promise::of_call(Js::try_call_scrollBy__number2__as_value(js(self), x, y))
    }

    /// `attribute unrestricted double scrollTop`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/scrollTop) · [Specification](https://drafts.csswg.org/cssom-view/#dom-element-scrolltop)
    #[doc(alias = "scrollTop")]
    #[inline]
    pub fn scroll_top(&self) -> f64 {
        Js::get_scrollTop__as_number(js(self))
    }

    /// `attribute unrestricted double scrollTop`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/scrollTop) · [Specification](https://drafts.csswg.org/cssom-view/#dom-element-scrolltop)
    #[doc(alias = "scrollTop")]
    #[inline]
    pub fn set_scroll_top(&self, value: f64) {
        Js::set_scrollTop__number(js(self), value)
    }

    /// `attribute unrestricted double scrollLeft`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/scrollLeft) · [Specification](https://drafts.csswg.org/cssom-view/#dom-element-scrollleft)
    #[doc(alias = "scrollLeft")]
    #[inline]
    pub fn scroll_left(&self) -> f64 {
        Js::get_scrollLeft__as_number(js(self))
    }

    /// `attribute unrestricted double scrollLeft`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/scrollLeft) · [Specification](https://drafts.csswg.org/cssom-view/#dom-element-scrollleft)
    #[doc(alias = "scrollLeft")]
    #[inline]
    pub fn set_scroll_left(&self, value: f64) {
        Js::set_scrollLeft__number(js(self), value)
    }

    /// `readonly attribute long scrollWidth`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/scrollWidth) · [Specification](https://drafts.csswg.org/cssom-view/#dom-element-scrollwidth)
    #[doc(alias = "scrollWidth")]
    #[inline]
    pub fn scroll_width(&self) -> i32 {
        Js::get_scrollWidth__as_number(js(self)) as i32
    }

    /// `readonly attribute long scrollHeight`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/scrollHeight) · [Specification](https://drafts.csswg.org/cssom-view/#dom-element-scrollheight)
    #[doc(alias = "scrollHeight")]
    #[inline]
    pub fn scroll_height(&self) -> i32 {
        Js::get_scrollHeight__as_number(js(self)) as i32
    }
}

#[cfg(feature = "experimental")]
impl HtmlElement {
    /// `readonly attribute Element? scrollParent`
    #[doc(alias = "scrollParent")]
    #[inline]
    pub fn scroll_parent(&self) -> Option<Element> {
        Js::get_scrollParent__as_option_value(js(self)).map(Js::read)
    }
}

impl Window {
    /// `readonly attribute double scrollX`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/scrollX) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-scrollx)
    #[doc(alias = "scrollX")]
    #[inline]
    pub fn scroll_x(&self) -> f64 {
        Js::get_scrollX__as_number(js(self))
    }

    /// `readonly attribute double pageXOffset`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/scrollX) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-scrollx)
    #[doc(alias = "pageXOffset")]
    #[inline]
    pub fn page_x_offset(&self) -> f64 {
        Js::get_pageXOffset__as_number(js(self))
    }

    /// `readonly attribute double scrollY`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/scrollY) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-scrolly)
    #[doc(alias = "scrollY")]
    #[inline]
    pub fn scroll_y(&self) -> f64 {
        Js::get_scrollY__as_number(js(self))
    }

    /// `readonly attribute double pageYOffset`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/scrollY) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-scrolly)
    #[doc(alias = "pageYOffset")]
    #[inline]
    pub fn page_y_offset(&self) -> f64 {
        Js::get_pageYOffset__as_number(js(self))
    }

    /// `Promise<undefined> scroll(optional ScrollToOptions options = {})`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/scroll) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-scroll)
    #[inline]
    pub fn scroll(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_scroll__as_value(js(self)))
    }

    /// `Promise<undefined> scroll(optional ScrollToOptions options = {})`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/scroll) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-scroll)
    #[doc(alias = "scroll")]
    #[inline]
    pub fn scroll_with_options(&self, options: &ScrollToOptions) -> Promise<()> {
        Promise::of_call(Js::try_call_scroll__value__as_value(js(self), options.as_ref()))
    }

    /// `Promise<undefined> scroll(unrestricted double x, unrestricted double y)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/scroll) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-scroll)
    #[doc(alias = "scroll")]
    #[inline]
    pub fn scroll_with_x_and_y(&self, x: f64, y: f64) -> Promise<()> {
        Promise::of_call(Js::try_call_scroll__number2__as_value(js(self), x, y))
    }

    /// `Promise<undefined> scrollTo(optional ScrollToOptions options = {})`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/scrollTo) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-scrollto)
    #[doc(alias = "scrollTo")]
    #[inline]
    pub fn scroll_to(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_scrollTo__as_value(js(self)))
    }

    /// `Promise<undefined> scrollTo(optional ScrollToOptions options = {})`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/scrollTo) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-scrollto)
    #[doc(alias = "scrollTo")]
    #[inline]
    pub fn scroll_to_with_options(&self, options: &ScrollToOptions) -> Promise<()> {
        Promise::of_call(Js::try_call_scrollTo__value__as_value(js(self), options.as_ref()))
    }

    /// `Promise<undefined> scrollTo(unrestricted double x, unrestricted double y)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/scrollTo) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-scrollto)
    #[doc(alias = "scrollTo")]
    #[inline]
    pub fn scroll_to_with_x_and_y(&self, x: f64, y: f64) -> Promise<()> {
        Promise::of_call(Js::try_call_scrollTo__number2__as_value(js(self), x, y))
    }

    /// `Promise<undefined> scrollBy(optional ScrollToOptions options = {})`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/scrollBy) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-scrollby)
    #[doc(alias = "scrollBy")]
    #[inline]
    pub fn scroll_by(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_scrollBy__as_value(js(self)))
    }

    /// `Promise<undefined> scrollBy(optional ScrollToOptions options = {})`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/scrollBy) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-scrollby)
    #[doc(alias = "scrollBy")]
    #[inline]
    pub fn scroll_by_with_options(&self, options: &ScrollToOptions) -> Promise<()> {
        Promise::of_call(Js::try_call_scrollBy__value__as_value(js(self), options.as_ref()))
    }

    /// `Promise<undefined> scrollBy(unrestricted double x, unrestricted double y)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/scrollBy) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-scrollby)
    #[doc(alias = "scrollBy")]
    #[inline]
    pub fn scroll_by_with_x_and_y(&self, x: f64, y: f64) -> Promise<()> {
        Promise::of_call(Js::try_call_scrollBy__number2__as_value(js(self), x, y))
    }
}

#[cfg(feature = "experimental")]
impl MathMlElement {
    /// `attribute EventHandler onsnapchanged`
    pub fn onsnapchanged(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onsnapchanged")
    }

    /// `attribute EventHandler onsnapchanged`
    #[doc(alias = "onsnapchanged")]
    pub fn set_onsnapchanged(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onsnapchanged", nullable(value))
    }

    /// `attribute EventHandler onsnapchanging`
    pub fn onsnapchanging(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onsnapchanging")
    }

    /// `attribute EventHandler onsnapchanging`
    #[doc(alias = "onsnapchanging")]
    pub fn set_onsnapchanging(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onsnapchanging", nullable(value))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "fragmentDirective")]
    pub(crate) fn get_fragmentDirective__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "pageXOffset")]
    pub(crate) fn get_pageXOffset__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "pageYOffset")]
    pub(crate) fn get_pageYOffset__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "scrollHeight")]
    pub(crate) fn get_scrollHeight__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "scrollLeft")]
    pub(crate) fn get_scrollLeft__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "scrollTop")]
    pub(crate) fn get_scrollTop__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "scrollWidth")]
    pub(crate) fn get_scrollWidth__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "scrollX")]
    pub(crate) fn get_scrollX__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "scrollY")]
    pub(crate) fn get_scrollY__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "scrollingElement")]
    pub(crate) fn get_scrollingElement__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, setter, js_name = "scrollLeft")]
    pub(crate) fn set_scrollLeft__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "scrollTop")]
    pub(crate) fn set_scrollTop__number(this: &Js, a0: f64);
    #[wasm_bindgen(catch, method, js_name = "scroll")]
    pub(crate) fn try_call_scroll__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "scroll")]
    pub(crate) fn try_call_scroll__number2__as_value(this: &Js, a0: f64, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "scroll")]
    pub(crate) fn try_call_scroll__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "scrollBy")]
    pub(crate) fn try_call_scrollBy__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "scrollBy")]
    pub(crate) fn try_call_scrollBy__number2__as_value(this: &Js, a0: f64, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "scrollBy")]
    pub(crate) fn try_call_scrollBy__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "scrollIntoView")]
    pub(crate) fn try_call_scrollIntoView__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "scrollIntoView")]
    pub(crate) fn try_call_scrollIntoView__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "scrollTo")]
    pub(crate) fn try_call_scrollTo__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "scrollTo")]
    pub(crate) fn try_call_scrollTo__number2__as_value(this: &Js, a0: f64, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "scrollTo")]
    pub(crate) fn try_call_scrollTo__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "scrollParent")]
    pub(crate) fn get_scrollParent__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "snapTargetBlock")]
    pub(crate) fn get_snapTargetBlock__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "snapTargetInline")]
    pub(crate) fn get_snapTargetInline__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(constructor, js_class = "SnapEvent")]
    pub(crate) fn new_SnapEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "SnapEvent")]
    pub(crate) fn new_SnapEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
}
