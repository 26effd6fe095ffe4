//! CSS's properties, and the attributes of `CSSStyleProperties` that CSSOM gives each of them.
//!
//! CSSOM declares the attributes by a rule, not by name: <https://drafts.csswg.org/cssom/#the-cssstyleproperties-interface>.
//! @webref/css has the properties of the specifications. browser-compat-data has older ones that engines share.

use crate::vendor::bcd::Bcd;
use crate::vendor::packages::Packages;
use crate::vendor::record::Record;
use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

const PACKAGE: &str = "@webref/css";

/// The interface that has an attribute for each property.
const OWNER: &str = "CSSStyleProperties";

/// browser-compat-data's entry for all properties that begin with `--`.
const CUSTOM: &str = "custom-property";

/// The number of engines that must have a property that no specification has.
const ENGINES: usize = 2;

/// WebIDL's keyword that is a property.
const KEYWORD: &str = "float";

/// The properties by their names in CSS, sorted.
#[derive(Default)]
pub struct Properties {
    specified: BTreeSet<String>,
    unspecified: BTreeSet<String>,
    /// The property of each attribute.
    by_attribute: BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct File {
    properties: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    name: String,
}

impl Properties {
    pub fn read(packages: &Packages, bcd: &Bcd) -> Result<Self> {
        let text = packages.text(PACKAGE, "css.json")?;
        Self::parse(&text, bcd).with_context(|| format!("in {PACKAGE}'s css.json"))
    }

    pub fn parse(text: &str, bcd: &Bcd) -> Result<Self> {
        let file: File = serde_json::from_str(text)?;
        let mut properties = Properties::default();
        properties.specified = file.properties.into_iter().map(|entry| entry.name).collect();
        ensure!(properties.specified.iter().all(|name| is_property(name)), "a property is named as none can be");
        properties.unspecified =
            bcd.properties.names().into_iter().filter(|name| properties.is_shared(name, bcd)).collect();
        for name in properties.specified.union(&properties.unspecified) {
            for attribute in attributes(name) {
                let other = properties.by_attribute.insert(attribute, name.clone());
                ensure!(other.is_none(), "{name} and {} have an attribute in common", other.unwrap_or_default());
            }
        }
        Ok(properties)
    }

    /// Whether engines share a property that no specification has.
    fn is_shared(&self, name: &str, bcd: &Bcd) -> bool {
        let engines = || record(name, bcd).map_or(0, |record| record.engines.count());
        is_property(name) && name != CUSTOM && !self.specified.contains(name) && engines() >= ENGINES
    }

    /// The compatibility of the property whose attribute this is.
    pub fn record(&self, owner: &str, attribute: &str, bcd: &Bcd) -> Option<Record> {
        record(self.by_attribute.get(attribute).filter(|_| owner == OWNER)?, bcd)
    }

    pub fn len(&self) -> usize {
        self.specified.len() + self.unspecified.len()
    }

    /// The attributes as WebIDL.
    pub fn idl(&self) -> String {
        let mut text = HEADER.to_owned();
        partial(&mut text, "The specifications' properties.", &self.specified);
        partial(&mut text, "Properties that no specification has, and two engines have.", &self.unspecified);
        text
    }
}

const HEADER: &str = "\
// Source: CSS properties (https://drafts.csswg.org/cssom/#the-cssstyleproperties-interface)

// Made by `cargo run --release -p vendor` from @webref/css and @mdn/browser-compat-data, never edited: the attributes that
// CSSOM gives each property, for a name with dashes a camel-cased and a dashed one, for one of WebKit's a webkit-cased one
// too.
";

fn partial(text: &mut String, about: &str, names: &BTreeSet<String>) {
    let _ = write!(text, "\n// {about}\n\npartial interface {OWNER} {{\n");
    // Vendors' own, which begin with a dash, stand at the end.
    let (vendors, standard): (Vec<_>, Vec<_>) = names.iter().partition(|name| name.starts_with('-'));
    for attribute in standard.into_iter().chain(vendors).flat_map(|name| attributes(name)) {
        let escape = if attribute == KEYWORD { "_" } else { "" };
        let _ = writeln!(text, "  [CEReactions] attribute [LegacyNullToEmptyString] CSSOMString {escape}{attribute};");
    }
    text.push_str("};\n");
}

/// The attributes of a property: `marginTop` and `margin-top`; `webkitFlex`, `WebkitFlex` and `-webkit-flex`.
fn attributes(name: &str) -> Vec<String> {
    let camel_cased = camel_cased(name);
    let webkit_cased = name.strip_prefix("-webkit-").map(|rest| camel_cased_after("webkit", rest));
    let dashed = name.contains('-').then(|| name.to_owned());
    webkit_cased.into_iter().chain([camel_cased]).chain(dashed).collect()
}

/// CSSOM's algorithm "CSS property to IDL attribute".
fn camel_cased(name: &str) -> String {
    let mut cased = String::new();
    let mut after_dash = false;
    for c in name.chars() {
        match c {
            '-' => after_dash = true,
            _ if std::mem::take(&mut after_dash) => cased.push(c.to_ascii_uppercase()),
            _ => cased.push(c),
        }
    }
    cased
}

fn camel_cased_after(prefix: &str, rest: &str) -> String {
    camel_cased(&format!("{prefix}-{rest}"))
}

fn is_property(name: &str) -> bool {
    let is_plain = name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    is_plain && !name.starts_with("--") && name.contains(|c: char| c.is_ascii_lowercase())
}

/// A property's own entry, or those entries of which it is another name. `grid-gap` is the name of `gap` in one of its
/// contexts, which has an entry below it.
fn record(name: &str, bcd: &Bcd) -> Option<Record> {
    let aliased = || {
        let nodes = bcd.properties.children.values();
        let below = nodes.clone().flat_map(|node| node.children.values());
        Record::merged(nodes.chain(below).filter_map(|node| bcd.aliased(node, name)))
    };
    bcd.properties.child(name).and_then(|node| bcd.record(node)).or_else(aliased)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vendor::bcd::tests::{NO, YES, compat};
    use crate::vendor::web_features::Index;

    fn read(css: &[&str], properties: &str) -> (Properties, Bcd) {
        let entries: Vec<_> = css.iter().map(|name| format!(r#"{{"name": "{name}"}}"#)).collect();
        let bcd = Bcd::parse(&format!(r#"{{"css": {{"properties": {{{properties}}}}}}}"#), Index::default()).unwrap();
        let properties = Properties::parse(&format!(r#"{{"properties": [{}]}}"#, entries.join(",")), &bcd).unwrap();
        (properties, bcd)
    }

    #[test]
    fn attributes_are_cased_as_cssom_says() {
        assert_eq!(attributes("color"), ["color"]);
        assert_eq!(attributes("margin-top"), ["marginTop", "margin-top"]);
        assert_eq!(attributes("-webkit-box-align"), ["webkitBoxAlign", "WebkitBoxAlign", "-webkit-box-align"]);
        assert_eq!(attributes("-moz-orient"), ["MozOrient", "-moz-orient"]);
    }

    #[test]
    fn what_two_engines_have_is_a_property_without_a_specification() {
        let (two, one) = (compat(YES, NO, YES), compat(YES, NO, NO));
        let prefixed = compat(
            r#"{"version_added": "1", "prefix": "-webkit-"}"#,
            NO,
            r#"{"version_added": "1", "alternative_name": "-webkit-old"}"#,
        );
        let (properties, _) = read(
            &["color"],
            &format!(
                r#""color": {{{two}}}, "shared": {{{two}}}, "own": {{{one}}}, "custom-property": {{{two}}}, "old": {{{prefixed}}}"#
            ),
        );
        assert_eq!(properties.unspecified.iter().collect::<Vec<_>>(), ["-webkit-old", "shared"]);
        assert_eq!(properties.len(), 3);
    }

    #[test]
    fn a_property_is_known_by_its_own_entry_or_as_another_name() {
        let other = compat(r#"{"version_added": "1", "alternative_name": "grid-gap"}"#, NO, NO);
        let (properties, bcd) = read(
            &["gap", "grid-gap", "unknown"],
            &format!(r#""gap": {{{}, "grid_context": {{{other}}}}}"#, compat(YES, YES, YES)),
        );
        let engines = |owner: &str, attribute: &str| {
            properties.record(owner, attribute, &bcd).map(|record| record.engines.to_string())
        };
        assert_eq!(engines(OWNER, "gap").as_deref(), Some("bgw"));
        assert_eq!(engines(OWNER, "gridGap").as_deref(), Some("b"));
        assert_eq!(engines(OWNER, "grid-gap").as_deref(), Some("b"));
        assert_eq!((engines(OWNER, "unknown"), engines("Other", "gap")), (None, None));
    }

    #[test]
    fn vendors_own_properties_stand_at_the_end() {
        let (properties, _) = read(&["-webkit-flex", "float"], "");
        let names: Vec<_> =
            properties.idl().lines().filter_map(|line| line.strip_prefix("  ").map(str::to_owned)).collect();
        let attribute = |name: &str| format!("[CEReactions] attribute [LegacyNullToEmptyString] CSSOMString {name};");
        assert_eq!(names, ["_float", "webkitFlex", "WebkitFlex", "-webkit-flex"].map(attribute));
    }
}
