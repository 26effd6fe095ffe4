//! The arguments that a call takes for a function that returns a promise: a Rust closure that returns a future.

use core::future::IntoFuture;

use super::promise::Promise;
use crate::runtime::functions::callback::{Callback, CallbackOf};
use crate::runtime::functions::closure::{STUB1, STUB3};
use crate::runtime::functions::function::{Function, Signature};
use crate::runtime::functions::rest::Parameter;
use crate::runtime::{Exception, ToJs};

function_traits! {
    /// [`IntoFunction`](crate::IntoFunction) for a function that returns a promise: a closure returns a future, or any other thing
    /// that is awaited, of a `Result<R, Exception>`.
    IntoAsyncFunction;
    /// [`IntoAsyncFunction`] for a function that JavaScript calls once at most.
    IntoAsyncFunctionOnce;
}

impl<F> Callback<F> {
    /// Makes a callback of a closure that returns a future, where the signature says a promise.
    pub fn new_async<C: IntoAsyncFunction<Function<F>>>(closure: C) -> Self {
        closure.into_callback()
    }
}

/// Closures that return futures; no specification has one of more than three arguments.
macro_rules! async_closures {
    ($($STUB:ident($($A:ident)*);)*) => {$(
        #[allow(unused_variables, reason = "a closure may have no arguments")]
        impl<Fun, $($A,)* O, R> IntoAsyncFunction<Function<fn($($A),*) -> Promise<R>>> for Fun
        where
            Fun: FnMut($($A),*) -> O + 'static,
            $($A: Parameter,)*
            O: IntoFuture<Output = Result<R, Exception>> + 'static,
            R: ToJs + 'static,
        {
            fn into_callback(mut self) -> Callback<fn($($A),*) -> Promise<R>> {
                Callback::of(stub!($STUB $($A)*; true), true, move |arguments| {
                    Ok(Promise::from_future(self($($A::take(arguments)),*)).into())
                })
            }
        }

        #[allow(unused_variables, reason = "a closure may have no arguments")]
        impl<Fun, $($A,)* O, R> IntoAsyncFunctionOnce<Function<fn($($A),*) -> Promise<R>>> for Fun
        where
            Fun: FnOnce($($A),*) -> O + 'static,
            $($A: Parameter,)*
            O: IntoFuture<Output = Result<R, Exception>> + 'static,
            R: ToJs + 'static,
        {
            fn into_callback(self) -> Callback<fn($($A),*) -> Promise<R>> {
                Callback::of_once(stub!($STUB $($A)*; true), move |arguments| {
                    Ok(Promise::from_future(self($($A::take(arguments)),*)).into())
                })
            }
        }
    )*};
}
async_closures! {
    STUB1();
    STUB1(A);
    STUB3(A B);
    STUB3(A B C);
}
