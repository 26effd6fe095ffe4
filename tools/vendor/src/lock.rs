//! `webidls/lock.toml`: which packages, in which version, with which bytes.

use crate::packages;
use anyhow::{Context, Result, bail};
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
    /// `sha512-` and the base64 of the tarball's hash, as npm gives it.
    pub integrity: String,
    pub licence: String,
    pub taken: String,
}

const HEADER: &str = "# The npm packages that webidls/web and webidls/data are made from, by `cargo run --release -p vendor`.\n\
    # Pin another version with `cargo run --release -p vendor -- --update NAME@VERSION`.\n\n";

impl Lock {
    pub fn read(path: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
        toml::from_str(&text).with_context(|| format!("in {}", path.display()))
    }

    pub fn write(&self, path: &Path) -> Result<()> {
        let text = format!("{HEADER}{}", toml::to_string(self)?);
        crate::output::write_if_different(path, text.as_bytes())?;
        Ok(())
    }

    /// Pins `NAME@VERSION`, trusting what the registry serves now (npm itself checks it against the registry's hash).
    pub fn repin(&mut self, wanted: &str, cache: &Path) -> Result<()> {
        let (name, version) = split_name_version(wanted)?;
        let known = self.package.iter().map(|pin| pin.name.as_str()).collect::<Vec<_>>().join(", ");
        let Some(pin) = self.package.iter_mut().find(|pin| pin.name == name) else {
            bail!("{name} is not in the lock file, which has {known}");
        };
        pin.version = version.to_owned();
        pin.integrity = packages::integrity(&packages::download(pin, cache)?);
        Ok(())
    }
}

/// A scoped name has an `@` of its own, so the last one is what parts the name from the version.
fn split_name_version(wanted: &str) -> Result<(&str, &str)> {
    match wanted.rsplit_once('@') {
        Some((name, version)) if !name.is_empty() && version.starts_with(|c: char| c.is_ascii_digit()) => {
            Ok((name, version))
        }
        _ => bail!("{wanted}: expected NAME@VERSION with an exact version, such as @webref/idl@3.85.0"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scoped_name_keeps_its_at() {
        assert_eq!(split_name_version("@webref/idl@3.85.0").unwrap(), ("@webref/idl", "3.85.0"));
        assert_eq!(split_name_version("web-features@3.40.0").unwrap(), ("web-features", "3.40.0"));
    }

    #[test]
    fn a_range_or_a_missing_version_is_refused() {
        for wanted in ["@webref/idl", "web-features", "web-features@latest", "web-features@^3"] {
            assert!(split_name_version(wanted).is_err(), "{wanted}");
        }
    }
}
