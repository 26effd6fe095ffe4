//! `web-bindgen diff`.

use std::path::Path;

use serde_json::{Value, json};

use crate::process::{Run, program, scratch, write};

const OLD: &str = "[Exposed=Window] interface A { undefined f(optional any query); readonly attribute DOMString s; };";

fn diff(folder: &Path, arguments: &[&str]) -> Run {
    let mut program = program();
    program.arg("diff").args(arguments).current_dir(folder);
    Run::of(&mut program)
}

#[test]
fn two_folders_of_webidl() {
    let folder = scratch("diff-folders");
    write(&folder.join("old/a.idl"), OLD);
    write(&folder.join("new/a.idl"), &OLD.replace("query", "queryOrOptions"));
    let same = diff(&folder, &["old", "old"]);
    assert_eq!((same.code, same.stdout.as_str()), (Some(0), "The public interface is the same.\n"));
    let run = diff(&folder, &["old", "new"]);
    assert_eq!(run.code, Some(1), "{}", run.stderr);
    for line in [
        "- `A::f_with_query`, by the specification",
        "  - was `undefined f(optional any query);`",
        "- `A::f_with_query_or_options` in `a`",
        "These changes break programs: the next version is 0.2.0.",
        "1 breaks are not decided: breaks.toml has none of them.",
    ] {
        assert!(run.stdout.lines().any(|found| found == line), "{line} in\n{}", run.stdout);
    }
}

#[test]
fn a_break_that_is_decided_is_no_failure() {
    let folder = scratch("diff-decided");
    write(&folder.join("old/a.idl"), OLD);
    write(&folder.join("new/a.idl"), &OLD.replace("readonly attribute DOMString s;", ""));
    write(&folder.join("breaks.toml"), "[\"A::s\"]\nreason = \"no engine has it\"\n");
    let run = diff(&folder, &["old", "new", "--decided", "breaks.toml", "--json"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let report: Value = serde_json::from_str(&run.stdout).expect("the report is JSON");
    assert_eq!((&report["bump"], &report["undecided"]), (&json!("breaking"), &json!([])));
    let change = &report["changes"][0];
    assert_eq!((&change["kind"], &change["cause"]), (&json!("removed"), &json!("specification")));
    assert_eq!(change["old"]["webidl"], json!("readonly attribute DOMString s;"));
    write(&folder.join("breaks.toml"), "[\"A::s\"]\nreason = \"\"\n");
    let run = diff(&folder, &["old", "new", "--decided", "breaks.toml"]);
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.contains("`A::s` has no reason"), "{}", run.stderr);
}

#[test]
fn a_renamed_argument_is_no_change_of_a_published_crate() {
    let folder = scratch("diff-published");
    let generate = |text: &str| {
        write(&folder.join("a.idl"), text);
        let mut program = program();
        program.args(["generate", "--webidls", "a.idl", "--out", "out"]).current_dir(&folder);
        Run::of(&mut program).done();
    };
    generate(OLD);
    std::fs::copy(folder.join("out/published.tsv"), folder.join("before.tsv")).expect("copied");
    generate(&OLD.replace("query", "queryOrOptions"));
    let run = diff(&folder, &["before.tsv", "out"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), "The public interface is the same.\n"));
}

#[test]
fn a_word_that_names_nothing_is_an_error() {
    let folder = scratch("diff-nothing");
    write(&folder.join("other.tsv"), "a\tb\n");
    let run = diff(&folder, &["no-such-revision", "other.tsv"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""));
    assert!(run.stderr.contains("`no-such-revision` is neither a file, nor a folder"), "{}", run.stderr);
    let run = diff(&folder, &["other.tsv", "other.tsv"]);
    assert!(run.stderr.contains("other.tsv is no record of published items"), "{}", run.stderr);
}
