//! The names that generated code leaves to Rust and to the runtime.

/// Types and traits of Rust and of the runtime, which generated code and its users need under these names.
const TYPES: &[&str] = &[
    "AnyBuffer",
    "AnySharedBuffer",
    "AnyView",
    "Array",
    "ArrayBuffer",
    "ArrayIter",
    "AsyncIter",
    "AsyncIterStream",
    "BigInt",
    "BigInt64Array",
    "BigUint64Array",
    "Boolean",
    "Box",
    "BufferItem",
    "BufferObject",
    "Callback",
    "Class",
    "DataView",
    "ElementTag",
    "EventType",
    "Exception",
    "Extends",
    "F16",
    "FiredAt",
    "Float16Array",
    "Float32Array",
    "Float64Array",
    "From",
    "FromJs",
    "Function",
    "Int16Array",
    "Int32Array",
    "Int8Array",
    "Into",
    "IntoAnyFunction",
    "IntoAnyFunctionOnce",
    "IntoAsyncFunction",
    "IntoAsyncFunctionOnce",
    "IntoFunction",
    "IntoFunctionOnce",
    "IntoIterator",
    "IntoJs",
    "IntoRecord",
    "IntoSequence",
    "Iter",
    "Js",
    "JsCast",
    "JsString",
    "JsValue",
    "LentAs",
    "Listener",
    "NullableBuffer",
    "NullableText",
    "NullableUnion",
    "Number",
    "Object",
    "Option",
    "Promise",
    "PromiseFuture",
    "ReadBuffer",
    "Record",
    "Reject",
    "Resolve",
    "Result",
    "Returns",
    "ReturnsAny",
    "Self",
    "SharedArrayBuffer",
    "SliceItem",
    "String",
    "Symbol",
    "ToJs",
    "TypedArray",
    "TypedArrayItem",
    "TypedArrayIter",
    "Uint16Array",
    "Uint32Array",
    "Uint8Array",
    "Uint8ClampedArray",
    "Vec",
    "WriteBuffer",
];

/// Modules and crates that generated code and its users need under these names.
const MODULES: &[&str] = &[
    "alloc",
    "areas",
    "core",
    "events",
    "futures_core",
    "generated",
    "html",
    "imports",
    "mathml",
    "runtime",
    "std",
    "supports",
    "svg",
    "types",
    "wasm_bindgen",
];

/// Whether Rust or the runtime has a type of this name.
pub fn is_type(name: &str) -> bool {
    TYPES.contains(&name)
}

/// Whether Rust or the runtime has a module of this name.
pub fn is_module(name: &str) -> bool {
    MODULES.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Generated code and the runtime have one root.
    #[test]
    fn all_types_of_the_runtime_are_taken() {
        let public = include_str!("../../../generated-crate/src/runtime/public.rs");
        let (_, public) = public.split_once("macro_rules!").expect("the macro that names it");
        let words = public.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
        let types: Vec<_> = words.filter(|word| word.starts_with(|first: char| first.is_ascii_uppercase())).collect();
        assert!(types.len() > 40, "{types:?}");
        for name in types {
            assert!(is_type(name), "{name}");
        }
    }
}
