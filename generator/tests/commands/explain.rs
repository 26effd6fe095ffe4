//! `web-bindgen explain` as a process; `src/explain/tests.rs` has what it says of each kind of name.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::process::{Run, crate_in, program, run, scratch, web_bindings, write};

/// Explains a name from the committed crate.
fn explain(name: &str) -> Run {
    run(&["explain", name, "--web-bindings", &web_bindings()])
}

#[test]
fn a_misspelt_name_has_the_nearest() {
    let run = explain("querySelectr");
    assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""));
    assert!(run.stderr.starts_with("error: ") && run.stderr.contains("`Element.querySelector`"), "{}", run.stderr);
    let run = explain("xqzwvj");
    assert!(run.code == Some(1) && run.stderr.contains("a part of the name will do"), "{}", run.stderr);
    assert!(!run.stderr.contains('\u{1b}'));
}

#[test]
fn the_answer_is_json_for_those_who_ask() {
    let arguments = ["explain", "Element.scrollTo", "--json", "--web-bindings", &web_bindings()];
    let json: Value = serde_json::from_str(&run(&arguments).done()).expect("the answer is JSON");
    assert_eq!(json["answer"]["found"][0]["title"], json!("Element.scrollTo"));
    assert_eq!(json["answer"]["found"][0]["bindings"][0]["area"], json!("scrolling"));
    let run = run(&["explain", "querySelectr", "--json", "--web-bindings", &web_bindings()]);
    let json: Value = serde_json::from_str(&run.stdout).expect("the answer is JSON");
    assert_eq!(run.code, Some(1));
    assert!(json["answer"]["nearest"].as_array().is_some_and(|names| names.contains(&json!("Element.querySelector"))));
}

fn in_folder(folder: &Path) -> Run {
    Run::of(program().args(["explain", "Element.scrollTo"]).current_dir(folder))
}

#[test]
fn the_crate_at_hand_says_which_web_bindings() {
    let folder = scratch("explain-user");
    let tables = format!(
        "[workspace]\n\n[dependencies]\nweb = {{ package = \"web-bindings\", path = {:?}, features = [\"scrolling\"] }}\n",
        web_bindings()
    );
    crate_in(&folder, "user", &tables, "");
    let said = in_folder(&folder).done();
    assert!(said.contains("features = [\"scrolling\"]  on in this crate"), "{said}");
    assert!(!folder.join("Cargo.lock").exists(), "a question writes no lock file");
    let elsewhere = folder.join("src");
    let path = folder.join("Cargo.toml");
    let path = path.to_str().expect("the path is UTF-8");
    for manifest in [path, folder.to_str().expect("the path is UTF-8")] {
        let mut program = program();
        program.args(["explain", "Element.scrollLeft", "--manifest-path", manifest]).current_dir(&elsewhere);
        assert!(Run::of(&mut program).done().contains("in this crate"));
    }
}

#[test]
fn without_a_user_of_the_crate_there_is_help() {
    let folder = scratch("explain-stranger");
    crate_in(&folder, "stranger", "[workspace]\n", "");
    let run = in_folder(&folder);
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.contains("`stranger` does not depend on web-bindings"), "{}", run.stderr);
    assert!(run.stderr.contains("--web-bindings PATH"), "{}", run.stderr);
    // Outside of the target folder, which is in a workspace.
    let nowhere = tempfile::tempdir().expect("there is a folder for temporary files");
    let run = in_folder(nowhere.path());
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.contains("there is no crate here"), "{}", run.stderr);
    assert!(run.stderr.contains("--web-bindings PATH"), "{}", run.stderr);
}

#[test]
fn without_cargo_there_is_help() {
    let folder = scratch("explain-no-cargo");
    crate_in(&folder, "user", "[workspace]\n", "");
    let mut program = program();
    program.args(["explain", "click"]).current_dir(&folder).env_remove("CARGO").env("PATH", "");
    let run = Run::of(&mut program);
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.contains("cannot run cargo") && run.stderr.contains("https://rustup.rs"), "{}", run.stderr);
}

#[test]
fn a_crate_of_another_form_is_refused() {
    let folder = scratch("explain-other-form");
    let copy = |name: &str| fs::read_to_string(Path::new(&web_bindings()).join(name)).expect("it is there");
    write(&folder.join("Cargo.toml"), &copy("Cargo.toml").replace("listing = 1", "listing = 999"));
    let path = folder.to_str().expect("the path is UTF-8");
    let run = run(&["explain", "click", "--web-bindings", path]);
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.contains("do not fit") && run.stderr.contains("cargo install web-bindgen"), "{}", run.stderr);
}

#[test]
fn a_folder_that_is_not_web_bindings_is_refused() {
    let folder = scratch("explain-not-it");
    let path = folder.to_str().expect("the path is UTF-8");
    let run = run(&["explain", "click", "--web-bindings", path]);
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.contains("cannot read") && run.stderr.contains("Cargo.toml"), "{}", run.stderr);
    let run = crate::process::run(&["explain", "click", "--manifest-path", "/no/such/Cargo.toml"]);
    assert_eq!(run.code, Some(2), "{}", run.stderr);
    assert!(run.stderr.contains("there is no /no/such/Cargo.toml"), "{}", run.stderr);
}
