//! `buffers.toml`: what a callee does with a buffer that it is given, which decides whether Rust may lend it memory.
//!
//! ```toml
//! ["WebGL2RenderingContext.bufferData(srcData)"]
//! use = "reads"
//! reason = "copied to the GPU before the call returns"
//! ```

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};

use super::member_key::MemberKey;
use super::strict::{Placed, read_overlay};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::{DefinitionId, Model};
use crate::sources::Sources;

/// What is done with a buffer.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum BufferUse {
    /// Reads it before it returns: a `&[u8]` will do.
    Reads,
    /// Writes to it before it returns: a `&mut [u8]` will do.
    Writes,
    /// Keeps a reference to it.
    Keeps,
    /// Takes it away from the caller.
    Transfers,
    /// Reads or writes it after it has returned a promise.
    Awaits,
}

/// Uses, by owner, member and argument.
#[derive(Debug, Default)]
pub struct Buffers {
    entries: HashMap<String, Entry>,
}

#[derive(Debug)]
struct Entry {
    key: Placed<String>,
    is: BufferUse,
    used: AtomicBool,
}

impl Buffers {
    pub(super) fn read(sources: &Sources, model: &Model<DefinitionId>, diagnostics: &mut Diagnostics) -> Self {
        let mut buffers = Buffers::default();
        read_overlay(sources, "buffers.toml", diagnostics, |root, diagnostics| {
            for (key, mut table) in root.take_tables(diagnostics) {
                let word = table.require_string("use", diagnostics);
                table.require_string("reason", diagnostics);
                table.finish(diagnostics);
                let parsed = match check(&key, model) {
                    Ok(parsed) => parsed,
                    Err(diagnostic) => {
                        diagnostics.push(diagnostic);
                        continue;
                    }
                };
                let Some(word) = word else { continue };
                let Some(is) = parse_use(&word.value) else {
                    diagnostics.push(
                        Diagnostic::new(format!("`{}` is not a use of a buffer", word.value))
                            .at(word.span, "")
                            .help("one of: reads, writes, keeps, transfers, awaits"),
                    );
                    continue;
                };
                buffers.entries.insert(parsed, Entry { key, is, used: AtomicBool::new(false) });
            }
        });
        buffers
    }

    /// What the member does with the argument; the owner is the interface, or the mixin that the member came through.
    pub fn get(&self, owner: &str, member: &str, argument: &str) -> Option<BufferUse> {
        if self.entries.is_empty() {
            return None;
        }
        let entry = self.entries.get(&format!("{owner}.{member}({argument})"))?;
        entry.used.store(true, Ordering::Relaxed);
        Some(entry.is)
    }

    pub(super) fn report_unused(&self, diagnostics: &mut Diagnostics) {
        for entry in self.entries.values().filter(|entry| !entry.used.load(Ordering::Relaxed)) {
            diagnostics.push(
                Diagnostic::new(format!("this entry changes nothing: no binding asks for `{}`", entry.key.value))
                    .at(entry.key.span, "")
                    .help("remove it"),
            );
        }
    }
}

fn parse_use(word: &str) -> Option<BufferUse> {
    Some(match word {
        "reads" => BufferUse::Reads,
        "writes" => BufferUse::Writes,
        "keeps" => BufferUse::Keeps,
        "transfers" => BufferUse::Transfers,
        "awaits" => BufferUse::Awaits,
        _ => return None,
    })
}

/// The key as it is looked up, or why it can match nothing.
fn check(placed: &Placed<String>, model: &Model<DefinitionId>) -> Result<String, Diagnostic> {
    let key = MemberKey::parse(&placed.value);
    let argument = key.as_ref().and_then(|key| key.arguments.as_deref());
    let (Some(key), Some([argument])) = (&key, argument) else {
        return Err(Diagnostic::new(format!("`{}` names no argument", placed.value))
            .at(placed.span, "")
            .help("write \"Interface.member(argument)\""));
    };
    key.check(placed, model)?;
    Ok(format!("{}.{}({argument})", key.owner, key.member))
}
