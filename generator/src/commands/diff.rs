//! `web-bindgen diff`: how two versions of the public interface differ.

use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use super::ending::Ending;
use super::workspace::workspace;
use super::{colours_on_stderr, say};
use crate::difference::{self, Bump, Decided};
use crate::problem::Problem;
use crate::sources::PUBLISHED;

pub const EXAMPLES: &str = "\
Examples:
  web-bindgen diff                          the crate at hand, against the last commit
  web-bindgen diff v0.1.0 HEAD              two revisions of git
  web-bindgen diff old/webidls webidls      what the generator makes of two folders of WebIDL
  web-bindgen diff old.tsv published.tsv    two records";

#[derive(Args, Debug)]
pub struct Arguments {
    /// A record, the folder of a crate or of WebIDL, or a revision of git
    #[arg(default_value = "HEAD")]
    old: String,
    /// The same [default: generated-crate/ of the workspace]
    new: Option<String>,
    /// The breaks that are decided [default: breaks.toml of the workspace, if it is there]
    #[arg(long, value_name = "FILE")]
    decided: Option<PathBuf>,
    /// Print the changes as JSON
    #[arg(long)]
    json: bool,
}

pub fn run(arguments: &Arguments) -> Result<Ending, Problem> {
    let workspace = workspace();
    let own = workspace.join("generated-crate");
    let record = own.join(PUBLISHED);
    let old = difference::read(&arguments.old, &record)?;
    let new = difference::read(arguments.new.as_deref().unwrap_or(&own.display().to_string()), &record)?;
    let usual = workspace.join("breaks.toml");
    let decided = match &arguments.decided {
        Some(path) => Decided::read(path)?,
        None if usual.is_file() => Decided::read(&usual)?,
        None => Decided::default(),
    };
    for left_out in [&old.left_out, &new.left_out].into_iter().flatten() {
        say(&left_out.render(colours_on_stderr()));
    }
    let changes = difference::compare(&old.published, &new.published);
    let (bump, version) = difference::bump(&changes, old.published.version());
    let undecided = decided.undecided(&changes);
    let report = match arguments.json {
        true => {
            let undecided: Vec<&str> = undecided.iter().map(|change| change.path.as_str()).collect();
            let report = json!({ "bump": bump, "version": version, "undecided": undecided, "changes": changes });
            format!("{report:#}\n")
        }
        false => {
            let asked = match bump {
                Bump::Breaking => format!("These changes break programs: the next version is {version}.\n"),
                Bump::Feature => format!("These changes break nothing: the next version is {version}.\n"),
                Bump::None => String::new(),
            };
            let left = match undecided.len() {
                0 => String::new(),
                count => format!("{count} breaks are not decided: breaks.toml has none of them.\n"),
            };
            format!("{}{asked}{left}", difference::text(&changes))
        }
    };
    Ok(if undecided.is_empty() { Ending::Done(report) } else { Ending::FoundWrong(report) })
}
