//! `Cargo.toml`: the package, and a feature for each area.

use std::path::PathBuf;

use super::{Context, docs};
use crate::catalogue;
use crate::output::OutputFile;

/// The part that does not depend on the input.
const PACKAGE: &str = include_str!("cargo_manifest.toml");

pub(super) fn file(context: &Context<'_>) -> OutputFile {
    let mut contents = PACKAGE.replace("{listing}", &catalogue::FORMAT.to_string());
    for area in context.sorted_areas() {
        contents.push_str(&format!("# {}\n{} = []\n", docs::printable(&area.description), area.name));
    }
    OutputFile { path: PathBuf::from("Cargo.toml"), contents }
}
