//! The definitions of all files, owned and merged.
//!
//! Partials and mixins are folded into the definitions they extend; every member remembers where it was written
//! ([`Origin`]), which is what decides its area. The model is generic over the way a definition refers to another:
//! by [`Name`] as read, by [`DefinitionId`] once [`resolve`](crate::resolve) has bound the names.

mod callback;
mod definition;
mod dictionary;
mod enumeration;
mod extensions;
mod interface;
mod literal;
mod lookup;
mod member;
mod origin;
mod references;
mod ty;

pub use callback::Callback;
pub use definition::{Definition, DefinitionKind};
pub use dictionary::{Dictionary, Field};
pub use enumeration::{EnumValue, Enumeration};
pub use extensions::{InterfaceExtensions, MemberExtensions};
pub use interface::{Exposure, Includes, Interface, InterfaceKind};
pub use literal::Literal;
pub use lookup::Inclusion;
pub use member::{
    Argument, Attribute, AttributeKind, Collection, CollectionKind, Constant, Constructor, LegacyFactory, Member,
    MemberKind, Operation, OperationKind, SpecialKind,
};
pub use origin::{Name, Origin};
pub use references::MapReferences;
pub use ty::{BufferKind, Calls, FloatKind, IntegerKind, StringKind, Type, TypeKind};

use std::collections::HashMap;

/// The index of a definition in [`Model::definitions`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct DefinitionId(pub u32);

/// All definitions, in the order of (file name, position); those of the prelude last.
#[derive(Debug)]
pub struct Model<R> {
    pub definitions: Vec<Definition<R>>,
    pub by_name: HashMap<String, DefinitionId>,
    /// Other names of definitions: `SVGPoint` of `DOMPoint`, by its `[LegacyWindowAlias]`, and `WindowProxy` of `Window`.
    pub aliases: HashMap<String, DefinitionId>,
    /// The `includes` statements, in the order of (file name, position).
    pub inclusions: Vec<Inclusion>,
}
