//! The crates that the generated one is built on, as their manifests tell.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::diagnostics::Diagnostic;

/// The folder of a crate's input, beside its manifest.
pub const DEFINITIONS: &str = "webidls";

/// A crate that the generated one is built on.
#[derive(Clone, Debug)]
pub struct Base {
    /// The name of its package.
    pub package: String,
    /// The folder of its manifest.
    pub folder: PathBuf,
    /// Whether JavaScript's builtins are among its types without being in its WebIDL.
    pub builtins: bool,
    /// Whether mistakes in its WebIDL were excused.
    pub lenient: bool,
}

#[derive(Deserialize)]
struct Manifest {
    package: Package,
    #[serde(default)]
    dependencies: BTreeMap<String, Dependency>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    #[serde(default)]
    metadata: Metadata,
}

#[derive(Default, Deserialize)]
struct Metadata {
    #[serde(rename = "web-bindgen")]
    web_bindgen: Option<Made>,
}

/// What the generator says of a crate in its manifest.
#[derive(Deserialize)]
#[serde(default)]
#[derive(Default)]
struct Made {
    /// The version of the generator.
    generator: Option<String>,
    builtins: bool,
    lenient: bool,
    /// The packages that it is built on, the lowest first.
    on: Vec<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Dependency {
    Version(#[allow(dead_code, reason = "it tells a version from a table")] String),
    Table { path: Option<PathBuf> },
}

impl Base {
    /// The crate in a folder, after those that it is built on itself.
    ///
    /// # Errors
    ///
    /// If there is no crate that this version of the generator has made, or one that it is built on is not found.
    pub(super) fn find(folder: &Path) -> Result<Vec<Base>, Diagnostic> {
        let (base, manifest, on) = read(folder)?;
        let mut bases = Vec::new();
        for package in on {
            let path = match manifest.dependencies.get(&package) {
                Some(Dependency::Table { path: Some(path) }) => folder.join(path),
                _ => return Err(no_path(folder, &package)),
            };
            bases.push(read(&path)?.0);
        }
        bases.push(base);
        Ok(bases)
    }

    /// The folder of its WebIDL.
    pub fn definitions(&self) -> PathBuf {
        self.folder.join(DEFINITIONS)
    }
}

/// One crate, its manifest, and the packages that it is built on.
fn read(folder: &Path) -> Result<(Base, Manifest, Vec<String>), Diagnostic> {
    let path = folder.join("Cargo.toml");
    let text = std::fs::read_to_string(&path)
        .map_err(|error| no_crate(format!("there is no crate in {}: {}: {error}", folder.display(), path.display())))?;
    let mut manifest: Manifest =
        toml::from_str(&text).map_err(|error| no_crate(format!("{}: {}", path.display(), error.message())))?;
    let package = manifest.package.name.clone();
    let Some(made) = manifest.package.metadata.web_bindgen.take() else {
        let message = format!("{} is the package `{package}`, which web-bindgen did not make", folder.display());
        return Err(no_crate(message));
    };
    check_version(folder, &package, made.generator.as_deref())?;
    let base = Base { package, folder: folder.to_owned(), builtins: made.builtins, lenient: made.lenient };
    if !base.definitions().is_dir() {
        let message = format!("{} lacks its WebIDL: there is no folder {}", base.package, base.definitions().display());
        return Err(Diagnostic::new(message).help("generate it again, or get all of its files"));
    }
    Ok((base, manifest, made.on))
}

/// The generated code uses what is hidden of the other crate, which may change with each version.
fn check_version(folder: &Path, package: &str, version: Option<&str>) -> Result<(), Diagnostic> {
    let own = env!("CARGO_PKG_VERSION");
    if version == Some(own) {
        return Ok(());
    }
    let by = version.map_or_else(|| "an older version of it".to_owned(), |version| format!("version {version}"));
    let message = format!("{package} in {} was made by {by}, and this is web-bindgen {own}", folder.display());
    let install =
        version.map(|version| format!(", or install its own: `cargo install web-bindgen --version {version}`"));
    Err(Diagnostic::new(message)
        .help(format!("generate {package} again with this web-bindgen{}", install.unwrap_or_default())))
}

fn no_crate(message: String) -> Diagnostic {
    Diagnostic::new(message)
        .help("--on names the folder of web-bindings, or of another crate that web-bindgen has made: the one with its Cargo.toml")
}

fn no_path(folder: &Path, package: &str) -> Diagnostic {
    Diagnostic::new(format!("{} is built on {package}, whose folder its Cargo.toml does not name", folder.display()))
        .help(format!("write `{package} = {{ path = \"…\", … }}` there, under [dependencies]"))
}
