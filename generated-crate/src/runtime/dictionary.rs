//! Dictionaries: objects that are described by their properties, not by a class.

use super::{Class, Js};

/// `dictionary!(RequestInit: ; "RequestInit");` makes `struct RequestInit { parent: Object }` the type of a
/// dictionary, with the dictionaries that it inherits from, nearest first.
///
/// Any object can be a dictionary, so the checked casts accept every object.
macro_rules! dictionary {
    ($T:ident : ; $name:literal) => {
        class!([] $T; $crate::runtime::Object; $name);
        type_of!([] $T; |value| value.is_object());
        ancestor!($T; $crate::runtime::Object);
    };
    ($T:ident : $Parent:ty $(, $Ancestor:ty)* $(,)?; $name:literal) => {
        class!([] $T; $Parent; $name);
        type_of!([] $T; |value| value.is_object());
        ancestor!($T; $Parent);
        $(ancestor!($T; $Ancestor);)*
        ancestor!($T; $crate::runtime::Object);
    };
}

/// A dictionary with no members yet.
#[inline]
pub(crate) fn empty<T: Class>() -> T {
    Js::rt_object().cast()
}
