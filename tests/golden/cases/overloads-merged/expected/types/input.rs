//! Types: What input.idl defines

web_interface! {
    /// `interface Path`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Path: [crate::Object];
    class = "Path";
}

web_union! {
    /// `(Path or String)`
    ///
    /// Feature `input`.
    pub enum PathOrString {
        Path(crate::Path): value,
        String(crate::JsString): string,
    }
}

web_union! {
    /// `(Path or String or NumberSequence)`
    ///
    /// Feature `input`.
    pub enum PathOrStringOrNumberSequence {
        Path(crate::Path): value,
        NumberSequence(crate::Array<f64>): array,
        String(crate::JsString): string,
    }
}
