//! JavaScript's buffers, and the view that reads them as any numbers. Their methods are generated.

use super::buffer_kind::{AnyBuffer, AnySharedBuffer, AnyView, LentAs};
use super::source::private;
use crate::runtime::Object;

/// Declares classes of buffers.
macro_rules! buffers {
    ($($(#[$doc:meta])* $T:ident = $name:literal;)*) => {$(
        web_interface! {
            $(#[$doc])*
            pub struct $T: [Object];
            class = $name;
        }
        impl private::Sealed for $T {}
    )*};
}

buffers! {
    /// Bytes that JavaScript owns.
    ArrayBuffer = "ArrayBuffer";
    /// Bytes that the threads of a JavaScript program share.
    SharedArrayBuffer = "SharedArrayBuffer";
    /// A view of a buffer as numbers of any kind at any place.
    DataView = "DataView";
}

impl LentAs<AnyBuffer> for ArrayBuffer {}
impl LentAs<AnySharedBuffer> for ArrayBuffer {}
impl LentAs<AnySharedBuffer> for SharedArrayBuffer {}
impl LentAs<AnyBuffer> for DataView {}
impl LentAs<AnyView> for DataView {}
impl LentAs<AnySharedBuffer> for DataView {}
