//! JavaScript's builtins (`javascript.builtins`). Owners have their names in JavaScript.

use crate::vendor::bcd::{Bcd, Node};
use crate::vendor::record::Row;

pub fn rows(bcd: &Bcd) -> Vec<Row> {
    let mut rows = Rows { bcd, rows: Vec::new() };
    for (name, node) in &bcd.builtins.children {
        if is_global_value(name) {
            rows.add("globalThis", name, node);
        } else {
            rows.add_owner(name, node);
        }
    }
    // The errors that WebAssembly throws are builtins, which the IDL does not have.
    for (name, node) in bcd.webassembly.children.iter().filter(|(name, _)| name.ends_with("Error")) {
        rows.add_owner(&format!("WebAssembly.{name}"), node);
    }
    rows.rows
}

struct Rows<'a> {
    bcd: &'a Bcd,
    rows: Vec<Row>,
}

impl Rows<'_> {
    fn add_owner(&mut self, owner: &str, node: &Node) {
        self.add(owner, "-", node);
        let class = owner.rsplit_once('.').map_or(owner, |(_, class)| class);
        for (name, child) in &node.children {
            let is_namespace = NAMESPACES.contains(&owner) && name.starts_with(|c: char| c.is_ascii_uppercase());
            match name.as_str() {
                _ if is_namespace => self.add_owner(&format!("{owner}.{name}"), child),
                // The traps of a proxy are methods of an object that a program writes.
                "handler" if owner == "Proxy" => self.add_owner("Proxy.handler", child),
                // `RegExp.$1` to `RegExp.$9` are one entry.
                "n" if owner == "RegExp" => (1..=9).for_each(|n| self.add(owner, &format!("${n}"), child)),
                // `__proto__` and its like are entries without their underscores.
                member if owner == "Object" && LEGACY.contains(&member) => {
                    self.add(owner, &format!("__{name}__"), child);
                }
                _ if name == class => self.add(owner, "constructor", child),
                _ if is_member(name) => self.add(owner, name, child),
                _ => {}
            }
        }
    }

    fn add(&mut self, owner: &str, member: &str, node: &Node) {
        if let Some(record) = self.bcd.record(node) {
            self.rows.push(Row { owner: owner.to_owned(), member: member.to_owned(), record });
        }
    }
}

/// The members of `Object` whose names have two underscores on either side.
const LEGACY: [&str; 5] = ["defineGetter", "defineSetter", "lookupGetter", "lookupSetter", "proto"];

/// The namespaces that have classes.
const NAMESPACES: [&str; 2] = ["Intl", "Temporal"];

fn is_global_value(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase()) || ["Infinity", "NaN"].contains(&name)
}

/// Whether an entry is about a member. One with a `_` is not (`stable_sorting`), unless it is all capitals
/// (`MAX_SAFE_INTEGER`).
fn is_member(name: &str) -> bool {
    let is_constant = || !name.chars().any(|c| c.is_ascii_lowercase());
    name.starts_with("@@") || name.chars().all(|c| c.is_ascii_alphanumeric()) || is_constant()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vendor::bcd::tests::{NO, YES, compat};
    use crate::vendor::web_features::Index;

    #[test]
    fn owners_and_members_are_javascripts() {
        let c = compat(YES, NO, NO);
        let text = format!(
            r#"{{"javascript": {{"builtins": {{
                "Array": {{{c}, "Array": {{{c}}}, "@@iterator": {{{c}}}, "sort": {{{c}, "stable_sorting": {{{c}}}}}}},
                "Error": {{{c}, "serializable_object": {{{c}}}}},
                "Intl": {{{c}, "Collator": {{{c}, "Collator": {{{c}}}, "compare": {{{c}}}}}, "supportedValuesOf": {{{c}}}}},
                "NaN": {{{c}}}, "Object": {{{c}, "proto": {{{c}}}, "keys": {{{c}}}}}, "parseInt": {{{c}}},
                "Number": {{{c}, "MAX_VALUE": {{{c}}}}}}}}},
              "webassembly": {{"api": {{"LinkError": {{{c}, "LinkError": {{{c}}}}}, "Memory": {{{c}}}}}}}}}"#
        );
        let bcd = Bcd::parse(&text, Index::default()).unwrap();
        let names: Vec<_> = rows(&bcd).into_iter().map(|row| format!("{} {}", row.owner, row.member)).collect();
        let expected = [
            "Array -",
            "Array @@iterator",
            "Array constructor",
            "Array sort",
            "Error -",
            "Intl -",
            "Intl.Collator -",
            "Intl.Collator constructor",
            "Intl.Collator compare",
            "Intl supportedValuesOf",
            "globalThis NaN",
            "Number -",
            "Number MAX_VALUE",
            "Object -",
            "Object keys",
            "Object __proto__",
            "globalThis parseInt",
            "WebAssembly.LinkError -",
            "WebAssembly.LinkError constructor",
        ];
        assert_eq!(names, expected);
    }
}
