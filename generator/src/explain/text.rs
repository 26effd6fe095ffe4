//! An answer for people to read.

use std::collections::BTreeSet;
use std::fmt::Write;

use anstyle::{AnsiColor, Style};

use super::answer::{Answer, Replaced};
use super::entry::Entry;
use super::throws::throws;
use crate::catalogue::{Binding, Kind};

/// More things are only named.
const MOST_WHOLE: usize = 5;
/// More are only counted.
const MOST_NAMED: usize = 40;
const MOST_OTHERS: usize = 10;

const TITLE: Style = AnsiColor::Green.on_default().bold();
const CODE: Style = Style::new().bold();
const QUIET: Style = Style::new().dimmed();

const MDN: &str = "https://developer.mozilla.org/docs/";

/// `on` are the features of the crate at hand.
pub fn text(answer: &Answer<'_>, on: Option<&BTreeSet<String>>) -> String {
    let mut out = String::new();
    if answer.found.len() > MOST_WHOLE {
        brief(&mut out, &answer.found);
    } else {
        answer.found.iter().for_each(|entry| whole(&mut out, answer, entry, on));
    }
    brief(&mut out, &answer.containing);
    for left_out in &answer.left_out {
        let _ = writeln!(out, "{TITLE}{}.{}{TITLE:#} has no binding", left_out.holder, left_out.member);
        field(&mut out, "because", &left_out.explanation);
        field(&mut out, "WebIDL", &left_out.source);
        out.push('\n');
    }
    if answer.old.len() > MOST_WHOLE {
        answer.old.iter().take(MOST_NAMED).for_each(|replaced| old_line(&mut out, replaced));
    } else {
        answer.old.iter().for_each(|replaced| old(&mut out, answer, replaced, on));
    }
    format!("{}\n", out.trim_end())
}

fn field(out: &mut String, name: &str, value: &str) {
    let _ = writeln!(out, "  {QUIET}{name:<10}{QUIET:#} {value}");
}

/// A line for each.
fn brief(out: &mut String, entries: &[Entry<'_>]) {
    let width = entries.iter().take(MOST_NAMED).map(|entry| entry.title.chars().count()).max().unwrap_or_default();
    for entry in entries.iter().take(MOST_NAMED) {
        let features: BTreeSet<String> = entry.bindings.iter().map(|binding| binding.features().join(" + ")).collect();
        let features = Vec::from_iter(features).join(", ");
        let title = format!("{:<width$}", entry.title);
        let _ = writeln!(out, "{TITLE}{title}{TITLE:#}  {}  {QUIET}{features}{QUIET:#}", entry.bindings[0].path);
    }
    if let Some(first) = entries.first().filter(|_| entries.len() > 1) {
        let more = entries.len().saturating_sub(MOST_NAMED);
        let more = if more > 0 { format!("and {more} more; ") } else { String::new() };
        let _ = writeln!(out, "{more}ask for one by its whole name: `web-bindgen explain {:?}`", first.title);
    }
}

/// All that is known of one thing.
fn whole(out: &mut String, answer: &Answer<'_>, entry: &Entry<'_>, on: Option<&BTreeSet<String>>) {
    let _ = writeln!(out, "{TITLE}{}{TITLE:#}", entry.title);
    if entry.bindings[0].kind == Kind::Event {
        return event(out, entry, on);
    }
    declarations(out, entry);
    // Overloads may be in several areas, and a setter may throw where its getter does not.
    for group in groups(entry, |binding| (binding.features().join(" "), binding.or.clone())) {
        features(out, group[0], on, &group, entry);
    }
    let binding = entry.bindings[0];
    if let Some(parent) = &binding.extends {
        field(out, "extends", parent);
    }
    if let Some(counts) = answer.members.get(binding.path.as_str()).filter(|counts| !counts.is_empty()) {
        let counts: Vec<String> = counts.iter().map(|(area, count)| format!("{area} {count}")).collect();
        field(out, "members", &format!("by feature: {}", counts.join(", ")));
    }
    if !binding.exposed.is_empty() {
        let globals = if binding.exposed == ["*"] { "everywhere".to_owned() } else { binding.exposed.join(", ") };
        let secure = if binding.secure { ", in secure contexts only" } else { "" };
        field(out, "exposed", &format!("{globals}{secure}"));
    }
    for group in groups(entry, |binding| (throws(binding), String::new())) {
        let Some(said) = throws(group[0]) else { continue };
        field(out, "throws", &of_some(&said, &group, entry));
    }
    support(out, binding);
    out.push('\n');
}

/// The lines of WebIDL, each with the functions that are made of it.
fn declarations(out: &mut String, entry: &Entry<'_>) {
    for group in groups(entry, |binding| (binding.idl.clone(), binding.source.clone())) {
        let Binding { idl, source, .. } = group[0];
        if !idl.is_empty() {
            let place = source.as_deref().unwrap_or("Web IDL itself");
            let _ = writeln!(out, "  {}  {QUIET}{place}{QUIET:#}", idl.replace('\n', "\n  "));
        }
        for binding in group {
            let owner = binding.rust_owner().map(|owner| format!("{owner}: ")).unwrap_or_default();
            let line = match &binding.signature {
                Some(signature) => format!("{QUIET}{owner}{QUIET:#}{CODE}{signature}{CODE:#}"),
                None => format!("{CODE}{}{CODE:#}", binding.path),
            };
            let _ = writeln!(out, "    {line}");
        }
    }
}

/// The bindings of which the key is equal, in the order of the first.
fn groups<'a, K: PartialEq>(entry: &Entry<'a>, key: impl Fn(&Binding) -> K) -> Vec<Vec<&'a Binding>> {
    let mut groups: Vec<(K, Vec<&'a Binding>)> = Vec::new();
    for binding in &entry.bindings {
        let key = key(binding);
        match groups.iter_mut().find(|(known, _)| *known == key) {
            Some((_, group)) => group.push(binding),
            None => groups.push((key, vec![binding])),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

/// Names those that it is said of, if it is not all.
fn of_some(said: &str, group: &[&Binding], entry: &Entry<'_>) -> String {
    if group.len() == entry.bindings.len() {
        return said.to_owned();
    }
    let names: Vec<&str> = group.iter().map(|binding| binding.rust_name()).collect();
    format!("{}: {said}", names.join(", "))
}

/// `features = ["scrolling"]`, ready to paste.
fn features(out: &mut String, binding: &Binding, on: Option<&BTreeSet<String>>, group: &[&Binding], entry: &Entry<'_>) {
    let names = binding.features();
    if names.is_empty() {
        return field(out, "needs", "no feature: it is always there");
    }
    let quoted: Vec<String> = names.iter().map(|name| format!("{name:?}")).collect();
    let is_on = on.map(|on| names.iter().all(|name| on.contains(*name)));
    let state = match is_on {
        Some(true) => format!("  {QUIET}on in this crate{QUIET:#}"),
        Some(false) => format!("  {QUIET}off in this crate{QUIET:#}"),
        None => String::new(),
    };
    let line = format!("{CODE}features = [{}]{CODE:#}{state}", quoted.join(", "));
    field(out, "needs", &of_some(&line, group, entry));
    if !binding.or.is_empty() {
        let shown = binding.or.iter().take(MOST_OTHERS).cloned().collect::<Vec<_>>().join(", ");
        let more = binding.or.len().saturating_sub(MOST_OTHERS);
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        field(out, "", &format!("also there with {shown}{more}"));
    }
}

/// Where an event fires.
fn event(out: &mut String, entry: &Entry<'_>, on: Option<&BTreeSet<String>>) {
    for binding in &entry.bindings {
        let class = binding.extends.as_deref().unwrap_or("Event");
        let line = format!("{CODE}listen({}, |event: {class}| …){CODE:#}", binding.path);
        let _ = writeln!(out, "  at {}: {line}", binding.js_class);
        features(out, binding, on, &[binding], &Entry { title: String::new(), bindings: vec![binding] });
    }
    out.push('\n');
}

fn support(out: &mut String, binding: &Binding) {
    if let Some(reason) = &binding.deprecated {
        field(out, "deprecated", reason);
    }
    if let Some(said) = binding.baseline.as_deref().and_then(baseline) {
        field(out, "Baseline", &said);
    }
    if let Some(letters) = &binding.engines {
        field(out, "engines", &engines(letters));
    }
    if let Some(mdn) = &binding.mdn {
        field(out, "MDN", &format!("{MDN}{mdn}"));
    }
    if let Some(spec) = &binding.spec {
        field(out, "spec", spec);
    }
}

/// `high:2015-07` => `widely available since 2015-07`
fn baseline(said: &str) -> Option<String> {
    let (level, since) = said.split_once(':').unwrap_or((said, ""));
    let level = match level {
        "high" => "widely available",
        "low" => "newly available",
        "no" => return Some("no".to_owned()),
        _ => return None,
    };
    Some(match since.strip_prefix('≤') {
        Some(latest) => format!("{level} since {latest} or before"),
        None if since.is_empty() => level.to_owned(),
        None => format!("{level} since {since}"),
    })
}

fn engines(letters: &str) -> String {
    let name = |letter| match letter {
        'b' => "Blink",
        'g' => "Gecko",
        'w' => "WebKit",
        _ => "?",
    };
    let names: Vec<&str> = letters.chars().map(name).collect();
    if names.is_empty() { "none".to_owned() } else { names.join(", ") }
}

/// A name of web-sys or js-sys, and what has its place.
fn old(out: &mut String, answer: &Answer<'_>, replaced: &Replaced<'_>, on: Option<&BTreeSet<String>>) {
    let old = &replaced.old;
    let _ = writeln!(out, "{TITLE}{}{TITLE:#} of {}", old.path, old.of_crate);
    if !old.signature().is_empty() {
        field(out, "was", &old.signature());
    }
    field(out, "is", &now(replaced));
    out.push('\n');
    if replaced.now.len() <= MOST_WHOLE {
        replaced.now.iter().for_each(|entry| whole(out, answer, entry, on));
    }
}

fn old_line(out: &mut String, replaced: &Replaced<'_>) {
    let old = &replaced.old;
    let _ = writeln!(out, "{TITLE}{}{TITLE:#} of {}: {}", old.path, old.of_crate, now(replaced));
}

fn now(replaced: &Replaced<'_>) -> String {
    match replaced.old.candidates.as_slice() {
        [] => "not here: no specification and no two engines have it, or it is written in another way".to_owned(),
        paths => format!("{CODE}{}{CODE:#}", paths.join(", ")),
    }
}
