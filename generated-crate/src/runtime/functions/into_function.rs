//! The arguments that a call takes for a function: a Rust closure, a [`Callback`] or a JavaScript function.
//!
//! One rule for all functions of the crate, told by the parameter's type:
//!
//! | parameter | a closure given by value is freed |
//! |---|---|
//! | `impl IntoFunction<T>` | when JavaScript's garbage collector has no more use for it |
//! | `impl IntoScopedFunction<T>`, `impl IntoInfallibleFunction<T>` | when the call returns, and it may borrow |
//! | `impl IntoFunctionOnce<T>` | after it has been called, and it may be `FnOnce` |
//! | `impl IntoAnyFunction<T>`, `impl IntoAnyFunctionOnce<T>` | as the first two, and it may return anything or nothing |
//! | `impl IntoAsyncFunction<T>` | as the first, and it returns a future where JavaScript expects a promise |
//! | `impl IntoAsyncFunctionOnce<T>` | as the second, and it returns a future |
//! | `&T` | not at all: it takes a [`Callback`], which owns its closure |
//!
//! All of them take a `&Callback` as well, which keeps its closure, a `Callback`, which gives it away, a `&Function`, and a
//! reference to wasm-bindgen's `Closure`.

use wasm_bindgen::JsValue;

use super::callback::{Callback, CallbackOf};
use super::closure::{STUB1, STUB3, STUB8};
use super::function::{Function, Signature};
use super::rest::Parameter;
use super::returns::{Returns, ReturnsAny};

/// Declares one of the traits, and implements it for functions and callbacks.
macro_rules! function_traits {
    ($($(#[$doc:meta])* $Trait:ident;)*) => {$(
        $(#[$doc])*
        #[diagnostic::on_unimplemented(
            message = "`{Self}` does not have the signature `{T}`",
            note = "a closure's arguments are owned values of exactly the types of the signature"
        )]
        pub trait $Trait<T: Signature>: Sized {
            #[doc(hidden)]
            fn into_callback(self) -> CallbackOf<T>;
        }
        impl<F> $Trait<Function<F>> for &Function<F> {
            fn into_callback(self) -> Callback<F> {
                Callback::lent(self)
            }
        }
        impl<F> $Trait<Function<F>> for &Callback<F> {
            fn into_callback(self) -> Callback<F> {
                Callback::lent(self)
            }
        }
        impl<T: ?Sized, F> $Trait<Function<F>> for &::wasm_bindgen::closure::Closure<T>
        where
            ::wasm_bindgen::closure::Closure<T>: $crate::runtime::functions::closure_of::ClosureOf<F>,
        {
            fn into_callback(self) -> Callback<F> {
                Callback::lent(::wasm_bindgen::JsCast::unchecked_ref(::core::convert::AsRef::<::wasm_bindgen::JsValue>::as_ref(self)))
            }
        }
        impl<F> $Trait<Function<F>> for Callback<F> {
            fn into_callback(self) -> Callback<F> {
                self
            }
        }
    )*};
}
function_traits! {
    /// A closure, a [`Callback`] or a [`Function`] of type `T`, which JavaScript may call any number of times.
    ///
    /// A closure takes owned arguments of the signature's types, and returns the signature's result or a `Result` of
    /// that and an [`Exception`](crate::Exception), which is then thrown. Given by value it belongs to JavaScript: it
    /// is freed when the garbage collector finds that nothing refers to it any more.
    IntoFunction;
    /// [`IntoFunction`] for a function that JavaScript calls once at most: a closure may be `FnOnce`, and is freed after the call.
    IntoFunctionOnce;
    /// [`IntoFunction`] for a function that may return any value: a closure may also return nothing.
    IntoAnyFunction;
    /// [`IntoAnyFunction`] for a function that JavaScript calls once at most.
    IntoAnyFunctionOnce;
}

impl<F> Callback<F> {
    /// Makes a callback of a closure. It can return what the signature says, or a `Result` of that and an
    /// [`Exception`](crate::Exception), which is then thrown.
    pub fn new<C: IntoFunction<Function<F>>>(closure: C) -> Self {
        closure.into_callback()
    }

    /// Makes a callback of a closure that is called once at most. The closure is freed after that call, even if the
    /// callback is still there; further calls do nothing.
    pub fn once<C: IntoFunctionOnce<Function<F>>>(closure: C) -> Self {
        closure.into_callback()
    }
}

/// The stub of a signature with these parameters, and with a result or not.
macro_rules! stub {
    ($STUB:ident $($A:ident)*; $has_result:expr) => {
        const {
            let arguments: &[bool] = &[$(<$A as $crate::runtime::functions::rest::Parameter>::IS_REST),*];
            $STUB.of_signature(arguments, $has_result)
        }
    };
}

/// Calls a macro with each number of arguments that a closure may have, and its stub.
macro_rules! each_arity {
    ($macro:ident) => {
        $macro! {
            STUB1();
            STUB1(A);
            STUB3(A B);
            STUB3(A B C);
            STUB8(A B C D);
            STUB8(A B C D E);
            STUB8(A B C D E F);
            STUB8(A B C D E F G);
            STUB8(A B C D E F G H);
        }
    };
}

/// Closures of each number of arguments.
macro_rules! closures {
    ($($STUB:ident($($A:ident)*);)*) => {$(
        #[allow(unused_variables, reason = "a closure may have no arguments")]
        impl<Fun, $($A,)* O, R> IntoFunction<Function<fn($($A),*) -> R>> for Fun
        where
            Fun: FnMut($($A),*) -> O + 'static,
            $($A: Parameter,)*
            O: Returns<R>,
        {
            fn into_callback(mut self) -> Callback<fn($($A),*) -> R> {
                Callback::of(stub!($STUB $($A)*; O::HAS_RESULT), O::HAS_RESULT, move |arguments| {
                    self($($A::take(arguments)),*).into_completion()
                })
            }
        }

        #[allow(unused_variables, reason = "a closure may have no arguments")]
        impl<Fun, $($A,)* O, R> IntoFunctionOnce<Function<fn($($A),*) -> R>> for Fun
        where
            Fun: FnOnce($($A),*) -> O + 'static,
            $($A: Parameter,)*
            O: Returns<R>,
        {
            fn into_callback(self) -> Callback<fn($($A),*) -> R> {
                Callback::of_once(stub!($STUB $($A)*; O::HAS_RESULT), move |arguments| self($($A::take(arguments)),*).into_completion())
            }
        }
    )*};
}
each_arity!(closures);

/// Closures that return anything; no specification has one of more than three arguments.
macro_rules! any_closures {
    ($($STUB:ident($($A:ident)*);)*) => {$(
        #[allow(unused_variables, reason = "a closure may have no arguments")]
        impl<Fun, $($A,)* O> IntoAnyFunction<Function<fn($($A),*) -> JsValue>> for Fun
        where
            Fun: FnMut($($A),*) -> O + 'static,
            $($A: Parameter,)*
            O: ReturnsAny,
        {
            fn into_callback(mut self) -> Callback<fn($($A),*) -> JsValue> {
                Callback::of(stub!($STUB $($A)*; O::HAS_RESULT), O::HAS_RESULT, move |arguments| {
                    self($($A::take(arguments)),*).into_completion()
                })
            }
        }

        #[allow(unused_variables, reason = "a closure may have no arguments")]
        impl<Fun, $($A,)* O> IntoAnyFunctionOnce<Function<fn($($A),*) -> JsValue>> for Fun
        where
            Fun: FnOnce($($A),*) -> O + 'static,
            $($A: Parameter,)*
            O: ReturnsAny,
        {
            fn into_callback(self) -> Callback<fn($($A),*) -> JsValue> {
                Callback::of_once(stub!($STUB $($A)*; O::HAS_RESULT), move |arguments| self($($A::take(arguments)),*).into_completion())
            }
        }
    )*};
}
any_closures! {
    STUB1();
    STUB1(A);
    STUB3(A B);
    STUB3(A B C);
}
