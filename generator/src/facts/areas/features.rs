//! The features of the generated crate: its areas, the bundles of them, and a few that every crate has.

use crate::diagnostics::Diagnostic;

/// The most features that crates.io admits in a new crate.
const MOST_FEATURES: usize = 300;

/// The features that every generated crate has besides its areas and bundles.
const OTHERS: [&str; 5] = ["default", "experimental", FULL, "futures-core", "std"];

/// The feature that turns on all areas.
pub const FULL: &str = "full";

/// The most areas and bundles that a crate may have.
pub(super) const MOST_AREAS: usize = MOST_FEATURES - OTHERS.len();

/// The most areas of a crate and of those that it is built on, taken together.
pub const MOST_AREAS_OF_ALL: usize = 1024;

/// Whether no area and no bundle can have this name.
pub(super) fn is_reserved(name: &str) -> bool {
    OTHERS.contains(&name)
}

/// The number of features of a crate with so many areas and bundles.
pub(super) fn count(areas_and_bundles: usize) -> usize {
    areas_and_bundles + OTHERS.len()
}

/// # Errors
///
/// If a crate with so many areas and bundles has too many features. Neighbours among the areas can share one.
pub(super) fn check(areas_and_bundles: usize) -> Result<(), Diagnostic> {
    if areas_and_bundles <= MOST_AREAS {
        return Ok(());
    }
    let message =
        format!("{} features are too many: crates.io admits {MOST_FEATURES} in a new crate", count(areas_and_bundles));
    let others = OTHERS.join("`, `");
    Err(Diagnostic::new(message)
        .help(format!(
            "put files that belong together into one area in overlays/areas.toml; `{others}` count as well; \
             with --lenient, neighbours in the alphabet share an area"
        ))
        .mendable())
}

/// # Errors
///
/// If a crate and those that it is built on have too many areas, taken together.
pub(super) fn check_all(areas: usize) -> Result<(), Diagnostic> {
    if areas <= MOST_AREAS_OF_ALL {
        return Ok(());
    }
    Err(Diagnostic::new(format!(
        "the crate and those that it is built on have {areas} features, and the generator can take {MOST_AREAS_OF_ALL}"
    ))
    .help("put files that belong together into one area in overlays/areas.toml"))
}
