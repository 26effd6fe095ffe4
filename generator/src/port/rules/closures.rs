//! Functions and closures that are given a value of another type than they take: an `Exception`, most of all.

use super::{Fix, Site};
use crate::port::syntax::Kind;
use crate::port::text::Edit;

pub fn signature(site: &Site<'_>) -> Option<Fix> {
    let id = site.expression()?;
    let tree = &site.parsed.tree;
    // What else is wrong with the call is another error's.
    let scope = site.range.clone();
    match &tree.get(id).kind {
        Kind::Closure { parameters, body } => {
            let [parameter] = parameters.as_slice() else { return None };
            let of_type = parameter.of_type.clone()?;
            // The body sees what it saw: a value of the type that is written.
            let written = site.at(&of_type);
            let body = tree.range(*body);
            let name = &parameter.name;
            if name.is_empty() {
                return None;
            }
            let (open, close) = match site.at(&body).starts_with('{') {
                true => (Edit::insert(body.start + 1, format!(" let {name}: {written} = {name}.into();")), None),
                false => (
                    Edit::insert(body.start, format!("{{ let {name}: {written} = {name}.into(); ")),
                    Some(Edit::insert(body.end, " }")),
                ),
            };
            let head = tree.range(id).start..body.start;
            let colon = site.at(&head).find(':').map(|at| head.start + at)?;
            let mut edits = vec![Edit::delete(colon..of_type.end), open];
            edits.extend(close);
            Some(Fix::new(scope, vec![edits]))
        }
        _ => {
            let converted = site.within(id, "|value| ", "(value.into())");
            let cast = site.within(id, "|value| ", "(::web_bindings::JsCast::unchecked_into(value))");
            Some(Fix::new(scope, vec![converted, cast]))
        }
    }
}
