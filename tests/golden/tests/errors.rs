//! Each bad input is a test of its folder's name: a clear error with its place, exit code 1, an untouched output folder,
//! never a panic. `cargo test -p golden --test errors not-utf-8` runs the case `not-utf-8`.

use std::ops::Range;
use std::path::Path;
use std::process::ExitCode;

use golden::errors::{self, ErrorCase, Stage};
use golden::files;
use libtest_mimic::{Arguments, Failed, Trial};
use similar::TextDiff;

/// Cases whose error is about a folder, so that it has no place in a file.
const WITHOUT_PLACE: [&str; 6] = [
    "empty-folder",
    "missing-folder",
    "missing-overlays",
    "output-of-another",
    "output-unwritable",
    "too-many-features",
];

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let cases = errors::all().expect("the folder of the cases can be read");
    let trials = cases.into_iter().map(|case| Trial::test(case.name.clone(), move || check(&case)));
    libtest_mimic::run(&arguments, trials.collect()).exit_code()
}

fn check(case: &ErrorCase) -> Result<(), Failed> {
    let committed = std::fs::read_to_string(case.expected()).unwrap_or_default();
    let wrong = [run(case, &committed), places(case, &committed), overlays(case, &committed)].concat();
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n").into()) }
}

/// What is wrong with a run of the case.
fn run(case: &ErrorCase, committed: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR")).join("golden-errors");
    let stage = Stage::set(&scratch, case).expect("the target folder can be written to");
    let outcome = case.run(Path::new(env!("CARGO_BIN_EXE_golden")), &stage).expect("the program runs");
    if outcome.code != Some(1) {
        wrong.push(format!("the exit code is {:?}", outcome.code));
    }
    if !outcome.stdout.is_empty() {
        wrong.push(format!("standard output is not empty: {}", outcome.stdout));
    }
    if outcome.stderr != committed {
        let expected = format!("errors/{}/expected.txt", case.name);
        let diff = TextDiff::from_lines(committed, outcome.stderr.as_str());
        let diff = diff.unified_diff().header(&expected, "as generated").to_string();
        wrong.push(format!("{diff}\nIf this is right: cargo run -p golden -- bless {}", case.name));
    }
    if files::read(&stage.out).ok() != Some(errors::before()) {
        wrong.push("the output folder is not as it was before the run".to_owned());
    }
    wrong
}

/// What is wrong with the errors that are committed. Each shows its file, line and column, and the last line counts them.
fn places(case: &ErrorCase, committed: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    let count = committed.lines().filter(|line| line.starts_with("error: ")).count();
    let places = committed.lines().filter(|line| is_place(line)).count();
    let plural = if count == 1 { "" } else { "s" };
    if !committed.ends_with(&format!("\n{count} error{plural}; nothing was written\n")) {
        wrong.push(format!("the last line does not count {count} error{plural}"));
    }
    if count == 0 || committed.contains("panicked") {
        wrong.push("the generator does not report an error, or panics".to_owned());
    }
    if !WITHOUT_PLACE.contains(&case.name.as_str()) && places < count {
        wrong.push(format!("{count} error{plural} have {places} places"));
    }
    wrong
}

/// The entries of the case's overlays at which no error points. An entry that is to be right follows a comment that
/// begins with `# Right`.
fn overlays(case: &ErrorCase, committed: &str) -> Vec<String> {
    let files = files::read(&case.folder.join("overlays")).unwrap_or_default();
    let mut wrong = Vec::new();
    for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".toml")) {
        let is_seen = |line: usize| committed.contains(&format!("/overlays/{path}:{line}:"));
        let unseen = entries(text).into_iter().filter(|lines| !lines.clone().any(is_seen));
        wrong.extend(unseen.map(|lines| format!("no error points at the entry in overlays/{path}:{}", lines.start)));
    }
    wrong
}

/// The lines of each entry of an overlay, but for those that are right: a table, or an item of a list at the top.
fn entries(overlay: &str) -> Vec<Range<usize>> {
    let mut entries: Vec<(bool, Range<usize>)> = Vec::new();
    let (mut is_right, mut in_table) = (false, false);
    for (line, text) in (1..).zip(overlay.lines()) {
        let begins_table = text.starts_with('[');
        in_table |= begins_table;
        if text.starts_with("# Right") {
            is_right = true;
        } else if begins_table || !in_table && text.contains('"') {
            entries.push((std::mem::take(&mut is_right), line..line + 1));
        } else if let Some((_, lines)) = entries.last_mut() {
            lines.end = line + 1;
        }
    }
    entries.into_iter().filter(|(is_right, _)| !is_right).map(|(_, lines)| lines).collect()
}

/// `  --> input.idl:3:7`
fn is_place(line: &str) -> bool {
    let Some(place) = line.trim_start().strip_prefix("--> ") else { return false };
    let mut parts = place.rsplitn(3, ':');
    let mut number = || parts.next().is_some_and(|part| part.parse::<usize>().is_ok());
    number() && number() && parts.next().is_some_and(|file| !file.is_empty())
}
