use super::{Argument, Type};

/// `callback MutationCallback = undefined (sequence<MutationRecord> mutations, MutationObserver observer);`
#[derive(Clone, Debug)]
pub struct Callback<R> {
    pub returns: Type<R>,
    pub arguments: Vec<Argument<R>>,
    /// `[LegacyTreatNonObjectAsNull]`
    pub treat_non_object_as_null: bool,
}
