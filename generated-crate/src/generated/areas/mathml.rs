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
    /// The handler of the event `abort`.
    ///
    /// `attribute EventHandler onabort`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/abort_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-abort)
    pub fn onabort(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onabort")
    }

    /// Sets the handler of the event `abort`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onabort")]
    pub fn set_onabort(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onabort", nullable(value))
    }

    /// The handler of the event `auxclick`.
    ///
    /// `attribute EventHandler onauxclick`
    ///
    /// Feature `mathml`. Baseline: newly available since 2024-12. [MDN](https://developer.mozilla.org/docs/Web/API/Element/auxclick_event) · [Specification](https://w3c.github.io/pointerevents/#auxclick)
    pub fn onauxclick(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onauxclick")
    }

    /// Sets the handler of the event `auxclick`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onauxclick")]
    pub fn set_onauxclick(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onauxclick", nullable(value))
    }

    /// The handler of the event `beforeinput`.
    ///
    /// `attribute EventHandler onbeforeinput`
    ///
    /// Feature `mathml`. Baseline: widely available since 2021-03. [MDN](https://developer.mozilla.org/docs/Web/API/Element/beforeinput_event) · [Specification](https://w3c.github.io/uievents/#event-type-beforeinput)
    pub fn onbeforeinput(&self) -> Option<Function<fn(InputEvent)>> {
        property::get(self, "onbeforeinput")
    }

    /// Sets the handler of the event `beforeinput`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onbeforeinput")]
    pub fn set_onbeforeinput(&self, value: Option<&Function<fn(InputEvent)>>) {
        property::set(self, "onbeforeinput", nullable(value))
    }

    /// The handler of the event `beforematch`.
    ///
    /// `attribute EventHandler onbeforematch`
    ///
    /// Feature `mathml`. Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/Element/beforematch_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-beforematch)
    pub fn onbeforematch(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onbeforematch")
    }

    /// Sets the handler of the event `beforematch`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onbeforematch")]
    pub fn set_onbeforematch(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onbeforematch", nullable(value))
    }

    /// The handler of the event `beforetoggle`.
    ///
    /// `attribute EventHandler onbeforetoggle`
    ///
    /// Feature `mathml`. Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/beforetoggle_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-beforetoggle)
    pub fn onbeforetoggle(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onbeforetoggle")
    }

    /// Sets the handler of the event `beforetoggle`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onbeforetoggle")]
    pub fn set_onbeforetoggle(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onbeforetoggle", nullable(value))
    }

    /// The handler of the event `blur`.
    ///
    /// `attribute EventHandler onblur`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/blur_event) · [Specification](https://w3c.github.io/uievents/#event-type-blur)
    pub fn onblur(&self) -> Option<Function<fn(FocusEvent)>> {
        property::get(self, "onblur")
    }

    /// Sets the handler of the event `blur`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onblur")]
    pub fn set_onblur(&self, value: Option<&Function<fn(FocusEvent)>>) {
        property::set(self, "onblur", nullable(value))
    }

    /// The handler of the event `cancel`.
    ///
    /// `attribute EventHandler oncancel`
    ///
    /// Feature `mathml`. Baseline: widely available since 2023-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/cancel_event) · [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlcameraelement-oncancel)
    pub fn oncancel(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncancel")
    }

    /// Sets the handler of the event `cancel`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "oncancel")]
    pub fn set_oncancel(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncancel", nullable(value))
    }

    /// The handler of the event `canplay`.
    ///
    /// `attribute EventHandler oncanplay`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/canplay_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-canplay)
    pub fn oncanplay(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncanplay")
    }

    /// Sets the handler of the event `canplay`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "oncanplay")]
    pub fn set_oncanplay(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncanplay", nullable(value))
    }

    /// The handler of the event `canplaythrough`.
    ///
    /// `attribute EventHandler oncanplaythrough`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/canplaythrough_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-canplaythrough)
    pub fn oncanplaythrough(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncanplaythrough")
    }

    /// Sets the handler of the event `canplaythrough`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "oncanplaythrough")]
    pub fn set_oncanplaythrough(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncanplaythrough", nullable(value))
    }

    /// The handler of the event `change`.
    ///
    /// `attribute EventHandler onchange`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/change_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-change)
    pub fn onchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onchange")
    }

    /// Sets the handler of the event `change`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onchange")]
    pub fn set_onchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onchange", nullable(value))
    }

    /// The handler of the event `click`.
    ///
    /// `attribute EventHandler onclick`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/click_event) · [Specification](https://w3c.github.io/pointerevents/#click)
    pub fn onclick(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "onclick")
    }

    /// Sets the handler of the event `click`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onclick")]
    pub fn set_onclick(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "onclick", nullable(value))
    }

    /// The handler of the event `close`.
    ///
    /// `attribute EventHandler onclose`
    ///
    /// Feature `mathml`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/close_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-close)
    pub fn onclose(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onclose")
    }

    /// Sets the handler of the event `close`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onclose")]
    pub fn set_onclose(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onclose", nullable(value))
    }

    /// The handler of the event `command`.
    ///
    /// `attribute EventHandler oncommand`
    ///
    /// Feature `mathml`. Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/command_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-command)
    pub fn oncommand(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncommand")
    }

    /// Sets the handler of the event `command`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "oncommand")]
    pub fn set_oncommand(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncommand", nullable(value))
    }

    /// The handler of the event `contextlost`.
    ///
    /// `attribute EventHandler oncontextlost`
    ///
    /// Feature `mathml`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLCanvasElement/contextlost_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-contextlost)
    pub fn oncontextlost(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncontextlost")
    }

    /// Sets the handler of the event `contextlost`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "oncontextlost")]
    pub fn set_oncontextlost(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncontextlost", nullable(value))
    }

    /// The handler of the event `contextmenu`.
    ///
    /// `attribute EventHandler oncontextmenu`
    ///
    /// Feature `mathml`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/contextmenu_event) · [Specification](https://w3c.github.io/pointerevents/#contextmenu)
    pub fn oncontextmenu(&self) -> Option<Function<fn(PointerEvent)>> {
        property::get(self, "oncontextmenu")
    }

    /// Sets the handler of the event `contextmenu`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "oncontextmenu")]
    pub fn set_oncontextmenu(&self, value: Option<&Function<fn(PointerEvent)>>) {
        property::set(self, "oncontextmenu", nullable(value))
    }

    /// The handler of the event `contextrestored`.
    ///
    /// `attribute EventHandler oncontextrestored`
    ///
    /// Feature `mathml`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLCanvasElement/contextrestored_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-contextrestored)
    pub fn oncontextrestored(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncontextrestored")
    }

    /// Sets the handler of the event `contextrestored`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "oncontextrestored")]
    pub fn set_oncontextrestored(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncontextrestored", nullable(value))
    }

    /// The handler of the event `copy`.
    ///
    /// `attribute EventHandler oncopy`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/copy_event) · [Specification](https://w3c.github.io/clipboard-apis/#clipboard-event-copy)
    pub fn oncopy(&self) -> Option<Function<fn(ClipboardEvent)>> {
        property::get(self, "oncopy")
    }

    /// Sets the handler of the event `copy`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "oncopy")]
    pub fn set_oncopy(&self, value: Option<&Function<fn(ClipboardEvent)>>) {
        property::set(self, "oncopy", nullable(value))
    }

    /// The handler of the event `cuechange`.
    ///
    /// `attribute EventHandler oncuechange`
    ///
    /// Feature `mathml`. Baseline: widely available since 2019-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTrackElement/cuechange_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-cuechange)
    pub fn oncuechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncuechange")
    }

    /// Sets the handler of the event `cuechange`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "oncuechange")]
    pub fn set_oncuechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncuechange", nullable(value))
    }

    /// The handler of the event `cut`.
    ///
    /// `attribute EventHandler oncut`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/cut_event) · [Specification](https://w3c.github.io/clipboard-apis/#clipboard-event-cut)
    pub fn oncut(&self) -> Option<Function<fn(ClipboardEvent)>> {
        property::get(self, "oncut")
    }

    /// Sets the handler of the event `cut`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "oncut")]
    pub fn set_oncut(&self, value: Option<&Function<fn(ClipboardEvent)>>) {
        property::set(self, "oncut", nullable(value))
    }

    /// The handler of the event `dblclick`.
    ///
    /// `attribute EventHandler ondblclick`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/dblclick_event) · [Specification](https://w3c.github.io/pointerevents/#dblclick)
    pub fn ondblclick(&self) -> Option<Function<fn(MouseEvent)>> {
        property::get(self, "ondblclick")
    }

    /// Sets the handler of the event `dblclick`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "ondblclick")]
    pub fn set_ondblclick(&self, value: Option<&Function<fn(MouseEvent)>>) {
        property::set(self, "ondblclick", nullable(value))
    }

    /// The handler of the event `drag`.
    ///
    /// `attribute EventHandler ondrag`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/drag_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondrag)
    pub fn ondrag(&self) -> Option<Function<fn(DragEvent)>> {
        property::get(self, "ondrag")
    }

    /// Sets the handler of the event `drag`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "ondrag")]
    pub fn set_ondrag(&self, value: Option<&Function<fn(DragEvent)>>) {
        property::set(self, "ondrag", nullable(value))
    }

    /// The handler of the event `dragend`.
    ///
    /// `attribute EventHandler ondragend`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragend_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragend)
    pub fn ondragend(&self) -> Option<Function<fn(DragEvent)>> {
        property::get(self, "ondragend")
    }

    /// Sets the handler of the event `dragend`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "ondragend")]
    pub fn set_ondragend(&self, value: Option<&Function<fn(DragEvent)>>) {
        property::set(self, "ondragend", nullable(value))
    }

    /// The handler of the event `dragenter`.
    ///
    /// `attribute EventHandler ondragenter`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragenter_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragenter)
    pub fn ondragenter(&self) -> Option<Function<fn(DragEvent)>> {
        property::get(self, "ondragenter")
    }

    /// Sets the handler of the event `dragenter`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "ondragenter")]
    pub fn set_ondragenter(&self, value: Option<&Function<fn(DragEvent)>>) {
        property::set(self, "ondragenter", nullable(value))
    }

    /// The handler of the event `dragleave`.
    ///
    /// `attribute EventHandler ondragleave`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragleave_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragleave)
    pub fn ondragleave(&self) -> Option<Function<fn(DragEvent)>> {
        property::get(self, "ondragleave")
    }

    /// Sets the handler of the event `dragleave`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "ondragleave")]
    pub fn set_ondragleave(&self, value: Option<&Function<fn(DragEvent)>>) {
        property::set(self, "ondragleave", nullable(value))
    }

    /// The handler of the event `dragover`.
    ///
    /// `attribute EventHandler ondragover`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragover_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragover)
    pub fn ondragover(&self) -> Option<Function<fn(DragEvent)>> {
        property::get(self, "ondragover")
    }

    /// Sets the handler of the event `dragover`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "ondragover")]
    pub fn set_ondragover(&self, value: Option<&Function<fn(DragEvent)>>) {
        property::set(self, "ondragover", nullable(value))
    }

    /// The handler of the event `dragstart`.
    ///
    /// `attribute EventHandler ondragstart`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/dragstart_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondragstart)
    pub fn ondragstart(&self) -> Option<Function<fn(DragEvent)>> {
        property::get(self, "ondragstart")
    }

    /// Sets the handler of the event `dragstart`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "ondragstart")]
    pub fn set_ondragstart(&self, value: Option<&Function<fn(DragEvent)>>) {
        property::set(self, "ondragstart", nullable(value))
    }

    /// The handler of the event `drop`.
    ///
    /// `attribute EventHandler ondrop`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/drop_event) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#handler-ondrop)
    pub fn ondrop(&self) -> Option<Function<fn(DragEvent)>> {
        property::get(self, "ondrop")
    }

    /// Sets the handler of the event `drop`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "ondrop")]
    pub fn set_ondrop(&self, value: Option<&Function<fn(DragEvent)>>) {
        property::set(self, "ondrop", nullable(value))
    }

    /// The handler of the event `durationchange`.
    ///
    /// `attribute EventHandler ondurationchange`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/durationchange_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-durationchange)
    pub fn ondurationchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ondurationchange")
    }

    /// Sets the handler of the event `durationchange`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "ondurationchange")]
    pub fn set_ondurationchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ondurationchange", nullable(value))
    }

    /// The handler of the event `emptied`.
    ///
    /// `attribute EventHandler onemptied`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/emptied_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-emptied)
    pub fn onemptied(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onemptied")
    }

    /// Sets the handler of the event `emptied`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onemptied")]
    pub fn set_onemptied(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onemptied", nullable(value))
    }

    /// The handler of the event `ended`.
    ///
    /// `attribute EventHandler onended`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/ended_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-ended)
    pub fn onended(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onended")
    }

    /// Sets the handler of the event `ended`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onended")]
    pub fn set_onended(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onended", nullable(value))
    }

    /// `attribute OnErrorEventHandler onerror`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGElement/error_event) · [Specification](https://w3c.github.io/svgwg/svg2-draft/interact.html#SVGEvents)
    #[inline]
    pub fn onerror(&self) -> Option<OnErrorEventHandlerNonNull> {
        Js::get_onerror__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute OnErrorEventHandler onerror`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGElement/error_event) · [Specification](https://w3c.github.io/svgwg/svg2-draft/interact.html#SVGEvents)
    #[doc(alias = "onerror")]
    #[inline]
    pub fn set_onerror(&self, value: Option<&OnErrorEventHandlerNonNull>) {
        Js::set_onerror__value(js(self), nullable(value))
    }

    /// The handler of the event `focus`.
    ///
    /// `attribute EventHandler onfocus`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/focus_event) · [Specification](https://w3c.github.io/uievents/#event-type-focus)
    pub fn onfocus(&self) -> Option<Function<fn(FocusEvent)>> {
        property::get(self, "onfocus")
    }

    /// Sets the handler of the event `focus`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onfocus")]
    pub fn set_onfocus(&self, value: Option<&Function<fn(FocusEvent)>>) {
        property::set(self, "onfocus", nullable(value))
    }

    /// The handler of the event `formdata`.
    ///
    /// `attribute EventHandler onformdata`
    ///
    /// Feature `mathml`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/formdata_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-formdata)
    pub fn onformdata(&self) -> Option<Function<fn(FormDataEvent)>> {
        property::get(self, "onformdata")
    }

    /// Sets the handler of the event `formdata`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onformdata")]
    pub fn set_onformdata(&self, value: Option<&Function<fn(FormDataEvent)>>) {
        property::set(self, "onformdata", nullable(value))
    }

    /// The handler of the event `input`.
    ///
    /// `attribute EventHandler oninput`
    ///
    /// Feature `mathml`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Element/input_event) · [Specification](https://w3c.github.io/uievents/#event-type-input)
    pub fn oninput(&self) -> Option<Function<fn(InputEvent)>> {
        property::get(self, "oninput")
    }

    /// Sets the handler of the event `input`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "oninput")]
    pub fn set_oninput(&self, value: Option<&Function<fn(InputEvent)>>) {
        property::set(self, "oninput", nullable(value))
    }

    /// The handler of the event `invalid`.
    ///
    /// `attribute EventHandler oninvalid`
    ///
    /// Feature `mathml`. Baseline: widely available since 2018-12. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/invalid_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-invalid)
    pub fn oninvalid(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oninvalid")
    }

    /// Sets the handler of the event `invalid`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "oninvalid")]
    pub fn set_oninvalid(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oninvalid", nullable(value))
    }

    /// The handler of the event `keydown`.
    ///
    /// `attribute EventHandler onkeydown`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/keydown_event) · [Specification](https://w3c.github.io/uievents/#event-type-keydown)
    pub fn onkeydown(&self) -> Option<Function<fn(KeyboardEvent)>> {
        property::get(self, "onkeydown")
    }

    /// Sets the handler of the event `keydown`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onkeydown")]
    pub fn set_onkeydown(&self, value: Option<&Function<fn(KeyboardEvent)>>) {
        property::set(self, "onkeydown", nullable(value))
    }

    /// The handler of the event `keypress`.
    ///
    /// `attribute EventHandler onkeypress`
    ///
    /// Feature `mathml`. [MDN](https://developer.mozilla.org/docs/Web/API/Element/keypress_event) · [Specification](https://w3c.github.io/uievents/#event-type-keypress)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Element/keypress_event"]
    pub fn onkeypress(&self) -> Option<Function<fn(KeyboardEvent)>> {
        property::get(self, "onkeypress")
    }

    /// Sets the handler of the event `keypress`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onkeypress")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Element/keypress_event"]
    pub fn set_onkeypress(&self, value: Option<&Function<fn(KeyboardEvent)>>) {
        property::set(self, "onkeypress", nullable(value))
    }

    /// The handler of the event `keyup`.
    ///
    /// `attribute EventHandler onkeyup`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/keyup_event) · [Specification](https://w3c.github.io/uievents/#event-type-keyup)
    pub fn onkeyup(&self) -> Option<Function<fn(KeyboardEvent)>> {
        property::get(self, "onkeyup")
    }

    /// Sets the handler of the event `keyup`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onkeyup")]
    pub fn set_onkeyup(&self, value: Option<&Function<fn(KeyboardEvent)>>) {
        property::set(self, "onkeyup", nullable(value))
    }

    /// The handler of the event `load`.
    ///
    /// `attribute EventHandler onload`
    ///
    /// Feature `mathml`. Baseline: widely available since 2020-11. [MDN](https://developer.mozilla.org/docs/Web/API/SVGElement/load_event) · [Specification](https://w3c.github.io/svgwg/svg2-draft/interact.html#SVGEvents)
    pub fn onload(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onload")
    }

    /// Sets the handler of the event `load`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onload")]
    pub fn set_onload(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onload", nullable(value))
    }

    /// The handler of the event `loadeddata`.
    ///
    /// `attribute EventHandler onloadeddata`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/loadeddata_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-loadeddata)
    pub fn onloadeddata(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onloadeddata")
    }

    /// Sets the handler of the event `loadeddata`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onloadeddata")]
    pub fn set_onloadeddata(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onloadeddata", nullable(value))
    }

    /// The handler of the event `loadedmetadata`.
    ///
    /// `attribute EventHandler onloadedmetadata`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/loadedmetadata_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-loadedmetadata)
    pub fn onloadedmetadata(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onloadedmetadata")
    }

    /// Sets the handler of the event `loadedmetadata`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onloadedmetadata")]
    pub fn set_onloadedmetadata(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onloadedmetadata", nullable(value))
    }

    /// The handler of the event `loadstart`.
    ///
    /// `attribute EventHandler onloadstart`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/loadstart_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-loadstart)
    pub fn onloadstart(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onloadstart")
    }

    /// Sets the handler of the event `loadstart`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onloadstart")]
    pub fn set_onloadstart(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onloadstart", nullable(value))
    }

    /// The handler of the event `mousedown`.
    ///
    /// `attribute EventHandler onmousedown`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mousedown_event) · [Specification](https://w3c.github.io/pointerevents/#mousedown)
    pub fn onmousedown(&self) -> Option<Function<fn(MouseEvent)>> {
        property::get(self, "onmousedown")
    }

    /// Sets the handler of the event `mousedown`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onmousedown")]
    pub fn set_onmousedown(&self, value: Option<&Function<fn(MouseEvent)>>) {
        property::set(self, "onmousedown", nullable(value))
    }

    /// The handler of the event `mouseenter`.
    ///
    /// `attribute EventHandler onmouseenter`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseenter_event) · [Specification](https://w3c.github.io/pointerevents/#mouseenter)
    pub fn onmouseenter(&self) -> Option<Function<fn(MouseEvent)>> {
        property::get(self, "onmouseenter")
    }

    /// Sets the handler of the event `mouseenter`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onmouseenter")]
    pub fn set_onmouseenter(&self, value: Option<&Function<fn(MouseEvent)>>) {
        property::set(self, "onmouseenter", nullable(value))
    }

    /// The handler of the event `mouseleave`.
    ///
    /// `attribute EventHandler onmouseleave`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseleave_event) · [Specification](https://w3c.github.io/pointerevents/#mouseleave)
    pub fn onmouseleave(&self) -> Option<Function<fn(MouseEvent)>> {
        property::get(self, "onmouseleave")
    }

    /// Sets the handler of the event `mouseleave`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onmouseleave")]
    pub fn set_onmouseleave(&self, value: Option<&Function<fn(MouseEvent)>>) {
        property::set(self, "onmouseleave", nullable(value))
    }

    /// The handler of the event `mousemove`.
    ///
    /// `attribute EventHandler onmousemove`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mousemove_event) · [Specification](https://w3c.github.io/pointerevents/#mousemove)
    pub fn onmousemove(&self) -> Option<Function<fn(MouseEvent)>> {
        property::get(self, "onmousemove")
    }

    /// Sets the handler of the event `mousemove`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onmousemove")]
    pub fn set_onmousemove(&self, value: Option<&Function<fn(MouseEvent)>>) {
        property::set(self, "onmousemove", nullable(value))
    }

    /// The handler of the event `mouseout`.
    ///
    /// `attribute EventHandler onmouseout`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseout_event) · [Specification](https://w3c.github.io/pointerevents/#mouseout)
    pub fn onmouseout(&self) -> Option<Function<fn(MouseEvent)>> {
        property::get(self, "onmouseout")
    }

    /// Sets the handler of the event `mouseout`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onmouseout")]
    pub fn set_onmouseout(&self, value: Option<&Function<fn(MouseEvent)>>) {
        property::set(self, "onmouseout", nullable(value))
    }

    /// The handler of the event `mouseover`.
    ///
    /// `attribute EventHandler onmouseover`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseover_event) · [Specification](https://w3c.github.io/pointerevents/#mouseover)
    pub fn onmouseover(&self) -> Option<Function<fn(MouseEvent)>> {
        property::get(self, "onmouseover")
    }

    /// Sets the handler of the event `mouseover`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onmouseover")]
    pub fn set_onmouseover(&self, value: Option<&Function<fn(MouseEvent)>>) {
        property::set(self, "onmouseover", nullable(value))
    }

    /// The handler of the event `mouseup`.
    ///
    /// `attribute EventHandler onmouseup`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/mouseup_event) · [Specification](https://w3c.github.io/pointerevents/#mouseup)
    pub fn onmouseup(&self) -> Option<Function<fn(MouseEvent)>> {
        property::get(self, "onmouseup")
    }

    /// Sets the handler of the event `mouseup`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onmouseup")]
    pub fn set_onmouseup(&self, value: Option<&Function<fn(MouseEvent)>>) {
        property::set(self, "onmouseup", nullable(value))
    }

    /// The handler of the event `paste`.
    ///
    /// `attribute EventHandler onpaste`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/paste_event) · [Specification](https://w3c.github.io/clipboard-apis/#clipboard-event-paste)
    pub fn onpaste(&self) -> Option<Function<fn(ClipboardEvent)>> {
        property::get(self, "onpaste")
    }

    /// Sets the handler of the event `paste`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onpaste")]
    pub fn set_onpaste(&self, value: Option<&Function<fn(ClipboardEvent)>>) {
        property::set(self, "onpaste", nullable(value))
    }

    /// The handler of the event `pause`.
    ///
    /// `attribute EventHandler onpause`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/pause_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-pause)
    pub fn onpause(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onpause")
    }

    /// Sets the handler of the event `pause`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onpause")]
    pub fn set_onpause(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onpause", nullable(value))
    }

    /// The handler of the event `play`.
    ///
    /// `attribute EventHandler onplay`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/play_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-play)
    pub fn onplay(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onplay")
    }

    /// Sets the handler of the event `play`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onplay")]
    pub fn set_onplay(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onplay", nullable(value))
    }

    /// The handler of the event `playing`.
    ///
    /// `attribute EventHandler onplaying`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/playing_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-playing)
    pub fn onplaying(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onplaying")
    }

    /// Sets the handler of the event `playing`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onplaying")]
    pub fn set_onplaying(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onplaying", nullable(value))
    }

    /// The handler of the event `progress`.
    ///
    /// `attribute EventHandler onprogress`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/progress_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-progress)
    pub fn onprogress(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onprogress")
    }

    /// Sets the handler of the event `progress`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onprogress")]
    pub fn set_onprogress(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onprogress", nullable(value))
    }

    /// The handler of the event `ratechange`.
    ///
    /// `attribute EventHandler onratechange`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/ratechange_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-ratechange)
    pub fn onratechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onratechange")
    }

    /// Sets the handler of the event `ratechange`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onratechange")]
    pub fn set_onratechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onratechange", nullable(value))
    }

    /// The handler of the event `reset`.
    ///
    /// `attribute EventHandler onreset`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/reset_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-reset)
    pub fn onreset(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onreset")
    }

    /// Sets the handler of the event `reset`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onreset")]
    pub fn set_onreset(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onreset", nullable(value))
    }

    /// The handler of the event `resize`.
    ///
    /// `attribute EventHandler onresize`
    ///
    /// Feature `mathml`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLVideoElement/resize_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-resize)
    pub fn onresize(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onresize")
    }

    /// Sets the handler of the event `resize`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onresize")]
    pub fn set_onresize(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onresize", nullable(value))
    }

    /// The handler of the event `scroll`.
    ///
    /// `attribute EventHandler onscroll`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element/scroll_event) · [Specification](https://drafts.csswg.org/cssom-view/#eventdef-document-scroll)
    pub fn onscroll(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onscroll")
    }

    /// Sets the handler of the event `scroll`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onscroll")]
    pub fn set_onscroll(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onscroll", nullable(value))
    }

    /// The handler of the event `scrollend`.
    ///
    /// `attribute EventHandler onscrollend`
    ///
    /// Feature `mathml`. Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/Element/scrollend_event) · [Specification](https://drafts.csswg.org/cssom-view/#eventdef-document-scrollend)
    pub fn onscrollend(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onscrollend")
    }

    /// Sets the handler of the event `scrollend`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onscrollend")]
    pub fn set_onscrollend(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onscrollend", nullable(value))
    }

    /// The handler of the event `securitypolicyviolation`.
    ///
    /// `attribute EventHandler onsecuritypolicyviolation`
    ///
    /// Feature `mathml`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/Element/securitypolicyviolation_event) · [Specification](https://w3c.github.io/webappsec-csp/#eventdef-globaleventhandlers-securitypolicyviolation)
    pub fn onsecuritypolicyviolation(&self) -> Option<Function<fn(SecurityPolicyViolationEvent)>> {
        property::get(self, "onsecuritypolicyviolation")
    }

    /// Sets the handler of the event `securitypolicyviolation`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onsecuritypolicyviolation")]
    pub fn set_onsecuritypolicyviolation(&self, value: Option<&Function<fn(SecurityPolicyViolationEvent)>>) {
        property::set(self, "onsecuritypolicyviolation", nullable(value))
    }

    /// The handler of the event `seeked`.
    ///
    /// `attribute EventHandler onseeked`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/seeked_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-seeked)
    pub fn onseeked(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onseeked")
    }

    /// Sets the handler of the event `seeked`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onseeked")]
    pub fn set_onseeked(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onseeked", nullable(value))
    }

    /// The handler of the event `seeking`.
    ///
    /// `attribute EventHandler onseeking`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/seeking_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-seeking)
    pub fn onseeking(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onseeking")
    }

    /// Sets the handler of the event `seeking`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onseeking")]
    pub fn set_onseeking(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onseeking", nullable(value))
    }

    /// The handler of the event `select`.
    ///
    /// `attribute EventHandler onselect`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLInputElement/select_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-select)
    pub fn onselect(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onselect")
    }

    /// Sets the handler of the event `select`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onselect")]
    pub fn set_onselect(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onselect", nullable(value))
    }

    /// The handler of the event `slotchange`.
    ///
    /// `attribute EventHandler onslotchange`
    ///
    /// Feature `mathml`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSlotElement/slotchange_event) · [Specification](https://dom.spec.whatwg.org/#eventdef-htmlslotelement-slotchange)
    pub fn onslotchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onslotchange")
    }

    /// Sets the handler of the event `slotchange`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onslotchange")]
    pub fn set_onslotchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onslotchange", nullable(value))
    }

    /// The handler of the event `stalled`.
    ///
    /// `attribute EventHandler onstalled`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/stalled_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-stalled)
    pub fn onstalled(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onstalled")
    }

    /// Sets the handler of the event `stalled`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onstalled")]
    pub fn set_onstalled(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onstalled", nullable(value))
    }

    /// The handler of the event `submit`.
    ///
    /// `attribute EventHandler onsubmit`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/submit_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-submit)
    pub fn onsubmit(&self) -> Option<Function<fn(SubmitEvent)>> {
        property::get(self, "onsubmit")
    }

    /// Sets the handler of the event `submit`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onsubmit")]
    pub fn set_onsubmit(&self, value: Option<&Function<fn(SubmitEvent)>>) {
        property::set(self, "onsubmit", nullable(value))
    }

    /// The handler of the event `suspend`.
    ///
    /// `attribute EventHandler onsuspend`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/suspend_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-suspend)
    pub fn onsuspend(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onsuspend")
    }

    /// Sets the handler of the event `suspend`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onsuspend")]
    pub fn set_onsuspend(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onsuspend", nullable(value))
    }

    /// The handler of the event `timeupdate`.
    ///
    /// `attribute EventHandler ontimeupdate`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/timeupdate_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-timeupdate)
    pub fn ontimeupdate(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ontimeupdate")
    }

    /// Sets the handler of the event `timeupdate`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "ontimeupdate")]
    pub fn set_ontimeupdate(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ontimeupdate", nullable(value))
    }

    /// The handler of the event `toggle`.
    ///
    /// `attribute EventHandler ontoggle`
    ///
    /// Feature `mathml`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/toggle_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-toggle)
    pub fn ontoggle(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ontoggle")
    }

    /// Sets the handler of the event `toggle`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "ontoggle")]
    pub fn set_ontoggle(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ontoggle", nullable(value))
    }

    /// The handler of the event `volumechange`.
    ///
    /// `attribute EventHandler onvolumechange`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/volumechange_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-volumechange)
    pub fn onvolumechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onvolumechange")
    }

    /// Sets the handler of the event `volumechange`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onvolumechange")]
    pub fn set_onvolumechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onvolumechange", nullable(value))
    }

    /// The handler of the event `waiting`.
    ///
    /// `attribute EventHandler onwaiting`
    ///
    /// Feature `mathml`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/waiting_event) · [Specification](https://html.spec.whatwg.org/multipage/media.html#event-media-waiting)
    pub fn onwaiting(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onwaiting")
    }

    /// Sets the handler of the event `waiting`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onwaiting")]
    pub fn set_onwaiting(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onwaiting", nullable(value))
    }

    /// The handler of the event `webkitanimationend`.
    ///
    /// `attribute EventHandler onwebkitanimationend`
    ///
    /// Feature `mathml`. [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationend_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationend)
    pub fn onwebkitanimationend(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onwebkitanimationend")
    }

    /// Sets the handler of the event `webkitanimationend`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onwebkitanimationend")]
    pub fn set_onwebkitanimationend(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onwebkitanimationend", nullable(value))
    }

    /// The handler of the event `webkitanimationiteration`.
    ///
    /// `attribute EventHandler onwebkitanimationiteration`
    ///
    /// Feature `mathml`. [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationiteration_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationiteration)
    pub fn onwebkitanimationiteration(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onwebkitanimationiteration")
    }

    /// Sets the handler of the event `webkitanimationiteration`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onwebkitanimationiteration")]
    pub fn set_onwebkitanimationiteration(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onwebkitanimationiteration", nullable(value))
    }

    /// The handler of the event `webkitanimationstart`.
    ///
    /// `attribute EventHandler onwebkitanimationstart`
    ///
    /// Feature `mathml`. [MDN](https://developer.mozilla.org/docs/Web/API/Element/animationstart_event) · [Specification](https://drafts.csswg.org/css-animations/#eventdef-globaleventhandlers-animationstart)
    pub fn onwebkitanimationstart(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onwebkitanimationstart")
    }

    /// Sets the handler of the event `webkitanimationstart`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onwebkitanimationstart")]
    pub fn set_onwebkitanimationstart(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onwebkitanimationstart", nullable(value))
    }

    /// The handler of the event `webkittransitionend`.
    ///
    /// `attribute EventHandler onwebkittransitionend`
    ///
    /// Feature `mathml`. [MDN](https://developer.mozilla.org/docs/Web/API/Element/transitionend_event) · [Specification](https://drafts.csswg.org/css-transitions/#transitionend)
    pub fn onwebkittransitionend(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onwebkittransitionend")
    }

    /// Sets the handler of the event `webkittransitionend`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onwebkittransitionend")]
    pub fn set_onwebkittransitionend(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onwebkittransitionend", nullable(value))
    }

    /// The handler of the event `wheel`.
    ///
    /// `attribute EventHandler onwheel`
    ///
    /// Feature `mathml`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/wheel_event) · [Specification](https://w3c.github.io/pointerevents/#wheel)
    pub fn onwheel(&self) -> Option<Function<fn(WheelEvent)>> {
        property::get(self, "onwheel")
    }

    /// Sets the handler of the event `wheel`.
    ///
    /// Feature `mathml`.
    #[doc(alias = "onwheel")]
    pub fn set_onwheel(&self, value: Option<&Function<fn(WheelEvent)>>) {
        property::set(self, "onwheel", nullable(value))
    }

    /// The `data-` attributes of the element, by name.
    ///
    /// `readonly attribute DOMStringMap dataset`
    ///
    /// Feature `mathml`. Baseline: widely available since 2023-01. [MDN](https://developer.mozilla.org/docs/Web/API/MathMLElement/dataset) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-dataset-dev)
    #[inline]
    pub fn dataset(&self) -> DomStringMap {
        FromJs::from_js(Js::get_dataset__as_value(js(self)))
    }

    /// The value that allows the element under a content security policy.
    ///
    /// `attribute DOMString nonce`
    ///
    /// Feature `mathml`. Baseline: newly available since 2026-06. [MDN](https://developer.mozilla.org/docs/Web/API/MathMLElement/nonce) · [Specification](https://html.spec.whatwg.org/multipage/urls-and-fetching.html#dom-noncedelement-nonce)
    #[inline]
    pub fn nonce(&self) -> String {
        Js::get_nonce__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the value that allows the element under a content security policy.
    ///
    /// Feature `mathml`.
    #[doc(alias = "nonce")]
    #[inline]
    pub fn set_nonce(&self, value: &str) {
        Js::set_nonce__str(js(self), value)
    }

    /// Whether the element gets the focus when the page is loaded.
    ///
    /// `attribute boolean autofocus`
    ///
    /// Feature `mathml`. Baseline: widely available since 2023-02. [MDN](https://developer.mozilla.org/docs/Web/API/MathMLElement/autofocus) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#dom-fe-autofocus)
    #[inline]
    pub fn autofocus(&self) -> bool {
        Js::get_autofocus__as_bool(js(self)).get()
    }

    /// Sets whether the element gets the focus when the page is loaded.
    ///
    /// Feature `mathml`.
    #[doc(alias = "autofocus")]
    #[inline]
    pub fn set_autofocus(&self, value: bool) {
        Js::set_autofocus__bool(js(self), value)
    }

    /// The place in the order of the Tab key; -1 if the element is not reached by it.
    ///
    /// `attribute long tabIndex`
    ///
    /// Feature `mathml`. Baseline: widely available since 2023-01. [MDN](https://developer.mozilla.org/docs/Web/API/MathMLElement/tabIndex) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-tabindex)
    #[doc(alias = "tabIndex")]
    #[inline]
    pub fn tab_index(&self) -> i32 {
        Js::get_tabIndex__as_number(js(self)) as i32
    }

    /// Sets the place in the order of the Tab key; -1 if the element is not reached by it.
    ///
    /// Feature `mathml`.
    #[doc(alias = "tabIndex")]
    #[inline]
    pub fn set_tab_index(&self, value: i32) {
        Js::set_tabIndex__number(js(self), value as f64)
    }

    /// Gives the focus to the element.
    ///
    /// `undefined focus(optional FocusOptions options = {})`
    ///
    /// Feature `mathml`. Baseline: widely available since 2023-01. [MDN](https://developer.mozilla.org/docs/Web/API/MathMLElement/focus) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-focus-dev)
    #[inline]
    pub fn focus(&self) {
        Js::call_focus(js(self))
    }

    /// As `focus`, with `options`.
    ///
    /// `undefined focus(optional FocusOptions options = {})`
    ///
    /// Feature `mathml`.
    #[doc(alias = "focus")]
    #[inline]
    pub fn focus_with_options(&self, options: &FocusOptions) {
        Js::call_focus__value(js(self), options.as_ref())
    }

    /// Takes the focus away from the element.
    ///
    /// `undefined blur()`
    ///
    /// Feature `mathml`. Baseline: widely available since 2023-01. [MDN](https://developer.mozilla.org/docs/Web/API/MathMLElement/blur) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#dom-blur-dev)
    #[inline]
    pub fn blur(&self) {
        Js::call_blur(js(self))
    }
}

#[cfg(feature = "experimental")]
impl MathMlAnchorElement {
    /// The URL of the link.
    ///
    /// `attribute USVString href`
    ///
    /// Features `mathml` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/MathMLAnchorElement/href) · [Specification](https://w3c.github.io/mathml-core/#dom-mathmlanchorelement-href)
    #[inline]
    pub fn href(&self) -> String {
        Js::get_href__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the URL of the link.
    ///
    /// Features `mathml` and `experimental`.
    #[doc(alias = "href")]
    #[inline]
    pub fn set_href(&self, value: &str) {
        Js::set_href__str(js(self), value)
    }

    /// The window or frame in which the link opens.
    ///
    /// `attribute DOMString target`
    ///
    /// Features `mathml` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/MathMLAnchorElement/target) · [Specification](https://w3c.github.io/mathml-core/#dom-mathmlanchorelement-target)
    #[inline]
    pub fn target(&self) -> String {
        Js::get_target__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the window or frame in which the link opens.
    ///
    /// Features `mathml` and `experimental`.
    #[doc(alias = "target")]
    #[inline]
    pub fn set_target(&self, value: &str) {
        Js::set_target__str(js(self), value)
    }

    /// The scheme, host and port of the target URL.
    ///
    /// `readonly attribute USVString origin`
    ///
    /// Features `mathml` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/MathMLAnchorElement/origin) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-origin)
    #[inline]
    pub fn origin(&self) -> String {
        Js::get_origin__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The scheme of the target URL with a colon at its end, such as `"https:"`.
    ///
    /// `attribute USVString protocol`
    ///
    /// Features `mathml` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/MathMLAnchorElement/protocol) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-protocol)
    #[inline]
    pub fn protocol(&self) -> String {
        Js::get_protocol__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the scheme of the target URL with a colon at its end, such as `"https:"`.
    ///
    /// Features `mathml` and `experimental`.
    #[doc(alias = "protocol")]
    #[inline]
    pub fn set_protocol(&self, value: &str) {
        Js::set_protocol__str(js(self), value)
    }

    /// The user name in the target URL, or an empty string.
    ///
    /// `attribute USVString username`
    ///
    /// Features `mathml` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/MathMLAnchorElement/username) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-username)
    #[inline]
    pub fn username(&self) -> String {
        Js::get_username__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the user name in the target URL, or an empty string.
    ///
    /// Features `mathml` and `experimental`.
    #[doc(alias = "username")]
    #[inline]
    pub fn set_username(&self, value: &str) {
        Js::set_username__str(js(self), value)
    }

    /// The password in the target URL, or an empty string.
    ///
    /// `attribute USVString password`
    ///
    /// Features `mathml` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/MathMLAnchorElement/password) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-password)
    #[inline]
    pub fn password(&self) -> String {
        Js::get_password__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the password in the target URL, or an empty string.
    ///
    /// Features `mathml` and `experimental`.
    #[doc(alias = "password")]
    #[inline]
    pub fn set_password(&self, value: &str) {
        Js::set_password__str(js(self), value)
    }

    /// The host of the target URL, with the port if it is not the usual one.
    ///
    /// `attribute USVString host`
    ///
    /// Features `mathml` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/MathMLAnchorElement/host) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-host)
    #[inline]
    pub fn host(&self) -> String {
        Js::get_host__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the host of the target URL, with the port if it is not the usual one.
    ///
    /// Features `mathml` and `experimental`.
    #[doc(alias = "host")]
    #[inline]
    pub fn set_host(&self, value: &str) {
        Js::set_host__str(js(self), value)
    }

    /// The host of the target URL without the port.
    ///
    /// `attribute USVString hostname`
    ///
    /// Features `mathml` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/MathMLAnchorElement/hostname) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-hostname)
    #[inline]
    pub fn hostname(&self) -> String {
        Js::get_hostname__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the host of the target URL without the port.
    ///
    /// Features `mathml` and `experimental`.
    #[doc(alias = "hostname")]
    #[inline]
    pub fn set_hostname(&self, value: &str) {
        Js::set_hostname__str(js(self), value)
    }

    /// The port of the target URL, or an empty string if it is the usual one.
    ///
    /// `attribute USVString port`
    ///
    /// Features `mathml` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/MathMLAnchorElement/port) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-port)
    #[inline]
    pub fn port(&self) -> String {
        Js::get_port__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the port of the target URL, or an empty string if it is the usual one.
    ///
    /// Features `mathml` and `experimental`.
    #[doc(alias = "port")]
    #[inline]
    pub fn set_port(&self, value: &str) {
        Js::set_port__str(js(self), value)
    }

    /// The path of the target URL, with a slash at its beginning.
    ///
    /// `attribute USVString pathname`
    ///
    /// Features `mathml` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/MathMLAnchorElement/pathname) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-pathname)
    #[inline]
    pub fn pathname(&self) -> String {
        Js::get_pathname__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the path of the target URL, with a slash at its beginning.
    ///
    /// Features `mathml` and `experimental`.
    #[doc(alias = "pathname")]
    #[inline]
    pub fn set_pathname(&self, value: &str) {
        Js::set_pathname__str(js(self), value)
    }

    /// The query of the target URL with a `?` before it, or an empty string.
    ///
    /// `attribute USVString search`
    ///
    /// Features `mathml` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/MathMLAnchorElement/search) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-search)
    #[inline]
    pub fn search(&self) -> String {
        Js::get_search__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the query of the target URL with a `?` before it, or an empty string.
    ///
    /// Features `mathml` and `experimental`.
    #[doc(alias = "search")]
    #[inline]
    pub fn set_search(&self, value: &str) {
        Js::set_search__str(js(self), value)
    }

    /// The fragment of the target URL with a `#` before it, or an empty string.
    ///
    /// `attribute USVString hash`
    ///
    /// Features `mathml` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/MathMLAnchorElement/hash) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-hyperlink-hash)
    #[inline]
    pub fn hash(&self) -> String {
        Js::get_hash__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the fragment of the target URL with a `#` before it, or an empty string.
    ///
    /// Features `mathml` and `experimental`.
    #[doc(alias = "hash")]
    #[inline]
    pub fn set_hash(&self, value: &str) {
        Js::set_hash__str(js(self), value)
    }

    /// The language of the linked page as a BCP 47 tag.
    ///
    /// `attribute DOMString hreflang`
    ///
    /// Features `mathml` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/MathMLAnchorElement/hreflang) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-a-hreflang)
    #[inline]
    pub fn hreflang(&self) -> String {
        Js::get_hreflang__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the language of the linked page as a BCP 47 tag.
    ///
    /// Features `mathml` and `experimental`.
    #[doc(alias = "hreflang")]
    #[inline]
    pub fn set_hreflang(&self, value: &str) {
        Js::set_hreflang__str(js(self), value)
    }

    /// The MIME type of the linked page, as a hint.
    ///
    /// `attribute DOMString type`
    ///
    /// Features `mathml` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/MathMLAnchorElement/type) · [Specification](https://html.spec.whatwg.org/multipage/links.html#dom-a-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the MIME type of the linked page, as a hint.
    ///
    /// Features `mathml` and `experimental`.
    #[doc(alias = "type")]
    #[inline]
    pub fn set_type(&self, value: &str) {
        Js::set_type__str(js(self), value)
    }
}
