use super::Areas;
use super::area::AreaId;
use super::written::WrittenBundle;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::facts::overlays::Placed;

/// A feature that turns on several areas, for a kind of program.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Bundle {
    /// A name that cargo allows, in kebab-case.
    pub name: String,
    /// One line.
    pub description: String,
    /// Sorted, and so in the order of their names.
    pub areas: Vec<AreaId>,
}

impl Bundle {
    /// Gives each area the id that `renumbered` has in its place.
    pub(super) fn renumber(&mut self, renumbered: &[AreaId]) {
        for area in &mut self.areas {
            *area = renumbered[area.0 as usize];
        }
        self.areas.sort();
        self.areas.dedup();
    }
}

/// The bundles of the areas that have something in them, in the order of their names.
pub(super) fn all(
    written: &[WrittenBundle],
    areas: &Areas,
    used: &[AreaId],
    diagnostics: &mut Diagnostics,
) -> Vec<Bundle> {
    let mut bundles = Vec::new();
    for WrittenBundle { name, description, areas: listed } in written {
        if areas.own(&name.value).is_some() {
            diagnostics.push(
                Diagnostic::new(format!("`{}` is an area and a bundle", name.value))
                    .at(name.span, "")
                    .help("give the bundle another name"),
            );
        }
        let areas = found(listed, areas, used, diagnostics);
        bundles.push(Bundle { name: name.value.clone(), description: description.clone(), areas });
    }
    bundles.sort_by(|a, b| a.name.cmp(&b.name));
    bundles
}

/// The areas that a bundle lists, sorted.
fn found(listed: &[Placed<String>], areas: &Areas, used: &[AreaId], diagnostics: &mut Diagnostics) -> Vec<AreaId> {
    let mut found = Vec::new();
    for area in listed {
        match areas.own(&area.value) {
            Some(id) if found.contains(&id) => diagnostics.push(
                Diagnostic::new(format!("`{}` is in the bundle already", area.value))
                    .at(area.span, "listed again here")
                    .help("remove one of the two"),
            ),
            Some(id) if used.contains(&id) => found.push(id),
            _ => diagnostics.push(area.stale(format!("no area `{}` has anything in it", area.value))),
        }
    }
    found.sort();
    found
}
