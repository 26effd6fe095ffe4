//! The list of features that the crate's front page shows.

use std::path::PathBuf;

use super::{Context, docs};
use crate::output::OutputFile;

pub(super) fn file(context: &Context<'_>) -> OutputFile {
    let mut contents = String::from("| feature | what it has |\n| --- | --- |\n");
    for area in context.sorted_areas() {
        contents.push_str(&format!(
            "| `{}` | {} |\n",
            area.name,
            docs::printable(&area.description).replace('|', "\\|")
        ));
    }
    OutputFile { path: PathBuf::from("src/generated/features.md"), contents }
}
