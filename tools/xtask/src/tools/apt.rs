//! Debian's packages, installed into the system or unpacked into a folder.

use crate::log::Log;
use crate::workspace::Workspace;
use anyhow::{Context, Result, bail};
use std::collections::{BTreeMap, VecDeque};
use std::fs;
use std::path::Path;

pub fn is_there() -> bool {
    which::which("apt-get").is_ok() && which::which("dpkg").is_ok()
}

/// Installs packages into the system, as root, or with sudo if it asks for no password.
pub fn install(workspace: &Workspace, packages: &[&str], log: &Log) -> Result<()> {
    let prefix: &[&str] = if is_root(workspace)? {
        &[]
    } else if log.status(workspace.command("sudo").args(["--non-interactive", "true"])).unwrap_or(false) {
        &["sudo", "--non-interactive"]
    } else {
        bail!("installing packages takes root, and sudo asks for a password");
    };
    let words = |words: &[&str]| {
        let words: Vec<_> = prefix.iter().chain(words).copied().collect();
        let mut command = workspace.command(words[0]);
        command.args(&words[1..]).env("DEBIAN_FRONTEND", "noninteractive");
        command
    };
    let mut apt_get = vec!["apt-get", "install", "--yes", "--no-install-recommends"];
    apt_get.extend(packages);
    // An old list names an old browser, which lacks members that the audit asks for. Without the network, an old list is
    // used.
    log.status(&mut words(&["apt-get", "update"]))?;
    log.run(&mut words(&apt_get))
}

fn is_root(workspace: &Workspace) -> Result<bool> {
    let output = workspace.command("id").arg("-u").output().context("cannot run `id`")?;
    Ok(output.stdout.trim_ascii() == b"0")
}

/// Downloads packages and the dependencies that the system lacks, and unpacks them into `folder`. Nothing is installed, so
/// this does not need root. A dependency for which `always` holds is downloaded even if the system has it.
pub fn unpack(
    workspace: &Workspace,
    packages: &[&str],
    always: impl Fn(&str) -> bool,
    folder: &Path,
    log: &Log,
) -> Result<()> {
    let downloads = folder.with_extension("debs");
    fs::create_dir_all(&downloads).with_context(|| format!("cannot create {}", downloads.display()))?;
    fs::create_dir_all(folder).with_context(|| format!("cannot create {}", folder.display()))?;
    if dependencies(workspace, packages)?.is_empty() {
        // There is no list of packages yet. Fetching it may need root. If it fails, the download reports the missing list.
        log.status(workspace.command("apt-get").arg("update"))?;
    }
    let wanted = closure(
        packages,
        |package| is_installed(workspace, package) && !always(package),
        |package| dependencies(workspace, &[package]),
    )?;
    log.write(&format!("packages: {}\n", wanted.join(" ")))?;
    let download = || {
        let mut command = workspace.command("apt-get");
        command.arg("download").args(&wanted).current_dir(&downloads);
        command
    };
    // An old list of packages names files that are no longer served.
    if !log.status(&mut download())? {
        log.status(workspace.command("apt-get").arg("update"))?;
        log.run(&mut download())?;
    }
    let files = fs::read_dir(&downloads).with_context(|| format!("cannot read {}", downloads.display()))?;
    for file in files {
        let file = file.with_context(|| format!("cannot read {}", downloads.display()))?.path();
        log.run(workspace.command("dpkg").arg("-x").arg(file).arg(folder))?;
    }
    let _ = fs::remove_dir_all(downloads);
    Ok(())
}

/// The packages and all their dependencies, except those that are there already.
fn closure(
    packages: &[&str],
    is_there: impl Fn(&str) -> bool,
    dependencies: impl Fn(&str) -> Result<Vec<String>>,
) -> Result<Vec<String>> {
    let mut wanted: BTreeMap<String, ()> = BTreeMap::new();
    let mut open: VecDeque<String> = packages.iter().map(|package| package.to_string()).collect();
    while let Some(package) = open.pop_front() {
        if wanted.insert(package.clone(), ()).is_none() {
            open.extend(dependencies(&package)?.into_iter().filter(|dependency| !is_there(dependency)));
        }
    }
    Ok(wanted.into_keys().collect())
}

fn is_installed(workspace: &Workspace, package: &str) -> bool {
    let output = workspace.command("dpkg-query").args(["--show", "--showformat=${db:Status-Status}", package]).output();
    output.is_ok_and(|output| output.stdout.trim_ascii() == b"installed")
}

fn dependencies(workspace: &Workspace, packages: &[&str]) -> Result<Vec<String>> {
    let mut command = workspace.command("apt-cache");
    command.args(["depends", "--important", "--no-replaces", "--no-conflicts", "--no-breaks"]).args(packages);
    let output = command.output().context("cannot run apt-cache")?;
    Ok(depended_on(&String::from_utf8_lossy(&output.stdout)))
}

/// The packages in the output of `apt-cache depends`. The last of several alternatives (`|Depends`) is taken. A virtual
/// package (`<libc-dev>`) is left out: any system that builds Rust has one that provides it.
fn depended_on(answer: &str) -> Vec<String> {
    answer
        .lines()
        .filter_map(|line| {
            line.trim_start().strip_prefix("Depends: ").or(line.trim_start().strip_prefix("PreDepends: "))
        })
        .filter(|package| !package.starts_with('<'))
        .map(|package| package.split(':').next().unwrap_or(package).to_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dependencies_are_read() {
        let answer = "rustc-web\n  Depends: libc6\n |Depends: a\n  Depends: libstd-rust-web-dev\n  Depends: <libc-dev>\n    libc6-dev\n  PreDepends: x:amd64\n";
        assert_eq!(depended_on(answer), ["libc6", "libstd-rust-web-dev", "x"]);
    }

    #[test]
    fn the_closure_stops_at_what_is_installed() {
        let depends = |package: &str| {
            Ok(match package {
                "rustc" => vec!["std".to_owned(), "libc".to_owned()],
                "std" => vec!["llvm".to_owned(), "rustc".to_owned()],
                "libc" => vec!["never".to_owned()],
                _ => Vec::new(),
            })
        };
        let wanted = closure(&["rustc"], |package| package == "libc", depends).unwrap();
        assert_eq!(wanted, ["llvm", "rustc", "std"]);
    }
}
