//! Compares two records.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::change::{Cause, Change, Kind, Side};
use crate::bindings::item::BindingKind;
use crate::published::{Published, Row, shape, takes_calls_of};

/// What tells two items apart.
type Key<'r> = (&'r str, BindingKind, &'r str, &'r str);

/// All changes, the worst first and then by path.
pub fn compare(old: &Published, new: &Published) -> Vec<Change> {
    let before: HashMap<Key<'_>, &Row> = old.rows().iter().map(|row| (row.key(), row)).collect();
    let after: HashMap<Key<'_>, &Row> = new.rows().iter().map(|row| (row.key(), row)).collect();
    let features: HashSet<&str> = new.rows().iter().map(|row| row.area.as_str()).collect();
    let types = new.rows().iter().filter(|row| row.kind == BindingKind::Type);
    let parents: HashMap<&str, &str> = types.map(|row| (row.path.as_str(), row.signature.as_str())).collect();
    let mut changes = Vec::new();
    for row in old.rows() {
        match after.get(&row.key()) {
            None => changes.push(change(Kind::Removed, Some(row), None, cause_of_removal(row, new))),
            Some(now) => of_both(row, now, &features, &parents, &mut changes),
        }
    }
    let added = new.rows().iter().filter(|row| !before.contains_key(&row.key()));
    changes.extend(added.map(|row| change(Kind::Added, None, Some(row), cause_of_addition(row, old))));
    changes.sort_by(|a, b| (a.kind, !a.breaking, &a.path).cmp(&(b.kind, !b.breaking, &b.path)));
    changes
}

/// The changes of an item that is on both sides.
fn of_both(old: &Row, new: &Row, features: &HashSet<&str>, parents: &HashMap<&str, &str>, changes: &mut Vec<Change>) {
    let by_webidl = |other: Cause| if old.webidl == new.webidl { other } else { Cause::Specification };
    let mut push = |kind, cause| changes.push(change(kind, Some(old), Some(new), cause));
    match old.kind {
        // A type may gain an ancestor.
        BindingKind::Type if inherits(&new.path, &old.signature, parents) => {}
        _ if takes_calls_of(&shape(&new.signature), &shape(&old.signature)) => {}
        _ => push(Kind::Retyped, by_webidl(Cause::Rules)),
    }
    // The type of a union has no place of its own: it is there with all that mentions it.
    if old.area != new.area && old.kind != BindingKind::Union && features.contains(new.area.as_str()) {
        push(Kind::Moved, by_webidl(Cause::Rules));
    }
    match (old.state.is_stable(), new.state.is_stable()) {
        (true, false) => push(Kind::IntoExperimental, by_webidl(Cause::Data)),
        (false, true) => push(Kind::OutOfExperimental, by_webidl(Cause::Data)),
        _ => {}
    }
    match (old.state.is_deprecated(), new.state.is_deprecated()) {
        (false, true) => push(Kind::Deprecated, by_webidl(Cause::Data)),
        (true, false) => push(Kind::NoLongerDeprecated, by_webidl(Cause::Data)),
        _ => {}
    }
}

/// Whether a type inherits from another, by the parents of all. Every type inherits from none.
fn inherits(path: &str, ancestor: &str, parents: &HashMap<&str, &str>) -> bool {
    // Not even a circle goes on for longer.
    let chain = std::iter::successors(parents.get(path), |parent| parents.get(**parent)).take(parents.len());
    ancestor.is_empty() || chain.into_iter().any(|parent| *parent == ancestor)
}

/// The rules took an item away whose WebIDL is still there.
fn cause_of_removal(row: &Row, new: &Published) -> Cause {
    if is_declared(row, new) { Cause::Rules } else { Cause::Specification }
}

/// The rules brought an item whose WebIDL was there before.
fn cause_of_addition(row: &Row, old: &Published) -> Cause {
    if is_declared(row, old) { Cause::Rules } else { Cause::Specification }
}

fn is_declared(row: &Row, side: &Published) -> bool {
    let declared: BTreeSet<&str> = side.of_member(&row.class, &row.member).map(|other| other.webidl.as_str()).collect();
    !row.class.is_empty() && declared.contains(row.webidl.as_str())
}

fn change(kind: Kind, old: Option<&Row>, new: Option<&Row>, cause: Cause) -> Change {
    let row = old.or(new).expect("an item is on one of the sides");
    let side =
        |row: &Row| Side { feature: row.area.clone(), signature: row.signature.clone(), webidl: row.webidl.clone() };
    let javascript = match (row.class.as_str(), row.member.as_str()) {
        (class, "") => class.to_owned(),
        (class, member) => format!("{class}.{member}"),
    };
    // What is experimental may change at any time.
    let breaking = kind.breaks() && old.is_some_and(|old| old.state.is_stable());
    Change { kind, path: row.path.clone(), javascript, breaking, cause, old: old.map(side), new: new.map(side) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::published::State;

    fn row(path: &str, signature: &str, webidl: &str) -> Row {
        Row {
            path: path.to_owned(),
            kind: BindingKind::Method,
            class: "T".to_owned(),
            member: "f".to_owned(),
            area: "t".to_owned(),
            state: State::Stable,
            verdict: "returns".to_owned(),
            since: "0.1.0".to_owned(),
            signature: signature.to_owned(),
            webidl: webidl.to_owned(),
        }
    }

    fn kinds(old: Row, new: Option<Row>) -> Vec<(Kind, bool, Cause)> {
        let changes = compare(&Published::new(vec![old]), &Published::new(new.into_iter().collect()));
        changes.into_iter().map(|change| (change.kind, change.breaking, change.cause)).collect()
    }

    #[test]
    fn a_type_may_gain_ancestors_and_not_lose_any() {
        let of = |path: &str, parent: &str| Row { kind: BindingKind::Type, ..row(path, parent, "interface T") };
        let changes = |old: Vec<Row>, new: Vec<Row>| {
            let changes = compare(&Published::new(old), &Published::new(new));
            changes.into_iter().filter(|change| change.breaking).map(|change| change.path).collect::<Vec<_>>()
        };
        let others = || [of("A", ""), of("B", "A")];
        let with = |parent: &str| others().into_iter().chain([of("T", parent)]).collect::<Vec<_>>();
        assert_eq!(changes(with(""), with("A")), [""; 0]);
        assert_eq!(changes(with("A"), with("B")), [""; 0]);
        assert_eq!(changes(with("B"), with("A")), ["T"]);
        assert_eq!(changes(with("A"), with("")), ["T"]);
    }

    #[test]
    fn each_kind_of_change() {
        let old = || row("T::f", "fn f(&self, a: u32)", "undefined f(unsigned long a);");
        assert_eq!(kinds(old(), Some(old())), []);
        // The name of a parameter is no part of a call.
        assert_eq!(kinds(old(), Some(row("T::f", "fn f(&self, b: u32)", "undefined f(unsigned long b);"))), []);
        assert_eq!(kinds(old(), None), [(Kind::Removed, true, Cause::Specification)]);
        let retyped = row("T::f", "fn f(&self, a: f64)", "undefined f(double a);");
        assert_eq!(kinds(old(), Some(retyped)), [(Kind::Retyped, true, Cause::Specification)]);
        let by_rule = row("T::f", "fn f(&self, a: u64)", &old().webidl);
        assert_eq!(kinds(old(), Some(by_rule)), [(Kind::Retyped, true, Cause::Rules)]);
        let renamed = row("T::g", &old().signature, &old().webidl);
        let expected = [(Kind::Removed, true, Cause::Rules), (Kind::Added, false, Cause::Rules)];
        assert_eq!(kinds(old(), Some(renamed)), expected);
        let moved = Row { area: "u".to_owned(), ..old() };
        assert_eq!(kinds(old(), Some(moved)), [(Kind::Moved, true, Cause::Rules)]);
        let experimental = || Row { state: State::Experimental, ..old() };
        assert_eq!(kinds(old(), Some(experimental())), [(Kind::IntoExperimental, true, Cause::Data)]);
        assert_eq!(kinds(experimental(), Some(old())), [(Kind::OutOfExperimental, false, Cause::Data)]);
        assert_eq!(kinds(experimental(), None), [(Kind::Removed, false, Cause::Specification)]);
        let deprecated = || Row { state: State::StableDeprecated, ..old() };
        assert_eq!(kinds(old(), Some(deprecated())), [(Kind::Deprecated, false, Cause::Data)]);
        assert_eq!(kinds(deprecated(), Some(old())), [(Kind::NoLongerDeprecated, false, Cause::Data)]);
    }
}
