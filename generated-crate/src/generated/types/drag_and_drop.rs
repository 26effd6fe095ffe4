//! Types: Drag events, and the data transfer that they share with the clipboard

#[cfg(any(feature = "clipboard", feature = "drag-and-drop", feature = "input-events"))]
web_interface! {
    /// `interface DataTransfer`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DataTransfer) · [Specification](https://html.spec.whatwg.org/multipage/dnd.html#the-datatransfer-interface)
    pub struct DataTransfer: [crate::Object];
    class = "DataTransfer";
}

#[cfg(feature = "drag-and-drop")]
web_interface! {
    /// `interface DataTransferItemList`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2016-11. [MDN](https://developer.mozilla.org/docs/Web/API/DataTransferItemList) · [Specification](https://html.spec.whatwg.org/multipage/dnd.html#the-datatransferitemlist-interface)
    pub struct DataTransferItemList: [crate::Object];
    class = "DataTransferItemList";
}

#[cfg(any(
    feature = "drag-and-drop", feature = "file-entries", all(feature = "experimental", feature = "file-system-access"),
))]
web_interface! {
    /// `interface DataTransferItem`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2016-11. [MDN](https://developer.mozilla.org/docs/Web/API/DataTransferItem) · [Specification](https://html.spec.whatwg.org/multipage/dnd.html#the-datatransferitem-interface)
    ///
    /// Members are added by the features `file-entries`, `file-system-access`.
    pub struct DataTransferItem: [crate::Object];
    class = "DataTransferItem";
}

#[cfg(any(
    feature = "dom", feature = "drag-and-drop", feature = "event-handlers", feature = "mathml",
    feature = "svg-event-handlers",
))]
web_interface! {
    /// `interface DragEvent : MouseEvent`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/DragEvent) · [Specification](https://html.spec.whatwg.org/multipage/dnd.html#the-dragevent-interface)
    pub struct DragEvent: [crate::MouseEvent, crate::UiEvent, crate::Event, crate::Object];
    class = "DragEvent";
}

#[cfg(feature = "drag-and-drop")]
web_dictionary! {
    /// `dictionary DragEventInit : MouseEventInit`
    pub struct DragEventInit: [
        crate::MouseEventInit, crate::EventModifierInit, crate::UiEventInit, crate::EventInit, crate::Object,
    ];
    name = "DragEventInit";
}

/// `callback FunctionStringCallback = undefined (DOMString data)`
#[cfg(feature = "drag-and-drop")]
pub type FunctionStringCallback = crate::Function<fn(alloc::string::String)>;
