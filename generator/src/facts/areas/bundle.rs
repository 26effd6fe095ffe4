use super::area::AreaId;

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
