//! Types: What prime-worker.idl defines

web_enumeration! {
    /// `enum ReplyKind`
    ///
    /// Feature `prime-worker`.
    pub enum ReplyKind {
        Progress = "progress",
        Done = "done",
        Failed = "failed",
    }
}

web_dictionary! {
    /// `dictionary PrimeRequest`
    ///
    /// Feature `prime-worker`.
    pub struct PrimeRequest: [::web_bindings::Object];
    name = "PrimeRequest";
}

web_dictionary! {
    /// `dictionary PrimeReply`
    ///
    /// Feature `prime-worker`.
    pub struct PrimeReply: [::web_bindings::Object];
    name = "PrimeReply";
}

web_interface! {
    /// `interface PrimeWorker : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](web_bindings::EventTarget).
    ///
    /// Feature `prime-worker`. Exposed everywhere.
    pub struct PrimeWorker: [::web_bindings::EventTarget, ::web_bindings::Object];
    import = { module = "/prime-worker.js" } { js_name = "PrimeWorker" };
}

web_interface! {
    /// `interface PrimeReplyEvent : Event`
    ///
    /// Inherits the methods of [`Event`](web_bindings::Event).
    ///
    /// Feature `prime-worker`. Exposed everywhere.
    pub struct PrimeReplyEvent: [::web_bindings::Event, ::web_bindings::Object];
    import = { module = "/prime-worker.js" } { js_name = "PrimeReplyEvent" };
}

web_union! {
    /// `(boolean or unsigned long)`
    ///
    /// Feature `prime-worker`.
    pub enum BooleanOrNumber {
        Boolean(bool): boolean,
        Number(f64): number,
    }
}

web_union! {
    /// `(PrimeRequest or sequence<PrimeRequest>)`
    ///
    /// Feature `prime-worker`.
    pub enum PrimeRequestOrPrimeRequestSequence {
        PrimeRequestSequence(::web_bindings::Array<crate::PrimeRequest>): array_elsewhere,
        PrimeRequest(crate::PrimeRequest): dictionary,
    }
    into ::web_bindings::Object;
}
