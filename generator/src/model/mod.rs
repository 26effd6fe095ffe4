//! The definitions of all files, owned and merged.
//!
//! The members of partials and mixins stand on the definitions that they extend. Each member keeps the place where it
//! is written ([`Origin`]), because that place decides its area. The model is generic over the reference from one
//! definition to another: a [`Name`] as it is read, and a [`DefinitionId`] after [`resolve`](crate::resolve) has bound
//! the names.

mod argument;
mod callback;
mod definition;
mod definitions;
mod dictionary;
mod enumeration;
mod exposure;
mod extensions;
mod inclusion;
mod interface;
mod literal;
mod member;
mod origin;
mod ty;

pub use argument::Argument;
pub use callback::Callback;
pub use definition::{Definition, DefinitionId, DefinitionKind};
pub use definitions::Model;
pub use dictionary::{Dictionary, Field};
pub use enumeration::{EnumValue, Enumeration};
pub use exposure::Exposure;
pub use extensions::{Exceptions, InterfaceExtensions, MemberExtensions, ModuleExport};
pub use inclusion::{Includes, Inclusion};
pub use interface::{Interface, InterfaceKind};
pub use literal::Literal;
pub use member::{
    Attribute, AttributeKind, Collection, CollectionKind, Constant, Constructor, LegacyFactory, Member, MemberKind,
    Operation, OperationKind, SpecialKind,
};
pub use origin::{Name, Origin};
pub use ty::{BufferKind, Calls, FloatKind, IntegerKind, MapReferences, StringKind, Type, TypeKind};
