//! The types in the TypeScript declarations that wasm-bindgen writes for a program's exports.

use alloc::string::String;

use wasm_bindgen::JsValue;

use super::{Class, Exception};

/// A type that TypeScript declarations name: a function that is exported with `#[wasm_bindgen]` and returns a
/// `Promise<f64>` is declared to return a `Promise<number>`.
///
/// Every class type, union and enumeration of this crate has it, and so do numbers, strings, `bool`, `()` and `JsValue`.
/// Where a type of your own is the item of an exported [`Array`](crate::Array) or the like, say what it is:
///
/// ```
/// use web_bindings::{TypeScript, TypeScriptType};
///
/// struct Celsius(f64);
///
/// impl TypeScript for Celsius {
///     const TYPE: TypeScriptType = TypeScriptType::new("number");
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no type in TypeScript, so wasm-bindgen neither exports nor imports what is made of it",
    note = "write `impl web_bindings::TypeScript for {Self}`"
)]
pub trait TypeScript {
    /// The type in TypeScript.
    const TYPE: TypeScriptType;
}

/// The text of a type in TypeScript. A text of more than 64 bytes is `any`: wasm-bindgen reads it letter by letter.
#[derive(Clone, Copy)]
pub struct TypeScriptType {
    letters: [u8; Self::CAPACITY],
    length: usize,
    is_too_long: bool,
}

impl TypeScriptType {
    const CAPACITY: usize = 64;
    const EMPTY: Self = TypeScriptType { letters: [0; Self::CAPACITY], length: 0, is_too_long: false };
    const ANY: Self = Self::EMPTY.and("any");
    const MANY_ANY: [Self; 6] = [Self::ANY; 6];
    /// The names of a function's parameters.
    const NAMES: &str = "a0a1a2a3a4a5a6a7a8a9";

    /// The type that is written so.
    pub const fn new(text: &str) -> Self {
        Self::EMPTY.and(text).or(Self::ANY)
    }

    /// A class with its parameters, if it has some: `Map<string, number>`. If that is too long, `Map<any, any>`.
    const fn class(name: &str, parameters: &[Self]) -> Self {
        if parameters.is_empty() {
            return Self::new(name);
        }
        let any = Self::MANY_ANY;
        let (any, _) = any.split_at(parameters.len());
        Self::generic(name, parameters).or(Self::generic(name, any)).or(Self::ANY)
    }

    const fn generic(name: &str, parameters: &[Self]) -> Self {
        Self::EMPTY.and(name).and("<").and_list(parameters, ", ").and(">")
    }

    /// The type of a function: `((a0: number, ...a1: Array<string>) => boolean)`. If that is too long, `Function`.
    const fn function(parameters: &[Parameter], result: Self) -> Self {
        let mut text = Self::EMPTY.and("((");
        let mut index = 0;
        while index < parameters.len() {
            if index > 0 {
                text = text.and(", ");
            }
            text = text.and(if parameters[index].is_rest { "..." } else { "" });
            let (_, name) = Self::NAMES.split_at(index * 2);
            let (name, _) = name.split_at(2);
            text = text.and(name).and(": ").and_list(&[parameters[index].ty], "");
            index += 1;
        }
        text.and(") => ").and_list(&[result], "").and(")").or(Self::new("Function"))
    }

    /// The items of a rest parameter: `Array<number>`.
    #[allow(dead_code, reason = "the functions are there with the features that mention them")]
    #[doc(hidden)]
    pub const fn items(item: Self) -> Self {
        Self::class("Array", &[item])
    }

    /// A union of types: `string | Blob`.
    #[doc(hidden)]
    pub const fn union(types: &[Self]) -> Self {
        Self::EMPTY.and_list(types, " | ").or(Self::ANY)
    }

    /// How many bytes the text has.
    #[doc(hidden)]
    pub const fn length(&self) -> usize {
        self.length
    }

    /// The byte at an index, 0 past the end.
    #[doc(hidden)]
    pub const fn letter(&self, index: usize) -> u8 {
        if index < self.length { self.letters[index] } else { 0 }
    }

    const fn and(self, text: &str) -> Self {
        self.and_bytes(text.as_bytes(), text.len())
    }

    const fn and_list(mut self, types: &[Self], separator: &str) -> Self {
        let mut index = 0;
        while index < types.len() {
            if index > 0 {
                self = self.and(separator);
            }
            self = self.and_bytes(&types[index].letters, types[index].length);
            index += 1;
        }
        self
    }

    const fn and_bytes(mut self, bytes: &[u8], length: usize) -> Self {
        if self.is_too_long || self.length + length > Self::CAPACITY {
            self.is_too_long = true;
            return self;
        }
        let mut index = 0;
        while index < length {
            self.letters[self.length + index] = bytes[index];
            index += 1;
        }
        self.length += length;
        self
    }

    const fn or(self, other: Self) -> Self {
        if self.is_too_long || self.length == 0 { other } else { self }
    }
}

/// A parameter of a function.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub struct Parameter {
    pub(crate) ty: TypeScriptType,
    /// Whether it stands for all the arguments that are left.
    pub(crate) is_rest: bool,
}

/// The parameters of a type in TypeScript.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub enum Parameters {
    /// Those of a generic class.
    Class(&'static [TypeScriptType]),
    /// Those of a function, and its result.
    Function(&'static [Parameter], TypeScriptType),
}

/// The parameters of a class type, as a tuple, or the signature of a function.
#[doc(hidden)]
pub trait TypeParameters {
    const PARAMETERS: Parameters;
}

#[cfg(not(doc))]
impl<T: Class<Parameters: TypeParameters>> TypeScript for T {
    const TYPE: TypeScriptType = match <T::Parameters as TypeParameters>::PARAMETERS {
        Parameters::Class(types) => TypeScriptType::class(T::TYPESCRIPT, types),
        Parameters::Function(parameters, result) => TypeScriptType::function(parameters, result),
    };
}

macro_rules! type_parameters {
    ($(($($P:ident),*))*) => {$(
        impl<$($P: TypeScript),*> TypeParameters for ($($P,)*) {
            const PARAMETERS: Parameters = Parameters::Class(&[$($P::TYPE),*]);
        }
    )*};
}
type_parameters!(()(A)(A, B)(A, B, C)(A, B, C, D)(A, B, C, D, E)(A, B, C, D, E, F));

/// Rust's own types.
macro_rules! typescript {
    ($($T:ty)* => $text:literal) => {$(
        impl TypeScript for $T {
            const TYPE: TypeScriptType = TypeScriptType::new($text);
        }
    )*};
}
typescript!(() => "void");
typescript!(bool => "boolean");
typescript!(i8 u8 i16 u16 i32 u32 i64 u64 f32 f64 => "number");
typescript!(String => "string");
typescript!(JsValue Exception => "any");

/// What is read as `None`, and what `None` is.
impl<T: TypeScript> TypeScript for Option<T> {
    const TYPE: TypeScriptType =
        TypeScriptType::union(&[T::TYPE, TypeScriptType::new("null"), TypeScriptType::new("undefined")]);
}

impl<A: TypeScript, B: TypeScript> TypeScript for (A, B) {
    const TYPE: TypeScriptType =
        TypeScriptType::EMPTY.and("[").and_list(&[A::TYPE, B::TYPE], ", ").and("]").or(TypeScriptType::ANY);
}
