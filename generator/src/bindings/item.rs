//! The items that an area contributes to types, to modules and to the crate's root.

use std::fmt;

use super::docs::Docs;
use super::id::DeclarationId;
use super::id::ImportId;
use super::mentioned::Mentioned;
use super::outcome::{Cause, Outcome};
use super::parameter::{Argument, Parameter};
use super::rust_type::RustType;
use crate::facts::AreaId;
use crate::model::Literal;
use crate::runtime::RuntimePart;

/// Where an item is found.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Owner {
    /// `impl Element { … }`
    Type(DeclarationId),
    /// `pub mod console { … }`
    Module(String),
    /// A free function over `globalThis`.
    Global,
}

/// The module of a namespace in an area's file: `console`, `Temporal_Now`.
pub fn module_in_area(path: &str) -> String {
    path.replace('.', "_")
}

#[derive(Debug)]
pub struct Item {
    pub owner: Owner,
    pub area: AreaId,
    /// Behind the feature `experimental` as well.
    pub experimental: bool,
    pub docs: Docs,
    pub javascript: JavaScript,
    pub kind: ItemKind,
}

/// The JavaScript that the item binds.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct JavaScript {
    /// `Element`, `Intl.Collator`, `globalThis`
    pub class: String,
    /// `tagName`, `@@iterator`; empty for a constructor and an index.
    pub name: String,
    pub kind: BindingKind,
    /// The globals that have it; empty where the WebIDL does not say.
    pub exposed: Vec<String>,
}

/// `Array.map`, `new Date`
impl fmt::Display for JavaScript {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            BindingKind::Constructor => write!(f, "new {}", self.class),
            _ => write!(f, "{}.{}", self.class, self.name),
        }
    }
}

/// The kinds of `bindings.jsonl`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BindingKind {
    Type,
    Constructor,
    Method,
    Getter,
    Setter,
    StaticMethod,
    StaticGetter,
    StaticSetter,
    Const,
    NsFunction,
    Function,
    IndexingGetter,
    IndexingSetter,
    IndexingDeleter,
    EnumValue,
    DictGetter,
    DictSetter,
    /// A union's type; it has no name in JavaScript, nor has what follows.
    Union,
    /// The type of a callback's functions.
    Callback,
    /// A function of the crate's own, which stands for no member: `new` of a dictionary, `window`.
    Helper,
    /// An event where it fires: `events::Click` of `Element`.
    Event,
    /// A tag of a class: `html::H1`.
    Tag,
    /// A class that a text finds: `CanvasRenderingContext2d`, by `"2d"`.
    Lookup,
    /// A name of the hand-written runtime that is no class of JavaScript's: `Listener`.
    Runtime,
}

impl BindingKind {
    const ALL: [BindingKind; 24] = [
        BindingKind::Type,
        BindingKind::Constructor,
        BindingKind::Method,
        BindingKind::Getter,
        BindingKind::Setter,
        BindingKind::StaticMethod,
        BindingKind::StaticGetter,
        BindingKind::StaticSetter,
        BindingKind::Const,
        BindingKind::NsFunction,
        BindingKind::Function,
        BindingKind::IndexingGetter,
        BindingKind::IndexingSetter,
        BindingKind::IndexingDeleter,
        BindingKind::EnumValue,
        BindingKind::DictGetter,
        BindingKind::DictSetter,
        BindingKind::Union,
        BindingKind::Callback,
        BindingKind::Helper,
        BindingKind::Event,
        BindingKind::Tag,
        BindingKind::Lookup,
        BindingKind::Runtime,
    ];

    /// The kind's name in the listing.
    pub fn name(self) -> &'static str {
        match self {
            BindingKind::Type => "type",
            BindingKind::Constructor => "constructor",
            BindingKind::Method => "method",
            BindingKind::Getter => "getter",
            BindingKind::Setter => "setter",
            BindingKind::StaticMethod => "static_method",
            BindingKind::StaticGetter => "static_getter",
            BindingKind::StaticSetter => "static_setter",
            BindingKind::Const => "const",
            BindingKind::NsFunction => "ns_function",
            BindingKind::Function => "function",
            BindingKind::IndexingGetter => "indexing_getter",
            BindingKind::IndexingSetter => "indexing_setter",
            BindingKind::IndexingDeleter => "indexing_deleter",
            BindingKind::EnumValue => "enum_value",
            BindingKind::DictGetter => "dict_getter",
            BindingKind::DictSetter => "dict_setter",
            BindingKind::Union => "union",
            BindingKind::Callback => "callback",
            BindingKind::Helper => "helper",
            BindingKind::Event => "event",
            BindingKind::Tag => "tag",
            BindingKind::Lookup => "lookup",
            BindingKind::Runtime => "runtime",
        }
    }

    /// Whether it reads, writes or removes what an index or a name finds.
    pub fn is_index(self) -> bool {
        matches!(self, BindingKind::IndexingGetter | BindingKind::IndexingSetter | BindingKind::IndexingDeleter)
    }

    /// Whether it reads an attribute or a field.
    pub fn is_getter(self) -> bool {
        matches!(self, BindingKind::Getter | BindingKind::StaticGetter | BindingKind::DictGetter)
    }

    /// Whether it writes an attribute or a field.
    pub fn is_setter(self) -> bool {
        matches!(self, BindingKind::Setter | BindingKind::StaticSetter | BindingKind::DictSetter)
    }

    /// The kind of this name in the listing.
    pub fn named(name: &str) -> Option<BindingKind> {
        BindingKind::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

#[derive(Debug)]
pub enum ItemKind {
    Function(Function),
    Constant(Constant),
    /// `stringifier` => `impl Display`
    Display(ImportId),
    /// `iterable<V>` => `impl IntoIterator for &T`
    IntoIterator {
        item: RustType,
        /// The method that gives the iterator; `None` where the items are read by their indexes.
        values: Option<ImportId>,
        /// Whether an object of the type is taken for a sequence, too.
        is_sequence: bool,
    },
    /// `Document::create`
    Create(ImportId),
    /// No code, a line in the listing.
    Listed(Listed),
    /// `[RuntimeTraits=map]` => `web_map_traits!(Map);`
    RuntimeTraits {
        name: String,
    },
    /// `[Global] interface Window` => `window()`
    GlobalObject {
        rust_name: String,
        class: DeclarationId,
    },
    /// A dictionary's `new`, with its required fields.
    DictionaryNew {
        rust_name: String,
        fields: Vec<RequiredField>,
    },
    /// A dictionary's `get_x`, and the getter of an event handler.
    PropertyGet {
        rust_name: String,
        key: String,
        ty: RustType,
    },
    /// A dictionary's `set_x`, which chains.
    FieldSet {
        rust_name: String,
        key: String,
        value: Parameter,
    },
    /// `set_onclick`
    HandlerSet(NamedSetter),
    /// `set_margin_top`. A computed style throws.
    StyleSet(NamedSetter),
}

/// A setter by the property's name.
#[derive(Debug)]
pub struct NamedSetter {
    pub rust_name: String,
    pub key: String,
    pub value: Parameter,
}

/// A second JavaScript name of a function, or a function that the runtime has by hand.
#[derive(Debug)]
pub struct Listed {
    pub rust_name: String,
    /// The import of the function that has the second name.
    pub import: Option<ImportId>,
    pub outcome: Outcome,
    pub is_in_runtime: bool,
}

#[derive(Debug)]
pub struct RequiredField {
    pub key: String,
    /// Its declaration.
    pub idl: String,
    pub value: Parameter,
}

#[derive(Debug)]
pub struct Function {
    pub rust_name: String,
    pub receiver: Receiver,
    /// Its own, not its class's.
    pub type_parameters: Vec<String>,
    pub arguments: Vec<Argument>,
    pub returns: RustType,
    pub outcome: Outcome,
    /// Whether it stands on the plain type, as `Array::is_array` does: nothing would tell its `T`.
    pub is_on_plain_type: bool,
    pub import: ImportId,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Receiver {
    /// `&self`
    This,
    /// An associated function, or a function of a module.
    None,
    /// A free function: the receiver in JavaScript is `globalThis`.
    Global,
}

#[derive(Debug)]
pub struct Constant {
    pub rust_name: String,
    pub ty: RustType,
    /// Whether it stands on the plain type.
    pub is_on_plain_type: bool,
    pub value: Literal,
}

impl Function {
    /// The parameters in Rust, in the order of the arguments.
    pub fn parameters(&self) -> impl Iterator<Item = &Parameter> {
        self.arguments.iter().filter_map(Argument::parameter)
    }
}

impl Item {
    /// Calls `visit` for each declaration and part of the runtime in the item's signature, its owner included.
    pub fn mentions(&self, visit: &mut impl FnMut(Mentioned)) {
        if let Owner::Type(id) = self.owner {
            visit(Mentioned::Declaration(id));
        }
        match &self.kind {
            ItemKind::Function(function) => {
                function.parameters().for_each(|parameter| parameter.mentions(visit));
                function.returns.mentions(visit);
            }
            ItemKind::Constant(_)
            | ItemKind::Display(_)
            | ItemKind::Create(_)
            | ItemKind::Listed(_)
            | ItemKind::RuntimeTraits { .. } => {}
            ItemKind::GlobalObject { class, .. } => visit(Mentioned::Declaration(*class)),
            ItemKind::IntoIterator { item, .. } => {
                visit(Mentioned::Part(RuntimePart::Iterate));
                item.mentions(visit);
            }
            ItemKind::DictionaryNew { fields, .. } => fields.iter().for_each(|field| field.value.mentions(visit)),
            ItemKind::PropertyGet { ty, .. } => ty.mentions(visit),
            ItemKind::FieldSet { value, .. } => value.mentions(visit),
            ItemKind::HandlerSet(setter) | ItemKind::StyleSet(setter) => setter.value.mentions(visit),
        }
    }

    /// The parameters of the function that the item is.
    pub fn parameters(&self) -> Vec<&Parameter> {
        match &self.kind {
            ItemKind::Function(function) => function.parameters().collect(),
            ItemKind::DictionaryNew { fields, .. } => fields.iter().map(|field| &field.value).collect(),
            ItemKind::FieldSet { value, .. } => vec![value],
            ItemKind::HandlerSet(setter) | ItemKind::StyleSet(setter) => vec![&setter.value],
            ItemKind::Constant(_)
            | ItemKind::Display(_)
            | ItemKind::IntoIterator { .. }
            | ItemKind::Create(_)
            | ItemKind::Listed(_)
            | ItemKind::RuntimeTraits { .. }
            | ItemKind::GlobalObject { .. }
            | ItemKind::PropertyGet { .. } => Vec::new(),
        }
    }

    /// The name where it stands; the only one of its kind there, but for an alias.
    pub fn rust_name(&self) -> Option<&str> {
        match &self.kind {
            ItemKind::RuntimeTraits { .. } => None,
            ItemKind::Function(function) => Some(&function.rust_name),
            ItemKind::Constant(constant) => Some(&constant.rust_name),
            ItemKind::GlobalObject { rust_name, .. }
            | ItemKind::DictionaryNew { rust_name, .. }
            | ItemKind::PropertyGet { rust_name, .. }
            | ItemKind::FieldSet { rust_name, .. } => Some(rust_name),
            ItemKind::HandlerSet(setter) | ItemKind::StyleSet(setter) => Some(&setter.rust_name),
            ItemKind::Listed(listed) => Some(&listed.rust_name),
            ItemKind::Create(_) => Some("create"),
            ItemKind::Display(_) => Some("Display::fmt"),
            ItemKind::IntoIterator { .. } => Some("IntoIterator::into_iter"),
        }
    }

    /// Gives it another name; false for a trait, which has the name of its method.
    pub fn rename(&mut self, name: String) -> bool {
        let named = match &mut self.kind {
            ItemKind::Function(function) => &mut function.rust_name,
            ItemKind::Constant(constant) => &mut constant.rust_name,
            ItemKind::GlobalObject { rust_name, .. }
            | ItemKind::DictionaryNew { rust_name, .. }
            | ItemKind::PropertyGet { rust_name, .. }
            | ItemKind::FieldSet { rust_name, .. } => rust_name,
            ItemKind::HandlerSet(setter) | ItemKind::StyleSet(setter) => &mut setter.rust_name,
            ItemKind::Listed(listed) => &mut listed.rust_name,
            ItemKind::RuntimeTraits { .. }
            | ItemKind::Create(_)
            | ItemKind::Display(_)
            | ItemKind::IntoIterator { .. } => return false,
        };
        *named = name;
        true
    }

    /// The import that the item calls; `None` where the runtime gets or sets a property by its name.
    pub fn import(&self) -> Option<ImportId> {
        match &self.kind {
            ItemKind::Function(function) => Some(function.import),
            ItemKind::Display(import) | ItemKind::Create(import) => Some(*import),
            ItemKind::IntoIterator { values, .. } => *values,
            ItemKind::Listed(listed) => listed.import,
            ItemKind::Constant(_)
            | ItemKind::RuntimeTraits { .. }
            | ItemKind::GlobalObject { .. }
            | ItemKind::DictionaryNew { .. }
            | ItemKind::PropertyGet { .. }
            | ItemKind::FieldSet { .. }
            | ItemKind::HandlerSet(_)
            | ItemKind::StyleSet(_) => None,
        }
    }

    /// Whether it stands on the plain type of a generic class.
    pub fn is_on_plain_type(&self) -> bool {
        match &self.kind {
            ItemKind::Function(function) => function.is_on_plain_type,
            ItemKind::Constant(constant) => constant.is_on_plain_type,
            _ => false,
        }
    }
}

impl ItemKind {
    /// How a call of the item ends.
    pub fn outcome(&self) -> Outcome {
        match self {
            ItemKind::Function(function) => function.outcome,
            ItemKind::Listed(listed) => listed.outcome,
            ItemKind::Create(_) => Outcome::Result(Cause::Known),
            ItemKind::StyleSet(_) => Outcome::Result(Cause::ComputedStyle),
            ItemKind::Constant(_)
            | ItemKind::Display(_)
            | ItemKind::IntoIterator { .. }
            | ItemKind::RuntimeTraits { .. }
            | ItemKind::GlobalObject { .. }
            | ItemKind::DictionaryNew { .. }
            | ItemKind::PropertyGet { .. }
            | ItemKind::FieldSet { .. }
            | ItemKind::HandlerSet(_) => Outcome::Returns,
        }
    }
}
