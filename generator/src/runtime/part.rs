//! The parts of the runtime that are compiled only with the features whose signatures mention them.
//!
//! `Object`, `JsString`, `Exception` and the conversions are no part: every class needs them, so they are always
//! compiled.

/// A module of the runtime: `part! { array: … }`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum RuntimePart {
    Array,
    AsyncIterate,
    BigInt,
    Buffers,
    Functions,
    Iterate,
    Listener,
    Number,
    Promises,
    Record,
    Symbol,
}

impl RuntimePart {
    pub const ALL: [RuntimePart; 11] = [
        RuntimePart::Array,
        RuntimePart::AsyncIterate,
        RuntimePart::BigInt,
        RuntimePart::Buffers,
        RuntimePart::Functions,
        RuntimePart::Iterate,
        RuntimePart::Listener,
        RuntimePart::Number,
        RuntimePart::Promises,
        RuntimePart::Record,
        RuntimePart::Symbol,
    ];

    /// The module's name.
    pub fn name(self) -> &'static str {
        match self {
            RuntimePart::Array => "array",
            RuntimePart::AsyncIterate => "async_iterate",
            RuntimePart::BigInt => "bigint",
            RuntimePart::Buffers => "buffers",
            RuntimePart::Functions => "functions",
            RuntimePart::Iterate => "iterate",
            RuntimePart::Listener => "listener",
            RuntimePart::Number => "number",
            RuntimePart::Promises => "promises",
            RuntimePart::Record => "record",
            RuntimePart::Symbol => "symbol",
        }
    }

    /// The parts that this one uses, and those that they use in turn.
    pub fn needs(self) -> &'static [RuntimePart] {
        match self {
            RuntimePart::AsyncIterate => &[RuntimePart::Functions, RuntimePart::Iterate, RuntimePart::Promises],
            RuntimePart::Listener | RuntimePart::Promises => &[RuntimePart::Functions],
            RuntimePart::Array
            | RuntimePart::BigInt
            | RuntimePart::Buffers
            | RuntimePart::Functions
            | RuntimePart::Iterate
            | RuntimePart::Number
            | RuntimePart::Record
            | RuntimePart::Symbol => &[],
        }
    }

    /// The Rust names of JavaScript's classes in this part.
    fn classes(self) -> &'static [&'static str] {
        match self {
            RuntimePart::Array => &["Array"],
            RuntimePart::AsyncIterate => &["AsyncIter"],
            RuntimePart::BigInt => &["BigInt"],
            RuntimePart::Buffers => &["ArrayBuffer", "DataView", "SharedArrayBuffer", "TypedArray"],
            RuntimePart::Functions => &["Function"],
            RuntimePart::Iterate => &["Iter"],
            RuntimePart::Listener => &[],
            RuntimePart::Number => &["Boolean", "Number"],
            RuntimePart::Promises => &["Promise"],
            RuntimePart::Record => &["Record"],
            RuntimePart::Symbol => &["Symbol"],
        }
    }

    /// The class whose area opens the part for a program that names something of it and wants no more.
    pub fn home_class(self) -> &'static str {
        match self {
            RuntimePart::Array => "Array",
            RuntimePart::AsyncIterate => "AsyncIter",
            RuntimePart::BigInt => "BigInt",
            RuntimePart::Buffers => "TypedArray",
            RuntimePart::Functions => "Function",
            RuntimePart::Iterate => "Iter",
            RuntimePart::Listener => "Node",
            RuntimePart::Number => "Number",
            RuntimePart::Promises => "Promise",
            RuntimePart::Record => "Object",
            RuntimePart::Symbol => "Symbol",
        }
    }

    /// The part that has a class.
    pub fn of_class(name: &str) -> Option<RuntimePart> {
        RuntimePart::ALL.into_iter().find(|part| part.classes().contains(&name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RUNTIME: &str = include_str!("../../embedded/runtime/mod.rs");
    /// The names that users see.
    const PUBLIC: &str = include_str!("../../embedded/runtime/public.rs");

    #[test]
    fn every_part_is_a_module_of_the_runtime() {
        for part in RuntimePart::ALL {
            let module = format!("mod {};", part.name());
            let line = RUNTIME.lines().find(|line| line.contains(&module)).unwrap_or_else(|| panic!("no {module}"));
            assert!(line.starts_with(&format!("part! {{ {}: ", part.name())), "{line}");
        }
        assert_eq!(RUNTIME.lines().filter(|line| line.starts_with("part!")).count(), RuntimePart::ALL.len());
    }

    #[test]
    fn every_part_shows_its_classes() {
        for part in RuntimePart::ALL {
            let start = format!("$part! {{ {}:", part.name());
            let (_, shown) = PUBLIC.split_once(&start).unwrap_or_else(|| panic!("nothing is shown of {part:?}"));
            let shown = shown.split("$part!").next().unwrap_or_default();
            let words: Vec<_> = shown.split(|c: char| !c.is_ascii_alphanumeric()).collect();
            for class in part.classes() {
                assert!(words.contains(class), "{class} of {part:?}");
            }
        }
    }

    #[test]
    fn needs_have_no_needs_that_are_left_out() {
        for part in RuntimePart::ALL {
            for need in part.needs().iter().flat_map(|need| need.needs()) {
                assert!(part.needs().contains(need), "{part:?} needs {need:?}");
            }
        }
    }
}
