//! Types: Drag events, and the data transfer that they share with the clipboard

#[cfg(any(feature = "clipboard", feature = "drag-and-drop", feature = "input-events"))]
web_interface! {
    /// The data of a drag and drop or of the clipboard.
    ///
    /// `interface DataTransfer`
    ///
    /// Feature `drag-and-drop`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DataTransfer) · [Specification](https://html.spec.whatwg.org/multipage/dnd.html#the-datatransfer-interface)
    pub struct DataTransfer: [crate::Object];
    class = "DataTransfer";
}

#[cfg(feature = "drag-and-drop")]
web_interface! {
    /// The items of a drag and drop or of the clipboard.
    ///
    /// `interface DataTransferItemList`
    ///
    /// Feature `drag-and-drop`. Exposed in Window. Baseline: widely available since 2016-11. [MDN](https://developer.mozilla.org/docs/Web/API/DataTransferItemList) · [Specification](https://html.spec.whatwg.org/multipage/dnd.html#the-datatransferitemlist-interface)
    pub struct DataTransferItemList: [crate::Object];
    class = "DataTransferItemList";
}

#[cfg(any(
    feature = "drag-and-drop", feature = "file-entries", all(feature = "experimental", feature = "file-system-access"),
))]
web_interface! {
    /// One item of a drag and drop: a text or a file.
    ///
    /// `interface DataTransferItem`
    ///
    /// Members are added by the features `file-entries`, `file-system-access`.
    ///
    /// Feature `drag-and-drop`. Exposed in Window. Baseline: widely available since 2016-11. [MDN](https://developer.mozilla.org/docs/Web/API/DataTransferItem) · [Specification](https://html.spec.whatwg.org/multipage/dnd.html#the-datatransferitem-interface)
    pub struct DataTransferItem: [crate::Object];
    class = "DataTransferItem";
}

#[cfg(any(
    feature = "dom", feature = "drag-and-drop", feature = "event-handlers", feature = "mathml",
    feature = "svg-event-handlers",
))]
web_interface! {
    /// An event of a drag and drop.
    ///
    /// `interface DragEvent : MouseEvent`
    ///
    /// Inherits the methods of [`MouseEvent`](crate::MouseEvent), [`UiEvent`](crate::UiEvent) and
    /// [`Event`](crate::Event).
    ///
    /// Feature `drag-and-drop`. Exposed in Window. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/DragEvent) · [Specification](https://html.spec.whatwg.org/multipage/dnd.html#the-dragevent-interface)
    pub struct DragEvent: [crate::MouseEvent, crate::UiEvent, crate::Event, crate::Object];
    class = "DragEvent";
}

#[cfg(feature = "drag-and-drop")]
web_dictionary! {
    /// The fields of a new `DragEvent`.
    ///
    /// `dictionary DragEventInit : MouseEventInit`
    ///
    /// Inherits the methods of [`MouseEventInit`](crate::MouseEventInit),
    /// [`EventModifierInit`](crate::EventModifierInit), [`UiEventInit`](crate::UiEventInit) and
    /// [`EventInit`](crate::EventInit).
    ///
    /// Feature `drag-and-drop`.
    pub struct DragEventInit: [
        crate::MouseEventInit, crate::EventModifierInit, crate::UiEventInit, crate::EventInit, crate::Object,
    ];
    name = "DragEventInit";
}

/// `callback FunctionStringCallback = undefined (DOMString data)`
///
/// Feature `drag-and-drop`.
#[cfg(feature = "drag-and-drop")]
pub type FunctionStringCallback = crate::Function<fn(alloc::string::String)>;
