//! Types: Bytes: ArrayBuffer, resizable and transferable, and SharedArrayBuffer

web_dictionary! {
    /// `dictionary ArrayBufferOptions`
    pub struct ArrayBufferOptions: [crate::Object];
    name = "ArrayBufferOptions";
}
