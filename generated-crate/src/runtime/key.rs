//! Keys of properties as JavaScript's strings.

use wasm_bindgen::JsValue;

/// Calls `f` with the key. The string is made once a thread and kept: to decode it costs more than to set the property.
#[cfg(feature = "std")]
#[inline]
pub fn with<R>(key: &'static str, f: impl FnOnce(&JsValue) -> R) -> R {
    f(kept(key))
}

/// Calls `f` with the key. Without `std` there are no thread locals to keep it in.
#[cfg(not(feature = "std"))]
pub fn with<R>(key: &'static str, f: impl FnOnce(&JsValue) -> R) -> R {
    f(&JsValue::from_str(key))
}

#[cfg(feature = "std")]
fn kept(key: &'static str) -> &'static JsValue {
    use alloc::boxed::Box;
    use alloc::vec::Vec;
    use core::cell::RefCell;
    std::thread_local! {
        /// In the order of the addresses. A key may be in memory twice, and is made twice then.
        static KEYS: RefCell<Vec<(&'static str, &'static JsValue)>> = const { RefCell::new(Vec::new()) };
    }
    // The borrow ends before the caller's JavaScript runs, which may come back here: the strings are never freed.
    KEYS.with(|keys| {
        let mut keys = keys.borrow_mut();
        let address = |name: &'static str| (name.as_ptr().addr(), name.len());
        match keys.binary_search_by_key(&address(key), |(name, _)| address(name)) {
            Ok(found) => keys[found].1,
            Err(place) => {
                let value: &'static JsValue = Box::leak(Box::new(JsValue::from_str(key)));
                keys.insert(place, (key, value));
                value
            }
        }
    })
}
