//! What web-sys and js-sys call things, and what web-bindings does.

mod attribute;
mod candidates;
mod listing;
mod old;
mod read;
mod row;
mod sources;
mod types;

use std::fmt::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use candidates::Candidates;

/// The crates whose names are old.
const CRATES: [&str; 2] = ["web-sys", "js-sys"];

/// The table, from the sources and the listing.
pub fn make() -> Result<String> {
    let sources = sources::Sources::find(&root())?;
    let listing = listing::read(&root().join("generated-crate/bindings.jsonl"))?;
    let mut rows = Vec::new();
    let mut table = String::new();
    for name in CRATES {
        let source = sources.of(name)?;
        let _ = writeln!(table, "# {name} {}", source.version);
        let items = read::items(source).with_context(|| format!("in the sources of {name}"))?;
        let candidates = Candidates::new(&listing, &items);
        rows.extend(items.iter().map(|item| row::text(name, item, &candidates.of(item))));
    }
    let _ = writeln!(table, "{}", row::COLUMNS.join("\t"));
    rows.sort();
    rows.dedup();
    table.extend(rows);
    Ok(table)
}

pub fn table_path() -> PathBuf {
    root().join("generator/data/old-names.tsv")
}

/// # Errors
///
/// If the committed table is another.
pub fn compare(table: &str) -> Result<()> {
    let path = table_path();
    let committed = std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let mut both = committed.lines().zip(table.lines()).enumerate();
    let first = both.find(|(_, (committed, made))| committed != made);
    let place = first.map_or_else(
        || format!("{} lines instead of {}", committed.lines().count(), table.lines().count()),
        |(line, (committed, made))| format!("line {}:\n  {committed}\n  {made}", line + 1),
    );
    ensure!(committed == table, "{} is old: run `cargo run --release -p old-names`\n{place}", path.display());
    Ok(())
}

/// The root of the repository, two folders above this package.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).map(Path::to_owned).unwrap_or_default()
}
