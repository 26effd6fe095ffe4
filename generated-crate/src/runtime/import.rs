//! `web_imports!`: what is imported from JavaScript.

/// `web_imports! { #[wasm_bindgen(method, getter, js_name = "tagName")] fn get_tagName(this: &Js) -> String; }` is a
/// `#[wasm_bindgen] extern "C"` block, whose functions are associated functions of [`Js`](super::Js): they are called
/// as `Js::get_tagName(this)`.
#[cfg(target_family = "wasm")]
#[doc(hidden)]
#[macro_export]
macro_rules! web_imports {
    ($($declarations:tt)*) => {
        #[::wasm_bindgen::prelude::wasm_bindgen]
        extern "C" {
            $($declarations)*
        }
    };
}

/// The same of a module: `web_module_imports! { { raw_module = "player-kit" } … }`
#[cfg(target_family = "wasm")]
#[doc(hidden)]
#[macro_export]
macro_rules! web_module_imports {
    ({ $($module:tt)* } $($declarations:tt)*) => {
        #[::wasm_bindgen::prelude::wasm_bindgen($($module)*)]
        extern "C" {
            $($declarations)*
        }
    };
}

/// The functions that a module exports, which belong to no class: they become associated functions of `Js` all the same.
#[cfg(target_family = "wasm")]
#[doc(hidden)]
#[macro_export]
macro_rules! web_exports {
    ($module:tt $(
        #[wasm_bindgen($($attribute:tt)*)]
        $visibility:vis fn $name:ident($($parameter:ident: $Parameter:ty),* $(,)?) $(-> $Returns:ty)?;
    )*) => {$(
        web_exports!(@each $module [$($attribute)*] $visibility $name [$($parameter: $Parameter),*] [$($Returns)?]);
    )*};
    (
        @each { $($module:tt)* } [$($attribute:tt)*] $visibility:vis $name:ident
        [$($parameter:ident: $Parameter:ty),*] [$($Returns:ty)?]
    ) => {
        const _: () = {
            #[::wasm_bindgen::prelude::wasm_bindgen($($module)*)]
            extern "C" {
                #[wasm_bindgen($($attribute)*)]
                fn $name($($parameter: $Parameter),*) $(-> $Returns)?;
            }

            #[allow(non_snake_case, reason = "an import is named after what it imports")]
            impl Js {
                $visibility fn $name($($parameter: $Parameter),*) $(-> $Returns)? {
                    $name($($parameter),*)
                }
            }
        };
    };
}

#[cfg(not(target_family = "wasm"))]
#[doc(hidden)]
#[macro_export]
macro_rules! web_module_imports {
    ($module:tt $($declarations:tt)*) => {
        web_imports! { $($declarations)* }
    };
}

#[cfg(not(target_family = "wasm"))]
#[doc(hidden)]
#[macro_export]
macro_rules! web_exports {
    ($module:tt $($declarations:tt)*) => {
        web_imports! { $($declarations)* }
    };
}

/// Where there is no JavaScript to import from, calling an import panics, as wasm-bindgen's own do. These declarations
/// are type-checked in a thirtieth of the time, which is what a check of the program on the developer's own machine,
/// and their editor's, then costs.
#[cfg(not(target_family = "wasm"))]
#[doc(hidden)]
#[macro_export]
macro_rules! web_imports {
    ($(
        #[wasm_bindgen($($attribute:tt)*)]
        $visibility:vis fn $name:ident($($parameter:ident: $Parameter:ty),* $(,)?) $(-> $Returns:ty)?;
    )*) => {
        #[allow(non_snake_case, reason = "an import is named after what it imports")]
        impl Js {$(
            $visibility fn $name($(_: $Parameter),*) $(-> $Returns)? {
                $crate::runtime::import::no_javascript()
            }
        )*}
    };
}

/// The body of every import where there is no JavaScript.
#[cfg(not(target_family = "wasm"))]
#[cold]
#[track_caller]
pub fn no_javascript() -> ! {
    panic!("there is no JavaScript to call: the program does not run as WebAssembly")
}
