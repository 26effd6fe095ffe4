//! The one place where (WebIDL type, position) becomes a Rust type.

mod buffers;
mod callbacks;
mod unions;

use super::Lowering;
use crate::bindings::declaration::DeclarationKind;
use crate::bindings::id::DeclarationId;
use crate::bindings::parameter::Form;
use crate::bindings::rust_type::{RustType, buffer_kind};
use crate::facts::BufferUse;
use crate::model::{DefinitionId, DefinitionKind, FloatKind, InterfaceKind, Type, TypeKind};

type ResolvedType = Type<DefinitionId>;

impl Lowering<'_> {
    /// The type as a value that comes from JavaScript: a result, an item of a container, a callback's argument.
    pub fn value(&mut self, ty: &ResolvedType) -> RustType {
        let lowered = self.value_kind(&ty.kind);
        if ty.nullable { lowered.option() } else { lowered }
    }

    fn value_kind(&mut self, kind: &TypeKind<DefinitionId>) -> RustType {
        let mut inner = |item: &ResolvedType| Box::new(self.value(item));
        match kind {
            TypeKind::Any => RustType::JsValue,
            TypeKind::Undefined => RustType::Unit,
            TypeKind::Boolean => RustType::Bool,
            TypeKind::Integer(kind) => RustType::Integer(*kind),
            TypeKind::Float(FloatKind::Float | FloatKind::UnrestrictedFloat) => RustType::F32,
            TypeKind::Float(FloatKind::Double | FloatKind::UnrestrictedDouble) => RustType::F64,
            TypeKind::BigInt => RustType::BigInt,
            TypeKind::String(_) => RustType::String,
            TypeKind::Object => RustType::Object,
            TypeKind::Symbol => RustType::Symbol,
            TypeKind::Buffer(kind) => RustType::Buffer(*kind),
            TypeKind::Sequence(item) | TypeKind::FrozenArray(item) | TypeKind::ObservableArray(item) => {
                RustType::Array(inner(item))
            }
            // Anything with `Symbol.asyncIterator` or `Symbol.iterator` will do.
            TypeKind::AsyncSequence(_) => RustType::Object,
            TypeKind::Record(_, value) => RustType::Record(inner(value)),
            TypeKind::Promise(value) => RustType::Promise(inner(value)),
            TypeKind::Union(members) => self.union(members, None),
            TypeKind::Reference(id) => self.reference(*id),
            TypeKind::Parameter(name) => RustType::Parameter(name.clone()),
            TypeKind::Projection(parameter, name) => RustType::Projection(parameter.clone(), name.clone()),
            TypeKind::Generic(id, arguments) => {
                let arguments: Vec<RustType> = arguments.iter().map(|argument| self.value(argument)).collect();
                self.generic(*id, arguments)
            }
            TypeKind::Pair(first, second) => {
                let first = inner(first);
                RustType::Pair(first, Box::new(self.value(second)))
            }
            TypeKind::Function(arguments, returns) => {
                let arguments = arguments.iter().map(|argument| self.value(argument)).collect();
                RustType::Function(arguments, Box::new(self.value(returns)))
            }
        }
    }

    /// A definition's own name in a signature.
    fn reference(&mut self, id: DefinitionId) -> RustType {
        let model = self.model;
        match &model.get(id).kind {
            DefinitionKind::Typedef(target) => {
                let lowered = match &target.kind {
                    TypeKind::Union(members) => self.union(members, Some(id)),
                    _ => return self.value(target),
                };
                if target.nullable { lowered.option() } else { lowered }
            }
            DefinitionKind::Interface(interface) if interface.kind == InterfaceKind::CallbackInterface => {
                self.callback_interface(id)
            }
            DefinitionKind::Callback(_) => self.callback(id),
            DefinitionKind::Interface(interface) if interface.extensions.runtime.is_some() => {
                let arguments = vec![RustType::JsValue; interface.extensions.type_parameters.len()];
                match self.generic(id, arguments) {
                    RustType::Generic(id, _) => RustType::Declared(id),
                    other => other,
                }
            }
            DefinitionKind::Interface(_) | DefinitionKind::Dictionary(_) | DefinitionKind::Enumeration(_) => {
                RustType::Declared(self.declared[&id])
            }
        }
    }

    /// A generic interface with its arguments, or one that the runtime has. What WebIDL has too is the same type.
    pub(in crate::lower) fn generic(&self, id: DefinitionId, mut arguments: Vec<RustType>) -> RustType {
        let runtime = self.model.get(id).as_interface().and_then(|interface| interface.extensions.runtime.as_deref());
        let mut argument = || Box::new(arguments.pop().unwrap_or(RustType::JsValue));
        match runtime {
            Some("Array") => RustType::Array(argument()),
            Some("Promise") => RustType::Promise(argument()),
            Some("Iter") => RustType::Iter(argument()),
            Some("AsyncIter") => RustType::AsyncIter(argument()),
            Some("Object") => RustType::Object,
            Some("Symbol") => RustType::Symbol,
            Some("BigInt") => RustType::BigInt,
            Some("Function") => RustType::UntypedFunction,
            _ => match runtime.and_then(buffer_kind) {
                Some(kind) => RustType::Buffer(kind),
                None if arguments.is_empty() => RustType::Declared(self.declared[&id]),
                None => RustType::Generic(self.declared[&id], arguments),
            },
        }
    }

    /// The type parameters of an interface, in a type that names it in its own declaration: `Map<K, V>`.
    pub(in crate::lower) fn own_type(&self, id: DefinitionId) -> RustType {
        let interface = self.model.get(id).as_interface();
        let parameters = interface.map_or(&[][..], |interface| &interface.extensions.type_parameters);
        self.generic(id, parameters.iter().cloned().map(RustType::Parameter).collect())
    }

    /// The type as a parameter. `buffer` is what the overlay says that the callee does with a buffer.
    pub fn parameter_form(&mut self, ty: &ResolvedType, buffer: Option<BufferUse>) -> Form {
        if let Some(lent) = self.lent(ty, buffer) {
            return Form::Buffer(lent);
        }
        let value = self.value(ty);
        if ty.convert { Form::Generic(value) } else { self.form(value) }
    }

    /// The parameter form of a value type.
    pub fn form(&self, value: RustType) -> Form {
        match value {
            RustType::Bool => Form::Bool,
            RustType::Integer(_) | RustType::F32 | RustType::F64 => Form::Number(value),
            RustType::String => Form::Str,
            RustType::Array(item) => Form::Sequence(*item),
            RustType::Record(item) => Form::Record(*item),
            RustType::Declared(id) => match self.declarations[id.index()].kind {
                DeclarationKind::Enumeration(_) => Form::Enumeration(value),
                DeclarationKind::Union(_) => Form::Union(value),
                _ => Form::Ref(value),
            },
            RustType::Option(inner) => match self.form(*inner.clone()) {
                Form::Str => Form::OptionStr,
                Form::Ref(ty) => Form::OptionRef(ty),
                // A generic parameter behind an `Option` could not be inferred from `None`.
                Form::Sequence(_) | Form::Record(_) => Form::OptionRef(*inner),
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
            | RustType::Pair(..) => Form::Ref(value),
        }
    }

    pub(in crate::lower) fn typedef(&self, ty: &ResolvedType) -> Option<&ResolvedType> {
        let TypeKind::Reference(id) = ty.kind else { return None };
        match &self.model.get(id).kind {
            DefinitionKind::Typedef(target) => Some(target),
            _ => None,
        }
    }

    pub fn declaration_name(&self, id: DeclarationId) -> &str {
        &self.declarations[id.index()].name
    }
}
