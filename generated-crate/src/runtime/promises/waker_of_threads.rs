//! Waking a task of a program with threads: at once from the task's own thread, through shared memory from another.
//!
//! A waker can be anywhere, but the task cannot leave its thread. On another thread a waker rings the task's [`Bell`],
//! a number in the memory that they share, for which the task's thread waits with JavaScript's `Atomics.waitAsync`.

use alloc::rc::{Rc, Weak};
use alloc::sync::Arc;
use alloc::task::Wake;
use core::cell::Cell;
use core::ptr::NonNull;
use core::sync::atomic::{AtomicI32, Ordering};
use core::task::{Context, Waker};

use wasm_bindgen::JsValue;

use super::wakeable::Wakeable;
use crate::runtime::{Callback, Exception, Js, global, js, prototype};

/// Where the wakers that went to other threads ring.
#[derive(Default)]
pub(super) struct Reach {
    bell: Arc<Bell>,
    /// Whether the thread is waiting for the bell.
    listens: Cell<bool>,
}

impl Drop for Reach {
    /// Ends the waiting when the task is gone.
    fn drop(&mut self) {
        if self.listens.get() {
            self.bell.ring(Ring::Woken);
        }
    }
}

/// Lends a waker of the task. If the waker outlives the poll, the thread listens for it from then on.
pub(super) fn lend<T: Wakeable, R>(task: &Rc<T>, reach: &Reach, poll: impl FnOnce(&mut Context<'_>) -> R) -> R {
    // SAFETY: `into_raw` gives no null pointer.
    let pointer = unsafe { NonNull::new_unchecked(Rc::into_raw(task.clone()).cast_mut()) };
    let handle = Arc::new(Handle { thread: this_thread(), task: Some(pointer), bell: reach.bell.clone() });
    let waker = Waker::from(handle.clone());
    let result = poll(&mut Context::from_waker(&waker));
    drop(waker);
    match Arc::into_inner(handle) {
        Some(handle) => handle.release(),
        None if reach.listens.replace(true) => {}
        None => listen(Rc::downgrade(task), reach.bell.clone()),
    }
    result
}

/// A reference of the task that the wakers of one poll share. Only the task's thread uses it.
struct Handle<T: Wakeable> {
    /// The task's thread, if it is known.
    thread: Option<u32>,
    /// A pointer that `Rc::into_raw` gave. `None` once the reference is given back.
    task: Option<NonNull<T>>,
    bell: Arc<Bell>,
}

// SAFETY: `task` is used and given back by the thread that it belongs to only: `at_home` says whether this is it, and
// `release` is called there. Elsewhere a handle only rings the bell, which is `Sync`.
unsafe impl<T: Wakeable> Send for Handle<T> {}
// SAFETY: the same.
unsafe impl<T: Wakeable> Sync for Handle<T> {}

impl<T: Wakeable> Handle<T> {
    /// Whether this is the task's thread.
    fn at_home(&self) -> bool {
        self.thread.is_some() && self.thread == this_thread()
    }

    /// Gives the reference back; called on the task's thread.
    fn release(mut self) {
        if let Some(task) = self.task.take() {
            // SAFETY: it was made by `into_raw`, this is its thread, and it is taken: it is not given back twice.
            drop(unsafe { Rc::from_raw(task.as_ptr()) });
        }
    }
}

impl<T: Wakeable> Wake for Handle<T> {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        match self.task {
            Some(task) if self.at_home() => {
                // SAFETY: it was made by `into_raw`, this is its thread, and the handle keeps its own reference.
                let task = unsafe {
                    Rc::increment_strong_count(task.as_ptr());
                    Rc::from_raw(task.as_ptr())
                };
                task.queue();
            }
            _ => self.bell.ring(Ring::Woken),
        }
    }
}

impl<T: Wakeable> Drop for Handle<T> {
    fn drop(&mut self) {
        let Some(task) = self.task.take() else { return };
        if self.at_home() {
            // SAFETY: as in `release`.
            drop(unsafe { Rc::from_raw(task.as_ptr()) });
        } else {
            // The task's thread listens: `lend` began that, since this handle has outlived its poll.
            self.bell.ring(Ring::Released);
        }
    }
}

/// The signals from other threads to the task's thread.
#[derive(Default)]
struct Bell {
    /// [`WOKEN`], and [`RELEASED`] as many times as a reference of the task is to be given back. Zero is silence.
    rung: AtomicI32,
}

const WOKEN: i32 = 1;
const RELEASED: i32 = 2;

enum Ring {
    Woken,
    /// The reference of a handle that is gone now belongs to the task's thread.
    Released,
}

impl Bell {
    fn ring(&self, ring: Ring) {
        let before = match ring {
            Ring::Woken => self.rung.fetch_or(WOKEN, Ordering::AcqRel),
            Ring::Released => self.rung.fetch_add(RELEASED, Ordering::AcqRel),
        };
        // Whoever broke the silence has notified, or is about to.
        if before == 0 {
            let _ = self.atomics("notify", 1.0);
        }
    }

    /// The signals since the last time.
    fn heard(&self) -> i32 {
        self.rung.swap(0, Ordering::AcqRel)
    }

    /// Calls `Atomics.notify` or `Atomics.waitAsync` on the number: by name, as they are called in few programs.
    fn atomics(&self, function: &str, argument: f64) -> Result<Js, Exception> {
        let buffer = Js::rt_get(js(&wasm_bindgen::memory()), "buffer")?.value();
        let memory = prototype::construct("Int32Array", &[buffer])?;
        let index = self.rung.as_ptr().addr() / size_of::<i32>();
        let atomics = global::with(|global| Js::rt_get(global, "Atomics"))?;
        let function = Js::rt_get(&atomics, function)?;
        let arguments = [memory, JsValue::from_f64(index as f64), JsValue::from_f64(argument)];
        Js::rt_apply(function.as_value(), atomics.as_value(), &arguments)
    }
}

/// Wakes the task and gives its references back as the signals say, then waits for the next signal. Ends when the task
/// is gone.
fn listen<T: Wakeable>(task: Weak<T>, bell: Arc<Bell>) {
    loop {
        let heard = bell.heard();
        let Some(task) = task.upgrade() else { return };
        for _ in 0..heard / RELEASED {
            // SAFETY: the handle made it of an `Rc` by `into_raw`, did not give it back, and this is its thread.
            unsafe { Rc::decrement_strong_count(Rc::as_ptr(&task)) };
        }
        if heard & WOKEN != 0 {
            task.clone().queue();
        }
        let weak = Rc::downgrade(&task);
        // This may have been the last reference: then the bell has been rung.
        drop(task);
        match wait(weak, &bell) {
            Wait::Over => {}
            Wait::Begun => return,
        }
    }
}

enum Wait {
    /// There was no need to wait: the bell has been rung already.
    Over,
    /// `listen` is called again when the bell rings; in an engine without `waitAsync`, in the next turn of its event
    /// loop.
    Begun,
}

/// Has `listen` called again when the bell rings, unless it has been rung already.
fn wait<T: Wakeable>(task: Weak<T>, bell: &Arc<Bell>) -> Wait {
    let again = {
        let bell = bell.clone();
        move || Callback::<fn()>::once(move || listen(task, bell)).into_function()
    };
    match bell.atomics("waitAsync", 0.0) {
        Ok(answer) if Js::rt_get(&answer, "async").is_ok_and(|is_async| is_async.as_value().is_truthy()) => {
            let _ = Js::rt_get(&answer, "value")
                .and_then(|promise| Js::rt_then(&promise, &again(), &JsValue::UNDEFINED));
            Wait::Begun
        }
        Ok(_) => Wait::Over,
        // An engine without `waitAsync` looks at the bell in each turn of its event loop.
        Err(_) => {
            let _ = global::with(|this| Js::rt_get(this, "setTimeout"))
                .and_then(|timer| Js::rt_apply(timer.as_value(), &JsValue::UNDEFINED, &[again().into()]));
            Wait::Begun
        }
    }
}

/// A number that no other thread has had, while the thread runs.
#[cfg(feature = "std")]
fn this_thread() -> Option<u32> {
    use core::sync::atomic::AtomicU32;
    static THREADS: AtomicU32 = AtomicU32::new(0);
    std::thread_local! {
        static THREAD: u32 = THREADS.fetch_add(1, Ordering::Relaxed);
    }
    THREAD.try_with(|thread| *thread).ok()
}

/// Without `std` there are no thread locals to know a thread by: all wakers ring the bell.
#[cfg(not(feature = "std"))]
fn this_thread() -> Option<u32> {
    None
}
