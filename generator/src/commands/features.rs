//! `web-bindgen features`: the features of web-bindings that a crate needs.

use std::fmt::Write;
use std::path::PathBuf;

use anstyle::{AnsiColor, Style};
use clap::Args;
use serde_json::json;

use super::crate_path::manifest_path;
use super::ending::Ending;
use super::progress::Progress;
use crate::compiler::{Selection, TARGET};
use crate::features::{self, Report};
use crate::problem::Problem;

pub const EXAMPLES: &str = "\
Examples:
  web-bindgen features                                  which are needed, missing and in vain
  web-bindgen features --write                          the same, and write them into Cargo.toml
  web-bindgen features --package app --all-features     of a member of a workspace, all its own features on";

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
    /// The crate's own features that are on
    #[arg(short = 'F', long, value_name = "FEATURES", value_delimiter = ',')]
    features: Vec<String>,
    /// Turn all of the crate's own features on
    #[arg(long)]
    all_features: bool,
    /// Turn the crate's own default features off
    #[arg(long)]
    no_default_features: bool,
    /// Check its tests, examples and benches too, not its library and programs alone
    #[arg(long)]
    all_targets: bool,
    /// Write the list into Cargo.toml, where it differs
    #[arg(long)]
    write: bool,
    /// Print the report as JSON
    #[arg(long)]
    json: bool,
}

pub fn run(arguments: &Arguments) -> Result<Ending, Problem> {
    let selection = arguments.selection();
    let report = {
        let progress = Progress::new();
        features::find(&selection, &|what| progress.at(what))?
    };
    let written = arguments.write && !report.is_right();
    if written {
        let progress = Progress::new();
        progress.at("check the crate with the new list");
        features::write(&selection, &report)?;
    }
    let text = if arguments.json { json(&report, written) } else { text(&report, written) };
    Ok(if report.is_right() || written { Ending::Done(text) } else { Ending::FoundWrong(text) })
}

impl Arguments {
    fn selection(&self) -> Selection {
        Selection {
            manifest_path: self.manifest_path.clone(),
            package: self.package.clone(),
            target: self.target.clone(),
            features: self.features.clone(),
            all_features: self.all_features,
            no_default_features: self.no_default_features,
            all_targets: self.all_targets,
            target_folder: None,
        }
    }
}

fn json(report: &Report, written: bool) -> String {
    format!("{:#}\n", json!({ "report": report, "list": report.list(), "written": written }))
}

const MORE: Style = AnsiColor::Green.on_default().bold();
const LESS: Style = AnsiColor::Red.on_default().bold();
const QUIET: Style = Style::new().dimmed();

fn text(report: &Report, written: bool) -> String {
    let mut out = String::new();
    let Report { package, web_bindings, needed, missing, in_vain, checks, .. } = report;
    let count = needed.len();
    let _ = writeln!(out, "`{package}` needs {count} features of web-bindings {web_bindings}, by {checks} checks:");
    let width = needed.keys().chain(in_vain).chain(report.groups.keys()).map(String::len).max().unwrap_or_default();
    let places: Vec<String> = needed
        .values()
        .map(|found| match found.line {
            0 => String::new(),
            line => format!("{}:{line}", found.file.display()),
        })
        .collect();
    let place_width = places.iter().map(String::len).max().unwrap_or_default();
    for ((name, found), place) in needed.iter().zip(&places) {
        let (sign, style) = if missing.contains(name) { ("+", MORE) } else { (" ", Style::new()) };
        let _ = writeln!(
            out,
            "{style}{sign} {name:<width$}{style:#}  {place:<place_width$}  {QUIET}{}{QUIET:#}",
            found.what
        );
    }
    for name in in_vain {
        let _ = writeln!(out, "{LESS}- {name:<width$}{LESS:#}  {QUIET}in vain{QUIET:#}");
    }
    for name in &report.undecided {
        let _ = writeln!(
            out,
            "  {name:<width$}  {QUIET}another crate turns it on too, so the compiler cannot tell{QUIET:#}"
        );
    }
    for name in &report.in_vain_elsewhere {
        let _ = writeln!(out, "  {name}: in vain, but from the crate's own features or its workspace's list");
    }
    for (name, areas) in &report.groups {
        let count = areas.len();
        let _ = writeln!(out, "  {name:<width$}  {QUIET}turns on {count} of these{QUIET:#}");
    }
    let list: Vec<String> = report.list().iter().map(|name| format!("{name:?}")).collect();
    let _ = writeln!(out, "features = [{}]", list.join(", "));
    if !report.own_features_off.is_empty() {
        let off = report.own_features_off.join(", ");
        let _ = writeln!(out, "The crate's own features {off} were off: `--all-features` turns them on.");
    }
    out.push_str(match (written, report.is_right()) {
        (true, _) => "Cargo.toml has the list now.\n",
        (false, true) => "Cargo.toml has this list.\n",
        (false, false) => "Cargo.toml has another list: `--write` writes this one.\n",
    });
    out
}
