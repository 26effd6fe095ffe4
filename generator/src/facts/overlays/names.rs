//! `names.toml`: the Rust names of things whose WebIDL names collide or mislead.
//!
//! ```toml
//! ["Sheet.cssRules"]                      # a member: an attribute with its setter, all forms of an operation
//! rust = "rules"
//! reason = "…"
//!
//! ["Canvas.draw(Image source, x)"]        # one form of an operation, by its arguments, with or without their types
//! rust = "draw_image"
//! reason = "…"
//!
//! ["Canvas"]                              # a type: a definition, or a union by its WebIDL, "(Node or DOMString)"
//! rust = "Drawing"
//! reason = "…"
//! ```

use super::entries::Entries;
use super::entry::Words;
use super::member_key::{ArgumentKey, MemberKey, form_keys};
use super::strict::{Placed, read_overlay};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::{DefinitionId, InterfaceKind, Model};
use crate::names::{is_identifier, is_keyword};
use crate::runtime::{is_function, is_module, is_type};
use crate::sources::Sources;

pub(in crate::facts) const FILE: &str = "names.toml";

const WORDS: Words = Words::new("no binding asks for `{}`");

/// Renames, by `Definition`, `Definition.member` or `Definition.member(a, b)`.
#[derive(Debug)]
pub struct Names {
    entries: Entries<String>,
}

impl Names {
    pub(in crate::facts) fn read(
        sources: &Sources,
        model: &Model<DefinitionId>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut entries = Entries::new(WORDS);
        read_overlay(sources, FILE, diagnostics, |root, diagnostics| {
            for (key, mut table) in root.take_tables(diagnostics) {
                let rust = table.require_string("rust", diagnostics);
                let purpose = table.take_purpose(diagnostics);
                table.finish(diagnostics);
                let canonical = match check(&key, model) {
                    Ok(canonical) => canonical,
                    Err(diagnostic) => {
                        diagnostics.push(diagnostic);
                        continue;
                    }
                };
                let Some(rust) = rust else { continue };
                if let Err(diagnostic) = check_rust_name(&rust, Named::by(&canonical, model)) {
                    diagnostics.push(diagnostic);
                    continue;
                }
                let Some(purpose) = purpose else { continue };
                entries.insert(canonical, key, purpose, rust.value, diagnostics);
            }
        });
        Names { entries }
    }

    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The name of a definition, or of a union by its WebIDL.
    pub fn definition(&self, name: &str, default: String) -> String {
        self.get(name, &default).unwrap_or(default)
    }

    /// The name of a member; `owners` are the interface and the mixin that the member came through.
    pub fn member(&self, owners: [&str; 2], member: &str, default: String) -> String {
        if self.is_empty() {
            return default;
        }
        let named = owners.iter().find_map(|owner| self.get(&format!("{owner}.{member}"), &default));
        named.unwrap_or(default)
    }

    /// The name of the form of an operation that has these arguments.
    pub fn form(&self, owners: [&str; 2], member: &str, arguments: &[ArgumentKey<'_>], default: String) -> String {
        if self.is_empty() {
            return default;
        }
        let keys = form_keys(member, arguments);
        let named = keys
            .iter()
            .flat_map(|key| owners.map(|owner| format!("{owner}.{key}")))
            .find_map(|key| self.get(&key, &default));
        named.unwrap_or(default)
    }

    pub(in crate::facts) fn report_unused(&self, diagnostics: &mut Diagnostics) {
        self.entries.report(diagnostics);
    }

    fn get(&self, key: &str, default: &String) -> Option<String> {
        let entry = self.entries.get(key)?;
        Some(entry.apply(default, entry.value().clone()))
    }
}

/// The key in the form in which it is looked up.
///
/// # Errors
///
/// If the key can match nothing.
fn check(placed: &Placed<String>, model: &Model<DefinitionId>) -> Result<String, Diagnostic> {
    // A union is not defined anywhere. If no signature has it, that is reported after lowering.
    if placed.value.trim_start().starts_with('(') {
        let words = placed.value.split_whitespace().collect::<Vec<_>>().join(" ");
        return Ok(words.replace("( ", "(").replace(" )", ")"));
    }
    match MemberKey::parse(&placed.value) {
        Some(key) => {
            key.check(placed, model)?;
            Ok(key.to_string())
        }
        None if model.find(&placed.value).is_some() => Ok(placed.value.clone()),
        None => Err(placed
            .stale(format!("`{}` is defined nowhere", placed.value))
            .help("write \"Definition\", \"Definition.member\" or \"Definition.member(a, b)\"")),
    }
}

/// The kinds of things that an entry names.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Named {
    Type,
    Module,
    Member,
}

impl Named {
    fn by(canonical: &str, model: &Model<DefinitionId>) -> Named {
        if canonical.contains('.') && !canonical.starts_with('(') {
            return Named::Member;
        }
        let definition = model.find(canonical).and_then(|id| model.get(id).as_interface());
        match definition.is_some_and(|interface| interface.kind == InterfaceKind::Namespace) {
            true => Named::Module,
            false => Named::Type,
        }
    }
}

fn check_rust_name(rust: &Placed<String>, named: Named) -> Result<(), Diagnostic> {
    let text = rust.value.as_str();
    let refused = |what: &str, help: &str| {
        Err(Diagnostic::new(format!("`{text}` is {what}")).at(rust.span, "").help(help.to_owned()))
    };
    match () {
        () if is_function(text) => refused("a function that generated code calls", "give it another name"),
        () if is_keyword(text) => refused("a keyword of Rust", "give it another name, or add an underscore at its end"),
        () if !is_identifier(text) => {
            refused("not a Rust name", "use letters, digits and underscores, and do not begin with a digit")
        }
        () if named == Named::Type && is_type(text) => {
            refused("a type of Rust or of the runtime", "give it another name")
        }
        () if named == Named::Module && is_module(text) => {
            refused("a module of Rust or of the runtime", "give it another name")
        }
        () => Ok(()),
    }
}
