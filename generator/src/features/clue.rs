//! What an error says of the features that are missing.

use std::path::Path;

use super::Use;
use super::index::{Choice, Index, MODULES};
use crate::compiler::{Message, names, quoted};

/// Features of which one mends an error.
#[derive(Clone, Debug)]
pub struct Clue {
    pub found: Use,
    /// All that mend it, the one to take first.
    pub choices: Vec<Choice>,
    /// Whether it is a guess, so that all have to be tried.
    pub is_guess: bool,
}

/// What is missing, and what would open it.
struct Missing {
    what: String,
    choices: Vec<Choice>,
    is_guess: bool,
}

impl Missing {
    fn new(what: impl Into<String>, choices: Vec<Choice>) -> Self {
        Missing { what: what.into(), choices, is_guess: false }
    }
}

/// How the names of the methods begin that listen to events.
const LISTEN: &str = "listen";

/// The clues in an error of a program whose paths begin at `root`.
pub fn clues(index: &Index<'_>, root: &Path, error: &Message) -> Vec<Clue> {
    let Some((file, line)) = error.place() else { return Vec::new() };
    let clue = |Missing { what, choices, is_guess }| {
        (!choices.is_empty()).then(|| Clue { found: Use { file: file.to_owned(), line, what }, choices, is_guess })
    };
    missing(index, &root.join(file), error).into_iter().filter_map(clue).collect()
}

/// Whether no feature can mend the error: they only add names, members and traits.
pub fn is_hopeless(index: &Index<'_>, root: &Path, error: &Message) -> bool {
    match error.code() {
        // A trait may be there for a type only with another; what a type is may follow from that.
        "E0277" | "E0271" | "E0282" | "E0283" | "E0284" | "E0369" | "E0608" | "E0614" => false,
        // A misspelt method. The methods that listen are in no list.
        "E0599" if is_bound(error) => false,
        "E0599" => quoted(&error.message).next().is_some_and(|name| !index.has(name) && !name.starts_with(LISTEN)),
        _ => clues(index, root, error).is_empty(),
    }
}

fn missing(index: &Index<'_>, file: &Path, error: &Message) -> Vec<Missing> {
    match error.code() {
        "E0432" => quoted(&error.message).flat_map(|path| named(index, file, path, None)).collect(),
        "E0405" | "E0412" | "E0422" | "E0423" | "E0425" | "E0433" | "E0531" | "E0532" | "E0574" => {
            // "cannot find value `Click` in module `events`"
            let mut said = quoted(&error.message);
            let name = said.next();
            let parent = said.next().and_then(|path| names(path).last());
            name.into_iter().flat_map(|path| named(index, file, path, parent)).collect()
        }
        // A function whose file is there, without the function.
        "E0603" => quoted(&error.message).next().map_or_else(Vec::new, |name| named(index, file, name, None)),
        "E0599" if is_bound(error) => vec![bound(index, error)],
        "E0599" => member(index, error),
        "E0277" | "E0271" => vec![bound(index, error)],
        _ => Vec::new(),
    }
}

/// A path of which the last name, or one before it, is not there.
fn named(index: &Index<'_>, file: &Path, path: &str, parent: Option<&str>) -> Vec<Missing> {
    let mut path: Vec<&str> = names(path).collect();
    let last = path.pop().unwrap_or_default();
    if MODULES.contains(&last) {
        return within(index, file, last);
    }
    vec![Missing::new(last, index.named(last, path.pop().or(parent)))]
}

/// What the program names of a module that is not there at all.
fn within(index: &Index<'_>, file: &Path, module: &str) -> Vec<Missing> {
    let text = std::fs::read_to_string(file).unwrap_or_default();
    let start = format!("{module}::");
    let uses = text.split(&start).skip(1).filter_map(|rest| names(rest).next());
    uses.map(|name| Missing::new(format!("{module}::{name}"), index.named(name, Some(module)))).collect()
}

/// A member that its type does not have.
fn member(index: &Index<'_>, error: &Message) -> Vec<Missing> {
    let mut quoted = quoted(&error.message);
    let name = quoted.next().unwrap_or_default();
    let owners: Vec<&str> = quoted.flat_map(names).filter(|name| index.is_type(name)).collect();
    let what = owners.last().map_or_else(|| name.to_owned(), |owner| format!("{owner}::{name}"));
    let choices = index.member(&owners, name);
    if !choices.is_empty() {
        return vec![Missing::new(what, choices)];
    }
    if name.starts_with(LISTEN) {
        let events = error.source().flat_map(names).filter(|name| index.is_event(name));
        return events.map(|event| Missing::new(format!("events::{event}"), index.event(event, &owners))).collect();
    }
    // The type may be the program's own, or one of Rust's around one of ours.
    vec![Missing { what, choices: index.any_member(name), is_guess: true }]
}

/// Whether a method is missing since the type does not have a trait: `to_string`, of `Display`.
fn is_bound(error: &Message) -> bool {
    error.message.contains("doesn't implement")
}

/// A trait that a type does not have.
fn bound(index: &Index<'_>, error: &Message) -> Missing {
    let said = error.quoted();
    let types: Vec<&str> = said.iter().flat_map(|text| names(text)).filter(|name| index.is_type(name)).collect();
    let events: Vec<&str> = said.iter().flat_map(|text| names(text)).filter(|name| index.is_event(name)).collect();
    let message = error.message.as_str();
    let first = types.first().copied().unwrap_or_default();
    if message.contains("does not fire the event") {
        let event = events.last().copied().unwrap_or_default();
        return Missing::new(format!("events::{event}"), index.event(event, &types));
    }
    if message.contains("which tag is meant") {
        return Missing::new(first, index.tag(first));
    }
    if message.contains("no text finds a") {
        return Missing::new(first, index.lookup(first));
    }
    let of = |name: &str| Missing::new(format!("{first}::{name}"), index.member(&types, name));
    if message.contains("is not an iterator") {
        return of("into_iter");
    }
    if message.contains("Display") {
        return of("fmt");
    }
    Missing::new(first, Vec::new())
}
