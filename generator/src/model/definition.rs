use super::{Callback, Dictionary, Enumeration, Interface, InterfaceKind, MapReferences, Origin, Type};

/// One named definition, its partials merged in.
#[derive(Clone, Debug)]
pub struct Definition<R> {
    /// The WebIDL identifier, without the leading underscore that escapes a keyword.
    pub name: String,
    /// `[InterfaceName=X]`, which WebKit has: the interface is `X`, and this is what its files call it.
    pub written_as: Option<String>,
    pub origin: Origin,
    pub kind: DefinitionKind<R>,
}

#[derive(Clone, Debug)]
pub enum DefinitionKind<R> {
    /// `interface`, `interface mixin`, `callback interface` and `namespace`: what has members.
    Interface(Interface<R>),
    Dictionary(Dictionary<R>),
    Enumeration(Enumeration),
    Callback(Callback<R>),
    Typedef(Type<R>),
}

impl<R> Definition<R> {
    pub fn as_interface(&self) -> Option<&Interface<R>> {
        match &self.kind {
            DefinitionKind::Interface(interface) => Some(interface),
            _ => None,
        }
    }

    pub fn as_dictionary(&self) -> Option<&Dictionary<R>> {
        match &self.kind {
            DefinitionKind::Dictionary(dictionary) => Some(dictionary),
            _ => None,
        }
    }

    pub fn is_mixin(&self) -> bool {
        self.as_interface().is_some_and(|interface| interface.kind == InterfaceKind::Mixin)
    }

    /// `an interface`, for errors.
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

    /// The parent of an interface or dictionary.
    pub fn inherits(&self) -> Option<&R> {
        match &self.kind {
            DefinitionKind::Interface(interface) => interface.inherits.as_ref(),
            DefinitionKind::Dictionary(dictionary) => dictionary.inherits.as_ref(),
            DefinitionKind::Enumeration(_) | DefinitionKind::Callback(_) | DefinitionKind::Typedef(_) => None,
        }
    }

    /// Calls `visit` with each type as it is written, from the outside: the parts of a type are not visited.
    pub fn types<'a>(&'a self, visit: &mut impl FnMut(&'a Type<R>)) {
        match &self.kind {
            DefinitionKind::Interface(interface) => interface.members.iter().for_each(|member| member.types(visit)),
            DefinitionKind::Dictionary(dictionary) => dictionary.fields.iter().for_each(|field| visit(&field.ty)),
            DefinitionKind::Enumeration(_) => {}
            DefinitionKind::Callback(callback) => callback.types(visit),
            DefinitionKind::Typedef(ty) => visit(ty),
        }
    }

    /// Calls `visit` with each reference: the parent, and those in all types however deep.
    pub fn references<'a>(&'a self, visit: &mut impl FnMut(&'a R)) {
        self.inherits().into_iter().for_each(&mut *visit);
        self.types(&mut |ty| ty.references(visit));
    }

    /// The same definition over another kind of reference; `None` where `map` has none for one of its references.
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
}
