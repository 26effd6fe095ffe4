//! The features of the generated crate: its areas, and a few that are no areas.

use crate::diagnostics::Diagnostic;

/// The most features that crates.io admits in a new crate.
const MOST_FEATURES: usize = 300;

/// The features that every generated crate has besides its areas.
const OTHERS: [&str; 4] = ["default", "experimental", "futures-core", "std"];

/// The most areas that a crate may have.
pub(super) const MOST_AREAS: usize = MOST_FEATURES - OTHERS.len();

/// Whether no area can have this name.
pub(super) fn is_reserved(name: &str) -> bool {
    OTHERS.contains(&name)
}

/// The number of features of a crate with so many areas.
pub(super) fn count(areas: usize) -> usize {
    areas + OTHERS.len()
}

/// # Errors
///
/// If a crate with so many areas has too many features. Neighbours among them can share one.
pub(super) fn check(areas: usize) -> Result<(), Diagnostic> {
    if areas <= MOST_AREAS {
        return Ok(());
    }
    let message = format!("{} features are too many: crates.io admits {MOST_FEATURES} in a new crate", count(areas));
    let others = OTHERS.join("`, `");
    Err(Diagnostic::new(message)
        .help(format!(
            "put files that belong together into one area in overlays/areas.toml; `{others}` count as well; \
             with --lenient, neighbours in the alphabet share an area"
        ))
        .mendable())
}
