//! `web-bindgen update`, with an `npm` that serves a folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::process::{Run, scratch, write};
use crate::registry::{Registry, Tarball};

const OLD: &str = "[Exposed=Window] interface A { undefined f(optional any query); };";

/// A workspace with this WebIDL as version 1.0.0, generated, and a registry that has the same packages.
fn workspace(name: &str, files: &[(&str, &str)]) -> Registry {
    let registry = Registry::new(&scratch(&format!("update-{name}")));
    registry.serve(&Tarball::idl("1.0.0", files));
    registry.serve_others();
    registry.pin("1.0.0");
    registry.update(&["--pinned"]).done();
    registry
}

/// The files of the workspace, but for the tarballs.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            match path.is_dir() {
                true if path.ends_with("target") => {}
                true => folders.push(path),
                false => drop(found.insert(path.display().to_string(), fs::read(&path).expect("a file"))),
            }
        }
    }
    found
}

/// Runs an update that fails, and checks that it says why and changes nothing.
#[track_caller]
fn refused(registry: &Registry, arguments: &[&str], causes: &[&str]) {
    let before = files(&registry.workspace);
    let run = registry.update(arguments);
    assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""), "{}", run.stderr);
    for cause in causes {
        assert!(run.stderr.contains(cause), "{cause} in\n{}", run.stderr);
    }
    assert!(before == files(&registry.workspace), "something has changed");
}

#[test]
fn a_newer_version_replaces_all_and_keeps_what_was_published() {
    let registry = workspace("newer", &[("a.idl", OLD), ("gone.idl", "[Exposed=Window] interface Gone { };")]);
    let new = OLD.replace("query", "queryOrOptions").replace("};", "undefined g(); };");
    registry.serve(&Tarball::idl("1.1.0", &[("a.idl", &new)]));
    let said = registry.update(&["--to", "1.1.0"]).done();
    for line in ["  @webref/idl 1.0.0 => 1.1.0", "- `A::g` in `a`"] {
        assert!(said.lines().any(|found| found == line), "{line} in\n{said}");
    }
    assert!(!said.contains("Breaking"), "{said}");
    let record = registry.read("generated-crate/published.tsv");
    assert!(record.contains("A::f_with_query\t") && record.contains("Gone\ttype"), "{record}");
    assert_eq!(registry.read("webidls/web/a.idl"), new);
    assert!(!registry.workspace.join("webidls/web/gone.idl").exists());
    assert!(registry.read("webidls/lock.toml").contains("1.1.0"));
    // The same once more changes nothing.
    let before = files(&registry.workspace);
    let said = registry.update(&["--to", "1.1.0"]).done();
    assert!(said.contains("All packages are as they were."), "{said}");
    assert!(before == files(&registry.workspace));
}

#[test]
fn the_report_as_json() {
    let registry = workspace("json", &[("a.idl", OLD)]);
    registry.serve(&Tarball::idl("1.1.0", &[("a.idl", &OLD.replace("};", "undefined g(); };"))]));
    let report: Value = serde_json::from_str(&registry.update(&["--json"]).done()).expect("the report is JSON");
    assert_eq!(report["update"]["versions"], json!(["@webref/idl 1.0.0 => 1.1.0"]));
    let change = &report["changes"][0];
    assert_eq!(
        (&change["kind"], &change["path"], &change["breaking"]),
        (&json!("added"), &json!("A::g"), &json!(false))
    );
}

#[test]
fn without_a_record_it_is_the_first_time() {
    let registry = workspace("first", &[("a.idl", OLD)]);
    fs::remove_file(registry.workspace.join("generated-crate/published.tsv")).expect("it is there");
    registry.serve(&Tarball::idl("1.1.0", &[("a.idl", &OLD.replace("query", "options"))]));
    let said = registry.update(&["--to", "1.1.0"]).done();
    assert!(said.contains("- `A::f_with_options` in `a`"), "{said}");
}

#[test]
fn an_unknown_version_is_refused() {
    let registry = workspace("unknown", &[("a.idl", OLD)]);
    refused(&registry, &["--to", "9.9.9"], &["fetching @webref/idl@9.9.9", "No matching version found"]);
    refused(&registry, &["--to", "newest"], &["expected NAME@VERSION with an exact version"]);
    refused(&registry, &["--package", "left-pad@1.0.0"], &["left-pad is not in the lock file"]);
}

#[test]
fn without_a_network_nothing_changes() {
    let registry = workspace("offline", &[("a.idl", OLD)]);
    registry.go_offline();
    refused(&registry, &[], &["asking for the newest @webref/idl", "The registry cannot be reached"]);
    refused(&registry, &["--to", "1.1.0"], &["The registry cannot be reached"]);
    fs::remove_file(registry.npm()).expect("it is there");
    refused(&registry, &[], &["npm cannot be run; it comes with Node"]);
}

#[test]
fn another_tarball_than_was_pinned_is_refused() {
    let registry = workspace("tampered", &[("a.idl", OLD)]);
    registry.serve(&Tarball::idl("1.0.0", &[("a.idl", "[Exposed=Window] interface Evil { };")]));
    fs::remove_dir_all(registry.workspace.join("target/vendor")).expect("the cache is there");
    refused(&registry, &["--pinned"], &["@webref/idl@1.0.0 is not the tarball that was pinned", "found  sha512-"]);
    // Even one that is in the cache.
    fs::write(registry.workspace.join("target/vendor/webref-idl-1.0.0.tgz"), "no tarball").expect("written");
    refused(&registry, &["--pinned"], &["is not the tarball that was pinned"]);
}

#[test]
fn another_licence_is_refused() {
    let registry = workspace("licence", &[("a.idl", OLD)]);
    registry.serve(&Tarball { licence: "GPL-3.0", ..Tarball::idl("1.1.0", &[("a.idl", OLD)]) });
    refused(&registry, &["--to", "1.1.0"], &["@webref/idl is under \"GPL-3.0\", where the lock file says MIT"]);
}

#[test]
fn a_package_of_another_form_is_refused() {
    let registry = workspace("form", &[("a.idl", OLD)]);
    registry.serve(&Tarball::idl("1.1.0", &[]));
    refused(&registry, &["--to", "1.1.0"], &["@webref/idl has no .idl file"]);
    registry.serve(&Tarball::of("web-features", "1.1.0", &[("data.json", "{}"), ("LICENSE.txt", "")]));
    refused(&registry, &["--package", "web-features@1.1.0"], &["in web-features' data.json", "features"]);
}

#[test]
fn webidl_that_is_wrong_is_refused() {
    let registry = workspace("wrong", &[("a.idl", OLD)]);
    registry.serve(&Tarball::idl("1.1.0", &[("a.idl", "[Exposed=Window] interface A { Missing f(); };")]));
    refused(&registry, &["--to", "1.1.0"], &["nothing was changed", "`Missing`", "a.idl:1:32"]);
    registry.serve(&Tarball::idl("1.2.0", &[("a.idl", "interface A { undefined f( };")]));
    refused(&registry, &["--to", "1.2.0"], &["a.idl"]);
}

#[test]
fn killed_on_the_way_nothing_has_changed() {
    let registry = workspace("killed", &[("a.idl", OLD)]);
    registry.serve(&Tarball::idl("1.1.0", &[("a.idl", &OLD.replace("};", "undefined g(); };"))]));
    let before = files(&registry.workspace);
    let npm = fs::read_to_string(registry.npm()).expect("it is there");
    registry.write_npm("#!/bin/sh\nkill -9 $PPID\n");
    let run = registry.update(&["--to", "1.1.0"]);
    assert_eq!(run.code, None, "it was killed: {}", run.stderr);
    assert!(before == files(&registry.workspace));
    // What an update leaves that is killed later, when all is made and not yet in its place.
    write(&registry.workspace.join(".update-killed/webidls/lock.toml"), "half");
    registry.write_npm(&npm);
    registry.update(&["--to", "1.1.0"]).done();
    assert!(registry.read("webidls/web/a.idl").contains("g()"));
}

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written_to_is_named() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    let registry = workspace("read-only", &[("a.idl", OLD)]);
    registry.serve(&Tarball::idl("1.1.0", &[("a.idl", OLD)]));
    // The tarball is in the cache.
    registry.update(&["--to", "1.1.0"]).done();
    registry.update(&["--to", "1.0.0"]).done();
    let set = |mode: u32| {
        fs::set_permissions(&registry.workspace, fs::Permissions::from_mode(mode)).expect("the mode can be set");
    };
    let before = files(&registry.workspace);
    set(0o555);
    // Root may write everywhere: then somebody else runs it.
    let is_root = fs::metadata(&registry.workspace).expect("it is there").uid() == 0;
    let run = if is_root { registry.update_as(65534, &["--pinned"]) } else { registry.update(&["--pinned"]) };
    set(0o755);
    assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""), "{}", run.stderr);
    assert!(run.stderr.contains("making a folder in") && run.stderr.contains("Permission denied"), "{}", run.stderr);
    assert!(before == files(&registry.workspace));
}

#[test]
fn packages_newer_than_the_idl_wait() {
    let registry = workspace("waiting", &[("a.idl", OLD)]);
    let elements = r#"{"elements": [{"name": "tag", "interface": "HTMLTagElement", "href": "https://x.example/"}]}"#;
    registry.serve(&Tarball::of("@webref/elements", "1.1.0", &[("x.json", elements)]));
    let events = r#"[{"type": "ring", "interface": "RingEvent", "targets": [{"target": "A"}]}]"#;
    registry.serve(&Tarball::of("@webref/events", "1.1.0", &[("events.json", events)]));
    let said = registry.update(&[]).done();
    for line in [
        "Waiting for a newer @webref/idl:",
        "  the element tag waits for HTMLTagElement",
        "  the event ring of A waits for RingEvent",
    ] {
        assert!(said.lines().any(|found| found == line), "{line} in\n{said}");
    }
}

#[test]
fn a_renamed_file_keeps_its_area() {
    let (usb, parts) = ("[Exposed=Window] interface Usb { undefined f(); };", "[Exposed=Window] interface Part { };");
    let half = "[Exposed=Window] interface Half { }; [Exposed=Window] interface Other { };";
    let registry = Registry::new(&scratch("update-renamed"));
    registry.serve(&Tarball::idl("1.0.0", &[("webusb.idl", &format!("{usb}{parts}")), ("half.idl", half)]));
    registry.serve_others();
    registry.pin("1.0.0");
    let areas = "[areas.usb]\ndescription = \"USB\"\nfiles = [\"webusb\"]\n\n[areas.half]\ndescription = \"Half\"\n\
                 files = [\"half\"]\n";
    write(&registry.workspace.join("webidls/overlays/areas.toml"), areas);
    registry.update(&["--pinned"]).done();
    let other = "[Exposed=Window] interface Other { };";
    registry.serve(&Tarball::idl("1.1.0", &[("usb.idl", &format!("{usb}{parts}")), ("other.idl", other)]));
    let said = registry.update(&["--to", "1.1.0"]).done();
    for line in [
        "  areas.toml: `webusb.idl` is `usb.idl` now",
        "Perhaps, which somebody has to look at:",
        "  areas.toml: `half.idl` is `other.idl` now",
    ] {
        assert!(said.lines().any(|found| found == line), "{line} in\n{said}");
    }
    assert!(registry.read("webidls/overlays/areas.toml").starts_with(&areas[..30].replace("webusb", "usb")));
    assert!(!said.contains("Breaking"), "{said}");
    let record = registry.read("generated-crate/published.tsv");
    for row in
        ["Usb\ttype\tUsb\t-\tusb\tstable\t", "Half\ttype\tHalf\t-\thalf\t", "Other\ttype\tOther\t-\thalf\tstable\t"]
    {
        assert!(record.contains(row), "{row} in\n{record}");
    }
}

#[test]
fn what_a_specification_says_now_goes_from_the_files_written_by_hand() {
    let registry = workspace("handwritten", &[("a.idl", OLD)]);
    let engines = "// Both engines.\n\npartial interface A {\n  readonly attribute long more;\n};\n";
    write(&registry.workspace.join("webidls/engines/unspecified.idl"), engines);
    registry.update(&["--pinned"]).done();
    let new = OLD.replace("};", "readonly attribute long more; };");
    registry.serve(&Tarball::idl("1.1.0", &[("a.idl", &new)]));
    let run: Run = registry.update(&["--to", "1.1.0"]);
    let said = run.done();
    assert!(said.contains("unspecified.idl: removed, since `A` has two members named `more`"), "{said}");
    assert_eq!(registry.read("webidls/engines/unspecified.idl"), "// Both engines.\n\n");
    assert!(!said.contains("Breaking"), "{said}");
}
