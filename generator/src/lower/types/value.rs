//! A type as a value that comes from JavaScript: a result, an item of a container, an argument of a callback.

use super::super::lowering::Lowering;
use super::super::scope::Site;
use crate::bindings::rust_type::{RustType, buffer_kind};
use crate::model::{DefinitionId, DefinitionKind, FloatKind, InterfaceKind, Type, TypeKind};

type ResolvedType = Type<DefinitionId>;

impl Lowering<'_> {
    pub(in crate::lower) fn value(&mut self, site: Site<'_>, ty: &ResolvedType) -> RustType {
        let lowered = self.value_kind(site, &ty.kind);
        if ty.nullable { lowered.option() } else { lowered }
    }

    fn value_kind(&mut self, site: Site<'_>, kind: &TypeKind<DefinitionId>) -> RustType {
        let mut inner = |item: &ResolvedType| Box::new(self.value(site, item));
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
            TypeKind::Union(members) => self.union(site, members, None),
            TypeKind::Reference(id) => self.reference(site, *id),
            TypeKind::Parameter(name) => RustType::Parameter(name.clone()),
            TypeKind::Projection(parameter, name) => RustType::Projection(parameter.clone(), name.clone()),
            TypeKind::Generic(id, arguments) => {
                let arguments: Vec<RustType> = arguments.iter().map(|argument| self.value(site, argument)).collect();
                self.generic(*id, arguments)
            }
            TypeKind::Pair(first, second) => {
                let first = inner(first);
                RustType::Pair(first, Box::new(self.value(site, second)))
            }
            TypeKind::Function(arguments, returns) => {
                let arguments = arguments.iter().map(|argument| self.value(site, argument)).collect();
                RustType::Function(arguments, Box::new(self.value(site, returns)))
            }
        }
    }

    /// A definition's own name in a signature.
    pub(super) fn reference(&mut self, site: Site<'_>, id: DefinitionId) -> RustType {
        let model = self.model;
        match &model.get(id).kind {
            DefinitionKind::Typedef(target) => self.typedef_value(site, id, target),
            DefinitionKind::Interface(interface) if interface.kind == InterfaceKind::CallbackInterface => {
                self.callback_interface(site, id)
            }
            DefinitionKind::Callback(_) => self.callback(site, id),
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

    /// The target of a typedef, lowered once: typedefs may stand for each other in long chains.
    fn typedef_value(&mut self, site: Site<'_>, id: DefinitionId, target: &ResolvedType) -> RustType {
        let open = site.open_callbacks();
        let known = self.typedefs.get(&id).or_else(|| self.typedefs_in_callbacks.get(&(id, open.clone())));
        if let Some(known) = known {
            return known.clone();
        }
        let cut_short = self.cut_short;
        let lowered = match &target.kind {
            TypeKind::Union(members) => self.union(site, members, Some(id)),
            kind => self.value_kind(site, kind),
        };
        let lowered = if target.nullable { lowered.option() } else { lowered };
        let is_union = matches!(&target.kind, TypeKind::Union(_));
        match is_union || self.cut_short == cut_short {
            true => self.typedefs.insert(id, lowered.clone()),
            // In the signature of a callback that it mentions, it is another type than elsewhere.
            false => self.typedefs_in_callbacks.insert((id, open), lowered.clone()),
        };
        lowered
    }

    /// A generic interface with its arguments. A class of the runtime that WebIDL has a type for is that type.
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
}
