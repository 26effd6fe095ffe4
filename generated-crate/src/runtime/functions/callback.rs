//! Rust closures as JavaScript functions.
//!
//! A [`Callback`] shares its closure with the JavaScript function through a `Slot`. The function is a small stub
//! that belongs to JavaScript's garbage collector. The closure and its captures belong to the callback: they are
//! dropped with it, whoever still has the function.

use alloc::boxed::Box;
use alloc::rc::Rc;
use core::ops::Deref;
use core::{fmt, mem};

use wasm_bindgen::JsValue;

use super::closure::{Arguments, Completion, Slot, State, Stub};
use super::function::{Function, Signature};

/// A Rust closure that JavaScript can call: it derefs to the [`Function`] of its signature `F`, so `&callback` is
/// accepted wherever a function is taken.
///
/// ```
/// use web_bindings::{Callback, HtmlButtonElement, PointerEvent, console};
///
/// fn tell_clicks(button: &HtmlButtonElement) -> impl Sized + use<> {
///     let on_click = Callback::new(|event: PointerEvent| console::log([event.client_x()]));
///     button.set_onclick(Some(&on_click));
///     on_click
/// }
/// ```
///
/// The callback owns the closure. When it is dropped, the closure is too, and the JavaScript function does nothing
/// from then on and returns `undefined`. In a debug build it says so on the console, once. Keep it for as long as
/// JavaScript may call it, or hand it over to JavaScript's garbage collector with
/// [`into_function`](Self::into_function).
///
/// An argument of a class other than the signature says does not panic: see [`FromJs`](crate::FromJs).
///
/// A call that comes while the closure runs, an event inside an event, waits until the closure has returned; where
/// JavaScript makes something of the result it cannot wait, and throws. The closure of
/// [`Callback::reentrant`](Self::reentrant) is called at once.
pub struct Callback<F = fn()> {
    function: Function<F>,
    /// `None` once the closure has been handed over, or if it is another callback's.
    slot: Option<Rc<Slot>>,
}

impl<F> Callback<F> {
    /// A closure that is called any number of times, with its signature erased.
    #[doc(hidden)]
    pub fn of(
        stub: Stub,
        has_result: bool,
        closure: impl FnMut(&mut Arguments<'_>) -> Completion + 'static,
    ) -> Self {
        Callback::with(stub, has_result, State::Idle(Box::new(closure)))
    }

    /// A closure that may be called while it runs, with its signature erased.
    #[doc(hidden)]
    pub fn of_reentrant(
        stub: Stub,
        closure: impl Fn(&mut Arguments<'_>) -> Completion + 'static,
    ) -> Self {
        Callback::with(stub, true, State::Reentrant(Rc::new(closure)))
    }

    /// A closure that is called once at most, with its signature erased.
    #[doc(hidden)]
    pub fn of_once(stub: Stub, closure: impl FnOnce(&mut Arguments<'_>) -> Completion + 'static) -> Self {
        Callback::with(stub, true, State::Once(Box::new(closure)))
    }

    /// Makes a call with a closure that may borrow, with its signature erased. The closure is dropped when the call has
    /// returned, whoever still has the function.
    #[doc(hidden)]
    pub fn scoped<'a, R>(
        stub: Stub,
        has_result: bool,
        closure: impl FnMut(&mut Arguments<'_>) -> Completion + 'a,
        call: impl FnOnce(&Function<F>) -> R,
    ) -> R {
        let closure: Box<dyn FnMut(&mut Arguments<'_>) -> Completion + 'a> = Box::new(closure);
        // SAFETY: only the lifetime of the trait object changes. The box is in the slot of `callback` alone, or with the
        // call of the closure, which runs inside `call`. `callback` never leaves this function: it is dropped as this
        // function returns or unwinds, and takes the box from the slot then. So the box does not outlive `'a`.
        let closure = unsafe {
            mem::transmute::<
                Box<dyn FnMut(&mut Arguments<'_>) -> Completion + 'a>,
                Box<dyn FnMut(&mut Arguments<'_>) -> Completion>,
            >(closure)
        };
        let mut callback = Callback::with(stub, has_result, State::Idle(closure));
        let result = call(&callback.function);
        // A later call does nothing, and says so no more than one after `Callback::once` does.
        if let Some(slot) = callback.slot.take() {
            slot.clear();
        }
        result
    }

    /// A function that has no closure of this callback's.
    #[doc(hidden)]
    pub fn lent(function: &Function<F>) -> Self {
        Callback { function: function.clone(), slot: None }
    }

    fn with(stub: Stub, has_result: bool, state: State) -> Self {
        let slot = Rc::new(Slot::new(state, has_result));
        Callback { function: Function::from(stub.function(slot.clone())), slot: Some(slot) }
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
            slot.abandon(core::any::type_name::<F>());
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

/// The callbacks that are functions of type `T`.
pub type CallbackOf<T> = Callback<<T as Signature>::Signature>;
