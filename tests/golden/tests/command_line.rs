//! The commands that the generator tells its user to run, and the overlays that it tells its user to write, mend what is
//! wrong.

use std::path::Path;
use std::process::Command;

/// An error about two things of one name shows the overlay entry that gives one of them another name.
#[test]
fn the_entries_that_a_collision_shows_mend_it() {
    for name in ["name-collisions", "overload-collisions"] {
        let folder = golden::root().join("errors").join(name);
        let said = std::fs::read_to_string(folder.join("expected.txt")).expect("the case is there");
        let is_entry = |line: &&str| ["[\"", "rust = ", "reason = "].iter().any(|start| line.trim().starts_with(start));
        let entries: Vec<&str> = said.lines().filter(is_entry).collect();
        assert!(entries.len() >= 6, "{said}");
        let scratch = Path::new(env!("CARGO_TARGET_TMPDIR")).join("golden-pasted").join(name);
        std::fs::create_dir_all(scratch.join("overlays")).expect("the target folder can be written to");
        std::fs::write(scratch.join("overlays/names.toml"), entries.join("\n"))
            .expect("the target folder can be written to");
        let mut command = Command::new(env!("CARGO_BIN_EXE_golden"));
        command.arg("generate").args(["--webidls", "input.idl", "--overlays"]).arg(scratch.join("overlays"));
        let output = command.arg("--out").arg(scratch.join("out")).current_dir(&folder).output();
        let output = output.expect("the program runs");
        assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
    }
}

/// `--check` writes nothing, and names the files that differ and the command that mends them. After that command it
/// prints nothing.
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
