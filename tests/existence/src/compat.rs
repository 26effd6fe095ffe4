//! The compatibility data's word on who has a member, for the reasons of new entries in the allow-list.

use crate::absence::WHOLE_CLASS;
use crate::engine::Engine;
use crate::reason::Reason;
use anyhow::{Context, Result};
use std::collections::{BTreeSet, HashMap, HashSet};
use std::fmt::Write;
use std::path::Path;

/// The tables, with the columns owner, member (`-` the class itself) and engines (a letter each; `b` is Blink).
const TABLES: [&str; 2] = ["compat.tsv", "compat-ecmascript.tsv"];
/// The one of the language's own classes, which every engine has sooner or later.
const LANGUAGE: &str = "compat-ecmascript.tsv";
const CLASS_ITSELF: &str = "-";

#[derive(Debug, Default)]
pub struct Compat {
    engines: HashMap<(String, String), String>,
    language: HashSet<String>,
}

impl Compat {
    pub fn read(folder: &Path) -> Result<Self> {
        let mut compat = Compat::default();
        for table in TABLES {
            let path = folder.join(table);
            let text = std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
            compat.add(&text);
            if table == LANGUAGE {
                compat
                    .language
                    .extend(text.lines().skip(1).filter_map(|line| line.split('\t').next()).map(str::to_owned));
            }
        }
        Ok(compat)
    }

    fn add(&mut self, table: &str) {
        for line in table.lines().skip(1) {
            let mut columns = line.split('\t');
            if let (Some(owner), Some(member), Some(engines)) = (columns.next(), columns.next(), columns.next()) {
                self.engines.insert((owner.to_owned(), member.to_owned()), engines.to_owned());
            }
        }
    }

    /// A table of the members that no other table has, in the columns of `compat.tsv`, as members of Blink and Gecko.
    pub fn lacking(&self, members: &BTreeSet<(&str, &str)>) -> String {
        let owner = |class: &str| if class == "globalThis" { "Window" } else { class }.to_owned();
        let key = |key: &str| if key.is_empty() { CLASS_ITSELF } else { key }.to_owned();
        let members: BTreeSet<_> = members.iter().map(|(class, name)| (owner(class), key(name))).collect();
        let mut table = String::from("owner\tmember\tengines\tdeprecated\tbaseline\tmdn\tspec\n");
        for (owner, member) in members.iter().filter(|member| !self.engines.contains_key(member)) {
            let _ = writeln!(table, "{owner}\t{member}\tbg\t0\t-\t-\t-");
        }
        table
    }

    /// The likely reason; a person corrects it in the list where they know better.
    pub fn reason(&self, engine: Engine, class: &str, member: &str, detail: &str) -> Reason {
        if detail.starts_with("bound as ") {
            return Reason::OtherKind;
        }
        let member = match member.trim_end_matches('=') {
            WHOLE_CLASS | "type" => CLASS_ITSELF,
            "new" => "constructor",
            member => member,
        };
        let engines = self.engines_of(class, member);
        match (engine, engines) {
            (Engine::Chromium, Some(engines)) if !engines.contains('b') => Reason::OtherEngine,
            (Engine::Chromium, Some(_)) if depends_on_hardware(class, member) => Reason::NeedsHardware,
            (Engine::Chromium, Some(_)) => Reason::OtherPlatform,
            (Engine::Chromium, None) => Reason::NotShipped,
            (Engine::Node, _) if member == CLASS_ITSELF || self.language.contains(class) => Reason::NewerEngine,
            (Engine::Node, _) => Reason::NotInNode,
        }
    }

    /// The member's row; where there is none, the class's, if that says that the whole class is another engine's.
    fn engines_of(&self, class: &str, member: &str) -> Option<&str> {
        let row = |member: &str| self.engines.get(&(class.to_owned(), member.to_owned())).map(String::as_str);
        row(member).or_else(|| row(CLASS_ITSELF).filter(|engines| !engines.contains('b')))
    }
}

/// Touch events need a touch screen, and the extensions of WebGL a graphics processor that has them.
fn depends_on_hardware(class: &str, member: &str) -> bool {
    let is_extension = class.split_once('_').is_some_and(|(vendor, _)| vendor.chars().all(|c| c.is_ascii_uppercase()));
    is_extension || member.starts_with("ontouch")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compat() -> Compat {
        let mut compat = Compat::default();
        compat.add("owner\tmember\tengines\tdeprecated\nA\t-\tbgw\t0\nA\tx\tgw\t0\nA\ty\tbgw\t0\n");
        compat
    }

    #[test]
    fn the_engines_give_the_reason() {
        let reason = |engine, member| compat().reason(engine, "A", member, "no such getter");
        assert_eq!(reason(Engine::Chromium, "x="), Reason::OtherEngine);
        assert_eq!(reason(Engine::Chromium, "y"), Reason::OtherPlatform);
        assert_eq!(reason(Engine::Chromium, "z"), Reason::NotShipped);
        assert_eq!(reason(Engine::Chromium, "*"), Reason::OtherPlatform);
        assert_eq!(reason(Engine::Node, "y"), Reason::NotInNode);
    }

    #[test]
    fn what_no_table_has_is_of_two_engines() {
        let members = BTreeSet::from([("A", "x"), ("B", ""), ("globalThis", "f")]);
        let table = compat().lacking(&members);
        let rows: Vec<_> = table.lines().skip(1).collect();
        assert_eq!(rows, ["B\t-\tbg\t0\t-\t-\t-", "Window\tf\tbg\t0\t-\t-\t-"]);
    }

    #[test]
    fn another_kind_is_its_own_reason() {
        let reason = compat().reason(Engine::Chromium, "A", "x", "bound as getter, but it is a function");
        assert_eq!(reason, Reason::OtherKind);
    }
}
