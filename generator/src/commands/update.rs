//! `web-bindgen update`: newer WebIDL and data, and all that follows from them.

use clap::Args;
use serde_json::json;

use super::ending::Ending;
use super::workspace::workspace;
use crate::difference;
use crate::problem::Problem;
use crate::published::Published;
use crate::sources::PUBLISHED;
use crate::vendor::{self, Updated, Wanted};

pub const EXAMPLES: &str = "\
Examples:
  web-bindgen update                                 the newest WebIDL and data
  web-bindgen update --to 3.85.0                     this @webref/idl, and the newest data
  web-bindgen update --package web-features@3.40.0   another version of one package alone
  web-bindgen update --pinned --check                only compare the files with the pinned packages";

#[derive(Args, Debug)]
pub struct Arguments {
    /// The version of @webref/idl [default: the newest]
    #[arg(long, value_name = "VERSION", conflicts_with_all = ["package", "pinned"])]
    to: Option<String>,
    /// Another version of this package alone; may be given several times
    #[arg(long, value_name = "NAME@VERSION", conflicts_with = "pinned")]
    package: Vec<String>,
    /// Make the files of the pinned packages again
    #[arg(long)]
    pinned: bool,
    /// Write nothing, and fail if the files are not what the pinned packages give
    #[arg(long, requires = "pinned")]
    check: bool,
    /// Print what was done and what changed as JSON
    #[arg(long, conflicts_with = "check")]
    json: bool,
}

pub fn run(arguments: &Arguments) -> Result<Ending, Problem> {
    let workspace = match workspace() {
        empty if empty.as_os_str().is_empty() => ".".into(),
        workspace => workspace,
    };
    let problem = |error: anyhow::Error| Problem::new(format!("{error:#}"));
    if arguments.check {
        return vendor::check(&workspace).map(Ending::Done).map_err(problem);
    }
    let generated = workspace.join("generated-crate");
    let record = generated.join(PUBLISHED);
    let read = || match record.is_file() {
        true => difference::read(&record.display().to_string(), &record).map(|read| read.published),
        // Nothing has been published yet.
        false => Ok(Published::default()),
    };
    let before = read()?;
    let updated = vendor::update(&workspace, &arguments.wanted()).map_err(problem)?;
    let after = read()?;
    let changes = difference::compare(&before, &after);
    Ok(Ending::Done(match arguments.json {
        true => format!("{:#}\n", json!({ "update": updated, "changes": changes })),
        false => format!("{}{}", told(&updated), difference::text(&changes)),
    }))
}

impl Arguments {
    fn wanted(&self) -> Wanted {
        match (&self.to, self.package.as_slice(), self.pinned) {
            (_, _, true) => Wanted::Pinned,
            (Some(version), ..) => Wanted::Idl(version.clone()),
            (None, [], _) => Wanted::Newest,
            (None, packages, _) => Wanted::Packages(packages.to_vec()),
        }
    }
}

fn told(updated: &Updated) -> String {
    let Updated { versions, edits, proposals, waiting, report } = updated;
    let list = |heading: &str, lines: &[String]| match lines {
        [] => String::new(),
        lines => format!("{heading}\n  {}\n\n", lines.join("\n  ")),
    };
    let versions =
        if versions.is_empty() { "All packages are as they were.\n\n".to_owned() } else { list("Packages:", versions) };
    let edits = list("Edits:", edits);
    let proposals = list("Perhaps, which somebody has to look at:", proposals);
    let waiting = list("Waiting for a newer @webref/idl:", waiting);
    format!("{versions}{edits}{proposals}{waiting}{report}\n")
}
