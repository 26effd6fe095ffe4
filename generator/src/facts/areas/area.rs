use crate::sources::CrateId;

/// The index of an area in the list of all. The areas that have something in them come first, in the order of crates and
/// names.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct AreaId(pub u32);

/// One feature of the generated crate.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Area {
    /// A name that cargo allows, in kebab-case.
    pub name: String,
    /// One line.
    pub description: String,
    /// The crate that has the feature.
    pub of: CrateId,
}
