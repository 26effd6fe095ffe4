//! JavaScript's promises, and the Rust futures that are given in their place.

pub(crate) mod into_async_function;
pub(crate) mod promise;
pub(crate) mod task;
pub(crate) mod wakeable;
#[cfg(not(target_feature = "atomics"))]
pub(crate) mod waker;
#[cfg(target_feature = "atomics")]
pub(crate) mod waker_of_threads;
