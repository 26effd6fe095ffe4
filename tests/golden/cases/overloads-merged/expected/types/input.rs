//! Types: What input.idl defines

web_interface! {
    /// `interface Path`
    ///
    /// Exposed in Window.
    pub struct Path: [crate::Object];
    class = "Path";
}

web_union! {
    /// `(Path or String)`
    pub enum PathOrString {
        Path(crate::Path): value,
        String(crate::JsString): string,
    }
}

web_union! {
    /// `(Path or String or NumberSequence)`
    pub enum PathOrStringOrNumberSequence {
        Path(crate::Path): value,
        NumberSequence(crate::Array<f64>): array,
        String(crate::JsString): string,
    }
}
