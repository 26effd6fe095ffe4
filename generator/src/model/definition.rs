use super::callback::Callback;
use super::dictionary::Dictionary;
use super::enumeration::Enumeration;
use super::interface::{Interface, InterfaceKind};
use super::origin::Origin;
use super::ty::{MapReferences, Type};

/// The index of a definition in [`Model::definitions`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct DefinitionId(pub u32);

/// One named definition, its partials merged in.
#[derive(Clone, Debug)]
pub struct Definition<R> {
    /// The identifier, without the underscore that escapes a keyword.
    pub name: String,
    /// The name in WebKit's files, if `[InterfaceName=X]` gives another for JavaScript.
    pub written_as: Option<String>,
    pub origin: Origin,
    pub kind: DefinitionKind<R>,
}

/// The kinds of definitions.
#[derive(Clone, Debug)]
pub enum DefinitionKind<R> {
    /// `interface`, `interface mixin`, `callback interface` and `namespace`: the definitions with members.
    Interface(Interface<R>),
    Dictionary(Dictionary<R>),
    Enumeration(Enumeration),
    Callback(Callback<R>),
    Typedef(Type<R>),
}

impl<R> Definition<R> {
    /// The interface, mixin, callback interface or namespace, if it is one.
    pub fn as_interface(&self) -> Option<&Interface<R>> {
        match &self.kind {
            DefinitionKind::Interface(interface) => Some(interface),
            _ => None,
        }
    }

    /// The dictionary, if it is one.
    pub fn as_dictionary(&self) -> Option<&Dictionary<R>> {
        match &self.kind {
            DefinitionKind::Dictionary(dictionary) => Some(dictionary),
            _ => None,
        }
    }

    /// Whether it is an interface mixin.
    pub fn is_mixin(&self) -> bool {
        self.as_interface().is_some_and(|interface| interface.kind == InterfaceKind::Mixin)
    }

    /// The kind of definition, as error messages name it: `an interface`.
    pub fn kind_with_article(&self) -> &'static str {
        match &self.kind {
            DefinitionKind::Interface(interface) => match interface.kind {
                InterfaceKind::Interface => "an interface",
                InterfaceKind::Mixin => "an interface mixin",
                InterfaceKind::CallbackInterface => "a callback interface",
                InterfaceKind::Namespace => "a namespace",
            },
            DefinitionKind::Dictionary(_) => "a dictionary",
            DefinitionKind::Enumeration(_) => "an enum",
            DefinitionKind::Callback(_) => "a callback",
            DefinitionKind::Typedef(_) => "a typedef",
        }
    }

    /// The keyword that introduces it.
    pub fn keyword(&self) -> &'static str {
        match &self.kind {
            DefinitionKind::Interface(interface) => match interface.kind {
                InterfaceKind::Interface => "interface",
                InterfaceKind::Mixin => "interface mixin",
                InterfaceKind::CallbackInterface => "callback interface",
                InterfaceKind::Namespace => "namespace",
            },
            DefinitionKind::Dictionary(_) => "dictionary",
            DefinitionKind::Enumeration(_) => "enum",
            DefinitionKind::Callback(_) => "callback",
            DefinitionKind::Typedef(_) => "typedef",
        }
    }

    /// The parent of an interface or dictionary.
    pub fn inherits(&self) -> Option<&R> {
        match &self.kind {
            DefinitionKind::Interface(interface) => interface.inherits.as_ref(),
            DefinitionKind::Dictionary(dictionary) => dictionary.inherits.as_ref(),
            DefinitionKind::Enumeration(_) | DefinitionKind::Callback(_) | DefinitionKind::Typedef(_) => None,
        }
    }

    /// Calls `visit` with each type that is written in the definition, but not with the parts of these types.
    pub fn types<'a>(&'a self, visit: &mut impl FnMut(&'a Type<R>)) {
        match &self.kind {
            DefinitionKind::Interface(interface) => interface.members.iter().for_each(|member| member.types(visit)),
            DefinitionKind::Dictionary(dictionary) => dictionary.fields.iter().for_each(|field| visit(&field.ty)),
            DefinitionKind::Enumeration(_) => {}
            DefinitionKind::Callback(callback) => callback.types(visit),
            DefinitionKind::Typedef(ty) => visit(ty),
        }
    }

    /// Calls `visit` with the parent and with each reference in a type, however deep.
    pub fn references<'a>(&'a self, visit: &mut impl FnMut(&'a R)) {
        self.inherits().into_iter().for_each(&mut *visit);
        self.types(&mut |ty| ty.references(visit));
    }

    /// The same definition with other references. `None` if `map` has none for one of them.
    pub fn map_references<S>(self, map: &impl MapReferences<R, S>) -> Option<Definition<S>> {
        let kind = match self.kind {
            DefinitionKind::Interface(interface) => DefinitionKind::Interface(interface.map_references(map)?),
            DefinitionKind::Dictionary(dictionary) => DefinitionKind::Dictionary(dictionary.map_references(map)?),
            DefinitionKind::Enumeration(enumeration) => DefinitionKind::Enumeration(enumeration),
            DefinitionKind::Callback(callback) => DefinitionKind::Callback(callback.map_references(map)?),
            DefinitionKind::Typedef(ty) => DefinitionKind::Typedef(ty.map_references(map)?),
        };
        Some(Definition { name: self.name, written_as: self.written_as, origin: self.origin, kind })
    }

    /// `[LegacyNamespace=Intl]`
    pub fn namespace(&self) -> Option<&str> {
        match &self.kind {
            DefinitionKind::Interface(interface) => interface.legacy_namespace.as_deref(),
            DefinitionKind::Dictionary(dictionary) => dictionary.legacy_namespace.as_deref(),
            DefinitionKind::Enumeration(enumeration) => enumeration.legacy_namespace.as_deref(),
            DefinitionKind::Callback(_) | DefinitionKind::Typedef(_) => None,
        }
    }

    /// Where JavaScript finds it: `Map`, `Intl.Collator`
    pub fn javascript_path(&self) -> String {
        let name = self.as_interface().map_or(&*self.name, |interface| interface.javascript_name(&self.name));
        self.namespace().map_or_else(|| name.to_owned(), |namespace| format!("{namespace}.{name}"))
    }
}
