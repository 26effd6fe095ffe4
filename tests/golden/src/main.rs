//! `cargo run -p golden -- bless`: makes what the generator gives now the expected result of every case.

use std::path::Path;
use std::process::ExitCode;

use golden::{cases, errors, expected, files};

fn main() -> ExitCode {
    match std::env::args().nth(1).as_deref() {
        Some("bless") => match bless() {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("{error}");
                ExitCode::FAILURE
            }
        },
        // The generator's own command line, so that the error cases can run it: tests have only their package's programs.
        Some("generate" | "--help") => web_bindgen::cli::run(),
        _ => {
            eprintln!("usage: cargo run -p golden -- bless");
            ExitCode::FAILURE
        }
    }
}

fn bless() -> Result<(), String> {
    let text = |error: std::io::Error| error.to_string();
    let program = std::env::current_exe().map_err(text)?;
    let scratch = program.with_file_name("golden-bless");
    let mut changed = 0;
    for generated in cases::generate_all(&scratch.join("cases"))? {
        let folder = generated.case.folder.join("expected");
        let (before, after) = (files::read(&folder).map_err(text)?, expected::interesting(&generated));
        if before != after {
            files::write(&folder, &after).map_err(text)?;
            println!("cases/{}", generated.case.topic);
            changed += 1;
        }
    }
    for case in errors::all().map_err(text)? {
        let rendered = bless_error(&case, &program, &scratch)?;
        if std::fs::read_to_string(case.expected()).ok().as_ref() != Some(&rendered) {
            std::fs::write(case.expected(), rendered).map_err(text)?;
            println!("errors/{}", case.name);
            changed += 1;
        }
    }
    println!("{changed} cases changed: look at the differences before you commit them");
    Ok(())
}

fn bless_error(case: &errors::ErrorCase, program: &Path, scratch: &Path) -> Result<String, String> {
    let stage = errors::Stage::set(&scratch.join("errors"), case);
    let outcome = stage.and_then(|stage| case.run(program, &stage)).map_err(|error| error.to_string())?;
    match outcome.code {
        Some(1) => Ok(outcome.stderr),
        code => {
            Err(format!("errors/{} ended with {code:?} instead of 1:\n{}{}", case.name, outcome.stdout, outcome.stderr))
        }
    }
}
