//! The audit the other way round: which members of the language's own objects, and of the web's classes that two engines
//! have, or of the styles of one, have no binding?
//!
//! An engine lists the own properties of its constructors, prototypes and namespaces; each must be bound, or be in
//! `unbound.tsv` with a reason.

use crate::answers::BuiltinMember;
use crate::binding::Binding;
use anyhow::{Context, Result, bail, ensure};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fmt::Write;
use std::path::Path;

/// So many of a hundred standard members of the language have to be bound.
const LEAST_OF_THE_LANGUAGE: f64 = 98.0;
/// So many of a hundred members that two engines have.
const LEAST_OF_THE_WEB: f64 = 99.5;

/// The key of `unbound.tsv` that stands for the class.
const CLASS_ITSELF: &str = "@@class";

/// Why a member has no binding: the closed list.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Reason {
    /// Of no standard: one engine's own, or withdrawn.
    NotStandard,
    /// In the standard itself, which has it throw whenever it is read or written.
    Throws,
    /// Reached in another way, which the ledger names.
    Elsewhere,
    /// Of a class of which specifications have made a dictionary.
    Dictionary,
    /// Of an at-rule, and not of an element's style.
    Descriptor,
}

const REASONS: [(Reason, &str); 5] = [
    (Reason::NotStandard, "not-standard"),
    (Reason::Throws, "throws"),
    (Reason::Elsewhere, "elsewhere"),
    (Reason::Dictionary, "dictionary"),
    (Reason::Descriptor, "descriptor"),
];

impl Reason {
    /// Whether the member counts as one that ought to be bound.
    fn counts(self) -> bool {
        !matches!(self, Reason::NotStandard | Reason::Descriptor)
    }
}

/// A class and a key.
type Member = (String, String);

/// `unbound.tsv`.
#[derive(Debug, Default)]
pub struct Unbound {
    entries: BTreeMap<Member, Reason>,
}

impl Unbound {
    pub fn read(path: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        Unbound::parse(&text).with_context(|| format!("{} is not what this audit understands", path.display()))
    }

    /// Lines of class, reason, keys; comments begin with `#`.
    fn parse(text: &str) -> Result<Self> {
        let mut unbound = Unbound::default();
        for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let [class, reason, keys] = line.split('\t').collect::<Vec<_>>()[..] else {
                bail!("`{line}` has not three columns");
            };
            let reason = REASONS.iter().find(|(_, name)| *name == reason).map(|(reason, _)| *reason);
            let reason = reason.with_context(|| format!("`{line}`: unknown reason"))?;
            for key in keys.split(' ') {
                let key = if key == CLASS_ITSELF { "" } else { key };
                let new = unbound.entries.insert((class.to_owned(), key.to_owned()), reason).is_none();
                ensure!(new, "{class}.{key} is there twice");
            }
        }
        Ok(unbound)
    }
}

/// How much of what an engine has is bound.
#[derive(Debug, Default)]
pub struct Coverage {
    /// So many of a hundred have to be.
    least: f64,
    /// Standard members, bound or not.
    pub standard: usize,
    pub bound: usize,
    /// Neither bound nor in the ledger.
    pub unlisted: Vec<String>,
    /// In the ledger, but bound.
    pub stale: Vec<String>,
}

impl Coverage {
    /// Of the language's own objects.
    pub fn of(members: &[BuiltinMember], bindings: &[Binding], unbound: &Unbound) -> Self {
        Self::at_least(LEAST_OF_THE_LANGUAGE, members, bindings, unbound)
    }

    /// Of what two engines have of the web's classes, and one of styles.
    pub fn of_the_web(members: &[BuiltinMember], bindings: &[Binding], unbound: &Unbound) -> Self {
        Self::at_least(LEAST_OF_THE_WEB, members, bindings, unbound)
    }

    fn at_least(least: f64, members: &[BuiltinMember], bindings: &[Binding], unbound: &Unbound) -> Self {
        let bound: HashSet<(&str, &str)> =
            bindings.iter().map(|binding| (binding.js_class.as_str(), binding.js_name.as_str())).collect();
        let classes: HashSet<&str> = bindings.iter().map(|binding| binding.js_class.as_str()).collect();
        let mut coverage = Coverage { least, ..Coverage::default() };
        let mut met = BTreeSet::new();
        for BuiltinMember(class, _, key, ancestors) in members {
            let is_bound = match key.as_str() {
                "" => classes.contains(class.as_str()),
                key => std::iter::once(class).chain(ancestors).any(|class| bound.contains(&(class, key))),
            };
            let reason = unbound.entries.get(&(class.clone(), key.clone()));
            if !met.insert((class, key)) {
                continue;
            }
            match (is_bound, reason) {
                (true, Some(_)) => coverage.stale.push(format!("{class}.{key}")),
                (false, None) => coverage.unlisted.push(format!("{class}.{key}")),
                _ => {}
            }
            if reason.is_none_or(|reason| reason.counts()) {
                coverage.standard += 1;
                coverage.bound += usize::from(is_bound);
            }
        }
        coverage
    }

    pub fn percent(&self) -> f64 {
        100.0 * self.bound as f64 / self.standard.max(1) as f64
    }

    pub fn is_clean(&self) -> bool {
        self.unlisted.is_empty() && self.stale.is_empty() && self.standard > 0 && self.percent() >= self.least
    }

    /// `1048 of 1056 bound, 99.2 %`
    pub fn summary(&self) -> String {
        format!("{} of {} bound, {:.1} %", self.bound, self.standard, self.percent())
    }

    /// What is wrong. `has` names the engines that have the members.
    pub fn report(&self, has: &str) -> String {
        let mut text = String::new();
        for (heading, list) in [
            ("not bound and not in tests/existence/unbound.tsv", &self.unlisted),
            ("in tests/existence/unbound.tsv, but bound", &self.stale),
        ] {
            if !list.is_empty() {
                let _ = writeln!(text, "In {has}, {heading}: {}", list.join(" "));
            }
        }
        if self.percent() < self.least {
            let _ = writeln!(text, "In {has}: {}, less than {} %", self.summary(), self.least);
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::binding::Kind;

    fn binding(class: &str, name: &str) -> Binding {
        Binding {
            path: String::new(),
            area: String::new(),
            js_class: class.into(),
            js_name: name.into(),
            kind: Kind::Method,
            experimental: false,
            fallible: false,
            panics: false,
            runtime: false,
            exposed: Vec::new(),
        }
    }

    fn member(class: &str, key: &str, ancestors: &[&str]) -> BuiltinMember {
        let ancestors = ancestors.iter().map(|&name| name.to_owned()).collect();
        BuiltinMember(class.into(), "prototype".into(), key.into(), ancestors)
    }

    #[test]
    fn a_member_is_bound_on_its_class_or_an_ancestor() {
        let members = [member("A", "", &[]), member("A", "x", &[]), member("B", "x", &["A"]), member("B", "y", &["A"])];
        let coverage = Coverage::of(&members, &[binding("A", "x")], &Unbound::default());
        assert_eq!((coverage.standard, coverage.bound), (4, 3));
        assert_eq!(coverage.unlisted, ["B.y"]);
        assert!(!coverage.is_clean());
    }

    #[test]
    fn what_is_of_no_standard_does_not_count() {
        let unbound = Unbound::parse("# why\nA\tnot-standard\ty z\n").unwrap();
        let members = [member("A", "x", &[]), member("A", "y", &[])];
        let coverage = Coverage::of(&members, &[binding("A", "x")], &unbound);
        assert_eq!((coverage.standard, coverage.bound), (1, 1));
        assert!(coverage.is_clean());
    }

    #[test]
    fn an_entry_that_is_bound_is_stale() {
        let unbound = Unbound::parse("A\telsewhere\tx\n").unwrap();
        let coverage = Coverage::of(&[member("A", "x", &[])], &[binding("A", "x")], &unbound);
        assert_eq!(coverage.stale, ["A.x"]);
        assert!(!coverage.is_clean());
    }

    #[test]
    fn nothing_is_not_everything() {
        assert!(!Coverage::of(&[], &[], &Unbound::default()).is_clean());
    }

    #[test]
    fn an_unknown_reason_is_an_error() {
        assert!(Unbound::parse("A\twhatever\tx\n").is_err());
    }
}
