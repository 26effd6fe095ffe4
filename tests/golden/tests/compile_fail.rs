//! Programs that must not compile, and what the compiler says to them: `compile-fail/*.rs`, each of which ends with the
//! text that it expects. They are checked for the machine that builds, which takes the same types.

use std::fs;
use std::path::Path;
use std::process::Command;

const MANIFEST: &str = r#"[workspace]

[package]
name = "compile-fail"
version = "0.0.0"
edition = "2024"

[dependencies.web-bindings]
path = "CRATE"
features = [
    "dom", "event-handlers", "events", "forms", "html-elements", "keyboard-events", "messaging", "mutation-observer",
    "pointer-events", "streams", "timers", "web-crypto", "webgl2",
]
"#;

#[test]
fn wrong_programs_do_not_compile() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("golden-compile-fail");
    let programs = write_programs(&folder);
    let output = Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--keep-going", "--bins"])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("CARGO_TERM_COLOR", "never")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env_remove("CARGO_BUILD_TARGET")
        .output()
        .expect("cargo runs");
    let said = String::from_utf8_lossy(&output.stderr);
    let mut wrong = Vec::new();
    for (name, expected) in &programs {
        let failed = said.contains(&format!("could not compile `compile-fail` (bin \"{name}\")"));
        match expected {
            None if failed => wrong.push(format!("{name} should compile")),
            Some(_) if !failed => wrong.push(format!("{name} compiles")),
            Some(expected) if !errors_of(&said, name).any(|error| error.contains(expected)) => {
                wrong.push(format!("{name}: the compiler does not say: {expected}"));
            }
            _ => {}
        }
    }
    assert!(wrong.is_empty(), "{}\n\n{said}", wrong.join("\n"));
}

/// Copies the programs into a package of their own; gives their names and what is expected of each.
fn write_programs(folder: &Path) -> Vec<(String, Option<String>)> {
    let package = golden::workspace().join("tests/golden");
    let generated = golden::workspace().join("generated-crate");
    let bins = folder.join("src/bin");
    let _ = fs::remove_dir_all(&bins);
    fs::create_dir_all(&bins).expect("the target folder can be written to");
    let manifest = MANIFEST.replace("CRATE", &generated.display().to_string().replace('\\', "/"));
    fs::write(folder.join("Cargo.toml"), manifest).expect("the manifest can be written");
    // The versions that the repository has been tested with.
    fs::copy(golden::workspace().join("Cargo.lock"), folder.join("Cargo.lock")).expect("the lock file can be copied");
    let mut programs = Vec::new();
    for entry in fs::read_dir(package.join("compile-fail")).expect("the programs are there").flatten() {
        let text = fs::read_to_string(entry.path()).expect("programs are text");
        let name = entry.path().file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        fs::write(bins.join(format!("{name}.rs")), &text).expect("the program can be written");
        let expected = text.lines().find_map(|line| line.strip_prefix("// expected: "));
        programs.push((name, expected.map(str::to_owned)));
    }
    assert!(programs.iter().any(|(_, expected)| expected.is_none()), "one program must compile");
    programs
}

/// The errors that point into a program.
fn errors_of<'a>(said: &'a str, name: &str) -> impl Iterator<Item = &'a str> {
    let file = format!("src/bin/{name}.rs:");
    said.split("\n\n").filter(move |error| error.contains(&file))
}
