//! Types: What text-kit.idl defines

web_union! {
    /// `(String or Uint8Array or StringSequence)`
    ///
    /// Feature `text-kit`.
    pub enum StringOrUint8ArrayOrStringSequence {
        Uint8Array(::web_bindings::Uint8Array): value,
        StringSequence(::web_bindings::Array<alloc::string::String>): array_elsewhere,
        String(::web_bindings::JsString): string,
    }
}

/// `callback ReplaceCallback = DOMString (DOMString found, unsigned long at)`
///
/// Feature `text-kit`.
pub type ReplaceCallback = ::web_bindings::Function<fn(alloc::string::String, u32) -> alloc::string::String>;

web_union! {
    /// `(String or ReplaceCallback)`
    ///
    /// Feature `text-kit`.
    pub enum StringOrReplaceCallback {
        ReplaceCallback(crate::ReplaceCallback): function,
        String(::web_bindings::JsString): string,
    }
}
