//! Pins another version of a package in the lock file.

use crate::lock::Lock;
use crate::packages;
use anyhow::{Result, bail};
use std::path::Path;

/// Pins `NAME@VERSION`, with the hash of the tarball that the registry serves now. npm has checked it against the
/// registry's own hash.
pub fn pin(lock: &mut Lock, wanted: &str, cache: &Path) -> Result<()> {
    let (name, version) = split_name_version(wanted)?;
    let known = lock.package.iter().map(|pin| pin.name.as_str()).collect::<Vec<_>>().join(", ");
    let Some(pin) = lock.package.iter_mut().find(|pin| pin.name == name) else {
        bail!("{name} is not in the lock file, which has {known}");
    };
    pin.version = version.to_owned();
    pin.integrity = packages::integrity(&packages::download(pin, cache)?);
    Ok(())
}

/// The last `@` separates the version: a scoped name begins with another one.
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
