//! The tools that the tests need. One that is missing is installed.

pub mod apt;
pub mod browser;
mod cargo_install;
pub mod chromium;
pub mod debian_rustc;
pub mod firefox;
mod geckodriver;
pub mod node;
mod screen;
pub mod test_runner;
pub mod toolchain;
pub mod wasm_opt;
pub mod wasm_pack;
pub mod wasm_rustc;

use crate::report::Report;
use crate::workspace::Workspace;
use chromium::Chromium;
use firefox::Firefox;
use node::Node;
use std::path::{Path, PathBuf};
use std::process::Command;
use test_runner::TestRunner;
use wasm_opt::WasmOpt;
use wasm_rustc::WasmRustc;

/// Puts a folder first on a command's PATH.
fn first_on_path(folder: Option<&Path>, command: &mut Command) {
    let folder = folder.map(PathBuf::from);
    let rest = std::env::var_os("PATH").unwrap_or_default();
    if let Ok(path) = std::env::join_paths(folder.into_iter().chain(std::env::split_paths(&rest))) {
        command.env("PATH", path);
    }
}

pub fn all(workspace: &Workspace, report: &mut Report) {
    node(workspace, report);
    chromium(workspace, report);
    firefox(workspace, report);
    wasm_rustc(workspace, report);
    test_runner(workspace, report);
}

pub fn node(workspace: &Workspace, report: &mut Report) -> Option<Node> {
    report.provide("tool: Node", |_| {
        let node = Node::find(workspace)?;
        let note = format!("{} {}", node.path.display(), node.version);
        Ok((node, note))
    })
}

pub fn chromium(workspace: &Workspace, report: &mut Report) -> Option<Chromium> {
    report.provide("tool: Chromium and chromedriver", |log| {
        let chromium = Chromium::find_or_install(workspace, log)?;
        let note = format!("{}, {}", chromium.browser.display(), chromium.chromedriver.display());
        Ok((chromium, note))
    })
}

pub fn firefox(workspace: &Workspace, report: &mut Report) -> Option<Firefox> {
    report.provide("tool: Firefox and geckodriver", |log| {
        let firefox = Firefox::find_or_install(workspace, log)?;
        let note = format!("{}, {}", firefox.browser.display(), firefox.geckodriver.display());
        Ok((firefox, note))
    })
}

pub fn wasm_rustc(workspace: &Workspace, report: &mut Report) -> Option<WasmRustc> {
    report.provide("tool: the standard library for wasm32", |log| {
        let rustc = WasmRustc::find_or_install(workspace, log)?;
        let note = rustc.to_string();
        Ok((rustc, note))
    })
}

pub fn test_runner(workspace: &Workspace, report: &mut Report) -> Option<TestRunner> {
    report.provide("tool: wasm-bindgen's test runner", |log| {
        let runner = TestRunner::find_or_install(workspace, log)?;
        let note = runner.version.clone();
        Ok((runner, note))
    })
}

pub fn wasm_opt(workspace: &Workspace, node: &Node, report: &mut Report) -> Option<WasmOpt> {
    report.provide("tool: wasm-opt", |log| {
        let wasm_opt = WasmOpt::find_or_install(workspace, node, log)?;
        let note = wasm_opt.shown();
        Ok((wasm_opt, note))
    })
}
