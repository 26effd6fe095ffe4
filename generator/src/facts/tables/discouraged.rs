//! `discouraged.tsv`: why features are discouraged, and which take their place.

use std::collections::HashMap;

use super::rows;
use crate::diagnostics::Diagnostics;
use crate::sources::Sources;

/// The reasons by feature, as web-features names them.
#[derive(Debug, Default)]
pub(super) struct Discouraged(HashMap<String, String>);

pub(in crate::facts) const FILE: &str = "discouraged.tsv";

const COLUMNS: [&str; 3] = ["feature", "reason", "alternatives"];

impl Discouraged {
    pub(super) fn read(sources: &Sources, diagnostics: &mut Diagnostics) -> Self {
        let mut reasons = HashMap::new();
        rows::read(sources, FILE, COLUMNS, diagnostics, |row, _| {
            let [feature, reason, alternatives] = row.cells;
            let instead = rows::said(alternatives).map(|names| format!(" Instead: {names}."));
            reasons.insert(feature.to_owned(), format!("{reason}{}", instead.unwrap_or_default()));
        });
        Discouraged(reasons)
    }

    /// A sentence or two.
    pub(super) fn reason(&self, feature: &str) -> Option<&str> {
        self.0.get(feature).map(String::as_str)
    }
}
