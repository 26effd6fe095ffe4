//! The test of the examples: scripts of `tests/examples` use each page as a person would.

use super::server::Server;
use super::{names, pages};
use crate::log::Log;
use crate::report::Report;
use crate::tools::browser::Browser;
use crate::tools::node::Node;
use crate::totals::Totals;
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use std::path::Path;

/// The folder of the scripts. Each has the name of an example.
const SCRIPTS: &str = "tests/examples";

/// Makes the page of each example and drives it.
pub fn step(workspace: &Workspace, node: Option<&Node>, browser: Option<&dyn Browser>, report: &mut Report) {
    const STEP: &str = "examples";
    let pages = pages(workspace, report);
    let (Some(pages), Some(node), Some(browser)) = (pages, node, browser) else {
        return report.blocked(STEP, "a tool is missing");
    };
    report.tests(STEP, |log| {
        let mut totals = Totals::default();
        for name in names(workspace)? {
            log.progress.at(&name);
            for folder in pages.make(&name, log)? {
                let server = Server::start(folder, 0)?;
                totals += Totals::one(drive(workspace, &name, &server, node, browser, log)?);
            }
        }
        Ok(totals.into())
    });
}

fn drive(
    workspace: &Workspace,
    name: &str,
    server: &Server,
    node: &Node,
    browser: &dyn Browser,
    log: &Log,
) -> Result<bool> {
    let scripts = workspace.path(SCRIPTS);
    let shots = workspace.target.join("examples/screenshots");
    std::fs::create_dir_all(&shots).with_context(|| format!("cannot create {}", shots.display()))?;
    let mut command = workspace.command(&node.path);
    command.arg(scripts.join("drive.mjs")).args([name, &server.address()]).arg(Path::new(&shots));
    browser.apply(workspace, None, &mut command)?;
    log.status(&mut command)
}
