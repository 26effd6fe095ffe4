//! `cargo run -p golden -- bless [NAME…]`: takes what the generator gives now as the expected result of all cases, or of
//! the named ones.

use std::path::Path;
use std::process::ExitCode;

use golden::cases::{self, Case};
use golden::errors::{self, ErrorCase};
use golden::{expected, files};

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    match arguments.next().as_deref() {
        Some("bless") => match bless(&arguments.collect::<Vec<_>>()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("{error}");
                ExitCode::FAILURE
            }
        },
        // The generator's own command line. Cargo gives a test the path of its own package's program only, and the error
        // cases have to run the generator.
        Some("generate" | "--help") => web_bindgen::commands::run(),
        _ => {
            eprintln!("usage: cargo run -p golden -- bless [NAME…]");
            ExitCode::FAILURE
        }
    }
}

fn bless(names: &[String]) -> Result<(), String> {
    let text = |error: std::io::Error| error.to_string();
    let mut cases = cases::all().map_err(text)?;
    let mut errors = errors::all().map_err(text)?;
    let is_case =
        |name: &String| cases.iter().any(|case| case.topic == *name) || errors.iter().any(|case| case.name == *name);
    if let Some(unknown) = names.iter().find(|name| !is_case(name)) {
        return Err(format!("neither cases/{unknown} nor errors/{unknown} is there; nothing was blessed"));
    }
    if !names.is_empty() {
        cases.retain(|case| names.contains(&case.topic));
        errors.retain(|case| names.contains(&case.name));
    }
    let program = std::env::current_exe().map_err(text)?;
    let scratch = program.with_file_name("golden-bless");
    let changed = bless_cases(&cases, &scratch)? + bless_errors(&errors, &program, &scratch)?;
    println!("{changed} cases changed: look at the differences before you commit them");
    Ok(())
}

/// Returns how many cases have changed.
fn bless_cases(cases: &[Case], scratch: &Path) -> Result<usize, String> {
    let mut changed = 0;
    for generated in cases::generate_all(cases, &scratch.join("cases"))? {
        let folder = generated.case.folder.join("expected");
        let before = files::read(&folder).map_err(|error| error.to_string())?;
        let after = expected::interesting(&generated);
        if before != after {
            files::write(&folder, &after).map_err(|error| error.to_string())?;
            println!("cases/{}", generated.case.topic);
            changed += 1;
        }
    }
    Ok(changed)
}

/// Returns how many cases have changed.
fn bless_errors(cases: &[ErrorCase], program: &Path, scratch: &Path) -> Result<usize, String> {
    let mut changed = 0;
    for case in cases {
        let rendered = messages(case, program, scratch)?;
        if std::fs::read_to_string(case.expected()).ok().as_ref() != Some(&rendered) {
            std::fs::write(case.expected(), rendered).map_err(|error| error.to_string())?;
            println!("errors/{}", case.name);
            changed += 1;
        }
    }
    Ok(changed)
}

/// The error messages of a case's run.
fn messages(case: &ErrorCase, program: &Path, scratch: &Path) -> Result<String, String> {
    let stage = errors::Stage::set(&scratch.join("errors"), case);
    let outcome = stage.and_then(|stage| case.run(program, &stage)).map_err(|error| error.to_string())?;
    match outcome.code {
        Some(1) => Ok(outcome.stderr),
        code => {
            Err(format!("errors/{} ended with {code:?} instead of 1:\n{}{}", case.name, outcome.stdout, outcome.stderr))
        }
    }
}
