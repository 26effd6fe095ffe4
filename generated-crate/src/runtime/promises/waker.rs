//! Waking a task of a program without threads.

use alloc::rc::Rc;
use core::mem::ManuallyDrop;
use core::task::{Context, RawWaker, RawWakerVTable, Waker};

use super::task::Task;

/// Wakers have the task itself.
#[derive(Default)]
pub(super) struct Reach {}

/// Lends a waker of the task.
pub(super) fn lend<R>(task: &Rc<Task>, poll: impl FnOnce(&mut Context<'_>) -> R) -> R {
    let data = Rc::into_raw(task.clone()).cast();
    // SAFETY: the functions of the table keep to the contract of `RawWaker`: each is given a pointer that one
    // reference of an `Rc<Task>` was made into, and owns or borrows that reference as it says. A `Waker` can be
    // sent to another thread, but a program without the feature `atomics` has no other.
    let waker = unsafe { Waker::new(data, &TABLE) };
    poll(&mut Context::from_waker(&waker))
}

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
