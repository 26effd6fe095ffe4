//! Waking a task of a program without threads.

use alloc::rc::Rc;
use core::marker::PhantomData;
use core::mem::ManuallyDrop;
use core::task::{Context, RawWaker, RawWakerVTable, Waker};

use super::wakeable::Wakeable;

/// Wakers have the task itself, so there is nothing to reach it by.
#[derive(Default)]
pub(super) struct Reach {}

/// Lends a waker of the task.
pub(super) fn lend<T: Wakeable, R>(task: &Rc<T>, _: &Reach, poll: impl FnOnce(&mut Context<'_>) -> R) -> R {
    let data = Rc::into_raw(task.clone()).cast();
    // SAFETY: the functions of the table keep to the contract of `RawWaker`: each is given a pointer that one
    // reference of an `Rc<T>` was made into, and owns or borrows that reference as it says. A `Waker` can be
    // sent to another thread, but a program without the feature `atomics` has no other.
    let waker = unsafe { Waker::new(data, Table::<T>::TABLE) };
    poll(&mut Context::from_waker(&waker))
}

/// The functions of wakers of a `T`.
struct Table<T>(PhantomData<T>);

impl<T: Wakeable> Table<T> {
    const TABLE: &'static RawWakerVTable = &RawWakerVTable::new(
        |data| {
            // SAFETY: borrowed: the pointer's own reference is kept.
            let task = ManuallyDrop::new(unsafe { Rc::from_raw(data.cast::<T>()) });
            RawWaker::new(Rc::into_raw(Rc::clone(&task)).cast(), Self::TABLE)
        },
        // SAFETY: owned: the reference is used up.
        |data| unsafe { Rc::from_raw(data.cast::<T>()) }.queue(),
        |data| {
            // SAFETY: borrowed: the pointer's own reference is kept.
            let task = ManuallyDrop::new(unsafe { Rc::from_raw(data.cast::<T>()) });
            Rc::clone(&task).queue();
        },
        // SAFETY: owned: the reference is used up.
        |data| drop(unsafe { Rc::from_raw(data.cast::<T>()) }),
    );
}
