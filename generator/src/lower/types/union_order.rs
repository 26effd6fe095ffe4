//! The order in which a union's members are tried on a JavaScript value: that of
//! <https://webidl.spec.whatwg.org/#js-union>, whatever order the WebIDL has them in.

use super::super::lowering::Lowering;
use crate::bindings::declaration::{DeclarationKind, InterfaceDeclaration};
use crate::bindings::rust_type::RustType;

/// The steps of the algorithm. A dictionary, a record and `object` take any object, so they come after all the types
/// that take only some.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Step {
    PlatformObject,
    Buffer,
    Function,
    Sequence,
    Dictionary,
    Record,
    Object,
    Primitive,
    Any,
}

impl Lowering<'_> {
    /// Sorts a union's members into the order of the algorithm. Members of one step keep their order.
    pub(super) fn sort_members(&self, members: &mut [RustType]) {
        let all = members.to_vec();
        members.sort_by_cached_key(|member| (self.step(member), self.heirs(member, &all)));
    }

    /// How many of the members inherit from this one: an interface comes after each of them.
    fn heirs(&self, member: &RustType, members: &[RustType]) -> usize {
        if !self.declared_interface(member).is_some_and(|interface| interface.is_extended) {
            return 0;
        }
        let ancestors = members.iter().filter_map(|other| Some(&self.declared_interface(other)?.ancestors));
        ancestors.filter(|ancestors| ancestors.contains(member)).count()
    }

    fn declared_interface(&self, member: &RustType) -> Option<&InterfaceDeclaration> {
        let RustType::Declared(id) = member else { return None };
        match &self.declaration(*id).kind {
            DeclarationKind::Interface(interface) => Some(interface),
            _ => None,
        }
    }

    fn step(&self, member: &RustType) -> Step {
        match member {
            RustType::Buffer(_) => Step::Buffer,
            RustType::Function(..) | RustType::UntypedFunction => Step::Function,
            RustType::Array(_) | RustType::Pair(..) => Step::Sequence,
            RustType::Record(_) => Step::Record,
            // Any object may be an iterator.
            RustType::Object | RustType::Iter(_) | RustType::AsyncIter(_) => Step::Object,
            RustType::Promise(_) | RustType::Generic(..) => Step::PlatformObject,
            RustType::Declared(id) => match &self.declaration(*id).kind {
                DeclarationKind::Interface(_) => Step::PlatformObject,
                DeclarationKind::Dictionary(_) => Step::Dictionary,
                DeclarationKind::Enumeration(_) => Step::Primitive,
                DeclarationKind::Alias(target) => self.step(target),
                DeclarationKind::Union(_) => unreachable!("a union's variants stand in its place"),
            },
            RustType::Unit
            | RustType::Bool
            | RustType::Integer(_)
            | RustType::F32
            | RustType::F64
            | RustType::String
            | RustType::Symbol
            | RustType::BigInt => Step::Primitive,
            RustType::JsValue
            | RustType::Parameter(_)
            | RustType::Projection(..)
            | RustType::Instance(..)
            | RustType::Option(_)
            | RustType::Rest(_) => Step::Any,
        }
    }
}
