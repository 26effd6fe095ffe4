//! Calls that throw for no correct program.

#![allow(dead_code, reason = "generated code uses it, as far as its features are on")]

use super::Exception;

/// The result of a member that throws only for an object that no correct program has.
///
/// # Panics
///
/// If it threw. A debug build says the exception too.
#[inline]
#[track_caller]
pub fn expected<T>(member: &str, result: Result<T, Exception>) -> T {
    match result {
        Ok(value) => value,
        Err(exception) => threw(member, exception),
    }
}

#[cold]
#[inline(never)]
#[track_caller]
fn threw(member: &str, #[allow(unused, reason = "for debug builds")] exception: Exception) -> ! {
    #[cfg(debug_assertions)]
    panic!("`{member}` threw {exception}");
    #[cfg(not(debug_assertions))]
    panic!("`{member}` threw");
}
