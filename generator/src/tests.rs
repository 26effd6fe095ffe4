//! Whole runs, on an input of someone's own.

use std::fs;
use std::path::Path;

use super::*;

mod growth;
mod stages;

/// A folder that goes when the test ends.
struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Every file with its contents.
fn snapshot(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            if entry.path().is_dir() {
                folders.push(entry.path())
            } else {
                files.push((entry.path(), fs::read(entry.path()).expect("readable")))
            }
        }
    }
    files.sort();
    files
}

#[test]
fn write_check_and_fail() {
    let root = Folder(std::env::temp_dir().join(format!("web-bindgen-run-{}", std::process::id())));
    fs::create_dir_all(&root.0).expect("a temporary folder");
    let (idl, out) = (root.0.join("mine.idl"), root.0.join("out"));
    let run = |text: &str, mode: Mode| {
        fs::write(&idl, text).expect("written");
        generate(&Options {
            input: Input { webidls: vec![idl.clone()], ..Input::default() },
            out: out.clone(),
            name: None,
            mode,
            policy: Policy::Strict,
        })
    };
    let check = || Mode::Check { command: "make it".to_owned() };
    let good = "[Exposed=Window] interface Mine { constructor(); attribute DOMException? last; undefined f(BufferSource a); };";

    assert!(run(good, check()).is_err_and(|failure| failure.to_string().contains("run `make it`")));
    assert!(!out.exists());
    let report = run(good, Mode::Write).unwrap_or_else(|failure| panic!("{failure}"));
    assert_eq!((report.counts.files, report.counts.members), (1, 3));
    let written = snapshot(&out);
    assert!(!written.is_empty());

    assert!(run(good, check()).is_ok());
    assert_eq!(run(good, Mode::Write).map(|report| report.written.written).ok(), Some(0));
    let bad = "interface Mine { attribute Elment a; attribute long a; };\ninterface Mine { };\ndictionary { };";
    let shown = run(bad, Mode::Write).expect_err("an error").to_string();
    for line in [
        "mine.idl:1:28",
        "unknown type `Elment`",
        "mine.idl:1:53",
        "mine.idl:2:11",
        "mine.idl:3:12",
        "4 errors; nothing was written",
    ] {
        assert!(shown.contains(line), "{line} in\n{shown}");
    }
    assert_eq!(snapshot(&out), written);
}
