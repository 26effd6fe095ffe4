//! The compiler finds each member that `bindings.jsonl` calls hand-written.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use golden::compiler;
use serde_json::Value;

/// A path that does not exist. If the compiler does not miss it, it has not come as far as the paths.
const MISSING: &str = "Array::no_such_member";
/// The codes of the errors for a function, a path, a method and a type that do not exist.
const MISSES: [&str; 4] = ["E0425", "E0433", "E0599", "E0412"];

#[test]
fn hand_written_members_are_there() {
    let listed = listed();
    assert!(listed.len() > 50, "only {} members are said to be hand-written", listed.len());
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("golden-runtime-members");
    let features: BTreeSet<&str> = listed.iter().map(|(_, area)| area.as_str()).collect();
    let paths: BTreeSet<&str> = listed.iter().map(|(path, _)| path.as_str()).chain([MISSING]).collect();
    let paths: Vec<&str> = paths.into_iter().collect();
    write_crate(&folder, &features, &paths);
    let missed: BTreeSet<&str> =
        missed_lines(&folder).into_iter().filter_map(|line| paths.get(line).copied()).collect();
    assert!(missed.contains(MISSING), "the compiler did not get as far as the members");
    let wrong: Vec<_> = missed.into_iter().filter(|path| *path != MISSING).collect();
    assert!(wrong.is_empty(), "[Runtime] members that generated-crate/src/runtime does not have: {}", wrong.join(", "));
}

/// The paths of the members that the listing calls hand-written, with their areas.
fn listed() -> Vec<(String, String)> {
    let listing = golden::workspace().join("generated-crate/bindings.jsonl");
    let text = fs::read_to_string(listing).expect("the listing is there");
    let lines = text.lines().map(|line| serde_json::from_str::<Value>(line).expect("each line is JSON"));
    let hand_written = lines.filter(|line| line["runtime"] == true);
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    hand_written.map(|line| (text(&line["path"]), text(&line["area"]))).collect()
}

/// Writes a crate of one function, which mentions the paths in the first lines of its file, one a line.
fn write_crate(folder: &Path, features: &BTreeSet<&str>, paths: &[&str]) {
    fs::create_dir_all(folder.join("src")).expect("the target folder can be written to");
    let generated = compiler::generated_crate();
    let manifest = format!(
        "[workspace]\n\n[package]\nname = \"runtime-members\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies.web-bindings]\npath = \"{generated}\"\nfeatures = {features:?}\n",
        features = features.iter().collect::<Vec<_>>(),
    );
    fs::write(folder.join("Cargo.toml"), manifest).expect("the manifest can be written");
    compiler::copy_lock(folder).expect("the lock file can be copied");
    // The compiler may not be able to infer the type of a path alone. That error has another code than a missing path.
    let mentions: Vec<String> = paths.iter().map(|path| format!("let _ = web_bindings::{path};")).collect();
    let program = format!("fn members() {{ {}\n}}\n", mentions.join("\n"));
    fs::write(folder.join("src/lib.rs"), program).expect("the program can be written");
}

/// The lines, counted from 0, whose path the compiler does not find.
fn missed_lines(folder: &Path) -> BTreeSet<usize> {
    let output = compiler::check(folder).args(["--message-format", "json"]).output().expect("cargo runs");
    let said = String::from_utf8_lossy(&output.stdout);
    let messages = said.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let misses = messages.filter(|message| {
        let code = message["message"]["code"]["code"].as_str();
        code.is_some_and(|code| MISSES.contains(&code))
    });
    let line = |message: Value| message["message"]["spans"][0]["line_start"].as_u64();
    misses.filter_map(line).map(|line| line as usize - 1).collect()
}
