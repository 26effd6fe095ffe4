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
    /// The initial values for a new `SnapEvent`.
    ///
    /// `dictionary SnapEventInit : EventInit`
    ///
    /// Features `scrolling` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The element snapped to in the block direction, null if there is none.
    ///
    /// `Node? snapTargetBlock`
    ///
    /// Features `scrolling` and `experimental`.
    #[doc(alias = "snapTargetBlock")]
    pub fn get_snap_target_block(&self) -> Option<Node> {
        property::get(self, "snapTargetBlock")
    }

    /// Sets the element snapped to in the block direction, null if there is none.
    ///
    /// Features `scrolling` and `experimental`.
    #[doc(alias = "snapTargetBlock")]
    pub fn set_snap_target_block(&self, value: Option<&Node>) -> &Self {
        property::set(self, "snapTargetBlock", nullable(value));
        self
    }

    /// The element snapped to in the inline direction, null if there is none.
    ///
    /// `Node? snapTargetInline`
    ///
    /// Features `scrolling` and `experimental`.
    #[doc(alias = "snapTargetInline")]
    pub fn get_snap_target_inline(&self) -> Option<Node> {
        property::get(self, "snapTargetInline")
    }

    /// Sets the element snapped to in the inline direction, null if there is none.
    ///
    /// Features `scrolling` and `experimental`.
    #[doc(alias = "snapTargetInline")]
    pub fn set_snap_target_inline(&self, value: Option<&Node>) -> &Self {
        property::set(self, "snapTargetInline", nullable(value));
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Features `scrolling` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Features `scrolling` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Features `scrolling` and `experimental`. Inherited from `EventInit`.
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
    /// Makes a new `SnapEvent`.
    ///
    /// `constructor(DOMString type, optional SnapEventInit eventInitDict = {})`
    ///
    /// Features `scrolling` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SnapEvent/SnapEvent) · [Specification](https://drafts.csswg.org/css-scroll-snap-2/#dom-snapevent-snapevent)
    #[inline]
    pub fn new(type_: &str) -> SnapEvent {
        Js::new_SnapEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional SnapEventInit eventInitDict = {})`
    ///
    /// Features `scrolling` and `experimental`.
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: impl IntoJs<SnapEventInit>) -> SnapEvent {
        Js::new_SnapEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The element snapped to in the block direction, null if there is none.
    ///
    /// `readonly attribute Node? snapTargetBlock`
    ///
    /// Features `scrolling` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SnapEvent/snapTargetBlock) · [Specification](https://drafts.csswg.org/css-scroll-snap-2/#dom-snapevent-snaptargetblock)
    #[doc(alias = "snapTargetBlock")]
    #[inline]
    pub fn snap_target_block(&self) -> Option<Node> {
        Js::get_snapTargetBlock__as_option_value(js(self)).map(Js::read)
    }

    /// The element snapped to in the inline direction, null if there is none.
    ///
    /// `readonly attribute Node? snapTargetInline`
    ///
    /// Features `scrolling` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SnapEvent/snapTargetInline) · [Specification](https://drafts.csswg.org/css-scroll-snap-2/#dom-snapevent-snaptargetinline)
    #[doc(alias = "snapTargetInline")]
    #[inline]
    pub fn snap_target_inline(&self) -> Option<Node> {
        Js::get_snapTargetInline__as_option_value(js(self)).map(Js::read)
    }
}

impl ScrollOptions {
    /// The options that scrolling methods share.
    ///
    /// `dictionary ScrollOptions`
    ///
    /// Feature `scrolling`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether to scroll smoothly or at once; `auto` follows the CSS `scroll-behavior`.
    ///
    /// `ScrollBehavior behavior = "auto"`
    ///
    /// Feature `scrolling`.
    #[doc(alias = "behavior")]
    pub fn get_behavior(&self) -> Option<ScrollBehavior> {
        property::get(self, "behavior")
    }

    /// Sets whether to scroll smoothly or at once; `auto` follows the CSS `scroll-behavior`.
    ///
    /// Feature `scrolling`.
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
    /// The position or distance to scroll and the way to do so.
    ///
    /// `dictionary ScrollToOptions : ScrollOptions`
    ///
    /// Feature `scrolling`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The horizontal position or distance in CSS pixels; without it, no horizontal scrolling.
    ///
    /// `unrestricted double left`
    ///
    /// Feature `scrolling`.
    #[doc(alias = "left")]
    pub fn get_left(&self) -> Option<f64> {
        property::get(self, "left")
    }

    /// Sets the horizontal position or distance in CSS pixels; without it, no horizontal scrolling.
    ///
    /// Feature `scrolling`.
    #[doc(alias = "left")]
    pub fn set_left(&self, value: f64) -> &Self {
        property::set_f64(self, "left", value);
        self
    }

    /// The vertical position or distance in CSS pixels; without it, no vertical scrolling.
    ///
    /// `unrestricted double top`
    ///
    /// Feature `scrolling`.
    #[doc(alias = "top")]
    pub fn get_top(&self) -> Option<f64> {
        property::get(self, "top")
    }

    /// Sets the vertical position or distance in CSS pixels; without it, no vertical scrolling.
    ///
    /// Feature `scrolling`.
    #[doc(alias = "top")]
    pub fn set_top(&self, value: f64) -> &Self {
        property::set_f64(self, "top", value);
        self
    }

    /// Sets whether to scroll smoothly or at once; `auto` follows the CSS `scroll-behavior`.
    ///
    /// `ScrollBehavior behavior = "auto"`
    ///
    /// Feature `scrolling`. Inherited from `ScrollOptions`.
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
    /// The options of `Element.scrollIntoView`.
    ///
    /// `dictionary ScrollIntoViewOptions : ScrollOptions`
    ///
    /// Feature `scrolling`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The place of the element across the lines of text, mostly the vertical one.
    ///
    /// `ScrollLogicalPosition block = "start"`
    ///
    /// Feature `scrolling`.
    #[doc(alias = "block")]
    pub fn get_block(&self) -> Option<ScrollLogicalPosition> {
        property::get(self, "block")
    }

    /// Sets the place of the element across the lines of text, mostly the vertical one.
    ///
    /// Feature `scrolling`.
    #[doc(alias = "block")]
    pub fn set_block(&self, value: ScrollLogicalPosition) -> &Self {
        property::set_str(self, "block", value.as_str());
        self
    }

    /// The place of the element along the lines of text, mostly the horizontal one.
    ///
    /// `ScrollLogicalPosition inline = "nearest"`
    ///
    /// Feature `scrolling`.
    #[doc(alias = "inline")]
    pub fn get_inline(&self) -> Option<ScrollLogicalPosition> {
        property::get(self, "inline")
    }

    /// Sets the place of the element along the lines of text, mostly the horizontal one.
    ///
    /// Feature `scrolling`.
    #[doc(alias = "inline")]
    pub fn set_inline(&self, value: ScrollLogicalPosition) -> &Self {
        property::set_str(self, "inline", value.as_str());
        self
    }

    /// Whether all scrollable ancestors (`all`) are scrolled or only the `nearest` one.
    ///
    /// `ScrollIntoViewContainer container = "all"`
    ///
    /// Feature `scrolling`.
    #[doc(alias = "container")]
    pub fn get_container(&self) -> Option<ScrollIntoViewContainer> {
        property::get(self, "container")
    }

    /// Sets whether all scrollable ancestors (`all`) are scrolled or only the `nearest` one.
    ///
    /// Feature `scrolling`.
    #[doc(alias = "container")]
    pub fn set_container(&self, value: ScrollIntoViewContainer) -> &Self {
        property::set_str(self, "container", value.as_str());
        self
    }

    /// Sets whether to scroll smoothly or at once; `auto` follows the CSS `scroll-behavior`.
    ///
    /// `ScrollBehavior behavior = "auto"`
    ///
    /// Feature `scrolling`. Inherited from `ScrollOptions`.
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
    /// The element that scrolls the page, mostly the root element, or null.
    ///
    /// `readonly attribute Element? scrollingElement`
    ///
    /// Feature `scrolling`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/Document/scrollingElement) · [Specification](https://drafts.csswg.org/cssom-view/#dom-document-scrollingelement)
    #[doc(alias = "scrollingElement")]
    #[inline]
    pub fn scrolling_element(&self) -> Option<Element> {
        Js::get_scrollingElement__as_option_value(js(self)).map(Js::read)
    }

    /// An object whose presence shows that links to a text on a page are supported.
    ///
    /// `readonly attribute FragmentDirective fragmentDirective`
    ///
    /// Feature `scrolling`. Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/API/Document/fragmentDirective) · [Specification](https://wicg.github.io/scroll-to-text-fragment/#dom-document-fragmentdirective)
    #[doc(alias = "fragmentDirective")]
    #[inline]
    pub fn fragment_directive(&self) -> FragmentDirective {
        FromJs::from_js(Js::get_fragmentDirective__as_value(js(self)))
    }
}

impl Element {
    /// Scrolls the ancestors so that the element is visible.
    ///
    /// `Promise<undefined> scrollIntoView(optional (boolean or ScrollIntoViewOptions) arg = {})`
    ///
    /// Feature `scrolling`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Element/scrollIntoView) · [Specification](https://drafts.csswg.org/cssom-view/#dom-element-scrollintoview)
    #[doc(alias = "scrollIntoView")]
    #[inline]
    pub fn scroll_into_view(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_scrollIntoView__as_value(js(self)))
    }

    /// As `scroll_into_view`, with `arg`.
    ///
    /// `Promise<undefined> scrollIntoView(optional (boolean or ScrollIntoViewOptions) arg = {})`
    ///
    /// Feature `scrolling`.
    #[doc(alias = "scrollIntoView")]
    #[inline]
    pub fn scroll_into_view_with_arg(&self, arg: impl Into<BooleanOrScrollIntoViewOptions>) -> Promise<()> {
        Promise::of_call(Js::try_call_scrollIntoView__value__as_value(js(self), &arg.into().to_js()))
    }

    /// Scrolls the content of the element to a position.
    ///
    /// `Promise<undefined> scroll(optional ScrollToOptions options = {})`
    ///
    /// Feature `scrolling`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Element/scroll) · [Specification](https://drafts.csswg.org/cssom-view/#dom-element-scroll)
    #[inline]
    pub fn scroll(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_scroll__as_value(js(self)))
    }

    /// As `scroll`, with `options`.
    ///
    /// `Promise<undefined> scroll(optional ScrollToOptions options = {})`
    ///
    /// Feature `scrolling`.
    #[doc(alias = "scroll")]
    #[inline]
    pub fn scroll_with_options(&self, options: &ScrollToOptions) -> Promise<()> {
        Promise::of_call(Js::try_call_scroll__value__as_value(js(self), options.as_ref()))
    }

    /// As `scroll`, with `x` and `y`.
    ///
    /// `Promise<undefined> scroll(unrestricted double x, unrestricted double y)`
    ///
    /// Feature `scrolling`.
    #[doc(alias = "scroll")]
    #[inline]
    pub fn scroll_with_x_and_y(&self, x: f64, y: f64) -> Promise<()> {
        Promise::of_call(Js::try_call_scroll__number2__as_value(js(self), x, y))
    }

    /// Scrolls the content of the element to a position; the same as `scroll`.
    ///
    /// `Promise<undefined> scrollTo(optional ScrollToOptions options = {})`
    ///
    /// Feature `scrolling`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Element/scrollTo) · [Specification](https://drafts.csswg.org/cssom-view/#dom-element-scrollto)
    #[doc(alias = "scrollTo")]
    #[inline]
    pub fn scroll_to(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_scrollTo__as_value(js(self)))
    }

    /// As `scroll_to`, with `options`.
    ///
    /// `Promise<undefined> scrollTo(optional ScrollToOptions options = {})`
    ///
    /// Feature `scrolling`.
    #[doc(alias = "scrollTo")]
    #[inline]
    pub fn scroll_to_with_options(&self, options: &ScrollToOptions) -> Promise<()> {
        Promise::of_call(Js::try_call_scrollTo__value__as_value(js(self), options.as_ref()))
    }

    /// As `scroll_to`, with `x` and `y`.
    ///
    /// `Promise<undefined> scrollTo(unrestricted double x, unrestricted double y)`
    ///
    /// Feature `scrolling`.
    #[doc(alias = "scrollTo")]
    #[inline]
    pub fn scroll_to_with_x_and_y(&self, x: f64, y: f64) -> Promise<()> {
        Promise::of_call(Js::try_call_scrollTo__number2__as_value(js(self), x, y))
    }

    /// Scrolls the content of the element by a distance.
    ///
    /// `Promise<undefined> scrollBy(optional ScrollToOptions options = {})`
    ///
    /// Feature `scrolling`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Element/scrollBy) · [Specification](https://drafts.csswg.org/cssom-view/#dom-element-scrollby)
    #[doc(alias = "scrollBy")]
    #[inline]
    pub fn scroll_by(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_scrollBy__as_value(js(self)))
    }

    /// As `scroll_by`, with `options`.
    ///
    /// `Promise<undefined> scrollBy(optional ScrollToOptions options = {})`
    ///
    /// Feature `scrolling`.
    #[doc(alias = "scrollBy")]
    #[inline]
    pub fn scroll_by_with_options(&self, options: &ScrollToOptions) -> Promise<()> {
        Promise::of_call(Js::try_call_scrollBy__value__as_value(js(self), options.as_ref()))
    }

    /// As `scroll_by`, with `x` and `y`.
    ///
    /// `Promise<undefined> scrollBy(unrestricted double x, unrestricted double y)`
    ///
    /// Feature `scrolling`.
    #[doc(alias = "scrollBy")]
    #[inline]
    pub fn scroll_by_with_x_and_y(&self, x: f64, y: f64) -> Promise<()> {
        Promise::of_call(Js::try_call_scrollBy__number2__as_value(js(self), x, y))
    }

    /// The distance in CSS pixels by which the content is scrolled down; can be set.
    ///
    /// `attribute unrestricted double scrollTop`
    ///
    /// Feature `scrolling`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/scrollTop) · [Specification](https://drafts.csswg.org/cssom-view/#dom-element-scrolltop)
    #[doc(alias = "scrollTop")]
    #[inline]
    pub fn scroll_top(&self) -> f64 {
        Js::get_scrollTop__as_number(js(self))
    }

    /// Sets the distance in CSS pixels by which the content is scrolled down; can be set.
    ///
    /// Feature `scrolling`.
    #[doc(alias = "scrollTop")]
    #[inline]
    pub fn set_scroll_top(&self, value: f64) {
        Js::set_scrollTop__number(js(self), value)
    }

    /// The distance in CSS pixels by which the content is scrolled right; may be negative in right-to-left text.
    ///
    /// `attribute unrestricted double scrollLeft`
    ///
    /// Feature `scrolling`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/scrollLeft) · [Specification](https://drafts.csswg.org/cssom-view/#dom-element-scrollleft)
    #[doc(alias = "scrollLeft")]
    #[inline]
    pub fn scroll_left(&self) -> f64 {
        Js::get_scrollLeft__as_number(js(self))
    }

    /// Sets the distance in CSS pixels by which the content is scrolled right; may be negative in right-to-left
    /// text.
    ///
    /// Feature `scrolling`.
    #[doc(alias = "scrollLeft")]
    #[inline]
    pub fn set_scroll_left(&self, value: f64) {
        Js::set_scrollLeft__number(js(self), value)
    }

    /// The width of the content in CSS pixels, with the parts that are scrolled out of view.
    ///
    /// `readonly attribute long scrollWidth`
    ///
    /// Feature `scrolling`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/scrollWidth) · [Specification](https://drafts.csswg.org/cssom-view/#dom-element-scrollwidth)
    #[doc(alias = "scrollWidth")]
    #[inline]
    pub fn scroll_width(&self) -> i32 {
        Js::get_scrollWidth__as_number(js(self)) as i32
    }

    /// The height of the content in CSS pixels, with the parts that are scrolled out of view.
    ///
    /// `readonly attribute long scrollHeight`
    ///
    /// Feature `scrolling`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/scrollHeight) · [Specification](https://drafts.csswg.org/cssom-view/#dom-element-scrollheight)
    #[doc(alias = "scrollHeight")]
    #[inline]
    pub fn scroll_height(&self) -> i32 {
        Js::get_scrollHeight__as_number(js(self)) as i32
    }
}

#[cfg(feature = "experimental")]
impl HtmlElement {
    /// The nearest ancestor that scrolls the element, null if there is none.
    ///
    /// `readonly attribute Element? scrollParent`
    ///
    /// Features `scrolling` and `experimental`.
    #[doc(alias = "scrollParent")]
    #[inline]
    pub fn scroll_parent(&self) -> Option<Element> {
        Js::get_scrollParent__as_option_value(js(self)).map(Js::read)
    }
}

impl Window {
    /// The distance in CSS pixels by which the page is scrolled to the right.
    ///
    /// `readonly attribute double scrollX`
    ///
    /// Feature `scrolling`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/scrollX) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-scrollx)
    #[doc(alias = "scrollX")]
    #[inline]
    pub fn scroll_x(&self) -> f64 {
        Js::get_scrollX__as_number(js(self))
    }

    /// The same as `scrollX`.
    ///
    /// `readonly attribute double pageXOffset`
    ///
    /// Feature `scrolling`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/scrollX) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-scrollx)
    #[doc(alias = "pageXOffset")]
    #[inline]
    pub fn page_x_offset(&self) -> f64 {
        Js::get_pageXOffset__as_number(js(self))
    }

    /// The distance in CSS pixels by which the page is scrolled down.
    ///
    /// `readonly attribute double scrollY`
    ///
    /// Feature `scrolling`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/scrollY) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-scrolly)
    #[doc(alias = "scrollY")]
    #[inline]
    pub fn scroll_y(&self) -> f64 {
        Js::get_scrollY__as_number(js(self))
    }

    /// The same as `scrollY`.
    ///
    /// `readonly attribute double pageYOffset`
    ///
    /// Feature `scrolling`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/scrollY) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-scrolly)
    #[doc(alias = "pageYOffset")]
    #[inline]
    pub fn page_y_offset(&self) -> f64 {
        Js::get_pageYOffset__as_number(js(self))
    }

    /// Scrolls the page to a position.
    ///
    /// `Promise<undefined> scroll(optional ScrollToOptions options = {})`
    ///
    /// Feature `scrolling`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/scroll) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-scroll)
    #[inline]
    pub fn scroll(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_scroll__as_value(js(self)))
    }

    /// As `scroll`, with `options`.
    ///
    /// `Promise<undefined> scroll(optional ScrollToOptions options = {})`
    ///
    /// Feature `scrolling`.
    #[doc(alias = "scroll")]
    #[inline]
    pub fn scroll_with_options(&self, options: &ScrollToOptions) -> Promise<()> {
        Promise::of_call(Js::try_call_scroll__value__as_value(js(self), options.as_ref()))
    }

    /// As `scroll`, with `x` and `y`.
    ///
    /// `Promise<undefined> scroll(unrestricted double x, unrestricted double y)`
    ///
    /// Feature `scrolling`.
    #[doc(alias = "scroll")]
    #[inline]
    pub fn scroll_with_x_and_y(&self, x: f64, y: f64) -> Promise<()> {
        Promise::of_call(Js::try_call_scroll__number2__as_value(js(self), x, y))
    }

    /// Scrolls the page to a position; the same as `scroll`.
    ///
    /// `Promise<undefined> scrollTo(optional ScrollToOptions options = {})`
    ///
    /// Feature `scrolling`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/scrollTo) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-scrollto)
    #[doc(alias = "scrollTo")]
    #[inline]
    pub fn scroll_to(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_scrollTo__as_value(js(self)))
    }

    /// As `scroll_to`, with `options`.
    ///
    /// `Promise<undefined> scrollTo(optional ScrollToOptions options = {})`
    ///
    /// Feature `scrolling`.
    #[doc(alias = "scrollTo")]
    #[inline]
    pub fn scroll_to_with_options(&self, options: &ScrollToOptions) -> Promise<()> {
        Promise::of_call(Js::try_call_scrollTo__value__as_value(js(self), options.as_ref()))
    }

    /// As `scroll_to`, with `x` and `y`.
    ///
    /// `Promise<undefined> scrollTo(unrestricted double x, unrestricted double y)`
    ///
    /// Feature `scrolling`.
    #[doc(alias = "scrollTo")]
    #[inline]
    pub fn scroll_to_with_x_and_y(&self, x: f64, y: f64) -> Promise<()> {
        Promise::of_call(Js::try_call_scrollTo__number2__as_value(js(self), x, y))
    }

    /// Scrolls the page by a distance.
    ///
    /// `Promise<undefined> scrollBy(optional ScrollToOptions options = {})`
    ///
    /// Feature `scrolling`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/scrollBy) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-scrollby)
    #[doc(alias = "scrollBy")]
    #[inline]
    pub fn scroll_by(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_scrollBy__as_value(js(self)))
    }

    /// As `scroll_by`, with `options`.
    ///
    /// `Promise<undefined> scrollBy(optional ScrollToOptions options = {})`
    ///
    /// Feature `scrolling`.
    #[doc(alias = "scrollBy")]
    #[inline]
    pub fn scroll_by_with_options(&self, options: &ScrollToOptions) -> Promise<()> {
        Promise::of_call(Js::try_call_scrollBy__value__as_value(js(self), options.as_ref()))
    }

    /// As `scroll_by`, with `x` and `y`.
    ///
    /// `Promise<undefined> scrollBy(unrestricted double x, unrestricted double y)`
    ///
    /// Feature `scrolling`.
    #[doc(alias = "scrollBy")]
    #[inline]
    pub fn scroll_by_with_x_and_y(&self, x: f64, y: f64) -> Promise<()> {
        Promise::of_call(Js::try_call_scrollBy__number2__as_value(js(self), x, y))
    }
}

#[cfg(feature = "experimental")]
impl MathMlElement {
    /// The handler of the event `snapchanged`.
    ///
    /// `attribute EventHandler onsnapchanged`
    ///
    /// Features `scrolling` and `experimental`.
    pub fn onsnapchanged(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onsnapchanged")
    }

    /// Sets the handler of the event `snapchanged`.
    ///
    /// Features `scrolling` and `experimental`.
    #[doc(alias = "onsnapchanged")]
    pub fn set_onsnapchanged(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onsnapchanged", nullable(value))
    }

    /// The handler of the event `snapchanging`.
    ///
    /// `attribute EventHandler onsnapchanging`
    ///
    /// Features `scrolling` and `experimental`.
    pub fn onsnapchanging(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onsnapchanging")
    }

    /// Sets the handler of the event `snapchanging`.
    ///
    /// Features `scrolling` and `experimental`.
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
