use super::{Literal, Origin, Type};

/// `dictionary MouseEventInit : EventModifierInit { … };`
#[derive(Clone, Debug)]
pub struct Dictionary<R> {
    pub inherits: Option<R>,
    /// `[LegacyNamespace=Intl]`, which only JavaScript's own builtins have.
    pub legacy_namespace: Option<String>,
    /// Its own fields and those of its partials; not the parent's.
    pub fields: Vec<Field<R>>,
}

/// `required DOMString name;` or `boolean bubbles = false;`
#[derive(Clone, Debug)]
pub struct Field<R> {
    pub name: String,
    pub ty: Type<R>,
    pub required: bool,
    pub default: Option<Literal>,
    pub origin: Origin,
}
