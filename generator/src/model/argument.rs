use super::literal::Literal;
use super::origin::Origin;
use super::ty::{MapReferences, Type};

/// `optional unsigned long timeout = 0`
#[derive(Clone, Debug)]
pub struct Argument<R> {
    pub name: String,
    pub ty: Type<R>,
    pub optional: bool,
    pub variadic: bool,
    pub default: Option<Literal>,
    pub origin: Origin,
}

impl<R> Argument<R> {
    /// The same arguments with other references. `None` if `map` has none for one of them.
    pub(super) fn map_all<S>(arguments: Vec<Self>, map: &impl MapReferences<R, S>) -> Option<Vec<Argument<S>>> {
        let mapped = arguments.into_iter().map(|argument| {
            let Argument { name, ty, optional, variadic, default, origin } = argument;
            Some(Argument { name, ty: ty.map_references(map)?, optional, variadic, default, origin })
        });
        mapped.collect()
    }
}
