//! Types: What input.idl defines

web_interface! {
    /// `interface Pen`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Pen: [crate::Object];
    class = "Pen";
}

web_interface! {
    /// `interface Brush`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Brush: [crate::Object];
    class = "Brush";
}

web_dictionary! {
    /// `dictionary Ink`
    ///
    /// Feature `input`.
    pub struct Ink: [crate::Object];
    name = "Ink";
}

web_interface! {
    /// `interface Canvas`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Canvas: [crate::Object];
    class = "Canvas";
}

web_union! {
    /// `(Pen or Brush)`
    ///
    /// Feature `input`.
    pub enum PenOrBrush {
        Pen(crate::Pen): value,
        Brush(crate::Brush): value,
    }
    into crate::Object;
}

web_union! {
    /// `(DOMString or Ink or double)`
    ///
    /// Feature `input`.
    pub enum StringOrInkOrNumber {
        Ink(crate::Ink): dictionary,
        String(crate::JsString): string,
        Number(f64): number,
    }
}

web_union! {
    /// `(unsigned long or DOMString)`
    ///
    /// Feature `input`.
    pub enum NumberOrString {
        Number(f64): number,
        String(crate::JsString): string,
    }
}

web_union! {
    /// `(Pen or DOMString)`
    ///
    /// Feature `input`.
    pub enum PenOrString {
        Pen(crate::Pen): value,
        String(crate::JsString): string,
    }
}

web_union! {
    /// `(boolean or sequence<DOMString>)`
    ///
    /// Feature `input`.
    pub enum BooleanOrStringSequence {
        StringSequence(crate::Array<alloc::string::String>): array,
        Boolean(bool): boolean,
    }
}

web_union! {
    /// `(ArrayBuffer or Uint8Array or DOMString)`
    ///
    /// Feature `input`.
    pub enum ArrayBufferOrUint8ArrayOrString {
        ArrayBuffer(crate::ArrayBuffer): value,
        Uint8Array(crate::Uint8Array): numbers,
        String(crate::JsString): string,
    }
}
