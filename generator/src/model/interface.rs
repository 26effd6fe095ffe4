use super::{InterfaceExtensions, MapReferences, Member, Name};

/// `interface`, `interface mixin`, `callback interface` and `namespace`.
#[derive(Clone, Debug)]
pub struct Interface<R> {
    pub kind: InterfaceKind,
    pub inherits: Option<R>,
    /// `[Exposed]`; a mixin or partial without one takes its host's.
    pub exposed: Exposure,
    pub secure_context: bool,
    /// `[Global=(…)]`: the names under which `[Exposed]` lists it.
    pub global: Vec<String>,
    /// `[LegacyNamespace=X]`
    pub legacy_namespace: Option<String>,
    /// `[LegacyWindowAlias=X]` or `=(X, Y)`
    pub legacy_window_aliases: Vec<String>,
    /// `[LegacyNoInterfaceObject]`: no global of this name, so no `instanceof`.
    pub no_interface_object: bool,
    pub extensions: InterfaceExtensions,
    /// The interface's own members, those of its partials, then those of its mixins, each in the order of its file.
    pub members: Vec<Member<R>>,
}

impl<R> Interface<R> {
    /// An interface of which nothing is known.
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

    /// The same interface over another kind of reference; `None` where `map` has none for one of its references.
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

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum InterfaceKind {
    Interface,
    /// Kept in the model for its documentation; its members stand on the interfaces that include it too.
    Mixin,
    CallbackInterface,
    Namespace,
}

/// `[Exposed=X]`
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Exposure {
    /// No `[Exposed]` was written.
    Unstated,
    /// `[Exposed=*]`
    Everywhere,
    /// The names of globals, as written.
    Globals(Vec<String>),
}

/// `Target includes Mixin;`, until the model has merged it.
#[derive(Clone, Debug)]
pub struct Includes {
    pub target: Name,
    pub mixin: Name,
    /// `Target implements Mixin;`, as it was written until 2018: of interfaces, for mixins and for parents.
    pub implements: bool,
}
