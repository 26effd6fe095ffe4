//! The compiler's errors in the crate's own files.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::ops::Range;
use std::path::{Path, PathBuf};

use super::sources::Sources;
use super::working_copy::WorkingCopy;
use crate::catalogue::Catalogue;
use crate::compiler::{Compiler, Message, Span, Verdict};
use crate::features::{Index, Reach, clues};
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

/// What the rules write into programs that have nothing of it.
const WRITTEN: [&str; 5] = ["Array", "Function", "Promise", "apply", "from_iterable"];

pub struct Judge<'c> {
    pub compiler: &'c Compiler,
    pub copy: &'c WorkingCopy,
    pub package: PathBuf,
    reach: Reach<'c>,
    index: Index<'c>,
    /// The features of web-bindings that are on.
    features: RefCell<BTreeSet<String>>,
}

impl<'c> Judge<'c> {
    pub fn new(compiler: &'c Compiler, copy: &'c WorkingCopy, package: PathBuf, catalogue: &'c Catalogue) -> Self {
        let reach = Reach::new(&catalogue.bindings);
        let features = RefCell::new(reach.features(&WRITTEN.into_iter().collect(), &BTreeSet::new()));
        Judge { compiler, copy, package, reach, index: Index::new(catalogue), features }
    }

    /// The errors of the sources, each once, though the library is checked for its tests too. As many features of
    /// web-bindings are on as the sources may need: all of them take the compiler a minute.
    pub fn errors(&self, sources: &Sources) -> Result<Vec<Found>, Problem> {
        let texts: Vec<HashSet<String>> = sources.files.keys().map(|path| sources.names(path)).collect();
        let names = texts.iter().flatten().map(String::as_str).collect();
        let reached = self.reach.features(&names, &BTreeSet::new());
        self.features.borrow_mut().extend(reached);
        loop {
            let on = self.features.borrow().clone();
            let failed = match self.compiler.check(&on)? {
                Verdict::Compiles => return Ok(Vec::new()),
                Verdict::Fails(failed) => failed,
            };
            if failed.errors.is_empty() {
                let problem = Problem::new("cargo cannot check the ported crate; nothing was changed");
                return Err(problem.note(failed.said.trim()));
            }
            let wanted = self.wanted(&failed.errors);
            if wanted.is_subset(&on) {
                return Ok(self.found(&failed.errors));
            }
            self.features.borrow_mut().extend(wanted);
        }
    }

    /// The imports without a use, each as often as it is compiled.
    pub fn unused_imports(&self) -> Result<Vec<(PathBuf, Range<usize>)>, Problem> {
        let warnings = self.compiler.unused_imports(&self.features.borrow())?;
        let spans = warnings.iter().flat_map(|warning| warning.spans.iter().filter(|span| span.is_primary));
        let places = spans.map(|span| (self.path(span), span.byte_start..span.byte_end));
        Ok(places.filter(|(path, _)| path.starts_with(&self.package)).collect())
    }

    /// The features that are on.
    pub fn features(&self) -> BTreeSet<String> {
        self.features.borrow().clone()
    }

    pub fn reach(&self) -> &Reach<'c> {
        &self.reach
    }

    /// The features that errors ask for.
    fn wanted(&self, errors: &[Message]) -> BTreeSet<String> {
        let on = self.features.borrow();
        let clues = errors.iter().flat_map(|error| clues(&self.index, self.copy.root(), error));
        let certain = clues.filter(|clue| !clue.is_guess && !clue.choices.iter().any(|choice| choice.is_subset(&on)));
        certain.filter_map(|clue| clue.choices.into_iter().next()).flatten().collect()
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
