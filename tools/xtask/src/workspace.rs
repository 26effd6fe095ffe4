//! The repository: its folders, its manifests and its lock file.

use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

pub struct Workspace {
    pub root: PathBuf,
    /// Cargo's target folder. Everything that is built or installed goes there.
    pub target: PathBuf,
}

impl Workspace {
    pub fn find() -> Result<Self> {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = here
            .ancestors()
            .nth(2)
            .filter(|root| root.join("Cargo.toml").is_file())
            .with_context(|| format!("{} is no longer in the repository it was built in", here.display()))?
            .to_path_buf();
        let target = match std::env::var_os("CARGO_TARGET_DIR") {
            Some(folder) => root.join(folder),
            None => root.join("target"),
        };
        Ok(Workspace { root, target })
    }

    /// The folder of the tools that are installed because the system lacks them.
    pub fn tools(&self) -> PathBuf {
        self.target.join("tools")
    }

    pub fn path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// A command that runs in the repository's root.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root);
        command
    }

    /// The version of a package in Cargo.lock.
    pub fn locked_version(&self, package: &str) -> Result<String> {
        self.version_locked_in("Cargo.lock", package)
    }

    /// The version of a package in another lock file.
    pub fn version_locked_in(&self, lock: &str, package: &str) -> Result<String> {
        let path = self.path(lock);
        let text = std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        locked_version(&text, package).with_context(|| format!("in {}", path.display()))
    }

    pub fn manifest(&self, relative: &str) -> Result<toml::Table> {
        let path = self.path(relative);
        let text = std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        text.parse().with_context(|| format!("{} is not TOML", path.display()))
    }
}

fn locked_version(lock: &str, package: &str) -> Result<String> {
    let lock: toml::Table = lock.parse().context("not TOML")?;
    let packages = lock.get("package").and_then(|packages| packages.as_array());
    let versions: Vec<_> = packages
        .into_iter()
        .flatten()
        .filter(|entry| entry.get("name").and_then(|name| name.as_str()) == Some(package))
        .filter_map(|entry| entry.get("version").and_then(|version| version.as_str()))
        .collect();
    match versions[..] {
        [version] => Ok(version.to_owned()),
        [] => bail!("no package `{package}` is locked"),
        _ => bail!("`{package}` is locked in {} versions: {}", versions.len(), versions.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = "version = 4\n[[package]]\nname = \"a\"\nversion = \"1.2.3\"\n\
        [[package]]\nname = \"b\"\nversion = \"1.0.0\"\n[[package]]\nname = \"b\"\nversion = \"2.0.0\"\n";

    #[test]
    fn the_locked_version_is_found() {
        assert_eq!(locked_version(LOCK, "a").unwrap(), "1.2.3");
    }

    #[test]
    fn an_absent_or_doubled_package_is_an_error() {
        assert!(locked_version(LOCK, "c").unwrap_err().to_string().contains("no package `c`"));
        assert!(locked_version(LOCK, "b").unwrap_err().to_string().contains("1.0.0, 2.0.0"));
    }
}
