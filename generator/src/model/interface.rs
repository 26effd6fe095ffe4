use super::exposure::Exposure;
use super::extensions::InterfaceExtensions;
use super::member::Member;
use super::ty::MapReferences;

/// `interface`, `interface mixin`, `callback interface` and `namespace`.
#[derive(Clone, Debug)]
pub struct Interface<R> {
    pub kind: InterfaceKind,
    pub inherits: Option<R>,
    /// `[Exposed=X]`
    pub exposed: Exposure,
    /// `[SecureContext]`
    pub secure_context: bool,
    /// `[Global=(…)]`: the names by which `[Exposed]` refers to it.
    pub global: Vec<String>,
    /// `[LegacyNamespace=X]`
    pub legacy_namespace: Option<String>,
    /// `[LegacyWindowAlias=X]` or `=(X, Y)`
    pub legacy_window_aliases: Vec<String>,
    /// `[LegacyNoInterfaceObject]`: there is no global object of this name, and so no `instanceof`.
    pub no_interface_object: bool,
    pub extensions: InterfaceExtensions,
    /// Its own members, then those of its partials, then those of its mixins, each in the order of their file.
    pub members: Vec<Member<R>>,
}

impl<R> Interface<R> {
    /// An interface that is declared without members.
    pub fn opaque() -> Self {
        Interface {
            kind: InterfaceKind::Interface,
            inherits: None,
            exposed: Exposure::Unstated,
            secure_context: false,
            global: Vec::new(),
            legacy_namespace: None,
            legacy_window_aliases: Vec::new(),
            no_interface_object: true,
            extensions: InterfaceExtensions::default(),
            members: Vec::new(),
        }
    }

    /// The class's name in JavaScript, without its namespace.
    pub fn javascript_name<'a>(&'a self, definition: &'a str) -> &'a str {
        self.extensions.javascript_name.as_deref().unwrap_or(definition)
    }

    /// The same interface with other members.
    pub fn with_members(&self, members: Vec<Member<R>>) -> Self
    where
        R: Clone,
    {
        Interface {
            kind: self.kind,
            inherits: self.inherits.clone(),
            exposed: self.exposed.clone(),
            secure_context: self.secure_context,
            global: self.global.clone(),
            legacy_namespace: self.legacy_namespace.clone(),
            legacy_window_aliases: self.legacy_window_aliases.clone(),
            no_interface_object: self.no_interface_object,
            extensions: self.extensions.clone(),
            members,
        }
    }

    /// The same interface with other references. `None` if `map` has none for one of them.
    pub fn map_references<S>(self, map: &impl MapReferences<R, S>) -> Option<Interface<S>> {
        let inherits = match &self.inherits {
            Some(parent) => Some(map.parent(parent)?),
            None => None,
        };
        Some(Interface {
            kind: self.kind,
            inherits,
            exposed: self.exposed,
            secure_context: self.secure_context,
            global: self.global,
            legacy_namespace: self.legacy_namespace,
            legacy_window_aliases: self.legacy_window_aliases,
            no_interface_object: self.no_interface_object,
            extensions: self.extensions,
            members: self.members.into_iter().map(|member| member.map_references(map)).collect::<Option<_>>()?,
        })
    }
}

/// The kinds of definitions with members.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum InterfaceKind {
    Interface,
    /// A mixin stays in the model for its documentation. Its members also stand on the interfaces that include it.
    Mixin,
    CallbackInterface,
    Namespace,
}
