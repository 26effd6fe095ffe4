//! What a generated crate has, as its `bindings.jsonl` and `ledger.tsv` tell.

mod binding;
mod ledger;
mod manifest;

use std::path::{Path, PathBuf};

pub use binding::{Binding, Kind};
pub use ledger::LeftOut;
pub use manifest::{EXPERIMENTAL, Manifest};

use crate::problem::Problem;

/// The form of the listing. A program that reads it has to know its number, which is in the crate's manifest.
pub const FORMAT: u32 = 1;

/// The crate's name.
pub const WEB_BINDINGS: &str = "web-bindings";

/// The contents of one version of the crate.
#[derive(Debug)]
pub struct Catalogue {
    /// The crate's folder.
    pub folder: PathBuf,
    pub manifest: Manifest,
    pub bindings: Vec<Binding>,
    pub ledger: Vec<LeftOut>,
}

impl Catalogue {
    /// Reads the crate in a folder.
    pub fn read(folder: &Path) -> Result<Self, Problem> {
        let manifest = Manifest::read(folder)?;
        manifest.check(folder)?;
        Ok(Catalogue {
            folder: folder.to_owned(),
            manifest,
            bindings: binding::read(&folder.join("bindings.jsonl"))?,
            ledger: ledger::read(&folder.join("ledger.tsv"))?,
        })
    }
}

/// The text of a file of the crate.
fn text(path: &Path) -> Result<String, Problem> {
    std::fs::read_to_string(path).map_err(|error| {
        Problem::new(format!("cannot read {}: {error}", path.display()))
            .help("--web-bindings PATH names the folder of web-bindings, the one with its Cargo.toml")
    })
}
