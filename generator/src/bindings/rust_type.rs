//! A Rust type of a public signature.

use super::id::DeclarationId;
use super::mentioned::Mentioned;
use crate::model::{BufferKind, IntegerKind};
use crate::runtime::RuntimePart;

/// The type of an owned value: the result of a method, an item of a container, an argument of a closure.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum RustType {
    /// `undefined` => `()`
    Unit,
    /// `boolean` => `bool`
    Bool,
    /// `unsigned short` => `u16`
    Integer(IntegerKind),
    /// `float` => `f32`
    F32,
    /// `double` => `f64`
    F64,
    /// `DOMString` => `String`
    String,
    /// `any` => `JsValue`
    JsValue,
    /// `object` => `Object`
    Object,
    /// `symbol` => `Symbol`
    Symbol,
    /// `bigint` => `BigInt`
    BigInt,
    /// `Uint8Array` => `Uint8Array`
    Buffer(BufferKind),
    /// An interface, dictionary, enumeration, union or callback that the crate declares.
    Declared(DeclarationId),
    /// `T?` => `Option<T>`
    Option(Box<RustType>),
    /// `sequence<T>`, `FrozenArray<T>`, `ObservableArray<T>` => `Array<T>`
    Array(Box<RustType>),
    /// `record<DOMString, V>` => `Record<V>`
    Record(Box<RustType>),
    /// `Promise<T>` => `Promise<T>`
    Promise(Box<RustType>),
    /// `callback F = R (A a, B b)` => `Function<fn(A, B) -> R>`
    Function(Vec<RustType>, Box<RustType>),
    /// `Function` of WebIDL, which takes and returns anything => `Function`
    UntypedFunction,
    /// The iterator that `values()` of an `iterable<T>` returns => `Iter<T>`
    Iter(Box<RustType>),
    /// The iterator of an `async_iterable<T>` => `AsyncIter<T>`
    AsyncIter(Box<RustType>),
    /// A key and its value => `(K, V)`
    Pair(Box<RustType>, Box<RustType>),
    /// `any... rest` of a callback => `Rest<JsValue>`
    Rest(Box<RustType>),
    /// A type parameter => `T`
    Parameter(String),
    /// A type parameter that a value of the type may be an instance of => `Option<T>`
    Instance(String, Box<RustType>),
    /// An associated type of a type parameter => `T::Number`
    Projection(String, String),
    /// A generic interface with its arguments => `Map<K, V>`
    Generic(DeclarationId, Vec<RustType>),
}

impl RustType {
    pub fn option(self) -> RustType {
        match self {
            // `any` and `Option` hold null already, and an absent `undefined` is no news.
            RustType::JsValue | RustType::Option(_) | RustType::Unit => self,
            other => RustType::Option(Box::new(other)),
        }
    }

    /// Whether it is an `Option<String>`.
    pub fn is_optional_text(&self) -> bool {
        matches!(self, RustType::Option(inner) if **inner == RustType::String)
    }

    /// Whether it is an integer of 64 bits.
    pub fn is_long(&self) -> bool {
        matches!(self, RustType::Integer(IntegerKind::LongLong | IntegerKind::UnsignedLongLong))
    }

    /// Calls `visit` for every declaration and part of the runtime in the type.
    pub fn mentions(&self, visit: &mut impl FnMut(Mentioned)) {
        if let Some(part) = self.runtime_part() {
            visit(Mentioned::Part(part));
        }
        match self {
            RustType::Declared(id) => visit(Mentioned::Declaration(*id)),
            RustType::Generic(id, arguments) => {
                visit(Mentioned::Declaration(*id));
                arguments.iter().for_each(|argument| argument.mentions(visit));
            }
            RustType::Option(item)
            | RustType::Array(item)
            | RustType::Record(item)
            | RustType::Promise(item)
            | RustType::Iter(item)
            | RustType::AsyncIter(item)
            | RustType::Instance(_, item)
            | RustType::Rest(item) => item.mentions(visit),
            RustType::Pair(first, second) => {
                first.mentions(visit);
                second.mentions(visit);
            }
            RustType::Function(arguments, returns) => {
                for argument in arguments {
                    argument.mentions(visit);
                }
                returns.mentions(visit);
            }
            RustType::Unit
            | RustType::Bool
            | RustType::Integer(_)
            | RustType::F32
            | RustType::F64
            | RustType::String
            | RustType::JsValue
            | RustType::Object
            | RustType::Symbol
            | RustType::BigInt
            | RustType::Buffer(_)
            | RustType::Parameter(_)
            | RustType::Projection(..)
            | RustType::UntypedFunction => {}
        }
    }

    /// The part of the runtime that has the type itself, whatever its arguments.
    fn runtime_part(&self) -> Option<RuntimePart> {
        Some(match self {
            RustType::Array(_) => RuntimePart::Array,
            RustType::AsyncIter(_) => RuntimePart::AsyncIterate,
            RustType::BigInt => RuntimePart::BigInt,
            RustType::Buffer(_) => RuntimePart::Buffers,
            RustType::Function(..) | RustType::UntypedFunction | RustType::Rest(_) => RuntimePart::Functions,
            RustType::Iter(_) => RuntimePart::Iterate,
            RustType::Promise(_) => RuntimePart::Promises,
            RustType::Record(_) => RuntimePart::Record,
            RustType::Symbol => RuntimePart::Symbol,
            _ => return None,
        })
    }

    /// Whether the type mentions this type parameter.
    pub fn mentions_parameter(&self, name: &str) -> bool {
        match self {
            RustType::Parameter(parameter) | RustType::Projection(parameter, _) | RustType::Instance(parameter, _) => {
                parameter == name
            }
            RustType::Generic(_, arguments) => arguments.iter().any(|argument| argument.mentions_parameter(name)),
            RustType::Option(item)
            | RustType::Array(item)
            | RustType::Record(item)
            | RustType::Promise(item)
            | RustType::Iter(item)
            | RustType::AsyncIter(item)
            | RustType::Rest(item) => item.mentions_parameter(name),
            RustType::Pair(first, second) => first.mentions_parameter(name) || second.mentions_parameter(name),
            RustType::Function(arguments, returns) => {
                arguments.iter().any(|argument| argument.mentions_parameter(name)) || returns.mentions_parameter(name)
            }
            _ => false,
        }
    }

    /// The type parameters that a value is converted to when it is returned, which have to be `FromJs`: `K` and `V`
    /// of `Option<(K, V)>`, but not the `T` of `Array<T>`, whose items are converted when they are read.
    pub fn converted_parameters<'a>(&'a self, found: &mut Vec<&'a str>) {
        match self {
            RustType::Parameter(name) if !found.contains(&name.as_str()) => found.push(name),
            RustType::Option(item) => item.converted_parameters(found),
            RustType::Pair(first, second) => {
                first.converted_parameters(found);
                second.converted_parameters(found);
            }
            _ => {}
        }
    }
}

/// The Rust integer of a WebIDL integer type. 64 bits travel as a JavaScript number, exact up to 2^53.
pub fn integer_name(kind: IntegerKind) -> &'static str {
    match kind {
        IntegerKind::Byte => "i8",
        IntegerKind::Octet => "u8",
        IntegerKind::Short => "i16",
        IntegerKind::UnsignedShort => "u16",
        IntegerKind::Long => "i32",
        IntegerKind::UnsignedLong => "u32",
        IntegerKind::LongLong => "i64",
        IntegerKind::UnsignedLongLong => "u64",
    }
}

/// The name of a buffer type, the same in JavaScript, in WebIDL and in the runtime.
pub fn buffer_name(kind: BufferKind) -> &'static str {
    match kind {
        BufferKind::ArrayBuffer => "ArrayBuffer",
        BufferKind::SharedArrayBuffer => "SharedArrayBuffer",
        BufferKind::DataView => "DataView",
        BufferKind::Int8Array => "Int8Array",
        BufferKind::Int16Array => "Int16Array",
        BufferKind::Int32Array => "Int32Array",
        BufferKind::Uint8Array => "Uint8Array",
        BufferKind::Uint16Array => "Uint16Array",
        BufferKind::Uint32Array => "Uint32Array",
        BufferKind::Uint8ClampedArray => "Uint8ClampedArray",
        BufferKind::BigInt64Array => "BigInt64Array",
        BufferKind::BigUint64Array => "BigUint64Array",
        BufferKind::Float16Array => "Float16Array",
        BufferKind::Float32Array => "Float32Array",
        BufferKind::Float64Array => "Float64Array",
    }
}

/// The buffer type of this name.
pub fn buffer_kind(name: &str) -> Option<BufferKind> {
    use BufferKind as B;
    [
        B::ArrayBuffer,
        B::SharedArrayBuffer,
        B::DataView,
        B::Int8Array,
        B::Int16Array,
        B::Int32Array,
        B::Uint8Array,
        B::Uint16Array,
        B::Uint32Array,
        B::Uint8ClampedArray,
        B::BigInt64Array,
        B::BigUint64Array,
        B::Float16Array,
        B::Float32Array,
        B::Float64Array,
    ]
    .into_iter()
    .find(|kind| buffer_name(*kind) == name)
}
