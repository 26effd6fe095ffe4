//! The on… event handler attributes of SVG elements

use crate::runtime::prelude::*;
use crate::{
    AnimationEvent, ClipboardEvent, DragEvent, Event, FocusEvent, FormDataEvent, InputEvent, KeyboardEvent, MouseEvent,
    OnErrorEventHandlerNonNull, PointerEvent, SecurityPolicyViolationEvent, SubmitEvent, SvgElement, TouchEvent,
    TransitionEvent, WheelEvent,
};
#[cfg(feature = "experimental")]
use crate::{OnBeforeUnloadEventHandlerNonNull, SvgsvgElement, XrSessionEvent};

impl SvgElement {
    /// The handler of the event `abort`.
    ///
    /// `attribute EventHandler onabort`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/abort_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-abort)
    pub fn onabort(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onabort")
    }

    /// Sets the handler of the event `abort`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onabort")]
    pub fn set_onabort(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onabort", nullable(value))
    }

    /// The handler of the event `auxclick`.
    ///
    /// `attribute EventHandler onauxclick`
    ///
    /// Feature `svg-event-handlers`. Baseline: newly available since 2024-12. [MDN](https://developer.mozilla.org/docs/Web/API/Element/auxclick_event) · [Specification](https://w3c.github.io/pointerevents/#auxclick)
    pub fn onauxclick(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onauxclick")
    }

    /// Sets the handler of the event `auxclick`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onauxclick")]
    pub fn set_onauxclick(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onauxclick", nullable(value))
    }

    /// The handler of the event `beforeinput`.
    ///
    /// `attribute EventHandler onbeforeinput`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/beforeinput_event) · [Specification](https://w3c.github.io/uievents/#event-type-beforeinput)
    pub fn onbeforeinput(&self) -> Option<Function<fn(InputEvent)>> {
        property::get(self, "onbeforeinput")
    }

    /// Sets the handler of the event `beforeinput`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onbeforeinput")]
    pub fn set_onbeforeinput(&self, value: Option<&Function<fn(InputEvent)>>) {
        property::set(self, "onbeforeinput", nullable(value))
    }

    /// The handler of the event `beforematch`.
    ///
    /// `attribute EventHandler onbeforematch`
    ///
    /// Feature `svg-event-handlers`. Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/Element/beforematch_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-beforematch)
    pub fn onbeforematch(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onbeforematch")
    }

    /// Sets the handler of the event `beforematch`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onbeforematch")]
    pub fn set_onbeforematch(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onbeforematch", nullable(value))
    }

    /// The handler of the event `beforetoggle`.
    ///
    /// `attribute EventHandler onbeforetoggle`
    ///
    /// Feature `svg-event-handlers`. Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/beforetoggle_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-beforetoggle)
    pub fn onbeforetoggle(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onbeforetoggle")
    }

    /// Sets the handler of the event `beforetoggle`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onbeforetoggle")]
    pub fn set_onbeforetoggle(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onbeforetoggle", nullable(value))
    }

    /// The handler of the event `blur`.
    ///
    /// `attribute EventHandler onblur`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/blur_event) · [Specification](https://w3c.github.io/uievents/#event-type-blur)
    pub fn onblur(&self) -> Option<Function<fn(FocusEvent)>> {
        property::get(self, "onblur")
    }

    /// Sets the handler of the event `blur`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onblur")]
    pub fn set_onblur(&self, value: Option<&Function<fn(FocusEvent)>>) {
        property::set(self, "onblur", nullable(value))
    }

    /// The handler of the event `cancel`.
    ///
    /// `attribute EventHandler oncancel`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/cancel_event) · [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlcameraelement-oncancel)
    pub fn oncancel(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncancel")
    }

    /// Sets the handler of the event `cancel`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "oncancel")]
    pub fn set_oncancel(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncancel", nullable(value))
    }

    /// The handler of the event `canplay`.
    ///
    /// `attribute EventHandler oncanplay`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/canplay_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-canplay)
    pub fn oncanplay(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncanplay")
    }

    /// Sets the handler of the event `canplay`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "oncanplay")]
    pub fn set_oncanplay(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncanplay", nullable(value))
    }

    /// The handler of the event `canplaythrough`.
    ///
    /// `attribute EventHandler oncanplaythrough`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/canplaythrough_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-canplaythrough)
    pub fn oncanplaythrough(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncanplaythrough")
    }

    /// Sets the handler of the event `canplaythrough`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "oncanplaythrough")]
    pub fn set_oncanplaythrough(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncanplaythrough", nullable(value))
    }

    /// The handler of the event `change`.
    ///
    /// `attribute EventHandler onchange`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/change_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-change)
    pub fn onchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onchange")
    }

    /// Sets the handler of the event `change`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onchange")]
    pub fn set_onchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onchange", nullable(value))
    }

    /// The handler of the event `click`.
    ///
    /// `attribute EventHandler onclick`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/click_event) · [Specification](https://w3c.github.io/pointerevents/#click)
    pub fn onclick(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onclick")
    }

    /// Sets the handler of the event `click`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onclick")]
    pub fn set_onclick(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onclick", nullable(value))
    }

    /// The handler of the event `close`.
    ///
    /// `attribute EventHandler onclose`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/close_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-close)
    pub fn onclose(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onclose")
    }

    /// Sets the handler of the event `close`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onclose")]
    pub fn set_onclose(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onclose", nullable(value))
    }

    /// The handler of the event `command`.
    ///
    /// `attribute EventHandler oncommand`
    ///
    /// Feature `svg-event-handlers`. Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/command_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-command)
    pub fn oncommand(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncommand")
    }

    /// Sets the handler of the event `command`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "oncommand")]
    pub fn set_oncommand(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncommand", nullable(value))
    }

    /// The handler of the event `contextlost`.
    ///
    /// `attribute EventHandler oncontextlost`
    ///
    /// Feature `svg-event-handlers`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLCanvasElement/contextlost_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-contextlost)
    pub fn oncontextlost(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncontextlost")
    }

    /// Sets the handler of the event `contextlost`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "oncontextlost")]
    pub fn set_oncontextlost(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncontextlost", nullable(value))
    }

    /// The handler of the event `contextmenu`.
    ///
    /// `attribute EventHandler oncontextmenu`
    ///
    /// Feature `svg-event-handlers`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/contextmenu_event) · [Specification](https://w3c.github.io/pointerevents/#contextmenu)
    pub fn oncontextmenu(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "oncontextmenu")
    }

    /// Sets the handler of the event `contextmenu`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "oncontextmenu")]
    pub fn set_oncontextmenu(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "oncontextmenu", nullable(value))
    }

    /// The handler of the event `contextrestored`.
    ///
    /// `attribute EventHandler oncontextrestored`
    ///
    /// Feature `svg-event-handlers`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLCanvasElement/contextrestored_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-contextrestored)
    pub fn oncontextrestored(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncontextrestored")
    }

    /// Sets the handler of the event `contextrestored`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "oncontextrestored")]
    pub fn set_oncontextrestored(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncontextrestored", nullable(value))
    }

    /// The handler of the event `copy`.
    ///
    /// `attribute EventHandler oncopy`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/copy_event) · [Specification](https://w3c.github.io/clipboard-apis/#clipboard-event-copy)
    pub fn oncopy(&self) -> Option<Function<fn(ClipboardEvent)>> {
        property::get(self, "oncopy")
    }

    /// Sets the handler of the event `copy`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "oncopy")]
    pub fn set_oncopy(&self, value: Option<&Function<fn(ClipboardEvent)>>) {
        property::set(self, "oncopy", nullable(value))
    }

    /// The handler of the event `cuechange`.
    ///
    /// `attribute EventHandler oncuechange`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTrackElement/cuechange_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-cuechange)
    pub fn oncuechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncuechange")
    }

    /// Sets the handler of the event `cuechange`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "oncuechange")]
    pub fn set_oncuechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncuechange", nullable(value))
    }

    /// The handler of the event `cut`.
    ///
    /// `attribute EventHandler oncut`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/cut_event) · [Specification](https://w3c.github.io/clipboard-apis/#clipboard-event-cut)
    pub fn oncut(&self) -> Option<Function<fn(ClipboardEvent)>> {
        property::get(self, "oncut")
    }

    /// Sets the handler of the event `cut`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "oncut")]
    pub fn set_oncut(&self, value: Option<&Function<fn(ClipboardEvent)>>) {
        property::set(self, "oncut", nullable(value))
    }

    /// The handler of the event `dblclick`.
    ///
    /// `attribute EventHandler ondblclick`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/dblclick_event) · [Specification](https://w3c.github.io/pointerevents/#dblclick)
    pub fn ondblclick(&self) -> Option<Function<fn(MouseEvent)>> {
        property::get(self, "ondblclick")
    }

    /// Sets the handler of the event `dblclick`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "ondblclick")]
    pub fn set_ondblclick(&self, value: Option<&Function<fn(MouseEvent)>>) {
        property::set(self, "ondblclick", nullable(value))
    }

    /// The handler of the event `drag`.
    ///
    /// `attribute EventHandler ondrag`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/drag_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondrag)
    pub fn ondrag(&self) -> Option<Function<fn(DragEvent)>> {
        property::get(self, "ondrag")
    }

    /// Sets the handler of the event `drag`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "ondrag")]
    pub fn set_ondrag(&self, value: Option<&Function<fn(DragEvent)>>) {
        property::set(self, "ondrag", nullable(value))
    }

    /// The handler of the event `dragend`.
    ///
    /// `attribute EventHandler ondragend`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragend_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragend)
    pub fn ondragend(&self) -> Option<Function<fn(DragEvent)>> {
        property::get(self, "ondragend")
    }

    /// Sets the handler of the event `dragend`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "ondragend")]
    pub fn set_ondragend(&self, value: Option<&Function<fn(DragEvent)>>) {
        property::set(self, "ondragend", nullable(value))
    }

    /// The handler of the event `dragenter`.
    ///
    /// `attribute EventHandler ondragenter`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragenter_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragenter)
    pub fn ondragenter(&self) -> Option<Function<fn(DragEvent)>> {
        property::get(self, "ondragenter")
    }

    /// Sets the handler of the event `dragenter`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "ondragenter")]
    pub fn set_ondragenter(&self, value: Option<&Function<fn(DragEvent)>>) {
        property::set(self, "ondragenter", nullable(value))
    }

    /// The handler of the event `dragleave`.
    ///
    /// `attribute EventHandler ondragleave`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragleave_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragleave)
    pub fn ondragleave(&self) -> Option<Function<fn(DragEvent)>> {
        property::get(self, "ondragleave")
    }

    /// Sets the handler of the event `dragleave`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "ondragleave")]
    pub fn set_ondragleave(&self, value: Option<&Function<fn(DragEvent)>>) {
        property::set(self, "ondragleave", nullable(value))
    }

    /// The handler of the event `dragover`.
    ///
    /// `attribute EventHandler ondragover`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragover_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragover)
    pub fn ondragover(&self) -> Option<Function<fn(DragEvent)>> {
        property::get(self, "ondragover")
    }

    /// Sets the handler of the event `dragover`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "ondragover")]
    pub fn set_ondragover(&self, value: Option<&Function<fn(DragEvent)>>) {
        property::set(self, "ondragover", nullable(value))
    }

    /// The handler of the event `dragstart`.
    ///
    /// `attribute EventHandler ondragstart`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragstart_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragstart)
    pub fn ondragstart(&self) -> Option<Function<fn(DragEvent)>> {
        property::get(self, "ondragstart")
    }

    /// Sets the handler of the event `dragstart`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "ondragstart")]
    pub fn set_ondragstart(&self, value: Option<&Function<fn(DragEvent)>>) {
        property::set(self, "ondragstart", nullable(value))
    }

    /// The handler of the event `drop`.
    ///
    /// `attribute EventHandler ondrop`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/drop_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondrop)
    pub fn ondrop(&self) -> Option<Function<fn(DragEvent)>> {
        property::get(self, "ondrop")
    }

    /// Sets the handler of the event `drop`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "ondrop")]
    pub fn set_ondrop(&self, value: Option<&Function<fn(DragEvent)>>) {
        property::set(self, "ondrop", nullable(value))
    }

    /// The handler of the event `durationchange`.
    ///
    /// `attribute EventHandler ondurationchange`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/durationchange_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-durationchange)
    pub fn ondurationchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ondurationchange")
    }

    /// Sets the handler of the event `durationchange`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "ondurationchange")]
    pub fn set_ondurationchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ondurationchange", nullable(value))
    }

    /// The handler of the event `emptied`.
    ///
    /// `attribute EventHandler onemptied`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/emptied_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-emptied)
    pub fn onemptied(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onemptied")
    }

    /// Sets the handler of the event `emptied`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onemptied")]
    pub fn set_onemptied(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onemptied", nullable(value))
    }

    /// The handler of the event `ended`.
    ///
    /// `attribute EventHandler onended`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/ended_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-ended)
    pub fn onended(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onended")
    }

    /// Sets the handler of the event `ended`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onended")]
    pub fn set_onended(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onended", nullable(value))
    }

    /// `attribute OnErrorEventHandler onerror`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGElement/error_event) · [Specification](https://w3c.github.io/svgwg/svg2-draft/interact.html#SVGEvents)
    #[inline]
    pub fn onerror(&self) -> Option<OnErrorEventHandlerNonNull> {
        Js::get_onerror__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute OnErrorEventHandler onerror`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGElement/error_event) · [Specification](https://w3c.github.io/svgwg/svg2-draft/interact.html#SVGEvents)
    #[doc(alias = "onerror")]
    #[inline]
    pub fn set_onerror(&self, value: Option<&OnErrorEventHandlerNonNull>) {
        Js::set_onerror__value(js(self), nullable(value))
    }

    /// The handler of the event `focus`.
    ///
    /// `attribute EventHandler onfocus`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/focus_event) · [Specification](https://w3c.github.io/uievents/#event-type-focus)
    pub fn onfocus(&self) -> Option<Function<fn(FocusEvent)>> {
        property::get(self, "onfocus")
    }

    /// Sets the handler of the event `focus`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onfocus")]
    pub fn set_onfocus(&self, value: Option<&Function<fn(FocusEvent)>>) {
        property::set(self, "onfocus", nullable(value))
    }

    /// The handler of the event `formdata`.
    ///
    /// `attribute EventHandler onformdata`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/formdata_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-formdata)
    pub fn onformdata(&self) -> Option<Function<fn(FormDataEvent)>> {
        property::get(self, "onformdata")
    }

    /// Sets the handler of the event `formdata`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onformdata")]
    pub fn set_onformdata(&self, value: Option<&Function<fn(FormDataEvent)>>) {
        property::set(self, "onformdata", nullable(value))
    }

    /// The handler of the event `input`.
    ///
    /// `attribute EventHandler oninput`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/input_event) · [Specification](https://w3c.github.io/uievents/#event-type-input)
    pub fn oninput(&self) -> Option<Function<fn(InputEvent)>> {
        property::get(self, "oninput")
    }

    /// Sets the handler of the event `input`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "oninput")]
    pub fn set_oninput(&self, value: Option<&Function<fn(InputEvent)>>) {
        property::set(self, "oninput", nullable(value))
    }

    /// The handler of the event `invalid`.
    ///
    /// `attribute EventHandler oninvalid`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/invalid_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-invalid)
    pub fn oninvalid(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oninvalid")
    }

    /// Sets the handler of the event `invalid`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "oninvalid")]
    pub fn set_oninvalid(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oninvalid", nullable(value))
    }

    /// The handler of the event `keydown`.
    ///
    /// `attribute EventHandler onkeydown`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/keydown_event) · [Specification](https://w3c.github.io/uievents/#event-type-keydown)
    pub fn onkeydown(&self) -> Option<Function<fn(KeyboardEvent)>> {
        property::get(self, "onkeydown")
    }

    /// Sets the handler of the event `keydown`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onkeydown")]
    pub fn set_onkeydown(&self, value: Option<&Function<fn(KeyboardEvent)>>) {
        property::set(self, "onkeydown", nullable(value))
    }

    /// The handler of the event `keypress`.
    ///
    /// `attribute EventHandler onkeypress`
    ///
    /// Feature `svg-event-handlers`. [MDN](https://developer.mozilla.org/docs/Web/API/Element/keypress_event) · [Specification](https://w3c.github.io/uievents/#event-type-keypress)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Element/keypress_event"]
    pub fn onkeypress(&self) -> Option<Function<fn(KeyboardEvent)>> {
        property::get(self, "onkeypress")
    }

    /// Sets the handler of the event `keypress`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onkeypress")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Element/keypress_event"]
    pub fn set_onkeypress(&self, value: Option<&Function<fn(KeyboardEvent)>>) {
        property::set(self, "onkeypress", nullable(value))
    }

    /// The handler of the event `keyup`.
    ///
    /// `attribute EventHandler onkeyup`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/keyup_event) · [Specification](https://w3c.github.io/uievents/#event-type-keyup)
    pub fn onkeyup(&self) -> Option<Function<fn(KeyboardEvent)>> {
        property::get(self, "onkeyup")
    }

    /// Sets the handler of the event `keyup`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onkeyup")]
    pub fn set_onkeyup(&self, value: Option<&Function<fn(KeyboardEvent)>>) {
        property::set(self, "onkeyup", nullable(value))
    }

    /// The handler of the event `load`.
    ///
    /// `attribute EventHandler onload`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2020-11. [MDN](https://developer.mozilla.org/docs/Web/API/SVGElement/load_event) · [Specification](https://w3c.github.io/svgwg/svg2-draft/interact.html#SVGEvents)
    pub fn onload(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onload")
    }

    /// Sets the handler of the event `load`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onload")]
    pub fn set_onload(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onload", nullable(value))
    }

    /// The handler of the event `loadeddata`.
    ///
    /// `attribute EventHandler onloadeddata`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/loadeddata_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-loadeddata)
    pub fn onloadeddata(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onloadeddata")
    }

    /// Sets the handler of the event `loadeddata`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onloadeddata")]
    pub fn set_onloadeddata(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onloadeddata", nullable(value))
    }

    /// The handler of the event `loadedmetadata`.
    ///
    /// `attribute EventHandler onloadedmetadata`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/loadedmetadata_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-loadedmetadata)
    pub fn onloadedmetadata(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onloadedmetadata")
    }

    /// Sets the handler of the event `loadedmetadata`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onloadedmetadata")]
    pub fn set_onloadedmetadata(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onloadedmetadata", nullable(value))
    }

    /// The handler of the event `loadstart`.
    ///
    /// `attribute EventHandler onloadstart`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/loadstart_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-loadstart)
    pub fn onloadstart(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onloadstart")
    }

    /// Sets the handler of the event `loadstart`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onloadstart")]
    pub fn set_onloadstart(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onloadstart", nullable(value))
    }

    /// The handler of the event `mousedown`.
    ///
    /// `attribute EventHandler onmousedown`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mousedown_event) · [Specification](https://w3c.github.io/pointerevents/#mousedown)
    pub fn onmousedown(&self) -> Option<Function<fn(MouseEvent)>> {
        property::get(self, "onmousedown")
    }

    /// Sets the handler of the event `mousedown`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onmousedown")]
    pub fn set_onmousedown(&self, value: Option<&Function<fn(MouseEvent)>>) {
        property::set(self, "onmousedown", nullable(value))
    }

    /// The handler of the event `mouseenter`.
    ///
    /// `attribute EventHandler onmouseenter`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseenter_event) · [Specification](https://w3c.github.io/pointerevents/#mouseenter)
    pub fn onmouseenter(&self) -> Option<Function<fn(MouseEvent)>> {
        property::get(self, "onmouseenter")
    }

    /// Sets the handler of the event `mouseenter`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onmouseenter")]
    pub fn set_onmouseenter(&self, value: Option<&Function<fn(MouseEvent)>>) {
        property::set(self, "onmouseenter", nullable(value))
    }

    /// The handler of the event `mouseleave`.
    ///
    /// `attribute EventHandler onmouseleave`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseleave_event) · [Specification](https://w3c.github.io/pointerevents/#mouseleave)
    pub fn onmouseleave(&self) -> Option<Function<fn(MouseEvent)>> {
        property::get(self, "onmouseleave")
    }

    /// Sets the handler of the event `mouseleave`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onmouseleave")]
    pub fn set_onmouseleave(&self, value: Option<&Function<fn(MouseEvent)>>) {
        property::set(self, "onmouseleave", nullable(value))
    }

    /// The handler of the event `mousemove`.
    ///
    /// `attribute EventHandler onmousemove`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mousemove_event) · [Specification](https://w3c.github.io/pointerevents/#mousemove)
    pub fn onmousemove(&self) -> Option<Function<fn(MouseEvent)>> {
        property::get(self, "onmousemove")
    }

    /// Sets the handler of the event `mousemove`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onmousemove")]
    pub fn set_onmousemove(&self, value: Option<&Function<fn(MouseEvent)>>) {
        property::set(self, "onmousemove", nullable(value))
    }

    /// The handler of the event `mouseout`.
    ///
    /// `attribute EventHandler onmouseout`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseout_event) · [Specification](https://w3c.github.io/pointerevents/#mouseout)
    pub fn onmouseout(&self) -> Option<Function<fn(MouseEvent)>> {
        property::get(self, "onmouseout")
    }

    /// Sets the handler of the event `mouseout`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onmouseout")]
    pub fn set_onmouseout(&self, value: Option<&Function<fn(MouseEvent)>>) {
        property::set(self, "onmouseout", nullable(value))
    }

    /// The handler of the event `mouseover`.
    ///
    /// `attribute EventHandler onmouseover`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseover_event) · [Specification](https://w3c.github.io/pointerevents/#mouseover)
    pub fn onmouseover(&self) -> Option<Function<fn(MouseEvent)>> {
        property::get(self, "onmouseover")
    }

    /// Sets the handler of the event `mouseover`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onmouseover")]
    pub fn set_onmouseover(&self, value: Option<&Function<fn(MouseEvent)>>) {
        property::set(self, "onmouseover", nullable(value))
    }

    /// The handler of the event `mouseup`.
    ///
    /// `attribute EventHandler onmouseup`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseup_event) · [Specification](https://w3c.github.io/pointerevents/#mouseup)
    pub fn onmouseup(&self) -> Option<Function<fn(MouseEvent)>> {
        property::get(self, "onmouseup")
    }

    /// Sets the handler of the event `mouseup`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onmouseup")]
    pub fn set_onmouseup(&self, value: Option<&Function<fn(MouseEvent)>>) {
        property::set(self, "onmouseup", nullable(value))
    }

    /// The handler of the event `paste`.
    ///
    /// `attribute EventHandler onpaste`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/paste_event) · [Specification](https://w3c.github.io/clipboard-apis/#clipboard-event-paste)
    pub fn onpaste(&self) -> Option<Function<fn(ClipboardEvent)>> {
        property::get(self, "onpaste")
    }

    /// Sets the handler of the event `paste`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onpaste")]
    pub fn set_onpaste(&self, value: Option<&Function<fn(ClipboardEvent)>>) {
        property::set(self, "onpaste", nullable(value))
    }

    /// The handler of the event `pause`.
    ///
    /// `attribute EventHandler onpause`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/pause_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-pause)
    pub fn onpause(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onpause")
    }

    /// Sets the handler of the event `pause`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onpause")]
    pub fn set_onpause(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onpause", nullable(value))
    }

    /// The handler of the event `play`.
    ///
    /// `attribute EventHandler onplay`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/play_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-play)
    pub fn onplay(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onplay")
    }

    /// Sets the handler of the event `play`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onplay")]
    pub fn set_onplay(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onplay", nullable(value))
    }

    /// The handler of the event `playing`.
    ///
    /// `attribute EventHandler onplaying`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/playing_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-playing)
    pub fn onplaying(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onplaying")
    }

    /// Sets the handler of the event `playing`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onplaying")]
    pub fn set_onplaying(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onplaying", nullable(value))
    }

    /// The handler of the event `progress`.
    ///
    /// `attribute EventHandler onprogress`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/progress_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-progress)
    pub fn onprogress(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onprogress")
    }

    /// Sets the handler of the event `progress`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onprogress")]
    pub fn set_onprogress(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onprogress", nullable(value))
    }

    /// The handler of the event `ratechange`.
    ///
    /// `attribute EventHandler onratechange`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/ratechange_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-ratechange)
    pub fn onratechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onratechange")
    }

    /// Sets the handler of the event `ratechange`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onratechange")]
    pub fn set_onratechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onratechange", nullable(value))
    }

    /// The handler of the event `reset`.
    ///
    /// `attribute EventHandler onreset`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/reset_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-reset)
    pub fn onreset(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onreset")
    }

    /// Sets the handler of the event `reset`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onreset")]
    pub fn set_onreset(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onreset", nullable(value))
    }

    /// The handler of the event `resize`.
    ///
    /// `attribute EventHandler onresize`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLVideoElement/resize_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-resize)
    pub fn onresize(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onresize")
    }

    /// Sets the handler of the event `resize`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onresize")]
    pub fn set_onresize(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onresize", nullable(value))
    }

    /// The handler of the event `scroll`.
    ///
    /// `attribute EventHandler onscroll`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/scroll_event) · [Specification](https://drafts.csswg.org/cssom-view/#eventdef-document-scroll)
    pub fn onscroll(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onscroll")
    }

    /// Sets the handler of the event `scroll`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onscroll")]
    pub fn set_onscroll(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onscroll", nullable(value))
    }

    /// The handler of the event `scrollend`.
    ///
    /// `attribute EventHandler onscrollend`
    ///
    /// Feature `svg-event-handlers`. Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/Element/scrollend_event) · [Specification](https://drafts.csswg.org/cssom-view/#eventdef-document-scrollend)
    pub fn onscrollend(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onscrollend")
    }

    /// Sets the handler of the event `scrollend`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onscrollend")]
    pub fn set_onscrollend(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onscrollend", nullable(value))
    }

    /// The handler of the event `securitypolicyviolation`.
    ///
    /// `attribute EventHandler onsecuritypolicyviolation`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/securitypolicyviolation_event) · [Specification](https://w3c.github.io/webappsec-csp/#eventdef-globaleventhandlers-securitypolicyviolation)
    pub fn onsecuritypolicyviolation(&self) -> Option<Function<fn(SecurityPolicyViolationEvent)>> {
        property::get(self, "onsecuritypolicyviolation")
    }

    /// Sets the handler of the event `securitypolicyviolation`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onsecuritypolicyviolation")]
    pub fn set_onsecuritypolicyviolation(&self, value: Option<&Function<fn(SecurityPolicyViolationEvent)>>) {
        property::set(self, "onsecuritypolicyviolation", nullable(value))
    }

    /// The handler of the event `seeked`.
    ///
    /// `attribute EventHandler onseeked`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/seeked_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-seeked)
    pub fn onseeked(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onseeked")
    }

    /// Sets the handler of the event `seeked`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onseeked")]
    pub fn set_onseeked(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onseeked", nullable(value))
    }

    /// The handler of the event `seeking`.
    ///
    /// `attribute EventHandler onseeking`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/seeking_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-seeking)
    pub fn onseeking(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onseeking")
    }

    /// Sets the handler of the event `seeking`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onseeking")]
    pub fn set_onseeking(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onseeking", nullable(value))
    }

    /// The handler of the event `select`.
    ///
    /// `attribute EventHandler onselect`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/select_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-select)
    pub fn onselect(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onselect")
    }

    /// Sets the handler of the event `select`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onselect")]
    pub fn set_onselect(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onselect", nullable(value))
    }

    /// The handler of the event `slotchange`.
    ///
    /// `attribute EventHandler onslotchange`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSlotElement/slotchange_event) · [Specification](https://dom.spec.whatwg.org/#eventdef-htmlslotelement-slotchange)
    pub fn onslotchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onslotchange")
    }

    /// Sets the handler of the event `slotchange`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onslotchange")]
    pub fn set_onslotchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onslotchange", nullable(value))
    }

    /// The handler of the event `stalled`.
    ///
    /// `attribute EventHandler onstalled`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/stalled_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-stalled)
    pub fn onstalled(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onstalled")
    }

    /// Sets the handler of the event `stalled`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onstalled")]
    pub fn set_onstalled(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onstalled", nullable(value))
    }

    /// The handler of the event `submit`.
    ///
    /// `attribute EventHandler onsubmit`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/submit_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-submit)
    pub fn onsubmit(&self) -> Option<Function<fn(SubmitEvent)>> {
        property::get(self, "onsubmit")
    }

    /// Sets the handler of the event `submit`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onsubmit")]
    pub fn set_onsubmit(&self, value: Option<&Function<fn(SubmitEvent)>>) {
        property::set(self, "onsubmit", nullable(value))
    }

    /// The handler of the event `suspend`.
    ///
    /// `attribute EventHandler onsuspend`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/suspend_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-suspend)
    pub fn onsuspend(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onsuspend")
    }

    /// Sets the handler of the event `suspend`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onsuspend")]
    pub fn set_onsuspend(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onsuspend", nullable(value))
    }

    /// The handler of the event `timeupdate`.
    ///
    /// `attribute EventHandler ontimeupdate`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/timeupdate_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-timeupdate)
    pub fn ontimeupdate(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ontimeupdate")
    }

    /// Sets the handler of the event `timeupdate`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "ontimeupdate")]
    pub fn set_ontimeupdate(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ontimeupdate", nullable(value))
    }

    /// The handler of the event `toggle`.
    ///
    /// `attribute EventHandler ontoggle`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/toggle_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-toggle)
    pub fn ontoggle(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ontoggle")
    }

    /// Sets the handler of the event `toggle`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "ontoggle")]
    pub fn set_ontoggle(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ontoggle", nullable(value))
    }

    /// The handler of the event `volumechange`.
    ///
    /// `attribute EventHandler onvolumechange`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/volumechange_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-volumechange)
    pub fn onvolumechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onvolumechange")
    }

    /// Sets the handler of the event `volumechange`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onvolumechange")]
    pub fn set_onvolumechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onvolumechange", nullable(value))
    }

    /// The handler of the event `waiting`.
    ///
    /// `attribute EventHandler onwaiting`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/waiting_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-waiting)
    pub fn onwaiting(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onwaiting")
    }

    /// Sets the handler of the event `waiting`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onwaiting")]
    pub fn set_onwaiting(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onwaiting", nullable(value))
    }

    /// The handler of the event `webkitanimationend`.
    ///
    /// `attribute EventHandler onwebkitanimationend`
    ///
    /// Feature `svg-event-handlers`. [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationend_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationend)
    pub fn onwebkitanimationend(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onwebkitanimationend")
    }

    /// Sets the handler of the event `webkitanimationend`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onwebkitanimationend")]
    pub fn set_onwebkitanimationend(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onwebkitanimationend", nullable(value))
    }

    /// The handler of the event `webkitanimationiteration`.
    ///
    /// `attribute EventHandler onwebkitanimationiteration`
    ///
    /// Feature `svg-event-handlers`. [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationiteration_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationiteration)
    pub fn onwebkitanimationiteration(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onwebkitanimationiteration")
    }

    /// Sets the handler of the event `webkitanimationiteration`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onwebkitanimationiteration")]
    pub fn set_onwebkitanimationiteration(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onwebkitanimationiteration", nullable(value))
    }

    /// The handler of the event `webkitanimationstart`.
    ///
    /// `attribute EventHandler onwebkitanimationstart`
    ///
    /// Feature `svg-event-handlers`. [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationstart_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationstart)
    pub fn onwebkitanimationstart(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onwebkitanimationstart")
    }

    /// Sets the handler of the event `webkitanimationstart`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onwebkitanimationstart")]
    pub fn set_onwebkitanimationstart(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onwebkitanimationstart", nullable(value))
    }

    /// The handler of the event `webkittransitionend`.
    ///
    /// `attribute EventHandler onwebkittransitionend`
    ///
    /// Feature `svg-event-handlers`. [MDN](https://developer.mozilla.org/docs/Web/API/Element/transitionend_event) · [Specification](https://drafts.csswg.org/css-transitions/#transitionend)
    pub fn onwebkittransitionend(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onwebkittransitionend")
    }

    /// Sets the handler of the event `webkittransitionend`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onwebkittransitionend")]
    pub fn set_onwebkittransitionend(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onwebkittransitionend", nullable(value))
    }

    /// The handler of the event `wheel`.
    ///
    /// `attribute EventHandler onwheel`
    ///
    /// Feature `svg-event-handlers`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/wheel_event) · [Specification](https://w3c.github.io/pointerevents/#wheel)
    pub fn onwheel(&self) -> Option<Function<fn(WheelEvent)>> {
        property::get(self, "onwheel")
    }

    /// Sets the handler of the event `wheel`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onwheel")]
    pub fn set_onwheel(&self, value: Option<&Function<fn(WheelEvent)>>) {
        property::set(self, "onwheel", nullable(value))
    }

    /// The handler of the event `animationstart`.
    ///
    /// `attribute EventHandler onanimationstart`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationstart_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationstart)
    pub fn onanimationstart(&self) -> Option<Function<fn(AnimationEvent)>> {
        property::get(self, "onanimationstart")
    }

    /// Sets the handler of the event `animationstart`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onanimationstart")]
    pub fn set_onanimationstart(&self, value: Option<&Function<fn(AnimationEvent)>>) {
        property::set(self, "onanimationstart", nullable(value))
    }

    /// The handler of the event `animationiteration`.
    ///
    /// `attribute EventHandler onanimationiteration`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationiteration_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationiteration)
    pub fn onanimationiteration(&self) -> Option<Function<fn(AnimationEvent)>> {
        property::get(self, "onanimationiteration")
    }

    /// Sets the handler of the event `animationiteration`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onanimationiteration")]
    pub fn set_onanimationiteration(&self, value: Option<&Function<fn(AnimationEvent)>>) {
        property::set(self, "onanimationiteration", nullable(value))
    }

    /// The handler of the event `animationend`.
    ///
    /// `attribute EventHandler onanimationend`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationend_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationend)
    pub fn onanimationend(&self) -> Option<Function<fn(AnimationEvent)>> {
        property::get(self, "onanimationend")
    }

    /// Sets the handler of the event `animationend`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onanimationend")]
    pub fn set_onanimationend(&self, value: Option<&Function<fn(AnimationEvent)>>) {
        property::set(self, "onanimationend", nullable(value))
    }

    /// The handler of the event `animationcancel`.
    ///
    /// `attribute EventHandler onanimationcancel`
    ///
    /// Feature `svg-event-handlers`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationcancel_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationcancel)
    pub fn onanimationcancel(&self) -> Option<Function<fn(AnimationEvent)>> {
        property::get(self, "onanimationcancel")
    }

    /// Sets the handler of the event `animationcancel`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onanimationcancel")]
    pub fn set_onanimationcancel(&self, value: Option<&Function<fn(AnimationEvent)>>) {
        property::set(self, "onanimationcancel", nullable(value))
    }

    /// The handler of the event `snapchanged`.
    ///
    /// `attribute EventHandler onsnapchanged`
    ///
    /// Features `svg-event-handlers` and `experimental`.
    #[cfg(feature = "experimental")]
    pub fn onsnapchanged(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onsnapchanged")
    }

    /// Sets the handler of the event `snapchanged`.
    ///
    /// Features `svg-event-handlers` and `experimental`.
    #[doc(alias = "onsnapchanged")]
    #[cfg(feature = "experimental")]
    pub fn set_onsnapchanged(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onsnapchanged", nullable(value))
    }

    /// The handler of the event `snapchanging`.
    ///
    /// `attribute EventHandler onsnapchanging`
    ///
    /// Features `svg-event-handlers` and `experimental`.
    #[cfg(feature = "experimental")]
    pub fn onsnapchanging(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onsnapchanging")
    }

    /// Sets the handler of the event `snapchanging`.
    ///
    /// Features `svg-event-handlers` and `experimental`.
    #[doc(alias = "onsnapchanging")]
    #[cfg(feature = "experimental")]
    pub fn set_onsnapchanging(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onsnapchanging", nullable(value))
    }

    /// The handler of the event `transitionrun`.
    ///
    /// `attribute EventHandler ontransitionrun`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/transitionrun_event) · [Specification](https://drafts.csswg.org/css-transitions/#transitionrun)
    pub fn ontransitionrun(&self) -> Option<Function<fn(TransitionEvent)>> {
        property::get(self, "ontransitionrun")
    }

    /// Sets the handler of the event `transitionrun`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "ontransitionrun")]
    pub fn set_ontransitionrun(&self, value: Option<&Function<fn(TransitionEvent)>>) {
        property::set(self, "ontransitionrun", nullable(value))
    }

    /// The handler of the event `transitionstart`.
    ///
    /// `attribute EventHandler ontransitionstart`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/transitionstart_event) · [Specification](https://drafts.csswg.org/css-transitions/#transitionstart)
    pub fn ontransitionstart(&self) -> Option<Function<fn(TransitionEvent)>> {
        property::get(self, "ontransitionstart")
    }

    /// Sets the handler of the event `transitionstart`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "ontransitionstart")]
    pub fn set_ontransitionstart(&self, value: Option<&Function<fn(TransitionEvent)>>) {
        property::set(self, "ontransitionstart", nullable(value))
    }

    /// The handler of the event `transitionend`.
    ///
    /// `attribute EventHandler ontransitionend`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/transitionend_event) · [Specification](https://drafts.csswg.org/css-transitions/#transitionend)
    pub fn ontransitionend(&self) -> Option<Function<fn(TransitionEvent)>> {
        property::get(self, "ontransitionend")
    }

    /// Sets the handler of the event `transitionend`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "ontransitionend")]
    pub fn set_ontransitionend(&self, value: Option<&Function<fn(TransitionEvent)>>) {
        property::set(self, "ontransitionend", nullable(value))
    }

    /// The handler of the event `transitioncancel`.
    ///
    /// `attribute EventHandler ontransitioncancel`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/transitioncancel_event) · [Specification](https://drafts.csswg.org/css-transitions/#transitioncancel)
    pub fn ontransitioncancel(&self) -> Option<Function<fn(TransitionEvent)>> {
        property::get(self, "ontransitioncancel")
    }

    /// Sets the handler of the event `transitioncancel`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "ontransitioncancel")]
    pub fn set_ontransitioncancel(&self, value: Option<&Function<fn(TransitionEvent)>>) {
        property::set(self, "ontransitioncancel", nullable(value))
    }

    /// The handler of the event `fencedtreeclick`.
    ///
    /// `attribute EventHandler onfencedtreeclick`
    ///
    /// Features `svg-event-handlers` and `experimental`.
    #[cfg(feature = "experimental")]
    pub fn onfencedtreeclick(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onfencedtreeclick")
    }

    /// Sets the handler of the event `fencedtreeclick`.
    ///
    /// Features `svg-event-handlers` and `experimental`.
    #[doc(alias = "onfencedtreeclick")]
    #[cfg(feature = "experimental")]
    pub fn set_onfencedtreeclick(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onfencedtreeclick", nullable(value))
    }

    /// The handler of the event `pointerover`.
    ///
    /// `attribute EventHandler onpointerover`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerover_event) · [Specification](https://w3c.github.io/pointerevents/#pointerover)
    pub fn onpointerover(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointerover")
    }

    /// Sets the handler of the event `pointerover`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onpointerover")]
    pub fn set_onpointerover(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointerover", nullable(value))
    }

    /// The handler of the event `pointerenter`.
    ///
    /// `attribute EventHandler onpointerenter`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerenter_event) · [Specification](https://w3c.github.io/pointerevents/#pointerenter)
    pub fn onpointerenter(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointerenter")
    }

    /// Sets the handler of the event `pointerenter`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onpointerenter")]
    pub fn set_onpointerenter(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointerenter", nullable(value))
    }

    /// The handler of the event `pointerdown`.
    ///
    /// `attribute EventHandler onpointerdown`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerdown_event) · [Specification](https://w3c.github.io/pointerevents/#pointerdown)
    pub fn onpointerdown(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointerdown")
    }

    /// Sets the handler of the event `pointerdown`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onpointerdown")]
    pub fn set_onpointerdown(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointerdown", nullable(value))
    }

    /// The handler of the event `pointermove`.
    ///
    /// `attribute EventHandler onpointermove`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointermove_event) · [Specification](https://w3c.github.io/pointerevents/#pointermove)
    pub fn onpointermove(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointermove")
    }

    /// Sets the handler of the event `pointermove`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onpointermove")]
    pub fn set_onpointermove(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointermove", nullable(value))
    }

    /// The handler of the event `pointerrawupdate`.
    ///
    /// `attribute EventHandler onpointerrawupdate`
    ///
    /// Feature `svg-event-handlers`. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerrawupdate_event) · [Specification](https://w3c.github.io/pointerevents/#pointerrawupdate)
    pub fn onpointerrawupdate(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointerrawupdate")
    }

    /// Sets the handler of the event `pointerrawupdate`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onpointerrawupdate")]
    pub fn set_onpointerrawupdate(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointerrawupdate", nullable(value))
    }

    /// The handler of the event `pointerup`.
    ///
    /// `attribute EventHandler onpointerup`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerup_event) · [Specification](https://w3c.github.io/pointerevents/#pointerup)
    pub fn onpointerup(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointerup")
    }

    /// Sets the handler of the event `pointerup`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onpointerup")]
    pub fn set_onpointerup(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointerup", nullable(value))
    }

    /// The handler of the event `pointercancel`.
    ///
    /// `attribute EventHandler onpointercancel`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointercancel_event) · [Specification](https://w3c.github.io/pointerevents/#pointercancel)
    pub fn onpointercancel(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointercancel")
    }

    /// Sets the handler of the event `pointercancel`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onpointercancel")]
    pub fn set_onpointercancel(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointercancel", nullable(value))
    }

    /// The handler of the event `pointerout`.
    ///
    /// `attribute EventHandler onpointerout`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerout_event) · [Specification](https://w3c.github.io/pointerevents/#pointerout)
    pub fn onpointerout(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointerout")
    }

    /// Sets the handler of the event `pointerout`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onpointerout")]
    pub fn set_onpointerout(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointerout", nullable(value))
    }

    /// The handler of the event `pointerleave`.
    ///
    /// `attribute EventHandler onpointerleave`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/pointerleave_event) · [Specification](https://w3c.github.io/pointerevents/#pointerleave)
    pub fn onpointerleave(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onpointerleave")
    }

    /// Sets the handler of the event `pointerleave`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onpointerleave")]
    pub fn set_onpointerleave(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onpointerleave", nullable(value))
    }

    /// The handler of the event `gotpointercapture`.
    ///
    /// `attribute EventHandler ongotpointercapture`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/gotpointercapture_event) · [Specification](https://w3c.github.io/pointerevents/#gotpointercapture)
    pub fn ongotpointercapture(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "ongotpointercapture")
    }

    /// Sets the handler of the event `gotpointercapture`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "ongotpointercapture")]
    pub fn set_ongotpointercapture(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "ongotpointercapture", nullable(value))
    }

    /// The handler of the event `lostpointercapture`.
    ///
    /// `attribute EventHandler onlostpointercapture`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/lostpointercapture_event) · [Specification](https://w3c.github.io/pointerevents/#lostpointercapture)
    pub fn onlostpointercapture(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onlostpointercapture")
    }

    /// Sets the handler of the event `lostpointercapture`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onlostpointercapture")]
    pub fn set_onlostpointercapture(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onlostpointercapture", nullable(value))
    }

    /// The handler of the event `selectstart`.
    ///
    /// `attribute EventHandler onselectstart`
    ///
    /// Feature `svg-event-handlers`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Node/selectstart_event) · [Specification](https://w3c.github.io/selection-api/#selectstart-event)
    pub fn onselectstart(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onselectstart")
    }

    /// Sets the handler of the event `selectstart`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onselectstart")]
    pub fn set_onselectstart(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onselectstart", nullable(value))
    }

    /// The handler of the event `selectionchange`.
    ///
    /// `attribute EventHandler onselectionchange`
    ///
    /// Feature `svg-event-handlers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document/selectionchange_event) · [Specification](https://w3c.github.io/selection-api/#selectionchange-event)
    pub fn onselectionchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onselectionchange")
    }

    /// Sets the handler of the event `selectionchange`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "onselectionchange")]
    pub fn set_onselectionchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onselectionchange", nullable(value))
    }

    /// The handler of the event `touchstart`.
    ///
    /// `attribute EventHandler ontouchstart`
    ///
    /// Feature `svg-event-handlers`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/touchstart_event) · [Specification](https://w3c.github.io/touch-events/#event-touchstart)
    pub fn ontouchstart(&self) -> Option<Function<fn(TouchEvent)>> {
        property::get(self, "ontouchstart")
    }

    /// Sets the handler of the event `touchstart`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "ontouchstart")]
    pub fn set_ontouchstart(&self, value: Option<&Function<fn(TouchEvent)>>) {
        property::set(self, "ontouchstart", nullable(value))
    }

    /// The handler of the event `touchend`.
    ///
    /// `attribute EventHandler ontouchend`
    ///
    /// Feature `svg-event-handlers`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/touchend_event) · [Specification](https://w3c.github.io/touch-events/#event-touchend)
    pub fn ontouchend(&self) -> Option<Function<fn(TouchEvent)>> {
        property::get(self, "ontouchend")
    }

    /// Sets the handler of the event `touchend`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "ontouchend")]
    pub fn set_ontouchend(&self, value: Option<&Function<fn(TouchEvent)>>) {
        property::set(self, "ontouchend", nullable(value))
    }

    /// The handler of the event `touchmove`.
    ///
    /// `attribute EventHandler ontouchmove`
    ///
    /// Feature `svg-event-handlers`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/touchmove_event) · [Specification](https://w3c.github.io/touch-events/#event-touchmove)
    pub fn ontouchmove(&self) -> Option<Function<fn(TouchEvent)>> {
        property::get(self, "ontouchmove")
    }

    /// Sets the handler of the event `touchmove`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "ontouchmove")]
    pub fn set_ontouchmove(&self, value: Option<&Function<fn(TouchEvent)>>) {
        property::set(self, "ontouchmove", nullable(value))
    }

    /// The handler of the event `touchcancel`.
    ///
    /// `attribute EventHandler ontouchcancel`
    ///
    /// Feature `svg-event-handlers`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/touchcancel_event) · [Specification](https://w3c.github.io/touch-events/#event-touchcancel)
    pub fn ontouchcancel(&self) -> Option<Function<fn(TouchEvent)>> {
        property::get(self, "ontouchcancel")
    }

    /// Sets the handler of the event `touchcancel`.
    ///
    /// Feature `svg-event-handlers`.
    #[doc(alias = "ontouchcancel")]
    pub fn set_ontouchcancel(&self, value: Option<&Function<fn(TouchEvent)>>) {
        property::set(self, "ontouchcancel", nullable(value))
    }

    /// The handler of the event `beforexrselect`.
    ///
    /// `attribute EventHandler onbeforexrselect`
    ///
    /// Features `svg-event-handlers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/beforexrselect_event) · [Specification](https://immersive-web.github.io/dom-overlays/#onbeforexrselect)
    #[cfg(feature = "experimental")]
    pub fn onbeforexrselect(&self) -> Option<Function<fn(XrSessionEvent)>> {
        property::get(self, "onbeforexrselect")
    }

    /// Sets the handler of the event `beforexrselect`.
    ///
    /// Features `svg-event-handlers` and `experimental`.
    #[doc(alias = "onbeforexrselect")]
    #[cfg(feature = "experimental")]
    pub fn set_onbeforexrselect(&self, value: Option<&Function<fn(XrSessionEvent)>>) {
        property::set(self, "onbeforexrselect", nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl SvgsvgElement {
    /// The handler of the event `afterprint`.
    ///
    /// `attribute EventHandler onafterprint`
    ///
    /// Features `svg-event-handlers` and `experimental`.
    pub fn onafterprint(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onafterprint")
    }

    /// Sets the handler of the event `afterprint`.
    ///
    /// Features `svg-event-handlers` and `experimental`.
    #[doc(alias = "onafterprint")]
    pub fn set_onafterprint(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onafterprint", nullable(value))
    }

    /// The handler of the event `beforeprint`.
    ///
    /// `attribute EventHandler onbeforeprint`
    ///
    /// Features `svg-event-handlers` and `experimental`.
    pub fn onbeforeprint(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onbeforeprint")
    }

    /// Sets the handler of the event `beforeprint`.
    ///
    /// Features `svg-event-handlers` and `experimental`.
    #[doc(alias = "onbeforeprint")]
    pub fn set_onbeforeprint(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onbeforeprint", nullable(value))
    }

    /// `attribute OnBeforeUnloadEventHandler onbeforeunload`
    ///
    /// Features `svg-event-handlers` and `experimental`.
    #[inline]
    pub fn onbeforeunload(&self) -> Option<OnBeforeUnloadEventHandlerNonNull> {
        Js::get_onbeforeunload__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute OnBeforeUnloadEventHandler onbeforeunload`
    ///
    /// Features `svg-event-handlers` and `experimental`.
    #[doc(alias = "onbeforeunload")]
    #[inline]
    pub fn set_onbeforeunload(&self, value: Option<&OnBeforeUnloadEventHandlerNonNull>) {
        Js::set_onbeforeunload__value(js(self), nullable(value))
    }

    /// The handler of the event `hashchange`.
    ///
    /// `attribute EventHandler onhashchange`
    ///
    /// Features `svg-event-handlers` and `experimental`.
    pub fn onhashchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onhashchange")
    }

    /// Sets the handler of the event `hashchange`.
    ///
    /// Features `svg-event-handlers` and `experimental`.
    #[doc(alias = "onhashchange")]
    pub fn set_onhashchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onhashchange", nullable(value))
    }

    /// The handler of the event `languagechange`.
    ///
    /// `attribute EventHandler onlanguagechange`
    ///
    /// Features `svg-event-handlers` and `experimental`.
    pub fn onlanguagechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onlanguagechange")
    }

    /// Sets the handler of the event `languagechange`.
    ///
    /// Features `svg-event-handlers` and `experimental`.
    #[doc(alias = "onlanguagechange")]
    pub fn set_onlanguagechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onlanguagechange", nullable(value))
    }

    /// The handler of the event `message`.
    ///
    /// `attribute EventHandler onmessage`
    ///
    /// Features `svg-event-handlers` and `experimental`.
    pub fn onmessage(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onmessage")
    }

    /// Sets the handler of the event `message`.
    ///
    /// Features `svg-event-handlers` and `experimental`.
    #[doc(alias = "onmessage")]
    pub fn set_onmessage(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onmessage", nullable(value))
    }

    /// The handler of the event `messageerror`.
    ///
    /// `attribute EventHandler onmessageerror`
    ///
    /// Features `svg-event-handlers` and `experimental`.
    pub fn onmessageerror(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onmessageerror")
    }

    /// Sets the handler of the event `messageerror`.
    ///
    /// Features `svg-event-handlers` and `experimental`.
    #[doc(alias = "onmessageerror")]
    pub fn set_onmessageerror(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onmessageerror", nullable(value))
    }

    /// The handler of the event `offline`.
    ///
    /// `attribute EventHandler onoffline`
    ///
    /// Features `svg-event-handlers` and `experimental`.
    pub fn onoffline(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onoffline")
    }

    /// Sets the handler of the event `offline`.
    ///
    /// Features `svg-event-handlers` and `experimental`.
    #[doc(alias = "onoffline")]
    pub fn set_onoffline(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onoffline", nullable(value))
    }

    /// The handler of the event `online`.
    ///
    /// `attribute EventHandler ononline`
    ///
    /// Features `svg-event-handlers` and `experimental`.
    pub fn ononline(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ononline")
    }

    /// Sets the handler of the event `online`.
    ///
    /// Features `svg-event-handlers` and `experimental`.
    #[doc(alias = "ononline")]
    pub fn set_ononline(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ononline", nullable(value))
    }

    /// The handler of the event `pagehide`.
    ///
    /// `attribute EventHandler onpagehide`
    ///
    /// Features `svg-event-handlers` and `experimental`.
    pub fn onpagehide(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onpagehide")
    }

    /// Sets the handler of the event `pagehide`.
    ///
    /// Features `svg-event-handlers` and `experimental`.
    #[doc(alias = "onpagehide")]
    pub fn set_onpagehide(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onpagehide", nullable(value))
    }

    /// The handler of the event `pagereveal`.
    ///
    /// `attribute EventHandler onpagereveal`
    ///
    /// Features `svg-event-handlers` and `experimental`.
    pub fn onpagereveal(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onpagereveal")
    }

    /// Sets the handler of the event `pagereveal`.
    ///
    /// Features `svg-event-handlers` and `experimental`.
    #[doc(alias = "onpagereveal")]
    pub fn set_onpagereveal(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onpagereveal", nullable(value))
    }

    /// The handler of the event `pageshow`.
    ///
    /// `attribute EventHandler onpageshow`
    ///
    /// Features `svg-event-handlers` and `experimental`.
    pub fn onpageshow(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onpageshow")
    }

    /// Sets the handler of the event `pageshow`.
    ///
    /// Features `svg-event-handlers` and `experimental`.
    #[doc(alias = "onpageshow")]
    pub fn set_onpageshow(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onpageshow", nullable(value))
    }

    /// The handler of the event `pageswap`.
    ///
    /// `attribute EventHandler onpageswap`
    ///
    /// Features `svg-event-handlers` and `experimental`.
    pub fn onpageswap(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onpageswap")
    }

    /// Sets the handler of the event `pageswap`.
    ///
    /// Features `svg-event-handlers` and `experimental`.
    #[doc(alias = "onpageswap")]
    pub fn set_onpageswap(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onpageswap", nullable(value))
    }

    /// The handler of the event `popstate`.
    ///
    /// `attribute EventHandler onpopstate`
    ///
    /// Features `svg-event-handlers` and `experimental`.
    pub fn onpopstate(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onpopstate")
    }

    /// Sets the handler of the event `popstate`.
    ///
    /// Features `svg-event-handlers` and `experimental`.
    #[doc(alias = "onpopstate")]
    pub fn set_onpopstate(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onpopstate", nullable(value))
    }

    /// The handler of the event `rejectionhandled`.
    ///
    /// `attribute EventHandler onrejectionhandled`
    ///
    /// Features `svg-event-handlers` and `experimental`.
    pub fn onrejectionhandled(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onrejectionhandled")
    }

    /// Sets the handler of the event `rejectionhandled`.
    ///
    /// Features `svg-event-handlers` and `experimental`.
    #[doc(alias = "onrejectionhandled")]
    pub fn set_onrejectionhandled(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onrejectionhandled", nullable(value))
    }

    /// The handler of the event `storage`.
    ///
    /// `attribute EventHandler onstorage`
    ///
    /// Features `svg-event-handlers` and `experimental`.
    pub fn onstorage(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onstorage")
    }

    /// Sets the handler of the event `storage`.
    ///
    /// Features `svg-event-handlers` and `experimental`.
    #[doc(alias = "onstorage")]
    pub fn set_onstorage(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onstorage", nullable(value))
    }

    /// The handler of the event `unhandledrejection`.
    ///
    /// `attribute EventHandler onunhandledrejection`
    ///
    /// Features `svg-event-handlers` and `experimental`.
    pub fn onunhandledrejection(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onunhandledrejection")
    }

    /// Sets the handler of the event `unhandledrejection`.
    ///
    /// Features `svg-event-handlers` and `experimental`.
    #[doc(alias = "onunhandledrejection")]
    pub fn set_onunhandledrejection(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onunhandledrejection", nullable(value))
    }

    /// The handler of the event `unload`.
    ///
    /// `attribute EventHandler onunload`
    ///
    /// Features `svg-event-handlers` and `experimental`.
    pub fn onunload(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onunload")
    }

    /// Sets the handler of the event `unload`.
    ///
    /// Features `svg-event-handlers` and `experimental`.
    #[doc(alias = "onunload")]
    pub fn set_onunload(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onunload", nullable(value))
    }

    /// The handler of the event `gamepadconnected`.
    ///
    /// `attribute EventHandler ongamepadconnected`
    ///
    /// Features `svg-event-handlers` and `experimental`.
    pub fn ongamepadconnected(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ongamepadconnected")
    }

    /// Sets the handler of the event `gamepadconnected`.
    ///
    /// Features `svg-event-handlers` and `experimental`.
    #[doc(alias = "ongamepadconnected")]
    pub fn set_ongamepadconnected(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ongamepadconnected", nullable(value))
    }

    /// The handler of the event `gamepaddisconnected`.
    ///
    /// `attribute EventHandler ongamepaddisconnected`
    ///
    /// Features `svg-event-handlers` and `experimental`.
    pub fn ongamepaddisconnected(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ongamepaddisconnected")
    }

    /// Sets the handler of the event `gamepaddisconnected`.
    ///
    /// Features `svg-event-handlers` and `experimental`.
    #[doc(alias = "ongamepaddisconnected")]
    pub fn set_ongamepaddisconnected(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ongamepaddisconnected", nullable(value))
    }

    /// The handler of the event `portalactivate`.
    ///
    /// `attribute EventHandler onportalactivate`
    ///
    /// Features `svg-event-handlers` and `experimental`.
    pub fn onportalactivate(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onportalactivate")
    }

    /// Sets the handler of the event `portalactivate`.
    ///
    /// Features `svg-event-handlers` and `experimental`.
    #[doc(alias = "onportalactivate")]
    pub fn set_onportalactivate(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onportalactivate", nullable(value))
    }
}
