//! Types: Bytes: ArrayBuffer, resizable and transferable, and SharedArrayBuffer

dictionary! {
    /// `dictionary ArrayBufferOptions`
    pub struct ArrayBufferOptions: [crate::Object];
    name = "ArrayBufferOptions";
}
