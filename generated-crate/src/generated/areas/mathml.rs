//! MathML elements

use crate::runtime::prelude::*;
use crate::{
    ClipboardEvent, DomStringMap, DragEvent, Event, FocusEvent, FocusOptions, FormDataEvent, InputEvent, KeyboardEvent,
    MathMlElement, MouseEvent, OnErrorEventHandlerNonNull, PointerEvent, SecurityPolicyViolationEvent, SubmitEvent,
    WheelEvent,
};
#[cfg(feature = "experimental")]
use crate::MathMlAnchorElement;

impl MathMlElement {
    /// `attribute EventHandler onabort`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/abort_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-abort)
    #[inline]
    pub fn onabort(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onabort__as_value())
    }

    /// `attribute EventHandler onabort`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/abort_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-abort)
    #[doc(alias = "onabort")]
    #[inline]
    pub fn set_onabort(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onabort__value(nullable(value))
    }

    /// `attribute EventHandler onauxclick`
    ///
    /// Baseline: newly available since 2024-12. [MDN](https://developer.mozilla.org/docs/Web/API/Element/auxclick_event) · [Specification](https://w3c.github.io/pointerevents/#auxclick)
    #[inline]
    pub fn onauxclick(&self) -> Option<Function<fn(PointerEvent)>> {
        FromJs::from_js(self.js().get_onauxclick__as_value())
    }

    /// `attribute EventHandler onauxclick`
    ///
    /// Baseline: newly available since 2024-12. [MDN](https://developer.mozilla.org/docs/Web/API/Element/auxclick_event) · [Specification](https://w3c.github.io/pointerevents/#auxclick)
    #[doc(alias = "onauxclick")]
    #[inline]
    pub fn set_onauxclick(&self, value: Option<&Function<fn(PointerEvent)>>) {
        self.js().set_onauxclick__value(nullable(value))
    }

    /// `attribute EventHandler onbeforeinput`
    ///
    /// Baseline: widely available since 2021-03. [MDN](https://developer.mozilla.org/docs/Web/API/Element/beforeinput_event) · [Specification](https://w3c.github.io/uievents/#event-type-beforeinput)
    #[inline]
    pub fn onbeforeinput(&self) -> Option<Function<fn(InputEvent)>> {
        FromJs::from_js(self.js().get_onbeforeinput__as_value())
    }

    /// `attribute EventHandler onbeforeinput`
    ///
    /// Baseline: widely available since 2021-03. [MDN](https://developer.mozilla.org/docs/Web/API/Element/beforeinput_event) · [Specification](https://w3c.github.io/uievents/#event-type-beforeinput)
    #[doc(alias = "onbeforeinput")]
    #[inline]
    pub fn set_onbeforeinput(&self, value: Option<&Function<fn(InputEvent)>>) {
        self.js().set_onbeforeinput__value(nullable(value))
    }

    /// `attribute EventHandler onbeforematch`
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/Element/beforematch_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-beforematch)
    #[inline]
    pub fn onbeforematch(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onbeforematch__as_value())
    }

    /// `attribute EventHandler onbeforematch`
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/Element/beforematch_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-beforematch)
    #[doc(alias = "onbeforematch")]
    #[inline]
    pub fn set_onbeforematch(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onbeforematch__value(nullable(value))
    }

    /// `attribute EventHandler onbeforetoggle`
    ///
    /// Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/beforetoggle_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-beforetoggle)
    #[inline]
    pub fn onbeforetoggle(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onbeforetoggle__as_value())
    }

    /// `attribute EventHandler onbeforetoggle`
    ///
    /// Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/beforetoggle_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-beforetoggle)
    #[doc(alias = "onbeforetoggle")]
    #[inline]
    pub fn set_onbeforetoggle(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onbeforetoggle__value(nullable(value))
    }

    /// `attribute EventHandler onblur`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/blur_event) · [Specification](https://w3c.github.io/uievents/#event-type-blur)
    #[inline]
    pub fn onblur(&self) -> Option<Function<fn(FocusEvent)>> {
        FromJs::from_js(self.js().get_onblur__as_value())
    }

    /// `attribute EventHandler onblur`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/blur_event) · [Specification](https://w3c.github.io/uievents/#event-type-blur)
    #[doc(alias = "onblur")]
    #[inline]
    pub fn set_onblur(&self, value: Option<&Function<fn(FocusEvent)>>) {
        self.js().set_onblur__value(nullable(value))
    }

    /// `attribute EventHandler oncancel`
    ///
    /// Baseline: widely available since 2023-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/cancel_event) · [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlcameraelement-oncancel)
    #[inline]
    pub fn oncancel(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_oncancel__as_value())
    }

    /// `attribute EventHandler oncancel`
    ///
    /// Baseline: widely available since 2023-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/cancel_event) · [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlcameraelement-oncancel)
    #[doc(alias = "oncancel")]
    #[inline]
    pub fn set_oncancel(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_oncancel__value(nullable(value))
    }

    /// `attribute EventHandler oncanplay`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/canplay_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-canplay)
    #[inline]
    pub fn oncanplay(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_oncanplay__as_value())
    }

    /// `attribute EventHandler oncanplay`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/canplay_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-canplay)
    #[doc(alias = "oncanplay")]
    #[inline]
    pub fn set_oncanplay(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_oncanplay__value(nullable(value))
    }

    /// `attribute EventHandler oncanplaythrough`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/canplaythrough_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-canplaythrough)
    #[inline]
    pub fn oncanplaythrough(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_oncanplaythrough__as_value())
    }

    /// `attribute EventHandler oncanplaythrough`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/canplaythrough_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-canplaythrough)
    #[doc(alias = "oncanplaythrough")]
    #[inline]
    pub fn set_oncanplaythrough(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_oncanplaythrough__value(nullable(value))
    }

    /// `attribute EventHandler onchange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/change_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-change)
    #[inline]
    pub fn onchange(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onchange__as_value())
    }

    /// `attribute EventHandler onchange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/change_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-change)
    #[doc(alias = "onchange")]
    #[inline]
    pub fn set_onchange(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onchange__value(nullable(value))
    }

    /// `attribute EventHandler onclick`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/click_event) · [Specification](https://w3c.github.io/pointerevents/#click)
    #[inline]
    pub fn onclick(&self) -> Option<Function<fn(PointerEvent)>> {
        FromJs::from_js(self.js().get_onclick__as_value())
    }

    /// `attribute EventHandler onclick`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/click_event) · [Specification](https://w3c.github.io/pointerevents/#click)
    #[doc(alias = "onclick")]
    #[inline]
    pub fn set_onclick(&self, value: Option<&Function<fn(PointerEvent)>>) {
        self.js().set_onclick__value(nullable(value))
    }

    /// `attribute EventHandler onclose`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/close_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-close)
    #[inline]
    pub fn onclose(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onclose__as_value())
    }

    /// `attribute EventHandler onclose`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/close_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-close)
    #[doc(alias = "onclose")]
    #[inline]
    pub fn set_onclose(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onclose__value(nullable(value))
    }

    /// `attribute EventHandler oncommand`
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/command_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-command)
    #[inline]
    pub fn oncommand(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_oncommand__as_value())
    }

    /// `attribute EventHandler oncommand`
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/command_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-command)
    #[doc(alias = "oncommand")]
    #[inline]
    pub fn set_oncommand(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_oncommand__value(nullable(value))
    }

    /// `attribute EventHandler oncontextlost`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLCanvasElement/contextlost_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-contextlost)
    #[inline]
    pub fn oncontextlost(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_oncontextlost__as_value())
    }

    /// `attribute EventHandler oncontextlost`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLCanvasElement/contextlost_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-contextlost)
    #[doc(alias = "oncontextlost")]
    #[inline]
    pub fn set_oncontextlost(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_oncontextlost__value(nullable(value))
    }

    /// `attribute EventHandler oncontextmenu`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/contextmenu_event) · [Specification](https://w3c.github.io/pointerevents/#contextmenu)
    #[inline]
    pub fn oncontextmenu(&self) -> Option<Function<fn(PointerEvent)>> {
        FromJs::from_js(self.js().get_oncontextmenu__as_value())
    }

    /// `attribute EventHandler oncontextmenu`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/contextmenu_event) · [Specification](https://w3c.github.io/pointerevents/#contextmenu)
    #[doc(alias = "oncontextmenu")]
    #[inline]
    pub fn set_oncontextmenu(&self, value: Option<&Function<fn(PointerEvent)>>) {
        self.js().set_oncontextmenu__value(nullable(value))
    }

    /// `attribute EventHandler oncontextrestored`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLCanvasElement/contextrestored_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-contextrestored)
    #[inline]
    pub fn oncontextrestored(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_oncontextrestored__as_value())
    }

    /// `attribute EventHandler oncontextrestored`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLCanvasElement/contextrestored_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-contextrestored)
    #[doc(alias = "oncontextrestored")]
    #[inline]
    pub fn set_oncontextrestored(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_oncontextrestored__value(nullable(value))
    }

    /// `attribute EventHandler oncopy`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/copy_event) · [Specification](https://w3c.github.io/clipboard-apis/#clipboard-event-copy)
    #[inline]
    pub fn oncopy(&self) -> Option<Function<fn(ClipboardEvent)>> {
        FromJs::from_js(self.js().get_oncopy__as_value())
    }

    /// `attribute EventHandler oncopy`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/copy_event) · [Specification](https://w3c.github.io/clipboard-apis/#clipboard-event-copy)
    #[doc(alias = "oncopy")]
    #[inline]
    pub fn set_oncopy(&self, value: Option<&Function<fn(ClipboardEvent)>>) {
        self.js().set_oncopy__value(nullable(value))
    }

    /// `attribute EventHandler oncuechange`
    ///
    /// Baseline: widely available since 2019-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTrackElement/cuechange_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-cuechange)
    #[inline]
    pub fn oncuechange(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_oncuechange__as_value())
    }

    /// `attribute EventHandler oncuechange`
    ///
    /// Baseline: widely available since 2019-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTrackElement/cuechange_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-cuechange)
    #[doc(alias = "oncuechange")]
    #[inline]
    pub fn set_oncuechange(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_oncuechange__value(nullable(value))
    }

    /// `attribute EventHandler oncut`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/cut_event) · [Specification](https://w3c.github.io/clipboard-apis/#clipboard-event-cut)
    #[inline]
    pub fn oncut(&self) -> Option<Function<fn(ClipboardEvent)>> {
        FromJs::from_js(self.js().get_oncut__as_value())
    }

    /// `attribute EventHandler oncut`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/cut_event) · [Specification](https://w3c.github.io/clipboard-apis/#clipboard-event-cut)
    #[doc(alias = "oncut")]
    #[inline]
    pub fn set_oncut(&self, value: Option<&Function<fn(ClipboardEvent)>>) {
        self.js().set_oncut__value(nullable(value))
    }

    /// `attribute EventHandler ondblclick`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/dblclick_event) · [Specification](https://w3c.github.io/pointerevents/#dblclick)
    #[inline]
    pub fn ondblclick(&self) -> Option<Function<fn(MouseEvent)>> {
        FromJs::from_js(self.js().get_ondblclick__as_value())
    }

    /// `attribute EventHandler ondblclick`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/dblclick_event) · [Specification](https://w3c.github.io/pointerevents/#dblclick)
    #[doc(alias = "ondblclick")]
    #[inline]
    pub fn set_ondblclick(&self, value: Option<&Function<fn(MouseEvent)>>) {
        self.js().set_ondblclick__value(nullable(value))
    }

    /// `attribute EventHandler ondrag`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/drag_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondrag)
    #[inline]
    pub fn ondrag(&self) -> Option<Function<fn(DragEvent)>> {
        FromJs::from_js(self.js().get_ondrag__as_value())
    }

    /// `attribute EventHandler ondrag`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/drag_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondrag)
    #[doc(alias = "ondrag")]
    #[inline]
    pub fn set_ondrag(&self, value: Option<&Function<fn(DragEvent)>>) {
        self.js().set_ondrag__value(nullable(value))
    }

    /// `attribute EventHandler ondragend`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragend_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragend)
    #[inline]
    pub fn ondragend(&self) -> Option<Function<fn(DragEvent)>> {
        FromJs::from_js(self.js().get_ondragend__as_value())
    }

    /// `attribute EventHandler ondragend`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragend_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragend)
    #[doc(alias = "ondragend")]
    #[inline]
    pub fn set_ondragend(&self, value: Option<&Function<fn(DragEvent)>>) {
        self.js().set_ondragend__value(nullable(value))
    }

    /// `attribute EventHandler ondragenter`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragenter_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragenter)
    #[inline]
    pub fn ondragenter(&self) -> Option<Function<fn(DragEvent)>> {
        FromJs::from_js(self.js().get_ondragenter__as_value())
    }

    /// `attribute EventHandler ondragenter`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragenter_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragenter)
    #[doc(alias = "ondragenter")]
    #[inline]
    pub fn set_ondragenter(&self, value: Option<&Function<fn(DragEvent)>>) {
        self.js().set_ondragenter__value(nullable(value))
    }

    /// `attribute EventHandler ondragleave`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragleave_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragleave)
    #[inline]
    pub fn ondragleave(&self) -> Option<Function<fn(DragEvent)>> {
        FromJs::from_js(self.js().get_ondragleave__as_value())
    }

    /// `attribute EventHandler ondragleave`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragleave_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragleave)
    #[doc(alias = "ondragleave")]
    #[inline]
    pub fn set_ondragleave(&self, value: Option<&Function<fn(DragEvent)>>) {
        self.js().set_ondragleave__value(nullable(value))
    }

    /// `attribute EventHandler ondragover`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragover_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragover)
    #[inline]
    pub fn ondragover(&self) -> Option<Function<fn(DragEvent)>> {
        FromJs::from_js(self.js().get_ondragover__as_value())
    }

    /// `attribute EventHandler ondragover`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragover_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragover)
    #[doc(alias = "ondragover")]
    #[inline]
    pub fn set_ondragover(&self, value: Option<&Function<fn(DragEvent)>>) {
        self.js().set_ondragover__value(nullable(value))
    }

    /// `attribute EventHandler ondragstart`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragstart_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragstart)
    #[inline]
    pub fn ondragstart(&self) -> Option<Function<fn(DragEvent)>> {
        FromJs::from_js(self.js().get_ondragstart__as_value())
    }

    /// `attribute EventHandler ondragstart`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragstart_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragstart)
    #[doc(alias = "ondragstart")]
    #[inline]
    pub fn set_ondragstart(&self, value: Option<&Function<fn(DragEvent)>>) {
        self.js().set_ondragstart__value(nullable(value))
    }

    /// `attribute EventHandler ondrop`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/drop_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondrop)
    #[inline]
    pub fn ondrop(&self) -> Option<Function<fn(DragEvent)>> {
        FromJs::from_js(self.js().get_ondrop__as_value())
    }

    /// `attribute EventHandler ondrop`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/drop_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondrop)
    #[doc(alias = "ondrop")]
    #[inline]
    pub fn set_ondrop(&self, value: Option<&Function<fn(DragEvent)>>) {
        self.js().set_ondrop__value(nullable(value))
    }

    /// `attribute EventHandler ondurationchange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/durationchange_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-durationchange)
    #[inline]
    pub fn ondurationchange(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_ondurationchange__as_value())
    }

    /// `attribute EventHandler ondurationchange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/durationchange_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-durationchange)
    #[doc(alias = "ondurationchange")]
    #[inline]
    pub fn set_ondurationchange(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_ondurationchange__value(nullable(value))
    }

    /// `attribute EventHandler onemptied`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/emptied_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-emptied)
    #[inline]
    pub fn onemptied(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onemptied__as_value())
    }

    /// `attribute EventHandler onemptied`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/emptied_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-emptied)
    #[doc(alias = "onemptied")]
    #[inline]
    pub fn set_onemptied(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onemptied__value(nullable(value))
    }

    /// `attribute EventHandler onended`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/ended_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-ended)
    #[inline]
    pub fn onended(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onended__as_value())
    }

    /// `attribute EventHandler onended`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/ended_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-ended)
    #[doc(alias = "onended")]
    #[inline]
    pub fn set_onended(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onended__value(nullable(value))
    }

    /// `attribute OnErrorEventHandler onerror`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGElement/error_event) · [Specification](https://w3c.github.io/svgwg/svg2-draft/interact.html#SVGEvents)
    #[inline]
    pub fn onerror(&self) -> Option<OnErrorEventHandlerNonNull> {
        FromJs::from_js(self.js().get_onerror__as_value())
    }

    /// `attribute OnErrorEventHandler onerror`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGElement/error_event) · [Specification](https://w3c.github.io/svgwg/svg2-draft/interact.html#SVGEvents)
    #[doc(alias = "onerror")]
    #[inline]
    pub fn set_onerror(&self, value: Option<&OnErrorEventHandlerNonNull>) {
        self.js().set_onerror__value(nullable(value))
    }

    /// `attribute EventHandler onfocus`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/focus_event) · [Specification](https://w3c.github.io/uievents/#event-type-focus)
    #[inline]
    pub fn onfocus(&self) -> Option<Function<fn(FocusEvent)>> {
        FromJs::from_js(self.js().get_onfocus__as_value())
    }

    /// `attribute EventHandler onfocus`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/focus_event) · [Specification](https://w3c.github.io/uievents/#event-type-focus)
    #[doc(alias = "onfocus")]
    #[inline]
    pub fn set_onfocus(&self, value: Option<&Function<fn(FocusEvent)>>) {
        self.js().set_onfocus__value(nullable(value))
    }

    /// `attribute EventHandler onformdata`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/formdata_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-formdata)
    #[inline]
    pub fn onformdata(&self) -> Option<Function<fn(FormDataEvent)>> {
        FromJs::from_js(self.js().get_onformdata__as_value())
    }

    /// `attribute EventHandler onformdata`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/formdata_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-formdata)
    #[doc(alias = "onformdata")]
    #[inline]
    pub fn set_onformdata(&self, value: Option<&Function<fn(FormDataEvent)>>) {
        self.js().set_onformdata__value(nullable(value))
    }

    /// `attribute EventHandler oninput`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Element/input_event) · [Specification](https://w3c.github.io/uievents/#event-type-input)
    #[inline]
    pub fn oninput(&self) -> Option<Function<fn(InputEvent)>> {
        FromJs::from_js(self.js().get_oninput__as_value())
    }

    /// `attribute EventHandler oninput`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Element/input_event) · [Specification](https://w3c.github.io/uievents/#event-type-input)
    #[doc(alias = "oninput")]
    #[inline]
    pub fn set_oninput(&self, value: Option<&Function<fn(InputEvent)>>) {
        self.js().set_oninput__value(nullable(value))
    }

    /// `attribute EventHandler oninvalid`
    ///
    /// Baseline: widely available since 2018-12. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/invalid_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-invalid)
    #[inline]
    pub fn oninvalid(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_oninvalid__as_value())
    }

    /// `attribute EventHandler oninvalid`
    ///
    /// Baseline: widely available since 2018-12. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/invalid_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-invalid)
    #[doc(alias = "oninvalid")]
    #[inline]
    pub fn set_oninvalid(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_oninvalid__value(nullable(value))
    }

    /// `attribute EventHandler onkeydown`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/keydown_event) · [Specification](https://w3c.github.io/uievents/#event-type-keydown)
    #[inline]
    pub fn onkeydown(&self) -> Option<Function<fn(KeyboardEvent)>> {
        FromJs::from_js(self.js().get_onkeydown__as_value())
    }

    /// `attribute EventHandler onkeydown`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/keydown_event) · [Specification](https://w3c.github.io/uievents/#event-type-keydown)
    #[doc(alias = "onkeydown")]
    #[inline]
    pub fn set_onkeydown(&self, value: Option<&Function<fn(KeyboardEvent)>>) {
        self.js().set_onkeydown__value(nullable(value))
    }

    /// `attribute EventHandler onkeypress`
    ///
    /// Deprecated. [MDN](https://developer.mozilla.org/docs/Web/API/Element/keypress_event) · [Specification](https://w3c.github.io/uievents/#event-type-keypress)
    #[inline]
    pub fn onkeypress(&self) -> Option<Function<fn(KeyboardEvent)>> {
        FromJs::from_js(self.js().get_onkeypress__as_value())
    }

    /// `attribute EventHandler onkeypress`
    ///
    /// Deprecated. [MDN](https://developer.mozilla.org/docs/Web/API/Element/keypress_event) · [Specification](https://w3c.github.io/uievents/#event-type-keypress)
    #[doc(alias = "onkeypress")]
    #[inline]
    pub fn set_onkeypress(&self, value: Option<&Function<fn(KeyboardEvent)>>) {
        self.js().set_onkeypress__value(nullable(value))
    }

    /// `attribute EventHandler onkeyup`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/keyup_event) · [Specification](https://w3c.github.io/uievents/#event-type-keyup)
    #[inline]
    pub fn onkeyup(&self) -> Option<Function<fn(KeyboardEvent)>> {
        FromJs::from_js(self.js().get_onkeyup__as_value())
    }

    /// `attribute EventHandler onkeyup`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/keyup_event) · [Specification](https://w3c.github.io/uievents/#event-type-keyup)
    #[doc(alias = "onkeyup")]
    #[inline]
    pub fn set_onkeyup(&self, value: Option<&Function<fn(KeyboardEvent)>>) {
        self.js().set_onkeyup__value(nullable(value))
    }

    /// `attribute EventHandler onload`
    ///
    /// Baseline: widely available since 2020-11. [MDN](https://developer.mozilla.org/docs/Web/API/SVGElement/load_event) · [Specification](https://w3c.github.io/svgwg/svg2-draft/interact.html#SVGEvents)
    #[inline]
    pub fn onload(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onload__as_value())
    }

    /// `attribute EventHandler onload`
    ///
    /// Baseline: widely available since 2020-11. [MDN](https://developer.mozilla.org/docs/Web/API/SVGElement/load_event) · [Specification](https://w3c.github.io/svgwg/svg2-draft/interact.html#SVGEvents)
    #[doc(alias = "onload")]
    #[inline]
    pub fn set_onload(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onload__value(nullable(value))
    }

    /// `attribute EventHandler onloadeddata`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/loadeddata_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-loadeddata)
    #[inline]
    pub fn onloadeddata(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onloadeddata__as_value())
    }

    /// `attribute EventHandler onloadeddata`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/loadeddata_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-loadeddata)
    #[doc(alias = "onloadeddata")]
    #[inline]
    pub fn set_onloadeddata(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onloadeddata__value(nullable(value))
    }

    /// `attribute EventHandler onloadedmetadata`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/loadedmetadata_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-loadedmetadata)
    #[inline]
    pub fn onloadedmetadata(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onloadedmetadata__as_value())
    }

    /// `attribute EventHandler onloadedmetadata`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/loadedmetadata_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-loadedmetadata)
    #[doc(alias = "onloadedmetadata")]
    #[inline]
    pub fn set_onloadedmetadata(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onloadedmetadata__value(nullable(value))
    }

    /// `attribute EventHandler onloadstart`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/loadstart_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-loadstart)
    #[inline]
    pub fn onloadstart(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onloadstart__as_value())
    }

    /// `attribute EventHandler onloadstart`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/loadstart_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-loadstart)
    #[doc(alias = "onloadstart")]
    #[inline]
    pub fn set_onloadstart(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onloadstart__value(nullable(value))
    }

    /// `attribute EventHandler onmousedown`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mousedown_event) · [Specification](https://w3c.github.io/pointerevents/#mousedown)
    #[inline]
    pub fn onmousedown(&self) -> Option<Function<fn(MouseEvent)>> {
        FromJs::from_js(self.js().get_onmousedown__as_value())
    }

    /// `attribute EventHandler onmousedown`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mousedown_event) · [Specification](https://w3c.github.io/pointerevents/#mousedown)
    #[doc(alias = "onmousedown")]
    #[inline]
    pub fn set_onmousedown(&self, value: Option<&Function<fn(MouseEvent)>>) {
        self.js().set_onmousedown__value(nullable(value))
    }

    /// `attribute EventHandler onmouseenter`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseenter_event) · [Specification](https://w3c.github.io/pointerevents/#mouseenter)
    #[inline]
    pub fn onmouseenter(&self) -> Option<Function<fn(MouseEvent)>> {
        FromJs::from_js(self.js().get_onmouseenter__as_value())
    }

    /// `attribute EventHandler onmouseenter`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseenter_event) · [Specification](https://w3c.github.io/pointerevents/#mouseenter)
    #[doc(alias = "onmouseenter")]
    #[inline]
    pub fn set_onmouseenter(&self, value: Option<&Function<fn(MouseEvent)>>) {
        self.js().set_onmouseenter__value(nullable(value))
    }

    /// `attribute EventHandler onmouseleave`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseleave_event) · [Specification](https://w3c.github.io/pointerevents/#mouseleave)
    #[inline]
    pub fn onmouseleave(&self) -> Option<Function<fn(MouseEvent)>> {
        FromJs::from_js(self.js().get_onmouseleave__as_value())
    }

    /// `attribute EventHandler onmouseleave`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseleave_event) · [Specification](https://w3c.github.io/pointerevents/#mouseleave)
    #[doc(alias = "onmouseleave")]
    #[inline]
    pub fn set_onmouseleave(&self, value: Option<&Function<fn(MouseEvent)>>) {
        self.js().set_onmouseleave__value(nullable(value))
    }

    /// `attribute EventHandler onmousemove`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mousemove_event) · [Specification](https://w3c.github.io/pointerevents/#mousemove)
    #[inline]
    pub fn onmousemove(&self) -> Option<Function<fn(MouseEvent)>> {
        FromJs::from_js(self.js().get_onmousemove__as_value())
    }

    /// `attribute EventHandler onmousemove`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mousemove_event) · [Specification](https://w3c.github.io/pointerevents/#mousemove)
    #[doc(alias = "onmousemove")]
    #[inline]
    pub fn set_onmousemove(&self, value: Option<&Function<fn(MouseEvent)>>) {
        self.js().set_onmousemove__value(nullable(value))
    }

    /// `attribute EventHandler onmouseout`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseout_event) · [Specification](https://w3c.github.io/pointerevents/#mouseout)
    #[inline]
    pub fn onmouseout(&self) -> Option<Function<fn(MouseEvent)>> {
        FromJs::from_js(self.js().get_onmouseout__as_value())
    }

    /// `attribute EventHandler onmouseout`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseout_event) · [Specification](https://w3c.github.io/pointerevents/#mouseout)
    #[doc(alias = "onmouseout")]
    #[inline]
    pub fn set_onmouseout(&self, value: Option<&Function<fn(MouseEvent)>>) {
        self.js().set_onmouseout__value(nullable(value))
    }

    /// `attribute EventHandler onmouseover`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseover_event) · [Specification](https://w3c.github.io/pointerevents/#mouseover)
    #[inline]
    pub fn onmouseover(&self) -> Option<Function<fn(MouseEvent)>> {
        FromJs::from_js(self.js().get_onmouseover__as_value())
    }

    /// `attribute EventHandler onmouseover`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseover_event) · [Specification](https://w3c.github.io/pointerevents/#mouseover)
    #[doc(alias = "onmouseover")]
    #[inline]
    pub fn set_onmouseover(&self, value: Option<&Function<fn(MouseEvent)>>) {
        self.js().set_onmouseover__value(nullable(value))
    }

    /// `attribute EventHandler onmouseup`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseup_event) · [Specification](https://w3c.github.io/pointerevents/#mouseup)
    #[inline]
    pub fn onmouseup(&self) -> Option<Function<fn(MouseEvent)>> {
        FromJs::from_js(self.js().get_onmouseup__as_value())
    }

    /// `attribute EventHandler onmouseup`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseup_event) · [Specification](https://w3c.github.io/pointerevents/#mouseup)
    #[doc(alias = "onmouseup")]
    #[inline]
    pub fn set_onmouseup(&self, value: Option<&Function<fn(MouseEvent)>>) {
        self.js().set_onmouseup__value(nullable(value))
    }

    /// `attribute EventHandler onpaste`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/paste_event) · [Specification](https://w3c.github.io/clipboard-apis/#clipboard-event-paste)
    #[inline]
    pub fn onpaste(&self) -> Option<Function<fn(ClipboardEvent)>> {
        FromJs::from_js(self.js().get_onpaste__as_value())
    }

    /// `attribute EventHandler onpaste`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/paste_event) · [Specification](https://w3c.github.io/clipboard-apis/#clipboard-event-paste)
    #[doc(alias = "onpaste")]
    #[inline]
    pub fn set_onpaste(&self, value: Option<&Function<fn(ClipboardEvent)>>) {
        self.js().set_onpaste__value(nullable(value))
    }

    /// `attribute EventHandler onpause`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/pause_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-pause)
    #[inline]
    pub fn onpause(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onpause__as_value())
    }

    /// `attribute EventHandler onpause`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/pause_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-pause)
    #[doc(alias = "onpause")]
    #[inline]
    pub fn set_onpause(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onpause__value(nullable(value))
    }

    /// `attribute EventHandler onplay`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/play_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-play)
    #[inline]
    pub fn onplay(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onplay__as_value())
    }

    /// `attribute EventHandler onplay`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/play_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-play)
    #[doc(alias = "onplay")]
    #[inline]
    pub fn set_onplay(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onplay__value(nullable(value))
    }

    /// `attribute EventHandler onplaying`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/playing_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-playing)
    #[inline]
    pub fn onplaying(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onplaying__as_value())
    }

    /// `attribute EventHandler onplaying`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/playing_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-playing)
    #[doc(alias = "onplaying")]
    #[inline]
    pub fn set_onplaying(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onplaying__value(nullable(value))
    }

    /// `attribute EventHandler onprogress`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/progress_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-progress)
    #[inline]
    pub fn onprogress(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onprogress__as_value())
    }

    /// `attribute EventHandler onprogress`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/progress_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-progress)
    #[doc(alias = "onprogress")]
    #[inline]
    pub fn set_onprogress(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onprogress__value(nullable(value))
    }

    /// `attribute EventHandler onratechange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/ratechange_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-ratechange)
    #[inline]
    pub fn onratechange(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onratechange__as_value())
    }

    /// `attribute EventHandler onratechange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/ratechange_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-ratechange)
    #[doc(alias = "onratechange")]
    #[inline]
    pub fn set_onratechange(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onratechange__value(nullable(value))
    }

    /// `attribute EventHandler onreset`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/reset_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-reset)
    #[inline]
    pub fn onreset(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onreset__as_value())
    }

    /// `attribute EventHandler onreset`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/reset_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-reset)
    #[doc(alias = "onreset")]
    #[inline]
    pub fn set_onreset(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onreset__value(nullable(value))
    }

    /// `attribute EventHandler onresize`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLVideoElement/resize_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-resize)
    #[inline]
    pub fn onresize(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onresize__as_value())
    }

    /// `attribute EventHandler onresize`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLVideoElement/resize_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-resize)
    #[doc(alias = "onresize")]
    #[inline]
    pub fn set_onresize(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onresize__value(nullable(value))
    }

    /// `attribute EventHandler onscroll`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/scroll_event) · [Specification](https://drafts.csswg.org/cssom-view/#eventdef-document-scroll)
    #[inline]
    pub fn onscroll(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onscroll__as_value())
    }

    /// `attribute EventHandler onscroll`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/scroll_event) · [Specification](https://drafts.csswg.org/cssom-view/#eventdef-document-scroll)
    #[doc(alias = "onscroll")]
    #[inline]
    pub fn set_onscroll(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onscroll__value(nullable(value))
    }

    /// `attribute EventHandler onscrollend`
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/Element/scrollend_event) · [Specification](https://drafts.csswg.org/cssom-view/#eventdef-document-scrollend)
    #[inline]
    pub fn onscrollend(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onscrollend__as_value())
    }

    /// `attribute EventHandler onscrollend`
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/Element/scrollend_event) · [Specification](https://drafts.csswg.org/cssom-view/#eventdef-document-scrollend)
    #[doc(alias = "onscrollend")]
    #[inline]
    pub fn set_onscrollend(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onscrollend__value(nullable(value))
    }

    /// `attribute EventHandler onsecuritypolicyviolation`
    ///
    /// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/securitypolicyviolation_event) · [Specification](https://w3c.github.io/webappsec-csp/#eventdef-globaleventhandlers-securitypolicyviolation)
    #[inline]
    pub fn onsecuritypolicyviolation(&self) -> Option<Function<fn(SecurityPolicyViolationEvent)>> {
        FromJs::from_js(self.js().get_onsecuritypolicyviolation__as_value())
    }

    /// `attribute EventHandler onsecuritypolicyviolation`
    ///
    /// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/securitypolicyviolation_event) · [Specification](https://w3c.github.io/webappsec-csp/#eventdef-globaleventhandlers-securitypolicyviolation)
    #[doc(alias = "onsecuritypolicyviolation")]
    #[inline]
    pub fn set_onsecuritypolicyviolation(&self, value: Option<&Function<fn(SecurityPolicyViolationEvent)>>) {
        self.js().set_onsecuritypolicyviolation__value(nullable(value))
    }

    /// `attribute EventHandler onseeked`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/seeked_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-seeked)
    #[inline]
    pub fn onseeked(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onseeked__as_value())
    }

    /// `attribute EventHandler onseeked`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/seeked_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-seeked)
    #[doc(alias = "onseeked")]
    #[inline]
    pub fn set_onseeked(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onseeked__value(nullable(value))
    }

    /// `attribute EventHandler onseeking`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/seeking_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-seeking)
    #[inline]
    pub fn onseeking(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onseeking__as_value())
    }

    /// `attribute EventHandler onseeking`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/seeking_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-seeking)
    #[doc(alias = "onseeking")]
    #[inline]
    pub fn set_onseeking(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onseeking__value(nullable(value))
    }

    /// `attribute EventHandler onselect`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/select_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-select)
    #[inline]
    pub fn onselect(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onselect__as_value())
    }

    /// `attribute EventHandler onselect`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/select_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-select)
    #[doc(alias = "onselect")]
    #[inline]
    pub fn set_onselect(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onselect__value(nullable(value))
    }

    /// `attribute EventHandler onslotchange`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSlotElement/slotchange_event) · [Specification](https://dom.spec.whatwg.org/#eventdef-htmlslotelement-slotchange)
    #[inline]
    pub fn onslotchange(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onslotchange__as_value())
    }

    /// `attribute EventHandler onslotchange`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSlotElement/slotchange_event) · [Specification](https://dom.spec.whatwg.org/#eventdef-htmlslotelement-slotchange)
    #[doc(alias = "onslotchange")]
    #[inline]
    pub fn set_onslotchange(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onslotchange__value(nullable(value))
    }

    /// `attribute EventHandler onstalled`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/stalled_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-stalled)
    #[inline]
    pub fn onstalled(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onstalled__as_value())
    }

    /// `attribute EventHandler onstalled`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/stalled_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-stalled)
    #[doc(alias = "onstalled")]
    #[inline]
    pub fn set_onstalled(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onstalled__value(nullable(value))
    }

    /// `attribute EventHandler onsubmit`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/submit_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-submit)
    #[inline]
    pub fn onsubmit(&self) -> Option<Function<fn(SubmitEvent)>> {
        FromJs::from_js(self.js().get_onsubmit__as_value())
    }

    /// `attribute EventHandler onsubmit`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/submit_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-submit)
    #[doc(alias = "onsubmit")]
    #[inline]
    pub fn set_onsubmit(&self, value: Option<&Function<fn(SubmitEvent)>>) {
        self.js().set_onsubmit__value(nullable(value))
    }

    /// `attribute EventHandler onsuspend`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/suspend_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-suspend)
    #[inline]
    pub fn onsuspend(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onsuspend__as_value())
    }

    /// `attribute EventHandler onsuspend`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/suspend_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-suspend)
    #[doc(alias = "onsuspend")]
    #[inline]
    pub fn set_onsuspend(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onsuspend__value(nullable(value))
    }

    /// `attribute EventHandler ontimeupdate`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/timeupdate_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-timeupdate)
    #[inline]
    pub fn ontimeupdate(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_ontimeupdate__as_value())
    }

    /// `attribute EventHandler ontimeupdate`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/timeupdate_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-timeupdate)
    #[doc(alias = "ontimeupdate")]
    #[inline]
    pub fn set_ontimeupdate(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_ontimeupdate__value(nullable(value))
    }

    /// `attribute EventHandler ontoggle`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/toggle_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-toggle)
    #[inline]
    pub fn ontoggle(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_ontoggle__as_value())
    }

    /// `attribute EventHandler ontoggle`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/toggle_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-toggle)
    #[doc(alias = "ontoggle")]
    #[inline]
    pub fn set_ontoggle(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_ontoggle__value(nullable(value))
    }

    /// `attribute EventHandler onvolumechange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/volumechange_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-volumechange)
    #[inline]
    pub fn onvolumechange(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onvolumechange__as_value())
    }

    /// `attribute EventHandler onvolumechange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/volumechange_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-volumechange)
    #[doc(alias = "onvolumechange")]
    #[inline]
    pub fn set_onvolumechange(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onvolumechange__value(nullable(value))
    }

    /// `attribute EventHandler onwaiting`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/waiting_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-waiting)
    #[inline]
    pub fn onwaiting(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onwaiting__as_value())
    }

    /// `attribute EventHandler onwaiting`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/waiting_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-waiting)
    #[doc(alias = "onwaiting")]
    #[inline]
    pub fn set_onwaiting(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onwaiting__value(nullable(value))
    }

    /// `attribute EventHandler onwebkitanimationend`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationend_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationend)
    #[inline]
    pub fn onwebkitanimationend(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onwebkitanimationend__as_value())
    }

    /// `attribute EventHandler onwebkitanimationend`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationend_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationend)
    #[doc(alias = "onwebkitanimationend")]
    #[inline]
    pub fn set_onwebkitanimationend(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onwebkitanimationend__value(nullable(value))
    }

    /// `attribute EventHandler onwebkitanimationiteration`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationiteration_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationiteration)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn onwebkitanimationiteration(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onwebkitanimationiteration__as_value())
    }

    /// `attribute EventHandler onwebkitanimationiteration`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationiteration_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationiteration)
    #[doc(alias = "onwebkitanimationiteration")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_onwebkitanimationiteration(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onwebkitanimationiteration__value(nullable(value))
    }

    /// `attribute EventHandler onwebkitanimationstart`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationstart_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationstart)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn onwebkitanimationstart(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onwebkitanimationstart__as_value())
    }

    /// `attribute EventHandler onwebkitanimationstart`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationstart_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationstart)
    #[doc(alias = "onwebkitanimationstart")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_onwebkitanimationstart(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onwebkitanimationstart__value(nullable(value))
    }

    /// `attribute EventHandler onwebkittransitionend`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Element/transitionend_event) · [Specification](https://drafts.csswg.org/css-transitions/#transitionend)
    #[inline]
    pub fn onwebkittransitionend(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onwebkittransitionend__as_value())
    }

    /// `attribute EventHandler onwebkittransitionend`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Element/transitionend_event) · [Specification](https://drafts.csswg.org/css-transitions/#transitionend)
    #[doc(alias = "onwebkittransitionend")]
    #[inline]
    pub fn set_onwebkittransitionend(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onwebkittransitionend__value(nullable(value))
    }

    /// `attribute EventHandler onwheel`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/wheel_event) · [Specification](https://w3c.github.io/pointerevents/#wheel)
    #[inline]
    pub fn onwheel(&self) -> Option<Function<fn(WheelEvent)>> {
        FromJs::from_js(self.js().get_onwheel__as_value())
    }

    /// `attribute EventHandler onwheel`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/wheel_event) · [Specification](https://w3c.github.io/pointerevents/#wheel)
    #[doc(alias = "onwheel")]
    #[inline]
    pub fn set_onwheel(&self, value: Option<&Function<fn(WheelEvent)>>) {
        self.js().set_onwheel__value(nullable(value))
    }

    /// `readonly attribute DOMStringMap dataset`
    ///
    /// Baseline: widely available since 2023-01. [MDN](https://developer.mozilla.org/docs/Web/API/MathMLElement/dataset) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-dataset-dev)
    #[inline]
    pub fn dataset(&self) -> DomStringMap {
        FromJs::from_js(self.js().get_dataset__as_value())
    }

    /// `attribute DOMString nonce`
    ///
    /// Baseline: newly available since 2026-06. [MDN](https://developer.mozilla.org/docs/Web/API/MathMLElement/nonce) · [Specification](https://html.spec.whatwg.org/multipage/urls-and-fetching.html#dom-noncedelement-nonce)
    #[inline]
    pub fn nonce(&self) -> String {
        self.js().get_nonce__as_str()
    }

    /// `attribute DOMString nonce`
    ///
    /// Baseline: newly available since 2026-06. [MDN](https://developer.mozilla.org/docs/Web/API/MathMLElement/nonce) · [Specification](https://html.spec.whatwg.org/multipage/urls-and-fetching.html#dom-noncedelement-nonce)
    #[doc(alias = "nonce")]
    #[inline]
    pub fn set_nonce(&self, value: &str) {
        self.js().set_nonce__str(value)
    }

    /// `attribute boolean autofocus`
    ///
    /// Baseline: widely available since 2023-02. [MDN](https://developer.mozilla.org/docs/Web/API/MathMLElement/autofocus) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-fe-autofocus)
    #[inline]
    pub fn autofocus(&self) -> bool {
        self.js().get_autofocus__as_bool()
    }

    /// `attribute boolean autofocus`
    ///
    /// Baseline: widely available since 2023-02. [MDN](https://developer.mozilla.org/docs/Web/API/MathMLElement/autofocus) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-fe-autofocus)
    #[doc(alias = "autofocus")]
    #[inline]
    pub fn set_autofocus(&self, value: bool) {
        self.js().set_autofocus__bool(value)
    }

    /// `attribute long tabIndex`
    ///
    /// Baseline: widely available since 2023-01. [MDN](https://developer.mozilla.org/docs/Web/API/MathMLElement/tabIndex) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-tabindex)
    #[doc(alias = "tabIndex")]
    #[inline]
    pub fn tab_index(&self) -> i32 {
        self.js().get_tabIndex__as_number() as i32
    }

    /// `attribute long tabIndex`
    ///
    /// Baseline: widely available since 2023-01. [MDN](https://developer.mozilla.org/docs/Web/API/MathMLElement/tabIndex) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-tabindex)
    #[doc(alias = "tabIndex")]
    #[inline]
    pub fn set_tab_index(&self, value: i32) {
        self.js().set_tabIndex__number(f64::from(value))
    }

    /// `undefined focus(optional FocusOptions options = {})`
    ///
    /// Baseline: widely available since 2023-01. [MDN](https://developer.mozilla.org/docs/Web/API/MathMLElement/focus) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-focus-dev)
    #[inline]
    pub fn focus(&self) {
        self.js().call_focus()
    }

    /// `undefined focus(optional FocusOptions options = {})`
    ///
    /// Baseline: widely available since 2023-01. [MDN](https://developer.mozilla.org/docs/Web/API/MathMLElement/focus) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-focus-dev)
    #[doc(alias = "focus")]
    #[inline]
    pub fn focus_with_options(&self, options: &FocusOptions) {
        self.js().call_focus__value(options)
    }

    /// `undefined blur()`
    ///
    /// Baseline: widely available since 2023-01. [MDN](https://developer.mozilla.org/docs/Web/API/MathMLElement/blur) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-blur-dev)
    #[inline]
    pub fn blur(&self) {
        self.js().call_blur()
    }
}

#[cfg(feature = "experimental")]
impl MathMlAnchorElement {
    /// `attribute USVString href`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/MathMLAnchorElement/href) · [Specification](https://w3c.github.io/mathml-core/#dom-mathmlanchorelement-href)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn href(&self) -> String {
        self.js().get_href__as_str()
    }

    /// `attribute USVString href`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/MathMLAnchorElement/href) · [Specification](https://w3c.github.io/mathml-core/#dom-mathmlanchorelement-href)
    #[doc(alias = "href")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_href(&self, value: &str) {
        self.js().set_href__str(value)
    }

    /// `attribute DOMString target`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/MathMLAnchorElement/target) · [Specification](https://w3c.github.io/mathml-core/#dom-mathmlanchorelement-target)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn target(&self) -> String {
        self.js().get_target__as_str()
    }

    /// `attribute DOMString target`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/MathMLAnchorElement/target) · [Specification](https://w3c.github.io/mathml-core/#dom-mathmlanchorelement-target)
    #[doc(alias = "target")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_target(&self, value: &str) {
        self.js().set_target__str(value)
    }

    /// `readonly attribute USVString origin`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/MathMLAnchorElement/origin) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-origin)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn origin(&self) -> String {
        self.js().get_origin__as_str()
    }

    /// `attribute USVString protocol`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/MathMLAnchorElement/protocol) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-protocol)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn protocol(&self) -> String {
        self.js().get_protocol__as_str()
    }

    /// `attribute USVString protocol`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/MathMLAnchorElement/protocol) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-protocol)
    #[doc(alias = "protocol")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_protocol(&self, value: &str) {
        self.js().set_protocol__str(value)
    }

    /// `attribute USVString username`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/MathMLAnchorElement/username) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-username)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn username(&self) -> String {
        self.js().get_username__as_str()
    }

    /// `attribute USVString username`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/MathMLAnchorElement/username) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-username)
    #[doc(alias = "username")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_username(&self, value: &str) {
        self.js().set_username__str(value)
    }

    /// `attribute USVString password`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/MathMLAnchorElement/password) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-password)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn password(&self) -> String {
        self.js().get_password__as_str()
    }

    /// `attribute USVString password`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/MathMLAnchorElement/password) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-password)
    #[doc(alias = "password")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_password(&self, value: &str) {
        self.js().set_password__str(value)
    }

    /// `attribute USVString host`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/MathMLAnchorElement/host) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-host)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn host(&self) -> String {
        self.js().get_host__as_str()
    }

    /// `attribute USVString host`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/MathMLAnchorElement/host) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-host)
    #[doc(alias = "host")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_host(&self, value: &str) {
        self.js().set_host__str(value)
    }

    /// `attribute USVString hostname`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/MathMLAnchorElement/hostname) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-hostname)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn hostname(&self) -> String {
        self.js().get_hostname__as_str()
    }

    /// `attribute USVString hostname`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/MathMLAnchorElement/hostname) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-hostname)
    #[doc(alias = "hostname")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_hostname(&self, value: &str) {
        self.js().set_hostname__str(value)
    }

    /// `attribute USVString port`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/MathMLAnchorElement/port) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-port)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn port(&self) -> String {
        self.js().get_port__as_str()
    }

    /// `attribute USVString port`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/MathMLAnchorElement/port) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-port)
    #[doc(alias = "port")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_port(&self, value: &str) {
        self.js().set_port__str(value)
    }

    /// `attribute USVString pathname`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/MathMLAnchorElement/pathname) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-pathname)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn pathname(&self) -> String {
        self.js().get_pathname__as_str()
    }

    /// `attribute USVString pathname`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/MathMLAnchorElement/pathname) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-pathname)
    #[doc(alias = "pathname")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_pathname(&self, value: &str) {
        self.js().set_pathname__str(value)
    }

    /// `attribute USVString search`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/MathMLAnchorElement/search) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-search)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn search(&self) -> String {
        self.js().get_search__as_str()
    }

    /// `attribute USVString search`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/MathMLAnchorElement/search) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-search)
    #[doc(alias = "search")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_search(&self, value: &str) {
        self.js().set_search__str(value)
    }

    /// `attribute USVString hash`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/MathMLAnchorElement/hash) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-hash)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn hash(&self) -> String {
        self.js().get_hash__as_str()
    }

    /// `attribute USVString hash`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/MathMLAnchorElement/hash) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-hash)
    #[doc(alias = "hash")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_hash(&self, value: &str) {
        self.js().set_hash__str(value)
    }

    /// `attribute DOMString hreflang`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/MathMLAnchorElement/hreflang) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-a-hreflang)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn hreflang(&self) -> String {
        self.js().get_hreflang__as_str()
    }

    /// `attribute DOMString hreflang`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/MathMLAnchorElement/hreflang) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-a-hreflang)
    #[doc(alias = "hreflang")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_hreflang(&self, value: &str) {
        self.js().set_hreflang__str(value)
    }

    /// `attribute DOMString type`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/MathMLAnchorElement/type) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-a-type)
    #[doc(alias = "type")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn type_(&self) -> String {
        self.js().get_type__as_str()
    }

    /// `attribute DOMString type`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/MathMLAnchorElement/type) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-a-type)
    #[doc(alias = "type")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn set_type(&self, value: &str) {
        self.js().set_type__str(value)
    }
}
