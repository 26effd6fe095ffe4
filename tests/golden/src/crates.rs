//! A crate of each case: what the generator has written, the runtime included.
//!
//! All are members of one workspace with one target folder, so that `wasm-bindgen` is built once.

use std::io;
use std::path::Path;

use crate::cases::Generated;
use crate::files::{self, Files};

/// The crate of all cases with no feature on.
pub const NO_FEATURES: &str = "no-features";

/// Makes the workspace of the cases in a folder.
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
    // The versions that the repository has been tested with.
    let lock = folder.join("Cargo.lock");
    if !lock.exists() {
        std::fs::copy(crate::workspace().join("Cargo.lock"), lock)?;
    }
    Ok(())
}

/// The features that are areas, sorted.
pub fn areas(generated: &Generated) -> Vec<String> {
    let manifest = generated.files.get("Cargo.toml").map_or("", String::as_str);
    let empty = manifest.lines().filter_map(|line| line.strip_suffix(" = []"));
    let mut areas: Vec<String> = empty.filter(|name| *name != "experimental").map(str::to_owned).collect();
    areas.sort();
    areas
}

/// The generator's own output, under a name that no other member has.
fn crate_of(generated: &Generated) -> Files {
    let mut files = generated.files.clone();
    if let Some(manifest) = files.get_mut("Cargo.toml") {
        *manifest = manifest.replace("name = \"web-bindings\"", &format!("name = \"{}\"", generated.case.topic));
    }
    files
}

/// All cases as modules of one crate. With no feature on, none of them has anything but `use`s and empty modules, so one
/// copy of the runtime is enough for all, which is what takes the compiler's time.
fn without_features(any: &Generated, cases: &[Generated]) -> Files {
    let mut files = crate_of(any);
    // What the root includes is the one's; none of it is on.
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
        // The other cases' features are not this crate's.
        *manifest = manifest.replace("unexpected_cfgs = {", "unexpected_cfgs = \"allow\"\n# {");
    }
    files
}

/// A case that is no more would be a member no more, and cargo would complain of its crate.
fn remove_stale(folder: &Path, cases: &[Generated]) -> io::Result<()> {
    for inner in crate::folders(folder)? {
        let name = crate::name(&inner);
        let kept = ["target", NO_FEATURES].contains(&name.as_str());
        if !kept && cases.iter().all(|generated| generated.case.topic != name) {
            std::fs::remove_dir_all(inner)?;
        }
    }
    Ok(())
}
