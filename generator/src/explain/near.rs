//! The names that are most like a misspelt one.

use std::collections::BTreeMap;

use super::query::{Query, names, plain};
use crate::catalogue::Catalogue;

const MOST: usize = 5;
/// A name that is less like the other is of no help.
const LEAST: f64 = 0.75;

/// With their classes, the nearest first.
pub fn nearest(catalogue: &Catalogue, query: &Query) -> Vec<String> {
    let wanted = plain(&query.name);
    let of_holder = |holder: &str| match &query.holder {
        Some(wanted) => strsim::jaro_winkler(&plain(wanted), &plain(holder)),
        None => 1.0,
    };
    let mut likeness: BTreeMap<String, f64> = BTreeMap::new();
    for binding in &catalogue.bindings {
        for name in names(binding) {
            let like = strsim::normalized_damerau_levenshtein(&wanted, &plain(name));
            let holder = if binding.kind.is_type() { "" } else { binding.js_class.as_str() };
            let both = if holder.is_empty() && query.holder.is_some() { 0.0 } else { like * of_holder(holder) };
            if both >= LEAST {
                let shown = if holder.is_empty() { name.to_owned() } else { format!("{holder}.{name}") };
                let known = likeness.entry(shown).or_insert(both);
                *known = known.max(both);
            }
        }
    }
    let mut all: Vec<(String, f64)> = likeness.into_iter().collect();
    // Of equal ones the shorter, and then the first by name.
    all.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.len().cmp(&b.0.len())).then_with(|| a.0.cmp(&b.0)));
    all.into_iter().take(MOST).map(|(name, _)| name).collect()
}
