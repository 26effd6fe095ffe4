//! The names in WebIDL: the containers, their parents and mixins, and their members.
//!
//! This is not a parser: it steps over types, arguments and values. The tables need only the names, and must be made from a
//! new version of the files before the generator's parser has been taught what is new in it.

use crate::vendor::idl_members::{self, Member, MemberKind};
use crate::vendor::idl_tokens::{Cursor, tokens};
use anyhow::{Context, Result};
use std::collections::BTreeMap;

#[derive(Default)]
pub struct Idl {
    pub containers: BTreeMap<String, Container>,
    includes: Vec<Include>,
    /// The children of each parent, by `Container::parent`.
    children: BTreeMap<String, Vec<String>>,
}

struct Include {
    includer: String,
    mixin: String,
    file: String,
}

#[derive(Default)]
pub struct Container {
    pub kind: Kind,
    /// The file that has its definition, other than a partial one.
    file: String,
    pub parent: Option<String>,
    /// The globals of `[Exposed]`, empty without it.
    pub exposed: Vec<String>,
    pub namespace: Option<String>,
    pub members: BTreeMap<String, Member>,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub enum Kind {
    #[default]
    Interface,
    Mixin,
    Namespace,
    /// `callback interface`: a program's own function or object, so that no engine can lack its methods.
    Callback,
}

impl Idl {
    /// Reads files, each with its name and text.
    pub fn scan(files: &[(String, String)]) -> Result<Self> {
        let mut idl = Idl::default();
        for (name, text) in files {
            idl.scan_file(name, text).with_context(|| format!("in {name}"))?;
        }
        for (name, container) in &idl.containers {
            if let Some(parent) = &container.parent {
                idl.children.entry(parent.clone()).or_default().push(name.clone());
            }
        }
        Ok(idl)
    }

    fn scan_file(&mut self, file: &str, text: &str) -> Result<()> {
        let tokens = tokens(text)?;
        let mut cursor = Cursor::new(&tokens);
        while !cursor.at_end() {
            let attributes = cursor.attributes()?;
            let definition = cursor.statement()?;
            let exposed = idl_members::attribute_names(attributes, "Exposed");
            let namespace = idl_members::attribute_names(attributes, "LegacyNamespace").into_iter().next();
            self.definition(file, definition, exposed, namespace)?;
        }
        Ok(())
    }

    fn definition(
        &mut self,
        file: &str,
        tokens: &[&str],
        exposed: Vec<String>,
        namespace: Option<String>,
    ) -> Result<()> {
        if let [includer, "includes", mixin] = tokens {
            let [includer, mixin, file] = [*includer, *mixin, file].map(str::to_owned);
            self.includes.push(Include { includer, mixin, file });
            return Ok(());
        }
        let partial = tokens.first() == Some(&"partial");
        let (kind, rest) = match &tokens[usize::from(partial)..] {
            ["interface", "mixin", rest @ ..] => (Kind::Mixin, rest),
            ["interface", rest @ ..] => (Kind::Interface, rest),
            ["callback", "interface", rest @ ..] => (Kind::Callback, rest),
            ["namespace", rest @ ..] => (Kind::Namespace, rest),
            _ => return Ok(()),
        };
        let open = rest.iter().position(|token| *token == "{").context("a container without a body")?;
        let (header, body) = (&rest[..open], &rest[open + 1..rest.len() - 1]);
        let container = self.containers.entry(header[0].to_owned()).or_default();
        if !partial {
            container.kind = kind;
            container.file = file.to_owned();
            container.parent = (header.len() == 3).then(|| header[2].to_owned());
            container.exposed = exposed.clone();
            container.namespace = namespace;
        }
        // A partial can be exposed in fewer places than its interface, and its members with it.
        let inherited = if partial { exposed } else { Vec::new() };
        for (name, member) in idl_members::scan(body, &inherited).with_context(|| format!("in {}", header[0]))? {
            container.members.entry(name).or_insert(member);
        }
        Ok(())
    }

    /// The ancestors, the nearest first, without `name` itself.
    pub fn ancestors<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let parent = |name: &&str| self.containers.get(*name)?.parent.as_deref();
        std::iter::successors(parent(&name), parent)
    }

    pub fn inherits(&self, name: &str, ancestor: &str) -> bool {
        self.ancestors(name).any(|found| found == ancestor)
    }

    /// The descendants, the nearest first.
    pub fn descendants(&self, name: &str) -> Vec<&str> {
        let children = |name: &str| self.children.get(name).into_iter().flatten().map(String::as_str);
        let mut found: Vec<&str> = children(name).collect();
        let mut next = 0;
        while let Some(name) = found.get(next).copied() {
            found.extend(children(name));
            next += 1;
        }
        found
    }

    pub fn includers<'a>(&'a self, mixin: &'a str) -> impl Iterator<Item = &'a str> {
        self.includes.iter().filter(move |include| include.mixin == mixin).map(|include| include.includer.as_str())
    }

    /// Whether the file that defines the mixin is the one that includes it in the interface.
    pub fn is_included_by_its_file(&self, includer: &str, mixin: &str) -> bool {
        let Some(container) = self.containers.get(mixin) else { return false };
        let is_it = |include: &Include| include.includer == includer && include.mixin == mixin;
        self.includes.iter().any(|include| is_it(include) && include.file == container.file)
    }

    /// The members of the container, its partials and its mixins, each with the mixin that has it.
    pub fn members<'a>(&'a self, owner: &'a str) -> BTreeMap<&'a str, (&'a Member, Option<&'a str>)> {
        let named = |name: &'a str, mixin| {
            let members = self.containers.get(name).map(|container| container.members.iter());
            members.into_iter().flatten().map(move |(name, member)| (name.as_str(), (member, mixin)))
        };
        let mut members: BTreeMap<_, _> = named(owner, None).collect();
        for include in self.includes.iter().filter(|include| include.includer == owner) {
            for (name, member) in named(&include.mixin, Some(include.mixin.as_str())) {
                members.entry(name).or_insert(member);
            }
        }
        members
    }

    /// Whether the interface has the attribute: its own, included or inherited.
    pub fn has_attribute(&self, interface: &str, attribute: &str) -> bool {
        let is_attribute = |owner: &str| {
            let found = self.members(owner).get(attribute).map(|(member, _)| member.kind);
            found == Some(MemberKind::Attribute)
        };
        is_attribute(interface) || self.ancestors(interface).any(is_attribute)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "
        [Exposed=(Window, Worker)] interface B : A { attribute long own; const unsigned long ONE = 1; };
        [Exposed=Window] partial interface B { undefined added(); };
        interface mixin M { [Exposed=Window] readonly attribute (DOMString or long)? mixed; attribute long own; };
        B includes M;
        [LegacyNamespace=N, Exposed=*] interface A { constructor(optional long x = 1); };
        dictionary D { long ignored = 1; };";

    fn scanned() -> Idl {
        Idl::scan(&[("test.idl".to_owned(), TEXT.to_owned())]).unwrap()
    }

    #[test]
    fn partials_and_mixins_are_one_with_their_interface() {
        let idl = scanned();
        let members = idl.members("B");
        assert_eq!(members.keys().copied().collect::<Vec<_>>(), ["ONE", "added", "mixed", "own"]);
        assert_eq!(members["mixed"].1, Some("M"));
        assert_eq!(members["own"].1, None, "an own member stands before a mixin's");
        assert_eq!(members["added"].0.exposed, ["Window"]);
        assert_eq!(idl.containers["B"].exposed, ["Window", "Worker"]);
    }

    #[test]
    fn a_mixin_may_be_included_by_another_file() {
        let other = ("other.idl".to_owned(), "interface C {}; C includes M;".to_owned());
        let idl = Idl::scan(&[("test.idl".to_owned(), TEXT.to_owned()), other]).unwrap();
        assert!(idl.is_included_by_its_file("B", "M") && !idl.is_included_by_its_file("C", "M"));
    }

    #[test]
    fn inheritance_runs_both_ways() {
        let idl = scanned();
        assert_eq!(idl.ancestors("B").collect::<Vec<_>>(), ["A"]);
        assert_eq!(idl.descendants("A"), ["B"]);
        assert_eq!(idl.containers["A"].namespace.as_deref(), Some("N"));
        assert!(idl.has_attribute("B", "mixed") && !idl.has_attribute("B", "added"));
    }
}
