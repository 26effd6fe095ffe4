//! `webidls/lock.toml`: the packages, with their versions and hashes.

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use std::path::Path;

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Lock {
    pub package: Vec<Pin>,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Pin {
    pub name: String,
    pub version: String,
    /// `sha512-` and the base64 of the tarball's hash, as npm writes it.
    pub integrity: String,
    pub licence: String,
    /// The files that are taken from the package, in words.
    pub taken: String,
}

const HEADER: &str = "# The npm packages that webidls/web, css and data are made from, by `web-bindgen update`.\n\n";

impl Lock {
    pub fn read(path: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
        toml::from_str(&text).with_context(|| format!("in {}", path.display()))
    }

    /// The text of the file.
    pub fn text(&self) -> Result<String> {
        Ok(format!("{HEADER}{}", toml::to_string(self)?))
    }
}
