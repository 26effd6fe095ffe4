//! The result of an import, as it crosses the boundary.
//!
//! JavaScript puts a result into a table and returns its index, which the Rust value frees when it is dropped. If an import
//! throws, JavaScript returns `undefined`, which gets an entry of the table too. wasm-bindgen then returns the exception and
//! forgets the index, so that each exception would leave an entry behind. Here the index itself frees the entry.

use core::mem;

use wasm_bindgen::JsValue;
use wasm_bindgen::convert::{FromWasmAbi, WasmAbi, WasmPrimitive};

use super::class::NONE;

/// An index in the table of JavaScript values, which owns its entry.
#[derive(Default)]
#[repr(transparent)]
pub struct Index(u32);

// SAFETY: it is a `u32` in memory and in the ABI.
unsafe impl WasmPrimitive for Index {}

impl Drop for Index {
    #[inline]
    fn drop(&mut self) {
        // `None` of an `Option` has no entry.
        if self.0 != NONE {
            // SAFETY: an import has returned the index, and nothing else has taken its value: `Returned::into_value`
            // forgets the index. JavaScript's constants have entries that are not freed.
            drop(unsafe { JsValue::from_abi(self.0) });
        }
    }
}

/// What an import returns in the place of a JavaScript value.
pub struct Returned(Index);

impl Returned {
    /// Whether an `Option` was returned, and it is `None`, for which there is no entry.
    #[inline]
    pub fn is_none(&self) -> bool {
        self.0.0 == NONE
    }

    /// The value.
    #[inline]
    pub fn into_value(self) -> JsValue {
        let index = self.0.0;
        mem::forget(self);
        // SAFETY: an import has returned the index, and nothing else takes its value, since the index is forgotten.
        unsafe { JsValue::from_abi(index) }
    }
}

impl WasmAbi for Returned {
    type Prim1 = Index;
    type Prim2 = ();
    type Prim3 = ();
    type Prim4 = ();

    #[inline]
    fn split(self) -> (Index, (), (), ()) {
        (self.0, (), (), ())
    }

    #[inline]
    fn join(index: Index, _: (), _: (), _: ()) -> Self {
        Returned(index)
    }
}
