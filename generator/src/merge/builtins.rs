//! JavaScript's builtins, as far as the input does not define them.

use std::collections::HashSet;

use crate::syntax::Fragment;

/// The fragments of the builtins that the input leaves out.
pub(super) fn undefined(builtins: Vec<Fragment>, input: &[Fragment]) -> Vec<Fragment> {
    let defined: HashSet<&str> = input
        .iter()
        .filter_map(|fragment| match fragment {
            Fragment::Definition(definition) => Some(definition.name.as_str()),
            Fragment::Partial(_) | Fragment::Includes(_) | Fragment::Declared(_) => None,
        })
        .collect();
    let is_defined = |fragment: &Fragment| match fragment {
        Fragment::Definition(definition) | Fragment::Partial(definition) => defined.contains(definition.name.as_str()),
        Fragment::Includes(statement) => defined.contains(statement.mixin.text.as_str()),
        Fragment::Declared(name) => defined.contains(name.text.as_str()),
    };
    builtins.into_iter().filter(|fragment| !is_defined(fragment)).collect()
}
