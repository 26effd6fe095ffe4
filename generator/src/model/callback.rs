use super::{Argument, MapReferences, Type};

/// `callback MutationCallback = undefined (sequence<MutationRecord> mutations, MutationObserver observer);`
#[derive(Clone, Debug)]
pub struct Callback<R> {
    pub returns: Type<R>,
    pub arguments: Vec<Argument<R>>,
}

impl<R> Callback<R> {
    /// Calls `visit` with each type as it is written.
    pub fn types<'a>(&'a self, visit: &mut impl FnMut(&'a Type<R>)) {
        visit(&self.returns);
        self.arguments.iter().for_each(|argument| visit(&argument.ty));
    }

    /// The same callback over another kind of reference; `None` where `map` has none for one of its references.
    pub fn map_references<S>(self, map: &impl MapReferences<R, S>) -> Option<Callback<S>> {
        Some(Callback {
            returns: self.returns.map_references(map)?,
            arguments: Argument::map_all(self.arguments, map)?,
        })
    }
}
