//! Rust closures as JavaScript functions.
//!
//! A [`Callback`] shares its closure with the JavaScript function through a [`Slot`]. The function is a small stub
//! that belongs to JavaScript's garbage collector; the closure, and what it has captured, belongs to the callback, and
//! goes when that is dropped, whoever still has the function.
//!
//! Closures are erased to one type before wasm-bindgen sees them, so that a program has at most three kinds of stub,
//! however many signatures it uses.

use alloc::boxed::Box;
use alloc::rc::Rc;
use core::cell::RefCell;
use core::fmt;
use core::mem;
use core::ops::Deref;

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsError, JsValue};

use super::{Exception, FromJs, Function, ToJs};

/// A Rust closure that JavaScript can call: it derefs to the [`Function`] of its signature `F`, so `&callback` is
/// accepted wherever a function is taken.
///
/// ```ignore
/// let on_click = Callback::new(|event: MouseEvent| console::log(&[event.client_x()]));
/// button.set_onclick(Some(&on_click));
/// ```
///
/// The callback owns the closure. When it is dropped, the closure is too, and the JavaScript function does nothing
/// from then on and returns `undefined`. Keep it for as long as JavaScript may call it, or hand it over to
/// JavaScript's garbage collector with [`into_function`](Self::into_function).
///
/// An argument of a class other than the signature says does not panic: see [`FromJs`]. If the closure is called while
/// it is already running, that call throws, since the closure may mutate what it has captured.
pub struct Callback<F = fn()> {
    function: Function<F>,
    /// `None` once the closure has been handed over.
    slot: Option<Rc<Slot>>,
}

impl<F> Callback<F> {
    /// Makes a callback of a closure. It can return what the signature says, or a `Result` of that and an
    /// [`Exception`], which is then thrown.
    pub fn new<C: IntoCallback<F>>(mut closure: C) -> Self {
        Callback::with(C::STUB, State::Idle(Box::new(move |arguments| closure.call(arguments))))
    }

    /// Makes a callback of a closure that is called once at most. The closure is freed after that call, even if the
    /// callback is still there; further calls do nothing.
    pub fn once<C: IntoCallbackOnce<F>>(closure: C) -> Self {
        let mut closure = Some(closure);
        let erased: Erased = Box::new(move |arguments| match closure.take() {
            Some(closure) => closure.call_once(arguments),
            None => Ok(JsValue::UNDEFINED),
        });
        Callback::with(C::STUB, State::Once(erased))
    }

    fn with(stub: Stub, state: State) -> Self {
        let slot = Rc::new(Slot(RefCell::new(state)));
        Callback { function: Function::from(stub.0(slot.clone())), slot: Some(slot) }
    }

    /// Hands the closure over to JavaScript: it is freed when the garbage collector finds that nothing refers to the
    /// function any more. Nothing leaks, but when that is, or whether it is before the program ends, is not known.
    pub fn into_function(mut self) -> Function<F> {
        self.slot = None;
        self.function.clone()
    }

    /// [`into_function`](Self::into_function), for a function that JavaScript has been given already.
    pub fn forget(self) {
        self.into_function();
    }
}

impl<F> Drop for Callback<F> {
    fn drop(&mut self) {
        if let Some(slot) = &self.slot {
            slot.clear();
        }
    }
}

impl<F> Deref for Callback<F> {
    type Target = Function<F>;

    fn deref(&self) -> &Function<F> {
        &self.function
    }
}

impl<F> AsRef<Function<F>> for Callback<F> {
    fn as_ref(&self) -> &Function<F> {
        &self.function
    }
}

impl<F> AsRef<JsValue> for Callback<F> {
    fn as_ref(&self) -> &JsValue {
        self.function.as_ref()
    }
}

impl<F> fmt::Debug for Callback<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Callback").field(&self.function).finish()
    }
}

/// A closure that a [`Callback`] of signature `F` can be made of. Implemented for all closures whose arguments
/// convert [from JavaScript](FromJs) and whose result converts [to it](ToJs), with up to eight arguments.
#[diagnostic::on_unimplemented(
    message = "this closure does not have the signature `{F}`",
    note = "a callback's arguments are owned values of exactly the types of its signature"
)]
pub trait IntoCallback<F>: 'static {
    #[doc(hidden)]
    const STUB: Stub;
    #[doc(hidden)]
    fn call(&mut self, arguments: &mut Arguments<'_>) -> Completion;
}

/// [`IntoCallback`] for closures that are called once at most.
#[diagnostic::on_unimplemented(
    message = "this closure does not have the signature `{F}`",
    note = "a callback's arguments are owned values of exactly the types of its signature"
)]
pub trait IntoCallbackOnce<F>: 'static {
    #[doc(hidden)]
    const STUB: Stub;
    #[doc(hidden)]
    fn call_once(self, arguments: &mut Arguments<'_>) -> Completion;
}

/// What a closure may return where JavaScript expects an `R`: an `R`, or `Result<R, Exception>`.
pub trait Returns<R> {
    /// The JavaScript value to return, or to throw.
    fn into_completion(self) -> Completion;
}

/// A JavaScript value to return, or to throw.
pub type Completion = Result<JsValue, JsValue>;

impl<R: ToJs> Returns<R> for R {
    #[inline]
    fn into_completion(self) -> Completion {
        Ok(self.to_js())
    }
}

impl<R: ToJs> Returns<R> for Result<R, Exception> {
    #[inline]
    fn into_completion(self) -> Completion {
        match self {
            Ok(value) => Ok(value.to_js()),
            Err(exception) => Err(exception.into()),
        }
    }
}

/// The arguments of a call that have not been taken yet.
#[doc(hidden)]
pub struct Arguments<'a>(&'a mut [JsValue]);

impl Arguments<'_> {
    /// The next one; there is `undefined` after the last.
    fn take(&mut self) -> JsValue {
        match mem::take(&mut self.0) {
            [] => JsValue::UNDEFINED,
            [first, rest @ ..] => {
                self.0 = rest;
                mem::take(first)
            }
        }
    }
}

/// A closure with its arguments and its result erased.
type Erased = Box<dyn FnMut(&mut Arguments<'_>) -> Completion>;

/// Where a callback and its stub find the closure.
#[derive(Default)]
pub struct Slot(RefCell<State>);

#[derive(Default)]
enum State {
    Idle(Erased),
    /// A closure that is called once at most, and has not been.
    Once(Erased),
    Running,
    #[default]
    Gone,
}

impl Slot {
    /// Frees the closure; if it is running, as soon as it returns.
    fn clear(&self) {
        // Dropped after the borrow has ended: the closure may own what runs the program's code when it is dropped,
        // the callback itself included.
        drop(self.0.replace(State::Gone));
    }

    /// What the stub does.
    fn call(&self, arguments: &mut Arguments<'_>) -> Completion {
        // Nothing is borrowed while the closure runs, so it can call itself or drop its callback.
        match self.0.replace(State::Running) {
            State::Idle(mut closure) => {
                let completion = closure(arguments);
                let mut state = self.0.borrow_mut();
                if matches!(*state, State::Running) {
                    *state = State::Idle(closure);
                }
                completion
            }
            State::Once(mut closure) => {
                self.clear();
                closure(arguments)
            }
            State::Running => Err(JsError::new("a Rust callback was called while it was running").into()),
            State::Gone => {
                self.clear();
                Ok(JsValue::UNDEFINED)
            }
        }
    }
}

/// Makes the JavaScript function that calls the closure in a slot.
#[doc(hidden)]
pub struct Stub(fn(Rc<Slot>) -> JsValue);

/// The kinds of stub. They pass `undefined` for the arguments that they are not called with, and each argument costs a
/// little, so there is more than the largest; most callbacks have one argument.
macro_rules! stubs {
    ($($stub:ident($($a:ident)*);)*) => {$(
        fn $stub(slot: Rc<Slot>) -> JsValue {
            // `Fn` for wasm-bindgen, whose own check against recursion would throw through Rust's frames.
            type Shape = dyn Fn($(stubs!(@value $a)),*) -> Completion;
            let stub: Box<Shape> = Box::new(move |$($a),*| slot.call(&mut Arguments(&mut [$($a),*])));
            // Unwind-safe: a closure that panics is never called again.
            Closure::<Shape>::wrap_assert_unwind_safe(stub).into_js_value()
        }
    )*};
    (@value $a:ident) => { JsValue };
}
stubs! {
    stub1(a);
    stub3(a b c);
    stub8(a b c d e f g h);
}

/// Closures of each number of arguments.
macro_rules! closures {
    ($($stub:ident($($A:ident)*);)*) => {$(
        impl<Fun, $($A,)* O, R> IntoCallback<fn($($A),*) -> R> for Fun
        where
            Fun: FnMut($($A),*) -> O + 'static,
            $($A: FromJs,)*
            O: Returns<R>,
        {
            const STUB: Stub = Stub($stub);
            #[allow(unused_variables, reason = "a closure may have no arguments")]
            fn call(&mut self, arguments: &mut Arguments<'_>) -> Completion {
                self($($A::from_js(arguments.take())),*).into_completion()
            }
        }

        impl<Fun, $($A,)* O, R> IntoCallbackOnce<fn($($A),*) -> R> for Fun
        where
            Fun: FnOnce($($A),*) -> O + 'static,
            $($A: FromJs,)*
            O: Returns<R>,
        {
            const STUB: Stub = Stub($stub);
            #[allow(unused_variables, reason = "a closure may have no arguments")]
            fn call_once(self, arguments: &mut Arguments<'_>) -> Completion {
                self($($A::from_js(arguments.take())),*).into_completion()
            }
        }
    )*};
}
closures! {
    stub1();
    stub1(A);
    stub3(A B);
    stub3(A B C);
    stub8(A B C D);
    stub8(A B C D E);
    stub8(A B C D E F);
    stub8(A B C D E F G);
    stub8(A B C D E F G H);
}
