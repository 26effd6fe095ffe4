//! Walks forward over the versions of `@webref/idl`, as a crate does that is published again and again, and keeps what was
//! published. The packages come from npm, so that the test is run by name:
//!
//!     cargo test --release -p golden --test walk -- --ignored

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use web_bindgen::{Input, Mode, Options, Policy, generate};

const VERSIONS: [&str; 6] = ["3.70.0", "3.73.0", "3.76.0", "3.79.0", "3.82.0", "3.85.0"];

/// What cannot be kept: these interfaces no longer inherit from `EventTarget` in their specifications.
const WITH_NEED: [&str; 2] = ["CssPseudoElement", "SFrameEncrypterStream"];

/// The rows of a record that are stable, by what tells them apart: the feature and the signature of each.
fn stable(record: &Path) -> BTreeMap<String, (String, String)> {
    let text = fs::read_to_string(record).expect("the record");
    let rows = text.lines().skip(1).map(|line| line.split('\t').collect::<Vec<_>>());
    let rows = rows.filter(|row| row[5].starts_with("stable") && row[1] != "runtime");
    rows.map(|row| (row[..4].join(" "), (row[4].to_owned(), nameless(row[8])))).collect()
}

/// A signature without the names of its parameters, where buffers may be shared ones.
fn nameless(signature: &str) -> String {
    let words = signature.split(' ').filter(|word| !word.ends_with(':') || word.ends_with("::"));
    words.collect::<Vec<_>>().join(" ").replace("AnySharedBuffer", "AnyBuffer")
}

/// Today's `webidls/` with the WebIDL of another version.
fn input(scratch: &Path, version: &str) -> PathBuf {
    let cache = golden::workspace().join("target/vendor");
    fs::create_dir_all(&cache).expect("a folder");
    let tarball = cache.join(format!("webref-idl-{version}.tgz"));
    if !tarball.is_file() {
        let package = format!("@webref/idl@{version}");
        let npm = Command::new("npm").args(["pack", "--loglevel=error", &package]).current_dir(&cache).status();
        assert!(npm.expect("npm can be run").success(), "npm pack {package}");
    }
    let folder = scratch.join(version);
    let web = folder.join("web");
    for part in ["css", "data", "ecmascript", "engines", "overlays"] {
        copy(&golden::workspace().join("webidls").join(part), &folder.join(part));
    }
    fs::create_dir_all(&web).expect("a folder");
    let tar = Command::new("tar").arg("xzf").arg(&tarball).args(["--strip-components=1", "-C"]).arg(&web).status();
    assert!(tar.expect("tar can be run").success(), "{}", tarball.display());
    folder
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let path = entry.expect("a file").path();
        fs::copy(&path, to.join(path.file_name().expect("a name"))).expect("copied");
    }
}

#[test]
#[ignore = "fetches packages from npm"]
fn stable_items_stay() {
    let scratch = tempfile::tempdir().expect("a folder");
    let out = scratch.path().join("bindings");
    let mut before: BTreeMap<String, (String, String)> = BTreeMap::new();
    for version in VERSIONS {
        let input = Input { webidls: vec![input(scratch.path(), version)], ..Input::default() };
        // Today's overlays and tables know of what older versions do not have.
        let options = Options { input, out: out.clone(), name: None, mode: Mode::Write, policy: Policy::Lenient };
        generate(&options).unwrap_or_else(|failure| panic!("{version}: {failure}"));
        let after = stable(&out.join("published.tsv"));
        let is_lost = |(key, value): &(&String, &(String, String))| after.get(key.as_str()) != Some(*value);
        let is_without_need = |(key, value): &(&String, &(String, String))| {
            let is_union = key.split(' ').nth(1) == Some("union");
            let is_excused = WITH_NEED.iter().any(|path| key.starts_with(&format!("{path} type ")));
            // The home of a union follows whatever mentions it.
            !(is_excused || is_union && after.get(key.as_str()).is_some_and(|(_, now)| *now == value.1))
        };
        let lost: Vec<&String> = before.iter().filter(is_lost).filter(is_without_need).map(|(key, _)| key).collect();
        assert_eq!(lost, Vec::<&String>::new(), "{version}");
        before = after;
    }
    assert!(before.len() > 25_000, "{} stable items", before.len());
}
