//! The events and tags of all WebIDL in `webidls/`: each row of the tables has a type, of the right name, class and target.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::OnceLock;

use golden::files::Files;
use golden::whole;

/// The number of pairs of a target and an event in the pinned package.
const PAIRS: usize = 615;

/// The crate's files, generated once for all tests.
fn whole() -> &'static Files {
    static WHOLE: OnceLock<Files> = OnceLock::new();
    WHOLE.get_or_init(|| {
        let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join("golden-events");
        whole::generate_into(&out).files
    })
}

/// The text between the start and the end of a line, if the line has both.
fn between<'a>(line: &'a str, start: &str, end: &str) -> Option<&'a str> {
    line.strip_prefix(start)?.strip_suffix(end)
}

/// The Rust name of each interface, and its ancestors' Rust names.
fn interfaces() -> (BTreeMap<String, String>, BTreeMap<String, Vec<String>>) {
    let mut names = BTreeMap::new();
    let mut ancestors = BTreeMap::new();
    for contents in whole().iter().filter(|(path, _)| path.contains("/types/")).map(|(_, contents)| contents) {
        // The ancestors may be broken over lines.
        let text = contents.split_whitespace().collect::<Vec<_>>().join(" ");
        for declaration in text.split("web_interface! {").skip(1) {
            let Some((_, declared)) = declaration.split_once("pub struct ") else { continue };
            let Some((name, rest)) = declared.split_once(": [") else { continue };
            let Some((parents, rest)) = rest.split_once("];") else { continue };
            let class = rest.trim_start().strip_prefix("class = \"").or(rest.trim_start().strip_prefix("global = \""));
            let class = class.and_then(|rest| rest.split_once('"'));
            let parents = parents.split(',').map(|parent| parent.trim().trim_start_matches("crate::").to_owned());
            let parents = parents.filter(|parent| !parent.is_empty() && parent != "Object");
            names.extend(class.map(|(class, _)| (class.to_owned(), name.to_owned())));
            ancestors.insert(name.to_owned(), parents.collect());
        }
    }
    (names, ancestors)
}

/// An event's type, the type of its target, and its class.
type Fired = (String, String, String);

/// The type of each event, and the targets of the types, as generated.
fn fired() -> (BTreeMap<String, String>, BTreeSet<Fired>) {
    let events = &whole()["src/generated/events.rs"];
    let mut types = BTreeMap::new();
    let mut fired = BTreeSet::new();
    let mut current = String::new();
    for line in events.lines().map(str::trim) {
        if let Some((name, event)) = between(line, "pub struct ", "\";").and_then(|inside| inside.split_once(" = \"")) {
            types.insert(event.to_owned(), name.to_owned());
            current = name.to_owned();
        }
        if let Some((at, class)) = between(line, "at crate::", ";").and_then(|inside| inside.split_once(": crate::")) {
            fired.insert((current.clone(), at.to_owned(), class.to_owned()));
        }
    }
    (types, fired)
}

fn rows(table: &str) -> Vec<Vec<String>> {
    let path = golden::workspace().join("webidls/data").join(table);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    text.lines().skip(1).map(|line| line.split('\t').map(str::to_owned).collect()).collect()
}

#[test]
fn each_event_has_its_name_its_class_and_its_target() {
    let (names, ancestors) = interfaces();
    let (types, fired) = fired();
    let mut wrong = Vec::new();
    let mut left_out = Vec::new();
    let rows = rows("events.tsv");
    assert_eq!(rows.len(), PAIRS);
    for row in rows {
        let [target, event, class, bubbles, ..] = row.as_slice() else { panic!("{row:?}") };
        let is_or_inherits = |name: &str, wanted: &str| name == wanted || ancestors[name].iter().any(|it| it == wanted);
        let (Some(rust_target), Some(rust_class)) = (names.get(target), names.get(class)) else {
            left_out.push(format!("{target}.{event}"));
            continue;
        };
        if !is_or_inherits(rust_class, "Event") {
            left_out.push(format!("{target}.{event}"));
            continue;
        }
        let Some(name) = types.get(event) else {
            wrong.push(format!("{event} is no type"));
            continue;
        };
        if name.to_lowercase() != event.to_lowercase() {
            wrong.push(format!("{event} is named {name}"));
        }
        let reached = bubbles.split(',').filter(|name| *name != "-").filter_map(|name| names.get(name.trim()));
        for place in std::iter::once(rust_target).chain(reached) {
            // Exactly one `FiredAt` applies to a type, the type's own or an ancestor's: two would be ambiguous.
            let here: Vec<_> = fired.iter().filter(|(it, at, _)| it == name && is_or_inherits(place, at)).collect();
            match here.as_slice() {
                [(_, _, said)] if is_or_inherits(rust_class, said) => {}
                // The table gives an ancestor a narrower class than this type, and the ancestor's applies.
                [(_, at, said)] if at != place && is_or_inherits(said, rust_class) => {}
                other => wrong.push(format!("{event} at {place} should be {rust_class}, and is {other:?}")),
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    // Targets and classes that the WebIDL does not have, and three classes that are no events.
    assert!(left_out.len() <= 30, "{} left out: {left_out:?}", left_out.len());
}

#[test]
fn each_target_listens() {
    let (_, ancestors) = interfaces();
    let (_, fired) = fired();
    let events = &whole()["src/generated/events.rs"];
    for (_, at, _) in &fired {
        assert!(events.contains(&format!("listens!(crate::{at}; ")), "{at} has no `listen`");
        // `Screen` is an `EventTarget` in the engines that have the event, and not yet in its specification.
        let is_target = at == "Screen" || ancestors[at].iter().any(|it| it == "EventTarget");
        assert!(is_target, "{at} is no EventTarget");
    }
}

#[test]
fn each_tag_has_a_type() {
    let (names, _) = interfaces();
    for row in rows("elements.tsv") {
        let [tag, namespace, class, obsolete, ..] = row.as_slice() else { panic!("{row:?}") };
        let Some(class) = names.get(class).filter(|_| obsolete == "0") else { continue };
        let tags = &whole()[&format!("src/generated/{namespace}.rs")];
        // The line may be broken before the `=`.
        let text = tags.split_whitespace().collect::<Vec<_>>().join(" ");
        let is_there = text.contains(&format!(": crate::{class} = \"{tag}\" in \"http://www.w3.org/"));
        assert!(is_there, "{tag} of {namespace} is no {class}");
    }
}
