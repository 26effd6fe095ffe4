//! `bindings.jsonl`.

use std::path::Path;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::EXPERIMENTAL;
use crate::problem::Problem;

/// One line of the listing.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub struct Binding {
    /// The JavaScript class, with its namespaces (`Intl.Collator`); `globalThis` for a global function.
    pub js_class: String,
    /// The member's name; empty for a type, a constructor and an index.
    pub js_name: String,
    pub kind: Kind,
    /// `Element::scroll_to`
    pub path: String,
    /// The feature that has it.
    pub area: String,
    pub experimental: bool,
    pub fallible: bool,
    pub exposed: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub arguments: Vec<serde_json::Value>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub required: bool,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub rejects: bool,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub panics: bool,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub runtime: bool,
    /// The other features that have it too.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub or: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extends: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signature: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub throws: Option<String>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub idl: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub secure: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub witnesses: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub engines: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub baseline: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mdn: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spec: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<String>,
}

/// The kinds that the commands tell apart. `bindings/item.rs` says what each is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Type,
    Constructor,
    #[default]
    Method,
    Getter,
    Setter,
    StaticMethod,
    StaticGetter,
    StaticSetter,
    Const,
    NsFunction,
    Function,
    IndexingGetter,
    IndexingSetter,
    IndexingDeleter,
    EnumValue,
    DictGetter,
    DictSetter,
    Union,
    Callback,
    Helper,
    Event,
    Tag,
    Lookup,
    Runtime,
}

impl Kind {
    /// Whether it is a type at its path.
    pub fn is_type(self) -> bool {
        matches!(self, Kind::Type | Kind::Union | Kind::Callback | Kind::Runtime)
    }
}

impl Binding {
    /// `scroll_to` of `Element::scroll_to`
    pub fn rust_name(&self) -> &str {
        self.path.rsplit("::").next().unwrap_or_default()
    }

    /// The path of the type or the module that has it: `Element`
    pub fn rust_owner(&self) -> Option<&str> {
        self.path.rsplit_once("::").map(|(owner, _)| owner)
    }

    /// The features to write for it; none for what is always there.
    pub fn features(&self) -> Vec<&str> {
        let area = Some(self.area.as_str()).filter(|area| !area.is_empty());
        area.into_iter().chain(self.experimental.then_some(EXPERIMENTAL)).collect()
    }
}

pub(super) fn read(path: &Path) -> Result<Vec<Binding>, Problem> {
    let text = super::text(path)?;
    let lines: Vec<(usize, &str)> = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()).collect();
    let parse = |(index, line): &(usize, &str)| {
        serde_json::from_str(line).map_err(|error| {
            Problem::new(format!("{}:{}: {error}", path.display(), index + 1))
                .help("the file is not as web-bindgen wrote it: install web-bindings again")
        })
    };
    lines.par_iter().map(parse).collect()
}
