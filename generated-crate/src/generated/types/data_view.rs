//! Types: A buffer read and written as numbers of any kind at any place: DataView

/// `(ArrayBuffer or SharedArrayBuffer)`
#[non_exhaustive]
pub enum ArrayBufferOrSharedArrayBuffer {
    /// `ArrayBuffer`
    ArrayBuffer(crate::ArrayBuffer),
    /// `SharedArrayBuffer`
    SharedArrayBuffer(crate::SharedArrayBuffer),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(ArrayBufferOrSharedArrayBuffer {
    ArrayBuffer(crate::ArrayBuffer): value,
    SharedArrayBuffer(crate::SharedArrayBuffer): value,
});
