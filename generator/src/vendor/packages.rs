//! Fetches the pinned packages through the npm client, checks their bytes, and unpacks them in memory.

use crate::vendor::lock::{Lock, Pin};
use anyhow::{Context, Result, bail};
use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha512};
use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;
use std::process::{Command, Stdio};

/// The files of each package, by the path inside the package.
pub struct Packages(BTreeMap<String, BTreeMap<String, Vec<u8>>>);

impl Packages {
    pub fn fetch(lock: &Lock, cache: &Path) -> Result<Self> {
        let fetch = |pin: &Pin| {
            let tarball = checked_tarball(pin, cache)?;
            let files = unpack(&tarball).with_context(|| format!("unpacking {}", pin.name))?;
            check_licence(pin, &files)?;
            Ok((pin.name.clone(), files))
        };
        lock.package.iter().map(fetch).collect::<Result<_>>().map(Packages)
    }

    pub fn text(&self, package: &str, file: &str) -> Result<String> {
        let files = self.0.get(package).with_context(|| format!("{package} is not in the lock file"))?;
        let bytes = files.get(file).with_context(|| format!("{package} has no {file}"))?;
        String::from_utf8(bytes.clone()).with_context(|| format!("{file} of {package} is not UTF-8"))
    }

    /// The `.json` files, each with its name, except `package.json`.
    pub fn json_files(&self, package: &str) -> Result<Vec<(String, serde_json::Value)>> {
        let files = self.0.get(package).with_context(|| format!("{package} is not in the lock file"))?;
        let wanted = files.iter().filter(|(name, _)| name.ends_with(".json") && *name != "package.json");
        let parse = |(name, bytes): (&String, &Vec<u8>)| {
            let value = serde_json::from_slice(bytes).with_context(|| format!("{name} of {package}"))?;
            Ok((name.clone(), value))
        };
        wanted.map(parse).collect()
    }

    /// webref's `.idl` files, each with its name and text, sorted by name.
    pub fn idl_files(&self) -> Result<Vec<(String, String)>> {
        const PACKAGE: &str = "@webref/idl";
        let files = self.0.get(PACKAGE).with_context(|| format!("{PACKAGE} is not in the lock file"))?;
        let names: Vec<_> = files.keys().filter(|name| name.ends_with(".idl")).collect();
        if names.is_empty() {
            bail!("{PACKAGE} has no .idl file");
        }
        names.into_iter().map(|name| Ok((name.clone(), self.text(PACKAGE, name)?))).collect()
    }
}

/// The hash of a tarball, as the lock file and npm write it.
pub fn integrity(tarball: &[u8]) -> String {
    format!("sha512-{}", STANDARD.encode(Sha512::digest(tarball)))
}

/// The pinned tarball, from the cache if it is there with the right hash, else from the registry.
fn checked_tarball(pin: &Pin, cache: &Path) -> Result<Vec<u8>> {
    if let Ok(tarball) = std::fs::read(cache.join(tarball_name(pin)))
        && integrity(&tarball) == pin.integrity
    {
        return Ok(tarball);
    }
    let tarball = download(pin, cache)?;
    let found = integrity(&tarball);
    if found != pin.integrity {
        let (name, version, pinned) = (&pin.name, &pin.version, &pin.integrity);
        bail!("{name}@{version} is not the tarball that was pinned\n  pinned {pinned}\n  found  {found}");
    }
    Ok(tarball)
}

/// The name that `npm pack` gives a tarball: a scoped package's has no `@`, and `-` for `/`.
fn tarball_name(pin: &Pin) -> String {
    format!("{}-{}.tgz", pin.name.trim_start_matches('@').replace('/', "-"), pin.version)
}

/// Downloads a tarball into the cache with `npm pack`, and reads it. Its hash is not checked.
pub fn download(pin: &Pin, cache: &Path) -> Result<Vec<u8>> {
    std::fs::create_dir_all(cache).with_context(|| format!("making {}", cache.display()))?;
    let wanted = format!("{}@{}", pin.name, pin.version);
    npm(Command::new("npm")
        .args(["pack", "--loglevel=error", "--pack-destination", "."])
        .arg(&wanted)
        .current_dir(cache))
    .with_context(|| format!("fetching {wanted}"))?;
    let path = cache.join(tarball_name(pin));
    std::fs::read(&path).with_context(|| format!("reading {}", path.display()))
}

/// The newest version of a package.
pub fn newest(name: &str) -> Result<String> {
    let version = npm(Command::new("npm").args(["view", name, "version"]))
        .with_context(|| format!("asking for the newest {name}"))?;
    Ok(version.trim().to_owned())
}

/// Runs the npm client, and returns what it prints.
fn npm(command: &mut Command) -> Result<String> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .context("npm cannot be run; it comes with Node, and has to be installed to fetch the packages")?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    bail!("npm failed: {}", cause(&String::from_utf8_lossy(&output.stderr)))
}

/// The sentence among what npm says of a failure, which also has codes, the places in its own program, and advice.
fn cause(said: &str) -> String {
    let lines: Vec<&str> = said.lines().map(|line| line.strip_prefix("npm error ").unwrap_or(line)).collect();
    let is_code = |line: &&str| ["code ", "errno ", "syscall "].iter().any(|word| line.starts_with(word));
    let sentence = lines.iter().copied().find(|line| !is_code(line) && line.contains(' '));
    let sentence = sentence.or_else(|| lines.first().copied()).map(str::trim).filter(|sentence| !sentence.is_empty());
    let sentence = sentence.unwrap_or("it does not say why");
    let is_offline = UNREACHABLE.iter().any(|code| said.contains(code));
    format!("{sentence}{}", if is_offline { "\nThe registry cannot be reached: is there a network?" } else { "" })
}

/// The codes of a network that does not work.
const UNREACHABLE: [&str; 6] = ["ECONNREFUSED", "ECONNRESET", "ENETUNREACH", "ENOTFOUND", "EAI_AGAIN", "ETIMEDOUT"];

/// Refuses a package under another licence than the lock file's, so that a person looks at it first.
fn check_licence(pin: &Pin, files: &BTreeMap<String, Vec<u8>>) -> Result<()> {
    let description = files.get("package.json").with_context(|| format!("{} has no package.json", pin.name))?;
    let description: serde_json::Value = serde_json::from_slice(description)?;
    let found = &description["license"];
    if *found != pin.licence.as_str() {
        bail!("{} is under {found}, where the lock file says {}", pin.name, pin.licence);
    }
    Ok(())
}

/// The files of a tarball, by their path without npm's `package/` before it.
fn unpack(tarball: &[u8]) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(tarball));
    for entry in archive.entries()? {
        let mut entry = entry?;
        let path = entry.path()?.to_string_lossy().into_owned();
        let Some((_, inner)) = path.split_once('/') else {
            continue;
        };
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes)?;
        files.insert(inner.to_owned(), bytes);
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pin(name: &str) -> Pin {
        let [version, integrity, licence, taken] = ["1.0.0", "", "", ""].map(str::to_owned);
        Pin { name: name.to_owned(), version, integrity, licence, taken }
    }

    #[test]
    fn tarballs_are_named_as_npm_names_them() {
        assert_eq!(tarball_name(&pin("@mdn/browser-compat-data")), "mdn-browser-compat-data-1.0.0.tgz");
        assert_eq!(tarball_name(&pin("web-features")), "web-features-1.0.0.tgz");
    }

    #[test]
    fn the_cause_is_what_npm_says_in_a_sentence() {
        let unknown = "npm error code ETARGET\nnpm error notarget No matching version found for a@9.\nnpm error notarget In \
                       most cases …\n";
        assert_eq!(cause(unknown), "notarget No matching version found for a@9.");
        let offline = "npm error code ENOTFOUND\nnpm error syscall getaddrinfo\nnpm error errno ENOTFOUND\nnpm error network \
                       request to https://registry.npmjs.org/a failed\n";
        assert_eq!(
            cause(offline),
            "network request to https://registry.npmjs.org/a failed\nThe registry cannot be reached: is there a network?"
        );
        assert_eq!(cause(""), "it does not say why");
    }

    #[test]
    fn integrity_is_written_as_npm_writes_it() {
        // The empty string's SHA-512, in npm's form.
        let empty = "sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==";
        assert_eq!(integrity(b""), empty);
    }
}
