//! `web-bindgen update`: makes everything under `webidls/web`, `webidls/css` and `webidls/data` from npm packages, pins them
//! in `webidls/lock.toml`, makes the edits to overlays that follow, and generates the crate again.
//!
//! Everything is made in a folder beside `webidls/`, which takes its place at the end, or is removed.
//! `webidls/README.md` describes the tables, and how each trap of the sources is handled.

mod areas;
mod bcd;
mod compat;
mod ecmascript;
mod elements;
mod events;
mod exchange;
mod handlers;
mod handwritten;
mod idl;
mod idl_members;
mod idl_tokens;
mod lines;
mod lock;
mod output;
mod overlay_entry;
mod packages;
mod properties;
mod record;
mod renames;
mod report;
mod sources;
mod stale;
mod table;
mod update;
mod web_features;

use std::path::Path;

use anyhow::Result;

use sources::Sources;
pub use update::{Updated, Wanted, update};

/// The folder in which tarballs are kept, below the workspace.
const CACHE: &str = "target/vendor";

/// Makes the files of the pinned packages again, and only compares them with those that are there.
///
/// # Errors
///
/// If a package cannot be had, or the files that differ.
pub fn check(root: &Path) -> Result<String> {
    let lock = lock::Lock::read(&root.join("webidls/lock.toml"))?;
    let packages = packages::Packages::fetch(&lock, &root.join(CACHE))?;
    output::check(root, &make(&packages)?.outputs)
}

/// What packages give.
struct Made {
    outputs: output::Outputs,
    /// A few numbers about the files.
    summary: String,
    /// What newer packages have, and the IDL has not yet.
    waiting: Vec<String>,
}

/// Makes all files from the packages, without writing any. Their paths are relative to the workspace.
fn make(packages: &packages::Packages) -> Result<Made> {
    let mut outputs = output::Outputs::default();
    let web_features = web_features::Index::read(packages)?;
    outputs.add("webidls/data/discouraged.tsv", table::discouraged(&web_features.discouraged)?);
    let bcd = bcd::Bcd::read(packages, web_features)?;
    let properties = properties::Properties::read(packages, &bcd)?;
    let mut webidl: Vec<_> =
        packages.idl_files()?.into_iter().map(|(name, text)| (format!("webidls/web/{name}"), text)).collect();
    webidl.push(("webidls/css/css-properties.idl".to_owned(), properties.idl()));
    let idl = idl::Idl::scan(&webidl)?;
    let (events, mut waiting) = events::read(packages, &idl)?;
    let (elements, waiting_elements) = elements::read(packages, &idl)?;
    waiting.extend(waiting_elements);
    let rows = compat::rows(&Sources { idl: &idl, bcd: &bcd, events: &events, properties: &properties });
    let summary = report::text(&idl, &rows, &events, &elements, &properties);

    for (path, text) in webidl {
        outputs.add(path, text);
    }
    outputs.add("webidls/data/compat.tsv", table::compat(&rows)?);
    outputs.add("webidls/data/compat-ecmascript.tsv", table::compat(&ecmascript::rows(&bcd))?);
    outputs.add("webidls/data/events.tsv", table::events(&events)?);
    outputs.add("webidls/data/elements.tsv", table::elements(&elements)?);
    for (package, file, copy) in LICENCES {
        outputs.add(format!("webidls/data/{copy}"), packages.text(package, file)?);
    }
    Ok(Made { outputs, summary, waiting })
}

/// The licence texts in the packages. webref's packages have none: its licence was added by hand.
const LICENCES: [(&str, &str, &str); 2] = [
    ("@mdn/browser-compat-data", "LICENSE", "LICENSE-browser-compat-data"),
    ("web-features", "LICENSE.txt", "LICENSE-web-features"),
];
