//! The features that turn on several areas.

use super::Context;
use crate::facts::FULL;

/// A feature of `Cargo.toml` that turns on others.
pub(super) struct BundleFeature<'a> {
    pub name: &'a str,
    pub description: &'a str,
    /// The names of areas, sorted.
    pub areas: Vec<&'a str>,
}

/// `full`, and then the bundles that `areas.toml` describes.
pub(super) fn all<'a>(context: &'a Context<'a>) -> Vec<BundleFeature<'a>> {
    let sorted = context.sorted_areas();
    let names = || sorted.iter().map(|area| area.name.as_str());
    let full = BundleFeature { name: FULL, description: "All features below", areas: names().collect() };
    let written = context.areas.bundles.iter().map(|bundle| {
        let listed: Vec<&str> = bundle.areas.iter().map(|id| context.areas.get(*id).name.as_str()).collect();
        let areas = names().filter(|name| listed.contains(name)).collect();
        BundleFeature { name: &bundle.name, description: &bundle.description, areas }
    });
    [full].into_iter().chain(written).collect()
}
