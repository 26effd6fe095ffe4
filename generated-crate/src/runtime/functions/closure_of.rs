//! wasm-bindgen's own closures, which are functions too.

use wasm_bindgen::closure::Closure;

/// A [`Closure`](wasm_bindgen::closure::Closure) that is a function of the signature `F`: `Closure<dyn FnMut(Event)>`
/// of `fn(Event)`.
///
/// A call takes a reference to one, which does not keep it: when the closure is dropped, JavaScript's calls throw.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not have the signature `{F}`",
    note = "the arguments and the result are exactly the types of the signature"
)]
pub trait ClosureOf<F>: AsRef<wasm_bindgen::JsValue> {}

macro_rules! closures {
    ($(($($A:ident)*))*) => {$(
        impl<$($A,)* R> ClosureOf<fn($($A),*) -> R> for Closure<dyn FnMut($($A),*) -> R> {}
        impl<$($A,)* R> ClosureOf<fn($($A),*) -> R> for Closure<dyn Fn($($A),*) -> R> {}
    )*};
}
closures!(() (A) (A B) (A B C) (A B C D) (A B C D E) (A B C D E F) (A B C D E F G) (A B C D E F G H));
