//! The results of the closures that are given where JavaScript takes a function.

use super::closure::Completion;
use crate::runtime::{Exception, ToJs};

/// A closure's result where JavaScript expects an `R`: an `R`, or `Result<R, Exception>`.
#[diagnostic::on_unimplemented(
    message = "a closure that returns `{Self}` is given where JavaScript expects `{R}`",
    note = "return `{R}`, or `Result<{R}, Exception>`"
)]
pub trait Returns<R> {
    /// Whether there is a value to return.
    #[doc(hidden)]
    const HAS_RESULT: bool = size_of::<R>() != 0;

    /// The JavaScript value to return, or to throw.
    fn into_completion(self) -> Completion;
}

#[cfg(not(doc))]
impl<R: ToJs> Returns<R> for R {
    #[inline]
    fn into_completion(self) -> Completion {
        Ok(self.to_js())
    }
}

impl<R: ToJs> Returns<R> for Result<R, Exception> {
    #[inline]
    fn into_completion(self) -> Completion {
        match self {
            Ok(value) => Ok(value.to_js()),
            Err(exception) => Err(exception.into()),
        }
    }
}

/// A closure's result where JavaScript takes any value: nothing, any value, a promise, or a `Result` of one of them and
/// an [`Exception`].
#[diagnostic::on_unimplemented(message = "`{Self}` is not made a JavaScript value")]
pub trait ReturnsAny {
    /// Whether there is a value to return.
    #[doc(hidden)]
    const HAS_RESULT: bool;

    /// The JavaScript value to return, or to throw.
    fn into_completion(self) -> Completion;
}

#[cfg(not(doc))]
impl<T: ToJs> ReturnsAny for T {
    const HAS_RESULT: bool = size_of::<T>() != 0;

    #[inline]
    fn into_completion(self) -> Completion {
        Ok(self.to_js())
    }
}

impl<T: ToJs> ReturnsAny for Result<T, Exception> {
    const HAS_RESULT: bool = size_of::<T>() != 0;

    #[inline]
    fn into_completion(self) -> Completion {
        match self {
            Ok(value) => Ok(value.to_js()),
            Err(exception) => Err(exception.into()),
        }
    }
}
