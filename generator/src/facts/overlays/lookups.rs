//! `typed-lookups.toml`: the operations whose result has a class that the caller knows, and names by a type.
//!
//! ```toml
//! ["HTMLCanvasElement.getContext(contextId)"]    # a text decides the class: canvas.context::<CanvasRenderingContext2d>()
//! name = "context"
//! options = "options"                            # an argument whose dictionary the class decides
//! reason = "…"
//! named = ["Event"]                              # classes whose own name is the text
//! prefixes = ["OES_"]                            # all interfaces whose names begin so: their own names are the texts
//!
//! ["HTMLCanvasElement.getContext(contextId)".classes.CanvasRenderingContext2D]
//! text = "2d"
//! options = "CanvasRenderingContext2DSettings"
//!
//! ["ParentNode.querySelector"]                   # the class is checked: None if it is another
//! name = "query_selector_as"
//! reason = "…"
//! ```

use super::entries::Entries;
use super::entry::{Entry, Words};
use super::member_key::MemberKey;
use super::strict::{OverlayTable, Placed, read_overlay};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::{Definition, DefinitionId, InterfaceKind, Model};
use crate::sources::Sources;

pub(in crate::facts) const FILE: &str = "typed-lookups.toml";

const WORDS: Words = Words::new(
    "no look-up can be made of `{}`, since that takes one signature, an object for its result, a text for the argument that \
     is named, and no other look-up by a text on the interface",
);

/// Typed look-ups, by owner and operation.
#[derive(Debug)]
pub struct Lookups {
    entries: Entries<Lookup>,
}

/// The typed form of an operation.
#[derive(Debug)]
pub struct Lookup {
    /// Its Rust name.
    pub name: String,
    pub found: Found,
}

/// How the class of the result is known.
#[derive(Debug)]
pub enum Found {
    /// An argument of this name decides it.
    ByText { argument: String, options: Option<String>, classes: Vec<FoundClass> },
    /// The result is looked at.
    Checked,
}

/// A class, and the text that finds it.
#[derive(Debug)]
pub struct FoundClass {
    pub class: DefinitionId,
    pub text: String,
    pub options: Option<DefinitionId>,
}

impl Lookups {
    pub(in crate::facts) fn read(
        sources: &Sources,
        model: &Model<DefinitionId>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut entries = Entries::new(WORDS);
        read_overlay(sources, FILE, diagnostics, |root, diagnostics| {
            for (key, mut table) in root.take_tables(diagnostics) {
                let name = table.require_string("name", diagnostics);
                let purpose = table.take_purpose(diagnostics);
                let parsed = parse(&key, model).map_err(|diagnostic| diagnostics.push(diagnostic)).ok();
                let found = parsed.as_ref().and_then(|parsed| found(&parsed.1, &key, &mut table, model, diagnostics));
                if parsed.is_some() {
                    table.finish(diagnostics);
                }
                if let (Some((canonical, _)), Some(name), Some(purpose), Some(found)) = (parsed, name, purpose, found) {
                    let lookup = Lookup { name: name.value, found };
                    entries.insert(canonical, key, purpose, lookup, diagnostics);
                }
            }
        });
        Lookups { entries }
    }

    /// The entry for an operation. The first of its `owners` that has one decides.
    pub fn get(&self, owners: [&str; 2], operation: &str) -> Option<&Entry<Lookup>> {
        if self.entries.is_empty() {
            return None;
        }
        owners.iter().find_map(|owner| self.entries.get(&key_of(owner, operation)))
    }

    pub(in crate::facts) fn report_unused(&self, diagnostics: &mut Diagnostics) {
        self.entries.report(diagnostics);
    }
}

fn key_of(owner: &str, operation: &str) -> String {
    format!("{owner}.{operation}")
}

/// The key in the form in which it is looked up, and the argument that it names.
///
/// # Errors
///
/// If the key can match nothing.
fn parse(placed: &Placed<String>, model: &Model<DefinitionId>) -> Result<(String, Option<String>), Diagnostic> {
    let wrong = || {
        Diagnostic::new(format!("`{}` names no operation", placed.value))
            .at(placed.span, "")
            .help("write \"Interface.operation(text)\" or \"Interface.operation\"")
    };
    let key = MemberKey::parse(&placed.value).ok_or_else(wrong)?;
    key.check(placed, model)?;
    let canonical = key_of(&key.owner, &key.member);
    match key.arguments.as_deref() {
        None => Ok((canonical, None)),
        Some([argument]) => Ok((canonical, Some(argument.clone()))),
        Some(_) => Err(wrong()),
    }
}

fn found(
    argument: &Option<String>,
    key: &Placed<String>,
    table: &mut OverlayTable<'_>,
    model: &Model<DefinitionId>,
    diagnostics: &mut Diagnostics,
) -> Option<Found> {
    let Some(argument) = argument.clone() else { return Some(Found::Checked) };
    let options = table.take_string("options", diagnostics).map(|options| options.value);
    let mut classes = named(table, model, diagnostics);
    if let Some(mut table) = table.take_table("classes", diagnostics) {
        for (name, mut table) in table.take_tables(diagnostics) {
            let text = table.require_string("text", diagnostics);
            let dictionary = table.take_string("options", diagnostics);
            table.finish(diagnostics);
            let class = defined(&name, model, "interface", is_class, diagnostics);
            let options = dictionary
                .and_then(|name| defined(&name, model, "dictionary", |it| it.as_dictionary().is_some(), diagnostics));
            if let (Some(class), Some(text)) = (class, text) {
                classes.push(FoundClass { class, text: text.value, options });
            }
        }
    }
    if classes.is_empty() {
        let why = Diagnostic::new(format!("`{}` finds no class", key.value)).at(key.span, "");
        diagnostics.push(why.help("say which in `classes`, `named` or `prefixes`").mendable());
        return None;
    }
    Some(Found::ByText { argument, options, classes })
}

/// The classes whose own names are the texts.
fn named(table: &mut OverlayTable<'_>, model: &Model<DefinitionId>, diagnostics: &mut Diagnostics) -> Vec<FoundClass> {
    let mut classes = Vec::new();
    for name in table.take_strings("named", diagnostics).unwrap_or_default() {
        let class = defined(&name, model, "interface", is_class, diagnostics);
        classes.extend(class.map(|class| FoundClass { class, text: name.value, options: None }));
    }
    for prefix in table.take_strings("prefixes", diagnostics).unwrap_or_default() {
        let begins = |id: &DefinitionId| is_class(model.get(*id)) && model.get(*id).name.starts_with(&prefix.value);
        let before = classes.len();
        let class = |id| FoundClass { class: id, text: model.get(id).name.clone(), options: None };
        classes.extend(model.ids().filter(begins).map(class));
        if classes.len() == before {
            diagnostics.push(prefix.stale(format!("no interface begins with `{}`", prefix.value)));
        }
    }
    classes
}

fn is_class(definition: &Definition<DefinitionId>) -> bool {
    definition.as_interface().is_some_and(|interface| interface.kind == InterfaceKind::Interface)
}

/// The definition of this name, if it is of the kind.
fn defined(
    name: &Placed<String>,
    model: &Model<DefinitionId>,
    kind: &str,
    is_kind: impl Fn(&Definition<DefinitionId>) -> bool,
    diagnostics: &mut Diagnostics,
) -> Option<DefinitionId> {
    let found = model.find(&name.value).filter(|id| is_kind(model.get(*id)));
    if found.is_none() {
        diagnostics.push(name.stale(format!("no {kind} is called `{}`", name.value)));
    }
    found
}
