//! Each case is a test of its topic's name: its crate compiles without a warning, with all features and with each of its
//! areas alone. One more test compiles all crates without features. The compiler is run once for all tests.

use std::path::Path;
use std::process::ExitCode;
use std::sync::LazyLock;

use golden::cases::{self, Case, Generated};
use golden::{compiler, crates};
use libtest_mimic::{Arguments, Failed, Trial};

static CASES: LazyLock<Vec<Case>> = LazyLock::new(|| cases::all().expect("the folder of the cases can be read"));

/// One run of `cargo check`.
struct Check {
    arguments: String,
    success: bool,
    printed: String,
}

static CHECKS: LazyLock<Vec<Check>> = LazyLock::new(|| {
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let generated = cases::generate_all(&CASES, &scratch.join("golden-compiled"));
    let generated = generated.unwrap_or_else(|errors| panic!("{errors}"));
    let workspace = scratch.join("golden-crates");
    std::fs::create_dir_all(&workspace).expect("the target folder can be written to");
    crates::write_workspace(&workspace, &generated).expect("the target folder can be written to");
    let all_features = ["--workspace", "--exclude", crates::NO_FEATURES, "--all-features"].map(str::to_owned);
    let no_features = ["--package", crates::NO_FEATURES, "--no-default-features"].map(str::to_owned);
    let mut arguments = vec![all_features.to_vec(), no_features.to_vec()];
    arguments.extend(single_areas(&generated));
    arguments.iter().map(|arguments| Check::run(&workspace, arguments)).collect()
});

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let packages = CASES.iter().map(|case| case.topic.as_str()).chain([crates::NO_FEATURES]);
    let trials = packages.map(|package| Trial::test(package, move || verdict(package)));
    libtest_mimic::run(&arguments, trials.collect()).exit_code()
}

fn verdict(package: &str) -> Result<(), Failed> {
    let errors: Vec<String> = CHECKS.iter().filter_map(|check| check.errors_of(package)).collect();
    if errors.is_empty() { Ok(()) } else { Err(errors.join("\n\n").into()) }
}

impl Check {
    fn run(workspace: &Path, arguments: &[String]) -> Self {
        let mut command = compiler::check(workspace);
        command.arg("--keep-going").args(arguments).env("RUSTFLAGS", "-D warnings").env("CARGO_INCREMENTAL", "0");
        let output = command.output().expect("cargo runs");
        let printed = String::from_utf8_lossy(&output.stderr).into_owned();
        Check { arguments: arguments.join(" "), success: output.status.success(), printed }
    }

    /// The errors in a package, or all that was printed if cargo failed without compiling any.
    fn errors_of(&self, package: &str) -> Option<String> {
        let place = format!("--> {package}/");
        let errors: Vec<&str> = self.printed.split("\n\n").filter(|error| error.contains(&place)).collect();
        let has_failed = self.printed.contains(&format!("could not compile `{package}` "));
        let is_others = self.success || (!has_failed && self.printed.contains("could not compile `"));
        let shown = if errors.is_empty() { self.printed.clone() } else { errors.join("\n\n") };
        (!is_others).then(|| format!("cargo check {}:\n{shown}", self.arguments))
    }
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
