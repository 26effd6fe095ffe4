//! Rust's futures as promises, driven by JavaScript's own queue of microtasks: no executor is needed.

use alloc::boxed::Box;
use alloc::rc::Rc;
use core::cell::{Cell, RefCell};
use core::future::Future;
use core::pin::Pin;

use wasm_bindgen::JsValue;

#[cfg(not(target_feature = "atomics"))]
use super::waker;
#[cfg(target_feature = "atomics")]
use super::waker_of_threads as waker;
use super::wakeable::Wakeable;
use crate::runtime::{Callback, Js};

type Driven = Pin<Box<dyn Future<Output = ()>>>;

/// A future that runs by itself. Its wakers own it, and so does the microtask that will poll it. It is dropped when
/// nothing can wake it any more.
struct Task {
    /// `None` while it is polled, and once it is done.
    future: RefCell<Option<Driven>>,
    /// Whether a microtask is on its way.
    queued: Cell<bool>,
    /// How a waker on another thread reaches the task.
    reach: waker::Reach,
}

/// Runs a future: up to its first wait at once, as an `async` function of JavaScript does.
pub fn drive(future: impl Future<Output = ()> + 'static) {
    task(future).poll();
}

/// Runs a future on its own, in a microtask after the program's present turn. What it gives is dropped.
///
/// It is what `wasm_bindgen_futures::spawn_local` is, on the queue that [`Promise::from_future`](crate::Promise::from_future)
/// uses too: there is no second executor.
#[allow(dead_code, reason = "a program's, not the crate's own")]
pub fn spawn_local(future: impl Future<Output = ()> + 'static) {
    task(future).queue();
}

fn task(future: impl Future<Output = ()> + 'static) -> Rc<Task> {
    let future: Driven = Box::pin(future);
    Rc::new(Task { future: RefCell::new(Some(future)), queued: Cell::new(false), reach: waker::Reach::default() })
}

impl Task {
    fn poll(self: Rc<Self>) {
        self.queued.set(false);
        // Not borrowed while it is polled: what it does may wake it.
        let Some(mut future) = self.future.take() else { return };
        if waker::lend(&self, &self.reach, |context| future.as_mut().poll(context)).is_pending() {
            self.future.replace(Some(future));
        }
    }
}

impl Wakeable for Task {
    fn queue(self: Rc<Self>) {
        if !self.queued.replace(true) {
            let poll = Callback::<fn()>::once(move || self.poll()).into_function();
            if let Ok(now) = Js::rt_resolve(&JsValue::UNDEFINED) {
                let _ = Js::rt_then(&now, &poll, &JsValue::UNDEFINED);
            }
        }
    }
}
