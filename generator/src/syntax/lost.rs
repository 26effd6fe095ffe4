use std::collections::HashSet;

/// The definitions that are missing because of syntax errors. An error about a use of one of them would not help.
#[derive(Default, Debug)]
pub struct Lost {
    pub(super) names: HashSet<String>,
    /// Whether the names of some are unknown too, because a comment never ends or a file cannot be read.
    pub(super) unnamed: bool,
}

impl Lost {
    /// Whether a definition of this name may be missing.
    pub fn may_define(&self, name: &str) -> bool {
        self.unnamed || self.names.contains(name)
    }

    /// Adds the definitions that another file has lost.
    pub(super) fn extend(&mut self, other: Lost) {
        self.names.extend(other.names);
        self.unnamed |= other.unnamed;
    }
}
