//! From text to definitions, each file by itself.
//!
//! Three steps. All of them count bytes of the file as it is on disk, so that every span is true.
//!
//! 1. [`tokens`] cuts the text.
//! 2. [`grammar`] finds each definition and member, says what is wrong with them, parses all types, and prepares the
//!    text of the rest for `weedle`.
//! 3. [`convert`] has `weedle` parse each member of that text, and turns its tree into the model's.
//!
//! No other module knows `weedle`.

mod conditions;
mod convert;
mod error;
mod fragment;
mod grammar;
mod head;
mod lost;
mod tokens;

pub use fragment::Fragment;
pub use lost::Lost;

use rayon::prelude::*;

use crate::diagnostics::{Diagnostic, Diagnostics, FileId};
use crate::sources::{Crates, SourceFile, SourceKind, Sources};
use convert::Converter;
use error::SyntaxError;
use tokens::LexError;

/// The definitions of all files, in the order of file and position.
#[derive(Default, Debug)]
pub struct Syntax {
    pub fragments: Vec<Fragment>,
    /// JavaScript's builtins, for names that the input does not define.
    pub builtins: Vec<Fragment>,
    /// The definitions of the Web IDL standard itself, for names that the input does not define.
    pub prelude: Vec<Fragment>,
    /// Which crate each file belongs to.
    pub crates: Crates,
    pub lost: Lost,
    /// How many conditions for a preprocessor there are. All of them were taken for true.
    pub conditions: usize,
}

/// Parses all files. An error costs only the member or definition that it is in.
pub fn parse(sources: &Sources, diagnostics: &mut Diagnostics) -> Syntax {
    let files: Vec<_> = sources.webidl().collect();
    let parsed: Vec<_> = files.par_iter().map(|(id, file)| parse_file(*id, file)).collect();
    let mut syntax = Syntax { crates: sources.crates().clone(), ..Syntax::default() };
    for ((_, source), file) in files.iter().zip(parsed) {
        syntax.lost.extend(file.lost);
        syntax.conditions += file.conditions;
        match source.kind {
            SourceKind::Prelude => syntax.prelude.extend(file.fragments),
            SourceKind::Builtin => syntax.builtins.extend(file.fragments),
            _ => syntax.fragments.extend(file.fragments),
        }
        // A file that is not UTF-8 has been reported already. Its definitions are parsed all the same.
        if source.readable {
            diagnostics.extend(file.errors);
        }
    }
    syntax
}

/// Whether a comment at the head of the file says that it is in the dialect for JavaScript's builtins.
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
    let outline = grammar::outline(file, text, &lexed);
    let mut lost = Lost { names: outline.lost.into_iter().collect(), unnamed: false };
    // A comment or condition without an end swallows the rest of the file.
    let swallows = |error: &LexError| matches!(error, LexError::UnterminatedComment(_) | LexError::UnendedCondition(_));
    lost.unnamed |= lexed.errors.iter().any(swallows);
    lost.unnamed |= !source.readable && text.is_empty();

    let mut converter = Converter::new(file, text, &outline.prepared, &lexed.tokens, is_dialect(text));
    let mut fragments = Vec::with_capacity(outline.parts.len());
    for part in &outline.parts {
        match converter.definition(part) {
            Some(fragment) => fragments.push(fragment),
            None => lost.names.extend(part.kind.name().map(|name| converter.token_name(name).text)),
        }
    }
    let mut errors: Vec<SyntaxError> = lexed.errors.iter().copied().map(SyntaxError::lex).collect();
    errors.extend(outline.errors);
    errors.extend(converter.into_errors());
    errors.sort_by_key(SyntaxError::start);
    let errors = errors.into_iter().map(|error| error.report(file)).collect();
    ParsedFile { fragments, errors, lost, conditions: lexed.conditions }
}

#[cfg(test)]
mod tests;
