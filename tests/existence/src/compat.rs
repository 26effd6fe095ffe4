//! The compatibility data's word on who has a member, for the reasons of new entries in the allow-list.

use crate::absence::WHOLE_CLASS;
use crate::engine::Engine;
use crate::reason::Reason;
use anyhow::{Context, Result};
use std::collections::{BTreeSet, HashMap, HashSet};
use std::fmt::Write;
use std::path::Path;

/// The tables, with the columns owner, member (`-` the class itself) and engines (a letter each).
const TABLES: [&str; 2] = ["compat.tsv", "compat-ecmascript.tsv"];
/// The one of the language's own classes, which every engine has sooner or later.
const LANGUAGE: &str = "compat-ecmascript.tsv";
const CLASS_ITSELF: &str = "-";

const COLUMNS: [&str; 7] = ["owner", "member", "engines", "deprecated", "baseline", "mdn", "spec"];

#[derive(Debug, Default)]
pub struct Compat {
    /// The cells after owner and member.
    rows: HashMap<(String, String), [String; 5]>,
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
            let cells: Vec<_> = line.split('\t').map(str::to_owned).collect();
            if let Ok([owner, member, rest @ ..]) = <[String; 7]>::try_from(cells) {
                self.rows.insert((owner, member), rest);
            }
        }
    }

    /// A table of the members that Blink and Gecko have, as the audit saw, and of which the other tables know fewer than
    /// two engines. Its columns are theirs.
    pub fn lacking(&self, members: &BTreeSet<(&str, &str)>) -> String {
        let owner = |class: &str| if class == "globalThis" { "Window" } else { class }.to_owned();
        let key = |key: &str| if key.is_empty() { CLASS_ITSELF } else { key }.to_owned();
        let members: BTreeSet<_> = members.iter().map(|(class, name)| (owner(class), key(name))).collect();
        let mut table = format!("{}\n", COLUMNS.join("\t"));
        for member in members {
            let [engines, rest @ ..] = match self.rows.get(&member) {
                Some(row) => row.each_ref().map(String::as_str),
                None => ["-", "0", "-", "-", "-"],
            };
            if engines.len() < 2 {
                let others = engines.trim_start_matches(['b', 'g', '-']);
                let _ = writeln!(table, "{}\t{}\tbg{others}\t{}", member.0, member.1, rest.join("\t"));
            }
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
        let Some(letter) = letter(engine) else {
            let of_the_language = member == CLASS_ITSELF || self.language.contains(class);
            return if of_the_language { Reason::NewerEngine } else { Reason::NotInNode };
        };
        match self.engines_of(class, member, letter) {
            Some(engines) if !engines.contains(letter) => Reason::OtherEngine,
            Some(_) if depends_on_hardware(class, member) => Reason::NeedsHardware,
            Some(_) => Reason::OtherPlatform,
            None => Reason::NotShipped,
        }
    }

    /// The member's row; where there is none, the class's, if that says that the whole class is another engine's.
    fn engines_of(&self, class: &str, member: &str, letter: char) -> Option<&str> {
        let row =
            |member: &str| self.rows.get(&(class.to_owned(), member.to_owned())).map(|[engines, ..]| engines.as_str());
        row(member).or_else(|| row(CLASS_ITSELF).filter(|engines| !engines.contains(letter)))
    }
}

/// The letter of an engine in the tables, which do not know Node.
fn letter(engine: Engine) -> Option<char> {
    match engine {
        Engine::Chromium => Some('b'),
        Engine::Firefox => Some('g'),
        Engine::Node => None,
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
        compat
            .add("heading\nA\t-\tbgw\t0\t-\t-\t-\nA\tx\tgw\t0\t-\t-\t-\nA\ty\tbgw\t0\t-\t-\t-\nA\tz\tw\t1\tno\tm\ts\n");
        compat
    }

    #[test]
    fn the_engines_give_the_reason() {
        let reason = |engine, member| compat().reason(engine, "A", member, "no such getter");
        assert_eq!(reason(Engine::Chromium, "x="), Reason::OtherEngine);
        assert_eq!(reason(Engine::Chromium, "y"), Reason::OtherPlatform);
        assert_eq!(reason(Engine::Chromium, "zz"), Reason::NotShipped);
        assert_eq!(reason(Engine::Chromium, "*"), Reason::OtherPlatform);
        assert_eq!(reason(Engine::Firefox, "x="), Reason::OtherPlatform);
        assert_eq!(reason(Engine::Node, "y"), Reason::NotInNode);
    }

    #[test]
    fn what_both_browsers_have_is_of_two_engines() {
        let members = BTreeSet::from([("A", "x"), ("A", "z"), ("B", ""), ("globalThis", "f")]);
        let table = compat().lacking(&members);
        let rows: Vec<_> = table.lines().skip(1).collect();
        assert_eq!(rows, ["A\tz\tbgw\t1\tno\tm\ts", "B\t-\tbg\t0\t-\t-\t-", "Window\tf\tbg\t0\t-\t-\t-"]);
    }

    #[test]
    fn another_kind_is_its_own_reason() {
        let reason = compat().reason(Engine::Chromium, "A", "x", "bound as getter, but it is a function");
        assert_eq!(reason, Reason::OtherKind);
    }
}
