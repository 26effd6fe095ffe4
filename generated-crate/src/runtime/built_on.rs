//! `web_built_on!`: what a crate has at its root that is built on this one.

/// `web_built_on!("0.1.0");`, with the version of the generator that has made the other crate. Its code uses what is hidden
/// here, which may change with each version.
#[doc(hidden)]
#[macro_export]
macro_rules! web_built_on {
    ("0.1.0") => {
        mod runtime {
            pub(crate) mod js {
                #![allow(dead_code, reason = "generated code calls them, as far as its features are on")]

                $crate::web_carrier!();
            }

            pub(crate) mod global {
                #![allow(
                    unused_imports,
                    dead_code,
                    reason = "generated code calls them, as far as its features are on"
                )]

                pub(crate) use $crate::runtime::global::instance;

                use super::js::{Js, js};

                #[inline]
                pub(crate) fn with<R>(f: impl FnOnce(&Js) -> R) -> R {
                    $crate::runtime::global::with(|this| f(js(this)))
                }
            }

            pub(crate) mod prelude {
                #![allow(unused_imports, reason = "each generated file uses some of the names")]

                pub(crate) use $crate::runtime::prelude::*;

                pub(crate) use super::global;
                pub(crate) use super::js::{Js, js};
            }
        }
        // The links in the documentation begin here.
        #[allow(unused_imports, reason = "for the documentation alone")]
        use $crate::runtime::public::*;
    };
    ($version:literal) => {
        ::core::compile_error!(::core::concat!(
            "this crate was made by web-bindgen ",
            $version,
            ", and the one that it is built on by another version: generate it again"
        ));
    };
}
