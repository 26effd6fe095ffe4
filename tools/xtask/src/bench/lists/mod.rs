//! Lists of features: what a project takes of web-sys, and the areas of web-bindings that give it the same.

pub mod areas;
pub mod file;
pub mod web_sys;

use crate::workspace::Workspace;
use anyhow::{Context, Result};
use areas::Areas;
use file::Wanted;
use std::collections::BTreeSet;
use web_sys::WebSys;

/// The features of one list.
#[derive(Clone, Debug)]
pub struct List {
    pub name: String,
    /// All features of both crates.
    pub is_everything: bool,
    pub web_sys: BTreeSet<String>,
    pub web_bindings: BTreeSet<String>,
    /// The types that both give, by one name in Rust.
    pub shared_types: BTreeSet<String>,
}

impl List {
    /// A list without features.
    pub fn empty() -> Self {
        List {
            name: "dependencies".to_owned(),
            is_everything: false,
            web_sys: BTreeSet::new(),
            web_bindings: BTreeSet::new(),
            shared_types: BTreeSet::new(),
        }
    }
}

/// The lists of these names, or all of them.
pub fn read(workspace: &Workspace, names: &[String]) -> Result<Vec<List>> {
    let wanted = file::read(&workspace.path(file::PATH), names)?;
    let web_sys = WebSys::find(workspace)?;
    let areas = Areas::read(workspace)?;
    let list = |(name, wanted)| list(name, wanted, &web_sys, &areas);
    wanted.into_iter().map(list).collect()
}

fn list(name: String, wanted: Wanted, web_sys: &WebSys, areas: &Areas) -> Result<List> {
    let (features, is_everything) = match wanted {
        Wanted::All => (web_sys.features(), true),
        Wanted::Features(features) => (features, false),
    };
    let given = web_sys.given_by(&features).with_context(|| format!("in list `{name}` of {}", file::PATH))?;
    let web_bindings = if is_everything { areas.all() } else { areas.covering(&given) };
    let shared_types = given.types.iter().filter(|name| areas.has_type(name)).cloned().collect();
    Ok(List { name, is_everything, web_sys: features, web_bindings, shared_types })
}
