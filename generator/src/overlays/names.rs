//! `names.toml`: the Rust names of things whose WebIDL names collide or mislead.
//!
//! ```toml
//! ["WebGLRenderingContext.texImage2D(target, level, internalformat, format, type, source)"]
//! rust = "tex_image_2d_with_source"
//! reason = "the overload that is not a buffer"
//! ```

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};

use super::member_key::MemberKey;
use super::strict::{Placed, read_overlay};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::{DefinitionId, Model};
use crate::sources::Sources;

/// Renames, by `Definition`, `Definition.member` or `Definition.member(a, b)`.
#[derive(Debug, Default)]
pub struct Names {
    entries: HashMap<String, Rename>,
}

#[derive(Debug)]
struct Rename {
    key: Placed<String>,
    rust: String,
    used: AtomicBool,
}

impl Names {
    pub(super) fn read(sources: &Sources, model: &Model<DefinitionId>, diagnostics: &mut Diagnostics) -> Self {
        let mut names = Names::default();
        read_overlay(sources, "names.toml", diagnostics, |root, diagnostics| {
            for (key, mut table) in root.take_tables(diagnostics) {
                let rust = table.require_string("rust", diagnostics);
                table.require_string("reason", diagnostics);
                table.finish(diagnostics);
                let canonical = match check(&key, model) {
                    Ok(canonical) => canonical,
                    Err(diagnostic) => {
                        diagnostics.push(diagnostic);
                        continue;
                    }
                };
                let Some(rust) = rust else { continue };
                if !is_rust_name(&rust.value) {
                    diagnostics.push(
                        Diagnostic::new(format!("`{}` is not a Rust name", rust.value))
                            .at(rust.span, "")
                            .help("letters, digits and underscores, the first no digit"),
                    );
                }
                names.entries.insert(canonical, Rename { key, rust: rust.value, used: AtomicBool::new(false) });
            }
        });
        names
    }

    /// The name of a member, or of the one of its overloads that has these arguments.
    pub fn rename(&self, owner: &str, member: &str, arguments: &[&str]) -> Option<&str> {
        if self.entries.is_empty() {
            return None;
        }
        let overload = format!("{owner}.{member}({})", arguments.join(", "));
        self.get(&overload).or_else(|| self.get(&format!("{owner}.{member}")))
    }

    /// The name of the variant for a value of an enumeration.
    pub fn rename_value(&self, enumeration: &str, value: &str) -> Option<&str> {
        self.rename(enumeration, value, &[])
    }

    /// The name of a definition.
    pub fn rename_definition(&self, name: &str) -> Option<&str> {
        self.get(name)
    }

    pub(super) fn report_unused(&self, diagnostics: &mut Diagnostics) {
        for rename in self.entries.values().filter(|rename| !rename.used.load(Ordering::Relaxed)) {
            diagnostics.push(
                Diagnostic::new(format!("this entry changes nothing: no binding asks for `{}`", rename.key.value))
                    .at(rename.key.span, "")
                    .help("remove it, or name the arguments that the binding has"),
            );
        }
    }

    fn get(&self, key: &str) -> Option<&str> {
        let rename = self.entries.get(key)?;
        rename.used.store(true, Ordering::Relaxed);
        Some(&rename.rust)
    }
}

/// The key as it is looked up, or why it can match nothing.
fn check(placed: &Placed<String>, model: &Model<DefinitionId>) -> Result<String, Diagnostic> {
    match MemberKey::parse(&placed.value) {
        Some(key) => {
            key.check(placed, model)?;
            Ok(match &key.arguments {
                Some(arguments) => format!("{}.{}({})", key.owner, key.member, arguments.join(", ")),
                None => format!("{}.{}", key.owner, key.member),
            })
        }
        None if model.find(&placed.value).is_some() => Ok(placed.value.clone()),
        None => Err(Diagnostic::new(format!("stale overlay entry: `{}` is defined nowhere", placed.value))
            .at(placed.span, "")
            .help("write \"Definition\", \"Definition.member\" or \"Definition.member(a, b)\"")),
    }
}

fn is_rust_name(text: &str) -> bool {
    let mut characters = text.chars();
    characters.next().is_some_and(|first| first.is_ascii_alphabetic() || first == '_')
        && characters.all(|character| character.is_ascii_alphanumeric() || character == '_')
}
