//! How a form of a member was published to end, where today only the conversion of its arguments says otherwise.

use super::fallible::kinds;
use super::lowering::Lowering;
use super::scope::Host;
use crate::bindings::outcome::{Cause, Outcome};
use crate::facts::{Accessor, Called};
use crate::published::{Row, parts};

impl Lowering<'_> {
    /// A form that was no `Result` panics for values that its arguments newly have. One that was a `Result` stays one.
    pub(super) fn form_as_published(&self, host: &Host<'_>, called: &Called<'_>, today: Outcome) -> Outcome {
        let is_open = matches!(today, Outcome::Returns | Outcome::Result(Cause::Conversion(_)));
        if !is_open || self.facts.published.is_empty() {
            return today;
        }
        let class = host.javascript_class();
        let name = if called.accessor == Accessor::New { "" } else { called.name };
        let rows = self.facts.published.of_member(&class, name).filter(|row| row.state.is_stable());
        let rows = rows.filter(|row| kinds(called.accessor).contains(&row.kind) && is_of(row, called));
        let causes: Vec<Option<Cause>> = rows.map(cause).collect();
        match (causes.first().copied(), today) {
            (Some(Some(cause)), Outcome::Returns) if !causes.contains(&None) => Outcome::Result(cause),
            (Some(None), Outcome::Result(_)) if causes.iter().all(Option::is_none) => Outcome::Panics,
            _ => today,
        }
    }
}

/// Whether a published form has these arguments.
fn is_of(row: &Row, called: &Called<'_>) -> bool {
    let Some((parameters, _)) = parts(&row.signature) else { return false };
    let count = parameters.iter().filter(|parameter| **parameter != "&self").count();
    count == called.arguments.len() && called.arguments.iter().all(|argument| row.webidl.contains(argument.ty))
}

/// Why it may throw, if it is a `Result`.
fn cause(row: &Row) -> Option<Cause> {
    let is_result = row.signature.contains(" -> Result<");
    is_result.then(|| Cause::named(&row.verdict).unwrap_or(Cause::Unknown))
}
