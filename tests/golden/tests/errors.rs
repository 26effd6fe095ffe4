//! Bad input: clear errors with their places, exit code 1, an untouched output folder, never a panic.

use std::path::Path;
use std::process::Command;

use golden::errors::{self, ErrorCase, Stage};
use golden::files;
use similar::TextDiff;

/// Errors that no place in a file has: their cause is a folder.
const WITHOUT_PLACE: [&str; 6] = [
    "empty-folder",
    "missing-folder",
    "missing-overlays",
    "output-of-another",
    "output-unwritable",
    "too-many-features",
];

fn cases() -> Vec<ErrorCase> {
    errors::all().expect("the cases can be read")
}

#[test]
fn errors_are_what_is_committed() {
    let mut wrong = Vec::new();
    for case in cases() {
        let scratch = Path::new(env!("CARGO_TARGET_TMPDIR")).join("golden-errors");
        let stage = Stage::set(&scratch, &case).expect("the target folder can be written to");
        let outcome = case.run(Path::new(env!("CARGO_BIN_EXE_golden")), &stage).expect("the program runs");
        if outcome.code != Some(1) {
            wrong.push(format!("{}: exit code {:?}", case.name, outcome.code));
        }
        if !outcome.stdout.is_empty() {
            wrong.push(format!("{}: standard output is not empty: {}", case.name, outcome.stdout));
        }
        let committed = std::fs::read_to_string(case.expected()).unwrap_or_default();
        if outcome.stderr != committed {
            let diff = TextDiff::from_lines(&committed, &outcome.stderr).unified_diff().to_string();
            wrong.push(format!("errors/{}:\n{diff}", case.name));
        }
        if files::read(&stage.out).ok() != Some(errors::before()) {
            wrong.push(format!("{}: the output folder is not as it was", case.name));
        }
    }
    let all = wrong.join("\n");
    assert!(all.is_empty(), "{all}\nIf the messages are as they should be: cargo run -p golden -- bless");
}

/// An error about two things of one name shows the overlay entry that gives one of them another.
#[test]
fn what_a_collision_says_to_paste_mends_it() {
    for name in ["name-collisions", "overload-collisions"] {
        let folder = golden::root().join("errors").join(name);
        let said = std::fs::read_to_string(folder.join("expected.txt")).expect("the case is there");
        let is_entry = |line: &&str| ["[\"", "rust = ", "reason = "].iter().any(|start| line.trim().starts_with(start));
        let entries: Vec<&str> = said.lines().filter(is_entry).collect();
        assert!(entries.len() >= 6, "{said}");
        let scratch = Path::new(env!("CARGO_TARGET_TMPDIR")).join("golden-pasted").join(name);
        std::fs::create_dir_all(scratch.join("overlays")).expect("the target folder can be written to");
        std::fs::write(scratch.join("overlays/names.toml"), entries.join("\n")).expect("written");
        let mut command = Command::new(env!("CARGO_BIN_EXE_golden"));
        command.arg("generate").args(["--webidls", "input.idl", "--overlays"]).arg(scratch.join("overlays"));
        let output = command.arg("--out").arg(scratch.join("out")).current_dir(&folder).output();
        let output = output.expect("the program runs");
        assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
    }
}

/// `--check` writes nothing, says which files differ and what mends it; after that it has nothing to say.
#[test]
fn check_names_the_command_that_mends() {
    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join("golden-check");
    let run = |check: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_golden"));
        command.arg("generate").args(check).args(["--webidls", "cases/namespaces", "--out"]).arg(&out);
        let output = command.current_dir(golden::root()).output().expect("the program runs");
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    let touched = out.join("src/generated/areas/input.rs");
    assert_eq!(run(&[]).0, Some(0));
    std::fs::write(&touched, "// Written by hand.\n").expect("the target folder can be written to");
    let (code, said) = run(&["--check"]);
    assert_eq!(code, Some(1));
    assert!(said.contains("src/generated/areas/input.rs differs") && said.contains("1 file differs"), "{said}");
    let command = format!("run `web-bindgen generate --webidls cases/namespaces --out {}`", out.display());
    assert!(said.contains(&command), "{said}");
    assert_eq!(std::fs::read_to_string(&touched).ok().as_deref(), Some("// Written by hand.\n"));
    assert_eq!((run(&[]).0, run(&["--check"])), (Some(0), (Some(0), String::new())));
}

/// Each error names file, line and column and shows the line, and the last line counts them.
#[test]
fn errors_have_places() {
    for case in cases() {
        let text = std::fs::read_to_string(case.expected()).unwrap_or_default();
        let count = text.lines().filter(|line| line.starts_with("error: ")).count();
        let places = text.lines().filter(|line| is_place(line)).count();
        let plural = if count == 1 { "" } else { "s" };
        assert!(text.ends_with(&format!("\n{count} error{plural}; nothing was written\n")), "{}", case.name);
        assert!(count > 0 && !text.contains("panicked"), "{}", case.name);
        if !WITHOUT_PLACE.contains(&case.name.as_str()) {
            assert!(places >= count, "{}: {places} places of {count} errors", case.name);
        }
    }
}

/// `  --> input.idl:3:7`
fn is_place(line: &str) -> bool {
    let Some(place) = line.trim_start().strip_prefix("--> ") else { return false };
    let mut parts = place.rsplitn(3, ':');
    let mut number = || parts.next().is_some_and(|part| part.parse::<usize>().is_ok());
    number() && number() && parts.next().is_some_and(|file| !file.is_empty())
}
