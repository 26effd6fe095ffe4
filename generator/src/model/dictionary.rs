use super::literal::Literal;
use super::origin::Origin;
use super::ty::{MapReferences, Type};

/// `dictionary MouseEventInit : EventModifierInit { … };`
#[derive(Clone, Debug)]
pub struct Dictionary<R> {
    pub inherits: Option<R>,
    /// `[LegacyNamespace=Intl]`, which only the dialect for JavaScript's builtins allows here.
    pub legacy_namespace: Option<String>,
    /// Its own fields and those of its partials, but not the parent's.
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

impl<R> Dictionary<R> {
    /// The same dictionary with other references. `None` if `map` has none for one of them.
    pub fn map_references<S>(self, map: &impl MapReferences<R, S>) -> Option<Dictionary<S>> {
        let inherits = match &self.inherits {
            Some(parent) => Some(map.parent(parent)?),
            None => None,
        };
        let fields = self.fields.into_iter().map(|field| field.map_references(map)).collect::<Option<_>>()?;
        Some(Dictionary { inherits, legacy_namespace: self.legacy_namespace, fields })
    }
}

impl<R> Field<R> {
    fn map_references<S>(self, map: &impl MapReferences<R, S>) -> Option<Field<S>> {
        let Field { name, ty, required, default, origin } = self;
        Some(Field { name, ty: ty.map_references(map)?, required, default, origin })
    }
}
