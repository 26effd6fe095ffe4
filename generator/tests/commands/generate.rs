//! `web-bindgen generate`, and the program without a command.

use std::fs;

use serde_json::{Value, json};

use crate::process::{Run, program, run, scratch};

#[test]
fn the_report_is_json_for_those_who_ask() {
    let folder = scratch("generate-json");
    fs::write(folder.join("my.idl"), "[Exposed=Window] interface A { undefined b(); };").expect("it can be written");
    for command in [&[][..], &["generate"]] {
        let mut program = program();
        program.args(command).args(["--webidls", "my.idl", "--out", "out", "--json"]).current_dir(&folder);
        let report: Value = serde_json::from_str(&Run::of(&mut program).done()).expect("the report is JSON");
        assert_eq!(report["input"]["files"], json!(1));
        assert_eq!(report["members"], json!({ "declared": 1, "bound": 1, "left_out": {} }));
        assert!(report["milliseconds"]["lower"].is_number(), "{report}");
    }
}

#[test]
fn what_is_wrong_is_told_on_standard_error() {
    let folder = scratch("generate-wrong");
    fs::write(folder.join("my.idl"), "interface A { undefined b() }").expect("it can be written");
    let run = Run::of(program().args(["--webidls", "my.idl", "--out", "out"]).current_dir(&folder));
    assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""));
    assert!(run.stderr.contains("my.idl:1:") && !run.stderr.contains('\u{1b}'), "{}", run.stderr);
    assert!(!folder.join("out").exists());
}

#[test]
fn a_wrong_call_is_claps() {
    for arguments in [&["--no-such-option"][..], &["no-such-command"], &["generate", "--check=yes"], &["completions"]] {
        let run = run(arguments);
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(run.stderr.contains("Usage:") || run.stderr.contains("--help"), "{}", run.stderr);
    }
}
