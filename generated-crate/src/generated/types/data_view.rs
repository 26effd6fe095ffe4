//! Types: A buffer read and written as numbers of any kind at any place: DataView

web_union! {
    /// `(ArrayBuffer or SharedArrayBuffer)`
    ///
    /// Feature `data-view`.
    pub enum ArrayBufferOrSharedArrayBuffer {
        ArrayBuffer(crate::ArrayBuffer): value,
        SharedArrayBuffer(crate::SharedArrayBuffer): value,
    }
    into crate::Object;
}
