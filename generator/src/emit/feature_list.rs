//! The lists of features that the crate's front page shows.

use super::bundles::{self, BundleFeature};
use super::{Context, docs};
use crate::facts::Area;
use crate::output::OutputFile;

pub(super) fn file(context: &Context<'_>) -> OutputFile {
    let mut contents = String::from("| bundle | what it is for |\n| --- | --- |\n");
    for BundleFeature { name, description, .. } in bundles::all(context) {
        contents.push_str(&row(&format!("`{name}`"), description));
    }
    contents.push_str("\n| feature | what it has |\n| --- | --- |\n");
    for Area { name, description, .. } in context.sorted_areas() {
        let page = format!("[`{name}`](features::{})", crate::names::area_module(name));
        contents.push_str(&row(&page, description));
    }
    OutputFile::new("src/generated/features.md", contents)
}

fn row(name: &str, description: &str) -> String {
    format!("| {name} | {} |\n", docs::printable(description).replace('|', "\\|"))
}
