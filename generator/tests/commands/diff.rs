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

/// A repository with a crate that has been generated of `OLD`, committed, and generated of other WebIDL.
fn repository(name: &str, new: &str) -> std::path::PathBuf {
    let folder = scratch(name);
    git(&folder, &["init", "--quiet"]);
    for text in [OLD, new] {
        write(&folder.join("webidls/a.idl"), text);
        // Without the record the second version is another crate.
        let _ = std::fs::remove_file(folder.join("generated-crate/published.tsv"));
        Run::of(program().current_dir(&folder)).done();
        git(&folder, &["add", "."]);
        git(&folder, &["commit", "--quiet", "--message", "another version"]);
    }
    folder
}

fn git(folder: &Path, arguments: &[&str]) {
    let identity = ["-c", "user.name=a", "-c", "user.email=a@example.org"];
    let mut git = std::process::Command::new("git");
    let output = git.args(identity).args(arguments).current_dir(folder).output().expect("git runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn two_revisions_of_git() {
    let new = OLD.replace("readonly attribute DOMString s;", "readonly attribute long s; undefined g();");
    let folder = repository("diff-revisions", &new);
    let run = diff(&folder, &["HEAD~1", "HEAD"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), ""));
    let expected = "\
## Breaking

### Of another type (1)

- `A::s`, by the specification
  - `fn s(&self) -> String` => `fn s(&self) -> i32`
  - `readonly attribute DOMString s;` => `readonly attribute long s;`

## Compatible

### Added (1)

- `A::g` in `a`

These changes break programs: the next version is 0.2.0.
1 breaks are not decided: breaks.toml has none of them.
";
    assert_eq!(run.stdout, expected);
    // The other way round `g` is removed.
    let back = diff(&folder, &["HEAD", "HEAD~1"]).stdout;
    assert!(back.contains("### Removed (1)\n\n- `A::g`, by the specification\n  - was `undefined g();`"), "{back}");
    // The last commit, and what is in the folder.
    assert_eq!(diff(&folder, &[]).done(), "The public interface is the same.\n");
    assert_eq!(diff(&folder, &["HEAD~1"]).stdout, expected);
    // From a folder inside, and a record against a revision.
    assert_eq!(diff(&folder.join("webidls"), &["HEAD~1", "HEAD"]).stdout, expected);
    let record = diff(&folder, &["HEAD~1", "generated-crate/published.tsv"]);
    assert_eq!(record.stdout, expected);
}

#[test]
fn the_report_of_two_revisions_as_json() {
    let folder = repository("diff-json", &OLD.replace("};", "undefined g(); };"));
    let report: Value = serde_json::from_str(&diff(&folder, &["HEAD~1", "HEAD", "--json"]).done()).expect("JSON");
    let new =
        json!({ "feature": "a", "signature": "fn g(&self) -> Result<(), Exception>", "webidl": "undefined g();" });
    let change = json!({
        "kind": "added", "path": "A::g", "javascript": "A.g", "breaking": false, "cause": "specification", "new": new
    });
    assert_eq!(report, json!({ "bump": "feature", "version": "0.1.1", "undecided": [], "changes": [change] }));
}

#[test]
fn a_break_by_our_rules_and_one_by_the_data() {
    let folder = scratch("diff-causes");
    let row = |state: &str, signature: &str| {
        format!(
            "path\tkind\tclass\tmember\tfeature\tstate\tverdict\tsince\tsignature\twebidl\n\
             A::s\tgetter\tA\ts\ta\t{state}\treturns\t0.1.0\t{signature}\treadonly attribute DOMString s;\n"
        )
    };
    write(&folder.join("old.tsv"), &row("stable", "fn s(&self) -> String"));
    write(&folder.join("rules.tsv"), &row("stable", "fn s(&self) -> Option<String>"));
    write(&folder.join("data.tsv"), &row("experimental", "fn s(&self) -> String"));
    let rules = diff(&folder, &["old.tsv", "rules.tsv"]);
    assert!(rules.stdout.contains("- `A::s`, by our rules\n  - `fn s(&self) -> String` => `fn"), "{}", rules.stdout);
    let data = diff(&folder, &["old.tsv", "data.tsv"]);
    assert!(data.stdout.contains("### Experimental now (1)\n\n- `A::s`, by the data\n"), "{}", data.stdout);
    // What was experimental may change.
    let back = diff(&folder, &["data.tsv", "rules.tsv"]);
    assert_eq!(back.code, Some(0), "{}", back.stdout);
    assert!(back.stdout.contains("These changes break nothing: the next version is 0.1.1."), "{}", back.stdout);
}

#[test]
fn a_revision_without_a_record_is_an_error() {
    let folder = repository("diff-without", &OLD.replace("};", "undefined g(); };"));
    git(&folder, &["rm", "--quiet", "--cached", "generated-crate/published.tsv"]);
    git(&folder, &["commit", "--quiet", "--message", "without"]);
    for revision in ["HEAD", "v9"] {
        let run = diff(&folder, &[revision]);
        assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""));
        let cause = format!("`{revision}` is neither a file, nor a folder, nor a revision that has such a file");
        assert!(run.stderr.contains(&cause), "{}", run.stderr);
        assert!(run.stderr.contains("or a revision of git that has the record"), "{}", run.stderr);
    }
    // Without one at hand.
    std::fs::remove_file(folder.join("generated-crate/published.tsv")).expect("it is there");
    let run = diff(&folder, &["HEAD~1"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""));
    assert!(run.stderr.contains("generated-crate has no published.tsv"), "{}", run.stderr);
}

#[test]
fn wrong_webidl_is_left_out_with_a_word() {
    let folder = scratch("diff-wrong");
    write(&folder.join("old/a.idl"), OLD);
    write(&folder.join("new/a.idl"), "[Exposed=Window] interface A { undefined f( }; interface B { };");
    let run = diff(&folder, &["old", "new"]);
    assert_eq!(run.code, Some(1), "{}", run.stdout);
    assert!(run.stderr.contains("warning: ") && run.stderr.contains("new/a.idl:1:"), "{}", run.stderr);
    assert!(run.stdout.contains("- `A::s`, by the specification"), "{}", run.stdout);
}
