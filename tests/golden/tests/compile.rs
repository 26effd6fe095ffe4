//! Each case's crate compiles without a warning: with all its features, with each of its areas alone, and with none.

use std::path::Path;

use golden::cases::{self, Generated};
use golden::{compiler, crates};

#[test]
fn crates_of_all_cases_compile() {
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let cases = cases::all().expect("the folder of the cases can be read");
    let generated = cases::generate_all(&cases, &scratch.join("golden-compiled"));
    let cases = generated.unwrap_or_else(|errors| panic!("{errors}"));
    let workspace = scratch.join("golden-crates");
    std::fs::create_dir_all(&workspace).expect("the target folder can be written to");
    crates::write_workspace(&workspace, &cases).expect("the crates can be written");

    let mut wrong = Vec::new();
    wrong.extend(check(&workspace, &["--workspace", "--exclude", crates::NO_FEATURES, "--all-features"]));
    wrong.extend(check(&workspace, &["--package", crates::NO_FEATURES, "--no-default-features"]));
    for arguments in single_areas(&cases) {
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        wrong.extend(check(&workspace, &arguments));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The arguments of runs that check each area alone. The first run checks the first area of every case, the second run the
/// second, and so on.
///
/// A case of one area is left out, as the run with all features checks the same code. The exception is `experimental`.
fn single_areas(cases: &[Generated]) -> Vec<Vec<String>> {
    let cut: Vec<(&str, Vec<String>)> = cases
        .iter()
        .map(|generated| (generated.case.topic.as_str(), crates::areas(generated)))
        .filter(|(topic, areas)| areas.iter().filter(|area| *area != "webidl").count() > 1 || *topic == "experimental")
        .collect();
    let most = cut.iter().map(|(_, areas)| areas.len()).max().unwrap_or(0);
    let run = |position: usize| {
        let alone = cut.iter().filter_map(move |(topic, areas)| Some((topic, areas.get(position)?)));
        alone.flat_map(|(topic, area)| {
            ["--package".to_owned(), topic.to_string(), "--features".to_owned(), format!("{topic}/{area}")]
        })
    };
    (0..most).map(|position| run(position).collect()).collect()
}

/// The compiler's errors, and warnings, if there are any.
fn check(workspace: &Path, arguments: &[&str]) -> Option<String> {
    let mut command = compiler::check(workspace);
    command.arg("--keep-going").args(arguments).env("RUSTFLAGS", "-D warnings").env("CARGO_INCREMENTAL", "0");
    let output = command.output().expect("cargo runs");
    let said = String::from_utf8_lossy(&output.stderr);
    (!output.status.success()).then(|| format!("cargo check {}:\n{said}", arguments.join(" ")))
}
