//! Types that are JavaScript objects of a class, and the casts between them.

use core::cmp::Ordering;
use core::fmt;
use core::mem::ManuallyDrop;

use wasm_bindgen::convert::NullableIntoWasmAbi;
use wasm_bindgen::convert::{FromWasmAbi, IntoWasmAbi};
use wasm_bindgen::describe::{NAMED_EXTERNREF, inform};
use wasm_bindgen::{ErasableGeneric, JsCast, JsValue};

use super::TypeScript;

/// A type that stands for the objects of a JavaScript class.
///
/// Every interface, dictionary and builtin of this crate is one. What all of them have is said here, and not on the page of
/// each:
///
/// * They are a handle of the JavaScript object. `Clone` makes another handle, `==` is JavaScript's `===`, and `Debug` shows
///   the class.
/// * They convert with [`FromJs`](crate::FromJs), [`ToJs`](crate::ToJs) and [`IntoJs`](crate::IntoJs), and `From` and into
///   [`JsValue`]. [`JsCast`] has the casts: `dyn_into` asks JavaScript for the class, `unchecked_into` does not.
/// * They [extend](Extends) the classes that theirs inherits from: they `Deref` to the nearest, so that its methods are
///   theirs, and are `AsRef` of each, which is `From` them.
/// * They pass through functions of `#[wasm_bindgen]`, by value and by reference, in an `Option`, a `Vec` or a `Result`.
///
/// A type of your own `#[wasm_bindgen] extern "C"` block
/// joins them, so that it can be the item of an [`Array`](crate::Array) or the argument of a callback, with
/// [`js_class!`](crate::js_class).
pub trait Class: JsCast + ErasableGeneric<Repr = JsValue> {
    /// The name of the class in JavaScript, with the path of its namespace: `"Element"`, `"WebAssembly.Module"`.
    ///
    /// For a dictionary, which has no class, the name of the dictionary.
    const NAME: &'static str;

    /// The type's name in TypeScript, without its parameters.
    const TYPESCRIPT: &'static str = Self::NAME;

    /// The type's parameters in TypeScript, as a tuple of types: `()` of a class that has none; of a function, its signature.
    type Parameters;
}

/// `web_bindings::js_class!(MyWidget);` makes a type of your own `#[wasm_bindgen] extern "C"` block a [`Class`], which can be
/// the item of an [`Array`](crate::Array), the value of a map or the argument of a callback. It stands for itself, and for
/// the classes that it `extends`.
///
/// `web_bindings::js_class!(MyWidget = "app.Widget");` says what JavaScript calls the class, where that is another name.
#[macro_export]
macro_rules! js_class {
    ($Class:ident) => {
        $crate::js_class!($Class = stringify!($Class));
    };
    ($Class:ident = $name:expr) => {
        impl $crate::Class for $Class {
            const NAME: &'static str = $name;
            type Parameters = ();
        }
        impl<Expected: $crate::StoodForBy<$Class>> $crate::IntoJs<Expected> for $Class {
            fn to_value(&self) -> $crate::JsValue {
                $crate::ToJs::to_js(self)
            }
        }
    };
}

/// A class type whose values are of `Ancestor` as well: its class or dictionary inherits from that one.
///
/// `HtmlElement` extends `Element`, `Node`, `EventTarget` and [`Object`](crate::Object); it is [`AsRef`] of each of
/// them, and each is [`From`] it. A type of your own has both from `#[wasm_bindgen(extends = web_bindings::Element)]`.
pub trait Extends<Ancestor>: Class + AsRef<Ancestor> {}

/// Takes a value of one class type for a value of another, unchecked: `T` and `U` are both a JavaScript value and
/// nothing else, so whatever the value is, this is memory-safe.
#[inline(always)]
pub fn cast<T, U>(value: T) -> U
where
    T: ErasableGeneric<Repr = JsValue>,
    U: ErasableGeneric<Repr = JsValue>,
{
    // SAFETY: `ErasableGeneric` is unsafe to implement, and promises that `T` and `U` have the representation of
    // their `Repr`, here both `JsValue`. `ManuallyDrop` keeps the value from being dropped twice.
    unsafe { core::mem::transmute_copy(&ManuallyDrop::new(value)) }
}

/// [`cast`] behind a reference.
#[inline(always)]
pub fn cast_ref<T, U>(value: &T) -> &U
where
    T: ErasableGeneric<Repr = JsValue>,
    U: ErasableGeneric<Repr = JsValue>,
{
    // SAFETY: as in `cast`, the pointee of both references is represented as a `JsValue`; the lifetime is kept.
    unsafe { &*(value as *const T).cast::<U>() }
}

/// Another handle of the same value.
#[inline]
pub fn clone<T: ErasableGeneric<Repr = JsValue>>(value: &T) -> T {
    cast(cast_ref::<T, JsValue>(value).clone())
}

/// Whether both are the same value, as `===` tells.
#[inline]
pub fn eq<T: ErasableGeneric<Repr = JsValue>>(one: &T, other: &T) -> bool {
    cast_ref::<T, JsValue>(one) == cast_ref::<T, JsValue>(other)
}

/// How two values of a class that `<` orders wholly compare.
pub fn cmp<T: ErasableGeneric<Repr = JsValue>>(one: &T, other: &T) -> Ordering {
    let (one, other) = (cast_ref::<T, JsValue>(one), cast_ref::<T, JsValue>(other));
    match (one == other, one.lt(other)) {
        (true, _) => Ordering::Equal,
        (false, true) => Ordering::Less,
        (false, false) => Ordering::Greater,
    }
}

/// Formats a value with the name of its class type, as `Element(JsValue(HTMLDivElement))`.
pub fn debug<T: Class>(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.debug_tuple(T::NAME).field(value.as_ref()).finish()
}

/// Describes `T` to wasm-bindgen as a reference to a JavaScript value of its type in TypeScript.
///
/// The tool that reads descriptions runs them in a small interpreter that does not load constants from memory, so each
/// letter has to be an immediate operand: it is a constant of its own, not an element of a slice.
#[inline]
pub fn describe<T: TypeScript>() {
    macro_rules! letters {
        ($($index:literal)*) => {$(
            letter::<T, $index>();
        )*};
    }
    inform(NAMED_EXTERNREF);
    inform(const { T::TYPE.length() as u32 });
    letters!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31);
    letters!(32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63);
}

/// Describes the letter at `INDEX` of the type, if it is as long.
#[inline]
fn letter<T: TypeScript, const INDEX: usize>() {
    if const { INDEX < T::TYPE.length() } {
        inform(const { T::TYPE.letter(INDEX) as u32 });
    }
}

/// How `None` crosses the boundary: as `undefined`.
pub const NONE: u32 = 0;

#[inline]
pub fn into_abi<T: ErasableGeneric<Repr = JsValue>>(value: T) -> u32 {
    cast::<T, JsValue>(value).into_abi()
}

#[inline]
pub fn ref_into_abi<T: ErasableGeneric<Repr = JsValue>>(value: &T) -> u32 {
    cast_ref::<T, JsValue>(value).into_abi()
}

/// # Safety
///
/// As for `FromWasmAbi::from_abi`: `abi` is a handle that the caller owns, or has borrowed and does not drop.
#[inline]
pub unsafe fn from_abi<T: ErasableGeneric<Repr = JsValue>>(abi: u32) -> T {
    // SAFETY: the caller's promise is the same.
    cast(unsafe { JsValue::from_abi(abi) })
}

/// How `Nullable::Null` crosses the boundary.
#[inline]
pub fn null_abi() -> u32 {
    <JsValue as NullableIntoWasmAbi>::null()
}
