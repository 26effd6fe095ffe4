//! browser-compat-data: its tree, and the record of a node.

use crate::vendor::packages::Packages;
use crate::vendor::record::{Deprecated, Engines, Record};
use crate::vendor::web_features::Index;
use anyhow::{Context, Result};
use serde::Deserialize;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

pub struct Bcd {
    pub api: Node,
    pub builtins: Node,
    /// `webassembly.api`, which is not below `api`.
    pub webassembly: Node,
    /// CSS's.
    pub properties: Node,
    web_features: Index,
}

#[derive(Default)]
pub struct Node {
    /// The dotted path from the root, which web-features uses as a key.
    key: String,
    compat: Option<Compat>,
    pub children: BTreeMap<String, Node>,
}

#[derive(Deserialize)]
struct Compat {
    mdn_url: Option<String>,
    spec_url: Option<OneOrMany<String>>,
    status: Option<Status>,
    support: BTreeMap<String, OneOrMany<Statement>>,
}

#[derive(Deserialize)]
struct Status {
    deprecated: bool,
}

#[derive(Deserialize)]
struct Statement {
    /// A version, one after a `≤`, `preview`, or `false`.
    version_added: Option<Value>,
    version_removed: Option<Value>,
    flags: Option<Value>,
    prefix: Option<String>,
    alternative_name: Option<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMany<T> {
    One(T),
    Many(Vec<T>),
}

impl<T> OneOrMany<T> {
    fn as_slice(&self) -> &[T] {
        match self {
            OneOrMany::One(one) => std::slice::from_ref(one),
            OneOrMany::Many(many) => many,
        }
    }
}

impl Bcd {
    pub fn read(packages: &Packages, web_features: Index) -> Result<Self> {
        let text = packages.text("@mdn/browser-compat-data", "data.json")?;
        Self::parse(&text, web_features).context("in browser-compat-data's data.json")
    }

    pub fn parse(text: &str, web_features: Index) -> Result<Self> {
        let mut root: Value = serde_json::from_str(text)?;
        let mut node = |path: &[&str]| {
            let value = path.iter().try_fold(&mut root, |value, name| value.get_mut(name)).map(Value::take);
            Node::build(path.join("."), value.unwrap_or_default())
        };
        let builtins = node(&["javascript", "builtins"])?;
        let webassembly = node(&["webassembly", "api"])?;
        let properties = node(&["css", "properties"])?;
        let api = node(&["api"])?;
        Ok(Bcd { api, builtins, webassembly, properties, web_features })
    }

    /// The record of the member under the node's own name.
    pub fn record(&self, node: &Node) -> Option<Record> {
        let engines = node.compat.as_ref()?.engines(Statement::has_own_name);
        Some(self.described(node, engines))
    }

    /// The record of the same member under another name. For instance, `pageXOffset` has no node of its own: it is an
    /// `alternative_name` of `scrollX`.
    pub fn aliased(&self, node: &Node, alias: &str) -> Option<Record> {
        let name = node.name().trim_end_matches("_event");
        let engines = node.compat.as_ref()?.engines(|statement| statement.goes_by(name, alias));
        (engines.count() > 0).then(|| self.described(node, engines))
    }

    /// Why the node is deprecated.
    fn advice(&self, node: &Node) -> Deprecated {
        let feature = self.web_features.discouraged_feature(&node.key);
        feature.map_or(Deprecated::Yes, |feature| Deprecated::Discouraged(feature.to_owned()))
    }

    fn described(&self, node: &Node, engines: Engines) -> Record {
        let compat = node.compat.as_ref();
        let own_engines = compat.map(|compat| compat.engines(Statement::has_own_name));
        // The status is about the node's own name. It is an alias's too if the same engines have the alias.
        let baseline =
            if own_engines == Some(engines) { self.web_features.baseline(&node.key) } else { Default::default() };
        Record {
            engines,
            deprecated: if compat.is_some_and(Compat::deprecated) { self.advice(node) } else { Deprecated::No },
            baseline,
            mdn: compat.and_then(Compat::mdn),
            spec: compat.and_then(Compat::spec),
        }
    }
}

impl Node {
    fn build(key: String, value: Value) -> Result<Self> {
        let mut node = Node { key, ..Node::default() };
        let Value::Object(entries) = value else {
            return Ok(node);
        };
        for (name, value) in entries {
            if name == "__compat" {
                node.compat = Some(serde_json::from_value(value).with_context(|| format!("in {}", node.key))?);
            } else {
                let child = Node::build(format!("{}.{name}", node.key), value)?;
                node.children.insert(name, child);
            }
        }
        Ok(node)
    }

    pub fn name(&self) -> &str {
        self.key.rsplit_once('.').map_or(&self.key, |(_, name)| name)
    }

    /// The names of the children, and the other names that engines have for them.
    pub fn names(&self) -> BTreeSet<String> {
        let mut names: BTreeSet<String> = self.children.keys().cloned().collect();
        for node in self.children.values() {
            let statements =
                node.compat.iter().flat_map(|compat| compat.support.values()).flat_map(OneOrMany::as_slice);
            names.extend(statements.filter_map(|statement| statement.other_name(node.name())));
        }
        names
    }

    /// The child of that name, if it has compatibility data.
    pub fn child(&self, name: &str) -> Option<&Node> {
        self.children.get(name).filter(|child| child.compat.is_some())
    }
}

impl Compat {
    fn engines(&self, counts: impl Fn(&Statement) -> bool) -> Engines {
        let any = |browsers: &[&str]| {
            let statements = browsers.iter().filter_map(|browser| self.support.get(*browser));
            statements.flat_map(OneOrMany::as_slice).any(|statement| statement.is_shipped() && counts(statement))
        };
        Engines {
            blink: any(&["chrome", "chrome_android", "edge"]),
            gecko: any(&["firefox", "firefox_android"]),
            webkit: any(&["safari", "safari_ios"]),
        }
    }

    fn deprecated(&self) -> bool {
        self.status.as_ref().is_some_and(|status| status.deprecated)
    }

    fn mdn(&self) -> Option<String> {
        let url = self.mdn_url.as_deref()?;
        url.strip_prefix("https://developer.mozilla.org/docs/").map(str::to_owned)
    }

    /// The specification, the first if there are several.
    fn spec(&self) -> Option<String> {
        self.spec_url.as_ref()?.as_slice().first().cloned()
    }
}

impl Statement {
    /// Whether a released version has it without a flag, and no later one has removed it. A partial implementation counts.
    fn is_shipped(&self) -> bool {
        let added = self.version_added.as_ref().and_then(Value::as_str).is_some_and(|version| version != "preview");
        // Removed from the preview only: the released versions still have it.
        let removed = match &self.version_removed {
            None | Some(Value::Null | Value::Bool(false)) => false,
            Some(version) => version != "preview",
        };
        added && !removed && self.flags.is_none()
    }

    fn has_own_name(&self) -> bool {
        self.prefix.is_none() && self.alternative_name.is_none()
    }

    /// The name that the statement is about, if it is not the node's own.
    fn other_name(&self, name: &str) -> Option<String> {
        match (&self.alternative_name, &self.prefix) {
            (Some(other), _) => Some(other.clone()),
            (None, Some(prefix)) => Some(format!("{prefix}{name}")),
            (None, None) => None,
        }
    }

    /// Whether the statement is about this alias. An event can be named by its handler, in upper or lower case.
    fn goes_by(&self, name: &str, alias: &str) -> bool {
        let is_alias =
            |other: String| other.eq_ignore_ascii_case(alias) || format!("on{other}").eq_ignore_ascii_case(alias);
        self.other_name(name).is_some_and(is_alias)
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;

    /// A node's `__compat` from what Chrome, Firefox and Safari each say.
    pub fn compat(chrome: &str, firefox: &str, safari: &str) -> String {
        format!(r#""__compat": {{"support": {{"chrome": {chrome}, "firefox": {firefox}, "safari": {safari}}}}}"#)
    }

    pub const YES: &str = r#"{"version_added": "1"}"#;
    pub const NO: &str = r#"{"version_added": false}"#;

    fn engines(statement: &str) -> String {
        let text = format!(r#"{{"api": {{"A": {{{}}}}}}}"#, compat(statement, NO, NO));
        let bcd = Bcd::parse(&text, Index::default()).unwrap();
        bcd.record(bcd.api.child("A").unwrap()).unwrap().engines.to_string()
    }

    #[test]
    fn only_released_versions_count() {
        assert_eq!(engines(YES), "b");
        assert_eq!(engines(r#"{"version_added": "≤37"}"#), "b");
        assert_eq!(engines(r#"{"version_added": "9", "partial_implementation": true}"#), "b");
        assert_eq!(engines(NO), "-");
        assert_eq!(engines(r#"{"version_added": "preview"}"#), "-");
        assert_eq!(engines(r#"{"version_added": "9", "flags": [{"name": "x"}]}"#), "-");
        assert_eq!(engines(r#"{"version_added": "9", "version_removed": "30"}"#), "-");
        assert_eq!(engines(r#"{"version_added": "9", "version_removed": "preview"}"#), "b");
    }

    #[test]
    fn another_name_or_a_prefix_is_another_member() {
        assert_eq!(engines(r#"{"version_added": "9", "prefix": "webkit"}"#), "-");
        assert_eq!(engines(r#"{"version_added": "9", "alternative_name": "old"}"#), "-");
        assert_eq!(engines(r#"[{"version_added": "9", "prefix": "webkit"}, {"version_added": "20"}]"#), "b");
    }

    #[test]
    fn an_alias_is_found_by_its_name() {
        let old = r#"{"version_added": "9", "alternative_name": "pageXOffset"}"#;
        let text = format!(r#"{{"api": {{"Window": {{"scrollX": {{{}}}}}}}}}"#, compat(old, old, YES));
        let bcd = Bcd::parse(&text, Index::default()).unwrap();
        let node = bcd.api.children["Window"].child("scrollX").unwrap();
        assert_eq!(bcd.aliased(node, "pageXOffset").unwrap().engines.to_string(), "bg");
        assert_eq!(bcd.record(node).unwrap().engines.to_string(), "w");
        assert!(bcd.aliased(node, "scrollX").is_none());
    }

    #[test]
    fn a_prefixed_event_answers_to_its_handler() {
        let prefixed = r#"{"version_added": "9", "prefix": "webkit"}"#;
        let handler = r#"{"version_added": "9", "alternative_name": "onwebkitanimationend"}"#;
        let text = format!(r#"{{"api": {{"E": {{"animationend_event": {{{}}}}}}}}}"#, compat(prefixed, handler, NO));
        let bcd = Bcd::parse(&text, Index::default()).unwrap();
        let node = bcd.api.children["E"].child("animationend_event").unwrap();
        assert_eq!(bcd.aliased(node, "onwebkitanimationend").unwrap().engines.to_string(), "bg");
    }
}
