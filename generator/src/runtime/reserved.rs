//! The names that generated code leaves to Rust and to the runtime.

/// Types and traits of Rust's prelude and of the runtime, which generated code and its users need under these names.
const TYPES: &[&str] = &[
    "AnyBuffer",
    "AnySharedBuffer",
    "AnyView",
    "Array",
    "ArrayBuffer",
    "ArrayIter",
    "AsMut",
    "AsRef",
    "AsyncFn",
    "AsyncFnMut",
    "AsyncFnOnce",
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
    "Clone",
    "ClosureOf",
    "Copy",
    "DataView",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "ElementTag",
    "Eq",
    "EventType",
    "ExactSizeIterator",
    "Exception",
    "Extend",
    "Extends",
    "F16",
    "FiredAt",
    "Float16Array",
    "Float32Array",
    "Float64Array",
    "Fn",
    "FnMut",
    "FnOnce",
    "FoundOn",
    "From",
    "FromIterator",
    "FromJs",
    "Function",
    "Future",
    "IndexedIter",
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
    "IntoFuture",
    "IntoInfallibleFunction",
    "IntoIterator",
    "IntoJs",
    "IntoRecord",
    "IntoReentrantFunction",
    "IntoScopedFunction",
    "IntoSequence",
    "IntoTypedArray",
    "Iter",
    "Iterator",
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
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Promise",
    "PromiseFuture",
    "ReadBuffer",
    "Record",
    "Reject",
    "Resolve",
    "Rest",
    "Result",
    "Returns",
    "ReturnsAny",
    "Self",
    "Send",
    "SharedArrayBuffer",
    "Sized",
    "SliceItem",
    "StoodForBy",
    "String",
    "Symbol",
    "Sync",
    "ToJs",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "TryIter",
    "TypeScript",
    "TypeScriptType",
    "TypedArray",
    "TypedArrayItem",
    "TypedArrayIter",
    "Uint16Array",
    "Uint32Array",
    "Uint8Array",
    "Uint8ClampedArray",
    "Unpin",
    "Vec",
    "WriteBuffer",
];

/// The types that the code in a namespace's module names without a path.
const TYPES_IN_MODULES: &[&str] = &["Option", "Self"];

/// The type parameters of the runtime's macros. A type of such a name could not be told from the parameter there.
const TYPE_PARAMETERS: &[&str] = &["Class", "Expected", "Heir", "T", "U", "Value", "Wider"];

/// Primitive types, which only an overlay could give a thing as its name.
const PRIMITIVES: &[&str] = &[
    "bool", "char", "f32", "f64", "i128", "i16", "i32", "i64", "i8", "isize", "str", "u128", "u16", "u32", "u64", "u8",
    "usize",
];

/// Functions and methods that generated code calls on or beside any member.
const FUNCTIONS: &[&str] = &["as_ref", "js"];

/// Functions that generated code calls by their names alone, and the runtime's at the crate's root: only a member of a type
/// can have such a name.
const FREE_FUNCTIONS: &[&str] = &["expected", "nullable", "spawn_local"];

/// Modules and crates that generated code and its users need under these names.
const MODULES: &[&str] = &[
    "alloc",
    "areas",
    "core",
    "dictionary",
    "events",
    "fmt",
    "futures_core",
    "gates",
    "generated",
    "global",
    "html",
    "imports",
    "mathml",
    "property",
    "runtime",
    "std",
    "supports",
    "svg",
    "types",
    "wasm_bindgen",
];

/// Whether no type at the crate's root can have this name.
pub fn is_type(name: &str) -> bool {
    TYPES.contains(&name) || PRIMITIVES.contains(&name) || is_type_parameter(name)
}

/// Whether no type in a namespace's module can have this name.
pub fn is_type_in_module(name: &str) -> bool {
    TYPES_IN_MODULES.contains(&name) || PRIMITIVES.contains(&name) || is_type_parameter(name)
}

/// Whether a macro of the runtime that declares types has a type parameter of this name.
pub fn is_type_parameter(name: &str) -> bool {
    TYPE_PARAMETERS.contains(&name)
}

/// Whether no free function and no parameter can have this name.
pub fn is_free_function(name: &str) -> bool {
    is_function(name) || FREE_FUNCTIONS.contains(&name)
}

/// Whether no member can have this name, since generated code calls a function of that name.
pub fn is_function(name: &str) -> bool {
    FUNCTIONS.contains(&name)
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
        let public = include_str!("../../embedded/runtime/public.rs");
        let (_, public) = public.split_once("macro_rules!").expect("the macro that names it");
        let words = public.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
        let types: Vec<_> = words.filter(|word| word.starts_with(|first: char| first.is_ascii_uppercase())).collect();
        assert!(types.len() > 40, "{types:?}");
        for name in types {
            assert!(is_type(name), "{name}");
        }
    }

    /// The names before the bounds in `impl<A: B, C>`.
    fn parameters(list: &str) -> Vec<&str> {
        let mut depth = 1;
        let end = list.find(|c| {
            depth += match c {
                '<' | '(' => 1,
                '>' | ')' => -1,
                _ => 0,
            };
            depth == 0
        });
        let names = list[..end.expect("the end of the list")]
            .split(',')
            .map(|parameter| parameter.split(':').next().unwrap_or_default().trim());
        names.filter(|name| name.starts_with(|first: char| first.is_ascii_uppercase())).collect()
    }

    #[test]
    fn all_type_parameters_of_the_macros_are_taken() {
        // The macros that are called with the bare name of a type.
        let sources = [
            include_str!("../../embedded/runtime/boundary.rs"),
            include_str!("../../embedded/runtime/interface.rs"),
            include_str!("../../embedded/runtime/dictionary.rs"),
            include_str!("../../embedded/runtime/enumeration.rs"),
            include_str!("../../embedded/runtime/event.rs"),
            include_str!("../../embedded/runtime/tag.rs"),
            include_str!("../../embedded/runtime/union.rs"),
            include_str!("../../embedded/runtime/union_from.rs"),
        ];
        let mut found = Vec::new();
        for source in sources {
            let macros = source.split("\nmacro_rules! ").skip(1).filter_map(|rest| rest.split("\n}").next());
            for body in macros {
                found.extend(body.split("impl<").skip(1).flat_map(parameters));
            }
        }
        found.sort();
        found.dedup();
        assert_eq!(found, TYPE_PARAMETERS);
    }
}
