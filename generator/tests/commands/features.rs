//! `web-bindgen features`

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use crate::process::{Run, copy_lock, crate_in, host, program, run, scratch, target_folder, web_bindings, write};

fn features_in(folder: &Path, arguments: &[&str]) -> Run {
    let mut program = program();
    program.args(["features", "--target", &host()]).args(arguments).current_dir(folder);
    Run::of(program.env("CARGO_TARGET_DIR", target_folder()))
}

#[track_caller]
fn report(folder: &Path, arguments: &[&str]) -> Value {
    let run = features_in(folder, &[arguments, &["--json"]].concat());
    serde_json::from_str(&run.stdout).unwrap_or_else(|error| panic!("{error}: {}{}", run.stdout, run.stderr))
}

fn user(name: &str, tables: &str, program: &str) -> PathBuf {
    let folder = scratch(name);
    crate_in(&folder, "user", &tables.replace("WEB_BINDINGS", &web_bindings()), program);
    copy_lock(&folder);
    folder
}

const PROGRAM: &str = "\
use web::{Exception, console, events, window};

pub fn run() -> Result<(), Exception> {
    let document = window().expect(\"a page\").document();
    let body = document.body().expect(\"a body\");
    for node in &document.query_selector_all(\"a\")? {
        body.append_child(&node)?;
    }
    body.listen(events::Click, |event| console::log([event.client_x()])).forget();
    Ok(())
}
";

const NEEDED: [&str; 5] = ["console", "dom", "mouse-events", "pointer-events", "window"];

const MANIFEST: &str = "\
[workspace]

[dependencies]
# Renamed, and its list is in lines.
web = { package = \"web-bindings\", path = \"WEB_BINDINGS\", features = [
    \"dom\", # of nodes
    # for later
    \"webgpu\",
    \"window\",
] }
";

fn compiles(folder: &Path) -> bool {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["check", "--quiet", "--target", &host()]).current_dir(folder);
    cargo.env("CARGO_TARGET_DIR", target_folder()).output().expect("cargo runs").status.success()
}

#[test]
fn a_list_is_found_and_written_of_which_nothing_can_be_dropped() {
    let folder = user("features-found", MANIFEST, PROGRAM);
    let manifest = folder.join("Cargo.toml");
    let read = || fs::read_to_string(&manifest).expect("the manifest is there");
    let lock = || fs::read(folder.join("Cargo.lock")).expect("the lock file is there");
    let (before, lock_before) = (read(), lock());

    let found = features_in(&folder, &[]);
    assert_eq!(found.code, Some(1), "{}", found.stderr);
    for line in ["+ console         src/lib.rs:1", "  dom             src/lib.rs:5  Document::body", "- webgpu"] {
        assert!(found.stdout.contains(line), "no `{line}` in\n{}", found.stdout);
    }
    assert_eq!((read(), lock()), (before, lock_before), "without --write nothing changes");

    let json = report(&folder, &[]);
    assert_eq!(json["list"], json!(NEEDED));
    assert_eq!(json["report"]["in_vain"], json!(["webgpu"]));
    assert_eq!(json["report"]["missing"], json!(["console", "mouse-events", "pointer-events"]));
    assert_eq!(json["report"]["needed"]["dom"], json!({ "file": "src/lib.rs", "line": 5, "what": "Document::body" }));

    let written = features_in(&folder, &["--write"]);
    assert_eq!(written.code, Some(0), "{}", written.stderr);
    let after = read();
    assert!(after.contains("# Renamed, and its list is in lines.\n") && after.contains("# of nodes\n"), "{after}");
    assert!(after.contains("# for later\n") && !after.contains("webgpu"), "{after}");
    let again = features_in(&folder, &[]);
    assert_eq!(again.code, Some(0), "{}{}", again.stdout, again.stderr);
    assert!(again.stdout.contains("Cargo.toml has this list."), "{}", again.stdout);

    assert!(compiles(&folder));
    for name in NEEDED {
        let without: String =
            after.lines().filter(|line| !line.contains(&format!("\"{name}\""))).collect::<Vec<_>>().join("\n");
        write(&manifest, &without);
        assert!(!compiles(&folder), "{name} can be dropped");
    }
}

#[test]
fn a_bundle_stays_where_it_is_needed_and_has_the_areas_of_the_list() {
    let of = |name: &str, list: &str| {
        let manifest = format!(
            "[workspace]\n[dependencies.web]\npackage = \"web-bindings\"\npath = \"WEB_BINDINGS\"\nfeatures = [{list}]\n"
        );
        user(name, &manifest, PROGRAM)
    };
    let folder = of("features-bundle", "\"page\", \"dom\", \"worker\", \"webgpu\"");
    let json = report(&folder, &[]);
    assert_eq!(json["report"]["in_vain"], json!(["dom", "webgpu", "worker"]));
    assert_eq!(json["report"]["groups"], json!({ "page": NEEDED }));
    assert_eq!((&json["list"], &json["report"]["missing"]), (&json!(["page"]), &json!([])));
    let written = features_in(&folder, &["--write"]);
    assert_eq!(written.code, Some(0), "{}", written.stderr);
    assert!(written.stdout.contains("page            turns on 5 of these"), "{}", written.stdout);
    assert_eq!(features_in(&folder, &[]).code, Some(0));
    // What the list has alone is enough.
    let all: Vec<String> = NEEDED.iter().map(|name| format!("{name:?}")).collect();
    let folder = of("features-bundle-in-vain", &format!("\"full\", {}", all.join(", ")));
    assert_eq!(report(&folder, &[])["report"]["in_vain"], json!(["full"]));
}

#[test]
fn a_member_of_a_workspace_has_its_own_list() {
    let folder = scratch("features-workspace");
    let shared = "[workspace]\nmembers = [\"first\", \"second\"]\nresolver = \"3\"\n\n[workspace.dependencies]\n\
                  web-bindings = { path = \"WEB_BINDINGS\", features = [\"console\"] }\n";
    write(&folder.join("Cargo.toml"), &shared.replace("WEB_BINDINGS", &web_bindings()));
    crate_in(
        &folder.join("first"),
        "first",
        "[dependencies]\nweb-bindings.workspace = true\n\n[features]\nmap = [\"web-bindings/map\", \"web-bindings/set\"]\n",
        "pub fn run() {\n    web_bindings::console::log([web_bindings::Math::abs(-1.0)]);\n}\n\
         #[cfg(feature = \"map\")]\npub fn map() {\n    web_bindings::Map::<f64, f64>::new();\n}\n",
    );
    crate_in(&folder.join("second"), "second", "", "");
    copy_lock(&folder);

    let several = features_in(&folder, &[]);
    assert_eq!(several.code, Some(1));
    assert!(several.stderr.contains("--package first") && !several.stderr.contains("second"), "{}", several.stderr);
    let unknown = features_in(&folder, &["--package", "third"]);
    assert!(unknown.code == Some(1) && unknown.stderr.contains("no crate `third`"), "{}", unknown.stderr);
    let stranger = features_in(&folder, &["--package", "second"]);
    assert!(stranger.stderr.contains("`second` does not depend on web-bindings"), "{}", stranger.stderr);

    let json = report(&folder, &["--package", "first"]);
    assert_eq!(json["list"], json!(["math"]), "the workspace's list has console");
    assert_eq!(json["report"]["own_features_off"], json!(["map"]));
    let json = report(&folder, &["--package", "first", "--all-features"]);
    assert_eq!(json["list"], json!(["math"]), "the crate's own feature has map");
    assert_eq!(json["report"]["in_vain_elsewhere"], json!(["set"]));

    let shared_before = fs::read(folder.join("Cargo.toml")).expect("it is there");
    let written = features_in(&folder.join("first"), &["--write"]);
    assert_eq!(written.code, Some(0), "{}{}", written.stdout, written.stderr);
    let manifest = fs::read_to_string(folder.join("first/Cargo.toml")).expect("it is there");
    assert!(manifest.contains("web-bindings.features = [\"math\"]\n"), "{manifest}");
    assert_eq!(fs::read(folder.join("Cargo.toml")).expect("it is there"), shared_before);
}

#[test]
fn tables_of_targets_and_of_tests_are_edited() {
    let tables = "[workspace]\n\n[target.'cfg(not( target_os = \"none\" ))'.dependencies]\n\
                  web-bindings = { path = \"WEB_BINDINGS\" }\n";
    let folder = user("features-target", tables, "pub fn run() -> f64 {\n    web_bindings::Math::abs(-1.0)\n}\n");
    let written = features_in(&folder, &["--write"]);
    assert_eq!(written.code, Some(0), "{}{}", written.stdout, written.stderr);
    let manifest = fs::read_to_string(folder.join("Cargo.toml")).expect("it is there");
    assert!(manifest.contains("\", features = [\"math\"] }"), "{manifest}");

    let tables = "[workspace]\n\n[dev-dependencies]\nweb-bindings = { path = \"WEB_BINDINGS\" }\n";
    let folder = user("features-tests", tables, "");
    write(&folder.join("tests/it.rs"), "#[test]\nfn it() {\n    web_bindings::Math::abs(-1.0);\n}\n");
    let json = report(&folder, &[]);
    assert_eq!(json["list"], json!(["math"]));
    assert_eq!(json["report"]["needed"]["math"]["file"], json!("tests/it.rs"));
}

#[test]
fn a_crate_that_does_not_compile_for_another_reason_is_left_alone() {
    let program = "pub fn run() -> u32 {\n    web_bindings::Math::abs(-1.0);\n    \"no number\"\n}\n";
    let tables = "[workspace]\n\n[dependencies]\nweb-bindings = { path = \"WEB_BINDINGS\", features = [\"math\"] }\n";
    let folder = user("features-broken", tables, program);
    let before = fs::read(folder.join("Cargo.toml")).expect("it is there");
    let run = features_in(&folder, &["--write"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""));
    for part in ["does not compile", "nothing was changed", "mismatched types", "src/lib.rs:3"] {
        assert!(run.stderr.contains(part), "no `{part}` in {}", run.stderr);
    }
    assert_eq!(fs::read(folder.join("Cargo.toml")).expect("it is there"), before);
    write(&folder.join("src/lib.rs"), "pub fn run() -> f64 {\n    web_bindings::Math::abbs(-1.0)\n}\n");
    let run = features_in(&folder, &[]);
    assert!(run.code == Some(1) && run.stderr.contains("`abbs`"), "{}", run.stderr);
}

#[test]
fn without_a_crate_there_is_help() {
    let nowhere = tempfile::tempdir().expect("there is a folder for temporary files");
    let run = features_in(nowhere.path(), &[]);
    assert!(run.code == Some(1) && run.stderr.contains("there is no crate here"), "{}", run.stderr);
    let run = crate::process::run(&["features", "--manifest-path", "/no/such"]);
    assert!(run.code == Some(2) && run.stderr.contains("there is no /no/such"), "{}", run.stderr);
    let folder = scratch("features-no-cargo");
    crate_in(&folder, "user", "[workspace]\n", "");
    let run = Run::of(program().arg("features").current_dir(&folder).env_remove("CARGO").env("PATH", ""));
    assert!(run.code == Some(1) && run.stderr.contains("cannot run cargo"), "{}", run.stderr);
}

#[test]
fn without_a_network_cargo_says_what_is_missing() {
    let folder =
        user("features-offline", "[workspace]\n\n[dependencies]\nno-such-crate-of-this-name = \"=9.9.9\"\n", "");
    fs::remove_file(folder.join("Cargo.lock")).expect("the lock file was copied");
    let mut program = program();
    let run = Run::of(program.arg("features").current_dir(&folder).env("CARGO_NET_OFFLINE", "true"));
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.contains("no-such-crate-of-this-name"), "{}", run.stderr);
    assert!(run.stderr.contains("`cargo metadata`"), "{}", run.stderr);
    let left: BTreeSet<_> =
        fs::read_dir(&folder).expect("it is there").flatten().map(|entry| entry.file_name()).collect();
    assert_eq!(left.len(), 2, "{left:?}");
}

#[test]
fn help_names_the_target() {
    assert!(run(&["features", "--help"]).done().contains("wasm32-unknown-unknown"));
}
