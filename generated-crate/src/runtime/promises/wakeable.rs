//! A task as its waker sees it.

use alloc::rc::Rc;

/// A task that stays on its thread, and that a waker can wake from there.
pub(super) trait Wakeable: 'static {
    /// Polls the task soon, in a microtask.
    fn queue(self: Rc<Self>);
}
