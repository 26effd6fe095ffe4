//! An update: other versions of the packages, and everything that follows.

use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::Serialize;

use super::areas::{self, Files};
use super::lock::Lock;
use super::packages::{self, Packages};
use super::renames::Renames;
use super::{CACHE, exchange, make, output, stale};
use crate::sources::Input;
use crate::{Mode, Options, Policy, generate};

/// The versions to take.
#[derive(Clone, Debug)]
pub enum Wanted {
    /// Those that are pinned.
    Pinned,
    /// The newest of all packages.
    Newest,
    /// The newest, but for `@webref/idl`.
    Idl(String),
    /// These alone: `NAME@VERSION`
    Packages(Vec<String>),
}

/// What an update has done.
#[derive(Default, Debug, Serialize)]
pub struct Updated {
    /// `@webref/idl 3.84.0 => 3.85.0`
    pub versions: Vec<String>,
    /// The edits to overlays and tables.
    pub edits: Vec<String>,
    /// The edits that somebody should look at: what they are about is not certain.
    pub proposals: Vec<String>,
    /// What newer packages have, and the IDL has not yet.
    pub waiting: Vec<String>,
    /// The report of the generator.
    pub report: String,
}

/// Updates `webidls/` and `generated-crate/` of a workspace.
///
/// # Errors
///
/// If a package cannot be had or is not what was pinned, an overlay's entry does not fit the new WebIDL, or a folder
/// cannot be written to. Then nothing has changed.
pub fn update(root: &Path, wanted: &Wanted) -> Result<Updated> {
    let (webidls, generated) = (root.join("webidls"), root.join("generated-crate"));
    let cache = root.join(CACHE);
    let mut lock = Lock::read(&webidls.join("lock.toml"))?;
    let versions = pin(&mut lock, wanted, &cache)?;
    let packages = Packages::fetch(&lock, &cache)?;
    let made = make(&packages)?;

    // A folder beside the old one, so that they can change places.
    let staging = tempfile::Builder::new().prefix(".update-").tempdir_in(root);
    let staging = staging.with_context(|| format!("making a folder in {}", root.display()))?;
    let staged = staging.path().join("webidls");
    copy(&webidls, &staged)?;
    output::write(staging.path(), &made.outputs)?;
    output::write_file(&staged.join("lock.toml"), &lock.text()?)?;
    let (mut edits, proposals) = rename_files(&webidls, &staged)?;
    edits.extend(rename_parts(&webidls, &staged)?);
    edits.extend(stale::remove(&staged, &generated)?);

    let exchanged =
        || exchange::exchange(&staged, &webidls).with_context(|| format!("replacing {}", webidls.display()));
    exchanged()?;
    let input = Input { webidls: vec![webidls.clone()], ..Input::default() };
    let options = Options { input, out: generated, name: None, mode: Mode::Write, policy: Policy::Strict };
    match generate(&options) {
        Ok(report) => {
            let report = format!("{}{report}", made.summary);
            Ok(Updated { versions, edits, proposals, waiting: made.waiting, report })
        }
        Err(failure) => {
            exchanged()?;
            bail!("the new WebIDL does not fit the overlays, so that nothing was changed\n{failure}")
        }
    }
}

/// Pins the wanted versions, each with the hash of the tarball that the registry serves now. npm has checked it against
/// the registry's own hash.
fn pin(lock: &mut Lock, wanted: &Wanted, cache: &Path) -> Result<Vec<String>> {
    let mut versions = Vec::new();
    for (name, version) in wanted_versions(lock, wanted)? {
        let Some(pin) = lock.package.iter_mut().find(|pin| pin.name == name) else { continue };
        if pin.version != version {
            versions.push(format!("{name} {} => {version}", pin.version));
            pin.version = version;
            pin.integrity = packages::integrity(&packages::download(pin, cache)?);
        }
    }
    Ok(versions)
}

fn wanted_versions(lock: &Lock, wanted: &Wanted) -> Result<Vec<(String, String)>> {
    let newest = |but: Option<&str>| -> Result<Vec<(String, String)>> {
        let others = lock.package.iter().filter(|pin| Some(pin.name.as_str()) != but);
        others.map(|pin| Ok((pin.name.clone(), packages::newest(&pin.name)?))).collect()
    };
    Ok(match wanted {
        Wanted::Pinned => Vec::new(),
        Wanted::Newest => newest(None)?,
        Wanted::Idl(version) => {
            let (name, version) = split(lock, &format!("{IDL}@{version}"))?;
            let mut versions = vec![(name, version)];
            versions.extend(newest(Some(IDL))?);
            versions
        }
        Wanted::Packages(wanted) => wanted.iter().map(|wanted| split(lock, wanted)).collect::<Result<_>>()?,
    })
}

const IDL: &str = "@webref/idl";

/// The last `@` separates the version: a scoped name begins with another one.
fn split(lock: &Lock, wanted: &str) -> Result<(String, String)> {
    let Some((name, version)) = wanted
        .rsplit_once('@')
        .filter(|(name, version)| !name.is_empty() && version.starts_with(|c: char| c.is_ascii_digit()))
    else {
        bail!("{wanted}: expected NAME@VERSION with an exact version, such as @webref/idl@3.85.0");
    };
    if !lock.package.iter().any(|pin| pin.name == name) {
        let known = lock.package.iter().map(|pin| pin.name.as_str()).collect::<Vec<_>>().join(", ");
        bail!("{name} is not in the lock file, which has {known}");
    }
    Ok((name.to_owned(), version.to_owned()))
}

/// Gives the renamed files their new names in the staged `areas.toml`. The edits, and those that are not certain.
fn rename_files(before: &Path, staged: &Path) -> Result<(Vec<String>, Vec<String>)> {
    let renamed = areas::renamed(&files(&before.join("web"))?, &files(&staged.join("web"))?);
    let path = staged.join("overlays/areas.toml");
    if !path.is_file() {
        return Ok((Vec::new(), Vec::new()));
    }
    let before = std::fs::read_to_string(&path)?;
    let (text, edits) = areas::rename(&before, &renamed.certain);
    let (_, proposals) = areas::rename(&before, &renamed.possible);
    output::write_file(&path, &text)?;
    Ok((edits, proposals))
}

/// Gives the renamed mixins and arguments their new names, wherever somebody has written about them.
fn rename_parts(before: &Path, staged: &Path) -> Result<Vec<String>> {
    let renames = Renames::between(&before.join("web"), &staged.join("web"));
    let mut edits = Vec::new();
    for folder in ["overlays", "descriptions", "engines"] {
        let Ok(entries) = std::fs::read_dir(staged.join(folder)) else { continue };
        for entry in entries {
            let path = entry?.path();
            let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let Ok(text) = std::fs::read_to_string(&path) else { continue };
            let (after, done) = renames.carry_out(&text, &file);
            if after != text {
                output::write_file(&path, &after)?;
                edits.extend(done);
            }
        }
    }
    edits.sort();
    Ok(edits)
}

fn files(folder: &Path) -> Result<Files> {
    let mut files = Files::new();
    for entry in std::fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "idl") {
            let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            files.insert(stem, std::fs::read_to_string(&path)?);
        }
    }
    Ok(files)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from).with_context(|| format!("reading {}", from.display()))? {
        let entry = entry?;
        let (source, target) = (entry.path(), to.join(entry.file_name()));
        match entry.file_type()?.is_dir() {
            true => copy(&source, &target)?,
            false => drop(std::fs::copy(&source, &target).with_context(|| format!("copying {}", source.display()))?),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vendor::lock::Pin;

    fn lock() -> Lock {
        let pin = |name: &str| {
            let [version, integrity, licence, taken] = ["1.0.0", "", "", ""].map(str::to_owned);
            Pin { name: name.to_owned(), version, integrity, licence, taken }
        };
        Lock { package: vec![pin("@webref/idl"), pin("web-features")] }
    }

    #[test]
    fn a_scoped_name_keeps_its_at() {
        for (wanted, name, version) in
            [("@webref/idl@3.85.0", "@webref/idl", "3.85.0"), ("web-features@3.40.0", "web-features", "3.40.0")]
        {
            assert_eq!(split(&lock(), wanted).unwrap(), (name.to_owned(), version.to_owned()));
        }
    }

    #[test]
    fn a_range_a_missing_version_and_an_unknown_package_are_refused() {
        for wanted in ["@webref/idl", "web-features", "web-features@latest", "web-features@^3", "left-pad@1.0.0"] {
            assert!(split(&lock(), wanted).is_err(), "{wanted}");
        }
    }
}
