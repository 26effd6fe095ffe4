//! Types: Bytes: ArrayBuffer, resizable and transferable, and SharedArrayBuffer

web_dictionary! {
    /// Options for a new buffer, which make it resizable.
    ///
    /// `dictionary ArrayBufferOptions`
    ///
    /// Feature `array-buffer`.
    pub struct ArrayBufferOptions: [crate::Object];
    name = "ArrayBufferOptions";
}
