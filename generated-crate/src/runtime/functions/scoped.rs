//! The functions that a call needs only until it returns, so that a closure can borrow.

use wasm_bindgen::{JsCast, JsValue};

use super::callback::Callback;
use super::closure::{Arguments, STUB1, STUB3, STUB8};
use super::closure_of::ClosureOf;
use super::function::{Function, Signature};
use super::rest::Parameter;
use super::returns::Returns;
use crate::runtime::ToJs;

/// A closure, a [`Callback`] or a [`Function`] of type `T`, which JavaScript calls only before the call returns that it is
/// given to.
///
/// A closure may borrow its surroundings. It takes owned arguments of the signature's types, and returns the signature's
/// result or a `Result` of that and an [`Exception`](crate::Exception), which is then thrown.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not have the signature `{T}`",
    note = "a closure's arguments are owned values of exactly the types of the signature"
)]
pub trait IntoScopedFunction<T: Signature>: Sized {
    /// Makes the call with the function.
    #[doc(hidden)]
    fn scoped<R>(self, call: impl FnOnce(&T) -> R) -> R;
}

/// A closure of type `T` that cannot fail, which JavaScript calls only before the call returns that it is given to.
///
/// The closure may borrow its surroundings. It takes owned arguments of the signature's types, and returns the signature's
/// result. A closure that returns a `Result`, a [`Callback`] or a [`Function`] is for the method whose name begins with
/// `try_`, which is an [`IntoScopedFunction`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no closure of the signature `{T}` that cannot fail",
    note = "a closure's arguments and its result are owned values of exactly the types of the signature",
    note = "for a closure that returns a `Result`, and for a function, there is the method whose name begins with `try_`"
)]
pub trait IntoInfallibleFunction<T: Signature>: Sized {
    /// Makes the call with the function.
    #[doc(hidden)]
    fn scoped<R>(self, call: impl FnOnce(&T) -> R) -> R;
}

impl<F> IntoScopedFunction<Function<F>> for &Function<F> {
    fn scoped<R>(self, call: impl FnOnce(&Function<F>) -> R) -> R {
        call(self)
    }
}

impl<F> IntoScopedFunction<Function<F>> for &Callback<F> {
    fn scoped<R>(self, call: impl FnOnce(&Function<F>) -> R) -> R {
        call(self)
    }
}

impl<F> IntoScopedFunction<Function<F>> for Callback<F> {
    fn scoped<R>(self, call: impl FnOnce(&Function<F>) -> R) -> R {
        call(&self)
    }
}

impl<C: ?Sized, F> IntoScopedFunction<Function<F>> for &wasm_bindgen::closure::Closure<C>
where
    wasm_bindgen::closure::Closure<C>: ClosureOf<F>,
{
    fn scoped<R>(self, call: impl FnOnce(&Function<F>) -> R) -> R {
        let function: &JsValue = self.as_ref();
        call(function.unchecked_ref())
    }
}

/// Closures of each number of arguments.
macro_rules! scoped_closures {
    ($($STUB:ident($($A:ident)*);)*) => {$(
        #[allow(unused_variables, reason = "a closure may have no arguments")]
        impl<Fun, $($A,)* O, R> IntoScopedFunction<Function<fn($($A),*) -> R>> for Fun
        where
            Fun: FnMut($($A),*) -> O,
            $($A: Parameter,)*
            O: Returns<R>,
        {
            fn scoped<T>(mut self, call: impl FnOnce(&Function<fn($($A),*) -> R>) -> T) -> T {
                let closure = move |arguments: &mut Arguments<'_>| self($($A::take(arguments)),*).into_completion();
                Callback::scoped(stub!($STUB $($A)*; O::HAS_RESULT), O::HAS_RESULT, closure, call)
            }
        }

        #[allow(unused_variables, reason = "a closure may have no arguments")]
        impl<Fun, $($A,)* R> IntoInfallibleFunction<Function<fn($($A),*) -> R>> for Fun
        where
            Fun: FnMut($($A),*) -> R,
            $($A: Parameter,)*
            R: ToJs,
        {
            fn scoped<T>(self, call: impl FnOnce(&Function<fn($($A),*) -> R>) -> T) -> T {
                IntoScopedFunction::scoped(self, call)
            }
        }
    )*};
}
each_arity!(scoped_closures);
