//! `cargo run --release -p fuzz -- [COUNT [FIRST_SEED]]`: tries so many inputs, 100,000 if nothing is said.

use std::process::ExitCode;

use fuzz::{Until, fuzz};

fn main() -> ExitCode {
    let mut numbers = std::env::args().skip(1).map(|argument| argument.parse::<u64>());
    let (count, first) = match (numbers.next(), numbers.next(), numbers.next()) {
        (count, first, None) => (count.unwrap_or(Ok(100_000)), first.unwrap_or(Ok(0))),
        _ => (Ok(0), "too many arguments".parse::<u64>()),
    };
    let (Ok(count), Ok(first)) = (count, first) else {
        eprintln!("usage: fuzz [COUNT [FIRST_SEED]]");
        return ExitCode::FAILURE;
    };
    let tried = fuzz(first, Until::Count(count));
    println!("{} inputs, {} of them accepted", tried.inputs, tried.accepted);
    match tried.found {
        None => ExitCode::SUCCESS,
        Some(found) => {
            eprintln!("{found}");
            ExitCode::FAILURE
        }
    }
}
