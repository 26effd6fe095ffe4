//! Makes everything under `webidls/web`, `webidls/css` and `webidls/data` from the npm packages pinned in `webidls/lock.toml`.
//!
//!     cargo run --release -p vendor                            make the files again from the pinned packages
//!     cargo run --release -p vendor -- --check                 fail if they are not what the packages give
//!     cargo run --release -p vendor -- --update NAME@VERSION   pin another version, then make the files
//!
//! `webidls/README.md` describes the tables, and how each trap of the sources is handled.

mod bcd;
mod compat;
mod ecmascript;
mod elements;
mod events;
mod handlers;
mod idl;
mod idl_members;
mod idl_tokens;
mod lock;
mod output;
mod packages;
mod properties;
mod record;
mod report;
mod sources;
mod table;
mod update;
mod web_features;

use crate::sources::Sources;
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

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
    let options = Options::parse(std::env::args().skip(1))?;
    let root = repository_root()?;
    let mut lock = lock::Lock::read(&root.join("webidls/lock.toml"))?;
    for wanted in &options.update {
        update::pin(&mut lock, wanted, &root.join("target/vendor"))?;
    }
    let packages = packages::Packages::fetch(&lock, &root.join("target/vendor"))?;
    let outputs = make(&packages)?;
    if options.check {
        return output::check(&root, &outputs);
    }
    lock.write(&root.join("webidls/lock.toml"))?;
    output::write(&root, &outputs)
}

/// Makes all files from the packages, without writing any. Their paths are relative to the repository's root.
fn make(packages: &packages::Packages) -> Result<output::Outputs> {
    let mut outputs = output::Outputs::default();
    let web_features = web_features::Index::read(packages)?;
    outputs.add("webidls/data/discouraged.tsv", table::discouraged(&web_features.discouraged)?);
    let bcd = bcd::Bcd::read(packages, web_features)?;
    let properties = properties::Properties::read(packages, &bcd)?;
    let mut webidl: Vec<_> =
        packages.idl_files()?.into_iter().map(|(name, text)| (format!("webidls/web/{name}"), text)).collect();
    webidl.push(("webidls/css/css-properties.idl".to_owned(), properties.idl()));
    let idl = idl::Idl::scan(&webidl)?;
    let events = events::read(packages, &idl)?;
    let elements = elements::read(packages, &idl)?;
    let rows = compat::rows(&Sources { idl: &idl, bcd: &bcd, events: &events, properties: &properties });
    report::print(&idl, &rows, &events, &elements, &properties);

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
    Ok(outputs)
}

/// The licence texts in the packages. webref's packages have none: its licence was added by hand.
const LICENCES: [(&str, &str, &str); 2] = [
    ("@mdn/browser-compat-data", "LICENSE", "LICENSE-browser-compat-data"),
    ("web-features", "LICENSE.txt", "LICENSE-web-features"),
];

#[derive(Default)]
struct Options {
    check: bool,
    update: Vec<String>,
}

impl Options {
    fn parse(mut args: impl Iterator<Item = String>) -> Result<Self> {
        let mut options = Options::default();
        while let Some(arg) = args.next() {
            match arg.as_str() {
                "--check" => options.check = true,
                "--update" => options.update.push(args.next().context("--update needs NAME@VERSION")?),
                _ => bail!("unknown argument {arg}\nusage: vendor [--check] [--update NAME@VERSION]..."),
            }
        }
        Ok(options)
    }
}

/// The root of the repository, two folders above this package.
fn repository_root() -> Result<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2);
    Ok(root.context("this package has been moved: no repository two folders above it")?.to_owned())
}
