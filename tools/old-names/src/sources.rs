//! The published sources, in cargo's registry.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use cargo_metadata::{Metadata, MetadataCommand};

/// The workspace whose lock file has web-sys and js-sys.
const MANIFEST: &str = "tests/benches/Cargo.toml";

pub struct Sources(Metadata);

/// The sources of one crate.
pub struct Source {
    pub version: String,
    /// All files of Rust, sorted.
    pub files: Vec<PathBuf>,
}

impl Sources {
    pub fn find(root: &Path) -> Result<Self> {
        let metadata = MetadataCommand::new().manifest_path(root.join(MANIFEST)).exec();
        Ok(Sources(metadata.with_context(|| format!("of {MANIFEST}"))?))
    }

    pub fn of(&self, name: &str) -> Result<Source> {
        let package = self.0.packages.iter().find(|package| package.name.as_str() == name);
        let package = package.with_context(|| format!("{MANIFEST} does not depend on {name}"))?;
        let folder = package.manifest_path.with_file_name("src");
        let mut files = Vec::new();
        collect(folder.as_std_path(), &mut files)?;
        files.sort();
        Ok(Source { version: package.version.to_string(), files })
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    let entries = std::fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    Ok(())
}
