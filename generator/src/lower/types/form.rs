//! A type as a parameter: how Rust spells it.

use super::super::lowering::Lowering;
use super::super::scope::Site;
use crate::bindings::declaration::DeclarationKind;
use crate::bindings::parameter::Form;
use crate::bindings::rust_type::RustType;
use crate::model::{DefinitionId, Type};

impl Lowering<'_> {
    /// The type as a parameter.
    pub(in crate::lower) fn parameter_form(&mut self, site: Site<'_>, ty: &Type<DefinitionId>) -> Form {
        let value = self.value(site, ty);
        match value {
            value if ty.convert => Form::Generic(value),
            value if self.is_safe_integer(ty) => Form::SafeInteger(value),
            value => self.form(value),
        }
    }

    /// The parameter form of a value type.
    pub(in crate::lower) fn form(&self, value: RustType) -> Form {
        match value {
            RustType::Bool => Form::Bool,
            RustType::Integer(_) | RustType::F32 | RustType::F64 => Form::Number(value),
            RustType::String => Form::Str,
            RustType::Array(item) => Form::Sequence(*item),
            RustType::Record(item) => Form::Record(*item),
            RustType::Declared(id) => match self.declaration(id).kind {
                DeclarationKind::Enumeration(_) => Form::Enumeration(value),
                DeclarationKind::Union(_) => Form::Union(value),
                DeclarationKind::Dictionary(_) if self.dictionary_stand_ins.contains_key(&id) => Form::Generic(value),
                _ => Form::Ref(value),
            },
            RustType::Option(inner) => match self.form(*inner.clone()) {
                Form::Str => Form::OptionStr,
                Form::Ref(ty) => Form::OptionRef(ty),
                // A generic parameter behind an `Option` could not be inferred from `None`.
                Form::Sequence(_) | Form::Record(_) | Form::Generic(RustType::Declared(_)) => Form::OptionRef(*inner),
                Form::Union(ty) => Form::OptionUnion(ty),
                _ => Form::OptionValue(RustType::Option(inner)),
            },
            RustType::Unit => Form::Ref(RustType::JsValue),
            RustType::Parameter(_) => Form::Generic(value),
            RustType::Projection(..) => Form::Item(value),
            RustType::JsValue
            | RustType::Object
            | RustType::Symbol
            | RustType::BigInt
            | RustType::Buffer(_)
            | RustType::Promise(_)
            | RustType::Function(..)
            | RustType::UntypedFunction
            | RustType::Iter(_)
            | RustType::AsyncIter(_)
            | RustType::Generic(..)
            | RustType::Pair(..)
            | RustType::Instance(..)
            | RustType::Rest(_) => Form::Ref(value),
        }
    }
}
