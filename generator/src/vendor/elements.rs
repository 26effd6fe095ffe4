//! Tag names and their interfaces, from @webref/elements.

use crate::vendor::idl::Idl;
use crate::vendor::packages::Packages;
use anyhow::{Context, Result};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Debug)]
pub struct Element {
    pub tag: String,
    /// `html`, `svg` or `mathml`.
    pub namespace: &'static str,
    pub interface: String,
    pub obsolete: bool,
    pub spec: String,
}

#[derive(Deserialize)]
struct File {
    elements: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    name: String,
    interface: Option<String>,
    #[serde(default)]
    obsolete: bool,
    href: String,
}

/// The elements, and those whose interface is newer than the IDL: they wait for it.
pub fn read(packages: &Packages, idl: &Idl) -> Result<(Vec<Element>, Vec<String>)> {
    let all = merge(packages.json_files("@webref/elements")?)?;
    let (elements, newer): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|element| idl.containers.contains_key(&element.interface));
    let wait = |Element { tag, interface, .. }: Element| format!("the element {tag} waits for {interface}");
    Ok((elements, newer.into_iter().map(wait).collect()))
}

fn merge(mut files: Vec<(String, serde_json::Value)>) -> Result<Vec<Element>> {
    // Newer specifications define the elements of SVG 1.1 again, and come before it.
    files.sort_by_key(|(name, _)| (name == "SVG11.json", name.clone()));
    let mut elements: BTreeMap<(&'static str, String), Element> = BTreeMap::new();
    for (name, value) in files {
        let file: File = serde_json::from_value(value).with_context(|| format!("in @webref/elements' {name}"))?;
        for Entry { name: tag, interface, obsolete, href: spec } in file.elements {
            // HTML Ruby Extensions lists HTML's elements again, without their interfaces.
            let Some(interface) = interface else { continue };
            let namespace = namespace(&interface);
            let element = Element { tag: tag.clone(), namespace, interface, obsolete, spec };
            elements.entry((namespace, tag)).or_insert(element);
        }
    }
    Ok(elements.into_values().collect())
}

/// The namespace of an element, by its interface: one tag can be in several namespaces (`a`, `title`).
fn namespace(interface: &str) -> &'static str {
    match interface {
        _ if interface.starts_with("SVG") => "svg",
        _ if interface.starts_with("MathML") => "mathml",
        _ => "html",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_row_for_each_tag_of_each_namespace() {
        let element = |name: &str, interface: &str, href: &str| serde_json::json!({"elements": [{"name": name, "interface": interface, "href": href}]});
        let files = [
            ("SVG11.json", element("a", "SVGAElement", "old")),
            ("SVG2.json", element("a", "SVGAElement", "new")),
            ("html-ruby.json", serde_json::json!({"elements": [{"name": "ruby", "href": "ruby"}]})),
            ("html.json", element("a", "HTMLAnchorElement", "html")),
        ];
        let elements = merge(files.map(|(name, value)| (name.to_owned(), value)).to_vec()).unwrap();
        let rows: Vec<_> = elements.iter().map(|e| (e.namespace, e.tag.as_str(), e.spec.as_str())).collect();
        assert_eq!(rows, [("html", "a", "html"), ("svg", "a", "new")]);
    }
}
