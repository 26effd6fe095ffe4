//! `Cargo.toml`: the package, a feature for each area, and features that turn on several.

use std::path::PathBuf;

use super::bundles::{self, BundleFeature};
use super::{Context, docs};
use crate::catalogue;
use crate::facts::Area;
use crate::output::OutputFile;

/// The part that does not depend on the input.
const PACKAGE: &str = include_str!("cargo_manifest.toml");

/// The width of a line of a list.
const WIDTH: usize = 100;

pub(super) fn file(context: &Context<'_>) -> OutputFile {
    let mut contents = PACKAGE.replace("{listing}", &catalogue::FORMAT.to_string());
    for BundleFeature { name, description, areas } in bundles::all(context) {
        contents.push_str(&feature(name, description, &areas));
    }
    contents.push('\n');
    for Area { name, description } in context.sorted_areas() {
        contents.push_str(&feature(name, description, &[]));
    }
    OutputFile { path: PathBuf::from("Cargo.toml"), contents }
}

fn feature(name: &str, description: &str, implied: &[&str]) -> String {
    format!("# {}\n{name} = {}\n", docs::printable(description), list(implied))
}

/// `[]`, or the names in lines of their own.
fn list(names: &[&str]) -> String {
    let mut lines = vec![String::new()];
    for name in names {
        let item = format!(" \"{name}\",");
        if let Some(line) = lines.last_mut().filter(|line| line.len() + item.len() <= WIDTH) {
            line.push_str(&item);
        } else {
            lines.push(item);
        }
    }
    match names {
        [] => "[]".to_owned(),
        _ => format!("[\n   {}\n]", lines.join("\n   ")),
    }
}
