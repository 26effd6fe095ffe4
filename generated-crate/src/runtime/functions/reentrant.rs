//! Closures that JavaScript may call while they run.

use super::callback::Callback;
use super::closure::{STUB1, STUB3, STUB8};
use super::function::{Function, Signature};
use super::rest::Parameter;
use super::returns::Returns;

/// An `Fn` closure of type `T`: it can be called while it runs.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not have the signature `{T}`, or cannot be called while it runs",
    note = "a closure that is called while it runs is `Fn`: it keeps what it changes in a `Cell` or a `RefCell`"
)]
pub trait IntoReentrantFunction<T: Signature>: Sized {
    #[doc(hidden)]
    fn into_callback(self) -> super::callback::CallbackOf<T>;
}

impl<F> Callback<F> {
    /// Makes a callback of a closure that is called at once also while it runs, by an event inside an event for instance.
    pub fn reentrant<C: IntoReentrantFunction<Function<F>>>(closure: C) -> Self {
        closure.into_callback()
    }
}

/// Closures of each number of arguments.
macro_rules! reentrant_closures {
    ($($STUB:ident($($A:ident)*);)*) => {$(
        #[allow(unused_variables, reason = "a closure may have no arguments")]
        impl<Fun, $($A,)* O, R> IntoReentrantFunction<Function<fn($($A),*) -> R>> for Fun
        where
            Fun: Fn($($A),*) -> O + 'static,
            $($A: Parameter,)*
            O: Returns<R>,
        {
            fn into_callback(self) -> Callback<fn($($A),*) -> R> {
                Callback::of_reentrant(stub!($STUB $($A)*; O::HAS_RESULT), move |arguments| {
                    self($($A::take(arguments)),*).into_completion()
                })
            }
        }
    )*};
}
reentrant_closures! {
    STUB1();
    STUB1(A);
    STUB3(A B);
    STUB3(A B C);
    STUB8(A B C D);
}
