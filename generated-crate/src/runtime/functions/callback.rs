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

use super::function::Function;
use super::into_function::{IntoFunction, IntoFunctionOnce};
use crate::runtime::{Exception, ToJs};

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
/// An argument of a class other than the signature says does not panic: see [`FromJs`](crate::FromJs). If the closure
/// is called while it is already running, that call throws, since the closure may mutate what it has captured.
pub struct Callback<F = fn()> {
    function: Function<F>,
    /// `None` once the closure has been handed over, or if it is another callback's.
    slot: Option<Rc<Slot>>,
}

impl<F> Callback<F> {
    /// Makes a callback of a closure. It can return what the signature says, or a `Result` of that and an
    /// [`Exception`], which is then thrown.
    pub fn new<C: IntoFunction<Function<F>>>(closure: C) -> Self {
        closure.into_callback()
    }

    /// Makes a callback of a closure that is called once at most. The closure is freed after that call, even if the
    /// callback is still there; further calls do nothing.
    pub fn once<C: IntoFunctionOnce<Function<F>>>(closure: C) -> Self {
        closure.into_callback()
    }

    /// A closure that is called any number of times, with its signature erased.
    pub(crate) fn of(stub: Stub, closure: impl FnMut(&mut Arguments<'_>) -> Completion + 'static) -> Self {
        Callback::with(stub, State::Idle(Box::new(closure)))
    }

    /// A closure that is called once at most, with its signature erased.
    pub(crate) fn of_once(stub: Stub, closure: impl FnOnce(&mut Arguments<'_>) -> Completion + 'static) -> Self {
        Callback::with(stub, State::Once(Box::new(closure)))
    }

    /// A function that has no closure of this callback's.
    pub(crate) fn lent(function: &Function<F>) -> Self {
        Callback { function: function.clone(), slot: None }
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

/// What a closure may return where JavaScript expects an `R`: an `R`, or `Result<R, Exception>`.
#[diagnostic::on_unimplemented(
    message = "a closure that returns `{Self}` is given where JavaScript expects `{R}`",
    note = "return `{R}`, or `Result<{R}, Exception>`"
)]
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

/// What a closure may return where JavaScript takes any value: nothing, any value, a promise, or a `Result` of such and
/// an [`Exception`].
#[diagnostic::on_unimplemented(message = "`{Self}` is not made a JavaScript value")]
pub trait ReturnsAny {
    /// The JavaScript value to return, or to throw.
    fn into_completion(self) -> Completion;
}

impl<T: ToJs> ReturnsAny for T {
    #[inline]
    fn into_completion(self) -> Completion {
        Ok(self.to_js())
    }
}

impl<T: ToJs> ReturnsAny for Result<T, Exception> {
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
    pub(crate) fn take(&mut self) -> JsValue {
        match mem::take(&mut self.0) {
            [] => JsValue::UNDEFINED,
            [first, rest @ ..] => {
                self.0 = rest;
                mem::take(first)
            }
        }
    }
}

/// Where a callback and its stub find the closure.
#[derive(Default)]
struct Slot(RefCell<State>);

#[derive(Default)]
enum State {
    Idle(Box<dyn FnMut(&mut Arguments<'_>) -> Completion>),
    /// A closure that is called once at most, and has not been.
    Once(Box<dyn FnOnce(&mut Arguments<'_>) -> Completion>),
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
            State::Once(closure) => {
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
#[derive(Clone, Copy)]
pub(crate) struct Stub(fn(Rc<Slot>) -> JsValue);

/// The kinds of stub. They pass `undefined` for the arguments that they are not called with, and each argument costs a
/// little, so there is more than the largest; most callbacks have one argument.
macro_rules! stubs {
    ($($stub:ident($($a:ident)*);)*) => {$(
        pub(crate) const $stub: Stub = Stub(|slot| {
            // `Fn` for wasm-bindgen, whose own check against recursion would throw through Rust's frames.
            type Shape = dyn Fn($(stubs!(@value $a)),*) -> Completion;
            let stub: Box<Shape> = Box::new(move |$($a),*| slot.call(&mut Arguments(&mut [$($a),*])));
            // Unwind-safe: a closure that panics is never called again.
            Closure::<Shape>::wrap_assert_unwind_safe(stub).into_js_value()
        });
    )*};
    (@value $a:ident) => { JsValue };
}
stubs! {
    STUB1(a);
    STUB3(a b c);
    STUB8(a b c d e f g h);
}
