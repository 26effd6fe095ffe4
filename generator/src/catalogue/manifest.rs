//! The manifest of a generated crate: its version, its features, and the form of its listing.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Deserialize;

use super::{FORMAT, WEB_BINDINGS};
use crate::problem::Problem;

#[derive(Debug, Deserialize)]
pub struct Manifest {
    pub package: Package,
    /// The features, each with those that it turns on.
    #[serde(default)]
    pub features: BTreeMap<String, Vec<String>>,
}

#[derive(Debug, Deserialize)]
pub struct Package {
    pub name: String,
    pub version: String,
    #[serde(default)]
    metadata: Metadata,
}

#[derive(Debug, Default, Deserialize)]
struct Metadata {
    #[serde(default, rename = "web-bindgen")]
    web_bindgen: Option<Form>,
}

#[derive(Debug, Deserialize)]
struct Form {
    listing: u32,
}

impl Manifest {
    pub(super) fn read(folder: &Path) -> Result<Self, Problem> {
        let path = folder.join("Cargo.toml");
        let wrong = |error: toml::de::Error| {
            Problem::new(format!("{}: {}", path.display(), error.message()))
                .help("--web-bindings PATH names the folder of web-bindings, the one with its Cargo.toml")
        };
        toml::from_str(&super::text(&path)?).map_err(wrong)
    }

    /// Whether this program can read the crate's listing.
    pub(super) fn check(&self, folder: &Path) -> Result<(), Problem> {
        let Package { name, version, metadata } = &self.package;
        if name != WEB_BINDINGS {
            return Err(Problem::new(format!("{} is the package `{name}`, not {WEB_BINDINGS}", folder.display()))
                .help("--web-bindings PATH names the folder of web-bindings, the one with its Cargo.toml"));
        }
        let listing = metadata.web_bindgen.as_ref().map_or(0, |form| form.listing);
        if listing == FORMAT {
            return Ok(());
        }
        let own = env!("CARGO_PKG_VERSION");
        let problem = Problem::new(format!(
            "web-bindgen {own} and {WEB_BINDINGS} {version} do not fit: it reads listings of form {FORMAT}, and that one \
             in {} has form {listing}",
            folder.display()
        ));
        Err(problem.help(match listing > FORMAT {
            true => format!("install the one that fits: `cargo install web-bindgen --version {version}`"),
            false => format!("update the crate: `cargo update {WEB_BINDINGS}`, or generate it with this web-bindgen"),
        }))
    }

    /// The features that are areas: those that turn on nothing else, but for `experimental`.
    pub fn areas(&self) -> BTreeSet<&str> {
        let is_area = |(name, implied): &(&String, &Vec<String>)| implied.is_empty() && *name != EXPERIMENTAL;
        self.features.iter().filter(is_area).map(|(name, _)| name.as_str()).collect()
    }
}

/// The feature beside an area's for what fewer than two engines have.
pub const EXPERIMENTAL: &str = "experimental";

#[cfg(test)]
mod tests {
    use super::*;

    fn check(manifest: &str) -> String {
        let manifest: Manifest = toml::from_str(manifest).expect("it is a manifest");
        manifest.check(Path::new("folder")).map_or_else(|problem| problem.render(false), |()| "fits".to_owned())
    }

    #[test]
    fn only_the_listing_of_this_form_is_read() {
        let crate_of = |listing: u32| {
            format!(
                "[package]\nname = \"web-bindings\"\nversion = \"0.9.0\"\n[package.metadata.web-bindgen]\nlisting = {listing}\n"
            )
        };
        assert_eq!(check(&crate_of(FORMAT)), "fits");
        assert!(check(&crate_of(FORMAT + 1)).contains("cargo install web-bindgen --version 0.9.0"));
        assert!(check(&crate_of(0)).contains("cargo update web-bindings"));
        assert!(check("[package]\nname = \"web-bindings\"\nversion = \"0.0.1\"\n").contains("has form 0"));
        assert!(check("[package]\nname = \"web-sys\"\nversion = \"0.3.0\"\n").contains("the package `web-sys`"));
    }

    #[test]
    fn areas_turn_nothing_on() {
        let manifest = "[package]\nname = \"web-bindings\"\nversion = \"1.0.0\"\n[features]\ndefault = [\"std\"]\n\
                        std = [\"wasm-bindgen/std\"]\nexperimental = []\ndom = []\nfull = [\"dom\"]\n";
        let manifest: Manifest = toml::from_str(manifest).expect("it is a manifest");
        assert_eq!(Vec::from_iter(manifest.areas()), ["dom"]);
    }
}
