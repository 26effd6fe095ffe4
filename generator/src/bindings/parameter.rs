//! The parameters of a public method: how Rust spells them, and the plain shapes in which they reach the import.

use super::import::Shape;
use super::mentioned::Mentioned;
use super::rust_type::RustType;
use crate::model::BufferKind;
use crate::model::Calls;
use crate::runtime::RuntimePart;

/// One argument of a call in JavaScript, in the order of WebIDL.
#[derive(Clone, Debug)]
pub enum Argument {
    Parameter(Parameter),
    /// An optional argument that the function has no parameter for, before one that it has: `undefined`.
    LeftOut,
    /// A text that the type parameter decides: `T::TEXT`
    Decided,
}

#[derive(Clone, Debug)]
pub struct Parameter {
    /// The Rust name.
    pub name: String,
    pub form: Form,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Form {
    /// `boolean` => `bool`
    Bool,
    /// `unsigned long` => `u32`, `double` => `f64`
    Number(RustType),
    /// `[EnforceRange] unsigned long long` => `u64`: beyond 2^53, which JavaScript refuses, it is the nearest number below.
    SafeInteger(RustType),
    /// `DOMString` => `&str`
    Str,
    /// `DOMString?` => `Option<&str>`
    OptionStr,
    /// A `DOMString` that programs write often => `impl IntoJs<String>`
    Text,
    /// A `DOMString?` that programs write often => `impl NullableText`
    NullableText,
    /// `Node` => `&Node`, `any` => `&JsValue`
    Ref(RustType),
    /// `Node?` => `Option<&Node>`
    OptionRef(RustType),
    /// An enumeration, by value.
    Enumeration(RustType),
    /// A union => `impl Into<TheUnion>`
    Union(RustType),
    /// A nullable union => `impl NullableUnion<TheUnion>`
    OptionUnion(RustType),
    /// `double?`, a nullable enumeration => `Option<T>`
    OptionValue(RustType),
    /// `sequence<T>` => `impl IntoSequence<T>`, which may be any object that iterates.
    Sequence(RustType),
    /// `sequence<T>` of a builtin, which reads indexes => `impl IntoSequence<T>`, which is made an array.
    Array(RustType),
    /// `record<DOMString, V>` => `impl IntoRecord<V>`
    Record(RustType),
    /// A callback => `impl IntoFunction<TheCallback>`
    Function(RustType, Taken),
    /// A buffer that the callee is done with when it returns => `impl Into<ReadBuffer<'a, AnyBuffer>>`
    Buffer(Lent),
    /// A type parameter => `impl IntoJs<T>`
    Generic(RustType),
    /// The number of a typed array's type parameter => `T::Number`
    Item(RustType),
    /// `T... items` => `impl IntoSequence<T>`, spread by the import.
    Variadic(RustType),
}

/// How a function is taken.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Taken {
    pub calls: Calls,
    pub returns: Returned,
    /// Only a closure that cannot fail.
    pub infallible: bool,
}

/// The results that a closure may return.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Returned {
    /// The signature's own result.
    Exactly,
    /// The signature says `any`: nothing, too.
    Anything,
    /// The signature says a promise: a future.
    Future,
}

impl Taken {
    /// Whether a closure is dropped when the call returns, so that it may borrow.
    pub fn is_scoped(self) -> bool {
        self.calls == Calls::During && self.returns == Returned::Exactly
    }

    /// The runtime's trait of the functions that are taken.
    pub fn trait_name(self) -> &'static str {
        match (self.returns, self.calls == Calls::Once) {
            (Returned::Exactly, false) if self.infallible => "IntoInfallibleFunction",
            (Returned::Exactly, false) if self.is_scoped() => "IntoScopedFunction",
            (Returned::Exactly, false) => "IntoFunction",
            (Returned::Exactly, true) => "IntoFunctionOnce",
            (Returned::Anything, false) => "IntoAnyFunction",
            (Returned::Anything, true) => "IntoAnyFunctionOnce",
            (Returned::Future, false) => "IntoAsyncFunction",
            (Returned::Future, true) => "IntoAsyncFunctionOnce",
        }
    }
}

/// How a buffer is lent for the time of a call.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Lent {
    pub accepted: Accepted,
    /// The callee writes to it: `WriteBuffer`; else it only reads: `ReadBuffer`.
    pub written: bool,
    /// `ArrayBufferView?` => `impl NullableBuffer<ReadBuffer<'a, AnyView>>`
    pub nullable: bool,
    /// The memory that it may be on. Of a buffer on other memory a copy is lent.
    pub memory: Memory,
}

/// The kinds of memory that a callee accepts, each more than the one before.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Memory {
    /// A plain `ArrayBuffer`'s.
    Own,
    /// `[AllowShared]`: also what threads share.
    Shared,
    /// `[AllowShared, AllowResizable]`: also what can grow and shrink.
    Any,
}

/// The buffers that a callee accepts.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Accepted {
    /// `Float32Array` => `ReadBuffer<'_, f32>`
    Items(BufferKind),
    /// `ArrayBufferView` => `ReadBuffer<'_, AnyView>`
    Views,
    /// `BufferSource` => `ReadBuffer<'_, AnyBuffer>`
    Buffers,
    /// `AllowSharedBufferSource` => `ReadBuffer<'_, AnySharedBuffer>`
    SharedBuffers,
}

impl Accepted {
    /// The kind that accepts the buffers of both.
    pub fn or(self, other: Accepted) -> Accepted {
        match (self, other) {
            _ if self == other => self,
            (Accepted::SharedBuffers, _) | (_, Accepted::SharedBuffers) => Accepted::SharedBuffers,
            (Accepted::Buffers, _) | (_, Accepted::Buffers) => Accepted::Buffers,
            _ => Accepted::Views,
        }
    }
}

impl Argument {
    pub fn parameter(&self) -> Option<&Parameter> {
        match self {
            Argument::Parameter(parameter) => Some(parameter),
            Argument::LeftOut | Argument::Decided => None,
        }
    }

    pub fn shape(&self) -> Shape {
        match self {
            Argument::Parameter(parameter) => parameter.form.shape(),
            Argument::LeftOut => Shape::Value,
            Argument::Decided => Shape::Str,
        }
    }
}

impl Parameter {
    /// Calls `visit` for each declaration and part of the runtime in the parameter's type.
    pub fn mentions(&self, visit: &mut impl FnMut(Mentioned)) {
        match self.form {
            Form::Sequence(_) | Form::Array(_) | Form::Variadic(_) => visit(Mentioned::Part(RuntimePart::Array)),
            Form::Record(_) => visit(Mentioned::Part(RuntimePart::Record)),
            Form::Buffer(_) => visit(Mentioned::Part(RuntimePart::Buffers)),
            _ => {}
        }
        if let Some(ty) = self.form.mentioned() {
            ty.mentions(visit);
        }
    }
}

impl Form {
    /// The form of a text that programs write often.
    pub fn hot(self) -> Form {
        match self {
            Form::Str => Form::Text,
            Form::OptionStr => Form::NullableText,
            other => other,
        }
    }

    /// The form of a builtin's parameter.
    pub fn of_builtin(self) -> Form {
        match self {
            Form::Sequence(item) => Form::Array(item),
            other => other,
        }
    }

    pub fn shape(&self) -> Shape {
        match self {
            Form::Bool => Shape::Bool,
            Form::Number(_) | Form::SafeInteger(_) => Shape::Number,
            Form::Str | Form::Enumeration(_) => Shape::Str,
            Form::OptionStr => Shape::OptionStr,
            Form::Text
            | Form::NullableText
            | Form::Ref(_)
            | Form::OptionRef(_)
            | Form::Union(_)
            | Form::OptionUnion(_)
            | Form::OptionValue(_)
            | Form::Sequence(_)
            | Form::Array(_)
            | Form::Record(_)
            | Form::Function(..)
            | Form::Buffer(_)
            | Form::Generic(_)
            | Form::Item(_)
            | Form::Variadic(_) => Shape::Value,
        }
    }

    /// The type that the parameter mentions, where it mentions one.
    pub fn mentioned(&self) -> Option<&RustType> {
        match self {
            Form::Number(ty)
            | Form::SafeInteger(ty)
            | Form::Ref(ty)
            | Form::OptionRef(ty)
            | Form::Enumeration(ty)
            | Form::Union(ty)
            | Form::OptionUnion(ty)
            | Form::OptionValue(ty)
            | Form::Sequence(ty)
            | Form::Array(ty)
            | Form::Record(ty)
            | Form::Generic(ty)
            | Form::Item(ty)
            | Form::Function(ty, _)
            | Form::Variadic(ty) => Some(ty),
            Form::Bool | Form::Str | Form::OptionStr | Form::Text | Form::NullableText | Form::Buffer(_) => None,
        }
    }
}
