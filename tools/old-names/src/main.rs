//! Makes `generator/data/old-names.tsv`: each public name of web-sys and js-sys, and what web-bindings has for it.
//!
//!     cargo run --release -p old-names               make the table again
//!     cargo run --release -p old-names -- --check    fail if it is not what the sources and the listing give
//!
//! The sources are those that the lock file of `tests/benches` pins; cargo downloads them. `generator/data/README.md`
//! describes the table.

use std::process::ExitCode;

use anyhow::{Context, Result, bail};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let check = match std::env::args().skip(1).collect::<Vec<_>>().as_slice() {
        [] => false,
        [option] if option == "--check" => true,
        _ => bail!("usage: old-names [--check]"),
    };
    let path = old_names::table_path();
    let table = old_names::make()?;
    if !check {
        return std::fs::write(&path, table).with_context(|| format!("cannot write {}", path.display()));
    }
    old_names::compare(&table)
}
