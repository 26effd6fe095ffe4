//! Strings of enumerations that this crate does not know: each is kept once, for as long as the program runs.
//!
//! There are few of them, since only a newer browser has values that are not known, and each enumeration a few.

use alloc::boxed::Box;
use alloc::string::String;
use core::ptr;
use core::sync::atomic::{AtomicPtr, Ordering};

/// A string, and those that were kept before it.
struct Kept {
    text: &'static str,
    before: Option<&'static Kept>,
}

/// The last string that was kept.
static LAST: AtomicPtr<Kept> = AtomicPtr::new(ptr::null_mut());

/// The same string, which is there for ever.
#[allow(dead_code, reason = "generated code uses it, as far as its features are on")]
pub fn keep(text: &str) -> &'static str {
    let mut new: Option<&'static mut Kept> = None;
    loop {
        let last = LAST.load(Ordering::Acquire);
        // SAFETY: it is null or comes from `Box::leak` below, and nothing changes a string that is in the list.
        let before: Option<&'static Kept> = unsafe { last.as_ref() };
        let mut all = core::iter::successors(before, |kept| kept.before);
        if let Some(kept) = all.find(|kept| kept.text == text) {
            return kept.text;
        }
        let kept = new.take().unwrap_or_else(|| Box::leak(Box::new(Kept { text: String::from(text).leak(), before })));
        kept.before = before;
        let kept: *mut Kept = kept;
        match LAST.compare_exchange(last, kept, Ordering::AcqRel, Ordering::Acquire) {
            // SAFETY: it has just been leaked.
            Ok(_) => return unsafe { &*kept }.text,
            // SAFETY: it has just been leaked, and no other thread has seen it.
            Err(_) => new = Some(unsafe { &mut *kept }),
        }
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use super::*;
    use alloc::vec::Vec;

    #[test]
    fn a_string_is_kept_once() {
        let first = keep("from-2030");
        assert_eq!(first, "from-2030");
        assert!(ptr::eq(keep(&String::from("from-2030")), first));
        assert_eq!(keep("from-2031"), "from-2031");
        assert_eq!(keep(""), "");
    }

    #[test]
    fn threads_that_keep_the_same_strings_get_the_same() {
        let keep_all = || (0..100).map(|number| keep(&alloc::format!("value-{number}"))).collect::<Vec<_>>();
        let threads: Vec<_> = (0..4).map(|_| std::thread::spawn(keep_all)).collect();
        let mine = keep_all();
        for thread in threads {
            let theirs = thread.join().expect("the thread ends");
            assert!(theirs.iter().zip(&mine).all(|(one, other)| ptr::eq(*one, *other)));
        }
    }
}
