//! `cargo xtask example NAME`: makes a page of an example and serves it. The tests drive each page as a person would.

mod drive;
mod npm_package;
mod page;
mod server;

use crate::report::Report;
use crate::tools;
use crate::tools::browser::Browser;
use crate::workspace::Workspace;
use anyhow::{Context, Result, bail};
use page::Pages;
use server::Server;
use std::path::Path;

/// The folder of the examples.
const FOLDER: &str = "examples";

/// Makes the page of an example and serves it until the program is stopped.
pub fn run(workspace: &Workspace, name: &str, port: u16, report: &mut Report) -> Result<()> {
    let names = names(workspace)?;
    if !names.iter().any(|known| known == name) {
        bail!("there is no example `{name}`; there are {}", names.join(", "));
    }
    let Some(pages) = pages(workspace, report) else { return Ok(()) };
    let step = format!("page of the example {name}");
    let Some(folders) = report.provide(&step, |log| Ok((pages.make(name, log)?, String::new()))) else { return Ok(()) };
    // Where there are several, they show the same.
    let folder = folders.into_iter().next().context("an example has a page")?;
    let server = Server::start(folder, port)?;
    println!("\n{} shows the example; Ctrl-C ends it.", server.address());
    server.wait();
    Ok(())
}

/// Uses the page of each example in Chromium.
pub fn test(workspace: &Workspace, report: &mut Report) {
    let node = tools::node(workspace, report);
    let chromium = tools::chromium(workspace, report);
    let browser = chromium.as_ref().map(|chromium| chromium as &dyn Browser);
    drive::step(workspace, node.as_ref(), browser, report);
}

/// `None` where a tool is missing, which the report says.
fn pages<'a>(workspace: &'a Workspace, report: &mut Report) -> Option<Pages<'a>> {
    let rustc = tools::wasm_rustc(workspace, report)?;
    let runner = tools::test_runner(workspace, report)?;
    Some(Pages { workspace, rustc, runner })
}

/// The names of the examples that are a page, sorted.
fn names(workspace: &Workspace) -> Result<Vec<String>> {
    let folder = workspace.path(FOLDER);
    let entries = std::fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let is_page = |folder: &Path| folder.join(page::PAGE).exists() || folder.ends_with(npm_package::NAME);
    let pages = entries.flatten().filter(|entry| is_page(&entry.path()));
    let mut names: Vec<String> = pages.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    Ok(names)
}
