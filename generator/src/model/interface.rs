use super::{Argument, InterfaceExtensions, Member, Name, Origin};

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
    /// `[LegacyFactoryFunction=X(…)]`
    pub legacy_factories: Vec<LegacyFactory<R>>,
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
            legacy_factories: Vec::new(),
            extensions: InterfaceExtensions::default(),
            members: Vec::new(),
        }
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

/// `[LegacyFactoryFunction=Audio(optional DOMString src)]`
#[derive(Clone, Debug)]
pub struct LegacyFactory<R> {
    pub name: String,
    pub arguments: Vec<Argument<R>>,
    pub origin: Origin,
}

/// `Target includes Mixin;`, until the model has merged it.
#[derive(Clone, Debug)]
pub struct Includes {
    pub target: Name,
    pub mixin: Name,
    /// `Target implements Mixin;`, as it was written until 2018: of interfaces, for mixins and for parents.
    pub implements: bool,
}
