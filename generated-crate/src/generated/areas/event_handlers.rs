//! The on… event handler attributes of HTML elements, documents and windows

use crate::runtime::prelude::*;
use crate::{
    AnimationEvent, ClipboardEvent, CommandEvent, Document, DragEvent, Event, FormDataEvent, GamepadEvent,
    HashChangeEvent, HtmlBodyElement, HtmlElement, InputEvent, KeyboardEvent, MessageEvent, MouseEvent,
    OnBeforeUnloadEventHandlerNonNull, OnErrorEventHandlerNonNull, PageRevealEvent, PageSwapEvent, PageTransitionEvent,
    PointerEvent, PopStateEvent, PromiseRejectionEvent, SecurityPolicyViolationEvent, StorageEvent, SubmitEvent,
    ToggleEvent, TouchEvent, TransitionEvent, WheelEvent, Window,
};
#[cfg(feature = "experimental")]
use crate::{BeforeInstallPromptEvent, PortalActivateEvent, XrSessionEvent};

impl Document {
    /// `attribute EventHandler onabort`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/abort_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-abort)
    pub fn onabort(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onabort")
    }

    /// `attribute EventHandler onabort`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/abort_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-abort)
    #[doc(alias = "onabort")]
    pub fn set_onabort(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onabort", nullable(value))
    }

    /// `attribute EventHandler onauxclick`
    ///
    /// Baseline: newly available since 2024-12. [MDN](https://developer.mozilla.org/docs/Web/API/Element/auxclick_event) · [Specification](https://w3c.github.io/pointerevents/#auxclick)
    pub fn onauxclick(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onauxclick")
    }

    /// `attribute EventHandler onauxclick`
    ///
    /// Baseline: newly available since 2024-12. [MDN](https://developer.mozilla.org/docs/Web/API/Element/auxclick_event) · [Specification](https://w3c.github.io/pointerevents/#auxclick)
    #[doc(alias = "onauxclick")]
    pub fn set_onauxclick(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onauxclick", nullable(value))
    }

    /// `attribute EventHandler onbeforeinput`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/beforeinput_event) · [Specification](https://w3c.github.io/uievents/#event-type-beforeinput)
    pub fn onbeforeinput(&self) -> Option<Function<fn(InputEvent)>> {
        property::get(self, "onbeforeinput")
    }

    /// `attribute EventHandler onbeforeinput`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/beforeinput_event) · [Specification](https://w3c.github.io/uievents/#event-type-beforeinput)
    #[doc(alias = "onbeforeinput")]
    pub fn set_onbeforeinput(&self, value: Option<&Function<fn(InputEvent)>>) {
        property::set(self, "onbeforeinput", nullable(value))
    }

    /// `attribute EventHandler onbeforematch`
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/Element/beforematch_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-beforematch)
    pub fn onbeforematch(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onbeforematch")
    }

    /// `attribute EventHandler onbeforematch`
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/Element/beforematch_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-beforematch)
    #[doc(alias = "onbeforematch")]
    pub fn set_onbeforematch(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onbeforematch", nullable(value))
    }

    /// `attribute EventHandler onbeforetoggle`
    ///
    /// Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/beforetoggle_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-beforetoggle)
    pub fn onbeforetoggle(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onbeforetoggle")
    }

    /// `attribute EventHandler onbeforetoggle`
    ///
    /// Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/beforetoggle_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-beforetoggle)
    #[doc(alias = "onbeforetoggle")]
    pub fn set_onbeforetoggle(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onbeforetoggle", nullable(value))
    }

    /// `attribute EventHandler onblur`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/blur_event) · [Specification](https://w3c.github.io/uievents/#event-type-blur)
    pub fn onblur(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onblur")
    }

    /// `attribute EventHandler onblur`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/blur_event) · [Specification](https://w3c.github.io/uievents/#event-type-blur)
    #[doc(alias = "onblur")]
    pub fn set_onblur(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onblur", nullable(value))
    }

    /// `attribute EventHandler oncancel`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/cancel_event) · [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlcameraelement-oncancel)
    pub fn oncancel(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncancel")
    }

    /// `attribute EventHandler oncancel`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/cancel_event) · [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlcameraelement-oncancel)
    #[doc(alias = "oncancel")]
    pub fn set_oncancel(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncancel", nullable(value))
    }

    /// `attribute EventHandler oncanplay`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/canplay_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-canplay)
    pub fn oncanplay(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncanplay")
    }

    /// `attribute EventHandler oncanplay`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/canplay_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-canplay)
    #[doc(alias = "oncanplay")]
    pub fn set_oncanplay(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncanplay", nullable(value))
    }

    /// `attribute EventHandler oncanplaythrough`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/canplaythrough_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-canplaythrough)
    pub fn oncanplaythrough(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncanplaythrough")
    }

    /// `attribute EventHandler oncanplaythrough`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/canplaythrough_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-canplaythrough)
    #[doc(alias = "oncanplaythrough")]
    pub fn set_oncanplaythrough(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncanplaythrough", nullable(value))
    }

    /// `attribute EventHandler onchange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/change_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-change)
    pub fn onchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onchange")
    }

    /// `attribute EventHandler onchange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/change_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-change)
    #[doc(alias = "onchange")]
    pub fn set_onchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onchange", nullable(value))
    }

    /// `attribute EventHandler onclick`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/click_event) · [Specification](https://w3c.github.io/pointerevents/#click)
    pub fn onclick(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onclick")
    }

    /// `attribute EventHandler onclick`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/click_event) · [Specification](https://w3c.github.io/pointerevents/#click)
    #[doc(alias = "onclick")]
    pub fn set_onclick(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onclick", nullable(value))
    }

    /// `attribute EventHandler onclose`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/close_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-close)
    pub fn onclose(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onclose")
    }

    /// `attribute EventHandler onclose`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/close_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-close)
    #[doc(alias = "onclose")]
    pub fn set_onclose(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onclose", nullable(value))
    }

    /// `attribute EventHandler oncommand`
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/command_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-command)
    pub fn oncommand(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncommand")
    }

    /// `attribute EventHandler oncommand`
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/command_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-command)
    #[doc(alias = "oncommand")]
    pub fn set_oncommand(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncommand", nullable(value))
    }

    /// `attribute EventHandler oncontextlost`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLCanvasElement/contextlost_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-contextlost)
    pub fn oncontextlost(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncontextlost")
    }

    /// `attribute EventHandler oncontextlost`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLCanvasElement/contextlost_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-contextlost)
    #[doc(alias = "oncontextlost")]
    pub fn set_oncontextlost(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncontextlost", nullable(value))
    }

    /// `attribute EventHandler oncontextmenu`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/contextmenu_event) · [Specification](https://w3c.github.io/pointerevents/#contextmenu)
    pub fn oncontextmenu(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "oncontextmenu")
    }

    /// `attribute EventHandler oncontextmenu`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/contextmenu_event) · [Specification](https://w3c.github.io/pointerevents/#contextmenu)
    #[doc(alias = "oncontextmenu")]
    pub fn set_oncontextmenu(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "oncontextmenu", nullable(value))
    }

    /// `attribute EventHandler oncontextrestored`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLCanvasElement/contextrestored_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-contextrestored)
    pub fn oncontextrestored(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncontextrestored")
    }

    /// `attribute EventHandler oncontextrestored`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLCanvasElement/contextrestored_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-contextrestored)
    #[doc(alias = "oncontextrestored")]
    pub fn set_oncontextrestored(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncontextrestored", nullable(value))
    }

    /// `attribute EventHandler oncopy`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/copy_event) · [Specification](https://w3c.github.io/clipboard-apis/#clipboard-event-copy)
    pub fn oncopy(&self) -> Option<Function<fn(ClipboardEvent)>> {
        property::get(self, "oncopy")
    }

    /// `attribute EventHandler oncopy`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/copy_event) · [Specification](https://w3c.github.io/clipboard-apis/#clipboard-event-copy)
    #[doc(alias = "oncopy")]
    pub fn set_oncopy(&self, value: Option<&Function<fn(ClipboardEvent)>>) {
        property::set(self, "oncopy", nullable(value))
    }

    /// `attribute EventHandler oncuechange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTrackElement/cuechange_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-cuechange)
    pub fn oncuechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncuechange")
    }

    /// `attribute EventHandler oncuechange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTrackElement/cuechange_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-cuechange)
    #[doc(alias = "oncuechange")]
    pub fn set_oncuechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncuechange", nullable(value))
    }

    /// `attribute EventHandler oncut`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/cut_event) · [Specification](https://w3c.github.io/clipboard-apis/#clipboard-event-cut)
    pub fn oncut(&self) -> Option<Function<fn(ClipboardEvent)>> {
        property::get(self, "oncut")
    }

    /// `attribute EventHandler oncut`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/cut_event) · [Specification](https://w3c.github.io/clipboard-apis/#clipboard-event-cut)
    #[doc(alias = "oncut")]
    pub fn set_oncut(&self, value: Option<&Function<fn(ClipboardEvent)>>) {
        property::set(self, "oncut", nullable(value))
    }

    /// `attribute EventHandler ondblclick`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/dblclick_event) · [Specification](https://w3c.github.io/pointerevents/#dblclick)
    pub fn ondblclick(&self) -> Option<Function<fn(MouseEvent)>> {
        property::get(self, "ondblclick")
    }

    /// `attribute EventHandler ondblclick`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/dblclick_event) · [Specification](https://w3c.github.io/pointerevents/#dblclick)
    #[doc(alias = "ondblclick")]
    pub fn set_ondblclick(&self, value: Option<&Function<fn(MouseEvent)>>) {
        property::set(self, "ondblclick", nullable(value))
    }

    /// `attribute EventHandler ondrag`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/drag_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondrag)
    pub fn ondrag(&self) -> Option<Function<fn(DragEvent)>> {
        property::get(self, "ondrag")
    }

    /// `attribute EventHandler ondrag`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/drag_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondrag)
    #[doc(alias = "ondrag")]
    pub fn set_ondrag(&self, value: Option<&Function<fn(DragEvent)>>) {
        property::set(self, "ondrag", nullable(value))
    }

    /// `attribute EventHandler ondragend`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragend_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragend)
    pub fn ondragend(&self) -> Option<Function<fn(DragEvent)>> {
        property::get(self, "ondragend")
    }

    /// `attribute EventHandler ondragend`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragend_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragend)
    #[doc(alias = "ondragend")]
    pub fn set_ondragend(&self, value: Option<&Function<fn(DragEvent)>>) {
        property::set(self, "ondragend", nullable(value))
    }

    /// `attribute EventHandler ondragenter`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragenter_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragenter)
    pub fn ondragenter(&self) -> Option<Function<fn(DragEvent)>> {
        property::get(self, "ondragenter")
    }

    /// `attribute EventHandler ondragenter`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragenter_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragenter)
    #[doc(alias = "ondragenter")]
    pub fn set_ondragenter(&self, value: Option<&Function<fn(DragEvent)>>) {
        property::set(self, "ondragenter", nullable(value))
    }

    /// `attribute EventHandler ondragleave`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragleave_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragleave)
    pub fn ondragleave(&self) -> Option<Function<fn(DragEvent)>> {
        property::get(self, "ondragleave")
    }

    /// `attribute EventHandler ondragleave`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragleave_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragleave)
    #[doc(alias = "ondragleave")]
    pub fn set_ondragleave(&self, value: Option<&Function<fn(DragEvent)>>) {
        property::set(self, "ondragleave", nullable(value))
    }

    /// `attribute EventHandler ondragover`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragover_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragover)
    pub fn ondragover(&self) -> Option<Function<fn(DragEvent)>> {
        property::get(self, "ondragover")
    }

    /// `attribute EventHandler ondragover`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragover_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragover)
    #[doc(alias = "ondragover")]
    pub fn set_ondragover(&self, value: Option<&Function<fn(DragEvent)>>) {
        property::set(self, "ondragover", nullable(value))
    }

    /// `attribute EventHandler ondragstart`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragstart_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragstart)
    pub fn ondragstart(&self) -> Option<Function<fn(DragEvent)>> {
        property::get(self, "ondragstart")
    }

    /// `attribute EventHandler ondragstart`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragstart_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragstart)
    #[doc(alias = "ondragstart")]
    pub fn set_ondragstart(&self, value: Option<&Function<fn(DragEvent)>>) {
        property::set(self, "ondragstart", nullable(value))
    }

    /// `attribute EventHandler ondrop`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/drop_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondrop)
    pub fn ondrop(&self) -> Option<Function<fn(DragEvent)>> {
        property::get(self, "ondrop")
    }

    /// `attribute EventHandler ondrop`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/drop_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondrop)
    #[doc(alias = "ondrop")]
    pub fn set_ondrop(&self, value: Option<&Function<fn(DragEvent)>>) {
        property::set(self, "ondrop", nullable(value))
    }

    /// `attribute EventHandler ondurationchange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/durationchange_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-durationchange)
    pub fn ondurationchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ondurationchange")
    }

    /// `attribute EventHandler ondurationchange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/durationchange_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-durationchange)
    #[doc(alias = "ondurationchange")]
    pub fn set_ondurationchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ondurationchange", nullable(value))
    }

    /// `attribute EventHandler onemptied`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/emptied_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-emptied)
    pub fn onemptied(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onemptied")
    }

    /// `attribute EventHandler onemptied`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/emptied_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-emptied)
    #[doc(alias = "onemptied")]
    pub fn set_onemptied(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onemptied", nullable(value))
    }

    /// `attribute EventHandler onended`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/ended_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-ended)
    pub fn onended(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onended")
    }

    /// `attribute EventHandler onended`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/ended_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-ended)
    #[doc(alias = "onended")]
    pub fn set_onended(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onended", nullable(value))
    }

    /// `attribute OnErrorEventHandler onerror`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGElement/error_event) · [Specification](https://w3c.github.io/svgwg/svg2-draft/interact.html#SVGEvents)
    #[inline]
    pub fn onerror(&self) -> Option<OnErrorEventHandlerNonNull> {
        Js::get_onerror__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute OnErrorEventHandler onerror`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGElement/error_event) · [Specification](https://w3c.github.io/svgwg/svg2-draft/interact.html#SVGEvents)
    #[doc(alias = "onerror")]
    #[inline]
    pub fn set_onerror(&self, value: Option<&OnErrorEventHandlerNonNull>) {
        Js::set_onerror__value(js(self), nullable(value))
    }

    /// `attribute EventHandler onfocus`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/focus_event) · [Specification](https://w3c.github.io/uievents/#event-type-focus)
    pub fn onfocus(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onfocus")
    }

    /// `attribute EventHandler onfocus`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/focus_event) · [Specification](https://w3c.github.io/uievents/#event-type-focus)
    #[doc(alias = "onfocus")]
    pub fn set_onfocus(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onfocus", nullable(value))
    }

    /// `attribute EventHandler onformdata`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/formdata_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-formdata)
    pub fn onformdata(&self) -> Option<Function<fn(FormDataEvent)>> {
        property::get(self, "onformdata")
    }

    /// `attribute EventHandler onformdata`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/formdata_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-formdata)
    #[doc(alias = "onformdata")]
    pub fn set_onformdata(&self, value: Option<&Function<fn(FormDataEvent)>>) {
        property::set(self, "onformdata", nullable(value))
    }

    /// `attribute EventHandler oninput`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/input_event) · [Specification](https://w3c.github.io/uievents/#event-type-input)
    pub fn oninput(&self) -> Option<Function<fn(InputEvent)>> {
        property::get(self, "oninput")
    }

    /// `attribute EventHandler oninput`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/input_event) · [Specification](https://w3c.github.io/uievents/#event-type-input)
    #[doc(alias = "oninput")]
    pub fn set_oninput(&self, value: Option<&Function<fn(InputEvent)>>) {
        property::set(self, "oninput", nullable(value))
    }

    /// `attribute EventHandler oninvalid`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/invalid_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-invalid)
    pub fn oninvalid(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oninvalid")
    }

    /// `attribute EventHandler oninvalid`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/invalid_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-invalid)
    #[doc(alias = "oninvalid")]
    pub fn set_oninvalid(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oninvalid", nullable(value))
    }

    /// `attribute EventHandler onkeydown`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/keydown_event) · [Specification](https://w3c.github.io/uievents/#event-type-keydown)
    pub fn onkeydown(&self) -> Option<Function<fn(KeyboardEvent)>> {
        property::get(self, "onkeydown")
    }

    /// `attribute EventHandler onkeydown`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/keydown_event) · [Specification](https://w3c.github.io/uievents/#event-type-keydown)
    #[doc(alias = "onkeydown")]
    pub fn set_onkeydown(&self, value: Option<&Function<fn(KeyboardEvent)>>) {
        property::set(self, "onkeydown", nullable(value))
    }

    /// `attribute EventHandler onkeypress`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Element/keypress_event) · [Specification](https://w3c.github.io/uievents/#event-type-keypress)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Element/keypress_event"]
    pub fn onkeypress(&self) -> Option<Function<fn(KeyboardEvent)>> {
        property::get(self, "onkeypress")
    }

    /// `attribute EventHandler onkeypress`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Element/keypress_event) · [Specification](https://w3c.github.io/uievents/#event-type-keypress)
    #[doc(alias = "onkeypress")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Element/keypress_event"]
    pub fn set_onkeypress(&self, value: Option<&Function<fn(KeyboardEvent)>>) {
        property::set(self, "onkeypress", nullable(value))
    }

    /// `attribute EventHandler onkeyup`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/keyup_event) · [Specification](https://w3c.github.io/uievents/#event-type-keyup)
    pub fn onkeyup(&self) -> Option<Function<fn(KeyboardEvent)>> {
        property::get(self, "onkeyup")
    }

    /// `attribute EventHandler onkeyup`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/keyup_event) · [Specification](https://w3c.github.io/uievents/#event-type-keyup)
    #[doc(alias = "onkeyup")]
    pub fn set_onkeyup(&self, value: Option<&Function<fn(KeyboardEvent)>>) {
        property::set(self, "onkeyup", nullable(value))
    }

    /// `attribute EventHandler onload`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGElement/load_event) · [Specification](https://w3c.github.io/svgwg/svg2-draft/interact.html#SVGEvents)
    pub fn onload(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onload")
    }

    /// `attribute EventHandler onload`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGElement/load_event) · [Specification](https://w3c.github.io/svgwg/svg2-draft/interact.html#SVGEvents)
    #[doc(alias = "onload")]
    pub fn set_onload(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onload", nullable(value))
    }

    /// `attribute EventHandler onloadeddata`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/loadeddata_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-loadeddata)
    pub fn onloadeddata(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onloadeddata")
    }

    /// `attribute EventHandler onloadeddata`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/loadeddata_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-loadeddata)
    #[doc(alias = "onloadeddata")]
    pub fn set_onloadeddata(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onloadeddata", nullable(value))
    }

    /// `attribute EventHandler onloadedmetadata`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/loadedmetadata_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-loadedmetadata)
    pub fn onloadedmetadata(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onloadedmetadata")
    }

    /// `attribute EventHandler onloadedmetadata`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/loadedmetadata_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-loadedmetadata)
    #[doc(alias = "onloadedmetadata")]
    pub fn set_onloadedmetadata(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onloadedmetadata", nullable(value))
    }

    /// `attribute EventHandler onloadstart`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/loadstart_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-loadstart)
    pub fn onloadstart(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onloadstart")
    }

    /// `attribute EventHandler onloadstart`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/loadstart_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-loadstart)
    #[doc(alias = "onloadstart")]
    pub fn set_onloadstart(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onloadstart", nullable(value))
    }

    /// `attribute EventHandler onmousedown`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mousedown_event) · [Specification](https://w3c.github.io/pointerevents/#mousedown)
    pub fn onmousedown(&self) -> Option<Function<fn(MouseEvent)>> {
        property::get(self, "onmousedown")
    }

    /// `attribute EventHandler onmousedown`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mousedown_event) · [Specification](https://w3c.github.io/pointerevents/#mousedown)
    #[doc(alias = "onmousedown")]
    pub fn set_onmousedown(&self, value: Option<&Function<fn(MouseEvent)>>) {
        property::set(self, "onmousedown", nullable(value))
    }

    /// `attribute EventHandler onmouseenter`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseenter_event) · [Specification](https://w3c.github.io/pointerevents/#mouseenter)
    pub fn onmouseenter(&self) -> Option<Function<fn(MouseEvent)>> {
        property::get(self, "onmouseenter")
    }

    /// `attribute EventHandler onmouseenter`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseenter_event) · [Specification](https://w3c.github.io/pointerevents/#mouseenter)
    #[doc(alias = "onmouseenter")]
    pub fn set_onmouseenter(&self, value: Option<&Function<fn(MouseEvent)>>) {
        property::set(self, "onmouseenter", nullable(value))
    }

    /// `attribute EventHandler onmouseleave`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseleave_event) · [Specification](https://w3c.github.io/pointerevents/#mouseleave)
    pub fn onmouseleave(&self) -> Option<Function<fn(MouseEvent)>> {
        property::get(self, "onmouseleave")
    }

    /// `attribute EventHandler onmouseleave`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseleave_event) · [Specification](https://w3c.github.io/pointerevents/#mouseleave)
    #[doc(alias = "onmouseleave")]
    pub fn set_onmouseleave(&self, value: Option<&Function<fn(MouseEvent)>>) {
        property::set(self, "onmouseleave", nullable(value))
    }

    /// `attribute EventHandler onmousemove`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mousemove_event) · [Specification](https://w3c.github.io/pointerevents/#mousemove)
    pub fn onmousemove(&self) -> Option<Function<fn(MouseEvent)>> {
        property::get(self, "onmousemove")
    }

    /// `attribute EventHandler onmousemove`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mousemove_event) · [Specification](https://w3c.github.io/pointerevents/#mousemove)
    #[doc(alias = "onmousemove")]
    pub fn set_onmousemove(&self, value: Option<&Function<fn(MouseEvent)>>) {
        property::set(self, "onmousemove", nullable(value))
    }

    /// `attribute EventHandler onmouseout`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseout_event) · [Specification](https://w3c.github.io/pointerevents/#mouseout)
    pub fn onmouseout(&self) -> Option<Function<fn(MouseEvent)>> {
        property::get(self, "onmouseout")
    }

    /// `attribute EventHandler onmouseout`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseout_event) · [Specification](https://w3c.github.io/pointerevents/#mouseout)
    #[doc(alias = "onmouseout")]
    pub fn set_onmouseout(&self, value: Option<&Function<fn(MouseEvent)>>) {
        property::set(self, "onmouseout", nullable(value))
    }

    /// `attribute EventHandler onmouseover`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseover_event) · [Specification](https://w3c.github.io/pointerevents/#mouseover)
    pub fn onmouseover(&self) -> Option<Function<fn(MouseEvent)>> {
        property::get(self, "onmouseover")
    }

    /// `attribute EventHandler onmouseover`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseover_event) · [Specification](https://w3c.github.io/pointerevents/#mouseover)
    #[doc(alias = "onmouseover")]
    pub fn set_onmouseover(&self, value: Option<&Function<fn(MouseEvent)>>) {
        property::set(self, "onmouseover", nullable(value))
    }

    /// `attribute EventHandler onmouseup`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseup_event) · [Specification](https://w3c.github.io/pointerevents/#mouseup)
    pub fn onmouseup(&self) -> Option<Function<fn(MouseEvent)>> {
        property::get(self, "onmouseup")
    }

    /// `attribute EventHandler onmouseup`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseup_event) · [Specification](https://w3c.github.io/pointerevents/#mouseup)
    #[doc(alias = "onmouseup")]
    pub fn set_onmouseup(&self, value: Option<&Function<fn(MouseEvent)>>) {
        property::set(self, "onmouseup", nullable(value))
    }

    /// `attribute EventHandler onpaste`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/paste_event) · [Specification](https://w3c.github.io/clipboard-apis/#clipboard-event-paste)
    pub fn onpaste(&self) -> Option<Function<fn(ClipboardEvent)>> {
        property::get(self, "onpaste")
    }

    /// `attribute EventHandler onpaste`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/paste_event) · [Specification](https://w3c.github.io/clipboard-apis/#clipboard-event-paste)
    #[doc(alias = "onpaste")]
    pub fn set_onpaste(&self, value: Option<&Function<fn(ClipboardEvent)>>) {
        property::set(self, "onpaste", nullable(value))
    }

    /// `attribute EventHandler onpause`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/pause_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-pause)
    pub fn onpause(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onpause")
    }

    /// `attribute EventHandler onpause`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/pause_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-pause)
    #[doc(alias = "onpause")]
    pub fn set_onpause(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onpause", nullable(value))
    }

    /// `attribute EventHandler onplay`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/play_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-play)
    pub fn onplay(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onplay")
    }

    /// `attribute EventHandler onplay`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/play_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-play)
    #[doc(alias = "onplay")]
    pub fn set_onplay(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onplay", nullable(value))
    }

    /// `attribute EventHandler onplaying`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/playing_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-playing)
    pub fn onplaying(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onplaying")
    }

    /// `attribute EventHandler onplaying`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/playing_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-playing)
    #[doc(alias = "onplaying")]
    pub fn set_onplaying(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onplaying", nullable(value))
    }

    /// `attribute EventHandler onprogress`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/progress_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-progress)
    pub fn onprogress(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onprogress")
    }

    /// `attribute EventHandler onprogress`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/progress_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-progress)
    #[doc(alias = "onprogress")]
    pub fn set_onprogress(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onprogress", nullable(value))
    }

    /// `attribute EventHandler onratechange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/ratechange_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-ratechange)
    pub fn onratechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onratechange")
    }

    /// `attribute EventHandler onratechange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/ratechange_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-ratechange)
    #[doc(alias = "onratechange")]
    pub fn set_onratechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onratechange", nullable(value))
    }

    /// `attribute EventHandler onreset`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/reset_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-reset)
    pub fn onreset(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onreset")
    }

    /// `attribute EventHandler onreset`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/reset_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-reset)
    #[doc(alias = "onreset")]
    pub fn set_onreset(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onreset", nullable(value))
    }

    /// `attribute EventHandler onresize`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLVideoElement/resize_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-resize)
    pub fn onresize(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onresize")
    }

    /// `attribute EventHandler onresize`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLVideoElement/resize_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-resize)
    #[doc(alias = "onresize")]
    pub fn set_onresize(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onresize", nullable(value))
    }

    /// `attribute EventHandler onscroll`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/scroll_event) · [Specification](https://drafts.csswg.org/cssom-view/#eventdef-document-scroll)
    pub fn onscroll(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onscroll")
    }

    /// `attribute EventHandler onscroll`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/scroll_event) · [Specification](https://drafts.csswg.org/cssom-view/#eventdef-document-scroll)
    #[doc(alias = "onscroll")]
    pub fn set_onscroll(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onscroll", nullable(value))
    }

    /// `attribute EventHandler onscrollend`
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/Document/scrollend_event) · [Specification](https://drafts.csswg.org/cssom-view/#eventdef-document-scrollend)
    pub fn onscrollend(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onscrollend")
    }

    /// `attribute EventHandler onscrollend`
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/Document/scrollend_event) · [Specification](https://drafts.csswg.org/cssom-view/#eventdef-document-scrollend)
    #[doc(alias = "onscrollend")]
    pub fn set_onscrollend(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onscrollend", nullable(value))
    }

    /// `attribute EventHandler onsecuritypolicyviolation`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/Document/securitypolicyviolation_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-onsecuritypolicyviolation)
    pub fn onsecuritypolicyviolation(&self) -> Option<Function<fn(SecurityPolicyViolationEvent)>> {
        property::get(self, "onsecuritypolicyviolation")
    }

    /// `attribute EventHandler onsecuritypolicyviolation`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/Document/securitypolicyviolation_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-onsecuritypolicyviolation)
    #[doc(alias = "onsecuritypolicyviolation")]
    pub fn set_onsecuritypolicyviolation(&self, value: Option<&Function<fn(SecurityPolicyViolationEvent)>>) {
        property::set(self, "onsecuritypolicyviolation", nullable(value))
    }

    /// `attribute EventHandler onseeked`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/seeked_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-seeked)
    pub fn onseeked(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onseeked")
    }

    /// `attribute EventHandler onseeked`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/seeked_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-seeked)
    #[doc(alias = "onseeked")]
    pub fn set_onseeked(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onseeked", nullable(value))
    }

    /// `attribute EventHandler onseeking`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/seeking_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-seeking)
    pub fn onseeking(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onseeking")
    }

    /// `attribute EventHandler onseeking`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/seeking_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-seeking)
    #[doc(alias = "onseeking")]
    pub fn set_onseeking(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onseeking", nullable(value))
    }

    /// `attribute EventHandler onselect`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/select_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-select)
    pub fn onselect(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onselect")
    }

    /// `attribute EventHandler onselect`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/select_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-select)
    #[doc(alias = "onselect")]
    pub fn set_onselect(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onselect", nullable(value))
    }

    /// `attribute EventHandler onslotchange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSlotElement/slotchange_event) · [Specification](https://dom.spec.whatwg.org/#eventdef-htmlslotelement-slotchange)
    pub fn onslotchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onslotchange")
    }

    /// `attribute EventHandler onslotchange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSlotElement/slotchange_event) · [Specification](https://dom.spec.whatwg.org/#eventdef-htmlslotelement-slotchange)
    #[doc(alias = "onslotchange")]
    pub fn set_onslotchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onslotchange", nullable(value))
    }

    /// `attribute EventHandler onstalled`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/stalled_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-stalled)
    pub fn onstalled(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onstalled")
    }

    /// `attribute EventHandler onstalled`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/stalled_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-stalled)
    #[doc(alias = "onstalled")]
    pub fn set_onstalled(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onstalled", nullable(value))
    }

    /// `attribute EventHandler onsubmit`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/submit_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-submit)
    pub fn onsubmit(&self) -> Option<Function<fn(SubmitEvent)>> {
        property::get(self, "onsubmit")
    }

    /// `attribute EventHandler onsubmit`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/submit_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-submit)
    #[doc(alias = "onsubmit")]
    pub fn set_onsubmit(&self, value: Option<&Function<fn(SubmitEvent)>>) {
        property::set(self, "onsubmit", nullable(value))
    }

    /// `attribute EventHandler onsuspend`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/suspend_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-suspend)
    pub fn onsuspend(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onsuspend")
    }

    /// `attribute EventHandler onsuspend`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/suspend_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-suspend)
    #[doc(alias = "onsuspend")]
    pub fn set_onsuspend(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onsuspend", nullable(value))
    }

    /// `attribute EventHandler ontimeupdate`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/timeupdate_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-timeupdate)
    pub fn ontimeupdate(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ontimeupdate")
    }

    /// `attribute EventHandler ontimeupdate`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/timeupdate_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-timeupdate)
    #[doc(alias = "ontimeupdate")]
    pub fn set_ontimeupdate(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ontimeupdate", nullable(value))
    }

    /// `attribute EventHandler ontoggle`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/toggle_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-toggle)
    pub fn ontoggle(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ontoggle")
    }

    /// `attribute EventHandler ontoggle`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/toggle_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-toggle)
    #[doc(alias = "ontoggle")]
    pub fn set_ontoggle(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ontoggle", nullable(value))
    }

    /// `attribute EventHandler onvolumechange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/volumechange_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-volumechange)
    pub fn onvolumechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onvolumechange")
    }

    /// `attribute EventHandler onvolumechange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/volumechange_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-volumechange)
    #[doc(alias = "onvolumechange")]
    pub fn set_onvolumechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onvolumechange", nullable(value))
    }

    /// `attribute EventHandler onwaiting`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/waiting_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-waiting)
    pub fn onwaiting(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onwaiting")
    }

    /// `attribute EventHandler onwaiting`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/waiting_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-waiting)
    #[doc(alias = "onwaiting")]
    pub fn set_onwaiting(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onwaiting", nullable(value))
    }

    /// `attribute EventHandler onwebkitanimationend`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationend_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationend)
    pub fn onwebkitanimationend(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onwebkitanimationend")
    }

    /// `attribute EventHandler onwebkitanimationend`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationend_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationend)
    #[doc(alias = "onwebkitanimationend")]
    pub fn set_onwebkitanimationend(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onwebkitanimationend", nullable(value))
    }

    /// `attribute EventHandler onwebkitanimationiteration`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationiteration_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationiteration)
    pub fn onwebkitanimationiteration(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onwebkitanimationiteration")
    }

    /// `attribute EventHandler onwebkitanimationiteration`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationiteration_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationiteration)
    #[doc(alias = "onwebkitanimationiteration")]
    pub fn set_onwebkitanimationiteration(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onwebkitanimationiteration", nullable(value))
    }

    /// `attribute EventHandler onwebkitanimationstart`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationstart_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationstart)
    pub fn onwebkitanimationstart(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onwebkitanimationstart")
    }

    /// `attribute EventHandler onwebkitanimationstart`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationstart_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationstart)
    #[doc(alias = "onwebkitanimationstart")]
    pub fn set_onwebkitanimationstart(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onwebkitanimationstart", nullable(value))
    }

    /// `attribute EventHandler onwebkittransitionend`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Element/transitionend_event) · [Specification](https://drafts.csswg.org/css-transitions/#transitionend)
    pub fn onwebkittransitionend(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onwebkittransitionend")
    }

    /// `attribute EventHandler onwebkittransitionend`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Element/transitionend_event) · [Specification](https://drafts.csswg.org/css-transitions/#transitionend)
    #[doc(alias = "onwebkittransitionend")]
    pub fn set_onwebkittransitionend(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onwebkittransitionend", nullable(value))
    }

    /// `attribute EventHandler onwheel`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/wheel_event) · [Specification](https://w3c.github.io/pointerevents/#wheel)
    pub fn onwheel(&self) -> Option<Function<fn(WheelEvent)>> {
        property::get(self, "onwheel")
    }

    /// `attribute EventHandler onwheel`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/wheel_event) · [Specification](https://w3c.github.io/pointerevents/#wheel)
    #[doc(alias = "onwheel")]
    pub fn set_onwheel(&self, value: Option<&Function<fn(WheelEvent)>>) {
        property::set(self, "onwheel", nullable(value))
    }

    /// `attribute EventHandler onanimationstart`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationstart_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationstart)
    pub fn onanimationstart(&self) -> Option<Function<fn(AnimationEvent)>> {
        property::get(self, "onanimationstart")
    }

    /// `attribute EventHandler onanimationstart`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationstart_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationstart)
    #[doc(alias = "onanimationstart")]
    pub fn set_onanimationstart(&self, value: Option<&Function<fn(AnimationEvent)>>) {
        property::set(self, "onanimationstart", nullable(value))
    }

    /// `attribute EventHandler onanimationiteration`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationiteration_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationiteration)
    pub fn onanimationiteration(&self) -> Option<Function<fn(AnimationEvent)>> {
        property::get(self, "onanimationiteration")
    }

    /// `attribute EventHandler onanimationiteration`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationiteration_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationiteration)
    #[doc(alias = "onanimationiteration")]
    pub fn set_onanimationiteration(&self, value: Option<&Function<fn(AnimationEvent)>>) {
        property::set(self, "onanimationiteration", nullable(value))
    }

    /// `attribute EventHandler onanimationend`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationend_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationend)
    pub fn onanimationend(&self) -> Option<Function<fn(AnimationEvent)>> {
        property::get(self, "onanimationend")
    }

    /// `attribute EventHandler onanimationend`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationend_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationend)
    #[doc(alias = "onanimationend")]
    pub fn set_onanimationend(&self, value: Option<&Function<fn(AnimationEvent)>>) {
        property::set(self, "onanimationend", nullable(value))
    }

    /// `attribute EventHandler onanimationcancel`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationcancel_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationcancel)
    pub fn onanimationcancel(&self) -> Option<Function<fn(AnimationEvent)>> {
        property::get(self, "onanimationcancel")
    }

    /// `attribute EventHandler onanimationcancel`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationcancel_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationcancel)
    #[doc(alias = "onanimationcancel")]
    pub fn set_onanimationcancel(&self, value: Option<&Function<fn(AnimationEvent)>>) {
        property::set(self, "onanimationcancel", nullable(value))
    }

    /// `attribute EventHandler onsnapchanged`
    #[cfg(feature = "experimental")]
    pub fn onsnapchanged(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onsnapchanged")
    }

    /// `attribute EventHandler onsnapchanged`
    #[doc(alias = "onsnapchanged")]
    #[cfg(feature = "experimental")]
    pub fn set_onsnapchanged(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onsnapchanged", nullable(value))
    }

    /// `attribute EventHandler onsnapchanging`
    #[cfg(feature = "experimental")]
    pub fn onsnapchanging(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onsnapchanging")
    }

    /// `attribute EventHandler onsnapchanging`
    #[doc(alias = "onsnapchanging")]
    #[cfg(feature = "experimental")]
    pub fn set_onsnapchanging(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onsnapchanging", nullable(value))
    }

    /// `attribute EventHandler ontransitionrun`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/transitionrun_event) · [Specification](https://drafts.csswg.org/css-transitions/#transitionrun)
    pub fn ontransitionrun(&self) -> Option<Function<fn(TransitionEvent)>> {
        property::get(self, "ontransitionrun")
    }

    /// `attribute EventHandler ontransitionrun`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/transitionrun_event) · [Specification](https://drafts.csswg.org/css-transitions/#transitionrun)
    #[doc(alias = "ontransitionrun")]
    pub fn set_ontransitionrun(&self, value: Option<&Function<fn(TransitionEvent)>>) {
        property::set(self, "ontransitionrun", nullable(value))
    }

    /// `attribute EventHandler ontransitionstart`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/transitionstart_event) · [Specification](https://drafts.csswg.org/css-transitions/#transitionstart)
    pub fn ontransitionstart(&self) -> Option<Function<fn(TransitionEvent)>> {
        property::get(self, "ontransitionstart")
    }

    /// `attribute EventHandler ontransitionstart`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/transitionstart_event) · [Specification](https://drafts.csswg.org/css-transitions/#transitionstart)
    #[doc(alias = "ontransitionstart")]
    pub fn set_ontransitionstart(&self, value: Option<&Function<fn(TransitionEvent)>>) {
        property::set(self, "ontransitionstart", nullable(value))
    }

    /// `attribute EventHandler ontransitionend`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/transitionend_event) · [Specification](https://drafts.csswg.org/css-transitions/#transitionend)
    pub fn ontransitionend(&self) -> Option<Function<fn(TransitionEvent)>> {
        property::get(self, "ontransitionend")
    }

    /// `attribute EventHandler ontransitionend`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/transitionend_event) · [Specification](https://drafts.csswg.org/css-transitions/#transitionend)
    #[doc(alias = "ontransitionend")]
    pub fn set_ontransitionend(&self, value: Option<&Function<fn(TransitionEvent)>>) {
        property::set(self, "ontransitionend", nullable(value))
    }

    /// `attribute EventHandler ontransitioncancel`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/transitioncancel_event) · [Specification](https://drafts.csswg.org/css-transitions/#transitioncancel)
    pub fn ontransitioncancel(&self) -> Option<Function<fn(TransitionEvent)>> {
        property::get(self, "ontransitioncancel")
    }

    /// `attribute EventHandler ontransitioncancel`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/transitioncancel_event) · [Specification](https://drafts.csswg.org/css-transitions/#transitioncancel)
    #[doc(alias = "ontransitioncancel")]
    pub fn set_ontransitioncancel(&self, value: Option<&Function<fn(TransitionEvent)>>) {
        property::set(self, "ontransitioncancel", nullable(value))
    }

    /// `attribute EventHandler onfencedtreeclick`
    #[cfg(feature = "experimental")]
    pub fn onfencedtreeclick(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onfencedtreeclick")
    }

    /// `attribute EventHandler onfencedtreeclick`
    #[doc(alias = "onfencedtreeclick")]
    #[cfg(feature = "experimental")]
    pub fn set_onfencedtreeclick(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onfencedtreeclick", nullable(value))
    }

    /// `attribute EventHandler onpointerover`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerover_event) · [Specification](https://w3c.github.io/pointerevents/#pointerover)
    pub fn onpointerover(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointerover")
    }

    /// `attribute EventHandler onpointerover`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerover_event) · [Specification](https://w3c.github.io/pointerevents/#pointerover)
    #[doc(alias = "onpointerover")]
    pub fn set_onpointerover(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointerover", nullable(value))
    }

    /// `attribute EventHandler onpointerenter`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerenter_event) · [Specification](https://w3c.github.io/pointerevents/#pointerenter)
    pub fn onpointerenter(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointerenter")
    }

    /// `attribute EventHandler onpointerenter`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerenter_event) · [Specification](https://w3c.github.io/pointerevents/#pointerenter)
    #[doc(alias = "onpointerenter")]
    pub fn set_onpointerenter(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointerenter", nullable(value))
    }

    /// `attribute EventHandler onpointerdown`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerdown_event) · [Specification](https://w3c.github.io/pointerevents/#pointerdown)
    pub fn onpointerdown(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointerdown")
    }

    /// `attribute EventHandler onpointerdown`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerdown_event) · [Specification](https://w3c.github.io/pointerevents/#pointerdown)
    #[doc(alias = "onpointerdown")]
    pub fn set_onpointerdown(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointerdown", nullable(value))
    }

    /// `attribute EventHandler onpointermove`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointermove_event) · [Specification](https://w3c.github.io/pointerevents/#pointermove)
    pub fn onpointermove(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointermove")
    }

    /// `attribute EventHandler onpointermove`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointermove_event) · [Specification](https://w3c.github.io/pointerevents/#pointermove)
    #[doc(alias = "onpointermove")]
    pub fn set_onpointermove(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointermove", nullable(value))
    }

    /// `attribute EventHandler onpointerrawupdate`
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerrawupdate_event) · [Specification](https://w3c.github.io/pointerevents/#pointerrawupdate)
    pub fn onpointerrawupdate(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointerrawupdate")
    }

    /// `attribute EventHandler onpointerrawupdate`
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerrawupdate_event) · [Specification](https://w3c.github.io/pointerevents/#pointerrawupdate)
    #[doc(alias = "onpointerrawupdate")]
    pub fn set_onpointerrawupdate(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointerrawupdate", nullable(value))
    }

    /// `attribute EventHandler onpointerup`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerup_event) · [Specification](https://w3c.github.io/pointerevents/#pointerup)
    pub fn onpointerup(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointerup")
    }

    /// `attribute EventHandler onpointerup`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerup_event) · [Specification](https://w3c.github.io/pointerevents/#pointerup)
    #[doc(alias = "onpointerup")]
    pub fn set_onpointerup(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointerup", nullable(value))
    }

    /// `attribute EventHandler onpointercancel`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointercancel_event) · [Specification](https://w3c.github.io/pointerevents/#pointercancel)
    pub fn onpointercancel(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointercancel")
    }

    /// `attribute EventHandler onpointercancel`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointercancel_event) · [Specification](https://w3c.github.io/pointerevents/#pointercancel)
    #[doc(alias = "onpointercancel")]
    pub fn set_onpointercancel(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointercancel", nullable(value))
    }

    /// `attribute EventHandler onpointerout`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerout_event) · [Specification](https://w3c.github.io/pointerevents/#pointerout)
    pub fn onpointerout(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointerout")
    }

    /// `attribute EventHandler onpointerout`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerout_event) · [Specification](https://w3c.github.io/pointerevents/#pointerout)
    #[doc(alias = "onpointerout")]
    pub fn set_onpointerout(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointerout", nullable(value))
    }

    /// `attribute EventHandler onpointerleave`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerleave_event) · [Specification](https://w3c.github.io/pointerevents/#pointerleave)
    pub fn onpointerleave(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointerleave")
    }

    /// `attribute EventHandler onpointerleave`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerleave_event) · [Specification](https://w3c.github.io/pointerevents/#pointerleave)
    #[doc(alias = "onpointerleave")]
    pub fn set_onpointerleave(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointerleave", nullable(value))
    }

    /// `attribute EventHandler ongotpointercapture`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/gotpointercapture_event) · [Specification](https://w3c.github.io/pointerevents/#gotpointercapture)
    pub fn ongotpointercapture(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "ongotpointercapture")
    }

    /// `attribute EventHandler ongotpointercapture`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/gotpointercapture_event) · [Specification](https://w3c.github.io/pointerevents/#gotpointercapture)
    #[doc(alias = "ongotpointercapture")]
    pub fn set_ongotpointercapture(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "ongotpointercapture", nullable(value))
    }

    /// `attribute EventHandler onlostpointercapture`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/lostpointercapture_event) · [Specification](https://w3c.github.io/pointerevents/#lostpointercapture)
    pub fn onlostpointercapture(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onlostpointercapture")
    }

    /// `attribute EventHandler onlostpointercapture`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/lostpointercapture_event) · [Specification](https://w3c.github.io/pointerevents/#lostpointercapture)
    #[doc(alias = "onlostpointercapture")]
    pub fn set_onlostpointercapture(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onlostpointercapture", nullable(value))
    }

    /// `attribute EventHandler onselectstart`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Node/selectstart_event) · [Specification](https://w3c.github.io/selection-api/#selectstart-event)
    pub fn onselectstart(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onselectstart")
    }

    /// `attribute EventHandler onselectstart`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Node/selectstart_event) · [Specification](https://w3c.github.io/selection-api/#selectstart-event)
    #[doc(alias = "onselectstart")]
    pub fn set_onselectstart(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onselectstart", nullable(value))
    }

    /// `attribute EventHandler onselectionchange`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Document/selectionchange_event) · [Specification](https://w3c.github.io/selection-api/#selectionchange-event)
    pub fn onselectionchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onselectionchange")
    }

    /// `attribute EventHandler onselectionchange`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Document/selectionchange_event) · [Specification](https://w3c.github.io/selection-api/#selectionchange-event)
    #[doc(alias = "onselectionchange")]
    pub fn set_onselectionchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onselectionchange", nullable(value))
    }

    /// `attribute EventHandler ontouchstart`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/touchstart_event) · [Specification](https://w3c.github.io/touch-events/#event-touchstart)
    pub fn ontouchstart(&self) -> Option<Function<fn(TouchEvent)>> {
        property::get(self, "ontouchstart")
    }

    /// `attribute EventHandler ontouchstart`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/touchstart_event) · [Specification](https://w3c.github.io/touch-events/#event-touchstart)
    #[doc(alias = "ontouchstart")]
    pub fn set_ontouchstart(&self, value: Option<&Function<fn(TouchEvent)>>) {
        property::set(self, "ontouchstart", nullable(value))
    }

    /// `attribute EventHandler ontouchend`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/touchend_event) · [Specification](https://w3c.github.io/touch-events/#event-touchend)
    pub fn ontouchend(&self) -> Option<Function<fn(TouchEvent)>> {
        property::get(self, "ontouchend")
    }

    /// `attribute EventHandler ontouchend`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/touchend_event) · [Specification](https://w3c.github.io/touch-events/#event-touchend)
    #[doc(alias = "ontouchend")]
    pub fn set_ontouchend(&self, value: Option<&Function<fn(TouchEvent)>>) {
        property::set(self, "ontouchend", nullable(value))
    }

    /// `attribute EventHandler ontouchmove`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/touchmove_event) · [Specification](https://w3c.github.io/touch-events/#event-touchmove)
    pub fn ontouchmove(&self) -> Option<Function<fn(TouchEvent)>> {
        property::get(self, "ontouchmove")
    }

    /// `attribute EventHandler ontouchmove`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/touchmove_event) · [Specification](https://w3c.github.io/touch-events/#event-touchmove)
    #[doc(alias = "ontouchmove")]
    pub fn set_ontouchmove(&self, value: Option<&Function<fn(TouchEvent)>>) {
        property::set(self, "ontouchmove", nullable(value))
    }

    /// `attribute EventHandler ontouchcancel`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/touchcancel_event) · [Specification](https://w3c.github.io/touch-events/#event-touchcancel)
    pub fn ontouchcancel(&self) -> Option<Function<fn(TouchEvent)>> {
        property::get(self, "ontouchcancel")
    }

    /// `attribute EventHandler ontouchcancel`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/touchcancel_event) · [Specification](https://w3c.github.io/touch-events/#event-touchcancel)
    #[doc(alias = "ontouchcancel")]
    pub fn set_ontouchcancel(&self, value: Option<&Function<fn(TouchEvent)>>) {
        property::set(self, "ontouchcancel", nullable(value))
    }

    /// `attribute EventHandler onbeforexrselect`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/beforexrselect_event) · [Specification](https://immersive-web.github.io/dom-overlays/#onbeforexrselect)
    #[cfg(feature = "experimental")]
    pub fn onbeforexrselect(&self) -> Option<Function<fn(XrSessionEvent)>> {
        property::get(self, "onbeforexrselect")
    }

    /// `attribute EventHandler onbeforexrselect`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/beforexrselect_event) · [Specification](https://immersive-web.github.io/dom-overlays/#onbeforexrselect)
    #[doc(alias = "onbeforexrselect")]
    #[cfg(feature = "experimental")]
    pub fn set_onbeforexrselect(&self, value: Option<&Function<fn(XrSessionEvent)>>) {
        property::set(self, "onbeforexrselect", nullable(value))
    }
}

impl HtmlElement {
    /// `attribute EventHandler onabort`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/abort_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-abort)
    pub fn onabort(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onabort")
    }

    /// `attribute EventHandler onabort`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/abort_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-abort)
    #[doc(alias = "onabort")]
    pub fn set_onabort(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onabort", nullable(value))
    }

    /// `attribute EventHandler onauxclick`
    ///
    /// Baseline: newly available since 2024-12. [MDN](https://developer.mozilla.org/docs/Web/API/Element/auxclick_event) · [Specification](https://w3c.github.io/pointerevents/#auxclick)
    pub fn onauxclick(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onauxclick")
    }

    /// `attribute EventHandler onauxclick`
    ///
    /// Baseline: newly available since 2024-12. [MDN](https://developer.mozilla.org/docs/Web/API/Element/auxclick_event) · [Specification](https://w3c.github.io/pointerevents/#auxclick)
    #[doc(alias = "onauxclick")]
    pub fn set_onauxclick(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onauxclick", nullable(value))
    }

    /// `attribute EventHandler onbeforeinput`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/beforeinput_event) · [Specification](https://w3c.github.io/uievents/#event-type-beforeinput)
    pub fn onbeforeinput(&self) -> Option<Function<fn(InputEvent)>> {
        property::get(self, "onbeforeinput")
    }

    /// `attribute EventHandler onbeforeinput`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/beforeinput_event) · [Specification](https://w3c.github.io/uievents/#event-type-beforeinput)
    #[doc(alias = "onbeforeinput")]
    pub fn set_onbeforeinput(&self, value: Option<&Function<fn(InputEvent)>>) {
        property::set(self, "onbeforeinput", nullable(value))
    }

    /// `attribute EventHandler onbeforematch`
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/Element/beforematch_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-beforematch)
    pub fn onbeforematch(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onbeforematch")
    }

    /// `attribute EventHandler onbeforematch`
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/Element/beforematch_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-beforematch)
    #[doc(alias = "onbeforematch")]
    pub fn set_onbeforematch(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onbeforematch", nullable(value))
    }

    /// `attribute EventHandler onbeforetoggle`
    ///
    /// Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/beforetoggle_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-beforetoggle)
    pub fn onbeforetoggle(&self) -> Option<Function<fn(ToggleEvent)>> {
        property::get(self, "onbeforetoggle")
    }

    /// `attribute EventHandler onbeforetoggle`
    ///
    /// Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/beforetoggle_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-beforetoggle)
    #[doc(alias = "onbeforetoggle")]
    pub fn set_onbeforetoggle(&self, value: Option<&Function<fn(ToggleEvent)>>) {
        property::set(self, "onbeforetoggle", nullable(value))
    }

    /// `attribute EventHandler onblur`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/blur_event) · [Specification](https://w3c.github.io/uievents/#event-type-blur)
    pub fn onblur(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onblur")
    }

    /// `attribute EventHandler onblur`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/blur_event) · [Specification](https://w3c.github.io/uievents/#event-type-blur)
    #[doc(alias = "onblur")]
    pub fn set_onblur(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onblur", nullable(value))
    }

    /// `attribute EventHandler oncancel`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/cancel_event) · [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlcameraelement-oncancel)
    pub fn oncancel(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncancel")
    }

    /// `attribute EventHandler oncancel`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/cancel_event) · [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlcameraelement-oncancel)
    #[doc(alias = "oncancel")]
    pub fn set_oncancel(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncancel", nullable(value))
    }

    /// `attribute EventHandler oncanplay`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/canplay_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-canplay)
    pub fn oncanplay(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncanplay")
    }

    /// `attribute EventHandler oncanplay`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/canplay_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-canplay)
    #[doc(alias = "oncanplay")]
    pub fn set_oncanplay(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncanplay", nullable(value))
    }

    /// `attribute EventHandler oncanplaythrough`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/canplaythrough_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-canplaythrough)
    pub fn oncanplaythrough(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncanplaythrough")
    }

    /// `attribute EventHandler oncanplaythrough`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/canplaythrough_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-canplaythrough)
    #[doc(alias = "oncanplaythrough")]
    pub fn set_oncanplaythrough(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncanplaythrough", nullable(value))
    }

    /// `attribute EventHandler onchange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/change_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-change)
    pub fn onchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onchange")
    }

    /// `attribute EventHandler onchange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/change_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-change)
    #[doc(alias = "onchange")]
    pub fn set_onchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onchange", nullable(value))
    }

    /// `attribute EventHandler onclick`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/click_event) · [Specification](https://w3c.github.io/pointerevents/#click)
    pub fn onclick(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onclick")
    }

    /// `attribute EventHandler onclick`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/click_event) · [Specification](https://w3c.github.io/pointerevents/#click)
    #[doc(alias = "onclick")]
    pub fn set_onclick(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onclick", nullable(value))
    }

    /// `attribute EventHandler onclose`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/close_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-close)
    pub fn onclose(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onclose")
    }

    /// `attribute EventHandler onclose`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/close_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-close)
    #[doc(alias = "onclose")]
    pub fn set_onclose(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onclose", nullable(value))
    }

    /// `attribute EventHandler oncommand`
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/command_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-command)
    pub fn oncommand(&self) -> Option<Function<fn(CommandEvent)>> {
        property::get(self, "oncommand")
    }

    /// `attribute EventHandler oncommand`
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/command_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-command)
    #[doc(alias = "oncommand")]
    pub fn set_oncommand(&self, value: Option<&Function<fn(CommandEvent)>>) {
        property::set(self, "oncommand", nullable(value))
    }

    /// `attribute EventHandler oncontextlost`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLCanvasElement/contextlost_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-contextlost)
    pub fn oncontextlost(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncontextlost")
    }

    /// `attribute EventHandler oncontextlost`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLCanvasElement/contextlost_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-contextlost)
    #[doc(alias = "oncontextlost")]
    pub fn set_oncontextlost(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncontextlost", nullable(value))
    }

    /// `attribute EventHandler oncontextmenu`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/contextmenu_event) · [Specification](https://w3c.github.io/pointerevents/#contextmenu)
    pub fn oncontextmenu(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "oncontextmenu")
    }

    /// `attribute EventHandler oncontextmenu`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/contextmenu_event) · [Specification](https://w3c.github.io/pointerevents/#contextmenu)
    #[doc(alias = "oncontextmenu")]
    pub fn set_oncontextmenu(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "oncontextmenu", nullable(value))
    }

    /// `attribute EventHandler oncontextrestored`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLCanvasElement/contextrestored_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-contextrestored)
    pub fn oncontextrestored(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncontextrestored")
    }

    /// `attribute EventHandler oncontextrestored`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLCanvasElement/contextrestored_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-contextrestored)
    #[doc(alias = "oncontextrestored")]
    pub fn set_oncontextrestored(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncontextrestored", nullable(value))
    }

    /// `attribute EventHandler oncopy`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/copy_event) · [Specification](https://w3c.github.io/clipboard-apis/#clipboard-event-copy)
    pub fn oncopy(&self) -> Option<Function<fn(ClipboardEvent)>> {
        property::get(self, "oncopy")
    }

    /// `attribute EventHandler oncopy`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/copy_event) · [Specification](https://w3c.github.io/clipboard-apis/#clipboard-event-copy)
    #[doc(alias = "oncopy")]
    pub fn set_oncopy(&self, value: Option<&Function<fn(ClipboardEvent)>>) {
        property::set(self, "oncopy", nullable(value))
    }

    /// `attribute EventHandler oncuechange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTrackElement/cuechange_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-cuechange)
    pub fn oncuechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncuechange")
    }

    /// `attribute EventHandler oncuechange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTrackElement/cuechange_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-cuechange)
    #[doc(alias = "oncuechange")]
    pub fn set_oncuechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncuechange", nullable(value))
    }

    /// `attribute EventHandler oncut`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/cut_event) · [Specification](https://w3c.github.io/clipboard-apis/#clipboard-event-cut)
    pub fn oncut(&self) -> Option<Function<fn(ClipboardEvent)>> {
        property::get(self, "oncut")
    }

    /// `attribute EventHandler oncut`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/cut_event) · [Specification](https://w3c.github.io/clipboard-apis/#clipboard-event-cut)
    #[doc(alias = "oncut")]
    pub fn set_oncut(&self, value: Option<&Function<fn(ClipboardEvent)>>) {
        property::set(self, "oncut", nullable(value))
    }

    /// `attribute EventHandler ondblclick`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/dblclick_event) · [Specification](https://w3c.github.io/pointerevents/#dblclick)
    pub fn ondblclick(&self) -> Option<Function<fn(MouseEvent)>> {
        property::get(self, "ondblclick")
    }

    /// `attribute EventHandler ondblclick`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/dblclick_event) · [Specification](https://w3c.github.io/pointerevents/#dblclick)
    #[doc(alias = "ondblclick")]
    pub fn set_ondblclick(&self, value: Option<&Function<fn(MouseEvent)>>) {
        property::set(self, "ondblclick", nullable(value))
    }

    /// `attribute EventHandler ondrag`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/drag_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondrag)
    pub fn ondrag(&self) -> Option<Function<fn(DragEvent)>> {
        property::get(self, "ondrag")
    }

    /// `attribute EventHandler ondrag`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/drag_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondrag)
    #[doc(alias = "ondrag")]
    pub fn set_ondrag(&self, value: Option<&Function<fn(DragEvent)>>) {
        property::set(self, "ondrag", nullable(value))
    }

    /// `attribute EventHandler ondragend`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragend_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragend)
    pub fn ondragend(&self) -> Option<Function<fn(DragEvent)>> {
        property::get(self, "ondragend")
    }

    /// `attribute EventHandler ondragend`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragend_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragend)
    #[doc(alias = "ondragend")]
    pub fn set_ondragend(&self, value: Option<&Function<fn(DragEvent)>>) {
        property::set(self, "ondragend", nullable(value))
    }

    /// `attribute EventHandler ondragenter`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragenter_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragenter)
    pub fn ondragenter(&self) -> Option<Function<fn(DragEvent)>> {
        property::get(self, "ondragenter")
    }

    /// `attribute EventHandler ondragenter`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragenter_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragenter)
    #[doc(alias = "ondragenter")]
    pub fn set_ondragenter(&self, value: Option<&Function<fn(DragEvent)>>) {
        property::set(self, "ondragenter", nullable(value))
    }

    /// `attribute EventHandler ondragleave`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragleave_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragleave)
    pub fn ondragleave(&self) -> Option<Function<fn(DragEvent)>> {
        property::get(self, "ondragleave")
    }

    /// `attribute EventHandler ondragleave`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragleave_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragleave)
    #[doc(alias = "ondragleave")]
    pub fn set_ondragleave(&self, value: Option<&Function<fn(DragEvent)>>) {
        property::set(self, "ondragleave", nullable(value))
    }

    /// `attribute EventHandler ondragover`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragover_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragover)
    pub fn ondragover(&self) -> Option<Function<fn(DragEvent)>> {
        property::get(self, "ondragover")
    }

    /// `attribute EventHandler ondragover`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragover_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragover)
    #[doc(alias = "ondragover")]
    pub fn set_ondragover(&self, value: Option<&Function<fn(DragEvent)>>) {
        property::set(self, "ondragover", nullable(value))
    }

    /// `attribute EventHandler ondragstart`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragstart_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragstart)
    pub fn ondragstart(&self) -> Option<Function<fn(DragEvent)>> {
        property::get(self, "ondragstart")
    }

    /// `attribute EventHandler ondragstart`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragstart_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragstart)
    #[doc(alias = "ondragstart")]
    pub fn set_ondragstart(&self, value: Option<&Function<fn(DragEvent)>>) {
        property::set(self, "ondragstart", nullable(value))
    }

    /// `attribute EventHandler ondrop`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/drop_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondrop)
    pub fn ondrop(&self) -> Option<Function<fn(DragEvent)>> {
        property::get(self, "ondrop")
    }

    /// `attribute EventHandler ondrop`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/drop_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondrop)
    #[doc(alias = "ondrop")]
    pub fn set_ondrop(&self, value: Option<&Function<fn(DragEvent)>>) {
        property::set(self, "ondrop", nullable(value))
    }

    /// `attribute EventHandler ondurationchange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/durationchange_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-durationchange)
    pub fn ondurationchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ondurationchange")
    }

    /// `attribute EventHandler ondurationchange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/durationchange_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-durationchange)
    #[doc(alias = "ondurationchange")]
    pub fn set_ondurationchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ondurationchange", nullable(value))
    }

    /// `attribute EventHandler onemptied`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/emptied_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-emptied)
    pub fn onemptied(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onemptied")
    }

    /// `attribute EventHandler onemptied`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/emptied_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-emptied)
    #[doc(alias = "onemptied")]
    pub fn set_onemptied(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onemptied", nullable(value))
    }

    /// `attribute EventHandler onended`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/ended_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-ended)
    pub fn onended(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onended")
    }

    /// `attribute EventHandler onended`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/ended_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-ended)
    #[doc(alias = "onended")]
    pub fn set_onended(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onended", nullable(value))
    }

    /// `attribute OnErrorEventHandler onerror`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/error_event) · [Specification](https://w3c.github.io/uievents/#event-type-error)
    #[inline]
    pub fn onerror(&self) -> Option<OnErrorEventHandlerNonNull> {
        Js::get_onerror__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute OnErrorEventHandler onerror`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/error_event) · [Specification](https://w3c.github.io/uievents/#event-type-error)
    #[doc(alias = "onerror")]
    #[inline]
    pub fn set_onerror(&self, value: Option<&OnErrorEventHandlerNonNull>) {
        Js::set_onerror__value(js(self), nullable(value))
    }

    /// `attribute EventHandler onfocus`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/focus_event) · [Specification](https://w3c.github.io/uievents/#event-type-focus)
    pub fn onfocus(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onfocus")
    }

    /// `attribute EventHandler onfocus`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/focus_event) · [Specification](https://w3c.github.io/uievents/#event-type-focus)
    #[doc(alias = "onfocus")]
    pub fn set_onfocus(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onfocus", nullable(value))
    }

    /// `attribute EventHandler onformdata`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/formdata_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-formdata)
    pub fn onformdata(&self) -> Option<Function<fn(FormDataEvent)>> {
        property::get(self, "onformdata")
    }

    /// `attribute EventHandler onformdata`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/formdata_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-formdata)
    #[doc(alias = "onformdata")]
    pub fn set_onformdata(&self, value: Option<&Function<fn(FormDataEvent)>>) {
        property::set(self, "onformdata", nullable(value))
    }

    /// `attribute EventHandler oninput`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/input_event) · [Specification](https://w3c.github.io/uievents/#event-type-input)
    pub fn oninput(&self) -> Option<Function<fn(InputEvent)>> {
        property::get(self, "oninput")
    }

    /// `attribute EventHandler oninput`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/input_event) · [Specification](https://w3c.github.io/uievents/#event-type-input)
    #[doc(alias = "oninput")]
    pub fn set_oninput(&self, value: Option<&Function<fn(InputEvent)>>) {
        property::set(self, "oninput", nullable(value))
    }

    /// `attribute EventHandler oninvalid`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/invalid_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-invalid)
    pub fn oninvalid(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oninvalid")
    }

    /// `attribute EventHandler oninvalid`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/invalid_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-invalid)
    #[doc(alias = "oninvalid")]
    pub fn set_oninvalid(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oninvalid", nullable(value))
    }

    /// `attribute EventHandler onkeydown`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/keydown_event) · [Specification](https://w3c.github.io/uievents/#event-type-keydown)
    pub fn onkeydown(&self) -> Option<Function<fn(KeyboardEvent)>> {
        property::get(self, "onkeydown")
    }

    /// `attribute EventHandler onkeydown`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/keydown_event) · [Specification](https://w3c.github.io/uievents/#event-type-keydown)
    #[doc(alias = "onkeydown")]
    pub fn set_onkeydown(&self, value: Option<&Function<fn(KeyboardEvent)>>) {
        property::set(self, "onkeydown", nullable(value))
    }

    /// `attribute EventHandler onkeypress`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Element/keypress_event) · [Specification](https://w3c.github.io/uievents/#event-type-keypress)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Element/keypress_event"]
    pub fn onkeypress(&self) -> Option<Function<fn(KeyboardEvent)>> {
        property::get(self, "onkeypress")
    }

    /// `attribute EventHandler onkeypress`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Element/keypress_event) · [Specification](https://w3c.github.io/uievents/#event-type-keypress)
    #[doc(alias = "onkeypress")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Element/keypress_event"]
    pub fn set_onkeypress(&self, value: Option<&Function<fn(KeyboardEvent)>>) {
        property::set(self, "onkeypress", nullable(value))
    }

    /// `attribute EventHandler onkeyup`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/keyup_event) · [Specification](https://w3c.github.io/uievents/#event-type-keyup)
    pub fn onkeyup(&self) -> Option<Function<fn(KeyboardEvent)>> {
        property::get(self, "onkeyup")
    }

    /// `attribute EventHandler onkeyup`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/keyup_event) · [Specification](https://w3c.github.io/uievents/#event-type-keyup)
    #[doc(alias = "onkeyup")]
    pub fn set_onkeyup(&self, value: Option<&Function<fn(KeyboardEvent)>>) {
        property::set(self, "onkeyup", nullable(value))
    }

    /// `attribute EventHandler onload`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/load_event) · [Specification](https://w3c.github.io/uievents/#event-type-load)
    pub fn onload(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onload")
    }

    /// `attribute EventHandler onload`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/load_event) · [Specification](https://w3c.github.io/uievents/#event-type-load)
    #[doc(alias = "onload")]
    pub fn set_onload(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onload", nullable(value))
    }

    /// `attribute EventHandler onloadeddata`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/loadeddata_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-loadeddata)
    pub fn onloadeddata(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onloadeddata")
    }

    /// `attribute EventHandler onloadeddata`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/loadeddata_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-loadeddata)
    #[doc(alias = "onloadeddata")]
    pub fn set_onloadeddata(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onloadeddata", nullable(value))
    }

    /// `attribute EventHandler onloadedmetadata`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/loadedmetadata_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-loadedmetadata)
    pub fn onloadedmetadata(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onloadedmetadata")
    }

    /// `attribute EventHandler onloadedmetadata`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/loadedmetadata_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-loadedmetadata)
    #[doc(alias = "onloadedmetadata")]
    pub fn set_onloadedmetadata(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onloadedmetadata", nullable(value))
    }

    /// `attribute EventHandler onloadstart`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/loadstart_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-loadstart)
    pub fn onloadstart(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onloadstart")
    }

    /// `attribute EventHandler onloadstart`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/loadstart_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-loadstart)
    #[doc(alias = "onloadstart")]
    pub fn set_onloadstart(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onloadstart", nullable(value))
    }

    /// `attribute EventHandler onmousedown`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mousedown_event) · [Specification](https://w3c.github.io/pointerevents/#mousedown)
    pub fn onmousedown(&self) -> Option<Function<fn(MouseEvent)>> {
        property::get(self, "onmousedown")
    }

    /// `attribute EventHandler onmousedown`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mousedown_event) · [Specification](https://w3c.github.io/pointerevents/#mousedown)
    #[doc(alias = "onmousedown")]
    pub fn set_onmousedown(&self, value: Option<&Function<fn(MouseEvent)>>) {
        property::set(self, "onmousedown", nullable(value))
    }

    /// `attribute EventHandler onmouseenter`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseenter_event) · [Specification](https://w3c.github.io/pointerevents/#mouseenter)
    pub fn onmouseenter(&self) -> Option<Function<fn(MouseEvent)>> {
        property::get(self, "onmouseenter")
    }

    /// `attribute EventHandler onmouseenter`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseenter_event) · [Specification](https://w3c.github.io/pointerevents/#mouseenter)
    #[doc(alias = "onmouseenter")]
    pub fn set_onmouseenter(&self, value: Option<&Function<fn(MouseEvent)>>) {
        property::set(self, "onmouseenter", nullable(value))
    }

    /// `attribute EventHandler onmouseleave`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseleave_event) · [Specification](https://w3c.github.io/pointerevents/#mouseleave)
    pub fn onmouseleave(&self) -> Option<Function<fn(MouseEvent)>> {
        property::get(self, "onmouseleave")
    }

    /// `attribute EventHandler onmouseleave`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseleave_event) · [Specification](https://w3c.github.io/pointerevents/#mouseleave)
    #[doc(alias = "onmouseleave")]
    pub fn set_onmouseleave(&self, value: Option<&Function<fn(MouseEvent)>>) {
        property::set(self, "onmouseleave", nullable(value))
    }

    /// `attribute EventHandler onmousemove`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mousemove_event) · [Specification](https://w3c.github.io/pointerevents/#mousemove)
    pub fn onmousemove(&self) -> Option<Function<fn(MouseEvent)>> {
        property::get(self, "onmousemove")
    }

    /// `attribute EventHandler onmousemove`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mousemove_event) · [Specification](https://w3c.github.io/pointerevents/#mousemove)
    #[doc(alias = "onmousemove")]
    pub fn set_onmousemove(&self, value: Option<&Function<fn(MouseEvent)>>) {
        property::set(self, "onmousemove", nullable(value))
    }

    /// `attribute EventHandler onmouseout`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseout_event) · [Specification](https://w3c.github.io/pointerevents/#mouseout)
    pub fn onmouseout(&self) -> Option<Function<fn(MouseEvent)>> {
        property::get(self, "onmouseout")
    }

    /// `attribute EventHandler onmouseout`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseout_event) · [Specification](https://w3c.github.io/pointerevents/#mouseout)
    #[doc(alias = "onmouseout")]
    pub fn set_onmouseout(&self, value: Option<&Function<fn(MouseEvent)>>) {
        property::set(self, "onmouseout", nullable(value))
    }

    /// `attribute EventHandler onmouseover`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseover_event) · [Specification](https://w3c.github.io/pointerevents/#mouseover)
    pub fn onmouseover(&self) -> Option<Function<fn(MouseEvent)>> {
        property::get(self, "onmouseover")
    }

    /// `attribute EventHandler onmouseover`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseover_event) · [Specification](https://w3c.github.io/pointerevents/#mouseover)
    #[doc(alias = "onmouseover")]
    pub fn set_onmouseover(&self, value: Option<&Function<fn(MouseEvent)>>) {
        property::set(self, "onmouseover", nullable(value))
    }

    /// `attribute EventHandler onmouseup`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseup_event) · [Specification](https://w3c.github.io/pointerevents/#mouseup)
    pub fn onmouseup(&self) -> Option<Function<fn(MouseEvent)>> {
        property::get(self, "onmouseup")
    }

    /// `attribute EventHandler onmouseup`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseup_event) · [Specification](https://w3c.github.io/pointerevents/#mouseup)
    #[doc(alias = "onmouseup")]
    pub fn set_onmouseup(&self, value: Option<&Function<fn(MouseEvent)>>) {
        property::set(self, "onmouseup", nullable(value))
    }

    /// `attribute EventHandler onpaste`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/paste_event) · [Specification](https://w3c.github.io/clipboard-apis/#clipboard-event-paste)
    pub fn onpaste(&self) -> Option<Function<fn(ClipboardEvent)>> {
        property::get(self, "onpaste")
    }

    /// `attribute EventHandler onpaste`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/paste_event) · [Specification](https://w3c.github.io/clipboard-apis/#clipboard-event-paste)
    #[doc(alias = "onpaste")]
    pub fn set_onpaste(&self, value: Option<&Function<fn(ClipboardEvent)>>) {
        property::set(self, "onpaste", nullable(value))
    }

    /// `attribute EventHandler onpause`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/pause_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-pause)
    pub fn onpause(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onpause")
    }

    /// `attribute EventHandler onpause`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/pause_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-pause)
    #[doc(alias = "onpause")]
    pub fn set_onpause(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onpause", nullable(value))
    }

    /// `attribute EventHandler onplay`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/play_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-play)
    pub fn onplay(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onplay")
    }

    /// `attribute EventHandler onplay`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/play_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-play)
    #[doc(alias = "onplay")]
    pub fn set_onplay(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onplay", nullable(value))
    }

    /// `attribute EventHandler onplaying`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/playing_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-playing)
    pub fn onplaying(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onplaying")
    }

    /// `attribute EventHandler onplaying`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/playing_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-playing)
    #[doc(alias = "onplaying")]
    pub fn set_onplaying(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onplaying", nullable(value))
    }

    /// `attribute EventHandler onprogress`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/progress_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-progress)
    pub fn onprogress(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onprogress")
    }

    /// `attribute EventHandler onprogress`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/progress_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-progress)
    #[doc(alias = "onprogress")]
    pub fn set_onprogress(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onprogress", nullable(value))
    }

    /// `attribute EventHandler onratechange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/ratechange_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-ratechange)
    pub fn onratechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onratechange")
    }

    /// `attribute EventHandler onratechange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/ratechange_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-ratechange)
    #[doc(alias = "onratechange")]
    pub fn set_onratechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onratechange", nullable(value))
    }

    /// `attribute EventHandler onreset`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/reset_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-reset)
    pub fn onreset(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onreset")
    }

    /// `attribute EventHandler onreset`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/reset_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-reset)
    #[doc(alias = "onreset")]
    pub fn set_onreset(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onreset", nullable(value))
    }

    /// `attribute EventHandler onresize`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLVideoElement/resize_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-resize)
    pub fn onresize(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onresize")
    }

    /// `attribute EventHandler onresize`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLVideoElement/resize_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-resize)
    #[doc(alias = "onresize")]
    pub fn set_onresize(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onresize", nullable(value))
    }

    /// `attribute EventHandler onscroll`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/scroll_event) · [Specification](https://drafts.csswg.org/cssom-view/#eventdef-document-scroll)
    pub fn onscroll(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onscroll")
    }

    /// `attribute EventHandler onscroll`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/scroll_event) · [Specification](https://drafts.csswg.org/cssom-view/#eventdef-document-scroll)
    #[doc(alias = "onscroll")]
    pub fn set_onscroll(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onscroll", nullable(value))
    }

    /// `attribute EventHandler onscrollend`
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/Element/scrollend_event) · [Specification](https://drafts.csswg.org/cssom-view/#eventdef-document-scrollend)
    pub fn onscrollend(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onscrollend")
    }

    /// `attribute EventHandler onscrollend`
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/Element/scrollend_event) · [Specification](https://drafts.csswg.org/cssom-view/#eventdef-document-scrollend)
    #[doc(alias = "onscrollend")]
    pub fn set_onscrollend(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onscrollend", nullable(value))
    }

    /// `attribute EventHandler onsecuritypolicyviolation`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/securitypolicyviolation_event) · [Specification](https://w3c.github.io/webappsec-csp/#eventdef-globaleventhandlers-securitypolicyviolation)
    pub fn onsecuritypolicyviolation(&self) -> Option<Function<fn(SecurityPolicyViolationEvent)>> {
        property::get(self, "onsecuritypolicyviolation")
    }

    /// `attribute EventHandler onsecuritypolicyviolation`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/securitypolicyviolation_event) · [Specification](https://w3c.github.io/webappsec-csp/#eventdef-globaleventhandlers-securitypolicyviolation)
    #[doc(alias = "onsecuritypolicyviolation")]
    pub fn set_onsecuritypolicyviolation(&self, value: Option<&Function<fn(SecurityPolicyViolationEvent)>>) {
        property::set(self, "onsecuritypolicyviolation", nullable(value))
    }

    /// `attribute EventHandler onseeked`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/seeked_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-seeked)
    pub fn onseeked(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onseeked")
    }

    /// `attribute EventHandler onseeked`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/seeked_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-seeked)
    #[doc(alias = "onseeked")]
    pub fn set_onseeked(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onseeked", nullable(value))
    }

    /// `attribute EventHandler onseeking`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/seeking_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-seeking)
    pub fn onseeking(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onseeking")
    }

    /// `attribute EventHandler onseeking`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/seeking_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-seeking)
    #[doc(alias = "onseeking")]
    pub fn set_onseeking(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onseeking", nullable(value))
    }

    /// `attribute EventHandler onselect`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/select_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-select)
    pub fn onselect(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onselect")
    }

    /// `attribute EventHandler onselect`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/select_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-select)
    #[doc(alias = "onselect")]
    pub fn set_onselect(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onselect", nullable(value))
    }

    /// `attribute EventHandler onslotchange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSlotElement/slotchange_event) · [Specification](https://dom.spec.whatwg.org/#eventdef-htmlslotelement-slotchange)
    pub fn onslotchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onslotchange")
    }

    /// `attribute EventHandler onslotchange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSlotElement/slotchange_event) · [Specification](https://dom.spec.whatwg.org/#eventdef-htmlslotelement-slotchange)
    #[doc(alias = "onslotchange")]
    pub fn set_onslotchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onslotchange", nullable(value))
    }

    /// `attribute EventHandler onstalled`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/stalled_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-stalled)
    pub fn onstalled(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onstalled")
    }

    /// `attribute EventHandler onstalled`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/stalled_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-stalled)
    #[doc(alias = "onstalled")]
    pub fn set_onstalled(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onstalled", nullable(value))
    }

    /// `attribute EventHandler onsubmit`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/submit_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-submit)
    pub fn onsubmit(&self) -> Option<Function<fn(SubmitEvent)>> {
        property::get(self, "onsubmit")
    }

    /// `attribute EventHandler onsubmit`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/submit_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-submit)
    #[doc(alias = "onsubmit")]
    pub fn set_onsubmit(&self, value: Option<&Function<fn(SubmitEvent)>>) {
        property::set(self, "onsubmit", nullable(value))
    }

    /// `attribute EventHandler onsuspend`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/suspend_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-suspend)
    pub fn onsuspend(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onsuspend")
    }

    /// `attribute EventHandler onsuspend`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/suspend_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-suspend)
    #[doc(alias = "onsuspend")]
    pub fn set_onsuspend(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onsuspend", nullable(value))
    }

    /// `attribute EventHandler ontimeupdate`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/timeupdate_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-timeupdate)
    pub fn ontimeupdate(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ontimeupdate")
    }

    /// `attribute EventHandler ontimeupdate`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/timeupdate_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-timeupdate)
    #[doc(alias = "ontimeupdate")]
    pub fn set_ontimeupdate(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ontimeupdate", nullable(value))
    }

    /// `attribute EventHandler ontoggle`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/toggle_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-toggle)
    pub fn ontoggle(&self) -> Option<Function<fn(ToggleEvent)>> {
        property::get(self, "ontoggle")
    }

    /// `attribute EventHandler ontoggle`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/toggle_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-toggle)
    #[doc(alias = "ontoggle")]
    pub fn set_ontoggle(&self, value: Option<&Function<fn(ToggleEvent)>>) {
        property::set(self, "ontoggle", nullable(value))
    }

    /// `attribute EventHandler onvolumechange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/volumechange_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-volumechange)
    pub fn onvolumechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onvolumechange")
    }

    /// `attribute EventHandler onvolumechange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/volumechange_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-volumechange)
    #[doc(alias = "onvolumechange")]
    pub fn set_onvolumechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onvolumechange", nullable(value))
    }

    /// `attribute EventHandler onwaiting`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/waiting_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-waiting)
    pub fn onwaiting(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onwaiting")
    }

    /// `attribute EventHandler onwaiting`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/waiting_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-waiting)
    #[doc(alias = "onwaiting")]
    pub fn set_onwaiting(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onwaiting", nullable(value))
    }

    /// `attribute EventHandler onwebkitanimationend`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationend_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationend)
    pub fn onwebkitanimationend(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onwebkitanimationend")
    }

    /// `attribute EventHandler onwebkitanimationend`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationend_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationend)
    #[doc(alias = "onwebkitanimationend")]
    pub fn set_onwebkitanimationend(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onwebkitanimationend", nullable(value))
    }

    /// `attribute EventHandler onwebkitanimationiteration`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationiteration_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationiteration)
    pub fn onwebkitanimationiteration(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onwebkitanimationiteration")
    }

    /// `attribute EventHandler onwebkitanimationiteration`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationiteration_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationiteration)
    #[doc(alias = "onwebkitanimationiteration")]
    pub fn set_onwebkitanimationiteration(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onwebkitanimationiteration", nullable(value))
    }

    /// `attribute EventHandler onwebkitanimationstart`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationstart_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationstart)
    pub fn onwebkitanimationstart(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onwebkitanimationstart")
    }

    /// `attribute EventHandler onwebkitanimationstart`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationstart_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationstart)
    #[doc(alias = "onwebkitanimationstart")]
    pub fn set_onwebkitanimationstart(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onwebkitanimationstart", nullable(value))
    }

    /// `attribute EventHandler onwebkittransitionend`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Element/transitionend_event) · [Specification](https://drafts.csswg.org/css-transitions/#transitionend)
    pub fn onwebkittransitionend(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onwebkittransitionend")
    }

    /// `attribute EventHandler onwebkittransitionend`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Element/transitionend_event) · [Specification](https://drafts.csswg.org/css-transitions/#transitionend)
    #[doc(alias = "onwebkittransitionend")]
    pub fn set_onwebkittransitionend(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onwebkittransitionend", nullable(value))
    }

    /// `attribute EventHandler onwheel`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/wheel_event) · [Specification](https://w3c.github.io/pointerevents/#wheel)
    pub fn onwheel(&self) -> Option<Function<fn(WheelEvent)>> {
        property::get(self, "onwheel")
    }

    /// `attribute EventHandler onwheel`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/wheel_event) · [Specification](https://w3c.github.io/pointerevents/#wheel)
    #[doc(alias = "onwheel")]
    pub fn set_onwheel(&self, value: Option<&Function<fn(WheelEvent)>>) {
        property::set(self, "onwheel", nullable(value))
    }

    /// `attribute EventHandler onanimationstart`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationstart_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationstart)
    pub fn onanimationstart(&self) -> Option<Function<fn(AnimationEvent)>> {
        property::get(self, "onanimationstart")
    }

    /// `attribute EventHandler onanimationstart`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationstart_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationstart)
    #[doc(alias = "onanimationstart")]
    pub fn set_onanimationstart(&self, value: Option<&Function<fn(AnimationEvent)>>) {
        property::set(self, "onanimationstart", nullable(value))
    }

    /// `attribute EventHandler onanimationiteration`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationiteration_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationiteration)
    pub fn onanimationiteration(&self) -> Option<Function<fn(AnimationEvent)>> {
        property::get(self, "onanimationiteration")
    }

    /// `attribute EventHandler onanimationiteration`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationiteration_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationiteration)
    #[doc(alias = "onanimationiteration")]
    pub fn set_onanimationiteration(&self, value: Option<&Function<fn(AnimationEvent)>>) {
        property::set(self, "onanimationiteration", nullable(value))
    }

    /// `attribute EventHandler onanimationend`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationend_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationend)
    pub fn onanimationend(&self) -> Option<Function<fn(AnimationEvent)>> {
        property::get(self, "onanimationend")
    }

    /// `attribute EventHandler onanimationend`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationend_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationend)
    #[doc(alias = "onanimationend")]
    pub fn set_onanimationend(&self, value: Option<&Function<fn(AnimationEvent)>>) {
        property::set(self, "onanimationend", nullable(value))
    }

    /// `attribute EventHandler onanimationcancel`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationcancel_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationcancel)
    pub fn onanimationcancel(&self) -> Option<Function<fn(AnimationEvent)>> {
        property::get(self, "onanimationcancel")
    }

    /// `attribute EventHandler onanimationcancel`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationcancel_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationcancel)
    #[doc(alias = "onanimationcancel")]
    pub fn set_onanimationcancel(&self, value: Option<&Function<fn(AnimationEvent)>>) {
        property::set(self, "onanimationcancel", nullable(value))
    }

    /// `attribute EventHandler onsnapchanged`
    #[cfg(feature = "experimental")]
    pub fn onsnapchanged(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onsnapchanged")
    }

    /// `attribute EventHandler onsnapchanged`
    #[doc(alias = "onsnapchanged")]
    #[cfg(feature = "experimental")]
    pub fn set_onsnapchanged(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onsnapchanged", nullable(value))
    }

    /// `attribute EventHandler onsnapchanging`
    #[cfg(feature = "experimental")]
    pub fn onsnapchanging(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onsnapchanging")
    }

    /// `attribute EventHandler onsnapchanging`
    #[doc(alias = "onsnapchanging")]
    #[cfg(feature = "experimental")]
    pub fn set_onsnapchanging(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onsnapchanging", nullable(value))
    }

    /// `attribute EventHandler ontransitionrun`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/transitionrun_event) · [Specification](https://drafts.csswg.org/css-transitions/#transitionrun)
    pub fn ontransitionrun(&self) -> Option<Function<fn(TransitionEvent)>> {
        property::get(self, "ontransitionrun")
    }

    /// `attribute EventHandler ontransitionrun`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/transitionrun_event) · [Specification](https://drafts.csswg.org/css-transitions/#transitionrun)
    #[doc(alias = "ontransitionrun")]
    pub fn set_ontransitionrun(&self, value: Option<&Function<fn(TransitionEvent)>>) {
        property::set(self, "ontransitionrun", nullable(value))
    }

    /// `attribute EventHandler ontransitionstart`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/transitionstart_event) · [Specification](https://drafts.csswg.org/css-transitions/#transitionstart)
    pub fn ontransitionstart(&self) -> Option<Function<fn(TransitionEvent)>> {
        property::get(self, "ontransitionstart")
    }

    /// `attribute EventHandler ontransitionstart`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/transitionstart_event) · [Specification](https://drafts.csswg.org/css-transitions/#transitionstart)
    #[doc(alias = "ontransitionstart")]
    pub fn set_ontransitionstart(&self, value: Option<&Function<fn(TransitionEvent)>>) {
        property::set(self, "ontransitionstart", nullable(value))
    }

    /// `attribute EventHandler ontransitionend`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/transitionend_event) · [Specification](https://drafts.csswg.org/css-transitions/#transitionend)
    pub fn ontransitionend(&self) -> Option<Function<fn(TransitionEvent)>> {
        property::get(self, "ontransitionend")
    }

    /// `attribute EventHandler ontransitionend`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/transitionend_event) · [Specification](https://drafts.csswg.org/css-transitions/#transitionend)
    #[doc(alias = "ontransitionend")]
    pub fn set_ontransitionend(&self, value: Option<&Function<fn(TransitionEvent)>>) {
        property::set(self, "ontransitionend", nullable(value))
    }

    /// `attribute EventHandler ontransitioncancel`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/transitioncancel_event) · [Specification](https://drafts.csswg.org/css-transitions/#transitioncancel)
    pub fn ontransitioncancel(&self) -> Option<Function<fn(TransitionEvent)>> {
        property::get(self, "ontransitioncancel")
    }

    /// `attribute EventHandler ontransitioncancel`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/transitioncancel_event) · [Specification](https://drafts.csswg.org/css-transitions/#transitioncancel)
    #[doc(alias = "ontransitioncancel")]
    pub fn set_ontransitioncancel(&self, value: Option<&Function<fn(TransitionEvent)>>) {
        property::set(self, "ontransitioncancel", nullable(value))
    }

    /// `attribute EventHandler onfencedtreeclick`
    #[cfg(feature = "experimental")]
    pub fn onfencedtreeclick(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onfencedtreeclick")
    }

    /// `attribute EventHandler onfencedtreeclick`
    #[doc(alias = "onfencedtreeclick")]
    #[cfg(feature = "experimental")]
    pub fn set_onfencedtreeclick(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onfencedtreeclick", nullable(value))
    }

    /// `attribute EventHandler onpointerover`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerover_event) · [Specification](https://w3c.github.io/pointerevents/#pointerover)
    pub fn onpointerover(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointerover")
    }

    /// `attribute EventHandler onpointerover`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerover_event) · [Specification](https://w3c.github.io/pointerevents/#pointerover)
    #[doc(alias = "onpointerover")]
    pub fn set_onpointerover(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointerover", nullable(value))
    }

    /// `attribute EventHandler onpointerenter`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerenter_event) · [Specification](https://w3c.github.io/pointerevents/#pointerenter)
    pub fn onpointerenter(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointerenter")
    }

    /// `attribute EventHandler onpointerenter`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerenter_event) · [Specification](https://w3c.github.io/pointerevents/#pointerenter)
    #[doc(alias = "onpointerenter")]
    pub fn set_onpointerenter(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointerenter", nullable(value))
    }

    /// `attribute EventHandler onpointerdown`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerdown_event) · [Specification](https://w3c.github.io/pointerevents/#pointerdown)
    pub fn onpointerdown(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointerdown")
    }

    /// `attribute EventHandler onpointerdown`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerdown_event) · [Specification](https://w3c.github.io/pointerevents/#pointerdown)
    #[doc(alias = "onpointerdown")]
    pub fn set_onpointerdown(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointerdown", nullable(value))
    }

    /// `attribute EventHandler onpointermove`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointermove_event) · [Specification](https://w3c.github.io/pointerevents/#pointermove)
    pub fn onpointermove(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointermove")
    }

    /// `attribute EventHandler onpointermove`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointermove_event) · [Specification](https://w3c.github.io/pointerevents/#pointermove)
    #[doc(alias = "onpointermove")]
    pub fn set_onpointermove(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointermove", nullable(value))
    }

    /// `attribute EventHandler onpointerrawupdate`
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerrawupdate_event) · [Specification](https://w3c.github.io/pointerevents/#pointerrawupdate)
    pub fn onpointerrawupdate(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointerrawupdate")
    }

    /// `attribute EventHandler onpointerrawupdate`
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerrawupdate_event) · [Specification](https://w3c.github.io/pointerevents/#pointerrawupdate)
    #[doc(alias = "onpointerrawupdate")]
    pub fn set_onpointerrawupdate(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointerrawupdate", nullable(value))
    }

    /// `attribute EventHandler onpointerup`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerup_event) · [Specification](https://w3c.github.io/pointerevents/#pointerup)
    pub fn onpointerup(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointerup")
    }

    /// `attribute EventHandler onpointerup`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerup_event) · [Specification](https://w3c.github.io/pointerevents/#pointerup)
    #[doc(alias = "onpointerup")]
    pub fn set_onpointerup(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointerup", nullable(value))
    }

    /// `attribute EventHandler onpointercancel`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointercancel_event) · [Specification](https://w3c.github.io/pointerevents/#pointercancel)
    pub fn onpointercancel(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointercancel")
    }

    /// `attribute EventHandler onpointercancel`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointercancel_event) · [Specification](https://w3c.github.io/pointerevents/#pointercancel)
    #[doc(alias = "onpointercancel")]
    pub fn set_onpointercancel(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointercancel", nullable(value))
    }

    /// `attribute EventHandler onpointerout`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerout_event) · [Specification](https://w3c.github.io/pointerevents/#pointerout)
    pub fn onpointerout(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointerout")
    }

    /// `attribute EventHandler onpointerout`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerout_event) · [Specification](https://w3c.github.io/pointerevents/#pointerout)
    #[doc(alias = "onpointerout")]
    pub fn set_onpointerout(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointerout", nullable(value))
    }

    /// `attribute EventHandler onpointerleave`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerleave_event) · [Specification](https://w3c.github.io/pointerevents/#pointerleave)
    pub fn onpointerleave(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointerleave")
    }

    /// `attribute EventHandler onpointerleave`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerleave_event) · [Specification](https://w3c.github.io/pointerevents/#pointerleave)
    #[doc(alias = "onpointerleave")]
    pub fn set_onpointerleave(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointerleave", nullable(value))
    }

    /// `attribute EventHandler ongotpointercapture`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/gotpointercapture_event) · [Specification](https://w3c.github.io/pointerevents/#gotpointercapture)
    pub fn ongotpointercapture(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "ongotpointercapture")
    }

    /// `attribute EventHandler ongotpointercapture`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/gotpointercapture_event) · [Specification](https://w3c.github.io/pointerevents/#gotpointercapture)
    #[doc(alias = "ongotpointercapture")]
    pub fn set_ongotpointercapture(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "ongotpointercapture", nullable(value))
    }

    /// `attribute EventHandler onlostpointercapture`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/lostpointercapture_event) · [Specification](https://w3c.github.io/pointerevents/#lostpointercapture)
    pub fn onlostpointercapture(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onlostpointercapture")
    }

    /// `attribute EventHandler onlostpointercapture`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/lostpointercapture_event) · [Specification](https://w3c.github.io/pointerevents/#lostpointercapture)
    #[doc(alias = "onlostpointercapture")]
    pub fn set_onlostpointercapture(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onlostpointercapture", nullable(value))
    }

    /// `attribute EventHandler onselectstart`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Node/selectstart_event) · [Specification](https://w3c.github.io/selection-api/#selectstart-event)
    pub fn onselectstart(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onselectstart")
    }

    /// `attribute EventHandler onselectstart`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Node/selectstart_event) · [Specification](https://w3c.github.io/selection-api/#selectstart-event)
    #[doc(alias = "onselectstart")]
    pub fn set_onselectstart(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onselectstart", nullable(value))
    }

    /// `attribute EventHandler onselectionchange`
    ///
    /// Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/selectionchange_event) · [Specification](https://w3c.github.io/selection-api/#selectionchange-event)
    pub fn onselectionchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onselectionchange")
    }

    /// `attribute EventHandler onselectionchange`
    ///
    /// Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/selectionchange_event) · [Specification](https://w3c.github.io/selection-api/#selectionchange-event)
    #[doc(alias = "onselectionchange")]
    pub fn set_onselectionchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onselectionchange", nullable(value))
    }

    /// `attribute EventHandler ontouchstart`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/touchstart_event) · [Specification](https://w3c.github.io/touch-events/#event-touchstart)
    pub fn ontouchstart(&self) -> Option<Function<fn(TouchEvent)>> {
        property::get(self, "ontouchstart")
    }

    /// `attribute EventHandler ontouchstart`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/touchstart_event) · [Specification](https://w3c.github.io/touch-events/#event-touchstart)
    #[doc(alias = "ontouchstart")]
    pub fn set_ontouchstart(&self, value: Option<&Function<fn(TouchEvent)>>) {
        property::set(self, "ontouchstart", nullable(value))
    }

    /// `attribute EventHandler ontouchend`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/touchend_event) · [Specification](https://w3c.github.io/touch-events/#event-touchend)
    pub fn ontouchend(&self) -> Option<Function<fn(TouchEvent)>> {
        property::get(self, "ontouchend")
    }

    /// `attribute EventHandler ontouchend`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/touchend_event) · [Specification](https://w3c.github.io/touch-events/#event-touchend)
    #[doc(alias = "ontouchend")]
    pub fn set_ontouchend(&self, value: Option<&Function<fn(TouchEvent)>>) {
        property::set(self, "ontouchend", nullable(value))
    }

    /// `attribute EventHandler ontouchmove`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/touchmove_event) · [Specification](https://w3c.github.io/touch-events/#event-touchmove)
    pub fn ontouchmove(&self) -> Option<Function<fn(TouchEvent)>> {
        property::get(self, "ontouchmove")
    }

    /// `attribute EventHandler ontouchmove`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/touchmove_event) · [Specification](https://w3c.github.io/touch-events/#event-touchmove)
    #[doc(alias = "ontouchmove")]
    pub fn set_ontouchmove(&self, value: Option<&Function<fn(TouchEvent)>>) {
        property::set(self, "ontouchmove", nullable(value))
    }

    /// `attribute EventHandler ontouchcancel`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/touchcancel_event) · [Specification](https://w3c.github.io/touch-events/#event-touchcancel)
    pub fn ontouchcancel(&self) -> Option<Function<fn(TouchEvent)>> {
        property::get(self, "ontouchcancel")
    }

    /// `attribute EventHandler ontouchcancel`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/touchcancel_event) · [Specification](https://w3c.github.io/touch-events/#event-touchcancel)
    #[doc(alias = "ontouchcancel")]
    pub fn set_ontouchcancel(&self, value: Option<&Function<fn(TouchEvent)>>) {
        property::set(self, "ontouchcancel", nullable(value))
    }

    /// `attribute EventHandler onbeforexrselect`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/beforexrselect_event) · [Specification](https://immersive-web.github.io/dom-overlays/#onbeforexrselect)
    #[cfg(feature = "experimental")]
    pub fn onbeforexrselect(&self) -> Option<Function<fn(XrSessionEvent)>> {
        property::get(self, "onbeforexrselect")
    }

    /// `attribute EventHandler onbeforexrselect`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/beforexrselect_event) · [Specification](https://immersive-web.github.io/dom-overlays/#onbeforexrselect)
    #[doc(alias = "onbeforexrselect")]
    #[cfg(feature = "experimental")]
    pub fn set_onbeforexrselect(&self, value: Option<&Function<fn(XrSessionEvent)>>) {
        property::set(self, "onbeforexrselect", nullable(value))
    }
}

impl HtmlBodyElement {
    /// `attribute EventHandler onafterprint`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/afterprint_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-afterprint)
    pub fn onafterprint(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onafterprint")
    }

    /// `attribute EventHandler onafterprint`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/afterprint_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-afterprint)
    #[doc(alias = "onafterprint")]
    pub fn set_onafterprint(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onafterprint", nullable(value))
    }

    /// `attribute EventHandler onbeforeprint`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/beforeprint_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-beforeprint)
    pub fn onbeforeprint(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onbeforeprint")
    }

    /// `attribute EventHandler onbeforeprint`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/beforeprint_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-beforeprint)
    #[doc(alias = "onbeforeprint")]
    pub fn set_onbeforeprint(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onbeforeprint", nullable(value))
    }

    /// `attribute OnBeforeUnloadEventHandler onbeforeunload`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/beforeunload_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-beforeunload)
    #[inline]
    pub fn onbeforeunload(&self) -> Option<OnBeforeUnloadEventHandlerNonNull> {
        Js::get_onbeforeunload__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute OnBeforeUnloadEventHandler onbeforeunload`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/beforeunload_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-beforeunload)
    #[doc(alias = "onbeforeunload")]
    #[inline]
    pub fn set_onbeforeunload(&self, value: Option<&OnBeforeUnloadEventHandlerNonNull>) {
        Js::set_onbeforeunload__value(js(self), nullable(value))
    }

    /// `attribute EventHandler onhashchange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/hashchange_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-hashchange)
    pub fn onhashchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onhashchange")
    }

    /// `attribute EventHandler onhashchange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/hashchange_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-hashchange)
    #[doc(alias = "onhashchange")]
    pub fn set_onhashchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onhashchange", nullable(value))
    }

    /// `attribute EventHandler onlanguagechange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/languagechange_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-languagechange)
    pub fn onlanguagechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onlanguagechange")
    }

    /// `attribute EventHandler onlanguagechange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/languagechange_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-languagechange)
    #[doc(alias = "onlanguagechange")]
    pub fn set_onlanguagechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onlanguagechange", nullable(value))
    }

    /// `attribute EventHandler onmessage`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/message_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-message)
    pub fn onmessage(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onmessage")
    }

    /// `attribute EventHandler onmessage`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/message_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-message)
    #[doc(alias = "onmessage")]
    pub fn set_onmessage(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onmessage", nullable(value))
    }

    /// `attribute EventHandler onmessageerror`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/messageerror_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-messageerror)
    pub fn onmessageerror(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onmessageerror")
    }

    /// `attribute EventHandler onmessageerror`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/messageerror_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-messageerror)
    #[doc(alias = "onmessageerror")]
    pub fn set_onmessageerror(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onmessageerror", nullable(value))
    }

    /// `attribute EventHandler onoffline`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/offline_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-offline)
    pub fn onoffline(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onoffline")
    }

    /// `attribute EventHandler onoffline`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/offline_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-offline)
    #[doc(alias = "onoffline")]
    pub fn set_onoffline(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onoffline", nullable(value))
    }

    /// `attribute EventHandler ononline`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/online_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-online)
    pub fn ononline(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ononline")
    }

    /// `attribute EventHandler ononline`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/online_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-online)
    #[doc(alias = "ononline")]
    pub fn set_ononline(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ononline", nullable(value))
    }

    /// `attribute EventHandler onpagehide`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/pagehide_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-pagehide)
    pub fn onpagehide(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onpagehide")
    }

    /// `attribute EventHandler onpagehide`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/pagehide_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-pagehide)
    #[doc(alias = "onpagehide")]
    pub fn set_onpagehide(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onpagehide", nullable(value))
    }

    /// `attribute EventHandler onpagereveal`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/pagereveal_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-pagereveal)
    pub fn onpagereveal(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onpagereveal")
    }

    /// `attribute EventHandler onpagereveal`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/pagereveal_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-pagereveal)
    #[doc(alias = "onpagereveal")]
    pub fn set_onpagereveal(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onpagereveal", nullable(value))
    }

    /// `attribute EventHandler onpageshow`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/pageshow_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-pageshow)
    pub fn onpageshow(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onpageshow")
    }

    /// `attribute EventHandler onpageshow`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/pageshow_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-pageshow)
    #[doc(alias = "onpageshow")]
    pub fn set_onpageshow(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onpageshow", nullable(value))
    }

    /// `attribute EventHandler onpageswap`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/pageswap_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-pageswap)
    pub fn onpageswap(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onpageswap")
    }

    /// `attribute EventHandler onpageswap`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/pageswap_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-pageswap)
    #[doc(alias = "onpageswap")]
    pub fn set_onpageswap(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onpageswap", nullable(value))
    }

    /// `attribute EventHandler onpopstate`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/popstate_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-popstate)
    pub fn onpopstate(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onpopstate")
    }

    /// `attribute EventHandler onpopstate`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/popstate_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-popstate)
    #[doc(alias = "onpopstate")]
    pub fn set_onpopstate(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onpopstate", nullable(value))
    }

    /// `attribute EventHandler onrejectionhandled`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Window/rejectionhandled_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#unhandled-promise-rejections)
    pub fn onrejectionhandled(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onrejectionhandled")
    }

    /// `attribute EventHandler onrejectionhandled`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Window/rejectionhandled_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#unhandled-promise-rejections)
    #[doc(alias = "onrejectionhandled")]
    pub fn set_onrejectionhandled(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onrejectionhandled", nullable(value))
    }

    /// `attribute EventHandler onstorage`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/storage_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-storage)
    pub fn onstorage(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onstorage")
    }

    /// `attribute EventHandler onstorage`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/storage_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-storage)
    #[doc(alias = "onstorage")]
    pub fn set_onstorage(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onstorage", nullable(value))
    }

    /// `attribute EventHandler onunhandledrejection`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Window/unhandledrejection_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-unhandledrejection)
    pub fn onunhandledrejection(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onunhandledrejection")
    }

    /// `attribute EventHandler onunhandledrejection`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Window/unhandledrejection_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-unhandledrejection)
    #[doc(alias = "onunhandledrejection")]
    pub fn set_onunhandledrejection(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onunhandledrejection", nullable(value))
    }

    /// `attribute EventHandler onunload`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Window/unload_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-unload)
    pub fn onunload(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onunload")
    }

    /// `attribute EventHandler onunload`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Window/unload_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-unload)
    #[doc(alias = "onunload")]
    pub fn set_onunload(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onunload", nullable(value))
    }

    /// `attribute EventHandler ongamepadconnected`
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/Window/gamepadconnected_event) · [Specification](https://w3c.github.io/gamepad/#event-gamepadconnected)
    pub fn ongamepadconnected(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ongamepadconnected")
    }

    /// `attribute EventHandler ongamepadconnected`
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/Window/gamepadconnected_event) · [Specification](https://w3c.github.io/gamepad/#event-gamepadconnected)
    #[doc(alias = "ongamepadconnected")]
    pub fn set_ongamepadconnected(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ongamepadconnected", nullable(value))
    }

    /// `attribute EventHandler ongamepaddisconnected`
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/Window/gamepaddisconnected_event) · [Specification](https://w3c.github.io/gamepad/#event-gamepaddisconnected)
    pub fn ongamepaddisconnected(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ongamepaddisconnected")
    }

    /// `attribute EventHandler ongamepaddisconnected`
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/Window/gamepaddisconnected_event) · [Specification](https://w3c.github.io/gamepad/#event-gamepaddisconnected)
    #[doc(alias = "ongamepaddisconnected")]
    pub fn set_ongamepaddisconnected(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ongamepaddisconnected", nullable(value))
    }

    /// `attribute EventHandler onportalactivate`
    #[cfg(feature = "experimental")]
    pub fn onportalactivate(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onportalactivate")
    }

    /// `attribute EventHandler onportalactivate`
    #[doc(alias = "onportalactivate")]
    #[cfg(feature = "experimental")]
    pub fn set_onportalactivate(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onportalactivate", nullable(value))
    }
}

impl Window {
    /// `attribute EventHandler onappinstalled`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/appinstalled_event) · [Specification](https://wicg.github.io/manifest-incubations/#dom-window-onappinstalled)
    #[cfg(feature = "experimental")]
    pub fn onappinstalled(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onappinstalled")
    }

    /// `attribute EventHandler onappinstalled`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/appinstalled_event) · [Specification](https://wicg.github.io/manifest-incubations/#dom-window-onappinstalled)
    #[doc(alias = "onappinstalled")]
    #[cfg(feature = "experimental")]
    pub fn set_onappinstalled(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onappinstalled", nullable(value))
    }

    /// `attribute EventHandler onbeforeinstallprompt`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/beforeinstallprompt_event) · [Specification](https://wicg.github.io/manifest-incubations/#onbeforeinstallprompt-attribute)
    #[cfg(feature = "experimental")]
    pub fn onbeforeinstallprompt(&self) -> Option<Function<fn(BeforeInstallPromptEvent)>> {
        property::get(self, "onbeforeinstallprompt")
    }

    /// `attribute EventHandler onbeforeinstallprompt`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/beforeinstallprompt_event) · [Specification](https://wicg.github.io/manifest-incubations/#onbeforeinstallprompt-attribute)
    #[doc(alias = "onbeforeinstallprompt")]
    #[cfg(feature = "experimental")]
    pub fn set_onbeforeinstallprompt(&self, value: Option<&Function<fn(BeforeInstallPromptEvent)>>) {
        property::set(self, "onbeforeinstallprompt", nullable(value))
    }

    /// `attribute EventHandler onabort`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/abort_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-abort)
    pub fn onabort(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onabort")
    }

    /// `attribute EventHandler onabort`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/abort_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-abort)
    #[doc(alias = "onabort")]
    pub fn set_onabort(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onabort", nullable(value))
    }

    /// `attribute EventHandler onauxclick`
    ///
    /// Baseline: newly available since 2024-12. [MDN](https://developer.mozilla.org/docs/Web/API/Element/auxclick_event) · [Specification](https://w3c.github.io/pointerevents/#auxclick)
    pub fn onauxclick(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onauxclick")
    }

    /// `attribute EventHandler onauxclick`
    ///
    /// Baseline: newly available since 2024-12. [MDN](https://developer.mozilla.org/docs/Web/API/Element/auxclick_event) · [Specification](https://w3c.github.io/pointerevents/#auxclick)
    #[doc(alias = "onauxclick")]
    pub fn set_onauxclick(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onauxclick", nullable(value))
    }

    /// `attribute EventHandler onbeforeinput`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/beforeinput_event) · [Specification](https://w3c.github.io/uievents/#event-type-beforeinput)
    pub fn onbeforeinput(&self) -> Option<Function<fn(InputEvent)>> {
        property::get(self, "onbeforeinput")
    }

    /// `attribute EventHandler onbeforeinput`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/beforeinput_event) · [Specification](https://w3c.github.io/uievents/#event-type-beforeinput)
    #[doc(alias = "onbeforeinput")]
    pub fn set_onbeforeinput(&self, value: Option<&Function<fn(InputEvent)>>) {
        property::set(self, "onbeforeinput", nullable(value))
    }

    /// `attribute EventHandler onbeforematch`
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/Element/beforematch_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-beforematch)
    pub fn onbeforematch(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onbeforematch")
    }

    /// `attribute EventHandler onbeforematch`
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/Element/beforematch_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-beforematch)
    #[doc(alias = "onbeforematch")]
    pub fn set_onbeforematch(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onbeforematch", nullable(value))
    }

    /// `attribute EventHandler onbeforetoggle`
    ///
    /// Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/beforetoggle_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-beforetoggle)
    pub fn onbeforetoggle(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onbeforetoggle")
    }

    /// `attribute EventHandler onbeforetoggle`
    ///
    /// Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/beforetoggle_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-beforetoggle)
    #[doc(alias = "onbeforetoggle")]
    pub fn set_onbeforetoggle(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onbeforetoggle", nullable(value))
    }

    /// `attribute EventHandler onblur`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/blur_event) · [Specification](https://w3c.github.io/uievents/#event-type-blur)
    pub fn onblur(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onblur")
    }

    /// `attribute EventHandler onblur`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/blur_event) · [Specification](https://w3c.github.io/uievents/#event-type-blur)
    #[doc(alias = "onblur")]
    pub fn set_onblur(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onblur", nullable(value))
    }

    /// `attribute EventHandler oncancel`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/cancel_event) · [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlcameraelement-oncancel)
    pub fn oncancel(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncancel")
    }

    /// `attribute EventHandler oncancel`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/cancel_event) · [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlcameraelement-oncancel)
    #[doc(alias = "oncancel")]
    pub fn set_oncancel(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncancel", nullable(value))
    }

    /// `attribute EventHandler oncanplay`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/canplay_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-canplay)
    pub fn oncanplay(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncanplay")
    }

    /// `attribute EventHandler oncanplay`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/canplay_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-canplay)
    #[doc(alias = "oncanplay")]
    pub fn set_oncanplay(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncanplay", nullable(value))
    }

    /// `attribute EventHandler oncanplaythrough`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/canplaythrough_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-canplaythrough)
    pub fn oncanplaythrough(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncanplaythrough")
    }

    /// `attribute EventHandler oncanplaythrough`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/canplaythrough_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-canplaythrough)
    #[doc(alias = "oncanplaythrough")]
    pub fn set_oncanplaythrough(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncanplaythrough", nullable(value))
    }

    /// `attribute EventHandler onchange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/change_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-change)
    pub fn onchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onchange")
    }

    /// `attribute EventHandler onchange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/change_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-change)
    #[doc(alias = "onchange")]
    pub fn set_onchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onchange", nullable(value))
    }

    /// `attribute EventHandler onclick`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/click_event) · [Specification](https://w3c.github.io/pointerevents/#click)
    pub fn onclick(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onclick")
    }

    /// `attribute EventHandler onclick`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/click_event) · [Specification](https://w3c.github.io/pointerevents/#click)
    #[doc(alias = "onclick")]
    pub fn set_onclick(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onclick", nullable(value))
    }

    /// `attribute EventHandler onclose`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/close_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-close)
    pub fn onclose(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onclose")
    }

    /// `attribute EventHandler onclose`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/close_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-close)
    #[doc(alias = "onclose")]
    pub fn set_onclose(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onclose", nullable(value))
    }

    /// `attribute EventHandler oncommand`
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/command_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-command)
    pub fn oncommand(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncommand")
    }

    /// `attribute EventHandler oncommand`
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/command_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-command)
    #[doc(alias = "oncommand")]
    pub fn set_oncommand(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncommand", nullable(value))
    }

    /// `attribute EventHandler oncontextlost`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLCanvasElement/contextlost_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-contextlost)
    pub fn oncontextlost(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncontextlost")
    }

    /// `attribute EventHandler oncontextlost`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLCanvasElement/contextlost_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-contextlost)
    #[doc(alias = "oncontextlost")]
    pub fn set_oncontextlost(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncontextlost", nullable(value))
    }

    /// `attribute EventHandler oncontextmenu`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/contextmenu_event) · [Specification](https://w3c.github.io/pointerevents/#contextmenu)
    pub fn oncontextmenu(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "oncontextmenu")
    }

    /// `attribute EventHandler oncontextmenu`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/contextmenu_event) · [Specification](https://w3c.github.io/pointerevents/#contextmenu)
    #[doc(alias = "oncontextmenu")]
    pub fn set_oncontextmenu(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "oncontextmenu", nullable(value))
    }

    /// `attribute EventHandler oncontextrestored`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLCanvasElement/contextrestored_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-contextrestored)
    pub fn oncontextrestored(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncontextrestored")
    }

    /// `attribute EventHandler oncontextrestored`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLCanvasElement/contextrestored_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-contextrestored)
    #[doc(alias = "oncontextrestored")]
    pub fn set_oncontextrestored(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncontextrestored", nullable(value))
    }

    /// `attribute EventHandler oncopy`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/copy_event) · [Specification](https://w3c.github.io/clipboard-apis/#clipboard-event-copy)
    pub fn oncopy(&self) -> Option<Function<fn(ClipboardEvent)>> {
        property::get(self, "oncopy")
    }

    /// `attribute EventHandler oncopy`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/copy_event) · [Specification](https://w3c.github.io/clipboard-apis/#clipboard-event-copy)
    #[doc(alias = "oncopy")]
    pub fn set_oncopy(&self, value: Option<&Function<fn(ClipboardEvent)>>) {
        property::set(self, "oncopy", nullable(value))
    }

    /// `attribute EventHandler oncuechange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTrackElement/cuechange_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-cuechange)
    pub fn oncuechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncuechange")
    }

    /// `attribute EventHandler oncuechange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTrackElement/cuechange_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-cuechange)
    #[doc(alias = "oncuechange")]
    pub fn set_oncuechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncuechange", nullable(value))
    }

    /// `attribute EventHandler oncut`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/cut_event) · [Specification](https://w3c.github.io/clipboard-apis/#clipboard-event-cut)
    pub fn oncut(&self) -> Option<Function<fn(ClipboardEvent)>> {
        property::get(self, "oncut")
    }

    /// `attribute EventHandler oncut`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/cut_event) · [Specification](https://w3c.github.io/clipboard-apis/#clipboard-event-cut)
    #[doc(alias = "oncut")]
    pub fn set_oncut(&self, value: Option<&Function<fn(ClipboardEvent)>>) {
        property::set(self, "oncut", nullable(value))
    }

    /// `attribute EventHandler ondblclick`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/dblclick_event) · [Specification](https://w3c.github.io/pointerevents/#dblclick)
    pub fn ondblclick(&self) -> Option<Function<fn(MouseEvent)>> {
        property::get(self, "ondblclick")
    }

    /// `attribute EventHandler ondblclick`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/dblclick_event) · [Specification](https://w3c.github.io/pointerevents/#dblclick)
    #[doc(alias = "ondblclick")]
    pub fn set_ondblclick(&self, value: Option<&Function<fn(MouseEvent)>>) {
        property::set(self, "ondblclick", nullable(value))
    }

    /// `attribute EventHandler ondrag`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/drag_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondrag)
    pub fn ondrag(&self) -> Option<Function<fn(DragEvent)>> {
        property::get(self, "ondrag")
    }

    /// `attribute EventHandler ondrag`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/drag_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondrag)
    #[doc(alias = "ondrag")]
    pub fn set_ondrag(&self, value: Option<&Function<fn(DragEvent)>>) {
        property::set(self, "ondrag", nullable(value))
    }

    /// `attribute EventHandler ondragend`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragend_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragend)
    pub fn ondragend(&self) -> Option<Function<fn(DragEvent)>> {
        property::get(self, "ondragend")
    }

    /// `attribute EventHandler ondragend`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragend_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragend)
    #[doc(alias = "ondragend")]
    pub fn set_ondragend(&self, value: Option<&Function<fn(DragEvent)>>) {
        property::set(self, "ondragend", nullable(value))
    }

    /// `attribute EventHandler ondragenter`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragenter_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragenter)
    pub fn ondragenter(&self) -> Option<Function<fn(DragEvent)>> {
        property::get(self, "ondragenter")
    }

    /// `attribute EventHandler ondragenter`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragenter_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragenter)
    #[doc(alias = "ondragenter")]
    pub fn set_ondragenter(&self, value: Option<&Function<fn(DragEvent)>>) {
        property::set(self, "ondragenter", nullable(value))
    }

    /// `attribute EventHandler ondragleave`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragleave_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragleave)
    pub fn ondragleave(&self) -> Option<Function<fn(DragEvent)>> {
        property::get(self, "ondragleave")
    }

    /// `attribute EventHandler ondragleave`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragleave_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragleave)
    #[doc(alias = "ondragleave")]
    pub fn set_ondragleave(&self, value: Option<&Function<fn(DragEvent)>>) {
        property::set(self, "ondragleave", nullable(value))
    }

    /// `attribute EventHandler ondragover`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragover_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragover)
    pub fn ondragover(&self) -> Option<Function<fn(DragEvent)>> {
        property::get(self, "ondragover")
    }

    /// `attribute EventHandler ondragover`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragover_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragover)
    #[doc(alias = "ondragover")]
    pub fn set_ondragover(&self, value: Option<&Function<fn(DragEvent)>>) {
        property::set(self, "ondragover", nullable(value))
    }

    /// `attribute EventHandler ondragstart`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragstart_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragstart)
    pub fn ondragstart(&self) -> Option<Function<fn(DragEvent)>> {
        property::get(self, "ondragstart")
    }

    /// `attribute EventHandler ondragstart`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragstart_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragstart)
    #[doc(alias = "ondragstart")]
    pub fn set_ondragstart(&self, value: Option<&Function<fn(DragEvent)>>) {
        property::set(self, "ondragstart", nullable(value))
    }

    /// `attribute EventHandler ondrop`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/drop_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondrop)
    pub fn ondrop(&self) -> Option<Function<fn(DragEvent)>> {
        property::get(self, "ondrop")
    }

    /// `attribute EventHandler ondrop`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/drop_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondrop)
    #[doc(alias = "ondrop")]
    pub fn set_ondrop(&self, value: Option<&Function<fn(DragEvent)>>) {
        property::set(self, "ondrop", nullable(value))
    }

    /// `attribute EventHandler ondurationchange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/durationchange_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-durationchange)
    pub fn ondurationchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ondurationchange")
    }

    /// `attribute EventHandler ondurationchange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/durationchange_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-durationchange)
    #[doc(alias = "ondurationchange")]
    pub fn set_ondurationchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ondurationchange", nullable(value))
    }

    /// `attribute EventHandler onemptied`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/emptied_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-emptied)
    pub fn onemptied(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onemptied")
    }

    /// `attribute EventHandler onemptied`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/emptied_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-emptied)
    #[doc(alias = "onemptied")]
    pub fn set_onemptied(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onemptied", nullable(value))
    }

    /// `attribute EventHandler onended`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/ended_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-ended)
    pub fn onended(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onended")
    }

    /// `attribute EventHandler onended`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/ended_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-ended)
    #[doc(alias = "onended")]
    pub fn set_onended(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onended", nullable(value))
    }

    /// `attribute OnErrorEventHandler onerror`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/error_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-error)
    #[inline]
    pub fn onerror(&self) -> Option<OnErrorEventHandlerNonNull> {
        Js::get_onerror__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute OnErrorEventHandler onerror`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/error_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-error)
    #[doc(alias = "onerror")]
    #[inline]
    pub fn set_onerror(&self, value: Option<&OnErrorEventHandlerNonNull>) {
        Js::set_onerror__value(js(self), nullable(value))
    }

    /// `attribute EventHandler onfocus`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/focus_event) · [Specification](https://w3c.github.io/uievents/#event-type-focus)
    pub fn onfocus(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onfocus")
    }

    /// `attribute EventHandler onfocus`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/focus_event) · [Specification](https://w3c.github.io/uievents/#event-type-focus)
    #[doc(alias = "onfocus")]
    pub fn set_onfocus(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onfocus", nullable(value))
    }

    /// `attribute EventHandler onformdata`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/formdata_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-formdata)
    pub fn onformdata(&self) -> Option<Function<fn(FormDataEvent)>> {
        property::get(self, "onformdata")
    }

    /// `attribute EventHandler onformdata`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/formdata_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-formdata)
    #[doc(alias = "onformdata")]
    pub fn set_onformdata(&self, value: Option<&Function<fn(FormDataEvent)>>) {
        property::set(self, "onformdata", nullable(value))
    }

    /// `attribute EventHandler oninput`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/input_event) · [Specification](https://w3c.github.io/uievents/#event-type-input)
    pub fn oninput(&self) -> Option<Function<fn(InputEvent)>> {
        property::get(self, "oninput")
    }

    /// `attribute EventHandler oninput`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/input_event) · [Specification](https://w3c.github.io/uievents/#event-type-input)
    #[doc(alias = "oninput")]
    pub fn set_oninput(&self, value: Option<&Function<fn(InputEvent)>>) {
        property::set(self, "oninput", nullable(value))
    }

    /// `attribute EventHandler oninvalid`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/invalid_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-invalid)
    pub fn oninvalid(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oninvalid")
    }

    /// `attribute EventHandler oninvalid`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/invalid_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-invalid)
    #[doc(alias = "oninvalid")]
    pub fn set_oninvalid(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oninvalid", nullable(value))
    }

    /// `attribute EventHandler onkeydown`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/keydown_event) · [Specification](https://w3c.github.io/uievents/#event-type-keydown)
    pub fn onkeydown(&self) -> Option<Function<fn(KeyboardEvent)>> {
        property::get(self, "onkeydown")
    }

    /// `attribute EventHandler onkeydown`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/keydown_event) · [Specification](https://w3c.github.io/uievents/#event-type-keydown)
    #[doc(alias = "onkeydown")]
    pub fn set_onkeydown(&self, value: Option<&Function<fn(KeyboardEvent)>>) {
        property::set(self, "onkeydown", nullable(value))
    }

    /// `attribute EventHandler onkeypress`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Element/keypress_event) · [Specification](https://w3c.github.io/uievents/#event-type-keypress)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Element/keypress_event"]
    pub fn onkeypress(&self) -> Option<Function<fn(KeyboardEvent)>> {
        property::get(self, "onkeypress")
    }

    /// `attribute EventHandler onkeypress`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Element/keypress_event) · [Specification](https://w3c.github.io/uievents/#event-type-keypress)
    #[doc(alias = "onkeypress")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Element/keypress_event"]
    pub fn set_onkeypress(&self, value: Option<&Function<fn(KeyboardEvent)>>) {
        property::set(self, "onkeypress", nullable(value))
    }

    /// `attribute EventHandler onkeyup`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/keyup_event) · [Specification](https://w3c.github.io/uievents/#event-type-keyup)
    pub fn onkeyup(&self) -> Option<Function<fn(KeyboardEvent)>> {
        property::get(self, "onkeyup")
    }

    /// `attribute EventHandler onkeyup`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/keyup_event) · [Specification](https://w3c.github.io/uievents/#event-type-keyup)
    #[doc(alias = "onkeyup")]
    pub fn set_onkeyup(&self, value: Option<&Function<fn(KeyboardEvent)>>) {
        property::set(self, "onkeyup", nullable(value))
    }

    /// `attribute EventHandler onload`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/load_event) · [Specification](https://w3c.github.io/uievents/#event-type-load)
    pub fn onload(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onload")
    }

    /// `attribute EventHandler onload`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/load_event) · [Specification](https://w3c.github.io/uievents/#event-type-load)
    #[doc(alias = "onload")]
    pub fn set_onload(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onload", nullable(value))
    }

    /// `attribute EventHandler onloadeddata`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/loadeddata_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-loadeddata)
    pub fn onloadeddata(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onloadeddata")
    }

    /// `attribute EventHandler onloadeddata`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/loadeddata_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-loadeddata)
    #[doc(alias = "onloadeddata")]
    pub fn set_onloadeddata(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onloadeddata", nullable(value))
    }

    /// `attribute EventHandler onloadedmetadata`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/loadedmetadata_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-loadedmetadata)
    pub fn onloadedmetadata(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onloadedmetadata")
    }

    /// `attribute EventHandler onloadedmetadata`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/loadedmetadata_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-loadedmetadata)
    #[doc(alias = "onloadedmetadata")]
    pub fn set_onloadedmetadata(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onloadedmetadata", nullable(value))
    }

    /// `attribute EventHandler onloadstart`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/loadstart_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-loadstart)
    pub fn onloadstart(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onloadstart")
    }

    /// `attribute EventHandler onloadstart`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/loadstart_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-loadstart)
    #[doc(alias = "onloadstart")]
    pub fn set_onloadstart(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onloadstart", nullable(value))
    }

    /// `attribute EventHandler onmousedown`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mousedown_event) · [Specification](https://w3c.github.io/pointerevents/#mousedown)
    pub fn onmousedown(&self) -> Option<Function<fn(MouseEvent)>> {
        property::get(self, "onmousedown")
    }

    /// `attribute EventHandler onmousedown`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mousedown_event) · [Specification](https://w3c.github.io/pointerevents/#mousedown)
    #[doc(alias = "onmousedown")]
    pub fn set_onmousedown(&self, value: Option<&Function<fn(MouseEvent)>>) {
        property::set(self, "onmousedown", nullable(value))
    }

    /// `attribute EventHandler onmouseenter`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseenter_event) · [Specification](https://w3c.github.io/pointerevents/#mouseenter)
    pub fn onmouseenter(&self) -> Option<Function<fn(MouseEvent)>> {
        property::get(self, "onmouseenter")
    }

    /// `attribute EventHandler onmouseenter`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseenter_event) · [Specification](https://w3c.github.io/pointerevents/#mouseenter)
    #[doc(alias = "onmouseenter")]
    pub fn set_onmouseenter(&self, value: Option<&Function<fn(MouseEvent)>>) {
        property::set(self, "onmouseenter", nullable(value))
    }

    /// `attribute EventHandler onmouseleave`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseleave_event) · [Specification](https://w3c.github.io/pointerevents/#mouseleave)
    pub fn onmouseleave(&self) -> Option<Function<fn(MouseEvent)>> {
        property::get(self, "onmouseleave")
    }

    /// `attribute EventHandler onmouseleave`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseleave_event) · [Specification](https://w3c.github.io/pointerevents/#mouseleave)
    #[doc(alias = "onmouseleave")]
    pub fn set_onmouseleave(&self, value: Option<&Function<fn(MouseEvent)>>) {
        property::set(self, "onmouseleave", nullable(value))
    }

    /// `attribute EventHandler onmousemove`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mousemove_event) · [Specification](https://w3c.github.io/pointerevents/#mousemove)
    pub fn onmousemove(&self) -> Option<Function<fn(MouseEvent)>> {
        property::get(self, "onmousemove")
    }

    /// `attribute EventHandler onmousemove`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mousemove_event) · [Specification](https://w3c.github.io/pointerevents/#mousemove)
    #[doc(alias = "onmousemove")]
    pub fn set_onmousemove(&self, value: Option<&Function<fn(MouseEvent)>>) {
        property::set(self, "onmousemove", nullable(value))
    }

    /// `attribute EventHandler onmouseout`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseout_event) · [Specification](https://w3c.github.io/pointerevents/#mouseout)
    pub fn onmouseout(&self) -> Option<Function<fn(MouseEvent)>> {
        property::get(self, "onmouseout")
    }

    /// `attribute EventHandler onmouseout`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseout_event) · [Specification](https://w3c.github.io/pointerevents/#mouseout)
    #[doc(alias = "onmouseout")]
    pub fn set_onmouseout(&self, value: Option<&Function<fn(MouseEvent)>>) {
        property::set(self, "onmouseout", nullable(value))
    }

    /// `attribute EventHandler onmouseover`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseover_event) · [Specification](https://w3c.github.io/pointerevents/#mouseover)
    pub fn onmouseover(&self) -> Option<Function<fn(MouseEvent)>> {
        property::get(self, "onmouseover")
    }

    /// `attribute EventHandler onmouseover`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseover_event) · [Specification](https://w3c.github.io/pointerevents/#mouseover)
    #[doc(alias = "onmouseover")]
    pub fn set_onmouseover(&self, value: Option<&Function<fn(MouseEvent)>>) {
        property::set(self, "onmouseover", nullable(value))
    }

    /// `attribute EventHandler onmouseup`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseup_event) · [Specification](https://w3c.github.io/pointerevents/#mouseup)
    pub fn onmouseup(&self) -> Option<Function<fn(MouseEvent)>> {
        property::get(self, "onmouseup")
    }

    /// `attribute EventHandler onmouseup`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseup_event) · [Specification](https://w3c.github.io/pointerevents/#mouseup)
    #[doc(alias = "onmouseup")]
    pub fn set_onmouseup(&self, value: Option<&Function<fn(MouseEvent)>>) {
        property::set(self, "onmouseup", nullable(value))
    }

    /// `attribute EventHandler onpaste`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/paste_event) · [Specification](https://w3c.github.io/clipboard-apis/#clipboard-event-paste)
    pub fn onpaste(&self) -> Option<Function<fn(ClipboardEvent)>> {
        property::get(self, "onpaste")
    }

    /// `attribute EventHandler onpaste`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/paste_event) · [Specification](https://w3c.github.io/clipboard-apis/#clipboard-event-paste)
    #[doc(alias = "onpaste")]
    pub fn set_onpaste(&self, value: Option<&Function<fn(ClipboardEvent)>>) {
        property::set(self, "onpaste", nullable(value))
    }

    /// `attribute EventHandler onpause`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/pause_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-pause)
    pub fn onpause(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onpause")
    }

    /// `attribute EventHandler onpause`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/pause_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-pause)
    #[doc(alias = "onpause")]
    pub fn set_onpause(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onpause", nullable(value))
    }

    /// `attribute EventHandler onplay`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/play_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-play)
    pub fn onplay(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onplay")
    }

    /// `attribute EventHandler onplay`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/play_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-play)
    #[doc(alias = "onplay")]
    pub fn set_onplay(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onplay", nullable(value))
    }

    /// `attribute EventHandler onplaying`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/playing_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-playing)
    pub fn onplaying(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onplaying")
    }

    /// `attribute EventHandler onplaying`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/playing_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-playing)
    #[doc(alias = "onplaying")]
    pub fn set_onplaying(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onplaying", nullable(value))
    }

    /// `attribute EventHandler onprogress`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/progress_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-progress)
    pub fn onprogress(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onprogress")
    }

    /// `attribute EventHandler onprogress`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/progress_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-progress)
    #[doc(alias = "onprogress")]
    pub fn set_onprogress(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onprogress", nullable(value))
    }

    /// `attribute EventHandler onratechange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/ratechange_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-ratechange)
    pub fn onratechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onratechange")
    }

    /// `attribute EventHandler onratechange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/ratechange_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-ratechange)
    #[doc(alias = "onratechange")]
    pub fn set_onratechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onratechange", nullable(value))
    }

    /// `attribute EventHandler onreset`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/reset_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-reset)
    pub fn onreset(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onreset")
    }

    /// `attribute EventHandler onreset`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/reset_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-reset)
    #[doc(alias = "onreset")]
    pub fn set_onreset(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onreset", nullable(value))
    }

    /// `attribute EventHandler onresize`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/resize_event) · [Specification](https://drafts.csswg.org/cssom-view/#eventdef-window-resize)
    pub fn onresize(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onresize")
    }

    /// `attribute EventHandler onresize`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/resize_event) · [Specification](https://drafts.csswg.org/cssom-view/#eventdef-window-resize)
    #[doc(alias = "onresize")]
    pub fn set_onresize(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onresize", nullable(value))
    }

    /// `attribute EventHandler onscroll`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/scroll_event) · [Specification](https://drafts.csswg.org/cssom-view/#eventdef-document-scroll)
    pub fn onscroll(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onscroll")
    }

    /// `attribute EventHandler onscroll`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/scroll_event) · [Specification](https://drafts.csswg.org/cssom-view/#eventdef-document-scroll)
    #[doc(alias = "onscroll")]
    pub fn set_onscroll(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onscroll", nullable(value))
    }

    /// `attribute EventHandler onscrollend`
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/Element/scrollend_event) · [Specification](https://drafts.csswg.org/cssom-view/#eventdef-document-scrollend)
    pub fn onscrollend(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onscrollend")
    }

    /// `attribute EventHandler onscrollend`
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/Element/scrollend_event) · [Specification](https://drafts.csswg.org/cssom-view/#eventdef-document-scrollend)
    #[doc(alias = "onscrollend")]
    pub fn set_onscrollend(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onscrollend", nullable(value))
    }

    /// `attribute EventHandler onsecuritypolicyviolation`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/securitypolicyviolation_event) · [Specification](https://w3c.github.io/webappsec-csp/#eventdef-globaleventhandlers-securitypolicyviolation)
    pub fn onsecuritypolicyviolation(&self) -> Option<Function<fn(SecurityPolicyViolationEvent)>> {
        property::get(self, "onsecuritypolicyviolation")
    }

    /// `attribute EventHandler onsecuritypolicyviolation`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/securitypolicyviolation_event) · [Specification](https://w3c.github.io/webappsec-csp/#eventdef-globaleventhandlers-securitypolicyviolation)
    #[doc(alias = "onsecuritypolicyviolation")]
    pub fn set_onsecuritypolicyviolation(&self, value: Option<&Function<fn(SecurityPolicyViolationEvent)>>) {
        property::set(self, "onsecuritypolicyviolation", nullable(value))
    }

    /// `attribute EventHandler onseeked`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/seeked_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-seeked)
    pub fn onseeked(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onseeked")
    }

    /// `attribute EventHandler onseeked`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/seeked_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-seeked)
    #[doc(alias = "onseeked")]
    pub fn set_onseeked(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onseeked", nullable(value))
    }

    /// `attribute EventHandler onseeking`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/seeking_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-seeking)
    pub fn onseeking(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onseeking")
    }

    /// `attribute EventHandler onseeking`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/seeking_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-seeking)
    #[doc(alias = "onseeking")]
    pub fn set_onseeking(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onseeking", nullable(value))
    }

    /// `attribute EventHandler onselect`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/select_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-select)
    pub fn onselect(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onselect")
    }

    /// `attribute EventHandler onselect`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/select_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-select)
    #[doc(alias = "onselect")]
    pub fn set_onselect(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onselect", nullable(value))
    }

    /// `attribute EventHandler onslotchange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSlotElement/slotchange_event) · [Specification](https://dom.spec.whatwg.org/#eventdef-htmlslotelement-slotchange)
    pub fn onslotchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onslotchange")
    }

    /// `attribute EventHandler onslotchange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSlotElement/slotchange_event) · [Specification](https://dom.spec.whatwg.org/#eventdef-htmlslotelement-slotchange)
    #[doc(alias = "onslotchange")]
    pub fn set_onslotchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onslotchange", nullable(value))
    }

    /// `attribute EventHandler onstalled`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/stalled_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-stalled)
    pub fn onstalled(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onstalled")
    }

    /// `attribute EventHandler onstalled`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/stalled_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-stalled)
    #[doc(alias = "onstalled")]
    pub fn set_onstalled(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onstalled", nullable(value))
    }

    /// `attribute EventHandler onsubmit`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/submit_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-submit)
    pub fn onsubmit(&self) -> Option<Function<fn(SubmitEvent)>> {
        property::get(self, "onsubmit")
    }

    /// `attribute EventHandler onsubmit`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/submit_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-submit)
    #[doc(alias = "onsubmit")]
    pub fn set_onsubmit(&self, value: Option<&Function<fn(SubmitEvent)>>) {
        property::set(self, "onsubmit", nullable(value))
    }

    /// `attribute EventHandler onsuspend`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/suspend_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-suspend)
    pub fn onsuspend(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onsuspend")
    }

    /// `attribute EventHandler onsuspend`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/suspend_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-suspend)
    #[doc(alias = "onsuspend")]
    pub fn set_onsuspend(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onsuspend", nullable(value))
    }

    /// `attribute EventHandler ontimeupdate`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/timeupdate_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-timeupdate)
    pub fn ontimeupdate(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ontimeupdate")
    }

    /// `attribute EventHandler ontimeupdate`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/timeupdate_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-timeupdate)
    #[doc(alias = "ontimeupdate")]
    pub fn set_ontimeupdate(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ontimeupdate", nullable(value))
    }

    /// `attribute EventHandler ontoggle`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/toggle_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-toggle)
    pub fn ontoggle(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ontoggle")
    }

    /// `attribute EventHandler ontoggle`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/toggle_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-toggle)
    #[doc(alias = "ontoggle")]
    pub fn set_ontoggle(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ontoggle", nullable(value))
    }

    /// `attribute EventHandler onvolumechange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/volumechange_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-volumechange)
    pub fn onvolumechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onvolumechange")
    }

    /// `attribute EventHandler onvolumechange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/volumechange_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-volumechange)
    #[doc(alias = "onvolumechange")]
    pub fn set_onvolumechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onvolumechange", nullable(value))
    }

    /// `attribute EventHandler onwaiting`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/waiting_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-waiting)
    pub fn onwaiting(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onwaiting")
    }

    /// `attribute EventHandler onwaiting`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/waiting_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-waiting)
    #[doc(alias = "onwaiting")]
    pub fn set_onwaiting(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onwaiting", nullable(value))
    }

    /// `attribute EventHandler onwebkitanimationend`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationend_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationend)
    pub fn onwebkitanimationend(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onwebkitanimationend")
    }

    /// `attribute EventHandler onwebkitanimationend`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationend_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationend)
    #[doc(alias = "onwebkitanimationend")]
    pub fn set_onwebkitanimationend(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onwebkitanimationend", nullable(value))
    }

    /// `attribute EventHandler onwebkitanimationiteration`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationiteration_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationiteration)
    pub fn onwebkitanimationiteration(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onwebkitanimationiteration")
    }

    /// `attribute EventHandler onwebkitanimationiteration`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationiteration_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationiteration)
    #[doc(alias = "onwebkitanimationiteration")]
    pub fn set_onwebkitanimationiteration(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onwebkitanimationiteration", nullable(value))
    }

    /// `attribute EventHandler onwebkitanimationstart`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationstart_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationstart)
    pub fn onwebkitanimationstart(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onwebkitanimationstart")
    }

    /// `attribute EventHandler onwebkitanimationstart`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationstart_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationstart)
    #[doc(alias = "onwebkitanimationstart")]
    pub fn set_onwebkitanimationstart(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onwebkitanimationstart", nullable(value))
    }

    /// `attribute EventHandler onwebkittransitionend`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Element/transitionend_event) · [Specification](https://drafts.csswg.org/css-transitions/#transitionend)
    pub fn onwebkittransitionend(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onwebkittransitionend")
    }

    /// `attribute EventHandler onwebkittransitionend`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Element/transitionend_event) · [Specification](https://drafts.csswg.org/css-transitions/#transitionend)
    #[doc(alias = "onwebkittransitionend")]
    pub fn set_onwebkittransitionend(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onwebkittransitionend", nullable(value))
    }

    /// `attribute EventHandler onwheel`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/wheel_event) · [Specification](https://w3c.github.io/pointerevents/#wheel)
    pub fn onwheel(&self) -> Option<Function<fn(WheelEvent)>> {
        property::get(self, "onwheel")
    }

    /// `attribute EventHandler onwheel`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/wheel_event) · [Specification](https://w3c.github.io/pointerevents/#wheel)
    #[doc(alias = "onwheel")]
    pub fn set_onwheel(&self, value: Option<&Function<fn(WheelEvent)>>) {
        property::set(self, "onwheel", nullable(value))
    }

    /// `attribute EventHandler onanimationstart`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationstart_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationstart)
    pub fn onanimationstart(&self) -> Option<Function<fn(AnimationEvent)>> {
        property::get(self, "onanimationstart")
    }

    /// `attribute EventHandler onanimationstart`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationstart_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationstart)
    #[doc(alias = "onanimationstart")]
    pub fn set_onanimationstart(&self, value: Option<&Function<fn(AnimationEvent)>>) {
        property::set(self, "onanimationstart", nullable(value))
    }

    /// `attribute EventHandler onanimationiteration`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationiteration_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationiteration)
    pub fn onanimationiteration(&self) -> Option<Function<fn(AnimationEvent)>> {
        property::get(self, "onanimationiteration")
    }

    /// `attribute EventHandler onanimationiteration`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationiteration_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationiteration)
    #[doc(alias = "onanimationiteration")]
    pub fn set_onanimationiteration(&self, value: Option<&Function<fn(AnimationEvent)>>) {
        property::set(self, "onanimationiteration", nullable(value))
    }

    /// `attribute EventHandler onanimationend`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationend_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationend)
    pub fn onanimationend(&self) -> Option<Function<fn(AnimationEvent)>> {
        property::get(self, "onanimationend")
    }

    /// `attribute EventHandler onanimationend`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationend_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationend)
    #[doc(alias = "onanimationend")]
    pub fn set_onanimationend(&self, value: Option<&Function<fn(AnimationEvent)>>) {
        property::set(self, "onanimationend", nullable(value))
    }

    /// `attribute EventHandler onanimationcancel`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationcancel_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationcancel)
    pub fn onanimationcancel(&self) -> Option<Function<fn(AnimationEvent)>> {
        property::get(self, "onanimationcancel")
    }

    /// `attribute EventHandler onanimationcancel`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationcancel_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationcancel)
    #[doc(alias = "onanimationcancel")]
    pub fn set_onanimationcancel(&self, value: Option<&Function<fn(AnimationEvent)>>) {
        property::set(self, "onanimationcancel", nullable(value))
    }

    /// `attribute EventHandler onsnapchanged`
    #[cfg(feature = "experimental")]
    pub fn onsnapchanged(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onsnapchanged")
    }

    /// `attribute EventHandler onsnapchanged`
    #[doc(alias = "onsnapchanged")]
    #[cfg(feature = "experimental")]
    pub fn set_onsnapchanged(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onsnapchanged", nullable(value))
    }

    /// `attribute EventHandler onsnapchanging`
    #[cfg(feature = "experimental")]
    pub fn onsnapchanging(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onsnapchanging")
    }

    /// `attribute EventHandler onsnapchanging`
    #[doc(alias = "onsnapchanging")]
    #[cfg(feature = "experimental")]
    pub fn set_onsnapchanging(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onsnapchanging", nullable(value))
    }

    /// `attribute EventHandler ontransitionrun`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/transitionrun_event) · [Specification](https://drafts.csswg.org/css-transitions/#transitionrun)
    pub fn ontransitionrun(&self) -> Option<Function<fn(TransitionEvent)>> {
        property::get(self, "ontransitionrun")
    }

    /// `attribute EventHandler ontransitionrun`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/transitionrun_event) · [Specification](https://drafts.csswg.org/css-transitions/#transitionrun)
    #[doc(alias = "ontransitionrun")]
    pub fn set_ontransitionrun(&self, value: Option<&Function<fn(TransitionEvent)>>) {
        property::set(self, "ontransitionrun", nullable(value))
    }

    /// `attribute EventHandler ontransitionstart`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/transitionstart_event) · [Specification](https://drafts.csswg.org/css-transitions/#transitionstart)
    pub fn ontransitionstart(&self) -> Option<Function<fn(TransitionEvent)>> {
        property::get(self, "ontransitionstart")
    }

    /// `attribute EventHandler ontransitionstart`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/transitionstart_event) · [Specification](https://drafts.csswg.org/css-transitions/#transitionstart)
    #[doc(alias = "ontransitionstart")]
    pub fn set_ontransitionstart(&self, value: Option<&Function<fn(TransitionEvent)>>) {
        property::set(self, "ontransitionstart", nullable(value))
    }

    /// `attribute EventHandler ontransitionend`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/transitionend_event) · [Specification](https://drafts.csswg.org/css-transitions/#transitionend)
    pub fn ontransitionend(&self) -> Option<Function<fn(TransitionEvent)>> {
        property::get(self, "ontransitionend")
    }

    /// `attribute EventHandler ontransitionend`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/transitionend_event) · [Specification](https://drafts.csswg.org/css-transitions/#transitionend)
    #[doc(alias = "ontransitionend")]
    pub fn set_ontransitionend(&self, value: Option<&Function<fn(TransitionEvent)>>) {
        property::set(self, "ontransitionend", nullable(value))
    }

    /// `attribute EventHandler ontransitioncancel`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/transitioncancel_event) · [Specification](https://drafts.csswg.org/css-transitions/#transitioncancel)
    pub fn ontransitioncancel(&self) -> Option<Function<fn(TransitionEvent)>> {
        property::get(self, "ontransitioncancel")
    }

    /// `attribute EventHandler ontransitioncancel`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/transitioncancel_event) · [Specification](https://drafts.csswg.org/css-transitions/#transitioncancel)
    #[doc(alias = "ontransitioncancel")]
    pub fn set_ontransitioncancel(&self, value: Option<&Function<fn(TransitionEvent)>>) {
        property::set(self, "ontransitioncancel", nullable(value))
    }

    /// `attribute EventHandler onfencedtreeclick`
    #[cfg(feature = "experimental")]
    pub fn onfencedtreeclick(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onfencedtreeclick")
    }

    /// `attribute EventHandler onfencedtreeclick`
    #[doc(alias = "onfencedtreeclick")]
    #[cfg(feature = "experimental")]
    pub fn set_onfencedtreeclick(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onfencedtreeclick", nullable(value))
    }

    /// `attribute EventHandler onpointerover`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerover_event) · [Specification](https://w3c.github.io/pointerevents/#pointerover)
    pub fn onpointerover(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointerover")
    }

    /// `attribute EventHandler onpointerover`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerover_event) · [Specification](https://w3c.github.io/pointerevents/#pointerover)
    #[doc(alias = "onpointerover")]
    pub fn set_onpointerover(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointerover", nullable(value))
    }

    /// `attribute EventHandler onpointerenter`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerenter_event) · [Specification](https://w3c.github.io/pointerevents/#pointerenter)
    pub fn onpointerenter(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointerenter")
    }

    /// `attribute EventHandler onpointerenter`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerenter_event) · [Specification](https://w3c.github.io/pointerevents/#pointerenter)
    #[doc(alias = "onpointerenter")]
    pub fn set_onpointerenter(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointerenter", nullable(value))
    }

    /// `attribute EventHandler onpointerdown`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerdown_event) · [Specification](https://w3c.github.io/pointerevents/#pointerdown)
    pub fn onpointerdown(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointerdown")
    }

    /// `attribute EventHandler onpointerdown`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerdown_event) · [Specification](https://w3c.github.io/pointerevents/#pointerdown)
    #[doc(alias = "onpointerdown")]
    pub fn set_onpointerdown(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointerdown", nullable(value))
    }

    /// `attribute EventHandler onpointermove`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointermove_event) · [Specification](https://w3c.github.io/pointerevents/#pointermove)
    pub fn onpointermove(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointermove")
    }

    /// `attribute EventHandler onpointermove`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointermove_event) · [Specification](https://w3c.github.io/pointerevents/#pointermove)
    #[doc(alias = "onpointermove")]
    pub fn set_onpointermove(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointermove", nullable(value))
    }

    /// `attribute EventHandler onpointerrawupdate`
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerrawupdate_event) · [Specification](https://w3c.github.io/pointerevents/#pointerrawupdate)
    pub fn onpointerrawupdate(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointerrawupdate")
    }

    /// `attribute EventHandler onpointerrawupdate`
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerrawupdate_event) · [Specification](https://w3c.github.io/pointerevents/#pointerrawupdate)
    #[doc(alias = "onpointerrawupdate")]
    pub fn set_onpointerrawupdate(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointerrawupdate", nullable(value))
    }

    /// `attribute EventHandler onpointerup`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerup_event) · [Specification](https://w3c.github.io/pointerevents/#pointerup)
    pub fn onpointerup(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointerup")
    }

    /// `attribute EventHandler onpointerup`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerup_event) · [Specification](https://w3c.github.io/pointerevents/#pointerup)
    #[doc(alias = "onpointerup")]
    pub fn set_onpointerup(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointerup", nullable(value))
    }

    /// `attribute EventHandler onpointercancel`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointercancel_event) · [Specification](https://w3c.github.io/pointerevents/#pointercancel)
    pub fn onpointercancel(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointercancel")
    }

    /// `attribute EventHandler onpointercancel`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointercancel_event) · [Specification](https://w3c.github.io/pointerevents/#pointercancel)
    #[doc(alias = "onpointercancel")]
    pub fn set_onpointercancel(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointercancel", nullable(value))
    }

    /// `attribute EventHandler onpointerout`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerout_event) · [Specification](https://w3c.github.io/pointerevents/#pointerout)
    pub fn onpointerout(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointerout")
    }

    /// `attribute EventHandler onpointerout`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerout_event) · [Specification](https://w3c.github.io/pointerevents/#pointerout)
    #[doc(alias = "onpointerout")]
    pub fn set_onpointerout(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointerout", nullable(value))
    }

    /// `attribute EventHandler onpointerleave`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerleave_event) · [Specification](https://w3c.github.io/pointerevents/#pointerleave)
    pub fn onpointerleave(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointerleave")
    }

    /// `attribute EventHandler onpointerleave`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerleave_event) · [Specification](https://w3c.github.io/pointerevents/#pointerleave)
    #[doc(alias = "onpointerleave")]
    pub fn set_onpointerleave(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointerleave", nullable(value))
    }

    /// `attribute EventHandler ongotpointercapture`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/gotpointercapture_event) · [Specification](https://w3c.github.io/pointerevents/#gotpointercapture)
    pub fn ongotpointercapture(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "ongotpointercapture")
    }

    /// `attribute EventHandler ongotpointercapture`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/gotpointercapture_event) · [Specification](https://w3c.github.io/pointerevents/#gotpointercapture)
    #[doc(alias = "ongotpointercapture")]
    pub fn set_ongotpointercapture(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "ongotpointercapture", nullable(value))
    }

    /// `attribute EventHandler onlostpointercapture`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/lostpointercapture_event) · [Specification](https://w3c.github.io/pointerevents/#lostpointercapture)
    pub fn onlostpointercapture(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onlostpointercapture")
    }

    /// `attribute EventHandler onlostpointercapture`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/lostpointercapture_event) · [Specification](https://w3c.github.io/pointerevents/#lostpointercapture)
    #[doc(alias = "onlostpointercapture")]
    pub fn set_onlostpointercapture(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onlostpointercapture", nullable(value))
    }

    /// `attribute EventHandler onselectstart`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Node/selectstart_event) · [Specification](https://w3c.github.io/selection-api/#selectstart-event)
    pub fn onselectstart(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onselectstart")
    }

    /// `attribute EventHandler onselectstart`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Node/selectstart_event) · [Specification](https://w3c.github.io/selection-api/#selectstart-event)
    #[doc(alias = "onselectstart")]
    pub fn set_onselectstart(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onselectstart", nullable(value))
    }

    /// `attribute EventHandler onselectionchange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/selectionchange_event) · [Specification](https://w3c.github.io/selection-api/#selectionchange-event)
    pub fn onselectionchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onselectionchange")
    }

    /// `attribute EventHandler onselectionchange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/selectionchange_event) · [Specification](https://w3c.github.io/selection-api/#selectionchange-event)
    #[doc(alias = "onselectionchange")]
    pub fn set_onselectionchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onselectionchange", nullable(value))
    }

    /// `attribute EventHandler ontouchstart`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/touchstart_event) · [Specification](https://w3c.github.io/touch-events/#event-touchstart)
    pub fn ontouchstart(&self) -> Option<Function<fn(TouchEvent)>> {
        property::get(self, "ontouchstart")
    }

    /// `attribute EventHandler ontouchstart`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/touchstart_event) · [Specification](https://w3c.github.io/touch-events/#event-touchstart)
    #[doc(alias = "ontouchstart")]
    pub fn set_ontouchstart(&self, value: Option<&Function<fn(TouchEvent)>>) {
        property::set(self, "ontouchstart", nullable(value))
    }

    /// `attribute EventHandler ontouchend`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/touchend_event) · [Specification](https://w3c.github.io/touch-events/#event-touchend)
    pub fn ontouchend(&self) -> Option<Function<fn(TouchEvent)>> {
        property::get(self, "ontouchend")
    }

    /// `attribute EventHandler ontouchend`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/touchend_event) · [Specification](https://w3c.github.io/touch-events/#event-touchend)
    #[doc(alias = "ontouchend")]
    pub fn set_ontouchend(&self, value: Option<&Function<fn(TouchEvent)>>) {
        property::set(self, "ontouchend", nullable(value))
    }

    /// `attribute EventHandler ontouchmove`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/touchmove_event) · [Specification](https://w3c.github.io/touch-events/#event-touchmove)
    pub fn ontouchmove(&self) -> Option<Function<fn(TouchEvent)>> {
        property::get(self, "ontouchmove")
    }

    /// `attribute EventHandler ontouchmove`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/touchmove_event) · [Specification](https://w3c.github.io/touch-events/#event-touchmove)
    #[doc(alias = "ontouchmove")]
    pub fn set_ontouchmove(&self, value: Option<&Function<fn(TouchEvent)>>) {
        property::set(self, "ontouchmove", nullable(value))
    }

    /// `attribute EventHandler ontouchcancel`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/touchcancel_event) · [Specification](https://w3c.github.io/touch-events/#event-touchcancel)
    pub fn ontouchcancel(&self) -> Option<Function<fn(TouchEvent)>> {
        property::get(self, "ontouchcancel")
    }

    /// `attribute EventHandler ontouchcancel`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/touchcancel_event) · [Specification](https://w3c.github.io/touch-events/#event-touchcancel)
    #[doc(alias = "ontouchcancel")]
    pub fn set_ontouchcancel(&self, value: Option<&Function<fn(TouchEvent)>>) {
        property::set(self, "ontouchcancel", nullable(value))
    }

    /// `attribute EventHandler onbeforexrselect`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/beforexrselect_event) · [Specification](https://immersive-web.github.io/dom-overlays/#onbeforexrselect)
    #[cfg(feature = "experimental")]
    pub fn onbeforexrselect(&self) -> Option<Function<fn(XrSessionEvent)>> {
        property::get(self, "onbeforexrselect")
    }

    /// `attribute EventHandler onbeforexrselect`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/beforexrselect_event) · [Specification](https://immersive-web.github.io/dom-overlays/#onbeforexrselect)
    #[doc(alias = "onbeforexrselect")]
    #[cfg(feature = "experimental")]
    pub fn set_onbeforexrselect(&self, value: Option<&Function<fn(XrSessionEvent)>>) {
        property::set(self, "onbeforexrselect", nullable(value))
    }

    /// `attribute EventHandler onafterprint`
    ///
    /// Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/API/Window/afterprint_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-afterprint)
    pub fn onafterprint(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onafterprint")
    }

    /// `attribute EventHandler onafterprint`
    ///
    /// Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/API/Window/afterprint_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-afterprint)
    #[doc(alias = "onafterprint")]
    pub fn set_onafterprint(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onafterprint", nullable(value))
    }

    /// `attribute EventHandler onbeforeprint`
    ///
    /// Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/API/Window/beforeprint_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-beforeprint)
    pub fn onbeforeprint(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onbeforeprint")
    }

    /// `attribute EventHandler onbeforeprint`
    ///
    /// Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/API/Window/beforeprint_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-beforeprint)
    #[doc(alias = "onbeforeprint")]
    pub fn set_onbeforeprint(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onbeforeprint", nullable(value))
    }

    /// `attribute OnBeforeUnloadEventHandler onbeforeunload`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/beforeunload_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-beforeunload)
    #[inline]
    pub fn onbeforeunload(&self) -> Option<OnBeforeUnloadEventHandlerNonNull> {
        Js::get_onbeforeunload__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute OnBeforeUnloadEventHandler onbeforeunload`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/beforeunload_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-beforeunload)
    #[doc(alias = "onbeforeunload")]
    #[inline]
    pub fn set_onbeforeunload(&self, value: Option<&OnBeforeUnloadEventHandlerNonNull>) {
        Js::set_onbeforeunload__value(js(self), nullable(value))
    }

    /// `attribute EventHandler onhashchange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/hashchange_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-hashchange)
    pub fn onhashchange(&self) -> Option<Function<fn(HashChangeEvent)>> {
        property::get(self, "onhashchange")
    }

    /// `attribute EventHandler onhashchange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/hashchange_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-hashchange)
    #[doc(alias = "onhashchange")]
    pub fn set_onhashchange(&self, value: Option<&Function<fn(HashChangeEvent)>>) {
        property::set(self, "onhashchange", nullable(value))
    }

    /// `attribute EventHandler onlanguagechange`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Window/languagechange_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-languagechange)
    pub fn onlanguagechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onlanguagechange")
    }

    /// `attribute EventHandler onlanguagechange`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Window/languagechange_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-languagechange)
    #[doc(alias = "onlanguagechange")]
    pub fn set_onlanguagechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onlanguagechange", nullable(value))
    }

    /// `attribute EventHandler onmessage`
    ///
    /// Baseline: widely available since 2017-08. [MDN](https://developer.mozilla.org/docs/Web/API/Window/message_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-message)
    pub fn onmessage(&self) -> Option<Function<fn(MessageEvent)>> {
        property::get(self, "onmessage")
    }

    /// `attribute EventHandler onmessage`
    ///
    /// Baseline: widely available since 2017-08. [MDN](https://developer.mozilla.org/docs/Web/API/Window/message_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-message)
    #[doc(alias = "onmessage")]
    pub fn set_onmessage(&self, value: Option<&Function<fn(MessageEvent)>>) {
        property::set(self, "onmessage", nullable(value))
    }

    /// `attribute EventHandler onmessageerror`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/Window/messageerror_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-messageerror)
    pub fn onmessageerror(&self) -> Option<Function<fn(MessageEvent)>> {
        property::get(self, "onmessageerror")
    }

    /// `attribute EventHandler onmessageerror`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/Window/messageerror_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-messageerror)
    #[doc(alias = "onmessageerror")]
    pub fn set_onmessageerror(&self, value: Option<&Function<fn(MessageEvent)>>) {
        property::set(self, "onmessageerror", nullable(value))
    }

    /// `attribute EventHandler onoffline`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/offline_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-offline)
    pub fn onoffline(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onoffline")
    }

    /// `attribute EventHandler onoffline`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/offline_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-offline)
    #[doc(alias = "onoffline")]
    pub fn set_onoffline(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onoffline", nullable(value))
    }

    /// `attribute EventHandler ononline`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/online_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-online)
    pub fn ononline(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ononline")
    }

    /// `attribute EventHandler ononline`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/online_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-online)
    #[doc(alias = "ononline")]
    pub fn set_ononline(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ononline", nullable(value))
    }

    /// `attribute EventHandler onpagehide`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/pagehide_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-pagehide)
    pub fn onpagehide(&self) -> Option<Function<fn(PageTransitionEvent)>> {
        property::get(self, "onpagehide")
    }

    /// `attribute EventHandler onpagehide`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/pagehide_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-pagehide)
    #[doc(alias = "onpagehide")]
    pub fn set_onpagehide(&self, value: Option<&Function<fn(PageTransitionEvent)>>) {
        property::set(self, "onpagehide", nullable(value))
    }

    /// `attribute EventHandler onpagereveal`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/pagereveal_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-pagereveal)
    pub fn onpagereveal(&self) -> Option<Function<fn(PageRevealEvent)>> {
        property::get(self, "onpagereveal")
    }

    /// `attribute EventHandler onpagereveal`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/pagereveal_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-pagereveal)
    #[doc(alias = "onpagereveal")]
    pub fn set_onpagereveal(&self, value: Option<&Function<fn(PageRevealEvent)>>) {
        property::set(self, "onpagereveal", nullable(value))
    }

    /// `attribute EventHandler onpageshow`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/pageshow_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-pageshow)
    pub fn onpageshow(&self) -> Option<Function<fn(PageTransitionEvent)>> {
        property::get(self, "onpageshow")
    }

    /// `attribute EventHandler onpageshow`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/pageshow_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-pageshow)
    #[doc(alias = "onpageshow")]
    pub fn set_onpageshow(&self, value: Option<&Function<fn(PageTransitionEvent)>>) {
        property::set(self, "onpageshow", nullable(value))
    }

    /// `attribute EventHandler onpageswap`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/pageswap_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-pageswap)
    pub fn onpageswap(&self) -> Option<Function<fn(PageSwapEvent)>> {
        property::get(self, "onpageswap")
    }

    /// `attribute EventHandler onpageswap`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/pageswap_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-pageswap)
    #[doc(alias = "onpageswap")]
    pub fn set_onpageswap(&self, value: Option<&Function<fn(PageSwapEvent)>>) {
        property::set(self, "onpageswap", nullable(value))
    }

    /// `attribute EventHandler onpopstate`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/popstate_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-popstate)
    pub fn onpopstate(&self) -> Option<Function<fn(PopStateEvent)>> {
        property::get(self, "onpopstate")
    }

    /// `attribute EventHandler onpopstate`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/popstate_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-popstate)
    #[doc(alias = "onpopstate")]
    pub fn set_onpopstate(&self, value: Option<&Function<fn(PopStateEvent)>>) {
        property::set(self, "onpopstate", nullable(value))
    }

    /// `attribute EventHandler onrejectionhandled`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Window/rejectionhandled_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#unhandled-promise-rejections)
    pub fn onrejectionhandled(&self) -> Option<Function<fn(PromiseRejectionEvent)>> {
        property::get(self, "onrejectionhandled")
    }

    /// `attribute EventHandler onrejectionhandled`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Window/rejectionhandled_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#unhandled-promise-rejections)
    #[doc(alias = "onrejectionhandled")]
    pub fn set_onrejectionhandled(&self, value: Option<&Function<fn(PromiseRejectionEvent)>>) {
        property::set(self, "onrejectionhandled", nullable(value))
    }

    /// `attribute EventHandler onstorage`
    ///
    /// Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/API/Window/storage_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-storage)
    pub fn onstorage(&self) -> Option<Function<fn(StorageEvent)>> {
        property::get(self, "onstorage")
    }

    /// `attribute EventHandler onstorage`
    ///
    /// Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/API/Window/storage_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-storage)
    #[doc(alias = "onstorage")]
    pub fn set_onstorage(&self, value: Option<&Function<fn(StorageEvent)>>) {
        property::set(self, "onstorage", nullable(value))
    }

    /// `attribute EventHandler onunhandledrejection`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Window/unhandledrejection_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-unhandledrejection)
    pub fn onunhandledrejection(&self) -> Option<Function<fn(PromiseRejectionEvent)>> {
        property::get(self, "onunhandledrejection")
    }

    /// `attribute EventHandler onunhandledrejection`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Window/unhandledrejection_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-unhandledrejection)
    #[doc(alias = "onunhandledrejection")]
    pub fn set_onunhandledrejection(&self, value: Option<&Function<fn(PromiseRejectionEvent)>>) {
        property::set(self, "onunhandledrejection", nullable(value))
    }

    /// `attribute EventHandler onunload`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Window/unload_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-unload)
    pub fn onunload(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onunload")
    }

    /// `attribute EventHandler onunload`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Window/unload_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-unload)
    #[doc(alias = "onunload")]
    pub fn set_onunload(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onunload", nullable(value))
    }

    /// `attribute EventHandler ongamepadconnected`
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/Window/gamepadconnected_event) · [Specification](https://w3c.github.io/gamepad/#event-gamepadconnected)
    pub fn ongamepadconnected(&self) -> Option<Function<fn(GamepadEvent)>> {
        property::get(self, "ongamepadconnected")
    }

    /// `attribute EventHandler ongamepadconnected`
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/Window/gamepadconnected_event) · [Specification](https://w3c.github.io/gamepad/#event-gamepadconnected)
    #[doc(alias = "ongamepadconnected")]
    pub fn set_ongamepadconnected(&self, value: Option<&Function<fn(GamepadEvent)>>) {
        property::set(self, "ongamepadconnected", nullable(value))
    }

    /// `attribute EventHandler ongamepaddisconnected`
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/Window/gamepaddisconnected_event) · [Specification](https://w3c.github.io/gamepad/#event-gamepaddisconnected)
    pub fn ongamepaddisconnected(&self) -> Option<Function<fn(GamepadEvent)>> {
        property::get(self, "ongamepaddisconnected")
    }

    /// `attribute EventHandler ongamepaddisconnected`
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/Window/gamepaddisconnected_event) · [Specification](https://w3c.github.io/gamepad/#event-gamepaddisconnected)
    #[doc(alias = "ongamepaddisconnected")]
    pub fn set_ongamepaddisconnected(&self, value: Option<&Function<fn(GamepadEvent)>>) {
        property::set(self, "ongamepaddisconnected", nullable(value))
    }

    /// `attribute EventHandler onportalactivate`
    #[cfg(feature = "experimental")]
    pub fn onportalactivate(&self) -> Option<Function<fn(PortalActivateEvent)>> {
        property::get(self, "onportalactivate")
    }

    /// `attribute EventHandler onportalactivate`
    #[doc(alias = "onportalactivate")]
    #[cfg(feature = "experimental")]
    pub fn set_onportalactivate(&self, value: Option<&Function<fn(PortalActivateEvent)>>) {
        property::set(self, "onportalactivate", nullable(value))
    }
}
