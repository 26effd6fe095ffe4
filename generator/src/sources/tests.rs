//! The files that are read, and those that are not.

use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::*;

struct Folder(PathBuf);

impl Folder {
    fn new(files: &[(&str, &[u8])]) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let name = format!("web-bindgen-sources-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let root = std::env::temp_dir().join(name);
        fs::create_dir_all(&root).expect("a temporary folder");
        for (path, contents) in files {
            let path = root.join(path);
            fs::create_dir_all(path.parent().expect("below the root")).expect("made");
            fs::write(path, contents).expect("written");
        }
        Folder(root)
    }

    fn read(&self, path: &str, overlays: Option<&str>) -> (Vec<String>, Vec<String>) {
        let input = Input {
            webidls: vec![self.0.join(path)],
            overlays: overlays.map(|path| self.0.join(path)),
            ..Input::default()
        };
        let mut diagnostics = Diagnostics::default();
        let sources = Sources::read(&input, &mut diagnostics);
        let relative = |file: &SourceFile| {
            let shown = file.shown.strip_prefix(&*self.0.to_string_lossy()).unwrap_or(&file.shown).to_owned();
            format!("{:?} {}", file.kind, shown.trim_start_matches('/'))
        };
        let files = sources.iter().filter(|(_, file)| file.kind != SourceKind::Prelude).map(|(_, file)| relative(file));
        (files.collect(), diagnostics.errors().iter().map(|diagnostic| diagnostic.message.clone()).collect())
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn a_tree() {
    let folder = Folder::new(&[
        ("web/b.idl", b""),
        ("web/a.WebIDL", b""),
        ("web/data/c.idl", b""),
        ("web-a.idl", b""),
        ("web/README.md", b""),
        ("web/.hidden.idl", b""),
        (".git/d.idl", b""),
        ("node_modules/x/e.idl", b""),
        ("overlays/areas.toml", b""),
        ("overlays/f.idl", b""),
        ("overlays/README.md", b""),
        ("overlays/.f.toml", b""),
        ("data/g.idl", b""),
        ("data/compat.tsv", b""),
    ]);
    let (files, errors) = folder.read("", None);
    assert_eq!(errors, Vec::<String>::new());
    assert_eq!(
        files,
        [
            "Idl web/a.WebIDL",
            "Idl web/b.idl",
            "Idl web/data/c.idl",
            "Idl web-a.idl",
            "Overlay overlays/areas.toml",
            // It is no overlay, which is an error later: nobody would read it.
            "Overlay overlays/f.idl",
            "Data data/compat.tsv"
        ]
    );
    // One file stands alone, with the overlays beside it or those that are given.
    assert_eq!(folder.read("web/README.md", None).0, ["Idl web/README.md"]);
    assert_eq!(
        folder.read("web/b.idl", Some("overlays")).0,
        ["Idl web/b.idl", "Overlay overlays/areas.toml", "Overlay overlays/f.idl"]
    );
    assert_eq!(
        folder.read("web-a.idl", None).0,
        ["Idl web-a.idl", "Overlay overlays/areas.toml", "Overlay overlays/f.idl"]
    );
}

#[test]
fn what_cannot_be_read() {
    let folder = Folder::new(&[("empty/README.md", b""), ("bad/a.idl", b"interface \xff { };"), ("bad/b.idl", b"")]);
    let errors = |path: &str, overlays: Option<&str>| folder.read(path, overlays).1;
    assert!(errors("nope", None)[0].starts_with("cannot read the WebIDL at "));
    assert!(errors("empty", None)[0].starts_with("no WebIDL in "));
    assert!(errors("bad", Some("nope"))[0].starts_with("cannot read the folder "));
    assert_eq!(errors("bad", None), ["the file is not UTF-8"]);
}
