//! `web-bindgen port`: a crate of web-sys, js-sys and wasm-bindgen-futures becomes one of web-bindings.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use anstyle::{AnsiColor, Style};
use clap::Args;
use serde_json::json;

use super::crate_path::manifest_path;
use super::ending::Ending;
use super::progress::Progress;
use crate::compiler::{Selection, TARGET};
use crate::port::{self, Report, Request};
use crate::problem::Problem;

pub const EXAMPLES: &str = "\
Examples:
  web-bindgen port                                 what would be done, and the places that would be left
  web-bindgen port --dry-run > port.diff           the same as a diff
  web-bindgen port --write                         do it
  web-bindgen port --write --package app --web-bindings ../web-bindings";

#[derive(Args, Debug)]
pub struct Arguments {
    /// The manifest of the crate [default: that of the current folder]
    #[arg(long, value_name = "PATH", value_parser = manifest_path)]
    manifest_path: Option<PathBuf>,
    /// A member of the workspace
    #[arg(short, long, value_name = "NAME")]
    package: Option<String>,
    /// The target that the crate is built for
    #[arg(long, value_name = "TRIPLE", default_value = TARGET)]
    target: String,
    /// The crate's own features that are on [default: all with which it compiles]
    #[arg(short = 'F', long, value_name = "FEATURES", value_delimiter = ',')]
    features: Vec<String>,
    /// Turn all of the crate's own features on
    #[arg(long)]
    all_features: bool,
    /// Turn the crate's own default features off
    #[arg(long)]
    no_default_features: bool,
    /// The folder of web-bindings [default: the one that the crate depends on, else the registry's]
    #[arg(long, value_name = "PATH")]
    web_bindings: Option<PathBuf>,
    /// Print what would be written as a diff
    #[arg(long, conflicts_with = "write")]
    dry_run: bool,
    /// Write the sources and Cargo.toml
    #[arg(long)]
    write: bool,
    /// Write where git has changes that are not committed
    #[arg(long)]
    allow_dirty: bool,
    /// Print the report as JSON
    #[arg(long)]
    json: bool,
}

pub fn run(arguments: &Arguments) -> Result<Ending, Problem> {
    let request = arguments.request();
    if arguments.write && !arguments.allow_dirty {
        port::check_clean(&arguments.folder())?;
    }
    let report = {
        let progress = Progress::new();
        port::port(&request, &|what| progress.at(what))?
    };
    if arguments.write {
        port::write(&report)?;
    }
    let text = match (arguments.json, arguments.dry_run) {
        (true, _) => json(&report, arguments.write, &arguments.folder()),
        (false, true) => {
            super::say(&text(&report, false));
            port::unified(&report.files, &arguments.root())
        }
        (false, false) => text(&report, arguments.write),
    };
    Ok(if report.left.is_empty() { Ending::Done(text) } else { Ending::FoundWrong(text) })
}

impl Arguments {
    fn request(&self) -> Request {
        Request {
            selection: Selection {
                manifest_path: self.manifest_path.clone(),
                package: self.package.clone(),
                target: self.target.clone(),
                features: self.features.clone(),
                all_features: self.all_features,
                no_default_features: self.no_default_features,
                all_targets: true,
                target_folder: None,
            },
            web_bindings: self.web_bindings.clone(),
        }
    }

    /// The folder of the manifest.
    fn folder(&self) -> PathBuf {
        let folder = self.manifest_path.as_deref().and_then(Path::parent).filter(|path| !path.as_os_str().is_empty());
        folder.map_or_else(|| PathBuf::from("."), Path::to_owned)
    }

    /// What the paths of a diff are below.
    fn root(&self) -> PathBuf {
        self.folder().canonicalize().unwrap_or_default()
    }
}

fn json(report: &Report, written: bool, folder: &Path) -> String {
    let root = folder.canonicalize().unwrap_or_default();
    let files: Vec<&Path> = report.files.iter().map(|change| change.path.as_path()).collect();
    let diff = port::unified(&report.files, &root);
    format!("{:#}\n", json!({ "report": report, "files": files, "diff": diff, "written": written }))
}

const PLACE: Style = Style::new().bold();
const ERROR: Style = AnsiColor::Red.on_default();
const QUIET: Style = Style::new().dimmed();

fn text(report: &Report, written: bool) -> String {
    let mut out = String::new();
    for left in &report.left {
        let (file, line, column) = (left.file.display(), left.line, left.column);
        let _ = writeln!(out, "{PLACE}{file}:{line}:{column}{PLACE:#}  {}", left.code);
        let _ = writeln!(out, "    {ERROR}{}{ERROR:#}", left.error);
        let _ = writeln!(out, "    write: {}", left.write);
    }
    let names = |list: Vec<&str>| list.join(", ");
    if !report.features.is_empty() {
        let features = names(report.features.iter().map(String::as_str).collect());
        let _ = writeln!(out, "{QUIET}features of web-bindings {}: {features}{QUIET:#}", report.web_bindings);
    }
    for kept in &report.kept {
        let _ = writeln!(out, "{kept} stays: other code has its types or names");
    }
    for unchecked in &report.unchecked {
        let _ = writeln!(out, "not checked: {unchecked}");
    }
    let (edits, files, left) = (report.edits, report.files.len(), report.left.len());
    let did = if written { "made" } else { "to make" };
    let s = |count: usize| if count == 1 { "" } else { "s" };
    let _ = writeln!(
        out,
        "`{}`: {edits} edit{} in {files} file{} {did}, {left} place{} left",
        report.package,
        s(edits),
        s(files),
        s(left)
    );
    out
}
