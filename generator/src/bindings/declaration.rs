//! The types that the crate declares, since signatures mention them.

use super::docs::Docs;
use super::id::DeclarationId;
use super::import::ClassPath;
use super::mentioned::Mentioned;
use super::rust_type::RustType;
use crate::facts::AreaId;
use crate::runtime::RuntimePart;

/// A type of the generated crate.
#[derive(Debug)]
pub struct Declaration {
    /// The Rust name, at the crate's root or in the module of its namespace.
    pub name: String,
    /// The module of the JavaScript object that has it: `WebAssembly`
    pub namespace: Option<String>,
    pub generics: Generics,
    /// The area whose file holds it; a gate may open it for others too.
    pub home: AreaId,
    pub docs: Docs,
    pub kind: DeclarationKind,
}

/// The type parameters of a declaration.
#[derive(Clone, Default, Debug)]
pub struct Generics {
    pub parameters: Vec<String>,
    /// The trait of the runtime that each of them implements.
    pub bound: Option<String>,
}

#[derive(Debug)]
pub enum DeclarationKind {
    Interface(InterfaceDeclaration),
    Dictionary(DictionaryDeclaration),
    Enumeration(EnumerationDeclaration),
    Union(UnionDeclaration),
    /// `callback F = …` => `pub type F = Function<…>;`
    Alias(RustType),
}

#[derive(Debug)]
pub struct InterfaceDeclaration {
    pub idl_name: String,
    /// The globals that have it; empty where the WebIDL does not say.
    pub exposed: Vec<String>,
    /// Nearest first; `Object` is not listed.
    pub ancestors: Vec<RustType>,
    /// Whether another interface inherits from it.
    pub is_extended: bool,
    /// Whether its objects iterate, and so stand for a sequence.
    pub is_sequence: bool,
    /// The runtime declares the type: it is not generated.
    pub in_runtime: bool,
    pub instances: Instances,
}

/// By what a value is known to be an instance of an interface.
#[derive(Debug)]
pub enum Instances {
    /// The prototype of the class that JavaScript finds at this path.
    OfClass(String),
    /// The prototype of a global object's class, or the class string: the windows of other realms have their own class.
    OfGlobal(String),
    /// The prototype of the class that a module exports.
    OfImport(ClassPath),
    /// The class string: there is no interface object.
    OfClassString,
    /// The members that windows of all origins have.
    WindowProxies,
}

impl Instances {
    /// Where JavaScript finds the class; `None` where there is no interface object.
    pub fn class_path(&self) -> Option<&str> {
        match self {
            Instances::OfClass(path) | Instances::OfGlobal(path) => Some(path),
            Instances::OfImport(_) | Instances::OfClassString | Instances::WindowProxies => None,
        }
    }
}

#[derive(Debug)]
pub struct DictionaryDeclaration {
    pub idl_name: String,
    /// Nearest first.
    pub ancestors: Vec<DeclarationId>,
    /// Whether another dictionary inherits from it.
    pub is_extended: bool,
    /// Whether `None` stands for it: it has no required member, and parameters take whatever stands for it.
    pub is_optional: bool,
}

/// The variant of every enumeration that keeps an unknown string.
pub const UNKNOWN_VALUE: &str = "UnknownValue";

/// The variant of every union that keeps a value of another type.
pub const OTHER: &str = "Other";

#[derive(Debug)]
pub struct EnumerationDeclaration {
    pub idl_name: String,
    pub variants: Vec<EnumerationVariant>,
}

#[derive(Debug)]
pub struct EnumerationVariant {
    pub name: String,
    pub text: String,
}

#[derive(Debug)]
pub struct UnionDeclaration {
    pub variants: Vec<UnionVariant>,
    /// The unions whose variants are among its own.
    pub members: Vec<UnionMember>,
    /// Whether all its values are objects.
    pub is_object: bool,
    /// The variant for which each heir of its class stands.
    pub heirs: Option<usize>,
}

/// A union that is a member of another, or of a member of it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct UnionMember {
    pub union: DeclarationId,
    /// The member that it is a member of.
    pub through: Option<DeclarationId>,
}

#[derive(Debug)]
pub struct UnionVariant {
    pub name: String,
    pub ty: RustType,
    pub conversions: VariantConversions,
}

/// The conversions into a variant of a union, besides those of its own type.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum VariantConversions {
    /// References to the type.
    Value,
    /// References to any class. The union has no other classes, since a reference to any class is an object.
    AnyClass,
    /// Rust's texts.
    Text,
    /// Rust's texts, but no reference to the type, since [`AnyClass`](Self::AnyClass) has it.
    TextBesideAnyClass,
    /// The numbers that an `f64` holds exactly.
    Number,
    Boolean,
    /// A reference to a `Callback`.
    Function,
    /// Whatever stands for a sequence of the array's items.
    Array,
    Dictionary,
    /// Slices, arrays and `Vec`s. The union has objects that iterate by themselves.
    ArrayBesideIterable,
    /// Slices, arrays and `Vec`s of the numbers of all the union's typed arrays, of which this is the first.
    Numbers,
    /// Nothing more, but the same slices, arrays and `Vec`s stand for the union where a parameter takes what does.
    CopiedNumbers,
    /// Slices, arrays and `Vec`s of bytes.
    Bytes,
    /// As [`Array`](Self::Array), [`Numbers`](Self::Numbers) and [`Bytes`](Self::Bytes), but slices, arrays and `Vec`s alone:
    /// the union is one of a crate that is built on the runtime's. What else is a sequence or a buffer is told by traits of
    /// that crate, and may be more in its next version.
    ArrayElsewhere,
    NumbersElsewhere,
    BytesElsewhere,
    /// As [`TextBesideAnyClass`](Self::TextBesideAnyClass), but no reference to a `String`, for the same reason.
    TextBesideAnyClassElsewhere,
    Record,
}

impl VariantConversions {
    /// Those of the same variant in a crate that is built on the runtime's.
    pub fn elsewhere(self) -> Self {
        match self {
            VariantConversions::Array => VariantConversions::ArrayElsewhere,
            VariantConversions::TextBesideAnyClass => VariantConversions::TextBesideAnyClassElsewhere,
            VariantConversions::Numbers => VariantConversions::NumbersElsewhere,
            VariantConversions::Bytes => VariantConversions::BytesElsewhere,
            other => other,
        }
    }

    /// The word of the runtime's macro `web_union!`.
    pub fn name(self) -> &'static str {
        match self {
            VariantConversions::Value => "value",
            VariantConversions::AnyClass => "object",
            VariantConversions::Text => "string",
            VariantConversions::TextBesideAnyClass => "string_beside_object",
            VariantConversions::Number => "number",
            VariantConversions::Boolean => "boolean",
            VariantConversions::Function => "function",
            VariantConversions::Array => "array",
            VariantConversions::Dictionary => "dictionary",
            VariantConversions::ArrayBesideIterable => "array_beside_iterable",
            VariantConversions::Numbers => "numbers",
            VariantConversions::CopiedNumbers => "copied_numbers",
            VariantConversions::Bytes => "bytes",
            VariantConversions::ArrayElsewhere => "array_elsewhere",
            VariantConversions::TextBesideAnyClassElsewhere => "string_beside_object_elsewhere",
            VariantConversions::NumbersElsewhere => "numbers_elsewhere",
            VariantConversions::BytesElsewhere => "bytes_elsewhere",
            VariantConversions::Record => "record",
        }
    }
}

impl Declaration {
    /// The path below the crate's root: `Map`, `Intl::Collator`
    pub fn path(&self) -> String {
        match &self.namespace {
            Some(namespace) => format!("{namespace}::{}", self.name),
            None => self.name.clone(),
        }
    }

    /// Whether the runtime declares it.
    pub fn is_in_runtime(&self) -> bool {
        matches!(&self.kind, DeclarationKind::Interface(interface) if interface.in_runtime)
    }

    /// Calls `visit` for each declaration and part of the runtime that this one cannot stand without.
    pub fn mentions(&self, visit: &mut impl FnMut(Mentioned)) {
        match &self.kind {
            DeclarationKind::Interface(interface) => {
                let part = interface.in_runtime.then(|| RuntimePart::of_class(&self.name)).flatten();
                part.map(Mentioned::Part).into_iter().for_each(&mut *visit);
                interface.ancestors.iter().for_each(|ancestor| ancestor.mentions(visit));
            }
            DeclarationKind::Dictionary(dictionary) => {
                dictionary.ancestors.iter().copied().map(Mentioned::Declaration).for_each(visit);
            }
            DeclarationKind::Enumeration(_) => {}
            DeclarationKind::Union(union) => {
                union.members.iter().map(|member| Mentioned::Declaration(member.union)).for_each(&mut *visit);
                for variant in &union.variants {
                    variant.ty.mentions(visit);
                }
            }
            DeclarationKind::Alias(ty) => ty.mentions(visit),
        }
    }
}
