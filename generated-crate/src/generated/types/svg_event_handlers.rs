//! Types: The on… event handler attributes of SVG elements

web_union! {
    /// `(Event or DOMString)`
    ///
    /// Feature `svg-event-handlers`.
    pub enum EventOrString {
        Event(crate::Event): value,
        String(crate::JsString): string,
    }
}
