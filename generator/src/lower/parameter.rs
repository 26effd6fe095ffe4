//! One parameter of a public method: how Rust spells it, and the plain shape in which it reaches the import.

use super::import::Shape;
use super::rust_type::{DeclarationId, RustType};

#[derive(Clone, Debug)]
pub struct Parameter {
    /// The Rust name.
    pub name: String,
    pub form: Form,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Form {
    /// `boolean` => `bool`
    Bool,
    /// `unsigned long` => `u32`, `double` => `f64`
    Number(RustType),
    /// `DOMString` => `&str`
    Str,
    /// `DOMString?` => `Option<&str>`
    OptionStr,
    /// `Node` => `&Node`, `any` => `&JsValue`; reaches the import by deref coercion.
    Ref(RustType),
    /// `Node?` => `Option<&Node>`
    OptionRef(RustType),
    /// An enumeration, by value.
    Enumeration(RustType),
    /// A union => `impl Into<TheUnion>`
    Union(RustType),
    /// `double?`, a nullable enumeration or union => `Option<T>`
    OptionValue(RustType),
    /// `sequence<T>` => `impl IntoSequence<T>`
    Sequence(RustType),
    /// `record<DOMString, V>` => `impl IntoRecord<V>`
    Record(RustType),
    /// A buffer that the callee only reads before it returns => `impl Into<ReadBuffer<'_>>`
    ReadBuffer,
    /// A buffer that the callee only writes before it returns => `impl Into<WriteBuffer<'_>>`
    WriteBuffer,
    /// `T... items` => `impl IntoSequence<T>`, spread by the import.
    Variadic(RustType),
}

impl Parameter {
    /// Calls `visit` for each declaration in the parameter's type.
    pub fn mentions(&self, visit: &mut impl FnMut(DeclarationId)) {
        if let Some(ty) = self.form.mentioned() {
            ty.mentions(visit);
        }
    }
}

impl Form {
    pub fn shape(&self) -> Shape {
        match self {
            Form::Bool => Shape::Bool,
            Form::Number(_) => Shape::Number,
            Form::Str | Form::Enumeration(_) => Shape::Str,
            Form::OptionStr => Shape::OptionStr,
            Form::Ref(_)
            | Form::OptionRef(_)
            | Form::Union(_)
            | Form::OptionValue(_)
            | Form::Sequence(_)
            | Form::Record(_)
            | Form::ReadBuffer
            | Form::WriteBuffer
            | Form::Variadic(_) => Shape::Value,
        }
    }

    /// The type that the parameter mentions, where it mentions one.
    pub fn mentioned(&self) -> Option<&RustType> {
        match self {
            Form::Number(ty)
            | Form::Ref(ty)
            | Form::OptionRef(ty)
            | Form::Enumeration(ty)
            | Form::Union(ty)
            | Form::OptionValue(ty)
            | Form::Sequence(ty)
            | Form::Record(ty)
            | Form::Variadic(ty) => Some(ty),
            Form::Bool | Form::Str | Form::OptionStr | Form::ReadBuffer | Form::WriteBuffer => None,
        }
    }
}
