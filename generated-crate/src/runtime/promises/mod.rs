//! JavaScript's promises, and the Rust futures that are given in their place.

pub mod into_async_function;
pub mod promise;
pub mod task;
pub mod wakeable;
#[cfg(not(target_feature = "atomics"))]
pub mod waker;
#[cfg(target_feature = "atomics")]
pub mod waker_of_threads;
