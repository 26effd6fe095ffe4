//! A Rust closure whose signature is erased, and the JavaScript function that calls it.
//!
//! Closures are erased to one type before wasm-bindgen sees them, so that a program has at most five kinds of stub,
//! however many signatures it uses.

use alloc::boxed::Box;
use alloc::rc::Rc;
use alloc::vec::Vec;
use core::cell::{Cell, RefCell};
use core::mem;

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsError, JsValue};

use super::rest;
#[cfg(debug_assertions)]
use crate::runtime::Exception;
use crate::runtime::{Js, key};

/// A JavaScript value to return, or to throw.
pub type Completion = Result<JsValue, JsValue>;

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

    /// All that are left.
    pub(crate) fn take_rest(&mut self) -> impl Iterator<Item = JsValue> {
        mem::take(&mut self.0).iter_mut().map(mem::take)
    }
}

/// Where a callback and its stub find the closure.
pub(super) struct Slot {
    state: RefCell<State>,
    /// Whether JavaScript makes something of the result, so that a call cannot wait.
    has_result: bool,
    /// The arguments of the calls that came while the closure was running.
    waiting: RefCell<Vec<Vec<JsValue>>>,
    /// The number of calls that have waited since the closure began to run.
    waited: Cell<u32>,
}

/// A closure that calls itself without end is told so, as JavaScript's own is when the stack is full.
const MOST_WAITING: u32 = 10_000;

#[derive(Default)]
pub(super) enum State {
    Idle(Box<dyn FnMut(&mut Arguments<'_>) -> Completion>),
    /// A closure that may be called while it runs.
    Reentrant(Rc<dyn Fn(&mut Arguments<'_>) -> Completion>),
    /// A closure that is called once at most, and has not been.
    Once(Box<dyn FnOnce(&mut Arguments<'_>) -> Completion>),
    Running,
    #[default]
    Gone,
    /// The callback of this signature has been dropped, and nobody has called the function since.
    #[cfg(debug_assertions)]
    Abandoned(&'static str),
}

impl Slot {
    /// Of a closure, whose signature has a result or not.
    pub(super) fn new(state: State, has_result: bool) -> Self {
        Slot { state: RefCell::new(state), has_result, waiting: RefCell::default(), waited: Cell::new(0) }
    }

    /// Frees the closure; if it is running, as soon as it returns.
    pub(super) fn clear(&self) {
        // Dropped after the borrow has ended: the closure may own a value whose `drop` runs the program's code,
        // the callback itself included.
        drop(self.state.replace(State::Gone));
    }

    /// Frees the closure, as [`clear`](Self::clear) does. The callback of this signature is dropped; one whose closure is
    /// gone already has done all that it should.
    pub(super) fn abandon(&self, #[allow(unused, reason = "for debug builds")] signature: &'static str) {
        #[cfg(debug_assertions)]
        if !matches!(*self.state.borrow(), State::Gone) {
            drop(self.state.replace(State::Abandoned(signature)));
            return;
        }
        self.clear();
    }

    /// Calls the closure for the stub.
    fn call(&self, arguments: &mut Arguments<'_>) -> Completion {
        // Nothing is borrowed while the closure runs, so it can call itself or drop its callback.
        match self.state.replace(State::Running) {
            State::Idle(mut closure) => {
                let mut completion = closure(arguments);
                // They were called before the callback was dropped, if it has been meanwhile.
                while let Some(mut waiting) = self.next_waiting() {
                    completion = completion.and(closure(&mut Arguments(&mut waiting)));
                }
                self.waited.set(0);
                let mut state = self.state.borrow_mut();
                if matches!(*state, State::Running) {
                    *state = State::Idle(closure);
                }
                completion
            }
            State::Reentrant(closure) => {
                self.state.replace(State::Reentrant(closure.clone()));
                closure(arguments)
            }
            State::Once(closure) => {
                self.clear();
                closure(arguments)
            }
            State::Running => self.wait(arguments),
            State::Gone => {
                self.clear();
                Ok(JsValue::UNDEFINED)
            }
            #[cfg(debug_assertions)]
            State::Abandoned(signature) => {
                self.clear();
                say_abandoned(signature);
                Ok(JsValue::UNDEFINED)
            }
        }
    }

    /// Keeps a call until the closure has returned.
    fn wait(&self, arguments: &mut Arguments<'_>) -> Completion {
        let waited = self.waited.get();
        if self.has_result || waited == MOST_WAITING {
            return Err(JsError::new("a Rust callback was called while it was running: see `Callback::reentrant`").into());
        }
        self.waited.set(waited + 1);
        self.waiting.borrow_mut().push(arguments.take_rest().collect());
        Ok(JsValue::UNDEFINED)
    }

    /// The first of the calls that wait.
    fn next_waiting(&self) -> Option<Vec<JsValue>> {
        let mut waiting = self.waiting.borrow_mut();
        (!waiting.is_empty()).then(|| waiting.remove(0))
    }
}

/// Says on the console that a function is called whose callback is no more.
#[cfg(debug_assertions)]
fn say_abandoned(signature: &str) {
    let message = alloc::format!(
        "a Rust `Callback<{signature}>` was called after it had been dropped, and did nothing. Keep it for as long as \
         JavaScript may call it, or give it away: pass it by value, or call `into_function` or `forget`."
    );
    // Without a console, there is nobody to tell.
    let _ = Js::rt_console_error(&message);
}

#[cfg(debug_assertions)]
web_imports! {
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "console", js_name = "error")]
    pub(crate) fn rt_console_error(message: &str) -> Result<(), Exception>;
}

/// Makes the JavaScript function that calls the closure in a slot.
#[derive(Clone, Copy)]
pub struct Stub(fn(Rc<Slot>) -> JsValue);

impl Stub {
    pub(super) fn function(self, slot: Rc<Slot>) -> JsValue {
        self.0(slot)
    }

    /// This stub, or a better one: that for all arguments if the last of these is a rest, or the cheapest for at most one
    /// argument and no result.
    pub(crate) const fn of_signature(self, are_rests: &[bool], has_result: bool) -> Stub {
        match are_rests {
            [.., true] => STUB_REST,
            [] | [_] if !has_result => STUB1_WITHOUT_RESULT,
            _ => self,
        }
    }
}

/// The kinds of stub. They pass `undefined` for the arguments that they are not called with, and each argument costs a
/// little, so there is more than the largest; most callbacks have one argument, and no result.
macro_rules! stubs {
    ($($stub:ident($($a:ident)*) $(-> $Result:ty)?;)*) => {$(
        pub(crate) const $stub: Stub = Stub(|slot| {
            // `Fn` for wasm-bindgen, whose own check against recursion would throw through Rust's frames.
            type Shape = dyn Fn($(stubs!(@value $a)),*) $(-> $Result)?;
            let stub: Box<Shape> = Box::new(move |$($a),*| {
                let completion = slot.call(&mut Arguments(&mut [$($a),*]));
                stubs!(@return returned(completion) $(, $Result)?)
            });
            // Unwind-safe: a closure that panics is never called again.
            Closure::<Shape>::wrap_assert_unwind_safe(stub).into_js_value()
        });
    )*};
    (@value $a:ident) => { JsValue };
    (@return $value:expr) => { drop($value) };
    (@return $value:expr, $Result:ty) => { $value };
}
stubs! {
    STUB1_WITHOUT_RESULT(a);
    STUB1(a) -> JsValue;
    STUB3(a b c) -> JsValue;
    STUB8(a b c d e f g h) -> JsValue;
}

/// The value to return. An exception is thrown here: a stub that returned a `Result` would make a JavaScript array for each
/// call. The frames that it leaves are the stub's and wasm-bindgen's, and own nothing any more.
fn returned(completion: Completion) -> JsValue {
    completion.unwrap_or_else(|exception| wasm_bindgen::throw_val(exception))
}

/// The stub of a signature that ends with a [`Rest`](super::rest::Rest). A function of Rust's has a fixed number of
/// arguments; the trap of a proxy gets them as an array.
const STUB_REST: Stub = Stub(|slot| {
    type Trap = dyn Fn(JsValue, JsValue, JsValue) -> Completion;
    let trap: Box<Trap> = Box::new(move |_function, _this, array| {
        let mut arguments: Vec<JsValue> = rest::items(&array).collect();
        slot.call(&mut Arguments(&mut arguments))
    });
    // Unwind-safe: a closure that panics is never called again.
    let trap = Closure::<Trap>::wrap_assert_unwind_safe(trap).into_js_value();
    let handler = Js::rt_object();
    // A new object takes every property.
    let _ = key::with("apply", |key| Js::rt_set_by(&handler, key, &trap));
    Js::rt_proxy(&trap, handler.as_value()).value()
});
