//! `web-bindgen port`; `tests/ports` has published crates.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use crate::process::{Run, copy_lock, crate_in, host, program, scratch, target_folder, web_bindings, write};

const TABLES: &str = "\
[workspace]

[dependencies]
js-sys = \"0.3.107\" # of JavaScript
web-sys = { version = \"0.3.107\", features = [
    \"console\", \"Document\", \"Element\", \"EventTarget\", \"Window\",
] }
wasm-bindgen = \"0.2.130\"
";

const PROGRAM: &str = "\
use wasm_bindgen::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{console, window};

// Of   a page.
pub fn run(closure: &Closure<dyn FnMut()>) -> Result<i32, JsValue> {
    let window = window().unwrap();
    let document = window.document().unwrap();
    let element = document.create_element(\"a\")?;
    element.add_event_listener_with_callback(\"click\", closure.as_ref().unchecked_ref())?;
    console::log_2(&js_sys::Array::of1(&\"a\".into()), &JsValue::from(1)); // two
    window.set_timeout_with_callback_and_timeout_and_arguments_0(closure.as_ref().unchecked_ref(), 10)
}
";

const PORTED: &str = "\
use wasm_bindgen::prelude::*;
use wasm_bindgen::JsCast;
use web_bindings::{console, window};

// Of   a page.
pub fn run(closure: &Closure<dyn FnMut()>) -> Result<i32, JsValue> {
    let window = window().unwrap();
    let document = window.document();
    let element = document.create_element(\"a\")?;
    element.add_event_listener(\"click\", Some(closure.as_ref().unchecked_ref()));
    console::log((web_bindings::Array::<JsValue>::of([\"a\"]), 1)); // two
    Ok(window.set_timeout_with_timeout(closure, 10))
}
";

fn user(name: &str, tables: &str, program: &str) -> PathBuf {
    let folder = scratch(name);
    crate_in(&folder, "user", tables, program);
    copy_lock(&folder);
    folder
}

fn port_in(folder: &Path, arguments: &[&str]) -> Run {
    let mut program = program();
    program.args(["port", "--target", &host(), "--web-bindings", &web_bindings()]).args(arguments).current_dir(folder);
    Run::of(program.env("CARGO_TARGET_DIR", target_folder()))
}

fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let names = ["Cargo.toml", "Cargo.lock", "src/lib.rs"];
    names.iter().map(|name| ((*name).to_owned(), fs::read(folder.join(name)).expect("it is there"))).collect()
}

#[test]
fn a_crate_is_shown_as_a_diff_and_then_written() {
    let folder = user("port-written", TABLES, PROGRAM);
    let before = files(&folder);
    let shown = port_in(&folder, &["--dry-run"]);
    assert_eq!(shown.code, Some(0), "{}{}", shown.stdout, shown.stderr);
    for line in ["--- a/src/lib.rs", "-use web_sys::{console, window};", "+use web_bindings::{console, window};"] {
        assert!(shown.stdout.lines().any(|it| it == line), "no `{line}` in\n{}", shown.stdout);
    }
    assert_eq!(files(&folder), before, "--dry-run writes nothing");

    let written = port_in(&folder, &["--write"]);
    assert_eq!(written.code, Some(0), "{}{}", written.stdout, written.stderr);
    assert!(written.stdout.ends_with("2 files made, 0 places left\n"), "{}", written.stdout);
    assert_eq!(fs::read_to_string(folder.join("src/lib.rs")).expect("it is there"), PORTED);
    let manifest = fs::read_to_string(folder.join("Cargo.toml")).expect("it is there");
    let path = web_bindings();
    let path = Path::new(&path).canonicalize().expect("it is there");
    let line = format!("web-bindings = {{ path = \"{}\", features = [", path.display());
    assert!(manifest.contains(&line) && !manifest.contains("-sys"), "{manifest}");
    assert!(manifest.ends_with("wasm-bindgen = \"0.2.130\"\n"), "{manifest}");
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["check", "--quiet", "--target", &host()]).current_dir(&folder);
    let checked = cargo.env("CARGO_TARGET_DIR", target_folder()).output().expect("cargo runs");
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stderr));

    let again = port_in(&folder, &[]);
    assert_eq!(again.code, Some(1));
    assert!(again.stderr.contains("depends on none of web-sys"), "{}", again.stderr);
}

#[test]
fn what_is_not_known_is_left_and_listed() {
    let program = "pub fn run(context: &web_sys::CanvasRenderingContext2d) {\n    context.clear_hit_regions();\n}\n";
    let features = "features = [\"CanvasRenderingContext2d\"]";
    let tables = format!("[workspace]\n\n[dependencies]\nweb-sys = {{ version = \"0.3.107\", {features} }}\n");
    let folder = user("port-left", &tables, program);
    let run = port_in(&folder, &["--json"]);
    assert_eq!(run.code, Some(1), "{}", run.stderr);
    let json: Value = serde_json::from_str(&run.stdout).expect("the report is JSON");
    let left = &json["report"]["left"];
    assert_eq!(left.as_array().map(Vec::len), Some(1), "{left:#}");
    assert_eq!((&left[0]["file"], &left[0]["line"]), (&json!("src/lib.rs"), &json!(2)));
    assert_eq!(left[0]["code"], json!("context.clear_hit_regions();"));
    let nothing =
        "no engine or specification has `CanvasRenderingContext2d::clear_hit_regions` any more: do without it";
    assert_eq!(left[0]["write"], json!(nothing));
    assert_eq!(json["written"], json!(false));
    let text = port_in(&folder, &[]);
    assert!(text.stdout.contains("src/lib.rs:2:13  context.clear_hit_regions"), "{}", text.stdout);
    assert!(text.stdout.ends_with("1 place left\n"), "{}", text.stdout);
}

#[test]
fn a_crate_that_does_not_compile_is_left_alone() {
    let program = "pub fn run() -> u32 {\n    js_sys::Math::abs(-1.0)\n}\n";
    let tables = "[workspace]\n\n[dependencies]\njs-sys = \"0.3.107\"\n";
    let folder = user("port-broken", tables, program);
    let before = files(&folder);
    let run = port_in(&folder, &["--write"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""));
    for part in ["`user` does not compile as it is; nothing was changed", "mismatched types", "src/lib.rs:2"] {
        assert!(run.stderr.contains(part), "no `{part}` in {}", run.stderr);
    }
    assert_eq!(files(&folder), before);
}

#[test]
fn a_dirty_tree_is_refused() {
    let folder = user("port-dirty", "[workspace]\n\n[dependencies]\njs-sys = \"0.3.107\"\n", "pub use js_sys::Math;\n");
    let git = |arguments: &[&str]| {
        let output = Command::new("git").args(arguments).current_dir(&folder).output().expect("git runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    };
    git(&["init", "--quiet"]);
    let before = files(&folder);
    let run = port_in(&folder, &["--write"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""));
    assert!(run.stderr.contains("Cargo.toml") && run.stderr.contains("--allow-dirty"), "{}", run.stderr);
    assert_eq!(files(&folder), before);
    let allowed = port_in(&folder, &["--write", "--allow-dirty"]);
    assert_eq!(allowed.code, Some(0), "{}{}", allowed.stdout, allowed.stderr);
    git(&["add", "."]);
    git(&["-c", "user.name=a", "-c", "user.email=a@b", "commit", "--quiet", "--message", "all"]);
    write(&folder.join("Cargo.toml"), &String::from_utf8_lossy(&before[0].1));
    git(&["checkout", "--quiet", "--", "Cargo.toml"]);
    let clean = port_in(&folder, &["--write"]);
    assert!(clean.stderr.contains("depends on none of"), "{}", clean.stderr);
}

#[test]
fn without_a_crate_there_is_help() {
    let nowhere = tempfile::tempdir().expect("there is a folder for temporary files");
    let run = port_in(nowhere.path(), &[]);
    assert!(run.code == Some(1) && run.stderr.contains("there is no crate here"), "{}", run.stderr);
    let run = crate::process::run(&["port", "--manifest-path", "/no/such"]);
    assert!(run.code == Some(2) && run.stderr.contains("there is no /no/such"), "{}", run.stderr);
    let run = crate::process::run(&["port", "--write", "--dry-run"]);
    assert!(run.code == Some(2) && run.stderr.contains("cannot be used with"), "{}", run.stderr);
    let folder = user("port-no-cargo", TABLES, PROGRAM);
    let run = Run::of(program().arg("port").current_dir(&folder).env_remove("CARGO").env("PATH", ""));
    assert!(run.code == Some(1) && run.stderr.contains("cannot run cargo"), "{}", run.stderr);
}

#[test]
fn imports_without_a_use_go_and_the_tests_features_are_theirs() {
    let program = "\
use wasm_bindgen::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Window;

pub fn later(window: &Window, closure: &Closure<dyn FnMut()>) -> Result<i32, JsValue> {
    window.set_timeout_with_callback(closure.as_ref().unchecked_ref())
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_blob() {
        let _ = web_sys::Blob::new();
    }
}
";
    let tables = "\
[workspace]

[dependencies]
wasm-bindgen = \"0.2.130\"
web-sys = { version = \"0.3.107\", features = [\"Blob\", \"Window\"] }
";
    let folder = user("port-unused", tables, program);
    let run = port_in(&folder, &["--write"]);
    assert_eq!(run.code, Some(0), "{}{}", run.stdout, run.stderr);
    let ported = fs::read_to_string(folder.join("src/lib.rs")).expect("it is there");
    assert!(ported.contains("    Ok(window.set_timeout(closure))\n"), "{ported}");
    assert!(
        ported.starts_with("use wasm_bindgen::prelude::*;\nuse wasm_bindgen::JsValue;\nuse web_bindings::Window;\n"),
        "{ported}"
    );
    let manifest = fs::read_to_string(folder.join("Cargo.toml")).expect("it is there");
    let lists: Vec<&str> = manifest.split("features = ").skip(1).filter_map(|rest| rest.split(']').next()).collect();
    assert_eq!(lists, ["[\"timers\"", "[\"files\""], "{manifest}");
    assert!(manifest.contains("[dev-dependencies]\nweb-bindings = { path = "), "{manifest}");
}

#[test]
fn what_is_not_published_is_said_with_what_to_do() {
    let folder = user("port-unpublished", TABLES, PROGRAM);
    let before = files(&folder);
    let mut program = program();
    program.args(["port", "--write", "--target", &host()]).current_dir(&folder).env("CARGO_NET_OFFLINE", "true");
    let run = Run::of(program.env("CARGO_TARGET_DIR", target_folder()));
    assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""));
    for part in ["web-bindings", "crates.io", "there is no network", "--web-bindings PATH"] {
        assert!(run.stderr.contains(part), "no `{part}` in {}", run.stderr);
    }
    assert_eq!(files(&folder), before);
}

#[test]
fn without_a_network_cargo_says_what_is_missing() {
    let tables = "[workspace]\n\n[dependencies]\njs-sys = \"0.3.107\"\nno-such-crate-of-this-name = \"=9.9.9\"\n";
    let folder = user("port-offline", tables, "");
    fs::remove_file(folder.join("Cargo.lock")).expect("the lock file was copied");
    let mut program = program();
    let run = Run::of(program.arg("port").current_dir(&folder).env("CARGO_NET_OFFLINE", "true"));
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.contains("no-such-crate-of-this-name"), "{}", run.stderr);
    assert!(!folder.join("Cargo.lock").exists(), "nothing is written");
}
