//! The names of the runtime that the crate's users see.

#![allow(unused_imports, reason = "the names are for users; the crate itself uses some")]

/// Names all of it. Here each part is there with every feature that mentions it (`public!(part)`). The crate's root takes
/// the names from here, and names each part once more with one feature (`public!(alone)`): the compiler looks for what is
/// not there among the names of the root, and says their feature.
macro_rules! public {
    ($part:ident) => {
        pub use $crate::runtime::class::{Class, Extends};
        pub use $crate::runtime::convert::{FromJs, ToJs};
        pub use $crate::runtime::exception::Exception;
        pub use $crate::runtime::into_js::{IntoJs, StoodForBy};
        pub use $crate::runtime::lookup::FoundOn;
        pub use $crate::runtime::object::Object;
        pub use $crate::runtime::string::{JsString, NullableText};
        pub use $crate::runtime::supports;
        pub use $crate::runtime::tag::ElementTag;
        pub use $crate::runtime::typescript::{TypeScript, TypeScriptType};
        pub use $crate::runtime::union::NullableUnion;

        $part! { array: pub use $crate::runtime::array::{Array, ArrayIter, IntoSequence}; }
        $part! { async_iterate:
            pub use $crate::runtime::async_iterate::AsyncIter;
            #[cfg(feature = "futures-core")]
            pub use $crate::runtime::async_iterate::AsyncIterStream;
        }
        $part! { bigint: pub use $crate::runtime::bigint::BigInt; }
        $part! { buffers:
            pub use $crate::runtime::buffers::array_buffer::{ArrayBuffer, DataView, SharedArrayBuffer};
            pub use $crate::runtime::buffers::buffer::{ReadBuffer, WriteBuffer};
            pub use $crate::runtime::buffers::buffer_kind::{AnyBuffer, AnySharedBuffer, AnyView, LentAs};
            pub use $crate::runtime::buffers::buffer_object::BufferObject;
            pub use $crate::runtime::buffers::into_buffer::NullableBuffer;
            pub use $crate::runtime::buffers::into_typed_array::IntoTypedArray;
            pub use $crate::runtime::buffers::source::BufferItem;
            pub use $crate::runtime::buffers::typed_array::{
                BigInt64Array, BigUint64Array, F16, Float16Array, Float32Array, Float64Array, Int8Array, Int16Array,
                Int32Array, SliceItem, TypedArray, TypedArrayItem, TypedArrayIter, Uint8Array, Uint8ClampedArray,
                Uint16Array, Uint32Array,
            };
        }
        $part! { functions:
            pub use $crate::runtime::functions::callback::Callback;
            pub use $crate::runtime::functions::closure_of::ClosureOf;
            pub use $crate::runtime::functions::function::Function;
            pub use $crate::runtime::functions::into_function::{
                IntoAnyFunction, IntoAnyFunctionOnce, IntoFunction, IntoFunctionOnce,
            };
            pub use $crate::runtime::functions::reentrant::IntoReentrantFunction;
            pub use $crate::runtime::functions::rest::Rest;
            pub use $crate::runtime::functions::returns::{Returns, ReturnsAny};
            pub use $crate::runtime::functions::scoped::{IntoInfallibleFunction, IntoScopedFunction};
        }
        $part! { iterate: pub use $crate::runtime::iterate::{IndexedIter, Iter, TryIter}; }
        $part! { listener: pub use $crate::runtime::listener::{EventType, FiredAt, Listener}; }
        $part! { number: pub use $crate::runtime::number::{Boolean, Number}; }
        $part! { promises:
            pub use $crate::runtime::promises::into_async_function::{IntoAsyncFunction, IntoAsyncFunctionOnce};
            pub use $crate::runtime::promises::promise::{Promise, PromiseFuture, Reject, Resolve};
            pub use $crate::runtime::promises::task::spawn_local;
        }
        $part! { record: pub use $crate::runtime::record::{IntoRecord, Record}; }
        $part! { symbol: pub use $crate::runtime::symbol::Symbol; }
    };
}

public!(part);
