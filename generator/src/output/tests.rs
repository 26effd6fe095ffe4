//! Real folders, under the system's for temporary files.

use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::*;

/// A folder that goes when the test ends.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let name = format!("web-bindgen-test-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).expect("a temporary folder");
        Folder(path)
    }

    /// The files below, sorted, without the manifest.
    fn list(&self) -> Vec<String> {
        let mut found = Vec::new();
        let mut folders = vec![self.0.clone()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).expect("readable").flatten() {
                let path = entry.path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    found.push(path.strip_prefix(&self.0).expect("below").display().to_string());
                }
            }
        }
        found.retain(|path| path != manifest::FILE_NAME);
        found.sort();
        found
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn files(list: &[(&str, &str)]) -> Vec<OutputFile> {
    list.iter().map(|(path, contents)| OutputFile::new(path, (*contents).to_owned())).collect()
}

fn message(result: Result<Written, Vec<Diagnostic>>) -> String {
    let errors = result.expect_err("an error");
    errors.iter().map(|diagnostic| diagnostic.message.clone()).collect::<Vec<_>>().join("\n")
}

#[test]
fn only_differences_are_written_and_orphans_removed() {
    let folder = Folder::new();
    let out = folder.0.join("new/crate");
    let first = write(&out, files(&[("src/a.rs", "a"), ("src/deep/b.rs", "b"), ("c.toml", "c")])).expect("written");
    assert_eq!(first, Written { written: 4, removed: 0, unchanged: 0 });
    fs::write(out.join("src/mine.rs"), "mine").expect("written");

    let second = write(&out, files(&[("src/a.rs", "a2"), ("c.toml", "c")])).expect("written");
    // `a.rs` and the manifest.
    assert_eq!(second, Written { written: 2, removed: 1, unchanged: 1 });
    assert_eq!(
        folder.list(),
        ["new/crate/.web-bindgen-manifest", "new/crate/c.toml", "new/crate/src/a.rs", "new/crate/src/mine.rs"]
    );
    assert!(!out.join("src/deep").exists());

    let third = write(&out, files(&[("c.toml", "c"), ("src/a.rs", "a2")])).expect("written");
    assert_eq!(third, Written { written: 0, removed: 0, unchanged: 3 });
}

#[test]
fn check_names_what_differs_and_changes_nothing() {
    let folder = Folder::new();
    write(&folder.0, files(&[("a", "one\ntwo\n"), ("b", "b"), ("c", "c")])).expect("written");
    let made = || files(&[("a", "one\n2\n"), ("c", "c"), ("d", "d")]);
    let errors = check(&folder.0, made(), "make it").expect_err("an error");
    let diagnostic = errors.first().expect("one");
    assert!(diagnostic.message.ends_with("is not what the generator gives: 4 files differ"), "{}", diagnostic.message);
    assert_eq!(diagnostic.help.as_deref(), Some("run `make it`"));
    let note = diagnostic.note.clone().unwrap_or_default();
    for line in ["a differs", "d is missing", "b is no longer made", "-two", "+2"] {
        assert!(note.lines().any(|found| found == line), "{line} in {note}");
    }
    assert_eq!(folder.list(), ["a", "b", "c"]);
    write(&folder.0, made()).expect("written");
    assert_eq!(check(&folder.0, made(), "").ok(), Some(Written { written: 0, removed: 0, unchanged: 4 }));
}

#[test]
fn a_file_of_someone_else_is_not_overwritten() {
    let folder = Folder::new();
    fs::write(folder.0.join("Cargo.toml"), "mine").expect("written");
    let error = message(write(&folder.0, files(&[("Cargo.toml", "ours"), ("a", "a")])));
    assert!(error.ends_with("is there already, and web-bindgen did not write it"), "{error}");
    assert_eq!(folder.list(), ["Cargo.toml"]);
    // To compare is no harm.
    assert!(message(check(&folder.0, files(&[("Cargo.toml", "ours")]), "")).ends_with("2 files differ"));
    // The same contents are no one's loss.
    write(&folder.0, files(&[("Cargo.toml", "mine")])).expect("written");
}

#[test]
fn nothing_is_left_half_done() {
    let folder = Folder::new();
    // `b/x` cannot be written, since `b` is a file; `a/x` could have been.
    fs::write(folder.0.join("b"), "").expect("written");
    let error = message(write(&folder.0, files(&[("a/x", "x"), ("b/x", "x")])));
    assert!(error.starts_with("cannot write to "), "{error}");
    assert_eq!(folder.list(), ["b"]);
    assert!(!folder.0.join("a").exists());

    fs::create_dir(folder.0.join("c")).expect("made");
    message(write(&folder.0, files(&[("a", "x"), ("c", "x")])));
    assert_eq!(folder.list(), ["b"]);
}

#[test]
fn a_folder_that_cannot_be() {
    let folder = Folder::new();
    let file = folder.0.join("file");
    fs::write(&file, "").expect("written");
    for out in [file.clone(), file.join("below")] {
        let error = message(write(&out, files(&[("a", "a")])));
        assert!(error.starts_with("cannot write to ") || error.starts_with("cannot read "), "{error}");
    }
    assert_eq!(folder.list(), ["file"]);
}

#[test]
fn a_manifest_that_leaves_the_folder() {
    let folder = Folder::new();
    fs::write(folder.0.join(manifest::FILE_NAME), "# x\na\n../../etc/passwd\n").expect("written");
    let error = message(write(&folder.0, files(&[("a", "a")])));
    assert!(error.ends_with("lists `../../etc/passwd`, which is outside the folder"), "{error}");
}

/// A run that is interrupted leaves temporary files, or some of its files without the others. The next run goes on.
#[test]
fn leftovers_of_an_interrupted_run_are_removed() {
    let folder = Folder::new();
    let own = |name: &str| folder.0.join(name);
    write(&folder.0, files(&[("src/old.rs", "old"), ("src/lib.rs", "1")])).expect("written");
    // No process has this number.
    for name in
        ["src/.lib.rs.web-bindgen-4194999", ".web-bindgen-probe-4194999", "..web-bindgen-manifest.web-bindgen-4194999"]
    {
        fs::write(own(name), "half").expect("written");
    }
    fs::write(own("src/.lib.rs.web-bindgen-mine"), "kept").expect("written");
    write(&folder.0, files(&[("src/old.rs", "old"), ("src/lib.rs", "1")])).expect("nothing to write");
    assert_eq!(folder.list(), ["src/.lib.rs.web-bindgen-mine", "src/lib.rs", "src/old.rs"]);

    // As it is when the files are being renamed: the manifest is there, and only one of two new files.
    let plan = Plan::make(&folder.0, files(&[("src/lib.rs", "2"), ("src/new.rs", "2"), ("src/newer.rs", "2")]))
        .unwrap_or_else(|errors| panic!("{errors:?}"));
    fs::write(own(manifest::FILE_NAME), &plan.interim).expect("written");
    fs::write(own("src/new.rs"), "2").expect("written");
    let written = write(&folder.0, files(&[("src/lib.rs", "3"), ("src/newer.rs", "3")])).expect("written");
    assert_eq!((written.removed, written.written), (2, 3));
    assert_eq!(folder.list(), ["src/.lib.rs.web-bindgen-mine", "src/lib.rs", "src/newer.rs"]);
}

/// A person may put a link to their own folder where copies were before.
#[cfg(unix)]
#[test]
fn nothing_is_removed_behind_a_link() {
    let (folder, other) = (Folder::new(), Folder::new());
    write(&folder.0, files(&[("webidls/a.idl", "a"), ("b", "b")])).expect("written");
    fs::remove_dir_all(folder.0.join("webidls")).expect("removed");
    fs::write(other.0.join("a.idl"), "mine").expect("written");
    std::os::unix::fs::symlink(&other.0, folder.0.join("webidls")).expect("linked");
    let written = write(&folder.0, files(&[("b", "b")])).expect("written");
    assert_eq!(written.removed, 0);
    assert_eq!(other.list(), ["a.idl"]);
}
