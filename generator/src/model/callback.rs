use super::argument::Argument;
use super::ty::{MapReferences, Type};

/// `callback MutationCallback = undefined (sequence<MutationRecord> mutations, MutationObserver observer);`
#[derive(Clone, Debug)]
pub struct Callback<R> {
    pub returns: Type<R>,
    pub arguments: Vec<Argument<R>>,
}

impl<R> Callback<R> {
    /// Calls `visit` with the types of the result and of the arguments.
    pub fn types<'a>(&'a self, visit: &mut impl FnMut(&'a Type<R>)) {
        visit(&self.returns);
        self.arguments.iter().for_each(|argument| visit(&argument.ty));
    }

    /// The same callback with other references. `None` if `map` has none for one of them.
    pub fn map_references<S>(self, map: &impl MapReferences<R, S>) -> Option<Callback<S>> {
        Some(Callback {
            returns: self.returns.map_references(map)?,
            arguments: Argument::map_all(self.arguments, map)?,
        })
    }
}
