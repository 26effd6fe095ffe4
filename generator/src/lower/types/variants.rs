//! The variants of a union: the values that each is made of.

use std::collections::HashSet;

use super::super::lowering::Lowering;
use crate::bindings::declaration::{DeclarationKind, OTHER, UnionVariant, VariantConversions};
use crate::bindings::id::DeclarationId;
use crate::bindings::rust_type::RustType;
use crate::model::BufferKind;
use crate::sources::CrateId;

impl Lowering<'_> {
    /// The variants of a union of these members, which a crate has.
    pub(super) fn variants(&self, members: &[RustType], of: CrateId) -> Vec<UnionVariant> {
        let mut taken = HashSet::from([OTHER.to_owned()]);
        let variant = |ty: &RustType| {
            let conversions = self.variant_conversions(ty, members);
            UnionVariant {
                name: numbered(self.variant_name(ty), &mut taken),
                conversions: if of.has_the_runtime() { conversions } else { conversions.elsewhere() },
                ty: ty.clone(),
            }
        };
        members.iter().map(variant).collect()
    }

    fn variant_conversions(&self, ty: &RustType, members: &[RustType]) -> VariantConversions {
        match ty {
            RustType::Object if takes_any_class(members) => VariantConversions::AnyClass,
            RustType::String if takes_any_class(members) => VariantConversions::TextBesideAnyClass,
            RustType::Function(..) | RustType::UntypedFunction => VariantConversions::Function,
            RustType::Declared(id) => match self.declaration(*id).kind {
                DeclarationKind::Alias(_) => VariantConversions::Function,
                DeclarationKind::Dictionary(_) => VariantConversions::Dictionary,
                _ => VariantConversions::Value,
            },
            RustType::Bool => VariantConversions::Boolean,
            RustType::Integer(_) | RustType::F32 | RustType::F64 => VariantConversions::Number,
            RustType::String => VariantConversions::Text,
            // A class that iterates over the same items would be two variants.
            RustType::Array(_) if members.iter().any(|member| self.is_iterable(member)) => {
                VariantConversions::ArrayBesideIterable
            }
            RustType::Array(_) => VariantConversions::Array,
            RustType::Record(_) => VariantConversions::Record,
            RustType::Buffer(kind) => buffer_conversions(*kind, members),
            _ => VariantConversions::Value,
        }
    }

    /// Whether the runtime makes a sequence of the class's objects, by its macro `sequence!`.
    fn is_iterable(&self, ty: &RustType) -> bool {
        match ty {
            RustType::Iter(_) => true,
            RustType::Declared(id) | RustType::Generic(id, _) => self.iterates(*id),
            _ => false,
        }
    }

    pub(super) fn iterates(&self, id: DeclarationId) -> bool {
        matches!(&self.declaration(id).kind, DeclarationKind::Interface(interface) if interface.is_sequence)
    }

    /// Whether a copy of numbers stands for the type: a typed array, or a union of buffers with one.
    pub(in crate::lower) fn is_copied_of_numbers(&self, ty: &RustType) -> bool {
        match ty {
            RustType::Buffer(kind) => kind.is_typed_array() && *kind != BufferKind::Uint8ClampedArray,
            RustType::Declared(id) => match &self.declaration(*id).kind {
                DeclarationKind::Union(union) => {
                    union.variants.iter().any(|variant| variant.conversions == VariantConversions::CopiedNumbers)
                }
                _ => false,
            },
            _ => false,
        }
    }

    /// Whether a value of the type is an object.
    pub(super) fn is_object(&self, ty: &RustType) -> bool {
        match ty {
            RustType::Declared(id) => {
                !matches!(self.declaration(*id).kind, DeclarationKind::Enumeration(_) | DeclarationKind::Union(_))
            }
            RustType::Object
            | RustType::Buffer(_)
            | RustType::Array(_)
            | RustType::Record(_)
            | RustType::Promise(_)
            | RustType::Function(..)
            | RustType::UntypedFunction
            | RustType::Iter(_)
            | RustType::AsyncIter(_)
            | RustType::Pair(..)
            | RustType::Generic(..) => true,
            _ => false,
        }
    }
}

/// Whether a reference to any class is a member: then there can be no conversion from a reference to another class.
fn takes_any_class(members: &[RustType]) -> bool {
    let is_plain = |ty: &RustType| matches!(ty, RustType::Object | RustType::String);
    members.contains(&RustType::Object) && members.iter().all(is_plain)
}

/// The name, with a number after it if it is taken. Types of two namespaces may have one name, and some names of variants
/// could be those of types: `FooSequence`.
fn numbered(name: String, taken: &mut HashSet<String>) -> String {
    if taken.insert(name.clone()) {
        return name;
    }
    let mut numbered = (2..).map(|number| format!("{name}{number}"));
    numbered.find(|name| taken.insert(name.clone())).unwrap_or(name)
}

/// Numbers stand for the buffers of a union, copied, where they do not stand for a sequence. A union of buffers alone may be
/// what a call writes to: then the copy would be written to, and lost. Only the fields of dictionaries take numbers for it.
fn buffer_conversions(kind: BufferKind, members: &[RustType]) -> VariantConversions {
    let is_array = |member: &RustType| matches!(member, RustType::Array(_));
    let mut typed_arrays = members.iter().filter_map(|member| match member {
        RustType::Buffer(kind) if kind.is_typed_array() => Some(*kind),
        _ => None,
    });
    if members.iter().any(is_array) {
        return VariantConversions::Value;
    }
    let are_buffers = members.iter().all(|member| matches!(member, RustType::Buffer(_)));
    match typed_arrays.next() {
        Some(first) if first == kind && are_buffers => VariantConversions::CopiedNumbers,
        Some(first) if first == kind => VariantConversions::Numbers,
        None if kind == BufferKind::ArrayBuffer && !are_buffers => VariantConversions::Bytes,
        _ => VariantConversions::Value,
    }
}
