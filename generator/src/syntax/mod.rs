//! From text to definitions, each file by itself.
//!
//! Three steps, all of them over bytes of the file as it is on disk, so that every span is true:
//!
//! 1. `tokens` and `outline` find where each definition and member begins and ends;
//! 2. `grammar` says what is wrong in each, parses its types, and prepares the text of the rest for `weedle`;
//! 3. `convert` has `weedle` parse each member of that text, and turns its tree into the model's.
//!
//! No other module knows `weedle`.

mod conditions;
mod convert;
mod error;
mod grammar;
mod head;
mod outline;
mod tokens;

use std::collections::HashSet;

use rayon::prelude::*;

use crate::diagnostics::{Diagnostic, Diagnostics, FileId};
use crate::model::{Definition, Includes, Name};
use crate::sources::{SourceFile, SourceKind, Sources};
use error::SyntaxError;
use tokens::LexError;

/// The definitions of all files, in the order of file and position.
#[derive(Debug, Default)]
pub struct Syntax {
    pub fragments: Vec<Fragment>,
    /// The definitions of the Web IDL standard, for names that the input does not define.
    pub prelude: Vec<Fragment>,
    pub lost: Lost,
    /// How many conditions for a preprocessor were taken for true.
    pub conditions: usize,
}

/// Definitions that errors have cost. That such a name is unknown says nothing more.
#[derive(Debug, Default)]
pub struct Lost {
    names: HashSet<String>,
    /// Definitions whose names are not known either: a file that cannot be read, a comment that never ends.
    unnamed: bool,
}

impl Lost {
    /// Whether the input may well define this name.
    pub fn may_define(&self, name: &str) -> bool {
        self.unnamed || self.names.contains(name)
    }

    fn extend(&mut self, other: Lost) {
        self.names.extend(other.names);
        self.unnamed |= other.unnamed;
    }
}

/// One definition as written, before partials and mixins are merged.
#[derive(Debug)]
pub enum Fragment {
    Definition(Definition<Name>),
    /// `partial interface A { … };`
    Partial(Definition<Name>),
    /// `interface A;`
    Declared(Name),
    /// `A includes B;`
    Includes(Includes),
}

/// Parses all files. What could be parsed is there, whatever the errors.
pub fn parse(sources: &Sources, diagnostics: &mut Diagnostics) -> Syntax {
    let files: Vec<_> = sources.webidl().collect();
    let parsed: Vec<_> = files.par_iter().map(|(id, file)| parse_file(*id, file)).collect();
    let mut syntax = Syntax::default();
    for ((_, source), file) in files.iter().zip(parsed) {
        syntax.lost.extend(file.lost);
        syntax.conditions += file.conditions;
        match source.kind {
            SourceKind::Prelude => syntax.prelude.extend(file.fragments),
            _ => syntax.fragments.extend(file.fragments),
        }
        // A file that is not UTF-8 has been reported already. Its definitions are parsed all the same.
        if source.readable {
            diagnostics.extend(file.errors);
        }
    }
    syntax
}

/// Whether the comments at the head of the file say that it is in the dialect which describes JavaScript's builtins.
fn is_dialect(text: &str) -> bool {
    let head = text.lines().take_while(|line| line.starts_with("//") || line.trim().is_empty());
    head.into_iter().any(|line| line.trim_start_matches('/').trim() == "Dialect: ecmascript")
}

struct ParsedFile {
    fragments: Vec<Fragment>,
    errors: Vec<Diagnostic>,
    lost: Lost,
    conditions: usize,
}

fn parse_file(file: FileId, source: &SourceFile) -> ParsedFile {
    let text = source.text.as_str();
    let lexed = tokens::lex(text);
    let mut outline = outline::outline(text, &lexed.tokens);
    let prepared = grammar::prepare(file, text, &lexed, &mut outline);
    let mut lost = Lost { names: outline.lost.into_iter().collect(), unnamed: false };
    // All that a comment or condition swallows which never ends, and all of a file that cannot be read.
    let swallows = |error: &LexError| matches!(error, LexError::UnterminatedComment(_) | LexError::UnendedCondition(_));
    lost.unnamed |= lexed.errors.iter().any(swallows);
    lost.unnamed |= !source.readable && text.is_empty();
    let mut errors: Vec<SyntaxError> = lexed.errors.iter().copied().map(SyntaxError::lex).collect();
    errors.extend(outline.errors);

    let mut converter = convert::Converter {
        file,
        source: text,
        prepared: &prepared,
        tokens: &lexed.tokens,
        errors,
        dialect: is_dialect(text),
        scope: Vec::new(),
        throws: None,
        calls: None,
    };
    let mut fragments = Vec::with_capacity(outline.parts.len());
    for part in &outline.parts {
        match convert::convert(&mut converter, part) {
            Some(fragment) => fragments.push(fragment),
            None => lost.names.extend(part.name().map(|token| converter.token_name(token).text)),
        }
    }
    let mut errors = converter.errors;
    errors.sort_by_key(SyntaxError::start);
    let errors = errors.into_iter().map(|error| error.report(file)).collect();
    ParsedFile { fragments, errors, lost, conditions: lexed.conditions }
}

#[cfg(test)]
mod tests;
