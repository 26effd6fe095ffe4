//! Rust's futures as promises, driven by JavaScript's own queue of microtasks: no executor is needed.

use alloc::boxed::Box;
use alloc::rc::Rc;
use core::cell::{Cell, RefCell};
use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll, Waker};

use wasm_bindgen::JsValue;

use super::{Callback, Js};

type Driven = Pin<Box<dyn Future<Output = ()>>>;

/// A future that runs by itself. Its wakers own it, and the microtask that is to poll it: when nothing can wake it any
/// more, it is dropped.
struct Task {
    /// `None` while it is polled, and once it is done.
    future: RefCell<Option<Driven>>,
    /// Whether a microtask is on its way.
    queued: Cell<bool>,
}

/// Runs a future: up to its first wait at once, as an `async` function of JavaScript does.
pub(crate) fn drive(future: impl Future<Output = ()> + 'static) {
    let task = Rc::new(Task { future: RefCell::new(Some(Box::pin(future))), queued: Cell::new(false) });
    task.poll();
}

impl Task {
    fn poll(self: Rc<Self>) {
        self.queued.set(false);
        // Not borrowed while it is polled: what it does may wake it.
        let Some(mut future) = self.future.take() else { return };
        let waker = wake::waker(&self);
        if future.as_mut().poll(&mut Context::from_waker(&waker)).is_pending() {
            self.future.replace(Some(future));
            wake::pending(&self);
        }
    }

    /// Polls the task in a microtask.
    fn queue(self: Rc<Self>) {
        if !self.queued.replace(true) {
            let poll = Callback::<fn()>::once(move || self.poll()).into_function();
            if let Ok(now) = Js::rt_resolve(&JsValue::UNDEFINED) {
                let _ = Js::rt_then(&now, &poll, &JsValue::UNDEFINED);
            }
        }
    }
}

/// Waking without threads.
#[cfg(not(target_feature = "atomics"))]
mod wake {
    use super::*;
    use core::mem::ManuallyDrop;
    use core::task::{RawWaker, RawWakerVTable};

    pub(super) fn waker(task: &Rc<Task>) -> Waker {
        let data = Rc::into_raw(task.clone()).cast();
        // SAFETY: the functions of the table keep to the contract of `RawWaker`: each is given a pointer that one
        // reference of an `Rc<Task>` was made into, and owns or borrows that reference as it says. A `Waker` can be
        // sent to another thread, but a program without the feature `atomics` has no other.
        unsafe { Waker::new(data, &TABLE) }
    }

    pub(super) fn pending(_: &Rc<Task>) {}

    static TABLE: RawWakerVTable = RawWakerVTable::new(
        |data| {
            // SAFETY: borrowed: the pointer's own reference is kept.
            let task = ManuallyDrop::new(unsafe { Rc::from_raw(data.cast::<Task>()) });
            RawWaker::new(Rc::into_raw(Rc::clone(&task)).cast(), &TABLE)
        },
        // SAFETY: owned: the reference is used up.
        |data| unsafe { Rc::from_raw(data.cast::<Task>()) }.queue(),
        |data| {
            // SAFETY: borrowed: the pointer's own reference is kept.
            let task = ManuallyDrop::new(unsafe { Rc::from_raw(data.cast::<Task>()) });
            Rc::clone(&task).queue();
        },
        // SAFETY: owned: the reference is used up.
        |data| drop(unsafe { Rc::from_raw(data.cast::<Task>()) }),
    );
}

/// Waking with threads: a waker may be anywhere, the task may not leave its thread. So the waker only sets a flag, and
/// the task looks at it in each turn of its thread's event loop until it is done.
#[cfg(target_feature = "atomics")]
mod wake {
    use super::*;
    use crate::runtime::global;
    use alloc::sync::Arc;
    use alloc::task::Wake;
    use core::sync::atomic::{AtomicBool, Ordering};

    struct Flag(AtomicBool);

    impl Wake for Flag {
        fn wake(self: Arc<Self>) {
            self.0.store(true, Ordering::Release);
        }
    }

    pub(super) fn waker(task: &Rc<Task>) -> Waker {
        let flag = Arc::new(Flag(AtomicBool::new(false)));
        look(task.clone(), flag.clone());
        Waker::from(flag)
    }

    pub(super) fn pending(_: &Rc<Task>) {}

    /// Polls the task once the flag is set.
    fn look(task: Rc<Task>, flag: Arc<Flag>) {
        let next = Callback::<fn()>::once(move || match flag.0.load(Ordering::Acquire) {
            true => task.poll(),
            // Nobody is left who could set it.
            false if Arc::strong_count(&flag) == 1 => {}
            false => look(task, flag),
        });
        let timer = global::with(|this| Js::rt_get(this, "setTimeout"));
        let _ = timer.and_then(|timer| Js::rt_apply(&timer, &JsValue::UNDEFINED, &[next.into_function().into()]));
    }
}
