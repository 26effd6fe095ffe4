//! `web_carrier!`: the type that carries JavaScript's values through the imports of a crate.
//!
//! `#[wasm_bindgen]` writes an imported method into an `impl` of its receiver's type, which has to be of the same crate. So
//! a crate that is built on this one has a carrier of its own.

/// Declares the carrier `Js`, and `js`, which makes a receiver of an object.
#[doc(hidden)]
#[macro_export]
macro_rules! web_carrier {
    () => {
        /// Any JavaScript value, as the receiver of imported methods and the result of imported constructors.
        ///
        /// An import that catches returns it, and not a plain `JsValue`: see the module `returned`.
        #[derive(Default)]
        #[repr(transparent)]
        pub struct Js(::wasm_bindgen::JsValue);

        /// An object as the receiver of an import.
        ///
        /// A function and not a method, which the compiler would look for in each ancestor before it finds it in `Object`.
        #[inline]
        pub fn js<T: AsRef<::wasm_bindgen::JsValue>>(object: &T) -> &Js {
            $crate::runtime::class::cast_ref(object.as_ref())
        }

        impl Js {
            /// The value as an instance of `T`, unchecked.
            #[inline]
            pub fn cast<T: $crate::runtime::Class>(self) -> T {
                $crate::runtime::class::cast(self)
            }

            /// The value, if it is an instance of `T`.
            pub fn instance<T: $crate::runtime::Class>(value: impl Into<::wasm_bindgen::JsValue>) -> Option<T> {
                ::wasm_bindgen::JsCast::dyn_into(value.into()).ok()
            }

            /// The value.
            #[inline]
            pub fn value(self) -> ::wasm_bindgen::JsValue {
                self.0
            }

            /// The value as a `T`, which it is taken for.
            #[inline]
            pub fn read<T: $crate::runtime::FromJs>(self) -> T {
                T::from_js(self.0)
            }

            /// The value as a `T`, if there is one.
            #[inline]
            pub fn read_nullable<T: $crate::runtime::FromJs>(value: Option<Js>) -> Option<T> {
                value.map(Js::read)
            }

            /// The value, borrowed.
            #[inline]
            pub fn as_value(&self) -> &::wasm_bindgen::JsValue {
                &self.0
            }
        }

        // SAFETY: `Js` is `#[repr(transparent)]` over `JsValue`.
        unsafe impl ::wasm_bindgen::ErasableGeneric for Js {
            type Repr = ::wasm_bindgen::JsValue;
        }

        impl ::core::convert::AsRef<::wasm_bindgen::JsValue> for Js {
            #[inline]
            fn as_ref(&self) -> &::wasm_bindgen::JsValue {
                &self.0
            }
        }

        impl From<Js> for ::wasm_bindgen::JsValue {
            #[inline]
            fn from(js: Js) -> ::wasm_bindgen::JsValue {
                js.0
            }
        }

        impl ::wasm_bindgen::describe::WasmDescribe for Js {
            #[inline]
            fn describe() {
                ::wasm_bindgen::describe::inform(::wasm_bindgen::describe::EXTERNREF);
            }
        }

        impl ::wasm_bindgen::convert::IntoWasmAbi for Js {
            type Abi = u32;
            #[inline]
            fn into_abi(self) -> u32 {
                $crate::runtime::class::into_abi(self)
            }
        }

        impl ::wasm_bindgen::convert::IntoWasmAbi for &Js {
            type Abi = u32;
            #[inline]
            fn into_abi(self) -> u32 {
                $crate::runtime::class::ref_into_abi(self)
            }
        }

        impl ::wasm_bindgen::convert::OptionIntoWasmAbi for &Js {
            #[inline]
            fn none() -> u32 {
                $crate::runtime::class::NONE
            }
        }

        impl ::wasm_bindgen::convert::FromWasmAbi for Js {
            type Abi = $crate::runtime::returned::Returned;
            #[inline]
            unsafe fn from_abi(abi: $crate::runtime::returned::Returned) -> Js {
                $crate::runtime::class::cast(abi.into_value())
            }
        }

        impl ::wasm_bindgen::convert::OptionFromWasmAbi for Js {
            #[inline]
            fn is_none(abi: &$crate::runtime::returned::Returned) -> bool {
                abi.is_none()
            }
        }
    };
}
