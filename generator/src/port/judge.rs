//! The compiler's errors in the crate's own files.

use std::collections::HashMap;
use std::ops::Range;
use std::path::{Path, PathBuf};

use super::working_copy::WorkingCopy;
use crate::compiler::{Compiler, Message, Span, Verdict};
use crate::problem::Problem;

/// An error, in a file of the working copy.
#[derive(Clone, Debug)]
pub struct Found {
    pub path: PathBuf,
    pub range: Range<usize>,
    pub line: usize,
    pub column: usize,
    pub message: Message,
    /// The same error of other targets and of other calls of the macro that it is in.
    pub others: Vec<Message>,
}

impl Found {
    pub fn messages(&self) -> impl Iterator<Item = &Message> {
        std::iter::once(&self.message).chain(&self.others)
    }
}

pub struct Judge<'c> {
    pub compiler: &'c Compiler,
    pub copy: &'c WorkingCopy,
    pub package: PathBuf,
}

impl Judge<'_> {
    /// The errors with all features of web-bindings on, each once, though the library is checked for its tests too.
    pub fn errors(&self) -> Result<Vec<Found>, Problem> {
        let everything = self.compiler.decided().clone();
        match self.compiler.check(&everything)? {
            Verdict::Compiles => Ok(Vec::new()),
            Verdict::Fails(failed) if failed.errors.is_empty() => {
                Err(Problem::new("cargo cannot check the ported crate; nothing was changed").note(failed.said.trim()))
            }
            Verdict::Fails(failed) => Ok(self.found(&failed.errors)),
        }
    }

    pub fn found(&self, errors: &[Message]) -> Vec<Found> {
        let mut found: Vec<Found> = Vec::new();
        let mut seen: HashMap<_, usize> = HashMap::new();
        for error in errors.iter().filter_map(|message| self.place(message)) {
            let key = (error.path.clone(), error.range.clone(), error.message.code().to_owned());
            match seen.get(&key) {
                Some(at) => found[*at].others.push(error.message),
                None => {
                    seen.insert(key, found.len());
                    found.push(error);
                }
            }
        }
        found
    }

    fn place(&self, message: &Message) -> Option<Found> {
        let primary = message.spans.iter().find(|span| span.is_primary)?;
        // What a macro has made is where the macro is called, unless it is the crate's own.
        let chain = std::iter::successors(Some(primary), |span| Some(&span.expansion.as_ref()?.span));
        let own = chain.map(|span| (self.path(span), span)).find(|(path, _)| path.starts_with(&self.package));
        let (path, span) = own?;
        Some(Found {
            path,
            range: span.byte_start..span.byte_end,
            line: span.line_start,
            column: span.column_start,
            message: message.clone(),
            others: Vec::new(),
        })
    }

    fn path(&self, span: &Span) -> PathBuf {
        absolute(self.copy.root(), &span.file_name)
    }
}

fn absolute(root: &Path, path: &Path) -> PathBuf {
    if path.is_absolute() { path.to_owned() } else { root.join(path) }
}
