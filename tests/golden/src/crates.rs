//! A crate of each case: the files that the generator has written, the runtime included.
//!
//! All are members of one workspace with one target folder, so that `wasm-bindgen` is built once.

use std::io;
use std::path::Path;

use crate::cases::Generated;
use crate::compiler;
use crate::files::{self, Files};

/// The crate of all cases with no feature on.
pub const NO_FEATURES: &str = "no-features";

/// Writes the workspace of all cases into a folder.
pub fn write_workspace(folder: &Path, cases: &[Generated]) -> io::Result<()> {
    for generated in cases {
        files::write(&folder.join(&generated.case.topic), &crate_of(generated))?;
    }
    if let Some(any) = cases.first() {
        files::write(&folder.join(NO_FEATURES), &without_features(any, cases))?;
    }
    let names = cases.iter().map(|generated| generated.case.topic.as_str()).chain([NO_FEATURES]);
    let members: Vec<String> = names.map(|name| format!("    \"{name}\",\n")).collect();
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = [\n{}]\n", members.concat());
    let path = folder.join("Cargo.toml");
    if std::fs::read_to_string(&path).map_or(true, |before| before != manifest) {
        std::fs::write(path, manifest)?;
    }
    remove_stale(folder, cases)?;
    // Cargo adds the members to the lock file, which must not be written again for nothing.
    if folder.join("Cargo.lock").exists() { Ok(()) } else { compiler::copy_lock(folder) }
}

/// The areas, which are the features but for `experimental`, sorted.
pub fn areas(generated: &Generated) -> Vec<String> {
    let empty = generated.files["Cargo.toml"].lines().filter_map(|line| line.strip_suffix(" = []"));
    let mut areas: Vec<String> = empty.filter(|name| *name != "experimental").map(str::to_owned).collect();
    areas.sort();
    areas
}

/// The generator's output, as a package of the case's name.
fn crate_of(generated: &Generated) -> Files {
    let mut files = generated.files.clone();
    if let Some(manifest) = files.get_mut("Cargo.toml") {
        *manifest = manifest.replace("name = \"web-bindings\"", &format!("name = \"{}\"", generated.case.topic));
    }
    files
}

/// All cases as modules of one crate. Without features they have only `use`s and empty modules, so that they can share one
/// copy of the runtime, whose check takes most of the time.
fn without_features(any: &Generated, cases: &[Generated]) -> Files {
    let mut files = crate_of(any);
    // The crate's root includes two files. One case's are enough, since no feature is on.
    let is_of_root = |path: &str| ["src/generated/gates.rs", "src/generated/root_names.rs"].contains(&path);
    files.retain(|path, _| is_of_root(path) || !(path.starts_with("src/generated/") && path.ends_with(".rs")));
    let mut modules = String::new();
    for generated in cases {
        let (topic, module) = (&generated.case.topic, generated.case.topic.replace('-', "_"));
        modules.push_str(&format!("#[path = \"../../{topic}/src/generated/mod.rs\"]\npub mod {module}_;\n"));
    }
    if let Some(entry) = files.get_mut("src/lib.rs") {
        *entry = entry.replace("mod generated;\n", &modules).replace("pub use generated::*;\n", "");
    }
    if let Some(manifest) = files.get_mut("Cargo.toml") {
        *manifest = manifest.replace(&format!("name = \"{}\"", any.case.topic), &format!("name = \"{NO_FEATURES}\""));
        // The manifest does not declare the features of the other cases.
        *manifest = manifest.replace("unexpected_cfgs = {", "unexpected_cfgs = \"allow\"\n# {");
    }
    files
}

/// Removes the crates of deleted cases. Cargo refuses a package below the workspace that is no member of it.
fn remove_stale(folder: &Path, cases: &[Generated]) -> io::Result<()> {
    for inner in files::folders(folder)? {
        let name = files::name(&inner);
        let kept = ["target", NO_FEATURES].contains(&name.as_str());
        if !kept && cases.iter().all(|generated| generated.case.topic != name) {
            std::fs::remove_dir_all(inner)?;
        }
    }
    Ok(())
}
