//! Types: What input.idl defines

web_interface! {
    /// `interface Reader`
    ///
    /// Feature `input`. Exposed in Window, Worker. In secure contexts only. Baseline: widely available since 2018-01 or before. [MDN](https://developer.mozilla.org/docs/Web/API/Reader) · [Specification](https://example.org/#reader)
    pub struct Reader: [crate::Object];
    class = "Reader";
}
