//! Types: Drag events, and the data transfer that they share with the clipboard

/// `interface DataTransfer`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DataTransfer) · [Specification](https://html.spec.whatwg.org/multipage/dnd.html#the-datatransfer-interface)
#[cfg(any(feature = "clipboard", feature = "drag-and-drop", feature = "input-events"))]
#[repr(transparent)]
pub struct DataTransfer {
    parent: crate::Object,
}
#[cfg(any(feature = "clipboard", feature = "drag-and-drop", feature = "input-events"))]
interface!(DataTransfer:; "DataTransfer");

/// `interface DataTransferItemList`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2016-11. [MDN](https://developer.mozilla.org/docs/Web/API/DataTransferItemList) · [Specification](https://html.spec.whatwg.org/multipage/dnd.html#the-datatransferitemlist-interface)
#[cfg(feature = "drag-and-drop")]
#[repr(transparent)]
pub struct DataTransferItemList {
    parent: crate::Object,
}
#[cfg(feature = "drag-and-drop")]
interface!(DataTransferItemList:; "DataTransferItemList");

/// `interface DataTransferItem`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2016-11. [MDN](https://developer.mozilla.org/docs/Web/API/DataTransferItem) · [Specification](https://html.spec.whatwg.org/multipage/dnd.html#the-datatransferitem-interface)
#[cfg(any(
    feature = "drag-and-drop", feature = "file-entries", all(feature = "experimental", feature = "file-system-access"),
))]
#[repr(transparent)]
pub struct DataTransferItem {
    parent: crate::Object,
}
#[cfg(any(
    feature = "drag-and-drop", feature = "file-entries", all(feature = "experimental", feature = "file-system-access"),
))]
interface!(DataTransferItem:; "DataTransferItem");

/// `interface DragEvent : MouseEvent`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/DragEvent) · [Specification](https://html.spec.whatwg.org/multipage/dnd.html#the-dragevent-interface)
#[cfg(any(
    feature = "dom", feature = "drag-and-drop", feature = "event-handlers", feature = "mathml",
    feature = "svg-event-handlers",
))]
#[repr(transparent)]
pub struct DragEvent {
    parent: crate::MouseEvent,
}
#[cfg(any(
    feature = "dom", feature = "drag-and-drop", feature = "event-handlers", feature = "mathml",
    feature = "svg-event-handlers",
))]
interface!(DragEvent: crate::MouseEvent, crate::UiEvent, crate::Event; "DragEvent");

/// `dictionary DragEventInit : MouseEventInit`
#[cfg(feature = "drag-and-drop")]
#[repr(transparent)]
pub struct DragEventInit {
    parent: crate::MouseEventInit,
}

#[cfg(feature = "drag-and-drop")]
dictionary!(
    DragEventInit: crate::MouseEventInit,
    crate::EventModifierInit,
    crate::UiEventInit,
    crate::EventInit; "DragEventInit"
);

/// `callback FunctionStringCallback = undefined (DOMString data)`
#[cfg(feature = "drag-and-drop")]
pub type FunctionStringCallback = crate::Function<fn(alloc::string::String)>;
