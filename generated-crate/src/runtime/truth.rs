//! A boolean that comes from JavaScript.

#![allow(dead_code, reason = "generated code reads it, as far as its features are on")]

use wasm_bindgen::convert::FromWasmAbi;
use wasm_bindgen::describe::WasmDescribe;

/// The truth of a result, whatever it is: JavaScript's own conversion to a boolean, which never throws.
pub struct Truth(bool);

impl Truth {
    /// The boolean.
    #[inline]
    pub fn get(self) -> bool {
        self.0
    }
}

/// As an `Option<bool>`: a plain `bool` of `undefined`, where an engine lacks the member, would be no boolean.
#[cfg(not(debug_assertions))]
impl WasmDescribe for Truth {
    #[inline]
    fn describe() {
        <Option<bool> as WasmDescribe>::describe();
    }
}

#[cfg(not(debug_assertions))]
impl FromWasmAbi for Truth {
    type Abi = <Option<bool> as FromWasmAbi>::Abi;

    #[inline]
    unsafe fn from_abi(abi: Self::Abi) -> Truth {
        // SAFETY: the import that is described as giving an `Option<bool>` has given it.
        Truth(unsafe { Option::<bool>::from_abi(abi) }.unwrap_or_default())
    }
}

/// As a value: wasm-bindgen's glue for a debug build throws an error of its own for anything but a boolean.
#[cfg(debug_assertions)]
impl WasmDescribe for Truth {
    #[inline]
    fn describe() {
        wasm_bindgen::describe::inform(wasm_bindgen::describe::EXTERNREF);
    }
}

#[cfg(debug_assertions)]
impl FromWasmAbi for Truth {
    type Abi = super::returned::Returned;

    #[inline]
    unsafe fn from_abi(abi: Self::Abi) -> Truth {
        Truth(abi.into_value().is_truthy())
    }
}
