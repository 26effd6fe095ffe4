//! The package that is generated, as its manifest says it.

pub mod name;

use std::path::{Path, PathBuf};

use crate::sources::Base;

/// The package that is generated.
#[derive(Clone, Debug)]
pub struct Package {
    pub name: String,
    /// The crates that it is built on, the lowest first.
    pub on: Vec<Dependency>,
    /// Whether JavaScript's builtins are added to its WebIDL.
    pub builtins: bool,
    /// Whether mistakes in its WebIDL are excused.
    pub lenient: bool,
}

/// A crate that the generated one is built on.
#[derive(Clone, Debug)]
pub struct Dependency {
    pub package: String,
    /// Its folder, relative to that of the generated crate.
    pub path: PathBuf,
}

impl Package {
    /// A package that is built on no other.
    pub fn alone(name: &str) -> Self {
        Package { name: name.to_owned(), on: Vec::new(), builtins: false, lenient: false }
    }
}

impl Dependency {
    /// That of the crate in a folder on a base.
    pub fn between(base: &Base, folder: &Path) -> Self {
        let absolute = |path: &Path| std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let (base_folder, folder) = (absolute(&base.folder), absolute(folder));
        let path = pathdiff::diff_paths(&base_folder, folder).unwrap_or(base_folder);
        Dependency { package: base.package.clone(), path }
    }
}
