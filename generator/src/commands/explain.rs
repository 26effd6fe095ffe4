//! `web-bindgen explain`: what a name stands for, and which feature has it.

use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use super::crate_path::manifest_path;
use super::ending::Ending;
use crate::catalogue::Catalogue;
use crate::explain;
use crate::problem::Problem;
use crate::project;

pub const EXAMPLES: &str = "\
Examples:
  web-bindgen explain Element.scrollTo          a member, by its name in JavaScript
  web-bindgen explain scroll_to_with_options    by its name in Rust
  web-bindgen explain create_element_with_str   by its name in web-sys
  web-bindgen explain click                     a method, an event and whatever else has the name";

#[derive(Args, Debug)]
pub struct Arguments {
    /// A name in JavaScript, in Rust or in web-sys, with its class or without, or a part of one
    name: String,
    /// The manifest of the crate whose web-bindings is asked [default: that of the current folder]
    #[arg(long, value_name = "PATH", value_parser = manifest_path)]
    manifest_path: Option<PathBuf>,
    /// The folder of web-bindings, where no crate is at hand that depends on it
    #[arg(long, value_name = "PATH")]
    web_bindings: Option<PathBuf>,
    /// Print the answer as JSON
    #[arg(long)]
    json: bool,
}

pub fn run(arguments: &Arguments) -> Result<Ending, Problem> {
    let found = project::find(arguments.web_bindings.as_deref(), arguments.manifest_path.as_deref())?;
    let catalogue = Catalogue::read(&found.folder)?;
    let answer = explain::answer(&catalogue, &arguments.name);
    if arguments.json {
        let json = json!({
            "name": arguments.name,
            "web_bindings": { "version": catalogue.manifest.package.version, "folder": catalogue.folder },
            "on": found.on,
            "answer": answer,
        });
        let text = format!("{json:#}\n");
        return Ok(if answer.is_empty() { Ending::FoundWrong(text) } else { Ending::Done(text) });
    }
    if answer.is_empty() {
        let version = &catalogue.manifest.package.version;
        let problem = Problem::new(format!("web-bindings {version} has no `{}`", arguments.name));
        let nearest: Vec<String> = answer.nearest.iter().map(|name| format!("`{name}`")).collect();
        return Err(match nearest.is_empty() {
            true => problem.help("a part of the name will do: `web-bindgen explain scroll`"),
            false => problem.help(format!("like it are {}", nearest.join(", "))),
        });
    }
    Ok(Ending::Done(explain::text(&answer, found.on.as_ref())))
}
