//! What there is of a name.

use std::collections::BTreeMap;

use serde::Serialize;

use super::entry::{Entry, entries};
use super::near::nearest;
use super::query::{Match, Query, names};
use crate::catalogue::{Binding, Catalogue, Kind, LeftOut};
use crate::old_names::{self, OldName};

/// All that is known of a name.
#[derive(Debug, Default, Serialize)]
pub struct Answer<'a> {
    /// What has the name.
    pub found: Vec<Entry<'a>>,
    /// The members of the namespace of that name, else what has it as a part of its name, where nothing has it whole.
    pub containing: Vec<Entry<'a>>,
    /// The members of the name that have no binding.
    pub left_out: Vec<&'a LeftOut>,
    /// What web-sys and js-sys call so, and what it is here.
    pub old: Vec<Replaced<'a>>,
    /// The names that are most like it, where there is nothing else.
    pub nearest: Vec<String>,
    /// Of each type that was found: how many members each feature adds to it.
    pub members: BTreeMap<&'a str, BTreeMap<&'a str, usize>>,
}

/// A name of web-sys or js-sys that is another here.
#[derive(Debug, Serialize)]
pub struct Replaced<'a> {
    #[serde(flatten)]
    pub old: OldName,
    pub now: Vec<Entry<'a>>,
}

impl Answer<'_> {
    pub fn is_empty(&self) -> bool {
        self.found.is_empty() && self.containing.is_empty() && self.left_out.is_empty() && self.old.is_empty()
    }
}

pub fn answer<'a>(catalogue: &'a Catalogue, asked: &str) -> Answer<'a> {
    let query = Query::parse(asked);
    let mut matched = matching(catalogue, &query);
    if matched.is_empty() {
        matched = inherited(catalogue, &query);
    }
    let best = matched.iter().map(|(fit, _)| *fit).min();
    let of = |wanted: Match| matched.iter().filter(move |(fit, _)| *fit == wanted).map(|(_, binding)| *binding);
    let exact = whole(catalogue, entries(of(Match::Exact)));
    let old = replaced(catalogue, &query, &exact);
    // What is only spelt otherwise is not meant where something has the very name.
    let mut found = match best {
        Some(Match::Spelt) if old.is_empty() => whole(catalogue, entries(of(Match::Spelt))),
        _ => exact,
    };
    found.sort_by(|a, b| a.rank().cmp(&b.rank()));
    let left_out = left_out(catalogue, &query);
    let mut containing = Vec::new();
    if found.is_empty() && left_out.is_empty() && old.is_empty() {
        containing = entries(of_namespace(catalogue, &query));
        if containing.is_empty() {
            containing = entries(of(Match::Part));
            containing.sort_by(|a, b| a.rank().cmp(&b.rank()));
        }
    }
    let members = members(catalogue, &found);
    let mut answer = Answer { found, containing, left_out, old, members, nearest: Vec::new() };
    if answer.is_empty() {
        answer.nearest = nearest(catalogue, &query);
    }
    answer
}

fn matching<'a>(catalogue: &'a Catalogue, query: &Query) -> Vec<(Match, &'a Binding)> {
    // A look-up is told with the method that looks up.
    let bindings = catalogue.bindings.iter().filter(|binding| binding.kind != Kind::Lookup);
    let fits = |binding: &'a Binding| Some((query.matches(names(binding))?, binding));
    bindings.filter(|binding| query.is_of(holders(binding))).filter_map(fits).collect()
}

/// The names of what a binding belongs to.
fn holders(binding: &Binding) -> Vec<&str> {
    match binding.kind.is_type() {
        // A type of a namespace: `Intl.Collator`
        true => binding.js_class.rsplit_once('.').map(|(namespace, _)| namespace).into_iter().collect(),
        false => std::iter::once(binding.js_class.as_str()).chain(binding.rust_owner()).collect(),
    }
}

/// Where the class has no such member, its nearest ancestor's.
fn inherited<'a>(catalogue: &'a Catalogue, query: &Query) -> Vec<(Match, &'a Binding)> {
    let Some(holder) = &query.holder else { return Vec::new() };
    let by_name = Query { holder: None, name: holder.clone() };
    let types = || catalogue.bindings.iter().filter(|binding| binding.kind == Kind::Type);
    let is_holder = |binding: &&Binding| by_name.matches(names(binding)).is_some_and(|fit| fit != Match::Part);
    let parent = |child: &&'a Binding| types().find(|binding| Some(&binding.path) == child.extends.as_ref());
    let ancestors = std::iter::successors(types().find(is_holder), parent).skip(1);
    let members = |class: &'a Binding| {
        let found = matching(catalogue, &Query { holder: Some(class.path.clone()), name: query.name.clone() });
        found.into_iter().filter(|(fit, _)| *fit != Match::Part).collect::<Vec<_>>()
    };
    ancestors.map(members).find(|found| !found.is_empty()).unwrap_or_default()
}

/// The members of a namespace, which has no line of its own: `console`
fn of_namespace<'a>(catalogue: &'a Catalogue, query: &Query) -> impl Iterator<Item = &'a Binding> {
    let path = query.holder.iter().chain([&query.name]).cloned().collect::<Vec<_>>().join(".");
    catalogue.bindings.iter().filter(move |binding| {
        binding.kind != Kind::Type && binding.js_class == path
            || binding.rust_owner().is_some_and(|owner| owner.replace("::", ".") == path)
    })
}

/// The entries with all bindings of their members.
fn whole<'a>(catalogue: &'a Catalogue, found: Vec<Entry<'a>>) -> Vec<Entry<'a>> {
    let is_member = |binding: &Binding| !binding.js_name.is_empty() || binding.kind == Kind::Constructor;
    let whole = |entry: Entry<'a>| {
        let first = entry.bindings[0];
        if !is_member(first) || first.kind == Kind::Event {
            return entry;
        }
        let same = |binding: &&Binding| binding.js_class == first.js_class && binding.js_name == first.js_name;
        let all = entries(catalogue.bindings.iter().filter(|binding| is_member(binding)).filter(same));
        all.into_iter().find(|other| other.title == entry.title).unwrap_or(entry)
    };
    found.into_iter().map(whole).collect()
}

fn left_out<'a>(catalogue: &'a Catalogue, query: &Query) -> Vec<&'a LeftOut> {
    let is_asked = |left_out: &&LeftOut| {
        let fit = query.matches([left_out.member.as_str()]);
        query.is_of([left_out.holder.as_str()]) && fit.is_some_and(|fit| fit != Match::Part)
    };
    // Of all constructors of elements, one that is asked for by its class.
    let is_meant = |left_out: &&LeftOut| query.holder.is_some() || left_out.member != "constructor";
    catalogue.ledger.iter().filter(is_asked).filter(is_meant).collect()
}

/// The old names that are asked about, but for those of what was found.
fn replaced<'a>(catalogue: &'a Catalogue, query: &Query, found: &[Entry<'a>]) -> Vec<Replaced<'a>> {
    let is_asked = |old: &OldName| {
        let owner = old.path.rsplit_once("::").map(|(owner, _)| owner);
        old.rust_name() == query.name && query.is_of(owner.into_iter().chain([old.class]))
    };
    let is_found = |path: &str| found.iter().any(|entry| entry.bindings.iter().any(|binding| binding.path == path));
    let unknown = |old: &OldName| !is_found(old.path) && !old.candidates.iter().any(|path| is_found(path));
    let now = |old: &OldName| {
        let is_candidate = |binding: &&Binding| old.candidates.contains(&binding.path.as_str());
        entries(catalogue.bindings.iter().filter(|binding| binding.kind != Kind::Lookup).filter(is_candidate))
    };
    old_names::all().filter(is_asked).filter(unknown).map(|old| Replaced { now: now(&old), old }).collect()
}

fn members<'a>(catalogue: &'a Catalogue, found: &[Entry<'a>]) -> BTreeMap<&'a str, BTreeMap<&'a str, usize>> {
    let types = found.iter().flat_map(|entry| &entry.bindings).filter(|binding| binding.kind == Kind::Type);
    let of = |binding: &&'a Binding| {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for member in &catalogue.bindings {
            if member.rust_owner() == Some(&binding.path) && member.kind != Kind::EnumValue {
                *counts.entry(&member.area).or_default() += 1;
            }
        }
        (binding.path.as_str(), counts)
    };
    types.map(of).collect()
}
