//! `web-bindgen generate`, and the program without a command.

use std::fs;

use serde_json::{Value, json};

use std::path::Path;

use crate::process::{Run, program, run, scratch, write};

#[test]
fn the_report_is_json_for_those_who_ask() {
    let folder = scratch("generate-json");
    fs::write(folder.join("my.idl"), "[Exposed=Window] interface A { undefined b(); };").expect("it can be written");
    for command in [&[][..], &["generate"]] {
        let mut program = program();
        program.args(command).args(["--webidls", "my.idl", "--out", "out", "--json"]).current_dir(&folder);
        let report: Value = serde_json::from_str(&Run::of(&mut program).done()).expect("the report is JSON");
        assert_eq!(report["input"]["files"], json!(1));
        assert_eq!(report["members"], json!({ "declared": 1, "bound": 1, "left_out": {}, "without_facts": [] }));
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

const A: &str = "[Exposed=Window] interface A { undefined b(ArrayBuffer bytes); };";

/// `web-bindgen generate --webidls my.idl --out my-bindings` with more arguments.
fn generate(folder: &Path, more: &[&str]) -> Run {
    let mut program = program();
    program.args(["generate", "--webidls", "my.idl", "--out", "my-bindings"]).args(more).current_dir(folder);
    Run::of(&mut program)
}

#[test]
fn what_a_person_wrote_into_the_manifest_stays() {
    let folder = scratch("generate-manifest");
    write(&folder.join("my.idl"), A);
    generate(&folder, &[]).done();
    let path = folder.join("my-bindings/Cargo.toml");
    let made = fs::read_to_string(&path).expect("the manifest is there");
    assert!(made.contains("name = \"my-bindings\"") && !made.contains("repository"), "{made}");
    let mine = made
        .replace("name = \"my-bindings\"", "name = \"a-name\" # mine\nauthors = [\"me\"]")
        .replace("description = \"", "description = \"Mine: ")
        .replace("[dependencies]\n", "[dependencies]\n# For the app.\nserde = \"1\"\n")
        .replace("default-features = false }\n#", "default-features = false, features = [\"enable-interning\"] }\n#")
        + "# All of it.\nmine = [\"my\", \"promise\"]\n\n[dev-dependencies]\nwasm-bindgen-test = \"0.3\"\n";
    write(&path, &mine);
    generate(&folder, &["--check"]).done();
    write(&folder.join("my.idl"), &A.replace('b', "c"));
    assert_eq!(generate(&folder, &["--check"]).code, Some(1));
    generate(&folder, &[]).done();
    assert_eq!(fs::read_to_string(&path).expect("the manifest is there"), mine);
    // The areas are the generator's.
    write(&folder.join("more.idl"), "[Exposed=Window] interface D { };");
    generate(&folder, &["--webidls", "more.idl", "--name", "another"]).done();
    let with_more = fs::read_to_string(&path).expect("the manifest is there");
    assert!(with_more.contains("more = []") && with_more.contains("mine = [\"my\", \"promise\"]"), "{with_more}");
    assert!(with_more.contains("name = \"another\" # mine") && with_more.contains("serde = \"1\""), "{with_more}");
}

#[test]
fn a_manifest_that_a_person_has_begun_is_kept() {
    let folder = scratch("generate-begun");
    write(&folder.join("my.idl"), A);
    let path = folder.join("my-bindings/Cargo.toml");
    write(&path, "[package]\nname = \"begun\"\nlicense = \"MIT\"\n");
    generate(&folder, &[]).done();
    let begun = fs::read_to_string(&path).expect("the manifest is there");
    for line in ["name = \"begun\"", "license = \"MIT\"", "edition = \"2024\"", "my = []"] {
        assert!(begun.lines().any(|found| found == line), "{line} in {begun}");
    }
    // A workspace is no package.
    write(&path, "[workspace]\n");
    fs::remove_file(folder.join("my-bindings/.web-bindgen-manifest")).expect("it is there");
    assert!(generate(&folder, &[]).stderr.contains("there already, and web-bindgen did not write"));
    write(&path, "[package\n");
    let run = generate(&folder, &[]);
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.contains("Cargo.toml is no TOML") && run.stderr.contains("= help: "), "{}", run.stderr);
}

#[test]
fn a_name_that_is_no_package_name_is_an_error() {
    let folder = scratch("generate-name");
    write(&folder.join("my.idl"), A);
    for name in ["", "1st", "my crate", "a/b", "fn", "std"] {
        let run = generate(&folder, &["--name", name]);
        assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""), "{name}");
        assert!(run.stderr.contains(&format!("`{name}` is no name for a package")), "{}", run.stderr);
        assert!(run.stderr.contains("with --name, such as `my-bindings`"), "{}", run.stderr);
        assert!(!folder.join("my-bindings").exists());
    }
}

#[test]
fn overlays_beside_a_file_are_found() {
    let folder = scratch("generate-overlays");
    write(&folder.join("my.idl"), A);
    write(&folder.join("overlays/names.toml"), "[\"A.b\"]\nrust = \"bee\"\nreason = \"it buzzes\"\n");
    generate(&folder, &[]).done();
    let area = fs::read_to_string(folder.join("my-bindings/src/generated/areas/my.rs")).expect("the area is there");
    assert!(area.contains("pub fn bee(&self"), "{area}");
    // The input goes with the crate.
    for name in ["my.idl", "overlays/names.toml"] {
        let read = |path| fs::read_to_string(path).expect("the file is there");
        assert_eq!(read(folder.join("my-bindings/webidls").join(name)), read(folder.join(name)));
    }
}

#[test]
fn a_crate_alone_has_the_builtins() {
    let folder = scratch("generate-alone");
    // A definition of one's own takes the place of a builtin.
    write(&folder.join("my.idl"), &format!("{A} [Exposed=Window] interface WeakRef {{ attribute long mine; }};"));
    generate(&folder, &[]).done();
    let read =
        |name: &str| fs::read_to_string(folder.join("my-bindings/src/generated").join(name)).expect("it is there");
    assert!(read("areas/array_buffer.rs").contains("pub fn byte_length(&self) -> u32"));
    assert!(read("areas/my.rs").contains("pub fn mine(&self) -> i32"));
    assert!(!read("areas/weak.rs").contains("fn deref"));
}

#[test]
fn a_module_that_names_nothing_is_an_error() {
    let folder = scratch("generate-modules");
    let class = |attributes: &str| format!("[Exposed=Window{attributes}] interface A {{ constructor(); }};");
    let refused = |says: &str| {
        let run = generate(&folder, &[]);
        assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""), "{}", run.stderr);
        assert!(run.stderr.contains(says) && run.stderr.contains("1 error; nothing was written"), "{}", run.stderr);
        assert!(!folder.join("my-bindings").exists());
    };
    for (attributes, says) in [
        (", Module=\"\"", "[Module=\"player-kit\"]"),
        (", Module=\" \"", "[Module=\"player-kit\"]"),
        (", Module=\"a\", Export=\"\"", "[Export=\"default\"]"),
        (", Export=\"a..b\"", "[Export=\"default\"]"),
    ] {
        write(&folder.join("my.idl"), &class(attributes));
        refused(says);
    }
    write(&folder.join("my.idl"), &class(""));
    for (entry, says) in [
        ("[\"A\"]\nmodule = \"\"\nreason = \"x\"\n", "the path is empty"),
        ("[\"A\"]\nreason = \"x\"\n", "this one says neither"),
        ("[\"B\"]\nmodule = \"b\"\nreason = \"x\"\n", "`B` is no interface and no namespace"),
    ] {
        write(&folder.join("overlays/modules.toml"), entry);
        refused(says);
    }
}

#[test]
fn an_operation_that_says_nothing_is_a_result_or_not() {
    let folder = scratch("generate-unstated");
    write(
        &folder.join("my.idl"),
        "[Exposed=Window] interface A { undefined a(double x); [Throws] undefined b(); attribute double c; };",
    );
    let area = || fs::read_to_string(folder.join("my-bindings/src/generated/areas/my.rs")).expect("the area is there");
    generate(&folder, &[]).done();
    let returns = |signature: &str| area().contains(&format!("pub fn {signature} {{"));
    let fails = |signature: &str| area().contains(&format!("pub fn {signature} -> Result<(), Exception>"));
    assert!(fails("a(&self, x: f64)") && fails("b(&self)") && fails("set_c(&self, value: f64)"));
    fs::remove_dir_all(folder.join("my-bindings")).expect("the crate is there");
    let overlay = folder.join("overlays/throws.toml");
    write(&overlay, "unstated = \"returns\"\nreason = \"it throws for no argument\"\n");
    generate(&folder, &[]).done();
    // What nothing is said of refuses no number either.
    assert!(returns("a(&self, x: f64)") && fails("b(&self)") && returns("set_c(&self, value: f64)"));
    write(&overlay, "unstated = \"maybe\"\nreason = \"x\"\n");
    assert!(generate(&folder, &[]).stderr.contains("`maybe` is not what an operation does"));
}

#[test]
fn a_wrong_call_is_claps() {
    for arguments in [&["--no-such-option"][..], &["no-such-command"], &["generate", "--check=yes"], &["completions"]] {
        let run = run(arguments);
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(run.stderr.contains("Usage:") || run.stderr.contains("--help"), "{}", run.stderr);
    }
}
