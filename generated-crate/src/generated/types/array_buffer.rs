//! Types: Bytes: ArrayBuffer, resizable and transferable, and SharedArrayBuffer

/// `dictionary ArrayBufferOptions`
#[repr(transparent)]
pub struct ArrayBufferOptions {
    parent: crate::Object,
}
dictionary!(ArrayBufferOptions:; "ArrayBufferOptions");
