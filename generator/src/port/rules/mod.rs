//! What mends an error of the compiler. A file for each kind of difference between the old crates and web-bindings.
//!
//! A rule says what may be written, the likeliest first; the compiler is asked which of them is right.

mod arguments;
mod casts;
mod closures;
mod errors;
mod foreign;
mod inference;
mod iteration;
mod names;
mod outcome;
mod unwrapped;
mod wrapped;

use std::ops::Range;

use super::names::Names;
use super::syntax::{Id, Kind, Parsed};
use super::text::Edit;
use crate::compiler::{Message, quoted};

/// An error, and the file that it is in.
pub struct Site<'a> {
    pub error: &'a Message,
    /// Where the error is.
    pub range: Range<usize>,
    pub text: &'a str,
    pub parsed: &'a Parsed,
    pub names: &'a Names<'a>,
}

/// What may mend an error.
#[derive(Clone, Debug)]
pub struct Fix {
    /// The part of the file that is right when no error is in it.
    pub scope: Range<usize>,
    pub alternatives: Vec<Vec<Edit>>,
    /// Whether the first alternative is right even if other errors are left.
    pub is_certain: bool,
}

impl Fix {
    fn new(scope: Range<usize>, alternatives: Vec<Vec<Edit>>) -> Self {
        Fix { scope, alternatives, is_certain: false }
    }

    fn certain(scope: Range<usize>, edits: Vec<Edit>) -> Self {
        Fix { scope, alternatives: vec![edits], is_certain: true }
    }
}

/// What may mend the error; nothing where no rule knows.
pub fn fix(site: &Site<'_>) -> Option<Fix> {
    let found = match site.error.code() {
        "E0061" => names::arity(site),
        "E0599" => wrapped::fix(site)
            .or_else(|| unwrapped::fix(site))
            .or_else(|| names::member(site))
            .or_else(|| iteration::fix(site))
            .or_else(|| casts::method_of_value(site)),
        "E0425" | "E0433" | "E0432" | "E0412" => names::function(site),
        "E0308" => arguments::several(site)
            .or_else(|| foreign::mismatch(site))
            .or_else(|| unwrapped::pattern(site))
            .or_else(|| outcome::mismatch(site))
            .or_else(|| arguments::mismatch(site))
            .or_else(|| casts::mismatch(site)),
        "E0277" => foreign::bound(site)
            .or_else(|| unwrapped::question_mark(site))
            .or_else(|| errors::question_mark(site))
            .or_else(|| errors::awaited(site))
            .or_else(|| errors::mapped(site))
            .or_else(|| arguments::from_iterable(site))
            .or_else(|| arguments::bound(site))
            .or_else(|| casts::operator(site)),
        "E0271" | "E0631" => closures::signature(site),
        "E0596" => casts::mutable(site),
        "E0282" | "E0283" | "E0284" => inference::fix(site),
        _ => None,
    };
    let mut fix = found.filter(|fix| fix.alternatives.iter().any(|edits| !edits.is_empty()))?;
    if site.parsed.tree.short_fields.contains(&site.range) {
        // `field: value`, whose value is edited.
        let name = Edit::insert(site.range.start, format!("{}: ", site.at(&site.range)));
        fix.alternatives.iter_mut().for_each(|edits| edits.insert(0, name.clone()));
    }
    Some(fix)
}

impl<'a> Site<'a> {
    /// Another error in the same file.
    fn at_other<'b>(&'b self, error: &'b Message, range: Range<usize>) -> Site<'b> {
        Site { error, range, text: self.text, parsed: self.parsed, names: self.names }
    }

    fn at(&self, range: &Range<usize>) -> &'a str {
        self.text.get(range.clone()).unwrap_or_default()
    }

    fn code(&self, id: Id) -> &'a str {
        self.at(&self.parsed.tree.range(id))
    }

    /// The method call whose name the error is at: the call, its receiver, its arguments.
    fn method(&self) -> Option<(Id, Id, &'a [Id])> {
        let call = self.parsed.tree.method_named_at(&self.range)?;
        match &self.parsed.tree.get(call).kind {
            Kind::MethodCall { receiver, arguments, .. } => Some((call, *receiver, arguments)),
            _ => None,
        }
    }

    /// The expression that the error is at.
    fn expression(&self) -> Option<Id> {
        self.parsed.tree.exactly(&self.range)
    }

    /// The types that a mismatch is between, as the compiler writes them in its label: expected, found.
    fn expected_and_found(&self) -> Option<(&'a str, &'a str)> {
        let label = self.error.spans.iter().find(|span| span.is_primary)?.label.as_deref()?;
        let mut types = quoted(label);
        match (label.starts_with("expected"), types.next(), types.next()) {
            (true, Some(expected), Some(found)) => Some((expected, found)),
            (true, Some(expected), None) if label.contains("found floating-point") => Some((expected, "{float}")),
            (true, Some(expected), None) if label.contains("found integer") => Some((expected, "{integer}")),
            _ => None,
        }
    }

    /// The same types with their paths, where a note has them.
    fn notes(&self) -> impl Iterator<Item = &'a str> {
        self.error.children.iter().map(|child| child.message.as_str())
    }

    /// `(expression)`, if it has to be for a method to follow it.
    fn followed_by(&self, id: Id, suffix: &str) -> Vec<Edit> {
        let range = self.parsed.tree.range(id);
        match self.parsed.tree.is_closed(id) {
            true => vec![Edit::insert(range.end, suffix)],
            false => vec![Edit::insert(range.start, "("), Edit::insert(range.end, format!("){suffix}"))],
        }
    }

    fn within(&self, id: Id, before: &str, after: &str) -> Vec<Edit> {
        let range = self.parsed.tree.range(id);
        vec![Edit::insert(range.start, before), Edit::insert(range.end, after)]
    }

    /// The expression without the references and parentheses around it.
    fn inner(&self, id: Id) -> Id {
        match self.parsed.tree.get(id).kind {
            Kind::Reference { inner } => self.inner(inner),
            _ => id,
        }
    }

    /// Whether `?` may be written at a place, as far as the program says.
    fn may_return_early(&self, position: usize) -> bool {
        match self.parsed.tree.function_around(position) {
            Some(function) => function.returns.as_deref().is_some_and(|returns| returns.contains("Result")),
            None => false,
        }
    }

    /// The part that is right or wrong together with an expression: it, and what is made of its value.
    fn scope_of(&self, id: Id) -> Range<usize> {
        let mut id = id;
        while let Some(parent) = self.parsed.tree.parent(id) {
            match self.parsed.tree.get(parent).kind {
                Kind::MethodCall { receiver, .. } if receiver == id => id = parent,
                Kind::Try { .. } | Kind::Await | Kind::Reference { .. } => id = parent,
                _ => break,
            }
        }
        self.parsed.tree.range(id)
    }
}

/// Whether a written type is one around another: `Option` of `std::option::Option<T>`.
fn is_of(written: &str, name: &str) -> bool {
    let path = written.trim_start_matches('&').split('<').next().unwrap_or_default();
    path.rsplit("::").next() == Some(name)
}

#[cfg(test)]
mod tests {
    use crate::port::syntax::Parsed;

    #[test]
    fn fields_that_are_short_are_known() {
        let text = "fn f(a: u32, b: u32) -> S { S { a, b: b } }\n";
        let parsed = Parsed::of(text).expect("it is Rust");
        assert_eq!(parsed.tree.short_fields, vec![32..33]);
    }
}
